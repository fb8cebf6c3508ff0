"""Fetches a few pages in tasks while the caller handles earlier ones."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

from servicepytan.core.call import Call
from servicepytan.core.paginators.paginator import AsyncFetchPage, PageResult, Paginator
from servicepytan.core.paginators.parsed_page import ParsedPage
from servicepytan.transport.aio.uninterrupted import end_tasks


async def fetch_pages(
    paginator: Paginator, fetch: AsyncFetchPage, workers: int
) -> AsyncIterator[PageResult]:
    """The results of a paginator, in its order.

    Leave it early with ``aclose()``: the requests that are under way are cancelled then.

    Args:
        paginator: Decides which pages are requested.
        fetch: Makes a request.
        workers: How many requests are under way at once; 1 makes one only when rows are needed.
    """
    prefetch = AsyncPrefetch(fetch, workers)
    try:
        requests = paginator.next_requests()
        await prefetch.start(requests[1:])
        while requests:
            results = paginator.receive(await prefetch.page(requests[0]))
            requests = paginator.next_requests()
            await prefetch.start(requests)
            for result in results:
                yield result
    finally:
        await prefetch.close()


class AsyncPrefetch:
    """Fetches pages ahead in tasks.

    Args:
        fetch: Makes a request.
        workers: The most requests at once; with 1 there are no tasks.
    """

    def __init__(self, fetch: AsyncFetchPage, workers: int) -> None:
        self._fetch = fetch
        self._workers = workers
        self._in_flight: dict[int, tuple[Call, asyncio.Task[ParsedPage]]] = {}

    async def start(self, requests: Sequence[Call]) -> None:
        """Start new requests; cancel those that are no longer needed."""
        if self._workers == 1:
            return
        before, self._in_flight = self._in_flight, {}
        for request in requests[: self._workers]:
            key = id(request)
            if key in before:
                self._in_flight[key] = before.pop(key)
            else:
                task = asyncio.ensure_future(self._fetch(request))
                self._in_flight[key] = (request, task)
        await end_tasks(task for _, task in before.values())

    async def page(self, request: Call) -> ParsedPage:
        """The page of a request; requests it now if it was not started.

        Raises:
            Exception: whatever the request raised.
        """
        in_flight = self._in_flight.get(id(request))
        if in_flight is None:
            return await self._fetch(request)
        task = in_flight[1]
        await asyncio.wait((task,))
        del self._in_flight[id(request)]
        try:
            return task.result()
        finally:
            del task, in_flight  # they hold the error, whose traceback holds this frame

    async def close(self) -> None:
        """Cancel the requests that are under way, and wait for their end."""
        in_flight, self._in_flight = self._in_flight, {}
        await end_tasks(task for _, task in in_flight.values())
