"""Decides after a fault or error answer: pause and repeat, or raise."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from typing import Any, Optional

from servicepytan.core import replies
from servicepytan.core.call import Call, Reply
from servicepytan.core.outcomes import is_write, reply_outcome
from servicepytan.core.redact import Redactor
from servicepytan.core.retry import FIRST_BACK_OFF, RetryPolicy
from servicepytan.core.retry_after import named_wait
from servicepytan.core.server_text import server_text
from servicepytan.core.steps import AttemptState, PauseBucket, Sleep, Step, TimeOfDay
from servicepytan.errors import InvalidResponse, ServicePytanError, TransportError

MOST_FETCHES = 3
"""The most attempts to fetch a file whose transfer breaks off."""


def handle_fault(
    call: Call, retry: RetryPolicy, redactor: Redactor, reply: Reply, state: AttemptState
) -> Generator[Step, Any, None]:
    """Handle a fault: pause before the next attempt, or raise if none is allowed.

    Raises:
        ServicePytanError: the answer is final, not safe to repeat, or attempts or time are used up.
    """
    unknown = reply_outcome(reply) == "unknown"
    repeat = _may_repeat(call, reply) if unknown else _surely_undone(reply)
    state.faults += 1
    now: float = yield TimeOfDay()
    named = named_wait(reply, now)
    least, usual = named or 0.0, retry.back_off_before(state.faults + 1)
    time_left = retry.budget - state.spent
    if (
        not repeat
        or state.faults >= retry.attempts
        or least > min(retry.longest_wait, time_left)
        or time_left <= 0
    ):
        raise failure(call, reply, state, redactor, named)
    state.doubtful = state.doubtful or (unknown and call.method != "GET")
    reason = reply.fault.kind if reply.fault else str(reply.status)
    pause = min(max(least, usual), time_left)
    slept: float = yield Sleep(pause, least < usual, reason, call, least=least)
    state.spent += slept


def handle_429(
    call: Call,
    retry: RetryPolicy,
    reply: Reply,
    state: AttemptState,
    error: Callable[[float], ServicePytanError],
    *,
    pause: Optional[PauseBucket] = None,
    attempts: float = math.inf,
) -> Generator[Step, Any, None]:
    """Handle a 429: wait as long as it asks, or raise if that is too long.

    Args:
        call: What was asked.
        retry: The retry policy.
        reply: The 429.
        state: What the call used up so far.
        error: Makes the error from the seconds that are asked for.
        pause: The pause of a bucket, where one is shared; its length is set here.
        attempts: How many 429s are waited for, but for one.

    Raises:
        ServicePytanError: the wait is too long, or there were too many.
    """
    state.limited += 1
    now: float = yield TimeOfDay()
    named = named_wait(reply, now)
    wait = retry.back_off_before(state.limited + 2) if named is None else named
    wait = max(wait, min(FIRST_BACK_OFF * state.limited, 1.0))
    if pause:
        yield pause._replace(seconds=wait)
    longest = min(retry.longest_wait, retry.budget - state.spent)
    if wait > longest or state.limited >= attempts:
        raise error(wait)
    if pause is None or wait > pause.longest:
        slept: float = yield Sleep(wait, False, "429", call)
        state.spent += slept


def _may_repeat(call: Call, reply: Reply) -> bool:
    is_too_large = reply.fault is not None and reply.fault.kind == "too_large"
    return call.repeatable and not is_too_large


def _surely_undone(reply: Reply) -> bool:
    if reply.fault:
        return reply.fault.kind == "connect"
    return reply.status == 425 or replies.is_maintenance(reply)


def may_fetch_again(error: TransportError, fetches: int) -> bool:
    """Whether to fetch a file again from its start after its transfer broke off.

    Args:
        error: What ended the transfer, once the answer had begun.
        fetches: How often it was fetched.
    """
    return error.kind in ("cut", "timeout") and fetches < MOST_FETCHES


def failure(
    call: Call, reply: Reply, state: AttemptState, redactor: Redactor, retry_after: Optional[float]
) -> ServicePytanError:
    """The error for a final reply."""
    doubt = ""
    is_doubtful = reply_outcome(reply) == "unknown" and not _may_repeat(call, reply)
    if is_doubtful and is_write(call.method, call.repeatable):
        doubt = (
            " It is unknown whether it was applied, so it was not repeated:"
            " read the record back before you do."
        )
    sent = f" Sent {state.attempts} times." if state.attempts > 1 else ""
    if reply.fault:
        text = f"{call.label} got no answer: {server_text(reply.fault.text, redactor)}.{doubt}"
        advice = reply.fault.advice or _FAULT_ADVICE.get(reply.fault.kind, "")
        return TransportError(f"{text}{sent}{advice}", reply.fault.kind, state.attempts)
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
        state.attempts,
        redactor,
        retry_after=retry_after,
        doubtful=state.doubtful,
        doubt=doubt.strip(),
    )


_FAULT_ADVICE = {
    "proxy": " Check HTTPS_PROXY, ALL_PROXY and NO_PROXY, or the system's settings of proxies.",
    "connect": " Check the network, a proxy, and the hosts of the chosen environment.",
    "tls": " Check this machine's clock and certificates, and any proxy that breaks up TLS.",
    "timeout": " Ask for less (a shorter range of dates, a smaller page_size) or raise timeout=.",
    "too_large": " Ask for less (a smaller page_size), or allow more with max_response_bytes=.",
}
