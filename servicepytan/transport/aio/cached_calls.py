"""The calls and lists of an async session with a cache."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, NewType, Optional

from servicepytan._threads.single_flight import Flight
from servicepytan.core.cache_decisions import FlightResult
from servicepytan.core.call import Call
from servicepytan.core.credentials import AccountSettings
from servicepytan.core.generators import by_type, drive_async
from servicepytan.core.list_walk import ListWalk
from servicepytan.core.paginators.chained import ChainedPaginator
from servicepytan.core.paginators.paginator import AsyncFetchPage, PageResult, Paginator
from servicepytan.core.paginators.parsed_page import ParsedPage, as_kept
from servicepytan.transport.aio.iteration import closing_at_end
from servicepytan.transport.aio.prefetch import fetch_pages
from servicepytan.transport.cache import Cache
from servicepytan.transport.cached_steps import (
    AwaitFlight,
    CachedSteps,
    CacheSteps,
    Perform,
    Secrets,
    UseStore,
)
from servicepytan.transport.observers import Observers

AsyncCacheHandlers = NewType("AsyncCacheHandlers", dict[type, Callable[[Any], Awaitable[Any]]])
"""What performs each kind of step, in a task; ``async_cache_handlers`` makes it."""


def async_cache_handlers(
    *,
    perform: Callable[[Perform], Awaitable[Any]],
    await_flight: Callable[[AwaitFlight], Awaitable[FlightResult]],
    use_store: Callable[[UseStore], Awaitable[Any]],
) -> AsyncCacheHandlers:
    """The handlers that a call through a cache needs in a task."""
    return AsyncCacheHandlers({Perform: perform, AwaitFlight: await_flight, UseStore: use_store})


class AsyncCachedCalls:
    """Makes the calls and fetches the pages of a session through a cache.

    Args:
        call: Makes a call.
        cache: The cache.
        settings: Whose answers are kept.
        observers: Hear of lookups.
        secrets: Gives what must not be stored.
    """

    def __init__(
        self,
        call: Callable[[Call], Awaitable[Any]],
        cache: Cache,
        settings: AccountSettings,
        observers: Observers,
        secrets: Secrets,
    ) -> None:
        self._call = call
        self._cache = cache
        self._steps = CachedSteps(cache, settings, observers, secrets, asyncio.get_running_loop)
        handlers = async_cache_handlers(
            perform=lambda step: call(step.call),
            await_flight=lambda step: _end_of(step.flight),
            use_store=self._use_store,
        )
        self._perform = by_type(handlers)

    async def run(self, call: Call) -> Any:
        """Make a call; returns the decoded answer.

        Args:
            call: The call.

        Raises:
            asyncio.CancelledError: the task was cancelled.
            ServicePytanError: one of its kinds.
        """
        steps = self._steps.of(call)
        return await (self._call(call) if steps is None else self._driven(steps))

    async def _driven(self, steps: CacheSteps) -> Any:
        try:
            first = next(steps)
        except StopIteration as end:
            return end.value
        return await drive_async(steps, first, self._perform)

    async def _use_store(self, step: UseStore) -> Any:
        return step.work() if self._cache.store.is_local else await _in_thread(step.work)

    async def fetch_pages(
        self, paginator: Paginator, fetch: AsyncFetchPage, workers: int
    ) -> AsyncIterator[PageResult]:
        """The results of a paginator, in its order, through the cache.

        Args:
            paginator: Decides which pages are requested.
            fetch: Makes a request.
            workers: How many requests are under way at once; none is with a list that is kept.
        """
        key = paginator.list_key() if isinstance(paginator, ChainedPaginator) else None
        walk: Optional[ListWalk] = (
            None if key is None else await self._driven(self._steps.begin_walk(key))
        )
        try:
            async with closing_at_end(self._results(walk, paginator, fetch, workers)) as results:
                async for result in results:
                    if walk is not None and (result.shift or result.missing):
                        walk.give_up()
                    if not paginator.next_requests():
                        await self._end_walk(walk)
                    yield result
            await self._end_walk(walk)
        finally:
            if walk is not None:
                self._cache.walks.leave(walk)

    async def _end_walk(self, walk: Optional[ListWalk]) -> None:
        if walk is not None:
            await self._driven(self._steps.end_walk(walk))

    @staticmethod
    def _results(
        walk: Optional[ListWalk], paginator: Paginator, fetch: AsyncFetchPage, workers: int
    ) -> AsyncIterator[PageResult]:
        if walk is None:
            return fetch_pages(paginator, fetch, workers)

        async def fetch_in_walk(call: Call) -> ParsedPage:
            page = await fetch(call._replace(walk=walk))
            return as_kept(page) if is_kept else page

        is_kept = walk.is_complete
        return fetch_pages(paginator, fetch_in_walk, 1 if is_kept else workers)


async def _end_of(flight: Flight[FlightResult]) -> FlightResult:
    return await asyncio.wrap_future(flight.end)


async def _in_thread(work: Callable[[], Any]) -> Any:
    """Run a function of the store in a thread; a cancelled caller does not wait for it."""
    future = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        future.add_done_callback(lambda done: done.cancelled() or done.exception())
        raise
