"""Prefetch: a few pages are under way while the caller handles what came."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import replace
from queue import SimpleQueue
from typing import Any

from servicepytan.core.call import Call
from servicepytan.core.paginators import PageResult, Paginator
from servicepytan.core.paging import ParsedPage

Fetch = Callable[[Call], ParsedPage]
_WAKE_SECONDS = 1.0
"""Seconds after which a wait looks up, as on Windows nothing interrupts it."""


def fetch_pages(paginator: Paginator, fetch: Fetch, workers: int) -> Iterator[PageResult]:
    """The results of a paginator, in its order.

    Args:
        paginator: Decides which pages are requested.
        fetch: Makes a request; with more than one worker it is called by other threads.
        workers: How many requests are under way at once; 1 makes one only when rows are needed.
    """
    pool = PrefetchPool(fetch, workers)
    try:
        requests = paginator.next_requests()
        pool.start(requests[1:])
        while requests:
            results = paginator.receive(pool.page(requests[0]))
            requests = paginator.next_requests()
            pool.start(requests)
            yield from results
    finally:
        pool.close()


class PrefetchPool:
    """Threads that fetch pages ahead; they end with the pool, and never keep a process alive.

    Args:
        fetch: Makes a request.
        workers: The most requests at once; with 1 there are no threads.
    """

    def __init__(self, fetch: Fetch, workers: int) -> None:
        self._fetch = fetch
        self._workers = workers
        self._reset()

    def _reset(self) -> None:
        self._pid = os.getpid()
        self._jobs: SimpleQueue[Any] = SimpleQueue()
        self._in_flight: dict[int, tuple[Call, Future[ParsedPage]]] = {}
        self._threads = 0
        self._closed = threading.Event()

    def start(self, requests: Sequence[Call]) -> None:
        """Start the requests that are not in flight, and cancel those that are not among them."""
        if self._workers == 1:
            return
        if os.getpid() != self._pid:
            self._reset()
        before, self._in_flight = self._in_flight, {}
        for request in requests:
            key = id(request)
            in_flight = before.pop(key, None)
            if in_flight is None and self._ensure_worker(len(self._in_flight) + 1):
                in_flight = (request, Future())
                self._jobs.put((in_flight[1], replace(request, wanted=self._is_open)))
            if in_flight is not None:
                self._in_flight[key] = in_flight
        for _, future in before.values():
            future.cancel()

    def _ensure_worker(self, jobs: int) -> bool:
        """Whether there is a thread for so many jobs; without one, nothing is fetched ahead."""
        if self._threads < min(jobs, self._workers):
            worker = threading.Thread(
                target=_work, args=(self._jobs, self._fetch), name="servicepytan", daemon=True
            )
            try:
                worker.start()
            except RuntimeError:
                return self._threads > 0
            self._threads += 1
        return True

    def page(self, request: Call) -> ParsedPage:
        """The page of a request; one that was not started is made at once.

        Raises:
            Exception: whatever the request raised.
        """
        if os.getpid() != self._pid:
            self._reset()
        _, future = self._in_flight.pop(id(request), (request, None))
        if future is None:
            return self._fetch(request)
        try:
            while not future.done():
                wait((future,), _WAKE_SECONDS)
            return future.result()
        finally:
            del future  # it holds the error, whose traceback holds this frame

    def _is_open(self) -> bool:
        return not self._closed.is_set()

    def close(self) -> None:
        """Let the threads end; requests are neither begun nor repeated any more."""
        if os.getpid() != self._pid:
            self._reset()
        self._closed.set()
        for _, future in self._in_flight.values():
            future.cancel()
        for _ in range(self._threads):
            self._jobs.put(None)


def _work(jobs: SimpleQueue[Any], fetch: Fetch) -> None:
    while True:
        job = jobs.get()
        if job is None:
            return
        future, call = job
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(fetch(call))
            except BaseException as error:  # it belongs to whoever waits for the page
                future.set_exception(error)
        del job, future, call
