"""Odd rows, rows without a key, new columns and small pieces, in every format."""

from __future__ import annotations

import errno
import io
import os
import re
import socket
import sqlite3
import threading
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from servicepytan import InvalidArgument, SyncError
from servicepytan._storage import atomic
from servicepytan._storage.lock import RunLock
from servicepytan.export import compact, sync
from servicepytan.export.destinations import database, duckdb, folder, formats, sqlite
from servicepytan.export.destinations import engine as engines
from servicepytan.export.destinations.engine import Engine, TableChunk
from servicepytan.export.extractor import Batch, Extractor
from servicepytan.export.row_transformer import key_text
from tests.export.conftest import FORMATS, Time
from tests.export.reading import rows_at
from tests.export.scripted_pages import sync_pages
from tests.fakes import FakeSender, session_on

TYPED = FORMATS[1:]
DATABASES = ["sqlite", "duckdb"]
EMPTY = {"hasMore": False, "data": [], "totalCount": 0, "continueFrom": "t"}


def values(to: Path, format: str, resource: str, *names: str) -> list[tuple[Any, ...]]:
    """Some columns of all rows; nothing and an empty text are the same."""
    rows = rows_at(to, format, resource)
    return [tuple(row.get(name) or None for name in names) for row in rows]


@pytest.mark.parametrize("format", FORMATS)
def test_new_columns_appear_and_old_ones_stay(format: str, tmp_path: Path, at: Time) -> None:
    pages = [
        [{"id": 1, "summary": "a"}],
        [{"id": 2, "summary": "b", "brandNew": 1.5}],
        [{"id": 3, "another": {"deep": [1, "x"]}}],
    ]
    assert sync_pages(pages, tmp_path, format, at).ok
    assert sync_pages([[{"id": 4, "brandNew": 2.5}]], tmp_path, format, at).ok
    rows_read = values(tmp_path, format, "jobs", "id", "summary", "brandNew", "another")
    nested = {"deep": [1, "x"]} if format == "jsonl" else '{"deep":[1,"x"]}'
    assert sorted(rows_read, key=lambda row: int(row[0])) == [
        (1, "a", None, None),
        (2, "b", 1.5, None),
        (3, None, None, nested),
        (4, None, 2.5, None),
    ]


@pytest.mark.parametrize("format", TYPED)
def test_values_that_do_not_fit_are_kept_beside(format: str, tmp_path: Path, at: Time) -> None:
    rows = [
        {"id": 1, "total": 12.5, "modifiedOn": "2026-01-01T00:00:00.1234567Z", "customerId": 5},
        {"id": 2, "total": "none", "modifiedOn": "0001-01-01T00:00:00Z", "customerId": "five"},
        {"id": 3, "total": 10**400, "summary": "half \ud83d", "customerId": 2**70},
    ]
    report = sync_pages([rows], tmp_path, format, at)
    assert report.ok
    messages = " ".join(report.outcomes[0].notes)
    assert "modifiedOn: 1 out of range" in messages
    assert "kept as text in total__text" in messages
    assert "kept as text in customerId__text" in messages
    assert values(tmp_path, format, "jobs", "customerId", "customerId__text") == [
        (5, None),
        (None, "five"),
        (None, str(2**70)),
    ]
    assert [text for (text,) in values(tmp_path, format, "jobs", "total__text")][1:] == [
        "none",
        str(10**400),
    ]
    moments = [row["modifiedOn"] for row in rows_at(tmp_path, format, "jobs")]
    assert moments == [datetime(2026, 1, 1, 0, 0, 0, 123456, timezone.utc), None, None]


@pytest.mark.parametrize("format", FORMATS)
def test_ids_zips_and_money_stay_what_they_are(format: str, tmp_path: Path, at: Time) -> None:
    row = {"id": 2**53 + 1, "customerPo": "00123", "total": 0.1, "summary": "1e5"}
    assert sync_pages([[row]], tmp_path, format, at).ok
    (rows_read,) = values(tmp_path, format, "jobs", *row)
    exact: Any = float if format == "jsonl" else Decimal
    assert rows_read == (2**53 + 1, "00123", exact("0.1"), "1e5")
    assert [type(value) for value in rows_read] == [int, str, exact, str]


def test_lines_of_json_take_everything(tmp_path: Path, at: Time) -> None:
    rows = [{"id": 1, "big": 10**40, "half": "\ud83d"}, 5, "text", None]
    for quick in (vars(formats)["orjson"], None):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(formats, "orjson", quick)
            sync_pages([rows], tmp_path / str(bool(quick)), "jsonl", at)
    texts = [
        (next((tmp_path / name / "jobs").glob("*.jsonl"))).read_text() for name in ("True", "False")
    ]
    assert texts[0] == texts[1] == f'{{"id":1,"big":{10**40},"half":"\\ud83d"}}\n5\n"text"\nnull\n'


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("flat", [False, True])
def test_rows_that_are_no_dicts_have_a_column(
    format: str, flat: bool, tmp_path: Path, at: Time
) -> None:
    options: dict[str, Any] = {"resource": "opportunities", "tenant_column": "tenant"}
    assert sync_pages([["a", "b"]], tmp_path, format, at, flat=flat, **options).ok
    assert values(tmp_path, format, "opportunities", "tenant", "value") == [
        ("42", "a"),
        ("42", "b"),
    ]


ROWS = [
    5,
    "5",
    None,
    [5],
    ["5"],
    {"id": 5},
    {"id": "5"},
    {"id": 5.5},
    {"id": None, "a": 5},
    {"a": 6},
]


@pytest.mark.parametrize("row", ROWS)
def test_rows_of_all_kinds_have_a_key_that_no_other_has(row: Any) -> None:
    same = [other for other in ROWS if key_text(other, ["id"]) == key_text(row, ["id"])]
    assert same == [row]


@pytest.mark.parametrize("format", DATABASES)
def test_rows_with_a_null_id_are_told_apart_by_what_they_hold(
    format: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BATCH", 2)
    rows = [{"id": id, "amount": amount} for id, amount in ((1, 1), (None, 2), (None, 3), (1, 4))]
    for full in (False, False, True):
        assert sync_pages([rows, rows[:2]], tmp_path, format, at, resource="gross_pay_items",
                       full=full).ok  # fmt: skip
        rows_read = values(tmp_path, format, "gross_pay_items", "id", "amount")
        amounts = [(id, float(amount)) for id, amount in rows_read]
        assert sorted(amounts, key=str) == [(1, 1), (None, 2), (None, 3)]


@pytest.mark.parametrize("format", FORMATS)
def test_rows_without_an_id_stay_one_when_a_column_comes_or_moves(
    format: str, tmp_path: Path, at: Time
) -> None:
    runs = [
        [{"id": None, "employeeId": 7, "amount": 1.5}, {"id": 1}],
        [{"amount": 1.5, "id": None, "employeeId": 7}, {"id": 1, "brandNew": "x"}],
        [{"id": None, "employeeId": 7, "amount": 1.5, "brandNew": None}],
        [{"id": None, "employeeId": 8, "amount": 1.5}],
    ]
    for rows in runs:
        assert sync_pages([rows], tmp_path, format, at, resource="gross_pay_items").ok
    if format not in DATABASES:
        assert [(item.rows, item.kept) for item in compact(tmp_path)] == [(6, 3)]
    rows_read = values(tmp_path, format, "gross_pay_items", "id", "employeeId", "brandNew")
    assert sorted(rows_read, key=str) == [(1, None, "x"), (None, 7, None), (None, 8, None)]


@pytest.mark.parametrize("format", FORMATS)
def test_ids_that_do_not_fit_are_replaced_all_the_same(
    format: str, tmp_path: Path, at: Time
) -> None:
    for summary in ("old", "new"):
        rows = [{"id": id, "summary": summary} for id in (0, 5, "abc", 2**64)]
        assert sync_pages([rows], tmp_path, format, at).ok
    if format not in DATABASES:
        assert [(item.rows, item.kept) for item in compact(tmp_path)] == [(8, 4)]
    assert values(tmp_path, format, "jobs", "summary") == [("new",)] * 4
    rows_read = rows_at(tmp_path, format, "jobs")
    ids = {str(row["id"] if row["id"] is not None else row["id__text"]) for row in rows_read}
    assert ids == {"0", "5", "abc", str(2**64)}


@pytest.mark.parametrize("format", DATABASES)
def test_a_key_may_have_several_fields(format: str, tmp_path: Path, at: Time) -> None:
    first = [
        {"technicianId": technician, "jobId": job, "rating": 1.0}
        for technician in (1, 2)
        for job in (1, 2)
    ]
    again = [{"technicianId": 1, "jobId": 2, "rating": 5.0}]
    for pages in ([first], [again, again]):
        sync_pages(pages, tmp_path, format, at, resource="technician_ratings")
    rows_read = values(tmp_path, format, "technician_ratings", "technicianId", "jobId", "rating")
    assert sorted(rows_read) == [(1, 1, 1.0), (1, 2, 5.0), (2, 1, 1.0), (2, 2, 1.0)]


@pytest.mark.parametrize("format", FORMATS)
def test_without_a_key_all_rows_stay(format: str, tmp_path: Path, at: Time) -> None:
    for _ in range(2):
        assert sync_pages([[{"rating": 5.0}] * 3], tmp_path, format, at, resource="reviews").ok
        assert values(tmp_path, format, "reviews", "rating") == [(5.0,)] * 3


@pytest.mark.parametrize("format", FORMATS)
def test_a_run_that_fails_leaves_no_rows_behind(
    format: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "PART_ROWS", 2)
    monkeypatch.setattr(database, "BATCH", 10)
    pages = [[{"id": 2 * i}, {"id": 2 * i + 1}] for i in range(3)]
    for full in (False, True):
        report = sync_pages([*pages, ValueError("odd")], tmp_path, format, at, full=full)
        assert isinstance(report.failed[0].error, ValueError)
        if format not in DATABASES:
            assert [path.name for path in (tmp_path / "jobs").iterdir()] == ["_state.json"]
        assert sync_pages(pages, tmp_path, format, at, full=full).ok
        assert sorted(values(tmp_path, format, "jobs", "id"), key=str) == [
            (1,), (2,), (3,), (4,), (5,), (None,)
        ]  # fmt: skip
        if not full:
            compact(tmp_path) if format not in DATABASES else None
            for path in tmp_path.rglob("*"):
                if path.is_file():
                    path.unlink()


def test_an_empty_run_makes_a_table_but_no_file(tmp_path: Path, at: Time) -> None:
    for format in FORMATS:
        assert sync_pages([[]], tmp_path / format, format, at).ok
        assert rows_at(tmp_path / format, format, "jobs") == []
    assert not list((tmp_path / "csv" / "jobs").glob("*.csv"))


@pytest.mark.parametrize("format", DATABASES)
def test_names_of_columns_are_quoted(format: str, tmp_path: Path, at: Time) -> None:
    row = {"id": 1, 'a "b"; DROP TABLE jobs': "x", "order": "y", "Summary": "z", "summary": "s"}
    assert sync_pages([[row]], tmp_path, format, at).ok
    assert values(tmp_path, format, "jobs", 'a "b"; DROP TABLE jobs', "order", "summary") == [
        ("x", "y", "s")
    ]


def test_an_interrupt_while_threads_are_started_is_heard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(thread: threading.Thread) -> None:
        if started:
            raise KeyboardInterrupt
        started.append(thread)
        real(thread)

    started: list[threading.Thread] = []
    real = threading.Thread.start
    monkeypatch.setattr(threading.Thread, "start", start)
    with pytest.raises(KeyboardInterrupt):
        sync(session_on(FakeSender()), ["jobs", "customers", "zones"], tmp_path)
    started[0].join(30)
    assert not started[0].is_alive()


@pytest.mark.parametrize("threads", [0, 1])
def test_fewer_threads_than_workers_do_all_the_work(
    threads: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(thread: threading.Thread) -> None:
        if thread.name == "servicepytan-sync":
            if len(started) == threads:
                raise RuntimeError("can't start new thread")
            started.append(thread)
        real(thread)

    started: list[threading.Thread] = []
    real = threading.Thread.start
    monkeypatch.setattr(threading.Thread, "start", start)
    names = ["jobs", "customers", "zones"]
    if not threads:
        with pytest.raises(RuntimeError, match="no thread can be started"):
            sync(session_on(FakeSender(lambda *asked: EMPTY)), names, tmp_path)
        return
    report = sync(session_on(FakeSender(lambda *asked: EMPTY)), names, tmp_path)
    assert [outcome.resource for outcome in report.outcomes] == names
    assert report.ok


def test_a_resource_that_fails_leaves_no_pages_waiting(tmp_path: Path, at: Time) -> None:
    ended: list[int] = []

    def batches(*_: Any, **__: Any) -> Any:
        try:
            yield Batch([{"id": 1}], "token")
        finally:
            ended.append(1)

    def fail(progress: Any) -> None:
        if not progress.ended:
            raise ValueError("odd")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Extractor, "batches", batches)
        options: dict[str, Any] = {"progress": fail, "check": False, "clock": at.clock()}
        report = sync(session_on(FakeSender()), "jobs", tmp_path, **options)
    assert isinstance(report.failed[0].error, ValueError)
    assert ended == [1]


@pytest.mark.parametrize("to", ["", " ", None])
def test_an_empty_place_is_refused(to: Any) -> None:
    with pytest.raises(InvalidArgument, match="to is empty"):
        sync(session_on(FakeSender()), "jobs", to)


def test_a_database_may_be_a_file_or_lie_in_a_folder(tmp_path: Path, at: Time) -> None:
    for to, file in (
        ("x/titan.db", "x/titan.db"),
        ("y.d/", "y.d/servicetitan.sqlite"),
        ("z", "z/servicetitan.sqlite"),
        ("z", "z/servicetitan.sqlite"),
    ):
        assert sync_pages([[{"id": 1}]], to, "sqlite", at).ok  # type: ignore[arg-type]
        assert (tmp_path / file).is_file()


def test_a_draft_that_cannot_be_closed_is_dropped_all_the_same(tmp_path: Path) -> None:
    class Full(io.BufferedWriter):
        def close(self) -> None:
            super().close()
            raise OSError(errno.ENOSPC, "No space left on device")

    draft = atomic.AtomicFile(tmp_path / "part")
    draft.stream = Full(draft.stream.detach())
    draft.discard()
    assert list(tmp_path.iterdir()) == []
    atomic.remove(tmp_path / "no such file")


def test_a_text_that_cannot_be_written_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "text"
    atomic.write_text(path, "old")

    def fail(*_: Any) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(OSError, match="Input/output"):
        atomic.write_text(path, "new")
    assert [item.name for item in tmp_path.iterdir()] == ["text"]
    assert path.read_text() == "old"


def test_sqlite_says_what_it_cannot_do(tmp_path: Path) -> None:
    with pytest.raises(SyncError, match="cannot be written"):
        sqlite.SqliteEngine(tmp_path / "no" / "such").open()
    engine = sqlite.SqliteEngine(tmp_path / "one.sqlite")
    engine.open()
    with pytest.raises(SyncError, match="no such table"):
        engine.put("nothing", TableChunk({"a": "int"}, [[1]], 1), [])
    engine.close()
    engine.close()


def test_duckdb_says_what_it_cannot_do(tmp_path: Path) -> None:
    engine = duckdb.DuckDbEngine(tmp_path / "one.duckdb")
    engine.open()
    with pytest.raises(SyncError, match="cannot be written"):
        engine.execute("SELECT * FROM nothing")
    with pytest.raises(ValueError, match="ours"), engine.transaction():
        engine.execute("ROLLBACK")
        raise ValueError("ours")
    with engine.transaction():
        assert engine.execute("SELECT 1") == [(1,)]
    engine.close()
    engine.close()


SETTINGS = "SELECT current_setting('threads'), current_setting('checkpoint_threshold')"


@pytest.mark.parametrize("is_locked", [False, True])
def test_duckdb_has_settings_of_its_own_while_it_is_written(
    is_locked: bool, tmp_path: Path
) -> None:
    library, path = pytest.importorskip("duckdb"), tmp_path / "one.duckdb"
    with library.connect(str(path)) as other:
        other.execute("SET threads = 3")
        before = other.execute(SETTINGS).fetchall()
        if is_locked:
            other.execute("SET lock_configuration = true")
        engine = duckdb.DuckDbEngine(path)
        engine.open()
        [(threads, threshold)] = engine.execute(SETTINGS)
        assert threads == (3 if is_locked else 1)
        assert (threshold == before[0][1]) is is_locked
        engine.close()
        assert other.execute(SETTINGS).fetchall() == before


ENDLESS = {
    "sqlite": "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i FROM n) SELECT max(i) FROM n",
    "duckdb": "SELECT count(*) FROM range(1000000000000) AS a, range(1000000000000) AS b",
}


def engine_of(format: str, path: Path) -> Engine:
    """A database with an empty table."""
    engine: Engine = sqlite.SqliteEngine(path) if format == "sqlite" else duckdb.DuckDbEngine(path)
    engine.open()
    engine.execute("CREATE TABLE numbers (number INTEGER)")
    return engine


@pytest.mark.parametrize("format", DATABASES)
def test_closing_breaks_off_what_another_thread_writes(format: str, tmp_path: Path) -> None:
    engine = engine_of(format, tmp_path / "one")
    begun = threading.Event()
    said: list[str] = []

    def work() -> None:
        with pytest.raises(SyncError) as caught, engine.transaction():
            engine.execute("INSERT INTO numbers VALUES (1)")
            begun.set()
            engine.execute(ENDLESS[format])
        said.append(str(caught.value))
        with pytest.raises(SyncError, match="was closed before"), engine.transaction():
            said.append("never")

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    assert begun.wait(30)
    engine.close()
    thread.join(30)
    assert len(said) == 1
    assert re.search("(?i)interrupt|was closed before", said[0])
    engine.open()
    assert engine.execute("SELECT count(*) FROM numbers") == [(0,)]
    engine.close()


class HeldConnection:
    """A connection whose statements tell that they begin, and end when they are let go on."""

    def __init__(self, real: Any) -> None:
        self._real = real
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def execute(self, *arguments: Any) -> Any:
        self.begun.set()
        try:
            return self._real.execute(*arguments)
        finally:
            self.go_on.wait(30)

    def interrupt(self) -> None:
        """It hears nothing."""

    def close(self) -> None:
        self._real.close()


def test_a_connection_that_does_not_come_back_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "CLOSE_SECONDS", 0.0)
    engine = engine_of("sqlite", tmp_path / "one")
    held = engine._connection = HeldConnection(engine._connection)
    said: list[str] = []

    def work() -> None:
        with pytest.raises(SyncError) as caught, engine.transaction():
            engine.execute("INSERT INTO numbers VALUES (1)")
        said.append(str(caught.value))

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    assert held.begun.wait(30)
    engine.close()
    assert thread.is_alive()
    held.go_on.set()
    thread.join(30)
    assert "was closed before all rows were written" in said[0]
    held.close()
    engine.open()
    assert engine.execute("SELECT count(*) FROM numbers") == [(0,)]
    engine.close()


def test_closing_is_heard_by_who_waits_for_a_locked_database(tmp_path: Path) -> None:
    engine = engine_of("sqlite", tmp_path / "one")
    other = sqlite3.connect(tmp_path / "one", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    held = engine._connection = HeldConnection(engine._connection)
    held.go_on.set()
    said: list[str] = []

    def work() -> None:
        with pytest.raises(SyncError) as caught, engine.transaction():
            said.append("never")
        said.append(str(caught.value))

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    assert held.begun.wait(30)
    engine.close()
    thread.join(5)  # of the 30 seconds that it would wait for the other one
    assert len(said) == 1
    assert "was closed before" in said[0]
    other.close()


def test_compact_says_what_it_cannot_do(
    tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        sync_pages([[{"id": 1}]], tmp_path, "jsonl", at)

    def fail(*_: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("servicepytan.export.compacting.LastPositions.put", fail)
    with pytest.raises(SyncError, match="database or disk is full"):
        compact(tmp_path)
    assert len(rows_at(tmp_path, "jsonl", "jobs")) == 2


@pytest.mark.parametrize("format", ["jsonl", "csv", "parquet"])
def test_parts_without_a_key_are_merged_as_they_are(
    format: str, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "PART_ROWS", 2)
    rows = [{"rating": float(i)} for i in range(1, 5)]
    sync_pages([rows[:2]], tmp_path / "one", format, at, resource="reviews")
    assert compact(tmp_path / "one") == []
    sync_pages([rows[:2], rows[2:]], tmp_path, format, at, resource="reviews")
    assert [(item.parts, item.kept) for item in compact(tmp_path)] == [(2, 4)]
    assert values(tmp_path, format, "reviews", "rating") == [(1.0,), (2.0,), (3.0,), (4.0,)]


def test_the_lock_of_a_process_of_somebody_else_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: Any) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    def forbidden(*_: Any) -> None:
        raise PermissionError

    monkeypatch.setattr("servicepytan._storage.lock._try", unknown)
    monkeypatch.setattr(os, "kill", forbidden)
    path = tmp_path / "lock"
    path.write_text(f'{{"pid": 7, "host": "{socket.gethostname()}", "since": "then"}}')
    with pytest.raises(SyncError, match="process 7"):
        RunLock(path, "now").__enter__()
