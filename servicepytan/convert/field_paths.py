"""Reads values from rows by dotted names, such as ``customer.name``."""

from __future__ import annotations

from typing import Any

MISSING = object()
"""The value at a path that a row lacks."""


def value_at(row: Any, path: str) -> Any:
    """The value at a path of a row, or ``MISSING``.

    A key that holds dots itself goes before a path. Through a list it gives the value of each
    item that has one; below a null everything is null.

    Args:
        row: The row.
        path: Keys with dots between them.

    Example:
        >>> value_at({"address": {"city": "Reno"}}, "address.city")
        'Reno'
        >>> value_at({"items": [{"sku": 1}, {"sku": 2}]}, "items.sku")
        [1, 2]
    """
    if row is None:
        return None
    if isinstance(row, list):
        values = [value_at(item, path) for item in row]
        return [value for value in values if value is not MISSING] if values else []
    if not isinstance(row, dict):
        return MISSING
    if path in row:
        return row[path]
    for index in (index for index, character in enumerate(path) if character == "."):
        if path[:index] in row:
            value = value_at(row[path[:index]], path[index + 1 :])
            if value is not MISSING:
                return value
    return MISSING
