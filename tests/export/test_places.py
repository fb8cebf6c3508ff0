"""Places that cannot be written to, or gone on with: a clear error, and earlier data untouched."""

from __future__ import annotations

import errno
import io
import json
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan import InvalidArgument, SyncError
from servicepytan._storage import atomic
from servicepytan._storage.lock import RunLock
from servicepytan.export import compact, sync
from servicepytan.export.destinations import DATABASES, format_of, sqlite
from servicepytan.export.destinations.database import TableSink
from servicepytan.export.destinations.folder import FolderSink
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FORMATS, Time
from tests.export.reading import database, rows_at, same
from tests.export.scripted_pages import sync_pages
from tests.export.test_sync import counts, run, source
from tests.volume import rest_slow

FILES = ["jsonl", "csv", "parquet"]


def snapshot(to: Path) -> dict[str, bytes]:
    """All files but those of locks, as they are."""
    return {
        str(path.relative_to(to)): path.read_bytes()
        for path in sorted(to.rglob("*"))
        if path.is_file() and not path.name.endswith("lock")
    }


def changed(sandbox: Sandbox, at: Time) -> None:
    """Something for the next run to bring."""
    sandbox.session().jobs.update(300000009, {"summary": "Changed"})
    at.pass_(minutes=20)


def refused(sandbox: Sandbox, to: Path, match: str, **options: Any) -> None:
    """A run that raises."""
    with pytest.raises(SyncError, match=match):
        sync(sandbox.session(), options.pop("resources", "jobs"), to, **options)


def failed(sandbox: Sandbox, to: Path, format: str, **options: Any) -> str:
    """A run whose jobs fail; gives the message."""
    report = sync(sandbox.session(), ["jobs", "zones"], to, format=format, check=False, **options)
    assert [outcome.resource for outcome in report.failed] == ["jobs"]
    assert isinstance(report.failed[0].error, SyncError)
    return str(report.failed[0].error)


@pytest.mark.parametrize("format", FORMATS)
def test_another_tenant_format_and_shape_are_refused(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    run(sandbox, tmp_path, format, at, resources="jobs")
    before = snapshot(tmp_path)
    with Sandbox(tenant_id=77, jobs=3) as other:
        refused(other, tmp_path, "of tenant 1000000001.* of tenant 77", format=format)
    refused(sandbox, tmp_path, "begun with flat=False", format=format, flat=True)
    fact = "begun without tenant_column, and is now asked for with tenant_column='tenant'. Go on"
    refused(sandbox, tmp_path, fact, format=format, tenant_column="tenant")
    assert snapshot(tmp_path) == before


def test_another_format_of_files_is_refused(sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    run(sandbox, tmp_path, "jsonl", at, resources="jobs")
    refused(sandbox, tmp_path, "kept as jsonl, not as csv", format="csv")


@pytest.mark.parametrize(
    ("first", "then"), [("jsonl", "sqlite"), ("csv", "duckdb"), ("sqlite", None), ("duckdb", "csv")]
)
def test_a_folder_holds_files_or_a_database(
    first: str, then: Optional[str], sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    run(sandbox, tmp_path, first, at, resources="zones")
    before = snapshot(tmp_path)
    message = f"kept as {first}, not as {then or 'jsonl'}.*format='{first}'"
    refused(sandbox, tmp_path, message, format=then)
    assert snapshot(tmp_path) == before
    run(sandbox, tmp_path, first, at, resources="zones")


@pytest.mark.parametrize(
    ("name", "wanted", "format"),
    [
        ("out", None, "jsonl"),
        ("out.d", None, "jsonl"),
        ("out/", "csv", "csv"),
        ("out.csv/", None, "jsonl"),
        ("one.sqlite", None, "sqlite"),
        ("one.sqlite3", None, "sqlite"),
        ("one.db", None, "sqlite"),
        ("one.db", "duckdb", "duckdb"),
        ("one.DuckDB", None, "duckdb"),
        ("one.duckdb", "duckdb", "duckdb"),
        ("one.odd", "sqlite", "sqlite"),
        ("there.db", None, "jsonl"),
        ("there.csv", "csv", "csv"),
    ],
)
def test_the_format_is_that_of_the_database_that_is_named(
    name: str, wanted: Optional[str], format: str, tmp_path: Path
) -> None:
    for folder in ("there.db", "there.csv"):
        (tmp_path / folder).mkdir()
    assert format_of(f"{tmp_path}/{name}", wanted) == format


def test_a_database_is_written_without_a_format(sandbox: Sandbox, tmp_path: Path) -> None:
    report = sync(sandbox.session(), "zones", tmp_path / "one.sqlite")
    assert (report.ok, report.format) == (True, "sqlite")
    assert len(rows_at_file(tmp_path / "one.sqlite", "sqlite", "zones")) == 60


@pytest.mark.parametrize("format", FILES)
def test_damaged_files(format: str, sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    run(sandbox, tmp_path, format, at, resources=["jobs", "zones"])
    folder = tmp_path / "jobs"
    part = next(folder.glob(f"*.{format}"))
    good = {path: path.read_bytes() for path in folder.iterdir()}
    state = folder / "_state.json"
    for damage, said in damages(part, state):
        changed(sandbox, at)
        damage()
        before = snapshot(folder)
        message = failed(sandbox, tmp_path, format, clock=at.clock())
        assert said in message
        assert "--full" in message or "Upgrade" in message
        assert snapshot(folder) == before
        for path, content in good.items():
            path.write_bytes(content)
    run(sandbox, tmp_path, format, at, resources="jobs")
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))


def damages(part: Path, state: Path) -> list[tuple[Callable[[], Any], str]]:
    """Ways to damage a place, and what is said of each."""

    def edited(**values: Any) -> Callable[[], Any]:
        return lambda: state.write_text(json.dumps({**json.loads(state.read_text()), **values}))

    return [
        (part.unlink, "is missing"),
        (lambda: part.write_bytes(part.read_bytes() + b"x"), "bytes instead of"),
        (state.unlink, "is missing, although"),
        (lambda: state.write_text("{"), "is damaged"),
        (lambda: state.write_bytes(b"\xff\xfe\x00"), "is damaged"),
        (lambda: state.write_text("[]"), "is damaged"),
        (edited(version=99), "newer servicepytan"),
        (edited(parts=[{"name": "x"}]), "is damaged"),
        (edited(columns=[["a", "none", "a", False]]), "is damaged"),
        (edited(token=5, operation="jpm.jobs.list"), "holds the rows of jpm.jobs.list"),
    ]


@pytest.mark.parametrize("format", FILES)
def test_full_heals_damaged_files(format: str, sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    run(sandbox, tmp_path, format, at, resources=["jobs", "zones"])
    folder = tmp_path / "jobs"
    (folder / "_state.json").write_text("{")
    run(sandbox, tmp_path, format, at, resources="jobs", full=True)
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))
    assert len(list(folder.glob(f"*.{format}"))) == 1


def test_a_full_run_that_fails_leaves_what_is_there(
    sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    run(sandbox, tmp_path, "jsonl", at, resources="jobs")
    before = snapshot(tmp_path)
    sandbox.fail_next(403, times=50, path="/jpm/v2/tenant/{tenant}/export/jobs")
    report = sync(sandbox.session(), "jobs", tmp_path, full=True, check=False)
    assert not report.ok
    assert snapshot(tmp_path) == before


def test_the_place_without_its_file_is_refused(sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    run(sandbox, tmp_path, "jsonl", at, resources="jobs")
    (tmp_path / "_sync.json").unlink()
    refused(sandbox, tmp_path, r"_sync\.json is missing")
    (tmp_path / "_sync.json").write_text('{"version": 2}')
    refused(sandbox, tmp_path, "newer servicepytan")
    for text in ('{"version": 1}', "{", "[]", ""):
        (tmp_path / "_sync.json").write_text(text)
        for full in (False, True):
            refused(sandbox, tmp_path, "damaged.*; restore it, or sync to another place", full=full)
        with pytest.raises(SyncError, match=r"restore it, or sync to another place\.$"):
            compact(tmp_path)


@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), KeyboardInterrupt()])
def test_what_goes_wrong_behind_the_new_state_harms_no_part(
    error: BaseException, sandbox: Sandbox, tmp_path: Path, at: Time,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    run(sandbox, tmp_path, "jsonl", at, resources="jobs")
    changed(sandbox, at)
    state = tmp_path / "jobs" / "_state.json"
    before = state.read_bytes()

    def fail(folder: Path) -> None:
        if state.read_bytes() != before:
            raise error

    with monkeypatch.context() as patch, suppress(KeyboardInterrupt):
        patch.setattr(atomic, "fsync_folder", fail)
        report = sync(sandbox.session(), "jobs", tmp_path, check=False, clock=at.clock())
        assert "Input/output error" in str(report.failed[0].error)
    assert state.read_bytes() != before
    run(sandbox, tmp_path, "jsonl", at, resources="jobs")
    same(tmp_path, "jsonl", "jobs", source(sandbox, "jobs"))


@pytest.mark.parametrize("format", rest_slow(FILES))
@pytest.mark.parametrize("broken", ["fsync", "replace", "write", "open"])
def test_a_full_disk(
    format: str, broken: str, sandbox: Sandbox, tmp_path: Path, at: Time,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    run(sandbox, tmp_path, format, at, resources=["jobs", "zones"])
    changed(sandbox, at)
    before = snapshot(tmp_path / "jobs")

    def fail(*_: Any, **__: Any) -> Any:
        raise OSError(28, "No space left on device")

    class Full(io.BufferedWriter):
        write = fail

    class FullDisk(atomic.AtomicFile):
        def __init__(self, path: Path, *, private: bool = False) -> None:
            if broken == "open" and path.parent.name == "jobs":
                fail()
            super().__init__(path, private=private)
            if broken == "write":
                self.stream = Full(self.stream.detach())

    with monkeypatch.context() as patch:
        if broken in ("fsync", "replace"):
            patch.setattr(os, broken, fail)
            report = sync(
                sandbox.session(), ["jobs"], tmp_path, format=format, check=False, clock=at.clock()
            )
        else:
            patch.setattr(atomic, "AtomicFile", FullDisk)
            if broken == "write":
                patch.setattr(os, "writev", fail, raising=False)
            report = sync(
                sandbox.session(), ["jobs"], tmp_path, format=format, check=False, clock=at.clock()
            )
    assert isinstance(report.failed[0].error, SyncError)
    said = str(report.failed[0].error)
    assert "cannot be written" in said
    assert "No space left on device. Make room. What was saved" in said
    assert (report.rows, report.raw_rows) == (0, 0), "rows that are not saved count for nothing"
    assert snapshot(tmp_path / "jobs") == before
    assert counts(run(sandbox, tmp_path, format, at, resources="jobs")) == {"jobs": 1}
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))


@pytest.mark.parametrize("format", FORMATS)
def test_a_failed_resource_counts_what_is_saved(
    format: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise SyncError("The disk is gone.")

    with monkeypatch.context() as patch:
        patch.setattr(FolderSink, "end", fail)
        patch.setattr(TableSink, "end", fail)
        report = sync(sandbox.session(), "jobs", tmp_path, format=format, check=False)
    assert (report.rows, report.raw_rows, report.failed[0].rows) == (0, 0, 0)


def test_a_file_in_the_place_of_a_folder_is_told(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "jobs").write_text("mine")
    said = failed(sandbox, tmp_path, "jsonl")
    assert "exists. Move away the file in place of a folder. What was saved" in said


@pytest.mark.skipif(os.name == "nt", reason="Windows does not flush folders")
@pytest.mark.parametrize("format", FILES)
@pytest.mark.parametrize(
    ("error", "ok"),
    [(errno.EINVAL, True), (errno.ENOTSUP, True), (errno.EIO, False), (errno.ENOSPC, False)],
)
def test_a_share_that_flushes_no_folders(
    format: str, error: int, ok: bool, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sync_pages([[{"id": 1}]], tmp_path, format, at).ok
    real = os.fsync

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(error, os.strerror(error))
        real(handle)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        (outcome,) = sync_pages([[{"id": 2}]], tmp_path, format, at).outcomes
        if ok:
            assert outcome.error is None
            compact(tmp_path)
        else:
            assert f"cannot be written: {os.strerror(error)}" in outcome.reason
    assert sync_pages([[{"id": 2}]], tmp_path, format, at).ok
    assert {row["id"] for row in rows_at(tmp_path, format, "jobs")} == {1, 2}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
@pytest.mark.parametrize("format", FORMATS)
def test_states_are_private_and_rows_follow_the_umask(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    before = os.umask(0o002)
    try:
        run(sandbox, tmp_path, format, at, resources="jobs")
        result = modes(tmp_path)
        private = {"_sync.json", "_state.json"} & result.keys()
        assert len(private) == (2 if format in FILES else 0)
        assert {name: result[name] for name in private} == dict.fromkeys(private, 0o600)
        rows = result.keys() - private
        assert {result[name] for name in rows if not name.endswith("lock")} == {0o664}
        if format in FILES:
            (tmp_path / "jobs" / "_state.json").chmod(0o640)
            changed(sandbox, at)
            run(sandbox, tmp_path, format, at, resources="jobs")
            assert modes(tmp_path)["_state.json"] == 0o640
    finally:
        os.umask(before)


def modes(to: Path) -> dict[str, int]:
    """The mode of each file, by name."""
    return {
        path.name: stat.S_IMODE(path.stat().st_mode) for path in to.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("format", FORMATS)
def test_a_folder_that_may_not_be_written(
    format: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied", str(tmp_path / "out"))

    monkeypatch.setattr(Path, "mkdir", fail)
    refused(sandbox, tmp_path / "out", "cannot be written.*Permission denied", format=format)


@pytest.mark.parametrize("below", ["", "nsw", "nsw/2026"])
@pytest.mark.parametrize("format", FORMATS)
def test_a_file_in_place_of_the_folder(
    format: str, below: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("mine")
    place = (
        tmp_path / "out" / below / "titan.db" if format in DATABASES else tmp_path / "out" / below
    )
    refused(
        sandbox, place, "out is a file, and a folder belongs there. Name another", format=format
    )
    assert (tmp_path / "out").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("place", ["~/out", "~/out.d/", "~/out.sqlite"])
def test_a_tilde_is_the_home_folder(
    place: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    report = sync(sandbox.session(), "zones", place)
    assert (tmp_path / "home" / place[2:]).exists()
    assert report.to == str(tmp_path / "home") + place[1:]
    assert list((tmp_path / "work").iterdir()) == []
    if report.format == "jsonl":
        assert compact(place) == []


def test_a_locked_database(
    sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(sandbox, tmp_path, "sqlite", at, resources="jobs")
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.01)
    other = sqlite3.connect(database(tmp_path, "sqlite"), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    refused(sandbox, tmp_path, "is open in another program", format="sqlite")
    other.rollback()
    other.close()
    changed(sandbox, at)
    assert counts(run(sandbox, tmp_path, "sqlite", at, resources="jobs")) == {"jobs": 1}


def test_a_database_on_a_full_disk(
    sandbox: Sandbox, tmp_path: Path, at: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(sandbox, tmp_path, "sqlite", at, resources="jobs")
    changed(sandbox, at)
    real = sqlite.SqliteEngine.open

    def small(self: sqlite.SqliteEngine) -> None:
        real(self)
        self.execute("PRAGMA max_page_count = 1")

    with monkeypatch.context() as patch:
        patch.setattr(sqlite.SqliteEngine, "open", small)
        report = sync(sandbox.session(), "invoices", tmp_path, format="sqlite", check=False)
    assert "database or disk is full" in str(report.failed[0].error)
    run(sandbox, tmp_path, "sqlite", at, resources="jobs")
    same(tmp_path, "sqlite", "jobs", source(sandbox, "jobs"))


HOLD = """
import duckdb, sys
with duckdb.connect(sys.argv[1]) as held:
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_duckdb_that_is_open_elsewhere(sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    run(sandbox, tmp_path, "duckdb", at, resources="jobs")
    command = [sys.executable, "-c", HOLD, str(database(tmp_path, "duckdb"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        holder.stdout.readline()
        refused(sandbox, tmp_path, "is open in another program", format="duckdb")
        holder.stdin.close()
    changed(sandbox, at)
    assert counts(run(sandbox, tmp_path, "duckdb", at, resources="jobs")) == {"jobs": 1}


@pytest.mark.parametrize("format", ["sqlite", "duckdb"])
def test_a_file_that_is_no_database(format: str, sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / f"notes.{format}"
    path.write_text("These are notes, " * 500)
    refused(sandbox, path, "is no .* database", format=format)
    assert path.read_text() == "These are notes, " * 500


def statement(path: Path, format: str, sql: str) -> None:
    """Change a database by hand."""
    if format == "sqlite":
        connection = sqlite3.connect(path)
        connection.execute(sql)
        connection.commit()
        connection.close()
    else:
        import duckdb

        with duckdb.connect(str(path)) as duck:
            duck.execute(sql)


@pytest.mark.parametrize("format", ["sqlite", "duckdb"])
def test_a_table_of_somebody_else(format: str, sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    path = tmp_path / f"warehouse.{format}"
    statement(path, format, "CREATE TABLE jobs (mine INTEGER)")
    for full in (False, True):
        assert "no sync is known" in failed(sandbox, path, format, full=full)
    assert len(rows_at_file(path, format, "zones")) == 60


def rows_at_file(path: Path, format: str, table: str) -> list[Any]:
    """The rows of a table in a file of any name."""
    if format == "sqlite":
        connection = sqlite3.connect(path)
        rows = connection.execute(f"SELECT * FROM {table}").fetchall()
        connection.close()
        return rows
    import duckdb

    with duckdb.connect(str(path)) as duck:
        return duck.execute(f"SELECT id FROM {table}").fetchall()


@pytest.mark.parametrize("format", ["sqlite", "duckdb"])
def test_a_table_that_was_dropped_or_lost_a_column(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    run(sandbox, tmp_path, format, at, resources=["jobs", "zones"])
    path = database(tmp_path, format)
    if format == "duckdb" or sqlite3.sqlite_version_info >= (3, 35):
        statement(path, format, "ALTER TABLE jobs DROP COLUMN summary")
        changed(sandbox, at)
        run(sandbox, tmp_path, format, at, resources="jobs")
        texts = {row["id"]: row["summary"] for row in rows_at(tmp_path, format, "jobs")}
        assert texts[300000009] == "Changed"
    statement(path, format, "DROP TABLE jobs")
    assert "removed by hand" in failed(sandbox, tmp_path, format)
    run(sandbox, tmp_path, format, at, resources="jobs", full=True)
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))


@pytest.mark.parametrize("format", ["sqlite", "duckdb"])
def test_a_damaged_state_in_a_database(
    format: str, sandbox: Sandbox, tmp_path: Path, at: Time
) -> None:
    run(sandbox, tmp_path, format, at, resources=["jobs", "zones"])
    sql = "UPDATE servicepytan_state SET state = '{}' WHERE resource = 'jobs'"
    for text, said in (("{", "damaged"), ('{"version": 99}', "newer servicepytan")):
        statement(database(tmp_path, format), format, sql.format(text))
        assert said in failed(sandbox, tmp_path, format)
    run(sandbox, tmp_path, format, at, resources="jobs", full=True)
    same(tmp_path, format, "jobs", source(sandbox, "jobs"))
    sql = "UPDATE servicepytan_state SET state = '{' WHERE resource = ''"
    statement(database(tmp_path, format), format, sql)
    message = "damaged.*; restore it, or sync to another place"
    refused(sandbox, tmp_path, message, format=format, full=True)


@pytest.mark.parametrize("format", FORMATS)
def test_two_runs_at_once(format: str, sandbox: Sandbox, tmp_path: Path, at: Time) -> None:
    said: list[str] = []

    def second(progress: object) -> None:
        if not said:
            with pytest.raises(SyncError) as error:
                sync(sandbox.session(), "zones", tmp_path, format=format)
            said.append(str(error.value))

    run(sandbox, tmp_path, format, at, resources="jobs", progress=second)
    assert f"process {os.getpid()} on " in said[0]
    assert ", since 20" in said[0]
    run(sandbox, tmp_path, format, at, resources="zones")


LOCKED = """
import os, signal, sys
from pathlib import Path
from servicepytan._storage.lock import RunLock
with RunLock(Path(sys.argv[1]), "2026-01-01"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_killed_run_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", LOCKED, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(SyncError, match=f"process {holder.pid} on .*since 2026-01-01"):
            RunLock(path, "now").__enter__()
        holder.kill()
        holder.wait()
    assert "2026-01-01" in path.read_text()
    with RunLock(path, "now"):
        pass
    assert path.read_text() == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has locks on every drive")
@pytest.mark.parametrize(
    ("holder", "held"),
    [
        ("", False),
        ("[]", False),
        ('{"pid": 999999999, "host": "HERE", "since": "then"}', False),
        ('{"pid": OURS, "host": "HERE", "since": "then"}', True),
        ('{"pid": 1, "host": "elsewhere", "since": "then"}', True),
    ],
)
def test_where_the_drive_knows_no_locks_the_named_process_decides(
    holder: str, held: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    def no_locks(*_: Any) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("servicepytan._storage.lock._try", no_locks)
    path = tmp_path / "lock"
    path.write_text(holder.replace("HERE", socket.gethostname()).replace("OURS", str(os.getpid())))
    if held:
        with pytest.raises(SyncError, match="since then"):
            RunLock(path, "now").__enter__()
    else:
        with RunLock(path, "now"):
            assert str(os.getpid()) in path.read_text()


def test_a_lock_that_fails_otherwise_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("servicepytan._storage.lock._try", fail)
    with pytest.raises(OSError, match="Input/output"):
        RunLock(tmp_path / "lock", "now").__enter__()


@pytest.mark.parametrize(
    ("to", "problem"),
    [
        (":memory:", "is no place that lasts until the next run. Name a file"),
        ("s3://rows/jobs.sqlite", r"to is a URL \(s3://\.\.\.\)"),
    ],
)
def test_a_place_that_is_not_on_this_disk_is_refused(
    to: str, problem: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidArgument, match=problem):
        sync(sandbox.session(), ["jobs"], to=to)
    assert not list(tmp_path.glob("*:*"))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"format": "xml"}, "format='xml' is not one of jsonl, csv"),
        ({"format": "parqet"}, "duckdb. Did you mean 'parquet'?"),
        ({"format": "CSV"}, "duckdb. Did you mean 'csv'?"),
        ({"format": 5}, "format=5 is not one of jsonl, csv"),
        ({"to": "out.csv"}, r"out.csv' is the name of a file.*\. Name a folder"),
        ({"to": "out.csv", "format": "sqlite"}, "ends in .sqlite or .duckdb"),
        ({"to": "out.xlsx"}, "is the name of a file"),
        ({"to": "out.JSONL.gz"}, "is the name of a file"),
        ({"to": "out.txt", "format": "duckdb"}, "is the name of a file"),
        ({"to": "out.Parquet", "format": "parquet"}, "Name a folder"),
        ({"to": "out.db", "format": "csv"}, r"\(sqlite or duckdb\), which format='csv' is not"),
        ({"to": "out.sqlite", "format": "duckdb"}, "or leave the format out"),
        ({"to": "a\0b"}, "to='.* has a null character"),
        ({"to": "half \ud83d"}, "has half of a character"),
        ({"to": "n" * 300}, "is too long: it has 300 bytes"),
        ({"to": "n" * 300 + ".sqlite"}, "is too long"),
        ({"to": "n" * 243 + ".sqlite"}, "258 bytes with the 8 that are put behind it"),
        ({"to": "deep/" * 900}, "is too long: with what is written there"),
        ({"resources": []}, "resources is empty"),
        ({"resources": None}, "resources=None is no list of names"),
        ({"resources": {"jobs": ["id"]}}, "is no list of names"),
        ({"resources": "jbos"}, "Did you mean 'jobs'"),
        ({"resources": [5]}, "5 is no name"),
        ({"resources": ["jobs", "all"]}, '"all" stands alone, not in a list'),
        ({"resources": "jobs, zones"}, r"Pass a list: \['jobs', 'zones'\]"),
        ({"progress": (lambda _: (yield))}, "is a coroutine or a generator: calling it does not"),
        ({"progress": True}, "progress=True cannot be called. Pass a function that takes a Prog"),
        ({"full": "no"}, "full='no' is neither True nor False"),
        ({"flat": None}, "flat=None is neither True nor False"),
        ({"include_recent_changes": 1}, "include_recent_changes=1 is neither True nor False"),
        ({"check": "false"}, "check='false' is neither True nor False"),
        ({"stop": 5}, "stop=5 is no threading.Event"),
        ({"since": "2999-01-01"}, "since='2999-01-01' lies in the future. Pass a moment of the"),
        ({"since": date(2999, 1, 1)}, "lies in the future"),
        ({"resources": "customers.list_notes"}, "asked for by id"),
        ({"resources": "attributed_leads"}, "asked for by from_utc, to_utc"),
        ({"resources": "jobs.cancel"}, "is no operation for export"),
        ({"since": "yesterday"}, "since='yesterday'"),
        ({"workers": 0}, "workers=0"),
        ({"tenant_column": ""}, "tenant_column"),
        ({"tenant_column": "customerId"}, "jobs has a field of that name"),
        ({"tenant_column": "Id"}, r"jobs has a field of that name \(id\)"),
        ({"tenant_column": "EMPLOYEEID", "resources": "payroll_settings"}, r"\(employeeId\)"),
        (
            {"tenant_column": "Address.City", "resources": "locations", "flat": True},
            r"\(address\.city\)",
        ),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(
    options: dict[str, Any], said: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    resources = options.pop("resources", "jobs")
    to = tmp_path / options.pop("to", "out")
    with pytest.raises(InvalidArgument, match=said):
        sync(sandbox.session(), resources, to, **options)
    assert sandbox.log == []
    assert list(tmp_path.iterdir()) == []
