"""Prometheus metrics: what is counted, one set per registry, and processes that fork."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import servicepytan
from servicepytan import ConfigurationError, NotFound, RetryPolicy
from servicepytan.events import (
    CacheLookup,
    CallFinished,
    DownloadEnded,
    Event,
    RateLimitWaited,
    RequestStarted,
    ResponseReceived,
)
from servicepytan.observers import PrometheusMetrics
from servicepytan.observers.metrics import BUCKETS
from servicepytan.sandbox import Sandbox
from tests.clocks import Clock, timed

prometheus_client = pytest.importorskip("prometheus_client")
CALL = (
    "GET /jpm/v2/tenant/{tenant}/jobs/7",
    "GET",
    "/jpm/v2/tenant/{tenant}/jobs/{id}",
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=5) as running:
        yield running


def value(registry: Any, name: str, **labels: str) -> float:
    names = registry.get_sample_value(f"servicetitan_{name}", labels)
    return float("nan") if names is None else names


def test_a_session_counts_calls_errors_retries_rows_and_bytes(sandbox: Sandbox) -> None:
    registry = prometheus_client.CollectorRegistry()
    retry = RetryPolicy(attempts=3, back_off=0.001)
    options = {"observers": [PrometheusMetrics(registry)], "retry": retry, "rate_limit": 1000}
    session = timed(sandbox.session(**options), Clock())
    sandbox.fail_next(503)
    sandbox.fail_next(429, retry_after=0.01)
    session.jobs.list(page_size=2, workers=1).all()
    with pytest.raises(NotFound):
        session.jobs.get(9)
    tenant = session.tenant_id
    listed = {"tenant": tenant, "operation": "jpm.jobs.list"}
    got = {"tenant": tenant, "operation": "jpm.jobs.get"}
    assert value(registry, "calls_total", **listed) == 3
    assert value(registry, "calls_total", **got) == 1
    assert value(registry, "call_errors_total", **got, kind="NotFound") == 1
    assert value(registry, "retries_total", **listed, reason="503") == 1
    assert value(registry, "rate_limited_total", **listed) == 1
    assert value(registry, "rows_total", **listed) == 5
    assert value(registry, "received_bytes_total", **listed) > 1000
    assert value(registry, "token_fetch_seconds_count", tenant=tenant) == 1
    assert value(registry, "request_seconds_count", operation="jpm.jobs.list") == 5


@pytest.mark.parametrize(
    ("event", "name", "labels", "expected"),
    [
        (RateLimitWaited(0.5, None, "42"), "rate_limit_wait_seconds_sum", {"tenant": "42"}, 0.5),
        (ResponseReceived(*CALL, 1, 200, None, 90.0, 7, None, "42"), "request_seconds_bucket",
         {"operation": "jpm.jobs.get", "le": "100.0"}, 1.0),
        (ResponseReceived(*CALL, 1, 200, None, 90.0, 7, None, "42"), "request_seconds_bucket",
         {"operation": "jpm.jobs.get", "le": "80.0"}, 0.0),
        (ResponseReceived(*CALL, 1, 200, None, 1.0, 7, None, "42", 99), "sent_bytes_total",
         {"tenant": "42", "operation": "jpm.jobs.get"}, 99.0),
        (DownloadEnded(*CALL, 70_000, "cut", "42"), "received_bytes_total",
         {"tenant": "42", "operation": "jpm.jobs.get"}, 70_000.0),
        (CacheLookup(*CALL, "hit", "42"), "cache_lookups_total",
         {"tenant": "42", "operation": "jpm.jobs.get", "result": "hit"}, 1.0),
        (CallFinished("GET /x", "GET", "/x/9", 1.0, 1, tenant="42"), "calls_total",
         {"tenant": "42", "operation": "other"}, 1.0),
    ],
)  # fmt: skip
def test_an_event_is_counted(
    event: Event, name: str, labels: dict[str, str], expected: float
) -> None:
    registry = prometheus_client.CollectorRegistry()
    PrometheusMetrics(registry)(event)
    assert value(registry, name, **labels) == expected


def test_files_are_counted_in_both_directions(sandbox: Sandbox) -> None:
    registry = prometheus_client.CollectorRegistry()
    session = sandbox.session(observers=[PrometheusMetrics(registry)])
    job = session.jobs.list().first_or_raise()
    session.job_attachments.upload(job["id"], file=b"x" * 9000, file_name="pump.jpg")
    tenant = session.tenant_id
    uploads = {"tenant": tenant, "operation": "forms.job_attachments.upload"}
    assert 9000 < value(registry, "sent_bytes_total", **uploads) < 10_000
    call = session.calls.list().first_or_raise()
    content = session.calls.download_recording(call["id"]).read()
    downloads = {"tenant": tenant, "operation": "telecom.calls.download_recording"}
    assert value(registry, "received_bytes_total", **downloads) == len(content) > 0


def test_a_cancelled_call_is_no_error() -> None:
    registry = prometheus_client.CollectorRegistry()
    PrometheusMetrics(registry)(CallFinished(*CALL, 1.0, 1, "CallCancelled", tenant="42"))
    names = {sample.name for metric in registry.collect() for sample in metric.samples}
    assert "servicetitan_calls_total" in names
    assert "servicetitan_call_errors_total" not in names


def test_other_events_count_nothing() -> None:
    registry = prometheus_client.CollectorRegistry()
    PrometheusMetrics(registry)(RequestStarted(*CALL, 1))
    assert not [sample for metric in registry.collect() for sample in metric.samples]


def test_the_buckets_reach_beyond_the_longest_answer() -> None:
    assert 100 in BUCKETS
    assert max(BUCKETS) > 100


def test_two_observers_share_the_metrics_of_a_registry() -> None:
    registry = prometheus_client.CollectorRegistry()
    event = CallFinished(*CALL, 1.0, 1, tenant="42")
    for metrics in (PrometheusMetrics(registry), PrometheusMetrics(registry)):
        metrics(event)
    labels = {"tenant": "42", "operation": "jpm.jobs.get"}
    assert value(registry, "calls_total", **labels) == 2


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "prometheus_client", None)
    with pytest.raises(ConfigurationError, match=r'pip install "servicepytan\[metrics\]"'):
        PrometheusMetrics()


@pytest.mark.parametrize("registry", ["x", 0, prometheus_client.CollectorRegistry])
def test_what_is_no_registry_is_refused(registry: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^registry=.* is no CollectorRegistry .*Pass"):
        PrometheusMetrics(registry)


FORKING = """
import os
from prometheus_client import CollectorRegistry
from prometheus_client.multiprocess import MultiProcessCollector
from servicepytan.observers import PrometheusMetrics
from servicepytan.sandbox import Sandbox

with Sandbox(jobs=3) as sandbox:
    session = sandbox.session(observers=[PrometheusMetrics()])
    session.jobs.list().all()
    children = []
    for _ in range(2):
        child = os.fork()
        if not child:
            session.jobs.list().all()
            os._exit(0)
        children.append(child)
    for child in children:
        assert os.waitpid(child, 0)[1] == 0
    registry = CollectorRegistry()
    MultiProcessCollector(registry)
    labels = {"tenant": session.tenant_id, "operation": "jpm.jobs.list"}
    print(registry.get_sample_value("servicetitan_rows_total", labels))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_the_counts_of_forked_processes_add_up(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORKING],
        cwd=Path(servicepytan.__file__).parents[1],
        env={**os.environ, "PROMETHEUS_MULTIPROC_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.stdout, done.returncode) == ("9.0\n", 0), done.stderr
