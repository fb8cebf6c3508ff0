"""Prefetch in tasks: in order, few at once, and nothing left when the walk is left."""

from __future__ import annotations

import asyncio
from typing import Any

import anyio
import pytest

from servicepytan.core.call import Call
from servicepytan.core.paginators.page_number import PageNumberPaginator
from servicepytan.core.paginators.parsed_page import ParsedPage
from servicepytan.transport.aio.prefetch import fetch_pages

LIST = Call("GET", "/jobs", "/jobs")


class Pages:
    """Serves pages of one row.

    Args:
        count: How many there are.
        broken: The page that cannot be had.
    """

    def __init__(self, count: int, broken: int = 0) -> None:
        self.count = count
        self.broken = broken
        self.asked: list[int] = []
        self.ended: list[int] = []
        self.at_once = self.most_at_once = 0

    async def fetch(self, call: Call) -> ParsedPage:
        """A page; the later it is, the sooner it comes."""
        number = int(dict(call.query)["page"])
        self.asked.append(number)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            for _ in range(self.count - number + 2):
                await asyncio.sleep(0)
            if number == self.broken:
                raise ValueError(f"page {number}")
            return ParsedPage([{"id": number}], has_more=number < self.count)
        finally:
            self.at_once -= 1
            self.ended.append(number)

    def walk(self, workers: int) -> Any:
        """The walk over all pages."""
        return fetch_pages(PageNumberPaginator(LIST, 1, window=workers), self.fetch, workers)


@pytest.mark.asyncio
@pytest.mark.parametrize("workers", [1, 3, 12])
async def test_pages_come_in_order(workers: int) -> None:
    pages = Pages(20)
    assert [result.number async for result in pages.walk(workers)] == list(range(1, 21))
    assert pages.most_at_once <= workers
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("workers", [1, 4])
async def test_a_slow_consumer_holds_few_pages(workers: int) -> None:
    pages = Pages(100)
    walk = pages.walk(workers)
    for _ in range(10):
        await walk.__anext__()
        for _ in range(200):
            await asyncio.sleep(0)
    assert len(pages.asked) <= 10 + workers
    await walk.aclose()


@pytest.mark.asyncio
async def test_leaving_early_ends_what_is_under_way() -> None:
    pages = Pages(100)
    walk = pages.walk(8)
    for _ in range(5):
        await walk.__anext__()
    await walk.aclose()
    assert sorted(pages.asked) == sorted(pages.ended)
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.asyncio
async def test_an_error_comes_in_its_turn_and_ends_the_rest() -> None:
    pages = Pages(100, broken=7)
    came = []
    with pytest.raises(ValueError, match="page 7"):
        async for result in pages.walk(8):
            came.append(result.number)
    assert came == [1, 2, 3, 4, 5, 6]
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.asyncio
async def test_a_task_that_is_cancelled_twice_still_waits_for_the_rest() -> None:
    pages = Pages(100)

    async def walk() -> None:
        async for _ in pages.walk(8):
            pass

    task = asyncio.ensure_future(walk())
    while len(pages.asked) < 20:
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sorted(pages.asked) == sorted(pages.ended)


@pytest.mark.asyncio
async def test_a_scope_that_cancels_in_each_round_of_the_loop_ends_the_walk() -> None:
    pages = Pages(100)
    with anyio.CancelScope() as scope:
        async for result in pages.walk(8):
            if result.number == 3:
                scope.cancel()
    assert scope.cancel_called
    assert sorted(pages.asked) == sorted(pages.ended)
