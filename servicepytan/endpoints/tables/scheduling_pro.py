# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The operations of the API module ``scheduling_pro``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "scheduling_pro.routers.get_performance",
        "GET",
        "/schedulingpro/v2/tenant/{tenant}/routers/{id}/performance",
        "sub_get",
        path_params=(Parameter("id", "id", "text", required=True),),
        params=(
            Parameter(
                "session_created_on_or_after", "sessionCreatedOnOrAfter", "instant", required=True
            ),
            Parameter("session_created_before", "sessionCreatedBefore", "instant", required=True),
        ),
        record="RouterPerformanceResponse",
        scope="tn.sp.schedulers:r",
        repeatable=True,
    ),
    Operation(
        "scheduling_pro.routers.list_sessions",
        "GET",
        "/schedulingpro/v2/tenant/{tenant}/routers/{id}/sessions",
        "sub_list",
        path_params=(Parameter("id", "id", "text", required=True),),
        params=(
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
        ),
        paging="page",
        totals=True,
        record="RouterSessionResponse",
        scope="tn.sp.schedulers:r",
        repeatable=True,
    ),
    Operation(
        "scheduling_pro.schedulers.get_performance",
        "GET",
        "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance",
        "sub_get",
        path_params=(Parameter("id", "id", "text", required=True),),
        params=(
            Parameter(
                "session_created_on_or_after", "sessionCreatedOnOrAfter", "instant", required=True
            ),
            Parameter("session_created_before", "sessionCreatedBefore", "instant", required=True),
        ),
        record="SchedulerPerformanceResponse",
        scope="tn.sp.schedulers:r",
        repeatable=True,
    ),
    Operation(
        "scheduling_pro.schedulers.list",
        "GET",
        "/schedulingpro/v2/tenant/{tenant}/schedulers",
        "list",
        params=(
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
        ),
        paging="page",
        totals=True,
        record="SchedulerResponse",
        scope="tn.sp.schedulers:r",
        repeatable=True,
    ),
    Operation(
        "scheduling_pro.schedulers.list_sessions",
        "GET",
        "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/sessions",
        "sub_list",
        path_params=(Parameter("id", "id", "text", required=True),),
        params=(
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
        ),
        paging="page",
        totals=True,
        record="SchedulerSessionResponse",
        scope="tn.sp.schedulers:r",
        repeatable=True,
    ),
)
