"""Jobs with their appointments, notes and cancellations."""

from __future__ import annotations

from random import Random
from typing import Any, Optional

from servicepytan.sandbox.seeds import plan as plans
from servicepytan.sandbox.seeds.kinds import Kind, Row, fraction, number, stamp, text
from servicepytan.sandbox.seeds.plan import SeedPlan
from servicepytan.sandbox.seeds.settings import (
    CAMPAIGNS,
    CANCEL_REASONS,
    JOB_TYPES,
    BusinessUnits,
    TagTypes,
    Technicians,
)

FIRST = {
    "jobs": 300_000_001,
    "appointments": 400_000_001,
    "invoices": 500_000_001,
    "estimates": 800_000_001,
    "calls": 1_000_000_001,
}
"""The ids that jobs point to."""

JOB_FIELDS = ((95, "Call Out Fee Type "), (96, "     Client #"), (97, "Filter Size"))
CREATORS = (50_100, 50_101, 50_104)
"""User ids of the employees who create jobs."""

OPEN_STATUSES = ("Scheduled", "Dispatched", "InProgress", "Hold")
PRIORITIES = ("Low", "Normal", "High", "Urgent")
_SUMMARIES = (
    "<div>AC not cooling<br>Checked &amp; cleaned</div>",
    "Annual maintenance",
    "<p>Leak under sink</p>",
    None,
    "100% of panel replaced",
)


def job_number(job: int) -> str:
    """The job number."""
    return str(10_001 + job)


class Jobs(Kind):
    """The jobs: most are completed, each eighth is canceled, the newest tenth are open."""

    name = "jobs"
    first_id = FIRST["jobs"]

    def __init__(
        self, plan: SeedPlan, units: BusinessUnits, tags: TagTypes, technicians: Technicians
    ) -> None:
        super().__init__(plan.seed, plan.jobs)
        self._plan, self._units, self._tags = plan, units, tags
        self._technicians = technicians

    def variant(self, index: int) -> int:
        return super().variant(index) * 2 + (index < self._plan.closed)

    def status(self, variant: int) -> str:
        """The status of the jobs of a variant."""
        position, closed = divmod(variant, 2)
        if not closed:
            return OPEN_STATUSES[position % 4]
        return "Canceled" if position % 8 == plans.CANCELED_POSITION else "Completed"

    def links(self, index: int) -> Row:
        plan = self._plan
        created = plan.job_created(index)
        completed = plan.job_completed(index)
        appointments = plan.appointments.children(index)
        estimates = plan.estimates.children(index)
        return {
            "id": self.first_id + index,
            "number": 10_001 + index,
            "customer": 100_000_001 + plan.customer_of(index),
            "location": 200_000_001 + plan.location_of(index),
            "invoice": FIRST["invoices"] + index,
            "first": FIRST["appointments"] + appointments[0],
            "last": FIRST["appointments"] + appointments[-1],
            "call": FIRST["calls"] + index // 2,
            "booking": 1_100_000_001 + index // 6,
            "estimate": FIRST["estimates"] + estimates.start,
            "estimate2": FIRST["estimates"] + estimates.start + 1,
            "earlier": self.first_id + max(index - 8, 0),
            "created": stamp(created),
            "completed": stamp(completed) if completed else "",
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        position = variant // 2
        status = self.status(variant)
        is_completed = status == "Completed"
        recall = is_completed and position % 20 == 14
        row = {
            "id": number("id"),
            "jobNumber": text("number"),
            "projectId": None,
            "customerId": number("customer"),
            "locationId": number("location"),
            "jobStatus": status,
            "completedOn": text("completed") + fraction(dice) if is_completed else None,
            "businessUnitId": self._units.pair(position)[0],
            "jobTypeId": dice.choice(JOB_TYPES)[0],
            "priority": dice.choice(PRIORITIES),
            "campaignId": dice.choice(CAMPAIGNS)[0],
            "appointmentCount": plans.SeedPlan.appointments.pattern[position % 4],
            "firstAppointmentId": number("first"),
            "lastAppointmentId": number("last"),
            "recallForId": number("earlier") if recall else None,
            "warrantyId": number("earlier") if recall and position % 40 == 14 else None,
            "jobGeneratedLeadSource": None,
            "noCharge": position % 30 == 4,
            "notificationsEnabled": position % 3 > 0,
            "createdOn": text("created") + fraction(dice),
            "createdById": dice.choice((0, *CREATORS)),
            "modifiedOn": text("modified") + fraction(dice),
            "tagTypeIds": self._tags.some(dice),
            "leadCallId": number("call") if position % 2 == 0 and position % 8 else None,
            "partnerLeadCallId": None,
            "bookingId": number("booking") if position % 6 == 4 and variant % 2 else None,
            "soldById": dice.choice((None, self._technicians.id_for(position))),
            "customerPo": None if position % 4 else f"PO-{position}",
            "invoiceId": number("invoice"),
            "membershipId": None,
            "total": self._total(position, status),
            "createdFromEstimateId": None,
            "estimateIds": _estimates(position),
            "equipmentIds": [],
            "isAutoDispatched": None,
            "summary": dice.choice(_SUMMARIES),
            "customFields": _fields(dice),
            "externalData": None,
            "summaryOfWork": None,
        }
        if position % 10 == 9:  # the API was seen to lack this required field
            del row["estimateIds"], row["createdFromEstimateId"]
        return row

    def _total(self, position: int, status: str) -> Optional[float]:
        if status == "Completed":
            return self._plan.amounts(position).total / 100
        return 0.0 if status == "Canceled" else None


def _estimates(position: int) -> list[Any]:
    return [number("estimate"), number("estimate2")][: SeedPlan.estimates.pattern[position % 5]]


def _fields(dice: Random) -> list[Row]:
    values = ("False", "7 3/4", "2.7", "16x25x1", "")
    chosen = dice.sample(JOB_FIELDS, dice.choice((0, 2, 3)))
    return [
        {"typeId": type_id, "name": name, "value": dice.choice(values)} for type_id, name in chosen
    ]


class Appointments(Kind):
    """The appointments of jobs: one or two each."""

    name = "appointments"
    first_id = FIRST["appointments"]
    fan = SeedPlan.appointments

    def __init__(self, plan: SeedPlan, technicians: Technicians) -> None:
        super().__init__(plan.seed, plan.appointments.total(plan.jobs))
        self._plan, self._technicians = plan, technicians

    def technicians_of(self, index: int) -> list[int]:
        """The ids of the technicians who are assigned."""
        return [self._technicians.id_for(index * 7 + self.seed)]

    def variant(self, index: int) -> int:
        job, _ = self._plan.appointments.parent(index)
        return super().variant(index) * 2 + (job < self._plan.closed)

    def links(self, index: int) -> Row:
        job, nth = self._plan.appointments.parent(index)
        created = self._plan.job_created(job) + nth
        start = created // 3600 * 3600 + 3600 * (1 + 24 * nth)
        return {
            "id": self.first_id + index,
            "job": FIRST["jobs"] + job,
            "number": f"{job_number(job)}-{nth + 1}",
            "customer": 100_000_001 + self._plan.customer_of(job),
            "start": stamp(start),
            "end": stamp(start + 7200),
            "window": stamp(start + 3600),
            "created": stamp(created),
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        position, closed = divmod(variant, 2)
        job, _ = SeedPlan.appointments.parent(position)
        if closed:
            status = "Canceled" if job % 8 == plans.CANCELED_POSITION else "Done"
        else:
            status = ("Scheduled", "Dispatched", "Working", "Hold")[job % 4]
        return {
            "id": number("id"),
            "jobId": number("job"),
            "appointmentNumber": text("number"),
            "start": text("start") + "Z",
            "end": text("end") + "Z",
            "arrivalWindowStart": text("start") + "Z" if position % 3 else None,
            "arrivalWindowEnd": text("window") + "Z" if position % 3 else None,
            "status": status,
            "specialInstructions": None if position % 5 else "Use the <b>side</b> door",
            "createdOn": text("created") + fraction(dice),
            "modifiedOn": text("modified") + fraction(dice),
            "customerId": number("customer"),
            "unused": False,
            "createdById": dice.choice((0, 501)),
            "isConfirmed": position % 4 == 0,
            "active": True,
            "appointmentSummaries": [],
        }


class JobNotes(Kind):
    """Notes about jobs."""

    name = "job_notes"
    first_id = 1_400_000_001
    fan = SeedPlan.job_notes

    def __init__(self, plan: SeedPlan) -> None:
        super().__init__(plan.seed, plan.job_notes.total(plan.jobs))
        self._plan = plan

    def links(self, index: int) -> Row:
        job, nth = self._plan.job_notes.parent(index)
        created = self._plan.job_created(job) + 600 + nth
        return {
            "id": self.first_id + index,
            "job": FIRST["jobs"] + job,
            "created": stamp(created),
            "modified": stamp(created + plans.SETTLED),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        return {
            "id": number("id"),
            "text": dice.choice(("Parts are in the van", "<div>Gate code 12<br></div>", "Done")),
            "isPinned": variant % 5 == 0,
            "createdById": dice.choice((0, 501, 601)),
            "createdOn": text("created") + fraction(dice),
            "modifiedOn": text("modified") + fraction(dice),
            "jobId": number("job"),
        }


class CanceledLogs(Kind):
    """The reason and time of the cancellation of jobs."""

    name = "canceled_logs"
    first_id = 1_500_000_001
    modified = "createdOn"
    fan = SeedPlan.canceled_logs

    def __init__(self, plan: SeedPlan) -> None:
        super().__init__(plan.seed, plan.canceled_logs.total(plan.closed))
        self._plan = plan

    def links(self, index: int) -> Row:
        job, _ = self._plan.canceled_logs.parent(index)
        return {
            "id": self.first_id + index,
            "job": FIRST["jobs"] + job,
            "created": stamp(self._plan.job_created(job) + 5400),
        }

    def plain(self, variant: int, dice: Random) -> Row:
        return {
            "id": number("id"),
            "jobId": number("job"),
            "reasonId": dice.choice(CANCEL_REASONS)[0],
            "memo": dice.choice((None, "Called in the morning")),
            "createdOn": text("created") + fraction(dice),
            "createdById": 501,
            "active": True,
        }
