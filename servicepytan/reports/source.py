"""Requests the data of a report: performs the steps of its exchange."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Optional

from servicepytan.core.generators import by_type, drive
from servicepytan.core.reporting.exchange import ReportExchange, ReportSteps, request
from servicepytan.core.reporting.steps import (
    ClassicPage,
    PollReport,
    QueryPage,
    ReadDescription,
    ReadValueSet,
    ReleaseSlot,
    Wait,
)
from servicepytan.core.timestamps import UTC
from servicepytan.core.values import Parameter, text_of
from servicepytan.errors import InvalidArgument, ServicePytanError
from servicepytan.reports.handlers import report_handlers
from servicepytan.reports.lists import ROOT, part
from servicepytan.reports.wait_budget import WaitBudget

log = logging.getLogger(__name__)

NOTED_WAIT = 1.0
"""Seconds; shorter waits for the rate limit are not logged."""

_REPORT_ID = Parameter("report_id", "reportId", "int")

StoreToken = Callable[[Optional[str]], object]
"""Receives the token of a running report, and None once the report has ended."""


def discard_token(token: Optional[str]) -> None:
    """Ignore the token."""


def _check_id(report_id: Any) -> None:
    """Raise for what is no id of a report, under the name that users know."""
    try:
        text_of(_REPORT_ID, report_id, UTC)
    except InvalidArgument as error:
        hint = " Find a report by its name with .named(...)." if isinstance(report_id, str) else ""
        raise InvalidArgument(f"{error}{hint}") from None


class SourceBase:
    """The requests of one report, and its waits for the rate limit.

    Args:
        session: Makes the calls.
        category: The category of the report.
        report_id: The report.
        route: ``query`` (asynchronous), ``data`` (classic) or ``auto``: the first where it exists.

    Raises:
        InvalidArgument: ``report_id`` is no id.
    """

    def __init__(self, session: Any, category: Any, report_id: Any, route: str) -> None:
        _check_id(report_id)
        self._session = session
        self._category = category
        self._id = report_id
        self._route = route
        self.label = f"Report {report_id}"

    @property
    def call(self) -> Callable[..., Any]:
        """Calls an operation by its name; that of the session."""
        call: Callable[..., Any] = self._session.call
        return call

    @property
    def interval(self) -> float:
        """Seconds between two requests, by the rate limit."""
        limit = self._session.config.rate_limit
        return 0.0 if limit is None else float(limit.report_interval)

    @property
    def wait(self) -> float:
        """Seconds until the next request may be sent."""
        seconds: float = self._session.report_wait(self._id)
        return seconds

    def exchange(self, budget: WaitBudget) -> ReportExchange:
        """The exchange of a report, within a time budget."""
        session = self._session
        return ReportExchange(
            self.label,
            self._route,
            (session.config.api_url, session.tenant_id),
            session.report_routes,
            budget.clock,
            self.interval,
            budget.seconds,
        )

    def _classic_page(self, body: Any, step: ClassicPage) -> Any:
        path = f"{ROOT}/report-category/{part(self._category)}/reports/{part(self._id)}/data"
        params = {"page": step.number, "pageSize": step.size, "includeTotal": True}
        return self._session.request("POST", path, params=params, body=body)

    def _query_page(self, body: Any, step: QueryPage) -> Any:
        return self._session.reports.query_data(
            self._category,
            self._id,
            body,
            page=step.number,
            page_size=step.size,
            include_total=True,
            check=False,
        )

    def _poll_report(self, step: PollReport) -> Any:
        return self._session.data_queries.get(step.token)

    def _free_slot(self, step: ReleaseSlot) -> Any:
        return self._session.data_queries.delete(step.token)

    def _read_description(self, step: ReadDescription) -> Any:
        return self._session.reports.get(str(self._category), self._id)

    def _read_value_set(self, step: ReadValueSet) -> Any:
        return self._session.dynamic_value_sets.get(step.set_id).all()

    def _note_release_failed(self, error: ServicePytanError) -> None:
        log.debug("%s: its slot could not be freed: %s", self.label, error)

    def _begin_wait(self, step: Wait, budget: WaitBudget) -> None:
        """Check that there is time for a wait, and log it."""
        seconds = step.seconds
        if step.reason == "maintenance":
            log.info("Reports are suspended for maintenance; asking again in %g s.", seconds)
        elif step.reason == "rate_limit":
            budget.need(seconds)
            if seconds >= NOTED_WAIT:
                message = "%s: one request per minute and report is allowed; waiting %.0f s."
                log.info(message, self.label, seconds, extra={"wait": round(seconds, 3)})
        budget.begin_wait(seconds)


class Source(SourceBase):
    """Requests a report: its description, value sets and data.

    Args:
        session: Makes the calls.
        category: The category of the report.
        report_id: The report.
        route: ``query`` (asynchronous), ``data`` (classic) or ``auto``: the first where it exists.
    """

    def page(
        self,
        body: Any,
        number: int,
        size: int,
        budget: WaitBudget,
        store_token: StoreToken = discard_token,
    ) -> Any:
        """The decoded answer for a page, by the available route.

        Args:
            body: The parameters.
            number: The page, from 1.
            size: Its rows.
            budget: The time that waits may take.
            store_token: Is told the token.

        Raises:
            ApiError: the API refuses.
            OutOfTime: a wait would take too long.
        """
        return self.run(self.exchange(budget).page(number, size), budget, body, store_token)

    def classic(self, body: Any, number: int, size: int, budget: WaitBudget) -> Any:
        """The decoded answer for one page by the classic route."""
        return self.run(self.exchange(budget).classic_page(number, size), budget, body)

    def description(self, budget: WaitBudget) -> Any:
        """The decoded answer that describes the report."""
        return self.run(request(ReadDescription()), budget)

    def value_set(self, set_id: str, budget: WaitBudget) -> list[Any]:
        """The rows of a dynamic set of values."""
        return list(self.run(request(ReadValueSet(set_id)), budget))

    def run(
        self,
        steps: ReportSteps,
        budget: WaitBudget,
        body: Any = None,
        store_token: StoreToken = discard_token,
    ) -> Any:
        """Perform steps to their end; an error of a step goes to the steps, which may handle it.

        Args:
            steps: The steps.
            budget: The time that waits may take.
            body: The parameters.
            store_token: Is told the token.
        """
        handlers = report_handlers(
            classic_page=lambda step: self._classic_page(body, step),
            query_page=lambda step: self._query_page(body, step),
            poll_report=self._poll_report,
            release_slot=self._release_slot,
            keep_token=lambda step: store_token(step.token),
            read_description=self._read_description,
            read_value_set=self._read_value_set,
            rate_limit_wait=lambda step: self.wait,
            wait=lambda step: self._wait(budget, step),
        )
        return drive(steps, by_type(handlers))

    def _release_slot(self, step: ReleaseSlot) -> None:
        try:
            self._free_slot(step)
        except ServicePytanError as error:
            self._note_release_failed(error)

    def _wait(self, budget: WaitBudget, step: Wait) -> None:
        self._begin_wait(step, budget)
        if step.seconds > 0:
            budget.sleep(step.seconds)
