"""Pages, totals, order and the values of parameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

JOBS = "/jpm/v2/{tenant}/jobs"
CUSTOMERS = "/crm/v2/{tenant}/customers"
INVOICES = "/accounting/v2/{tenant}/invoices"
FIRST = 300_000_001


def test_the_envelope(reader: Any) -> None:
    page = reader.get(JOBS).json
    assert list(page) == ["page", "pageSize", "hasMore", "totalCount", "data"]
    assert (page["page"], page["pageSize"], page["hasMore"]) == (1, 50, True)
    assert page["totalCount"] is None
    assert len(page["data"]) == 50


@pytest.mark.parametrize(("asked", "total"), [("true", 120), ("True", 120), ("false", None)])
def test_totals_come_when_asked_for(reader: Any, asked: str, total: Any) -> None:
    assert reader.get(JOBS, includeTotal=asked, pageSize=1).json["totalCount"] == total


@pytest.mark.parametrize(
    ("page", "ids", "more"),
    [
        (1, range(0, 50), True),
        (3, range(100, 120), False),
        (4, range(0), False),
        (0, range(50), True),
    ],
)
def test_pages(reader: Any, page: int, ids: range, more: bool) -> None:
    reply = reader.get(JOBS, page=page)
    assert reply.ids == [FIRST + index for index in ids]
    assert reply.json["hasMore"] is more


def test_a_full_last_page_says_that_there_are_no_more(reader: Any) -> None:
    assert reader.get(JOBS, page=3, pageSize=40).json["hasMore"] is False


def test_large_pages_are_cut_and_numbered_by_their_real_size(serve: Callable[..., Any]) -> None:
    client = serve(max_page_size=7)
    second = client.get(JOBS, page=2, pageSize=5000)
    assert second.json["pageSize"] == 7
    assert second.ids == [FIRST + index for index in range(7, 14)]
    assert client.get(JOBS).json["pageSize"] == 7


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"page": "abc"}, "page"),
        ({"page": -1}, "page"),
        ({"page": 2**31}, "page"),
        ({"pageSize": 0}, "pageSize"),
        ({"pageSize": "1.5"}, "pageSize"),
        ({"includeTotal": "yes"}, "includeTotal"),
        ({"jobStatus": "Complete"}, "jobStatus"),
        ({"jobStatus": "completed"}, "jobStatus"),
        ({"createdOnOrAfter": "soon"}, "createdOnOrAfter"),
        ({"createdOnOrAfter": "2026-02-30"}, "createdOnOrAfter"),
        ({"completedBefore": "01/02/2026"}, "completedBefore"),
        ({"customerId": "12x"}, "customerId"),
        ({"customerId": "9" * 40}, "customerId"),
        ({"hasUnusedAppointments": "maybe"}, "hasUnusedAppointments"),
        ({"externalDataApplicationGuid": "no-guid"}, "externalDataApplicationGuid"),
        ({"sort": "-completedOn"}, "sort"),
        ({"ids": "1,two"}, "ids"),
        ({"ids": ",".join(map(str, range(51)))}, "ids"),
    ],
)
def test_bad_values_are_named(reader: Any, params: dict[str, Any], field: str) -> None:
    reply = reader.get(JOBS, **params)
    assert reply.status == 400
    assert list(reply.json["errors"]) == [field]
    assert reply.json["title"] == "One or more validation errors occurred."


def test_the_words_for_an_unknown_sort(reader: Any) -> None:
    errors = reader.get(JOBS, sort="-completedOn").json["errors"]
    assert errors == {"sort": ["The value '-completedOn' is not valid for Sort."]}


def test_a_plus_must_be_escaped(reader: Any) -> None:
    assert reader.send("GET", JOBS, query="sort=%2BId").status == 200
    assert reader.send("GET", JOBS, query="sort=+Id").status == 400


@pytest.mark.parametrize("field", ["Id", "ModifiedOn", "CreatedOn", "Priority"])
def test_sorting(reader: Any, field: str) -> None:
    name = field[0].lower() + field[1:]
    ranks = {"Low": "0", "Normal": "1", "High": "2", "Urgent": "3"}
    up = reader.get(JOBS, sort=f"+{field}", pageSize=120).rows
    down = reader.get(JOBS, sort=f"-{field}", pageSize=120).rows
    plain = reader.get(JOBS, sort=field, pageSize=120).rows
    values = [ranks.get(str(row[name]), row[name]) for row in up]
    assert values == sorted(values)
    assert [ranks.get(str(row[name]), row[name]) for row in down] == sorted(values, reverse=True)
    assert plain == up


def test_changed_rows_take_their_place_in_the_order(client: Any) -> None:
    client.patch(f"{JOBS}/{FIRST + 3}", {"summary": "later"})
    assert client.get(JOBS, sort="-ModifiedOn", pageSize=1).ids == [FIRST + 3]
    assert client.get(JOBS, sort="-CreatedOn", pageSize=1).ids == [FIRST + 119]


def test_sorting_by_a_time_that_is_no_time(reader: Any) -> None:
    rows = reader.get("/crm/v2/{tenant}/locations", sort="CreatedOn", active="Any").rows
    assert rows[0]["createdOn"] == "0001-01-01T00:00:00Z"
    assert [row["createdOn"] for row in rows] == sorted(row["createdOn"] for row in rows)


@pytest.mark.parametrize("direction", ["asc", "desc", None])
def test_order_by(reader: Any, direction: Any) -> None:
    extra = {"orderByDirection": direction} if direction else {}
    ids = reader.get(INVOICES, orderBy="Id", **extra).ids
    assert ids == sorted(ids, reverse=direction == "desc")
    assert reader.get(INVOICES, orderBy="Total").status == 400


@pytest.mark.parametrize(
    ("path", "name", "states"),
    [
        (CUSTOMERS, "active", {"True": 36, "False": 4, "Any": 40, None: 36}),
        (
            INVOICES,
            "activeState",
            {"ActiveOnly": 115, "InactiveOnly": 5, "All": 120, None: 115},
        ),
    ],
)
def test_active(reader: Any, path: str, name: str, states: dict[Any, int]) -> None:
    for state, count in states.items():
        params = {name: state} if state else {}
        rows = reader.get(path, pageSize=500, **params).rows
        assert len(rows) == count
        if state in ("True", "ActiveOnly", None):
            assert all(row["active"] for row in rows)
    assert reader.get(path, **{name: "true"}).status == 400


def test_page_zero_is_refused_for_the_types_of_custom_fields(reader: Any) -> None:
    path = f"{JOBS}/custom-fields"
    assert reader.get(path, page=0).status == 400
    reply = reader.get(path, includeTotal="true", sort="-Name")
    assert reply.json["totalCount"] == 3
    names = [row["name"] for row in reply.rows]
    assert names == ["Filter Size", "Call Out Fee Type ", "     Client #"]
    assert len(reader.get(path, pageSize=2, page=2).rows) == 1
    assert reader.get(path, createdOnOrAfter="2024-01-01").rows == []


def test_unknown_parameters_are_ignored(reader: Any) -> None:
    everything = reader.get(JOBS).rows
    assert reader.get(JOBS, scheduledOnOrAfter="2100-01-01", jobNumber="1").rows == everything


def test_the_same_query_after_a_change(client: Any) -> None:
    asked = {"jobStatus": "Canceled", "includeTotal": "true", "pageSize": 1}
    before = client.get(JOBS, **asked).json["totalCount"]
    target = client.get(JOBS, jobStatus="Scheduled").ids[0]
    client.put(f"{JOBS}/{target}/cancel", {"reasonId": 71, "memo": "rain"})
    assert client.get(JOBS, **asked).json["totalCount"] == before + 1


def test_many_different_queries(reader: Any) -> None:
    for day in range(1, 20):
        assert reader.get(JOBS, createdBefore=f"2025-01-{day:02d}").status == 200


@pytest.mark.parametrize(
    ("path", "params", "status"),
    [
        ("/settings/v2/{tenant}/employees", {"active": "Any"}, 400),
        ("/settings/v2/{tenant}/employees", {"active": "False"}, 200),
        ("/settings/v2/{tenant}/employees", {}, 200),
        ("/pricebook/v2/{tenant}/categories", {"active": "Any"}, 400),
        ("/settings/v2/{tenant}/employees", {"active": "True"}, 200),
        ("/accounting/v2/{tenant}/invoices", {"activeState": "All"}, 400),
        ("/jpm/v2/{tenant}/jobs", {}, 200),
    ],
)
def test_a_tenant_may_refuse_both_halves_together(
    path: str, params: dict[str, str], status: int, serve: Callable[..., Any]
) -> None:
    assert serve(active_any=False).get(path, **params).status == status
    assert serve().get(path, **params).status == 200
