# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``marketing_reputation``."""

import datetime as dt
from typing import Literal, Union

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable

class ReviewReport(ServiceTitanModel):
    """What comes from ``marketing_reputation.reviews.list``."""

    address: Nullable[str] = None
    platform: Nullable[str] = None
    author_email: Nullable[str] = None
    author_name: Nullable[str] = None
    review: Nullable[str] = None
    review_type: Nullable[Union[Literal[0, 1, 2], int]] = None
    review_response: Nullable[str] = None
    publish_date: Nullable[dt.datetime] = None
    rating: Nullable[float] = None
    recommendation_status: Nullable[Union[Literal[0, 1], int]] = None
    verification_status: Nullable[bool] = None
    job_id: Nullable[int] = None
    verified_by_user_id: Nullable[int] = None
    verified_on: Nullable[dt.datetime] = None
    is_auto_verified: Nullable[bool] = None
    business_unit_id: Nullable[int] = None
    completed_date: Nullable[dt.datetime] = None
    customer_name: Nullable[str] = None
    customer_id: Nullable[int] = None
    dispatched_date: Nullable[dt.datetime] = None
    job_status: Nullable[Union[Literal[0, 2, 3, 4, 5], int]] = None
    job_type_name: Nullable[str] = None
    technician_full_name: Nullable[str] = None
    technician_id: Nullable[int] = None
    external_id: Nullable[str] = None
    internal_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
