"""The exchange with the token endpoint, and tokens as values."""

from __future__ import annotations

import base64
import json
from typing import Any, Optional
from urllib.parse import parse_qs

import pytest

from servicepytan.core.login import login, read_life, token_request
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import Sleep
from servicepytan.core.tokens import (
    EXPIRED,
    FRESH,
    STALE,
    Token,
    make_token,
)
from servicepytan.errors import AuthenticationError, RateLimited, ServerError, TransportError
from tests.core.script import SECRET, Played, fault, play, problem, raw, reply


def run(*answers: Any, retry: Optional[RetryPolicy] = None, **more: Any) -> Played:
    """Play a login."""
    steps = login(
        "https://user:pw@auth.test",
        "cid.1",
        SECRET,
        agent="test/1",
        retry=retry or RetryPolicy(),
        redactor=Redactor([SECRET]),
    )
    return play(steps, answers, **more)


GOOD = reply(200, {"access_token": "tok", "expires_in": 900, "scope": "tn.a:r tn.b:w"})


def test_the_form_that_is_sent() -> None:
    request = run(GOOD).sent[0]
    assert (request.method, request.headers["User-Agent"]) == ("POST", "test/1")
    assert request.url.endswith("auth.test/connect/token")
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qs(bytes(request.body or b"").decode()) == {
        "grant_type": ["client_credentials"],
        "client_id": ["cid.1"],
        "client_secret": ["cs1.kept-quiet"],
    }
    odd = token_request("https://auth.test", "a&b=c", Secret("x y+z&é"), "test/1")
    assert parse_qs(bytes(odd.body or b"").decode())["client_secret"] == ["x y+z&é"]


def test_a_good_answer_is_a_token() -> None:
    token = run(GOOD).value
    assert token.value.reveal() == "tok"
    assert token.scope == ("tn.a:r", "tn.b:w")
    assert (token.stale_at, token.expires_at) == (780, 890)


@pytest.mark.parametrize(
    "answer",
    [
        reply(200, {}),
        reply(200, {"access_token": None}),
        reply(200, {"access_token": ""}),
        reply(200, {"access_token": 5}),
        reply(200, {"access_token": "two\r\nlines"}),
        reply(200, {"access_token": "not äscii"}),
        reply(200, [1]),
        reply(200, "token"),
        raw(204, b""),
        raw(302, b"", location="https://elsewhere.test"),
        reply(400, {"error": "invalid_client"}),
        reply(401, {"error": "invalid_client"}),
        problem(403),
        raw(404, b"<html>no such page"),
        raw(405, b""),
        raw(418, b""),
    ],
)
def test_an_answer_without_a_token_is_final(answer: Any) -> None:
    error = run(answer).error
    assert isinstance(error, AuthenticationError)
    assert (error.status, error.attempts) == (answer.status, 1)
    assert "auth.test" in str(error)
    assert "pw" not in str(error)
    assert "ends in '.1'" in str(error)


@pytest.mark.parametrize(
    ("title", "advice"),
    [
        ("invalid_client", "API Application Access"),
        ("invalid_request", "proxies"),
        ("unsupported_grant_type", "proxies"),
        ("something_else", "Check auth_url"),
    ],
)
def test_the_advice_follows_the_title(title: str, advice: str) -> None:
    error = run(reply(400, {"error": title})).error
    assert isinstance(error, AuthenticationError)
    assert error.title == title
    assert advice in str(error)


def test_a_secret_that_the_endpoint_echoes_is_masked() -> None:
    said = {"error": "invalid_client", "error_description": "secret cs1.kept-quiet is wrong"}
    error = run(reply(400, {**said, "access_token": "abc"})).error
    assert isinstance(error, AuthenticationError)
    assert "kept-quiet" not in f"{error} {error.body}"
    assert error.body["access_token"] == "***"
    error = run(raw(400, b"x" * 300 + b"y" * 10_000_000)).error
    assert len(str(error)) < 1000


@pytest.mark.parametrize(
    "lost", [fault("connect"), fault("reset"), fault("timeout"), problem(500), reply(408)]
)
def test_what_may_pass_is_tried_again(lost: Any) -> None:
    played = run(lost, GOOD)
    assert played.value.value.reveal() == "tok"
    assert played.of(Sleep)[0].seconds == 0.1


BROKEN = [
    raw(200, b"<html>Login</html>", content_type="text/html"),
    raw(200, b""),
    raw(200, b'{"access_token": "to', content_type="application/json"),
    raw(200, b"\xff\xfe\x00"),
]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_answer_is_tried_again(broken: Any) -> None:
    assert run(broken, GOOD).value.value.reveal() == "tok"
    error = run(*[broken] * 6).error
    assert isinstance(error, AuthenticationError)
    assert (error.status, error.attempts) == (200, 6)
    assert "auth.test" in str(error)


def test_what_came_too_early_is_tried_again() -> None:
    assert run(reply(425), GOOD).value.value.reveal() == "tok"


def test_it_is_not_tried_for_ever() -> None:
    assert isinstance(run(*[fault("reset")] * 6).error, TransportError)
    assert isinstance(run(*[problem(503)] * 6).error, ServerError)


class TestRateLimit:
    def test_a_named_wait_is_kept(self) -> None:
        played = run(reply(429, retry_after="5"), GOOD)
        assert (played.of(Sleep)[0].seconds, played.of(Sleep)[0].jitter) == (5, False)

    def test_otherwise_waits_grow(self) -> None:
        played = run(*[reply(429)] * 3, GOOD)
        assert played.sleeps == [1, 2, 4]

    def test_a_wait_beyond_the_cap_is_an_error(self) -> None:
        error = run(problem(429, "Try again in 600 seconds.")).error
        assert isinstance(error, RateLimited)
        assert error.retry_after == 600
        assert "share it" in str(error)

    def test_no_wait_is_shorter_than_a_pause(self) -> None:
        played = run(*[reply(429, retry_after="0")] * 3, GOOD)
        assert played.sleeps == [pytest.approx(wait) for wait in (0.1, 0.2, 0.3)]

    def test_a_wait_beyond_the_budget_is_an_error(self) -> None:
        error = run(reply(429, retry_after="5"), retry=RetryPolicy(budget=2)).error
        assert isinstance(error, RateLimited)
        assert (error.retry_after, error.attempts) == (5, 1)

    def test_it_gives_up_in_the_end(self) -> None:
        error = run(*[reply(429, retry_after="1")] * 6).error
        assert isinstance(error, RateLimited)
        assert error.attempts == 6


@pytest.mark.parametrize(
    ("messages", "life"),
    [
        (900, 900),
        (1.5, 1.5),
        (3600, 3600),
        (0, 900),
        (-5, 900),
        (None, 900),
        (True, 900),
        ("900", 900),
        (float("nan"), 900),
        (float("inf"), 900),
        (10**400, 900),
        ([], 900),
    ],
)
def test_the_life_of_a_token(messages: Any, life: float) -> None:
    assert read_life({"expires_in": messages}) == life
    assert read_life({}) == 900


@pytest.mark.parametrize(
    ("life", "stale_at", "expires_at"), [(900, 780, 890), (100, 80, 95), (2, 1.6, 1.9)]
)
def test_the_age_of_a_token(life: float, stale_at: float, expires_at: float) -> None:
    token = make_token(Secret("t"), life, 1000)
    assert token.stale_at == pytest.approx(1000 + stale_at)
    assert token.expires_at == pytest.approx(1000 + expires_at)
    assert token.age(token.stale_at - 0.01) == FRESH
    assert token.age(token.stale_at) == STALE
    assert token.age(token.expires_at) == EXPIRED


def _jwt(claims: bytes) -> Token:
    part = base64.urlsafe_b64encode(claims).decode().rstrip("=")
    return make_token(Secret(f"e30.{part}.sig"), 900, 0)


def test_the_claims_of_a_token() -> None:
    claims = {"tenant": "42", "scope": ["a"], "name": "é?>"}
    assert _jwt(json.dumps(claims).encode()).claims == claims


@pytest.mark.parametrize(
    "token",
    [
        make_token(Secret("opaque"), 900, 0),
        make_token(Secret("a.!!!.c"), 900, 0),
        make_token(Secret("a.é.c"), 900, 0),
        make_token(Secret(".."), 900, 0),
        _jwt(b"[1]"),
        _jwt(b"not json"),
        _jwt(b"[" * 100_000),
        _jwt(b"\xff\xfe"),
    ],
)
def test_a_token_that_is_no_jwt_claims_nothing(token: Token) -> None:
    assert token.claims == {}


def test_a_token_does_not_show() -> None:
    token = run(GOOD).value
    assert "tok" not in f"{token!r} {token} {token._asdict()}".replace("Token(", "")
    request = run(GOOD).sent[0]
    for form in (request, request.body, [request.body]):
        assert "kept-quiet" not in format(form) + str(form) + repr(form)
