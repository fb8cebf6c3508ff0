"""Gives inherited methods of an async class docstrings of their own, with awaited examples."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import FunctionType
from typing import Any, TypeVar

C = TypeVar("C", bound=type)


def document_awaited(changes: Mapping[str, str]) -> Callable[[C], C]:
    """Make the inherited methods of a class its own where their docstrings differ there.

    Args:
        changes: What stands in the docstrings, and what stands in its place.
    """

    def decorate(owner: C) -> C:
        for name in dir(owner):
            value = next(vars(base)[name] for base in owner.__mro__ if name in vars(base))
            doc = _changed(getattr(value, "__doc__", None) or "", changes)
            if name.startswith("_") or name in vars(owner) or not doc:
                continue
            if isinstance(value, FunctionType):
                setattr(owner, name, _copied(value, doc))
            elif isinstance(value, property):
                setattr(owner, name, property(value.fget, value.fset, value.fdel, doc))
        return owner

    return decorate


def _changed(doc: str, changes: Mapping[str, str]) -> str:
    """The docstring after the changes; empty if there is none."""
    changed = doc
    for before, after in changes.items():
        changed = changed.replace(before, after)
    return "" if changed == doc else changed


def _copied(function: FunctionType, doc: str) -> Any:
    copy = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    for name in ("__annotations__", "__kwdefaults__", "__module__", "__qualname__"):
        setattr(copy, name, getattr(function, name))
    vars(copy).update(vars(function))
    copy.__doc__ = doc
    return copy
