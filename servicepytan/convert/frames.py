"""Converts rows to a pandas DataFrame; pandas is in the extra ``pandas``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from servicepytan.convert.arrow import ARROW_DECIMALS, build_table, decimal_array
from servicepytan.convert.cells import BATCH, NO_READERS, Block, CellReaders, block
from servicepytan.convert.columns import Column, Columns, check_table
from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.timestamps import UTC
from servicepytan.errors import ConfigurationError

if TYPE_CHECKING:
    import pandas as pd

_EARLIEST, _LATEST = date(1677, 9, 22), date(2262, 4, 10)
"""The first and the last whole day that fit nanoseconds since 1970."""


def frame(rows: Iterable[Any], columns: Columns, size: int = BATCH) -> pd.DataFrame:
    """Rows as a DataFrame; holds one batch of Python rows at a time.

    Ids and other whole numbers are ``Int64``, money decimals of Arrow, numbers ``float64``, bools
    ``boolean``, texts and nested values ``string``, moments ``datetime64[us, UTC]``, days
    ``datetime64[us]`` without a zone. pandas before version 2 has nanoseconds only, and with them
    the years 1678 to 2261. A ``UserWarning`` names the columns with values that do not fit.

    Args:
        rows: Dicts.
        columns: The known columns; new ones are added, and values that do not fit are counted.
        size: Rows per batch.

    Raises:
        ConfigurationError: pandas is missing, or what decimals need: pyarrow and pandas 2.
        InvalidArgument: the rows, the columns or the size are none.
    """
    check_table(rows, columns, size)
    builder = FrameBuilder(columns)
    return build_table(builder, rows, columns, size, builder.readers)


class FrameBuilder:
    """Builds a DataFrame from batches of rows.

    Args:
        columns: The known columns; new ones are added, and values that do not fit are counted.

    Attributes:
        readers: Turn the values of some columns into the cells that it takes.

    Raises:
        ConfigurationError: pandas is missing, or what decimals need: pyarrow and pandas 2.
    """

    def __init__(self, columns: Columns) -> None:
        self._pandas = import_optional("pandas", extra="pandas")
        self._columns = columns
        self._make = _Series(self._pandas, columns)
        self.readers: CellReaders = NO_READERS
        if any(column.kind == "decimal" for column in columns):
            self._make.need_decimals()
            self.readers = ARROW_DECIMALS
        self._parts: dict[Column, list[Any]] = {column: [] for column in columns}
        self._length = 0

    def add(self, rows: Sequence[Any]) -> None:
        """Add a batch of rows."""
        self.add_block(block(rows, self._columns, self.readers))

    def add_block(self, block: Block) -> None:
        """Add a batch of rows as typed columns."""
        for column, cells in zip(block.columns, block.cells):
            if column not in self._parts:
                self._parts[column] = [self._make.empty(column, self._length)]
            self._parts[column].append(self._make.series(column, cells))
        self._length += block.rows

    def finish(self) -> pd.DataFrame:
        """The DataFrame of all batches."""
        columns, length = self._columns, self._length
        columns.finalize()
        done = {
            column.name: self._make.joined(column, self._parts.pop(column, None), length)
            for column in columns
        }
        index = self._pandas.RangeIndex(length)
        return self._pandas.DataFrame(done, index=index, columns=columns.names)


class _Series:
    """Builds a pandas series for each kind of column."""

    def __init__(self, pandas: Any, columns: Columns) -> None:
        self._pandas = pandas
        self._columns = columns
        self._narrow = int(pandas.__version__.partition(".")[0]) < 2
        unit = "ns" if self._narrow else "us"
        self._dtypes = {
            "bool": "boolean",
            "day": f"datetime64[{unit}]",
            "instant": f"datetime64[{unit}, UTC]",
            "int": "Int64",
            "json": "string",
            "number": "float64",
            "text": "string",
        }

    def need_decimals(self) -> None:
        """Prepare for columns of decimals; raises if that is impossible.

        Raises:
            ConfigurationError: pyarrow is not installed, or pandas computes with them wrongly.
        """
        if self._narrow:
            raise ConfigurationError(
                'Pass money="float" or money="text", or install pandas 2:'
                f" pandas {self._pandas.__version__} gives wrong medians of exact amounts."
            )
        try:
            self._dtypes["decimal"] = self._pandas.ArrowDtype(decimal_array([]).type)
        except ConfigurationError as error:
            raise ConfigurationError(
                f'Pass money="float" or money="text", as exact amounts need pyarrow. {error}'
            ) from error

    def series(self, column: Column, cells: list[Any]) -> Any:
        """The series of a batch of cells."""
        if column.kind == "decimal":
            decimals = self._pandas.arrays.ArrowExtensionArray(decimal_array(cells))
            return self._pandas.Series(decimals)
        if self._narrow and column.kind in ("day", "instant"):
            cells = self._within(column, cells)
        return self._pandas.Series(cells, dtype=self._dtypes[column.kind])

    def empty(self, column: Column, length: int) -> Any:
        """A series of missing values."""
        return self._pandas.Series([None] * length, dtype=self._dtypes[column.kind])

    def joined(self, column: Column, parts: Any, length: int) -> Any:
        """The concatenation of all parts."""
        if not parts:
            joined = self.empty(column, length)
        else:
            joined = self._pandas.concat(parts, ignore_index=True) if parts[1:] else parts[0]
        zone = self._columns.zone if column.kind == "instant" else ""
        return joined.dt.tz_convert(zone) if zone else joined

    def _within(self, column: Column, cells: list[Any]) -> list[Any]:
        representable = [cell if cell is None or _fits(cell) else None for cell in cells]
        lost = representable.count(None) - cells.count(None)
        if lost:
            self._columns.out_of_range[column.name] += lost
        return representable


def _fits(cell: date) -> bool:
    day = cell.astimezone(UTC).date() if isinstance(cell, datetime) else cell
    return _EARLIEST <= day <= _LATEST
