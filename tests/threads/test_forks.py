"""Locks across a fork: held meanwhile, so that what they guard is complete in the child."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from servicepytan import BatchError
from servicepytan._storage.lock import RunLock
from servicepytan._threads import forks
from servicepytan._threads.forks import HeldAtFork
from servicepytan.batch import spool
from servicepytan.batch.journal_file import lock_path
from servicepytan.core.call import Call
from servicepytan.events import TokenFetched
from servicepytan.observers import JsonLogs, PrometheusMetrics
from servicepytan.sandbox import Sandbox
from tests.waiting import LONG

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]
EVENT = TokenFetched(0.5, 900.0, "1")


def code_of_child(work: Callable[[], object]) -> int:
    """The exit code of a forked child that does some work; it is killed when that takes long."""
    child = os.fork()
    if not child:
        code = 1
        try:
            signal.alarm(int(LONG))
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


class SlowPlace:
    """Something with a lock of its own, as a stream or a counter has, and one slow use of it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.uses = 0

    def use(self, *_: Any) -> None:
        """Use it; the first to do so waits until it may go on."""
        with self._lock:
            if not self.begun.is_set():
                self.begun.set()
                assert self.go_on.wait(LONG)
            self.uses += 1

    write = observe = use

    def flush(self) -> None:
        """Nothing is kept back."""

    def labels(self, *_: str) -> SlowPlace:
        """The one counter that it is."""
        return self


@contextmanager
def used_by_a_thread(
    place: SlowPlace, use: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """A block in which a thread is using a place, and goes on as soon as somebody forks."""
    before_fork = HeldAtFork.before_fork

    def noticed(lock: HeldAtFork) -> None:
        place.go_on.set()
        before_fork(lock)

    monkeypatch.setattr(HeldAtFork, "before_fork", noticed)
    thread = threading.Thread(target=use, daemon=True)
    thread.start()
    assert place.begun.wait(LONG)
    try:
        yield
    finally:
        place.go_on.set()
        thread.join(LONG)


def json_logs(place: Any) -> Any:
    return JsonLogs(place)


def prometheus(place: Any) -> Any:
    metrics = PrometheusMetrics()
    metrics._instruments = metrics._instruments._replace(token_fetch=place)
    return metrics


@pytest.mark.parametrize("make", [json_logs, prometheus])
def test_a_child_can_use_what_a_thread_was_using(
    make: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = SlowPlace()
    observer = make(place)
    with used_by_a_thread(place, lambda: observer(EVENT), monkeypatch):
        assert code_of_child(lambda: observer(EVENT)) == 0
        observer(EVENT)
    assert place.uses == 2


def test_who_holds_the_lock_may_fork() -> None:
    lock = HeldAtFork()
    with lock.lock:
        assert code_of_child(lambda: lock.lock.acquire()) == 0
    done = threading.Thread(target=lock.lock.acquire, daemon=True)
    done.start()
    done.join(LONG)
    assert not done.is_alive()


def test_a_fork_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forks, "_LOCK_TIMEOUT", 0.01)
    lock, held, end = HeldAtFork(), threading.Event(), threading.Event()

    def hold() -> None:
        with lock.lock:
            held.set()
            end.wait(LONG)

    thread = threading.Thread(target=hold, daemon=True)
    thread.start()
    assert held.wait(LONG)
    assert code_of_child(lambda: lock.lock.acquire()) == 0
    end.set()
    thread.join(LONG)
    with lock.lock:
        pass


def test_a_forked_child_leaves_the_batch_and_its_journal_to_its_parent(tmp_path: Path) -> None:
    path = tmp_path / "run.journal"
    rows = [{"text": str(number)} for number in range(12)]

    def work() -> None:
        with pytest.raises(BatchError, match=f"forked from process {os.getppid()}"):
            next(batch)
        with pytest.raises(BatchError, match="Make a batch after the fork"):
            list(loop)
        batch.close()

    with Sandbox(jobs=1) as sandbox:
        batch = sandbox.session(workers=2).batch(
            "customers.create_note", rows, args=(100000001,), journal=path
        )
        loop = iter(batch)
        first = next(loop)
        assert code_of_child(work) == 0
        assert lock_path(path).exists()
        numbers = [first.row, *(result.row for result in loop)]
        assert numbers == list(range(1, 13))
        assert sorted(request.json()["text"] for request in sandbox.applied) == sorted(
            row["text"] for row in rows
        )
    assert not lock_path(path).exists()
    assert batch.summary.ok


def test_a_forked_child_does_not_begin_the_batch_of_its_parent() -> None:
    def work() -> None:
        with pytest.raises(BatchError, match="Nothing was sent here"):
            batch.all()

    with Sandbox(jobs=1) as sandbox:
        batch = sandbox.session().batch("customers.create_note", [(100000001, {"text": "Moved"})])
        assert code_of_child(work) == 0
        assert not sandbox.applied
        assert batch.all()[0].outcome == "applied"


@pytest.mark.parametrize("most_in_memory", [1, 1 << 20])
def test_rows_of_a_batch_are_left_to_the_parent(
    most_in_memory: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def add(numbers: range) -> None:
        for number in numbers:
            rows.add(Call("POST", f"/{number}", ""), number)

    monkeypatch.setattr(spool, "_IN_MEMORY", most_in_memory)
    rows = spool.RowSpool()
    add(range(1, 500))
    assert code_of_child(rows.close) == 0
    add(range(500, 1000))
    rows.flush()
    read = iter(rows)
    numbers = [next(read).path_id]
    assert code_of_child(rows.close) == 0
    numbers += [row.path_id for row in read]
    assert numbers == list(range(1, 1000))
    rows.close()
    assert code_of_child(rows.close) == 0


def test_a_lock_is_left_to_the_parent(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with RunLock(path, "noon") as lock:
        assert code_of_child(lock.withdraw) == 0
        assert "noon" in path.read_text()
