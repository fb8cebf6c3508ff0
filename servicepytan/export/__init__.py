"""Incremental sync: writes rows that changed since the last run to files or a database."""

from __future__ import annotations

from servicepytan.export.compacting import Compacted, compact
from servicepytan.export.report import Progress, ResourceOutcome, SyncReport
from servicepytan.export.run import sync

__all__ = ["Compacted", "Progress", "ResourceOutcome", "SyncReport", "compact", "sync"]


def __dir__() -> list[str]:
    return sorted(__all__)
