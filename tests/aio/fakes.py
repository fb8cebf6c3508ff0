"""An async session on a fake sender, and lists over a function: no network, no waiting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, Optional

from servicepytan.aio.records import AsyncRecords
from servicepytan.aio.session import AsyncSession
from servicepytan.config import load
from servicepytan.core.call import Call, Reply, Request
from servicepytan.core.paginators.paginator import PageResult, Paginator
from servicepytan.core.records_spec import RecordsSpec
from servicepytan.core.redact import Redactor
from servicepytan.events import Event, Observer
from servicepytan.transport.aio.transport import AsyncTransport
from servicepytan.transport.rate_limiter import RateLimiter
from servicepytan.transport.tokens import TokenManager
from tests.fakes import SETTINGS, FakeSender

CALL = Call("GET", "/x/v2/tenant/1/rows", "/x/v2/tenant/{tenant}/rows")


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
    sender: FakeSender, limiter: Optional[RateLimiter] = None, **options: Any
) -> AsyncSession:
    """A session with a token manager and a limiter of its own, on a fake sender."""
    seams = {name: options.pop(name) for name in ("cache", "observers") if name in options}
    settings = load({**SETTINGS, **options}, environ={})
    transport = AsyncTransport(
        settings,
        sender=AsyncFakeSender(sender),
        token_sender=sender,
        limiter=limiter or RateLimiter(),
        token_manager=TokenManager,
        sleep=no_wait,
        **seams,
    )
    return AsyncSession._over(settings, transport)


class ScriptedClient:
    """Answers calls by a function, one page at a time."""

    redactor = Redactor()

    def __init__(self, answer: Callable[[Call], Any]) -> None:
        self.answer = answer
        self.asked: list[dict[str, str]] = []
        self.closed = 0
        self.observers: tuple[Observer, ...] = ()

    async def perform(self, call: Call) -> Any:
        """The answer of the function."""
        self.asked.append(dict(call.query))
        await asyncio.sleep(0)
        return self.answer(call)

    async def fetch_pages(
        self, paginator: Paginator, fetch: Any, workers: int
    ) -> AsyncIterator[PageResult]:
        """The results, page after page."""
        try:
            while requests := paginator.next_requests():
                for result in paginator.receive(await fetch(requests[0])):
                    yield result
        finally:
            self.closed += 1

    def emit(self, event: Event) -> None:
        """Hand an event to the observers."""
        for observer in self.observers:
            observer(event)


def list_of(client: ScriptedClient, **options: Any) -> AsyncRecords[Any]:
    """A list over a client."""
    seams = {name: options.pop(name) for name in ("on_shift", "on_gap") if name in options}
    spec = RecordsSpec((CALL,), **{"page_size": 2, **options})
    return AsyncRecords(client, spec, **seams)
