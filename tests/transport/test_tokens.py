"""The token manager: one token for all, and never two refreshes at once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional

import pytest

from servicepytan.core.redact import Secret
from servicepytan.core.tokens import FRESH, Token, make_token
from servicepytan.errors import AuthenticationError, ServicePytanError, TransportError
from servicepytan.transport.tokens import TokenManager
from tests.clocks import Clock
from tests.waiting import LONG


class Fetch:
    """Makes tokens that live 100 seconds, or fails."""

    def __init__(self) -> None:
        self.count = 0
        self.error: Optional[ServicePytanError] = None

    def __call__(self) -> Token:
        self.count += 1
        if self.error:
            raise self.error
        return make_token(Secret(f"token-{self.count}"), 100, 0)


@pytest.fixture
def clock() -> Clock:
    """The time."""
    return Clock()


@pytest.fixture
def fetch() -> Fetch:
    """The token endpoint."""
    return Fetch()


def at_once(work: Callable[[], None]) -> None:
    """Does background work in the foreground."""
    work()


@pytest.fixture
def manager(fetch: Fetch, clock: Clock) -> TokenManager:
    """What is tested; its background work happens at once."""
    return TokenManager(fetch, clock=clock, spawn=at_once)


def value(token: Token) -> str:
    """The token itself."""
    return token.value.reveal()


def test_a_fresh_token_is_kept(manager: TokenManager, fetch: Fetch, clock: Clock) -> None:
    first = manager.get()
    assert (first.stale_at, first.expires_at) == (1080, 1095)
    clock.now = 1079.9
    assert manager.get() is first
    assert fetch.count == 1


def test_a_stale_token_is_given_out_while_the_next_is_fetched(
    manager: TokenManager, fetch: Fetch, clock: Clock
) -> None:
    manager.get()
    clock.now = 1080
    assert value(manager.get()) == "token-1"
    assert fetch.count == 2
    assert value(manager.get()) == "token-2"
    assert fetch.count == 2


def test_an_expired_token_is_replaced(manager: TokenManager, fetch: Fetch, clock: Clock) -> None:
    manager.get()
    clock.now = 1095
    assert value(manager.get()) == "token-2"
    assert fetch.count == 2


def test_the_life_of_a_token_counts_from_the_request(fetch: Fetch, clock: Clock) -> None:
    def slow() -> Token:
        clock.now += 50
        return fetch()

    assert TokenManager(slow, clock=clock).get().expires_at == 1095


def test_a_refused_token_is_replaced_whatever_its_age(manager: TokenManager, fetch: Fetch) -> None:
    first = manager.get()
    assert value(manager.get(refused=first)) == "token-2"
    assert fetch.count == 2


def test_a_late_401_does_not_discard_the_newer_token(manager: TokenManager, fetch: Fetch) -> None:
    first = manager.get()
    second = manager.get(refused=first)
    for _ in range(3):
        assert manager.get(refused=first) is second
    assert fetch.count == 2


def test_an_early_refresh_blocks_nobody(fetch: Fetch, clock: Clock) -> None:
    go = threading.Event()
    done = threading.Event()

    def slow() -> Token:
        if fetch.count:
            go.wait(LONG)
        return fetch()

    def spawn(work: Callable[[], None]) -> None:
        def background() -> None:
            work()
            done.set()

        threading.Thread(target=background, daemon=True).start()

    manager = TokenManager(slow, clock=clock, spawn=spawn)
    manager.get()
    clock.now = 1080
    assert [value(manager.get()) for _ in range(50)] == ["token-1"] * 50
    assert fetch.count == 1
    go.set()
    assert done.wait(LONG)
    assert value(manager.get()) == "token-2"
    assert fetch.count == 2


def test_an_early_refresh_that_comes_late_does_nothing(manager: TokenManager, fetch: Fetch) -> None:
    first = manager.get()
    second = manager.get(refused=first)
    manager._renew_early(first)
    assert fetch.count == 2
    assert manager.get() is second


class TestFailingEarlyRefresh:
    def test_the_old_token_is_kept_and_the_next_try_comes_later(
        self,
        manager: TokenManager,
        fetch: Fetch,
        clock: Clock,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        manager.get()
        fetch.error, clock.now = TransportError("down"), 1080
        for _ in range(5):
            assert value(manager.get()) == "token-1"
        assert fetch.count == 2
        assert [record.levelno for record in caplog.records] == [logging.WARNING]
        assert "down" in caplog.text
        clock.now = 1095
        with pytest.raises(TransportError, match="down"):
            manager.get()

    def test_it_is_tried_again_after_a_pause(self, fetch: Fetch, clock: Clock) -> None:
        def long() -> Token:
            fetch()
            return make_token(Secret(f"token-{fetch.count}"), 1000, 0)

        manager = TokenManager(long, clock=clock, spawn=at_once)
        manager.get()
        fetch.error, clock.now = TransportError("down"), 1880
        manager.get()
        fetch.error, clock.now = None, 1909
        assert value(manager.get()) == "token-1"
        assert fetch.count == 2
        clock.now = 1910
        manager.get()
        assert value(manager.get()) == "token-3"

    def test_a_401_for_the_token_still_brings_a_new_one(
        self, manager: TokenManager, fetch: Fetch, clock: Clock
    ) -> None:
        used = manager.get()
        fetch.error, clock.now = TransportError("down"), 1080
        manager.get()
        fetch.error = None
        assert value(manager.get(refused=used)) == "token-3"

    def test_without_a_thread_to_spare_it_is_left_for_later(
        self, fetch: Fetch, clock: Clock
    ) -> None:
        def no_thread(work: Callable[[], None]) -> None:
            raise RuntimeError("can't start new thread")

        manager = TokenManager(fetch, clock=clock, spawn=no_thread)
        manager.get()
        clock.now = 1080
        assert value(manager.get()) == "token-1"
        clock.now = 1095
        assert value(manager.get()) == "token-2"


class CountingLock:
    """A lock that tells how many came to it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = threading.Condition()
        self.came = 0

    def wait_for(self, count: int) -> None:
        """Wait until so many came."""
        with self._count:
            assert self._count.wait_for(lambda: self.came >= count, LONG)

    def acquire(self, timeout: float) -> bool:
        """Come to the lock and take it."""
        with self._count:
            self.came += 1
            self._count.notify_all()
        return self._lock.acquire(timeout=timeout)

    def release(self) -> None:
        """Leave the lock."""
        self._lock.release()


def together(manager: TokenManager, threads: int, refused: Optional[Token] = None) -> list[Any]:
    """What all threads get that wait for one refresh: a token or an error."""
    lock: Any = CountingLock()
    manager._lock = lock
    fetch = manager._fetch

    def waiting_for_all() -> Token:
        lock.wait_for(threads)
        return fetch()

    manager._fetch = waiting_for_all

    def work(_: int) -> Any:
        try:
            return manager.get(refused)
        except ServicePytanError as error:
            return error

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(work, range(threads)))


def test_one_refresh_answers_all_who_wait_for_it(manager: TokenManager, fetch: Fetch) -> None:
    first = manager.get()
    tokens = together(manager, 32, refused=first)
    assert {value(token) for token in tokens} == {"token-2"}
    assert fetch.count == 2


def test_one_failing_refresh_answers_all_who_wait_for_it(
    manager: TokenManager, fetch: Fetch
) -> None:
    fetch.error = AuthenticationError("wrong secret", status=400, title="invalid_client")
    errors = together(manager, 32)
    assert fetch.count == 1
    assert {str(error) for error in errors} == {"wrong secret"}
    assert {error.title for error in errors} == {"invalid_client"}
    assert len({id(error) for error in errors}) == 32
    assert {id(error.__context__) for error in errors} == {id(None)}
    fetch.error = None
    manager._fetch = fetch
    assert value(manager.get()) == "token-2"


def test_a_kept_failure_holds_no_frames(manager: TokenManager, fetch: Fetch) -> None:
    fetch.error = TransportError("down")
    with pytest.raises(TransportError):
        manager.get()
    assert manager._history.failure is not None
    assert manager._history.failure.__traceback__ is None


def test_other_errors_leave_the_manager_usable(fetch: Fetch) -> None:
    broken = [True]

    def breaks() -> Token:
        if broken:
            broken.clear()
            raise KeyboardInterrupt
        return fetch()

    manager = TokenManager(breaks)
    with pytest.raises(KeyboardInterrupt):
        manager.get()
    assert value(manager.get()) == "token-1"


class Ticking:
    """A clock that goes on a little with each look at it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.now = 0.0

    def __call__(self) -> float:
        with self._lock:
            self.now += 0.00005
            return self.now


def test_many_threads_and_tokens_of_milliseconds() -> None:
    """Never two refreshes in flight, and none while a fresh token is held."""
    clock, lock = Ticking(), threading.Lock()
    wrong, refused = [], set()
    fetched = 0

    def fetch() -> Token:
        nonlocal fetched
        held = shared._token
        if held and held.age(clock.now) == FRESH and held not in refused:
            wrong.append("a fresh token was held")
        if not lock.acquire(blocking=False):
            wrong.append("two refreshes at once")
            return make_token(Secret("x"), 1, 0)
        try:
            fetched += 1
            time.sleep(0.0002)  # lets others in
            return make_token(Secret(f"token-{fetched}"), 0.002, 0)
        finally:
            lock.release()

    shared = TokenManager(fetch, clock=clock)
    start = threading.Barrier(40)

    def work(number: int) -> None:
        start.wait()
        for turn in range(60):
            before = clock.now
            token = shared.get()
            if token.expires_at <= before:
                wrong.append("an expired token was given out")
            if (turn * 40 + number) % 97 == 0:
                refused.add(token)
                if shared.get(refused=token) is token:
                    wrong.append("a refused token was given out")

    with ThreadPoolExecutor(40) as pool:
        list(pool.map(work, range(40)))
    with shared._lock:
        assert wrong == []
        assert fetched > len(refused) > 10


def test_a_fresh_token_costs_one_look_at_the_clock(fetch: Fetch) -> None:
    looks = []

    def clock() -> float:
        looks.append(1)
        return 1000.0

    manager = TokenManager(fetch, clock=clock)
    token = manager.get()
    looks.clear()
    assert manager.get() is manager.held() is token
    assert len(looks) == 2
