"""Whole reports over real HTTP, from the sandbox."""

from __future__ import annotations

import logging
import pickle
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import requests

from servicepytan import (
    InvalidArgument,
    InvalidResponse,
    NotFound,
    RateLimit,
    Report,
    ReportChanged,
    TransportError,
)
from servicepytan.sandbox import Reporting, Sandbox
from tests.clocks import Clock, timed
from tests.legacy.conftest import old
from tests.reports.world import data_requests, in_sandbox, on_clock, paced

pytestmark = pytest.mark.slow

ALL = {"From": date(2025, 1, 1), "To": "2025-12-31", "DateType": "Completed"}
CLASSIC = [("data", str(number)) for number in range(1, 27)]


def test_2600_rows_at_page_size_100_are_2600_rows(sandbox: Sandbox) -> None:
    run = in_sandbox(sandbox, Clock()).run(ALL, page_size=100)
    assert list(run.lists()) == sandbox.report_rows(1235)
    assert run.total == 2600
    assert data_requests(sandbox) == CLASSIC


@pytest.mark.parametrize("size", [1, 7, 1299, 1300, 2599, 2600, 2601, 25_000])
def test_every_row_comes_at_any_page_size(sandbox: Sandbox, size: int) -> None:
    count = 30 if size == 1 else 2600
    report_id = sandbox.add_report("Lines", rows=count, parameters=[])
    run = in_sandbox(sandbox, Clock(), report_id).run(page_size=size)
    assert list(run.lists()) == sandbox.report_rows(report_id)
    assert len(data_requests(sandbox)) == -(-count // size)


@pytest.mark.parametrize(
    "reporting",
    [
        Reporting(),
        Reporting(pascal_case=False),
        Reporting(quick_rows=10_000),
        Reporting(quick_rows=10_000, claims_more=True),
        Reporting(pages=True, polls=0),
        Reporting(pages=True, quick_rows=10_000, pascal_case=False),
        Reporting(asynchronous=False),
        Reporting(slots=1, pages=True, polls=1),
    ],
    ids=str,
)
def test_every_row_comes_however_the_server_runs_reports(reporting: Reporting) -> None:
    with Sandbox(jobs=5, reporting=reporting) as sandbox:
        run = in_sandbox(sandbox, Clock(), route="auto").run(ALL, page_size=1000)
        assert list(run.lists()) == sandbox.report_rows(1235)
        assert sandbox.data_queries == []


def test_an_empty_report_has_fields_and_no_rows(sandbox: Sandbox) -> None:
    for route in ("query", "data"):
        run = in_sandbox(sandbox, Clock(), 1236, route=route).run(ALL)
        assert (run.all(), run.total) == ([], 0)
        assert run.columns[:2] == ["Name", "Day"]


def test_at_one_call_per_second_and_report_all_rows_come() -> None:
    clock = Clock()
    with Sandbox(jobs=5, clock=clock, reporting=Reporting(seconds_per_report=1)) as sandbox:
        run = in_sandbox(sandbox, clock, rate_limit=paced(1)).run(ALL, page_size=100)
        assert list(run.lists()) == sandbox.report_rows(1235)
        assert data_requests(sandbox) == CLASSIC
        assert clock.slept == [1] * 25


@pytest.mark.long
def test_at_one_call_per_second_all_rows_come_by_a_true_clock() -> None:
    with Sandbox(jobs=5, reporting=Reporting(seconds_per_report=1)) as sandbox:
        session = sandbox.session(rate_limit=RateLimit(seconds_per_report=1))
        report = Report("operations", 1235, session, route="data")
        assert list(report.run(ALL, page_size=1000).lists()) == sandbox.report_rows(1235)


def test_without_a_limiter_the_server_says_how_long_to_wait() -> None:
    clock = Clock()
    with Sandbox(jobs=5, clock=clock, reporting=Reporting(seconds_per_report=60)) as sandbox:
        run = in_sandbox(sandbox, clock).run(ALL, page_size=1000)
        assert len(list(run.lists())) == 2600
        assert [entry.status for entry in sandbox.log if entry.path.endswith("/data")].count(
            429
        ) == 2


def test_a_report_edited_between_pages_raises(sandbox: Sandbox) -> None:
    result = in_sandbox(sandbox, Clock()).run(ALL, page_size=1000).lists()
    next(result)
    sandbox.edit_report(1235, fields=["Name", "Day"])
    with pytest.raises(ReportChanged, match="page 2: the fields are no longer those"):
        list(result)


def test_a_report_edited_before_its_run_raises(sandbox: Sandbox) -> None:
    run = in_sandbox(sandbox, Clock()).run(ALL)
    sandbox.edit_report(1235, fields=["Name", "New"])
    with pytest.raises(ReportChanged, match=r"page 1: .* with New"):
        run.all()


def test_rows_that_go_between_pages_are_noticed(sandbox: Sandbox) -> None:
    result = in_sandbox(sandbox, Clock()).run(ALL, page_size=1000).lists()
    next(result)
    sandbox.edit_report(1235, rows=sandbox.report_rows(1235)[1:])
    with pytest.raises(InvalidResponse, match="the total moved from 2600 to 2599 rows"):
        list(result)


@pytest.mark.parametrize("checkpoint", [False, True])
def test_an_interrupted_run_fetches_only_what_is_missing(
    sandbox: Sandbox, tmp_path: Path, checkpoint: bool
) -> None:
    path = tmp_path / "pages" if checkpoint else None
    report = in_sandbox(sandbox, Clock())
    run = report.run(ALL, page_size=100, checkpoint=path)
    result = run.lists()
    for _ in range(1700):
        next(result)
    sandbox.fail_next("reset", 99, path="*/data")
    with pytest.raises(TransportError):
        list(result)
    sandbox.clear_faults()
    sandbox.clear_log()
    if checkpoint:
        run = in_sandbox(sandbox, Clock()).run(ALL, page_size=100, checkpoint=path)
    assert list(run.lists()) == sandbox.report_rows(1235)
    assert data_requests(sandbox) == CLASSIC[17:]


def test_faults_on_the_way_lose_and_double_nothing(sandbox: Sandbox) -> None:
    sandbox.reporting.pages = True
    for kind in ("reset", 500, "cut", "garbage", 401):
        sandbox.fail_next(kind, path="*/data/query")
        sandbox.fail_next(kind, path="*/data-queries/*")
    sandbox.reporting.slots = 50  # a reset leaves a run behind whose token nobody knows
    run = in_sandbox(sandbox, Clock(), route="auto").run(ALL, page_size=500)
    assert list(run.lists()) == sandbox.report_rows(1235)


def test_the_route_that_is_not_there_is_asked_once(sandbox: Sandbox) -> None:
    sandbox.reporting.asynchronous = False
    clock = Clock()
    session = timed(sandbox.session(), clock)
    for _ in range(2):
        report = on_clock(Report("operations", 1235, session, route="auto"), clock)
        report.run(ALL, page_size=1000).all()
    assert [end for end, _ in data_requests(sandbox)] == ["query", *["data"] * 6]


def test_records_have_types(sandbox: Sandbox) -> None:
    first = next(in_sandbox(sandbox, Clock()).run(ALL).records())
    assert first["Day"].isoformat() == "2025-01-01T00:00:00-07:00"
    assert isinstance(first["CompletedJobs"], int)
    assert isinstance(first["IsActive"], bool)


def test_values_by_name_are_sent_by_key(sandbox: Sandbox) -> None:
    report = in_sandbox(sandbox, Clock())
    run = report.run(ALL, BusinessUnitId=["HVAC Install", 204], ActiveOnly=True, limit=5)
    assert {row["BusinessUnit"] for row in run} <= {"HVAC Install", "Electrical"}
    assert run.parameters[2:] == [
        {"name": "DateType", "value": 1},
        {"name": "BusinessUnitId", "value": [202, 204]},
        {"name": "ActiveOnly", "value": True},
    ]


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"Form": "2025-01-01"}, "Did you mean 'From'"),
        ({"DateType": 9}, r"1 \(Completed\), 2 \(Created\), 3 \(Sold\)"),
        ({"BusinessUnitId": "HVAC"}, "is not among the values"),
        ({"MinimumTotal": "much"}, "is not a number"),
    ],
)
def test_wrong_parameters_never_leave(sandbox: Sandbox, parameters: Any, text: str) -> None:
    report = in_sandbox(sandbox, Clock())
    with pytest.raises(InvalidArgument, match=text):
        report.run({**ALL, **parameters})
    with pytest.raises(InvalidArgument, match=r"From .* To .* DateType .* is required"):
        report.run()
    assert data_requests(sandbox) == []


def test_reports_are_found_and_named(sandbox: Sandbox) -> None:
    session = sandbox.session()
    matches = Report.find("revenue by job", session)
    assert [(item.category, item.id) for item in matches] == [("operations", 1235)]
    every = Report.find(conn=session)
    assert len(every) == len({item.id for item in every}) > 100
    assert Report.named("revenue by JOB", session).report_id == 1235
    with pytest.raises(InvalidArgument, match=r"There is no report 'Revenue by Jab'. Did you"):
        Report.named("Revenue by Jab", session)
    with pytest.raises(InvalidArgument, match="may be one of"):
        Report.named("revenue", session)


@pytest.mark.parametrize("look", [Report.find, Report.named])
def test_a_report_is_not_found_by_a_number(sandbox: Sandbox, look: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"=5 is no text; Report\(category, report_id\)"):
        look(5, sandbox.session())
    assert sandbox.log == []


def test_a_report_of_another_category_is_not_found(sandbox: Sandbox) -> None:
    with pytest.raises(NotFound, match="A report is found only in its own category") as refused:
        Report("accounting", 1235, sandbox.session())
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)


@pytest.mark.parametrize(
    ("category", "text"),
    [
        ("operation", "There is no category 'operation'. Did you mean 'operations'?"),
        ("xyz", "There is no category 'xyz'. There are .*, memberships, operations"),
    ],
)
def test_an_unknown_category_is_told(sandbox: Sandbox, category: str, text: str) -> None:
    with pytest.raises(NotFound, match=text):
        Report(category, 1235, sandbox.session())
    with pytest.raises(requests.HTTPError, match=text):
        Report(category, 1235, old(sandbox))


def test_where_a_report_is_can_be_unknown(sandbox: Sandbox) -> None:
    sandbox.fail_next(403, path="*/report-categories", times=1)
    with pytest.raises(NotFound, match="only in its own category"):
        Report("operation", 1235, sandbox.session())


def test_no_secret_is_logged(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    path = tmp_path / "pages"
    report = in_sandbox(sandbox, Clock(), route="auto")
    report.run(ALL, checkpoint=path).all()
    text = caplog.text + path.read_text("utf-8") + repr(report)
    token = report.session.token().value.reveal()
    assert not [item for item in (sandbox.client_secret, sandbox.app_key, token) if item in text]
