"""Reports: what there are, what they take, their rows, and the two ways to run one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

import pytest

from servicepytan.errors import NotFound
from servicepytan.sandbox import Reporting, Sandbox
from servicepytan.sandbox.responses import NO_OPERATION
from tests.all_cases import for_all
from tests.sandbox.conftest import Client, Reply, SandboxClock

HOME = "/reporting/v2/{tenant}"
SMALL, LARGE, EMPTY = 1234, 1235, 1236
YEAR: list[dict[str, Any]] = [
    {"name": "From", "value": "2025-01-01"},
    {"name": "To", "value": "2025-12-31"},
    {"name": "DateType", "value": 1},
]
MAINTENANCE = "The service is suspended for maintenance. Please try again later."

Serve = Callable[..., Client]


def place(report_id: int, category: str = "operations") -> str:
    return f"{HOME}/report-category/{category}/reports/{report_id}"


def ask(
    client: Client, report_id: int, query: str = "", parameters: Optional[list[Any]] = None
) -> Reply:
    """A page of a report by the classic route."""
    values = YEAR if parameters is None else parameters
    return client.send("POST", f"{place(report_id)}/data", {"parameters": values}, query)


def run(
    client: Client, report_id: int, query: str = "", parameters: Optional[list[Any]] = None
) -> Reply:
    """A run of a report by the asynchronous route."""
    values = YEAR if parameters is None else parameters
    return client.send("POST", f"{place(report_id)}/data/query", {"parameters": values}, query)


def with_value(name: str, value: Any) -> list[Any]:
    return [*(item for item in YEAR if item["name"] != name), {"name": name, "value": value}]


def every(client: Client, path: str, size: int) -> list[Any]:
    rows: list[Any] = []
    for number in range(1, 1000):
        page = client.get(path, page=number, pageSize=size).json
        assert len(page["data"]) == size or not page["hasMore"]
        rows += page["data"]
        if not page["hasMore"]:
            break
    return rows


def test_categories_are_paged_and_names_repeat(reader: Client) -> None:
    result = every(reader, f"{HOME}/report-categories", 5)
    assert len({item["id"] for item in result}) == len(result) == 12
    assert [item["id"] for item in result if item["name"] == "Operations"] == [
        "operations",
        "custom-1",
    ]


def test_a_category_has_more_reports_than_a_page(reader: Client) -> None:
    path = f"{HOME}/report-category/operations/reports"
    first = reader.get(path, includeTotal="true").json
    assert (len(first["data"]), first["hasMore"], first["totalCount"]) == (50, True, 65)
    result = every(reader, path, 7)
    assert len({item["id"] for item in result}) == len(result) == 65
    assert len({item["name"] for item in result}) < 65
    assert {None} < {item["description"] for item in result}
    assert reader.get(f"{HOME}/report-category/nowhere/reports").status == 404


def test_ids_are_those_of_one_category(reader: Client) -> None:
    paths = [f"{HOME}/report-category/{item['id']}/reports" for item in
             every(reader, f"{HOME}/report-categories", 50)]  # fmt: skip
    ids = [item["id"] for path in paths for item in every(reader, path, 50)]
    assert len(set(ids)) == len(ids) == 154
    assert reader.get(place(LARGE)).status == 200
    for path in (place(LARGE, "accounting"), place(1), place(LARGE, "nowhere")):
        assert reader.get(path).status == 404
        for ending in ("/data", "/data/query"):
            assert reader.post(path + ending, {"parameters": YEAR}).status == 404


def test_a_description_names_parameters_and_fields(reader: Client) -> None:
    report = reader.get(place(SMALL)).json
    assert set(report) == {"id", "name", "description", "modifiedOn", "parameters", "fields"}
    assert report["modifiedOn"].endswith("-07:00")
    taken = {parameter["name"]: parameter for parameter in report["parameters"]}
    assert [name for name, item in taken.items() if item["isRequired"]] == [
        "From",
        "To",
        "DateType",
    ]
    assert [name for name, item in taken.items() if item["isArray"]] == ["BusinessUnitId"]
    assert {item["dataType"] for item in taken.values()} == {"Date", "Number", "Boolean", "String"}
    fixed, dynamic = taken["DateType"]["acceptValues"], taken["BusinessUnitId"]["acceptValues"]
    assert (fixed["values"][0], fixed["dynamicSetId"]) == ([1, "Completed"], None)
    assert (dynamic["values"], dynamic["dynamicSetId"]) == (None, "business-units")
    assert taken["From"]["acceptValues"] is None
    assert {field["dataType"] for field in report["fields"]} == {
        "Date",
        "Number",
        "Boolean",
        "String",
    }


def test_some_reports_take_no_parameters(reader: Client) -> None:
    report = reader.get(place(1238)).json
    assert report["parameters"] == []
    assert ask(reader, 1238, parameters=[]).status == 200


@pytest.mark.parametrize(
    ("query", "rows", "more", "total", "size"),
    [
        ("", 1000, True, None, 1000),
        ("page=2", 1000, True, None, 1000),
        ("page=3&includeTotal=true", 600, False, 2600, 1000),
        ("page=4", 0, False, None, 1000),
        ("pageSize=25000", 2600, False, None, 25000),
        ("pageSize=2600", 2600, False, None, 2600),
        ("page=26&pageSize=100", 100, False, None, 100),
    ],
)
def test_data_is_paged_by_the_query(
    reader: Client, query: str, rows: int, more: bool, total: Optional[int], size: int
) -> None:
    answer = ask(reader, LARGE, query).json
    assert (len(answer["data"]), answer["hasMore"]) == (rows, more)
    assert (answer["totalCount"], answer["pageSize"]) == (total, size)


def test_pages_hold_each_row_once(reader: Client) -> None:
    names = [row[0] for nth in range(1, 27)
             for row in ask(reader, LARGE, f"page={nth}&pageSize=100").rows]  # fmt: skip
    assert names == [f"Sample line {nth}" for nth in range(1, 2601)]


@pytest.mark.parametrize("query", ["pageSize=25001", "pageSize=0", "pageSize=x", "page=-1"])
@pytest.mark.parametrize("asked", [ask, run])
def test_a_page_that_cannot_be_is_refused(
    reader: Client, asked: Callable[..., Reply], query: str
) -> None:
    reply = asked(reader, SMALL, query)
    assert (reply.status, list(reply.json["errors"])) == (400, [query.partition("=")[0]])


def test_paging_in_the_body_is_ignored(client: Client) -> None:
    body = {"parameters": YEAR, "page": 2, "pageSize": 3}
    answer = client.post(f"{place(SMALL)}/data", body).json
    assert (answer["page"], answer["pageSize"], len(answer["data"])) == (1, 1000, 120)
    assert client.sandbox.applied == []


def test_cells_are_as_odd_as_real_ones(reader: Client) -> None:
    answer = ask(reader, SMALL).json
    description = reader.get(place(SMALL)).json
    assert all(set(field) == {"name", "label"} for field in answer["fields"])
    named = [(field["name"], field["label"]) for field in description["fields"]]
    assert [(field["name"], field["label"]) for field in answer["fields"]] == named
    columns = dict(zip((name for name, _ in named), zip(*answer["data"])))
    assert {type(cell) for cell in columns["TotalSales"]} == {int, float}
    assert None in columns["SoldBy"]
    assert None in columns["CloseRate"]
    assert all(cell.endswith("T00:00:00-07:00") for cell in columns["Day"])


def test_an_empty_report_has_fields(reader: Client) -> None:
    answer = ask(reader, EMPTY, "includeTotal=true").json
    assert (answer["data"], answer["hasMore"], answer["totalCount"]) == ([], False, 0)
    assert len(answer["fields"]) == 8


def days_of(reply: Reply) -> list[str]:
    return [row[1][:10] for row in reply.rows]


def test_from_and_to_choose_rows_by_their_day(reader: Client) -> None:
    whole = days_of(ask(reader, SMALL))
    assert (whole[0], whole[-1], len(whole)) == ("2025-01-01", "2025-12-28", 120)
    arguments = [
        {"name": "From", "value": "2025-03-02T00:00:00Z"},
        {"name": "To", "value": whole[40]},
    ]
    some = days_of(ask(reader, SMALL, parameters=[*arguments, YEAR[2]]))
    assert some == [day for day in whole if "2025-03-02" <= day <= whole[40]]
    assert 0 < len(some) < 41


@pytest.mark.parametrize(
    ("name", "value", "column", "passes"),
    [
        ("MinimumTotal", 50_000, 3, lambda cell: cell >= 50_000),
        ("SoldBy", "Sample Seller 2", 4, lambda cell: cell == "Sample Seller 2"),
        ("ActiveOnly", True, 6, lambda cell: cell is True),
        ("ActiveOnly", "true", 6, lambda cell: cell is True),
        ("ActiveOnly", False, 6, lambda cell: True),
        ("ActiveOnly", None, 6, lambda cell: True),
    ],
)
def test_parameters_choose_rows(
    reader: Client, name: str, value: Any, column: int, passes: Callable[[Any], bool]
) -> None:
    rows_read = ask(reader, LARGE, "pageSize=5000", with_value(name, value)).rows
    whole = ask(reader, LARGE, "pageSize=5000").rows
    assert rows_read == [row for row in whole if passes(row[column])] != []
    assert (len(rows_read) < len(whole)) == (value not in (False, None))


def test_lists_of_values_choose_rows(reader: Client) -> None:
    units = reader.get(f"{HOME}/dynamic-value-sets/business-units").rows
    result = ask(reader, SMALL, parameters=with_value("BusinessUnitId", [units[0][0], units[1][0]]))
    assert {row[7] for row in result.rows} == {units[0][1], units[1][1]}
    assert len(ask(reader, SMALL, parameters=with_value("BusinessUnitId", [])).rows) == 120


@for_all("asked", [ask, run])
@for_all(
    ("parameters", "title"),
    [
        (YEAR[1:], "Missed report parameter: [From]"),
        ([], "Missed report parameter: [From]"),
        (with_value("To", None), "Missed report parameter: [To]"),
        (with_value("From", "x"), "Invalid report parameter: [From]"),
        (with_value("From", 5), "Invalid report parameter: [From]"),
        (with_value("DateType", 9), "Invalid report parameter: [DateType]"),
        (with_value("DateType", "Completed"), "Invalid report parameter: [DateType]"),
        (with_value("DateType", True), "Invalid report parameter: [DateType]"),
        (with_value("DateType", [1]), "Invalid report parameter: [DateType]"),
        (with_value("BusinessUnitId", 201), "Invalid report parameter: [BusinessUnitId]"),
        (with_value("BusinessUnitId", [1]), "Invalid report parameter: [BusinessUnitId]"),
        (with_value("MinimumTotal", "much"), "Invalid report parameter: [MinimumTotal]"),
        (with_value("ActiveOnly", "yes"), "Invalid report parameter: [ActiveOnly]"),
        (with_value("SoldBy", 5), "Invalid report parameter: [SoldBy]"),
        (with_value("Fro", 1), "Invalid report parameter: [Fro]"),
    ],
)
def test_wrong_parameters_are_named(
    reader: Client, asked: Callable[..., Reply], parameters: list[Any], title: str
) -> None:
    reply = asked(reader, SMALL, parameters=parameters)
    assert (reply.status, reply.json["title"]) == (400, title)


def test_numbers_may_be_text(reader: Client) -> None:
    assert ask(reader, SMALL, parameters=with_value("DateType", "2")).status == 200


def test_a_body_without_parameters_misses_them(reader: Client) -> None:
    for body in ({}, {"parameters": None}):
        reply = reader.post(f"{place(SMALL)}/data", body)
        assert reply.json["title"] == "Missed report parameter: [From]"


def test_dynamic_sets(reader: Client) -> None:
    path = f"{HOME}/dynamic-value-sets"
    units = reader.get(f"{path}/business-units", includeTotal="true").json
    assert units["data"][0][0] == 201
    assert units["totalCount"] == len(units["data"])
    assert [field["name"] for field in units["fields"]] == ["Value", "Name"]
    assert reader.get(f"{path}/technicians").rows[0][0] == 601
    first = reader.get(f"{path}/job-types").json
    assert (len(first["data"]), first["hasMore"]) == (50, True)
    assert len(every(reader, f"{path}/job-types", 7)) == 60
    assert reader.get(f"{path}/other").status == 404


def test_a_quick_run_answers_at_once(client: Client) -> None:
    reply = run(client, SMALL, "page=2&pageSize=10&includeTotal=true&notifyWhenReady=true")
    answer = reply.json
    assert reply.status == 200
    assert set(answer) == {
        *("Page", "PageSize", "HasMore", "TotalCount", "TimeZone", "Fields", "Data"),
    }
    assert (answer["Page"], answer["PageSize"], answer["HasMore"]) == (2, 10, False)
    assert answer["TotalCount"] == len(answer["Data"]) == 120
    assert answer["Fields"][1] == {"Name": "Day", "Label": "Day"}
    assert answer["Data"] == ask(client, SMALL).rows
    assert run(client, SMALL).json["TotalCount"] is None
    assert run(client, EMPTY).json["Data"] == []
    assert client.sandbox.data_queries == []


def test_a_long_run_gives_a_token_to_ask_with(client: Client) -> None:
    reply = run(client, LARGE, "pageSize=100")
    token = reply.json["token"]
    assert (reply.status, reply.json) == (202, {"status": "NotStarted", "token": token})
    assert client.sandbox.data_queries == [token]
    path = f"{HOME}/data-queries/{token}"
    asked = [client.get(path) for _ in range(4)]
    assert [item.status for item in asked] == [202, 202, 200, 200]
    assert asked[0].json == {"status": "NotStarted", "token": token}
    assert asked[1].json == {"status": "InProgress", "token": token}
    assert asked[2].json["Data"] == ask(client, LARGE, "pageSize=5000").rows
    assert asked[3].body == asked[2].body
    assert (client.delete(path).status, client.delete(path).status) == (204, 404)
    assert client.get(path).status == 404
    assert client.sandbox.data_queries == []


def test_a_run_may_be_forgotten_before_it_is_ready(client: Client) -> None:
    token = run(client, LARGE).json["token"]
    assert client.delete(f"{HOME}/data-queries/{token}").status == 204
    assert run(client, LARGE).json["token"] != token


@pytest.mark.parametrize(("polls", "statuses"), [(0, [200]), (1, [202, 200]), (3, [202] * 3)])
def test_how_often_a_run_is_asked_for(serve: Serve, polls: int, statuses: list[int]) -> None:
    client = serve(reporting=Reporting(polls=polls))
    path = f"{HOME}/data-queries/{run(client, LARGE).json['token']}"
    assert [client.get(path).status for _ in statuses] == statuses


@pytest.mark.parametrize(("quick", "status"), [(119, 202), (120, 200), (0, 202)])
def test_which_runs_are_quick(serve: Serve, quick: int, status: int) -> None:
    assert run(serve(reporting=Reporting(quick_rows=quick)), SMALL).status == status


def test_a_tenant_has_few_places_for_runs(serve: Serve) -> None:
    client = serve(reporting=Reporting(slots=2))
    tokens = [run(client, LARGE).json["token"] for _ in range(2)]
    refused = run(client, LARGE)
    assert refused.status == 429
    assert "Too many data queries" in refused.json["title"]
    assert ask(client, LARGE).status == 200
    client.delete(f"{HOME}/data-queries/{tokens[0]}")
    assert run(client, LARGE).status == 202


def test_results_may_have_the_usual_keys(serve: Serve) -> None:
    client = serve(reporting=Reporting(pascal_case=False))
    answer = run(client, SMALL).json
    classic = ask(client, SMALL).json
    assert answer == {**classic, "timeZone": "America/Phoenix"}


def test_results_may_claim_more_and_give_the_same_again(serve: Serve) -> None:
    client = serve(reporting=Reporting(claims_more=True))
    first, second = run(client, SMALL).json, run(client, SMALL, "page=2").json
    assert (first["HasMore"], second["HasMore"], second["Page"]) == (True, True, 2)
    assert first["Data"] == second["Data"]


def test_results_may_be_paged(serve: Serve) -> None:
    client = serve(reporting=Reporting(pages=True, quick_rows=5000))
    answer = run(client, LARGE, "page=26&pageSize=100").json
    assert (len(answer["Data"]), answer["HasMore"]) == (100, False)
    assert run(client, LARGE, "page=25&pageSize=100").json["HasMore"] is True


def test_the_route_can_be_missing(serve: Serve) -> None:
    client = serve(reporting=Reporting(asynchronous=False))
    path = f"{HOME}/data-queries/some-token"
    for reply in (run(client, SMALL), client.get(path), client.delete(path)):
        assert (reply.status, reply.json["title"]) == (404, NO_OPERATION)
        assert "errors" not in reply.json
    assert ask(client, SMALL).status == 200
    client.sandbox.reporting.asynchronous = True
    assert run(client, SMALL).status == 200


@pytest.mark.parametrize("asked", [ask, run])
def test_one_data_request_per_report_and_time(
    serve: Serve, clock: SandboxClock, asked: Callable[..., Reply]
) -> None:
    client = serve(reporting=Reporting(seconds_per_report=60))
    assert asked(client, SMALL).status == 200
    clock.sleep(20.5)
    refused = asked(client, SMALL, "page=2")
    assert refused.status == 429
    assert refused.json["title"] == "Rate limit is exceeded. Try again in 40 seconds."
    assert "retry-after" not in refused.headers
    assert ask(client, EMPTY).status == 200
    assert client.get(place(SMALL)).status == 200
    clock.sleep(39.5)
    assert asked(client, SMALL, "page=2").status == 200


def test_both_routes_count_for_one_report_and_asking_again_does_not(serve: Serve) -> None:
    client = serve(reporting=Reporting(seconds_per_report=60), retry_after=True)
    token = run(client, LARGE).json["token"]
    assert [client.get(f"{HOME}/data-queries/{token}").status for _ in range(3)][-1] == 200
    refused = ask(client, LARGE)
    assert (refused.status, refused.headers["retry-after"]) == (429, "60")


def test_what_is_refused_does_not_count(serve: Serve) -> None:
    client = serve(reporting=Reporting(seconds_per_report=60, asynchronous=False))
    assert run(client, SMALL).status == 404
    assert ask(client, SMALL, parameters=[]).status == 400
    assert ask(client, SMALL).status == 200


@pytest.mark.parametrize("path", ["*/reports/1234/data", "*/data/query", "*/data-queries/*"])
def test_maintenance_can_be_played(client: Client, path: str) -> None:
    token = run(client, LARGE).json["token"]
    client.sandbox.fail_next(409, title=MAINTENANCE, path=path)
    replies = [ask(client, SMALL), run(client, SMALL), client.get(f"{HOME}/data-queries/{token}")]
    assert sorted(reply.status for reply in replies) in ([200, 202, 409], [200, 200, 409])
    [refused] = [reply for reply in replies if reply.status == 409]
    assert refused.json["title"] == MAINTENANCE


def test_the_generated_methods_run_a_report() -> None:
    with Sandbox(strict=True) as sandbox, sandbox.session() as session:
        body: Any = {"parameters": YEAR}
        quick = session.reports.query_data("operations", SMALL, body, page=1, page_size=50)
        assert len(quick["Data"]) == 120
        sandbox.fail_next(409, title=MAINTENANCE, path="*/data/query")
        token = session.reports.query_data("operations", LARGE, body, include_total=True)["token"]
        sandbox.fail_next(409, title=MAINTENANCE, path="*/data-queries/*")
        answers = [session.data_queries.get(token) for _ in range(3)]
        assert [answer.get("status") for answer in answers] == ["NotStarted", "InProgress", None]
        assert answers[-1]["TotalCount"] == len(answers[-1]["Data"]) == 2600
        assert session.data_queries.delete(token) is None
        with pytest.raises(NotFound):
            session.data_queries.get(token)
        statuses = [request.status for request in sandbox.requests(path="*/data*")]
        assert statuses == [200, 409, 202, 409, 202, 202, 200, 204, 404]


def test_a_report_can_be_added(client: Client) -> None:
    cells: list[list[Any]] = [["Ada", 1.5, "2025-02-01"], ["Ben", None, "2025-03-01"]]
    report_id = client.sandbox.add_report(
        "Revenue by Job",
        category="marketing",
        rows=cells,
        fields=["Name", ("Total", "Total sales", "Number"), ("Day", "Day", "Date")],
        parameters=[("From", "From", "Date", True), ("Units", "Units", "Number", False, True)],
    )
    report = client.get(place(report_id, "marketing")).json
    assert (report["id"], report["name"]) == (report_id, "Revenue by Job")
    assert [field["dataType"] for field in report["fields"]] == ["String", "Number", "Date"]
    assert [parameter["isRequired"] for parameter in report["parameters"]] == [True, False]
    body = {"parameters": [{"name": "From", "value": "2025-02-02"}]}
    assert client.post(f"{place(report_id, 'marketing')}/data", body).rows == cells[1:]
    assert client.sandbox.report_rows(report_id) == cells
    listed = every(client, f"{HOME}/report-category/marketing/reports", 50)
    assert listed[-1]["id"] == report_id


def test_rows_of_an_added_report_are_made_from_their_number(client: Client) -> None:
    fields = [(name, name, name) for name in ("String", "Number", "Boolean", "Date", "Time")]
    report_id = client.sandbox.add_report("Types", rows=400, fields=fields, parameters=[])
    rows = ask(client, report_id, parameters=[]).rows
    assert len(rows) == 400
    assert [type(cell) for cell in rows[0]] == [str, int, bool, str, str]
    assert rows[-1][3] == "2025-12-31T00:00:00-07:00"
    usual = client.sandbox.add_report("Usual")
    assert len(ask(client, usual).rows) == 120


def test_a_report_can_be_edited_between_pages(client: Client) -> None:
    before, small = ask(client, LARGE, "pageSize=5000").json, ask(client, SMALL).rows
    client.sandbox.edit_report(LARGE, rows=client.sandbox.report_rows(LARGE)[1:])
    assert ask(client, LARGE, "pageSize=5000").rows == before["data"][1:]
    client.sandbox.edit_report(SMALL, rows=121, name="Jobs", parameters=[])
    after = ask(client, SMALL, parameters=[]).rows
    assert (after[:120], len(after)) == (small, 121)
    assert client.get(place(SMALL)).json["name"] == "Jobs"
    client.sandbox.edit_report(SMALL, fields=["Name", ("Day", "When", "Date")])
    answer = ask(client, SMALL, parameters=[]).json
    assert [field["label"] for field in answer["fields"]] == ["Name", "When"]
    assert {len(row) for row in answer["data"]} == {2}
    assert client.get(place(SMALL)).json["modifiedOn"] == "2026-05-28T13:26:40-07:00"
    client.sandbox.edit_report(SMALL, category="payroll")
    assert ask(client, SMALL, parameters=[]).status == 404
    assert client.get(place(SMALL, "payroll")).status == 200


def test_a_run_keeps_what_the_report_was(serve: Serve) -> None:
    client = serve(reporting=Reporting(polls=0))
    token = run(client, LARGE).json["token"]
    client.sandbox.edit_report(LARGE, rows=3, fields=["Name"])
    answer = client.get(f"{HOME}/data-queries/{token}").json
    assert (len(answer["Data"]), len(answer["Fields"])) == (2600, 8)


def test_rows_handed_out_are_copies(client: Client) -> None:
    client.sandbox.report_rows(SMALL)[0].clear()
    assert len(client.sandbox.report_rows(SMALL)[0]) == 8


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"category": "nowhere"}, "no category 'nowhere', only accounting"),
        ({"rows": -1}, "rows=-1"),
        ({"rows": True}, "rows=True"),
        ({"rows": [["a"]], "fields": ["A", "B"]}, "Row 1 has 1 cells for 2 fields"),
        ({"fields": []}, "fields="),
        ({"fields": ["A", "A"]}, "once"),
        ({"fields": [("A", "A")]}, "(name, label, type)"),
        ({"fields": [("A", "A", "Text")]}, "String, Number"),
        ({"parameters": [("A", "A")]}, "(name, label, type)"),
        ({"parameters": [("A", "A", "Text")]}, "String, Number"),
    ],
)
def test_reports_that_cannot_be(arguments: dict[str, Any], words: str) -> None:
    sandbox = Sandbox()
    with pytest.raises(ValueError, match=words.replace("(", r"\(").replace(")", r"\)")):
        sandbox.add_report("Wrong", **arguments)
    with pytest.raises(ValueError, match=words.replace("(", r"\(").replace(")", r"\)")):
        sandbox.edit_report(SMALL, **arguments)
    assert len(sandbox.report_rows(SMALL)) == 120


def test_unknown_reports_are_named() -> None:
    for act in (Sandbox().edit_report, Sandbox().report_rows):
        with pytest.raises(ValueError, match="no report 5"):
            act(5)


@pytest.mark.parametrize(
    "arguments",
    [
        {"polls": -1},
        {"polls": 1.5},
        {"polls": None},
        {"quick_rows": True},
        {"slots": 0},
        {"seconds_per_report": -1},
        {"seconds_per_report": "60"},
    ],
)
def test_options_that_cannot_be(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"Reporting\\({next(iter(arguments))}="):
        Reporting(**arguments)


def test_two_sandboxes_with_one_seed_have_the_same_reports() -> None:
    first, second, other = Sandbox(seed=3), Sandbox(seed=3), Sandbox(seed=4)
    assert first.report_rows(LARGE) == second.report_rows(LARGE) != other.report_rows(LARGE)


def test_a_strict_sandbox_takes_what_the_table_knows(serve: Serve) -> None:
    client = serve(strict=True)
    assert run(client, SMALL, "page=1&pageSize=10&includeTotal=true").status == 200
    for reply in (run(client, SMALL, "pagesize=1"), ask(client, SMALL, "notifyWhenReady=true")):
        assert reply.status == 400
    assert client.post(f"{place(SMALL)}/data/query", {"parameter": []}).status == 400
