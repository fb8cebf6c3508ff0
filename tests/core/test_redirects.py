"""Redirects: followed for reads only, without credentials for other hosts."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.core.exchange import exchange
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import NeedToken
from servicepytan.errors import (
    ApiError,
    AuthenticationError,
    NotFound,
    PermissionDenied,
    RateLimited,
    TransportError,
)
from tests.all_cases import for_all
from tests.core.script import OK, Played, call, config, fault, play, problem, raw, reply

SIGNED = "https://blob.test/file.mp3?sig=do-not-show"


def run(verb: str, *answers: Any, **more: Any) -> Played:
    """Play a call."""
    return play(exchange(call(verb), config(**more)), answers)


def moved(location: str, status: int = 302) -> Any:
    """A redirect."""
    return raw(status, b"", location=location)


@for_all("status", [301, 302, 303, 307, 308])
@for_all(
    "location",
    ["/jpm/v2/x", "https://api.test/jpm/v2/x", "https://API.test:443/jpm/v2/x", "../../../v2/x"],
)
def test_the_same_host_gets_the_credentials_again(location: str, status: int) -> None:
    played = run("GET", moved(location, status), OK)
    assert played.value == {"id": 1}
    second = played.sent[1]
    assert second.headers == played.sent[0].headers
    assert second.url.lower().startswith(("https://api.test/", "https://api.test:443/"))


@pytest.mark.parametrize(
    "location",
    [
        SIGNED,
        "https://api.test:8443/x",
        "//blob.test/x",
        "https://api.test.evil.test/x",
        "https://api.test@evil.test/x",
        "http://127.0.0.1/x",
    ],
)
def test_another_host_gets_neither_token_nor_key(location: str) -> None:
    played = run("GET", moved(location), OK)
    assert played.value == {"id": 1}
    headers = played.sent[1].headers
    assert set(headers) == {"Accept", "User-Agent"}
    assert "ST-App-Key" in played.sent[0].headers


def test_credentials_do_not_come_back_on_the_way_home() -> None:
    played = run("GET", moved("https://blob.test/x"), moved("https://api.test/y"), OK)
    assert "Authorization" not in played.sent[2].headers


@pytest.mark.parametrize(
    "location",
    [
        "http://api.test/x",
        "http://blob.test/x?sig=do-not-show",
        "ftp://blob.test/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://[::1/x?sig=do-not-show",
        "https://blob.test:port/x?sig=do-not-show",
        "http://blob.test\\@127.0.0.1/x?sig=do-not-show",
        "https://blob.test\\.api.test/x?sig=do-not-show",
    ],
)
def test_what_is_not_https_is_not_followed(location: str) -> None:
    error = run("GET", moved(location)).error
    assert isinstance(error, TransportError)
    assert error.kind == "redirect"
    assert "do-not-show" not in str(error)


@pytest.mark.parametrize("verb", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("location", [SIGNED, "/other", ""])
def test_writes_are_not_redirected(verb: str, location: str) -> None:
    error = run(verb, moved(location)).error
    assert isinstance(error, TransportError)
    assert (error.kind, error.attempts) == ("redirect", 1)
    assert "do-not-show" not in str(error)


@pytest.mark.parametrize("location", ["https://other.test:x/", "https://[", "http://:99999999/"])
def test_a_redirect_without_a_target_is_an_error(location: str) -> None:
    assert isinstance(run("GET", raw(302, b"")).error, TransportError)
    assert isinstance(run("GET", moved(location)).error, TransportError)


def test_a_loop_ends() -> None:
    played = run("GET", *[moved("/round")] * 6)
    assert isinstance(played.error, TransportError)
    assert "more than 5 times" in str(played.error)


def test_a_fault_behind_a_redirect_repeats_the_whole() -> None:
    played = run("GET", moved(SIGNED), fault("reset"), moved(SIGNED), OK)
    assert [request.url for request in played.sent].count(SIGNED) == 2
    assert played.value == {"id": 1}


def test_errors_behind_a_redirect_do_not_show_its_target() -> None:
    policy = RetryPolicy(attempts=1)
    for last in (fault("reset"), problem(404), raw(200, b"{"), reply(500)):
        error = run("GET", moved(SIGNED), last, retry=policy).error
        assert error is not None
        assert "do-not-show" not in str(error)
    assert isinstance(run("GET", moved(SIGNED), problem(404)).error, NotFound)


def test_a_file_behind_a_redirect_comes_as_bytes() -> None:
    sound = raw(200, b"ID3", content_type="audio/mpeg")
    assert run("GET", moved(SIGNED), sound).value == b"ID3"


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("https://blob.test/Küche 1.jpg", "https://blob.test/K%C3%BCche%201.jpg"),
        ("https://blob.test/K%C3%BCche.jpg?a=%2f", "https://blob.test/K%C3%BCche.jpg?a=%2f"),
        ("https://blob.test/100%.jpg?a=%c3", "https://blob.test/100%25.jpg?a=%c3"),
        ("Küche.jpg", "https://api.test/jpm/v2/tenant/42/jobs/K%C3%BCche.jpg"),
        ("?ü=1", "https://api.test/jpm/v2/tenant/42/jobs/1?%C3%BC=1"),
        ("//blob.test/ü", "https://blob.test/%C3%BC"),
        ("https://bücher.test/ü", "https://bücher.test/%C3%BC"),
    ],
)
def test_a_target_is_encoded_once(location: str, url: str) -> None:
    assert run("GET", moved(location), OK).sent[1].url == url


AWAY = moved("https://blob.test/x?sig=do-not-show")


@pytest.mark.parametrize(
    "way",
    [
        [AWAY],
        [moved("/y"), AWAY],
        [AWAY, moved("https://blob.test/y")],
        [moved("https://cdn.test/x"), AWAY],
    ],
)
@pytest.mark.parametrize(("status", "kind"), [(401, ApiError), (403, PermissionDenied)])
def test_another_host_that_refuses_says_nothing_of_the_token(
    way: list[Any], status: int, kind: type[ApiError]
) -> None:
    played = run("GET", *way, problem(status, "Server failed to authenticate the request."))
    error = played.error
    assert type(error) is kind
    assert (error.status, error.attempts) == (status, 1)
    assert len(played.of(NeedToken)) == 1
    assert str(error) == (
        "GET /jpm/v2/tenant/{tenant}/jobs/1 was redirected to blob.test, which answered"
        f" {status} Server failed to authenticate the request. The address that the API"
        f" redirected to may have expired: try again, and check this machine's clock, its"
        f" proxies and firewalls."
        " Trace id abc-1."
    )


def test_a_refusal_on_the_way_home_says_nothing_of_the_token_either() -> None:
    played = run("GET", AWAY, moved("https://api.test/y"), problem(401))
    assert type(played.error) is ApiError
    assert "was redirected to api.test, which answered 401" in str(played.error)


def test_the_same_host_refuses_the_token_as_without_a_redirect() -> None:
    played = run("GET", moved("/y"), problem(401), moved("/y"), problem(401))
    assert isinstance(played.error, AuthenticationError)
    assert len(played.of(NeedToken)) == 2
    assert "redirected" not in str(played.error)


@pytest.mark.parametrize("paced", [True, False])
def test_another_host_that_asks_to_wait_does_not_hold_the_api(paced: bool) -> None:
    steps = exchange(call("GET"), config(paced=paced))
    played = play(steps, [AWAY, reply(429, {"title": "Slow down."}, retry_after="7"), AWAY, OK])
    assert (played.pauses, played.sleeps, played.value) == ([], [7.0], {"id": 1})


def test_a_wait_of_another_host_may_be_too_long() -> None:
    played = run("GET", AWAY, reply(429, {"title": "Slow down."}, retry_after="700"))
    assert isinstance(played.error, RateLimited)
    assert played.error.retry_after == 700
    assert played.pauses == []
    assert "was redirected to blob.test, which answered 429" in str(played.error)


@pytest.mark.parametrize("status", [404, 410, 500, 503])
def test_other_errors_of_another_host_name_it(status: int) -> None:
    error = run("GET", AWAY, problem(status), retry=RetryPolicy(attempts=1)).error
    assert f"was redirected to blob.test, which answered {status}" in str(error)
