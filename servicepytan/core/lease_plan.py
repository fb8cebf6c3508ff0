"""Decides when a process needs leases of a shared rate limit, and which ones it takes.

Times are seconds of the clock of this process, unless they are said to be of the shared one.
"""

from __future__ import annotations

import math
from collections import deque
from typing import NamedTuple, Optional

from servicepytan.core.bucket_state import SharedPause, wanted_rate
from servicepytan.core.leases import Lease, LeasedSlots
from servicepytan.core.rate_limit import MARGIN, RateLimit

RENEWAL = 0.25
"""Seconds between two renewals of a share."""
LEASE = 2.0
"""Seconds that a share lasts without renewal, and that a reserved slot can be used late."""
IDLE = 3.0
"""Seconds without demand after which the share is given up."""
BRIEFLY = 0.03
"""Seconds between two renewals while a caller lacks a slot."""
FARTHEST = 1.0
"""Seconds; slots further ahead are not reserved yet."""
_LEAST_SHARED = 5.0
"""Requests per second; slots of a lower limit are reserved singly, not divided into shares."""
_SAME = 0.001


class Moment(NamedTuple):
    """A moment of the shared clock, and this process's times just before and after it."""

    shared: float
    before: float
    after: float


class BucketLimit(NamedTuple):
    """The limit of one bucket.

    Attributes:
        interval: Seconds between two slots of all processes together.
        fallback: Seconds between two slots of this process while there are no leases.
        requests: The limit in requests per second, if it is divided into shares.
    """

    interval: float
    fallback: float
    requests: Optional[int] = None


def limit_of_all(limit: RateLimit) -> BucketLimit:
    """The limit of all requests together."""
    rate = limit.requests_per_second
    requests = int(rate) if rate >= _LEAST_SHARED else None
    return BucketLimit(limit.interval, limit.interval / limit.share, requests)


def limit_of_report(limit: RateLimit) -> BucketLimit:
    """The limit of the data requests of one report."""
    return BucketLimit(limit.report_interval, limit.report_interval / limit.share)


def is_in_demand(leased: Optional[LeasedSlots], waiting: int, now: float) -> bool:
    """Whether a caller waits for a slot, or lately wanted one."""
    return bool(waiting) or (leased is not None and leased.asked_at > now - IDLE)


def lacks_slot(leased: Optional[LeasedSlots], waiting: int, now: float) -> bool:
    """Whether a caller waits for a slot that may come soon."""
    if leased is None or leased.has_slot(now) or leased.lease.again > now + FARTHEST:
        return False
    return bool(waiting) or leased.lacking_at > now - RENEWAL


def is_renewal_due(renewed: float, now: float) -> bool:
    """Whether a share that was last renewed at a moment must be renewed."""
    return now >= renewed + RENEWAL - BRIEFLY


def is_left_over(leased: LeasedSlots, now: float) -> bool:
    """Whether a single slot was reserved and not used in time."""
    return leased.slots_left == 1 and now >= leased.lease.until


def is_new_pause(pause: SharedPause, applied: float, shared: float) -> bool:
    """Whether a pause is still to be applied here.

    Args:
        pause: The pause of all processes.
        applied: The end of the last pause that was applied, by the shared clock.
        shared: The shared time.
    """
    return pause.until > max(shared, applied + _SAME)


def share_lease(
    granted: float, asked_at: float, leased: Optional[LeasedSlots], now: float
) -> Lease:
    """The lease of a share; a first share begins after an interval, to avoid a burst.

    Args:
        granted: Requests per second, above 0.
        asked_at: When the share was asked for.
        leased: The use of the lease before.
        now: The moment.
    """
    interval = MARGIN / granted
    is_first = leased is None or now >= leased.lease.until
    begin = now + interval if is_first else -math.inf
    return Lease(interval, begin, asked_at + LEASE, most=max(1.0, granted))


def slot_lease(slot: float, interval: float, moment: Moment, *, is_reserved: bool) -> Lease:
    """The lease of a single slot; an empty one if the slot is too far ahead to be reserved.

    Args:
        slot: The moment of the slot, by the shared clock.
        interval: Seconds until the slot after it.
        moment: When it was asked for.
        is_reserved: Whether it is this process's.
    """
    delay = slot - moment.shared
    begin = moment.after + delay
    until = moment.before + delay + LEASE
    if not is_reserved:
        return Lease(interval, begin, until, 0.0, again=begin)
    return Lease(interval, begin, until, 1.0, again=begin + interval)


def fallback_lease(
    leased: Optional[LeasedSlots], limit: BucketLimit, now: float
) -> Optional[Lease]:
    """The lease that a process takes by itself while it can get none; None while one lasts."""
    if leased is None:
        return None
    is_own = leased.lease.interval == limit.fallback
    if not is_own and now < leased.lease.until:
        return None
    return Lease(limit.fallback, until=now + LEASE)


class Demand:
    """Measures how many requests per second a process could use.

    Args:
        now: The moment.
    """

    def __init__(self, now: float) -> None:
        self._wants: deque[float] = deque(maxlen=8)
        self._measured = (now, 0, 0)

    def wanted(self, leased: Optional[LeasedSlots], waiting: int, limit: int, now: float) -> float:
        """Requests per second that the process asks for: the most that it could use lately.

        Args:
            leased: The use of its leases.
            waiting: How many callers wait for a lease.
            limit: Requests per second of all processes together.
            now: The moment.
        """
        begun, used, waits = self._measured
        if leased is None or not leased.used or waiting:
            return float(limit)
        if now - begun >= RENEWAL:
            rate = wanted_rate(leased.used - used, leased.waits - waits, now - begun, limit)
            self._wants.append(rate)
            self._measured = (now, leased.used, leased.waits)
        return max(self._wants, default=float(limit))
