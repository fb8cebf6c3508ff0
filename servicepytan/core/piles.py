"""Rows that no cut parts, as they were created at one moment: read until two passes agree."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from servicepytan.core.call import Call
from servicepytan.core.paging import Answer
from servicepytan.core.walks import Ask, Pages, key_of
from servicepytan.errors import InvalidResponse

MOST_PASSES = 5


class Pile:
    """More rows of one moment than a page holds, walked page by page, again and again.

    A row is given when it comes first; only its key is kept.

    Args:
        call: The call for these rows, best sorted by id.
        size: Rows per page.

    Attributes:
        ended: Whether there is nothing more to ask.
        agreed: Whether the last two passes gave the same rows.
    """

    def __init__(self, call: Call, size: int) -> None:
        self._call = call
        self._size = size
        self._passes = 0
        self._pass_of: dict[Any, int] = {}
        self._rows = 0
        self.ended = self.agreed = False
        self._begin()

    def _begin(self) -> None:
        self._passes += 1
        self._pages = Pages(self._call, self._size)
        self._rows_before, self._rows = self._rows, 0
        self._same = self._passes > 1

    @property
    def keys(self) -> Collection[Any]:
        """The keys of all rows that came."""
        return self._pass_of.keys()

    def wanted(self, most: int) -> list[Ask]:
        """The pages of the pass at hand that come next."""
        asks = self._pages.wanted(most)
        return [Ask((self._call.query, self._passes, *ask.key), ask.call) for ask in asks]

    def take(self, answer: Answer) -> list[Any]:
        """The rows of a page that did not come before.

        Raises:
            InvalidResponse: the last pass would not end.
        """
        try:
            found = self._pages.take(answer)
        except InvalidResponse:  # rows moved on by a whole page
            if self._passes == MOST_PASSES:
                raise
            self._begin()
            self._same = False
            return []
        new = [row for given in found for row in given.answer.rows if self._is_new(row)]
        if not self._pages.wanted(1):
            self.agreed = self._same and self._rows == self._rows_before
            self.ended = self.agreed or self._passes == MOST_PASSES
            if not self.ended:
                self._begin()
        return new

    def _is_new(self, row: Any) -> bool:
        """Whether a row comes for the first time; counts what this pass gave."""
        key = key_of(row)
        last = self._pass_of.get(key, 0)
        if last < self._passes:
            self._pass_of[key] = self._passes
            self._rows += 1
            self._same = self._same and last == self._passes - 1
        return not last
