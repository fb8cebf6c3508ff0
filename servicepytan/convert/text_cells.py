"""Cells as text for CSV and SQLite; the texts of moments sort like the moments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Optional

from servicepytan.convert.cells import Block, CellReaders
from servicepytan.convert.decimals import decimal_text, decimal_texts
from servicepytan.core.timestamps import are_decoded_utc, are_sure_utc, instant_text

_WHOLE_SECONDS = len("2026-01-31T08:00:00Z")
_SIX_DIGITS = len("2026-01-31T08:00:00.123456")
_ENDS = {
    _WHOLE_SECONDS: ".000000Z",
    **{
        size: "0" * (_SIX_DIGITS + 1 - size) + "Z"
        for size in range(_WHOLE_SECONDS + 2, _SIX_DIGITS + 1)
    },
}
"""The ending that replaces the ``Z`` of a moment with fewer than six decimals, by its length."""
_BOOL_TEXTS = {None: None, False: "false", True: "true"}


def day_text(value: Any) -> Any:
    """A day as text."""
    return value.isoformat() if isinstance(value, date) else value


def bool_texts(values: Sequence[Optional[bool]]) -> list[Optional[str]]:
    """Truth values as text."""
    return list(map(_BOOL_TEXTS.__getitem__, values))


def instant_texts(values: Sequence[Optional[str]]) -> Optional[list[Optional[str]]]:
    """Moments of answers as ``instant_text`` writes them; None if they must be read one by one."""
    texts = list(filter(None, values))
    if "" in values or not (are_decoded_utc(texts) or are_sure_utc(texts)):
        return None
    return [
        (
            value
            if value is None
            else (
                value[:_SIX_DIGITS] + "Z"
                if len(value) > _SIX_DIGITS
                else value[:-1] + _ENDS[len(value)]
            )
        )
        for value in values
    ]


def csv_cells(block: Block) -> list[Sequence[Any]]:
    """The cells of each column of a block as CSV writes them."""
    return [
        bool_texts(cells) if column.kind == "bool" else text_cells(column.kind, cells)
        for column, cells in zip(block.columns, block.cells)
    ]


def text_cells(kind: str, cells: Sequence[Any]) -> Sequence[Any]:
    """The cells of a column, with moments, days and amounts as text."""
    read = _TEXTS.get(kind)
    return cells if read is None or set(map(type, cells)) <= _READY else list(map(read, cells))


_TEXTS = {"day": day_text, "decimal": decimal_text, "instant": instant_text}
_READY = {str, type(None)}

TEXT_READERS = CellReaders(instant_texts, decimal_texts)
"""Readers of moments and amounts into texts."""
