"""Reports: what they take, their columns and their rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicepytan.sandbox import times
from servicepytan.sandbox.answers import Answer, Refused, ok
from servicepytan.sandbox.anything.made import Maker
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.seeds.plan import FIRST_DAY

ROWS = 120
PAGE_SIZE = 1000
LARGEST = 25_000
DATE_TYPES = ("Completed", "Created", "Sold")
_COLUMNS = (
    ("Name", "Name", "String"),
    ("Day", "Day", "Date"),
    ("CompletedJobs", "Completed jobs", "Number"),
    ("TotalSales", "Total sales", "Number"),
    ("SoldBy", "Sold by", "String"),
    ("CloseRate", "Close rate", "Number"),
    ("IsActive", "Is active", "Boolean"),
)
_PARAMETERS = (
    ("From", "From", "Date", True),
    ("To", "To", "Date", True),
    ("DateType", "Date type", "Number", True),
    ("BusinessUnitId", "Business unit", "Number", False),
)


def fields() -> list[Row]:
    """The columns, as the description of a report names them."""
    return [{"name": name, "label": label, "dataType": kind} for name, label, kind in _COLUMNS]


def parameters() -> list[Row]:
    """The parameters, as the description of a report names them."""
    return [
        {
            "name": name,
            "label": label,
            "dataType": kind,
            "isArray": name == "BusinessUnitId",
            "isRequired": needed,
            "acceptValues": _accepted(name),
        }
        for name, label, kind, needed in _PARAMETERS
    ]


def _accepted(name: str) -> Any:
    columns = [{"name": "Value", "label": "Value"}, {"name": "Name", "label": "Name"}]
    if name == "DateType":
        values = [[nth, text] for nth, text in enumerate(DATE_TYPES, 1)]
        return {"fields": columns, "dynamicSetId": None, "values": values}
    if name == "BusinessUnitId":
        return {"fields": columns, "dynamicSetId": "business-units", "values": None}
    return None


def check(given: Sequence[Row]) -> None:
    """Check the parameters that a request gives.

    Raises:
        Refused: one is missing, unknown or of the wrong type.
    """
    values = {one.get("name"): one.get("value") for one in given}
    for name, _, kind, needed in _PARAMETERS:
        if needed and values.get(name) is None:
            raise Refused(400, f"Missed report parameter: [{name}]")
        if kind == "Date" and times.read(str(values[name])) is None:
            raise Refused(400, f"Invalid report parameter: [{name}]")
    known = [name for name, *_ in _PARAMETERS]
    unknown = next((name for name in values if name not in known), None)
    if unknown is not None:
        raise Refused(400, f"Invalid report parameter: [{unknown}]")


def data(maker: Maker, report_id: str) -> list[list[Any]]:
    """The rows of a report."""
    return [_row(maker, report_id, nth) for nth in range(1, ROWS + 1)]


def _row(maker: Maker, report_id: str, nth: int) -> list[Any]:
    draw = maker.draw("report", report_id, nth)
    day = times.day_text(FIRST_DAY // times.DAY + nth)
    total: Any = draw % 100_000 if draw % 5 == 0 else round(draw % 10_000_000 / 100, 2)
    seller = None if draw % 2 else f"Sample Seller {draw % 9}"
    rate = None if draw % 3 else round(draw % 100 / 100, 2)
    return [f"Sample line {nth}", f"{day}T00:00:00-07:00", draw % 12, total, seller, rate, draw > 9]


def dynamic_set(maker: Maker, set_id: str) -> list[list[Any]]:
    """The rows of a set of values."""
    if set_id == "business-units":
        collection = maker.world["business_units"]
        rows = [collection.at(position) for position in range(len(collection))]
        return [[row["id"], row["name"]] for row in rows]
    return [[nth, f"Sample {set_id} {nth}"] for nth in range(1, 61)]


def page(columns: list[Row], rows: list[list[Any]], number: int, size: int, totals: bool) -> Answer:
    """A page of rows."""
    start = (number - 1) * size
    return ok(
        {
            "fields": [{"name": one["name"], "label": one["label"]} for one in columns],
            "page": number,
            "pageSize": size,
            "hasMore": start + size < len(rows),
            "totalCount": len(rows) if totals else None,
            "data": rows[start : start + size],
        }
    )
