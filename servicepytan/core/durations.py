"""Parses durations, which the API writes in three forms."""

from __future__ import annotations

import re
from datetime import timedelta

from servicepytan.core.lazy_regex import lazy_pattern

_ISO = lazy_pattern(
    r"(?P<sign>-?)P(?=.)(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=.)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?",
    re.ASCII,
)
_CLOCK = lazy_pattern(
    r"(?P<sign>-?)(?:(?P<days>\d+)\.)?(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d)"
    r":(?P<seconds>[0-5]\d(?:\.\d+)?)",
    re.ASCII,
)


def parse_duration(text: str) -> timedelta:
    """A duration from its text: ``PT5M30S``, ``00:05:30`` or ``1.02:03:04`` (with a day).

    More than six digits of a second are cut.

    Raises:
        ValueError: the text has none of these forms, or the duration is too long.
    """
    match = _ISO.fullmatch(text) or _CLOCK.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no duration")
    parts = match.groupdict()
    whole = {name: int(parts.get(name) or 0) for name in ("weeks", "days", "hours", "minutes")}
    seconds, _, fraction = (parts["seconds"] or "0").partition(".")
    try:
        length = timedelta(**whole, seconds=int(seconds), microseconds=int(f"{fraction}000000"[:6]))
    except OverflowError:
        raise ValueError(f"{text!r} is too long for a duration") from None
    return -length if parts["sign"] else length
