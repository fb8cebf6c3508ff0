# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``memberships``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.wire import When

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


class CustomFieldResponse(TypedDict, total=False):
    """Part of ``CustomerMembershipResponse`` and ``ExportCustomerMembershipResponse``."""

    typeId: int
    name: str
    value: Optional[str]


class CustomFieldTypeResponse(TypedDict, total=False):
    """What comes from ``memberships.customer_memberships.list_custom_field_types``."""

    id: int
    name: str
    dataType: str
    dataTypeOptions: Optional[list[str]]
    createdOn: str
    modifiedOn: str


_CustomerMembershipResponseKeywords = TypedDict(
    "_CustomerMembershipResponseKeywords", {"from": "Optional[str]"}, total=False
)


class CustomerMembershipResponse(_CustomerMembershipResponseKeywords, total=False):
    """What comes from ``memberships.customer_memberships.get`` and 1 more."""

    id: int
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    followUpOn: str
    cancellationDate: Optional[str]
    nextScheduledBillDate: Optional[str]
    to: Optional[str]
    billingFrequency: str
    renewalBillingFrequency: Optional[str]
    status: str
    followUpStatus: str
    active: bool
    initialDeferredRevenue: float
    duration: Optional[int]
    renewalDuration: Optional[int]
    businessUnitId: int
    customerId: int
    membershipTypeId: int
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
    customFields: Optional[list[CustomFieldResponse]]


class CustomerMembershipStatusChangeItemResponse(TypedDict, total=False):
    """What comes from ``memberships.customer_memberships.list_status_changes``."""

    id: int
    oldStatus: str
    newStatus: str
    note: Optional[str]
    createdOn: str
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


_ExportCustomerMembershipResponseKeywords = TypedDict(
    "_ExportCustomerMembershipResponseKeywords", {"from": "Optional[str]"}, total=False
)


class ExportCustomerMembershipResponse(_ExportCustomerMembershipResponseKeywords, total=False):
    """What comes from ``memberships.customer_memberships.export``."""

    id: int
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    followUpOn: str
    cancellationDate: Optional[str]
    nextScheduledBillDate: Optional[str]
    to: Optional[str]
    billingFrequency: str
    renewalBillingFrequency: Optional[str]
    status: str
    followUpStatus: str
    active: bool
    initialDeferredRevenue: float
    duration: Optional[int]
    renewalDuration: Optional[int]
    businessUnitId: int
    customerId: int
    membershipTypeId: int
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
    customFields: Optional[list[CustomFieldResponse]]


class ExportCustomerMembershipStatusChangesResponse(TypedDict, total=False):
    """What comes from ``memberships.customer_memberships.export_status_changes``."""

    id: int
    oldStatus: str
    newStatus: str
    note: Optional[str]
    createdOn: str
    createdById: Optional[int]
    membershipId: int


class ExportInvoiceTemplateResponse(TypedDict, total=False):
    """What comes from ``memberships.invoice_templates.export``."""

    id: int
    name: Optional[str]
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    active: bool
    total: float
    isSettingsTemplate: bool
    importId: Optional[str]
    items: list[InvoiceTemplateItemResponse]


class ExportLocationRecurringServiceEventResponse(TypedDict, total=False):
    """What comes from ``memberships.location_recurring_service_events.export``."""

    id: int
    locationRecurringServiceId: int
    locationRecurringServiceName: Optional[str]
    membershipId: Optional[int]
    membershipName: Optional[str]
    status: str
    date: str
    createdOn: str
    jobId: Optional[int]
    createdById: Optional[int]
    modifiedOn: str
    active: bool


_ExportLocationRecurringServiceResponseKeywords = TypedDict(
    "_ExportLocationRecurringServiceResponseKeywords", {"from": "Optional[str]"}, total=False
)


class ExportLocationRecurringServiceResponse(
    _ExportLocationRecurringServiceResponseKeywords, total=False
):
    """What comes from ``memberships.location_recurring_services.export``."""

    id: int
    name: str
    active: bool
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    importId: Optional[str]
    membershipId: Optional[int]
    locationId: int
    recurringServiceTypeId: int
    durationType: str
    durationLength: int
    to: Optional[str]
    memo: Optional[str]
    invoiceTemplateId: Optional[int]
    invoiceTemplateForFollowingYearsId: Optional[int]
    firstVisitComplete: bool
    activatedFromId: Optional[int]
    allocation: float
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    campaignId: Optional[int]
    priority: str
    jobSummary: Optional[str]
    recurrenceType: str
    recurrenceInterval: int
    recurrenceMonths: list[str]
    recurrenceDaysOfWeek: list[str]
    recurrenceWeek: str
    recurrenceDayOfNthWeek: Optional[str]
    recurrenceDaysOfMonth: list[int]
    jobStartTime: Optional[str]
    estimatedPayrollCost: Optional[float]
    preferredTechnicianIds: Optional[list[int]]
    tagTypeIds: list[int]


class ExportMembershipTypeResponse(TypedDict, total=False):
    """What comes from ``memberships.membership_types.export``."""

    id: int
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    importId: Optional[str]
    billingTemplateId: Optional[int]
    discount: float
    durationBilling: Optional[list[MembershipTypeDurationBillingEntry]]
    discounts: Optional[list[MembershipTypeDiscountEntry]]
    recurringServices: Optional[list[MembershipTypeRecurringServiceEntry]]
    tagTypeIds: Optional[list[int]]
    name: str
    displayName: Optional[str]
    active: bool
    discountMode: str
    locationTarget: str
    revenueRecognitionMode: str
    autoCalculateInvoiceTemplates: bool
    useMembershipPricingTable: bool
    showMembershipSavings: bool


class ExportRecurringServiceTypeResponse(TypedDict, total=False):
    """What comes from ``memberships.recurring_service_types.export``."""

    id: int
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    active: bool
    recurrenceType: str
    recurrenceInterval: int
    recurrenceMonths: list[str]
    durationType: str
    durationLength: int
    invoiceTemplateId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    priority: str
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


class InvoiceTemplateItemResponse(TypedDict, total=False):
    """Part of ``ExportInvoiceTemplateResponse`` and ``InvoiceTemplateResponse``."""

    id: int
    skuId: int
    skuType: str
    quantity: float
    unitPrice: float
    isAddOn: bool
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


class InvoiceTemplateResponse(TypedDict, total=False):
    """What comes from ``memberships.invoice_templates.get`` and 1 more."""

    id: int
    name: Optional[str]
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    active: bool
    total: float
    isSettingsTemplate: bool
    importId: Optional[str]
    items: list[InvoiceTemplateItemResponse]


class InvoiceTemplateUpdateRequest(TypedDict, total=False):
    """Body of ``memberships.invoice_templates.update``."""

    name: str
    createdOn: When
    createdById: int
    active: bool
    items: list[Optional[InvoiceTemplateItemUpdateRequest]]


class LocationRecurringServiceEventResponse(TypedDict, total=False):
    """What comes from ``memberships.location_recurring_service_events.list``."""

    id: int
    locationRecurringServiceId: int
    locationRecurringServiceName: Optional[str]
    membershipId: Optional[int]
    membershipName: Optional[str]
    status: str
    date: str
    createdOn: str
    jobId: Optional[int]
    createdById: Optional[int]
    modifiedOn: str


_LocationRecurringServiceResponseKeywords = TypedDict(
    "_LocationRecurringServiceResponseKeywords", {"from": "Optional[str]"}, total=False
)


class LocationRecurringServiceResponse(_LocationRecurringServiceResponseKeywords, total=False):
    """What comes from ``memberships.location_recurring_services.get`` and 1 more."""

    id: int
    name: str
    active: bool
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    importId: Optional[str]
    membershipId: Optional[int]
    locationId: int
    recurringServiceTypeId: int
    durationType: str
    durationLength: int
    to: Optional[str]
    memo: Optional[str]
    invoiceTemplateId: Optional[int]
    invoiceTemplateForFollowingYearsId: Optional[int]
    firstVisitComplete: bool
    activatedFromId: Optional[int]
    allocation: float
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    campaignId: Optional[int]
    priority: str
    jobSummary: Optional[str]
    recurrenceType: str
    recurrenceInterval: int
    recurrenceMonths: list[str]
    recurrenceDaysOfWeek: list[str]
    recurrenceWeek: str
    recurrenceDayOfNthWeek: Optional[str]
    recurrenceDaysOfMonth: list[int]
    jobStartTime: Optional[str]
    estimatedPayrollCost: Optional[float]
    preferredTechnicianIds: Optional[list[int]]
    tagTypeIds: list[int]


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


class MembershipSaleInvoiceCreateResponse(TypedDict, total=False):
    """What comes from ``memberships.customer_memberships.create``."""

    invoiceId: int
    customerMembershipId: int


class MembershipTypeDiscountEntry(TypedDict, total=False):
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""

    targetId: int
    discount: float


class MembershipTypeDiscountItemResponse(TypedDict, total=False):
    """What comes from ``memberships.membership_types.list_discounts``."""

    targetId: int
    discount: float
    id: int
    createdOn: str
    createdById: Optional[int]


class MembershipTypeDurationBillingEntry(TypedDict, total=False):
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""

    duration: Optional[int]
    billingFrequency: str
    salePrice: float
    billingPrice: float
    renewalPrice: float


class MembershipTypeDurationBillingItemResponse(TypedDict, total=False):
    """What comes from ``memberships.membership_types.list_duration_billing_items``."""

    duration: Optional[int]
    billingFrequency: str
    salePrice: float
    billingPrice: float
    renewalPrice: float
    id: int
    importId: Optional[str]
    active: bool
    createdOn: str
    createdById: Optional[int]


class MembershipTypeRecurringServiceEntry(TypedDict, total=False):
    """Part of ``ExportMembershipTypeResponse`` and ``MembershipTypeResponse``."""

    membershipTypeId: int
    recurringServiceTypeId: int
    offset: int
    offsetType: str
    allocation: float


class MembershipTypeRecurringServiceItemResponse(TypedDict, total=False):
    """What comes from ``memberships.membership_types.list_recurring_service_items``."""

    membershipTypeId: int
    recurringServiceTypeId: int
    offset: int
    offsetType: str
    allocation: float
    id: int
    importId: Optional[str]
    createdOn: str
    createdById: Optional[int]


class MembershipTypeResponse(TypedDict, total=False):
    """What comes from ``memberships.membership_types.get`` and 1 more."""

    name: str
    displayName: Optional[str]
    active: bool
    discountMode: str
    locationTarget: str
    revenueRecognitionMode: str
    autoCalculateInvoiceTemplates: bool
    useMembershipPricingTable: bool
    showMembershipSavings: bool
    id: int
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    importId: Optional[str]
    billingTemplateId: Optional[int]
    discount: float
    durationBilling: Optional[list[MembershipTypeDurationBillingEntry]]
    discounts: Optional[list[MembershipTypeDiscountEntry]]
    recurringServices: Optional[list[MembershipTypeRecurringServiceEntry]]
    tagTypeIds: Optional[list[int]]


class ModificationResponse(TypedDict, total=False):
    """What comes from ``memberships.customer_memberships.update`` and 5 more."""

    id: int


class OrderByItemOfDefaultSortingFields(TypedDict):
    """A filter of ``memberships.location_recurring_service_events.list``."""

    field: DefaultSortingFields
    isDescending: bool


class RecurringServiceTypeResponse(TypedDict, total=False):
    """What comes from ``memberships.recurring_service_types.get`` and 1 more."""

    id: int
    createdOn: str
    createdById: Optional[int]
    modifiedOn: str
    active: bool
    recurrenceType: str
    recurrenceInterval: int
    recurrenceMonths: list[str]
    durationType: str
    durationLength: int
    invoiceTemplateId: Optional[int]
    businessUnitId: Optional[int]
    jobTypeId: Optional[int]
    priority: str
    campaignId: Optional[int]
    jobSummary: Optional[str]
    name: Optional[str]
    importId: Optional[str]
