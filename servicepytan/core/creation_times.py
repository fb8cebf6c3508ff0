"""The creation times of the rows of a page, parsed only when needed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, Optional, Union, overload

from servicepytan.core.exact_walk_rules import created_of
from servicepytan.core.json_rows import JsonRows
from servicepytan.core.timestamps import LAST_TICK, are_decoded_utc, are_sure_utc, ticks_of


class OrderedTimes(Sequence[int]):
    """Ascending moments in ticks, each parsed from its text when needed.

    Args:
        texts: UTC moments.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts

    def __len__(self) -> int:
        return len(self._texts)

    @overload
    def __getitem__(self, index: int) -> int: ...

    @overload
    def __getitem__(self, index: slice) -> OrderedTimes: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[int, OrderedTimes]:
        if isinstance(index, slice):
            return OrderedTimes(self._texts[index])
        return ticks_of(self._texts[index]) or 0


Times = Union[OrderedTimes, "list[Optional[int]]"]


def creation_times(rows: Sequence[Any], keys: Sequence[str]) -> Times:
    """The creation times of rows; ``OrderedTimes`` where each row has one and they ascend.

    Args:
        rows: The rows.
        keys: The keys that lead to the moment at which a row was created.
    """
    texts = _simple_texts(rows, keys)
    if texts and ((isinstance(rows, JsonRows) and are_decoded_utc(texts)) or are_sure_utc(texts)):
        bare = [text[:-1] for text in texts]
        if bare == sorted(bare):
            return OrderedTimes(texts)
    if isinstance(rows, JsonRows):
        rows = [{keys[0]: value} for value in rows.column(keys[0])]
    return [ticks_of(created_of(row, keys)) for row in rows]


def _simple_texts(rows: Sequence[Any], keys: Sequence[str]) -> list[str]:
    """The creation times as texts; empty if one is missing, or nested."""
    if len(keys) != 1:
        return []
    key = keys[0]
    try:
        texts = rows.column(key) if isinstance(rows, JsonRows) else [row[key] for row in rows]
    except (IndexError, KeyError, TypeError):
        return []
    return texts if set(map(type, texts)) == {str} else []


def ascending(times: Times) -> Optional[Sequence[int]]:
    """The moments if all are known and ascend, otherwise None."""
    if isinstance(times, OrderedTimes):
        return times
    moments = [time for time in times if time is not None]
    return moments if len(moments) == len(times) and moments == sorted(moments) else None


def count_outside(times: Times, begin: Optional[int], end: Optional[int]) -> int:
    """The number of known moments outside the range from ``begin`` to before ``end``."""
    last = LAST_TICK if end is None else min(end, LAST_TICK)
    first = 0 if begin is None else max(begin, 0)
    if isinstance(times, OrderedTimes):
        below = bisect_left(times, first)
        return below + len(times) - max(below, bisect_left(times, last))
    return sum(time is not None and not first <= time < last for time in times)
