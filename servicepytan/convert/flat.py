"""Rows with what is nested in them as columns of its own, as in ``address.city``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_DEEPEST = 20


def flatten(rows: Iterable[Any]) -> Iterator[Any]:
    """Rows whose dicts are spread over dotted keys; lists stay whole.

    A dict without entries is left out. A key that is there twice (``a.b`` and a ``b`` in ``a``)
    gets a ``_`` behind it.
    """
    for row in rows:
        yield _flat(row) if isinstance(row, Mapping) else row


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    _spread(row, "", found, _DEEPEST)
    return found


def _spread(row: Mapping[str, Any], before: str, found: dict[str, Any], deepest: int) -> None:
    for key, value in row.items():
        name = f"{before}{key}"
        if isinstance(value, Mapping) and deepest:
            _spread(value, f"{name}.", found, deepest - 1)
            continue
        while name in found:
            name += "_"
        found[name] = value
