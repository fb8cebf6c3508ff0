"""Converts rows to Arrow batches with the schema that Spark expects."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from servicepytan.convert.arrow import batch_of
from servicepytan.convert.cells import BATCH, Block, json_of
from servicepytan.convert.columns import Columns, shown_name
from servicepytan.convert.fixed import RESCUED, FixedColumns
from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.timestamps import UTC
from servicepytan.errors import InvalidArgument, InvalidResponse
from servicepytan.spark.notes import give_notes

if TYPE_CHECKING:
    import pyarrow as pa

_MARGIN = timedelta(days=2)
_EARLIEST = datetime.min.replace(tzinfo=UTC) + _MARGIN
_LATEST = datetime.max.replace(tzinfo=UTC) - _MARGIN
"""The range of moments that ``collect`` can convert to any time zone."""


class SparkField(NamedTuple):
    """A column that Spark asks for.

    Attributes:
        name: Its name.
        nullable: Whether it may be empty.
    """

    name: str
    nullable: bool = True


class SparkBatches:
    """Makes the batches of one reader; every value has the type of its column.

    Args:
        label: What is read, for messages.
        columns: The columns of the resource.
        fields: The columns that Spark asks for, in order.

    Raises:
        InvalidArgument: the resource has no such column.
    """

    def __init__(self, label: str, columns: Columns, fields: Sequence[SparkField]) -> None:
        self._label = label
        self._columns = columns
        self._fields = fields
        names = [column.name for column in FixedColumns(columns)]
        missing = [field.name for field in fields if field.name not in names]
        if missing:
            raise InvalidArgument(
                f"{label} has no column {missing[0]!r}. It has {', '.join(names)}."
            )
        self._indexes = [names.index(field.name) for field in fields]

    def of(self, rows: Iterable[Any], size: int = BATCH) -> Iterator[pa.RecordBatch]:
        """Rows as batches; at their end a warning names columns with lost or moved values.

        Raises:
            ConfigurationError: pyarrow is not installed.
            InvalidResponse: a column that must not be empty lacks a value.
        """
        fixed, far = FixedColumns(self._columns), Counter[str]()
        waiting = iter(rows)
        while batch := list(islice(waiting, size)):
            yield self._batch(fixed, far, batch)
        give_notes(self._label, self._notes(fixed, far))

    def _batch(self, fixed: FixedColumns, far: Counter[str], rows: Sequence[Any]) -> pa.RecordBatch:
        arrow = import_optional("pyarrow", extra="spark")
        typed = rescue_far_moments(fixed.block(rows), rows, far)
        for field, index in zip(self._fields, self._indexes):
            if not field.nullable and None in typed.cells[index]:
                row = rows[typed.cells[index].index(None)]
                raise InvalidResponse(
                    f"{self._label}: column {field.name} must not be empty by the schema that was"
                    f" passed, but a row has no valid one (id {_id_of(row)}). Let it be nullable."
                )
        batch = batch_of(typed)
        schema = arrow.schema(
            [
                arrow.field(field.name, batch.schema.field(index).type, nullable=field.nullable)
                for field, index in zip(self._fields, self._indexes)
            ]
        )
        arrays = [batch.column(index) for index in self._indexes]
        return arrow.RecordBatch.from_arrays(arrays, schema=schema)

    def _notes(self, fixed: FixedColumns, far: Counter[str]) -> list[str]:
        """A sentence for each column that Spark asked for, if it has lost or moved values."""
        names = {field.name for field in self._fields}
        for counts in (fixed.out_of_range, fixed.mismatched, fixed.nonfinite, fixed.zoneless, far):
            for name in counts.keys() - names:
                del counts[name]
        moved = [
            f"{shown_name(name)}: {count} too near to the year 1 or 9999 for Spark, kept in"
            f" {RESCUED}."
            for name, count in far.items()
        ]
        return [*fixed.notes(), *moved]


def rescue_far_moments(typed: Block, rows: Sequence[Any], far: Counter[str]) -> Block:
    """A block whose moments fit any time zone; others are moved to ``_rescued_data``.

    Spark converts collected moments to the session's time zone, and fails if one leaves the years
    1 to 9999.

    Args:
        typed: The block.
        rows: Its rows.
        far: Counts the moved ones, by the name of the column.
    """
    rescued = typed.cells[-1]
    for column, cells in zip(typed.columns, typed.cells):
        if column.kind != "instant":
            continue
        for i, cell in enumerate(cells):
            if cell is not None and not _EARLIEST <= cell <= _LATEST:
                cells[i] = None
                far[column.name] += 1
                kept = json.loads(rescued[i] or "{}")
                rescued[i] = json_of({**kept, column.key: rows[i][column.key]})
    return typed


def _id_of(row: Any) -> Any:
    return row.get("id") if isinstance(row, dict) else None
