"""Deadlines: limits for a whole operation, however slowly the bytes come."""

from __future__ import annotations

import io
import math
import socket
from collections.abc import Callable
from typing import Any, Optional


class Deadline:
    """The moment by which something must end.

    Args:
        clock: Seconds that only go forward.
        seconds: From now on; None for as long as it takes.

    Attributes:
        clock: The clock.
        end: The moment, infinite for none.
    """

    def __init__(self, clock: Callable[[], float], seconds: Optional[float]) -> None:
        self.clock = clock
        self.end = math.inf if seconds is None else clock() + seconds

    def restart(self, seconds: Optional[float]) -> None:
        """Restart the time from now."""
        self.end = math.inf if seconds is None else self.clock() + seconds

    def left(self) -> float:
        """Seconds left.

        Raises:
            socket.timeout: none are.
        """
        left = self.end - self.clock() if self.end < math.inf else math.inf
        if left <= 0:
            raise socket.timeout("timed out")
        return left


class DeadlineReader(io.RawIOBase):
    """Reads from a socket until a deadline.

    Args:
        raw: The unbuffered file of the socket.
        sock: The socket.
        deadline: When all must have come.
        patience: Seconds to wait for each next bytes.

    Attributes:
        at_end: Whether the other side has closed the connection.
        is_detached: Set to receive no more; nothing then waits for the socket.
    """

    def __init__(self, raw: Any, sock: Any, deadline: Deadline, patience: float) -> None:
        self._raw = raw
        self._sock = sock
        self._deadline = deadline
        self._patience = patience
        self._wait = 0.0
        self.at_end = self.is_detached = False

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: Any) -> Optional[int]:
        """Read some bytes.

        Raises:
            socket.timeout: none came in time.
        """
        if self.is_detached:
            return None
        wait = min(self._patience, self._deadline.end - self._deadline.clock())
        if wait <= 0:
            raise socket.timeout("timed out")
        if wait != self._wait:
            self._sock.settimeout(wait)
            self._wait = wait
        size: Optional[int] = self._raw.readinto(buffer)
        self.at_end = size == 0
        return size

    def shut_down(self) -> None:
        """Shut the connection down, so that the pool sees it as closed."""
        try:
            self._sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def close(self) -> None:
        """Release the socket."""
        super().close()
        self._raw.close()


class AnswerFile(io.BufferedReader):
    """The file object of an answer; closes a connection with unread bytes.

    Nobody knows which request such bytes would answer.
    """

    raw: DeadlineReader

    def close(self) -> None:
        """Release the socket."""
        if not self.closed:
            self.raw.is_detached = True
            if self.peek(1):
                self.raw.shut_down()
        super().close()
