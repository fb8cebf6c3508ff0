"""Transports on a bare socket."""

from __future__ import annotations

from typing import Any

from servicepytan import RetryPolicy, Session
from servicepytan.core.call import Call
from servicepytan.transport.aio.transport import AsyncTransport
from servicepytan.transport.tokens import TokenManager
from tests.transport.raw_server import RawServer, answer

TOKEN = answer(b'{"access_token":"tok","expires_in":900}', Content_Type="application/json")
JOB = Call("GET", "/jpm/v2/tenant/1/jobs/1", "/jpm/v2/tenant/{tenant}/jobs/{id}", repeatable=True)
NOTE = Call(
    "POST",
    "/jpm/v2/tenant/1/jobs/1/notes",
    "/jpm/v2/tenant/{tenant}/jobs/{id}/notes",
    body={"text": "x"},
    has_body=True,
)


def settings_of(server: RawServer, **more: Any) -> Any:
    """The settings of a session whose API and token endpoint are the server."""
    retry = RetryPolicy(attempts=3, back_off=0.001, longest_back_off=0.001)
    session = Session(
        client_id="cid",
        client_secret="cs1.kept-quiet",
        app_key="ak1.kept-quiet",
        tenant_id=1,
        api_url=server.url,
        auth_url=server.url,
        **{"retry": retry, "rate_limit": None, **more},
    )
    return session.config


def transport_to(server: RawServer, **more: Any) -> AsyncTransport:
    """A transport with a token manager of its own."""
    made = {name: more.pop(name) for name in list(more) if name in ("limiter", "observers")}
    return AsyncTransport(settings_of(server, **more), token_manager=TokenManager, **made)
