"""Generates the rows of reports, and selects those that match the parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Optional
from zlib import crc32

from servicepytan.sandbox import times
from servicepytan.sandbox.reports.forms import ReportCells, ReportColumn, SandboxReport
from servicepytan.sandbox.seeds.kinds import Row

FIRST_DAY = times.seconds(2025, 1, 1) // times.DAY
OFFSET = "-07:00"
"""The offset of times in reports: that of ``TIME_ZONE`` all the year."""
TIME_ZONE = "America/Phoenix"
COLUMNS = (
    ReportColumn("Name", "Name", "String"),
    ReportColumn("Day", "Day", "Date"),
    ReportColumn("CompletedJobs", "Completed jobs", "Number"),
    ReportColumn("TotalSales", "Total sales", "Number"),
    ReportColumn("SoldBy", "Sold by", "String"),
    ReportColumn("CloseRate", "Close rate", "Number"),
    ReportColumn("IsActive", "Is active", "Boolean"),
    ReportColumn("BusinessUnit", "Business unit", "String"),
)


class CellContext(NamedTuple):
    """The input for generating a cell.

    Attributes:
        column: The name of its column.
        nth: The number of its row, from 1 on.
        draw: A number that is the same for the same seed and place.
        day: The day of its row.
        units: The business units.
    """

    column: str
    nth: int
    draw: int
    day: str
    units: list[Row]


Make = Callable[[CellContext], Any]
_BY_NAME: dict[str, Make] = {
    "Name": lambda at: f"Sample line {at.nth}",
    "TotalSales": lambda at: (
        at.draw % 100_000 if at.draw % 5 == 0 else round(at.draw % 10_000_000 / 100, 2)
    ),
    "SoldBy": lambda at: None if at.draw % 2 else f"Sample Seller {at.draw % 9}",
    "CloseRate": lambda at: None if at.draw % 3 else round(at.draw % 100 / 100, 2),
    "BusinessUnit": lambda at: at.units[at.draw % len(at.units)]["name"],
}
_BY_TYPE: dict[str, Make] = {
    "String": lambda at: f"Sample {at.column} {at.nth}",
    "Number": lambda at: at.draw % 12,
    "Boolean": lambda at: at.draw % 7 > 0,
    "Date": lambda at: f"{at.day}T00:00:00{OFFSET}",
    "Time": lambda at: f"{at.draw % 24:02d}:{at.draw % 60:02d}:00",
}


def generate_rows(seed: int, units: list[Row], report: SandboxReport) -> list[ReportCells]:
    """All rows of a report, in order."""
    if not isinstance(report.rows, int):
        return [list(row) for row in report.rows]
    makers = [(column.name, _factory(column)) for column in report.columns]
    cells = []
    for nth in range(1, report.rows + 1):
        start, day = crc32(f"{seed}:report:{report.id}:{nth}:".encode()), _day(report, nth)
        cells.append(
            [
                make(CellContext(name, nth, crc32(name.encode(), start), day, units))
                for name, make in makers
            ]
        )
    return cells


def _factory(column: ReportColumn) -> Make:
    is_usual = column in COLUMNS and column.name in _BY_NAME
    return _BY_NAME[column.name] if is_usual else _BY_TYPE[column.type]


def _day(report: SandboxReport, nth: int) -> str:
    step = (nth - 1) * 365 // max(report.spread, 1)
    return times.day_text(FIRST_DAY + min(step, 364))


Passes = Callable[[Mapping[str, Any]], bool]


def select_rows(
    rows: Iterable[ReportCells], report: SandboxReport, values: Mapping[str, Any], units: list[Row]
) -> list[ReportCells]:
    """The rows that match the parameters."""
    tests = list(_tests(report, values, units))
    names = [column.name for column in report.columns]
    return [row for row in rows if all(passes(dict(zip(names, row))) for passes in tests)]


def _tests(report: SandboxReport, values: Mapping[str, Any], units: list[Row]) -> Iterator[Passes]:
    dated = next((column.name for column in report.columns if column.type == "Date"), None)
    if dated and "From" in values:
        yield _compared(dated, lambda day: day >= str(values["From"])[:10])
    if dated and "To" in values:
        yield _compared(dated, lambda day: day <= str(values["To"])[:10])
    if "MinimumTotal" in values:
        yield lambda row: float(row.get("TotalSales") or 0) >= float(values["MinimumTotal"])
    if "SoldBy" in values:
        yield lambda row: row.get("SoldBy") == values["SoldBy"]
    if str(values.get("ActiveOnly")).lower() == "true":
        yield lambda row: row.get("IsActive") is not False
    if values.get("BusinessUnitId"):
        unit_ids = set(map(str, values["BusinessUnitId"]))
        names = {unit["name"] for unit in units if str(unit["id"]) in unit_ids}
        yield lambda row: row.get("BusinessUnit") in names


def _compared(name: str, passes: Callable[[str], bool]) -> Passes:
    def day_passes(row: Mapping[str, Any]) -> bool:
        value: Optional[Any] = row.get(name)
        return value is None or passes(str(value)[:10])

    return day_passes
