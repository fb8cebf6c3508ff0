"""Each caller waits for a token by his own policy, and only one fetch is under way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.tokens import Token
from servicepytan.errors import (
    AuthenticationError,
    RateLimited,
    ServerError,
    TransportError,
)
from servicepytan.transport.step_runner import StepIO
from servicepytan.transport.tokens import TokenManager, TokenSource
from tests.fakes import reply_of
from tests.waiting import LONG, until

GOOD = reply_of({"access_token": "token", "expires_in": 900})
DOWN = Reply(503)
IMPATIENT = RetryPolicy(attempts=1, budget=2)
PATIENT = RetryPolicy()


class Endpoint:
    """A token endpoint that answers from a list, and holds each answer back until it is let go."""

    def __init__(self, *answers: Reply, open: bool = True) -> None:
        self.answers = list(answers)
        self.requests = 0
        self.under_way = 0
        self.most_under_way = 0
        self.slept: list[float] = []
        self.timeouts: list[float] = []
        self.now = 1000.0
        self.go = threading.Event()
        if open:
            self.go.set()

    def send(self, request: Request, timeout: float) -> Reply:
        self.requests += 1
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        self.timeouts.append(timeout)
        assert self.go.wait(LONG)
        self.under_way -= 1
        return self.answers.pop(0)

    def close(self) -> None:
        """Nothing to drop."""

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def source(self, retry: RetryPolicy, timeout: float = 5) -> TokenSource:
        """A caller's source of tokens."""
        io = StepIO(self, timeout, sleep=self.sleep, chance=lambda: 1.0)
        return TokenSource("https://auth.test", "cid.1", Secret("s" * 8), "a", retry, timeout, io)

    def manager(self) -> TokenManager:
        """A manager on the endpoint's clock."""
        return TokenManager(self.source(PATIENT), clock=lambda: self.now)


def waiting(manager: TokenManager, get: Callable[[], Token], pool: Any) -> Future[Token]:
    """A caller that has come to the lock, which somebody else holds."""
    lock, came = manager._lock, threading.Event()

    class SignallingLock:
        def acquire(self, *arguments: Any, **named: Any) -> bool:
            came.set()
            return lock.acquire(*arguments, **named)

        def release(self) -> None:
            lock.release()

    messages: Any = SignallingLock()
    manager._lock = messages
    future: Future[Token] = pool.submit(get)
    assert came.wait(LONG)
    manager._lock = lock
    return future


def test_the_fetch_goes_by_the_policy_and_timeout_of_its_caller() -> None:
    endpoint = Endpoint(DOWN, DOWN, DOWN, GOOD)
    manager = endpoint.manager()
    with pytest.raises(ServerError):
        manager.get(source=endpoint.source(IMPATIENT, timeout=1))
    assert (endpoint.requests, endpoint.slept) == (1, [])
    assert manager.get(source=endpoint.source(PATIENT, timeout=7)).value.reveal() == "token"
    assert endpoint.timeouts == [1, 7, 7, 7]


def test_the_time_that_the_call_has_left_bounds_the_fetch() -> None:
    endpoint = Endpoint(*[DOWN] * 9)
    with pytest.raises(ServerError):
        endpoint.manager().get(source=endpoint.source(PATIENT), longest=3)
    assert sum(endpoint.slept) <= 3


def test_an_impatient_waiter_gives_up_alone() -> None:
    endpoint = Endpoint(GOOD, open=False)
    manager = endpoint.manager()
    with ThreadPoolExecutor(1) as pool:
        patient = pool.submit(manager.get, None, endpoint.source(PATIENT))
        until(lambda: endpoint.under_way)
        with pytest.raises(TransportError, match=r"within 0\.0 s") as caught:
            manager.get(None, endpoint.source(IMPATIENT), 0.02)
        assert caught.value.kind == "timeout"
        assert not patient.done()
        endpoint.go.set()
        assert patient.result().value.reveal() == "token"
    assert endpoint.requests == 1


def test_an_impatient_waiter_takes_the_failure_of_a_patient_fetch() -> None:
    endpoint = Endpoint(*[DOWN] * 6, open=False)
    manager = endpoint.manager()
    with ThreadPoolExecutor(2) as pool:
        patient = pool.submit(manager.get, None, endpoint.source(PATIENT))
        until(lambda: endpoint.under_way)
        impatient = waiting(manager, lambda: manager.get(None, endpoint.source(IMPATIENT)), pool)
        endpoint.go.set()
        assert isinstance(patient.exception(), ServerError)
        assert isinstance(impatient.exception(), ServerError)
    assert endpoint.requests == 6


@pytest.mark.parametrize("threads", [1, 8])
def test_a_patient_waiter_goes_on_when_an_impatient_fetch_gave_up(threads: int) -> None:
    endpoint = Endpoint(DOWN, DOWN, GOOD, open=False)
    manager = endpoint.manager()
    with ThreadPoolExecutor(threads + 1) as pool:
        impatient = pool.submit(manager.get, None, endpoint.source(IMPATIENT))
        until(lambda: endpoint.under_way)
        patient = [
            waiting(manager, lambda: manager.get(None, endpoint.source(PATIENT)), pool)
            for _ in range(threads)
        ]
        endpoint.go.set()
        assert isinstance(impatient.exception(), ServerError)
        assert {future.result().value.reveal() for future in patient} == {"token"}
    assert (endpoint.requests, endpoint.most_under_way) == (3, 1)


def test_a_wrong_secret_answers_all_who_wait() -> None:
    endpoint = Endpoint(Reply(400, body=b'{"error":"invalid_client"}'), open=False)
    manager = endpoint.manager()
    with ThreadPoolExecutor(2) as pool:
        impatient = pool.submit(manager.get, None, endpoint.source(IMPATIENT))
        until(lambda: endpoint.under_way)
        patient = waiting(manager, lambda: manager.get(None, endpoint.source(PATIENT)), pool)
        endpoint.go.set()
        for future in (impatient, patient):
            assert isinstance(future.exception(), AuthenticationError)
    assert endpoint.requests == 1


class TestNamedWait:
    def limited(self, asked: str, *more: Reply) -> tuple[Endpoint, TokenManager]:
        """An endpoint that asked an impatient caller to wait, and the manager."""
        endpoint = Endpoint(Reply(429, {"retry-after": asked}), *more)
        manager = endpoint.manager()
        with pytest.raises(RateLimited) as caught:
            manager.get(source=endpoint.source(IMPATIENT))
        assert (caught.value.retry_after or 0) >= 5
        return endpoint, manager

    @pytest.mark.parametrize(("asked", "waited"), [("5", 5), ("60", 60), ("31536000", 60)])
    def test_the_next_fetch_waits_for_it_up_to_a_minute(self, asked: str, waited: float) -> None:
        endpoint, manager = self.limited(asked, GOOD)
        assert manager.get(source=endpoint.source(PATIENT)).value.reveal() == "token"
        assert endpoint.slept == [waited]

    def test_who_has_no_time_for_it_asks_for_nothing(self) -> None:
        endpoint, manager = self.limited("9" * 400)
        with pytest.raises(RateLimited):
            manager.get(source=endpoint.source(IMPATIENT))
        assert (endpoint.requests, endpoint.slept) == (1, [])

    def test_it_is_over_when_its_time_is(self) -> None:
        endpoint, manager = self.limited("5", GOOD)
        endpoint.now += 5
        assert manager.get(source=endpoint.source(IMPATIENT)).value.reveal() == "token"
        assert endpoint.slept == []


@pytest.mark.parametrize("longest", [1e300, float("inf")])
def test_an_endless_timeout_is_no_error(longest: float) -> None:
    endpoint = Endpoint(GOOD)
    token = endpoint.manager().get(None, endpoint.source(PATIENT), longest)
    assert token.value.reveal() == "token"
