"""The limiter: one bucket for all callers of one API host, app key and tenant in this process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from hashlib import sha256
from time import monotonic, sleep
from typing import Optional
from weakref import WeakValueDictionary

from servicepytan.core.limits import Pace
from servicepytan.core.redact import Secret
from servicepytan.core.steps import Turn
from servicepytan.transport.forks import ForkLock, register_fork_reset


class Bucket:
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
        self._pace = Pace()
        self._reports: dict[str, Bucket] = {}
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Get a new lock."""
        self._lock = threading.Lock()

    def report(self, report: str) -> Bucket:
        """The bucket of one report under this one."""
        with self._lock:
            return self._reports.setdefault(report, Bucket(self._clock, self._sleep))

    def turn(self, interval: float, longest: float) -> Turn:
        """Wait for a turn, or say how long that would take when it is longer than ``longest``.

        Args:
            interval: Seconds that the next caller must keep behind this one.
            longest: Seconds to wait at most.
        """
        waited = 0.0
        while True:
            with self._lock:
                now = self._clock()
                moment, pace = self._pace.reserve(now, interval)
                wait = moment - now
                if waited + wait > longest:
                    return Turn(waited, too_long=waited + wait)
                self._pace = pace
            if wait > 0:
                self._sleep(wait)
                waited += wait
            if not self._is_held():
                return Turn(waited)

    def give_back(self, interval: float) -> None:
        """Take the last turn back: what it was for was not done."""
        with self._lock:
            self._pace = self._pace.give_back(interval)

    def wait(self) -> float:
        """Seconds that a caller would wait for a turn now."""
        with self._lock:
            return self._pace.wait(self._clock())

    def hold(self, seconds: float) -> None:
        """Let nobody pass for so many seconds from now."""
        with self._lock:
            self._pace = self._pace.hold(self._clock() + seconds)

    def _is_held(self) -> bool:
        with self._lock:
            return self._pace.held_until > self._clock()


_SHARED: WeakValueDictionary[tuple[str, str, str], Bucket] = WeakValueDictionary()
_SHARED_LOCK = ForkLock()


def shared_bucket(api_url: str, app_key: Secret, tenant_id: str) -> Bucket:
    """The bucket of this host, app key and tenant; the same for everybody in this process."""
    key = (api_url, sha256(app_key.reveal().encode()).hexdigest(), tenant_id)
    with _SHARED_LOCK:
        bucket: Optional[Bucket] = _SHARED.get(key)
        if bucket is None:
            bucket = _SHARED[key] = Bucket()
        return bucket
