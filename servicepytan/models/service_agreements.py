# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``service_agreements``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _CustomFieldResponse(m: Parts) -> Fields:
    """Part of ``ExportServiceAgreementResponse`` and ``ServiceAgreementResponse``."""
    return {
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExportServiceAgreementResponse(m: Parts) -> Fields:
    """What comes from ``service_agreements.service_agreements.export``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "modified_by_id": Nullable[int],
        "template_fields": Nullable[m.ServiceAgreementTemplateFieldsResponse],
        "customer_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "status": Nullable[
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
        ],
        "location_ids": NullableList[int],
        "origin": Nullable[Union[Literal["Initial", "AutoRenew", "ManualRenew"], str]],
        "summary": Nullable[str],
        "import_id": Nullable[str],
        "imported_deferred_amount": Nullable[Decimal],
        "imported_recognized_amount": Nullable[Decimal],
        "duration_months": Nullable[int],
        "auto_renew": Nullable[bool],
        "renewal_agreement_id": Nullable[int],
        "start_date": Nullable[dt.date],
        "end_date": Nullable[dt.date],
        "billing_schedule": Nullable[
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
        ],
        "payment_term_id": Nullable[int],
        "payment_method_id": Nullable[int],
        "estimated_travel_cost": Nullable[Decimal],
        "estimated_labor_cost": Nullable[Decimal],
        "estimated_material_cost": Nullable[Decimal],
        "labor_markup_percentage": Nullable[Decimal],
        "material_markup_percentage": Nullable[Decimal],
        "labor_surcharge": Nullable[Decimal],
        "material_surcharge": Nullable[Decimal],
        "total_agreement_price": Nullable[Decimal],
        "estimated_gross_margin_amount": Nullable[Decimal],
        "estimated_gross_margin_percentage": Nullable[Decimal],
        "rate_sheet_id": Nullable[int],
        "account_manager_id": Nullable[int],
        "sold_by_id": Nullable[int],
        "tag_type_ids": NullableList[int],
        "custom_fields": NullableList[m.CustomFieldResponse],
        "active": Nullable[bool],
    }


@_models.add
def _ServiceAgreementResponse(m: Parts) -> Fields:
    """What comes from ``service_agreements.service_agreements.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "modified_by_id": Nullable[int],
        "template_fields": Nullable[m.ServiceAgreementTemplateFieldsResponse],
        "customer_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "status": Nullable[
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
        ],
        "location_ids": NullableList[int],
        "origin": Nullable[Union[Literal["Initial", "AutoRenew", "ManualRenew"], str]],
        "summary": Nullable[str],
        "import_id": Nullable[str],
        "imported_deferred_amount": Nullable[Decimal],
        "imported_recognized_amount": Nullable[Decimal],
        "duration_months": Nullable[int],
        "auto_renew": Nullable[bool],
        "renewal_agreement_id": Nullable[int],
        "start_date": Nullable[dt.date],
        "end_date": Nullable[dt.date],
        "billing_schedule": Nullable[
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
        ],
        "payment_term_id": Nullable[int],
        "payment_method_id": Nullable[int],
        "estimated_travel_cost": Nullable[Decimal],
        "estimated_labor_cost": Nullable[Decimal],
        "estimated_material_cost": Nullable[Decimal],
        "labor_markup_percentage": Nullable[Decimal],
        "material_markup_percentage": Nullable[Decimal],
        "labor_surcharge": Nullable[Decimal],
        "material_surcharge": Nullable[Decimal],
        "total_agreement_price": Nullable[Decimal],
        "estimated_gross_margin_amount": Nullable[Decimal],
        "estimated_gross_margin_percentage": Nullable[Decimal],
        "rate_sheet_id": Nullable[int],
        "account_manager_id": Nullable[int],
        "sold_by_id": Nullable[int],
        "tag_type_ids": NullableList[int],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _ServiceAgreementTemplateFieldsResponse(m: Parts) -> Fields:
    """Part of ``ExportServiceAgreementResponse`` and ``ServiceAgreementResponse``."""
    return {
        "original_template_id": Nullable[int],
        "revenue_recognition_mode": Nullable[
            Union[Literal["Immediate", "Deferred", "DeferredStraightLine"], str]
        ],
        "general_ledger_account_id": Nullable[int],
        "invoice_cancellation_mode": Nullable[
            Union[Literal["AskToCreateInvoice", "AlwaysCreateInvoice", "NeverCreateInvoice"], str]
        ],
        "billing_service_id": Nullable[int],
        "billing_schedule_type": Nullable[
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
        ],
        "negative_liability_service_id": Nullable[int],
        "positive_income_service_id": Nullable[int],
        "default_labor_cost_per_hour": Nullable[Decimal],
        "default_extra_travel_cost_per_hour": Nullable[Decimal],
        "default_pricing_strategy": Nullable[
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
        ],
        "default_target_margin_value": Nullable[Decimal],
        "default_target_margin_value_type": Nullable[
            Union[Literal["PercentageMargin", "DollarAmount"], str]
        ],
        "default_flat_price": Nullable[Decimal],
        "default_markup_percentage": Nullable[Decimal],
        "default_surcharge": Nullable[Decimal],
        "default_labor_markup_percentage": Nullable[Decimal],
        "default_material_markup_percentage": Nullable[Decimal],
        "default_labor_surcharge": Nullable[Decimal],
        "default_material_surcharge": Nullable[Decimal],
        "default_rate_sheet_id": Nullable[int],
        "default_campaign_id": Nullable[int],
        "default_document_template_id": Nullable[int],
        "default_auto_renew": Nullable[bool],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
