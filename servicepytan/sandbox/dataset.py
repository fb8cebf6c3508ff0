"""All records of a sandbox and their side data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from servicepytan.sandbox.responses import Refused, no_record
from servicepytan.sandbox.seeds.everything import Kinds, kinds
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.store import Collection

ExternalDataKey = tuple[str, int, str]


class Dataset:
    """The records of one tenant.

    Args:
        seed: Chooses the data.
        jobs: How many jobs there are; the rest follows.
        clock: Gives the time in seconds since 1970.
    """

    def __init__(self, seed: int, jobs: int, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.seed = seed
        self.kinds: Kinds = kinds(seed, jobs)
        self.collections = {
            name: Collection(kind, clock) for name, kind in zip(Kinds._fields, self.kinds)
        }
        self.job_events: dict[int, list[Row]] = {}
        self.hold_reasons: dict[int, Row] = {}
        self.invoice_tasks: dict[int, list[Row]] = {}
        self.technicians: dict[int, list[int]] = {}
        self.external: dict[ExternalDataKey, list[Row]] = {}
        self._serial = 0

    def __getitem__(self, name: str) -> Collection:
        return self.collections[name]

    @property
    def version(self) -> int:
        """A number that grows with each change."""
        return sum(collection.version for collection in self.collections.values())

    def serial(self) -> int:
        """The next number for records without a collection."""
        self._serial += 1
        return self._serial

    def now(self) -> str:
        """The time, as the API writes it."""
        return self["jobs"].now()

    def need(self, name: str, record_id: int) -> Row:
        """The record that a path names; raises 404 if there is none.

        Raises:
            Refused: there is none.
        """
        row = self[name].get(record_id)
        if row is None:
            raise no_record(LABELS.get(name, name), record_id)
        return row

    def refer(self, name: str, field: str, record_id: Any) -> Row:
        """The record that a field of a body names; raises 400 if there is none.

        Raises:
            Refused: there is none.
        """
        row = self[name].get(record_id) if isinstance(record_id, int) else None
        if row is None:
            label = LABELS.get(name, name)
            raise Refused(400, errors={field: [f"{label} with ID = {record_id} was not found."]})
        return row

    def of(self, name: str, parent: str, parent_id: int, field: str) -> list[Row]:
        """The records that belong to another record."""
        position = parent_id - self[parent].kind.first_id
        rows = (self[name].at(child) for child in self[name].children(position))
        return [row for row in rows if row[field] == parent_id]

    def appointments(self, job_id: int) -> list[Row]:
        """The appointments of a job."""
        return self.of("appointments", "jobs", job_id, "jobId")

    def technicians_of(self, appointment: Row) -> list[int]:
        """The technicians assigned to an appointment."""
        assigned = self.technicians.get(appointment["id"])
        if assigned is not None:
            return assigned
        kind = self.kinds.appointments
        index = appointment["id"] - kind.first_id
        return kind.technicians_of(index) if index < kind.size else []

    def shown_external(self, kind: str, row: Row, guid: str) -> Row:
        """A record with the external data of an application."""
        row["externalData"] = self.external.get((kind, row["id"], guid.lower()))
        return row


LABELS = {
    "appointments": "Appointment",
    "bookings": "Booking",
    "business_units": "Business unit",
    "calls": "Call",
    "customers": "Customer",
    "employees": "Employee",
    "estimates": "Estimate",
    "invoices": "Invoice",
    "jobs": "Job",
    "locations": "Location",
    "payments": "Payment",
    "purchase_orders": "Purchase order",
    "tag_types": "Tag type",
    "technicians": "Technician",
}
