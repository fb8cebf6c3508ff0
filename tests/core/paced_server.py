"""Callers of one pacer and a server with a rate limit, as a simulation of discrete events."""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from servicepytan.core.adaptive_rate import Ticket
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.rate_pacer import LONGEST_PAUSE, Pacer, Reservation
from tests.server_limits import Limit


@dataclass
class ChangingLimit:
    """One limit up to a moment, and another one from then on."""

    before: Limit
    after: Limit
    at: float

    def lets_through(self, now: float) -> bool:
        return (self.before if now < self.at else self.after).lets_through(now)


@dataclass
class PacedRun:
    """Callers that make requests until all are answered.

    Attributes:
        limit: The limit of the server.
        total: How many requests must pass.
        callers: How many callers there are.
        latency: Seconds from a request to its answer.
        lateness: Seconds that a wait lasts too long, on average.
        asked: Seconds that a 429 asks for.
        passed: When requests passed.
        limited: How many were answered 429.
    """

    limit: Limit
    total: int = 200
    callers: int = 12
    latency: float = 0.02
    lateness: float = 0.002
    asked: Callable[[float], float] = lambda now: 1.0
    passed: list[float] = field(default_factory=list)
    limited: int = 0

    def __post_init__(self) -> None:
        self.pacer = Pacer()
        self._interval = RateLimit().interval
        self._random = random.Random(1)
        self._events: list[tuple[float, int, Callable[..., None], tuple[Any, ...]]] = []
        self._numbers = itertools.count()
        self._left = self.total
        self._perform()

    def _perform(self) -> None:
        for caller in range(self.callers):
            self._at(0.0, self._begin, caller)
        while self._events:
            now, _, event, arguments = heapq.heappop(self._events)
            event(now, *arguments)

    def _at(self, moment: float, event: Callable[..., None], *arguments: Any) -> None:
        heapq.heappush(self._events, (moment, next(self._numbers), event, arguments))

    def _awake(self, now: float, moment: float) -> float:
        """When a caller wakes that wants to do so at a moment."""
        late = self._random.expovariate(1 / self.lateness)
        return moment + late if moment > now else now

    def _begin(self, now: float, caller: int) -> None:
        if self._left:
            self._left -= 1
            self._reserve(now, caller)

    def _reserve(self, now: float, caller: int) -> None:
        reservation = self.pacer.reserve(now, self._interval, 1e9)
        self._at(self._awake(now, reservation.moment), self._leave, caller, reservation)

    def _leave(self, now: float, caller: int, reservation: Reservation) -> None:
        left = self.pacer.leave(now, reservation, caller)
        if left is None:
            self._reserve(now, caller)
        elif isinstance(left, float):
            self._at(self._awake(now, left), self._leave, caller, reservation)
        else:
            self._at(now + self.latency / 2, self._arrive, caller, left)

    def _arrive(self, now: float, caller: int, ticket: Ticket) -> None:
        good = self.limit.lets_through(now)
        if good:
            self.passed.append(now)
        self._at(now + self.latency / 2, self._answered if good else self._refused, caller, ticket)

    def _answered(self, now: float, caller: int, ticket: Ticket) -> None:
        self.pacer.answered(caller)
        self._begin(now, caller)

    def _refused(self, now: float, caller: int, ticket: Ticket) -> None:
        self.limited += 1
        self.pacer.pause_after_429(now, self.asked(now), LONGEST_PAUSE, ticket, caller)
        self._reserve(now, caller)

    @property
    def wall(self) -> float:
        """Seconds until the last request passed."""
        return self.passed[-1]

    @property
    def share(self) -> float:
        """Share of the requests that were answered 429."""
        return self.limited / (self.limited + len(self.passed))

    def reaches(self, rate: int, since: float) -> float:
        """The first moment after another one at which so many passed within a second."""
        seconds = zip(self.passed, self.passed[rate:])
        return next(end for begin, end in seconds if end > since and end - begin <= 1)
