"""Checks before an operation sees a request: app key, token, tenant, scope, rate limit."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Mapping
from typing import NamedTuple, Optional

from servicepytan.sandbox.responses import Refused, unmatched
from servicepytan.sandbox.tokens import AppCredentials, Issued, TokenIssuer

NO_APP_KEY = "Application key not present, check ST-App-Key header value."
FILES = "/files/"
"""The prefix of paths of files, which need no credentials."""

_PATH = re.compile(r"/([a-z-]+)/(v\d)/tenant/(\d{1,19})/(.+)")
_ID = re.compile(r"(?i)\d{1,19}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class RequestTarget(NamedTuple):
    """The parts of a request's path.

    Attributes:
        key: Verb and path, with ``{}`` for each id: ``GET jpm/v2/jobs/{}``.
        tenant_id: The tenant.
        ids: The ids.
    """

    key: str
    tenant_id: str
    ids: tuple[str, ...]


def target(method: str, path: str) -> RequestTarget:
    """The parts of a path.

    Raises:
        Refused: it has not the form of any operation.
    """
    match = _PATH.fullmatch(path)
    if not match:
        raise unmatched()
    module, version, tenant_id, tail = match.groups()
    ids, parts = [], []
    for part in tail.split("/"):
        is_id = _ID.fullmatch(part) is not None
        ids += [part] if is_id else []
        parts.append("{}" if is_id else part)
    return RequestTarget(f"{method} {module}/{version}/{'/'.join(parts)}", tenant_id, tuple(ids))


def check_app_key(headers: Mapping[str, str], credentials: AppCredentials) -> None:
    """Check the app key."""
    key = headers.get("st-app-key", "")
    if not key:
        raise Refused(401, NO_APP_KEY)
    if key != credentials.app_key:
        raise Refused(401, "Application key is not valid.")


def token_of(headers: Mapping[str, str]) -> str:
    """The token of a request, alone or after ``Bearer``."""
    value = headers.get("authorization", "")
    kind, _, token = value.partition(" ")
    return token.strip() if kind.lower() == "bearer" else value


def check_token(headers: Mapping[str, str], tokens: TokenIssuer) -> Issued:
    """Check the token."""
    issued = tokens.find(token_of(headers))
    if issued is None:
        raise Refused(401, "Unauthorized")
    return issued


def check_tenant(issued: Issued, tenant_id: str) -> None:
    """Check that the path names the tenant of the token."""
    if tenant_id != issued.tenant_id:
        raise Refused(403, "Access to the tenant is denied.")


def check_scope(issued: Issued, scope: str) -> None:
    """Check that the token has a scope."""
    if scope and scope not in issued.scopes:
        raise Refused(403, "Scope validation failed")


class Limit:
    """A rate limit: so many requests in any second; the rest get a 429.

    Args:
        most: How many, or None for no limit.
        clock: Gives the time in seconds.
    """

    def __init__(self, most: Optional[int], clock: Callable[[], float]) -> None:
        self.most = most
        self._clock = clock
        self._passed: deque[float] = deque()

    def check(self, retry_after: bool) -> None:
        """Count a request."""
        if self.most is None:
            return
        now = self._clock()
        while self._passed and self._passed[0] <= now - 1:
            self._passed.popleft()
        if len(self._passed) >= self.most:
            headers = (("Retry-After", "1"),) if retry_after else ()
            raise Refused(429, headers=headers)
        self._passed.append(now)
