"""The connections of one event loop, pooled by proxy and CA bundle, and closed when it ends."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import AsyncGenerator, Coroutine
from typing import Any, Optional

from servicepytan.transport.aio.connections import Connector

Connectors = dict[tuple[str, Any], Connector]


class LoopPools:
    """The connections of the running event loop.

    A loop that ends closes its asynchronous generators; one of them closes the connections here.
    """

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self._connectors: Connectors = {}
        self._keeper = _keep(self._connectors)
        weakref.finalize(self, _abandon, self.loop, self._connectors, self._keeper).atexit = False
        self._users = 0
        self._is_retired = False
        self._closing: Optional[asyncio.Task[None]] = None

    async def start(self) -> LoopPools:
        """Arrange that the connections are closed when the loop ends."""
        await self._keeper.__anext__()
        return self

    def connector(self, proxy: str, bundle: Any) -> Connector:
        """The connector for a proxy and a CA bundle.

        Args:
            proxy: The URL of the proxy that connections go through, or empty.
            bundle: Where the trusted authorities are; None for connections without TLS.
        """
        connector = self._connectors.get((proxy, bundle))
        if connector is None:
            connector = self._connectors[(proxy, bundle)] = Connector(proxy, bundle)
        return connector

    def enter(self) -> None:
        """Record that a request begins, which keeps the connections open."""
        self._users += 1

    def leave(self) -> None:
        """Record that a request has ended; the last one closes retired connections."""
        self._users -= 1
        if self._is_retired and not self._users and not self.loop.is_closed():
            # a loop itself keeps no task alive
            self._closing = self.loop.create_task(self._close())

    def retire(self) -> None:
        """Close the connections as soon as no request uses them; must be called in the loop."""
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


async def _keep(connectors: Connectors) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for connector in connectors.values():
            await connector.close()
        connectors.clear()
        await asyncio.sleep(0)  # the transports close in the next round of the loop


def _abandon(
    loop: asyncio.AbstractEventLoop, connectors: Connectors, keeper: AsyncGenerator[None, None]
) -> None:
    """Close connections of a loop that may have ended."""
    if not connectors:
        return
    try:
        loop.call_soon_threadsafe(lambda: loop.create_task(_finish(keeper)))
    except RuntimeError:  # the loop was closed, and its sockets with it
        for connector in connectors.values():
            _run_without_loop(_closed(connector))
        connectors.clear()


async def _closed(connector: Connector) -> None:
    await connector.close()


async def _finish(keeper: AsyncGenerator[None, None]) -> None:
    await keeper.aclose()


def _run_without_loop(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine that never waits, without a loop."""
    try:
        work.send(None)
    except (StopIteration, RuntimeError):
        pass
    finally:
        work.close()
