"""The interfaces through which lists, feeds and operations use an async session."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine
from typing import Any, Protocol

from servicepytan.core.call import Call
from servicepytan.core.paginators.paginator import AsyncFetchPage, PageResult, Paginator
from servicepytan.endpoints.client import CallDefaults, RowsClient


class AsyncPageClient(RowsClient, Protocol):
    """Makes calls and walks pages."""

    def perform(self, call: Call) -> Coroutine[Any, Any, Any]:
        """Make a call; awaited, it gives the decoded answer."""
        ...

    def fetch_pages(
        self, paginator: Paginator, fetch: AsyncFetchPage, workers: int
    ) -> AsyncIterator[PageResult]:
        """The results of a paginator, in its order, with so many requests at once."""
        ...


class AsyncClient(AsyncPageClient, CallDefaults, Protocol):
    """An async session, or an object that replaces it."""
