"""Syncs of several tenants, which end together after an interrupt."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from servicepytan.errors import SyncInterrupted

if TYPE_CHECKING:
    from servicepytan.export import SyncReport

STOP_TIMEOUT = 8.0
"""Seconds to wait for syncs that are to stop; each takes 5 at most."""


class TenantSyncs:
    """Runs the sync of each tenant and keeps their reports.

    Args:
        sync: Takes the name of a tenant and syncs it.

    Attributes:
        reports: The report of each tenant whose sync ended or was interrupted, by name.
    """

    def __init__(self, sync: Callable[[str], SyncReport]) -> None:
        self._sync = sync
        self._running: set[str] = set()
        self._changed = threading.Condition()
        self.reports: dict[str, SyncReport] = {}

    def run(self, name: str) -> SyncReport:
        """Sync a tenant; return its report."""
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

    def interruption(self, timeout: float = STOP_TIMEOUT) -> SyncInterrupted:
        """The error to raise after an interrupt; waits until the running syncs have stopped."""
        with self._changed:
            self._changed.wait_for(lambda: not self._running, timeout)
            running = sorted(self._running)
        parts = [f"{name}: {report.saved()}" for name, report in sorted(self.reports.items())]
        parts += [f"{name}: It has not ended, so that more may be saved." for name in running]
        saved = " ".join(parts) or "This run saved nothing."
        return SyncInterrupted(f"Interrupted. {saved} The next run brings the rest.", self.reports)
