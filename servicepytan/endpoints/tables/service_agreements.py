# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The operations of the API module ``service_agreements``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "service_agreements.service_agreements.export",
        "GET",
        "/service-agreements/v2/tenant/{tenant}/export/service-agreements",
        "export",
        params=(
            Parameter("from_", "from", "since"),
            Parameter("include_recent_changes", "includeRecentChanges", "bool"),
        ),
        paging="feed",
        record="ExportServiceAgreementResponse",
        scope="tn.sa.serviceagreements:r",
        repeatable=True,
    ),
    Operation(
        "service_agreements.service_agreements.get",
        "GET",
        "/service-agreements/v2/tenant/{tenant}/service-agreements/{id}",
        "get",
        path_params=(Parameter("id", "id", "int", required=True),),
        record="ServiceAgreementResponse",
        scope="tn.sa.serviceagreements:r",
        repeatable=True,
    ),
    Operation(
        "service_agreements.service_agreements.list",
        "GET",
        "/service-agreements/v2/tenant/{tenant}/service-agreements",
        "list",
        params=(
            Parameter("ids", "ids", "int", many="comma", most=50),
            Parameter("customer_ids", "customerIds", "int", many="comma"),
            Parameter("business_unit_ids", "businessUnitIds", "int", many="comma"),
            Parameter(
                "status",
                "status",
                "choice",
                choices=(
                    "Draft",
                    "Sent",
                    "Rejected",
                    "Accepted",
                    "Activated",
                    "Canceled",
                    "Expired",
                    "AutoRenew",
                ),
            ),
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
            Parameter(
                "sort",
                "sort",
                "sort",
                choices=("Id", "Name", "CreatedOn", "ModifiedOn", "StartDate", "EndDate"),
            ),
        ),
        paging="page",
        totals=True,
        record="ServiceAgreementResponse",
        scope="tn.sa.serviceagreements:r",
        repeatable=True,
    ),
)
