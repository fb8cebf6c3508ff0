"""The async session: every way to call, beside the synchronous one over the same sandbox."""

from __future__ import annotations

import asyncio
import copy
import pickle
import re
import warnings
from collections.abc import Callable
from typing import Any, Optional

import anyio
import pytest

from servicepytan import Cache, DataService, Fleet, Session
from servicepytan.aio.session import AsyncSession
from servicepytan.errors import InvalidArgument, NotFound
from servicepytan.sandbox import Sandbox
from tests.aio.loops import run

JOBS = "/jpm/v2/tenant/{tenant}/jobs"


@pytest.mark.asyncio
async def test_calls_give_what_the_synchronous_ones_give(
    sandbox: Sandbox, session: AsyncSession
) -> None:
    plain = sandbox.session()
    async with session:
        job: Any = await session.jobs.list().first_or_raise()
        id = job["id"]
        assert await session.jobs.get(id) == plain.jobs.get(id)
        assert await session.jpm.jobs.get(id) == plain.jobs.get(id)
        assert await session.call("jobs.get", id) == plain.jobs.get(id)
        assert await session.request("GET", f"{JOBS}/{id}") == plain.jobs.get(id)
        assert await session.records(JOBS, limit=30).all() == plain.records(JOBS, limit=30).all()
        path = "/jpm/v2/tenant/{tenant}/export/jobs"
        assert await session.feed(path).all() == plain.feed(path).all()
        assert (await session.token()).value == plain.token().value
        assert session.server_time is not None
        assert session.report_wait(1) == 0.0


@pytest.mark.asyncio
async def test_rows_by_their_ids(sandbox: Sandbox, session: AsyncSession) -> None:
    plain = sandbox.session()
    ids: list[int] = [job["id"] for job in plain.jobs.list(limit=60)][::-1]
    jobs: Any = await session.jobs.get_many([*ids, 5])
    assert [job["id"] for job in jobs] == ids
    assert jobs.missing == [5]
    invoice: Any = plain.invoices.list().first_or_raise()
    assert await session.invoices.get(invoice["id"]) == invoice
    with pytest.raises(NotFound, match=r"no row with the id 5\."):
        await session.invoices.get(5)


@pytest.mark.asyncio
async def test_writes_and_uploads(session: AsyncSession, tmp_path: Any) -> None:
    customer: Any = await session.customers.list().first_or_raise()
    await session.customers.update(customer["id"], {"name": "Ada"})
    changed: Any = await session.customers.get(customer["id"])
    assert changed["name"] == "Ada"
    job: Any = await session.jobs.list().first_or_raise()
    path = tmp_path / "note.txt"
    path.write_bytes(b"abc" * 10)
    answer: Any = await session.forms.job_attachments.upload(job["id"], path)
    assert answer["fileName"].endswith(".txt")


def test_a_wrong_argument_is_refused_at_the_call_before_any_await(session: AsyncSession) -> None:
    wrong: Any = session
    with pytest.raises(InvalidArgument, match="job_status"):
        wrong.jobs.list(job_status="Complete")
    with pytest.raises(InvalidArgument, match="id"):
        wrong.jobs.get("")
    with pytest.raises(InvalidArgument) as refused:
        wrong.customers.update(1, {"nmae": "Ada"})
    assert refused.value.outcome == "not_sent"
    with pytest.raises(InvalidArgument):
        wrong.jobs.get_many([object()])
    with pytest.raises(InvalidArgument, match="file is neither"):
        wrong.forms.job_attachments.upload(1, 5)
    with pytest.raises(InvalidArgument, match="not one of GET"):
        wrong.request("FETCH", JOBS)
    with pytest.raises(TypeError, match="Did you mean 'job_status'"):
        wrong.jobs.list(jobStatus="Completed")
    with pytest.raises(InvalidArgument, match="names no operation"):
        wrong.call("jobs")


def test_a_plain_block_says_how_it_is_written(session: AsyncSession) -> None:
    wrong: Any = session
    with pytest.raises(TypeError, match=r"AsyncSession .* write 'async with'"), wrong:
        pass


FORGOTTEN: dict[str, Callable[[AsyncSession], object]] = {
    "GET /jpm/v2/tenant/{tenant}/jobs/1": lambda session: session.jobs.get(1),
    "PUT /jpm/v2/tenant/{tenant}/jobs/1/cancel": lambda session: session.call(
        "jobs.cancel", 1, body={}, check=False
    ),
    "GET /x/1": lambda session: session.request("GET", "/x/1"),
    "jpm.jobs.get_many": lambda session: session.jobs.get_many([1]),
    "accounting.deposits.get": lambda session: session.accounting.deposits.get(1),
    "forms.job_attachments.upload": lambda session: session.forms.job_attachments.upload(
        1, file=b"x"
    ),
}


@pytest.mark.parametrize("name", FORGOTTEN)
@pytest.mark.parametrize("cache", [None, Cache()])
def test_a_call_that_nobody_awaits_is_warned_of_by_its_name(
    name: str, cache: Optional[Cache], session: AsyncSession
) -> None:
    with pytest.warns(RuntimeWarning, match=f"'{re.escape(name)}' was never awaited"):
        FORGOTTEN[name](session.with_options(cache=cache))


def test_one_session_serves_one_loop_after_another(session: AsyncSession) -> None:
    async def ids() -> list[Any]:
        return [job["id"] async for job in session.jobs.list(limit=3)]

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert run(ids()) == run(ids())


def test_a_loop_that_is_left_early_leaves_no_task(session: AsyncSession) -> None:
    async def leave() -> int:
        small = session.with_options(page_size=5, workers=8)
        async for job in small.jobs.list():
            if job:
                break
        async for page in small.jobs.export(workers=2).pages():
            if page:
                break
        while len(asyncio.all_tasks()) > 1:
            await asyncio.sleep(0.001)
        async for job in small.jobs.list():
            return int(job["id"])  # the loop ends with the requests under way
        return 0

    assert run(leave())


def test_copies_share_what_is_shared(session: AsyncSession) -> None:
    other = session.with_options(page_size=7, timezone="America/New_York")
    assert isinstance(other, AsyncSession)
    assert (other.page_size, session.page_size) == (7, None)
    assert other.config.timezone == "America/New_York"
    assert other._transport.sender is session._transport.sender
    assert repr(other).startswith("<AsyncSession tenant ")
    with pytest.raises(TypeError, match=r"Did you mean 'page_size'"):
        session.with_options(pageSize=3)  # type: ignore[call-arg]


def test_pickled_and_copied(session: AsyncSession) -> None:
    for other in (pickle.loads(pickle.dumps(session)), copy.copy(session)):
        assert isinstance(other, AsyncSession)
        assert other.config == session.config
        assert run(other.jobs.list().first())


def test_what_stands_for_a_session(sandbox: Sandbox, session: AsyncSession) -> None:
    heard: list[Any] = []
    plain = sandbox.session(observers=[heard.append])
    assert AsyncSession.of(session) is session
    assert AsyncSession.of(sandbox.environ()) is AsyncSession.of(sandbox.environ())
    assert AsyncSession.of(plain.config).config == plain.config
    from_plain = AsyncSession.of(plain)
    assert from_plain.observers == plain.observers
    run(from_plain.jobs.list(limit=1).all())
    assert heard
    wrong: Any = 5
    with pytest.raises(InvalidArgument, match="int is no connection"):
        AsyncSession.of(wrong)


def test_nothing_stands_for_the_settings_of_the_environment(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in sandbox.environ().items():
        monkeypatch.setenv(name, value)
    assert AsyncSession.of() is AsyncSession.of(None)
    assert AsyncSession.of().config == AsyncSession.of(sandbox.environ()).config


@pytest.mark.parametrize(
    "kind", [Session.of, DataService, lambda wrong: Fleet(sessions={"a": wrong})]
)
def test_synchronous_classes_refuse_it(kind: Any, session: AsyncSession) -> None:
    with pytest.raises(InvalidArgument, match=r"use what servicepytan\.aio has"):
        kind(session)


def test_no_secret_shows(session: AsyncSession) -> None:
    async def sign_in() -> str:
        return (await session.token()).value.reveal()

    token = run(sign_in())
    config = session.config
    shown = f"{session!r} {vars(session)!r} {session.jobs.list()!r} {vars(session._transport)!r}"
    for secret in (token, config.client_secret.reveal(), config.app_key.reveal()):
        assert secret not in shown
    assert token.encode() not in pickle.dumps(session)


@pytest.mark.asyncio
async def test_it_works_with_task_groups_and_scopes_of_anyio(session: AsyncSession) -> None:
    async with session, anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(session.jobs.list(limit=2).all)
        with anyio.move_on_after(0.0) as scope:
            await session.jobs.list().all()
    assert scope.cancel_called
    assert len(await session.jobs.list(limit=3).all()) == 3
