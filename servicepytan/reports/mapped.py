"""Report runs after ``map``, whose rows pass through functions or shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, overload

from servicepytan.convert.columns import Columns
from servicepytan.convert.name_join import shaped
from servicepytan.convert.report_columns import ReportMoney, report_columns
from servicepytan.convert.shapes import Shape
from servicepytan.core.generators import drive
from servicepytan.core.row_type import Row
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.endpoints.shaped import IteratedRows, NameLookup, ShapeChain, ShapedRows
from servicepytan.reports.tables import ReportTables

U = TypeVar("U")
N = TypeVar("N")


class MappedRunBase(ShapedRows[U]):
    """The rows of a run after shapes, for both kinds of session.

    Args:
        run: The run.
        chain: The shapes.
    """

    def __init__(self, run: Any, chain: ShapeChain) -> None:
        self._run = run
        self._chain = chain

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._shown()}>"

    def _shown(self) -> str:
        return ", ".join([self._chain.label, *self._chain.texts])

    def _table_columns(self, money: ReportMoney, local: str = "instant") -> Columns:
        chain = self._chain
        columns = report_columns(chain.tree, money, label=chain.label, local=local)
        return columns.in_zone(chain.zone)


@suggest_keywords_of
class MappedReportRun(MappedRunBase[U], IteratedRows[U], ReportTables):
    """The rows of a report run after functions or shapes, fetched while you iterate.

    ``map`` makes it. The run keeps its pages, so that no row is asked for twice.

    Args:
        run: The run.
        chain: The shapes.

    Example:
        >>> for row in report.run(params).map(shape.pick("Name", "TotalSales")):
        ...     print(row)
    """

    def __iter__(self) -> Iterator[U]:
        lookup = NameLookup(self._run._call)
        for rows in self._run._row_lists():
            yield from self._shaped(rows, lookup)

    def _shaped(self, rows: Iterable[Row], lookup: NameLookup) -> Iterable[U]:
        return drive(shaped(self._chain.shapes, rows), lookup)

    @overload
    def map(self, function: Shape, /) -> MappedReportRun[Row]: ...
    @overload
    def map(self, function: Callable[[U], N], /) -> MappedReportRun[N]: ...
    def map(self, function: Any, /) -> MappedReportRun[Any]:
        """The rows after one more function or shape.

        Args:
            function: Takes a row and returns what stands in its place; or a shape.

        Raises:
            InvalidArgument: a shape does not suit the rows.

        Example:
            >>> run.map(shape.pick("Name", "TotalSales")).map(shape.rename)
        """
        return type(self)(self._run, self._chain.then(function))

    def all(self) -> list[U]:
        """Fetch all rows into a list.

        Example:
            >>> names = report.run(params).map(lambda row: row["Name"]).all()
        """
        return list(self)
