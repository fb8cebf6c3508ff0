"""``OpenTelemetry``: a span for each call."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Optional
from urllib.parse import urlsplit

from servicepytan._version import __version__
from servicepytan.convert.optional_imports import import_optional
from servicepytan.core.records_spec import flag
from servicepytan.core.wire import shown
from servicepytan.errors import ConfigurationError
from servicepytan.events import (
    BucketPaused,
    CallFinished,
    CallStarted,
    Event,
    RateLimitWaited,
    ResponseReceived,
    RetryScheduled,
    TokenFetched,
)
from servicepytan.observers.naming import find_operation

if TYPE_CHECKING:
    import opentelemetry.trace

_PORTS = {"https": 443, "http": 80}


class _Current:
    """The span of the current call.

    Args:
        span: The span.
        label: The call as events name it.

    Attributes:
        status: The latest HTTP status; 0 without an answer.
        token: What detaches the span from the context.
    """

    __slots__ = ("label", "span", "status", "token")

    def __init__(self, span: Any, label: str) -> None:
        self.span = span
        self.label = label
        self.status = 0
        self.token: Any = None


class OpenTelemetry:
    """An observer that makes a span for each call, such as ``servicetitan jpm.jobs.list``.

    The span is current while the call lasts, and a child of the span that is current where the
    call is made, in the threads and tasks of a list, too. Attempts, waits and fetches of a token
    are events of the span.

    Args:
        tracer_provider: Makes the tracer; the global one unless given.
        http_spans: Whether the instrumentation of HTTP libraries, such as
            ``opentelemetry-instrumentation-requests``, makes its own spans below that of the call.
            They bear the whole URL with ids and values of filters.

    Raises:
        ConfigurationError: opentelemetry-api is not installed, or ``tracer_provider`` is none.

    Example:
        >>> session = Session(observers=[OpenTelemetry()])
    """

    def __init__(
        self,
        tracer_provider: Optional[opentelemetry.trace.TracerProvider] = None,
        *,
        http_spans: bool = False,
    ) -> None:
        self._trace = import_optional("opentelemetry.trace", "otel")
        self._context = import_optional("opentelemetry.context", "otel")
        if tracer_provider is not None and not _makes_tracers(tracer_provider):
            raise ConfigurationError(
                f"tracer_provider={shown(tracer_provider)} is no TracerProvider of OpenTelemetry."
                " Pass one, or leave it out for the global one."
            )
        self._tracer = self._trace.get_tracer("servicepytan", __version__, tracer_provider)
        self._key = self._context.create_key("servicepytan-call")
        doubled = flag(http_spans, "http_spans")
        self._suppressed = () if doubled else _suppression_keys(self._context)
        self._kind = self._trace.SpanKind.CLIENT
        self._error = self._trace.Status(self._trace.StatusCode.ERROR)
        self._begun: dict[int, _Current] = {}
        self._handlers: dict[type, Callable[[Any, _Current], None]] = {
            ResponseReceived: _add_attempt,
            RetryScheduled: _add_retry,
            RateLimitWaited: _add_wait,
            BucketPaused: _add_pause,
            TokenFetched: _add_token,
        }

    def __call__(self, event: Event) -> None:
        """Begin or end a span, or add an event to the current one."""
        if type(event) is CallStarted:
            self._begin(event)
        elif type(event) is CallFinished:
            self._end(event)
        else:
            self._add(event)

    def _begin(self, event: CallStarted) -> None:
        name, attributes = _span_of(event.method, event.path, event.server)
        own = {"url.full": _url(event), "servicetitan.tenant": event.tenant}
        span = self._tracer.start_span(name, kind=self._kind, attributes={**attributes, **own})
        current = _Current(span, event.label)
        context = self._trace.set_span_in_context(span)
        context = self._context.set_value(self._key, current, context)
        for key in self._suppressed:
            context = self._context.set_value(key, True, context)
        current.token = self._context.attach(context)
        self._begun[event.call] = current

    def _add(self, event: Event) -> None:
        handler = self._handlers.get(type(event))
        if handler is None:
            return
        current = self._context.get_value(self._key)
        if current is not None and current.span.is_recording():
            handler(event, current)

    def _end(self, event: CallFinished) -> None:
        current = self._begun.pop(event.call, None)
        if current is None:
            return
        span = current.span
        if span.is_recording():
            attributes = _end_attributes(event, current)
            if attributes:
                span.set_attributes(attributes)
            if event.is_failed:
                span.set_status(self._error)
        span.end()
        if self._context.get_value(self._key) is current:  # else the call was abandoned elsewhere
            self._context.detach(current.token)


def _makes_tracers(provider: Any) -> bool:
    return callable(getattr(provider, "get_tracer", None)) and not isinstance(provider, type)


class _Span(NamedTuple):
    """The name of a span, and the attributes that all calls of the operation share."""

    name: str
    attributes: dict[str, Any]


@lru_cache(maxsize=4096)
def _span_of(method: str, path: str, server: str) -> _Span:
    operation = find_operation(method, path)
    parts = urlsplit(server)
    attributes: dict[str, Any] = {
        "http.request.method": method,
        "server.address": parts.hostname or "",
        "server.port": parts.port or _PORTS.get(parts.scheme, 443),
    }
    if operation is None:
        return _Span(f"servicetitan {method}", attributes)
    attributes["servicetitan.operation"] = operation.name
    return _Span(f"servicetitan {operation.name}", attributes)


def _url(event: CallStarted) -> str:
    """The URL of a call, without its query string."""
    path = event.label.partition(" ")[2].replace("{tenant}", event.tenant)
    return event.server + path


def _end_attributes(event: CallFinished, current: _Current) -> dict[str, Any]:
    attributes: dict[str, Any] = {}
    status = event.status or current.status
    if status:
        attributes["http.response.status_code"] = status
    if event.attempts > 1:
        attributes["http.request.resend_count"] = event.attempts - 1
    if event.error is not None:
        attributes["error.type"] = str(event.status) if event.status else event.error
        attributes["servicetitan.error"] = event.error
    if event.trace_id:
        attributes["servicetitan.trace_id"] = event.trace_id
    return attributes


def _add_attempt(event: ResponseReceived, current: _Current) -> None:
    is_token = event.label != current.label
    if not is_token:
        current.status = event.status
    attributes: dict[str, Any] = {
        "attempt": event.attempt,
        "seconds": event.seconds,
        "bytes": event.size,
    }
    if event.status:
        attributes["http.response.status_code"] = event.status
    if event.fault:
        attributes["error.type"] = event.fault
    current.span.add_event("token attempt" if is_token else "attempt", attributes)


def _add_retry(event: RetryScheduled, current: _Current) -> None:
    current.span.add_event("retry wait", {"reason": event.reason, "seconds": event.seconds})


def _add_wait(event: RateLimitWaited, current: _Current) -> None:
    current.span.add_event("rate limit wait", {"seconds": event.seconds})


def _add_pause(event: BucketPaused, current: _Current) -> None:
    current.span.add_event(
        "bucket paused", {"seconds": event.seconds, "asked_seconds": event.asked_seconds}
    )


def _add_token(event: TokenFetched, current: _Current) -> None:
    current.span.add_event("token fetched", {"seconds": event.seconds})


def _suppression_keys(context: Any) -> tuple[str, ...]:
    """The context keys that silence the instrumentations of HTTP libraries."""
    names = ("_SUPPRESS_HTTP_INSTRUMENTATION_KEY",)
    return tuple(getattr(context, name) for name in names if hasattr(context, name))
