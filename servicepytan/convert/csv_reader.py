"""Reads CSV with cells of any length and any characters, in every version of Python."""

from __future__ import annotations

import csv
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

LONGEST = 2**31 - 1
"""The most characters of a cell; Python's default is 131,072."""

_READS_NUL = sys.version_info[:2] >= (3, 11)
_ESCAPE = "\x1a"
_ESCAPED_ESCAPE = _ESCAPE + "e"
_ESCAPED_NUL = _ESCAPE + "0"


class _LongCells:
    """Lifts the process-wide limit of a cell's length while any reader is reading."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._readers = 0
        self._usual = 0

    @contextmanager
    def read(self) -> Iterator[None]:
        """A block in which cells may be of any length."""
        with self._lock:
            if not self._readers:
                self._usual = csv.field_size_limit(LONGEST)
            self._readers += 1
        try:
            yield
        finally:
            with self._lock:
                self._readers -= 1
                if not self._readers and csv.field_size_limit() == LONGEST:
                    csv.field_size_limit(self._usual)


_long_cells = _LongCells()


class CsvReader:
    """The rows of CSV, each as a list of cells; iterated once.

    Args:
        lines: The lines, with their ends.
        strict: Whether to refuse what is not quoted properly.

    Example:
        >>> list(CsvReader(["id,name\\n", "7,Ada\\n"]))
        [['id', 'name'], ['7', 'Ada']]
    """

    def __init__(self, lines: Iterable[str], *, strict: bool = False) -> None:
        escaped = lines if _READS_NUL else map(_without_nul, lines)
        self._table = csv.reader(escaped, strict=strict)

    @property
    def line_num(self) -> int:
        """The number of lines read."""
        return self._table.line_num

    def __iter__(self) -> Iterator[list[str]]:
        with _long_cells.read():
            for cells in self._table:
                yield cells if _READS_NUL else list(map(_with_nul, cells))


def _without_nul(line: str) -> str:
    """A line without NUL, which Python before 3.11 refuses."""
    if "\0" not in line and _ESCAPE not in line:
        return line
    return line.replace(_ESCAPE, _ESCAPED_ESCAPE).replace("\0", _ESCAPED_NUL)


def _with_nul(cell: str) -> str:
    if _ESCAPE not in cell:
        return cell
    return cell.replace(_ESCAPED_NUL, "\0").replace(_ESCAPED_ESCAPE, _ESCAPE)
