"""The operations of the API module ``telecom``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "telecom.calls.export",
        "GET",
        "/telecom/v2/tenant/{tenant}/export/calls",
        "export",
        params=(
            Parameter("from_", "from", "since"),
            Parameter("include_recent_changes", "includeRecentChanges", "bool"),
        ),
        paging="feed",
        record="ExportCallResponse",
        scope="tn.tlc.calls:r",
        repeatable=True,
    ),
    Operation(
        "telecom.calls.get",
        "GET",
        "/telecom/v2/tenant/{tenant}/calls/{id}",
        "get",
        path_params=(Parameter("id", "id", "int", required=True),),
        record="DetailedBundleCallModel",
        scope="tn.tlc.calls:r",
        repeatable=True,
    ),
    Operation(
        "telecom.calls.list",
        "GET",
        "/telecom/v3/tenant/{tenant}/calls",
        "list",
        params=(
            Parameter("ids", "ids", "int", many="comma", most=50),
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
            Parameter("active", "active", "active"),
            Parameter("created_after", "createdAfter", "instant"),
            Parameter("modified_after", "modifiedAfter", "instant"),
            Parameter("campaign_id", "campaignId", "int"),
            Parameter("agent_id", "agentId", "int"),
            Parameter("min_duration", "minDuration", "int"),
            Parameter("phone_number_called", "phoneNumberCalled", "text"),
            Parameter("caller_phone_number", "callerPhoneNumber", "text"),
            Parameter("agent_name", "agentName", "text"),
            Parameter("agent_is_external", "agentIsExternal", "bool"),
            Parameter("agent_external_id", "agentExternalId", "int"),
            Parameter("sort", "sort", "sort", choices=("Id", "CreatedOn", "ModifiedOn")),
            Parameter("sid", "sid", "text"),
            Parameter("tag", "tag", "text"),
        ),
        paging="page",
        totals=True,
        record="CallResponse",
        scope="tn.tlc.calls:r",
        repeatable=True,
    ),
)
