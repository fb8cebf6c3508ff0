"""The invented data: linked, the same for the same seed, and as odd as real data."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from servicepytan.sandbox import Sandbox
from servicepytan.sandbox.app import IncomingRequest
from servicepytan.sandbox.seeds.everything import kinds
from servicepytan.sandbox.seeds.kinds import Fan
from servicepytan.sandbox.seeds.plan import SeedPlan

PATHS = {
    "jobs": "/jpm/v2/{tenant}/jobs",
    "customers": "/crm/v2/{tenant}/customers",
    "locations": "/crm/v2/{tenant}/locations",
    "invoices": "/accounting/v2/{tenant}/invoices",
    "payments": "/accounting/v2/{tenant}/payments",
    "appointments": "/jpm/v2/{tenant}/appointments",
    "estimates": "/sales/v2/{tenant}/estimates",
    "purchase_orders": "/inventory/v2/{tenant}/purchase-orders",
    "calls": "/telecom/v3/{tenant}/calls",
    "bookings": "/crm/v2/{tenant}/bookings",
    "business_units": "/settings/v2/{tenant}/business-units",
    "employees": "/settings/v2/{tenant}/employees",
    "technicians": "/settings/v2/{tenant}/technicians",
    "tag_types": "/settings/v2/{tenant}/tag-types",
}
RowsByName = dict[str, list[Any]]


@pytest.fixture(scope="module")
def rows(reader: Any) -> RowsByName:
    everything = {"pageSize": 1000, "active": "Any", "activeState": "All"}
    return {name: reader.get(path, **everything).rows for name, path in PATHS.items()}


def ids(rows: list[Any]) -> set[int]:
    return {row["id"] for row in rows}


def by_id(rows: list[Any]) -> dict[int, Any]:
    return {row["id"]: row for row in rows}


def test_every_kind_has_rows(rows: RowsByName) -> None:
    counts = {name: len(names) for name, names in rows.items()}
    assert counts["jobs"] == 120
    assert counts["customers"] == 40
    assert all(count >= 5 for count in counts.values())


def test_rows_of_gets_are_those_of_lists(reader: Any, rows: RowsByName) -> None:
    for name in set(PATHS) - {"invoices", "payments", "tag_types", "calls"}:
        row = rows[name][2]
        assert reader.get(f"{PATHS[name]}/{row['id']}").json == row
    call = reader.get(f"/telecom/v2/{{tenant}}/calls/{rows['calls'][1]['id']}").json
    assert call["jobNumber"] == rows["calls"][1]["jobNumber"]
    for name in ("payments", "tag_types"):
        assert reader.get(f"{PATHS[name]}/{rows[name][0]['id']}").status == 404


def test_jobs_point_to_what_there_is(rows: RowsByName) -> None:
    locations = by_id(rows["locations"])
    bookings = by_id(rows["bookings"])
    calls = by_id(rows["calls"])
    estimates = by_id(rows["estimates"])
    appointments = by_id(rows["appointments"])
    for job in rows["jobs"]:
        assert locations[job["locationId"]]["customerId"] == job["customerId"]
        assert job["customerId"] in ids(rows["customers"])
        assert job["businessUnitId"] in ids(rows["business_units"])
        assert set(job["tagTypeIds"]) <= ids(rows["tag_types"])
        assert job["soldById"] is None or job["soldById"] in ids(rows["technicians"])
        assert job["recallForId"] is None or job["recallForId"] in ids(rows["jobs"])
        own = [item for item in appointments.values() if item["jobId"] == job["id"]]
        assert len(own) == job["appointmentCount"]
        assert own[0]["id"] == job["firstAppointmentId"]
        assert own[-1]["id"] == job["lastAppointmentId"]
        assert {item["customerId"] for item in own} == {job["customerId"]}
        for estimate in job.get("estimateIds", []):
            assert estimates[estimate]["jobId"] == job["id"]
        if job["bookingId"]:
            assert bookings[job["bookingId"]]["jobId"] == job["id"]
        if job["leadCallId"]:
            assert calls[job["leadCallId"]]["jobNumber"] == job["jobNumber"]


def test_invoices_fit_their_jobs_and_payments(rows: RowsByName) -> None:
    jobs = by_id(rows["jobs"])
    paid: dict[int, float] = {}
    for payment in rows["payments"]:
        part = payment["appliedTo"][0]
        assert part["appliedAmount"] == payment["total"]
        paid[part["appliedTo"]] = paid.get(part["appliedTo"], 0) + float(payment["total"])
    for invoice in rows["invoices"]:
        job = jobs[invoice["job"]["id"]]
        assert job["invoiceId"] == invoice["id"]
        assert invoice["customer"]["id"] == job["customerId"]
        assert invoice["location"]["id"] == job["locationId"]
        assert invoice["invoiceDate"][:10] == job["createdOn"][:10]
        assert float(invoice["total"]) == pytest.approx(job["total"] or 0)
        lines = sum(float(item["total"]) for item in invoice["items"])
        assert lines == pytest.approx(float(invoice["subTotal"]))
        open_ = float(invoice["total"]) - paid.get(invoice["id"], 0)
        assert float(invoice["balance"]) == pytest.approx(open_, abs=0.001)


def test_others_point_to_what_there_is(rows: RowsByName) -> None:
    jobs = by_id(rows["jobs"])
    for estimate in rows["estimates"]:
        assert jobs[estimate["jobId"]]["customerId"] == estimate["customerId"]
        assert jobs[estimate["jobId"]]["locationId"] == estimate["locationId"]
        assert estimate["soldBy"] is None or estimate["soldBy"] in ids(rows["technicians"])
    for order in rows["purchase_orders"]:
        assert jobs[order["jobId"]]["invoiceId"] == order["invoiceId"]
    for call in rows["calls"]:
        customer = call["leadCall"]["customer"]
        assert customer is None or customer["id"] in ids(rows["customers"])


def test_ids_and_times_of_creation_grow_together(rows: RowsByName) -> None:
    for name, rows_read in rows.items():
        assert [row["id"] for row in rows_read] == sorted(ids(rows_read))
        if name != "locations":
            times = [row.get("leadCall", row)["createdOn"].rstrip("Z") for row in rows_read]
            assert times == sorted(times)


def test_it_is_as_odd_as_real_data(rows: RowsByName) -> None:
    jobs, invoices = rows["jobs"], rows["invoices"]
    assert all(job["externalData"] is None for job in jobs)
    assert any("estimateIds" not in job for job in jobs)
    assert any(job["customerPo"] is None for job in jobs)
    users = {person["userId"] for person in rows["employees"]}
    assert any(job["createdById"] == 0 for job in jobs)
    assert {job["createdById"] for job in jobs} <= {0, *users}
    assert all(job["total"] == 0 for job in jobs if job["jobStatus"] == "Canceled")
    assert any("<div>" in (job["summary"] or "") for job in jobs)
    assert any(field["name"] == "     Client #" for job in jobs for field in job["customFields"])
    digits = {len(job["modifiedOn"].partition(".")[2].rstrip("Z")) for job in jobs}
    assert {0, 6, 7} <= digits
    assert all(isinstance(row["total"], str) for row in invoices)
    assert any(row["balance"] == "0.00" for row in invoices)
    assert any(row["customFields"] is None for row in invoices)
    assert invoices[0]["items"][0]["quantity"].endswith(".0000000000000000000")
    assert any(row["createdOn"] == "0001-01-01T00:00:00Z" for row in rows["locations"])
    assert any(row["items"] is None for row in rows["estimates"])
    assert {row["status"]["name"] for row in rows["estimates"]} == {"Open", "Sold", "Dismissed"}
    assert any(row["customFields"] is None for row in rows["customers"])
    assert {job["jobStatus"] for job in jobs} == {
        "Scheduled",
        "Dispatched",
        "InProgress",
        "Hold",
        "Completed",
        "Canceled",
    }


def test_numbers_keep_their_long_tails(reader: Any) -> None:
    body = reader.get(PATHS["estimates"]).body
    assert b'"qty":1.0000000000000000000,' in body


def test_nobody_real_is_in_it(reader: Any) -> None:
    feeds = ("/crm/v2/{tenant}/export/customers/contacts", "/telecom/v2/{tenant}/export/calls")
    text = "".join(reader.get(path).body.decode() for path in feeds)
    text += reader.get(PATHS["technicians"]).body.decode()
    for number in re.findall(r'"(\d{10})"', text):
        assert re.fullmatch(r"55555501\d\d", number)
    for domain in re.findall(r"@([\w.]+)", text):
        assert domain == "example.com"


def pages(**options: Any) -> list[bytes]:
    with Sandbox(**options) as sandbox:
        headers = {"authorization": token(sandbox), "st-app-key": sandbox.app_key}
        targets = [path.replace("{tenant}", "tenant/1000000001") for path in PATHS.values()]
        asked = [IncomingRequest("GET", target, "pageSize=200", headers, b"") for target in targets]
        return [sandbox._app.handle(request).answer.body for request in asked]


def token(sandbox: Sandbox) -> str:
    form = (
        f"grant_type=client_credentials&client_id={sandbox.client_id}"
        f"&client_secret={sandbox.client_secret}"
    )
    headers = {"content-type": "application/x-www-form-urlencoded"}
    request = IncomingRequest("POST", "/connect/token", "", headers, form.encode())
    value: str = json.loads(sandbox._app.handle(request).answer.body)["access_token"]
    return value


def test_the_same_seed_gives_the_same_bytes() -> None:
    assert pages(seed=3, jobs=40) == pages(seed=3, jobs=40)
    assert pages(seed=3, jobs=40)[0] != pages(seed=4, jobs=40)[0]


@pytest.mark.parametrize("jobs", [0, 1, 2, 9])
def test_small_data_sets(jobs: int) -> None:
    answers = [json.loads(page) for page in pages(jobs=jobs)]
    assert len(answers[0]["data"]) == jobs
    assert len(answers[1]["data"]) == -(-jobs // 3)


def test_a_million_jobs_need_neither_time_nor_memory() -> None:
    result = kinds(7, 1_000_000)
    assert (result.jobs.size, result.customers.size) == (1_000_000, 333_334)
    job = result.jobs.row(999_999)
    customer = result.customers.row(job["customerId"] - result.customers.first_id)
    assert customer["id"] == job["customerId"]
    assert customer["createdOn"] < job["createdOn"]
    place = result.locations.row(job["locationId"] - result.locations.first_id)
    assert place["customerId"] == job["customerId"]
    assert customer["name"][-1].isdigit()


def test_links_hold_in_large_data_sets() -> None:
    result = kinds(7, 30_000)
    for index in range(0, 30_000, 997):
        job, invoice = result.jobs.row(index), result.invoices.row(index)
        assert invoice["job"]["id"] == job["id"]
        assert float(invoice["total"]) == pytest.approx(job["total"] or 0)
        first = result.appointments.row(job["firstAppointmentId"] - result.appointments.first_id)
        assert first["jobId"] == job["id"]
        item = result.invoice_items.row(invoice["items"][0]["id"] - result.invoice_items.first_id)
        assert item["invoiceId"] == invoice["id"]
    for index in range(0, result.payments.size, 997):
        payment = result.payments.row(index)
        applied = payment["appliedTo"][0]
        invoice = result.invoices.row(applied["appliedTo"] - result.invoices.first_id)
        assert float(applied["appliedAmount"]) <= float(invoice["total"])


@pytest.mark.parametrize("pattern", [(1,), (2, 1, 1), (0, 3, 0, 1), (0, 0, 1)])
def test_fans_go_both_ways(pattern: tuple[int, ...]) -> None:
    fan = Fan(*pattern)
    children = [child for parent in range(20) for child in fan.children(parent)]
    assert children == list(range(fan.total(20)))
    for parent in range(20):
        for nth, child in enumerate(fan.children(parent)):
            assert fan.parent(child) == (parent, nth)


def test_every_third_job_brings_a_new_customer() -> None:
    plan = SeedPlan(7, 300)
    seen: set[int] = set()
    for job in range(300):
        seen.add(plan.customer_of(job))
        assert len(seen) == job // 3 + 1
