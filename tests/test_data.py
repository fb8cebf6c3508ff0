"""The questions of DataService: what they ask, and what they keep."""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from servicepytan import DataService
from servicepytan.errors import InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.fakes import FakeSender, session_on

ALL = ("2000-01-01", "2100-01-01")


def _service(rows: Any, **options: Any) -> tuple[DataService, FakeSender]:
    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        rows_read = rows(query) if callable(rows) else rows
        return {"page": 1, "pageSize": 50, "hasMore": False, "totalCount": None, "data": rows_read}

    sender = FakeSender(answer)
    return DataService(session_on(sender, **options)), sender


def _asked(sender: FakeSender, number: int = 0) -> dict[str, str]:
    query = dict(parse_qsl(urlsplit(sender.urls[number]).query))
    paging = ("page", "pageSize", "includeTotal", "sort")
    return {name: query[name] for name in query if name not in paging}


@pytest.mark.parametrize(
    ("method", "path", "asked"),
    [
        (
            "get_jobs_created_between",
            "jpm/v2/tenant/42/jobs",
            {
                "createdOnOrAfter": "2026-01-01T05:00:00Z",
                "createdBefore": "2026-02-01T05:00:00Z",
            },
        ),
        (
            "get_jobs_modified_between",
            "jpm/v2/tenant/42/jobs",
            {
                "modifiedOnOrAfter": "2026-01-01T05:00:00Z",
                "modifiedBefore": "2026-02-01T05:00:00Z",
            },
        ),
        (
            "get_customers_created_between",
            "crm/v2/tenant/42/customers",
            {
                "createdOnOrAfter": "2026-01-01T05:00:00Z",
                "createdBefore": "2026-02-01T05:00:00Z",
            },
        ),
        (
            "get_customers_modified_between",
            "crm/v2/tenant/42/customers",
            {
                "modifiedOnOrAfter": "2026-01-01T05:00:00Z",
                "modifiedBefore": "2026-02-01T05:00:00Z",
            },
        ),
        (
            "get_purchase_orders_created_between",
            "inventory/v2/tenant/42/purchase-orders",
            {
                "createdOnOrAfter": "2026-01-01T05:00:00Z",
                "createdBefore": "2026-02-01T05:00:00Z",
            },
        ),
        (
            "get_calls_between",
            "telecom/v3/tenant/42/calls",
            {
                "createdOnOrAfter": "2026-01-01T05:00:00Z",
                "createdBefore": "2026-02-01T05:00:00Z",
            },
        ),
        (
            "get_bookings_between",
            "crm/v2/tenant/42/bookings",
            {
                "createdOnOrAfter": "2026-01-01T05:00:00Z",
                "createdBefore": "2026-02-01T05:00:00Z",
            },
        ),
        (
            "get_sold_estimates_between",
            "sales/v2/tenant/42/estimates",
            {
                "active": "True",
                "soldAfter": "2026-01-01T04:59:59Z",
                "soldBefore": "2026-02-01T05:00:00Z",
            },
        ),
        (
            "get_invoices_between",
            "accounting/v2/tenant/42/invoices",
            {
                "invoicedOnOrAfter": "2026-01-01T00:00:00Z",
                "invoicedOnBefore": "2026-02-01T00:00:00Z",
            },
        ),
        (
            "get_payments_between",
            "accounting/v2/tenant/42/payments",
            {"paidOnAfter": "2025-12-31T00:00:00Z", "paidOnBefore": "2026-02-01T00:00:00Z"},
        ),
    ],
)
def test_a_range_goes_out_by_the_kind_of_its_fields(
    method: str, path: str, asked: dict[str, str]
) -> None:
    data, sender = _service([], timezone="America/New_York")
    assert getattr(data, method)("2026-01-01", date(2026, 2, 1)) == []
    assert urlsplit(sender.urls[0]).path == f"/{path}"
    assert _asked(sender) == asked


def test_a_datetime_is_taken_as_given() -> None:
    data, sender = _service([], timezone="America/New_York")
    start = datetime(2026, 1, 1, 12, 30, tzinfo=timezone.utc)
    data.get_jobs_created_between(start, datetime(2026, 1, 2, 8))
    assert _asked(sender) == {
        "createdOnOrAfter": "2026-01-01T12:30:00Z",
        "createdBefore": "2026-01-02T13:00:00Z",
    }


def test_each_status_is_a_walk_and_a_job_that_moves_between_them_comes_once() -> None:
    def rows(query: dict[str, str]) -> list[Any]:
        status = query["jobStatus"]
        shared = {"id": 1, "jobStatus": status}
        return [shared, {"id": 2 if status == "Scheduled" else 3, "jobStatus": status}]

    data, sender = _service(rows)
    result = data.get_jobs_completed_between(*ALL, job_status=["Scheduled", "Completed"])
    assert [_asked(sender, number)["jobStatus"] for number in (0, 1)] == ["Scheduled", "Completed"]
    assert sorted(row["id"] for row in result) == [1, 2, 3]
    assert next(row for row in result if row["id"] == 1)["jobStatus"] == "Completed"


def test_the_statuses_of_0_4_2_are_the_default() -> None:
    data, sender = _service([])
    data.get_jobs_completed_between(*ALL)
    data.get_appointments_between(*ALL)
    jobs = [_asked(sender, number)["jobStatus"] for number in range(4)]
    appointments = [_asked(sender, number)["status"] for number in range(4, 8)]
    assert jobs == ["Completed", "Scheduled", "InProgress", "Dispatched"]
    assert appointments == ["Scheduled", "Dispatched", "Working", "Done"]


def test_one_status_as_text_is_one_status() -> None:
    data, sender = _service([])
    data.get_jobs_completed_between(*ALL, job_status="Completed")
    assert len(sender.sent) == 1


@pytest.mark.parametrize(
    ("method", "args"),
    [
        ("get_jobs_completed_between", (*ALL, ["Complete"])),
        ("get_appointments_between", (*ALL, ["Complete"])),
        ("get_jobs_created_between", ("2026-02-30", "2026-03-01")),
        ("get_jobs_created_between", ("2026-02-01", "2026-01-01")),
        ("get_invoices_between", ("2026-02-01", "2026-01-01")),
        ("get_invoices_between", ("soon", "2026-01-01")),
        ("get_employees", ("yes",)),
    ],
)
def test_wrong_input_makes_no_request(method: str, args: tuple[Any, ...]) -> None:
    data, sender = _service([])
    with pytest.raises(InvalidArgument):
        getattr(data, method)(*args)
    assert not sender.sent


@pytest.mark.parametrize(
    "method",
    [
        "get_jobs_completed_between",
        "get_jobs_created_between",
        "get_appointments_between",
        "get_sold_estimates_between",
        "get_invoices_between",
        "get_payments_between",
        "get_calls_between",
    ],
)
def test_an_empty_range_makes_no_request(method: str) -> None:
    data, sender = _service([{"id": 1}])
    assert getattr(data, method)("2026-01-01", "2026-01-01") == []
    assert not sender.sent


def test_sold_estimates_are_cut_to_the_range() -> None:
    rows = [
        {"id": 1, "soldOn": "2025-12-31T23:59:59.5Z"},
        {"id": 2, "soldOn": "2026-01-01T00:00:00Z"},
        {"id": 3, "soldOn": "2026-01-31T23:59:59.9999999Z"},
        {"id": 4, "soldOn": "2026-02-01T00:00:00Z"},
    ]
    data, _ = _service(rows)
    result = data.get_sold_estimates_between("2026-01-01", "2026-02-01")
    assert [row["id"] for row in result] == [2, 3]


@pytest.mark.parametrize(
    ("method", "field"),
    [
        ("get_sold_estimates_between", "soldOn"),
        ("get_invoices_exported_between", "modifiedOn"),
        ("get_invoices_between", "invoiceDate"),
        ("get_payments_between", "date"),
    ],
)
def test_rows_that_do_not_tell_their_moment_stay(method: str, field: str) -> None:
    odd = ["", "unknown", "2026-13-45T00:00:00Z", "0001-01-01T00:00:00Z", 5, {"at": 1}]
    rows: list[Any] = [{"id": 1}, {"id": 2, field: None}]
    rows += [{"id": 3 + place, field: value} for place, value in enumerate(odd)]
    beyond = [{"id": 98, field: "2025-11-01T00:00:00Z"}, {"id": 99, field: "2026-03-01T00:00:00Z"}]
    data, _ = _service([*rows, *beyond])
    result = getattr(data, method)("2026-01-01", "2026-02-01")
    assert [row["id"] for row in result] == [row["id"] for row in rows]


def test_estimates_that_bear_no_sold_on_are_summed_too() -> None:
    data, _ = _service([{"id": 1, "items": [{"total": 5}]}])
    assert data.get_total_sales_between("2026-01-01", "2026-02-01") == 5.0


def test_payments_and_invoices_are_cut_to_their_days() -> None:
    days = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"]
    for method, field in (
        ("get_payments_between", "date"),
        ("get_invoices_between", "invoiceDate"),
    ):
        rows = [{"id": day, field: f"{day}T00:00:00Z"} for day in days]
        data, _ = _service(rows, timezone="Australia/Sydney")
        result = getattr(data, method)("2026-01-01", "2026-02-01")
        assert [row["id"] for row in result] == ["2026-01-01", "2026-01-31"]


def test_sales_are_summed_exactly_and_items_may_be_missing() -> None:
    sold = "2026-01-05T00:00:00Z"
    rows = [
        {"id": 1, "soldOn": sold, "items": [{"total": 0.1}, {"total": 0.2}, {"total": None}]},
        {"id": 2, "soldOn": sold, "items": None},
        {"id": 3, "soldOn": sold},
        {"id": 4, "soldOn": sold, "items": [{"total": "12.50"}, {}]},
    ]
    data, _ = _service(rows)
    total = data.get_total_sales_between("2026-01-01", "2026-02-01")
    assert total == 12.8
    assert isinstance(total, float)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get_employees", "employees"),
        ("get_technicians", "technicians"),
        ("get_tag_types", "tag-types"),
        ("get_business_units", "business-units"),
    ],
)
def test_settings_lists_take_active_as_0_4_2_did(method: str, path: str) -> None:
    data, sender = _service([])
    getattr(data, method)()
    for active in ("False", False, "Any", True):
        getattr(data, method)(active=active)
    shown = [_asked(sender, number)["active"] for number in range(5)]
    assert shown == ["True", "False", "False", "Any", "True"]
    assert urlsplit(sender.urls[0]).path == f"/settings/v2/tenant/42/{path}"


def test_against_the_sandbox_every_question_has_an_answer() -> None:
    with Sandbox(jobs=150) as sandbox:
        session = sandbox.session()
        data = DataService(session)
        assert data.session is session
        names = [name for name in dir(data) if name.startswith("get_")]
        for name in names:
            ask = getattr(data, name)
            result = ask(*ALL) if name.endswith("_between") else ask()
            assert result, name
        assert len(names) == 20
        assert len(data.get_jobs_created_between(*ALL)) == 150


def test_rows_of_neighbouring_ranges_add_up() -> None:
    with Sandbox(jobs=150) as sandbox:
        data = DataService(sandbox.session(timezone="America/New_York"))
        whole = data.get_jobs_created_between(*ALL)
        middle = whole[70]["createdOn"]
        first = data.get_jobs_created_between(ALL[0], middle)
        second = data.get_jobs_created_between(middle, ALL[1])
        assert [row["id"] for row in first + second] == [row["id"] for row in whole]
