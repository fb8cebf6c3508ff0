# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``marketing``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AddSuppressionsRequest(m: Parts) -> Fields:
    """Body of ``marketing.suppressions.add``."""
    return {
        "emails": NullableList[str],
        "reason": Nullable[
            Literal["Unsubscribe", "Bounce", "SpamReport", "ManualUnsubscribe", "NeverEmail"]
        ],
    }


@_models.add
def _CampaignCategoryCreateRequest(m: Parts) -> Fields:
    """Body of ``marketing.campaign_categories.create``."""
    return {
        "name": Nullable[str],
    }


@_models.add
def _CampaignCategoryResponse(m: Parts) -> Fields:
    """What comes from ``marketing.campaign_categories.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "type": Nullable[Union[Literal["Regular", "GoogleHomeServices"], str]],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _CampaignCategoryUpdateRequest(m: Parts) -> Fields:
    """Body of ``marketing.campaign_categories.update``."""
    return {
        "name": Nullable[str],
        "active": Nullable[bool],
    }


@_models.add
def _CampaignCostResponse(m: Parts) -> Fields:
    """What comes from ``marketing.campaign_costs.create`` and 3 more."""
    return {
        "id": Nullable[int],
        "year": Nullable[int],
        "month": Nullable[int],
        "daily_cost": Nullable[Decimal],
        "campaign_id": Nullable[int],
    }


@_models.add
def _CampaignCostsSummaryItem(m: Parts) -> Fields:
    """Part of ``CampaignCostsSummaryResponse``."""
    return {
        "campaign_id": Nullable[int],
        "campaign_name": Nullable[str],
        "total_cost": Nullable[Decimal],
    }


@_models.add
def _CampaignCostsSummaryResponse(m: Parts) -> Fields:
    """What comes from ``marketing.campaign_cost_summary.get``."""
    return {
        "items": NullableList[m.CampaignCostsSummaryItem],
    }


@_models.add
def _CampaignResponse(m: Parts) -> Fields:
    """What comes from ``marketing.campaigns.create``, ``marketing.campaigns.get`` and 2 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "is_default_campaign": Nullable[bool],
        "category": Nullable[m.CampaignResponseCategory],
        "source": Nullable[str],
        "other_source": Nullable[str],
        "business_unit": Nullable[str],
        "medium": Nullable[str],
        "other_medium": Nullable[str],
        "campaign_phone_numbers": NullableList[str],
    }


@_models.add
def _CampaignResponseCategory(m: Parts) -> Fields:
    """Part of ``CampaignResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
    }


@_models.add
def _CampaignUpsertRequest(m: Parts) -> Fields:
    """Body of ``marketing.campaigns.create`` and ``marketing.campaigns.update``."""
    return {
        "name": Nullable[str],
        "business_unit_id": Nullable[int],
        "dnis": Nullable[str],
        "category_id": Nullable[int],
        "active": Nullable[bool],
        "is_default_campaign": Nullable[bool],
        "source": Nullable[str],
        "medium": Nullable[str],
        "other_source": Nullable[str],
        "other_medium": Nullable[str],
    }


@_models.add
def _CreateCampaignCostRequest(m: Parts) -> Fields:
    """Body of ``marketing.campaign_costs.create``."""
    return {
        "campaign_id": Nullable[int],
        "year": Nullable[int],
        "month": Nullable[int],
        "daily_cost": Nullable[Union[Decimal, float]],
    }


@_models.add
def _EmailChannelCostResponse(m: Parts) -> Fields:
    """What comes from ``marketing.email_channel_cost.get``."""
    return {
        "total_cost": Nullable[Decimal],
    }


@_models.add
def _ModificationResponse(m: Parts) -> Fields:
    """What comes from ``marketing.campaign_categories.create`` and 2 more."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _RemoveSuppressionsRequest(m: Parts) -> Fields:
    """Body of ``marketing.suppressions.remove``."""
    return {
        "emails": NullableList[str],
    }


@_models.add
def _SuppressionResponse(m: Parts) -> Fields:
    """What comes from ``marketing.suppressions.get`` and ``marketing.suppressions.list``."""
    return {
        "id": Nullable[int],
        "email": Nullable[str],
        "reason": Nullable[
            Union[
                Literal["Unsubscribe", "Bounce", "SpamReport", "ManualUnsubscribe", "NeverEmail"],
                str,
            ]
        ],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _UpdateCampaignCostRequest(m: Parts) -> Fields:
    """Body of ``marketing.campaign_costs.update``."""
    return {
        "daily_cost": Nullable[Union[Decimal, float]],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
