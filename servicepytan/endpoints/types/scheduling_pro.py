# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``scheduling_pro``."""

from __future__ import annotations

from typing import Optional, TypedDict


class Address(TypedDict, total=False):
    """Part of ``Customer``."""

    street: Optional[str]
    unit: Optional[str]
    city: Optional[str]
    state: Optional[str]
    zip: Optional[str]
    country: Optional[str]


class _CustomerRequired(TypedDict):
    isNewCustomer: bool
    id: Optional[int]
    isNewLocation: bool
    address: Address


class Customer(_CustomerRequired, total=False):
    """Part of ``RouterSessionResponse`` and ``SchedulerSessionResponse``."""

    firstName: Optional[str]
    lastName: Optional[str]
    email: Optional[str]
    phone: Optional[str]
    locationId: Optional[int]
    browserName: Optional[str]
    browserVersion: Optional[str]
    cpuArchitecture: Optional[str]
    deviceModel: Optional[str]
    deviceType: Optional[str]
    deviceVendor: Optional[str]
    engineName: Optional[str]
    engineVersion: Optional[str]
    ipAddress: Optional[str]
    isBot: Optional[bool]
    osName: Optional[str]
    osVersion: Optional[str]
    userAgent: Optional[str]


class MilestoneFrequencyCount(TypedDict):
    """Part of ``SchedulerPerformanceResponse``."""

    opened: int
    zipcode: int
    interacted: int
    issue: int
    schedule: int
    customer: int
    details: int
    booked: int
    abandoned: int


class RouterPerformanceResponse(TypedDict):
    """What comes from ``scheduling_pro.routers.get_performance``."""

    id: str
    openedCount: int
    interactedCount: int
    sessionCountBySchedulerId: list[RouterSchedulerSessionPerformance]


class _RouterSchedulerSessionPerformanceRequired(TypedDict):
    openedCount: int


class RouterSchedulerSessionPerformance(_RouterSchedulerSessionPerformanceRequired, total=False):
    """Part of ``RouterPerformanceResponse``."""

    schedulerId: Optional[str]


class _RouterSessionResponseRequired(TypedDict):
    id: str
    createdOn: str
    modifiedOn: str
    lastCheckinDate: str
    customer: Customer
    sourceTracking: SourceTracking


class RouterSessionResponse(_RouterSessionResponseRequired, total=False):
    """What comes from ``scheduling_pro.routers.list_sessions``."""

    sessionOutcome: Optional[str]
    schedulerId: Optional[str]
    jobId: Optional[int]
    bookingId: Optional[int]
    leadId: Optional[int]
    gbpName: Optional[str]
    timeslotStart: Optional[str]
    timeslotEnd: Optional[str]
    category: Optional[str]
    jobTypeId: Optional[int]
    businessUnitId: Optional[int]
    zoneId: Optional[int]
    customerResponses: Optional[list[str]]
    notes: Optional[str]
    mobileNotificationOptIn: Optional[bool]
    blockerType: Optional[str]
    blockerToBookAdditionalData: Optional[str]
    lastStep: Optional[str]
    dispatchFeeQuoted: Optional[str]
    isLocationTakeover: Optional[bool]
    customOptIn: Optional[bool]
    marketingOptIn: Optional[bool]
    membershipInterest: Optional[str]
    paymentInfoCaptured: Optional[bool]
    externalId: Optional[str]
    recurringServiceId: Optional[int]
    campaignName: Optional[str]
    linearNavigationEnabled: Optional[bool]
    aiModeEnabled: Optional[bool]
    previousSessionId: Optional[str]


class SchedulerPerformanceResponse(TypedDict):
    """What comes from ``scheduling_pro.schedulers.get_performance``."""

    id: str
    schedulerName: str
    brandName: str
    schedulerCompletionRate: float
    openedCompletionRate: float
    totalCustomerContactsCaptured: int
    totalJobsCreated: int
    totalBookingsCreated: int
    totalAbandonedSessionsSentToBookings: int
    totalAbandonedSessionsSentToLeads: int
    totalBookingsRecoveredFromAbandonedSessionsRecoveryLink: int
    totalJobsRecoveredFromAbandonedSessionsRecoveryLink: int
    totalBookingsRecoveredFromAbandonedSessionsAiAgent: int
    totalJobsRecoveredFromAbandonedSessionsAiAgent: int
    totalSmsSentToRecoverAbandonedSessionRecoveryLink: int
    totalSmsSentToRecoverAbandonedSessionAiAgent: int
    totalBookingsRecoveredFromAbandonedSessions: int
    totalJobsRecoveredFromAbandonedSessions: int
    totalMembershipInterest: int
    totalSessions: int
    milestoneFrequencyCount: MilestoneFrequencyCount


class SchedulerResponse(TypedDict):
    """What comes from ``scheduling_pro.schedulers.list``."""

    id: str
    name: str
    companyName: str
    createdOn: str
    modifiedOn: str
    schedulerStatus: str
    dataApiKey: str
    isDefault: bool
    mode: str
    quickLaunchLink: str


class _SchedulerSessionResponseRequired(TypedDict):
    id: str
    createdOn: str
    modifiedOn: str
    lastCheckinDate: str
    customer: Customer
    sourceTracking: SourceTracking


class SchedulerSessionResponse(_SchedulerSessionResponseRequired, total=False):
    """What comes from ``scheduling_pro.schedulers.list_sessions``."""

    sessionOutcome: Optional[str]
    schedulerId: Optional[str]
    jobId: Optional[int]
    bookingId: Optional[int]
    leadId: Optional[int]
    gbpName: Optional[str]
    timeslotStart: Optional[str]
    timeslotEnd: Optional[str]
    category: Optional[str]
    jobTypeId: Optional[int]
    businessUnitId: Optional[int]
    zoneId: Optional[int]
    customerResponses: Optional[list[str]]
    notes: Optional[str]
    mobileNotificationOptIn: Optional[bool]
    blockerType: Optional[str]
    blockerToBookAdditionalData: Optional[str]
    lastStep: Optional[str]
    dispatchFeeQuoted: Optional[str]
    isLocationTakeover: Optional[bool]
    customOptIn: Optional[bool]
    marketingOptIn: Optional[bool]
    membershipInterest: Optional[str]
    paymentInfoCaptured: Optional[bool]
    externalId: Optional[str]
    recurringServiceId: Optional[int]
    campaignName: Optional[str]
    linearNavigationEnabled: Optional[bool]
    aiModeEnabled: Optional[bool]
    previousSessionId: Optional[str]


class SourceTracking(TypedDict, total=False):
    """Part of ``RouterSessionResponse`` and ``SchedulerSessionResponse``."""

    isRWGSession: Optional[bool]
    campaignId: Optional[str]
    landingPageUrl: Optional[str]
    gclid: Optional[str]
    fbclid: Optional[str]
    msclkid: Optional[str]
    utmSource: Optional[str]
    utmMedium: Optional[str]
    utmCampaign: Optional[str]
    utmAdgroup: Optional[str]
    utmTerm: Optional[str]
    utmContent: Optional[str]
    googleAnalyticsClientId: Optional[str]
    bookedFrom: Optional[str]
    sourcedFromMarketingPro: Optional[str]
    gbraid: Optional[str]
    wbraid: Optional[str]
    marketingSource: Optional[str]
