# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``marketing_ads``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class AdGroup(ServiceTitanModel):
    """Part of ``GetPerformanceResponse``."""

    id: Nullable[str] = None
    name: Nullable[str] = None
    status: Nullable[Union[Literal["None", "Live", "Stopped"], str]] = None

class Attribution(ServiceTitanModel):
    """Part of ``GetAttributedLeadsResponse``."""

    utm_source: Nullable[str] = None
    utm_medium: Nullable[str] = None
    utm_campaign: Nullable[str] = None
    landing_page_url: Nullable[str] = None
    referrer_url: Nullable[str] = None
    click_id: Nullable[str] = None
    gbraid: Nullable[str] = None
    wbraid: Nullable[str] = None
    st_campaign_id: Nullable[int] = None
    original_campaign: Nullable[str] = None
    attribution_overwrite_type: Nullable[Union[Literal["Call", "Booking", "Lead"], str]] = None
    attribution_overwrite_id: Nullable[int] = None
    overwritten_booking_job_id: Nullable[int] = None
    ad_group_id: Nullable[str] = None
    ad_group_name: Nullable[str] = None
    keyword_id: Nullable[str] = None
    keyword_name: Nullable[str] = None

class Booking(ServiceTitanModel):
    """Part of ``GetAttributedLeadsResponse``."""

    id: Nullable[int] = None

class Call(ServiceTitanModel):
    """Part of ``GetAttributedLeadsResponse``."""

    duration: Nullable[str] = None
    id: Nullable[int] = None
    type: Nullable[str] = None
    source: Nullable[str] = None
    caller_number: Nullable[str] = None
    tracking_number: Nullable[str] = None
    excused_reason: Nullable[str] = None

class Campaign(ServiceTitanModel):
    """Part of ``GetPerformanceResponse``."""

    id: Nullable[int] = None
    external_id: Nullable[int] = None
    name: Nullable[str] = None
    category: Nullable[str] = None
    launch_date: Nullable[str] = None
    status: Nullable[Union[Literal["None", "Live", "Stopped"], str]] = None

class CapacityAwarenessWarning(ServiceTitanModel):
    """What comes from ``marketing_ads.capacity_warnings.list``."""

    campaign_name: Nullable[str] = None
    warning_type: Nullable[str] = None
    business_units: NullableList[str] = None
    lookahead_window: Nullable[int] = None
    threshold_value: Nullable[int] = None

class CreateExternalCallAttributionRequest(ServiceTitanModel):
    """Body of ``marketing_ads.external_call_attributions.create``."""

    web_session_data: Nullable[WebSessionData] = None
    external_call_data: Nullable[ExternalCallData] = None

class CreateScheduledJobAttributionRequest(ServiceTitanModel):
    """Body of ``marketing_ads.scheduled_job_attributions.create``."""

    web_session_data: Nullable[WebSessionData] = None
    job_id: Nullable[int] = None

class CreateWebBookingAttributionRequest(ServiceTitanModel):
    """Body of ``marketing_ads.web_booking_attributions.create``."""

    web_session_data: Nullable[WebSessionData] = None
    booking_id: Nullable[int] = None

class CreateWebLeadFormAttributionRequest(ServiceTitanModel):
    """Body of ``marketing_ads.web_lead_form_attributions.create``."""

    web_session_data: Nullable[WebSessionData] = None
    lead_id: Nullable[int] = None

class Customer(ServiceTitanModel):
    """Part of ``GetAttributedLeadsResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class DigitalStats(ServiceTitanModel):
    """Part of ``GetPerformanceResponse``."""

    impression_share: Nullable[float] = None
    impressions: Nullable[int] = None
    clicks: Nullable[int] = None
    average_cpc: Nullable[float] = Field(
        default=None, validation_alias="averageCPC", serialization_alias="averageCPC"
    )
    conversions: Nullable[int] = None
    all_conversions: Nullable[float] = None
    cost: Nullable[Decimal] = None
    click_rate: Nullable[float] = None
    cost_per_conversion: Nullable[float] = None
    conversion_rate: Nullable[float] = None

class ExternalCallData(ServiceTitanModel):
    """Part of ``CreateExternalCallAttributionRequest``."""

    customer_phone_number: Nullable[str] = None
    forwarding_phone_number: Nullable[str] = None
    tracking_phone_number: Nullable[str] = None
    call_started_on_utc: Nullable[When] = None

class GetAttributedLeadsResponse(ServiceTitanModel):
    """What comes from ``marketing_ads.attributed_leads.list``."""

    date_time: Nullable[dt.datetime] = None
    lead_type: Nullable[Union[Literal[1, 2, 3, 4], int]] = None
    attribution: Nullable[Attribution] = None
    job: Nullable[Job] = None
    customer: Nullable[Customer] = None
    call: Nullable[Call] = None
    lead_form: Nullable[LeadForm] = None
    booking: Nullable[Booking] = None

class GetPerformanceResponse(ServiceTitanModel):
    """What comes from ``marketing_ads.performance.list``."""

    campaign: Nullable[Campaign] = None
    ad_group: Nullable[AdGroup] = None
    keyword: Nullable[Keyword] = None
    digital_stats: Nullable[DigitalStats] = None
    lead_stats: Nullable[LeadStats] = None
    return_on_investment: Nullable[Decimal] = None

class Job(ServiceTitanModel):
    """Part of ``GetAttributedLeadsResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class Keyword(ServiceTitanModel):
    """Part of ``GetPerformanceResponse``."""

    id: Nullable[str] = None
    name: Nullable[str] = None
    status: Nullable[Union[Literal["None", "Live", "Stopped"], str]] = None

class LeadForm(ServiceTitanModel):
    """Part of ``GetAttributedLeadsResponse``."""

    lead_number: Nullable[int] = None
    lead_status: Nullable[str] = None
    notes: Nullable[str] = None

class LeadStats(ServiceTitanModel):
    """Part of ``GetPerformanceResponse``."""

    leads: Nullable[int] = None
    lead_calls: Nullable[int] = None
    online_booking: Nullable[int] = None
    manual_booking: Nullable[int] = None
    booked_jobs: Nullable[int] = None
    ran_jobs: Nullable[int] = None
    sold_jobs: Nullable[int] = None
    revenue: Nullable[Decimal] = None
    potential_revenue: Nullable[Decimal] = None
    booking_rate: Nullable[float] = None
    avg_ticket: Nullable[float] = None

class WebSessionData(ServiceTitanModel):
    """Part of ``CreateExternalCallAttributionRequest`` and 3 more."""

    landing_page_url: Nullable[str] = None
    referrer_url: Nullable[str] = None
    gclid: Nullable[str] = None
    gbraid: Nullable[str] = None
    wbraid: Nullable[str] = None
    fbclid: Nullable[str] = None
    msclkid: Nullable[str] = None
    utm_source: Nullable[str] = None
    utm_medium: Nullable[str] = None
    utm_campaign: Nullable[str] = None
    utm_adgroup: Nullable[str] = None
    utm_term: Nullable[str] = None
    utm_content: Nullable[str] = None
    google_analytics_client_id: Nullable[str] = None
