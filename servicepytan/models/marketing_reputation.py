# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``marketing_reputation``, each made when touched."""

import datetime as dt
from typing import Literal, Union

from servicepytan.models.kinds import Nullable
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _ReviewReport(m: Parts) -> Fields:
    """What comes from ``marketing_reputation.reviews.list``."""
    return {
        "address": Nullable[str],
        "platform": Nullable[str],
        "author_email": Nullable[str],
        "author_name": Nullable[str],
        "review": Nullable[str],
        "review_type": Nullable[Union[Literal[0, 1, 2], int]],
        "review_response": Nullable[str],
        "publish_date": Nullable[dt.datetime],
        "rating": Nullable[float],
        "recommendation_status": Nullable[Union[Literal[0, 1], int]],
        "verification_status": Nullable[bool],
        "job_id": Nullable[int],
        "verified_by_user_id": Nullable[int],
        "verified_on": Nullable[dt.datetime],
        "is_auto_verified": Nullable[bool],
        "business_unit_id": Nullable[int],
        "completed_date": Nullable[dt.datetime],
        "customer_name": Nullable[str],
        "customer_id": Nullable[int],
        "dispatched_date": Nullable[dt.datetime],
        "job_status": Nullable[Union[Literal[0, 2, 3, 4, 5], int]],
        "job_type_name": Nullable[str],
        "technician_full_name": Nullable[str],
        "technician_id": Nullable[int],
        "external_id": Nullable[str],
        "internal_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
