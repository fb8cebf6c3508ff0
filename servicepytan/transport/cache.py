"""The cache of answers that sessions share: settings, store and statistics."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic
from typing import Any, NamedTuple, Optional, Union

from servicepytan._threads.forks import register_fork_reset
from servicepytan._threads.single_flight import SingleFlight
from servicepytan.core.cache_decisions import FlightResult
from servicepytan.core.caching import Lifetimes, Ttl
from servicepytan.core.redact import Secret
from servicepytan.core.redis_address import redis_address
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.errors import InvalidArgument
from servicepytan.events import CacheResult
from servicepytan.transport.cache_stores import (
    MemoryStore,
    PlainCodec,
    RedisStore,
    SealedCodec,
    Store,
)
from servicepytan.transport.list_walks import ListWalks

MAX_BYTES = 1 << 26
"""Default limit of all entries in memory together: 64 MiB."""
_LEAST = 1 << 12
_FIGURES: dict[CacheResult, str] = {"hit": "hits", "shared": "shared", "miss": "misses"}


class CacheStats(NamedTuple):
    """The lookups of a cache in this process, by result, and the writes that it saw.

    Attributes:
        hits: Answers that were kept.
        shared: Answers of a request that somebody else had under way.
        misses: Answers that had to be requested.
        writes: Calls that made what is kept of a resource stale.
    """

    hits: int = 0
    shared: int = 0
    misses: int = 0
    writes: int = 0


@suggest_keywords_of
class Cache:
    """Keeps answers to reads for a while, in memory or in Redis; sessions may share it.

    Each tenant, app and set of credentials has entries of its own. A write of ours makes all of
    its resource stale. Feeds, reports, downloads, batches, ``sync``, exact walks and
    ``session.request`` never use it.

    Args:
        ttl: Seconds that answers are kept; ``settings`` keeps them for an hour, unless these are
            fewer than 300, and jobs are never kept. Or seconds by operation, resource or module, as
            in ``{"settings.*": 600, "jpm.jobs.get": 5}``; 0 and None mean never.
        max_bytes: Bytes that all entries in memory take together.
        redis: The URL of a Redis server, which keeps the entries in place of the memory. It may
            hold a password, which is never shown.
        encryption_key: A key of Fernet that seals each entry; left out, entries are plain.

    Raises:
        InvalidArgument: a value will not do.
        ConfigurationError: a package is missing: cachetools or redis (extra ``cache``), or
            cryptography (extra ``encryption``).

    Example:
        >>> session = Session(cache=Cache(ttl=300))
        >>> session.business_units.get(12)
    """

    def __init__(
        self,
        ttl: Ttl = 300.0,
        *,
        max_bytes: int = MAX_BYTES,
        redis: Union[str, Secret, None] = None,
        encryption_key: Union[str, Secret, None] = None,
    ) -> None:
        url, key = _secret("redis", redis), _secret("encryption_key", encryption_key)
        del redis, encryption_key  # so that no traceback of this frame shows them
        self.lifetimes = Lifetimes(ttl)
        self._address = _address(url)
        self._begin(_store(_checked_size(max_bytes), url, key))

    @classmethod
    def over(cls, store: Store, ttl: Ttl = 300.0, clock: Callable[[], float] = monotonic) -> Cache:
        """A cache with a store of your own, for tests.

        Args:
            store: Keeps the entries.
            ttl: Seconds that answers are kept.
            clock: Seconds that only go forward.
        """
        cache = cls.__new__(cls)
        cache.lifetimes = Lifetimes(ttl)
        cache._address = ""
        cache._begin(store, clock)
        return cache

    def _begin(self, store: Store, clock: Callable[[], float] = monotonic) -> None:
        self.store = store
        self.flights: SingleFlight[FlightResult] = SingleFlight()
        self.walks = ListWalks(store.largest, clock)
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Reset the statistics."""
        self._lock = threading.RLock()  # the garbage collector may end a write at any point
        self._counts = dict.fromkeys(CacheStats._fields, 0)

    def count(self, name: str) -> None:
        """Count an event of ``CacheStats``."""
        with self._lock:
            self._counts[name] += 1

    def count_lookup(self, result: CacheResult) -> None:
        """Count a lookup."""
        self.count(_FIGURES[result])

    @property
    def stats(self) -> CacheStats:
        """The lookups of this process by result, and its writes."""
        with self._lock:
            return CacheStats(**self._counts)

    def clear(self) -> None:
        """Delete all entries; in Redis those of other processes, too.

        Raises:
            ConfigurationError: Redis does not answer, or refuses a command.

        Example:
            >>> cache.clear()
        """
        self.store.clear()

    def __repr__(self) -> str:
        redis = f", redis={self._address!r}" if self._address else ""
        return f"Cache(ttl={dict(self.lifetimes.rules)!r}{redis})"


def _store(max_bytes: int, url: Optional[Secret], key: Optional[Secret]) -> Store:
    sealed = None if key is None else SealedCodec(key)
    if url is None:
        return MemoryStore(max_bytes, sealed)
    return RedisStore(url, sealed or PlainCodec())


def _secret(name: str, value: Any) -> Optional[Secret]:
    if value is None or isinstance(value, Secret):
        return value
    if not isinstance(value, str):
        raise InvalidArgument(f"Cache({name}=...) is no text.")
    return Secret(value)


def _address(url: Optional[Secret]) -> str:
    """The URL of Redis without user, password and options."""
    if url is None:
        return ""
    try:
        return redis_address(url.reveal())
    except ValueError as error:
        raise InvalidArgument(f"Cache(redis=...) {error}") from None


def _checked_size(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < _LEAST:
        raise InvalidArgument(
            f"Cache(max_bytes=...) takes a whole number of at least {_LEAST} bytes, not"
            f" {type(value).__name__ if isinstance(value, str) else repr(value)}."
        )
    return value
