"""Reports in tasks: performs the steps of report exchanges by awaiting them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping
from functools import partial
from typing import Any, Literal, Optional, TypeVar, overload

from servicepytan.aio.fair_semaphore import FairSemaphore
from servicepytan.aio.iteration import AwaitedIterator, AwaitedRows, closing_at_end
from servicepytan.aio.report_tables import AsyncMappedReportRun, AsyncReportTables
from servicepytan.aio.session import AsyncConnectable, AsyncSession
from servicepytan.aio.shielded import run_shielded
from servicepytan.convert.decimals import Money
from servicepytan.convert.shapes import Shape
from servicepytan.core.generators import by_type, drive_async
from servicepytan.core.reporting import metadata
from servicepytan.core.reporting.checkpoint import Identity
from servicepytan.core.reporting.exchange import ROUTES, ReportSteps, request
from servicepytan.core.reporting.metadata import (
    Accepted,
    ReportField,
    ReportInfo,
    ReportParameter,
)
from servicepytan.core.reporting.parameters import body_of, needed_sets, values_by_name
from servicepytan.core.reporting.steps import (
    KeepToken,
    RateLimitWait,
    ReadDescription,
    ReadValueSet,
    ReleaseSlot,
    Wait,
)
from servicepytan.core.row_type import Row
from servicepytan.core.suggestions import LazyRows, SuggestsAttributes, suggest_keywords_of
from servicepytan.core.wire import not_one_of
from servicepytan.errors import InvalidArgument, NotFound, PermissionDenied, ServicePytanError
from servicepytan.reports.handlers import async_report_handlers
from servicepytan.reports.lists import (
    categories_to_read,
    category_names_of,
    report_info,
    where_to_look,
)
from servicepytan.reports.report import need_text
from servicepytan.reports.run import (
    PAGE_SIZE,
    ReportProgress,
    RunBase,
    RunOptions,
    check_by,
)
from servicepytan.reports.source import SourceBase, StoreToken, discard_token
from servicepytan.reports.tables import Path
from servicepytan.reports.wait_budget import OutOfTime, WaitBudget

_log = logging.getLogger("servicepytan.reports.report")
N = TypeVar("N")


class AsyncSource(SourceBase):
    """Performs the steps of a report by awaiting them."""

    async def run(
        self,
        steps: ReportSteps,
        budget: WaitBudget,
        body: Any = None,
        store_token: StoreToken = discard_token,
    ) -> Any:
        """Perform steps to their end; an error of one goes to the steps, which may handle it.

        Args:
            steps: The steps.
            budget: The time that waits may take.
            body: The parameters.
            store_token: Is told the token.
        """
        handlers = async_report_handlers(
            classic_page=partial(self._classic_page, body),
            query_page=partial(self._query_page, body),
            poll_report=self._poll_report,
            release_slot=lambda step: run_shielded(self._release_slot(step)),
            keep_token=partial(self._keep_token, store_token),
            read_description=self._read_description,
            read_value_set=self._read_value_set,
            rate_limit_wait=self._rate_limit_wait,
            wait=partial(self._wait, budget),
        )
        return await drive_async(steps, next(steps), by_type(handlers))

    async def _keep_token(self, store_token: StoreToken, step: KeepToken) -> None:
        store_token(step.token)

    async def _rate_limit_wait(self, step: RateLimitWait) -> float:
        return self.wait

    async def _wait(self, budget: WaitBudget, step: Wait) -> None:
        self._begin_wait(step, budget)
        if step.seconds > 0:
            await budget.sleep(step.seconds)

    async def _release_slot(self, step: ReleaseSlot) -> None:
        try:
            await self._free_slot(step)
        except ServicePytanError as error:
            self._note_release_failed(error)


@suggest_keywords_of
class AsyncReportRun(AwaitedRows, LazyRows, RunBase, AsyncReportTables):
    """The rows of one run of a report; ``async for`` gives dicts by field name.

    ``AsyncReport.run`` makes it. As ``ReportRun``: pages that came are kept, in memory or in the
    checkpoint file, and after an error only what is missing is asked for. Tasks may share a run,
    even from loops in several threads.
    """

    _source: AsyncSource

    def _begin(self) -> None:
        self._one_at_a_time = FairSemaphore()

    def __aiter__(self) -> AsyncIterator[Row]:
        return self.dicts()

    async def all(self) -> list[Row]:
        """Fetch all rows, as dicts by field name.

        Raises:
            ApiError: the API refuses.
            InvalidResponse: rows are missing or come twice.
            ReportChanged: somebody edited the report meanwhile.
            ReportTimeout: it cannot be done in time.

        Example:
            >>> rows = await run.all()
        """
        return [row async for row in self]

    def lists(self) -> AsyncIterator[list[Any]]:
        """The rows as lists of cells, in the order of ``fields``.

        Example:
            >>> async for cells in run.lists():
            ...     print(cells)
        """
        return self._rows(list)

    def dicts(self, by: str = "name") -> AsyncIterator[Row]:
        """The rows as dicts.

        Args:
            by: What the keys are: ``name`` or ``label`` of the fields.

        Raises:
            InvalidArgument: ``by`` is neither.

        Example:
            >>> async for row in run.dicts(by="label"):
            ...     print(row["Total sales"])
        """
        by = check_by(by)
        return self._rows(lambda page: self._dicts_of(page, by))

    def records(self) -> AsyncIterator[Row]:
        """The rows as dicts by field name, with typed values, as ``ReportRun.records``.

        Example:
            >>> async for row in run.records():
            ...     print(row["Day"].year)
        """
        return self._rows(self._records_of)

    @overload
    def as_models(
        self, *, strict: bool = False, money: Money = "decimal"
    ) -> AsyncIterator[Any]: ...
    @overload
    def as_models(
        self, model: type[N], *, strict: bool = False, money: Literal["decimal"] = "decimal"
    ) -> AsyncIterator[N]: ...
    @overload
    def as_models(
        self, model: type[Any], *, strict: bool = False, money: Money
    ) -> AsyncIterator[Any]: ...
    def as_models(
        self,
        model: Optional[type[Any]] = None,
        *,
        strict: bool = False,
        money: Money = "decimal",
    ) -> AsyncIterator[Any]:
        """The rows as pydantic models with an attribute for each field, in snake_case.

        The values are those of ``ReportRun.as_models``.

        Args:
            model: A model of yours, in place of ``model`` of the run.
            strict: Whether to raise if a row departs from the types of its fields.
            money: What numbers are: ``decimal``, ``float`` or ``text``.

        Raises:
            ConfigurationError: pydantic is not installed.
            InvalidArgument: ``money`` is wrong.
            SchemaDeviation: with ``strict``, the first row that departs.

        Example:
            >>> async for row in run.as_models():
            ...     print(row.name, row.total_sales)
        """
        return self._rows(self._reads_models(model, strict, money))

    @overload
    def map(self, function: Shape, /) -> AsyncMappedReportRun[Row]: ...
    @overload
    def map(self, function: Callable[[Row], N], /) -> AsyncMappedReportRun[N]: ...
    def map(self, function: Any, /) -> AsyncMappedReportRun[Any]:
        """The rows after a function or a shape of ``servicepytan.shape``, as in ``ReportRun.map``.

        Args:
            function: Takes a row and returns what stands in its place; or a shape, which may give
                more rows or fewer.

        Raises:
            InvalidArgument: a shape does not suit the rows.

        Example:
            >>> await run.map(shape.pick("Name", "TotalSales")).to_csv("sales.csv")
        """
        return AsyncMappedReportRun(self, self._chain(function))

    async def _row_lists(self) -> AsyncIterator[list[Row]]:
        async with closing_at_end(self._pages()) as pages:
            async for page in pages:
                yield self._dicts_of(page)

    def _rows(self, convert: Callable[[list[Any]], Iterable[Any]]) -> AsyncIterator[Any]:
        return AwaitedIterator(self._converted(convert), "row")

    async def _converted(
        self, convert: Callable[[list[Any]], Iterable[Any]]
    ) -> AsyncGenerator[Any, None]:
        async with closing_at_end(self._pages()) as pages:
            async for page in pages:
                for row in convert(page):
                    yield row

    async def _pages(self) -> AsyncIterator[list[Any]]:
        """The rows page by page: stored pages first, then fetched ones."""
        nth, rows_left, budget = 0, self._options.limit, self._wait_budget()
        while rows_left is None or rows_left > 0:
            if nth >= self._pages_read and not await self._fetched(nth, budget):
                return
            rows = self._store.rows(nth)
            nth += 1
            yield rows if rows_left is None else rows[:rows_left]
            rows_left = None if rows_left is None else rows_left - len(rows)

    async def _fetched(self, nth: int, budget: WaitBudget) -> bool:
        """Fetch a page unless it is stored; False at the end."""
        async with self._one_at_a_time:
            if nth < len(self._store):
                return True
            if self._walk.done:
                return False
            try:
                steps = self._next_page(budget)
                await self._source.run(steps, budget, self._body, self._store.keep_token)
            except OutOfTime as error:
                raise self._too_long(error.seconds) from None
            return True


@suggest_keywords_of
class AsyncReport(SuggestsAttributes):
    """One report of ServiceTitan; ``await AsyncReport.load(...)`` fetches its description.

    Attributes:
        metadata: The description, as the API gives it.
        category: The id of its category.
        report_id: Its id.
        session: The async session.

    Example:
        >>> report = await AsyncReport.load("operations", 1234, session)
        >>> run = await report.run(From="2026-01-01", To="2026-01-31", DateType=1)
        >>> rows = await run.all()
    """

    _clock: Callable[[], float] = staticmethod(time.monotonic)
    _sleep: Callable[[float], Any] = staticmethod(asyncio.sleep)

    def __init__(self, session: Any = None, source: Any = None, info: Any = None) -> None:
        if not isinstance(source, AsyncSource):
            raise TypeError(
                "A report is loaded by awaiting: write"
                " 'await AsyncReport.load(category, report_id, session)'."
            )
        self.session: AsyncSession = session
        self.category = info.category
        self.report_id = info.id
        self.metadata: dict[str, Any] = {}
        self._source = source
        self._sets: dict[str, tuple[Accepted, ...]] = {}

    @classmethod
    async def load(
        cls,
        category: Any,
        report_id: Any,
        session: AsyncConnectable = None,
        *,
        route: str = "auto",
    ) -> AsyncReport:
        """A report with its description.

        Args:
            category: The id of its category.
            report_id: Its id.
            session: An ``AsyncSession``, or what ``AsyncSession.of`` takes.
            route: How its rows are asked for, as for ``Report``.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: there is no such route.
            NotFound: there is no such report in this category.

        Example:
            >>> report = await AsyncReport.load("operations", 1234, session)
        """
        if route not in ROUTES:
            raise InvalidArgument(not_one_of("route", route, ROUTES))
        awaited = AsyncSession.of(session)
        source = AsyncSource(awaited, category, report_id, route)
        report = cls(awaited, source, ReportInfo(category, report_id, "", "", ""))
        report.metadata = await report._description()
        return report

    @classmethod
    async def find(cls, words: str = "", session: AsyncConnectable = None) -> list[ReportInfo]:
        """The reports with all these words in id, name, description or category name.

        Args:
            words: What to look for; all reports when empty.
            session: An ``AsyncSession``, or what ``AsyncSession.of`` takes.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: ``words`` is no text.

        Example:
            >>> for match in await AsyncReport.find("revenue technician", session):
            ...     print(match.category, match.id, match.name)
        """
        need_text("words", words)
        return metadata.matching(await _all_reports(AsyncSession.of(session)), words)

    @classmethod
    async def named(cls, name: str, session: AsyncConnectable = None) -> AsyncReport:
        """The report with this name, or the only one with all its words.

        Args:
            name: The name.
            session: An ``AsyncSession``, or what ``AsyncSession.of`` takes.

        Raises:
            InvalidArgument: there is none, or there are several; the message names them. Or
                ``name`` is no text.

        Example:
            >>> report = await AsyncReport.named("Revenue by Technician", session)
        """
        need_text("name", name)
        awaited = AsyncSession.of(session)
        try:
            match = metadata.only_match(await _all_reports(awaited), name)
        except LookupError as error:
            raise InvalidArgument(str(error)) from None
        return await cls.load(match.category, match.id, awaited)

    def __repr__(self) -> str:
        return f"<AsyncReport {self.report_id} of {self.category}: {self.name}>"

    @property
    def name(self) -> str:
        """The name of the report."""
        return str(self.metadata.get("name") or "")

    @property
    def description(self) -> str:
        """The description that its owner wrote."""
        return str(self.metadata.get("description") or "")

    @property
    def parameters(self) -> list[ReportParameter]:
        """The parameters that it takes."""
        return list(metadata.read_parameters(self.metadata))

    @property
    def fields(self) -> list[ReportField]:
        """The fields of its rows."""
        return list(metadata.read_fields(self.metadata))

    async def run(
        self,
        params: Optional[Mapping[str, Any]] = None,
        *,
        page_size: Optional[int] = None,
        limit: Optional[int] = None,
        timeout: Optional[float] = None,
        checkpoint: Optional[Path] = None,
        progress: Optional[Callable[[ReportProgress], object]] = None,
        **named: Any,
    ) -> AsyncReportRun:
        """Check the parameters and prepare a run; requests are made when you iterate it.

        Awaiting it fetches the sets of values that the parameters name, where there are any.

        Args:
            params: Values by name, as for ``Report.run``.
            page_size: Rows per request, at most 25,000; 5,000 unless given.
            limit: Give at most so many rows.
            timeout: Seconds that an iteration may take; looked at before each request and wait.
            checkpoint: The path of a file that keeps the pages, so that another process can go
                on. It is read and written in the loop, page by page.
            progress: Is told a ``ReportProgress`` after each page and before each wait.
            **named: Values by name, as in ``params``.

        Returns:
            The run, which is iterated.

        Raises:
            InvalidArgument: a parameter is missing, unknown or wrong, or an option is; or the
                checkpoint is of another run.
            ReportChanged: the checkpoint has other fields than the report.

        Example:
            >>> run = await report.run({"From": "2026-01-01", "To": "2026-01-31", "DateType": 1})
            >>> async for row in run:
            ...     print(row)
        """
        size = PAGE_SIZE if page_size is None else page_size
        options = RunOptions(size, limit, timeout, progress, self._clock, self._sleep).checked()
        if checkpoint is None:  # which must be the same in a later run
            options = options.with_smaller_page()
        values = values_by_name(params, named)
        parameters = self.parameters
        await self._fetch_sets(needed_sets(parameters, values))
        body = body_of(parameters, values, self.session.timezone, self._sets)
        fields = metadata.read_fields(self.metadata)
        identity = Identity(
            self.session.tenant_id,
            str(self.category),
            str(self.report_id),
            body.get("parameters"),
            options.page_size,
            tuple(field.name for field in fields),
        )
        return AsyncReportRun(self._source, body, fields, identity, options, checkpoint)

    def _wait_budget(self) -> WaitBudget:
        return WaitBudget(self._clock, self._sleep)

    async def _fetch_sets(self, needed: list[str]) -> None:
        """Fetch missing dynamic sets; one without permission is skipped."""
        for set_id in needed:
            if set_id in self._sets:
                continue
            try:
                rows = await self._source.run(request(ReadValueSet(set_id)), self._wait_budget())
            except (NotFound, PermissionDenied) as error:
                _log.warning("The dynamic set %s is not checked: %s", set_id, error)
            else:
                self._sets[set_id] = metadata.read_accepted(rows)

    async def _description(self) -> dict[str, Any]:
        try:
            description = await self._source.run(request(ReadDescription()), self._wait_budget())
        except NotFound as error:
            hint = await _whereabouts(self.session, str(self.category))
            error.args = (f"{error} {hint}",)
            raise
        metadata.read_fields(description)  # raises if it is no description
        return dict(description)


async def _all_reports(session: AsyncSession) -> list[ReportInfo]:
    names = category_names_of(await session.report_categories.list().all())
    return [
        report_info(id, report, names[id])
        for id in categories_to_read(None, names)
        for report in await session.reports.list(id).all()
    ]


async def _whereabouts(session: AsyncSession, category: str) -> str:
    try:
        names = category_names_of(await session.report_categories.list().all())
    except ServicePytanError:
        names = {}
    return where_to_look(category, names)
