"""The operations of customers."""

from __future__ import annotations

from typing import Any

import pytest

CUSTOMERS = "/crm/v2/{tenant}/customers"
FIRST = f"{CUSTOMERS}/100000001"
INACTIVE = f"{CUSTOMERS}/100000010"
ADDRESS = {
    "street": "1 Sample Street",
    "city": "Sampleton",
    "state": "CA",
    "zip": "00010",
    "country": "USA",
}
NEW = {
    "name": "Pretend & Sons",
    "address": ADDRESS,
    "locations": [{"name": "Shop", "address": ADDRESS}],
}


def test_get(reader: Any) -> None:
    row = reader.get(FIRST).json
    assert row == reader.get(CUSTOMERS, ids="100000001").rows[0]
    assert "phone" not in row
    assert reader.get(f"{CUSTOMERS}/5").json["title"] == "Customer with ID = 5 was not found."


def test_create(client: Any) -> None:
    body = {
        **NEW,
        "type": "Commercial",
        "contacts": [{"type": "Email", "value": "shop@example.com"}],
        "customFields": [{"typeId": 91, "value": "12"}],
        "creditLimit": 100,
    }
    reply = client.post(CUSTOMERS, body)
    assert reply.status == 200
    row = reply.json
    assert (row["id"], row["type"], row["active"]) == (100000041, "Commercial", True)
    assert row["customFields"] == [{"typeId": 91, "name": "Gate Code", "value": "12"}]
    assert row["contacts"][0]["value"] == "shop@example.com"
    place = row["locations"][0]
    assert client.get(f"/crm/v2/{{tenant}}/locations/{place['id']}").json["customerId"] == row["id"]
    kept = client.get(f"{CUSTOMERS}/{row['id']}").json
    assert set(row) - set(kept) == {"locations", "contacts"}
    assert set(kept) == set(client.get(FIRST).json)
    assert client.get(f"{CUSTOMERS}/{row['id']}/contacts").ids == [row["contacts"][0]["id"]]
    assert client.get(CUSTOMERS, phone="shop@example.com").ids == [row["id"]]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": None}, ""),
        ({"locations": None}, ""),
        ({"address": None}, ""),
        ({"locations": []}, "locations"),
        ({"locations": [{"name": "x"}]}, ""),
        ({"locations": ["x"]}, ""),
        ({"type": "Industrial"}, "type"),
        ({"name": "x" * 151}, "name"),
        ({"tagTypeIds": [5]}, "tagTypeIds"),
        ({"active": "yes"}, "$.active"),
        ({"creditLimit": "1"}, "$.creditLimit"),
    ],
)
def test_create_checks(client: Any, change: dict[str, Any], field: str) -> None:
    reply = client.post(CUSTOMERS, {**NEW, **change})
    assert reply.status == 400
    assert field in reply.json["errors"]
    assert client.get(CUSTOMERS, ids="100000041").rows == []


def test_update(client: Any) -> None:
    before = client.get(FIRST).json
    body = {
        "active": False,
        "address": {"street": "2 Sample Street"},
        "customFields": [{"typeId": 92, "value": "7"}],
        "balance": 0,
        "nmae": "typo",
    }
    row = client.patch(FIRST, body).json
    assert row["active"] is False
    assert row["address"] == {**before["address"], "street": "2 Sample Street"}
    assert {"typeId": 92, "name": "     Client #", "value": "7"} in row["customFields"]
    assert (row["name"], row["balance"]) == (before["name"], before["balance"])
    assert client.get(FIRST).json == row
    assert 100000001 not in client.get(CUSTOMERS).ids
    assert 100000001 in client.get(CUSTOMERS, active="False").ids
    assert client.patch(FIRST, {"type": "x"}).status == 400
    assert client.patch(f"{CUSTOMERS}/5", {}).status == 404


def test_contacts(client: Any) -> None:
    path = f"{FIRST}/contacts"
    before = client.get(path).rows
    assert len(before) == 2
    assert "customerId" not in before[0]
    made = client.post(path, {"type": "MobilePhone", "value": "5555550123", "memo": "cell"}).json
    assert made["phoneSettings"] == {"phoneNumber": "5555550123", "doNotText": False}
    assert client.get(path).rows == [*before, made]
    changed = client.patch(f"{path}/{made['id']}", {"value": "x@example.com", "type": "Email"}).json
    assert (changed["value"], changed["memo"], changed["phoneSettings"]) == (
        "x@example.com",
        "cell",
        None,
    )
    assert client.delete(f"{path}/{made['id']}").status == 200
    assert client.get(path).rows == before
    assert client.delete(f"{path}/{made['id']}").status == 404


@pytest.mark.parametrize("body", [{}, {"type": "Phone"}, {"type": "Pager", "value": "1"}])
def test_contacts_are_checked(client: Any, body: Any) -> None:
    assert client.post(f"{FIRST}/contacts", body).status == 400


def test_contacts_belong_to_one_customer(client: Any) -> None:
    other = client.get(f"{CUSTOMERS}/100000002/contacts").ids[0]
    assert client.patch(f"{FIRST}/contacts/{other}", {"memo": "x"}).status == 404
    assert client.delete(f"{FIRST}/contacts/{other}").status == 404


def test_contacts_of_an_inactive_customer(client: Any) -> None:
    contact = client.get(f"{INACTIVE}/contacts").ids[0]
    body = {"type": "Phone", "value": "5555550123"}
    for reply in (
        client.post(f"{INACTIVE}/contacts", body),
        client.patch(f"{INACTIVE}/contacts/{contact}", body),
        client.delete(f"{INACTIVE}/contacts/{contact}"),
    ):
        assert reply.status == 409
        assert reply.json["title"] == "Customer ID = 100000010 is not active"


def test_all_contacts_need_a_filter(reader: Any) -> None:
    path = f"{CUSTOMERS}/contacts"
    assert reader.get(path).status == 400
    rows = reader.get(path, customerIds="100000001,100000002").rows
    assert {row["customerId"] for row in rows} == {100000001, 100000002}
    assert len(reader.get(path, modifiedOnOrAfter="2020-01-01", pageSize=500).rows) == 70
    late = reader.get(path, createdOnOrAfter="2025-03-01", pageSize=500).rows
    assert late
    assert all(row["createdOn"] >= "2025-03-01" for row in late)


def test_some_customers_have_no_contacts(reader: Any) -> None:
    assert reader.get(f"{CUSTOMERS}/100000007/contacts").rows == []


def test_notes(client: Any, clock: Any) -> None:
    path = f"{CUSTOMERS}/100000002/notes"
    before = client.get(path).rows
    assert len(before) == 1
    made = client.post(path, {"text": "Has a cat", "addToLocations": True}).json
    assert (made["text"], made["isPinned"]) == ("Has a cat", False)
    assert client.get(path, createdOnOrAfter="2026-01-01").rows == [made]
    assert client.get(path, createdOnOrAfter="never").status == 400
    assert client.delete(f"{path}/{made['id']}").status == 200
    assert client.get(path).rows == before
    assert client.delete(f"{path}/{made['id']}").status == 404
    assert client.delete(f"{FIRST}/notes/{before[0]['id']}").status == 404
    assert client.post(path, {"text": "x", "pinToTop": "yes"}).status == 400


def test_tags(client: Any) -> None:
    client.patch(FIRST, {"tagTypeIds": [801]})
    answer = client.post(f"{FIRST}/tags/802").json
    assert answer == {"customerId": 100000001, "tagTypeIds": [801, 802]}
    assert client.post(f"{FIRST}/tags/802").json == answer
    assert client.get(FIRST).json["tagTypeIds"] == [801, 802]
    assert client.delete(f"{FIRST}/tags/801").status == 200
    assert client.get(FIRST).json["tagTypeIds"] == [802]
    assert client.delete(f"{FIRST}/tags/801").status == 404
    assert client.post(f"{FIRST}/tags/5").status == 404


def test_custom_field_types(reader: Any) -> None:
    rows = reader.get(f"{CUSTOMERS}/custom-fields").rows
    assert [row["name"] for row in rows] == ["Gate Code", "     Client #"]
