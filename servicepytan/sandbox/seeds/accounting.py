"""Invoices with their items, and payments."""

from __future__ import annotations

from random import Random

from servicepytan.sandbox.seeds import plan as plans
from servicepytan.sandbox.seeds.jpm import FIRST, job_number
from servicepytan.sandbox.seeds.kinds import Kind, Row, fraction, number, stamp, text
from servicepytan.sandbox.seeds.names import Names, address
from servicepytan.sandbox.seeds.plan import SeedPlan, money
from servicepytan.sandbox.seeds.settings import JOB_TYPES, BusinessUnits, Employees

_SKUS = ("Drain Cleaning", "Capacitor", "Thermostat", "Labor Hour", "Filter 16x25x1")
FIRST_SKU = 60_001
FIRST_ITEM = 600_000_001
_STATUSES = ("Pending", "Posted", "Exported")


def line_of(
    position: int, nth: int, cents: int, item_id: object, created: str, changed: str
) -> Row:
    """One item of an invoice."""
    sku = (position + nth) % len(_SKUS)
    quantity = 1 + (position + nth) % 2
    price = cents // quantity
    return {
        "id": item_id,
        "description": f"<div>{_SKUS[sku]} &amp; check</div>",
        "quantity": f"{quantity}.0000000000000000000",
        "cost": "0.0000000000" if position % 3 else "12.5000000000",
        "totalCost": "0.00" if position % 3 else money(1250 * quantity),
        "budgetCodeId": None,
        "inventoryLocationId": None,
        "inventoryLocation": None,
        "price": money(price),
        "type": ("Service", "Material", "Equipment")[sku % 3],
        "skuName": f"SKU-{sku + 1}",
        "skuId": FIRST_SKU + sku,
        "total": money(cents),
        "inventory": False,
        "taxable": True,
        "isChargeable": True,
        "generalLedgerAccount": {
            "id": 1200,
            "name": "Sales",
            "number": "4000",
            "type": "Income",
            "detailType": "Income",
        },
        "costOfSaleAccount": None,
        "assetAccount": None,
        "membershipTypeId": 0,
        "itemGroup": None,
        "displayName": _SKUS[sku],
        "soldHours": 1.5 if sku == 3 else None,
        "modifiedOn": changed,
        "serviceDate": None,
        "order": nth + 1,
        "businessUnit": None,
        "createdById": None,
        "createdOn": created,
        "displayInAmount": None,
        "importId": None,
        "exportId": None,
        "inventoryStatus": None,
        "addOn": False,
        "memberPrice": None,
        "technicianId": None,
        "installedEquipmentId": None,
        "estimateItemId": None,
    }


class Invoices(Kind):
    """The invoices: one for each job, with money as text."""

    name = "invoices"
    first_id = FIRST["invoices"]

    def __init__(
        self, plan: SeedPlan, names: Names, units: BusinessUnits, employees: Employees
    ) -> None:
        super().__init__(plan.seed, plan.jobs)
        self._plan, self._names, self._units, self._employees = plan, names, units, employees

    def active(self, index: int) -> bool:
        return index % 24 != 23

    def variant(self, index: int) -> int:
        return super().variant(index) * 2 + (index < self._plan.closed)

    def links(self, index: int) -> Row:
        plan = self._plan
        customer, location = plan.customer_of(index), plan.location_of(index)
        street, city, zip_code = self._names.place(location)
        home, home_city, home_zip = self._names.place(plan.locations.children(customer)[0])
        created = plan.job_created(index)
        day = created // 86_400 * 86_400
        return {
            "id": self.first_id + index,
            "job": FIRST["jobs"] + index,
            "number": job_number(index),
            "customer": 100_000_001 + customer,
            "location": 200_000_001 + location,
            "name": self._names.customer(customer),
            "street": street,
            "city": city,
            "zip": zip_code,
            "home": home,
            "home_city": home_city,
            "home_zip": home_zip,
            "item": FIRST_ITEM + plan.items.children(index).start,
            "item2": FIRST_ITEM + plan.items.children(index).start + 1,
            "item3": FIRST_ITEM + plan.items.children(index).start + 2,
            "day": stamp(day),
            "due": stamp(day + plans.SETTLED),
            "created": stamp(created + 1),
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        position, closed = divmod(variant, 2)
        amounts = self._plan.amounts(position, bool(closed))
        paid = self._plan.paid(position, bool(closed))
        changed = text("modified") + fraction(dice)
        created = text("created") + fraction(dice)
        numbers = [number("item"), number("item2"), number("item3")]
        lines = [
            line_of(position, nth, cents, numbers[nth], created, changed)
            for nth, cents in enumerate(amounts.lines)
        ]
        return {
            "id": number("id"),
            "syncStatus": _STATUSES[position % 3] if closed else "Pending",
            "summary": dice.choice((None, "<div>Thank you &amp; come again</div>")),
            "referenceNumber": text("number"),
            "invoiceDate": text("day") + "Z",
            "dueDate": text("due") + "Z",
            "subTotal": money(sum(amounts.lines)),
            "salesTax": money(amounts.tax),
            "salesTaxCode": {"id": 41, "name": "Sample County", "taxRate": 0.0825},
            "taxZoneId": 41,
            "total": money(amounts.total),
            "balance": money(amounts.total - paid),
            "invoiceType": None,
            "customer": {"id": number("customer"), "name": text("name")},
            "customerAddress": _postal("home", "home_city", "home_zip"),
            "location": {"id": number("location"), "name": text("name")},
            "locationAddress": address(coordinates=False),
            "businessUnit": dict(zip(("id", "name"), self._units.pair(position))),
            "termName": "Due Upon Receipt",
            "createdBy": self._employees.login(position),
            "batch": None if position % 3 != 2 else {"id": 7001, "number": "17", "name": "June"},
            "depositedOn": None,
            "createdOn": created,
            "modifiedOn": changed,
            "adjustmentToId": None,
            "job": {
                "id": number("job"),
                "number": text("number"),
                "type": JOB_TYPES[position % 6][1],
            },
            "projectId": None,
            "royalty": {"status": "Pending", "date": None, "sentOn": None, "memo": None},
            "employeeInfo": self._employee(position),
            "commissionEligibilityDate": None,
            "sentStatus": dice.choice(("NotSent", "Sent", "Opened")),
            "reviewStatus": dice.choice(("NeedsReview", "Reviewed")),
            "assignedTo": None,
            "items": lines,
            "customFields": None if position % 2 else [{"name": "Client # ", "value": "False"}],
            "active": self.active(position),
            "discountTotal": "0.00",
            "importId": None,
            "exportId": None,
            "materialSkuId": None,
            "membershipId": None,
            "paidOn": text("due") + "Z" if paid and paid == amounts.total else None,
            "invoiceConfiguration": "JobInvoice",
            "budgetCodeId": None,
        }

    def _employee(self, position: int) -> Row:
        index = position % self._employees.size
        employee = self._employees.row(index)
        return {name: employee[name] for name in ("id", "name", "modifiedOn")}


def _postal(street: str, city: str, zip_code: str) -> Row:
    return {
        **address(coordinates=False),
        "street": text(street),
        "city": text(city),
        "zip": text(zip_code),
    }


class Payments(Kind):
    """What was paid for completed jobs."""

    name = "payments"
    first_id = 700_000_001

    def __init__(self, plan: SeedPlan, names: Names, units: BusinessUnits) -> None:
        super().__init__(plan.seed, plan.payments.total(plan.closed))
        self._plan, self._names, self._units = plan, names, units

    def active(self, index: int) -> bool:
        return index % 28 != 27

    def links(self, index: int) -> Row:
        job, _ = self._plan.payments.parent(index)
        customer = self._plan.customer_of(job)
        created = self._plan.job_created(job) + 3 * 86_400
        return {
            "id": self.first_id + index,
            "invoice": FIRST["invoices"] + job,
            "number": job_number(job),
            "customer": 100_000_001 + customer,
            "name": self._names.customer(customer),
            "amount": money(self._plan.paid(job)),
            "day": stamp(created // 86_400 * 86_400),
            "created": stamp(created),
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        method = variant % 3
        return {
            "id": number("id"),
            "syncStatus": _STATUSES[variant % 3],
            "referenceNumber": text("number"),
            "date": text("day") + "Z",
            "type": ("Cash", "Check", "Credit Card")[method],
            "typeId": str(51 + method),
            "total": text("amount"),
            "unappliedAmount": "0.00",
            "memo": None if variant % 4 else "Thanks",
            "customer": {"id": number("customer"), "name": text("name")},
            "batch": None,
            "createdBy": "sandbox.office",
            "generalLedgerAccount": None,
            "appliedTo": [_applied(variant)],
            "customFields": None,
            "authCode": "A1B2C3" if method == 2 else None,
            "checkNumber": str(1000 + variant) if method == 1 else None,
            "businessUnit": dict(zip(("id", "name"), self._units.pair(variant))),
            "deposit": None,
            "refundedPaymentId": None,
            "createdOn": text("created") + fraction(dice),
            "modifiedOn": text("modified") + fraction(dice),
            "active": self.active(variant),
        }


def _applied(variant: int) -> Row:
    return {
        "appliedAmount": text("amount"),
        "appliedBy": "sandbox.office" if variant % 3 else None,
        "appliedId": number("id"),
        "appliedOn": text("created") + "Z",
        "appliedTo": number("invoice"),
        "appliedToReferenceNumber": text("number"),
    }


class InvoiceItems(Kind):
    """The items of all invoices, one by one, as their feed has them."""

    name = "invoice_items"
    first_id = FIRST_ITEM

    def __init__(self, plan: SeedPlan, invoices: Invoices) -> None:
        super().__init__(plan.seed, plan.items.total(plan.jobs))
        self._plan, self._invoices = plan, invoices

    def variant(self, index: int) -> int:
        invoice, nth = self._plan.items.parent(index)
        return self._invoices.variant(invoice) * 3 + nth

    def links(self, index: int) -> Row:
        invoice, _ = self._plan.items.parent(index)
        return self._invoices.links(invoice)

    def plain(self, variant: int, dice: Random) -> Row:
        of_invoice, nth = divmod(variant, 3)
        invoice = self._invoices.plain(of_invoice, self._invoices.dice(of_invoice))
        line: Row = invoice["items"][nth]
        return {**line, "active": invoice["active"], "invoiceId": number("id")}
