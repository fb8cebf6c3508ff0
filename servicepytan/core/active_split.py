"""Splits a query for active and inactive rows in two, for lists that refuse both at once.

The active half is read, then the inactive one, then the active one again, or what changed in it: a
row that becomes active in between is in neither of the first two readings. One that becomes
inactive may be in both, so that rows are told apart by their key.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

BOTH: Mapping[str, str] = MappingProxyType({"active": "Any", "active_state": "All"})
"""The value that asks for active and inactive rows at once, by filter name."""

_HALVES = {"active": ("True", "False"), "active_state": ("ActiveOnly", "InactiveOnly")}


def halves_of(query: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The queries for active and for inactive rows; empty unless a query asks for both."""
    for name, both in BOTH.items():
        if query.get(name) == both:
            return [{**query, name: half} for half in _HALVES[name]]
    return []


class SeenRows:
    """The rows seen so far and their state; stores keys and times, not rows.

    Args:
        key: The fields that tell rows apart.
    """

    def __init__(self, key: Sequence[str]) -> None:
        self._key = key
        self._versions: dict[str, _Version] = {}

    def add(self, row: Any) -> str:
        """Record a row; returns whether it is ``new``, ``same`` (or older) or ``changed``."""
        key = self._key_of(row)
        version = _version_of(row)
        before = self._versions.get(key) if key else None
        if before is not None and (version == before or version.modified < before.modified):
            return "same"
        if key:
            self._versions[key] = version
        return "new" if before is None else "changed"

    def _key_of(self, row: Any) -> str:
        values = [row.get(name) if isinstance(row, Mapping) else None for name in self._key]
        return "" if None in values or not values else repr(values)


class _Version(NamedTuple):
    """The state of a row: its time of change, or its content if it has none."""

    modified: str
    content: int


def _version_of(row: Any) -> _Version:
    text = row.get("modifiedOn") if isinstance(row, Mapping) else None
    if isinstance(text, str) and text:
        return _Version(text.rstrip("Z"), 0)
    return _Version("", hash(repr(row)))
