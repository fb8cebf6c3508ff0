"""Reports: complete, within their rate limit, and resumable."""

import logging
from typing import TYPE_CHECKING, Any

from servicepytan._deprecation import imported
from servicepytan.core.reporting.metadata import (
    Accepted,
    ReportField,
    ReportInfo,
    ReportParameter,
)
from servicepytan.core.reporting.report_paginator import ReportEstimate
from servicepytan.reports.lists import (
    get_dynamic_set_list,
    get_report_categories,
    get_report_list,
)
from servicepytan.reports.report import Report
from servicepytan.reports.run import ReportProgress, ReportRun

__all__ = [
    "Accepted",
    "Report",
    "ReportEstimate",
    "ReportField",
    "ReportInfo",
    "ReportParameter",
    "ReportProgress",
    "ReportRun",
    "get_dynamic_set_list",
    "get_report_categories",
    "get_report_list",
    "logger",
]

logger = logging.getLogger(__name__)

if not TYPE_CHECKING:  # type checkers are to find misspelt names

    def __getattr__(name: str) -> Any:
        return imported(__name__, name)


def __dir__() -> list[str]:
    return sorted(__all__)
