"""The client for asyncio services and notebooks; needs the extra ``async``.

>>> from servicepytan import AsyncSession
>>> async with AsyncSession() as session:
...     job = await session.jobs.get(123)
...     async for job in session.jobs.list(job_status="Completed"):
...         print(job["jobNumber"])
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servicepytan.aio.batch import AsyncBatchRun
    from servicepytan.aio.bulk import download_all
    from servicepytan.aio.caller import AsyncOperationCaller
    from servicepytan.aio.data import AsyncDataService
    from servicepytan.aio.files import AsyncDownload
    from servicepytan.aio.fleet import AsyncFleet, AsyncFleetRows
    from servicepytan.aio.records import AsyncFeed, AsyncRecords
    from servicepytan.aio.reports import AsyncReport, AsyncReportRun
    from servicepytan.aio.session import AsyncSession
    from servicepytan.aio.syncs import sync

_HOMES = {
    "AsyncBatchRun": "batch",
    "AsyncDataService": "data",
    "AsyncDownload": "files",
    "AsyncFeed": "records",
    "AsyncFleet": "fleet",
    "AsyncFleetRows": "fleet",
    "AsyncOperationCaller": "caller",
    "AsyncRecords": "records",
    "AsyncReport": "reports",
    "AsyncReportRun": "reports",
    "AsyncSession": "session",
    "download_all": "bulk",
    "sync": "syncs",
}

__all__ = [
    "AsyncBatchRun",
    "AsyncDataService",
    "AsyncDownload",
    "AsyncFeed",
    "AsyncFleet",
    "AsyncFleetRows",
    "AsyncOperationCaller",
    "AsyncRecords",
    "AsyncReport",
    "AsyncReportRun",
    "AsyncSession",
    "download_all",
    "sync",
]


if not TYPE_CHECKING:  # type checkers must notice misspelt names

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}.{_hint(name)}")
        value = getattr(import_module(f"servicepytan.aio.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def _hint(name: str) -> str:
    if name.startswith("_"):
        return ""
    from servicepytan.core.wire import did_you_mean

    return did_you_mean(name, __all__)


def __dir__() -> list[str]:
    return sorted(__all__)
