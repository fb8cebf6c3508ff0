"""A file as a form: what a server that reads forms finds in it, and what becomes of its copy."""

from __future__ import annotations

import io
import os
import stat
import threading
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest

from servicepytan.aio.session import AsyncSession
from servicepytan.endpoints import uploads
from servicepytan.endpoints.uploads import opened_form
from servicepytan.errors import InvalidArgument
from tests.aio.loops import run
from tests.fakes import SETTINGS, FakeSender, session_on


def form(content: bytes, name: str) -> tuple[str, bytes]:
    """The content type and the whole body of a form."""
    with opened_form(content, name) as (kind, body):
        return kind, b"".join(body)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("pump.jpg", "pump.jpg"),
        ('a "b".jpg', "a %22b%22.jpg"),
        ("a\r\nb.jpg", "a%0D%0Ab.jpg"),
        ("a\\b.jpg", "a%5Cb.jpg"),
    ],
)
@pytest.mark.parametrize("content", [b"", b"\x00\xff\r\n--", b"text\r\n"])
def test_a_form_holds_one_file(name: str, shown: str, content: bytes) -> None:
    kind, body = form(content, name)
    whole = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    [part] = whole.iter_parts()
    assert part.get_param("name", header="content-disposition") == "file"
    assert part.get_filename() == shown
    assert part.get_payload(decode=True) == content


def test_the_form_is_written_out_as_servers_have_always_got_it() -> None:
    kind, body = form(b"x", "a.jpg")
    boundary = kind.partition("boundary=")[2]
    assert kind.startswith("multipart/form-data; boundary=servicepytan-")
    assert (
        body
        == (
            f"--{boundary}\r\n"
            'Content-Disposition: form-data; name="file"; filename="a.jpg"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
            f"x\r\n--{boundary}--\r\n"
        ).encode()
    )


def test_the_same_file_gives_the_same_form() -> None:
    assert form(b"x", "a") == form(b"x", "a")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Köln.jpg", b"filename=\"K_ln.jpg\"; filename*=UTF-8''K%C3%B6ln.jpg"),
        ('ö "b"?', b"filename=\"_ %22b%22_\"; filename*=UTF-8''%C3%B6%20%22b%22%3F"),
        ("\ud800.jpg", b"filename=\"_.jpg\"; filename*=UTF-8''%3F.jpg"),
    ],
)
def test_a_name_that_is_not_ascii_stands_there_in_both_ways(name: str, shown: bytes) -> None:
    _, body = form(b"", name)
    assert b'Content-Disposition: form-data; name="file"; ' + shown + b"\r\n" in body


class Pipe:
    """A file that cannot seek."""

    def __init__(self, content: bytes) -> None:
        self.read = io.BytesIO(content).read


@pytest.mark.skipif(os.name == "nt", reason="no modes of files there")
@pytest.mark.parametrize("fails", [False, True])
def test_a_copy_on_disk_is_readable_by_its_owner_alone_and_goes(
    fails: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(uploads, "_SPOOLED_IN_MEMORY", 10)
    umask = os.umask(0)
    try:
        with opened_form(Pipe(b"x" * 11)) as (_, body):  # type: ignore[arg-type]
            spool: Any = body._file
            mode = os.fstat(spool.fileno()).st_mode
            inner = spool._file
            assert list(tmp_path.iterdir()) == []
            if fails:
                raise OSError("the connection is gone")
    except OSError:
        assert fails
    finally:
        os.umask(umask)
    assert stat.S_IMODE(mode) == 0o600
    assert inner.closed


def test_a_small_copy_stays_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "absent"))
    with opened_form(Pipe(b"x" * 11)) as (_, body):  # type: ignore[arg-type]
        assert b"x" * 11 in b"".join(body)
        assert b"x" * 11 in b"".join(body)


DEVICE = "^file is a device, such as a terminal, which has no size. Pass a file, a pipe or the byt"


@pytest.mark.skipif(os.name == "nt", reason="no such devices there")
@pytest.mark.parametrize("name", ["/dev/null", "/dev/zero"])
def test_a_device_is_refused_before_it_is_read(name: str) -> None:
    sender = FakeSender()
    with open(name, "rb") as file:
        for source in (name, Path(name), file):
            with pytest.raises(InvalidArgument, match=DEVICE) as caught:
                session_on(sender).pricebook.images.upload(source)
            assert caught.value.outcome == "not_sent"
    assert sender.sent == []


@pytest.mark.skipif(os.name == "nt", reason="no such devices there")
def test_a_device_is_refused_in_an_async_session() -> None:
    async def upload() -> None:
        async with AsyncSession(**SETTINGS) as session:
            await session.pricebook.images.upload("/dev/zero")

    with pytest.raises(InvalidArgument, match=DEVICE):
        run(upload())


@pytest.mark.skipif(os.name == "nt", reason="no such pipes there")
def test_pipes_are_read_to_their_end(tmp_path: Path) -> None:
    def write(handle: Any) -> None:
        with open(handle, "wb") as file:
            file.write(b"x" * 100_000)

    reader, writer = os.pipe()
    named = tmp_path / "pipe"
    os.mkfifo(named)
    with open(reader, "rb") as file:
        for source, end in ((file, writer), (named, named)):
            thread = threading.Thread(target=write, args=(end,))
            thread.start()
            with opened_form(source) as (_, body):
                assert b"".join(body).count(b"x" * 100_000) == 1
            thread.join()
