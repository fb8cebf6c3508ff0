# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``marketing``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

CampaignCategoriesSort = Literal[
    "Id", "+Id", "-Id", "CreatedOn", "+CreatedOn", "-CreatedOn", "Name", "+Name", "-Name"
]

CampaignCostsSort = Literal["Id", "+Id", "-Id", "Date", "+Date", "-Date"]

CampaignsCostSort = Literal["Id", "+Id", "-Id", "Date", "+Date", "-Date"]

CampaignsSort = Literal[
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

SuppressionType = Literal["Unsubscribe", "Bounce", "SpamReport", "ManualUnsubscribe", "NeverEmail"]

SuppressionsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "Email",
    "+Email",
    "-Email",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]


class AddSuppressionsRequest(TypedDict):
    """Body of ``marketing.suppressions.add``."""

    emails: list[str]
    reason: SuppressionType


class CampaignCategoryCreateRequest(TypedDict):
    """Body of ``marketing.campaign_categories.create``."""

    name: str


class CampaignCategoryResponse(TypedDict):
    """What comes from ``marketing.campaign_categories.get`` and 1 more."""

    id: int
    name: str
    active: bool
    type: str
    createdOn: str
    modifiedOn: str


class _CampaignCategoryUpdateRequestRequired(TypedDict):
    name: str


class CampaignCategoryUpdateRequest(_CampaignCategoryUpdateRequestRequired, total=False):
    """Body of ``marketing.campaign_categories.update``."""

    active: Optional[bool]


class CampaignCostResponse(TypedDict):
    """What comes from ``marketing.campaign_costs.create`` and 3 more."""

    id: int
    year: int
    month: int
    dailyCost: float
    campaignId: int


class _CampaignCostsSummaryItemRequired(TypedDict):
    campaignId: int
    campaignName: str


class CampaignCostsSummaryItem(_CampaignCostsSummaryItemRequired, total=False):
    """Part of ``CampaignCostsSummaryResponse``."""

    totalCost: Optional[float]


class CampaignCostsSummaryResponse(TypedDict):
    """What comes from ``marketing.campaign_cost_summary.get``."""

    items: list[CampaignCostsSummaryItem]


class _CampaignResponseRequired(TypedDict):
    id: int
    name: str
    modifiedOn: str
    createdOn: str
    active: bool


class CampaignResponse(_CampaignResponseRequired, total=False):
    """What comes from ``marketing.campaigns.create``, ``marketing.campaigns.get`` and 2 more."""

    isDefaultCampaign: Optional[bool]
    category: Optional[CampaignResponseCategory]
    source: Optional[str]
    otherSource: Optional[str]
    businessUnit: Optional[str]
    medium: Optional[str]
    otherMedium: Optional[str]
    campaignPhoneNumbers: Optional[list[str]]


class CampaignResponseCategory(TypedDict):
    """Part of ``CampaignResponse``."""

    id: int
    name: str
    active: bool


class _CampaignUpsertRequestRequired(TypedDict):
    name: str
    businessUnitId: int
    categoryId: int
    active: bool


class CampaignUpsertRequest(_CampaignUpsertRequestRequired, total=False):
    """Body of ``marketing.campaigns.create`` and ``marketing.campaigns.update``."""

    dnis: Optional[str]
    isDefaultCampaign: Optional[bool]
    source: Optional[str]
    medium: Optional[str]
    otherSource: Optional[str]
    otherMedium: Optional[str]


class CreateCampaignCostRequest(TypedDict):
    """Body of ``marketing.campaign_costs.create``."""

    campaignId: int
    year: int
    month: int
    dailyCost: Union[float, Decimal]


class EmailChannelCostResponse(TypedDict, total=False):
    """What comes from ``marketing.email_channel_cost.get``."""

    totalCost: Optional[float]


class ModificationResponse(TypedDict):
    """What comes from ``marketing.campaign_categories.create`` and 2 more."""

    id: int


class RemoveSuppressionsRequest(TypedDict):
    """Body of ``marketing.suppressions.remove``."""

    emails: list[str]


class _SuppressionResponseRequired(TypedDict):
    id: int
    email: str
    modifiedOn: str
    createdOn: str
    active: bool


class SuppressionResponse(_SuppressionResponseRequired, total=False):
    """What comes from ``marketing.suppressions.get`` and ``marketing.suppressions.list``."""

    reason: Optional[str]


class UpdateCampaignCostRequest(TypedDict):
    """Body of ``marketing.campaign_costs.update``."""

    dailyCost: Union[float, Decimal]
