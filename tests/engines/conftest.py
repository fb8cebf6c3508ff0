"""Tests beside other programs: Redis, PostgreSQL, dlt, Spark. ``nox -s engines`` runs them."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar, Union

import pytest

HERE = f"{Path(__file__).parent}{os.sep}"
REQUIRED = "SERVICEPYTAN_ENGINES_REQUIRED"

Report = TypeVar("Report", bound=Union[pytest.TestReport, pytest.CollectReport])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark all tests of this folder."""
    for item in items:
        if str(item.path).startswith(HERE):
            item.add_marker("engines")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    return failed_if_skipped((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    return failed_if_skipped((yield))


def failed_if_skipped(report: Report) -> Report:
    """Where the engines are required, as in CI, a test that skips has failed."""
    if report.skipped and os.environ.get(REQUIRED) and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, although {REQUIRED} is set: {report.longrepr}"
    return report


def address(variable: str, server: str) -> str:
    """The address of a server, from the environment; without it the test skips."""
    if not os.environ.get(variable):
        pytest.skip(f"no {server}: {variable} is not set; bash .ci/with-servers sets it")
    return os.environ[variable]


@pytest.fixture(scope="session")
def redis_url() -> str:
    """A Redis of this run; a test uses keys of its own."""
    return address("SERVICEPYTAN_REDIS_URL", "Redis")


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """A PostgreSQL of this run; a test uses a schema of its own."""
    return address("SERVICEPYTAN_POSTGRES_URL", "PostgreSQL")
