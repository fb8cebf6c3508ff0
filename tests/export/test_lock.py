"""The file of the lock: a plain one, and none where nothing is written."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from servicepytan import SyncError
from servicepytan._storage import lock as locks
from servicepytan._storage.lock import RunLock
from servicepytan.export import sync
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FORMATS, Time
from tests.export.reading import database
from tests.export.scripted_pages import sync_pages

links = pytest.mark.skipif(os.name == "nt", reason="making links takes a privilege on Windows")


def to_file(path: Path) -> None:
    path.symlink_to(path.parent / "theirs")


def to_nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "nothing")


def fifo(path: Path) -> None:
    os.mkfifo(path)


@links
@pytest.mark.parametrize("make", [to_file, to_nowhere, fifo, Path.mkdir])
def test_the_lock_is_a_plain_file(make: Callable[[Path], None], tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("theirs")
    make(tmp_path / "lock")
    with pytest.raises(SyncError, match=r"lock is a link or no regular file.*Remove it"):
        RunLock(tmp_path / "lock", "now").__enter__()
    assert (tmp_path / "theirs").read_text() == "theirs"
    assert not (tmp_path / "nothing").exists()


@links
@pytest.mark.parametrize("format", FORMATS)
def test_no_sync_goes_through_a_link(format: str, tmp_path: Path, at: Time) -> None:
    to = tmp_path / "out"
    to.mkdir()
    (tmp_path / "theirs").write_text("theirs")
    name = ".sync.lock" if format not in ("sqlite", "duckdb") else f"servicetitan.{format}.lock"
    (to / name).symlink_to(tmp_path / "theirs")
    with pytest.raises(SyncError, match="is a link"):
        sync_pages([[{"id": 1}]], to, format, at)
    assert (tmp_path / "theirs").read_text() == "theirs"
    assert [path.name for path in to.iterdir()] == [name]


def test_a_link_that_comes_at_the_last_moment_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(os, "O_NOFOLLOW"):
        pytest.skip("this system cannot tell")
    (tmp_path / "theirs").write_text("theirs")
    (tmp_path / "lock").symlink_to(tmp_path / "theirs")
    real = locks._check_plain
    seen: list[Path] = []

    def late(path: Path, use: Any) -> None:
        if seen:
            real(path, use)
        seen.append(path)

    monkeypatch.setattr(locks, "_check_plain", late)
    with pytest.raises(SyncError, match="is a link"):
        RunLock(tmp_path / "lock", "now").__enter__()
    assert (tmp_path / "theirs").read_text() == "theirs"


def of_another_tenant(to: Path, format: str) -> Path:
    with Sandbox(tenant_id=77, jobs=1) as other:
        sync(other.session(), "zones", to, format=format)
    return to


def of_another_kind(to: Path, format: str) -> Path:
    path = database(to, format)
    path.write_text("These are notes, " * 500)
    return path


def damaged(to: Path, format: str) -> Path:
    of_another_tenant(to, format)
    if format in ("sqlite", "duckdb"):
        path = database(to, format)
        if format == "duckdb":
            import duckdb

            with duckdb.connect(str(path)) as duck:
                duck.execute("UPDATE servicepytan_state SET state = '{'")
        else:
            connection = sqlite3.connect(path)
            connection.execute("UPDATE servicepytan_state SET state = '{'")
            connection.commit()
            connection.close()
    else:
        (to / "_sync.json").write_text("{")
    return to


@pytest.mark.parametrize(
    ("format", "prepare"),
    [
        *((format, prepare) for format in FORMATS for prepare in (of_another_tenant, damaged)),
        ("sqlite", of_another_kind),
        ("duckdb", of_another_kind),
    ],
)
def test_a_refused_place_has_no_lock_that_was_not_there(
    format: str, prepare: Callable[[Path, str], Path], tmp_path: Path, at: Time
) -> None:
    to = prepare(tmp_path, format)
    for had_one in (True, False):
        for path in tmp_path.glob("*lock") if not had_one else []:
            path.unlink()
        before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        with pytest.raises(SyncError):
            sync_pages([[{"id": 1}]], to, format, at)
        after = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        assert after == before
    assert not list(tmp_path.glob("*lock")) + list(tmp_path.glob(".*lock"))


def test_a_lock_that_another_run_removes_is_taken_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lock"
    real = locks._try
    tries: list[int] = []

    def late(stream: IO[str]) -> None:
        tries.append(1)
        if len(tries) == 1:  # the other run lets go of it just before it is held
            path.unlink()
        real(stream)

    monkeypatch.setattr(locks, "_try", late)
    with RunLock(path, "now"):
        assert str(os.getpid()) in path.read_text()
        with pytest.raises(SyncError, match=f"process {os.getpid()} on "):
            RunLock(path, "later").__enter__()
    assert path.read_text() == ""


def test_files_without_a_fixed_number_can_be_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os.path, "samestat", lambda *_: False)
    with RunLock(tmp_path / "lock", "now"):
        assert str(os.getpid()) in (tmp_path / "lock").read_text()
    assert (tmp_path / "lock").read_text() == ""
