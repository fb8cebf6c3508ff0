# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``scheduling_pro``, each made when touched."""

import datetime as dt
from typing import Literal, Union

from pydantic import Field

from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _Address(m: Parts) -> Fields:
    """Part of ``Customer``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
    }


@_models.add
def _Customer(m: Parts) -> Fields:
    """Part of ``RouterSessionResponse`` and ``SchedulerSessionResponse``."""
    return {
        "is_new_customer": Nullable[bool],
        "id": Nullable[int],
        "first_name": Nullable[str],
        "last_name": Nullable[str],
        "email": Nullable[str],
        "phone": Nullable[str],
        "location_id": Nullable[int],
        "is_new_location": Nullable[bool],
        "address": Nullable[m.Address],
        "browser_name": Nullable[str],
        "browser_version": Nullable[str],
        "cpu_architecture": Nullable[str],
        "device_model": Nullable[str],
        "device_type": Nullable[str],
        "device_vendor": Nullable[str],
        "engine_name": Nullable[str],
        "engine_version": Nullable[str],
        "ip_address": Nullable[str],
        "is_bot": Nullable[bool],
        "os_name": Nullable[str],
        "os_version": Nullable[str],
        "user_agent": Nullable[str],
    }


@_models.add
def _MilestoneFrequencyCount(m: Parts) -> Fields:
    """Part of ``SchedulerPerformanceResponse``."""
    return {
        "opened": Nullable[int],
        "zipcode": Nullable[int],
        "interacted": Nullable[int],
        "issue": Nullable[int],
        "schedule": Nullable[int],
        "customer": Nullable[int],
        "details": Nullable[int],
        "booked": Nullable[int],
        "abandoned": Nullable[int],
    }


@_models.add
def _RouterPerformanceResponse(m: Parts) -> Fields:
    """What comes from ``scheduling_pro.routers.get_performance``."""
    return {
        "id": Nullable[str],
        "opened_count": Nullable[int],
        "interacted_count": Nullable[int],
        "session_count_by_scheduler_id": NullableList[m.RouterSchedulerSessionPerformance],
    }


@_models.add
def _RouterSchedulerSessionPerformance(m: Parts) -> Fields:
    """Part of ``RouterPerformanceResponse``."""
    return {
        "scheduler_id": Nullable[str],
        "opened_count": Nullable[int],
    }


@_models.add
def _RouterSessionResponse(m: Parts) -> Fields:
    """What comes from ``scheduling_pro.routers.list_sessions``."""
    return {
        "id": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "last_checkin_date": Nullable[dt.datetime],
        "session_outcome": Nullable[str],
        "scheduler_id": Nullable[str],
        "job_id": Nullable[int],
        "booking_id": Nullable[int],
        "lead_id": Nullable[int],
        "gbp_name": Nullable[str],
        "timeslot_start": Nullable[dt.datetime],
        "timeslot_end": Nullable[dt.datetime],
        "category": Nullable[str],
        "job_type_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "customer": Nullable[m.Customer],
        "zone_id": Nullable[int],
        "customer_responses": NullableList[str],
        "notes": Nullable[str],
        "source_tracking": Nullable[m.SourceTracking],
        "mobile_notification_opt_in": Nullable[bool],
        "blocker_type": Nullable[str],
        "blocker_to_book_additional_data": Nullable[str],
        "last_step": Nullable[str],
        "dispatch_fee_quoted": Nullable[str],
        "is_location_takeover": Nullable[bool],
        "custom_opt_in": Nullable[bool],
        "marketing_opt_in": Nullable[bool],
        "membership_interest": Nullable[str],
        "payment_info_captured": Nullable[bool],
        "external_id": Nullable[str],
        "recurring_service_id": Nullable[int],
        "campaign_name": Nullable[str],
        "linear_navigation_enabled": Nullable[bool],
        "ai_mode_enabled": Nullable[bool],
        "previous_session_id": Nullable[str],
    }


@_models.add
def _SchedulerPerformanceResponse(m: Parts) -> Fields:
    """What comes from ``scheduling_pro.schedulers.get_performance``."""
    return {
        "id": Nullable[str],
        "scheduler_name": Nullable[str],
        "brand_name": Nullable[str],
        "scheduler_completion_rate": Nullable[float],
        "opened_completion_rate": Nullable[float],
        "total_customer_contacts_captured": Nullable[int],
        "total_jobs_created": Nullable[int],
        "total_bookings_created": Nullable[int],
        "total_abandoned_sessions_sent_to_bookings": Nullable[int],
        "total_abandoned_sessions_sent_to_leads": Nullable[int],
        "total_bookings_recovered_from_abandoned_sessions_recovery_link": Nullable[int],
        "total_jobs_recovered_from_abandoned_sessions_recovery_link": Nullable[int],
        "total_bookings_recovered_from_abandoned_sessions_ai_agent": Nullable[int],
        "total_jobs_recovered_from_abandoned_sessions_ai_agent": Nullable[int],
        "total_sms_sent_to_recover_abandoned_session_recovery_link": Nullable[int],
        "total_sms_sent_to_recover_abandoned_session_ai_agent": Nullable[int],
        "total_bookings_recovered_from_abandoned_sessions": Nullable[int],
        "total_jobs_recovered_from_abandoned_sessions": Nullable[int],
        "total_membership_interest": Nullable[int],
        "total_sessions": Nullable[int],
        "milestone_frequency_count": Nullable[m.MilestoneFrequencyCount],
    }


@_models.add
def _SchedulerResponse(m: Parts) -> Fields:
    """What comes from ``scheduling_pro.schedulers.list``."""
    return {
        "id": Nullable[str],
        "name": Nullable[str],
        "company_name": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "scheduler_status": Nullable[str],
        "data_api_key": Nullable[str],
        "is_default": Nullable[bool],
        "mode": Nullable[Union[Literal["Call_Center", "Standard"], str]],
        "quick_launch_link": Nullable[str],
    }


@_models.add
def _SchedulerSessionResponse(m: Parts) -> Fields:
    """What comes from ``scheduling_pro.schedulers.list_sessions``."""
    return {
        "id": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "last_checkin_date": Nullable[dt.datetime],
        "session_outcome": Nullable[str],
        "scheduler_id": Nullable[str],
        "job_id": Nullable[int],
        "booking_id": Nullable[int],
        "lead_id": Nullable[int],
        "gbp_name": Nullable[str],
        "timeslot_start": Nullable[dt.datetime],
        "timeslot_end": Nullable[dt.datetime],
        "category": Nullable[str],
        "job_type_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "customer": Nullable[m.Customer],
        "zone_id": Nullable[int],
        "customer_responses": NullableList[str],
        "notes": Nullable[str],
        "source_tracking": Nullable[m.SourceTracking],
        "mobile_notification_opt_in": Nullable[bool],
        "blocker_type": Nullable[str],
        "blocker_to_book_additional_data": Nullable[str],
        "last_step": Nullable[str],
        "dispatch_fee_quoted": Nullable[str],
        "is_location_takeover": Nullable[bool],
        "custom_opt_in": Nullable[bool],
        "marketing_opt_in": Nullable[bool],
        "membership_interest": Nullable[str],
        "payment_info_captured": Nullable[bool],
        "external_id": Nullable[str],
        "recurring_service_id": Nullable[int],
        "campaign_name": Nullable[str],
        "linear_navigation_enabled": Nullable[bool],
        "ai_mode_enabled": Nullable[bool],
        "previous_session_id": Nullable[str],
    }


@_models.add
def _SourceTracking(m: Parts) -> Fields:
    """Part of ``RouterSessionResponse`` and ``SchedulerSessionResponse``."""
    return {
        "is_rwg_session": (
            Nullable[bool],
            Field(
                default=None, validation_alias="isRWGSession", serialization_alias="isRWGSession"
            ),
        ),
        "campaign_id": Nullable[str],
        "landing_page_url": Nullable[str],
        "gclid": Nullable[str],
        "fbclid": Nullable[str],
        "msclkid": Nullable[str],
        "utm_source": Nullable[str],
        "utm_medium": Nullable[str],
        "utm_campaign": Nullable[str],
        "utm_adgroup": Nullable[str],
        "utm_term": Nullable[str],
        "utm_content": Nullable[str],
        "google_analytics_client_id": Nullable[str],
        "booked_from": Nullable[str],
        "sourced_from_marketing_pro": Nullable[str],
        "gbraid": Nullable[str],
        "wbraid": Nullable[str],
        "marketing_source": Nullable[str],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
