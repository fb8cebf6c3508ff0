"""The exchange with the token endpoint."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from functools import partial
from typing import Any, Optional
from urllib.parse import urlencode

from servicepytan.core import replies
from servicepytan.core.call import Call, Reply, Request
from servicepytan.core.decoding import UnreadableBody, decode_body
from servicepytan.core.redact import Headers, Redactor, Secret
from servicepytan.core.retry import RetryPolicy
from servicepytan.core.server_text import server_text
from servicepytan.core.steps import AttemptState, Send, Step
from servicepytan.core.tokens import Token, make_token
from servicepytan.core.urls import host_of
from servicepytan.errors import (
    AuthenticationError,
    InvalidResponse,
    RateLimited,
    ServicePytanError,
)

TOKEN_PATH = "/connect/token"
"""The path of the token endpoint."""
_CALL = Call("POST", TOKEN_PATH, TOKEN_PATH, repeatable=True)
_USUAL_LIFE, _LONGEST_LIFE = 900.0, 30 * 86400.0


def token_request(auth_url: str, client_id: str, client_secret: Secret, agent: str) -> Request:
    """The request for a new token."""
    headers = Headers(
        {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
            "User-Agent": agent,
        }
    )
    return Request("POST", auth_url + TOKEN_PATH, headers, _form(client_id, client_secret))


def _form(client_id: str, client_secret: Secret) -> Any:
    return FormBody(
        urlencode(
            {
                "grant_type": "client_credentials",
                "client_id": client_id,
                "client_secret": client_secret.reveal(),
            }
        ).encode()
    )


class FormBody(bytes):
    """A body with a secret; its ``repr`` hides it."""

    def __repr__(self) -> str:
        return "FormBody(***)"

    __str__ = __repr__


def login(
    auth_url: str,
    client_id: str,
    client_secret: Secret,
    *,
    agent: str,
    retry: RetryPolicy,
    redactor: Redactor,
) -> Generator[Step, Any, Token]:
    """Request a token, with the usual retries; its times count from zero at the request.

    Raises:
        AuthenticationError: the endpoint gives no token.
        RateLimited: it asks for a longer wait than the policy allows.
        ServerError: it fails again and again.
        TransportError: no answer comes.
    """
    try:
        steps = _login(auth_url, client_id, client_secret, agent, retry, redactor)
        return (yield from steps)
    except ServicePytanError as error:
        from servicepytan.core.curl import FailedRequest

        url = redactor.text(auth_url + TOKEN_PATH)
        error.failed_request = FailedRequest("POST", url, is_login=True)
        raise


def _login(
    auth_url: str,
    client_id: str,
    client_secret: Secret,
    agent: str,
    retry: RetryPolicy,
    redactor: Redactor,
) -> Generator[Step, Any, Token]:
    state = AttemptState()
    request = token_request(auth_url, client_id, client_secret, agent)
    while True:
        state.attempts += 1
        reply: Reply = yield Send(request, _CALL, state.attempts, redactor)
        state.spent += reply.seconds
        token, is_final = _read(reply)
        if token:
            return token
        if is_final:
            raise _no_token(auth_url, client_id, reply, state, redactor)
        from servicepytan.core.retry_decisions import handle_429, handle_fault

        if reply.status == 429:
            error = partial(_too_many, reply, state, redactor)
            yield from handle_429(_CALL, retry, reply, state, error, attempts=retry.attempts)
            continue
        try:
            yield from handle_fault(_CALL, retry, redactor, reply, state)
        except InvalidResponse:
            raise _no_token(auth_url, client_id, reply, state, redactor) from None


def _read(reply: Reply) -> tuple[Optional[Token], bool]:
    """The token in an answer, or None; and whether an answer without a token is final."""
    try:
        answer = _decoded(reply) if reply.status == 200 else None
    except UnreadableBody:
        return None, False
    answer = answer if isinstance(answer, Mapping) else {}
    value = answer.get("access_token")
    if not isinstance(value, str) or not _fits_header(value):
        return None, 200 <= reply.status < 500 and reply.status not in replies.TRANSIENT_4XX
    scope = str(answer.get("scope") or "")
    return make_token(Secret(value), read_life(answer), 0.0, scope), True


def _fits_header(token: str) -> bool:
    """Whether a token is printable ASCII without spaces."""
    return bool(token) and token.isascii() and token.isprintable() and " " not in token


def read_life(answer: Any) -> float:
    """The lifetime of a new token in seconds, from the endpoint's answer."""
    life = answer.get("expires_in")
    if isinstance(life, bool) or not isinstance(life, (int, float)):
        return _USUAL_LIFE
    return float(life) if 0 < life <= _LONGEST_LIFE else _USUAL_LIFE


def _decoded(reply: Reply) -> Any:
    return decode_body(reply.body, reply.headers.get("content-type", ""), is_required=True)


def _too_many(reply: Reply, state: AttemptState, redactor: Redactor, wait: float) -> RateLimited:
    return RateLimited(
        f"The token endpoint asks to wait {wait:g} s: too many tokens were fetched. One"
        " Session keeps its token for 15 minutes; share it instead of building new ones.",
        status=429,
        title=server_text(replies.title_of(replies.problem_of(reply)), redactor),
        retry_after=wait,
        attempts=state.attempts,
    )


def _no_token(
    auth_url: str, client_id: str, reply: Reply, state: AttemptState, redactor: Redactor
) -> AuthenticationError:
    problem = replies.masked_problem_of(reply, redactor)
    title = server_text(replies.title_of(problem), redactor)
    return AuthenticationError(
        f"The token endpoint {host_of(auth_url)} gave no token to the client id that ends in"
        f" {_end_of(client_id)!r}:"
        f" {reply.status} {title or 'with an answer that holds none'}. {_advice(title)}",
        status=reply.status,
        title=title,
        trace_id=replies.trace_id_of(problem, redactor),
        attempts=state.attempts,
        body=problem,
    )


def _end_of(client_id: str) -> str:
    """The end of a secret: at most four characters, and at most half of it."""
    return client_id[-min(4, len(client_id) // 2) :] if len(client_id) > 1 else ""


def _advice(title: str) -> str:
    if title in ("unsupported_grant_type", "invalid_request"):
        return "Something between here and there changes the form that was sent; check proxies."
    if title == "invalid_client":
        return (
            "Client id and secret do not fit together or belong to the other environment, the"
            " secret was replaced, or the app is disabled: ask the tenant's administrator to look"
            " at Settings, Integrations, API Application Access."
        )
    return "Check auth_url and the environment."
