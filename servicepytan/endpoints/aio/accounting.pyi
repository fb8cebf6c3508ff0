# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``accounting`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional, Union

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
from servicepytan.endpoints.types import accounting as t
from servicepytan.models import accounting as m

List = list  # in a class with a method of that name, list is the method

class AsyncApBills(Resource):
    """AP bills: ``session.ap_bills``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        bill_number: Optional[str] = None,
        business_unit_ids: Optional[Ids] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        date_from: Optional[When] = None,
        date_to: Optional[When] = None,
        job_number: Optional[str] = None,
        purchase_order_number: Optional[str] = None,
        purchase_order_types: Optional[Texts] = None,
        sync_statuses: Optional[Union[t.ApBillSyncStatus, Iterable[t.ApBillSyncStatus]]] = None,
        statuses: Optional[Union[t.ApBillStatus, Iterable[t.ApBillStatus]]] = None,
        sources: Optional[Union[t.ApBillSource, Iterable[t.ApBillSource]]] = None,
        min_cost: Optional[float] = None,
        max_cost: Optional[float] = None,
        bill_type: Optional[t.ApBillType] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        date_reconciled_before: Optional[When] = None,
        date_reconciled_on_or_after: Optional[When] = None,
        three_way_match_discrepancy: Optional[t.ApBillThreeWayMatchDiscrepancy] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ApBillResponse, m.ApBillResponse]:
        """AP bills, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ApBillResponse:
        """Get an AP bill by its id."""

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
        """Types of the custom fields that AP bills can have."""

    async def mark_as_exported(
        self,
        body: Union[t.MarkApBillAsExportedUpdateRequest, m.MarkApBillAsExportedUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkApBillAsExportedUpdateResponse]:
        """Mark AP bills as exported, many at once."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of AP bills, many at once."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ApBillResponse]:
        """AP bills by their ids, in the order of the ids."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ApBillResponse:
        """Make a model of a row: ``models.accounting.ApBillResponse``."""

class AsyncApCredits(Resource):
    """AP credits: ``session.ap_credits``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        sync_statuses: Optional[
            Union[t.InventoryBillSyncStatus, Iterable[t.InventoryBillSyncStatus]]
        ] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ApCreditResponse, m.ApCreditResponse]:
        """AP credits, page by page."""

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
        """Types of the custom fields that AP credits can have."""

    async def mark_as_exported(
        self,
        body: Sequence[
            Union[t.MarkApCreditAsExportedUpdateRequest, m.MarkApCreditAsExportedUpdateRequest]
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkApCreditAsExportedUpdateResponse]:
        """Mark AP credits as exported, many at once."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of AP credits, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.ApCreditResponse:
        """Get an AP credit by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ApCreditResponse]:
        """AP credits by their ids, in the order of the ids."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ApCreditResponse:
        """Make a model of a row: ``models.accounting.ApCreditResponse``."""

class AsyncApPayments(Resource):
    """AP payments: ``session.ap_payments``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        sync_statuses: Optional[
            Union[t.InventoryBillSyncStatus, Iterable[t.InventoryBillSyncStatus]]
        ] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ApPaymentResponse, m.ApPaymentResponse]:
        """AP payments, page by page."""

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
        """Types of the custom fields that AP payments can have."""

    async def mark_as_exported(
        self,
        body: Sequence[
            Union[t.MarkApPaymentAsExportedUpdateRequest, m.MarkApPaymentAsExportedUpdateRequest]
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkApPaymentAsExportedUpdateResponse]:
        """Mark AP payments as exported, many at once."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of AP payments, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.ApPaymentResponse:
        """Get an AP payment by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ApPaymentResponse]:
        """AP payments by their ids, in the order of the ids."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ApPaymentResponse:
        """Make a model of a row: ``models.accounting.ApPaymentResponse``."""

class AsyncCreditMemos(Resource):
    """Credit memos: ``session.credit_memos``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        ids: Optional[Ids] = None,
        business_unit_ids: Optional[Ids] = None,
        applied_to_invoice_ids: Optional[Ids] = None,
        applied_to_reference_number: Optional[str] = None,
        date_before: Optional[When] = None,
        date_on_or_after: Optional[When] = None,
        applied_before: Optional[When] = None,
        applied_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[str] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        total_filter_amount: Optional[float] = None,
        total_filter_comparer: Optional[t.AmountComparisonOperator] = None,
        balance_filter_amount: Optional[float] = None,
        balance_filter_comparer: Optional[t.AmountComparisonOperator] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CreditMemoPublicResponse, m.CreditMemoPublicResponse]:
        """Credit memos, page by page."""

    async def update(
        self,
        id: int,
        body: Union[t.CreditMemoUpdatePublicRequest, m.CreditMemoUpdatePublicRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreditMemoUpdatePublicResponse:
        """Change a credit memo; what the body omits stays unchanged."""

    async def add_splits(
        self,
        id: int,
        body: Union[t.CreditMemoAddSplitsPublicRequest, m.CreditMemoAddSplitsPublicRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreditMemoAddSplitsPublicResponse:
        """Apply a credit memo to invoices, in splits."""

    def list_all_items(
        self,
        *,
        credit_memo_ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        business_unit_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CreditMemosItemsPublicResponse, m.CreditMemosItemsPublicResponse]:
        """Items of all credit memos."""

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
        """Types of the custom fields that credit memos can have."""

    def list_items(
        self,
        id: int,
        *,
        active: Optional[Active] = None,
        business_unit_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CreditMemoItemsPublicResponse, m.CreditMemoItemsPublicResponse]:
        """Items of a credit memo."""

    async def mark_as_exported(
        self,
        body: Sequence[Union[t.MarkCreditMemoAsExportedRequest, m.MarkCreditMemoAsExportedRequest]],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkCreditMemoAsExportedResponse]:
        """Mark credit memos as exported, many at once."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of credit memos, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.CreditMemoPublicResponse:
        """Get a credit memo by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CreditMemoPublicResponse]:
        """Credit memos by their ids, in the order of the ids; inactive ones included."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.CreditMemoUpdatePublicRequest, m.CreditMemoUpdatePublicRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreditMemoUpdatePublicResponse]:
        """Change many credit memos, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.CreditMemoPublicResponse:
        """Make a model of a row: ``models.accounting.CreditMemoPublicResponse``."""

class AsyncDeposits(Resource):
    """Deposits: ``session.deposits``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        deposit_date_before: Optional[When] = None,
        deposit_date_on_or_after: Optional[When] = None,
        reviewed_before: Optional[When] = None,
        reviewed_on_or_after: Optional[When] = None,
        review_status: Optional[t.DepositReviewStatus] = None,
        deposit_status: Optional[t.DepositStatus] = None,
        sync_status: Optional[t.SyncStatus] = None,
        gross_amount_greater: Optional[float] = None,
        gross_amount_less: Optional[float] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.DetailedDepositResponse, m.DetailedDepositResponse]:
        """Deposits, page by page."""

    def list_transactions(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.DetailedTransactionResponse, m.DetailedTransactionResponse]:
        """Transactions of a deposit."""

    async def mark_as_exported(
        self,
        body: Union[t.MarkDepositsAsExportedRequestArgs, m.MarkDepositsAsExportedRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Mark deposits as exported, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.DetailedDepositResponse:
        """Get a deposit by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.DetailedDepositResponse]:
        """Deposits by their ids, in the order of the ids."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.DetailedDepositResponse:
        """Make a model of a row: ``models.accounting.DetailedDepositResponse``."""

class AsyncGlAccounts(Resource):
    """GL accounts: ``session.gl_accounts``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        names: Optional[Texts] = None,
        numbers: Optional[Texts] = None,
        types: Optional[Texts] = None,
        subtypes: Optional[Texts] = None,
        description: Optional[str] = None,
        source: Optional[t.GeneralLedgerAccountSource] = None,
        active: Optional[Active] = None,
        is_intacct_group: Optional[bool] = None,
        is_intacct_bank_account: Optional[bool] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.GlAccountExtendedResponse, m.GlAccountExtendedResponse]:
        """GL accounts, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.GlAccountExtendedResponse:
        """Get a GL account by its id."""

    async def create(
        self,
        body: Union[t.GlAccountCreateRequest, m.GlAccountCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GlAccountExtendedResponse:
        """Create a GL account."""

    async def update(
        self,
        id: int,
        body: Union[t.GlAccountUpdateRequest, m.GlAccountUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GlAccountExtendedResponse:
        """Change a GL account; what the body omits stays unchanged."""

    def list_types(
        self,
        *,
        ids: Optional[Ids] = None,
        names: Optional[Texts] = None,
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
    ) -> AsyncRecords[t.GlAccountTypeResponse, m.GlAccountTypeResponse]:
        """Types of GL accounts."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.GlAccountExtendedResponse]:
        """GL accounts by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.GlAccountCreateRequest, m.GlAccountCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.GlAccountExtendedResponse]:
        """Create many GL accounts, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.GlAccountUpdateRequest, m.GlAccountUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.GlAccountExtendedResponse]:
        """Change many GL accounts, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.GlAccountExtendedResponse:
        """Make a model of a row: ``models.accounting.GlAccountExtendedResponse``."""

class AsyncInventoryBills(Resource):
    """Inventory bills: ``session.inventory_bills``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        bill_number: Optional[str] = None,
        business_unit_ids: Optional[Ids] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        date_from: Optional[When] = None,
        date_to: Optional[When] = None,
        job_number: Optional[str] = None,
        purchase_order_number: Optional[str] = None,
        purchase_order_types: Optional[Texts] = None,
        sync_statuses: Optional[
            Union[t.InventoryBillSyncStatus, Iterable[t.InventoryBillSyncStatus]]
        ] = None,
        min_cost: Optional[float] = None,
        max_cost: Optional[float] = None,
        bill_type: Optional[t.BillType] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        date_reconciled_before: Optional[When] = None,
        date_reconciled_on_or_after: Optional[When] = None,
        three_way_match_discrepancy: Optional[t.InventoryBillThreeWayMatchDiscrepancy] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.InventoryBillResponse, m.InventoryBillResponse]:
        """Inventory bills, page by page."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportInventoryBillResponse, m.ExportInventoryBillResponse]:
        """Export feed of inventory bills, in the order of their last change."""

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
        """Types of the custom fields that inventory bills can have."""

    def list_unpaged(
        self,
        *,
        ids: Optional[Ids] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        bill_number: Optional[str] = None,
        business_unit_ids: Optional[Ids] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        date_from: Optional[When] = None,
        date_to: Optional[When] = None,
        job_number: Optional[str] = None,
        purchase_order_number: Optional[str] = None,
        purchase_order_types: Optional[Texts] = None,
        sync_statuses: Optional[
            Union[t.InventoryBillSyncStatus, Iterable[t.InventoryBillSyncStatus]]
        ] = None,
        min_cost: Optional[float] = None,
        max_cost: Optional[float] = None,
        bill_type: Optional[t.BillType] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        date_reconciled_before: Optional[When] = None,
        date_reconciled_on_or_after: Optional[When] = None,
        three_way_match_discrepancy: Optional[t.InventoryBillThreeWayMatchDiscrepancy] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.InventoryBillResponse, m.InventoryBillResponse]:
        """Inventory bills by the older route; ``list`` is the newer one."""

    async def mark_as_exported(
        self,
        body: Union[
            t.MarkInventoryBillAsExportedUpdateRequest, m.MarkInventoryBillAsExportedUpdateRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkInventoryBillAsExportedUpdateResponse]:
        """Mark inventory bills as exported, many at once."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of inventory bills, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.InventoryBillResponse:
        """Get an inventory bill by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryBillResponse]:
        """Inventory bills by their ids, in the order of the ids."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.InventoryBillResponse:
        """Make a model of a row: ``models.accounting.InventoryBillResponse``."""

class AsyncInvoices(Resource):
    """Invoices: ``session.invoices``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active_state: Optional[t.ActiveStateFilterType] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        statuses: Optional[Union[t.TransactionStatus, Iterable[t.TransactionStatus]]] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        job_id: Optional[int] = None,
        job_number: Optional[str] = None,
        business_unit_id: Optional[int] = None,
        customer_id: Optional[int] = None,
        invoiced_on_or_after: Optional[When] = None,
        invoiced_on_before: Optional[When] = None,
        adjustment_to_id: Optional[int] = None,
        number: Optional[str] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        total_greater: Optional[float] = None,
        total_less: Optional[float] = None,
        balance_filter_balance: Optional[float] = None,
        balance_filter_comparer: Optional[t.BalanceComparer] = None,
        due_date_before: Optional[When] = None,
        due_date_on_or_after: Optional[When] = None,
        order_by: Optional[str] = None,
        order_by_direction: Optional[str] = None,
        review_statuses: Optional[
            Union[t.InvoiceReviewStatus, Iterable[t.InvoiceReviewStatus]]
        ] = None,
        assigned_to_ids: Optional[Ids] = None,
        invoice_configurations: Optional[
            Union[t.InvoiceConfiguration, Iterable[t.InvoiceConfiguration]]
        ] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.InvoiceResponse, m.InvoiceResponse]:
        """Invoices, page by page."""

    async def update(
        self,
        id: int,
        body: Union[t.InvoiceUpdateRequest, m.InvoiceUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Change an invoice; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportInvoiceResponse, m.ExportInvoiceResponse]:
        """Export feed of invoices, in the order of their last change."""

    async def create_adjustment(
        self,
        body: Union[t.AdjustmentInvoiceCreateRequest, m.AdjustmentInvoiceCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> int:
        """Create an adjustment invoice."""

    async def create_task(
        self,
        id: int,
        body: Union[t.CreateInvoiceTaskRequest, m.CreateInvoiceTaskRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateInvoiceTaskResponse:
        """Create a task on an invoice."""

    async def delete_item(
        self, id: int, item_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete an item of an invoice."""

    def export_items(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportInvoiceItemResponse, m.ExportInvoiceItemResponse]:
        """Export feed of items of invoices, in the order of their last change."""

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
        """Types of the custom fields that invoices can have."""

    def list_tasks(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.GetInvoiceTasksResponse, m.GetInvoiceTasksResponse]:
        """Tasks of an invoice."""

    async def mark_as_exported(
        self,
        body: Sequence[
            Union[t.MarkInvoiceAsExportedUpdateRequest, m.MarkInvoiceAsExportedUpdateRequest]
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkInvoiceAsExportedUpdateResponse]:
        """Mark invoices as exported, many at once."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of invoices, many at once."""

    async def update_items(
        self,
        id: int,
        body: Union[t.InvoiceItemUpdateRequest, m.InvoiceItemUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Add one item to an invoice, or change one that the body names by its id."""

    async def update_task(
        self,
        id: int,
        task_id: str,
        body: Union[t.UpdateInvoiceTaskRequest, m.UpdateInvoiceTaskRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.UpdateInvoiceTaskResponse:
        """Change a task of an invoice."""

    async def get(self, id: int, *, cache: bool = True) -> t.InvoiceResponse:
        """Get an invoice by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InvoiceResponse]:
        """Invoices by their ids, in the order of the ids; inactive ones included."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.InvoiceUpdateRequest, m.InvoiceUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[Any]:
        """Change many invoices, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.InvoiceResponse:
        """Make a model of a row: ``models.accounting.InvoiceResponse``."""

class AsyncJournalEntries(Resource):
    """Journal entries: ``session.journal_entries``."""

    def list(
        self,
        *,
        ids: Optional[Texts] = None,
        exported_from: Optional[When] = None,
        exported_to: Optional[When] = None,
        posted_from: Optional[When] = None,
        posted_to: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        exported_by: Optional[Ids] = None,
        name: Optional[str] = None,
        number_from: Optional[int] = None,
        number_to: Optional[int] = None,
        statuses: Optional[
            Union[t.JournalEntryPostingStatus, Iterable[t.JournalEntryPostingStatus]]
        ] = None,
        sync_statuses: Optional[
            Union[t.JournalEntrySyncStatus, Iterable[t.JournalEntrySyncStatus]]
        ] = None,
        transaction_posted_from: Optional[When] = None,
        transaction_posted_to: Optional[When] = None,
        business_unit_ids: Optional[Ids] = None,
        service_agreement_ids: Optional[Ids] = None,
        customer_name: Optional[str] = None,
        location_name: Optional[str] = None,
        vendor_name: Optional[str] = None,
        inventory_location_name: Optional[str] = None,
        ref_number: Optional[Texts] = None,
        transaction_types: Optional[
            Union[t.JournalEntryTransactionType, Iterable[t.JournalEntryTransactionType]]
        ] = None,
        custom_field: Optional[Params] = None,
        empty: Optional[t.EmptyJeHandling] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.JournalEntryResponse, m.JournalEntryResponse]:
        """Journal entries, page by page."""

    async def get(
        self, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.JournalEntryResponse:
        """Get a journal entry by its id."""

    async def create(
        self,
        body: Union[t.JournalEntryCreateRequest, m.JournalEntryCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create a journal entry."""

    async def update(
        self,
        id: str,
        body: Union[t.JournalEntryUpdateRequest, m.JournalEntryUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JournalEntryResponse:
        """Change a journal entry; what the body omits stays unchanged."""

    async def replace(
        self,
        id: str,
        body: Union[t.JournalEntrySaveRequest, m.JournalEntrySaveRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Replace a journal entry."""

    async def delete(self, id: str, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a journal entry."""

    def list_details(
        self,
        id: str,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.JournalEntryDetailsResponse, m.JournalEntryDetailsResponse]:
        """Details of a journal entry."""

    def list_summary(
        self,
        id: str,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.JournalEntrySummaryResponse, m.JournalEntrySummaryResponse]:
        """Summary of a journal entry."""

    async def update_sync(
        self,
        id: str,
        body: Union[t.JournalEntrySyncUpdateRequest, m.JournalEntrySyncUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JournalEntryResponse:
        """Change the export state of a journal entry."""

    async def get_many(
        self, ids: Texts, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.JournalEntryResponse]:
        """Journal entries by their ids, in the order of the ids."""

    def create_many(
        self,
        bodies: Iterable[Union[t.JournalEntryCreateRequest, m.JournalEntryCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[Any]:
        """Create many journal entries, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[str, Union[t.JournalEntryUpdateRequest, m.JournalEntryUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.JournalEntryResponse]:
        """Change many journal entries, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JournalEntryResponse:
        """Make a model of a row: ``models.accounting.JournalEntryResponse``."""

class AsyncPaymentTerms(Resource):
    """Payment terms: ``session.payment_terms``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.PaymentTermsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PaymentTermAPIModel, m.PaymentTermAPIModel]:
        """Payment terms, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.PaymentTermAPIModel:
        """Get a payment term by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.PaymentTermAPIModel]:
        """Payment terms by their ids, in the order of the ids."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.PaymentTermAPIModel:
        """Make a model of a row: ``models.accounting.PaymentTermAPIModel``."""

class AsyncPaymentTypes(Resource):
    """Payment types: ``session.payment_types``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PaymentTypeResponse, m.PaymentTypeResponse]:
        """Payment types, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.PaymentTypeResponse:
        """Get a payment type by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.PaymentTypeResponse]:
        """Payment types by their ids, in the order of the ids; inactive ones included."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.PaymentTypeResponse:
        """Make a model of a row: ``models.accounting.PaymentTypeResponse``."""

class AsyncPayments(Resource):
    """Payments: ``session.payments``."""

    def list(
        self,
        *,
        active_state: Optional[t.ActiveStateFilterType] = None,
        applied_to_invoice_ids: Optional[Ids] = None,
        applied_to_reference_number: Optional[str] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        business_unit_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        customer_id: Optional[int] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        deposit_ids: Optional[Ids] = None,
        ids: Optional[Ids] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        paid_on_after: Optional[When] = None,
        paid_on_before: Optional[When] = None,
        sort: Optional[str] = None,
        statuses: Optional[Texts] = None,
        total_greater: Optional[float] = None,
        total_less: Optional[float] = None,
        transaction_type: Optional[t.PaymentTransactionType] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.DetailedPaymentResponse, m.DetailedPaymentResponse]:
        """Payments, page by page."""

    async def create(
        self,
        body: Union[t.PaymentCreateRequest, m.PaymentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PaymentResponse:
        """Create a payment."""

    async def update(
        self,
        id: int,
        body: Union[t.PaymentUpdateRequest, m.PaymentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PaymentResponse:
        """Change a payment; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportPaymentResponse, m.ExportPaymentResponse]:
        """Export feed of payments, in the order of their last change."""

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
        """Types of the custom fields that payments can have."""

    async def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of payments, many at once."""

    async def update_status(
        self,
        body: Union[t.PaymentStatusBatchRequest, m.PaymentStatusBatchRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Change the status of payments, many at once."""

    async def get(self, id: int, *, cache: bool = True) -> t.DetailedPaymentResponse:
        """Get a payment by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.DetailedPaymentResponse]:
        """Payments by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.PaymentCreateRequest, m.PaymentCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.PaymentResponse]:
        """Create many payments, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.PaymentUpdateRequest, m.PaymentUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.PaymentResponse]:
        """Change many payments, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.DetailedPaymentResponse:
        """Make a model of a row: ``models.accounting.DetailedPaymentResponse``."""

class AsyncRemittanceVendors(Resource):
    """Remittance vendors: ``session.remittance_vendors``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.RemittanceVendorsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.RemittanceVendorResponse, m.RemittanceVendorResponse]:
        """Remittance vendors, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.RemittanceVendorResponse:
        """Get a remittance vendor by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.RemittanceVendorResponse]:
        """Remittance vendors by their ids, in the order of the ids; inactive ones included."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.RemittanceVendorResponse:
        """Make a model of a row: ``models.accounting.RemittanceVendorResponse``."""

class AsyncTaxZones(Resource):
    """Tax zones: ``session.tax_zones``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.TaxZonesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.TaxZoneResponse, m.TaxZoneResponse]:
        """Tax zones, page by page."""

    async def get(self, id: int, *, cache: bool = True) -> t.TaxZoneResponse:
        """Get a tax zone by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.TaxZoneResponse]:
        """Tax zones by their ids, in the order of the ids; inactive ones included."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TaxZoneResponse:
        """Make a model of a row: ``models.accounting.TaxZoneResponse``."""

class AsyncAccountingModule(Namespace):
    """The API module ``session.accounting``."""

    @property
    def ap_bills(self) -> AsyncApBills: ...
    @property
    def ap_credits(self) -> AsyncApCredits: ...
    @property
    def ap_payments(self) -> AsyncApPayments: ...
    @property
    def credit_memos(self) -> AsyncCreditMemos: ...
    @property
    def deposits(self) -> AsyncDeposits: ...
    @property
    def gl_accounts(self) -> AsyncGlAccounts: ...
    @property
    def inventory_bills(self) -> AsyncInventoryBills: ...
    @property
    def invoices(self) -> AsyncInvoices: ...
    @property
    def journal_entries(self) -> AsyncJournalEntries: ...
    @property
    def payment_terms(self) -> AsyncPaymentTerms: ...
    @property
    def payment_types(self) -> AsyncPaymentTypes: ...
    @property
    def payments(self) -> AsyncPayments: ...
    @property
    def remittance_vendors(self) -> AsyncRemittanceVendors: ...
    @property
    def tax_zones(self) -> AsyncTaxZones: ...
