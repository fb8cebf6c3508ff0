"""Converts sent values to the form in which records show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from servicepytan.sandbox.checks import inner, is_a

if TYPE_CHECKING:
    from servicepytan.endpoints.operations import Types

MISFIT: Any = object()
"""The result for a value that does not fit its field."""


def fit_value(types: Types, value: Any, kind: str) -> Any:
    """A value in the form of a kind, or ``MISFIT``.

    Requests have numbers for money where answers have text, and objects with other fields.
    """
    if value is None or kind == "any":
        return value
    if kind.startswith("["):
        if not isinstance(value, list):
            return MISFIT
        items = (fit_value(types, item, inner(kind)) for item in value)
        return [item for item in items if item is not MISFIT]
    if kind in types.fields:
        return _object(types, value, kind)
    if "|" in kind or kind.startswith("{"):
        return value
    if kind == "text" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{value:.2f}"
    return value if is_a(types, value, kind) else MISFIT


def _object(types: Types, value: Any, kind: str) -> Any:
    if not isinstance(value, Mapping):
        return MISFIT
    kinds = types.fields[kind]
    items = {key: fit_value(types, value.get(key), kinds[key].rstrip("!?")) for key in kinds}
    return {key: None if item is MISFIT else item for key, item in items.items()}
