"""Sends one request and reads its complete answer, with ``aiohttp``."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from functools import lru_cache
from time import monotonic
from typing import Any, Optional

import aiohttp
from yarl import URL

from servicepytan._threads.forks import register_fork_reset
from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.core.replies import reply_headers
from servicepytan.errors import ServicePytanError, TransportError
from servicepytan.transport.aio.bodies import AsyncBodyReader
from servicepytan.transport.aio.faults import AIO_FAILURES, aio_fault
from servicepytan.transport.aio.pools import LoopPools
from servicepytan.transport.aio.preparation import AsyncRequestPreparer
from servicepytan.transport.aio.routes import RouteTable
from servicepytan.transport.aio.step_runner import set_outcome
from servicepytan.transport.aio.uninterrupted import wait_uninterrupted
from servicepytan.transport.aio.uploads import is_long, sent_body
from servicepytan.transport.aio.watch import AttemptWatch
from servicepytan.transport.connections import LONGEST_CONNECT
from servicepytan.transport.streamed import StreamedBody

_NO_HEADER: dict[str, Any] = {}
_CONTENT_TYPE: dict[str, Any] = {"skip_auto_headers": ("Content-Type",)}


@lru_cache(maxsize=8)
def _limit(seconds: float) -> aiohttp.ClientTimeout:
    """The time limit for connecting; ``AttemptWatch`` enforces all others."""
    return aiohttp.ClientTimeout(sock_connect=seconds)


def _skipped(method: str, headers: Headers) -> dict[str, Any]:
    """The argument that stops ``aiohttp`` from adding a ``Content-Type`` to a write.

    It is left out where none would be added, which is faster in newer versions.
    """
    return _NO_HEADER if method == "GET" or "Content-Type" in headers else _CONTENT_TYPE


class AioHttp:
    """Keep-alive connections for each event loop that sends; safe to share between them.

    Args:
        clock: Seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Start with new connections."""
        self._pools: dict[asyncio.AbstractEventLoop, LoopPools] = {}
        self._preparer = AsyncRequestPreparer()
        self._routes = RouteTable()

    async def close(self) -> None:
        """Drop all idle connections, of other loops too; later requests open new ones."""
        running = asyncio.get_running_loop()
        for loop, pools in list(self._pools.items()):
            if loop is running:
                self._pools.pop(loop, None)
                await pools.close()
            elif loop.is_running():
                self._pools.pop(loop, None)
                with suppress(RuntimeError):  # the loop was closed, and with it they
                    loop.call_soon_threadsafe(pools.retire)

    async def _running_pools(self) -> LoopPools:
        loop = asyncio.get_running_loop()
        pools = self._pools.get(loop)
        if pools is None:
            for other in [other for other in list(self._pools) if other.is_closed()]:
                self._pools.pop(other, None)
            pools = self._pools[loop] = LoopPools()
            await pools.start()
        return pools

    async def send(self, request: Request, timeout: float) -> Reply:
        """Send a request and read its complete answer.

        Args:
            request: What to send.
            timeout: Seconds for the next bytes of the answer, or for some of the request to go;
                twice as many for the whole answer.

        Raises:
            ConfigurationError: the proxy that is set cannot be used here.
            asyncio.CancelledError: the task was cancelled; its attribute ``outcome`` is
                ``not_sent`` when nothing of the request has left.
        """
        pools = await self._running_pools()
        attempt = _Attempt(request, timeout, pools, self._clock)
        pools.enter()
        try:
            return await attempt.run(self._preparer, self._routes)
        finally:
            if not attempt.is_streaming:
                pools.leave()


class _Attempt:
    """One request and its answer.

    Args:
        request: What to send.
        timeout: Seconds for the next bytes.
        pools: The connections.
        clock: Seconds that only go forward.
    """

    def __init__(
        self, request: Request, timeout: float, pools: LoopPools, clock: Callable[[], float]
    ) -> None:
        self._request = request
        self._timeout = timeout
        self._pools = pools
        self._clock = clock
        self._started = clock()
        self._sent_request: Optional[aiohttp.ClientRequest] = None
        self._response: Optional[aiohttp.ClientResponse] = None
        self._watch = AttemptWatch(pools.loop, clock, timeout, is_long=is_long(request))
        self.is_streaming = False

    async def run(self, preparer: AsyncRequestPreparer, routes: RouteTable) -> Reply:
        """Send the request; a fault is part of the reply."""
        try:
            response = self._response = await self._sent(preparer, routes)
            return await self._reply(response)
        except ServicePytanError:
            self._drop()
            raise
        except AIO_FAILURES as error:
            fault = aio_fault(error, self._request.url, begun=self._response is not None)
            self._drop()
            return Reply(seconds=self._seconds(), fault=fault)
        except BaseException as error:
            if self._pools.loop.is_closed():
                raise GeneratorExit from None  # in place of asyncio's own error
            if isinstance(error, asyncio.CancelledError) and not self._watch.was_sent:
                set_outcome(error, "not_sent")
            self._drop()
            if isinstance(error, asyncio.CancelledError):
                await self._end_sending()
            raise

    def _seconds(self) -> float:
        return self._clock() - self._started

    async def _end_sending(self) -> None:
        """Wait for the end of the cancelled task in which ``aiohttp`` sends a body."""
        if self._sent_request is not None and self._sent_request.body:
            await wait_uninterrupted([asyncio.ensure_future(self._sent_request.close())])

    def _drop(self) -> None:
        """Discard the rest of the answer."""
        self._watch.stop()
        if self._response is not None:
            self._response.close()

    async def _sent(
        self, preparer: AsyncRequestPreparer, routes: RouteTable
    ) -> aiohttp.ClientResponse:
        url, headers = preparer.prepare(self._request)
        route = routes.find(url)
        headers.update(route.proxy_headers)
        request = self._sent_request = aiohttp.ClientRequest(
            self._request.method,
            URL(url, encoded=True),
            headers=headers,
            data=sent_body(self._request, self._watch),
            proxy=route.asked_proxy,
            loop=self._pools.loop,
            **_skipped(self._request.method, headers),
        )
        connector = self._pools.connector(route.proxy, route.bundle)
        timeout = _limit(min(self._timeout, LONGEST_CONNECT))
        most_whole = 0 if self._request.stream else self._request.max_response_bytes
        return await connector.exchange(request, timeout, self._watch, most_whole)

    async def _reply(self, response: aiohttp.ClientResponse) -> Reply:
        request = self._request
        status, headers = response.status, reply_headers(
            [
                (name.decode("latin-1"), value.decode("latin-1"))
                for name, value in response.raw_headers
            ]
        )
        if request.stream and 200 <= status < 300:
            return self._streamed(Reply(status, headers), response)
        reader = AsyncBodyReader(response, self._watch, self._clock, self._watch.answer_due)
        body = reader.read_at_once(request.max_response_bytes)
        if body is None:
            body = await reader.read(request.max_response_bytes)
        return Reply(status, headers, body, self._seconds(), reader.received)

    def _streamed(self, reply: Reply, response: aiohttp.ClientResponse) -> Reply:
        total = self._request.total_timeout
        end = math.inf if total is None else self._started + total
        self._watch.stop()
        self._watch.restart(None if total is None else end - self._clock())
        self.is_streaming = True
        reader = AsyncBodyReader(response, self._watch, self._clock, end)
        stream: Any = AsyncBody(self._request.url, reader, self._leave_stream)
        return reply._replace(stream=stream, seconds=self._seconds())

    def _leave_stream(self) -> None:
        if self.is_streaming:
            self.is_streaming = False
            self._drop()
            self._pools.leave()


class AsyncBody(StreamedBody):
    """The body of an answer, read as it arrives.

    Args:
        url: What was asked for.
        reader: Reads it.
        leave: Leaves the rest.
    """

    def __init__(self, url: str, reader: AsyncBodyReader, leave: Callable[[], None]) -> None:
        self._url = url
        self._reader = reader
        self._leave = leave

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The body, piece by piece.

        Raises:
            TransportError: it breaks off.
        """
        try:
            async for piece in self._reader.pieces():
                yield piece
            self._fault = None
        except AIO_FAILURES as error:
            fault = aio_fault(error, self._url, begun=True)
            self._fault = fault.kind
            raise TransportError(f"{fault.text}.", fault.kind, 1) from None
        finally:
            self.close()

    def close(self) -> None:
        """Discard the remaining body; must be called in the loop that receives it."""
        self._leave()
        self._ended(self._reader.received)
