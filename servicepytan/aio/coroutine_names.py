"""Names coroutines, for Python's warnings about those that were never awaited."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def named(name: str, coroutine: Coroutine[Any, Any, T]) -> Coroutine[Any, Any, T]:
    """A coroutine under another name, which warnings and tasks show.

    Args:
        name: What its caller has asked for.
        coroutine: The coroutine.
    """
    shown: Any = coroutine
    shown.__qualname__ = name
    return coroutine
