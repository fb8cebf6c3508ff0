# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``accounting``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.timestamps import When

ActiveStateFilterType = Literal["ActiveOnly", "InactiveOnly", "All"]

AmountComparisonOperator = Literal[
    "Equal", "NotEqual", "GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual"
]

ApBillSource = Literal["Undefined", "Standalone", "Purchasing", "Recurring", "OCR", "API"]

ApBillStatus = Literal["Unreconciled", "Discrepancy", "Reconciled", "Canceled"]

ApBillSyncStatus = Literal["Pending", "Posted", "Exported", "PostedAndExported"]

ApBillThreeWayMatchDiscrepancy = Literal["NoDiscrepancy", "Discrepancy"]

ApBillType = Literal["NotSet", "Procurement", "ApBill"]

BalanceComparer = Literal["Equals", "NotEquals", "Greater", "Less"]

BillType = Literal["NotSet", "Procurement", "ApBill", "RecurringBill"]

DepositReviewStatus = Literal["NeedsReview", "Reviewed"]

DepositStatus = Literal["Undefined", "Open", "Deposited"]

EmptyJeHandling = Literal["IncludeExceptNotSynced", "Include", "Exclude"]

GeneralLedgerAccountSource = Literal[
    "Undefined", "AccountingSystem", "ManuallyCreated", "PublicApi"
]

InventoryBillSyncStatus = Literal["Pending", "Posted", "Exported", "PostedAndExported"]

InventoryBillThreeWayMatchDiscrepancy = Literal["NoDiscrepancy", "Discrepancy"]

InvoiceConfiguration = Literal[
    "JobInvoice",
    "ProjectInvoice",
    "CounterSales",
    "MembershipInvoice",
    "InterestChargeInvoice",
    "ARImportInvoice",
]

InvoiceReviewStatus = Literal[
    "NeedsReview",
    "OnHold",
    "Reviewed",
    "PendingApproval",
    "Rejected",
    "ReadyForBilling",
    "Invoiced",
]

JournalEntryPostingStatus = Literal["Open", "Closed"]

JournalEntrySkuType = Literal["Service", "Material", "Equipment", "PriceModifier", "Unspecified"]

JournalEntryStatus = Literal["Open", "Closed"]

JournalEntrySyncStatus = Literal[
    "NotSynced", "InProgress", "Synced", "OutOfSync", "Error", "Excluded"
]

JournalEntryTransactionType = Literal[
    "Unspecified",
    "Invoice",
    "Payment",
    "Bill",
    "VendorCredit",
    "VendorPayment",
    "InventoryAdjustment",
    "PaymentApplication",
    "BankDeposit",
    "InventoryReturn",
    "InventoryTransfer",
    "RevenueRecognition",
    "Estimate",
    "PurchaseOrder",
    "Receipt",
    "GrossPayItem",
    "PayrollPeriod",
    "Manual",
    "ItemConsumption",
    "External",
    "CreditMemo",
    "CreditMemoApplication",
]

LogicalOperator = Literal["And", "Or"]

PaymentStatus = Literal["Pending", "Posted", "Exported"]

PaymentTermsSort = Literal[
    "Id", "+Id", "-Id", "Name", "+Name", "-Name", "CreatedOn", "+CreatedOn", "-CreatedOn"
]

PaymentTransactionType = Literal["Undefined", "JournalEntry", "ReceivePayment"]

RemittanceVendorsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

RoyaltyStatus = Literal["Pending", "Sent", "Failed"]

SettlementStatus = Literal["NotSettled", "Settled"]

SyncStatus = Literal["Pending", "Posted", "Exported"]

TaxZonesSort = Literal[
    "Id", "+Id", "-Id", "Name", "+Name", "-Name", "CreatedOn", "+CreatedOn", "-CreatedOn"
]

TransactionStatus = Literal["Pending", "Posted", "Exported"]


class AddressResponse(TypedDict, total=False):
    """Part of ``ApBillResponse``, ``CreditMemoPublicResponse`` and 5 more."""

    street: Optional[str]
    unit: Optional[str]
    city: Optional[str]
    state: Optional[str]
    zip: Optional[str]
    country: Optional[str]


class _AdjustmentInvoiceCreateRequestRequired(TypedDict):
    adjustmentToId: int


class AdjustmentInvoiceCreateRequest(_AdjustmentInvoiceCreateRequestRequired, total=False):
    """Body of ``accounting.invoices.create_adjustment``."""

    number: Optional[str]
    typeId: Optional[int]
    invoicedOn: Optional[When]
    subtotal: Optional[Union[float, Decimal]]
    tax: Optional[Union[float, Decimal]]
    taxZoneId: Optional[int]
    summary: Optional[str]
    royaltyStatus: Optional[RoyaltyStatus]
    royaltyDate: Optional[When]
    royaltySentOn: Optional[When]
    royaltyMemo: Optional[str]
    exportId: Optional[str]
    reviewStatus: Optional[InvoiceReviewStatus]
    assignedToId: Optional[int]
    budgetCodeId: Optional[int]
    items: Optional[list[InvoiceItemUpdateRequest]]


class _ApBillExpenseItemResponseRequired(TypedDict):
    id: int
    amount: str


class ApBillExpenseItemResponse(_ApBillExpenseItemResponseRequired, total=False):
    """Part of ``ApBillResponse``."""

    description: Optional[str]
    generalLedgerAccount: Optional[GLAccountResponse]
    job: Optional[NamedFieldResponse]
    businessUnit: Optional[NamedFieldResponse]
    budgetCodeId: Optional[int]
    projectLabelIds: Optional[list[int]]


class _ApBillItemResponseRequired(TypedDict):
    order: int
    id: int
    skuId: int
    skuType: str
    skuCode: str


class ApBillItemResponse(_ApBillItemResponseRequired, total=False):
    """Part of ``ApBillResponse``."""

    name: Optional[str]
    description: Optional[str]
    quantity: Optional[str]
    cost: Optional[str]
    allocatedTax: Optional[str]
    allocatedShipping: Optional[str]
    allocatedOtherCosts: Optional[str]
    fullyLandedUnitCost: Optional[str]
    inventoryLocation: Optional[InventoryLocationResponse]
    vendorPartNumber: Optional[str]
    serialNumber: Optional[str]
    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    receiptItemId: Optional[int]
    budgetCodeId: Optional[int]


class _ApBillResponseRequired(TypedDict):
    id: int
    doNotPay: bool


class ApBillResponse(_ApBillResponseRequired, total=False):
    """What comes from ``accounting.ap_bills.get`` and ``accounting.ap_bills.list``."""

    purchaseOrderId: Optional[int]
    syncStatus: Optional[str]
    status: Optional[str]
    source: Optional[str]
    billType: Optional[str]
    postDate: Optional[str]
    referenceNumber: Optional[str]
    vendorNumber: Optional[str]
    summary: Optional[str]
    billDate: Optional[str]
    earlyDiscountDate: Optional[str]
    billAmount: Optional[str]
    vendorInvoiceTotal: Optional[str]
    taxAmount: Optional[str]
    shippingAmount: Optional[str]
    landedCostMethod: str
    otherAmount: Optional[str]
    createdBy: Optional[str]
    createdOn: Optional[str]
    modifiedOn: Optional[str]
    termName: Optional[str]
    dueDate: Optional[str]
    dateCanceled: Optional[str]
    canceledBy: Optional[NamedFieldResponse]
    shipToDescription: Optional[str]
    batch: Optional[BatchResponse]
    businessUnit: Optional[NamedFieldResponse]
    taxZone: Optional[NamedFieldResponse]
    vendor: Optional[NamedFieldResponse]
    remittanceVendorInfo: Optional[NamedFieldResponse]
    shipTo: Optional[AddressResponse]
    budgetCodeId: Optional[int]
    items: Optional[list[ApBillItemResponse]]
    expenseItems: Optional[list[ApBillExpenseItemResponse]]
    customFields: Optional[list[CustomFieldResponse]]
    jobId: Optional[int]
    jobNumber: Optional[str]
    dateReconciled: Optional[str]


class _ApCreditResponseRequired(TypedDict):
    id: int
    active: bool
    createdOn: str
    modifiedOn: str
    date: str
    amount: float
    appliedAmount: float
    status: str
    syncStatus: str
    paymentStatus: str
    splits: list[ApCreditSplitModelResponse]


class ApCreditResponse(_ApCreditResponseRequired, total=False):
    """What comes from ``accounting.ap_credits.list``."""

    inventoryReturnId: Optional[int]
    jobId: Optional[int]
    canceledOn: Optional[str]
    number: Optional[str]
    referenceNumber: Optional[str]
    memo: Optional[str]
    batch: Optional[BatchResponse]
    businessUnit: Optional[NamedFieldResponse]
    remittanceVendor: Optional[NamedFieldResponse]
    vendor: Optional[NamedFieldResponse]
    budgetCodeId: Optional[int]
    customFields: Optional[list[CustomFieldResponse]]


class ApCreditSplitModelResponse(TypedDict):
    """Part of ``ApCreditResponse``."""

    id: int
    active: bool
    createdOn: str
    inventoryBillId: int
    vendorCreditId: int
    amount: float


class _ApPaymentResponseRequired(TypedDict):
    id: int
    createdOn: str
    modifiedOn: str
    date: str
    method: str
    amount: float
    status: str
    syncStatus: str
    splits: list[ApPaymentSplitApiModel]


class ApPaymentResponse(_ApPaymentResponseRequired, total=False):
    """What comes from ``accounting.ap_payments.list``."""

    active: Optional[bool]
    approvedDate: Optional[str]
    name: Optional[str]
    printCheck: Optional[bool]
    errorMessage: Optional[str]
    batch: Optional[BatchResponse]
    glAccount: Optional[GLAccountResponse]
    businessUnit: Optional[NamedFieldResponse]
    vendor: Optional[NamedFieldResponse]
    remittanceVendor: Optional[NamedFieldResponse]
    customFields: Optional[list[CustomFieldResponse]]


class _ApPaymentSplitApiModelRequired(TypedDict):
    id: int
    createdOn: str
    amount: float


class ApPaymentSplitApiModel(_ApPaymentSplitApiModelRequired, total=False):
    """Part of ``ApPaymentResponse``."""

    active: Optional[bool]
    documentId: Optional[int]
    inventoryBillId: Optional[int]


class _BankAccountResponseRequired(TypedDict):
    id: int


class BankAccountResponse(_BankAccountResponseRequired, total=False):
    """Part of ``DetailedDepositResponse``."""

    name: Optional[str]
    number: Optional[str]
    type: Optional[str]
    detailType: Optional[str]


class _BatchResponseRequired(TypedDict):
    id: int


class BatchResponse(_BatchResponseRequired, total=False):
    """Part of ``ApBillResponse``, ``ApCreditResponse``, ``ApPaymentResponse`` and 9 more."""

    number: Optional[str]
    name: Optional[str]


class _CreateInvoiceTaskRequestRequired(TypedDict):
    templateId: str


class CreateInvoiceTaskRequest(_CreateInvoiceTaskRequestRequired, total=False):
    """Body of ``accounting.invoices.create_task``."""

    variables: Optional[dict[str, str]]


class CreateInvoiceTaskResponse(TypedDict):
    """What comes from ``accounting.invoices.create_task``."""

    executionId: str
    tasks: list[CreatedTaskResponse]
    status: str
    errors: list[TemplateExecutionErrorResponse]


class CreatedTaskResponse(TypedDict):
    """Part of ``CreateInvoiceTaskResponse``."""

    taskId: str
    key: str


class CreditMemoAddSplitPublicRequest(TypedDict, total=False):
    """Part of ``CreditMemoAddSplitsPublicRequest``."""

    invoiceId: Optional[int]
    amount: Optional[Union[float, Decimal]]


class CreditMemoAddSplitPublicResponse(TypedDict):
    """Part of ``CreditMemoAddSplitsPublicResponse``."""

    invoiceId: int
    amount: float


class CreditMemoAddSplitsPublicRequest(TypedDict, total=False):
    """Body of ``accounting.credit_memos.add_splits``."""

    splits: Optional[list[Optional[CreditMemoAddSplitPublicRequest]]]


class _CreditMemoAddSplitsPublicResponseRequired(TypedDict):
    id: int


class CreditMemoAddSplitsPublicResponse(_CreditMemoAddSplitsPublicResponseRequired, total=False):
    """What comes from ``accounting.credit_memos.add_splits``."""

    splits: Optional[list[CreditMemoAddSplitPublicResponse]]


class _CreditMemoAppliedToCodeResponseRequired(TypedDict):
    appliedId: int
    appliedTo: int
    appliedAmount: float
    appliedOn: str


class CreditMemoAppliedToCodeResponse(_CreditMemoAppliedToCodeResponseRequired, total=False):
    """Part of ``CreditMemoPublicResponse``."""

    appliedBy: Optional[str]
    appliedToReferenceNumber: Optional[str]


class _CreditMemoItemGLAccountResponseRequired(TypedDict):
    id: int


class CreditMemoItemGLAccountResponse(_CreditMemoItemGLAccountResponseRequired, total=False):
    """Part of ``CreditMemoItemsPublicResponse`` and ``CreditMemosItemsPublicResponse``."""

    name: Optional[str]
    number: Optional[str]
    type: Optional[str]


class _CreditMemoItemNamedEntityResponseRequired(TypedDict):
    id: int


class CreditMemoItemNamedEntityResponse(_CreditMemoItemNamedEntityResponseRequired, total=False):
    """Part of ``CreditMemoItemsPublicResponse`` and ``CreditMemosItemsPublicResponse``."""

    name: Optional[str]


class _CreditMemoItemsPublicResponseRequired(TypedDict):
    id: int
    active: bool
    quantity: float
    cost: float
    price: float
    skuId: int
    total: float
    taxable: bool
    createdOn: str


class CreditMemoItemsPublicResponse(_CreditMemoItemsPublicResponseRequired, total=False):
    """What comes from ``accounting.credit_memos.list_items``."""

    description: Optional[str]
    type: Optional[str]
    skuName: Optional[str]
    revenueGeneralLedgerAccount: Optional[CreditMemoItemGLAccountResponse]
    expensesGeneralLedgerAccount: Optional[CreditMemoItemGLAccountResponse]
    createdBy: Optional[str]
    businessUnit: Optional[CreditMemoItemNamedEntityResponse]


class _CreditMemoPublicResponseRequired(TypedDict):
    id: int
    date: str
    subTotal: float
    salesTax: float
    total: float
    balance: float
    createdOn: str
    modifiedOn: str
    active: bool


class CreditMemoPublicResponse(_CreditMemoPublicResponseRequired, total=False):
    """What comes from ``accounting.credit_memos.list``."""

    referenceNumber: Optional[str]
    salesTaxCode: Optional[SalesTaxResponse]
    appliedTo: Optional[list[CreditMemoAppliedToCodeResponse]]
    customer: Optional[NamedFieldResponse]
    customerAddress: Optional[AddressResponse]
    location: Optional[NamedFieldResponse]
    locationAddress: Optional[AddressResponse]
    businessUnit: Optional[NamedFieldResponse]
    syncStatus: Optional[str]
    batch: Optional[BatchResponse]
    customFields: Optional[list[CustomFieldResponse]]
    createdBy: Optional[str]
    modifiedBy: Optional[str]
    description: Optional[str]
    importId: Optional[str]
    exportId: Optional[str]


class CreditMemoUpdatePublicRequest(TypedDict, total=False):
    """Body of ``accounting.credit_memos.update``."""

    active: bool
    summary: str
    date: When
    businessUnitId: int


class _CreditMemoUpdatePublicResponseRequired(TypedDict):
    id: int
    active: bool
    date: str
    businessUnitId: int


class CreditMemoUpdatePublicResponse(_CreditMemoUpdatePublicResponseRequired, total=False):
    """What comes from ``accounting.credit_memos.update``."""

    summary: Optional[str]


class _CreditMemosItemsPublicResponseRequired(TypedDict):
    id: int
    active: bool
    quantity: float
    cost: float
    price: float
    skuId: int
    total: float
    taxable: bool
    createdOn: str
    creditMemoId: int


class CreditMemosItemsPublicResponse(_CreditMemosItemsPublicResponseRequired, total=False):
    """What comes from ``accounting.credit_memos.list_all_items``."""

    description: Optional[str]
    type: Optional[str]
    skuName: Optional[str]
    revenueGeneralLedgerAccount: Optional[CreditMemoItemGLAccountResponse]
    expensesGeneralLedgerAccount: Optional[CreditMemoItemGLAccountResponse]
    createdBy: Optional[str]
    businessUnit: Optional[CreditMemoItemNamedEntityResponse]


class CustomFieldModel(TypedDict):
    """Part of ``DetailedPaymentResponse``, ``DetailedTransactionResponse`` and 1 more."""

    name: str
    value: str


class CustomFieldOperationRequest(TypedDict):
    """Part of ``CustomFieldUpdateRequest``."""

    objectId: int
    customFields: list[CustomFieldPairRequest]


class _CustomFieldPairRequestRequired(TypedDict):
    name: str


class CustomFieldPairRequest(_CustomFieldPairRequestRequired, total=False):
    """Part of ``CustomFieldOperationRequest``."""

    value: Optional[str]


class CustomFieldResponse(TypedDict, total=False):
    """Part of ``ApBillResponse``, ``ApCreditResponse``, ``ApPaymentResponse`` and 6 more."""

    name: Optional[str]
    value: Optional[str]


class _CustomFieldTypeResponseRequired(TypedDict):
    id: int
    name: str
    dataType: str
    createdOn: str
    modifiedOn: str


class CustomFieldTypeResponse(_CustomFieldTypeResponseRequired, total=False):
    """What comes from ``accounting.ap_bills.list_custom_field_types`` and 6 more."""

    dataTypeOptions: Optional[list[str]]


class CustomFieldUpdateRequest(TypedDict):
    """Body of ``accounting.ap_bills.update_custom_fields`` and 6 more."""

    operations: list[CustomFieldOperationRequest]


class _DetailedDepositResponseRequired(TypedDict):
    id: int
    createdOn: str
    active: bool
    depositDate: str
    grossAmount: float
    netAmount: float


class DetailedDepositResponse(_DetailedDepositResponseRequired, total=False):
    """What comes from ``accounting.deposits.list``."""

    name: Optional[str]
    depositStatus: Optional[str]
    syncStatus: Optional[str]
    batch: Optional[BatchResponse]
    createdBy: Optional[str]
    modifiedOn: Optional[str]
    importId: Optional[str]
    reviewStatus: Optional[str]
    reviewedOn: Optional[str]
    fees: Optional[float]
    bankAccount: Optional[BankAccountResponse]
    feeAccount: Optional[FeeAccountResponse]


class _DetailedPaymentResponseRequired(TypedDict):
    active: bool
    createdOn: str
    id: int
    modifiedOn: str


class DetailedPaymentResponse(_DetailedPaymentResponseRequired, total=False):
    """What comes from ``accounting.payments.list``."""

    appliedTo: Optional[list[PaymentAppliedResponse]]
    authCode: Optional[str]
    batch: Optional[BatchResponse]
    businessUnit: Optional[NamedFieldResponse]
    checkNumber: Optional[str]
    createdBy: Optional[str]
    customer: Optional[NamedFieldResponse]
    customFields: Optional[list[CustomFieldModel]]
    date: Optional[str]
    deposit: Optional[NamedFieldResponse]
    generalLedgerAccount: Optional[GLAccountResponse]
    memo: Optional[str]
    referenceNumber: Optional[str]
    refundedPaymentId: Optional[int]
    syncStatus: Optional[str]
    total: Optional[str]
    type: Optional[str]
    typeId: Optional[str]
    unappliedAmount: Optional[str]


class _DetailedTransactionResponseRequired(TypedDict):
    id: int
    modifiedOn: str
    createdOn: str
    active: bool


class DetailedTransactionResponse(_DetailedTransactionResponseRequired, total=False):
    """What comes from ``accounting.deposits.list_transactions``."""

    syncStatus: Optional[str]
    referenceNumber: Optional[str]
    date: Optional[str]
    type: Optional[str]
    typeId: Optional[str]
    total: Optional[str]
    unappliedAmount: Optional[str]
    memo: Optional[str]
    customer: Optional[NamedFieldResponse]
    businessUnit: Optional[NamedFieldResponse]
    deposit: Optional[NamedFieldResponse]
    batch: Optional[BatchResponse]
    createdBy: Optional[str]
    generalLedgerAccount: Optional[GLAccountResponse]
    appliedTo: Optional[list[PaymentAppliedResponse]]
    customFields: Optional[list[CustomFieldModel]]
    authCode: Optional[str]
    checkNumber: Optional[str]


class _EmployeeInfoResponseRequired(TypedDict):
    id: int
    modifiedOn: str


class EmployeeInfoResponse(_EmployeeInfoResponseRequired, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    name: Optional[str]


class _ExportInventoryBillResponseRequired(TypedDict):
    id: int
    active: bool


class ExportInventoryBillResponse(_ExportInventoryBillResponseRequired, total=False):
    """What comes from ``accounting.inventory_bills.export``."""

    purchaseOrderId: Optional[int]
    syncStatus: Optional[str]
    referenceNumber: Optional[str]
    vendorNumber: Optional[str]
    summary: Optional[str]
    billDate: Optional[str]
    billAmount: Optional[str]
    taxAmount: Optional[str]
    shippingAmount: Optional[str]
    landedCostMethod: str
    otherAmount: Optional[str]
    createdBy: Optional[str]
    createdOn: Optional[str]
    modifiedOn: Optional[str]
    termName: Optional[str]
    dueDate: Optional[str]
    shipToDescription: Optional[str]
    postDate: Optional[str]
    batch: Optional[BatchResponse]
    businessUnit: Optional[NamedFieldResponse]
    taxZone: Optional[NamedFieldResponse]
    vendor: Optional[NamedFieldResponse]
    shipTo: Optional[AddressResponse]
    budgetCodeId: Optional[int]
    items: Optional[list[InventoryBillItemResponse]]
    customFields: Optional[list[CustomFieldResponse]]
    jobId: Optional[int]
    jobNumber: Optional[str]
    dateReconciled: Optional[str]


class _ExportInvoiceItemResponseRequired(TypedDict):
    id: int
    type: str
    skuId: int
    inventory: bool
    taxable: bool
    membershipTypeId: int
    createdOn: str
    modifiedOn: str
    order: int
    active: bool
    invoiceId: int


class ExportInvoiceItemResponse(_ExportInvoiceItemResponseRequired, total=False):
    """What comes from ``accounting.invoices.export_items``."""

    description: Optional[str]
    quantity: Optional[str]
    cost: Optional[str]
    totalCost: Optional[str]
    budgetCodeId: Optional[int]
    inventoryLocationId: Optional[int]
    inventoryLocation: Optional[str]
    price: Optional[str]
    skuName: Optional[str]
    total: Optional[str]
    isChargeable: bool
    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    itemGroup: Optional[ItemGroupResponse]
    displayName: Optional[str]
    soldHours: Optional[float]
    serviceDate: Optional[str]
    businessUnit: Optional[NamedFieldResponse]
    createdById: Optional[int]
    displayInAmount: Optional[bool]
    importId: Optional[str]
    exportId: Optional[str]
    inventoryStatus: Optional[str]
    addOn: bool
    memberPrice: Optional[str]
    technicianId: Optional[int]
    installedEquipmentId: Optional[int]
    estimateItemId: Optional[int]


class _ExportInvoiceResponseRequired(TypedDict):
    id: int
    invoiceDate: Optional[str]
    total: Optional[str]
    balance: Optional[str]
    createdOn: str
    reviewStatus: str


class ExportInvoiceResponse(_ExportInvoiceResponseRequired, total=False):
    """What comes from ``accounting.invoices.export``."""

    summary: Optional[str]
    items: Optional[list[InvoiceItemResponse]]
    customFields: Optional[list[CustomFieldResponse]]
    active: bool
    discountTotal: Optional[str]
    importId: Optional[str]
    exportId: Optional[str]
    materialSkuId: Optional[int]
    membershipId: Optional[int]
    paidOn: Optional[str]
    invoiceConfiguration: str
    syncStatus: Optional[str]
    budgetCodeId: Optional[int]
    referenceNumber: Optional[str]
    dueDate: Optional[str]
    subTotal: Optional[str]
    salesTax: Optional[str]
    salesTaxCode: Optional[SalesTaxResponse]
    taxZoneId: Optional[int]
    invoiceType: Optional[NamedFieldResponse]
    customer: Optional[NamedFieldResponse]
    customerAddress: Optional[AddressResponse]
    location: Optional[NamedFieldResponse]
    locationAddress: Optional[AddressResponse]
    businessUnit: Optional[NamedFieldResponse]
    termName: Optional[str]
    createdBy: Optional[str]
    batch: Optional[BatchResponse]
    depositedOn: Optional[str]
    modifiedOn: Optional[str]
    adjustmentToId: Optional[int]
    job: Optional[JobResponse]
    projectId: Optional[int]
    royalty: Optional[RoyaltyResponse]
    employeeInfo: Optional[EmployeeInfoResponse]
    commissionEligibilityDate: Optional[str]
    sentStatus: str
    assignedTo: Optional[NamedFieldResponse]


class _ExportPaymentResponseRequired(TypedDict):
    active: bool
    createdOn: str
    id: int
    modifiedOn: str


class ExportPaymentResponse(_ExportPaymentResponseRequired, total=False):
    """What comes from ``accounting.payments.export``."""

    appliedTo: Optional[list[PaymentAppliedResponse]]
    authCode: Optional[str]
    batch: Optional[BatchResponse]
    businessUnit: Optional[NamedFieldResponse]
    checkNumber: Optional[str]
    createdBy: Optional[str]
    customer: Optional[NamedFieldResponse]
    customFields: Optional[list[CustomFieldModel]]
    date: Optional[str]
    deposit: Optional[NamedFieldResponse]
    generalLedgerAccount: Optional[GLAccountResponse]
    memo: Optional[str]
    referenceNumber: Optional[str]
    refundedPaymentId: Optional[int]
    syncStatus: Optional[str]
    total: Optional[str]
    type: Optional[str]
    typeId: Optional[str]
    unappliedAmount: Optional[str]


class _ExternalObjectResponseRequired(TypedDict):
    id: Optional[str]


class ExternalObjectResponse(_ExternalObjectResponseRequired, total=False):
    """Part of ``JournalEntryDetailsResponse``."""

    type: Optional[str]
    name: Optional[str]
    url: Optional[str]


class ExternalObjectSaveRequest(TypedDict, total=False):
    """Part of ``JournalEntryLineCreateRequest``."""

    id: Optional[str]
    type: Optional[str]
    name: Optional[str]
    url: Optional[str]


class _FeeAccountResponseRequired(TypedDict):
    id: int


class FeeAccountResponse(_FeeAccountResponseRequired, total=False):
    """Part of ``DetailedDepositResponse``."""

    name: Optional[str]
    number: Optional[str]
    type: Optional[str]
    detailType: Optional[str]


class _GLAccountResponseRequired(TypedDict):
    id: int


class GLAccountResponse(_GLAccountResponseRequired, total=False):
    """Part of ``ApBillExpenseItemResponse``, ``ApBillItemResponse`` and 7 more."""

    name: Optional[str]
    number: Optional[str]
    type: Optional[str]
    detailType: Optional[str]


class _GeneralLedgerAccountRequired(TypedDict):
    id: int


class GeneralLedgerAccount(_GeneralLedgerAccountRequired, total=False):
    """Part of ``JournalEntryDetailsResponse`` and ``JournalEntrySummaryResponse``."""

    number: Optional[str]
    name: Optional[str]
    type: Optional[str]
    subtype: Optional[str]


class _GetInvoiceTasksResponseRequired(TypedDict):
    taskId: str
    relations: list[InvoiceTaskRelationResponse]


class GetInvoiceTasksResponse(_GetInvoiceTasksResponseRequired, total=False):
    """What comes from ``accounting.invoices.list_tasks``."""

    type: Optional[str]
    name: Optional[str]
    status: Optional[str]
    assigneeId: Optional[str]
    dueDate: Optional[str]
    description: Optional[str]
    templateId: Optional[str]
    reason: Optional[str]


class GlAccountCreateRequest(TypedDict, total=False):
    """Body of ``accounting.gl_accounts.create``."""

    name: Optional[str]
    number: Optional[str]
    description: Optional[str]
    type: Optional[str]
    subtype: Optional[str]


class _GlAccountExtendedResponseRequired(TypedDict):
    id: int
    active: bool
    isIntacctGroup: bool
    isIntacctBankAccount: bool
    source: str
    createdOn: str
    modifiedOn: str


class GlAccountExtendedResponse(_GlAccountExtendedResponseRequired, total=False):
    """What comes from ``accounting.gl_accounts.create`` and 3 more."""

    name: Optional[str]
    number: Optional[str]
    description: Optional[str]
    type: Optional[str]
    subtype: Optional[str]
    defaultAccountType: Optional[str]


class _GlAccountTypeResponseRequired(TypedDict):
    id: int
    active: bool
    createdOn: str
    modifiedOn: str


class GlAccountTypeResponse(_GlAccountTypeResponseRequired, total=False):
    """What comes from ``accounting.gl_accounts.list_types``."""

    parentTypeId: Optional[int]
    name: Optional[str]


class GlAccountUpdateRequest(TypedDict, total=False):
    """Body of ``accounting.gl_accounts.update``."""

    name: Optional[str]
    number: Optional[str]
    description: Optional[str]
    type: Optional[str]
    subtype: Optional[str]
    active: Optional[bool]


class _InterestSettingsAPIModelRequired(TypedDict):
    id: Optional[int]
    rateType: str
    frequency: str
    targetInvoices: list[str]
    taskId: int
    taskDisplayName: str


class InterestSettingsAPIModel(_InterestSettingsAPIModelRequired, total=False):
    """Part of ``PaymentTermAPIModel``."""

    flatRateValue: Optional[float]
    percentageRateValue: Optional[float]
    chargeMethod: Optional[str]
    gracePeriod: Optional[int]


class _InventoryBillItemResponseRequired(TypedDict):
    order: int
    id: int
    skuId: int
    skuType: str
    skuCode: str


class InventoryBillItemResponse(_InventoryBillItemResponseRequired, total=False):
    """Part of ``ExportInventoryBillResponse`` and ``InventoryBillResponse``."""

    name: Optional[str]
    description: Optional[str]
    quantity: Optional[str]
    cost: Optional[str]
    allocatedTax: Optional[str]
    allocatedShipping: Optional[str]
    allocatedOtherCosts: Optional[str]
    fullyLandedUnitCost: Optional[str]
    inventoryLocation: Optional[str]
    serialNumber: Optional[str]
    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    receiptItemId: Optional[int]
    budgetCodeId: Optional[int]


class _InventoryBillResponseRequired(TypedDict):
    id: int


class InventoryBillResponse(_InventoryBillResponseRequired, total=False):
    """What comes from ``accounting.inventory_bills.list`` and 1 more."""

    purchaseOrderId: Optional[int]
    syncStatus: Optional[str]
    referenceNumber: Optional[str]
    vendorNumber: Optional[str]
    summary: Optional[str]
    billDate: Optional[str]
    billAmount: Optional[str]
    taxAmount: Optional[str]
    shippingAmount: Optional[str]
    landedCostMethod: str
    otherAmount: Optional[str]
    createdBy: Optional[str]
    createdOn: Optional[str]
    modifiedOn: Optional[str]
    termName: Optional[str]
    dueDate: Optional[str]
    shipToDescription: Optional[str]
    postDate: Optional[str]
    batch: Optional[BatchResponse]
    businessUnit: Optional[NamedFieldResponse]
    taxZone: Optional[NamedFieldResponse]
    vendor: Optional[NamedFieldResponse]
    shipTo: Optional[AddressResponse]
    budgetCodeId: Optional[int]
    items: Optional[list[InventoryBillItemResponse]]
    customFields: Optional[list[CustomFieldResponse]]
    jobId: Optional[int]
    jobNumber: Optional[str]
    dateReconciled: Optional[str]


class _InventoryLocationResponseRequired(TypedDict):
    id: int


class InventoryLocationResponse(_InventoryLocationResponseRequired, total=False):
    """Part of ``ApBillItemResponse``."""

    name: Optional[str]
    type: Optional[str]


class _InvoiceItemResponseRequired(TypedDict):
    id: int
    type: str
    skuId: int
    inventory: bool
    taxable: bool
    membershipTypeId: int
    createdOn: str
    modifiedOn: str
    order: int


class InvoiceItemResponse(_InvoiceItemResponseRequired, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    description: Optional[str]
    quantity: Optional[str]
    cost: Optional[str]
    totalCost: Optional[str]
    budgetCodeId: Optional[int]
    inventoryLocationId: Optional[int]
    inventoryLocation: Optional[str]
    price: Optional[str]
    skuName: Optional[str]
    total: Optional[str]
    isChargeable: bool
    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    itemGroup: Optional[ItemGroupResponse]
    displayName: Optional[str]
    soldHours: Optional[float]
    serviceDate: Optional[str]
    businessUnit: Optional[NamedFieldResponse]
    createdById: Optional[int]
    displayInAmount: Optional[bool]
    importId: Optional[str]
    exportId: Optional[str]
    inventoryStatus: Optional[str]
    addOn: bool
    memberPrice: Optional[str]
    technicianId: Optional[int]
    installedEquipmentId: Optional[int]
    estimateItemId: Optional[int]


class _InvoiceItemUpdateRequestRequired(TypedDict):
    description: str
    quantity: Union[float, Decimal]


class InvoiceItemUpdateRequest(_InvoiceItemUpdateRequestRequired, total=False):
    """Body of ``accounting.invoices.update_items``."""

    skuId: Optional[int]
    skuName: Optional[str]
    technicianId: Optional[int]
    unitPrice: Optional[Union[float, Decimal]]
    cost: Optional[Union[float, Decimal]]
    isAddOn: Optional[bool]
    signature: Optional[str]
    technicianAcknowledgementSignature: Optional[str]
    installedOn: Optional[When]
    inventoryWarehouseName: Optional[str]
    skipUpdatingMembershipPrices: Optional[bool]
    itemGroupName: Optional[str]
    itemGroupRootId: Optional[int]
    inventoryLocationId: Optional[int]
    durationBillingId: Optional[int]
    budgetCodeId: Optional[int]
    id: Optional[int]


class _InvoiceResponseRequired(TypedDict):
    id: int
    invoiceDate: Optional[str]
    total: Optional[str]
    balance: Optional[str]
    createdOn: str
    reviewStatus: str


class InvoiceResponse(_InvoiceResponseRequired, total=False):
    """What comes from ``accounting.invoices.list``."""

    syncStatus: Optional[str]
    budgetCodeId: Optional[int]
    referenceNumber: Optional[str]
    dueDate: Optional[str]
    subTotal: Optional[str]
    salesTax: Optional[str]
    salesTaxCode: Optional[SalesTaxResponse]
    taxZoneId: Optional[int]
    invoiceType: Optional[NamedFieldResponse]
    customer: Optional[NamedFieldResponse]
    customerAddress: Optional[AddressResponse]
    location: Optional[NamedFieldResponse]
    locationAddress: Optional[AddressResponse]
    businessUnit: Optional[NamedFieldResponse]
    termName: Optional[str]
    createdBy: Optional[str]
    batch: Optional[BatchResponse]
    depositedOn: Optional[str]
    modifiedOn: Optional[str]
    adjustmentToId: Optional[int]
    job: Optional[JobResponse]
    projectId: Optional[int]
    royalty: Optional[RoyaltyResponse]
    employeeInfo: Optional[EmployeeInfoResponse]
    commissionEligibilityDate: Optional[str]
    sentStatus: str
    assignedTo: Optional[NamedFieldResponse]
    summary: Optional[str]
    items: Optional[list[InvoiceItemResponse]]
    customFields: Optional[list[CustomFieldResponse]]
    active: bool
    discountTotal: Optional[str]
    importId: Optional[str]
    exportId: Optional[str]
    materialSkuId: Optional[int]
    membershipId: Optional[int]
    paidOn: Optional[str]
    invoiceConfiguration: str


class _InvoiceTaskRelationResponseRequired(TypedDict):
    taskId: str


class InvoiceTaskRelationResponse(_InvoiceTaskRelationResponseRequired, total=False):
    """Part of ``GetInvoiceTasksResponse``."""

    type: Optional[str]


class InvoiceUpdateRequest(TypedDict, total=False):
    """Body of ``accounting.invoices.update``."""

    number: Optional[str]
    typeId: Optional[int]
    invoicedOn: Optional[When]
    subtotal: Optional[Union[float, Decimal]]
    tax: Optional[Union[float, Decimal]]
    taxZoneId: Optional[int]
    summary: Optional[str]
    royaltyStatus: Optional[RoyaltyStatus]
    royaltyDate: Optional[When]
    royaltySentOn: Optional[When]
    royaltyMemo: Optional[str]
    exportId: Optional[str]
    reviewStatus: Optional[InvoiceReviewStatus]
    assignedToId: Optional[int]
    budgetCodeId: Optional[int]
    items: Optional[list[InvoiceItemUpdateRequest]]
    dueDate: Optional[When]
    payments: Optional[list[PaymentSettlementUpdateRequest]]


class _ItemGroupResponseRequired(TypedDict):
    rootId: int


class ItemGroupResponse(_ItemGroupResponseRequired, total=False):
    """Part of ``ExportInvoiceItemResponse`` and ``InvoiceItemResponse``."""

    name: Optional[str]


class _JobResponseRequired(TypedDict):
    id: int


class JobResponse(_JobResponseRequired, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    number: Optional[str]
    type: Optional[str]


class _JournalEntryCreateRequestRequired(TypedDict):
    status: JournalEntryPostingStatus
    versionId: int


class JournalEntryCreateRequest(_JournalEntryCreateRequestRequired, total=False):
    """Body of ``accounting.journal_entries.create``."""

    name: Optional[str]
    message: Optional[str]
    postDate: Optional[When]
    customFields: Optional[dict[str, Optional[str]]]
    lines: Optional[list[JournalEntryLineCreateRequest]]


class _JournalEntryDetailsResponseRequired(TypedDict):
    account: GeneralLedgerAccount
    debit: float
    credit: float


class JournalEntryDetailsResponse(_JournalEntryDetailsResponseRequired, total=False):
    """What comes from ``accounting.journal_entries.list_details``."""

    postDate: Optional[str]
    memo: Optional[str]
    quantity: Optional[float]
    unitAmount: Optional[float]
    externalObjects: Optional[list[ExternalObjectResponse]]
    transaction: Optional[JournalEntryTransaction]
    businessUnit: Optional[NamedFieldResponse]
    customer: Optional[NamedFieldResponse]
    vendor: Optional[NamedFieldResponse]
    inventoryLocation: Optional[NamedFieldResponse]
    job: Optional[NumberFieldResponse]
    customerLocation: Optional[NamedFieldResponse]
    paymentType: Optional[NamedFieldResponse]
    project: Optional[NumberFieldResponse]
    serviceAgreement: Optional[NumberFieldResponse]
    appliedTo: Optional[JournalEntryTransaction]
    sku: Optional[JournalEntrySku]
    transactionDate: Optional[str]
    budgetCodeId: Optional[int]


class _JournalEntryLineCreateRequestRequired(TypedDict):
    debit: Union[float, Decimal]
    credit: Union[float, Decimal]


class JournalEntryLineCreateRequest(_JournalEntryLineCreateRequestRequired, total=False):
    """Part of ``JournalEntryCreateRequest`` and ``JournalEntrySaveRequest``."""

    postDate: Optional[When]
    accountId: Optional[int]
    memo: Optional[str]
    quantity: Optional[Union[float, Decimal]]
    unitAmount: Optional[Union[float, Decimal]]
    externalObjects: Optional[list[ExternalObjectSaveRequest]]
    businessUnitId: Optional[int]
    customerId: Optional[int]
    vendorId: Optional[int]
    inventoryLocationId: Optional[int]
    jobId: Optional[int]
    customerLocationId: Optional[int]
    paymentTypeId: Optional[int]
    projectId: Optional[int]
    budgetCodeId: Optional[int]
    employeeId: Optional[int]
    serviceAgreementId: Optional[int]
    appliedTo: Optional[JournalEntryTransactionInput]
    sku: Optional[JournalEntrySkuSaveRequest]


class _JournalEntryResponseRequired(TypedDict):
    id: Optional[str]
    createdOn: str
    modifiedOn: str
    number: int
    source: str
    status: str
    syncStatus: str
    versionId: int
    isEmpty: bool


class JournalEntryResponse(_JournalEntryResponseRequired, total=False):
    """What comes from ``accounting.journal_entries.get`` and 3 more."""

    name: Optional[str]
    lastSyncVersionId: Optional[int]
    message: Optional[str]
    postDate: Optional[str]
    exportedOn: Optional[str]
    exportedBy: Optional[NamedFieldResponse]
    customFields: Optional[list[CustomFieldResponse]]
    url: Optional[str]


class _JournalEntrySaveRequestRequired(TypedDict):
    status: JournalEntryPostingStatus
    versionId: int


class JournalEntrySaveRequest(_JournalEntrySaveRequestRequired, total=False):
    """Body of ``accounting.journal_entries.replace``."""

    name: Optional[str]
    message: Optional[str]
    postDate: Optional[When]
    customFields: Optional[dict[str, Optional[str]]]
    lines: Optional[list[JournalEntryLineCreateRequest]]


class _JournalEntrySkuRequired(TypedDict):
    id: int


class JournalEntrySku(_JournalEntrySkuRequired, total=False):
    """Part of ``JournalEntryDetailsResponse``."""

    type: Optional[str]
    code: Optional[str]


class JournalEntrySkuSaveRequest(TypedDict):
    """Part of ``JournalEntryLineCreateRequest``."""

    id: int
    type: JournalEntrySkuType


class _JournalEntrySummaryResponseRequired(TypedDict):
    account: GeneralLedgerAccount
    credit: float
    debit: float


class JournalEntrySummaryResponse(_JournalEntrySummaryResponseRequired, total=False):
    """What comes from ``accounting.journal_entries.list_summary``."""

    postDate: Optional[str]
    memo: Optional[str]
    businessUnit: Optional[NamedFieldResponse]


class _JournalEntrySyncUpdateRequestRequired(TypedDict):
    syncStatus: JournalEntrySyncStatus


class JournalEntrySyncUpdateRequest(_JournalEntrySyncUpdateRequestRequired, total=False):
    """Body of ``accounting.journal_entries.update_sync``."""

    versionId: int
    message: str
    customFields: Optional[dict[str, Optional[str]]]


class _JournalEntryTransactionRequired(TypedDict):
    id: int
    type: str


class JournalEntryTransaction(_JournalEntryTransactionRequired, total=False):
    """Part of ``JournalEntryDetailsResponse``."""

    refNumber: Optional[str]


class _JournalEntryTransactionInputRequired(TypedDict):
    id: int
    type: JournalEntryTransactionType


class JournalEntryTransactionInput(_JournalEntryTransactionInputRequired, total=False):
    """Part of ``JournalEntryLineCreateRequest``."""

    refNumber: Optional[str]


class JournalEntryUpdateRequest(TypedDict, total=False):
    """Body of ``accounting.journal_entries.update``."""

    status: JournalEntryStatus
    customFields: Optional[dict[str, Optional[str]]]


class MarkApBillAsExportedUpdateRequest(TypedDict):
    """Body of ``accounting.ap_bills.mark_as_exported``."""

    billIds: list[int]


class _MarkApBillAsExportedUpdateResponseRequired(TypedDict):
    billId: int
    success: bool


class MarkApBillAsExportedUpdateResponse(_MarkApBillAsExportedUpdateResponseRequired, total=False):
    """What comes from ``accounting.ap_bills.mark_as_exported``."""

    errorMessage: Optional[str]


class MarkApCreditAsExportedUpdateRequest(TypedDict):
    """Body of ``accounting.ap_credits.mark_as_exported``."""

    apCreditId: int


class _MarkApCreditAsExportedUpdateResponseRequired(TypedDict):
    apCreditId: int
    success: bool


class MarkApCreditAsExportedUpdateResponse(
    _MarkApCreditAsExportedUpdateResponseRequired, total=False
):
    """What comes from ``accounting.ap_credits.mark_as_exported``."""

    errorMessage: Optional[str]


class _MarkApPaymentAsExportedUpdateRequestRequired(TypedDict):
    apPaymentId: int


class MarkApPaymentAsExportedUpdateRequest(
    _MarkApPaymentAsExportedUpdateRequestRequired, total=False
):
    """Body of ``accounting.ap_payments.mark_as_exported``."""

    externalId: Optional[str]
    externalMessage: Optional[str]


class _MarkApPaymentAsExportedUpdateResponseRequired(TypedDict):
    apPaymentId: int
    success: bool


class MarkApPaymentAsExportedUpdateResponse(
    _MarkApPaymentAsExportedUpdateResponseRequired, total=False
):
    """What comes from ``accounting.ap_payments.mark_as_exported``."""

    errorMessage: Optional[str]


class _MarkCreditMemoAsExportedRequestRequired(TypedDict):
    creditMemoId: int


class MarkCreditMemoAsExportedRequest(_MarkCreditMemoAsExportedRequestRequired, total=False):
    """Body of ``accounting.credit_memos.mark_as_exported``."""

    externalId: Optional[str]
    externalMessage: Optional[str]


class _MarkCreditMemoAsExportedResponseRequired(TypedDict):
    creditMemoId: int
    success: bool


class MarkCreditMemoAsExportedResponse(_MarkCreditMemoAsExportedResponseRequired, total=False):
    """What comes from ``accounting.credit_memos.mark_as_exported``."""

    errorMessage: Optional[str]


class MarkDepositsAsExportedRequestArgs(TypedDict, total=False):
    """Body of ``accounting.deposits.mark_as_exported``."""

    ids: Optional[list[int]]


class MarkInventoryBillAsExportedUpdateRequest(TypedDict):
    """Body of ``accounting.inventory_bills.mark_as_exported``."""

    inventoryBillIds: list[int]


class _MarkInventoryBillAsExportedUpdateResponseRequired(TypedDict):
    inventoryBillId: int
    success: bool


class MarkInventoryBillAsExportedUpdateResponse(
    _MarkInventoryBillAsExportedUpdateResponseRequired, total=False
):
    """What comes from ``accounting.inventory_bills.mark_as_exported``."""

    errorMessage: Optional[str]


class _MarkInvoiceAsExportedUpdateRequestRequired(TypedDict):
    invoiceId: int


class MarkInvoiceAsExportedUpdateRequest(_MarkInvoiceAsExportedUpdateRequestRequired, total=False):
    """Body of ``accounting.invoices.mark_as_exported``."""

    externalId: Optional[str]
    externalMessage: Optional[str]


class _MarkInvoiceAsExportedUpdateResponseRequired(TypedDict):
    invoiceId: int
    success: bool


class MarkInvoiceAsExportedUpdateResponse(
    _MarkInvoiceAsExportedUpdateResponseRequired, total=False
):
    """What comes from ``accounting.invoices.mark_as_exported``."""

    errorMessage: Optional[str]


class _NamedFieldResponseRequired(TypedDict):
    id: int


class NamedFieldResponse(_NamedFieldResponseRequired, total=False):
    """Part of ``ApBillExpenseItemResponse``, ``ApBillResponse`` and 15 more."""

    name: Optional[str]


class _NumberFieldResponseRequired(TypedDict):
    id: int


class NumberFieldResponse(_NumberFieldResponseRequired, total=False):
    """Part of ``JournalEntryDetailsResponse``."""

    number: Optional[str]


class _PaymentAppliedResponseRequired(TypedDict):
    appliedId: int
    appliedTo: int


class PaymentAppliedResponse(_PaymentAppliedResponseRequired, total=False):
    """Part of ``DetailedPaymentResponse``, ``DetailedTransactionResponse`` and 1 more."""

    appliedAmount: Optional[str]
    appliedBy: Optional[str]
    appliedOn: Optional[str]
    appliedToReferenceNumber: Optional[str]


class _PaymentCreateRequestRequired(TypedDict):
    typeId: int


class PaymentCreateRequest(_PaymentCreateRequestRequired, total=False):
    """Body of ``accounting.payments.create``."""

    amount: Optional[Union[float, Decimal]]
    authCode: Optional[str]
    checkNumber: Optional[str]
    customerId: Optional[int]
    exportId: Optional[str]
    memo: Optional[str]
    paidOn: Optional[When]
    splits: Optional[list[PaymentSplitApiModelInput]]
    status: Optional[PaymentStatus]


class _PaymentResponseRequired(TypedDict):
    id: int
    splits: list[PaymentSplitApiModel]
    typeId: int


class PaymentResponse(_PaymentResponseRequired, total=False):
    """What comes from ``accounting.payments.create`` and ``accounting.payments.update``."""

    active: Optional[bool]
    authCode: Optional[str]
    checkNumber: Optional[str]
    customerId: Optional[int]
    exportId: Optional[str]
    memo: Optional[str]
    paidOn: Optional[str]
    status: Optional[str]
    transactionStatus: Optional[str]


class _PaymentSettlementUpdateRequestRequired(TypedDict):
    id: int


class PaymentSettlementUpdateRequest(_PaymentSettlementUpdateRequestRequired, total=False):
    """Part of ``InvoiceUpdateRequest``."""

    settlementStatus: Optional[SettlementStatus]
    settlementDate: Optional[When]


class PaymentSplitApiModel(TypedDict, total=False):
    """Part of ``PaymentResponse``."""

    amount: Optional[float]
    invoiceId: Optional[int]
    invoiceNumber: Optional[str]


class PaymentSplitApiModelInput(TypedDict, total=False):
    """Part of ``PaymentCreateRequest`` and ``PaymentUpdateRequest``."""

    amount: Optional[Union[float, Decimal]]
    invoiceId: Optional[int]
    invoiceNumber: Optional[str]


class PaymentStatusBatchRequest(TypedDict):
    """Body of ``accounting.payments.update_status``."""

    paymentIds: list[int]
    status: PaymentStatus


class _PaymentTermAPIModelRequired(TypedDict):
    id: Optional[int]
    dueDayType: str
    isCustomerDefault: bool
    isVendorDefault: bool
    active: bool
    modifiedOn: str
    createdOn: str
    paymentTermDiscountModel: PaymentTermDiscountAPIModel
    interestSettings: InterestSettingsAPIModel


class PaymentTermAPIModel(_PaymentTermAPIModelRequired, total=False):
    """What comes from ``accounting.payment_terms.get`` and ``accounting.payment_terms.list``."""

    name: Optional[str]
    dueDay: Optional[int]
    inUse: Optional[bool]


class _PaymentTermDiscountAPIModelRequired(TypedDict):
    id: Optional[int]


class PaymentTermDiscountAPIModel(_PaymentTermDiscountAPIModelRequired, total=False):
    """Part of ``PaymentTermAPIModel``."""

    discountApplyTo: Optional[str]
    discount: Optional[float]
    discountType: Optional[str]
    account: Optional[str]
    applyBy: Optional[str]
    applyByValue: Optional[int]


class _PaymentTypeResponseRequired(TypedDict):
    id: int
    name: str


class PaymentTypeResponse(_PaymentTypeResponseRequired, total=False):
    """What comes from ``accounting.payment_types.get`` and ``accounting.payment_types.list``."""

    modifiedOn: Optional[str]
    createdOn: Optional[str]


class _PaymentUpdateRequestRequired(TypedDict):
    splits: list[PaymentSplitApiModelInput]
    typeId: int


class PaymentUpdateRequest(_PaymentUpdateRequestRequired, total=False):
    """Body of ``accounting.payments.update``."""

    active: bool
    authCode: str
    checkNumber: str
    exportId: str
    memo: str
    paidOn: When
    status: PaymentStatus


class RemittanceVendorContactInfoResponse(TypedDict, total=False):
    """Part of ``RemittanceVendorResponse``."""

    firstName: Optional[str]
    lastName: Optional[str]
    phone: Optional[str]
    email: Optional[str]
    fax: Optional[str]


class _RemittanceVendorResponseRequired(TypedDict):
    id: int
    active: bool
    isApproved: bool
    isVerified: bool
    createdOn: str
    modifiedOn: str


class RemittanceVendorResponse(_RemittanceVendorResponseRequired, total=False):
    """What comes from ``accounting.remittance_vendors.get`` and 1 more."""

    name: Optional[str]
    customerId: Optional[str]
    contactInfo: Optional[RemittanceVendorContactInfoResponse]
    address: Optional[AddressResponse]


class RoyaltyResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    status: Optional[str]
    date: Optional[str]
    sentOn: Optional[str]
    memo: Optional[str]


class _SalesTaxResponseRequired(TypedDict):
    id: int
    taxRate: float


class SalesTaxResponse(_SalesTaxResponseRequired, total=False):
    """Part of ``CreditMemoPublicResponse``, ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    name: Optional[str]


class _TaxRateResponseRequired(TypedDict):
    id: Optional[int]
    taxBaseType: list[str]
    taxRate: float


class TaxRateResponse(_TaxRateResponseRequired, total=False):
    """Part of ``TaxZoneResponse``."""

    taxName: Optional[str]
    salesTaxItem: Optional[str]


class _TaxZoneResponseRequired(TypedDict):
    id: int
    isTaxRateSeparated: bool
    isMultipleTaxZone: bool
    rates: list[TaxRateResponse]
    createdOn: str
    modifiedOn: str
    active: bool


class TaxZoneResponse(_TaxZoneResponseRequired, total=False):
    """What comes from ``accounting.tax_zones.list``."""

    name: Optional[str]
    color: Optional[int]


class TemplateExecutionErrorResponse(TypedDict):
    """Part of ``CreateInvoiceTaskResponse``."""

    message: str


class UpdateInvoiceTaskRequest(TypedDict, total=False):
    """Body of ``accounting.invoices.update_task``."""

    name: Optional[str]
    status: Optional[str]
    assigneeId: Optional[str]
    dueDate: Optional[When]
    description: Optional[str]


class UpdateInvoiceTaskResponse(TypedDict):
    """What comes from ``accounting.invoices.update_task``."""

    taskId: str
