"""The Python client for the ServiceTitan API v2.

    >>> from servicepytan import Session
    >>> session = Session()
    >>> for job in session.jobs.list(job_status="Completed", limit=10):
    ...     print(job["jobNumber"])

Names are loaded when they are first used, so that ``import servicepytan`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servicepytan._version import __version__

if TYPE_CHECKING:
    from servicepytan import _dates as _dates
    from servicepytan import attachments as attachments
    from servicepytan import auth as auth
    from servicepytan import data as data
    from servicepytan import reports as reports
    from servicepytan import requests as requests
    from servicepytan import summary as summary
    from servicepytan import utils as utils
    from servicepytan._dates import _convert_date_to_api_format as _convert_date_to_api_format
    from servicepytan.aio.session import AsyncSession
    from servicepytan.batch import BatchResult, BatchRun, BatchSummary
    from servicepytan.core.rate_limit import RateLimit
    from servicepytan.core.redact import Secret
    from servicepytan.core.retry import RetryPolicy
    from servicepytan.data import DataService
    from servicepytan.endpoints.bulk import DownloadResult, download_all
    from servicepytan.endpoints.caller import OperationCaller
    from servicepytan.endpoints.files import Download
    from servicepytan.endpoints.records import Feed, Page, Records, RowsById
    from servicepytan.errors import (
        ApiError,
        AuthenticationError,
        BadRequest,
        BatchError,
        ConfigurationError,
        Conflict,
        FleetError,
        InvalidArgument,
        InvalidResponse,
        InvalidRows,
        NotFound,
        PageShift,
        PermissionDenied,
        RateLimited,
        ReportChanged,
        ReportTimeout,
        SchemaDeviation,
        ServerError,
        ServicePytanError,
        SyncError,
        SyncFailed,
        SyncInterrupted,
        TransportError,
    )
    from servicepytan.fleet import Fleet, FleetResult, FleetRows
    from servicepytan.legacy.endpoint import Endpoint
    from servicepytan.reports import Report
    from servicepytan.session import Session
    from servicepytan.transport.cache import Cache

__all__ = [
    "ApiError",
    "AsyncSession",
    "AuthenticationError",
    "BadRequest",
    "BatchError",
    "BatchResult",
    "BatchRun",
    "BatchSummary",
    "Cache",
    "ConfigurationError",
    "Conflict",
    "DataService",
    "Download",
    "DownloadResult",
    "Endpoint",
    "Feed",
    "Fleet",
    "FleetError",
    "FleetResult",
    "FleetRows",
    "InvalidArgument",
    "InvalidResponse",
    "InvalidRows",
    "NotFound",
    "OperationCaller",
    "Page",
    "PageShift",
    "PermissionDenied",
    "RateLimit",
    "RateLimited",
    "Records",
    "Report",
    "ReportChanged",
    "ReportTimeout",
    "RetryPolicy",
    "RowsById",
    "SchemaDeviation",
    "Secret",
    "ServerError",
    "ServicePytanError",
    "Session",
    "SyncError",
    "SyncFailed",
    "SyncInterrupted",
    "TransportError",
    "__version__",
    "download_all",
]

_HOMES = {
    "AsyncSession": "servicepytan.aio.session",
    "BatchResult": "servicepytan.batch",
    "BatchRun": "servicepytan.batch",
    "BatchSummary": "servicepytan.batch",
    "Cache": "servicepytan.transport.cache",
    "DataService": "servicepytan.data",
    "Download": "servicepytan.endpoints.files",
    "DownloadResult": "servicepytan.endpoints.bulk",
    "Endpoint": "servicepytan.legacy.endpoint",
    "Feed": "servicepytan.endpoints.records",
    "Fleet": "servicepytan.fleet",
    "FleetResult": "servicepytan.fleet",
    "FleetRows": "servicepytan.fleet",
    "OperationCaller": "servicepytan.endpoints.caller",
    "Page": "servicepytan.endpoints.records",
    "RateLimit": "servicepytan.core.rate_limit",
    "Records": "servicepytan.endpoints.records",
    "Report": "servicepytan.reports",
    "RetryPolicy": "servicepytan.core.retry",
    "RowsById": "servicepytan.endpoints.records",
    "Secret": "servicepytan.core.redact",
    "Session": "servicepytan.session",
    "_convert_date_to_api_format": "servicepytan._dates",
    "download_all": "servicepytan.endpoints.bulk",
}

_MODULES = {
    "_dates": "servicepytan._dates",
    "attachments": "servicepytan.attachments",
    "auth": "servicepytan.auth",
    "data": "servicepytan.data",
    "reports": "servicepytan.reports",
    "requests": "servicepytan.requests",
    "summary": "servicepytan.summary",
    "utils": "servicepytan.utils",
}
"""Modules of 0.4.2, which are attributes after a plain ``import servicepytan``."""


if not TYPE_CHECKING:  # type checkers must notice misspelt names

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return import_module(_MODULES[name])
        if name not in __all__ and name not in _HOMES:
            raise AttributeError(f"module 'servicepytan' has no attribute {name!r}.{_hint(name)}")
        value = getattr(import_module(_HOMES.get(name, "servicepytan.errors")), name)
        globals()[name] = value
        return value


def _hint(name: str) -> str:
    if name.startswith("_"):
        return ""
    from servicepytan.core.wire import did_you_mean

    return did_you_mean(name, __dir__())


def __dir__() -> list[str]:
    return sorted({*__all__, *_MODULES})
