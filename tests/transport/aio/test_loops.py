"""One transport serves loops one after another and at once; one that ends leaves nothing."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any

import pytest

from servicepytan import RateLimit, RetryPolicy
from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Secret
from servicepytan.core.steps import SlotResult
from servicepytan.core.tokens import make_token
from servicepytan.transport.aio.rate_limiter import task_number, wait_for_slot
from servicepytan.transport.aio.tokens import AsyncTokens
from servicepytan.transport.aio.transport import AsyncTransport
from servicepytan.transport.rate_limiter import RateLimiter, SlotWait, SlotWaits
from servicepytan.transport.tokens import TokenManager
from servicepytan.transport.transport import Transport
from tests.aio.loops import RUNNERS, run
from tests.transport.aio.settings import JOB, TOKEN, settings_of, transport_to
from tests.transport.raw_server import RawServer
from tests.waiting import LONG, eventually, until


@pytest.mark.parametrize("runner", RUNNERS)
def test_one_loop_after_another(runner: Callable[..., Any]) -> None:
    with RawServer(TOKEN) as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        transport = transport_to(server, rate_limit=RateLimit(1000))
        for _ in range(3):
            assert runner(transport.call(JOB))["access_token"] == "tok"
        assert len(server.requests) == 4  # one token
        gc.collect()


@pytest.mark.parametrize("runner", RUNNERS)
def test_loops_in_several_threads_share_token_and_limit(runner: Callable[..., Any]) -> None:
    limiter = RateLimiter()

    async def work() -> None:
        await asyncio.gather(*[transport.call(JOB) for _ in range(10)])

    with RawServer(TOKEN) as server:
        transport = transport_to(server, limiter=limiter, rate_limit=RateLimit(2000))
        with ThreadPoolExecutor(4) as pool:
            for future in [pool.submit(runner, work()) for _ in range(4)]:
                future.result(LONG)
        assert len(server.requests) == 1 + 40
        assert sum(request.startswith(b"POST") for request in server.requests) == 1


def test_a_transport_that_is_dropped_in_a_running_loop_leaves_no_connection() -> None:
    async def work() -> None:
        with RawServer(TOKEN) as server:
            await transport_to(server).call(JOB)
            gc.collect()
            await eventually(lambda: server._open[-1].fileno() == -1)  # the server saw its end

    run(work())


def test_closing_in_one_loop_closes_the_connections_of_another() -> None:
    with RawServer(TOKEN) as server:
        transport = transport_to(server)
        called, go = threading.Event(), threading.Event()

        async def other() -> None:
            await transport.call(JOB)
            called.set()
            while not go.is_set():
                await asyncio.sleep(0.001)
            await transport.call(JOB)

        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(run, other())
            assert called.wait(LONG)
            connections = server.connections
            run(transport.close())
            go.set()
            future.result(LONG)
        assert server.connections == connections + 1


def test_ten_thousand_tasks_have_one_token_and_no_thread_each() -> None:
    most = [0]

    async def work(transport: Any) -> None:
        tokens = [asyncio.ensure_future(transport.token()) for _ in range(10_000)]
        await asyncio.sleep(0)
        most[0] = threading.active_count()
        assert len({id(await token) for token in tokens}) == 1

    with RawServer(TOKEN) as server:
        before = threading.active_count()
        run(work(transport_to(server)))
        assert len(server.requests) == 1
        assert most[0] <= before + 3


@pytest.mark.slow
def test_ten_thousand_calls_keep_to_the_limit() -> None:
    class Counted:
        """Answers at once, and counts."""

        sent = 0

        async def send(self, request: Request, timeout: float) -> Reply:
            self.sent += 1
            return Reply(200, {}, b"{}")

        async def close(self) -> None:
            """Nothing is open."""

    sender = Counted()

    async def work(transport: AsyncTransport) -> float:
        await transport.call(JOB)
        begun = monotonic()
        await asyncio.gather(*[transport.call(JOB) for _ in range(10_000)])
        return monotonic() - begun

    with RawServer(TOKEN) as server:
        settings = settings_of(server, rate_limit=RateLimit(20_000))
        transport = AsyncTransport(settings, sender=sender, limiter=RateLimiter())
        assert run(work(transport)) >= 0.5
        assert sender.sent == 10_001
        assert len(server.requests) == 1  # for the token


def test_a_queue_may_be_longer_than_the_longest_wait() -> None:
    async def work(transport: AsyncTransport) -> None:
        await asyncio.gather(*[transport.call(JOB) for _ in range(20)])

    with RawServer(TOKEN) as server:
        retry = RetryPolicy(longest_wait=0.01)
        run(work(transport_to(server, limiter=RateLimiter(), rate_limit=400, retry=retry)))
        assert len(server.requests) == 21


def test_threads_and_tasks_share_one_fetch() -> None:
    with RawServer(TOKEN) as server:
        transport = transport_to(server)
        plain = Transport(settings_of(server), token_manager=lambda _: transport.token_manager)
        with ThreadPoolExecutor(5) as pool:
            threads = [pool.submit(plain.call, JOB) for _ in range(4)]
            tasks = pool.submit(run, _gather(transport, 20))
            for future in (*threads, tasks):
                future.result(LONG)
        assert sum(request.startswith(b"POST") for request in server.requests) == 1


async def _gather(transport: Any, count: int) -> None:
    await asyncio.gather(*[transport.call(JOB) for _ in range(count)])


def test_an_impatient_task_does_not_end_the_fetch_of_the_others() -> None:
    release = threading.Event()

    def slow(connection: Any) -> None:
        release.wait(LONG)
        connection.sendall(TOKEN)

    async def work(transport: Any) -> None:
        patient = [asyncio.ensure_future(transport._tokens.get()) for _ in range(3)]
        await asyncio.sleep(0)
        with pytest.raises(Exception, match=r"No token came within 0\.0 s"):
            await transport._tokens.get(longest=0.01)
        patient[0].cancel()
        await asyncio.sleep(0)
        release.set()
        assert (await patient[1]).value.reveal() == "tok"
        assert await patient[2] is transport.token_manager.held()

    with RawServer(slow) as server:
        run(work(transport_to(server)))
        assert len(server.requests) == 1


def test_the_end_of_a_probe_wakes_tasks_and_threads() -> None:
    now = [0.0]
    limiter = RateLimiter(lambda: now[0], lambda seconds: None)
    limiter.pause_after_429(86400, 60)
    now[0] = 60.0
    assert not limiter.acquire(0.01, 100).too_long  # this thread probes

    async def wait() -> SlotResult:
        return await wait_for_slot(limiter.slot_waits(0.01, LONG, 1), _no_sleep)

    async def impatient() -> SlotResult:
        return await wait_for_slot(limiter.slot_waits(0.01, 0.01, 2), _no_sleep)

    assert run(impatient()).too_long > 0.01
    with ThreadPoolExecutor(2) as pool:
        task = pool.submit(run, wait())
        until(lambda: limiter._wakers)
        limiter.answered()
        assert not task.result(LONG).too_long


def test_a_limiter_may_wake_who_waits_no_more() -> None:
    now = [0.0]
    limiter = RateLimiter(lambda: now[0], lambda seconds: None)
    limiter.pause_after_429(86400, 60)
    now[0] = 60.0
    limiter.acquire(0.01, 100)  # this thread probes
    wakers: list[Callable[[], None]] = []

    async def impatient() -> bool:
        task = asyncio.ensure_future(wait_for_slot(limiter.slot_waits(0.01, LONG, 1), _no_sleep))
        await asyncio.sleep(0)
        wakers.extend(limiter._wakers)
        task.cancel()
        for wake in 2 * wakers:  # it may come in the same moment
            wake()
        await asyncio.wait((task,))
        return task.cancelled()

    assert run(impatient())
    assert limiter._wakers == []
    [wake] = wakers
    wake()  # and after the loop was closed


def test_who_finds_slots_open_again_does_not_wait() -> None:
    def slot_waits() -> SlotWaits:
        waited = yield SlotWait(LONG, RateLimiter())
        return SlotResult(-1 if waited is None else waited)

    assert run(wait_for_slot(slot_waits(), _no_sleep)) == SlotResult(0)


def test_outside_a_loop_there_is_no_task() -> None:
    async def numbers() -> list[int]:
        async def number() -> int:
            return task_number()

        return list(await asyncio.gather(number(), number()))

    assert task_number() == 0
    assert len({0, *run(numbers())}) == 3


def test_a_token_that_comes_after_its_loop_was_closed_serves_the_next() -> None:
    works: list[Callable[[], None]] = []
    manager = TokenManager(lambda: make_token(Secret("tok"), 100, 0), clock=lambda: 0.0)
    source: Any = None
    tokens = AsyncTokens(manager, source, works.append)

    async def leave() -> None:
        task = asyncio.ensure_future(tokens.get())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait((task,))

    run(leave())
    [work] = works
    work()
    assert run(tokens.get()).value.reveal() == "tok"
    assert len(works) == 1


async def _no_sleep(seconds: float) -> None:
    await asyncio.sleep(0)


def test_a_synchronous_and_an_async_session_share_bucket_and_token() -> None:
    with RawServer(TOKEN) as server:
        settings = settings_of(server)
        first, other = Transport(settings), AsyncTransport(settings)
        assert first.limiter.shared is other.limiter.shared
        assert first.token_manager is other.token_manager
        assert isinstance(first.token_manager, TokenManager)


def test_without_aiohttp_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    from servicepytan.errors import ConfigurationError
    from servicepytan.transport.aio import transport

    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "servicepytan.transport.aio.http", raising=False)
    with pytest.raises(ConfigurationError, match=r"pip install \"servicepytan\[async\]\""):
        transport.default_sender()
