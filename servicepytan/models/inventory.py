# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``inventory``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AddressRequest(m: Parts) -> Fields:
    """Part of ``CreateAddressRequest``, ``CreateVendorRequest`` and 2 more."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
    }


@_models.add
def _AddressResponse(m: Parts) -> Fields:
    """Part of ``ExportPurchaseOrdersResponse``, ``InventoryReceiptResponse`` and 4 more."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
    }


@_models.add
def _BatchResponse(m: Parts) -> Fields:
    """Part of ``ExportAdjustmentsResponse``, ``ExportReturnsResponse`` and 4 more."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
        "name": Nullable[str],
    }


@_models.add
def _CancelResourceRequestOfPurchaseOrderCancellationReason(m: Parts) -> Fields:
    """Body of ``inventory.purchase_orders.cancel``."""
    return {
        "canceled_reason": Nullable[
            Literal["NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"]
        ],
    }


@_models.add
def _CancelResourceRequestOfReceiptCancellationReason(m: Parts) -> Fields:
    """Body of ``inventory.receipts.cancel``."""
    return {
        "canceled_reason": Nullable[
            Literal["NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"]
        ],
    }


@_models.add
def _CancelResourceRequestOfReturnCancellationReason(m: Parts) -> Fields:
    """Body of ``inventory.returns.cancel``."""
    return {
        "canceled_reason": Nullable[
            Literal["NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"]
        ],
    }


@_models.add
def _CreateAddressRequest(m: Parts) -> Fields:
    """Part of ``CreatePurchaseOrderRequest``."""
    return {
        "description": Nullable[str],
        "address": Nullable[m.AddressRequest],
    }


@_models.add
def _CreateInventoryReturnItemRequest(m: Parts) -> Fields:
    """Part of ``CreateInventoryReturnRequest``."""
    return {
        "sku_id": Nullable[int],
        "description": Nullable[str],
        "quantity": Nullable[Union[Decimal, float]],
        "cost": Nullable[Union[Decimal, float]],
        "shipment_item_id": Nullable[int],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _CreateInventoryReturnRequest(m: Parts) -> Fields:
    """Body of ``inventory.returns.create``."""
    return {
        "vendor_id": Nullable[int],
        "job_id": Nullable[int],
        "purchase_order_id": Nullable[int],
        "return_type_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "reference_number": Nullable[str],
        "inventory_location_id": Nullable[int],
        "return_date": Nullable[When],
        "memo": Nullable[str],
        "tax": Nullable[Union[Decimal, float]],
        "shipping": Nullable[Union[Decimal, float]],
        "restocking_fee": Nullable[Union[Decimal, float]],
        "items": NullableList[m.CreateInventoryReturnItemRequest],
    }


@_models.add
def _CreatePurchaseOrderItemRequest(m: Parts) -> Fields:
    """Part of ``CreatePurchaseOrderRequest``."""
    return {
        "sku_id": Nullable[int],
        "description": Nullable[str],
        "vendor_part_number": Nullable[str],
        "quantity": Nullable[Union[Decimal, float]],
        "cost": Nullable[Union[Decimal, float]],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _CreatePurchaseOrderMarkupRequest(m: Parts) -> Fields:
    """Body of ``inventory.purchase_order_markups.create``."""
    return {
        "from_": (
            Nullable[Union[Decimal, float]],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[Union[Decimal, float]],
        "percent": Nullable[Union[Decimal, float]],
    }


@_models.add
def _CreatePurchaseOrderRequest(m: Parts) -> Fields:
    """Body of ``inventory.purchase_orders.create``."""
    return {
        "vendor_id": Nullable[int],
        "type_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "job_id": Nullable[int],
        "technician_id": Nullable[int],
        "project_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "ship_to": Nullable[m.CreateAddressRequest],
        "vendor_invoice_number": Nullable[str],
        "impacts_technician_payroll": Nullable[bool],
        "memo": Nullable[str],
        "date": Nullable[When],
        "required_on": Nullable[When],
        "tax": Nullable[Union[Decimal, float]],
        "shipping": Nullable[Union[Decimal, float]],
        "items": NullableList[m.CreatePurchaseOrderItemRequest],
    }


@_models.add
def _CreatePurchaseOrderTypeRequest(m: Parts) -> Fields:
    """Body of ``inventory.purchase_order_types.create``."""
    return {
        "name": Nullable[str],
        "active": Nullable[bool],
        "include_in_po_screen": Nullable[bool],
        "automatically_receive": Nullable[bool],
        "display_to_technician": Nullable[bool],
        "exclude_tax_from_job_costing": Nullable[bool],
        "impact_to_technician_payroll": Nullable[bool],
        "allow_technicians_to_send_po": Nullable[bool],
        "default_required_date_days_offset": Nullable[int],
        "skip_weekends": Nullable[bool],
        "require_job_before_receipt": Nullable[bool],
        "include_in_sales_tax": Nullable[bool],
        "is_default": Nullable[bool],
        "copy_purchase_order_items_to_invoice_when_received": Nullable[bool],
        "is_default_for_consignment": Nullable[bool],
        "landed_cost_method": Nullable[Literal["None", "ByValue"]],
        "include_tax_in_fully_landed_cost": Nullable[bool],
        "alert_settings": Nullable[m.PoTypeAlertSettings],
    }


@_models.add
def _CreateReturnTypeRequest(m: Parts) -> Fields:
    """Body of ``inventory.return_types.create``."""
    return {
        "name": Nullable[str],
        "automatically_receive_vendor_credit": Nullable[bool],
        "include_in_sales_tax": Nullable[bool],
        "is_default": Nullable[bool],
        "is_default_for_consignment": Nullable[bool],
    }


@_models.add
def _CreateTruckRequest(m: Parts) -> Fields:
    """Body of ``inventory.trucks.create``."""
    return {
        "name": Nullable[str],
        "memo": Nullable[str],
        "warehouse_id": Nullable[int],
        "template_id": Nullable[int],
        "technician_ids": NullableList[int],
        "external_data": Nullable[m.ExternalDataCreateRequest],
    }


@_models.add
def _CreateVendorContactRequest(m: Parts) -> Fields:
    """Part of ``CreateVendorRequest``."""
    return {
        "name": Nullable[str],
        "email": Nullable[str],
    }


@_models.add
def _CreateVendorRequest(m: Parts) -> Fields:
    """Body of ``inventory.vendors.create``."""
    return {
        "name": Nullable[str],
        "active": Nullable[bool],
        "memo": Nullable[str],
        "first_name": Nullable[str],
        "last_name": Nullable[str],
        "phone": Nullable[str],
        "email": Nullable[str],
        "fax": Nullable[str],
        "is_truck_replenishment": Nullable[bool],
        "delivery_option": Nullable[
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
        ],
        "tax_rate": Nullable[Union[Decimal, float]],
        "restricted_mobile_creation": Nullable[bool],
        "vendor_quickbooks_item": Nullable[str],
        "payment_term_id": Nullable[int],
        "remittance_vendor_id": Nullable[int],
        "address": Nullable[m.AddressRequest],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "tags": NullableList[m.TagRequest],
        "vendor_contacts": NullableList[m.CreateVendorContactRequest],
    }


@_models.add
def _CustomFieldOperationRequest(m: Parts) -> Fields:
    """Part of ``CustomFieldUpdateRequest``."""
    return {
        "object_id": Nullable[int],
        "custom_fields": NullableList[m.CustomFieldRequest],
    }


@_models.add
def _CustomFieldRequest(m: Parts) -> Fields:
    """Part of ``CustomFieldOperationRequest``."""
    return {
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldResponse(m: Parts) -> Fields:
    """Part of ``ExportAdjustmentsResponse``, ``ExportPurchaseOrdersResponse`` and 9 more."""
    return {
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldTypeResponse(m: Parts) -> Fields:
    """What comes from ``inventory.vendors.list_custom_field_types``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "data_type": Nullable[Union[Literal["Text", "Dropdown", "Numeric"], str]],
        "data_type_options": NullableList[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _CustomFieldUpdateRequest(m: Parts) -> Fields:
    """Body of ``inventory.adjustments.update_custom_fields`` and 4 more."""
    return {
        "operations": NullableList[m.CustomFieldOperationRequest],
    }


@_models.add
def _ExportAdjustmentsResponse(m: Parts) -> Fields:
    """What comes from ``inventory.adjustments.export``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "number": Nullable[str],
        "reference_number": Nullable[str],
        "type": Nullable[str],
        "inventory_location_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "project_id": Nullable[int],
        "invoice_id": Nullable[int],
        "created_by_id": Nullable[int],
        "memo": Nullable[str],
        "date": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "batch_id": Nullable[int],
        "batch": Nullable[m.BatchResponse],
        "sync_status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "canceled_reason": Nullable[
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
        ],
        "canceled_by_id": Nullable[int],
        "date_canceled": Nullable[dt.datetime],
        "external_data": NullableList[m.ExternalDataModel],
        "items": NullableList[m.InventoryAdjustmentItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _ExportPurchaseOrdersResponse(m: Parts) -> Fields:
    """What comes from ``inventory.purchase_orders.export``."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
        "invoice_id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "status": Nullable[str],
        "type_id": Nullable[int],
        "vendor_id": Nullable[int],
        "technician_id": Nullable[int],
        "ship_to": Nullable[m.AddressResponse],
        "business_unit_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "batch_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "vendor_document_number": Nullable[str],
        "date": Nullable[dt.datetime],
        "required_on": Nullable[dt.datetime],
        "sent_on": Nullable[dt.datetime],
        "received_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "total": Nullable[Decimal],
        "tax": Nullable[Decimal],
        "shipping": Nullable[Decimal],
        "created_by_id": Nullable[int],
        "summary": Nullable[str],
        "items": NullableList[m.PurchaseOrderItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _ExportReturnsResponse(m: Parts) -> Fields:
    """What comes from ``inventory.returns.export``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "number": Nullable[str],
        "reference_number": Nullable[str],
        "status": Nullable[
            Union[Literal["Pending", "Returned", "CreditReceived", "Canceled"], str]
        ],
        "return_type_id": Nullable[int],
        "vendor_id": Nullable[int],
        "purchase_order_id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "created_by_id": Nullable[int],
        "memo": Nullable[str],
        "return_amount": Nullable[Decimal],
        "tax_amount": Nullable[Decimal],
        "shipping_amount": Nullable[Decimal],
        "return_date": Nullable[dt.date],
        "returned_on": Nullable[dt.datetime],
        "credit_received_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "batch_id": Nullable[int],
        "batch": Nullable[m.BatchResponse],
        "sync_status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "canceled_by_id": Nullable[int],
        "canceled_reason": Nullable[
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
        ],
        "date_canceled": Nullable[dt.datetime],
        "items": NullableList[m.InventoryReturnItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "external_data": NullableList[m.ExternalDataModel],
    }


@_models.add
def _ExportTransfersResponse(m: Parts) -> Fields:
    """What comes from ``inventory.transfers.export``."""
    return {
        "id": Nullable[int],
        "transfer_type": Nullable[str],
        "status": Nullable[str],
        "number": Nullable[str],
        "reference_number": Nullable[str],
        "from_location_id": Nullable[int],
        "to_location_id": Nullable[int],
        "created_by_id": Nullable[int],
        "memo": Nullable[str],
        "date": Nullable[dt.datetime],
        "picked_date": Nullable[dt.datetime],
        "received_date": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "batch_id": Nullable[int],
        "batch": Nullable[m.BatchResponse],
        "sync_status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "date_required": Nullable[dt.datetime],
        "job_id": Nullable[int],
        "invoice_id": Nullable[int],
        "canceled_by_id": Nullable[int],
        "canceled_reason": Nullable[
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
        ],
        "date_canceled": Nullable[dt.datetime],
        "active": Nullable[bool],
        "picked_by_id": Nullable[int],
        "received_by_id": Nullable[int],
        "items": NullableList[m.InventoryTransferItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "external_data": NullableList[m.ExternalDataModel],
    }


@_models.add
def _ExternalDataCreateRequest(m: Parts) -> Fields:
    """Part of ``CreateTruckRequest`` and ``CreateVendorRequest``."""
    return {
        "application_guid": Nullable[str],
        "external_data": NullableList[m.ExternalDataModelInput],
    }


@_models.add
def _ExternalDataModel(m: Parts) -> Fields:
    """Part of ``ExportAdjustmentsResponse``, ``ExportReturnsResponse`` and 7 more."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataModelInput(m: Parts) -> Fields:
    """Part of ``ExternalDataCreateRequest``."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataUpdateModel(m: Parts) -> Fields:
    """Part of ``ExternalDataUpdateRequest``."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataUpdateRequest(m: Parts) -> Fields:
    """Part of ``UpdateAdjustmentRequest``, ``UpdateReturnRequest`` and 4 more."""
    return {
        "patch_mode": Nullable[Literal["Replace", "Merge"]],
        "application_guid": Nullable[str],
        "external_data": NullableList[m.ExternalDataUpdateModel],
    }


@_models.add
def _GLAccountResponse(m: Parts) -> Fields:
    """Part of ``InventoryReceiptItemResponse`` and ``InventoryReturnItemResponse``."""
    return {
        "name": Nullable[str],
        "number": Nullable[str],
        "type": Nullable[str],
        "detail_type": Nullable[str],
    }


@_models.add
def _InventoryAdjustmentItemResponse(m: Parts) -> Fields:
    """Part of ``ExportAdjustmentsResponse`` and ``InventoryAdjustmentResponse``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "description": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "name": Nullable[str],
        "code": Nullable[str],
        "quantity": Nullable[Decimal],
        "cost": Nullable[Decimal],
        "total_cost": Nullable[Decimal],
        "created_by_id": Nullable[int],
        "active": Nullable[bool],
        "budget_code_id": Nullable[int],
        "serial_numbers": NullableList[m.SerialNumberResponse],
    }


@_models.add
def _InventoryAdjustmentResponse(m: Parts) -> Fields:
    """What comes from ``inventory.adjustments.list``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "number": Nullable[str],
        "reference_number": Nullable[str],
        "type": Nullable[str],
        "inventory_location_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "project_id": Nullable[int],
        "invoice_id": Nullable[int],
        "created_by_id": Nullable[int],
        "memo": Nullable[str],
        "date": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "batch_id": Nullable[int],
        "batch": Nullable[m.BatchResponse],
        "sync_status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "canceled_reason": Nullable[
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
        ],
        "canceled_by_id": Nullable[int],
        "date_canceled": Nullable[dt.datetime],
        "external_data": NullableList[m.ExternalDataModel],
        "items": NullableList[m.InventoryAdjustmentItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _InventoryReceiptItemResponse(m: Parts) -> Fields:
    """Part of ``InventoryReceiptResponse``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "name": Nullable[str],
        "code": Nullable[str],
        "description": Nullable[str],
        "quantity": Nullable[Decimal],
        "cost": Nullable[Decimal],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "cost_of_sale_account": Nullable[m.GLAccountResponse],
        "asset_account": Nullable[m.GLAccountResponse],
        "purchase_order_item_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "allocated_shipping": Nullable[Decimal],
        "allocated_tax": Nullable[Decimal],
        "allocated_other_costs": Nullable[Decimal],
        "fully_landed_unit_cost": Nullable[Decimal],
    }


@_models.add
def _InventoryReceiptResponse(m: Parts) -> Fields:
    """What comes from ``inventory.receipts.list``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "number": Nullable[str],
        "vendor_invoice_number": Nullable[str],
        "created_by_id": Nullable[int],
        "memo": Nullable[str],
        "purchase_order_id": Nullable[int],
        "bill_id": Nullable[int],
        "job_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "vendor_id": Nullable[int],
        "technician_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "ship_to": Nullable[m.AddressResponse],
        "ship_to_description": Nullable[str],
        "receipt_amount": Nullable[Decimal],
        "tax_amount": Nullable[Decimal],
        "shipping_amount": Nullable[Decimal],
        "received_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "batch_id": Nullable[int],
        "sync_status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "budget_code_id": Nullable[int],
        "landed_cost_method": Nullable[Union[Literal["None", "ByValue"], str]],
        "other_amount": Nullable[Decimal],
        "items": NullableList[m.InventoryReceiptItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _InventoryReturnItemResponse(m: Parts) -> Fields:
    """Part of ``ExportReturnsResponse`` and ``InventoryReturnResponse``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "description": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "name": Nullable[str],
        "code": Nullable[str],
        "quantity": Nullable[Decimal],
        "cost": Nullable[Decimal],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "cost_of_sale_account": Nullable[m.GLAccountResponse],
        "asset_account": Nullable[m.GLAccountResponse],
        "serial_numbers": NullableList[m.SerialNumberResponse],
        "created_by_id": Nullable[int],
        "active": Nullable[bool],
        "receipt_item_id": Nullable[int],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _InventoryReturnResponse(m: Parts) -> Fields:
    """What comes from ``inventory.returns.list``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "number": Nullable[str],
        "reference_number": Nullable[str],
        "status": Nullable[
            Union[Literal["Pending", "Returned", "CreditReceived", "Canceled"], str]
        ],
        "return_type_id": Nullable[int],
        "vendor_id": Nullable[int],
        "purchase_order_id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "created_by_id": Nullable[int],
        "memo": Nullable[str],
        "return_amount": Nullable[Decimal],
        "tax_amount": Nullable[Decimal],
        "shipping_amount": Nullable[Decimal],
        "return_date": Nullable[dt.date],
        "returned_on": Nullable[dt.datetime],
        "credit_received_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "batch_id": Nullable[int],
        "batch": Nullable[m.BatchResponse],
        "sync_status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "canceled_by_id": Nullable[int],
        "canceled_reason": Nullable[
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
        ],
        "date_canceled": Nullable[dt.datetime],
        "items": NullableList[m.InventoryReturnItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "external_data": NullableList[m.ExternalDataModel],
    }


@_models.add
def _InventoryTemplateItemResponse(m: Parts) -> Fields:
    """Part of ``InventoryTemplateResponse``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "code": Nullable[str],
        "description": Nullable[str],
        "name": Nullable[str],
        "sku_type": Nullable[str],
        "min_quantity": Nullable[Decimal],
        "max_quantity": Nullable[Decimal],
        "memo": Nullable[str],
        "unit_of_measure": Nullable[m.UnitOfMeasureModel],
        "is_consignment": Nullable[bool],
    }


@_models.add
def _InventoryTemplateResponse(m: Parts) -> Fields:
    """What comes from ``inventory.inventory_templates.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "type": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "is_consignment": Nullable[bool],
        "location_ids": NullableList[int],
        "items": NullableList[m.InventoryTemplateItemResponse],
    }


@_models.add
def _InventoryTransferItemResponse(m: Parts) -> Fields:
    """Part of ``ExportTransfersResponse`` and ``InventoryTransferResponse``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "description": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "name": Nullable[str],
        "code": Nullable[str],
        "quantity": Nullable[Decimal],
        "quantity_picked": Nullable[Decimal],
        "cost": Nullable[Decimal],
        "total_cost": Nullable[Decimal],
        "serial_numbers": NullableList[m.SerialNumberResponse],
        "created_by_id": Nullable[int],
        "active": Nullable[bool],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _InventoryTransferResponse(m: Parts) -> Fields:
    """What comes from ``inventory.transfers.list``."""
    return {
        "id": Nullable[int],
        "transfer_type": Nullable[str],
        "status": Nullable[str],
        "number": Nullable[str],
        "reference_number": Nullable[str],
        "from_location_id": Nullable[int],
        "to_location_id": Nullable[int],
        "created_by_id": Nullable[int],
        "memo": Nullable[str],
        "date": Nullable[dt.datetime],
        "picked_date": Nullable[dt.datetime],
        "received_date": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "batch_id": Nullable[int],
        "batch": Nullable[m.BatchResponse],
        "sync_status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "date_required": Nullable[dt.datetime],
        "job_id": Nullable[int],
        "invoice_id": Nullable[int],
        "canceled_by_id": Nullable[int],
        "canceled_reason": Nullable[
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
        ],
        "date_canceled": Nullable[dt.datetime],
        "active": Nullable[bool],
        "picked_by_id": Nullable[int],
        "received_by_id": Nullable[int],
        "items": NullableList[m.InventoryTransferItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "external_data": NullableList[m.ExternalDataModel],
    }


@_models.add
def _ListReturnTypesResponse(m: Parts) -> Fields:
    """What comes from ``inventory.return_types.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "automatically_receive_vendor_credit": Nullable[bool],
        "include_in_sales_tax": Nullable[bool],
        "active": Nullable[bool],
        "is_default": Nullable[bool],
        "is_default_for_consignment": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ModificationResponse(m: Parts) -> Fields:
    """What comes from ``inventory.adjustments.update`` and 20 more."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _PoTypeAlertSettings(m: Parts) -> Fields:
    """Part of ``CreatePurchaseOrderTypeRequest`` and ``UpdatePurchaseOrderTypeRequest``."""
    return {
        "send_email_to_technician_when_po_moved_to_send": Nullable[bool],
        "send_email_to_technician_when_po_moved_to_received": Nullable[bool],
        "send_email_to_pm_when_po_moved_to_send": Nullable[bool],
        "send_email_to_pm_when_po_moved_to_received": Nullable[bool],
    }


@_models.add
def _PurchaseOrderItemResponse(m: Parts) -> Fields:
    """Part of ``ExportPurchaseOrdersResponse``, ``PurchaseOrderRequestResponse`` and 1 more."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "description": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "sku_name": Nullable[str],
        "sku_code": Nullable[str],
        "sku_type": Nullable[str],
        "vendor_part_number": Nullable[str],
        "quantity": Nullable[Decimal],
        "quantity_received": Nullable[Decimal],
        "cost": Nullable[Decimal],
        "total": Nullable[Decimal],
        "serial_numbers": NullableList[m.SerialNumberResponse],
        "status": Nullable[str],
        "chargeable": Nullable[bool],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _PurchaseOrderMarkupResponse(m: Parts) -> Fields:
    """What comes from ``inventory.purchase_order_markups.create`` and 3 more."""
    return {
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "from_": (
            Nullable[Decimal],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[Decimal],
        "percent": Nullable[Decimal],
        "id": Nullable[int],
    }


@_models.add
def _PurchaseOrderRequestRejectionArgs(m: Parts) -> Fields:
    """Body of ``inventory.purchase_orders.reject_request``."""
    return {
        "rejection_reason": Nullable[Literal["CostTooHigh", "WrongVendor", "Other"]],
    }


@_models.add
def _PurchaseOrderRequestResponse(m: Parts) -> Fields:
    """What comes from ``inventory.purchase_orders.list_requests``."""
    return {
        "id": Nullable[int],
        "request_number": Nullable[str],
        "request_status": Nullable[str],
        "invoice_id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "type_id": Nullable[int],
        "vendor_id": Nullable[int],
        "technician_id": Nullable[int],
        "ship_to": Nullable[m.AddressResponse],
        "business_unit_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "batch_id": Nullable[int],
        "vendor_document_number": Nullable[str],
        "date": Nullable[dt.datetime],
        "required_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "total": Nullable[Decimal],
        "tax": Nullable[Decimal],
        "shipping": Nullable[Decimal],
        "summary": Nullable[str],
        "items": NullableList[m.PurchaseOrderItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _PurchaseOrderResponse(m: Parts) -> Fields:
    """What comes from ``inventory.purchase_orders.get`` and ``inventory.purchase_orders.list``."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
        "invoice_id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "status": Nullable[str],
        "type_id": Nullable[int],
        "vendor_id": Nullable[int],
        "technician_id": Nullable[int],
        "ship_to": Nullable[m.AddressResponse],
        "business_unit_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "batch_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "vendor_document_number": Nullable[str],
        "date": Nullable[dt.datetime],
        "required_on": Nullable[dt.datetime],
        "sent_on": Nullable[dt.datetime],
        "received_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "total": Nullable[Decimal],
        "tax": Nullable[Decimal],
        "shipping": Nullable[Decimal],
        "created_by_id": Nullable[int],
        "summary": Nullable[str],
        "items": NullableList[m.PurchaseOrderItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _PurchaseOrderTypeResponse(m: Parts) -> Fields:
    """What comes from ``inventory.purchase_order_types.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "automatically_receive": Nullable[bool],
        "display_to_technician": Nullable[bool],
        "impact_to_technician_payroll": Nullable[bool],
        "allow_technicians_to_send_po": Nullable[bool],
        "default_required_date_days_offset": Nullable[int],
        "skip_weekends": Nullable[bool],
        "exclude_tax_from_job_costing": Nullable[bool],
        "landed_cost_method": Nullable[Union[Literal["None", "ByValue"], str]],
        "include_tax_in_fully_landed_cost": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ReceivePurchaseOrderItemRequest(m: Parts) -> Fields:
    """Part of ``ReceivePurchaseOrderRequest``."""
    return {
        "purchase_order_item_id": Nullable[int],
        "sku_id": Nullable[int],
        "description": Nullable[str],
        "vendor_part_number": Nullable[str],
        "quantity": Nullable[Union[Decimal, float]],
        "cost": Nullable[Union[Decimal, float]],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _ReceivePurchaseOrderRequest(m: Parts) -> Fields:
    """Body of ``inventory.receipts.create``."""
    return {
        "purchase_order_id": Nullable[int],
        "job_id": Nullable[int],
        "date_received": Nullable[When],
        "vendor_document_number": Nullable[str],
        "memo": Nullable[str],
        "tax": Nullable[Union[Decimal, float]],
        "shipping": Nullable[Union[Decimal, float]],
        "budget_code_id": Nullable[int],
        "items": NullableList[m.ReceivePurchaseOrderItemRequest],
    }


@_models.add
def _SerialNumberResponse(m: Parts) -> Fields:
    """Part of ``InventoryAdjustmentItemResponse``, ``InventoryReturnItemResponse`` and 2 more."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
    }


@_models.add
def _TagRequest(m: Parts) -> Fields:
    """Part of ``CreateVendorRequest`` and ``UpdateVendorRequest``."""
    return {
        "tag_type_id": Nullable[int],
    }


@_models.add
def _TruckResponse(m: Parts) -> Fields:
    """What comes from ``inventory.trucks.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "memo": Nullable[str],
        "warehouse_id": Nullable[int],
        "technician_ids": NullableList[int],
        "inventory_template_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "external_data": NullableList[m.ExternalDataModel],
    }


@_models.add
def _UnitOfMeasureModel(m: Parts) -> Fields:
    """Part of ``InventoryTemplateItemResponse``."""
    return {
        "name": Nullable[str],
        "sku_id": Nullable[int],
        "sku_type": Nullable[
            Union[Literal["Service", "Material", "Equipment", "PriceModifier"], str]
        ],
        "quantity": Nullable[Decimal],
        "id": Nullable[int],
        "unit_of_measure_base_id": Nullable[int],
        "new_sku_conversion_batch_id": Nullable[int],
        "old_sku_conversion_batch_id": Nullable[int],
        "sku_code": Nullable[str],
        "is_used_for_purchasing": Nullable[bool],
        "vendors": NullableList[m.UnitOfMeasureVendorModel],
    }


@_models.add
def _UnitOfMeasureVendorModel(m: Parts) -> Fields:
    """Part of ``UnitOfMeasureModel``."""
    return {
        "id": Nullable[int],
        "procurement_vendor_id": Nullable[int],
        "vendor_part_number": Nullable[str],
        "vendor_default_unit": Nullable[bool],
        "cost": Nullable[Decimal],
        "active": Nullable[bool],
    }


@_models.add
def _UpdateAddressRequest(m: Parts) -> Fields:
    """Part of ``UpdatePurchaseOrderRequest``."""
    return {
        "description": Nullable[str],
        "address": Nullable[m.AddressRequest],
    }


@_models.add
def _UpdateAdjustmentRequest(m: Parts) -> Fields:
    """Body of ``inventory.adjustments.update``."""
    return {
        "external_data": Nullable[m.ExternalDataUpdateRequest],
    }


@_models.add
def _UpdatePurchaseOrderItemRequest(m: Parts) -> Fields:
    """Part of ``UpdatePurchaseOrderRequest``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "description": Nullable[str],
        "vendor_part_number": Nullable[str],
        "quantity": Nullable[Union[Decimal, float]],
        "cost": Nullable[Union[Decimal, float]],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _UpdatePurchaseOrderMarkupRequest(m: Parts) -> Fields:
    """Body of ``inventory.purchase_order_markups.update``."""
    return {
        "from_": (
            Nullable[Union[Decimal, float]],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[Union[Decimal, float]],
        "percent": Nullable[Union[Decimal, float]],
    }


@_models.add
def _UpdatePurchaseOrderRequest(m: Parts) -> Fields:
    """Body of ``inventory.purchase_orders.update``."""
    return {
        "vendor_id": Nullable[int],
        "type_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "job_id": Nullable[int],
        "technician_id": Nullable[int],
        "project_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "ship_to": Nullable[m.UpdateAddressRequest],
        "vendor_invoice_number": Nullable[str],
        "impacts_technician_payroll": Nullable[bool],
        "memo": Nullable[str],
        "date": Nullable[When],
        "required_on": Nullable[When],
        "tax": Nullable[Union[Decimal, float]],
        "shipping": Nullable[Union[Decimal, float]],
        "items": NullableList[m.UpdatePurchaseOrderItemRequest],
    }


@_models.add
def _UpdatePurchaseOrderTypeRequest(m: Parts) -> Fields:
    """Body of ``inventory.purchase_order_types.update``."""
    return {
        "active": Nullable[bool],
        "name": Nullable[str],
        "include_in_po_screen": Nullable[bool],
        "automatically_receive": Nullable[bool],
        "display_to_technician": Nullable[bool],
        "exclude_tax_from_job_costing": Nullable[bool],
        "impact_to_technician_payroll": Nullable[bool],
        "allow_technicians_to_send_po": Nullable[bool],
        "default_required_date_days_offset": Nullable[int],
        "skip_weekends": Nullable[bool],
        "require_job_before_receipt": Nullable[bool],
        "include_in_sales_tax": Nullable[bool],
        "is_default": Nullable[bool],
        "copy_purchase_order_items_to_invoice_when_received": Nullable[bool],
        "is_default_for_consignment": Nullable[bool],
        "landed_cost_method": Nullable[Literal["None", "ByValue"]],
        "include_tax_in_fully_landed_cost": Nullable[bool],
        "alert_settings": Nullable[m.PoTypeAlertSettings],
    }


@_models.add
def _UpdateReturnItemModel(m: Parts) -> Fields:
    """Part of ``UpdateReturnRequest``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "item_description": Nullable[str],
        "quantity": Nullable[Union[Decimal, float]],
        "cost": Nullable[Union[Decimal, float]],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _UpdateReturnRequest(m: Parts) -> Fields:
    """Body of ``inventory.returns.update``."""
    return {
        "return_type_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "reference_number": Nullable[str],
        "inventory_location_id": Nullable[int],
        "return_date": Nullable[When],
        "memo": Nullable[str],
        "tax": Nullable[Union[Decimal, float]],
        "shipping": Nullable[Union[Decimal, float]],
        "restocking_fee": Nullable[Union[Decimal, float]],
        "budget_code_id": Nullable[int],
        "items": NullableList[m.UpdateReturnItemModel],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
    }


@_models.add
def _UpdateReturnTypeRequest(m: Parts) -> Fields:
    """Body of ``inventory.return_types.update``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "automatically_receive_vendor_credit": Nullable[bool],
        "include_in_sales_tax": Nullable[bool],
        "is_default": Nullable[bool],
        "is_default_for_consignment": Nullable[bool],
    }


@_models.add
def _UpdateTransferRequest(m: Parts) -> Fields:
    """Body of ``inventory.transfers.update``."""
    return {
        "external_data": Nullable[m.ExternalDataUpdateRequest],
    }


@_models.add
def _UpdateTruckRequest(m: Parts) -> Fields:
    """Body of ``inventory.trucks.update``."""
    return {
        "name": Nullable[str],
        "active": Nullable[bool],
        "memo": Nullable[str],
        "warehouse_id": Nullable[int],
        "template_id": Nullable[int],
        "technician_ids": NullableList[int],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
    }


@_models.add
def _UpdateVendorContactRequest(m: Parts) -> Fields:
    """Part of ``UpdateVendorRequest``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "email": Nullable[str],
    }


@_models.add
def _UpdateVendorRequest(m: Parts) -> Fields:
    """Body of ``inventory.vendors.update``."""
    return {
        "name": Nullable[str],
        "active": Nullable[bool],
        "memo": Nullable[str],
        "first_name": Nullable[str],
        "last_name": Nullable[str],
        "phone": Nullable[str],
        "email": Nullable[str],
        "fax": Nullable[str],
        "is_truck_replenishment": Nullable[bool],
        "delivery_option": Nullable[
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
        ],
        "tax_rate": Nullable[Union[Decimal, float]],
        "restricted_mobile_creation": Nullable[bool],
        "vendor_quickbooks_item": Nullable[str],
        "payment_term_id": Nullable[int],
        "remittance_vendor_id": Nullable[int],
        "address": Nullable[m.AddressRequest],
        "tags": NullableList[m.TagRequest],
        "vendor_contacts": NullableList[m.UpdateVendorContactRequest],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
    }


@_models.add
def _UpdateWarehouseRequest(m: Parts) -> Fields:
    """Body of ``inventory.warehouses.update``."""
    return {
        "external_data": Nullable[m.ExternalDataUpdateRequest],
    }


@_models.add
def _VendorContactInfoResponse(m: Parts) -> Fields:
    """Part of ``VendorResponse``."""
    return {
        "first_name": Nullable[str],
        "last_name": Nullable[str],
        "phone": Nullable[str],
        "email": Nullable[str],
        "fax": Nullable[str],
    }


@_models.add
def _VendorResponse(m: Parts) -> Fields:
    """What comes from ``inventory.vendors.get`` and ``inventory.vendors.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "is_truck_replenishment": Nullable[bool],
        "is_mobile_creation_restricted": Nullable[bool],
        "memo": Nullable[str],
        "delivery_option": Nullable[str],
        "default_tax_rate": Nullable[Decimal],
        "contact_info": Nullable[m.VendorContactInfoResponse],
        "address": Nullable[m.AddressResponse],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "external_data": NullableList[m.ExternalDataModel],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _WarehouseResponse(m: Parts) -> Fields:
    """What comes from ``inventory.warehouses.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "address": Nullable[m.AddressResponse],
        "inventory_template_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "external_data": NullableList[m.ExternalDataModel],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
