"""Old scripts are read, and each old call gets its new spelling."""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan._deprecation.names import MODULES, NEW, SIGNATURES
from servicepytan.migration import texts
from servicepytan.migration.call_finder import Finding
from servicepytan.migration.files import files_in, read
from servicepytan.migration.reader import UnreadableScript, findings, parse_source
from servicepytan.migration.static_values import Placeholder, join_texts, segments

HEAD = """\
import requests, servicepytan
from servicepytan import DataService, Endpoint, Report
from servicepytan.auth import ApiEnvironment, servicepytan_connect
from servicepytan.utils import endpoint_url, request_json
conn = servicepytan_connect()
jobs = Endpoint("jpm", "jobs", conn)
report = Report("operations", 7, conn)
"""
HEAD_LINES = HEAD.count("\n")


def found(source: str) -> list[Finding]:
    return findings([parse_source(source)])[0]


def told(source: str) -> list[tuple[str, str]]:
    """The findings behind the head."""
    return [(one.old, one.new) for one in found(HEAD + source) if one.line > HEAD_LINES]


def new(source: str) -> list[str]:
    return [spelling for _, spelling in told(source)]


def notes(source: str) -> str:
    return " ".join(note for one in found(HEAD + source) for note in one.notes)


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
            assert [one.new for one in found(source)], name


def test_the_tables_name_nothing_else() -> None:
    later = {"Endpoint.get_page", "Endpoint.patch", "Endpoint.post"}
    assert set(NEW) == later | {name for names in PUBLIC.values() for name in names}
    assert {name for names in MODULES.values() for name in names} <= set(NEW)
    assert set(SIGNATURES) <= set(NEW)


@pytest.mark.parametrize(
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
    assert new(source)[0] == spelling
    ast.parse(spelling.replace("<resource>", "x"))


@pytest.mark.parametrize(
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
    assert new(source)[0] == spelling


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
    assert new(source) in ([], ["DataService(session)"])


def test_other_scripts_are_left_alone() -> None:
    assert found("import requests\nclient.get_all()\ntry: f()\nexcept requests.HTTPError: x") == []
    assert found("from .servicepytan import Endpoint\nEndpoint('jpm', 'jobs').get_all()") == []


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
    last = found(f"{source}\n{line}")[-1]
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
    assert [one.new for one in found(source)] == ([line] if line else [])


JOBS, GENERAL = "session.jobs.list().all()", "session.<resource>.list(filter=...).all()"
CUSTOMERS = 'Endpoint("crm", "customers", conn)'


@pytest.mark.parametrize(
    ("source", "spelling"),
    [
        ("class A:\n def run(self): self.e.get_all()\n"
         " def __init__(self): self.e = Endpoint('jpm', 'jobs')", JOBS),
        ("class A:\n e = Endpoint('jpm', 'jobs')\n def run(self): self.e.get_all()", JOBS),
        ("class A:\n def __init__(self):\n  self.e = None\n  self.e = Endpoint('jpm', 'jobs')\n"
         "a = A()\na.e.get_all()", JOBS),
        ("def f(): jobs.get_all()", JOBS),
        ("def f(jobs): jobs.get_all()", GENERAL),
        ("def f(e: Endpoint): e.get_all()", GENERAL),
        ("def f(*, e=jobs.get_all()): pass", JOBS),
        ("FOLDER, NAME = 'jpm', 'jobs'\nEndpoint(FOLDER, NAME).get_all()", JOBS),
        ("x.y = jobs\nx.y.get_all()", JOBS),
        ("x.y = jobs\nx = 1\nx.y.get_all()", GENERAL),
        ("(e := jobs).get_all()", JOBS),
        ("class A:\n def run(self): pass\n def run(self, run): jobs.get_all()", JOBS),
        ("class A:\n def jobs(self): pass\njobs.get_all()", JOBS),
        ("class A(B):\n jobs: int\n f(self.x).y = 1\njobs.get_all()", JOBS),
        ("class A:\n def __init__(self, x):\n  self.e = jobs if x else None\n"
         " def run(self): self.e.get_all()", JOBS),
        ("with open(f) as e: jobs.get_all()", JOBS),
        ("with open(f) as jobs: jobs.get_all()", GENERAL),
        (f"e = jobs if x else {CUSTOMERS}\ne.get_all()", GENERAL),
        ("e = None or jobs\ne.get_all()", JOBS),
        ("if x: e = jobs\ne.get_all()", JOBS),
        (f"if x: e = jobs\nelse: e = {CUSTOMERS}\ne.get_all()", GENERAL),
        (f"for i in y:\n jobs.get_all()\n jobs = {CUSTOMERS}", GENERAL),
        ("while x: jobs.get_all()", JOBS),
        ("for e in [jobs, jobs]: e.get_all()", JOBS),
        ("for e in es: e.get_all()", GENERAL),
        ("for i in y: pass\nelse: jobs.get_all()", JOBS),
        (f"try: e = jobs\nexcept OSError: e = {CUSTOMERS}\nfinally: e.get_all()", GENERAL),
        ("es = {'j': jobs}\nes['j'].get_all()", JOBS),
        ("es = {'j': jobs, **more}\nes[x].get_all()", GENERAL),
        ("es = {'j': jobs}\nes[x].get_all()", JOBS),
        ("es = {'j': jobs}\nes['k'].get_all()", GENERAL),
        ("es = [jobs]\nes[0].get_all()", GENERAL),
        ("[e.get_all() for e in [jobs] if e]", JOBS),
        ("{a: jobs.get_all() for a in b}", JOBS),
        ("lambda a, b=1: jobs.get_all()", JOBS),
        ("get = jobs.get_all\nget()", JOBS),
        ("e = jobs\ndel e\ne.get_all()", GENERAL),
        ("a, *b = jobs, jobs\na.get_all()", GENERAL),
        ("a: Endpoint\na = b = jobs\nb.get_all()", JOBS),
        ("async def f():\n async with x as y:\n  await jobs.get_all()", JOBS),
        ("@jobs.get_all()\ndef f(): pass", JOBS),
        ("client[1]('x').get_all()", GENERAL),
        ("jobs += 1\njobs.get_all()", GENERAL),
        ("conn2 = conn.copy()\nEndpoint('jpm', 'jobs', conn2).get_all()",
         "session2.jobs.list().all()"),
    ],
)  # fmt: skip
def test_names_are_followed(source: str, spelling: str) -> None:
    assert [text for old, text in told(source) if "get_all" in old or old == "get()"] == [spelling]


@pytest.mark.parametrize(
    ("source", "keywords"),
    [
        ("q = {'number': 1}\nq['jobStatus'] = s\njobs.get_all(q)", "number=1, job_status=s"),
        ("jobs.get_all(dict(jobStatus='Hold'))", 'job_status="Hold"'),
        ("q = {'number': 1}\nq.update(more)\njobs.get_all(q)", ""),
        ("q = {'number': 1}\nr = q\nr['ids'] = 2\njobs.get_all(q)", ""),
        ("q = {'number': 1}\nfor x in y:\n jobs.get_all(q)\n q['ids'] = 2", ""),
        ("jobs.get_all({'JOBSTATUS': 'Hold'})", 'job_status="Hold"'),
        ("q = {'number': 1}.copy()\nq.get('number')\njobs.get_all(q)", "number=1"),
    ],
)
def test_queries_are_followed(source: str, keywords: str) -> None:
    assert new(source)[-1] == f"session.jobs.list({keywords}).all()"


@pytest.mark.skipif(sys.version_info < (3, 10), reason="match is newer")
def test_match_is_read() -> None:
    source = "match x:\n case 1 if jobs.get_all(): pass\n case [jobs]: jobs.get_all()"
    assert new(source) == [JOBS, GENERAL]


@pytest.mark.skipif(sys.version_info < (3, 11), reason="except* is newer")
def test_exception_groups_are_read() -> None:
    assert new("try: jobs.get_all()\nexcept* OSError: pass") == [JOBS]


@pytest.mark.parametrize(
    ("source", "keywords"),
    [
        ('Endpoint("accounting", "invoices").get_all({"customField.Fields[Crew]": "A",'
         ' "customField.Fields[Van]": v})', "custom_field_fields={'Crew': \"A\", 'Van': v}"),
        ('Endpoint("accounting", "journal-entries").get_all({"customField.Crew": "A"})',
         "custom_field={'Crew': \"A\"}"),
        ('Endpoint("accounting", "invoices").get_all({"customField.FieldsX": 1})', ""),
        ('Endpoint("forms", "submissions").get_all({"owners[0].type": 1})', ""),
    ],
)  # fmt: skip
def test_custom_fields_become_a_mapping(source: str, keywords: str) -> None:
    assert new(source)[0].endswith(f".list({keywords}).all()")
    assert ("has no filter" in notes(source)) == (not keywords)


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
    assert told(source)
    assert "hunter2" not in str(found(HEAD + source))


def test_connections() -> None:
    assert new("servicepytan_connect(api_environment=ApiEnvironment.INTEGRATION, tenant_id=t,"
               " timezone='UTC', config_file='c.json', app_key=os.environ['KEY'])")[0] == (
        'Session(environment="integration", tenant_id=t, timezone="UTC", config_file="c.json",'
        ' app_key=os.environ["KEY"])'
    )  # fmt: skip
    assert told('conn["api_root"] = url') == [('conn["api_root"] = ...', "Session(api_url=url)")]
    assert new('def f(c): c["auth_root"] = url') == ["Session(auth_url=url)"]
    assert new('print(conn["SERVICETITAN_TENANT_ID"])') == ["session.tenant_id"]
    assert new('print(conn["SERVICETITAN_TIMEZONE"])') == ["session.config.timezone"]
    assert new('c = {"SERVICETITAN_TENANT_ID": 5}') == ["Session(tenant_id=5)"]
    assert new('c = {**conn, "SERVICETITAN_TENANT_ID": 5}') == ["session.with_options(tenant_id=5)"]
    assert new("servicepytan_connect(tenant_id=5, config_file=None)")[0] == "Session(tenant_id=5)"


def test_lines_come_in_order_and_each_call_once() -> None:
    source = "def f():\n    jobs.get_one(1)\njobs.get_one(2); jobs.get_one(3)\n"
    assert [one.line - HEAD_LINES for one in found(HEAD + source)][-3:] == [2, 3, 3]
    assert new(source) == [f"session.jobs.get({n})" for n in (1, 2, 3)]


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


# Files


def test_a_notebook_is_one_script_with_cells(tmp_path: Path) -> None:
    sources: list[Any] = [
        ["import servicepytan\n", "jobs = servicepytan.Endpoint('jpm', 'jobs')"],
        "%pip install servicepytan\n!ls\nx = !pwd\njobs.get_all?\njobs.get_one(1)",
        "%%bash\nnot python",
        "%%time\njobs.get_one(2)",
        "def",
        "jobs.get_one(3)",
        {"no": "text"},
    ]
    cells: list[Any] = [{"cell_type": "code", "source": source} for source in sources]
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps({"cells": [{"cell_type": "markdown"}, *cells, "x"]}))
    result = read(path)
    assert [(cell, one.line, one.new) for cell, one in result.findings] == [
        (2, 2, "session.jobs"),
        (3, 5, "session.jobs.get(1)"),
        (5, 2, "session.jobs.get(2)"),
        (7, 1, "session.jobs.get(3)"),
    ]
    assert [problem.split(",")[0] for problem in result.problems] == ["cell 6"]
    assert result.partly


@pytest.mark.parametrize(
    ("line", "new"),
    [
        ("%time jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("%time --no-raise-error jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("%timeit -n1 -r 3 -q jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("took = %timeit -o jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("%prun -s cumulative -l10 -q jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("for _ in range(2):\n    %time jobs.get_one(1)", ["session.jobs.get(1)"]),
        ("other = %time servicepytan.Endpoint('crm', 'leads')\nother.get_one(2)",
         ["session.leads", "session.leads.get(2)"]),
        ("%time", []),
        ("%timeit -n1", []),
        ("%timezone jobs.get_one(1)", []),
        ("%run jobs.get_one(1)", []),
    ],
)  # fmt: skip
def test_what_a_magic_measures_is_read(tmp_path: Path, line: str, new: list[str]) -> None:
    source = f"import servicepytan\njobs = servicepytan.Endpoint('jpm', 'jobs')\n{line}"
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps({"cells": [{"cell_type": "code", "source": source}]}))
    result = read(path)
    assert [one.new for _, one in result.findings] == ["session.jobs", *new]
    assert not result.problems


@pytest.mark.parametrize("text", ["[]", "{}", "x", '{"cells": 1}', "[" * 100_000])
def test_what_is_no_notebook(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.ipynb"
    path.write_text(text)
    assert read(path).problems == ["it is no notebook"]


def test_folders_are_walked(tmp_path: Path) -> None:
    for name in ("a.py", "b/c.ipynb", ".venv/d.py", "b/__pycache__/e.py", "f.txt", "g.py/h.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text("")
    names = [path.relative_to(tmp_path).as_posix() for path in files_in([tmp_path])]
    assert names == ["a.py", "b/c.ipynb", "g.py/h.py"]
    assert list(files_in([tmp_path / "f.txt"])) == [tmp_path / "f.txt"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"def", "line 1: "),
        (b"print 'old'", "line 1: "),
        (b"\xff = 1", ""),
        (b"x\x00", ""),
        (b"x = " + b"-" * 20_000 + b"1", ""),
    ],
)
def test_what_is_no_python_is_a_problem(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(content)
    (said,) = read(path).problems
    assert said.startswith(problem)


@pytest.fixture
def usual_depth() -> Iterator[None]:
    """The recursion limit of a new interpreter; packages that other tests load raise it."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    yield
    sys.setrecursionlimit(limit)


@pytest.mark.usefixtures("usual_depth")
def test_deep_nesting_is_a_problem() -> None:
    deep = "import servicepytan\n" + "f" + "(1)" * 800
    try:
        tree = parse_source(deep)
    except UnreadableScript:
        pytest.skip("the parser itself refuses it")
    with pytest.raises(UnreadableScript, match="nested too deeply"):
        findings([tree])
    with pytest.raises(UnreadableScript, match="nested too deeply"):
        read_cells = [tree, tree]
        findings(read_cells)


@pytest.mark.usefixtures("usual_depth")
def test_a_deep_notebook_is_a_problem(tmp_path: Path) -> None:
    deep = {"cell_type": "code", "source": "import servicepytan\n" + "f" + "(1)" * 800}
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps({"cells": [deep]}))
    assert read(path).problems


def test_a_file_that_cannot_be_opened_is_a_problem(tmp_path: Path) -> None:
    assert read(tmp_path / "none.py").problems


def test_odd_escapes_give_no_warning() -> None:
    assert found("import servicepytan\nx = '\\d'") == []


NAMES = st.sampled_from(["jobs", "conn", "Endpoint", "self", "x", "servicepytan", "q", "requests"])
ATOMS = st.one_of(
    NAMES,
    st.sampled_from(["'jpm'", "'jobs'", "{}", "None", "1", "f'jobs/{x}'", "b'x'", "...",
                     "'\\udc80'", "{'page': 1}", "{'SERVICETITAN_APP_KEY': q}", "dict(x=1, **q)",
                     "[]", "()"]),
    st.text(max_size=5).map(repr),
)  # fmt: skip
METHODS = st.sampled_from([name.partition(".")[2] or name for name in NEW] + ["copy", "requests"])


def expressions() -> st.SearchStrategy[str]:
    def more(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.one_of(
            st.builds("({}).{}({}, {})".format, inner, METHODS, inner, inner),
            st.builds("({}).{}(query={}, id={})".format, inner, METHODS, inner, inner),
            st.builds("({}).{}(*{}, **{})".format, inner, METHODS, inner, inner),
            st.builds("Endpoint({}, {}, {})".format, inner, inner, inner),
            st.builds("servicepytan.utils.request_json({}, {})".format, inner, inner),
            st.builds("({} if {} else {})".format, inner, inner, inner),
            st.builds("{{{}: {}, **{}}}".format, inner, inner, inner),
            st.builds("({})[{}]".format, inner, inner),
            st.builds("({})[{}:]".format, inner, inner),
            st.builds("({} + {})".format, inner, inner),
            st.builds("[{} for {} in {} if {}]".format, inner, NAMES, inner, inner),
            st.builds("(lambda {}, *a: {})".format, NAMES, inner),
            st.builds("({} := {})".format, NAMES, inner),
            st.builds("({} or {})".format, inner, inner),
        )

    return st.recursive(ATOMS, more, max_leaves=12)


LINES = st.one_of(
    expressions(),
    st.builds("{} = {}".format, NAMES, expressions()),
    st.builds("{}.{} = {}".format, NAMES, NAMES, expressions()),
    st.builds("{}[{}] = {}".format, NAMES, expressions(), expressions()),
    st.builds("{}, *{} = {}".format, NAMES, NAMES, expressions()),
    st.builds("{} += {}".format, NAMES, expressions()),
    st.builds("for {} in {}: {} = {}".format, NAMES, expressions(), NAMES, expressions()),
    st.builds("def {}({}=1): return {}".format, NAMES, NAMES, expressions()),
    st.builds("class {}:\n def __init__({}): {}.x = {}".format, NAMES, NAMES, NAMES, expressions()),
    st.builds("try: {}\nexcept {}: pass".format, expressions(), expressions()),
    st.builds("if {}: {} = {}".format, expressions(), NAMES, expressions()),
    st.builds("from servicepytan import {} as {}".format, METHODS, NAMES),
    st.just("from servicepytan.utils import *"),
    st.just("from . import requests"),
)


@given(st.lists(LINES, max_size=8))
def test_no_valid_source_makes_it_stumble(lines: list[str]) -> None:
    try:
        tree = parse_source(HEAD + "\n".join(lines))
    except UnreadableScript:
        return
    for one in findings([tree])[0]:
        assert one.new
        assert "\n" not in one.old + one.new


@given(st.text())
def test_no_text_makes_it_stumble(text: str) -> None:
    try:
        findings([parse_source(text)])
    except UnreadableScript:
        return


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
    assert sorted(new(source)) == sorted(spelled)
