"""The number of rows of each kind, and the links between them, computed from indices."""

from __future__ import annotations

from typing import NamedTuple, Optional

from servicepytan.sandbox import times
from servicepytan.sandbox.seeds.kinds import PERIOD, Fan

FIRST_DAY = times.seconds(2024, 1, 1)
LAST_DAY = times.seconds(2025, 12, 1)
SETTLED = 30 * times.DAY
"""The time from the creation of a record to its last change."""

CANCELED_POSITION = 5
"""The index of the canceled job among each eight."""


class Amounts(NamedTuple):
    """The sums of an invoice in cents: each line, the tax and what is paid of it."""

    lines: tuple[int, ...]
    tax: int

    @property
    def total(self) -> int:
        return sum(self.lines) + self.tax


class SeedPlan:
    """The links between the rows.

    Args:
        seed: The seed of the sandbox.
        jobs: How many jobs there are; the rest follows.
    """

    locations = Fan(2, 1, 1, 1, 1)
    contacts = Fan(2, 2, 2, 2, 2, 2, 0)
    customer_notes = Fan(0, 1, 0, 2)
    appointments = Fan(2, 1, 1, 1)
    job_notes = Fan(1, 0, 2, 0)
    canceled_logs = Fan(*(int(position == CANCELED_POSITION) for position in range(8)))
    items = Fan(1, 2, 3)
    payments = Fan(1, 0, 1, 1, 0, 0, 1, 0)
    estimates = Fan(1, 0, 1, 2, 0)
    orders = Fan(0, 1, 0, 0, 0, 0, 0, 0)
    calls = Fan(1, 0)
    bookings = Fan(0, 0, 0, 0, 1, 0)

    def __init__(self, seed: int, jobs: int) -> None:
        self.seed = seed
        self.jobs = jobs
        self.closed = jobs - jobs // 10
        self.customers = -(-jobs // 3)
        self._pace = (LAST_DAY - FIRST_DAY) / max(jobs, 1)

    def job_created(self, job: int) -> int:
        """When a job was created, in seconds since 1970."""
        return FIRST_DAY + 7200 + int(job * self._pace)

    def customer_created(self, customer: int) -> int:
        """When a customer was created: shortly before the first of its jobs."""
        return self.job_created(3 * customer) - 1800

    def job_completed(self, job: int) -> Optional[int]:
        """When a job was completed, or None when it is open or canceled."""
        if job >= self.closed or self.canceled(job):
            return None
        return self.job_created(job) + 3600 * (2 + job % 71) + job % 59

    def canceled(self, job: int) -> bool:
        """Whether a job is canceled."""
        return job < self.closed and job % 8 == CANCELED_POSITION

    def customer_of(self, job: int) -> int:
        """The customer of a job: every third job brings a new one."""
        if job % 3 == 0:
            return job // 3
        return ((job + self.seed) * 2654435761 & 0xFFFFFFFF) % (job // 3 + 1)

    def location_of(self, job: int) -> int:
        """The location of a job: of customers with two, either one."""
        of_customer = self.locations.children(self.customer_of(job))
        return of_customer[job % len(of_customer)]

    def amounts(self, job: int, closed: bool = True) -> Amounts:
        """The sums of a job's invoice; all zero when it is canceled or not closed yet."""
        position = job % PERIOD
        lines = tuple(
            4500 + ((position * 7919 + nth * 104_729 + self.seed * 31) % 60_000)
            for nth in range(self.items.pattern[position % 3])
        )
        if not closed or position % 8 == CANCELED_POSITION:
            return Amounts(tuple(0 for _ in lines), 0)
        return Amounts(lines, -(-sum(lines) * 825 // 10_000))

    def paid(self, job: int, closed: bool = True) -> int:
        """What has been paid for a job, in cents."""
        if not closed or not self.payments.pattern[job % 8]:
            return 0
        total = self.amounts(job).total
        return total // 2 if job % 7 == 6 else total


def money(cents: int) -> str:
    """An amount as accounting writes it."""
    return f"{cents // 100}.{cents % 100:02d}"
