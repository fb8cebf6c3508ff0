"""Lists, files and strictness of operations served from the table."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import uuid
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest
import urllib3

from servicepytan.endpoints.operations import types_of
from servicepytan.sandbox.checks import _problems
from servicepytan.sandbox.generic.coercion import MISFIT, fit_value
from servicepytan.sandbox.generic.record_factory import RecordFactory, Subject
from servicepytan.sandbox.generic.selection import _among
from tests.sandbox.conftest import Client
from tests.waiting import LONG

IMAGES = "/pricebook/v2/{tenant}/images"
MATERIALS = "/pricebook/v2/{tenant}/materials"


def test_pages_totals_and_active_rows(reader: Client) -> None:
    first = reader.get(MATERIALS, pageSize=20, includeTotal="true").json
    assert (first["page"], first["pageSize"], first["hasMore"]) == (1, 20, True)
    assert first["totalCount"] == 54
    assert reader.get(MATERIALS).json["totalCount"] is None
    ids = [
        row for page in (1, 2, 3, 4) for row in reader.get(MATERIALS, page=page, pageSize=20).ids
    ]
    assert ids == [number for number in range(1, 61) if number % 10]
    assert reader.get(MATERIALS, active="False").ids == [10, 20, 30, 40, 50, 60]
    assert len(reader.get(MATERIALS, active="Any", pageSize=500).ids) == 60


def test_rows_that_are_found_by_another_key_have_their_own_ids(reader: Client) -> None:
    rows = reader.get("/marketing/v2/{tenant}/suppressions", pageSize=100).rows
    assert [row["id"] for row in rows] == [number for number in range(1, 61) if number % 10]
    assert rows[1]["email"] == "sample2@example.com"


@pytest.mark.parametrize(
    "path",
    [
        "/jpm/v2/{tenant}/project-statuses",
        "/dispatch/v2/{tenant}/arrival-windows",
        "/telecom/v2/{tenant}/calls",
    ],
)
def test_rows_are_found_by_a_creation_that_they_do_not_show(reader: Client, path: str) -> None:
    rows = reader.get(path, pageSize=500).rows
    assert not any("createdOn" in row for row in rows)
    early = reader.get(path, createdBefore="2025-06-01", pageSize=500).ids
    late = reader.get(path, createdOnOrAfter="2025-06-01", pageSize=500).ids
    assert early
    assert late
    assert [*early, *late] == [row["id"] for row in rows]
    messages = [row["leadCall"]["createdOn"] for row in rows if "leadCall" in row]
    assert all((text >= "2025-06-01") == (at >= len(early)) for at, text in enumerate(messages))


def test_ids_dates_and_sort(reader: Client) -> None:
    assert reader.get(MATERIALS, ids="5,3,999").ids == [3, 5]
    rows = reader.get(MATERIALS, sort="-Id", pageSize=3).ids
    assert rows == [59, 58, 57]
    wanted = reader.get(MATERIALS, ids="30,31", active="Any").rows[1]["createdOn"]
    assert reader.get(MATERIALS, createdBefore=wanted, pageSize=500).ids[-1] == 29
    assert reader.get(MATERIALS, createdOnOrAfter=wanted).ids[0] == 31
    assert reader.get(MATERIALS, sort="Nonsense").status == 400
    assert reader.get(MATERIALS, ids="x").status == 400
    assert reader.get(MATERIALS, createdBefore="soon").status == 400
    assert reader.get(MATERIALS, ids=",".join(map(str, range(60)))).status == 400


def test_filters_by_fields(reader: Client) -> None:
    leads = "/crm/v2/{tenant}/leads"
    lead = reader.get(leads).rows[0]
    same = reader.get(leads, status=lead["status"]).rows
    assert {row["status"] for row in same} == {lead["status"]}
    customer = next(row["customerId"] for row in reader.get(leads).rows if row["customerId"])
    rows_read = reader.get(leads, customerId=customer).rows
    assert {row["customerId"] for row in rows_read} == {customer}


def test_odd_shapes_of_lists(reader: Client) -> None:
    assert isinstance(reader.get("/accounting/v2/{tenant}/inventory-bills").json, list)
    assert set(reader.get("/telecom/v3/{tenant}/optinouts/optouts").json) == {"data"}
    warnings = reader.get("/marketingads/v2/{tenant}/capacity-warnings").json
    assert set(warnings) == {"data", "tenantId", "tenantName", "totalCount"}
    markup = reader.get("/pricebook/v2/{tenant}/materialsmarkup/3").json
    assert set(markup) == {"data"}
    assert markup["data"]["id"] == 3


def test_pages_may_begin_at_zero(reader: Client) -> None:
    path = "/settings/v2/{tenant}/business-units/intacct"
    first, second = reader.get(path, page=0, pageSize=5).ids, reader.get(path, page=1, pageSize=5)
    assert first == reader.get(path, pageSize=5).ids
    assert first != second.ids
    assert reader.get("/accounting/v2/{tenant}/ap-bills/custom-fields", page=0).status == 400
    assert reader.get(MATERIALS, page=0).ids == reader.get(MATERIALS).ids


def test_made_rows_refer_to_linked_ones(reader: Client) -> None:
    for lead in reader.get("/crm/v2/{tenant}/leads", pageSize=5).rows:
        if lead["customerId"]:
            path = f"/crm/v2/{{tenant}}/customers/{lead['customerId']}"
            assert reader.get(path).status == 200


def test_lists_gets_and_feeds_agree(reader: Client) -> None:
    row = reader.get(MATERIALS, ids=7).rows[0]
    assert reader.get(f"{MATERIALS}/7").json == row
    feed, _ = reader.feed("/pricebook/v2/{tenant}/export/materials")
    same = next(item for item in feed if item["id"] == 7)
    assert {key: same[key] for key in same if key in row} == {
        key: row[key] for key in same if key in row
    }


def test_downloads_lead_to_another_host_without_credentials(client: Client) -> None:
    reply = client.send("GET", IMAGES, query="path=samples/5.bin")
    assert reply.status == 302
    place = urlsplit(reply.headers["location"])
    assert (place.hostname, place.port) == ("localhost", urlsplit(client.sandbox.url).port)
    connection = http.client.HTTPConnection(str(urlsplit(client.sandbox.url).netloc), timeout=LONG)
    connection.request("GET", place.path)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    assert (answer.status, answer.getheader("Content-Type")) == (200, "application/octet-stream")
    assert len(content) == 1024
    last = client.sandbox.log[-1]
    assert (last.has_token, last.has_app_key) == (False, False)
    assert client.send("GET", IMAGES, query="path=samples/61.bin").status == 404
    assert client.get(IMAGES).status == 400


def test_uploads_are_kept(client: Client) -> None:
    form, kind = urllib3.encode_multipart_formdata({"file": ("door.png", b"picture")})
    target = f"/pricebook/v2/tenant/{client.sandbox.tenant_id}/images"
    reply = client.raw("POST", target, {**client.headers, "Content-Type": kind}, form)
    assert reply.status == 201
    path = reply.json["path"]
    place = client.send("GET", IMAGES, query=f"path={path}").headers["location"]
    assert client.raw("GET", urlsplit(place).path, {}).body == b"picture"
    plain = {**client.headers, "Content-Type": "application/json"}
    assert client.raw("POST", target, plain, b"{}").status == 415
    form, other = urllib3.encode_multipart_formdata({"other": ("x", b"")})
    assert client.raw("POST", target, {**client.headers, "Content-Type": other}, form).status == 400
    assert client.raw("GET", "/files/nothing", {}).status == 404


def test_recordings_are_binary(reader: Client) -> None:
    reply = reader.get("/telecom/v2/{tenant}/calls/1000000001/recording")
    assert reply.headers["content-type"] == "application/octet-stream"
    assert "filename=" in reply.headers["content-disposition"]
    assert reader.get("/telecom/v2/{tenant}/calls/1/recording").status == 404
    assert reader.get("/forms/v2/{tenant}/jobs/attachment/9").status == 200


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ({"code": 5, "description": "x"}, {"$.code"}),
        ({"code": "x"}, {"$.description"}),
        ({"code": "x", "description": None}, {"$.description"}),
        ({"code": "x", "description": "x", "vendors": {}}, set()),
        ({"code": "x", "description": "x", "categories": 5}, {"$.categories"}),
        ({"code": "x", "description": "x", "categories": [None]}, set()),
        ({"code": "x", "description": "x", "categories": [5, None, "a"]}, {"$.categories[2]"}),
        ({"code": "x", "description": "x", "cost": True}, {"$.cost"}),
        ({"code": "x", "description": "x", "active": "yes"}, {"$.active"}),
        ([], {"$"}),
        (None, {"request"}),
    ],
)
def test_strict_bodies(serve: Callable[..., Any], body: Any, places: set[str]) -> None:
    reply = serve(strict=True).post(MATERIALS, body)
    assert places <= set(reply.json["errors"]) if places else reply.status in (201, 400)


def test_lax_bodies_lose_what_is_unknown(client: Client) -> None:
    reply = client.post(MATERIALS, {"code": "x", "misspelt": 1})
    assert reply.status == 201
    assert "misspelt" not in reply.json
    assert client.get(MATERIALS, misspelt=1).status == 200
    assert client.post(MATERIALS, {"code": 5}).status == 400


def test_strict_headers_bodies_and_pages(serve: Callable[..., Any]) -> None:
    client = serve(strict=True)
    target = f"/pricebook/v2/tenant/{client.sandbox.tenant_id}/materials"
    assert client.raw("POST", target, client.headers, b"{}").status == 415
    dismiss = "/sales/v2/{tenant}/estimates/800000001/dismiss"
    assert client.put(dismiss, {"a": 1}).status == 400
    journal = "/accounting/v2/{tenant}/journal-entries"
    assert client.get(journal, pageSize=500).status == 200
    assert client.get(journal, pageSize=501).status == 400
    assert client.get("/forms/v2/{tenant}/submissions", **{"owners[0].type": "Job"}).status == 200
    assert client.get("/nothing/v2/{tenant}/materials").status == 404


def test_empty_parameters_count_as_left_out(serve: Callable[..., Any]) -> None:
    client = serve(strict=True)
    assert client.get(MATERIALS, ids="", page="").ids == client.get(MATERIALS).ids
    assert client.get(MATERIALS, misspelt="").status == 400


def test_required_parameters(client: Client) -> None:
    path = "/memberships/v2/{tenant}/invoice-templates"
    assert set(client.get(path).json["errors"]) == {"ids"}
    assert client.get(path, ids="4").ids == [4]


def test_lists_hold_linked_ids_only_when_there_are_some(serve: Callable[..., Any]) -> None:
    client = serve(jobs=0)
    assert client.get("/crm/v2/{tenant}/leads").status == 200


def test_values_in_the_form_of_a_record() -> None:
    types = types_of("accounting")
    assert fit_value(types, 5, "text") == "5.00"
    assert fit_value(types, True, "text") is MISFIT
    assert fit_value(types, 5, "[int]") is MISFIT
    assert fit_value(types, [1, "x"], "[int]") == [1]
    assert fit_value(types, 5, "InvoiceResponse") is MISFIT
    assert fit_value(types, {"a": 1}, "{text}") == {"a": 1}
    assert fit_value(types, None, "int") is None


def test_a_body_that_is_nested_too_deeply_is_refused() -> None:
    types = SimpleNamespace(fields={"Node": {"inner": "Node?", "list": "[Node]?"}}, choices={})

    def problems(depth: int, key: str) -> list[tuple[str, str]]:
        value: Any = {}
        for _ in range(depth):
            value = {key: [value] if key == "list" else value}
        return list(_problems(types, value, "Node", "$", (True, True)))  # type: ignore[arg-type]

    assert problems(20, "inner") == problems(10, "list") == []
    assert problems(30, "inner") == [("$" + ".inner" * 21, "It is nested too deeply.")]
    assert problems(30, "list") == [("$" + ".list[0]" * 10 + ".list", "It is nested too deeply.")]


def test_values_by_name_are_a_mapping() -> None:
    types: Any = SimpleNamespace(fields={}, choices={})
    assert list(_problems(types, {"a": 1}, "{int}", "$.by", (True, True))) == []
    [(place, _)] = _problems(types, [1], "{int}", "$.by", (True, True))
    assert place == "$.by"


@pytest.mark.parametrize(
    ("row", "passes"),
    [
        ({"tagTypeIds": [1, 7]}, True),
        ({"tagTypeIds": [1, 2]}, False),
        ({"tagTypeIds": [{"id": 7}]}, False),
        ({"tagTypeIds": None}, False),
        ({"tagTypeId": 7}, True),
        ({}, True),
    ],
)
def test_a_list_passes_if_one_of_its_items_is_wanted(row: dict[str, Any], passes: bool) -> None:
    test = _among("tagTypeIds", frozenset({7, 8}))
    assert test is not None
    assert test(row) is passes


def test_what_refers_to_itself_ends_in_a_sample() -> None:
    types: Any = SimpleNamespace(
        fields={"Node": {"inner": "Node", "ids": "{guid}", "key": "guid"}}, choices={}
    )
    factory = RecordFactory(7, None)  # type: ignore[arg-type]
    row = factory.row(types, "Node", Subject("nodes", 1, 1, "id", "", ""))
    depth, inner = 0, row
    while inner:
        assert set(inner) == {"inner", "ids", "key"}
        assert uuid.UUID(inner["key"]) != uuid.UUID(inner["ids"]["Sample"])
        depth, inner = depth + 1, inner["inner"]
    assert depth > 2


def test_a_sandbox_reads_no_tables_before_they_are_needed() -> None:
    code = (
        "import sys\n"
        "from servicepytan.sandbox import Sandbox\n"
        "Sandbox()\n"
        "print([name for name in sys.modules if '.tables.' in name or '.fields.' in name])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout.replace("'", '"')) == []
