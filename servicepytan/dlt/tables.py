"""Converts rows to Arrow tables with names and types that dlt keeps unchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from servicepytan.convert.arrow import ARROW_DECIMALS, ARROW_READERS, TableBuilder
from servicepytan.convert.arrow_arrays import array_of
from servicepytan.convert.cells import Block, block
from servicepytan.convert.columns import Column, Columns
from servicepytan.convert.decimals import PRECISION, SCALE
from servicepytan.convert.flat import flatten
from servicepytan.convert.json_blocks import JsonBlockReader
from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.json_rows import decoded_rows, json_of_rows
from servicepytan.errors import InvalidResponse

if TYPE_CHECKING:
    import pyarrow as pa

ROW_NUMBER = "_row_number"
"""The column that numbers the rows of a load: the last state of a row is the one that stays."""

_RESERVED = ("_dlt_id", "_dlt_load_id")
_DATA_TYPES: Mapping[str, dict[str, Any]] = MappingProxyType(
    {
        "bool": {"data_type": "bool"},
        "day": {"data_type": "date"},
        "decimal": {"data_type": "decimal", "precision": PRECISION, "scale": SCALE},
        "instant": {"data_type": "timestamp"},
        "int": {"data_type": "bigint"},
        "json": {"data_type": "text"},
        "number": {"data_type": "double"},
        "text": {"data_type": "text"},
    }
)


class LoadTarget(NamedTuple):
    """The rules of a pipeline's destination for names and texts.

    Attributes:
        normalize: The naming convention.
        holds_nul: Whether a text may hold the character NUL, which PostgreSQL refuses.
    """

    normalize: Callable[[str], str]
    holds_nul: bool = True


def column_hints(columns: Iterable[Column], key: Sequence[str]) -> dict[str, dict[str, Any]]:
    """The hints of dlt for known columns, by name.

    Args:
        columns: The columns.
        key: The fields that tell rows apart.
    """
    return {
        column.name: {
            "name": column.name,
            **_DATA_TYPES[column.kind],
            "nullable": column.key not in key,
        }
        for column in columns
    }


def distinct_names(names: Iterable[str], normalize: Callable[[str], str]) -> list[str]:
    """The names of columns in the database, made distinct.

    Two fields such as ``batchId`` and ``batch.id`` would become one column, and one value would
    be lost. The one that comes later gets a number. Names at the end change none before them.

    Args:
        names: The names, in order.
        normalize: The naming convention of the pipeline.
    """
    taken = set(_RESERVED)
    distinct: list[str] = []
    for name in names:
        column_name = normalize(name)
        free, number = column_name, 1
        while free.casefold() in taken:
            number += 1
            free = normalize(f"{column_name}_{number}")
        taken.add(free.casefold())
        distinct.append(free)
    return distinct


class TableMaker:
    """Makes the Arrow tables of one load of a resource.

    Args:
        name: The name of the resource, for messages.
        columns: The columns so far; they grow and count.
        key: The fields that tell rows apart; a row without them is an error.
        target: What the destination asks of names and texts.
        flat: Whether nested records become columns.
        numbered: Whether rows get a number, by which the last state of a row is found.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """

    def __init__(
        self,
        name: str,
        columns: Columns,
        key: Sequence[str],
        target: LoadTarget,
        *,
        flat: bool = False,
        numbered: bool = True,
    ) -> None:
        self._name = name
        self._columns = columns
        self._key = key
        self._target = target
        self._flat = flat
        self._numbered = numbered
        self._reader = JsonBlockReader(columns, ARROW_READERS)
        self._builder = TableBuilder(columns)
        self._first = self._rows = 0

    @property
    def waiting(self) -> int:
        """The number of rows that are in no table yet."""
        return self._rows - self._first

    def add(self, rows: Sequence[Any]) -> None:
        """Convert the rows of a page, for the next table.

        Args:
            rows: The rows, decoded or JSON.

        Raises:
            InvalidResponse: a row has no key.
        """
        typed = self._block(rows)
        self._check_keys(typed)
        self._builder.add_block(typed)
        self._rows += typed.rows

    def table(self) -> pa.Table:
        """The rows since the last table as a table."""
        arrow = import_optional("pyarrow", extra="dlt")
        builder, self._builder = self._builder, TableBuilder(self._columns)
        first, self._first = self._first, self._rows
        table = builder.table()
        numbered, *names = distinct_names([ROW_NUMBER, *table.schema.names], self._target.normalize)
        fields = [
            arrow.field(name, field.type, nullable=not self._is_key(column))
            for name, field, column in zip(names, table.schema, self._columns)
        ]
        arrays = [self._storable(array) for array in table.columns]
        if self._numbered:
            fields.append(arrow.field(numbered, arrow.int64()))
            arrays.append(array_of(range(first, self._rows), arrow.int64()))
        return arrow.Table.from_arrays(arrays, schema=arrow.schema(fields))

    def _block(self, rows: Sequence[Any]) -> Block:
        """Rows as typed columns; rows that are JSON are read with msgspec if possible."""
        json = json_of_rows(rows)
        typed = None if self._flat or not json else self._reader.block(json)
        if typed is not None:
            return typed
        decoded = decoded_rows(rows)
        plain = list(flatten(decoded)) if self._flat else decoded
        return block(plain, self._columns, ARROW_DECIMALS)

    def _storable(self, array: Any) -> Any:
        """A column whose texts the destination can hold; NUL is written as ``\\x00``."""
        arrow = import_optional("pyarrow", extra="dlt")
        if self._target.holds_nul or not arrow.types.is_string(array.type):
            return array
        compute = import_optional("pyarrow.compute", extra="dlt")
        return compute.replace_substring(array, pattern="\0", replacement="\\x00")

    def _is_key(self, column: Column) -> bool:
        return column.key in self._key and not column.mismatched

    def _check_keys(self, typed: Block) -> None:
        for column, cells in zip(typed.columns, typed.cells):
            if self._is_key(column) and None in cells:
                raise InvalidResponse(
                    f"{self._name}: row {self._rows + cells.index(None) + 1:,} of this load has no"
                    f" valid {column.name}, by which rows are merged. Nothing of this load was"
                    " written. sync() and to_arrow_batches() keep such rows."
                )
