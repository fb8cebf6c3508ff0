"""Calls through a cache, as generators of steps, for threads and for tasks."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import Any, NamedTuple, NewType, Optional, Protocol, Union

from servicepytan._threads.single_flight import Flight
from servicepytan.core.cache_decisions import (
    AfterFlight,
    CachedAnswer,
    CacheRules,
    FlightEnd,
    FlightResult,
    PageRead,
    RecordRead,
    Write,
    after_flight,
    body_in,
    cached_answer,
    end_with_error,
    end_with_reply,
)
from servicepytan.core.caching import CacheEntry, CacheScope, may_be_kept
from servicepytan.core.call import Call, Reply
from servicepytan.core.credentials import AccountSettings
from servicepytan.core.list_walk import ListWalk
from servicepytan.core.observing import cache_looked_up
from servicepytan.core.paginators.chained import ListKey
from servicepytan.events import CacheResult
from servicepytan.transport.cache import Cache
from servicepytan.transport.cache_stores import Lookup, Store
from servicepytan.transport.list_walks import ListWalks
from servicepytan.transport.observers import Observers

RunningLoop = Callable[[], Optional[object]]
"""Returns the event loop of the calling task; None in a thread."""
Secrets = Callable[[], Iterable[str]]


class Perform(NamedTuple):
    """Make a call; answered by its answer, or with ``with_reply`` by answer and reply."""

    call: Call


class AwaitFlight(NamedTuple):
    """Wait for a request under way; answered by how it ended."""

    flight: Flight[FlightResult]


class UseStore(NamedTuple):
    """Run an operation of the cache store; answered by its result."""

    work: Callable[[], Any]


CacheStep = Union[Perform, AwaitFlight, UseStore]
CacheHandlers = NewType("CacheHandlers", dict[type, Callable[[Any], Any]])
"""What performs each kind of step; ``cache_handlers`` makes it."""
CacheSteps = Generator[CacheStep, Any, Any]


def cache_handlers(
    *,
    perform: Callable[[Perform], Any],
    await_flight: Callable[[AwaitFlight], FlightResult],
    use_store: Callable[[UseStore], Any],
) -> CacheHandlers:
    """The handlers that a call through a cache needs."""
    return CacheHandlers({Perform: perform, AwaitFlight: await_flight, UseStore: use_store})


class Slot(Protocol):
    """Finds and keeps one answer in the cache."""

    @property
    def key(self) -> Any:
        """The key that all requests for the same answer share."""

    def find(self) -> CacheSteps:
        """The cached body, or None."""

    def keep(self, reply: Reply, is_kept: bool) -> CacheSteps:
        """Store the body of a reply, if it may be cached."""


class RecordSlot:
    """Finds and keeps a single answer in the cache.

    Args:
        store: Where it is kept.
        read: Its entry.
    """

    def __init__(self, store: Store, read: RecordRead) -> None:
        self._store = store
        self._read = read
        self._generation = ""

    @property
    def key(self) -> Any:
        """Its key and generation."""
        return self._read.key, self._generation

    def find(self) -> CacheSteps:
        """The cached body, or None."""
        key, tag, _ = self._read
        lookup: Lookup = yield UseStore(lambda: self._store.load(key, tag))
        self._generation = lookup.generation
        return body_in(lookup.entry, key)

    def keep(self, reply: Reply, is_kept: bool) -> CacheSteps:
        """Store the body of a reply, if it may be cached."""
        if is_kept:
            key, tag, ttl = self._read
            entry = CacheEntry(self._generation, {key: reply.body})
            yield UseStore(lambda: self._store.save(key, tag, entry, ttl))


class PageSlot:
    """Finds and keeps a page in the cached walk of its list.

    Args:
        walks: The walks of this process.
        read: The page and its walk.
    """

    def __init__(self, walks: ListWalks, read: PageRead) -> None:
        self._walks = walks
        self._key, self._walk = read

    @property
    def key(self) -> Any:
        """The walk and the page; None if the walk's pages are not cached."""
        return (self._walk, self._key) if self._walk.is_open else None

    def find(self) -> CacheSteps:
        """The cached body, or None."""
        yield from ()
        return self._walk.bodies.get(self._key)

    def keep(self, reply: Reply, is_kept: bool) -> CacheSteps:
        """Add a page to the walk; give the walk up if the page may not be cached."""
        yield from ()
        if is_kept:
            self._walk.add(self._key, reply.body, self._walks.now())
        else:
            self._walk.give_up()


class CachedSteps:
    """Makes the calls of one session through the cache: answers reads, and lets writes end entries.

    It carries out what ``core.cache_decisions`` decides.

    Args:
        cache: The cache.
        settings: Whose answers are kept.
        observers: Hear of lookups.
        secrets: Gives what must not be stored.
        running_loop: The event loop that a caller is a task of; None for a thread.
    """

    def __init__(
        self,
        cache: Cache,
        settings: AccountSettings,
        observers: Observers,
        secrets: Secrets,
        running_loop: RunningLoop,
    ) -> None:
        self._cache = cache
        self._rules = CacheRules(cache.lifetimes, CacheScope(settings))
        self._observers = observers
        self._secrets = secrets
        self._running_loop = running_loop

    def of(self, call: Call) -> Optional[CacheSteps]:
        """The answer to a call that uses the cache; None if the call bypasses it."""
        use = self._rules.use_of(call)
        if use is None:
            return None
        if isinstance(use, Write):
            return self._write(call, use)
        if isinstance(use, PageRead):
            return self._read(call._replace(walk=None), PageSlot(self._cache.walks, use))
        return self._read(call, RecordSlot(self._cache.store, use))

    def _write(self, call: Call, write: Write) -> CacheSteps:
        """The answer to a write, which makes all cached answers of its resource stale."""
        try:
            answer = yield Perform(call)
        except BaseException as error:
            self._invalidate(write)
            if not isinstance(error, GeneratorExit):
                yield UseStore(self._cache.store.flush)
            raise
        self._invalidate(write)
        yield UseStore(self._cache.store.flush)
        return answer

    def _invalidate(self, write: Write) -> None:
        self._cache.count("writes")
        self._cache.store.invalidate(write.tag)

    def _read(self, call: Call, slot: Slot) -> CacheSteps:
        """The answer to a read: cached, from another caller's request under way, or fetched."""
        body = yield from slot.find()
        answer = cached_answer(call, body)
        if answer is not None:
            return self._counted(call, answer, "hit")
        while (key := slot.key) is not None:
            flight, answer = yield from self._lead(call, slot, key)
            if flight is None:
                return answer
            end: FlightResult = yield AwaitFlight(flight)
            result = after_flight(call, end)
            if isinstance(result, CachedAnswer):
                return self._counted(call, result, "shared")
            if result is AfterFlight.FETCH:
                break
        return (yield from self._fetch(call, slot))

    def _lead(self, call: Call, slot: Slot, key: Any) -> CacheSteps:
        """None and the answer; or the flight of another caller who requests it already, and None.

        If this ends early, one of those who wait takes over.
        """
        own: Flight[FlightResult] = Flight(self._running_loop())
        end: FlightResult = FlightEnd.CANCELLED
        flights = self._cache.flights
        try:
            flight = flights.join(key, own)
            if flight is not own:
                return flight, None
            body = yield from slot.find()  # it may have arrived since the first lookup
            cached = cached_answer(call, body)
            if cached is not None:
                end = body
                return None, self._counted(call, cached, "hit")
            answer, reply = yield from self._request(call)
            is_kept = may_be_kept(answer, reply, self._secrets())
            end = end_with_reply(reply, is_kept)
            yield from slot.keep(reply, is_kept)
            return None, answer
        except BaseException as error:
            end = end_with_error(error, end)
            raise
        finally:
            try:
                flights.end(key, own, end)
            finally:  # Ctrl-C may have interrupted the line above
                flights.end(key, own, end)

    def _fetch(self, call: Call, slot: Slot) -> CacheSteps:
        answer, reply = yield from self._request(call)
        yield from slot.keep(reply, may_be_kept(answer, reply, self._secrets()))
        return answer

    def _request(self, call: Call) -> CacheSteps:
        self._count_and_emit(call, "miss")
        return (yield Perform(call._replace(with_reply=True)))

    def _counted(self, call: Call, answer: CachedAnswer, result: CacheResult) -> Any:
        """The answer that a lookup brought, once the lookup is counted and observed."""
        self._count_and_emit(call, result)
        return answer.value

    def _count_and_emit(self, call: Call, result: CacheResult) -> None:
        self._cache.count_lookup(result)
        if self._observers.functions:
            self._observers.emit_quietly(cache_looked_up(call, result, self._observers.tenant))

    def begin_walk(self, list_key: ListKey) -> CacheSteps:
        """The cached walk of a list: complete, under way or new; None if it is never cached."""
        read = self._rules.use_of_list(list_key)
        if read is None:
            return None
        (key, tag, ttl), store, walks = read, self._cache.store, self._cache.walks
        lookup: Lookup = yield UseStore(lambda: store.load(key, tag))
        if lookup.entry is not None:
            return walks.complete(key, tag, lookup.entry)
        walk, is_new = walks.join(key, tag, lookup.generation, ttl)
        if is_new:
            try:
                second_lookup: Lookup = yield UseStore(lambda: store.load(key, tag))
            except BaseException:
                walks.leave(walk)
                raise
            if second_lookup.entry is not None:  # it arrived since the first lookup
                walks.leave(walk)
                return walks.complete(key, tag, second_lookup.entry)
        return walk

    def end_walk(self, walk: ListWalk) -> CacheSteps:
        """Store the pages of a complete walk."""
        stored = walk.finish(self._cache.walks.now())
        if stored is not None:
            entry, ttl = stored
            yield UseStore(lambda: self._cache.store.save(walk.key, walk.tag, entry, ttl))
