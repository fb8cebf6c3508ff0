"""Drives a generator of steps, in synchronous or asynchronous code."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import suppress
from typing import Any, TypeVar

S = TypeVar("S")
T = TypeVar("T")


def drive(steps: Generator[S, Any, T], perform: Callable[[S], Any]) -> T:
    """Perform all steps of a generator; returns the generator's result.

    An error of a step is raised where the generator waits for the answer, which may handle it.

    Args:
        steps: The generator, not begun yet.
        perform: Performs one step and returns the answer.

    Raises:
        BaseException: the generator raises it, or a step does and the generator lets it pass.
    """
    try:
        step = next(steps)
        while True:
            try:
                answer = perform(step)
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result


async def drive_async(
    steps: Generator[S, Any, T], step: S, perform: Callable[[S], Awaitable[Any]]
) -> T:
    """Like ``drive``, but awaits each step.

    Args:
        steps: The generator.
        step: Its first step, which the caller has taken: wrong arguments then raise at once.
        perform: Performs one step and returns the answer.
    """
    try:
        while True:
            try:
                answer = await perform(step)
            except GeneratorExit:  # dropped with a closed loop, so that nothing can be awaited
                _abandon(steps)
                raise
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(answer)
    except StopIteration as end:
        result: T = end.value
        return result


def by_type(handlers: Mapping[type, Callable[[Any], T]]) -> Callable[[Any], T]:
    """Performs each step by the handler of its type."""
    return lambda step: handlers[type(step)](step)


def _abandon(steps: Generator[Any, Any, Any]) -> None:
    """Close a generator without performing the steps of its clean-up."""
    with suppress(GeneratorExit, StopIteration):
        while True:
            steps.throw(GeneratorExit())
