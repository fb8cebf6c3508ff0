"""What is still held when its loop ends is closed without a word."""

from __future__ import annotations

import asyncio
import gc
import sys
import tempfile
import traceback
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from servicepytan.aio import AsyncFleet, AsyncReport, AsyncSession, download_all
from servicepytan.errors import ServicePytanError
from servicepytan.shape import join
from tests.aio.loops import run
from tests.volume import rest_slow

pytestmark = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # asyncio tells of them


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """What a test leaves is collected before the next test begins."""
    yield
    gc.collect()


async def _own(session: AsyncSession) -> AsyncIterator[Any]:
    async for job in session.jobs.list(page_size=10):
        yield job


ITERATORS: dict[str, Callable[[AsyncSession], Any]] = {
    "list": lambda session: session.jobs.list(page_size=10).__aiter__(),
    "pages": lambda session: session.jobs.list(page_size=10).pages(),
    "feed": lambda session: session.jobs.export().__aiter__(),
    "own": _own,
    "bytes": lambda session: session.pricebook.images.download(path="samples/1.bin").iter_bytes(),
    "fleet": lambda session: AsyncFleet(
        sessions={name: session.with_options(page_size=10, workers=1) for name in ("a", "b")}
    )
    .rows("jobs")
    .__aiter__(),
}


@pytest.mark.parametrize("kind", sorted(ITERATORS))
def test_an_iterator_that_is_held_at_the_end_of_its_loop_is_no_error(
    kind: str, session: AsyncSession
) -> None:
    held, problems = [], []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, problem: problems.append(repr(problem)))
        rows = ITERATORS[kind](session)
        held.append(rows)
        await rows.__anext__()

    for _ in range(5):  # a loop closes them in any order
        run(main())
    assert problems == []


def _report_lines(fault: Any) -> list[str]:
    """What is told of an error while something is collected; warnings are of asyncio's sockets."""
    if isinstance(fault.exc_value, Warning):
        return []
    return traceback.format_exception(type(fault.exc_value), fault.exc_value, fault.exc_traceback)


async def _page(rows: Any) -> Any:
    return await rows.__anext__()


async def _row(rows: Any) -> Any:
    async for row in rows:
        return row


Begin = Callable[[AsyncSession], Coroutine[Any, Any, Any]]
ROUNDS = [*range(12), 20, 40, 80, 160]


def _told_of_closed_loops(begin: Begin, session: AsyncSession) -> set[str]:
    """What is told of loops that are closed so many rounds after something was begun in each."""
    problems: list[str] = []
    held: list[Any] = []
    jobs = session.jobs  # pytest compiles it: Python 3.11 must not collect coroutines meanwhile
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "unraisablehook", lambda fault: problems.extend(_report_lines(fault)))
        for rounds in ROUNDS:
            loop, executor = asyncio.new_event_loop(), ThreadPoolExecutor()
            loop.set_default_executor(executor)
            loop.set_exception_handler(lambda _, problem: problems.append(problem["message"]))
            loop.run_until_complete(_begun(begin, session, rounds, held))
            loop.close()
            executor.shutdown()  # its threads hold what they work for
            held.pop().get_coro().close()  # as the collector does, but for its order
        run(jobs.list().count())  # a new loop has the session forget the closed ones
        for _ in range(3):  # what is collected may hold more
            gc.collect()
    return set(problems)


async def _begun(begin: Begin, session: AsyncSession, rounds: int, held: list[Any]) -> None:
    async def work() -> None:
        with suppress(ServicePytanError):  # it may get to its end
            await begin(session)

    await session.token()
    held.append(asyncio.ensure_future(work()))
    for _ in range(rounds):
        await asyncio.sleep(0)


BY_ASYNCIO = {"Task was destroyed but it is pending!"}


@pytest.mark.parametrize("workers", rest_slow([4, 1]))
@pytest.mark.parametrize("take", rest_slow([_page, _row]))
@pytest.mark.parametrize("kind", sorted(ITERATORS))
def test_an_iterator_that_is_under_way_when_its_loop_is_closed_is_only_told_of_by_asyncio(
    kind: str,
    take: Callable[[Any], Coroutine[Any, Any, Any]],
    workers: int,
    session: AsyncSession,
) -> None:
    def begin(session: AsyncSession) -> Coroutine[Any, Any, Any]:
        return take(ITERATORS[kind](session))

    assert _told_of_closed_loops(begin, session.with_options(workers=workers)) <= BY_ASYNCIO


def _new_file(folder: Path) -> Path:
    return Path(tempfile.mkdtemp(dir=folder), "rows")


def _fleet(session: AsyncSession) -> AsyncFleet:
    return AsyncFleet(sessions=dict.fromkeys("abc", session), workers=2)


async def _report(session: AsyncSession, folder: Path) -> Any:
    report = await AsyncReport.named("Technician Performance", session)
    run = await report.run(From="2024-01-01", To="2025-01-01", DateType=1)
    return await run.to_csv(_new_file(folder))


async def _batch(session: AsyncSession, _: Path) -> Any:
    return await session.batch("crm.customers.create_note", [(1, {"text": "a"})] * 20).all()


async def _journal(session: AsyncSession, folder: Path) -> None:
    rows = [(1, {"text": "a"})] * 20
    journal = _new_file(folder)
    async for result in session.batch("crm.customers.create_note", rows, journal=journal):
        assert result.row


def _download(session: AsyncSession) -> Any:
    return session.pricebook.images.download(path="samples/1.bin")


async def _files(session: AsyncSession, folder: Path) -> Any:
    downloads = ((f"{number}.bin", _download(session)) for number in range(6))
    return await download_all(downloads, tempfile.mkdtemp(dir=folder))


WORK: dict[str, Callable[[AsyncSession, Path], Coroutine[Any, Any, Any]]] = {
    "get": lambda session, _: session.jobs.get(1),
    "get many": lambda session, _: session.jobs.get_many(range(200)),
    "all": lambda session, _: session.jobs.list().all(),
    "exact": lambda session, _: session.jobs.list(exact=True).all(),
    "count": lambda session, _: session.jobs.list().count(),
    "names": lambda session, _: session.jobs.list().map(join(with_names=["businessUnit"])).all(),
    "csv": lambda session, folder: session.jobs.list().to_csv(_new_file(folder)),
    "read": lambda session, _: _download(session).read(),
    "save": lambda session, folder: _download(session).save(tempfile.mkdtemp(dir=folder)),
    "files": _files,
    "batch": _batch,
    "journal": _journal,
    "report": _report,
    "rows of a fleet": lambda session, _: _fleet(session).rows("jobs").all(),
    "each of a fleet": lambda session, _: _fleet(session).each(
        lambda session: session.jobs.list().all()
    ),
}


@pytest.mark.parametrize("workers", rest_slow([4, 1]))
@pytest.mark.parametrize("kind", sorted(WORK))
def test_work_that_is_under_way_when_its_loop_is_closed_is_only_told_of_by_asyncio(
    kind: str, workers: int, session: AsyncSession, tmp_path: Path
) -> None:
    session = session.with_options(workers=workers, page_size=10)

    def begin(session: AsyncSession) -> Coroutine[Any, Any, Any]:
        return WORK[kind](session, tmp_path)

    assert _told_of_closed_loops(begin, session) <= BY_ASYNCIO
