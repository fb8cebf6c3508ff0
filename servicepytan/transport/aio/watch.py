"""Watches one attempt in an event loop, so that it makes progress and ends in time."""

from __future__ import annotations

import asyncio
import math
import socket
from collections.abc import Callable
from typing import Optional, Protocol

from servicepytan.transport.aio.failures import ReadTimedOut


class Watched(Protocol):
    """A connection whose progress is watched."""

    last_progress: float

    def fail(self, error: Exception) -> None:
        """Close the connection; raise the error where its answer is awaited."""


class AttemptWatch:
    """Ends an attempt whose request makes no progress or whose answer takes too long.

    One timer serves a whole attempt: it looks when the last bytes went or came.

    Args:
        loop: The event loop.
        clock: Seconds that only go forward.
        timeout: Seconds for the next bytes; twice as many for a whole answer.
        is_long: Whether sending takes more than a moment; ``sent`` then tells its end.

    Attributes:
        was_sent: Whether any of the request may have left.
        answer_due: The moment of the clock by which the whole answer must have come.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        clock: Callable[[], float],
        timeout: float,
        *,
        is_long: bool = False,
    ) -> None:
        self._loop = loop
        self._clock = clock
        self._timeout = timeout
        self._connection: Optional[Watched] = None
        self._timer: Optional[asyncio.TimerHandle] = None
        self._end = math.inf
        self._is_sending = is_long
        self._is_waiting = True
        self.was_sent = False
        self.answer_due = math.inf

    def begin(self, connection: Watched) -> None:
        """Watch a connection whose request is about to be sent."""
        self.was_sent = True
        self._connection = connection
        if self._is_sending:
            self.progress()
        else:
            self.sent()
        self._wake_at(connection.last_progress + self._timeout)

    def progress(self) -> None:
        """Restart the time for the next bytes."""
        if self._connection is not None:
            self._connection.last_progress = self._loop.time()

    def sent(self) -> None:
        """Start the time of the answer, as the request has been sent."""
        self._is_sending = False
        self._end = self._loop.time() + 2 * self._timeout
        self.answer_due = self._clock() + 2 * self._timeout
        self.progress()

    def restart(self, seconds: Optional[float]) -> None:
        """Limit the rest of an answer to so many seconds from now; None for no limit in total."""
        self._end = math.inf if seconds is None else self._loop.time() + seconds

    def resume(self) -> None:
        """Watch again, as a caller waits for the next bytes."""
        self._is_waiting = True
        self.progress()
        if self._timer is None and self._connection is not None:
            self._wake_at(min(self._loop.time() + self._timeout, self._end))

    def pause(self) -> None:
        """Stop the time while no caller waits for bytes."""
        self._is_waiting = False

    def stop(self) -> None:
        """Stop watching, as the attempt has ended."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _wake_at(self, moment: float) -> None:
        self._timer = self._loop.call_at(moment, self._look)

    def _look(self) -> None:
        connection = self._connection
        self._timer = None
        if connection is None or not self._is_waiting:
            return
        due = min(connection.last_progress + self._timeout, self._end)
        if self._loop.time() < due:
            self._wake_at(due)
        else:
            connection.fail(self._error())

    def _error(self) -> Exception:
        if self._is_sending:
            return socket.timeout("timed out")
        return read_timeout()


def read_timeout() -> Exception:
    """The error of an answer that takes too long."""
    return ReadTimedOut()
