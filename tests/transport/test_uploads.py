"""Uploads on the wire: streamed, complete, sent anew by each repeat, and never whole in memory."""

from __future__ import annotations

import io
import re
import socket
import threading
import tracemalloc
from pathlib import Path
from typing import Any, BinaryIO, Optional, Union

import pytest
import urllib3

from servicepytan import InvalidArgument, Session, TransportError
from servicepytan.config import load
from servicepytan.core.redact import Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.tokens import make_token
from servicepytan.endpoints.uploads import opened_form
from servicepytan.transport.tokens import TokenManager
from servicepytan.transport.transport import Transport
from tests.fakes import SETTINGS
from tests.transport.raw_server import RawServer, answer, reset

OK = answer(b'{"fileName": "x"}')
CONTENT = bytes(range(256)) * 1000
LARGE = 64 << 20


def session_at(server: Union[RawServer, CountingServer]) -> Session:
    arguments = {
        **SETTINGS,
        "api_url": server.url,
        "rate_limit": None,
        "retry": RetryPolicy(),
    }
    settings = load(arguments, environ={})
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


class CountingServer:
    """Counts the bytes of bodies instead of keeping them; answers 401 first.

    Attributes:
        announced: The length that each request told.
        received: The bytes that came.
    """

    def __init__(self) -> None:
        self.announced: list[int] = []
        self.received: list[int] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> CountingServer:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._listener.close()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        buffer = bytearray(1 << 18)
        stream: Any = connection.makefile("rb", 1 << 16)
        with connection, stream:
            for reply in (answer(b"", "401 Unauthorized"), OK):
                head = b"".join(iter(stream.readline, b"\r\n")).lower()
                length = int(head.partition(b"content-length: ")[2].split()[0])
                self.announced.append(length)
                self.received.append(0)
                while self.received[-1] < length:
                    left = memoryview(buffer)[: length - self.received[-1]]
                    self.received[-1] += stream.readinto1(left) or length
                connection.sendall(reply)


@pytest.mark.parametrize("is_pipe", [False, True])
def test_a_large_file_never_lies_whole_in_memory(is_pipe: bool, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(LARGE)
    with CountingServer() as server, path.open("rb") as opened:
        source: Any = Unseekable(opened) if is_pipe else opened
        session = session_at(server)
        tracemalloc.start()
        try:
            session.job_attachments.upload(7, source, file_name="large.bin")
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert server.received == server.announced
    assert min(server.received) > LARGE
    assert peak < 8 << 20


class ChangingFile(io.BytesIO):
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
    source: Any = ChangingFile(b"abcd")
    source.later = later
    with RawServer(OK) as server:
        with pytest.raises(TransportError, match=f"the file became {words}") as caught:
            session_at(server).job_attachments.upload(7, source)
        assert server.requests == []
    assert (caught.value.kind, caught.value.outcome) == ("cut", "unknown")


def test_a_file_that_gives_all_at_once_is_sent_once() -> None:
    class Greedy(io.BytesIO):
        def read(self, size: Optional[int] = -1) -> bytes:
            return super().read()

    with opened_form(Greedy(CONTENT)) as (_, form):
        sent = b"".join(form)
    assert len(sent) == len(form)
    assert CONTENT in sent


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("folder/pump.jpg", "pump.jpg"),
        (b"folder/pump.jpg", "pump.jpg"),
        (7, "file"),
        (None, "file"),
        ("", "file"),
        (["x"], "file"),
    ],
)
def test_the_name_of_a_file_is_its_own_if_it_has_one(name: Any, sent: str) -> None:
    source: Any = Unseekable(io.BytesIO(b"abcd"))
    source.name = name
    with opened_form(source) as (_, form):
        assert f'filename="{sent}"'.encode() in next(iter(form))


def closed() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


@pytest.mark.parametrize(
    ("source", "name", "words"),
    [
        (closed(), None, "the file is closed"),
        ("a\0b", None, "file='a\\x00b' has a null character"),
        ("", None, "file='' is not a path"),
        (b"x", 5, "file_name=5 is not text"),
        (b"x", Path("pump.jpg"), "is not text"),
    ],
)
def test_what_cannot_be_a_file_or_its_name_is_refused(source: Any, name: Any, words: str) -> None:
    with RawServer(OK) as server:
        with pytest.raises(InvalidArgument, match=re.escape(words)) as caught:
            session_at(server).job_attachments.upload(7, source, file_name=name)
        assert server.requests == []
    assert caught.value.outcome == "not_sent"


def test_memory_with_gaps_is_a_file_too() -> None:
    gaps: Any = memoryview(b"a-b-c-")[::2]
    with opened_form(gaps) as (_, form):
        assert b"\r\n\r\nabc\r\n" in b"".join(form)


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
