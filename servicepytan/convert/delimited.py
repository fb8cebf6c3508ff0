"""Writes CSV with one line ending and unambiguous quoting."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from typing import Any, Optional, Protocol

from servicepytan.core.lazy_regex import lazy_pattern

try:
    from orjson import dumps as _quick
except ImportError:
    _quick = None  # type: ignore[assignment]

_END = "\r\n"
_NONE = type(None)
_QUOTED = ',"\r\n'
"""A value with one of these characters is quoted."""
_QUOTED_CELL_OR_END = lazy_pattern(rb'"(?:[^"]+|"")*"|\n')
_EMPTY_ROW = b'""'
"""The line of a row whose only cell is empty."""
_NULL = "null"
_OTHER_FLOATS = ("e", "0.0000")
"""Signs of floats that orjson may write differently from Python: exponents and small floats."""


class TextWriter(Protocol):
    """Anything with a ``write`` method for text."""

    def write(self, text: str, /) -> Any:
        """Write text."""


class _Lines:
    """Converts the line ends of Python's CSV writer to line feeds.

    If Python's writer before 3.13 ends lines so itself, it does not quote a lone carriage return
    within a value, which readers take for the end of the line.
    """

    def __init__(self, stream: TextWriter) -> None:
        self._write = stream.write

    def write(self, line: str) -> None:
        self._write(line[: -len(_END)] + "\n")


def csv_writer(stream: TextWriter) -> Any:
    """A ``csv`` writer whose lines end with a line feed."""
    return csv.writer(_Lines(stream), lineterminator=_END)


def csv_lines(
    columns: Sequence[Sequence[Any]], types: Optional[Sequence[Optional[type[Any]]]] = None
) -> str:
    """The lines that ``csv_writer`` writes for rows, built column by column.

    Args:
        columns: The values of each column.
        types: The type of the values of each column that are not None: ``str``, ``int`` or
            ``float``. Where it is None, or they are left out, it is looked up.
    """
    texts = list(map(_texts, columns, types or [None] * len(columns)))
    if len(texts) < 2 or None in texts:  # an empty text to be quoted, or a special character
        lines = io.StringIO()
        csv_writer(lines).writerows(zip(*columns))
        return lines.getvalue()
    rows = list(map(",".join, zip(*texts)))
    return "\n".join([*rows, ""])


def widened(lines: bytes, missing: int) -> bytes:
    """Lines of ``csv_writer`` with so many empty cells added; cells may have any length."""
    end = b"," * missing + b"\n"

    def replaced(match: re.Match[bytes]) -> bytes:
        if match[0] == b"\n":
            return end
        return b"" if match[0] == _EMPTY_ROW else match[0]

    return _QUOTED_CELL_OR_END.sub(replaced, lines)


def _type_of(values: Sequence[Any]) -> Any:
    """The type of the values; None if there are several."""
    types = set(map(type, values)) - {_NONE}
    return types.pop() if len(types) == 1 else None if types else str


def _texts(values: Sequence[Any], kind: Any) -> Any:
    """The texts of a column's values in the lines; None if ``csv_writer`` is needed."""
    kind = kind or _type_of(values)
    if kind is str:
        return _quoted(values)
    if kind is int or kind is float:
        quick = _number_texts(values, kind)
        return quick or ["" if value is None else repr(value) for value in values]
    return None


def _number_texts(values: Sequence[Any], kind: type[Any]) -> Optional[list[str]]:
    """Numbers as ``repr`` writes them, and empty texts for None; None if ``repr`` is needed."""
    if _quick is None:
        return None
    try:
        text = _quick(values).decode()
    except TypeError:  # a very long int
        return None
    nulls = text.count(_NULL)
    if kind is float and (
        any(part in text for part in _OTHER_FLOATS) or (nulls and nulls != values.count(None))
    ):
        return None
    return (text.replace(_NULL, "") if nulls else text)[1:-1].split(",")


def _quoted(values: Sequence[Optional[str]]) -> Any:
    """Texts, quoted if necessary; None if one has a special character."""
    texts: Any = values
    try:
        joined = "".join(texts)
    except TypeError:
        texts = ["" if value is None else value for value in values]
        joined = "".join(texts)
    if "\0" in joined:
        return None
    if not any(character in joined for character in _QUOTED):
        return texts
    return [
        (
            '"' + text.replace('"', '""') + '"'
            if '"' in text or "," in text or "\n" in text or "\r" in text
            else text
        )
        for text in texts
    ]
