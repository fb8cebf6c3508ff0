"""Writes the rows of a resource to a sink; another thread may stop it at any moment."""

from __future__ import annotations

import threading

from servicepytan.export.checkpoint import Checkpoint
from servicepytan.export.destinations.base import Chunk, Sink


class Stopped(Exception):
    """The run was interrupted; no more rows are written."""


class Transfer:
    """Writes rows to a sink and counts the durable ones.

    One thread writes. ``close`` may come from another one: what is at hand is made safe, and the
    thread that writes gets ``Stopped`` at its next step.

    Args:
        sink: Where the rows go.
        start: Where the run goes on from.
        replaced: Whether the rows take the place of all others: none is safe before the end.

    Attributes:
        rows: How many rows were written.
        saved: How many of them are safe.
        ended: Whether all rows are safe.
        unknown: Whether it could not be waited for, so that more may be safe than ``saved`` tells.
    """

    def __init__(self, sink: Sink, start: Checkpoint, *, replaced: bool) -> None:
        self._sink = sink
        self._replaced = replaced
        self._here = start
        self._alone = threading.Lock()
        self._closed = False
        self._whole = True
        self.rows = 0
        self.saved = 0
        self.ended = False
        self.unknown = False

    def write(self, chunk: Chunk, here: Checkpoint) -> None:
        """Write rows; a later run resumes after them from ``here``."""
        with self._alone:
            self._go_on()
            self._whole = False  # until the sink has all of them
            self._sink.write(chunk)
            self._whole = True
            self._here = here
            self.rows += chunk.rows

    def save(self) -> None:
        """Make the rows so far durable."""
        with self._alone:
            self._go_on()
            self._save()

    def _save(self) -> None:
        self._whole = False
        self._sink.save(self._here)
        self._whole = True
        self.saved = 0 if self._replaced else self.rows

    def end(self, checkpoint: Checkpoint) -> None:
        """Make all rows durable, with the checkpoint that the next run starts from."""
        with self._alone:
            self._go_on()
            self._whole = False
            self._sink.end(checkpoint)
            self._closed = self.ended = True
            self.saved = self.rows

    def abandon(self) -> None:
        """Discard rows that are not durable; does nothing after ``close``."""
        with self._alone:
            if not self._closed:
                self._closed = True
                self._sink.abandon()

    def close(self, timeout: float) -> None:
        """End the transfer: save its rows if a resumable position is known; otherwise discard them.

        Args:
            timeout: Seconds to wait for the thread that writes.
        """
        if not self._alone.acquire(timeout=timeout):
            self._closed = self.unknown = True
            return
        try:
            if not self._closed:
                self._closed = True
                self._save_or_drop()
        finally:
            self._alone.release()

    def _save_or_drop(self) -> None:
        try:
            if self._whole and not self._replaced and self.rows > self.saved:
                self._save()
        finally:
            self._sink.abandon()

    def _go_on(self) -> None:
        if self._closed:
            raise Stopped
