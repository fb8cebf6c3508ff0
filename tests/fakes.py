"""A sender that answers from a function, and sessions on it: no network, no waiting."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit

from servicepytan import RetryPolicy, Session
from servicepytan.config import load
from servicepytan.core.call import Reply, Request
from servicepytan.transport.limiter import RateLimiter
from servicepytan.transport.tokens import TokenManager
from servicepytan.transport.transport import Transport

GIVEN: dict[str, Any] = {
    "client_id": "cid.test",
    "client_secret": "cs1.kept-quiet",
    "app_key": "ak1.kept-quiet",
    "tenant_id": "42",
    "api_url": "http://127.0.0.1:9",
    "auth_url": "http://127.0.0.1:9",
    "retry": RetryPolicy(attempts=2),
}


class FakeSender:
    """Keeps each request of the API and answers it by a function of method, path and query."""

    def __init__(self, answer: Optional[Callable[..., Any]] = None) -> None:
        self.answer = answer or (lambda method, path, query: {})
        self.sent: list[Request] = []
        self.tokens = 0

    def send(self, request: Request, timeout: float) -> Reply:
        if request.url.endswith("/connect/token"):
            self.tokens += 1
            return reply_of({"access_token": f"token-{self.tokens}", "expires_in": 900})
        self.sent.append(request)
        parts = urlsplit(request.url)
        found = self.answer(request.method, parts.path, dict(parse_qsl(parts.query)))
        return found if isinstance(found, Reply) else reply_of(found)

    def close(self) -> None:
        """Nothing to drop."""

    @property
    def urls(self) -> list[str]:
        """Path and query of each request."""
        return [request.url.partition(":9")[2] for request in self.sent]


def reply_of(data: Any, status: int = 200) -> Reply:
    """A JSON answer."""
    return Reply(status, body=json.dumps(data).encode())


def session_on(sender: FakeSender, **given: Any) -> Session:
    """A session with a token manager and a limiter of its own, on a fake sender."""
    settings = load({**GIVEN, **given}, environ={})
    transport = Transport(
        settings,
        sender=sender,
        limiter=RateLimiter(),
        token_manager=TokenManager,
        sleep=lambda seconds: None,
    )
    return Session._over(settings, transport)
