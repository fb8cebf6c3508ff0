"""Says once, at the caller's line, what became of values that a column could not hold."""

from __future__ import annotations

from servicepytan._warning import warn_caller
from servicepytan.convert.columns import Columns


def warn_conversion_issues(columns: Columns) -> None:
    """Warn of the values that are missing or stand elsewhere; a ``UserWarning`` for all."""
    notes = columns.notes()
    if notes:
        warn_caller(" ".join(notes))
