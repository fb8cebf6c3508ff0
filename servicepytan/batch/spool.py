"""A temporary file for the checked rows of a batch, to save memory."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from servicepytan._threads.forks import register_fork_reset
from servicepytan.core.batch.rows import PreparedRow
from servicepytan.core.call import Call
from servicepytan.errors import BatchError

_IN_MEMORY = 1 << 20
"""Bytes of rows that stay in memory."""


class RowSpool:
    """Checked rows, as they will be sent; the file is private and has no name.

    Example:
        >>> spool = RowSpool()
        >>> spool.add(call, None)
        >>> [row.number for row in spool]
        [1]
    """

    def __init__(self) -> None:
        self._file: Any = tempfile.SpooledTemporaryFile()  # noqa: SIM115
        self._is_on_disk = False
        weakref.finalize(self, _delete, self._file)
        register_fork_reset(self)
        self._hash = hashlib.sha256()
        self._count = 0
        self._prototype = Call("", "", "")

    def add(self, call: Call, path_id: Any) -> None:
        """Add a row.

        Args:
            call: Its call.
            path_id: The record's id in the path, if it has one.

        Raises:
            BatchError: the temporary folder is full, or cannot be written.
        """
        self._prototype = call
        self._count += 1
        self._hash.update(_digest(call))
        line = json.dumps([call.path, call.body, path_id], allow_nan=False, separators=(",", ":"))
        with _kept():
            self._file.write(line.encode() + b"\n")
            if not self._is_on_disk and self._file.tell() > _IN_MEMORY:
                self._is_on_disk = True
                self._file.rollover()

    def flush(self) -> None:
        """Write buffered rows to the file, after the last was added.

        Raises:
            BatchError: the temporary folder is full, or cannot be written.
        """
        with _kept():
            self._file.flush()

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[PreparedRow]:
        """The rows in their order.

        Raises:
            BatchError: the temporary file cannot be read back, or is damaged.
        """
        for number in range(1, self._count + 1):
            try:
                if number == 1:
                    self._file.seek(0)
                path, body, path_id = json.loads(self._file.readline())
            except OSError as error:
                raise _unreadable(number, error.strerror or type(error).__name__) from None
            except (TypeError, ValueError):
                raise _unreadable(number, "the file is damaged or cut") from None
            yield PreparedRow(number, self._prototype._replace(path=path, body=body), path_id)

    @property
    def sha256(self) -> str:
        """The hash of all rows in their order."""
        return self._hash.hexdigest()

    def close(self) -> None:
        """Delete the file."""
        _delete(self._file)

    def after_fork(self) -> None:
        """Let go of the file, whose position and unwritten rows the parent has, too."""
        if self._is_on_disk:
            with suppress(OSError, ValueError), open(os.devnull, "r+b") as nowhere:
                os.dup2(nowhere.fileno(), self._file.fileno(), inheritable=False)


def _delete(file: Any) -> None:
    """Close a temporary file, even if its buffered rows no longer fit on the disk."""
    with suppress(OSError):
        file.close()


@contextmanager
def _kept() -> Iterator[None]:
    """Turn an error of the temporary file into one that names its folder."""
    try:
        yield
    except OSError as error:
        raise BatchError(
            f"The checked rows cannot be kept in {_folder()}: {error.strerror}. Nothing was sent."
            " Make room there, or set TMPDIR to another folder."
        ) from None


def _unreadable(row: int, reason: str) -> BatchError:
    before = f" after row {row - 1}" if row > 1 else ""
    advice = (
        "run the same batch again with its journal; without a journal, compare first what was"
        " applied"
        if row > 1
        else "run the batch again"
    )
    return BatchError(
        f"Row {row} cannot be read back from {_folder()}: {reason}. No row{before} is sent. Set"
        f" TMPDIR to another folder, and {advice}."
    )


def _folder() -> str:
    return f"the temporary folder {tempfile.tempdir}" if tempfile.tempdir else "a file"


def _digest(call: Call) -> bytes:
    """The hash of a row; independent of the order of keys in the body."""
    body = json.dumps(call.body, allow_nan=False, sort_keys=True)
    return hashlib.sha256(f"{call.path}\n{body}".encode()).digest()
