"""A sandbox for the tests of one module, and ways to run the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from servicepytan.cli import streams
from servicepytan.sandbox import Sandbox
from tests.cli.runs import Run, invoke


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def bare() -> Run:
    """Run without settings."""
    return invoke


@pytest.fixture
def run(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run with the settings of the shared sandbox."""
    sandbox.clear_log()
    for name, value in sandbox.environ().items():
        monkeypatch.setenv(name, value)
    return invoke


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let stdout and stderr be a terminal of so many columns."""

    def of(columns: int) -> None:
        monkeypatch.setattr(streams, "is_terminal", lambda _: True)
        monkeypatch.setenv("COLUMNS", str(columns))

    return of
