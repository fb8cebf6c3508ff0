"""The steps of a report exchange: what it asks its runner to do, and the answers it gets."""

from __future__ import annotations

from typing import NamedTuple, Optional, Union


class QueryPage(NamedTuple):
    """Ask for a page by the asynchronous route; answered by the decoded answer."""

    number: int
    size: int


class ClassicPage(NamedTuple):
    """Ask for a page by the classic route; answered by the decoded answer."""

    number: int
    size: int


class PollReport(NamedTuple):
    """Ask for a report in the making; answered by the decoded answer."""

    token: str


class ReleaseSlot(NamedTuple):
    """Free the slot of a report in the making; answered by None, even where it fails."""

    token: str


class KeepToken(NamedTuple):
    """Keep the token of a report in the making, or None once it is let go; answered by None."""

    token: Optional[str]


class ReadDescription(NamedTuple):
    """Ask for the description of the report; answered by the decoded answer."""


class ReadValueSet(NamedTuple):
    """Ask for a dynamic set of values; answered by its rows."""

    set_id: str


class SecondsUntilTurn(NamedTuple):
    """Answered by the seconds until the rate limit lets the next request for data go."""


class Wait(NamedTuple):
    """Wait; answered by None, or by ``OutOfTime`` where the time is too short.

    Attributes:
        seconds: How long.
        reason: ``turn`` (of the rate limit), ``maintenance``, or ``report`` (in the making).
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
    SecondsUntilTurn,
    Wait,
]
