"""Requests to any operation, made from the table: paths, queries and bodies that fit it."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional
from urllib.parse import quote, urlencode

import urllib3

from servicepytan.core.body_types import Types
from servicepytan.endpoints.operations import Operation, Parameter, types_of

LINKED = {
    "appointment": 400_000_001,
    "businessUnit": 201,
    "call": 1_000_000_001,
    "customer": 100_000_001,
    "employee": 501,
    "estimate": 800_000_001,
    "invoice": 500_000_001,
    "job": 300_000_001,
    "location": 200_000_001,
    "payment": 700_000_001,
    "tagType": 801,
    "technician": 601,
}
TEXTS = {
    "bool": True,
    "day": "2025-03-04",
    "duration": "01:00:00",
    "email": "sample@example.com",
    "guid": "00000000-0000-4000-8000-000000000001",
    "html": "<div>Sample</div>",
    "instant": "2025-03-04T05:06:07Z",
    "int": 1,
    "number": 12.5,
    "phone": "5555550100",
}
QUERY = {
    "active": "Any",
    "bool": "true",
    "date": "2025-03-04",
    "day": "2025-03-04T00:00:00Z",
    "guid": TEXTS["guid"],
    "instant": "2020-03-04T05:06:07Z",
    "int": "1",
    "number": "12.5",
    "since": "2020-01-01",
    "sort": "-Id",
    "text": "samples/1.bin",
}

_WORDS = {"orderBy": "CreatedOn", "status": "Open", "statuses": "Pending"}
"""Texts that some lists take only a few of."""


class Made(NamedTuple):
    """A request."""

    verb: str
    path: str
    query: str
    body: Any
    content_type: str
    content: Optional[bytes]


def value_of(types: Types, kind: str, key: str) -> Any:
    """A value of a kind, as a body has it."""
    if kind.startswith("["):
        return [value_of(types, kind[1:-1].rstrip("?"), key)]
    if kind.startswith("{"):
        return {"Sample": value_of(types, kind[1:-1].rstrip("?"), key)}
    if kind in types.fields:
        return body_of(types, kind)
    if kind in types.choices:
        return types.choices[kind][0]
    stem = key[:-3] if key.endswith("Ids") else key[:-2] if key.endswith("Id") else key
    if kind == "int" and stem in LINKED and stem != key:
        return LINKED[stem]
    return TEXTS.get(kind, f"Sample {key}")


def body_of(types: Types, name: str) -> Any:
    """A body of a type, with all its fields."""
    if name.startswith("["):
        return [body_of(types, name[1:-1])]
    if name == "Any":
        return {"segmentItemIds": [1]}
    return {
        key: value_of(types, text.rstrip("!?"), key) for key, text in types.fields[name].items()
    }


def query_of(parameter: Parameter) -> list[tuple[str, str]]:
    """The pairs of a query that give one parameter."""
    if parameter.style == "indexed":
        return [
            (f"{parameter.wire}[0].{part.wire}", dict(query_of(part))[part.wire])
            for part in parameter.parts
        ]
    if parameter.kind == "object":
        name = "[Sample]" if parameter.style == "brackets" else ".Sample"
        return [(parameter.wire + name, "x")]
    if parameter.choices:
        sign = "-" if parameter.kind == "sort" else ""
        return [(parameter.wire, sign + parameter.choices[0])]
    text = _WORDS.get(parameter.wire, QUERY[parameter.kind])
    return [(parameter.wire, str(text))]


def made(operation: Operation, tenant: str, ids: dict[str, str], everything: bool = False) -> Made:
    """A request to an operation.

    Args:
        operation: The operation.
        tenant: The tenant.
        ids: The path parameters.
        everything: Whether to give all parameters, not only those it needs.
    """
    path = operation.path.replace("{tenant}", tenant)
    for wire, value in ids.items():
        path = path.replace(f"{{{wire}}}", quote(value, safe=""))
    pairs = [
        pair
        for parameter in operation.params
        if everything or parameter.required
        for pair in query_of(parameter)
    ]
    if not everything:
        pairs += _QUERIES.get(operation.name, [])
    types = types_of(operation.name.partition(".")[0])
    body = body_of(types, operation.body) if operation.body else None
    if isinstance(body, dict):
        body.update(_BODIES.get(operation.name, {}))
    kind, content = "application/json", None
    if operation.archetype == "upload":
        file = {"file": ("sample.txt", b"Sample", "application/octet-stream")}
        content, kind = urllib3.encode_multipart_formdata(file, boundary="sample")
    return Made(operation.verb, path, urlencode(pairs), body, kind, content)


_FIRST = {"int": "1", "guid": str(TEXTS["guid"]), "text": "sample-1"}
_STEMS = {
    "bookings": 1_100_000_001,
    "purchase-orders": 900_000_001,
    **{
        "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in stem)
        + "s": first
        for stem, first in LINKED.items()
    },
}


def ids_of(operation: Operation) -> dict[str, str]:
    """The path parameters for records that a sandbox has from its start."""
    by_wire = {parameter.wire: parameter for parameter in operation.path_params}
    parts = operation.path.partition("{tenant}/")[2].split("/")
    result: dict[str, str] = {}
    above = ""
    for at, part in enumerate(parts):
        if not part.startswith("{"):
            continue
        wire = part[1:-1]
        stem = wire[:-2] if wire.endswith("Id") else wire
        linked = _STEMS.get(parts[at - 1]) or LINKED.get(stem)
        kind = by_wire[wire].kind
        if kind == "int" and linked and parts[at - 1] not in ("items",):
            above = result[wire] = str(linked)
        elif kind == "int" and above and above.isdigit():
            above = result[wire] = f"{above}1"
        elif kind == "guid" and len(above) == 36:
            above = result[wire] = f"{above[:-2]}11"
        else:
            result[wire] = _FIRST[kind]
            above = "" if "provider" in wire or kind == "text" else result[wire]
    return {**result, **_BY_NAME.get(operation.name, {})}


_BY_NAME: dict[str, dict[str, str]] = {
    "accounting.invoices.delete_item": {"itemId": "600000001"},
    "crm.customers.delete_contact": {"contactId": "1200000001"},
    "crm.customers.delete_note": {"id": "100000002", "noteId": "1300000001"},
    "crm.customers.remove_tag": {"tagTypeId": "801"},
    "crm.customers.update_contact": {"contactId": "1200000001"},
    "crm.locations.set_preferred_technician": {"preferredTechnicianId": "601"},
    "jpm.jobs.cancel": {"id": "300000109"},
    "jpm.jobs.complete": {"id": "300000111"},
    "jpm.jobs.detach_equipment": {"equipmentId": "1"},
    "jpm.jobs.hold": {"id": "300000113"},
    "jpm.jobs.remove_cancellation": {"id": "300000006"},
    "marketing.suppressions.get": {"email": "sample1@example.com"},
    "reporting.dynamic_value_sets.get": {"dynamicSetId": "business-units"},
    "reporting.reports.list": {"report_category": "operations"},
    **{
        f"reporting.reports.{method}": {"report_category": "operations", "reportId": "1234"}
        for method in ("get", "get_data", "query_data")
    },
}

_NO_FIELDS: dict[str, Any] = {"customFields": []}
_REPORT = [{"name": "From", "value": "2025-01-01"}, {"name": "To", "value": "2025-12-31"}]
_BODIES: dict[str, dict[str, Any]] = {
    "accounting.invoices.create_adjustment": {"adjustmentToId": 500_000_001, "items": []},
    "accounting.invoices.update": {"items": []},
    "accounting.invoices.update_custom_fields": {"operations": []},
    "accounting.invoices.update_items": {"id": 600_000_001},
    "crm.bulk_tags.remove": {"customerIds": [100_000_005]},
    "crm.customers.create": _NO_FIELDS,
    "crm.customers.update": _NO_FIELDS,
    "jpm.jobs.cancel": {"reasonId": 71},
    "jpm.jobs.create": _NO_FIELDS,
    "jpm.jobs.create_message": {"createdByEmployeeId": 501},
    "jpm.jobs.hold": {"reasonId": 81},
    "jpm.jobs.update": _NO_FIELDS,
    **{
        f"reporting.reports.{method}": {
            "parameters": [*_REPORT, {"name": "DateType", "value": 1}],
        }
        for method in ("get_data", "query_data")
    },
}
_QUERIES = {
    "crm.customers.list_all_contacts": [("customerIds", "100000001")],
    **{
        name: [("path", "samples/1.bin")]
        for name in (
            "equipment_systems.installed_equipment.download_attachment",
            "findings.finding_assets.download",
            "pricebook.images.download",
        )
    },
}
