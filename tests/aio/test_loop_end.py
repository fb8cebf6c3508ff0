"""What is still held when its loop ends is closed without a word."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
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
