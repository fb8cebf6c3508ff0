"""The rate limiter as a session uses it: its limits, and the shared limiters."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import get_ident
from typing import Optional

from servicepytan.core.limits import RateLimit
from servicepytan.core.steps import AcquireSlot, EndSlot, PauseBucket, SlotResult
from servicepytan.errors import RateLimited
from servicepytan.transport.limiter import RateLimiter, Turn
from servicepytan.transport.observers import Observers

FREE_SLOT = SlotResult()
_INSTANT = 0.001


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
        self._interval = limit.interval if limit else 0.0
        self._report_interval = limit.report_interval if limit else 0.0

    def acquire(self, step: AcquireSlot) -> SlotResult:
        """Wait for a slot, and for that of the report if it has a limit."""
        if not self.is_on:
            return FREE_SLOT
        if step.report is None:
            slot = self.shared.acquire(self._interval, step.longest, step.longest_asked)
        else:
            slot = self.shared.run(self.turn(step, self._caller()))
        return self.acquired(step, slot) if slot.waited or slot.too_long else slot

    def turn(self, step: AcquireSlot, caller: int) -> Turn:
        """The waits for a slot, as a generator; closing it early takes none."""
        if step.report is None:
            return self.shared.turn(self._interval, step.longest, caller, step.longest_asked)
        return self._report_turn(step, step.report, caller)

    def _report_turn(self, step: AcquireSlot, report: str, caller: int) -> Turn:
        limiter, interval = self.shared.report(report), self._report_interval
        own = yield from limiter.turn(interval, step.longest, caller, step.longest_asked)
        if own.too_long:
            return own
        try:
            left = step.longest - own.waited
            shared = yield from self.shared.turn(self._interval, left, caller, step.longest_asked)
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
            RateLimited: there is no slot, as the place of the shared limit does not answer.
        """
        keeper = self.shared.keeper
        if slot.too_long and keeper is not None and keeper.problem is not None:
            raise RateLimited(
                f"The request was not sent. {keeper.problem}. It shares the rate limit between"
                " processes: start it again, or say what this process may take without it, as"
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
        limiter.pause(step.seconds, step.longest, step.ticket, self._caller())

    def end_slot(self, step: EndSlot) -> None:
        """End the probe of a slot, and return the turn of a report that did not run."""
        if not self.is_on:
            return
        if step.report and step.status == 404:  # it is not there, or not by this route
            self.shared.report(step.report).give_back(self._report_interval)
        elif step.report and step.is_unused:
            self._return_turn(self.shared.report(step.report))
        self._end_probe(step.report, answered=bool(step.status))

    def _return_turn(self, limiter: RateLimiter) -> None:
        interval = self._report_interval
        if limiter.wait() < interval + _INSTANT:  # else others wait behind it, each at its time
            limiter.give_back(interval)

    def _end_probe(self, report: Optional[str], *, answered: bool) -> None:
        shared = self.shared
        for limiter in (shared, shared.report(report)) if report else (shared,):
            if limiter.pacer.prober is not None:
                (limiter.answered if answered else limiter.gave_up)(self._caller())

    def report_wait(self, report: str) -> float:
        """Seconds until the next data request of a report may be sent."""
        return self.shared.report(report).wait() if self.is_on else 0.0
