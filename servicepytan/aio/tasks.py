"""Runs several tasks at once, and ends them together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterable, Sequence
from contextlib import AsyncExitStack
from typing import Any, TypeVar

from servicepytan.aio.iteration import closing_at_end
from servicepytan.transport.aio.uninterrupted import end_tasks

T = TypeVar("T")


async def run_all(work: Iterable[Coroutine[Any, Any, object]], workers: int) -> None:
    """Await many coroutines, a few at once; each is created just before it starts.

    When one raises, or the caller is cancelled, no further one begins, and those under way are
    cancelled and awaited.

    Args:
        work: The coroutines.
        workers: How many are awaited at once.

    Raises:
        BaseException: what the first of them raised.
    """
    pending = iter(work)

    async def take_turns() -> None:
        for coroutine in pending:
            await coroutine

    tasks = [asyncio.ensure_future(take_turns()) for _ in range(workers)]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in done:
            task.result()
    finally:
        await end_tasks(tasks)


async def merged(sources: Sequence[AsyncIterator[T]], workers: int) -> AsyncIterator[T]:
    """The items of several iterators as they arrive; prefetches one item of each.

    Args:
        sources: The iterators, not begun; all are closed when this one is.
        workers: How many are read at once.

    Raises:
        Exception: what one of them raised.
    """
    reading: dict[asyncio.Task[list[T]], AsyncIterator[T]] = {}
    async with AsyncExitStack() as owned:
        waiting = [await owned.enter_async_context(closing_at_end(source)) for source in sources]
        waiting.reverse()
        try:
            while waiting or reading:
                while waiting and len(reading) < workers:
                    _read_on(waiting.pop(), reading)
                await asyncio.wait(reading, return_when=asyncio.FIRST_COMPLETED)
                task = next(task for task in reading if task.done())
                source = reading.pop(task)
                for item in task.result():
                    _read_on(source, reading)
                    yield item
        finally:
            await end_tasks(reading)


def _read_on(
    source: AsyncIterator[T], reading: dict[asyncio.Task[list[T]], AsyncIterator[T]]
) -> None:
    reading[asyncio.ensure_future(_next_of(source))] = source


async def _next_of(source: AsyncIterator[T]) -> list[T]:
    """A list of the next item; empty at the end."""
    async for item in source:
        return [item]
    return []
