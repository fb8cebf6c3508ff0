"""What other libraries put in place of an answer will do: vcrpy, responses, requests-mock."""

from __future__ import annotations

import gc
import gzip
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import requests_mock
import responses
import vcr
from requests.adapters import HTTPAdapter

from servicepytan import NotFound, Session
from servicepytan.core.call import Reply, Request
from servicepytan.core.redact import Headers
from servicepytan.sandbox import Sandbox
from servicepytan.transport.http import BodyReader, Http
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG

URL = "https://api.test/x"


def recorder(folder: Path, **settings: Any) -> Any:
    """A recorder whose files hold no secret."""
    return vcr.VCR(
        cassette_library_dir=str(folder),
        filter_headers=["Authorization", "ST-App-Key"],
        filter_post_data_parameters=["client_secret"],
        before_record_response=without_token,
        **settings,
    )


def without_token(response: dict[str, Any]) -> dict[str, Any]:
    """The answer of the token endpoint with another token."""
    body = response["body"]["string"]
    if b'"access_token"' in body:
        response = {**response, "body": {"string": b'{"access_token":"x","expires_in":900}'}}
    return response


def work(session: Session) -> list[Any]:
    """A get, a walk over pages, a feed, a write, a file and an error."""
    job = session.jobs.get(300000001)
    pages = session.jobs.list(page_size=7, workers=1).all()
    feed = session.jobs.export(limit=30).all()
    note = session.customers.create_note(100000001, {"text": "Call before noon"})
    recording = session.pricebook.images.download(path="samples/1.bin").read()
    with pytest.raises(NotFound) as caught:
        session.jobs.get(1)
    return [job, pages, feed, note["text"], recording, str(caught.value)]


@pytest.mark.parametrize(("compressed", "as_text"), [(False, False), (True, False), (True, True)])
def test_vcrpy_records_and_plays_without_a_server(
    tmp_path: Path, compressed: bool, as_text: bool
) -> None:
    with Sandbox(jobs=20) as sandbox:
        plain = work(sandbox.session())
    with Sandbox(jobs=20, gzip=compressed) as sandbox:
        environ = sandbox.environ()
        options = {"decode_compressed_response": as_text}
        with recorder(tmp_path, **options).use_cassette("tape.yaml"):
            assert work(sandbox.session()) == plain
    text = (tmp_path / "tape.yaml").read_text()
    assert "client_id=" in text
    assert "Bearer" not in text
    assert "eyJhbGciOi" not in text  # shorter, it may stand in compressed bytes by chance
    assert environ["SERVICETITAN_CLIENT_SECRET"] not in text
    assert environ["SERVICETITAN_APP_KEY"] not in text
    session = Session.of(environ).with_options(client_secret="cs1.another", rate_limit=None)
    with recorder(tmp_path, record_mode="none").use_cassette("tape.yaml") as tape:
        assert work(session) == plain
        assert tape.all_played
    with recorder(tmp_path, record_mode="none").use_cassette("tape.yaml"):
        pieces = session.pricebook.images.download(path="samples/1.bin").iter_bytes()
        assert b"".join(pieces) == plain[4]


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # vcrpy 7 drops connections
def test_connections_from_before_a_recording_go_on_after_it(tmp_path: Path) -> None:
    with RawServer(answer(b"1")) as server:
        request = Request("GET", f"{server.url}/x", Headers())
        sender = Http()
        assert sender.send(request, LONG).body == b"1"
        with recorder(tmp_path).use_cassette("tape.yaml"):
            assert sender.send(request, LONG).body == b"1"
        assert sender.send(request, LONG).body == b"1"
        before = server.connections
        assert sender.send(request, LONG).body == b"1"
        assert server.connections == before
        gc.collect()


def send(**more: Any) -> Reply:
    """Send a request to a host that is not there."""
    return Http().send(Request("GET", URL, Headers(), **more), LONG)


def replies() -> Iterator[bytes]:
    """The body as a whole, and as a stream."""
    reply = send()
    assert (reply.fault, reply.status) == (None, 200)
    yield reply.body
    stream = send(stream=True).stream
    assert stream is not None
    yield b"".join(stream)


@pytest.mark.parametrize(
    ("sent", "headers"),
    [
        (b'{"id":1}', {}),
        (b"", {}),
        (gzip.compress(b'{"id":1}', mtime=0), {"Content-Encoding": "gzip"}),
        (b"x" * 200_000, {"Content-Length": "200000"}),
    ],
)
def test_responses_and_requests_mock(sent: bytes, headers: dict[str, str]) -> None:
    body = gzip.decompress(sent) if "Content-Encoding" in headers else sent
    with responses.RequestsMock() as mock:
        mock.add("GET", URL, body=sent, headers=headers, auto_calculate_content_length=False)
        assert list(replies()) == [body, body]
    with requests_mock.Mocker() as mocker:
        mocker.get(URL, content=sent, headers=headers)
        assert list(replies()) == [body, body]
        mocker.get(URL, body=io.BytesIO(sent), headers=headers)
        assert send().body == body


class OneMethod:
    """An answer that can only be read."""

    def __init__(self, body: bytes) -> None:
        self._file = io.BytesIO(body)

    def read(self, amount: int = -1) -> bytes:
        """Some of it."""
        return self._file.read(amount)

    def close(self) -> None:
        """Nothing."""


class Streamed(OneMethod):
    """An answer that has what ``requests`` itself uses."""

    def stream(self, amount: int, decode_content: bool = False) -> Iterator[bytes]:
        """The pieces, some of them empty."""
        while piece := self.read(3):
            yield piece
            yield b""


@pytest.mark.parametrize("kind", [OneMethod, Streamed, io.BytesIO])
def test_whatever_can_be_read_will_do(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def stand_in(adapter: Any, request: Any, **more: Any) -> requests.Response:
        response = requests.Response()
        response.status_code = 200
        response.url = request.url
        response.headers["Content-Encoding"] = "gzip"  # decoded already, as vcrpy does
        response.raw = kind(b'{"id":1}')
        return response

    monkeypatch.setattr(HTTPAdapter, "send", stand_in)
    assert [json.loads(body) for body in replies()] == [{"id": 1}] * 2


def test_what_was_received_is_counted() -> None:
    response = requests.Response()
    response.raw = io.BytesIO(b"abc")
    reader = BodyReader(response)
    assert reader.read(3) == b"abc"
    assert reader.received == 3
