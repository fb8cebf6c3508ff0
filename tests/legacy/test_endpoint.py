"""``Endpoint`` and the functions by URL, against the sandbox."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from servicepytan.attachments import JobAttachments
from servicepytan.legacy.connection import Connection
from servicepytan.requests import Endpoint
from servicepytan.sandbox import Sandbox
from servicepytan.summary import get_booked_jobs_by_agent
from servicepytan.utils import (
    endpoint_url,
    request_contents,
    request_json,
    request_json_with_retry,
)
from tests.fakes import FakeSender, session_on

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def jobs(conn: Connection) -> Endpoint:
    return Endpoint("jpm", "jobs", conn)


@pytest.mark.parametrize(
    ("name", "hint"), [("get", "It has conn, create, "), ("getAll", "Did you mean 'get_all'?")]
)
def test_a_method_that_is_not_there_names_those_that_are(
    jobs: Endpoint, name: str, hint: str
) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(jobs, name)
    assert hint in str(caught.value)


def test_a_page_is_the_answer_untouched(sandbox: Sandbox, jobs: Endpoint) -> None:
    query: dict[str, Any] = {"jobStatus": "Completed"}
    page = jobs.get_many(query)
    assert page == sandbox.session().request(
        "GET", "/jpm/v2/tenant/{tenant}/jobs", params={**query, "pageSize": 100}
    )
    assert page["pageSize"] == 100
    assert query == {"jobStatus": "Completed"}
    assert jobs.get_page(2, {"pageSize": 50})["page"] == 2
    assert jobs.get_many({"ids": []})["data"] == []


def test_all_pages_come_as_one_list(sandbox: Sandbox, jobs: Endpoint) -> None:
    query = {"page": 2, "pageSize": "50"}
    rows = jobs.get_all(query)
    assert len({row["id"] for row in rows}) == len(rows) == 130
    assert query == {"page": 2, "pageSize": "50"}
    asked = sorted(int(dict(r.query)["page"]) for r in sandbox.requests("GET"))
    assert asked[:3] == [1, 2, 3]
    assert jobs.get_all({"ids": [rows[0]["id"], rows[1]["id"]]}) == rows[:2]
    assert jobs.get_all({"ids": []}) == []


def test_a_record_and_what_belongs_to_it(jobs: Endpoint) -> None:
    row = jobs.get_many()["data"][0]
    assert jobs.get_one(row["id"]) == row
    jobs.post({"text": "Called back."}, id=row["id"], modifier="notes")
    assert jobs.get_one(str(row["id"]), modifier="notes")["data"][-1]["text"] == "Called back."
    assert jobs.get_all(id=row["id"], modifier="notes")[-1]["text"] == "Called back."
    assert jobs.update(row["id"], {"summary": "a"}, request_type="PATCH")["summary"] == "a"
    assert jobs.patch(row["id"], {"summary": "b"})["summary"] == "b"


def test_things_are_made_and_deleted(sandbox: Sandbox, conn: Connection) -> None:
    customers = Endpoint("crm", "customers", conn)
    address = {"street": "1 Elm", "city": "Austin", "state": "TX", "zip": "78701", "country": "USA"}
    made = customers.create(
        {"name": "Zed", "type": "Residential", "locations": [{"name": "Home", "address": address}],
         "address": address}
    )  # fmt: skip
    note = customers.post({"text": "a"}, id=made["id"], modifier="notes")
    before = len(customers.get_all(id=made["id"], modifier="notes"))
    customers.delete_subitem(made["id"], note["id"], "notes")
    assert len(customers.get_all(id=made["id"], modifier="notes")) == before - 1
    assert sandbox.requests("DELETE")


def test_exports_walk_the_whole_feed(jobs: Endpoint) -> None:
    page = jobs.export_one("jobs")
    assert {"data", "hasMore", "continueFrom"} <= set(page)
    rows = jobs.export_all("jobs", include_recent_changes=True)
    assert {row["id"] for row in rows} == {row["id"] for row in jobs.get_all()}
    assert jobs.export_one("jobs", page["continueFrom"])["data"] == []


def test_bodies_go_out_as_json() -> None:
    sender = FakeSender()
    session = session_on(sender)
    url = endpoint_url("jpm", "jobs", id=1, modifier="notes", conn=session)
    assert url == "http://127.0.0.1:9/jpm/v2/tenant/42/jobs/1/notes"
    request_json(url, payload={"a": 1}, conn=session, request_type="post")
    request_json_with_retry(url, json_payload='{"b": 2}', conn=session, request_type="PUT")
    request_json(url, payload="", conn=session, request_type="DEL", json_payload={})
    request_json(f"{url}?x=1", {"page": 2}, {}, session, "GET", {})
    Endpoint("jpm", "jobs", session).create({})
    assert [(r.method, r.body) for r in sender.sent] == [
        ("POST", b'{"a":1}'), ("PUT", b'{"b":2}'), ("DELETE", None), ("GET", None), ("POST", b"{}"),
    ]  # fmt: skip
    assert sender.urls[3].endswith("notes?x=1&page=2")
    request_json(f"{url}?x=1", "pageSize=5&active=Any&note=", conn=session)
    assert sender.urls[-1].endswith("notes?x=1&pageSize=5&active=Any&note=")
    Endpoint("jpm", "jobs", session).get_one("a b", query={"x": "c d"})
    assert sender.urls[-1].endswith("/jobs/a%20b?pageSize=100&x=c%20d")
    with pytest.raises(ValueError, match="no JSON"):
        request_json(url, payload="a=1", conn=session, request_type="POST")


def test_the_token_goes_to_no_other_host(conn: Connection) -> None:
    for url in ("https://example.com/jpm", f"{conn['api_root']}.example.com/jpm"):
        with pytest.raises(ValueError, match="sent nowhere else"):
            request_json(url, conn=conn)


def test_urls_are_those_of_old(conn: Connection) -> None:
    root = f"{conn['api_root']}/jpm/v2/tenant"
    assert endpoint_url("jpm", "jobs", conn=conn) == f"{root}/{conn['SERVICETITAN_TENANT_ID']}/jobs"
    assert endpoint_url("jpm", "jobs", "5", "notes", conn, "9") == f"{root}/9/jobs/5/notes"
    with pytest.raises(KeyError):
        endpoint_url("jpm", "jobs", conn={"api_root": "https://api.servicetitan.io"})


def test_files_come_as_bytes(tmp_path: Path) -> None:
    sender = FakeSender(lambda method, path, query: {"data": [{"id": 5}], "hasMore": False})
    session = session_on(sender)
    files = Endpoint("forms", "jobs/attachment", session)
    assert files.download(5, filename=str(tmp_path / "a")) == (tmp_path / "a").read_bytes()
    assert isinstance(request_contents(endpoint_url("a", "b", conn=session), conn=session), bytes)
    Endpoint("pricebook", "images", session).download("Images/a.jpg")
    attachments = JobAttachments(session)
    assert attachments.get_attachments_data(3) == attachments.attachments == [{"id": 5}]
    assert len(attachments.download_attachments()) == 1
    assert [url.partition("/42/")[2] for url in sender.urls] == [
        "jobs/attachment/5", "b", "images?path=Images%2Fa.jpg",
        "jobs/3/attachments?page=1&pageSize=100", "jobs/attachment/5",
    ]  # fmt: skip


def test_a_wrong_download_is_a_value_error(conn: Connection, jobs: Endpoint) -> None:
    with pytest.raises(ValueError, match="not supported for endpoint 'jobs'"):
        jobs.download(1)
    with pytest.raises(ValueError, match="ID must be provided"):
        Endpoint("forms", "jobs/attachment", conn).download("")


def test_booked_jobs_are_counted(conn: Connection) -> None:
    counted = get_booked_jobs_by_agent("January 1, 2000", "2100-01-01", conn)
    assert sum(agent["jobs"] for agent in counted) == 130
    assert counted == sorted(counted, key=lambda agent: -agent["jobs"])
    assert set(counted[0]) == {"id", "name", "jobs"}
    assert [agent["id"] for agent in counted if agent["name"] is None] == [0]
    assert get_booked_jobs_by_agent("2000-01-01", "2000-01-02", conn) == []
