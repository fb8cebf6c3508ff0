"""URLs as they are sent."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from servicepytan.core.urls import ENCODED, ORIGIN, encoded

URLS = st.text(alphabet=st.sampled_from('ab/Z09:?#%[]@&=+ ~^\\"<\nüK\u0131'), max_size=20)


@given(URLS)
@example("//h st/x")
@example("https://ü.test/x")
@example("a:b c")
@example("https://api.test/%7e?x=%zz")
@example("ſ:/\u212a")
def test_what_is_encoded_is_what_encoding_leaves_alone(url: str) -> None:
    assert bool(url.isascii() and ENCODED.fullmatch(url)) == (url.isascii() and encoded(url) == url)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://api.test/x", "https://api.test"),
        ("HTTP://user:pass@api.test:8080?x", "HTTP://user:pass@api.test:8080"),
        ("https://[::1]#x", "https://[::1]"),
        ("//api.test/x", "//api.test"),
        ("/x", ""),
        ("", ""),
    ],
)
def test_an_origin_ends_before_the_path(url: str, origin: str) -> None:
    match = ORIGIN.match(url)
    assert match is not None
    assert match[0] == origin
