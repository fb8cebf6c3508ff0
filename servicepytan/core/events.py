"""Log records: what is said of one exchange and of one pause."""

from __future__ import annotations

import logging
from typing import Any, NamedTuple

from servicepytan.core import replies
from servicepytan.core.call import Call, Reply
from servicepytan.core.steps import Hold, Send, Sleep


class Event(NamedTuple):
    """One log record: level, message with its arguments, and the ``extra`` fields."""

    level: int
    message: str
    args: tuple[Any, ...]
    extra: dict[str, Any]


def of_exchange(step: Send, reply: Reply) -> Event:
    """The record of one request and what came back."""
    call = step.call
    extra = {
        "method": call.method,
        "path": call.template,
        "status": reply.status,
        "attempt": step.attempt,
        "ms": round(reply.seconds * 1000, 1),
        "bytes": reply.received or len(reply.body),
        "trace_id": None,
    }
    if reply.fault:
        return _event(logging.WARNING, call, reply.fault.kind, extra)
    if reply.status >= 400:
        extra["trace_id"] = replies.trace_id_of(replies.problem_of(reply), step.redactor)
    level = logging.DEBUG if reply.status < 400 else logging.INFO
    return _event(level, call, str(reply.status), extra)


def _event(level: int, call: Call, outcome: str, extra: dict[str, Any]) -> Event:
    message = "%s -> %s, attempt %d, %.0f ms, %d bytes"
    args = (call.label, outcome, extra["attempt"], extra["ms"], extra["bytes"])
    return Event(level, message, args, extra)


def of_pause(step: Sleep, seconds: float) -> Event:
    """The record of a pause before a repeat."""
    extra = {"method": step.call.method, "path": step.call.template, "wait": round(seconds, 3)}
    message = "%s: after %s, waiting %.2f s"
    return Event(logging.INFO, message, (step.call.label, step.reason, seconds), extra)


def of_hold(step: Hold) -> Event:
    """The record of a 429 that holds back a whole bucket."""
    what = f"report {step.report}" if step.report else "this app key and tenant"
    seconds = min(step.seconds, step.longest)
    message = "429: every call of %s waits %.2f s"
    args: tuple[Any, ...] = (what, seconds)
    if seconds < step.seconds:
        message += ", then one tries; the server asks for %.0f s"
        args = (*args, step.seconds)
    return Event(logging.WARNING, message, args, {"wait": seconds})
