"""Reads the body of an answer: decompressed, and complete or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, Optional

import requests
import urllib3

from servicepytan.core.codings import decoder_for
from servicepytan.transport.connections import HttpResponse

_CHUNK = 1 << 16


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
        body = BytesIO()  # unlike a list, it shows no token among the locals of a traceback
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
