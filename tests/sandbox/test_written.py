"""What is written to operations served from the table is found again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.conftest import Client

TAGS = "/crm/v2/{tenant}/booking-provider-tags"
MATERIALS = "/pricebook/v2/{tenant}/materials"
CONTACTS = "/crm/v2/{tenant}/contacts"
LOCATION = "/crm/v2/{tenant}/locations/200000001"
ENTRIES = "/accounting/v2/{tenant}/journal-entries"
MATERIAL = {"code": "SMP-NEW", "description": "<b>New</b>", "cost": 2.5, "active": True}


def test_what_was_created_is_found_changed_and_deleted(client: Client) -> None:
    created = client.post(MATERIALS, {**MATERIAL, "displayName": "Copper pipe"})
    assert created.status == 201
    row = created.json
    assert (row["code"], row["cost"], row["displayName"]) == ("SMP-NEW", 2.5, "Copper pipe")
    assert client.get(f"{MATERIALS}/{row['id']}").json == row
    assert client.get(MATERIALS, ids=row["id"]).ids == [row["id"]]
    changed = client.patch(f"{MATERIALS}/{row['id']}", {"cost": 3.5, "code": None})
    assert (changed.json["cost"], changed.json["code"]) == (3.5, None)
    assert changed.json["displayName"] == "Copper pipe"
    assert client.get(f"{MATERIALS}/{row['id']}").json["cost"] == 3.5
    assert client.delete(f"{MATERIALS}/{row['id']}").status == 204
    assert client.get(f"{MATERIALS}/{row['id']}").json["active"] is False
    assert client.get(MATERIALS, ids=row["id"]).ids == []
    assert client.get(MATERIALS, ids=row["id"], active="False").ids == [row["id"]]


def test_records_that_cannot_be_inactive_are_gone(client: Client) -> None:
    entry = client.get(ENTRIES).rows[0]
    assert client.delete(f"{ENTRIES}/{entry['id']}").status == 200
    assert client.get(f"{ENTRIES}/{entry['id']}").status == 404
    assert entry["id"] not in client.get(ENTRIES).ids
    assert client.delete(f"{ENTRIES}/{entry['id']}").status == 404


def test_ids_may_be_guids(client: Client) -> None:
    body = {"name": "Zibby Lantern", "isArchived": False}
    row = client.post(CONTACTS, body).json
    assert row["id"] == "00000000-0000-4000-8000-000000000061"
    result = client.get(f"{CONTACTS}/{row['id'].upper()}")
    assert result.json == row
    put = client.put(f"{CONTACTS}/{row['id']}", {**body, "name": "Zibby Bell"})
    assert put.status == 200
    assert client.get(f"{CONTACTS}/{row['id']}").json["name"] == "Zibby Bell"


def test_parts_belong_to_their_record(client: Client) -> None:
    notes = f"{LOCATION}/notes"
    assert (
        client.get(notes).ids == [2000000011, 2000000012, 2000000013][: len(client.get(notes).ids)]
    )
    contacts = f"{LOCATION}/contacts"
    assert client.get(contacts).ids == [2000000011, 2000000012, 2000000013]
    made = client.post(contacts, {"type": "Email", "value": "a@example.com"}).json
    assert (made["id"], made["value"]) == (2000000014, "a@example.com")
    everything = client.get("/crm/v2/{tenant}/locations/contacts", pageSize=500)
    assert made["id"] in everything.ids
    row = next(row for row in everything.rows if row["id"] == made["id"])
    assert row["locationId"] == 200000001
    patched = client.patch(f"{contacts}/{made['id']}", {"value": "b@example.com"})
    assert patched.json["value"] == "b@example.com"
    assert client.delete(f"{contacts}/{made['id']}").status == 200
    assert made["id"] not in client.get(contacts).ids
    assert client.get("/crm/v2/{tenant}/locations/1/contacts").status == 404


def test_linked_records_are_written_to(client: Client) -> None:
    before = client.get(LOCATION).json
    changed = client.patch(LOCATION, {"name": "Sample Shed", "customFields": None}).json
    assert changed["name"] == "Sample Shed"
    after = client.get(LOCATION).json
    assert (after["name"], after["customerId"]) == ("Sample Shed", before["customerId"])
    assert after["modifiedOn"] > before["modifiedOn"]
    body = {"customerId": 100000001, "name": "Hut", "address": {"street": "1 Sample Way"}}
    made = client.post("/crm/v2/{tenant}/locations", body).json
    result = client.get(f"/crm/v2/{{tenant}}/locations/{made['id']}").json
    assert (result["name"], result["customerId"]) == ("Hut", 100000001)
    assert client.get("/crm/v2/{tenant}/locations", ids=made["id"]).ids == [made["id"]]


def test_linked_records_can_be_deleted(client: Client) -> None:
    path = "/jpm/v2/{tenant}/appointments/400000001"
    assert client.delete(path).status == 200
    assert client.get(path).status == 404


def test_calls_are_shown_and_written_in_other_forms(client: Client) -> None:
    calls = client.get("/telecom/v2/{tenant}/calls", pageSize=2).rows
    path = f"/telecom/v2/{{tenant}}/calls/{calls[0]['id']}"
    assert client.put(path, {"excuseMemo": "x"}).json["id"] == calls[0]["id"]
    assert client.get(path).json["id"] == calls[0]["id"]


def test_tags_of_locations_and_customers(client: Client) -> None:
    location = client.get(LOCATION).json
    free = next(tag for tag in range(801, 805) if tag not in (location["tagTypeIds"] or []))
    tagged = client.post(f"{LOCATION}/tags/{free}")
    assert free in tagged.json["tagTypeIds"]
    assert free in client.get(LOCATION).json["tagTypeIds"]
    assert client.delete(f"{LOCATION}/tags/{free}").status == 200
    assert client.delete(f"{LOCATION}/tags/{free}").status == 404
    body = {"customerIds": [100000002], "tagTypeIds": [free]}
    customer = "/crm/v2/{tenant}/customers/100000002"
    assert client.put("/crm/v2/{tenant}/tags", body).status == 200
    assert free in client.get(customer).json["tagTypeIds"]
    assert client.delete("/crm/v2/{tenant}/tags", body).status == 200
    assert free not in client.get(customer).json["tagTypeIds"]


def test_the_preferred_technician_is_a_bare_number(client: Client) -> None:
    path = f"{LOCATION}/preferredtechnician"
    assert isinstance(client.get(path).json, int)
    assert client.post(f"{path}/602").status == 200
    assert client.get(path).json == 602


def test_relationships_come_and_go(client: Client) -> None:
    contact = f"{CONTACTS}/00000000-0000-4000-8000-000000000001"
    assert client.post(f"{contact}/relationships/77/owner").status == 200
    rows = client.get(f"{contact}/relationships").rows
    assert (rows[-1]["relatedEntityId"], rows[-1]["typeSlug"]) == (77, "owner")
    assert client.delete(f"{contact}/relationships/77/owner").status == 200
    assert client.delete(f"{contact}/relationships/77/owner").status == 404


def test_upserts_change_or_create(client: Client) -> None:
    path = "/customer-interactions/v2/{tenant}/technician-ratings"
    body = {"technicianId": 601, "jobId": 300000001, "rating": 9.5}
    count = len(client.get(path, pageSize=500, active="Any").rows)
    assert client.post(path, body).json["rating"] == 9.5
    assert client.post(path, {**body, "rating": 2.0}).json["rating"] == 2.0
    assert len(client.get(path, pageSize=500, active="Any").rows) == count + 1
    old = "/customer-interactions/v2/{tenant}/technician-rating/technician/601/job/300000002"
    assert client.put(old, {"value": 7.0}).status == 200
    assert len(client.get(path, pageSize=500, active="Any").rows) == count + 2


def test_bulk_answers_a_row_for_each_item(client: Client) -> None:
    items = [{"apCreditId": 3, "exportId": "a"}, {"apCreditId": 4, "exportId": "b"}]
    rows = client.post("/accounting/v2/{tenant}/ap-credits/markasexported", items).json
    assert [(row["apCreditId"], row["success"]) for row in rows] == [(3, True), (4, True)]


def test_pricebook_bulk_creates_are_found(client: Client) -> None:
    body = {"materials": [{"code": "BULK-1"}, {"code": "BULK-2"}]}
    reply = client.post("/pricebook/v2/{tenant}/pricebook", body)
    assert reply.status == 201
    made = reply.json["materials"]
    assert client.get(f"{MATERIALS}/{made[1]['id']}").json["code"] == "BULK-2"


def test_singletons_keep_what_is_sent(client: Client) -> None:
    path = "/payroll/v2/{tenant}/employees/501/payroll-settings"
    assert client.get(path).status == 200
    assert client.put(path, {"hourlyRate": 31.25}).status == 200
    assert client.get(path).json["hourlyRate"] == 31.25


def test_opt_outs_can_be_looked_up(client: Client) -> None:
    path = "/telecom/v3/{tenant}/optinouts/optouts"
    body = {"optOutType": client.get(path).rows[0]["optOutType"], "contactNumbers": ["5550"]}
    assert client.post(path, body).json["data"][0]["contactNumber"] == "5550"
    assert "5550" in [row["contactNumber"] for row in client.get(path).rows]
    rows_read = client.post(f"{path}/getlist", {"contactNumbers": ["5550", "5551"]}).rows
    assert [row["contactNumber"] for row in rows_read] == ["5550"]


def test_feeds_hold_what_was_written_after_a_while(serve: Callable[..., Any], clock: Any) -> None:
    client = serve()
    path = "/pricebook/v2/{tenant}/export/materials"
    _, token = client.feed(path)
    made = client.post(MATERIALS, MATERIAL).json
    assert client.feed(path, **{"from": token})[0] == []
    recent = client.feed(path, **{"from": token, "includeRecentChanges": "true"})[0]
    assert [row["id"] for row in recent] == [made["id"]]
    clock.now += 901
    client.sign_in()
    rows, _ = client.feed(path, **{"from": token})
    assert [row["code"] for row in rows] == ["SMP-NEW"]
    later = client.feed(path, **{"from": "2026-01-01"})[0]
    assert [row["id"] for row in later] == [made["id"]]


@pytest.mark.parametrize("token", ["nonsense", "bm9uc2Vuc2U="])
def test_feeds_refuse_tokens_of_others(client: Client, token: str) -> None:
    reply = client.get("/pricebook/v2/{tenant}/export/materials", **{"from": token})
    assert reply.status == 400
    other = client.get("/pricebook/v2/{tenant}/export/services").json["continueFrom"]
    reply = client.get("/pricebook/v2/{tenant}/export/materials", **{"from": other})
    assert reply.status == 400


def test_bookings_of_providers_are_bookings(client: Client) -> None:
    path = "/crm/v2/{tenant}/booking-provider/5/bookings"
    made = client.post(path, {"source": "Web", "name": "Zibby", "isFirstTimeClient": True}).json
    assert client.get(f"/crm/v2/{{tenant}}/bookings/{made['id']}").json["name"] == "Zibby"
    assert client.patch(f"{path}/{made['id']}", {"name": "Orlo"}).json["name"] == "Orlo"
    contact = client.post(f"{path}/{made['id']}/contacts", {"type": "Phone", "value": "1"}).json
    rows = client.get(f"/crm/v2/{{tenant}}/bookings/{made['id']}/contacts").rows
    assert contact["id"] in [row["id"] for row in rows]


def test_actions_are_for_records_that_exist(client: Client) -> None:
    path = "/inventory/v2/{tenant}/returns"
    body = {"reason": "Other", "memo": "x"}
    reply = client.patch(f"{path}/1/cancellation", body)
    assert (reply.status, reply.json) == (200, {"id": 1})
    assert client.patch(f"{path}/99/cancellation", body).status == 404
    assert client.put("/sales/v2/{tenant}/estimates/800000001/dismiss").status == 200
    assert client.put("/sales/v2/{tenant}/estimates/1/dismiss").status == 404
