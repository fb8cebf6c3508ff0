"""Tasks that run beside each other and end together."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any


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
