"""Observers of a session: what they hear, what they cannot break, and what they do not cost."""

from __future__ import annotations

import errno
import logging
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan import RetryPolicy, Session
from servicepytan.aio import AsyncSession
from servicepytan.core import observing
from servicepytan.endpoints import records_base
from servicepytan.errors import InvalidArgument
from servicepytan.events import (
    BucketPaused,
    DownloadEnded,
    Event,
    PageReceived,
    RateLimitWaited,
    RequestStarted,
    ResponseReceived,
    RetryScheduled,
    RowsSaved,
    TokenFetched,
)
from servicepytan.export import extractor, sync
from servicepytan.observers import JsonLogs
from servicepytan.sandbox import Sandbox
from servicepytan.transport.observers import Observers
from tests.aio.loops import run
from tests.clocks import Clock, timed
from tests.fakes import SETTINGS, FakeSender, session_at, session_on
from tests.transport.raw_server import RawServer, answer

BRISK = RetryPolicy(attempts=3, back_off=0.001)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=30) as running:
        yield running


def of_kind(events: list[Event], kind: type) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def test_a_call_tells_of_token_request_and_answer(sandbox: Sandbox) -> None:
    events: list[Event] = []
    session = sandbox.session(observers=[events.append])
    job_id = session.jobs.list(limit=1).all()[0]["id"]
    session.jobs.get(job_id)
    assert of_kind(events, TokenFetched)
    started = of_kind(events, RequestStarted)[-1]
    answered = of_kind(events, ResponseReceived)[-1]
    assert started.path == answered.path == "/jpm/v2/tenant/{tenant}/jobs/{id}"
    assert (started.method, answered.status, answered.fault) == ("GET", 200, None)
    assert answered.size > 0


def test_lists_and_feeds_tell_of_each_page(sandbox: Sandbox) -> None:
    events: list[Event] = []
    session = sandbox.session(observers=[events.append])
    assert len(session.jobs.list(page_size=12).all()) == 30
    pages = of_kind(events, PageReceived)
    assert [(page.number, page.rows) for page in pages] == [(1, 12), (2, 12), (3, 6)]
    assert pages[0].label == "GET /jpm/v2/tenant/{tenant}/jobs"
    del events[:]
    rows = session.jobs.export().all()
    assert sum(page.rows for page in of_kind(events, PageReceived)) == len(rows)


def test_a_fault_and_a_429_tell_of_the_wait(sandbox: Sandbox) -> None:
    events: list[Event] = []
    session = sandbox.session(observers=[events.append], retry=BRISK, rate_limit=1000)
    session = timed(session, Clock())
    session.jobs.list(limit=1).all()
    sandbox.fail_next(503)
    sandbox.fail_next(429, retry_after=0.01)
    session.jobs.list(limit=1).all()
    assert [event.reason for event in of_kind(events, RetryScheduled)] == ["503"]
    assert len(of_kind(events, BucketPaused)) == 1


def test_a_wait_for_the_rate_limit_is_told(sandbox: Sandbox) -> None:
    events: list[Event] = []
    session = sandbox.session(observers=[events.append], rate_limit=50)
    for _ in range(4):
        session.jobs.list(limit=1).all()
    assert of_kind(events, RateLimitWaited)


def test_sync_tells_of_saved_rows(sandbox: Sandbox, tmp_path: Path) -> None:
    events: list[Event] = []
    session = sandbox.session(observers=[events.append])
    report = sync(session, "jobs", tmp_path)
    saved = of_kind(events, RowsSaved)
    assert (saved[-1].resource, saved[-1].rows) == ("jobs", report.outcomes[0].rows)


TOKEN = answer(b'{"access_token":"tok","expires_in":900}', Content_Type="application/json")
WHOLE = answer(b"x" * 70_000)
RECORDING = "/telecom/v2/tenant/{tenant}/calls/{id}/recording"


def ends_of_downloads(events: list[Event]) -> list[tuple[str, int, Optional[str]]]:
    return [(event.path, event.size, event.fault) for event in of_kind(events, DownloadEnded)]


def cut_after(size: int) -> Callable[[socket.socket], None]:
    """An answer that ends after so many bytes of its body."""
    return lambda connection: connection.sendall(WHOLE[: len(WHOLE) - 70_000 + size])


def test_the_end_of_each_download_is_told_once() -> None:
    events: list[Event] = []
    with RawServer(TOKEN, cut_after(40_000), WHOLE) as server:
        session = session_at(server.url, observers=[events.append])
        assert len(session.calls.download_recording(7).read()) == 70_000
        assert ends_of_downloads(events) == [(RECORDING, 40_000, "cut"), (RECORDING, 70_000, None)]
        events.clear()
        pieces: Any = session.calls.download_recording(7).iter_bytes()
        next(pieces)
        pieces.close()
    [(_, size, fault)] = ends_of_downloads(events)
    assert (0 < size <= 70_000, fault) == (True, "abandoned")
    assert {event.tenant for event in of_kind(events, DownloadEnded)} == {"42"}


def test_the_end_of_each_awaited_download_is_told_once() -> None:
    events: list[Event] = []

    async def download(url: str) -> None:
        addresses = {"api_url": url, "auth_url": url, "rate_limit": None}
        async with AsyncSession(**{**SETTINGS, **addresses}, observers=[events.append]) as session:
            assert len(await session.calls.download_recording(7).read()) == 70_000
            async for _ in session.calls.download_recording(7).iter_bytes():
                break

    with RawServer(TOKEN, cut_after(40_000), WHOLE) as server:
        run(download(server.url))
    first, second, (_, size, fault) = ends_of_downloads(events)
    assert [first, second] == [(RECORDING, 40_000, "cut"), (RECORDING, 70_000, None)]
    assert (0 < size <= 70_000, fault) == (True, "abandoned")


def test_an_observer_that_fails_stops_nothing(
    sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(event: Event) -> None:
        raise LookupError("of the observer")

    events: list[Event] = []
    session = sandbox.session(observers=[broken, events.append])
    assert len(session.jobs.list(page_size=10).all()) == 30
    assert sync(session, "jobs", tmp_path).outcomes[0].error is None
    assert of_kind(events, PageReceived)
    assert any("failed on PageReceived" in record.getMessage() for record in caplog.records)


def test_an_observer_that_goes_on_failing_is_told_of_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    failing = [False]

    def on_a_full_disk(event: Event) -> None:
        if failing[0] and type(event) is ResponseReceived:
            raise OSError(errno.ENOSPC, "No space left on device")

    session = session_on(FakeSender(), observers=[on_a_full_disk])
    warned = []
    for is_full in (False, True, True, True, False, True, True):
        failing[0] = is_full
        session.jobs.get(1)
        warned.append(sum("failed on" in record.getMessage() for record in caplog.records))
    assert warned == [0, 1, 1, 1, 1, 2, 2]


def test_nothing_is_built_when_nobody_listens(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def built(*_: Any, **__: Any) -> None:
        raise AssertionError("an event was built")

    session = sandbox.session()
    for module, name in (
        (records_base, "PageReceived"),
        (extractor, "RowsSaved"),
        (observing, "request_started"),
        (observing, "response_received"),
    ):
        monkeypatch.setattr(module, name, built)
    with_level = logging.getLogger("servicepytan")
    monkeypatch.setattr(with_level, "level", logging.WARNING)
    assert len(session.jobs.list(page_size=10).all()) == 30
    sync(session, "jobs", tmp_path)


def test_a_copy_keeps_the_observers_unless_others_are_given() -> None:
    first: list[Event] = []
    other: list[Event] = []
    session = session_on(FakeSender()).with_options(observers=[first.append])
    assert session.with_options(timeout=5).observers == session.observers
    session.with_options(observers=[other.append]).jobs.get(1)
    assert other
    assert not first
    assert session.with_options(observers=()).observers == ()


def test_the_class_of_an_observer_is_refused_as_none_of_its_objects_would_see_an_event() -> None:
    with pytest.raises(InvalidArgument, match=r"the class JsonLogs; pass an object of it: JsonLo"):
        session_on(FakeSender()).with_options(observers=[JsonLogs])  # type: ignore[list-item]


def test_an_observer_outside_of_a_list_is_refused() -> None:
    with pytest.raises(InvalidArgument, match=r"is no list of observers; put it in one"):
        session_on(FakeSender()).with_options(observers=JsonLogs())  # type: ignore[arg-type]


async def _task(event: Event) -> None:
    """Does nothing until it is awaited."""


def _pieces(event: Event) -> Iterator[Event]:
    yield event


class _AwaitedObserver:
    async def __call__(self, event: Event) -> None:
        """Does nothing until it is awaited."""


@pytest.mark.parametrize(
    "observer", [_task, _pieces, partial(_task), _AwaitedObserver(), _AwaitedObserver().__call__]
)
def test_what_does_nothing_when_it_is_called_is_refused(observer: Any) -> None:
    with pytest.raises(InvalidArgument, match="is a coroutine or a generator"):
        session_on(FakeSender()).with_options(observers=[observer])


@pytest.mark.parametrize("emit", ["emit_quietly", "emit", "emit_end"])
def test_an_event_within_an_observer_is_told_behind_the_one_at_hand(emit: str) -> None:
    log: list[str] = []

    def observer(event: Any) -> None:
        log.append(f"begin {event.reason}")
        if event.reason == "first":
            getattr(observers, emit)(retry_of("second"))
            Observers([observer]).emit_quietly(retry_of("third"))
        log.append(f"end {event.reason}")
        raise ValueError("it fails")

    observers = Observers([observer])
    for reason in ("first", "last"):
        observers.emit_quietly(retry_of(reason))
    names = ("first", "second", "third", "last")
    assert log == [f"{word} {name}" for name in names for word in ("begin", "end")]


def retry_of(reason: str) -> RetryScheduled:
    return RetryScheduled("GET /x", "GET", "/x", reason, 0.5)


ENDS_WITH_A_DOWNLOAD = """
from servicepytan import Session
class Job: pass
job = Job()
job.itself = job
session = Session(observers=[lambda event: print(type(event).__name__)], rate_limit=None)
job.pieces = session.calls.download_recording(7).iter_bytes()
next(job.pieces)
"""


def test_a_download_that_the_end_of_the_program_ends_is_told_without_noise() -> None:
    with RawServer(TOKEN, WHOLE) as server:
        addresses = {"api_url": server.url, "auth_url": server.url}
        environ = {
            f"SERVICETITAN_{name.upper()}": str(value)
            for name, value in {**SETTINGS, **addresses}.items()
        }
        done = subprocess.run(
            [sys.executable, "-c", ENDS_WITH_A_DOWNLOAD],
            env={**os.environ, **environ},
            capture_output=True,
            text=True,
            check=True,
        )
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "DownloadEnded"


def test_what_cannot_be_called_is_refused_before_any_request() -> None:
    with pytest.raises(InvalidArgument, match="observers has 5"):
        Session(client_id="a", client_secret="b", app_key="c", tenant_id=1, observers=[5])  # type: ignore[list-item]
