"""Sending with ``requests``, against servers on bare sockets."""

from __future__ import annotations

import gzip
import socket
import threading
import traceback
import zlib
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
import requests
import responses

from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.transport.http import Http
from tests.transport.raw_server import (
    RawServer,
    after,
    answer,
    chunked,
    closed_port,
    hang_up,
    reset,
)
from tests.waiting import LONG

ROWS = b'{"data":[' + b'{"id":1},' * 20_000 + b"{}]}"


@pytest.fixture
def sender() -> Iterator[Http]:
    """What is tested."""
    sender = Http()
    yield sender
    sender.close()


@pytest.fixture
def over() -> Iterator[Event]:
    """Set when the test has ended, so that no server waits on."""
    event = Event()
    yield event
    event.set()


def send(sender: Http, url: str, verb: str = "GET", timeout: float = LONG, **more: Any) -> Reply:
    """Send a request with credentials."""
    headers = Headers({"Authorization": "Bearer tok", "ST-App-Key": "key", "Accept": "x/y"})
    return sender.send(Request(verb, f"{url}/x", headers, more.get("body")), timeout)


def kind_of(reply: Reply) -> str:
    """What went wrong."""
    assert reply.fault is not None
    assert (reply.status, reply.body) == (0, b"")
    return reply.fault.kind


def test_a_request_and_its_answer(sender: Http) -> None:
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
def test_one_connection_serves_many_requests(sender: Http, sent: bytes, body: bytes) -> None:
    with RawServer(sent) as server:
        for verb in ("GET", "POST", "GET"):
            reply = send(sender, server.url, verb, body=b"{}" if verb == "POST" else None)
            assert (reply.fault, reply.body) == (None, body)
        assert server.connections == 1
        assert len(server.requests) == 3


def test_connections_are_shared_by_threads_and_sessions_are_not(sender: Http) -> None:
    with RawServer(answer()) as server:
        sessions = []

        def work() -> None:
            assert send(sender, server.url).status == 200
            sessions.append(sender._session())

        for _ in range(3):
            thread = threading.Thread(target=work)
            thread.start()
            thread.join()
        assert len({id(session) for session in sessions}) == 3
        assert server.connections == 1


def test_after_close_it_goes_on_with_a_new_connection(sender: Http) -> None:
    with RawServer(answer()) as server:
        for _ in range(2):
            assert send(sender, server.url).status == 200
            sender.close()
        assert server.connections == 2


def test_a_connection_that_the_server_has_closed_is_replaced(sender: Http) -> None:
    with RawServer(answer(b"{}", Connection="close"), answer()) as server:
        for _ in range(3):
            assert send(sender, server.url, "POST", body=b"{}").fault is None
        assert server.connections == 2


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
    sender: Http, rude: Any, kind: str, verb: str
) -> None:
    with RawServer(rude, answer()) as server:
        reply = send(sender, server.url, verb, body=b"{}")
        assert kind_of(reply) == kind
        assert reply.fault is not None
        assert server.host in reply.fault.text
        assert len(server.requests) == 1
        assert send(sender, server.url).status == 200


def test_a_refused_connection_was_never_sent(sender: Http) -> None:
    with closed_port() as host:
        reply = send(sender, f"http://{host}", "POST", body=b"{}")
    assert kind_of(reply) == "connect"
    assert reply.fault is not None
    assert "Connection refused" in reply.fault.text


def test_an_unknown_host_was_never_sent(sender: Http, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    reply = send(sender, "https://api.test")
    assert kind_of(reply) == "connect"
    assert reply.fault is not None
    assert "Name or service not known" in reply.fault.text


@pytest.mark.parametrize("begun", [b"", answer(b"{", content_length=9)])
def test_an_answer_that_stops_is_a_timeout(sender: Http, over: Event, begun: bytes) -> None:
    def wait(connection: socket.socket) -> None:
        over.wait(LONG)

    with RawServer(after(begun, wait)) as server:
        assert kind_of(send(sender, server.url, timeout=0.1)) == "timeout"


@pytest.mark.parametrize("head", [answer(b"", content_length=10_000), chunked(end=b"ffff\r\n")])
def test_a_body_that_drips_is_a_timeout(sender: Http, over: Event, head: bytes) -> None:
    def drip(connection: socket.socket) -> None:
        for _ in range(3000):
            connection.sendall(b"x")
            if over.wait(0.02):
                return

    with RawServer(after(head, drip)) as server:
        assert kind_of(send(sender, server.url, timeout=0.1)) == "timeout"


@pytest.mark.parametrize(
    "sent",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
        b"HTTP/1.0 200 OK\r\n\r\n",
    ],
)
def test_the_end_of_the_connection_may_be_the_end_of_an_empty_answer(
    sender: Http, sent: bytes
) -> None:
    with RawServer(after(sent, hang_up), after(sent + b"{}", hang_up)) as server:
        assert send(sender, server.url).fault is None
        assert send(sender, server.url).body == b"{}"


def test_a_server_without_tls_is_no_trusted_connection(sender: Http) -> None:
    with RawServer(answer(), talks_first=b"HTTP/1.1 400 Bad Request\r\n\r\n") as server:
        assert kind_of(send(sender, f"https://{server.host}")) == "tls"


@pytest.mark.parametrize("value", ["two\r\nlines", "snow \u2603", " blank"])
def test_a_header_that_cannot_be_sent_is_a_fault(sender: Http, value: str) -> None:
    with RawServer(answer()) as server:
        request = Request("GET", server.url, Headers({"Authorization": value}))
        reply = sender.send(request, LONG)
        assert kind_of(reply) == "connect"
        assert reply.fault is not None
        assert value not in reply.fault.text
        assert server.requests == []


def test_a_header_is_sent_in_latin_1(sender: Http) -> None:
    with RawServer(answer()) as server:
        request = Request("GET", server.url, Headers({"Authorization": "ünïcode"}))
        assert sender.send(request, LONG).status == 200
        assert server.headers()["authorization"] == "ünïcode"


@pytest.mark.parametrize(
    "location",
    ["/y", "https://elsewhere.test/y", "http://[broken", "//\xff\xfe", "", "http://x:port/", "a b"],
)
def test_redirects_are_not_even_looked_at(sender: Http, location: str) -> None:
    with RawServer(answer(b"moved", "302 Found", Location=location)) as server:
        reply = send(sender, server.url)
        assert (reply.status, reply.body, reply.fault) == (302, b"moved", None)
        assert len(server.requests) == 1


def test_a_netrc_does_not_replace_the_token(
    sender: Http, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
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


def test_cookies_are_not_kept(sender: Http) -> None:
    with RawServer(answer(b"{}", Set_Cookie="a=1; Path=/")) as server:
        send(sender, server.url)
        send(sender, server.url)
        assert "cookie" not in server.headers()


def test_urllib3_repeats_nothing() -> None:
    assert Http()._adapter.max_retries.total == 0


@responses.activate
@pytest.mark.parametrize("status", [200, 429, 503])
def test_no_status_is_repeated_or_raised(status: int) -> None:
    responses.add("GET", "https://api.test/x", body=b"{}", status=status)
    reply = send(Http(), "https://api.test")
    assert (reply.status, reply.body, reply.fault) == (status, b"{}", None)
    assert len(responses.calls) == 1


def test_the_seconds_come_from_the_clock() -> None:
    ticks = iter(range(100))
    with RawServer(answer(b"{}")) as server:
        reply = send(Http(clock=lambda: next(ticks)), server.url)
    assert reply.seconds == int(reply.seconds) >= 1


def test_a_body_may_take_twice_the_timeout_at_most() -> None:
    now = [0.0]

    def clock() -> float:
        now[0] += 3
        return now[0]

    with RawServer(chunked(*[b"x" * 70_000] * 20)) as server:
        assert kind_of(send(Http(clock=clock), server.url, timeout=5)) == "timeout"
        assert send(Http(), server.url).fault is None


def test_an_interrupted_answer_shows_no_token_in_a_traceback() -> None:
    looks = 0

    def clock() -> float:
        nonlocal looks
        looks -= 1
        if not looks:
            raise KeyboardInterrupt
        return 0.0

    with RawServer(answer(b'{"access_token":"kept-quiet"}')) as server:
        assert send(Http(clock=clock), server.url).fault is None
        for look in range(1, 1 - looks):
            looks = look
            with pytest.raises(KeyboardInterrupt) as caught:
                send(Http(clock=clock), server.url)
            shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
            own = [frame.locals for frame in shown.stack if "servicepytan" in frame.filename]
            assert own
            assert "kept-quiet" not in str(own)
