"""One call, step by step: what is sent, what is repeated, and how it ends."""

from __future__ import annotations

import json
from typing import Any, Optional

import pytest

from servicepytan.core.adaptive_rate import Ticket
from servicepytan.core.call import Fault, Reply
from servicepytan.core.exchange import exchange
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import (
    AcquireSlot,
    EndSlot,
    NeedToken,
    PauseBucket,
    Send,
    Sleep,
    SlotResult,
    TokenResult,
)
from servicepytan.errors import (
    ApiError,
    AuthenticationError,
    BadRequest,
    Conflict,
    InvalidResponse,
    NotFound,
    RateLimited,
    ServerError,
    TransportError,
)
from tests.all_cases import for_all
from tests.core.script import (
    GARBAGE,
    OK,
    Played,
    call,
    config,
    fault,
    play,
    problem,
    raw,
    reply,
    token,
)

NOW = 1_445_412_480.0  # Wed, 21 Oct 2015 07:28:00 GMT
SAFE = ("GET", "PUT", "DELETE")
UNSAFE = ("POST", "PATCH")
CALLED = ("path", "query", "requires_body")


def run(verb: str, *replies: Any, retry: Optional[RetryPolicy] = None, **more: Any) -> Played:
    """Play a call with a verb; ``paced`` is for the rules, and what is ``CALLED`` for the call."""
    made = config(retry, paced=more.pop("paced", True))
    made_call = call(verb, **{name: more.pop(name) for name in CALLED if name in more})
    return play(exchange(made_call, made), replies, **more)


def test_a_good_answer_takes_a_token_a_slot_and_one_request() -> None:
    played = run("GET", OK)
    assert played.value == {"id": 1}
    assert [type(step) for step in played.steps] == [NeedToken, AcquireSlot, Send]
    assert played.sent[0].url == "https://api.test/jpm/v2/tenant/42/jobs/1"
    assert dict(played.sent[0].headers) == {
        "Accept": "application/json",
        "User-Agent": "test/1",
        "Authorization": "Bearer token-1",
        "ST-App-Key": "ak1.kept-quiet",
    }
    assert played.sent[0].body is None


def test_a_body_goes_out_as_compact_json() -> None:
    request = run("POST", OK).sent[0]
    assert json.loads(request.body or b"") == {"name": "x"}
    assert request.headers["Content-Type"] == "application/json"


def test_the_query_string_is_escaped() -> None:
    query = (("sort", "+Id"), ("ids", "1,2"), ("name", "a&b=c d"))
    assert (
        run("GET", OK, query=query).sent[0].url.endswith("?sort=%2BId&ids=1,2&name=a%26b%3Dc%20d")
    )


@for_all(
    ("answer", "value"),
    [
        (raw(204, b""), None),
        (raw(200, b""), None),
        (raw(200, b" \r\n"), None),
        (reply(201, {"id": 5}), {"id": 5}),
        (raw(200, b"null"), None),
        (raw(200, b"12"), 12),
        (raw(200, b'"text"'), "text"),
        (raw(200, b"[]"), []),
        (raw(200, b"\xef\xbb\xbf{}"), {}),
        (raw(200, b"ID3\x04", content_type="application/octet-stream"), b"ID3\x04"),
        (raw(200, b"%PDF", content_type="Application/PDF; x=y"), b"%PDF"),
    ],
)
@for_all("verb", ["GET", "POST"])
def test_what_a_good_answer_comes_to(verb: str, answer: Any, value: Any) -> None:
    played = run(verb, answer)
    assert played.error is None
    assert played.value == value


@pytest.mark.parametrize("kind", ["application/octet-stream", "image/png", "application/zip"])
def test_a_record_is_json_whatever_its_type_is_said_to_be(kind: str) -> None:
    record, file = raw(200, b'{"id": 1}', content_type=kind), raw(200, b"PK", content_type=kind)
    assert run("GET", file, record, requires_body=True).value == {"id": 1}
    error = run("GET", file, requires_body=True, retry=RetryPolicy(attempts=1)).error
    assert isinstance(error, InvalidResponse)
    assert f"not JSON (content type {kind!r})" in str(error)


DEEP = b"[" * 200_000 + b"]" * 200_000
CUT = raw(200, b'{"data":[{"id":1},{"id"', content_type="application/json")
HTML = raw(200, b"<html><body>Welcome</body></html>", content_type="text/html")


@pytest.mark.parametrize("garbage", [GARBAGE, CUT, HTML, raw(200, b"\xff\xfe\x00"), raw(200, DEEP)])
def test_garbage_on_200_is_repeated_for_reads_only(garbage: Any) -> None:
    assert run("GET", garbage, OK).value == {"id": 1}
    error = run("POST", garbage).error
    assert isinstance(error, InvalidResponse)
    assert "unknown whether it was applied" in str(error)
    assert "POST /jpm/v2/tenant/{tenant}/jobs/1" in str(error)


def test_ten_megabytes_of_garbage_make_a_short_message() -> None:
    body = b"<html>" + b"x" * 10_000_000
    error = run("GET", *[raw(200, body)] * 2, retry=RetryPolicy(attempts=2)).error
    assert isinstance(error, InvalidResponse)
    assert "10000006 bytes" in str(error)
    assert len(str(error)) < 800


FAULTS = ("timeout", "reset", "cut")


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("verb", SAFE)
def test_a_lost_answer_is_repeated_where_that_is_safe(verb: str, kind: str) -> None:
    played = run(verb, fault(kind), OK)
    assert played.value == {"id": 1}
    assert played.names == "Send Sleep Send"


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("verb", UNSAFE)
def test_a_lost_answer_of_other_writes_is_final(verb: str, kind: str) -> None:
    error = run(verb, fault(kind)).error
    assert isinstance(error, TransportError)
    assert (error.kind, error.attempts) == (kind, 1)
    assert "unknown whether it was applied" in str(error)


@pytest.mark.parametrize("verb", [*SAFE, *UNSAFE])
def test_an_answer_that_is_too_large_is_not_asked_for_again(verb: str) -> None:
    error = run(verb, fault("too_large")).error
    assert isinstance(error, TransportError)
    assert (error.kind, error.attempts) == ("too_large", 1)
    assert "max_response_bytes=" in str(error)
    assert ("unknown whether it was applied" in str(error)) == (verb != "GET")


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
@pytest.mark.parametrize("verb", SAFE)
def test_an_error_of_the_server_is_repeated_where_that_is_safe(verb: str, status: int) -> None:
    played = run(verb, problem(status), OK)
    assert played.value == {"id": 1}
    assert played.names == "Send Sleep Send"


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("verb", UNSAFE)
def test_an_error_of_the_server_is_final_for_other_writes(verb: str, status: int) -> None:
    error = run(verb, problem(status)).error
    assert isinstance(error, ServerError)
    assert (error.status, error.attempts) == (status, 1)
    assert "unknown whether it was applied" in str(error)


REPORT = "reporting/v2/tenant/{tenant}/report-category/1/reports/2/data"


@pytest.mark.parametrize(
    ("verb", "path", "times"),
    [
        ("POST", "dispatch/v2/tenant/{tenant}/capacity", 2),
        ("POST", REPORT, 2),
        ("PUT", "sales/v2/tenant/{tenant}/estimates/1/items", 1),
        ("POST", "jpm/v2/tenant/{tenant}/jobs", 1),
    ],
)
def test_operations_whose_verb_misleads(verb: str, path: str, times: int) -> None:
    replies = [fault("reset"), OK][:times]
    assert len(run(verb, *replies, path=path).sent) == times


@pytest.mark.parametrize("verb", SAFE + UNSAFE)
def test_a_refused_connection_is_repeated_for_every_verb(verb: str) -> None:
    played = run(verb, fault("connect"), fault("connect"), OK)
    assert played.value == {"id": 1}
    assert len(played.sent) == 3


def test_a_refused_connection_leaves_no_doubt() -> None:
    error = run("POST", *[fault("connect")] * 2, retry=RetryPolicy(attempts=2)).error
    assert isinstance(error, TransportError)
    assert "unknown" not in str(error)
    assert "Sent 2 times" in str(error)


def test_the_advice_of_a_fault_stands_in_place_of_that_of_its_kind() -> None:
    no_files = Reply(fault=Fault("connect", "no connection: Too many open files", " Close some."))
    error = run("POST", no_files, retry=RetryPolicy(attempts=1)).error
    assert isinstance(error, TransportError)
    assert (error.kind, error.outcome) == ("connect", "not_sent")
    assert str(error).endswith("Too many open files. Close some.")


def test_an_untrusted_connection_is_final() -> None:
    error = run("GET", fault("tls")).error
    assert isinstance(error, TransportError)
    assert error.kind == "tls"


@pytest.mark.parametrize("first", [fault("reset"), problem(500), problem(503), GARBAGE])
def test_the_first_repeat_comes_within_a_tenth_of_a_second(first: Any) -> None:
    pause = run("GET", first, OK).of(Sleep)[0]
    assert (pause.seconds, pause.jitter) == (0.1, True)


def test_back_off_doubles_up_to_its_cap() -> None:
    policy = RetryPolicy(attempts=9, longest_back_off=10)
    played = run("GET", *[problem(503)] * 9, retry=policy)
    assert played.sleeps == [0.1, 1, 2, 4, 8, 10, 10, 10]
    assert all(step.jitter for step in played.of(Sleep))
    assert isinstance(played.error, ServerError)
    assert played.error.attempts == 9
    assert "Sent 9 times" in str(played.error)


def test_the_budget_ends_the_repeats() -> None:
    policy = RetryPolicy(attempts=100, budget=10)
    played = run("GET", *[fault("timeout", seconds=4)] * 3, retry=policy)
    assert isinstance(played.error, TransportError)
    assert played.sleeps == [0.1, 1]


def test_a_pause_is_cut_to_what_is_left_of_the_budget() -> None:
    policy = RetryPolicy(attempts=3, budget=4.5)
    played = run("GET", *[fault("timeout", seconds=2)] * 3, retry=policy)
    assert played.sleeps == [0.1, pytest.approx(0.4)]


def test_one_attempt_means_no_repeat() -> None:
    assert isinstance(run("GET", problem(500), retry=RetryPolicy(attempts=1)).error, ServerError)


@pytest.mark.parametrize("status", [500, 503])
def test_a_wait_that_the_server_names_is_kept_without_jitter(status: int) -> None:
    pause = run("GET", reply(status, retry_after="7"), OK).of(Sleep)[0]
    assert (pause.seconds, pause.jitter) == (7, False)


def test_a_named_wait_beyond_the_cap_is_not_begun() -> None:
    error = run("GET", reply(503, retry_after="7200")).error
    assert isinstance(error, ServerError)
    assert error.retry_after == 7200


@pytest.mark.parametrize("asked", ["0", "0.0", "Wed, 21 Oct 2015 07:20:00 GMT"])
@pytest.mark.parametrize("status", [500, 503])
def test_a_wait_of_nothing_leaves_the_usual_back_off(status: int, asked: str) -> None:
    played = run("GET", *[reply(status, retry_after=asked)] * 6, now=NOW)
    assert played.sleeps == [0.1, 1, 2, 4, 8]
    assert all(step.jitter for step in played.of(Sleep))
    assert isinstance(played.error, ServerError)


def test_a_wait_below_the_usual_back_off_is_the_least() -> None:
    played = run("GET", *[reply(503, retry_after="3")] * 4, OK)
    assert [(step.least, step.seconds, step.jitter) for step in played.of(Sleep)] == [
        (3, 3, False),
        (3, 3, False),
        (3, 3, False),
        (3, 4, True),
    ]


@pytest.mark.parametrize("verb", SAFE + UNSAFE)
def test_an_error_of_the_server_bears_the_wait_it_asked_for(verb: str) -> None:
    error = run(verb, reply(503, retry_after="31536000")).error
    assert isinstance(error, ServerError)
    assert (error.retry_after, error.attempts) == (31_536_000, 1)
    if verb in SAFE:
        assert "asks to wait 31536000 s" in str(error)


@pytest.mark.parametrize("verb", SAFE + UNSAFE)
def test_what_came_too_early_was_surely_not_done(verb: str) -> None:
    assert run(verb, problem(425, "Too Early"), problem(425), OK).value == {"id": 1}
    error = run(verb, *[reply(425)] * 2, retry=RetryPolicy(attempts=2)).error
    assert isinstance(error, ApiError)
    assert (error.status, error.attempts) == (425, 2)
    assert "425 Too Early" in str(error)
    assert "Nothing was done" in str(error)
    assert "already" not in str(run(verb, problem(425), problem(404)).error)


@pytest.mark.parametrize("status", [404, 409])
@pytest.mark.parametrize("verb", ["PUT", "DELETE"])
@pytest.mark.parametrize("first", [fault("reset"), problem(500)])
def test_a_repeat_of_a_write_may_meet_its_own_work(verb: str, status: int, first: Any) -> None:
    error = run(verb, first, problem(status)).error
    assert isinstance(error, (NotFound, Conflict))
    assert "may already have been applied" in str(error)


def test_without_an_unknown_outcome_there_is_no_such_doubt() -> None:
    for replies in ([problem(404)], [fault("connect"), problem(404)], [problem(401), problem(404)]):
        error = run("DELETE", *replies).error
        assert "already" not in str(error)
    assert "already" not in str(run("GET", fault("reset"), problem(404)).error)


def test_suspended_reports_are_asked_for_again() -> None:
    suspended = problem(409, "The service is suspended for maintenance. Please try again later.")
    assert run("POST", suspended, OK, path=REPORT).value == {"id": 1}
    assert run("GET", suspended, OK).value == {"id": 1}
    error = run("POST", suspended, retry=RetryPolicy(attempts=1)).error
    assert isinstance(error, Conflict)


@pytest.mark.parametrize("status", [400, 403, 404, 409, 418, 422])
def test_a_refusal_is_final(status: int) -> None:
    error = run("GET", problem(status)).error
    assert isinstance(error, ApiError)
    assert error.attempts == 1


class TestToken:
    def test_a_401_is_repeated_once_with_a_new_token(self) -> None:
        for verb in SAFE + UNSAFE:
            played = run(verb, reply(401), OK)
            assert played.value == {"id": 1}
            assert played.tokens == ["Bearer token-1", "Bearer token-2"]
            assert played.names == "Send Send"

    def test_the_refused_token_is_named(self) -> None:
        first, second = run("GET", reply(401), OK).of(NeedToken)
        assert first.refused is None
        assert second.refused.value.reveal() == "token-1"

    def test_a_second_401_is_an_error(self) -> None:
        error = run("GET", reply(401), problem(401, "Token expired")).error
        assert isinstance(error, AuthenticationError)
        assert (error.status, error.title, error.attempts) == (401, "Token expired", 2)
        assert "new token was refused too" in str(error)

    def test_a_token_that_ended_on_its_way_is_no_second_refusal(self) -> None:
        for verb in SAFE + UNSAFE:
            played = run(verb, *[reply(401)] * 3, OK, ended=[True, True])
            assert played.value == {"id": 1}
            assert played.names == "Send Send IsTokenExpired Send IsTokenExpired Send"
        error = run("GET", *[reply(401)] * 3, ended=[True, False]).error
        assert isinstance(error, AuthenticationError)

    def test_tokens_that_always_end_on_their_way_are_an_error_in_the_end(self) -> None:
        error = run("GET", *[reply(401)] * 6, ended=[True] * 9).error
        assert isinstance(error, AuthenticationError)
        assert error.attempts == 6

    def test_a_missing_app_key_is_an_error_at_once(self) -> None:
        title = "Application key not present, check ST-App-Key header value."
        error = run("GET", problem(401, title)).error
        assert isinstance(error, AuthenticationError)
        assert "SERVICETITAN_APP_KEY" in str(error)

    def test_a_later_repeat_does_not_go_back_to_the_refused_token(self) -> None:
        played = run("GET", reply(401), problem(500), OK)
        assert played.tokens == ["Bearer token-1", "Bearer token-2", "Bearer token-2"]

    def test_a_token_that_the_server_echoes_is_masked(self) -> None:
        echo = {"title": "Bad token-1 given", "errors": {"token": ["token-1"]}, "hint": "token-1"}
        error = run("GET", reply(400, echo)).error
        assert isinstance(error, BadRequest)
        shown = f"{error} {error.title} {error.errors} {error.body}"
        assert "token-1" not in shown


TITLE = "Rate limit is exceeded. Try again in 50 seconds."


class TestRateLimit:
    @pytest.mark.parametrize(
        ("answer", "seconds"),
        [
            (reply(429, retry_after="7"), 7),
            (reply(429, retry_after="0.5"), 0.5),
            (reply(429, retry_after="0"), 0.1),
            (reply(429, retry_after="Wed, 21 Oct 2015 07:28:09 GMT"), 9),
            (reply(429, retry_after="Wed, 21 Oct 2015 07:28:09 -0000"), 9),
            (reply(429, retry_after="Wed Oct 21 07:28:09 2015"), 9),
            (reply(429, retry_after="Wed, 21 Oct 2015 07:20:00 GMT"), 0.1),
            (problem(429, TITLE), 50),
            (problem(429, "Try again in 1 minute."), 60),
            (reply(429, TITLE), 50),
            (reply(429, {"message": TITLE}), 50),
            (reply(429, {"title": TITLE}, retry_after="3"), 3),
            (reply(429, {"title": TITLE}, retry_after="soon"), 50),
            (reply(429, {"title": TITLE}, retry_after="-5"), 50),
            (reply(429), 1),
            (raw(429, b"<html>slow down"), 1),
        ],
    )
    def test_a_429_pauses_the_bucket_as_long_as_asked(self, answer: Any, seconds: float) -> None:
        for verb in ("GET", "POST"):
            played = run(verb, answer, OK, now=NOW)
            assert played.value == {"id": 1}
            assert played.names == "Send PauseBucket Send"
            assert played.pauses == [pytest.approx(seconds)]

    def test_without_a_limiter_the_call_waits_itself(self) -> None:
        played = run("POST", reply(429, retry_after="7"), OK, paced=False)
        assert played.names == "Send Sleep Send"
        assert (played.of(Sleep)[0].seconds, played.of(Sleep)[0].jitter) == (7, False)

    @pytest.mark.parametrize("paced", [True, False])
    def test_a_wait_beyond_the_cap_is_an_error(self, paced: bool) -> None:
        played = run("GET", reply(429, {"title": "Slow"}, retry_after="121"), paced=paced)
        assert isinstance(played.error, RateLimited)
        assert (played.error.retry_after, played.error.title) == (121, "Slow")
        assert played.names == ("Send PauseBucket" if paced else "Send")

    def test_the_pause_ends_before_an_absurd_wait_does(self) -> None:
        played = run("GET", reply(429, retry_after="9" * 400))
        assert isinstance(played.error, RateLimited)
        assert played.error.retry_after == played.pauses[0] == pytest.approx(3.16e9, rel=0.01)
        assert played.of(PauseBucket)[0].longest == 60
        report = run("POST", reply(429, retry_after="31536000"), path=REPORT)
        assert report.of(PauseBucket)[0].longest == RetryPolicy().budget

    def test_the_call_itself_is_not_sent_before_the_time_that_was_asked(self) -> None:
        played = run("GET", reply(429, retry_after="100"), OK)
        assert played.names == "Send PauseBucket Sleep Send"
        assert played.sleeps == [100]
        played = run("GET", reply(429, retry_after="60"), OK)
        assert played.names == "Send PauseBucket Send"

    def test_a_pause_names_the_request_that_led_to_it(self) -> None:
        ticket = Ticket(7, 12.5)
        played = run("GET", reply(429), OK, slots=[SlotResult(ticket=ticket)])
        assert played.of(PauseBucket)[0].ticket == ticket

    def test_waits_grow_while_none_is_named(self) -> None:
        played = run("GET", *[reply(429)] * 4, OK)
        assert played.pauses == [1, 2, 4, 8]

    def test_many_429_do_not_count_as_faults(self) -> None:
        assert run("POST", *[reply(429, retry_after="1")] * 20, OK).value == {"id": 1}

    def test_the_budget_ends_the_waits(self) -> None:
        limited, policy = reply(429, retry_after="40"), RetryPolicy(budget=100)
        played = run("GET", *[limited] * 3, retry=policy, paced=False)
        assert isinstance(played.error, RateLimited)
        assert played.sleeps == [40, 40]

    def test_waits_in_the_limiter_count_too(self) -> None:
        limited, policy = reply(429, retry_after="40"), RetryPolicy(budget=100)
        slots = [SlotResult(0), SlotResult(40), SlotResult(40)]
        played = run("GET", *[limited] * 3, retry=policy, slots=slots)
        assert isinstance(played.error, RateLimited)

    def test_a_slot_that_is_too_far_off_is_not_waited_for(self) -> None:
        played = run("GET", slots=[SlotResult(too_long=300)])
        assert isinstance(played.error, RateLimited)
        assert (played.error.retry_after, played.error.attempts) == (300, 0)
        assert "was not sent" in str(played.error)
        assert played.names == ""

    def test_a_report_has_a_bucket_of_its_own(self) -> None:
        played = run("POST", reply(429, retry_after="60"), OK, path=REPORT)
        assert [step.report for step in played.of(AcquireSlot)] == ["2", "2"]
        assert played.steps[4].report == "2"
        assert run("GET", OK).of(AcquireSlot)[0].report is None

    def test_a_base_path_changes_the_url_only(self) -> None:
        behind = config()._replace(api_url="https://gw.test/a/b")
        played = play(exchange(call("POST", REPORT), behind), [OK])
        assert [step.report for step in played.of(AcquireSlot)] == ["2"]
        assert played.sent[0].url == f"https://gw.test/a/b/{REPORT}".replace("{tenant}", "42")


@pytest.mark.parametrize(
    ("slot", "more", "replies", "released"),
    [
        (SlotResult(), {}, [OK], []),
        (SlotResult(is_probe=True), {}, [OK], [EndSlot(None, 200)]),
        (SlotResult(), {"path": REPORT}, [OK], [EndSlot("2", 200)]),
        (SlotResult(), {"path": REPORT, "paced": False}, [OK], [EndSlot("2", 200)]),
        (SlotResult(), {"path": REPORT}, [problem(404)], [EndSlot("2", 404), EndSlot("2")]),
        (SlotResult(), {"path": REPORT}, [fault("reset")], [EndSlot("2"), EndSlot("2")]),
        (
            SlotResult(),
            {"path": REPORT},
            [fault("connect")],
            [EndSlot("2", is_unused=True), EndSlot("2")],
        ),
        (SlotResult(), {"path": REPORT}, [reply(429, retry_after="9000")], [EndSlot("2")]),
        (SlotResult(), {}, [problem(404)], [EndSlot(None)]),
        (SlotResult(), {"paced": False}, [problem(404)], []),
        (SlotResult(too_long=900), {}, [], [EndSlot(None)]),
    ],
)
def test_when_a_slot_is_released(slot: SlotResult, more: Any, replies: Any, released: Any) -> None:
    played = run("POST", *replies, retry=RetryPolicy(attempts=1), slots=[slot], **more)
    assert played.of(EndSlot) == released


class Lost(BaseException):
    """What ends a call from outside."""

    def __init__(self, outcome: str = "unknown") -> None:
        self.outcome = outcome


@pytest.mark.parametrize(
    ("steps_before", "error", "is_unused"),
    [
        (0, Lost(), False),
        (1, Lost(), False),
        (2, Lost(), True),
        (3, Lost(), False),
        (3, Lost("not_sent"), True),
        (0, RateLimited("no token", status=429), False),
        (2, RateLimited("no token", status=429), True),
    ],
)
def test_a_slot_is_unused_until_a_request_may_be_sent(
    steps_before: int, error: BaseException, is_unused: bool
) -> None:
    steps = exchange(call("POST", REPORT), config())
    next(steps)
    answers = TokenResult(token("t")), SlotResult(waited=5), TokenResult(token("t"))
    for answer in answers[:steps_before]:
        steps.send(answer)
    assert steps.throw(error) == EndSlot("2", is_unused=is_unused)
    with pytest.raises(type(error)) as caught:
        next(steps)
    assert caught.value is error


def test_an_exchange_that_nobody_performs_any_more_asks_for_nothing() -> None:
    steps = exchange(call("POST", REPORT), config())
    next(steps)
    steps.close()
    assert next(steps, None) is None


def test_a_wait_for_a_slot_is_never_longer_than_what_is_left_of_the_budget() -> None:
    retry = RetryPolicy(budget=10, longest_wait=60)
    played = play(
        exchange(call(), config(retry)),
        [fault("reset", seconds=1), OK],
        slots=[SlotResult(waited=4)],
        chance=0.0,
    )
    assert [step.longest for step in played.of(AcquireSlot)] == [10, 5]


@pytest.mark.parametrize(("path", "longest"), [("/jpm/v2/tenant/1/jobs", 600), (REPORT, 120)])
def test_only_what_the_server_asks_for_is_limited_by_the_longest_wait(
    path: str, longest: float
) -> None:
    played = play(exchange(call("POST", path), config(RetryPolicy())), [OK])
    assert played.of(AcquireSlot)[0][1:] == (longest, 120)


def test_waiting_for_a_token_counts_too() -> None:
    retry = RetryPolicy(budget=10, longest_wait=60)
    replies = [fault("reset"), OK]
    played = play(exchange(call(), config(retry)), replies, token_waits=[4], chance=0.0)
    assert [step.longest for step in played.of(NeedToken)] == [10, 6]
    assert [step.longest for step in played.of(AcquireSlot)] == [6, 6]


def kinds(played: Played) -> str:
    """The kinds of all steps."""
    return " ".join(type(step).__name__ for step in played.steps)


class TestTokenBeforeSlot:
    """Whoever waits for a token holds no slot, or all who wait would send at once."""

    def test_a_token_is_there_before_a_slot_is_taken(self) -> None:
        assert kinds(run("GET", OK, token_waits=[3])) == "NeedToken AcquireSlot Send"

    def test_a_refused_token_is_replaced_before_the_repeat_takes_a_slot(self) -> None:
        played = run("GET", reply(401), OK, token_waits=[0, 3])
        assert kinds(played) == "NeedToken AcquireSlot Send NeedToken AcquireSlot Send"

    def test_a_short_queue_costs_no_second_look_at_the_token(self) -> None:
        played = run("GET", OK, slots=[SlotResult(waited=0.5)])
        assert kinds(played) == "NeedToken AcquireSlot Send"

    def test_after_a_long_queue_the_call_takes_the_token_of_that_moment(self) -> None:
        played = run("GET", OK, slots=[SlotResult(waited=5)])
        assert kinds(played) == "NeedToken AcquireSlot NeedToken Send"

    @pytest.mark.parametrize(("path", "report"), [("x", None), (REPORT, "2")])
    def test_a_token_that_expired_in_the_queue_costs_the_slot(self, path: str, report: Any) -> None:
        slots = [SlotResult(waited=5), SlotResult(waited=2)]
        played = run("POST", OK, path=path, slots=slots, token_waits=[0, 3])
        assert kinds(played).startswith(
            "NeedToken AcquireSlot NeedToken EndSlot NeedToken AcquireSlot NeedToken Send"
        )
        assert played.of(EndSlot)[0] == EndSlot(report, is_unused=True)
        assert [step.longest for step in played.of(NeedToken)] == [600, 595, 592, 590]

    def test_a_token_that_always_expires_in_the_queue_does_so_once(self) -> None:
        played = run("GET", OK, slots=[SlotResult(waited=5)] * 2, token_waits=[1] * 4)
        assert played.value == {"id": 1}
        assert len(played.of(AcquireSlot)) == 2
