"""The stores of a cache: the memory of this process, or a Redis server."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from functools import partial
from itertools import islice
from time import monotonic
from typing import Any, NamedTuple, Optional, Protocol, TypeVar, Union

from servicepytan._threads.forks import register_fork_reset
from servicepytan.core.caching import LONGEST_TTL, CacheEntry, decode_entry, encode_entry
from servicepytan.core.redact import Redactor, Secret
from servicepytan.core.redis_address import redis_address
from servicepytan.core.redis_outage import NO_ANSWER, RedisOutage
from servicepytan.errors import ConfigurationError, InvalidArgument
from servicepytan.transport.observers import log
from servicepytan.transport.redis_clients import import_redis, new_client, refusals_of

T = TypeVar("T")
Errors = tuple[type[Exception], ...]

PREFIX = "servicepytan:cache:1:"
"""The prefix of all keys in Redis."""
LARGEST = 1 << 24
"""The largest entry in Redis: 16 MiB."""
_KEPT = 2 * LONGEST_TTL
"""Seconds that a generation is kept, longer than any entry of it."""
_MANY = 500
_ARGUMENT = "Cache(redis=...)"


class RedisClient(NamedTuple):
    """A client of Redis and the errors that it raises.

    Attributes:
        client: The client.
        errors: All errors of its commands.
        refusals: Those of them that Redis answers.
    """

    client: Any
    errors: Errors
    refusals: Errors


class CommandRefused(Exception):
    """Redis answered a command with an error.

    Args:
        command: The command.
        error: What the client raised.
    """

    def __init__(self, command: str, error: Exception) -> None:
        super().__init__(command)
        self.command = command
        self.error = error


class Lookup(NamedTuple):
    """The result of a lookup in a store.

    Attributes:
        entry: The entry, if there is one of the current generation.
        generation: The current generation; one of this process while Redis does not answer.
    """

    entry: Optional[CacheEntry]
    generation: str


class Store(Protocol):
    """Keeps entries; safe to share between threads."""

    is_local: bool
    """Whether it answers at once, without a network."""
    largest: int
    """The largest entry that it keeps, in bytes."""

    def load(self, key: str, tag: str) -> Lookup:
        """The entry of a key, and the current generation of the tag's resource."""

    def save(self, key: str, tag: str, entry: CacheEntry, ttl: float) -> None:
        """Store an entry of the current generation for so many seconds."""

    def invalidate(self, tag: str) -> None:
        """Start a new generation of the tag's resource, so that its entries are stale."""

    def flush(self) -> None:
        """Publish new generations to other processes."""

    def clear(self) -> None:
        """Delete all entries."""


class Codec(Protocol):
    """Turns entries into bytes and back."""

    def encode(self, key: str, entry: CacheEntry) -> bytes:
        """An entry as bytes."""

    def decode(self, key: str, data: bytes) -> Optional[CacheEntry]:
        """The entry from its bytes; None if they are damaged or of another key."""


class PlainCodec:
    """Encodes entries without encryption."""

    def encode(self, key: str, entry: CacheEntry) -> bytes:
        """An entry as bytes."""
        return encode_entry(key, entry)

    def decode(self, key: str, data: bytes) -> Optional[CacheEntry]:
        """The entry from its bytes; None if they are damaged or of another key."""
        return decode_entry(key, data)


class SealedCodec:
    """Encrypts entries, and detects changes to them.

    Args:
        encryption_key: A key of Fernet.

    Raises:
        ConfigurationError: the package cryptography is missing.
        InvalidArgument: it is no such key.
    """

    def __init__(self, encryption_key: Secret) -> None:
        try:
            from cryptography.fernet import Fernet, InvalidToken
        except ImportError as error:
            raise ConfigurationError(
                f"Cache(encryption_key=...) needs cryptography, which cannot be imported ({error})."
                ' Install it with: pip install "servicepytan[encryption]"'
            ) from None
        try:
            self._fernet = Fernet(encryption_key.reveal().encode())
        except ValueError:
            raise InvalidArgument(
                "Cache(encryption_key=...) is no key of Fernet: 32 bytes in URL-safe base64. Make"
                " one with cryptography.fernet.Fernet.generate_key().decode()."
            ) from None
        self._invalid: type[Exception] = InvalidToken

    def encode(self, key: str, entry: CacheEntry) -> bytes:
        """An entry as bytes."""
        return self._fernet.encrypt(encode_entry(key, entry))

    def decode(self, key: str, data: bytes) -> Optional[CacheEntry]:
        """The entry from its bytes; None if they are damaged, or another key sealed them."""
        try:
            return decode_entry(key, self._fernet.decrypt(data))
        except self._invalid:
            return None


class _Kept(NamedTuple):
    """An entry in memory, as it is or sealed, with its seconds, generation and size."""

    content: Any
    ttl: float
    generation: str
    size: int


class MemoryStore:
    """Keeps entries in the memory of this process; drops the least recently used first.

    Args:
        max_bytes: Bytes that all entries take together.
        codec: Seals the entries; None leaves them as they are.
        clock: Seconds that only go forward.

    Raises:
        ConfigurationError: the package cachetools is missing.
    """

    is_local = True

    def __init__(
        self,
        max_bytes: int,
        codec: Optional[Codec] = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        try:
            from cachetools import TLRUCache
        except ImportError as error:
            raise ConfigurationError(
                f"Cache() needs cachetools, which cannot be imported ({error})."
                ' Install it with: pip install "servicepytan[cache]"'
            ) from None
        self.largest = max_bytes // 4
        self._codec = codec
        self._new: Callable[[], Any] = lambda: TLRUCache(
            max_bytes,
            ttu=lambda key, kept, now: now + kept.ttl,
            timer=clock,
            getsizeof=lambda kept: kept.size,
        )
        self._epoch = 0
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Start empty, as another thread may have been changing the entries."""
        self._lock = threading.RLock()  # the garbage collector may end a write at any point
        self._change = threading.Lock()  # held while the entries must not be changed
        self._forget()

    def _forget(self) -> None:
        self._entries: Any = self._new()
        self._generations: dict[str, int] = {}
        self._epoch += 1

    def load(self, key: str, tag: str) -> Lookup:
        """The entry of a key, and the current generation of the tag's resource."""
        with self._lock:
            generation = self._generation(tag)
            if self._change.locked():  # by this thread, in an outer call
                return Lookup(None, generation)
            with self._change:
                kept: Optional[_Kept] = self._entries.get(key)
        if kept is None or kept.generation != generation:
            return Lookup(None, generation)
        if self._codec is None:
            return Lookup(kept.content, generation)
        return Lookup(self._codec.decode(key, kept.content), generation)

    def _generation(self, tag: str) -> str:
        return f"{self._epoch}.{self._generations.get(tag, 0)}"

    def save(self, key: str, tag: str, entry: CacheEntry, ttl: float) -> None:
        """Store an entry of the current generation for so many seconds."""
        content = entry if self._codec is None else self._codec.encode(key, entry)
        size = entry.size if isinstance(content, CacheEntry) else len(content)
        if size > self.largest:
            return
        with self._lock:
            if entry.generation != self._generation(tag) or self._change.locked():
                return
            with self._change:
                self._entries[key] = _Kept(content, ttl, entry.generation, size)

    def invalidate(self, tag: str) -> None:
        """Start a new generation of the tag's resource, so that its entries are stale."""
        with self._lock:
            self._generations[tag] = self._generations.get(tag, 0) + 1

    def flush(self) -> None:
        """Do nothing, as no other process has these entries."""

    def clear(self) -> None:
        """Delete all entries."""
        with self._lock:
            self._forget()


class RedisStore:
    """Keeps entries in a Redis server, shared by processes.

    When it does not answer, or refuses a command, it has nothing, and it is asked again after
    a pause. What was written meanwhile is made known before anything is read. One warning
    is logged until it answers again, or accepts the command that it refused.

    Args:
        url: The URL of the server.
        codec: Turns entries into bytes.
        clock: Seconds that only go forward.
        connect: Makes the client.

    Raises:
        ConfigurationError: the package redis is missing, or refuses the URL.
    """

    is_local = False
    largest = LARGEST

    def __init__(
        self,
        url: Secret,
        codec: Codec,
        clock: Callable[[], float] = monotonic,
        connect: Optional[Callable[[Secret], RedisClient]] = None,
    ) -> None:
        self.address = redis_address(url.reveal())
        self._redactor = Redactor([url])
        self._codec = codec
        self._clock = clock
        self._client, self._errors, self._refusals = (connect or self._connection)(url)
        self._outage = RedisOutage()
        self._unsent: dict[str, object] = {}
        self._writes = 0
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Replace the lock, which another thread may have held."""
        self._lock = threading.RLock()  # the garbage collector may end a write at any point

    def _connection(self, url: Secret) -> RedisClient:
        """A client that connects when it is used."""
        redis = import_redis(_ARGUMENT, "cache")
        client, self._redactor = new_client(redis, url, _ARGUMENT)
        return RedisClient(client, (redis.RedisError, OSError), refusals_of(redis))

    def load(self, key: str, tag: str) -> Lookup:
        """The entry of a key, and the current generation of the tag's resource."""
        return self._answer(lambda: self._load(key, tag)) or Lookup(None, f"away.{self._writes}")

    def _load(self, key: str, tag: str) -> Lookup:
        names = _entry_name(key), _tag_name(tag)
        data, text = self._run("MGET", lambda: self._client.mget(*names))
        generation = self._text(text) or self._first_generation(tag)
        entry = None if data is None else self._codec.decode(key, data)
        if entry is not None and entry.generation != generation:
            entry = None
        return Lookup(entry, generation)

    def _first_generation(self, tag: str) -> str:
        name = _tag_name(tag)
        self._set(name, _new_generation(), _KEPT, nx=True)
        return self._text(self._get(name))

    def _get(self, name: str) -> Optional[bytes]:
        value: Optional[bytes] = self._run("GET", lambda: self._client.get(name))
        return value

    def _set(self, name: str, value: Union[str, bytes], seconds: float, nx: bool = False) -> None:
        milliseconds = max(1, int(seconds * 1000))
        self._run("SET", lambda: self._client.set(name, value, px=milliseconds, nx=nx))

    @staticmethod
    def _text(value: Optional[bytes]) -> str:
        return (value or b"").decode("ascii", "replace")

    def save(self, key: str, tag: str, entry: CacheEntry, ttl: float) -> None:
        """Store an entry of the current generation for so many seconds."""
        if entry.size <= self.largest:
            data = self._codec.encode(key, entry)
            self._answer(lambda: self._save(key, tag, entry.generation, data, ttl))

    def _save(self, key: str, tag: str, generation: str, data: bytes, ttl: float) -> None:
        if self._text(self._get(_tag_name(tag))) == generation:
            self._set(_entry_name(key), data, ttl)

    def invalidate(self, tag: str) -> None:
        """Start a new generation of the tag's resource, so that its entries are stale."""
        with self._lock:
            self._unsent[tag] = object()
            self._writes += 1

    def flush(self) -> None:
        """Publish new generations to other processes."""
        self._answer(lambda: None)

    def clear(self) -> None:
        """Delete all entries, including those of other processes.

        Raises:
            ConfigurationError: Redis does not answer, or refuses a command.
        """
        with self._lock:
            self._outage = self._outage._replace(retry_at=-1.0)
        if self._answer(self._delete_all) is None:
            raise ConfigurationError(
                f"Redis at {self.address} {self._outage.problem}, so that its entries stay."
                " Try again."
            )

    def _delete_all(self) -> bool:
        names = iter(self._client.scan_iter(f"{PREFIX}*", count=_MANY))  # requests while it is read
        while batch := self._run("SCAN", lambda: list(islice(names, _MANY))):
            self._run("DEL", partial(self._client.delete, *batch))
        return True

    def _answer(self, work: Callable[[], T]) -> Optional[T]:
        """Publish pending generations, then run ``work``; None if Redis does not answer."""
        if self._clock() < self._outage.retry_at:
            return None
        try:
            self._send_generations()
            return work()
        except CommandRefused as refused:
            self._note_failure(refused.command, refused.error)
        except self._errors as error:
            self._note_failure(NO_ANSWER, error)
        return None

    def _run(self, command: str, work: Callable[[], T]) -> T:
        """The result of a command.

        Raises:
            CommandRefused: Redis answers with an error.
        """
        try:
            result = work()
        except self._refusals as error:
            raise CommandRefused(command, error) from error
        if self._outage.cause is not None:
            self._note_success(command)
        return result

    def _send_generations(self) -> None:
        for tag, write in list(self._unsent.items()):
            self._set(_tag_name(tag), _new_generation(), _KEPT)
            with self._lock:
                if self._unsent.get(tag) is write:  # else a later write has still to be published
                    del self._unsent[tag]

    def _note_success(self, command: str) -> None:
        with self._lock:
            before = self._outage
            self._outage = before.after_success(command)
            is_over = self._outage.cause != before.cause
        if is_over:
            log.warning("Redis at %s %s again", self.address, before.end)

    def _note_failure(self, cause: str, error: Exception) -> None:
        with self._lock:
            before = self._outage
            outage = self._outage = before.after_failure(cause, self._clock())
        if outage.cause != before.cause:
            is_silent = cause == NO_ANSWER
            log.warning(
                "Redis at %s %s: %s. It keeps the cache; until it %s, %s sent to the API",
                self.address,
                outage.problem,
                self._redactor.text(str(error)).rstrip(".") or type(error).__name__,
                "answers" if is_silent else "accepts that",
                "every call is" if is_silent else "most calls are",
            )


def _entry_name(key: str) -> str:
    return f"{PREFIX}entry:{key}"


def _tag_name(tag: str) -> str:
    return f"{PREFIX}generation:{tag}"


def _new_generation() -> str:
    return secrets.token_hex(8)
