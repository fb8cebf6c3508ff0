"""States in Redis, without a server: the package, the URL, and what messages show."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from servicepytan import RateLimit, Secret
from servicepytan.errors import ConfigurationError
from servicepytan.transport.redis_states import LoginRefusal, RedisStates, StoreRefusal
from tests.fakes import FakeSender, session_on


def test_without_the_package_it_is_told_before_any_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    session = session_on(FakeSender())
    with pytest.raises(ConfigurationError, match=r'pip install "servicepytan\[redis\]"'):
        session.with_options(rate_limit=RateLimit(redis="redis://:secret@cache"))


@pytest.mark.parametrize("option", ["protocol=9", "nonsense=1", "socket_timeout=x"])
def test_a_url_with_a_wrong_option_is_refused_at_once(option: str) -> None:
    pytest.importorskip("redis")
    url = Secret(f"redis://:hidden@rates/0?{option}")
    with pytest.raises(ConfigurationError, match=r"RateLimit\(redis=.*redis://rates/0 is refused"):
        RedisStates(url)


@pytest.mark.parametrize("option", ["decode_responses=true", "encoding=no_such"])
def test_no_option_of_a_url_changes_what_is_sent_and_read(option: str) -> None:
    pytest.importorskip("redis")
    states: Any = RedisStates(Secret(f"redis://rates/0?{option}"))
    encoder = states._exchange.registered_client.connection_pool.get_encoder()
    assert (encoder.encode("key"), encoder.decode(b"\xff")) == (b"key", b"\xff")


def test_a_refused_login_is_an_error_of_its_own() -> None:
    redis = pytest.importorskip("redis")

    def refuse(**arguments: Any) -> None:
        raise redis.AuthenticationError("invalid username-password pair or user is disabled.")

    states: Any = RedisStates(Secret("redis://:hidden@rates"))
    states._exchange = refuse
    with pytest.raises(LoginRefusal, match="refuses it: invalid username-password pair"):
        states.update("key", lambda state, now: (0, state))


def test_a_password_that_redis_quotes_is_not_shown() -> None:
    redis = pytest.importorskip("redis")

    def refuse(**arguments: Any) -> None:
        raise redis.ResponseError("unknown command 'AUTH', with args beginning with: 'hid/den-1'")

    states: Any = RedisStates(Secret("redis://:hid%2Fden-1@rates"))
    states._exchange = refuse
    with pytest.raises(StoreRefusal, match=r"refuses it: unknown command") as caught:
        states.update("key", lambda state, now: (0, state))
    assert "den-1" not in str(caught.value)
