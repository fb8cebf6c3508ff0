"""The token endpoint: issues tokens and recognises valid ones."""

from __future__ import annotations

import base64
import hashlib
import hmac
import threading
from collections.abc import Callable, Iterable
from typing import NamedTuple, Optional
from urllib.parse import parse_qsl

from servicepytan.sandbox import codec, lookup
from servicepytan.sandbox.responses import Response

TOKEN_PATH = "/connect/token"


class AppCredentials(NamedTuple):
    """The credentials of an application.

    Attributes:
        client_id: The client id.
        client_secret: The client secret.
        app_key: The app key.
        tenant_id: The tenant.
    """

    client_id: str
    client_secret: str
    app_key: str
    tenant_id: str

    def __repr__(self) -> str:
        return f"Credentials(client_id={self.client_id!r}, tenant_id={self.tenant_id!r})"


class Issued(NamedTuple):
    """An issued token: its number from 1 on, its expiry, and its tenant and scopes."""

    ordinal: int
    expires_at: float
    tenant_id: str
    scopes: frozenset[str]


class TokenIssuer:
    """Issues tokens and recognises them.

    Args:
        credentials: Who may sign in.
        scopes: The scopes of each token; None for all that there are.
        life: How many seconds a token holds.
        issuer: The host that the tokens name.
        clock: Gives the time in seconds since 1970.
    """

    def __init__(
        self,
        credentials: AppCredentials,
        scopes: Optional[Iterable[str]],
        life: float,
        issuer: str,
        clock: Callable[[], float],
    ) -> None:
        self.life = life
        self._scopes = None if scopes is None else tuple(sorted(set(scopes)))
        self.issuer = issuer
        self._credentials = credentials
        self._clock = clock
        self._issued: dict[str, Issued] = {}
        self._count = 0
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"Tokens({self._count} issued)"

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes of each token; the table is read when they are asked for."""
        if self._scopes is None:
            self._scopes = tuple(sorted(lookup.scopes()))
        return self._scopes

    def answer(self, content_type: str, body: bytes) -> Response:
        """The answer of the token endpoint to a request."""
        if "application/x-www-form-urlencoded" not in content_type:
            return _refusal("invalid_request")
        form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
        grant = form.get("grant_type")
        if grant != "client_credentials":
            return _refusal("unsupported_grant_type" if grant else "invalid_request")
        if not self._accepts(form):
            return _refusal("invalid_client")
        answer = {
            "access_token": self._new(),
            "expires_in": int(self.life) if self.life == int(self.life) else self.life,
            "token_type": "Bearer",
            "scope": " ".join(self.scopes),
        }
        return Response(200, codec.dumps(answer))

    def find(self, value: str) -> Optional[Issued]:
        """A valid token's record; None for any other."""
        issued = self._issued.get(value)
        return issued if issued and self._clock() < issued.expires_at else None

    def ordinal(self, value: str) -> Optional[int]:
        """The number of a token, counted from 1; None if it was never issued."""
        issued = self._issued.get(value)
        return issued.ordinal if issued else None

    def revoke(self) -> None:
        """Invalidate all issued tokens."""
        with self._lock:
            self._issued = {
                value: issued._replace(expires_at=float("-inf"))
                for value, issued in self._issued.items()
            }

    def _accepts(self, form: dict[str, str]) -> bool:
        credentials = form.get("client_id"), form.get("client_secret")
        return credentials == (self._credentials.client_id, self._credentials.client_secret)

    def _new(self) -> str:
        with self._lock:
            self._count += 1
            expires_at = self._clock() + self.life
            value = self._encoded(expires_at)
            tenant = self._credentials.tenant_id
            self._issued[value] = Issued(self._count, expires_at, tenant, frozenset(self.scopes))
        return value

    def _encoded(self, expires_at: float) -> str:
        claims = {
            "iss": self.issuer,
            "exp": expires_at if expires_at % 1 else int(expires_at),
            "client_id": self._credentials.client_id,
            "tenant": self._credentials.tenant_id,
            "scope": list(self.scopes),
            "jti": f"sandbox-{self._count}",
        }
        head = {"alg": "HS256", "typ": "at+jwt"}
        signed = f"{_part(codec.dumps(head))}.{_part(codec.dumps(claims))}"
        digest = hmac.new(b"sandbox", signed.encode(), hashlib.sha256).digest()
        return f"{signed}.{_part(digest)}"


def _part(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _refusal(error: str) -> Response:
    return Response(400, codec.dumps({"error": error}))
