"""Bucket states in a Redis server, which processes on many machines share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from servicepytan.core.bucket_state import BucketState, decode_state
from servicepytan.core.redact import Secret
from servicepytan.core.redis_address import redis_address
from servicepytan.transport.redis_clients import import_redis, new_client, refusals_of

T = TypeVar("T")

_SCRIPT = """
local time = redis.call('TIME')
local current = redis.call('GET', KEYS[1]) or ''
if current ~= ARGV[1] then
    return {0, time[1], time[2], current}
end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return {1, time[1], time[2], ARGV[2]}
"""
"""Replaces a value if it is still the one read before; returns also the server's time."""
_NO_VALUE = "-"
"""Equals no stored value, so that the script reads without writing."""
_ARGUMENT = "RateLimit(redis=...)"
_MOST_TRIES = 100
_KEPT = 60.0
"""Seconds that a state is kept after its last moment."""


class StoreError(Exception):
    """The Redis server does not answer; the message says where and why, without secrets."""


class StoreRefusal(StoreError):
    """The Redis server answers with an error, such as about the password; the message names it."""


class LoginRefusal(StoreRefusal):
    """The Redis server refuses the user name or the password, which no wait mends."""


class RedisStates:
    """The states of buckets, by key; safe to share between threads.

    Args:
        url: The URL of the server.

    Raises:
        ConfigurationError: the package redis is missing, or refuses the URL.
    """

    def __init__(self, url: Secret) -> None:
        self.address = redis_address(url.reveal())
        self._url = url
        self.connect()

    def connect(self) -> None:
        """Start with new connections, each opened on first use.

        Raises:
            ConfigurationError: as above.
        """
        redis = import_redis(_ARGUMENT, "redis")
        client, self._redactor = new_client(redis, self._url, _ARGUMENT)
        self._errors = (redis.RedisError, OSError, ValueError)
        self._refusals = refusals_of(redis)
        self._login_refusal = redis.exceptions.AuthenticationError
        self._exchange: Any = client.register_script(_SCRIPT)

    def update(self, key: str, decide: Callable[[BucketState, float], tuple[T, BucketState]]) -> T:
        """Replace a state by the result of a decision; returns the decision's own result.

        Args:
            key: Where the state is.
            decide: Takes the state and the server's time in seconds since 1970, and returns its
                result and the new state. It is called again if another process was quicker.

        Raises:
            StoreError: the server does not answer, or too many others were quicker.
            StoreRefusal: it answers with an error, a ``LoginRefusal`` to a wrong password.
        """
        try:
            _, now, text = self._swap(key, _NO_VALUE, "", _KEPT)
            for _ in range(_MOST_TRIES):
                state = decode_state(text)
                result, changed = decide(state, now)
                if changed == state:
                    return result
                kept = changed.last_moment() - now + _KEPT
                is_done, now, text = self._swap(key, text, changed.encode(), kept)
                if is_done:
                    return result
        except self._errors as error:
            reason = self._redactor.text(str(error)).rstrip(".") or type(error).__name__
            if isinstance(error, self._refusals):
                is_login = isinstance(error, self._login_refusal)
                refusal = LoginRefusal if is_login else StoreRefusal
                raise refusal(f"Redis at {self.address} refuses it: {reason}") from None
            raise StoreError(f"Redis at {self.address} does not answer: {reason}") from None
        raise StoreError(f"Redis at {self.address} is changed by too many processes at once")

    def _swap(self, key: str, expected: str, new: str, kept: float) -> tuple[bool, float, str]:
        milliseconds = int(min(max(kept, _KEPT), 1e9) * 1000)
        is_done, seconds, microseconds, current = self._exchange(
            keys=[key], args=[expected, new, milliseconds]
        )
        text = current.decode("utf-8", "replace") if isinstance(current, bytes) else str(current)
        return bool(is_done), int(seconds) + int(microseconds) / 1e6, text
