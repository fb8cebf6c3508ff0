"""Customers with their contacts and notes, locations, and bookings."""

from __future__ import annotations

from random import Random
from typing import Any

from servicepytan.sandbox.seeds import plan as plans
from servicepytan.sandbox.seeds.kinds import Fan, Kind, Row, fraction, number, stamp, text
from servicepytan.sandbox.seeds.names import Names, address, phone
from servicepytan.sandbox.seeds.plan import SeedPlan
from servicepytan.sandbox.seeds.settings import CAMPAIGNS, JOB_TYPES, BusinessUnits, TagTypes

CUSTOMER_FIELDS = ((91, "Gate Code"), (92, "     Client #"))


class Customers(Kind):
    """The customers: one for each third job; one in nine is not active."""

    name = "customers"
    first_id = 100_000_001

    def __init__(self, plan: SeedPlan, names: Names, tags: TagTypes) -> None:
        super().__init__(plan.seed, plan.customers)
        self._plan, self._names, self._tags = plan, names, tags

    def active(self, index: int) -> bool:
        return index % 10 != 9

    def links(self, index: int) -> Row:
        street, city, zip_code = self._names.place(self._plan.locations.children(index)[0])
        created = self._plan.customer_created(index)
        return {
            "id": self.first_id + index,
            "name": self._names.customer(index),
            "street": street,
            "city": city,
            "zip": zip_code,
            "created": stamp(created),
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        commercial = self._names.commercial[variant]
        return {
            "id": number("id"),
            "active": self.active(variant),
            "name": text("name"),
            "type": "Commercial" if commercial else "Residential",
            "address": address(),
            "customFields": _fields(CUSTOMER_FIELDS, dice),
            "balance": dice.choice((0.0, 0.0, 125.5, 89.99)),
            "taxExempt": commercial and variant % 2 == 0,
            "tagTypeIds": self._tags.some(dice),
            "doNotMail": variant % 6 == 0,
            "doNotService": variant % 17 == 0,
            "nationalAccount": False,
            "createdOn": text("created") + fraction(dice),
            "createdById": dice.choice((0, 501, 502, 503)),
            "modifiedOn": text("modified") + fraction(dice),
            "mergedToId": None,
            "paymentTermId": dice.choice((None, 31)),
            "creditLimit": None,
            "creditLimitBalance": None,
            "externalData": None,
        }


def _fields(types: tuple[tuple[int, str], ...], dice: Random) -> Any:
    if dice.random() < 0.5:
        return None
    values = ("False", "7 3/4", "2.7", "#1024", "")
    return [
        {"typeId": type_id, "name": name, "value": dice.choice(values)} for type_id, name in types
    ]


class Locations(Kind):
    """The locations: one or two for each customer; some came by an import, with no creation."""

    name = "locations"
    first_id = 200_000_001
    unordered = ("createdOn",)

    def __init__(self, plan: SeedPlan, names: Names, customers: Customers, tags: TagTypes) -> None:
        super().__init__(plan.seed, plan.locations.total(plan.customers))
        self._plan, self._names, self._tags = plan, names, tags
        self._customers = customers

    def active(self, index: int) -> bool:
        return index % 14 != 13

    def links(self, index: int) -> Row:
        customer, nth = self._plan.locations.parent(index)
        street, city, zip_code = self._names.place(index)
        created = self._plan.customer_created(customer) + 60 + nth
        return {
            "id": self.first_id + index,
            "customer": self._customers.first_id + customer,
            "name": self._names.customer(customer),
            "street": street,
            "city": city,
            "zip": zip_code,
            "created": stamp(created),
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        created = "0001-01-01T00:00:00Z" if variant % 12 == 7 else text("created") + fraction(dice)
        return {
            "id": number("id"),
            "customerId": number("customer"),
            "active": self.active(variant),
            "name": text("name") + (" (rear)" if variant % 6 == 1 else ""),
            "address": address(),
            "customFields": None,
            "createdOn": created,
            "createdById": 0 if created.startswith("0001") else 502,
            "modifiedOn": text("modified") + fraction(dice),
            "mergedToId": None,
            "zoneId": None,
            "taxExempt": False,
            "tagTypeIds": self._tags.some(dice),
            "externalData": None,
            "taxZoneId": None if variant % 3 else 41,
        }


class _OfCustomer(Kind):
    """A kind of record of which a customer has several."""

    fan: Fan

    def __init__(self, plan: SeedPlan, customers: Customers) -> None:
        super().__init__(plan.seed, self.fan.total(plan.customers))
        self._plan, self._customers = plan, customers

    def links(self, index: int) -> Row:
        customer, nth = self.fan.parent(index)
        created = self._plan.customer_created(customer) + 120 + nth
        return {
            "id": self.first_id + index,
            "customer": self._customers.first_id + customer,
            "created": stamp(created),
            "modified": stamp(created + plans.SETTLED),
        }


class CustomerContacts(_OfCustomer):
    """Phones and mails of customers; some customers have none."""

    name = "customer_contacts"
    first_id = 1_200_000_001
    fan = SeedPlan.contacts

    def plain(self, variant: int, dice: Random) -> Row:
        by_phone = variant % 2 == 0
        value = phone(dice) if by_phone else f"customer{variant + 1}@example.com"
        settings = {"phoneNumber": value, "doNotText": variant % 5 == 0} if by_phone else None
        return {
            "id": number("id"),
            "type": dice.choice(("Phone", "MobilePhone")) if by_phone else "Email",
            "value": value,
            "memo": "front desk" if variant % 9 == 0 else None,
            "modifiedOn": text("modified") + fraction(dice),
            "phoneSettings": settings,
            "createdOn": text("created") + fraction(dice),
            "preferences": None,
            "customerId": number("customer"),
        }


class CustomerNotes(_OfCustomer):
    """Notes about customers."""

    name = "customer_notes"
    first_id = 1_300_000_001
    fan = SeedPlan.customer_notes

    def plain(self, variant: int, dice: Random) -> Row:
        return {
            "id": number("id"),
            "text": dice.choice(("Call before noon", "<div>Ring twice<br></div>", "Has a dog")),
            "isPinned": variant % 4 == 0,
            "createdById": dice.choice((0, 501, 504)),
            "createdOn": text("created") + fraction(dice),
            "modifiedOn": text("modified") + fraction(dice),
            "customerId": number("customer"),
        }


class Bookings(Kind):
    """Bookings: those of closed jobs are converted, the rest are new or dismissed."""

    name = "bookings"
    first_id = 1_100_000_001

    def __init__(self, plan: SeedPlan, names: Names, units: BusinessUnits, first_job: int) -> None:
        super().__init__(plan.seed, plan.bookings.total(plan.jobs))
        self._plan, self._names, self._units, self._first_job = plan, names, units, first_job

    def variant(self, index: int) -> int:
        job, _ = self._plan.bookings.parent(index)
        return super().variant(index) * 2 + (job < self._plan.closed)

    def links(self, index: int) -> Row:
        job, _ = self._plan.bookings.parent(index)
        street, city, zip_code = self._names.place(self._plan.location_of(job))
        created = self._plan.job_created(job) - 5
        return {
            "id": self.first_id + index,
            "name": self._names.customer(self._plan.customer_of(job)),
            "street": street,
            "city": city,
            "zip": zip_code,
            "job": self._first_job + job,
            "created": stamp(created),
            "start": stamp(created + 86_400),
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        position, converted = divmod(variant, 2)
        dismissed = not converted and position % 3 == 2
        status = "Converted" if converted else "Dismissed" if dismissed else "New"
        return {
            "id": number("id"),
            "source": dice.choice(("Website", "Widget")),
            "createdOn": text("created") + fraction(dice),
            "name": text("name"),
            "address": address(coordinates=False) if position % 5 else None,
            "customerType": dice.choice(("Residential", "Commercial", None)),
            "start": text("start") + "Z",
            "campaignId": dice.choice((None, CAMPAIGNS[0][0])),
            "businessUnitId": self._units.pair(position)[0],
            "isFirstTimeClient": position % 2 == 0,
            "uploadedImages": [],
            "isSendConfirmationEmail": None,
            "status": status,
            "dismissingReasonId": 61 if dismissed else None,
            "jobId": number("job") if converted else None,
            "externalId": f"web-{text('id')}",
            "priority": dice.choice(("Low", "Normal", "High")),
            "jobTypeId": dice.choice(JOB_TYPES)[0],
            "bookingProviderId": 55,
            "modifiedOn": text("modified") + fraction(dice),
            "summary": dice.choice(("AC is loud", "<p>No heat &amp; no hope</p>", None)),
        }
