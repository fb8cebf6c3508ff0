"""Decompressing: the right bytes, in bounded pieces, and whether all of them came."""

from __future__ import annotations

import gzip
import random
import sys
import zlib

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core import codings
from servicepytan.core.codings import PIECE, Undecodable, decoder_for
from tests.all_cases import for_all
from tests.volume import rest_slow

NOISE = random.Random(1).randbytes(300_000)
TEXTS = [b"", b"x", b'{"data":[' + b'{"id":1},' * 50_000 + b"{}]}", NOISE, bytes(5 * PIECE)]


def bare_deflate(data: bytes) -> bytes:
    """Deflate without the zlib format around it."""
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


CODINGS = {
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "deflate": zlib.compress,
    "Deflate": bare_deflate,
    "br": lambda data: brotli.compress(data, quality=5),
    "zstd": zstandard.compress,
    "identity": bytes,
    "utf-8": bytes,
    "deflate, gzip": lambda data: gzip.compress(zlib.compress(data), mtime=0),
    "gzip, br, X-GZIP": lambda data: gzip.compress(brotli.compress(gzip.compress(data), quality=1)),
}


def decoded(coding: str, data: bytes, step: int = 1 << 16) -> tuple[bytes, bool]:
    """The body, from pieces of some size, and whether it is complete."""
    decoder = decoder_for(coding)
    pieces = [
        piece
        for start in range(0, len(data), step)
        for piece in decoder.decode(data[start : start + step])
    ]
    return b"".join(pieces), decoder.complete


@for_all("text", TEXTS)
@for_all("coding", CODINGS)
def test_what_is_whole_is_decoded_and_complete(coding: str, text: bytes) -> None:
    data = CODINGS[coding](text)
    steps = [1 << 16, len(data) + 1] + ([1] if len(data) < 10_000 else [])
    for step in steps:
        assert decoded(coding, data, step) == (text, True)


@pytest.mark.parametrize("coding", [name for name in CODINGS if name not in ("identity", "utf-8")])
@pytest.mark.parametrize("text", [b"x", NOISE], ids=["short", "noise"])
def test_what_is_cut_is_not_complete(coding: str, text: bytes) -> None:
    data = CODINGS[coding](text)
    for length in {1, 2, len(data) // 3, len(data) // 2, len(data) - 4, len(data) - 1} - {0}:
        body, complete = decoded(coding, data[:length])
        assert not complete
        assert text.startswith(body)


@pytest.mark.parametrize("coding", CODINGS)
def test_nothing_at_all_is_complete(coding: str) -> None:
    assert decoded(coding, b"") == (b"", True)


@pytest.mark.parametrize(
    ("coding", "tail", "more"),
    [
        ("gzip", gzip.compress(b"two", mtime=0), b"two"),
        ("gzip", gzip.compress(b"", mtime=0) * 3 + gzip.compress(b"two", mtime=0), b"two"),
        ("gzip", b"\0", b""),
        ("gzip", b"\0" * 1000, b""),
        ("gzip", b"\x1f garbage", b""),
        ("gzip", b"garbage" + gzip.compress(b"two", mtime=0), b""),
        ("deflate", b"garbage", b""),
        ("zstd", zstandard.compress(b"two"), b"two"),
        ("zstd", b"\x50\x2a\x4d\x18\x02\0\0\0hi", b""),
    ],
)
@pytest.mark.parametrize("step", [1, 1000])
def test_what_follows_the_end(coding: str, tail: bytes, more: bytes, step: int) -> None:
    data = CODINGS[coding](b"one") + tail
    assert decoded(coding, data, step) == (b"one" + more, True)


@pytest.mark.parametrize("tail", [b"\x1f", b"\x1f\x8b", gzip.compress(b"two", mtime=0)[:-1]])
@pytest.mark.parametrize("step", [1, 1000])
def test_a_second_member_that_is_cut_is_not_complete(tail: bytes, step: int) -> None:
    assert not decoded("gzip", gzip.compress(b"one", mtime=0) + tail, step)[1]


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("gzip", b"{}"),
        ("gzip", gzip.compress(b"x", mtime=0)[:-8] + b"wrongsum"),
        ("gzip", gzip.compress(b"x", mtime=0) + b"\x1f\x8b\x09" + bytes(20)),
        ("deflate", b"\xff\xff\xff"),
        ("deflate", zlib.compress(NOISE)[:-4] + b"sums"),
        ("br", b"\xff" * 100),
        ("br", brotli.compress(b"x") + b"garbage"),
        ("zstd", b"no zstd at all"),
        ("zstd", zstandard.compress(b"x") + b"garbage"),
        ("deflate, gzip", gzip.compress(b"no deflate", mtime=0)),
        ("compress", b"x"),
        ("gzip, dcb", b"x"),
        ("gzip, " * 6, b"x"),
    ],
)
def test_what_is_damaged_or_not_supported_is_an_error(coding: str, data: bytes) -> None:
    with pytest.raises(Undecodable):
        decoded(coding, data)


@pytest.mark.parametrize(
    "coding", rest_slow([name for name in CODINGS if name not in ("identity", "utf-8")], fast=3)
)
def test_a_bomb_unfolds_in_bounded_pieces(coding: str) -> None:
    size = 1 << 25
    data = CODINGS[coding](bytes(size))
    assert len(data) < size // 500
    total = 0
    for piece in decoder_for(coding).decode(data):
        assert len(piece) <= 1 << 24
        total += len(piece)
    assert total == size


@pytest.mark.parametrize("coding", ["br", "zstd"])
def test_a_coding_without_its_package_names_it(
    monkeypatch: pytest.MonkeyPatch, coding: str
) -> None:
    for package in ("brotli", "compression.zstd", "backports.zstd", "zstandard"):
        monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(Undecodable, match=f"{coding}, which needs the package"):
        decoder_for(coding)


def test_an_old_brotli_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brotli, "Decompressor", object)
    with pytest.raises(Undecodable, match=r"Brotli 1\.2"):
        decoder_for("br")


@given(st.lists(st.binary(max_size=300), max_size=4), st.integers(1, 50), st.integers(0, 400))
def test_members_in_any_parts(texts: list[bytes], step: int, kept: int) -> None:
    data = b"".join(gzip.compress(text, mtime=0) for text in texts)
    assert decoded("gzip", data, step) == (b"".join(texts), True)
    body, complete = decoded("gzip", data[:kept], step)
    assert b"".join(texts).startswith(body)
    ends = [len(b"".join(gzip.compress(t, mtime=0) for t in texts[:n])) for n in range(5)]
    assert complete == (min(kept, len(data)) in ends)


@given(st.binary(max_size=500), st.sampled_from(["gzip", "deflate", "br", "zstd", "gzip, br"]))
def test_any_bytes_are_decoded_or_refused(data: bytes, coding: str) -> None:
    try:
        decoded(coding, data, 7)
    except Undecodable:
        pass


def test_what_is_asked_for_needs_no_package() -> None:
    assert codings.ACCEPTED == "gzip, deflate"
