"""The report categories of a tenant and their reports, generated or added by tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, Optional
from zlib import crc32

from servicepytan.sandbox import times
from servicepytan.sandbox.reports.forms import (
    ColumnLike,
    RowsOrCount,
    SandboxReport,
    columns_of,
    parameters_of,
    rows_of,
)
from servicepytan.sandbox.reports.parameters import PARAMETERS
from servicepytan.sandbox.reports.rows import COLUMNS, OFFSET


class Category(NamedTuple):
    """A category of reports: id, name, and number of generated reports."""

    id: str
    name: str
    size: int


CATEGORIES = (
    Category("accounting", "Accounting", 14),
    Category("business-unit-dashboard", "Business Unit Dashboard", 6),
    Category("call-center", "Call Center", 9),
    Category("customers", "Customers", 7),
    Category("inventory", "Inventory", 11),
    Category("marketing", "Marketing", 12),
    Category("memberships", "Memberships", 5),
    Category("operations", "Operations", 65),
    Category("payroll", "Payroll", 8),
    Category("pricebook", "Pricebook", 4),
    Category("technician", "Technician", 10),
    Category("custom-1", "Operations", 3),
)
"""Two categories have the same name, as is possible for a tenant's own."""

LARGE, SMALL, EMPTY = 1235, 1234, 1236
"""The ids of reports of ``operations`` with 2,600 rows, 120 rows and none."""

_FIXED = {
    SMALL: ("Completed Jobs", 120),
    LARGE: ("Revenue by Job", 2600),
    EMPTY: ("Jobs on Hold", 0),
}
_FIRST_ID = 1234
_SUBJECTS = ("Revenue", "Jobs", "Invoices", "Estimates", "Calls", "Bookings", "Timesheets")
_BY = ("Technician", "Business Unit", "Campaign", "Month")
_NEW_ROWS = 120


class ReportCatalog:
    """The reports.

    Args:
        seed: The seed of the sandbox.
        clock: Gives the time in seconds since 1970.
    """

    def __init__(self, seed: int, clock: Callable[[], float]) -> None:
        self._seed, self._clock = seed, clock
        self._reports = {report.id: report for report in _generated(seed)}

    def category(self, category_id: str) -> Optional[list[SandboxReport]]:
        """The reports of a category; None if there is no such category."""
        if category_id not in {category.id for category in CATEGORIES}:
            return None
        return [report for report in list(self._reports.values()) if report.category == category_id]

    def find(self, category_id: str, report_id: int) -> Optional[SandboxReport]:
        """The report with an id; None if it is not in the category."""
        report = self._reports.get(report_id)
        return report if report and report.category == category_id else None

    def need(self, report_id: int) -> SandboxReport:
        """The report with an id.

        Raises:
            ValueError: there is none.
        """
        if report_id not in self._reports:
            raise ValueError(f"The sandbox has no report {report_id!r}.")
        return self._reports[report_id]

    def add(
        self,
        name: str,
        category: str,
        rows: RowsOrCount,
        fields: Optional[Iterable[ColumnLike]],
        parameters: Optional[Iterable[Sequence[Any]]],
    ) -> SandboxReport:
        """Store a new report.

        Raises:
            ValueError: an argument cannot be.
        """
        new = SandboxReport(
            max(self._reports) + 1,
            category,
            name,
            None,
            self._now(),
            COLUMNS if fields is None else columns_of(fields),
            PARAMETERS if parameters is None else parameters_of(parameters),
            0,
            0,
        )
        return self._keep(new, rows)

    def change(
        self,
        report_id: int,
        name: Optional[str],
        category: Optional[str],
        rows: Optional[RowsOrCount],
        fields: Optional[Iterable[ColumnLike]],
        parameters: Optional[Iterable[Sequence[Any]]],
    ) -> SandboxReport:
        """Change the passed properties of a report.

        Raises:
            ValueError: there is no such report, or an argument cannot be.
        """
        old = self.need(report_id)
        new = old._replace(
            modified=self._now(),
            name=old.name if name is None else name,
            category=old.category if category is None else category,
            columns=old.columns if fields is None else columns_of(fields),
            parameters=old.parameters if parameters is None else parameters_of(parameters),
        )
        return self._keep(new, old.rows if rows is None else rows)

    def _keep(self, report: SandboxReport, rows: RowsOrCount) -> SandboxReport:
        if report.category not in {category.id for category in CATEGORIES}:
            ids = ", ".join(category.id for category in CATEGORIES)
            raise ValueError(f"There is no category {report.category!r}, only {ids}.")
        stored_rows = rows_of(rows, report.columns)
        count = stored_rows if isinstance(stored_rows, int) else len(stored_rows)
        stored = report._replace(rows=stored_rows, spread=report.spread or count)
        self._reports[stored.id] = stored
        return stored

    def _now(self) -> str:
        return times.stamp(self._clock() - 7 * 3600) + OFFSET


@lru_cache(maxsize=8)
def _generated(seed: int) -> tuple[SandboxReport, ...]:
    return tuple(_reports(seed))


def _reports(seed: int) -> Iterable[SandboxReport]:
    report_id = _FIRST_ID
    for category in sorted(CATEGORIES, key=lambda category: category.id != "operations"):
        for nth in range(category.size):
            yield _report(seed, report_id, category, nth)
            report_id += 1


def _report(seed: int, report_id: int, category: Category, nth: int) -> SandboxReport:
    draw = crc32(f"{seed}:report:{report_id}".encode())
    name = f"{_SUBJECTS[nth % len(_SUBJECTS)]} by {_BY[nth % len(_BY)]}"
    name, size = _FIXED.get(report_id, (name, draw % (3 * _NEW_ROWS)))
    modified = times.stamp(times.seconds(2025, 1, 1) + draw % (300 * times.DAY)) + OFFSET
    about = None if draw % 3 == 0 else f"{name}, for {category.name}"
    free = report_id not in _FIXED and nth % 5 == 4
    parameters = () if free else PARAMETERS
    return SandboxReport(
        report_id, category.id, name, about, modified, COLUMNS, parameters, size, max(size, 1)
    )
