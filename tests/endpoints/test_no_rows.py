"""What a resource answers to someone who takes it for the list of its rows."""

from __future__ import annotations

import copy
import pickle
from operator import attrgetter
from typing import Any

import pytest

from servicepytan import Session
from servicepytan.aio.session import AsyncSession
from servicepytan.endpoints.operations import operations
from tests.aio.loops import run
from tests.all_cases import for_all
from tests.fakes import SETTINGS

KINDS = pytest.mark.parametrize("kind", [Session, AsyncSession])
RESOURCES = sorted({operation.name.rpartition(".")[0] for operation in operations()})


@KINDS
def test_an_index_and_a_loop_name_the_list(kind: Any) -> None:
    jobs = kind(**SETTINGS).jobs
    for ask in (lambda: jobs[0], lambda: jobs[:5], lambda: list(jobs), lambda: 5 in jobs):
        with pytest.raises(TypeError) as error:
            ask()
        assert str(error.value) == (
            "Jobs has no rows of its own, only calls: write session.jpm.jobs.list(...) for its"
            " rows, or .list(...).first() for one."
        )


def test_an_awaited_loop_names_the_list() -> None:
    async def walk(rows: Any) -> None:
        async for _ in rows:
            pass

    with pytest.raises(TypeError, match=r"write session\.jpm\.jobs\.list\("):
        run(walk(AsyncSession(**SETTINGS).jobs))


@KINDS
@pytest.mark.parametrize("name", ["all", "count", "first", "first_or_raise", "pages", "to_pandas"])
def test_what_a_list_has_is_named_with_it(kind: Any, name: str) -> None:
    with pytest.raises(AttributeError, match=rf"write session\.jpm\.jobs\.list\(\)\.{name}\("):
        getattr(kind(**SETTINGS).jobs, name)


@KINDS
@pytest.mark.parametrize("name", ["filter", "find", "query", "search", "where"])
def test_filters_are_arguments(kind: Any, name: str) -> None:
    with pytest.raises(AttributeError, match="filters are arguments of its list: write session"):
        getattr(kind(**SETTINGS).jobs, name)


@for_all("path", RESOURCES)
def test_the_names_in_the_messages_exist(path: str) -> None:
    session = Session(**SETTINGS)
    resource: Any = attrgetter(path)(session)
    with pytest.raises(TypeError) as error:
        resource[0]
    assert f"session.{path}" in str(error.value)
    assert hasattr(resource, "list") == (f"session.{path}.list(" in str(error.value))


@KINDS
def test_nothing_else_changes(kind: Any) -> None:
    jobs = kind(**SETTINGS).jobs
    assert not any(hasattr(jobs, name) for name in ("count", "filter", "all", "__iter__"))
    assert bool(jobs)
    assert not {"all", "count", "filter", "first"} & set(dir(jobs))
    for other in (copy.copy(jobs), copy.deepcopy(jobs), pickle.loads(pickle.dumps(jobs))):
        assert repr(other) == repr(jobs)
