"""Stores and answers for the tests of the cache: a clock of their own, and a rendezvous."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any, Optional

import pytest

from servicepytan import Cache
from servicepytan._threads.single_flight import SingleFlight
from servicepytan.core.call import Reply
from servicepytan.core.redact import Secret
from servicepytan.transport.cache import MAX_BYTES
from servicepytan.transport.cache_stores import Codec, MemoryStore, RedisClient, RedisStore
from tests.fakes import FakeSender

AnswerFunction = Callable[[str, str, dict[str, str]], Any]


class Moment:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def memory_cache(
    clock: Optional[Moment] = None,
    ttl: Any = 300,
    max_bytes: int = MAX_BYTES,
    codec: Optional[Codec] = None,
) -> Cache:
    """A cache in memory, by a clock of the test."""
    clock = clock or Moment()
    return Cache.over(MemoryStore(max_bytes, codec, clock), ttl, clock)


class Numbered(FakeSender):
    """Answers each request with its number, so that it shows where an answer is from."""

    def __init__(self) -> None:
        super().__init__(self._numbered)
        self.headers: dict[str, str] = {}

    def _numbered(self, method: str, path: str, query: dict[str, str]) -> Reply:
        body = b'{"id": %d}' % len(self.sent)
        return Reply(200, {"content-type": "application/json", **self.headers}, body)


class RowsSender(FakeSender):
    """Answers lists with rows that tell the number of the request that they came by.

    Args:
        total: The number of rows.
    """

    def __init__(self, total: int) -> None:
        super().__init__(self._page)
        self.total = total
        self.before: Callable[[int], object] = lambda page: None

    def _page(self, method: str, path: str, query: dict[str, str]) -> Any:
        if method != "GET":
            return {}
        request = len(self.sent)
        page, size = int(query["page"]), int(query["pageSize"])
        self.before(page)
        numbers = range((page - 1) * size, min(page * size, self.total))
        rows = [{"id": number, "request": request} for number in numbers]
        return {"data": rows, "hasMore": page * size < self.total, "totalCount": self.total}


class HeldSender(FakeSender):
    """Holds each answer back until it is let go.

    Args:
        answer: The answer.
    """

    def __init__(self, answer: Optional[AnswerFunction] = None) -> None:
        super().__init__(self._held)
        self.begun = threading.Semaphore(0)
        self.go_on = threading.Event()
        self._result = answer or (lambda method, path, query: {"id": 1})

    def _held(self, method: str, path: str, query: dict[str, str]) -> Any:
        self.begun.release()
        assert self.go_on.wait(60)
        return self._result(method, path, query)


def counted_followers(monkeypatch: pytest.MonkeyPatch) -> threading.Semaphore:
    """Is released by each who finds that somebody else has the same request under way."""
    there, join = threading.Semaphore(0), SingleFlight.join

    def counted(self: Any, key: Any, own: Any) -> Any:
        flight = join(self, key, own)
        if flight is not own:
            there.release()
        return flight

    monkeypatch.setattr(SingleFlight, "join", counted)
    return there


class RefusedByRedis(Exception):
    """An answer of Redis that is an error."""


class FakeRedis:
    """The commands of Redis that a cache uses, in memory; can be away, or refuse some."""

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}
        self.times: dict[str, int] = {}
        self.is_away = False
        self.refused: set[str] = set()
        self.asked = 0

    def _ask(self, command: str) -> None:
        self.asked += 1
        if self.is_away:
            raise ConnectionError("Error 111 connecting to redis://:secret@cache. Refused.")
        if command in self.refused:
            raise RefusedByRedis(f"OOM {command} not allowed at redis://:secret@cache.")

    def mget(self, *names: str) -> list[Optional[bytes]]:
        self._ask("MGET")
        return [self.values.get(name) for name in names]

    def get(self, name: str) -> Optional[bytes]:
        self._ask("GET")
        return self.values.get(name)

    def set(self, name: str, value: Any, px: int, nx: bool = False) -> None:
        self._ask("SET")
        if not nx or name not in self.values:
            self.values[name] = value.encode() if isinstance(value, str) else value
            self.times[name] = px

    def scan_iter(self, pattern: str, count: int) -> Iterator[str]:
        self._ask("SCAN")
        yield from [name for name in self.values if name.startswith(pattern[:-1])]

    def delete(self, *names: str) -> None:
        self._ask("DEL")
        for name in names:
            del self.values[name]


def over_redis(server: FakeRedis, codec: Codec, clock: Optional[Moment] = None) -> RedisStore:
    """A store over a fake Redis."""
    return RedisStore(
        Secret("redis://:secret@cache"),
        codec,
        clock or Moment(),
        lambda url: RedisClient(server, (ConnectionError, RefusedByRedis), (RefusedByRedis,)),
    )
