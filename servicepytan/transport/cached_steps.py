"""Calls through a cache, as generators of steps, for threads and for tasks."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import Any, NamedTuple, NewType, Optional, Protocol, Union

from servicepytan._threads.single_flight import Flight, FlightEnd
from servicepytan.core.caching import CacheEntry, CacheScope, may_be_kept
from servicepytan.core.call import Call, Reply
from servicepytan.core.credentials import AccountSettings
from servicepytan.core.decoding import UnreadableBody, decode_body
from servicepytan.core.observing import cache_looked_up
from servicepytan.core.paginators.chained import ListKey
from servicepytan.errors import ServicePytanError
from servicepytan.events import CacheResult
from servicepytan.transport.cache import Cache
from servicepytan.transport.cache_stores import Lookup, Store
from servicepytan.transport.list_walks import ListWalk, ListWalks
from servicepytan.transport.observers import Observers

RunningLoop = Callable[[], Optional[object]]
"""Returns the event loop of the calling task; None in a thread."""
Secrets = Callable[[], Iterable[str]]
FlightResult = Union[bytes, FlightEnd]
"""The body that a flight brought, or how it ended without one."""
_UNREADABLE: Any = object()


class Perform(NamedTuple):
    """Make a call; answered by its answer, or with ``with_reply`` by answer and reply."""

    call: Call


class AwaitFlight(NamedTuple):
    """Wait for a request under way; answered by its body, or by its ``FlightEnd``."""

    flight: Flight[bytes]


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
    """The place of one answer in the cache."""

    @property
    def key(self) -> Any:
        """The key that all requests for the same answer share."""

    def find(self) -> CacheSteps:
        """The cached body, or None."""

    def keep(self, reply: Reply, is_good: bool) -> CacheSteps:
        """Store the body of a reply, if it may be cached."""


class RecordSlot:
    """The place of a single answer in the cache.

    Args:
        store: Where it is kept.
        key: The key of its request.
        tag: The tag of its resource.
        ttl: Seconds that it is kept.
    """

    def __init__(self, store: Store, key: str, tag: str, ttl: float) -> None:
        self._store = store
        self._key = key
        self._tag = tag
        self._ttl = ttl
        self._generation = ""

    @property
    def key(self) -> Any:
        """Its key and generation."""
        return self._key, self._generation

    def find(self) -> CacheSteps:
        """The cached body, or None."""
        lookup: Lookup = yield UseStore(lambda: self._store.load(self._key, self._tag))
        self._generation = lookup.generation
        return None if lookup.entry is None else lookup.entry.bodies.get(self._key)

    def keep(self, reply: Reply, is_good: bool) -> CacheSteps:
        """Store the body of a reply, if it may be cached."""
        if is_good:
            entry = CacheEntry(self._generation, {self._key: reply.body})
            yield UseStore(lambda: self._store.save(self._key, self._tag, entry, self._ttl))


class PageSlot:
    """The place of a page in the cached walk of its list.

    Args:
        walks: The walks of this process.
        walk: The walk.
        key: The key of the page's request.
    """

    def __init__(self, walks: ListWalks, walk: ListWalk, key: str) -> None:
        self._walks = walks
        self._walk = walk
        self._key = key

    @property
    def key(self) -> Any:
        """The walk and the page; None if the walk's pages are not cached."""
        return (self._walk, self._key) if self._walk.is_open else None

    def find(self) -> CacheSteps:
        """The cached body, or None."""
        yield from ()
        return self._walk.bodies.get(self._key)

    def keep(self, reply: Reply, is_good: bool) -> CacheSteps:
        """Add a page to the walk; give the walk up if the page may not be cached."""
        yield from ()
        if is_good:
            self._walk.add(self._key, reply.body, self._walks.now())
        else:
            self._walk.give_up()


class CachedSteps:
    """Makes the calls of one session through the cache: answers reads, and lets writes end entries.

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
        self._scope = CacheScope(settings)
        self._observers = observers
        self._secrets = secrets
        self._running_loop = running_loop

    def is_plain(self, call: Call) -> bool:
        """Whether a call bypasses the cache."""
        if call.method != "GET":
            return not self._scope.tag(call.path)
        return call.walk is None and not self._ttl(call.cached_as)

    def _ttl(self, operation: str) -> float:
        return self._cache.lifetimes.of(operation) if operation else 0.0

    def of(self, call: Call) -> CacheSteps:
        """The answer to a call that uses the cache."""
        if call.method != "GET":
            return self._write(call)
        if call.walk is not None:
            slot: Slot = PageSlot(self._cache.walks, call.walk, self._scope.key(call))
            call = call._replace(walk=None)
        else:
            tag, ttl = self._scope.tag(call.path), self._ttl(call.cached_as)
            slot = RecordSlot(self._cache.store, self._scope.key(call), tag, ttl)
        return self._read(call, slot)

    def _write(self, call: Call) -> CacheSteps:
        """The answer to a write, which makes all cached answers of its resource stale."""
        try:
            answer = yield Perform(call)
        except BaseException as error:
            self._invalidate(call)
            if not isinstance(error, GeneratorExit):
                yield UseStore(self._cache.store.flush)
            raise
        self._invalidate(call)
        yield UseStore(self._cache.store.flush)
        return answer

    def _invalidate(self, call: Call) -> None:
        self._cache.count("writes")
        self._cache.store.invalidate(self._scope.tag(call.path))

    def _read(self, call: Call, slot: Slot) -> CacheSteps:
        """The answer to a read: cached, from another caller's request under way, or fetched."""
        body = yield from slot.find()
        while True:
            answer = _UNREADABLE if body is None else self._decoded(call, body, "hit")
            if answer is not _UNREADABLE:
                return answer
            key = slot.key
            if key is None:
                break
            flight, answer = yield from self._lead(call, slot, key)
            if flight is None:
                return answer
            end: FlightResult = yield AwaitFlight(flight)
            if end is FlightEnd.FAILED:
                break
            if end is not FlightEnd.CANCELLED:
                answer = self._decoded(call, end, "shared")
                if answer is not _UNREADABLE:
                    return answer
                break
        return (yield from self._fetch(call, slot))

    def _lead(self, call: Call, slot: Slot, key: Any) -> CacheSteps:
        """None and the answer; or the flight of another caller who requests it already, and None.

        If this ends early, one of those who wait takes over.
        """
        own: Flight[bytes] = Flight(self._running_loop())
        end: FlightResult = FlightEnd.CANCELLED
        flights = self._cache.flights
        try:
            flight = flights.join(key, own)
            if flight is not own:
                return flight, None
            body = yield from slot.find()  # it may have arrived since the first lookup
            answer = _UNREADABLE if body is None else self._decoded(call, body, "hit")
            if answer is not _UNREADABLE:
                end = body
                return None, answer
            answer, reply = yield from self._request(call)
            is_good = may_be_kept(answer, reply, self._secrets())
            end = reply.body if is_good else FlightEnd.FAILED
            yield from slot.keep(reply, is_good)
            return None, answer
        except ServicePytanError:
            end = FlightEnd.FAILED
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

    def _decoded(self, call: Call, body: bytes, result: CacheResult) -> Any:
        """The decoded body; ``_UNREADABLE`` if that fails."""
        try:
            answer = decode_body(
                body,
                "application/json",
                is_required=call.requires_body,
                custom_loads=call.loads,
            )
        except UnreadableBody:
            return _UNREADABLE
        self._count_and_emit(call, result)
        return answer

    def _count_and_emit(self, call: Call, result: CacheResult) -> None:
        self._cache.count_lookup(result)
        if self._observers.functions:
            self._observers.emit_quietly(cache_looked_up(call, result, self._observers.tenant))

    def begin_walk(self, list_key: ListKey) -> CacheSteps:
        """The cached walk of a list: complete, under way or new; None if it is never cached."""
        store, walks, ttl = self._cache.store, self._cache.walks, self._ttl(list_key.operation)
        if not ttl:
            return None
        key, tag = self._scope.list_key(list_key), self._scope.tag(list_key.requests[0])
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
        now = self._cache.walks.now()
        entry = walk.finish(now)
        if entry is not None:
            left = walk.ttl - (now - walk.begun)
            yield UseStore(lambda: self._cache.store.save(walk.key, walk.tag, entry, left))
