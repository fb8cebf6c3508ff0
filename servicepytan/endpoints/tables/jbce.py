# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The operations of the API module ``jbce``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "jbce.call_reasons.list",
        "GET",
        "/jbce/v2/tenant/{tenant}/call-reasons",
        "list",
        params=(
            Parameter("active", "active", "active"),
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
            Parameter("sort", "sort", "sort", choices=("Id", "ModifiedOn", "CreatedOn")),
        ),
        paging="page",
        totals=True,
        record="CallReasonResponse",
        scope="tn.jbce.callreasons:r",
        repeatable=True,
    ),
)
