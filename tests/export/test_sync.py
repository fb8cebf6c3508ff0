"""What a sync brings, run after run, in every format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from servicepytan import (
    AuthenticationError,
    InvalidResponse,
    Records,
    RetryPolicy,
    ServerError,
)
from servicepytan.core.json_rows import decoded_rows
from servicepytan.export import Progress, SyncReport, extractor, sync
from servicepytan.export.extractor import Batch, Extractor
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FIRST_FORMATS, FORMATS, Time
from tests.export.reading import rows_at, same
from tests.fakes import FakeSender, session_on

FIVE = ["jobs", "customers", "locations", "zones", "payment_types"]


def source(sandbox: Sandbox, resource: str) -> list[dict[str, Any]]:
    """The rows of a resource as they stand in the sandbox."""
    session = sandbox.session()
    named = getattr(session, resource)
    if hasattr(named, "export"):
        rows: list[dict[str, Any]] = named.export(include_recent_changes=True).all()
        return rows
    results: list[dict[str, Any]] = named.list(active="Any").all()
    return results


def run(sandbox: Sandbox, to: Path, format: str, at: Time, **options: Any) -> SyncReport:
    resources = options.pop("resources", FIVE)
    report = sync(sandbox.session(), resources, to, format=format, clock=at.clock(), **options)
    assert report.ok, str(report)
    return report


def counts(report: SyncReport) -> dict[str, int]:
    return {outcome.resource: outcome.rows for outcome in report.outcomes}


@pytest.mark.parametrize("format", FORMATS)
def test_the_first_run_brings_all_and_the_next_what_changed(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    first = run(sandbox, tmp_path, format, at)
    assert counts(first)["jobs"] == 60
    assert [outcome.mode for outcome in first.outcomes] == [
        *("feed", "feed", "feed", "modified", "full")
    ]
    session = sandbox.session()
    session.jobs.update(300000007, {"summary": "Bring a ladder"})
    session.customers.create(
        {
            "name": "New Customer",
            "type": "Residential",
            "locations": [
                {
                    "name": "Home",
                    "address": {
                        "street": "1 Sample Way",
                        "city": "Fabletown",
                        "state": "CA",
                        "zip": "00099",
                        "country": "USA",
                    },
                }
            ],
            "address": {
                "street": "1 Sample Way",
                "city": "Fabletown",
                "state": "CA",
                "zip": "00099",
                "country": "USA",
            },
        }
    )
    early = run(sandbox, tmp_path, format, at)
    assert counts(early)["jobs"] == 0, "feeds are 15 minutes late"
    at.pass_(minutes=20)
    later = run(sandbox, tmp_path, format, at)
    assert counts(later) == {
        "jobs": 1, "customers": 1, "locations": 1, "zones": 0, "payment_types": 60
    }  # fmt: skip
    for resource in FIVE:
        same(tmp_path, format, resource, source(sandbox, resource))


@pytest.mark.parametrize("format", FORMATS)
def test_deleted_rows_are_seen(format: str, sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    resources = ["appointments", "technician_shifts"]
    run(sandbox, tmp_path, format, at, resources=resources)
    session = sandbox.session()
    at.pass_(hours=3)
    session.appointments.delete(400000002)
    session.technician_shifts.delete(3)
    at.pass_(minutes=20)
    again = run(sandbox, tmp_path, format, at, resources=resources)
    assert counts(again) == {"appointments": 1, "technician_shifts": 1}
    for resource, id in (("appointments", 400000002), ("technician_shifts", 3)):
        rows = [row for row in rows_at(tmp_path, format, resource) if row["id"] == id]
        assert rows[-1]["active"] is False


@pytest.mark.parametrize("format", FIRST_FORMATS)
def test_full_loads_everything_anew(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    run(sandbox, tmp_path, format, at, resources=["jobs", "zones"])
    at.pass_(hours=1)
    again = run(sandbox, tmp_path, format, at, resources=["jobs", "zones"], full=True)
    assert counts(again) == {"jobs": 60, "zones": 60}
    for resource in ("jobs", "zones"):
        assert len(rows_at(tmp_path, format, resource)) == 60
        same(tmp_path, format, resource, source(sandbox, resource))
    assert counts(run(sandbox, tmp_path, format, at, resources="jobs")) == {"jobs": 0}


@pytest.mark.parametrize("format", FIRST_FORMATS)
def test_full_brings_what_changed_just_now_too(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    run(sandbox, tmp_path, format, at, resources="jobs")
    for id in range(300000005, 300000035):  # more than a page
        sandbox.session().jobs.update(id, {"summary": "Changed"})
    again = run(sandbox, tmp_path, format, at, resources="jobs", full=True)
    assert counts(again) == {"jobs": 60}
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))
    at.pass_(minutes=20)
    late = run(sandbox, tmp_path, format, at, resources="jobs")
    assert counts(late) == {"jobs": 30}, "the token stays where all changes had settled"
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))


def test_full_with_recent_changes_asks_once(sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    sandbox.session().jobs.update(300000005, {"summary": "Changed"})
    sandbox.clear_log()
    options: dict[str, Any] = {"full": True, "include_recent_changes": True}
    assert counts(run(sandbox, tmp_path, "jsonl", at, resources="jobs", **options)) == {"jobs": 60}
    assert len(sandbox.requests()) == 3


@pytest.mark.parametrize("format", FORMATS)
def test_changes_during_a_walk_come_with_the_next(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    session = sandbox.session()

    def change(progress: object) -> None:
        if not changed:
            changed.append(session.customers.update(100000002, {"name": "Changed meanwhile"}))

    changed: list[Any] = []
    run(sandbox, tmp_path, format, at, resources="crm.customers.list", progress=change)
    at.pass_(hours=2)
    again = run(sandbox, tmp_path, format, at, resources="crm.customers.list")
    assert counts(again) == {"customers_list": 1}
    rows = rows_at(tmp_path, format, "customers_list")
    assert [row["name"] for row in rows if row["id"] == 100000002][-1] == "Changed meanwhile"


def test_since_is_where_the_first_run_begins(sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    every = sandbox.session().jobs.export().all()
    since = sorted(row["modifiedOn"] for row in every)[40]
    report = run(sandbox, tmp_path, "jsonl", at, resources=["jobs", "zones"], since=since)
    assert counts(report)["jobs"] == 20
    assert counts(report)["zones"] < 60
    earlier = run(sandbox, tmp_path, "jsonl", at, resources="jobs", since="2020-01-01")
    assert counts(earlier) == {"jobs": 0}


def test_recent_changes_come_at_once_and_are_not_doubled(
    sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    options: dict[str, Any] = {"resources": "jobs", "include_recent_changes": True}
    run(sandbox, tmp_path, "sqlite", at, **options)
    sandbox.session().jobs.update(300000007, {"summary": "Bring a ladder"})
    assert counts(run(sandbox, tmp_path, "sqlite", at, **options)) == {"jobs": 1}
    run(sandbox, tmp_path, "sqlite", at, **options)
    same(tmp_path, "sqlite", "jobs", source(sandbox, "jobs"))


@pytest.mark.parametrize("format", FORMATS)
def test_flat_rows_have_a_column_for_each_value(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    run(sandbox, tmp_path, format, at, resources="locations", flat=True)
    row = rows_at(tmp_path, format, "locations")[0]
    assert row["address.zip"] == sandbox.session().locations.get(row["id"])["address"]["zip"]
    assert "address" not in row


@pytest.mark.parametrize("format", FORMATS)
def test_a_column_names_the_tenant(format: str, sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    run(sandbox, tmp_path, format, at, resources="jobs", tenant_column="tenant")
    rows = rows_at(tmp_path, format, "jobs")
    assert {row["tenant"] for row in rows} == {sandbox.tenant_id}
    assert next(iter(rows[0])) == "tenant"


def test_what_is_out_of_range_is_noted(sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    report = run(sandbox, tmp_path, "parquet", at, resources="locations")
    assert "createdOn" in report.outcomes[0].notes[0]
    assert "createdOn" in str(report)
    assert any(row["createdOn"] is None for row in rows_at(tmp_path, "parquet", "locations"))


def test_one_that_fails_does_not_stop_the_others(
    sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    sandbox.fail_next(500, times=20, path="/crm/v2/tenant/{tenant}/export/customers")
    retry = RetryPolicy(attempts=1)
    session = sandbox.session(retry=retry)
    names = ["jobs", "customers", "zones"]
    report = sync(session, names, tmp_path, check=False, clock=at.clock())
    assert not report.ok
    assert [outcome.resource for outcome in report.failed] == ["customers"]
    assert isinstance(report.failed[0].error, ServerError)
    assert counts(report) == {"jobs": 60, "customers": 0, "zones": 60}
    assert "failed: customers" in report.summary()
    sandbox.clear_faults()
    assert counts(run(sandbox, tmp_path, "jsonl", at, resources="customers")) == {"customers": 20}


def test_progress_is_told(sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    seen: list[Progress] = []
    run(sandbox, tmp_path, "jsonl", at, resources=["jobs", "zones"], progress=seen.append)
    jobs = [item for item in seen if item.resource == "jobs"]
    assert [item.rows for item in jobs] == [20, 40, 60, 60]
    assert [item.ended for item in jobs] == [False, False, False, True]
    assert jobs[0].total is None
    assert jobs[0].rate > 0
    zones = [item for item in seen if item.resource == "zones"]
    assert zones[-1].total == 60
    assert zones[-1].seconds_left == 0


def test_a_list_that_tells_no_total_has_none(
    sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    def untold(self: Any) -> int:
        raise InvalidResponse("no totalCount")

    monkeypatch.setattr(Records, "count", untold)
    seen: list[Progress] = []
    run(sandbox, tmp_path, "jsonl", at, resources="zones", progress=seen.append)
    assert seen[-1].total is None
    assert seen[-1].seconds_left is None


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 3])
def test_everything_by_all(workers: int, tmp_path: Path, at: Time) -> None:
    with Sandbox(jobs=12, strict=True, clock=at, token_life=10**9) as sandbox:
        report = run(sandbox, tmp_path, "jsonl", at, resources="all", workers=workers)
        assert workers > 1 or sandbox.most_in_flight == 1
    assert len(report.outcomes) > 100
    assert len(list(tmp_path.glob("*/_state.json"))) == len(report.outcomes)


def test_wrong_credentials_are_tried_once(sandbox: Sandbox, tmp_path: Path) -> None:
    session = sandbox.session(client_secret="cs1.wrong")
    report = sync(session, FIVE, tmp_path, workers=1, check=False)
    assert {type(outcome.error) for outcome in report.failed} == {AuthenticationError}
    assert len(report.failed) == 5
    assert sandbox.token_requests == 1


@pytest.mark.slow
@pytest.mark.parametrize("format", FORMATS)
def test_what_changes_during_the_runs_comes_in_the_end(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    session = sandbox.session()
    dice = Random(format)

    def meddle(progress: Progress) -> None:
        at.pass_(minutes=1)
        for _ in range(3):
            id = 300000001 + dice.randrange(60)
            session.jobs.update(id, {"summary": f"Changed {dice.random()}"})
            session.appointments.update_special_instructions(
                400000001 + dice.randrange(40), {"specialInstructions": f"Ring {dice.random()}"}
            )

    resources = ["jobs", "jobs.list", "jpm.appointments.list"]
    quick = sandbox.session(page_size=10)
    for _ in range(3):
        assert sync(quick, resources, tmp_path, format=format, progress=meddle,
                    clock=at.clock()).ok  # fmt: skip
    at.pass_(minutes=20)
    run(sandbox, tmp_path, format, at, resources=resources)
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))
    every: list[Any] = session.jobs.list().all()
    same(tmp_path, format, "jobs.list", every)
    every = list(session.appointments.list(active="Any"))
    same(tmp_path, format, "jpm.appointments.list", every)


@pytest.mark.parametrize(("moves", "noted"), [(1, False), (9, True)])
def test_a_whole_list_is_read_again_when_its_pages_shift(
    moves: int, noted: bool, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    session = sandbox.session(page_size=20)
    left = [moves]

    def shifted(call: Any, *cancellation: Any) -> Any:
        answer = real(call, *cancellation)
        if call.method == "GET" and dict(call.query).get("page") == "2" and left[0]:
            left[0] -= 1
            first = real(call._replace(query=(("page", "1"), ("pageSize", "20"))))
            rows = decoded_rows([first["data"][-1], *answer["data"][1:]])
            answer = {**answer, "data": rows}
        return answer

    real, session.perform = session.perform, shifted  # type: ignore[method-assign, assignment]
    report = sync(session, "marketing.campaign_costs", tmp_path, workers=1, clock=at.clock())
    assert report.ok
    assert report.rows == (60 if not noted else 59)
    assert bool(report.outcomes[0].notes) is noted
    assert len(rows_at(tmp_path, "jsonl", "campaign_costs")) == report.rows
    assert len(list((tmp_path / "campaign_costs").iterdir())) == 2


@pytest.mark.parametrize("resource", ["payment_types", "reviews"])
@pytest.mark.parametrize("format", ["sqlite", "duckdb"])
def test_of_a_list_that_is_read_again_only_the_last_reading_counts(
    format: str, resource: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = [
        [Batch([{"id": 1}, {"id": 2}, {"id": 3}]), Batch([{"id": 9}], note="Rows moved.")],
        [Batch([{"id": 1}, {"id": 2}])],
    ]
    monkeypatch.setattr(Extractor, "batches", lambda *_, **__: iter(readings.pop(0)))
    monkeypatch.setattr("servicepytan.export.destinations.database.BATCH", 2)
    session = session_on(FakeSender())
    report = sync(session, resource, tmp_path, format=format, clock=at.clock())
    assert report.ok
    assert not readings
    assert sorted(row["id"] for row in rows_at(tmp_path, format, resource)) == [1, 2]


def test_after_a_note_of_missing_rows_the_next_run_asks_for_the_same_changes(
    tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks: list[Any] = []
    notes = ["Rows moved.", "", "Rows moved.", ""]

    def batches(self: Extractor, plan: Any, state: Any, **_: Any) -> Iterator[Batch]:
        marks.append(state.mark)
        return iter([Batch([{"id": 1}], note=notes.pop(0))])

    monkeypatch.setattr(Extractor, "batches", batches)
    session = session_on(FakeSender())
    while notes:
        assert sync(session, "zones", tmp_path, clock=at.clock()).ok
        at.pass_(hours=3)
    assert marks[:2] == [None, None]
    assert marks[2] == marks[3] is not None


def test_lists_whose_rows_do_not_show_their_creation_come_whole(
    sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    session = sandbox.session(page_size=10)
    names = ["telecom.calls.list_v2", "project_statuses", "arrival_windows"]
    report = sync(session, names, tmp_path, clock=at.clock())
    assert report.ok, str(report)
    for outcome in report.outcomes:
        every = session.call(outcome.operation).all()
        came = rows_at(tmp_path, "jsonl", outcome.resource)
        assert {row["id"] for row in came} >= {row["id"] for row in every}
        assert outcome.rows == len(came) > 20
        assert outcome.notes == ()


@pytest.mark.parametrize("format", ["jsonl", "sqlite"])
@pytest.mark.parametrize("page_size", [10, 500])
def test_rows_that_no_creation_time_brings_come_by_page_number(
    page_size: int, format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    session = sandbox.session(page_size=page_size)
    jobs = sandbox._app._dataset["jobs"]
    for place in (3, 7):
        jobs.put({**jobs.at(place), "createdOn": None})
    report = sync(session, ["jobs.list"], tmp_path, format=format, clock=at.clock())
    [outcome] = report.outcomes
    assert (report.ok, outcome.notes) == (True, ())
    every = [row["id"] for row in session.jobs.list()]
    assert outcome.rows == len(every)
    came = rows_at(tmp_path, format, outcome.resource)
    assert sorted(int(row["id"]) for row in came) == sorted(every)


def test_rows_that_no_walk_brings_are_told(
    sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = sandbox.session(page_size=10)
    jobs = sandbox._app._dataset["jobs"]
    for place in (3, 7):
        jobs.put({**jobs.at(place), "createdOn": None})
    monkeypatch.setattr(extractor, "_shows_creation", lambda operation: False)
    report = sync(session, ["jobs.list"], tmp_path, clock=at.clock())
    [outcome] = report.outcomes
    assert report.ok
    assert outcome.rows == session.jobs.list().count() - 2
    assert outcome.notes[0].startswith("2 rows may be missing, as the list counts more")
    assert "or they may have no createdOn" in outcome.notes[0]
    with_time = {row["id"] for row in session.jobs.list() if row["createdOn"]}
    assert {row["id"] for row in rows_at(tmp_path, "jsonl", outcome.resource)} == with_time
