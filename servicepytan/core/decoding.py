"""Decodes the bodies of answers; all decoders of JSON give the same values and errors.

The standard library decides. ``exact`` lets a faster decoder do the bodies that both read alike:

* Whole numbers are exact, of any size up to ``MOST_DIGITS`` digits; longer ones are refused.
* ``NaN``, ``Infinity`` and ``-Infinity`` are read, and ``1e400`` is infinite.
* UTF-8, UTF-16 and UTF-32 are read, with or without a byte order mark, and half surrogates too.
* Of a key that comes twice the last value counts, at the place of the first.
* What is nested deeper than ``DEEPEST`` levels is refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import accumulate
from typing import Any, Optional

from servicepytan.core.lazy_regex import lazy_pattern

Loads = Callable[[bytes], Any]

DEEPEST = 1024
"""The most levels of nesting that are read; the same as in orjson."""
MOST_DIGITS = 4300
"""The most digits of a whole number that are read: the limit of ``int`` since Python 3.11."""

_WIDE_INTEGER = lazy_pattern(rb"(?<![0-9.])(?:-9[0-9]{18}|[1-9][0-9]{19})[0-9]*(?![0-9.eE])")
_WIDE = 20
"""The fewest characters, sign included, of a whole number beyond 64 bits."""
_WIDE_SAMPLE = b"0" * (_WIDE // 4)
_WIDE_ZEROS = b"0" * _WIDE
_WINDOW = 256
_STEP = (_WINDOW - 2 * _WIDE) // 4
"""Samples after which the next window may begin: it overlaps by the length of a number."""
_DIGITS_AS_ZERO = bytes(ord("0") if byte in b"-0123456789" else byte for byte in range(256))
"""A translation table that replaces digits and signs by zeros."""

_BINARY = lazy_pattern(r"(?i)^(application/(octet-stream|pdf|zip)|audio/|image/|video/)")
_SPACE = lazy_pattern(r"[ \t\n\r]*")
_CLOSING = {"[": "]", "{": "}"}
_PENDING = object()

_NO_MARKS = bytes(byte for byte in range(256) if byte not in b'[]{}"')
_CHANGES = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


class NotJson(ValueError):
    """A body is not JSON, or too large or too deeply nested to read.

    Its text ends the sentence "The bytes are ..." and quotes nothing of them.
    """


def exact(fast: Loads) -> Loads:
    """A decoder as fast as ``fast``, with the values and errors of ``standard_loads``.

    Args:
        fast: Decodes JSON. It raises ``ValueError`` where it cannot, reads at most ``DEEPEST``
            levels, and may round whole numbers beyond 64 bits.

    Example:
        >>> exact(orjson.loads)(b"[18446744073709551616]")
        [18446744073709551616]
    """

    def loads(body: bytes) -> Any:
        """Decode JSON.

        Raises:
            NotJson: it is no JSON, or more than is read.
        """
        sample = body[::4].translate(_DIGITS_AS_ZERO)
        if _WIDE_SAMPLE not in sample or not _has_wide_integer(body, sample):
            try:
                return fast(body)
            except ValueError:
                pass
        return standard_loads(body)

    return loads


def standard_loads(body: bytes) -> Any:
    """Decode JSON with the standard library.

    Raises:
        NotJson: it is no JSON, or more than is read.
    """
    try:
        return _decoded(body)
    except NotJson as error:
        problem = str(error)
    except ValueError:
        problem = "not JSON"
    raise NotJson(problem)  # without the error before, which holds the body


def _decoded(body: bytes) -> Any:
    encoding = json.detect_encoding(body)
    text = body.decode(encoding, "surrogatepass")
    utf8 = body if encoding == "utf-8" else text.encode("utf-8", "surrogatepass")
    if is_too_deep(utf8):
        raise NotJson(f"nested deeper than {DEEPEST} levels")
    decoder = _LIMITED if has_long_integer(utf8) else _PLAIN
    try:
        return decoder.decode(text)
    except RecursionError:
        return _decoded_without_recursion(text, decoder)


def _whole(digits: str) -> int:
    if len(digits.lstrip("-")) > MOST_DIGITS:
        raise NotJson(f"not readable: a whole number has more than {MOST_DIGITS} digits")
    return int(digits)


_PLAIN = json.JSONDecoder()
_LIMITED = json.JSONDecoder(parse_int=_whole)


def _decoded_without_recursion(text: str, decoder: json.JSONDecoder) -> Any:
    """Decode deeply nested JSON with an explicit stack; slow and rarely needed."""
    reader = _Reader(text, decoder)
    value = reader.value()
    reader.end()
    return value


class _Reader:
    """Reads JSON from left to right with an explicit stack.

    Args:
        text: The JSON.
        decoder: Reads texts, numbers and constants.
    """

    def __init__(self, text: str, decoder: json.JSONDecoder) -> None:
        self._text = text
        self._decoder = decoder
        self._at = 0
        self._open: list[tuple[Any, Any]] = []
        """The open containers, each with the key of its next value."""

    def value(self) -> Any:
        """Read a value."""
        while True:
            value = self._began()
            while value is not _PENDING and self._open:
                value = self._put(value)
            if value is not _PENDING:
                return value

    def end(self) -> None:
        """Check that nothing follows."""
        if self._next():
            raise ValueError("more than one value")

    def _next(self) -> str:
        """The next character that is not white space; empty at the end."""
        self._at = _SPACE.match(self._text, self._at).end()  # type: ignore[union-attr]
        return self._text[self._at : self._at + 1]

    def _began(self) -> Any:
        """A scalar or an empty container, or ``_PENDING`` when a container was opened."""
        first = self._next()
        if first not in ("[", "{"):
            return self._scalar()
        self._at += 1
        if self._next() == _CLOSING[first]:
            self._at += 1
            return [] if first == "[" else {}
        self._open.append(([], None) if first == "[" else ({}, self._key()))
        return _PENDING

    def _scalar(self) -> Any:
        value, self._at = self._decoder.raw_decode(self._text, self._at)
        return value

    def _key(self) -> str:
        if self._next() != '"':
            raise ValueError("a key that is no text")
        key: str = self._scalar()
        if self._next() != ":":
            raise ValueError("a key without a value")
        self._at += 1
        return key

    def _put(self, value: Any) -> Any:
        """Add a value to the innermost container."""
        container, key = self._open.pop()
        if isinstance(container, list):
            container.append(value)
        else:
            container[key] = value
        after = self._next()
        self._at += 1
        if after == ",":
            key = None if isinstance(container, list) else self._key()
            self._open.append((container, key))
            return _PENDING
        if after != ("]" if isinstance(container, list) else "}"):
            raise ValueError("a container that does not end")
        return container


def _has_wide_integer(body: bytes, sample: bytes) -> bool:
    """Whether JSON may contain an integer beyond 64 bits.

    One byte in four is looked at, which is many times as fast as a regular expression over all.

    Args:
        body: JSON.
        sample: Every fourth byte of it, with a zero in place of each digit and sign.
    """
    at = sample.find(_WIDE_SAMPLE)
    while at >= 0:
        start = max(0, 4 * at - _WIDE)
        end = start + _WINDOW
        if _WIDE_ZEROS in body[start:end].translate(_DIGITS_AS_ZERO) and _WIDE_INTEGER.search(
            body, start, end
        ):
            return True
        at = sample.find(_WIDE_SAMPLE, at + _STEP)
    return False


def has_long_integer(body: bytes) -> bool:
    """Whether JSON may contain an integer of more than ``MOST_DIGITS`` digits."""
    return b"0" * ((MOST_DIGITS + 1) // 64) in body[::64].translate(_DIGITS_AS_ZERO)


def is_too_deep(body: bytes) -> bool:
    """Whether UTF-8 JSON is nested too deeply; brackets in strings do not count."""
    if b"\\" in body:
        body = body.replace(b"\\\\", b"").replace(b'\\"', b"")
    marks = body.translate(None, _NO_MARKS).replace(b'""', b"")
    brackets = b"".join(marks.split(b'"')[::2])
    return not _is_shallow(brackets) and _depth(brackets) > DEEPEST


def _is_shallow(brackets: bytes) -> bool:
    """Whether few brackets remain after removing the innermost pairs several times."""
    rounds = 4
    for _ in range(rounds):
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    return brackets.count(b"[") + brackets.count(b"{") + 2 * rounds <= DEEPEST


def _depth(brackets: bytes) -> int:
    return max(accumulate(map(_CHANGES.__getitem__, brackets)), default=0)


class JsonDecoder:
    """Decodes JSON with the standard library until a faster decoder is worth loading.

    Args:
        fastest: Loads the fastest decoder that is installed.
        pays_after: How many bytes must have come for that.
        first: Decodes until then.

    Attributes:
        in_use: What decodes the next body.
    """

    def __init__(
        self, fastest: Callable[[], Loads], pays_after: int, first: Loads = standard_loads
    ) -> None:
        self._fastest = fastest
        self._bytes_until_fastest = pays_after
        self._first = first
        self.in_use: Loads = self._first_loads

    def __call__(self, body: bytes) -> Any:
        """Decode JSON.

        Raises:
            NotJson: it is no JSON, or more than is read.
        """
        return self.in_use(body)

    def _first_loads(self, body: bytes) -> Any:
        self._bytes_until_fastest -= len(body)
        if self._bytes_until_fastest >= 0:
            return self._first(body)
        self.in_use = self._fastest()
        return self.in_use(body)


def fastest() -> Loads:
    """The fastest installed decoder."""
    try:
        from orjson import loads as fast
    except ImportError:
        return standard_loads
    return exact(fast)


FEW_BYTES = 1 << 16
"""Up to this many bytes, the standard library is faster than loading a faster decoder."""

loads = JsonDecoder(fastest, FEW_BYTES)
"""Decode JSON with the fastest decoder that is installed and worth loading.

Raises:
    NotJson: it is no JSON, or more than is read.
"""


class UnreadableBody(Exception):
    """The body of a successful answer cannot be decoded."""


def decode_body(
    body: bytes,
    content_type: str,
    *,
    is_required: bool = False,
    custom_loads: Optional[Loads] = None,
) -> Any:
    """The decoded body of a 2xx answer: JSON, bytes for files, None if it is empty.

    Args:
        body: The body.
        content_type: What it is, by the header.
        is_required: Whether it must be JSON, whatever the header says, and not be empty.
        custom_loads: Decodes JSON in place of the usual decoder.

    Raises:
        UnreadableBody: it is neither.
    """
    if not body.strip():
        if is_required:
            raise UnreadableBody
        return None
    is_json = is_required or content_type.startswith("application/json")
    if not is_json and _BINARY.match(content_type):
        return body
    try:
        return (custom_loads or loads.in_use)(body)
    except NotJson:
        raise UnreadableBody from None
