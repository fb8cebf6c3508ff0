"""Typed events for observers of a session.

An observer is any function that takes one event. It is called in the thread where the event
happens, and it holds that thread up. Events bear no header, no body, no query value and no secret.
The exception is ``MessagesExchanged``, which only those observers receive that ask for it.

Each event has the attribute ``tenant``: the id of the session's tenant.

Example:
    >>> def watch(event):
    ...     if isinstance(event, ResponseReceived) and event.status >= 500:
    ...         print(event.label, event.status, event.trace_id)
    >>> session = Session(observers=[watch])
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, Optional, Union

__all__ = [
    "BucketPaused",
    "CacheLookup",
    "CallFinished",
    "CallStarted",
    "DownloadEnded",
    "Event",
    "MessagesExchanged",
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


CacheResult = Literal["hit", "shared", "miss"]
"""What came of a lookup: the answer was kept, somebody had it under way, or it is requested."""
_CANCELLED = ("CallCancelled", "CancelledError", "GeneratorExit")


class CallStarted(NamedTuple):
    """A call begins, in the thread or task that makes it.

    Attributes:
        label: The call as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        server: The URL of the API, without a path of an operation.
        tenant: The id of the tenant.
        call: The number of the call in this process.
    """

    label: str
    method: str
    path: str
    server: str = ""
    tenant: str = ""
    call: int = 0


class CallFinished(NamedTuple):
    """A call is over, with all its attempts; in the thread or task that has made it.

    A download is over for this event once its first bytes are there.

    Attributes:
        label: The call as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        seconds: How long it took, with all waits.
        attempts: How many requests were begun.
        error: The name of the error's class, as in ``NotFound``; None where the call succeeded.
            ``CallCancelled`` and ``CancelledError`` are no failures: nobody waited any more.
        status: The HTTP status of the error, where it has one.
        trace_id: ServiceTitan's id of the exchange that failed, where the answer names it.
        tenant: The id of the tenant.
        call: The number of the call, as ``CallStarted`` has it.
    """

    label: str
    method: str
    path: str
    seconds: float
    attempts: int
    error: Optional[str] = None
    status: Optional[int] = None
    trace_id: Optional[str] = None
    tenant: str = ""
    call: int = 0

    @property
    def is_failed(self) -> bool:
        """Whether the call failed; one that was cancelled did not."""
        return self.error is not None and self.error not in _CANCELLED


class MessagesExchanged(NamedTuple):
    """A request and its response with headers and bodies, for observers that ask for it.

    An observer asks by an attribute ``wants_messages`` that is true. Secrets are masked; the rest
    is as it was sent, and may be personal.

    Attributes:
        label: The request as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        url: The whole URL.
        request_headers: The headers of the request.
        request_body: The beginning of its body, as text; None where it has none or is a file.
        request_size: Bytes of its body.
        status: The HTTP status; 0 without an answer.
        fault: Why no usable answer came, or None.
        response_headers: The headers of the response, by lower-case name.
        response_body: The beginning of its body, as text; None for a file.
        response_size: Bytes of its body, once it is decoded.
        sent_at: When the request was sent, in seconds since 1970.
        seconds: How long it took.
        tenant: The id of the tenant.
    """

    label: str
    method: str
    path: str
    url: str
    request_headers: Mapping[str, str]
    request_body: Optional[str]
    request_size: int
    status: int
    fault: Optional[str]
    response_headers: Mapping[str, str]
    response_body: Optional[str]
    response_size: int
    sent_at: float
    seconds: float
    tenant: str = ""


class RequestStarted(NamedTuple):
    """A request is about to be sent.

    Attributes:
        label: The request as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        attempt: 1 for the first attempt of a call.
        tenant: The id of the tenant.
    """

    label: str
    method: str
    path: str
    attempt: int
    tenant: str = ""


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
        size: Bytes received; those of a download come later, see ``DownloadEnded``.
        trace_id: ServiceTitan's id of an exchange that failed, where the answer names it.
        tenant: The id of the tenant.
        sent_size: Bytes of the request's body.
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
    tenant: str = ""
    sent_size: int = 0


class DownloadEnded(NamedTuple):
    """The file of a download has come, or nobody reads the rest of it.

    Attributes:
        label: The request as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        size: Bytes received.
        fault: Why it is not complete (``abandoned``, ``cut``, ``timeout``, ...), or None.
        tenant: The id of the tenant.
    """

    label: str
    method: str
    path: str
    size: int
    fault: Optional[str]
    tenant: str = ""


class RetryScheduled(NamedTuple):
    """A request will be repeated after a pause.

    Attributes:
        label: The request as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        reason: The status or the kind of fault that led to it.
        seconds: The length of the pause.
        tenant: The id of the tenant.
    """

    label: str
    method: str
    path: str
    reason: str
    seconds: float
    tenant: str = ""


class RequestCancelled(NamedTuple):
    """A call of an async session was cancelled before its end.

    Attributes:
        label: The request as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        attempts: How many requests were begun.
        outcome: What became of a write: ``not_sent``, ``not_applied`` or ``unknown``; None for a
            read.
        tenant: The id of the tenant.
    """

    label: str
    method: str
    path: str
    attempts: int
    outcome: Optional[str]
    tenant: str = ""


class RateLimitWaited(NamedTuple):
    """A call waited for its slot at the rate limiter.

    Attributes:
        seconds: How long it waited.
        report: The id of the report whose own limit counts too, or None.
        tenant: The id of the tenant.
    """

    seconds: float
    report: Optional[str]
    tenant: str = ""


class BucketPaused(NamedTuple):
    """The server answered 429, so that every call of the bucket waits.

    Attributes:
        seconds: How long they wait.
        asked_seconds: The wait that the server asked for.
        report: The id of the report whose bucket it is; None for that of app key and tenant.
        tenant: The id of the tenant.
    """

    seconds: float
    asked_seconds: float
    report: Optional[str]
    tenant: str = ""


class CacheLookup(NamedTuple):
    """The cache of a session was asked for an answer.

    With ``miss`` the call follows; otherwise no request is made.

    Attributes:
        label: The call as messages name it, with ids but without the tenant.
        method: The HTTP method.
        path: The path with ``{tenant}`` and without the query string.
        result: ``hit``: the answer was kept; ``shared``: somebody had the same request under way;
            ``miss``: neither.
        tenant: The id of the tenant.
    """

    label: str
    method: str
    path: str
    result: CacheResult
    tenant: str = ""


class TokenFetched(NamedTuple):
    """A new access token was fetched.

    Attributes:
        seconds: How long it took, with all attempts.
        lifetime: Seconds until it is used no more.
        tenant: The id of the tenant.
    """

    seconds: float
    lifetime: float
    tenant: str = ""


class PageReceived(NamedTuple):
    """A page of a list or feed is passed to the caller.

    Attributes:
        label: The list as messages name it.
        number: The number of the page; in a feed counted from 1.
        rows: How many rows it holds.
        total: The number of all rows, where the API told it.
        tenant: The id of the tenant.
    """

    label: str
    number: int
    rows: int
    total: Optional[int]
    tenant: str = ""


class RowsSaved(NamedTuple):
    """``sync`` made rows of a resource durable.

    Attributes:
        resource: The resource.
        rows: How many rows of it this run has saved so far.
        tenant: The id of the tenant.
    """

    resource: str
    rows: int
    tenant: str = ""


Event = Union[
    CallStarted,
    CallFinished,
    RequestStarted,
    ResponseReceived,
    DownloadEnded,
    MessagesExchanged,
    RetryScheduled,
    RequestCancelled,
    RateLimitWaited,
    BucketPaused,
    TokenFetched,
    CacheLookup,
    PageReceived,
    RowsSaved,
]
Observer = Callable[[Event], object]


def __dir__() -> list[str]:
    return sorted(__all__)
