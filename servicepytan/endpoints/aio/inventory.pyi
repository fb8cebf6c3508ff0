# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``inventory`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    Ids,
    Namespace,
    Params,
    Resource,
    Since,
    StrPath,
    Texts,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import inventory as t
from servicepytan.models import inventory as m

class AsyncAdjustments(Resource):
    """Adjustments: ``session.inventory.adjustments``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        number: Optional[str] = None,
        reference_number: Optional[str] = None,
        batch_id: Optional[int] = None,
        invoice_ids: Optional[Ids] = None,
        inventory_location_ids: Optional[Ids] = None,
        adjustment_types: Optional[Texts] = None,
        business_unit_ids: Optional[Ids] = None,
        sync_statuses: Optional[Texts] = None,
        custom_fields_fields: Optional[Params] = None,
        custom_fields_operator: Optional[t.LogicalOperator] = None,
        date_on_or_after: Optional[When] = None,
        date_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[t.AdjustmentsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.InventoryAdjustmentResponse, m.InventoryAdjustmentResponse]:
        """Adjustments, page by page."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateAdjustmentRequest, m.UpdateAdjustmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change an adjustment; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportAdjustmentsResponse, m.ExportAdjustmentsResponse]:
        """Export feed of adjustments, in the order of their last change."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of adjustments, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.InventoryAdjustmentResponse:
        """Get an adjustment by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryAdjustmentResponse]:
        """Adjustments by their ids, in the order of the ids; inactive ones included."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateAdjustmentRequest, m.UpdateAdjustmentRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many adjustments, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InventoryAdjustmentResponse:
        """Make a model of a row: ``models.inventory.InventoryAdjustmentResponse``."""

class AsyncInventoryTemplates(Resource):
    """Inventory templates: ``session.inventory_templates``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.InventoryTemplateResponse, m.InventoryTemplateResponse]:
        """Inventory templates, page by page."""

    async def get(self, id: int, *, cache: bool = True) -> t.InventoryTemplateResponse:
        """Get an inventory template by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryTemplateResponse]:
        """Inventory templates by their ids, in the order of the ids; inactive ones included."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InventoryTemplateResponse:
        """Make a model of a row: ``models.inventory.InventoryTemplateResponse``."""

class AsyncPurchaseOrderMarkups(Resource):
    """Purchase order markups: ``session.purchase_order_markups``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.PurchaseOrderMarkupsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PurchaseOrderMarkupResponse, m.PurchaseOrderMarkupResponse]:
        """Purchase order markups, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.PurchaseOrderMarkupResponse:
        """Get a purchase order markup by its id."""

    async def create(
        self,
        body: Union[t.CreatePurchaseOrderMarkupRequest, m.CreatePurchaseOrderMarkupRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PurchaseOrderMarkupResponse:
        """Create a purchase order markup."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdatePurchaseOrderMarkupRequest, m.UpdatePurchaseOrderMarkupRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PurchaseOrderMarkupResponse:
        """Change a purchase order markup; what the body omits stays unchanged."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a purchase order markup."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.PurchaseOrderMarkupResponse]:
        """Purchase order markups by their ids, in the order of the ids."""

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreatePurchaseOrderMarkupRequest, m.CreatePurchaseOrderMarkupRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.PurchaseOrderMarkupResponse]:
        """Create many purchase order markups, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[
                int, Union[t.UpdatePurchaseOrderMarkupRequest, m.UpdatePurchaseOrderMarkupRequest]
            ]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.PurchaseOrderMarkupResponse]:
        """Change many purchase order markups, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.PurchaseOrderMarkupResponse:
        """Make a model of a row: ``models.inventory.PurchaseOrderMarkupResponse``."""

class AsyncPurchaseOrderTypes(Resource):
    """Purchase order types: ``session.purchase_order_types``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.PurchaseOrderTypesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PurchaseOrderTypeResponse, m.PurchaseOrderTypeResponse]:
        """Purchase order types, page by page."""

    async def create(
        self,
        body: Union[t.CreatePurchaseOrderTypeRequest, m.CreatePurchaseOrderTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a purchase order type."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdatePurchaseOrderTypeRequest, m.UpdatePurchaseOrderTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a purchase order type; what the body omits stays unchanged."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreatePurchaseOrderTypeRequest, m.CreatePurchaseOrderTypeRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many purchase order types, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.UpdatePurchaseOrderTypeRequest, m.UpdatePurchaseOrderTypeRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many purchase order types, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.PurchaseOrderTypeResponse:
        """Make a model of a row: ``models.inventory.PurchaseOrderTypeResponse``."""

class AsyncPurchaseOrders(Resource):
    """Purchase orders: ``session.purchase_orders``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        status: Optional[
            Literal["Pending", "Sent", "PartiallyReceived", "Received", "Exported", "Canceled"]
        ] = None,
        number: Optional[str] = None,
        job_id: Optional[int] = None,
        job_ids: Optional[Ids] = None,
        technician_id: Optional[int] = None,
        project_id: Optional[int] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        date_on_or_after: Optional[When] = None,
        date_before: Optional[When] = None,
        sent_on_or_after: Optional[When] = None,
        sent_before: Optional[When] = None,
        sort: Optional[t.PurchaseOrdersSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PurchaseOrderResponse, m.PurchaseOrderResponse]:
        """Purchase orders, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.PurchaseOrderResponse:
        """Get a purchase order by its id."""

    async def create(
        self,
        body: Union[t.CreatePurchaseOrderRequest, m.CreatePurchaseOrderRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a purchase order."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdatePurchaseOrderRequest, m.UpdatePurchaseOrderRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a purchase order; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportPurchaseOrdersResponse, m.ExportPurchaseOrdersResponse]:
        """Export feed of purchase orders, in the order of their last change."""

    async def approve_request(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> t.ModificationResponse:
        """Approve a request for a purchase order."""

    async def cancel(
        self,
        id: int,
        body: Union[
            t.CancelResourceRequestOfPurchaseOrderCancellationReason,
            m.CancelResourceRequestOfPurchaseOrderCancellationReason,
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Cancel a purchase order."""

    def list_requests(
        self,
        *,
        ids: Optional[Ids] = None,
        request_status: Optional[t.PurchaseOrderRequestStatus] = None,
        request_number: Optional[str] = None,
        job_id: Optional[int] = None,
        job_ids: Optional[Ids] = None,
        technician_id: Optional[int] = None,
        project_id: Optional[int] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        date_on_or_after: Optional[When] = None,
        date_before: Optional[When] = None,
        sort: Optional[t.PurchaseOrdersRequestSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PurchaseOrderRequestResponse, m.PurchaseOrderRequestResponse]:
        """Requests for purchase orders."""

    async def reject_request(
        self,
        id: int,
        body: Union[t.PurchaseOrderRequestRejectionArgs, m.PurchaseOrderRequestRejectionArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Reject a request for a purchase order."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.PurchaseOrderResponse]:
        """Purchase orders by their ids, in the order of the ids."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreatePurchaseOrderRequest, m.CreatePurchaseOrderRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many purchase orders, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.UpdatePurchaseOrderRequest, m.UpdatePurchaseOrderRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many purchase orders, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.PurchaseOrderResponse:
        """Make a model of a row: ``models.inventory.PurchaseOrderResponse``."""

class AsyncReceipts(Resource):
    """Receipts: ``session.receipts``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        number: Optional[str] = None,
        vendor_invoice_number: Optional[str] = None,
        bill_id: Optional[int] = None,
        batch_id: Optional[int] = None,
        vendor_ids: Optional[Ids] = None,
        business_unit_ids: Optional[Ids] = None,
        inventory_location_ids: Optional[Ids] = None,
        purchase_order_ids: Optional[Ids] = None,
        sync_statuses: Optional[Texts] = None,
        custom_fields_fields: Optional[Params] = None,
        custom_fields_operator: Optional[t.LogicalOperator] = None,
        received_on_or_after: Optional[When] = None,
        received_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[t.ReceiptsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.InventoryReceiptResponse, m.InventoryReceiptResponse]:
        """Receipts, page by page."""

    async def create(
        self,
        body: Union[t.ReceivePurchaseOrderRequest, m.ReceivePurchaseOrderRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a receipt."""

    async def cancel(
        self,
        id: int,
        body: Union[
            t.CancelResourceRequestOfReceiptCancellationReason,
            m.CancelResourceRequestOfReceiptCancellationReason,
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Cancel a receipt."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of receipts, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.InventoryReceiptResponse:
        """Get a receipt by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryReceiptResponse]:
        """Receipts by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.ReceivePurchaseOrderRequest, m.ReceivePurchaseOrderRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many receipts, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InventoryReceiptResponse:
        """Make a model of a row: ``models.inventory.InventoryReceiptResponse``."""

class AsyncReturnTypes(Resource):
    """Return types: ``session.return_types``."""

    def list(
        self,
        *,
        active_only: bool,
        name: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ListReturnTypesResponse, m.ListReturnTypesResponse]:
        """Return types, page by page."""

    async def create(
        self,
        body: Union[t.CreateReturnTypeRequest, m.CreateReturnTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a return type."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateReturnTypeRequest, m.UpdateReturnTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a return type; what the body omits stays unchanged."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateReturnTypeRequest, m.CreateReturnTypeRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many return types, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateReturnTypeRequest, m.UpdateReturnTypeRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many return types, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ListReturnTypesResponse:
        """Make a model of a row: ``models.inventory.ListReturnTypesResponse``."""

class AsyncReturns(Resource):
    """Returns: ``session.returns``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        number: Optional[str] = None,
        reference_number: Optional[str] = None,
        job_id: Optional[int] = None,
        purchase_order_id: Optional[int] = None,
        batch_id: Optional[int] = None,
        vendor_ids: Optional[Ids] = None,
        business_unit_ids: Optional[Ids] = None,
        inventory_location_ids: Optional[Ids] = None,
        sync_statuses: Optional[Texts] = None,
        custom_fields_fields: Optional[Params] = None,
        custom_fields_operator: Optional[t.LogicalOperator] = None,
        return_date_on_or_after: Optional[When] = None,
        return_date_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[t.ReturnsSort] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.InventoryReturnResponse, m.InventoryReturnResponse]:
        """Returns, page by page."""

    async def create(
        self,
        body: Union[t.CreateInventoryReturnRequest, m.CreateInventoryReturnRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a return."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateReturnRequest, m.UpdateReturnRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a return; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportReturnsResponse, m.ExportReturnsResponse]:
        """Export feed of returns, in the order of their last change."""

    async def cancel(
        self,
        id: int,
        body: Union[
            t.CancelResourceRequestOfReturnCancellationReason,
            m.CancelResourceRequestOfReturnCancellationReason,
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Cancel a return."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of returns, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.InventoryReturnResponse:
        """Get a return by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryReturnResponse]:
        """Returns by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateInventoryReturnRequest, m.CreateInventoryReturnRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many returns, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateReturnRequest, m.UpdateReturnRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many returns, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InventoryReturnResponse:
        """Make a model of a row: ``models.inventory.InventoryReturnResponse``."""

class AsyncTransfers(Resource):
    """Transfers: ``session.inventory.transfers``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        statuses: Optional[Texts] = None,
        number: Optional[str] = None,
        reference_number: Optional[str] = None,
        batch_id: Optional[int] = None,
        transfer_type_ids: Optional[Ids] = None,
        from_location_ids: Optional[Ids] = None,
        to_location_ids: Optional[Ids] = None,
        sync_statuses: Optional[Texts] = None,
        custom_fields_fields: Optional[Params] = None,
        custom_fields_operator: Optional[t.LogicalOperator] = None,
        date_on_or_after: Optional[When] = None,
        date_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[t.TransfersSort] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.InventoryTransferResponse, m.InventoryTransferResponse]:
        """Transfers, page by page."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateTransferRequest, m.UpdateTransferRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a transfer; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportTransfersResponse, m.ExportTransfersResponse]:
        """Export feed of transfers, in the order of their last change."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of transfers, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.InventoryTransferResponse:
        """Get a transfer by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryTransferResponse]:
        """Transfers by their ids, in the order of the ids."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateTransferRequest, m.UpdateTransferRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many transfers, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InventoryTransferResponse:
        """Make a model of a row: ``models.inventory.InventoryTransferResponse``."""

class AsyncTrucks(Resource):
    """Trucks: ``session.trucks``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.TrucksSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.TruckResponse, m.TruckResponse]:
        """Trucks, page by page."""

    async def create(
        self,
        body: Union[t.CreateTruckRequest, m.CreateTruckRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a truck."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateTruckRequest, m.UpdateTruckRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a truck; what the body omits stays unchanged."""

    async def get(self, id: int, *, cache: bool = True) -> t.TruckResponse:
        """Get a truck by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.TruckResponse]:
        """Trucks by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTruckRequest, m.CreateTruckRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many trucks, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateTruckRequest, m.UpdateTruckRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many trucks, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TruckResponse:
        """Make a model of a row: ``models.inventory.TruckResponse``."""

class AsyncVendors(Resource):
    """Vendors: ``session.vendors``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        sort: Optional[t.VendorsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.VendorResponse, m.VendorResponse]:
        """Vendors, page by page."""

    async def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.VendorResponse:
        """Get a vendor by its id."""

    async def create(
        self,
        body: Union[t.CreateVendorRequest, m.CreateVendorRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a vendor."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateVendorRequest, m.UpdateVendorRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a vendor; what the body omits stays unchanged."""

    def list_custom_field_types(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CustomFieldTypeResponse, m.CustomFieldTypeResponse]:
        """Types of the custom fields that vendors can have."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of vendors, many at once."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.VendorResponse]:
        """Vendors by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateVendorRequest, m.CreateVendorRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many vendors, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateVendorRequest, m.UpdateVendorRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many vendors, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.VendorResponse:
        """Make a model of a row: ``models.inventory.VendorResponse``."""

class AsyncWarehouses(Resource):
    """Warehouses: ``session.warehouses``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.WarehousesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.WarehouseResponse, m.WarehouseResponse]:
        """Warehouses, page by page."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateWarehouseRequest, m.UpdateWarehouseRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a warehouse; what the body omits stays unchanged."""

    async def get(self, id: int, *, cache: bool = True) -> t.WarehouseResponse:
        """Get a warehouse by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.WarehouseResponse]:
        """Warehouses by their ids, in the order of the ids; inactive ones included."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateWarehouseRequest, m.UpdateWarehouseRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many warehouses, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.WarehouseResponse:
        """Make a model of a row: ``models.inventory.WarehouseResponse``."""

class AsyncInventoryModule(Namespace):
    """The API module ``session.inventory``."""

    @property
    def adjustments(self) -> AsyncAdjustments: ...
    @property
    def inventory_templates(self) -> AsyncInventoryTemplates: ...
    @property
    def purchase_order_markups(self) -> AsyncPurchaseOrderMarkups: ...
    @property
    def purchase_order_types(self) -> AsyncPurchaseOrderTypes: ...
    @property
    def purchase_orders(self) -> AsyncPurchaseOrders: ...
    @property
    def receipts(self) -> AsyncReceipts: ...
    @property
    def return_types(self) -> AsyncReturnTypes: ...
    @property
    def returns(self) -> AsyncReturns: ...
    @property
    def transfers(self) -> AsyncTransfers: ...
    @property
    def trucks(self) -> AsyncTrucks: ...
    @property
    def vendors(self) -> AsyncVendors: ...
    @property
    def warehouses(self) -> AsyncWarehouses: ...
