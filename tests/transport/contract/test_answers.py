"""A request as it goes out, and an answer that is whole, broken, slow or odd."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from threading import Event
from typing import Any

import pytest
import requests

from servicepytan.core.call import Request
from servicepytan.core.redact import Headers
from servicepytan.transport.http import Sender
from tests.transport.contract.passing import PassingTime, dripping, stopping
from tests.transport.contract.senders import kind_of, new_sender, send
from tests.transport.raw_server import RawServer, after, answer, chunked, hang_up, reset
from tests.waiting import LONG

ROWS = b'{"data":[' + b'{"id":1},' * 20_000 + b"{}]}"


def test_a_request_and_its_answer(sender: Sender) -> None:
    with RawServer(answer(b'{"id":1}', X_Trace="Abc")) as server:
        reply = send(sender, server.url, "POST", body=b'{"a":1}')
        assert reply.fault is None
        assert (reply.status, reply.body, reply.received) == (200, b'{"id":1}', 8)
        assert reply.headers["x-trace"] == "Abc"
        assert 0 < reply.seconds < LONG
        assert server.requests[0].startswith(b"POST /x HTTP/1.1\r\n")
        assert server.requests[0].endswith(b'\r\n\r\n{"a":1}')
        headers = server.headers()
        assert headers["authorization"] == "Bearer tok"
        assert headers["st-app-key"] == "key"
        assert headers["accept"] == "x/y"
        assert "gzip" in headers["accept-encoding"]
        assert headers["connection"] == "keep-alive"


@pytest.mark.parametrize(
    ("sent", "body"),
    [
        (answer(b"{}"), b"{}"),
        (answer(b""), b""),
        (answer(b"", "204 No Content"), b""),
        (b"HTTP/1.1 204 No Content\r\n\r\n", b""),
        (answer(ROWS), ROWS),
        (chunked(b"{", b"}"), b"{}"),
        (chunked(), b""),
        (chunked(ROWS, b"x" * 100_000), ROWS + b"x" * 100_000),
        (answer(gzip.compress(ROWS, mtime=0), Content_Encoding="gzip"), ROWS),
        (answer(zlib.compress(ROWS), Content_Encoding="deflate"), ROWS),
        (chunked(gzip.compress(ROWS, mtime=0), Content_Encoding="gzip"), ROWS),
        (answer(gzip.compress(b"", mtime=0), Content_Encoding="gzip"), b""),
        (answer(b"{}", "404 Not Found"), b"{}"),
        (answer(b"moved", "302 Found", Location="/y"), b"moved"),
    ],
)
def test_one_connection_serves_many_requests(sender: Sender, sent: bytes, body: bytes) -> None:
    with RawServer(sent) as server:
        for verb in ("GET", "POST", "GET"):
            reply = send(sender, server.url, verb, body=b"{}" if verb == "POST" else None)
            assert (reply.fault, reply.body) == (None, body)
        assert server.connections == 1
        assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("rude", "kind"),
    [
        (reset, "reset"),
        (hang_up, "reset"),
        (after(b"HTTP/1.1 200 OK\r\nContent-Type: x/y\r\n", hang_up), "cut"),
        (after(b"HTTP/1.1 201 Created\r\n", hang_up), "cut"),
        (after(b"HTTP/1.1 200", hang_up), "cut"),
        (after(b"HTTP/1.", hang_up), "reset"),
        (after(b"no HTTP at all\r\n\r\n", hang_up), "reset"),
        (after(answer(b"{}", content_length=100), hang_up), "cut"),
        (after(answer(b"{}", content_length=100), reset), "cut"),
        (after(answer(b"x" * 70_000, content_length=140_000), hang_up), "cut"),
        (after(chunked(b"{}", end=b""), hang_up), "cut"),
        (after(chunked(b"{}", end=b"ff\r\n{}"), hang_up), "cut"),
        (after(chunked(b"{}", end=b"garbage\r\n"), hang_up), "cut"),
        (after(chunked(b"{}", end=b""), reset), "cut"),
        (answer(b"no gzip", Content_Encoding="gzip"), "cut"),
        (answer(gzip.compress(ROWS, mtime=0)[:-8] + b"wrongsum", Content_Encoding="gzip"), "cut"),
        (answer(b"{}", content_length="2, 3"), "reset"),
    ],
)
@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_a_broken_answer_is_a_fault_and_sent_once(
    sender: Sender, rude: Any, kind: str, verb: str
) -> None:
    with RawServer(rude, answer()) as server:
        reply = send(sender, server.url, verb, body=b"{}")
        assert kind_of(reply) == kind
        assert reply.fault is not None
        assert server.host in reply.fault.text
        assert len(server.requests) == 1
        assert send(sender, server.url).status == 200


@pytest.mark.parametrize(
    "head",
    [
        b"no HTTP at all\r\n\r\n",
        b"HTTP/1.1 ok\r\nContent-Length: 2\r\n\r\n{}",
        answer(b"{}", content_length="2, 3"),
        answer(b"{}", X_Long="y" * 70_000),
    ],
)
def test_a_head_that_cannot_be_read_is_not_told_as_a_lost_connection(
    sender: Sender, head: bytes
) -> None:
    with RawServer(after(head, hang_up)) as server:
        reply = send(sender, server.url)
        assert kind_of(reply) == "reset"
        assert reply.fault is not None
        assert reply.fault.text.startswith(f"the answer of {server.host} cannot be read")


@pytest.mark.parametrize("begun", [b"", answer(b"{", content_length=9)])
def test_an_answer_that_stops_is_a_timeout(over: Event, clock: PassingTime, begun: bytes) -> None:
    with RawServer(stopping(begun, over, clock)) as server:
        assert kind_of(send(new_sender(clock=clock), server.url, timeout=0.1)) == "timeout"


@pytest.mark.parametrize("head", [answer(b"", content_length=10_000), chunked(end=b"ffff\r\n")])
def test_a_body_that_drips_is_a_timeout(over: Event, clock: PassingTime, head: bytes) -> None:
    with RawServer(dripping(head, b"x", over, clock)) as server:
        assert kind_of(send(new_sender(clock=clock), server.url)) == "timeout"


@pytest.mark.parametrize(
    "sent",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
        b"HTTP/1.0 200 OK\r\n\r\n",
    ],
)
def test_the_end_of_the_connection_may_be_the_end_of_an_empty_answer(
    sender: Sender, sent: bytes
) -> None:
    with RawServer(after(sent, hang_up), after(sent + b"{}", hang_up)) as server:
        assert send(sender, server.url).fault is None
        assert send(sender, server.url).body == b"{}"


@pytest.mark.parametrize("value", ["two\r\nlines", "snow \u2603", " blank"])
def test_a_header_that_cannot_be_sent_is_a_fault(sender: Sender, value: str) -> None:
    with RawServer(answer()) as server:
        request = Request("GET", server.url, Headers({"Authorization": value}))
        reply = sender.send(request, LONG)
        assert kind_of(reply) == "connect"
        assert reply.fault is not None
        assert value not in reply.fault.text
        assert server.requests == []


def test_a_header_is_sent_in_latin_1(sender: Sender) -> None:
    with RawServer(answer()) as server:
        request = Request("GET", server.url, Headers({"Authorization": "ünïcode"}))
        assert sender.send(request, LONG).status == 200
        assert server.headers()["authorization"] == "ünïcode"


@pytest.mark.parametrize(
    "location",
    ["/y", "https://elsewhere.test/y", "http://[broken", "//\xff\xfe", "", "http://x:port/", "a b"],
)
def test_redirects_are_not_even_looked_at(sender: Sender, location: str) -> None:
    with RawServer(answer(b"moved", "302 Found", Location=location)) as server:
        reply = send(sender, server.url)
        assert (reply.status, reply.body, reply.fault) == (302, b"moved", None)
        assert len(server.requests) == 1


def test_a_netrc_does_not_replace_the_token(
    sender: Sender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login user password pass\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with RawServer(answer()) as server:
        assert (
            requests.get(server.url, timeout=LONG).request.headers["Authorization"][:5] == "Basic"
        )
        send(sender, server.url)
        assert server.headers()["authorization"] == "Bearer tok"


def test_cookies_are_not_kept(sender: Sender) -> None:
    with RawServer(answer(b"{}", Set_Cookie="a=1; Path=/")) as server:
        send(sender, server.url)
        send(sender, server.url)
        assert "cookie" not in server.headers()


def test_the_seconds_come_from_the_clock() -> None:
    ticks = iter(range(100))
    with RawServer(answer(b"{}")) as server:
        reply = send(new_sender(clock=lambda: next(ticks)), server.url)
    assert reply.seconds == int(reply.seconds) >= 1


def test_a_body_may_take_twice_the_timeout_at_most() -> None:
    now = [0.0]

    def clock() -> float:
        now[0] += 3
        return now[0]

    with RawServer(chunked(*[b"x" * 70_000] * 20)) as server:
        assert kind_of(send(new_sender(clock=clock), server.url, timeout=5)) == "timeout"
        assert send(new_sender(), server.url).fault is None
