"""The child process: reads resources one after the other, and sends their rows to the run."""

from __future__ import annotations

import logging
import os
import pickle  # nosec B403
import signal
import threading
import traceback
from contextlib import suppress
from functools import partial
from logging.handlers import QueueHandler
from queue import SimpleQueue
from typing import Any, BinaryIO, Optional

from servicepytan._threads.pool import run_in_background
from servicepytan.errors import SyncError
from servicepytan.export.destinations.formats import FileChunk
from servicepytan.export.extractor import Extractor
from servicepytan.export.processes.messages import (
    BatchRead,
    RateShare,
    ReadEnded,
    Setup,
    receive,
    send,
)
from servicepytan.export.reader import LocalReader, ReadBatch, ReadRequest
from servicepytan.session import Session

_log = logging.getLogger("servicepytan")


class Child:
    """Answers the requests of a run until that closes its end of the pipe.

    Args:
        commands: The pipe from the run.
        answers: The pipe to the run.
    """

    def __init__(self, commands: BinaryIO, answers: BinaryIO) -> None:
        self._commands = commands
        self._answers = answers
        self._alone = threading.Lock()
        self._requests: SimpleQueue[Optional[ReadRequest]] = SimpleQueue()
        self._is_busy = threading.Event()

    def run(self) -> None:
        """Answer requests until there are no more.

        Raises:
            BrokenPipeError: the run has ended.
        """
        setup: Setup = receive(self._commands)
        _log.setLevel(setup.log_level)
        _log.propagate = False
        _log.addHandler(_RecordSender(self))
        receive_all = partial(self._receive_all, setup.session)
        run_in_background(receive_all, "servicepytan-requests")
        extractor = Extractor(setup.session)
        for request in iter(self._requests.get, None):
            self._answer(extractor, request)

    def _receive_all(self, session: Session) -> None:
        """Queue requests and apply shares; ends the process if the run ends within a request."""
        with suppress(Exception):  # the run has ended
            while True:
                message = receive(self._commands)
                if isinstance(message, RateShare):
                    take_share(session, message.share)
                else:
                    self._is_busy.set()
                    self._requests.put(message)
        if self._is_busy.is_set():
            os._exit(1)
        self._requests.put(None)

    def _answer(self, extractor: Extractor, request: ReadRequest) -> None:
        reader = LocalReader(extractor, request)
        error, where = None, ""
        try:
            for batch in reader.batches():
                self.send(BatchRead(_uncopied(batch), reader.server_time))
        except Exception as caught:
            error, where = picklable(caught), traceback.format_exc()
        notes = tuple(reader.notes)
        self._is_busy.clear()
        self.send(ReadEnded(error, where, reader.server_time, notes, reader.raw_rows))

    def send(self, message: Any) -> None:
        """Send a message to the run."""
        with self._alone:
            send(self._answers, message)


class _RecordSender(QueueHandler):
    """Sends log records to the run.

    Args:
        child: What sends them.
    """

    def __init__(self, child: Child) -> None:
        super().__init__(SimpleQueue())
        self._child = child

    def enqueue(self, record: logging.LogRecord) -> None:
        """Send a record that can be pickled."""
        self._child.send(record)


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


def main() -> None:
    """Run a child process over standard input and output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the run decides when it is over
    commands, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "r+b") as nothing:
        os.dup2(nothing.fileno(), 0)
        os.dup2(nothing.fileno(), 1)  # what is printed must not stand between messages
    with suppress(BrokenPipeError):
        Child(commands, answers).run()
