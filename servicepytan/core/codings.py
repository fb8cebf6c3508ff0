"""Decompresses a body piece by piece, and checks that it is complete.

See RFC 9110, section 8.4.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Optional, Protocol

ACCEPTED = "gzip, deflate"
"""Value of ``Accept-Encoding``; the same whether or not optional packages are installed."""

PIECE = 1 << 18
"""Approximate bytes of a decoded piece; highly compressed data gives more pieces, not larger ones.
"""

_MOST_CODINGS = 5
_GZIP_MAGIC = b"\x1f\x8b"
_GZIP_WINDOW = 16 + zlib.MAX_WBITS
_ZSTD_SLICE = 1 << 9
"""Bytes fed at once to a zstd decoder without an output limit: they give at most about 20 MB."""


class Undecodable(ValueError):
    """A body does not match its content coding, or the coding is not supported."""


class Decoder(Protocol):
    """Decodes the content codings of a body."""

    @property
    def complete(self) -> bool:
        """Whether the input so far is a complete body, or empty."""

    def decode(self, data: bytes) -> Iterator[bytes]:
        """The decoded data of the next bytes, in pieces of bounded size.

        Raises:
            Undecodable: they are damaged.
        """


def decoder_for(content_encoding: str) -> Decoder:
    """The decoder for a ``Content-Encoding``; unknown names are ignored.

    Raises:
        Undecodable: a coding is not supported here, or there are more than five.
    """
    names = [name.strip().lower() for name in content_encoding.split(",")]
    if len(names) > _MOST_CODINGS:
        raise Undecodable(f"has {len(names)} codings")
    decoders = [_decoder(name) for name in reversed(names)]
    return _Chain([decoder for decoder in decoders if decoder is not None])


def _decoder(name: str) -> Optional[Decoder]:
    if name in ("gzip", "x-gzip"):
        return _Gzip()
    if name == "deflate":
        return _Deflate()
    if name == "br":
        return _Brotli()
    if name == "zstd":
        return _Zstd()
    if name in ("compress", "x-compress", "dcb", "dcz"):
        raise Undecodable(f"has the coding {name}, which is not supported")
    return None


class _Chain:
    """Decodes several codings, the outermost first."""

    def __init__(self, decoders: list[Decoder]) -> None:
        self._decoders = decoders

    @property
    def complete(self) -> bool:
        return all(decoder.complete for decoder in self._decoders)

    def decode(self, data: bytes) -> Iterator[bytes]:
        pieces: Iterator[bytes] = iter((data,))
        for decoder in self._decoders:
            pieces = _through(decoder, pieces)
        return pieces


def _through(decoder: Decoder, pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield from decoder.decode(piece)


class _Gzip:
    """Decodes gzip members in sequence; other data after the last one is ignored."""

    def __init__(self) -> None:
        self._member: Any = None
        self._members = 0
        self._held = b""
        self._ended = False

    @property
    def complete(self) -> bool:
        return self._member is None and not self._held

    def decode(self, data: bytes) -> Iterator[bytes]:
        while data and not self._ended:
            data = self._begin(data) if self._member is None else data
            if self._member is None:
                return
            yield from _inflated(self._member, data)
            data = self._member.unused_data
            if self._member.eof:
                self._member = None

    def _begin(self, data: bytes) -> bytes:
        data, self._held = self._held + data, b""
        if self._members and not data.startswith(_GZIP_MAGIC):
            self._ended = not _GZIP_MAGIC.startswith(data)
            self._held = b"" if self._ended else data
        else:
            self._members += 1
            self._member = zlib.decompressobj(_GZIP_WINDOW)
        return data


class _Deflate:
    """Decodes the zlib format, or raw deflate, which some servers send instead."""

    def __init__(self) -> None:
        self._inflater: Any = None
        self._held = b""

    @property
    def complete(self) -> bool:
        return not self._held if self._inflater is None else bool(self._inflater.eof)

    def decode(self, data: bytes) -> Iterator[bytes]:
        if self._inflater is None:
            data, self._held = self._held + data, b""
            if len(data) < 2:
                self._held = data
                return
            window = zlib.MAX_WBITS if _has_zlib_header(data) else -zlib.MAX_WBITS
            self._inflater = zlib.decompressobj(window)
        if not self._inflater.eof:
            yield from _inflated(self._inflater, data)


def _has_zlib_header(data: bytes) -> bool:
    return data[0] & 0x0F == zlib.DEFLATED and int.from_bytes(data[:2], "big") % 31 == 0


def _inflated(inflater: Any, data: bytes) -> Iterator[bytes]:
    while True:
        try:
            piece = inflater.decompress(data, PIECE)
        except zlib.error:
            raise Undecodable("is not compressed as its headers say") from None
        if piece:
            yield piece
        data = inflater.unconsumed_tail
        if inflater.eof or (not data and len(piece) < PIECE):
            return


class _Brotli:
    """Decodes Brotli with version 1.2 or newer; older ones cannot limit the output."""

    def __init__(self) -> None:
        self._package = _supported("br", "brotli")
        self._decompressor = self._package.Decompressor()
        self._begun = False
        if not hasattr(self._decompressor, "can_accept_more_data"):
            raise Undecodable("has the coding br, which needs Brotli 1.2 or newer")

    @property
    def complete(self) -> bool:
        return not self._begun or bool(self._decompressor.is_finished())

    def decode(self, data: bytes) -> Iterator[bytes]:
        self._begun = self._begun or bool(data)
        piece = self._decompressed(data)
        while piece or not self._decompressor.can_accept_more_data():
            if piece:
                yield piece
            piece = self._decompressed(b"")

    def _decompressed(self, data: bytes) -> bytes:
        if not data and self._decompressor.is_finished():
            return b""
        try:
            piece: bytes = self._decompressor.process(data, output_buffer_limit=PIECE)
        except self._package.error:
            raise Undecodable("is not compressed as its headers say") from None
        return piece


class _Zstd:
    """Decodes Zstandard frames in sequence."""

    def __init__(self) -> None:
        self._package = _supported("zstd", "compression.zstd", "backports.zstd", "zstandard")
        self._frame: Any = None

    @property
    def complete(self) -> bool:
        return self._frame is None

    def decode(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), _ZSTD_SLICE):
            remaining = data[start : start + _ZSTD_SLICE]
            while remaining:
                self._frame = self._frame or self._new_frame()
                piece = self._decompressed(remaining)
                if piece:
                    yield piece
                remaining = self._frame.unused_data
                if self._frame.eof:
                    self._frame = None

    def _new_frame(self) -> Any:
        decompressor = self._package.ZstdDecompressor()
        is_standard = hasattr(decompressor, "unused_data")
        return decompressor if is_standard else decompressor.decompressobj()

    def _decompressed(self, data: bytes) -> Any:
        try:
            return self._frame.decompress(data)
        except self._package.ZstdError:
            raise Undecodable("is not compressed as its headers say") from None


def _supported(coding: str, *packages: str) -> Any:
    for package in packages:
        try:
            return import_module(package)
        except ImportError:
            pass
    raise Undecodable(f"has the coding {coding}, which needs the package {packages[-1]}")
