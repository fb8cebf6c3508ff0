"""Time that passes only when somebody sleeps, for sessions too."""

from __future__ import annotations

from threading import Lock
from typing import Optional, TypeVar

from servicepytan import Cache, Session
from servicepytan.transport.http import Sender
from servicepytan.transport.rate_limiter import RateLimiter
from servicepytan.transport.tokens import TokenManager
from servicepytan.transport.transport import Transport

S = TypeVar("S", bound=Session)


class Clock:
    """Seconds that pass when somebody sleeps; who sleeps at the same time sleeps side by side."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        self._lock = Lock()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let so many seconds pass."""
        end = self.now + seconds
        with self._lock:
            self.slept.append(seconds)
            self.now = max(self.now, end)


def timed(
    session: S, clock: Clock, sender: Optional[Sender] = None, cache: Optional[Cache] = None
) -> S:
    """A session of the same settings, with a limiter of its own, and all its waits on the clock."""
    transport = Transport(
        session.config,
        sender=sender,
        limiter=RateLimiter(clock, clock.sleep),
        token_manager=TokenManager,
        observers=session.observers,
        cache=cache,
        sleep=clock.sleep,
    )
    return session._over(session.config, transport)
