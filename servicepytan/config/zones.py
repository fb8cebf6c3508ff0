"""Time zones by name."""

from __future__ import annotations

from datetime import tzinfo
from functools import cache
from typing import TYPE_CHECKING, Optional

from servicepytan.core.timestamps import UTC

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


def zone(name: str) -> tzinfo:
    """The time zone with an IANA name such as ``America/New_York``; case does not matter.

    Raises:
        KeyError: There is no zone of that name, or the system has no time zone data.
    """
    if name.upper() in ("UTC", "Z"):
        return UTC
    time_zone = _zone_or_none(name) or _zone_or_none(_names().get(name.lower(), ""))
    if time_zone is None:
        raise KeyError(name)
    return time_zone


def _zone_or_none(name: str) -> Optional[ZoneInfo]:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


@cache
def _names() -> dict[str, str]:
    """All time zone names by their lower-case form; slow to collect."""
    from zoneinfo import available_timezones

    return {name.lower(): name for name in available_timezones()}
