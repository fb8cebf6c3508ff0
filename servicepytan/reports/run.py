"""A run of a report: its rows, without repeats, resumable after an interruption."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from threading import RLock
from typing import Any, Literal, NamedTuple, Optional, TypeVar, overload

from servicepytan.convert.columns import Columns
from servicepytan.convert.decimals import Money, check_money
from servicepytan.convert.field_trees import FieldTree
from servicepytan.convert.optional_imports import import_optional
from servicepytan.convert.report_columns import ReportMoney, report_columns, report_tree
from servicepytan.convert.shapes import Shape
from servicepytan.core.callback_checks import check_function
from servicepytan.core.deadline import check_seconds
from servicepytan.core.records_spec import whole
from servicepytan.core.reporting.checkpoint import Identity
from servicepytan.core.reporting.exchange import ReportSteps
from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.reporting.page_parsing import read_report_page
from servicepytan.core.reporting.report_paginator import ReportEstimate, ReportPaginator
from servicepytan.core.reporting.rows import keys, readers, typed
from servicepytan.core.row_type import Row
from servicepytan.core.suggestions import LazyRows, SuggestsAttributes
from servicepytan.core.wire import counted, shown
from servicepytan.endpoints.shaped import ShapeChain
from servicepytan.errors import InvalidArgument, InvalidResponse, ReportTimeout
from servicepytan.reports.checkpoint_file import CheckpointFile
from servicepytan.reports.mapped import MappedReportRun
from servicepytan.reports.page_store import MemoryPageStore
from servicepytan.reports.source import Source, SourceBase
from servicepytan.reports.tables import Path, ReportTables
from servicepytan.reports.wait_budget import OutOfTime, WaitBudget

PAGE_SIZE = 5000
LARGEST_PAGE = 25_000
MORE_TIME = " Allow more time, use a larger page_size, or iterate the run again to go on."
"""The advice at the end of a ``ReportTimeout``."""

N = TypeVar("N")


class ReportProgress(NamedTuple):
    """The progress of a run.

    Attributes:
        rows: The rows that came.
        total: How many there are; None before it is known.
        pages: The pages that came.
        wait_seconds: Seconds of the wait that begins now; 0 when a page has come.
    """

    rows: int
    total: Optional[int]
    pages: int
    wait_seconds: float


class RunOptions(NamedTuple):
    """The options of a run.

    Attributes:
        page_size: Rows per request.
        limit: Rows to give at most.
        timeout: Seconds that it may take.
        progress: Is told of each page and wait.
        clock: Seconds that only go forward.
        sleep: Waits for so many seconds.
    """

    page_size: int = PAGE_SIZE
    limit: Optional[int] = None
    timeout: Optional[float] = None
    progress: Optional[Callable[[ReportProgress], object]] = None
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] = time.sleep

    def checked(self) -> RunOptions:
        """The same options; raises if a value is out of range.

        Raises:
            InvalidArgument: one is not.
        """
        size = whole(self.page_size, "page_size", 1)
        if size > LARGEST_PAGE:
            raise InvalidArgument(
                f"page_size={size} is more than the {LARGEST_PAGE} rows that a page of a report"
                " may have."
            )
        if self.limit is not None:
            whole(self.limit, "limit", 0)
        if self.timeout is not None:
            check_seconds(self.timeout, "timeout")
        if self.progress is not None:
            check_function(self.progress, "progress", "a ReportProgress, such as print")
        return self

    def with_smaller_page(self) -> RunOptions:
        """The same options with a page no larger than the limit."""
        rows_needed = self.page_size if self.limit is None else self.limit
        return self._replace(page_size=max(1, min(self.page_size, rows_needed)))


class RunBase(SuggestsAttributes):
    """The state of a report run: the stored pages, and the steps to fetch the next.

    Args:
        source: Asks for the pages.
        body: The parameters, as they go out.
        described_fields: The fields that the report's description names.
        identity: Whose rows these are, for a checkpoint.
        options: How it goes.
        checkpoint: The path of the checkpoint file, if there is one.
    """

    def __init__(
        self,
        source: SourceBase,
        body: Mapping[str, Any],
        described_fields: tuple[ReportField, ...],
        identity: Identity,
        options: RunOptions,
        checkpoint: Optional[Path] = None,
    ) -> None:
        self._source = source
        self._body = body
        self._described_fields = described_fields
        self._options = options
        self._walk = ReportPaginator(source.label, options.page_size, described_fields)
        self._refused = False
        self._store = MemoryPageStore()
        if checkpoint is not None:
            self._store = file = CheckpointFile(checkpoint, identity, self._walk)
            self._walk = file.walk
        self._begin()

    def _begin(self) -> None:
        raise NotImplementedError

    def __repr__(self) -> str:
        walk = self._walk
        total = "unknown" if walk.total is None else walk.total
        return (
            f"<{type(self).__name__}: {self._source.label}, {counted(walk.rows, 'row')} of {total}>"
        )

    @property
    def parameters(self) -> list[Row]:
        """The parameters as sent."""
        return list(self._body["parameters"])

    @property
    def fields(self) -> list[ReportField]:
        """The columns in order; from the description until the first page arrives."""
        return list(self._described_fields if self._walk.columns is None else self._walk.columns)

    @property
    def columns(self) -> list[str]:
        """The keys of the rows: field names, made unique."""
        return keys(self.fields)

    @property
    def total(self) -> Optional[int]:
        """The number of rows of the report; None before the first page."""
        return self._walk.total

    @property
    def estimate(self) -> Optional[ReportEstimate]:
        """The remaining requests, and the seconds that the rate limit needs for them.

        None before the first page came.
        """
        source = self._source
        return self._walk.estimate(self._options.limit, source.wait, source.interval)

    @property
    def _pages_read(self) -> int:
        """The number of stored pages whose columns are known."""
        return self._walk.number - 1

    def _tree(self) -> FieldTree:
        return report_tree(zip(self.columns, (field.type for field in self.fields)))

    def _table_columns(self, money: ReportMoney, local: str = "instant") -> Columns:
        return report_columns(self._tree(), money, label=self._source.label, local=local)

    def _chain(self, step: Any) -> ShapeChain:
        return ShapeChain(self._tree(), self._source.label).then(step)

    @property
    def _call(self) -> Callable[..., Any]:
        """Calls an operation by its name."""
        return self._source.call

    def _dicts_of(self, page: list[Any], by: str = "name") -> list[Row]:
        names = keys(self.fields, by)
        return [dict(zip(names, row)) for row in page]

    def _records_of(self, page: list[Any]) -> list[Row]:
        names, read = keys(self.fields), readers(self.fields)
        return [dict(zip(names, typed(row, read))) for row in page]

    @property
    def model(self) -> type[Any]:
        """The pydantic model of its rows, made from ``fields``.

        Raises:
            ConfigurationError: pydantic is not installed.

        Example:
            >>> print(list(run.model.model_fields))
        """
        import_optional("pydantic", "models")
        from servicepytan.models.report_rows import report_model

        return report_model(tuple(self.fields))

    def _reads_models(
        self, model: Optional[type[Any]], strict: bool, money: Money
    ) -> Callable[[list[Any]], Iterable[Any]]:
        """A function that turns the rows of a page into models."""
        import_optional("pydantic", "models")
        from servicepytan.models.loading import model_reader

        check_money(money)
        if model is not None:
            read = model_reader(model, strict=strict, money=money)
            return lambda page: map(read, self._dicts_of(page))

        def models_of(page: list[Any]) -> Iterable[Any]:
            of_run = model_reader(self.model, strict=strict, money=money)
            return map(of_run, self._dicts_of(page))

        return models_of

    def _wait_budget(self) -> WaitBudget:
        options = self._options
        return WaitBudget(options.clock, options.sleep, options.timeout, self._report_progress)

    def _next_page(self, budget: WaitBudget) -> ReportSteps:
        """The steps that fetch the next page and store it."""
        walk = self._walk
        estimate = self.estimate
        if estimate is not None and not self._refused:  # later pages are fetched one by one
            budget.need(estimate.seconds)
        raw = yield from self._ask(budget)
        answer = read_report_page(raw, walk.page_name, self._described_fields)
        try:
            after, counted = walk.after(answer)
        except InvalidResponse as error:
            if not len(self._store):
                raise
            raise type(error)(f"{error}{self._store.begin_anew}") from None
        self._store.add(counted)
        self._walk = after
        self._report_progress()

    def _ask(self, budget: WaitBudget) -> ReportSteps:
        exchange = self._source.exchange(budget)
        if self._store.token is not None:
            answer = yield from exchange.when_ready(self._store.token)
            if answer is not None:
                return answer
        return (yield from exchange.page(self._walk.number, self._walk.size))

    def _report_progress(self, wait: float = 0.0) -> None:
        if self._options.progress is not None:
            progress = ReportProgress(self._walk.rows, self._walk.total, len(self._store), wait)
            self._options.progress(progress)

    def _too_long(self, seconds: float) -> ReportTimeout:
        walk, estimate = self._walk, self.estimate
        self._refused = True
        more = "the next request takes"
        if estimate is not None and estimate.requests > 1:
            more = f"{estimate.requests} more requests take"
            seconds = max(seconds, estimate.seconds)
        rows = [row for nth in range(len(self._store)) for row in self._store.rows(nth)]
        return ReportTimeout(
            f"{walk.label} cannot be complete within {self._options.timeout:g} s: {more}"
            f" {seconds:.0f} s at the rate limit. {counted(walk.rows, 'row')} came so far."
            f"{MORE_TIME}",
            rows,
            self.fields,
            self,
        )


def check_by(by: str) -> str:
    """Check the choice of row keys: ``name`` or ``label``.

    Raises:
        InvalidArgument: it is neither ``name`` nor ``label``.
    """
    if by not in ("name", "label"):
        raise InvalidArgument(f"by={shown(by)} is neither 'name' nor 'label'.")
    return by


class ReportRun(LazyRows, RunBase, ReportTables):
    """The rows of one run of a report; iterating gives dicts by field name.

    ``Report.run`` makes it. Nothing is asked for before the first row is. Pages that came are
    kept, in memory or in the checkpoint file: iterating again gives them again, and after an error
    asks only for what is missing. Threads may share a run.

    Args:
        source: Asks for the pages.
        body: The parameters, as they go out.
        described_fields: The fields that the report's description names.
        identity: Whose rows these are, for a checkpoint.
        options: How it goes.
        checkpoint: The path of the checkpoint file, if there is one.

    Example:
        >>> run = report.run(From="2026-01-01", To="2026-01-31", DateType=1)
        >>> for row in run:
        ...     print(row["Name"])
        >>> print(run.total)
    """

    _source: Source

    def _begin(self) -> None:
        self._lock = RLock()  # so that a nested call is refused rather than stuck
        self._fetching = False

    def __iter__(self) -> Iterator[Row]:
        return self.dicts()

    def all(self) -> list[Row]:
        """Fetch all rows, as dicts by field name.

        Raises:
            ApiError: the API refuses.
            InvalidResponse: rows are missing or come twice.
            ReportChanged: somebody edited the report meanwhile.
            ReportTimeout: it cannot be done in time.

        Example:
            >>> rows = report.run(params).all()
        """
        return list(self)

    def lists(self) -> Iterator[list[Any]]:
        """The rows as lists of cells, in the order of ``fields``.

        Example:
            >>> for cells in run.lists():
            ...     print(cells)
        """
        return (row for page in self._pages() for row in page)

    def dicts(self, by: str = "name") -> Iterator[Row]:
        """The rows as dicts.

        Args:
            by: What the keys are: ``name`` or ``label`` of the fields.

        Raises:
            InvalidArgument: ``by`` is neither.

        Example:
            >>> for row in run.dicts(by="label"):
            ...     print(row["Total sales"])
        """
        by = check_by(by)
        return (row for page in self._pages() for row in self._dicts_of(page, by))

    def records(self) -> Iterator[Row]:
        """The rows as dicts by field name, with typed values.

        A ``Date`` becomes a ``date`` or, with its offset kept, a ``datetime``; numbers stay as
        they were sent. What does not fit its type stays as it came.

        Example:
            >>> for row in run.records():
            ...     print(row["Day"].year)
        """
        return (row for page in self._pages() for row in self._records_of(page))

    @overload
    def as_models(self, *, strict: bool = False, money: Money = "decimal") -> Iterator[Any]: ...
    @overload
    def as_models(
        self, model: type[N], *, strict: bool = False, money: Literal["decimal"] = "decimal"
    ) -> Iterator[N]: ...
    @overload
    def as_models(
        self, model: type[Any], *, strict: bool = False, money: Money
    ) -> Iterator[Any]: ...
    def as_models(
        self,
        model: Optional[type[Any]] = None,
        *,
        strict: bool = False,
        money: Money = "decimal",
    ) -> Iterator[Any]:
        """The rows as pydantic models with an attribute for each field, in snake_case.

        A ``Number`` is a ``Decimal``, a ``Date`` a ``date`` or, with its offset, a ``datetime``,
        and 0001-01-01 is None. What does not fit its type stays as it came, and ``deviations``
        tells it.

        Args:
            model: A model of yours, in place of ``model`` of the run.
            strict: Whether to raise if a row departs from the types of its fields.
            money: What numbers are: ``decimal``, ``float`` or ``text``.

        Raises:
            ConfigurationError: pydantic is not installed.
            InvalidArgument: ``money`` is wrong.
            SchemaDeviation: with ``strict``, the first row that departs.

        Example:
            >>> for row in report.run(params).as_models():
            ...     print(row.name, row.total_sales)
        """
        convert = self._reads_models(model, strict, money)
        return (row for page in self._pages() for row in convert(page))

    @overload
    def map(self, function: Shape, /) -> MappedReportRun[Row]: ...
    @overload
    def map(self, function: Callable[[Row], N], /) -> MappedReportRun[N]: ...
    def map(self, function: Any, /) -> MappedReportRun[Any]:
        """The rows after a function or a shape of ``servicepytan.shape``; still lazy.

        It takes the rows as the run gives them, dicts by field name with the values as sent.

        Args:
            function: Takes a row and returns what stands in its place; or a shape, which may give
                more rows or fewer.

        Raises:
            InvalidArgument: a shape does not suit the rows.

        Example:
            >>> report.run(params).map(shape.pick("Name", "TotalSales")).to_csv("sales.csv")
        """
        return MappedReportRun(self, self._chain(function))

    def _row_lists(self) -> Iterator[list[Row]]:
        return map(self._dicts_of, self._pages())

    def _pages(self) -> Iterator[list[Any]]:
        """The rows page by page: stored pages first, then fetched ones."""
        nth, rows_left = 0, self._options.limit
        budget = self._wait_budget()
        while rows_left is None or rows_left > 0:
            if nth >= self._pages_read and not self._fetch_page(nth, budget):
                return
            rows = self._store.rows(nth)
            nth += 1
            yield rows if rows_left is None else rows[:rows_left]
            rows_left = None if rows_left is None else rows_left - len(rows)

    def _fetch_page(self, nth: int, budget: WaitBudget) -> bool:
        """Fetch a page unless it is stored; False at the end."""
        with self._lock:
            if nth < len(self._store):
                return True
            if self._walk.done:
                return False
            if self._fetching:
                raise InvalidArgument("progress must not read rows of the run that it reports on.")
            self._fetching = True
            try:
                steps = self._next_page(budget)
                self._source.run(steps, budget, self._body, self._store.keep_token)
            except OutOfTime as error:
                raise self._too_long(error.seconds) from None
            finally:
                self._fetching = False
            return True
