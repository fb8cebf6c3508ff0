"""Header bytes that are not ASCII, as they come off a socket."""

from __future__ import annotations

from pathlib import Path

import pytest

from servicepytan.core.call import Request
from servicepytan.core.redact import Headers
from servicepytan.transport.http import Sender
from tests.fakes import session_at
from tests.transport.raw_server import RawServer, answer
from tests.waiting import LONG

TOKEN = answer(b'{"access_token":"t","expires_in":900}')


def with_header(header: bytes, status: str = "200 OK") -> bytes:
    """An answer with a header of any bytes."""
    return answer(b"", status).replace(b"\r\n", b"\r\n" + header + b"\r\n", 1)


@pytest.mark.parametrize("text", ["Küche", "Å", "図…", "🔧", "\u0085", "plain"])
def test_utf_8_arrives_as_it_was_sent(sender: Sender, text: str) -> None:
    with RawServer(with_header(f"X-Name: <{text}>".encode())) as server:
        reply = sender.send(Request("GET", server.url, Headers()), LONG)
        assert reply.headers["x-name"] == f"<{text}>"


def test_latin_1_arrives_as_it_was_sent(sender: Sender) -> None:
    with RawServer(with_header("X-Name: Küche".encode("latin-1"))) as server:
        reply = sender.send(Request("GET", server.url, Headers()), LONG)
        assert reply.headers["x-name"] == "Küche"


@pytest.mark.parametrize(
    "parameters",
    [
        "filename=K_che.jpg; filename*=UTF-8''K%C3%BCche.jpg",
        "filename*=UTF-8''K%C3%BCche.jpg; filename=K_che.jpg",
        'filename="Küche.jpg"',
        "filename=Küche.jpg",
    ],
)
def test_a_download_is_saved_under_its_true_name(parameters: str, tmp_path: Path) -> None:
    header = f"Content-Disposition: attachment; {parameters}".encode()
    with RawServer(TOKEN, with_header(header)) as server, session_at(server.url) as session:
        saved = session.calls.download_recording(7).save(tmp_path)
        assert saved == tmp_path / "Küche.jpg"
        assert [path.name for path in tmp_path.iterdir()] == ["Küche.jpg"]


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/files/Küche.jpg?n=ü", b"/files/K%C3%BCche.jpg?n=%C3%BC"),
        ("/files/K%C3%BCche.jpg", b"/files/K%C3%BCche.jpg"),
        ("/files/%7Ea%2Db.jpg?sig=a%2Fb%3D+c&e=", b"/files/%7Ea%2Db.jpg?sig=a%2Fb%3D+c&e="),
        ("/files/Küche%20%C3%BC.jpg", b"/files/K%C3%BCche%20%C3%BC.jpg"),
        ("/files/100%/%C3%BC.jpg", b"/files/100%25/%C3%BC.jpg"),
        ("/files/a%2Fb.jpg?n=100%", b"/files/a%2Fb.jpg?n=100%25"),
        ("/files/a b|{c}^`\\.jpg", b"/files/a%20b%7C%7Bc%7D%5E%60%5C.jpg"),
        ("  /files/a.jpg \t", b"/files/a.jpg"),
        ("{url}/files/Küche.jpg#ü", b"/files/K%C3%BCche.jpg"),
    ],
)
def test_a_redirect_is_encoded_once(location: str, target: bytes) -> None:
    moved: list[bytes] = []
    with RawServer(TOKEN, lambda connection: connection.sendall(moved[0]), answer(b"x")) as server:
        place = location.replace("{url}", server.url)
        moved.append(with_header(f"Connection: close\r\nLocation: {place}".encode(), "302 Found"))
        with session_at(server.url) as session:
            assert session.calls.download_recording(7).read() == b"x"
        assert server.requests[-1].split(b" ")[1] == target
