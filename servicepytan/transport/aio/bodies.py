"""Reads and decompresses the body of an answer in a task; raises if it is incomplete."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from io import BytesIO
from typing import Any, Optional, TypeVar

import aiohttp

from servicepytan.core.codings import decoder_for
from servicepytan.core.framing import lacks_body
from servicepytan.transport.aio.failures import IncompleteBody
from servicepytan.transport.aio.watch import AttemptWatch, read_timeout
from servicepytan.transport.aio.whole_body import WholeBody
from servicepytan.transport.connections import TooLarge

T = TypeVar("T")


class AsyncBodyReader:
    """The body of an answer, piece by piece.

    Args:
        response: The answer.
        watch: Watches over its coming in.
        clock: Seconds that only go forward.
        end: The moment of the clock by which all must have come.

    Attributes:
        received: Bytes that came so far, before they were decompressed.
    """

    def __init__(
        self,
        response: aiohttp.ClientResponse,
        watch: AttemptWatch,
        clock: Callable[[], float],
        end: float,
    ) -> None:
        self._response = response
        self._watch = watch
        self._clock = clock
        self._end = end
        self.received = 0

    def read_at_once(self, most: int) -> Optional[bytes]:
        """The whole body if it arrived together with the head, as most do; else None.

        Args:
            most: Bytes that it may have.

        Raises:
            TooLarge: it has more.
        """
        content = self._response.content
        if not content.is_eof() or "Content-Encoding" in self._response.headers:
            return None
        data = content.read_nowait()
        self._watch.stop()
        self.received = len(data)
        if len(data) > most:
            raise TooLarge(f"is larger than {most:,} bytes")
        if self._lacks_body():
            raise IncompleteBody("the answer is shorter than announced")
        return data

    async def read(self, most: int) -> bytes:
        """The whole decoded body.

        Args:
            most: Bytes that it may have.

        Raises:
            TooLarge: it has more.
        """
        content: Any = self._response.content
        if isinstance(content, WholeBody):
            await self._wait_for(content.arrival())
            data = self.read_at_once(most)
            if data is not None:
                return data
        body = BytesIO()  # unlike a list, it shows no token among the locals of a traceback
        async for piece in self.pieces():
            body.write(piece)
            if body.tell() > most:
                raise TooLarge(f"is larger than {most:,} bytes")
        return body.getvalue()

    async def pieces(self) -> AsyncIterator[bytes]:
        """The decoded body.

        Raises:
            Undecodable: it is not in the coding that the headers name.
            aiohttp.ClientError: it breaks off.
            SendingFailed: it is shorter than announced, or does not come in time.
        """
        coding = self._response.headers.get("Content-Encoding")
        decoder = decoder_for(coding) if coding else None
        content = self._response.content
        while True:
            data = await self._wait_for(content.readany())
            if not data:
                break
            self.received += len(data)
            if decoder is None:
                yield data
            else:
                for piece in decoder.decode(data):
                    yield piece
        self._watch.stop()
        if self._lacks_body() or not (decoder is None or decoder.complete):
            raise IncompleteBody("the answer is shorter than announced")

    async def _wait_for(self, arrival: Awaitable[T]) -> T:
        """Wait for the next bytes, as long as they may take.

        Raises:
            ReadTimedOut: the time is over.
        """
        self._watch.resume()
        arrived = await arrival
        self._watch.pause()
        if arrived != b"" and self._clock() > self._end:
            raise read_timeout()
        return arrived

    def _lacks_body(self) -> bool:
        """Whether the body is empty and only the end of the connection ended it."""
        if self.received:
            return False
        response = self._response
        version = response.version
        return lacks_body(
            response.status,
            response.headers,
            is_http_11=version is not None and version >= aiohttp.HttpVersion11,
        )
