"""Time that passes only when somebody sleeps, for sessions too."""

from __future__ import annotations

from threading import Lock

from servicepytan import Session
from servicepytan.transport.limiter import RateLimiter
from servicepytan.transport.transport import Transport


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


def timed(session: Session, clock: Clock) -> Session:
    """The session with a limiter of its own, and all its waits on the clock."""
    before = session._transport
    transport = Transport(
        session.config,
        sender=before.sender,
        limiter=RateLimiter(clock, clock.sleep),
        token_manager=lambda source: before.token_manager,
        observers=before.observers.functions,
        sleep=clock.sleep,
    )
    session._begin(session.config, transport)
    return session
