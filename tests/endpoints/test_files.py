"""Uploads, and downloads that stream, are complete on disk, and give no credentials away."""

from __future__ import annotations

import io
import json
import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Optional

import pytest

from servicepytan import NotFound, Session, TransportError, download_all
from servicepytan.core.call import Call, Reply
from servicepytan.endpoints.files import Download
from servicepytan.endpoints.uploads import opened_form
from servicepytan.errors import InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.fakes import FakeSender, reply_of, session_at, session_on
from tests.serving import serving
from tests.waiting import LONG

SOUND = b"ID3" + bytes(range(256)) * 1000


class Pieces:
    """A body that comes in pieces and may break off."""

    def __init__(self, *pieces: bytes, cut: bool = False, fails: str = "") -> None:
        self.pieces, self.fails, self.closed = pieces, "cut" if cut else fails, False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.fails:
            raise TransportError("the answer ended before it was complete.", self.fails, 1)

    def close(self) -> None:
        self.closed = True


def session_with(*bodies: Pieces, **headers: str) -> tuple[Session, FakeSender]:
    left = list(bodies)
    sender = FakeSender(lambda *asked: Reply(200, headers=headers, stream=left.pop(0)))
    return session_on(sender), sender


def test_an_upload_is_a_form_with_the_file(tmp_path: Path) -> None:
    place = tmp_path / "pump.jpg"
    place.write_bytes(SOUND)
    for source in (place, str(place), SOUND, io.BytesIO(SOUND), place.open("rb")):
        sender = FakeSender(lambda *asked: {"fileName": "x"})
        name = None if hasattr(source, "name") or isinstance(source, str) else "pump.jpg"
        session = session_on(sender)
        assert session.job_attachments.upload(7, source, file_name=name) == {"fileName": "x"}
        [request] = sender.sent
        assert request.url.endswith("/forms/v2/tenant/42/jobs/7/attachments")
        assert request.headers["Content-Type"].startswith("multipart/form-data; boundary=")
        assert request.body is not None
        assert b'name="file"; filename="pump.jpg"' in request.body
        assert SOUND in request.body
        if isinstance(source, io.BufferedReader):
            source.close()


@pytest.mark.parametrize("source", [5, None, io.StringIO("text"), {"file": b""}])
def test_what_is_no_file(source: Any) -> None:
    with pytest.raises(InvalidArgument, match="neither a path, nor bytes"):
        opened_form(source).__enter__()


def test_bytes_without_a_name_are_called_file() -> None:
    sender = FakeSender()
    session_on(sender).pricebook.images.upload(b"x")
    assert b'filename="file"' in (sender.sent[0].body or b"")


def test_a_download_asks_for_nothing_before_it_is_read() -> None:
    session, sender = session_with(Pieces(b"a", b"b"))
    result = session.calls.download_recording(7)
    assert sender.sent == []
    assert repr(result).startswith("<Download: GET /telecom/v2/tenant/{tenant}/calls/")
    assert result.read() == b"ab"
    assert sender.sent[0].headers["Accept"] == "*/*"


def test_a_download_comes_in_pieces_and_is_closed() -> None:
    body = Pieces(b"a", b"b")
    session, _ = session_with(body)
    assert list(session.calls.download_recording(7).iter_bytes()) == [b"a", b"b"]
    assert body.closed
    body = Pieces(b"a", b"b")
    session, _ = session_with(body)
    assert next(session.calls.download_recording(7).iter_bytes()) == b"a"


def test_a_file_is_saved_under_the_name_asked_for_or_given(tmp_path: Path) -> None:
    arguments = {"content-disposition": 'attachment; filename="../../call 7.mp3"'}
    session, _ = session_with(Pieces(b"x"), Pieces(b"x"), **arguments)
    result = session.calls.download_recording(7)
    assert result.save(tmp_path / "mine.mp3") == tmp_path / "mine.mp3"
    assert result.save(tmp_path) == tmp_path / "call 7.mp3"
    session, _ = session_with(Pieces(b"x"))
    assert session.calls.download_voicemail(7).save(tmp_path) == tmp_path / "calls-7"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["call 7.mp3", "calls-7", "mine.mp3"]


@pytest.mark.parametrize("place", ["new/folder/", "new/folder" + os.sep])
def test_a_folder_that_is_named_as_one_is_made(place: str, tmp_path: Path) -> None:
    session, _ = session_with(Pieces(b"x"))
    saved = session.calls.download_recording(7).save(f"{tmp_path}/{place}")
    assert saved == tmp_path / "new" / "folder" / "calls-7"
    assert saved.read_bytes() == b"x"


def test_files_of_one_name_lie_beside_each_other_in_a_folder(tmp_path: Path) -> None:
    named = {"content-disposition": "attachment; filename=pump.jpg"}
    contents = [b"a", b"b", b"a", b"c", b"b"]
    session, _ = session_with(*map(Pieces, contents), Pieces(b"d"), Pieces(b"e"), **named)
    saved = [session.calls.download_recording(id).save(tmp_path) for id in range(5)]
    first, second, third = (tmp_path / f"pump{mark}.jpg" for mark in ("", " (2)", " (3)"))
    assert saved == [first, second, first, third, second]
    assert [path.read_bytes() for path in saved] == contents
    assert session.calls.download_recording(6).save(tmp_path, overwrite=True) == first
    assert first.read_bytes() == b"d"
    assert session.calls.download_recording(7).save(first) == first
    assert first.read_bytes() == b"e"
    assert sorted(tmp_path.iterdir()) == sorted({first, second, third})


@pytest.mark.parametrize("links", [True, False])
def test_threads_that_save_one_name_lose_no_file(
    links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", refuse_links)
    contents = {b"%d" % number for number in range(12)}
    ready = threading.Barrier(len(contents))

    class Waiting(Pieces):
        def __iter__(self) -> Iterator[bytes]:
            ready.wait(LONG)
            return super().__iter__()

    session, _ = session_with(*map(Waiting, contents))
    threads = [
        threading.Thread(target=session.calls.download_recording(7).save, args=(tmp_path,))
        for _ in contents
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {path.read_bytes() for path in tmp_path.iterdir()} == contents
    assert {path.name for path in tmp_path.iterdir()} == {
        "calls-7",
        *(f"calls-7 ({number})" for number in range(2, 13)),
    }


def refuse_links(*args: object) -> None:
    """Like a file system that knows no hard links."""
    raise PermissionError(1, "Operation not permitted")


def test_case_twins_are_kept_where_the_folder_sees_one_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def link_ignoring_case(source: Any, target: Path) -> None:
        if target.name.casefold() in {path.name.casefold() for path in target.parent.iterdir()}:
            raise FileExistsError
        link(source, target)

    monkeypatch.setattr(os, "link", link_ignoring_case)
    saved = []
    for name in ("Pump.jpg", "pump.JPG"):
        named = {"content-disposition": f"attachment; filename={name}"}
        session, _ = session_with(Pieces(name.encode()), **named)
        saved.append(session.calls.download_recording(7).save(tmp_path).name)
    assert saved == ["Pump.jpg", "pump (2).JPG"]


@pytest.mark.parametrize("letter", ["x", "ü", "図", "🔧"])
def test_the_longest_names_can_be_saved(letter: str, tmp_path: Path) -> None:
    named = {"content-disposition": f'attachment; filename="{letter * 300}.jpg"'}
    session, _ = session_with(Pieces(b"a"), Pieces(b"b"), Pieces(b"c"), **named)
    saved = [session.calls.download_recording(7).save(tmp_path) for _ in range(2)]
    for path, end in zip(saved, [".jpg", " (2).jpg"]):
        assert path.name == letter * ((255 - len(end)) // len(letter.encode())) + end
    longest = tmp_path / ("図" * 85)
    assert session.calls.download_recording(7).save(longest) == longest
    assert longest.read_bytes() == b"c"


@pytest.mark.parametrize("name", ["Küche.jpg", "図面 1.pdf", "a;b.txt", "100%.txt", "Å….txt"])
def test_a_name_comes_back_from_the_sandbox_as_it_was_uploaded(name: str, tmp_path: Path) -> None:
    with Sandbox(jobs=1) as sandbox, sandbox.session() as session:
        path = session.pricebook.images.upload(b"x", file_name=name)["path"]
        saved = session.pricebook.images.download(path=path).save(tmp_path)
        assert saved.name == name.replace("\x7f", "_")


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few users make links")
def test_a_download_goes_where_a_link_leads_and_replaces_no_pipe(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "call.mp3").symlink_to("far/call.mp3")
    (tmp_path / "folder").symlink_to("far")
    session, _ = session_with(*(Pieces(b"x") for _ in range(3)))
    recording = session.calls.download_recording(7)
    for _ in range(2):
        assert recording.save(tmp_path / "call.mp3").samefile(tmp_path / "far" / "call.mp3")
    assert recording.save(tmp_path / "folder") == tmp_path / "folder" / "calls-7"
    assert (tmp_path / "call.mp3").is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among files")
def test_what_is_no_place_for_a_file_is_refused_before_any_request(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    session, sender = session_with()
    for wrong in (tmp_path / "pipe", "", None, "a\0b", "n" * 300):
        with pytest.raises(InvalidArgument, match="path"):
            session.calls.download_recording(7).save(wrong)  # type: ignore[arg-type]
    assert (tmp_path / "pipe").is_fifo()
    assert sender.sent == []


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    session, _ = session_with(Pieces(b"x"), Pieces(b"y"))
    assert session.calls.download_recording(7).save("~/a.mp3") == tmp_path / "a.mp3"
    (saved,) = download_all({"b.mp3": session.calls.download_recording(7)}, "~/calls")
    assert saved.path == tmp_path / "calls" / "b.mp3"
    with opened_form("~/a.mp3") as (_, form):
        assert b"x" in b"".join(form)


def test_what_cannot_be_written_leaves_no_connection_open(tmp_path: Path) -> None:
    for place in (tmp_path / "none" / "call.mp3", f"{__file__}/"):
        body = Pieces(b"x")
        session, _ = session_with(body)
        with pytest.raises((FileExistsError, FileNotFoundError)):
            session.calls.download_recording(7).save(place)
        assert body.closed


def test_a_transfer_that_breaks_off_is_begun_anew_and_leaves_nothing(tmp_path: Path) -> None:
    place = tmp_path / "call.mp3"
    session, sender = session_with(Pieces(b"a", cut=True), Pieces(b"ab"))
    session.calls.download_recording(7).save(place)
    assert place.read_bytes() == b"ab"
    assert len(sender.sent) == 2
    place.write_bytes(b"before")
    session, _ = session_with(*(Pieces(b"a", cut=True) for _ in range(3)))
    with pytest.raises(TransportError):
        session.calls.download_recording(7).save(place)
    assert place.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [place]


def test_a_transfer_that_stops_is_begun_anew() -> None:
    session, sender = session_with(Pieces(b"a", fails="timeout"), Pieces(b"ab"))
    assert session.calls.download_recording(7).read() == b"ab"
    assert [request.total_timeout for request in sender.sent] == [None, None]


def download_of(*replies: Any) -> tuple[Download, list[Optional[float]], list[float]]:
    """A download, the time that each request is given, and a clock that each one moves."""
    left, limits, now = list(replies), [], [0.0]

    def perform(call: Call) -> Reply:
        limits.append(call.total_timeout)
        seconds, body = left.pop(0)
        now[0] += seconds
        return Reply(200, stream=body)

    call = Call("GET", "/x/v2/tenant/1/x", "/x", stream=True)
    return Download(SimpleNamespace(perform=perform), call, "x", clock=lambda: now[0]), limits, now


def test_a_total_timeout_holds_for_all_tries_together(tmp_path: Path) -> None:
    stops = [(4.0, Pieces(b"a", fails=kind)) for kind in ("cut", "timeout", "cut", "timeout")]
    download, limits, _ = download_of(*stops)
    with pytest.raises(TransportError) as caught:
        download.save(tmp_path / "x", total_timeout=8)
    assert (caught.value.kind, str(caught.value)) == (
        "timeout",
        "GET /x/v2/tenant/{tenant}/x was not complete within total_timeout=8 s.",
    )
    assert limits == [8, 4]
    assert list(tmp_path.iterdir()) == []
    download, limits, _ = download_of((1.0, Pieces(b"a", fails="cut")), (1.0, Pieces(b"ab")))
    assert download.read(total_timeout=8) == b"ab"
    assert limits == [8, 7]


def test_a_total_timeout_ends_an_iteration() -> None:
    download, limits, _ = download_of((9.0, Pieces(b"a", b"b", fails="timeout")))
    pieces = download.iter_bytes(total_timeout=8.5)
    assert limits == []
    assert [next(pieces), next(pieces)] == [b"a", b"b"]
    with pytest.raises(TransportError, match=r"within total_timeout=8\.5 s"):
        next(pieces)
    assert limits == [8.5]


@pytest.mark.parametrize("wrong", [0, -1, True, "5", float("nan"), float("inf")])
def test_a_total_timeout_is_checked_before_anything_is_sent(wrong: Any, tmp_path: Path) -> None:
    download, limits, _ = download_of()
    for use in (download.read, download.iter_bytes):
        with pytest.raises(InvalidArgument, match="is not a number of seconds"):
            use(total_timeout=wrong)
    with pytest.raises(InvalidArgument):
        download.save(tmp_path / "x", total_timeout=wrong)
    assert limits == []


def test_a_call_that_gets_no_answer_is_not_made_three_times() -> None:
    sent = []

    def perform(call: Call) -> Reply:
        sent.append(call)
        raise TransportError("no answer", "timeout", 6)

    with pytest.raises(TransportError):
        Download(SimpleNamespace(perform=perform), Call("GET", "/x", "/x"), "x").read()
    assert len(sent) == 1


def test_a_refusal_is_an_error_of_its_own() -> None:
    sender = FakeSender(lambda *asked: reply_of({"title": "no recording"}, 404))
    with pytest.raises(NotFound, match="no recording"):
        session_on(sender).calls.download_recording(7).read()


class Store(BaseHTTPRequestHandler):
    """A host for tokens, one redirect to a store elsewhere, and the store."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        token = json.dumps({"access_token": "t", "expires_in": 900}).encode()
        self._answer(token, kind="application/json")

    def do_GET(self) -> None:
        self.server.seen.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        if self.path.startswith("/pricebook"):
            self.send_response(302)
            port = self.server.server_port  # type: ignore[attr-defined]
            self.send_header("Location", f"http://localhost:{port}/blob/pump.jpg?sig=1")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.path.startswith("/telecom"):
            self._answer(SOUND[:-10], len(SOUND))
        else:
            self._answer(SOUND)

    def _answer(
        self, body: bytes, length: int = -1, kind: str = "application/octet-stream"
    ) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length < 0 else length))
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = length >= 0

    def log_message(self, *args: Any) -> None:
        """Be quiet."""


@pytest.fixture
def store() -> Iterator[ThreadingHTTPServer]:
    with serving(Store, seen=[]) as server:
        yield server


def test_a_redirect_is_followed_without_credentials(
    store: ThreadingHTTPServer, tmp_path: Path
) -> None:
    with session_at(f"http://127.0.0.1:{store.server_port}") as session:
        place = session.pricebook.images.download(path="Images/pump.jpg").save(tmp_path)
    assert place == tmp_path / "pump.jpg"
    assert place.read_bytes() == SOUND
    first, second = store.seen  # type: ignore[attr-defined]
    assert first[0] == "/pricebook/v2/tenant/42/images?path=Images%2Fpump.jpg"
    assert "Authorization" in first[1]
    assert second[0] == "/blob/pump.jpg?sig=1"
    assert not {"Authorization", "ST-App-Key"} & set(second[1])


def test_a_body_that_is_shorter_than_announced_is_an_error(store: ThreadingHTTPServer) -> None:
    with (
        session_at(f"http://127.0.0.1:{store.server_port}") as session,
        pytest.raises(TransportError, match="before it was complete"),
    ):
        session.calls.download_recording(7).read()
    assert len(store.seen) == 3  # type: ignore[attr-defined]
