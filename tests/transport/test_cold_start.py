"""Many calls that begin before there is a token: they wait for it, and still keep to the pace."""

from __future__ import annotations

import heapq
from itertools import count
from typing import Any, Optional

import pytest

from servicepytan.core.exchange import exchange
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.steps import AcquireSlot, NeedToken, Send, TokenResult
from servicepytan.core.tokens import Token
from servicepytan.transport.observers import Observers
from servicepytan.transport.rate_limiter import RateLimiter, SessionLimiter
from tests.core.script import OK, call, config, token

FETCH = 0.9
"""Seconds that the token endpoint takes."""


class World:
    """Calls of one session at the same time, on a clock that jumps from event to event.

    Args:
        life: Seconds until a token is of no use any more.
    """

    def __init__(self, life: float = 900.0) -> None:
        self.now = 1000.0
        self.sent: list[float] = []
        self._life = life
        self._token: Optional[Token] = None
        self._ready = 0.0
        self._events: list[Any] = []
        self._order = count()
        self._limiter = SessionLimiter(RateLimiter(lambda: self.now), RateLimit(), Observers())

    def perform(self, calls: int) -> None:
        """Begin so many calls at once, and perform all of them to their ends."""
        for caller in range(calls):
            self._go_on(0.0, exchange(call(), config()), None, caller)
        while self._events:
            self.now, _, act, arguments = heapq.heappop(self._events)
            act(*arguments)

    def _later(self, seconds: float, act: Any, *arguments: Any) -> None:
        heapq.heappush(self._events, (self.now + seconds, next(self._order), act, arguments))

    def _go_on(self, seconds: float, steps: Any, answer: Any, caller: int) -> None:
        self._later(seconds, self._answer, steps, answer, caller)

    def _answer(self, steps: Any, answer: Any, caller: int) -> None:
        try:
            step = steps.send(answer)
        except StopIteration:
            return
        if isinstance(step, NeedToken):
            self._go_on(*self._wait_for_token(steps), caller)
        elif isinstance(step, AcquireSlot):
            self._wait(self._limiter.slot_waits(step, caller), None, steps, caller)
        elif isinstance(step, Send):
            self.sent.append(self.now)
            self._go_on(0.05, steps, OK, caller)
        else:
            self._go_on(0.0, steps, None, caller)

    def _wait_for_token(self, steps: Any) -> tuple[float, Any, TokenResult]:
        if self._token is None or self.now >= self._ready + self._life:
            self._token, self._ready = token("t"), self.now + FETCH
        seconds = max(0.0, self._ready - self.now)
        return seconds, steps, TokenResult(self._token, seconds)

    def _wait(self, waits: Any, slept: Optional[float], steps: Any, caller: int) -> None:
        try:
            wait = waits.send(slept)
        except StopIteration as done:
            self._go_on(0.0, steps, done.value, caller)
        else:
            self._later(wait.seconds, self._wait, waits, wait.seconds, steps, caller)

    @property
    def busiest(self) -> int:
        """The most requests of one second, wherever it begins."""
        return max(sum(at <= other < at + 1 for other in self.sent) for at in self.sent)


@pytest.mark.parametrize(
    ("calls", "life"),
    [
        pytest.param(24, 900, id="a few calls"),
        pytest.param(300, 900, id="five seconds of calls"),
        pytest.param(300, 3, id="the token expires while they queue"),
    ],
)
def test_no_second_sees_more_requests_than_the_limit(calls: int, life: float) -> None:
    world = World(life)
    world.perform(calls)
    assert len(world.sent) == calls
    assert world.busiest <= 60
    gaps = [later - at for at, later in zip(world.sent, world.sent[1:])]
    assert min(gaps) == pytest.approx(RateLimit().interval)
