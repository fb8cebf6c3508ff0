"""The steps of a report exchange, and their answers."""

from __future__ import annotations

from typing import NamedTuple, Optional, Union


class QueryPage(NamedTuple):
    """Request a page by the asynchronous route; answered by the decoded answer."""

    number: int
    size: int


class ClassicPage(NamedTuple):
    """Request a page by the classic route; answered by the decoded answer."""

    number: int
    size: int


class PollReport(NamedTuple):
    """Poll a running report; answered by the decoded answer."""

    token: str


class ReleaseSlot(NamedTuple):
    """Free the slot of a running report; answered by None, even on failure."""

    token: str


class KeepToken(NamedTuple):
    """Store the token of a running report; None clears it; answered by None."""

    token: Optional[str]


class ReadDescription(NamedTuple):
    """Request the description of the report; answered by the decoded answer."""


class ReadValueSet(NamedTuple):
    """Request a dynamic set of values; answered by its rows."""

    set_id: str


class RateLimitWait(NamedTuple):
    """Ask for the wait of the rate limit; answered by seconds."""


class Wait(NamedTuple):
    """Wait; answered by None, or by ``OutOfTime`` if the time is too short.

    Attributes:
        seconds: How long.
        reason: ``rate_limit``, ``maintenance``, or ``report`` (in the making).
    """

    seconds: float
    reason: str


ReportStep = Union[
    QueryPage,
    ClassicPage,
    PollReport,
    ReleaseSlot,
    KeepToken,
    ReadDescription,
    ReadValueSet,
    RateLimitWait,
    Wait,
]
