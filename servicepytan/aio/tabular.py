"""Awaited pages as tables; each batch of rows is converted in a thread, beside the loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Generic, Optional, Protocol, TypeVar, Union

from servicepytan.aio.iteration import closing_at_end
from servicepytan.convert.arrow import TableBuilder, fixed_batch
from servicepytan.convert.cells import BATCH
from servicepytan.convert.columns import Columns, with_money
from servicepytan.convert.extras import import_optional
from servicepytan.convert.fixed import FixedColumns, fixed_columns
from servicepytan.convert.flat import flatten
from servicepytan.convert.frames import FrameBuilder
from servicepytan.convert.issues import warn_conversion_issues, warn_notes
from servicepytan.convert.polars import PolarsBuilder
from servicepytan.core.records_spec import whole
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.endpoints.csv_file import CsvFile

if TYPE_CHECKING:
    from os import PathLike

    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from servicepytan.convert.decimals import Money

T = TypeVar("T")


class Builder(Protocol):
    """Takes rows batch by batch."""

    def add(self, rows: list[Any]) -> None:
        """Convert some rows."""
        ...


@suggest_keywords_of
class AsyncTabularMixin(Generic[T]):
    """Awaited rows that convert to tables."""

    def _row_lists(self) -> AsyncIterator[list[T]]:
        raise NotImplementedError

    def _columns(self, flat: bool) -> Columns:
        raise NotImplementedError

    def _csv_columns(self, flat: bool) -> Columns:
        raise NotImplementedError

    def _shown_progress(self, is_shown: bool) -> AbstractContextManager[None]:
        raise NotImplementedError

    async def to_pandas(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        flat: bool = False,
        money: Money = "decimal",
        progress: bool = False,
    ) -> pd.DataFrame:
        """Fetch every row into a pandas DataFrame, page by page.

        The columns are those of ``Records.to_pandas``. Batches of rows are converted in a thread.

        Args:
            columns: The columns to keep, in this order; ``address.city`` is a nested one. A name
                that the schema does not know is refused before any request.
            flat: Whether nested records become columns, as in ``address.city``; lists stay JSON.
            money: ``decimal`` for exact amounts, ``float``, or ``text``.
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Raises:
            ConfigurationError: pandas is not installed; or pyarrow, which exact amounts need.

        Example:
            >>> jobs = await session.jobs.list(job_status="Completed").to_pandas()
        """
        if columns is not None:
            return await self._picked(columns).to_pandas(flat=flat, money=money, progress=progress)
        with self._shown_progress(progress):
            return await data_frame(self._row_lists(), with_money(self._columns(flat), money), flat)

    async def to_arrow(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        flat: bool = False,
        money: Money = "decimal",
        progress: bool = False,
    ) -> pa.Table:
        """Fetch every row into an Arrow table, page by page.

        The columns are those of ``Records.to_arrow``. Batches of rows are converted in a thread.

        Args:
            columns: The columns to keep, in this order; ``address.city`` is a nested one. A name
                that the schema does not know is refused before any request.
            flat: Whether nested records become columns, as in ``address.city``; lists stay JSON.
            money: ``decimal`` for exact amounts, ``float``, or ``text``.
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Raises:
            ConfigurationError: pyarrow is not installed.

        Example:
            >>> table = await session.jobs.export(from_="2026-01-01").to_arrow()
        """
        if columns is not None:
            return await self._picked(columns).to_arrow(flat=flat, money=money, progress=progress)
        with self._shown_progress(progress):
            return await arrow_table(
                self._row_lists(), with_money(self._columns(flat), money), flat
            )

    def to_arrow_batches(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        batch_rows: int = 10_000,
        flat: bool = False,
        money: Money = "decimal",
    ) -> AsyncIterator[pa.RecordBatch]:
        """The rows as Arrow batches, which are converted in a thread.

        The columns are those of ``Records.to_arrow_batches``, the same in each batch. Where there
        are no rows, one batch comes that has the columns only.

        Args:
            columns: The columns to keep, in this order; ``address.city`` is a nested one. A name
                that the schema does not know is refused before any request.
            batch_rows: Rows per batch; the last one has fewer.
            flat: Whether nested records become columns, as in ``address.city``; lists stay JSON.
            money: ``decimal`` for exact amounts, ``float``, or ``text``.

        Raises:
            ConfigurationError: pyarrow is not installed.
            InvalidArgument: ``batch_rows`` is no whole number from 1 on.

        Example:
            >>> async for batch in session.jobs.export(from_="2026-01-01").to_arrow_batches():
            ...     writer.write_batch(batch)
        """
        if columns is not None:
            batches: AsyncIterator[pa.RecordBatch] = self._picked(columns).to_arrow_batches(
                flat=flat, money=money, batch_rows=batch_rows
            )
            return batches
        size = whole(batch_rows, "batch_rows", 1)
        return arrow_batches(self._row_lists(), with_money(self._columns(flat), money), flat, size)

    async def to_polars(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        flat: bool = False,
        money: Money = "decimal",
        progress: bool = False,
    ) -> pl.DataFrame:
        """Fetch every row into a Polars DataFrame, page by page.

        The columns are those of ``Records.to_polars``. Batches of rows are converted in a thread.

        Args:
            columns: The columns to keep, in this order; ``address.city`` is a nested one. A name
                that the schema does not know is refused before any request.
            flat: Whether nested records become columns, as in ``address.city``; lists stay JSON.
            money: ``decimal`` for exact amounts, ``float``, or ``text``.
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Raises:
            ConfigurationError: Polars or pyarrow is not installed.

        Example:
            >>> jobs = await session.jobs.list(job_status="Completed").to_polars()
        """
        if columns is not None:
            return await self._picked(columns).to_polars(flat=flat, money=money, progress=progress)
        with self._shown_progress(progress):
            return await polars_frame(
                self._row_lists(), with_money(self._columns(flat), money), flat
            )

    async def to_csv(
        self,
        path: Union[str, PathLike[str]],
        *,
        columns: Optional[Sequence[str]] = None,
        flat: bool = False,
        progress: bool = False,
    ) -> int:
        """Fetch every row into a CSV file, page by page; it gets its name once it is complete.

        The cells are those of a ``sync`` to CSV: moments in UTC, exact amounts, nested values as
        JSON. The file is UTF-8 and has one header line.

        Args:
            path: The file; one that is there is replaced.
            columns: The columns to keep, in this order; ``address.city`` is a nested one. A name
                that the schema does not know is refused before any request.
            flat: Whether nested records become columns, as in ``address.city``; lists stay JSON.
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Returns:
            The number of rows.

        Raises:
            OSError: the file cannot be written.

        Example:
            >>> await session.jobs.list().to_csv("jobs.csv", columns=["id", "jobNumber"])
        """
        if columns is not None:
            rows: int = await self._picked(columns).to_csv(path, flat=flat, progress=progress)
            return rows
        table_columns = self._csv_columns(flat)
        with self._shown_progress(progress):
            return await csv_file(path, self._row_lists(), table_columns, flat)

    def _picked(self, columns: Sequence[str]) -> Any:
        """The rows with these columns only."""
        from servicepytan.convert.shapes import Pick

        rows: Any = self
        return rows.map(Pick([columns] if isinstance(columns, str) else columns))


async def csv_file(
    path: Union[str, PathLike[str]],
    pages: AsyncIterator[Iterable[Any]],
    columns: Columns,
    flat: bool,
) -> int:
    """Write the rows of all pages to a CSV file; returns how many there are.

    Args:
        path: The file; one that is there is replaced.
        pages: The pages.
        columns: What is known of the columns; it grows and counts.
        flat: Whether nested records become columns.

    Raises:
        OSError: the file cannot be written.
    """
    with CsvFile(path, columns) as file:
        await _fill(file, pages, flat)
        count = await asyncio.to_thread(file.finish)
    warn_conversion_issues(columns)
    return count


async def data_frame(
    pages: AsyncIterator[Iterable[Any]], columns: Columns, flat: bool
) -> pd.DataFrame:
    """The rows of all pages as a DataFrame.

    Args:
        pages: The pages.
        columns: What is known of the columns; it grows and counts.
        flat: Whether nested records become columns.

    Raises:
        ConfigurationError: pandas is not installed.
    """
    builder = FrameBuilder(columns)
    await _fill(builder, pages, flat)
    frame = await asyncio.to_thread(builder.finish)
    warn_conversion_issues(columns)
    return frame


async def arrow_table(
    pages: AsyncIterator[Iterable[Any]], columns: Columns, flat: bool
) -> pa.Table:
    """The rows of all pages as an Arrow table.

    Args:
        pages: The pages.
        columns: What is known of the columns; it grows and counts.
        flat: Whether nested records become columns.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    builder = TableBuilder(columns)
    await _fill(builder, pages, flat)
    table = await asyncio.to_thread(builder.finish)
    warn_conversion_issues(columns)
    return table


async def polars_frame(
    pages: AsyncIterator[Iterable[Any]], columns: Columns, flat: bool
) -> pl.DataFrame:
    """The rows of all pages as a Polars DataFrame.

    Args:
        pages: The pages.
        columns: What is known of the columns; it grows and counts.
        flat: Whether nested records become columns.

    Raises:
        ConfigurationError: Polars or pyarrow is not installed.
    """
    builder = PolarsBuilder(columns)
    await _fill(builder, pages, flat)
    frame = await asyncio.to_thread(builder.finish)
    warn_conversion_issues(columns)
    return frame


async def arrow_batches(
    pages: AsyncIterator[Iterable[Any]], columns: Columns, flat: bool, size: int
) -> AsyncIterator[pa.RecordBatch]:
    """The rows as record batches of one schema; one without rows if there are none.

    Args:
        pages: The pages.
        columns: What is known of the columns; if empty, the first rows decide.
        flat: Whether nested records become columns.
        size: Rows per batch.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    import_optional("pyarrow", extra="parquet")
    fixed: Optional[FixedColumns] = None
    async with closing_at_end(_in_batches(pages, size)) as batches:
        async for batch in batches:
            rows = await asyncio.to_thread(_spread, batch, flat)
            fixed = fixed or fixed_columns(columns, rows)
            yield await asyncio.to_thread(fixed_batch, rows, fixed)
    if fixed is None:
        fixed = fixed_columns(columns, [])
        yield fixed_batch([], fixed)
    warn_notes(fixed.notes())


async def _fill(builder: Builder, pages: AsyncIterator[Iterable[Any]], flat: bool) -> None:
    async with closing_at_end(_in_batches(pages, BATCH)) as batches:
        async for batch in batches:
            await asyncio.to_thread(_add, builder, batch, flat)


async def _in_batches(pages: AsyncIterator[Iterable[Any]], size: int) -> AsyncIterator[list[Any]]:
    batch: list[Any] = []
    async with closing_at_end(pages) as owned:
        async for page in owned:
            batch += page
            while len(batch) >= size:
                yield batch[:size]
                del batch[:size]
    if batch:
        yield batch


def _add(builder: Builder, rows: list[Any], flat: bool) -> None:
    builder.add(_spread(rows, flat))


def _spread(rows: list[Any], flat: bool) -> list[Any]:
    return list(flatten(rows)) if flat else rows
