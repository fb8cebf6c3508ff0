"""Tokens and headers, with the interface of 0.4.2."""

from __future__ import annotations

from time import monotonic
from typing import Any

from servicepytan._deprecation import deprecated
from servicepytan.core.redact import Headers
from servicepytan.core.tokens import Token
from servicepytan.legacy.connection import Masked
from servicepytan.session import Connectable, Session
from servicepytan.transport.requests_errors import old_errors


def request_auth_token(auth_root_url: str, client_id: str, client_secret: str) -> dict[str, Any]:
    """A token by its credentials: the one in use, or a new one.

    Returns:
        A dict with ``access_token``, ``expires_in``, ``token_type`` and ``scope``.

    Raises:
        requests.HTTPError: there is none.
    """
    deprecated("request_auth_token")
    conn = Masked(
        SERVICETITAN_CLIENT_ID=client_id,
        SERVICETITAN_CLIENT_SECRET=client_secret,
        SERVICETITAN_APP_KEY="not-needed",
        SERVICETITAN_TENANT_ID="1",
        auth_root=auth_root_url,
    )
    del client_secret  # so that no traceback of this frame shows it
    token = _token(Session.of(conn))
    return {
        "access_token": token.value.reveal(),
        "expires_in": max(0, int(token.expires_at - monotonic())),
        "token_type": "Bearer",
        "scope": " ".join(token.scope),
    }


def get_auth_token(conn: Connectable) -> str:
    """The connection's token.

    Raises:
        KeyError: the connection lacks the client id or the secret.
        requests.HTTPError: there is none.
    """
    deprecated("get_auth_token")
    _need(conn, "SERVICETITAN_CLIENT_ID", "SERVICETITAN_CLIENT_SECRET")
    return _token(Session.of(conn)).value.reveal()


def get_auth_headers(conn: Connectable) -> dict[str, str]:
    """The headers that sign a request; their ``repr`` is masked.

    Raises:
        KeyError: the connection lacks a credential.
        requests.HTTPError: there is no token.
    """
    deprecated("get_auth_headers")
    _need(conn, "SERVICETITAN_CLIENT_ID", "SERVICETITAN_CLIENT_SECRET", "SERVICETITAN_APP_KEY")
    session = Session.of(conn)
    token = _token(session).value.reveal()
    return Headers({"Authorization": token, "ST-App-Key": session.config.app_key.reveal()})


def get_app_key(conn: Connectable) -> Any:
    """The connection's app key.

    Raises:
        KeyError: it has none.
    """
    deprecated("get_app_key")
    if conn is None or isinstance(conn, Session):
        return Session.of(conn).config.app_key.reveal()
    return conn["SERVICETITAN_APP_KEY"]


def get_tenant_id(conn: Connectable) -> Any:
    """The connection's tenant.

    Raises:
        KeyError: it has none.
    """
    deprecated("get_tenant_id")
    if conn is None or isinstance(conn, Session):
        return Session.of(conn).tenant_id
    return conn["SERVICETITAN_TENANT_ID"]


def _need(conn: Connectable, *names: str) -> None:
    if conn is None or isinstance(conn, Session):
        return
    for name in names:
        if name not in conn:
            raise KeyError(name)


def _token(session: Session) -> Token:
    with old_errors("POST", f"{session.config.auth_url}/connect/token"):
        return session.token()
