"""Schedules requests: slots at a learnt rate, pauses after a 429, probes after a long pause."""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING, Optional, Union

from servicepytan.core.adaptive_rate import REMEMBERED, AdaptiveRate, Ticket
from servicepytan.core.frozen import NamedTuple

if TYPE_CHECKING:
    from servicepytan.core.leases import Lease, LeasedSlots

LONGEST_PAUSE = 60.0
"""The longest pause, in seconds, that one 429 causes in a shared bucket."""
_TICK = 1e-6
"""Waits up to this many seconds are skipped."""


class Pace(NamedTuple):
    """The state of a bucket.

    Attributes:
        next_free: The first moment that nobody has reserved yet.
        paused_until: Nobody sends before this moment, because of a 429.
    """

    next_free: float = 0.0
    paused_until: float = 0.0

    def reserve(self, now: float, interval: float) -> tuple[float, Pace]:
        """Reserve the next slot; returns its moment and the new state."""
        slot = max(now, self.next_free, self.paused_until)
        return slot, Pace(slot + interval, self.paused_until)

    def give_back(self, interval: float) -> Pace:
        """Return an unused slot, so that the next one comes earlier."""
        return Pace(self.next_free - interval, self.paused_until)

    def wait(self, now: float) -> float:
        """Seconds until the next slot; reserves nothing."""
        return max(0.0, self.next_free - now, self.paused_until - now)


class Reservation(NamedTuple):
    """A reserved slot.

    Attributes:
        moment: When it comes.
        generation: It is void once the pacer has another one.
    """

    moment: float
    generation: int


class Obstacle(NamedTuple):
    """What must end before a slot can be reserved: a probe, or the lack of a lease.

    Attributes:
        is_probe: Whether it is a probe.
        expected: Seconds until a lease can be expected; 0 while unknown.
    """

    is_probe: bool
    expected: float = 0.0

    def longest_wait(self, time_left: float, time_left_asked: float) -> float:
        """Seconds to wait at most for its end.

        Args:
            time_left: Seconds that the caller may still wait.
            time_left_asked: Seconds of them that the server may ask for; a probe is its demand.
        """
        return max(0.0, min(time_left, time_left_asked) if self.is_probe else time_left)


class Pacer:
    """Schedules the slots of one bucket.

    A pause that is shorter than what the server asked for ends with a probe: one caller sends, and
    nobody else before it is answered. Callers are told apart by a number, such as a thread's.

    Args:
        is_leased: Whether slots must be leased, because other processes have some of them.

    Attributes:
        prober: The caller whose probe is under way.
        leased: The leased slots, or None where all slots are those of this process.
    """

    def __init__(self, *, is_leased: bool = False) -> None:
        self.prober: Optional[int] = None
        self.leased: Optional[LeasedSlots] = None
        self._pace = Pace()
        self._departed: deque[Ticket] = deque()
        self._count = 0
        self._rate = AdaptiveRate(self._departed)
        self._limit = math.inf
        self._idle = 0.0
        self._generation = 0
        self._needs_probe = False
        if is_leased:
            from servicepytan.core.leases import LeasedSlots

            self.leased = LeasedSlots()

    def wait(self, now: float) -> float:
        """Seconds until the next slot; reserves nothing."""
        return max(self._pace.wait(now), self.expected(now))

    def expected(self, now: float) -> float:
        """Seconds until the next lease can be expected; 0 if unknown, or if a slot is left."""
        return self.leased.expected(now) if self.leased else 0.0

    def is_blocked(self, now: float) -> bool:
        """Whether slots must wait for the end of a probe or for a lease."""
        return self.obstacle(now) is not None

    def obstacle(self, now: float) -> Optional[Obstacle]:
        """What must end before a slot can be reserved; None if one can be reserved now."""
        lacks_slot = self.leased is not None and not self.leased.ask(now)
        if self.prober is not None:
            return Obstacle(is_probe=True)
        if not lacks_slot:
            return None
        return Obstacle(is_probe=False, expected=max(self.pause_left(now), self.expected(now)))

    def set_lease(self, now: float, lease: Lease) -> None:
        """Replace the lease; reservations at another pace become void."""
        if self.leased and self.leased.renew(lease, now):
            self._generation += 1
            self._pace = Pace(self.leased.left_at + lease.interval, self._pace.paused_until)
            self._rate.drop_reserved()

    def pass_now(self, now: float, interval: float) -> Optional[Ticket]:
        """Reserve and use a slot at once, in the simple case before any 429.

        Args:
            now: The moment.
            interval: Seconds between two slots by the configured limit.

        Returns:
            A ticket; or None when there is more to weigh up, by ``reserve`` and ``leave``.
        """
        next_free, paused_until = self._pace
        is_simple = not self._needs_probe and self.prober is None and self._rate.rate is None
        if not is_simple or next_free > now or paused_until > now:
            return None
        if self.leased:
            has_slot = self.leased.ask(now) and self.leased.lease.begin <= now
            if not has_slot or self.leased.earliest(now) > now:
                return None
            interval = max(interval, self.leased.lease.interval)
            self.leased.take(now, now)
            self.leased.use(now)
        self._limit = 1 / interval if interval else math.inf
        self._idle += now - max(next_free, paused_until)
        self._pace = Pace(now + interval, paused_until)
        return self._leave(now - self._idle)

    def reserve(self, now: float, interval: float, longest: float) -> Reservation:
        """Reserve the next slot; a slot later than ``longest`` is returned but not reserved.

        Args:
            now: The moment.
            interval: Seconds between two slots by the configured limit.
            longest: Seconds.
        """
        earliest = max(self._pace)
        if self.leased:
            interval = max(interval, self.leased.lease.interval)
            earliest = max(earliest, self.leased.lease.begin)
        self._limit = 1 / interval if interval else math.inf
        idle = self._idle + max(0.0, now - earliest)
        slot = max(now, earliest)
        if self._rate.rate is not None:
            slot = idle + self._rate.next_slot(slot - idle)
        if slot - now <= longest:
            self._idle = idle
            self._rate.reserve(slot - idle)
            _, self._pace = self._pace.reserve(slot, interval)
            if self.leased:
                self.leased.take(now, slot)
        return Reservation(slot, self._generation)

    def leave(
        self, now: float, reservation: Reservation, caller: int
    ) -> Union[Ticket, float, None]:
        """Use a slot.

        Returns:
            A ticket; or a later moment at which to ask again; or None when the slot is void.
        """
        if reservation.generation != self._generation or self.prober is not None:
            return None
        if self.leased:
            self.leased.asked_at = now
            if now >= self.leased.lease.until:
                return None
            moment = max(reservation.moment, self.leased.earliest(now))
            if moment > now + _TICK:
                return moment
        if self._rate.rate is not None:
            earliest = self._rate.earliest(now - self._idle) + self._idle
            if earliest > now + _TICK:
                return earliest
        if self._needs_probe:
            self.prober = caller
            self._pace = Pace(now + 1 / self._limit, self._pace.paused_until)
        if self.leased:
            self.leased.use(now)
        return self._leave(now - self._idle)

    def _leave(self, moment: float) -> Ticket:
        """Record a request that is sent now."""
        self._count += 1
        ticket = Ticket(self._count, moment)
        self._departed.append(ticket)
        while self._departed[0].at < moment - REMEMBERED:
            self._departed.popleft()
        return ticket

    def answered(self, caller: int) -> None:
        """Record that the server answered a caller with anything but a 429."""
        if self.prober == caller:
            self._needs_probe = False
            self._end_probe()

    def gave_up(self, caller: int) -> None:
        """Record that a caller got no answer; the next one may probe."""
        if self.prober == caller:
            self._end_probe()

    def _end_probe(self) -> None:
        self.prober = None
        self._generation += 1
        self._rate.drop_reserved()

    def give_back(self, interval: float) -> None:
        """Return the last slot unused."""
        if self.leased:
            interval = max(interval, self.leased.lease.interval)
            self.leased.slots_left += 1
        self._pace = self._pace.give_back(interval)

    def cancel(self, reservation: Reservation, interval: float) -> None:
        """Cancel a reserved slot."""
        if reservation.generation == self._generation:
            self.give_back(interval)
            self._rate.cancel(reservation.moment - self._idle)

    def pause_after_429(
        self, now: float, requested: float, longest: float, ticket: Ticket, caller: int
    ) -> None:
        """Pause all callers for as long as a 429 asks.

        Args:
            now: The moment.
            requested: Seconds that the server asks for.
            longest: Seconds that the pause lasts at most.
            ticket: The request that was answered so.
            caller: Whose request it was.
        """
        self.answered(caller)
        self._rate.refuse(ticket, self._limit)
        self.pause(now, min(requested, longest), needs_probe=requested > longest)

    def pause(self, now: float, seconds: float, *, needs_probe: bool) -> None:
        """Pause all callers; a longer pause stays.

        Args:
            now: The moment.
            seconds: How long.
            needs_probe: Whether one caller must try before the others go on.
        """
        self._needs_probe = self._needs_probe or needs_probe
        until = now + seconds
        if until > self._pace.paused_until:
            self._pace = Pace(until, until)
            self._generation += 1
            self._rate.resume(until - self._idle)

    def pause_left(self, now: float) -> float:
        """Seconds until the end of the pause after a 429."""
        return max(0.0, self._pace.paused_until - now)
