"""Decides how a call uses a cache: the entry it reads, the reply it keeps, what a write ends.

It also decides what becomes of a flight (a request that several callers wait for), and what
a caller does who waited for one.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, NamedTuple, Optional, Union

from servicepytan.core.caching import CacheEntry, CacheScope, Lifetimes
from servicepytan.core.call import Call, Reply
from servicepytan.core.decoding import UnreadableBody, decode_body
from servicepytan.core.list_walk import ListWalk
from servicepytan.core.paginators.chained import ListKey
from servicepytan.errors import ServicePytanError


class RecordRead(NamedTuple):
    """A read of an answer with an entry of its own; also of a list as a whole.

    Attributes:
        key: The key of the entry.
        tag: The tag of its resource.
        ttl: Seconds that it is kept.
    """

    key: str
    tag: str
    ttl: float


class PageRead(NamedTuple):
    """A read of a page in the walk of a cached list.

    Attributes:
        key: The key of the page's request.
        walk: The walk.
    """

    key: str
    walk: ListWalk


class Write(NamedTuple):
    """A write, which makes all entries of a resource stale, whether it succeeds or not.

    Attributes:
        tag: The tag of the resource.
    """

    tag: str


CacheUse = Union[RecordRead, PageRead, Write]


class CacheRules:
    """Decides how the calls of one session use its cache.

    Args:
        lifetimes: How long the answers of each operation are kept.
        scope: Makes the keys.
    """

    def __init__(self, lifetimes: Lifetimes, scope: CacheScope) -> None:
        self._lifetimes = lifetimes
        self._scope = scope

    def use_of(self, call: Call) -> Optional[CacheUse]:
        """How a call uses the cache; None if it bypasses it."""
        if call.method != "GET":
            tag = self._scope.tag(call.path)
            return Write(tag) if tag else None
        if call.walk is not None:
            return PageRead(self._scope.key(call), call.walk)
        ttl = self._ttl(call.cached_as)
        return RecordRead(self._scope.key(call), self._scope.tag(call.path), ttl) if ttl else None

    def use_of_list(self, key: ListKey) -> Optional[RecordRead]:
        """The entry of all pages of a list; None if it is never cached."""
        ttl = self._ttl(key.operation)
        if not ttl:
            return None
        return RecordRead(self._scope.list_key(key), self._scope.tag(key.requests[0]), ttl)

    def _ttl(self, operation: str) -> float:
        return self._lifetimes.of(operation) if operation else 0.0


class CachedAnswer(NamedTuple):
    """An answer that needs no request of its own."""

    value: Any


def cached_answer(call: Call, body: Optional[bytes]) -> Optional[CachedAnswer]:
    """The answer that a cached body gives to a call; None if there is none, or it is unreadable.

    Args:
        call: The call.
        body: The body, if one is cached.
    """
    if body is None:
        return None
    try:
        return CachedAnswer(
            decode_body(
                body,
                "application/json",
                is_required=call.requires_body,
                custom_loads=call.loads,
            )
        )
    except UnreadableBody:
        return None


def body_in(entry: Optional[CacheEntry], key: str) -> Optional[bytes]:
    """The body of a request in the entry that a store returned, if there is one."""
    return None if entry is None else entry.bodies.get(key)


class FlightEnd(Enum):
    """The end of a flight without a body."""

    FAILED = "failed"
    """Each waiting caller makes its own request."""
    CANCELLED = "cancelled"
    """One of the waiting callers takes over."""


FlightResult = Union[bytes, FlightEnd]
"""The body that a flight brought, or how it ended without one."""


def end_with_reply(reply: Reply, is_kept: bool) -> FlightResult:
    """The end of a flight whose reply came: what may not be kept is not shared, either."""
    return reply.body if is_kept else FlightEnd.FAILED


def end_with_error(error: BaseException, end: FlightResult) -> FlightResult:
    """The end of a flight that an error ended: who only gave up is replaced by another caller.

    Args:
        error: The error.
        end: How the flight would have ended without it.
    """
    return FlightEnd.FAILED if isinstance(error, ServicePytanError) else end


class AfterFlight(Enum):
    """What a caller does whom the flight brought no answer."""

    FETCH = "fetch"
    """It makes its own request."""
    TAKE_OVER = "take over"
    """It begins a flight for those who still wait, or joins one."""


def after_flight(call: Call, end: FlightResult) -> Union[CachedAnswer, AfterFlight]:
    """The answer that a flight brought, or what its caller does without one.

    Args:
        call: The call of a caller who waited for the flight.
        end: How the flight ended.
    """
    if end is FlightEnd.CANCELLED:
        return AfterFlight.TAKE_OVER
    if isinstance(end, FlightEnd):
        return AfterFlight.FETCH
    return cached_answer(call, end) or AfterFlight.FETCH
