"""The headers and the redactor of all requests with one token."""

from __future__ import annotations

from typing import Optional, Protocol

from servicepytan.core.frozen import NamedTuple
from servicepytan.core.redact import Headers, Redactor, Secret
from servicepytan.core.tokens import Token


class AccountSettings(Protocol):
    """The hosts and credentials that tell one account from another."""

    @property
    def api_url(self) -> str: ...
    @property
    def auth_url(self) -> str: ...
    @property
    def client_id(self) -> str: ...
    @property
    def client_secret(self) -> Secret: ...
    @property
    def app_key(self) -> Secret: ...
    @property
    def app_id(self) -> str: ...
    @property
    def tenant_id(self) -> str: ...


class Credentials(NamedTuple):
    """The credentials of a request.

    Attributes:
        token: The access token.
        headers: The headers that bear it and the app key; they are shared, so never change them.
        redactor: Masks the secrets in what is answered.
    """

    token: Token
    headers: Headers
    redactor: Redactor


class CredentialsCache:
    """Builds credentials from tokens and caches the latest; thread-safe.

    Args:
        app_key: The app key.
        agent: The User-Agent.
        redactor: Masks the session's secrets.

    Attributes:
        redactor: Masks the session's secrets.
        latest: The latest credentials, or None before the first.
    """

    def __init__(self, app_key: Secret, agent: str, redactor: Redactor) -> None:
        self._app_key = app_key
        self._agent = agent
        self.redactor = redactor
        self.latest: Optional[Credentials] = None

    def of(self, token: Token) -> Credentials:
        """The credentials of a token."""
        latest = self.latest
        if latest is not None and latest.token is token:
            return latest
        headers = Headers(
            {
                "Accept": "application/json",
                "User-Agent": self._agent,
                "Authorization": f"Bearer {token.value.reveal()}",
                "ST-App-Key": self._app_key.reveal(),
            }
        )
        self.latest = latest = Credentials(token, headers, self.redactor.knowing(token.value))
        return latest
