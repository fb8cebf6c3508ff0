"""Runs a batch: several rows at once, results in order."""

from __future__ import annotations

import threading
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar, Union

from servicepytan._storage.paths import check_path
from servicepytan._threads.pool import CLOSE_SECONDS, WorkerPool, result_of
from servicepytan.batch.checking import checked_rows
from servicepytan.batch.journal_file import LOCK_SUFFIX, JournalFile, NoJournal, rows_to_send
from servicepytan.core.batch.journal import JournalHeader
from servicepytan.core.batch.results import (
    BatchResult,
    BatchSummary,
    applied,
    ends_batch,
    failed,
    left_out,
    under_way,
)
from servicepytan.core.batch.rows import PreparedRow
from servicepytan.core.records_spec import whole
from servicepytan.core.wire import counted
from servicepytan.endpoints.client import Client
from servicepytan.endpoints.single_calls import SingleCallBuilder
from servicepytan.errors import ServicePytanError

if TYPE_CHECKING:
    from servicepytan.batch.spool import RowSpool

T = TypeVar("T")
Journal = Union[JournalFile, NoJournal]
Pending = tuple[int, Union["Future[BatchResult[Any]]", BatchResult[Any]]]
"""A row that was begun, by its number: its result, or the future of it."""

_AHEAD = 2
"""Rows begun for each worker before the first result is given."""


class BatchRun(Generic[T]):
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

    unread: tuple[BatchResult[T], ...] = ()

    def __init__(
        self,
        client: Client,
        name: str,
        spool: RowSpool,
        *,
        workers: int,
        journal: Optional[Path],
        resend_unknown: bool,
        dry_run: bool,
    ) -> None:
        self.name = name
        self._client = client
        self._spool = spool
        self._workers = workers
        self._path = journal
        self._resend_unknown = resend_unknown
        self._counts = {"applied": 0, "not_applied": 0, "unknown": 0, "earlier": 0}
        self._stopping = threading.Event()
        self._is_abandoned = threading.Event()
        self._ended_by: Optional[BatchResult[T]] = None
        self._to_send = len(spool)
        if journal is not None:
            self._to_send = rows_to_send(journal, self._header, resend_unknown)
        self._results: Optional[Iterator[BatchResult[T]]] = iter(()) if dry_run else None

    @property
    def _header(self) -> JournalHeader:
        client = self._client
        return JournalHeader(
            self.name,
            str(client.tenant_id),
            client.api_url,
            len(self._spool),
            self._spool.sha256,
        )

    def __len__(self) -> int:
        return len(self._spool)

    @property
    def to_send(self) -> int:
        """Rows that were still to be sent when the batch was made, by its journal."""
        return self._to_send

    @property
    def summary(self) -> BatchSummary:
        """How many rows came to which end so far; text tells it in a sentence."""
        return BatchSummary(len(self), **self._counts)

    def all(self) -> list[BatchResult[T]]:
        """Send all rows; returns their results.

        Raises:
            BatchError: the journal cannot be used or written.

        Example:
            >>> results = session.customers.create_many(bodies).all()
        """
        with self:
            return [*self]

    def __iter__(self) -> Iterator[BatchResult[T]]:
        return self

    def __next__(self) -> BatchResult[T]:
        if self._results is None:
            self._results = self._run()
        return next(self._results)

    def __enter__(self) -> BatchRun[T]:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]] = None,
        error: Optional[BaseException] = None,
        traceback: Optional[TracebackType] = None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the batch: no further row is begun, and rows under way have five seconds to end.

        Example:
            >>> batch.close()
        """
        results, self._results = self._results, iter(())
        if results is not None and hasattr(results, "close"):
            results.close()
        self._spool.close()

    def stop(self) -> None:
        """Let the iteration end with the results that are there; may be called by any thread.

        Example:
            >>> batch.stop()
        """
        self._stopping.set()

    def __del__(self) -> None:
        if vars(self).get("_results", self) is None and len(self):
            warnings.warn(
                f"{self!r} was never iterated, so that nothing was sent. Iterate it, or call"
                " .all(); for the checks alone pass dry_run=True.",
                RuntimeWarning,
                stacklevel=2,
            )

    def __repr__(self) -> str:
        return f"<BatchRun of {self.name}: {counted(len(self), 'row')}>"

    def _run(self) -> Iterator[BatchResult[T]]:
        path = self._path
        with NoJournal() if path is None else JournalFile(path, self._header) as journal:
            pool = WorkerPool(self._workers, "servicepytan-batch")
            window: deque[Pending] = deque()
            try:
                for row in self._spool:
                    if self._stopping.is_set():
                        return
                    window.append((row.number, self._begin(row, journal, pool)))
                    if len(window) >= _AHEAD * self._workers:
                        yield self._take(window)
                while window and not self._stopping.is_set():
                    yield self._take(window)
            finally:
                self._end(pool, window)
                self._spool.close()

    def _begin(
        self, row: PreparedRow, journal: Journal, pool: WorkerPool
    ) -> Union[Future[BatchResult[Any]], BatchResult[Any]]:
        if not journal.is_due(row.number, self._resend_unknown):
            return journal.earlier(row.number)
        job = partial(self._send, row, journal)
        return pool.submit(job) or job()  # with no thread to be had, at once

    def _take(self, window: deque[Pending]) -> BatchResult[Any]:
        """The result of the first row, which leaves the window once it is there."""
        _, pending = window[0]
        result = result_of(pending) if isinstance(pending, Future) else pending
        window.popleft()
        self._count(result)
        return result

    def _count(self, result: BatchResult[Any]) -> None:
        self._counts[result.outcome] += 1
        self._counts["earlier"] += result.earlier

    def _send(self, row: PreparedRow, journal: Journal) -> BatchResult[Any]:
        """Send a row, between two lines of the journal; runs in a thread of the pool."""
        ended_by = self._ended_by
        if ended_by is not None:
            return left_out(row.number, ended_by, row.path_id)
        journal.intend(row.number)
        try:
            answer = self._client.perform(row.call, self._is_abandoned.is_set)
            result = applied(row.number, answer, row.path_id)
        except ServicePytanError as error:
            result = failed(row.number, error, row.path_id)
            if ends_batch(error):
                self._ended_by = self._ended_by or result
        journal.record(result)
        return result

    def _end(self, pool: WorkerPool, window: deque[Pending]) -> None:
        """Begin no further row, wait for those under way, and keep what nobody read."""
        try:
            pool.close(wait_seconds=CLOSE_SECONDS)
        finally:
            self._is_abandoned.set()
            self.unread = tuple(
                result for row, pending in window for result in _unread(row, pending)
            )
            for result in self.unread:
                self._count(result)


def _unread(row: int, pending: Any) -> Iterator[BatchResult[Any]]:
    """The result of a row that was begun and not given; none if it was never begun."""
    if isinstance(pending, BatchResult):
        if not pending.earlier:
            yield pending
    elif not pending.cancelled():
        with suppress(Exception):
            if pending.done():
                yield pending.result()
                return
        yield under_way(row)


def start_batch(
    client: Client,
    builder: SingleCallBuilder,
    name: str,
    rows: Any,
    args: Sequence[Any] = (),
    *,
    workers: Optional[int] = None,
    journal: Union[str, PathLike[str], None] = None,
    resend_unknown: bool = False,
    check: bool = True,
    dry_run: bool = False,
) -> BatchRun[Any]:
    """A batch, with all rows checked and none sent.

    Args:
        client: The session.
        builder: Builds the call of each row.
        name: The full name of the operation.
        rows: The rows.
        args: The first path parameters, if they are the same for all rows.
        workers: Rows under way at once; the session's when left out.
        journal: The path of the journal.
        resend_unknown: Whether rows are sent again whose outcome is unknown.
        check: Whether bodies are checked.
        dry_run: Whether nothing is sent at all.

    Raises:
        InvalidArgument: an argument is wrong.
        InvalidRows: rows are wrong.
        BatchError: the journal is of another batch, or damaged.
    """
    count = client.workers if workers is None else workers
    whole(count, "workers", 1)
    path = None if journal is None else check_path(journal, "journal", behind=len(LOCK_SUFFIX))
    spool = checked_rows(builder, name, rows, args, check)
    return BatchRun(
        client,
        name,
        spool,
        workers=count,
        journal=path,
        resend_unknown=resend_unknown,
        dry_run=dry_run,
    )
