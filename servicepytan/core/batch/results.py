"""The result of each row of a batch, and the summary of all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, Optional, TypeVar

from servicepytan.core.wire import counted
from servicepytan.errors import (
    AuthenticationError,
    BatchError,
    RateLimited,
    ServicePytanError,
    TransportError,
)

T = TypeVar("T")

RowOutcome = Literal["applied", "not_applied", "unknown"]
"""The outcome of a row."""


@dataclass(frozen=True)
class BatchResult(Generic[T]):
    """The result of one row of a batch.

    Attributes:
        row: Its number among the rows, from 1.
        outcome: ``applied``, ``not_applied`` (refused or not sent) or ``unknown`` (read the record
            back before you send it again).
        answer: The decoded answer; None if there is none, and for rows of an earlier run.
        id: The id of the record: out of the answer, or of the path.
        error: Why it was not applied, or why that is unknown.
        status: The HTTP status of an error, where the server answered.
        trace_id: ServiceTitan's id of an exchange that failed, where the answer names it.
        earlier: Whether an earlier run with the same journal sent it.

    Example:
        >>> for result in session.customers.create_many(bodies):
        ...     print(result.row, result.outcome, result.id, result.error)
    """

    row: int
    outcome: RowOutcome
    answer: Optional[T] = None
    id: Any = None
    error: Optional[Exception] = None
    status: Optional[int] = None
    trace_id: Optional[str] = None
    earlier: bool = False


@dataclass(frozen=True)
class BatchSummary:
    """The number of rows of a batch by outcome; ``str`` gives it as a sentence.

    Attributes:
        total: All rows.
        applied: Rows that were applied, now or by an earlier run.
        not_applied: Rows that were refused or not sent.
        unknown: Rows of which it is unknown whether they were applied.
        earlier: Rows among these that an earlier run sent.

    Example:
        >>> batch = session.customers.create_many(bodies)
        >>> results = batch.all()
        >>> print(batch.summary)
    """

    total: int
    applied: int = 0
    not_applied: int = 0
    unknown: int = 0
    earlier: int = 0

    @property
    def ok(self) -> bool:
        """Whether all rows were applied."""
        return self.applied == self.total

    @property
    def unsent(self) -> int:
        """Rows without a result so far."""
        return self.total - self.applied - self.not_applied - self.unknown

    def __str__(self) -> str:
        counts = {
            "applied": self.applied,
            "not applied": self.not_applied,
            "unknown": self.unknown,
            "not sent": self.unsent,
        }
        parts = [f"{number:,} {name}" for name, number in counts.items() if number]
        before = f" (by earlier runs: {self.earlier:,})" if self.earlier else ""
        return f"{counted(self.total, 'row')}: {', '.join(parts) or 'nothing to do'}{before}."


def applied(row: int, answer: Any, path_id: Any) -> BatchResult[Any]:
    """The result of a row that was applied.

    Args:
        row: Its number.
        answer: The decoded answer.
        path_id: The record's id in the path, if it has one.
    """
    own = answer.get("id") if isinstance(answer, Mapping) else None
    if type(answer) is int:
        own = answer
    return BatchResult(row, "applied", answer, path_id if own is None else own)


def failed(row: int, error: ServicePytanError, path_id: Any) -> BatchResult[Any]:
    """The result of a row whose call failed; ``unknown`` unless the error proves another outcome.

    Args:
        row: Its number.
        error: The error of its call.
        path_id: The record's id in the path, if it has one.
    """
    is_sure = error.outcome in ("not_sent", "not_applied")
    return BatchResult(
        row,
        "not_applied" if is_sure else "unknown",
        id=path_id,
        error=error,
        status=getattr(error, "status", None),
        trace_id=getattr(error, "trace_id", None),
    )


def left_out(row: int, ended_by: BatchResult[Any], path_id: Any) -> BatchResult[Any]:
    """The result of a row that was not sent, because another row ended the batch.

    Args:
        row: Its number.
        ended_by: The result of the other row.
        path_id: The record's id in the path, if it has one.
    """
    error = BatchError(
        f"Row {row} was not sent, as all rows would have failed like row {ended_by.row}:"
        f" {ended_by.error}"
    )
    error.outcome = "not_sent"
    return BatchResult(row, "not_applied", id=path_id, error=error)


def under_way(row: int) -> BatchResult[Any]:
    """The result of a row that was sent, but whose answer was not awaited; ``unknown``."""
    error = BatchError(
        f"Row {row} was under way when the batch ended, and it is unknown whether it was applied:"
        " read the record back before you send it again."
    )
    error.outcome = "unknown"
    return BatchResult(row, "unknown", error=error)


class UnrecordedResult(BatchError):
    """The journal could not note the outcome of a row.

    Args:
        message: The row's outcome, the fact and the next step.
        result: The result of the row.
    """

    def __init__(self, message: str, result: Optional[BatchResult[Any]] = None) -> None:
        super().__init__(message)
        self.result = result


def unread_after(row: int, error: BaseException) -> BatchResult[Any]:
    """The result of a row that was begun, but ended with an error rather than a result.

    Args:
        row: Its number.
        error: The error, such as that of a journal that could not note the row's intent.
    """
    if isinstance(error, UnrecordedResult) and error.result is not None:
        return error.result
    if isinstance(error, BatchError) and error.outcome == "not_sent":
        return failed(row, error, None)
    return under_way(row)


def ends_batch(error: ServicePytanError) -> bool:
    """Whether an error would stop all other rows, too: no token, no connection, quota used up."""
    if isinstance(error, TransportError):
        return error.outcome == "not_sent"
    return isinstance(error, (AuthenticationError, RateLimited))
