"""Every way to use a session, on each kind of loop: cancelled at every await, and not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan import Cache
from servicepytan.aio import (
    AsyncDataService,
    AsyncFleet,
    AsyncReport,
    AsyncSession,
    download_all,
    sync,
)
from servicepytan.sandbox import Reporting, Sandbox
from tests.aio.loops import RUNNERS
from tests.batch.bodies import customers
from tests.transport.aio.cancel import cancelled_everywhere

PARAMETERS: dict[str, Any] = {"From": "2025-01-01", "To": "2026-12-31", "DateType": 1}
JOBS = 15


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=JOBS, reporting=Reporting(quick_rows=0, polls=1)) as sandbox:
        yield sandbox


async def one_job(session: AsyncSession, folder: Path) -> Any:
    return await session.jobs.get((await session.jobs.list().first_or_raise())["id"])


async def rows_of_a_list(session: AsyncSession, folder: Path) -> Any:
    return [row async for row in session.jobs.list(page_size=5)]


async def rows_of_a_feed(session: AsyncSession, folder: Path) -> Any:
    return [row async for row in session.jobs.export()]


async def rows_through_a_cache(session: AsyncSession, folder: Path) -> Any:
    kept = session.with_options(cache=Cache({"jpm.jobs.*": 60}), page_size=5)
    return await asyncio.gather(kept.jobs.list().all(), kept.jobs.list().all())


async def rows_by_their_ids(session: AsyncSession, folder: Path) -> Any:
    ids = [job["id"] for job in await session.jobs.list().all()]
    return await session.jobs.get_many(ids)


async def a_batch(session: AsyncSession, folder: Path) -> Any:
    journal = folder / f"{len(list(folder.iterdir()))}.journal"
    return await session.customers.create_many(customers(2), journal=journal).all()  # type: ignore[arg-type]


async def an_upload(session: AsyncSession, folder: Path) -> Any:
    job = await session.jobs.list().first_or_raise()
    (folder / "note.txt").write_bytes(b"x" * 200_000)
    return await session.forms.job_attachments.upload(job["id"], folder / "note.txt")


async def many_files(session: AsyncSession, folder: Path) -> Any:
    image = session.pricebook.images.download
    return await download_all({f"{n}": image(path=f"samples/{n}.bin") for n in range(3)}, folder)


async def a_question(session: AsyncSession, folder: Path) -> Any:
    data = AsyncDataService(session)
    return await data.get_invoices_completed_between("2025-01-01", "2027-01-01")


async def a_table(session: AsyncSession, folder: Path) -> Any:
    pytest.importorskip("pyarrow")
    return await session.jobs.list(page_size=5).to_arrow()


async def rows_of_a_fleet(session: AsyncSession, folder: Path) -> Any:
    fleet = AsyncFleet(sessions={"a": session, "b": session.with_options(page_size=5)})
    return await fleet.rows("jobs").all()


async def work_of_a_fleet(session: AsyncSession, folder: Path) -> Any:
    fleet = AsyncFleet(sessions={"a": session, "b": session}, workers=1)
    return await fleet.each(lambda session: session.jobs.list().count())


async def a_report(session: AsyncSession, folder: Path) -> Any:
    report = await AsyncReport.load("operations", 1235, session, route="data")
    return await (await report.run(PARAMETERS)).all()


async def a_report_in_the_making(session: AsyncSession, folder: Path) -> Any:
    report = await AsyncReport.load("operations", 1235, session, route="query")
    report._sleep = lambda seconds: asyncio.sleep(0)
    return await (await report.run(PARAMETERS)).all()


async def a_sync(session: AsyncSession, folder: Path) -> Any:
    return await sync(session, "jobs", folder)


WAYS = [
    *(one_job, rows_of_a_list, rows_of_a_feed, rows_by_their_ids, a_batch, an_upload, many_files),
    *(a_question, a_table, rows_of_a_fleet, work_of_a_fleet, a_report, a_report_in_the_making),
    *(a_sync, rows_through_a_cache),
]


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("way", WAYS)
def test_cancelled_at_each_await(
    sandbox: Sandbox,
    tmp_path: Path,
    way: Callable[[AsyncSession, Path], Awaitable[Any]],
    runner: Callable[..., Any],
) -> None:
    async def work() -> None:
        options: dict[str, Any] = {"rate_limit": None, "workers": 2}
        async with AsyncSession.of(sandbox.environ()).with_options(**options) as session:

            async def check() -> None:
                assert await session.jobs.list().count() == JOBS
                assert not list(tmp_path.glob(".*.tmp"))
                tokens = sandbox.data_queries  # of a query whose answer had not come
                assert len(tokens) <= 1
                for token in tokens:
                    await session.data_queries.delete(token)

            assert await cancelled_everywhere(lambda: way(session, tmp_path), check)

    runner(work())
