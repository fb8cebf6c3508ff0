# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``marketing_ads``."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict

from servicepytan.core.timestamps import When

LeadType = Literal["Call", "WebBooking", "WebLeadForm", "ManualJob"]

PerformanceSegmentationType = Literal["Campaign", "AdGroup", "Keyword"]


class _AdGroupRequired(TypedDict):
    id: str
    name: str


class AdGroup(_AdGroupRequired, total=False):
    """Part of ``GetPerformanceResponse``."""

    status: Optional[str]


class _AttributionRequired(TypedDict):
    utmSource: str
    utmMedium: str
    utmCampaign: str
    landingPageUrl: str
    referrerUrl: str
    clickId: str
    gbraid: str
    wbraid: str
    originalCampaign: str
    adGroupId: str
    adGroupName: str
    keywordId: str
    keywordName: str


class Attribution(_AttributionRequired, total=False):
    """Part of ``GetAttributedLeadsResponse``."""

    stCampaignId: Optional[int]
    attributionOverwriteType: Optional[str]
    attributionOverwriteId: Optional[int]
    overwrittenBookingJobId: Optional[int]


class Booking(TypedDict):
    """Part of ``GetAttributedLeadsResponse``."""

    id: Optional[int]


class Call(TypedDict):
    """Part of ``GetAttributedLeadsResponse``."""

    duration: str
    id: Optional[int]
    type: str
    source: str
    callerNumber: str
    trackingNumber: str
    excusedReason: str


class _CampaignRequired(TypedDict):
    id: Optional[int]
    name: str
    category: str
    launchDate: str
    status: str


class Campaign(_CampaignRequired, total=False):
    """Part of ``GetPerformanceResponse``."""

    externalId: Optional[int]


class CapacityAwarenessWarning(TypedDict):
    """What comes from ``marketing_ads.capacity_warnings.list``."""

    campaignName: str
    warningType: str
    businessUnits: list[str]
    lookaheadWindow: int
    thresholdValue: int


class CreateExternalCallAttributionRequest(TypedDict):
    """Body of ``marketing_ads.external_call_attributions.create``."""

    webSessionData: WebSessionData
    externalCallData: ExternalCallData


class CreateScheduledJobAttributionRequest(TypedDict):
    """Body of ``marketing_ads.scheduled_job_attributions.create``."""

    webSessionData: WebSessionData
    jobId: int


class CreateWebBookingAttributionRequest(TypedDict):
    """Body of ``marketing_ads.web_booking_attributions.create``."""

    webSessionData: WebSessionData
    bookingId: int


class CreateWebLeadFormAttributionRequest(TypedDict):
    """Body of ``marketing_ads.web_lead_form_attributions.create``."""

    webSessionData: WebSessionData
    leadId: int


class Customer(TypedDict):
    """Part of ``GetAttributedLeadsResponse``."""

    id: Optional[int]
    name: str


class _DigitalStatsRequired(TypedDict):
    impressions: int
    clicks: int
    averageCPC: float
    conversions: int
    cost: float


class DigitalStats(_DigitalStatsRequired, total=False):
    """Part of ``GetPerformanceResponse``."""

    impressionShare: Optional[float]
    allConversions: Optional[float]
    clickRate: Optional[float]
    costPerConversion: Optional[float]
    conversionRate: Optional[float]


class ExternalCallData(TypedDict):
    """Part of ``CreateExternalCallAttributionRequest``."""

    customerPhoneNumber: str
    forwardingPhoneNumber: str
    trackingPhoneNumber: str
    callStartedOnUtc: When


class GetAttributedLeadsResponse(TypedDict):
    """What comes from ``marketing_ads.attributed_leads.list``."""

    dateTime: str
    leadType: int
    attribution: Attribution
    job: Job
    customer: Customer
    call: Call
    leadForm: LeadForm
    booking: Booking


class _GetPerformanceResponseRequired(TypedDict):
    campaign: Campaign
    adGroup: AdGroup
    keyword: Keyword
    digitalStats: DigitalStats
    leadStats: LeadStats


class GetPerformanceResponse(_GetPerformanceResponseRequired, total=False):
    """What comes from ``marketing_ads.performance.list``."""

    returnOnInvestment: Optional[float]


class Job(TypedDict):
    """Part of ``GetAttributedLeadsResponse``."""

    id: Optional[int]
    name: str


class _KeywordRequired(TypedDict):
    id: str
    name: str


class Keyword(_KeywordRequired, total=False):
    """Part of ``GetPerformanceResponse``."""

    status: Optional[str]


class _LeadFormRequired(TypedDict):
    leadStatus: str
    notes: str


class LeadForm(_LeadFormRequired, total=False):
    """Part of ``GetAttributedLeadsResponse``."""

    leadNumber: Optional[int]


class _LeadStatsRequired(TypedDict):
    leads: int
    leadCalls: int
    onlineBooking: int
    manualBooking: int
    bookedJobs: int
    ranJobs: int
    soldJobs: int
    revenue: float
    potentialRevenue: float


class LeadStats(_LeadStatsRequired, total=False):
    """Part of ``GetPerformanceResponse``."""

    bookingRate: Optional[float]
    avgTicket: Optional[float]


class _WebSessionDataRequired(TypedDict):
    landingPageUrl: str
    referrerUrl: str


class WebSessionData(_WebSessionDataRequired, total=False):
    """Part of ``CreateExternalCallAttributionRequest`` and 3 more."""

    gclid: Optional[str]
    gbraid: Optional[str]
    wbraid: Optional[str]
    fbclid: Optional[str]
    msclkid: Optional[str]
    utmSource: Optional[str]
    utmMedium: Optional[str]
    utmCampaign: Optional[str]
    utmAdgroup: Optional[str]
    utmTerm: Optional[str]
    utmContent: Optional[str]
    googleAnalyticsClientId: Optional[str]
