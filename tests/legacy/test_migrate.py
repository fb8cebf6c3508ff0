"""Old scripts are read, and each old call gets its new spelling."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from servicepytan import Session
from servicepytan._deprecation.names import MODULES, NEW, SIGNATURES
from servicepytan.migration import texts
from servicepytan.migration.static_values import Placeholder, join_texts, segments
from tests.all_cases import for_all
from tests.legacy.migrating import HEAD, HEAD_LINES, findings_of, new_spellings, notes, replacements

PUBLIC = {
    "_dates": {"_change_timezones", "_convert_date_to_api_format", "_convert_datetime_to_utc",
               "_format_date_to_iso_format", "_parse_date_string"},
    "attachments": {"JobAttachments", "JobAttachments.download_attachments",
                    "JobAttachments.get_attachments_data"},
    "auth": {"AUTH_VARIABLES", "ApiEnvironment", "get_api_root_url", "get_app_key",
             "get_auth_headers", "get_auth_root_url", "get_auth_token", "get_tenant_id",
             "request_auth_token", "servicepytan_connect"},
    "data": {"DataService", *(f"DataService.get_{name}" for name in (
        "appointments_between", "business_units", "employees", "jobs_completed_between",
        "jobs_created_between", "jobs_modified_between", "purchase_orders_created_between",
        "sold_estimates_between", "tag_types", "technicians", "total_sales_between"))},
    "reports": {"Report", "get_dynamic_set_list", "get_report_categories", "get_report_list",
                *(f"Report.{name}" for name in (
                    "add_params", "get_all_data", "get_data", "get_metadata", "get_params",
                    "show_param_types", "update_params"))},
    "requests": {"Endpoint", *(f"Endpoint.{name}" for name in (
        "create", "delete", "delete_subitem", "download", "export_all", "export_one", "get_all",
        "get_many", "get_one", "update"))},
    "summary": {"get_booked_jobs_by_agent"},
    "utils": {"check_default_options", "create_credential_file", "endpoint_url",
              "get_timezone_by_file", "request_contents", "request_json",
              "request_json_with_retry", "sleep_with_countdown"},
}  # fmt: skip


"""Every public name of 0.4.2, by the module that defines it."""


@pytest.mark.parametrize("module", PUBLIC)
def test_every_public_name_is_known(module: str) -> None:
    assert PUBLIC[module] <= set(NEW)
    for name in PUBLIC[module]:
        if "." not in name:
            source = f"import servicepytan.{module} as m\nm.{name}()"
            assert [finding.new for finding in findings_of(source)], name


def test_the_tables_name_nothing_else() -> None:
    later = {"Endpoint.get_page", "Endpoint.patch", "Endpoint.post"}
    assert set(NEW) == later | {name for names in PUBLIC.values() for name in names}
    assert {name for names in MODULES.values() for name in names} <= set(NEW)
    assert set(SIGNATURES) <= set(NEW)


@for_all(
    ("source", "spelling"),
    [
        ('jobs.get_all({"jobStatus": "Completed"})',
         'session.jobs.list(job_status="Completed").all()'),
        ('jobs.get_all(query={"pageSize": 500, "page": 1})',
         "session.jobs.list(page_size=500).all()"),
        ("jobs.get_all({'number': f'J{n}'})", 'session.jobs.list(number=f"J{n}").all()'),
        ("jobs.get_all()", "session.jobs.list().all()"),
        ("jobs.get_all(None)", "session.jobs.list().all()"),
        ("jobs.get_one(job_id)", "session.jobs.get(job_id)"),
        ("jobs.get_one(5, 'notes')", "session.jobs.list_notes(5, limit=100).all()"),
        ("jobs.get_many()", "session.jobs.list(limit=100).all()"),
        ('jobs.get_many({"pageSize": "50", "page": "1"})', "session.jobs.list(limit=50).all()"),
        ('jobs.get_many({"pageSize": 50, "page": 2})', "session.jobs.list(page_size=50)"),
        ("jobs.get_page(3)", "session.jobs.list()"),
        ("jobs.get_all(id=5, modifier='notes')", "session.jobs.list_notes(5).all()"),
        ('jobs.create({"summary": "x"})', "session.jobs.create({...})"),
        ("jobs.create(self.body)", "session.jobs.create(self.body)"),
        ("jobs.create([x for x in y])", "session.jobs.create([...])"),
        ("jobs.post(id=5, modifier='notes', payload=p)", "session.jobs.create_note(5, p)"),
        ("jobs.post(id=5, modifier='notes')", "session.jobs.create_note(5, {...})"),
        ("jobs.update(5, body, request_type='PATCH')", "session.jobs.update(5, body)"),
        ("jobs.update(5, body)", "session.jobs.update(5, body)"),
        ("jobs.update(5, body, 'cancel')", "session.jobs.cancel(5, body)"),
        ('Endpoint("crm", "customers", conn).delete_subitem(c, n, "notes")',
         "session.customers.delete_note(c, n)"),
        ('Endpoint("jpm", "appointments", conn).delete(9)', "session.appointments.delete(9)"),
        ('jobs.export_all("jobs")', "session.jobs.export().all()"),
        ('jobs.export_all("job-notes", "2024-01-01", False)',
         'session.jobs.export_notes(from_="2024-01-01").all()'),
        ('jobs.export_one("jobs", token, True)',
         "session.jobs.export(from_=token, include_recent_changes=True)"),
        ('jobs.export_all("things", t)',
         'session.feed("/jpm/v2/tenant/{tenant}/export/things", {"from": t}).all()'),
        ('jobs.export_all("things")',
         'session.feed("/jpm/v2/tenant/{tenant}/export/things").all()'),
        ('Endpoint("forms", "jobs/attachment", conn).download(5)',
         "session.job_attachments.download(5).read()"),
        ('Endpoint("forms", "jobs/attachment", conn).download(5, filename=name)',
         "session.job_attachments.download(5).save(name)"),
        ('Endpoint("pricebook", "images", conn).download("a.jpg")',
         'session.pricebook.images.download(path="a.jpg").read()'),
        ("jobs.download(1)", 'session.request("GET", "/jpm/v2/tenant/{tenant}/jobs/1")'),
        ('Endpoint("accounting", "invoices", conn).get_one(5)',
         "session.invoices.get(5)"),
        ('Endpoint("accounting", "inventory-bills", conn).get_one(id)',
         "session.inventory_bills.get(id)"),
        ('Endpoint("sales", "estimates/items", conn).get_one(5)',
         "session.estimates.list_items(ids=[5]).first()"),
        ('Endpoint("sales", "estimates", conn).get_one(5)', "session.estimates.get(5)"),
        ('Endpoint("telecom", "calls", conn).get_all()', "session.calls.list_v2().all()"),
        ('Endpoint("jpm", f"jobs/{id}/notes", conn).get_all()',
         "session.jobs.list_notes(id).all()"),
        ('Endpoint("jpm", "jobs/" + str(id) + "/notes", conn).get_all()',
         "session.jobs.list_notes(id).all()"),
        ('Endpoint("jpm", "jobs/12/notes", conn).get_all()', "session.jobs.list_notes(12).all()"),
        ('Endpoint("jpm", f"jobs{id}", conn).get_all()',
         "session.<resource>.list(filter=...).all()"),
        ('Endpoint("jpm", "jobs", conn).delete_subitem(5, m, "notes")',
         'session.request("DELETE", f"/jpm/v2/tenant/{{tenant}}/jobs/5/notes/{m}")'),
        ('Endpoint("x", "y", conn).get_all({"a": 1})',
         'session.records("/x/v2/tenant/{tenant}/y", {"a": 1}).all()'),
        ('Endpoint("x", "y", conn).get_all({})',
         'session.records("/x/v2/tenant/{tenant}/y").all()'),
        ('Endpoint("x", "y", conn).get_one(d["a"], query={"a": 1})',
         """session.request("GET", f"/x/v2/tenant/{{tenant}}/y/{d['a']}", params={"a": 1})"""),
        ('Endpoint("x", "y", conn).get_one()',
         'session.request("GET", "/x/v2/tenant/{tenant}/y")'),
        ('Endpoint("x", "y", conn).create(p)',
         'session.request("POST", "/x/v2/tenant/{tenant}/y", body=p)'),
        ("jobs.get_all(*args)", "session.<resource>.list(filter=...).all()"),
        ("jobs.get_all(wrong=1)", "session.<resource>.list(filter=...).all()"),
        ('jobs.get_all({"customFields.x": 1, "customField.Fields[Crew]": "A"})',
         "session.jobs.list().all()"),
    ],
)  # fmt: skip
def test_calls_of_endpoints(source: str, spelling: str) -> None:
    assert new_spellings(source)[0] == spelling
    ast.parse(spelling.replace("<resource>", "x"))


@for_all(
    ("source", "spelling"),
    [
        ("DataService(conn)", "DataService(session)"),
        ("report.add_params('From', day)", 'report.run({"From": day, ...})'),
        ("report.update_params()", 'report.run({"From": ..., "To": ...})'),
        ("report.get_all_data()", "report.run({...}).all()"),
        ("report.get_all_data(page_size=9, timeout_min=30)",
         "report.run({...}, page_size=9, timeout=60 * 30).all()"),
        ("report.get_data(page=2)", "report.run({...})"),
        ("report.get_metadata()", "report.metadata, which is there from the beginning"),
        ("report.show_param_types()", "report.parameters"),
        ("show = report.get_params\nshow()", 'report.run({"From": ..., "To": ...})'),
        ("servicepytan.reports.get_report_list('ops', conn=conn)",
         'session.reports.list("ops")'),
        ("servicepytan.reports.get_report_categories()", "session.report_categories.list()"),
        ("servicepytan.auth.get_tenant_id(nsw_conn)", "nsw_session.tenant_id"),
        ("servicepytan.auth.get_tenant_id(connection)", "session.tenant_id"),
        ("servicepytan.auth.get_tenant_id(self.st)", "self.session.tenant_id"),
        ("map(servicepytan.auth.get_tenant_id, conns)", "session.tenant_id"),
        ("servicepytan._convert_date_to_api_format(x)",
         "the date itself: filters take date, datetime and ISO text"),
        ("files = servicepytan.attachments.JobAttachments(conn)\n", "session.job_attachments"),
        ("servicepytan.attachments.JobAttachments(conn).get_attachments_data(5)",
         "session.job_attachments.list(5).all()"),
        ("servicepytan.attachments.JobAttachments(conn).get_attachments_data()",
         "session.job_attachments.list(job_id).all()"),
        ("servicepytan.attachments.JobAttachments(conn).download_attachments()",
         '[session.job_attachments.download(row["id"]).read() for row in rows]'),
        ("request_json(endpoint_url('jpm', 'jobs', id=5, conn=conn), conn=conn)",
         "session.jobs.get(5)"),
        ("url = endpoint_url('jpm', 'jobs')\n", '"/jpm/v2/tenant/{tenant}/jobs"'),
        ("endpoint_url(a, b, tenant_id=7)", 'a path such as "/jpm/v2/tenant/{tenant}/jobs"'),
        ("request_json(f'{root}/jpm/v2/tenant/{t}/jobs', {'number': 1})",
         "session.jobs.list(number=1, limit=100).all()"),
        ("request_json('https://x.test/jpm/v2/tenant/1/jobs/5', request_type='del')",
         'session.request("DELETE", "/jpm/v2/tenant/{tenant}/jobs/5")'),
        ("request_json('https://x.test/jpm/v2/tenant/1/jobs', '', payload, conn, 'POST')",
         "session.jobs.create(payload)"),
        ("request_json('https://x.test/jpm/v2/tenant/1/jobs?page=1')",
         'session.request("GET", path, params={...}, body={...})'),
        ("request_json(f'{a}/{b}/tenant/1/jobs')",
         'session.request("GET", path, params={...}, body={...})'),
        ("request_json(url)", 'session.request("GET", path, params={...}, body={...})'),
        ("request_json()", 'session.request("GET", path, params={...}, body={...})'),
        ("servicepytan.utils.request_contents(endpoint_url('forms', 'jobs/attachment', 5))",
         "session.job_attachments.download(5).read()"),
        ("try: f()\nexcept requests.exceptions.HTTPError as error: g(error)",
         "except servicepytan.ApiError"),
        ("from requests import HTTPError as E\ntry: f()\nexcept E: pass",
         "except servicepytan.ApiError"),
        ("import requests.exceptions as x\ntry: f()\nexcept x.Timeout: pass",
         "except servicepytan.TransportError"),
        ("try: f()\nexcept (requests.ConnectionError, ValueError): pass",
         "except servicepytan.TransportError"),
        ("Endpoint('jpm', 'export', conn)",
         "the resource as an attribute of the session, as in session.jobs"),
        ("ApiEnvironment.PRODUCTION", '"production"'),
    ],
)  # fmt: skip
def test_other_names(source: str, spelling: str) -> None:
    assert new_spellings(source)[0] == spelling


@pytest.mark.parametrize(
    "source",
    [
        "DataService",
        "data = DataService\ndata.x\nReport",
        "try: f()\nexcept: pass",
        "try: f()\nexcept requests.JSONDecodeError: pass",
        "data = DataService(conn)\ndata.get_employees()",
        "print(conn)\nrequests.get(url)",
        'os.environ["SERVICETITAN_APP_KEY"]',
        "other.get_all_of_it()",
        "{'a': jobs}",
    ],
)
def test_what_stays_is_not_told(source: str) -> None:
    assert new_spellings(source) in ([], ["DataService(session)"])


def test_other_scripts_are_left_alone() -> None:
    assert (
        findings_of("import requests\nclient.get_all()\ntry: f()\nexcept requests.HTTPError: x")
        == []
    )
    assert (
        findings_of("from .servicepytan import Endpoint\nEndpoint('jpm', 'jobs').get_all()") == []
    )


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("import servicepytan as sp", "sp.Endpoint"),
        ("import servicepytan.requests", "servicepytan.requests.Endpoint"),
        ("import servicepytan.requests as r", "r.Endpoint"),
        ("from servicepytan import *", "Endpoint"),
        ("from servicepytan import *", "requests.Endpoint"),
        ("from servicepytan.requests import *", "Endpoint"),
        ("from servicepytan.requests import Endpoint as E", "E"),
        ("from servicepytan import requests as r", "r.Endpoint"),
        ("import servicepytan\nE = servicepytan.Endpoint", "E"),
    ],
)
def test_imports_and_aliases_are_followed(source: str, names: str) -> None:
    line = f'{names}("jpm", "jobs").get_all(q)'
    last = findings_of(f"{source}\n{line}")[-1]
    assert (last.old, last.new) == (
        f'{names}("jpm", "jobs").get_all(...)',
        "session.jobs.list().all()",
    )


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("from servicepytan.requests import Endpoint", "from servicepytan import Session"),
        ("from servicepytan.data import DataService", "from servicepytan import DataService"),
        ("from servicepytan.reports import Report, get_report_list",
         "from servicepytan import Session, Report"),
        ("from servicepytan import DataService", None),
        ("from servicepytan import Session", None),
        ("from servicepytan import auth", None),
    ],
)  # fmt: skip
def test_import_lines(source: str, line: Any) -> None:
    assert [finding.new for finding in findings_of(source)] == ([line] if line else [])


def test_notes_say_what_to_look_at() -> None:
    assert "has no filter 'jobStatuss'; the API ignores it. Did you mean 'job_status'?" in notes(
        "jobs.get_all({'jobStatuss': 1})"
    )
    assert ".count()" in notes("jobs.get_all({'includeTotal': True})")
    assert "in snake_case" in notes("jobs.get_all({**more})")
    assert "The filters in query become keywords" in notes("jobs.get_all(query)")
    assert "one page as a dict" in notes("jobs.get_many()")
    assert "need no counting" in notes("jobs.get_many({'page': n})")
    assert ".continue_from" in notes("jobs.export_one('jobs')")
    assert "takes PATCH here, not PUT" in notes("jobs.update(1, {})")
    assert "cannot be told here" in notes("x.get_all()")
    assert "a session of its own" in notes("endpoint_url('jpm', 'jobs', tenant_id=7)")
    assert ".lists()" in notes("report.get_all_data()")


@pytest.mark.parametrize(
    "source",
    [
        'servicepytan_connect("production", "hunter2", 1, "cid", "hunter2")',
        'servicepytan_connect(app_key="hunter2", client_secret=f"hunter2{x}")',
        'servicepytan_connect(client_secret=os.environ.get("NAME", "hunter2"))',
        'servicepytan_connect(client_secret=decrypt("hunter2", key=b"hunter2"))',
        'servicepytan_connect(client_secret="hunter2" + x["y"])',
        'conn["SERVICETITAN_CLIENT_SECRET"] = "hunter2"',
        'c = {"SERVICETITAN_APP_KEY": "hunter2", "SERVICETITAN_CLIENT_SECRET": "hunter2"}',
        'Endpoint("x", "y", {"SERVICETITAN_APP_KEY": "hunter2"}).get_all({"app_key": "hunter2"})',
        'jobs.get_all({"number": f(client_secret="hunter2")})',
        'jobs.get_all({"number": {"appKey": "hunter2"}})',
        'connect("hunter2")["hunter2"].get_all()',
        'servicepytan.auth.request_auth_token("url", "id", "hunter2")',
        'SECRET = "hunter2"\nservicepytan_connect(client_secret=SECRET)',
        'jobs.get_all({"number": "cs1.hunter2"})',
    ],
)
def test_no_secret_is_shown(source: str) -> None:
    assert replacements(source)
    assert "hunter2" not in str(findings_of(HEAD + source))


def test_connections() -> None:
    connection = (
        "servicepytan_connect(api_environment=ApiEnvironment.INTEGRATION, tenant_id=t,"
        " timezone='UTC', app_key=os.environ['KEY'])"
    )
    assert new_spellings(connection)[0] == (
        'Session(environment="integration", tenant_id=t, timezone="UTC",'
        ' app_key=os.environ["KEY"])'
    )
    assert replacements('conn["api_root"] = url') == [
        ('conn["api_root"] = ...', "Session(api_url=url)")
    ]
    assert new_spellings('def f(c): c["auth_root"] = url') == ["Session(auth_url=url)"]
    assert new_spellings('print(conn["SERVICETITAN_TENANT_ID"])') == ["session.tenant_id"]
    assert new_spellings('print(conn["SERVICETITAN_TIMEZONE"])') == ["session.config.timezone"]
    assert new_spellings('c = {"SERVICETITAN_TENANT_ID": 5}') == ["Session(tenant_id=5)"]
    assert new_spellings('c = {**conn, "SERVICETITAN_TENANT_ID": 5}') == [
        "session.with_options(tenant_id=5)"
    ]
    assert (
        new_spellings("servicepytan_connect(tenant_id=5, config_file=None)")[0]
        == "Session(tenant_id=5)"
    )


@pytest.mark.parametrize(
    ("arguments", "new"),
    [
        ("config_file='c.json'", "Session.of({content})"),
        ("config_file='c.json', tenant_id=None, app_key=''", "Session.of({content})"),
        (
            "config_file='c.json', timezone='UTC', client_secret='hunter2'",
            'Session.of({{**{content}, "SERVICETITAN_TIMEZONE": "UTC",'
            ' "SERVICETITAN_CLIENT_SECRET": "***"}})',
        ),
        (
            "api_environment=ApiEnvironment.INTEGRATION, config_file='c.json'",
            'Session.of({{**{content}, "SERVICETITAN_API_ENVIRONMENT": "integration"}})',
        ),
    ],
)
def test_a_session_of_a_file_reads_no_environment(arguments: str, new: str) -> None:
    source = f"servicepytan_connect({arguments})"
    content = 'json.loads(Path("c.json").read_bytes())'
    assert new_spellings(source)[0] == new.format(content=content)
    assert notes(source).startswith("The file alone counts")


def test_the_session_of_a_file_is_that_of_its_tenant(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    names = ("CLIENT_ID", "CLIENT_SECRET", "APP_KEY", "TENANT_ID")
    for name in names:
        monkeypatch.setenv(f"SERVICETITAN_{name}", "999")
    monkeypatch.chdir(tmp_path)
    Path("c.json").write_text(json.dumps({f"SERVICETITAN_{name}": "111" for name in names}))
    spelt = new_spellings("servicepytan_connect(config_file='c.json', timezone='UTC')")[0]
    session = eval(spelt, {"Session": Session, "json": json, "Path": Path})
    assert (session.tenant_id, session.config.client_id) == ("111", "111")


def test_what_the_environment_may_change_now_is_told() -> None:
    needed = "app_key=a, tenant_id=b, client_id=c, client_secret=d"
    assert "count now" in notes(f"servicepytan_connect({needed})")
    assert "count now" in notes(f"servicepytan_connect({needed}, timezone='UTC')")
    assert not notes(f"servicepytan_connect({needed}, timezone='UTC', api_environment=e)")
    assert not notes("servicepytan_connect(tenant_id=5)")


def test_lines_come_in_order_and_each_call_once() -> None:
    source = "def f():\n    jobs.get_one(1)\njobs.get_one(2); jobs.get_one(3)\n"
    assert [finding.line - HEAD_LINES for finding in findings_of(HEAD + source)][-3:] == [2, 3, 3]
    assert new_spellings(source) == [f"session.jobs.get({n})" for n in (1, 2, 3)]


def test_paths_are_cut_at_their_slashes() -> None:
    hole = Placeholder(ast.Constant(1))
    assert segments(("jobs/", hole, "/notes")) == ["jobs", hole, "notes"]
    assert segments(("/jobs//x/",)) == ["jobs", "x"]
    assert segments(("jobs", hole)) is None
    assert join_texts(("a",), None) is None
    assert join_texts(("a" * 600,), ("b" * 600,)) is None


def test_long_values_are_left_out() -> None:
    quotes = ast.Constant("\n" + "'" * 3 + '"' * 3)  # in an f-string, no written form before 3.12
    assert "\n" not in texts.value(ast.JoinedStr([ast.FormattedValue(quotes, -1)]))
    assert texts.value(ast.Constant("x" * 100)) == "..."
    assert texts.value(ast.Constant("it's")) == '"it\'s"'


@pytest.mark.parametrize(
    ("source", "spelled"),
    [
        ("DataService(conn).get_employees()", ["DataService(session)"]),
        (
            "len(servicepytan.DataService(self.conn).get_technicians())",
            ["DataService(self.session)"],
        ),
        (
            'Report("operations", 7, conn).get_all_data()',
            ['Report("operations", 7, session)', "Report(...).run({...}).all()"],
        ),
        ("Endpoint(a, b, self.conn)", [NEW["Endpoint"].replace("in session", "in self.session")]),
        ("servicepytan.auth.get_app_key(conn)", ["session.config.app_key.reveal()"]),
    ],
)
def test_an_object_that_is_used_where_it_is_made_is_told_too(
    source: str, spelled: list[str]
) -> None:
    assert sorted(new_spellings(source)) == sorted(spelled)
