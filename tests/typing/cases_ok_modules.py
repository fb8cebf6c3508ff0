"""Code over the other API modules that type checkers accept; read by them, never run."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from servicepytan import Session

if TYPE_CHECKING:
    from typing_extensions import assert_type

    from servicepytan import models as m
    from servicepytan.endpoints.dispatch import DispatchModule
    from servicepytan.endpoints.files import Download
    from servicepytan.endpoints.findings import Findings, FindingsModule
    from servicepytan.endpoints.forms import Forms
    from servicepytan.endpoints.pricebook import Materials
    from servicepytan.endpoints.records import Feed, Records
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


def modules(session: Session) -> None:
    assert_type(session.dispatch, DispatchModule)
    assert_type(session.findings, FindingsModule)
    assert_type(session.findings.findings, Findings)
    assert_type(session.forms.forms, Forms)
    assert_type(session.materials, Materials)
    assert_type(session.pricebook.materials, Materials)


def lists(session: Session) -> None:
    calls = session.calls.list(created_on_or_after=date(2026, 1, 1))
    assert_type(calls, Records[telecom.CallResponse, m.telecom.CallResponse])
    assert_type(session.calls.list_v2(ids=[1, 2]).first(), Optional[telecom.BundleCallModel])
    services = session.pricebook.services.list(active="Any", sort="-Price")
    assert_type(services, Records[pricebook.ServiceGetResponse, m.pricebook.ServiceGetResponse])
    estimates = session.estimates.list(status="Sold", total_greater=Decimal(10).__float__())
    assert_type(estimates, Records[salestech.EstimateResponse, m.salestech.EstimateResponse])
    mapped = session.business_units.list_intacct_mappings(ids=[1])
    assert_type(
        mapped,
        Records[
            settings.IntacctBusinessUnitMappingResponse,
            m.settings.IntacctBusinessUnitMappingResponse,
        ],
    )
    events = session.location_recurring_service_events.list(
        sort=[{"field": "Id", "isDescending": True}], status="Won"
    )
    assert_type(
        events,
        Records[
            memberships.LocationRecurringServiceEventResponse,
            m.memberships.LocationRecurringServiceEventResponse,
        ],
    )
    filled = session.form_submissions.list(owners=[{"type": "Job", "id": 1}], status="Completed")
    assert_type(filled, Records[forms.FormSubmissionResponse, m.forms.FormSubmissionResponse])
    entries = session.journal_entries.list(custom_field={"Region": "North"}, exported_by=[1, 2])
    assert_type(
        entries, Records[accounting.JournalEntryResponse, m.accounting.JournalEntryResponse]
    )
    assert_type(session.opportunities.list(), Records[Any])


def feeds(session: Session) -> None:
    assert_type(
        session.locations.export_contacts(),
        Feed[crm.ExportLocationContactResponse, m.crm.ExportLocationContactResponse],
    )
    bills = session.inventory_bills.export(from_=datetime(2026, 1, 1))
    assert_type(
        bills,
        Feed[accounting.ExportInventoryBillResponse, m.accounting.ExportInventoryBillResponse],
    )


def required(session: Session) -> None:
    spent = session.campaign_cost_summary.get(from_="2026-01-01", to=date(2026, 2, 1))
    assert_type(spent, marketing.CampaignCostsSummaryResponse)
    session.technician_tracking.get(technician_id=1, appointment_id=2)
    session.return_types.list(active_only=True)
    session.budget_codes.match(codes=["a", "b"])


def ids(session: Session) -> None:
    session.journal_entries.get("6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42")
    session.contacts.get("6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42")
    session.reports.get("accounting", 5)
    assert_type(session.locations.get_preferred_technician(1), int)


def writes(session: Session) -> None:
    made = session.estimates.create({"name": "Pump", "jobId": 1})
    assert_type(made, salestech.EstimateResponse)
    session.bulk_tags.remove({"customerIds": [1], "tagTypeIds": [2]})
    pings = session.dispatch.gps.create_pings("vendor", [])
    assert_type(pings, list[dispatch.GpsPingResponse])
    session.budget_codes.create_batch({"codes": [{"code": "A"}]})
    session.budget_codes.create_batch([1])
    session.receipts.cancel(1, {"canceledReason": "Other"})
    assert_type(
        session.leads.submit_form({"name": "x"}, id=1, check=False), crm.SubmitLeadFormResponse
    )
    shift: dispatch.BulkDeleteTechnicianShiftRequest = {"start": "2026-01-01", "end": "2026-01-02"}
    session.technician_shifts.bulk_delete(shift)
    session.gross_pay_items.create(
        {"payrollId": 1, "activityCodeId": 2, "amount": Decimal("1.5"), "date": date(2026, 1, 1)}
    )


def files(session: Session) -> None:
    assert_type(session.calls.download_recording(1), Download)
    assert_type(session.calls.download_recording(1).read(), bytes)
    assert_type(session.calls.download_voicemail(1).save(Path("x.mp3")), Path)
    assert_type(session.pricebook.images.download(path="Images/x.jpg"), Download)
    for source in ("x.jpg", Path("x.jpg"), b"x"):
        done = session.job_attachments.upload(1, source, file_name="y.jpg")
        assert_type(done, forms.AttachmentResponse)
    with open("x.jpg", "rb") as file:
        session.finding_assets.upload(file)


def reports(session: Session) -> None:
    body: reporting.ReportDataRequest = {"parameters": [{"name": "From", "value": "2026-01-01"}]}
    rows = session.reports.get_data("accounting", 5, body, page_size=5000, limit=10)
    assert_type(rows, Records[list[Any]])
    assert_type(session.dynamic_value_sets.get("job-types").first(), Optional[list[Any]])
    run = session.reports.query_data("accounting", 5, body, page=1, page_size=5000)
    assert_type(run, Any)
    assert_type(session.data_queries.get(run["token"]), Any)


def records(session: Session) -> None:
    assert_type(session.purchase_orders.get(1), inventory.PurchaseOrderResponse)
    assert_type(session.projects.get(1), jpm.ProjectResponse)
    for pay in session.payrolls.list():
        assert_type(pay, payroll.PayrollResponse)
