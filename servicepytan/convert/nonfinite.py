"""Counts infinite numbers and NaN, which JSON has no form for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from servicepytan.convert.columns import nonfinite_notes


class NonfiniteNumbers:
    """Counts infinite numbers and NaN in rows, by key."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def count(self, rows: Iterable[Any]) -> None:
        """Count in more rows; a row that is no dict counts under the key ``value``."""
        for row in rows:
            for key, value in row.items() if isinstance(row, Mapping) else [("value", row)]:
                kind = type(value)
                if kind is float:
                    if value - value != 0:
                        self._counts[key] += 1
                elif (kind is list or kind is dict) and value:
                    number = nonfinite_in(value)
                    if number:
                        self._counts[key] += number

    @property
    def notes(self) -> list[str]:
        """A sentence for each key with such numbers."""
        return nonfinite_notes(self._counts)


def nonfinite_in(value: Any) -> int:
    """The number of infinite numbers and NaN in a value, which may be nested."""
    number, waiting = 0, [[value]]
    while waiting:
        inner: Any = waiting.pop()
        for item in inner.values() if type(inner) is dict else inner:
            kind = type(item)
            if kind is float:
                number += item - item != 0
            elif kind is list or kind is dict:
                waiting.append(item)
    return number
