"""Requests for tokens by the connections of asyncio, from a thread that waits for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from servicepytan.core.call import Reply, Request
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    from servicepytan.transport.aio.step_runner import AsyncSender
    from servicepytan.transport.http import Sender


class BlockingSender:
    """Sends requests by an async sender, each in an event loop of its own, and waits.

    So an async session needs no second library in memory to sign in.

    Args:
        sender: Sends a request.
        fallback: Makes a sender for what the first one is not set up for, such as a proxy of https.
    """

    def __init__(self, sender: AsyncSender, fallback: Callable[[], Sender]) -> None:
        self._sender = sender
        self._fallback = fallback

    def send(self, request: Request, timeout: float) -> Reply:
        """Send a request; returns the reply, with faults in it, never raised."""
        if _is_loop_running():
            return self._fallback().send(request, timeout)
        loop = asyncio.new_event_loop()
        try:
            return loop.run_until_complete(self._sent(request, timeout))
        except ConfigurationError:
            return self._fallback().send(request, timeout)
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()

    async def _sent(self, request: Request, timeout: float) -> Reply:
        try:
            return await self._sender.send(request, timeout)
        finally:
            await self._sender.close()

    def close(self) -> None:
        """Do nothing: each request closes its connection."""


def _is_loop_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
