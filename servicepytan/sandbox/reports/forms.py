"""Reports as data: columns, parameters, rows; and their notation in tests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Optional, Union

TYPES = ("String", "Number", "Boolean", "Date", "Time")

ReportCells = list[Any]


class ReportColumn(NamedTuple):
    """A column of a report: its name, its label, and the type that the description names."""

    name: str
    label: str
    type: str


class ParameterSpec(NamedTuple):
    """A parameter of a report.

    Attributes:
        name: Its name.
        label: Its label.
        type: The type of a value.
        required: Whether it has to be given.
        is_array: Whether it takes a list of values.
        accepted: The values it takes, each with a name, or None for any.
        dynamic_set: The id of the set of values it takes, or None.
    """

    name: str
    label: str
    type: str
    required: bool = False
    is_array: bool = False
    accepted: Optional[tuple[tuple[Any, str], ...]] = None
    dynamic_set: Optional[str] = None


class SandboxReport(NamedTuple):
    """A report.

    Attributes:
        id: Its id.
        category: The id of its category.
        name: Its name.
        description: Its description, or None.
        modified: When its description was changed last.
        columns: Its columns.
        parameters: Its parameters.
        rows: How many rows it has, made from their number; or the rows.
        spread: Over how many rows the days of a year are spread.
    """

    id: int
    category: str
    name: str
    description: Optional[str]
    modified: str
    columns: tuple[ReportColumn, ...]
    parameters: tuple[ParameterSpec, ...]
    rows: Union[int, tuple[ReportCells, ...]]
    spread: int


ColumnLike = Union[str, Sequence[str]]
RowsOrCount = Union[int, Iterable[Sequence[Any]]]


def columns_of(columns: Iterable[ColumnLike]) -> tuple[ReportColumn, ...]:
    """Columns in test notation: a name, or name, label and type.

    Raises:
        ValueError: a column has another form, or two have one name.
    """
    result = tuple(_column(item) for item in columns)
    names = [column.name for column in result]
    if not names or len(set(names)) < len(names):
        raise ValueError(f"fields={names!r} must name each column of the report once.")
    return result


def _column(column: ColumnLike) -> ReportColumn:
    parts = (column, column, "String") if isinstance(column, str) else tuple(column)
    if len(parts) != 3 or not all(isinstance(part, str) for part in parts) or parts[2] not in TYPES:
        raise ValueError(
            f"fields has {column!r}: write a name, or (name, label, type) with one of the types"
            f" {', '.join(TYPES)}."
        )
    return ReportColumn(*parts)


def parameters_of(parameters: Iterable[Sequence[Any]]) -> tuple[ParameterSpec, ...]:
    """Parameters in test notation: the values of a ``ParameterSpec`` in order.

    Raises:
        ValueError: one has another form.
    """
    specs = []
    for values in parameters:
        if not 3 <= len(values) <= len(ParameterSpec._fields) or values[2] not in TYPES:
            raise ValueError(
                f"parameters has {values!r}: write (name, label, type), then as needed required,"
                f" is_array, accepted and dynamic_set; the types are {', '.join(TYPES)}."
            )
        specs.append(ParameterSpec(*values))
    return tuple(specs)


def rows_of(
    rows: RowsOrCount, columns: Sequence[ReportColumn]
) -> Union[int, tuple[ReportCells, ...]]:
    """Rows in test notation: their number, or the rows.

    Raises:
        ValueError: the number is negative, or a row has not a cell for each column.
    """
    if isinstance(rows, int):
        if isinstance(rows, bool) or rows < 0:
            raise ValueError(f"rows={rows!r} must be a number from 0, or the rows.")
        return rows
    cells = tuple(list(row) for row in rows)
    for nth, row in enumerate(cells, 1):
        if len(row) != len(columns):
            raise ValueError(f"Row {nth} has {len(row)} cells for {len(columns)} fields.")
    return cells
