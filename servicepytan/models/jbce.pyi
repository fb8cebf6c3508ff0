# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``jbce``."""

import datetime as dt

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable

class CallReasonResponse(ServiceTitanModel):
    """What comes from ``jbce.call_reasons.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    is_lead: Nullable[bool] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
