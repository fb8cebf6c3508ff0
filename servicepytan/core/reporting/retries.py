"""Decides when to repeat a request for a report, and after which pause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from servicepytan.core.replies import tells_of_maintenance
from servicepytan.errors import Conflict, RateLimited

FIRST_MAINTENANCE, LONGEST_MAINTENANCE, MOST_MAINTENANCE = 15.0, 120.0, 1800.0
"""Seconds to wait for the end of maintenance: first wait, longest wait, and in total."""
FIRST_POLL, POLL_GROWTH, LONGEST_POLL = 2.0, 1.5, 15.0
"""Pauses before polls of a running report: first seconds, growth factor, longest seconds."""
LONGEST_ASKED = 3600.0
"""The longest wait, in seconds, after one 429 in a run without a timeout."""
MOST_REFUSALS = 10
"""The number of 429s after which a request for data fails."""
MOST_LOST = 2
"""The most attempts for a report that ServiceTitan loses while running it."""
ROUTE_REMEMBERED = 3600.0
"""Seconds after which a missing route is tried again."""

ReportHost = tuple[str, str]
"""Where a report is asked for: the URL of the API, and the tenant."""


def is_maintenance(error: Conflict) -> bool:
    """Whether a 409 means that reports are suspended for maintenance."""
    return tells_of_maintenance(error.title)


def maintenance_pauses() -> Iterator[float]:
    """Seconds to wait before each repeat during maintenance; ends after the longest time."""
    pause, waited = FIRST_MAINTENANCE, 0.0
    while waited < MOST_MAINTENANCE:
        yield pause
        waited += pause
        pause = min(2 * pause, LONGEST_MAINTENANCE)


def poll_pauses() -> Iterator[float]:
    """Seconds to wait before each poll of a running report."""
    pause = FIRST_POLL
    while True:
        yield pause
        pause = min(POLL_GROWTH * pause, LONGEST_POLL)


def pause_after_429(
    error: RateLimited, refusals: int, most: int, *, interval: float, timeout: Optional[float]
) -> Optional[float]:
    """Seconds to wait before repeating a request after a 429; None to give up.

    Args:
        error: The 429, after what the call itself waited.
        refusals: How often the request was refused by now.
        most: How many refusals end it.
        interval: Seconds that the rate limit keeps between two requests.
        timeout: Seconds of the whole run; None for as many as it takes.
    """
    pause = max(1.0, error.retry_after or 0.0)
    is_endless = timeout is None and pause > max(LONGEST_ASKED, interval)
    return None if refusals >= most or is_endless else pause


class RouteMemory:
    """Remembers for an hour where the asynchronous route is missing."""

    def __init__(self) -> None:
        self._absent_since: dict[ReportHost, float] = {}

    def note_absent(self, host: ReportHost, now: float) -> None:
        """Record that the asynchronous route answered 404, although the classic one exists."""
        self._absent_since[host] = now

    def is_absent(self, host: ReportHost, now: float) -> bool:
        """Whether the route was missing within the last hour."""
        since = self._absent_since.get(host)
        return since is not None and now - since < ROUTE_REMEMBERED
