"""All kinds of records of one data set."""

from __future__ import annotations

from typing import NamedTuple

from servicepytan.sandbox.seeds.accounting import InvoiceItems, Invoices, Payments
from servicepytan.sandbox.seeds.crm import (
    Bookings,
    CustomerContacts,
    CustomerNotes,
    Customers,
    Locations,
)
from servicepytan.sandbox.seeds.jpm import Appointments, CanceledLogs, JobNotes, Jobs
from servicepytan.sandbox.seeds.names import names_of
from servicepytan.sandbox.seeds.plan import SeedPlan
from servicepytan.sandbox.seeds.sales import Calls, Estimates, PurchaseOrders
from servicepytan.sandbox.seeds.settings import BusinessUnits, Employees, TagTypes, Technicians


class Kinds(NamedTuple):
    """The kinds of a data set, each by the name of its resource."""

    business_units: BusinessUnits
    tag_types: TagTypes
    employees: Employees
    technicians: Technicians
    customers: Customers
    customer_contacts: CustomerContacts
    customer_notes: CustomerNotes
    locations: Locations
    bookings: Bookings
    jobs: Jobs
    appointments: Appointments
    job_notes: JobNotes
    canceled_logs: CanceledLogs
    invoices: Invoices
    invoice_items: InvoiceItems
    payments: Payments
    estimates: Estimates
    purchase_orders: PurchaseOrders
    calls: Calls


def kinds(seed: int, jobs: int) -> Kinds:
    """All kinds for a seed and a number of jobs, linked with each other."""
    plan, names = SeedPlan(seed, jobs), names_of(seed)
    units, tags, staff = BusinessUnits(seed), TagTypes(seed), Employees(seed)
    technicians = Technicians(seed, units)
    customers = Customers(plan, names, tags)
    invoices = Invoices(plan, names, units, staff)
    return Kinds(
        business_units=units,
        tag_types=tags,
        employees=staff,
        technicians=technicians,
        customers=customers,
        customer_contacts=CustomerContacts(plan, customers),
        customer_notes=CustomerNotes(plan, customers),
        locations=Locations(plan, names, customers, tags),
        bookings=Bookings(plan, names, units, Jobs.first_id),
        jobs=Jobs(plan, units, tags, technicians),
        appointments=Appointments(plan, technicians),
        job_notes=JobNotes(plan),
        canceled_logs=CanceledLogs(plan),
        invoices=invoices,
        invoice_items=InvoiceItems(plan, invoices),
        payments=Payments(plan, names, units),
        estimates=Estimates(plan, units, technicians),
        purchase_orders=PurchaseOrders(plan, units, technicians),
        calls=Calls(plan, names, units, staff),
    )
