"""Parts become one, with each row as it came last; whatever happens, no row is lost."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from servicepytan import InvalidArgument, SyncError
from servicepytan.convert import csv_reader
from servicepytan.export import compact, merging, sync
from servicepytan.export.destinations import formats
from servicepytan.export.extractor import Batch
from servicepytan.export.state import read_state
from servicepytan.sandbox import Sandbox
from tests.export.conftest import Time
from tests.export.reading import rows_at, same
from tests.export.scripted_pages import sync_pages
from tests.export.test_sync import run, source
from tests.fakes import FakeSender, session_on

FILES = ["jsonl", "csv", "parquet"]
TWO = ["jobs", "zones", "payment_types"]


def two_runs(sandbox: Sandbox, to: Path, format: str, at: Time) -> None:
    """A place with two parts of jobs, two of which come twice."""
    run(sandbox, to, format, at, resources=TWO)
    for id in (300000003, 300000007):
        sandbox.session().jobs.update(id, {"summary": 'Bring a ladder, and "quotes"\nand lines'})
    at.pass_(minutes=20)
    run(sandbox, to, format, at, resources=TWO)


@pytest.mark.parametrize("format", FILES)
def test_each_row_is_left_once(format: str, sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    two_runs(sandbox, tmp_path, format, at)
    assert len(rows_at(tmp_path, format, "jobs")) == 62
    done = compact(tmp_path)
    assert [(item.resource, item.parts, item.rows, item.kept) for item in done] == [
        ("jobs", 2, 62, 60)
    ]
    assert len(rows_at(tmp_path, format, "jobs")) == 60
    assert len(list((tmp_path / "jobs").glob(f"*.{format}"))) == 1
    for resource in TWO:
        same(tmp_path, format, resource, source(sandbox, resource))
    assert compact(tmp_path) == []
    sandbox.session().jobs.update(300000001, {"summary": "Later"})
    at.pass_(minutes=20)
    run(sandbox, tmp_path, format, at, resources=TWO)
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))
    names = [part.name for part in state_of(tmp_path).parts]
    assert names == sorted(names), "the merged part comes before the later one"


def state_of(to: Path, resource: str = "jobs") -> Any:
    return read_state((to / resource / "_state.json").read_text("utf-8"), "state")


@pytest.mark.parametrize("format", FILES)
def test_a_row_that_came_twice_in_one_part_is_left_once(
    format: str, tmp_path: Path, at: Time
) -> None:
    rows = [{"id": 1, "summary": "old"}, {"id": 2}, {"id": 1, "summary": "new"}]
    sync_rows(session_on(FakeSender()), rows, tmp_path, format, at)
    assert [(item.parts, item.rows, item.kept) for item in compact(tmp_path)] == [(1, 3, 2)]
    rows_read = {str(row["id"]): row.get("summary") for row in rows_at(tmp_path, format, "jobs")}
    assert rows_read["1"] == "new"
    assert len(rows_read) == len(rows_at(tmp_path, format, "jobs"))
    assert compact(tmp_path) == []


@pytest.mark.parametrize("format", FILES)
@pytest.mark.parametrize("text", ["a\rb", "a\r\nb", "a\n", "\r", " a", '"', "x" * 200_000, ","])
def test_texts_of_all_kinds_stay_as_they_are(
    format: str, text: str, tmp_path: Path, at: Time
) -> None:
    before = csv.field_size_limit()
    for rows in ([{"id": 1, "summary": text}, {"id": 2, "summary": "old"}], [{"id": 2}]):
        sync_rows(session_on(FakeSender()), rows, tmp_path, format, at)
    compact(tmp_path)
    assert csv.field_size_limit() == before
    csv.field_size_limit(10**6)
    try:
        rows_read = {
            str(row["id"]): row.get("summary") for row in rows_at(tmp_path, format, "jobs")
        }
    finally:
        csv.field_size_limit(before)
    assert rows_read["1"] == text
    assert not rows_read["2"]


@pytest.mark.parametrize("reads_nul", [False, csv_reader._READS_NUL])
def test_nul_in_csv_stays_in_all_versions_of_python(
    reads_nul: bool, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv_reader, "_READS_NUL", reads_nul)
    for text in ("old", "a\0b\x1a0"):
        rows = [{"id": 1, "summary": text}, {"id": 2, "summary": "\0"}]
        sync_rows(session_on(FakeSender()), rows, tmp_path, "csv", at)
    assert [report.kept for report in compact(tmp_path)] == [2]
    (part,) = (tmp_path / "jobs").glob("*.csv")
    with part.open(encoding="utf-8", newline="") as stream:
        texts = [row["summary"] for row in _as_dicts(csv_reader.CsvReader(stream))]
    assert sorted(texts) == ["\0", "a\0b\x1a0"]


def _as_dicts(lines: Iterable[list[str]]) -> list[dict[str, str]]:
    header, *rows = lines
    return [dict(zip(header, row)) for row in rows]


@pytest.mark.parametrize("format", FILES)
def test_small_pieces_give_the_same(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formats, "ROW_GROUP", 7)
    monkeypatch.setattr(merging, "ROW_GROUP", 7)
    monkeypatch.setattr(merging, "LINES", 7)
    monkeypatch.setattr("servicepytan.export.compacting.CHUNK", 7)
    two_runs(sandbox, tmp_path, format, at)
    compact(tmp_path)
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))


@pytest.mark.parametrize("format", FILES)
def test_rows_without_a_key_are_told_apart_by_what_they_hold(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_runs(sandbox, tmp_path, format, at)
    monkeypatch.setattr(
        "servicepytan.export.compacting.plan_of",
        lambda plan: type("Plan", (), {"key": ("projectId", "noSuchColumn")}),
    )
    compact(tmp_path)
    assert len(rows_at(tmp_path, format, "jobs")) == 62


@pytest.mark.parametrize("format", FILES)
@pytest.mark.parametrize(
    ("ids", "kept"),
    [
        (["7", 7], 1),
        ([7.0, "7", 8, "8"], 2),
        (["-3", -3, "03", " 3"], 3),
        ([True, 1, "1"], 2),
        (["a", "A", "a"], 2),
        ([2**70, str(2**70), 1e3, "1e3"], 3),
    ],
)
def test_an_id_is_the_same_as_text_and_as_a_number(
    ids: list[Any], kept: int, format: str, tmp_path: Path, at: Time
) -> None:
    rows = [{"id": id, "jobNumber": f"J{number}"} for number, id in enumerate(ids)]
    sync_pages([rows], tmp_path, format, at)
    (done,) = compact(tmp_path)
    assert (done.rows, done.kept) == (len(ids), kept)
    assert rows_at(tmp_path, format, "jobs")[-1]["jobNumber"] == rows[-1]["jobNumber"]


@pytest.mark.parametrize("format", FILES)
def test_early_parts_may_lack_columns(format: str, tmp_path: Path, at: Time) -> None:
    with Sandbox(jobs=5, clock=at, token_life=10**9) as sandbox:
        session = sandbox.session()
        whole: list[Any] = session.jobs.export().all()
        few: list[Any] = [{name: row[name] for name in ("id", "summary")} for row in whole[:3]]
        for rows in (few, [{**row, "brandNew": 1.5} for row in whole[2:]]):
            at.pass_(minutes=20)
            sync_rows(session, rows, tmp_path, format, at)
    compact(tmp_path)
    rows_read = {row["id"]: row for row in rows_at(tmp_path, format, "jobs")}
    assert [rows_read[row["id"]].get("brandNew") for row in whole] == [
        None, None, *([1.5] * 3)
    ] or format == "csv"  # fmt: skip
    assert len(rows_read) == 5


def sync_rows(session: Any, rows: Any, to: Path, format: str, at: Time) -> None:
    """A run that gets these rows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "servicepytan.export.extractor.Extractor.batches",
            lambda self, plan, state, **options: iter([Batch(rows, "token")]),
        )
        assert sync(session, "jobs", to, format=format, clock=at.clock()).ok


def test_a_folder_without_a_sync_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match=r"_sync\.json"):
        compact(tmp_path)


def test_a_damaged_part_is_refused(sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    two_runs(sandbox, tmp_path, "jsonl", at)
    part = next((tmp_path / "jobs").glob("*.jsonl"))
    part.write_bytes(part.read_bytes() + b"{}\n")
    with pytest.raises(SyncError, match="changed by hand"):
        compact(tmp_path)


def test_csv_that_cannot_be_read_is_an_error(
    sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_runs(sandbox, tmp_path, "csv", at)
    monkeypatch.setattr(csv_reader, "LONGEST", 3)
    with pytest.raises(SyncError, match="cannot be compacted: field larger"):
        compact(tmp_path)


def test_what_was_merged_before_an_error_is_told(
    sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_runs(sandbox, tmp_path, "jsonl", at)
    two_runs(sandbox, tmp_path, "jsonl", at)
    last = max((tmp_path / "zones").glob("*.jsonl"))
    real = merging.MERGERS["jsonl"]

    def keys(folder: Path, *arguments: Any) -> Any:
        if folder.name == "zones":
            raise csv.Error("odd")
        return real.keys(folder, *arguments)

    monkeypatch.setitem(merging.MERGERS, "jsonl", real._replace(keys=keys))
    with pytest.raises(
        SyncError, match=r"odd\. Each resource is either merged or as it was; no row"
    ):
        compact(tmp_path)
    assert len(state_of(tmp_path).parts) == 1
    assert last.exists()


@pytest.mark.parametrize("broken", ["fsync", "replace"])
def test_a_full_disk_leaves_all_as_it_was(
    broken: str, sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_runs(sandbox, tmp_path, "jsonl", at)
    before = {path.name: path.read_bytes() for path in (tmp_path / "jobs").iterdir()}

    def fail(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, broken, fail)
        with pytest.raises(SyncError, match="No space left"):
            compact(tmp_path)
    assert {path.name: path.read_bytes() for path in (tmp_path / "jobs").iterdir()} == before
    assert json.loads((tmp_path / "_sync.json").read_text())["version"] == 1
    compact(tmp_path)
    same(tmp_path, "jsonl", "jobs", source(sandbox, "jobs"))
