"""Awaited lists and feeds after ``map``, whose rows pass through functions or shapes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Optional, TypeVar, overload

from servicepytan.aio.iteration import AwaitedIterator, AwaitedRows, closing_at_end
from servicepytan.aio.tabular import AsyncTabularMixin
from servicepytan.convert.name_join import NamesById, NamesRequest, shaped
from servicepytan.convert.shapes import Shape
from servicepytan.core.generators import drive_async
from servicepytan.core.row_type import Row
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.endpoints.records_base import Page
from servicepytan.endpoints.shaped import MappedBase, NameCache, ShapedRows

U = TypeVar("U")
N = TypeVar("N")


class AsyncNameLookup:
    """Requests names by ids, each once.

    Args:
        call: Calls an operation by its name; that of an async session.
    """

    def __init__(self, call: Callable[..., Any]) -> None:
        self._call = call
        self._cache = NameCache()

    async def __call__(self, request: NamesRequest) -> NamesById:
        new = self._cache.missing(request)
        if new.ids:
            self._cache.add(new, await self._call(new.get_many, list(new.ids)))
        return self._cache.of(request.kind)


async def shaped_rows(
    shapes: Sequence[Shape], rows: Sequence[Any], lookup: AsyncNameLookup
) -> Iterable[Any]:
    """The rows after shapes.

    Args:
        shapes: The shapes.
        rows: The rows.
        lookup: Asks for the names that a shape needs.
    """
    steps = shaped(shapes, rows)
    try:
        step = next(steps)
    except StopIteration as end:
        result: Iterable[Any] = end.value
        return result
    return await drive_async(steps, step, lookup)


@suggest_keywords_of
class AsyncIteratedRows(AwaitedRows, ShapedRows[U]):
    """Rows after shapes that are read by ``async for``."""

    if TYPE_CHECKING:

        def _row_lists(self) -> AsyncIterator[list[U]]: ...

    def as_models(self, model: type[N], *, strict: bool = False) -> AsyncIterator[N]:
        """The rows as pydantic models of yours, fetched page by page while you iterate.

        Args:
            model: The model.
            strict: Whether to raise if a row departs from it.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, the first row that departs.

        Example:
            >>> async for job in session.jobs.list().map(shape.pick("id")).as_models(MyJob):
            ...     print(job.id)
        """
        return AwaitedIterator(self._modelled(self._reader(model, strict)), "row")

    async def _modelled(self, read: Callable[[Any], Any]) -> AsyncGenerator[Any, None]:
        async with closing_at_end(self._row_lists()) as lists:
            async for rows in lists:
                for row in rows:
                    yield read(row)


@suggest_keywords_of
class AsyncMappedRows(MappedBase[U], AsyncIteratedRows[U], AsyncTabularMixin[U]):
    """The rows of a list or feed after functions or shapes, fetched while you iterate.

    ``map`` makes it. As ``MappedRows``, but iterated by ``async for``, and its methods are awaited.

    Args:
        source: The list or feed.
        chain: The shapes.

    Example:
        >>> async for row in session.jobs.list().map(shape.pick("id", "jobNumber")):
        ...     print(row)
    """

    async def __aiter__(self) -> AsyncIterator[U]:
        lookup = self._lookup()
        async with closing_at_end(self._source._row_lists()) as lists:
            async for rows in lists:
                for row in await self._shaped(rows, lookup):
                    yield row

    def _lookup(self) -> AsyncNameLookup:
        return AsyncNameLookup(self._source._client.call)

    async def _shaped(self, rows: Sequence[Any], lookup: AsyncNameLookup) -> Iterable[U]:
        return await shaped_rows(self._chain.shapes, rows, lookup)

    async def _row_lists(self) -> AsyncIterator[list[U]]:
        lookup = self._lookup()
        async with closing_at_end(self._source._row_lists()) as lists:
            async for rows in lists:
                yield list(await self._shaped(rows, lookup))

    @overload
    def map(self, function: Shape, /) -> AsyncMappedRows[Row]: ...
    @overload
    def map(self, function: Callable[[U], N], /) -> AsyncMappedRows[N]: ...
    def map(self, function: Any, /) -> AsyncMappedRows[Any]:
        """The rows after one more function or shape.

        Args:
            function: Takes a row and returns what stands in its place; or a shape.

        Raises:
            InvalidArgument: a shape does not suit the rows.

        Example:
            >>> jobs.map(shape.flatten).map(shape.rename)
        """
        return type(self)(self._source, self._chain.then(function))

    async def all(self, *, progress: bool = False) -> list[U]:
        """Fetch every row into a list.

        Args:
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Example:
            >>> numbers = await session.jobs.list().map(lambda job: job["jobNumber"]).all()
        """
        with self._shown_progress(progress):
            every: list[U] = []
            async with closing_at_end(self._row_lists()) as lists:
                async for rows in lists:
                    every += rows
            return every

    async def first(self) -> Optional[U]:
        """Fetch the first row; None if there is none.

        Example:
            >>> await session.jobs.list().map(shape.pick("id")).first()
        """
        async with closing_at_end(self._from(1)._row_lists()) as lists:
            async for rows in lists:
                if rows:
                    return rows[0]
        return None

    async def first_or_raise(self) -> U:
        """Fetch the first row; raises if there is none.

        Raises:
            NotFound: there is none.

        Example:
            >>> await session.jobs.list().map(shape.pick("id")).first_or_raise()
        """
        async with closing_at_end(self._from(1)._row_lists()) as lists:
            async for rows in lists:
                if rows:
                    return rows[0]
        raise self._no_row()

    def _from(self, limit: int) -> AsyncMappedRows[U]:
        return type(self)(self._only(limit), self._chain)

    def pages(self) -> AsyncIterator[Page[U]]:
        """Fetch page by page; the rows of each have passed the shapes.

        Returns:
            An async iterator of ``Page`` objects, with the totals of the source.

        Example:
            >>> async for page in session.jobs.list().map(shape.flatten).pages():
            ...     print(page.number, len(page.rows))
        """
        return AwaitedIterator(self._pages(), "page")

    async def _pages(self) -> AsyncGenerator[Page[U], None]:
        lookup = self._lookup()
        async with closing_at_end(self._source._pages()) as pages:
            async for page in pages:
                rows = list(await self._shaped(page.rows, lookup))
                yield replace(page, rows=rows, operation=None)


class AsyncMappedFeed(AsyncMappedRows[U]):
    """The rows of an export feed after functions or shapes, awaited.

    Attributes:
        continue_from: Where to go on: the token behind the last page that was handled whole.
    """

    if TYPE_CHECKING:

        @overload
        def map(self, function: Shape, /) -> AsyncMappedFeed[Row]: ...
        @overload
        def map(self, function: Callable[[U], N], /) -> AsyncMappedFeed[N]: ...
        def map(self, function: Any, /) -> AsyncMappedFeed[Any]: ...

    @property
    def continue_from(self) -> Optional[str]:
        """The token after the last completely handled page."""
        token: Optional[str] = self._source.continue_from
        return token
