"""Builds events from steps and replies, and the log record of each event."""

from __future__ import annotations

import logging
from typing import Any, NamedTuple, Optional

from servicepytan.core import replies
from servicepytan.core.call import Call, Reply
from servicepytan.core.steps import PauseBucket, Send, Sleep
from servicepytan.errors import Outcome
from servicepytan.events import (
    BucketPaused,
    Event,
    RequestCancelled,
    RequestStarted,
    ResponseReceived,
    RetryScheduled,
)


class LogRecord(NamedTuple):
    """A log record: level, message with arguments, and ``extra`` fields."""

    level: int
    message: str
    args: tuple[Any, ...]
    extra: dict[str, Any]


def request_started(step: Send) -> RequestStarted:
    """The event of a request that is about to be sent."""
    call = step.call
    return RequestStarted(call.label, call.method, call.template, step.attempt)


def response_received(step: Send, reply: Reply) -> ResponseReceived:
    """The event of a request and its reply."""
    call = step.call
    trace_id = None
    if reply.status >= 400 and not reply.fault:
        trace_id = replies.trace_id_of(replies.problem_of(reply), step.redactor)
    return ResponseReceived(
        label=call.label,
        method=call.method,
        path=call.template,
        attempt=step.attempt,
        status=reply.status,
        fault=reply.fault.kind if reply.fault else None,
        seconds=reply.seconds,
        size=reply.received or len(reply.body),
        trace_id=trace_id,
    )


def retry_scheduled(step: Sleep, seconds: float) -> RetryScheduled:
    """The event of a pause before a repeat."""
    call = step.call
    return RetryScheduled(call.label, call.method, call.template, step.reason, seconds)


def request_cancelled(call: Call, attempts: int, outcome: Optional[Outcome]) -> RequestCancelled:
    """The event of a call that was cancelled; ``outcome`` is that of a write."""
    return RequestCancelled(call.label, call.method, call.template, attempts, outcome)


def bucket_paused(step: PauseBucket) -> BucketPaused:
    """The event of a 429 that holds back a whole bucket."""
    return BucketPaused(min(step.seconds, step.longest), step.seconds, step.report)


def log_record(event: Event) -> Optional[LogRecord]:
    """The log record of an event; None for those that are not logged."""
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
    place = f"report {event.report}" if event.report else "this app key and tenant"
    message = "429: every call of %s waits %.2f s"
    args: tuple[Any, ...] = (place, event.seconds)
    if event.seconds < event.asked_seconds:
        message += ", then one tries; the server asks for %.0f s"
        args = (*args, event.asked_seconds)
    return LogRecord(logging.WARNING, message, args, {"wait": event.seconds})
