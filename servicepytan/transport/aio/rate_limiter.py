"""Waits in a task for a slot at the shared rate limiter."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Optional

from servicepytan.core.steps import SlotResult
from servicepytan.transport.rate_limiter import RateLimiter, SlotWaits

AsyncSleep = Callable[[float], Awaitable[object]]


def task_number() -> int:
    """The number by which the limiter knows the running task; 0 without a loop."""
    try:
        return id(asyncio.current_task())
    except RuntimeError:
        return 0


async def wait_for_slot(waits: SlotWaits, sleep: AsyncSleep) -> SlotResult:
    """Perform the waits of a slot in this task; returns its result.

    A task that is cancelled meanwhile gives the slot back.
    """
    answer: Optional[float] = None
    try:
        while True:
            try:
                wait = waits.send(answer)
            except StopIteration as done:
                slot: SlotResult = done.value
                return slot
            if wait.blocked is not None:
                answer = await _until_open(wait.blocked, wait.seconds)
            else:
                await sleep(wait.seconds)
                answer = wait.seconds
    finally:
        waits.close()


async def _until_open(limiter: RateLimiter, seconds: float) -> Optional[float]:
    """Wait until slots can be reserved; returns the seconds, or None on timeout."""
    loop = asyncio.get_running_loop()
    begun, opened = loop.time(), loop.create_future()

    def wake() -> None:
        try:
            loop.call_soon_threadsafe(_finish, opened)
        except RuntimeError:  # the loop was closed, so that no task waits
            pass

    if not limiter.on_open(wake):
        return 0.0
    try:
        await asyncio.wait((opened,), timeout=min(seconds, _LONGEST))
    finally:
        limiter.forget_waker(wake)
    return loop.time() - begun if opened.done() else None


_LONGEST = 86400.0
"""The longest timer in seconds, as loops refuse very large numbers."""


def _finish(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
