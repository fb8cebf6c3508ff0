"""Secrets do not show, and do not survive in texts."""

from __future__ import annotations

import copy
import html
import json
import pickle
import re
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.call import Request
from servicepytan.core.login import FormBody
from servicepytan.core.redact import MASK, Headers, Redactor, Secret, is_secret_name
from servicepytan.core.tokens import make_token
from tests.all_cases import for_all

SECRETS = st.text(
    st.characters(exclude_characters="*", exclude_categories=["Cs"]), min_size=6, max_size=40
)
TEXTS = st.text(max_size=30)


@given(SECRETS, TEXTS, TEXTS)
def test_a_known_secret_never_survives_in_a_text(value: str, before: str, after: str) -> None:
    redactor = Redactor([Secret(value)])
    for form in (value, quote_plus(value)):
        masked = redactor.text(f"{before}{form}{after}")
        assert form not in masked
        assert "***" in masked


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(SECRETS, JSON)
def test_a_known_secret_never_survives_in_data(value: str, data: Any) -> None:
    redactor = Redactor([Secret(value), Secret("another secret")])
    masked = redactor.data([data, {value: data, "x": [value, {"y": f"<{value}>"}]}, (value,)])
    assert not any(value in text for text in _texts(masked))


def _texts(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [text for pair in data.items() for item in pair for text in _texts(item)]
    if isinstance(data, list):
        return [text for item in data for text in _texts(item)]
    return [data] if isinstance(data, str) else []


ODD = """q1"uo\\te's<x>&%20+/=z9"""
"""A secret whose every form is another."""


@pytest.mark.parametrize(
    "form",
    [
        'cs1.a/b&c"d',
        'CS1.A/B&C"D',
        "cs1.a%2Fb%26c%22d",
        "cs1.a%2fb%26c%22d",
        "cs1.a/b&amp;c&quot;d",
        'cs1.a/b&c\\"d',
        'cs1.a\\/b&c\\"d',
    ],
)
def test_a_secret_is_known_however_it_is_quoted(form: str) -> None:
    assert Redactor([Secret('cs1.a/b&c"d')]).text(f"x {form} y") == "x *** y"


@pytest.mark.parametrize(
    "form",
    [
        repr(ODD),
        repr(ODD.encode())[1:],
        repr({"key": ODD}),
        json.dumps(ODD),
        json.dumps({"text": json.dumps({"key": ODD})}),
        quote(ODD),
        quote(ODD, safe=""),
        quote_plus(ODD),
        html.escape(ODD),
    ],
)
def test_a_secret_with_quotes_and_backslashes_is_known_however_it_is_written(form: str) -> None:
    masked = Redactor([Secret(ODD)]).text(form)
    assert MASK in masked
    assert not {"q1", "z9"} & set(re.findall(r"[a-z]\d", masked))


def test_of_endless_data_the_beginning_stays() -> None:
    for data in ([1] * 10**6, dict.fromkeys(range(10**5), "x"), [["x" * 100] * 9] * 10**4):
        assert 1000 < len(str(Redactor().data(data))) < 150_000
    assert len(str(Redactor().data([7**4000] * 999))) < 150_000


def test_the_longer_of_two_secrets_goes_first() -> None:
    redactor = Redactor([Secret("secret"), Secret("secret-and-more")])
    assert redactor.text("<secret-and-more>") == "<***>"


def test_one_more_secret_can_be_added() -> None:
    redactor = Redactor([Secret("first-one")])
    assert redactor.knowing(Secret("second-one")).text("first-one second-one") == "*** ***"
    assert redactor.text("second-one") == "second-one"


def test_short_secrets_are_left_out() -> None:
    assert Redactor([Secret("a"), Secret("")]).text("a cat") == "a cat"


JWT = "eyJhbGciOiJub25lIn0.eyJ0ZW5hbnQiOjF9.c2lnbmF0dXJl"


@for_all(
    ("text", "masked"),
    [
        (f"got {JWT}.", "got ***."),
        (f"x={JWT}&y=1", "x=***&y=1"),
        ("cs1.abc_-~+/= and ak2.def", "*** and ***"),
        ("Authorization: Bearer abc.def", "Authorization: Bearer ***"),
        ("authorization=bearer abc", "authorization=bearer ***"),
        ("Authorization: Basic dXNlcjpwYXNz", "Authorization: Basic ***"),
        ("Authorization: abc", "Authorization: ***"),
        (
            "https://x.blob.example/a?sv=1&sig=a%2Bb%3D&se=2",
            "https://x.blob.example/a?sv=1&sig=***&se=2",
        ),
        (
            r'{"url":"https://x.example/a?sv=1\u0026sig=a%2Bb"}',
            r'{"url":"https://x.example/a?sv=1\u0026sig=***"}',
        ),
        (
            '<a href="https://x.example/?a=1&amp;sig=ab">',
            '<a href="https://x.example/?a=1&amp;sig=***">',
        ),
        (
            "https://s3.example/a?X-Amz-Credential=AK%2Fx&X-Amz-Signature=0f",
            "https://s3.example/a?X-Amz-Credential=***&X-Amz-Signature=***",
        ),
        (
            "https://cdn.example/a?Expires=1&Signature=ab~c_&Key-Pair-Id=2",
            "https://cdn.example/a?Expires=1&Signature=***&Key-Pair-Id=2",
        ),
        (
            "design=x, assigned=y, https://x.example/?design=a",
            "design=x, assigned=y, https://x.example/?design=a",
        ),
        ("client_secret=abc&x=1", "client_secret=***&x=1"),
        ('{"access_token": "abc", "x": 1}', '{"access_token": "***", "x": 1}'),
        ("ST-App-Key: abc", "ST-App-Key: ***"),
        ("servicetitanapplicationkey=abc", "servicetitanapplicationkey=***"),
        ("ClientSecret='abc'", "ClientSecret='***'"),
        ("https://user:pass@api.test/x", "https://***@api.test/x"),
        ("see https://api.test/x?a=b@c:d", "see https://api.test/x?a=b@c:d"),
        ("a bearer of bad news", "a bearer *** bad news"),
        ("nothing here", "nothing here"),
    ],
)
def test_what_looks_like_a_secret_is_masked(text: str, masked: str) -> None:
    assert Redactor().text(text) == masked


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("Authorization", True),
        ("ST-App-Key", True),
        ("st_app_key", True),
        ("client_secret", True),
        ("clientSecret", True),
        ("access_token", True),
        ("Set-Cookie", True),
        ("password", True),
        ("SERVICETITAN_APP_KEY", True),
        ("client_id", False),
        ("token_type", False),
        ("tenant", False),
        ("", False),
    ],
)
def test_names_of_secrets(name: str, secret: bool) -> None:
    assert is_secret_name(name) is secret


def test_data_is_masked_by_name_whatever_the_value() -> None:
    data = {"access_token": 5, "clientSecret": ["a"], "other": 5, 7: None}
    assert Redactor().data(data) == {
        "access_token": "***",
        "clientSecret": "***",
        "other": 5,
        "7": None,
    }


def test_what_is_nested_too_deeply_is_masked_whole() -> None:
    data: Any = "deep"
    for _ in range(5000):
        data = [data]
    assert "deep" not in str(Redactor().data(data))


def test_of_an_endless_text_the_beginning_stays() -> None:
    for length in (65_530, 65_536, 100_000):
        masked = Redactor([Secret("cs1.kept-quiet")]).data("x" * length + "cs1.kept-quiet")
        assert "cs1" not in masked
        assert len(masked) < 40_000


def test_a_secret_shows_nowhere() -> None:
    secret = Secret("kept-quiet")
    token = make_token(secret, 900, 0)
    headers = Headers({"Authorization": "kept-quiet", "ST-App-Key": "kept-quiet", "Accept": "x"})
    body = FormBody(b"client_secret=kept-quiet")
    request = Request("POST", "https://x.test", headers, body)
    for thing in (secret, token, headers, body, request, Redactor([secret]), [secret], {1: token}):
        for shown in (repr(thing), str(thing), format(thing), f"{thing!r:>40}", [thing]):
            assert "kept" not in str(shown)
    assert f"{secret:>5}" == "  ***"
    assert "'Accept': 'x'" in repr(headers)
    assert "kept" not in str(token._asdict())
    with pytest.raises(TypeError):
        json.dumps(secret)


def test_a_secret_is_a_value() -> None:
    secret = Secret("one")
    assert secret == Secret("one")
    assert secret != Secret("two")
    assert secret != "one"
    assert len({secret, Secret("one")}) == 1
    assert secret
    assert not Secret("")
    assert copy.copy(secret) is secret
    assert copy.deepcopy([secret])[0] is secret
    assert Secret("ü") == Secret("ü")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_does_not_pickle(protocol: int) -> None:
    for thing in (Secret("one"), make_token(Secret("one"), 1, 0)):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(thing, protocol)


def test_quoting_does_not_hide_a_secret() -> None:
    redactor = Redactor([Secret("a b+c/d=e")])
    assert redactor.text(f"x={quote_plus('a b+c/d=e')}&y") == "x=***&y"
    assert quote("a b+c/d=e", safe="") not in redactor.text("a%20b%2Bc%2Fd%3De")
