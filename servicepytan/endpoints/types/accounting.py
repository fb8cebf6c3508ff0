"""Types of the records and bodies of the API module ``accounting``, for type checkers."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.wire import When

ActiveStateFilterType = Literal["ActiveOnly", "InactiveOnly", "All"]

BalanceComparer = Literal["Equals", "NotEquals", "Greater", "Less"]

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

LogicalOperator = Literal["And", "Or"]

RoyaltyStatus = Literal["Pending", "Sent", "Failed"]

SettlementStatus = Literal["NotSettled", "Settled"]

TransactionStatus = Literal["Pending", "Posted", "Exported"]


class AddressResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

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


class BatchResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

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
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    name: Optional[str]
    value: Optional[str]


class CustomFieldTypeResponse(TypedDict, total=False):
    """What comes from ``accounting.invoices.list_custom_field_types``."""

    id: int
    name: str
    dataType: str
    dataTypeOptions: Optional[list[str]]
    createdOn: str
    modifiedOn: str


class CustomFieldUpdateRequest(TypedDict):
    """Body of ``accounting.invoices.update_custom_fields``."""

    operations: list[CustomFieldOperationRequest]


class EmployeeInfoResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: int
    name: Optional[str]
    modifiedOn: str


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


class GLAccountResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceItemResponse`` and ``InvoiceItemResponse``."""

    id: int
    name: Optional[str]
    number: Optional[str]
    type: Optional[str]
    detailType: Optional[str]


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
    """Part of ``ExportInvoiceItemResponse``, ``ExportInvoiceResponse`` and 2 more."""

    id: int
    name: Optional[str]


class _PaymentSettlementUpdateRequestRequired(TypedDict):
    id: int


class PaymentSettlementUpdateRequest(_PaymentSettlementUpdateRequestRequired, total=False):
    """Part of ``InvoiceUpdateRequest``."""

    settlementStatus: Optional[SettlementStatus]
    settlementDate: Optional[When]


class RoyaltyResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    status: Optional[str]
    date: Optional[str]
    sentOn: Optional[str]
    memo: Optional[str]


class SalesTaxResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: int
    name: Optional[str]
    taxRate: float


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
