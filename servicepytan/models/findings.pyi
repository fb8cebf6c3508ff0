# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``findings``."""

import datetime as dt
from typing import Literal, Union

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class FindingAssetUploadResponse(ServiceTitanModel):
    """What comes from ``findings.finding_assets.upload``."""

    path: Nullable[str] = None

class FindingAttachmentCreateModel(ServiceTitanModel):
    """Part of ``FindingCreateRequest``."""

    file_name: Nullable[str] = None
    url: Nullable[str] = None
    type: Nullable[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]] = None

class FindingAttachmentCreateRequest(ServiceTitanModel):
    """Body of ``findings.findings.create_attachment``."""

    file_name: Nullable[str] = None
    url: Nullable[str] = None
    type: Nullable[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]] = None

class FindingAttachmentModel(ServiceTitanModel):
    """Part of ``FindingDetailedResponse``."""

    id: Nullable[int] = None
    file_name: Nullable[str] = None
    url: Nullable[str] = None
    type: Nullable[Union[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"], str]] = (
        None
    )

class FindingAttachmentResponse(ServiceTitanModel):
    """What comes from ``findings.findings.create_attachment`` and 3 more."""

    id: Nullable[int] = None
    file_name: Nullable[str] = None
    url: Nullable[str] = None
    type: Nullable[Union[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"], str]] = (
        None
    )

class FindingAttachmentUpdateRequest(ServiceTitanModel):
    """Body of ``findings.findings.update_attachment``."""

    file_name: Nullable[str] = None
    url: Nullable[str] = None
    type: Nullable[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]] = None

class FindingCreateRequest(ServiceTitanModel):
    """Body of ``findings.findings.create``."""

    location_id: Nullable[int] = None
    name: Nullable[str] = None
    description: Nullable[str] = None
    urgency_level: Nullable[Literal["NotSpecified", "Low", "Medium", "High", "Critical"]] = None
    recommended_solution: Nullable[str] = None
    internal_notes: Nullable[str] = None
    installed_equipment_id: Nullable[int] = None
    source_job_id: Nullable[int] = None
    attachments: NullableList[FindingAttachmentCreateModel] = None

class FindingDetailedResponse(ServiceTitanModel):
    """What comes from ``findings.findings.create``, ``findings.findings.get`` and 1 more."""

    id: Nullable[int] = None
    location_id: Nullable[int] = None
    name: Nullable[str] = None
    description: Nullable[str] = None
    recommended_solution: Nullable[str] = None
    internal_notes: Nullable[str] = None
    installed_equipment_id: Nullable[int] = None
    urgency_level: Nullable[
        Union[Literal["NotSpecified", "Low", "Medium", "High", "Critical"], str]
    ] = None
    source_job_id: Nullable[int] = None
    archived: Nullable[bool] = None
    active: Nullable[bool] = None
    created_by: Nullable[int] = None
    modified_by: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    status: Nullable[
        Union[
            Literal[
                "New",
                "EstimateCreated",
                "EstimateAccepted",
                "EstimateRejected",
                "JobBooked",
                "JobCompleted",
                "Archived",
            ],
            str,
        ]
    ] = None
    attachments: NullableList[FindingAttachmentModel] = None
    linked_estimate_ids: NullableList[int] = None
    linked_job_ids: NullableList[int] = None

class FindingResponse(ServiceTitanModel):
    """What comes from ``findings.findings.list``."""

    id: Nullable[int] = None
    location_id: Nullable[int] = None
    name: Nullable[str] = None
    description: Nullable[str] = None
    recommended_solution: Nullable[str] = None
    internal_notes: Nullable[str] = None
    installed_equipment_id: Nullable[int] = None
    urgency_level: Nullable[
        Union[Literal["NotSpecified", "Low", "Medium", "High", "Critical"], str]
    ] = None
    source_job_id: Nullable[int] = None
    archived: Nullable[bool] = None
    active: Nullable[bool] = None
    created_by: Nullable[int] = None
    modified_by: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class FindingUpdateRequest(ServiceTitanModel):
    """Body of ``findings.findings.update``."""

    name: Nullable[str] = None
    description: Nullable[str] = None
    urgency_level: Nullable[Literal["NotSpecified", "Low", "Medium", "High", "Critical"]] = None
    recommended_solution: Nullable[str] = None
    internal_notes: Nullable[str] = None
    archived: Nullable[bool] = None
    active: Nullable[bool] = None
