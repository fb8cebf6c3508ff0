"""Converts rows to a Polars DataFrame, through Arrow; Polars is in the extra ``polars``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from servicepytan.convert.arrow import TableBuilder, build_table
from servicepytan.convert.cells import BATCH, Block
from servicepytan.convert.columns import Columns, check_table
from servicepytan.convert.optional_imports import import_optional

if TYPE_CHECKING:
    import polars as pl


def polars_frame(rows: Iterable[Any], columns: Columns, size: int = BATCH) -> pl.DataFrame:
    """Rows as a DataFrame; holds one batch of Python rows at a time.

    A ``UserWarning`` names the columns with values that do not fit.

    Args:
        rows: Dicts.
        columns: The known columns; new ones are added, and values that do not fit are counted.
        size: Rows per batch.

    Raises:
        ConfigurationError: Polars or pyarrow is not installed.
        InvalidArgument: the rows, the columns or the size are none.
    """
    check_table(rows, columns, size)
    return build_table(PolarsBuilder(columns), rows, columns, size)


class PolarsBuilder:
    """Builds a Polars DataFrame from batches of rows.

    It goes through Arrow, as Polars itself takes the types of the first dicts, and drops values
    that do not fit them.

    Args:
        columns: The known columns; new ones are added, and values that do not fit are counted.

    Raises:
        ConfigurationError: Polars or pyarrow is not installed.
    """

    def __init__(self, columns: Columns) -> None:
        self._polars = import_optional("polars", extra="polars")
        self._builder = TableBuilder(columns)

    def add(self, rows: Sequence[Any]) -> None:
        """Add a batch of rows."""
        self._builder.add(rows)

    def add_block(self, block: Block) -> None:
        """Add a batch of rows as typed columns."""
        self._builder.add_block(block)

    def finish(self) -> pl.DataFrame:
        """The DataFrame of all batches."""
        return self._polars.from_arrow(self._builder.finish())
