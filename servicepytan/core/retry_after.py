"""Reads how long a server asks to wait."""

from __future__ import annotations

from typing import Optional

from servicepytan.core.call import Reply
from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.core.replies import problem_of, title_of
from servicepytan.core.timestamps import http_date_seconds

LONGEST = 100 * 365.25 * 86400
"""The longest wait in seconds; longer ones are cut, so that adding them to a date cannot fail."""
_SECONDS = lazy_pattern(r"[0-9]+(\.[0-9]+)?")
_NAMED_SECONDS = lazy_pattern(r"(?i)again in ([0-9]+(?:\.[0-9]+)?) *(second|minute|hour)?")
_UNITS = {"second": 1, "minute": 60, "hour": 3600}


def named_wait(reply: Reply, now: float) -> Optional[float]:
    """Seconds that the server asks to wait: ``Retry-After``, or the title of a 429.

    Args:
        reply: The answer. A date in ``Retry-After`` is measured against its own ``Date``.
        now: The time of day in seconds since 1970, for an answer without a ``Date``.
    """
    header = reply.headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(header):
        return min(float(header), LONGEST)
    moment = http_date_seconds(header)
    if moment is not None:
        sent = http_date_seconds(reply.headers.get("date", ""))
        return min(max(0.0, moment - (now if sent is None else sent)), LONGEST)
    match = _NAMED_SECONDS.search(title_of(problem_of(reply))) if reply.status == 429 else None
    if match is None:
        return None
    return min(float(match[1]) * _UNITS[(match[2] or "second").lower()], LONGEST)
