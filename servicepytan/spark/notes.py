"""Gives notes on what was read to whoever runs the query."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from servicepytan.convert.conversion_warnings import warn_notes

_log = logging.getLogger("servicepytan")


def give_notes(label: str, notes: Iterable[str]) -> None:
    """Notes in the log, and as one warning, which shows where no log is set up.

    Args:
        label: What was read.
        notes: Sentences.
    """
    sentences = list(notes)
    for note in sentences:
        _log.warning("%s: %s", label, note)
    warn_notes([f"{label}:", *sentences] if sentences else [])
