"""The stores of a cache: generations, sealed entries, and a Redis that is away."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional

import pytest
from cryptography.fernet import Fernet

from servicepytan import Cache, Session
from servicepytan.core.caching import CacheEntry
from servicepytan.core.redact import Secret
from servicepytan.core.redis_outage import PAUSE
from servicepytan.errors import ConfigurationError
from servicepytan.transport.cache_stores import (
    PREFIX,
    Codec,
    Lookup,
    PlainCodec,
    SealedCodec,
    Store,
)
from tests.fakes import SETTINGS, session_on
from tests.transport.cached import (
    FakeRedis,
    HeldSender,
    Moment,
    Numbered,
    counted_followers,
    memory_cache,
    over_redis,
)
from tests.waiting import LONG

KEY = Fernet.generate_key().decode()


def sealed(key: str = KEY) -> SealedCodec:
    return SealedCodec(Secret(key))


def stores(clock: Moment) -> list[Store]:
    return [
        memory_cache(clock).store,
        memory_cache(clock, codec=sealed()).store,
        over_redis(FakeRedis(), PlainCodec(), clock),
        over_redis(FakeRedis(), sealed(), clock),
    ]


@pytest.mark.parametrize("number", range(4))
def test_an_entry_is_given_until_its_generation_ends(number: int) -> None:
    store = stores(Moment())[number]
    generation = store.load("key", "tag").generation
    assert generation
    assert store.load("key", "tag") == Lookup(None, generation)
    entry = CacheEntry(generation, {"/a": b"1", "/b": b"\n2"})
    store.save("key", "tag", entry, 5)
    assert store.load("key", "tag") == Lookup(entry, generation)
    assert store.load("other", "tag").entry is None
    store.invalidate("another tag")
    assert store.load("key", "tag").entry == entry
    store.invalidate("tag")
    store.flush()
    assert store.load("key", "tag").entry is None
    assert store.load("key", "tag").generation not in ("", generation)
    store.save("late", "tag", entry, 5)
    assert store.load("late", "tag").entry is None


@pytest.mark.parametrize("number", range(4))
def test_clear_forgets_entries_and_generations(number: int) -> None:
    store = stores(Moment())[number]
    generation = store.load("key", "tag").generation
    store.save("key", "tag", CacheEntry(generation, {"/a": b"1"}), 5)
    store.clear()
    assert store.load("key", "tag").entry is None
    store.save("key", "tag", CacheEntry(generation, {"/a": b"1"}), 5)
    assert store.load("key", "tag").entry is None


def test_memory_forgets_after_its_seconds() -> None:
    clock = Moment()
    store = memory_cache(clock).store
    generation = store.load("key", "tag").generation
    store.save("key", "tag", CacheEntry(generation, {}), 5)
    clock.now += 4.9
    assert store.load("key", "tag").entry is not None
    clock.now += 0.2
    assert store.load("key", "tag").entry is None


def ends_in_a_thread(work: Callable[[], object]) -> bool:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(LONG)
    return not thread.is_alive()


@pytest.mark.parametrize("number", range(4))
def test_a_write_that_is_collected_within_a_lookup_or_a_write_blocks_nobody(number: int) -> None:
    """The garbage collector may end an abandoned write at any moment, in any thread."""
    store: Any = stores(Moment())[number]
    generation = store.load("key", "tag").generation

    def work() -> None:
        with store._lock:
            store.invalidate("tag")

    assert ends_in_a_thread(work)
    assert store.load("key", "tag").generation != generation


class CollectingClock(Moment):
    """A clock that does something in the middle of a change of the entries."""

    def __init__(self) -> None:
        super().__init__()
        self.finalisers: list[Callable[[], object]] = []

    def __call__(self) -> float:
        if self.finalisers:
            self.finalisers.pop()()
        return super().__call__()


def test_memory_that_is_used_within_a_change_of_its_entries_stays_whole() -> None:
    clock = CollectingClock()
    store = memory_cache(clock, max_bytes=8192).store
    generation = store.load("key", "tag").generation
    entry = CacheEntry(generation, {"/a": b"1" * 1500})
    lookups: list[Lookup] = []

    def use() -> None:
        store.save("inner", "tag", entry, 5)
        lookups.append(store.load("key", "tag"))

    def work() -> None:
        for number in range(20):
            clock.finalisers.append(use)
            store.save(f"{number}", "tag", entry, 5)
            clock.finalisers.append(use)
            store.load(f"{number}", "tag")

    assert ends_in_a_thread(work)
    assert lookups == [Lookup(None, generation)] * 40
    assert store.load("19", "tag").entry == entry
    assert store.load("inner", "tag").entry is None


def test_redis_is_told_the_seconds_and_our_prefix() -> None:
    server = FakeRedis()
    store = over_redis(server, PlainCodec())
    generation = store.load("key", "tag").generation
    store.save("key", "tag", CacheEntry(generation, {}), 5.5)
    assert all(name.startswith(PREFIX) for name in server.values)
    assert server.times[f"{PREFIX}entry:key"] == 5500
    server.values["of somebody else"] = b""
    store.clear()
    assert list(server.values) == ["of somebody else"]


@pytest.mark.parametrize(
    "damaged", [b"", b"\x01", b"\x02abc", b"x" * 100, None], ids=["none", "short", "newer", "x", ""]
)
@pytest.mark.parametrize("codec", [PlainCodec(), sealed()], ids=["plain", "sealed"])
def test_a_damaged_entry_is_a_miss(codec: Codec, damaged: Optional[bytes]) -> None:
    server = FakeRedis()
    store = over_redis(server, codec)
    generation = store.load("key", "tag").generation
    store.save("key", "tag", CacheEntry(generation, {"/a": b"1"}), 5)
    name = f"{PREFIX}entry:key"
    server.values[name] = server.values[name][:-1] if damaged is None else damaged
    assert store.load("key", "tag") == Lookup(None, generation)


def test_a_sealed_entry_shows_nothing_and_needs_its_key() -> None:
    server = FakeRedis()
    store = over_redis(server, sealed())
    generation = store.load("key", "tag").generation
    store.save("key", "tag", CacheEntry(generation, {"/customers": b"Mary Jones"}), 5)
    shown = b"".join(server.values.values())
    assert b"Mary" not in shown
    assert b"customers" not in shown
    other = over_redis(server, sealed(Fernet.generate_key().decode()))
    assert other.load("key", "tag").entry is None
    server.values[f"{PREFIX}entry:swapped"] = server.values[f"{PREFIX}entry:key"]
    assert store.load("swapped", "tag").entry is None


def session_with(server: FakeRedis, clock: Moment, codec: Optional[Codec] = None) -> Session:
    cache = Cache.over(over_redis(server, codec or PlainCodec(), clock), 300, clock)
    return session_on(Numbered(), cache=cache)


def get(session: Session) -> Any:
    return session.customers.get(1)["id"]


def test_sessions_of_two_processes_share_entries_and_writes() -> None:
    server, clock = FakeRedis(), Moment()
    here, there = session_with(server, clock), session_with(server, clock)
    assert [get(here), get(there)] == [1, 1]
    there.customers.update(1, {"active": True})
    assert get(here) == 2


@pytest.mark.parametrize("codec", [PlainCodec(), sealed()], ids=["plain", "sealed"])
def test_neither_secret_nor_token_is_stored(codec: Codec) -> None:
    server = FakeRedis()
    session = session_with(server, Moment(), codec)
    get(session)
    session.customers.update(1, {"active": True})
    stored = repr(server.values)
    secrets = (
        SETTINGS["client_secret"],
        SETTINGS["app_key"],
        SETTINGS["client_id"],
        "token-1",
    )
    assert [secret for secret in secrets if secret in stored] == []


def test_a_redis_that_is_away_is_a_miss_and_one_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    server, clock = FakeRedis(), Moment()
    session = session_with(server, clock)
    get(session)
    server.is_away = True
    with caplog.at_level(logging.WARNING, logger="servicepytan"):
        assert [get(session), get(session)] == [2, 3]
        clock.now += PAUSE + 0.1
        assert get(session) == 4
    [record] = caplog.records
    assert "redis://cache does not answer" in record.getMessage()
    assert "secret" not in caplog.text
    server.is_away = False
    clock.now += PAUSE + 0.1
    caplog.clear()
    assert get(session) == 1
    assert "answers again" in caplog.text


REFUSALS: list[tuple[set[str], str]] = [
    ({"SET"}, "SET"),  # out of memory, or a replica
    ({"MGET"}, "MGET"),
    ({"GET"}, "GET"),
    ({"MGET", "SET", "GET"}, "MGET"),
]


@pytest.mark.parametrize(("refused", "command"), REFUSALS)
def test_a_redis_that_refuses_a_command_is_a_miss_and_one_warning(
    caplog: pytest.LogCaptureFixture, refused: set[str], command: str
) -> None:
    server, clock = FakeRedis(), Moment()
    session = session_with(server, clock)
    server.refused = refused
    with caplog.at_level(logging.WARNING, logger="servicepytan"):
        for count in range(1, 7):
            assert session.customers.get(count)["id"] == count
            clock.now += PAUSE + 0.1
    [record] = caplog.records
    assert f"redis://cache refuses {command}: OOM {command} not allowed" in record.getMessage()
    assert "secret" not in caplog.text
    server.refused = set()
    caplog.clear()
    assert [get(session), get(session)] == [7, 7]
    assert [record.getMessage() for record in caplog.records] == [
        f"Redis at redis://cache accepts {command} again"
    ]


def test_reads_do_not_end_the_trouble_of_writes(caplog: pytest.LogCaptureFixture) -> None:
    server, clock = FakeRedis(), Moment()
    session = session_with(server, clock)
    get(session)
    server.refused = {"SET"}
    with caplog.at_level(logging.WARNING, logger="servicepytan"):
        for _ in range(3):
            session.customers.get(2)
            clock.now += PAUSE + 0.1
            assert get(session) == 1
        server.is_away = True
        get(session)
        server.is_away = False
        clock.now += PAUSE + 0.1
        assert get(session) == 1
    assert len(caplog.records) == 1


def test_a_redis_that_was_away_and_then_refuses_is_told_too(
    caplog: pytest.LogCaptureFixture,
) -> None:
    server, clock = FakeRedis(), Moment()
    session = session_with(server, clock)
    server.is_away, server.refused = True, {"MGET"}
    with caplog.at_level(logging.WARNING, logger="servicepytan"):
        get(session)
        server.is_away = False
        clock.now += PAUSE + 0.1
        get(session)
    texts = [record.getMessage() for record in caplog.records]
    assert ["does not answer" in text for text in texts] == [True, False]
    assert "refuses MGET" in texts[1]


@pytest.mark.parametrize("command", ["SCAN", "DEL"])
def test_clear_says_what_redis_refuses(command: str) -> None:
    server = FakeRedis()
    store = over_redis(server, PlainCodec())
    generation = store.load("key", "tag").generation
    store.save("key", "tag", CacheEntry(generation, {}), 5)
    server.refused = {command}
    with pytest.raises(ConfigurationError, match=f"redis://cache refuses {command}, so that"):
        store.clear()


def test_a_redis_that_is_away_is_left_alone_for_a_while() -> None:
    server, clock = FakeRedis(), Moment()
    session = session_with(server, clock)
    server.is_away = True
    get(session)
    count = server.asked
    get(session)
    session.customers.update(1, {"active": True})
    assert server.asked == count


def test_what_is_written_while_redis_is_away_is_stale_when_it_is_back() -> None:
    server, clock = FakeRedis(), Moment()
    session, other = session_with(server, clock), session_with(server, clock)
    assert [get(session), get(other)] == [1, 1]
    server.is_away = True
    session.customers.update(1, {"active": True})
    server.is_away = False
    clock.now += PAUSE + 0.1
    assert get(session) == 3
    assert get(other) == 3


def test_threads_share_requests_while_redis_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    followers = counted_followers(monkeypatch)
    server, clock, sender = FakeRedis(), Moment(), HeldSender()
    cache = Cache.over(over_redis(server, PlainCodec(), clock), 300, clock)
    session = session_on(sender, cache=cache)
    server.is_away = True
    with ThreadPoolExecutor() as pool:
        first = pool.submit(get, session)
        sender.begun.acquire()
        second = pool.submit(get, session)
        followers.acquire()
        sender.go_on.set()
        assert [first.result(), second.result()] == [1, 1]
    assert len(sender.sent) == 1


def test_a_clear_that_fails_is_no_sign_of_a_redis_that_is_back(
    caplog: pytest.LogCaptureFixture,
) -> None:
    server = FakeRedis()
    store = over_redis(server, PlainCodec())
    server.is_away = True
    with caplog.at_level(logging.WARNING, logger="servicepytan"):
        store.load("key", "tag")
        with pytest.raises(ConfigurationError, match="does not answer"):
            store.clear()
    assert len(caplog.records) == 1


def test_clear_says_that_redis_is_away() -> None:
    server = FakeRedis()
    store = over_redis(server, PlainCodec())
    server.is_away = True
    with pytest.raises(ConfigurationError, match="redis://cache does not answer"):
        store.clear()
    assert store.load("key", "tag").entry is None
