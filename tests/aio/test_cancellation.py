"""Cancellation at every await of what stands on several calls: nothing is left behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan.aio import AsyncDataService, AsyncFleet, AsyncReport, AsyncSession, download_all
from servicepytan.sandbox import Sandbox
from tests.transport.aio.cancel import cancelled_everywhere

PARAMETERS: dict[str, Any] = {"From": "2025-01-01", "To": "2026-12-31", "DateType": 1}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=15) as sandbox:
        yield sandbox


async def rows_by_their_ids(session: AsyncSession, folder: Path) -> Any:
    ids = [job["id"] for job in await session.jobs.list().all()]
    return await session.jobs.get_many(ids)


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


async def many_files(session: AsyncSession, folder: Path) -> Any:
    image = session.pricebook.images.download
    return await download_all({f"{n}": image(path=f"samples/{n}.bin") for n in range(3)}, folder)


async def a_report(session: AsyncSession, folder: Path) -> Any:
    report = await AsyncReport.load("operations", 1235, session, route="data")
    return await (await report.run(PARAMETERS)).all()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "work",
    [
        *(rows_by_their_ids, a_question, a_table, rows_of_a_fleet, work_of_a_fleet),
        *(many_files, a_report),
    ],
)
async def test_cancelled_at_each_await(sandbox: Sandbox, tmp_path: Path, work: Any) -> None:
    options: dict[str, Any] = {"rate_limit": None, "workers": 2}
    async with AsyncSession.of(sandbox.environ()).with_options(**options) as session:

        async def check() -> None:
            assert await session.jobs.list().count() == 15
            assert not list(tmp_path.glob(".*.tmp"))

        assert await cancelled_everywhere(lambda: work(session, tmp_path), check)
