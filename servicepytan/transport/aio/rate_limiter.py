"""Waiting for a turn at the shared rate limiter in a task."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Optional

from servicepytan.core.steps import SlotResult
from servicepytan.transport.rate_limiter import RateLimiter, Turn

AsyncSleep = Callable[[float], Awaitable[object]]


def task_number() -> int:
    """The number of the running task, as the limiter tells callers apart; 0 without a loop."""
    try:
        return id(asyncio.current_task())
    except RuntimeError:
        return 0


async def wait_for_turn(turn: Turn, sleep: AsyncSleep) -> SlotResult:
    """Wait in this task whenever a turn asks for it, and return its result.

    A task that is cancelled meanwhile gives the turn back.
    """
    answer: Optional[float] = None
    try:
        while True:
            try:
                wait = turn.send(answer)
            except StopIteration as done:
                slot: SlotResult = done.value
                return slot
            if wait.blocked is not None:
                answer = await _until_open(wait.blocked, wait.seconds)
            else:
                await sleep(wait.seconds)
                answer = wait.seconds
    finally:
        turn.close()


async def _until_open(limiter: RateLimiter, seconds: float) -> Optional[float]:
    """Wait until turns can be reserved; returns the seconds, or None when they ran out."""
    loop = asyncio.get_running_loop()
    begun, opened = loop.time(), loop.create_future()

    def wake() -> None:
        try:
            loop.call_soon_threadsafe(_finish, opened)
        except RuntimeError:  # the loop was closed, so that nobody waits any more
            pass

    if not limiter.on_open(wake):
        return 0.0
    try:
        await asyncio.wait((opened,), timeout=min(seconds, _LONGEST))
    finally:
        limiter.forget_waker(wake)
    return loop.time() - begun if opened.done() else None


_LONGEST = 86400.0
"""Seconds; a timer of a loop takes no number of any size."""


def _finish(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
