"""Prints tables: chooses the columns, their widths and the form of cells."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any, Optional

import click

from servicepytan.cli.cells import as_dict, cell
from servicepytan.cli.layout import cells, column_widths, cut, definition_list, fold
from servicepytan.cli.streams import naming_output, put, say, width_of
from servicepytan.core.wire import counted

_PLAIN = ("dumb", "unknown")
"""Names of terminals without bold letters."""
_LONGEST = 40
_GAP = 3
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DIGITS = re.compile(r"-?\d+(\.\d+)?")
_NEVER_CUT = re.compile(
    r"(?i)(^|[a-z_])(id|ids|guid|number|token|key)$|^(field|value|origin|takes)$"
)

CellTexts = dict[str, list[str]]
"""The cells of each column, from top to bottom."""


@naming_output()
def write_table(rows: Sequence[Any], fields: Sequence[str] = ()) -> None:
    """Write rows as a table.

    On a terminal it is no wider than that: unless fields are named, it takes as many columns as
    fit, plain values only, in the order of the API. Long texts are cut, other values are folded.
    Where the named fields have no room side by side, each row is written as a list of them.
    Files and pipes get every value whole.

    Args:
        rows: The rows.
        fields: The columns, or none to choose them here.
    """
    if not rows:
        say("No rows.")
        return
    dicts = [as_dict(row) for row in rows]
    names = dict.fromkeys(name for row in dicts for name in row)
    width = width_of(sys.stdout)
    texts = {name: [_cell_text(row.get(name)) for row in dicts] for name in fields or names}
    columns = list(fields) or _fitting_columns(dicts, texts, width)
    _write(dicts, {name: texts[name] for name in columns}, width)
    if not fields and len(columns) < len(names):
        say(
            f"{len(columns)} of {counted(len(names), 'field')}; name others with --fields a,b or"
            " see them all with --format jsonl."
        )


def _write(rows: Sequence[dict[str, Any]], texts: CellTexts, width: Optional[int]) -> None:
    numbers = {name for name in texts if all(_is_number(row.get(name)) for row in rows)}
    whole = {name for name in texts if name in numbers or _is_whole(name, texts[name], width)}
    natural = [_width(name, texts[name], name not in whole) for name in texts]
    gaps = _GAP * (len(texts) - 1)
    widths = natural if width is None else column_widths(natural, width - gaps)
    if widths is None:
        _write_lists(texts, width)
        return
    right = [name in numbers for name in texts]
    names = [list(fold(name, taken)) for name, taken in zip(texts, widths)]
    for line in _row(names, widths, right):
        click.echo(line if os.environ.get("TERM") in _PLAIN else click.style(line, bold=True))
    sys.stdout.write(_rule() * (sum(widths) + gaps) + "\n")
    for values in zip(*texts.values()):
        parts = [
            list(fold(value, taken)) if name in whole else [cut(value, taken)]
            for name, value, taken in zip(texts, values, widths)
        ]
        sys.stdout.write("".join(f"{line}\n" for line in _row(parts, widths, right)))


def _rule() -> str:
    """The character of the line below the header: a dash if the output has no other."""
    try:
        "─".encode(sys.stdout.encoding or "utf-8")
    except (LookupError, UnicodeError):
        return "-"
    return "─"


def _row(
    parts: Sequence[Sequence[str]], widths: Sequence[int], right: Sequence[bool]
) -> Iterator[str]:
    """The lines of one row, whose cells may have several lines."""
    for line in zip_longest(*parts, fillvalue=""):
        blanks = [" " * (width - cells(text)) for text, width in zip(line, widths)]
        padded = [
            blank + text if is_right else text + blank
            for text, blank, is_right in zip(line, blanks, right)
        ]
        yield (" " * _GAP).join(padded).rstrip()


def _write_lists(texts: CellTexts, width: Optional[int]) -> None:
    """Write each row as a list of fields, with an empty line between rows."""
    for index in range(len(next(iter(texts.values())))):
        if index:
            put("")
        for line in definition_list(((0, name, texts[name][index]) for name in texts), width):
            put(line)


def _fitting_columns(
    rows: Sequence[dict[str, Any]], texts: CellTexts, width: Optional[int]
) -> list[str]:
    plain = [name for name in texts if _is_plain(name, rows)] or list(texts)
    if width is None:
        return plain
    columns: list[str] = []
    room = width + _GAP
    for name in plain:
        taken = _width(name, texts[name], not _is_whole(name, texts[name], width)) + _GAP
        if taken <= room or not columns:
            columns.append(name)
            room -= taken
    return columns


def _is_whole(name: str, texts: Sequence[str], width: Optional[int]) -> bool:
    """Whether a column's values are folded, not cut, if they are too wide."""
    return width is None or bool(_NEVER_CUT.search(name)) or max(map(cells, texts)) <= _LONGEST


def _is_plain(name: str, rows: Sequence[dict[str, Any]]) -> bool:
    values = [row.get(name) for row in rows]
    nested = any(isinstance(value, (dict, list)) for value in values)
    return not nested and any(value not in (None, "") for value in values)


def _is_number(value: Any) -> bool:
    if isinstance(value, str):
        return bool(_DIGITS.fullmatch(value))
    return value is None or (isinstance(value, (int, float)) and not isinstance(value, bool))


def _width(name: str, texts: Sequence[str], limited: bool) -> int:
    widest = max(map(cells, texts))
    return max(cells(name), min(widest, _LONGEST) if limited else widest)


def _cell_text(value: Any) -> str:
    return _CONTROL.sub(" ", cell(value))
