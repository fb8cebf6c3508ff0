# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``accounting``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableDecimalText, NullableList, NullableMap
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AddressResponse(m: Parts) -> Fields:
    """Part of ``ApBillResponse``, ``CreditMemoPublicResponse`` and 5 more."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
    }


@_models.add
def _AdjustmentInvoiceCreateRequest(m: Parts) -> Fields:
    """Body of ``accounting.invoices.create_adjustment``."""
    return {
        "number": Nullable[str],
        "type_id": Nullable[int],
        "invoiced_on": Nullable[When],
        "subtotal": Nullable[Union[Decimal, float]],
        "tax": Nullable[Union[Decimal, float]],
        "tax_zone_id": Nullable[int],
        "summary": Nullable[str],
        "royalty_status": Nullable[Literal["Pending", "Sent", "Failed"]],
        "royalty_date": Nullable[When],
        "royalty_sent_on": Nullable[When],
        "royalty_memo": Nullable[str],
        "export_id": Nullable[str],
        "review_status": Nullable[
            Literal[
                "NeedsReview",
                "OnHold",
                "Reviewed",
                "PendingApproval",
                "Rejected",
                "ReadyForBilling",
                "Invoiced",
            ]
        ],
        "assigned_to_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "items": NullableList[m.InvoiceItemUpdateRequest],
        "adjustment_to_id": Nullable[int],
    }


@_models.add
def _ApBillExpenseItemResponse(m: Parts) -> Fields:
    """Part of ``ApBillResponse``."""
    return {
        "id": Nullable[int],
        "amount": NullableDecimalText,
        "description": Nullable[str],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "job": Nullable[m.NamedFieldResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "budget_code_id": Nullable[int],
        "project_label_ids": NullableList[int],
    }


@_models.add
def _ApBillItemResponse(m: Parts) -> Fields:
    """Part of ``ApBillResponse``."""
    return {
        "order": Nullable[int],
        "name": Nullable[str],
        "description": Nullable[str],
        "quantity": NullableDecimalText,
        "cost": NullableDecimalText,
        "allocated_tax": NullableDecimalText,
        "allocated_shipping": Nullable[str],
        "allocated_other_costs": NullableDecimalText,
        "fully_landed_unit_cost": NullableDecimalText,
        "inventory_location": Nullable[m.InventoryLocationResponse],
        "vendor_part_number": Nullable[str],
        "serial_number": Nullable[str],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "cost_of_sale_account": Nullable[m.GLAccountResponse],
        "asset_account": Nullable[m.GLAccountResponse],
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "receipt_item_id": Nullable[int],
        "sku_type": Nullable[str],
        "sku_code": Nullable[str],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _ApBillResponse(m: Parts) -> Fields:
    """What comes from ``accounting.ap_bills.get`` and ``accounting.ap_bills.list``."""
    return {
        "id": Nullable[int],
        "purchase_order_id": Nullable[int],
        "sync_status": Nullable[str],
        "status": Nullable[str],
        "source": Nullable[str],
        "bill_type": Nullable[str],
        "post_date": Nullable[dt.datetime],
        "reference_number": Nullable[str],
        "vendor_number": Nullable[str],
        "summary": Nullable[str],
        "bill_date": Nullable[dt.datetime],
        "early_discount_date": Nullable[dt.datetime],
        "bill_amount": NullableDecimalText,
        "vendor_invoice_total": NullableDecimalText,
        "tax_amount": NullableDecimalText,
        "shipping_amount": NullableDecimalText,
        "landed_cost_method": Nullable[Union[Literal["None", "ByValue"], str]],
        "other_amount": NullableDecimalText,
        "created_by": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "term_name": Nullable[str],
        "due_date": Nullable[dt.date],
        "do_not_pay": Nullable[bool],
        "date_canceled": Nullable[dt.datetime],
        "canceled_by": Nullable[m.NamedFieldResponse],
        "ship_to_description": Nullable[str],
        "batch": Nullable[m.BatchResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "tax_zone": Nullable[m.NamedFieldResponse],
        "vendor": Nullable[m.NamedFieldResponse],
        "remittance_vendor_info": Nullable[m.NamedFieldResponse],
        "ship_to": Nullable[m.AddressResponse],
        "budget_code_id": Nullable[int],
        "items": NullableList[m.ApBillItemResponse],
        "expense_items": NullableList[m.ApBillExpenseItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "job_id": Nullable[int],
        "job_number": Nullable[str],
        "date_reconciled": Nullable[dt.datetime],
    }


@_models.add
def _ApCreditResponse(m: Parts) -> Fields:
    """What comes from ``accounting.ap_credits.list``."""
    return {
        "id": Nullable[int],
        "inventory_return_id": Nullable[int],
        "job_id": Nullable[int],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "date": Nullable[dt.datetime],
        "canceled_on": Nullable[dt.datetime],
        "number": Nullable[str],
        "reference_number": Nullable[str],
        "memo": Nullable[str],
        "amount": Nullable[Decimal],
        "applied_amount": Nullable[Decimal],
        "status": Nullable[Union[Literal["Unreconciled", "Canceled"], str]],
        "sync_status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "batch": Nullable[m.BatchResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "remittance_vendor": Nullable[m.NamedFieldResponse],
        "vendor": Nullable[m.NamedFieldResponse],
        "payment_status": Nullable[
            Union[
                Literal[
                    "Unpaid",
                    "ReadyForApproval",
                    "Initiated",
                    "Paid",
                    "Cancelled",
                    "InTransit",
                    "Processing",
                    "Rejected",
                ],
                str,
            ]
        ],
        "splits": NullableList[m.ApCreditSplitModelResponse],
        "budget_code_id": Nullable[int],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _ApCreditSplitModelResponse(m: Parts) -> Fields:
    """Part of ``ApCreditResponse``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "inventory_bill_id": Nullable[int],
        "vendor_credit_id": Nullable[int],
        "amount": Nullable[Decimal],
    }


@_models.add
def _ApPaymentResponse(m: Parts) -> Fields:
    """What comes from ``accounting.ap_payments.list``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "date": Nullable[dt.datetime],
        "approved_date": Nullable[dt.datetime],
        "method": Nullable[Union[Literal["AccountingSystem", "ServiceTitan"], str]],
        "name": Nullable[str],
        "print_check": Nullable[bool],
        "amount": Nullable[Decimal],
        "error_message": Nullable[str],
        "status": Nullable[
            Union[
                Literal[
                    "Unpaid",
                    "ReadyForApproval",
                    "Initiated",
                    "Paid",
                    "Cancelled",
                    "InTransit",
                    "Processing",
                    "Rejected",
                ],
                str,
            ]
        ],
        "sync_status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "batch": Nullable[m.BatchResponse],
        "gl_account": Nullable[m.GLAccountResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "vendor": Nullable[m.NamedFieldResponse],
        "remittance_vendor": Nullable[m.NamedFieldResponse],
        "splits": NullableList[m.ApPaymentSplitApiModel],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _ApPaymentSplitApiModel(m: Parts) -> Fields:
    """Part of ``ApPaymentResponse``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "document_id": Nullable[int],
        "inventory_bill_id": Nullable[int],
        "amount": Nullable[Decimal],
    }


@_models.add
def _BankAccountResponse(m: Parts) -> Fields:
    """Part of ``DetailedDepositResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "number": Nullable[str],
        "type": Nullable[str],
        "detail_type": Nullable[str],
    }


@_models.add
def _BatchResponse(m: Parts) -> Fields:
    """Part of ``ApBillResponse``, ``ApCreditResponse``, ``ApPaymentResponse`` and 9 more."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
        "name": Nullable[str],
    }


@_models.add
def _CreateInvoiceTaskRequest(m: Parts) -> Fields:
    """Body of ``accounting.invoices.create_task``."""
    return {
        "template_id": Nullable[str],
        "variables": NullableMap[str],
    }


@_models.add
def _CreateInvoiceTaskResponse(m: Parts) -> Fields:
    """What comes from ``accounting.invoices.create_task``."""
    return {
        "execution_id": Nullable[str],
        "tasks": NullableList[m.CreatedTaskResponse],
        "status": Nullable[str],
        "errors": NullableList[m.TemplateExecutionErrorResponse],
    }


@_models.add
def _CreatedTaskResponse(m: Parts) -> Fields:
    """Part of ``CreateInvoiceTaskResponse``."""
    return {
        "task_id": Nullable[str],
        "key": Nullable[str],
    }


@_models.add
def _CreditMemoAddSplitPublicRequest(m: Parts) -> Fields:
    """Part of ``CreditMemoAddSplitsPublicRequest``."""
    return {
        "invoice_id": Nullable[int],
        "amount": Nullable[Union[Decimal, float]],
    }


@_models.add
def _CreditMemoAddSplitPublicResponse(m: Parts) -> Fields:
    """Part of ``CreditMemoAddSplitsPublicResponse``."""
    return {
        "invoice_id": Nullable[int],
        "amount": Nullable[Decimal],
    }


@_models.add
def _CreditMemoAddSplitsPublicRequest(m: Parts) -> Fields:
    """Body of ``accounting.credit_memos.add_splits``."""
    return {
        "splits": NullableList[m.CreditMemoAddSplitPublicRequest],
    }


@_models.add
def _CreditMemoAddSplitsPublicResponse(m: Parts) -> Fields:
    """What comes from ``accounting.credit_memos.add_splits``."""
    return {
        "id": Nullable[int],
        "splits": NullableList[m.CreditMemoAddSplitPublicResponse],
    }


@_models.add
def _CreditMemoAppliedToCodeResponse(m: Parts) -> Fields:
    """Part of ``CreditMemoPublicResponse``."""
    return {
        "applied_id": Nullable[int],
        "applied_to": Nullable[int],
        "applied_amount": Nullable[Decimal],
        "applied_on": Nullable[dt.date],
        "applied_by": Nullable[str],
        "applied_to_reference_number": Nullable[str],
    }


@_models.add
def _CreditMemoItemGLAccountResponse(m: Parts) -> Fields:
    """Part of ``CreditMemoItemsPublicResponse`` and ``CreditMemosItemsPublicResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "number": Nullable[str],
        "type": Nullable[str],
    }


@_models.add
def _CreditMemoItemNamedEntityResponse(m: Parts) -> Fields:
    """Part of ``CreditMemoItemsPublicResponse`` and ``CreditMemosItemsPublicResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _CreditMemoItemsPublicResponse(m: Parts) -> Fields:
    """What comes from ``accounting.credit_memos.list_items``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "description": Nullable[str],
        "quantity": Nullable[Decimal],
        "cost": Nullable[Decimal],
        "price": Nullable[Decimal],
        "type": Nullable[str],
        "sku_name": Nullable[str],
        "sku_id": Nullable[int],
        "total": Nullable[Decimal],
        "taxable": Nullable[bool],
        "revenue_general_ledger_account": Nullable[m.CreditMemoItemGLAccountResponse],
        "expenses_general_ledger_account": Nullable[m.CreditMemoItemGLAccountResponse],
        "created_on": Nullable[dt.datetime],
        "created_by": Nullable[str],
        "business_unit": Nullable[m.CreditMemoItemNamedEntityResponse],
    }


@_models.add
def _CreditMemoPublicResponse(m: Parts) -> Fields:
    """What comes from ``accounting.credit_memos.list``."""
    return {
        "id": Nullable[int],
        "date": Nullable[dt.date],
        "reference_number": Nullable[str],
        "sub_total": Nullable[Decimal],
        "sales_tax": Nullable[Decimal],
        "sales_tax_code": Nullable[m.SalesTaxResponse],
        "total": Nullable[Decimal],
        "balance": Nullable[Decimal],
        "applied_to": NullableList[m.CreditMemoAppliedToCodeResponse],
        "customer": Nullable[m.NamedFieldResponse],
        "customer_address": Nullable[m.AddressResponse],
        "location": Nullable[m.NamedFieldResponse],
        "location_address": Nullable[m.AddressResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "sync_status": Nullable[str],
        "batch": Nullable[m.BatchResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "created_on": Nullable[dt.datetime],
        "created_by": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "modified_by": Nullable[str],
        "description": Nullable[str],
        "active": Nullable[bool],
        "import_id": Nullable[str],
        "export_id": Nullable[str],
    }


@_models.add
def _CreditMemoUpdatePublicRequest(m: Parts) -> Fields:
    """Body of ``accounting.credit_memos.update``."""
    return {
        "active": Nullable[bool],
        "summary": Nullable[str],
        "date": Nullable[When],
        "business_unit_id": Nullable[int],
    }


@_models.add
def _CreditMemoUpdatePublicResponse(m: Parts) -> Fields:
    """What comes from ``accounting.credit_memos.update``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "summary": Nullable[str],
        "date": Nullable[dt.date],
        "business_unit_id": Nullable[int],
    }


@_models.add
def _CreditMemosItemsPublicResponse(m: Parts) -> Fields:
    """What comes from ``accounting.credit_memos.list_all_items``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "description": Nullable[str],
        "quantity": Nullable[Decimal],
        "cost": Nullable[Decimal],
        "price": Nullable[Decimal],
        "type": Nullable[str],
        "sku_name": Nullable[str],
        "sku_id": Nullable[int],
        "total": Nullable[Decimal],
        "taxable": Nullable[bool],
        "revenue_general_ledger_account": Nullable[m.CreditMemoItemGLAccountResponse],
        "expenses_general_ledger_account": Nullable[m.CreditMemoItemGLAccountResponse],
        "created_on": Nullable[dt.datetime],
        "created_by": Nullable[str],
        "business_unit": Nullable[m.CreditMemoItemNamedEntityResponse],
        "credit_memo_id": Nullable[int],
    }


@_models.add
def _CustomFieldModel(m: Parts) -> Fields:
    """Part of ``DetailedPaymentResponse``, ``DetailedTransactionResponse`` and 1 more."""
    return {
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldOperationRequest(m: Parts) -> Fields:
    """Part of ``CustomFieldUpdateRequest``."""
    return {
        "object_id": Nullable[int],
        "custom_fields": NullableList[m.CustomFieldPairRequest],
    }


@_models.add
def _CustomFieldPairRequest(m: Parts) -> Fields:
    """Part of ``CustomFieldOperationRequest``."""
    return {
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldResponse(m: Parts) -> Fields:
    """Part of ``ApBillResponse``, ``ApCreditResponse``, ``ApPaymentResponse`` and 6 more."""
    return {
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldTypeResponse(m: Parts) -> Fields:
    """What comes from ``accounting.ap_bills.list_custom_field_types`` and 6 more."""
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
    """Body of ``accounting.ap_bills.update_custom_fields`` and 6 more."""
    return {
        "operations": NullableList[m.CustomFieldOperationRequest],
    }


@_models.add
def _DetailedDepositResponse(m: Parts) -> Fields:
    """What comes from ``accounting.deposits.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "deposit_status": Nullable[str],
        "sync_status": Nullable[str],
        "batch": Nullable[m.BatchResponse],
        "created_on": Nullable[dt.datetime],
        "created_by": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "import_id": Nullable[str],
        "deposit_date": Nullable[dt.date],
        "review_status": Nullable[str],
        "reviewed_on": Nullable[dt.datetime],
        "gross_amount": Nullable[Decimal],
        "net_amount": Nullable[Decimal],
        "fees": Nullable[Decimal],
        "bank_account": Nullable[m.BankAccountResponse],
        "fee_account": Nullable[m.FeeAccountResponse],
    }


@_models.add
def _DetailedPaymentResponse(m: Parts) -> Fields:
    """What comes from ``accounting.payments.list``."""
    return {
        "active": Nullable[bool],
        "applied_to": NullableList[m.PaymentAppliedResponse],
        "auth_code": Nullable[str],
        "batch": Nullable[m.BatchResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "check_number": Nullable[str],
        "created_by": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "customer": Nullable[m.NamedFieldResponse],
        "custom_fields": NullableList[m.CustomFieldModel],
        "date": Nullable[dt.datetime],
        "deposit": Nullable[m.NamedFieldResponse],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "id": Nullable[int],
        "memo": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "reference_number": Nullable[str],
        "refunded_payment_id": Nullable[int],
        "sync_status": Nullable[str],
        "total": NullableDecimalText,
        "type": Nullable[str],
        "type_id": Nullable[str],
        "unapplied_amount": NullableDecimalText,
    }


@_models.add
def _DetailedTransactionResponse(m: Parts) -> Fields:
    """What comes from ``accounting.deposits.list_transactions``."""
    return {
        "id": Nullable[int],
        "sync_status": Nullable[str],
        "reference_number": Nullable[str],
        "date": Nullable[dt.datetime],
        "type": Nullable[str],
        "type_id": Nullable[str],
        "total": NullableDecimalText,
        "unapplied_amount": NullableDecimalText,
        "memo": Nullable[str],
        "customer": Nullable[m.NamedFieldResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "deposit": Nullable[m.NamedFieldResponse],
        "batch": Nullable[m.BatchResponse],
        "created_by": Nullable[str],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "applied_to": NullableList[m.PaymentAppliedResponse],
        "custom_fields": NullableList[m.CustomFieldModel],
        "auth_code": Nullable[str],
        "check_number": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _EmployeeInfoResponse(m: Parts) -> Fields:
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ExportInventoryBillResponse(m: Parts) -> Fields:
    """What comes from ``accounting.inventory_bills.export``."""
    return {
        "id": Nullable[int],
        "purchase_order_id": Nullable[int],
        "sync_status": Nullable[str],
        "reference_number": Nullable[str],
        "vendor_number": Nullable[str],
        "summary": Nullable[str],
        "bill_date": Nullable[dt.datetime],
        "bill_amount": NullableDecimalText,
        "tax_amount": NullableDecimalText,
        "shipping_amount": NullableDecimalText,
        "landed_cost_method": Nullable[Union[Literal["None", "ByValue"], str]],
        "other_amount": NullableDecimalText,
        "created_by": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "term_name": Nullable[str],
        "due_date": Nullable[dt.date],
        "ship_to_description": Nullable[str],
        "post_date": Nullable[dt.datetime],
        "batch": Nullable[m.BatchResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "tax_zone": Nullable[m.NamedFieldResponse],
        "vendor": Nullable[m.NamedFieldResponse],
        "ship_to": Nullable[m.AddressResponse],
        "budget_code_id": Nullable[int],
        "items": NullableList[m.InventoryBillItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "job_id": Nullable[int],
        "job_number": Nullable[str],
        "date_reconciled": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _ExportInvoiceItemResponse(m: Parts) -> Fields:
    """What comes from ``accounting.invoices.export_items``."""
    return {
        "id": Nullable[int],
        "description": Nullable[str],
        "quantity": NullableDecimalText,
        "cost": NullableDecimalText,
        "total_cost": NullableDecimalText,
        "budget_code_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "inventory_location": Nullable[str],
        "price": NullableDecimalText,
        "type": Nullable[
            Union[Literal["Service", "Material", "Equipment", "PriceModifier", "Unspecified"], str]
        ],
        "sku_name": Nullable[str],
        "sku_id": Nullable[int],
        "total": NullableDecimalText,
        "inventory": Nullable[bool],
        "taxable": Nullable[bool],
        "is_chargeable": Nullable[bool],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "cost_of_sale_account": Nullable[m.GLAccountResponse],
        "asset_account": Nullable[m.GLAccountResponse],
        "membership_type_id": Nullable[int],
        "item_group": Nullable[m.ItemGroupResponse],
        "display_name": Nullable[str],
        "sold_hours": Nullable[Decimal],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "service_date": Nullable[dt.datetime],
        "order": Nullable[int],
        "business_unit": Nullable[m.NamedFieldResponse],
        "created_by_id": Nullable[int],
        "display_in_amount": Nullable[bool],
        "import_id": Nullable[str],
        "export_id": Nullable[str],
        "inventory_status": Nullable[str],
        "add_on": Nullable[bool],
        "member_price": NullableDecimalText,
        "technician_id": Nullable[int],
        "installed_equipment_id": Nullable[int],
        "estimate_item_id": Nullable[int],
        "active": Nullable[bool],
        "invoice_id": Nullable[int],
    }


@_models.add
def _ExportInvoiceResponse(m: Parts) -> Fields:
    """What comes from ``accounting.invoices.export``."""
    return {
        "summary": Nullable[str],
        "items": NullableList[m.InvoiceItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "active": Nullable[bool],
        "discount_total": NullableDecimalText,
        "import_id": Nullable[str],
        "export_id": Nullable[str],
        "material_sku_id": Nullable[int],
        "membership_id": Nullable[int],
        "paid_on": Nullable[dt.datetime],
        "invoice_configuration": Nullable[
            Union[
                Literal[
                    "JobInvoice",
                    "ProjectInvoice",
                    "CounterSales",
                    "MembershipInvoice",
                    "InterestChargeInvoice",
                    "ARImportInvoice",
                ],
                str,
            ]
        ],
        "id": Nullable[int],
        "sync_status": Nullable[str],
        "budget_code_id": Nullable[int],
        "reference_number": Nullable[str],
        "invoice_date": Nullable[dt.date],
        "due_date": Nullable[dt.date],
        "sub_total": NullableDecimalText,
        "sales_tax": NullableDecimalText,
        "sales_tax_code": Nullable[m.SalesTaxResponse],
        "tax_zone_id": Nullable[int],
        "total": NullableDecimalText,
        "balance": NullableDecimalText,
        "invoice_type": Nullable[m.NamedFieldResponse],
        "customer": Nullable[m.NamedFieldResponse],
        "customer_address": Nullable[m.AddressResponse],
        "location": Nullable[m.NamedFieldResponse],
        "location_address": Nullable[m.AddressResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "term_name": Nullable[str],
        "created_by": Nullable[str],
        "batch": Nullable[m.BatchResponse],
        "deposited_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "adjustment_to_id": Nullable[int],
        "job": Nullable[m.JobResponse],
        "project_id": Nullable[int],
        "royalty": Nullable[m.RoyaltyResponse],
        "employee_info": Nullable[m.EmployeeInfoResponse],
        "commission_eligibility_date": Nullable[str],
        "sent_status": Nullable[Union[Literal["NotSent", "Sent", "Opened"], str]],
        "review_status": Nullable[
            Union[
                Literal[
                    "NeedsReview",
                    "OnHold",
                    "Reviewed",
                    "PendingApproval",
                    "Rejected",
                    "ReadyForBilling",
                    "Invoiced",
                ],
                str,
            ]
        ],
        "assigned_to": Nullable[m.NamedFieldResponse],
    }


@_models.add
def _ExportPaymentResponse(m: Parts) -> Fields:
    """What comes from ``accounting.payments.export``."""
    return {
        "active": Nullable[bool],
        "applied_to": NullableList[m.PaymentAppliedResponse],
        "auth_code": Nullable[str],
        "batch": Nullable[m.BatchResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "check_number": Nullable[str],
        "created_by": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "customer": Nullable[m.NamedFieldResponse],
        "custom_fields": NullableList[m.CustomFieldModel],
        "date": Nullable[dt.datetime],
        "deposit": Nullable[m.NamedFieldResponse],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "id": Nullable[int],
        "memo": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "reference_number": Nullable[str],
        "refunded_payment_id": Nullable[int],
        "sync_status": Nullable[str],
        "total": NullableDecimalText,
        "type": Nullable[str],
        "type_id": Nullable[str],
        "unapplied_amount": NullableDecimalText,
    }


@_models.add
def _ExternalObjectResponse(m: Parts) -> Fields:
    """Part of ``JournalEntryDetailsResponse``."""
    return {
        "id": Nullable[str],
        "type": Nullable[str],
        "name": Nullable[str],
        "url": Nullable[str],
    }


@_models.add
def _ExternalObjectSaveRequest(m: Parts) -> Fields:
    """Part of ``JournalEntryLineCreateRequest``."""
    return {
        "id": Nullable[str],
        "type": Nullable[str],
        "name": Nullable[str],
        "url": Nullable[str],
    }


@_models.add
def _FeeAccountResponse(m: Parts) -> Fields:
    """Part of ``DetailedDepositResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "number": Nullable[str],
        "type": Nullable[str],
        "detail_type": Nullable[str],
    }


@_models.add
def _GLAccountResponse(m: Parts) -> Fields:
    """Part of ``ApBillExpenseItemResponse``, ``ApBillItemResponse`` and 7 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "number": Nullable[str],
        "type": Nullable[str],
        "detail_type": Nullable[str],
    }


@_models.add
def _GeneralLedgerAccount(m: Parts) -> Fields:
    """Part of ``JournalEntryDetailsResponse`` and ``JournalEntrySummaryResponse``."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
        "name": Nullable[str],
        "type": Nullable[str],
        "subtype": Nullable[str],
    }


@_models.add
def _GetInvoiceTasksResponse(m: Parts) -> Fields:
    """What comes from ``accounting.invoices.list_tasks``."""
    return {
        "task_id": Nullable[str],
        "type": Nullable[str],
        "name": Nullable[str],
        "status": Nullable[str],
        "assignee_id": Nullable[str],
        "due_date": Nullable[dt.date],
        "description": Nullable[str],
        "template_id": Nullable[str],
        "reason": Nullable[str],
        "relations": NullableList[m.InvoiceTaskRelationResponse],
    }


@_models.add
def _GlAccountCreateRequest(m: Parts) -> Fields:
    """Body of ``accounting.gl_accounts.create``."""
    return {
        "name": Nullable[str],
        "number": Nullable[str],
        "description": Nullable[str],
        "type": Nullable[str],
        "subtype": Nullable[str],
    }


@_models.add
def _GlAccountExtendedResponse(m: Parts) -> Fields:
    """What comes from ``accounting.gl_accounts.create`` and 3 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "number": Nullable[str],
        "description": Nullable[str],
        "type": Nullable[str],
        "subtype": Nullable[str],
        "active": Nullable[bool],
        "is_intacct_group": Nullable[bool],
        "is_intacct_bank_account": Nullable[bool],
        "source": Nullable[
            Union[Literal["Undefined", "AccountingSystem", "ManuallyCreated", "PublicApi"], str]
        ],
        "default_account_type": Nullable[
            Union[
                Literal[
                    "CheckingAccount",
                    "UndepositedFunds",
                    "AccountsReceivable",
                    "Inventory",
                    "AccountsPayable",
                    "CustomerRefundsPayable",
                    "SalesTaxPayable",
                    "CustomerDeposits",
                    "MembershipAgreements",
                    "RetainedEarnings",
                    "Revenue",
                    "MembershipRevenue",
                    "Refunds",
                    "CostOfGoodsSoldMaterials",
                    "CostOfGoodsSoldEquipment",
                    "CostOfGoodsSoldShipping",
                    "CostOfGoodsSoldTax",
                    "PayrollLabor",
                    "PayrollEmployeeTaxes",
                    "EmployeeBenefits",
                    "EmployerTaxes",
                    "EmployerBenefits",
                    "Deductions",
                    "InventoryAdjustments",
                    "CostOfGoodsSoldRestockingFee",
                    "CostOfGoodsSoldLabor",
                    "PayrollLiability",
                    "PayrollClearing",
                    "CommittedCosts",
                    "GoodsReceivedNotInvoiced",
                    "VendorDiscount",
                    "ProcessingFees",
                    "GoodsReturnedNotCredited",
                    "UseTaxExpense",
                    "UseTaxLiability",
                ],
                str,
            ]
        ],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _GlAccountTypeResponse(m: Parts) -> Fields:
    """What comes from ``accounting.gl_accounts.list_types``."""
    return {
        "id": Nullable[int],
        "parent_type_id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _GlAccountUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.gl_accounts.update``."""
    return {
        "name": Nullable[str],
        "number": Nullable[str],
        "description": Nullable[str],
        "type": Nullable[str],
        "subtype": Nullable[str],
        "active": Nullable[bool],
    }


@_models.add
def _InterestSettingsAPIModel(m: Parts) -> Fields:
    """Part of ``PaymentTermAPIModel``."""
    return {
        "id": Nullable[int],
        "rate_type": Nullable[Union[Literal["Flat", "Percentage", "MaxOfFlatAndPercentage"], str]],
        "flat_rate_value": Nullable[Decimal],
        "percentage_rate_value": Nullable[Decimal],
        "charge_method": Nullable[Union[Literal["PrincipalOnly", "Total"], str]],
        "frequency": Nullable[Union[Literal["Once", "Daily", "Monthly"], str]],
        "grace_period": Nullable[int],
        "target_invoices": NullableList[
            Union[
                Literal[
                    "JobInvoices", "MembershipInvoices", "ProgressInvoices", "PointOfSalesInvoices"
                ],
                str,
            ]
        ],
        "task_id": Nullable[int],
        "task_display_name": Nullable[str],
    }


@_models.add
def _InventoryBillItemResponse(m: Parts) -> Fields:
    """Part of ``ExportInventoryBillResponse`` and ``InventoryBillResponse``."""
    return {
        "order": Nullable[int],
        "name": Nullable[str],
        "description": Nullable[str],
        "quantity": NullableDecimalText,
        "cost": NullableDecimalText,
        "allocated_tax": NullableDecimalText,
        "allocated_shipping": Nullable[str],
        "allocated_other_costs": NullableDecimalText,
        "fully_landed_unit_cost": NullableDecimalText,
        "inventory_location": Nullable[str],
        "serial_number": Nullable[str],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "cost_of_sale_account": Nullable[m.GLAccountResponse],
        "asset_account": Nullable[m.GLAccountResponse],
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "receipt_item_id": Nullable[int],
        "sku_type": Nullable[str],
        "sku_code": Nullable[str],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _InventoryBillResponse(m: Parts) -> Fields:
    """What comes from ``accounting.inventory_bills.list`` and 1 more."""
    return {
        "id": Nullable[int],
        "purchase_order_id": Nullable[int],
        "sync_status": Nullable[str],
        "reference_number": Nullable[str],
        "vendor_number": Nullable[str],
        "summary": Nullable[str],
        "bill_date": Nullable[dt.datetime],
        "bill_amount": NullableDecimalText,
        "tax_amount": NullableDecimalText,
        "shipping_amount": NullableDecimalText,
        "landed_cost_method": Nullable[Union[Literal["None", "ByValue"], str]],
        "other_amount": NullableDecimalText,
        "created_by": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "term_name": Nullable[str],
        "due_date": Nullable[dt.date],
        "ship_to_description": Nullable[str],
        "post_date": Nullable[dt.datetime],
        "batch": Nullable[m.BatchResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "tax_zone": Nullable[m.NamedFieldResponse],
        "vendor": Nullable[m.NamedFieldResponse],
        "ship_to": Nullable[m.AddressResponse],
        "budget_code_id": Nullable[int],
        "items": NullableList[m.InventoryBillItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "job_id": Nullable[int],
        "job_number": Nullable[str],
        "date_reconciled": Nullable[dt.datetime],
    }


@_models.add
def _InventoryLocationResponse(m: Parts) -> Fields:
    """Part of ``ApBillItemResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "type": Nullable[str],
    }


@_models.add
def _InvoiceItemResponse(m: Parts) -> Fields:
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""
    return {
        "id": Nullable[int],
        "description": Nullable[str],
        "quantity": NullableDecimalText,
        "cost": NullableDecimalText,
        "total_cost": NullableDecimalText,
        "budget_code_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "inventory_location": Nullable[str],
        "price": NullableDecimalText,
        "type": Nullable[
            Union[Literal["Service", "Material", "Equipment", "PriceModifier", "Unspecified"], str]
        ],
        "sku_name": Nullable[str],
        "sku_id": Nullable[int],
        "total": NullableDecimalText,
        "inventory": Nullable[bool],
        "taxable": Nullable[bool],
        "is_chargeable": Nullable[bool],
        "general_ledger_account": Nullable[m.GLAccountResponse],
        "cost_of_sale_account": Nullable[m.GLAccountResponse],
        "asset_account": Nullable[m.GLAccountResponse],
        "membership_type_id": Nullable[int],
        "item_group": Nullable[m.ItemGroupResponse],
        "display_name": Nullable[str],
        "sold_hours": Nullable[Decimal],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "service_date": Nullable[dt.datetime],
        "order": Nullable[int],
        "business_unit": Nullable[m.NamedFieldResponse],
        "created_by_id": Nullable[int],
        "display_in_amount": Nullable[bool],
        "import_id": Nullable[str],
        "export_id": Nullable[str],
        "inventory_status": Nullable[str],
        "add_on": Nullable[bool],
        "member_price": NullableDecimalText,
        "technician_id": Nullable[int],
        "installed_equipment_id": Nullable[int],
        "estimate_item_id": Nullable[int],
    }


@_models.add
def _InvoiceItemUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.invoices.update_items``."""
    return {
        "sku_id": Nullable[int],
        "sku_name": Nullable[str],
        "technician_id": Nullable[int],
        "description": Nullable[str],
        "quantity": Nullable[Union[Decimal, float]],
        "unit_price": Nullable[Union[Decimal, float]],
        "cost": Nullable[Union[Decimal, float]],
        "is_add_on": Nullable[bool],
        "signature": Nullable[str],
        "technician_acknowledgement_signature": Nullable[str],
        "installed_on": Nullable[When],
        "inventory_warehouse_name": Nullable[str],
        "skip_updating_membership_prices": Nullable[bool],
        "item_group_name": Nullable[str],
        "item_group_root_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "duration_billing_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "id": Nullable[int],
    }


@_models.add
def _InvoiceResponse(m: Parts) -> Fields:
    """What comes from ``accounting.invoices.list``."""
    return {
        "id": Nullable[int],
        "sync_status": Nullable[str],
        "budget_code_id": Nullable[int],
        "reference_number": Nullable[str],
        "invoice_date": Nullable[dt.date],
        "due_date": Nullable[dt.date],
        "sub_total": NullableDecimalText,
        "sales_tax": NullableDecimalText,
        "sales_tax_code": Nullable[m.SalesTaxResponse],
        "tax_zone_id": Nullable[int],
        "total": NullableDecimalText,
        "balance": NullableDecimalText,
        "invoice_type": Nullable[m.NamedFieldResponse],
        "customer": Nullable[m.NamedFieldResponse],
        "customer_address": Nullable[m.AddressResponse],
        "location": Nullable[m.NamedFieldResponse],
        "location_address": Nullable[m.AddressResponse],
        "business_unit": Nullable[m.NamedFieldResponse],
        "term_name": Nullable[str],
        "created_by": Nullable[str],
        "batch": Nullable[m.BatchResponse],
        "deposited_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "adjustment_to_id": Nullable[int],
        "job": Nullable[m.JobResponse],
        "project_id": Nullable[int],
        "royalty": Nullable[m.RoyaltyResponse],
        "employee_info": Nullable[m.EmployeeInfoResponse],
        "commission_eligibility_date": Nullable[str],
        "sent_status": Nullable[Union[Literal["NotSent", "Sent", "Opened"], str]],
        "review_status": Nullable[
            Union[
                Literal[
                    "NeedsReview",
                    "OnHold",
                    "Reviewed",
                    "PendingApproval",
                    "Rejected",
                    "ReadyForBilling",
                    "Invoiced",
                ],
                str,
            ]
        ],
        "assigned_to": Nullable[m.NamedFieldResponse],
        "summary": Nullable[str],
        "items": NullableList[m.InvoiceItemResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "active": Nullable[bool],
        "discount_total": NullableDecimalText,
        "import_id": Nullable[str],
        "export_id": Nullable[str],
        "material_sku_id": Nullable[int],
        "membership_id": Nullable[int],
        "paid_on": Nullable[dt.datetime],
        "invoice_configuration": Nullable[
            Union[
                Literal[
                    "JobInvoice",
                    "ProjectInvoice",
                    "CounterSales",
                    "MembershipInvoice",
                    "InterestChargeInvoice",
                    "ARImportInvoice",
                ],
                str,
            ]
        ],
    }


@_models.add
def _InvoiceTaskRelationResponse(m: Parts) -> Fields:
    """Part of ``GetInvoiceTasksResponse``."""
    return {
        "type": Nullable[str],
        "task_id": Nullable[str],
    }


@_models.add
def _InvoiceUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.invoices.update``."""
    return {
        "number": Nullable[str],
        "type_id": Nullable[int],
        "invoiced_on": Nullable[When],
        "subtotal": Nullable[Union[Decimal, float]],
        "tax": Nullable[Union[Decimal, float]],
        "tax_zone_id": Nullable[int],
        "summary": Nullable[str],
        "royalty_status": Nullable[Literal["Pending", "Sent", "Failed"]],
        "royalty_date": Nullable[When],
        "royalty_sent_on": Nullable[When],
        "royalty_memo": Nullable[str],
        "export_id": Nullable[str],
        "review_status": Nullable[
            Literal[
                "NeedsReview",
                "OnHold",
                "Reviewed",
                "PendingApproval",
                "Rejected",
                "ReadyForBilling",
                "Invoiced",
            ]
        ],
        "assigned_to_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "items": NullableList[m.InvoiceItemUpdateRequest],
        "due_date": Nullable[When],
        "payments": NullableList[m.PaymentSettlementUpdateRequest],
    }


@_models.add
def _ItemGroupResponse(m: Parts) -> Fields:
    """Part of ``ExportInvoiceItemResponse`` and ``InvoiceItemResponse``."""
    return {
        "root_id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _JobResponse(m: Parts) -> Fields:
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
        "type": Nullable[str],
    }


@_models.add
def _JournalEntryCreateRequest(m: Parts) -> Fields:
    """Body of ``accounting.journal_entries.create``."""
    return {
        "name": Nullable[str],
        "status": Nullable[Literal["Open", "Closed"]],
        "version_id": Nullable[int],
        "message": Nullable[str],
        "post_date": Nullable[When],
        "custom_fields": NullableMap[str],
        "lines": NullableList[m.JournalEntryLineCreateRequest],
    }


@_models.add
def _JournalEntryDetailsResponse(m: Parts) -> Fields:
    """What comes from ``accounting.journal_entries.list_details``."""
    return {
        "post_date": Nullable[dt.date],
        "account": Nullable[m.GeneralLedgerAccount],
        "debit": Nullable[Decimal],
        "credit": Nullable[Decimal],
        "memo": Nullable[str],
        "quantity": Nullable[Decimal],
        "unit_amount": Nullable[Decimal],
        "external_objects": NullableList[m.ExternalObjectResponse],
        "transaction": Nullable[m.JournalEntryTransaction],
        "business_unit": Nullable[m.NamedFieldResponse],
        "customer": Nullable[m.NamedFieldResponse],
        "vendor": Nullable[m.NamedFieldResponse],
        "inventory_location": Nullable[m.NamedFieldResponse],
        "job": Nullable[m.NumberFieldResponse],
        "customer_location": Nullable[m.NamedFieldResponse],
        "payment_type": Nullable[m.NamedFieldResponse],
        "project": Nullable[m.NumberFieldResponse],
        "service_agreement": Nullable[m.NumberFieldResponse],
        "applied_to": Nullable[m.JournalEntryTransaction],
        "sku": Nullable[m.JournalEntrySku],
        "transaction_date": Nullable[dt.date],
        "budget_code_id": Nullable[int],
    }


@_models.add
def _JournalEntryLineCreateRequest(m: Parts) -> Fields:
    """Part of ``JournalEntryCreateRequest`` and ``JournalEntrySaveRequest``."""
    return {
        "post_date": Nullable[When],
        "account_id": Nullable[int],
        "debit": Nullable[Union[Decimal, float]],
        "credit": Nullable[Union[Decimal, float]],
        "memo": Nullable[str],
        "quantity": Nullable[Union[Decimal, float]],
        "unit_amount": Nullable[Union[Decimal, float]],
        "external_objects": NullableList[m.ExternalObjectSaveRequest],
        "business_unit_id": Nullable[int],
        "customer_id": Nullable[int],
        "vendor_id": Nullable[int],
        "inventory_location_id": Nullable[int],
        "job_id": Nullable[int],
        "customer_location_id": Nullable[int],
        "payment_type_id": Nullable[int],
        "project_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "employee_id": Nullable[int],
        "service_agreement_id": Nullable[int],
        "applied_to": Nullable[m.JournalEntryTransactionInput],
        "sku": Nullable[m.JournalEntrySkuSaveRequest],
    }


@_models.add
def _JournalEntryResponse(m: Parts) -> Fields:
    """What comes from ``accounting.journal_entries.get`` and 3 more."""
    return {
        "id": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "number": Nullable[int],
        "name": Nullable[str],
        "source": Nullable[Union[Literal["ServiceTitan", "External"], str]],
        "status": Nullable[Union[Literal["Open", "Closed"], str]],
        "sync_status": Nullable[
            Union[
                Literal["NotSynced", "InProgress", "Synced", "OutOfSync", "Error", "Excluded"], str
            ]
        ],
        "version_id": Nullable[int],
        "last_sync_version_id": Nullable[int],
        "message": Nullable[str],
        "post_date": Nullable[dt.date],
        "exported_on": Nullable[dt.datetime],
        "exported_by": Nullable[m.NamedFieldResponse],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "url": Nullable[str],
        "is_empty": Nullable[bool],
    }


@_models.add
def _JournalEntrySaveRequest(m: Parts) -> Fields:
    """Body of ``accounting.journal_entries.replace``."""
    return {
        "name": Nullable[str],
        "status": Nullable[Literal["Open", "Closed"]],
        "version_id": Nullable[int],
        "message": Nullable[str],
        "post_date": Nullable[When],
        "custom_fields": NullableMap[str],
        "lines": NullableList[m.JournalEntryLineCreateRequest],
    }


@_models.add
def _JournalEntrySku(m: Parts) -> Fields:
    """Part of ``JournalEntryDetailsResponse``."""
    return {
        "id": Nullable[int],
        "type": Nullable[
            Union[Literal["Service", "Material", "Equipment", "PriceModifier", "Unspecified"], str]
        ],
        "code": Nullable[str],
    }


@_models.add
def _JournalEntrySkuSaveRequest(m: Parts) -> Fields:
    """Part of ``JournalEntryLineCreateRequest``."""
    return {
        "id": Nullable[int],
        "type": Nullable[
            Literal["Service", "Material", "Equipment", "PriceModifier", "Unspecified"]
        ],
    }


@_models.add
def _JournalEntrySummaryResponse(m: Parts) -> Fields:
    """What comes from ``accounting.journal_entries.list_summary``."""
    return {
        "post_date": Nullable[dt.date],
        "account": Nullable[m.GeneralLedgerAccount],
        "credit": Nullable[Decimal],
        "debit": Nullable[Decimal],
        "memo": Nullable[str],
        "business_unit": Nullable[m.NamedFieldResponse],
    }


@_models.add
def _JournalEntrySyncUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.journal_entries.update_sync``."""
    return {
        "sync_status": Nullable[
            Literal["NotSynced", "InProgress", "Synced", "OutOfSync", "Error", "Excluded"]
        ],
        "version_id": Nullable[int],
        "message": Nullable[str],
        "custom_fields": NullableMap[str],
    }


@_models.add
def _JournalEntryTransaction(m: Parts) -> Fields:
    """Part of ``JournalEntryDetailsResponse``."""
    return {
        "id": Nullable[int],
        "type": Nullable[
            Union[
                Literal[
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
                ],
                str,
            ]
        ],
        "ref_number": Nullable[str],
    }


@_models.add
def _JournalEntryTransactionInput(m: Parts) -> Fields:
    """Part of ``JournalEntryLineCreateRequest``."""
    return {
        "id": Nullable[int],
        "type": Nullable[
            Literal[
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
        ],
        "ref_number": Nullable[str],
    }


@_models.add
def _JournalEntryUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.journal_entries.update``."""
    return {
        "status": Nullable[Literal["Open", "Closed"]],
        "custom_fields": NullableMap[str],
    }


@_models.add
def _MarkApBillAsExportedUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.ap_bills.mark_as_exported``."""
    return {
        "bill_ids": NullableList[int],
    }


@_models.add
def _MarkApBillAsExportedUpdateResponse(m: Parts) -> Fields:
    """What comes from ``accounting.ap_bills.mark_as_exported``."""
    return {
        "bill_id": Nullable[int],
        "success": Nullable[bool],
        "error_message": Nullable[str],
    }


@_models.add
def _MarkApCreditAsExportedUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.ap_credits.mark_as_exported``."""
    return {
        "ap_credit_id": Nullable[int],
    }


@_models.add
def _MarkApCreditAsExportedUpdateResponse(m: Parts) -> Fields:
    """What comes from ``accounting.ap_credits.mark_as_exported``."""
    return {
        "ap_credit_id": Nullable[int],
        "success": Nullable[bool],
        "error_message": Nullable[str],
    }


@_models.add
def _MarkApPaymentAsExportedUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.ap_payments.mark_as_exported``."""
    return {
        "ap_payment_id": Nullable[int],
        "external_id": Nullable[str],
        "external_message": Nullable[str],
    }


@_models.add
def _MarkApPaymentAsExportedUpdateResponse(m: Parts) -> Fields:
    """What comes from ``accounting.ap_payments.mark_as_exported``."""
    return {
        "ap_payment_id": Nullable[int],
        "success": Nullable[bool],
        "error_message": Nullable[str],
    }


@_models.add
def _MarkCreditMemoAsExportedRequest(m: Parts) -> Fields:
    """Body of ``accounting.credit_memos.mark_as_exported``."""
    return {
        "credit_memo_id": Nullable[int],
        "external_id": Nullable[str],
        "external_message": Nullable[str],
    }


@_models.add
def _MarkCreditMemoAsExportedResponse(m: Parts) -> Fields:
    """What comes from ``accounting.credit_memos.mark_as_exported``."""
    return {
        "credit_memo_id": Nullable[int],
        "success": Nullable[bool],
        "error_message": Nullable[str],
    }


@_models.add
def _MarkDepositsAsExportedRequestArgs(m: Parts) -> Fields:
    """Body of ``accounting.deposits.mark_as_exported``."""
    return {
        "ids": NullableList[int],
    }


@_models.add
def _MarkInventoryBillAsExportedUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.inventory_bills.mark_as_exported``."""
    return {
        "inventory_bill_ids": NullableList[int],
    }


@_models.add
def _MarkInventoryBillAsExportedUpdateResponse(m: Parts) -> Fields:
    """What comes from ``accounting.inventory_bills.mark_as_exported``."""
    return {
        "inventory_bill_id": Nullable[int],
        "success": Nullable[bool],
        "error_message": Nullable[str],
    }


@_models.add
def _MarkInvoiceAsExportedUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.invoices.mark_as_exported``."""
    return {
        "invoice_id": Nullable[int],
        "external_id": Nullable[str],
        "external_message": Nullable[str],
    }


@_models.add
def _MarkInvoiceAsExportedUpdateResponse(m: Parts) -> Fields:
    """What comes from ``accounting.invoices.mark_as_exported``."""
    return {
        "invoice_id": Nullable[int],
        "success": Nullable[bool],
        "error_message": Nullable[str],
    }


@_models.add
def _NamedFieldResponse(m: Parts) -> Fields:
    """Part of ``ApBillExpenseItemResponse``, ``ApBillResponse`` and 15 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _NumberFieldResponse(m: Parts) -> Fields:
    """Part of ``JournalEntryDetailsResponse``."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
    }


@_models.add
def _PaymentAppliedResponse(m: Parts) -> Fields:
    """Part of ``DetailedPaymentResponse``, ``DetailedTransactionResponse`` and 1 more."""
    return {
        "applied_amount": NullableDecimalText,
        "applied_by": Nullable[str],
        "applied_id": Nullable[int],
        "applied_on": Nullable[dt.datetime],
        "applied_to": Nullable[int],
        "applied_to_reference_number": Nullable[str],
    }


@_models.add
def _PaymentCreateRequest(m: Parts) -> Fields:
    """Body of ``accounting.payments.create``."""
    return {
        "amount": Nullable[Union[Decimal, float]],
        "auth_code": Nullable[str],
        "check_number": Nullable[str],
        "customer_id": Nullable[int],
        "export_id": Nullable[str],
        "memo": Nullable[str],
        "paid_on": Nullable[When],
        "splits": NullableList[m.PaymentSplitApiModelInput],
        "status": Nullable[Literal["Pending", "Posted", "Exported"]],
        "type_id": Nullable[int],
    }


@_models.add
def _PaymentResponse(m: Parts) -> Fields:
    """What comes from ``accounting.payments.create`` and ``accounting.payments.update``."""
    return {
        "active": Nullable[bool],
        "auth_code": Nullable[str],
        "check_number": Nullable[str],
        "customer_id": Nullable[int],
        "export_id": Nullable[str],
        "id": Nullable[int],
        "memo": Nullable[str],
        "paid_on": Nullable[dt.datetime],
        "splits": NullableList[m.PaymentSplitApiModel],
        "status": Nullable[Union[Literal["Pending", "Posted", "Exported"], str]],
        "transaction_status": Nullable[
            Union[Literal["Success", "Fail", "Pending", "Rejected"], str]
        ],
        "type_id": Nullable[int],
    }


@_models.add
def _PaymentSettlementUpdateRequest(m: Parts) -> Fields:
    """Part of ``InvoiceUpdateRequest``."""
    return {
        "id": Nullable[int],
        "settlement_status": Nullable[Literal["NotSettled", "Settled"]],
        "settlement_date": Nullable[When],
    }


@_models.add
def _PaymentSplitApiModel(m: Parts) -> Fields:
    """Part of ``PaymentResponse``."""
    return {
        "amount": Nullable[Decimal],
        "invoice_id": Nullable[int],
        "invoice_number": Nullable[str],
    }


@_models.add
def _PaymentSplitApiModelInput(m: Parts) -> Fields:
    """Part of ``PaymentCreateRequest`` and ``PaymentUpdateRequest``."""
    return {
        "amount": Nullable[Union[Decimal, float]],
        "invoice_id": Nullable[int],
        "invoice_number": Nullable[str],
    }


@_models.add
def _PaymentStatusBatchRequest(m: Parts) -> Fields:
    """Body of ``accounting.payments.update_status``."""
    return {
        "payment_ids": NullableList[int],
        "status": Nullable[Literal["Pending", "Posted", "Exported"]],
    }


@_models.add
def _PaymentTermAPIModel(m: Parts) -> Fields:
    """What comes from ``accounting.payment_terms.get`` and ``accounting.payment_terms.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "due_day_type": Nullable[
            Union[
                Literal["NumberOfDays", "CertainDayOfCurrentMonth", "CertainDayOfFollowingMonth"],
                str,
            ]
        ],
        "due_day": Nullable[int],
        "is_customer_default": Nullable[bool],
        "is_vendor_default": Nullable[bool],
        "active": Nullable[bool],
        "in_use": Nullable[bool],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "payment_term_discount_model": Nullable[m.PaymentTermDiscountAPIModel],
        "interest_settings": Nullable[m.InterestSettingsAPIModel],
    }


@_models.add
def _PaymentTermDiscountAPIModel(m: Parts) -> Fields:
    """Part of ``PaymentTermAPIModel``."""
    return {
        "id": Nullable[int],
        "discount_apply_to": Nullable[
            Union[
                Literal["ApplyToTotalAmount", "ApplyToSubtotalAmount", "ApplyToRemainingBalance"],
                str,
            ]
        ],
        "discount": Nullable[Decimal],
        "discount_type": Nullable[Union[Literal["Fixed", "Percent"], str]],
        "account": Nullable[str],
        "apply_by": Nullable[
            Union[Literal["NumberOfDays", "DayOfMonth", "DayOfFollowingMonth"], str]
        ],
        "apply_by_value": Nullable[int],
    }


@_models.add
def _PaymentTypeResponse(m: Parts) -> Fields:
    """What comes from ``accounting.payment_types.get`` and ``accounting.payment_types.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
    }


@_models.add
def _PaymentUpdateRequest(m: Parts) -> Fields:
    """Body of ``accounting.payments.update``."""
    return {
        "active": Nullable[bool],
        "auth_code": Nullable[str],
        "check_number": Nullable[str],
        "export_id": Nullable[str],
        "memo": Nullable[str],
        "paid_on": Nullable[When],
        "splits": NullableList[m.PaymentSplitApiModelInput],
        "status": Nullable[Literal["Pending", "Posted", "Exported"]],
        "type_id": Nullable[int],
    }


@_models.add
def _RemittanceVendorContactInfoResponse(m: Parts) -> Fields:
    """Part of ``RemittanceVendorResponse``."""
    return {
        "first_name": Nullable[str],
        "last_name": Nullable[str],
        "phone": Nullable[str],
        "email": Nullable[str],
        "fax": Nullable[str],
    }


@_models.add
def _RemittanceVendorResponse(m: Parts) -> Fields:
    """What comes from ``accounting.remittance_vendors.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "customer_id": Nullable[str],
        "is_approved": Nullable[bool],
        "is_verified": Nullable[bool],
        "contact_info": Nullable[m.RemittanceVendorContactInfoResponse],
        "address": Nullable[m.AddressResponse],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _RoyaltyResponse(m: Parts) -> Fields:
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""
    return {
        "status": Nullable[str],
        "date": Nullable[dt.datetime],
        "sent_on": Nullable[dt.datetime],
        "memo": Nullable[str],
    }


@_models.add
def _SalesTaxResponse(m: Parts) -> Fields:
    """Part of ``CreditMemoPublicResponse``, ``ExportInvoiceResponse`` and ``InvoiceResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "tax_rate": Nullable[Decimal],
    }


@_models.add
def _TaxRateResponse(m: Parts) -> Fields:
    """Part of ``TaxZoneResponse``."""
    return {
        "id": Nullable[int],
        "tax_name": Nullable[str],
        "tax_base_type": NullableList[Union[Literal["Subtotal", "Labor", "Material"], str]],
        "tax_rate": Nullable[Decimal],
        "sales_tax_item": Nullable[str],
    }


@_models.add
def _TaxZoneResponse(m: Parts) -> Fields:
    """What comes from ``accounting.tax_zones.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "color": Nullable[int],
        "is_tax_rate_separated": Nullable[bool],
        "is_multiple_tax_zone": Nullable[bool],
        "rates": NullableList[m.TaxRateResponse],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _TemplateExecutionErrorResponse(m: Parts) -> Fields:
    """Part of ``CreateInvoiceTaskResponse``."""
    return {
        "message": Nullable[str],
    }


@_models.add
def _UpdateInvoiceTaskRequest(m: Parts) -> Fields:
    """Body of ``accounting.invoices.update_task``."""
    return {
        "name": Nullable[str],
        "status": Nullable[str],
        "assignee_id": Nullable[str],
        "due_date": Nullable[When],
        "description": Nullable[str],
    }


@_models.add
def _UpdateInvoiceTaskResponse(m: Parts) -> Fields:
    """What comes from ``accounting.invoices.update_task``."""
    return {
        "task_id": Nullable[str],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
