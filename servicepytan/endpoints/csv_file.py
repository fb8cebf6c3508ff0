"""Writes rows to a CSV file, which gets its name only when it is complete."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from os import PathLike
from typing import Any, NamedTuple, Union

from servicepytan._storage.atomic import AtomicFile
from servicepytan._storage.paths import check_file
from servicepytan.convert.cells import block
from servicepytan.convert.columns import Columns
from servicepytan.convert.delimited import csv_lines, widened
from servicepytan.convert.text_cells import TEXT_READERS, csv_cells

_PIECE = 1 << 20


class _Batch(NamedTuple):
    """The lines of a batch of rows."""

    width: int
    size: int
    rows: int


class CsvFile:
    """Writes rows to a CSV file; a context manager.

    The rows wait in a temporary file on the same disk, since a column may still come up after the
    first of them, and the header stands before all.

    Args:
        path: The file; one that is there is replaced.
        columns: The known columns; new ones are added, and values that do not fit are counted.

    Raises:
        InvalidArgument: the path is not that of a file.
        OSError: the file cannot be made.
    """

    def __init__(self, path: Union[str, PathLike[str]], columns: Columns) -> None:
        self._columns = columns
        target = check_file(path, "path")
        self._file = AtomicFile(target)
        self._body = self._file.beside()
        self._batches: list[_Batch] = []
        self._rows = 0

    def __enter__(self) -> CsvFile:
        return self

    def __exit__(self, *error: Any) -> None:
        with suppress(OSError):  # the buffered rest may not fit on the disk
            self._body.close()
        self._file.__exit__(*error)

    def add(self, rows: Sequence[Any]) -> None:
        """Write a batch of rows."""
        table = block(rows, self._columns, TEXT_READERS)
        text = csv_lines(csv_cells(table)).encode("utf-8")
        self._body.write(text)
        self._batches.append(_Batch(len(table.columns), len(text), table.rows))
        self._rows += table.rows

    def finish(self) -> int:
        """Write the header and the rows to the file; returns the number of rows."""
        self._columns.finalize()
        names = self._columns.names
        if names or self._rows:
            self._file.stream.write(_lines([[name] for name in names], 1))
        self._body.seek(0)
        for width, size, rows in self._batches:
            if width:
                self._copy(size, len(names) - width)
            else:
                self._file.stream.write(_lines([[None] * rows] * len(names), rows))
        return self._rows

    def _copy(self, size: int, missing: int) -> None:
        """Copy the lines of a batch, with empty cells for columns that appeared later."""
        if missing:
            self._file.stream.write(widened(self._body.read(size), missing))
            return
        while size:
            piece = self._body.read(min(size, _PIECE))
            self._file.stream.write(piece)
            size -= len(piece)


def _lines(columns: Sequence[Sequence[Any]], rows: int) -> bytes:
    """The lines of rows; empty lines if there are no columns."""
    return csv_lines(columns).encode("utf-8") if columns else b"\n" * rows
