"""The limiter: one bucket for all callers of one API host, app key and tenant in this process."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from hashlib import sha256
from time import monotonic, sleep
from typing import Optional
from weakref import WeakValueDictionary

from servicepytan._threads.forks import ForkLock, register_fork_reset
from servicepytan.core.adaptive_rate import NO_TICKET, Ticket
from servicepytan.core.pacer import Pacer
from servicepytan.core.redact import Secret
from servicepytan.core.steps import SlotResult


class RateLimiter:
    """Lets callers pass one by one at a pace; safe to share between threads.

    Args:
        clock: Seconds that only go forward.
        sleep: Waits for so many seconds.
    """

    def __init__(
        self, clock: Callable[[], float] = monotonic, sleep: Callable[[float], object] = sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._pacer = Pacer()
        self._reports: dict[str, RateLimiter] = {}
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Get a new lock; nobody waits for a probe of the parent."""
        self._lock = threading.Lock()
        self._probe_ended = threading.Condition(self._lock)
        if self._pacer.prober is not None:
            self._pacer.gave_up(self._pacer.prober)

    def report(self, report: str) -> RateLimiter:
        """The bucket of one report under this one."""
        with self._lock:
            return self._reports.setdefault(report, RateLimiter(self._clock, self._sleep))

    @property
    def is_probing(self) -> bool:
        """Whether one caller tries alone, after a long pause."""
        return self._pacer.prober is not None

    def acquire(self, interval: float, longest: float) -> SlotResult:
        """Wait for a turn, or say how long that would take when it is longer than ``longest``.

        Args:
            interval: Seconds that the next caller must keep behind this one.
            longest: Seconds to wait at most.
        """
        waited = 0.0
        while True:
            with self._lock:
                waited += self._wait_for_probe(longest - waited)
                if self._pacer.prober is not None:
                    return SlotResult(waited, too_long=max(waited, longest) + 1)
                now = self._clock()
                reservation = self._pacer.reserve(now, interval, longest - waited)
            wait = reservation.moment - now
            while True:
                if waited + wait > longest:
                    return SlotResult(waited, too_long=waited + wait)
                if wait > 0:
                    self._sleep(wait)
                    waited += wait
                with self._lock:
                    now = self._clock()
                    left = self._pacer.leave(now, reservation, threading.get_ident())
                if not isinstance(left, float):
                    break
                wait = left - now
            if left is not None:
                return SlotResult(waited, ticket=left)

    def _wait_for_probe(self, longest: float) -> float:
        """Wait until no probe is under way; returns the seconds. The lock must be held."""
        if self._pacer.prober is None:
            return 0.0
        begun = self._clock()
        timeout = min(max(0.0, longest), threading.TIMEOUT_MAX)
        self._probe_ended.wait_for(lambda: self._pacer.prober is None, timeout)
        return self._clock() - begun

    def answered(self) -> None:
        """Let the others go on, if this thread's request was a probe: it got an answer."""
        self._end_probe(self._pacer.answered)

    def gave_up(self) -> None:
        """Let another caller probe, if this thread was to do so: it got no answer."""
        self._end_probe(self._pacer.gave_up)

    def _end_probe(self, end: Callable[[int], None]) -> None:
        if self._pacer.prober == threading.get_ident():
            with self._lock:
                end(threading.get_ident())
                self._probe_ended.notify_all()

    def give_back(self, interval: float) -> None:
        """Take the last turn back: what it was for was not done."""
        with self._lock:
            self._pacer.give_back(interval)

    def wait(self) -> float:
        """Seconds that a caller would wait for a turn now."""
        with self._lock:
            return self._pacer.wait(self._clock())

    def pause(self, seconds: float, longest: float = math.inf, ticket: Ticket = NO_TICKET) -> None:
        """Let nobody pass for so many seconds from now.

        Args:
            seconds: As the server asks.
            longest: Seconds that the hold lasts at most; then one caller tries.
            ticket: Of the turn that led to the 429: the pace is learnt from it.
        """
        with self._lock:
            self._pacer.hold(self._clock(), seconds, longest, ticket, threading.get_ident())
            self._probe_ended.notify_all()


_SHARED: WeakValueDictionary[tuple[str, str, str], RateLimiter] = WeakValueDictionary()
_SHARED_LOCK = ForkLock()


def shared_limiter(api_url: str, app_key: Secret, tenant_id: str) -> RateLimiter:
    """The bucket of this host, app key and tenant; the same for everybody in this process."""
    key = (api_url, sha256(app_key.reveal().encode()).hexdigest(), tenant_id)
    with _SHARED_LOCK:
        bucket: Optional[RateLimiter] = _SHARED.get(key)
        if bucket is None:
            bucket = _SHARED[key] = RateLimiter()
        return bucket
