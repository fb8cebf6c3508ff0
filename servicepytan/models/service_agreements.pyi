# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``service_agreements``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class CustomFieldResponse(ServiceTitanModel):
    """Part of ``ExportServiceAgreementResponse`` and ``ServiceAgreementResponse``."""

    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class ExportServiceAgreementResponse(ServiceTitanModel):
    """What comes from ``service_agreements.service_agreements.export``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    modified_by_id: Nullable[int] = None
    template_fields: Nullable[ServiceAgreementTemplateFieldsResponse] = None
    customer_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    status: Nullable[
        Union[
            Literal[
                "Draft",
                "Sent",
                "Rejected",
                "Accepted",
                "Activated",
                "Canceled",
                "Expired",
                "AutoRenew",
            ],
            str,
        ]
    ] = None
    location_ids: NullableList[int] = None
    origin: Nullable[Union[Literal["Initial", "AutoRenew", "ManualRenew"], str]] = None
    summary: Nullable[str] = None
    import_id: Nullable[str] = None
    imported_deferred_amount: Nullable[Decimal] = None
    imported_recognized_amount: Nullable[Decimal] = None
    duration_months: Nullable[int] = None
    auto_renew: Nullable[bool] = None
    renewal_agreement_id: Nullable[int] = None
    start_date: Nullable[dt.date] = None
    end_date: Nullable[dt.date] = None
    billing_schedule: Nullable[
        Union[
            Literal[
                "Upfront",
                "Monthly",
                "EveryOtherMonth",
                "Quarterly",
                "Biannual",
                "Annual",
                "TimeOfService",
                "Custom",
            ],
            str,
        ]
    ] = None
    payment_term_id: Nullable[int] = None
    payment_method_id: Nullable[int] = None
    estimated_travel_cost: Nullable[Decimal] = None
    estimated_labor_cost: Nullable[Decimal] = None
    estimated_material_cost: Nullable[Decimal] = None
    labor_markup_percentage: Nullable[Decimal] = None
    material_markup_percentage: Nullable[Decimal] = None
    labor_surcharge: Nullable[Decimal] = None
    material_surcharge: Nullable[Decimal] = None
    total_agreement_price: Nullable[Decimal] = None
    estimated_gross_margin_amount: Nullable[Decimal] = None
    estimated_gross_margin_percentage: Nullable[Decimal] = None
    rate_sheet_id: Nullable[int] = None
    account_manager_id: Nullable[int] = None
    sold_by_id: Nullable[int] = None
    tag_type_ids: NullableList[int] = None
    custom_fields: NullableList[CustomFieldResponse] = None
    active: Nullable[bool] = None

class ServiceAgreementResponse(ServiceTitanModel):
    """What comes from ``service_agreements.service_agreements.get`` and 1 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    modified_by_id: Nullable[int] = None
    template_fields: Nullable[ServiceAgreementTemplateFieldsResponse] = None
    customer_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    status: Nullable[
        Union[
            Literal[
                "Draft",
                "Sent",
                "Rejected",
                "Accepted",
                "Activated",
                "Canceled",
                "Expired",
                "AutoRenew",
            ],
            str,
        ]
    ] = None
    location_ids: NullableList[int] = None
    origin: Nullable[Union[Literal["Initial", "AutoRenew", "ManualRenew"], str]] = None
    summary: Nullable[str] = None
    import_id: Nullable[str] = None
    imported_deferred_amount: Nullable[Decimal] = None
    imported_recognized_amount: Nullable[Decimal] = None
    duration_months: Nullable[int] = None
    auto_renew: Nullable[bool] = None
    renewal_agreement_id: Nullable[int] = None
    start_date: Nullable[dt.date] = None
    end_date: Nullable[dt.date] = None
    billing_schedule: Nullable[
        Union[
            Literal[
                "Upfront",
                "Monthly",
                "EveryOtherMonth",
                "Quarterly",
                "Biannual",
                "Annual",
                "TimeOfService",
                "Custom",
            ],
            str,
        ]
    ] = None
    payment_term_id: Nullable[int] = None
    payment_method_id: Nullable[int] = None
    estimated_travel_cost: Nullable[Decimal] = None
    estimated_labor_cost: Nullable[Decimal] = None
    estimated_material_cost: Nullable[Decimal] = None
    labor_markup_percentage: Nullable[Decimal] = None
    material_markup_percentage: Nullable[Decimal] = None
    labor_surcharge: Nullable[Decimal] = None
    material_surcharge: Nullable[Decimal] = None
    total_agreement_price: Nullable[Decimal] = None
    estimated_gross_margin_amount: Nullable[Decimal] = None
    estimated_gross_margin_percentage: Nullable[Decimal] = None
    rate_sheet_id: Nullable[int] = None
    account_manager_id: Nullable[int] = None
    sold_by_id: Nullable[int] = None
    tag_type_ids: NullableList[int] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class ServiceAgreementTemplateFieldsResponse(ServiceTitanModel):
    """Part of ``ExportServiceAgreementResponse`` and ``ServiceAgreementResponse``."""

    original_template_id: Nullable[int] = None
    revenue_recognition_mode: Nullable[
        Union[Literal["Immediate", "Deferred", "DeferredStraightLine"], str]
    ] = None
    general_ledger_account_id: Nullable[int] = None
    invoice_cancellation_mode: Nullable[
        Union[Literal["AskToCreateInvoice", "AlwaysCreateInvoice", "NeverCreateInvoice"], str]
    ] = None
    billing_service_id: Nullable[int] = None
    billing_schedule_type: Nullable[
        Union[
            Literal[
                "Upfront",
                "Monthly",
                "EveryOtherMonth",
                "Quarterly",
                "Biannual",
                "Annual",
                "TimeOfService",
                "Custom",
            ],
            str,
        ]
    ] = None
    negative_liability_service_id: Nullable[int] = None
    positive_income_service_id: Nullable[int] = None
    default_labor_cost_per_hour: Nullable[Decimal] = None
    default_extra_travel_cost_per_hour: Nullable[Decimal] = None
    default_pricing_strategy: Nullable[
        Union[
            Literal[
                "PerVisitCostBasedGrossMarginTarget",
                "PerVisitCostBasedMarkupAndSurcharge",
                "PerVisitFlatPrice",
                "PerVisitEvenDistributionGrossMarginTarget",
                "TotalAgreementGrossMarginTarget",
                "TotalAgreementFlatPrice",
                "TotalAgreementMarkupAndSurcharge",
            ],
            str,
        ]
    ] = None
    default_target_margin_value: Nullable[Decimal] = None
    default_target_margin_value_type: Nullable[
        Union[Literal["PercentageMargin", "DollarAmount"], str]
    ] = None
    default_flat_price: Nullable[Decimal] = None
    default_markup_percentage: Nullable[Decimal] = None
    default_surcharge: Nullable[Decimal] = None
    default_labor_markup_percentage: Nullable[Decimal] = None
    default_material_markup_percentage: Nullable[Decimal] = None
    default_labor_surcharge: Nullable[Decimal] = None
    default_material_surcharge: Nullable[Decimal] = None
    default_rate_sheet_id: Nullable[int] = None
    default_campaign_id: Nullable[int] = None
    default_document_template_id: Nullable[int] = None
    default_auto_renew: Nullable[bool] = None
