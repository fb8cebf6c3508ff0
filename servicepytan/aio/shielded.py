"""Runs clean-up requests to their end, even if their task is cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from servicepytan.transport.aio.uninterrupted import wait_uninterrupted

LONGEST_CLEANUP = 5.0
"""Seconds that a caller waits for a clean-up, which goes on by itself after that."""

_under_way: set[asyncio.Task[None]] = set()  # a loop alone would not keep them alive


async def run_shielded(work: Coroutine[Any, Any, None], longest: float = LONGEST_CLEANUP) -> None:
    """Do work in a task of its own and wait for it, even when this one is cancelled meanwhile.

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
    cancelled = await wait_uninterrupted([task], longest)
    try:
        if cancelled is not None:
            raise cancelled
        if task.done():
            task.result()
    finally:
        del cancelled  # its traceback holds this frame
