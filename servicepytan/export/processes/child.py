"""The child process: reads resources one after the other, and sends their rows to the run."""

from __future__ import annotations

import logging
import os
import pickle  # nosec B403
import signal
import threading
import traceback
from contextlib import suppress
from logging.handlers import QueueHandler
from queue import SimpleQueue
from typing import Any, BinaryIO, Optional

from servicepytan._threads.pool import run_in_background
from servicepytan.errors import SyncError
from servicepytan.export.destinations.formats import FileChunk
from servicepytan.export.extractor import Extractor
from servicepytan.export.processes.messages import BatchRead, ReadEnded, Setup, receive, send
from servicepytan.export.rate_share import within_share
from servicepytan.export.reader import LocalReader, ReadBatch, ReadRequest

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
        extractor = Extractor(within_share(setup.session, setup.share))
        run_in_background(self._receive_requests, "servicepytan-requests")
        for request in iter(self._requests.get, None):
            self._answer(extractor, request)

    def _receive_requests(self) -> None:
        """Queue the requests; ends the process if the run ends within one."""
        with suppress(Exception):  # the run has ended
            while True:
                request = receive(self._commands)
                self._is_busy.set()
                self._requests.put(request)
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
