"""What the server says, on its way into messages and logs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.server_text import SHOWN, server_text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("", ""),
        ("Sorry.", "Sorry."),
        ("größer 日本", "größer 日本"),
        ("a\r\nb\tc\u2028d\x85e", "a b c d e"),
        ("\x1b[2J\x00\x9b", "\\x1b[2J\\x00\\x9b"),
        ("\u202eevil\u200b\ufeff", "\\u202eevil\\u200b\\ufeff"),
        ("half \ud83d", "half \\ud83d"),
        ("x" * SHOWN, "x" * SHOWN),
        ("x" * 301, "x" * SHOWN + "..."),
        ("\0" * 10**6, "\\x00" * 75 + "..."),
        (["a\n", {"b": 1}], "['a\\n', {'b': 1}]"),
        (None, "None"),
        ("Bearer abc.def", "Bearer ***"),
    ],
)
def test_it_becomes_one_short_line(said: object, shown: str) -> None:
    assert server_text(said) == shown


def test_it_is_masked_before_it_is_cut_or_changed() -> None:
    redactor = Redactor([Secret("kept\nquiet and long")])
    for before in range(SHOWN - 20, SHOWN + 2):
        assert "kept" not in server_text("x" * before + "kept\nquiet and long", redactor)
    for before in range((1 << 16) - 30, (1 << 16) + 2):
        text = server_text("x" * before + "kept\nquiet and long", redactor, longest=1 << 20)
        assert "kept" not in text


@given(st.text(st.characters()), st.integers(0, 50))
def test_it_is_printable_whatever_comes(said: str, longest: int) -> None:
    shown = server_text(said, longest=longest)
    assert shown.isprintable()
    assert len(shown) <= longest + 3
    shown.encode()
