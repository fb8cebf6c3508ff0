"""A long run that breaks off is gone on with where it had come to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from servicepytan import RetryPolicy
from servicepytan.export import run as running
from servicepytan.export import sync
from servicepytan.export.extractor import last_created
from servicepytan.export.state import read_state
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FIRST_FORMATS, Time
from tests.export.reading import rows_at, same
from tests.export.test_sync import counts, run

ONCE = RetryPolicy(attempts=1)


@pytest.fixture(autouse=True)
def saves_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows are made safe after each 25."""
    monkeypatch.setattr(running, "SAVE_ROWS", 25)


def broken(sandbox: Sandbox, to: Path, format: str, at: Time, after: int) -> int:
    """A run that fails for good after so many requests; gives the rows that came."""
    session = sandbox.session(retry=ONCE, page_size=20)
    seen: list[Any] = []

    def cut(progress: Any) -> None:
        seen.append(progress)
        if len(seen) == after:
            sandbox.fail_next(403, times=1000)

    report = sync(
        session,
        "jobs.list",
        to,
        format=format,
        workers=1,
        progress=cut,
        check=False,
        clock=at.clock(),
    )
    sandbox.clear_faults()
    assert not report.ok
    return report.rows


@pytest.mark.parametrize("format", FIRST_FORMATS)
def test_a_walk_goes_on_where_it_broke_off(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    assert broken(sandbox, tmp_path, format, at, 2) > 25
    at.pass_(hours=5)
    sandbox.session().jobs.update(300000002, {"summary": "Changed between the two"})
    sandbox.clear_log()
    rest = run(sandbox, tmp_path, format, at, resources="jobs.list", workers=1)
    assert 0 < rest.rows < 60 - 20
    asked = sandbox.requests("GET", "/jpm/v2/tenant/{tenant}/jobs")
    assert [
        request.params["pageSize"] for request in asked if "createdOnOrAfter" not in request.params
    ] == ["1"] * 2, "only the numbers of rows before this moment and of all rows"
    later = run(sandbox, tmp_path, format, at, resources="jobs.list")
    assert counts(later)["jobs_list"] == 1, "what changed between the two comes with the next"
    every: list[Any] = sandbox.session().jobs.list().all()
    same(tmp_path, format, "jobs.list", every)
    run(sandbox, tmp_path, format, at, resources="jobs.list")
    same(tmp_path, format, "jobs.list", every)


@pytest.mark.parametrize("format", FIRST_FORMATS)
def test_rows_without_a_creation_time_come_when_a_walk_goes_on(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    jobs = sandbox._app._dataset["jobs"]
    undated = [jobs.at(place) for place in (3, 45)]
    for row in undated:
        jobs.put({**row, "createdOn": None})
    assert broken(sandbox, tmp_path, format, at, 2) > 25
    at.pass_(hours=5)
    rest = run(sandbox, tmp_path, format, at, resources="jobs.list", workers=1)
    assert rest.outcomes[0].notes == ()
    assert 2 < rest.rows < 60 - 20
    every: list[Any] = sandbox.session().jobs.list().all()
    assert sum(row["createdOn"] is None for row in every) == 2
    same(tmp_path, format, "jobs.list", every)


def test_a_feed_goes_on_behind_the_last_token(sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    seen: list[Any] = []

    def cut(progress: Any) -> None:
        seen.append(progress)
        if len(seen) == 2:
            sandbox.fail_next(403, times=1000)

    session = sandbox.session(retry=ONCE)
    report = sync(session, "jobs", tmp_path, workers=1, progress=cut, check=False, clock=at.clock())
    assert not report.ok
    sandbox.clear_faults()
    state = read_state((tmp_path / "jobs" / "_state.json").read_text(), "state")
    assert state.checkpoint.token
    assert sum(part.rows for part in state.parts) == 40
    assert counts(run(sandbox, tmp_path, "jsonl", at, resources="jobs")) == {"jobs": 20}
    assert len(rows_at(tmp_path, "jsonl", "jobs")) == 60


def test_rows_are_saved_after_a_while_too(
    sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "SAVE_SECONDS", 0.0)
    monkeypatch.setattr(running, "SAVE_ROWS", 10**9)
    run(sandbox, tmp_path, "jsonl", at, resources="jobs")
    assert len(list((tmp_path / "jobs").glob("*.jsonl"))) == 3


@pytest.mark.parametrize(
    ("texts", "last"),
    [
        (["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.1Z"], "2026-01-01T00:00:00.1Z"),
        (["2026-01-01T00:00:00.25Z", "2026-01-01T00:00:00.1234567Z"], "2026-01-01T00:00:00.25Z"),
        (["2026-01-01T00:00:01Z", "2026-01-01T00:00:00.9Z"], "2026-01-01T00:00:01Z"),
        (["2026-01-01T00:00:00Z", None], None),
        (["2026-01-01T00:00:00+02:00"], None),
        ([], None),
    ],
)
def test_the_last_moment_of_creation(texts: list[Any], last: Any) -> None:
    assert last_created([{"createdOn": text} for text in texts]) == last
    assert last_created([*[{"createdOn": text} for text in texts], 5]) is None
