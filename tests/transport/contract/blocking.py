"""The sender of asyncio behind the synchronous protocol, so that it takes the same tests."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine, Iterator
from time import monotonic
from typing import Any, Optional

from servicepytan.core.call import Reply, Request
from servicepytan.transport.aio.http import AioHttp, AsyncBody
from tests.waiting import LONG

_loops: dict[int, asyncio.AbstractEventLoop] = {}
_lock = threading.Lock()


def contract_loop() -> asyncio.AbstractEventLoop:
    """A loop that runs in a thread of this process; a forked child gets one of its own."""
    with _lock:
        if os.getpid() not in _loops:
            loop = _loops[os.getpid()] = asyncio.new_event_loop()
            threading.Thread(target=loop.run_forever, name="contract-loop", daemon=True).start()
        return _loops[os.getpid()]


def _wait_for(work: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run_coroutine_threadsafe(work, contract_loop()).result(LONG)


class BlockingAioHttp:
    """Has a loop in a thread send, and waits for it.

    Args:
        clock: Seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._http = AioHttp(clock)

    def send(self, request: Request, timeout: float) -> Reply:
        """Send a request and wait for its reply."""
        reply: Reply = _wait_for(self._http.send(request, timeout))
        stream: Optional[Any] = reply.stream
        return reply if stream is None else reply._replace(stream=_BlockingBody(stream))

    def close(self) -> None:
        """Drop all idle connections."""
        _wait_for(self._http.close())


class _BlockingBody:
    """Reads a body of asyncio piece by piece."""

    def __init__(self, body: AsyncBody) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        pieces = self._body.__aiter__()
        while True:
            piece = _wait_for(_next(pieces))
            if piece is None:
                return
            yield piece

    def close(self) -> None:
        """Leave the rest."""
        contract_loop().call_soon_threadsafe(self._body.close)


async def _next(pieces: Any) -> Optional[bytes]:
    try:
        piece: bytes = await pieces.__anext__()
        return piece
    except StopAsyncIteration:
        return None
