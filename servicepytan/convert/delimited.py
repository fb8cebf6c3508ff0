"""CSV with one line ending and unambiguous quoting."""

from __future__ import annotations

import csv
from typing import Any, Protocol

_END = "\r\n"


class TextWriter(Protocol):
    """Anything with a ``write`` method for text."""

    def write(self, text: str, /) -> Any:
        """Write text."""


class _Lines:
    """Converts the line ends of Python's CSV writer to line feeds.

    Told to end them so itself, Python's writer leaves a lone carriage return within a value
    unquoted (older than 3.13), and whoever reads the line takes it for two.
    """

    def __init__(self, stream: TextWriter) -> None:
        self._write = stream.write

    def write(self, line: str) -> None:
        self._write(line[: -len(_END)] + "\n")


def csv_writer(stream: TextWriter) -> Any:
    """A ``csv`` writer whose lines end with a line feed."""
    return csv.writer(_Lines(stream), lineterminator=_END)
