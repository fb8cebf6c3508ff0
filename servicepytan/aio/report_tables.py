"""Converts the rows of awaited reports to tables, and passes them through shapes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from typing import TYPE_CHECKING, Any, Optional, TypeVar, overload

from servicepytan.aio.conversion import arrow_batches, build, csv_file
from servicepytan.aio.iteration import AwaitedIterator, closing_at_end
from servicepytan.aio.shaped import AsyncIteratedRows, AsyncNameLookup, shaped_rows
from servicepytan.convert.arrow import TableBuilder
from servicepytan.convert.cells import BATCH
from servicepytan.convert.columns import Columns
from servicepytan.convert.frames import FrameBuilder
from servicepytan.convert.polars import PolarsBuilder
from servicepytan.convert.report_columns import ReportMoney, typed_rows
from servicepytan.convert.shapes import Shape
from servicepytan.core.records_spec import whole
from servicepytan.core.row_type import Row
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.reports.mapped import MappedRunBase
from servicepytan.reports.tables import Path, picked

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

U = TypeVar("U")
N = TypeVar("N")


@suggest_keywords_of
class AsyncReportTables:
    """Awaited rows of a report that convert to tables."""

    def _row_lists(self) -> AsyncIterator[list[Any]]:
        raise NotImplementedError

    def _table_columns(self, money: ReportMoney, local: str = "instant") -> Columns:
        raise NotImplementedError

    async def to_csv(self, path: Path, *, columns: Optional[Sequence[str]] = None) -> int:
        """Fetch all rows into a CSV file, which gets its name once it is complete.

        The cells are those of a ``sync`` to CSV: dates are moments in UTC.

        Args:
            path: The file; one that is there is replaced.
            columns: The columns to keep, in this order; a name that the report does not have is
                refused before any request.

        Returns:
            The number of rows.

        Raises:
            InvalidArgument: ``columns`` names a field that the report does not have.
            OSError: the file cannot be written.

        Example:
            >>> await run.to_csv("report.csv")
        """
        if columns is not None:
            count: int = await picked(self, columns).to_csv(path)
            return count
        table_columns = self._table_columns("float", "text")
        return await csv_file(path, table_columns, self._typed_lists(table_columns))

    async def to_pandas(
        self, *, columns: Optional[Sequence[str]] = None, money: ReportMoney = "float"
    ) -> pd.DataFrame:
        """Fetch all rows into a pandas DataFrame, typed as ``ReportRun.to_pandas``.

        Args:
            columns: The columns to keep, in this order.
            money: The columns that hold money, or what all numbers are.

        Raises:
            ConfigurationError: pandas is missing, or what exact amounts need: pyarrow and pandas 2.
            InvalidArgument: ``columns`` or ``money`` names a field that the report does not have.

        Example:
            >>> frame = await run.to_pandas(money=["TotalSales"])
        """
        if columns is not None:
            return await picked(self, columns).to_pandas(money=money)
        table_columns = self._table_columns(money)
        return await build(FrameBuilder, table_columns, self._typed_lists(table_columns))

    async def to_arrow(
        self, *, columns: Optional[Sequence[str]] = None, money: ReportMoney = "float"
    ) -> pa.Table:
        """Fetch all rows into an Arrow table, with the types of ``to_pandas``.

        Args:
            columns: The columns to keep, in this order.
            money: The columns that hold money, or what all numbers are.

        Raises:
            ConfigurationError: pyarrow is not installed.
            InvalidArgument: ``columns`` or ``money`` names a field that the report does not have.

        Example:
            >>> table = await run.to_arrow()
        """
        if columns is not None:
            return await picked(self, columns).to_arrow(money=money)
        table_columns = self._table_columns(money)
        return await build(TableBuilder, table_columns, self._typed_lists(table_columns))

    def to_arrow_batches(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        batch_rows: int = BATCH,
        money: ReportMoney = "float",
    ) -> AsyncIterator[pa.RecordBatch]:
        """The rows as Arrow batches, which are converted in a thread.

        The columns are those of ``ReportRun.to_arrow_batches``, the same in each batch. Where there
        are no rows, one batch comes that has the columns only.

        Args:
            columns: The columns to keep, in this order.
            batch_rows: Rows per batch; the last one has fewer.
            money: The columns that hold money, or what all numbers are.

        Raises:
            ConfigurationError: pyarrow is not installed.
            InvalidArgument: ``columns`` or ``money`` names a field that the report does not have,
                or ``batch_rows`` is no whole number from 1 on.

        Example:
            >>> async for batch in run.to_arrow_batches():
            ...     writer.write_batch(batch)
        """
        if columns is not None:
            batches: AsyncIterator[pa.RecordBatch] = picked(self, columns).to_arrow_batches(
                batch_rows=batch_rows, money=money
            )
            return batches
        size = whole(batch_rows, "batch_rows", 1)
        table_columns = self._table_columns(money)
        lists = self._typed_lists(table_columns)
        return AwaitedIterator(arrow_batches(lists, table_columns, False, size), "batch")

    async def to_polars(
        self, *, columns: Optional[Sequence[str]] = None, money: ReportMoney = "float"
    ) -> pl.DataFrame:
        """Fetch all rows into a Polars DataFrame, with the types of ``to_arrow``.

        Args:
            columns: The columns to keep, in this order.
            money: The columns that hold money, or what all numbers are.

        Raises:
            ConfigurationError: Polars or pyarrow is not installed.
            InvalidArgument: ``columns`` or ``money`` names a field that the report does not have.

        Example:
            >>> frame = await run.to_polars()
        """
        if columns is not None:
            return await picked(self, columns).to_polars(money=money)
        table_columns = self._table_columns(money)
        return await build(PolarsBuilder, table_columns, self._typed_lists(table_columns))

    async def _typed_lists(self, columns: Columns) -> AsyncIterator[list[Any]]:
        async with closing_at_end(self._row_lists()) as lists:
            async for rows in lists:
                yield list(typed_rows(rows, columns))


@suggest_keywords_of
class AsyncMappedReportRun(MappedRunBase[U], AsyncIteratedRows[U], AsyncReportTables):
    """The rows of a report run after functions or shapes, fetched while you iterate.

    ``map`` makes it. As ``MappedReportRun``, but iterated by ``async for``, and its methods are
    awaited.

    Args:
        run: The run.
        chain: The shapes.

    Example:
        >>> async for row in run.map(shape.pick("Name", "TotalSales")):
        ...     print(row)
    """

    def __aiter__(self) -> AsyncIterator[U]:
        return AwaitedIterator(self._rows(), "row")

    async def _rows(self) -> AsyncGenerator[U, None]:
        async with closing_at_end(self._row_lists()) as lists:
            async for rows in lists:
                for row in rows:
                    yield row

    async def _row_lists(self) -> AsyncIterator[list[U]]:
        lookup = AsyncNameLookup(self._run._call)
        async with closing_at_end(self._run._row_lists()) as lists:
            async for rows in lists:
                yield list(await shaped_rows(self._chain.shapes, rows, lookup))

    @overload
    def map(self, function: Shape, /) -> AsyncMappedReportRun[Row]: ...
    @overload
    def map(self, function: Callable[[U], N], /) -> AsyncMappedReportRun[N]: ...
    def map(self, function: Any, /) -> AsyncMappedReportRun[Any]:
        """The rows after one more function or shape.

        Args:
            function: Takes a row and returns what stands in its place; or a shape.

        Raises:
            InvalidArgument: a shape does not suit the rows.

        Example:
            >>> run.map(shape.pick("Name", "TotalSales")).map(shape.rename)
        """
        return type(self)(self._run, self._chain.then(function))

    async def all(self) -> list[U]:
        """Fetch all rows into a list.

        Example:
            >>> names = await run.map(lambda row: row["Name"]).all()
        """
        return [row async for row in self]
