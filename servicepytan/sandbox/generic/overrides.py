"""Hand-written answers for operations that the table describes too little."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from servicepytan.sandbox.generic import resource_paths
from servicepytan.sandbox.generic.registry import AnyCollection, CollectionRegistry, LocatedRecord
from servicepytan.sandbox.lookup import RouteMatch
from servicepytan.sandbox.responses import Response, no_record, ok
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
"""The lists of upserts whose path differs from that of their rows."""


def items_of(body: Any) -> list[Any]:
    """The items of a body that is a list or contains one."""
    if isinstance(body, list):
        return body
    lists = (value for value in body.values() if isinstance(value, list))
    return next(lists, [body])


def about(item: Any, row: Row) -> Row:
    """The answer for one item: its ids, and success."""
    body = item if isinstance(item, dict) else {}
    shown = {**row, **{key: value for key, value in body.items() if key in row}}
    if "success" in shown:
        shown.update(success=True)
    if "errorMessage" in shown:
        shown.update(errorMessage=None)
    return shown


def answers() -> dict[str, Callable[[CollectionRegistry, RouteMatch, Any], Response]]:
    """Hand-written answers, by operation name."""
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


def _add_tags(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    for customer in _customers(registry, body):
        tags = [*(customer["tagTypeIds"] or ()), *(body.get("tagTypeIds") or ())]
        registry.dataset["customers"].put({**customer, "tagTypeIds": list(dict.fromkeys(tags))})
    return ok()


def _remove_tags(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    gone = body.get("tagTypeIds") or ()
    for customer in _customers(registry, body):
        tags = [tag for tag in customer["tagTypeIds"] or () if tag not in gone]
        registry.dataset["customers"].put({**customer, "tagTypeIds": tags})
    return ok()


def _add_appointment(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    row = body if isinstance(body, dict) else {}
    job = registry.dataset.refer("jobs", "jobId", row.get("jobId"))
    located = registry.add(match, registry.here(match), {**row, "customerId": job["customerId"]})
    return ok(registry.view(match, located, match.operation.record))


def _customers(registry: CollectionRegistry, body: Row) -> list[Row]:
    for tag_id in body.get("tagTypeIds") or ():
        registry.dataset.refer("tag_types", "tagTypeIds", tag_id)
    return [
        registry.dataset.refer("customers", "customerIds", record_id)
        for record_id in body.get("customerIds") or ()
    ]


def _relationships(registry: CollectionRegistry, match: RouteMatch) -> AnyCollection:
    contact = match.values["contactId"]
    contacts = registry.collection(match.module, "contacts", {})
    if contacts.find(contact) is None:
        raise no_record("Contact", contact)
    return registry.collection(match.module, "contacts/{}/relationships", {"contactId": contact})


def _related(match: RouteMatch) -> Row:
    return {
        "relatedEntityId": int(match.values["relatedEntityId"]),
        "typeSlug": match.values["typeSlug"],
    }


def _relate(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    registry.add(match, _relationships(registry, match), _related(match))
    return ok()


def _part(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    collection, wanted = _relationships(registry, match), _related(match)
    types = resource_paths.types_in(match.module)
    for entry in collection:
        if wanted.items() <= collection.view(entry, types, collection.schema.record).items():
            collection.remove(entry, types)
            return ok()
    raise no_record("Relationship", wanted["relatedEntityId"])


def _tag_location(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    location = registry.dataset.need("locations", int(match.values["id"]))
    tag = registry.dataset.need("tag_types", int(match.values["tagTypeId"]))
    tags = list(dict.fromkeys([*(location["tagTypeIds"] or ()), tag["id"]]))
    registry.dataset["locations"].put({**location, "tagTypeIds": tags})
    return ok({"locationId": location["id"], "tagTypeIds": tags})


def _untag_location(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    location = registry.dataset.need("locations", int(match.values["id"]))
    tag_id = int(match.values["tagTypeId"])
    tags = location["tagTypeIds"] or []
    if tag_id not in tags:
        raise no_record("Tag", tag_id)
    kept = [tag for tag in tags if tag != tag_id]
    registry.dataset["locations"].put({**location, "tagTypeIds": kept})
    return ok()


def _preferred(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    location = registry.dataset.need("locations", int(match.values["id"]))
    chosen = registry.preferred.get(location["id"])
    kind = registry.dataset["technicians"].kind
    return ok(chosen if chosen is not None else kind.first_id + location["id"] % kind.size)


def _prefer(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    location = registry.dataset.need("locations", int(match.values["id"]))
    technician = registry.dataset.need("technicians", int(match.values["preferredTechnicianId"]))
    registry.preferred[location["id"]] = technician["id"]
    return ok()


_SKUS = {
    "services": "services",
    "equipment": "equipment",
    "materials": "materials",
    "discountAndFees": "discounts-and-fees",
}


def _bulk_create(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    created = {
        key: _created(registry, match, body.get(key), list_path) for key, list_path in _SKUS.items()
    }
    return ok(created, 201)


def _created(
    registry: CollectionRegistry, match: RouteMatch, items: Any, list_path: str
) -> list[Row]:
    collection = registry.collection(match.module, list_path, {})
    added = [(item, registry.add(match, collection, item)) for item in items or ()]
    kinds = resource_paths.types_in(match.module).fields["CustomIdMappingModel"]
    shown = []
    for item, located in added:
        mapping = {"id": located.entry.id, **item}
        shown.append({key: mapping.get(key) for key in kinds})
    return shown


def _opt_out(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    collection = registry.collection(match.module, "optinouts/optouts", {})
    types = resource_paths.types_in(match.module)
    shown = []
    for number in body["contactNumbers"]:
        row = {"contactNumber": number, "optOutType": body["optOutType"]}
        shown.append(
            registry.view(match, registry.add(match, collection, row), match.operation.record)
        )
        shown[-1]["status"] = types.choices["CreateOptOutStatus"][0]
    return ok({"data": shown})


def _opted_out(registry: CollectionRegistry, match: RouteMatch, body: Any) -> Response:
    collection = registry.collection(match.module, "optinouts/optouts", {})
    rows = [
        registry.view(match, LocatedRecord(collection, entry), match.operation.record)
        for entry in collection
    ]
    return ok({"data": [row for row in rows if row["contactNumber"] in body["contactNumbers"]]})
