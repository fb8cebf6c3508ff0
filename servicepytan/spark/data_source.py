"""The data source that Spark registers, and its readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from servicepytan.convert.decimals import PRECISION, SCALE
from servicepytan.convert.fixed import FixedColumns
from servicepytan.convert.optional_imports import import_optional
from servicepytan.endpoints.operations import Operation
from servicepytan.errors import InvalidArgument
from servicepytan.spark.batches import SparkBatches, SparkField
from servicepytan.spark.options import check_batch_options, check_stream_options, parse_options
from servicepytan.spark.reading import (
    FeedReader,
    ListPart,
    ListReader,
    check_filters,
    columns_of_query,
    feed_operation,
    list_operation,
    session_source,
)

if TYPE_CHECKING:
    import pyarrow as pa

try:
    from pyspark.sql import types
    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )
except ImportError:  # servicepytan.spark says what is missing
    types = None
    DataSource = DataSourceReader = InputPartition = SimpleDataSourceStreamReader = object

NAME = "servicetitan"
_TYPES = {
    "bool": "BooleanType",
    "day": "DateType",
    "instant": "TimestampType",
    "int": "LongType",
    "json": "StringType",
    "number": "DoubleType",
    "text": "StringType",
}


class ServiceTitanDataSource(DataSource):  # type: ignore[misc]
    """Lists and feeds as a data source of Spark.

    A batch query reads a list exactly, cut into slices of creation time that are read at once,
    each within its share of the rate limit. A stream reads an export feed; its offsets are
    continuation tokens. What has no column, and what does not fit its own, stands as JSON in
    ``_rescued_data``.

    Options are ``resource``; ``profile`` and ``config_file``; ``credentials`` (``driver``, or
    ``worker`` for those of each worker); ``flat``; ``since`` for feeds; ``partitions`` (4) for
    batch queries; ``pages_per_batch`` (10) and ``poll_seconds`` (30) for streams; and the filters
    of the list. Secrets are refused, and so is what has no effect in the kind of query.

    Args:
        options: The options of the query.

    Raises:
        InvalidArgument: an option is wrong, or is a secret.

    Example:
        >>> spark.dataSource.register(ServiceTitanDataSource)
        >>> spark.read.format("servicetitan").options(resource="jobs").load()
    """

    def __init__(self, options: Mapping[str, str]) -> None:
        import_optional("pyarrow", extra="spark")
        self.options = options
        self._options = parse_options(options)
        check_filters(self._options)

    @classmethod
    def name(cls) -> str:
        """The name of the format."""
        return NAME

    def schema(self) -> Any:
        """The schema of the resource: the columns that its record type names."""
        fixed = FixedColumns(columns_of_query(self._options))
        return types.StructType(
            [types.StructField(column.name, _type_of(column.kind)) for column in fixed]
        )

    def reader(self, schema: Any) -> ServiceTitanReader:
        """The reader of a batch query.

        Raises:
            InvalidArgument: an option is for streams; the schema or a filter does not fit.
        """
        check_batch_options(self.options)
        operation = list_operation(self._options)
        batches = self._batches(operation, schema)
        reader = ListReader(operation, self._options, session_source(self._options))
        return ServiceTitanReader(reader, batches)

    def simpleStreamReader(self, schema: Any) -> ServiceTitanStreamReader:
        """The reader of a stream.

        Raises:
            InvalidArgument: an option is for batch queries; the resource has no feed; the schema or
                a filter does not fit.
        """
        check_stream_options(self.options)
        operation = feed_operation(self._options)
        batches = self._batches(operation, schema)
        reader = FeedReader(operation, self._options, session_source(self._options))
        return ServiceTitanStreamReader(reader, batches)

    def _batches(self, operation: Operation, schema: Any) -> SparkBatches:
        columns = columns_of_query(self._options)
        _check_types(operation.name, FixedColumns(columns), schema)
        fields = [SparkField(field.name, field.nullable) for field in schema]
        return SparkBatches(operation.name, columns, fields)


class SlicePartition(InputPartition):  # type: ignore[misc]
    """A part of a list, for one task of Spark.

    Args:
        part: The part.
    """

    def __init__(self, part: ListPart) -> None:
        self.part = part


class ServiceTitanReader(DataSourceReader):  # type: ignore[misc]
    """Reads a list in partitions.

    Args:
        reader: Reads the rows; it carries the session's credentials to the workers.
        batches: Makes batches of them.
    """

    def __init__(self, reader: ListReader, batches: SparkBatches) -> None:
        self._reader = reader
        self._batches = batches

    def partitions(self) -> Sequence[SlicePartition]:
        """The parts of the list; called on the driver."""
        return [SlicePartition(part) for part in self._reader.parts()]

    def read(self, partition: SlicePartition) -> Iterator[pa.RecordBatch]:
        """The batches of a part; called on a worker."""
        return self._batches.of(self._reader.rows(partition.part))


class ServiceTitanStreamReader(SimpleDataSourceStreamReader):  # type: ignore[misc]
    """Reads a feed as a stream; its offsets are continuation tokens.

    Args:
        reader: Reads the pages.
        batches: Makes batches of them.
    """

    def __init__(self, reader: FeedReader, batches: SparkBatches) -> None:
        self._reader = reader
        self._batches = batches

    def initialOffset(self) -> dict[str, Any]:
        """Where a new stream begins."""
        return {"token": self._reader.start(), "pages": 0}

    def read(self, start: dict[str, Any]) -> tuple[Iterator[pa.RecordBatch], dict[str, Any]]:
        """The next pages, and the offset after them; the start offset if there are none."""
        batch = self._reader.next_batch(start["token"])
        if batch.token == start["token"]:
            return iter([]), start
        return self._copyable(batch.rows), {"token": batch.token, "pages": batch.pages}

    def readBetweenOffsets(
        self, start: dict[str, Any], end: dict[str, Any]
    ) -> Iterator[pa.RecordBatch]:
        """The pages of an earlier batch, after a restart.

        Rows that changed since have moved to a later place in the feed. So the same number of
        pages reaches at least as far, and may contain rows that the next batch repeats.
        """
        batch = self._reader.pages(start["token"], end["pages"], end["token"])
        return self._copyable(batch.rows)

    def commit(self, end: dict[str, Any]) -> None:
        """Do nothing, as the feed stores no position."""

    def _copyable(self, rows: list[Any]) -> Iterator[pa.RecordBatch]:
        return iter(list(self._batches.of(rows)))


def _type_of(kind: str) -> Any:
    if kind == "decimal":
        return types.DecimalType(PRECISION, SCALE)
    return getattr(types, _TYPES[kind])()


def _check_types(label: str, columns: FixedColumns, schema: Any) -> None:
    """Raise if a column of the requested schema has another type than in the resource."""
    own = {column.name: _type_of(column.kind) for column in columns}
    for field in schema:
        if field.name in own and field.dataType != own[field.name]:
            raise InvalidArgument(
                f"{label}: column {field.name} is {own[field.name].simpleString()}, not"
                f" {field.dataType.simpleString()}. Leave the schema out, and cast it afterwards."
            )
