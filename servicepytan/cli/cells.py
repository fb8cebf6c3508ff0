"""Converts rows to columns and cells."""

from __future__ import annotations

import json
from typing import Any

compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode
"""A value as JSON on one line, with no blanks."""


def as_dict(row: Any) -> dict[str, Any]:
    """A row as a dict; a bare value becomes the column ``value``."""
    return row if isinstance(row, dict) else {"value": row}


def cell(value: Any) -> str:
    """A value as the text of a cell: empty for null, JSON for nested values."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return compact(value)
