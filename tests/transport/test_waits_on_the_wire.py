"""Waits that a server asks for, against a server on a bare socket."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from servicepytan.config import load
from servicepytan.core.call import Call
from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.tokens import make_token
from servicepytan.errors import RateLimited, ServerError, ServicePytanError, TransportError
from servicepytan.transport.rate_limiter import RateLimiter
from servicepytan.transport.tokens import TokenManager
from servicepytan.transport.transport import Transport
from tests.fakes import SETTINGS
from tests.transport.raw_server import RawServer, answer, hang_up
from tests.waiting import LONG, until

READ = Call("GET", "/x/v2/tenant/42/things/1", "/x/v2/tenant/{tenant}/things/1", repeatable=True)
WRITE = Call("POST", "/x/v2/tenant/42/things", "/x/v2/tenant/{tenant}/things")
OK = answer(b'{"id": 1}')
YEAR = answer(b"", "429 Too Many Requests", Retry_After=31_536_000)
UNAVAILABLE = "503 Service Unavailable"
_DATA = "/reporting/v2/tenant/{tenant}/report-category/x/reports/7/data"
REPORT = Call("POST", _DATA.replace("{tenant}", "42"), _DATA, repeatable=True)


class WireWorld:
    """A transport on a server, whose time goes on only while somebody sleeps."""

    def __init__(self, server: RawServer, **options: Any) -> None:
        self.now = 1_445_412_480.0  # Wed, 21 Oct 2015 07:28:00 GMT
        self.slept: list[float] = []
        self._lock = threading.Lock()
        settings = load(
            {**SETTINGS, "retry": RetryPolicy(), "api_url": server.url, **options},
            environ={},
        )
        self.bucket = RateLimiter(lambda: self.now, self.sleep)
        self.transport = Transport(
            settings,
            limiter=self.bucket,
            token_manager=lambda source: TokenManager(lambda: make_token(Secret("token"), 900, 0)),
            sleep=self.sleep,
            chance=lambda: 1.0,
            time_of_day=lambda: self.now,
        )

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self.slept.append(seconds)
            self.now += seconds


@pytest.mark.parametrize("asked", ["0", "Wed, 21 Oct 2015 07:00:00 GMT"])
def test_a_wait_of_nothing_leaves_the_back_off(asked: str) -> None:
    with RawServer(answer(b"", UNAVAILABLE, Retry_After=asked)) as server:
        world = WireWorld(server, rate_limit=None)
        with pytest.raises(ServerError):
            world.transport.call(READ)
        assert world.slept == [0.1, 1, 2, 4, 8]
        assert len(server.requests) == 6


@pytest.mark.parametrize("status", ["429 Too Many Requests", UNAVAILABLE])
def test_a_date_counts_from_the_clock_of_the_server(status: str) -> None:
    date, asked = "Mon, 01 Jan 2035 00:00:00 GMT", "Mon, 01 Jan 2035 00:00:07 GMT"
    limited = answer(b"", status, Date=date, Retry_After=asked)
    with RawServer(limited, OK) as server:
        world = WireWorld(server, rate_limit=None)
        assert world.transport.call(READ) == {"id": 1}
        assert world.slept == [7]


@pytest.mark.parametrize("call", [READ, WRITE])
def test_too_early_is_repeated(call: Call) -> None:
    with RawServer(answer(b"", "425 Too Early"), OK) as server:
        assert WireWorld(server).transport.call(call) == {"id": 1}
        assert len(server.requests) == 2


ABSURD = ["31536000", "9" * 400, "Thu, 01 Jan 2099 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"]


@pytest.mark.parametrize("paced", [True, False])
@pytest.mark.parametrize("asked", ABSURD)
def test_an_absurd_wait_is_the_error_of_one_call(asked: str, paced: bool) -> None:
    limited = answer(b"", "429 Too Many Requests", Retry_After=asked)
    with RawServer(limited, OK) as server:
        world = WireWorld(server, **({} if paced else {"rate_limit": None}))
        with pytest.raises(RateLimited) as caught:
            world.transport.call(READ)
        assert caught.value.attempts == 1
        assert (caught.value.retry_after or 0) >= 31_536_000
        assert world.bucket.wait() <= 60
        assert world.transport.call(READ) == {"id": 1}
        assert sum(world.slept) <= 60


def test_the_call_that_may_wait_so_long_does_while_others_go_on_after_a_minute() -> None:
    limited = answer(b"", "429 Too Many Requests", Retry_After=100)
    with RawServer(limited, OK) as server:
        world = WireWorld(server)
        assert world.transport.call(READ) == {"id": 1}
        assert sum(world.slept) == pytest.approx(100)


def test_after_the_pause_one_caller_tries_and_the_others_wait_for_its_answer() -> None:
    come, go = threading.Event(), threading.Event()

    def slow(connection: socket.socket) -> None:
        come.set()
        go.wait(LONG)
        connection.sendall(OK)

    with RawServer(YEAR, slow, OK) as server, ThreadPoolExecutor(12) as pool:
        world = WireWorld(server)
        with pytest.raises(RateLimited):
            world.transport.call(READ)
        calls = [pool.submit(world.transport.call, READ) for _ in range(12)]
        assert come.wait(LONG)
        assert len(server.requests) == 2
        go.set()
        assert [future.result() for future in calls] == [{"id": 1}] * 12
        assert len(server.requests) == 13


def test_a_probe_that_is_refused_pauses_the_others_again() -> None:
    with RawServer(YEAR) as server:
        world = WireWorld(server)
        for sent in (1, 2, 3):
            with pytest.raises(RateLimited) as caught:
                world.transport.call(READ)
            assert caught.value.retry_after == 31_536_000
            assert len(server.requests) == sent
        assert sum(world.slept) == pytest.approx(120)


def test_a_probe_that_gets_no_answer_leaves_it_to_the_next() -> None:
    def gone(connection: socket.socket) -> None:
        connection.close()

    with RawServer(YEAR, gone, OK) as server:
        world = WireWorld(server)
        with pytest.raises(RateLimited):
            world.transport.call(READ)
        with pytest.raises(ServicePytanError):
            world.transport.call(WRITE)
        assert world.transport.call(READ) == {"id": 1}


def test_an_impatient_session_beside_a_patient_one_asks_for_no_token() -> None:
    token = answer(b'{"access_token": "token", "expires_in": 900}')
    go = threading.Event()

    def slow(connection: socket.socket) -> None:
        go.wait(LONG)
        connection.sendall(token)

    def transport(server: RawServer, **retry: Any) -> Transport:
        arguments = {**SETTINGS, "auth_url": server.url, "client_id": "cid.beside"}
        return Transport(load({**arguments, "retry": RetryPolicy(**retry)}, environ={}))

    with RawServer(slow) as server, ThreadPoolExecutor(1) as pool:
        patient, impatient = transport(server), transport(server, attempts=1, budget=0.05)
        assert patient.token_manager is impatient.token_manager
        first = pool.submit(patient.token)
        until(lambda: server.requests)
        with pytest.raises(ServicePytanError):
            impatient.call(READ)
        assert len(server.requests) == 1
        go.set()
        assert first.result().value.reveal() == "token"
        assert impatient.token() is patient.token()
        assert len(server.requests) == 1


def test_a_token_endpoint_that_answers_html_once_is_asked_again() -> None:
    html = answer(b"<html>Please wait</html>", Content_Type="text/html")
    token = answer(b'{"access_token": "token", "expires_in": 900}')
    with RawServer(html, token) as server:
        arguments = {**SETTINGS, "auth_url": server.url, "client_id": "cid.html"}
        transport = Transport(
            load({**arguments, "retry": RetryPolicy()}, environ={}), chance=lambda: 0.0
        )
        assert transport.token().value.reveal() == "token"
        assert len(server.requests) == 2


def test_a_report_request_that_reached_nobody_gives_its_slot_back() -> None:
    with RawServer(OK) as server:
        world = WireWorld(server, retry=RetryPolicy(attempts=3))
    with pytest.raises(TransportError) as caught:
        world.transport.call(REPORT)
    assert (caught.value.kind, caught.value.attempts) == ("connect", 3)
    assert sum(world.slept) < 5  # the back-off alone
    assert world.bucket.report("7").wait() == 0


def test_a_report_request_that_may_have_arrived_has_used_its_slot() -> None:
    with RawServer(hang_up) as server:
        world = WireWorld(server, retry=RetryPolicy(attempts=1))
        with pytest.raises(TransportError):
            world.transport.call(REPORT)
    assert world.bucket.report("7").wait() == 60
