"""Learns the rate that a server allows from its 429 answers."""

from __future__ import annotations

import math
from collections import deque
from typing import Optional

from servicepytan.core.frozen import NamedTuple
from servicepytan.core.rate_limit import MARGIN

PLATEAU, SHORTEST_PLATEAU, LONGEST_PLATEAU = 20.0, 4.0, 60.0
"""Seconds for which a rate is kept: normally, at a low rate, and after a higher rate has failed."""
DOUBLING = 2.0
"""Seconds in which the rate doubles once it grows again."""
LOWEST_RATE = 0.5
"""Requests per second; the rate is never set lower, as the server's waits then suffice."""

_FIRST_CUT, _LARGEST_CUT = 0.03, 0.5
_NEARLY = 0.95
"""Share of the rate that must have been sent before a 429 for it to count as a stray one."""
_CONFIRMED = 0.9
"""Share of a rate that the measured average must reach to confirm the rate."""
REMEMBERED = 10.0
"""Seconds for which a sent request is remembered."""
_SLACK = 1.02
_MANY = 1000


class Ticket(NamedTuple):
    """A sent request: its number and its time.

    Attributes:
        number: Its number among the requests of the bucket, from 1.
        at: When it left.
    """

    number: int = 0
    at: float = -math.inf


NO_TICKET = Ticket()


class Window(NamedTuple):
    """A limit of requests within a time span, wherever the span starts."""

    requests: int
    seconds: float


class AdaptiveRate:
    """Slows down to the rate that a server allows, and speeds up carefully.

    The first 429 sets the rate to what passed in the second before it. A later one sets it to the
    average since the 429 before, or a little lower, so that a single stray 429 costs little. A
    rate is kept for a while, then grows until the next 429, after which the last rate that worked
    is back. Requests keep to the rate in a sliding window of about a second, so that a server that
    counts in seconds and one that saves up idle time are both used well.

    All moments are seconds of one clock, without those in which nobody wanted to send.

    Args:
        departed: The requests that left lately, the latest last; whoever lets them leave adds them.

    Attributes:
        rate: Requests per second after the latest 429, or None before the first.
    """

    def __init__(self, departed: deque[Ticket]) -> None:
        self._departed = departed
        self.rate: Optional[float] = None
        self._resumed = 0.0
        self._plateau = PLATEAU
        self._cut = _FIRST_CUT
        self._burst = _MANY
        self._reserved: deque[float] = deque(maxlen=_MANY)
        self._judged = NO_TICKET
        self._last_unjudged = 0
        self._refused = 0

    def next_slot(self, moment: float) -> float:
        """The earliest moment with room in the window, counting sent and reserved requests."""
        window = self._window(moment)
        if window is None or len(self._reserved) < window.requests:
            return moment
        return max(moment, self._reserved[-window.requests] + window.seconds)

    def reserve(self, moment: float) -> None:
        """Reserve room in the window at a moment."""
        self._reserved.append(moment)

    def cancel(self, moment: float) -> None:
        """Cancel a reservation."""
        nearest = min(self._reserved, key=lambda reserved: abs(reserved - moment), default=None)
        if nearest is not None:
            self._reserved.remove(nearest)

    def earliest(self, moment: float) -> float:
        """The earliest moment with room in the window, counting sent requests only."""
        window = self._window(moment)
        if window is None or len(self._departed) < window.requests:
            return moment
        return max(moment, self._departed[-window.requests].at + window.seconds)

    def resume(self, moment: float) -> None:
        """Drop reservations and continue from a moment."""
        self._resumed = moment
        self.drop_reserved()

    def drop_reserved(self) -> None:
        """Drop all reservations."""
        self._reserved = deque((ticket.at for ticket in self._departed), maxlen=_MANY)

    def refuse(self, ticket: Ticket, limit: float) -> None:
        """Learn from a 429.

        Args:
            ticket: The request; what left before the rate was last set teaches nothing.
            limit: The configured limit in requests per second.
        """
        latest = self._departed[-1] if self._departed else ticket
        if ticket in self._departed:
            self._departed.remove(ticket)
        if ticket.number <= self._last_unjudged:
            self._refused += 1
            return
        current = min(self.rate_at(ticket.at), limit)
        measured = self._measured(ticket, current)
        self.rate = max(min(measured, current), min(LOWEST_RATE, limit))
        self._judged, self._refused = ticket, 0
        self._last_unjudged = max(latest.number, ticket.number)

    def rate_at(self, moment: float) -> float:
        """Requests per second at a moment; infinite before the first 429."""
        if self.rate is None:
            return math.inf
        growing = max(0.0, moment - self._resumed - self._plateau)
        return float(self.rate * 2.0 ** min(growing / DOUBLING, 30.0))

    def _window(self, moment: float) -> Optional[Window]:
        if self.rate is None:
            return None
        rate = self.rate_at(moment)
        requests = max(1, min(round(min(rate, _MANY)), self._burst))
        return Window(requests, requests / rate)

    def _measured(self, ticket: Ticket, current: float) -> float:
        if self.rate is None:
            return self._first(ticket, current)
        if ticket.at > self._resumed + self._plateau:
            return self._after_growth(ticket, self.rate)
        return self._after_plateau(ticket, current)

    def _first(self, ticket: Ticket, current: float) -> float:
        passed = self._passed_since(ticket.at - 1.0, ticket)
        self._burst = max(1, passed)
        is_stray = passed >= _NEARLY * current
        rate = current if is_stray else passed / MARGIN or current / 2
        self._plateau = _usual_plateau(rate)
        return rate

    def _after_growth(self, ticket: Ticket, kept: float) -> float:
        """The last rate that worked, or the measured rate if that was higher."""
        self._cut = _FIRST_CUT
        average, without_pause = self._averages(ticket)
        if without_pause < _CONFIRMED * kept:
            return average
        second = self._passed_since(ticket.at - 1.0, ticket)
        steady = max(min(self._in_window(ticket) / MARGIN, without_pause), second - self._burst)
        rate = max(kept, steady)
        failed = rate < 1.1 * kept
        longer = min(2 * self._plateau, LONGEST_PLATEAU)
        self._plateau = longer if failed else _usual_plateau(rate)
        return rate

    def _after_plateau(self, ticket: Ticket, current: float) -> float:
        """A slightly lower rate, by a larger step each time, but at least the measured average."""
        average, _ = self._averages(ticket)
        rate = max(average, min(self._in_window(ticket) / MARGIN, current * (1 - self._cut)))
        self._cut = min(2 * self._cut, _LARGEST_CUT)
        self._plateau = _usual_plateau(rate)
        window = self._window(ticket.at)
        passed = self._passed_since(self._resumed, ticket)
        if window and passed < window.requests:
            self._burst = max(1, passed)
        return rate

    def _averages(self, ticket: Ticket) -> tuple[float, float]:
        """What passed in each second since the 429 before: on the whole, and but for the rest."""
        passed = ticket.number - self._judged.number - 1 - self._refused
        seconds = ticket.at - self._judged.at
        return passed / max(seconds, 0.001), passed / max(seconds - 1.0, 0.001)

    def _in_window(self, ticket: Ticket) -> float:
        window = self._window(ticket.at) or Window(1, 1.0)
        return self._passed_since(ticket.at - _SLACK * window.seconds, ticket) / window.seconds

    def _passed_since(self, moment: float, ticket: Ticket) -> int:
        return sum(moment <= other.at for other in self._departed if other.number < ticket.number)


def _usual_plateau(rate: float) -> float:
    return min(max(2 * rate, SHORTEST_PLATEAU), PLATEAU)
