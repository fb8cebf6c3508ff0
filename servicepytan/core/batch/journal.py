"""The journal of a batch: its lines, and the state of each row that they record.

The first line binds it to one input. Then each row has an intent before it is sent and an outcome
afterwards; an intent without an outcome means that nobody knows.
"""

from __future__ import annotations

import json
from array import array
from enum import IntEnum
from typing import Any, NamedTuple, Optional

from servicepytan.core.batch.results import BatchResult
from servicepytan.errors import BatchError, InvalidArgument

_KIND = "servicepytan batch journal"
_VERSION = 1


class RowState(IntEnum):
    """The state of a row in the journal; ``NEW`` if it has no entry."""

    NEW = 0
    INTENT = 1
    APPLIED = 2
    NOT_APPLIED = 3
    UNKNOWN = 4


class JournalHeader(NamedTuple):
    """The batch that a journal belongs to.

    Attributes:
        operation: The full name of the operation.
        tenant: The number of the tenant.
        api: The URL of the API, which tells the environment.
        rows: How many rows there are.
        sha256: The hash of all rows in their order.
    """

    operation: str
    tenant: str
    api: str
    rows: int
    sha256: str


class DamagedLine(ValueError):
    """A line is not a valid journal entry."""


def header_line(header: JournalHeader) -> bytes:
    """The first line of a journal."""
    return _line({"kind": _KIND, "version": _VERSION, **header._asdict()})


def intent_line(row: int) -> bytes:
    """The line that is made durable before a row is sent."""
    return _line({"row": row, "state": "intent"})


def outcome_line(result: BatchResult[Any]) -> bytes:
    """The line with the outcome of a row."""
    entry = {
        "row": result.row,
        "state": result.outcome,
        "id": result.id,
        "status": result.status,
        "trace_id": result.trace_id,
        "error": None if result.error is None else str(result.error),
    }
    return _line({key: value for key, value in entry.items() if value is not None})


def _line(entry: dict[str, Any]) -> bytes:
    return json.dumps(entry, separators=(",", ":"), default=str).encode() + b"\n"


def _entry(line: bytes) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except ValueError:
        raise DamagedLine from None
    if not isinstance(entry, dict):
        raise DamagedLine
    return entry


class JournalRefused(BatchError, InvalidArgument):
    """A batch was asked to use a file that is not its journal; nothing was sent."""


def check_header(line: bytes, header: JournalHeader, path: str) -> None:
    """Raise if a journal does not belong to this batch.

    Args:
        line: Its first line.
        header: What the batch is.
        path: The path of the journal, for messages.

    Raises:
        JournalRefused: it does not, or is no journal at all.
    """
    try:
        entry = _entry(line)
    except DamagedLine:
        entry = {}
    if entry.get("kind") != _KIND:
        raise JournalRefused(
            f"{path} is no journal of a batch. Name another file; it is unchanged."
        )
    if entry.get("version") != _VERSION:
        raise JournalRefused(
            f"{path} was written by another version of servicepytan (journal version"
            f" {entry.get('version')}). Go on with that one, or name a new journal."
        )
    wrong = _difference(entry, header)
    if wrong:
        raise JournalRefused(
            f"{path} is the journal of another batch: {wrong}. Nothing was sent. Pass the rows and"
            " the session that it was begun with, or name a new journal."
        )


def _difference(entry: dict[str, Any], header: JournalHeader) -> str:
    for name, ours in header._asdict().items():
        theirs = entry.get(name)
        if theirs == ours:
            continue
        if name == "sha256":
            return "the rows, or their order, are others than those that it was begun with"
        if name == "rows":
            return f"it was begun with {theirs} rows, not {ours}"
        return f"its {name} is {theirs}, not {ours}"
    return ""


class JournalIndex:
    """The state of each row and the position of its entry, in nine bytes per row.

    Args:
        rows: How many rows there are.
    """

    def __init__(self, rows: int) -> None:
        self._states = bytearray(rows + 1)
        self._offsets = array("q", bytes(8 * (rows + 1)))

    def add(self, line: bytes, offset: int) -> None:
        """Read an entry; it replaces an earlier entry of the same row.

        Args:
            line: The line.
            offset: Where it begins in the file.

        Raises:
            DamagedLine: it is no entry.
        """
        entry = _entry(line)
        row, state = entry.get("row"), str(entry.get("state")).upper()
        if type(row) is not int or not 0 < row < len(self._states) or state not in _STATES:
            raise DamagedLine
        self._states[row] = RowState[state]
        self._offsets[row] = offset

    def state(self, row: int) -> RowState:
        """The state of a row."""
        return RowState(self._states[row])

    def offset(self, row: int) -> int:
        """Where the last entry of a row begins."""
        return self._offsets[row]

    def to_send(self, resend_unknown: bool) -> int:
        """How many rows are to be sent.

        Args:
            resend_unknown: Whether those are whose outcome is unknown.
        """
        counts = [self._states.count(state) for state in RowState]
        sent = [state for state in RowState if is_due(state, resend_unknown)]
        return sum(counts[state] for state in sent) - 1  # there is no row 0


_STATES = frozenset(state.name for state in RowState if state)


def is_due(state: RowState, resend_unknown: bool) -> bool:
    """Whether a row must be sent: it is new, was refused, or is unknown and may be sent again.

    Args:
        state: What the journal says.
        resend_unknown: Whether rows are sent again whose outcome is unknown.
    """
    if state in (RowState.INTENT, RowState.UNKNOWN):
        return resend_unknown
    return state is not RowState.APPLIED


def earlier_result(line: bytes) -> BatchResult[Any]:
    """The result of a row that an earlier run sent, from its last entry.

    Raises:
        DamagedLine: the line is no entry.
    """
    entry = _entry(line)
    is_applied = entry.get("state") == "applied"
    return BatchResult(
        int(entry["row"]),
        "applied" if is_applied else "unknown",
        id=entry.get("id"),
        error=None if is_applied else _doubt(entry),
        status=entry.get("status"),
        trace_id=entry.get("trace_id"),
        earlier=True,
    )


def _doubt(entry: dict[str, Any]) -> BatchError:
    reason: Optional[str] = entry.get("error")
    error = BatchError(
        f"Row {entry['row']} was sent by an earlier run, and it is unknown whether it was applied:"
        " read the record back. It was not sent again; resend_unknown=True does so."
        + (f" The error was: {reason}" if reason else "")
    )
    error.outcome = "unknown"
    return error


def damaged(path: str, line: int) -> JournalRefused:
    """The error for a line that cannot be read."""
    return JournalRefused(
        f"{path} is damaged in line {line:,}, so that it cannot be told which rows were sent."
        " Nothing was sent. Restore it from a copy, or find out by hand what was applied and send"
        " the other rows with a new journal."
    )
