"""The request log, which tests can query."""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from fnmatch import fnmatchcase
from typing import Any, NamedTuple, Optional

from servicepytan.sandbox import codec
from servicepytan.sandbox.tokens import TOKEN_PATH

MASK = "***"
KEPT = 100_000
VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")
_SECRET_HEADERS = frozenset({"authorization", "st-app-key", "cookie", "proxy-authorization"})
_SECRET_PARAMETERS = frozenset({"servicetitanapplicationkey", "access_token", "client_secret"})
_SECRET_FIELDS = re.compile(rb'(client_secret(?:=|"\s*:\s*"))[^&"]*')


class LoggedRequest(NamedTuple):
    """A received request, with masked secrets.

    Attributes:
        method: The verb.
        path: The path, with the tenant in it and without the query.
        query: The pairs of the query, decoded, in their order.
        headers: The headers, with names in lower case.
        body: The body as it came.
        status: The status of the answer; 0 when none went out.
        fault: The fault it met, or None.
        at: When it came, by the clock of the sandbox.
        token: Which of the tokens given out it carried, counted from 1, or None.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes
    status: int
    fault: Optional[str]
    at: float
    token: Optional[int]

    @property
    def has_token(self) -> bool:
        """Whether it carried an ``Authorization`` header."""
        return "authorization" in self.headers

    @property
    def has_app_key(self) -> bool:
        """Whether it carried an ``ST-App-Key`` header."""
        return "st-app-key" in self.headers

    @property
    def params(self) -> dict[str, str]:
        """The query as a dict; of a parameter given twice, the last value."""
        return dict(self.query)

    def json(self) -> Any:
        """The body, decoded; None when it is empty."""
        return codec.loads(self.body) if self.body else None


class AppliedWrite(NamedTuple):
    """A write that the sandbox carried out, whether or not its answer arrived.

    Attributes:
        method: The verb.
        path: The path, with the tenant in it.
        body: The body as it came.
    """

    method: str
    path: str
    body: bytes

    def json(self) -> Any:
        """The body, decoded; None when it is empty."""
        return codec.loads(self.body) if self.body else None


def masked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers without secrets."""
    return {name: MASK if name in _SECRET_HEADERS else value for name, value in headers.items()}


def masked_query(query: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs of a query without secrets."""
    return [(name, MASK if name in _SECRET_PARAMETERS else value) for name, value in query]


def masked_body(body: bytes) -> bytes:
    """A body without secrets."""
    return _SECRET_FIELDS.sub(rb"\1***", body)


def request_filter(
    method: Optional[str], path: Optional[str], tenant_id: str
) -> Callable[[str, str], bool]:
    """A function that tells whether a request has this verb and path.

    Args:
        method: The verb, in any case; None for any.
        path: The path, in which ``{tenant}`` and ``*`` may stand; None for any but that of the
            token endpoint.
        tenant_id: The tenant.

    Raises:
        ValueError: there is no such verb, or no request can have such a path.
    """
    wanted = None if method is None else str(method).upper()
    if wanted not in (None, *VERBS):
        raise ValueError(f"There is no verb {method!r}. Use one of {', '.join(VERBS)}.")
    if path is None:
        return lambda verb, target: wanted in (None, verb) and target != TOKEN_PATH
    pattern = str(path).replace("{tenant}", tenant_id)
    if pattern[:1] not in ("/", "*") or "{" in pattern:
        raise ValueError(
            f"No request has the path {path!r}. Begin it with / or *; only {{tenant}} and * may"
            " stand for something else."
        )
    return lambda verb, target: wanted in (None, verb) and fnmatchcase(target, pattern)


class Log:
    """Requests, applied writes, and the most requests at once."""

    def __init__(self) -> None:
        self.requests: deque[LoggedRequest] = deque(maxlen=KEPT)
        self.applied: list[AppliedWrite] = []
        self.token_requests = 0
        self.most = {True: 0, False: 0}
        self._now = {True: 0, False: 0}
        self._lock = threading.Lock()

    @contextmanager
    def in_flight(self, for_token: bool) -> Iterator[None]:
        """Count a request as under way, within this block."""
        with self._lock:
            self._now[for_token] += 1
            self.most[for_token] = max(self.most[for_token], self._now[for_token])
            self.token_requests += for_token
        try:
            yield
        finally:
            with self._lock:
                self._now[for_token] -= 1

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self.requests.clear()
            self.applied.clear()
            self.token_requests = 0
            self.most = {True: 0, False: 0}
