"""Tables: which columns fit, and how a cell looks."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Sequence
from typing import Any

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from servicepytan.cli.output import as_dict, cell, say, say_unknown

WIDE = 120
"""Characters per line where there is no terminal."""
_LONGEST = 40
_GAP = 3
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DIGITS = re.compile(r"-?\d+(\.\d+)?")
_NEVER_CUT = re.compile(r"(?i)(^|[a-z_])(id|ids|guid|number|token|key)$|^(value|origin)$")


def write_table(rows: Sequence[Any], fields: Sequence[str] = ()) -> None:
    """Write rows as a table.

    Unless fields are named, it takes as many columns as fit on a line: plain values only, in
    the order of the API. Ids and numbers are never cut, long texts are.

    Args:
        rows: The rows.
        fields: The columns, or none to choose them here.
    """
    if not rows:
        say("No rows.")
        return
    dicts = [as_dict(row) for row in rows]
    known = dict.fromkeys(name for row in dicts for name in row)
    cells = {name: [_shown(name, row.get(name)) for row in dicts] for name in fields or known}
    width = shutil.get_terminal_size((WIDE, 24)).columns
    columns = list(fields) or _that_fit(dicts, cells, width)
    say_unknown([name for name in fields if name not in known], known)
    _print(dicts, cells, columns, width)
    if not fields and len(columns) < len(known):
        say(
            f"{len(columns)} of {len(known)} fields; name others with --fields a,b or see them all"
            " with --format jsonl."
        )


def _print(
    rows: Sequence[dict[str, Any]], cells: dict[str, list[str]], columns: list[str], width: int
) -> None:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in columns:
        right = all(_is_number(row.get(name)) for row in rows)
        table.add_column(Text(name), justify="right" if right else "left", no_wrap=True)
    for index in range(len(rows)):
        table.add_row(*(Text(cells[name][index]) for name in columns))
    needed = sum(_width(name, cells[name]) + _GAP for name in columns)
    Console(file=sys.stdout, width=max(width, needed)).print(table)


def _that_fit(rows: Sequence[dict[str, Any]], cells: dict[str, list[str]], width: int) -> list[str]:
    plain = [name for name in cells if _is_plain(name, rows)] or list(cells)
    found, left = plain[:1], width - _width(plain[0], cells[plain[0]]) - _GAP
    for name in plain[1:]:
        taken = _width(name, cells[name]) + _GAP
        if taken <= left:
            found.append(name)
            left -= taken
    return found


def _is_plain(name: str, rows: Sequence[dict[str, Any]]) -> bool:
    values = [row.get(name) for row in rows]
    nested = any(isinstance(value, (dict, list)) for value in values)
    return not nested and any(value not in (None, "") for value in values)


def _is_number(value: Any) -> bool:
    if isinstance(value, str):
        return bool(_DIGITS.fullmatch(value))
    return value is None or (isinstance(value, (int, float)) and not isinstance(value, bool))


def _width(name: str, texts: Sequence[str]) -> int:
    return max(cell_len(text) for text in (name, *texts))


def _shown(name: str, value: Any) -> str:
    text = _CONTROL.sub(" ", cell(value))
    if _is_number(value) or _NEVER_CUT.search(name) or len(text) <= _LONGEST:
        return text
    return text[: _LONGEST - 1] + "…"
