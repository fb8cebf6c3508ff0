"""Makes the lines of several threads durable together, with few fsyncs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from servicepytan._threads.forks import ForkLock


class CommitClosed(Exception):
    """The file was closed, so that no line is accepted."""


class GroupCommit:
    """Lets threads append lines; each waits until its own is durable.

    While one thread writes, the lines of the others gather, and the next write takes them all.
    After a failure nothing more is written, since a line may be torn.

    Args:
        write: Writes bytes and makes them durable.

    Example:
        >>> commit = GroupCommit(write)
        >>> commit.append(b"line\\n")
    """

    def __init__(self, write: Callable[[bytes], None]) -> None:
        self._write = write
        self._gathering = ForkLock()
        self._writing = ForkLock()
        self._lines: list[bytes] = []
        self._appended = self._durable = 0
        self._is_closed = False
        self._failure: Optional[OSError] = None

    def append(self, line: bytes) -> None:
        """Append a line; returns when it is durable.

        Raises:
            CommitClosed: it was closed.
            OSError: the line cannot be written, or an earlier one could not.
        """
        with self._gathering:
            self._check_open()
            self._lines.append(line)
            self._appended += 1
            ticket = self._appended
        with self._writing:
            if self._durable < ticket:
                self._check_open()
                self._commit()

    def _check_open(self) -> None:
        if self._failure is not None:
            raise OSError(self._failure.errno, self._failure.strerror)
        if self._is_closed:
            raise CommitClosed

    def _commit(self) -> None:
        """Write all waiting lines.

        After a Ctrl-C in here no further line is written, as one may be torn or lost.
        """
        try:
            with self._gathering:
                data, last = b"".join(self._lines), self._appended
                self._lines.clear()
            self._write(data)
            self._durable = last
        except BaseException as error:
            self._is_closed = True
            self._failure = error if isinstance(error, OSError) else None
            raise

    def close(self) -> None:
        """Refuse further lines after the current write."""
        with self._gathering:
            self._is_closed = True
        with self._writing:
            pass
