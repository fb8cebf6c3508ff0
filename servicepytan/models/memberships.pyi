# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``memberships``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class CustomFieldResponse(ServiceTitanModel):
    """Part of ``CustomerMembershipResponse`` and ``ExportCustomerMembershipResponse``."""

    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomFieldTypeResponse(ServiceTitanModel):
    """What comes from ``memberships.customer_memberships.list_custom_field_types``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    data_type: Nullable[Union[Literal["Text", "Dropdown", "Numeric"], str]] = None
    data_type_options: NullableList[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class CustomerMembershipResponse(ServiceTitanModel):
    """What comes from ``memberships.customer_memberships.get`` and 1 more."""

    id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    follow_up_on: Nullable[dt.datetime] = None
    cancellation_date: Nullable[dt.datetime] = None
    from_: Nullable[dt.datetime] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    next_scheduled_bill_date: Nullable[dt.datetime] = None
    to: Nullable[dt.datetime] = None
    billing_frequency: Nullable[
        Union[
            Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"], str
        ]
    ] = None
    renewal_billing_frequency: Nullable[
        Union[
            Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"], str
        ]
    ] = None
    status: Nullable[
        Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
    ] = None
    follow_up_status: Nullable[
        Union[Literal["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"], str]
    ] = None
    active: Nullable[bool] = None
    initial_deferred_revenue: Nullable[Decimal] = None
    duration: Nullable[int] = None
    renewal_duration: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    membership_type_id: Nullable[int] = None
    activated_by_id: Nullable[int] = None
    activated_from_id: Nullable[int] = None
    billing_template_id: Nullable[int] = None
    cancellation_balance_invoice_id: Nullable[int] = None
    cancellation_invoice_id: Nullable[int] = None
    follow_up_custom_status_id: Nullable[int] = None
    location_id: Nullable[int] = None
    payment_method_id: Nullable[int] = None
    payment_type_id: Nullable[int] = None
    recurring_location_id: Nullable[int] = None
    renewal_membership_task_id: Nullable[int] = None
    renewed_by_id: Nullable[int] = None
    sold_by_id: Nullable[int] = None
    customer_po: Nullable[str] = None
    import_id: Nullable[str] = None
    memo: Nullable[str] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class CustomerMembershipStatusChangeItemResponse(ServiceTitanModel):
    """What comes from ``memberships.customer_memberships.list_status_changes``."""

    id: Nullable[int] = None
    old_status: Nullable[
        Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
    ] = None
    new_status: Nullable[
        Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
    ] = None
    note: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None

class CustomerMembershipUpdateRequest(ServiceTitanModel):
    """Body of ``memberships.customer_memberships.update``."""

    business_unit_id: Nullable[int] = None
    next_scheduled_bill_date: Nullable[When] = None
    status: Nullable[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"]] = None
    memo: Nullable[str] = None
    from_: Nullable[When] = Field(default=None, validation_alias="from", serialization_alias="from")
    to: Nullable[When] = None
    sold_by_id: Nullable[int] = None
    billing_template_id: Nullable[int] = None
    location_id: Nullable[int] = None
    recurring_service_action: Nullable[Literal["None", "Single", "All"]] = None
    recurring_location_id: Nullable[int] = None
    payment_method_id: Nullable[int] = None
    payment_type_id: Nullable[int] = None
    renewal_membership_task_id: Nullable[int] = None
    initial_deferred_revenue: Nullable[Union[Decimal, float]] = None
    cancellation_balance_invoice_id: Nullable[int] = None
    cancellation_invoice_id: Nullable[int] = None

class ExportCustomerMembershipResponse(ServiceTitanModel):
    """What comes from ``memberships.customer_memberships.export``."""

    id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    follow_up_on: Nullable[dt.datetime] = None
    cancellation_date: Nullable[dt.datetime] = None
    from_: Nullable[dt.datetime] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    next_scheduled_bill_date: Nullable[dt.datetime] = None
    to: Nullable[dt.datetime] = None
    billing_frequency: Nullable[
        Union[
            Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"], str
        ]
    ] = None
    renewal_billing_frequency: Nullable[
        Union[
            Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"], str
        ]
    ] = None
    status: Nullable[
        Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
    ] = None
    follow_up_status: Nullable[
        Union[Literal["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"], str]
    ] = None
    active: Nullable[bool] = None
    initial_deferred_revenue: Nullable[Decimal] = None
    duration: Nullable[int] = None
    renewal_duration: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    membership_type_id: Nullable[int] = None
    activated_by_id: Nullable[int] = None
    activated_from_id: Nullable[int] = None
    billing_template_id: Nullable[int] = None
    cancellation_balance_invoice_id: Nullable[int] = None
    cancellation_invoice_id: Nullable[int] = None
    follow_up_custom_status_id: Nullable[int] = None
    location_id: Nullable[int] = None
    payment_method_id: Nullable[int] = None
    payment_type_id: Nullable[int] = None
    recurring_location_id: Nullable[int] = None
    renewal_membership_task_id: Nullable[int] = None
    renewed_by_id: Nullable[int] = None
    sold_by_id: Nullable[int] = None
    customer_po: Nullable[str] = None
    import_id: Nullable[str] = None
    memo: Nullable[str] = None
    custom_fields: NullableList[CustomFieldResponse] = None

class ExportCustomerMembershipStatusChangesResponse(ServiceTitanModel):
    """What comes from ``memberships.customer_memberships.export_status_changes``."""

    id: Nullable[int] = None
    old_status: Nullable[
        Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
    ] = None
    new_status: Nullable[
        Union[Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"], str]
    ] = None
    note: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    membership_id: Nullable[int] = None

class ExportInvoiceTemplateResponse(ServiceTitanModel):
    """What comes from ``memberships.invoice_templates.export``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    total: Nullable[Decimal] = None
    is_settings_template: Nullable[bool] = None
    import_id: Nullable[str] = None
    items: NullableList[InvoiceTemplateItemResponse] = None

class ExportLocationRecurringServiceEventResponse(ServiceTitanModel):
    """What comes from ``memberships.location_recurring_service_events.export``."""

    id: Nullable[int] = None
    location_recurring_service_id: Nullable[int] = None
    location_recurring_service_name: Nullable[str] = None
    membership_id: Nullable[int] = None
    membership_name: Nullable[str] = None
    status: Nullable[
        Union[Literal["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"], str]
    ] = None
    date: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    job_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class ExportLocationRecurringServiceResponse(ServiceTitanModel):
    """What comes from ``memberships.location_recurring_services.export``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    import_id: Nullable[str] = None
    membership_id: Nullable[int] = None
    location_id: Nullable[int] = None
    recurring_service_type_id: Nullable[int] = None
    duration_type: Nullable[Union[Literal["Continuous", "NumberOfVisits"], str]] = None
    duration_length: Nullable[int] = None
    from_: Nullable[dt.datetime] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    to: Nullable[dt.datetime] = None
    memo: Nullable[str] = None
    invoice_template_id: Nullable[int] = None
    invoice_template_for_following_years_id: Nullable[int] = None
    first_visit_complete: Nullable[bool] = None
    activated_from_id: Nullable[int] = None
    allocation: Nullable[Decimal] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    campaign_id: Nullable[int] = None
    priority: Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]] = None
    job_summary: Nullable[str] = None
    recurrence_type: Nullable[
        Union[Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"], str]
    ] = None
    recurrence_interval: Nullable[int] = None
    recurrence_months: NullableList[
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
    ] = None
    recurrence_days_of_week: NullableList[
        Union[
            Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            str,
        ]
    ] = None
    recurrence_week: Nullable[
        Union[Literal["None", "First", "Second", "Third", "Fourth", "Last"], str]
    ] = None
    recurrence_day_of_nth_week: Nullable[
        Union[
            Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            str,
        ]
    ] = None
    recurrence_days_of_month: NullableList[int] = None
    job_start_time: Nullable[dt.timedelta] = None
    estimated_payroll_cost: Nullable[Decimal] = None
    preferred_technician_ids: NullableList[int] = None
    tag_type_ids: NullableList[int] = None

class ExportMembershipTypeResponse(ServiceTitanModel):
    """What comes from ``memberships.membership_types.export``."""

    id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    import_id: Nullable[str] = None
    billing_template_id: Nullable[int] = None
    discount: Nullable[Decimal] = None
    duration_billing: NullableList[MembershipTypeDurationBillingEntry] = None
    discounts: NullableList[MembershipTypeDiscountEntry] = None
    recurring_services: NullableList[MembershipTypeRecurringServiceEntry] = None
    tag_type_ids: NullableList[int] = None
    name: Nullable[str] = None
    display_name: Nullable[str] = None
    active: Nullable[bool] = None
    discount_mode: Nullable[Union[Literal["Basic", "Units", "Categories"], str]] = None
    location_target: Nullable[Union[Literal["AllLocations", "SingleLocation"], str]] = None
    revenue_recognition_mode: Nullable[Union[Literal["PointOfSale", "Deferred"], str]] = None
    auto_calculate_invoice_templates: Nullable[bool] = None
    use_membership_pricing_table: Nullable[bool] = None
    show_membership_savings: Nullable[bool] = None

class ExportRecurringServiceTypeResponse(ServiceTitanModel):
    """What comes from ``memberships.recurring_service_types.export``."""

    id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    recurrence_type: Nullable[
        Union[Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"], str]
    ] = None
    recurrence_interval: Nullable[int] = None
    recurrence_months: NullableList[
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
    ] = None
    duration_type: Nullable[Union[Literal["Continuous", "NumberOfVisits"], str]] = None
    duration_length: Nullable[int] = None
    invoice_template_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    priority: Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]] = None
    campaign_id: Nullable[int] = None
    job_summary: Nullable[str] = None
    name: Nullable[str] = None
    import_id: Nullable[str] = None

class InvoiceTemplateCreateRequest(ServiceTitanModel):
    """Body of ``memberships.invoice_templates.create``."""

    items: NullableList[InvoiceTemplateItemCreateRequest] = None

class InvoiceTemplateItemCreateRequest(ServiceTitanModel):
    """Part of ``InvoiceTemplateCreateRequest``."""

    sku_id: Nullable[int] = None
    quantity: Nullable[Union[Decimal, float]] = None
    unit_price: Nullable[Union[Decimal, float]] = None
    is_add_on: Nullable[bool] = None
    workflow_action_item_id: Nullable[int] = None
    description: Nullable[str] = None
    cost: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None

class InvoiceTemplateItemResponse(ServiceTitanModel):
    """Part of ``ExportInvoiceTemplateResponse`` and ``InvoiceTemplateResponse``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    sku_type: Nullable[Union[Literal["Service", "Material", "Equipment", "PriceModifier"], str]] = (
        None
    )
    quantity: Nullable[Decimal] = None
    unit_price: Nullable[Decimal] = None
    is_add_on: Nullable[bool] = None
    import_id: Nullable[str] = None
    workflow_action_item_id: Nullable[int] = None
    description: Nullable[str] = None
    cost: Nullable[Decimal] = None
    hours: Nullable[Decimal] = None

class InvoiceTemplateItemUpdateRequest(ServiceTitanModel):
    """Part of ``InvoiceTemplateUpdateRequest``."""

    id: Nullable[int] = None
    sku_id: Nullable[int] = None
    quantity: Nullable[Union[Decimal, float]] = None
    unit_price: Nullable[Union[Decimal, float]] = None
    is_add_on: Nullable[bool] = None
    description: Nullable[str] = None
    cost: Nullable[Union[Decimal, float]] = None
    hours: Nullable[Union[Decimal, float]] = None

class InvoiceTemplateResponse(ServiceTitanModel):
    """What comes from ``memberships.invoice_templates.get`` and 1 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    total: Nullable[Decimal] = None
    is_settings_template: Nullable[bool] = None
    import_id: Nullable[str] = None
    items: NullableList[InvoiceTemplateItemResponse] = None

class InvoiceTemplateUpdateRequest(ServiceTitanModel):
    """Body of ``memberships.invoice_templates.update``."""

    name: Nullable[str] = None
    created_on: Nullable[When] = None
    created_by_id: Nullable[int] = None
    active: Nullable[bool] = None
    items: NullableList[InvoiceTemplateItemUpdateRequest] = None

class LocationRecurringServiceEventResponse(ServiceTitanModel):
    """What comes from ``memberships.location_recurring_service_events.list``."""

    id: Nullable[int] = None
    location_recurring_service_id: Nullable[int] = None
    location_recurring_service_name: Nullable[str] = None
    membership_id: Nullable[int] = None
    membership_name: Nullable[str] = None
    status: Nullable[
        Union[Literal["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"], str]
    ] = None
    date: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    job_id: Nullable[int] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None

class LocationRecurringServiceResponse(ServiceTitanModel):
    """What comes from ``memberships.location_recurring_services.get`` and 1 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    import_id: Nullable[str] = None
    membership_id: Nullable[int] = None
    location_id: Nullable[int] = None
    recurring_service_type_id: Nullable[int] = None
    duration_type: Nullable[Union[Literal["Continuous", "NumberOfVisits"], str]] = None
    duration_length: Nullable[int] = None
    from_: Nullable[dt.datetime] = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    to: Nullable[dt.datetime] = None
    memo: Nullable[str] = None
    invoice_template_id: Nullable[int] = None
    invoice_template_for_following_years_id: Nullable[int] = None
    first_visit_complete: Nullable[bool] = None
    activated_from_id: Nullable[int] = None
    allocation: Nullable[Decimal] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    campaign_id: Nullable[int] = None
    priority: Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]] = None
    job_summary: Nullable[str] = None
    recurrence_type: Nullable[
        Union[Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"], str]
    ] = None
    recurrence_interval: Nullable[int] = None
    recurrence_months: NullableList[
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
    ] = None
    recurrence_days_of_week: NullableList[
        Union[
            Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            str,
        ]
    ] = None
    recurrence_week: Nullable[
        Union[Literal["None", "First", "Second", "Third", "Fourth", "Last"], str]
    ] = None
    recurrence_day_of_nth_week: Nullable[
        Union[
            Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            str,
        ]
    ] = None
    recurrence_days_of_month: NullableList[int] = None
    job_start_time: Nullable[dt.timedelta] = None
    estimated_payroll_cost: Nullable[Decimal] = None
    preferred_technician_ids: NullableList[int] = None
    tag_type_ids: NullableList[int] = None

class LocationRecurringServiceUpdateRequest(ServiceTitanModel):
    """Body of ``memberships.location_recurring_services.update``."""

    name: Nullable[str] = None
    active: Nullable[bool] = None
    recurring_service_type_id: Nullable[int] = None
    duration_type: Nullable[Literal["Continuous", "NumberOfVisits"]] = None
    duration_length: Nullable[int] = None
    from_: Nullable[When] = Field(default=None, validation_alias="from", serialization_alias="from")
    memo: Nullable[str] = None
    invoice_template_id: Nullable[int] = None
    invoice_template_for_following_years_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    campaign_id: Nullable[int] = None
    priority: Nullable[Literal["Low", "Normal", "High", "Urgent"]] = None
    job_summary: Nullable[str] = None
    recurrence_type: Nullable[
        Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"]
    ] = None
    recurrence_interval: Nullable[int] = None
    recurrence_months: NullableList[
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
    ] = None
    recurrence_days_of_week: NullableList[
        Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    ] = None
    recurrence_week: Nullable[Literal["None", "First", "Second", "Third", "Fourth", "Last"]] = None
    recurrence_day_of_nth_week: Nullable[
        Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    ] = None
    job_start_time: Nullable[str] = None
    estimated_payroll_cost: Nullable[Union[Decimal, float]] = None
    tag_type_ids: NullableList[int] = None
    preferred_technician_ids: NullableList[int] = None

class MarkEventCompletedStatusUpdateRequest(ServiceTitanModel):
    """Body of ``memberships.location_recurring_service_events.mark_complete`` and 1 more."""

    job_id: Nullable[int] = None

class MembershipSaleInvoiceCreateRequest(ServiceTitanModel):
    """Body of ``memberships.customer_memberships.create``."""

    customer_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    sale_task_id: Nullable[int] = None
    duration_billing_id: Nullable[int] = None
    location_id: Nullable[int] = None
    recurring_service_action: Nullable[Literal["None", "Single", "All"]] = None
    recurring_location_id: Nullable[int] = None

class MembershipSaleInvoiceCreateResponse(ServiceTitanModel):
    """What comes from ``memberships.customer_memberships.create``."""

    invoice_id: Nullable[int] = None
    customer_membership_id: Nullable[int] = None

class MembershipTypeDiscountEntry(ServiceTitanModel):
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""

    target_id: Nullable[int] = None
    discount: Nullable[Decimal] = None

class MembershipTypeDiscountItemResponse(ServiceTitanModel):
    """What comes from ``memberships.membership_types.list_discounts``."""

    target_id: Nullable[int] = None
    discount: Nullable[Decimal] = None
    id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None

class MembershipTypeDurationBillingEntry(ServiceTitanModel):
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""

    duration: Nullable[int] = None
    billing_frequency: Nullable[
        Union[
            Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"], str
        ]
    ] = None
    sale_price: Nullable[Decimal] = None
    billing_price: Nullable[Decimal] = None
    renewal_price: Nullable[Decimal] = None

class MembershipTypeDurationBillingItemResponse(ServiceTitanModel):
    """What comes from ``memberships.membership_types.list_duration_billing_items``."""

    duration: Nullable[int] = None
    billing_frequency: Nullable[
        Union[
            Literal["OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"], str
        ]
    ] = None
    sale_price: Nullable[Decimal] = None
    billing_price: Nullable[Decimal] = None
    renewal_price: Nullable[Decimal] = None
    id: Nullable[int] = None
    import_id: Nullable[str] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None

class MembershipTypeRecurringServiceEntry(ServiceTitanModel):
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""

    membership_type_id: Nullable[int] = None
    recurring_service_type_id: Nullable[int] = None
    offset: Nullable[int] = None
    offset_type: Nullable[Union[Literal["Weeks", "Months"], str]] = None
    allocation: Nullable[Decimal] = None

class MembershipTypeRecurringServiceItemResponse(ServiceTitanModel):
    """What comes from ``memberships.membership_types.list_recurring_service_items``."""

    membership_type_id: Nullable[int] = None
    recurring_service_type_id: Nullable[int] = None
    offset: Nullable[int] = None
    offset_type: Nullable[Union[Literal["Weeks", "Months"], str]] = None
    allocation: Nullable[Decimal] = None
    id: Nullable[int] = None
    import_id: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None

class MembershipTypeResponse(ServiceTitanModel):
    """What comes from ``memberships.membership_types.get`` and 1 more."""

    name: Nullable[str] = None
    display_name: Nullable[str] = None
    active: Nullable[bool] = None
    discount_mode: Nullable[Union[Literal["Basic", "Units", "Categories"], str]] = None
    location_target: Nullable[Union[Literal["AllLocations", "SingleLocation"], str]] = None
    revenue_recognition_mode: Nullable[Union[Literal["PointOfSale", "Deferred"], str]] = None
    auto_calculate_invoice_templates: Nullable[bool] = None
    use_membership_pricing_table: Nullable[bool] = None
    show_membership_savings: Nullable[bool] = None
    id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    import_id: Nullable[str] = None
    billing_template_id: Nullable[int] = None
    discount: Nullable[Decimal] = None
    duration_billing: NullableList[MembershipTypeDurationBillingEntry] = None
    discounts: NullableList[MembershipTypeDiscountEntry] = None
    recurring_services: NullableList[MembershipTypeRecurringServiceEntry] = None
    tag_type_ids: NullableList[int] = None

class ModificationResponse(ServiceTitanModel):
    """What comes from ``memberships.customer_memberships.update`` and 5 more."""

    id: Nullable[int] = None

class OrderByItemOfDefaultSortingFields(ServiceTitanModel):
    """A filter of ``memberships.location_recurring_service_events.list``."""

    field: Nullable[Literal["Id", "CreatedOn", "ModifiedOn"]] = None
    is_descending: Nullable[bool] = None

class RecurringServiceTypeResponse(ServiceTitanModel):
    """What comes from ``memberships.recurring_service_types.get`` and 1 more."""

    id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    recurrence_type: Nullable[
        Union[Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"], str]
    ] = None
    recurrence_interval: Nullable[int] = None
    recurrence_months: NullableList[
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
    ] = None
    duration_type: Nullable[Union[Literal["Continuous", "NumberOfVisits"], str]] = None
    duration_length: Nullable[int] = None
    invoice_template_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    priority: Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]] = None
    campaign_id: Nullable[int] = None
    job_summary: Nullable[str] = None
    name: Nullable[str] = None
    import_id: Nullable[str] = None
