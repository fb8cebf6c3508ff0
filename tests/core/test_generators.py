"""Driving generators of steps: answers and errors go in, the result comes out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from typing import Any

import pytest

from servicepytan.core.generators import drive, drive_async
from tests.aio import loops

Steps = Generator[str, Any, list[Any]]
Perform = Callable[[str], Any]


def in_turn(steps: Steps, perform: Perform) -> list[Any]:
    return drive(steps, perform)


def awaited(steps: Steps, perform: Perform) -> list[Any]:
    async def later(step: str) -> Any:
        await asyncio.sleep(0)
        return perform(step)

    try:
        first = next(steps)
    except StopIteration as end:
        result: list[Any] = end.value
        return result
    return loops.run(drive_async(steps, first, later))


def answers(*names: str) -> Steps:
    """Asks for each of these, and returns what came."""
    got = []
    for name in names:
        try:
            got.append((yield name))
        except LookupError as error:
            got.append(error)
    return got


@pytest.mark.parametrize("run", [in_turn, awaited])
class TestDriving:
    @pytest.mark.parametrize("names", [(), ("a",), ("a", "b", "c")])
    def test_each_step_gets_its_answer(self, run: Any, names: tuple[str, ...]) -> None:
        assert run(answers(*names), str.upper) == [name.upper() for name in names]

    def test_an_error_comes_where_the_answer_is_waited_for(self, run: Any) -> None:
        errors = {"b": KeyError("b")}

        def perform(step: str) -> str:
            if step in errors:
                raise errors[step]
            return step

        assert run(answers("a", "b", "c"), perform) == ["a", errors["b"], "c"]

    @pytest.mark.parametrize("error", [ValueError("odd"), KeyboardInterrupt()])
    def test_an_error_that_is_not_handled_ends_it_after_its_last_steps(
        self, run: Any, error: BaseException
    ) -> None:
        performed = []

        def steps() -> Steps:
            try:
                return [(yield "ask")]
            finally:
                yield "free"

        def perform(step: str) -> None:
            performed.append(step)
            if step == "ask":
                raise error

        with pytest.raises(type(error)) as caught:
            run(steps(), perform)
        assert caught.value is error
        assert performed == ["ask", "free"]
