"""The clock of a run, replaceable in tests, and the moment at which a first run begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from time import monotonic
from typing import NamedTuple

from servicepytan.core.timestamps import UTC, When, instant, to_second
from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument

_CLOCK_ERROR = timedelta(days=1)
"""How far this machine's clock may be slow, with a margin."""


class Clock(NamedTuple):
    """The sources of time for a run."""

    now: Callable[[], datetime]
    monotonic: Callable[[], float]


CLOCK = Clock(lambda: datetime.now(UTC), monotonic)


def first_moment(since: When, zone: tzinfo, clock: Clock = CLOCK) -> str:
    """The moment of ``since`` in UTC; raises for a future one, which would give no rows.

    Args:
        since: Where a first run begins.
        zone: The time zone of a naive moment.
        clock: The time of this machine.

    Raises:
        InvalidArgument: it is no moment, or lies in the future.
    """
    begin = instant(since, zone, "since")
    if begin > to_second(clock.now() + _CLOCK_ERROR):
        raise InvalidArgument(
            f"since={shown(since)} lies in the future. Pass a moment of the past."
        )
    return begin
