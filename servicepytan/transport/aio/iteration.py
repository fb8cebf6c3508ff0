"""Closes async generators at the end of a block, which Python 3.9 cannot."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable
from typing import Any, TypeVar

T = TypeVar("T")


async def close_generator(items: AsyncGenerator[Any, Any]) -> None:
    """Close an async generator, unless a task of a closed loop is still inside it.

    Args:
        items: The generator.
    """
    under_way: Any = items
    if not getattr(under_way, "ag_running", False):
        await items.aclose()


class closing_at_end(AsyncIterator[T]):
    """A context manager that closes the iterator at its end (``contextlib.aclosing`` of 3.10).

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
        if isinstance(self._items, AsyncGenerator):
            await close_generator(self._items)

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
