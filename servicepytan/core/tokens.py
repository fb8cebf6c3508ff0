"""Tokens: the request for one, and its age."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import urlencode

from servicepytan.core.call import Request
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.redact import Headers, Secret

_EARLY_SHARE, _EARLY_SECONDS = 0.2, 120.0
_SAFETY_SHARE, _SAFETY_SECONDS = 0.05, 10.0
_USUAL_LIFE, _LONGEST_LIFE = 900.0, 30 * 86400.0

FRESH, STALE, EXPIRED = "fresh", "stale", "expired"


class Token(NamedTuple):
    """An access token with its times.

    Attributes:
        value: The token.
        stale_at: From this moment on a new one is fetched early, while this one still serves.
        expires_at: From this moment on it is not used any more, a little before its real end.
        scope: The scopes the token answer named.
    """

    value: Secret
    stale_at: float
    expires_at: float
    scope: tuple[str, ...] = ()

    def __repr__(self) -> str:
        times = f"stale_at={self.stale_at!r}, expires_at={self.expires_at!r}"
        return f"Token(value={self.value!r}, {times})"

    def age(self, now: float) -> str:
        """``fresh``, ``stale`` or ``expired``."""
        if now < self.stale_at:
            return FRESH
        return STALE if now < self.expires_at else EXPIRED

    @property
    def claims(self) -> dict[str, Any]:
        """The claims in the token: ``client_id``, ``tenant``, ``scope``, ``iss``, ``exp``.

        Its signature is not checked; a token that is no JWT gives an empty dict.
        """
        try:
            part = self.value.reveal().split(".")[1]
            claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
        except (IndexError, ValueError, RecursionError):
            return {}
        return claims if isinstance(claims, dict) else {}


def make_token(value: Secret, life: float, asked_at: float, scope: str = "") -> Token:
    """A token from its value, the moment of its request and its lifetime."""
    return Token(
        value,
        stale_at=asked_at + life - min(life * _EARLY_SHARE, _EARLY_SECONDS),
        expires_at=asked_at + life - min(life * _SAFETY_SHARE, _SAFETY_SECONDS),
        scope=tuple(scope.split()),
    )


def token_request(auth_url: str, client_id: str, client_secret: Secret, agent: str) -> Request:
    """The request for a new token."""
    headers = Headers(
        {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
            "User-Agent": agent,
        }
    )
    return Request("POST", f"{auth_url}/connect/token", headers, _form(client_id, client_secret))


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


def read_life(answer: Any) -> float:
    """The lifetime of a new token in seconds, from the endpoint's answer."""
    life = answer.get("expires_in")
    if isinstance(life, bool) or not isinstance(life, (int, float)):
        return _USUAL_LIFE
    return float(life) if 0 < life <= _LONGEST_LIFE else _USUAL_LIFE
