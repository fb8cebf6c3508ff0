"""A sandbox with few rows, small pages and a clock that the test moves."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest

from servicepytan.export.clock import Clock
from servicepytan.sandbox import Sandbox
from tests.volume import rest_slow

FORMATS = ["jsonl", "csv", "parquet", "sqlite", "duckdb"]
FIRST_FORMATS = rest_slow(["jsonl", "sqlite", "csv", "parquet", "duckdb"], fast=2)
"""All formats; by default a kind of files and a database run, the others with the slow tests."""


class Time:
    """The time of the sandbox and of the runs; it only moves when told to."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now

    def pass_(self, **parts: float) -> None:
        """Let some time pass."""
        self.now += timedelta(**parts).total_seconds()

    def clock(self) -> Clock:
        """The clock of a run."""
        return Clock(lambda: datetime.fromtimestamp(self.now, timezone.utc), time.monotonic)


@pytest.fixture
def at() -> Time:
    return Time()


@pytest.fixture
def sandbox(at: Time) -> Iterator[Sandbox]:
    with Sandbox(jobs=60, feed_page_size=20, clock=at, token_life=10**9) as running:
        yield running
