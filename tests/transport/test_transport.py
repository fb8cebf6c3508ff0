"""The step runner and the transport: steps are performed, and each exchange is logged once."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Generator, Iterable
from traceback import walk_tb
from typing import Any, Optional

import pytest

from servicepytan import __version__
from servicepytan.config import load
from servicepytan.core.call import Call, Fault, Reply, Request
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.redact import Headers
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import (
    AcquireSlot,
    EndSlot,
    NeedToken,
    PauseBucket,
    Send,
    Sleep,
    SlotResult,
    TimeOfDay,
)
from servicepytan.errors import AuthenticationError, RateLimited, ServerError, TransportError
from servicepytan.transport.rate_limiter import RateLimiter
from servicepytan.transport.step_runner import CallCancelled, Handlers, StepIO, StepRunner
from servicepytan.transport.tokens import TokenManager
from servicepytan.transport.transport import Transport
from tests.fakes import SETTINGS, FakeSender, reply_of

CALL = Call("GET", "/x/v2/tenant/42/things/1", "/x/v2/tenant/{tenant}/things/1", repeatable=True)
REPORT = "/reporting/v2/tenant/42/report-category/a/reports/7/data"
SEND = Send(Request("GET", "https://api.test/x?kept-quiet=1", Headers()), CALL, 1)


class AnsweringSender:
    """A sender that gives tokens, and answers the rest from a list."""

    def __init__(self, *replies: Reply) -> None:
        self.left = list(replies)
        self.tokens: list[Reply] = []
        self.sent: list[Request] = []
        self.closed = 0

    def send(self, request: Request, timeout: float) -> Reply:
        assert timeout == 100
        self.sent.append(request)
        if request.url.endswith("/connect/token"):
            token = f"token-{len(self.tokens)}"
            usual = reply_of({"access_token": token, "expires_in": 900})
            return self.tokens.pop(0) if self.tokens else usual
        return self.left.pop(0)

    def close(self) -> None:
        self.closed += 1


class Interrupted(AnsweringSender):
    """A sender that Ctrl-C ends while it sends; it gives tokens."""

    def send(self, request: Request, timeout: float) -> Reply:
        if request.url.endswith("/connect/token"):
            return super().send(request, timeout)
        raise KeyboardInterrupt


class TransportWorld:
    """A transport whose time stands still unless somebody sleeps."""

    def __init__(self, sender: Any, **options: Any) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        settings = load({**SETTINGS, "retry": RetryPolicy(), **options}, environ={})
        self.limiter = RateLimiter(lambda: self.now, self.sleep)
        self.transport = Transport(
            settings,
            sender=sender,
            limiter=self.limiter,
            token_manager=lambda source: TokenManager(source, clock=lambda: self.now),
            sleep=self.sleep,
            chance=lambda: 0.5,
            time_of_day=lambda: self.now,
        )

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.slept.append(seconds)
        self.now += seconds


def world(*replies: Reply, **options: Any) -> tuple[TransportWorld, AnsweringSender]:
    """A world and its sender."""
    sender = AnsweringSender(*replies)
    return TransportWorld(sender, **options), sender


def reply(status: int, body: bytes = b"", **headers: str) -> Reply:
    """An answer."""
    return Reply(status, {k.replace("_", "-"): v for k, v in headers.items()}, body, 0.25)


LOST = Reply(fault=Fault("reset", "api.test closed the connection"))
OK = reply_of({"id": 1})


class TestStepRunner:
    def run(self, *steps: Any, **more: Any) -> list[Any]:
        """What a step runner answers to steps."""

        def asking(steps: Iterable[Any]) -> Generator[Any, Any, list[Any]]:
            answers = []
            for step in steps:
                answers.append((yield step))
            return answers

        io = StepIO(FakeSender(lambda *asked: {"id": 1}), 5, **more)
        return StepRunner(asking, io.handlers()).run(steps)

    def test_steps_are_performed_in_order(self) -> None:
        slept: list[float] = []
        pauses = Sleep(8, False, "429", CALL), Sleep(8, True, "503", CALL)
        answers = self.run(
            SEND,
            *pauses,
            TimeOfDay(),
            sleep=slept.append,
            chance=lambda: 0.25,
            time_of_day=lambda: 12.0,
        )
        assert answers[0].body == b'{"id": 1}'
        assert answers[1:] == [8, 2, 12]
        assert slept == [8, 2]

    def test_errors_pass_through(self) -> None:
        def failing(text: str) -> Generator[Any, Any, None]:
            yield TimeOfDay()
            raise ServerError(text)

        with pytest.raises(ServerError, match="down"):
            StepRunner(failing, StepIO(FakeSender(), 5).handlers()).run("down")

    @pytest.mark.parametrize("error", [KeyboardInterrupt(), GeneratorExit(), ServerError("down")])
    def test_an_exchange_learns_what_ended_it(self, error: BaseException) -> None:
        performed: list[Any] = []

        def exchange(step: Any) -> Generator[Any, Any, None]:
            try:
                yield step
            except (Exception, KeyboardInterrupt) as cause:
                performed.append(type(cause))
                yield EndSlot(None)
                raise

        def sleep(step: Sleep) -> None:
            raise error

        handlers = Handlers({Sleep: sleep, EndSlot: performed.append})
        with pytest.raises(type(error)) as caught:
            StepRunner(exchange, handlers).run(Sleep(1, False, "", CALL))
        assert caught.value is error
        is_close = isinstance(error, GeneratorExit)  # of the program, not of this exchange
        assert performed == [CallCancelled if is_close else type(error), EndSlot(None)]
        frames = [frame.f_code.co_name for frame, _ in walk_tb(error.__traceback__)]
        assert "exchange" not in frames

    def test_an_exchange_may_end_otherwise(self) -> None:
        def exchange(step: Any) -> Generator[Any, Any, None]:
            try:
                yield step
            except ServerError:
                raise RateLimited("later", status=429) from None

        def sleep(step: Sleep) -> None:
            raise ServerError("down")

        with pytest.raises(RateLimited):
            StepRunner(exchange, Handlers({Sleep: sleep})).run(Sleep(1, False, "", CALL))

    @pytest.mark.parametrize(
        "step", [AcquireSlot(None, 1), NeedToken(None), PauseBucket(None, 1), "x"]
    )
    def test_a_bare_shell_has_neither_tokens_nor_limits(self, step: Any) -> None:
        with pytest.raises(TypeError, match="cannot perform"):
            self.run(step)


class TestLogging:
    def test_one_record_for_each_exchange(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "servicepytan")
        place, _ = world(LOST, reply(503, b'{"traceId":"t-1"}'), OK)
        place.transport.call(CALL)
        sent = [record for record in caplog.records if hasattr(record, "attempt")]
        assert [(r.path, r.status, r.attempt, r.trace_id) for r in sent] == [  # type: ignore[attr-defined]
            ("/connect/token", 200, 1, None),
            (CALL.template, 0, 1, None),
            (CALL.template, 503, 2, "t-1"),
            (CALL.template, 200, 3, None),
        ]
        levels = [logging.DEBUG, logging.WARNING, logging.INFO, logging.DEBUG]
        assert [record.levelno for record in sent] == levels
        assert {record.name for record in caplog.records} == {"servicepytan"}
        for name in ("method", "ms", "bytes"):
            assert all(hasattr(record, name) for record in sent)
        waits = [record.wait for record in caplog.records if hasattr(record, "wait")]
        assert waits == [0.05, 0.5]
        assert len(caplog.records) == 6

    def test_good_exchanges_are_for_debugging(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, "servicepytan")
        place, _ = world(OK, reply(404))
        place.transport.call(CALL)
        assert caplog.records == []
        with pytest.raises(Exception, match="404"):
            place.transport.call(CALL)
        assert len(caplog.records) == 1

    def test_a_pause_is_a_warning(self, caplog: pytest.LogCaptureFixture) -> None:
        place, _ = world(reply(429, retry_after="3"), OK)
        place.transport.call(CALL)
        pauses = [record for record in caplog.records if record.levelno == logging.WARNING]
        assert [record.wait for record in pauses] == [3]  # type: ignore[attr-defined]

    def test_nothing_is_printed_unless_asked_for(self) -> None:
        code = (
            "import logging; from servicepytan.transport import observers; observers.log.error('x')"
        )
        run = subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONPATH": _root()},
            capture_output=True,
            timeout=60,
            check=True,
        )
        assert run.stdout + run.stderr == b""


def _root() -> str:
    from pathlib import Path

    import servicepytan

    return str(Path(servicepytan.__file__).parents[1])


class TestTransport:
    def test_a_call_with_its_token(self) -> None:
        place, sender = world(OK, OK)
        assert place.transport.call(CALL) == {"id": 1}
        assert place.transport.call(CALL) == {"id": 1}
        assert [request.method for request in sender.sent] == ["POST", "GET", "GET"]
        assert sender.sent[2].headers["Authorization"] == "Bearer token-0"
        agent = sender.sent[1].headers["User-Agent"]
        assert agent.startswith(f"servicepytan/{__version__} (Python 3.")
        assert sender.sent[0].headers["User-Agent"] == agent

    def test_a_refused_token_is_replaced_once(self) -> None:
        place, sender = world(reply(401), OK)
        assert place.transport.call(CALL) == {"id": 1}
        assert [request.url[-6:] for request in sender.sent] == ["/token", "ings/1"] * 2
        place, sender = world(reply(401), reply(401))
        with pytest.raises(AuthenticationError):
            place.transport.call(CALL)

    def test_a_token_that_ended_on_its_way_is_replaced_again(self) -> None:
        class Slow(AnsweringSender):
            def send(self, request: Request, timeout: float) -> Reply:
                place.now += 900
                return super().send(request, timeout)

        sender = Slow(*[reply(401)] * 3, OK)
        place = TransportWorld(sender)
        assert place.transport.call(CALL) == {"id": 1}
        assert [request.url[-6:] for request in sender.sent] == ["/token", "ings/1"] * 4

    def test_calls_keep_to_the_pace(self) -> None:
        place, _ = world(*[OK] * 5, rate_limit=RateLimit(2))
        for _ in range(5):
            place.transport.call(CALL)
        assert place.slept == [pytest.approx(0.515)] * 4

    def test_without_a_limit_there_is_no_waiting(self) -> None:
        place, _ = world(*[OK] * 5, rate_limit=None)
        place.limiter.pause_after_429(1000)
        for _ in range(5):
            place.transport.call(CALL)
        assert place.slept == []

    def test_a_429_pauses_all_callers_of_the_bucket(self) -> None:
        place, _ = world(reply(429, retry_after="9"), OK)
        assert place.transport.call(CALL) == {"id": 1}
        assert sum(place.slept) == pytest.approx(9)
        place, _ = world(reply(429, retry_after="300"), OK)
        with pytest.raises(RateLimited) as caught:
            place.transport.call(CALL)
        assert caught.value.retry_after == 300
        assert place.transport.call(CALL) == {"id": 1}
        assert sum(place.slept) == pytest.approx(60)

    def test_without_a_limit_a_429_makes_its_caller_wait(self) -> None:
        place, _ = world(reply(429, retry_after="9"), OK, rate_limit=None)
        assert place.transport.call(CALL) == {"id": 1}
        assert place.slept == [9]

    def test_a_report_waits_for_its_own_slot_and_others_do_not(self) -> None:
        report = Call("POST", REPORT, REPORT, repeatable=True)
        place, _ = world(*[OK] * 4)
        place.transport.call(report)
        place.transport.call(CALL)
        assert sum(place.slept) < 1
        place.transport.call(report)
        assert sum(place.slept) == pytest.approx(60, abs=0.1)
        limited = RateLimit(seconds_per_report=200)
        place, _ = world(OK, rate_limit=limited)
        place.transport.call(report)
        with pytest.raises(RateLimited):
            place.transport.call(report)

    @pytest.mark.parametrize("behind", [0, 1])
    def test_a_report_that_was_not_asked_for_keeps_its_slot(self, behind: int) -> None:
        report = Call("POST", REPORT, REPORT, repeatable=True)
        place, _ = world(OK)
        bucket = place.limiter.report("7")
        others = [bucket.slot_waits(60, 100, nth) for nth in range(behind)]

        def is_cancelled() -> bool:
            if not bucket.wait():
                return False
            for waits in others:
                next(waits)
            return True

        with pytest.raises(CallCancelled):
            place.transport.call(report, is_cancelled)
        assert bucket.wait() == pytest.approx(120 * behind)

    def test_a_report_that_may_have_been_asked_for_has_used_its_slot(self) -> None:
        report = Call("POST", REPORT, REPORT, repeatable=True)
        place = TransportWorld(Interrupted())
        with pytest.raises(KeyboardInterrupt):
            place.transport.call(report)
        assert place.limiter.report("7").wait() == 60

    def test_a_pause_of_a_report_is_its_own(self) -> None:
        report = Call("POST", REPORT, REPORT, repeatable=True)
        place, _ = world(reply(429, retry_after="300"), OK)
        with pytest.raises(RateLimited):
            place.transport.call(report)
        assert place.transport.call(CALL) == {"id": 1}

    def test_the_token_endpoint_is_asked_with_the_same_clock(self) -> None:
        place, sender = world(OK)
        place.now = 1_445_412_480.0
        sender.tokens = [reply(429, retry_after="Wed, 21 Oct 2015 07:28:09 GMT")]
        assert place.transport.call(CALL) == {"id": 1}
        assert place.slept == [9]

    def test_the_token_in_use(self) -> None:
        place, sender = world()
        assert place.transport.token() is place.transport.token()
        assert len(sender.sent) == 1

    def test_close_drops_connections(self) -> None:
        place, sender = world()
        place.transport.close()
        assert sender.closed == 1

    def test_what_is_shared_by_default(self) -> None:
        settings = load(SETTINGS, environ={})
        first, other = Transport(settings), Transport(settings)
        assert first.token_manager is other.token_manager
        assert first.limiter.shared is other.limiter.shared
        assert first.sender is not other.sender

    def test_an_error_ends_the_call(self) -> None:
        place, _ = world(LOST)
        with pytest.raises(TransportError) as caught:
            place.transport.call(Call("POST", "/x", "/x"))
        error: Optional[BaseException] = caught.value
        assert error is not None
        assert (error.__cause__, error.__context__) == (None, None)

    def test_threads_share_the_token(self) -> None:
        place, sender = world(*[OK] * 200, rate_limit=None)
        start = threading.Barrier(20)

        def work() -> None:
            start.wait()
            for _ in range(10):
                place.transport.call(CALL)

        threads = [threading.Thread(target=work) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sender.left == []
        assert len(sender.sent) == 201


def test_a_slot_is_answered_as_it_was() -> None:
    place, _ = world()
    assert place.transport.limiter.acquire(AcquireSlot(None, 10)) == SlotResult(0)
    assert place.transport.limiter.acquire(AcquireSlot("7", 10)).waited == pytest.approx(
        0.0171, abs=0.001
    )
