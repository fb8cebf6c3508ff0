"""The columns of lists and feeds, and their conversion to tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar, Union

from servicepytan.core.call import Call
from servicepytan.core.records_spec import flag, whole
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.endpoints.operations import Operation, operation_at, types_of

if TYPE_CHECKING:
    from os import PathLike

    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from servicepytan.convert.columns import Columns
    from servicepytan.convert.decimals import Money

T = TypeVar("T")
F = TypeVar("F", bound="ColumnsMixin")


class ColumnsMixin:
    """Rows with columns from their operation."""

    _calls: Sequence[Call]
    _operation: Optional[Operation] = None

    def _of(self: F, operation: Operation) -> F:
        """The same rows, with the columns of an operation."""
        self._operation = operation
        return self

    def _known_operation(self) -> Optional[Operation]:
        """The operation that the rows come from; None for an unknown path."""
        if self._operation is None and self._calls:
            return operation_at(self._calls[0].method, self._calls[0].template)
        return self._operation

    @property
    def columns(self) -> Columns:
        """Columns known from the schema; empty for an unknown path."""
        return self._columns(flat=False)

    def _money_columns(self, flat: bool, money: Money) -> Columns:
        from servicepytan.convert.columns import with_money

        return with_money(self._columns(flag(flat, "flat")), money)

    def _csv_columns(self, flat: bool) -> Columns:
        return self._columns(flat)

    def _columns(self, flat: bool) -> Columns:
        from servicepytan.convert.columns import Columns, columns_of

        operation = self._known_operation()
        if operation is None:
            return Columns()
        return columns_of(types_of(operation.name.partition(".")[0]), operation.record, flat=flat)


@suggest_keywords_of
class TabularMixin(ColumnsMixin, Generic[T]):
    """Rows that convert to tables."""

    def __iter__(self) -> Iterator[T]:
        raise NotImplementedError

    def to_pandas(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        flat: bool = False,
        money: Money = "decimal",
        progress: bool = False,
    ) -> pd.DataFrame:
        """Fetch every row into a pandas DataFrame, page by page.

        The columns are those of the record type, then what else the rows hold. Ids and other
        whole numbers are ``Int64``, amounts of money exact decimals of Arrow
        (``decimal128(28, 8)``), other numbers ``float64``, bools ``boolean``, texts ``string``,
        moments ``datetime64`` in UTC, calendar days ``datetime64`` without a zone. What is nested
        is JSON text. A ``UserWarning`` names the columns with dates out of range, which are
        missing, or with values of another kind, which stand as text in a column of their own.

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
            >>> jobs = session.jobs.list(job_status="Completed").to_pandas()
            >>> jobs.groupby("businessUnitId")["total"].sum()
        """
        if columns is not None:
            return picked(self, columns).to_pandas(flat=flat, money=money, progress=progress)
        from servicepytan.convert import frames

        table_columns = self._money_columns(flat, money)
        with self._shown_progress(progress):
            return frames.frame(self._rows_for(flat), table_columns)

    def to_arrow(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        flat: bool = False,
        money: Money = "decimal",
        progress: bool = False,
    ) -> pa.Table:
        """Fetch every row into an Arrow table, page by page.

        Its columns are those of ``to_pandas``; moments are ``timestamp[us, tz=UTC]``, calendar
        days ``date32``.

        Args:
            columns: The columns to keep, in this order; ``address.city`` is a nested one. A name
                that the schema does not know is refused before any request.
            flat: Whether nested records become columns, as in ``address.city``; lists stay JSON.
            money: ``decimal`` for exact amounts, ``float``, or ``text``.
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Raises:
            ConfigurationError: pyarrow is not installed.

        Example:
            >>> table = session.jobs.export(from_="2026-01-01").to_arrow()
        """
        if columns is not None:
            return picked(self, columns).to_arrow(flat=flat, money=money, progress=progress)
        from servicepytan.convert import arrow

        table_columns = self._money_columns(flat, money)
        with self._shown_progress(progress):
            return arrow.table(self._rows_for(flat), table_columns)

    def to_arrow_batches(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        batch_rows: int = 10_000,
        flat: bool = False,
        money: Money = "decimal",
    ) -> pa.RecordBatchReader:
        """The rows as a reader of Arrow batches, for engines that read Arrow without copies.

        Pages are fetched as batches are read, and no more once the reader is dropped. All batches
        have the same columns: those of ``to_arrow`` that the record type names (of an unknown
        path, those of the first batch), and at the end ``_rescued_data``. It holds, as a JSON
        object, what has no column and what does not fit its own. An engine that reads in the
        background tells the text of an error, not its class.

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
            >>> reader = session.jobs.export(from_="2026-01-01").to_arrow_batches()
            >>> duckdb.sql("SELECT jobStatus, count(*) FROM reader GROUP BY ALL").show()
        """
        if columns is not None:
            return picked(self, columns).to_arrow_batches(
                flat=flat, money=money, batch_rows=batch_rows
            )
        from servicepytan.convert import arrow

        size = whole(batch_rows, "batch_rows", 1)
        return arrow.batch_reader(self._rows_for(flat), self._money_columns(flat, money), size)

    def to_polars(
        self,
        *,
        columns: Optional[Sequence[str]] = None,
        flat: bool = False,
        money: Money = "decimal",
        progress: bool = False,
    ) -> pl.DataFrame:
        """Fetch every row into a Polars DataFrame, page by page.

        Its columns are those of ``to_arrow``; moments are ``Datetime("us", "UTC")``, calendar
        days ``Date``.

        Args:
            columns: The columns to keep, in this order; ``address.city`` is a nested one. A name
                that the schema does not know is refused before any request.
            flat: Whether nested records become columns, as in ``address.city``; lists stay JSON.
            money: ``decimal`` for exact amounts, ``float``, or ``text``.
            progress: Whether to show on stderr, or in the notebook, how many rows came.

        Raises:
            ConfigurationError: Polars or pyarrow is not installed.

        Example:
            >>> jobs = session.jobs.list(job_status="Completed").to_polars()
            >>> jobs.group_by("businessUnitId").agg(pl.col("total").sum())
        """
        if columns is not None:
            return picked(self, columns).to_polars(flat=flat, money=money, progress=progress)
        from servicepytan.convert.polars import polars_frame

        table_columns = self._money_columns(flat, money)
        with self._shown_progress(progress):
            return polars_frame(self._rows_for(flat), table_columns)

    def to_csv(
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
            >>> session.jobs.list().to_csv("jobs.csv", columns=["id", "jobNumber"])
        """
        if columns is not None:
            rows: int = picked(self, columns).to_csv(path, flat=flat, progress=progress)
            return rows
        from servicepytan.convert.cells import BATCH
        from servicepytan.convert.conversion_warnings import warn_conversion_issues
        from servicepytan.endpoints.csv_file import CsvFile

        table_columns = self._csv_columns(flag(flat, "flat"))
        with CsvFile(path, table_columns) as file, self._shown_progress(progress):
            waiting = self._rows_for(flat)
            while batch := list(islice(waiting, BATCH)):
                file.add(batch)
            count = file.finish()
        warn_conversion_issues(table_columns)
        return count

    def _shown_progress(self, is_shown: bool) -> AbstractContextManager[None]:
        raise NotImplementedError

    def _rows_for(self, flat: bool) -> Iterator[Any]:
        if not flat:
            return iter(self)
        from servicepytan.convert.flat import flatten

        return flatten(self)


def picked(rows: Any, columns: Sequence[str]) -> Any:
    """The rows, reduced to these columns.

    Args:
        rows: Rows with ``map``, of either kind of session.
        columns: Their names, or one name.
    """
    from servicepytan.convert.shapes import pick_columns

    return rows.map(pick_columns(columns))
