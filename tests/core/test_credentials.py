"""The credentials of requests: made once per token, and never shown."""

from __future__ import annotations

from servicepytan.core.credentials import CredentialsCache
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.tokens import make_token

APP_KEY = Secret("ak1.kept-quiet")
CLIENT_SECRET = Secret("cs1.kept-quiet")


def cache() -> CredentialsCache:
    """A cache that knows the secrets of a session."""
    return CredentialsCache(APP_KEY, "test/1", Redactor([CLIENT_SECRET, APP_KEY]))


def test_requests_with_one_token_share_their_credentials() -> None:
    credentials, token = cache(), make_token(Secret("token-kept-quiet"), 900, 0)
    first = credentials.of(token)
    assert credentials.of(token) is first
    assert first.token is token
    assert first.headers == {
        "Accept": "application/json",
        "User-Agent": "test/1",
        "Authorization": "Bearer token-kept-quiet",
        "ST-App-Key": "ak1.kept-quiet",
    }


def test_another_token_has_other_credentials() -> None:
    credentials, value = cache(), Secret("token-kept-quiet")
    old, new = make_token(value, 900, 0), make_token(Secret("token-2-kept-quiet"), 900, 0)
    before, after = credentials.of(old), credentials.of(new)
    assert after.headers["Authorization"] == "Bearer token-2-kept-quiet"
    assert after.redactor.text("token-2-kept-quiet cs1.kept-quiet") == "*** ***"
    assert credentials.of(old).headers == before.headers


def test_credentials_show_no_secret() -> None:
    credentials = cache()
    shown = repr(credentials.of(make_token(Secret("token-kept-quiet"), 900, 0)))
    assert "Authorization" in shown
    assert "quiet" not in shown + repr(credentials)
