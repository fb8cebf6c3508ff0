# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``inventory``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.timestamps import When

AdjustmentsSort = Literal[
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

ExternalDataPatchMode = Literal["Replace", "Merge"]

LandedCostMethod = Literal["None", "ByValue"]

LogicalOperator = Literal["And", "Or"]

PoApprovalRejectionReason = Literal["CostTooHigh", "WrongVendor", "Other"]

PurchaseOrderCancellationReason = Literal[
    "NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"
]

PurchaseOrderDeliveryOption = Literal[
    "Manual",
    "EmailAsExcel",
    "EmailAsPdf",
    "EmailAsPdfRollupView",
    "Electronic",
    "MarkAsSent",
    "EmailAsExcelAndPdf",
    "VendorPortal",
]

PurchaseOrderMarkupsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "From",
    "+From",
    "-From",
    "To",
    "+To",
    "-To",
    "Percent",
    "+Percent",
    "-Percent",
]

PurchaseOrderRequestStatus = Literal["PendingApproval", "Approved", "Rejected"]

PurchaseOrderTypesSort = Literal[
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

PurchaseOrdersRequestSort = Literal[
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

PurchaseOrdersSort = Literal[
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

ReceiptCancellationReason = Literal[
    "NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"
]

ReceiptsSort = Literal[
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

ReturnCancellationReason = Literal[
    "NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"
]

ReturnsSort = Literal[
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

TransfersSort = Literal[
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

TrucksSort = Literal[
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

VendorsSort = Literal[
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

WarehousesSort = Literal[
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


class AddressRequest(TypedDict):
    """Part of ``CreateAddressRequest``, ``CreateVendorRequest`` and 2 more."""

    street: str
    unit: str
    city: str
    state: str
    zip: str
    country: str


class AddressResponse(TypedDict, total=False):
    """Part of ``ExportPurchaseOrdersResponse``, ``InventoryReceiptResponse`` and 4 more."""

    street: Optional[str]
    unit: Optional[str]
    city: Optional[str]
    state: Optional[str]
    zip: Optional[str]
    country: Optional[str]


class _BatchResponseRequired(TypedDict):
    id: int


class BatchResponse(_BatchResponseRequired, total=False):
    """Part of ``ExportAdjustmentsResponse``, ``ExportReturnsResponse`` and 4 more."""

    number: Optional[str]
    name: Optional[str]


class CancelResourceRequestOfPurchaseOrderCancellationReason(TypedDict, total=False):
    """Body of ``inventory.purchase_orders.cancel``."""

    canceledReason: PurchaseOrderCancellationReason


class CancelResourceRequestOfReceiptCancellationReason(TypedDict, total=False):
    """Body of ``inventory.receipts.cancel``."""

    canceledReason: ReceiptCancellationReason


class CancelResourceRequestOfReturnCancellationReason(TypedDict, total=False):
    """Body of ``inventory.returns.cancel``."""

    canceledReason: ReturnCancellationReason


class CreateAddressRequest(TypedDict):
    """Part of ``CreatePurchaseOrderRequest``."""

    description: str
    address: AddressRequest


class _CreateInventoryReturnItemRequestRequired(TypedDict):
    skuId: int
    quantity: Union[float, Decimal]
    cost: Union[float, Decimal]


class CreateInventoryReturnItemRequest(_CreateInventoryReturnItemRequestRequired, total=False):
    """Part of ``CreateInventoryReturnRequest``."""

    description: Optional[str]
    shipmentItemId: Optional[int]
    budgetCodeId: Optional[int]


class _CreateInventoryReturnRequestRequired(TypedDict):
    vendorId: int
    returnTypeId: int
    businessUnitId: int
    inventoryLocationId: int
    returnDate: When
    tax: Union[float, Decimal]
    shipping: Union[float, Decimal]
    restockingFee: Union[float, Decimal]


class CreateInventoryReturnRequest(_CreateInventoryReturnRequestRequired, total=False):
    """Body of ``inventory.returns.create``."""

    jobId: Optional[int]
    purchaseOrderId: Optional[int]
    budgetCodeId: Optional[int]
    referenceNumber: Optional[str]
    memo: Optional[str]
    items: Optional[list[CreateInventoryReturnItemRequest]]


class _CreatePurchaseOrderItemRequestRequired(TypedDict):
    skuId: int
    description: str
    vendorPartNumber: str
    quantity: Union[float, Decimal]
    cost: Union[float, Decimal]


class CreatePurchaseOrderItemRequest(_CreatePurchaseOrderItemRequestRequired, total=False):
    """Part of ``CreatePurchaseOrderRequest``."""

    budgetCodeId: Optional[int]


_CreatePurchaseOrderMarkupRequestKeywords = TypedDict(
    "_CreatePurchaseOrderMarkupRequestKeywords", {"from": "Union[float, Decimal]"}, total=True
)


class CreatePurchaseOrderMarkupRequest(_CreatePurchaseOrderMarkupRequestKeywords):
    """Body of ``inventory.purchase_order_markups.create``."""

    to: Union[float, Decimal]
    percent: Union[float, Decimal]


class _CreatePurchaseOrderRequestRequired(TypedDict):
    vendorId: int
    typeId: int
    businessUnitId: int
    inventoryLocationId: int
    shipTo: CreateAddressRequest
    impactsTechnicianPayroll: bool
    date: When
    requiredOn: When
    tax: Union[float, Decimal]
    shipping: Union[float, Decimal]
    items: list[CreatePurchaseOrderItemRequest]


class CreatePurchaseOrderRequest(_CreatePurchaseOrderRequestRequired, total=False):
    """Body of ``inventory.purchase_orders.create``."""

    jobId: Optional[int]
    technicianId: Optional[int]
    projectId: Optional[int]
    budgetCodeId: Optional[int]
    vendorInvoiceNumber: Optional[str]
    memo: Optional[str]


class _CreatePurchaseOrderTypeRequestRequired(TypedDict):
    name: str
    active: bool
    includeInPoScreen: bool
    automaticallyReceive: bool
    displayToTechnician: bool
    excludeTaxFromJobCosting: bool
    impactToTechnicianPayroll: bool
    allowTechniciansToSendPo: bool
    defaultRequiredDateDaysOffset: int
    skipWeekends: bool
    requireJobBeforeReceipt: bool
    includeInSalesTax: bool
    isDefault: bool
    copyPurchaseOrderItemsToInvoiceWhenReceived: bool
    isDefaultForConsignment: bool
    alertSettings: PoTypeAlertSettings


class CreatePurchaseOrderTypeRequest(_CreatePurchaseOrderTypeRequestRequired, total=False):
    """Body of ``inventory.purchase_order_types.create``."""

    landedCostMethod: Optional[LandedCostMethod]
    includeTaxInFullyLandedCost: Optional[bool]


class CreateReturnTypeRequest(TypedDict):
    """Body of ``inventory.return_types.create``."""

    name: str
    automaticallyReceiveVendorCredit: bool
    includeInSalesTax: bool
    isDefault: bool
    isDefaultForConsignment: bool


class _CreateTruckRequestRequired(TypedDict):
    name: str
    warehouseId: int


class CreateTruckRequest(_CreateTruckRequestRequired, total=False):
    """Body of ``inventory.trucks.create``."""

    memo: Optional[str]
    templateId: Optional[int]
    technicianIds: Optional[list[int]]
    externalData: Optional[ExternalDataCreateRequest]


class CreateVendorContactRequest(TypedDict):
    """Part of ``CreateVendorRequest``."""

    name: str
    email: str


class _CreateVendorRequestRequired(TypedDict):
    name: str
    active: bool
    isTruckReplenishment: bool
    taxRate: Union[float, Decimal]
    restrictedMobileCreation: bool
    address: AddressRequest


class CreateVendorRequest(_CreateVendorRequestRequired, total=False):
    """Body of ``inventory.vendors.create``."""

    memo: Optional[str]
    firstName: Optional[str]
    lastName: Optional[str]
    phone: Optional[str]
    email: Optional[str]
    fax: Optional[str]
    deliveryOption: Optional[PurchaseOrderDeliveryOption]
    vendorQuickbooksItem: Optional[str]
    paymentTermId: Optional[int]
    remittanceVendorId: Optional[int]
    externalData: Optional[ExternalDataCreateRequest]
    tags: Optional[list[TagRequest]]
    vendorContacts: Optional[list[CreateVendorContactRequest]]


class CustomFieldOperationRequest(TypedDict):
    """Part of ``CustomFieldUpdateRequest``."""

    objectId: int
    customFields: list[CustomFieldRequest]


class CustomFieldRequest(TypedDict):
    """Part of ``CustomFieldOperationRequest``."""

    name: str
    value: str


class CustomFieldResponse(TypedDict):
    """Part of ``ExportAdjustmentsResponse``, ``ExportPurchaseOrdersResponse`` and 9 more."""

    typeId: int
    name: str
    value: str


class _CustomFieldTypeResponseRequired(TypedDict):
    id: int
    name: str
    dataType: str
    createdOn: str
    modifiedOn: str


class CustomFieldTypeResponse(_CustomFieldTypeResponseRequired, total=False):
    """What comes from ``inventory.vendors.list_custom_field_types``."""

    dataTypeOptions: Optional[list[str]]


class CustomFieldUpdateRequest(TypedDict):
    """Body of ``inventory.adjustments.update_custom_fields`` and 4 more."""

    operations: list[CustomFieldOperationRequest]


class _ExportAdjustmentsResponseRequired(TypedDict):
    id: int
    active: bool
    number: str
    referenceNumber: str
    type: str
    inventoryLocationId: int
    memo: Optional[str]
    date: str
    createdOn: str
    modifiedOn: str
    syncStatus: str
    externalData: Optional[list[ExternalDataModel]]
    items: list[InventoryAdjustmentItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class ExportAdjustmentsResponse(_ExportAdjustmentsResponseRequired, total=False):
    """What comes from ``inventory.adjustments.export``."""

    businessUnitId: Optional[int]
    projectId: Optional[int]
    invoiceId: Optional[int]
    createdById: Optional[int]
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    canceledReason: Optional[str]
    canceledById: Optional[int]
    dateCanceled: Optional[str]


class _ExportPurchaseOrdersResponseRequired(TypedDict):
    id: int
    number: str
    status: str
    typeId: int
    vendorId: int
    shipTo: AddressResponse
    vendorDocumentNumber: str
    date: str
    createdOn: str
    modifiedOn: str
    total: float
    tax: float
    shipping: float
    summary: str
    items: list[PurchaseOrderItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class ExportPurchaseOrdersResponse(_ExportPurchaseOrdersResponseRequired, total=False):
    """What comes from ``inventory.purchase_orders.export``."""

    invoiceId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    technicianId: Optional[int]
    businessUnitId: Optional[int]
    inventoryLocationId: Optional[int]
    batchId: Optional[int]
    budgetCodeId: Optional[int]
    requiredOn: Optional[str]
    sentOn: Optional[str]
    receivedOn: Optional[str]
    createdById: Optional[int]


class _ExportReturnsResponseRequired(TypedDict):
    id: int
    active: bool
    number: str
    referenceNumber: str
    status: str
    vendorId: int
    businessUnitId: int
    memo: Optional[str]
    returnAmount: float
    taxAmount: float
    shippingAmount: float
    returnDate: str
    createdOn: str
    modifiedOn: str
    syncStatus: str
    items: list[InventoryReturnItemResponse]
    customFields: Optional[list[CustomFieldResponse]]
    externalData: Optional[list[ExternalDataModel]]


class ExportReturnsResponse(_ExportReturnsResponseRequired, total=False):
    """What comes from ``inventory.returns.export``."""

    returnTypeId: int
    purchaseOrderId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    budgetCodeId: Optional[int]
    inventoryLocationId: Optional[int]
    createdById: Optional[int]
    returnedOn: Optional[str]
    creditReceivedOn: Optional[str]
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    canceledById: Optional[int]
    canceledReason: Optional[str]
    dateCanceled: Optional[str]


class _ExportTransfersResponseRequired(TypedDict):
    id: int
    transferType: str
    status: str
    number: str
    referenceNumber: str
    fromLocationId: int
    toLocationId: int
    memo: Optional[str]
    date: str
    createdOn: str
    modifiedOn: str
    syncStatus: str
    active: bool
    items: list[InventoryTransferItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class ExportTransfersResponse(_ExportTransfersResponseRequired, total=False):
    """What comes from ``inventory.transfers.export``."""

    createdById: Optional[int]
    pickedDate: Optional[str]
    receivedDate: Optional[str]
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    dateRequired: Optional[str]
    jobId: Optional[int]
    invoiceId: Optional[int]
    canceledById: Optional[int]
    canceledReason: Optional[str]
    dateCanceled: Optional[str]
    pickedById: Optional[int]
    receivedById: Optional[int]
    externalData: Optional[list[ExternalDataModel]]


class ExternalDataCreateRequest(TypedDict):
    """Part of ``CreateTruckRequest`` and ``CreateVendorRequest``."""

    applicationGuid: str
    externalData: list[ExternalDataModelInput]


class ExternalDataModel(TypedDict):
    """Part of ``ExportAdjustmentsResponse``, ``ExportReturnsResponse`` and 7 more."""

    key: str
    value: str


class ExternalDataModelInput(TypedDict):
    """Part of ``ExternalDataCreateRequest``."""

    key: str
    value: str


class _ExternalDataUpdateModelRequired(TypedDict):
    key: str


class ExternalDataUpdateModel(_ExternalDataUpdateModelRequired, total=False):
    """Part of ``ExternalDataUpdateRequest``."""

    value: Optional[str]


class _ExternalDataUpdateRequestRequired(TypedDict):
    applicationGuid: str
    externalData: list[ExternalDataUpdateModel]


class ExternalDataUpdateRequest(_ExternalDataUpdateRequestRequired, total=False):
    """Part of ``UpdateAdjustmentRequest``, ``UpdateReturnRequest`` and 4 more."""

    patchMode: Optional[ExternalDataPatchMode]


class GLAccountResponse(TypedDict, total=False):
    """Part of ``InventoryReceiptItemResponse`` and ``InventoryReturnItemResponse``."""

    name: Optional[str]
    number: Optional[str]
    type: Optional[str]
    detailType: Optional[str]


class _InventoryAdjustmentItemResponseRequired(TypedDict):
    id: int
    skuId: int
    description: str
    createdOn: str
    modifiedOn: str
    name: str
    code: str
    quantity: float
    cost: float
    totalCost: float
    active: bool


class InventoryAdjustmentItemResponse(_InventoryAdjustmentItemResponseRequired, total=False):
    """Part of ``ExportAdjustmentsResponse`` and ``InventoryAdjustmentResponse``."""

    createdById: Optional[int]
    budgetCodeId: Optional[int]
    serialNumbers: Optional[list[SerialNumberResponse]]


class _InventoryAdjustmentResponseRequired(TypedDict):
    id: int
    active: bool
    number: str
    referenceNumber: str
    type: str
    inventoryLocationId: int
    memo: Optional[str]
    date: str
    createdOn: str
    modifiedOn: str
    syncStatus: str
    externalData: Optional[list[ExternalDataModel]]
    items: list[InventoryAdjustmentItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class InventoryAdjustmentResponse(_InventoryAdjustmentResponseRequired, total=False):
    """What comes from ``inventory.adjustments.list``."""

    businessUnitId: Optional[int]
    projectId: Optional[int]
    invoiceId: Optional[int]
    createdById: Optional[int]
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    canceledReason: Optional[str]
    canceledById: Optional[int]
    dateCanceled: Optional[str]


class _InventoryReceiptItemResponseRequired(TypedDict):
    id: int
    skuId: int
    name: str
    code: str
    description: str
    quantity: float
    cost: float
    purchaseOrderItemId: int


class InventoryReceiptItemResponse(_InventoryReceiptItemResponseRequired, total=False):
    """Part of ``InventoryReceiptResponse``."""

    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    budgetCodeId: Optional[int]
    allocatedShipping: Optional[float]
    allocatedTax: Optional[float]
    allocatedOtherCosts: Optional[float]
    fullyLandedUnitCost: Optional[float]


class _InventoryReceiptResponseRequired(TypedDict):
    id: int
    active: bool
    number: str
    vendorInvoiceNumber: str
    memo: Optional[str]
    purchaseOrderId: int
    vendorId: int
    inventoryLocationId: int
    shipToDescription: str
    receiptAmount: float
    taxAmount: float
    shippingAmount: float
    createdOn: str
    modifiedOn: str
    syncStatus: str
    items: list[InventoryReceiptItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class InventoryReceiptResponse(_InventoryReceiptResponseRequired, total=False):
    """What comes from ``inventory.receipts.list``."""

    createdById: Optional[int]
    billId: Optional[int]
    jobId: Optional[int]
    businessUnitId: Optional[int]
    technicianId: Optional[int]
    shipTo: Optional[AddressResponse]
    receivedOn: Optional[str]
    batchId: Optional[int]
    budgetCodeId: Optional[int]
    landedCostMethod: str
    otherAmount: Optional[float]


class _InventoryReturnItemResponseRequired(TypedDict):
    id: int
    skuId: int
    description: str
    createdOn: str
    modifiedOn: str
    name: str
    code: str
    quantity: float
    cost: float
    active: bool


class InventoryReturnItemResponse(_InventoryReturnItemResponseRequired, total=False):
    """Part of ``ExportReturnsResponse`` and ``InventoryReturnResponse``."""

    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    serialNumbers: Optional[list[SerialNumberResponse]]
    createdById: Optional[int]
    receiptItemId: Optional[int]
    budgetCodeId: Optional[int]


class _InventoryReturnResponseRequired(TypedDict):
    id: int
    active: bool
    number: str
    referenceNumber: str
    status: str
    vendorId: int
    businessUnitId: int
    memo: Optional[str]
    returnAmount: float
    taxAmount: float
    shippingAmount: float
    returnDate: str
    createdOn: str
    modifiedOn: str
    syncStatus: str
    items: list[InventoryReturnItemResponse]
    customFields: Optional[list[CustomFieldResponse]]
    externalData: Optional[list[ExternalDataModel]]


class InventoryReturnResponse(_InventoryReturnResponseRequired, total=False):
    """What comes from ``inventory.returns.list``."""

    returnTypeId: int
    purchaseOrderId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    budgetCodeId: Optional[int]
    inventoryLocationId: Optional[int]
    createdById: Optional[int]
    returnedOn: Optional[str]
    creditReceivedOn: Optional[str]
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    canceledById: Optional[int]
    canceledReason: Optional[str]
    dateCanceled: Optional[str]


class _InventoryTemplateItemResponseRequired(TypedDict):
    id: int
    skuId: int
    code: str
    name: str
    skuType: str
    minQuantity: float
    maxQuantity: float
    isConsignment: bool


class InventoryTemplateItemResponse(_InventoryTemplateItemResponseRequired, total=False):
    """Part of ``InventoryTemplateResponse``."""

    description: Optional[str]
    memo: Optional[str]
    unitOfMeasure: Optional[UnitOfMeasureModel]


class _InventoryTemplateResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    type: str
    createdOn: str
    modifiedOn: str
    isConsignment: bool


class InventoryTemplateResponse(_InventoryTemplateResponseRequired, total=False):
    """What comes from ``inventory.inventory_templates.list``."""

    locationIds: Optional[list[int]]
    items: Optional[list[InventoryTemplateItemResponse]]


class _InventoryTransferItemResponseRequired(TypedDict):
    id: int
    skuId: int
    description: str
    createdOn: str
    modifiedOn: str
    name: str
    code: str
    quantity: float
    quantityPicked: float
    cost: float
    totalCost: float
    active: bool


class InventoryTransferItemResponse(_InventoryTransferItemResponseRequired, total=False):
    """Part of ``ExportTransfersResponse`` and ``InventoryTransferResponse``."""

    serialNumbers: Optional[list[SerialNumberResponse]]
    createdById: Optional[int]
    budgetCodeId: Optional[int]


class _InventoryTransferResponseRequired(TypedDict):
    id: int
    transferType: str
    status: str
    number: str
    referenceNumber: str
    fromLocationId: int
    toLocationId: int
    memo: Optional[str]
    date: str
    createdOn: str
    modifiedOn: str
    syncStatus: str
    active: bool
    items: list[InventoryTransferItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class InventoryTransferResponse(_InventoryTransferResponseRequired, total=False):
    """What comes from ``inventory.transfers.list``."""

    createdById: Optional[int]
    pickedDate: Optional[str]
    receivedDate: Optional[str]
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    dateRequired: Optional[str]
    jobId: Optional[int]
    invoiceId: Optional[int]
    canceledById: Optional[int]
    canceledReason: Optional[str]
    dateCanceled: Optional[str]
    pickedById: Optional[int]
    receivedById: Optional[int]
    externalData: Optional[list[ExternalDataModel]]


class _ListReturnTypesResponseRequired(TypedDict):
    id: int
    automaticallyReceiveVendorCredit: bool
    includeInSalesTax: bool
    active: bool
    isDefault: bool
    isDefaultForConsignment: bool
    createdOn: str
    modifiedOn: str


class ListReturnTypesResponse(_ListReturnTypesResponseRequired, total=False):
    """What comes from ``inventory.return_types.list``."""

    name: Optional[str]


class ModificationResponse(TypedDict):
    """What comes from ``inventory.adjustments.update`` and 20 more."""

    id: int


class PoTypeAlertSettings(TypedDict):
    """Part of ``CreatePurchaseOrderTypeRequest`` and ``UpdatePurchaseOrderTypeRequest``."""

    sendEmailToTechnicianWhenPoMovedToSend: bool
    sendEmailToTechnicianWhenPoMovedToReceived: bool
    sendEmailToPmWhenPoMovedToSend: bool
    sendEmailToPmWhenPoMovedToReceived: bool


class _PurchaseOrderItemResponseRequired(TypedDict):
    id: int
    skuId: int
    description: str
    createdOn: str
    modifiedOn: str
    skuName: str
    skuCode: str
    skuType: str
    vendorPartNumber: str
    quantity: float
    quantityReceived: float
    cost: float
    total: float
    serialNumbers: list[SerialNumberResponse]
    status: str
    chargeable: bool


class PurchaseOrderItemResponse(_PurchaseOrderItemResponseRequired, total=False):
    """Part of ``ExportPurchaseOrdersResponse``, ``PurchaseOrderRequestResponse`` and 1 more."""

    budgetCodeId: Optional[int]


_PurchaseOrderMarkupResponseKeywords = TypedDict(
    "_PurchaseOrderMarkupResponseKeywords", {"from": "float"}, total=True
)


class PurchaseOrderMarkupResponse(_PurchaseOrderMarkupResponseKeywords):
    """What comes from ``inventory.purchase_order_markups.create`` and 3 more."""

    createdOn: str
    modifiedOn: str
    to: float
    percent: float
    id: int


class PurchaseOrderRequestRejectionArgs(TypedDict):
    """Body of ``inventory.purchase_orders.reject_request``."""

    rejectionReason: PoApprovalRejectionReason


class _PurchaseOrderRequestResponseRequired(TypedDict):
    id: int
    requestNumber: str
    requestStatus: str
    typeId: int
    vendorId: int
    date: str
    createdOn: str
    modifiedOn: str
    total: float
    tax: float
    shipping: float
    items: list[PurchaseOrderItemResponse]


class PurchaseOrderRequestResponse(_PurchaseOrderRequestResponseRequired, total=False):
    """What comes from ``inventory.purchase_orders.list_requests``."""

    invoiceId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    technicianId: Optional[int]
    shipTo: Optional[AddressResponse]
    businessUnitId: Optional[int]
    inventoryLocationId: Optional[int]
    batchId: Optional[int]
    vendorDocumentNumber: Optional[str]
    requiredOn: Optional[str]
    summary: Optional[str]
    customFields: Optional[list[CustomFieldResponse]]


class _PurchaseOrderResponseRequired(TypedDict):
    id: int
    number: str
    status: str
    typeId: int
    vendorId: int
    shipTo: AddressResponse
    vendorDocumentNumber: str
    date: str
    createdOn: str
    modifiedOn: str
    total: float
    tax: float
    shipping: float
    summary: str
    items: list[PurchaseOrderItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class PurchaseOrderResponse(_PurchaseOrderResponseRequired, total=False):
    """What comes from ``inventory.purchase_orders.get`` and ``inventory.purchase_orders.list``."""

    invoiceId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    technicianId: Optional[int]
    businessUnitId: Optional[int]
    inventoryLocationId: Optional[int]
    batchId: Optional[int]
    budgetCodeId: Optional[int]
    requiredOn: Optional[str]
    sentOn: Optional[str]
    receivedOn: Optional[str]
    createdById: Optional[int]


class _PurchaseOrderTypeResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    automaticallyReceive: bool
    displayToTechnician: bool
    impactToTechnicianPayroll: bool
    allowTechniciansToSendPo: bool
    defaultRequiredDateDaysOffset: int
    skipWeekends: bool
    excludeTaxFromJobCosting: bool
    createdOn: str
    modifiedOn: str


class PurchaseOrderTypeResponse(_PurchaseOrderTypeResponseRequired, total=False):
    """What comes from ``inventory.purchase_order_types.list``."""

    landedCostMethod: str
    includeTaxInFullyLandedCost: bool


class _ReceivePurchaseOrderItemRequestRequired(TypedDict):
    skuId: int
    quantity: Union[float, Decimal]
    cost: Union[float, Decimal]


class ReceivePurchaseOrderItemRequest(_ReceivePurchaseOrderItemRequestRequired, total=False):
    """Part of ``ReceivePurchaseOrderRequest``."""

    purchaseOrderItemId: Optional[int]
    description: Optional[str]
    vendorPartNumber: Optional[str]
    budgetCodeId: Optional[int]


class _ReceivePurchaseOrderRequestRequired(TypedDict):
    purchaseOrderId: int
    dateReceived: When
    tax: Union[float, Decimal]
    shipping: Union[float, Decimal]
    items: list[ReceivePurchaseOrderItemRequest]


class ReceivePurchaseOrderRequest(_ReceivePurchaseOrderRequestRequired, total=False):
    """Body of ``inventory.receipts.create``."""

    jobId: Optional[int]
    vendorDocumentNumber: Optional[str]
    memo: Optional[str]
    budgetCodeId: Optional[int]


class SerialNumberResponse(TypedDict):
    """Part of ``InventoryAdjustmentItemResponse``, ``InventoryReturnItemResponse`` and 2 more."""

    id: int
    number: str


class TagRequest(TypedDict):
    """Part of ``CreateVendorRequest`` and ``UpdateVendorRequest``."""

    tagTypeId: int


class _TruckResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    memo: Optional[str]
    technicianIds: list[int]
    createdOn: str
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]


class TruckResponse(_TruckResponseRequired, total=False):
    """What comes from ``inventory.trucks.list``."""

    warehouseId: Optional[int]
    inventoryTemplateId: Optional[int]


class _UnitOfMeasureModelRequired(TypedDict):
    name: str
    skuId: int
    skuType: str
    quantity: float
    id: int
    unitOfMeasureBaseId: int
    skuCode: str
    isUsedForPurchasing: bool
    vendors: list[UnitOfMeasureVendorModel]


class UnitOfMeasureModel(_UnitOfMeasureModelRequired, total=False):
    """Part of ``InventoryTemplateItemResponse``."""

    newSkuConversionBatchId: Optional[int]
    oldSkuConversionBatchId: Optional[int]


class _UnitOfMeasureVendorModelRequired(TypedDict):
    id: int
    procurementVendorId: int
    vendorPartNumber: str
    vendorDefaultUnit: bool
    active: bool


class UnitOfMeasureVendorModel(_UnitOfMeasureVendorModelRequired, total=False):
    """Part of ``UnitOfMeasureModel``."""

    cost: Optional[float]


class UpdateAddressRequest(TypedDict):
    """Part of ``UpdatePurchaseOrderRequest``."""

    description: str
    address: AddressRequest


class UpdateAdjustmentRequest(TypedDict, total=False):
    """Body of ``inventory.adjustments.update``."""

    externalData: ExternalDataUpdateRequest


class _UpdatePurchaseOrderItemRequestRequired(TypedDict):
    id: int
    skuId: int
    description: str
    vendorPartNumber: str
    quantity: Union[float, Decimal]
    cost: Union[float, Decimal]


class UpdatePurchaseOrderItemRequest(_UpdatePurchaseOrderItemRequestRequired, total=False):
    """Part of ``UpdatePurchaseOrderRequest``."""

    budgetCodeId: Optional[int]


_UpdatePurchaseOrderMarkupRequestKeywords = TypedDict(
    "_UpdatePurchaseOrderMarkupRequestKeywords", {"from": "Union[float, Decimal]"}, total=True
)


class UpdatePurchaseOrderMarkupRequest(_UpdatePurchaseOrderMarkupRequestKeywords):
    """Body of ``inventory.purchase_order_markups.update``."""

    to: Union[float, Decimal]
    percent: Union[float, Decimal]


class UpdatePurchaseOrderRequest(TypedDict, total=False):
    """Body of ``inventory.purchase_orders.update``."""

    vendorId: int
    typeId: int
    businessUnitId: int
    inventoryLocationId: int
    jobId: int
    technicianId: int
    projectId: int
    budgetCodeId: Optional[int]
    shipTo: UpdateAddressRequest
    vendorInvoiceNumber: str
    impactsTechnicianPayroll: bool
    memo: str
    date: When
    requiredOn: When
    tax: Union[float, Decimal]
    shipping: Union[float, Decimal]
    items: list[UpdatePurchaseOrderItemRequest]


class UpdatePurchaseOrderTypeRequest(TypedDict):
    """Body of ``inventory.purchase_order_types.update``."""

    active: bool
    name: str
    includeInPoScreen: bool
    automaticallyReceive: bool
    displayToTechnician: bool
    excludeTaxFromJobCosting: bool
    impactToTechnicianPayroll: bool
    allowTechniciansToSendPo: bool
    defaultRequiredDateDaysOffset: int
    skipWeekends: bool
    requireJobBeforeReceipt: bool
    includeInSalesTax: bool
    isDefault: bool
    copyPurchaseOrderItemsToInvoiceWhenReceived: bool
    isDefaultForConsignment: bool
    landedCostMethod: LandedCostMethod
    includeTaxInFullyLandedCost: bool
    alertSettings: PoTypeAlertSettings


class _UpdateReturnItemModelRequired(TypedDict):
    id: int
    skuId: int
    quantity: Union[float, Decimal]
    cost: Union[float, Decimal]


class UpdateReturnItemModel(_UpdateReturnItemModelRequired, total=False):
    """Part of ``UpdateReturnRequest``."""

    itemDescription: Optional[str]
    budgetCodeId: Optional[int]


class UpdateReturnRequest(TypedDict, total=False):
    """Body of ``inventory.returns.update``."""

    returnTypeId: int
    businessUnitId: int
    referenceNumber: str
    inventoryLocationId: int
    returnDate: When
    memo: str
    tax: Optional[Union[float, Decimal]]
    shipping: Optional[Union[float, Decimal]]
    restockingFee: Optional[Union[float, Decimal]]
    budgetCodeId: Optional[int]
    items: list[UpdateReturnItemModel]
    externalData: ExternalDataUpdateRequest


class _UpdateReturnTypeRequestRequired(TypedDict):
    id: int


class UpdateReturnTypeRequest(_UpdateReturnTypeRequestRequired, total=False):
    """Body of ``inventory.return_types.update``."""

    active: bool
    name: str
    automaticallyReceiveVendorCredit: bool
    includeInSalesTax: bool
    isDefault: bool
    isDefaultForConsignment: bool


class UpdateTransferRequest(TypedDict, total=False):
    """Body of ``inventory.transfers.update``."""

    externalData: ExternalDataUpdateRequest


class UpdateTruckRequest(TypedDict, total=False):
    """Body of ``inventory.trucks.update``."""

    name: str
    active: bool
    memo: str
    warehouseId: int
    templateId: Optional[int]
    technicianIds: list[int]
    externalData: ExternalDataUpdateRequest


class _UpdateVendorContactRequestRequired(TypedDict):
    name: str
    email: str


class UpdateVendorContactRequest(_UpdateVendorContactRequestRequired, total=False):
    """Part of ``UpdateVendorRequest``."""

    id: Optional[int]


class UpdateVendorRequest(TypedDict, total=False):
    """Body of ``inventory.vendors.update``."""

    name: str
    active: bool
    memo: str
    firstName: str
    lastName: str
    phone: str
    email: str
    fax: str
    isTruckReplenishment: bool
    deliveryOption: PurchaseOrderDeliveryOption
    taxRate: Union[float, Decimal]
    restrictedMobileCreation: bool
    vendorQuickbooksItem: str
    paymentTermId: int
    remittanceVendorId: int
    address: AddressRequest
    tags: list[TagRequest]
    vendorContacts: list[UpdateVendorContactRequest]
    externalData: ExternalDataUpdateRequest


class UpdateWarehouseRequest(TypedDict, total=False):
    """Body of ``inventory.warehouses.update``."""

    externalData: ExternalDataUpdateRequest


class VendorContactInfoResponse(TypedDict):
    """Part of ``VendorResponse``."""

    firstName: str
    lastName: str
    phone: str
    email: str
    fax: str


class _VendorResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    isTruckReplenishment: bool
    isMobileCreationRestricted: bool
    memo: Optional[str]
    deliveryOption: str
    defaultTaxRate: float
    contactInfo: VendorContactInfoResponse
    address: AddressResponse
    createdOn: str
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]


class VendorResponse(_VendorResponseRequired, total=False):
    """What comes from ``inventory.vendors.get`` and ``inventory.vendors.list``."""

    customFields: Optional[list[CustomFieldResponse]]


class _WarehouseResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    address: AddressResponse
    createdOn: str
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]


class WarehouseResponse(_WarehouseResponseRequired, total=False):
    """What comes from ``inventory.warehouses.list``."""

    inventoryTemplateId: Optional[int]
