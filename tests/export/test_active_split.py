"""Lists that refuse active and inactive rows at once are read in halves, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from servicepytan import BadRequest, DataService, SyncFailed
from servicepytan.export import sync
from servicepytan.export.plan import plans
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FIRST_FORMATS, Time
from tests.export.reading import merged, rows_at, same
from tests.volume import rest_slow

TYPES = "/marketing/v2/tenant/{tenant}/campaigns"


@pytest.fixture
def halved(at: Time) -> Any:
    """A tenant whose lists refuse ``active=Any``."""
    with Sandbox(jobs=60, clock=at, token_life=10**9, active_any=False) as running:
        yield running


def every(sandbox: Sandbox, resource: str) -> list[dict[str, Any]]:
    """All rows of a resource as they stand."""
    named = getattr(sandbox.session(), resource)
    rows: list[dict[str, Any]] = [*named.list(active="True"), *named.list(active="False")]
    return rows


def between(sandbox: Sandbox, path: str, page: int, act: Callable[[Any], Any]) -> Any:
    """A session on which something happens right after a page of a list has come, once."""
    session = sandbox.session(page_size=20)
    asked: list[str] = []

    def perform(call: Any, *cancellation: Any) -> Any:
        answer = real(call, *cancellation)
        if call.template == path and call.method == "GET" and isinstance(answer, dict):
            asked.append(call.target)
            if len(asked) == page:
                act(sandbox.session())
        return answer

    real, session.perform = session.perform, perform  # type: ignore[method-assign, assignment]
    return session


@pytest.mark.parametrize("format", FIRST_FORMATS)
@pytest.mark.parametrize("resource", ["technician_shifts", "campaigns", "arrival_windows"])
def test_both_halves_come(
    resource: str, format: str, halved: Sandbox, tmp_path: Path, at: Time
) -> None:
    seen: list[Any] = []
    session = halved.session(page_size=20)
    options: dict[str, Any] = {"format": format, "clock": at.clock()}
    report = sync(session, resource, tmp_path, progress=seen.append, **options)
    assert (report.rows, seen[0].total) == (60, 60)
    assert report.outcomes[0].notes == () or "out of range" in report.outcomes[0].notes[0]
    assert len(rows_at(tmp_path, format, resource)) == 60
    same(tmp_path, format, resource, every(halved, resource))
    again = sync(session, resource, tmp_path, **options)
    assert again.rows == (0 if plans(resource)[0].mode == "modified" else 60)


def activated(id: int, active: bool) -> Callable[[Any], Any]:
    """Moves a campaign to the other half."""
    return lambda session: session.campaigns.update(id, {"active": active}, check=False)


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("format", rest_slow(["jsonl", "sqlite"]))
@pytest.mark.parametrize("page", rest_slow([2, 4, 1, 3, 5], fast=2))
@pytest.mark.parametrize(("id", "active"), [(7, False), (40, True), (59, False)])
def test_a_row_that_changes_halves_is_neither_lost_nor_doubled(
    id: int, active: bool, page: int, format: str, full: bool, halved: Sandbox, tmp_path: Path,
    at: Time
) -> None:  # fmt: skip
    assert halved.session().campaigns.get(id)["active"] is not active
    session = between(halved, TYPES, page, activated(id, active))
    options: dict[str, Any] = {"format": format, "workers": 1, "clock": at.clock()}
    sync(session, "campaigns", tmp_path, full=full, **options)
    rows = rows_at(tmp_path, format, "campaigns")
    assert {row["id"] for row in rows} == set(range(1, 61))
    if full or format in ("sqlite", "duckdb"):
        assert len(rows) == 60
    at.pass_(minutes=5)
    sync(session, "campaigns", tmp_path, **options)
    rows = list(merged(rows_at(tmp_path, format, "campaigns")).values())
    assert [row["active"] for row in rows if row["id"] == id] == [active]
    same(tmp_path, format, "campaigns", every(halved, "campaigns"))


def test_a_400_of_another_kind_is_told(halved: Sandbox, tmp_path: Path) -> None:
    halved.fail_next(400, times=20, path=TYPES, title="Broken today.")
    with pytest.raises(SyncFailed, match=r"answered 400 Broken today\.") as caught:
        sync(halved.session(), "campaigns", tmp_path)
    assert isinstance(caught.value.__cause__, BadRequest)
    assert caught.value.__cause__.title == "Broken today."


@pytest.mark.parametrize("resource", ["jobs", "payment_terms", "budget_codes"])
def test_a_400_of_a_resource_without_halves_is_told(
    resource: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    session = sandbox.session()
    session.token()
    sandbox.fail_next(400, times=20, title="Broken today.")
    with pytest.raises(SyncFailed, match=r"answered 400 Broken today\."):
        sync(session, resource, tmp_path, progress=lambda *_: None)
    assert rows_at(tmp_path, "jsonl", resource) == []


def test_a_400_in_the_middle_of_a_walk_is_told(sandbox: Sandbox, tmp_path: Path) -> None:
    def fail(session: Any) -> None:
        sandbox.fail_next(400, times=20, path=TYPES)

    with pytest.raises(SyncFailed, match="answered 400"):
        sync(between(sandbox, TYPES, 2, fail), "campaigns", tmp_path, workers=1)


def test_interrupted_in_halves_it_begins_anew(halved: Sandbox, tmp_path: Path, at: Time) -> None:
    def fail(session: Any) -> None:
        halved.fail_next(403, times=1)

    session = between(halved, TYPES, 4, fail)
    sync(session, "campaigns", tmp_path, workers=1, check=False, clock=at.clock())
    assert sync(halved.session(), "campaigns", tmp_path, clock=at.clock()).rows == 60
    same(tmp_path, "jsonl", "campaigns", every(halved, "campaigns"))


@pytest.mark.parametrize("resource", ["appointments", "appointment_assignments"])
def test_a_feed_that_refuses_it_gives_all_rows_without(
    resource: str, halved: Sandbox, tmp_path: Path, at: Time
) -> None:
    with Sandbox(jobs=60, clock=at, token_life=10**9) as usual:
        wanted = sync(usual.session(), resource, tmp_path / "usual", clock=at.clock()).rows
    assert sync(halved.session(), resource, tmp_path / "halved", clock=at.clock()).rows == wanted
    assert sync(halved.session(), resource, tmp_path / "halved", clock=at.clock()).rows == 0


class TestById:
    def test_many_by_id_come_from_both_halves(self, halved: Sandbox) -> None:
        inactive = [row["id"] for row in halved.session().campaigns.list(active="False")]
        ids = [*inactive[:2], 1, 2, 999]
        rows_read = halved.session().campaigns.get_many(ids)
        assert [row["id"] for row in rows_read] == ids[:-1]
        assert rows_read.missing == [999]

    def test_one_by_id_may_be_of_either_half(self, halved: Sandbox) -> None:
        session = halved.session()
        for state in ("ActiveOnly", "InactiveOnly"):
            row = session.invoices.list(active_state=state).first()
            if row is not None:
                assert session.invoices.get(row["id"])["id"] == row["id"]

    def test_one_that_becomes_active_meanwhile_is_found(self, halved: Sandbox) -> None:
        session = between(halved, TYPES, 1, activated(40, True))
        assert [row["id"] for row in session.campaigns.get_many([1, 40])] == [1, 40]

    def test_another_400_stays_one(self, halved: Sandbox) -> None:
        halved.fail_next(400, times=9, path=TYPES)
        with pytest.raises(BadRequest):
            halved.session().campaigns.get_many([1])


def test_data_service_gives_both_halves(halved: Sandbox) -> None:
    data = DataService(halved.session())
    everyone = data.get_employees(active="Any")
    halves = [*data.get_employees("True"), *data.get_employees("False")]
    assert sorted(row["id"] for row in everyone) == sorted(row["id"] for row in halves)
    halved.fail_next(400, times=9)
    with pytest.raises(BadRequest):
        data.get_employees(active="True")
