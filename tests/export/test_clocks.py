"""Marks come from the server's clock, and one that lies ahead is not believed."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from servicepytan.export import sync
from servicepytan.export.checkpoint import Checkpoint
from servicepytan.export.clock import Clock
from servicepytan.export.state import read_state
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FIRST_FORMATS, FORMATS, Time
from tests.export.reading import rows_at
from tests.fakes import FakeSender, reply_of, session_on


def clock_at(at: Time, **ahead: float) -> Clock:
    """The clock of a machine that is ahead of the server."""
    return Clock(
        lambda: datetime.fromtimestamp(at.now, timezone.utc) + timedelta(**ahead), time.monotonic
    )


def checkpoint_of(place: Path, resource: str = "zones") -> Checkpoint:
    return read_state((place / resource / "_state.json").read_text(), "state").checkpoint


def text_of(seconds: float) -> str:
    moment = datetime.fromtimestamp(int(seconds), timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.fixture
def dateless(at: Time) -> Any:
    with Sandbox(jobs=60, clock=at, token_life=10**9, send_date=False) as running:
        yield running


@pytest.mark.parametrize("ahead", [{"days": 400}, {"hours": 2}, {"hours": -5}, {"days": -9000}])
@pytest.mark.parametrize("resource", ["zones", "technician_shifts", "jobs.list"])
def test_marks_come_from_the_clock_of_the_server(
    resource: str, ahead: dict[str, float], sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    report = sync(sandbox.session(), resource, tmp_path, clock=clock_at(at, **ahead))
    assert checkpoint_of(tmp_path, report.outcomes[0].resource).mark == text_of(at.now - 3600)


def test_without_a_date_they_come_from_ours(dateless: Sandbox, tmp_path: Path, at: Time) -> None:
    sync(dateless.session(), "zones", tmp_path, clock=clock_at(at, minutes=5))
    assert checkpoint_of(tmp_path).mark == text_of(at.now + 300 - 3600)


@pytest.mark.parametrize("format", FORMATS)
def test_a_clock_that_was_ahead_once_loses_nothing(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    session = sandbox.session()
    sync(session, "technician_shifts", tmp_path, format=format, clock=at.clock())
    at.pass_(days=1)
    sync(session, "technician_shifts", tmp_path, format=format, clock=clock_at(at, days=30))
    at.pass_(hours=3)
    session.technician_shifts.delete(3)
    at.pass_(days=1)
    report = sync(session, "technician_shifts", tmp_path, format=format, clock=at.clock())
    assert report.rows == 1
    assert report.outcomes[0].notes == ()


def ahead_once(sandbox: Sandbox, to: Path, at: Time, runs: int, **options: Any) -> list[str]:
    """Right runs, then some with a clock that is far ahead; gives the marks of the right ones."""
    marks = []
    for _ in range(2):
        sync(sandbox.session(), "technician_shifts", to, clock=at.clock(), **options)
        marks.append(text_of(at.now - 3600))
        at.pass_(days=1)
    for _ in range(runs):
        sync(sandbox.session(), "technician_shifts", to, clock=clock_at(at, days=900), **options)
        at.pass_(days=1)
    return marks


@pytest.mark.parametrize("format", FIRST_FORMATS)
@pytest.mark.parametrize("repaired", [True, False])
def test_a_mark_that_lies_ahead_is_not_believed(
    repaired: bool, format: str, dateless: Sandbox, tmp_path: Path, at: Time
) -> None:
    marks = ahead_once(dateless, tmp_path, at, 1, format=format)
    dateless.session().technician_shifts.delete(3)
    at.pass_(days=1)
    if repaired:  # and now the server tells the time, while our clock is ahead again
        dateless._app.options = dateless._app.options._replace(send_date=True)
    dateless.clear_log()
    clock = clock_at(at, days=950) if repaired else at.clock()
    report = sync(dateless.session(), "technician_shifts", tmp_path, format=format, clock=clock)
    asked = dateless.requests("GET", "/dispatch/v2/tenant/{tenant}/technician-shifts")
    assert asked[-1].params["modifiedOnOrAfter"] == marks[-1]
    assert report.rows == 1
    (note,) = report.outcomes[0].notes
    assert note.startswith("The last run stored 20")
    assert note.endswith(f"as a clock was wrong. Changes were read from {marks[-1]} on.")
    rows = [row for row in rows_at(tmp_path, format, "technician_shifts") if row["id"] == 3]
    assert rows[-1]["active"] is False
    again = sync(dateless.session(), "technician_shifts", tmp_path, format=format, clock=clock)
    assert again.outcomes[0].notes == ()


def test_where_no_mark_is_right_all_is_read_anew(
    dateless: Sandbox, tmp_path: Path, at: Time
) -> None:
    ahead_once(dateless, tmp_path, at, 2)
    since = "2020-01-01"
    report = sync(dateless.session(), "technician_shifts", tmp_path, since=since, clock=at.clock())
    assert report.rows == 60
    assert "Changes were read from the beginning on." in report.outcomes[0].notes[0]
    assert checkpoint_of(tmp_path, "technician_shifts").mark == text_of(at.now - 3600)


def test_a_broken_walk_that_lies_ahead_begins_anew(
    dateless: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("servicepytan.export.run.SAVE_ROWS", 10)
    session = dateless.session(page_size=20)
    seen: list[Any] = []

    def cut(progress: Any) -> None:
        seen.append(progress)
        if len(seen) == 2:
            dateless.fail_next(403, times=1000)

    options: dict[str, Any] = {"workers": 1, "clock": clock_at(at, days=30)}
    sync(session, "jobs.list", tmp_path, progress=cut, check=False, **options)
    dateless.clear_faults()
    assert checkpoint_of(tmp_path, "jobs_list").walk is not None
    report = sync(session, "jobs.list", tmp_path, clock=at.clock())
    assert report.rows == 60
    assert "is ahead of the time" in report.outcomes[0].notes[0]
    assert checkpoint_of(tmp_path, "jobs_list").mark == text_of(at.now - 3600)


def dated(date: str) -> Callable[..., Any]:
    def answer(*_: Any) -> Any:
        reply = reply_of({"data": [], "hasMore": False})
        return type(reply)(reply.status, {"date": date}, reply.body)

    return answer


@pytest.mark.parametrize(
    ("date", "time"),
    [
        ("Wed, 28 Jan 2026 09:30:00 GMT", datetime(2026, 1, 28, 9, 30, tzinfo=timezone.utc)),
        ("Wed, 28 Jan 2026 09:30:00 +0200", datetime(2026, 1, 28, 7, 30, tzinfo=timezone.utc)),
        ("Wed, 28 Jan 2026 09:30:00", datetime(2026, 1, 28, 9, 30, tzinfo=timezone.utc)),
        ("Wed, 01 Jan 1000 00:00:00 GMT", datetime(1970, 1, 1, tzinfo=timezone.utc)),
        ("", None),
        ("yesterday", None),
        ("Wed, 99 Jan 2026 09:30:00 GMT", None),
        ("Wed, 28 Jan 99999 09:30:00 GMT", None),
    ],
)
def test_the_time_of_the_server(date: str, time: Any) -> None:
    session = session_on(FakeSender(dated(date)))
    assert session.server_time is None
    session.zones.list().all()
    assert session.server_time == time
