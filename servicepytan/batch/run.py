"""Runs a batch in threads: several rows at once, results in order."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future
from functools import partial
from typing import Any, Optional, TypeVar, Union

from servicepytan._threads.pool import CLOSE_SECONDS, WorkerPool, result_of
from servicepytan.batch.base import ROWS_AHEAD, BatchBase, BatchPlan, Journal
from servicepytan.core.batch.results import BatchResult, under_way, unread_after
from servicepytan.core.batch.rows import PreparedRow
from servicepytan.endpoints.client import Client
from servicepytan.errors import ServicePytanError

T = TypeVar("T")
Pending = tuple[int, Union["Future[BatchResult[Any]]", BatchResult[Any]]]
"""A row that was begun, by its number: its result, or the future of it."""


class BatchRun(BatchBase[T]):
    """The results of a batch in the order of its rows; an iterator and a context manager.

    All rows are checked when it is made. They are sent while you iterate, so that a batch that
    nobody iterates sends nothing. It can be iterated once. When it ends early (an error in your
    loop, ``break``, Ctrl-C), no further row is begun, and rows under way have five seconds to end.

    Attributes:
        name: The full name of the operation.
        unread: After an early end, the results of rows that were begun and not given.

    Example:
        >>> with session.customers.create_many(bodies, journal="run.journal") as batch:
        ...     for result in batch:
        ...         print(result.row, result.outcome, result.id)
        >>> print(batch.summary)
    """

    def __init__(self, client: Client, plan: BatchPlan) -> None:
        self._client = client
        self._stopping = threading.Event()
        self._is_abandoned = threading.Event()
        super().__init__(plan)
        self._results: Optional[Generator[BatchResult[T], None, None]] = None

    def all(self) -> list[BatchResult[T]]:
        """Send all rows; returns their results, without those that were iterated before.

        Raises:
            BatchError: the journal cannot be used or written, or the batch has ended.

        Example:
            >>> results = session.customers.create_many(bodies).all()
        """
        self._check_process()
        self._check_not_ended(getattr(self._results, "gi_frame", None))
        with self:
            return list(self)

    def __iter__(self) -> Iterator[BatchResult[T]]:
        results = self._begun()
        try:
            for result in results:
                yield result
                self._check_process()
        finally:  # leaving the loop ends the batch
            if self._results is not None:
                self._results.close()

    def __next__(self) -> BatchResult[T]:
        return next(self._begun())

    def _begun(self) -> Iterator[BatchResult[T]]:
        self._check_process()
        if not self._is_begun:
            self._is_begun = True
            self._results = self._run()
        return iter(()) if self._results is None else self._results

    def __enter__(self) -> BatchRun[T]:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """End the batch: no further row is begun, and rows under way have five seconds to end.

        Example:
            >>> batch.close()
        """
        self._is_begun = True
        if self._results is not None:
            self._results.close()
        self._plan.spool.close()

    def stop(self) -> None:
        """End the iteration after the results that are ready; may be called by any thread.

        Example:
            >>> batch.stop()
        """
        self._stopping.set()

    def _run(self) -> Generator[BatchResult[T], None, None]:
        workers = self._plan.workers
        window: deque[Pending] = deque()
        with self._plan.open_journal() as journal:
            pool = WorkerPool(workers, "servicepytan-batch")
            try:
                for row in self._plan.spool:
                    if self._stopping.is_set():
                        return
                    self._begin(row, journal, pool, window)
                    if len(window) >= ROWS_AHEAD * workers:
                        yield self._take(window)
                while window and not self._stopping.is_set():
                    yield self._take(window)
            finally:
                self._end(pool, window)

    def _begin(
        self, row: PreparedRow, journal: Journal, pool: WorkerPool, window: deque[Pending]
    ) -> None:
        """Begin a row and append it to the window; where no thread can be started, send it here."""
        job = partial(self._send, row, journal)
        pending = self._earlier(row, journal) or pool.submit(job)
        sent_here: Future[BatchResult[Any]] = Future()
        window.append((row.number, sent_here if pending is None else pending))
        if pending is None:
            try:
                sent_here.set_result(job())
            except Exception as error:  # raised where the result is awaited
                sent_here.set_exception(error)

    def _take(self, window: deque[Pending]) -> BatchResult[Any]:
        """Wait for the result of the first pending row, and remove the row."""
        _, pending = window[0]
        result = result_of(pending) if isinstance(pending, Future) else pending
        window.popleft()
        self._count(result)
        return result

    def _send(self, row: PreparedRow, journal: Journal) -> BatchResult[Any]:
        """Send a row, between two lines of the journal; runs in a thread of the pool."""
        without_sending = self._left_out(row)
        if without_sending is not None:
            return without_sending
        journal.intend(row.number)
        try:
            answer = self._client.perform(row.call, self._is_abandoned.is_set)
            result = self._applied(row, answer)
        except ServicePytanError as error:
            result = self._failed(row, error)
        journal.record(result)
        return result

    def _end(self, pool: WorkerPool, window: deque[Pending]) -> None:
        """Stop beginning rows, wait for those under way, and store unread results."""
        if self._is_forked():
            return
        try:
            pool.close(wait_seconds=CLOSE_SECONDS)
        finally:
            self._is_abandoned.set()
            self._end_with([result for row, job in window for result in _unread(row, job)])


def _unread(row: int, pending: Any) -> Iterator[BatchResult[Any]]:
    """The result of a row that was begun but not read; None if it was never begun."""
    if isinstance(pending, BatchResult):
        if not pending.earlier:
            yield pending
    elif not pending.cancelled():
        if not pending.done():
            yield under_way(row)
            return
        error = pending.exception()
        yield pending.result() if error is None else unread_after(row, error)
