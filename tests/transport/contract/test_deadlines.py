"""Nothing holds a call for longer than its deadline, however the bytes come."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from threading import Event, Thread
from typing import Any

import pytest

from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.errors import TransportError
from servicepytan.transport.http import Sender
from tests.transport.contract import senders
from tests.transport.contract.passing import PassingTime, dripping
from tests.transport.contract.senders import kind_of, new_sender
from tests.transport.raw_server import RawServer, after, answer, chunked
from tests.waiting import LONG

TIMEOUT = 0.15
HEAD = b"HTTP/1.1 200 OK\r\n"
GZIP = HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
DEFLATE = GZIP.replace(b"gzip", b"deflate")
EMPTY_MEMBER = b"\x1f\x8b\x08\0\0\0\0\0\0\xff\x03\0\0\0\0\0\0\0\0\0"
EMPTY_BLOCK = b"\x00\x00\x00\xff\xff"


def send(sender: Sender, url: str, timeout: float = TIMEOUT, **more: Any) -> Reply:
    """Send a request that has little time."""
    return senders.send(sender, url, timeout=timeout, **more)


def chunk(data: bytes) -> bytes:
    """One chunk."""
    return b"%x\r\n%s\r\n" % (len(data), data)


@pytest.mark.parametrize(
    ("head", "drop"),
    [
        (b"HTTP/1.1 200 O", b"K"),
        (HEAD + b"X-Long: ", b"x"),
        (HEAD, b"X: y\r\n"),
        (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
        (answer(b"", content_length=10_000), b"x"),
        (HEAD + b"Connection: close\r\n\r\n", b"x"),
        (chunked(end=b""), b"0"),
        (chunked(end=b"5;extension="), b"x"),
        (chunked(end=b"ffff\r\n"), b"x"),
        (chunked(end=b""), chunk(b"x")),
        (chunked(end=b"0\r\nTrailer: "), b"x"),
        (chunked(end=b"0\r\n"), b"X: y\r\n"),
        (GZIP, chunk(EMPTY_MEMBER)),
        (DEFLATE, chunk(EMPTY_BLOCK)),
        (GZIP + chunk(EMPTY_MEMBER[:10]), chunk(EMPTY_BLOCK)),
        (DEFLATE.replace(b"deflate", b"deflate, gzip"), chunk(EMPTY_MEMBER)),
    ],
)
def test_an_answer_that_drips_is_a_timeout(
    over: Event, clock: PassingTime, head: bytes, drop: bytes
) -> None:
    with RawServer(dripping(head, drop, over, clock), answer(b"mine")) as server:
        sender = new_sender(clock=clock)
        assert kind_of(send(sender, server.url, LONG)) == "timeout"
        assert send(sender, server.url, LONG).body == b"mine"
        assert server.connections == 2


def test_a_flood_of_nothing_is_a_timeout(over: Event, clock: PassingTime) -> None:
    def flood(connection: socket.socket) -> None:
        while not over.is_set():
            clock.now += 1
            connection.sendall(chunk(EMPTY_MEMBER * 100))

    with RawServer(after(GZIP, flood)) as server:
        assert kind_of(send(new_sender(clock=clock), server.url, LONG)) == "timeout"


def test_a_connection_serves_on_after_a_slow_answer() -> None:
    now = [0.0]

    def clock() -> float:
        return now[0]

    with RawServer(answer(b"{}")) as server:
        sender = new_sender(clock=clock)
        for _ in range(3):
            assert send(sender, server.url, LONG).body == b"{}"
            now[0] += 1000
        assert server.connections == 1


def test_a_file_may_take_longer_than_the_deadline_of_other_answers() -> None:
    now = [0.0]

    def clock() -> float:
        now[0] += 1
        return now[0]

    with RawServer(chunked(*[b"x" * 70_000] * 20)) as server:
        sender = new_sender(clock=clock)
        assert kind_of(send(sender, server.url, 3)) == "timeout"
        stream = send(sender, server.url, 3, stream=True).stream
        assert stream is not None
        assert len(b"".join(stream)) == 1_400_000
        stream = send(sender, server.url, 3, stream=True, total_timeout=4.0).stream
        assert stream is not None
        with pytest.raises(TransportError) as caught:
            b"".join(stream)
        assert caught.value.kind == "timeout"


@pytest.mark.parametrize("head", [answer(b"x", content_length=9), chunked(b"x", end=b"")])
def test_a_file_that_stops_is_a_timeout(over: Event, clock: PassingTime, head: bytes) -> None:
    begun = Event()

    def stop(connection: socket.socket) -> None:
        begun.wait(LONG)
        clock.passes(over)

    with RawServer(after(head, stop)) as server:
        stream = None
        while stream is None:  # a machine that stood still may have no head in time
            stream = send(new_sender(clock=clock), server.url, stream=True).stream
        begun.set()
        with pytest.raises(TransportError, match="took too long") as caught:
            list(stream)
        assert caught.value.kind == "timeout"


def test_a_file_that_drips_ends_at_its_total_timeout(over: Event, clock: PassingTime) -> None:
    head = answer(b"", content_length=10_000)
    with RawServer(dripping(head, b"x", over, clock)) as server:
        sender = new_sender(clock=clock)
        stream = send(sender, server.url, 9 * LONG, stream=True, total_timeout=LONG).stream
        assert stream is not None
        with pytest.raises(TransportError) as caught:
            list(stream)
        assert caught.value.kind == "timeout"


def test_an_upload_that_makes_no_progress_is_a_timeout(over: Event, clock: PassingTime) -> None:
    def take_in_nothing(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(1, socket.MSG_PEEK)
            clock.passes(over)

    with socket.create_server(("127.0.0.1", 0)) as deaf:
        Thread(target=take_in_nothing, args=(deaf,), daemon=True).start()
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        request = Request("POST", url, Headers(), b"x" * (1 << 25))
        reply = new_sender(clock=clock).send(request, TIMEOUT)
    assert kind_of(reply) == "timeout"
    assert reply.fault is not None
    assert "take in the request" in reply.fault.text


class SlowForm:
    """A body of an upload whose every piece takes longer than an answer may."""

    def __init__(self, clock: list[float]) -> None:
        self._clock = clock

    def __len__(self) -> int:
        return 3000

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(3):
            self._clock[0] += 1000
            yield b"x" * 1000


def test_an_upload_that_goes_on_takes_as_long_as_it_takes() -> None:
    now = [0.0]
    with RawServer(answer()) as server:
        sender = new_sender(clock=lambda: now[0])
        request = Request("POST", server.url, Headers(), content=SlowForm(now))
        assert sender.send(request, LONG).body == b"{}"
        assert server.requests[0].endswith(b"\r\n\r\n" + b"x" * 3000)


@pytest.mark.parametrize("drop", [b"X: y\r\n", b"x"])
def test_a_proxy_that_drips_was_never_asked(
    over: Event, clock: PassingTime, monkeypatch: pytest.MonkeyPatch, drop: bytes
) -> None:
    asked = 0
    while not asked:  # a machine that stood still may have had no time to ask
        with RawServer(dripping(b"HTTP/1.1 200 OK\r\n", drop, over, clock)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            assert kind_of(send(new_sender(), "https://api.test")) == "connect"
            asked = len(proxy.requests)
    assert asked == 1


def test_interim_answers_of_a_proxy_are_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_tls(connection: socket.socket) -> None:
        assert connection.recv(3) == b"\x16\x03\x01"  # a ClientHello
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    head = b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 Connection established\r\n\r\n"
    with RawServer(after(head, no_tls)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert kind_of(send(new_sender(), "https://api.test", LONG)) == "tls"


def test_a_handshake_that_drips_was_never_asked(over: Event) -> None:
    def drip(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            connection.sendall(b"\x16\x03\x03\x40\x00")
            while not over.wait(0.02):
                try:
                    connection.sendall(b"\x02")
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        Thread(target=drip, args=(listener,), daemon=True).start()
        reply = send(new_sender(), f"https://127.0.0.1:{listener.getsockname()[1]}")
    assert kind_of(reply) == "connect"
