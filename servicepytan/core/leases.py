"""Leases: slots of a shared bucket that one process may use for a while."""

from __future__ import annotations

import math
from collections import deque
from typing import NamedTuple


class Lease(NamedTuple):
    """Slots that this process may use.

    All moments are of the clock of this process.

    Attributes:
        interval: Seconds between two of them.
        begin: Nobody goes before this moment.
        until: Nobody goes from this moment on.
        slots: How many they are.
        most: Requests that may leave in any second, even where some left late.
        again: When more can be expected, once they are used up.
    """

    interval: float = 0.0
    begin: float = -math.inf
    until: float = -math.inf
    slots: float = math.inf
    most: float = math.inf
    again: float = -math.inf


NO_LEASE = Lease()


class LeasedSlots:
    """The current lease, and its use so far.

    Attributes:
        lease: The current lease.
        slots_left: Slots of it that are left.
        used: Slots used, of all leases.
        waits: Slots of all leases that somebody had to wait for.
        asked_at: When a slot was last asked for.
        lacking_at: When there was none to reserve.
        left_at: When a slot was last used.
        recent: When slots of this pace were used.
    """

    def __init__(self) -> None:
        self.lease = NO_LEASE
        self.slots_left = 0.0
        self.used = self.waits = 0
        self.asked_at = self.lacking_at = self.left_at = -math.inf
        self.recent: deque[float] = deque(maxlen=1000)

    def renew(self, lease: Lease, now: float) -> bool:
        """Replace the lease; returns whether slots reserved so far are void."""
        has_changed = lease.interval != self.lease.interval or now >= self.lease.until
        self.lease, self.slots_left = lease, lease.slots
        if has_changed:
            self.recent.clear()
        return has_changed

    def has_slot(self, now: float) -> bool:
        """Whether there is a slot to reserve."""
        return now < self.lease.until and self.slots_left >= 1

    def ask(self, now: float) -> bool:
        """Record that a caller wants a slot; returns whether one is left."""
        has_slot = self.has_slot(now)
        self.asked_at = now
        if not has_slot:
            self.lacking_at = now
        return has_slot

    def expected(self, now: float) -> float:
        """Seconds until the next lease can be expected; 0 while unknown, or with a slot."""
        return 0.0 if self.has_slot(now) else max(0.0, self.lease.again - now)

    def earliest(self, now: float) -> float:
        """The earliest moment at which one more request may be sent."""
        if len(self.recent) < self.lease.most:
            return now
        return max(now, self.recent[-int(self.lease.most)] + 1.0)

    def take(self, now: float, moment: float) -> None:
        """Take the slot at a moment."""
        self.slots_left -= 1
        self.waits += moment > now

    def use(self, now: float) -> None:
        """Use a slot that was taken."""
        self.used += 1
        self.left_at = self.asked_at = now
        self.recent.append(now)
