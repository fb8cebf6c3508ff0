# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``customer_interactions``."""

import datetime as dt

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable

class CreateOrUpdateTechnicianAssessmentRequest(ServiceTitanModel):
    """Body of ``customer_interactions.technician_ratings.upsert``."""

    technician_id: Nullable[int] = None
    job_id: Nullable[int] = None
    rating: Nullable[float] = None

class CreateOrUpdateTechnicianAssessmentRequestOld(ServiceTitanModel):
    """Body of ``customer_interactions.technician_ratings.upsert_legacy``."""

    value: Nullable[float] = None

class ExportTechnicianAssessmentResponse(ServiceTitanModel):
    """What comes from ``customer_interactions.technician_ratings.export``."""

    technician_id: Nullable[int] = None
    job_id: Nullable[int] = None
    rating: Nullable[float] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class TechnicianAssessmentResponse(ServiceTitanModel):
    """What comes from ``customer_interactions.technician_ratings.list`` and 1 more."""

    technician_id: Nullable[int] = None
    job_id: Nullable[int] = None
    rating: Nullable[float] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
