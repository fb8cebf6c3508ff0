"""Times as the API writes them, and as text that sorts."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Optional

DAY = 86_400
_MINUTES = [f"{minute // 60:02d}:{minute % 60:02d}" for minute in range(1440)]
_SECONDS = [f"{second:02d}" for second in range(60)]
_FORM = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|z|[+-]\d\d:?\d\d)?)?"
)


def seconds(year: int, month: int, day: int) -> int:
    """Midnight of a day in UTC, in seconds since 1970."""
    return (date(year, month, day) - date(1970, 1, 1)).days * DAY


def stamp(moment: float) -> str:
    """A moment in seconds since 1970 as text up to the second: ``2026-01-31T08:00:00``."""
    days, seconds_of_day = divmod(int(moment), DAY)
    minute, second = divmod(seconds_of_day, 60)
    return f"{day_text(days)}T{_MINUTES[minute]}:{_SECONDS[second]}"


@lru_cache(maxsize=4096)
def day_text(days: int) -> str:
    """A day, counted from 1970, as text."""
    return (date(1970, 1, 1) + timedelta(days)).isoformat()


def written(moment: float) -> str:
    """A moment as the API writes it, to the microsecond and with trailing zeros cut."""
    micro = round(moment * 1_000_000)
    fraction = f".{micro % 1_000_000:06d}".rstrip("0").rstrip(".")
    return f"{stamp(micro // 1_000_000)}{fraction}Z"


def moment_of(text: str) -> float:
    """Seconds since 1970 of a time as the API writes it, to the microsecond."""
    key = sort_key(text)
    whole, _, fraction = key.partition(".")
    parsed = datetime.fromisoformat(whole).replace(tzinfo=timezone.utc)
    return parsed.timestamp() + float(f"0.{fraction or 0}")


def sort_key(text: Optional[str]) -> str:
    """A time of a record as text that sorts: its ``Z`` cut off, nothing for null."""
    return text.rstrip("Z") if text else ""


def read(text: str) -> Optional[str]:
    """A time of a request as text that sorts like ``sort_key``; None when it is no time."""
    match = _FORM.fullmatch(text)
    if not match:
        return None
    day, clock, second, fraction, offset = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{clock or '00:00'}:{second or '00'}")
        moment -= _offset(offset)
    except (ValueError, OverflowError):
        return None
    cut = (fraction or "").rstrip("0")
    return moment.isoformat() + (f".{cut}" if cut else "")


def _offset(text: Optional[str]) -> timedelta:
    if text is None or text in "Zz":
        return timedelta(0)
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return offset if text[0] == "+" else -offset
