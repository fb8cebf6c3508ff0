"""Several tenants at once in one loop: values, rows, failures, syncs and cancellation."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from servicepytan import Fleet
from servicepytan.aio.fleet import AsyncFleet
from servicepytan.aio.session import AsyncSession
from servicepytan.aio.tasks import merged, run_all
from servicepytan.errors import ConfigurationError, FleetError, InvalidArgument
from servicepytan.sandbox import Sandbox


@pytest.fixture(scope="module")
def tenants() -> Iterator[dict[str, Sandbox]]:
    with Sandbox(jobs=130, tenant_id="1") as first, Sandbox(jobs=40, tenant_id="2") as two:
        yield {"nsw": first, "vic": two}


@pytest.fixture
def fleet(tenants: dict[str, Sandbox]) -> AsyncFleet:
    connections = {name: sandbox.environ() for name, sandbox in tenants.items()}
    return AsyncFleet(sessions=connections, rate_limit=None, page_size=20)


@pytest.mark.asyncio
async def test_each_tenant_gives_its_value_or_its_error(fleet: AsyncFleet) -> None:
    async with fleet:
        counts = await fleet.each(lambda session: session.jobs.list().count())
        assert dict(counts) == {"nsw": 130, "vic": 40}
        assert counts.ok

        async def fail(session: AsyncSession) -> int:
            if session.tenant_id == "2":
                raise ValueError(f"no: {session.config.app_key.reveal()}")
            return 1

        result = await fleet.each(fail)
        assert (dict(result), list(result.reasons)) == ({"nsw": 1}, ["vic"])
        assert "***" in result.reasons["vic"]
        with pytest.raises(FleetError, match="1 tenant failed"):
            result.raise_failures()


@pytest.mark.asyncio
async def test_rows_of_all_are_those_of_the_synchronous_fleet(
    fleet: AsyncFleet, tenants: dict[str, Sandbox]
) -> None:
    plain = Fleet(sessions={name: sandbox.session() for name, sandbox in tenants.items()})

    def in_order(rows: Any) -> list[Any]:
        return sorted(rows, key=lambda row: (row["tenant"], row["id"]))

    rows = fleet.rows("jobs")
    assert in_order([row async for row in rows]) == in_order(plain.rows("jobs"))
    assert rows.ok
    feeds, plain_feeds = fleet.rows("jobs.export"), plain.rows("jobs.export")
    assert in_order(await feeds.all()) == in_order(plain_feeds)
    assert feeds.continue_from == plain_feeds.continue_from
    assert repr(rows) == "<AsyncFleetRows of 2 tenants>"
    assert len(await fleet.rows("jobs", limit=7).all()) == 7
    assert await fleet.rows("jobs", limit=0).all() == []
    steps = ["join=businessUnit", "pick=id,businessUnitName"]
    shaped = fleet.rows("jobs.export", shape=steps)
    assert in_order(await shaped.all()) == in_order(plain.rows("jobs.export", shape=steps))
    assert shaped.continue_from == plain_feeds.continue_from


@pytest.mark.asyncio
async def test_a_tenant_that_fails_does_not_stop_the_others(tenants: dict[str, Sandbox]) -> None:
    sessions = {
        "nsw": AsyncSession.of(tenants["nsw"].environ()).with_options(client_secret="wrong"),
        "vic": AsyncSession.of(tenants["vic"].environ()),
        "bad": {"SERVICETITAN_CLIENT_ID": ""},
    }
    fleet = AsyncFleet(sessions=sessions)
    assert list(fleet.wrong) == ["bad"]
    rows = fleet.rows("jobs")
    assert {row["tenant"] for row in await rows.all()} == {"vic"}
    assert sorted(rows.failed) == ["bad", "nsw"]
    assert isinstance(rows.failed["bad"], ConfigurationError)


@pytest.mark.asyncio
async def test_syncs_run_in_a_thread(fleet: AsyncFleet, tmp_path: Path) -> None:
    result = await fleet.sync("jobs", tmp_path, format="jsonl")
    assert {name: report.rows for name, report in result.items()} == {"nsw": 130, "vic": 40}
    with pytest.raises(InvalidArgument, match="jbos"):
        await fleet.sync("jbos", tmp_path)
    with pytest.raises(InvalidArgument, match="cancel the task"):
        await fleet.sync("jobs", tmp_path, stop=None)


def test_a_plain_loop_or_block_says_what_to_write(fleet: AsyncFleet) -> None:
    wrong: Any = fleet
    with pytest.raises(TypeError, match="'async for row in"):
        list(wrong.rows("jobs"))
    with pytest.raises(TypeError, match="has no index"):
        wrong.rows("jobs")[0]
    with pytest.raises(TypeError, match=r"AsyncFleet .* write 'async with'"), wrong:
        pass
    with pytest.raises(InvalidArgument, match="jobss"):
        wrong.rows("jobss")
    with pytest.raises(InvalidArgument, match="another tenant_column"):
        wrong.rows("jobs", tenant_column="id")


class Endless:
    """An iterator that gives numbers, and tells when it is closed."""

    def __init__(self, count: int, error: bool = False) -> None:
        self.count, self.error, self.rows_given, self.closed = count, error, 0, False

    async def read(self) -> AsyncIterator[int]:
        try:
            while self.rows_given < self.count:
                await asyncio.sleep(0)
                self.rows_given += 1
                yield self.rows_given
            if self.error:
                raise ValueError("broken")
        finally:
            self.closed = True


@pytest.mark.asyncio
async def test_streams_are_merged_with_few_items_ahead_and_closed_together() -> None:
    sources = [Endless(3), Endless(10**9), Endless(10**9)]
    items: Any = merged([source.read() for source in sources], 2)
    for _ in range(8):
        await items.__anext__()
    for _ in range(50):
        await asyncio.sleep(0)
    assert sum(source.rows_given for source in sources) <= 8 + 4 + 2
    await items.aclose()
    assert [source.closed for source in sources if source.rows_given] == [True, True, True]


@pytest.mark.asyncio
@pytest.mark.parametrize("workers", [1, 2, 9])
async def test_merged_streams_give_all_and_pass_on_an_error(workers: int) -> None:
    sources = [Endless(count) for count in (0, 1, 30)]
    arguments = [item async for item in merged([source.read() for source in sources], workers)]
    assert len(arguments) == 31
    wrong = [Endless(2), Endless(1, error=True)]
    with pytest.raises(ValueError, match="broken"):
        async for _ in merged([source.read() for source in wrong], workers):
            pass


@pytest.mark.asyncio
async def test_work_ends_together_when_one_fails() -> None:
    ended: list[str] = []

    async def wait() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cancelled")

    async def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await run_all((work() for work in (wait, fail, wait, wait)), 2)
    assert ended == ["cancelled"]  # the last two never began


@pytest.mark.asyncio
async def test_work_has_ended_when_a_scope_cancels_anew_in_each_round() -> None:
    begun, ended = list[int](), list[int]()

    async def work(number: int) -> None:
        begun.append(number)
        if number == 2:
            scope.cancel()
        try:
            await asyncio.Event().wait()
        finally:
            for _ in range(5):
                await asyncio.sleep(0)
            ended.append(number)

    with anyio.CancelScope() as scope:
        await run_all(map(work, range(4)), 3)
    assert begun == sorted(ended) == [0, 1, 2]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("work", "message"),
    [
        (5, "work=5 cannot be called"),
        (lambda session: 3, "work returned 3, which cannot be awaited. Pass a coroutine function"),
        (lambda session: session.jobs.list(), "work returned <AsyncRecords: GET /jpm/v2/tenant"),
        (lambda session: None, "work returned None"),
        (lambda session: (yield), "work returned <generator"),
    ],
)
async def test_work_that_cannot_be_awaited_is_refused(
    work: Any, message: str, fleet: AsyncFleet
) -> None:
    with pytest.raises(InvalidArgument, match=message):
        await fleet.each(work)
