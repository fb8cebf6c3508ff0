"""Bodies of requests in the form that ``aiohttp`` takes; long ones are sent in pieces."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any, Union

from servicepytan.core.call import Request, UploadBody
from servicepytan.transport.aio.watch import AttemptWatch

_PIECE = 1 << 16


def is_long(request: Request) -> bool:
    """Whether the body of a request takes more than a moment to send."""
    return request.content is not None or len(request.body or b"") > _PIECE


def sent_body(request: Request, watch: AttemptWatch) -> Any:
    """The body that ``aiohttp`` is given; None for none.

    Args:
        request: The request.
        watch: Hears of each piece that has gone.
    """
    if not is_long(request):
        return request.body or None
    if request.content is not None:
        return _watched(_from_thread(request.content), watch) if len(request.content) else None
    return _watched(_slices(request.body or b""), watch)


async def _watched(pieces: AsyncIterator[bytes], watch: AttemptWatch) -> AsyncIterator[bytes]:
    async for piece in pieces:
        watch.progress()
        yield piece
    watch.sent()


async def _slices(body: bytes) -> AsyncIterator[bytes]:
    view = memoryview(body)
    for start in range(0, len(body), _PIECE):
        yield bytes(view[start : start + _PIECE])


async def _from_thread(content: UploadBody) -> AsyncIterator[bytes]:
    """The pieces of an upload, each read in a thread, as a disk may be slow."""
    loop = asyncio.get_running_loop()
    pieces: Iterator[bytes] = iter(content)
    while True:
        piece: Union[bytes, None] = await loop.run_in_executor(None, next, pieces, None)
        if piece is None:
            return
        yield piece
