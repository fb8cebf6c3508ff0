"""The operations of the API module ``inventory``."""

from __future__ import annotations

from servicepytan.endpoints.operations import Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "inventory.purchase_orders.export",
        "GET",
        "/inventory/v2/tenant/{tenant}/export/purchase-orders",
        "export",
        params=(
            Parameter("from_", "from", "since"),
            Parameter("include_recent_changes", "includeRecentChanges", "bool"),
        ),
        paging="feed",
        record="ExportPurchaseOrdersResponse",
        scope="tn.inv.purchaseorders:r",
        repeatable=True,
    ),
    Operation(
        "inventory.purchase_orders.get",
        "GET",
        "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
        "get",
        path_params=(Parameter("id", "id", "int", required=True),),
        record="PurchaseOrderResponse",
        scope="tn.inv.purchaseorders:r",
        repeatable=True,
    ),
    Operation(
        "inventory.purchase_orders.list",
        "GET",
        "/inventory/v2/tenant/{tenant}/purchase-orders",
        "list",
        params=(
            Parameter("ids", "ids", "int", many="comma", most=50),
            Parameter(
                "status",
                "status",
                "choice",
                choices=(
                    "Pending",
                    "Sent",
                    "PartiallyReceived",
                    "Received",
                    "Exported",
                    "Canceled",
                ),
            ),
            Parameter("number", "number", "text"),
            Parameter("job_id", "jobId", "int"),
            Parameter("job_ids", "jobIds", "int", many="comma"),
            Parameter("technician_id", "technicianId", "int"),
            Parameter("project_id", "projectId", "int"),
            Parameter("created_on_or_after", "createdOnOrAfter", "instant"),
            Parameter("created_before", "createdBefore", "instant"),
            Parameter("modified_on_or_after", "modifiedOnOrAfter", "instant"),
            Parameter("modified_before", "modifiedBefore", "instant"),
            Parameter("date_on_or_after", "dateOnOrAfter", "day"),
            Parameter("date_before", "dateBefore", "day"),
            Parameter("sent_on_or_after", "sentOnOrAfter", "instant"),
            Parameter("sent_before", "sentBefore", "instant"),
            Parameter("sort", "sort", "sort", choices=("Id", "ModifiedOn", "CreatedOn")),
        ),
        paging="page",
        totals=True,
        record="PurchaseOrderResponse",
        scope="tn.inv.purchaseorders:r",
        repeatable=True,
    ),
)
