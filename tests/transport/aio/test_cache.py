"""An async session with a cache: tasks share requests, and no cancellation leaves others behind."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from servicepytan import Cache, NotFound
from servicepytan.core.call import Reply, Request
from servicepytan.transport.cache_stores import PlainCodec
from tests.aio.fakes import AsyncFakeSender, async_session_on
from tests.aio.loops import run
from tests.fakes import FakeSender, reply_of, session_on
from tests.transport.cached import (
    FakeRedis,
    HeldSender,
    Moment,
    Numbered,
    RowsSender,
    memory_cache,
    over_redis,
)
from tests.waiting import LONG


class GatedSender(AsyncFakeSender):
    """Holds the answers back until the gate opens; counts who came."""

    def __init__(self, sender: FakeSender) -> None:
        super().__init__(sender)
        self.open = asyncio.Event()
        self.came = 0

    async def send(self, request: Request, timeout: float) -> Reply:
        """The answer to a request."""
        self.came += 1
        await self.open.wait()
        return await super().send(request, timeout)


async def a_round(count: int = 20) -> None:
    """Let other tasks go on until they wait."""
    for _ in range(count):
        await asyncio.sleep(0)


def test_a_read_is_answered_from_the_cache() -> None:
    async def work() -> list[int]:
        session = async_session_on(Numbered(), cache=memory_cache())
        ids = [(await session.customers.get(1))["id"] for _ in range(2)]
        await session.customers.update(1, {"active": True})
        ids += [(await session.customers.get(1))["id"] for _ in range(2)]
        return [*ids, (await session.customers.get(1, cache=False))["id"]]

    assert run(work()) == [1, 1, 3, 3, 4]


def test_a_list_is_given_again_without_a_request() -> None:
    async def work() -> None:
        sender = RowsSender(9)
        session = async_session_on(sender, cache=memory_cache())
        jobs = session.customers.list(page_size=2, workers=3)
        first = await jobs.all()
        count = len(sender.sent)
        assert await jobs.all() == first
        assert [row async for row in jobs] == first
        assert len(sender.sent) == count
        assert [row["id"] for row in await session.customers.list(limit=1).all()] == [0]
        assert len(sender.sent) == count + 1

    run(work())


def test_counts_and_lists_by_path_are_kept_until_a_write() -> None:
    async def work() -> None:
        sender = RowsSender(3)
        session = async_session_on(sender, cache=memory_cache())
        path = "/crm/v2/tenant/{tenant}/customers"
        for requests in (2, 2, 5):
            if requests == 5:
                await session.customers.update(1, {"doNotMail": True})
            assert await session.customers.list().count() == 3
            assert len(await session.records(path).all()) == 3
            assert len(sender.sent) == requests
        assert await session.customers.list(cache=False).count() == 3
        assert len(await session.records(path, cache=False).all()) == 3
        assert len(sender.sent) == 7

    run(work())


def test_plain_and_async_sessions_share_a_cache() -> None:
    cache, sender = memory_cache(), RowsSender(9)
    rows = session_on(sender, cache=cache).customers.list(page_size=2, workers=1).all()
    again = async_session_on(sender, cache=cache).customers.list(page_size=2).all()
    assert run(again) == rows
    assert len(sender.sent) == 5


def test_ten_tasks_that_want_one_record_send_one_request() -> None:
    async def work() -> None:
        sender, cache = Numbered(), memory_cache()
        session = async_session_on(sender, cache=cache)
        answers = await asyncio.gather(*(session.customers.get(1) for _ in range(10)))
        assert [answer["id"] for answer in answers] == [1] * 10
        assert len({id(answer) for answer in answers}) == 10
        assert (cache.stats.misses, cache.stats.shared) == (1, 9)

    run(work())


def test_ten_tasks_that_want_one_list_send_its_requests_once() -> None:
    async def work() -> None:
        sender = RowsSender(40)
        session = async_session_on(sender, cache=memory_cache())
        jobs = [session.customers.list(page_size=2, workers=1) for _ in range(10)]
        lists = await asyncio.gather(*(rows.all() for rows in jobs))
        assert all(rows == lists[0] for rows in lists)
        assert len(sender.sent) == 20

    run(work())


def test_who_waited_takes_over_from_a_task_that_is_cancelled() -> None:
    async def work() -> None:
        sender, cache = Numbered(), memory_cache()
        session = async_session_on(sender, cache=cache)
        gate = session._transport._io.sender = GatedSender(sender)
        tasks = [asyncio.ensure_future(session.customers.get(1)) for _ in range(4)]
        await a_round()
        assert gate.came == 1
        tasks[0].cancel()
        await a_round()
        assert gate.came == 2
        tasks[1].cancel()  # one that waits, or the one that has taken over
        await a_round()
        gate.open.set()
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        assert [isinstance(answer, asyncio.CancelledError) for answer in answers] == [
            True,
            True,
            False,
            False,
        ]
        assert len(sender.sent) == 1
        assert cache.flights._flights == {}

    run(work())


def test_who_waited_goes_on_alone_when_the_request_failed() -> None:
    async def work() -> None:
        answers: list[Any] = [reply_of({}, 404), {"id": 2}, {"id": 2}]
        sender = FakeSender(lambda *request: answers.pop(0))
        session = async_session_on(sender, cache=memory_cache())
        tasks = (session.customers.get(1) for _ in range(3))
        results: list[Any] = await asyncio.gather(*tasks, return_exceptions=True)
        first, *others = results
        assert isinstance(first, NotFound)
        assert [other["id"] for other in others] == [2, 2]

    run(work())


def test_a_write_that_is_cancelled_makes_its_resource_stale() -> None:
    async def work() -> None:
        sender = Numbered()
        session = async_session_on(sender, cache=memory_cache())
        await session.customers.get(1)
        usual = session._transport._io.sender
        session._transport._io.sender = GatedSender(sender)
        task = asyncio.ensure_future(session.customers.update(1, {"active": True}))
        await a_round()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        session._transport._io.sender = usual
        assert (await session.customers.get(1))["id"] == 2

    run(work())


def test_a_task_waits_for_a_thread() -> None:
    cache, sender = memory_cache(), HeldSender()
    plain, awaited = session_on(sender, cache=cache), async_session_on(Numbered(), cache=cache)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(plain.customers.get, 1)
        sender.begun.acquire()
        threading.Timer(0.05, sender.go_on.set).start()
        assert run(awaited.customers.get(1))["id"] == 1
        assert first.result()["id"] == 1
    assert len(sender.sent) == 1


def in_thread(work: Callable[[], Any]) -> Future[Any]:
    """The result of some work in a thread that holds up nobody if it never ends."""
    result: Future[Any] = Future()

    def do() -> None:
        try:
            result.set_result(work())
        except BaseException as error:
            result.set_exception(error)

    threading.Thread(target=do, daemon=True).start()
    return result


async def begun(
    session: Any, wanted: Callable[[Any], Any]
) -> tuple[asyncio.Future[Any], GatedSender]:
    """A call in a task, which nothing answers before its gate is opened."""
    gate = session._transport._io.sender = GatedSender(session._transport._io.sender.sender)
    task = asyncio.ensure_future(wanted(session))
    await a_round()
    assert gate.came == 1
    return task, gate


def customer(session: Any) -> Any:
    return session.customers.get(1)


def listed(session: Any) -> Any:
    return session.customers.list(page_size=2, workers=2).all()


def test_a_list_that_blocks_the_loop_of_a_walk_does_not_wait_for_it() -> None:
    """Its pages are fetched in other threads than the loop's."""
    cache = memory_cache()
    plain = session_on(RowsSender(8), cache=cache)

    async def work() -> list[Any]:
        sender = RowsSender(8)
        session = async_session_on(sender, cache=cache)
        gate = session._transport._io.sender = GatedSender(sender)
        gate.open.set()
        sender.before = lambda page: gate.open.clear()  # behind the first page
        task = asyncio.ensure_future(listed(session))
        await a_round()
        assert len(sender.sent) == 1
        assert gate.came > 1
        blocked = listed(plain)
        gate.open.set()
        return [blocked, await task]

    first, second = in_thread(lambda: run(work())).result(LONG)
    assert [row["id"] for row in first] == [row["id"] for row in second]


def test_a_thread_that_the_loop_waits_for_does_not_wait_for_a_task() -> None:
    cache = memory_cache()
    plain = session_on(Numbered(), cache=cache)

    async def work() -> list[Any]:
        task, gate = await begun(async_session_on(Numbered(), cache=cache), customer)
        blocked = in_thread(lambda: customer(plain)).result(LONG)
        gate.open.set()
        return [blocked, await task]

    assert run(work()) == [{"id": 1}, {"id": 1}]


def test_threads_share_a_request_beside_that_of_a_task() -> None:
    """So do the tasks that come later."""
    cache, sender = memory_cache(), HeldSender()
    plain = session_on(sender, cache=cache)

    async def work() -> list[Any]:
        session = async_session_on(Numbered(), cache=cache)
        task, gate = await begun(session, customer)
        first = in_thread(lambda: customer(plain))
        assert sender.begun.acquire(timeout=LONG)
        later = asyncio.ensure_future(customer(session))
        await a_round()
        assert gate.came == 1
        sender.go_on.set()
        answers = [first.result(LONG), await later]
        gate.open.set()
        return [*answers, await task]

    assert run(work()) == [{"id": 1}] * 3
    assert cache.stats.shared == 1
    assert cache.flights._flights == {}


def test_nobody_waits_for_a_task_whose_loop_was_stopped() -> None:
    cache = memory_cache()
    loop = asyncio.new_event_loop()
    session = async_session_on(Numbered(), cache=cache)
    left, _ = loop.run_until_complete(begun(session, customer))
    try:
        other = async_session_on(Numbered(), cache=cache)
        of_task = in_thread(lambda: run(customer(other)))
        assert of_task.result(LONG)["id"] == 1
        cache.clear()
        plain = session_on(Numbered(), cache=cache)
        assert in_thread(lambda: customer(plain)).result(LONG)["id"] == 1
    finally:
        left.cancel()
        loop.run_until_complete(asyncio.wait([left]))
        loop.close()


def test_a_call_that_blocks_the_loop_of_the_task_it_would_wait_for_goes_on_alone() -> None:
    cache = memory_cache()
    plain = session_on(Numbered(), cache=cache)

    async def work() -> Any:
        session = async_session_on(Numbered(), cache=cache)
        gate = session._transport._io.sender = GatedSender(Numbered())
        task = asyncio.ensure_future(session.customers.get(1))
        await a_round()
        blocked = plain.customers.get(1)
        gate.open.set()
        return [blocked, await task]

    assert run(work()) == [{"id": 1}, {"id": 1}]


def test_a_loop_that_ends_with_a_request_under_way_leaves_nobody_waiting() -> None:
    cache = memory_cache()
    session = async_session_on(Numbered(), cache=cache)
    left: list[asyncio.Future[Any]] = []

    async def work() -> None:
        session._transport._io.sender = GatedSender(Numbered())
        left.append(asyncio.ensure_future(session.customers.get(1)))
        await a_round()

    run(work())
    assert session_on(Numbered(), cache=cache).customers.get(1)["id"] == 1


def test_a_list_that_is_left_is_forgotten() -> None:
    async def work() -> None:
        cache = memory_cache()
        session = async_session_on(RowsSender(40), cache=cache)
        rows = session.customers.list(page_size=2, workers=4).pages()
        async for _ in rows:
            break
        await rows.aclose()  # type: ignore[attr-defined]
        assert cache.walks._walks == {}

    run(work())


def over_fake_redis(server: FakeRedis) -> Cache:
    clock = Moment()
    return Cache.over(over_redis(server, PlainCodec(), clock), 300, clock)


@pytest.mark.parametrize("make", [memory_cache, lambda: over_fake_redis(FakeRedis())])
def test_a_call_may_be_cancelled_at_each_of_its_awaits(make: Callable[[], Cache]) -> None:
    async def is_done_at(cancel_at: int, session: Any) -> bool:
        task = asyncio.ensure_future(session.customers.get(1))
        for _ in range(cancel_at):
            await asyncio.sleep(0)
        was_done = task.done()
        task.cancel()
        await asyncio.wait([task])
        return was_done

    async def work() -> None:
        for cancel_at in range(40):
            cache = make()
            session = async_session_on(Numbered(), cache=cache)
            await session.token()
            await is_done_at(cancel_at, session)
            assert cache.flights._flights == {}
            assert (await session.customers.get(1))["id"] in (1, 2)

    run(work())


def test_redis_does_not_hold_up_the_loop() -> None:
    threads: set[int] = set()

    class Noting(FakeRedis):
        def _ask(self, command: str) -> None:
            threads.add(threading.get_ident())
            super()._ask(command)

    async def work() -> None:
        server = Noting()
        session = async_session_on(Numbered(), cache=over_fake_redis(server))
        assert [(await session.customers.get(1))["id"] for _ in range(2)] == [1, 1]
        await session.customers.update(1, {"active": True})
        assert (await session.customers.get(1))["id"] == 3
        assert threading.get_ident() not in threads

    run(work())
