"""Estimates, purchase orders and calls."""

from __future__ import annotations

from random import Random

from servicepytan.sandbox.seeds import plan as plans
from servicepytan.sandbox.seeds.jpm import FIRST, job_number
from servicepytan.sandbox.seeds.kinds import Kind, Row, fraction, literal, number, stamp, text
from servicepytan.sandbox.seeds.names import Names, phone
from servicepytan.sandbox.seeds.plan import SeedPlan
from servicepytan.sandbox.seeds.settings import (
    CAMPAIGNS,
    JOB_TYPES,
    BusinessUnits,
    Employees,
    Technicians,
    named,
)

_STATUSES = ((0, "Open"), (1, "Sold"), (2, "Dismissed"))


class Estimates(Kind):
    """The estimates of jobs: half are sold; the items of some are null."""

    name = "estimates"
    first_id = FIRST["estimates"]

    def __init__(self, plan: SeedPlan, units: BusinessUnits, technicians: Technicians) -> None:
        super().__init__(plan.seed, plan.estimates.total(plan.jobs))
        self._plan, self._units, self._technicians = plan, units, technicians

    def active(self, index: int) -> bool:
        return index % 12 != 11

    def links(self, index: int) -> Row:
        job, nth = self._plan.estimates.parent(index)
        created = self._plan.job_created(job) + 1800 + nth
        return {
            "id": self.first_id + index,
            "item": 1_600_000_001 + index,
            "job": FIRST["jobs"] + job,
            "number": job_number(job),
            "customer": 100_000_001 + self._plan.customer_of(job),
            "location": 200_000_001 + self._plan.location_of(job),
            "created": stamp(created),
            "sold": stamp(created + 3600 * (1 + index % 48)),
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        value, status = _STATUSES[(1, 0, 1, 2)[variant % 4]]
        sold = status == "Sold"
        price = dice.randrange(50, 900) + dice.choice((0, 0.5, 0.99))
        unit_id, unit_name = self._units.pair(variant)
        created, changed = text("created") + fraction(dice), text("modified") + fraction(dice)
        empty = variant % 9 == 4
        return {
            "id": number("id"),
            "jobId": number("job"),
            "projectId": None,
            "locationId": number("location"),
            "customerId": number("customer"),
            "name": dice.choice(("Good", "Better", "Best ", None)),
            "jobNumber": text("number"),
            "status": {"value": value, "name": status},
            "reviewStatus": "None",
            "summary": dice.choice(("<p>New unit &amp; pad</p>", "", None)),
            "createdOn": created,
            "modifiedOn": changed,
            "soldOn": text("sold") + fraction(dice) if sold else None,
            "soldBy": self._technicians.id_for(variant) if sold else None,
            "active": self.active(variant),
            "items": None if empty else [_item(price, created, changed)],
            "externalLinks": [],
            "subtotal": 0.0 if empty else price,
            "tax": 0.0,
            "businessUnitId": unit_id,
            "businessUnitName": unit_name,
            "isRecommended": variant % 3 == 0,
            "budgetCodeId": None,
            "isChangeOrder": False,
            "proposalTagName": None,
            "depositAmount": None,
            "depositPercent": None,
            "requireDepositOnSignature": None,
        }


def _item(price: float, created: str, changed: str) -> Row:
    return {
        "id": number("item"),
        "sku": {
            "id": 60_003,
            "name": "SKU-3",
            "displayName": "Thermostat",
            "type": "Equipment",
            "soldHours": 0.0,
            "generalLedgerAccountId": 1200,
            "generalLedgerAccountName": "Sales",
            "modifiedOn": changed,
        },
        "skuAccount": "Sales",
        "description": "<div>Thermostat<br></div>",
        "membershipTypeId": None,
        "qty": literal("1.0000000000000000000"),
        "unitRate": price,
        "total": price,
        "unitCost": literal("0.0000000000000000000"),
        "totalCost": 0.0,
        "itemGroupName": None,
        "itemGroupRootId": None,
        "createdOn": created,
        "modifiedOn": changed,
        "chargeable": None,
        "invoiceItemId": None,
        "budgetCodeId": None,
    }


class PurchaseOrders(Kind):
    """The purchase orders: one for each tenth job."""

    name = "purchase_orders"
    first_id = 900_000_001

    def __init__(self, plan: SeedPlan, units: BusinessUnits, technicians: Technicians) -> None:
        super().__init__(plan.seed, plan.orders.total(plan.jobs))
        self._plan, self._units, self._technicians = plan, units, technicians

    def links(self, index: int) -> Row:
        job, _ = self._plan.orders.parent(index)
        created = self._plan.job_created(job) + 7200
        return {
            "id": self.first_id + index,
            "item": 1_700_000_001 + index,
            "job": FIRST["jobs"] + job,
            "invoice": FIRST["invoices"] + job,
            "number": f"{job_number(job)}-001",
            "day": stamp(created // 86_400 * 86_400),
            "created": stamp(created),
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        status = ("Received", "Sent", "Pending", "Canceled")[variant % 4]
        sent = text("created") + "Z" if status in ("Received", "Sent") else None
        created, changed = text("created") + fraction(dice), text("modified") + fraction(dice)
        cost = dice.randrange(10, 400) + 0.25
        return {
            "id": number("id"),
            "number": text("number"),
            "invoiceId": number("invoice"),
            "jobId": number("job"),
            "projectId": None,
            "status": status,
            "typeId": 901,
            "vendorId": 910 + variant % 3,
            "technicianId": self._technicians.id_for(variant),
            "shipTo": None,
            "businessUnitId": self._units.pair(variant)[0],
            "inventoryLocationId": 920,
            "batchId": None,
            "budgetCodeId": None,
            "vendorDocumentNumber": "" if variant % 2 else f"V-{variant}",
            "date": text("day") + "Z",
            "requiredOn": text("day") + "Z",
            "sentOn": sent,
            "receivedOn": sent if status == "Received" else None,
            "createdOn": created,
            "modifiedOn": changed,
            "total": cost,
            "tax": 0.0,
            "shipping": 0.0,
            "createdById": None if variant % 2 else 501,
            "summary": "Parts for the job",
            "items": [_order_item(cost, created, changed)],
            "customFields": None if variant % 3 else [],
        }


def _order_item(cost: float, created: str, changed: str) -> Row:
    return {
        "id": number("item"),
        "skuId": 60_002,
        "description": "Capacitor",
        "createdOn": created,
        "modifiedOn": changed,
        "skuName": "Capacitor",
        "skuCode": "SKU-2",
        "skuType": "Material",
        "vendorPartNumber": "CAP-1",
        "quantity": literal("1.0000000000"),
        "quantityReceived": 0.0,
        "cost": cost,
        "total": cost,
        "serialNumbers": [],
        "status": "Pending",
        "chargeable": False,
        "budgetCodeId": None,
    }


class Calls(Kind):
    """Telephone calls: three of four led to a job."""

    name = "calls"
    first_id = FIRST["calls"]
    created = "leadCall.createdOn"
    modified = "leadCall.modifiedOn"

    def __init__(
        self, plan: SeedPlan, names: Names, units: BusinessUnits, staff: Employees
    ) -> None:
        super().__init__(plan.seed, plan.calls.total(plan.jobs))
        self._plan, self._names, self._units, self._staff = plan, names, units, staff

    def links(self, index: int) -> Row:
        job, _ = self._plan.calls.parent(index)
        customer = self._plan.customer_of(job)
        received = self._plan.job_created(job) - 600
        return {
            "id": self.first_id + index,
            "number": job_number(job),
            "job": FIRST["jobs"] + job,
            "customer": 100_000_001 + customer,
            "name": self._names.customer(customer),
            "created": stamp(received),
            "modified": stamp(received + plans.SETTLED),
        }

    def active(self, index: int) -> bool:
        return index % 20 != 12

    def plain(self, variant: int, dice: Random) -> Row:
        booked = variant % 4 > 0
        return {
            "id": number("id"),
            "jobNumber": text("number") if booked else None,
            "projectId": 0,
            "businessUnit": named(self._units.pair(variant)) if booked else None,
            "type": self._type(variant) if booked else None,
            "leadCall": self._call(variant, dice, booked),
            "_job": number("job") if booked else None,  # for the feed only
        }

    def _type(self, variant: int) -> Row:
        pair = JOB_TYPES[variant % len(JOB_TYPES)]
        return {**named(pair), "modifiedOn": "2023-04-01T10:00:00Z"}

    def _call(self, variant: int, dice: Random, booked: bool) -> Row:
        reason = {"id": 62, "name": "Wrong number ", "lead": False, "active": True}
        employee = (self._staff.id_of(variant % 7), self._staff.full_name(variant % 7))
        received = text("created")
        return {
            "id": number("id"),
            "receivedOn": received + fraction(dice),
            "duration": f"00:{dice.randrange(12):02d}:{dice.randrange(60):02d}",
            "from": phone(dice),
            "to": "5555550100",
            "direction": "Inbound" if variant % 5 else "Outbound",
            "callType": "Booked" if booked else dice.choice(("Abandoned", "Excused", None)),
            "reason": None if booked else reason,
            "recordingUrl": None,
            "voiceMailUrl": None,
            "createdBy": named(employee) if booked else None,
            "customer": {"id": number("customer"), "name": text("name")} if booked else None,
            "campaign": named(CAMPAIGNS[variant % len(CAMPAIGNS)]),
            "createdOn": received + fraction(dice),
            "modifiedOn": text("modified") + fraction(dice),
            "agent": {**named(employee), "externalId": None} if booked else None,
            "sid": None,
            "tags": [],
            "active": self.active(variant),
        }
