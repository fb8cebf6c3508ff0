"""The operations of the API module ``salestech``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "salestech.estimates.export",
        "GET",
        "/sales/v2/tenant/{tenant}/export/estimates",
        "export",
        params=(
            Parameter("from_", "from", "since"),
            Parameter("include_recent_changes", "includeRecentChanges", "bool"),
        ),
        paging="feed",
        record="ExportEstimatesResponse",
        scope="tn.sal.estimates:r",
        repeatable=True,
    ),
    Operation(
        "salestech.estimates.get",
        "GET",
        "/sales/v2/tenant/{tenant}/estimates/{id}",
        "get",
        path_params=(Parameter("id", "id", "int", required=True),),
        record="EstimateResponse",
        scope="tn.sal.estimates:r",
        repeatable=True,
    ),
    Operation(
        "salestech.estimates.list",
        "GET",
        "/sales/v2/tenant/{tenant}/estimates",
        "list",
        params=(
            Parameter("job_id", "jobId", "int"),
            Parameter("project_id", "projectId", "int"),
            Parameter("job_number", "jobNumber", "text"),
            Parameter("total_greater", "totalGreater", "number"),
            Parameter("total_less", "totalLess", "number"),
            Parameter("sold_by_id", "soldById", "int"),
            Parameter("sold_by_employee_id", "soldByEmployeeId", "int"),
            Parameter("ids", "ids", "int", many="comma", most=50),
            Parameter("sold_after", "soldAfter", "instant"),
            Parameter("sold_before", "soldBefore", "instant"),
            Parameter("status", "status", "text"),
            Parameter("active", "active", "active"),
            Parameter("sort", "sort", "sort"),
            Parameter("order_by", "orderBy", "text"),
            Parameter("order_by_direction", "orderByDirection", "text"),
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
            Parameter("location_id", "locationId", "int"),
        ),
        paging="page",
        totals=True,
        record="EstimateResponse",
        scope="tn.sal.estimates:r",
        repeatable=True,
    ),
)
