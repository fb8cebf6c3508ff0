"""Lists, feeds and downloads travel to other processes, and are copied, through their session."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from operator import itemgetter, methodcaller
from typing import Any

import pytest

from servicepytan import Session, shape
from servicepytan.aio.session import AsyncSession
from servicepytan.sandbox import Sandbox
from tests.aio.loops import run
from tests.waiting import LONG

JOBS = "/jpm/v2/tenant/{tenant}/jobs"


def by_pickle(rows: Any) -> Any:
    return pickle.loads(pickle.dumps(rows))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=20) as sandbox:
        yield sandbox


WAYS = pytest.mark.parametrize("way", [by_pickle, copy.deepcopy, copy.copy])
LAZY: dict[str, Callable[[Any], Any]] = {
    "list": lambda session: session.jobs.list(limit=3, job_status="Completed"),
    "exact list": lambda session: session.jobs.list(limit=3, exact=True),
    "empty list": lambda session: session.jobs.list(ids=[]),
    "feed": lambda session: session.jobs.export(limit=3),
    "list by path": lambda session: session.records(JOBS, limit=3),
    "mapped list": lambda session: session.jobs.list(limit=3).map(itemgetter("id")),
    "shaped list": lambda session: session.jobs.list(limit=3).map(shape.pick("id")),
    "joined list": lambda session: session.jobs.list(limit=3).map(
        shape.join(with_names=["businessUnit"])
    ),
    "local list": lambda session: session.jobs.list(limit=3).map(
        shape.local_times("America/New_York")
    ),
    "mapped feed": lambda session: session.invoices.export(limit=3).map(shape.explode("items")),
}


@WAYS
@pytest.mark.parametrize("kind", LAZY)
def test_rows_are_the_same_behind_a_copy(
    sandbox: Sandbox, kind: str, way: Callable[[Any], Any]
) -> None:
    rows = LAZY[kind](sandbox.session())
    other = way(rows)
    assert repr(other) == repr(rows)
    assert other.all() == rows.all()


@WAYS
@pytest.mark.parametrize("kind", LAZY)
def test_awaited_rows_are_the_same_behind_a_copy(
    sandbox: Sandbox, kind: str, way: Callable[[Any], Any]
) -> None:
    session: AsyncSession = sandbox.async_session()
    rows = LAZY[kind](session)
    assert run(way(rows).all()) == run(rows.all())


def test_a_copied_feed_goes_on_where_it_stands(sandbox: Sandbox) -> None:
    feed = sandbox.session().jobs.export()
    feed.all()
    assert feed.continue_from
    assert by_pickle(feed).continue_from == copy.deepcopy(feed).continue_from == feed.continue_from


def test_a_copy_in_the_midst_of_a_walk_leaves_the_walk_alone(sandbox: Sandbox) -> None:
    rows = sandbox.session().jobs.list()
    walk = iter(rows)
    first = next(walk)
    assert [first, *walk] == by_pickle(rows).all()


@WAYS
def test_a_file_is_the_same_behind_a_copy(sandbox: Sandbox, way: Callable[[Any], Any]) -> None:
    session = sandbox.session()
    file = session.pricebook.images.download(path="samples/1.bin")
    other = way(way(file))
    assert repr(other) == repr(file)
    assert other.read() == file.read()
    awaited = sandbox.async_session().pricebook.images.download(path="samples/1.bin")
    assert run(way(way(awaited)).read()) == file.read()


def test_no_token_travels(sandbox: Sandbox) -> None:
    session = sandbox.session()
    rows = session.jobs.list(limit=1)
    rows.all()
    token = session._transport.token().value.reveal()
    assert token.encode() not in pickle.dumps(rows)


def test_a_list_is_read_in_a_spawned_process(sandbox: Sandbox) -> None:
    session: Session = sandbox.session()
    lazy: list[Any] = [session.jobs.list(limit=3), session.jobs.export(limit=3)]
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        for rows in lazy:
            assert pool.submit(methodcaller("all"), rows).result(LONG) == rows.all()
