"""The part files of a resource, and their names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

_STAMP = "%Y-%m-%dT%H-%M-%SZ"
STAMP_LENGTH = 20
PART_NAME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}Z-[0-9]{4,}\.[a-z]+")
"""Pattern of the name of a part."""


@dataclass(frozen=True)
class PartFile:
    """A complete and durable part file.

    Attributes:
        name: Its name in the folder of its resource.
        rows: How many rows it has.
        size: Its size in bytes.
    """

    name: str
    rows: int
    size: int


def is_stamp(text: str) -> bool:
    """Whether a text is a valid stamp of a run, before the last possible one."""
    try:
        moment = datetime.strptime(text, _STAMP)
        return moment.strftime(_STAMP) == text and bool(moment + timedelta(seconds=1))
    except (OverflowError, ValueError):
        return False


def stamp_of(now: datetime, last: str) -> str:
    """The stamp of a run; it sorts after that of the last run, even if the clock was set back."""
    stamp = now.astimezone(timezone.utc).strftime(_STAMP)
    if stamp > last:
        return stamp
    later = datetime.strptime(last, _STAMP) + timedelta(seconds=1)
    return later.strftime(_STAMP)


def part_name(stamp: str, number: int, suffix: str) -> str:
    """The name of a part of a run."""
    return f"{stamp}-{number:04d}.{suffix}"
