"""Reads rows with the same creation time until two passes agree."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from servicepytan.core.call import Call
from servicepytan.core.json_rows import JsonRows, chosen_rows
from servicepytan.core.paginators.page_number import PageNumberPaginator
from servicepytan.core.paginators.parsed_page import ParsedPage
from servicepytan.core.row_keys import keys_of
from servicepytan.errors import InvalidResponse

MAX_PASSES = 5


class TiedRowsReader:
    """Reads more rows with one creation time than fit a page, in several passes.

    A row is given when it comes first; only its key is kept.

    Args:
        call: The call for these rows, best sorted by id.
        page_size: Rows per page.
        window: The most requests under way at once.

    Attributes:
        has_ended: Whether there is nothing more to request.
        agreed: Whether the last two passes gave the same rows.
    """

    def __init__(self, call: Call, page_size: int, window: int = 1) -> None:
        self._call = call
        self._page_size = page_size
        self._window = window
        self._passes = 0
        self._last_pass: dict[Any, int] = {}
        self._row_count = 0
        self.has_ended = self.agreed = False
        self._begin_pass()

    def _begin_pass(self) -> None:
        self._passes += 1
        self._pages = PageNumberPaginator(self._call, self._page_size, window=self._window)
        self._previous_count, self._row_count = self._row_count, 0
        self._is_same = self._passes > 1

    @property
    def keys(self) -> Collection[Any]:
        """The keys of all rows so far."""
        return self._last_pass.keys()

    def next_requests(self) -> Sequence[Call]:
        """The next pages of the current pass; empty at the end."""
        return () if self.has_ended else self._pages.next_requests()

    def receive(self, page: ParsedPage) -> list[Any]:
        """The rows of a page that are new.

        Raises:
            InvalidResponse: the last pass would not end.
        """
        if isinstance(page.rows, JsonRows):
            page = replace(page, rows=page.rows.cut())  # as paging compares pages
        try:
            results = self._pages.receive(page)
        except InvalidResponse:  # rows moved by a whole page
            if self._passes == MAX_PASSES:
                raise
            self._begin_pass()
            self._is_same = False
            return []
        rows = results[0].page.rows if results else []
        new = chosen_rows(rows, list(map(self._is_new, keys_of(rows))))
        if not self._pages.next_requests():
            self._end_pass()
        return new

    def _end_pass(self) -> None:
        self.agreed = self._is_same and self._row_count == self._previous_count
        self.has_ended = self.agreed or self._passes == MAX_PASSES
        if not self.has_ended:
            self._begin_pass()

    def _is_new(self, key: Any) -> bool:
        """Record a row by its key; returns whether it is new."""
        last = self._last_pass.get(key, 0)
        if last < self._passes:
            self._last_pass[key] = self._passes
            self._row_count += 1
            self._is_same = self._is_same and last == self._passes - 1
        return not last
