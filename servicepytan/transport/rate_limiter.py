"""The rate limiter: one bucket per API host, app key and tenant in this process.

A session has a ``SessionLimiter``, which keeps to the session's own limits in the shared bucket.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable, Generator
from hashlib import sha256
from threading import get_ident
from time import monotonic, sleep
from typing import TYPE_CHECKING, Optional, Union

from servicepytan._threads.forks import register_fork_reset
from servicepytan._threads.shared import SharedObjects
from servicepytan.core.adaptive_rate import NO_TICKET, Ticket
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.rate_pacer import Obstacle, Pacer, Reservation
from servicepytan.core.redact import Secret
from servicepytan.core.steps import AcquireSlot, EndSlot, PauseBucket, SlotResult
from servicepytan.errors import ConfigurationError, RateLimited
from servicepytan.transport.observers import Observers

if TYPE_CHECKING:
    from servicepytan.core.leases import Lease
    from servicepytan.transport.lease_keeper import Keeper

FREE_SLOT = SlotResult()
_INSTANT = 0.001
_LONGEST_LEASED_NAP = 0.5
"""The longest sleep, in seconds, before a caller checks whether the pace of its lease changed."""


class SlotWait(NamedTuple):
    """A single wait for a slot; answered by the seconds waited.

    Attributes:
        seconds: How long to sleep; with ``blocked`` how long to wait at most, and None is the
            answer when they ran out.
        blocked: The limiter whose probe must end first, or whose lease must come.
    """

    seconds: float
    blocked: Optional[RateLimiter] = None


SlotWaits = Generator[SlotWait, Optional[float], SlotResult]
"""A generator that yields waits and returns a slot."""


class RateLimiter:
    """Lets callers pass one by one at a pace; thread-safe.

    Args:
        clock: Seconds that only go forward.
        sleep: Waits for so many seconds.
        is_leased: Whether slots must be leased, because other processes have some of them.

    Attributes:
        pacer: The slots; only this object changes them, under its lock.
        keeper: Gets its leases, if its slots are leased.
        is_locked_out: Whether no lease can come, as the login for the shared limit is refused.
    """

    def __init__(
        self,
        clock: Callable[[], float] = monotonic,
        sleep: Callable[[float], object] = sleep,
        *,
        is_leased: bool = False,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._is_leased = is_leased
        self._longest_nap = _LONGEST_LEASED_NAP if is_leased else math.inf
        self.pacer = Pacer(is_leased=is_leased)
        self.keeper: Optional[Keeper] = None
        self.is_locked_out = False
        self._reports: dict[str, RateLimiter] = {}
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Renew the lock; probes and leases of the parent do not count."""
        self._lock = threading.Lock()
        self._opened = threading.Condition(self._lock)
        self._waiting = 0
        self._wakers: list[Callable[[], None]] = []
        if self.pacer.prober is not None:
            self.pacer.gave_up(self.pacer.prober)
        if self.pacer.leased is not None:
            from servicepytan.core.leases import NO_LEASE

            self.pacer.set_lease(self._clock(), NO_LEASE)

    def report(self, report: str) -> RateLimiter:
        """The bucket of a report within this one."""
        with self._lock:
            limiter = self._reports.get(report)
            if limiter is None:
                limiter = RateLimiter(self._clock, self._sleep, is_leased=self._is_leased)
                limiter.keeper = self.keeper
                self._reports[report] = limiter
            return limiter

    def reports(self) -> dict[str, RateLimiter]:
        """The buckets of all reports so far."""
        with self._lock:
            return dict(self._reports)

    def acquire(
        self, interval: float, longest: float, longest_asked: float = math.inf
    ) -> SlotResult:
        """Wait for a slot; returns the wait instead if it is longer than ``longest``.

        Args:
            interval: Seconds that the next caller must keep behind this one.
            longest: Seconds to wait at most.
            longest_asked: Seconds of them that the server may ask for.
        """
        with self._lock:
            ticket = self.pacer.pass_now(self._clock(), interval)
        if ticket is not None:
            return SlotResult(ticket=ticket)
        return self.run(self.slot_waits(interval, longest, get_ident(), longest_asked))

    def run(self, waits: SlotWaits) -> SlotResult:
        """Perform the waits of a slot in this thread; returns its result."""
        answer: Optional[float] = None
        while True:
            try:
                wait = waits.send(answer)
            except StopIteration as done:
                slot: SlotResult = done.value
                return slot
            if wait.blocked is not None:
                answer = wait.blocked.wait_until_open(wait.seconds)
            else:
                answer = wait.seconds
                self._sleep(answer)

    def slot_waits(
        self, interval: float, longest: float, caller: int, longest_asked: float = math.inf
    ) -> SlotWaits:
        """The waits for a slot, as a generator.

        A generator that is closed before its end gives the slot back.

        Args:
            interval: Seconds that the next caller must keep behind this one.
            longest: Seconds to wait at most.
            caller: The number of the caller: of a thread or of a task.
            longest_asked: Seconds of them that the server may ask for, by a 429.
        """
        waited = waited_as_asked = 0.0
        while True:
            obstacle = None
            with self._lock:
                now = self._clock()
                pause = self.pacer.pause_left(now)
                limit = longest if waited_as_asked + pause <= longest_asked else -math.inf
                if self._is_leased or self.pacer.prober is not None:
                    obstacle = self.pacer.obstacle(now)
                if obstacle is None:
                    reservation = self.pacer.reserve(now, interval, limit - waited)
            if obstacle is not None:
                most = obstacle.longest_wait(longest - waited, longest_asked - waited_as_asked)
                result = yield from self._until_open(obstacle, waited, limit, most)
                if isinstance(result, SlotResult):
                    return result
                waited += result
                waited_as_asked += result if obstacle.is_probe else 0.0
                continue
            wait = reservation.moment - now
            while True:
                if waited + wait > limit:
                    return SlotResult(waited, too_long=waited + wait)
                if wait > 0:
                    try:
                        slept = (yield SlotWait(min(wait, self._longest_nap))) or 0.0
                    except BaseException:
                        self._cancel(reservation, interval)
                        raise
                    waited += slept
                    waited_as_asked += min(pause, slept)
                    pause -= min(pause, slept)
                with self._lock:
                    now = self._clock()
                    departure = self.pacer.leave(now, reservation, caller)
                if not isinstance(departure, float):
                    break
                wait = departure - now
            if departure is not None:
                return SlotResult(waited, ticket=departure, is_probe=self.pacer.prober == caller)

    def _until_open(
        self, obstacle: Obstacle, waited: float, limit: float, most: float
    ) -> Generator[SlotWait, Optional[float], Union[float, SlotResult]]:
        """Wait for the end of an obstacle; returns the seconds, or a result without a slot.

        Args:
            obstacle: The obstacle.
            waited: Seconds that the caller has waited for its slot.
            limit: Seconds that it may wait for its slot in all.
            most: Seconds that it may wait for the end of the obstacle.
        """
        if self.is_locked_out:
            self._blocked_wait(0.0)
            return SlotResult(waited, too_long=waited + 1)
        if obstacle.expected and waited + obstacle.expected > limit:
            return SlotResult(waited, too_long=waited + obstacle.expected)
        slept = yield self._blocked_wait(most)
        if slept is None:
            return SlotResult(waited + most, too_long=waited + most + 1)
        return slept

    def _blocked_wait(self, seconds: float) -> SlotWait:
        if self.keeper is not None:
            self.keeper.wake()
        return SlotWait(seconds, self)

    def _cancel(self, reservation: Reservation, interval: float) -> None:
        with self._lock:
            self.pacer.cancel(reservation, interval)

    def wait_until_open(self, seconds: float) -> Optional[float]:
        """Wait until slots can be reserved; returns seconds, or None on timeout."""
        with self._lock:
            begun = self._clock()
            timeout = min(seconds, threading.TIMEOUT_MAX)
            self._waiting += 1
            try:
                is_open = self._opened.wait_for(
                    lambda: self.is_locked_out or not self.pacer.is_blocked(self._clock()), timeout
                )
            finally:
                self._waiting -= 1
            return self._clock() - begun if is_open else None

    def on_open(self, wake: Callable[[], None]) -> bool:
        """Call ``wake`` once when slots can be reserved; False if they can be now.

        Args:
            wake: Must return at once; the limiter is locked meanwhile.
        """
        with self._lock:
            is_blocked = self.pacer.is_blocked(self._clock()) and not self.is_locked_out
            if is_blocked:
                self._wakers.append(wake)
            return is_blocked

    @property
    def waiting(self) -> int:
        """The number of callers that wait for a probe or a lease."""
        return self._waiting + len(self._wakers)

    def set_lease(self, lease: Lease) -> None:
        """Replace the leased slots."""
        with self._lock:
            self.pacer.set_lease(self._clock(), lease)
            self._wake_all()

    def set_locked_out(self, is_locked_out: bool) -> None:
        """Let callers give up at once, as no lease can come; or let them wait for one again."""
        with self._lock:
            self.is_locked_out = is_locked_out
            self._wake_all()

    def pause(self, seconds: float, *, needs_probe: bool) -> None:
        """Pause all callers, as another process was answered 429.

        Args:
            seconds: How long.
            needs_probe: Whether one caller must try before the others go on.
        """
        with self._lock:
            self.pacer.pause(self._clock(), seconds, needs_probe=needs_probe)
            self._wake_all()

    def forget_waker(self, wake: Callable[[], None]) -> None:
        """Cancel a call of ``wake``."""
        with self._lock:
            if wake in self._wakers:
                self._wakers.remove(wake)

    def answered(self, caller: Optional[int] = None) -> None:
        """Release the waiting callers if this caller's probe was answered.

        Args:
            caller: Its number; this thread's by default.
        """
        self._end_probe(self.pacer.answered, caller)

    def gave_up(self, caller: Optional[int] = None) -> None:
        """Let another caller probe, if this caller's probe got no answer.

        Args:
            caller: Its number; this thread's by default.
        """
        self._end_probe(self.pacer.gave_up, caller)

    def _end_probe(self, end: Callable[[int], None], caller: Optional[int]) -> None:
        caller = get_ident() if caller is None else caller
        if self.pacer.prober == caller:
            with self._lock:
                end(caller)
                self._wake_all()

    def _wake_all(self) -> None:
        """Wake all that are blocked; needs the lock."""
        self._opened.notify_all()
        wakers, self._wakers = self._wakers, []
        for wake in wakers:
            wake()

    def give_back(self, interval: float) -> None:
        """Return the last slot unused."""
        with self._lock:
            self.pacer.give_back(interval)

    def wait(self) -> float:
        """Seconds until the next slot, if it were requested now."""
        with self._lock:
            return self.pacer.wait(self._clock())

    def pause_after_429(
        self,
        seconds: float,
        longest: float = math.inf,
        ticket: Ticket = NO_TICKET,
        caller: Optional[int] = None,
    ) -> None:
        """Pause all callers, as the server answered 429.

        Args:
            seconds: As the server asks.
            longest: Seconds that the pause lasts at most; then one caller tries.
            ticket: Of the slot that led to the 429: the pace is learnt from it.
            caller: Whose slot it was; this thread's by default.
        """
        caller = get_ident() if caller is None else caller
        with self._lock:
            self.pacer.pause_after_429(self._clock(), seconds, longest, ticket, caller)
            self._wake_all()
        if self.keeper is not None:
            self.keeper.publish_pause(self, min(seconds, longest), seconds > longest)


class SessionLimiter:
    """Waits for slots within the limits of a session.

    Args:
        limiter: The limiter of this host, app key and tenant.
        limit: The session's limits, or None for none.
        observers: Hear of waits and pauses.
        caller: The number of whoever calls: of its thread, or of its task.
    """

    def __init__(
        self,
        limiter: RateLimiter,
        limit: Optional[RateLimit],
        observers: Observers,
        caller: Callable[[], int] = get_ident,
    ) -> None:
        self._caller = caller
        self.shared = limiter
        self._observers = observers
        self.is_on = limit is not None
        self.set_limit(limit)

    def set_limit(self, limit: Optional[RateLimit]) -> None:
        """Keep to other limits from the next slot on; a session without a limit has none.

        Args:
            limit: The limits.
        """
        self._interval = limit.interval if limit else 0.0
        self._report_interval = limit.report_interval if limit else 0.0

    def acquire(self, step: AcquireSlot) -> SlotResult:
        """Wait for a slot, and for that of the report if it has a limit."""
        if not self.is_on:
            return FREE_SLOT
        if step.report is None:
            slot = self.shared.acquire(self._interval, step.longest, step.longest_asked)
        else:
            slot = self.shared.run(self.slot_waits(step, self._caller()))
        is_told = slot.too_long or (slot.waited and self._observers.functions)
        return self.acquired(step, slot) if is_told else slot

    def slot_waits(self, step: AcquireSlot, caller: int) -> SlotWaits:
        """The waits for a slot, as a generator; closing it early takes none."""
        if step.report is None:
            return self.shared.slot_waits(self._interval, step.longest, caller, step.longest_asked)
        return self._report_slot_waits(step, step.report, caller)

    def _report_slot_waits(self, step: AcquireSlot, report: str, caller: int) -> SlotWaits:
        limiter, interval = self.shared.report(report), self._report_interval
        own = yield from limiter.slot_waits(interval, step.longest, caller, step.longest_asked)
        if own.too_long:
            return own
        try:
            time_left = step.longest - own.waited
            shared = yield from self.shared.slot_waits(
                self._interval, time_left, caller, step.longest_asked
            )
        except BaseException:
            limiter.give_back(interval)
            raise
        waited = own.waited + shared.waited
        if shared.too_long:
            limiter.give_back(interval)
            return SlotResult(waited, own.waited + shared.too_long)
        return SlotResult(waited, ticket=own.ticket)

    def acquired(self, step: AcquireSlot, slot: SlotResult) -> SlotResult:
        """Tell observers about the wait, and return the slot.

        Raises:
            ConfigurationError: no slot can come, as the login for the shared limit is refused.
            RateLimited: there is no slot, as the place of the shared limit does not answer.
        """
        keeper = self.shared.keeper
        if slot.too_long and keeper is not None and self.shared.is_locked_out:
            raise ConfigurationError(
                f"The request was not sent. {keeper.problem}. Correct the user name and the"
                " password in RateLimit(redis=...)."
            )
        if slot.too_long and keeper is not None and keeper.problem is not None:
            raise RateLimited(
                f"The request was not sent. {keeper.problem}. It shares the rate limit between"
                " processes: start it again, or set the share of this process without it, as"
                " with RateLimit(redis=..., share=1/4).",
                status=429,
                title="Held back by the client's own limiter",
                retry_after=slot.too_long,
            )
        if slot.waited and self._observers.functions:
            from servicepytan.events import RateLimitWaited

            self._observers.emit(RateLimitWaited(slot.waited, step.report))
        return slot

    def pause(self, step: PauseBucket) -> None:
        """Pause all callers of a bucket after a 429."""
        if self._observers.want(logging.WARNING):
            from servicepytan.core.observing import bucket_paused

            self._observers.emit(bucket_paused(step))
        limiter = self.shared
        if step.report:
            limiter.gave_up(self._caller())
            limiter = limiter.report(step.report)
        limiter.pause_after_429(step.seconds, step.longest, step.ticket, self._caller())

    def end_slot(self, step: EndSlot) -> None:
        """End the probe of a slot, and return the slot of a report that did not run."""
        if not self.is_on:
            return
        if step.report and step.status == 404:  # the report does not exist, or not by this route
            self.shared.report(step.report).give_back(self._report_interval)
        elif step.report and step.is_unused:
            self._return_slot(self.shared.report(step.report))
        self._end_probe(step.report, answered=bool(step.status))

    def _return_slot(self, limiter: RateLimiter) -> None:
        interval = self._report_interval
        if limiter.wait() < interval + _INSTANT:  # else later slots are reserved already
            limiter.give_back(interval)

    def _end_probe(self, report: Optional[str], *, answered: bool) -> None:
        shared = self.shared
        for limiter in (shared, shared.report(report)) if report else (shared,):
            if limiter.pacer.prober is not None:
                (limiter.answered if answered else limiter.gave_up)(self._caller())

    def report_wait(self, report: str) -> float:
        """Seconds until the next data request of a report may be sent."""
        return self.shared.report(report).wait() if self.is_on else 0.0


SHARED_LIMITERS: SharedObjects[tuple[str, str, str], RateLimiter] = SharedObjects()


def shared_limiter(api_url: str, app_key: Secret, tenant_id: str) -> RateLimiter:
    """The limiter of this host, app key and tenant, shared within the process."""
    key = (api_url, sha256(app_key.reveal().encode()).hexdigest(), tenant_id)
    return SHARED_LIMITERS.get(key, RateLimiter)
