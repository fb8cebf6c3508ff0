"""Rows that no cut parts, as they were created at one moment: read until two passes agree."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional

from servicepytan.core.call import Call
from servicepytan.core.paging import Answer
from servicepytan.core.walks import Ask, Pages, id_of
from servicepytan.errors import InvalidResponse

MOST_PASSES = 5


class Piled(NamedTuple):
    """What came of a pile.

    Attributes:
        rows: Its rows; of all passes when no two of them agree.
        agreed: Whether two passes running gave the same rows.
    """

    rows: list[Any]
    agreed: bool


class Pile:
    """More rows of one moment than a page holds, walked page by page, again and again.

    Args:
        call: The call for these rows, best sorted by id.
        size: Rows per page.
    """

    def __init__(self, call: Call, size: int) -> None:
        self._call = call
        self._size = size
        self._passes = 0
        self._last: Optional[set[Any]] = None
        self._all: dict[Any, Any] = {}
        self._begin()

    def _begin(self) -> None:
        self._passes += 1
        self._pages = Pages(self._call, self._size)
        self._rows: dict[Any, Any] = {}

    def wanted(self, most: int) -> list[Ask]:
        """The pages of the pass at hand that come next."""
        asks = self._pages.wanted(most)
        return [Ask((self._call.query, self._passes, *ask.key), ask.call) for ask in asks]

    def take(self, answer: Answer) -> Optional[Piled]:
        """What came of the pile; None while there is more to ask.

        Raises:
            InvalidResponse: the last pass would not end.
        """
        try:
            for given in self._pages.take(answer):
                self._rows.update((_key(row), row) for row in given.answer.rows)
        except InvalidResponse:  # rows moved on by a whole page
            if self._passes == MOST_PASSES:
                raise
            self._all.update(self._rows)
            self._last = None
            self._begin()
            return None
        if self._pages.wanted(1):
            return None
        self._all.update(self._rows)
        agreed = self._last == self._rows.keys()
        if agreed or self._passes == MOST_PASSES:
            return Piled(list((self._rows if agreed else self._all).values()), agreed)
        self._last = set(self._rows)
        self._begin()
        return None


def _key(row: Any) -> Any:
    found = id_of(row)
    return repr(row) if found is None else found
