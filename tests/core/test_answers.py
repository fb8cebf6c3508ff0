"""Which error an answer becomes: class, title, fields, trace id, advice."""

from __future__ import annotations

import json
import logging
import time
from typing import Any, Optional

import pytest

from servicepytan.core import observing, replies
from servicepytan.core.call import Reply
from servicepytan.core.exchange import exchange
from servicepytan.core.redact import Redactor
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.retry_after import named_wait
from servicepytan.core.steps import PauseBucket, Send, Sleep
from servicepytan.errors import (
    ApiError,
    AuthenticationError,
    BadRequest,
    Conflict,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
)
from servicepytan.events import Event
from tests.all_cases import for_all
from tests.core.script import call, config, fault, play, problem, raw, reply

NO_SCOPE = "Scope validation failed"
SUSPENDED = "The service is suspended for maintenance."
NO_MATCH = "Unable to match incoming request to an operation."
SORT = "The value '-completedOn' is not valid for Sort."


def error_of(answer: Reply, **more: Any) -> Any:
    """The error that a GET raises for an answer, with no repeats."""
    policy = RetryPolicy(attempts=1, longest_wait=0)
    first = [reply(401)] if answer.status == 401 and "key not" not in str(answer.body) else []
    return play(exchange(call(**more), config(policy)), [*first, answer]).error


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequest),
        (401, AuthenticationError),
        (402, ApiError),
        (403, PermissionDenied),
        (404, NotFound),
        (409, Conflict),
        (418, ApiError),
        (422, BadRequest),
        (429, RateLimited),
        (500, ServerError),
        (502, ServerError),
        (503, ServerError),
        (504, ServerError),
        (599, ServerError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[Any]) -> None:
    error = error_of(problem(status, errors={"id": ["Wrong."]}))
    assert type(error) is kind
    assert (error.status, error.title, error.trace_id) == (status, "Sorry.", "abc-1")
    assert error.errors == {"id": ["Wrong."]}
    assert error.body["status"] == status
    assert "Sorry (id: Wrong.)" in str(error).replace("Sorry. (", "Sorry (")
    assert "Trace id abc-1." in str(error)


@for_all(
    ("answer", "title", "words"),
    [
        (problem(400, "Bad", errors={"sort": [SORT]}), "Bad", f"(sort: {SORT})"),
        (problem(400, "Bad", errors={"a": ["One.", "Two."], "": "Three"}), "Bad", "a: One. Two."),
        (problem(400, "Bad", errors={"a": None, "b": ["Two"]}), "Bad", "(b: Two)"),
        (problem(400, "Bad", errors={"a": [None, 5]}), "Bad", "a: None 5"),
        (problem(400, "Bad", errors=None), "Bad", "Check the names and values"),
        (problem(400, "Bad", errors=["loose"]), "Bad", "Check the names and values"),
        (problem(422, "Bad"), "Bad", "Check the names and values"),
        (
            problem(401, "Application key not present, check ST-App-Key header value."),
            "Application key not present, check ST-App-Key header value.",
            "Set the app key (SERVICETITAN_APP_KEY",
        ),
        (
            problem(401, "Application key is not valid."),
            "Application key is not valid.",
            "Check the app key first",
        ),
        (problem(401, "Expired"), "Expired", "`servicepytan test-connection`"),
        (raw(401, b""), "", "401 Unauthorized"),
        (problem(403, NO_SCOPE), NO_SCOPE, "scope tn.jpm.jobs:r: tick it"),
        (problem(403, "No"), "No", "tenant id is the token's tenant"),
        (problem(404, NO_MATCH), NO_MATCH, "Check the path"),
        (reply(404, NO_MATCH), NO_MATCH, "Check the path"),
        (problem(404, "No job"), "No job", "Check the id"),
        (raw(404, b""), "", "404 Not Found"),
        (problem(409, "Taken"), "Taken", "get the record and check it"),
        (problem(409, SUSPENDED), SUSPENDED, "Nothing was done; try again when the maintenance"),
        (reply(429, {"title": "Slow"}, retry_after="90"), "Slow", "The wait of 90 s is longer"),
        (problem(500, "Sku (Name:) is not found."), "Sku (Name:) is not found.", "Ask for less"),
        (raw(502, b"<html><h1>Bad Gateway</h1>"), "", "502 Bad Gateway"),
        (raw(503, b"upstream connect error"), "upstream connect error", "503 upstream"),
        (raw(500, b"\xff\xfe\xfa"), "\ufffd\ufffd\ufffd", "Ask for less"),
        (reply(500, {"message": "Broken"}), "Broken", "500 Broken"),
        (reply(500, {"Message": "Broken"}), "Broken", "500 Broken"),
        (reply(500, {"error": {"code": 1}}), "", "500 Internal Server Error"),
        (reply(400, {}), "", "400 Bad Request"),
        (reply(400, {"title": None, "detail": "Odd"}), "Odd", "400 Odd"),
        (reply(400, [1, 2]), "", "400 Bad Request"),
        (reply(400, 7), "", "400 Bad Request"),
        (raw(400, b"null"), "", "400 Bad Request"),
        (raw(304, b""), "", "304 error"),
        (raw(405, b""), "", "405 Method Not Allowed. Check the path and the verb."),
        (raw(408, b""), "", "408 Request Timeout. Try again"),
        (raw(410, b""), "", "410 Gone."),
        (raw(413, b""), "", "413 Content Too Large. Send less at once"),
        (raw(414, b"<html>"), "", "414 URI Too Long. Ask for fewer values at once"),
        (raw(415, b""), "", "415 Unsupported Media Type."),
        (raw(422, b""), "", "422 Unprocessable Content. Check the names"),
    ],
)
def test_every_form_of_answer_is_read(answer: Reply, title: str, words: str) -> None:
    error = error_of(answer, scope="tn.jpm.jobs:r")
    assert isinstance(error, (ApiError, AuthenticationError))
    assert error.title == title
    assert words in str(error)
    assert str(error).startswith(f"GET /jpm/v2/tenant/{{tenant}}/jobs/1 answered {answer.status}")
    assert "None" not in str(error) or "None 5" in str(error)


def test_an_unknown_scope_is_described() -> None:
    assert "scope of this entity" in str(error_of(problem(403, NO_SCOPE)))


def test_a_sentence_ends_with_one_full_stop() -> None:
    assert "answered 409 Customer ID = 1 is not active. The" in str(
        error_of(problem(409, "Customer ID = 1 is not active."))
    )


@pytest.mark.parametrize(
    ("value", "trace_id"),
    [("abc", "abc"), ("", None), (None, None), (12, "12"), ("x" * 5000, "x" * 300 + "...")],
)
def test_the_trace_id_is_text_or_missing(value: Any, trace_id: Optional[str]) -> None:
    error = error_of(reply(400, {"title": "Bad", "traceId": value}))
    assert error.trace_id == trace_id
    assert ("Trace id" in str(error)) == (trace_id is not None)


HUGE = "x" * 10_000_000


@pytest.mark.parametrize(
    "answer",
    [
        raw(500, HUGE.encode()),
        raw(500, b"<html>" + HUGE.encode()),
        reply(400, HUGE),
        reply(400, {"title": HUGE}),
        reply(400, {"errors": {"sort": [HUGE]}}),
        reply(401, {"title": HUGE}),
    ],
    ids=["text", "html", "string", "title", "errors", "401"],
)
def test_ten_megabytes_make_a_short_message(answer: Reply) -> None:
    error = error_of(answer)
    assert len(str(error)) < 1000
    assert len(error.title) < 400


@pytest.mark.parametrize("depth", [500, 1000, 100_000])
def test_a_deeply_nested_error_is_an_error_like_any_other(depth: int) -> None:
    body = b'{"title":"Deep","data":' + b"[" * depth + b"]" * depth + b"}"
    assert isinstance(error_of(raw(400, body)), BadRequest)


def test_a_secret_on_the_edge_of_what_is_shown_is_masked_whole() -> None:
    for before in range(270, 305):
        for answer in (raw(500, b"x" * before + b" cs1.kept-quiet"), raw(200, b"x" * before)):
            error = error_of(answer)
            assert "cs1.k" not in f"{error} {getattr(error, 'body', '')}"


@pytest.mark.parametrize("place", ["Pacific/Auckland", "America/Los_Angeles"])
def test_a_date_without_a_zone_is_gmt_on_every_machine(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change its time zone")
    monkeypatch.setenv("TZ", place)
    time.tzset()
    try:
        for text in ("Wed, 21 Oct 2015 07:28:09 -0000", "Wed Oct 21 07:28:09 2015"):
            limited = reply(429, retry_after=text)
            assert named_wait(limited, 1_445_412_480) == 9
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("text", ["", "soon", "-1", "1e9", "Wed, 99 Oct 2015 07:28:09 GMT"])
def test_an_unreadable_wait_is_none(text: str) -> None:
    assert named_wait(reply(503, retry_after=text), 0) is None
    assert named_wait(reply(503, "Try again in 5 seconds."), 0) is None


def record_of(event: Event) -> observing.LogRecord:
    """The log record of an event."""
    record = observing.log_record(event)
    assert record is not None
    return record


class TestLogRecords:
    def test_one_exchange(self) -> None:
        step = Send(play(exchange(call(), config()), [reply(200, {})]).sent[0], call(), 2)
        answer = Reply(503, {}, json.dumps({"traceId": "t-1"}).encode(), 1.2345, 77)
        event = record_of(observing.response_received(step, answer))
        assert event.level == logging.INFO
        assert event.extra == {
            "method": "GET",
            "path": "/jpm/v2/tenant/{tenant}/jobs/1",
            "status": 503,
            "attempt": 2,
            "ms": 1234.5,
            "bytes": 77,
            "trace_id": "t-1",
        }
        text = event.message % event.args
        assert text == ("GET /jpm/v2/tenant/{tenant}/jobs/1 -> 503, attempt 2, 1234 ms, 77 bytes")

    @pytest.mark.parametrize(
        ("answer", "level", "word"),
        [
            (reply(200, {}), logging.DEBUG, "200"),
            (raw(404, b"gone"), logging.INFO, "404"),
            (fault("reset"), logging.WARNING, "reset"),
        ],
    )
    def test_the_level_tells_how_bad_it_is(self, answer: Reply, level: int, word: str) -> None:
        step = Send(play(exchange(call(), config()), [reply(200, {})]).sent[0], call(), 1)
        event = record_of(observing.response_received(step, answer))
        assert event.level == level
        assert f"-> {word}," in event.message % event.args
        assert event.extra["bytes"] == len(answer.body)

    def test_a_pause_and_a_hold(self) -> None:
        pause = record_of(observing.retry_scheduled(Sleep(5, True, "503", call()), 1.25))
        assert pause.message % pause.args == (
            "GET /jpm/v2/tenant/{tenant}/jobs/1: after 503, waiting 1.25 s"
        )
        hold = record_of(observing.bucket_paused(PauseBucket(None, 50)))
        assert (hold.level, hold.extra) == (logging.WARNING, {"wait": 50})
        assert "this app key and tenant" in hold.message % hold.args
        hold = record_of(observing.bucket_paused(PauseBucket("7", 50)))
        assert "report 7" in hold.message % hold.args
        hold = record_of(observing.bucket_paused(PauseBucket("7", 500, longest=60)))
        assert hold.message % hold.args == (
            "429: every call of report 7 waits 60.00 s, then one tries; the server asks for 500 s"
        )


def test_what_the_server_said_is_masked() -> None:
    said = {"title": "No cs1.kept-quiet", "errors": {"x": ["ak1.kept-quiet"]}, "app_key": "k"}
    error = error_of(reply(400, said))
    assert error.body["app_key"] == "***"
    assert "kept-quiet" not in f"{error} {error.title} {error.errors} {error.body}"
    masked = replies.masked_problem_of(raw(500, b"client_secret=abc&x=1"), Redactor())
    assert masked == "client_secret=***&x=1"
