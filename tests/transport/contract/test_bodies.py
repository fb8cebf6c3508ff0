"""A body is whole, decoded and no larger than it may be, or there is none."""

from __future__ import annotations

import gzip
import random
import zlib
from pathlib import Path
from typing import Any

import brotli
import pytest
import zstandard

from servicepytan import RetryPolicy, Session, TransportError
from servicepytan.core.call import MAX_RESPONSE_BYTES, Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.transport.http import Sender
from tests.transport.raw_server import RawServer, after, answer, chunked, hang_up
from tests.volume import rest_slow
from tests.waiting import LONG

NOISE = random.Random(1).randbytes(300_000)
CODINGS: dict[str, Any] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": lambda data: brotli.compress(data, quality=1),
    "zstd": zstandard.compress,
    "deflate, gzip": lambda data: gzip.compress(zlib.compress(data)),
}


def by_length(body: bytes, coding: str) -> Any:
    """An answer that tells its length."""
    return answer(body, Content_Encoding=coding)


def by_chunks(body: bytes, coding: str) -> Any:
    """An answer in chunks."""
    parts = [body[start : start + 50_000] for start in range(0, len(body), 50_000)]
    return chunked(*parts, Content_Encoding=coding)


def by_end(body: bytes, coding: str) -> Any:
    """An answer that ends with its connection."""
    head = f"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: {coding}\r\n\r\n"
    return after(head.encode() + body, hang_up)


FRAMINGS = [by_length, by_chunks, by_end]


def send(sender: Sender, server: RawServer, **more: Any) -> Reply:
    """Send a request."""
    return sender.send(Request("GET", f"{server.url}/x", Headers(), **more), LONG)


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("coding", CODINGS)
def test_a_whole_body(sender: Sender, framing: Any, coding: str) -> None:
    with RawServer(framing(CODINGS[coding](NOISE), coding)) as server:
        for _ in range(2):
            reply = send(sender, server)
            assert (reply.fault, reply.body) == (None, NOISE)
            stream = send(sender, server, stream=True).stream
            assert stream is not None
            assert b"".join(stream) == NOISE
        assert server.connections == (4 if framing is by_end else 1)


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("length", rest_slow([150_000, 1, -1]))
def test_a_cut_body_is_a_fault(sender: Sender, framing: Any, coding: str, length: int) -> None:
    with RawServer(framing(CODINGS[coding](NOISE)[:length], coding)) as server:
        reply = send(sender, server)
        assert reply.fault is not None
        assert (reply.fault.kind, reply.body) == ("cut", b"")
        stream = send(sender, server, stream=True).stream
        assert stream is not None
        with pytest.raises(TransportError) as caught:
            list(stream)
        assert caught.value.kind == "cut"


@pytest.mark.parametrize(
    ("framing", "kind"), [(by_length, None), (by_chunks, None), (by_end, "cut")]
)
def test_nothing_may_be_all_where_the_server_says_so(
    sender: Sender, framing: Any, kind: Any
) -> None:
    with RawServer(framing(b"", "gzip")) as server:
        reply = send(sender, server)
        assert (reply.fault.kind if reply.fault else None) == kind


def test_a_coding_that_cannot_be_read_is_named(sender: Sender) -> None:
    with RawServer(answer(b"{}", Content_Encoding="compress")) as server:
        reply = send(sender, server)
        assert reply.fault is not None
        assert reply.fault.kind == "cut"
        assert "has the coding compress, which is not supported" in reply.fault.text


@pytest.mark.parametrize("size", rest_slow([1000, 1001, 999, 1 << 22], fast=2))
@pytest.mark.parametrize("coding", [None, *CODINGS])
@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_body_may_not_be_larger_than_allowed(
    sender: Sender, size: int, coding: Any, framing: Any
) -> None:
    body = bytes(size)
    sent = framing(CODINGS[coding](body) if coding else body, coding or "identity")
    with RawServer(sent) as server:
        reply = send(sender, server, max_response_bytes=1000)
        if size <= 1000:
            assert (reply.fault, reply.body) == (None, body)
        else:
            assert reply.fault is not None
            assert (reply.fault.kind, reply.body) == ("too_large", b"")
            assert "1,000 bytes" in reply.fault.text
        stream = send(sender, server, max_response_bytes=1000, stream=True).stream
        assert stream is not None
        assert b"".join(stream) == body


def session_on(server: RawServer, **settings: Any) -> Session:
    """A session whose API and token endpoint are the server."""
    return Session(
        client_id=f"cid.{server.host}",
        client_secret="cs1.x",
        app_key="ak1.x",
        tenant_id=1,
        api_url=server.url,
        auth_url=server.url,
        rate_limit=None,
        retry=RetryPolicy(attempts=3, back_off=0.001, longest_back_off=0.001),
        **settings,
    )


TOKEN = answer(b'{"access_token":"tok","expires_in":900}', Content_Type="application/json")


@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_cut_download_is_fetched_again_and_never_saved(tmp_path: Path, framing: Any) -> None:
    cut = framing(gzip.compress(NOISE)[:150_000], "gzip")
    with RawServer(TOKEN, cut, cut, framing(gzip.compress(NOISE), "gzip"), cut) as server:
        download = session_on(server).calls.download_recording(1)
        assert download.save(tmp_path / "a").read_bytes() == NOISE
        with pytest.raises(TransportError) as caught:
            download.save(tmp_path / "b")
        assert caught.value.kind == "cut"
        assert [path.name for path in tmp_path.iterdir()] == ["a"]
        assert len(server.requests) == 1 + 3 + 3


def test_a_cut_write_is_not_repeated_and_says_that_its_outcome_is_unknown() -> None:
    for sent in (
        by_length(gzip.compress(NOISE)[:150_000], "gzip"),
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        after(b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nConnection: close\r\n", hang_up),
    ):
        with RawServer(TOKEN, sent) as server:
            with pytest.raises(TransportError, match="unknown whether it was applied") as caught:
                session_on(server).customers.create_note(7, {"text": "x"})
            assert caught.value.kind == "cut"
            assert len(server.requests) == 2


def test_an_answer_that_is_too_large_is_asked_for_once() -> None:
    body = b" " * 4998 + b"[]"
    with RawServer(TOKEN, answer(gzip.compress(body), Content_Encoding="gzip")) as server:
        session = session_on(server, max_response_bytes=4999)
        with pytest.raises(TransportError) as caught:
            session.jobs.get(1)
        assert caught.value.kind == "too_large"
        assert "larger than 4,999 bytes" in str(caught.value)
        assert "max_response_bytes=" in str(caught.value)
        assert len(server.requests) == 2
        with pytest.raises(TransportError, match="unknown whether it was applied"):
            session.customers.create_note(7, {"text": "x"})
        assert session.calls.download_recording(1).read() == body
        patient = session.with_options(max_response_bytes=5000)
        assert patient.request("GET", "/x") == []


def test_the_cap_is_generous_unless_set() -> None:
    assert MAX_RESPONSE_BYTES == 256 * 1024 * 1024
    assert Request("GET", "https://api.test", Headers()).max_response_bytes == MAX_RESPONSE_BYTES
