# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The operations of the API module ``reporting``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "reporting.data_queries.delete",
        "DELETE",
        "/reporting/v2/tenant/{tenant}/data-queries/{token}",
        "delete",
        path_params=(Parameter("id", "token", "text", required=True),),
        edition="unpublished",
        repeatable=True,
    ),
    Operation(
        "reporting.data_queries.get",
        "GET",
        "/reporting/v2/tenant/{tenant}/data-queries/{token}",
        "get",
        path_params=(Parameter("id", "token", "text", required=True),),
        record="Any",
        edition="unpublished",
        repeatable=True,
    ),
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
    Operation(
        "reporting.reports.query_data",
        "POST",
        (
            "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/"
            "{reportId}/data/query"
        ),
        "query_post",
        path_params=(
            Parameter("report_category", "report_category", "text", required=True),
            Parameter("id", "reportId", "int", required=True),
        ),
        params=(
            Parameter("page", "page", "int"),
            Parameter("page_size", "pageSize", "int"),
            Parameter("include_total", "includeTotal", "bool"),
            Parameter("notify_when_ready", "notifyWhenReady", "bool"),
        ),
        totals=True,
        body="ReportDataRequest",
        record="Any",
        scope="tn.rpr.reports:r",
        edition="unpublished",
        repeatable=True,
    ),
)
