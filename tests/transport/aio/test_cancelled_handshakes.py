"""A call that is cancelled as its connection comes about harms no other call of its loop."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Any, Optional

import pytest

from servicepytan.core.call import Request
from servicepytan.core.redact import Headers
from servicepytan.transport.aio.http import AioHttp
from servicepytan.transport.aio.protocol import AnswerProtocol
from tests.aio.loops import RUNNERS
from tests.transport.raw_proxies import ConnectProxy, SocksProxy, TunnelProxy
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG

ROUNDS = 12
"""Rounds of the loop in which a connection comes about here, and some more."""


class SilentAtFirst(RawServer):
    """Says nothing on its first connection once it is secured, not even farewell."""

    def __init__(self, tls: Optional[ssl.SSLContext]) -> None:
        super().__init__(answer(), tls=tls)
        self.over = threading.Event()

    def _serve(self, connection: socket.socket) -> None:
        if self.connections > 1:
            super()._serve(connection)
            return
        with contextlib.suppress(OSError), self._secured(connection):
            self.over.wait(LONG)

    def __exit__(self, *error: object) -> None:
        self.over.set()
        super().__exit__(*error)


def cancel_when_connected(task: asyncio.Task[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancel a task in the moment in which the handshake of its connection has ended."""
    connection_made = AnswerProtocol.connection_made

    def made(protocol: AnswerProtocol, transport: Any) -> None:
        connection_made(protocol, transport)
        task.cancel()

    monkeypatch.setattr(AnswerProtocol, "connection_made", made)


async def later_calls_work(sender: AioHttp, request: Request) -> None:
    """Make calls that nobody cancels, while what is left of the others still goes on."""
    for _ in range(3):
        reply = await sender.send(request, LONG)
        assert (reply.body, reply.fault) == (b"{}", None)
    await sender.close()


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("kind", [None, ConnectProxy, SocksProxy])
@pytest.mark.parametrize("is_tls", [True, False])
def test_at_the_end_of_its_handshake(
    is_tls: bool,
    kind: Optional[type[TunnelProxy]],
    runner: Callable[..., Any],
    tls: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def work(url: str) -> None:
        request = Request("GET", url, Headers())
        sender, problems = AioHttp(), []
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, problem: problems.append(repr(problem)))
        with monkeypatch.context() as patched:
            call = asyncio.ensure_future(sender.send(request, LONG))
            cancel_when_connected(call, patched)
            with pytest.raises(asyncio.CancelledError):
                await call
        await later_calls_work(sender, request)
        assert problems == []

    with SilentAtFirst(tls if is_tls else None) as server:
        if kind is None:
            runner(work(server.url))
            return
        if kind is SocksProxy:
            pytest.importorskip("socks")
        with kind() as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.proxy_url)
            runner(work(server.url))


@pytest.mark.parametrize("runner", RUNNERS)
def test_in_each_round_of_the_loop(runner: Callable[..., Any], tls: ssl.SSLContext) -> None:
    async def work(request: Request) -> None:
        for rounds in range(ROUNDS):
            sender = AioHttp()
            call = asyncio.ensure_future(sender.send(request, LONG))
            for _ in range(rounds):
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.wait((call,))
            await later_calls_work(sender, request)

    with RawServer(answer(), tls=tls) as server:
        runner(work(Request("GET", server.url, Headers())))
