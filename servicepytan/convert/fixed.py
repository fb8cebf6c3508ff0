"""Columns that are fixed before the first row, for engines that need the schema beforehand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from servicepytan.convert.cells import (
    Block,
    Cells,
    column_cells,
    nonfinite_in_cells,
    zoneless_in_cells,
)
from servicepytan.convert.columns import (
    Column,
    Columns,
    nonfinite_notes,
    out_of_range_notes,
    shown_name,
    zoneless_notes,
)

RESCUED = "_rescued_data"
"""The last column: the values of a row that fit no other column, as JSON."""


class FixedColumns:
    """Typed columns that never change while rows arrive.

    A value that does not fit its column, and a key without a column, stand in the column
    ``_rescued_data``: a JSON object of them, under their own keys and with their own values.

    Args:
        columns: The columns.

    Attributes:
        out_of_range: How many dates of each column lay outside what it can hold and are missing.
        mismatched: How many values of each column stand in ``_rescued_data``.
        nonfinite: How many infinite numbers and NaN became null in the JSON of each column.
        zoneless: How many moments of each column came without a time zone and count as UTC.

    Example:
        >>> columns = FixedColumns(Columns({"id": "int"}))
        >>> columns.block([{"id": 1}, {"id": "x", "new": True}]).cells
        [[1, None], [None, '{"id":"x","new":true}']]
    """

    def __init__(self, columns: Columns) -> None:
        self._columns = columns.copy()
        self._typed = tuple(column for column in columns if not column.mismatched)
        self._rescued = Column(self._columns.reserve(RESCUED), "json", RESCUED)
        self._keys = {column.key for column in self._typed}
        self.out_of_range: Counter[str] = Counter()
        self.mismatched: Counter[str] = Counter()
        self.nonfinite: Counter[str] = Counter()
        self.zoneless: Counter[str] = Counter()

    def __iter__(self) -> Iterator[Column]:
        return iter((*self._typed, self._rescued))

    @property
    def zone(self) -> str:
        """The time zone that tables have moments in; empty for UTC."""
        return self._columns.zone

    def block(self, rows: Sequence[Any]) -> Block:
        """Rows as one block of typed columns; anything but a dict becomes a key ``value``."""
        dicts = _dicts(rows)
        rescued = self._without_column(dicts)
        cells = [self._cells(column, dicts, rescued) for column in self._typed]
        last = self._counted(self._rescued, [rescued.get(i) for i in range(len(dicts))])
        return Block(tuple(self), [*cells, last.typed], len(dicts))

    def _cells(
        self, column: Column, dicts: Sequence[Mapping[str, Any]], rescued: dict[int, dict[str, Any]]
    ) -> list[Any]:
        cells = self._counted(column, [row.get(column.key) for row in dicts])
        if cells.out_of_range:
            self.out_of_range[column.name] += cells.out_of_range
        if cells.mismatched:
            self.mismatched[column.name] += len(cells.mismatched)
            for i in cells.mismatched:
                rescued.setdefault(i, {})[column.key] = dicts[i][column.key]
        return cells.typed

    def _counted(self, column: Column, values: list[Any]) -> Cells:
        cells = column_cells(column, values)
        nonfinite = nonfinite_in_cells(values, cells) if column.kind == "json" else 0
        if nonfinite:
            self.nonfinite[column.name] += nonfinite
        zoneless = zoneless_in_cells(values, cells) if column.kind == "instant" else 0
        if zoneless:
            self.zoneless[column.name] += zoneless
        return cells

    def _without_column(self, dicts: Sequence[Mapping[str, Any]]) -> dict[int, dict[str, Any]]:
        """The values of keys without a column, by the index of the row."""
        new = set().union(*dicts) - self._keys
        if not new:
            return {}
        values = {
            i: {key: row[key] for key in row if key in new and row[key] is not None}
            for i, row in enumerate(dicts)
            if not new.isdisjoint(row)
        }
        return {i: present for i, present in values.items() if present}

    def notes(self) -> list[str]:
        """A sentence for each column with values that are missing or in ``_rescued_data``."""
        kinds = {column.name: column.kind for column in self._typed}
        moved = [
            f"{shown_name(name)}: {count} not of its kind ({kinds[name]}), kept in"
            f" {self._rescued.name}."
            for name, count in self.mismatched.items()
        ]
        lost = [*out_of_range_notes(self.out_of_range), *nonfinite_notes(self.nonfinite)]
        return [*self._columns.notes(), *lost, *zoneless_notes(self.zoneless), *moved]


def fixed_columns(columns: Columns, first: Sequence[Any]) -> FixedColumns:
    """The columns as fixed ones; if none are known, those of the first rows.

    Args:
        columns: The known columns.
        first: The first rows, used only if no columns are known.
    """
    if not len(columns):
        columns.learn(_dicts(first))
    return FixedColumns(columns)


def _dicts(rows: Sequence[Any]) -> list[Mapping[str, Any]]:
    return [row if isinstance(row, Mapping) else {"value": row} for row in rows]
