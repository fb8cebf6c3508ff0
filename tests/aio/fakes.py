"""An async session on a fake sender: no network, no waiting."""

from __future__ import annotations

import asyncio
from typing import Any, Optional

from servicepytan.aio.session import AsyncSession
from servicepytan.config import load
from servicepytan.core.call import Reply, Request
from servicepytan.transport.aio.transport import AsyncTransport
from servicepytan.transport.limiter import RateLimiter
from servicepytan.transport.tokens import TokenManager
from tests.fakes import GIVEN, FakeSender


class AsyncFakeSender:
    """Awaits the answers of a fake sender.

    Args:
        sender: Answers, and keeps the requests.
    """

    def __init__(self, sender: FakeSender) -> None:
        self.sender = sender

    async def send(self, request: Request, timeout: float) -> Reply:
        """The answer to a request."""
        await asyncio.sleep(0)
        return self.sender.send(request, timeout)

    async def close(self) -> None:
        """Nothing to drop."""


async def no_wait(seconds: float) -> None:
    """Wait for no time at all."""
    await asyncio.sleep(0)


def async_session_on(
    sender: FakeSender, limiter: Optional[RateLimiter] = None, **given: Any
) -> AsyncSession:
    """A session with a token manager and a limiter of its own, on a fake sender."""
    settings = load({**GIVEN, **given}, environ={})
    transport = AsyncTransport(
        settings,
        sender=AsyncFakeSender(sender),
        token_sender=sender,
        limiter=limiter or RateLimiter(),
        token_manager=TokenManager,
        sleep=no_wait,
    )
    return AsyncSession._over(settings, transport)
