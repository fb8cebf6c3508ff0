"""Cancels a task at its first await, its second, its third, and so on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from typing import Any

from tests.waiting import eventually

MOST = 300
"""Suspensions that work may have."""


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


async def cancelled_everywhere(
    work: Callable[[], Awaitable[Any]], check: Callable[[], Awaitable[Any]]
) -> list[Any]:
    """Cancel work at each of its suspensions in turn; returns what came of it each time."""
    outcomes: list[Any] = []
    for number in range(1, MOST):
        reached, outcome = await outcome_of(work(), number)
        await no_task_is_left()
        await check()
        if not reached:
            assert not isinstance(outcome, BaseException), outcome
            return outcomes
        assert isinstance(outcome, asyncio.CancelledError), outcome
        outcomes.append(outcome)
    raise AssertionError("the work has no end")


async def no_task_is_left() -> None:
    """Wait for tasks that are about to end."""
    try:
        await eventually(lambda: len(asyncio.all_tasks()) == 1)
    except AssertionError:
        raise AssertionError(asyncio.all_tasks()) from None
