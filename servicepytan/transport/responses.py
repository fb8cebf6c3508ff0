"""Responses: read by a deadline, however slowly the bytes come, and complete or not at all.

``http.client`` waits anew for each byte, and takes interim answers for final ones.
"""

from __future__ import annotations

import http.client
import io
import math
import socket
from collections.abc import Callable, Iterator
from typing import Any, Optional

import requests
import urllib3

from servicepytan.core.codings import decoder_for

MOST_INTERIM = 256
_BUFFER = 1 << 16
_CHUNK = 1 << 16


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


class UnusableAnswer(http.client.HTTPException):
    """The head of an answer is not reliable."""


class HttpResponse(http.client.HTTPResponse):
    """An answer with one deadline for head, body and trailers.

    Args:
        sock: The socket.
        debuglevel: As for ``http.client.HTTPResponse``.
        deadline: When all must have come.
        patience: Seconds to wait for each next bytes.
        **more: As for ``http.client.HTTPResponse``.
    """

    fp: Any = None  # for close(), where Ctrl-C ends the making

    def __init__(
        self,
        sock: Any,
        debuglevel: int = 0,
        *,
        deadline: Deadline,
        patience: float,
        **more: Any,
    ) -> None:
        super().__init__(sock, debuglevel, **more)
        self.deadline = deadline
        self._reader: Optional[DeadlineReader] = None
        plain: Any = self.fp
        if hasattr(plain, "detach"):  # what stands in for a socket may not have it
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
        for _ in range(MOST_INTERIM):
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if status == http.client.SWITCHING_PROTOCOLS:
                raise UnusableAnswer("switches to a protocol that was not asked for")
            if status >= http.client.OK:
                return version, status, reason
            http.client.parse_headers(self.fp)
        raise UnusableAnswer(f"has more than {MOST_INTERIM} interim answers before it")


class TooLarge(ValueError):
    """A decoded body exceeds the limit."""


class BodyReader:
    """The decoded body of an answer, piece by piece.

    Args:
        response: The answer, or what stands in for it: with the public reading methods of
            ``urllib3``'s response.

    Attributes:
        received: Bytes that came so far, before they were decompressed.
    """

    def __init__(self, response: requests.Response) -> None:
        self._response = response
        original = getattr(response.raw, "_original_response", None)
        self._answer = original if isinstance(original, HttpResponse) else None
        self.received = 0

    def __iter__(self) -> Iterator[bytes]:
        """The decoded body.

        Raises:
            Undecodable: it is not in the coding that the headers name.
            urllib3.exceptions.HTTPError: it breaks off, or does not come in time.
        """
        raw: Any = self._response.raw
        if isinstance(raw, urllib3.HTTPResponse):
            yield from self._decoded(self._counted(raw.stream(_CHUNK, decode_content=False)))
        else:
            yield from self._counted(_stand_in_stream(raw))
        if self._answer and (raw.length_remaining or self._may_be_cut(self._answer)):
            raise _shorter()

    def read(self, most: int) -> bytes:
        """The whole decoded body.

        Args:
            most: Bytes that it may have.

        Raises:
            TooLarge: it has more.
            Undecodable: it is not in the coding that the headers name.
            urllib3.exceptions.HTTPError: it breaks off, or does not come in time.
        """
        raw, length = self._response.raw, self._answer.length if self._answer else None
        if length is not None and length <= most and isinstance(raw, urllib3.HTTPResponse):
            self.received = length
            if "Content-Encoding" not in self._response.headers:
                return bytes(raw.read(decode_content=False))
            pieces = self._decoded(_whole(raw))
        else:
            pieces = iter(self)
        body = io.BytesIO()  # unlike a list, it shows no token among the locals of a traceback
        for _ in map(body.write, pieces):
            if body.tell() > most:
                raise TooLarge(f"is larger than {most:,} bytes")
        return body.getvalue()

    def set_deadline(self, seconds: Optional[float]) -> None:
        """Limit the time for the remaining body; None for no limit in total."""
        if self._answer:
            self._answer.deadline.restart(seconds)

    def _decoded(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        coding = self._response.headers.get("Content-Encoding")
        if not coding:
            yield from pieces
            return
        decoder = decoder_for(coding)
        for data in pieces:
            yield from decoder.decode(data)
        if not decoder.complete:
            raise _shorter()

    def _counted(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self.received += len(piece)
            yield piece

    def _may_be_cut(self, answer: HttpResponse) -> bool:
        """Whether an empty body, ended only by the connection, may be truncated.

        Then something is missing that goes with it: what was compressed has some bytes, and an
        answer of HTTP/1.1 says that its connection ends.
        """
        if self.received or answer.length is not None or answer.chunked:
            return False
        headers = self._response.headers
        is_announced = "close" in headers.get("Connection", "").lower()
        return "Content-Encoding" in headers or (answer.version == 11 and not is_announced)


def _whole(raw: urllib3.HTTPResponse) -> Iterator[bytes]:
    yield raw.read(decode_content=False)


def _stand_in_stream(raw: Any) -> Iterator[bytes]:
    if hasattr(raw, "stream"):
        pieces: Iterator[bytes] = raw.stream(_CHUNK, decode_content=True)
        return pieces
    return iter(lambda: raw.read(_CHUNK), b"")


def _shorter() -> urllib3.exceptions.ProtocolError:
    return urllib3.exceptions.ProtocolError("the answer is shorter than announced")
