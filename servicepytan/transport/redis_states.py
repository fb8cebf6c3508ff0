"""Bucket states in a Redis server, which processes on many machines share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from servicepytan.core.bucket_state import BucketState, decode_state
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.redis_address import redis_address
from servicepytan.errors import ConfigurationError

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
"""Replaces a value if it is still the one that was read; returns the time of the server, too."""
_NO_VALUE = "-"
"""What no value is, so that the script only reads."""
_TIMEOUT = 1.0
_MOST_TRIES = 100
_KEPT = 60.0
"""Seconds that a state is kept after its last moment."""


class StoreError(Exception):
    """The place of the states does not answer; the text says where and why, without secrets."""


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
        self._redactor = Redactor([url])
        self.connect()

    def connect(self) -> None:
        """Begin with new connections; none is made before it is used.

        Raises:
            ConfigurationError: as above.
        """
        redis = _redis()
        try:
            self._client: Any = redis.Redis.from_url(
                self._url.reveal(),
                socket_timeout=_TIMEOUT,
                socket_connect_timeout=_TIMEOUT,
                retry=redis.retry.Retry(redis.backoff.NoBackoff(), 0),
            )
            pool = self._client.connection_pool
            pool.connection_class(**pool.connection_kwargs)  # refuses unknown options
        except (ValueError, TypeError) as error:
            raise ConfigurationError(
                f"RateLimit(redis=...) for {self.address} is refused by the package redis:"
                f" {self._redactor.text(str(error))}. Correct the URL."
            ) from None
        self._exchange: Any = self._client.register_script(_SCRIPT)

    def update(self, key: str, decide: Callable[[BucketState, float], tuple[T, BucketState]]) -> T:
        """Replace a state by the one that is decided on; returns what the decision comes to.

        Args:
            key: Where the state is.
            decide: Takes the state and the server's time in seconds since 1970, and returns its
                result and the new state. It is called again if another process was quicker.

        Raises:
            StoreError: the server does not answer, or too many others were quicker.
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
        except (_redis().RedisError, OSError, ValueError) as error:
            reason = self._redactor.text(str(error)) or type(error).__name__
            raise StoreError(f"Redis at {self.address} does not answer: {reason}") from None
        raise StoreError(f"Redis at {self.address} is changed by too many processes at once")

    def _swap(self, key: str, expected: str, new: str, kept: float) -> tuple[bool, float, str]:
        milliseconds = int(min(max(kept, _KEPT), 1e9) * 1000)
        is_done, seconds, microseconds, current = self._exchange(
            keys=[key], args=[expected, new, milliseconds]
        )
        text = current.decode("utf-8", "replace") if isinstance(current, bytes) else str(current)
        return bool(is_done), int(seconds) + int(microseconds) / 1e6, text


def _redis() -> Any:
    try:
        import redis
        import redis.backoff
        import redis.retry
    except ImportError as error:
        raise ConfigurationError(
            f"RateLimit(redis=...) needs redis, which cannot be imported ({error})."
            ' Install it with: pip install "servicepytan[redis]"'
        ) from None
    return redis
