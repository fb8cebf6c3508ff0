"""Warns once, at the caller's line, about values that a column could not hold."""

from __future__ import annotations

from collections.abc import Sequence

from servicepytan._warning import warn_caller
from servicepytan.convert.columns import Columns


def warn_conversion_issues(columns: Columns) -> None:
    """Issue one ``UserWarning`` for all lost or moved values."""
    warn_notes(columns.notes())


def warn_notes(notes: Sequence[str]) -> None:
    """Issue one ``UserWarning`` with all sentences, if there are any."""
    if notes:
        warn_caller(" ".join(notes))
