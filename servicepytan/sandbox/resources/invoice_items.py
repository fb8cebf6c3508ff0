"""The items of invoices, in their invoice and in their own feed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from servicepytan.sandbox.calls import check, require
from servicepytan.sandbox.dataset import Dataset
from servicepytan.sandbox.responses import Refused, bad, no_record
from servicepytan.sandbox.seeds.accounting import FIRST_SKU, line_of
from servicepytan.sandbox.seeds.kinds import Row

_LIKE_INVOICE = ("active", "invoiceId")


def check_item(body: Any) -> None:
    """Check the item of a request."""
    if not isinstance(body, dict):
        raise bad("items", "An item is expected.")
    require(body, description=str, quantity=float)
    check(body, id=int, skuId=int, skuName=str, unitPrice=float, cost=float)


def put_item(dataset: Dataset, invoice: Row, body: Row) -> Row:
    """The invoice with an item changed, or added when the body names none."""
    items = list(invoice["items"] or ())
    if body.get("id") is None:
        line = _new_line(dataset, invoice, body, len(items))
        items.append(line)
    else:
        indexes = [at for at, item in enumerate(items) if item["id"] == body["id"]]
        if not indexes:
            raise no_record("Invoice item", body["id"])
        line = items[indexes[0]] = _with_price(items[indexes[0]], body)
        line["modifiedOn"] = dataset.now()
        dataset["invoice_items"].put(as_own_row(line, invoice))
    return {**invoice, "items": items}


def _new_line(dataset: Dataset, invoice: Row, body: Row, nth: int) -> Row:
    sku = body.get("skuId")
    if sku is None and body.get("skuName") is None:
        raise bad("skuId", "Either skuId or skuName must be specified.")
    if sku is not None and not FIRST_SKU <= sku < FIRST_SKU + 5:
        raise Refused(500, "Sku (Name:) is not found.")  # seen: a server error
    now = dataset.now()
    line = line_of(sku - FIRST_SKU if sku else 0, 0, 0, 0, now, now)
    line = {**_with_price(line, body), "order": nth + 1}
    del line["id"]
    return _in_invoice(dataset["invoice_items"].add(as_own_row(line, invoice)))


def _with_price(item: Row, body: Row) -> Row:
    price = body.get("unitPrice")
    amount = Decimal(item["price"]) if price is None else Decimal(str(price))
    quantity = Decimal(str(body["quantity"]))
    return {
        **item,
        "description": body["description"],
        "quantity": f"{quantity:.19f}",
        "price": f"{amount:.2f}",
        "total": f"{amount * quantity:.2f}",
    }


def as_own_row(line: Row, invoice: Row) -> Row:
    """An item as its own feed shows it."""
    return {**line, "active": invoice["active"], "invoiceId": invoice["id"]}


def _in_invoice(line: Row) -> Row:
    return {name: value for name, value in line.items() if name not in _LIKE_INVOICE}


def with_sums(invoice: Row) -> Row:
    """The invoice with its sums computed from its items."""
    before = Decimal(invoice["total"] or 0) - Decimal(invoice["balance"] or 0)
    subtotal = sum((Decimal(item["total"]) for item in invoice["items"] or ()), Decimal(0))
    tax = (subtotal * Decimal("0.0825")).quantize(Decimal("0.01"))
    return {
        **invoice,
        "subTotal": f"{subtotal:.2f}",
        "salesTax": f"{tax:.2f}",
        "total": f"{subtotal + tax:.2f}",
        "balance": f"{subtotal + tax - before:.2f}",
    }
