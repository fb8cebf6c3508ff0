"""Async iteration that ends where it is left: what Python 3.9 lacks, and hints for plain loops."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")


@asynccontextmanager
async def closing_at_end(items: AsyncIterator[T]) -> AsyncIterator[AsyncIterator[T]]:
    """The iterator for a block, at whose end it is closed (``contextlib.aclosing`` on 3.10)."""
    try:
        yield items
    finally:
        if isinstance(items, AsyncGenerator):
            await items.aclose()


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
