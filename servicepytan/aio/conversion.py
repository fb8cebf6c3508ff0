"""Converts awaited rows to tables and files, batch by batch in a thread."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any, Optional, Protocol, TypeVar, Union

from servicepytan.aio.iteration import closing_at_end
from servicepytan.aio.threads import run_in_thread
from servicepytan.convert.arrow import fixed_batch
from servicepytan.convert.cells import BATCH
from servicepytan.convert.columns import Columns
from servicepytan.convert.conversion_warnings import warn_conversion_issues, warn_notes
from servicepytan.convert.fixed import FixedColumns, fixed_columns
from servicepytan.convert.flat import flatten
from servicepytan.convert.optional_imports import import_optional
from servicepytan.endpoints.csv_file import CsvFile

if TYPE_CHECKING:
    from os import PathLike

    import pyarrow as pa

F = TypeVar("F", covariant=True)


class Builder(Protocol[F]):
    """Builds a table or file from batches of rows."""

    def add(self, rows: list[Any], /) -> None:
        """Convert some rows."""

    def finish(self) -> F:
        """The finished table or file."""
        ...


async def build(
    kind: Callable[[Columns], Builder[F]],
    columns: Columns,
    pages: AsyncIterator[Iterable[Any]],
    flat: bool = False,
) -> F:
    """The table that a builder makes from the rows of all pages.

    Args:
        kind: Makes the builder, such as ``FrameBuilder``.
        columns: The known columns; new ones are added, and values that do not fit are counted.
        pages: The pages.
        flat: Whether nested records become columns.

    Raises:
        ConfigurationError: a package that the builder needs is not installed.
    """
    built = await _filled(kind(columns), pages, flat)
    warn_conversion_issues(columns)
    return built


async def csv_file(
    path: Union[str, PathLike[str]],
    columns: Columns,
    pages: AsyncIterator[Iterable[Any]],
    flat: bool = False,
) -> int:
    """Write the rows of all pages to a CSV file; returns their number.

    Args:
        path: The file; one that is there is replaced.
        columns: The known columns; new ones are added, and values that do not fit are counted.
        pages: The pages.
        flat: Whether nested records become columns.

    Raises:
        OSError: the file cannot be written.
    """
    with CsvFile(path, columns) as file:
        count = await _filled(file, pages, flat)
    warn_conversion_issues(columns)
    return count


async def arrow_batches(
    pages: AsyncIterator[Iterable[Any]], columns: Columns, flat: bool, size: int
) -> AsyncGenerator[pa.RecordBatch, None]:
    """The rows as record batches of one schema; a single empty batch if there are no rows.

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
            rows = await run_in_thread(_spread, batch, flat)
            fixed = fixed or fixed_columns(columns, rows)
            yield await run_in_thread(fixed_batch, rows, fixed)
    if fixed is None:
        fixed = fixed_columns(columns, [])
        yield fixed_batch([], fixed)
    warn_notes(fixed.notes())


async def _filled(builder: Builder[F], pages: AsyncIterator[Iterable[Any]], flat: bool) -> F:
    async with closing_at_end(_in_batches(pages, BATCH)) as batches:
        async for batch in batches:
            await run_in_thread(_add, builder, batch, flat)
    return await run_in_thread(builder.finish)


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


def _add(builder: Builder[Any], rows: list[Any], flat: bool) -> None:
    builder.add(_spread(rows, flat))


def _spread(rows: list[Any], flat: bool) -> list[Any]:
    return list(flatten(rows)) if flat else rows
