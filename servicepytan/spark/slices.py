"""Cuts a list into slices of creation time that hold about as many rows each."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple, Optional

from servicepytan.core.timestamps import DAY, SECOND, ticks_text

Counting = Generator[Optional[str], int, "list[CreationSlice]"]
"""A generator that yields moments, is sent the number of rows before each, and returns slices."""

_STEPS = 12
_TOLERANCE = 0.1
_HISTORY = 20 * 366 * DAY


class CreationSlice(NamedTuple):
    """A span of creation time.

    Attributes:
        begin: Its first moment; None for the beginning of the list.
        end: The moment behind it; None for the end of the list.
    """

    begin: Optional[str] = None
    end: Optional[str] = None

    def query(self) -> dict[str, str]:
        """The filters that select it."""
        limits = {"created_on_or_after": self.begin, "created_before": self.end}
        return {name: text for name, text in limits.items() if text is not None}


def creation_slices(parts: int, now: int) -> Counting:
    """The slices of a list, at most so many; they leave no gap and do not overlap.

    It asks for the number of all rows (None), then for those created before some moments.

    Args:
        parts: How many slices are wished for.
        now: The present in ticks.
    """
    total = yield None
    counts = {now - _HISTORY: 0, now: total}
    cuts: set[int] = set()
    for part in range(1, parts):
        cut = yield from _cut(total * part / parts, total / parts * _TOLERANCE, counts)
        if cut is not None:
            cuts.add(cut)
    texts = [None, *map(ticks_text, sorted(cuts)), None]
    return [CreationSlice(begin, end) for begin, end in zip(texts, texts[1:])]


def _cut(
    target: float, tolerance: float, counts: dict[int, int]
) -> Generator[Optional[str], int, Optional[int]]:
    """A moment with about ``target`` rows created before it; None if there is none."""
    for _ in range(_STEPS):
        below = max(tick for tick, count in counts.items() if count <= target)
        above = min((tick for tick, count in counts.items() if count > target), default=below)
        if target - counts[below] <= tolerance:
            break
        if counts[above] - target <= tolerance:
            return above
        middle = _between(below, above, counts, target)
        if middle in counts:
            break
        counts[middle] = yield ticks_text(middle)
    cut = max(tick for tick, count in counts.items() if count <= target)
    return cut if counts[cut] > 0 else None


def _between(below: int, above: int, counts: dict[int, int], target: float) -> int:
    """The interpolated moment of the target between two moments, in whole seconds.

    Servers may round limits to seconds.
    """
    part = (target - counts[below]) / max(1, counts[above] - counts[below])
    middle = below + int((above - below) * min(0.9, max(0.1, part)))
    return middle - middle % SECOND
