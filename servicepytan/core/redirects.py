"""Follows redirects of reads; credentials never go to another host."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Optional
from urllib.parse import urljoin, urlsplit

from servicepytan.core.call import Call, Reply, Request
from servicepytan.core.redact import Headers, Redactor, is_secret_name
from servicepytan.core.replies import REDIRECTS
from servicepytan.core.server_text import server_text
from servicepytan.core.steps import AttemptState, Send, Step
from servicepytan.core.urls import encoded, is_safe_url
from servicepytan.errors import TransportError

_MOST_REDIRECTS = 5


def follow(
    call: Call,
    request: Request,
    reply: Reply,
    state: AttemptState,
    redactor: Redactor,
    learn: Callable[[Request, Reply], None],
) -> Generator[Step, Any, Reply]:
    """Follow the redirects of a read; credentials are sent to their own host only.

    Args:
        call: What was asked.
        request: The request that was answered by a redirect.
        reply: The redirect.
        state: What the call used up so far.
        redactor: Masks secrets in what the server said.
        learn: Called with each further request and its answer.
    """
    for _ in range(_MOST_REDIRECTS):
        request = _target_after_redirect(call, request, reply, state, redactor)
        reply = yield Send(request, call, state.attempts, redactor)
        learn(request, reply)
        state.spent += reply.seconds
        if reply.status not in REDIRECTS:
            is_ours = "Authorization" in request.headers
            return reply if is_ours else reply._replace(other_host=_host_of(request, redactor))
    raise TransportError(
        f"{call.label} was redirected more than {_MOST_REDIRECTS} times.",
        "redirect",
        state.attempts,
    )


def _target_after_redirect(
    call: Call, request: Request, reply: Reply, state: AttemptState, redactor: Redactor
) -> Request:
    target = request._replace(url=_target(request, reply))
    host = _host_of(target, redactor)
    if call.method != "GET" or not reply.headers.get("location"):
        raise TransportError(
            f"{call.label} answered {reply.status}, a redirect to {host}; only reads with a"
            " Location are followed. Check api_url.",
            "redirect",
            state.attempts,
        )
    if not is_safe_url(target.url):
        raise TransportError(
            f"{call.label} answered a redirect to {host} that is not https; not followed.",
            "redirect",
            state.attempts,
        )
    if _origin(target.url) == _origin(request.url):
        return target
    headers = {name: text for name, text in target.headers.items() if not is_secret_name(name)}
    return target._replace(headers=Headers(headers))


def _host_of(request: Request, redactor: Redactor) -> str:
    return server_text(urlsplit(request.url).hostname or "nowhere", redactor)


def _target(request: Request, reply: Reply) -> str:
    try:
        url = urljoin(request.url, encoded(reply.headers.get("location", "").strip()))
        _ = urlsplit(url).port
    except ValueError:
        return ""
    return url


def _origin(url: str) -> tuple[str, str, Optional[int]]:
    parts = urlsplit(url)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", port
