"""Lists and feeds with awaited rows: lazy and streamed; each iteration makes new requests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, Literal, Optional, TypeVar, overload

from servicepytan.aio.client import AsyncPageClient
from servicepytan.aio.iteration import AwaitedIterator, AwaitedRows, closing_at_end
from servicepytan.aio.tabular import AsyncTabularMixin
from servicepytan.core.call import Call
from servicepytan.core.decoding import Loads
from servicepytan.core.json_rows import decoded_in_turn
from servicepytan.core.paginators.parsed_page import ParsedPage, no_page, page_in
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.endpoints.preview import ROWS, SECONDS, brief_call, preview_html
from servicepytan.endpoints.records_base import FeedBase, Page, PagedRows, RecordsBase, total_of
from servicepytan.endpoints.row_models import M

if TYPE_CHECKING:
    from servicepytan.aio.shaped import AsyncMappedFeed, AsyncMappedRows
    from servicepytan.convert.decimals import Money
    from servicepytan.convert.shapes import Shape
    from servicepytan.core.row_type import Row

T = TypeVar("T")
N = TypeVar("N")


@suggest_keywords_of
class _AsyncRows(AwaitedRows, PagedRows[T, M], AsyncTabularMixin[T]):
    """The iteration of lists and feeds."""

    _client: AsyncPageClient

    async def __aiter__(self) -> AsyncIterator[T]:
        loads = self._streamed_loads()
        async with closing_at_end(self._row_lists(loads)) as lists:
            async for rows in lists:
                for piece in decoded_in_turn(rows):
                    for row in piece:
                        yield row

    def pages(self) -> AsyncIterator[Page[T, M]]:
        raise NotImplementedError

    async def all(self, *, progress: bool = False) -> list[T]:
        """Fetch every row into a list.

        Args:
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Example:
            >>> jobs = await session.jobs.list(limit=200).all()
        """
        with self._shown_progress(progress):
            return await self._all()

    async def _all(self) -> list[T]:
        every: list[T] = []
        async with closing_at_end(self._row_lists()) as lists:
            async for rows in lists:
                every += rows
        return every

    def _row_lists(self, loads: Optional[Loads] = None) -> AsyncIterator[list[T]]:
        """The rows of each page, decoded or as JSON."""
        raise NotImplementedError

    async def first(self) -> Optional[T]:
        """Fetch the first row; None if there is none.

        Example:
            >>> job = await session.jobs.list(sort="-Id").first()
        """
        rows = await self._only(1).all()
        return rows[0] if rows else None

    async def first_or_raise(self) -> T:
        """Fetch the first row; raises if there is none.

        Raises:
            NotFound: there is none.

        Example:
            >>> job = await session.jobs.list(sort="-Id").first_or_raise()
        """
        for row in await self._only(1).all():
            return row
        raise self._no_row()

    @overload
    def as_models(
        self, *, strict: bool = False, money: Literal["decimal"] = "decimal"
    ) -> AsyncIterator[M]: ...
    @overload
    def as_models(
        self, model: type[N], *, strict: bool = False, money: Literal["decimal"] = "decimal"
    ) -> AsyncIterator[N]: ...
    @overload
    def as_models(
        self, model: Optional[type[Any]] = None, *, strict: bool = False, money: Money
    ) -> AsyncIterator[Any]: ...
    def as_models(
        self,
        model: Optional[type[Any]] = None,
        *,
        strict: bool = False,
        money: Money = "decimal",
    ) -> AsyncIterator[Any]:
        """The rows as pydantic models, fetched page by page while you iterate.

        A model has snake_case attributes and reads what the API really sends; ``deviations`` tells
        where a row departs from the schema.

        Args:
            model: A model of yours, in place of the one of the record type.
            strict: Whether to raise if a row departs from the schema.
            money: What exact numbers are: ``decimal``, ``float`` or ``text``; type checkers know
                the first only.

        Raises:
            ConfigurationError: pydantic is not installed.
            InvalidArgument: the schema has no type for these rows, and ``model`` is left out; or
                ``money`` is wrong.
            SchemaDeviation: with ``strict``, the first row that departs from the schema.

        Example:
            >>> async for job in session.jobs.list(limit=10).as_models():
            ...     print(job.job_number, job.created_on)
        """
        return AwaitedIterator(self._modelled(self._reader(model, strict, money)), "row")

    async def _modelled(self, read: Callable[[Any], Any]) -> AsyncGenerator[Any, None]:
        async with closing_at_end(self.__aiter__()) as rows:
            async for row in rows:
                yield read(row)

    async def _fetch(self, call: Call) -> ParsedPage:
        page = page_in(await self._perform(call))
        if page is None:
            raise no_page(call.label)
        return page

    def _repr_html_(self) -> str:
        """The first rows for a notebook; one request of a few seconds at most.

        It runs in the loop of another thread, as the notebook's own loop is busy.
        """
        return preview_html(self._shown(), lambda brief: asyncio.run(self._first_rows()))

    async def _first_rows(self) -> list[T]:
        few, perform = self._only(ROWS), self._perform
        few._perform = lambda call: perform(brief_call(call))
        return await asyncio.wait_for(few.all(), SECONDS)


@suggest_keywords_of
class AsyncRecords(_AsyncRows[T, M], RecordsBase[T, M]):
    """The rows of a list, fetched page by page while you iterate; each iteration starts again.

    As ``Records``, but iterated by ``async for``, and its methods are awaited.

    Args:
        client: Makes the calls; an async session.
        spec: What describes the list.
        clock: Seconds since 1970.
        on_shift: Called with what shows that rows moved, in place of the warning.
        on_gap: Called with what shows that an exact walk lacks rows, in place of the warning.

    Example:
        >>> jobs = session.jobs.list(job_status="Completed")
        >>> print(await jobs.count())
        >>> async for job in jobs:
        ...     print(job["jobNumber"])
    """

    def pages(self) -> AsyncIterator[Page[T, M]]:
        """Fetch page by page.

        With ``limit``, the last page is cut to it.

        Returns:
            An async iterator of ``Page`` objects.

        Raises:
            ApiError: the API refuses the request.
            InvalidResponse: the pages would never end.
            TransportError: no answer comes.

        Example:
            >>> async for page in session.jobs.list().pages():
            ...     print(page.number, len(page.rows))
        """
        return AwaitedIterator(self._pages(), "page")

    async def _pages(self, loads: Optional[Loads] = None) -> AsyncGenerator[Page[T, M], None]:
        spec, shifts = self._spec, list[str]()
        paginator = spec.paginator(self._now(), loads)
        results = self._client.fetch_pages(paginator, self._fetch, spec.workers)
        async with closing_at_end(results) as owned:
            async for result in owned:
                page = self._page(result, shifts)
                if page is not None:
                    yield page

    @overload
    def map(self, function: Shape, /) -> AsyncMappedRows[Row]: ...
    @overload
    def map(self, function: Callable[[T], N], /) -> AsyncMappedRows[N]: ...
    def map(self, function: Any, /) -> AsyncMappedRows[Any]:
        """The rows after a function or a shape of ``servicepytan.shape``, fetched as you iterate.

        What the function returns stands in the place of the row, None too; it is not awaited.
        ``limit`` counts the rows before it.

        Args:
            function: Takes a row and returns what stands in its place; or a shape.

        Raises:
            InvalidArgument: a shape does not suit the rows; nothing was sent.

        Example:
            >>> jobs = session.jobs.list().map(shape.join(with_names=["businessUnit"]))
        """
        from servicepytan.aio.shaped import AsyncMappedRows
        from servicepytan.endpoints.shaped import chain_of

        return AsyncMappedRows(self, chain_of(self, function))

    async def _row_lists(self, loads: Optional[Loads] = None) -> AsyncIterator[list[T]]:
        rows_left = self._limit
        async with closing_at_end(self._pages(loads)) as pages:
            async for page in pages:
                yield page.rows
                if rows_left is not None:
                    rows_left -= len(page.rows)
                    if rows_left <= 0:
                        return

    async def count(self) -> int:
        """The number of rows: the API's total, from one small request.

        Raises:
            InvalidResponse: the API tells no total.

        Example:
            >>> await session.jobs.list(job_status="Completed").count()
        """
        total = 0
        for call in self._calls:
            total += await self._total(call)
        return total if self._limit is None else min(total, self._limit)

    async def _total(self, call: Call) -> int:
        if self._has_totals:
            return total_of(await self._fetch(self._total_call(call)), call)
        return sum([len(page) async for page in self._every_row_of(call).pages()])


@suggest_keywords_of
class AsyncFeed(_AsyncRows[T, M], FeedBase[T, M]):
    """The rows of an export feed by their last change; each iteration starts again.

    As ``Feed``, but iterated by ``async for``, and its methods are awaited.

    Args:
        client: Makes the calls; an async session.
        spec: What describes the feed.

    Attributes:
        continue_from: Where to go on: the token behind the last page that was handled whole.
            Store it once its rows are stored, and pass it as ``from_`` in the next run.

    Example:
        >>> feed = session.jobs.export(from_="2026-01-01")
        >>> async for job in feed:
        ...     print(job["id"])
        >>> print(feed.continue_from)
    """

    @overload
    def map(self, function: Shape, /) -> AsyncMappedFeed[Row]: ...
    @overload
    def map(self, function: Callable[[T], N], /) -> AsyncMappedFeed[N]: ...
    def map(self, function: Any, /) -> AsyncMappedFeed[Any]:
        """The rows after a function or a shape of ``servicepytan.shape``, fetched as you iterate.

        What the function returns stands in the place of the row, None too; it is not awaited.
        ``limit`` counts the rows before it.

        Args:
            function: Takes a row and returns what stands in its place; or a shape.

        Raises:
            InvalidArgument: a shape does not suit the rows; nothing was sent.

        Example:
            >>> feed = session.invoices.export().map(shape.explode("items"))
        """
        from servicepytan.aio.shaped import AsyncMappedFeed
        from servicepytan.endpoints.shaped import chain_of

        return AsyncMappedFeed(self, chain_of(self, function))

    async def _row_lists(self, loads: Optional[Loads] = None) -> AsyncIterator[list[T]]:
        rows_left = self._limit
        async with closing_at_end(self._walk(loads)) as pages:
            async for page in pages:
                rows = page.rows[:rows_left]
                yield rows
                if rows_left is not None:
                    rows_left -= len(rows)
                    if rows_left <= 0:
                        return
                self._move_behind(page)

    def pages(self) -> AsyncIterator[Page[T, M]]:
        """Fetch page by page; ``continue_from`` belongs to the current page.

        ``limit`` counts whole pages here: the walk ends with the page that reaches it.

        Returns:
            An async iterator of ``Page`` objects.

        Raises:
            ApiError: the API refuses the request.
            InvalidResponse: the feed would never end.
            TransportError: no answer comes.

        Example:
            >>> async for page in session.jobs.export(from_="2026-01-01").pages():
            ...     print(len(page.rows), page.continue_from)
        """
        return AwaitedIterator(self._pages(), "page")

    async def _pages(self) -> AsyncGenerator[Page[T, M], None]:
        count = 0
        async with closing_at_end(self._walk()) as pages:
            async for page in pages:
                self._move_behind(page)
                yield page
                count += len(page.rows)
                if self._limit is not None and count >= self._limit:
                    return

    async def _walk(self, loads: Optional[Loads] = None) -> AsyncIterator[Page[T, M]]:
        spec = self._spec
        results = self._client.fetch_pages(spec.paginator(loads), self._fetch, spec.workers)
        async with closing_at_end(results) as owned:
            async for result in owned:
                yield self._page(result)
