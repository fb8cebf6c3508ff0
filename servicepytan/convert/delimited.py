"""CSV that every reader takes apart as it was put together."""

from __future__ import annotations

import csv
from typing import Any, Protocol

_END = "\r\n"


class TextWriter(Protocol):
    """What text is written to."""

    def write(self, text: str, /) -> Any:
        """Take some text."""


class _Lines:
    """Takes lines as the writer of Python ends them, and ends them with a line feed alone.

    Told to end them so itself, Python's writer leaves a lone carriage return within a value
    unquoted (older than 3.13), and whoever reads the line takes it for two.
    """

    def __init__(self, stream: TextWriter) -> None:
        self._write = stream.write

    def write(self, line: str) -> None:
        self._write(line[: -len(_END)] + "\n")


def csv_writer(stream: TextWriter) -> Any:
    """A writer as of the module ``csv``, whose lines end with a line feed."""
    return csv.writer(_Lines(stream), lineterminator=_END)
