"""Pages a list by page number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Optional

from servicepytan.core.call import Call
from servicepytan.core.json_rows import chosen_rows
from servicepytan.core.paginators.page_position import (
    PagePosition,
    after_page,
    require_promised_page,
)
from servicepytan.core.paginators.paginator import PageResult
from servicepytan.core.paginators.parsed_page import ParsedPage
from servicepytan.core.row_keys import ids_of, keys_of
from servicepytan.core.wire import counted


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
        self._position: Optional[PagePosition] = PagePosition(first_page)
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
        position = self._position
        if position is None or is_repeated(position, page):
            self._end()
            return []
        self._received += 1
        size = self._page_size
        self._position = next_page(position, page, self._label, size) if size else None
        result = PageResult(position.number, page)
        if not page.is_consistent:
            result = self._without_repeats(result)
        if self._position is None:
            self._end()
        else:
            self._plan(self._position.number)
        return [result]

    def _end(self) -> None:
        self._position, self._requests = None, []

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
        if self._position is None and self._total is not None and self._row_count < self._total:
            shift = f"the list counts {counted(self._total, 'row')}, and {self._row_count} came"
            return result._replace(shift=shift)
        return result


def next_page(
    position: PagePosition, page: ParsedPage, label: str, page_size: Optional[int] = None
) -> Optional[PagePosition]:
    """The position of the next numbered page; None at the end.

    A list that does not tell whether more follows ends at an empty page, or when it gives more
    rows than were asked for, as it then ignores page numbers.

    Raises:
        InvalidResponse: paging would not end.
    """
    rows = len(page.rows)
    if page.is_missing:
        require_promised_page(position, label)
    if not (page.has_more if page.tells_end else 0 < rows <= (page_size or rows)):
        return None
    following = after_page(position, page, label, f", page {position.number}")
    return replace(following, number=position.number + 1, tells_end=page.tells_end)


def is_repeated(position: PagePosition, page: ParsedPage) -> bool:
    """Whether a list without ``hasMore`` ignores page numbers and repeated its previous page."""
    return not page.tells_end and bool(page.rows) and tuple(page.rows) == position.previous_rows


def page_call(call: Call, number: int, size: int, total: Optional[bool] = None) -> Call:
    """A call for one page; ``total`` requests the number of all rows."""
    pairs = (*call.query, ("page", str(number)), ("pageSize", str(size)))
    if total is not None:
        pairs = (*pairs, ("includeTotal", str(total).lower()))
    return call._replace(query=pairs)
