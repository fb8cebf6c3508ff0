"""Async iteration that ends where it is left: what Python 3.9 lacks, and hints for plain loops."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar

T = TypeVar("T")


class closing_at_end(Generic[T]):
    """The iterator for a block, at whose end it is closed (``contextlib.aclosing`` on 3.10).

    A loop that ends closes all generators at once: then each is left to the loop.

    Args:
        items: The iterator.
    """

    def __init__(self, items: AsyncIterator[T]) -> None:
        self._items: Any = items

    async def __aenter__(self) -> AsyncIterator[T]:
        items: AsyncIterator[T] = self._items
        return items

    async def __aexit__(self, kind: Optional[type[BaseException]], *error: object) -> None:
        is_generator = isinstance(self._items, AsyncGenerator)
        try:
            if is_generator and kind is GeneratorExit:
                await asyncio.sleep(0)  # the round in which an ending loop begins to close them
        finally:
            if is_generator and not self._items.ag_running:
                await self._items.aclose()


class AwaitedRows:
    """Says that rows come by ``async for`` when a plain loop asks for them."""

    if not TYPE_CHECKING:  # type checkers are to find a plain loop

        def __iter__(self):
            kind = type(self).__name__
            ways = "write 'async for row in ...'"
            if hasattr(self, "all"):
                ways += ", or 'await ....all()' for a list"
            raise TypeError(f"The rows of {kind} are awaited: {ways}.")


def not_plain_with(owner: Any) -> TypeError:
    """The error for a plain ``with`` block over what is closed by awaiting."""
    kind = type(owner).__name__
    return TypeError(f"{kind} is closed by awaiting: write 'async with {kind}(...) as ...'.")
