"""The calls and lists of a session with a cache."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import TimeoutError as WaitTimeout
from typing import Any, Optional

from servicepytan._threads.pool import WAKE_SECONDS
from servicepytan._threads.single_flight import Flight
from servicepytan.core.cache_decisions import FlightResult
from servicepytan.core.call import Call
from servicepytan.core.credentials import AccountSettings
from servicepytan.core.generators import by_type, drive
from servicepytan.core.list_walk import ListWalk
from servicepytan.core.paginators.chained import ChainedPaginator
from servicepytan.core.paginators.paginator import FetchPage, IsCancelled, PageResult, Paginator
from servicepytan.core.paginators.parsed_page import ParsedPage, as_kept
from servicepytan.transport.cache import Cache
from servicepytan.transport.cached_steps import (
    CachedSteps,
    CacheSteps,
    Secrets,
    cache_handlers,
)
from servicepytan.transport.observers import Observers
from servicepytan.transport.prefetch import fetch_pages
from servicepytan.transport.step_runner import CallCancelled


class CachedCalls:
    """Makes the calls and fetches the pages of a session through a cache.

    Args:
        call: Makes a call; takes what ``StepRunner.run`` takes.
        cache: The cache.
        settings: Whose answers are kept.
        observers: Hear of lookups.
        secrets: Gives what must not be stored.
    """

    def __init__(
        self,
        call: Callable[..., Any],
        cache: Cache,
        settings: AccountSettings,
        observers: Observers,
        secrets: Secrets,
    ) -> None:
        self._call = call
        self._cache = cache
        self._steps = CachedSteps(cache, settings, observers, secrets, lambda: None)

    def run(self, call: Call, is_cancelled: Optional[IsCancelled] = None) -> Any:
        """Make a call; returns the decoded answer.

        Args:
            call: The call.
            is_cancelled: Whether nobody waits for the answer any more.

        Raises:
            CallCancelled: it was cancelled.
            ServicePytanError: one of its kinds.
        """
        steps = self._steps.of(call)
        if steps is None:
            return self._call(call, is_cancelled)
        return self._driven(steps, is_cancelled)

    def _driven(self, steps: CacheSteps, is_cancelled: Optional[IsCancelled] = None) -> Any:
        handlers = cache_handlers(
            perform=lambda step: self._call(step.call, is_cancelled),
            await_flight=lambda step: _end_of(step.flight, is_cancelled),
            use_store=lambda step: step.work(),
        )
        return drive(steps, by_type(handlers))

    def fetch_pages(
        self, paginator: Paginator, fetch: FetchPage, workers: int
    ) -> Iterator[PageResult]:
        """The results of a paginator, in its order, through the cache.

        Args:
            paginator: Decides which pages are requested.
            fetch: Makes a request.
            workers: How many requests are under way at once; none is with a list that is kept.
        """
        key = paginator.list_key() if isinstance(paginator, ChainedPaginator) else None
        walk = None if key is None else self._driven(self._steps.begin_walk(key))
        if walk is None:
            yield from fetch_pages(paginator, fetch, workers)
            return
        try:
            yield from self._walk_pages(walk, paginator, fetch, workers)
        finally:
            self._cache.walks.leave(walk)

    def _walk_pages(
        self, walk: ListWalk, paginator: Paginator, fetch: FetchPage, workers: int
    ) -> Iterator[PageResult]:
        def fetch_in_walk(call: Call, is_cancelled: Optional[IsCancelled]) -> ParsedPage:
            page = fetch(call._replace(walk=walk), is_cancelled)
            return as_kept(page) if is_kept else page

        is_kept = walk.is_complete
        for result in fetch_pages(paginator, fetch_in_walk, 1 if is_kept else workers):
            if result.shift or result.missing:
                walk.give_up()
            if not paginator.next_requests():
                self._driven(self._steps.end_walk(walk))
            yield result
        self._driven(self._steps.end_walk(walk))


def _end_of(flight: Flight[FlightResult], is_cancelled: Optional[IsCancelled]) -> FlightResult:
    while True:
        try:
            return flight.end.result(WAKE_SECONDS)
        except WaitTimeout:
            if is_cancelled is not None and is_cancelled():
                raise CallCancelled from None
