# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``findings``."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict

AttachmentAssetType = Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]

FindingUrgencyLevel = Literal["NotSpecified", "Low", "Medium", "High", "Critical"]

FindingsAttachmentSort = Literal["ID", "+ID", "-ID"]

FindingsSort = Literal[
    "ID",
    "+ID",
    "-ID",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]


class FindingAssetUploadResponse(TypedDict):
    """What comes from ``findings.finding_assets.upload``."""

    path: str


class FindingAttachmentCreateModel(TypedDict):
    """Part of ``FindingCreateRequest``."""

    fileName: str
    url: str
    type: AttachmentAssetType


class FindingAttachmentCreateRequest(TypedDict):
    """Body of ``findings.findings.create_attachment``."""

    fileName: str
    url: str
    type: AttachmentAssetType


class FindingAttachmentModel(TypedDict):
    """Part of ``FindingDetailedResponse``."""

    id: int
    fileName: str
    url: str
    type: str


class FindingAttachmentResponse(TypedDict):
    """What comes from ``findings.findings.create_attachment`` and 3 more."""

    id: int
    fileName: str
    url: str
    type: str


class FindingAttachmentUpdateRequest(TypedDict, total=False):
    """Body of ``findings.findings.update_attachment``."""

    fileName: str
    url: str
    type: AttachmentAssetType


class _FindingCreateRequestRequired(TypedDict):
    locationId: int
    urgencyLevel: FindingUrgencyLevel


class FindingCreateRequest(_FindingCreateRequestRequired, total=False):
    """Body of ``findings.findings.create``."""

    name: Optional[str]
    description: Optional[str]
    recommendedSolution: Optional[str]
    internalNotes: Optional[str]
    installedEquipmentId: Optional[int]
    sourceJobId: Optional[int]
    attachments: Optional[list[FindingAttachmentCreateModel]]


class _FindingDetailedResponseRequired(TypedDict):
    id: int
    locationId: int
    urgencyLevel: str
    archived: bool
    active: bool
    createdBy: int
    modifiedBy: int
    createdOn: str
    modifiedOn: str
    status: str


class FindingDetailedResponse(_FindingDetailedResponseRequired, total=False):
    """What comes from ``findings.findings.create``, ``findings.findings.get`` and 1 more."""

    name: Optional[str]
    description: Optional[str]
    recommendedSolution: Optional[str]
    internalNotes: Optional[str]
    installedEquipmentId: Optional[int]
    sourceJobId: Optional[int]
    attachments: Optional[list[FindingAttachmentModel]]
    linkedEstimateIds: Optional[list[int]]
    linkedJobIds: Optional[list[int]]


class _FindingResponseRequired(TypedDict):
    id: int
    locationId: int
    urgencyLevel: str
    archived: bool
    active: bool
    createdBy: int
    modifiedBy: int
    createdOn: str
    modifiedOn: str


class FindingResponse(_FindingResponseRequired, total=False):
    """What comes from ``findings.findings.list``."""

    name: Optional[str]
    description: Optional[str]
    recommendedSolution: Optional[str]
    internalNotes: Optional[str]
    installedEquipmentId: Optional[int]
    sourceJobId: Optional[int]


class FindingUpdateRequest(TypedDict, total=False):
    """Body of ``findings.findings.update``."""

    name: str
    description: str
    urgencyLevel: FindingUrgencyLevel
    recommendedSolution: str
    internalNotes: str
    archived: bool
    active: bool
