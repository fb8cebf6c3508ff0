"""Async iteration that ends where it is left, and hints for plain loops and blocks."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable
from typing import TYPE_CHECKING, Any, TypeVar

from servicepytan.transport.aio.iteration import close_generator as close_generator
from servicepytan.transport.aio.iteration import closing_at_end as closing_at_end

T = TypeVar("T")


class AwaitedIterator(AsyncIterator[T]):
    """An async generator that says how it is walked when a plain loop asks for it.

    Args:
        items: The generator.
        item: What to call one of them.
    """

    def __init__(self, items: AsyncGenerator[T, None], item: str) -> None:
        self._items = items
        self._item = item

    def __anext__(self) -> Awaitable[T]:
        return self._items.__anext__()

    async def aclose(self) -> None:
        """End the generator, as ``contextlib.aclosing`` does."""
        await self._items.aclose()

    if not TYPE_CHECKING:  # type checkers are to find a plain loop

        def __iter__(self):
            raise TypeError(f"This is awaited: write 'async for {self._item} in ...'.")

        def __contains__(self, item):
            iter(self)


class AwaitedRows:
    """Says that rows come by ``async for`` when a plain loop asks for them."""

    if not TYPE_CHECKING:  # type checkers are to find a plain loop

        def __iter__(self):
            raise _awaited(self)

        def __contains__(self, row):
            raise _awaited(self)


def _awaited(rows: Any) -> TypeError:
    kind = type(rows).__name__
    ways = "write 'async for row in ...'"
    if hasattr(rows, "all"):
        ways += ", or 'await ....all()' for a list"
    return TypeError(f"The rows of {kind} are awaited: {ways}.")


class AwaitedBlock:
    """Says that it is closed by ``async with`` when a plain block asks for it."""

    if not TYPE_CHECKING:  # type checkers are to find a plain block

        def __enter__(self):
            kind = type(self).__name__
            raise TypeError(f"{kind} is closed by awaiting: write 'async with' instead of 'with'.")

        def __exit__(self, *error):
            """Never reached."""
