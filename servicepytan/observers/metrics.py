"""``PrometheusMetrics``: counters and histograms of calls, for ``prometheus_client``."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from servicepytan._threads.forks import HeldAtFork, register_fork_reset
from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.wire import shown
from servicepytan.errors import ConfigurationError
from servicepytan.events import (
    CacheLookup,
    CallFinished,
    DownloadEnded,
    Event,
    PageReceived,
    RateLimitWaited,
    ResponseReceived,
    RetryScheduled,
    TokenFetched,
)
from servicepytan.observers.naming import operation_name, operation_of_label

if TYPE_CHECKING:
    import prometheus_client

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 45, 60, 80, 100, 150, 200)
"""Seconds of a request; the API itself gives up after 100, the client later."""
_ATTRIBUTE = "_servicepytan_instruments"
OTHER = "other"
"""The operation label of a path that belongs to no operation."""


class Instruments(NamedTuple):
    """The metrics of a registry."""

    calls: Any
    errors: Any
    retries: Any
    rate_limited: Any
    rate_limit_wait: Any
    token_fetch: Any
    rows: Any
    received: Any
    sent: Any
    request_seconds: Any
    cache_lookups: Any


class PrometheusMetrics:
    """An observer that counts into Prometheus metrics, all of which begin with ``servicetitan_``.

    Sessions of one process share the metrics of a registry, however many observers there are.

    Args:
        registry: Where the metrics are registered; the usual registry unless given.

    Raises:
        ConfigurationError: prometheus_client is not installed, or ``registry`` is no registry of
            it.

    Example:
        >>> session = Session(observers=[PrometheusMetrics()])
    """

    def __init__(self, registry: Optional[prometheus_client.CollectorRegistry] = None) -> None:
        library = import_optional("prometheus_client", "metrics")
        if registry is not None and not isinstance(registry, library.CollectorRegistry):
            raise ConfigurationError(
                f"registry={shown(registry)} is no CollectorRegistry of prometheus_client. Pass"
                " one, or leave it out for the usual registry."
            )
        self._instruments = _shared_instruments(library, registry or library.REGISTRY)
        self._held = HeldAtFork()  # as each metric has a lock of its own
        self._children: dict[tuple[Any, ...], Any] = {}
        self._of_responses: dict[tuple[str, str], tuple[Any, Any]] = {}
        self._count: dict[type, Callable[[Any], None]] = {
            CallFinished: self._count_call,
            ResponseReceived: self._count_response,
            DownloadEnded: self._count_download,
            RetryScheduled: self._count_retry,
            RateLimitWaited: self._count_wait,
            TokenFetched: self._count_token,
            PageReceived: self._count_rows,
            CacheLookup: self._count_lookup,
        }

    def __call__(self, event: Event) -> None:
        """Count an event."""
        count = self._count.get(type(event))
        if count is not None:
            with self._held.lock:
                count(event)

    def _child(self, metric: Any, *labels: str) -> Any:
        key = (metric, *labels)
        child = self._children.get(key)
        if child is None:
            child = self._children[key] = metric.labels(*labels)
        return child

    def _count_call(self, event: CallFinished) -> None:
        metrics, operation = self._instruments, _operation(event)
        self._child(metrics.calls, event.tenant, operation).inc()
        if event.is_failed:
            self._child(metrics.errors, event.tenant, operation, event.error or "").inc()

    def _count_response(self, event: ResponseReceived) -> None:
        metrics, operation = self._instruments, _operation(event)
        key = (event.tenant, operation)
        seconds, received = self._of_responses.get(key) or self._response_children(*key)
        seconds.observe(event.seconds)
        received.inc(event.size)
        if event.sent_size:
            self._child(metrics.sent, *key).inc(event.sent_size)
        if event.status == 429:
            self._child(metrics.rate_limited, event.tenant, operation).inc()

    def _response_children(self, tenant: str, operation: str) -> tuple[Any, Any]:
        metrics = self._instruments
        children = (
            metrics.request_seconds.labels(operation),
            metrics.received.labels(tenant, operation),
        )
        self._of_responses[tenant, operation] = children
        return children

    def _count_download(self, event: DownloadEnded) -> None:
        self._child(self._instruments.received, event.tenant, _operation(event)).inc(event.size)

    def _count_retry(self, event: RetryScheduled) -> None:
        labels = (event.tenant, _operation(event), event.reason)
        self._child(self._instruments.retries, *labels).inc()

    def _count_wait(self, event: RateLimitWaited) -> None:
        self._child(self._instruments.rate_limit_wait, event.tenant).observe(event.seconds)

    def _count_token(self, event: TokenFetched) -> None:
        self._child(self._instruments.token_fetch, event.tenant).observe(event.seconds)

    def _count_lookup(self, event: CacheLookup) -> None:
        labels = (event.tenant, _operation(event), event.result)
        self._child(self._instruments.cache_lookups, *labels).inc()

    def _count_rows(self, event: PageReceived) -> None:
        operation = operation_of_label(event.label) or OTHER
        self._child(self._instruments.rows, event.tenant, operation).inc(event.rows)


def _operation(event: Any) -> str:
    return operation_name(event.method, event.path) or OTHER


class _MadeOnce:
    """A lock that holds while the metrics of a registry are made."""

    def __init__(self) -> None:
        self.after_fork()
        register_fork_reset(self)

    def after_fork(self) -> None:
        """Renew the lock."""
        self.lock = threading.Lock()


_made_once = _MadeOnce()


def _shared_instruments(library: Any, registry: Any) -> Instruments:
    with _made_once.lock:
        instruments: Optional[Instruments] = getattr(registry, _ATTRIBUTE, None)
        if instruments is None:
            instruments = _new_instruments(library, registry)
            setattr(registry, _ATTRIBUTE, instruments)
        return instruments


def _new_instruments(library: Any, registry: Any) -> Instruments:
    where, operation = ["tenant"], ["tenant", "operation"]

    def counter(name: str, text: str, labels: list[str]) -> Any:
        return library.Counter(f"servicetitan_{name}", text, labels, registry=registry)

    def summary(name: str, text: str) -> Any:
        return library.Summary(f"servicetitan_{name}", text, where, registry=registry)

    return Instruments(
        counter("calls", "Calls that are over, failed ones included.", operation),
        counter("call_errors", "Calls that failed, by kind of error.", [*operation, "kind"]),
        counter("retries", "Requests that were repeated, by reason.", [*operation, "reason"]),
        counter("rate_limited", "Answers 429.", operation),
        summary("rate_limit_wait_seconds", "Waits for the client's own rate limiter."),
        summary("token_fetch_seconds", "Fetches of an access token."),
        counter("rows", "Rows of lists and feeds.", operation),
        counter("received_bytes", "Bytes of answers and downloads.", operation),
        counter("sent_bytes", "Bytes of the bodies of requests and of uploads.", operation),
        library.Histogram(
            "servicetitan_request_seconds",
            "Time from request to answer.",
            ["operation"],
            buckets=BUCKETS,
            registry=registry,
        ),
        counter("cache_lookups", "Questions to the cache, by result.", [*operation, "result"]),
    )
