"""Converts rows to Arrow batches with the schema that Spark expects."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from servicepytan.convert.arrow import batch_of
from servicepytan.convert.cells import BATCH, Block, json_of
from servicepytan.convert.columns import Columns
from servicepytan.convert.fixed import FixedColumns
from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.timestamps import UTC
from servicepytan.errors import InvalidArgument, InvalidResponse

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
        self._fixed = FixedColumns(columns)
        self._fields = fields
        names = [column.name for column in self._fixed]
        missing = [field.name for field in fields if field.name not in names]
        if missing:
            raise InvalidArgument(
                f"{label} has no column {missing[0]!r}. It has {', '.join(names)}."
            )
        self._places = [names.index(field.name) for field in fields]

    def of(self, rows: Iterable[Any], size: int = BATCH) -> Iterator[pa.RecordBatch]:
        """Rows as batches.

        Raises:
            ConfigurationError: pyarrow is not installed.
            InvalidResponse: a column that must not be empty lacks a value.
        """
        waiting = iter(rows)
        while batch := list(islice(waiting, size)):
            yield self._batch(batch)

    def _batch(self, rows: Sequence[Any]) -> pa.RecordBatch:
        arrow = import_optional("pyarrow", extra="spark")
        typed = rescue_far_moments(self._fixed.block(rows), rows)
        for field, place in zip(self._fields, self._places):
            if not field.nullable and None in typed.cells[place]:
                row = rows[typed.cells[place].index(None)]
                raise InvalidResponse(
                    f"{self._label}: column {field.name} must not be empty by the schema that was"
                    f" passed, but a row has no valid one (id {_id_of(row)}). Let it be nullable."
                )
        batch = batch_of(typed)
        schema = arrow.schema(
            [
                arrow.field(field.name, batch.schema.field(place).type, nullable=field.nullable)
                for field, place in zip(self._fields, self._places)
            ]
        )
        arrays = [batch.column(place) for place in self._places]
        return arrow.RecordBatch.from_arrays(arrays, schema=schema)


def rescue_far_moments(typed: Block, rows: Sequence[Any]) -> Block:
    """A block whose moments fit any time zone; others are moved to ``_rescued_data``.

    Spark converts collected moments to the session's time zone, and fails if one leaves the years
    1 to 9999.
    """
    rescued = typed.cells[-1]
    for column, cells in zip(typed.columns, typed.cells):
        if column.kind != "instant":
            continue
        for i, cell in enumerate(cells):
            if cell is not None and not _EARLIEST <= cell <= _LATEST:
                cells[i] = None
                kept = json.loads(rescued[i] or "{}")
                rescued[i] = json_of({**kept, column.key: rows[i][column.key]})
    return typed


def _id_of(row: Any) -> Any:
    return row.get("id") if isinstance(row, dict) else None
