"""Converts rows to Arrow batches and tables; pyarrow is in the extra ``parquet``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Optional, Protocol, TypeVar

from servicepytan.convert.arrow_arrays import array_of
from servicepytan.convert.cells import BATCH, Block, CellReaders, block, blocks
from servicepytan.convert.columns import Column, Columns, check_table
from servicepytan.convert.conversion_warnings import warn_conversion_issues, warn_notes
from servicepytan.convert.decimals import PRECISION, SCALE
from servicepytan.convert.fixed import FixedColumns, fixed_columns
from servicepytan.convert.optional_imports import import_optional

if TYPE_CHECKING:
    import pyarrow as pa

T = TypeVar("T", covariant=True)
_SHORTEST_INSTANT = len("2026-01-31T08:00:00Z")
_UNITS = 10.0**SCALE
_LARGEST_SURE = 2.0**26
"""Smaller floats lie closer together than decimals of the column, so that each has a nearest one.
"""
_EXACT = 2**53
"""A float may round whole numbers from here on."""
_AMOUNT_TYPES = ({str}, {float}, {int, float}, {int})
_FIRST_YEAR, _END_YEAR = "1971", "2262"
"""The first year, and the one after the last, whose moments fit nanoseconds since 1970 with any
offset.
"""


def schema_of(columns: Iterable[Column]) -> pa.Schema:
    """The Arrow schema of the columns so far.

    Moments are ``timestamp[us, tz=UTC]``, days ``date32``, numbers ``float64``, money
    ``decimal128(28, 8)``, nested values JSON text.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    arrow = import_optional("pyarrow", extra="parquet")
    types = _types(arrow)
    return arrow.schema([arrow.field(column.name, types[column.kind]) for column in columns])


def batches(rows: Iterable[Any], columns: Columns, size: int = BATCH) -> Iterator[pa.RecordBatch]:
    """Rows as record batches; later batches may have more columns.

    Args:
        rows: Dicts.
        columns: The known columns; new ones are added, and values that do not fit are counted.
        size: Rows per batch.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    import_optional("pyarrow", extra="parquet")
    return (batch_of(block) for block in blocks(rows, columns, size))


def batch_of(block: Block) -> pa.RecordBatch:
    """A block as a record batch, which keeps its number of rows even without columns.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    if not block.columns:
        return _without_columns(block.rows)
    return batch_of_cells({column.name: column.kind for column in block.columns}, block.cells)


def batch_of_cells(kinds: Mapping[str, str], cells: Sequence[Any]) -> pa.RecordBatch:
    """The cells of columns, lists or Arrow arrays, as a record batch.

    Args:
        kinds: The kind of each column, by name.
        cells: The cells of each.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    arrow = import_optional("pyarrow", extra="parquet")
    types = _types(arrow)
    arrays = [
        column if isinstance(column, arrow.Array) else array_of(column, types[kind])
        for kind, column in zip(kinds.values(), cells)
    ]
    return arrow.RecordBatch.from_arrays(arrays, names=list(kinds))


def _without_columns(rows: int) -> pa.RecordBatch:
    """A record batch with a number of rows, but no column."""
    arrow = import_optional("pyarrow", extra="parquet")
    bare = arrow.Array.from_buffers(arrow.struct([]), rows, [None])
    return arrow.RecordBatch.from_struct_array(bare)


def instants_of(texts: Sequence[Optional[str]]) -> Optional[pa.Array]:
    """Moments from the texts of a column; None if ``cells`` must read one of them.

    Such texts are complete, have an offset, and lie between 1971 and 2261. Of the digits of a
    second six count.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    arrow = import_optional("pyarrow", extra="parquet")
    compute = import_optional("pyarrow.compute", extra="parquet")
    array = array_of(texts, arrow.string())
    bounds = compute.min_max(array).as_py()
    if bounds["min"] is None:
        return array.cast(_types(arrow)["instant"])
    is_short = compute.min(compute.binary_length(array)).as_py() < _SHORTEST_INSTANT
    if is_short or bounds["min"] < _FIRST_YEAR or bounds["max"] >= _END_YEAR:
        return None
    try:
        exact = array.cast(arrow.timestamp("ns", tz="UTC"))
    except arrow.ArrowInvalid:
        return None
    return exact.cast(_types(arrow)["instant"], safe=False)


def decimals_of(values: Sequence[Any]) -> Optional[pa.Array]:
    """Amounts as decimals; None if ``cells`` must read one of them.

    Such values are all texts or all numbers, and have no more digits than the column.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    arrow = import_optional("pyarrow", extra="parquet")
    decimal = _types(arrow)["decimal"]
    types = set(map(type, values)) - {type(None)}
    if not types:
        return arrow.nulls(len(values), decimal)
    if types not in _AMOUNT_TYPES:
        return None
    try:
        if types == {str}:
            return array_of(values, arrow.string()).cast(decimal)
        is_sure = types == {float} or max(map(abs, filter(None, values)), default=0) < _EXACT
        array = array_of if is_sure else arrow.array  # which refuses an int that it would round
        return _decimals_of_floats(arrow, array(values, arrow.float64()))
    except (arrow.ArrowException, UnicodeError):
        return None


def _decimals_of_floats(arrow: Any, floats: Any) -> Any:
    """The decimals that floats stand for; Arrow's own cast would round them."""
    compute = import_optional("pyarrow.compute", extra="parquet")
    decimal = _types(arrow)["decimal"]
    scale = array_of([_UNITS], arrow.float64())[0]  # a float would need pandas for this
    units = compute.round(compute.multiply(floats, scale))
    is_exact = compute.all(compute.equal(compute.divide(units, scale), floats)).as_py()
    largest = compute.max(compute.abs(floats)).as_py()
    if not is_exact or largest > _LARGEST_SURE:
        return floats.cast(arrow.string()).cast(decimal)
    whole = units.cast(arrow.int64()).cast(arrow.decimal128(PRECISION, 0))
    return arrow.Array.from_buffers(decimal, len(whole), whole.buffers(), whole.null_count)


def decimal_array(cells: Sequence[Any]) -> pa.Array:
    """The cells of a column of decimals as an Arrow array.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    arrow = import_optional("pyarrow", extra="parquet")
    return cells if isinstance(cells, arrow.Array) else array_of(cells, _types(arrow)["decimal"])


ARROW_READERS = CellReaders(instants_of, decimals_of)
"""Readers of moments and amounts into Arrow arrays."""

ARROW_DECIMALS = CellReaders(decimals=decimals_of)


class BlockBuilder(Protocol[T]):
    """Takes rows as typed columns, and makes a table of all of them."""

    def add_block(self, block: Block, /) -> None:
        """Add a batch of rows."""

    def finish(self) -> T:
        """The table of all batches."""
        ...


def build_table(
    builder: BlockBuilder[T],
    rows: Iterable[Any],
    columns: Columns,
    size: int,
    readers: CellReaders = ARROW_DECIMALS,
) -> T:
    """The table that a builder makes of rows; holds one batch of Python rows at a time.

    A ``UserWarning`` names the columns with values that do not fit.

    Args:
        builder: The builder.
        rows: Dicts.
        columns: Those of the builder; new ones are added, and values that do not fit are counted.
        size: Rows per batch.
        readers: Turn the values of some columns into the cells that the builder takes.
    """
    for typed_block in blocks(rows, columns, size, readers):
        builder.add_block(typed_block)
    built = builder.finish()
    warn_conversion_issues(columns)
    return built


def table(rows: Iterable[Any], columns: Columns, size: int = BATCH) -> pa.Table:
    """Rows as a table with all columns; holds one batch of Python rows at a time.

    A ``UserWarning`` names the columns with values that do not fit.

    Args:
        rows: Dicts.
        columns: The known columns; new ones are added, and values that do not fit are counted.
        size: Rows per batch.

    Raises:
        ConfigurationError: pyarrow is not installed.
        InvalidArgument: the rows, the columns or the size are none.
    """
    check_table(rows, columns, size)
    return build_table(TableBuilder(columns), rows, columns, size)


def batch_reader(rows: Iterable[Any], columns: Columns, size: int = BATCH) -> pa.RecordBatchReader:
    """A reader of the rows as record batches, which all have the schema of the first.

    The rows are requested as batches are read. Values without a column stand in ``_rescued_data``;
    see ``FixedColumns``. A warning at the end names their keys.

    Args:
        rows: Dicts.
        columns: The known columns; if empty, they are guessed from the first rows.
        size: Rows per batch.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    arrow = import_optional("pyarrow", extra="parquet")
    waiting = iter(rows)
    first = [] if len(columns) else list(islice(waiting, size))
    fixed = fixed_columns(columns, first)
    batches = _fixed_batches(chain(first, waiting), fixed, size)
    schema = _schema_in_zone(schema_of(fixed), fixed.zone)
    return arrow.RecordBatchReader.from_batches(schema, batches)


def _fixed_batches(
    rows: Iterator[Any], columns: FixedColumns, size: int
) -> Iterator[pa.RecordBatch]:
    while batch := list(islice(rows, size)):
        yield fixed_batch(batch, columns)
    warn_notes(columns.notes())


def fixed_batch(rows: Sequence[Any], columns: FixedColumns) -> pa.RecordBatch:
    """Rows as a record batch of fixed columns.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    return _in_zone(batch_of(columns.block(rows)), columns.zone)


def _in_zone(data: Any, zone: str) -> Any:
    """A table or batch with its moments in a time zone; empty for UTC."""
    if not zone or not data.num_columns:
        return data
    schema = _schema_in_zone(data.schema, zone)
    arrays = [column.cast(field.type) for column, field in zip(data.columns, schema)]
    return type(data).from_arrays(arrays, schema=schema)


def _schema_in_zone(schema: pa.Schema, zone: str) -> pa.Schema:
    arrow = import_optional("pyarrow", extra="parquet")
    moment = _types(arrow)["instant"]
    local = arrow.timestamp("us", tz=zone or "UTC")
    return arrow.schema(
        [field.with_type(local) if field.type == moment else field for field in schema]
    )


class TableBuilder:
    """Builds an Arrow table of rows that come batch by batch.

    Args:
        columns: The known columns; new ones are added, and values that do not fit are counted.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """

    def __init__(self, columns: Columns) -> None:
        self._arrow = import_optional("pyarrow", extra="parquet")
        self._columns = columns
        self._batches: list[tuple[pa.RecordBatch, int]] = []

    def add(self, rows: Sequence[Any]) -> None:
        """Add a batch of rows."""
        self.add_block(block(rows, self._columns, ARROW_DECIMALS))

    def add_block(self, block: Block) -> None:
        """Add a batch of rows as typed columns."""
        self._batches.append((batch_of(block), block.rows))

    def finish(self) -> pa.Table:
        """The table of all batches; keys that were null in all rows become columns, too."""
        self._columns.finalize()
        return _in_zone(self.table(), self._columns.zone)

    def table(self) -> pa.Table:
        """The table of the batches so far."""
        schema = schema_of(self._columns)
        wide = [with_all_columns(batch, rows, schema, self._arrow) for batch, rows in self._batches]
        return self._arrow.Table.from_batches(wide, schema)


def with_all_columns(batch: Any, length: int, schema: Any, arrow: Any) -> Any:
    """A batch with all columns of a table; those that it lacks are null.

    Args:
        batch: The batch.
        length: The number of its rows, which a batch without columns does not know.
        schema: The columns of the table.
        arrow: The package pyarrow.
    """
    if not len(schema):
        return batch
    names = set(batch.schema.names)
    arrays = [
        batch.column(field.name) if field.name in names else arrow.nulls(length, field.type)
        for field in schema
    ]
    return arrow.RecordBatch.from_arrays(arrays, schema=schema)


@cache
def _types(arrow: Any) -> dict[str, Any]:
    return {
        "bool": arrow.bool_(),
        "day": arrow.date32(),
        "decimal": arrow.decimal128(PRECISION, SCALE),
        "instant": arrow.timestamp("us", tz="UTC"),
        "int": arrow.int64(),
        "json": arrow.string(),
        "number": arrow.float64(),
        "text": arrow.string(),
    }
