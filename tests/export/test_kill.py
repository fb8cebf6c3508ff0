"""A sync that is killed at any moment loses nothing and doubles nothing: the next goes on."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan.core.json_rows import has_msgspec
from servicepytan.export import compact
from servicepytan.sandbox import Sandbox
from tests.export.conftest import FORMATS, Time
from tests.export.reading import rows_at, same
from tests.export.test_sync import run, source
from tests.volume import rest_long

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL"),
]

RESOURCES = ["jobs", "zones", "payment_types"]
each_number_of_kills = pytest.mark.parametrize("kills", rest_long([5, 50]))


class SyncRuns:
    """Starts runs in processes of their own."""

    def __init__(self, process: subprocess.Popen[str], environ: dict[str, str]) -> None:
        self._process = process
        self._environ = environ

    def __call__(self, to: Path, format: str, **asked: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked.update(to=str(to), format=format, resources=RESOURCES, environ=self._environ)
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@pytest.fixture
def runs(sandbox: Sandbox) -> Iterator[SyncRuns]:
    root = Path(__file__).parents[2]
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("kill_worker.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    with process:
        yield SyncRuns(process, sandbox.environ())
        assert process.stdin is not None
        process.stdin.close()


def chosen(operations: int, format: str, kills: int) -> list[int]:
    """The operations to be killed at: the first and the last, and others by chance."""
    dice = random.Random(f"{format} {operations}")
    some = dice.sample(range(2, operations), min(kills - 2, operations - 2))
    return sorted([1, operations, *some])


def exact(to: Path, format: str, sandbox: Sandbox) -> None:
    """Refuse a place that differs from the sandbox, or has a leftover or a doubled row."""
    for resource in RESOURCES:
        same(to, format, resource, source(sandbox, resource))
    rows = rows_at(to, format, "jobs")
    assert len(rows) == 60
    assert not [path for path in to.rglob("*") if path.name.endswith(".tmp")]


@each_number_of_kills
@pytest.mark.parametrize("format", FORMATS)
def test_killed_at_an_operation(
    format: str, kills: int, sandbox: Sandbox, runs: SyncRuns, tmp_path: Path
) -> None:
    whole = runs(tmp_path / "whole", format)
    assert whole["ok"]
    assert whole["raw_rows"] >= 60 or not has_msgspec()
    exact(tmp_path / "whole", format, sandbox)
    for operation in chosen(whole["operations"], format, kills):
        to = tmp_path / str(operation)
        assert runs(to, format, kill=operation)["killed"], operation
        assert runs(to, format)["ok"]
        exact(to, format, sandbox)


@each_number_of_kills
@pytest.mark.parametrize("format", FORMATS)
def test_killed_at_random_moments_of_several_runs(
    format: str, kills: int, sandbox: Sandbox, runs: SyncRuns, tmp_path: Path, at: Time
) -> None:
    dice = random.Random(format)
    for _ in range(kills):
        runs(tmp_path, format, after=dice.uniform(0.01, 0.15))
    assert runs(tmp_path, format)["ok"]
    exact(tmp_path, format, sandbox)


@each_number_of_kills
@pytest.mark.parametrize("format", FORMATS)
def test_killed_while_other_processes_read(
    format: str, kills: int, sandbox: Sandbox, runs: SyncRuns, tmp_path: Path
) -> None:
    dice = random.Random(format)
    killed = 0
    for number in range(kills):
        to = tmp_path / str(number)
        killed += runs(to, format, processes=2, after=dice.uniform(0.2, 0.7))["killed"]
        assert runs(to, format, processes=2)["ok"]
        exact(to, format, sandbox)
    assert killed


@each_number_of_kills
@pytest.mark.parametrize("format", FORMATS)
def test_a_later_run_killed_at_an_operation(
    format: str, kills: int, sandbox: Sandbox, runs: SyncRuns, tmp_path: Path, at: Time
) -> None:
    runs(tmp_path, format)
    for operation in range(3, 3 + 9 * kills, 9):
        sandbox.session().jobs.update(
            300000001 + operation % 60, {"summary": f"Changed {operation}"}
        )
        at.pass_(minutes=20)
        runs(tmp_path, format, kill=operation)
    assert runs(tmp_path, format)["ok"]
    for resource in RESOURCES:
        same(tmp_path, format, resource, source(sandbox, resource))


@each_number_of_kills
@pytest.mark.parametrize("format", ["jsonl", "csv", "parquet"])
def test_compact_killed_at_an_operation(
    format: str, kills: int, sandbox: Sandbox, runs: SyncRuns, tmp_path: Path, at: Time
) -> None:
    run(sandbox, tmp_path, format, at, resources=RESOURCES)
    killed, operation = True, 0
    while killed:
        operation += 1 if kills > 5 else 5
        sandbox.session().jobs.update(
            300000001 + operation % 60, {"summary": f"Changed {operation}"}
        )
        at.pass_(minutes=20)
        run(sandbox, tmp_path, format, at, resources=RESOURCES)
        killed = runs(tmp_path, format, compact=True, kill=operation)["killed"]
        same(tmp_path, format, "jobs", source(sandbox, "jobs"))
    compact(tmp_path)
    exact(tmp_path, format, sandbox)
