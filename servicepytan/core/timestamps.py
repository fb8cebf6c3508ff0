"""Moments as ticks: whole numbers that keep the seven digits which the API writes."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Optional

SECOND = 10_000_000
"""Ticks of a second: the API's times have seven digits behind it."""
DAY = 86_400 * SECOND
_YEAR_ONE = datetime(1, 1, 1)
UNIX_EPOCH = (datetime(1970, 1, 1) - _YEAR_ONE).days * DAY
"""The tick at which the clocks of computers begin."""
LAST_TICK = (datetime.max - _YEAR_ONE).days * DAY
"""The first tick of the last day that a datetime can tell."""
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?", re.ASCII
)


def ticks_of(text: Optional[str]) -> Optional[int]:
    """A moment in ticks since the year 1; None for no text, and for text that is no moment.

    A moment without an offset is in UTC.
    """
    match = _MOMENT.fullmatch(text or "")
    if match is None:
        return None
    day, clock, fraction, offset = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day} {clock}")
        moment -= _offset(offset)
    except (ValueError, OverflowError):
        return None
    since = moment - _YEAR_ONE
    return (since.days * 86_400 + since.seconds) * SECOND + int(f"{fraction or ''}0000000"[:7])


def limit_ticks_of(text: Optional[str]) -> Optional[int]:
    """A limit of time in ticks, as ``ticks_of``; a bare date is its midnight in UTC."""
    ticks = ticks_of(text)
    return ticks_of(f"{text}T00:00:00Z") if ticks is None else ticks


def _offset(text: Optional[str]) -> timedelta:
    if text in (None, "Z"):
        return timedelta()
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[4:]))
    return -offset if text[0] == "-" else offset


def ticks_text(ticks: int) -> str:
    """Ticks as the API takes a moment, in UTC."""
    seconds, rest = divmod(ticks, SECOND)
    moment = (_YEAR_ONE + timedelta(seconds=seconds)).isoformat()
    fraction = f".{rest:07d}".rstrip("0") if rest else ""
    return f"{moment}{fraction}Z"
