"""The rows of a report as dicts, with plain or with typed values."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.timestamps import report_date
from servicepytan.core.wire import NUMBER, WHOLE

_BOOLEANS = {"true": True, "false": False}


def keys(fields: Iterable[ReportField], by: str = "name") -> list[str]:
    """The keys of the rows: each name or label, made different where one comes twice."""
    wanted = [(one.label or one.name) if by == "label" else one.name for one in fields]
    taken, found = set(wanted), []
    for name in wanted:
        again, number = name, 2
        while again in found or (again != name and again in taken):
            again, number = f"{name}_{number}", number + 1
        found.append(again)
    return found


def readers(fields: Iterable[ReportField]) -> list[Callable[[Any], Any]]:
    """What reads the cells of each column."""
    return [_READERS.get(one.type.lower(), _as_sent) for one in fields]


def typed(row: Sequence[Any], read: Sequence[Callable[[Any], Any]]) -> list[Any]:
    """A row with each cell read; what does not fit its column stays as it came."""
    return [one(cell) for one, cell in zip(read, row)]


def _as_sent(cell: Any) -> Any:
    return cell


def _date(cell: Any) -> Any:
    if not isinstance(cell, str):
        return cell
    try:
        return report_date(cell)
    except ValueError:
        return cell


def _number(cell: Any) -> Any:
    if not isinstance(cell, str):
        return cell
    if WHOLE.fullmatch(cell):
        return int(cell)
    number = float(cell) if NUMBER.fullmatch(cell) else math.nan
    return number if math.isfinite(number) else cell


def _boolean(cell: Any) -> Any:
    return _BOOLEANS.get(cell.lower(), cell) if isinstance(cell, str) else cell


_READERS: dict[str, Callable[[Any], Any]] = {
    "boolean": _boolean,
    "date": _date,
    "number": _number,
}
