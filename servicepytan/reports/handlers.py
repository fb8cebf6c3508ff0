"""The tables of handlers for the steps of a report exchange."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NewType

from servicepytan.core.reporting.steps import (
    ClassicPage,
    KeepToken,
    PollReport,
    QueryPage,
    RateLimitWait,
    ReadDescription,
    ReadValueSet,
    ReleaseSlot,
    Wait,
)

ReportHandlers = NewType("ReportHandlers", dict[type, Callable[[Any], Any]])
"""What performs each kind of step; ``report_handlers`` makes it."""
AsyncReportHandlers = NewType("AsyncReportHandlers", dict[type, Callable[[Any], Awaitable[Any]]])
"""What performs each kind of step, in a task; ``async_report_handlers`` makes it."""


def report_handlers(
    *,
    classic_page: Callable[[ClassicPage], Any],
    query_page: Callable[[QueryPage], Any],
    poll_report: Callable[[PollReport], Any],
    release_slot: Callable[[ReleaseSlot], None],
    keep_token: Callable[[KeepToken], object],
    read_description: Callable[[ReadDescription], Any],
    read_value_set: Callable[[ReadValueSet], list[Any]],
    rate_limit_wait: Callable[[RateLimitWait], float],
    wait: Callable[[Wait], None],
) -> ReportHandlers:
    """The handlers that the exchange of a report needs."""
    return ReportHandlers(
        {
            ClassicPage: classic_page,
            QueryPage: query_page,
            PollReport: poll_report,
            ReleaseSlot: release_slot,
            KeepToken: keep_token,
            ReadDescription: read_description,
            ReadValueSet: read_value_set,
            RateLimitWait: rate_limit_wait,
            Wait: wait,
        }
    )


def async_report_handlers(
    *,
    classic_page: Callable[[ClassicPage], Awaitable[Any]],
    query_page: Callable[[QueryPage], Awaitable[Any]],
    poll_report: Callable[[PollReport], Awaitable[Any]],
    release_slot: Callable[[ReleaseSlot], Awaitable[None]],
    keep_token: Callable[[KeepToken], Awaitable[object]],
    read_description: Callable[[ReadDescription], Awaitable[Any]],
    read_value_set: Callable[[ReadValueSet], Awaitable[list[Any]]],
    rate_limit_wait: Callable[[RateLimitWait], Awaitable[float]],
    wait: Callable[[Wait], Awaitable[None]],
) -> AsyncReportHandlers:
    """The handlers that the exchange of a report needs in a task."""
    return AsyncReportHandlers(
        {
            ClassicPage: classic_page,
            QueryPage: query_page,
            PollReport: poll_report,
            ReleaseSlot: release_slot,
            KeepToken: keep_token,
            ReadDescription: read_description,
            ReadValueSet: read_value_set,
            RateLimitWait: rate_limit_wait,
            Wait: wait,
        }
    )
