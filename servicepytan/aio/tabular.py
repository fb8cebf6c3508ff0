"""Awaited pages as tables; each batch of rows is converted in a thread, beside the loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, Any, Protocol

from servicepytan.aio.iteration import closing_at_end
from servicepytan.convert.arrow import TableBuilder
from servicepytan.convert.cells import BATCH
from servicepytan.convert.columns import Columns
from servicepytan.convert.flat import flatten
from servicepytan.convert.frames import FrameBuilder
from servicepytan.convert.issues import warn_conversion_issues

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa


class Builder(Protocol):
    """Takes rows batch by batch."""

    def add(self, rows: list[Any]) -> None:
        """Convert some rows."""
        ...


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


async def _fill(builder: Builder, pages: AsyncIterator[Iterable[Any]], flat: bool) -> None:
    batch: list[Any] = []
    async with closing_at_end(pages) as owned:
        async for page in owned:
            batch += page
            while len(batch) >= BATCH:
                await asyncio.to_thread(_add, builder, batch[:BATCH], flat)
                del batch[:BATCH]
    if batch:
        await asyncio.to_thread(_add, builder, batch, flat)


def _add(builder: Builder, rows: list[Any], flat: bool) -> None:
    builder.add(list(flatten(rows)) if flat else rows)
