"""The protocol of an ``aiohttp`` connection, which is never reused when in doubt.

aiohttp's parser is given one answer at a time, without interim ones, so that bytes that belong to
no answer are noticed.
"""

from __future__ import annotations

import asyncio
import errno
import http.client
import os
import re
import select
from collections.abc import Iterable
from typing import Any, Optional

from aiohttp import hdrs
from aiohttp.client_exceptions import (
    ClientOSError,
    ClientPayloadError,
    ServerDisconnectedError,
)
from aiohttp.client_proto import ResponseHandler

from servicepytan.core.framing import (
    body_length,
    has_final_status,
    interim_status,
    unusable_transfer,
    without_length,
)
from servicepytan.transport.aio.whole_body import WholeBody
from servicepytan.transport.connections import MOST_INTERIM, UnusableAnswer

_HEAD_END = re.compile(rb"\n\r?\n")
_LARGEST_HEAD = 1 << 20
_IDLE, _HEAD, _BODY = range(3)


class AnswerProtocol(ResponseHandler):
    """Receives the answers of one connection.

    Args:
        loop: The event loop.

    Attributes:
        last_progress: The loop's time when the last bytes came.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.last_progress = 0.0
        self._is_used = False
        self._stage = _IDLE
        self._head_bytes = b""
        self._interim_count = 0
        self._bytes_left: Optional[int] = None
        self._largest_whole = 0
        self._ending = b""

    def receive_whole(self, most: int) -> None:
        """Receive the next body in one piece, if its known length is at most so many bytes.

        Args:
            most: Its bytes; 0 if it is read while it comes in.
        """
        self._largest_whole = most

    def write_next_head_in_latin_1(self) -> None:
        """Write the head of the next request as ``http.client`` does; aiohttp takes UTF-8."""
        transport: Any = _Latin1Writer(self, self.transport)
        self.transport = transport

    def is_in_doubt(self) -> bool:
        """Whether the socket has unread bytes, or was closed, since the last answer."""
        transport: Any = self.transport
        return self._is_used and _is_readable(transport.get_extra_info("socket"))

    def set_response_params(self, **params: Any) -> None:
        """Start to wait for the answer to the next request."""
        self._is_used = True
        self._stage = _HEAD
        self._head_bytes = b""
        self._interim_count = 0
        super().set_response_params(**params)

    def data_received(self, data: bytes) -> None:
        """Receive bytes; empty ones let the parser continue with those that it held back."""
        self.last_progress = self._loop.time()
        if self._stage == _HEAD and data:
            self._receive_head(data)
        elif self._stage == _BODY and data:
            self._receive_body(data)
        elif not data:
            super().data_received(data)
            self._look_for_end()
        else:
            self._drop_connection()  # nobody knows which request such bytes would answer

    def _receive_head(self, data: bytes) -> None:
        data = self._head_bytes + data
        while self._stage == _HEAD:
            end = _HEAD_END.search(data)
            if end is None:
                self._head_bytes = data
                if len(data) > _LARGEST_HEAD:
                    self.fail(UnusableAnswer("has a head that does not end"))
                return
            head, data = data[: end.end()], data[end.end() :]
            self._take_head(head)
        if data:
            self.data_received(data)

    def _take_head(self, head: bytes) -> None:
        status = interim_status(head)
        if status is None:
            self._head_bytes = head
            self._stage = _BODY
            plain = without_length(head)
            if plain != head:
                self.force_close()
            super().data_received(plain)
            if isinstance(self._payload, WholeBody):
                self._parser = None  # it has parsed the head, which is all
        elif status == http.client.SWITCHING_PROTOCOLS:
            self._stage = _IDLE
            self.fail(UnusableAnswer("switches to a protocol that was not asked for"))
        else:
            self._interim_count += 1
            if self._interim_count > MOST_INTERIM:
                self._stage = _IDLE
                self.fail(UnusableAnswer(f"has more than {MOST_INTERIM} interim answers before it"))

    def feed_data(self, data: Any, size: int = 0) -> None:
        """Receive the parsed head of an answer."""
        message, _ = data
        headers = message.headers
        transfers = headers.getall(hdrs.TRANSFER_ENCODING, ())
        if transfers and unusable_transfer(transfers):
            self.fail(UnusableAnswer("has a transfer coding that was not asked for"))
            return
        lengths = headers.getall(hdrs.CONTENT_LENGTH, ())
        self._bytes_left = (
            0 if self._skip_payload else body_length(message.code, transfers, lengths)
        )
        self._ending = b""
        if self._bytes_left == 0:
            self._stage = _IDLE
        elif self._bytes_left is not None and self._bytes_left <= self._largest_whole:
            body: Any = WholeBody(self, self._loop, self._bytes_left)
            self._payload = body
            data = (message, body)
        super().feed_data(data, size)

    def _receive_body(self, data: bytes) -> None:
        bytes_left = self._bytes_left
        if bytes_left is None:
            self._ending = (self._ending + data)[-6:] if len(data) < 6 else data[-6:]
            super().data_received(data)
            self._look_for_end()
            return
        if len(data) >= bytes_left:
            self._stage = _IDLE
            if len(data) > bytes_left:
                self.force_close()
                data = data[:bytes_left]
        self._bytes_left = bytes_left - len(data)
        if isinstance(self._payload, WholeBody):
            self._payload.begin(data, self.transport)
        else:
            super().data_received(data)

    def body_received(self, transport: Any) -> None:
        """Take the connection back after a complete body."""
        self._stage = _IDLE
        transport.set_protocol(self)

    def _look_for_end(self) -> None:
        """Check whether a chunked body has ended, and drop the connection if more follows."""
        payload = self._payload
        if self._stage == _BODY and payload is not None and payload.is_eof():
            self._stage = _IDLE
            if self._ending.endswith(b"\r\n\r\n\r\n") or not self._ending.endswith(b"\n"):
                self._drop_connection()

    def _drop_connection(self) -> None:
        self.force_close()
        self.close()

    def fail(self, error: Exception) -> None:
        """Close the connection; raise the error where its answer is awaited."""
        self._head_bytes = b""
        self.set_exception(error)
        self._stage = _IDLE
        self.close()

    def set_exception(self, exc: Any, *cause: Any) -> None:
        """Raise an error where the answer is awaited."""
        if self._stage == _HEAD and has_final_status(self._head_bytes):
            exc = UnusableAnswer("ended before it was complete")
        elif isinstance(exc, ServerDisconnectedError):  # aiohttp would repeat a GET
            exc = http.client.RemoteDisconnected("Remote end closed connection without response")
        elif isinstance(exc, ClientOSError):
            if _is_of_writing(exc) and self._stage != _HEAD:
                return  # the answer came before the whole request was sent
            exc = _system_error(exc)
        super().set_exception(exc, *cause)
        self._fail_payload(self._payload, exc)

    def _fail_payload(self, payload: Any, error: BaseException) -> None:
        """End an incomplete body with an error; aiohttp would let some readers wait for ever."""
        if payload is not None and not payload.is_eof() and payload.exception() is None:
            payload.set_exception(error)

    def connection_lost(self, exc: Optional[BaseException]) -> None:
        """Record the end of the connection."""
        payload, transport = self._payload, self.transport
        if transport is not None:
            transport.abort()  # else Python 3.9 warns of a TLS transport that was not closed
        if exc is not None:
            self._fail_payload(payload, exc)  # aiohttp regards a body without length as complete
        super().connection_lost(exc)
        self._fail_payload(payload, ClientPayloadError("Response payload is not completed"))
        self._stage = _IDLE

    def close(self) -> None:
        """Close the connection at once, without a TLS shutdown."""
        if self._loop.is_closed():  # and its connections too
            return
        transport = self.transport
        if transport is not None:
            transport.abort()
        super().close()


def _is_of_writing(error: ClientOSError) -> bool:
    """Whether an error is about sending a body."""
    return str(error.strerror).startswith("Can not write request body")


def _system_error(error: ClientOSError) -> OSError:
    """The OS error, without aiohttp's text, which has the URL."""
    number = errno.ECONNRESET if error.errno is None else error.errno
    words = "" if _is_of_writing(error) else error.strerror
    return OSError(number, words or os.strerror(number))


def _is_readable(sock: Any) -> bool:
    if not hasattr(select, "poll"):  # Windows, where select takes any socket number
        return bool(select.select((sock,), (), (), 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


class _Latin1Writer:
    """Replaces a transport until the head of a request is written.

    Args:
        protocol: Whose transport it is.
        transport: The transport.
    """

    def __init__(self, protocol: AnswerProtocol, transport: Any) -> None:
        self._protocol = protocol
        self._transport = transport

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Write the head in Latin-1, and the bytes after it unchanged."""
        self._protocol.transport = self._transport
        head, end, body = bytes(data).partition(b"\r\n\r\n")
        self._transport.write(head.decode().encode("latin-1") + end + body)

    def writelines(self, pieces: Iterable[bytes]) -> None:
        """Write the head in Latin-1, and the bytes after it unchanged."""
        self.write(b"".join(pieces))
