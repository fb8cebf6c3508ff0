"""Lines of several threads become durable together, and each waits for its own."""

from __future__ import annotations

import inspect
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest

from servicepytan._threads.pool import WorkerPool, result_of
from servicepytan.batch.group_commit import CommitClosed, GroupCommit
from tests.waiting import LONG, until


def test_lines_that_come_during_a_write_are_written_together() -> None:
    writes: list[bytes] = []
    go, begun = threading.Event(), threading.Event()

    def write(data: bytes) -> None:
        begun.set()
        go.wait(LONG)
        writes.append(data)

    commit = GroupCommit(write)
    pool = WorkerPool(8)
    first = pool.submit_or_raise(lambda: commit.append(b"first\n"))
    assert begun.wait(LONG)
    others = [pool.submit_or_raise(lambda: commit.append(b"other\n")) for _ in range(7)]
    until(lambda: len(commit._lines) == 7)
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


LINES = [
    first + number
    for method in (GroupCommit.append, GroupCommit._commit)
    for code, first in [inspect.getsourcelines(method)]
    for number in range(len(code))
]
"""The lines that a thread goes through to make its own durable, and some that it does not."""


@contextmanager
def interrupted_at(line: int) -> Iterator[None]:
    """Ctrl-C before a line of the module runs for the first time."""
    is_over = False

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal is_over
        if not frame.f_code.co_filename.endswith("group_commit.py"):
            return None
        if event == "line" and frame.f_lineno == line and not is_over:
            is_over = True
            raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(before)


@pytest.mark.parametrize("line", LINES)
def test_an_interrupt_anywhere_loses_no_line_in_silence_and_lets_it_close(line: int) -> None:
    written: list[bytes] = []
    commit = GroupCommit(written.append)
    is_durable = False
    with interrupted_at(line):
        commit.append(b"first\n")
        is_durable = True
    assert not is_durable or b"first\n" in b"".join(written)
    later = WorkerPool(2)
    other = later.submit_or_raise(lambda: commit.append(b"other\n"))
    try:
        other.result(LONG)
    except CommitClosed:
        pass
    else:
        assert b"other\n" in b"".join(written)
    later.submit_or_raise(commit.close).result(LONG)
    later.close()


def test_a_closed_one_takes_no_lines() -> None:
    commit = GroupCommit(lambda data: pytest.fail("written"))
    commit.close()
    with pytest.raises(CommitClosed):
        commit.append(b"line\n")
