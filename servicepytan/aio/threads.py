"""Work that blocks, such as writing files, in a thread beside the loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Optional, TypeVar

T = TypeVar("T")


async def run_in_thread(
    function: Callable[..., T], *args: Any, on_cancel: Optional[Callable[[], None]] = None
) -> T:
    """What a function returns that runs in a thread.

    A cancelled caller waits until the function has ended, so that nothing goes on behind its back.

    Args:
        function: The function.
        *args: Its arguments.
        on_cancel: Called when the caller is cancelled, to let the function end soon.

    Raises:
        asyncio.CancelledError: it was cancelled meanwhile; the function has ended.
    """
    work = asyncio.ensure_future(asyncio.to_thread(function, *args))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        if on_cancel is not None:
            on_cancel()
        await _ended(work)
        raise


async def _ended(work: asyncio.Future[Any]) -> None:
    """Wait for the end of a future, whatever comes of it; a further cancellation waits, too."""
    while not work.done():
        try:
            await asyncio.wait([work])
        except asyncio.CancelledError:
            continue
    if not work.cancelled():
        work.exception()
