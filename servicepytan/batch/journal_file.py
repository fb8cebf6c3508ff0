"""The journal file of a batch: private, append-only, and durable line by line."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from io import BufferedReader, FileIO
from pathlib import Path
from typing import IO, Any, Optional

from servicepytan._storage.atomic import PRIVATE, fsync_file, fsync_folder, open_regular
from servicepytan._storage.lock import LockUse, RunLock
from servicepytan.batch.group_commit import CommitClosed, GroupCommit
from servicepytan.core.batch.journal import (
    DamagedLine,
    JournalHeader,
    JournalIndex,
    JournalRefused,
    check_header,
    damaged,
    earlier_result,
    header_line,
    intent_line,
    is_due,
    outcome_line,
)
from servicepytan.core.batch.results import BatchResult, UnrecordedResult
from servicepytan.core.timestamps import UTC, to_second
from servicepytan.errors import BatchError

LOCK_SUFFIX = ".lock"
_REASONS = {
    errno.ENOENT: ("its folder is missing", "create the folder, or "),
    errno.ELOOP: ("it is a link, and is never opened through one", ""),
    errno.ENOSPC: ("", "make room, or "),
}
"""Reasons in plainer words than the system's, and what helps, by the error's number."""
_LOCK = LockUse("batch", "name another journal", BatchError)


def lock_path(journal: Path) -> Path:
    """The path of the lock beside a journal."""
    return Path(f"{journal}{LOCK_SUFFIX}")


def rows_to_send(path: Path, header: JournalHeader, resend_unknown: bool) -> int:
    """The number of rows that are still to be sent, from the journal; does not write to it.

    Args:
        path: The journal; it need not exist.
        header: What the batch is.
        resend_unknown: Whether rows are sent again whose outcome is unknown.

    Raises:
        JournalRefused: it is the journal of another batch, damaged or not readable.
    """
    try:
        with open(path, "rb", opener=open_regular) as stream:
            index, _ = _read(stream, header, path)
    except FileNotFoundError as error:
        if not path.parent.is_dir():
            raise JournalRefused(str(_unusable(path, "created", error))) from None
        index = JournalIndex(header.rows)
    except OSError as error:
        raise JournalRefused(str(_unusable(path, "read", error))) from None
    return index.to_send(resend_unknown)


class JournalFile:
    """The journal of one run, locked and open; a context manager.

    Args:
        path: Where it is, or will be.
        header: What the batch is.

    Raises:
        BatchError: another run uses it; it is the journal of another batch, damaged or not
            writable.

    Example:
        >>> with JournalFile(Path("run.journal"), header) as journal:
        ...     journal.intend(1)
    """

    def __init__(self, path: Path, header: JournalHeader) -> None:
        self._path = path
        self._header = header
        self._stream: Optional[FileIO] = None
        self._commit = GroupCommit(self._write)

    def __enter__(self) -> JournalFile:
        since = to_second(datetime.now(UTC))
        self._lock = RunLock(lock_path(self._path), since, _LOCK)
        try:
            self._lock.__enter__()
        except OSError as error:
            raise _unusable(self._path, "locked", error) from None
        try:
            self._open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _open(self) -> None:
        try:
            self._stream = FileIO(self._path, "r+", opener=_open_private)
            reader = BufferedReader(self._stream)
            self._index, end = _read(reader, self._header, self._path)
            lacks_end = end > 0 and not _ends_line(reader, end)
            reader.detach()
            _make_private(self._stream.fileno())
            self._stream.truncate(end)
            self._stream.seek(end)
            if not end:
                self._commit.append(header_line(self._header))
                fsync_folder(self._path.parent)
            elif lacks_end:
                self._commit.append(b"\n")
        except OSError as error:
            raise _unusable(self._path, "opened", error) from None

    def __exit__(self, *_: object) -> None:
        self._commit.close()
        if self._stream is not None:
            self._stream.close()
        self._lock.withdraw()

    def is_due(self, row: int, resend_unknown: bool) -> bool:
        """Whether a row is to be sent.

        Args:
            row: Its number.
            resend_unknown: Whether rows are sent again whose outcome is unknown.
        """
        return is_due(self._index.state(row), resend_unknown)

    def earlier(self, row: int) -> BatchResult[Any]:
        """The result of a row that an earlier run sent."""
        with open(self._path, "rb") as stream:
            stream.seek(self._index.offset(row))
            return earlier_result(stream.readline())

    def intend(self, row: int) -> None:
        """Make durable that a row is about to be sent.

        Raises:
            BatchError: the journal cannot be written, so that the row must not be sent; its
                ``outcome`` says so.
        """
        try:
            self._commit.append(intent_line(row))
        except CommitClosed:
            raise _unsent(BatchError(f"Row {row} was not sent: its journal is closed.")) from None
        except OSError as error:
            raise _unsent(BatchError(_unwritten(self._path, error))) from None

    def record(self, result: BatchResult[Any]) -> None:
        """Make the outcome of a row durable; does nothing once the journal is closed.

        Raises:
            UnrecordedResult: the journal cannot be written.
        """
        try:
            self._commit.append(outcome_line(result))
        except CommitClosed:  # the intent remains, so that it counts as unknown
            return
        except OSError as error:
            raise UnrecordedResult(_unnoted(self._path, result, error), result) from None

    def _write(self, data: bytes) -> None:
        stream = self._stream
        if stream is None:
            raise CommitClosed
        rest = data
        while rest:
            rest = rest[stream.write(rest) :]
        fsync_file(stream.fileno())


class NoJournal:
    """The journal of a batch without a file."""

    def __enter__(self) -> NoJournal:
        return self

    def __exit__(self, *_: object) -> None: ...

    def is_due(self, row: int, resend_unknown: bool) -> bool:
        """True: without a journal every row is sent."""
        return True

    def earlier(self, row: int) -> BatchResult[Any]:
        """Never called, as no row was sent by an earlier run."""
        raise LookupError(row)

    def intend(self, row: int) -> None:
        """Do nothing."""

    def record(self, result: BatchResult[Any]) -> None:
        """Do nothing."""


def _unsent(error: BatchError) -> BatchError:
    error.outcome = "not_sent"
    return error


def _open_private(path: str, flags: int) -> int:
    return open_regular(path, flags | os.O_CREAT)


def _make_private(handle: int) -> None:
    """Take a file's permissions from all but its owner; left alone if it is another user's."""
    if os.name != "nt":
        with suppress(PermissionError):
            os.fchmod(handle, PRIVATE)


def _lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """The lines of a file, each with its offset."""
    offset = 0
    for line in stream:
        yield offset, line
        offset += len(line)


def _read(stream: IO[bytes], header: JournalHeader, path: Path) -> tuple[JournalIndex, int]:
    """The state of each row, and the offset after the last complete entry.

    A last line without its end was torn when the process was killed. It counts if it can be read.
    If not, it was not durable: a torn intent was not sent yet, a torn outcome leaves its intent.

    Raises:
        BatchError: it is the journal of another batch, or damaged.
    """
    index, end = JournalIndex(header.rows), 0
    for number, (offset, line) in enumerate(_lines(stream), 1):
        is_torn = not line.endswith(b"\n")
        if number == 1:
            if is_torn and header_line(header).startswith(line):
                return index, 0
            check_header(line, header, str(path))
        elif line.strip():
            try:
                index.add(line, offset)
            except DamagedLine:
                if is_torn:
                    return index, end
                raise damaged(str(path), number) from None
        end = offset + len(line)
    return index, end


def _ends_line(stream: IO[bytes], end: int) -> bool:
    stream.seek(end - 1)
    return stream.read(1) == b"\n"


def _unusable(path: Path, verb: str, error: OSError) -> BatchError:
    reason, advice = _REASONS.get(error.errno or 0, ("", ""))
    reason = reason or _reason(error)
    return BatchError(
        f"The journal {path} cannot be {verb}: {reason}. No further row is sent;"
        f" {advice}name another journal."
    )


def _unwritten(path: Path, error: OSError) -> str:
    """What to say of a journal that fails in a run; another one would send its rows again."""
    advice = "make room" if error.errno == errno.ENOSPC else "settle that"
    return (
        f"The journal {path} cannot be written: {_reason(error)}. No further row is sent; {advice},"
        " and run the same batch again with this journal."
    )


def _unnoted(path: Path, result: BatchResult[Any], error: OSError) -> str:
    outcome = result.outcome.replace("_", " ")
    later = "" if result.outcome == "unknown" else "; the next run takes it for unknown"
    return f"Row {result.row} is {outcome}, but that cannot be noted{later}. " + _unwritten(
        path, error
    )


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
