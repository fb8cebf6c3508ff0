# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``findings``, each made when touched."""

import datetime as dt
from typing import Literal, Union

from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _FindingAssetUploadResponse(m: Parts) -> Fields:
    """What comes from ``findings.finding_assets.upload``."""
    return {
        "path": Nullable[str],
    }


@_models.add
def _FindingAttachmentCreateModel(m: Parts) -> Fields:
    """Part of ``FindingCreateRequest``."""
    return {
        "file_name": Nullable[str],
        "url": Nullable[str],
        "type": Nullable[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]],
    }


@_models.add
def _FindingAttachmentCreateRequest(m: Parts) -> Fields:
    """Body of ``findings.findings.create_attachment``."""
    return {
        "file_name": Nullable[str],
        "url": Nullable[str],
        "type": Nullable[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]],
    }


@_models.add
def _FindingAttachmentModel(m: Parts) -> Fields:
    """Part of ``FindingDetailedResponse``."""
    return {
        "id": Nullable[int],
        "file_name": Nullable[str],
        "url": Nullable[str],
        "type": Nullable[
            Union[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"], str]
        ],
    }


@_models.add
def _FindingAttachmentResponse(m: Parts) -> Fields:
    """What comes from ``findings.findings.create_attachment`` and 3 more."""
    return {
        "id": Nullable[int],
        "file_name": Nullable[str],
        "url": Nullable[str],
        "type": Nullable[
            Union[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"], str]
        ],
    }


@_models.add
def _FindingAttachmentUpdateRequest(m: Parts) -> Fields:
    """Body of ``findings.findings.update_attachment``."""
    return {
        "file_name": Nullable[str],
        "url": Nullable[str],
        "type": Nullable[Literal["Other", "Image", "VideoFile", "VideoLink", "Document"]],
    }


@_models.add
def _FindingCreateRequest(m: Parts) -> Fields:
    """Body of ``findings.findings.create``."""
    return {
        "location_id": Nullable[int],
        "name": Nullable[str],
        "description": Nullable[str],
        "urgency_level": Nullable[Literal["NotSpecified", "Low", "Medium", "High", "Critical"]],
        "recommended_solution": Nullable[str],
        "internal_notes": Nullable[str],
        "installed_equipment_id": Nullable[int],
        "source_job_id": Nullable[int],
        "attachments": NullableList[m.FindingAttachmentCreateModel],
    }


@_models.add
def _FindingDetailedResponse(m: Parts) -> Fields:
    """What comes from ``findings.findings.create``, ``findings.findings.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "location_id": Nullable[int],
        "name": Nullable[str],
        "description": Nullable[str],
        "recommended_solution": Nullable[str],
        "internal_notes": Nullable[str],
        "installed_equipment_id": Nullable[int],
        "urgency_level": Nullable[
            Union[Literal["NotSpecified", "Low", "Medium", "High", "Critical"], str]
        ],
        "source_job_id": Nullable[int],
        "archived": Nullable[bool],
        "active": Nullable[bool],
        "created_by": Nullable[int],
        "modified_by": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "status": Nullable[
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
        ],
        "attachments": NullableList[m.FindingAttachmentModel],
        "linked_estimate_ids": NullableList[int],
        "linked_job_ids": NullableList[int],
    }


@_models.add
def _FindingResponse(m: Parts) -> Fields:
    """What comes from ``findings.findings.list``."""
    return {
        "id": Nullable[int],
        "location_id": Nullable[int],
        "name": Nullable[str],
        "description": Nullable[str],
        "recommended_solution": Nullable[str],
        "internal_notes": Nullable[str],
        "installed_equipment_id": Nullable[int],
        "urgency_level": Nullable[
            Union[Literal["NotSpecified", "Low", "Medium", "High", "Critical"], str]
        ],
        "source_job_id": Nullable[int],
        "archived": Nullable[bool],
        "active": Nullable[bool],
        "created_by": Nullable[int],
        "modified_by": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _FindingUpdateRequest(m: Parts) -> Fields:
    """Body of ``findings.findings.update``."""
    return {
        "name": Nullable[str],
        "description": Nullable[str],
        "urgency_level": Nullable[Literal["NotSpecified", "Low", "Medium", "High", "Critical"]],
        "recommended_solution": Nullable[str],
        "internal_notes": Nullable[str],
        "archived": Nullable[bool],
        "active": Nullable[bool],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
