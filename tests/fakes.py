"""A sender that answers from a function, and sessions on it: no network, no waiting."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, tzinfo
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit

from servicepytan import RetryPolicy, Session
from servicepytan.config import load
from servicepytan.core.call import Call, Reply, Request
from servicepytan.core.paginators.paginator import FetchPage, PageResult, Paginator
from servicepytan.core.records_spec import FeedSpec, RecordsSpec
from servicepytan.core.redact import Redactor
from servicepytan.endpoints.records import Feed, Records
from servicepytan.events import Event, Observer
from servicepytan.transport.prefetch import fetch_pages
from servicepytan.transport.rate_limiter import RateLimiter
from servicepytan.transport.tokens import TokenManager
from servicepytan.transport.transport import Transport

SETTINGS: dict[str, Any] = {
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
        if request.content is not None:
            request = request._replace(body=b"".join(request.content))
        self.sent.append(request)
        parts = urlsplit(request.url)
        result = self.answer(request.method, parts.path, dict(parse_qsl(parts.query)))
        return result if isinstance(result, Reply) else reply_of(result)

    def close(self) -> None:
        """Nothing to drop."""

    @property
    def urls(self) -> list[str]:
        """Path and query of each request."""
        return [request.url.partition(":9")[2] for request in self.sent]


def reply_of(data: Any, status: int = 200) -> Reply:
    """A JSON answer."""
    return Reply(status, body=json.dumps(data).encode())


def session_on(sender: FakeSender, **options: Any) -> Session:
    """A session with a token manager and a limiter of its own, on a fake sender."""
    seams = {name: options.pop(name) for name in ("cache", "observers") if name in options}
    settings = load({**SETTINGS, **options}, environ={})
    transport = Transport(
        settings,
        sender=sender,
        limiter=RateLimiter(),
        token_manager=TokenManager,
        sleep=lambda seconds: None,
        **seams,
    )
    return Session._over(settings, transport)


def session_at(url: str, **options: Any) -> Session:
    """A session that sends its requests to a server of the test."""
    addresses = {"api_url": url, "auth_url": url, "retry": RetryPolicy()}
    return Session(**{**SETTINGS, **addresses, "rate_limit": None, **options})


class FunctionClient:
    """A client whose calls are made by a function."""

    observers: tuple[Observer, ...] = ()
    redactor = Redactor()

    def __init__(self, perform: Callable[..., Any]) -> None:
        self.perform: Any = perform

    def fetch_pages(
        self, paginator: Paginator, fetch: FetchPage, workers: int
    ) -> Iterator[PageResult]:
        """The results of a paginator."""
        return fetch_pages(paginator, fetch, workers)

    def emit(self, event: Event) -> None:
        """Hand an event to the observers."""
        for observer in self.observers:
            observer(event)


SEAMS = ("clock", "on_shift", "on_gap")


def records_over(
    perform: Callable[..., Any], calls: Iterable[Call], **options: Any
) -> Records[Any]:
    """A list whose calls are made by a function; the options are those of the spec and the list."""
    seams = {name: options.pop(name) for name in SEAMS if name in options}
    return Records(FunctionClient(perform), RecordsSpec(tuple(calls), **options), **seams)


def feed_over(perform: Callable[..., Any], call: Call, **options: Any) -> Feed[Any]:
    """A feed whose calls are made by a function."""
    return Feed(FunctionClient(perform), FeedSpec(call, **options))


class NotATime(datetime):
    """Imitates the missing value of pandas, which is a datetime."""

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = datetime.__hash__


class LastStamp(datetime):
    """Imitates the last Timestamp of pandas, which refuses other zones by an error of its own."""

    def astimezone(self, tz: Optional[tzinfo] = None) -> Any:
        raise ValueError("Out of bounds nanosecond timestamp")


class Dtype:
    """The kind of values that numpy tells."""

    def __init__(self, kind: str) -> None:
        self.kind = kind


class NumpyScalar:
    """Imitates a scalar of numpy, or an array without dimensions, whose operators are its own.

    Args:
        value: Its value as one of Python's.
        kind: The kind of its ``dtype``, as in ``b`` for a boolean.
    """

    ndim = 0

    def __init__(self, value: Any, kind: str) -> None:
        self.value, self.dtype = value, Dtype(kind)

    def item(self) -> Any:
        """The value as one of Python's."""
        return self.value

    def __repr__(self) -> str:
        return f"np.{self.value!r}"

    def __iter__(self) -> Iterator[Any]:
        raise TypeError("iteration over a 0-d array")

    def __float__(self) -> float:
        return float(self.value)

    def __eq__(self, other: object) -> bool:
        raise ValueError("the truth value is ambiguous")

    __hash__ = None  # type: ignore[assignment]


class NumpyColumn(NumpyScalar):
    """Imitates an array, or a column of pandas."""

    ndim = 1

    def __iter__(self) -> Iterator[Any]:
        return iter(self.value)
