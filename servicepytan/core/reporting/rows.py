"""Converts report rows to dicts, with plain or typed values."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.timestamps import report_date
from servicepytan.core.wire import BOOLEANS, NUMBER, WHOLE


def keys(fields: Iterable[ReportField], by: str = "name") -> list[str]:
    """The keys of the rows: names or labels, made unique."""
    wanted = [(field.label or field.name) if by == "label" else field.name for field in fields]
    taken, names = set(wanted), []
    for name in wanted:
        again, number = name, 2
        while again in names or (again != name and again in taken):
            again, number = f"{name}_{number}", number + 1
        names.append(again)
    return names


def readers(fields: Iterable[ReportField]) -> list[Callable[[Any], Any]]:
    """A converter per column."""
    return [reader_of(field.type) for field in fields]


def reader_of(field_type: str) -> Callable[[Any], Any]:
    """The converter of the cells of a type."""
    return _READERS.get(field_type.lower(), _as_sent)


def typed(row: Sequence[Any], read: Sequence[Callable[[Any], Any]]) -> list[Any]:
    """A row with converted cells; cells that do not fit stay unchanged."""
    return [read_cell(cell) for read_cell, cell in zip(read, row)]


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
    return BOOLEANS.get(cell.lower(), cell) if isinstance(cell, str) else cell


_READERS: dict[str, Callable[[Any], Any]] = {
    "boolean": _boolean,
    "date": _date,
    "number": _number,
}
