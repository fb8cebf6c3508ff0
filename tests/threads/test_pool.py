"""The worker pool: when threads start, what closing leaves undone, errors and forks."""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from typing import Any

import pytest

from servicepytan._threads.pool import WorkerPool, _drain, result_of, wait_for_all
from tests.waiting import LONG, until

NAME = "pool-under-test"


def names() -> list[str]:
    """The threads of the pool."""
    return [thread.name for thread in threading.enumerate() if thread.name == NAME]


def submitted(pool: WorkerPool, job: object) -> object:
    """The result of a job."""
    future = pool.submit(lambda: job)
    assert future is not None
    return result_of(future)


def test_a_thread_is_started_only_when_none_is_idle() -> None:
    pool = WorkerPool(3, NAME)
    assert names() == []
    for number in range(5):
        assert submitted(pool, number) == number
        until(lambda: pool._idle._value == 1)
    assert len(names()) == 1
    pool.close(LONG)
    assert names() == []


def test_no_more_threads_than_its_size_and_each_job_runs_once() -> None:
    pool, gate, seen = WorkerPool(2, NAME), threading.Event(), list[int]()

    def job(number: int) -> int:
        assert gate.wait(LONG)
        seen.append(number)
        return number

    futures = [pool.submit(partial(job, number)) for number in range(6)]
    assert len(names()) == 2
    gate.set()
    assert [result_of(future) for future in futures if future] == list(range(6))
    assert sorted(seen) == list(range(6))
    pool.close(LONG)


def test_closing_leaves_undone_what_has_not_begun() -> None:
    pool, gate = WorkerPool(1, NAME), threading.Event()
    first = pool.submit(lambda: gate.wait(LONG))
    second = pool.submit(lambda: None)
    assert first is not None
    assert second is not None
    until(first.running)
    pool.close()
    assert pool.is_closed()
    assert second.cancelled()
    gate.set()
    assert result_of(first) is True
    until(lambda: not names())


def test_an_error_comes_to_whoever_waits_and_the_thread_goes_on() -> None:
    pool = WorkerPool(1, NAME)

    def fail() -> None:
        raise SystemExit(7)

    failed = pool.submit(fail)
    assert failed is not None
    with pytest.raises(SystemExit):
        result_of(failed)
    assert submitted(pool, "next") == "next"
    pool.close(LONG)


def test_where_no_thread_can_be_started_there_is_no_future(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    pool = WorkerPool(2, NAME)
    assert pool.submit(lambda: 1) is None
    with pytest.raises(RuntimeError, match="no thread can be started"):
        pool.submit_or_raise(lambda: 1)
    pool.close()


def test_a_worker_may_take_the_last_job_while_the_pool_is_closed() -> None:
    class Emptied(SimpleQueue[Any]):
        def empty(self) -> bool:
            return False

        def get(self, block: bool = True, timeout: Any = None) -> Any:
            raise AssertionError("waits for a job that never comes")

    jobs: SimpleQueue[Any] = Emptied()
    future: Future[int] = Future()
    jobs.put((future, int))
    jobs.put(None)
    _drain(jobs)
    assert future.cancelled()


class TestWaitForAll:
    def test_it_returns_when_all_have_ended(self) -> None:
        pool = WorkerPool(2, NAME)
        futures = [pool.submit_or_raise(int) for _ in range(5)]
        wait_for_all(futures, lambda: False)
        assert [future.result() for future in futures] == [0] * 5
        pool.close(LONG)

    def test_it_returns_soon_after_it_is_over(self) -> None:
        future: Future[int] = Future()
        answers = iter([False, False, True])
        wait_for_all([future], lambda: next(answers))
        assert not future.done()

    def test_a_job_that_fails_has_it_look_at_once(self) -> None:
        failed: Future[int] = Future()
        waiting: Future[int] = Future()
        failed.set_exception(ValueError("odd"))
        looks: list[bool] = []

        def is_over() -> bool:
            looks.append(waiting.done())
            return len(looks) == 2

        wait_for_all([failed, waiting], is_over)
        assert looks == [False, False]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_begins_with_threads_of_its_own() -> None:
    pool = WorkerPool(2, NAME)
    assert submitted(pool, 1) == 1
    child = os.fork()
    if not child:
        code = 1
        try:
            signal.alarm(int(LONG))
            code = 0 if pool.was_forked and submitted(pool, 2) == 2 else 1
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert submitted(pool, 3) == 3
    pool.close(LONG)


@pytest.mark.parametrize("is_closed", [True, False])
def test_after_a_fork_nothing_of_the_parent_is_waited_for(is_closed: bool) -> None:
    pool = WorkerPool(1, NAME)
    held = threading.Event()
    running = pool.submit(held.wait)
    waiting = pool.submit(threading.active_count)
    pool.after_fork()
    if is_closed:
        pool.close(LONG)
    else:
        assert submitted(pool, 2) == 2
    assert not pool.was_forked
    held.set()
    assert running is not None
    assert waiting is not None
    assert result_of(running)
    assert result_of(waiting) >= 1
    pool.close(LONG)
