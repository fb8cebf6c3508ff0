# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``customer_interactions``, each made when touched."""

import datetime as dt

from servicepytan.models.kinds import Nullable
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _CreateOrUpdateTechnicianAssessmentRequest(m: Parts) -> Fields:
    """Body of ``customer_interactions.technician_ratings.upsert``."""
    return {
        "technician_id": Nullable[int],
        "job_id": Nullable[int],
        "rating": Nullable[float],
    }


@_models.add
def _CreateOrUpdateTechnicianAssessmentRequestOld(m: Parts) -> Fields:
    """Body of ``customer_interactions.technician_ratings.upsert_legacy``."""
    return {
        "value": Nullable[float],
    }


@_models.add
def _ExportTechnicianAssessmentResponse(m: Parts) -> Fields:
    """What comes from ``customer_interactions.technician_ratings.export``."""
    return {
        "technician_id": Nullable[int],
        "job_id": Nullable[int],
        "rating": Nullable[float],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _TechnicianAssessmentResponse(m: Parts) -> Fields:
    """What comes from ``customer_interactions.technician_ratings.list`` and 1 more."""
    return {
        "technician_id": Nullable[int],
        "job_id": Nullable[int],
        "rating": Nullable[float],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
