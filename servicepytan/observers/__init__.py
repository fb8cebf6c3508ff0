"""Observers to switch on: JSON log lines, metrics for Prometheus, spans for OpenTelemetry, HAR.

    >>> from servicepytan.observers import JsonLogs
    >>> session = Session(observers=[JsonLogs()])

Each is loaded when it is first used, and with it the package that it needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servicepytan.observers.har import HarFile
    from servicepytan.observers.json_logs import JsonLogs
    from servicepytan.observers.metrics import PrometheusMetrics
    from servicepytan.observers.tracing import OpenTelemetry

__all__ = ["HarFile", "JsonLogs", "OpenTelemetry", "PrometheusMetrics"]

_HOMES = {
    "HarFile": "har",
    "JsonLogs": "json_logs",
    "OpenTelemetry": "tracing",
    "PrometheusMetrics": "metrics",
}


if not TYPE_CHECKING:  # type checkers are to find misspelt names

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}.")
        value = getattr(import_module(f"servicepytan.observers.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
