"""Downloads in tasks, piece by piece; files are written in a thread."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, closing, nullcontext
from os import PathLike
from pathlib import Path
from typing import Any, Optional, TypeVar, Union

from servicepytan.aio.iteration import AwaitedIterator, closing_at_end
from servicepytan.aio.threads import run_in_thread
from servicepytan.core.call import Reply
from servicepytan.core.deadline import TransferDeadline
from servicepytan.core.downloads import FetchFile, UseFile, fetch_until_complete
from servicepytan.core.generators import by_type, drive_async
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.endpoints.files import DownloadBase, Target

T = TypeVar("T")
_CHUNK = 1 << 20
"""Bytes that are written at once."""


@suggest_keywords_of
class AsyncDownload(DownloadBase):
    """A file of the API; makes no request until it is read, and a new one each time.

    As ``Download``, but its methods are awaited, and ``iter_bytes`` is walked by ``async for``.

    Args:
        client: The session, which makes the call.
        call: The call.
        name: What to call the file where the API gives it no name.
        clock: Seconds that only go forward.

    Example:
        >>> recording = session.calls.download_recording(1234)
        >>> await recording.save("recording.mp3")
    """

    def iter_bytes(self, *, total_timeout: Optional[float] = None) -> AsyncIterator[bytes]:
        """Fetch the file piece by piece.

        Args:
            total_timeout: Seconds that the transfer may take as a whole, with what is done between
                the pieces; no limit unless given.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: ``total_timeout`` is not a number above 0.
            TransportError: no answer comes, it breaks off, or no byte comes for ``timeout``
                seconds.

        Example:
            >>> with open("recording.mp3", "wb") as file:
            ...     async for piece in session.calls.download_recording(1234).iter_bytes():
            ...         file.write(piece)
        """
        return AwaitedIterator(
            self._iterated(TransferDeadline(total_timeout, self._clock)), "piece"
        )

    async def _iterated(self, limit: TransferDeadline) -> AsyncGenerator[bytes, None]:
        reply = await self._client.perform(limit.applied_to(self._call))
        with limit.named(self._call):
            async with closing_at_end(_pieces(reply)) as pieces:
                async for piece in pieces:
                    yield piece

    async def read(self, *, total_timeout: Optional[float] = None) -> bytes:
        """Fetch the whole file into memory.

        Args:
            total_timeout: Seconds that the transfer may take as a whole, with its repeats; no limit
                unless given.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: ``total_timeout`` is not a number above 0.
            TransportError: no answer comes, or it breaks off again and again.

        Example:
            >>> content = await session.calls.download_recording(1234).read()
        """
        return await self._tried(_joined, TransferDeadline(total_timeout, self._clock))

    async def save(
        self,
        path: Union[str, PathLike[str]],
        *,
        overwrite: bool = False,
        total_timeout: Optional[float] = None,
    ) -> Path:
        """Download the file to disk, atomically.

        Args:
            path: Where to, as for ``Download.save``: a file of that path is replaced, in a folder
                the file gets the name that the API gives.
            overwrite: Whether to replace a file in the folder that has the name already.
            total_timeout: Seconds that the transfer may take as a whole, with its repeats; no limit
                unless given.

        Returns:
            The path of the file.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: ``path`` is not that of a file or folder, or ``total_timeout`` is not a
                number above 0.
            OSError: the file cannot be written.
            TransportError: no answer comes, or it breaks off again and again.

        Example:
            >>> await session.calls.download_recording(1234).save("recordings/")
        """
        target = Target(path, self._name, overwrite)
        limit = TransferDeadline(total_timeout, self._clock)
        return await self._tried(lambda reply: _written(target, reply), limit)

    async def _tried(self, use: Callable[[Reply], Awaitable[T]], limit: TransferDeadline) -> T:
        handlers: dict[type, Callable[[Any], Awaitable[Any]]] = {
            FetchFile: lambda step: self._client.perform(step.call),
            UseFile: lambda step: self._used(step.reply, use, limit),
        }
        steps = fetch_until_complete(self._call, limit)
        result: T = await drive_async(steps, next(steps), by_type(handlers))
        return result

    async def _used(
        self, reply: Reply, use: Callable[[Reply], Awaitable[T]], limit: TransferDeadline
    ) -> T:
        with closing(reply.stream) if reply.stream else nullcontext(), limit.named(self._call):
            return await use(reply)


async def _written(target: Target, reply: Reply) -> Path:
    with ExitStack() as stack:
        async with closing_at_end(_pieces(reply)) as pieces:
            file = await run_in_thread(lambda: stack.enter_context(target.opened(reply)))
            async for chunk in _chunks(pieces):
                await run_in_thread(file.stream.writelines, chunk)
        path = await run_in_thread(target.finish, file)
        await run_in_thread(stack.close)
        return path


async def _chunks(pieces: AsyncIterator[bytes]) -> AsyncIterator[list[bytes]]:
    """The pieces in lists, each of some megabytes at most."""
    chunk: list[bytes] = []
    size = 0
    async for piece in pieces:
        chunk.append(piece)
        size += len(piece)
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    yield chunk


async def _joined(reply: Reply) -> bytes:
    return b"".join([piece async for piece in _pieces(reply)])


async def _pieces(reply: Reply) -> AsyncIterator[bytes]:
    if reply.stream is None:
        yield reply.body
        return
    stream: Any = reply.stream
    with closing(stream):
        async for piece in stream:
            yield piece
