"""Merges part files, by format: reads the keys of their rows, and writes some of the rows."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from servicepytan.convert.arrow import schema_of, with_all_columns
from servicepytan.convert.arrow_arrays import array_of
from servicepytan.convert.columns import Columns
from servicepytan.convert.csv_reader import CsvReader
from servicepytan.convert.delimited import csv_writer
from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.decoding import loads
from servicepytan.export.destinations.formats import ROW_GROUP
from servicepytan.export.row_transformer import key_text
from servicepytan.export.state import ResourceState

LINES = 5_000
"""Lines that are in memory at once."""


class PartMerger(NamedTuple):
    """Reads the keys and writes the rows of one format.

    Attributes:
        keys: What tells each row apart, of all parts in order.
        write: Writes the rows at the given places into one file.
    """

    keys: Callable[[Path, ResourceState, Sequence[str]], Iterator[str]]
    write: Callable[[BinaryIO, Path, ResourceState, Iterator[int]], None]


class _PositionFilter:
    """Tells for one row after the other whether its position is to be kept."""

    def __init__(self, positions: Iterator[int]) -> None:
        self._positions = positions
        self._next = next(positions, -1)
        self._at = -1

    def __call__(self, _: Any = None) -> bool:
        self._at += 1
        if self._at != self._next:
            return False
        self._next = next(self._positions, -1)
        return True


def _overflow_columns(state: ResourceState, key: Sequence[str]) -> dict[str, str]:
    """The overflow columns of a key's columns, by key."""
    columns = Columns.load(state.columns)
    return {
        column.key: column.name for column in columns if column.mismatched and column.key in key
    }


def _with_key(row: dict[str, Any], beside: Mapping[str, str]) -> dict[str, Any]:
    """A row with its key filled in from the overflow columns."""
    odd = {name: row.get(other) for name, other in beside.items() if row.get(name) is None}
    return {**row, **odd}


def _line_keys(folder: Path, state: ResourceState, key: Sequence[str]) -> Iterator[str]:
    for line in _lines(folder, state):
        row = loads(line)
        if isinstance(row, dict):
            row.update({name: _one_spelling(row[name]) for name in key if name in row})
        yield key_text(row, key)


def _one_spelling(value: Any) -> Any:
    """A value of a key; whole numbers become text, as 7, 7.0 and "7" are the same id."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if type(value) is int else value


def _lines(folder: Path, state: ResourceState) -> Iterator[bytes]:
    for part in state.parts:
        with open(folder / part.name, "rb") as stream:
            yield from stream


def _write_lines(
    stream: BinaryIO, folder: Path, state: ResourceState, positions: Iterator[int]
) -> None:
    lines = filter(_PositionFilter(positions), _lines(folder, state))
    while some := list(islice(lines, LINES)):
        stream.write(b"".join(some))


def _csv_rows(folder: Path, state: ResourceState) -> Iterator[dict[str, Any]]:
    for part in state.parts:
        with open(folder / part.name, encoding="utf-8", newline="") as stream:
            lines = iter(CsvReader(stream))
            names = next(lines)
            for line in lines:
                yield dict(zip(names, line))


def _csv_keys(folder: Path, state: ResourceState, key: Sequence[str]) -> Iterator[str]:
    beside = _overflow_columns(state, key)
    for row in _csv_rows(folder, state):
        yield key_text(_with_key({name: text or None for name, text in row.items()}, beside), key)


def _write_csv(
    stream: BinaryIO, folder: Path, state: ResourceState, positions: Iterator[int]
) -> None:
    names = Columns.load(state.columns).names
    rows = filter(_PositionFilter(positions), _csv_rows(folder, state))
    lines: list[list[str]] = [names]
    while lines:
        text = io.StringIO()
        csv_writer(text).writerows(lines)
        stream.write(text.getvalue().encode("utf-8"))
        lines = [[row.get(name, "") for name in names] for row in islice(rows, LINES)]


def _batches(folder: Path, state: ResourceState) -> Iterator[Any]:
    parquet = import_optional("pyarrow.parquet", extra="parquet")
    for part in state.parts:
        with open(folder / part.name, "rb") as stream:
            yield from parquet.ParquetFile(stream).iter_batches(ROW_GROUP)


def _parquet_keys(folder: Path, state: ResourceState, key: Sequence[str]) -> Iterator[str]:
    beside = _overflow_columns(state, key)
    for batch in _batches(folder, state):
        names = [name for name in (*key, *beside.values()) if name in batch.schema.names]
        columns = [batch.column(name).to_pylist() for name in names]
        for i in range(batch.num_rows):
            row = _with_key({name: values[i] for name, values in zip(names, columns)}, beside)
            if any(row.get(name) is None for name in key):
                row = batch.slice(i, 1).to_pylist()[0]
            yield key_text(row, key)


def _write_parquet(
    stream: BinaryIO, folder: Path, state: ResourceState, positions: Iterator[int]
) -> None:
    arrow = import_optional("pyarrow", extra="parquet")
    parquet = import_optional("pyarrow.parquet", extra="parquet")
    schema = schema_of(Columns.load(state.columns))
    is_last = _PositionFilter(positions)
    with parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        for table in _groups(arrow, schema, is_last, _batches(folder, state)):
            writer.write_table(table)


def _groups(
    arrow: Any, schema: Any, is_last: _PositionFilter, batches: Iterator[Any]
) -> Iterator[Any]:
    waiting: list[Any] = []
    for batch in batches:
        mask = array_of([is_last() for _ in range(batch.num_rows)], arrow.bool_())
        rows = batch.filter(mask)
        waiting.append(with_all_columns(rows, len(rows), schema, arrow))
        if sum(part.num_rows for part in waiting) >= ROW_GROUP:
            yield arrow.Table.from_batches(waiting, schema)
            waiting = []
    if waiting:
        yield arrow.Table.from_batches(waiting, schema)


MERGERS = {
    "jsonl": PartMerger(_line_keys, _write_lines),
    "csv": PartMerger(_csv_keys, _write_csv),
    "parquet": PartMerger(_parquet_keys, _write_parquet),
}
