"""What holds in clear holds over TLS: interim answers, deadlines, cut bodies, uploads."""

from __future__ import annotations

import gzip
import os
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.transport.http import Sender
from tests.transport.contract.senders import new_sender
from tests.transport.raw_server import RawServer, after, answer, chunked, hang_up, reset
from tests.waiting import LONG

OPENSSL = shutil.which("openssl")
TIMEOUT = 0.5
pytestmark = pytest.mark.skipif(not OPENSSL, reason="a certificate is made by openssl")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and its certificate for 127.0.0.1, in one file."""
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    command = [str(OPENSSL), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-addext", "keyUsage=critical,digitalSignature,keyCertSign"]
    command += ["-keyout", str(path), "-out", f"{path}.crt"]
    subprocess.run(command, check=True, capture_output=True)
    path.write_text(path.read_text() + Path(f"{path}.crt").read_text())
    return path


@pytest.fixture
def tls(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """What a server shows, and clients trust."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def over() -> Iterator[Event]:
    """Set when the test has ended, so that no server goes on."""
    event = Event()
    yield event
    event.set()


def send(sender: Sender, server: RawServer, timeout: float = LONG, **more: Any) -> Reply:
    """Send a request."""
    return sender.send(Request("POST", f"{server.url}/x", Headers(), **more), timeout)


def test_one_connection_serves_many_requests(tls: ssl.SSLContext) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\n\r\n"
    packed = chunked(gzip.compress(b"b" * 100_000), Content_Encoding="gzip")
    with RawServer(interim + answer(b"a" * 100_000), packed, answer(b"c"), tls=tls) as server:
        sender = new_sender()
        bodies = [send(sender, server, body=b"x" * 300_000).body for _ in range(3)]
        assert bodies == [b"a" * 100_000, b"b" * 100_000, b"c"]
        assert [len(request.partition(b"\r\n\r\n")[2]) for request in server.requests] == [
            300_000
        ] * 3
        assert server.connections == 1


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", "cut"),
        (after(answer(b"{}", content_length=9), hang_up), "cut"),
        (after(b"HTTP/1.1 200 OK\r\nConnection: close\r\n", hang_up), "cut"),
        (after(b"HTTP/1.1 102 Processing\r\n\r\n", hang_up), "reset"),
        (answer(gzip.compress(b"x")[:-1], Content_Encoding="gzip"), "cut"),
        (hang_up, "reset"),
        (reset, "reset"),
    ],
)
def test_a_connection_in_doubt_is_not_used_again(tls: ssl.SSLContext, sent: Any, kind: str) -> None:
    with RawServer(sent, answer(b"mine"), tls=tls) as server:
        sender = new_sender()
        reply = send(sender, server)
        assert reply.fault is not None
        assert reply.fault.kind == kind
        assert send(sender, server).body == b"mine"


def test_what_is_no_tls_after_the_request_leaves_its_outcome_unknown(tls: ssl.SSLContext) -> None:
    def garble(connection: socket.socket) -> None:
        os.write(connection.fileno(), b"no record of TLS" * 8)

    with RawServer(garble, tls=tls) as server:
        reply = send(new_sender(), server, body=b"{}")
        assert reply.fault is not None
        assert reply.fault.kind == "reset"


def test_a_server_that_speaks_no_tls_was_never_sent_anything(tls: ssl.SSLContext) -> None:
    with RawServer(answer(b"x"), talks_first=b"no record of TLS" * 8) as server:
        reply = new_sender().send(
            Request("POST", server.url.replace("http:", "https:"), Headers(), b"{}"), LONG
        )
        assert reply.fault is not None
        assert reply.fault.kind == "tls"


def test_bytes_behind_an_answer_are_nobodys_answer(tls: ssl.SSLContext) -> None:
    with RawServer(answer(b"1") + answer(b"stray"), answer(b"mine"), tls=tls) as server:
        sender = new_sender()
        assert [send(sender, server).body for _ in range(2)] == [b"1", b"mine"]
        assert server.connections == 2


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nX: ", answer(b"", content_length=10_000)])
def test_an_answer_that_drips_is_a_timeout(tls: ssl.SSLContext, over: Event, head: bytes) -> None:
    def drip(connection: socket.socket) -> None:
        for _ in range(3000):
            connection.sendall(b"x")
            if over.wait(0.02):
                return

    with RawServer(after(head, drip), tls=tls) as server:
        reply = send(new_sender(), server, TIMEOUT)
        assert reply.fault is not None
        assert reply.fault.kind == "timeout"
