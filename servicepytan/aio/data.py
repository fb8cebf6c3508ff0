"""``AsyncDataService``: common questions as methods that return lists, awaited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from servicepytan.aio.inherited_docs import document_awaited
from servicepytan.aio.session import AsyncConnectable, AsyncSession
from servicepytan.core.data_queries import (
    DataQueryPlanner,
    ListQuery,
    QueryPlan,
    as_it_is,
)
from servicepytan.core.generators import drive_async
from servicepytan.core.row_type import Row
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.data import DataQuestions
from servicepytan.transport.aio.step_runner import Awaited

T = TypeVar("T")


@document_awaited({">>> data.": ">>> await data."})
@suggest_keywords_of
class AsyncDataService(DataQuestions[Awaited[list[Row]], Awaited[float]]):
    """Common queries by date range over an async session: those of ``DataService``, awaited.

    Ranges are half-open: from ``start_date`` on, before ``end_date``. A ``date``, or text such as
    ``"2026-01-31"``, means the midnight at which that day begins in the session's time zone; a
    ``datetime`` is taken as given, and a naive one is in that time zone. A wrong argument is
    refused when a method is called, before its result is awaited.

    Args:
        session: An ``AsyncSession``, or what ``AsyncSession.of`` takes.

    Raises:
        ConfigurationError: settings are missing or wrong.

    Example:
        >>> data = AsyncDataService(session)
        >>> await data.get_jobs_completed_between("2026-01-01", "2026-02-01")
    """

    def __init__(self, session: AsyncConnectable = None) -> None:
        self.session = AsyncSession.of(session)

    def __repr__(self) -> str:
        return f"AsyncDataService({self.session!r})"

    @property
    def timezone(self) -> str:
        """The name of its time zone."""
        return self.session.config.timezone

    @property
    def _queries(self) -> DataQueryPlanner:
        return DataQueryPlanner(self.session.timezone, as_it_is)

    def _rows(self, plan: QueryPlan[list[Row]]) -> Awaited[list[Row]]:
        return self._run(plan)

    def _total(self, plan: QueryPlan[float]) -> Awaited[float]:
        return self._run(plan)

    def _run(self, plan: QueryPlan[T]) -> Awaited[T]:
        """The result of a plan, which gets the rows of its lists."""
        queries = next(plan)
        self._lists(queries)  # raises for wrong arguments before anything is awaited
        return drive_async(plan, queries, self._fetched)

    async def _fetched(self, queries: Sequence[ListQuery]) -> list[Row]:
        return [row for rows in self._lists(queries) for row in await rows.all()]

    def _lists(self, queries: Sequence[ListQuery]) -> list[Any]:
        return [self.session.call(name, **filters) for name, filters in queries]
