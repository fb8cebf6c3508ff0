"""Converts the rows of reports to tables and files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from os import PathLike
from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.convert import arrow, frames
from servicepytan.convert.cells import BATCH
from servicepytan.convert.columns import Columns
from servicepytan.convert.conversion_warnings import warn_conversion_issues
from servicepytan.convert.polars import polars_frame
from servicepytan.convert.report_columns import ReportMoney, typed_rows
from servicepytan.convert.shapes import pick_columns
from servicepytan.core.records_spec import whole
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.endpoints.csv_file import CsvFile

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

Path = Union[str, PathLike[str]]


@suggest_keywords_of
class ReportTables:
    """Rows of a report that convert to tables."""

    def __iter__(self) -> Iterator[Any]:
        raise NotImplementedError

    def _table_columns(self, money: ReportMoney, local: str = "instant") -> Columns:
        raise NotImplementedError

    def to_csv(self, path: Path, *, columns: Optional[Sequence[str]] = None) -> int:
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
            >>> report.run(params).to_csv("report.csv")
        """
        if columns is not None:
            count: int = picked(self, columns).to_csv(path)
            return count
        table_columns = self._table_columns("float", "text")
        with CsvFile(path, table_columns) as file:
            rows = typed_rows(self, table_columns)
            while batch := list(islice(rows, BATCH)):
                file.add(batch)
            count = file.finish()
        warn_conversion_issues(table_columns)
        return count

    def to_pandas(
        self, *, columns: Optional[Sequence[str]] = None, money: ReportMoney = "float"
    ) -> pd.DataFrame:
        """Fetch all rows into a pandas DataFrame, typed as the report says.

        Numbers are ``float64``, bools ``boolean``, texts and times of day ``string``. A ``Date``
        is a moment in UTC: move it with ``.dt.tz_convert`` into the zone of the tenant. A
        ``UserWarning`` names the columns with values that do not fit.

        Args:
            columns: The columns to keep, in this order; a name that the report does not have is
                refused before any request.
            money: The names of the columns that hold money, which are exact decimals then, as a
                report says no more of them than ``Number``. Or what all numbers are: ``float``,
                ``decimal`` or ``text``.

        Raises:
            ConfigurationError: pandas is missing, or what exact amounts need: pyarrow and pandas 2.
            InvalidArgument: ``columns`` or ``money`` names a field that the report does not have.

        Example:
            >>> frame = report.run(params).to_pandas(money=["TotalSales"])
        """
        if columns is not None:
            return picked(self, columns).to_pandas(money=money)
        table_columns = self._table_columns(money)
        return frames.frame(typed_rows(self, table_columns), table_columns)

    def to_arrow(
        self, *, columns: Optional[Sequence[str]] = None, money: ReportMoney = "float"
    ) -> pa.Table:
        """Fetch all rows into an Arrow table, with the types of ``to_pandas``.

        Args:
            columns: The columns to keep, in this order.
            money: The columns that hold money, or what all numbers are, as for ``to_pandas``.

        Raises:
            ConfigurationError: pyarrow is not installed.
            InvalidArgument: ``columns`` or ``money`` names a field that the report does not have.

        Example:
            >>> table = report.run(params).to_arrow()
        """
        if columns is not None:
            return picked(self, columns).to_arrow(money=money)
        table_columns = self._table_columns(money)
        return arrow.table(typed_rows(self, table_columns), table_columns)

    def to_arrow_batches(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        batch_rows: int = BATCH,
        money: ReportMoney = "float",
    ) -> pa.RecordBatchReader:
        """The rows as a reader of Arrow batches, for engines that read Arrow without copies.

        Pages are fetched as batches are read. All batches have the same columns: those of
        ``to_arrow``, and at the end ``_rescued_data``. It holds, as a JSON object, what has no
        column and what does not fit its own.

        Args:
            columns: The columns to keep, in this order.
            batch_rows: Rows per batch; the last one has fewer.
            money: The columns that hold money, or what all numbers are, as for ``to_pandas``.

        Raises:
            ConfigurationError: pyarrow is not installed.
            InvalidArgument: ``columns`` or ``money`` names a field that the report does not have,
                or ``batch_rows`` is no whole number from 1 on.

        Example:
            >>> reader = report.run(params).to_arrow_batches()
            >>> duckdb.sql("SELECT count(*) FROM reader").show()
        """
        if columns is not None:
            return picked(self, columns).to_arrow_batches(batch_rows=batch_rows, money=money)
        size = whole(batch_rows, "batch_rows", 1)
        table_columns = self._table_columns(money)
        return arrow.batch_reader(typed_rows(self, table_columns), table_columns, size)

    def to_polars(
        self, *, columns: Optional[Sequence[str]] = None, money: ReportMoney = "float"
    ) -> pl.DataFrame:
        """Fetch all rows into a Polars DataFrame, with the types of ``to_arrow``.

        Args:
            columns: The columns to keep, in this order.
            money: The columns that hold money, or what all numbers are, as for ``to_pandas``.

        Raises:
            ConfigurationError: Polars or pyarrow is not installed.
            InvalidArgument: ``columns`` or ``money`` names a field that the report does not have.

        Example:
            >>> frame = report.run(params).to_polars()
        """
        if columns is not None:
            return picked(self, columns).to_polars(money=money)
        table_columns = self._table_columns(money)
        return polars_frame(typed_rows(self, table_columns), table_columns)


def picked(rows: Any, columns: Sequence[str]) -> Any:
    """The rows, reduced to these columns.

    Raises:
        InvalidArgument: a name is none of the rows' fields.
    """
    return rows.map(pick_columns(columns))
