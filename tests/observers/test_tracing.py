"""Spans: one for each call, with attempts and waits as events, in every thread and task."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextvars import copy_context
from typing import Any

import pytest

from servicepytan import ConfigurationError, NotFound, RetryPolicy
from servicepytan.events import CallFinished, CallStarted
from servicepytan.observers import OpenTelemetry
from servicepytan.sandbox import Sandbox
from tests.clocks import Clock, timed

trace = pytest.importorskip("opentelemetry.trace")
sdk = pytest.importorskip("opentelemetry.sdk.trace")
export = pytest.importorskip("opentelemetry.sdk.trace.export")
sampling = pytest.importorskip("opentelemetry.sdk.trace.sampling")
in_memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")


class Spans:
    """A tracer provider, and the spans that have ended."""

    def __init__(self) -> None:
        self._exporter = in_memory.InMemorySpanExporter()
        self.provider = sdk.TracerProvider()
        self.provider.add_span_processor(export.SimpleSpanProcessor(self._exporter))
        self.tracer = self.provider.get_tracer("test")

    @property
    def ended(self) -> list[Any]:
        return list(self._exporter.get_finished_spans())

    def named(self, name: str) -> list[Any]:
        return [span for span in self.ended if span.name == name]


@pytest.fixture
def spans() -> Spans:
    return Spans()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=40) as running:
        yield running


def test_a_call_has_a_span_by_the_name_of_its_operation(sandbox: Sandbox, spans: Spans) -> None:
    session = sandbox.session(observers=[OpenTelemetry(spans.provider)])
    job = session.jobs.list(limit=1).first_or_raise()
    session.jobs.get(job["id"])
    [span] = spans.named("servicetitan jpm.jobs.get")
    server = sandbox.url.partition("//")[2].partition(":")
    assert span.kind is trace.SpanKind.CLIENT
    assert span.status.is_unset
    assert dict(span.attributes) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": server[0],
        "server.port": int(server[2].split("/")[0]),
        "servicetitan.operation": "jpm.jobs.get",
        "servicetitan.tenant": session.tenant_id,
        "url.full": f"{session.api_url}/jpm/v2/tenant/{session.tenant_id}/jobs/{job['id']}",
    }
    assert [event.name for event in span.events] == ["attempt"]
    assert not trace.get_current_span().get_span_context().is_valid


def test_attributes_are_ours_or_of_the_stable_conventions(sandbox: Sandbox, spans: Spans) -> None:
    retry = RetryPolicy(attempts=2, back_off=0.001)
    session = sandbox.session(observers=[OpenTelemetry(spans.provider)], retry=retry)
    sandbox.fail_next(503)
    with pytest.raises(NotFound):
        session.jobs.get(9)
    [span] = spans.ended
    names = {name for name in span.attributes if not name.startswith("servicetitan.")}
    assert names <= stable_names()
    assert {"http.request.resend_count", "error.type", "url.full"} <= names


def stable_names() -> set[str]:
    """The attributes that the conventions have declared stable."""
    modules = ("error", "http", "server", "url")
    return {
        value
        for name in modules
        for value in vars(
            pytest.importorskip(f"opentelemetry.semconv.attributes.{name}_attributes")
        ).values()
        if isinstance(value, str)
    }


def test_attempts_waits_and_tokens_are_events(sandbox: Sandbox, spans: Spans) -> None:
    observers = [OpenTelemetry(spans.provider)]
    retry = RetryPolicy(attempts=3, back_off=0.001)
    session = timed(sandbox.session(observers=observers, retry=retry, rate_limit=1e6), Clock())
    sandbox.fail_next(503)
    sandbox.fail_next(429, retry_after=2)
    session.jobs.list(limit=1, workers=1).all()
    [span] = spans.named("servicetitan jpm.jobs.list")
    names = [event.name for event in span.events]
    assert names[:5] == ["token attempt", "token fetched", "attempt", "retry wait", "attempt"]
    assert "bucket paused" in names
    assert "rate limit wait" in names
    statuses = [
        event.attributes["http.response.status_code"]
        for event in span.events
        if event.name == "attempt"
    ]
    assert statuses == [503, 429, 200]
    assert span.attributes["http.request.resend_count"] == 2


def test_a_failed_call_has_the_status_of_an_error(sandbox: Sandbox, spans: Spans) -> None:
    session = sandbox.session(observers=[OpenTelemetry(spans.provider)])
    with pytest.raises(NotFound) as caught:
        session.jobs.get(9)
    [span] = spans.ended
    assert span.status.status_code is trace.StatusCode.ERROR
    assert span.attributes["error.type"] == "404"
    assert span.attributes["servicetitan.error"] == "NotFound"
    assert span.attributes["servicetitan.trace_id"] == caught.value.trace_id


def test_a_cancelled_call_has_no_error(spans: Spans) -> None:
    observer = OpenTelemetry(spans.provider)
    call = ("GET /x", "GET", "/x")
    observer(CallStarted(*call, "https://api.example", "42"))
    observer(CallFinished(*call, 1.0, 1, "CallCancelled", tenant="42"))
    [span] = spans.ended
    assert span.status.is_unset
    assert span.attributes["servicetitan.error"] == "CallCancelled"


def test_a_span_that_is_not_recorded_is_ended_without_attributes() -> None:
    provider = sdk.TracerProvider(sampler=sampling.ALWAYS_OFF)
    observer = OpenTelemetry(provider)
    call = ("GET /x", "GET", "/x")

    def calls() -> bool:
        observer(CallStarted(*call, "https://api.example", "42", 1))
        observer(CallFinished(*call, 1.0, 1, "NotFound", call=1, tenant="42"))
        return bool(observer._begun)

    assert copy_context().run(calls) is False


def test_an_abandoned_call_ends_its_own_span(
    spans: Spans, caplog: pytest.LogCaptureFixture
) -> None:
    observer = OpenTelemetry(spans.provider)
    server = ("https://api.example", "42")

    def calls() -> None:
        observer(CallStarted("GET /x", "GET", "/x", *server, 1))
        observer(CallStarted("GET /y", "GET", "/y", *server, 2))
        observer(CallFinished("GET /x", "GET", "/x", 1.0, 1, "GeneratorExit", call=1))
        observer(CallFinished("GET /z", "GET", "/z", 1.0, 1, "NotFound", call=3))
        observer(CallFinished("GET /y", "GET", "/y", 1.0, 1, call=2))

    copy_context().run(calls)
    ended = [
        (span.attributes["url.full"], span.attributes.get("error.type")) for span in spans.ended
    ]
    assert ended == [("https://api.example/x", "GeneratorExit"), ("https://api.example/y", None)]
    assert not caplog.records


def test_no_value_of_a_filter_shows(sandbox: Sandbox, spans: Spans) -> None:
    session = sandbox.session(observers=[OpenTelemetry(spans.provider)])
    session.jobs.list(number="Edward").all()
    session.request("GET", "/jpm/v2/tenant/{tenant}/jobs", params={"number": "Edward"})
    session.records("/jpm/v2/tenant/{tenant}/jobs", {"number": "Edward"}).all()
    assert [span.name for span in spans.ended] == ["servicetitan jpm.jobs.list"] * 3
    assert "Edward" not in "".join(span.to_json() for span in spans.ended)


def test_a_path_of_no_operation_has_no_id_in_its_name(spans: Spans) -> None:
    observer = OpenTelemetry(spans.provider)
    call = ("GET /x/v9/tenant/{tenant}/y/77", "GET", "/x/v9/tenant/{tenant}/y/77")
    observer(CallStarted(*call, "https://api.example", "42"))
    observer(CallFinished(*call, 1.0, 1, tenant="42"))
    [span] = spans.ended
    assert span.name == "servicetitan GET"
    assert span.attributes["server.port"] == 443
    assert "servicetitan.operation" not in span.attributes


def test_pages_fetched_by_threads_belong_to_the_span_of_the_caller(
    sandbox: Sandbox, spans: Spans
) -> None:
    session = sandbox.session(observers=[OpenTelemetry(spans.provider)])
    with spans.tracer.start_as_current_span("nightly") as parent:
        assert len(session.jobs.list(page_size=5, workers=4).all()) == 40
    pages = spans.named("servicetitan jpm.jobs.list")
    assert len(pages) >= 8
    assert {span.parent.span_id for span in pages} == {parent.get_span_context().span_id}


@pytest.mark.asyncio
async def test_pages_fetched_by_tasks_belong_to_the_span_of_the_caller(
    sandbox: Sandbox, spans: Spans
) -> None:
    async with sandbox.async_session(observers=[OpenTelemetry(spans.provider)]) as session:
        with spans.tracer.start_as_current_span("nightly") as parent:
            rows = [row async for row in session.jobs.list(page_size=5, workers=4)]
    assert len(rows) == 40
    pages = spans.named("servicetitan jpm.jobs.list")
    assert {span.parent.span_id for span in pages} == {parent.get_span_context().span_id}
    assert "token fetched" in [event.name for span in pages for event in span.events]
    assert not trace.get_current_span().get_span_context().is_valid


def test_two_tracers_leave_no_span_behind(sandbox: Sandbox, spans: Spans) -> None:
    other = Spans()
    observers = [OpenTelemetry(spans.provider), OpenTelemetry(other.provider)]
    sandbox.session(observers=observers).jobs.list(limit=1).all()
    assert not trace.get_current_span().get_span_context().is_valid
    assert len(spans.ended) == len(other.ended) == 1


@pytest.mark.slow
@pytest.mark.parametrize("http_spans", [False, True])
def test_the_instrumentation_of_requests_is_silent_unless_wished(
    sandbox: Sandbox, spans: Spans, http_spans: bool
) -> None:
    instrumentation = pytest.importorskip(
        "opentelemetry.instrumentation.requests",
        reason="the instrumentation is not installed; it comes with the extra 'dev'",
    )
    instrumentor = instrumentation.RequestsInstrumentor()
    instrumentor.instrument(tracer_provider=spans.provider)
    try:
        observer = OpenTelemetry(spans.provider, http_spans=http_spans)
        sandbox.session(observers=[observer]).jobs.list(limit=1).all()
    finally:
        instrumentor.uninstrument()
    [call] = spans.named("servicetitan jpm.jobs.list")
    others = [span for span in spans.ended if span is not call]
    assert [span.name for span in others] == (["POST", "GET"] if http_spans else [])
    assert {span.parent.span_id for span in others} <= {call.context.span_id}


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(ConfigurationError, match=r'pip install "servicepytan\[otel\]"'):
        OpenTelemetry()


@pytest.mark.parametrize("provider", ["x", 0, sdk.TracerProvider])
def test_what_is_no_tracer_provider_is_refused(provider: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^tracer_provider=.* is no TracerProvider .*Pas"):
        OpenTelemetry(provider)
