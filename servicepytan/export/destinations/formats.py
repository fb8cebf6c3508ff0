"""File formats: how rows are written to a file."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, BinaryIO, NamedTuple, Optional, Protocol

from servicepytan.convert.arrow import batch_of, instants_of
from servicepytan.convert.cells import Block, json_of
from servicepytan.convert.columns import Column
from servicepytan.convert.delimited import csv_writer
from servicepytan.convert.extras import import_optional
from servicepytan.core.raw_rows import json_lines
from servicepytan.export.row_transformer import RowTransformer

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

ROW_GROUP = 10_000
"""Rows of a group in a Parquet file, about."""


class FileChunk(NamedTuple):
    """Rows, ready to write.

    Attributes:
        columns: Their columns; a file has the same ones throughout.
        data: The rows as the writer takes them.
    """

    columns: tuple[Column, ...]
    data: Any


class Writer(Protocol):
    """Writes one file."""

    def write(self, data: Any) -> None:
        """Write some rows."""
        ...

    def close(self) -> None:
        """Write the footer; the stream stays open."""
        ...


class Format(NamedTuple):
    """A file format.

    Attributes:
        suffix: How the names of its files end.
        chunk: Makes rows ready.
        writer: Opens a file with the columns of its first chunk.
        raw_chunk: Makes rows ready that are JSON, or gives None if they must be decoded; None
            where they always are.
    """

    suffix: str
    chunk: Callable[[Sequence[Any], RowTransformer], FileChunk]
    writer: Callable[[BinaryIO, tuple[Column, ...]], Writer]
    raw_chunk: Optional[Callable[[Sequence[Any], RowTransformer], Optional[FileChunk]]] = None


class _Plain:
    """Writes bytes as they are."""

    def __init__(self, stream: BinaryIO, columns: tuple[Column, ...]) -> None:
        self._stream = stream

    def write(self, data: Any) -> None:
        self._stream.write(data)

    def close(self) -> None:
        """Do nothing, as there is no footer."""


def _lines(rows: Sequence[Any], transformer: RowTransformer) -> FileChunk:
    return FileChunk((), b"".join(map(line_of, transformer.rows(rows))))


def _raw_lines(rows: Sequence[Any], transformer: RowTransformer) -> Optional[FileChunk]:
    lines = json_lines(rows)
    return None if lines is None else FileChunk((), lines)


def line_of(row: Any) -> bytes:
    """A row as a line of JSON."""
    if orjson is not None:
        try:
            return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
        except TypeError:  # a long int, half a character
            pass
    return json_of(row).encode() + b"\n"


class _Csv:
    """Writes a header line and the rows as text."""

    def __init__(self, stream: BinaryIO, columns: tuple[Column, ...]) -> None:
        self._stream = stream
        self._put([[column.name for column in columns]])

    def write(self, data: Block) -> None:
        texts = [
            list(map(_TEXTS[column.kind], cells)) if column.kind in _TEXTS else cells
            for column, cells in zip(data.columns, data.cells)
        ]
        self._put(zip(*texts))

    def _put(self, lines: Any) -> None:
        text = io.StringIO()
        csv_writer(text).writerows(lines)
        self._stream.write(text.getvalue().encode("utf-8"))

    def close(self) -> None:
        """Do nothing, as there is no footer."""


def instant_text(value: Any) -> Any:
    """A moment as text; the texts sort like the moments."""
    if not isinstance(value, datetime):
        return value
    return value.isoformat(timespec="microseconds")[:26] + "Z"


def day_text(value: Any) -> Any:
    """A day as text."""
    return value.isoformat() if isinstance(value, date) else value


def _bool_text(value: Any) -> Any:
    return value if value is None else str(value).lower()


_TEXTS: dict[str, Callable[[Any], Any]] = {
    "bool": _bool_text,
    "day": day_text,
    "instant": instant_text,
}


class _Parquet:
    """Writes row groups, and the footer that readers need."""

    def __init__(self, stream: BinaryIO, columns: tuple[Column, ...]) -> None:
        self._arrow = import_optional("pyarrow", extra="parquet")
        self._stream = stream
        self._writer: Any = None
        self._waiting: list[Any] = []
        self._rows = 0

    def write(self, data: Any) -> None:
        self._waiting.append(data)
        self._rows += data.num_rows
        if self._rows >= ROW_GROUP:
            self._put()

    def _put(self) -> None:
        table = self._arrow.Table.from_batches(self._waiting)
        if self._writer is None:
            parquet = import_optional("pyarrow.parquet", extra="parquet")
            self._writer = parquet.ParquetWriter(
                self._stream, table.schema, compression="zstd", coerce_timestamps="us"
            )
        self._writer.write_table(table)
        self._waiting, self._rows = [], 0

    def close(self) -> None:
        if self._waiting:
            self._put()
        self._writer.close()


def _typed_block(rows: Sequence[Any], transformer: RowTransformer) -> FileChunk:
    block = transformer.block_of(transformer.rows(rows))
    return FileChunk(block.columns, block)


def _batch(rows: Sequence[Any], transformer: RowTransformer) -> FileChunk:
    block = transformer.block_of(transformer.rows(rows))
    return FileChunk(block.columns, batch_of(block))


def _raw_batch(rows: Sequence[Any], transformer: RowTransformer) -> Optional[FileChunk]:
    block = transformer.raw_block_of(rows, instants_of)
    return None if block is None else FileChunk(block.columns, batch_of(block))


FORMATS = {
    "jsonl": Format("jsonl", _lines, _Plain, _raw_lines),
    "csv": Format("csv", _typed_block, _Csv),
    "parquet": Format("parquet", _batch, _Parquet, _raw_batch),
}
