"""What every decoder of JSON must do: the bodies to try, and the comparison with the standard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from servicepytan.core.decoding import Loads, NotJson, standard_loads


def outcome(loads: Loads, body: bytes) -> list[Any]:
    """The value that a decoder gives, told apart by types and order; or its error."""
    try:
        value = loads(body)
    except NotJson as error:
        return ["error", str(error)]
    return list(_parts(value))


def assert_like_the_standard(loads: Loads, body: bytes) -> None:
    """Hold a decoder against the standard one."""
    assert outcome(loads, body) == outcome(standard_loads, body)


def _parts(value: Any) -> Iterator[Any]:
    """A value piece by piece; without recursion, as it may be nested deeply."""
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            yield ("dict", list(value))
            left += reversed(list(value.values()))
        elif isinstance(value, list):
            yield ("list", len(value))
            left += reversed(value)
        else:
            yield (type(value).__name__, repr(value))


_NUMBERS = (
    st.integers()
    | st.integers(2**62, 2**66)
    | st.integers(-(2**66), -(2**62))
    | st.integers(10**300, 10**320)
).map(str) | st.from_regex(
    r"-?(0|[1-9][0-9]{0,25})(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?", fullmatch=True
)
_PADDING = st.text("0123456789-,. x", max_size=300).map(json.dumps)
_TEXTS = st.text(st.characters(), max_size=20) | st.just("half \ud83d")
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4),
    max_leaves=12,
)
_WRITTEN = st.builds(
    lambda value, ascii, indent: json.dumps(value, ensure_ascii=ascii, indent=indent),
    _VALUES,
    st.booleans(),
    st.none() | st.just(1),
)
_ENCODED = st.builds(
    lambda text, mark, code: (mark + text).encode(code, "surrogatepass"),
    _WRITTEN,
    st.sampled_from(["", "\ufeff"]),
    st.sampled_from(["utf-8"] * 3 + ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]),
)
_ROWS = st.lists(_NUMBERS | _PADDING, max_size=30).map(
    lambda items: f"[{','.join(items)}]".encode()
)
_PIECES = [
    *(b'[ ] { } , : " \\ - . e E + 0 00 1 -0 -0.0 1E5 1e400 -1e400 1e-400 NaN Infinity'.split()),
    *(b"-Infinity nan true false null tru '1' // # \\u \\ud83d \\ude00 \\u0000 \\x".split()),
    *(b"18446744073709551615 18446744073709551616 -9223372036854775809 123456789".split()),
    *(b" ", b"\n", b"\x00", b"\x0c", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xef\xbb\xbf", b'"a"'),
    *(b'"a":', b"9" * 400, b"7" * 5000, b'"half \\ud83d"'),
]
_SOUP = st.lists(st.sampled_from(_PIECES), max_size=12).map(b"".join)
_DEEP = st.builds(
    lambda depth, start, end, tail: start * depth + b"1" + end * depth + tail,
    st.integers(1000, 1040) | st.just(5000),
    st.sampled_from([b"[", b'{"a":', b' [ "]",']),
    st.sampled_from([b"]", b"}", b" , {} ]"]),
    st.sampled_from([b"", b"", b"]"]),
)


@st.composite
def _damaged(draw: st.DrawFn) -> bytes:
    body = draw(_ENCODED | _ROWS)
    place = draw(st.integers(0, len(body)))
    return (
        body[:place]
        + draw(st.sampled_from([b"", *_PIECES]))
        + body[place + draw(st.integers(0, 2)) :]
    )


BODIES = _ENCODED | _ROWS | _SOUP | _damaged() | _DEEP | st.binary(max_size=40)
"""JSON in every coding, and what is none."""
