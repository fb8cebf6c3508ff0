"""Names of files, out of headers and fit for every file system."""

from __future__ import annotations

import string
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.content_disposition import file_name
from servicepytan.core.file_names import numbered_name, safe_name
from servicepytan.core.replies import header_text, reply_headers
from tests.all_cases import for_all


@for_all(
    ("header", "name"),
    [
        ("", ""),
        ("attachment", ""),
        ("inline; size=5", ""),
        ("attachment; filename=a.mp3", "a.mp3"),
        ('attachment; filename="a.mp3"', "a.mp3"),
        ('ATTACHMENT;FileName="a.mp3";size=5', "a.mp3"),
        ('attachment; filename = "a; b, c.mp3" ; x=1', "a; b, c.mp3"),
        (r'attachment; filename="say \"hi\" \\.mp3"', r'say "hi" \.mp3'),
        ('attachment; filename="open.mp3', "open.mp3"),
        ("attachment; filename=my file, 2.mp3; x=1", "my file, 2.mp3"),
        ("attachment; filename=a.mp3; filename=b.mp3", "a.mp3"),
        ("filename=a.mp3", "a.mp3"),
        ('attachment; title="; filename=no.mp3"; filename=a.mp3', "a.mp3"),
        ("attachment; filename=Küche.jpg", "Küche.jpg"),
        ('attachment; filename="K%C3%BCche.jpg"', "K%C3%BCche.jpg"),
        ("attachment; filename=K_che.jpg; filename*=UTF-8''K%C3%BCche.jpg", "Küche.jpg"),
        ("attachment; filename*=UTF-8''K%C3%BCche.jpg; filename=K_che.jpg", "Küche.jpg"),
        ("attachment; FILENAME*=utf-8'de'K%c3%bcche.jpg", "Küche.jpg"),
        ("attachment; filename*=\"UTF-8''K%C3%BCche.jpg\"", "Küche.jpg"),
        ("attachment; filename*=iso-8859-1''K%FCche.jpg", "Küche.jpg"),
        ("attachment; filename*=UTF-8''Küche.jpg", "Küche.jpg"),
        ("attachment; filename*=UTF-8''it's.jpg", "it's.jpg"),
        ("attachment; filename=a.jpg; filename*=UTF-8''%FF.jpg", "a.jpg"),
        ("attachment; filename=a.jpg; filename*=UTF-8''%ZZ.jpg", "a.jpg"),
        ("attachment; filename=a.jpg; filename*=UTF-8''", "a.jpg"),
        ("attachment; filename=a.jpg; filename*=nothing''b.jpg", "a.jpg"),
        ("attachment; filename=a.jpg; filename*=hex''6162", "a.jpg"),
        ("attachment; filename=a.jpg; filename*=b.jpg", "a.jpg"),
        ("attachment; filename*=UTF-8''%FF", ""),
        ("attachment; filename*0*=UTF-8''K%C3; filename*1*=%BCche; filename*2=.jpg", "Küche.jpg"),
        ('attachment; filename*1="b.jpg"; filename*0="a"', "ab.jpg"),
        ('attachment; filename=c; filename*0="100%"; filename*2=x', "100%"),
        ("attachment; filename=c; filename*0*=UTF-8''%FF", "c"),
        ('attachment; filename="=?utf-8?B?S8O8Y2hlLmpwZw==?="', "Küche.jpg"),
        ('attachment; filename="=?utf-8?Q?K=C3=BCche.jpg?="', "Küche.jpg"),
        ('attachment; filename="=?nothing?B?S8O8?="', "=?nothing?B?S8O8?="),
        ('attachment; filename="=?utf-8?B?/w==?="', "=?utf-8?B?/w==?="),
    ],
)
def test_the_name_in_a_header(header: str, name: str) -> None:
    assert file_name(header) == name


@given(st.text(min_size=1).filter(lambda text: text.isprintable()))
def test_every_name_comes_through_percent_encoding(name: str) -> None:
    header = f"attachment; filename=\"x\"; filename*=UTF-8''{quote(name, safe='')}"
    assert file_name(header) == name


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_every_name_comes_through_quotes(name: str) -> None:
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    if "=?" not in name:
        assert file_name(f'attachment; filename="{quoted}"; size=5') == name


@given(st.text(st.sampled_from(";=\"'\\*% \t012=?ufilename-8" + string.ascii_lowercase)))
def test_no_header_breaks_the_reader(text: str) -> None:
    assert isinstance(file_name(f"attachment; {text}"), str)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Images/pump 1.jpg", "pump 1.jpg"),
        ("a:b?c\x00.jpg ", "a_b_c_.jpg"),
        ("..", ""),
        ("..\\..\\x", "x"),
        (".hidden.", "hidden"),
        ("Küche.jpg", "Küche.jpg"),
        ("half \ud83d.jpg", "half _.jpg"),
        ("line\x85.jpg\x7f", "line_.jpg_"),
        ("CON", "CON_"),
        ("nul.txt", "nul_.txt"),
        ("com1.x.txt", "com1_.x.txt"),
        ("console.txt", "console.txt"),
        ("x" * 300, "x" * 255),
        ("x" * 300 + ".jpg", "x" * 251 + ".jpg"),
        ("ü" * 126 + ".jpg", "ü" * 125 + ".jpg"),
        ("x." + "y" * 300, ("x." + "y" * 300)[:255]),
        ("x" * 250 + ". .jpg", "x" * 250 + ".jpg"),
    ],
)
def test_safe_names(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(st.characters(), max_size=400), st.integers(2, 10**6))
def test_names_fit_and_stay_fit_with_a_number(name: str, number: int) -> None:
    safe = safe_name(name)
    assert safe_name(safe) == safe
    assert len(safe.encode()) <= 255
    if safe:
        numbered = numbered_name(safe, number)
        assert len(numbered.encode()) <= 255
        assert f" ({number})" in numbered
        assert safe_name(numbered) == numbered


@pytest.mark.parametrize(
    ("name", "numbered"),
    [
        ("pump.jpg", "pump (2).jpg"),
        ("pump", "pump (2)"),
        ("a.tar.gz", "a.tar (2).gz"),
        ("x" * 251 + ".jpg", "x" * 247 + " (2).jpg"),
        ("図" * 85, "図" * 83 + " (2)"),
    ],
)
def test_numbered_names(name: str, numbered: str) -> None:
    assert numbered_name(name, 2) == numbered


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        (b"plain", "plain"),
        ("Küche".encode(), "Küche"),
        ("Küche".encode("latin-1"), "Küche"),
        ("Å 図 🔧".encode(), "Å 図 🔧"),
        (b"K\xc3", "K\xc3"),
        (b"a\r\n  b", "a b"),
    ],
)
def test_header_bytes_are_utf_8_or_else_latin_1(sent: bytes, text: str) -> None:
    assert header_text(sent.decode("latin-1")) == text


def test_a_header_that_is_text_already_stays() -> None:
    assert reply_headers([("X-Name", "Küche 図"), ("B", "ü")]) == {"x-name": "Küche 図", "b": "ü"}


@given(st.text())
def test_all_text_that_is_sent_as_utf_8_arrives(text: str) -> None:
    plain = " ".join(text.split())
    assert (
        header_text(plain.encode("utf-8", "ignore").decode("latin-1"))
        == plain.encode("utf-8", "ignore").decode()
    )
