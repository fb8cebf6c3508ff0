"""What 0.4.2 had: names, signatures, shapes, errors; and one warning at each place."""

from __future__ import annotations

import inspect
import logging
import warnings
from datetime import date
from typing import Any

import pytest
import requests

import servicepytan
from servicepytan import (
    InvalidArgument,
    InvalidResponse,
    NotFound,
    RateLimit,
    Report,
    ReportTimeout,
)
from servicepytan.core.call import Reply
from servicepytan.legacy.connection import Connection
from servicepytan.reports import get_dynamic_set_list, get_report_categories, get_report_list
from servicepytan.sandbox import Reporting, Sandbox
from tests.clocks import Clock, timed
from tests.fakes import FakeSender, session_on
from tests.legacy.conftest import old
from tests.reports.world import (
    COLUMNS,
    MAINTENANCE,
    VALUES,
    ReportWorld,
    data_requests,
    in_sandbox,
    on_clock,
    paced,
    page,
    refused,
    rows,
)

quiet = pytest.mark.filterwarnings("ignore::DeprecationWarning")
BODY: dict[str, Any] = {
    "parameters": [
        {"name": "From", "value": "2025-01-01"},
        {"name": "To", "value": "2025-12-31"},
        {"name": "DateType", "value": 1},
    ]
}


@pytest.fixture
def conn(sandbox: Sandbox) -> Connection:
    return Connection(old(sandbox))


def test_the_names_are_attributes_of_the_package() -> None:
    assert servicepytan.reports.Report is servicepytan.Report is Report
    assert servicepytan.reports.get_report_list is get_report_list


@pytest.mark.parametrize(
    ("name", "signature"),
    [
        ("__init__", ["self", "category", "report_id", "conn=None"]),
        ("add_params", ["self", "name", "value"]),
        ("update_params", ["self", "name", "value"]),
        ("get_params", ["self"]),
        ("get_metadata", ["self"]),
        ("show_param_types", ["self"]),
        ("get_data", ["self", "params=''", "page=1", "page_size=5000"]),
        ("get_all_data", ["self", "params=''", "page_size=5000", "timeout_min=60"]),
    ],
)
def test_signatures_are_as_of_old(name: str, signature: list[str]) -> None:
    results = [
        (
            parameter.name
            if parameter.default is parameter.empty
            else f"{parameter.name}={parameter.default!r}"
        )
        for parameter in inspect.signature(getattr(Report, name)).parameters.values()
        if parameter.kind is not parameter.KEYWORD_ONLY
    ]
    assert results == signature


@quiet
def test_lists_have_the_rows_of_all_pages(sandbox: Sandbox, conn: Connection) -> None:
    session = sandbox.session()
    result = get_report_list("operations", conn)
    assert result["data"] == session.reports.list("operations").all()
    assert len(result["data"]) > 50
    assert (result["page"], result["hasMore"], result["pageSize"]) == (1, False, 50)
    assert result["totalCount"] is None
    assert get_report_categories(conn)["data"] == session.report_categories.list().all()
    sets = get_dynamic_set_list("job-types", conn=conn)
    assert sets["data"] == session.dynamic_value_sets.get("job-types").all()
    assert len(sets["data"]) == 60
    assert sets["fields"]


@quiet
@pytest.mark.parametrize("answer", [Reply(200), Reply(200, body=b"[]")])
def test_an_answer_without_a_page_is_an_error(answer: Reply) -> None:
    with pytest.raises(InvalidResponse, match="report-categories answered no page"):
        get_report_categories(session_on(FakeSender(lambda *_: answer)))


@quiet
def test_one_page_is_the_api_s_own_answer(sandbox: Sandbox, conn: Connection) -> None:
    path = "/reporting/v2/tenant/{tenant}/report-categories"
    assert get_report_categories(conn) == sandbox.session().request("GET", path)


@quiet
def test_parameters_are_collected(conn: Connection) -> None:
    report = Report("operations", "1235", conn)
    assert report.get_params() == report.params == {"parameters": []}
    report.add_params("From", "2025-01-01")
    report.update_params("To", "2025-12-30")
    report.add_params("To", "2025-12-31")
    report.update_params("DateType", 1)
    assert report.get_params() == BODY
    assert (report.category, report.report_id, report.conn) == ("operations", "1235", conn)
    assert report.metadata["name"] == "Revenue by Job"


@quiet
def test_all_data_are_lists_and_fields(sandbox: Sandbox, conn: Connection) -> None:
    clock = Clock()
    report = on_clock(Report("operations", 1235, conn), clock)
    report.conn = timed(report.session, clock)
    for name, value in (
        (parameter["name"], parameter["value"]) for parameter in BODY["parameters"]
    ):
        report.add_params(name, value)
    result = report.get_all_data()
    assert list(result) == ["data", "fields"]
    assert result["data"] == sandbox.report_rows(1235)
    assert result["fields"][3] == {"name": "TotalSales", "label": "Total sales"}
    assert report.get_all_data(BODY, 300, timeout_min=9999) == result
    assert report.run(limit=2).all()[1]["Name"] == "Sample line 2"


@quiet
def test_a_page_is_the_api_s_own_answer(sandbox: Sandbox, conn: Connection) -> None:
    report = Report("operations", 1235, conn)
    result = report.get_data(BODY, page=3, page_size=1000)
    assert result["data"] == sandbox.report_rows(1235)[2000:]
    assert [result[key] for key in ("page", "pageSize", "hasMore", "totalCount")] == [
        3,
        1000,
        False,
        2600,
    ]
    assert data_requests(sandbox) == [("data", "3")]


@quiet
@pytest.mark.parametrize("kind", [Connection, dict])
def test_a_changed_connection_is_followed(sandbox: Sandbox, kind: Any) -> None:
    with Sandbox(jobs=5, seed=7) as other:
        conn = kind(old(sandbox))
        report = Report("operations", 1235, conn, route="data")
        first = report.session
        assert report.session is first
        conn.update(old(other))
        assert report.get_data(BODY)["data"] == other.report_rows(1235)
        assert report.session is not first
        assert data_requests(sandbox) == []
        report.conn = sandbox.session()
        assert report.get_data(BODY)["data"] == sandbox.report_rows(1235)


@quiet
def test_another_id_and_category_are_followed(sandbox: Sandbox, conn: Connection) -> None:
    report = on_clock(Report("operations", 1235, conn), clock := Clock())
    report.conn = timed(report.session, clock)
    fields = [("Name", "Name", "String")]
    other = sandbox.add_report("O", category="marketing", rows=3, fields=fields, parameters=[])
    report.category, report.report_id = "marketing", other
    assert report.get_data({"parameters": []})["data"] == sandbox.report_rows(other)
    assert report.get_all_data({"parameters": []})["data"] == sandbox.report_rows(other)


@quiet
def test_dates_of_old_callers_go_out_as_days() -> None:
    world = ReportWorld(lambda end, number: page(rows(1)), rate_limit=None)
    body = {"parameters": [{"name": "From", "value": date(2026, 1, 31)}]}
    world.report().get_data(body)
    assert world.bodies == [{"parameters": [{"name": "From", "value": "2026-01-31"}]}]
    assert body["parameters"][0]["value"] == date(2026, 1, 31)


@quiet
def test_a_page_comes_by_the_other_route_where_the_classic_one_is_gone() -> None:
    pascal = {"Fields": [{"Name": "Name", "Label": "Name"}], "Data": [["x"]], "TotalCount": 1}
    polls = iter([Reply(202, body=b'{"status": "InProgress", "token": "t"}'), pascal])
    world = ReportWorld(
        lambda end, number: refused(404, title="gone") if end == "data" else next(polls),
        rate_limit=None,
    )
    assert world.report("auto").get_data(VALUES, page_size=10) == {
        "fields": [{"name": "Name", "label": "Name"}],
        "page": 1,
        "pageSize": 10,
        "hasMore": False,
        "totalCount": 1,
        "data": [["x"]],
    }
    assert world.asked[-1] == ("DELETE", "data-queries/t")


TOO_MANY = {"error": "Too many requests. Try again with fewer parameters."}


@quiet
def test_what_takes_too_long_is_the_error_of_old() -> None:
    answers = []

    def answer(end: str, number: int) -> Any:
        answers.append(number)
        return page(rows(5000), hasMore=True, totalCount=5_000_000)

    world = ReportWorld(answer, rate_limit=paced(60))
    assert world.report().get_all_data(BODY) == TOO_MANY
    assert answers == [1], "one page is enough to see it"
    assert world.clock.slept == []


@quiet
@pytest.mark.parametrize(("count", "size"), [(2600, 10), (25_000 * 3, 1000)])
def test_larger_pages_are_taken_where_they_make_it_possible(count: int, size: int) -> None:
    clock = Clock()
    fields = [("Name", "Name", "String")]
    with Sandbox(jobs=5, clock=clock, reporting=Reporting(seconds_per_report=60)) as sandbox:
        report_id = sandbox.add_report("Long", rows=count, fields=fields, parameters=[])
        report = in_sandbox(sandbox, clock, report_id, rate_limit=paced(60))
        result = report.get_all_data(page_size=size, timeout_min=5)
        assert result["data"] == sandbox.report_rows(report_id)
    assert sum(clock.slept) <= 300


@quiet
def test_no_time_at_all_is_too_little() -> None:
    world = ReportWorld(lambda end, number: page(rows(1)), rate_limit=None)
    assert world.report().get_all_data(BODY, timeout_min=0) == TOO_MANY
    assert world.asked == []


@quiet
def test_time_without_end_is_enough_for_all_rows() -> None:
    world = ReportWorld(lambda end, number: page(rows(1)), rate_limit=paced(60))
    world.report().get_all_data(BODY)
    assert world.report().get_all_data(BODY, timeout_min=float("inf"))["data"] == rows(1)
    assert world.clock.slept == [60]


@quiet
@pytest.mark.parametrize("params", [None, BODY["parameters"], "From"])
def test_parameters_that_are_no_mapping_are_refused(params: Any) -> None:
    world = ReportWorld(lambda end, number: page(rows(1)))
    with pytest.raises(ValueError, match=r"is no mapping; pass .\"parameters\": \[") as refused:
        world.report().get_all_data(params)
    assert isinstance(refused.value, InvalidArgument)
    assert world.asked == []


@quiet
def test_maintenance_beyond_the_time_is_the_error_of_old() -> None:
    world = ReportWorld(lambda end, number: refused(409, **MAINTENANCE), rate_limit=None)
    assert world.report().get_all_data(BODY, timeout_min=5) == TOO_MANY


@quiet
@pytest.mark.parametrize("call", ["Report", "lists", "rows"])
def test_errors_over_an_old_connection_are_those_of_requests(conn: Connection, call: str) -> None:
    calls: dict[str, Any] = {
        "Report": lambda: Report("accounting", 1235, conn),
        "lists": lambda: get_report_list("nothing", conn),
        "rows": lambda: Report("operations", 1235, conn, route="data").get_all_data({"x": 1}),
    }
    with pytest.raises(requests.HTTPError) as refused:
        calls[call]()
    assert refused.value.response is not None
    assert refused.value.response.status_code in (400, 404)


def test_errors_over_a_session_are_ours_only(sandbox: Sandbox) -> None:
    with pytest.raises(NotFound) as refused:
        Report("accounting", 1235, sandbox.session())
    assert not isinstance(refused.value, requests.RequestException)
    assert not issubclass(ReportTimeout, requests.RequestException)


@quiet
def test_parameter_types_are_logged_and_not_printed(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.INFO, "servicepytan.reports")
    shown: Any = Report("operations", 1235, sandbox.session()).show_param_types
    assert shown() is None
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.INFO][
        :6
    ] == [
        "[*] - From: Date, ",
        "[*] - To: Date, ",
        "[*] - DateType: Number,  (dynamicSetId: None)",
        "  - [1, 'Completed']",
        "  - [2, 'Created']",
        "  - [3, 'Sold']",
    ]
    assert capsys.readouterr() == ("", "")


def test_each_place_is_warned_of_once(sandbox: Sandbox) -> None:
    session = sandbox.session(rate_limit=RateLimit(seconds_per_report=0))
    report = Report("operations", 1234, session)
    calls: list[Any] = [
        lambda: get_report_categories(session),
        lambda: get_report_list("operations", session),
        lambda: get_dynamic_set_list("job-types", session),
        lambda: report.add_params("From", "2025-01-01"),
        lambda: report.update_params("To", "2025-12-31"),
        lambda: report.get_params(),
        lambda: report.get_all_data(BODY),
        lambda: report.get_data(BODY),
        lambda: report.get_metadata(),
        lambda: report.show_param_types(),
    ]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for call in [*calls, *calls]:
            call()
    assert [item.category for item in caught] == [DeprecationWarning] * len(calls)
    assert {item.filename for item in caught} == {__file__}
    assert len({item.lineno for item in caught}) == len(calls)
    texts = [str(item.message) for item in caught]
    assert texts[0] == "get_report_categories() is old; write session.report_categories.list()"
    assert all(" is old; write " in text for text in texts)


def test_columns_are_told_as_the_api_does() -> None:
    world = ReportWorld(lambda end, number: page(rows(1)), rate_limit=None)
    with pytest.warns(DeprecationWarning, match="get_all_data"):
        assert world.report().get_all_data(BODY)["fields"] == COLUMNS
