"""Cells as text: moments and days for CSV and SQLite, whose texts sort like the moments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Optional

from servicepytan.core.timestamps import are_sure_utc

_WHOLE_SECONDS = len("2026-01-31T08:00:00Z")
_SIX_DIGITS = len("2026-01-31T08:00:00.123456")


def instant_text(value: Any) -> Any:
    """A moment as text; the texts sort like the moments."""
    if not isinstance(value, datetime):
        return value
    return value.isoformat(timespec="microseconds")[:_SIX_DIGITS] + "Z"


def day_text(value: Any) -> Any:
    """A day as text."""
    return value.isoformat() if isinstance(value, date) else value


def bool_text(value: Any) -> Any:
    """A truth value as text."""
    return value if value is None else str(value).lower()


def instant_texts(values: Sequence[Optional[str]]) -> Optional[list[Optional[str]]]:
    """Moments of answers as ``instant_text`` writes them; None if one may need a closer look."""
    if not are_sure_utc(filter(None, values)) or "" in values:
        return None
    return [None if value is None else _with_six_digits(value) for value in values]


def _with_six_digits(text: str) -> str:
    if len(text) > _SIX_DIGITS:
        return text[:_SIX_DIGITS] + "Z"
    bare = text[:-1] + "." if len(text) == _WHOLE_SECONDS else text[:-1]
    return bare.ljust(_SIX_DIGITS, "0") + "Z"


def text_cells(kind: str, cells: Sequence[Any]) -> Sequence[Any]:
    """The cells of a column with moments and days as text."""
    read = _TEXTS.get(kind)
    return cells if read is None or set(map(type, cells)) <= _READY else list(map(read, cells))


_TEXTS = {"day": day_text, "instant": instant_text}
_READY = {str, type(None)}
