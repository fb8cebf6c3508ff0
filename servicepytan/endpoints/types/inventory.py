# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``inventory``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.wire import When

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


class BatchResponse(TypedDict, total=False):
    """Part of ``ExportAdjustmentsResponse``, ``ExportReturnsResponse`` and 4 more."""

    id: int
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


class CustomFieldResponse(TypedDict, total=False):
    """Part of ``ExportAdjustmentsResponse``, ``ExportPurchaseOrdersResponse`` and 9 more."""

    typeId: int
    name: str
    value: str


class CustomFieldTypeResponse(TypedDict, total=False):
    """What comes from ``inventory.vendors.list_custom_field_types``."""

    id: int
    name: str
    dataType: str
    dataTypeOptions: Optional[list[str]]
    createdOn: str
    modifiedOn: str


class CustomFieldUpdateRequest(TypedDict):
    """Body of ``inventory.adjustments.update_custom_fields`` and 4 more."""

    operations: list[CustomFieldOperationRequest]


class ExportAdjustmentsResponse(TypedDict, total=False):
    """What comes from ``inventory.adjustments.export``."""

    id: int
    active: bool
    number: str
    referenceNumber: str
    type: str
    inventoryLocationId: int
    businessUnitId: Optional[int]
    projectId: Optional[int]
    invoiceId: Optional[int]
    createdById: Optional[int]
    memo: Optional[str]
    date: str
    createdOn: str
    modifiedOn: str
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    syncStatus: str
    canceledReason: Optional[str]
    canceledById: Optional[int]
    dateCanceled: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    items: list[InventoryAdjustmentItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class ExportPurchaseOrdersResponse(TypedDict, total=False):
    """What comes from ``inventory.purchase_orders.export``."""

    id: int
    number: str
    invoiceId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    status: str
    typeId: int
    vendorId: int
    technicianId: Optional[int]
    shipTo: AddressResponse
    businessUnitId: Optional[int]
    inventoryLocationId: Optional[int]
    batchId: Optional[int]
    budgetCodeId: Optional[int]
    vendorDocumentNumber: str
    date: str
    requiredOn: Optional[str]
    sentOn: Optional[str]
    receivedOn: Optional[str]
    createdOn: str
    modifiedOn: str
    total: float
    tax: float
    shipping: float
    createdById: Optional[int]
    summary: str
    items: list[PurchaseOrderItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class ExportReturnsResponse(TypedDict, total=False):
    """What comes from ``inventory.returns.export``."""

    id: int
    active: bool
    number: str
    referenceNumber: str
    status: str
    returnTypeId: int
    vendorId: int
    purchaseOrderId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    budgetCodeId: Optional[int]
    businessUnitId: int
    inventoryLocationId: Optional[int]
    createdById: Optional[int]
    memo: Optional[str]
    returnAmount: float
    taxAmount: float
    shippingAmount: float
    returnDate: str
    returnedOn: Optional[str]
    creditReceivedOn: Optional[str]
    createdOn: str
    modifiedOn: str
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    syncStatus: str
    canceledById: Optional[int]
    canceledReason: Optional[str]
    dateCanceled: Optional[str]
    items: list[InventoryReturnItemResponse]
    customFields: Optional[list[CustomFieldResponse]]
    externalData: Optional[list[ExternalDataModel]]


class ExportTransfersResponse(TypedDict, total=False):
    """What comes from ``inventory.transfers.export``."""

    id: int
    transferType: str
    status: str
    number: str
    referenceNumber: str
    fromLocationId: int
    toLocationId: int
    createdById: Optional[int]
    memo: Optional[str]
    date: str
    pickedDate: Optional[str]
    receivedDate: Optional[str]
    createdOn: str
    modifiedOn: str
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    syncStatus: str
    dateRequired: Optional[str]
    jobId: Optional[int]
    invoiceId: Optional[int]
    canceledById: Optional[int]
    canceledReason: Optional[str]
    dateCanceled: Optional[str]
    active: bool
    pickedById: Optional[int]
    receivedById: Optional[int]
    items: list[InventoryTransferItemResponse]
    customFields: Optional[list[CustomFieldResponse]]
    externalData: Optional[list[ExternalDataModel]]


class ExternalDataCreateRequest(TypedDict):
    """Part of ``CreateTruckRequest`` and ``CreateVendorRequest``."""

    applicationGuid: str
    externalData: list[ExternalDataModelInput]


class ExternalDataModel(TypedDict, total=False):
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


class InventoryAdjustmentItemResponse(TypedDict, total=False):
    """Part of ``ExportAdjustmentsResponse`` and ``InventoryAdjustmentResponse``."""

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
    createdById: Optional[int]
    active: bool
    budgetCodeId: Optional[int]
    serialNumbers: Optional[list[SerialNumberResponse]]


class InventoryAdjustmentResponse(TypedDict, total=False):
    """What comes from ``inventory.adjustments.list``."""

    id: int
    active: bool
    number: str
    referenceNumber: str
    type: str
    inventoryLocationId: int
    businessUnitId: Optional[int]
    projectId: Optional[int]
    invoiceId: Optional[int]
    createdById: Optional[int]
    memo: Optional[str]
    date: str
    createdOn: str
    modifiedOn: str
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    syncStatus: str
    canceledReason: Optional[str]
    canceledById: Optional[int]
    dateCanceled: Optional[str]
    externalData: Optional[list[ExternalDataModel]]
    items: list[InventoryAdjustmentItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class InventoryReceiptItemResponse(TypedDict, total=False):
    """Part of ``InventoryReceiptResponse``."""

    id: int
    skuId: int
    name: str
    code: str
    description: str
    quantity: float
    cost: float
    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    purchaseOrderItemId: int
    budgetCodeId: Optional[int]
    allocatedShipping: Optional[float]
    allocatedTax: Optional[float]
    allocatedOtherCosts: Optional[float]
    fullyLandedUnitCost: Optional[float]


class InventoryReceiptResponse(TypedDict, total=False):
    """What comes from ``inventory.receipts.list``."""

    id: int
    active: bool
    number: str
    vendorInvoiceNumber: str
    createdById: Optional[int]
    memo: Optional[str]
    purchaseOrderId: int
    billId: Optional[int]
    jobId: Optional[int]
    businessUnitId: Optional[int]
    vendorId: int
    technicianId: Optional[int]
    inventoryLocationId: int
    shipTo: Optional[AddressResponse]
    shipToDescription: str
    receiptAmount: float
    taxAmount: float
    shippingAmount: float
    receivedOn: Optional[str]
    createdOn: str
    modifiedOn: str
    batchId: Optional[int]
    syncStatus: str
    budgetCodeId: Optional[int]
    landedCostMethod: str
    otherAmount: Optional[float]
    items: list[InventoryReceiptItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class InventoryReturnItemResponse(TypedDict, total=False):
    """Part of ``ExportReturnsResponse`` and ``InventoryReturnResponse``."""

    id: int
    skuId: int
    description: str
    createdOn: str
    modifiedOn: str
    name: str
    code: str
    quantity: float
    cost: float
    generalLedgerAccount: Optional[GLAccountResponse]
    costOfSaleAccount: Optional[GLAccountResponse]
    assetAccount: Optional[GLAccountResponse]
    serialNumbers: Optional[list[SerialNumberResponse]]
    createdById: Optional[int]
    active: bool
    receiptItemId: Optional[int]
    budgetCodeId: Optional[int]


class InventoryReturnResponse(TypedDict, total=False):
    """What comes from ``inventory.returns.list``."""

    id: int
    active: bool
    number: str
    referenceNumber: str
    status: str
    returnTypeId: int
    vendorId: int
    purchaseOrderId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    budgetCodeId: Optional[int]
    businessUnitId: int
    inventoryLocationId: Optional[int]
    createdById: Optional[int]
    memo: Optional[str]
    returnAmount: float
    taxAmount: float
    shippingAmount: float
    returnDate: str
    returnedOn: Optional[str]
    creditReceivedOn: Optional[str]
    createdOn: str
    modifiedOn: str
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    syncStatus: str
    canceledById: Optional[int]
    canceledReason: Optional[str]
    dateCanceled: Optional[str]
    items: list[InventoryReturnItemResponse]
    customFields: Optional[list[CustomFieldResponse]]
    externalData: Optional[list[ExternalDataModel]]


class InventoryTemplateItemResponse(TypedDict, total=False):
    """Part of ``InventoryTemplateResponse``."""

    id: int
    skuId: int
    code: str
    description: Optional[str]
    name: str
    skuType: str
    minQuantity: float
    maxQuantity: float
    memo: Optional[str]
    unitOfMeasure: Optional[UnitOfMeasureModel]
    isConsignment: bool


class InventoryTemplateResponse(TypedDict, total=False):
    """What comes from ``inventory.inventory_templates.list``."""

    id: int
    name: str
    active: bool
    type: str
    createdOn: str
    modifiedOn: str
    isConsignment: bool
    locationIds: Optional[list[int]]
    items: Optional[list[InventoryTemplateItemResponse]]


class InventoryTransferItemResponse(TypedDict, total=False):
    """Part of ``ExportTransfersResponse`` and ``InventoryTransferResponse``."""

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
    serialNumbers: Optional[list[SerialNumberResponse]]
    createdById: Optional[int]
    active: bool
    budgetCodeId: Optional[int]


class InventoryTransferResponse(TypedDict, total=False):
    """What comes from ``inventory.transfers.list``."""

    id: int
    transferType: str
    status: str
    number: str
    referenceNumber: str
    fromLocationId: int
    toLocationId: int
    createdById: Optional[int]
    memo: Optional[str]
    date: str
    pickedDate: Optional[str]
    receivedDate: Optional[str]
    createdOn: str
    modifiedOn: str
    batchId: Optional[int]
    batch: Optional[BatchResponse]
    syncStatus: str
    dateRequired: Optional[str]
    jobId: Optional[int]
    invoiceId: Optional[int]
    canceledById: Optional[int]
    canceledReason: Optional[str]
    dateCanceled: Optional[str]
    active: bool
    pickedById: Optional[int]
    receivedById: Optional[int]
    items: list[InventoryTransferItemResponse]
    customFields: Optional[list[CustomFieldResponse]]
    externalData: Optional[list[ExternalDataModel]]


class ListReturnTypesResponse(TypedDict, total=False):
    """What comes from ``inventory.return_types.list``."""

    id: int
    name: Optional[str]
    automaticallyReceiveVendorCredit: bool
    includeInSalesTax: bool
    active: bool
    isDefault: bool
    isDefaultForConsignment: bool
    createdOn: str
    modifiedOn: str


class ModificationResponse(TypedDict, total=False):
    """What comes from ``inventory.adjustments.update`` and 20 more."""

    id: int


class PoTypeAlertSettings(TypedDict):
    """Part of ``CreatePurchaseOrderTypeRequest`` and ``UpdatePurchaseOrderTypeRequest``."""

    sendEmailToTechnicianWhenPoMovedToSend: bool
    sendEmailToTechnicianWhenPoMovedToReceived: bool
    sendEmailToPmWhenPoMovedToSend: bool
    sendEmailToPmWhenPoMovedToReceived: bool


class PurchaseOrderItemResponse(TypedDict, total=False):
    """Part of ``ExportPurchaseOrdersResponse``, ``PurchaseOrderRequestResponse`` and 1 more."""

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
    budgetCodeId: Optional[int]


_PurchaseOrderMarkupResponseKeywords = TypedDict(
    "_PurchaseOrderMarkupResponseKeywords", {"from": "float"}, total=False
)


class PurchaseOrderMarkupResponse(_PurchaseOrderMarkupResponseKeywords, total=False):
    """What comes from ``inventory.purchase_order_markups.create`` and 3 more."""

    createdOn: str
    modifiedOn: str
    to: float
    percent: float
    id: int


class PurchaseOrderRequestRejectionArgs(TypedDict):
    """Body of ``inventory.purchase_orders.reject_request``."""

    rejectionReason: PoApprovalRejectionReason


class PurchaseOrderRequestResponse(TypedDict, total=False):
    """What comes from ``inventory.purchase_orders.list_requests``."""

    id: int
    requestNumber: str
    requestStatus: str
    invoiceId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    typeId: int
    vendorId: int
    technicianId: Optional[int]
    shipTo: Optional[AddressResponse]
    businessUnitId: Optional[int]
    inventoryLocationId: Optional[int]
    batchId: Optional[int]
    vendorDocumentNumber: Optional[str]
    date: str
    requiredOn: Optional[str]
    createdOn: str
    modifiedOn: str
    total: float
    tax: float
    shipping: float
    summary: Optional[str]
    items: list[PurchaseOrderItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class PurchaseOrderResponse(TypedDict, total=False):
    """What comes from ``inventory.purchase_orders.get`` and ``inventory.purchase_orders.list``."""

    id: int
    number: str
    invoiceId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    status: str
    typeId: int
    vendorId: int
    technicianId: Optional[int]
    shipTo: AddressResponse
    businessUnitId: Optional[int]
    inventoryLocationId: Optional[int]
    batchId: Optional[int]
    budgetCodeId: Optional[int]
    vendorDocumentNumber: str
    date: str
    requiredOn: Optional[str]
    sentOn: Optional[str]
    receivedOn: Optional[str]
    createdOn: str
    modifiedOn: str
    total: float
    tax: float
    shipping: float
    createdById: Optional[int]
    summary: str
    items: list[PurchaseOrderItemResponse]
    customFields: Optional[list[CustomFieldResponse]]


class PurchaseOrderTypeResponse(TypedDict, total=False):
    """What comes from ``inventory.purchase_order_types.list``."""

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
    landedCostMethod: str
    includeTaxInFullyLandedCost: bool
    createdOn: str
    modifiedOn: str


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


class SerialNumberResponse(TypedDict, total=False):
    """Part of ``InventoryAdjustmentItemResponse``, ``InventoryReturnItemResponse`` and 2 more."""

    id: int
    number: str


class TagRequest(TypedDict):
    """Part of ``CreateVendorRequest`` and ``UpdateVendorRequest``."""

    tagTypeId: int


class TruckResponse(TypedDict, total=False):
    """What comes from ``inventory.trucks.list``."""

    id: int
    name: str
    active: bool
    memo: Optional[str]
    warehouseId: Optional[int]
    technicianIds: list[int]
    inventoryTemplateId: Optional[int]
    createdOn: str
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]


class UnitOfMeasureModel(TypedDict, total=False):
    """Part of ``InventoryTemplateItemResponse``."""

    name: str
    skuId: int
    skuType: str
    quantity: float
    id: int
    unitOfMeasureBaseId: int
    newSkuConversionBatchId: Optional[int]
    oldSkuConversionBatchId: Optional[int]
    skuCode: str
    isUsedForPurchasing: bool
    vendors: list[UnitOfMeasureVendorModel]


class UnitOfMeasureVendorModel(TypedDict, total=False):
    """Part of ``UnitOfMeasureModel``."""

    id: int
    procurementVendorId: int
    vendorPartNumber: str
    vendorDefaultUnit: bool
    cost: Optional[float]
    active: bool


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


class VendorContactInfoResponse(TypedDict, total=False):
    """Part of ``VendorResponse``."""

    firstName: str
    lastName: str
    phone: str
    email: str
    fax: str


class VendorResponse(TypedDict, total=False):
    """What comes from ``inventory.vendors.get`` and ``inventory.vendors.list``."""

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
    customFields: Optional[list[CustomFieldResponse]]


class WarehouseResponse(TypedDict, total=False):
    """What comes from ``inventory.warehouses.list``."""

    id: int
    name: str
    active: bool
    address: AddressResponse
    inventoryTemplateId: Optional[int]
    createdOn: str
    modifiedOn: str
    externalData: Optional[list[ExternalDataModel]]
