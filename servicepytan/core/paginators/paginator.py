"""What all paginators have in common: requests out, pages in, results of pages out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple, Optional, Protocol

from servicepytan.core.call import Call
from servicepytan.core.paginators.parsed_page import ParsedPage

IsCancelled = Callable[[], bool]
FetchPage = Callable[[Call, Optional[IsCancelled]], ParsedPage]
"""Fetches a page, unless it is cancelled."""
AsyncFetchPage = Callable[[Call], Awaitable[ParsedPage]]
"""Fetches a page when it is awaited."""


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
