"""A report without a server: its answers from a function, its time from a clock that is moved."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Optional

from servicepytan import RateLimit, Report, Session
from servicepytan.core.call import Fault, Reply
from servicepytan.sandbox import Sandbox
from tests.clocks import Clock, timed
from tests.fakes import FakeSender, reply_of, session_on

FIELDS = [
    {"name": "Name", "label": "Name", "dataType": "String"},
    {"name": "Total", "label": "Total sales", "dataType": "Number"},
]
PARAMETERS = [
    {
        "name": "From",
        "label": "From",
        "dataType": "Date",
        "isArray": False,
        "isRequired": True,
        "acceptValues": None,
    },
    {
        "name": "Units",
        "label": "Units",
        "dataType": "Number",
        "isArray": True,
        "isRequired": False,
        "acceptValues": {"fields": [], "dynamicSetId": "units", "values": None},
    },
]
METADATA = {"id": 7, "name": "Sales", "parameters": PARAMETERS, "fields": FIELDS}
COLUMNS = [{"name": field["name"], "label": field["label"]} for field in FIELDS]
VALUES = {"From": "2026-01-01"}
RESET = Reply(fault=Fault("reset", "gone"))
MAINTENANCE = {"title": "The service is suspended for maintenance. Please try again later."}


def rows(count: int, begin: int = 0) -> list[list[Any]]:
    return [[f"row {nth}", nth] for nth in range(begin, begin + count)]


def page(rows_given: list[Any], **more: Any) -> dict[str, Any]:
    """A page of the classic route."""
    return {"fields": COLUMNS, "data": rows_given, "hasMore": False, "totalCount": None, **more}


def paged(count: int, size: int, **more: Any) -> Any:
    """A classic route with so many rows."""

    def answer(end: str, number: int) -> Any:
        begin = (number - 1) * size
        rows_read = rows(count)[begin : begin + size]
        return page(rows_read, hasMore=begin + size < count, totalCount=count, **more)

    return answer


def paced(seconds: float) -> RateLimit:
    """A limit on reports alone."""
    return RateLimit(requests_per_second=1e30, seconds_per_report=seconds)


class ReportWorld:
    """One report, and what was asked of it.

    Args:
        answer: The answers to data requests, by the end of the path and the page; a ``Reply``, a
            decoded answer or an exception.
        **options: Settings of the session.
    """

    def __init__(self, answer: Callable[[str, int], Any], **options: Any) -> None:
        self.clock = Clock()
        self.metadata: Any = METADATA
        self.sets: Any = {"hasMore": False, "data": [[1, "North"], [2, "South"], [3, "South"]]}
        self.asked: list[tuple[str, str]] = []
        self._answer = answer
        self.sender = FakeSender(self._answered)
        self.session = timed(session_on(self.sender, **options), self.clock, self.sender)

    def _answered(self, method: str, path: str, query: dict[str, str]) -> Any:
        end = path.partition("/tenant/42/")[2]
        if end.startswith("dynamic-value-sets"):
            return self.sets
        if method == "GET" and "/reports/" in end and not end.endswith("/data"):
            return self.metadata
        short = end.rpartition("/reports/7/")[2]
        self.asked.append((method, short + (f"?{query['page']}" if "page" in query else "")))
        if method == "DELETE":
            return Reply(204)
        result = self._answer(short, int(query.get("page", 0)))
        if isinstance(result, BaseException):
            raise result
        return result

    @property
    def bodies(self) -> list[Any]:
        """The bodies that were sent."""
        return [json.loads(request.body) for request in self.sender.sent if request.body]

    def report(self, route: str = "data", session: Optional[Session] = None) -> Report:
        return on_clock(Report("sales", 7, session or self.session, route=route), self.clock)


def on_clock(report: Report, clock: Clock) -> Report:
    report._clock = clock
    report._sleep = clock.sleep
    return report


def in_sandbox(sandbox: Sandbox, clock: Clock, report_id: int = 1235, **options: Any) -> Report:
    """A report of the sandbox whose time is that of the clock."""
    route = options.pop("route", "data")
    session = timed(sandbox.session(**options), clock)
    return on_clock(Report("operations", report_id, session, route=route), clock)


def refused(status: int, **body: Any) -> Reply:
    """An error answer."""
    return Reply(status, body=reply_of(body).body)


def data_requests(sandbox: Sandbox) -> list[tuple[str, str]]:
    """The requests for rows that a sandbox had: how each path ends, and the page."""
    return [
        (entry.path.rpartition("/")[2], dict(entry.query).get("page", ""))
        for entry in sandbox.log
        if entry.method == "POST" and "/reports/" in entry.path
    ]
