# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The operations of the API module ``marketing_ads``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "marketing_ads.attributed_leads.list",
        "GET",
        "/marketingads/v2/tenant/{tenant}/attributed-leads",
        "list",
        params=(
            Parameter("from_utc", "fromUtc", "instant", required=True),
            Parameter("to_utc", "toUtc", "instant", required=True),
            Parameter(
                "lead_type",
                "leadType",
                "choice",
                choices=("Call", "WebBooking", "WebLeadForm", "ManualJob"),
            ),
        ),
        paging="page",
        totals=True,
        record="GetAttributedLeadsResponse",
        scope="tn.mads.attributedleads:r",
        repeatable=True,
    ),
    Operation(
        "marketing_ads.capacity_warnings.list",
        "GET",
        "/marketingads/v2/tenant/{tenant}/capacity-warnings",
        "list",
        paging="once",
        record="CapacityAwarenessWarning",
        scope="tn.mads.capacitywarnings:r",
        repeatable=True,
    ),
    Operation(
        "marketing_ads.external_call_attributions.create",
        "POST",
        "/marketingads/v2/tenant/{tenant}/external-call-attributions",
        "create",
        body="CreateExternalCallAttributionRequest",
        scope="tn.mads.externalcallattributions:w",
    ),
    Operation(
        "marketing_ads.performance.list",
        "GET",
        "/marketingads/v2/tenant/{tenant}/performance",
        "list",
        params=(
            Parameter("from_utc", "fromUtc", "instant", required=True),
            Parameter("to_utc", "toUtc", "instant", required=True),
            Parameter(
                "performance_segmentation_type",
                "performanceSegmentationType",
                "choice",
                required=True,
                choices=("Campaign", "AdGroup", "Keyword"),
            ),
        ),
        paging="page",
        totals=True,
        record="GetPerformanceResponse",
        scope="tn.mads.performance:r",
        repeatable=True,
    ),
    Operation(
        "marketing_ads.scheduled_job_attributions.create",
        "POST",
        "/marketingads/v2/tenant/{tenant}/job-attributions",
        "create",
        body="CreateScheduledJobAttributionRequest",
        scope="tn.mads.jobattributions:w",
    ),
    Operation(
        "marketing_ads.web_booking_attributions.create",
        "POST",
        "/marketingads/v2/tenant/{tenant}/web-booking-attributions",
        "create",
        body="CreateWebBookingAttributionRequest",
        scope="tn.mads.webbookingattributions:w",
    ),
    Operation(
        "marketing_ads.web_lead_form_attributions.create",
        "POST",
        "/marketingads/v2/tenant/{tenant}/web-lead-form-attributions",
        "create",
        body="CreateWebLeadFormAttributionRequest",
        scope="tn.mads.webleadformattributions:w",
    ),
)
