"""A pool of worker threads that never keeps the process alive."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_EXCEPTION, Future, wait
from contextvars import copy_context
from functools import partial
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, Optional, TypeVar

from servicepytan._threads.forks import register_fork_reset

T = TypeVar("T")
Job = tuple["Future[Any]", Callable[[], Any]]

WAKE_SECONDS = 0.1
"""The longest single wait in seconds, as waits block Ctrl-C on Windows."""
CLOSE_SECONDS = 5.0
"""Seconds that an interrupted run waits for the jobs that are running."""


class WorkerPool:
    """A pool of daemon threads, started on demand.

    One thread owns the pool: it submits, waits and closes. A forked child begins without threads
    and jobs, as they do not survive the fork.

    Args:
        size: The most threads.
        name: The name of the threads.

    Attributes:
        was_forked: Whether this process is a forked child of the pool's process.
        is_closed: Whether the pool is closed, so that jobs should end early; a function.
    """

    was_forked: bool
    is_closed: Callable[[], bool]

    def __init__(self, size: int, name: str = "servicepytan") -> None:
        self._size = size
        self._name = name
        self._reset()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Forget threads and jobs, which the child does not have."""
        self.was_forked = True

    def _reset(self) -> None:
        self.was_forked = False
        self._jobs: SimpleQueue[Optional[Job]] = SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads: list[threading.Thread] = []
        self._closed = threading.Event()
        self.is_closed = self._closed.is_set

    def submit(self, job: Callable[[], T]) -> Optional[Future[T]]:
        """Submit a job; None if no thread can be started.

        It runs in a copy of the caller's context, so that context variables go with it.

        Returns:
            The future of its result; one that is cancelled before its turn is not run.
        """
        if self.was_forked:
            self._reset()
        if not self._ensure_worker():
            return None
        future: Future[T] = Future()
        self._jobs.put((future, partial(copy_context().run, job)))
        return future

    def submit_or_raise(self, job: Callable[[], T]) -> Future[T]:
        """Submit a job; returns the future of its result.

        Raises:
            RuntimeError: there is no thread, and none can be started.
        """
        future = self.submit(job)
        if future is None:
            raise RuntimeError("no thread can be started")
        return future

    def _ensure_worker(self) -> bool:
        if self._idle.acquire(blocking=False):
            return True
        if len(self._threads) < self._size:
            arguments = (self._jobs, self._idle)
            worker = threading.Thread(target=_work, args=arguments, name=self._name, daemon=True)
            try:
                worker.start()
            except RuntimeError:  # no more threads, as at the end of the interpreter
                return bool(self._threads)
            self._threads.append(worker)
        return True

    def close(self, wait_seconds: float = 0.0) -> None:
        """Let running jobs end and cancel the waiting ones.

        Args:
            wait_seconds: How long to wait for the jobs at hand.
        """
        if self.was_forked:
            self._reset()
        self._closed.set()
        _drain(self._jobs)
        for _ in self._threads:
            self._jobs.put(None)
        end = monotonic() + wait_seconds
        for worker in self._threads if wait_seconds else ():
            worker.join(max(0.0, end - monotonic()))


def _drain(jobs: SimpleQueue[Optional[Job]]) -> None:
    """Cancel the waiting jobs."""
    while True:
        try:
            job = jobs.get_nowait()
        except Empty:
            return
        if job is not None:
            job[0].cancel()


def _work(jobs: SimpleQueue[Optional[Job]], idle: threading.Semaphore) -> None:
    while True:
        job = jobs.get()
        if job is None:
            return
        future, run = job
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(run())
            except BaseException as error:  # raised where the result is awaited
                future.set_exception(error)
        del job, future, run
        idle.release()


def result_of(future: Future[T]) -> T:
    """Wait for a result; Ctrl-C works on Windows, too.

    Raises:
        BaseException: whatever the job raised.
    """
    try:
        while not future.done():
            wait((future,), WAKE_SECONDS)
        return future.result()
    finally:
        del future  # it holds the error, whose traceback holds this frame


def wait_for_all(futures: Iterable[Future[Any]], is_over: Callable[[], bool]) -> None:
    """Wait until all jobs ended or the time is over; Ctrl-C works on Windows, too.

    Args:
        futures: The futures of the jobs.
        is_over: Whether to wait no longer; looked at whenever a job fails, and now and then.
    """
    waiting = set(futures)
    while waiting and not is_over():
        waiting = wait(waiting, WAKE_SECONDS, FIRST_EXCEPTION).not_done


def run_in_background(job: Callable[[], object], name: str) -> None:
    """Run a job in a new daemon thread, in a copy of the caller's context.

    Raises:
        RuntimeError: no thread can be started.
    """
    context = copy_context()
    threading.Thread(target=context.run, args=(job,), name=name, daemon=True).start()
