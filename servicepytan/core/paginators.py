"""Paginators: they choose the next requests, and turn received pages into results.

A paginator decides and does nothing else. ``next_requests`` gives the requests that should be
under way; asking twice changes nothing. ``receive`` takes the page that answers the first of
them. Requests stand in the order in which their rows are given, so that it does not matter in
which order they are answered, and each is built once: the same object stands for the same request.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple, Optional, Protocol

from servicepytan.core.call import Call
from servicepytan.core.json_rows import chosen_rows
from servicepytan.core.paging import PageCursor, ParsedPage, is_repeated, next_page, next_token
from servicepytan.core.row_keys import ids_of, keys_of
from servicepytan.core.wire import counted


class PageResult(NamedTuple):
    """A page that a paginator yields.

    Attributes:
        number: Its number.
        page: The page.
        shift: What shows that rows moved from page to page meanwhile, or empty.
        missing: How many more rows the list counts than came; such a result has no rows.
    """

    number: int
    page: ParsedPage
    shift: str = ""
    missing: int = 0


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


class Paginator(Protocol):
    """Decides which pages of a list or feed to request."""

    def next_requests(self) -> Sequence[Call]:
        """The requests that should be under way; empty at the end.

        The answer to the first is needed next.
        """

    def receive(self, page: ParsedPage) -> list[PageResult]:
        """The results in the answer to the first request.

        Raises:
            InvalidResponse: paging would not end.
        """


class PageNumberPaginator:
    """Pages a list by number.

    How many pages are requested ahead grows with those that came: a short list costs few
    requests behind its end.

    Args:
        call: The call without page and size.
        page_size: Rows per page, or None where the list takes no paging.
        window: The most requests under way at once.
        first_page: The number of the first page.
        with_total: Whether the second page asks how many rows there are.
        always_total: Whether ``includeTotal`` must always be sent.
    """

    def __init__(
        self,
        call: Call,
        page_size: Optional[int],
        *,
        window: int = 1,
        first_page: int = 1,
        with_total: bool = False,
        always_total: bool = False,
    ) -> None:
        self._call = call
        self._page_size = page_size
        self._window = window
        self._counted_page = first_page + 1 if with_total else None
        self._always_total = always_total
        self._cursor: Optional[PageCursor] = PageCursor(first_page)
        self._received = 0
        self._row_count = 0
        self._total: Optional[int] = None
        self._previous_ids: set[Any] = set()
        self._label = call.label
        self._requests = [self._request(first_page)]

    def next_requests(self) -> Sequence[Call]:
        """The next page, and later ones that may exist."""
        return self._requests

    def _request(self, number: int) -> Call:
        size = self._page_size
        if size is None:
            return self._call
        total = number == self._counted_page or (False if self._always_total else None)
        return page_call(self._call, number, size, total)

    def receive(self, page: ParsedPage) -> list[PageResult]:
        """The page, without rows of the previous page."""
        cursor = self._cursor
        if cursor is None or is_repeated(cursor, page):
            self._end()
            return []
        self._received += 1
        size = self._page_size
        self._cursor = next_page(cursor, page, self._label, size) if size else None
        result = PageResult(cursor.number, page)
        if not page.is_consistent:
            result = self._without_repeats(result)
        if self._cursor is None:
            self._end()
        else:
            self._plan(self._cursor.number)
        return [result]

    def _end(self) -> None:
        self._cursor, self._requests = None, []

    def _plan(self, number: int) -> None:
        """Keep the requests from a page on, and add those that may be sent now."""
        requests = self._requests[1:]
        for ahead in range(len(requests), min(self._window, 2 * self._received)):
            requests.append(self._request(number + ahead))
        self._requests = requests

    def _without_repeats(self, result: PageResult) -> PageResult:
        page = result.page
        self._row_count += len(page.rows)
        self._total = page.total if self._total is None else self._total
        previous, self._previous_ids = self._previous_ids, ids_of(page.rows)
        if not previous.isdisjoint(self._previous_ids):
            repeated = previous & self._previous_ids
            rows = chosen_rows(page.rows, [key not in repeated for key in keys_of(page.rows)])
            many = counted(len(repeated), "row")
            shift = f"{many} of page {result.number - 1} came again on the next"
            return PageResult(result.number, replace(page, rows=rows), shift)
        if self._cursor is None and self._total is not None and self._row_count < self._total:
            shift = f"the list counts {counted(self._total, 'row')}, and {self._row_count} came"
            return result._replace(shift=shift)
        return result


class CursorPaginator:
    """Pages an export feed: each page has the token of the next.

    Args:
        call: The call without its ``from``.
        start: The first ``from``, or None.
        limit: Rows behind which no page is requested, or None.
    """

    def __init__(self, call: Call, start: Optional[str], limit: Optional[int] = None) -> None:
        self._call = call
        self._left = limit
        self._number = 1
        self._cursor: Optional[PageCursor] = None
        self._requests: list[Call] = []
        self._move_to(None if limit == 0 else PageCursor(token=start))

    def _move_to(self, cursor: Optional[PageCursor]) -> None:
        self._cursor = cursor
        if cursor is None:
            self._requests = []
        elif cursor.token is None:
            self._requests = [self._call]
        else:
            self._requests = [with_query(self._call, ("from", cursor.token))]

    def next_requests(self) -> Sequence[Call]:
        """The next page."""
        return self._requests

    def receive(self, page: ParsedPage) -> list[PageResult]:
        """The page, unchanged."""
        if self._cursor is None:
            return []
        result = PageResult(self._number, page)
        self._number += 1
        cursor = next_token(self._cursor, page, self._call.label)
        if self._left is not None:
            self._left -= len(page.rows)
            cursor = cursor if self._left > 0 else None
        self._move_to(cursor)
        return [result]


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
        self._left = limit
        self._page_size = page_size
        self._index = 0

    def list_key(self) -> Optional[ListKey]:
        """The cache key, known only before the first page; None if the list is not cached."""
        requests = [call.target for each in self._paginators for call in each.next_requests()[:1]]
        if not self._cached_as or not requests or self._left == 0:
            return None
        return ListKey(self._cached_as, self._left, tuple(requests))

    def next_requests(self) -> Sequence[Call]:
        """The requests of the current paginator, then those of the next ones."""
        room = self._window
        if self._left is not None:
            room = min(room, -(-self._left // self._page_size))
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
        return results if self._left is None else [self._cut(result) for result in results]

    def _cut(self, result: PageResult) -> PageResult:
        rows = result.page.rows[: self._left]
        self._left = (self._left or 0) - len(rows)
        return result._replace(page=replace(result.page, rows=rows))


def page_call(call: Call, number: int, size: int, total: Optional[bool] = None) -> Call:
    """A call for one page; ``total`` requests the number of all rows."""
    pairs = (*call.query, ("page", str(number)), ("pageSize", str(size)))
    if total is not None:
        pairs = (*pairs, ("includeTotal", str(total).lower()))
    return call._replace(query=pairs)


def with_query(call: Call, *pairs: tuple[str, str]) -> Call:
    """A call with additional query parameters."""
    return call._replace(query=(*call.query, *pairs))
