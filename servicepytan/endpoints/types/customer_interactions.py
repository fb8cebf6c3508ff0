# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``customer_interactions``."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict, Union


class CreateOrUpdateTechnicianAssessmentRequest(TypedDict):
    """Body of ``customer_interactions.technician_ratings.upsert``."""

    technicianId: int
    jobId: int
    rating: Union[float, Decimal]


class CreateOrUpdateTechnicianAssessmentRequestOld(TypedDict):
    """Body of ``customer_interactions.technician_ratings.upsert_legacy``."""

    value: Union[float, Decimal]


class ExportTechnicianAssessmentResponse(TypedDict):
    """What comes from ``customer_interactions.technician_ratings.export``."""

    technicianId: int
    jobId: int
    rating: float
    active: bool
    createdOn: str
    modifiedOn: str


class TechnicianAssessmentResponse(TypedDict):
    """What comes from ``customer_interactions.technician_ratings.list`` and 1 more."""

    technicianId: int
    jobId: int
    rating: float
    active: bool
    createdOn: str
    modifiedOn: str
