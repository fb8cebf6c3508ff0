"""The run lock, for those that wait for it."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from servicepytan import SyncError
from servicepytan._storage import lock
from servicepytan._storage.lock import RunLock
from tests.clocks import Clock


def test_a_caller_waits_until_the_other_run_has_ended(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "lock"
    begun = clock()
    other = RunLock(path, "noon").__enter__()

    def sleep(seconds: float) -> None:
        clock.sleep(seconds)
        if clock() > begun + 3:
            other.withdraw()

    with RunLock(path, "later", timeout=5, sleep=sleep, clock=clock):
        assert 3 < clock() - begun < 4
        assert "later" in path.read_text()


def test_a_caller_waits_no_longer_than_its_timeout(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "lock"
    waiting = RunLock(path, "later", timeout=5, sleep=clock.sleep, clock=clock)
    with RunLock(path, "noon"), pytest.raises(SyncError, match=r"Another sync .*since noon"):
        waiting.__enter__()
    assert 5 <= sum(clock.slept) < 6


def test_a_link_is_not_waited_for(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "lock"
    path.mkdir()
    with pytest.raises(SyncError, match="is a link or no regular file"):
        RunLock(path, "noon", timeout=5, sleep=clock.sleep, clock=clock).__enter__()
    assert clock.slept == []


def test_a_lock_that_comes_and_goes_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(path: Path, mode: str, **_: object) -> None:
        raise FileExistsError(path) if mode == "x+" else FileNotFoundError(path)

    monkeypatch.setattr(lock, "open", gone, raising=False)
    with pytest.raises(
        SyncError, match=r"lock is replaced again and again, as others begin a sync there\. Run"
    ):
        RunLock(tmp_path / "lock", "noon").__enter__()


def test_a_lock_that_may_not_be_opened_is_an_error_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lock"
    path.touch()

    def refused(path: Path, mode: str, **_: object) -> None:
        if mode == "x+":
            raise FileExistsError(path)
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(lock, "open", refused, raising=False)
    with pytest.raises(PermissionError, match="Permission denied"):
        RunLock(path, "noon").__enter__()


def test_on_windows_nobody_is_asked_whether_a_process_lives(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    holder = {"pid": os.getpid(), "host": socket.gethostname()}
    with monkeypatch.context() as patch:
        patch.setattr(os, "kill", lambda pid, signal: asked.append(pid))
        patch.setattr(os, "name", "nt")
        lives = lock._may_live(holder)
    assert lives
    assert asked == []  # there, signal 0 is Ctrl-C


def test_a_lock_that_nobody_took_can_be_left(tmp_path: Path) -> None:
    RunLock(tmp_path / "lock", "noon").__exit__()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("lock", "place"),
    [
        ("titan.sqlite.lock", "titan.sqlite"),
        ("out/titan.sqlite.lock", "out/titan.sqlite"),
        ("rows.journal.lock", "rows.journal"),
        ("out/.sync.lock", "out"),
        (".sync.lock", "{here}"),
        ("out/../.sync.lock", "{here}"),
    ],
)
def test_the_message_names_what_is_locked(
    lock: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    here = place.format(here=tmp_path.resolve())
    with RunLock(Path(lock), "noon"), pytest.raises(SyncError) as caught:
        RunLock(Path(lock), "noon").__enter__()
    assert f"is writing to {here}. Wait until" in str(caught.value)
    assert str(caught.value).endswith(f"The lock is {Path(lock)}.")
