"""Waiting that no cancellation breaks off."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from typing import Any, Optional


async def wait_uninterrupted(
    tasks: Sequence[asyncio.Future[Any]], longest: float = math.inf
) -> Optional[asyncio.CancelledError]:
    """Wait for the end of tasks, whatever comes of them; returns the first cancellation meanwhile.

    A scope of anyio cancels anew in each round of the loop, so that a plain wait would not last.

    Args:
        tasks: The tasks or futures; asyncio reports none of their errors as forgotten.
        longest: Seconds to wait.
    """
    loop, cancelled = asyncio.get_running_loop(), None
    end = loop.time() + longest
    while running := [task for task in tasks if not task.done()]:
        left = end - loop.time()
        if left <= 0:
            break
        try:
            await asyncio.wait(running, timeout=left if left < math.inf else None)
        except asyncio.CancelledError as error:
            cancelled = cancelled or error
    for task in tasks:
        _ = not task.done() or task.cancelled() or task.exception()
    return cancelled
