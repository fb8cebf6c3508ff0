"""The base classes of synchronous and asynchronous batches."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Optional, TypeVar, Union

from servicepytan._storage.paths import check_path
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
)
from servicepytan.core.batch.rows import PreparedRow
from servicepytan.core.records_spec import flag, whole
from servicepytan.core.suggestions import SuggestsAttributes
from servicepytan.core.wire import counted
from servicepytan.endpoints.client import CallDefaults
from servicepytan.endpoints.single_calls import SingleCallBuilder
from servicepytan.errors import BatchError, InvalidArgument, ServicePytanError

if TYPE_CHECKING:
    from servicepytan.batch.spool import RowSpool

T = TypeVar("T")
Journal = Union[JournalFile, NoJournal]

ROWS_AHEAD = 2
"""Rows that each worker may begin before the first result is read."""


class BatchPlan(NamedTuple):
    """A checked batch that has not begun.

    Attributes:
        name: The full name of the operation.
        spool: Its rows.
        workers: Rows under way at once.
        journal: The path of the journal, if it has one.
        header: What the journal is bound to.
        resend_unknown: Whether rows are sent again whose outcome is unknown.
        dry_run: Whether nothing is sent at all.
        to_send: Rows that are still to be sent, by the journal.
    """

    name: str
    spool: RowSpool
    workers: int
    journal: Optional[Path]
    header: JournalHeader
    resend_unknown: bool
    dry_run: bool
    to_send: int

    def open_journal(self) -> Journal:
        """The journal of a run, not yet entered."""
        return NoJournal() if self.journal is None else JournalFile(self.journal, self.header)


def plan_batch(
    client: CallDefaults,
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
) -> BatchPlan:
    """Check all rows of a batch; sends nothing.

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
        BatchError: the journal is of another batch, or damaged; the temporary folder is full.
    """
    count = client.workers if workers is None else workers
    whole(count, "workers", 1)
    for value, option in (
        (check, "check"),
        (dry_run, "dry_run"),
        (resend_unknown, "resend_unknown"),
    ):
        flag(value, option)
    if resend_unknown and journal is None:
        raise InvalidArgument(
            "resend_unknown=True has no effect without a journal, which says what is unknown; pass"
            " the journal of the earlier run."
        )
    path = None if journal is None else check_path(journal, "journal", behind=len(LOCK_SUFFIX))
    spool = checked_rows(builder, name, rows, args, check)
    header = JournalHeader(name, str(client.tenant_id), client.api_url, len(spool), spool.sha256)
    to_send = len(spool) if path is None else rows_to_send(path, header, resend_unknown)
    return BatchPlan(name, spool, count, path, header, resend_unknown, dry_run, to_send)


class BatchBase(SuggestsAttributes, Generic[T]):
    """The state of a batch that runs.

    Args:
        plan: The checked batch.

    Attributes:
        name: The full name of the operation.
        unread: After an early end, the results of rows that were begun and not given.
    """

    unread: tuple[BatchResult[T], ...] = ()
    _is_begun = True  # until the constructor has finished

    def __init__(self, plan: BatchPlan) -> None:
        self.name = plan.name
        self._plan = plan
        self._counts = {"applied": 0, "not_applied": 0, "unknown": 0, "earlier": 0}
        self._ended_by: Optional[BatchResult[Any]] = None
        self._is_begun = plan.dry_run
        self._process = os.getpid()

    def __len__(self) -> int:
        return len(self._plan.spool)

    @property
    def to_send(self) -> int:
        """Rows that were still to be sent when the batch was made, by its journal."""
        return self._plan.to_send

    @property
    def summary(self) -> BatchSummary:
        """The number of rows by outcome so far; ``str`` gives it as a sentence."""
        return BatchSummary(len(self), **self._counts)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.name}: {counted(len(self), 'row')}>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(
            f"{self!r} cannot be copied or pickled, as two of it would send its rows twice. Pass"
            " the rows, and make a batch of them there."
        )

    def __del__(self) -> None:
        if not self._is_begun and len(self) and not self._is_forked():
            warnings.warn(
                f"{self!r} was never iterated, so that nothing was sent. Iterate it, or call"
                " .all(); for the checks alone pass dry_run=True.",
                RuntimeWarning,
                stacklevel=2,
            )

    def _count(self, result: BatchResult[Any]) -> None:
        self._counts[result.outcome] += 1
        self._counts["earlier"] += result.earlier

    def _earlier(self, row: PreparedRow, journal: Journal) -> Optional[BatchResult[Any]]:
        """The result of a row that an earlier run sent; None if it must be sent."""
        if journal.is_due(row.number, self._plan.resend_unknown):
            return None
        return journal.earlier(row.number)

    def _is_forked(self) -> bool:
        """Whether this is a forked child, which has neither the threads nor the journal."""
        return self._process != os.getpid()

    def _check_process(self) -> None:
        """Raise in a forked child: its parent sends the rows.

        Raises:
            BatchError: the batch was made by another process.
        """
        if self._is_forked():
            raise BatchError(
                f"This process was forked from process {self._process}, which sends the rows of the"
                f" batch of {self.name}. Nothing was sent here. Make a batch after the fork, with"
                " rows of its own."
            )

    def _check_not_ended(self, frame: object) -> None:
        """Raise for ``all`` if there is nothing to give: an empty list would look like no rows.

        Args:
            frame: That of the generator of the results; None before its begin and after its end.

        Raises:
            BatchError: the batch has ended.
        """
        if self._plan.dry_run or not self._is_begun or frame is not None:
            return
        counts = str(self.summary).rstrip(".")
        way = (
            "make a batch of them"
            if self._plan.journal is None
            else "run it again with its journal"
        )
        advice = f" To send the other rows, {way}." if self.summary.unsent else ""
        raise BatchError(
            f"The batch of {self.name} has ended ({counts}), and gives each result only once:"
            f" keep the list that .all() returns.{advice}"
        )

    def _left_out(self, row: PreparedRow) -> Optional[BatchResult[Any]]:
        """The result of a row skipped because an earlier row ended the batch; else None."""
        ended_by = self._ended_by
        return ended_by and left_out(row.number, ended_by, row.path_id)

    def _applied(self, row: PreparedRow, answer: Any) -> BatchResult[Any]:
        return applied(row.number, answer, row.path_id)

    def _failed(self, row: PreparedRow, error: ServicePytanError) -> BatchResult[Any]:
        result = failed(row.number, error, row.path_id)
        if ends_batch(error):
            self._ended_by = self._ended_by or result
        return result

    def _end_with(self, unread: Sequence[BatchResult[Any]]) -> None:
        """Store and count the unread results, and delete the spool."""
        self.unread = tuple(unread)
        for result in unread:
            self._count(result)
        self._plan.spool.close()
