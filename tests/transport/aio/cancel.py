"""Cancels a task at its first await, its second, its third, and so on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Generator
from typing import Any


class CancelledAt:
    """Awaits something, and has its task cancelled at the n-th suspension.

    Args:
        work: What is awaited.
        number: The suspension, counted from 1.

    Attributes:
        reached: Whether there were so many.
    """

    def __init__(self, work: Awaitable[Any], number: int) -> None:
        self._work = work
        self._number = number
        self.reached = False

    def __await__(self) -> Generator[Any, Any, Any]:
        steps: Any = self._work.__await__()
        count, answer = 0, None
        resume = steps.send
        while True:
            try:
                waited_for = resume(answer)
            except StopIteration as done:
                return done.value
            count += 1
            if count == self._number:
                self.reached = True
                task = asyncio.current_task()
                assert task is not None
                task.cancel()
            try:
                answer, resume = (yield waited_for), steps.send
            except BaseException as error:
                answer, resume = error, steps.throw


async def outcome_of(work: Awaitable[Any], number: int) -> tuple[bool, Any]:
    """Whether work had so many suspensions, and the error or result that came of it."""
    cancelled = CancelledAt(work, number)

    async def run() -> Any:
        try:
            return await cancelled
        except asyncio.CancelledError as error:  # another task gets a new one on Python 3.9
            return error

    outcome = await asyncio.gather(asyncio.ensure_future(run()), return_exceptions=True)
    return cancelled.reached, outcome[0]
