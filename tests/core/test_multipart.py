"""A file as a form: what a server that reads forms finds in it."""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP

import pytest

from servicepytan.core.multipart import form


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("pump.jpg", "pump.jpg"),
        ('a "b".jpg', "a %22b%22.jpg"),
        ("a\r\nb.jpg", "a%0D%0Ab.jpg"),
    ],
)
@pytest.mark.parametrize("content", [b"", b"\x00\xff\r\n--", b"text\r\n"])
def test_a_form_holds_one_file(name: str, shown: str, content: bytes) -> None:
    kind, body = form("file", name, content)
    whole = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    [part] = whole.iter_parts()
    assert part.get_param("name", header="content-disposition") == "file"
    assert part.get_filename() == shown
    assert part.get_payload(decode=True) == content


def test_the_same_file_gives_the_same_form() -> None:
    assert form("file", "a", b"x") == form("file", "a", b"x")


def test_a_name_that_is_not_ascii_stands_there_in_both_ways() -> None:
    _, body = form("file", "Köln.jpg", b"")
    assert b"filename=\"K_ln.jpg\"; filename*=UTF-8''K%C3%B6ln.jpg" in body
