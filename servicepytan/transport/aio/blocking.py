"""Sends requests for tokens from a thread with the async sender."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from servicepytan.core.call import Reply, Request
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    from servicepytan.transport.aio.step_runner import AsyncSender
    from servicepytan.transport.http import Sender


class BlockingSender:
    """A synchronous sender that runs an async sender, in a new event loop for each request.

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
        try:
            loop = asyncio.new_event_loop()
        except OSError as error:  # no file descriptor is free
            from servicepytan.transport.aio.faults import aio_fault  # loads aiohttp

            return Reply(fault=aio_fault(error, request.url, begun=False))
        loop.set_default_executor(_SameThread())
        try:
            return loop.run_until_complete(self._sent(request, timeout))
        except ConfigurationError:
            return self._fallback().send(request, timeout)
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

    async def _sent(self, request: Request, timeout: float) -> Reply:
        try:
            return await self._sender.send(request, timeout)
        finally:
            await self._sender.close()

    def close(self) -> None:
        """Do nothing: each request closes its connection."""


class _SameThread(ThreadPoolExecutor):
    """An executor that runs functions in the calling thread, such as the lookup of host names.

    A thread for them could not be started any more when the interpreter is about to end.
    """

    def submit(self, fn: Callable[..., Any], /, *args: Any, **more: Any) -> Future[Any]:
        """Call a function now."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **more))
        except Exception as error:  # raised where the future is awaited
            future.set_exception(error)
        return future


def _is_loop_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
