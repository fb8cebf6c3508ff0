"""Says of an old name what to write instead: once per line of the caller's."""

from __future__ import annotations

import sys
import warnings
from types import FrameType
from typing import Callable, Optional

from servicepytan._deprecation.names import NEW

_told: set[tuple[str, int, str]] = set()
_MOST = 10_000


def deprecated(name: str, new: Optional[Callable[[], str]] = None) -> None:
    """Warn, at the caller's line, that a function or method is old.

    Args:
        name: Its name in the table of old names.
        new: A function that works the new spelling out; the table tells it unless given.
    """
    old = f"{name}()"
    level, frame = _caller()
    place = (frame.f_code.co_filename, frame.f_lineno, old) if frame else ("", 0, old)
    if place in _told:
        return
    spelling = new() if new else NEW[name]
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
