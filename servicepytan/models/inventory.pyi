# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``inventory``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class AddressRequest(ServiceTitanModel):
    """Part of ``CreateAddressRequest``, ``CreateVendorRequest`` and 2 more."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None

class AddressResponse(ServiceTitanModel):
    """Part of ``ExportPurchaseOrdersResponse``, ``InventoryReceiptResponse`` and 4 more."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None

class BatchResponse(ServiceTitanModel):
    """Part of ``ExportAdjustmentsResponse``, ``ExportReturnsResponse`` and 4 more."""

    id: Nullable[int] = None
    number: Nullable[str] = None
    name: Nullable[str] = None

class CancelResourceRequestOfPurchaseOrderCancellationReason(ServiceTitanModel):
    """Body of ``inventory.purchase_orders.cancel``."""

    canceled_reason: Nullable[
        Literal["NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"]
    ] = None

class CancelResourceRequestOfReceiptCancellationReason(ServiceTitanModel):
    """Body of ``inventory.receipts.cancel``."""

    canceled_reason: Nullable[
        Literal["NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"]
    ] = None

class CancelResourceRequestOfReturnCancellationReason(ServiceTitanModel):
    """Body of ``inventory.returns.cancel``."""

    canceled_reason: Nullable[
        Literal["NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"]
    ] = None

class CreateAddressRequest(ServiceTitanModel):
    """Part of ``CreatePurchaseOrderRequest``."""

    description: Nullable[str] = None
    address: Nullable[AddressRequest] = None

class CreateInventoryReturnItemRequest(ServiceTitanModel):
    """Part of ``CreateInventoryReturnRequest``."""

    sku_id: Nullable[int] = None
    description: Nullable[str] = None
    quantity: Nullable[Union[Decimal, float]] = None
    cost: Nullable[Union[Decimal, float]] = None
    shipment_item_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None

class CreateInventoryReturnRequest(ServiceTitanModel):
    """Body of ``inventory.returns.create``."""

    vendor_id: Nullable[int] = None
    job_id: Nullable[int] = None
    purchase_order_id: Nullable[int] = None
    return_type_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    reference_number: Nullable[str] = None
    inventory_location_id: Nullable[int] = None
    return_date: Nullable[When] = None
    memo: Nullable[str] = None
    tax: Nullable[Union[Decimal, float]] = None
    shipping: Nullable[Union[Decimal, float]] = None
    restocking_fee: Nullable[Union[Decimal, float]] = None
    items: NullableList[CreateInventoryReturnItemRequest] = None

class CreatePurchaseOrderItemRequest(ServiceTitanModel):
    """Part of ``CreatePurchaseOrderRequest``."""

    sku_id: Nullable[int] = None
    description: Nullable[str] = None
    vendor_part_number: Nullable[str] = None
    quantity: Nullable[Union[Decimal, float]] = None
    cost: Nullable[Union[Decimal, float]] = None
    budget_code_id: Nullable[int] = None

class CreatePurchaseOrderMarkupRequest(ServiceTitanModel):
    """Body of ``inventory.purchase_order_markups.create``."""

    from_: Nullable[Union[Decimal, float]] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    to: Nullable[Union[Decimal, float]] = None
    percent: Nullable[Union[Decimal, float]] = None

class CreatePurchaseOrderRequest(ServiceTitanModel):
    """Body of ``inventory.purchase_orders.create``."""

    vendor_id: Nullable[int] = None
    type_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    job_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    project_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    ship_to: Nullable[CreateAddressRequest] = None
    vendor_invoice_number: Nullable[str] = None
    impacts_technician_payroll: Nullable[bool] = None
    memo: Nullable[str] = None
    date: Nullable[When] = None
    required_on: Nullable[When] = None
    tax: Nullable[Union[Decimal, float]] = None
    shipping: Nullable[Union[Decimal, float]] = None
    items: NullableList[CreatePurchaseOrderItemRequest] = None

class CreatePurchaseOrderTypeRequest(ServiceTitanModel):
    """Body of ``inventory.purchase_order_types.create``."""

    name: Nullable[str] = None
    active: Nullable[bool] = None
    include_in_po_screen: Nullable[bool] = None
    automatically_receive: Nullable[bool] = None
    display_to_technician: Nullable[bool] = None
    exclude_tax_from_job_costing: Nullable[bool] = None
    impact_to_technician_payroll: Nullable[bool] = None
    allow_technicians_to_send_po: Nullable[bool] = None
    default_required_date_days_offset: Nullable[int] = None
    skip_weekends: Nullable[bool] = None
    require_job_before_receipt: Nullable[bool] = None
    include_in_sales_tax: Nullable[bool] = None
    is_default: Nullable[bool] = None
    copy_purchase_order_items_to_invoice_when_received: Nullable[bool] = None
    is_default_for_consignment: Nullable[bool] = None
    landed_cost_method: Nullable[Literal["None", "ByValue"]] = None
    include_tax_in_fully_landed_cost: Nullable[bool] = None
    alert_settings: Nullable[PoTypeAlertSettings] = None

class CreateReturnTypeRequest(ServiceTitanModel):
    """Body of ``inventory.return_types.create``."""

    name: Nullable[str] = None
    automatically_receive_vendor_credit: Nullable[bool] = None
    include_in_sales_tax: Nullable[bool] = None
    is_default: Nullable[bool] = None
    is_default_for_consignment: Nullable[bool] = None

class CreateTruckRequest(ServiceTitanModel):
    """Body of ``inventory.trucks.create``."""

    name: Nullable[str] = None
    memo: Nullable[str] = None
    warehouse_id: Nullable[int] = None
    template_id: Nullable[int] = None
    technician_ids: NullableList[int] = None
    external_data: Nullable[ExternalDataCreateRequest] = None

class CreateVendorContactRequest(ServiceTitanModel):
    """Part of ``CreateVendorRequest``."""

    name: Nullable[str] = None
    email: Nullable[str] = None

class CreateVendorRequest(ServiceTitanModel):
    """Body of ``inventory.vendors.create``."""

    name: Nullable[str] = None
    active: Nullable[bool] = None
    memo: Nullable[str] = None
    first_name: Nullable[str] = None
    last_name: Nullable[str] = None
    phone: Nullable[str] = None
    email: Nullable[str] = None
    fax: Nullable[str] = None
    is_truck_replenishment: Nullable[bool] = None
    delivery_option: Nullable[
        Literal[
            "Manual",
            "EmailAsExcel",
            "EmailAsPdf",
            "EmailAsPdfRollupView",
            "Electronic",
            "MarkAsSent",
            "EmailAsExcelAndPdf",
            "VendorPortal",
        ]
    ] = None
    tax_rate: Nullable[Union[Decimal, float]] = None
    restricted_mobile_creation: Nullable[bool] = None
    vendor_quickbooks_item: Nullable[str] = None
    payment_term_id: Nullable[int] = None
    remittance_vendor_id: Nullable[int] = None
    address: Nullable[AddressRequest] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    tags: NullableList[TagRequest] = None
    vendor_contacts: NullableList[CreateVendorContactRequest] = None

class CustomFieldOperationRequest(ServiceTitanModel):
    """Part of ``CustomFieldUpdateRequest``."""

    object_id: Nullable[int] = None
    custom_fields: NullableList[CustomFieldRequest] = None

class CustomFieldRequest(ServiceTitanModel):
    """Part of ``CustomFieldOperationRequest``."""

    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomFieldResponse(ServiceTitanModel):
    """Part of ``ExportAdjustmentsResponse``, ``ExportPurchaseOrdersResponse`` and 9 more."""

    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomFieldTypeResponse(ServiceTitanModel):
    """What comes from ``inventory.vendors.list_custom_field_types``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    data_type: Nullable[Union[Literal["Text", "Dropdown", "Numeric"], str]] = None
    data_type_options: NullableList[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class CustomFieldUpdateRequest(ServiceTitanModel):
    """Body of ``inventory.adjustments.update_custom_fields`` and 4 more."""

    operations: NullableList[CustomFieldOperationRequest] = None

class ExportAdjustmentsResponse(ServiceTitanModel):
    """What comes from ``inventory.adjustments.export``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    number: Nullable[str] = None
    reference_number: Nullable[str] = None
    type: Nullable[str] = None
    inventory_location_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    project_id: Nullable[int] = None
    invoice_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    memo: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    batch_id: Nullable[int] = None
    batch: Nullable[BatchResponse] = None
    sync_status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    canceled_reason: Nullable[
        Union[
            Literal[
                "NotRequired",
                "Duplicate",
                "Accidental",
                "VendorIssue",
                "Other",
                "JobCanceled",
                "NotWarranty",
                "WarrantyRejected",
            ],
            str,
        ]
    ] = None
    canceled_by_id: Nullable[int] = None
    date_canceled: Nullable[dt.datetime] = None
    external_data: NullableList[ExternalDataModel] = None
    items: NullableList[InventoryAdjustmentItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class ExportPurchaseOrdersResponse(ServiceTitanModel):
    """What comes from ``inventory.purchase_orders.export``."""

    id: Nullable[int] = None
    number: Nullable[str] = None
    invoice_id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    status: Nullable[str] = None
    type_id: Nullable[int] = None
    vendor_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    ship_to: Nullable[AddressResponse] = None
    business_unit_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    batch_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    vendor_document_number: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    required_on: Nullable[dt.datetime] = None
    sent_on: Nullable[dt.datetime] = None
    received_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    total: Nullable[Decimal] = None
    tax: Nullable[Decimal] = None
    shipping: Nullable[Decimal] = None
    created_by_id: Nullable[int] = None
    summary: Nullable[str] = None
    items: NullableList[PurchaseOrderItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class ExportReturnsResponse(ServiceTitanModel):
    """What comes from ``inventory.returns.export``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    number: Nullable[str] = None
    reference_number: Nullable[str] = None
    status: Nullable[Union[Literal["Pending", "Returned", "CreditReceived", "Canceled"], str]] = (
        None
    )
    return_type_id: Nullable[int] = None
    vendor_id: Nullable[int] = None
    purchase_order_id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    memo: Nullable[str] = None
    return_amount: Nullable[Decimal] = None
    tax_amount: Nullable[Decimal] = None
    shipping_amount: Nullable[Decimal] = None
    return_date: Nullable[dt.date] = None
    returned_on: Nullable[dt.datetime] = None
    credit_received_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    batch_id: Nullable[int] = None
    batch: Nullable[BatchResponse] = None
    sync_status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    canceled_by_id: Nullable[int] = None
    canceled_reason: Nullable[
        Union[
            Literal[
                "NotRequired",
                "Duplicate",
                "Accidental",
                "VendorIssue",
                "Other",
                "JobCanceled",
                "NotWarranty",
                "WarrantyRejected",
            ],
            str,
        ]
    ] = None
    date_canceled: Nullable[dt.datetime] = None
    items: NullableList[InventoryReturnItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    external_data: NullableList[ExternalDataModel] = None

class ExportTransfersResponse(ServiceTitanModel):
    """What comes from ``inventory.transfers.export``."""

    id: Nullable[int] = None
    transfer_type: Nullable[str] = None
    status: Nullable[str] = None
    number: Nullable[str] = None
    reference_number: Nullable[str] = None
    from_location_id: Nullable[int] = None
    to_location_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    memo: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    picked_date: Nullable[dt.datetime] = None
    received_date: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    batch_id: Nullable[int] = None
    batch: Nullable[BatchResponse] = None
    sync_status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    date_required: Nullable[dt.datetime] = None
    job_id: Nullable[int] = None
    invoice_id: Nullable[int] = None
    canceled_by_id: Nullable[int] = None
    canceled_reason: Nullable[
        Union[
            Literal[
                "NotRequired",
                "Duplicate",
                "Accidental",
                "VendorIssue",
                "Other",
                "JobCanceled",
                "NotWarranty",
                "WarrantyRejected",
            ],
            str,
        ]
    ] = None
    date_canceled: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    picked_by_id: Nullable[int] = None
    received_by_id: Nullable[int] = None
    items: NullableList[InventoryTransferItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    external_data: NullableList[ExternalDataModel] = None

class ExternalDataCreateRequest(ServiceTitanModel):
    """Part of ``CreateTruckRequest`` and ``CreateVendorRequest``."""

    application_guid: Nullable[str] = None
    external_data: NullableList[ExternalDataModelInput] = None

class ExternalDataModel(ServiceTitanModel):
    """Part of ``ExportAdjustmentsResponse``, ``ExportReturnsResponse`` and 7 more."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataModelInput(ServiceTitanModel):
    """Part of ``ExternalDataCreateRequest``."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataUpdateModel(ServiceTitanModel):
    """Part of ``ExternalDataUpdateRequest``."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataUpdateRequest(ServiceTitanModel):
    """Part of ``UpdateAdjustmentRequest``, ``UpdateReturnRequest`` and 4 more."""

    patch_mode: Nullable[Literal["Replace", "Merge"]] = None
    application_guid: Nullable[str] = None
    external_data: NullableList[ExternalDataUpdateModel] = None

class GLAccountResponse(ServiceTitanModel):
    """Part of ``InventoryReceiptItemResponse`` and ``InventoryReturnItemResponse``."""

    name: Nullable[str] = None
    number: Nullable[str] = None
    type: Nullable[str] = None
    detail_type: Nullable[str] = None

class InventoryAdjustmentItemResponse(ServiceTitanModel):
    """Part of ``ExportAdjustmentsResponse`` and ``InventoryAdjustmentResponse``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    description: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    code: Nullable[str] = None
    quantity: Nullable[Decimal] = None
    cost: Nullable[Decimal] = None
    total_cost: Nullable[Decimal] = None
    created_by_id: Nullable[int] = None
    active: Nullable[bool] = None
    budget_code_id: Nullable[int] = None
    serial_numbers: NullableList[SerialNumberResponse] = None

class InventoryAdjustmentResponse(ServiceTitanModel):
    """What comes from ``inventory.adjustments.list``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    number: Nullable[str] = None
    reference_number: Nullable[str] = None
    type: Nullable[str] = None
    inventory_location_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    project_id: Nullable[int] = None
    invoice_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    memo: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    batch_id: Nullable[int] = None
    batch: Nullable[BatchResponse] = None
    sync_status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    canceled_reason: Nullable[
        Union[
            Literal[
                "NotRequired",
                "Duplicate",
                "Accidental",
                "VendorIssue",
                "Other",
                "JobCanceled",
                "NotWarranty",
                "WarrantyRejected",
            ],
            str,
        ]
    ] = None
    canceled_by_id: Nullable[int] = None
    date_canceled: Nullable[dt.datetime] = None
    external_data: NullableList[ExternalDataModel] = None
    items: NullableList[InventoryAdjustmentItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class InventoryReceiptItemResponse(ServiceTitanModel):
    """Part of ``InventoryReceiptResponse``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    name: Nullable[str] = None
    code: Nullable[str] = None
    description: Nullable[str] = None
    quantity: Nullable[Decimal] = None
    cost: Nullable[Decimal] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    cost_of_sale_account: Nullable[GLAccountResponse] = None
    asset_account: Nullable[GLAccountResponse] = None
    purchase_order_item_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    allocated_shipping: Nullable[Decimal] = None
    allocated_tax: Nullable[Decimal] = None
    allocated_other_costs: Nullable[Decimal] = None
    fully_landed_unit_cost: Nullable[Decimal] = None

class InventoryReceiptResponse(ServiceTitanModel):
    """What comes from ``inventory.receipts.list``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    number: Nullable[str] = None
    vendor_invoice_number: Nullable[str] = None
    created_by_id: Nullable[int] = None
    memo: Nullable[str] = None
    purchase_order_id: Nullable[int] = None
    bill_id: Nullable[int] = None
    job_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    vendor_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    ship_to: Nullable[AddressResponse] = None
    ship_to_description: Nullable[str] = None
    receipt_amount: Nullable[Decimal] = None
    tax_amount: Nullable[Decimal] = None
    shipping_amount: Nullable[Decimal] = None
    received_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    batch_id: Nullable[int] = None
    sync_status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    budget_code_id: Nullable[int] = None
    landed_cost_method: Nullable[Union[Literal["None", "ByValue"], str]] = None
    other_amount: Nullable[Decimal] = None
    items: NullableList[InventoryReceiptItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class InventoryReturnItemResponse(ServiceTitanModel):
    """Part of ``ExportReturnsResponse`` and ``InventoryReturnResponse``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    description: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    code: Nullable[str] = None
    quantity: Nullable[Decimal] = None
    cost: Nullable[Decimal] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    cost_of_sale_account: Nullable[GLAccountResponse] = None
    asset_account: Nullable[GLAccountResponse] = None
    serial_numbers: NullableList[SerialNumberResponse] = None
    created_by_id: Nullable[int] = None
    active: Nullable[bool] = None
    receipt_item_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None

class InventoryReturnResponse(ServiceTitanModel):
    """What comes from ``inventory.returns.list``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    number: Nullable[str] = None
    reference_number: Nullable[str] = None
    status: Nullable[Union[Literal["Pending", "Returned", "CreditReceived", "Canceled"], str]] = (
        None
    )
    return_type_id: Nullable[int] = None
    vendor_id: Nullable[int] = None
    purchase_order_id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    memo: Nullable[str] = None
    return_amount: Nullable[Decimal] = None
    tax_amount: Nullable[Decimal] = None
    shipping_amount: Nullable[Decimal] = None
    return_date: Nullable[dt.date] = None
    returned_on: Nullable[dt.datetime] = None
    credit_received_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    batch_id: Nullable[int] = None
    batch: Nullable[BatchResponse] = None
    sync_status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    canceled_by_id: Nullable[int] = None
    canceled_reason: Nullable[
        Union[
            Literal[
                "NotRequired",
                "Duplicate",
                "Accidental",
                "VendorIssue",
                "Other",
                "JobCanceled",
                "NotWarranty",
                "WarrantyRejected",
            ],
            str,
        ]
    ] = None
    date_canceled: Nullable[dt.datetime] = None
    items: NullableList[InventoryReturnItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    external_data: NullableList[ExternalDataModel] = None

class InventoryTemplateItemResponse(ServiceTitanModel):
    """Part of ``InventoryTemplateResponse``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    code: Nullable[str] = None
    description: Nullable[str] = None
    name: Nullable[str] = None
    sku_type: Nullable[str] = None
    min_quantity: Nullable[Decimal] = None
    max_quantity: Nullable[Decimal] = None
    memo: Nullable[str] = None
    unit_of_measure: Nullable[UnitOfMeasureModel] = None
    is_consignment: Nullable[bool] = None

class InventoryTemplateResponse(ServiceTitanModel):
    """What comes from ``inventory.inventory_templates.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    type: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    is_consignment: Nullable[bool] = None
    location_ids: NullableList[int] = None
    items: NullableList[InventoryTemplateItemResponse] = None

class InventoryTransferItemResponse(ServiceTitanModel):
    """Part of ``ExportTransfersResponse`` and ``InventoryTransferResponse``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    description: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    code: Nullable[str] = None
    quantity: Nullable[Decimal] = None
    quantity_picked: Nullable[Decimal] = None
    cost: Nullable[Decimal] = None
    total_cost: Nullable[Decimal] = None
    serial_numbers: NullableList[SerialNumberResponse] = None
    created_by_id: Nullable[int] = None
    active: Nullable[bool] = None
    budget_code_id: Nullable[int] = None

class InventoryTransferResponse(ServiceTitanModel):
    """What comes from ``inventory.transfers.list``."""

    id: Nullable[int] = None
    transfer_type: Nullable[str] = None
    status: Nullable[str] = None
    number: Nullable[str] = None
    reference_number: Nullable[str] = None
    from_location_id: Nullable[int] = None
    to_location_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    memo: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    picked_date: Nullable[dt.datetime] = None
    received_date: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    batch_id: Nullable[int] = None
    batch: Nullable[BatchResponse] = None
    sync_status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    date_required: Nullable[dt.datetime] = None
    job_id: Nullable[int] = None
    invoice_id: Nullable[int] = None
    canceled_by_id: Nullable[int] = None
    canceled_reason: Nullable[
        Union[
            Literal[
                "NotRequired",
                "Duplicate",
                "Accidental",
                "VendorIssue",
                "Other",
                "JobCanceled",
                "NotWarranty",
                "WarrantyRejected",
            ],
            str,
        ]
    ] = None
    date_canceled: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    picked_by_id: Nullable[int] = None
    received_by_id: Nullable[int] = None
    items: NullableList[InventoryTransferItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    external_data: NullableList[ExternalDataModel] = None

class ListReturnTypesResponse(ServiceTitanModel):
    """What comes from ``inventory.return_types.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    automatically_receive_vendor_credit: Nullable[bool] = None
    include_in_sales_tax: Nullable[bool] = None
    active: Nullable[bool] = None
    is_default: Nullable[bool] = None
    is_default_for_consignment: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ModificationResponse(ServiceTitanModel):
    """What comes from ``inventory.adjustments.update`` and 20 more."""

    id: Nullable[int] = None

class PoTypeAlertSettings(ServiceTitanModel):
    """Part of ``CreatePurchaseOrderTypeRequest`` and ``UpdatePurchaseOrderTypeRequest``."""

    send_email_to_technician_when_po_moved_to_send: Nullable[bool] = None
    send_email_to_technician_when_po_moved_to_received: Nullable[bool] = None
    send_email_to_pm_when_po_moved_to_send: Nullable[bool] = None
    send_email_to_pm_when_po_moved_to_received: Nullable[bool] = None

class PurchaseOrderItemResponse(ServiceTitanModel):
    """Part of ``ExportPurchaseOrdersResponse``, ``PurchaseOrderRequestResponse`` and 1 more."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    description: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    sku_name: Nullable[str] = None
    sku_code: Nullable[str] = None
    sku_type: Nullable[str] = None
    vendor_part_number: Nullable[str] = None
    quantity: Nullable[Decimal] = None
    quantity_received: Nullable[Decimal] = None
    cost: Nullable[Decimal] = None
    total: Nullable[Decimal] = None
    serial_numbers: NullableList[SerialNumberResponse] = None
    status: Nullable[str] = None
    chargeable: Nullable[bool] = None
    budget_code_id: Nullable[int] = None

class PurchaseOrderMarkupResponse(ServiceTitanModel):
    """What comes from ``inventory.purchase_order_markups.create`` and 3 more."""

    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    from_: Nullable[Decimal] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    to: Nullable[Decimal] = None
    percent: Nullable[Decimal] = None
    id: Nullable[int] = None

class PurchaseOrderRequestRejectionArgs(ServiceTitanModel):
    """Body of ``inventory.purchase_orders.reject_request``."""

    rejection_reason: Nullable[Literal["CostTooHigh", "WrongVendor", "Other"]] = None

class PurchaseOrderRequestResponse(ServiceTitanModel):
    """What comes from ``inventory.purchase_orders.list_requests``."""

    id: Nullable[int] = None
    request_number: Nullable[str] = None
    request_status: Nullable[str] = None
    invoice_id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    type_id: Nullable[int] = None
    vendor_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    ship_to: Nullable[AddressResponse] = None
    business_unit_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    batch_id: Nullable[int] = None
    vendor_document_number: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    required_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    total: Nullable[Decimal] = None
    tax: Nullable[Decimal] = None
    shipping: Nullable[Decimal] = None
    summary: Nullable[str] = None
    items: NullableList[PurchaseOrderItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class PurchaseOrderResponse(ServiceTitanModel):
    """What comes from ``inventory.purchase_orders.get`` and ``inventory.purchase_orders.list``."""

    id: Nullable[int] = None
    number: Nullable[str] = None
    invoice_id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    status: Nullable[str] = None
    type_id: Nullable[int] = None
    vendor_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    ship_to: Nullable[AddressResponse] = None
    business_unit_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    batch_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    vendor_document_number: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    required_on: Nullable[dt.datetime] = None
    sent_on: Nullable[dt.datetime] = None
    received_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    total: Nullable[Decimal] = None
    tax: Nullable[Decimal] = None
    shipping: Nullable[Decimal] = None
    created_by_id: Nullable[int] = None
    summary: Nullable[str] = None
    items: NullableList[PurchaseOrderItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class PurchaseOrderTypeResponse(ServiceTitanModel):
    """What comes from ``inventory.purchase_order_types.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    automatically_receive: Nullable[bool] = None
    display_to_technician: Nullable[bool] = None
    impact_to_technician_payroll: Nullable[bool] = None
    allow_technicians_to_send_po: Nullable[bool] = None
    default_required_date_days_offset: Nullable[int] = None
    skip_weekends: Nullable[bool] = None
    exclude_tax_from_job_costing: Nullable[bool] = None
    landed_cost_method: Nullable[Union[Literal["None", "ByValue"], str]] = None
    include_tax_in_fully_landed_cost: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ReceivePurchaseOrderItemRequest(ServiceTitanModel):
    """Part of ``ReceivePurchaseOrderRequest``."""

    purchase_order_item_id: Nullable[int] = None
    sku_id: Nullable[int] = None
    description: Nullable[str] = None
    vendor_part_number: Nullable[str] = None
    quantity: Nullable[Union[Decimal, float]] = None
    cost: Nullable[Union[Decimal, float]] = None
    budget_code_id: Nullable[int] = None

class ReceivePurchaseOrderRequest(ServiceTitanModel):
    """Body of ``inventory.receipts.create``."""

    purchase_order_id: Nullable[int] = None
    job_id: Nullable[int] = None
    date_received: Nullable[When] = None
    vendor_document_number: Nullable[str] = None
    memo: Nullable[str] = None
    tax: Nullable[Union[Decimal, float]] = None
    shipping: Nullable[Union[Decimal, float]] = None
    budget_code_id: Nullable[int] = None
    items: NullableList[ReceivePurchaseOrderItemRequest] = None

class SerialNumberResponse(ServiceTitanModel):
    """Part of ``InventoryAdjustmentItemResponse``, ``InventoryReturnItemResponse`` and 2 more."""

    id: Nullable[int] = None
    number: Nullable[str] = None

class TagRequest(ServiceTitanModel):
    """Part of ``CreateVendorRequest`` and ``UpdateVendorRequest``."""

    tag_type_id: Nullable[int] = None

class TruckResponse(ServiceTitanModel):
    """What comes from ``inventory.trucks.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    memo: Nullable[str] = None
    warehouse_id: Nullable[int] = None
    technician_ids: NullableList[int] = None
    inventory_template_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    external_data: NullableList[ExternalDataModel] = None

class UnitOfMeasureModel(ServiceTitanModel):
    """Part of ``InventoryTemplateItemResponse``."""

    name: Nullable[str] = None
    sku_id: Nullable[int] = None
    sku_type: Nullable[Union[Literal["Service", "Material", "Equipment", "PriceModifier"], str]] = (
        None
    )
    quantity: Nullable[Decimal] = None
    id: Nullable[int] = None
    unit_of_measure_base_id: Nullable[int] = None
    new_sku_conversion_batch_id: Nullable[int] = None
    old_sku_conversion_batch_id: Nullable[int] = None
    sku_code: Nullable[str] = None
    is_used_for_purchasing: Nullable[bool] = None
    vendors: NullableList[UnitOfMeasureVendorModel] = None

class UnitOfMeasureVendorModel(ServiceTitanModel):
    """Part of ``UnitOfMeasureModel``."""

    id: Nullable[int] = None
    procurement_vendor_id: Nullable[int] = None
    vendor_part_number: Nullable[str] = None
    vendor_default_unit: Nullable[bool] = None
    cost: Nullable[Decimal] = None
    active: Nullable[bool] = None

class UpdateAddressRequest(ServiceTitanModel):
    """Part of ``UpdatePurchaseOrderRequest``."""

    description: Nullable[str] = None
    address: Nullable[AddressRequest] = None

class UpdateAdjustmentRequest(ServiceTitanModel):
    """Body of ``inventory.adjustments.update``."""

    external_data: Nullable[ExternalDataUpdateRequest] = None

class UpdatePurchaseOrderItemRequest(ServiceTitanModel):
    """Part of ``UpdatePurchaseOrderRequest``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    description: Nullable[str] = None
    vendor_part_number: Nullable[str] = None
    quantity: Nullable[Union[Decimal, float]] = None
    cost: Nullable[Union[Decimal, float]] = None
    budget_code_id: Nullable[int] = None

class UpdatePurchaseOrderMarkupRequest(ServiceTitanModel):
    """Body of ``inventory.purchase_order_markups.update``."""

    from_: Nullable[Union[Decimal, float]] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    to: Nullable[Union[Decimal, float]] = None
    percent: Nullable[Union[Decimal, float]] = None

class UpdatePurchaseOrderRequest(ServiceTitanModel):
    """Body of ``inventory.purchase_orders.update``."""

    vendor_id: Nullable[int] = None
    type_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    job_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    project_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    ship_to: Nullable[UpdateAddressRequest] = None
    vendor_invoice_number: Nullable[str] = None
    impacts_technician_payroll: Nullable[bool] = None
    memo: Nullable[str] = None
    date: Nullable[When] = None
    required_on: Nullable[When] = None
    tax: Nullable[Union[Decimal, float]] = None
    shipping: Nullable[Union[Decimal, float]] = None
    items: NullableList[UpdatePurchaseOrderItemRequest] = None

class UpdatePurchaseOrderTypeRequest(ServiceTitanModel):
    """Body of ``inventory.purchase_order_types.update``."""

    active: Nullable[bool] = None
    name: Nullable[str] = None
    include_in_po_screen: Nullable[bool] = None
    automatically_receive: Nullable[bool] = None
    display_to_technician: Nullable[bool] = None
    exclude_tax_from_job_costing: Nullable[bool] = None
    impact_to_technician_payroll: Nullable[bool] = None
    allow_technicians_to_send_po: Nullable[bool] = None
    default_required_date_days_offset: Nullable[int] = None
    skip_weekends: Nullable[bool] = None
    require_job_before_receipt: Nullable[bool] = None
    include_in_sales_tax: Nullable[bool] = None
    is_default: Nullable[bool] = None
    copy_purchase_order_items_to_invoice_when_received: Nullable[bool] = None
    is_default_for_consignment: Nullable[bool] = None
    landed_cost_method: Nullable[Literal["None", "ByValue"]] = None
    include_tax_in_fully_landed_cost: Nullable[bool] = None
    alert_settings: Nullable[PoTypeAlertSettings] = None

class UpdateReturnItemModel(ServiceTitanModel):
    """Part of ``UpdateReturnRequest``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    item_description: Nullable[str] = None
    quantity: Nullable[Union[Decimal, float]] = None
    cost: Nullable[Union[Decimal, float]] = None
    budget_code_id: Nullable[int] = None

class UpdateReturnRequest(ServiceTitanModel):
    """Body of ``inventory.returns.update``."""

    return_type_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    reference_number: Nullable[str] = None
    inventory_location_id: Nullable[int] = None
    return_date: Nullable[When] = None
    memo: Nullable[str] = None
    tax: Nullable[Union[Decimal, float]] = None
    shipping: Nullable[Union[Decimal, float]] = None
    restocking_fee: Nullable[Union[Decimal, float]] = None
    budget_code_id: Nullable[int] = None
    items: NullableList[UpdateReturnItemModel] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None

class UpdateReturnTypeRequest(ServiceTitanModel):
    """Body of ``inventory.return_types.update``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    automatically_receive_vendor_credit: Nullable[bool] = None
    include_in_sales_tax: Nullable[bool] = None
    is_default: Nullable[bool] = None
    is_default_for_consignment: Nullable[bool] = None

class UpdateTransferRequest(ServiceTitanModel):
    """Body of ``inventory.transfers.update``."""

    external_data: Nullable[ExternalDataUpdateRequest] = None

class UpdateTruckRequest(ServiceTitanModel):
    """Body of ``inventory.trucks.update``."""

    name: Nullable[str] = None
    active: Nullable[bool] = None
    memo: Nullable[str] = None
    warehouse_id: Nullable[int] = None
    template_id: Nullable[int] = None
    technician_ids: NullableList[int] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None

class UpdateVendorContactRequest(ServiceTitanModel):
    """Part of ``UpdateVendorRequest``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    email: Nullable[str] = None

class UpdateVendorRequest(ServiceTitanModel):
    """Body of ``inventory.vendors.update``."""

    name: Nullable[str] = None
    active: Nullable[bool] = None
    memo: Nullable[str] = None
    first_name: Nullable[str] = None
    last_name: Nullable[str] = None
    phone: Nullable[str] = None
    email: Nullable[str] = None
    fax: Nullable[str] = None
    is_truck_replenishment: Nullable[bool] = None
    delivery_option: Nullable[
        Literal[
            "Manual",
            "EmailAsExcel",
            "EmailAsPdf",
            "EmailAsPdfRollupView",
            "Electronic",
            "MarkAsSent",
            "EmailAsExcelAndPdf",
            "VendorPortal",
        ]
    ] = None
    tax_rate: Nullable[Union[Decimal, float]] = None
    restricted_mobile_creation: Nullable[bool] = None
    vendor_quickbooks_item: Nullable[str] = None
    payment_term_id: Nullable[int] = None
    remittance_vendor_id: Nullable[int] = None
    address: Nullable[AddressRequest] = None
    tags: NullableList[TagRequest] = None
    vendor_contacts: NullableList[UpdateVendorContactRequest] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None

class UpdateWarehouseRequest(ServiceTitanModel):
    """Body of ``inventory.warehouses.update``."""

    external_data: Nullable[ExternalDataUpdateRequest] = None

class VendorContactInfoResponse(ServiceTitanModel):
    """Part of ``VendorResponse``."""

    first_name: Nullable[str] = None
    last_name: Nullable[str] = None
    phone: Nullable[str] = None
    email: Nullable[str] = None
    fax: Nullable[str] = None

class VendorResponse(ServiceTitanModel):
    """What comes from ``inventory.vendors.get`` and ``inventory.vendors.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    is_truck_replenishment: Nullable[bool] = None
    is_mobile_creation_restricted: Nullable[bool] = None
    memo: Nullable[str] = None
    delivery_option: Nullable[str] = None
    default_tax_rate: Nullable[Decimal] = None
    contact_info: Nullable[VendorContactInfoResponse] = None
    address: Nullable[AddressResponse] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    external_data: NullableList[ExternalDataModel] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class WarehouseResponse(ServiceTitanModel):
    """What comes from ``inventory.warehouses.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    address: Nullable[AddressResponse] = None
    inventory_template_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    external_data: NullableList[ExternalDataModel] = None
