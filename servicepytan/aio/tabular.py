"""The methods that convert awaited rows to tables."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Generic, Optional, TypeVar, Union

from servicepytan.aio.iteration import AwaitedIterator
from servicepytan.core.records_spec import flag, whole
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.endpoints.tabular import picked

if TYPE_CHECKING:
    from os import PathLike

    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from servicepytan.aio.conversion import Builder, F
    from servicepytan.convert.columns import Columns
    from servicepytan.convert.decimals import Money

T = TypeVar("T")


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
            money: ``decimal`` for exact amounts, ``float`` for those calls of pandas that want
                floats, such as ``describe``, or ``text``.
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Raises:
            ConfigurationError: pandas is missing, or what exact amounts need: pyarrow and pandas 2.

        Example:
            >>> jobs = await session.jobs.list(job_status="Completed").to_pandas()
        """
        if columns is not None:
            return await picked(self, columns).to_pandas(flat=flat, money=money, progress=progress)
        from servicepytan.convert.frames import FrameBuilder

        return await self._built(FrameBuilder, flat, money, progress)

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
            return await picked(self, columns).to_arrow(flat=flat, money=money, progress=progress)
        from servicepytan.convert.arrow import TableBuilder

        return await self._built(TableBuilder, flat, money, progress)

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
            batches: AsyncIterator[pa.RecordBatch] = picked(self, columns).to_arrow_batches(
                flat=flat, money=money, batch_rows=batch_rows
            )
            return batches
        from servicepytan.aio.conversion import arrow_batches
        from servicepytan.convert.columns import with_money

        size = whole(batch_rows, "batch_rows", 1)
        table_columns = with_money(self._columns(flag(flat, "flat")), money)
        batches = arrow_batches(self._row_lists(), table_columns, flat, size)
        return AwaitedIterator(batches, "batch")

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
            return await picked(self, columns).to_polars(flat=flat, money=money, progress=progress)
        from servicepytan.convert.polars import PolarsBuilder

        return await self._built(PolarsBuilder, flat, money, progress)

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
            rows: int = await picked(self, columns).to_csv(path, flat=flat, progress=progress)
            return rows
        from servicepytan.aio.conversion import csv_file

        table_columns = self._csv_columns(flag(flat, "flat"))
        with self._shown_progress(progress):
            return await csv_file(path, table_columns, self._row_lists(), flat)

    async def _built(
        self, kind: Callable[[Columns], Builder[F]], flat: bool, money: Money, progress: bool
    ) -> F:
        """The table that a builder makes from all rows."""
        from servicepytan.aio.conversion import build
        from servicepytan.convert.columns import with_money

        columns = with_money(self._columns(flag(flat, "flat")), money)
        with self._shown_progress(progress):
            return await build(kind, columns, self._row_lists(), flat)
