# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``scheduling_pro``."""

import datetime as dt
from typing import Literal, Union

from pydantic import Field

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class Address(ServiceTitanModel):
    """Part of ``Customer``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None

class Customer(ServiceTitanModel):
    """Part of ``RouterSessionResponse`` and ``SchedulerSessionResponse``."""

    is_new_customer: Nullable[bool] = None
    id: Nullable[int] = None
    first_name: Nullable[str] = None
    last_name: Nullable[str] = None
    email: Nullable[str] = None
    phone: Nullable[str] = None
    location_id: Nullable[int] = None
    is_new_location: Nullable[bool] = None
    address: Nullable[Address] = None
    browser_name: Nullable[str] = None
    browser_version: Nullable[str] = None
    cpu_architecture: Nullable[str] = None
    device_model: Nullable[str] = None
    device_type: Nullable[str] = None
    device_vendor: Nullable[str] = None
    engine_name: Nullable[str] = None
    engine_version: Nullable[str] = None
    ip_address: Nullable[str] = None
    is_bot: Nullable[bool] = None
    os_name: Nullable[str] = None
    os_version: Nullable[str] = None
    user_agent: Nullable[str] = None

class MilestoneFrequencyCount(ServiceTitanModel):
    """Part of ``SchedulerPerformanceResponse``."""

    opened: Nullable[int] = None
    zipcode: Nullable[int] = None
    interacted: Nullable[int] = None
    issue: Nullable[int] = None
    schedule: Nullable[int] = None
    customer: Nullable[int] = None
    details: Nullable[int] = None
    booked: Nullable[int] = None
    abandoned: Nullable[int] = None

class RouterPerformanceResponse(ServiceTitanModel):
    """What comes from ``scheduling_pro.routers.get_performance``."""

    id: Nullable[str] = None
    opened_count: Nullable[int] = None
    interacted_count: Nullable[int] = None
    session_count_by_scheduler_id: NullableList[RouterSchedulerSessionPerformance] = None

class RouterSchedulerSessionPerformance(ServiceTitanModel):
    """Part of ``RouterPerformanceResponse``."""

    scheduler_id: Nullable[str] = None
    opened_count: Nullable[int] = None

class RouterSessionResponse(ServiceTitanModel):
    """What comes from ``scheduling_pro.routers.list_sessions``."""

    id: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    last_checkin_date: Nullable[dt.datetime] = None
    session_outcome: Nullable[str] = None
    scheduler_id: Nullable[str] = None
    job_id: Nullable[int] = None
    booking_id: Nullable[int] = None
    lead_id: Nullable[int] = None
    gbp_name: Nullable[str] = None
    timeslot_start: Nullable[dt.datetime] = None
    timeslot_end: Nullable[dt.datetime] = None
    category: Nullable[str] = None
    job_type_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    customer: Nullable[Customer] = None
    zone_id: Nullable[int] = None
    customer_responses: NullableList[str] = None
    notes: Nullable[str] = None
    source_tracking: Nullable[SourceTracking] = None
    mobile_notification_opt_in: Nullable[bool] = None
    blocker_type: Nullable[str] = None
    blocker_to_book_additional_data: Nullable[str] = None
    last_step: Nullable[str] = None
    dispatch_fee_quoted: Nullable[str] = None
    is_location_takeover: Nullable[bool] = None
    custom_opt_in: Nullable[bool] = None
    marketing_opt_in: Nullable[bool] = None
    membership_interest: Nullable[str] = None
    payment_info_captured: Nullable[bool] = None
    external_id: Nullable[str] = None
    recurring_service_id: Nullable[int] = None
    campaign_name: Nullable[str] = None
    linear_navigation_enabled: Nullable[bool] = None
    ai_mode_enabled: Nullable[bool] = None
    previous_session_id: Nullable[str] = None

class SchedulerPerformanceResponse(ServiceTitanModel):
    """What comes from ``scheduling_pro.schedulers.get_performance``."""

    id: Nullable[str] = None
    scheduler_name: Nullable[str] = None
    brand_name: Nullable[str] = None
    scheduler_completion_rate: Nullable[float] = None
    opened_completion_rate: Nullable[float] = None
    total_customer_contacts_captured: Nullable[int] = None
    total_jobs_created: Nullable[int] = None
    total_bookings_created: Nullable[int] = None
    total_abandoned_sessions_sent_to_bookings: Nullable[int] = None
    total_abandoned_sessions_sent_to_leads: Nullable[int] = None
    total_bookings_recovered_from_abandoned_sessions_recovery_link: Nullable[int] = None
    total_jobs_recovered_from_abandoned_sessions_recovery_link: Nullable[int] = None
    total_bookings_recovered_from_abandoned_sessions_ai_agent: Nullable[int] = None
    total_jobs_recovered_from_abandoned_sessions_ai_agent: Nullable[int] = None
    total_sms_sent_to_recover_abandoned_session_recovery_link: Nullable[int] = None
    total_sms_sent_to_recover_abandoned_session_ai_agent: Nullable[int] = None
    total_bookings_recovered_from_abandoned_sessions: Nullable[int] = None
    total_jobs_recovered_from_abandoned_sessions: Nullable[int] = None
    total_membership_interest: Nullable[int] = None
    total_sessions: Nullable[int] = None
    milestone_frequency_count: Nullable[MilestoneFrequencyCount] = None

class SchedulerResponse(ServiceTitanModel):
    """What comes from ``scheduling_pro.schedulers.list``."""

    id: Nullable[str] = None
    name: Nullable[str] = None
    company_name: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    scheduler_status: Nullable[str] = None
    data_api_key: Nullable[str] = None
    is_default: Nullable[bool] = None
    mode: Nullable[Union[Literal["Call_Center", "Standard"], str]] = None
    quick_launch_link: Nullable[str] = None

class SchedulerSessionResponse(ServiceTitanModel):
    """What comes from ``scheduling_pro.schedulers.list_sessions``."""

    id: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    last_checkin_date: Nullable[dt.datetime] = None
    session_outcome: Nullable[str] = None
    scheduler_id: Nullable[str] = None
    job_id: Nullable[int] = None
    booking_id: Nullable[int] = None
    lead_id: Nullable[int] = None
    gbp_name: Nullable[str] = None
    timeslot_start: Nullable[dt.datetime] = None
    timeslot_end: Nullable[dt.datetime] = None
    category: Nullable[str] = None
    job_type_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    customer: Nullable[Customer] = None
    zone_id: Nullable[int] = None
    customer_responses: NullableList[str] = None
    notes: Nullable[str] = None
    source_tracking: Nullable[SourceTracking] = None
    mobile_notification_opt_in: Nullable[bool] = None
    blocker_type: Nullable[str] = None
    blocker_to_book_additional_data: Nullable[str] = None
    last_step: Nullable[str] = None
    dispatch_fee_quoted: Nullable[str] = None
    is_location_takeover: Nullable[bool] = None
    custom_opt_in: Nullable[bool] = None
    marketing_opt_in: Nullable[bool] = None
    membership_interest: Nullable[str] = None
    payment_info_captured: Nullable[bool] = None
    external_id: Nullable[str] = None
    recurring_service_id: Nullable[int] = None
    campaign_name: Nullable[str] = None
    linear_navigation_enabled: Nullable[bool] = None
    ai_mode_enabled: Nullable[bool] = None
    previous_session_id: Nullable[str] = None

class SourceTracking(ServiceTitanModel):
    """Part of ``RouterSessionResponse`` and ``SchedulerSessionResponse``."""

    is_rwg_session: Nullable[bool] = Field(
        default=None, validation_alias="isRWGSession", serialization_alias="isRWGSession"
    )
    campaign_id: Nullable[str] = None
    landing_page_url: Nullable[str] = None
    gclid: Nullable[str] = None
    fbclid: Nullable[str] = None
    msclkid: Nullable[str] = None
    utm_source: Nullable[str] = None
    utm_medium: Nullable[str] = None
    utm_campaign: Nullable[str] = None
    utm_adgroup: Nullable[str] = None
    utm_term: Nullable[str] = None
    utm_content: Nullable[str] = None
    google_analytics_client_id: Nullable[str] = None
    booked_from: Nullable[str] = None
    sourced_from_marketing_pro: Nullable[str] = None
    gbraid: Nullable[str] = None
    wbraid: Nullable[str] = None
    marketing_source: Nullable[str] = None
