"""``Report``: the description of a report, and its runs."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Mapping
from typing import Any, Optional

from servicepytan._deprecation import deprecated
from servicepytan.core.reporting import metadata
from servicepytan.core.reporting.checkpoint import Identity
from servicepytan.core.reporting.exchange import ROUTES
from servicepytan.core.reporting.metadata import (
    Accepted,
    ReportField,
    ReportInfo,
    ReportParameter,
)
from servicepytan.core.reporting.page_parsing import read_report_page
from servicepytan.core.reporting.parameters import body_of, needed_sets, old_body, values_by_name
from servicepytan.core.suggestions import SuggestsAttributes, suggest_keywords_of
from servicepytan.core.wire import not_one_of, shown
from servicepytan.errors import InvalidArgument, NotFound, PermissionDenied, ReportTimeout
from servicepytan.reports.lists import all_reports, whereabouts
from servicepytan.reports.run import (
    LARGEST_PAGE,
    PAGE_SIZE,
    ReportProgress,
    ReportRun,
    RunOptions,
)
from servicepytan.reports.source import Source
from servicepytan.reports.tables import Path
from servicepytan.reports.wait_budget import WaitBudget
from servicepytan.session import Connectable, Session

logger = logging.getLogger(__name__)

_TOO_MANY = {"error": "Too many requests. Try again with fewer parameters."}


@suggest_keywords_of
class Report(SuggestsAttributes):
    """A ServiceTitan report; creating one fetches its description.

    Args:
        category: The id of its category.
        report_id: Its id.
        conn: A ``Session``, a connection of servicepytan 0.4.2, or None for ``Session()``.
        route: How its rows are asked for: ``query`` (asynchronous), ``data`` (classic), or
            ``auto``: the first, or the second where a tenant does not have it.

    Attributes:
        metadata: The description that was fetched last, as the API gives it.
        category: The id of its category; may be changed.
        report_id: Its id; may be changed.
        conn: What it was made with; its changes, and another one, are followed.
        params: The parameters that ``add_params`` collected.

    Raises:
        ApiError: the API refuses.
        NotFound: there is no such report in this category.
        requests.HTTPError: both, over a connection of 0.4.2.

    Example:
        >>> report = Report("operations", 1234, session)
        >>> rows = report.run(From="2026-01-01", To="2026-01-31", DateType=1).all()
    """

    _clock: Callable[[], float] = staticmethod(time.monotonic)
    _sleep: Callable[[float], object] = staticmethod(time.sleep)

    def __init__(
        self, category: Any, report_id: Any, conn: Connectable = None, *, route: str = "auto"
    ) -> None:
        self.category = category
        self.report_id = report_id
        self.params: dict[str, Any] = {"parameters": []}
        self.metadata: dict[str, Any] = {}
        self._route = route
        self._described: tuple[Any, ...] = ()
        self._sets: dict[str, tuple[Accepted, ...]] = {}
        if route not in ROUTES:
            raise InvalidArgument(not_one_of("route", route, ROUTES))
        session = Session.of(conn)
        self.conn: Connectable = conn if isinstance(conn, Mapping) else session
        self._describe()

    def __repr__(self) -> str:
        is_described = self._described[1:] == (self.category, self.report_id)
        name = f": {self.metadata.get('name') or ''}" if is_described else ""
        return f"<Report {self.report_id} of {self.category}{name}>"

    @property
    def session(self) -> Session:
        """The session of ``conn`` as it is now."""
        return Session.of(self.conn)

    @property
    def _source(self) -> Source:
        return Source(self.session, self.category, self.report_id, self._route)

    def _describe(self) -> dict[str, Any]:
        """The description of the report, fetched if it is not there yet."""
        identity = (self.session, self.category, self.report_id)
        if self._described != identity:
            self.metadata = self._fetch_description()
            self._sets = {}
            self._described = identity
        return self.metadata

    @classmethod
    def find(cls, words: str = "", conn: Connectable = None) -> list[ReportInfo]:
        """The reports with all these words in id, name, description or category name.

        Args:
            words: What to look for; all reports when empty.
            conn: A session or a connection.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: ``words`` is no text.

        Example:
            >>> for match in Report.find("revenue technician", session):
            ...     print(match.category, match.id, match.name)
        """
        need_text("words", words)
        return metadata.matching(all_reports(Session.of(conn)), words)

    @classmethod
    def named(cls, name: str, conn: Connectable = None) -> Report:
        """The report with this name, or the only one with all its words.

        Args:
            name: The name.
            conn: A session or a connection.

        Raises:
            InvalidArgument: there is none, or there are several; the message names them. Or
                ``name`` is no text.

        Example:
            >>> report = Report.named("Revenue by Technician", session)
        """
        need_text("name", name)
        session = Session.of(conn)
        try:
            match = metadata.only_match(all_reports(session), name)
        except LookupError as error:
            raise InvalidArgument(str(error)) from None
        return cls(match.category, match.id, session if conn is None else conn)

    @property
    def name(self) -> str:
        """The name of the report."""
        return str(self._describe().get("name") or "")

    @property
    def description(self) -> str:
        """The description that its owner wrote."""
        return str(self._describe().get("description") or "")

    @property
    def parameters(self) -> list[ReportParameter]:
        """The parameters that it takes."""
        return list(metadata.read_parameters(self._describe()))

    @property
    def fields(self) -> list[ReportField]:
        """The fields of its rows."""
        return list(metadata.read_fields(self._describe()))

    def run(
        self,
        params: Optional[Mapping[str, Any]] = None,
        *,
        page_size: Optional[int] = None,
        limit: Optional[int] = None,
        timeout: Optional[float] = None,
        checkpoint: Optional[Path] = None,
        progress: Optional[Callable[[ReportProgress], object]] = None,
        **named: Any,
    ) -> ReportRun:
        """Check the parameters and prepare a run; requests are made when you iterate it.

        Each page is a request, and the rate limit lets one go per minute and report.

        Args:
            params: Values by name: by key, or by the name of a value where only one has it. A
                ``Date`` takes a date, a datetime or text; a moment with an offset counts as the
                day it falls on in the session's time zone.
            page_size: Rows per request, at most 25,000; 5,000 unless given.
            limit: Give at most so many rows.
            timeout: Seconds that an iteration may take; looked at before each request and wait.
            checkpoint: The path of a file that keeps the pages, so that another process can go
                on; once complete, it gives the rows without a request.
            progress: Is told a ``ReportProgress`` after each page and before each wait.
            **named: Values by name, as in ``params``. What ``add_params`` has set counts, too.

        Returns:
            The run, which is iterated.

        Raises:
            InvalidArgument: a parameter is missing, unknown or wrong, or an option is; or the
                checkpoint is of another run.
            ReportChanged: the checkpoint has other fields than the report.

        Example:
            >>> run = report.run({"From": "2026-01-01", "To": "2026-01-31", "DateType": 1})
            >>> for row in run:
            ...     print(row)
        """
        options = self._options(page_size, limit, timeout, progress)
        if checkpoint is None:  # which must be the same in a later run
            options = options.with_smaller_page()
        values = {**values_by_name(self.params, {}), **values_by_name(params, named)}
        parameters = self.parameters
        self._fetch_sets(needed_sets(parameters, values))
        body = body_of(parameters, values, self.session.timezone, self._sets)
        return self._start_run(body, options, checkpoint)

    def _options(
        self,
        page_size: Optional[int],
        limit: Optional[int] = None,
        timeout: Optional[float] = None,
        progress: Optional[Callable[[ReportProgress], object]] = None,
    ) -> RunOptions:
        size = PAGE_SIZE if page_size is None else page_size
        return RunOptions(size, limit, timeout, progress, self._clock, self._sleep).checked()

    def _start_run(
        self, body: Any, options: RunOptions, checkpoint: Optional[Path] = None
    ) -> ReportRun:
        fields = metadata.read_fields(self._describe())
        identity = Identity(
            self.session.tenant_id,
            str(self.category),
            str(self.report_id),
            body.get("parameters"),
            options.page_size,
            tuple(field.name for field in fields),
        )
        return ReportRun(self._source, body, fields, identity, options, checkpoint)

    def _fetch_sets(self, needed: list[str]) -> None:
        """Fetch missing dynamic sets; one without permission is skipped."""
        for set_id in needed:
            if set_id in self._sets:
                continue
            try:
                rows = self._source.value_set(set_id, self._wait_budget())
            except (NotFound, PermissionDenied) as error:
                logger.warning("The dynamic set %s is not checked: %s", set_id, error)
            else:
                self._sets[set_id] = metadata.read_accepted(rows)

    def get_metadata(self) -> dict[str, Any]:
        """Fetch the description of the report: its parameters and fields.

        Returns:
            The API's answer.

        Raises:
            ApiError: the API refuses.

        Example:
            >>> report.get_metadata()["parameters"]
        """
        deprecated("Report.get_metadata")
        return self._fetch_description()

    def _fetch_description(self) -> dict[str, Any]:
        try:
            description = self._source.description(self._wait_budget())
        except NotFound as error:
            error.args = (f"{error} {whereabouts(self.session, str(self.category))}",)
            raise
        metadata.read_fields(description)  # raises if it is no description
        return dict(description)

    def _wait_budget(self) -> WaitBudget:
        return WaitBudget(self._clock, self._sleep)

    def add_params(self, name: str, value: Any) -> None:
        """Set a parameter for later runs; write ``report.run(params)`` in new code.

        Args:
            name: The parameter.
            value: Its value.

        Example:
            >>> report.add_params("From", "2026-01-01")
        """
        deprecated("Report.add_params")
        self._set(name, value)

    def update_params(self, name: str, value: Any) -> None:
        """Set a parameter for later runs; write ``report.run(params)`` in new code.

        Args:
            name: The parameter.
            value: Its value.

        Example:
            >>> report.update_params("From", "2026-02-01")
        """
        deprecated("Report.update_params")
        self._set(name, value)

    def _set(self, name: str, value: Any) -> None:
        for parameter in self.params["parameters"]:
            if parameter["name"] == name:
                parameter["value"] = value
                return
        self.params["parameters"].append({"name": name, "value": value})

    def get_params(self) -> dict[str, Any]:
        """The parameters set so far; write ``report.run(params)`` in new code.

        Returns:
            ``{"parameters": [{"name": ..., "value": ...}, ...]}``.

        Example:
            >>> report.get_params()["parameters"]
            []
        """
        deprecated("Report.get_params")
        return self.params

    def show_param_types(self) -> None:
        """Log the parameters with their types and values at level INFO, required ones with ``*``.

        Example:
            >>> report.show_param_types()
        """
        deprecated("Report.show_param_types")
        for parameter in self._describe().get("parameters") or []:
            accepted = parameter.get("acceptValues") or {}
            details = f" (dynamicSetId: {accepted.get('dynamicSetId')})" if accepted else ""
            needed = "[*]" if parameter.get("isRequired") else "[ ]"
            logger.info(
                "%s - %s: %s, %s", needed, parameter.get("name"), parameter.get("dataType"), details
            )
            for value in accepted.get("values") or []:
                logger.info("  - %s", value)

    def get_data(self, params: Any = "", page: int = 1, page_size: int = PAGE_SIZE) -> Any:
        """A page of rows by the classic route, with the parameters unchanged.

        ``run`` walks all pages, and checks the parameters.

        Args:
            params: ``{"parameters": [...]}``; what ``add_params`` collected when left out.
            page: The page, from 1.
            page_size: Its rows.

        Returns:
            The API's answer.

        Raises:
            ApiError: the API refuses.

        Example:
            >>> report.get_data(page=2, page_size=1000)["data"]
        """
        deprecated("Report.get_data")
        body = self._old_body(params)
        budget = self._wait_budget()
        try:
            return self._source.classic(body, page, page_size, budget)
        except NotFound:
            return self._asynchronous(body, page, page_size, budget)

    def _asynchronous(self, body: Any, page: int, page_size: int, budget: WaitBudget) -> Any:
        """A page by the asynchronous route, in the form of the classic one."""
        source = Source(self.session, self.category, self.report_id, "query")
        raw = source.page(body, page, page_size, budget)
        report_page = read_report_page(raw, source.label, self.fields)
        return {
            "fields": _as_dicts(list(report_page.columns)),
            "page": page,
            "pageSize": page_size,
            "hasMore": bool(report_page.has_more),
            "totalCount": report_page.total,
            "data": report_page.rows,
        }

    def _old_body(self, params: Any) -> Any:
        values = self.params if params == "" else params
        return old_body(metadata.read_parameters(self.metadata), values, self.session.timezone)

    def get_all_data(
        self, params: Any = "", page_size: int = PAGE_SIZE, timeout_min: float = 60
    ) -> dict[str, Any]:
        """All rows, as lists; write ``report.run(params).lists()`` in new code.

        Args:
            params: ``{"parameters": [...]}``; what ``add_params`` collected when left out.
            page_size: Rows per request; more when it cannot be done in time otherwise.
            timeout_min: Minutes that it may take; ``float("inf")`` for as many as it takes.

        Returns:
            ``{"data": [...], "fields": [...]}``, or ``{"error": ...}`` when the time is too short.

        Raises:
            ApiError: the API refuses.
            InvalidArgument: ``params`` is no mapping.

        Example:
            >>> report.get_all_data({"parameters": [{"name": "From", "value": "2026-01-01"}]})
        """
        deprecated("Report.get_all_data")
        body, end = self._old_body(params), self._clock() + 60 * timeout_min
        if not isinstance(body, Mapping):
            raise InvalidArgument(
                f"params={shown(params)} is no mapping; pass"
                ' {"parameters": [{"name": "From", "value": "2026-01-01"}]}.'
            )
        size: Optional[int] = page_size
        while size is not None and self._clock() < end:
            time_left = None if end == math.inf else end - self._clock()
            run = self._start_run(body, self._options(size, timeout=time_left))
            try:
                return {"data": list(run.lists()), "fields": _as_dicts(run.fields)}
            except ReportTimeout:
                size = self._larger(run, size, end - self._clock())
        logger.warning("Report %s takes more than %s minutes.", self.report_id, timeout_min)
        return dict(_TOO_MANY)

    def _larger(self, run: ReportRun, size: int, seconds: float) -> Optional[int]:
        """A page size that lets the report finish in so many seconds; None if there is none."""
        interval = self._source.interval
        for larger in (PAGE_SIZE, LARGEST_PAGE):
            if larger > size and run.total is not None:
                requests = math.ceil(run.total / larger)
                if self._source.wait + (requests - 1) * interval < seconds:
                    return larger
        return None


def need_text(name: str, value: Any) -> None:
    """Raise if a value is no text.

    Raises:
        InvalidArgument: it is none.
    """
    if not isinstance(value, str):
        raise InvalidArgument(
            f"{name}={shown(value)} is no text; Report(category, report_id) takes an id."
        )


def _as_dicts(fields: list[ReportField]) -> list[dict[str, str]]:
    return [{"name": field.name, "label": field.label} for field in fields]
