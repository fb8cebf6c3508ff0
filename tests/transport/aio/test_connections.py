"""Connections of asyncio: what they trust, and what is left of those that are given up."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import ssl
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientOSError, ClientPayloadError

from servicepytan.transport.aio.connections import (
    _address_family,
    _addresses,
    _protocol_on,
    open_socket,
    trusted,
)
from servicepytan.transport.aio.failures import ConnectTimedOut
from servicepytan.transport.aio.faults import aio_fault
from servicepytan.transport.aio.http import AioHttp
from servicepytan.transport.aio.protocol import _LARGEST_HEAD, AnswerProtocol
from servicepytan.transport.connections import SocketDeadline, UnusableAnswer
from tests.aio.loops import run
from tests.transport.raw_server import answer


def test_old_tls_is_not_spoken() -> None:
    assert trusted(True).minimum_version >= ssl.TLSVersion.TLSv1_2


def test_a_socket_without_time_for_its_handshake_is_closed() -> None:
    ours, theirs = socket.socketpair()
    now = [0.0]
    deadline = SocketDeadline(lambda: now[0], 1)
    now[0] = 2.0
    with theirs:
        with pytest.raises(ConnectTimedOut):
            run(_protocol_on(ours, "x.test", trusted(True), deadline))
        assert ours.fileno() == -1


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_an_address_is_not_looked_up_in_a_thread(address: str) -> None:
    async def addresses() -> Any:
        loop: Any = asyncio.get_running_loop()
        loop.getaddrinfo = None
        return await _addresses(address, 80)

    assert [place[4][:2] for place in run(addresses())] == [(address, 80)]


def test_a_machine_without_ipv6_is_asked_for_other_addresses_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EAFNOSUPPORT, os.strerror(errno.EAFNOSUPPORT))

    with monkeypatch.context() as patch:
        patch.setattr(socket, "socket", fail)
        family = _address_family.__wrapped__()
    assert family == socket.AF_INET


def test_an_address_that_never_accepts_has_its_time_and_leaves_no_socket() -> None:
    sockets: list[socket.socket] = []

    async def connect() -> None:
        async def never(sock: socket.socket, address: object) -> None:
            sockets.append(sock)
            await asyncio.Event().wait()

        loop: Any = asyncio.get_running_loop()
        loop.sock_connect = never
        with pytest.raises(ConnectTimedOut):
            await open_socket("127.0.0.1", 9, SocketDeadline(lambda: 0.0, 1), 1e-6)
        await asyncio.sleep(0)

    run(connect())
    assert [sock.fileno() for sock in sockets] == [-1]


def test_a_bundle_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"no-such\.pem") as caught:
        trusted(tmp_path / "no-such.pem")
    assert caught.value.args == (str(caught.value),)


class _Loop:
    """A loop that another one has given up in the meantime, or that is closed."""

    def __init__(self, pools: dict[Any, Any]) -> None:
        self._pools = pools

    def is_running(self) -> bool:
        self._pools.pop(self, None)
        return True

    def call_soon_threadsafe(self, *call: Any) -> None:
        raise RuntimeError("Event loop is closed")


class _Pools:
    def retire(self) -> None:
        """Nothing is open."""


def test_loops_may_close_at_once() -> None:
    http: Any = AioHttp()
    http._pools[_Loop(http._pools)] = _Pools()
    asyncio.run(http.close())
    assert http._pools == {}


class Wire(asyncio.Transport):
    """A transport that goes nowhere."""

    def abort(self) -> None:
        """End nothing."""

    def close(self) -> None:
        """End nothing."""

    def is_closing(self) -> bool:
        """True, as the server has gone."""
        return True


WRITING = ClientOSError(None, "Can not write request body for http://api.test/x?phone=555")


async def waiting_protocol() -> AnswerProtocol:
    """A connection whose request is under way."""
    protocol = AnswerProtocol(asyncio.get_running_loop())
    protocol.connection_made(Wire())
    protocol.set_response_params(read_until_eof=True, auto_decompress=False)
    return protocol


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("error", "words"),
    [
        (WRITING, os.strerror(errno.ECONNRESET)),
        (ClientOSError(32, WRITING.strerror), "Broken pipe"),
        (ClientOSError(104, "Connection reset by peer"), "Connection reset by peer"),
        (ClientOSError("odd"), os.strerror(errno.ECONNRESET)),
    ],
)
async def test_a_body_that_cannot_be_sent_leaves_the_outcome_unknown(
    error: ClientOSError, words: str
) -> None:
    protocol = await waiting_protocol()
    protocol.set_exception(error)
    raised: Any = protocol.exception()
    fault = aio_fault(raised, "http://api.test/x", begun=False)
    assert (fault.kind, fault.text) == ("reset", f"api.test closed the connection: {words}")


@pytest.mark.asyncio
async def test_an_answer_that_came_first_counts_although_the_body_could_not_be_sent() -> None:
    protocol = await waiting_protocol()
    protocol.data_received(answer(b"{}", "413 Content Too Large"))
    protocol.set_exception(WRITING)
    protocol.connection_lost(None)
    message, body = await protocol.read()
    assert message.code == 413
    assert await body.read() == b"{}"


@pytest.mark.asyncio
async def test_an_answer_that_breaks_off_is_no_answer_although_its_head_came_first() -> None:
    protocol = await waiting_protocol()
    protocol.data_received(answer(b"{}", "413 Content Too Large", content_length=9))
    protocol.set_exception(WRITING)
    message, body = await protocol.read()
    protocol.connection_lost(None)
    assert message.code == 413
    with pytest.raises(ClientPayloadError):
        await body.read()


@pytest.mark.asyncio
async def test_a_head_that_does_not_end_is_given_up() -> None:
    protocol = await waiting_protocol()
    answered = asyncio.ensure_future(protocol.read())
    await asyncio.sleep(0)
    protocol.data_received(b"HTTP/1.1 200 OK\r\n")
    lines = _LARGEST_HEAD // 1000
    for _ in range(lines + 1):
        assert protocol.exception() is None
        protocol.data_received(b"X-Long: " + b"x" * 990 + b"\r\n")
    with pytest.raises(UnusableAnswer, match="has a head that does not end"):
        await answered


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("ending", "is_kept"),
    [(b"0\r\n\r\n", True), (b"0\r\n\r\nHTTP/1.1", False), (b"0\r\n\r\n\r\n", False)],
)
async def test_a_connection_with_more_behind_its_answer_is_not_used_again(
    ending: bytes, is_kept: bool
) -> None:
    protocol = await waiting_protocol()
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    protocol.data_received(head + b"2\r\n{}\r\n" + ending)
    _, body = await protocol.read()
    assert await body.read() == b"{}"
    assert protocol.should_close is not is_kept


def test_a_connection_of_a_loop_that_was_closed_is_left_alone() -> None:
    protocol = run(waiting_protocol())
    wire: Any = protocol.transport
    wire.abort = None
    protocol.close()
    assert protocol.transport is wire
