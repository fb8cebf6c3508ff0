"""Async iterators, with hints for callers that use plain ``for`` or ``with``."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable
from typing import TYPE_CHECKING, Any, TypeVar

from servicepytan.transport.aio.iteration import close_generator as close_generator
from servicepytan.transport.aio.iteration import closing_at_end as closing_at_end

T = TypeVar("T")


class AwaitedIterator(AsyncIterator[T]):
    """An async generator whose error in a plain loop names ``async for``.

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

    if not TYPE_CHECKING:  # type checkers must notice a plain loop

        def __iter__(self):
            raise TypeError(f"This is awaited: write 'async for {self._item} in ...'.")

        def __contains__(self, item):
            iter(self)


class AwaitedRows:
    """Raises an error that names ``async for`` when rows are used in a plain loop."""

    if not TYPE_CHECKING:  # type checkers must notice a plain loop

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
    """Raises an error that names ``async with`` when used in a plain ``with``."""

    if not TYPE_CHECKING:  # type checkers must notice a plain block

        def __enter__(self):
            kind = type(self).__name__
            raise TypeError(f"{kind} is closed by awaiting: write 'async with' instead of 'with'.")

        def __exit__(self, *error):
            """Never reached."""
