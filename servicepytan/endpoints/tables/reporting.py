# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The operations of the API module ``reporting``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "reporting.dynamic_value_sets.get",
        "GET",
        "/reporting/v2/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}",
        "report_data",
        path_params=(Parameter("id", "dynamicSetId", "text", required=True),),
        paging="page",
        totals=True,
        record="[Any]",
        scope="tn.rpr.dynamicvaluesets:r",
        repeatable=True,
    ),
    Operation(
        "reporting.report_categories.list",
        "GET",
        "/reporting/v2/tenant/{tenant}/report-categories",
        "list",
        paging="page",
        totals=True,
        record="ReportCategoryListItem",
        scope="tn.rpr.reportcategories:r",
        repeatable=True,
    ),
    Operation(
        "reporting.reports.get",
        "GET",
        ("/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/" "{reportId}"),
        "get",
        path_params=(
            Parameter("report_category", "report_category", "text", required=True),
            Parameter("id", "reportId", "int", required=True),
        ),
        record="ReportResponse",
        scope="tn.rpr.reports:r",
        repeatable=True,
    ),
    Operation(
        "reporting.reports.get_data",
        "POST",
        (
            "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/"
            "{reportId}/data"
        ),
        "report_data",
        path_params=(
            Parameter("report_category", "report_category", "text", required=True),
            Parameter("id", "reportId", "int", required=True),
        ),
        paging="page",
        totals=True,
        largest_page=25000,
        body="ReportDataRequest",
        record="[Any]",
        scope="tn.rpr.reports:r",
        repeatable=True,
    ),
    Operation(
        "reporting.reports.list",
        "GET",
        "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports",
        "list",
        path_params=(Parameter("report_category", "report_category", "text", required=True),),
        paging="page",
        totals=True,
        record="ReportListItem",
        scope="tn.rpr.reports:r",
        repeatable=True,
    ),
)
