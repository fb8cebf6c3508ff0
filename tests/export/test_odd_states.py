"""States that were spoilt: an error with a next step, and a full run heals them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from servicepytan import SyncError
from servicepytan.export import compact
from tests.export.conftest import FIRST_FORMATS, Time
from tests.export.reading import database, rows_at, rows_of
from tests.export.scripted_pages import sync_pages
from tests.export.test_places import FILES, snapshot, statement

DEEP = "[" * 100_000
ODD_STATES: list[Callable[[dict[str, Any]], Any]] = [
    lambda state: {**state, "stamp": "yesterday"},
    lambda state: {**state, "stamp": "9999-12-31T23-59-59Z"},
    lambda state: {**state, "stamp": 5},
    lambda state: {**state, "mark": "yesterday"},
    lambda state: {**state, "walk": {"mark": "x", "created": []}},
    lambda state: {**state, "columns": [["a", "text", "a", False]] * 2},
    lambda state: {**state, "parts": [{"name": "../../theirs", "rows": 1, "size": 1}]},
    lambda state: {**state, "parts": {"name": 1}},
    lambda state: {**state, "version": True},
    lambda state: DEEP,
    lambda state: '{"version": 1, "operation": ' + DEEP,
    lambda state: json.dumps({**state, "parts": [{"rows": -5}]}).replace("-5", "1e999"),
    lambda state: "\x00",
]


@pytest.mark.parametrize("edit", ODD_STATES)
@pytest.mark.parametrize("format", FIRST_FORMATS)
def test_an_odd_state_is_an_error_and_full_heals_it(
    format: str, edit: Callable[[dict[str, Any]], Any], tmp_path: Path, at: Time
) -> None:
    first = [{"id": 1, "brandNew": 1.5, "another": "x"}, {"id": 2}]
    assert sync_pages([first], tmp_path, format, at).ok
    edit_state(tmp_path, format, edit)
    before = snapshot(tmp_path)
    report = sync_pages([[{"id": 3}]], tmp_path, format, at)
    assert isinstance(report.outcomes[0].error, SyncError)
    assert "--full" in str(report.outcomes[0].error)
    if format in FILES:
        assert snapshot(tmp_path) == before
        with pytest.raises(SyncError, match="--full"):
            compact(tmp_path)
    second = [{"id": 1, "brandNew": "text", "another": 7}, {"id": 3, "id__text": "y"}]
    for rows in (second, [{"id": 3, "brandNew": "z"}]):
        assert sync_pages([rows], tmp_path, format, at, full=rows is second).ok
    if format in FILES:
        compact(tmp_path)
        assert len(list((tmp_path / "jobs").glob(f"*.{format}"))) == 1
    rows_read = {row["id"]: row.get("brandNew") for row in rows_at(tmp_path, format, "jobs")}
    assert rows_read == {1: "text", 3: "z"}


def edit_state(to: Path, format: str, edit: Callable[[dict[str, Any]], Any]) -> None:
    """Put something else in place of the state of jobs."""
    if format in FILES:
        path = to / "jobs" / "_state.json"
        odd = edit(json.loads(path.read_text()))
        path.write_text(odd if isinstance(odd, str) else json.dumps(odd))
        return
    ((text,),) = rows_of(to, format, "SELECT state FROM servicepytan_state WHERE resource = 'jobs'")
    odd = edit(json.loads(text))
    odd = (odd if isinstance(odd, str) else json.dumps(odd)).replace("\x00", "{")
    sql = f"UPDATE servicepytan_state SET state = '{odd}' WHERE resource = 'jobs'"
    statement(database(to, format), format, sql)


@pytest.mark.parametrize("format", FILES)
def test_parts_of_odd_names_do_not_stop_a_full_run(format: str, tmp_path: Path, at: Time) -> None:
    assert sync_pages([[{"id": 1}]], tmp_path, format, at).ok
    (tmp_path / "jobs" / "_state.json").write_text("{")
    for stamp in ("2026-99-99T99-99-99Z", "9999-12-31T23-59-59Z", "0000-00-00T00-00-00Z"):
        (tmp_path / "jobs" / f"{stamp}-0001.{format}").write_text("")
    assert sync_pages([[{"id": 2}]], tmp_path, format, at, full=True).ok
    assert [row["id"] for row in rows_at(tmp_path, format, "jobs")] == [2]
    assert len(list((tmp_path / "jobs").glob(f"*.{format}"))) == 1


@pytest.mark.parametrize(
    ("name", "values", "said"),
    [
        ("_sync.json", {"format": "sqlite"}, "kept as 'sqlite', which none of these files are"),
        ("_sync.json", {"format": []}, "is damaged"),
        ("jobs/_state.json", {"operation": "../x"}, "which this version does not know"),
        ("jobs/_state.json", {"operation": "jpm.jobs.exprt"}, "Did you mean 'jpm.jobs.export'"),
    ],
)
def test_what_cannot_be_compacted(
    name: str, values: dict[str, Any], said: str, tmp_path: Path, at: Time
) -> None:
    for id in (1, 2):
        sync_pages([[{"id": id}]], tmp_path, "jsonl", at)
    path = tmp_path / name
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))
    before = snapshot(tmp_path)
    with pytest.raises(SyncError, match=said):
        compact(tmp_path)
    assert snapshot(tmp_path) == before
