"""Says of an old name what to write instead: once per line of the caller's."""

from __future__ import annotations

import sys
import warnings
from types import FrameType
from typing import Callable, Optional, Union

_told: set[tuple[str, int, str]] = set()
_MOST = 10_000


def deprecated(old: str, new: Union[str, Callable[[], str]]) -> None:
    """Warn, at the caller's line, that a name is old.

    Args:
        old: The name as the caller wrote it.
        new: The new spelling, or a function that works it out.
    """
    level, frame = _caller()
    place = (frame.f_code.co_filename, frame.f_lineno, old) if frame else ("", 0, old)
    if place in _told:
        return
    spelling = new if isinstance(new, str) else new()
    warnings.warn(f"{old} is old; write {spelling}", DeprecationWarning, stacklevel=level)
    if len(_told) < _MOST:
        _told.add(place)


def _caller() -> tuple[int, Optional[FrameType]]:
    """The first frame outside this package, and its level as seen from ``deprecated``."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and _is_ours(str(frame.f_globals.get("__name__"))):
        level, frame = level + 1, frame.f_back
    return level, frame


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] == "servicepytan"
