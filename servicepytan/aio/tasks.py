"""Tasks that run beside each other and end together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterable, Sequence
from typing import Any, TypeVar

from servicepytan.aio.iteration import closing_at_end

T = TypeVar("T")


async def run_all(work: Iterable[Coroutine[Any, Any, object]], workers: int) -> None:
    """Await many coroutines, so many at once; each is made only when its turn comes.

    When one raises, or the caller is cancelled, no further one begins, and those under way are
    cancelled and awaited.

    Args:
        work: The coroutines.
        workers: How many are awaited at once.

    Raises:
        BaseException: what the first of them raised.
    """
    left = iter(work)

    async def take_turns() -> None:
        for coroutine in left:
            await coroutine

    tasks = [asyncio.ensure_future(take_turns()) for _ in range(workers)]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def merged(sources: Sequence[AsyncIterator[T]], workers: int) -> AsyncIterator[T]:
    """The items of several iterators as they come; at most two for each worker wait to be taken.

    Args:
        sources: The iterators; those that are under way are closed when this one is.
        workers: How many are read at once.

    Raises:
        Exception: what one of them raised.
    """
    items: asyncio.Queue[T] = asyncio.Queue(2 * workers)

    async def read(source: AsyncIterator[T]) -> None:
        async with closing_at_end(source) as owned:
            async for item in owned:
                await items.put(item)

    reading = asyncio.ensure_future(run_all((read(source) for source in sources), workers))
    try:
        while not reading.done():
            item = asyncio.ensure_future(items.get())
            try:
                await asyncio.wait([item, reading], return_when=asyncio.FIRST_COMPLETED)
                if item.done():
                    yield item.result()
            finally:
                item.cancel()
        while not items.empty():
            yield items.get_nowait()
        await reading
    finally:
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
