# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The operations of the API module ``customer_interactions``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "customer_interactions.technician_ratings.export",
        "GET",
        "/customer-interactions/v2/tenant/{tenant}/export/technician-ratings",
        "export",
        params=(
            Parameter("from_", "from", "since"),
            Parameter("include_recent_changes", "includeRecentChanges", "bool"),
        ),
        paging="feed",
        record="ExportTechnicianAssessmentResponse",
        scope="tn.csi.technicianrating:r",
        repeatable=True,
    ),
    Operation(
        "customer_interactions.technician_ratings.list",
        "GET",
        "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
        "list",
        params=(
            Parameter("technician_id", "technicianId", "int"),
            Parameter("job_id", "jobId", "int"),
            Parameter("active", "active", "active"),
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
            Parameter("sort", "sort", "sort"),
        ),
        paging="page",
        totals=True,
        record="TechnicianAssessmentResponse",
        scope="tn.csi.technicianrating:r",
        repeatable=True,
    ),
    Operation(
        "customer_interactions.technician_ratings.upsert",
        "POST",
        "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
        "upsert",
        body="CreateOrUpdateTechnicianAssessmentRequest",
        record="TechnicianAssessmentResponse",
        scope="tn.csi.technicianrating:w",
    ),
    Operation(
        "customer_interactions.technician_ratings.upsert_legacy",
        "PUT",
        (
            "/customer-interactions/v2/tenant/{tenant}/technician-rating/technician/"
            "{technicianId}/job/{jobId}"
        ),
        "upsert",
        path_params=(
            Parameter("technician_id", "technicianId", "int", required=True),
            Parameter("job_id", "jobId", "int", required=True),
        ),
        body="CreateOrUpdateTechnicianAssessmentRequestOld",
        scope="tn.csi.technicianrating:w",
        repeatable=True,
    ),
)
