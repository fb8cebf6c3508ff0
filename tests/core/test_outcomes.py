"""What became of a write that failed: each error says it, whatever came back."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from servicepytan.core.call import Reply
from servicepytan.core.exchange import exchange
from servicepytan.core.outcomes import is_write, reply_outcome, unsent, worst_outcome
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import SlotResult, TokenResult
from servicepytan.errors import InvalidArgument, ServicePytanError, TransportError
from tests.all_cases import for_all
from tests.core.script import GARBAGE, OK, call, config, fault, play, problem, raw, token

ITEMS = "sales/v2/tenant/{tenant}/estimates/1/items"
CAPACITY = "dispatch/v2/tenant/{tenant}/capacity"
MAINTENANCE = problem(409, "The service is suspended for maintenance. Please try again later.")
LIMITED = raw(429, b"", retry_after="1")
ONCE = RetryPolicy(attempts=1)
TWICE = RetryPolicy(attempts=2)


@pytest.mark.parametrize(
    ("method", "repeatable", "expected"),
    [
        ("GET", True, False),
        ("GET", False, False),
        ("HEAD", True, False),
        ("POST", True, False),
        ("POST", False, True),
        ("PUT", True, True),
        ("PUT", False, True),
        ("PATCH", False, True),
        ("DELETE", True, True),
    ],
)
def test_which_calls_are_writes(method: str, repeatable: bool, expected: bool) -> None:
    assert is_write(method, repeatable) is expected


REPLIES = [
    (fault("connect"), "not_sent"),
    (fault("proxy"), "not_sent"),
    (fault("tls"), "not_sent"),
    (fault("timeout"), "unknown"),
    (fault("reset"), "unknown"),
    (fault("cut"), "unknown"),
    (fault("too_large"), "unknown"),
    *((problem(status), "not_applied") for status in (400, 401, 403, 404, 405, 409, 413, 422)),
    (problem(425), "not_applied"),
    (raw(429, b"", retry_after="9999"), "not_applied"),
    (MAINTENANCE, "not_applied"),
    *((problem(status), "unknown") for status in (408, 500, 501, 502, 503, 504, 599)),
    (GARBAGE, "unknown"),
    (raw(201, b"<html>", content_type="text/html"), "unknown"),
    (raw(304, b""), "not_applied"),
    *((raw(status, b"", location="/x"), "unknown") for status in (301, 302, 303)),
    *((raw(status, b"", location="/x"), "not_applied") for status in (307, 308)),
]


@for_all(("answer", "outcome"), REPLIES)
@for_all(
    ("verb", "path"),
    [("POST", "jpm/v2/tenant/{tenant}/jobs"), ("PATCH", "x/1"), ("PUT", "x/1"), ("PUT", ITEMS)],
)
def test_the_outcome_of_one_attempt(verb: str, path: str, answer: Reply, outcome: str) -> None:
    steps = exchange(call(verb, path), config(ONCE))
    answers = [answer, answer] if answer.status == 401 else [answer]
    error = play(steps, answers).error
    assert error is not None
    assert reply_outcome(answer) == error.outcome == outcome


@for_all(("answer", "outcome"), REPLIES)
@for_all(("verb", "path"), [("GET", "x/1"), ("POST", CAPACITY)])
def test_a_read_has_no_outcome(verb: str, path: str, answer: Reply, outcome: str) -> None:
    if answer.status in (301, 302, 303, 307, 308):
        answer = raw(answer.status, b"")
    answers = [answer, answer] if answer.status == 401 else [answer]
    error = play(exchange(call(verb, path), config(ONCE)), answers).error
    assert error is not None
    assert error.outcome is None


@pytest.mark.parametrize(
    ("verb", "answers", "outcome"),
    [
        ("PUT", [problem(500), problem(404)], "unknown"),
        ("PUT", [fault("reset"), problem(400)], "unknown"),
        ("DELETE", [fault("timeout"), fault("connect")], "unknown"),
        ("PUT", [GARBAGE, problem(401), problem(401)], "unknown"),
        ("POST", [fault("connect"), problem(400)], "not_applied"),
        ("POST", [fault("connect"), problem(500)], "unknown"),
        ("POST", [fault("connect"), fault("connect")], "not_sent"),
        ("POST", [LIMITED, fault("connect"), fault("connect")], "not_applied"),
        ("POST", [problem(401), problem(401)], "not_applied"),
        ("POST", [problem(401), fault("reset")], "unknown"),
        ("POST", [problem(425), problem(425)], "not_applied"),
        ("PUT", [problem(503), raw(429, b"", retry_after="900")], "unknown"),
    ],
)
def test_the_outcome_of_several_attempts(verb: str, answers: list[Reply], outcome: str) -> None:
    error = play(exchange(call(verb, "x/1"), config(TWICE)), answers).error
    assert error is not None
    assert error.outcome == outcome


def test_what_the_limiter_holds_back_is_not_sent() -> None:
    late = SlotResult(too_long=500)
    error = play(exchange(call("POST", "x"), config()), [], slots=[late]).error
    assert error is not None
    assert error.outcome == "not_sent"
    slots = [SlotResult(), late]
    error = play(exchange(call("PUT", "x"), config()), [problem(500)], slots=slots).error
    assert error is not None
    assert error.outcome == "unknown"


@pytest.mark.parametrize(
    ("before", "verb", "outcome"),
    [
        ([], "POST", "not_sent"),
        ([], "GET", None),
        ([problem(401)], "POST", "not_applied"),
        ([problem(500)], "PUT", "unknown"),
    ],
)
def test_an_error_of_a_step_is_one_of_the_call(before: Any, verb: str, outcome: Any) -> None:
    steps, answers = exchange(call(verb, "x"), config()), iter(before)
    step = next(steps)
    error = TransportError("no token", "timeout")
    with pytest.raises(TransportError) as caught:
        while True:
            kind = type(step).__name__
            if kind == "NeedToken":
                answer: Any = next(answers, None)
                if answer is None:
                    step = steps.throw(error)
                taken, value = answer, play_token()
            elif kind == "Send":
                value = taken
            else:
                value = SlotResult() if kind == "AcquireSlot" else 0.0
            step = steps.send(value)
    assert caught.value is error
    assert error.outcome == outcome


def play_token() -> Any:
    """The answer to NeedToken."""
    return TokenResult(token("t"))


def test_a_success_sets_nothing() -> None:
    played = play(exchange(call("PUT", "x"), config()), [problem(500), OK])
    assert played.error is None
    assert played.value == {"id": 1}


@pytest.mark.parametrize(
    ("earlier", "latest", "expected"),
    [
        ("not_sent", "not_applied", "not_applied"),
        ("not_applied", "not_sent", "not_applied"),
        ("unknown", "not_applied", "unknown"),
        ("not_sent", "unknown", "unknown"),
    ],
)
def test_the_worst_outcome_stays(earlier: Any, latest: Any, expected: str) -> None:
    assert worst_outcome(earlier, latest) == expected


@pytest.mark.parametrize(("method", "expected"), [("POST", "not_sent"), ("GET", None)])
def test_what_fails_before_the_call(method: str, expected: Any) -> None:
    with pytest.raises(InvalidArgument) as caught, unsent(method, False):
        raise InvalidArgument("no")
    assert caught.value.outcome == expected


def every_error(kind: type[ServicePytanError]) -> list[type[ServicePytanError]]:
    """The class and all below it that are public or those of 0.4.2."""
    kinds = [] if kind.__name__.startswith("_") else [kind]
    return [*kinds, *(result for sub in kind.__subclasses__() for result in every_error(sub))]


@for_all("kind", every_error(ServicePytanError))
def test_copies_keep_the_outcome(kind: type[ServicePytanError]) -> None:
    error = kind("words")
    assert error.outcome is None
    error.outcome = "unknown"
    for made in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert made.outcome == "unknown"
