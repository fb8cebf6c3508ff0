"""Customers with their contacts, notes and tags."""

from __future__ import annotations

from typing import Any

from servicepytan.sandbox.calls import OperationRequest, Route, check, choice, known_fields, require
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.feeds import ExportFeed
from servicepytan.sandbox.filters import (
    Filter,
    address,
    among,
    boolean,
    checked,
    contains,
    last,
    plain,
    ranges,
    usual,
)
from servicepytan.sandbox.listing import Listing
from servicepytan.sandbox.resources.common import (
    DATES,
    EXTERNAL,
    FIELD_TYPES,
    Lists,
    acting_on,
    feed_route,
    field_types,
    get_route,
    keep_external,
    merge_fields,
    once,
    with_active,
    without,
)
from servicepytan.sandbox.resources.locations import new_location
from servicepytan.sandbox.responses import Response, bad, conflict, no_record, ok
from servicepytan.sandbox.seeds.crm import CUSTOMER_FIELDS
from servicepytan.sandbox.seeds.kinds import Row

SCOPE = "tn.crm.customers"
CONTACT_TYPES = ("Phone", "Email", "Fax", "MobilePhone")
_PART = without("customerId")
_DATES = {**ranges("createdOn", "created"), **ranges("modifiedOn", "modified")}
_UPDATED = (
    "name",
    "type",
    "doNotMail",
    "doNotService",
    "nationalAccount",
    "active",
    "tagTypeIds",
    "taxExempt",
    "paymentTermId",
    "creditLimit",
    "creditLimitBalance",
)


def routes(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    """The operations of customers, by verb and path."""
    customers = "crm/v2/customers"

    acting = acting_on(dataset, SCOPE)
    return {
        f"GET {customers}": lists.route("customers", _listing(dataset), SCOPE),
        f"POST {customers}": acting(_create),
        f"GET {customers}/{{}}": get_route(dataset, "customers", SCOPE),
        f"PATCH {customers}/{{}}": acting(_update),
        f"GET {customers}/custom-fields": once(
            field_types(CUSTOMER_FIELDS), SCOPE, *FIELD_TYPES.parameters()
        ),
        f"GET {customers}/contacts": lists.route("customer_contacts", _ALL_CONTACTS, SCOPE),
        f"GET {customers}/{{}}/contacts": lists.parts(
            "customer_contacts", "customers", Listing({}, owner="customerId", shape=_PART), SCOPE
        ),
        f"POST {customers}/{{}}/contacts": acting(_add_contact),
        f"PATCH {customers}/{{}}/contacts/{{}}": acting(_update_contact),
        f"DELETE {customers}/{{}}/contacts/{{}}": acting(_remove_contact),
        f"GET {customers}/{{}}/notes": lists.parts(
            "customer_notes", "customers", Listing(_DATES, owner="customerId", shape=_PART), SCOPE
        ),
        f"POST {customers}/{{}}/notes": acting(_add_note),
        f"DELETE {customers}/{{}}/notes/{{}}": acting(_remove_note),
        f"POST {customers}/{{}}/tags/{{}}": acting(_add_tag),
        f"DELETE {customers}/{{}}/tags/{{}}": acting(_remove_tag),
        "GET crm/v2/export/customers": feed_route(
            dataset, "customers", ExportFeed("customers"), SCOPE
        ),
        "GET crm/v2/export/customers/contacts": feed_route(
            dataset, "customer_contacts", ExportFeed("customer-contacts", with_active), SCOPE
        ),
    }


_ALL_CONTACTS = Listing(
    {**_DATES, "customerIds": among("customerId")},
    needs=("customerIds", *_DATES),
)


def _listing(dataset: Dataset) -> Listing:
    def has_phone(row: Row, value: str) -> bool:
        contacts = dataset.of("customer_contacts", "customers", row["id"], "customerId")
        return any(value == contact["value"] for contact in contacts)

    return Listing(
        {
            **usual(),
            **address(),
            **EXTERNAL,
            "name": contains("name"),
            "phone": Filter(last(plain), has_phone),
            "excludeAccountingChangesFromModifiedDateRange": checked(boolean),
        },
        sorts=DATES,
        active="active",
    )


def _create(dataset: Dataset, call: OperationRequest) -> Response:
    body = call.record()
    require(body, name=str, locations=list, address=dict)
    _check(dataset, body)
    if not body["locations"]:
        raise bad("locations", "At least one location is required.")
    for location in body["locations"]:
        require(location if isinstance(location, dict) else {}, name=str, address=dict)
    row = dataset["customers"].add(_new_customer(body))
    keep_external(dataset, "customers", row["id"], body)
    contacts = [_new_contact(dataset, row["id"], each) for each in body.get("contacts") or ()]
    locations = [new_location(dataset, row["id"], each) for each in body["locations"]]
    return ok({**row, "locations": locations, "contacts": [_brief(each) for each in contacts]})


def _new_customer(body: Row) -> Row:
    row: Row = {
        "active": True,
        "name": body["name"],
        "type": body.get("type") or "Residential",
        "address": {"unit": None, "latitude": None, "longitude": None, **body["address"]},
        "customFields": [],
        "balance": 0.0,
        "taxExempt": bool(body.get("taxExempt")),
        "tagTypeIds": body.get("tagTypeIds") or [],
        "doNotMail": bool(body.get("doNotMail")),
        "doNotService": bool(body.get("doNotService")),
        "nationalAccount": bool(body.get("nationalAccount")),
        "createdById": 501,
        "mergedToId": None,
        "paymentTermId": body.get("paymentTermId"),
        "creditLimit": body.get("creditLimit"),
        "creditLimitBalance": body.get("creditLimitBalance"),
        "externalData": None,
    }
    if body.get("customFields"):
        merge_fields(row, body["customFields"], CUSTOMER_FIELDS)
    return row


def _check(dataset: Dataset, body: Row) -> None:
    check(
        body,
        name=str,
        active=bool,
        taxExempt=bool,
        doNotMail=bool,
        doNotService=bool,
        nationalAccount=bool,
        tagTypeIds=list,
        address=dict,
        contacts=list,
        customFields=list,
        creditLimit=float,
    )
    choice(body, "type", "Residential", "Commercial")
    if len(body.get("name") or "") > 150:
        raise bad("name", "The field name must be a string with a maximum length of 150.")
    for tag_id in body.get("tagTypeIds") or ():
        dataset.refer("tag_types", "tagTypeIds", tag_id)


def _update(dataset: Dataset, call: OperationRequest) -> Response:
    row = dataset.need("customers", call.id)
    body = call.record()
    _check(dataset, body)
    row.update(known_fields(body, *_UPDATED))
    if body.get("address") is not None:
        row["address"] = {**(row["address"] or {}), **body["address"]}
    if body.get("customFields") is not None:
        merge_fields(row, body["customFields"], CUSTOMER_FIELDS)
    row = dataset["customers"].put(row)
    keep_external(dataset, "customers", row["id"], body)
    return ok(row)


def _brief(contact: Row) -> Row:
    return {name: contact[name] for name in ("id", "type", "value", "memo")}


def _new_contact(dataset: Dataset, customer_id: int, body: Any) -> Row:
    body = body if isinstance(body, dict) else {}
    require(body, type=str, value=str)
    choice(body, "type", *CONTACT_TYPES)
    return dataset["customer_contacts"].add(
        {
            "type": body["type"],
            "value": body["value"],
            "memo": body.get("memo"),
            "phoneSettings": _phone_settings(body["type"], body["value"]),
            "preferences": None,
            "customerId": customer_id,
        }
    )


def _phone_settings(kind: str, value: str) -> Any:
    return {"phoneNumber": value, "doNotText": False} if "Phone" in kind else None


def _active_customer(dataset: Dataset, call: OperationRequest) -> Row:
    customer = dataset.need("customers", call.id)
    if not customer["active"]:
        raise conflict(f"Customer ID = {customer['id']} is not active")
    return customer


def _add_contact(dataset: Dataset, call: OperationRequest) -> Response:
    customer = _active_customer(dataset, call)
    return ok(_PART(_new_contact(dataset, customer["id"], call.record())))


def _part(dataset: Dataset, call: OperationRequest, name: str, label: str) -> Row:
    dataset.need("customers", call.id)
    row = dataset[name].get(int(call.ids[1]))
    if row is None or row["customerId"] != call.id:
        raise no_record(label, call.ids[1])
    return row


def _update_contact(dataset: Dataset, call: OperationRequest) -> Response:
    _active_customer(dataset, call)
    contact = _part(dataset, call, "customer_contacts", "Contact")
    body = call.record()
    check(body, type=str, value=str, memo=str, preferences=dict)
    choice(body, "type", *CONTACT_TYPES)
    contact.update(known_fields(body, "type", "value", "memo", "preferences"))
    contact["phoneSettings"] = _phone_settings(contact["type"], contact["value"])
    return ok(_PART(dataset["customer_contacts"].put(contact)))


def _remove_contact(dataset: Dataset, call: OperationRequest) -> Response:
    _active_customer(dataset, call)
    contact = _part(dataset, call, "customer_contacts", "Contact")
    dataset["customer_contacts"].remove(contact)
    return ok()


def _add_note(dataset: Dataset, call: OperationRequest) -> Response:
    customer = dataset.need("customers", call.id)
    body = call.record()
    require(body, text=str)
    check(body, pinToTop=bool, addToLocations=bool)
    note = {
        "text": body["text"],
        "isPinned": bool(body.get("pinToTop")),
        "createdById": 501,
        "customerId": customer["id"],
    }
    return ok(_PART(dataset["customer_notes"].add(note)))


def _remove_note(dataset: Dataset, call: OperationRequest) -> Response:
    note = _part(dataset, call, "customer_notes", "Note")
    dataset["customer_notes"].remove(note)
    return ok()


def _add_tag(dataset: Dataset, call: OperationRequest) -> Response:
    customer = dataset.need("customers", call.id)
    tag = dataset.need("tag_types", int(call.ids[1]))
    tags = list(dict.fromkeys([*(customer["tagTypeIds"] or ()), tag["id"]]))
    dataset["customers"].put({**customer, "tagTypeIds": tags})
    return ok({"customerId": customer["id"], "tagTypeIds": tags})


def _remove_tag(dataset: Dataset, call: OperationRequest) -> Response:
    customer = dataset.need("customers", call.id)
    tag_id = int(call.ids[1])
    if tag_id not in (customer["tagTypeIds"] or ()):
        raise no_record("Tag", tag_id)
    kept = [each for each in customer["tagTypeIds"] if each != tag_id]
    dataset["customers"].put({**customer, "tagTypeIds": kept})
    return ok()
