"""The operations of invoices."""

from __future__ import annotations

from typing import Any

import pytest

INVOICES = "/accounting/v2/{tenant}/invoices"
FIRST = 500000001
ITEM = {"skuId": 60003, "description": "Thermostat", "quantity": 2, "unitPrice": 10.5}


def invoice(client: Any, number: int = FIRST) -> Any:
    return client.get(INVOICES, ids=number, activeState="All").rows[0]


def test_there_is_no_get(reader: Any) -> None:
    assert reader.get(f"{INVOICES}/{FIRST}").status == 404


def test_an_adjustment_is_answered_by_its_bare_id(client: Any) -> None:
    body = {"adjustmentToId": FIRST, "items": [ITEM], "summary": "Refund", "number": "R-1"}
    reply = client.post(INVOICES, body)
    assert (reply.status, reply.json) == (200, 500000121)
    made = invoice(client, 500000121)
    assert (made["adjustmentToId"], made["referenceNumber"]) == (FIRST, "R-1")
    assert (made["subTotal"], made["summary"]) == ("21.00", "Refund")
    assert client.get(INVOICES, adjustmentToId=FIRST).ids == [500000121]
    plain = client.post(INVOICES, {"adjustmentToId": FIRST}).json
    assert invoice(client, plain)["referenceNumber"] == "10001-A"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"adjustmentToId": 5}, 400),
        ({"adjustmentToId": FIRST, "reviewStatus": "Done"}, 400),
        ({"adjustmentToId": FIRST, "items": [{"description": "x"}]}, 400),
        ({"adjustmentToId": FIRST, "items": ["x"]}, 400),
        ({"adjustmentToId": FIRST, "items": [{**ITEM, "skuId": 7}]}, 500),
    ],
)
def test_adjustments_are_checked(client: Any, body: Any, status: int) -> None:
    assert client.post(INVOICES, body).status == status


def test_update_answers_nothing(client: Any) -> None:
    body = {"invoicedOn": "2026-05-01T00:00:00Z", "dueDate": "2026-06-01T00:00:00Z", "number": "N"}
    reply = client.patch(f"{INVOICES}/{FIRST}", {**body, "reviewStatus": "OnHold"})
    assert (reply.status, reply.body) == (200, b"")
    row = invoice(client)
    assert row["invoiceDate"] == "2026-05-01T00:00:00Z"
    assert (row["dueDate"], row["referenceNumber"]) == ("2026-06-01T00:00:00Z", "N")
    assert row["reviewStatus"] == "OnHold"
    assert client.patch(f"{INVOICES}/5", {}).status == 404


def test_update_with_items(client: Any) -> None:
    count = len(invoice(client)["items"])
    assert client.patch(f"{INVOICES}/{FIRST}", {"items": [ITEM]}).status == 200
    assert len(invoice(client)["items"]) == count + 1


def test_items_are_changed_one_by_one(client: Any, clock: Any) -> None:
    path = f"{INVOICES}/{FIRST}/items"
    item = invoice(client)["items"][0]
    paid = float(invoice(client)["total"]) - float(invoice(client)["balance"])
    body = {"id": item["id"], "description": "Changed", "quantity": 3, "unitPrice": 2.5}
    reply = client.patch(path, {**body, "price": 999})
    assert (reply.status, reply.body) == (200, b"")
    row = invoice(client)
    line = row["items"][0]
    assert (line["description"], line["price"], line["total"]) == ("Changed", "2.50", "7.50")
    assert line["quantity"] == "3.0000000000000000000"
    assert (row["subTotal"], row["salesTax"], row["total"]) == ("7.50", "0.62", "8.12")
    assert float(row["balance"]) == pytest.approx(8.12 - paid)
    kept = client.patch(path, {"id": item["id"], "description": "x", "quantity": 1}).status
    assert kept == 200
    assert invoice(client)["items"][0]["price"] == "2.50"


def test_items_are_added_and_deleted(client: Any, serve: Any) -> None:
    path = f"{INVOICES}/{FIRST}/items"
    assert client.patch(path, ITEM).status == 200
    added = invoice(client)["items"][-1]
    assert (added["total"], added["order"]) == ("21.00", 2)
    assert "invoiceId" not in added
    assert client.delete(f"{path}/{added['id']}").status == 200
    assert len(invoice(client)["items"]) == 1
    assert client.delete(f"{path}/{added['id']}").status == 404
    named = {"skuName": "Labor", "description": "x", "quantity": 1}
    assert client.patch(path, named).status == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"description": "x", "quantity": 1}, 400),
        ({"skuId": 60003, "quantity": 1}, 400),
        ({"skuId": 60003, "description": "x", "quantity": "1"}, 400),
        ({"id": 5, "description": "x", "quantity": 1}, 404),
    ],
)
def test_items_are_checked(client: Any, body: Any, status: int) -> None:
    assert client.patch(f"{INVOICES}/{FIRST}/items", body).status == status


def test_the_feed_of_items_follows(serve: Any, clock: Any) -> None:
    client = serve(token_life=10_000)
    path, feed = f"{INVOICES}/{FIRST}/items", "/accounting/v2/{tenant}/export/invoice-items"
    rows, end = client.feed(feed)
    first = rows[0]
    assert first["invoiceId"] == FIRST
    assert {**invoice(client)["items"][0], "active": True, "invoiceId": FIRST} == first
    client.patch(path, {"id": first["id"], "description": "Changed", "quantity": 1})
    client.patch(path, ITEM)
    client.delete(f"{path}/{first['id']}")
    clock.now += 900
    late = {row["id"]: row for row in client.feed(feed, **{"from": end})[0]}
    assert late[first["id"]]["active"] is False
    assert late[600000241]["total"] == "21.00"


def test_mark_as_exported_answers_for_each(client: Any) -> None:
    body = [{"invoiceId": FIRST, "externalId": "QB-1"}, {"invoiceId": 5}]
    assert client.post(f"{INVOICES}/markasexported", body).json == [
        {"invoiceId": FIRST, "success": True, "errorMessage": None},
        {"invoiceId": 5, "success": False, "errorMessage": "Invoice was not found."},
    ]
    row = invoice(client)
    assert (row["syncStatus"], row["exportId"]) == ("Exported", "QB-1")
    assert client.post(f"{INVOICES}/markasexported", {}).status == 400
    assert client.post(f"{INVOICES}/markasexported", ["x"]).status == 400


def test_custom_fields(client: Any) -> None:
    path = f"{INVOICES}/custom-fields"
    names = [row["name"] for row in client.get(path).rows]
    assert names == ["Client # ", "Sales Channel"]
    fields = [{"name": "Sales Channel", "value": "web"}]
    body = {"operations": [{"objectId": FIRST, "customFields": fields}]}
    assert client.patch(path, body).status == 200
    assert fields[0] in invoice(client)["customFields"]
    asked = {"customField.Fields[Sales Channel]": "web"}
    assert client.get(INVOICES, **asked).ids == [FIRST]
    for wrong in (
        {},
        {"operations": ["x"]},
        {"operations": [{"objectId": 5, "customFields": fields}]},
        {"operations": [{"objectId": FIRST, "customFields": [{"name": "Unknown"}]}]},
        {"operations": [{"objectId": FIRST, "customFields": ["x"]}]},
    ):
        assert client.patch(path, wrong).status == 400


def test_tasks(client: Any) -> None:
    path = f"{INVOICES}/{FIRST}/tasks"
    assert client.get(path).rows == []
    answer = client.post(path, {"templateId": "t-1", "variables": {"a": 1}}).json
    assert (answer["status"], answer["errors"]) == ("Completed", [])
    task_id = answer["tasks"][0]["taskId"]
    assert client.patch(f"{path}/{task_id}", {"status": "Done"}).json == {"taskId": task_id}
    task = client.get(path, includeTotal="true").json
    assert task["totalCount"] == 1
    assert (task["data"][0]["status"], task["data"][0]["templateId"]) == ("Done", "t-1")
    other = "00000000-0000-0000-0000-000000000000"
    assert client.patch(f"{path}/{other}", {}).status == 404
    assert client.post(path, {}).status == 400
    assert client.get(f"{INVOICES}/5/tasks").status == 404
