"""What is still held when its loop ends is closed without a word."""

from __future__ import annotations

import asyncio
import gc
import sys
import traceback
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import pytest

from servicepytan.aio import AsyncFleet, AsyncSession
from tests.aio.loops import run


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


def _told(fault: Any) -> list[str]:
    """What is told of an error while something is collected; warnings are of asyncio's sockets."""
    if isinstance(fault.exc_value, Warning):
        return []
    return traceback.format_exception(type(fault.exc_value), fault.exc_value, fault.exc_traceback)


async def _page(rows: Any) -> Any:
    return await rows.__anext__()


async def _row(rows: Any) -> Any:
    async for row in rows:
        return row


@pytest.mark.parametrize("rounds", range(4))
@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize("take", [_page, _row])
@pytest.mark.parametrize("kind", sorted(ITERATORS.keys() - {"fleet"}))  # asyncio.Queue errs
def test_an_iterator_that_is_under_way_when_its_loop_is_closed_is_only_told_of_by_asyncio(
    kind: str,
    take: Callable[[Any], Coroutine[Any, Any, Any]],
    workers: int,
    rounds: int,
    session: AsyncSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problems: list[str] = []
    held: list[Any] = []
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _, problem: problems.append(problem["message"]))
    loop.run_until_complete(session.token())

    async def begin() -> None:
        rows = ITERATORS[kind](session.with_options(workers=workers))
        held.append(asyncio.ensure_future(take(rows)))
        for _ in range(rounds):
            await asyncio.sleep(0)

    loop.run_until_complete(begin())
    monkeypatch.setattr(sys, "unraisablehook", lambda fault: problems.extend(_told(fault)))
    loop.close()
    held.clear()
    gc.collect()
    assert set(problems) <= {"Task was destroyed but it is pending!"}
