"""Says of an old name what to write instead: once per line of the caller's."""

from __future__ import annotations

import warnings
from typing import Callable, Optional

from servicepytan._deprecation.names import NEW
from servicepytan._warning import caller

_told: set[tuple[str, int, str]] = set()
_MOST = 10_000


def deprecated(name: str, new: Optional[Callable[[], str]] = None) -> None:
    """Warn, at the caller's line, that a function or method is old.

    Args:
        name: Its name in the table of old names.
        new: A function that works the new spelling out; the table tells it unless given.
    """
    old = f"{name}()"
    level, frame = caller()
    place = (frame.f_code.co_filename, frame.f_lineno, old)
    if place in _told:
        return
    spelling = new() if new else NEW[name]
    warnings.warn(f"{old} is old; write {spelling}", DeprecationWarning, stacklevel=level)
    if len(_told) < _MOST:
        _told.add(place)
