# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""Models of all records and bodies, made with pydantic; the extra is ``models``.

There is a module for each API module, loaded when it is touched. The models read real answers,
which are not always what the schema says, and refuse none of them.

    >>> from servicepytan import models
    >>> job = models.jpm.JobResponse.model_validate(session.jobs.get(1))
    >>> print(job.job_number, job.deviations)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.deviations import Deviation

import_optional("pydantic", "models")

if TYPE_CHECKING:
    from servicepytan.models import accounting as accounting
    from servicepytan.models import crm as crm
    from servicepytan.models import customer_interactions as customer_interactions
    from servicepytan.models import dispatch as dispatch
    from servicepytan.models import equipment_systems as equipment_systems
    from servicepytan.models import findings as findings
    from servicepytan.models import forms as forms
    from servicepytan.models import inventory as inventory
    from servicepytan.models import jbce as jbce
    from servicepytan.models import jpm as jpm
    from servicepytan.models import marketing as marketing
    from servicepytan.models import marketing_ads as marketing_ads
    from servicepytan.models import marketing_reputation as marketing_reputation
    from servicepytan.models import memberships as memberships
    from servicepytan.models import payroll as payroll
    from servicepytan.models import pricebook as pricebook
    from servicepytan.models import reporting as reporting
    from servicepytan.models import salestech as salestech
    from servicepytan.models import scheduling_pro as scheduling_pro
    from servicepytan.models import service_agreements as service_agreements
    from servicepytan.models import settings as settings
    from servicepytan.models import task_management as task_management
    from servicepytan.models import telecom as telecom
    from servicepytan.models import timesheets as timesheets
    from servicepytan.models.base import ServiceTitanModel

_MODULES = [
    "accounting",
    "crm",
    "customer_interactions",
    "dispatch",
    "equipment_systems",
    "findings",
    "forms",
    "inventory",
    "jbce",
    "jpm",
    "marketing",
    "marketing_ads",
    "marketing_reputation",
    "memberships",
    "payroll",
    "pricebook",
    "reporting",
    "salestech",
    "scheduling_pro",
    "service_agreements",
    "settings",
    "task_management",
    "telecom",
    "timesheets",
]

__all__ = ["Deviation", "ServiceTitanModel", *_MODULES]

if not TYPE_CHECKING:  # type checkers are to find misspelt names

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return import_module(f"servicepytan.models.{name}")
        if name == "ServiceTitanModel":
            return import_module("servicepytan.models.base").ServiceTitanModel
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}.{_hint(name)}")


def _hint(name: str) -> str:
    if name.startswith("_"):
        return ""
    from servicepytan.core.wire import did_you_mean

    return did_you_mean(name, __all__)


def __dir__() -> list[str]:
    return sorted(__all__)
