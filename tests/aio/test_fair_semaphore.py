"""Tasks of one loop or several enter in order; no permit is lost or given twice."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from servicepytan.aio.fair_semaphore import FairSemaphore, _Waiter
from tests.aio.loops import run


class Counter:
    """Counts those who are inside at once."""

    def __init__(self, semaphore: FairSemaphore) -> None:
        self.semaphore = semaphore
        self.inside = self.most = self.done = 0

    async def enter(self, rounds: int = 1) -> None:
        async with self.semaphore:
            self.inside += 1
            self.most = max(self.most, self.inside)
            try:
                for _ in range(rounds):
                    await asyncio.sleep(0)
                self.done += 1
            finally:
                self.inside -= 1


@pytest.mark.asyncio
@pytest.mark.parametrize("count", [1, 2, 5])
async def test_so_many_are_inside_at_once(count: int) -> None:
    counter = Counter(FairSemaphore(count))
    await asyncio.gather(*(counter.enter() for _ in range(20)))
    assert (counter.most, counter.done) == (count, 20)


@pytest.mark.asyncio
async def test_permits_go_by_the_order_of_those_who_ask() -> None:
    semaphore, order = FairSemaphore(), list[int]()

    async def enter(number: int) -> None:
        async with semaphore:
            order.append(number)
            await asyncio.sleep(0)

    await asyncio.gather(*map(enter, range(9)))
    assert order == list(range(9))


def test_loops_in_threads_take_turns() -> None:
    counter = Counter(FairSemaphore())

    async def some() -> None:
        await asyncio.gather(*(counter.enter(3) for _ in range(40)))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: run(some()), range(4)))
    assert (counter.most, counter.done) == (1, 160)


@pytest.mark.asyncio
@pytest.mark.parametrize("rounds", range(5))
async def test_a_task_that_is_cancelled_keeps_no_permit(rounds: int) -> None:
    counter = Counter(FairSemaphore())
    tasks = [asyncio.ensure_future(counter.enter()) for _ in range(6)]
    for _ in range(rounds):
        await asyncio.sleep(0)
    for task in tasks[:5]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.gather(*(counter.enter() for _ in range(4)))
    assert counter.most == 1


@pytest.mark.parametrize("rounds", range(6))
@pytest.mark.parametrize("count", [1, 2])
def test_a_task_dropped_with_its_closed_loop_keeps_no_permit(count: int, rounds: int) -> None:
    counter = Counter(FairSemaphore(count))
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)  # asyncio tells of tasks that did not end
    coroutines = [counter.enter() for _ in range(4)]

    async def begin() -> list[asyncio.Task[None]]:
        tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
        for _ in range(rounds):
            await asyncio.sleep(0)
        return tasks

    held = loop.run_until_complete(begin())
    loop.close()
    for coroutine in coroutines:
        coroutine.close()
    held.clear()
    counter.most = 0

    async def all_of_them() -> None:
        await asyncio.gather(*(counter.enter() for _ in range(7)))

    run(all_of_them())
    assert counter.most == count


@pytest.mark.asyncio
async def test_a_permit_that_comes_to_a_task_which_has_just_left_goes_to_the_next() -> None:
    semaphore, order = FairSemaphore(0), list[str]()

    async def take() -> None:
        async with semaphore:
            order.append("next")

    cancelled = _Waiter()
    semaphore._waiting.append(cancelled)  # as another thread has it in hand
    task = asyncio.ensure_future(take())
    await asyncio.sleep(0)
    cancelled.woken.cancel()
    await semaphore.__aexit__()
    for _ in range(5):
        await asyncio.sleep(0)
    assert order == ["next"]
    await task
