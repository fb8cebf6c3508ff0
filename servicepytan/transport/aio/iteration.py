"""Async iteration that ends where it is left: what Python 3.9 lacks."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable
from typing import Any, TypeVar

T = TypeVar("T")


class closing_at_end(AsyncIterator[T]):
    """The iterator for a block, at whose end it is closed (``contextlib.aclosing`` on 3.10).

    A loop that ends closes all generators it knows of at once. It learns nothing of this one,
    which the block closes: nobody else does, so that none is closed twice.

    Args:
        items: The iterator, not begun.
    """

    def __init__(self, items: AsyncIterator[T]) -> None:
        self._items = items
        self._is_begun = False

    async def __aenter__(self) -> AsyncIterator[T]:
        return self

    async def __aexit__(self, *error: object) -> None:
        items: Any = self._items
        # one that is under way here belongs to a task that was dropped with its closed loop
        if isinstance(items, AsyncGenerator) and not getattr(items, "ag_running", False):
            await items.aclose()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    def __anext__(self) -> Awaitable[T]:
        return self._items.__anext__() if self._is_begun else self._first()

    def _first(self) -> Awaitable[T]:
        self._is_begun = True
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(None, None)
        try:
            return self._items.__anext__()
        finally:
            sys.set_asyncgen_hooks(*hooks)
