"""Uploads on the wire: streamed, complete, sent anew by each repeat, and never whole in memory."""

from __future__ import annotations

import io
import tracemalloc
from pathlib import Path
from typing import Any, BinaryIO

import pytest
import urllib3

from servicepytan import Session, TransportError
from servicepytan.config import load
from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.tokens import make_token
from servicepytan.endpoints.uploads import opened_form
from servicepytan.transport.tokens import TokenManager
from servicepytan.transport.transport import Transport
from tests.fakes import GIVEN
from tests.transport.raw_server import RawServer, answer, reset

OK = answer(b'{"fileName": "x"}')
CONTENT = bytes(range(256)) * 1000
LARGE = 64 << 20


def session_at(server: RawServer) -> Session:
    given = {**GIVEN, "api_url": server.url, "rate_limit": None, "retry": RetryPolicy()}
    settings = load(given, environ={})
    transport = Transport(
        settings,
        token_manager=lambda source: TokenManager(lambda: make_token(Secret("token"), 900, 0)),
        sleep=lambda seconds: None,
    )
    return Session._over(settings, transport)


def bodies(server: RawServer) -> list[bytes]:
    return [request.partition(b"\r\n\r\n")[2] for request in server.requests]


class Unseekable:
    """A file that cannot seek."""

    def __init__(self, file: BinaryIO) -> None:
        self.read = file.read


@pytest.mark.parametrize("kind", ["path", "bytes", "file", "pipe"])
@pytest.mark.parametrize(
    "refusal",
    [answer(b"", "401 Unauthorized"), answer(b"", "429 Too Many Requests", Retry_After=1)],
)
def test_a_repeat_sends_the_whole_again(kind: str, refusal: bytes, tmp_path: Path) -> None:
    path = tmp_path / "pump.jpg"
    path.write_bytes(CONTENT)
    with RawServer(refusal, OK) as server, path.open("rb") as opened:
        sources: dict[str, Any] = {
            "path": path,
            "bytes": CONTENT,
            "file": opened,
            "pipe": Unseekable(io.BytesIO(CONTENT)),
        }
        session = session_at(server)
        session.job_attachments.upload(7, sources[kind], file_name="pump.jpg")
        first, second = bodies(server)
        headers = server.headers()
    boundary = headers["content-type"].partition("boundary=")[2]
    fields = {"file": ("pump.jpg", CONTENT, "application/octet-stream")}
    expected, content_type = urllib3.encode_multipart_formdata(fields, boundary)
    assert first == second == expected
    assert headers["content-type"] == content_type
    assert headers["content-length"] == str(len(expected))
    assert "transfer-encoding" not in headers


def test_an_open_file_is_sent_from_where_it_stands() -> None:
    file = io.BytesIO(b"before after")
    file.seek(7)
    with opened_form(file) as (_, body):
        assert b"\r\n\r\nafter\r\n" in b"".join(body)
        assert len(b"".join(body)) == len(body)


@pytest.mark.parametrize("is_pipe", [False, True])
def test_a_large_file_never_lies_whole_in_memory(is_pipe: bool, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(LARGE)
    tracemalloc.start()
    try:
        with path.open("rb") as opened:
            source: Any = Unseekable(opened) if is_pipe else opened
            with opened_form(source) as (_, body):
                assert sum(map(len, body)) == len(body) > LARGE
                assert sum(map(len, body)) == len(body)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 << 20


class Changing(io.BytesIO):
    """A file that is another once it was measured."""

    later: bytes

    def seek(self, offset: int, whence: int = 0) -> int:
        super().seek(0)
        self.truncate(0)
        self.write(self.later)
        return super().seek(offset, whence)


@pytest.mark.parametrize(
    ("later", "words"), [(b"ab", "shorter"), (b"", "shorter"), (b"abcdef", "longer")]
)
def test_a_file_that_changes_while_it_is_sent_is_an_error(later: bytes, words: str) -> None:
    source: Any = Changing(b"abcd")
    source.later = later
    with RawServer(OK) as server:
        with pytest.raises(TransportError, match=f"the file became {words}") as caught:
            session_at(server).job_attachments.upload(7, source)
        assert server.requests == []
    assert (caught.value.kind, caught.value.outcome) == ("cut", "unknown")


def test_an_upload_that_breaks_off_is_not_sent_again() -> None:
    with RawServer(reset) as server:
        with pytest.raises(TransportError) as caught:
            session_at(server).job_attachments.upload(7, CONTENT)
        assert len(server.requests) == 1
    assert caught.value.outcome == "unknown"


def test_what_is_opened_is_closed_and_what_was_open_stays_open(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x")
    with opened_form(path) as (_, body):
        inner: BinaryIO = body._file
    assert inner.closed
    with path.open("rb") as file:
        with opened_form(file):
            pass
        assert not file.closed
