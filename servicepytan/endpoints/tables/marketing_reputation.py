# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The operations of the API module ``marketing_reputation``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "marketing_reputation.reviews.list",
        "GET",
        "/marketingreputation/v2/tenant/{tenant}/reviews",
        "list",
        params=(
            Parameter("search", "search", "text"),
            Parameter("report_type", "reportType", "choice", choices=("0", "1", "2")),
            Parameter("sort", "sort", "sort"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("from_date", "fromDate", "instant"),
            Parameter("to_date", "toDate", "instant"),
            Parameter(
                "response_types", "responseTypes", "choice", many="repeat", choices=("0", "1", "2")
            ),
            Parameter("location_ids", "locationIds", "int", many="repeat"),
            Parameter("sources", "sources", "text", many="repeat"),
            Parameter(
                "review_statuses",
                "reviewStatuses",
                "choice",
                many="repeat",
                choices=("0", "1", "2", "3", "4", "5", "6"),
            ),
            Parameter("technician_ids", "technicianIds", "int", many="repeat"),
            Parameter("campaign_ids", "campaignIds", "int", many="repeat"),
            Parameter("from_rating", "fromRating", "number"),
            Parameter("to_rating", "toRating", "number"),
            Parameter("include_reviews_without_location", "includeReviewsWithoutLocation", "bool"),
            Parameter("include_reviews_without_campaign", "includeReviewsWithoutCampaign", "bool"),
            Parameter(
                "include_reviews_without_technician", "includeReviewsWithoutTechnician", "bool"
            ),
            Parameter("internal_id", "internalId", "int"),
            Parameter("external_id", "externalId", "text"),
        ),
        paging="page",
        totals=True,
        record="ReviewReport",
        scope="tn.mrep.reviews:r",
        repeatable=True,
    ),
)
