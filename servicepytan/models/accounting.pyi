# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``accounting``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableDecimalText, NullableList, NullableMap

class AddressResponse(ServiceTitanModel):
    """Part of ``ApBillResponse``, ``CreditMemoPublicResponse`` and 5 more."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None

class AdjustmentInvoiceCreateRequest(ServiceTitanModel):
    """Body of ``accounting.invoices.create_adjustment``."""

    number: Nullable[str] = None
    type_id: Nullable[int] = None
    invoiced_on: Nullable[When] = None
    subtotal: Nullable[Union[Decimal, float]] = None
    tax: Nullable[Union[Decimal, float]] = None
    tax_zone_id: Nullable[int] = None
    summary: Nullable[str] = None
    royalty_status: Nullable[Literal["Pending", "Sent", "Failed"]] = None
    royalty_date: Nullable[When] = None
    royalty_sent_on: Nullable[When] = None
    royalty_memo: Nullable[str] = None
    export_id: Nullable[str] = None
    review_status: Nullable[
        Literal[
            "NeedsReview",
            "OnHold",
            "Reviewed",
            "PendingApproval",
            "Rejected",
            "ReadyForBilling",
            "Invoiced",
        ]
    ] = None
    assigned_to_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    items: NullableList[InvoiceItemUpdateRequest] = None
    adjustment_to_id: Nullable[int] = None

class ApBillExpenseItemResponse(ServiceTitanModel):
    """Part of ``ApBillResponse``."""

    id: Nullable[int] = None
    amount: NullableDecimalText = None
    description: Nullable[str] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    job: Nullable[NamedFieldResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    budget_code_id: Nullable[int] = None
    project_label_ids: NullableList[int] = None

class ApBillItemResponse(ServiceTitanModel):
    """Part of ``ApBillResponse``."""

    order: Nullable[int] = None
    name: Nullable[str] = None
    description: Nullable[str] = None
    quantity: NullableDecimalText = None
    cost: NullableDecimalText = None
    allocated_tax: NullableDecimalText = None
    allocated_shipping: Nullable[str] = None
    allocated_other_costs: NullableDecimalText = None
    fully_landed_unit_cost: NullableDecimalText = None
    inventory_location: Nullable[InventoryLocationResponse] = None
    vendor_part_number: Nullable[str] = None
    serial_number: Nullable[str] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    cost_of_sale_account: Nullable[GLAccountResponse] = None
    asset_account: Nullable[GLAccountResponse] = None
    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    receipt_item_id: Nullable[int] = None
    sku_type: Nullable[str] = None
    sku_code: Nullable[str] = None
    budget_code_id: Nullable[int] = None

class ApBillResponse(ServiceTitanModel):
    """What comes from ``accounting.ap_bills.get`` and ``accounting.ap_bills.list``."""

    id: Nullable[int] = None
    purchase_order_id: Nullable[int] = None
    sync_status: Nullable[str] = None
    status: Nullable[str] = None
    source: Nullable[str] = None
    bill_type: Nullable[str] = None
    post_date: Nullable[dt.datetime] = None
    reference_number: Nullable[str] = None
    vendor_number: Nullable[str] = None
    summary: Nullable[str] = None
    bill_date: Nullable[dt.datetime] = None
    early_discount_date: Nullable[dt.datetime] = None
    bill_amount: NullableDecimalText = None
    vendor_invoice_total: NullableDecimalText = None
    tax_amount: NullableDecimalText = None
    shipping_amount: NullableDecimalText = None
    landed_cost_method: Nullable[Union[Literal["None", "ByValue"], str]] = None
    other_amount: NullableDecimalText = None
    created_by: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    term_name: Nullable[str] = None
    due_date: Nullable[dt.date] = None
    do_not_pay: Nullable[bool] = None
    date_canceled: Nullable[dt.datetime] = None
    canceled_by: Nullable[NamedFieldResponse] = None
    ship_to_description: Nullable[str] = None
    batch: Nullable[BatchResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    tax_zone: Nullable[NamedFieldResponse] = None
    vendor: Nullable[NamedFieldResponse] = None
    remittance_vendor_info: Nullable[NamedFieldResponse] = None
    ship_to: Nullable[AddressResponse] = None
    budget_code_id: Nullable[int] = None
    items: NullableList[ApBillItemResponse] = None
    expense_items: NullableList[ApBillExpenseItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    job_id: Nullable[int] = None
    job_number: Nullable[str] = None
    date_reconciled: Nullable[dt.datetime] = None

class ApCreditResponse(ServiceTitanModel):
    """What comes from ``accounting.ap_credits.list``."""

    id: Nullable[int] = None
    inventory_return_id: Nullable[int] = None
    job_id: Nullable[int] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    date: Nullable[dt.datetime] = None
    canceled_on: Nullable[dt.datetime] = None
    number: Nullable[str] = None
    reference_number: Nullable[str] = None
    memo: Nullable[str] = None
    amount: Nullable[Decimal] = None
    applied_amount: Nullable[Decimal] = None
    status: Nullable[Union[Literal["Unreconciled", "Canceled"], str]] = None
    sync_status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    batch: Nullable[BatchResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    remittance_vendor: Nullable[NamedFieldResponse] = None
    vendor: Nullable[NamedFieldResponse] = None
    payment_status: Nullable[
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
    ] = None
    splits: NullableList[ApCreditSplitModelResponse] = None
    budget_code_id: Nullable[int] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class ApCreditSplitModelResponse(ServiceTitanModel):
    """Part of ``ApCreditResponse``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    inventory_bill_id: Nullable[int] = None
    vendor_credit_id: Nullable[int] = None
    amount: Nullable[Decimal] = None

class ApPaymentResponse(ServiceTitanModel):
    """What comes from ``accounting.ap_payments.list``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    date: Nullable[dt.datetime] = None
    approved_date: Nullable[dt.datetime] = None
    method: Nullable[Union[Literal["AccountingSystem", "ServiceTitan"], str]] = None
    name: Nullable[str] = None
    print_check: Nullable[bool] = None
    amount: Nullable[Decimal] = None
    error_message: Nullable[str] = None
    status: Nullable[
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
    ] = None
    sync_status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    batch: Nullable[BatchResponse] = None
    gl_account: Nullable[GLAccountResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    vendor: Nullable[NamedFieldResponse] = None
    remittance_vendor: Nullable[NamedFieldResponse] = None
    splits: NullableList[ApPaymentSplitApiModel] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class ApPaymentSplitApiModel(ServiceTitanModel):
    """Part of ``ApPaymentResponse``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    document_id: Nullable[int] = None
    inventory_bill_id: Nullable[int] = None
    amount: Nullable[Decimal] = None

class BankAccountResponse(ServiceTitanModel):
    """Part of ``DetailedDepositResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    number: Nullable[str] = None
    type: Nullable[str] = None
    detail_type: Nullable[str] = None

class BatchResponse(ServiceTitanModel):
    """Part of ``ApBillResponse``, ``ApCreditResponse``, ``ApPaymentResponse`` and 9 more."""

    id: Nullable[int] = None
    number: Nullable[str] = None
    name: Nullable[str] = None

class CreateInvoiceTaskRequest(ServiceTitanModel):
    """Body of ``accounting.invoices.create_task``."""

    template_id: Nullable[str] = None
    variables: NullableMap[str] = None

class CreateInvoiceTaskResponse(ServiceTitanModel):
    """What comes from ``accounting.invoices.create_task``."""

    execution_id: Nullable[str] = None
    tasks: NullableList[CreatedTaskResponse] = None
    status: Nullable[str] = None
    errors: NullableList[TemplateExecutionErrorResponse] = None

class CreatedTaskResponse(ServiceTitanModel):
    """Part of ``CreateInvoiceTaskResponse``."""

    task_id: Nullable[str] = None
    key: Nullable[str] = None

class CreditMemoAddSplitPublicRequest(ServiceTitanModel):
    """Part of ``CreditMemoAddSplitsPublicRequest``."""

    invoice_id: Nullable[int] = None
    amount: Nullable[Union[Decimal, float]] = None

class CreditMemoAddSplitPublicResponse(ServiceTitanModel):
    """Part of ``CreditMemoAddSplitsPublicResponse``."""

    invoice_id: Nullable[int] = None
    amount: Nullable[Decimal] = None

class CreditMemoAddSplitsPublicRequest(ServiceTitanModel):
    """Body of ``accounting.credit_memos.add_splits``."""

    splits: NullableList[CreditMemoAddSplitPublicRequest] = None

class CreditMemoAddSplitsPublicResponse(ServiceTitanModel):
    """What comes from ``accounting.credit_memos.add_splits``."""

    id: Nullable[int] = None
    splits: NullableList[CreditMemoAddSplitPublicResponse] = None

class CreditMemoAppliedToCodeResponse(ServiceTitanModel):
    """Part of ``CreditMemoPublicResponse``."""

    applied_id: Nullable[int] = None
    applied_to: Nullable[int] = None
    applied_amount: Nullable[Decimal] = None
    applied_on: Nullable[dt.date] = None
    applied_by: Nullable[str] = None
    applied_to_reference_number: Nullable[str] = None

class CreditMemoItemGLAccountResponse(ServiceTitanModel):
    """Part of ``CreditMemoItemsPublicResponse`` and ``CreditMemosItemsPublicResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    number: Nullable[str] = None
    type: Nullable[str] = None

class CreditMemoItemNamedEntityResponse(ServiceTitanModel):
    """Part of ``CreditMemoItemsPublicResponse`` and ``CreditMemosItemsPublicResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class CreditMemoItemsPublicResponse(ServiceTitanModel):
    """What comes from ``accounting.credit_memos.list_items``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    description: Nullable[str] = None
    quantity: Nullable[Decimal] = None
    cost: Nullable[Decimal] = None
    price: Nullable[Decimal] = None
    type: Nullable[str] = None
    sku_name: Nullable[str] = None
    sku_id: Nullable[int] = None
    total: Nullable[Decimal] = None
    taxable: Nullable[bool] = None
    revenue_general_ledger_account: Nullable[CreditMemoItemGLAccountResponse] = None
    expenses_general_ledger_account: Nullable[CreditMemoItemGLAccountResponse] = None
    created_on: Nullable[dt.datetime] = None
    created_by: Nullable[str] = None
    business_unit: Nullable[CreditMemoItemNamedEntityResponse] = None

class CreditMemoPublicResponse(ServiceTitanModel):
    """What comes from ``accounting.credit_memos.list``."""

    id: Nullable[int] = None
    date: Nullable[dt.date] = None
    reference_number: Nullable[str] = None
    sub_total: Nullable[Decimal] = None
    sales_tax: Nullable[Decimal] = None
    sales_tax_code: Nullable[SalesTaxResponse] = None
    total: Nullable[Decimal] = None
    balance: Nullable[Decimal] = None
    applied_to: NullableList[CreditMemoAppliedToCodeResponse] = None
    customer: Nullable[NamedFieldResponse] = None
    customer_address: Nullable[AddressResponse] = None
    location: Nullable[NamedFieldResponse] = None
    location_address: Nullable[AddressResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    sync_status: Nullable[str] = None
    batch: Nullable[BatchResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    created_on: Nullable[dt.datetime] = None
    created_by: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    modified_by: Nullable[str] = None
    description: Nullable[str] = None
    active: Nullable[bool] = None
    import_id: Nullable[str] = None
    export_id: Nullable[str] = None

class CreditMemoUpdatePublicRequest(ServiceTitanModel):
    """Body of ``accounting.credit_memos.update``."""

    active: Nullable[bool] = None
    summary: Nullable[str] = None
    date: Nullable[When] = None
    business_unit_id: Nullable[int] = None

class CreditMemoUpdatePublicResponse(ServiceTitanModel):
    """What comes from ``accounting.credit_memos.update``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    summary: Nullable[str] = None
    date: Nullable[dt.date] = None
    business_unit_id: Nullable[int] = None

class CreditMemosItemsPublicResponse(ServiceTitanModel):
    """What comes from ``accounting.credit_memos.list_all_items``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    description: Nullable[str] = None
    quantity: Nullable[Decimal] = None
    cost: Nullable[Decimal] = None
    price: Nullable[Decimal] = None
    type: Nullable[str] = None
    sku_name: Nullable[str] = None
    sku_id: Nullable[int] = None
    total: Nullable[Decimal] = None
    taxable: Nullable[bool] = None
    revenue_general_ledger_account: Nullable[CreditMemoItemGLAccountResponse] = None
    expenses_general_ledger_account: Nullable[CreditMemoItemGLAccountResponse] = None
    created_on: Nullable[dt.datetime] = None
    created_by: Nullable[str] = None
    business_unit: Nullable[CreditMemoItemNamedEntityResponse] = None
    credit_memo_id: Nullable[int] = None

class CustomFieldModel(ServiceTitanModel):
    """Part of ``DetailedPaymentResponse``, ``DetailedTransactionResponse`` and 1 more."""

    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomFieldOperationRequest(ServiceTitanModel):
    """Part of ``CustomFieldUpdateRequest``."""

    object_id: Nullable[int] = None
    custom_fields: NullableList[CustomFieldPairRequest] = None

class CustomFieldPairRequest(ServiceTitanModel):
    """Part of ``CustomFieldOperationRequest``."""

    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomFieldResponse(ServiceTitanModel):
    """Part of ``ApBillResponse``, ``ApCreditResponse``, ``ApPaymentResponse`` and 6 more."""

    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomFieldTypeResponse(ServiceTitanModel):
    """What comes from ``accounting.ap_bills.list_custom_field_types`` and 6 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    data_type: Nullable[Union[Literal["Text", "Dropdown", "Numeric"], str]] = None
    data_type_options: NullableList[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class CustomFieldUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.ap_bills.update_custom_fields`` and 6 more."""

    operations: NullableList[CustomFieldOperationRequest] = None

class DetailedDepositResponse(ServiceTitanModel):
    """What comes from ``accounting.deposits.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    deposit_status: Nullable[str] = None
    sync_status: Nullable[str] = None
    batch: Nullable[BatchResponse] = None
    created_on: Nullable[dt.datetime] = None
    created_by: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    import_id: Nullable[str] = None
    deposit_date: Nullable[dt.date] = None
    review_status: Nullable[str] = None
    reviewed_on: Nullable[dt.datetime] = None
    gross_amount: Nullable[Decimal] = None
    net_amount: Nullable[Decimal] = None
    fees: Nullable[Decimal] = None
    bank_account: Nullable[BankAccountResponse] = None
    fee_account: Nullable[FeeAccountResponse] = None

class DetailedPaymentResponse(ServiceTitanModel):
    """What comes from ``accounting.payments.list``."""

    active: Nullable[bool] = None
    applied_to: NullableList[PaymentAppliedResponse] = None
    auth_code: Nullable[str] = None
    batch: Nullable[BatchResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    check_number: Nullable[str] = None
    created_by: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    customer: Nullable[NamedFieldResponse] = None
    custom_fields: NullableList[CustomFieldModel] = None
    date: Nullable[dt.datetime] = None
    deposit: Nullable[NamedFieldResponse] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    id: Nullable[int] = None
    memo: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    reference_number: Nullable[str] = None
    refunded_payment_id: Nullable[int] = None
    sync_status: Nullable[str] = None
    total: NullableDecimalText = None
    type: Nullable[str] = None
    type_id: Nullable[str] = None
    unapplied_amount: NullableDecimalText = None

class DetailedTransactionResponse(ServiceTitanModel):
    """What comes from ``accounting.deposits.list_transactions``."""

    id: Nullable[int] = None
    sync_status: Nullable[str] = None
    reference_number: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    type: Nullable[str] = None
    type_id: Nullable[str] = None
    total: NullableDecimalText = None
    unapplied_amount: NullableDecimalText = None
    memo: Nullable[str] = None
    customer: Nullable[NamedFieldResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    deposit: Nullable[NamedFieldResponse] = None
    batch: Nullable[BatchResponse] = None
    created_by: Nullable[str] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    applied_to: NullableList[PaymentAppliedResponse] = None
    custom_fields: NullableList[CustomFieldModel] = None
    auth_code: Nullable[str] = None
    check_number: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class EmployeeInfoResponse(ServiceTitanModel):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None

class ExportInventoryBillResponse(ServiceTitanModel):
    """What comes from ``accounting.inventory_bills.export``."""

    id: Nullable[int] = None
    purchase_order_id: Nullable[int] = None
    sync_status: Nullable[str] = None
    reference_number: Nullable[str] = None
    vendor_number: Nullable[str] = None
    summary: Nullable[str] = None
    bill_date: Nullable[dt.datetime] = None
    bill_amount: NullableDecimalText = None
    tax_amount: NullableDecimalText = None
    shipping_amount: NullableDecimalText = None
    landed_cost_method: Nullable[Union[Literal["None", "ByValue"], str]] = None
    other_amount: NullableDecimalText = None
    created_by: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    term_name: Nullable[str] = None
    due_date: Nullable[dt.date] = None
    ship_to_description: Nullable[str] = None
    post_date: Nullable[dt.datetime] = None
    batch: Nullable[BatchResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    tax_zone: Nullable[NamedFieldResponse] = None
    vendor: Nullable[NamedFieldResponse] = None
    ship_to: Nullable[AddressResponse] = None
    budget_code_id: Nullable[int] = None
    items: NullableList[InventoryBillItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    job_id: Nullable[int] = None
    job_number: Nullable[str] = None
    date_reconciled: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class ExportInvoiceItemResponse(ServiceTitanModel):
    """What comes from ``accounting.invoices.export_items``."""

    id: Nullable[int] = None
    description: Nullable[str] = None
    quantity: NullableDecimalText = None
    cost: NullableDecimalText = None
    total_cost: NullableDecimalText = None
    budget_code_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    inventory_location: Nullable[str] = None
    price: NullableDecimalText = None
    type: Nullable[
        Union[Literal["Service", "Material", "Equipment", "PriceModifier", "Unspecified"], str]
    ] = None
    sku_name: Nullable[str] = None
    sku_id: Nullable[int] = None
    total: NullableDecimalText = None
    inventory: Nullable[bool] = None
    taxable: Nullable[bool] = None
    is_chargeable: Nullable[bool] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    cost_of_sale_account: Nullable[GLAccountResponse] = None
    asset_account: Nullable[GLAccountResponse] = None
    membership_type_id: Nullable[int] = None
    item_group: Nullable[ItemGroupResponse] = None
    display_name: Nullable[str] = None
    sold_hours: Nullable[Decimal] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    service_date: Nullable[dt.datetime] = None
    order: Nullable[int] = None
    business_unit: Nullable[NamedFieldResponse] = None
    created_by_id: Nullable[int] = None
    display_in_amount: Nullable[bool] = None
    import_id: Nullable[str] = None
    export_id: Nullable[str] = None
    inventory_status: Nullable[str] = None
    add_on: Nullable[bool] = None
    member_price: NullableDecimalText = None
    technician_id: Nullable[int] = None
    installed_equipment_id: Nullable[int] = None
    estimate_item_id: Nullable[int] = None
    active: Nullable[bool] = None
    invoice_id: Nullable[int] = None

class ExportInvoiceResponse(ServiceTitanModel):
    """What comes from ``accounting.invoices.export``."""

    summary: Nullable[str] = None
    items: NullableList[InvoiceItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    active: Nullable[bool] = None
    discount_total: NullableDecimalText = None
    import_id: Nullable[str] = None
    export_id: Nullable[str] = None
    material_sku_id: Nullable[int] = None
    membership_id: Nullable[int] = None
    paid_on: Nullable[dt.datetime] = None
    invoice_configuration: Nullable[
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
    ] = None
    id: Nullable[int] = None
    sync_status: Nullable[str] = None
    budget_code_id: Nullable[int] = None
    reference_number: Nullable[str] = None
    invoice_date: Nullable[dt.date] = None
    due_date: Nullable[dt.date] = None
    sub_total: NullableDecimalText = None
    sales_tax: NullableDecimalText = None
    sales_tax_code: Nullable[SalesTaxResponse] = None
    tax_zone_id: Nullable[int] = None
    total: NullableDecimalText = None
    balance: NullableDecimalText = None
    invoice_type: Nullable[NamedFieldResponse] = None
    customer: Nullable[NamedFieldResponse] = None
    customer_address: Nullable[AddressResponse] = None
    location: Nullable[NamedFieldResponse] = None
    location_address: Nullable[AddressResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    term_name: Nullable[str] = None
    created_by: Nullable[str] = None
    batch: Nullable[BatchResponse] = None
    deposited_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    adjustment_to_id: Nullable[int] = None
    job: Nullable[JobResponse] = None
    project_id: Nullable[int] = None
    royalty: Nullable[RoyaltyResponse] = None
    employee_info: Nullable[EmployeeInfoResponse] = None
    commission_eligibility_date: Nullable[str] = None
    sent_status: Nullable[Union[Literal["NotSent", "Sent", "Opened"], str]] = None
    review_status: Nullable[
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
    ] = None
    assigned_to: Nullable[NamedFieldResponse] = None

class ExportPaymentResponse(ServiceTitanModel):
    """What comes from ``accounting.payments.export``."""

    active: Nullable[bool] = None
    applied_to: NullableList[PaymentAppliedResponse] = None
    auth_code: Nullable[str] = None
    batch: Nullable[BatchResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    check_number: Nullable[str] = None
    created_by: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    customer: Nullable[NamedFieldResponse] = None
    custom_fields: NullableList[CustomFieldModel] = None
    date: Nullable[dt.datetime] = None
    deposit: Nullable[NamedFieldResponse] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    id: Nullable[int] = None
    memo: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    reference_number: Nullable[str] = None
    refunded_payment_id: Nullable[int] = None
    sync_status: Nullable[str] = None
    total: NullableDecimalText = None
    type: Nullable[str] = None
    type_id: Nullable[str] = None
    unapplied_amount: NullableDecimalText = None

class ExternalObjectResponse(ServiceTitanModel):
    """Part of ``JournalEntryDetailsResponse``."""

    id: Nullable[str] = None
    type: Nullable[str] = None
    name: Nullable[str] = None
    url: Nullable[str] = None

class ExternalObjectSaveRequest(ServiceTitanModel):
    """Part of ``JournalEntryLineCreateRequest``."""

    id: Nullable[str] = None
    type: Nullable[str] = None
    name: Nullable[str] = None
    url: Nullable[str] = None

class FeeAccountResponse(ServiceTitanModel):
    """Part of ``DetailedDepositResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    number: Nullable[str] = None
    type: Nullable[str] = None
    detail_type: Nullable[str] = None

class GLAccountResponse(ServiceTitanModel):
    """Part of ``ApBillExpenseItemResponse``, ``ApBillItemResponse`` and 7 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    number: Nullable[str] = None
    type: Nullable[str] = None
    detail_type: Nullable[str] = None

class GeneralLedgerAccount(ServiceTitanModel):
    """Part of ``JournalEntryDetailsResponse`` and ``JournalEntrySummaryResponse``."""

    id: Nullable[int] = None
    number: Nullable[str] = None
    name: Nullable[str] = None
    type: Nullable[str] = None
    subtype: Nullable[str] = None

class GetInvoiceTasksResponse(ServiceTitanModel):
    """What comes from ``accounting.invoices.list_tasks``."""

    task_id: Nullable[str] = None
    type: Nullable[str] = None
    name: Nullable[str] = None
    status: Nullable[str] = None
    assignee_id: Nullable[str] = None
    due_date: Nullable[dt.date] = None
    description: Nullable[str] = None
    template_id: Nullable[str] = None
    reason: Nullable[str] = None
    relations: NullableList[InvoiceTaskRelationResponse] = None

class GlAccountCreateRequest(ServiceTitanModel):
    """Body of ``accounting.gl_accounts.create``."""

    name: Nullable[str] = None
    number: Nullable[str] = None
    description: Nullable[str] = None
    type: Nullable[str] = None
    subtype: Nullable[str] = None

class GlAccountExtendedResponse(ServiceTitanModel):
    """What comes from ``accounting.gl_accounts.create`` and 3 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    number: Nullable[str] = None
    description: Nullable[str] = None
    type: Nullable[str] = None
    subtype: Nullable[str] = None
    active: Nullable[bool] = None
    is_intacct_group: Nullable[bool] = None
    is_intacct_bank_account: Nullable[bool] = None
    source: Nullable[
        Union[Literal["Undefined", "AccountingSystem", "ManuallyCreated", "PublicApi"], str]
    ] = None
    default_account_type: Nullable[
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
    ] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class GlAccountTypeResponse(ServiceTitanModel):
    """What comes from ``accounting.gl_accounts.list_types``."""

    id: Nullable[int] = None
    parent_type_id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class GlAccountUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.gl_accounts.update``."""

    name: Nullable[str] = None
    number: Nullable[str] = None
    description: Nullable[str] = None
    type: Nullable[str] = None
    subtype: Nullable[str] = None
    active: Nullable[bool] = None

class InterestSettingsAPIModel(ServiceTitanModel):
    """Part of ``PaymentTermAPIModel``."""

    id: Nullable[int] = None
    rate_type: Nullable[Union[Literal["Flat", "Percentage", "MaxOfFlatAndPercentage"], str]] = None
    flat_rate_value: Nullable[Decimal] = None
    percentage_rate_value: Nullable[Decimal] = None
    charge_method: Nullable[Union[Literal["PrincipalOnly", "Total"], str]] = None
    frequency: Nullable[Union[Literal["Once", "Daily", "Monthly"], str]] = None
    grace_period: Nullable[int] = None
    target_invoices: NullableList[
        Union[
            Literal[
                "JobInvoices", "MembershipInvoices", "ProgressInvoices", "PointOfSalesInvoices"
            ],
            str,
        ]
    ] = None
    task_id: Nullable[int] = None
    task_display_name: Nullable[str] = None

class InventoryBillItemResponse(ServiceTitanModel):
    """Part of ``ExportInventoryBillResponse`` and ``InventoryBillResponse``."""

    order: Nullable[int] = None
    name: Nullable[str] = None
    description: Nullable[str] = None
    quantity: NullableDecimalText = None
    cost: NullableDecimalText = None
    allocated_tax: NullableDecimalText = None
    allocated_shipping: Nullable[str] = None
    allocated_other_costs: NullableDecimalText = None
    fully_landed_unit_cost: NullableDecimalText = None
    inventory_location: Nullable[str] = None
    serial_number: Nullable[str] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    cost_of_sale_account: Nullable[GLAccountResponse] = None
    asset_account: Nullable[GLAccountResponse] = None
    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    receipt_item_id: Nullable[int] = None
    sku_type: Nullable[str] = None
    sku_code: Nullable[str] = None
    budget_code_id: Nullable[int] = None

class InventoryBillResponse(ServiceTitanModel):
    """What comes from ``accounting.inventory_bills.list`` and 1 more."""

    id: Nullable[int] = None
    purchase_order_id: Nullable[int] = None
    sync_status: Nullable[str] = None
    reference_number: Nullable[str] = None
    vendor_number: Nullable[str] = None
    summary: Nullable[str] = None
    bill_date: Nullable[dt.datetime] = None
    bill_amount: NullableDecimalText = None
    tax_amount: NullableDecimalText = None
    shipping_amount: NullableDecimalText = None
    landed_cost_method: Nullable[Union[Literal["None", "ByValue"], str]] = None
    other_amount: NullableDecimalText = None
    created_by: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    term_name: Nullable[str] = None
    due_date: Nullable[dt.date] = None
    ship_to_description: Nullable[str] = None
    post_date: Nullable[dt.datetime] = None
    batch: Nullable[BatchResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    tax_zone: Nullable[NamedFieldResponse] = None
    vendor: Nullable[NamedFieldResponse] = None
    ship_to: Nullable[AddressResponse] = None
    budget_code_id: Nullable[int] = None
    items: NullableList[InventoryBillItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    job_id: Nullable[int] = None
    job_number: Nullable[str] = None
    date_reconciled: Nullable[dt.datetime] = None

class InventoryLocationResponse(ServiceTitanModel):
    """Part of ``ApBillItemResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    type: Nullable[str] = None

class InvoiceItemResponse(ServiceTitanModel):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: Nullable[int] = None
    description: Nullable[str] = None
    quantity: NullableDecimalText = None
    cost: NullableDecimalText = None
    total_cost: NullableDecimalText = None
    budget_code_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    inventory_location: Nullable[str] = None
    price: NullableDecimalText = None
    type: Nullable[
        Union[Literal["Service", "Material", "Equipment", "PriceModifier", "Unspecified"], str]
    ] = None
    sku_name: Nullable[str] = None
    sku_id: Nullable[int] = None
    total: NullableDecimalText = None
    inventory: Nullable[bool] = None
    taxable: Nullable[bool] = None
    is_chargeable: Nullable[bool] = None
    general_ledger_account: Nullable[GLAccountResponse] = None
    cost_of_sale_account: Nullable[GLAccountResponse] = None
    asset_account: Nullable[GLAccountResponse] = None
    membership_type_id: Nullable[int] = None
    item_group: Nullable[ItemGroupResponse] = None
    display_name: Nullable[str] = None
    sold_hours: Nullable[Decimal] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    service_date: Nullable[dt.datetime] = None
    order: Nullable[int] = None
    business_unit: Nullable[NamedFieldResponse] = None
    created_by_id: Nullable[int] = None
    display_in_amount: Nullable[bool] = None
    import_id: Nullable[str] = None
    export_id: Nullable[str] = None
    inventory_status: Nullable[str] = None
    add_on: Nullable[bool] = None
    member_price: NullableDecimalText = None
    technician_id: Nullable[int] = None
    installed_equipment_id: Nullable[int] = None
    estimate_item_id: Nullable[int] = None

class InvoiceItemUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.invoices.update_items``."""

    sku_id: Nullable[int] = None
    sku_name: Nullable[str] = None
    technician_id: Nullable[int] = None
    description: Nullable[str] = None
    quantity: Nullable[Union[Decimal, float]] = None
    unit_price: Nullable[Union[Decimal, float]] = None
    cost: Nullable[Union[Decimal, float]] = None
    is_add_on: Nullable[bool] = None
    signature: Nullable[str] = None
    technician_acknowledgement_signature: Nullable[str] = None
    installed_on: Nullable[When] = None
    inventory_warehouse_name: Nullable[str] = None
    skip_updating_membership_prices: Nullable[bool] = None
    item_group_name: Nullable[str] = None
    item_group_root_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    duration_billing_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    id: Nullable[int] = None

class InvoiceResponse(ServiceTitanModel):
    """What comes from ``accounting.invoices.list``."""

    id: Nullable[int] = None
    sync_status: Nullable[str] = None
    budget_code_id: Nullable[int] = None
    reference_number: Nullable[str] = None
    invoice_date: Nullable[dt.date] = None
    due_date: Nullable[dt.date] = None
    sub_total: NullableDecimalText = None
    sales_tax: NullableDecimalText = None
    sales_tax_code: Nullable[SalesTaxResponse] = None
    tax_zone_id: Nullable[int] = None
    total: NullableDecimalText = None
    balance: NullableDecimalText = None
    invoice_type: Nullable[NamedFieldResponse] = None
    customer: Nullable[NamedFieldResponse] = None
    customer_address: Nullable[AddressResponse] = None
    location: Nullable[NamedFieldResponse] = None
    location_address: Nullable[AddressResponse] = None
    business_unit: Nullable[NamedFieldResponse] = None
    term_name: Nullable[str] = None
    created_by: Nullable[str] = None
    batch: Nullable[BatchResponse] = None
    deposited_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    adjustment_to_id: Nullable[int] = None
    job: Nullable[JobResponse] = None
    project_id: Nullable[int] = None
    royalty: Nullable[RoyaltyResponse] = None
    employee_info: Nullable[EmployeeInfoResponse] = None
    commission_eligibility_date: Nullable[str] = None
    sent_status: Nullable[Union[Literal["NotSent", "Sent", "Opened"], str]] = None
    review_status: Nullable[
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
    ] = None
    assigned_to: Nullable[NamedFieldResponse] = None
    summary: Nullable[str] = None
    items: NullableList[InvoiceItemResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    active: Nullable[bool] = None
    discount_total: NullableDecimalText = None
    import_id: Nullable[str] = None
    export_id: Nullable[str] = None
    material_sku_id: Nullable[int] = None
    membership_id: Nullable[int] = None
    paid_on: Nullable[dt.datetime] = None
    invoice_configuration: Nullable[
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
    ] = None

class InvoiceTaskRelationResponse(ServiceTitanModel):
    """Part of ``GetInvoiceTasksResponse``."""

    type: Nullable[str] = None
    task_id: Nullable[str] = None

class InvoiceUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.invoices.update``."""

    number: Nullable[str] = None
    type_id: Nullable[int] = None
    invoiced_on: Nullable[When] = None
    subtotal: Nullable[Union[Decimal, float]] = None
    tax: Nullable[Union[Decimal, float]] = None
    tax_zone_id: Nullable[int] = None
    summary: Nullable[str] = None
    royalty_status: Nullable[Literal["Pending", "Sent", "Failed"]] = None
    royalty_date: Nullable[When] = None
    royalty_sent_on: Nullable[When] = None
    royalty_memo: Nullable[str] = None
    export_id: Nullable[str] = None
    review_status: Nullable[
        Literal[
            "NeedsReview",
            "OnHold",
            "Reviewed",
            "PendingApproval",
            "Rejected",
            "ReadyForBilling",
            "Invoiced",
        ]
    ] = None
    assigned_to_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    items: NullableList[InvoiceItemUpdateRequest] = None
    due_date: Nullable[When] = None
    payments: NullableList[PaymentSettlementUpdateRequest] = None

class ItemGroupResponse(ServiceTitanModel):
    """Part of ``ExportInvoiceItemResponse`` and ``InvoiceItemResponse``."""

    root_id: Nullable[int] = None
    name: Nullable[str] = None

class JobResponse(ServiceTitanModel):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: Nullable[int] = None
    number: Nullable[str] = None
    type: Nullable[str] = None

class JournalEntryCreateRequest(ServiceTitanModel):
    """Body of ``accounting.journal_entries.create``."""

    name: Nullable[str] = None
    status: Nullable[Literal["Open", "Closed"]] = None
    version_id: Nullable[int] = None
    message: Nullable[str] = None
    post_date: Nullable[When] = None
    custom_fields: NullableMap[str] = None
    lines: NullableList[JournalEntryLineCreateRequest] = None

class JournalEntryDetailsResponse(ServiceTitanModel):
    """What comes from ``accounting.journal_entries.list_details``."""

    post_date: Nullable[dt.date] = None
    account: Nullable[GeneralLedgerAccount] = None
    debit: Nullable[Decimal] = None
    credit: Nullable[Decimal] = None
    memo: Nullable[str] = None
    quantity: Nullable[Decimal] = None
    unit_amount: Nullable[Decimal] = None
    external_objects: NullableList[ExternalObjectResponse] = None
    transaction: Nullable[JournalEntryTransaction] = None
    business_unit: Nullable[NamedFieldResponse] = None
    customer: Nullable[NamedFieldResponse] = None
    vendor: Nullable[NamedFieldResponse] = None
    inventory_location: Nullable[NamedFieldResponse] = None
    job: Nullable[NumberFieldResponse] = None
    customer_location: Nullable[NamedFieldResponse] = None
    payment_type: Nullable[NamedFieldResponse] = None
    project: Nullable[NumberFieldResponse] = None
    service_agreement: Nullable[NumberFieldResponse] = None
    applied_to: Nullable[JournalEntryTransaction] = None
    sku: Nullable[JournalEntrySku] = None
    transaction_date: Nullable[dt.date] = None
    budget_code_id: Nullable[int] = None

class JournalEntryLineCreateRequest(ServiceTitanModel):
    """Part of ``JournalEntryCreateRequest`` and ``JournalEntrySaveRequest``."""

    post_date: Nullable[When] = None
    account_id: Nullable[int] = None
    debit: Nullable[Union[Decimal, float]] = None
    credit: Nullable[Union[Decimal, float]] = None
    memo: Nullable[str] = None
    quantity: Nullable[Union[Decimal, float]] = None
    unit_amount: Nullable[Union[Decimal, float]] = None
    external_objects: NullableList[ExternalObjectSaveRequest] = None
    business_unit_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    vendor_id: Nullable[int] = None
    inventory_location_id: Nullable[int] = None
    job_id: Nullable[int] = None
    customer_location_id: Nullable[int] = None
    payment_type_id: Nullable[int] = None
    project_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    employee_id: Nullable[int] = None
    service_agreement_id: Nullable[int] = None
    applied_to: Nullable[JournalEntryTransactionInput] = None
    sku: Nullable[JournalEntrySkuSaveRequest] = None

class JournalEntryResponse(ServiceTitanModel):
    """What comes from ``accounting.journal_entries.get`` and 3 more."""

    id: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    number: Nullable[int] = None
    name: Nullable[str] = None
    source: Nullable[Union[Literal["ServiceTitan", "External"], str]] = None
    status: Nullable[Union[Literal["Open", "Closed"], str]] = None
    sync_status: Nullable[
        Union[Literal["NotSynced", "InProgress", "Synced", "OutOfSync", "Error", "Excluded"], str]
    ] = None
    version_id: Nullable[int] = None
    last_sync_version_id: Nullable[int] = None
    message: Nullable[str] = None
    post_date: Nullable[dt.date] = None
    exported_on: Nullable[dt.datetime] = None
    exported_by: Nullable[NamedFieldResponse] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    url: Nullable[str] = None
    is_empty: Nullable[bool] = None

class JournalEntrySaveRequest(ServiceTitanModel):
    """Body of ``accounting.journal_entries.replace``."""

    name: Nullable[str] = None
    status: Nullable[Literal["Open", "Closed"]] = None
    version_id: Nullable[int] = None
    message: Nullable[str] = None
    post_date: Nullable[When] = None
    custom_fields: NullableMap[str] = None
    lines: NullableList[JournalEntryLineCreateRequest] = None

class JournalEntrySku(ServiceTitanModel):
    """Part of ``JournalEntryDetailsResponse``."""

    id: Nullable[int] = None
    type: Nullable[
        Union[Literal["Service", "Material", "Equipment", "PriceModifier", "Unspecified"], str]
    ] = None
    code: Nullable[str] = None

class JournalEntrySkuSaveRequest(ServiceTitanModel):
    """Part of ``JournalEntryLineCreateRequest``."""

    id: Nullable[int] = None
    type: Nullable[Literal["Service", "Material", "Equipment", "PriceModifier", "Unspecified"]] = (
        None
    )

class JournalEntrySummaryResponse(ServiceTitanModel):
    """What comes from ``accounting.journal_entries.list_summary``."""

    post_date: Nullable[dt.date] = None
    account: Nullable[GeneralLedgerAccount] = None
    credit: Nullable[Decimal] = None
    debit: Nullable[Decimal] = None
    memo: Nullable[str] = None
    business_unit: Nullable[NamedFieldResponse] = None

class JournalEntrySyncUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.journal_entries.update_sync``."""

    sync_status: Nullable[
        Literal["NotSynced", "InProgress", "Synced", "OutOfSync", "Error", "Excluded"]
    ] = None
    version_id: Nullable[int] = None
    message: Nullable[str] = None
    custom_fields: NullableMap[str] = None

class JournalEntryTransaction(ServiceTitanModel):
    """Part of ``JournalEntryDetailsResponse``."""

    id: Nullable[int] = None
    type: Nullable[
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
    ] = None
    ref_number: Nullable[str] = None

class JournalEntryTransactionInput(ServiceTitanModel):
    """Part of ``JournalEntryLineCreateRequest``."""

    id: Nullable[int] = None
    type: Nullable[
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
    ] = None
    ref_number: Nullable[str] = None

class JournalEntryUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.journal_entries.update``."""

    status: Nullable[Literal["Open", "Closed"]] = None
    custom_fields: NullableMap[str] = None

class MarkApBillAsExportedUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.ap_bills.mark_as_exported``."""

    bill_ids: NullableList[int] = None

class MarkApBillAsExportedUpdateResponse(ServiceTitanModel):
    """What comes from ``accounting.ap_bills.mark_as_exported``."""

    bill_id: Nullable[int] = None
    success: Nullable[bool] = None
    error_message: Nullable[str] = None

class MarkApCreditAsExportedUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.ap_credits.mark_as_exported``."""

    ap_credit_id: Nullable[int] = None

class MarkApCreditAsExportedUpdateResponse(ServiceTitanModel):
    """What comes from ``accounting.ap_credits.mark_as_exported``."""

    ap_credit_id: Nullable[int] = None
    success: Nullable[bool] = None
    error_message: Nullable[str] = None

class MarkApPaymentAsExportedUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.ap_payments.mark_as_exported``."""

    ap_payment_id: Nullable[int] = None
    external_id: Nullable[str] = None
    external_message: Nullable[str] = None

class MarkApPaymentAsExportedUpdateResponse(ServiceTitanModel):
    """What comes from ``accounting.ap_payments.mark_as_exported``."""

    ap_payment_id: Nullable[int] = None
    success: Nullable[bool] = None
    error_message: Nullable[str] = None

class MarkCreditMemoAsExportedRequest(ServiceTitanModel):
    """Body of ``accounting.credit_memos.mark_as_exported``."""

    credit_memo_id: Nullable[int] = None
    external_id: Nullable[str] = None
    external_message: Nullable[str] = None

class MarkCreditMemoAsExportedResponse(ServiceTitanModel):
    """What comes from ``accounting.credit_memos.mark_as_exported``."""

    credit_memo_id: Nullable[int] = None
    success: Nullable[bool] = None
    error_message: Nullable[str] = None

class MarkDepositsAsExportedRequestArgs(ServiceTitanModel):
    """Body of ``accounting.deposits.mark_as_exported``."""

    ids: NullableList[int] = None

class MarkInventoryBillAsExportedUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.inventory_bills.mark_as_exported``."""

    inventory_bill_ids: NullableList[int] = None

class MarkInventoryBillAsExportedUpdateResponse(ServiceTitanModel):
    """What comes from ``accounting.inventory_bills.mark_as_exported``."""

    inventory_bill_id: Nullable[int] = None
    success: Nullable[bool] = None
    error_message: Nullable[str] = None

class MarkInvoiceAsExportedUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.invoices.mark_as_exported``."""

    invoice_id: Nullable[int] = None
    external_id: Nullable[str] = None
    external_message: Nullable[str] = None

class MarkInvoiceAsExportedUpdateResponse(ServiceTitanModel):
    """What comes from ``accounting.invoices.mark_as_exported``."""

    invoice_id: Nullable[int] = None
    success: Nullable[bool] = None
    error_message: Nullable[str] = None

class NamedFieldResponse(ServiceTitanModel):
    """Part of ``ApBillExpenseItemResponse``, ``ApBillResponse`` and 15 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class NumberFieldResponse(ServiceTitanModel):
    """Part of ``JournalEntryDetailsResponse``."""

    id: Nullable[int] = None
    number: Nullable[str] = None

class PaymentAppliedResponse(ServiceTitanModel):
    """Part of ``DetailedPaymentResponse``, ``DetailedTransactionResponse`` and 1 more."""

    applied_amount: NullableDecimalText = None
    applied_by: Nullable[str] = None
    applied_id: Nullable[int] = None
    applied_on: Nullable[dt.datetime] = None
    applied_to: Nullable[int] = None
    applied_to_reference_number: Nullable[str] = None

class PaymentCreateRequest(ServiceTitanModel):
    """Body of ``accounting.payments.create``."""

    amount: Nullable[Union[Decimal, float]] = None
    auth_code: Nullable[str] = None
    check_number: Nullable[str] = None
    customer_id: Nullable[int] = None
    export_id: Nullable[str] = None
    memo: Nullable[str] = None
    paid_on: Nullable[When] = None
    splits: NullableList[PaymentSplitApiModelInput] = None
    status: Nullable[Literal["Pending", "Posted", "Exported"]] = None
    type_id: Nullable[int] = None

class PaymentResponse(ServiceTitanModel):
    """What comes from ``accounting.payments.create`` and ``accounting.payments.update``."""

    active: Nullable[bool] = None
    auth_code: Nullable[str] = None
    check_number: Nullable[str] = None
    customer_id: Nullable[int] = None
    export_id: Nullable[str] = None
    id: Nullable[int] = None
    memo: Nullable[str] = None
    paid_on: Nullable[dt.datetime] = None
    splits: NullableList[PaymentSplitApiModel] = None
    status: Nullable[Union[Literal["Pending", "Posted", "Exported"], str]] = None
    transaction_status: Nullable[Union[Literal["Success", "Fail", "Pending", "Rejected"], str]] = (
        None
    )
    type_id: Nullable[int] = None

class PaymentSettlementUpdateRequest(ServiceTitanModel):
    """Part of ``InvoiceUpdateRequest``."""

    id: Nullable[int] = None
    settlement_status: Nullable[Literal["NotSettled", "Settled"]] = None
    settlement_date: Nullable[When] = None

class PaymentSplitApiModel(ServiceTitanModel):
    """Part of ``PaymentResponse``."""

    amount: Nullable[Decimal] = None
    invoice_id: Nullable[int] = None
    invoice_number: Nullable[str] = None

class PaymentSplitApiModelInput(ServiceTitanModel):
    """Part of ``PaymentCreateRequest`` and ``PaymentUpdateRequest``."""

    amount: Nullable[Union[Decimal, float]] = None
    invoice_id: Nullable[int] = None
    invoice_number: Nullable[str] = None

class PaymentStatusBatchRequest(ServiceTitanModel):
    """Body of ``accounting.payments.update_status``."""

    payment_ids: NullableList[int] = None
    status: Nullable[Literal["Pending", "Posted", "Exported"]] = None

class PaymentTermAPIModel(ServiceTitanModel):
    """What comes from ``accounting.payment_terms.get`` and ``accounting.payment_terms.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    due_day_type: Nullable[
        Union[
            Literal["NumberOfDays", "CertainDayOfCurrentMonth", "CertainDayOfFollowingMonth"], str
        ]
    ] = None
    due_day: Nullable[int] = None
    is_customer_default: Nullable[bool] = None
    is_vendor_default: Nullable[bool] = None
    active: Nullable[bool] = None
    in_use: Nullable[bool] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    payment_term_discount_model: Nullable[PaymentTermDiscountAPIModel] = None
    interest_settings: Nullable[InterestSettingsAPIModel] = None

class PaymentTermDiscountAPIModel(ServiceTitanModel):
    """Part of ``PaymentTermAPIModel``."""

    id: Nullable[int] = None
    discount_apply_to: Nullable[
        Union[
            Literal["ApplyToTotalAmount", "ApplyToSubtotalAmount", "ApplyToRemainingBalance"], str
        ]
    ] = None
    discount: Nullable[Decimal] = None
    discount_type: Nullable[Union[Literal["Fixed", "Percent"], str]] = None
    account: Nullable[str] = None
    apply_by: Nullable[Union[Literal["NumberOfDays", "DayOfMonth", "DayOfFollowingMonth"], str]] = (
        None
    )
    apply_by_value: Nullable[int] = None

class PaymentTypeResponse(ServiceTitanModel):
    """What comes from ``accounting.payment_types.get`` and ``accounting.payment_types.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None

class PaymentUpdateRequest(ServiceTitanModel):
    """Body of ``accounting.payments.update``."""

    active: Nullable[bool] = None
    auth_code: Nullable[str] = None
    check_number: Nullable[str] = None
    export_id: Nullable[str] = None
    memo: Nullable[str] = None
    paid_on: Nullable[When] = None
    splits: NullableList[PaymentSplitApiModelInput] = None
    status: Nullable[Literal["Pending", "Posted", "Exported"]] = None
    type_id: Nullable[int] = None

class RemittanceVendorContactInfoResponse(ServiceTitanModel):
    """Part of ``RemittanceVendorResponse``."""

    first_name: Nullable[str] = None
    last_name: Nullable[str] = None
    phone: Nullable[str] = None
    email: Nullable[str] = None
    fax: Nullable[str] = None

class RemittanceVendorResponse(ServiceTitanModel):
    """What comes from ``accounting.remittance_vendors.get`` and 1 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    customer_id: Nullable[str] = None
    is_approved: Nullable[bool] = None
    is_verified: Nullable[bool] = None
    contact_info: Nullable[RemittanceVendorContactInfoResponse] = None
    address: Nullable[AddressResponse] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class RoyaltyResponse(ServiceTitanModel):
    """Part of ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    status: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    sent_on: Nullable[dt.datetime] = None
    memo: Nullable[str] = None

class SalesTaxResponse(ServiceTitanModel):
    """Part of ``CreditMemoPublicResponse``, ``ExportInvoiceResponse`` and ``InvoiceResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    tax_rate: Nullable[Decimal] = None

class TaxRateResponse(ServiceTitanModel):
    """Part of ``TaxZoneResponse``."""

    id: Nullable[int] = None
    tax_name: Nullable[str] = None
    tax_base_type: NullableList[Union[Literal["Subtotal", "Labor", "Material"], str]] = None
    tax_rate: Nullable[Decimal] = None
    sales_tax_item: Nullable[str] = None

class TaxZoneResponse(ServiceTitanModel):
    """What comes from ``accounting.tax_zones.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    color: Nullable[int] = None
    is_tax_rate_separated: Nullable[bool] = None
    is_multiple_tax_zone: Nullable[bool] = None
    rates: NullableList[TaxRateResponse] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class TemplateExecutionErrorResponse(ServiceTitanModel):
    """Part of ``CreateInvoiceTaskResponse``."""

    message: Nullable[str] = None

class UpdateInvoiceTaskRequest(ServiceTitanModel):
    """Body of ``accounting.invoices.update_task``."""

    name: Nullable[str] = None
    status: Nullable[str] = None
    assignee_id: Nullable[str] = None
    due_date: Nullable[When] = None
    description: Nullable[str] = None

class UpdateInvoiceTaskResponse(ServiceTitanModel):
    """What comes from ``accounting.invoices.update_task``."""

    task_id: Nullable[str] = None
