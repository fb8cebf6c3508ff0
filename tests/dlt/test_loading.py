"""The tables of a load and the state behind them, without dlt."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from typing import Any

import pytest

from servicepytan import Session
from servicepytan.convert.cells import Block, CellReaders, block
from servicepytan.convert.columns import Columns
from servicepytan.dlt.loading import LoadOptions, ResourceLoader
from servicepytan.dlt.tables import LoadTarget
from servicepytan.errors import InvalidResponse, SyncError
from servicepytan.export.clock import Clock
from servicepytan.export.plan import plans
from servicepytan.sandbox import Sandbox
from tests.fakes import FakeSender, session_on

NOW = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
CLOCK = Clock(lambda: NOW, lambda: 0.0)


def loader(session: Session, name: str, **options: Any) -> ResourceLoader:
    [plan] = plans(name)
    return ResourceLoader(session, plan, LoadOptions(**options), CLOCK)


def loaded(session: Session, name: str, state: dict[str, Any], **options: Any) -> list[Any]:
    """The rows of a load, without their numbers."""
    rows: list[Any] = []
    for table in loader(session, name, **options).tables(state, LoadTarget(str)):
        rows += table.to_pylist()
    return [row["id"] for row in rows]


def feed(pages: list[list[Any]]) -> Callable[..., Any]:
    """A feed whose tokens are numbers of pages."""

    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        number = int(query.get("from", "0"))
        rows = pages[number] if number < len(pages) else []
        after = min(number + 1, len(pages))
        return {"data": rows, "hasMore": after < len(pages), "continueFrom": str(after)}

    return answer


def test_a_feed_goes_on_behind_the_last_token() -> None:
    pages: list[list[Any]] = [[{"id": 1}, {"id": 2}], [{"id": 3}]]
    sender = FakeSender(feed(pages))
    state: dict[str, Any] = {}
    assert loaded(session_on(sender), "jobs", state) == [1, 2, 3]
    assert state["token"] == "2"
    pages.append([{"id": 2, "summary": "later"}])
    assert loaded(session_on(sender), "jobs", state) == [2]
    assert "from=2" in sender.urls[-1]
    assert state["token"] == "3"


def test_a_load_from_the_start_has_the_rows_that_have_just_changed() -> None:
    with Sandbox(jobs=20) as sandbox, sandbox.session() as session:
        ids = sorted(row["id"] for row in session.jobs.list())
        session.jobs.update(ids[0], {"summary": "changed"})
        state: dict[str, Any] = {}
        assert sorted(loaded(session, "jobs", state)) == ids
        asked = len(sandbox.requests())
        assert loaded(session, "jobs", state) == []  # the API gives the change later, behind it
        assert len(sandbox.requests()) == asked + 1


def test_the_state_changes_once_the_table_was_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("servicepytan.dlt.loading.BATCH", 2)
    pages = [[{"id": 1}, {"id": 2}], [{"id": 3}, {"id": 4}], [{"id": 5}]]
    state: dict[str, Any] = {}
    tables = loader(session_on(FakeSender(feed(pages))), "jobs").tables(state, LoadTarget(str))
    assert next(tables).num_rows == 2
    assert state == {}
    assert next(tables).num_rows == 2
    assert state["token"] == "1"
    tables.close()
    assert loaded(session_on(FakeSender(feed(pages))), "jobs", state) == [3, 4, 5]


@pytest.mark.parametrize(("flat", "is_decoded"), [(False, False), (True, True)])
def test_rows_of_a_feed_become_no_objects_unless_they_are_spread(
    flat: bool, is_decoded: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("msgspec")
    decoded: list[int] = []

    def counted(rows: Sequence[Any], columns: Columns, readers: CellReaders) -> Block:
        decoded.append(len(rows))
        return block(rows, columns, readers)

    monkeypatch.setattr("servicepytan.dlt.tables.block", counted)
    session = session_on(FakeSender(feed([[{"id": 1}, {"id": 2}], [{"id": 3}]])))
    assert loaded(session, "jobs", {}, flat=flat) == [1, 2, 3]
    assert bool(sum(decoded)) is is_decoded


def test_columns_are_kept_from_load_to_load() -> None:
    state: dict[str, Any] = {}
    loaded(session_on(FakeSender(feed([[{"id": 1, "brandNew": 1.5}]]))), "jobs", state)
    session = session_on(FakeSender(lambda *asked: {"data": [], "continueFrom": "9"}))
    [table] = loader(session, "jobs").tables(state, LoadTarget(str))
    assert (table.num_rows, str(table.schema.field("brandNew").type)) == (0, "double")


def test_a_list_is_asked_for_what_changed_since_an_hour_before_the_last_load_began() -> None:
    sender = FakeSender(lambda *asked: {"data": [{"id": 1}], "hasMore": False})
    state: dict[str, Any] = {}
    name = "estimate_templates"
    assert loaded(session_on(sender), name, state, since="2026-01-01T00:00:00Z") == [1]
    assert "modifiedOnOrAfter=2026-01-01T00:00:00Z" in sender.urls[0]
    assert state["mark"] == "2026-03-01T11:00:00Z"
    assert loaded(session_on(sender), name, state) == [1]
    assert "modifiedOnOrAfter=2026-03-01T11:00:00Z" in sender.urls[-1]


def test_a_mark_ahead_of_the_clock_is_not_gone_on_from(caplog: pytest.LogCaptureFixture) -> None:
    sender = FakeSender(lambda *asked: {"data": [{"id": 1}], "hasMore": False})
    state: dict[str, Any] = {}
    loaded(session_on(sender), "estimate_templates", state)
    state["mark"] = "2027-01-01T00:00:00Z"
    warned = pytest.warns(UserWarning, match="a clock was wrong")
    with caplog.at_level(logging.WARNING, "servicepytan"), warned:
        assert loaded(session_on(sender), "estimate_templates", state) == [1]
    assert "modifiedOnOrAfter" not in sender.urls[-1]
    assert state["mark"] == "2026-03-01T11:00:00Z"
    assert "a clock was wrong" in caplog.text


@pytest.mark.parametrize(
    ("name", "sizes"), [("estimate_templates", [2, 2, 1]), ("budget_codes", [2, 2, 1])]
)
def test_a_list_comes_in_tables_and_its_state_changes_at_the_end(
    name: str, sizes: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        page = int(query["page"])
        rows = [{"id": 2 * page - 1}, {"id": 2 * page}][: 1 if page == 3 else 2]
        return {"data": rows, "hasMore": page < 3, "totalCount": 5}

    monkeypatch.setattr("servicepytan.dlt.loading.BATCH", 2)
    state: dict[str, Any] = {}
    seen = []
    for table in loader(session_on(FakeSender(answer)), name).tables(state, LoadTarget(str)):
        seen.append((table.num_rows, dict(state)))
    assert seen == [(size, {}) for size in sizes]


def test_a_list_that_moved_is_asked_for_the_same_again() -> None:
    def moving(method: str, path: str, query: dict[str, str]) -> Any:
        page = int(query["page"])
        return {"data": [{"id": 1}, {"id": page + 5}], "hasMore": page < 2}

    state: dict[str, Any] = {}
    with pytest.warns(UserWarning, match="The list changed while it was walked"):
        loaded(session_on(FakeSender(moving)), "estimate_templates", state)
    assert state["mark"] is None


def test_a_list_that_is_replaced_is_read_again_until_none_of_its_rows_moved() -> None:
    reads: list[int] = []

    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        page = int(query["page"])
        reads.append(page)
        first = 1 if len(reads) < 3 else page * 10
        return {"data": [{"id": first}, {"id": page * 10 + 1}], "hasMore": page < 2}

    [plan] = [plan for plan in plans("all") if plan.name == "budget_codes"]
    assert plan.mode == "full"
    state: dict[str, Any] = {}
    session = session_on(FakeSender(answer), workers=1)  # with more, pages are asked for ahead
    assert loaded(session, plan.name, state) == [10, 11, 20, 21]
    assert reads == [1, 2, 1, 2]
    assert state == {}


def test_the_rows_of_another_tenant_are_refused_before_any_request() -> None:
    state: dict[str, Any] = {}
    loaded(session_on(FakeSender(feed([[{"id": 1}]]))), "jobs", state)
    sender = FakeSender()
    with pytest.raises(SyncError, match="tenant 42"):
        loaded(session_on(sender, tenant_id="43"), "jobs", state)
    assert sender.sent == []


def test_a_row_without_a_key_ends_the_load_and_leaves_the_state() -> None:
    state: dict[str, Any] = {}
    with pytest.raises(InvalidResponse, match="row 2 of this load has no valid id"):
        loaded(session_on(FakeSender(feed([[{"id": 1}, {"id": None}]]))), "jobs", state)
    assert state == {}


def test_odd_values_are_logged_and_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    session = session_on(FakeSender(feed([[{"id": 1, "total": "on request"}]])))
    text = "jobs: total: 1 not of its kind (decimal), kept as text in total__text."
    warned = pytest.warns(UserWarning, match=re.escape(text))
    with caplog.at_level(logging.WARNING, "servicepytan"), warned:
        loaded(session, "jobs", {})
    assert text in caplog.text


@pytest.mark.parametrize("page_size", [2, 100])
def test_rows_without_a_creation_time_come(page_size: int) -> None:
    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        limits = {"createdOnOrAfter", "createdBefore"} & query.keys()
        begin, end = query.get("createdOnOrAfter", ""), query.get("createdBefore", "9")
        met = [
            row
            for row in rows
            if not limits or (row["createdOn"] and begin <= row["createdOn"] < end)
        ]
        size, page = int(query["pageSize"]), int(query["page"])
        data = met[(page - 1) * size : page * size]
        return {"data": data, "hasMore": page * size < len(met), "totalCount": len(met)}

    rows: list[dict[str, Any]] = [
        {"id": i, "createdOn": None if i in (2, 5) else f"2025-01-{i:02}T00:00:00Z"}
        for i in range(1, 10)
    ]
    session = session_on(FakeSender(answer), page_size=page_size)
    assert sorted(loaded(session, "zones", {})) == list(range(1, 10))


@pytest.mark.parametrize(
    ("name", "note"),
    [("zones", "2 rows may be missing"), ("budget_codes", "the list counts 3 rows, and 1 came")],
)
def test_rows_that_may_be_missing_are_warned_of(name: str, note: str) -> None:
    sender = FakeSender(lambda *asked: {"data": [{"id": 1}], "hasMore": False, "totalCount": 3})
    with pytest.warns(UserWarning, match=f"{name}: .*{note}"):
        loaded(session_on(sender), name, {})
