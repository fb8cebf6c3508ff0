"""What to do when no good answer came: pause and repeat, or raise."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Optional

from servicepytan.core import replies
from servicepytan.core.call import Call, Reply
from servicepytan.core.redact import Redactor
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.server_text import server_text
from servicepytan.core.steps import Sleep, Step, Tally, TimeOfDay
from servicepytan.errors import InvalidResponse, ServicePytanError, TransportError


def back_off(
    call: Call, retry: RetryPolicy, redactor: Redactor, reply: Reply, tally: Tally
) -> Generator[Step, Any, None]:
    """After a fault: pause before the next attempt, or raise when there must not be one.

    Raises:
        ServicePytanError: the answer is final, not safe to repeat, or attempts or time are used up.
    """
    unknown = _outcome_unknown(reply)
    repeat = call.repeatable and not _too_large(reply) if unknown else _surely_undone(reply)
    tally.faults += 1
    named = replies.named_wait(reply, (yield TimeOfDay())) if repeat else None
    pause = retry.back_off_before(tally.faults + 1) if named is None else named
    left = retry.budget - tally.spent
    if (
        not repeat
        or tally.faults >= retry.attempts
        or (named or 0.0) > min(retry.longest_wait, left)
        or left <= 0
    ):
        raise failure(call, reply, tally, redactor, named)
    tally.doubtful = tally.doubtful or (unknown and call.method != "GET")
    reason = reply.fault.kind if reply.fault else str(reply.status)
    tally.spent += yield Sleep(min(pause, left), named is None, reason, call)


def _outcome_unknown(reply: Reply) -> bool:
    if reply.fault:
        return reply.fault.kind in ("timeout", "reset", "cut", "too_large")
    return reply.status >= 500 or reply.status == 408 or 200 <= reply.status < 300


def _too_large(reply: Reply) -> bool:
    return reply.fault is not None and reply.fault.kind == "too_large"


def _surely_undone(reply: Reply) -> bool:
    if reply.fault:
        return reply.fault.kind == "connect"
    return replies.is_maintenance(reply)


def failure(
    call: Call, reply: Reply, tally: Tally, redactor: Redactor, retry_after: Optional[float]
) -> ServicePytanError:
    """The error for a reply that nothing more can be done about."""
    doubt = ""
    if _outcome_unknown(reply) and not call.repeatable:
        doubt = (
            " It is unknown whether it was applied, so it was not repeated:"
            " read the record back before you do."
        )
    sent = f" Sent {tally.attempts} times." if tally.attempts > 1 else ""
    if reply.fault:
        text = f"{call.label} got no answer: {server_text(reply.fault.text, redactor)}.{doubt}"
        advice = _FAULT_ADVICE.get(reply.fault.kind, "")
        return TransportError(f"{text}{sent}{advice}", reply.fault.kind, tally.attempts)
    if 200 <= reply.status < 300:
        shown = server_text(replies.masked_problem_of(reply, redactor), redactor)
        if not reply.body.strip():
            return InvalidResponse(
                f"{call.label} answered {reply.status} with an empty body in place of what was"
                f" asked for.{sent} Try again; if it happens again, report it to ServiceTitan."
            )
        content_type = reply.headers.get("content-type", "not given")
        return InvalidResponse(
            f"{call.label} answered {reply.status} with {len(reply.body)} bytes that are"
            f" {replies.why_unreadable(reply)}"
            f" (content type {server_text(content_type, redactor)!r}):"
            f" {shown}{doubt}{sent} A proxy or a wrong api_url may have answered."
        )
    return replies.refusal(
        call,
        reply,
        tally.attempts,
        redactor,
        retry_after=retry_after,
        doubtful=tally.doubtful,
        doubt=doubt.strip(),
    )


_FAULT_ADVICE = {
    "proxy": " Check HTTPS_PROXY, ALL_PROXY and NO_PROXY, or the system's settings of proxies.",
    "connect": " Check the network, a proxy, and the hosts of the chosen environment.",
    "tls": " Check this machine's clock and certificates, and any proxy that breaks up TLS.",
    "timeout": " Ask for less (a shorter range of dates, a smaller page_size) or raise timeout=.",
    "too_large": " Ask for less (a smaller page_size), or allow more with max_response_bytes=.",
}
