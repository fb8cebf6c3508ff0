"""Time zones by name."""

from __future__ import annotations

from datetime import timezone, tzinfo
from zoneinfo import ZoneInfo

UTC = timezone.utc


def zone(name: str) -> tzinfo:
    """The time zone of an IANA name such as ``America/New_York``.

    Raises:
        KeyError: There is no zone of that name, or the system has no time zone data.
    """
    if name.upper() in ("UTC", "Z"):
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise KeyError(name) from None
