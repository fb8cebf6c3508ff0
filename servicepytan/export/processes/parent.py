"""The run's side of its child processes: starts them, and reads resources in them.

They are started by ``subprocess``: ``multiprocessing`` would run the caller's script again.
"""

from __future__ import annotations

import logging
import signal
import subprocess  # nosec B404
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from io import BufferedIOBase
from typing import Any, BinaryIO, Optional, cast

from servicepytan.errors import InvalidArgument, SyncError
from servicepytan.export.processes.messages import (
    BatchRead,
    RateShare,
    ReadEnded,
    Setup,
    StopReading,
    await_ready,
    packed,
    receive,
    send,
    unsendable,
)
from servicepytan.export.reader import ReadBatch, ReadRequest
from servicepytan.session import Session

PIPE_BYTES = 1 << 20
"""Bytes of a pipe from a child; the system's 64 kB make it wait a dozen times for each page."""

END_SECONDS = 2.0
"""Seconds that a process has to end once its pipe has ended."""

_START = (
    "import sys; sys.path[:] = sys.argv[1:]\n"
    "from servicepytan.export.processes.child import main; main()"
)
"""The program of a child, which imports from the same places as this process."""
_FLAGS = {"isolated": "-I", "ignore_environment": "-E", "no_user_site": "-s", "no_site": "-S"}
"""The flags that decide what an interpreter runs when it starts, by what ``sys.flags`` calls them.
"""
_ADVICE = {"SIGKILL": " If memory is short, use fewer processes."}
_log = logging.getLogger("servicepytan")


def check_processes(session: Session) -> None:
    """Raise if child processes cannot read for a session.

    Raises:
        InvalidArgument: they cannot.
    """
    if session.observers:
        raise InvalidArgument(
            "processes= reads in other processes, whose events the observers of this session (such"
            " as those of --log-format json and --debug-har) do not get. Leave one of them out."
        )
    kind = type(session)
    if kind.__module__ == "__main__":
        raise InvalidArgument(
            f"processes= starts processes that cannot import {kind.__name__}. Define it in a"
            " module, or leave processes= out."
        )
    if getattr(sys, "frozen", False) or not sys.executable:
        raise InvalidArgument(
            "processes= starts Python again, and this program has no interpreter to start. Leave"
            " it out."
        )


class ReaderProcesses:
    """Reads resources in child processes, one resource at a time in each.

    They are started when they are needed, and end with the run, however that ends. Those that are
    reading share the rate limit equally.

    Args:
        session: The session.

    Raises:
        InvalidArgument: it cannot be sent to another process.
    """

    def __init__(self, session: Session) -> None:
        level = max(_log.getEffectiveLevel(), _log.manager.disable + 1)
        self._setup = _sendable(Setup(session, level))
        self._alone = threading.Lock()
        self._is_closed = False
        self._idle: list[_ReaderProcess] = []
        self._busy: list[_ReaderProcess] = []

    def reader(self, request: ReadRequest) -> ProcessReader:
        """A reader of a resource."""
        return ProcessReader(self, request)

    def take(self) -> _ReaderProcess:
        """An idle process, or a new one.

        Raises:
            SyncError: none can be started, or the run is over.
        """
        with self._alone:
            if self._is_closed:
                raise SyncError("The run is over.")
            process = self._idle.pop() if self._idle else self._start()
            self._busy.append(process)
            self._share_rate()
            return process

    def _start(self) -> _ReaderProcess:
        try:
            return _ReaderProcess(self._setup)
        except OSError as error:
            raise SyncError(
                f"No process can be started: {error}. Run with fewer processes."
            ) from error

    def _share_rate(self) -> None:
        for process in self._busy:
            process.ask(packed(RateShare(1 / len(self._busy))))

    def give_back(self, process: _ReaderProcess, *, is_idle: bool) -> None:
        """Take a process back.

        Args:
            process: The process.
            is_idle: Whether it has answered all, so that it can read another resource; else it is
                ended.
        """
        if not is_idle:
            process.end()
        with self._alone:
            if process in self._busy:
                self._busy.remove(process)
                self._share_rate()
                self._idle += [process] if is_idle else []

    def close(self) -> None:
        """End all processes, whatever they are doing."""
        with self._alone:
            self._is_closed = True
            for process in (*self._busy, *self._idle):
                process.end()
            self._busy, self._idle = [], []


class ProcessReader:
    """Reads the rows of one resource once, in a child process.

    Args:
        processes: Where the process comes from.
        request: What to read.

    Attributes:
        server_time: The server's time at its last answer; None if it sent none.
        total: How many rows there are to read, once the first have come; None if it is unknown.
        notes: Notes on values changed while converting.
        raw_rows: How many rows stayed JSON until they were converted.

    Raises:
        InvalidArgument: the request cannot be sent to another process.
    """

    def __init__(self, processes: ReaderProcesses, request: ReadRequest) -> None:
        self._processes = processes
        self._request = _sendable(request)
        self.server_time: Optional[datetime] = None
        self.total: Optional[int] = None
        self.notes: list[str] = []
        self.raw_rows = 0

    def batches(self) -> Iterator[ReadBatch]:
        """The rows, batch by batch.

        Raises:
            SyncError: the process ended.
            Exception: the process raised it.
        """
        process, is_idle = self._processes.take(), False
        try:
            process.ask(self._request)
            message = process.receive()
            while isinstance(message, BatchRead):
                self.server_time, self.total = message.server_time, message.total
                yield message.batch
                message = process.receive()
            is_idle = True
        except GeneratorExit:
            is_idle = process.stop()
            raise
        finally:
            self._processes.give_back(process, is_idle=is_idle)
        self._end(message)

    def _end(self, end: ReadEnded) -> None:
        self.server_time, self.total = end.server_time, end.total
        self.notes, self.raw_rows = list(end.notes), end.raw_rows
        if end.error is not None:
            raise end.error from ChildTraceback(end.traceback)


def _sendable(message: Any) -> list[bytes]:
    """The parts of a message that may hold objects of the user's own."""
    try:
        return packed(message)
    except Exception as error:
        raise unsendable(error) from None


class ChildTraceback(Exception):
    """Where a child process raised an error, as text."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


class _ReaderProcess:
    """One child process.

    Args:
        setup: The parts of the message with what it needs before its first request.

    Raises:
        OSError: it cannot be started.
    """

    def __init__(self, setup: list[bytes]) -> None:
        flags = [flag for name, flag in _FLAGS.items() if getattr(sys.flags, name)]
        self._process = subprocess.Popen(  # nosec B603
            [sys.executable, *flags, "-c", _START, *map(str, sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            **_own_group(),
        )
        self._commands = cast(BinaryIO, self._process.stdin)
        self._answers = cast(BufferedIOBase, self._process.stdout)
        _enlarge(self._answers)
        self._alone = threading.Lock()
        self._is_ready = False
        self.ask(setup)

    def ask(self, message: list[bytes]) -> None:
        """Send the parts of a message; what hinders it shows when the answer is read."""
        with self._alone, suppress(OSError, ValueError):
            send(self._commands, message)

    def receive(self) -> Any:
        """The next message; log records in between are handled.

        Raises:
            SyncError: the process has ended.
        """
        while True:
            try:
                if not self._is_ready:
                    await_ready(self._answers)
                    self._is_ready = True
                message = receive(self._answers)
            except (EOFError, OSError) as error:
                raise self._death() from error
            except ValueError as error:
                if not self._answers.closed:
                    raise
                raise self._death() from error
            if not isinstance(message, logging.LogRecord):
                return message
            logger = logging.getLogger(message.name)
            if logger.isEnabledFor(message.levelno):
                logger.handle(message)

    def stop(self) -> bool:
        """Let it end its resource; returns whether it is idle then, and not at its end."""
        self.ask(packed(StopReading()))
        try:
            while not isinstance(self.receive(), ReadEnded):
                pass
        except SyncError:
            return False
        return True

    def _death(self) -> SyncError:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(END_SECONDS)
        self.end()
        return SyncError(
            f"The process that reads it {_ending(self._process.returncode)} What was saved before"
            " is untouched, and the next run goes on from there."
        )

    def end(self) -> None:
        """End the process, which writes nothing that could be lost, and close its pipes."""
        self._process.kill()
        self._process.wait()
        with suppress(OSError):
            self._commands.close()
        self._answers.close()


def _enlarge(pipe: BufferedIOBase) -> None:
    """Let a pipe hold about a page of rows, where the system allows that."""
    with suppress(ImportError, AttributeError, OSError):
        import fcntl  # Windows has none

        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)


def _ending(code: Optional[int]) -> str:
    """How a process ended, in words."""
    if code is None or code >= 0:
        return f"ended with code {code}; its messages are on standard error."
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return f"was ended by {name}.{_ADVICE.get(name, '')}"


def _own_group() -> dict[str, Any]:
    """The arguments that keep Ctrl-C of the terminal from a child process."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}
