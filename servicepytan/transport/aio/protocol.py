"""One connection of ``aiohttp`` that is never left in doubt.

Its parser is given one answer at a time, without interim ones, so that it is known which bytes
belong to an answer and which to nobody.
"""

from __future__ import annotations

import asyncio
import http.client
import re
from typing import Any, Optional

from aiohttp import hdrs
from aiohttp.client_exceptions import ClientError
from aiohttp.client_proto import ResponseHandler

from servicepytan.core.framing import AnswerHead, has_final_status, interim_status
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
        self._stage = _IDLE
        self._head_bytes = b""
        self._interim_count = 0
        self._left: Optional[int] = None
        self._ending = b""

    def set_response_params(self, **params: Any) -> None:
        """Begin to wait for the answer to the next request."""
        self._stage = _HEAD
        self._head_bytes = b""
        self._interim_count = 0
        super().set_response_params(**params)

    def data_received(self, data: bytes) -> None:
        """Take bytes in; none at all let the parser go on with those that it held back."""
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
            super().data_received(head)
        elif status == http.client.SWITCHING_PROTOCOLS:
            self._stage = _IDLE
            self.fail(UnusableAnswer("switches to a protocol that was not asked for"))
        else:
            self._interim_count += 1
            if self._interim_count > MOST_INTERIM:
                self._stage = _IDLE
                self.fail(UnusableAnswer(f"has more than {MOST_INTERIM} interim answers before it"))

    def feed_data(self, data: Any, size: int = 0) -> None:
        """Take the parsed head of an answer in."""
        message, _ = data
        head = AnswerHead(
            message.code,
            message.headers.getall(hdrs.TRANSFER_ENCODING, ()),
            message.headers.getall(hdrs.CONTENT_LENGTH, ()),
        )
        if head.unusable:
            self.fail(UnusableAnswer(head.unusable))
            return
        if head.is_ambiguous:
            self.force_close()
        self._left = 0 if self._skip_payload else head.length
        self._ending = b""
        if self._left == 0:
            self._stage = _IDLE
        super().feed_data(data, size)

    def _receive_body(self, data: bytes) -> None:
        left = self._left
        if left is None:
            self._ending = (self._ending + data)[-6:] if len(data) < 6 else data[-6:]
            super().data_received(data)
            self._look_for_end()
            return
        if len(data) >= left:
            self._stage = _IDLE
            if len(data) > left:
                self.force_close()
                data = data[:left]
        self._left = left - len(data)
        super().data_received(data)

    def _look_for_end(self) -> None:
        """See whether a body that tells its own end has come to it, and whether more follows."""
        payload = self._payload
        if self._stage == _BODY and payload is not None and payload.is_eof():
            self._stage = _IDLE
            if self._ending.endswith(b"\r\n\r\n\r\n") or not self._ending.endswith(b"\n"):
                self._drop_connection()

    def _drop_connection(self) -> None:
        self.force_close()
        self.close()

    def fail(self, error: Exception) -> None:
        """End the connection; whoever waits for its answer gets the error."""
        payload, self._stage = self._payload, _IDLE
        if payload is not None and not payload.is_eof():
            payload.set_exception(error)
        self.set_exception(error)
        self.close()

    def set_exception(self, exc: Any, *cause: Any) -> None:
        """Have whoever waits for the head of an answer get an error."""
        if isinstance(exc, ClientError) and self._stage == _HEAD:
            exc = self._broken_off(exc)
        super().set_exception(exc, *cause)

    def _broken_off(self, error: Exception) -> Exception:
        if has_final_status(self._head_bytes):
            return UnusableAnswer("ended before it was complete")
        return error

    def connection_lost(self, exc: Optional[BaseException]) -> None:
        """Take note that the connection has ended."""
        payload = self._payload
        if exc is not None and payload is not None and not payload.is_eof():
            payload.set_exception(exc)  # aiohttp takes a body without length for whole
        super().connection_lost(exc)
        self._stage = _IDLE

    def close(self) -> None:
        """End the connection at once, without the farewell of TLS."""
        transport = self.transport
        if transport is not None:
            transport.abort()
        super().close()
