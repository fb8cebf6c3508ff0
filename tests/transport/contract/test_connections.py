"""Connections: refused, reset, more callers than a pool holds, and closed while in use."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.transport.http import Sender
from tests.transport.contract.senders import new_sender
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG

CALLERS = 100
BIG = 32 << 20


@pytest.fixture
def sender() -> Iterator[Sender]:
    """What is tested."""
    sender = new_sender()
    yield sender
    sender.close()


def send(sender: Sender, url: str, verb: str = "GET") -> Reply:
    """Send a request."""
    body = b"{}" if verb == "POST" else None
    return sender.send(Request(verb, f"{url}/x", Headers(), body), LONG)


def kind_of(reply: Reply) -> str:
    """The kind of its fault."""
    return reply.fault.kind if reply.fault else ""


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_a_refused_connection_was_never_sent(sender: Sender, verb: str) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    assert kind_of(send(sender, f"http://127.0.0.1:{port}", verb)) == "connect"


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_a_reset_after_the_request_leaves_the_outcome_unknown(sender: Sender, verb: str) -> None:
    def reset(connection: socket.socket) -> None:
        linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        connection.close()

    with RawServer(reset) as server:
        assert kind_of(send(sender, server.url, verb)) == "reset"


def test_more_callers_than_a_pool_holds_are_all_answered(sender: Sender) -> None:
    answers = [answer(b"%d" % number) for number in range(CALLERS)]
    with RawServer(*answers) as server, ThreadPoolExecutor(CALLERS) as pool:
        replies = list(pool.map(lambda _: send(sender, server.url), range(CALLERS)))
    assert sorted(int(reply.body) for reply in replies) == list(range(CALLERS))


def test_a_big_body_comes_whole(sender: Sender) -> None:
    body = bytes(range(256)) * (BIG // 256)
    with RawServer(answer(body)) as server:
        assert send(sender, server.url).body == body


def test_closing_while_a_request_is_under_way_spoils_neither_it_nor_later_ones(
    sender: Sender,
) -> None:
    asked, go = threading.Event(), threading.Event()

    def slow(connection: socket.socket) -> None:
        asked.set()
        go.wait(LONG)
        connection.sendall(answer(b"late"))

    with RawServer(slow, answer(b"later")) as server, ThreadPoolExecutor(1) as pool:
        first = pool.submit(send, sender, server.url)
        assert asked.wait(LONG)
        sender.close()
        go.set()
        assert first.result().body == b"late"
        assert send(sender, server.url).body == b"later"
