"""Tokens: their age, and what a caller does that needs one.

The caller uses the held token, fetches one, first waits as long as the token endpoint asked, or
fails as the last fetch did.
"""

from __future__ import annotations

import base64
import copy
import json
import math
from typing import Any, Optional, Union

from servicepytan.core.frozen import NamedTuple
from servicepytan.core.rate_pacer import LONGEST_PAUSE
from servicepytan.core.redact import Secret
from servicepytan.errors import AuthenticationError, ServicePytanError

_EARLY_SHARE, _EARLY_SECONDS = 0.2, 120.0
_SAFETY_SHARE, _SAFETY_SECONDS = 0.05, 10.0
_EARLY_PAUSE = 30.0
"""Seconds after a failed early fetch in which no other one begins."""

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

    def is_usable(self, now: float, refused: Optional[Token] = None) -> bool:
        """Whether a call can use it; after a refusal only a fresh one that is another.

        Args:
            now: The time.
            refused: The token that was answered 401, if any.
        """
        if refused is None:
            return now < self.expires_at
        return self is not refused and now < self.stale_at

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


class LoginLimits(NamedTuple):
    """The retry limits of one fetch of a token.

    Attributes:
        attempts: How often it is asked for.
        budget: Seconds that it may take.
        longest_wait: Seconds, the longest wait that the endpoint may ask for.
        timeout: Seconds for each request.
    """

    attempts: float = math.inf
    budget: float = math.inf
    longest_wait: float = math.inf
    timeout: float = math.inf

    def cover(self, other: LoginLimits) -> bool:
        """Whether each limit is at least as generous as in ``other``."""
        return all(mine >= theirs for mine, theirs in zip(self, other))


class FetchHistory(NamedTuple):
    """What is known from the fetches so far.

    Attributes:
        failures: The number of failed fetches.
        failure: The error of the last fetch; None if it succeeded.
        limits: The limits of the last fetch that failed.
        not_before: The time before which the token endpoint asked for no request.
        early_not_before: The time before which no early fetch begins.
    """

    failures: int = 0
    failure: Optional[ServicePytanError] = None
    limits: LoginLimits = LoginLimits()
    not_before: float = -math.inf
    early_not_before: float = -math.inf

    def after_success(self) -> FetchHistory:
        """The history once a fetch succeeded."""
        return self._replace(failure=None)

    def after_failure(
        self, error: ServicePytanError, limits: LoginLimits, now: float
    ) -> FetchHistory:
        """The history once a fetch within these limits failed; keeps no frames of its thread."""
        wait = min(getattr(error, "retry_after", None) or 0.0, LONGEST_PAUSE)
        return self._replace(
            failures=self.failures + 1,
            failure=copy.copy(error),
            limits=limits,
            not_before=now + wait,
        )

    def after_early_failure(self, now: float) -> FetchHistory:
        """The history once an early fetch failed, whose failure is in it already."""
        return self._replace(early_not_before=now + _EARLY_PAUSE)

    def failure_since(self, failures: int, limits: LoginLimits) -> Optional[ServicePytanError]:
        """The error of a fetch that failed since, if one within these limits would fail too.

        Args:
            failures: How many fetches had failed before.
            limits: The limits of the caller's own fetch.
        """
        failure = self.failure
        if failure is None or self.failures == failures:
            return None
        is_final = isinstance(failure, AuthenticationError)
        return copy.copy(failure) if is_final or self.limits.cover(limits) else None


class UseHeld(NamedTuple):
    """Use the held token."""

    token: Token


class FailLikewise(NamedTuple):
    """Fail as the last fetch did."""

    error: ServicePytanError


class WaitThenFetch(NamedTuple):
    """Wait as long as the token endpoint asked, then fetch a token."""

    seconds: float


class FetchNow(NamedTuple):
    """Fetch a token."""


Renewal = Union[UseHeld, FailLikewise, WaitThenFetch, FetchNow]


def is_early_due(token: Token, history: FetchHistory, now: float) -> bool:
    """Whether to fetch the next token while this one still serves."""
    return now >= max(token.stale_at, history.early_not_before, history.not_before)


def decide_renewal(
    token: Optional[Token],
    refused: Optional[Token],
    history: FetchHistory,
    failures: int,
    limits: Optional[LoginLimits],
    now: float,
) -> Renewal:
    """What a caller does that has waited until nobody else fetches a token.

    Args:
        token: The held token, if any.
        refused: The token that was answered 401, if any.
        history: What is known from the fetches so far.
        failures: How many fetches had failed when the caller began to wait.
        limits: The limits of its own fetch; None without any, where it cannot wait either.
        now: The time.
    """
    if token is not None and token.is_usable(now, refused):
        return UseHeld(token)
    failure = history.failure_since(failures, limits or LoginLimits())
    if failure is not None:
        return FailLikewise(failure)
    wait = history.not_before - now
    if wait <= 0 or limits is None or history.failure is None:
        return FetchNow()
    if wait > min(limits.longest_wait, limits.budget):
        return FailLikewise(copy.copy(history.failure))
    return WaitThenFetch(wait)
