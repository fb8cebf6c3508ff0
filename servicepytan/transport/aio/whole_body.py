"""The body of an answer whose length is known, received from the socket into one buffer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from io import BytesIO
from typing import Any, Optional, Protocol

_EXCESS = 1 << 16


class ConnectionOwner(Protocol):
    """The protocol that lends its connection to a body and gets it back."""

    last_progress: float

    def body_received(self, transport: Any) -> None:
        """Take the connection back."""

    def data_received(self, data: bytes) -> None:
        """Receive bytes that belong to no body."""

    def eof_received(self) -> Optional[bool]:
        """Record that the server sends no more."""

    def connection_lost(self, exc: Optional[BaseException]) -> None:
        """Record the end of the connection."""

    def pause_writing(self) -> None:
        """Pause writing."""

    def resume_writing(self) -> None:
        """Resume writing."""


class WholeBody(asyncio.BufferedProtocol):
    """Receives a body in one piece, in place of the ``StreamReader`` of ``aiohttp``.

    Its bytes are copied once, from the socket, as those of the synchronous client are. The buffer
    has room for one byte more, so that bytes that belong to no answer do not stay in the socket.

    Args:
        owner: The protocol of the connection.
        loop: The event loop.
        length: The bytes of the body, at least one.
    """

    def __init__(
        self, owner: ConnectionOwner, loop: asyncio.AbstractEventLoop, length: int
    ) -> None:
        self._owner = owner
        self._loop = loop
        self._length = length
        self._count = 0
        self._file = BytesIO()
        self._excess = bytearray()
        self._transport: Any = None
        self._error: Optional[BaseException] = None
        self._waiter: Optional[asyncio.Future[None]] = None
        self._at_eof: list[Callable[[], None]] = []

    def begin(self, data: bytes, transport: Any) -> None:
        """Receive the first bytes, and take the connection until the others have arrived."""
        self._count = len(data)
        if self.is_eof():
            self._file = BytesIO(data)
            self._finish()
            return
        self._file = BytesIO(bytes(self._length + 1))
        self._file.write(data)
        self._transport = transport
        transport.set_protocol(self)

    def get_buffer(self, sizehint: int) -> memoryview:
        """The part of the buffer for the next bytes."""
        if self.is_eof():  # TLS of Python 3.9 and 3.10 may have more of them at hand
            self._excess = bytearray(_EXCESS)
            return memoryview(self._excess)
        return self._file.getbuffer()[self._count :]

    def buffer_updated(self, nbytes: int) -> None:
        """Record that bytes have arrived in the buffer."""
        if self.is_eof():
            self._owner.data_received(bytes(self._excess[:nbytes]))
            return
        self._owner.last_progress = self._loop.time()
        self._count += nbytes
        if self.is_eof():
            self._owner.body_received(self._transport)
            if self._count > self._length:
                self._owner.data_received(self._file.getbuffer()[self._length :].tobytes())
            self._finish()

    def _finish(self) -> None:
        self._wake()
        at_eof, self._at_eof = self._at_eof, []
        for callback in at_eof:
            callback()

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def eof_received(self) -> Optional[bool]:
        """Record that the server sends no more."""
        return self._owner.eof_received()

    def connection_lost(self, exc: Optional[BaseException]) -> None:
        """Record the end of the connection."""
        self._owner.connection_lost(exc and exc.with_traceback(None))  # whose frames hold a buffer

    def pause_writing(self) -> None:
        """Pause writing."""
        self._owner.pause_writing()

    def resume_writing(self) -> None:
        """Resume writing."""
        self._owner.resume_writing()

    async def arrival(self) -> None:
        """Wait until the body is complete.

        Raises:
            Exception: it breaks off.
        """
        if not self.is_eof() and self._error is None:
            waiter = self._waiter = self._loop.create_future()
            await waiter
        if self._error is not None:
            raise self._error

    async def readany(self) -> bytes:
        """The complete body, awaited; empty if it was read before."""
        await self.arrival()
        return self.read_nowait()

    def read_nowait(self) -> bytes:
        """The complete body; empty if it was read before.

        Called when the loop has let go of the buffer, since its bytes would be copied else.
        """
        file, self._file = self._file, BytesIO()
        file.truncate(self._length)
        return file.getvalue()

    def is_eof(self) -> bool:
        """Whether the body is complete."""
        return self._count >= self._length

    def on_eof(self, callback: Callable[[], None]) -> None:
        """Call a function when the body is complete."""
        if self.is_eof():
            callback()
        else:
            self._at_eof.append(callback)

    def exception(self) -> Optional[BaseException]:
        """The error that ended the body, or None."""
        return self._error

    def set_exception(self, exc: BaseException, *cause: Any) -> None:
        """End the body with an error."""
        self._error = exc
        self._at_eof = []
        self._file = BytesIO()
        self._wake()
