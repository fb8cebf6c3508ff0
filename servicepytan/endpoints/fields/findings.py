# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The fields of the bodies and records of the API module ``findings``."""

from __future__ import annotations

from typing import Union

CHOICES: dict[str, tuple[Union[str, int], ...]] = {
    "ActiveRequestArg": ("True", "Any", "False"),
    "AttachmentAssetType": ("Other", "Image", "VideoFile", "VideoLink", "Document"),
    "FindingStatus": (
        "New",
        "EstimateCreated",
        "EstimateAccepted",
        "EstimateRejected",
        "JobBooked",
        "JobCompleted",
        "Archived",
    ),
    "FindingUrgencyLevel": ("NotSpecified", "Low", "Medium", "High", "Critical"),
}

FIELDS: dict[str, dict[str, str]] = {
    "FindingAssetUploadResponse": {"path": "text!"},
    "FindingAttachmentCreateModel": {
        "fileName": "text!",
        "url": "text!",
        "type": "AttachmentAssetType!",
    },
    "FindingAttachmentCreateRequest": {
        "fileName": "text!",
        "url": "text!",
        "type": "AttachmentAssetType!",
    },
    "FindingAttachmentModel": {
        "id": "int!",
        "fileName": "text!",
        "url": "text!",
        "type": "AttachmentAssetType!",
    },
    "FindingAttachmentResponse": {
        "id": "int!",
        "fileName": "text!",
        "url": "text!",
        "type": "AttachmentAssetType!",
    },
    "FindingAttachmentUpdateRequest": {
        "fileName": "text",
        "url": "text",
        "type": "AttachmentAssetType",
    },
    "FindingCreateRequest": {
        "locationId": "int!",
        "name": "text?",
        "description": "text?",
        "urgencyLevel": "FindingUrgencyLevel!",
        "recommendedSolution": "text?",
        "internalNotes": "text?",
        "installedEquipmentId": "int?",
        "sourceJobId": "int?",
        "attachments": "[FindingAttachmentCreateModel]?",
    },
    "FindingDetailedResponse": {
        "id": "int!",
        "locationId": "int!",
        "name": "text?",
        "description": "text?",
        "recommendedSolution": "text?",
        "internalNotes": "text?",
        "installedEquipmentId": "int?",
        "urgencyLevel": "FindingUrgencyLevel!",
        "sourceJobId": "int?",
        "archived": "bool!",
        "active": "bool!",
        "createdBy": "int!",
        "modifiedBy": "int!",
        "createdOn": "instant!",
        "modifiedOn": "instant!",
        "status": "FindingStatus!",
        "attachments": "[FindingAttachmentModel]?",
        "linkedEstimateIds": "[int]?",
        "linkedJobIds": "[int]?",
    },
    "FindingResponse": {
        "id": "int!",
        "locationId": "int!",
        "name": "text?",
        "description": "text?",
        "recommendedSolution": "text?",
        "internalNotes": "text?",
        "installedEquipmentId": "int?",
        "urgencyLevel": "FindingUrgencyLevel!",
        "sourceJobId": "int?",
        "archived": "bool!",
        "active": "bool!",
        "createdBy": "int!",
        "modifiedBy": "int!",
        "createdOn": "instant!",
        "modifiedOn": "instant!",
    },
    "FindingUpdateRequest": {
        "name": "text",
        "description": "text",
        "urgencyLevel": "FindingUrgencyLevel",
        "recommendedSolution": "text",
        "internalNotes": "text",
        "archived": "bool",
        "active": "bool",
    },
}

MONEY: dict[str, tuple[str, ...]] = {}
