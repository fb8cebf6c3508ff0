"""Fetches a few pages in threads while the caller handles earlier ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from functools import partial

from servicepytan._threads.pool import WorkerPool, result_of
from servicepytan.core.call import Call
from servicepytan.core.paginators.paginator import FetchPage, PageResult, Paginator
from servicepytan.core.paginators.parsed_page import ParsedPage


def fetch_pages(paginator: Paginator, fetch: FetchPage, workers: int) -> Iterator[PageResult]:
    """The results of a paginator, in its order.

    Args:
        paginator: Decides which pages are requested.
        fetch: Makes a request, unless it is cancelled; with more than one worker it is called by
            other threads.
        workers: How many requests are under way at once; 1 makes one only when rows are needed.
    """
    prefetch = Prefetch(fetch, workers)
    try:
        requests = paginator.next_requests()
        prefetch.start(requests[1:])
        while requests:
            results = paginator.receive(prefetch.page(requests[0]))
            requests = paginator.next_requests()
            prefetch.start(requests)
            yield from results
    finally:
        prefetch.close()


class Prefetch:
    """Fetches pages ahead in threads.

    Args:
        fetch: Makes a request.
        workers: The most requests at once; with 1 there are no threads.
    """

    def __init__(self, fetch: FetchPage, workers: int) -> None:
        self._fetch = fetch
        self._workers = workers
        self._pool = WorkerPool(workers)
        self._in_flight: dict[int, tuple[Call, Future[ParsedPage]]] = {}

    def start(self, requests: Sequence[Call]) -> None:
        """Start new requests; cancel those that are no longer needed."""
        if self._workers == 1:
            return
        before = {} if self._pool.was_forked else self._in_flight
        self._in_flight = {}
        for request in requests:
            key = id(request)
            if key in before:
                self._in_flight[key] = before.pop(key)
                continue
            future = self._pool.submit(partial(self._fetch, request, self._pool.is_closed))
            if future is not None:
                self._in_flight[key] = (request, future)
        for _, future in before.values():
            future.cancel()

    def page(self, request: Call) -> ParsedPage:
        """The page of a request; requests it now if it was not started.

        Raises:
            Exception: whatever the request raised.
        """
        _, future = self._in_flight.pop(id(request), (request, None))
        if future is None or self._pool.was_forked:
            return self._fetch(request, None)
        try:
            return result_of(future)
        finally:
            del future  # it holds the error, whose traceback holds this frame

    def close(self) -> None:
        """End the threads; no request starts or is repeated after this."""
        if not self._pool.was_forked:
            for _, future in self._in_flight.values():
                future.cancel()
        self._pool.close()
