"""The run lock, for those that wait for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from servicepytan import SyncError
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

    with RunLock(path, "later", patience=5, sleep=sleep, clock=clock):
        assert 3 < clock() - begun < 4
        assert "later" in path.read_text()


def test_a_caller_waits_no_longer_than_its_patience(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "lock"
    waiting = RunLock(path, "later", patience=5, sleep=clock.sleep, clock=clock)
    with RunLock(path, "noon"), pytest.raises(SyncError, match=r"Another sync .*since noon"):
        waiting.__enter__()
    assert 5 <= sum(clock.slept) < 6


def test_a_link_is_not_waited_for(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "lock"
    path.mkdir()
    with pytest.raises(SyncError, match="is a link or no file at all"):
        RunLock(path, "noon", patience=5, sleep=clock.sleep, clock=clock).__enter__()
    assert clock.slept == []
