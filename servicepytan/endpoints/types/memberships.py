# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``memberships``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.timestamps import When

DefaultSortingFields = Literal["Id", "CreatedOn", "ModifiedOn"]

MembershipRecurrenceType = Literal[
    "OneTime", "Monthly", "EveryOtherMonth", "Quarterly", "BiAnnual", "Annual"
]

MembershipStatus = Literal["Active", "Suspended", "Expired", "Canceled", "Deleted"]

Month = Literal[
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

OpportunityStatus = Literal["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"]

Priority = Literal["Low", "Normal", "High", "Urgent"]

RecurringServiceAction = Literal["None", "Single", "All"]

RecurringServiceTypesSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "Name",
    "+Name",
    "-Name",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]

ServiceRecurrenceDuration = Literal["Continuous", "NumberOfVisits"]

ServiceRecurrenceType = Literal["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"]

WeekDay = Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

WeekOfMonth = Literal["None", "First", "Second", "Third", "Fourth", "Last"]


class _CustomFieldResponseRequired(TypedDict):
    typeId: int
    name: str


class CustomFieldResponse(_CustomFieldResponseRequired, total=False):
    """Part of ``CustomerMembershipResponse`` and ``ExportCustomerMembershipResponse``."""

    value: Optional[str]


class _CustomFieldTypeResponseRequired(TypedDict):
    id: int
    name: str
    dataType: str
    createdOn: str
    modifiedOn: str


class CustomFieldTypeResponse(_CustomFieldTypeResponseRequired, total=False):
    """What comes from ``memberships.customer_memberships.list_custom_field_types``."""

    dataTypeOptions: Optional[list[str]]


class _CustomerMembershipResponseRequired(TypedDict):
    id: int
    createdOn: str
    modifiedOn: str
    followUpOn: str
    billingFrequency: str
    status: str
    followUpStatus: str
    active: bool
    initialDeferredRevenue: float
    businessUnitId: int
    customerId: int
    membershipTypeId: int
    customFields: Optional[list[CustomFieldResponse]]


_CustomerMembershipResponseKeywords = TypedDict(
    "_CustomerMembershipResponseKeywords", {"from": "Optional[str]"}, total=False
)


class CustomerMembershipResponse(
    _CustomerMembershipResponseRequired, _CustomerMembershipResponseKeywords, total=False
):
    """What comes from ``memberships.customer_memberships.get`` and 1 more."""

    createdById: Optional[int]
    cancellationDate: Optional[str]
    nextScheduledBillDate: Optional[str]
    to: Optional[str]
    renewalBillingFrequency: Optional[str]
    duration: Optional[int]
    renewalDuration: Optional[int]
    activatedById: Optional[int]
    activatedFromId: Optional[int]
    billingTemplateId: Optional[int]
    cancellationBalanceInvoiceId: Optional[int]
    cancellationInvoiceId: Optional[int]
    followUpCustomStatusId: Optional[int]
    locationId: Optional[int]
    paymentMethodId: Optional[int]
    paymentTypeId: Optional[int]
    recurringLocationId: Optional[int]
    renewalMembershipTaskId: Optional[int]
    renewedById: Optional[int]
    soldById: Optional[int]
    customerPo: Optional[str]
    importId: Optional[str]
    memo: Optional[str]


class _CustomerMembershipStatusChangeItemResponseRequired(TypedDict):
    id: int
    oldStatus: str
    newStatus: str
    createdOn: str


class CustomerMembershipStatusChangeItemResponse(
    _CustomerMembershipStatusChangeItemResponseRequired, total=False
):
    """What comes from ``memberships.customer_memberships.list_status_changes``."""

    note: Optional[str]
    createdById: Optional[int]


_CustomerMembershipUpdateRequestKeywords = TypedDict(
    "_CustomerMembershipUpdateRequestKeywords", {"from": "When"}, total=False
)


class CustomerMembershipUpdateRequest(_CustomerMembershipUpdateRequestKeywords, total=False):
    """Body of ``memberships.customer_memberships.update``."""

    businessUnitId: int
    nextScheduledBillDate: Optional[When]
    status: MembershipStatus
    memo: str
    to: Optional[When]
    soldById: Optional[int]
    billingTemplateId: Optional[int]
    locationId: Optional[int]
    recurringServiceAction: RecurringServiceAction
    recurringLocationId: Optional[int]
    paymentMethodId: Optional[int]
    paymentTypeId: Optional[int]
    renewalMembershipTaskId: Optional[int]
    initialDeferredRevenue: Union[float, Decimal]
    cancellationBalanceInvoiceId: Optional[int]
    cancellationInvoiceId: Optional[int]


class _ExportCustomerMembershipResponseRequired(TypedDict):
    id: int
    createdOn: str
    modifiedOn: str
    followUpOn: str
    billingFrequency: str
    status: str
    followUpStatus: str
    active: bool
    initialDeferredRevenue: float
    businessUnitId: int
    customerId: int
    membershipTypeId: int
    customFields: Optional[list[CustomFieldResponse]]


_ExportCustomerMembershipResponseKeywords = TypedDict(
    "_ExportCustomerMembershipResponseKeywords", {"from": "Optional[str]"}, total=False
)


class ExportCustomerMembershipResponse(
    _ExportCustomerMembershipResponseRequired,
    _ExportCustomerMembershipResponseKeywords,
    total=False,
):
    """What comes from ``memberships.customer_memberships.export``."""

    createdById: Optional[int]
    cancellationDate: Optional[str]
    nextScheduledBillDate: Optional[str]
    to: Optional[str]
    renewalBillingFrequency: Optional[str]
    duration: Optional[int]
    renewalDuration: Optional[int]
    activatedById: Optional[int]
    activatedFromId: Optional[int]
    billingTemplateId: Optional[int]
    cancellationBalanceInvoiceId: Optional[int]
    cancellationInvoiceId: Optional[int]
    followUpCustomStatusId: Optional[int]
    locationId: Optional[int]
    paymentMethodId: Optional[int]
    paymentTypeId: Optional[int]
    recurringLocationId: Optional[int]
    renewalMembershipTaskId: Optional[int]
    renewedById: Optional[int]
    soldById: Optional[int]
    customerPo: Optional[str]
    importId: Optional[str]
    memo: Optional[str]


class _ExportCustomerMembershipStatusChangesResponseRequired(TypedDict):
    id: int
    oldStatus: str
    newStatus: str
    createdOn: str
    membershipId: int


class ExportCustomerMembershipStatusChangesResponse(
    _ExportCustomerMembershipStatusChangesResponseRequired, total=False
):
    """What comes from ``memberships.customer_memberships.export_status_changes``."""

    note: Optional[str]
    createdById: Optional[int]


class _ExportInvoiceTemplateResponseRequired(TypedDict):
    id: int
    createdOn: str
    modifiedOn: str
    active: bool
    total: float
    isSettingsTemplate: bool
    items: list[InvoiceTemplateItemResponse]


class ExportInvoiceTemplateResponse(_ExportInvoiceTemplateResponseRequired, total=False):
    """What comes from ``memberships.invoice_templates.export``."""

    name: Optional[str]
    createdById: Optional[int]
    importId: Optional[str]


class _ExportLocationRecurringServiceEventResponseRequired(TypedDict):
    id: int
    locationRecurringServiceId: int
    status: str
    date: str
    createdOn: str
    modifiedOn: str
    active: bool


class ExportLocationRecurringServiceEventResponse(
    _ExportLocationRecurringServiceEventResponseRequired, total=False
):
    """What comes from ``memberships.location_recurring_service_events.export``."""

    locationRecurringServiceName: Optional[str]
    membershipId: Optional[int]
    membershipName: Optional[str]
    jobId: Optional[int]
    createdById: Optional[int]


class _ExportLocationRecurringServiceResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    createdOn: str
    modifiedOn: str
    locationId: int
    recurringServiceTypeId: int
    durationType: str
    durationLength: int
    firstVisitComplete: bool
    allocation: float
    priority: str
    recurrenceType: str
    recurrenceInterval: int
    recurrenceMonths: list[str]
    recurrenceDaysOfWeek: list[str]
    recurrenceWeek: str
    recurrenceDaysOfMonth: list[int]
    tagTypeIds: list[int]


_ExportLocationRecurringServiceResponseKeywords = TypedDict(
    "_ExportLocationRecurringServiceResponseKeywords", {"from": "Optional[str]"}, total=False
)


class ExportLocationRecurringServiceResponse(
    _ExportLocationRecurringServiceResponseRequired,
    _ExportLocationRecurringServiceResponseKeywords,
    total=False,
):
    """What comes from ``memberships.location_recurring_services.export``."""

    createdById: Optional[int]
    importId: Optional[str]
    membershipId: Optional[int]
    to: Optional[str]
    memo: Optional[str]
    invoiceTemplateId: Optional[int]
    invoiceTemplateForFollowingYearsId: Optional[int]
    activatedFromId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    campaignId: Optional[int]
    jobSummary: Optional[str]
    recurrenceDayOfNthWeek: Optional[str]
    jobStartTime: Optional[str]
    estimatedPayrollCost: Optional[float]
    preferredTechnicianIds: Optional[list[int]]


class _ExportMembershipTypeResponseRequired(TypedDict):
    id: int
    createdOn: str
    modifiedOn: str
    discount: float
    name: str
    active: bool
    discountMode: str
    locationTarget: str
    revenueRecognitionMode: str
    autoCalculateInvoiceTemplates: bool
    useMembershipPricingTable: bool
    showMembershipSavings: bool


class ExportMembershipTypeResponse(_ExportMembershipTypeResponseRequired, total=False):
    """What comes from ``memberships.membership_types.export``."""

    createdById: Optional[int]
    importId: Optional[str]
    billingTemplateId: Optional[int]
    durationBilling: Optional[list[MembershipTypeDurationBillingEntry]]
    discounts: Optional[list[MembershipTypeDiscountEntry]]
    recurringServices: Optional[list[MembershipTypeRecurringServiceEntry]]
    tagTypeIds: Optional[list[int]]
    displayName: Optional[str]


class _ExportRecurringServiceTypeResponseRequired(TypedDict):
    id: int
    createdOn: str
    modifiedOn: str
    active: bool
    recurrenceType: str
    recurrenceInterval: int
    recurrenceMonths: list[str]
    durationType: str
    durationLength: int
    priority: str


class ExportRecurringServiceTypeResponse(_ExportRecurringServiceTypeResponseRequired, total=False):
    """What comes from ``memberships.recurring_service_types.export``."""

    createdById: Optional[int]
    invoiceTemplateId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    campaignId: Optional[int]
    jobSummary: Optional[str]
    name: Optional[str]
    importId: Optional[str]


class InvoiceTemplateCreateRequest(TypedDict, total=False):
    """Body of ``memberships.invoice_templates.create``."""

    items: Optional[list[InvoiceTemplateItemCreateRequest]]


class _InvoiceTemplateItemCreateRequestRequired(TypedDict):
    skuId: int
    quantity: Union[float, Decimal]
    unitPrice: Union[float, Decimal]
    isAddOn: bool


class InvoiceTemplateItemCreateRequest(_InvoiceTemplateItemCreateRequestRequired, total=False):
    """Part of ``InvoiceTemplateCreateRequest``."""

    workflowActionItemId: Optional[int]
    description: Optional[str]
    cost: Optional[Union[float, Decimal]]
    hours: Optional[Union[float, Decimal]]


class _InvoiceTemplateItemResponseRequired(TypedDict):
    id: int
    skuId: int
    skuType: str
    quantity: float
    unitPrice: float
    isAddOn: bool


class InvoiceTemplateItemResponse(_InvoiceTemplateItemResponseRequired, total=False):
    """Part of ``ExportInvoiceTemplateResponse`` and ``InvoiceTemplateResponse``."""

    importId: Optional[str]
    workflowActionItemId: Optional[int]
    description: Optional[str]
    cost: Optional[float]
    hours: Optional[float]


class _InvoiceTemplateItemUpdateRequestRequired(TypedDict):
    skuId: int
    quantity: Union[float, Decimal]
    unitPrice: Union[float, Decimal]
    isAddOn: bool


class InvoiceTemplateItemUpdateRequest(_InvoiceTemplateItemUpdateRequestRequired, total=False):
    """Part of ``InvoiceTemplateUpdateRequest``."""

    id: Optional[int]
    description: Optional[str]
    cost: Optional[Union[float, Decimal]]
    hours: Optional[Union[float, Decimal]]


class _InvoiceTemplateResponseRequired(TypedDict):
    id: int
    createdOn: str
    modifiedOn: str
    active: bool
    total: float
    isSettingsTemplate: bool
    items: list[InvoiceTemplateItemResponse]


class InvoiceTemplateResponse(_InvoiceTemplateResponseRequired, total=False):
    """What comes from ``memberships.invoice_templates.get`` and 1 more."""

    name: Optional[str]
    createdById: Optional[int]
    importId: Optional[str]


class InvoiceTemplateUpdateRequest(TypedDict, total=False):
    """Body of ``memberships.invoice_templates.update``."""

    name: str
    createdOn: When
    createdById: int
    active: bool
    items: list[Optional[InvoiceTemplateItemUpdateRequest]]


class _LocationRecurringServiceEventResponseRequired(TypedDict):
    id: int
    locationRecurringServiceId: int
    status: str
    date: str
    createdOn: str
    modifiedOn: str


class LocationRecurringServiceEventResponse(
    _LocationRecurringServiceEventResponseRequired, total=False
):
    """What comes from ``memberships.location_recurring_service_events.list``."""

    locationRecurringServiceName: Optional[str]
    membershipId: Optional[int]
    membershipName: Optional[str]
    jobId: Optional[int]
    createdById: Optional[int]


class _LocationRecurringServiceResponseRequired(TypedDict):
    id: int
    name: str
    active: bool
    createdOn: str
    modifiedOn: str
    locationId: int
    recurringServiceTypeId: int
    durationType: str
    durationLength: int
    firstVisitComplete: bool
    allocation: float
    priority: str
    recurrenceType: str
    recurrenceInterval: int
    recurrenceMonths: list[str]
    recurrenceDaysOfWeek: list[str]
    recurrenceWeek: str
    recurrenceDaysOfMonth: list[int]
    tagTypeIds: list[int]


_LocationRecurringServiceResponseKeywords = TypedDict(
    "_LocationRecurringServiceResponseKeywords", {"from": "Optional[str]"}, total=False
)


class LocationRecurringServiceResponse(
    _LocationRecurringServiceResponseRequired,
    _LocationRecurringServiceResponseKeywords,
    total=False,
):
    """What comes from ``memberships.location_recurring_services.get`` and 1 more."""

    createdById: Optional[int]
    importId: Optional[str]
    membershipId: Optional[int]
    to: Optional[str]
    memo: Optional[str]
    invoiceTemplateId: Optional[int]
    invoiceTemplateForFollowingYearsId: Optional[int]
    activatedFromId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    campaignId: Optional[int]
    jobSummary: Optional[str]
    recurrenceDayOfNthWeek: Optional[str]
    jobStartTime: Optional[str]
    estimatedPayrollCost: Optional[float]
    preferredTechnicianIds: Optional[list[int]]


_LocationRecurringServiceUpdateRequestKeywords = TypedDict(
    "_LocationRecurringServiceUpdateRequestKeywords", {"from": "When"}, total=False
)


class LocationRecurringServiceUpdateRequest(
    _LocationRecurringServiceUpdateRequestKeywords, total=False
):
    """Body of ``memberships.location_recurring_services.update``."""

    name: str
    active: bool
    recurringServiceTypeId: int
    durationType: ServiceRecurrenceDuration
    durationLength: int
    memo: str
    invoiceTemplateId: Optional[int]
    invoiceTemplateForFollowingYearsId: Optional[int]
    businessUnitId: int
    jobTypeId: int
    campaignId: int
    priority: Priority
    jobSummary: str
    recurrenceType: ServiceRecurrenceType
    recurrenceInterval: int
    recurrenceMonths: list[Month]
    recurrenceDaysOfWeek: list[WeekDay]
    recurrenceWeek: WeekOfMonth
    recurrenceDayOfNthWeek: Optional[WeekDay]
    jobStartTime: Optional[str]
    estimatedPayrollCost: Optional[Union[float, Decimal]]
    tagTypeIds: list[int]
    preferredTechnicianIds: list[int]


class MarkEventCompletedStatusUpdateRequest(TypedDict):
    """Body of ``memberships.location_recurring_service_events.mark_complete`` and 1 more."""

    jobId: int


class _MembershipSaleInvoiceCreateRequestRequired(TypedDict):
    customerId: int
    businessUnitId: int
    saleTaskId: int
    durationBillingId: int
    recurringServiceAction: RecurringServiceAction


class MembershipSaleInvoiceCreateRequest(_MembershipSaleInvoiceCreateRequestRequired, total=False):
    """Body of ``memberships.customer_memberships.create``."""

    locationId: Optional[int]
    recurringLocationId: Optional[int]


class MembershipSaleInvoiceCreateResponse(TypedDict):
    """What comes from ``memberships.customer_memberships.create``."""

    invoiceId: int
    customerMembershipId: int


class MembershipTypeDiscountEntry(TypedDict):
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""

    targetId: int
    discount: float


class _MembershipTypeDiscountItemResponseRequired(TypedDict):
    targetId: int
    discount: float
    id: int
    createdOn: str


class MembershipTypeDiscountItemResponse(_MembershipTypeDiscountItemResponseRequired, total=False):
    """What comes from ``memberships.membership_types.list_discounts``."""

    createdById: Optional[int]


class _MembershipTypeDurationBillingEntryRequired(TypedDict):
    billingFrequency: str
    salePrice: float
    billingPrice: float
    renewalPrice: float


class MembershipTypeDurationBillingEntry(_MembershipTypeDurationBillingEntryRequired, total=False):
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""

    duration: Optional[int]


class _MembershipTypeDurationBillingItemResponseRequired(TypedDict):
    billingFrequency: str
    salePrice: float
    billingPrice: float
    renewalPrice: float
    id: int
    active: bool
    createdOn: str


class MembershipTypeDurationBillingItemResponse(
    _MembershipTypeDurationBillingItemResponseRequired, total=False
):
    """What comes from ``memberships.membership_types.list_duration_billing_items``."""

    duration: Optional[int]
    importId: Optional[str]
    createdById: Optional[int]


class MembershipTypeRecurringServiceEntry(TypedDict):
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""

    membershipTypeId: int
    recurringServiceTypeId: int
    offset: int
    offsetType: str
    allocation: float


class _MembershipTypeRecurringServiceItemResponseRequired(TypedDict):
    membershipTypeId: int
    recurringServiceTypeId: int
    offset: int
    offsetType: str
    allocation: float
    id: int
    createdOn: str


class MembershipTypeRecurringServiceItemResponse(
    _MembershipTypeRecurringServiceItemResponseRequired, total=False
):
    """What comes from ``memberships.membership_types.list_recurring_service_items``."""

    importId: Optional[str]
    createdById: Optional[int]


class _MembershipTypeResponseRequired(TypedDict):
    name: str
    active: bool
    discountMode: str
    locationTarget: str
    revenueRecognitionMode: str
    autoCalculateInvoiceTemplates: bool
    useMembershipPricingTable: bool
    showMembershipSavings: bool
    id: int
    createdOn: str
    modifiedOn: str
    discount: float


class MembershipTypeResponse(_MembershipTypeResponseRequired, total=False):
    """What comes from ``memberships.membership_types.get`` and 1 more."""

    displayName: Optional[str]
    createdById: Optional[int]
    importId: Optional[str]
    billingTemplateId: Optional[int]
    durationBilling: Optional[list[MembershipTypeDurationBillingEntry]]
    discounts: Optional[list[MembershipTypeDiscountEntry]]
    recurringServices: Optional[list[MembershipTypeRecurringServiceEntry]]
    tagTypeIds: Optional[list[int]]


class ModificationResponse(TypedDict):
    """What comes from ``memberships.customer_memberships.update`` and 5 more."""

    id: int


class OrderByItemOfDefaultSortingFields(TypedDict):
    """A filter of ``memberships.location_recurring_service_events.list``."""

    field: DefaultSortingFields
    isDescending: bool


class _RecurringServiceTypeResponseRequired(TypedDict):
    id: int
    createdOn: str
    modifiedOn: str
    active: bool
    recurrenceType: str
    recurrenceInterval: int
    recurrenceMonths: list[str]
    durationType: str
    durationLength: int
    priority: str


class RecurringServiceTypeResponse(_RecurringServiceTypeResponseRequired, total=False):
    """What comes from ``memberships.recurring_service_types.get`` and 1 more."""

    createdById: Optional[int]
    invoiceTemplateId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    campaignId: Optional[int]
    jobSummary: Optional[str]
    name: Optional[str]
    importId: Optional[str]
