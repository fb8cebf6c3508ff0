"""Says once, at the caller's line, what became of values that a column could not hold."""

from __future__ import annotations

import sys
import warnings

from servicepytan.convert.columns import Columns


def tell(columns: Columns) -> None:
    """Warn of the values that are missing or stand elsewhere; a ``UserWarning`` for all."""
    notes = columns.notes()
    if notes:
        warnings.warn(" ".join(notes), UserWarning, stacklevel=_callers())


def _callers() -> int:
    """The level of the first frame outside this package, as seen from ``tell``."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back and str(frame.f_globals.get("__name__")).startswith("servicepytan."):
        level, frame = level + 1, frame.f_back
    return level
