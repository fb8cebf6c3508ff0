# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``jbce``, each made when touched."""

import datetime as dt

from servicepytan.models.kinds import Nullable
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _CallReasonResponse(m: Parts) -> Fields:
    """What comes from ``jbce.call_reasons.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "is_lead": Nullable[bool],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
