"""Answers to the operations on reports."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.listing import Query, RequestedPage, read_page
from servicepytan.sandbox.lookup import RouteMatch
from servicepytan.sandbox.reports import parameters, rows
from servicepytan.sandbox.reports.catalog import CATEGORIES, ReportCatalog
from servicepytan.sandbox.reports.forms import ReportCells, SandboxReport
from servicepytan.sandbox.reports.options import Reporting
from servicepytan.sandbox.reports.runs import ReportPacing, Runs
from servicepytan.sandbox.responses import Response, no_record, not_valid, ok, unmatched
from servicepytan.sandbox.seeds.kinds import Row

PAGE_SIZE = 1000
LARGEST = 25_000
SETS = {"business-units": "business_units", "technicians": "technicians"}
JOB_TYPES = [[nth, f"Sample job type {nth}"] for nth in range(1, 61)]


class ReportRequest(NamedTuple):
    """A request to an operation on reports.

    Attributes:
        values: Its path parameters by wire name.
        query: The values of each query parameter.
        body: The body.
        most: The most rows a page of a list may have.
    """

    values: Mapping[str, str]
    query: Query
    body: Any
    most: int


class ReportHandler:
    """Serves the operations on reports.

    Args:
        dataset: The linked records.
        options: How reports are run.
        retry_after: Whether a 429 names its wait in a header.
    """

    def __init__(self, dataset: Dataset, options: Reporting, retry_after: bool) -> None:
        self.options = options
        self.catalog = ReportCatalog(dataset.seed, dataset.clock)
        self.runs = Runs(dataset.seed)
        self._pace = ReportPacing(dataset.clock, retry_after)
        self._dataset = dataset
        self._rows_by_report: dict[int, tuple[SandboxReport, list[ReportCells]]] = {}

    def answer(self, match: RouteMatch, query: Query, body: Any, most: int) -> Response:
        """The answer to a request.

        Args:
            match: The operation and its path parameters.
            query: The values of each query parameter.
            body: The body.
            most: The most rows a page of a list may have.

        Raises:
            Refused: something in it is wrong, or there is no such report.
        """
        by_name: dict[str, Callable[[ReportRequest], Response]] = {
            "reporting.report_categories.list": self._categories,
            "reporting.reports.list": self._list,
            "reporting.reports.get": self._get,
            "reporting.reports.get_data": self._data,
            "reporting.reports.query_data": self._query,
            "reporting.data_queries.get": self._ask,
            "reporting.data_queries.delete": self._delete,
            "reporting.dynamic_value_sets.get": self._set,
        }
        return by_name[match.operation.name](ReportRequest(match.values, query, body, most))

    def rows(self, report: SandboxReport) -> list[ReportCells]:
        """All rows of a report."""
        cached_report, cells = self._rows_by_report.get(report.id, (None, []))
        if cached_report is not report:
            cells = rows.generate_rows(self._dataset.seed, self._units, report)
            self._rows_by_report[report.id] = (report, cells)
        return cells

    @property
    def _units(self) -> list[Row]:
        return self._linked("business_units")

    def _linked(self, name: str) -> list[Row]:
        collection = self._dataset[name]
        return [collection.at(position) for position in range(len(collection))]

    def _categories(self, request: ReportRequest) -> Response:
        categories = [{"id": category.id, "name": category.name} for category in CATEGORIES]
        return _list_answer(request, categories)

    def _list(self, request: ReportRequest) -> Response:
        category = request.values["report_category"]
        reports = self.catalog.category(category)
        if reports is None:
            raise no_record("Report category", category)
        return _list_answer(request, [_as_listed(report) for report in reports])

    def _get(self, request: ReportRequest) -> Response:
        report = self._need(request)
        taken = [parameters.describe_parameter(parameter) for parameter in report.parameters]
        fields = [
            {"name": column.name, "label": column.label, "dataType": column.type}
            for column in report.columns
        ]
        modified = {"modifiedOn": report.modified}
        return ok({**_as_listed(report), **modified, "parameters": taken, "fields": fields})

    def _need(self, request: ReportRequest) -> SandboxReport:
        report_id = request.values["reportId"]
        report = self.catalog.find(request.values["report_category"], int(report_id))
        if report is None:
            raise no_record("Report", report_id)
        return report

    def _data(self, request: ReportRequest) -> Response:
        page = _data_page(request.query)
        report, cells = self._run(request)
        return ok(_classic(report, cells, page))

    def _run(self, request: ReportRequest) -> tuple[SandboxReport, list[ReportCells]]:
        """The report that is asked for, and its rows."""
        report = self._need(request)
        arguments = request.body.get("parameters") or ()
        values = parameters.read(report.parameters, arguments, self._keys)
        self._pace.check(report.id, self.options.seconds_per_report)
        return report, rows.select_rows(self.rows(report), report, values, self._units)

    def _query(self, request: ReportRequest) -> Response:
        options = self.options
        if not options.asynchronous:
            raise unmatched()
        page = _data_page(request.query)
        self._need(request)
        self.runs.check_place(options.slots)
        report, cells = self._run(request)
        result = _result(report, cells, page, options)
        if len(cells) <= options.quick_rows:
            return ok(result)
        return ok({"status": "NotStarted", "token": self.runs.start(result)}, 202)

    def _ask(self, request: ReportRequest) -> Response:
        self._need_route()
        token = request.values["token"]
        status, result = self.runs.ask(token, self.options.polls)
        return ok({"status": status, "token": token}, 202) if result is None else ok(result)

    def _delete(self, request: ReportRequest) -> Response:
        self._need_route()
        self.runs.delete(request.values["token"])
        return Response(204)

    def _need_route(self) -> None:
        if not self.options.asynchronous:
            raise unmatched()

    def _set(self, request: ReportRequest) -> Response:
        pairs = self._set_rows(request.values["dynamicSetId"])
        if pairs is None:
            raise no_record("Dynamic value set", request.values["dynamicSetId"])
        return _list_answer(request, pairs, {"fields": list(parameters.KEY_COLUMNS)})

    def _set_rows(self, set_id: str) -> Optional[list[ReportCells]]:
        if set_id in SETS:
            return [[row["id"], row["name"]] for row in self._linked(SETS[set_id])]
        return JOB_TYPES if set_id == "job-types" else None

    def _keys(self, set_id: str) -> list[Any]:
        return [row[0] for row in self._set_rows(set_id) or ()]


def _as_listed(report: SandboxReport) -> Row:
    return {"id": report.id, "name": report.name, "description": report.description}


def _list_answer(
    request: ReportRequest, rows: Sequence[Any], more: Optional[Row] = None
) -> Response:
    return ok({**(more or {}), **_page_of_rows(rows, read_page(request.query, request.most))})


def _page_of_rows(rows: Sequence[Any], page: RequestedPage) -> Row:
    start = (page.number - 1) * page.size
    return {
        "page": page.number,
        "pageSize": page.size,
        "hasMore": start + page.size < len(rows),
        "totalCount": len(rows) if page.totals else None,
        "data": rows[start : start + page.size],
    }


def _data_page(query: Query) -> RequestedPage:
    page = read_page({"pageSize": [str(PAGE_SIZE)], **query}, LARGEST + 1)
    if page.size > LARGEST:
        raise not_valid("pageSize", query["pageSize"][-1])
    return page


def _classic(report: SandboxReport, rows: Sequence[ReportCells], page: RequestedPage) -> Row:
    fields = [{"name": column.name, "label": column.label} for column in report.columns]
    return {"fields": fields, **_page_of_rows(rows, page)}


def _result(
    report: SandboxReport, all_rows: Sequence[ReportCells], page: RequestedPage, options: Reporting
) -> Row:
    """The result of the asynchronous route: all rows, whatever the requested page."""
    shown = {**_classic(report, all_rows, page), "timeZone": rows.TIME_ZONE}
    if not options.pages:
        shown.update(data=all_rows, hasMore=options.claims_more)
    return _pascal(shown) if options.pascal_case else shown


def _pascal(row: Row) -> Row:
    def named(value: Any) -> Any:
        return [_pascal(item) for item in value] if value and isinstance(value[0], dict) else value

    return {
        key[0].upper() + key[1:]: named(value) if isinstance(value, list) else value
        for key, value in row.items()
    }
