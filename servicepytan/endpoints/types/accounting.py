# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``accounting``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.wire import When

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


class ApBillExpenseItemResponse(TypedDict, total=False):
    """Part of ``ApBillResponse``."""

    id: int
    amount: str
    description: Optional[str]
    generalLedgerAccount: Optional[GLAccountResponse]
    job: Optional[NamedFieldResponse]
    businessUnit: Optional[NamedFieldResponse]
    budgetCodeId: Optional[int]
    projectLabelIds: Optional[list[int]]


class ApBillItemResponse(TypedDict, total=False):
    """Part of ``ApBillResponse``."""

    order: int
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
    id: int
    skuId: int
    receiptItemId: Optional[int]
    skuType: str
    skuCode: str
    budgetCodeId: Optional[int]


class ApBillResponse(TypedDict, total=False):
    """What comes from ``accounting.ap_bills.get`` and ``accounting.ap_bills.list``."""

    id: int
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
    doNotPay: bool
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


class ApCreditResponse(TypedDict, total=False):
    """What comes from ``accounting.ap_credits.list``."""

    id: int
    inventoryReturnId: Optional[int]
    jobId: Optional[int]
    active: bool
    createdOn: str
    modifiedOn: str
    date: str
    canceledOn: Optional[str]
    number: Optional[str]
    referenceNumber: Optional[str]
    memo: Optional[str]
    amount: float
    appliedAmount: float
    status: str
    syncStatus: str
    batch: Optional[BatchResponse]
    businessUnit: Optional[NamedFieldResponse]
    remittanceVendor: Optional[NamedFieldResponse]
    vendor: Optional[NamedFieldResponse]
    paymentStatus: str
    splits: list[ApCreditSplitModelResponse]
    budgetCodeId: Optional[int]
    customFields: Optional[list[CustomFieldResponse]]


class ApCreditSplitModelResponse(TypedDict, total=False):
    """Part of ``ApCreditResponse``."""

    id: int
    active: bool
    createdOn: str
    inventoryBillId: int
    vendorCreditId: int
    amount: float


class ApPaymentResponse(TypedDict, total=False):
    """What comes from ``accounting.ap_payments.list``."""

    id: int
    active: Optional[bool]
    createdOn: str
    modifiedOn: str
    date: str
    approvedDate: Optional[str]
    method: str
    name: Optional[str]
    printCheck: Optional[bool]
    amount: float
    errorMessage: Optional[str]
    status: str
    syncStatus: str
    batch: Optional[BatchResponse]
    glAccount: Optional[GLAccountResponse]
    businessUnit: Optional[NamedFieldResponse]
    vendor: Optional[NamedFieldResponse]
    remittanceVendor: Optional[NamedFieldResponse]
    splits: list[ApPaymentSplitApiModel]
    customFields: Optional[list[CustomFieldResponse]]


class ApPaymentSplitApiModel(TypedDict, total=False):
    """Part of ``ApPaymentResponse``."""

    id: int
    active: Optional[bool]
    createdOn: str
    documentId: Optional[int]
    inventoryBillId: Optional[int]
    amount: float


class BankAccountResponse(TypedDict, total=False):
    """Part of ``DetailedDepositResponse``."""

    id: int
    name: Optional[str]
    number: Optional[str]
    type: Optional[str]
    detailType: Optional[str]


class BatchResponse(TypedDict, total=False):
    """Part of ``ApBillResponse``, ``ApCreditResponse``, ``ApPaymentResponse`` and 9 more."""

    id: int
    number: Optional[str]
    name: Optional[str]


class _CreateInvoiceTaskRequestRequired(TypedDict):
    templateId: str


class CreateInvoiceTaskRequest(_CreateInvoiceTaskRequestRequired, total=False):
    """Body of ``accounting.invoices.create_task``."""

    variables: Optional[dict[str, str]]


class CreateInvoiceTaskResponse(TypedDict, total=False):
    """What comes from ``accounting.invoices.create_task``."""

    executionId: str
    tasks: list[CreatedTaskResponse]
    status: str
    errors: list[TemplateExecutionErrorResponse]


class CreatedTaskResponse(TypedDict, total=False):
    """Part of ``CreateInvoiceTaskResponse``."""

    taskId: str
    key: str


class CreditMemoAddSplitPublicRequest(TypedDict, total=False):
    """Part of ``CreditMemoAddSplitsPublicRequest``."""

    invoiceId: Optional[int]
    amount: Optional[Union[float, Decimal]]


class CreditMemoAddSplitPublicResponse(TypedDict, total=False):
    """Part of ``CreditMemoAddSplitsPublicResponse``."""

    invoiceId: int
    amount: float


class CreditMemoAddSplitsPublicRequest(TypedDict, total=False):
    """Body of ``accounting.credit_memos.add_splits``."""

    splits: Optional[list[Optional[CreditMemoAddSplitPublicRequest]]]


class CreditMemoAddSplitsPublicResponse(TypedDict, total=False):
    """What comes from ``accounting.credit_memos.add_splits``."""

    id: int
    splits: Optional[list[CreditMemoAddSplitPublicResponse]]


class CreditMemoAppliedToCodeResponse(TypedDict, total=False):
    """Part of ``CreditMemoPublicResponse``."""

    appliedId: int
    appliedTo: int
    appliedAmount: float
    appliedOn: str
    appliedBy: Optional[str]
    appliedToReferenceNumber: Optional[str]


class CreditMemoItemGLAccountResponse(TypedDict, total=False):
    """Part of ``CreditMemoItemsPublicResponse`` and ``CreditMemosItemsPublicResponse``."""

    id: int
    name: Optional[str]
    number: Optional[str]
    type: Optional[str]


class CreditMemoItemNamedEntityResponse(TypedDict, total=False):
    """Part of ``CreditMemoItemsPublicResponse`` and ``CreditMemosItemsPublicResponse``."""

    id: int
    name: Optional[str]


class CreditMemoItemsPublicResponse(TypedDict, total=False):
    """What comes from ``accounting.credit_memos.list_items``."""

    id: int
    active: bool
    description: Optional[str]
    quantity: float
    cost: float
    price: float
    type: Optional[str]
    skuName: Optional[str]
    skuId: int
    total: float
    taxable: bool
    revenueGeneralLedgerAccount: Optional[CreditMemoItemGLAccountResponse]
    expensesGeneralLedgerAccount: Optional[CreditMemoItemGLAccountResponse]
    createdOn: str
    createdBy: Optional[str]
    businessUnit: Optional[CreditMemoItemNamedEntityResponse]


class CreditMemoPublicResponse(TypedDict, total=False):
    """What comes from ``accounting.credit_memos.list``."""

    id: int
    date: str
    referenceNumber: Optional[str]
    subTotal: float
    salesTax: float
    salesTaxCode: Optional[SalesTaxResponse]
    total: float
    balance: float
    appliedTo: Optional[list[CreditMemoAppliedToCodeResponse]]
    customer: Optional[NamedFieldResponse]
    customerAddress: Optional[AddressResponse]
    location: Optional[NamedFieldResponse]
    locationAddress: Optional[AddressResponse]
    businessUnit: Optional[NamedFieldResponse]
    syncStatus: Optional[str]
    batch: Optional[BatchResponse]
    customFields: Optional[list[CustomFieldResponse]]
    createdOn: str
    createdBy: Optional[str]
    modifiedOn: str
    modifiedBy: Optional[str]
    description: Optional[str]
    active: bool
    importId: Optional[str]
    exportId: Optional[str]


class CreditMemoUpdatePublicRequest(TypedDict, total=False):
    """Body of ``accounting.credit_memos.update``."""

    active: bool
    summary: str
    date: When
    businessUnitId: int


class CreditMemoUpdatePublicResponse(TypedDict, total=False):
    """What comes from ``accounting.credit_memos.update``."""

    id: int
    active: bool
    summary: Optional[str]
    date: str
    businessUnitId: int


class CreditMemosItemsPublicResponse(TypedDict, total=False):
    """What comes from ``accounting.credit_memos.list_all_items``."""

    id: int
    active: bool
    description: Optional[str]
    quantity: float
    cost: float
    price: float
    type: Optional[str]
    skuName: Optional[str]
    skuId: int
    total: float
    taxable: bool
    revenueGeneralLedgerAccount: Optional[CreditMemoItemGLAccountResponse]
    expensesGeneralLedgerAccount: Optional[CreditMemoItemGLAccountResponse]
    createdOn: str
    createdBy: Optional[str]
    businessUnit: Optional[CreditMemoItemNamedEntityResponse]
    creditMemoId: int


class CustomFieldModel(TypedDict, total=False):
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


class CustomFieldTypeResponse(TypedDict, total=False):
    """What comes from ``accounting.ap_bills.list_custom_field_types`` and 6 more."""

    id: int
    name: str
    dataType: str
    dataTypeOptions: Optional[list[str]]
    createdOn: str
    modifiedOn: str


class CustomFieldUpdateRequest(TypedDict):
    """Body of ``accounting.ap_bills.update_custom_fields`` and 6 more."""

    operations: list[CustomFieldOperationRequest]


class DetailedDepositResponse(TypedDict, total=False):
    """What comes from ``accounting.deposits.list``."""

    id: int
    name: Optional[str]
    depositStatus: Optional[str]
    syncStatus: Optional[str]
    batch: Optional[BatchResponse]
    createdOn: str
    createdBy: Optional[str]
    modifiedOn: Optional[str]
    active: bool
    importId: Optional[str]
    depositDate: str
    reviewStatus: Optional[str]
    reviewedOn: Optional[str]
    grossAmount: float
    netAmount: float
    fees: Optional[float]
    bankAccount: Optional[BankAccountResponse]
    feeAccount: Optional[FeeAccountResponse]


class DetailedPaymentResponse(TypedDict, total=False):
    """What comes from ``accounting.payments.list``."""

    active: bool
    appliedTo: Optional[list[PaymentAppliedResponse]]
    authCode: Optional[str]
    batch: Optional[BatchResponse]
    businessUnit: Optional[NamedFieldResponse]
    checkNumber: Optional[str]
    createdBy: Optional[str]
    createdOn: str
    customer: Optional[NamedFieldResponse]
    customFields: Optional[list[CustomFieldModel]]
    date: Optional[str]
    deposit: Optional[NamedFieldResponse]
    generalLedgerAccount: Optional[GLAccountResponse]
    id: int
    memo: Optional[str]
    modifiedOn: str
    referenceNumber: Optional[str]
    refundedPaymentId: Optional[int]
    syncStatus: Optional[str]
    total: Optional[str]
    type: Optional[str]
    typeId: Optional[str]
    unappliedAmount: Optional[str]


class DetailedTransactionResponse(TypedDict, total=False):
    """What comes from ``accounting.deposits.list_transactions``."""

    id: int
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
    modifiedOn: str
    createdOn: str
    active: bool


class EmployeeInfoResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: int
    name: Optional[str]
    modifiedOn: str


class ExportInventoryBillResponse(TypedDict, total=False):
    """What comes from ``accounting.inventory_bills.export``."""

    id: int
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
    active: bool


class ExportInvoiceItemResponse(TypedDict, total=False):
    """What comes from ``accounting.invoices.export_items``."""

    id: int
    description: Optional[str]
    quantity: Optional[str]
    cost: Optional[str]
    totalCost: Optional[str]
    budgetCodeId: Optional[int]
    inventoryLocationId: Optional[int]
    inventoryLocation: Optional[str]
    price: Optional[str]
    type: str
    skuName: Optional[str]
    skuId: int
    total: Optional[str]
    inventory: bool
    taxable: bool
    isChargeable: bool
    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    membershipTypeId: int
    itemGroup: Optional[ItemGroupResponse]
    displayName: Optional[str]
    soldHours: Optional[float]
    createdOn: str
    modifiedOn: str
    serviceDate: Optional[str]
    order: int
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
    active: bool
    invoiceId: int


class ExportInvoiceResponse(TypedDict, total=False):
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
    id: int
    syncStatus: Optional[str]
    budgetCodeId: Optional[int]
    referenceNumber: Optional[str]
    invoiceDate: Optional[str]
    dueDate: Optional[str]
    subTotal: Optional[str]
    salesTax: Optional[str]
    salesTaxCode: Optional[SalesTaxResponse]
    taxZoneId: Optional[int]
    total: Optional[str]
    balance: Optional[str]
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
    createdOn: str
    modifiedOn: Optional[str]
    adjustmentToId: Optional[int]
    job: Optional[JobResponse]
    projectId: Optional[int]
    royalty: Optional[RoyaltyResponse]
    employeeInfo: Optional[EmployeeInfoResponse]
    commissionEligibilityDate: Optional[str]
    sentStatus: str
    reviewStatus: str
    assignedTo: Optional[NamedFieldResponse]


class ExportPaymentResponse(TypedDict, total=False):
    """What comes from ``accounting.payments.export``."""

    active: bool
    appliedTo: Optional[list[PaymentAppliedResponse]]
    authCode: Optional[str]
    batch: Optional[BatchResponse]
    businessUnit: Optional[NamedFieldResponse]
    checkNumber: Optional[str]
    createdBy: Optional[str]
    createdOn: str
    customer: Optional[NamedFieldResponse]
    customFields: Optional[list[CustomFieldModel]]
    date: Optional[str]
    deposit: Optional[NamedFieldResponse]
    generalLedgerAccount: Optional[GLAccountResponse]
    id: int
    memo: Optional[str]
    modifiedOn: str
    referenceNumber: Optional[str]
    refundedPaymentId: Optional[int]
    syncStatus: Optional[str]
    total: Optional[str]
    type: Optional[str]
    typeId: Optional[str]
    unappliedAmount: Optional[str]


class ExternalObjectResponse(TypedDict, total=False):
    """Part of ``JournalEntryDetailsResponse``."""

    id: Optional[str]
    type: Optional[str]
    name: Optional[str]
    url: Optional[str]


class ExternalObjectSaveRequest(TypedDict, total=False):
    """Part of ``JournalEntryLineCreateRequest``."""

    id: Optional[str]
    type: Optional[str]
    name: Optional[str]
    url: Optional[str]


class FeeAccountResponse(TypedDict, total=False):
    """Part of ``DetailedDepositResponse``."""

    id: int
    name: Optional[str]
    number: Optional[str]
    type: Optional[str]
    detailType: Optional[str]


class GLAccountResponse(TypedDict, total=False):
    """Part of ``ApBillExpenseItemResponse``, ``ApBillItemResponse`` and 7 more."""

    id: int
    name: Optional[str]
    number: Optional[str]
    type: Optional[str]
    detailType: Optional[str]


class GeneralLedgerAccount(TypedDict, total=False):
    """Part of ``JournalEntryDetailsResponse`` and ``JournalEntrySummaryResponse``."""

    id: int
    number: Optional[str]
    name: Optional[str]
    type: Optional[str]
    subtype: Optional[str]


class GetInvoiceTasksResponse(TypedDict, total=False):
    """What comes from ``accounting.invoices.list_tasks``."""

    taskId: str
    type: Optional[str]
    name: Optional[str]
    status: Optional[str]
    assigneeId: Optional[str]
    dueDate: Optional[str]
    description: Optional[str]
    templateId: Optional[str]
    reason: Optional[str]
    relations: list[InvoiceTaskRelationResponse]


class GlAccountCreateRequest(TypedDict, total=False):
    """Body of ``accounting.gl_accounts.create``."""

    name: Optional[str]
    number: Optional[str]
    description: Optional[str]
    type: Optional[str]
    subtype: Optional[str]


class GlAccountExtendedResponse(TypedDict, total=False):
    """What comes from ``accounting.gl_accounts.create`` and 3 more."""

    id: int
    name: Optional[str]
    number: Optional[str]
    description: Optional[str]
    type: Optional[str]
    subtype: Optional[str]
    active: bool
    isIntacctGroup: bool
    isIntacctBankAccount: bool
    source: str
    defaultAccountType: Optional[str]
    createdOn: str
    modifiedOn: str


class GlAccountTypeResponse(TypedDict, total=False):
    """What comes from ``accounting.gl_accounts.list_types``."""

    id: int
    parentTypeId: Optional[int]
    name: Optional[str]
    active: bool
    createdOn: str
    modifiedOn: str


class GlAccountUpdateRequest(TypedDict, total=False):
    """Body of ``accounting.gl_accounts.update``."""

    name: Optional[str]
    number: Optional[str]
    description: Optional[str]
    type: Optional[str]
    subtype: Optional[str]
    active: Optional[bool]


class InterestSettingsAPIModel(TypedDict, total=False):
    """Part of ``PaymentTermAPIModel``."""

    id: Optional[int]
    rateType: str
    flatRateValue: Optional[float]
    percentageRateValue: Optional[float]
    chargeMethod: Optional[str]
    frequency: str
    gracePeriod: Optional[int]
    targetInvoices: list[str]
    taskId: int
    taskDisplayName: str


class InventoryBillItemResponse(TypedDict, total=False):
    """Part of ``ExportInventoryBillResponse`` and ``InventoryBillResponse``."""

    order: int
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
    id: int
    skuId: int
    receiptItemId: Optional[int]
    skuType: str
    skuCode: str
    budgetCodeId: Optional[int]


class InventoryBillResponse(TypedDict, total=False):
    """What comes from ``accounting.inventory_bills.list`` and 1 more."""

    id: int
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


class InventoryLocationResponse(TypedDict, total=False):
    """Part of ``ApBillItemResponse``."""

    id: int
    name: Optional[str]
    type: Optional[str]


class InvoiceItemResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: int
    description: Optional[str]
    quantity: Optional[str]
    cost: Optional[str]
    totalCost: Optional[str]
    budgetCodeId: Optional[int]
    inventoryLocationId: Optional[int]
    inventoryLocation: Optional[str]
    price: Optional[str]
    type: str
    skuName: Optional[str]
    skuId: int
    total: Optional[str]
    inventory: bool
    taxable: bool
    isChargeable: bool
    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    membershipTypeId: int
    itemGroup: Optional[ItemGroupResponse]
    displayName: Optional[str]
    soldHours: Optional[float]
    createdOn: str
    modifiedOn: str
    serviceDate: Optional[str]
    order: int
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


class InvoiceResponse(TypedDict, total=False):
    """What comes from ``accounting.invoices.list``."""

    id: int
    syncStatus: Optional[str]
    budgetCodeId: Optional[int]
    referenceNumber: Optional[str]
    invoiceDate: Optional[str]
    dueDate: Optional[str]
    subTotal: Optional[str]
    salesTax: Optional[str]
    salesTaxCode: Optional[SalesTaxResponse]
    taxZoneId: Optional[int]
    total: Optional[str]
    balance: Optional[str]
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
    createdOn: str
    modifiedOn: Optional[str]
    adjustmentToId: Optional[int]
    job: Optional[JobResponse]
    projectId: Optional[int]
    royalty: Optional[RoyaltyResponse]
    employeeInfo: Optional[EmployeeInfoResponse]
    commissionEligibilityDate: Optional[str]
    sentStatus: str
    reviewStatus: str
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


class InvoiceTaskRelationResponse(TypedDict, total=False):
    """Part of ``GetInvoiceTasksResponse``."""

    type: Optional[str]
    taskId: str


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


class ItemGroupResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceItemResponse`` and ``InvoiceItemResponse``."""

    rootId: int
    name: Optional[str]


class JobResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: int
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


class JournalEntryDetailsResponse(TypedDict, total=False):
    """What comes from ``accounting.journal_entries.list_details``."""

    postDate: Optional[str]
    account: GeneralLedgerAccount
    debit: float
    credit: float
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


class JournalEntryResponse(TypedDict, total=False):
    """What comes from ``accounting.journal_entries.get`` and 3 more."""

    id: Optional[str]
    createdOn: str
    modifiedOn: str
    number: int
    name: Optional[str]
    source: str
    status: str
    syncStatus: str
    versionId: int
    lastSyncVersionId: Optional[int]
    message: Optional[str]
    postDate: Optional[str]
    exportedOn: Optional[str]
    exportedBy: Optional[NamedFieldResponse]
    customFields: Optional[list[CustomFieldResponse]]
    url: Optional[str]
    isEmpty: bool


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


class JournalEntrySku(TypedDict, total=False):
    """Part of ``JournalEntryDetailsResponse``."""

    id: int
    type: Optional[str]
    code: Optional[str]


class JournalEntrySkuSaveRequest(TypedDict):
    """Part of ``JournalEntryLineCreateRequest``."""

    id: int
    type: JournalEntrySkuType


class JournalEntrySummaryResponse(TypedDict, total=False):
    """What comes from ``accounting.journal_entries.list_summary``."""

    postDate: Optional[str]
    account: GeneralLedgerAccount
    credit: float
    debit: float
    memo: Optional[str]
    businessUnit: Optional[NamedFieldResponse]


class _JournalEntrySyncUpdateRequestRequired(TypedDict):
    syncStatus: JournalEntrySyncStatus


class JournalEntrySyncUpdateRequest(_JournalEntrySyncUpdateRequestRequired, total=False):
    """Body of ``accounting.journal_entries.update_sync``."""

    versionId: int
    message: str
    customFields: Optional[dict[str, Optional[str]]]


class JournalEntryTransaction(TypedDict, total=False):
    """Part of ``JournalEntryDetailsResponse``."""

    id: int
    type: str
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


class MarkApBillAsExportedUpdateResponse(TypedDict, total=False):
    """What comes from ``accounting.ap_bills.mark_as_exported``."""

    billId: int
    success: bool
    errorMessage: Optional[str]


class MarkApCreditAsExportedUpdateRequest(TypedDict):
    """Body of ``accounting.ap_credits.mark_as_exported``."""

    apCreditId: int


class MarkApCreditAsExportedUpdateResponse(TypedDict, total=False):
    """What comes from ``accounting.ap_credits.mark_as_exported``."""

    apCreditId: int
    success: bool
    errorMessage: Optional[str]


class _MarkApPaymentAsExportedUpdateRequestRequired(TypedDict):
    apPaymentId: int


class MarkApPaymentAsExportedUpdateRequest(
    _MarkApPaymentAsExportedUpdateRequestRequired, total=False
):
    """Body of ``accounting.ap_payments.mark_as_exported``."""

    externalId: Optional[str]
    externalMessage: Optional[str]


class MarkApPaymentAsExportedUpdateResponse(TypedDict, total=False):
    """What comes from ``accounting.ap_payments.mark_as_exported``."""

    apPaymentId: int
    success: bool
    errorMessage: Optional[str]


class _MarkCreditMemoAsExportedRequestRequired(TypedDict):
    creditMemoId: int


class MarkCreditMemoAsExportedRequest(_MarkCreditMemoAsExportedRequestRequired, total=False):
    """Body of ``accounting.credit_memos.mark_as_exported``."""

    externalId: Optional[str]
    externalMessage: Optional[str]


class MarkCreditMemoAsExportedResponse(TypedDict, total=False):
    """What comes from ``accounting.credit_memos.mark_as_exported``."""

    creditMemoId: int
    success: bool
    errorMessage: Optional[str]


class MarkDepositsAsExportedRequestArgs(TypedDict, total=False):
    """Body of ``accounting.deposits.mark_as_exported``."""

    ids: Optional[list[int]]


class MarkInventoryBillAsExportedUpdateRequest(TypedDict):
    """Body of ``accounting.inventory_bills.mark_as_exported``."""

    inventoryBillIds: list[int]


class MarkInventoryBillAsExportedUpdateResponse(TypedDict, total=False):
    """What comes from ``accounting.inventory_bills.mark_as_exported``."""

    inventoryBillId: int
    success: bool
    errorMessage: Optional[str]


class _MarkInvoiceAsExportedUpdateRequestRequired(TypedDict):
    invoiceId: int


class MarkInvoiceAsExportedUpdateRequest(_MarkInvoiceAsExportedUpdateRequestRequired, total=False):
    """Body of ``accounting.invoices.mark_as_exported``."""

    externalId: Optional[str]
    externalMessage: Optional[str]


class MarkInvoiceAsExportedUpdateResponse(TypedDict, total=False):
    """What comes from ``accounting.invoices.mark_as_exported``."""

    invoiceId: int
    success: bool
    errorMessage: Optional[str]


class NamedFieldResponse(TypedDict, total=False):
    """Part of ``ApBillExpenseItemResponse``, ``ApBillResponse`` and 15 more."""

    id: int
    name: Optional[str]


class NumberFieldResponse(TypedDict, total=False):
    """Part of ``JournalEntryDetailsResponse``."""

    id: int
    number: Optional[str]


class PaymentAppliedResponse(TypedDict, total=False):
    """Part of ``DetailedPaymentResponse``, ``DetailedTransactionResponse`` and 1 more."""

    appliedAmount: Optional[str]
    appliedBy: Optional[str]
    appliedId: int
    appliedOn: Optional[str]
    appliedTo: int
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


class PaymentResponse(TypedDict, total=False):
    """What comes from ``accounting.payments.create`` and ``accounting.payments.update``."""

    active: Optional[bool]
    authCode: Optional[str]
    checkNumber: Optional[str]
    customerId: Optional[int]
    exportId: Optional[str]
    id: int
    memo: Optional[str]
    paidOn: Optional[str]
    splits: list[PaymentSplitApiModel]
    status: Optional[str]
    transactionStatus: Optional[str]
    typeId: int


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


class PaymentTermAPIModel(TypedDict, total=False):
    """What comes from ``accounting.payment_terms.get`` and ``accounting.payment_terms.list``."""

    id: Optional[int]
    name: Optional[str]
    dueDayType: str
    dueDay: Optional[int]
    isCustomerDefault: bool
    isVendorDefault: bool
    active: bool
    inUse: Optional[bool]
    modifiedOn: str
    createdOn: str
    paymentTermDiscountModel: PaymentTermDiscountAPIModel
    interestSettings: InterestSettingsAPIModel


class PaymentTermDiscountAPIModel(TypedDict, total=False):
    """Part of ``PaymentTermAPIModel``."""

    id: Optional[int]
    discountApplyTo: Optional[str]
    discount: Optional[float]
    discountType: Optional[str]
    account: Optional[str]
    applyBy: Optional[str]
    applyByValue: Optional[int]


class PaymentTypeResponse(TypedDict, total=False):
    """What comes from ``accounting.payment_types.get`` and ``accounting.payment_types.list``."""

    id: int
    name: str
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


class RemittanceVendorResponse(TypedDict, total=False):
    """What comes from ``accounting.remittance_vendors.get`` and 1 more."""

    id: int
    name: Optional[str]
    active: bool
    customerId: Optional[str]
    isApproved: bool
    isVerified: bool
    contactInfo: Optional[RemittanceVendorContactInfoResponse]
    address: Optional[AddressResponse]
    createdOn: str
    modifiedOn: str


class RoyaltyResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    status: Optional[str]
    date: Optional[str]
    sentOn: Optional[str]
    memo: Optional[str]


class SalesTaxResponse(TypedDict, total=False):
    """Part of ``CreditMemoPublicResponse``, ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: int
    name: Optional[str]
    taxRate: float


class TaxRateResponse(TypedDict, total=False):
    """Part of ``TaxZoneResponse``."""

    id: Optional[int]
    taxName: Optional[str]
    taxBaseType: list[str]
    taxRate: float
    salesTaxItem: Optional[str]


class TaxZoneResponse(TypedDict, total=False):
    """What comes from ``accounting.tax_zones.list``."""

    id: int
    name: Optional[str]
    color: Optional[int]
    isTaxRateSeparated: bool
    isMultipleTaxZone: bool
    rates: list[TaxRateResponse]
    createdOn: str
    modifiedOn: str
    active: bool


class TemplateExecutionErrorResponse(TypedDict, total=False):
    """Part of ``CreateInvoiceTaskResponse``."""

    message: str


class UpdateInvoiceTaskRequest(TypedDict, total=False):
    """Body of ``accounting.invoices.update_task``."""

    name: Optional[str]
    status: Optional[str]
    assigneeId: Optional[str]
    dueDate: Optional[When]
    description: Optional[str]


class UpdateInvoiceTaskResponse(TypedDict, total=False):
    """What comes from ``accounting.invoices.update_task``."""

    taskId: str
