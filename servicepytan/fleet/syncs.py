"""The syncs of several tenants, which end together after an interrupt."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from servicepytan.errors import SyncInterrupted

if TYPE_CHECKING:
    from servicepytan.export import SyncReport

PATIENCE = 8.0
"""Seconds to wait for syncs that were told to end; each takes 5 at most."""


class TenantSyncs:
    """Syncs tenants in several threads, and knows what each has saved.

    Args:
        sync: Syncs the tenant of a name.

    Attributes:
        reports: The report of each tenant whose sync came to its end or was interrupted.
    """

    def __init__(self, sync: Callable[[str], SyncReport]) -> None:
        self._sync = sync
        self._running: set[str] = set()
        self._changed = threading.Condition()
        self.reports: dict[str, SyncReport] = {}

    def run(self, name: str) -> SyncReport:
        """Sync one tenant."""
        with self._changed:
            self._running.add(name)
        try:
            report = self.reports[name] = self._sync(name)
        except SyncInterrupted as error:
            self.reports[name] = error.report
            raise
        finally:
            with self._changed:
                self._running.discard(name)
                self._changed.notify_all()
        return report

    def interruption(self, patience: float = PATIENCE) -> SyncInterrupted:
        """What to raise after an interrupt, once the syncs that were told to end have done so."""
        with self._changed:
            self._changed.wait_for(lambda: not self._running, patience)
            running = sorted(self._running)
        parts = [f"{name}: {report.saved()}" for name, report in sorted(self.reports.items())]
        parts += [f"{name}: It has not ended, so that more may be saved." for name in running]
        told = " ".join(parts) or "This run saved nothing."
        return SyncInterrupted(f"Interrupted. {told} The next run brings the rest.", self.reports)
