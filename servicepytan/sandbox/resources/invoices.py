"""Invoices with their items, tasks and custom fields."""

from __future__ import annotations

import operator
import uuid
from typing import Any, Callable, Optional

from servicepytan.sandbox.calls import OperationRequest, Route, check, choice, known_fields, require
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.feeds import ExportFeed
from servicepytan.sandbox.filters import (
    Filter,
    at_or_after,
    before,
    checked,
    choice_of,
    compared,
    decimal,
    equal,
    in_repeated,
    last,
    plain,
    ranges,
    usual,
    whole,
)
from servicepytan.sandbox.listing import Listing, Query
from servicepytan.sandbox.resources import invoice_items
from servicepytan.sandbox.resources.common import (
    FIELD_TYPES,
    Lists,
    acting_on,
    feed_route,
    field_types,
    once,
    rows_answer,
)
from servicepytan.sandbox.responses import Response, bad, no_record, ok
from servicepytan.sandbox.seeds.kinds import Row

SCOPE = "tn.acc.invoices"
INVOICE_FIELDS = ((98, "Client # "), (99, "Sales Channel"))
SORTS = {"Id": "id", "ModifiedOn": "modifiedOn", "CreatedOn": "createdOn"}
_STATUSES = ("Pending", "Posted", "Exported")
_REVIEWS = (
    "NeedsReview",
    "OnHold",
    "Reviewed",
    "PendingApproval",
    "Rejected",
    "ReadyForBilling",
    "Invoiced",
)
_CONFIGURATIONS = (
    "JobInvoice",
    "ProjectInvoice",
    "CounterSales",
    "MembershipInvoice",
    "InterestChargeInvoice",
    "ARImportInvoice",
)
_COMPARERS: dict[str, Callable[[float, float], bool]] = {
    "Equals": operator.eq,
    "NotEquals": operator.ne,
    "Greater": operator.gt,
    "Less": operator.lt,
}


def routes(dataset: Dataset, lists: Lists) -> dict[str, Route]:
    """The operations of invoices, by verb and path."""
    invoices = "accounting/v2/invoices"

    acting = acting_on(dataset, SCOPE)
    return {
        f"GET {invoices}": lists.route("invoices", _listing(), SCOPE),
        f"POST {invoices}": acting(_adjust),
        f"PATCH {invoices}/{{}}": acting(_update),
        f"GET {invoices}/custom-fields": once(
            field_types(INVOICE_FIELDS), SCOPE, *FIELD_TYPES.parameters()
        ),
        f"PATCH {invoices}/custom-fields": acting(_update_fields),
        f"POST {invoices}/markasexported": acting(_mark_exported),
        f"PATCH {invoices}/{{}}/items": acting(_update_items),
        f"DELETE {invoices}/{{}}/items/{{}}": acting(_delete_item),
        f"GET {invoices}/{{}}/tasks": once(
            lambda call: _tasks(dataset, call), SCOPE, "page", "pageSize", "includeTotal"
        ),
        f"POST {invoices}/{{}}/tasks": acting(_create_task),
        f"PATCH {invoices}/{{}}/tasks/{{}}": acting(_update_task),
        "GET accounting/v2/export/invoices": feed_route(
            dataset, "invoices", ExportFeed("invoices"), SCOPE
        ),
        "GET accounting/v2/export/invoice-items": feed_route(
            dataset, "invoice_items", ExportFeed("invoice-items"), "tn.acc.invoiceitems"
        ),
    }


def _listing() -> Listing:
    return Listing(
        {
            **usual(),
            **ranges("dueDate", "dueDate"),
            "statuses": in_repeated("syncStatus", choice_of(*_STATUSES)),
            "reviewStatuses": in_repeated("reviewStatus", choice_of(*_REVIEWS)),
            "invoiceConfigurations": in_repeated(
                "invoiceConfiguration", choice_of(*_CONFIGURATIONS)
            ),
            "assignedToIds": in_repeated("assignedTo.id", whole),
            "batchId": equal("batch.id", whole),
            "batchNumber": Filter(
                last(whole), lambda row, value: (row["batch"] or {}).get("number") == str(value)
            ),
            "jobId": equal("job.id", whole),
            "jobNumber": equal("job.number"),
            "businessUnitId": equal("businessUnit.id", whole),
            "customerId": equal("customer.id", whole),
            "adjustmentToId": equal("adjustmentToId", whole),
            "number": equal("referenceNumber"),
            "invoicedOnOrAfter": at_or_after("invoiceDate"),
            "invoicedOnBefore": before("invoiceDate"),
            "totalGreater": compared("total", operator.gt),
            "totalLess": compared("total", operator.lt),
            "balanceFilter.Balance": checked(decimal),
            "balanceFilter.Comparer": checked(choice_of(*_COMPARERS)),
            "orderBy": checked(plain),
            "orderByDirection": checked(plain),
            "customField.Fields": checked(plain),
            "customField.Operator": checked(choice_of("And", "Or")),
        },
        sorts=SORTS,
        active="activeState",
        combined=by_balance_and_fields,
    )


def by_balance_and_fields(query: Query) -> Optional[Callable[[Row], bool]]:
    """The filters that take more than one parameter."""
    if not any(name.startswith(("balanceFilter.", "customField.")) for name in query):
        return None
    fields = _field_values(query)
    both = any if query.get("customField.Operator", ["And"])[-1] == "Or" else all
    keeps = _COMPARERS[query.get("balanceFilter.Comparer", ["Equals"])[-1]]
    balance = query.get("balanceFilter.Balance")

    def passes(row: Row) -> bool:
        if balance and not keeps(float(row["balance"] or 0), float(balance[-1])):
            return False
        own = {(each["name"], each["value"]) for each in row["customFields"] or ()}
        return not fields or both(pair in own for pair in fields)

    return passes


def _field_values(query: Query) -> list[tuple[str, str]]:
    start, field_values = "customField.Fields", []
    for name, values in query.items():
        if name.startswith((f"{start}[", f"{start}.")):
            field_values.append((name[len(start) + 1 :].rstrip("]"), values[-1]))
    return field_values


def _check(body: Row) -> None:
    check(body, number=str, summary=str, subtotal=float, tax=float, items=list, payments=list)
    choice(body, "reviewStatus", *_REVIEWS)
    for item in body.get("items") or ():
        invoice_items.check_item(item)


def _adjust(dataset: Dataset, call: OperationRequest) -> Response:
    body = call.record()
    require(body, adjustmentToId=int)
    _check(body)
    source = dataset.refer("invoices", "adjustmentToId", body["adjustmentToId"])
    copied = {
        name: source[name]
        for name in source
        if name not in ("id", "createdOn", "modifiedOn", "items")
    }
    invoice = dataset["invoices"].add(
        {
            **copied,
            "adjustmentToId": source["id"],
            "items": [],
            "syncStatus": "Pending",
            "referenceNumber": body.get("number") or f"{source['referenceNumber']}-A",
            "paidOn": None,
            "active": True,
        }
    )
    invoice = _with_items(dataset, invoice, body)
    _apply(dataset, invoice, body)
    return ok(invoice["id"])


def _with_items(dataset: Dataset, invoice: Row, body: Row) -> Row:
    for item in body.get("items") or ():
        invoice = invoice_items.put_item(dataset, invoice, item)
    return invoice_items.with_sums(invoice)


def _apply(dataset: Dataset, invoice: Row, body: Row) -> Row:
    invoice.update(known_fields(body, "summary", "reviewStatus", "exportId", "budgetCodeId"))
    for name, field in (
        ("number", "referenceNumber"),
        ("invoicedOn", "invoiceDate"),
        ("dueDate", "dueDate"),
    ):
        if body.get(name) is not None:
            invoice[field] = body[name]
    return dataset["invoices"].put(invoice)


def _update(dataset: Dataset, call: OperationRequest) -> Response:
    invoice = dataset.need("invoices", call.id)
    body = call.record()
    _check(body)
    if body.get("items"):
        invoice = _with_items(dataset, invoice, body)
    _apply(dataset, invoice, body)
    return ok()


def _update_items(dataset: Dataset, call: OperationRequest) -> Response:
    invoice = dataset.need("invoices", call.id)
    body = call.record()
    invoice_items.check_item(body)
    invoice = invoice_items.put_item(dataset, invoice, body)
    dataset["invoices"].put(invoice_items.with_sums(invoice))
    return ok()


def _delete_item(dataset: Dataset, call: OperationRequest) -> Response:
    invoice = dataset.need("invoices", call.id)
    item_id = int(call.ids[1])
    gone = [item for item in invoice["items"] or () if item["id"] == item_id]
    if not gone:
        raise no_record("Invoice item", item_id)
    kept = [item for item in invoice["items"] if item["id"] != item_id]
    dataset["invoice_items"].remove(invoice_items.as_own_row(gone[0], invoice))
    dataset["invoices"].put(invoice_items.with_sums({**invoice, "items": kept}))
    return ok()


def _update_fields(dataset: Dataset, call: OperationRequest) -> Response:
    body = call.record()
    require(body, operations=list)
    changed = [_changed(dataset, operation) for operation in body["operations"]]
    for invoice in changed:
        dataset["invoices"].put(invoice)
    return ok()


def _changed(dataset: Dataset, operation: Any) -> Row:
    operation = operation if isinstance(operation, dict) else {}
    require(operation, objectId=int, customFields=list)
    invoice = dataset.refer("invoices", "objectId", operation["objectId"])
    fields = {each["name"]: each for each in invoice["customFields"] or ()}
    names = {name for _, name in INVOICE_FIELDS}
    for pair in operation["customFields"]:
        require(pair if isinstance(pair, dict) else {}, name=str)
        if pair["name"] not in names:
            raise bad("customFields", f"Custom field '{pair['name']}' was not found.")
        fields[pair["name"]] = {"name": pair["name"], "value": pair.get("value")}
    return {**invoice, "customFields": list(fields.values())}


def _mark_exported(dataset: Dataset, call: OperationRequest) -> Response:
    return ok([_mark(dataset, each) for each in call.rows()])


def _mark(dataset: Dataset, sent: Any) -> Row:
    sent = sent if isinstance(sent, dict) else {}
    require(sent, invoiceId=int)
    invoice = dataset["invoices"].get(sent["invoiceId"])
    result: Row = {"invoiceId": sent["invoiceId"], "success": True, "errorMessage": None}
    if invoice is None:
        return {**result, "success": False, "errorMessage": "Invoice was not found."}
    exported = {"syncStatus": "Exported", "exportId": sent.get("externalId")}
    dataset["invoices"].put({**invoice, **exported})
    return result


def _tasks(dataset: Dataset, call: OperationRequest) -> Response:
    dataset.need("invoices", call.id)
    return rows_answer(dataset.invoice_tasks.get(call.id, []), call, Listing({}))


def _create_task(dataset: Dataset, call: OperationRequest) -> Response:
    dataset.need("invoices", call.id)
    body = call.record()
    require(body, templateId=str)
    check(body, variables=dict)
    serial = dataset.serial()
    task_id = str(uuid.UUID(int=(0xA << 124) + serial))
    task = {
        "taskId": task_id,
        "type": "Invoice",
        "name": f"Task {serial}",
        "status": "Open",
        "assigneeId": None,
        "dueDate": None,
        "description": None,
        "templateId": body["templateId"],
        "reason": None,
        "relations": [],
    }
    dataset.invoice_tasks.setdefault(call.id, []).append(task)
    result = {"executionId": f"run-{serial}", "status": "Completed", "errors": []}
    return ok({**result, "tasks": [{"taskId": task_id, "key": "task"}]})


def _update_task(dataset: Dataset, call: OperationRequest) -> Response:
    dataset.need("invoices", call.id)
    task_id = call.ids[1].lower()
    tasks = [task for task in dataset.invoice_tasks.get(call.id, []) if task["taskId"] == task_id]
    if not tasks:
        raise no_record("Task", call.ids[1])
    body = call.record()
    check(body, name=str, status=str, description=str)
    tasks[0].update(known_fields(body, "name", "status", "assigneeId", "dueDate", "description"))
    return ok({"taskId": tasks[0]["taskId"]})
