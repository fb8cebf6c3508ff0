"""What the table does not say, or what its operations share with the linked data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from servicepytan.sandbox.answers import Answer, no_record, ok
from servicepytan.sandbox.anything import homes
from servicepytan.sandbox.anything.rooms import AnyShelf, Held, Rooms
from servicepytan.sandbox.lookup import Found
from servicepytan.sandbox.seeds.kinds import Row

STATUSES = {
    **{
        f"pricebook.{name}": 201
        for name in (
            "bulk.create",
            "categories.create",
            "discounts_and_fees.create",
            "equipment.create",
            "images.upload",
            "materials.create",
            "materials_markup.create",
            "services.create",
        )
    },
    **{
        f"pricebook.{name}.delete": 204
        for name in ("categories", "discounts_and_fees", "equipment", "materials", "services")
    },
    "accounting.gl_accounts.create": 201,
    "equipment_systems.installed_equipment.upload_attachment": 201,
}
"""The statuses of success that are not 200."""

BARE = frozenset(
    {
        "accounting.inventory_bills.list_unpaged",
        "crm.contact_preferences.list",
        "crm.contacts.list_preference_types",
        "memberships.customer_memberships.list_status_changes",
        "memberships.membership_types.list_discounts",
        "memberships.membership_types.list_duration_billing_items",
        "memberships.membership_types.list_recurring_service_items",
        "salestech.estimates.list_status_changes",
    }
)
"""Lists that answer a bare array."""

ONLY_DATA: dict[str, Row] = {
    "jpm.budget_codes.list_project_segments": {},
    "jpm.budget_codes.list_segments": {},
    "marketing_ads.capacity_warnings.list": {
        "tenantId": 1,
        "tenantName": "Sample Tenant",
        "totalCount": None,
    },
    "salestech.proposal_types.list": {},
    "telecom.opt_outs.list": {},
}
"""Lists that answer an object with ``data`` and no page."""

UPSERTED = {"customer_interactions.technician_ratings.upsert_legacy": "technician-ratings"}
"""Where upserts keep their rows whose path is another."""


def items_of(body: Any) -> list[Any]:
    """The items of a body that is a list, or has one."""
    if isinstance(body, list):
        return body
    lists = (value for value in body.values() if isinstance(value, list))
    return next(lists, [body])


def about(item: Any, row: Row) -> Row:
    """The answer about one item: it shows the ids that were sent, and success."""
    given = item if isinstance(item, dict) else {}
    shown = {**row, **{key: value for key, value in given.items() if key in row}}
    if "success" in shown:
        shown.update(success=True)
    if "errorMessage" in shown:
        shown.update(errorMessage=None)
    return shown


def answers() -> dict[str, Callable[[Rooms, Found, Any], Answer]]:
    """The operations that are answered by hand, by name."""
    return {
        "crm.bulk_tags.add": _add_tags,
        "crm.bulk_tags.remove": _remove_tags,
        "crm.contacts.create_relationship": _relate,
        "crm.contacts.delete_relationship": _part,
        "crm.locations.add_tag": _tag_location,
        "crm.locations.remove_tag": _untag_location,
        "crm.locations.get_preferred_technician": _preferred,
        "crm.locations.set_preferred_technician": _prefer,
        "jpm.appointments.create": _add_appointment,
        "pricebook.bulk.create": _bulk_create,
        "telecom.opt_outs.create": _opt_out,
        "telecom.opt_outs.lookup": _opted_out,
    }


def _add_tags(rooms: Rooms, found: Found, body: Any) -> Answer:
    for customer in _customers(rooms, body):
        tags = [*(customer["tagTypeIds"] or ()), *(body.get("tagTypeIds") or ())]
        rooms.world["customers"].put({**customer, "tagTypeIds": list(dict.fromkeys(tags))})
    return ok()


def _remove_tags(rooms: Rooms, found: Found, body: Any) -> Answer:
    gone = body.get("tagTypeIds") or ()
    for customer in _customers(rooms, body):
        tags = [tag for tag in customer["tagTypeIds"] or () if tag not in gone]
        rooms.world["customers"].put({**customer, "tagTypeIds": tags})
    return ok()


def _add_appointment(rooms: Rooms, found: Found, body: Any) -> Answer:
    given = body if isinstance(body, dict) else {}
    job = rooms.world.refer("jobs", "jobId", given.get("jobId"))
    held = rooms.add(found, rooms.here(found), {**given, "customerId": job["customerId"]})
    return ok(rooms.view(found, held, found.operation.record))


def _customers(rooms: Rooms, body: Row) -> list[Row]:
    for tag_id in body.get("tagTypeIds") or ():
        rooms.world.refer("tag_types", "tagTypeIds", tag_id)
    return [
        rooms.world.refer("customers", "customerIds", record_id)
        for record_id in body.get("customerIds") or ()
    ]


def _relationships(rooms: Rooms, found: Found) -> AnyShelf:
    contact = found.values["contactId"]
    contacts = rooms.shelf(found.module, "contacts", {})
    if contacts.find(contact) is None:
        raise no_record("Contact", contact)
    return rooms.shelf(found.module, "contacts/{}/relationships", {"contactId": contact})


def _related(found: Found) -> Row:
    return {
        "relatedEntityId": int(found.values["relatedEntityId"]),
        "typeSlug": found.values["typeSlug"],
    }


def _relate(rooms: Rooms, found: Found, body: Any) -> Answer:
    rooms.add(found, _relationships(rooms, found), _related(found))
    return ok()


def _part(rooms: Rooms, found: Found, body: Any) -> Answer:
    shelf, wanted = _relationships(rooms, found), _related(found)
    types = homes.types_in(found.module)
    for entry in shelf:
        if wanted.items() <= shelf.view(entry, types, shelf.form.record).items():
            shelf.remove(entry, types)
            return ok()
    raise no_record("Relationship", wanted["relatedEntityId"])


def _tag_location(rooms: Rooms, found: Found, body: Any) -> Answer:
    location = rooms.world.need("locations", int(found.values["id"]))
    tag = rooms.world.need("tag_types", int(found.values["tagTypeId"]))
    tags = list(dict.fromkeys([*(location["tagTypeIds"] or ()), tag["id"]]))
    rooms.world["locations"].put({**location, "tagTypeIds": tags})
    return ok({"locationId": location["id"], "tagTypeIds": tags})


def _untag_location(rooms: Rooms, found: Found, body: Any) -> Answer:
    location = rooms.world.need("locations", int(found.values["id"]))
    tag_id = int(found.values["tagTypeId"])
    tags = location["tagTypeIds"] or []
    if tag_id not in tags:
        raise no_record("Tag", tag_id)
    left = [tag for tag in tags if tag != tag_id]
    rooms.world["locations"].put({**location, "tagTypeIds": left})
    return ok()


def _preferred(rooms: Rooms, found: Found, body: Any) -> Answer:
    location = rooms.world.need("locations", int(found.values["id"]))
    chosen = rooms.preferred.get(location["id"])
    kind = rooms.world["technicians"].kind
    return ok(chosen if chosen is not None else kind.first_id + location["id"] % kind.size)


def _prefer(rooms: Rooms, found: Found, body: Any) -> Answer:
    location = rooms.world.need("locations", int(found.values["id"]))
    technician = rooms.world.need("technicians", int(found.values["preferredTechnicianId"]))
    rooms.preferred[location["id"]] = technician["id"]
    return ok()


_SKUS = {
    "services": "services",
    "equipment": "equipment",
    "materials": "materials",
    "discountAndFees": "discounts-and-fees",
}


def _bulk_create(rooms: Rooms, found: Found, body: Any) -> Answer:
    created = {key: _created(rooms, found, body.get(key), place) for key, place in _SKUS.items()}
    return ok(created, 201)


def _created(rooms: Rooms, found: Found, items: Any, place: str) -> list[Row]:
    shelf = rooms.shelf(found.module, place, {})
    added = [(item, rooms.add(found, shelf, item)) for item in items or ()]
    known = homes.types_in(found.module).fields["CustomIdMappingModel"]
    shown = []
    for item, held in added:
        mapping = {"id": held.entry.id, **item}
        shown.append({key: mapping.get(key) for key in known})
    return shown


def _opt_out(rooms: Rooms, found: Found, body: Any) -> Answer:
    shelf = rooms.shelf(found.module, "optinouts/optouts", {})
    types = homes.types_in(found.module)
    shown = []
    for number in body["contactNumbers"]:
        given = {"contactNumber": number, "optOutType": body["optOutType"]}
        shown.append(rooms.view(found, rooms.add(found, shelf, given), found.operation.record))
        shown[-1]["status"] = types.choices["CreateOptOutStatus"][0]
    return ok({"data": shown})


def _opted_out(rooms: Rooms, found: Found, body: Any) -> Answer:
    shelf = rooms.shelf(found.module, "optinouts/optouts", {})
    rows = [rooms.view(found, Held(shelf, entry), found.operation.record) for entry in shelf]
    return ok({"data": [row for row in rows if row["contactNumber"] in body["contactNumbers"]]})
