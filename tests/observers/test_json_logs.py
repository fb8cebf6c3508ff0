"""JSON log lines: which events have one, what stands in it, and what never does."""

from __future__ import annotations

import codecs
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan import ConfigurationError, InvalidArgument, NotFound, RetryPolicy, Session
from servicepytan.events import (
    BucketPaused,
    CacheLookup,
    CallFinished,
    CallStarted,
    DownloadEnded,
    Event,
    MessagesExchanged,
    PageReceived,
    RateLimitWaited,
    RequestCancelled,
    RequestStarted,
    ResponseReceived,
    RetryScheduled,
    RowsSaved,
    TokenFetched,
)
from servicepytan.observers import JsonLogs
from servicepytan.observers.json_logs import fields_of
from servicepytan.sandbox import Sandbox

PATH = "/jpm/v2/tenant/{tenant}/jobs/{id}"
CALL = ("GET /jpm/v2/tenant/{tenant}/jobs/7", "GET", PATH)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=5) as running:
        yield running


def lines_of(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("event", "level", "keys"),
    [
        (ResponseReceived(*CALL, 2, 200, None, 0.25, 99, None, "42"), "debug",
         {"status": 200, "attempt": 2, "seconds": 0.25, "bytes": 99, "trace_id": None}),
        (ResponseReceived(*CALL, 1, 404, None, 0.25, 99, "t1", "42"), "info", {"trace_id": "t1"}),
        (ResponseReceived(*CALL, 1, 0, "reset", 0.25, 0, None, "42"), "warning",
         {"fault": "reset", "status": 0}),
        (CallFinished(*CALL, 1.5, 3, "NotFound", 404, "t1", "42"), "error",
         {"error": "NotFound", "status": 404, "attempts": 3, "trace_id": "t1"}),
        (DownloadEnded(*CALL, 9, None, "42"), "debug", {"bytes": 9, "fault": None}),
        (DownloadEnded(*CALL, 9, "abandoned", "42"), "debug", {"fault": "abandoned"}),
        (DownloadEnded(*CALL, 9, "cut", "42"), "warning", {"fault": "cut"}),
        (RetryScheduled(*CALL, "503", 0.5, "42"), "info", {"reason": "503", "seconds": 0.5}),
        (RequestCancelled(*CALL, 1, None, "42"), "debug", {"outcome": None}),
        (RequestCancelled(*CALL, 1, "unknown", "42"), "warning", {"outcome": "unknown"}),
        (CacheLookup(*CALL, "hit", "42"), "debug", {"result": "hit"}),
        (PageReceived(CALL[0], 2, 50, None, "42"), "debug", {"page": 2, "rows": 50}),
    ],
)  # fmt: skip
def test_the_line_of_an_event(event: Event, level: str, keys: dict[str, Any]) -> None:
    fields = fields_of(event)
    assert fields is not None
    assert (fields["level"], fields["operation"], fields["tenant"]) == (level, "jpm.jobs.get", "42")
    assert {key: fields[key] for key in keys} == keys
    assert "7" not in json.dumps({k: v for k, v in fields.items() if k != "bytes"})


@pytest.mark.parametrize(
    ("event", "name", "level"),
    [
        (RateLimitWaited(0.5, None, "42"), "rate_limit_waited", "debug"),
        (BucketPaused(1.0, 2.0, None, "42"), "bucket_paused", "warning"),
        (TokenFetched(0.1, 840.0, "42"), "token_fetched", "debug"),
        (RowsSaved("jobs", 10, "42"), "rows_saved", "debug"),
    ],
)
def test_the_line_of_an_event_without_an_operation(event: Event, name: str, level: str) -> None:
    fields = fields_of(event)
    assert fields is not None
    assert (fields["event"], fields["level"], fields["tenant"]) == (name, level, "42")


@pytest.mark.parametrize(
    "event",
    [
        CallStarted(*CALL),
        RequestStarted(*CALL, 1),
        CallFinished(*CALL, 1.0, 1),
        CallFinished(*CALL, 1.0, 1, "CallCancelled"),
        CallFinished(*CALL, 1.0, 1, "CancelledError"),
    ],
)
def test_events_without_a_line(event: Event) -> None:
    assert fields_of(event) is None


def test_a_line_is_one_json_object_that_begins_with_the_time() -> None:
    stream = io.StringIO()
    JsonLogs(stream, clock=lambda: 1.5)(RetryScheduled(*CALL, "5\n03", 0.5, "42"))
    assert stream.getvalue().startswith('{"time":"1970-01-01T00:00:01.500Z","level":"info",')
    assert len(lines_of(stream)) == 1


def test_lower_levels_are_left_out() -> None:
    stream = io.StringIO()
    logs = JsonLogs(stream, level="warning")
    logs(RetryScheduled(*CALL, "503", 0.5))
    logs(BucketPaused(1.0, 2.0, None))
    assert [line["event"] for line in lines_of(stream)] == ["bucket_paused"]


@pytest.mark.parametrize("level", ["loud", 20, ["info"]])
def test_an_unknown_level_is_refused(level: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"^level=.* is not one of debug, info"):
        JsonLogs(level=level)


@pytest.mark.parametrize("level", ["INFO", "Info", "inf"])
def test_a_misspelt_level_has_a_suggestion(level: str) -> None:
    with pytest.raises(InvalidArgument, match=r"error\. Did you mean 'info'\?"):
        JsonLogs(level=level)


def test_it_writes_to_standard_error_of_the_moment(capsys: pytest.CaptureFixture[str]) -> None:
    JsonLogs()(BucketPaused(1.0, 2.0, None))
    assert json.loads(capsys.readouterr().err)["event"] == "bucket_paused"


def test_a_session_writes_calls_retries_and_failures(sandbox: Sandbox) -> None:
    stream = io.StringIO()
    retry = RetryPolicy(attempts=3, back_off=0.001)
    session = sandbox.session(observers=[JsonLogs(stream)], retry=retry)
    sandbox.fail_next(503)
    session.jobs.list(limit=1).all()
    with pytest.raises(NotFound) as caught:
        session.jobs.get(9)
    lines = [line for line in lines_of(stream) if line.get("operation") != "token"]
    assert {line["tenant"] for line in lines} == {session.tenant_id}
    assert [
        (line["event"], line.get("status")) for line in lines if line["event"] != "token_fetched"
    ] == [
        ("response_received", 503),
        ("retry_scheduled", None),
        ("response_received", 200),
        ("page_received", None),
        ("response_received", 404),
        ("call_finished", 404),
    ]
    assert lines[-1]["trace_id"] == caught.value.trace_id


def test_values_of_filters_and_bodies_stay_out(sandbox: Sandbox) -> None:
    stream = io.StringIO()
    session = sandbox.session(observers=[JsonLogs(stream)])
    _personal_call(session)
    assert "Edward" not in stream.getvalue()


def test_bodies_are_written_where_they_are_asked_for(sandbox: Sandbox) -> None:
    stream = io.StringIO()
    session = sandbox.session(observers=[JsonLogs(stream, bodies=True)])
    _personal_call(session)
    [line] = [
        line
        for line in lines_of(stream)
        if line["event"] == "messages_exchanged" and line["operation"].endswith("create_note")
    ]
    assert json.loads(line["request_body"])["text"] == "Edward Lear"
    assert json.loads(line["response_body"])["text"] == "Edward Lear"
    assert session.config.client_secret.reveal() not in stream.getvalue()


def _personal_call(session: Session) -> None:
    job = session.jobs.list(number="Edward").first() or session.jobs.list().first_or_raise()
    session.jobs.create_note(job["id"], {"text": "Edward Lear", "pinToTop": False})


@pytest.mark.asyncio
async def test_an_async_session_writes_the_same_lines(sandbox: Sandbox) -> None:
    stream = io.StringIO()
    logs = JsonLogs(stream, bodies=True)
    async with sandbox.async_session(observers=[logs], rate_limit=None) as session:
        job = await session.jobs.list(limit=1).first_or_raise()
        with pytest.raises(NotFound):
            await session.jobs.get(9)
    lines = lines_of(stream)
    failed = [line["event"] for line in lines if line.get("status") == 404]
    assert failed == ["response_received", "messages_exchanged", "call_finished"]
    assert any(str(job["id"]) in str(line.get("response_body")) for line in lines)


def test_messages_go_only_to_those_who_ask(sandbox: Sandbox) -> None:
    events: list[Event] = []
    session = sandbox.session(observers=[events.append, JsonLogs(io.StringIO(), bodies=True)])
    session.jobs.list(limit=1).all()
    assert not [event for event in events if isinstance(event, MessagesExchanged)]


def closed() -> io.StringIO:
    stream = io.StringIO()
    stream.close()
    return stream


class Binary(io.StringIO):
    """A stream of bytes that no class tells of."""

    mode = "w+b"


@pytest.mark.parametrize(
    "stream",
    [42, "calls.log", io.StringIO, io.BytesIO(), closed(), Binary()],
    ids=["number", "path", "class", "bytes", "closed", "binary"],
)
def test_what_is_no_stream_is_refused(stream: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^stream=.* is no text stream .*Pass an open"):
        JsonLogs(stream)


def test_a_stream_of_codecs_takes_text(tmp_path: Path) -> None:
    with codecs.open(str(tmp_path / "calls.log"), "a", "utf-8") as stream:
        JsonLogs(stream)


def test_a_file_that_is_only_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "calls.log").touch()
    with (tmp_path / "calls.log").open() as stream, pytest.raises(ConfigurationError):
        JsonLogs(stream)
