# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``marketing_ads``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AdGroup(m: Parts) -> Fields:
    """Part of ``GetPerformanceResponse``."""
    return {
        "id": Nullable[str],
        "name": Nullable[str],
        "status": Nullable[Union[Literal["None", "Live", "Stopped"], str]],
    }


@_models.add
def _Attribution(m: Parts) -> Fields:
    """Part of ``GetAttributedLeadsResponse``."""
    return {
        "utm_source": Nullable[str],
        "utm_medium": Nullable[str],
        "utm_campaign": Nullable[str],
        "landing_page_url": Nullable[str],
        "referrer_url": Nullable[str],
        "click_id": Nullable[str],
        "gbraid": Nullable[str],
        "wbraid": Nullable[str],
        "st_campaign_id": Nullable[int],
        "original_campaign": Nullable[str],
        "attribution_overwrite_type": Nullable[Union[Literal["Call", "Booking", "Lead"], str]],
        "attribution_overwrite_id": Nullable[int],
        "overwritten_booking_job_id": Nullable[int],
        "ad_group_id": Nullable[str],
        "ad_group_name": Nullable[str],
        "keyword_id": Nullable[str],
        "keyword_name": Nullable[str],
    }


@_models.add
def _Booking(m: Parts) -> Fields:
    """Part of ``GetAttributedLeadsResponse``."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _Call(m: Parts) -> Fields:
    """Part of ``GetAttributedLeadsResponse``."""
    return {
        "duration": Nullable[str],
        "id": Nullable[int],
        "type": Nullable[str],
        "source": Nullable[str],
        "caller_number": Nullable[str],
        "tracking_number": Nullable[str],
        "excused_reason": Nullable[str],
    }


@_models.add
def _Campaign(m: Parts) -> Fields:
    """Part of ``GetPerformanceResponse``."""
    return {
        "id": Nullable[int],
        "external_id": Nullable[int],
        "name": Nullable[str],
        "category": Nullable[str],
        "launch_date": Nullable[str],
        "status": Nullable[Union[Literal["None", "Live", "Stopped"], str]],
    }


@_models.add
def _CapacityAwarenessWarning(m: Parts) -> Fields:
    """What comes from ``marketing_ads.capacity_warnings.list``."""
    return {
        "campaign_name": Nullable[str],
        "warning_type": Nullable[str],
        "business_units": NullableList[str],
        "lookahead_window": Nullable[int],
        "threshold_value": Nullable[int],
    }


@_models.add
def _CreateExternalCallAttributionRequest(m: Parts) -> Fields:
    """Body of ``marketing_ads.external_call_attributions.create``."""
    return {
        "web_session_data": Nullable[m.WebSessionData],
        "external_call_data": Nullable[m.ExternalCallData],
    }


@_models.add
def _CreateScheduledJobAttributionRequest(m: Parts) -> Fields:
    """Body of ``marketing_ads.scheduled_job_attributions.create``."""
    return {
        "web_session_data": Nullable[m.WebSessionData],
        "job_id": Nullable[int],
    }


@_models.add
def _CreateWebBookingAttributionRequest(m: Parts) -> Fields:
    """Body of ``marketing_ads.web_booking_attributions.create``."""
    return {
        "web_session_data": Nullable[m.WebSessionData],
        "booking_id": Nullable[int],
    }


@_models.add
def _CreateWebLeadFormAttributionRequest(m: Parts) -> Fields:
    """Body of ``marketing_ads.web_lead_form_attributions.create``."""
    return {
        "web_session_data": Nullable[m.WebSessionData],
        "lead_id": Nullable[int],
    }


@_models.add
def _Customer(m: Parts) -> Fields:
    """Part of ``GetAttributedLeadsResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _DigitalStats(m: Parts) -> Fields:
    """Part of ``GetPerformanceResponse``."""
    return {
        "impression_share": Nullable[float],
        "impressions": Nullable[int],
        "clicks": Nullable[int],
        "average_cpc": (
            Nullable[float],
            Field(default=None, validation_alias="averageCPC", serialization_alias="averageCPC"),
        ),
        "conversions": Nullable[int],
        "all_conversions": Nullable[float],
        "cost": Nullable[Decimal],
        "click_rate": Nullable[float],
        "cost_per_conversion": Nullable[float],
        "conversion_rate": Nullable[float],
    }


@_models.add
def _ExternalCallData(m: Parts) -> Fields:
    """Part of ``CreateExternalCallAttributionRequest``."""
    return {
        "customer_phone_number": Nullable[str],
        "forwarding_phone_number": Nullable[str],
        "tracking_phone_number": Nullable[str],
        "call_started_on_utc": Nullable[When],
    }


@_models.add
def _GetAttributedLeadsResponse(m: Parts) -> Fields:
    """What comes from ``marketing_ads.attributed_leads.list``."""
    return {
        "date_time": Nullable[dt.datetime],
        "lead_type": Nullable[Union[Literal[1, 2, 3, 4], int]],
        "attribution": Nullable[m.Attribution],
        "job": Nullable[m.Job],
        "customer": Nullable[m.Customer],
        "call": Nullable[m.Call],
        "lead_form": Nullable[m.LeadForm],
        "booking": Nullable[m.Booking],
    }


@_models.add
def _GetPerformanceResponse(m: Parts) -> Fields:
    """What comes from ``marketing_ads.performance.list``."""
    return {
        "campaign": Nullable[m.Campaign],
        "ad_group": Nullable[m.AdGroup],
        "keyword": Nullable[m.Keyword],
        "digital_stats": Nullable[m.DigitalStats],
        "lead_stats": Nullable[m.LeadStats],
        "return_on_investment": Nullable[Decimal],
    }


@_models.add
def _Job(m: Parts) -> Fields:
    """Part of ``GetAttributedLeadsResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _Keyword(m: Parts) -> Fields:
    """Part of ``GetPerformanceResponse``."""
    return {
        "id": Nullable[str],
        "name": Nullable[str],
        "status": Nullable[Union[Literal["None", "Live", "Stopped"], str]],
    }


@_models.add
def _LeadForm(m: Parts) -> Fields:
    """Part of ``GetAttributedLeadsResponse``."""
    return {
        "lead_number": Nullable[int],
        "lead_status": Nullable[str],
        "notes": Nullable[str],
    }


@_models.add
def _LeadStats(m: Parts) -> Fields:
    """Part of ``GetPerformanceResponse``."""
    return {
        "leads": Nullable[int],
        "lead_calls": Nullable[int],
        "online_booking": Nullable[int],
        "manual_booking": Nullable[int],
        "booked_jobs": Nullable[int],
        "ran_jobs": Nullable[int],
        "sold_jobs": Nullable[int],
        "revenue": Nullable[Decimal],
        "potential_revenue": Nullable[Decimal],
        "booking_rate": Nullable[float],
        "avg_ticket": Nullable[float],
    }


@_models.add
def _WebSessionData(m: Parts) -> Fields:
    """Part of ``CreateExternalCallAttributionRequest`` and 3 more."""
    return {
        "landing_page_url": Nullable[str],
        "referrer_url": Nullable[str],
        "gclid": Nullable[str],
        "gbraid": Nullable[str],
        "wbraid": Nullable[str],
        "fbclid": Nullable[str],
        "msclkid": Nullable[str],
        "utm_source": Nullable[str],
        "utm_medium": Nullable[str],
        "utm_campaign": Nullable[str],
        "utm_adgroup": Nullable[str],
        "utm_term": Nullable[str],
        "utm_content": Nullable[str],
        "google_analytics_client_id": Nullable[str],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
