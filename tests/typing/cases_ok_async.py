"""Code over an async session that type checkers accept; read by them, never run."""

from __future__ import annotations

import asyncio
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from servicepytan import shape
from servicepytan.aio import AsyncSession

if TYPE_CHECKING:
    from typing_extensions import assert_type

    from servicepytan import BatchResult
    from servicepytan import models as m
    from servicepytan.aio.batch import AsyncBatchRun
    from servicepytan.aio.files import AsyncDownload
    from servicepytan.aio.records import AsyncFeed, AsyncRecords
    from servicepytan.aio.shaped import AsyncMappedRows
    from servicepytan.endpoints.aio.accounting import AsyncInvoices
    from servicepytan.endpoints.aio.findings import AsyncFindings, AsyncFindingsModule
    from servicepytan.endpoints.aio.forms import AsyncForms
    from servicepytan.endpoints.aio.jpm import AsyncJobs
    from servicepytan.endpoints.aio.pricebook import AsyncMaterials
    from servicepytan.endpoints.records import Page, RowsById
    from servicepytan.endpoints.types import (
        accounting,
        crm,
        dispatch,
        forms,
        inventory,
        jpm,
        marketing,
        memberships,
        payroll,
        pricebook,
        reporting,
        salestech,
        settings,
        telecom,
    )


async def shapes(session: AsyncSession) -> None:
    jobs = session.jobs.list()
    assert_type(jobs.map(shape.pick("id")), AsyncMappedRows[dict[str, Any]])
    assert_type(await jobs.map(lambda job: job["id"]).all(), list[int])


async def models(session: AsyncSession) -> None:
    async for job in session.jobs.list().as_models():
        assert_type(job, m.jpm.JobResponse)
    assert_type(session.jobs.as_model(await session.jobs.get(1)), m.jpm.JobResponse)


async def sessions() -> None:
    async with AsyncSession() as session:
        assert_type(session, AsyncSession)
        assert_type(await session.jobs.get(1), jpm.JobResponse)


def resources(session: AsyncSession) -> None:
    assert_type(session.jobs, AsyncJobs)
    assert_type(session.jpm.jobs, AsyncJobs)
    assert_type(session.accounting.invoices, AsyncInvoices)
    assert_type(session.findings, AsyncFindingsModule)
    assert_type(session.findings.findings, AsyncFindings)
    assert_type(session.forms.forms, AsyncForms)
    assert_type(session.materials, AsyncMaterials)


async def lists(session: AsyncSession) -> None:
    jobs = session.jobs.list(job_status="Completed", sort="-ModifiedOn", limit=10)
    assert_type(jobs, AsyncRecords[jpm.JobResponse, m.jpm.JobResponse])
    assert_type(await jobs.all(), list[jpm.JobResponse])
    assert_type(await jobs.first(), Optional[jpm.JobResponse])
    assert_type(await jobs.first_or_raise(), jpm.JobResponse)
    assert_type(await jobs.count(), int)
    async for page in jobs.pages():
        assert_type(page, Page[jpm.JobResponse, m.jpm.JobResponse])
    async for job in session.jobs.list():
        assert_type(job["id"], int)
        assert_type(job["total"], Optional[float])
    notes = session.customers.list_notes(1, created_on_or_after="2026-01-01")
    assert_type(notes, AsyncRecords[crm.NoteResponse, m.crm.NoteResponse])


async def gets(session: AsyncSession) -> None:
    assert_type(await session.jobs.get(1), jpm.JobResponse)
    assert_type((await session.customers.get(1))["name"], str)
    assert_type(await session.projects.get(1), jpm.ProjectResponse)
    assert_type(await session.purchase_orders.get(1), inventory.PurchaseOrderResponse)
    assert_type(await session.locations.get_preferred_technician(1), int)
    await session.journal_entries.get("6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42")


async def together(session: AsyncSession) -> None:
    job, customer = await asyncio.gather(session.jobs.get(1), session.customers.get(2))
    assert_type(job, jpm.JobResponse)
    assert_type(customer, crm.CustomerResponse)
    task = asyncio.create_task(session.jobs.get(1))
    assert_type(await task, jpm.JobResponse)
    assert_type(await asyncio.wait_for(session.jobs.get(1), 5), jpm.JobResponse)


async def many(session: AsyncSession) -> None:
    rows_read = await session.jobs.get_many([1, "2"], workers=2)
    assert_type(rows_read, RowsById[jpm.JobResponse])
    assert_type(rows_read[0], jpm.JobResponse)


async def batches(session: AsyncSession, bodies: list[crm.CreateCustomerRequest]) -> None:
    created = session.customers.create_many(bodies)
    assert_type(created, AsyncBatchRun[crm.CreatedCustomerResponse])
    assert_type(await created.all(), list[BatchResult[crm.CreatedCustomerResponse]])


async def feeds(session: AsyncSession) -> None:
    feed = session.jobs.export(from_="2026-01-01", include_recent_changes=True)
    assert_type(feed, AsyncFeed[jpm.ExportJobsResponse, m.jpm.ExportJobsResponse])
    async for row in feed:
        assert_type(row, jpm.ExportJobsResponse)
    assert_type(feed.continue_from, Optional[str])
    bills = session.inventory_bills.export(from_=datetime(2026, 1, 1))
    assert_type(
        bills,
        AsyncFeed[accounting.ExportInventoryBillResponse, m.accounting.ExportInventoryBillResponse],
    )


async def filters(session: AsyncSession) -> None:
    session.jobs.list(ids=(number for number in range(3)), extra_params={"newFilter": 1})
    session.customers.list(active=False, sort="+Id", external_data_values=["a", "b"])
    session.invoices.list(statuses=["Pending", "Posted"], review_statuses="OnHold")
    assert_type(
        session.jobs.list(exact=True, workers=4), AsyncRecords[jpm.JobResponse, m.jpm.JobResponse]
    )
    calls = session.calls.list(created_on_or_after=date(2026, 1, 1))
    assert_type(calls, AsyncRecords[telecom.CallResponse, m.telecom.CallResponse])
    services = session.pricebook.services.list(active="Any", sort="-Price")
    assert_type(
        services, AsyncRecords[pricebook.ServiceGetResponse, m.pricebook.ServiceGetResponse]
    )
    mapped = session.business_units.list_intacct_mappings(ids=[1])
    assert_type(
        mapped,
        AsyncRecords[
            settings.IntacctBusinessUnitMappingResponse,
            m.settings.IntacctBusinessUnitMappingResponse,
        ],
    )
    events = session.location_recurring_service_events.list(
        sort=[{"field": "Id", "isDescending": True}], status="Won"
    )
    assert_type(
        events,
        AsyncRecords[
            memberships.LocationRecurringServiceEventResponse,
            m.memberships.LocationRecurringServiceEventResponse,
        ],
    )
    spent = await session.campaign_cost_summary.get(from_="2026-01-01", to=date(2026, 2, 1))
    assert_type(spent, marketing.CampaignCostsSummaryResponse)
    async for pay in session.payrolls.list():
        assert_type(pay, payroll.PayrollResponse)


async def writes(session: AsyncSession) -> None:
    assert_type(await session.estimates.create({"name": "Pump"}), salestech.EstimateResponse)
    assert_type(await session.jobs.update(1, {"summary": "Leak"}, check=False), jpm.JobResponse)
    assert_type(await session.jobs.cancel(1, {"reasonId": 2, "memo": "weather"}), Any)
    done = await session.invoices.mark_as_exported([{"invoiceId": 1}])
    assert_type(done, list[accounting.MarkInvoiceAsExportedUpdateResponse])
    pings = await session.dispatch.gps.create_pings("vendor", [])
    assert_type(pings, list[dispatch.GpsPingResponse])
    await session.customers.delete_note(1, 2)


async def files(session: AsyncSession) -> None:
    recording = session.calls.download_recording(1)
    assert_type(recording, AsyncDownload)
    assert_type(await recording.read(), bytes)
    assert_type(await recording.save(Path("x.mp3")), Path)
    async for piece in recording.iter_bytes():
        assert_type(piece, bytes)
    done = await session.job_attachments.upload(1, b"x", file_name="y.jpg")
    assert_type(done, forms.AttachmentResponse)


async def reports(session: AsyncSession) -> None:
    body: reporting.ReportDataRequest = {"parameters": [{"name": "From", "value": "2026-01-01"}]}
    rows = session.reports.get_data("accounting", 5, body, page_size=5000, limit=10)
    assert_type(rows, AsyncRecords[list[Any]])
    assert_type(await session.dynamic_value_sets.get("job-types").first(), Optional[list[Any]])
