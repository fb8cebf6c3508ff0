"""Chains paginators, up to a limit of rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, Optional

from servicepytan.core.call import Call
from servicepytan.core.paginators.paginator import PageResult, Paginator
from servicepytan.core.paginators.parsed_page import ParsedPage


class ListKey(NamedTuple):
    """The cache key of a list: operation, limit and first requests.

    Attributes:
        operation: The operation by whose lifetime a cache may keep the pages.
        limit: Rows to give at most, or None for all.
        requests: The first request of each series of pages.
    """

    operation: str
    limit: Optional[int]
    requests: tuple[str, ...]


class ChainedPaginator:
    """Several paginators in sequence, up to a limit.

    The first requests of later ones are made ahead.

    Args:
        paginators: The paginators.
        window: The most requests under way at once.
        limit: Rows to give at most, or None for all.
        page_size: Rows that a page is expected to have.
        cached_as: The operation by whose lifetime a cache may keep the pages; empty for none.
    """

    def __init__(
        self,
        paginators: Sequence[Paginator],
        *,
        window: int = 1,
        limit: Optional[int] = None,
        page_size: int = 1,
        cached_as: str = "",
    ) -> None:
        self._paginators = paginators
        self._cached_as = cached_as
        self._window = window
        self._rows_left = limit
        self._page_size = page_size
        self._index = 0

    def list_key(self) -> Optional[ListKey]:
        """The cache key, known only before the first page; None if the list is not cached."""
        requests = [call.target for each in self._paginators for call in each.next_requests()[:1]]
        if not self._cached_as or not requests or self._rows_left == 0:
            return None
        return ListKey(self._cached_as, self._rows_left, tuple(requests))

    def next_requests(self) -> Sequence[Call]:
        """The requests of the current paginator, then those of the next ones."""
        room = self._window
        if self._rows_left is not None:
            room = min(room, -(-self._rows_left // self._page_size))
        requests: list[Call] = []
        for index in range(self._index, len(self._paginators)):
            if len(requests) >= room:
                break
            requests += self._paginators[index].next_requests()
        return requests[:room]

    def receive(self, page: ParsedPage) -> list[PageResult]:
        """The results of the current paginator, cut to the limit."""
        while not self._paginators[self._index].next_requests():
            self._index += 1
        if page.has_more:
            self._page_size = max(1, len(page.rows))
        results = self._paginators[self._index].receive(page)
        return results if self._rows_left is None else [self._cut(result) for result in results]

    def _cut(self, result: PageResult) -> PageResult:
        rows = result.page.rows[: self._rows_left]
        self._rows_left = (self._rows_left or 0) - len(rows)
        return result._replace(page=replace(result.page, rows=rows))
