"""Each filter keeps just the rows it should."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from servicepytan.sandbox import times
from servicepytan.sandbox.filters import Invalid, decimal
from tests.all_cases import for_all

JOBS = "/jpm/v2/{tenant}/jobs"
CUSTOMERS = "/crm/v2/{tenant}/customers"
LOCATIONS = "/crm/v2/{tenant}/locations"
INVOICES = "/accounting/v2/{tenant}/invoices"
PAYMENTS = "/accounting/v2/{tenant}/payments"
ESTIMATES = "/sales/v2/{tenant}/estimates"
APPOINTMENTS = "/jpm/v2/{tenant}/appointments"
ORDERS = "/inventory/v2/{tenant}/purchase-orders"
CALLS = "/telecom/v3/{tenant}/calls"
BOOKINGS = "/crm/v2/{tenant}/bookings"
EMPLOYEES = "/settings/v2/{tenant}/employees"
TECHNICIANS = "/settings/v2/{tenant}/technicians"
UNITS = "/settings/v2/{tenant}/business-units"
EVERYTHING = {"active": "Any", "activeState": "All", "pageSize": 1000}
DAY = "2025-03-01"

Keeps = Callable[[dict[str, Any]], bool]
CASES: list[tuple[str, dict[str, Any], Keeps]] = [
    (JOBS, {"ids": "300000005,300000001,7"}, lambda row: row["id"] in (300000005, 300000001)),
    (JOBS, {"ids": ""}, lambda row: True),
    (JOBS, {"number": "10007"}, lambda row: row["jobNumber"] == "10007"),
    (JOBS, {"jobStatus": "Canceled"}, lambda row: row["jobStatus"] == "Canceled"),
    (JOBS, {"priority": "High"}, lambda row: row["priority"] == "High"),
    (JOBS, {"customerId": 100000002}, lambda row: row["customerId"] == 100000002),
    (JOBS, {"locationId": 200000001}, lambda row: row["locationId"] == 200000001),
    (JOBS, {"businessUnitId": 202}, lambda row: row["businessUnitId"] == 202),
    (JOBS, {"invoiceId": 500000009}, lambda row: row["id"] == 300000009),
    (JOBS, {"createdOnOrAfter": DAY}, lambda row: row["createdOn"] >= DAY),
    (JOBS, {"createdBefore": DAY}, lambda row: row["createdOn"] < DAY),
    (
        JOBS,
        {"createdOnOrAfter": "2025-03-01T00:00:00-07:00", "createdBefore": "2025-04-01T00:00:00Z"},
        lambda row: "2025-03-01T07:00" <= row["createdOn"] < "2025-04-01",
    ),
    (JOBS, {"modifiedOnOrAfter": DAY}, lambda row: row["modifiedOn"] >= DAY),
    (
        JOBS,
        {"modifiedBefore": DAY, "createdOnOrAfter": "2025-01-01", "jobStatus": "Completed"},
        lambda row: row["modifiedOn"] < DAY
        and row["createdOn"] >= "2025-01-01"
        and row["jobStatus"] == "Completed",
    ),
    (JOBS, {"completedOnOrAfter": DAY}, lambda row: (row["completedOn"] or "") >= DAY),
    (
        JOBS,
        {"completedBefore": DAY},
        lambda row: row["completedOn"] is not None and row["completedOn"] < DAY,
    ),
    (JOBS, {"tagTypeIds": "801,803"}, lambda row: bool({801, 803} & set(row["tagTypeIds"]))),
    (JOBS, {"estimateIds": "800000002"}, lambda row: 800000002 in row.get("estimateIds", [])),
    (JOBS, {"technicianId": 999}, lambda row: False),
    (JOBS, {"hasUnusedAppointments": "false"}, lambda row: True),
    (JOBS, {"hasUnusedAppointments": "true"}, lambda row: False),
    (JOBS, {"appointmentStatus": "Done"}, lambda row: row["jobStatus"] == "Completed"),
    (CUSTOMERS, {"name": "bobb"}, lambda row: "bobb" in row["name"].lower()),
    (CUSTOMERS, {"street": "sample"}, lambda row: "Sample" in row["address"]["street"]),
    (CUSTOMERS, {"city": "Mockville"}, lambda row: row["address"]["city"] == "Mockville"),
    (CUSTOMERS, {"latitude": "1.5"}, lambda row: False),
    (CUSTOMERS, {"createdBefore": DAY}, lambda row: row["createdOn"] < DAY),
    (LOCATIONS, {"customerId": 100000001}, lambda row: row["customerId"] == 100000001),
    (LOCATIONS, {"createdOnOrAfter": DAY}, lambda row: row["createdOn"] >= DAY),
    (LOCATIONS, {"modifiedOnOrAfter": DAY}, lambda row: row["modifiedOn"] >= DAY),
    (
        INVOICES,
        {"statuses": ["Posted", "Exported"]},
        lambda row: row["syncStatus"] in ("Posted", "Exported"),
    ),
    (INVOICES, {"reviewStatuses": "Reviewed"}, lambda row: row["reviewStatus"] == "Reviewed"),
    (INVOICES, {"invoiceConfigurations": "CounterSales"}, lambda row: False),
    (INVOICES, {"assignedToIds": 5}, lambda row: False),
    (INVOICES, {"batchId": 7001}, lambda row: bool(row["batch"])),
    (INVOICES, {"batchNumber": 17}, lambda row: bool(row["batch"])),
    (INVOICES, {"jobId": 300000004}, lambda row: row["job"]["id"] == 300000004),
    (INVOICES, {"jobNumber": "10004"}, lambda row: row["job"]["number"] == "10004"),
    (INVOICES, {"number": "10004"}, lambda row: row["referenceNumber"] == "10004"),
    (INVOICES, {"businessUnitId": 203}, lambda row: row["businessUnit"]["id"] == 203),
    (INVOICES, {"customerId": 100000001}, lambda row: row["customer"]["id"] == 100000001),
    (INVOICES, {"adjustmentToId": 5}, lambda row: False),
    (INVOICES, {"invoicedOnOrAfter": DAY}, lambda row: row["invoiceDate"] >= DAY),
    (INVOICES, {"invoicedOnBefore": DAY}, lambda row: row["invoiceDate"] < DAY),
    (INVOICES, {"dueDateBefore": DAY}, lambda row: row["dueDate"] < DAY),
    (INVOICES, {"dueDateOnOrAfter": DAY}, lambda row: row["dueDate"] >= DAY),
    (INVOICES, {"totalGreater": "500"}, lambda row: float(row["total"]) > 500),
    (INVOICES, {"totalLess": "500"}, lambda row: float(row["total"]) < 500),
    (INVOICES, {"balanceFilter.Balance": "0"}, lambda row: row["balance"] == "0.00"),
    (
        INVOICES,
        {"balanceFilter.Balance": "0", "balanceFilter.Comparer": "Greater"},
        lambda row: float(row["balance"]) > 0,
    ),
    (INVOICES, {"customField.Fields[Client # ]": "False"}, lambda row: bool(row["customFields"])),
    (INVOICES, {"customField.Fields[Client # ]": "True"}, lambda row: False),
    (
        INVOICES,
        {
            "customField.Fields.Client # ": "False",
            "customField.Fields.Other": "x",
            "customField.Operator": "Or",
        },
        lambda row: bool(row["customFields"]),
    ),
    (
        PAYMENTS,
        {"appliedToInvoiceIds": "500000001,500000003"},
        lambda row: row["appliedTo"][0]["appliedTo"] in (500000001, 500000003),
    ),
    (
        PAYMENTS,
        {"appliedToReferenceNumber": "10003"},
        lambda row: row["referenceNumber"] == "10003",
    ),
    (PAYMENTS, {"paidOnAfter": DAY}, lambda row: row["date"] >= DAY),
    (PAYMENTS, {"statuses": "Pending,Posted"}, lambda row: row["syncStatus"] != "Exported"),
    (PAYMENTS, {"businessUnitIds": "201"}, lambda row: row["businessUnit"]["id"] == 201),
    (ESTIMATES, {"status": "Sold"}, lambda row: row["status"]["name"] == "Sold"),
    (ESTIMATES, {"soldAfter": DAY}, lambda row: (row["soldOn"] or "") >= DAY),
    (ESTIMATES, {"soldBefore": DAY}, lambda row: "" < (row["soldOn"] or "") < DAY),
    (ESTIMATES, {"jobId": 300000004}, lambda row: row["jobId"] == 300000004),
    (ESTIMATES, {"totalGreater": "300"}, lambda row: row["subtotal"] > 300),
    (APPOINTMENTS, {"jobId": 300000005}, lambda row: row["jobId"] == 300000005),
    (APPOINTMENTS, {"status": "Done"}, lambda row: row["status"] == "Done"),
    (APPOINTMENTS, {"startsOnOrAfter": DAY}, lambda row: row["start"] >= DAY),
    (APPOINTMENTS, {"startsBefore": DAY}, lambda row: row["start"] < DAY),
    (APPOINTMENTS, {"unused": "true"}, lambda row: False),
    (ORDERS, {"status": "Sent"}, lambda row: row["status"] == "Sent"),
    (ORDERS, {"dateOnOrAfter": DAY}, lambda row: row["date"] >= DAY),
    (ORDERS, {"sentOnOrAfter": DAY}, lambda row: (row["sentOn"] or "") >= DAY),
    (ORDERS, {"jobIds": "300000002"}, lambda row: row["jobId"] == 300000002),
    (CALLS, {"createdOnOrAfter": DAY}, lambda row: row["leadCall"]["createdOn"] >= DAY),
    (CALLS, {"createdAfter": DAY}, lambda row: row["leadCall"]["createdOn"] >= DAY),
    (CALLS, {"minDuration": 300}, lambda row: row["leadCall"]["duration"] >= "00:05:00"),
    (CALLS, {"campaignId": 4001}, lambda row: row["leadCall"]["campaign"]["id"] == 4001),
    (CALLS, {"phoneNumberCalled": "5555550100"}, lambda row: True),
    (BOOKINGS, {"externalId": "web-1100000002"}, lambda row: row["id"] == 1100000002),
    (EMPLOYEES, {"userIds": "50101"}, lambda row: row["userId"] == 50101),
    (TECHNICIANS, {"name": "o"}, lambda row: "o" in row["name"].lower()),
    (UNITS, {"ids": "201,203"}, lambda row: row["id"] in (201, 203)),
]


@for_all(("path", "params", "keeps"), CASES)
def test_keeps_just_the_rows_it_should(
    reader: Any, path: str, params: dict[str, Any], keeps: Keeps
) -> None:
    everything = reader.get(path, **EVERYTHING).rows
    reply = reader.get(path, **{**EVERYTHING, **params})
    assert reply.status == 200
    assert reply.rows == [row for row in everything if keeps(row)]


def test_the_cases_are_no_empty_promises(reader: Any) -> None:
    kept = [len(reader.get(path, **{**EVERYTHING, **params}).rows) for path, params, _ in CASES]
    assert sum(count > 0 for count in kept) > 0.85 * len(CASES)


def test_jobs_by_their_appointments(reader: Any) -> None:
    rows = reader.get(APPOINTMENTS, **EVERYTHING).rows
    started = {row["jobId"] for row in rows if row["start"] >= DAY}
    assert set(reader.get(JOBS, appointmentStartsOnOrAfter=DAY, pageSize=500).ids) == started
    first = {row["id"]: row["firstAppointmentId"] for row in reader.get(JOBS, pageSize=500).rows}
    early = {row["jobId"] for row in rows if row["start"] < DAY and row["id"] in first.values()}
    assert set(reader.get(JOBS, firstAppointmentStartsBefore=DAY, pageSize=500).ids) == early


def test_jobs_and_appointments_of_a_technician(reader: Any) -> None:
    results = [
        set(reader.get(JOBS, technicianId=601 + number, pageSize=500).ids) for number in range(11)
    ]
    assert set().union(*results) == {300000001 + index for index in range(120)}
    rows = reader.get(APPOINTMENTS, technicianId=601, pageSize=500).rows
    assert {row["jobId"] for row in rows} == results[0]


def test_customers_by_phone(reader: Any) -> None:
    contacts = reader.get(f"{CUSTOMERS}/100000001/contacts").rows
    result = reader.get(CUSTOMERS, phone=contacts[0]["value"], active="Any").ids
    assert 100000001 in result
    assert reader.get(CUSTOMERS, phone="5550000000").rows == []


def test_ranges_see_changed_rows(client: Any, clock: Any) -> None:
    client.patch(f"{JOBS}/300000001", {"summary": "new"})
    day = times.written(clock.now - 60)
    assert client.get(JOBS, modifiedOnOrAfter=day).ids == [300000001]
    assert 300000001 not in client.get(JOBS, modifiedBefore=day, pageSize=500).ids
    assert 300000001 in client.get(JOBS, createdBefore="2024-02-01").ids


@pytest.mark.parametrize("text", ["", "1e5", "nan", "1.", "--1"])
def test_a_number_must_be_one(text: str) -> None:
    with pytest.raises(Invalid):
        decimal(text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2026-01-31", "2026-01-31T00:00:00"),
        ("2026-01-31T08:00", "2026-01-31T08:00:00"),
        ("2026-01-31 08:00:01Z", "2026-01-31T08:00:01"),
        ("2026-01-31T08:00:00.1234567Z", "2026-01-31T08:00:00.1234567"),
        ("2026-01-31T08:00:00.500Z", "2026-01-31T08:00:00.5"),
        ("2026-01-31T08:00:00+02:00", "2026-01-31T06:00:00"),
        ("2026-01-31T08:00:00-0730", "2026-01-31T15:30:00"),
        ("2026-13-01", None),
        ("0001-01-01T00:00:00+02:00", None),
        ("tomorrow", None),
    ],
)
def test_times_are_read(text: str, read: Any) -> None:
    assert times.read(text) == read


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (0, "1970-01-01T00:00:00Z"),
        (1.5, "1970-01-01T00:00:01.5Z"),
        (86399.999999, "1970-01-01T23:59:59.999999Z"),
    ],
)
def test_times_are_written(moment: float, text: str) -> None:
    assert times.written(moment) == text
    assert times.moment_of(text) == pytest.approx(moment)
