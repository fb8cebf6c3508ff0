"""A call from its first request to the decoded answer, as a generator of steps.

It yields what is to be done next (wait for a slot, get a token, send, sleep) and is sent the
result. Whoever performs the steps needs to know nothing of retries, tokens or errors.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any, Optional

from servicepytan.core import replies
from servicepytan.core.call import MAX_RESPONSE_BYTES, Call, Reply, Request
from servicepytan.core.credentials import Credentials, CredentialsCache
from servicepytan.core.decoding import UnreadableBody, decode_body
from servicepytan.core.file_descriptors import cannot_load, is_exhausted
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.outcomes import call_outcome, reply_outcome, worst_outcome
from servicepytan.core.rate_pacer import LONGEST_PAUSE
from servicepytan.core.redact import Headers, Redactor
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.steps import (
    AcquireSlot,
    AttemptState,
    EndSlot,
    IsTokenExpired,
    NeedToken,
    PauseBucket,
    Send,
    SlotResult,
    Step,
    TokenResult,
)
from servicepytan.core.timestamps import http_date_seconds
from servicepytan.core.tokens import Token
from servicepytan.errors import RateLimited, ServicePytanError

SHORT_QUEUE = 1.0
"""Seconds in a queue that no token ends in: it is given out only until a while before its end."""


class ServerTime:
    """The time of the API, by the ``Date`` of its latest answer.

    Args:
        api_url: Scheme, host and base path of the API.
    """

    def __init__(self, api_url: str) -> None:
        self._prefix = f"{api_url}/"
        self._date = ""

    def note(self, request: Request, reply: Reply) -> None:
        """Keep the ``Date`` of an answer, unless a redirect led elsewhere."""
        date = reply.headers.get("date")
        if date and request.url.startswith(self._prefix):
            self._date = date

    @property
    def seconds(self) -> Optional[float]:
        """Seconds since 1970; None while unknown."""
        seconds = http_date_seconds(self._date)
        return None if seconds is None else max(0.0, seconds)


class ExchangeConfig(NamedTuple):
    """The settings that all calls of a session share.

    Attributes:
        api_url: Scheme, host and base path of the API.
        credentials: Makes the headers of a token.
        retry: The retry policy.
        paced: Whether a rate limiter is at work.
        server_time: Learns the API's time from the answers.
        max_response_bytes: How large the decoded body of an answer may be; files are not counted.
    """

    api_url: str
    credentials: CredentialsCache
    retry: RetryPolicy
    paced: bool
    server_time: ServerTime
    max_response_bytes: int = MAX_RESPONSE_BYTES


def exchange(
    call: Call, config: ExchangeConfig, state: Optional[AttemptState] = None
) -> Generator[Step, Any, Any]:
    """Make a call; returns the decoded answer.

    Args:
        call: The call.
        config: What all calls of the session have in common.
        state: Is kept up to date, for whoever may close the generator before its end.

    Raises:
        ServicePytanError: one of its kinds, when the answer is an error or none comes; its
            ``outcome`` tells what became of a write.
    """
    retry = call.retry or config.retry
    report = call.report if call.method == "POST" else None
    state = state or AttemptState()
    try:
        while True:
            time_left = max(0.0, retry.budget - state.spent)
            result: TokenResult = yield NeedToken(state.refused, time_left)
            state.spent += result.waited
            time_left = max(0.0, retry.budget - state.spent)
            longest = min(retry.longest_wait, time_left) if report else time_left
            slot: SlotResult = yield AcquireSlot(report, longest, retry.longest_wait)
            if slot.too_long:
                raise _no_slot(call, slot.too_long, state)
            state.spent += slot.waited
            state.ticket = slot.ticket
            state.has_slot = True
            if slot.waited > SHORT_QUEUE:
                result = yield from _token_after_queue(report, retry, state)
                if not state.has_slot:
                    continue
            token = result.token
            state.attempts += 1
            credentials = config.credentials.latest
            if credentials is None or credentials.token is not token:
                credentials = config.credentials.of(token)
            request = _request(call, config, credentials)
            state.is_sending = True
            reply: Reply = yield Send(request, call, state.attempts, credentials.redactor)
            state.has_slot = state.is_sending = False
            config.server_time.note(request, reply)
            if (report or slot.is_probe) and reply.status != 429:
                yield EndSlot(report, reply.status, reply_outcome(reply) == "not_sent")
            state.spent += reply.seconds
            if reply.status in replies.REDIRECTS:
                redactor = credentials.redactor
                reply = yield from _after_redirect(call, config, redactor, request, reply, state)
            if 200 <= reply.status < 300:
                if call.stream:
                    return reply
                try:
                    answer = decode_body(
                        reply.body,
                        reply.headers.get("content-type", ""),
                        is_required=call.requires_body and reply.status == 200,
                        custom_loads=call.loads,
                    )
                    return (answer, reply) if call.with_reply else answer
                except UnreadableBody:
                    pass
            yield from _after_failure(call, config.paced, retry, credentials, reply, state)
    except GeneratorExit:  # nobody performs a further step
        raise
    except BaseException as raised:
        error = yield from _ended_by(raised, call, config, report, state)
        if error is not raised:
            raise error from None
        raise


def _ended_by(
    raised: BaseException,
    call: Call,
    config: ExchangeConfig,
    report: Optional[str],
    state: AttemptState,
) -> Generator[Step, Any, BaseException]:
    """End the slot of a call that raised; returns the error for the caller, with the outcome."""
    error = cannot_load(call, state, raised) if is_exhausted(raised) else raised
    if isinstance(error, ServicePytanError):
        error.outcome = call_outcome(call.method, call.repeatable, state.outcome)
        if error.failed_request is None:
            _keep_request(error, call, config)
    if config.paced:
        may_be_sent = state.is_sending and getattr(error, "outcome", "") != "not_sent"
        yield EndSlot(report, is_unused=state.has_slot and not may_be_sent)
    return error


def _after_redirect(
    call: Call,
    config: ExchangeConfig,
    redactor: Redactor,
    request: Request,
    reply: Reply,
    state: AttemptState,
) -> Generator[Step, Any, Reply]:
    """The answer behind a redirect, which may have followed a write that was applied."""
    from servicepytan.core.redirects import follow

    state.outcome = worst_outcome(state.outcome, reply_outcome(reply))
    learn = config.server_time.note
    return (yield from follow(call, request, reply, state, redactor, learn))


def _token_after_queue(
    report: Optional[str], retry: RetryPolicy, state: AttemptState
) -> Generator[Step, Any, TokenResult]:
    """The token anew, as it may have expired in the queue; gives the slot up if that took time.

    Callers that wait for one token with their slots in hand would all send at once.
    """
    result: TokenResult = yield NeedToken(state.refused, max(0.0, retry.budget - state.spent))
    state.spent += result.waited
    if result.waited and not state.has_requeued:
        state.has_slot, state.has_requeued = False, True
        yield EndSlot(report, is_unused=True)
    return result


def _keep_request(error: ServicePytanError, call: Call, config: ExchangeConfig) -> None:
    try:
        from servicepytan.core.curl import failed_request
    except OSError:  # no file descriptor is left to load it with
        return

    credentials = config.credentials
    redactor = (credentials.latest or credentials).redactor
    error.failed_request = failed_request(call, config.api_url, redactor)


def _after_failure(
    call: Call,
    paced: bool,
    retry: RetryPolicy,
    credentials: Credentials,
    reply: Reply,
    state: AttemptState,
) -> Generator[Step, Any, None]:
    """Prepare the next attempt after an unusable answer, or raise."""
    state.outcome = worst_outcome(state.outcome, reply_outcome(reply))
    if (yield from _may_renew(retry, credentials.token, reply, state)):
        state.refused = credentials.token
    elif reply.status == 429:
        is_of_bucket = paced and not reply.other_host
        yield from _after_429(call, is_of_bucket, retry, reply, state, credentials.redactor)
    else:
        from servicepytan.core.retry_decisions import handle_fault

        yield from handle_fault(call, retry, credentials.redactor, reply, state)


def _may_renew(
    retry: RetryPolicy, token: Token, reply: Reply, state: AttemptState
) -> Generator[Step, Any, bool]:
    """Whether to retry with another token: once, and whenever a token expired on its way."""
    if reply.status != 401 or reply.other_host or replies.lacks_app_key(reply):
        return False
    if state.refused is None:
        return True
    if state.attempts >= retry.attempts:
        return False
    is_expired: bool = yield IsTokenExpired(token)
    return is_expired


def _request(call: Call, config: ExchangeConfig, credentials: Credentials) -> Request:
    headers, body = credentials.headers, None
    if call.stream:
        headers = Headers({**headers, "Accept": "*/*"})
    if call.content is not None:
        headers = Headers({**headers, "Content-Type": call.content_type})
    elif call.has_body:
        headers = Headers({**headers, "Content-Type": "application/json"})
        body = json.dumps(call.body, allow_nan=False, separators=(",", ":")).encode()
    return Request(
        call.method,
        config.api_url + (call.target if call.query else call.path),
        headers,
        body,
        call.content,
        stream=call.stream,
        total_timeout=call.total_timeout,
        max_response_bytes=config.max_response_bytes,
    )


def _after_429(
    call: Call,
    paced: bool,
    retry: RetryPolicy,
    reply: Reply,
    state: AttemptState,
    redactor: Redactor,
) -> Generator[Step, Any, None]:
    def error(wait: float) -> ServicePytanError:
        return replies.refusal(call, reply, state.attempts, redactor, retry_after=wait)

    longest = retry.budget if call.report else LONGEST_PAUSE
    pause = PauseBucket(call.report, 0.0, longest, state.ticket) if paced else None
    from servicepytan.core.retry_decisions import handle_429

    yield from handle_429(call, retry, reply, state, error, pause=pause)


def _no_slot(call: Call, wait: float, state: AttemptState) -> RateLimited:
    return RateLimited(
        f"{call.label} was not sent: the next slot of the rate limit comes only in {wait:.0f} s,"
        " longer than one call may wait. Try again later, or allow more with"
        " retry=RetryPolicy(budget=..., longest_wait=...).",
        status=429,
        title="Held back by the client's own limiter",
        retry_after=wait,
        attempts=state.attempts,
    )
