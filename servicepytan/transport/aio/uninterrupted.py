"""Waits that a cancellation does not interrupt."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, Optional


async def end_tasks(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancel tasks and wait for their end, even if this task is cancelled meanwhile.

    Those of a loop that was closed while they were under way end at once.

    Args:
        tasks: The tasks.

    Raises:
        asyncio.CancelledError: this one was cancelled meanwhile; all have ended.
    """
    ending = [task for task in tasks if not close_abandoned(task)]
    for task in ending:
        task.cancel()
    if ending and await wait_uninterrupted(ending) is not None:
        raise asyncio.CancelledError


def close_abandoned(task: asyncio.Task[Any]) -> bool:
    """End the coroutine of a task if its loop was closed; returns whether it was closed.

    Args:
        task: The task.
    """
    if not task.get_loop().is_closed():
        return False
    coroutine: Any = task.get_coro()
    with suppress(ValueError):  # it is ending already
        coroutine.close()
    return True


async def wait_uninterrupted(
    tasks: Sequence[asyncio.Future[Any]], longest: float = math.inf
) -> Optional[asyncio.CancelledError]:
    """Wait until tasks have ended or failed; returns the first cancellation meanwhile.

    A scope of anyio cancels anew in each round of the loop, so that a plain wait would not last.

    Args:
        tasks: The tasks or futures; asyncio reports none of their errors as forgotten.
        longest: Seconds to wait.
    """
    loop, cancelled = asyncio.get_running_loop(), None
    end = loop.time() + longest
    while running := [task for task in tasks if not task.done()]:
        time_left = end - loop.time()
        if time_left <= 0:
            break
        try:
            await asyncio.wait(running, timeout=time_left if time_left < math.inf else None)
        except asyncio.CancelledError as error:
            cancelled = cancelled or error
    for task in tasks:
        _ = not task.done() or task.cancelled() or task.exception()
    return cancelled
