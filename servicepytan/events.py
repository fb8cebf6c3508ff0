"""Typed events for observers of a session.

An observer is any function that takes one event. It is called in the thread where the event
happens, and it holds that thread up. Events bear no header, no body, no query value and no secret.

Example:
    >>> def watch(event):
    ...     if isinstance(event, ResponseReceived) and event.status >= 500:
    ...         print(event.label, event.status, event.trace_id)
    >>> session = Session(observers=[watch])
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Optional, Union

__all__ = [
    "BucketPaused",
    "Event",
    "Observer",
    "PageReceived",
    "RateLimitWaited",
    "RequestCancelled",
    "RequestStarted",
    "ResponseReceived",
    "RetryScheduled",
    "RowsSaved",
    "TokenFetched",
]


class RequestStarted(NamedTuple):
    """A request is about to be sent.

    Attributes:
        label: The request as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        attempt: 1 for the first attempt of a call.
    """

    label: str
    method: str
    path: str
    attempt: int


class ResponseReceived(NamedTuple):
    """A request was answered, or failed without an answer.

    Attributes:
        label: The request as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        attempt: 1 for the first attempt of a call.
        status: The HTTP status; 0 without an answer.
        fault: Why no usable answer came (``connect``, ``timeout``, ``reset``, ...), or None.
        seconds: How long it took.
        size: Bytes received.
        trace_id: ServiceTitan's id of an exchange that failed, where the answer names it.
    """

    label: str
    method: str
    path: str
    attempt: int
    status: int
    fault: Optional[str]
    seconds: float
    size: int
    trace_id: Optional[str]


class RetryScheduled(NamedTuple):
    """A request will be repeated after a pause.

    Attributes:
        label: The request as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        reason: The status or the kind of fault that led to it.
        seconds: The length of the pause.
    """

    label: str
    method: str
    path: str
    reason: str
    seconds: float


class RequestCancelled(NamedTuple):
    """A call of an async session was cancelled before its end.

    Attributes:
        label: The request as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        attempts: How many requests were begun.
        outcome: What became of a write: ``not_sent``, ``not_applied`` or ``unknown``; None for a
            read.
    """

    label: str
    method: str
    path: str
    attempts: int
    outcome: Optional[str]


class RateLimitWaited(NamedTuple):
    """A call waited for its slot at the rate limiter.

    Attributes:
        seconds: How long it waited.
        report: The id of the report whose own limit counts too, or None.
    """

    seconds: float
    report: Optional[str]


class BucketPaused(NamedTuple):
    """The server answered 429, so that every call of the bucket waits.

    Attributes:
        seconds: How long they wait.
        asked_seconds: The wait that the server asked for.
        report: The id of the report whose bucket it is; None for that of app key and tenant.
    """

    seconds: float
    asked_seconds: float
    report: Optional[str]


class TokenFetched(NamedTuple):
    """A new access token was fetched.

    Attributes:
        seconds: How long it took, with all attempts.
        lifetime: Seconds until it is used no more.
    """

    seconds: float
    lifetime: float


class PageReceived(NamedTuple):
    """A page of a list or feed is passed to the caller.

    Attributes:
        label: The list as messages name it.
        number: The number of the page; in a feed counted from 1.
        rows: How many rows it holds.
        total: The number of all rows, where the API told it.
    """

    label: str
    number: int
    rows: int
    total: Optional[int]


class RowsSaved(NamedTuple):
    """``sync`` made rows of a resource durable.

    Attributes:
        resource: The resource.
        rows: How many rows of it this run has saved so far.
    """

    resource: str
    rows: int


Event = Union[
    RequestStarted,
    ResponseReceived,
    RetryScheduled,
    RequestCancelled,
    RateLimitWaited,
    BucketPaused,
    TokenFetched,
    PageReceived,
    RowsSaved,
]
Observer = Callable[[Event], object]
