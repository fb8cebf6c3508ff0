"""Connections and answers of ``http.client``, with deadlines.

An answer is complete in time, or fails, however slowly its bytes arrive. ``http.client`` itself
waits anew for each byte, and mistakes interim answers for final ones. A connection that may hold
bytes of an earlier answer is never used again.
"""

from __future__ import annotations

import http.client
import io
import math
import socket
import ssl
import sys
from collections.abc import Callable
from typing import Any, Optional

LONGEST_CONNECT = 30.0
"""The longest time for connecting, in seconds, whatever the timeout."""

POOL = 64
MOST_INTERIM = 256
_BUFFER = 1 << 16


class SocketDeadline:
    """A moment by which an answer must have come; past it a socket times out.

    It stands apart from ``core.deadline``, since each module costs time at the first call.

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

    def seconds_left(self) -> float:
        """Seconds left.

        Raises:
            socket.timeout: none are.
        """
        seconds = self.end - self.clock() if self.end < math.inf else math.inf
        if seconds <= 0:
            raise socket.timeout("timed out")
        return seconds


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

    _raw: Any = None  # for close() if Ctrl-C interrupts __init__

    def __init__(self, raw: Any, sock: Any, deadline: SocketDeadline, patience: float) -> None:
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
        if self._raw is not None:
            self._raw.close()


class AnswerFile(io.BufferedReader):
    """The file object of an answer; closes a connection with unread bytes.

    It is unknown which request such bytes would answer.
    """

    raw: DeadlineReader

    def close(self) -> None:
        """Release the socket."""
        if not self.closed:
            self.raw.is_detached = True
            try:
                is_read = not self.peek(1)
            except ValueError:  # Ctrl-C interrupted an earlier close()
                is_read = True
            if not is_read:
                self.raw.shut_down()
        super().close()


class UnusableAnswer(http.client.HTTPException):
    """The head of an answer is not reliable."""


class TooLarge(ValueError):
    """A decoded body exceeds the limit."""


class HttpResponse(http.client.HTTPResponse):
    """An answer with one deadline for head, body and trailers.

    Args:
        sock: The socket.
        debuglevel: As for ``http.client.HTTPResponse``.
        deadline: When all must have come.
        patience: Seconds to wait for each next bytes.
        **more: As for ``http.client.HTTPResponse``.
    """

    fp: Any = None  # for close() if Ctrl-C interrupts __init__
    flush = io.IOBase.flush  # http.client's own fails where the collector closed the file first

    def __init__(
        self,
        sock: Any,
        debuglevel: int = 0,
        *,
        deadline: SocketDeadline,
        patience: float,
        **more: Any,
    ) -> None:
        super().__init__(sock, debuglevel, **more)
        self.deadline = deadline
        self._reader: Optional[DeadlineReader] = None
        if hasattr(self.fp, "detach"):  # a replacement of a socket may not have it
            plain, self.fp = self.fp, None  # one that is detached cannot be closed
            self._reader = DeadlineReader(plain.detach(), sock, deadline, patience)
            self.fp = AnswerFile(self._reader, _BUFFER)

    def begin(self, *args: Any, **more: Any) -> None:
        """Read the head.

        Raises:
            UnusableAnswer: it ends before its blank line, or the body is framed in a way that
                nobody asked for.
        """
        super().begin(*args, **more)
        if self._reader is not None and self._reader.at_end:
            raise UnusableAnswer("ended before it was complete")
        transfer = ",".join(self.headers.get_all("transfer-encoding", [])).strip().lower()
        if transfer not in ("", "chunked", "identity"):
            raise UnusableAnswer("has a transfer coding that was not asked for")
        if self.chunked and "content-length" in self.headers:  # RFC 9112, section 6.3
            self.will_close = True

    def _read_status(self) -> tuple[str, int, str]:
        plain: Any = super()
        for _ in range(MOST_INTERIM):
            version, status, reason = plain._read_status()
            if status == http.client.SWITCHING_PROTOCOLS:
                raise UnusableAnswer("switches to a protocol that was not asked for")
            if status >= http.client.OK:
                return version, status, reason
            http.client.parse_headers(self.fp)
        raise UnusableAnswer(f"has more than {MOST_INTERIM} interim answers before it")


class DeadlineMixin:
    """One deadline for connecting, and one per answer; an upload only needs progress."""

    clock: Callable[[], float]
    sock: Any
    timeout: float
    _connecting: Optional[SocketDeadline] = None
    _proxy_answer: Optional[HttpResponse] = None

    def connect(self) -> None:
        """Connect, including all addresses, the proxy and TLS.

        Raises:
            ConnectTimeoutError: it takes too long.
            ssl.SSLError: there is no trusted connection; ``while_connecting`` tells it from one
                that breaks later.
        """
        plain: Any = super()
        self._connecting = SocketDeadline(self.clock, min(self.timeout, LONGEST_CONNECT))
        try:
            plain.connect()
        except socket.timeout as error:
            from urllib3.exceptions import ConnectTimeoutError

            raise ConnectTimeoutError(self, "connecting timed out") from error
        except ssl.SSLError as error:
            noted: Any = error
            noted.while_connecting = True
            raise
        finally:
            self._connecting = None

    def _tunnel(self) -> None:
        plain: Any = super()
        try:
            plain._tunnel()
        except BaseException:
            if self._proxy_answer is not None:  # Python 3.9 leaves it open, and with it the socket
                self._proxy_answer.close()
            raise
        if self._connecting:
            self.sock.settimeout(self._connecting.seconds_left())

    def send(self, data: Any) -> None:
        """Send bytes; the deadline restarts with each progress."""
        plain: Any = super()
        if not isinstance(data, bytes):
            plain.send(data)
            return
        if self.sock is None:
            plain.send(b"")  # connects
        sys.audit("http.client.send", self, data)
        remaining = memoryview(data)
        while remaining:
            self.sock.settimeout(
                self._connecting.seconds_left() if self._connecting else self.timeout
            )
            remaining = remaining[self.sock.send(remaining[:_BUFFER]) :]

    def response_class(self, sock: Any, debuglevel: int = 0, **more: Any) -> HttpResponse:
        """Parses the proxy's answer to CONNECT while connecting, otherwise the server's."""
        deadline = self._connecting or SocketDeadline(self.clock, 2 * self.timeout)
        answer = HttpResponse(sock, debuglevel, deadline=deadline, patience=self.timeout, **more)
        if self._connecting:
            self._proxy_answer = answer
        return answer
