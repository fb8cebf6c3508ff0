"""Converts rows to chunks for a table of a database, each with its keys."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any, Optional

from servicepytan.convert.cells import Block
from servicepytan.core.json_rows import decoded_rows, has_msgspec, json_of_rows
from servicepytan.export.destinations.base import Converter
from servicepytan.export.destinations.engine import CellForm, TableChunk, distinct_keys
from servicepytan.export.row_transformer import RowTransformer, key_text

CONTENT = "_row_hash"
"""The column that identifies rows whose key is missing (by their content) or does not fit its
column. If the table already has another column of that name, the next free name is taken.
"""


class TableConverter(Converter):
    """Converts the rows of one resource to chunks for its table.

    Args:
        form: The form in which the database takes cells.
        key: The fields that tell rows apart.
        transformer: What becomes of the rows.
    """

    def __init__(self, form: CellForm, key: Sequence[str], transformer: RowTransformer) -> None:
        self._form = form
        self._key = key
        self._content = transformer.columns.reserve(CONTENT)
        takes_json_rows = form.json_readers is not None and transformer.keeps_rows and has_msgspec()
        super().__init__(transformer, takes_json_rows=takes_json_rows)

    def _data(self, rows: Sequence[Any]) -> TableChunk:
        chunk = self._raw_chunk(rows) or self._decoded_chunk(decoded_rows(rows))
        return self._form.pack(chunk)

    def _raw_chunk(self, rows: Sequence[Any]) -> Optional[TableChunk]:
        """Rows that are JSON as columns; None if they must be decoded."""
        json, readers = json_of_rows(rows), self._form.json_readers
        if json is None or readers is None:
            return None
        block = self._transformer.json_block_of(json, readers)
        if block is None or not _has_distinct_keys(block, self._key):
            return None
        self.raw_rows += len(rows)
        kinds = {column.name: column.kind for column in block.columns}
        return TableChunk(kinds, list(block.cells), len(rows))

    def _decoded_chunk(self, rows: Sequence[Any]) -> TableChunk:
        transformed = self._transformer.rows(rows)
        block = self._transformer.block_of(transformed, self._form.readers)
        return self._with_keys(transformed, block)

    def _with_keys(self, rows: Sequence[Any], block: Block) -> TableChunk:
        kinds = {column.name: column.kind for column in block.columns}
        values = list(block.cells)
        if _has_distinct_keys(block, self._key):
            return TableChunk(kinds, values, len(rows))
        names = list(kinds)
        has_key = all(name in kinds for name in self._key)
        key_cells = [values[names.index(name)] for name in self._key] if has_key else []
        hashes = [
            None if key_cells and None not in parts else _hash(key_text(row, self._key))
            for row, parts in zip(rows, zip(*key_cells) if key_cells else [()] * len(rows))
        ]
        if any(hashes):
            kinds[self._content] = "text"
            values.append(hashes)
        last_places = _last_of_each(hashes, key_cells)
        if len(last_places) < len(rows):
            values = [[cells[i] for i in last_places] for cells in values]
        return TableChunk(kinds, values, len(last_places))


def _has_distinct_keys(block: Block, key: Sequence[str]) -> bool:
    """Whether each row has a key, and all keys differ."""
    if not key:
        return True
    cells = {column.name: cells for column, cells in zip(block.columns, block.cells)}
    if not all(name in cells and None not in cells[name] for name in key):
        return False
    return len(distinct_keys([cells[name] for name in key])) == block.rows


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _last_of_each(hashes: Sequence[Optional[str]], key_cells: Sequence[Sequence[Any]]) -> list[int]:
    """The positions of the last version of each row."""
    keys: Iterator[Any] = zip(*key_cells) if key_cells else iter([()] * len(hashes))
    last = {content or key: i for i, (content, key) in enumerate(zip(hashes, keys))}
    return sorted(last.values())
