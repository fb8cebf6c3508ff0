# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``marketing``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class AddSuppressionsRequest(ServiceTitanModel):
    """Body of ``marketing.suppressions.add``."""

    emails: NullableList[str] = None
    reason: Nullable[
        Literal["Unsubscribe", "Bounce", "SpamReport", "ManualUnsubscribe", "NeverEmail"]
    ] = None

class CampaignCategoryCreateRequest(ServiceTitanModel):
    """Body of ``marketing.campaign_categories.create``."""

    name: Nullable[str] = None

class CampaignCategoryResponse(ServiceTitanModel):
    """What comes from ``marketing.campaign_categories.get`` and 1 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    type: Nullable[Union[Literal["Regular", "GoogleHomeServices"], str]] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class CampaignCategoryUpdateRequest(ServiceTitanModel):
    """Body of ``marketing.campaign_categories.update``."""

    name: Nullable[str] = None
    active: Nullable[bool] = None

class CampaignCostResponse(ServiceTitanModel):
    """What comes from ``marketing.campaign_costs.create`` and 3 more."""

    id: Nullable[int] = None
    year: Nullable[int] = None
    month: Nullable[int] = None
    daily_cost: Nullable[Decimal] = None
    campaign_id: Nullable[int] = None

class CampaignCostsSummaryItem(ServiceTitanModel):
    """Part of ``CampaignCostsSummaryResponse``."""

    campaign_id: Nullable[int] = None
    campaign_name: Nullable[str] = None
    total_cost: Nullable[Decimal] = None

class CampaignCostsSummaryResponse(ServiceTitanModel):
    """What comes from ``marketing.campaign_cost_summary.get``."""

    items: NullableList[CampaignCostsSummaryItem] = None

class CampaignResponse(ServiceTitanModel):
    """What comes from ``marketing.campaigns.create``, ``marketing.campaigns.get`` and 2 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    is_default_campaign: Nullable[bool] = None
    category: Nullable[CampaignResponseCategory] = None
    source: Nullable[str] = None
    other_source: Nullable[str] = None
    business_unit: Nullable[str] = None
    medium: Nullable[str] = None
    other_medium: Nullable[str] = None
    campaign_phone_numbers: NullableList[str] = None

class CampaignResponseCategory(ServiceTitanModel):
    """Part of ``CampaignResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None

class CampaignUpsertRequest(ServiceTitanModel):
    """Body of ``marketing.campaigns.create`` and ``marketing.campaigns.update``."""

    name: Nullable[str] = None
    business_unit_id: Nullable[int] = None
    dnis: Nullable[str] = None
    category_id: Nullable[int] = None
    active: Nullable[bool] = None
    is_default_campaign: Nullable[bool] = None
    source: Nullable[str] = None
    medium: Nullable[str] = None
    other_source: Nullable[str] = None
    other_medium: Nullable[str] = None

class CreateCampaignCostRequest(ServiceTitanModel):
    """Body of ``marketing.campaign_costs.create``."""

    campaign_id: Nullable[int] = None
    year: Nullable[int] = None
    month: Nullable[int] = None
    daily_cost: Nullable[Union[Decimal, float]] = None

class EmailChannelCostResponse(ServiceTitanModel):
    """What comes from ``marketing.email_channel_cost.get``."""

    total_cost: Nullable[Decimal] = None

class ModificationResponse(ServiceTitanModel):
    """What comes from ``marketing.campaign_categories.create`` and 2 more."""

    id: Nullable[int] = None

class RemoveSuppressionsRequest(ServiceTitanModel):
    """Body of ``marketing.suppressions.remove``."""

    emails: NullableList[str] = None

class SuppressionResponse(ServiceTitanModel):
    """What comes from ``marketing.suppressions.get`` and ``marketing.suppressions.list``."""

    id: Nullable[int] = None
    email: Nullable[str] = None
    reason: Nullable[
        Union[
            Literal["Unsubscribe", "Bounce", "SpamReport", "ManualUnsubscribe", "NeverEmail"], str
        ]
    ] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class UpdateCampaignCostRequest(ServiceTitanModel):
    """Body of ``marketing.campaign_costs.update``."""

    daily_cost: Nullable[Union[Decimal, float]] = None
