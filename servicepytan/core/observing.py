"""Builds events from steps and replies, and the log record of each event."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

from servicepytan.core import replies
from servicepytan.core.call import Call, Reply, Request
from servicepytan.core.login import TOKEN_PATH
from servicepytan.core.redact import MASK, Redactor, is_secret_name
from servicepytan.core.steps import PauseBucket, Send, Sleep
from servicepytan.errors import Outcome
from servicepytan.events import (
    BucketPaused,
    CacheLookup,
    CacheResult,
    CallFinished,
    CallStarted,
    DownloadEnded,
    Event,
    MessagesExchanged,
    RequestCancelled,
    RequestStarted,
    ResponseReceived,
    RetryScheduled,
)

LONGEST_BODY = 1 << 15
"""The most characters of a body in an event."""
_READ = 1 << 16
_PLAIN = frozenset({"content-length", "content-type", "date", "server"})


class LogRecord(NamedTuple):
    """A log record: level, message with arguments, and ``extra`` fields."""

    level: int
    message: str
    args: tuple[Any, ...]
    extra: dict[str, Any]


def call_started(call: Call, server: str, tenant: str, number: int) -> CallStarted:
    """The event of a call that begins."""
    return CallStarted(call.label, call.method, call.template, server, tenant, number)


def call_finished(
    start: CallStarted, seconds: float, attempts: int, error: Optional[BaseException]
) -> CallFinished:
    """The event of a call that is over."""
    return CallFinished(
        start.label,
        start.method,
        start.path,
        seconds,
        attempts,
        None if error is None else type(error).__name__,
        getattr(error, "status", None),
        getattr(error, "trace_id", None),
        start.tenant,
        start.call,
    )


def request_started(step: Send, tenant: str = "") -> RequestStarted:
    """The event of a request that is about to be sent."""
    call = step.call
    return RequestStarted(call.label, call.method, call.template, step.attempt, tenant)


def response_received(step: Send, reply: Reply, tenant: str = "") -> ResponseReceived:
    """The event of a request and its reply."""
    call = step.call
    trace_id = None
    if reply.status >= 400 and not reply.fault:
        trace_id = replies.trace_id_of(replies.problem_of(reply), step.redactor)
    return ResponseReceived(
        call.label,
        call.method,
        call.template,
        step.attempt,
        reply.status,
        reply.fault.kind if reply.fault else None,
        reply.seconds,
        reply.received or len(reply.body),
        trace_id,
        tenant,
        _sent_size(step.request),
    )


def _sent_size(request: Request) -> int:
    return len((request.body or b"") if request.content is None else request.content)


def download_ended(step: Send, size: int, fault: Optional[str], tenant: str) -> DownloadEnded:
    """The event of a download that has ended."""
    call = step.call
    return DownloadEnded(call.label, call.method, call.template, size, fault, tenant)


def messages_exchanged(step: Send, reply: Reply, sent_at: float, tenant: str) -> MessagesExchanged:
    """The event of a request and its reply, with masked headers and bodies."""
    call, request, redactor = step.call, step.request, step.redactor
    sent = request.body or b""
    return MessagesExchanged(
        label=call.label,
        method=request.method,
        path=call.template,
        url=redactor.text(request.url),
        request_headers=_masked_headers(request.headers, redactor),
        request_body=None if request.body is None else _masked_body(sent, redactor),
        request_size=_sent_size(request),
        status=reply.status,
        fault=redactor.text(reply.fault.text) if reply.fault else None,
        response_headers=_headers_of(call, reply, redactor),
        response_body=None if reply.stream else _answer_of(call, reply, redactor),
        response_size=len(reply.body),
        sent_at=sent_at,
        seconds=reply.seconds,
        tenant=tenant,
    )


def _masked_headers(headers: Mapping[str, str], redactor: Redactor) -> dict[str, str]:
    return {
        name: MASK if is_secret_name(name) else redactor.text(value)
        for name, value in headers.items()
    }


def _headers_of(call: Call, reply: Reply, redactor: Redactor) -> dict[str, str]:
    """The headers of an answer; of a login only those that hold no secret."""
    headers = _masked_headers(reply.headers, redactor)
    if call.path != TOKEN_PATH:
        return headers
    return {name: value if name in _PLAIN else MASK for name, value in headers.items()}


def _answer_of(call: Call, reply: Reply, redactor: Redactor) -> str:
    """The beginning of an answer's body; a login's is masked, as it holds a token."""
    if call.path == TOKEN_PATH and reply.body:
        return MASK
    return _masked_body(reply.body, redactor)


def _masked_body(body: bytes, redactor: Redactor) -> str:
    """The beginning of a body as masked text; never cut inside a secret."""
    text = _decoded(body[:_READ])
    masked = redactor.text(text)
    return masked if len(body) <= LONGEST_BODY else masked[:LONGEST_BODY]


def _decoded(body: bytes) -> str:
    text = body.decode(json.detect_encoding(body), "replace")
    return text.replace("\x00", "")


def cache_looked_up(call: Call, result: CacheResult, tenant: str) -> CacheLookup:
    """The event of a lookup in the cache."""
    return CacheLookup(call.label, call.method, call.template, result, tenant)


def retry_scheduled(step: Sleep, seconds: float) -> RetryScheduled:
    """The event of a pause before a repeat."""
    call = step.call
    return RetryScheduled(call.label, call.method, call.template, step.reason, seconds)


def request_cancelled(call: Call, attempts: int, outcome: Optional[Outcome]) -> RequestCancelled:
    """The event of a call that was cancelled; ``outcome`` is that of a write."""
    return RequestCancelled(call.label, call.method, call.template, attempts, outcome)


def bucket_paused(step: PauseBucket) -> BucketPaused:
    """The event of a 429 that pauses a whole bucket."""
    return BucketPaused(min(step.seconds, step.longest), step.seconds, step.report)


def log_record(event: Event) -> Optional[LogRecord]:
    """The log record of an event; None for events that are not logged."""
    if isinstance(event, ResponseReceived):
        return _response_record(event)
    if isinstance(event, RetryScheduled):
        extra = {"method": event.method, "path": event.path, "wait": round(event.seconds, 3)}
        args = (event.label, event.reason, event.seconds)
        return LogRecord(logging.INFO, "%s: after %s, waiting %.2f s", args, extra)
    if isinstance(event, BucketPaused):
        return _pause_record(event)
    if isinstance(event, RequestCancelled):
        return _cancellation_record(event)
    return None


def _response_record(event: ResponseReceived) -> LogRecord:
    extra = {
        "method": event.method,
        "path": event.path,
        "status": event.status,
        "attempt": event.attempt,
        "ms": round(event.seconds * 1000, 1),
        "bytes": event.size,
        "trace_id": event.trace_id,
    }
    outcome = event.fault or str(event.status)
    level = logging.WARNING if event.fault else logging.INFO
    if not event.fault and event.status < 400:
        level = logging.DEBUG
    args = (event.label, outcome, event.attempt, extra["ms"], event.size)
    return LogRecord(level, "%s -> %s, attempt %d, %.0f ms, %d bytes", args, extra)


def _cancellation_record(event: RequestCancelled) -> LogRecord:
    extra = {
        "method": event.method,
        "path": event.path,
        "attempt": event.attempts,
        "outcome": event.outcome,
    }
    if event.outcome is None:
        return LogRecord(logging.DEBUG, "%s was cancelled", (event.label,), extra)
    description = _CANCELLED[event.outcome]
    return LogRecord(logging.WARNING, "%s was cancelled: %s", (event.label, description), extra)


_CANCELLED = {
    "not_sent": "it was not sent",
    "not_applied": "it was not applied",
    "unknown": "it is unknown whether it was applied; read the record back before you repeat it",
}


def _pause_record(event: BucketPaused) -> LogRecord:
    bucket = f"report {event.report}" if event.report else "this app key and tenant"
    message = "429: every call of %s waits %.2f s"
    args: tuple[Any, ...] = (bucket, event.seconds)
    if event.seconds < event.asked_seconds:
        message += ", then one tries; the server asks for %.0f s"
        args = (*args, event.asked_seconds)
    return LogRecord(logging.WARNING, message, args, {"wait": event.seconds})
