"""Interim answers, heads in doubt, and bytes nobody asked for: no call gets another's answer."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.transport.http import Sender
from tests.transport.raw_server import RawServer, after, answer, chunked, hang_up
from tests.waiting import LONG

EARLY_HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\nX: y\r\n\r\n"
PROCESSING = b"HTTP/1.1 102 Processing\r\n\r\n"


def send(sender: Sender, server: RawServer, verb: str = "GET") -> Reply:
    """Send a request."""
    body = b"{}" if verb == "POST" else None
    return sender.send(Request(verb, f"{server.url}/x", Headers(), body), LONG)


@pytest.mark.parametrize("verb", ["GET", "POST"])
@pytest.mark.parametrize(
    "interim",
    [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        PROCESSING,
        EARLY_HINTS,
        b"HTTP/1.1 104 Upload Resumption Supported\r\nUpload-Offset: 1\r\n\r\n",
        b"HTTP/1.1 199\r\n\r\n",
        b"HTTP/1.1 102 Processing\r\nContent-Length: 0\r\n\r\n",
        PROCESSING * 3 + b"HTTP/1.1 100 Continue\r\n\r\n" + EARLY_HINTS,
        PROCESSING * 200,
    ],
)
def test_the_answer_is_the_final_one(sender: Sender, interim: bytes, verb: str) -> None:
    answers = [interim + answer(b"%d" % number) for number in range(3)]
    with RawServer(*answers) as server:
        for number in range(3):
            reply = send(sender, server, verb)
            assert (reply.fault, reply.status, reply.body) == (None, 200, b"%d" % number)
            assert "link" not in reply.headers
        assert server.connections == 1
        assert len(server.requests) == 3


def test_a_final_answer_that_comes_later_is_waited_for(sender: Sender) -> None:
    def finish(connection: socket.socket) -> None:
        for part in (PROCESSING[:7], PROCESSING[7:], EARLY_HINTS, answer(b"at last")):
            connection.sendall(part)

    with RawServer(after(PROCESSING, finish)) as server:
        assert send(sender, server).body == b"at last"


@pytest.mark.parametrize("verb", ["GET", "POST"])
@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", "cut"),
        (PROCESSING + b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + answer(b"x"), "cut"),
        (after(PROCESSING, hang_up), "reset"),
        (after(EARLY_HINTS[:-2], hang_up), "reset"),
        (PROCESSING * 300 + answer(b"x"), "cut"),
        (PROCESSING + b"no HTTP\r\n\r\n", "reset"),
        (after(b"HTTP/1.1 200 OK\r\nConnection: close\r\n", hang_up), "cut"),
        (after(b"HTTP/1.0 200 OK\r\n", hang_up), "cut"),
        (after(b"HTTP/1.1 204 No Content\r\n", hang_up), "cut"),
        (after(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nRetry-Af", hang_up), "cut"),
        (after(PROCESSING + b"HTTP/1.1 200 OK\r\nConnection: close\r\n", hang_up), "cut"),
        (chunked(b"x", Transfer_Encoding="gzip"), "cut"),
    ],
)
def test_a_connection_in_doubt_is_not_used_again(
    sender: Sender, sent: Any, kind: str, verb: str
) -> None:
    with RawServer(sent, answer(b"mine")) as server:
        reply = send(sender, server, verb)
        assert reply.fault is not None
        assert (reply.fault.kind, reply.status, reply.body) == (kind, 0, b"")
        assert server.host in reply.fault.text
        assert send(sender, server).body == b"mine"
        assert server.connections == 2
        assert len(server.requests) == 2


@pytest.mark.parametrize(
    "first",
    [
        answer(b"1") + answer(b"stray"),
        answer(b"1") + b"\r\n",
        answer(b"", "204 No Content") + b"stray",
        chunked(b"1") + answer(b"stray"),
        chunked(b"1", Content_Length="1"),
        answer(b"", "304 Not Modified") + answer(b"stray"),
    ],
)
def test_bytes_behind_an_answer_are_nobodys_answer(sender: Sender, first: bytes) -> None:
    with RawServer(first, answer(b"mine")) as server:
        assert send(sender, server).fault is None
        assert send(sender, server).body == b"mine"
        assert server.connections == 2
