"""A body of known length goes from the socket into one buffer, whichever loop runs."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import socket
import ssl
import threading
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from aiohttp.client_proto import ResponseHandler

from servicepytan.core.call import Request
from servicepytan.core.redact import Headers
from servicepytan.transport.aio.http import AioHttp
from servicepytan.transport.aio.protocol import AnswerProtocol
from servicepytan.transport.aio.whole_body import WholeBody
from tests.aio.loops import RUNNERS, run
from tests.transport.raw_server import RawServer, after, answer, hang_up, reset
from tests.waiting import LONG, until

LONG_BODY = bytes(range(256)) * 8_000


def request_to(server: RawServer, **more: Any) -> Request:
    """A request for what the server has."""
    return Request("GET", f"{server.url}/x", Headers(), **more)


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("body", [b"x", LONG_BODY], ids=["short", "long"])
def test_only_heads_go_through_the_parser(
    body: bytes, runner: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed: list[bytes] = []
    feed = ResponseHandler.data_received

    def data_received(protocol: ResponseHandler, data: bytes) -> None:
        parsed.append(data)
        feed(protocol, data)

    monkeypatch.setattr(ResponseHandler, "data_received", data_received)

    async def work() -> None:
        sender = AioHttp()
        for _ in range(3):
            reply = await sender.send(request_to(server), LONG)
            assert (reply.body, reply.received) == (body, len(body))
            for _ in range(3):  # aiohttp 3.10 keeps a connection until its task of writing is gone
                await asyncio.sleep(0)
        await sender.close()

    with RawServer(answer(body)) as server:
        runner(work())
    assert len(parsed) == 3
    assert all(head.endswith(b"\r\n\r\n") for head in parsed)
    assert server.connections == 1


class Segments:
    """Sends pieces, each when the one before has been read.

    Args:
        pieces: What to send.
        monkeypatch: Counts what is read.
    """

    def __init__(self, pieces: list[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
        self._pieces = pieces
        self._read = 0
        receive_head, buffer_updated = AnswerProtocol._receive_head, WholeBody.buffer_updated

        def head(protocol: AnswerProtocol, data: bytes) -> None:
            self._read += len(data)
            receive_head(protocol, data)

        def body(whole: WholeBody, count: int) -> None:
            self._read += count
            buffer_updated(whole, count)

        monkeypatch.setattr(AnswerProtocol, "_receive_head", head)
        monkeypatch.setattr(WholeBody, "buffer_updated", body)

    def __call__(self, connection: socket.socket) -> None:
        """Send them, and then nothing."""
        sent = 0
        for piece in self._pieces:
            until(lambda: self._read >= sent)  # noqa: B023
            connection.sendall(piece)
            sent += len(piece)
        with contextlib.suppress(OSError):
            connection.recv(1)


STRAY = answer(b"of nobody")


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("stray", [STRAY, b"x", b"\r\n", b"x" * 70_000])
@pytest.mark.parametrize("is_tls", [False, True])
@pytest.mark.parametrize("cuts", [(), (40,), (40, 5_000), (5_000, 50_000)])
def test_bytes_behind_it_are_nobodys_answer(
    cuts: tuple[int, ...],
    is_tls: bool,
    stray: bytes,
    runner: Callable[..., Any],
    tls: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    body = LONG_BODY[:100_000]
    sent = answer(body) + stray
    pieces = [sent[begin:end] for begin, end in zip((0, *cuts), (*cuts, len(sent)))]

    async def work() -> None:
        sender = AioHttp()
        assert (await sender.send(request_to(server), LONG)).body == body
        assert (await sender.send(request_to(server), LONG)).body == b"mine"
        await sender.close()

    with RawServer(
        Segments(pieces, monkeypatch), answer(b"mine"), tls=tls if is_tls else None
    ) as server:
        runner(work())
    assert server.connections == 2


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("is_tls", [False, True])
@pytest.mark.parametrize("late", [STRAY, b"x", b""], ids=["answer", "byte", "end"])
def test_bytes_that_come_before_the_next_request_are_nobodys_answer(
    late: bytes, is_tls: bool, runner: Callable[..., Any], tls: ssl.SSLContext
) -> None:
    """They are found in the socket, though the loop has had no time to read them."""
    read, sent = threading.Event(), threading.Event()

    def act(connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(answer(LONG_BODY))
        read.wait(LONG)
        connection.sendall(late)
        if not late:
            connection.shutdown(socket.SHUT_RDWR)
        sent.set()
        with contextlib.suppress(OSError):
            connection.recv(1)

    async def work() -> None:
        sender = AioHttp()
        assert (await sender.send(request_to(server), LONG)).body == LONG_BODY
        read.set()
        assert sent.wait(LONG)
        reply = await sender.send(request_to(server), LONG)
        assert (reply.body, reply.fault) == (b"mine", None)
        await sender.close()

    with RawServer(act, answer(b"mine"), tls=tls if is_tls else None) as server:
        runner(work())
    assert server.connections == 2
    assert len(server.requests) == 2


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_body_is_not_copied_once_more(runner: Callable[..., Any]) -> None:
    async def work() -> int:
        sender = AioHttp()
        await sender.send(request_to(server), LONG)
        tracemalloc.start()
        try:
            await sender.send(request_to(server), LONG)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            await sender.close()

    with RawServer(answer(LONG_BODY)) as server:
        assert runner(work()) < 1.5 * len(LONG_BODY)


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("end", [hang_up, reset])
def test_one_that_breaks_off_is_none(
    end: Callable[[socket.socket], None], runner: Callable[..., Any]
) -> None:
    """What is left of it holds no buffer, which the garbage collector of 3.13 complains of."""

    async def work() -> Any:
        sender = AioHttp()
        try:
            return await sender.send(request_to(server), LONG)
        finally:
            await sender.close()

    with RawServer(after(answer(LONG_BODY)[:-1], end)) as server:
        reply = runner(work())
    assert reply.fault.kind == "cut"
    gc.collect()


def test_a_file_that_is_read_slowly_is_not_taken_in_whole() -> None:
    async def work() -> bytes:
        sender = AioHttp()
        reply = await sender.send(request_to(server, stream=True), LONG)
        stream: Any = reply.stream
        assert not isinstance(stream._reader._response.content, WholeBody)
        body = b"".join([piece async for piece in stream])
        await sender.close()
        return body

    with RawServer(answer(LONG_BODY)) as server:
        assert run(work()) == LONG_BODY


class LentConnection:
    """A connection that lends itself to a body, and its transport."""

    def __init__(self) -> None:
        self.last_progress = 0.0
        self.protocol: Any = self
        self.received: list[bytes] = []

    def set_protocol(self, protocol: Any) -> None:
        self.protocol = protocol

    def body_received(self, transport: Any) -> None:
        transport.set_protocol(self)

    def data_received(self, data: bytes) -> None:
        self.received.append(data)


@pytest.mark.asyncio
async def test_what_tls_has_at_hand_beyond_it_goes_to_the_connection() -> None:
    connection = LentConnection()
    body: Any = WholeBody(connection, asyncio.get_running_loop(), 5)  # type: ignore[arg-type]
    ends: list[str] = []
    body.on_eof(lambda: ends.append("end"))
    body.begin(b"he", connection)
    assert connection.protocol is body
    for data in (b"llo", b"more"):
        buffer = body.get_buffer(len(data))
        buffer[: len(data)] = data
        body.buffer_updated(len(data))
    assert ends == ["end"]
    assert connection.protocol is connection
    assert connection.received == [b"more"]
    assert await body.readany() == b"hello"
    assert await body.readany() == b""
