"""The child process: reads resources one after the other, and sends their rows to the run."""

from __future__ import annotations

import logging
import os
import pickle  # nosec B403
import signal
import threading
import time
import traceback
from contextlib import suppress
from io import BufferedIOBase
from logging.handlers import QueueHandler
from queue import SimpleQueue
from types import SimpleNamespace
from typing import Any, BinaryIO, Optional, Union

from servicepytan._threads.pool import run_in_background
from servicepytan.errors import SyncError
from servicepytan.export.destinations.formats import FileChunk
from servicepytan.export.extractor import Extractor
from servicepytan.export.processes.messages import (
    READY,
    BatchRead,
    RateShare,
    ReadEnded,
    Setup,
    StopReading,
    packed,
    receive,
    send,
    unsendable,
)
from servicepytan.export.reader import LocalReader, ReadBatch, ReadRequest
from servicepytan.session import Session

LOOK_SECONDS = 1.0
"""Seconds between two looks at whether the run is still there."""

_log = logging.getLogger("servicepytan")


class Child:
    """Answers the requests of a run until that closes its end of the pipe.

    Args:
        commands: The pipe from the run.
        answers: The pipe to the run.
    """

    def __init__(self, commands: BufferedIOBase, answers: BinaryIO) -> None:
        self._commands = commands
        self._answers = answers
        self._alone = threading.Lock()
        self._requests: SimpleQueue[Union[ReadRequest, Exception, None]] = SimpleQueue()
        self._is_busy = threading.Event()
        self._is_stopped = threading.Event()
        self._session: Optional[Session] = None

    def run(self) -> None:
        """Answer requests until there are no more.

        Raises:
            BrokenPipeError: the run has ended.
            EOFError: it ended before it sent anything.
        """
        self._answers.write(READY)
        self._answers.flush()
        setup = self._receive()
        if isinstance(setup, Setup):
            self._session = setup.session
            _log.setLevel(setup.log_level)
            _log.propagate = False
            _log.addHandler(QueueHandler(SimpleNamespace(put_nowait=self.send)))
        run_in_background(self._receive_all, "servicepytan-requests")
        extractor = Extractor(self._session) if self._session else None
        for request in iter(self._requests.get, None):
            if extractor is None or isinstance(request, Exception):
                problem = request if isinstance(request, Exception) else setup
                self._end(ReadEnded(unsendable(problem)))
            else:
                self._answer(LocalReader(extractor, request))

    def _receive(self) -> Any:
        """The next message of the run, or why it cannot be unpickled.

        Raises:
            EOFError: the run has ended.
            OSError: it has ended.
        """
        try:
            return receive(self._commands)
        except (EOFError, OSError):
            raise
        except Exception as error:
            return error

    def _receive_all(self) -> None:
        """Pass messages on; ends the process if the run ends within a request."""
        with suppress(EOFError, OSError):
            while True:
                self._take(self._receive())
        if self._is_busy.is_set():
            os._exit(1)
        self._requests.put(None)

    def _take(self, message: Any) -> None:
        if isinstance(message, RateShare):
            if self._session is not None:
                take_share(self._session, message.share)
        elif isinstance(message, StopReading):
            self._is_stopped.set()
        else:
            self._is_stopped.clear()
            self._is_busy.set()
            self._requests.put(message)

    def _answer(self, reader: LocalReader) -> None:
        error, where = None, ""
        try:
            for batch in reader.batches():
                if self._is_stopped.is_set():
                    break
                self.send(BatchRead(_uncopied(batch), reader.server_time, reader.total))
        except Exception as caught:
            error, where = picklable(caught), traceback.format_exc()
        notes = tuple(reader.notes)
        self._end(ReadEnded(error, where, reader.server_time, reader.total, notes, reader.raw_rows))

    def _end(self, end: ReadEnded) -> None:
        self._is_busy.clear()
        self.send(end)

    def send(self, message: Any) -> None:
        """Send a message to the run."""
        parts = packed(message)
        with self._alone:
            send(self._answers, parts)


def _uncopied(batch: ReadBatch) -> ReadBatch:
    """The batch, with bytes for a file that are sent without a copy."""
    data = batch.chunk.data
    if not isinstance(data, FileChunk):
        return batch
    content = data.content
    if isinstance(content, bytes):
        content = pickle.PickleBuffer(content)
    elif isinstance(content, list):
        content = list(map(pickle.PickleBuffer, content))
    chunk = batch.chunk._replace(data=data._replace(content=content))
    return batch._replace(chunk=chunk)


def take_share(session: Session, share: float) -> None:
    """Keep a session to a part of its rate limit from now on."""
    limit = session.config.rate_limit
    session._transport.limiter.set_limit(limit and limit.part(share))


def picklable(error: Exception) -> Exception:
    """The error, or one with its text if it cannot be pickled."""
    try:
        pickle.loads(pickle.dumps(error))  # nosec B301
    except Exception:
        return SyncError(f"{type(error).__name__}: {error}")
    return error


def _end_with_parent() -> None:
    """End the process when its parent has: a fork of that may keep the pipes open."""
    parent = os.getppid()
    while os.getppid() == parent:
        time.sleep(LOOK_SECONDS)
    os._exit(1)


def main() -> None:
    """Run a child process over standard input and output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the run decides when it is over
    run_in_background(_end_with_parent, "servicepytan-parent")
    commands, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "r+b") as nothing:
        os.dup2(nothing.fileno(), 0)
        os.dup2(nothing.fileno(), 1)  # what is printed must not stand between messages
    with suppress(BrokenPipeError, EOFError):
        Child(commands, answers).run()
