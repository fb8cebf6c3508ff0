"""One call from the first request to the decoded answer: a generator of steps.

It yields what is to be done next (wait for a slot, get a token, send, sleep) and is sent the
result. Whoever performs the steps needs to know nothing of retries, tokens or errors.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any, NamedTuple

from servicepytan.core import replies
from servicepytan.core.call import MAX_RESPONSE_BYTES, Call, Reply, Request
from servicepytan.core.outcomes import call_outcome, reply_outcome, worst_outcome
from servicepytan.core.pacer import LONGEST_HOLD
from servicepytan.core.redact import Headers, Redactor, Secret
from servicepytan.core.redirects import REDIRECTS, follow
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.retry_decisions import handle_429, handle_fault
from servicepytan.core.steps import (
    AcquireSlot,
    AttemptState,
    IsTokenExpired,
    NeedToken,
    PauseBucket,
    Send,
    SlotResult,
    Step,
)
from servicepytan.core.tokens import Token
from servicepytan.errors import RateLimited, ServicePytanError


class ExchangeConfig(NamedTuple):
    """What all calls of a session have in common.

    Attributes:
        api_url: Scheme, host and base path of the API.
        app_key: The app key.
        retry: The retry policy.
        paced: Whether a rate limiter is at work.
        agent: The User-Agent.
        redactor: Masks the session's secrets.
        max_response_bytes: How large the decoded body of an answer may be; files are not counted.
    """

    api_url: str
    app_key: Secret
    retry: RetryPolicy
    paced: bool
    agent: str
    redactor: Redactor
    max_response_bytes: int = MAX_RESPONSE_BYTES


def exchange(call: Call, config: ExchangeConfig) -> Generator[Step, Any, Any]:
    """Make a call; returns the decoded answer.

    Raises:
        ServicePytanError: one of its kinds, when the answer is an error or none comes; its
            ``outcome`` tells what became of a write.
    """
    if call.retry is not None:
        config = config._replace(retry=call.retry)
    state = AttemptState()
    try:
        return (yield from _attempts(call, config, state))
    except ServicePytanError as error:
        error.outcome = call_outcome(call.method, call.repeatable, state.outcome)
        raise


def _attempts(call: Call, config: ExchangeConfig, state: AttemptState) -> Generator[Step, Any, Any]:
    retry = config.retry
    report = call.report
    while True:
        left = max(0.0, retry.budget - state.spent)
        slot: SlotResult = yield AcquireSlot(report, min(retry.longest_wait, left))
        if slot.too_long:
            raise _no_slot(call, slot.too_long, state)
        state.spent += slot.waited
        state.ticket = slot.ticket
        token, waited = yield NeedToken(state.refused, max(0.0, retry.budget - state.spent))
        state.attempts += 1
        request = _request(call, config, token)
        redactor = config.redactor.knowing(token.value)
        reply: Reply = yield Send(request, call, state.attempts, redactor)
        state.spent += waited + reply.seconds
        if reply.status in REDIRECTS:
            state.outcome = worst_outcome(state.outcome, reply_outcome(reply))
            reply = yield from follow(call, request, reply, state, redactor)
        if 200 <= reply.status < 300:
            if call.stream:
                return reply
            try:
                return replies.decode(reply, call.due)
            except replies.UnreadableBody:
                pass
        state.outcome = worst_outcome(state.outcome, reply_outcome(reply))
        if (yield from _may_renew(config, token, reply, state)):
            state.refused = token
        elif reply.status == 429:
            yield from _after_429(call, config, reply, state, redactor)
        else:
            yield from handle_fault(call, retry, redactor, reply, state)


def _may_renew(
    config: ExchangeConfig, token: Token, reply: Reply, state: AttemptState
) -> Generator[Step, Any, bool]:
    """Whether another token may help: once, and whenever one ended on its way to the server."""
    if reply.status != 401 or replies.lacks_app_key(reply):
        return False
    if state.refused is None:
        return True
    return state.attempts < config.retry.attempts and (yield IsTokenExpired(token))


def _request(call: Call, config: ExchangeConfig, token: Token) -> Request:
    headers = Headers(
        {
            "Accept": "*/*" if call.stream else "application/json",
            "User-Agent": config.agent,
            "Authorization": f"Bearer {token.value.reveal()}",
            "ST-App-Key": config.app_key.reveal(),
        }
    )
    body = None
    if call.content is not None:
        headers["Content-Type"] = call.content_type
    elif call.has_body:
        headers["Content-Type"] = "application/json"
        body = json.dumps(call.body, allow_nan=False, separators=(",", ":")).encode()
    return Request(
        call.method,
        config.api_url + call.target,
        headers,
        body,
        call.content,
        stream=call.stream,
        total_timeout=call.total_timeout,
        max_response_bytes=config.max_response_bytes,
    )


def _after_429(
    call: Call, config: ExchangeConfig, reply: Reply, state: AttemptState, redactor: Redactor
) -> Generator[Step, Any, None]:
    def error(wait: float) -> ServicePytanError:
        return replies.refusal(call, reply, state.attempts, redactor, retry_after=wait)

    longest = config.retry.budget if call.report else LONGEST_HOLD
    pause = PauseBucket(call.report, 0.0, longest, state.ticket) if config.paced else None
    yield from handle_429(call, config.retry, reply, state, error, pause=pause)


def _no_slot(call: Call, wait: float, state: AttemptState) -> RateLimited:
    return RateLimited(
        f"{call.label} was not sent: the rate limit would let it go only in {wait:.0f} s, longer"
        " than one call may wait. Try again later, or allow more with"
        " retry=RetryPolicy(longest_wait=...).",
        status=429,
        title="Held back by the client's own limiter",
        retry_after=wait,
        attempts=state.attempts,
    )
