"""Reports that are awaited: rows, waits, checkpoints, timeouts and cancellation."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import pytest

from servicepytan import Report
from servicepytan.aio.reports import AsyncReport, AsyncReportRun
from servicepytan.aio.session import AsyncSession
from servicepytan.aio.shielded import run_shielded
from servicepytan.core.call import Fault, Reply
from servicepytan.errors import InvalidArgument, NotFound, ReportTimeout
from servicepytan.sandbox import Reporting, Sandbox
from servicepytan.transport.rate_limiter import RateLimiter
from tests.aio.fakes import async_session_on
from tests.aio.loops import run
from tests.clocks import Clock
from tests.fakes import FakeSender
from tests.reports.world import MAINTENANCE, METADATA, VALUES, paced, page, refused, rows

PARAMETERS: dict[str, Any] = {"From": "2025-01-01", "To": "2026-12-31", "DateType": 1}


class AsyncWorld:
    """One report whose data requests a function answers, on a clock that is moved."""

    def __init__(self, answer: Any, **options: Any) -> None:
        self.clock = Clock()
        self.asked: list[str] = []
        self.sets: Any = {"hasMore": False, "data": [[1, "North"], [2, "South"]]}
        self.sets_asked = 0
        self.freed = Reply(204)
        self._answer = answer
        limiter = RateLimiter(self.clock, self.clock.sleep)
        self.session = async_session_on(FakeSender(self._answered), limiter, **options)

    def _answered(self, method: str, path: str, query: dict[str, str]) -> Any:
        if "dynamic-value-sets" in path:
            self.sets_asked += 1
            return self.sets
        if method == "GET" and path.endswith("/reports/7"):
            return METADATA
        end = path.rpartition("/")[2]
        self.asked.append(f"{method} {end} {query.get('page', '')}".strip())
        return self.freed if method == "DELETE" else self._answer(end, int(query.get("page", 0)))

    async def report(self, route: str = "data") -> AsyncReport:
        report = await AsyncReport.load("sales", 7, self.session, route=route)
        report._clock = self.clock
        report._sleep = self.sleep
        return report

    async def sleep(self, seconds: float) -> None:
        self.clock.sleep(seconds)
        await asyncio.sleep(0)


def pages(end: str, number: int) -> Any:
    return page(rows(2, 2 * number - 2), hasMore=number < 3, totalCount=6)


@pytest.mark.asyncio
async def test_rows_are_those_of_the_synchronous_report(
    sandbox: Sandbox, session: AsyncSession
) -> None:
    plain = Report("operations", 1235, sandbox.session(), route="data")
    report = await AsyncReport.load("operations", 1235, session, route="data")
    assert report.metadata == plain.metadata
    assert report.fields == plain.fields
    assert report.parameters == plain.parameters
    assert (report.name, report.description) == (plain.name, plain.description)
    assert repr(report) == f"<AsyncReport 1235 of operations: {plain.name}>"
    run, plain_run = await report.run(PARAMETERS), plain.run(PARAMETERS)
    assert await run.all() == plain_run.all()
    assert [row async for row in run.lists()] == list(plain_run.lists())
    assert [row async for row in run.dicts("label")] == list(plain_run.dicts("label"))
    assert [row async for row in run.records()] == list(plain_run.records())
    assert (run.total, run.columns) == (plain_run.total, plain_run.columns)
    assert (await run.to_pandas()).equals(plain_run.to_pandas())
    assert (await run.to_arrow()).equals(plain_run.to_arrow())
    assert (await run.to_polars()).equals(plain_run.to_polars())


@pytest.mark.asyncio
async def test_reports_are_found_by_their_words(sandbox: Sandbox, session: AsyncSession) -> None:
    matches = await AsyncReport.find("", session)
    assert matches == Report.find("", sandbox.session())
    names = [report.name for report in matches]
    unique = next(report for report in matches if names.count(report.name) == 1)
    report = await AsyncReport.named(unique.name, session)
    assert (report.category, report.report_id) == (unique.category, unique.id)
    with pytest.raises(InvalidArgument, match="may be one of"):
        await AsyncReport.named(max(names, key=names.count), session)
    with pytest.raises(InvalidArgument):
        await AsyncReport.named("nothing like it", session)
    with pytest.raises(NotFound, match=r"There is no category 'operatoins'\. Did you mean"):
        await AsyncReport.load("operatoins", 1235, session)
    with pytest.raises(InvalidArgument, match="route='x'"):
        await AsyncReport.load("operations", 1235, session, route="x")


@pytest.mark.asyncio
async def test_pages_are_kept_and_requests_wait_for_their_turn() -> None:
    world = AsyncWorld(pages, rate_limit=paced(60))
    run = await (await world.report()).run(VALUES, page_size=2)
    assert [row["Total"] async for row in run] == [0, 1, 2, 3, 4, 5]
    assert [row["Total"] for row in await run.all()] == [0, 1, 2, 3, 4, 5]
    assert world.asked == ["POST data 1", "POST data 2", "POST data 3"]
    assert sum(world.clock.slept) >= 100
    assert len(await (await (await world.report()).run(VALUES, limit=1)).all()) == 1


@pytest.mark.asyncio
async def test_tasks_that_share_a_run_fetch_each_page_once() -> None:
    world = AsyncWorld(pages, rate_limit=None)
    run = await (await world.report()).run(VALUES, page_size=2)
    both = await asyncio.gather(run.all(), run.all())
    assert both[0] == both[1]
    assert len(world.asked) == 3


def test_loops_in_threads_that_share_a_run_fetch_each_page_once() -> None:
    together = threading.Barrier(3)

    def pages_between_threads(end: str, number: int) -> Any:
        for _ in range(20):
            time.sleep(0)  # another thread goes on
        return pages(end, number)

    async def together_all() -> list[Any]:
        together.wait()
        return await shared.all()

    world = AsyncWorld(pages_between_threads, rate_limit=None)
    shared = run(run_of(world))
    with ThreadPoolExecutor(3) as threads:
        every = list(threads.map(lambda _: run(together_all()), range(3)))
    assert world.asked == ["POST data 1", "POST data 2", "POST data 3"]
    assert [[row["Total"] for row in rows] for rows in every] == [[0, 1, 2, 3, 4, 5]] * 3


async def run_of(world: AsyncWorld) -> AsyncReportRun:
    return await (await world.report()).run(VALUES, page_size=2)


@pytest.mark.asyncio
async def test_a_run_that_takes_too_long_says_so_before_it_waits() -> None:
    world = AsyncWorld(pages, rate_limit=paced(60))
    run = await (await world.report()).run(VALUES, page_size=2, timeout=30)
    with pytest.raises(ReportTimeout, match="cannot be complete within 30 s") as late:
        await run.all()
    assert late.value.run is run
    assert world.clock.slept == []


@pytest.mark.asyncio
async def test_another_run_goes_on_from_the_checkpoint(tmp_path: Path) -> None:
    world = AsyncWorld(pages, rate_limit=None)
    report, path = await world.report(), tmp_path / "run"
    first: Any = (await report.run(VALUES, page_size=2, checkpoint=path)).dicts()
    await first.__anext__()
    await first.aclose()
    run = await report.run(VALUES, page_size=2, checkpoint=path)
    assert len(await run.all()) == 6
    assert world.asked == ["POST data 1", "POST data 2", "POST data 3"]


@pytest.mark.asyncio
async def test_maintenance_is_waited_for() -> None:
    busy = [refused(409, **MAINTENANCE)] * 2  # the transport asks twice

    def answer(end: str, number: int) -> Any:
        return busy.pop() if busy else page(rows(1))

    world = AsyncWorld(answer, rate_limit=None)
    assert len(await (await (await world.report()).run(VALUES)).all()) == 1
    assert world.clock.slept == [15.0]


@pytest.mark.asyncio
async def test_cancelling_frees_the_slot_of_a_report_in_the_making() -> None:
    def answer(end: str, number: int) -> Any:
        return {"token": "t1", "status": "Running"} if end == "query" else refused(202)

    world = AsyncWorld(answer, rate_limit=None)
    report = await world.report("query")
    begun = asyncio.Event()

    async def never(seconds: float) -> None:
        begun.set()
        await asyncio.Event().wait()

    report._sleep = never
    work = asyncio.ensure_future((await report.run(VALUES)).all())
    await begun.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert world.asked[-1].startswith("DELETE")


@pytest.mark.asyncio
@pytest.mark.parametrize("way", ["task", "again", "scope"])
async def test_cancelling_frees_the_slot_at_a_server(way: str) -> None:
    with Sandbox(jobs=120, reporting=Reporting(quick_rows=0, polls=99)) as server:
        session = AsyncSession.of(server.environ()).with_options(rate_limit=None)
        async with session:
            report, made = (
                await AsyncReport.load("operations", 1235, session, route="query"),
                asyncio.Event(),
            )

            async def until_asked_again(seconds: float) -> None:
                made.set()
                await asyncio.sleep(seconds)

            report._sleep = until_asked_again
            asked = (await report.run(PARAMETERS)).all()
            with anyio.CancelScope() as scope:
                work = asyncio.ensure_future(asked) if way != "scope" else None
                cancel = scope.cancel if work is None else work.cancel
                stop = asyncio.ensure_future(cancelled_once(made, cancel, way))
                await (asked if work is None else asyncio.wait([work]))
            await stop
            assert scope.cancel_called if work is None else work.cancelled()
            assert server.data_queries == []


async def cancelled_once(made: asyncio.Event, cancel: Any, way: str) -> None:
    """Cancel when a report is in the making; ``again`` as often as the loop goes round."""
    await made.wait()
    cancel()
    for _ in range(3 if way == "again" else 0):
        await asyncio.sleep(0)
        cancel()


@pytest.mark.asyncio
async def test_a_cleanup_that_never_ends_is_not_waited_for() -> None:
    go_on = asyncio.Event()

    async def never() -> None:
        await go_on.wait()

    for scope in (anyio.CancelScope(), anyio.move_on_after(0)):
        with scope:
            await run_shielded(never(), 0.01)
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert len(left) == 2
    go_on.set()
    await asyncio.wait(left)


@pytest.mark.asyncio
async def test_cancelled_before_it_is_sent_a_report_keeps_its_turn(sandbox: Sandbox) -> None:
    async with AsyncSession.of(sandbox.environ()) as session:
        report = await AsyncReport.load("operations", 1235, session, route="data")
        turns = session._transport.limiter.shared.report("1235")
        run_ = await report.run(PARAMETERS)
        await session.close()
        work = asyncio.ensure_future(run_.all())
        while not turns.wait():
            await asyncio.sleep(0)
        work.cancel()
        await asyncio.wait([work])
        assert work.cancelled()
        assert turns.wait() == 0
        await run_.all()
        assert turns.wait() > 50


@pytest.mark.asyncio
async def test_a_request_that_reached_nobody_gives_the_turn_of_its_report_back() -> None:
    def answer(end: str, number: int) -> Any:
        return Reply(fault=Fault("connect", "refused")) if len(world.asked) == 1 else page(rows(1))

    world = AsyncWorld(answer, rate_limit=paced(60))
    assert len(await (await (await world.report()).run(VALUES)).all()) == 1
    assert world.asked == ["POST data 1"] * 2
    assert world.session.report_wait(7) == 60  # of one turn, not of two


def test_a_plain_loop_says_what_to_write() -> None:
    world = AsyncWorld(pages)

    async def make() -> Any:
        return await (await world.report()).run(VALUES)

    wrong = run(make())
    with pytest.raises(TypeError, match="'async for row in"):
        list(wrong)
    with pytest.raises(TypeError, match="'async for batch in"):
        list(wrong.to_arrow_batches())
    with pytest.raises(InvalidArgument, match="neither 'name' nor 'label'"):
        wrong.dicts(by="x")


@pytest.mark.parametrize("arguments", [(), ("operations", 1234), ("operations", 1234, None)])
def test_a_report_that_is_not_loaded_says_how_it_is(arguments: Any) -> None:
    with pytest.raises(TypeError, match=r"'await AsyncReport\.load\(category, report_id, session"):
        AsyncReport(*arguments)


@pytest.mark.asyncio
async def test_progress_that_would_never_run_is_refused() -> None:
    async def awaited(progress: object) -> None: ...

    report = await AsyncWorld(pages).report()
    with pytest.raises(
        InvalidArgument, match=r"progress=.*awaited.* is a coroutine or a generator"
    ):
        await report.run(VALUES, progress=awaited)


@pytest.mark.asyncio
async def test_values_of_a_dynamic_set_are_checked_and_fetched_once() -> None:
    world = AsyncWorld(pages)
    report = await world.report()
    for _ in range(2):
        run = await report.run(VALUES, Units=[1, "South"])
        assert run.parameters[1] == {"name": "Units", "value": [1, 2]}
    with pytest.raises(InvalidArgument, match="East"):
        await report.run(VALUES, Units=["East"])
    assert world.sets_asked == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [403, 404])
async def test_a_dynamic_set_that_may_not_be_read_is_not_checked(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    world = AsyncWorld(pages)
    world.sets = refused(status, title="no")
    run = await (await world.report()).run(VALUES, Units=99)
    assert "The dynamic set units is not checked" in caplog.text
    assert run.parameters[1] == {"name": "Units", "value": [99]}


@pytest.mark.asyncio
async def test_a_report_is_not_found_where_no_category_can_be_read_either() -> None:
    session = async_session_on(FakeSender(lambda *_: refused(404, title="gone")))
    with pytest.raises(
        NotFound, match=r"reports/7 answered 404 gone.*found only in its own category"
    ):
        await AsyncReport.load("sales", 7, session)


@pytest.mark.asyncio
async def test_a_slot_that_cannot_be_freed_is_logged_and_loses_no_rows(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def answer(end: str, number: int) -> Any:
        return {"token": "t1", "status": "Running"} if end == "query" else page(rows(2))

    caplog.set_level(logging.DEBUG, logger="servicepytan")
    world = AsyncWorld(answer, rate_limit=None)
    world.freed = refused(404, title="gone")
    run = await (await world.report("query")).run(VALUES)
    assert len(await run.all()) == 2
    assert "its slot could not be freed" in caplog.text
