"""Clean-up requests that outlast the task that makes them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Optional

LONGEST_RELEASE = 5.0
"""Seconds that a caller waits for one; it goes on by itself after that."""

_under_way: set[asyncio.Task[None]] = set()  # a loop alone would not keep them alive


async def released(work: Coroutine[Any, Any, None], longest: float = LONGEST_RELEASE) -> None:
    """Do work in a task of its own and wait for it, even when this one is cancelled meanwhile.

    A scope of anyio cancels anew in each round of the loop, so that nothing could be awaited here.

    Args:
        work: What is to be done.
        longest: Seconds to wait for it.

    Raises:
        asyncio.CancelledError: this task was cancelled meanwhile; the work is done, or goes on.
        Exception: whatever the work raised.
    """
    task = asyncio.ensure_future(work)
    _under_way.add(task)
    task.add_done_callback(_under_way.discard)
    cancelled = await _waited(task, longest)
    try:
        if cancelled is not None:
            raise cancelled
        if task.done():
            task.result()
    finally:
        del cancelled  # its traceback holds this frame


async def _waited(task: asyncio.Task[None], longest: float) -> Optional[asyncio.CancelledError]:
    """Wait for a task; returns the first cancellation that came meanwhile."""
    loop, cancelled = asyncio.get_running_loop(), None
    end = loop.time() + longest
    while not task.done() and loop.time() < end:
        try:
            await asyncio.wait([task], timeout=end - loop.time())
        except asyncio.CancelledError as error:
            cancelled = cancelled or error
    return cancelled
