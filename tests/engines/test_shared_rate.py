"""Processes that share a rate limit by a real Redis."""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import secrets
import socket
import subprocess
import sys
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import servicepytan
from servicepytan import RateLimit, RateLimited, RetryPolicy, Secret, Session
from servicepytan.core.bucket_state import BucketState
from servicepytan.errors import ConfigurationError
from servicepytan.sandbox import Sandbox
from servicepytan.transport.redis_states import RedisStates, StoreError
from tests.paced_processes import Usage, ask_side_by_side, best_of_several
from tests.waiting import until

ROOT = str(Path(servicepytan.__file__).parents[1])
PASSWORD = "pass-not-to-be-seen"

pytest.importorskip("redis")


@pytest.fixture
def key() -> str:
    """A key that no other test uses."""
    return f"servicepytan-test:{secrets.token_hex(8)}"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox with a tenant of its own, and so with keys of its own."""
    with Sandbox(jobs=3, tenant_id=secrets.randbelow(10**12) + 1) as sandbox:
        yield sandbox


@pytest.fixture
def nobody() -> str:
    """The URL of a Redis that is not there."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"redis://:{PASSWORD}@127.0.0.1:{server.getsockname()[1]}/0"


def test_four_processes_use_the_limit_together_and_no_more(redis_url: str) -> None:
    def ask() -> Usage:
        with Sandbox(jobs=1, rate_limit=60, tenant_id=secrets.randbelow(10**12) + 1) as sandbox:
            limits = [{"redis": redis_url}] * 4
            return ask_side_by_side(sandbox, 60, limits, 4, is_async=(False, True))

    usage = best_of_several(ask)
    assert usage.used > 0.95
    assert usage.refused <= 0.005


@pytest.mark.long
@pytest.mark.parametrize("processes", [1, 2, 3, 7])
def test_any_number_of_processes_does_so_for_longer(redis_url: str, processes: int) -> None:
    def ask() -> Usage:
        with Sandbox(jobs=1, rate_limit=60, tenant_id=secrets.randbelow(10**12) + 1) as sandbox:
            return ask_side_by_side(sandbox, 60, [{"redis": redis_url}] * processes, 20)

    usage = best_of_several(ask)
    assert usage.used > 0.95
    assert usage.refused <= 0.005


def test_no_update_is_lost_among_threads(redis_url: str, key: str) -> None:
    states = [RedisStates(Secret(redis_url)) for _ in range(4)]

    def add(nth: int) -> None:
        for _ in range(25):
            states[nth].update(key, lambda state, now: (0, state._replace(next_free=later(state))))

    def later(state: BucketState) -> float:
        return state.next_free + 1

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add, range(4)))
    assert states[0].update(key, lambda state, now: (state.next_free, state)) == 100


def test_the_time_is_that_of_the_server(redis_url: str, key: str) -> None:
    from redis import Redis

    client = Redis.from_url(redis_url)
    seconds, _ = client.time()
    states = RedisStates(Secret(redis_url))
    assert 0 <= states.update(key, lambda state, now: (now, state)) - seconds < 60
    states.update(key, lambda state, now: (0, state._replace(next_free=now + 100)))
    assert 100 < client.ttl(key) <= 161


def test_a_key_says_nothing_of_whom_it_is_for(redis_url: str, sandbox: Sandbox) -> None:
    from redis import Redis

    client = Redis.from_url(redis_url)
    before = set(client.keys("servicepytan:*"))
    with Session.of(sandbox.environ()).with_options(rate_limit=RateLimit(redis=redis_url)) as own:
        assert own.jobs.list().count() == 3
    (key,) = set(client.keys("servicepytan:*")) - before
    stored = f"{key!r} {client.get(key)!r}"
    for text in (sandbox.app_key, sandbox.client_secret, sandbox.tenant_id):
        assert str(text) not in stored


def limited(sandbox: Sandbox, limit: RateLimit, budget: float) -> Session:
    """A session with a rate limit, whose calls take so many seconds at most."""
    return sandbox.session(rate_limit=limit, retry=RetryPolicy(attempts=1, budget=budget))


def test_a_429_of_one_pauses_the_others(redis_url: str, sandbox: Sandbox) -> None:
    first = limited(sandbox, RateLimit(60, redis=redis_url), 20)
    second = limited(sandbox, RateLimit(61, redis=redis_url), 20)  # a limiter of its own
    assert first.jobs.list().count() == second.jobs.list().count() == 3
    sandbox.fail_next(429, retry_after=30)
    with pytest.raises(RateLimited):
        first.jobs.list().count()
    limiter = second._transport.limiter.shared
    until(lambda: limiter.acquire(0.01, 0.5).too_long > 1)
    assert 20 < limiter.wait() <= 30


def test_without_redis_calls_fail_and_say_why(nobody: str, sandbox: Sandbox) -> None:
    session = limited(sandbox, RateLimit(redis=nobody), 0.3)
    with pytest.raises(RateLimited, match=r"Redis at redis://127\.0\.0\.1:\d+/0 does not") as error:
        session.request("POST", "/jpm/v2/tenant/{tenant}/jobs", body={})
    assert error.value.outcome == "not_sent"
    assert "share=1/4" in str(error.value)
    assert PASSWORD not in "".join(traceback.format_exception(*_triple(error.value)))
    assert PASSWORD not in repr(session.config)
    assert not sandbox.requests()


def _triple(error: BaseException) -> tuple:
    return type(error), error, error.__traceback__


def test_without_redis_a_share_goes_on(
    nobody: str, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    session = sandbox.session(rate_limit=RateLimit(share=1 / 4, redis=nobody))
    with caplog.at_level(logging.DEBUG):
        assert session.jobs.list().count() == 3
        assert session.jobs.list().count() == 3
    assert sum("goes on with its share" in message for message in caplog.messages) == 1
    assert PASSWORD not in caplog.text


def test_a_wrong_password_is_told_without_it(redis_url: str, key: str) -> None:
    place = urlsplit(redis_url)
    states = RedisStates(Secret(f"redis://user:{PASSWORD}@{place.hostname}:{place.port}/0"))
    with pytest.raises(StoreError, match="refuses it") as caught:
        states.update(key, lambda state, now: (0, state))
    assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize("option", ["socket_timeout=soon", "socket_timeuot=1"])
def test_an_option_that_redis_refuses_is_told(option: str) -> None:
    with pytest.raises(ConfigurationError, match="refused by the package redis") as caught:
        RedisStates(Secret(f"redis://:{PASSWORD}@cache/0?{option}"))
    assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize(
    "option", ["decode_responses=True", "decode_responses=False", "protocol=3"]
)
def test_options_of_the_url_hold(redis_url: str, key: str, option: str) -> None:
    states = RedisStates(Secret(f"{redis_url}?{option}"))
    for _ in range(2):
        states.update(key, lambda state, now: (0, state._replace(next_free=state.next_free + 1)))
    assert states.update(key, lambda state, now: (state.next_free, state)) == 2


def test_the_loop_goes_on_while_tasks_wait_for_redis(nobody: str, sandbox: Sandbox) -> None:
    async def run() -> int:
        ticks = 0
        options = {"rate_limit": RateLimit(redis=nobody), "retry": RetryPolicy(budget=1)}
        async with sandbox.async_session(**options) as session:
            call = asyncio.ensure_future(session.jobs.get(1))
            while not call.done():
                await asyncio.sleep(0)
                ticks += 1
            with pytest.raises(RateLimited, match="Redis at"):
                await call
        return ticks

    assert asyncio.run(run()) > 10


def test_cancelled_tasks_take_no_slot(redis_url: str, sandbox: Sandbox) -> None:
    async def run() -> None:
        limit = RateLimit(10, redis=redis_url)
        async with sandbox.async_session(rate_limit=limit) as session:
            await session.jobs.list().first()
            tasks = [asyncio.ensure_future(session.jobs.get(1)) for _ in range(200)]
            await asyncio.sleep(0.05)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.wait_for(session.jobs.list().first(), 5)

    asyncio.run(run())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_child_takes_part(redis_url: str, sandbox: Sandbox) -> None:
    script = f"""
import os, signal, warnings
from servicepytan import RateLimit, Session
warnings.simplefilter("ignore")
session = Session(rate_limit=RateLimit(redis={redis_url!r}))
assert session.jobs.list().count() == 3
child = os.fork()
if child == 0:
    signal.alarm(60)
    assert session.jobs.list().count() == 3
    os._exit(0)
assert session.jobs.list().count() == 3
assert os.waitpid(child, 0)[1] == 0
"""
    environment = {**os.environ, **sandbox.environ(), "PYTHONPATH": ROOT}
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, timeout=60)


def test_a_session_with_redis_can_be_pickled(redis_url: str, sandbox: Sandbox) -> None:
    session = sandbox.session(rate_limit=RateLimit(redis=redis_url))
    assert pickle.loads(pickle.dumps(session)).jobs.list().count() == 3
