"""The checkpoint of a resource: the token of a feed, or the mark of a list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Optional

from servicepytan.core.timestamps import parse_instant, to_second

OVERLAP = timedelta(hours=1)
"""The mark is set this long before the beginning of a walk, so that the next one overlaps it."""


@dataclass(frozen=True)
class UnfinishedWalk:
    """An interrupted walk over a list.

    Attributes:
        mark: From when the next walk asks for changes: an overlap before this one began.
        created: All rows that were created before this moment are safe.
    """

    mark: str
    created: str


@dataclass(frozen=True)
class Checkpoint:
    """The position up to which a resource's rows are durable.

    Attributes:
        token: The feed's token behind the last row that is safe.
        mark: The moment from which changes are asked for next.
        walk: The walk that broke off, where one did.
        last_mark: The mark before it, from which to read again when ``mark`` proves wrong.
    """

    token: Optional[str] = None
    mark: Optional[str] = None
    walk: Optional[UnfinishedWalk] = None
    last_mark: Optional[str] = None

    @property
    def moments(self) -> tuple[Optional[str], ...]:
        """All moments in the checkpoint."""
        walk = (self.walk.mark, self.walk.created) if self.walk else ()
        return (self.mark, self.last_mark, *walk)


def next_checkpoint(start: Checkpoint, here: Checkpoint, mark: Optional[str]) -> Checkpoint:
    """The checkpoint for the next run, after a complete one.

    Args:
        start: Where this run began.
        here: Where it has come to.
        mark: From when the next one asks for changes.
    """
    last = start.last_mark if mark == start.mark else start.mark
    return replace(here, mark=mark, last_mark=last, walk=None)


def without_wrong_marks(checkpoint: Checkpoint, now: datetime) -> tuple[Checkpoint, str]:
    """A checkpoint without marks in the future, which a wrong clock has set.

    Changes since the true time of such a mark were never asked for. The mark before it counts
    instead, and without one that is right, all rows are read anew.

    Args:
        checkpoint: The checkpoint.
        now: The time of the server, or where it tells none, of this machine.

    Returns:
        The checkpoint, and a note of what was wrong; empty when nothing was.
    """
    wrong = [
        mark
        for mark in (checkpoint.mark, checkpoint.walk.mark if checkpoint.walk else None)
        if mark is not None and not _lies_before(mark, now)
    ]
    if not wrong:
        return checkpoint, ""
    marks = [
        mark for mark in (checkpoint.mark, checkpoint.last_mark) if mark and _lies_before(mark, now)
    ]
    mark = marks[0] if marks else None
    walk = checkpoint.walk if checkpoint.walk and checkpoint.walk.mark not in wrong else None
    note = (
        f"The last run stored {wrong[0]} as the moment to go on from, which is ahead of the time"
        f" ({to_second(now)}), as a clock was wrong. Changes were read from"
        f" {mark or 'the beginning'} on."
    )
    return replace(checkpoint, mark=mark, last_mark=mark, walk=walk), note


def _lies_before(mark: str, now: datetime) -> bool:
    moment = parse_instant(mark)
    return moment is not None and moment <= now


def mark_of(started_at: datetime) -> str:
    """The mark for the next walk: an overlap before this one began.

    The moment of the last change that was seen would not do: rows that change during the walk,
    or show up late, lie before it.
    """
    return to_second(started_at - OVERLAP)
