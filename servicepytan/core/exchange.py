"""One call from the first request to the decoded answer: a generator of steps.

It yields what is to be done next (wait for a turn, get a token, send, sleep) and is sent the
result. Whoever performs the steps needs to know nothing of retries, tokens or errors.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import Any, Optional

from servicepytan.core import replies
from servicepytan.core.call import MAX_RESPONSE_BYTES, Call, Reply, Request
from servicepytan.core.faults import back_off, throttled
from servicepytan.core.limits import report_of
from servicepytan.core.pacer import LONGEST_HOLD
from servicepytan.core.redact import Headers, Redactor, Secret
from servicepytan.core.redirects import REDIRECTS, follow
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import (
    HasEnded,
    Hold,
    NeedToken,
    Send,
    Step,
    TakeTurn,
    Tally,
    Turn,
)
from servicepytan.core.tokens import Token
from servicepytan.errors import RateLimited, ServicePytanError


@dataclass(frozen=True)
class Rules:
    """What all calls of a session have in common.

    Attributes:
        api_url: Scheme, host and base path of the API.
        app_key: The app key.
        retry: The retry policy.
        paced: Whether a limiter is at work.
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


def exchange(call: Call, rules: Rules) -> Generator[Step, Any, Any]:
    """Make a call; returns the decoded answer.

    Raises:
        ServicePytanError: one of its kinds, when the answer is an error or none comes.
    """
    if call.retry is not None:
        rules = replace(rules, retry=call.retry)
    tally = Tally()
    while True:
        token, reply = yield from _attempt(call, rules, tally)
        if 200 <= reply.status < 300:
            if call.stream:
                return reply
            try:
                return replies.decode(reply, call.due)
            except replies.Unreadable:
                pass
        redactor = rules.redactor.knowing(token.value)
        if (yield from _may_renew(rules, token, reply, tally)):
            tally.refused = token
        elif reply.status == 429:
            yield from _throttled(call, rules, reply, tally, redactor)
        else:
            yield from back_off(call, rules.retry, redactor, reply, tally)


def _attempt(call: Call, rules: Rules, tally: Tally) -> Generator[Step, Any, tuple[Token, Reply]]:
    longest = min(rules.retry.longest_wait, _left(rules, tally))
    turn: Turn = yield TakeTurn(_report(call), longest)
    if turn.too_long:
        raise _no_turn(call, turn.too_long, tally)
    tally.spent += turn.waited
    tally.ticket = turn.ticket
    token, waited = yield NeedToken(tally.refused, _left(rules, tally))
    tally.attempts += 1
    request = _request(call, rules, token)
    redactor = rules.redactor.knowing(token.value)
    reply: Reply = yield Send(request, call, tally.attempts, redactor)
    tally.spent += waited + reply.seconds
    if reply.status in REDIRECTS:
        reply = yield from follow(call, request, reply, tally, redactor)
    return token, reply


def _left(rules: Rules, tally: Tally) -> float:
    return max(0.0, rules.retry.budget - tally.spent)


def _may_renew(
    rules: Rules, token: Token, reply: Reply, tally: Tally
) -> Generator[Step, Any, bool]:
    """Whether another token may help: once, and whenever one ended on its way to the server."""
    if reply.status != 401 or replies.lacks_app_key(reply):
        return False
    if tally.refused is None:
        return True
    return tally.attempts < rules.retry.attempts and (yield HasEnded(token))


def _report(call: Call) -> Optional[str]:
    return report_of(call.method, call.path)


def _request(call: Call, rules: Rules, token: Token) -> Request:
    headers = Headers(
        {
            "Accept": "*/*" if call.stream else "application/json",
            "User-Agent": rules.agent,
            "Authorization": f"Bearer {token.value.reveal()}",
            "ST-App-Key": rules.app_key.reveal(),
        }
    )
    body = call.content
    if body is not None:
        headers["Content-Type"] = call.content_type
    elif call.has_body:
        headers["Content-Type"] = "application/json"
        body = json.dumps(call.body, allow_nan=False, separators=(",", ":")).encode()
    return Request(
        call.method,
        rules.api_url + call.target,
        headers,
        body,
        stream=call.stream,
        total_timeout=call.total_timeout,
        max_response_bytes=rules.max_response_bytes,
    )


def _throttled(
    call: Call, rules: Rules, reply: Reply, tally: Tally, redactor: Redactor
) -> Generator[Step, Any, None]:
    def error(wait: float) -> ServicePytanError:
        return replies.refusal(call, reply, tally.attempts, redactor, retry_after=wait)

    report = _report(call)
    longest = rules.retry.budget if report else LONGEST_HOLD
    hold = Hold(report, 0.0, longest, tally.ticket) if rules.paced else None
    yield from throttled(call, rules.retry, reply, tally, error, hold=hold)


def _no_turn(call: Call, wait: float, tally: Tally) -> RateLimited:
    return RateLimited(
        f"{call.label} was not sent: the rate limit would let it go only in {wait:.0f} s, longer"
        " than one call may wait. Try again later, or allow more with"
        " retry=RetryPolicy(longest_wait=...).",
        status=429,
        title="Held back by the client's own limiter",
        retry_after=wait,
        attempts=tally.attempts,
    )
