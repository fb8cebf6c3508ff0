# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``memberships``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _CustomFieldResponse(m: Parts) -> Fields:
    """Part of ``CustomerMembershipResponse`` and ``ExportCustomerMembershipResponse``."""
    return {
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldTypeResponse(m: Parts) -> Fields:
    """What comes from ``memberships.customer_memberships.list_custom_field_types``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "data_type": Nullable[Union[Literal["Text", "Dropdown", "Numeric"], str]],
        "data_type_options": NullableList[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _CustomerMembershipResponse(m: Parts) -> Fields:
    """What comes from ``memberships.customer_memberships.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "follow_up_on": Nullable[dt.datetime],
        "cancellation_date": Nullable[dt.datetime],
        "from_": (
            Nullable[dt.datetime],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "next_scheduled_bill_date": Nullable[dt.datetime],
        "to": Nullable[dt.datetime],
        "billing_frequency": Nullable[
            Union[
                Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"],
                str,
            ]
        ],
        "renewal_billing_frequency": Nullable[
            Union[
                Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"],
                str,
            ]
        ],
        "status": Nullable[
            Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
        ],
        "follow_up_status": Nullable[
            Union[Literal["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"], str]
        ],
        "active": Nullable[bool],
        "initial_deferred_revenue": Nullable[Decimal],
        "duration": Nullable[int],
        "renewal_duration": Nullable[int],
        "business_unit_id": Nullable[int],
        "customer_id": Nullable[int],
        "membership_type_id": Nullable[int],
        "activated_by_id": Nullable[int],
        "activated_from_id": Nullable[int],
        "billing_template_id": Nullable[int],
        "cancellation_balance_invoice_id": Nullable[int],
        "cancellation_invoice_id": Nullable[int],
        "follow_up_custom_status_id": Nullable[int],
        "location_id": Nullable[int],
        "payment_method_id": Nullable[int],
        "payment_type_id": Nullable[int],
        "recurring_location_id": Nullable[int],
        "renewal_membership_task_id": Nullable[int],
        "renewed_by_id": Nullable[int],
        "sold_by_id": Nullable[int],
        "customer_po": Nullable[str],
        "import_id": Nullable[str],
        "memo": Nullable[str],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _CustomerMembershipStatusChangeItemResponse(m: Parts) -> Fields:
    """What comes from ``memberships.customer_memberships.list_status_changes``."""
    return {
        "id": Nullable[int],
        "old_status": Nullable[
            Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
        ],
        "new_status": Nullable[
            Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
        ],
        "note": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
    }


@_models.add
def _CustomerMembershipUpdateRequest(m: Parts) -> Fields:
    """Body of ``memberships.customer_memberships.update``."""
    return {
        "business_unit_id": Nullable[int],
        "next_scheduled_bill_date": Nullable[When],
        "status": Nullable[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"]],
        "memo": Nullable[str],
        "from_": (
            Nullable[When],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[When],
        "sold_by_id": Nullable[int],
        "billing_template_id": Nullable[int],
        "location_id": Nullable[int],
        "recurring_service_action": Nullable[Literal["None", "Single", "All"]],
        "recurring_location_id": Nullable[int],
        "payment_method_id": Nullable[int],
        "payment_type_id": Nullable[int],
        "renewal_membership_task_id": Nullable[int],
        "initial_deferred_revenue": Nullable[Union[Decimal, float]],
        "cancellation_balance_invoice_id": Nullable[int],
        "cancellation_invoice_id": Nullable[int],
    }


@_models.add
def _ExportCustomerMembershipResponse(m: Parts) -> Fields:
    """What comes from ``memberships.customer_memberships.export``."""
    return {
        "id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "follow_up_on": Nullable[dt.datetime],
        "cancellation_date": Nullable[dt.datetime],
        "from_": (
            Nullable[dt.datetime],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "next_scheduled_bill_date": Nullable[dt.datetime],
        "to": Nullable[dt.datetime],
        "billing_frequency": Nullable[
            Union[
                Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"],
                str,
            ]
        ],
        "renewal_billing_frequency": Nullable[
            Union[
                Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"],
                str,
            ]
        ],
        "status": Nullable[
            Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
        ],
        "follow_up_status": Nullable[
            Union[Literal["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"], str]
        ],
        "active": Nullable[bool],
        "initial_deferred_revenue": Nullable[Decimal],
        "duration": Nullable[int],
        "renewal_duration": Nullable[int],
        "business_unit_id": Nullable[int],
        "customer_id": Nullable[int],
        "membership_type_id": Nullable[int],
        "activated_by_id": Nullable[int],
        "activated_from_id": Nullable[int],
        "billing_template_id": Nullable[int],
        "cancellation_balance_invoice_id": Nullable[int],
        "cancellation_invoice_id": Nullable[int],
        "follow_up_custom_status_id": Nullable[int],
        "location_id": Nullable[int],
        "payment_method_id": Nullable[int],
        "payment_type_id": Nullable[int],
        "recurring_location_id": Nullable[int],
        "renewal_membership_task_id": Nullable[int],
        "renewed_by_id": Nullable[int],
        "sold_by_id": Nullable[int],
        "customer_po": Nullable[str],
        "import_id": Nullable[str],
        "memo": Nullable[str],
        "custom_fields": NullableList[m.CustomFieldResponse],
    }


@_models.add
def _ExportCustomerMembershipStatusChangesResponse(m: Parts) -> Fields:
    """What comes from ``memberships.customer_memberships.export_status_changes``."""
    return {
        "id": Nullable[int],
        "old_status": Nullable[
            Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
        ],
        "new_status": Nullable[
            Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
        ],
        "note": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "membership_id": Nullable[int],
    }


@_models.add
def _ExportInvoiceTemplateResponse(m: Parts) -> Fields:
    """What comes from ``memberships.invoice_templates.export``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "total": Nullable[Decimal],
        "is_settings_template": Nullable[bool],
        "import_id": Nullable[str],
        "items": NullableList[m.InvoiceTemplateItemResponse],
    }


@_models.add
def _ExportLocationRecurringServiceEventResponse(m: Parts) -> Fields:
    """What comes from ``memberships.location_recurring_service_events.export``."""
    return {
        "id": Nullable[int],
        "location_recurring_service_id": Nullable[int],
        "location_recurring_service_name": Nullable[str],
        "membership_id": Nullable[int],
        "membership_name": Nullable[str],
        "status": Nullable[
            Union[Literal["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"], str]
        ],
        "date": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "job_id": Nullable[int],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _ExportLocationRecurringServiceResponse(m: Parts) -> Fields:
    """What comes from ``memberships.location_recurring_services.export``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "import_id": Nullable[str],
        "membership_id": Nullable[int],
        "location_id": Nullable[int],
        "recurring_service_type_id": Nullable[int],
        "duration_type": Nullable[Union[Literal["Continuous", "NumberOfVisits"], str]],
        "duration_length": Nullable[int],
        "from_": (
            Nullable[dt.datetime],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[dt.datetime],
        "memo": Nullable[str],
        "invoice_template_id": Nullable[int],
        "invoice_template_for_following_years_id": Nullable[int],
        "first_visit_complete": Nullable[bool],
        "activated_from_id": Nullable[int],
        "allocation": Nullable[Decimal],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "campaign_id": Nullable[int],
        "priority": Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]],
        "job_summary": Nullable[str],
        "recurrence_type": Nullable[
            Union[Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"], str]
        ],
        "recurrence_interval": Nullable[int],
        "recurrence_months": NullableList[
            Union[
                Literal[
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ],
                str,
            ]
        ],
        "recurrence_days_of_week": NullableList[
            Union[
                Literal[
                    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
                ],
                str,
            ]
        ],
        "recurrence_week": Nullable[
            Union[Literal["None", "First", "Second", "Third", "Fourth", "Last"], str]
        ],
        "recurrence_day_of_nth_week": Nullable[
            Union[
                Literal[
                    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
                ],
                str,
            ]
        ],
        "recurrence_days_of_month": NullableList[int],
        "job_start_time": Nullable[dt.timedelta],
        "estimated_payroll_cost": Nullable[Decimal],
        "preferred_technician_ids": NullableList[int],
        "tag_type_ids": NullableList[int],
    }


@_models.add
def _ExportMembershipTypeResponse(m: Parts) -> Fields:
    """What comes from ``memberships.membership_types.export``."""
    return {
        "id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "import_id": Nullable[str],
        "billing_template_id": Nullable[int],
        "discount": Nullable[Decimal],
        "duration_billing": NullableList[m.MembershipTypeDurationBillingEntry],
        "discounts": NullableList[m.MembershipTypeDiscountEntry],
        "recurring_services": NullableList[m.MembershipTypeRecurringServiceEntry],
        "tag_type_ids": NullableList[int],
        "name": Nullable[str],
        "display_name": Nullable[str],
        "active": Nullable[bool],
        "discount_mode": Nullable[Union[Literal["Basic", "Units", "Categories"], str]],
        "location_target": Nullable[Union[Literal["AllLocations", "SingleLocation"], str]],
        "revenue_recognition_mode": Nullable[Union[Literal["PointOfSale", "Deferred"], str]],
        "auto_calculate_invoice_templates": Nullable[bool],
        "use_membership_pricing_table": Nullable[bool],
        "show_membership_savings": Nullable[bool],
    }


@_models.add
def _ExportRecurringServiceTypeResponse(m: Parts) -> Fields:
    """What comes from ``memberships.recurring_service_types.export``."""
    return {
        "id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "recurrence_type": Nullable[
            Union[Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"], str]
        ],
        "recurrence_interval": Nullable[int],
        "recurrence_months": NullableList[
            Union[
                Literal[
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ],
                str,
            ]
        ],
        "duration_type": Nullable[Union[Literal["Continuous", "NumberOfVisits"], str]],
        "duration_length": Nullable[int],
        "invoice_template_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "priority": Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]],
        "campaign_id": Nullable[int],
        "job_summary": Nullable[str],
        "name": Nullable[str],
        "import_id": Nullable[str],
    }


@_models.add
def _InvoiceTemplateCreateRequest(m: Parts) -> Fields:
    """Body of ``memberships.invoice_templates.create``."""
    return {
        "items": NullableList[m.InvoiceTemplateItemCreateRequest],
    }


@_models.add
def _InvoiceTemplateItemCreateRequest(m: Parts) -> Fields:
    """Part of ``InvoiceTemplateCreateRequest``."""
    return {
        "sku_id": Nullable[int],
        "quantity": Nullable[Union[Decimal, float]],
        "unit_price": Nullable[Union[Decimal, float]],
        "is_add_on": Nullable[bool],
        "workflow_action_item_id": Nullable[int],
        "description": Nullable[str],
        "cost": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
    }


@_models.add
def _InvoiceTemplateItemResponse(m: Parts) -> Fields:
    """Part of ``ExportInvoiceTemplateResponse`` and ``InvoiceTemplateResponse``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "sku_type": Nullable[
            Union[Literal["Service", "Material", "Equipment", "PriceModifier"], str]
        ],
        "quantity": Nullable[Decimal],
        "unit_price": Nullable[Decimal],
        "is_add_on": Nullable[bool],
        "import_id": Nullable[str],
        "workflow_action_item_id": Nullable[int],
        "description": Nullable[str],
        "cost": Nullable[Decimal],
        "hours": Nullable[Decimal],
    }


@_models.add
def _InvoiceTemplateItemUpdateRequest(m: Parts) -> Fields:
    """Part of ``InvoiceTemplateUpdateRequest``."""
    return {
        "id": Nullable[int],
        "sku_id": Nullable[int],
        "quantity": Nullable[Union[Decimal, float]],
        "unit_price": Nullable[Union[Decimal, float]],
        "is_add_on": Nullable[bool],
        "description": Nullable[str],
        "cost": Nullable[Union[Decimal, float]],
        "hours": Nullable[Union[Decimal, float]],
    }


@_models.add
def _InvoiceTemplateResponse(m: Parts) -> Fields:
    """What comes from ``memberships.invoice_templates.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "total": Nullable[Decimal],
        "is_settings_template": Nullable[bool],
        "import_id": Nullable[str],
        "items": NullableList[m.InvoiceTemplateItemResponse],
    }


@_models.add
def _InvoiceTemplateUpdateRequest(m: Parts) -> Fields:
    """Body of ``memberships.invoice_templates.update``."""
    return {
        "name": Nullable[str],
        "created_on": Nullable[When],
        "created_by_id": Nullable[int],
        "active": Nullable[bool],
        "items": NullableList[m.InvoiceTemplateItemUpdateRequest],
    }


@_models.add
def _LocationRecurringServiceEventResponse(m: Parts) -> Fields:
    """What comes from ``memberships.location_recurring_service_events.list``."""
    return {
        "id": Nullable[int],
        "location_recurring_service_id": Nullable[int],
        "location_recurring_service_name": Nullable[str],
        "membership_id": Nullable[int],
        "membership_name": Nullable[str],
        "status": Nullable[
            Union[Literal["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"], str]
        ],
        "date": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "job_id": Nullable[int],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _LocationRecurringServiceResponse(m: Parts) -> Fields:
    """What comes from ``memberships.location_recurring_services.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "import_id": Nullable[str],
        "membership_id": Nullable[int],
        "location_id": Nullable[int],
        "recurring_service_type_id": Nullable[int],
        "duration_type": Nullable[Union[Literal["Continuous", "NumberOfVisits"], str]],
        "duration_length": Nullable[int],
        "from_": (
            Nullable[dt.datetime],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "to": Nullable[dt.datetime],
        "memo": Nullable[str],
        "invoice_template_id": Nullable[int],
        "invoice_template_for_following_years_id": Nullable[int],
        "first_visit_complete": Nullable[bool],
        "activated_from_id": Nullable[int],
        "allocation": Nullable[Decimal],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "campaign_id": Nullable[int],
        "priority": Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]],
        "job_summary": Nullable[str],
        "recurrence_type": Nullable[
            Union[Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"], str]
        ],
        "recurrence_interval": Nullable[int],
        "recurrence_months": NullableList[
            Union[
                Literal[
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ],
                str,
            ]
        ],
        "recurrence_days_of_week": NullableList[
            Union[
                Literal[
                    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
                ],
                str,
            ]
        ],
        "recurrence_week": Nullable[
            Union[Literal["None", "First", "Second", "Third", "Fourth", "Last"], str]
        ],
        "recurrence_day_of_nth_week": Nullable[
            Union[
                Literal[
                    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
                ],
                str,
            ]
        ],
        "recurrence_days_of_month": NullableList[int],
        "job_start_time": Nullable[dt.timedelta],
        "estimated_payroll_cost": Nullable[Decimal],
        "preferred_technician_ids": NullableList[int],
        "tag_type_ids": NullableList[int],
    }


@_models.add
def _LocationRecurringServiceUpdateRequest(m: Parts) -> Fields:
    """Body of ``memberships.location_recurring_services.update``."""
    return {
        "name": Nullable[str],
        "active": Nullable[bool],
        "recurring_service_type_id": Nullable[int],
        "duration_type": Nullable[Literal["Continuous", "NumberOfVisits"]],
        "duration_length": Nullable[int],
        "from_": (
            Nullable[When],
            Field(default=None, validation_alias="from", serialization_alias="from"),
        ),
        "memo": Nullable[str],
        "invoice_template_id": Nullable[int],
        "invoice_template_for_following_years_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "campaign_id": Nullable[int],
        "priority": Nullable[Literal["Low", "Normal", "High", "Urgent"]],
        "job_summary": Nullable[str],
        "recurrence_type": Nullable[
            Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"]
        ],
        "recurrence_interval": Nullable[int],
        "recurrence_months": NullableList[
            Literal[
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ]
        ],
        "recurrence_days_of_week": NullableList[
            Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        ],
        "recurrence_week": Nullable[Literal["None", "First", "Second", "Third", "Fourth", "Last"]],
        "recurrence_day_of_nth_week": Nullable[
            Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        ],
        "job_start_time": Nullable[str],
        "estimated_payroll_cost": Nullable[Union[Decimal, float]],
        "tag_type_ids": NullableList[int],
        "preferred_technician_ids": NullableList[int],
    }


@_models.add
def _MarkEventCompletedStatusUpdateRequest(m: Parts) -> Fields:
    """Body of ``memberships.location_recurring_service_events.mark_complete`` and 1 more."""
    return {
        "job_id": Nullable[int],
    }


@_models.add
def _MembershipSaleInvoiceCreateRequest(m: Parts) -> Fields:
    """Body of ``memberships.customer_memberships.create``."""
    return {
        "customer_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "sale_task_id": Nullable[int],
        "duration_billing_id": Nullable[int],
        "location_id": Nullable[int],
        "recurring_service_action": Nullable[Literal["None", "Single", "All"]],
        "recurring_location_id": Nullable[int],
    }


@_models.add
def _MembershipSaleInvoiceCreateResponse(m: Parts) -> Fields:
    """What comes from ``memberships.customer_memberships.create``."""
    return {
        "invoice_id": Nullable[int],
        "customer_membership_id": Nullable[int],
    }


@_models.add
def _MembershipTypeDiscountEntry(m: Parts) -> Fields:
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""
    return {
        "target_id": Nullable[int],
        "discount": Nullable[Decimal],
    }


@_models.add
def _MembershipTypeDiscountItemResponse(m: Parts) -> Fields:
    """What comes from ``memberships.membership_types.list_discounts``."""
    return {
        "target_id": Nullable[int],
        "discount": Nullable[Decimal],
        "id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
    }


@_models.add
def _MembershipTypeDurationBillingEntry(m: Parts) -> Fields:
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""
    return {
        "duration": Nullable[int],
        "billing_frequency": Nullable[
            Union[
                Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"],
                str,
            ]
        ],
        "sale_price": Nullable[Decimal],
        "billing_price": Nullable[Decimal],
        "renewal_price": Nullable[Decimal],
    }


@_models.add
def _MembershipTypeDurationBillingItemResponse(m: Parts) -> Fields:
    """What comes from ``memberships.membership_types.list_duration_billing_items``."""
    return {
        "duration": Nullable[int],
        "billing_frequency": Nullable[
            Union[
                Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"],
                str,
            ]
        ],
        "sale_price": Nullable[Decimal],
        "billing_price": Nullable[Decimal],
        "renewal_price": Nullable[Decimal],
        "id": Nullable[int],
        "import_id": Nullable[str],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
    }


@_models.add
def _MembershipTypeRecurringServiceEntry(m: Parts) -> Fields:
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""
    return {
        "membership_type_id": Nullable[int],
        "recurring_service_type_id": Nullable[int],
        "offset": Nullable[int],
        "offset_type": Nullable[Union[Literal["Weeks", "Months"], str]],
        "allocation": Nullable[Decimal],
    }


@_models.add
def _MembershipTypeRecurringServiceItemResponse(m: Parts) -> Fields:
    """What comes from ``memberships.membership_types.list_recurring_service_items``."""
    return {
        "membership_type_id": Nullable[int],
        "recurring_service_type_id": Nullable[int],
        "offset": Nullable[int],
        "offset_type": Nullable[Union[Literal["Weeks", "Months"], str]],
        "allocation": Nullable[Decimal],
        "id": Nullable[int],
        "import_id": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
    }


@_models.add
def _MembershipTypeResponse(m: Parts) -> Fields:
    """What comes from ``memberships.membership_types.get`` and 1 more."""
    return {
        "name": Nullable[str],
        "display_name": Nullable[str],
        "active": Nullable[bool],
        "discount_mode": Nullable[Union[Literal["Basic", "Units", "Categories"], str]],
        "location_target": Nullable[Union[Literal["AllLocations", "SingleLocation"], str]],
        "revenue_recognition_mode": Nullable[Union[Literal["PointOfSale", "Deferred"], str]],
        "auto_calculate_invoice_templates": Nullable[bool],
        "use_membership_pricing_table": Nullable[bool],
        "show_membership_savings": Nullable[bool],
        "id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "import_id": Nullable[str],
        "billing_template_id": Nullable[int],
        "discount": Nullable[Decimal],
        "duration_billing": NullableList[m.MembershipTypeDurationBillingEntry],
        "discounts": NullableList[m.MembershipTypeDiscountEntry],
        "recurring_services": NullableList[m.MembershipTypeRecurringServiceEntry],
        "tag_type_ids": NullableList[int],
    }


@_models.add
def _ModificationResponse(m: Parts) -> Fields:
    """What comes from ``memberships.customer_memberships.update`` and 5 more."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _OrderByItemOfDefaultSortingFields(m: Parts) -> Fields:
    """A filter of ``memberships.location_recurring_service_events.list``."""
    return {
        "field": Nullable[Literal["Id", "CreatedOn", "ModifiedOn"]],
        "is_descending": Nullable[bool],
    }


@_models.add
def _RecurringServiceTypeResponse(m: Parts) -> Fields:
    """What comes from ``memberships.recurring_service_types.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "recurrence_type": Nullable[
            Union[Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"], str]
        ],
        "recurrence_interval": Nullable[int],
        "recurrence_months": NullableList[
            Union[
                Literal[
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ],
                str,
            ]
        ],
        "duration_type": Nullable[Union[Literal["Continuous", "NumberOfVisits"], str]],
        "duration_length": Nullable[int],
        "invoice_template_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "priority": Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]],
        "campaign_id": Nullable[int],
        "job_summary": Nullable[str],
        "name": Nullable[str],
        "import_id": Nullable[str],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
