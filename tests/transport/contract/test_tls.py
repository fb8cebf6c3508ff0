"""What holds in clear holds over TLS: interim answers, deadlines, cut bodies, uploads."""

from __future__ import annotations

import errno
import gzip
import os
import socket
import ssl
from pathlib import Path
from threading import Event
from typing import Any

import pytest
import trustme

from tests.transport.contract.passing import PassingTime, dripping
from tests.transport.contract.senders import kind_of, new_sender, send
from tests.transport.raw_server import RawServer, after, answer, chunked, hang_up, reset

TIMEOUT = 0.5


def test_one_connection_serves_many_requests(tls: ssl.SSLContext) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\n\r\n"
    packed = chunked(gzip.compress(b"b" * 100_000), Content_Encoding="gzip")
    with RawServer(interim + answer(b"a" * 100_000), packed, answer(b"c"), tls=tls) as server:
        sender = new_sender()
        bodies = [send(sender, server.url, "POST", body=b"x" * 300_000).body for _ in range(3)]
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
        (answer(gzip.compress(b"x", mtime=0)[:-1], Content_Encoding="gzip"), "cut"),
        (hang_up, "reset"),
        (reset, "reset"),
    ],
)
def test_a_connection_in_doubt_is_not_used_again(tls: ssl.SSLContext, sent: Any, kind: str) -> None:
    with RawServer(sent, answer(b"mine"), tls=tls) as server:
        sender = new_sender()
        reply = send(sender, server.url, "POST")
        assert reply.fault is not None
        assert reply.fault.kind == kind
        assert send(sender, server.url, "POST").body == b"mine"


def test_certificates_that_cannot_be_opened_leave_nothing_sent(
    tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_more_files(*args: Any, **options: Any) -> None:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", no_more_files)
    with RawServer(answer(b"{}"), tls=tls) as server:
        reply = send(new_sender(), server.url, "POST", body=b"{}")
        assert server.requests == []
    assert kind_of(reply) == "connect"
    assert reply.fault is not None
    assert "ulimit -n" in reply.fault.advice


def test_what_is_no_tls_after_the_request_leaves_its_outcome_unknown(tls: ssl.SSLContext) -> None:
    def garble(connection: socket.socket) -> None:
        os.write(connection.fileno(), b"no record of TLS" * 8)

    with RawServer(garble, tls=tls) as server:
        reply = send(new_sender(), server.url, "POST", body=b"{}")
        assert reply.fault is not None
        assert reply.fault.kind == "reset"


@pytest.mark.parametrize("greeting", [b"no record of TLS" * 8, b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_a_server_that_speaks_no_tls_was_never_sent_anything(
    tls: ssl.SSLContext, greeting: bytes
) -> None:
    with RawServer(answer(b"x"), talks_first=greeting) as server:
        reply = send(new_sender(), f"https://{server.host}", "POST", body=b"{}")
        assert kind_of(reply) == "tls"


def test_a_certificate_of_an_unknown_authority_is_a_fault(
    tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    with RawServer(answer(b"x"), tls=tls) as server:
        assert kind_of(send(new_sender(), server.url)) == "tls"
        assert server.requests == []


def test_a_certificate_of_another_host_is_a_fault(tls: ssl.SSLContext) -> None:
    with RawServer(answer(b"x"), tls=tls) as server:
        assert kind_of(send(new_sender(), server.url.replace("127.0.0.1", "localhost"))) == "tls"
        assert server.requests == []


def test_bytes_behind_an_answer_are_nobodys_answer(tls: ssl.SSLContext) -> None:
    with RawServer(answer(b"1") + answer(b"stray"), answer(b"mine"), tls=tls) as server:
        sender = new_sender()
        assert [send(sender, server.url, "POST").body for _ in range(2)] == [b"1", b"mine"]
        assert server.connections == 2


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nX: ", answer(b"", content_length=10_000)])
def test_an_answer_that_drips_is_a_timeout(
    tls: ssl.SSLContext, over: Event, clock: PassingTime, head: bytes
) -> None:
    with RawServer(dripping(head, b"x", over, clock), tls=tls) as server:
        reply = send(new_sender(clock=clock), server.url, "POST")
        assert reply.fault is not None
        assert reply.fault.kind == "timeout"


@pytest.mark.parametrize("keeps_time", [False, True])
def test_a_renewed_bundle_of_authorities_is_read(tls: ssl.SSLContext, keeps_time: bool) -> None:
    bundle = Path(os.environ["REQUESTS_CA_BUNDLE"])
    with RawServer(answer(b"x", Connection="close"), tls=tls) as server:
        sender = new_sender()
        assert send(sender, server.url).body == b"x"
        times = bundle.stat()
        renewed = trustme.CA(organization_name="renewed")
        renewed.issue_cert("127.0.0.1").configure_cert(tls)
        assert kind_of(send(sender, server.url)) == "tls"
        renewed.cert_pem.write_to_path(str(bundle.with_name("new.pem")))
        os.replace(bundle.with_name("new.pem"), bundle)
        if keeps_time:
            os.utime(bundle, ns=(times.st_atime_ns, times.st_mtime_ns))
        assert send(sender, server.url).body == b"x"
        sender.close()
