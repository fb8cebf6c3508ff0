"""Time zones by name."""

from __future__ import annotations

from datetime import timezone, tzinfo
from functools import cache
from typing import Optional
from zoneinfo import ZoneInfo, available_timezones

UTC = timezone.utc


def zone(name: str) -> tzinfo:
    """The time zone of an IANA name such as ``America/New_York``, in whatever case.

    Raises:
        KeyError: There is no zone of that name, or the system has no time zone data.
    """
    if name.upper() in ("UTC", "Z"):
        return UTC
    found = _named(name) or _named(_names().get(name.lower(), ""))
    if found is None:
        raise KeyError(name)
    return found


def _named(name: str) -> Optional[ZoneInfo]:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


@cache
def _names() -> dict[str, str]:
    """All names by themselves in lower case; it takes a while to find them."""
    return {name.lower(): name for name in available_timezones()}
