"""What observers add to a call: prints microseconds of CPU for each kind, as JSON.

The answers come from this process, so that nothing but the calls is measured. All kinds take
turns in one run; the figures are medians of the rounds.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from typing import Any

import prometheus_client
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from servicepytan import Session
from servicepytan.events import Event
from servicepytan.observers import JsonLogs, OpenTelemetry, PrometheusMetrics
from tests.fakes import FakeSender, session_on

ROUNDS = 10


def ignore(event: Event) -> None:
    """Do nothing with an event."""


def session_with(observers: Sequence[Any]) -> Session:
    """A session whose requests are answered at once."""
    session = session_on(FakeSender(), rate_limit=None).with_options(observers=observers)
    session.jobs.get(1)
    return session


def microseconds(session: Session, count: int) -> float:
    """The CPU that a get takes."""
    get, begun = session.jobs.get, time.process_time()
    for _ in range(count):
        get(1)
    return 1e6 * (time.process_time() - begun) / count


def main() -> None:
    """Measure all kinds in turn and print what each adds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, help="gets of each kind")
    options: Any = parser.parse_args()
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    with tempfile.TemporaryFile("w") as stream:
        kinds: dict[str, list[Any]] = {
            "off": [],
            "off again": [],
            "an observer that does nothing": [ignore],
            "JSON logs": [JsonLogs(stream)],
            "metrics": [PrometheusMetrics(prometheus_client.CollectorRegistry())],
            "tracing": [OpenTelemetry(provider)],
        }
        sessions = {kind: session_with(observers) for kind, observers in kinds.items()}
        spent: dict[str, list[float]] = {kind: [] for kind in kinds}
        for _ in range(ROUNDS):
            for kind, session in sessions.items():
                spent[kind].append(microseconds(session, options.count // ROUNDS))
                exporter.clear()
    off = statistics.median(spent["off"])
    added = {kind: statistics.median(each) - off for kind, each in spent.items() if kind != "off"}
    print(json.dumps({"off": off, **added}))


if __name__ == "__main__":
    main()
