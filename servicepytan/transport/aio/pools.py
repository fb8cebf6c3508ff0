"""The connections of one event loop: pooled by proxy and trust, and gone when the loop ends."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import AsyncGenerator, Coroutine
from typing import Any, Optional

import aiohttp

from servicepytan.transport.aio.connections import Connector, trusted

_LONGEST_LINE = 65536
"""Bytes of a header, as ``http.client`` takes it."""

Sessions = dict[tuple[str, Any], aiohttp.ClientSession]


class LoopPools:
    """The connections of the running event loop.

    A loop that ends closes its asynchronous generators: one of them closes the connections here,
    so that nobody has to.
    """

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self._sessions: Sessions = {}
        self._keeper = _keep(self._sessions)
        weakref.finalize(self, _abandon, self.loop, self._sessions, self._keeper).atexit = False
        self._users = 0
        self._is_retired = False
        self._closing: Optional[asyncio.Task[None]] = None

    async def start(self) -> LoopPools:
        """Have the connections closed when the loop ends."""
        await self._keeper.__anext__()
        return self

    def session(self, proxy: str, bundle: Any) -> aiohttp.ClientSession:
        """What sends requests.

        Args:
            proxy: The URL of the proxy that connections go through, or empty.
            bundle: Where the trusted authorities are; None for connections without TLS.

        Raises:
            OSError: there is no such bundle.
        """
        session = self._sessions.get((proxy, bundle))
        if session is None:
            trust = None if bundle is None else trusted(bundle)
            session = aiohttp.ClientSession(
                connector=Connector(proxy, trust),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                max_line_size=_LONGEST_LINE,
                max_field_size=_LONGEST_LINE,
            )
            self._sessions[(proxy, bundle)] = session
        return session

    def enter(self) -> None:
        """Keep the connections for a request that begins."""
        self._users += 1

    def leave(self) -> None:
        """A request has ended; the last one closes connections that were given up meanwhile."""
        self._users -= 1
        if self._is_retired and not self._users and not self.loop.is_closed():
            self._closing = self.loop.create_task(self._close())

    def retire(self) -> None:
        """Close the connections as soon as no request uses them; called in the loop."""
        self._is_retired = True
        self.enter()
        self.leave()

    async def close(self) -> None:
        """Close the connections as soon as no request uses them; idle ones at once."""
        self._is_retired = True
        if not self._users:
            await self._close()

    async def _close(self) -> None:
        await _finish(self._keeper)


async def _keep(sessions: Sessions) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for session in sessions.values():
            await session.close()
        sessions.clear()
        await asyncio.sleep(0)  # the transports take their leave in the next round of the loop


def _abandon(
    loop: asyncio.AbstractEventLoop, sessions: Sessions, keeper: AsyncGenerator[None, None]
) -> None:
    """Close connections that nobody can use any more, in their loop."""
    if not sessions:
        return
    try:
        loop.call_soon_threadsafe(lambda: loop.create_task(_finish(keeper)))
    except RuntimeError:  # the loop was closed, and its sockets with it
        for session in sessions.values():
            _run_without_loop(session.close())
        sessions.clear()


async def _finish(keeper: AsyncGenerator[None, None]) -> None:
    await keeper.aclose()


def _run_without_loop(work: Coroutine[Any, Any, None]) -> None:
    """Run what has nothing to wait for."""
    try:
        work.send(None)
    except (StopIteration, RuntimeError):
        pass
    finally:
        work.close()
