# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The fields of the bodies and records of the API module ``marketing``."""

from __future__ import annotations

from typing import Union

CHOICES: dict[str, tuple[Union[str, int], ...]] = {
    "ActiveRequestArg": ("True", "Any", "False"),
    "CampaignCategoryType": ("Regular", "GoogleHomeServices"),
    "SuppressionType": ("Unsubscribe", "Bounce", "SpamReport", "ManualUnsubscribe", "NeverEmail"),
}

FIELDS: dict[str, dict[str, str]] = {
    "AddSuppressionsRequest": {"emails": "[text]!", "reason": "SuppressionType!"},
    "CampaignCategoryCreateRequest": {"name": "text!"},
    "CampaignCategoryResponse": {
        "id": "int!",
        "name": "text!",
        "active": "bool!",
        "type": "CampaignCategoryType!",
        "createdOn": "instant!",
        "modifiedOn": "instant!",
    },
    "CampaignCategoryUpdateRequest": {"name": "text!", "active": "bool?"},
    "CampaignCostResponse": {
        "id": "int!",
        "year": "int!",
        "month": "int!",
        "dailyCost": "number!",
        "campaignId": "int!",
    },
    "CampaignCostsSummaryItem": {
        "campaignId": "int!",
        "campaignName": "text!",
        "totalCost": "number?",
    },
    "CampaignCostsSummaryResponse": {"items": "[CampaignCostsSummaryItem]!"},
    "CampaignResponse": {
        "id": "int!",
        "name": "text!",
        "modifiedOn": "instant!",
        "createdOn": "instant!",
        "active": "bool!",
        "isDefaultCampaign": "bool?",
        "category": "CampaignResponseCategory?",
        "source": "text?",
        "otherSource": "text?",
        "businessUnit": "text?",
        "medium": "text?",
        "otherMedium": "text?",
        "campaignPhoneNumbers": "[text]?",
    },
    "CampaignResponseCategory": {"id": "int!", "name": "text!", "active": "bool!"},
    "CampaignUpsertRequest": {
        "name": "text!",
        "businessUnitId": "int!",
        "dnis": "text?",
        "categoryId": "int!",
        "active": "bool!",
        "isDefaultCampaign": "bool?",
        "source": "text?",
        "medium": "text?",
        "otherSource": "text?",
        "otherMedium": "text?",
    },
    "CreateCampaignCostRequest": {
        "campaignId": "int!",
        "year": "int!",
        "month": "int!",
        "dailyCost": "number!",
    },
    "EmailChannelCostResponse": {"totalCost": "number?"},
    "ModificationResponse": {"id": "int!"},
    "RemoveSuppressionsRequest": {"emails": "[text]!"},
    "SuppressionResponse": {
        "id": "int!",
        "email": "text!",
        "reason": "SuppressionType?",
        "modifiedOn": "instant!",
        "createdOn": "instant!",
        "active": "bool!",
    },
    "UpdateCampaignCostRequest": {"dailyCost": "number!"},
}

MONEY: dict[str, tuple[str, ...]] = {
    "CampaignCostResponse": ("dailyCost",),
    "CampaignCostsSummaryItem": ("totalCost",),
    "EmailChannelCostResponse": ("totalCost",),
}
