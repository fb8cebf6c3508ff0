"""Export feeds."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest

JOBS = "/jpm/v2/{tenant}/jobs"
FEED = "/jpm/v2/{tenant}/export/jobs"
FEEDS = {
    FEED: 120,
    "/jpm/v2/{tenant}/export/appointments": 150,
    "/jpm/v2/{tenant}/export/job-notes": 90,
    "/jpm/v2/{tenant}/export/job-history": 120,
    "/jpm/v2/{tenant}/export/job-canceled-logs": 13,
    "/crm/v2/{tenant}/export/customers": 40,
    "/crm/v2/{tenant}/export/customers/contacts": 70,
    "/crm/v2/{tenant}/export/locations": 48,
    "/crm/v2/{tenant}/export/bookings": 20,
    "/accounting/v2/{tenant}/export/invoices": 120,
    "/accounting/v2/{tenant}/export/invoice-items": 240,
    "/accounting/v2/{tenant}/export/payments": 55,
    "/sales/v2/{tenant}/export/estimates": 96,
    "/sales/v2/{tenant}/estimates/export": 96,
    "/inventory/v2/{tenant}/export/purchase-orders": 15,
    "/settings/v2/{tenant}/export/employees": 8,
    "/settings/v2/{tenant}/export/technicians": 12,
    "/settings/v2/{tenant}/export/business-units": 5,
    "/settings/v2/{tenant}/export/tag-types": 8,
    "/telecom/v2/{tenant}/export/calls": 60,
}


@pytest.fixture
def small(serve: Callable[..., Any]) -> Any:
    """A client whose feeds have 7 rows on a page."""
    return serve(feed_page_size=7, token_life=100_000)


@pytest.mark.parametrize(("path", "count"), FEEDS.items())
def test_feeds_give_every_row_once_in_the_order_of_change(
    small: Any, path: str, count: int
) -> None:
    rows, _ = small.feed(path)
    assert len(rows) == count
    ids = [row.get("id", row.get("jobId")) for row in rows]
    assert ids == sorted(set(ids))
    changed = [row["modifiedOn"].rstrip("Z") for row in rows if "modifiedOn" in row]
    assert changed == sorted(changed)


def test_the_envelope_always_says_where_to_go_on(small: Any) -> None:
    page = small.get(FEED).json
    assert list(page) == ["hasMore", "continueFrom", "data"]
    assert (page["hasMore"], len(page["data"])) == (True, 7)
    _, end = small.feed(FEED)
    last = small.get(FEED, **{"from": end}).json
    assert last == {"hasMore": False, "continueFrom": end, "data": []}
    assert small.get(FEED, **{"from": "2999-01-01"}).json["continueFrom"]


def test_from_a_date_on(small: Any) -> None:
    everything, _ = small.feed(FEED)
    rows, _ = small.feed(FEED, **{"from": "2025-03-01"})
    assert rows == [row for row in everything if row["modifiedOn"] >= "2025-03-01"]
    third = everything[2]["modifiedOn"]
    assert small.get(FEED, **{"from": third}).json["data"][0] == everything[2]


@pytest.mark.parametrize(
    "start",
    ["yesterday", "2025-02-30", "MTIz", "é", base64.b64encode(b"a|b|c").decode()],
)
def test_what_is_no_token_is_refused(small: Any, start: str) -> None:
    reply = small.get(FEED, **{"from": start})
    assert (reply.status, list(reply.json["errors"])) == (400, ["from"])


def test_a_token_of_another_feed_is_refused(small: Any) -> None:
    token = small.get(FEED).json["continueFrom"]
    assert small.get("/crm/v2/{tenant}/export/customers", **{"from": token}).status == 400


@pytest.mark.parametrize("value", ["1", "yes"])
def test_include_recent_changes_is_true_or_false(small: Any, value: str) -> None:
    assert small.get(FEED, includeRecentChanges=value).status == 400


def test_changes_appear_after_a_quarter_of_an_hour(small: Any, clock: Any) -> None:
    _, end = small.feed(FEED)
    small.patch(f"{JOBS}/300000004", {"summary": "changed"})
    after = {"from": end}
    assert small.get(FEED, **after).rows == []
    assert 300000004 not in [row["id"] for row in small.feed(FEED)[0]]
    clock.now += 899
    assert small.get(FEED, **after).rows == []
    clock.now += 1
    assert [row["summary"] for row in small.get(FEED, **after).rows] == ["changed"]
    assert small.feed(FEED)[0][-1]["id"] == 300000004


def test_recent_changes_come_at_once_when_asked_for_and_may_come_again(
    small: Any, clock: Any
) -> None:
    _, end = small.feed(FEED)
    small.patch(f"{JOBS}/300000004", {"summary": "changed"})
    rows, later = small.feed(FEED, **{"from": end, "includeRecentChanges": "true"})
    assert [row["id"] for row in rows] == [300000004]
    again, _ = small.feed(FEED, **{"from": later, "includeRecentChanges": "true"})
    assert again == rows
    clock.now += 900
    rows, last = small.feed(FEED, **{"from": later, "includeRecentChanges": "true"})
    assert [row["id"] for row in rows] == [300000004]
    assert small.feed(FEED, **{"from": last, "includeRecentChanges": "true"})[0] == []


def test_more_recent_changes_than_a_page_holds(small: Any) -> None:
    for job in range(300000001, 300000011):
        small.patch(f"{JOBS}/{job}", {"summary": "changed"})
    rows, _ = small.feed(FEED, includeRecentChanges="true")
    assert len(rows) == len({row["id"] for row in rows}) == 120
    assert {row["id"] for row in rows[-10:]} == set(range(300000001, 300000011))


def test_created_and_deleted_rows(small: Any, clock: Any) -> None:
    customers, feed = "/crm/v2/{tenant}/customers", "/crm/v2/{tenant}/export/customers/contacts"
    _, end = small.feed(feed)
    body = {"type": "Email", "value": "new@example.com"}
    made = small.post(f"{customers}/100000001/contacts", body).json
    small.delete(f"{customers}/100000002/contacts/1200000003")
    clock.now += 900
    rows, _ = small.feed(feed, **{"from": end})
    assert {row["id"]: row["active"] for row in rows} == {made["id"]: True, 1200000003: False}
    assert len(small.feed(feed)[0]) == 71


def test_inactive_rows_are_in_it(reader: Any) -> None:
    rows = reader.get("/crm/v2/{tenant}/export/customers").rows
    assert {row["active"] for row in rows} == {True, False}


def test_appointments_can_be_chosen_by_state(reader: Any) -> None:
    path = "/jpm/v2/{tenant}/export/appointments"
    assert len(reader.get(path, active="True").rows) == 150
    assert reader.get(path, active="False").rows == []
    assert reader.get(path, active="maybe").status == 400


def test_rows_of_feeds_differ_from_those_of_lists(reader: Any) -> None:
    listed = reader.get(JOBS, pageSize=120).rows
    exported = reader.get(FEED).rows
    assert any(row["recallForId"] for row in listed)
    assert not any(row["recallForId"] or row["warrantyId"] for row in exported)
    assert all(row["active"] is True for row in exported)
    call = reader.get("/telecom/v2/{tenant}/export/calls").rows[1]
    assert call["job"] == {"id": 300000003, "number": "10003"}
    assert "leadCall" not in call


def test_history_feed_follows_what_is_done(small: Any, clock: Any) -> None:
    feed = "/jpm/v2/{tenant}/export/job-history"
    job = small.get(JOBS, jobStatus="Scheduled").ids[0]
    small.put(f"{JOBS}/{job}/cancel", {"reasonId": 71, "memo": "rain"})
    clock.now += 900
    last = small.feed(feed)[0][-1]
    assert last["jobId"] == job
    assert [entry["eventType"] for entry in last["history"]] == ["JobBooked", "JobCanceled"]
    assert "memo" not in last["history"][0]


def test_an_empty_parameter_counts_as_left_out(small: Any) -> None:
    assert small.get(FEED, **{"from": ""}).json == small.get(FEED).json
