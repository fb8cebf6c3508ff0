"""Code that type checkers accept, with the types they see; read by mypy, never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Optional

from servicepytan import BatchResult, BatchRun, Session, shape

if TYPE_CHECKING:
    from typing_extensions import assert_type

    from servicepytan import models as m
    from servicepytan.endpoints.accounting import Invoices
    from servicepytan.endpoints.jpm import Jobs
    from servicepytan.endpoints.records import Feed, Page, Records, RowsById
    from servicepytan.endpoints.shaped import MappedFeed, MappedRows
    from servicepytan.endpoints.types import accounting, crm, jpm
    from servicepytan.reports import ReportRun
    from servicepytan.reports.mapped import MappedReportRun


def resources(session: Session) -> None:
    assert_type(session.jobs, Jobs)
    assert_type(session.jpm.jobs, Jobs)
    assert_type(session.accounting.invoices, Invoices)


def lists(session: Session) -> None:
    jobs = session.jobs.list(job_status="Completed", sort="-ModifiedOn", limit=10)
    assert_type(jobs, Records[jpm.JobResponse, m.jpm.JobResponse])
    assert_type(jobs.all(), list[jpm.JobResponse])
    assert_type(jobs.first(), Optional[jpm.JobResponse])
    assert_type(jobs.count(), int)
    for page in jobs.pages():
        assert_type(page, Page[jpm.JobResponse, m.jpm.JobResponse])
    for job in jobs:
        assert_type(job["id"], int)
        assert_type(job["total"], Optional[float])
    notes = session.customers.list_notes(1, created_on_or_after="2026-01-01")
    assert_type(notes, Records[crm.NoteResponse, m.crm.NoteResponse])
    reasons = session.jobs.list_hold_reasons(ids=[1, 2])
    assert_type(reasons, Records[jpm.HoldReasonResponse, m.jpm.HoldReasonResponse])


def shapes(session: Session) -> None:
    jobs = session.jobs.list()
    assert_type(jobs.map(shape.pick("id")), MappedRows[dict[str, Any]])
    assert_type(jobs.map(lambda job: job["id"]), MappedRows[int])
    assert_type(jobs.map(lambda job: job["jobNumber"]).first(), Optional[str])
    assert_type(jobs.map(lambda job: job["id"]).map(str).all(), list[str])
    assert_type(session.jobs.export().map(shape.flatten), MappedFeed[dict[str, Any]])
    assert_type(session.jobs.export().map(len).continue_from, Optional[str])
    items = session.invoices.export().map(shape.explode("items")).map(shape.pick("id"))
    assert_type(items, MappedFeed[dict[str, Any]])
    for row in jobs.map(shape.rename):
        assert_type(row, dict[str, Any])
    shape.flatten(session.jobs.get(1))


def models(session: Session) -> None:
    for job in session.jobs.list().as_models():
        assert_type(job, m.jpm.JobResponse)
        assert_type(job.job_number, Optional[str])
        assert_type(job.created_on, Optional[datetime])
        assert_type(job.total, Optional[Decimal])
        assert_type(job.tag_type_ids, Optional[list[int]])
    assert_type(session.jobs.list().as_models(money="float"), Iterator[Any])
    assert_type(session.jobs.list().as_models(money="decimal"), Iterator[m.jpm.JobResponse])
    assert_type(session.jobs.as_model(session.jobs.get(1)), m.jpm.JobResponse)
    for page in session.jobs.export().pages():
        assert_type(page.as_models(), list[m.jpm.ExportJobsResponse])
    for invoice in session.invoices.list().as_models(m.accounting.InvoiceResponse, strict=True):
        assert_type(invoice, m.accounting.InvoiceResponse)
        assert_type(invoice.total, Optional[Decimal])
        assert_type(invoice.invoice_date, Optional[date])
    body = m.jpm.JobCreateRequest(customer_id=1, location_id=2)
    session.jobs.create(body)


def reports(run: ReportRun) -> None:
    assert_type(run.map(shape.pick("Name")), MappedReportRun[dict[str, Any]])
    assert_type(run.map(lambda row: str(row["Name"])).all(), list[str])
    run.to_pandas(columns=["Name", "Total"], money=["Total"])
    run.to_arrow(money="decimal")


def gets(session: Session) -> None:
    assert_type(session.jobs.get(1), jpm.JobResponse)
    assert_type(session.customers.get(1)["name"], str)
    assert_type(session.jobs.get_history(1), jpm.JobHistoryResponse)


def money_and_nulls(session: Session) -> None:
    for invoice in session.invoices.list():
        assert_type(invoice["total"], Optional[str])
    for job in session.jobs.list():
        assert_type(job["customerPo"], Optional[str])
        assert_type(job["externalData"], Optional[list[jpm.ExternalDataModel]])


def exports(session: Session) -> None:
    feed = session.jobs.export(from_="2026-01-01", include_recent_changes=True)
    assert_type(feed, Feed[jpm.ExportJobsResponse, m.jpm.ExportJobsResponse])
    assert_type(feed.continue_from, Optional[str])
    assert_type(
        session.invoices.export_items(),
        Feed[accounting.ExportInvoiceItemResponse, m.accounting.ExportInvoiceItemResponse],
    )


def filters(session: Session) -> None:
    session.jobs.list(ids=1)
    session.jobs.list(ids="1,2")
    session.jobs.list(ids=(number for number in range(3)))
    session.jobs.list(created_before=date(2026, 1, 1), modified_before=datetime(2026, 1, 1))
    session.jobs.list(priority="High", has_unused_appointments=True)
    session.customers.list(active="Any")
    session.customers.list(active=False, sort="+Id", external_data_values=["a", "b"])
    session.invoices.list(statuses=["Pending", "Posted"], review_statuses="OnHold")
    session.invoices.list(custom_field_fields={"Region": "NSW"}, total_greater=10)
    session.jobs.list(extra_params={"newFilter": 1}, page_size=500, workers=4)
    assert_type(session.jobs.list(exact=True), Records[jpm.JobResponse, m.jpm.JobResponse])


def many(session: Session) -> None:
    rows_read = session.jobs.get_many([1, "2"], workers=2)
    assert_type(rows_read, RowsById[jpm.JobResponse])
    assert_type(rows_read[0], jpm.JobResponse)
    session.journal_entries.get_many("6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42")


def batches(session: Session, bodies: list[crm.CreateCustomerRequest]) -> None:
    created = session.customers.create_many(iter(bodies), workers=8, journal="run.journal")
    assert_type(created, BatchRun[crm.CreatedCustomerResponse])
    for result in created:
        assert_type(result, BatchResult[crm.CreatedCustomerResponse])
        assert_type(result.answer, Optional[crm.CreatedCustomerResponse])
    session.customers.update_many([(1, {"name": "Ada"})]).all()
    assert_type(session.batch("crm.customers.delete_note", [(1, 2)]), BatchRun[Any])


def writes(session: Session) -> None:
    job: jpm.JobCreateRequest = {
        "customerId": 1,
        "locationId": 2,
        "businessUnitId": 3,
        "jobTypeId": 4,
        "priority": "Normal",
        "campaignId": 5,
        "appointments": [{"start": datetime(2026, 1, 1, 8), "end": "2026-01-01T10:00:00Z"}],
    }
    assert_type(session.jobs.create(job), jpm.JobResponse)
    assert_type(session.jobs.update(1, {"summary": "Leak"}, check=False), jpm.JobResponse)
    assert_type(session.jobs.cancel(1, {"reasonId": 2, "memo": "weather"}), Any)
    assert_type(session.invoices.create_adjustment({"adjustmentToId": 1}), int)
    session.invoices.update_items(1, {"description": "Valve", "quantity": Decimal("1.5")})
    done = session.invoices.mark_as_exported([{"invoiceId": 1}])
    assert_type(done, list[accounting.MarkInvoiceAsExportedUpdateResponse])
    session.customers.delete_note(1, 2)
