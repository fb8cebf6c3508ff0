"""Lines of several threads become durable together, and each waits for its own."""

from __future__ import annotations

import threading

import pytest

from servicepytan._threads.pool import WorkerPool, result_of
from servicepytan.batch.group_commit import CommitClosed, GroupCommit


def test_lines_that_come_during_a_write_are_written_together() -> None:
    writes: list[bytes] = []
    go, begun = threading.Event(), threading.Event()

    def write(data: bytes) -> None:
        begun.set()
        go.wait(5)
        writes.append(data)

    commit = GroupCommit(write)
    pool = WorkerPool(8)
    first = pool.submit_or_raise(lambda: commit.append(b"first\n"))
    begun.wait(5)
    others = [pool.submit_or_raise(lambda: commit.append(b"other\n")) for _ in range(7)]
    while len(commit._lines) < 7:
        threading.Event().wait(0.001)
    assert not any(future.done() for future in (first, *others))
    go.set()
    for future in (first, *others):
        result_of(future)
    pool.close()
    assert writes == [b"first\n", b"other\n" * 7]


def test_after_a_failure_nothing_more_is_written() -> None:
    writes: list[bytes] = []

    def write(data: bytes) -> None:
        writes.append(data)
        raise OSError(28, "No space left on device")

    commit = GroupCommit(write)
    for _ in range(2):
        with pytest.raises(OSError, match="No space left"):
            commit.append(b"line\n")
    assert writes == [b"line\n"]


def test_a_closed_one_takes_no_lines() -> None:
    commit = GroupCommit(lambda data: pytest.fail("written"))
    commit.close()
    with pytest.raises(CommitClosed):
        commit.append(b"line\n")
