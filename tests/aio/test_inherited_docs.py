"""What ``help`` says of the methods that async classes inherit."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from servicepytan import AsyncSession, DataService, Session
from servicepytan.aio import AsyncDataService
from servicepytan.aio.fleet import AsyncFleetRows
from servicepytan.fleet import FleetRows

QUESTIONS = [name for name in dir(DataService) if name.startswith("get_")]


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_examples_of_questions_are_awaited(name: str) -> None:
    own, plain = getattr(AsyncDataService, name), getattr(DataService, name)
    assert ">>> await data.get_" in own.__doc__
    assert own.__doc__.replace("await ", "") == plain.__doc__
    assert "await" not in plain.__doc__
    assert inspect.signature(own) == inspect.signature(plain)
    facts = ("__module__", "__name__", "__qualname__")
    assert [getattr(own, fact) for fact in facts] == [getattr(plain, fact) for fact in facts]


@pytest.mark.parametrize(
    ("awaited", "plain", "example"),
    [
        (AsyncSession.call, Session.call, '>>> await session.call("jpm.jobs.get", 123)'),
        (AsyncFleetRows.raise_failures, FleetRows.raise_failures, ">>> (await fleet.each(work))."),
        (AsyncFleetRows.continue_from, FleetRows.continue_from, "[row async for row in feeds]"),
    ],
)
def test_other_inherited_examples_are_awaited(awaited: Any, plain: Any, example: str) -> None:
    assert example in awaited.__doc__
    assert example not in plain.__doc__


def test_a_misspelt_keyword_still_has_a_suggestion() -> None:
    data: Any = AsyncDataService.__new__(AsyncDataService)
    with pytest.raises(TypeError, match=r"get_jobs_created_between.*Did you mean 'start_date'"):
        data.get_jobs_created_between(start="2026-01-01")
