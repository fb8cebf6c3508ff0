"""File formats: JSON Lines, CSV and Parquet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, NamedTuple, Optional, Protocol

from servicepytan._storage.atomic import write_parts
from servicepytan.convert.arrow import ARROW_DECIMALS, ARROW_READERS, batch_of
from servicepytan.convert.cells import Block, json_of
from servicepytan.convert.columns import Column
from servicepytan.convert.delimited import csv_lines
from servicepytan.convert.optional_imports import import_optional
from servicepytan.convert.text_cells import TEXT_READERS, csv_cells
from servicepytan.core.json_rows import decoded_rows, has_msgspec, json_lines, json_of_rows
from servicepytan.export.destinations.base import Converter
from servicepytan.export.row_transformer import RowTransformer

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

ROW_GROUP = 10_000
"""Approximate rows of a group in a Parquet file."""


class FileChunk(NamedTuple):
    """Rows in the form that a writer takes.

    Attributes:
        columns: Their columns; a file has the same ones throughout.
        content: The rows as the writer takes them.
    """

    columns: tuple[Column, ...]
    content: Any


class Writer(Protocol):
    """Writes one file."""

    def write(self, content: Any) -> None:
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
        json_chunk: Makes rows ready that are JSON, or gives None if they must be decoded; None
            where they always are.
        is_typed: Whether rows of JSON are read into columns, which takes msgspec.
    """

    suffix: str
    chunk: Callable[[Sequence[Any], RowTransformer], FileChunk]
    writer: Callable[[BinaryIO, tuple[Column, ...]], Writer]
    json_chunk: Optional[Callable[[Sequence[Any], RowTransformer], Optional[FileChunk]]] = None
    is_typed: bool = True


class FileConverter(Converter):
    """Converts the rows of one resource to chunks for its files.

    Args:
        file_format: The format of the files.
        transformer: What becomes of the rows.
    """

    def __init__(self, file_format: Format, transformer: RowTransformer) -> None:
        self._format = file_format
        takes_json_rows = (
            file_format.json_chunk is not None
            and transformer.keeps_rows
            and (has_msgspec() or not file_format.is_typed)
        )
        super().__init__(transformer, takes_json_rows=takes_json_rows)

    def _data(self, rows: Sequence[Any]) -> FileChunk:
        json = json_of_rows(rows)
        if json is not None and self._format.json_chunk is not None:
            chunk = self._format.json_chunk(json, self._transformer)
            if chunk is not None:
                self.raw_rows += len(rows)
                return chunk
        return self._format.chunk(decoded_rows(rows), self._transformer)


class _Plain:
    """Writes bytes unchanged."""

    def __init__(self, stream: BinaryIO, columns: tuple[Column, ...]) -> None:
        self._stream = stream

    def write(self, content: Sequence[bytes]) -> None:
        write_parts(self._stream, content)

    def close(self) -> None:
        """Do nothing, as there is no footer."""


def _lines(rows: Sequence[Any], transformer: RowTransformer) -> FileChunk:
    changed = transformer.rows(rows)
    transformer.nonfinite.count(changed)
    return FileChunk((), [b"".join(map(line_of, changed))])


def _raw_lines(rows: Sequence[Any], transformer: RowTransformer) -> Optional[FileChunk]:
    lines = json_lines(rows)
    return None if lines is None else FileChunk((), lines)


def line_of(row: Any) -> bytes:
    """A row as a line of JSON."""
    if orjson is not None:
        try:
            return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
        except TypeError:  # a very long int, or half a character
            pass
    return json_of(row).encode() + b"\n"


_CELL_TYPES: dict[str, type[Any]] = {
    **dict.fromkeys(("bool", "day", "decimal", "instant", "json", "text"), str),
    "int": int,
    "number": float,
}
"""The type of the cells of each kind of column in CSV."""


class _Csv:
    """Writes CSV: a header line and the lines of the rows."""

    def __init__(self, stream: BinaryIO, columns: tuple[Column, ...]) -> None:
        self._stream = stream
        names = [[column.name] for column in columns]
        self.write(csv_lines(names, [str] * len(columns)).encode("utf-8"))

    def write(self, content: bytes) -> None:
        self._stream.write(content)

    def close(self) -> None:
        """Do nothing, as there is no footer."""


class _Parquet:
    """Writes Parquet: row groups, and the footer that readers need."""

    def __init__(self, stream: BinaryIO, columns: tuple[Column, ...]) -> None:
        self._arrow = import_optional("pyarrow", extra="parquet")
        self._stream = stream
        self._writer: Any = None
        self._waiting: list[Any] = []
        self._rows = 0

    def write(self, content: Any) -> None:
        self._waiting.append(content)
        self._rows += content.num_rows
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


def _delimited(rows: Sequence[Any], transformer: RowTransformer) -> FileChunk:
    return _delimited_chunk(transformer.block_of(transformer.rows(rows), TEXT_READERS))


def _raw_delimited(rows: Sequence[Any], transformer: RowTransformer) -> Optional[FileChunk]:
    block = transformer.json_block_of(rows, TEXT_READERS)
    return None if block is None else _delimited_chunk(block)


def _delimited_chunk(block: Block) -> FileChunk:
    types = [_CELL_TYPES.get(column.kind) for column in block.columns]
    return FileChunk(block.columns, csv_lines(csv_cells(block), types).encode("utf-8"))


def _batch(rows: Sequence[Any], transformer: RowTransformer) -> FileChunk:
    block = transformer.block_of(transformer.rows(rows), ARROW_DECIMALS)
    return FileChunk(block.columns, batch_of(block))


def _raw_batch(rows: Sequence[Any], transformer: RowTransformer) -> Optional[FileChunk]:
    block = transformer.json_block_of(rows, ARROW_READERS)
    return None if block is None else FileChunk(block.columns, batch_of(block))


FORMATS = {
    "jsonl": Format("jsonl", _lines, _Plain, _raw_lines, is_typed=False),
    "csv": Format("csv", _delimited, _Csv, _raw_delimited),
    "parquet": Format("parquet", _batch, _Parquet, _raw_batch),
}
