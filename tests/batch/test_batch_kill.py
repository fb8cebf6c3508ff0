"""A batch that is killed or interrupted at any moment sends no row twice, and knows the rest."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan.core.batch.journal import RowState
from servicepytan.sandbox import Faults, Sandbox
from tests.batch.bodies import created, customers
from tests.interrupts import interruptible
from tests.volume import rest_long
from tests.waiting import LONG, until

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

ROOT = Path(__file__).parents[2]
ROWS = 12
INTERRUPTED = """
import json, sys
from servicepytan import Session
from tests.batch.bodies import customers

session = Session.of(json.loads(sys.argv[1])).with_options(rate_limit=None)
batch = session.batch("crm.customers.create", customers(40), workers=2, journal=sys.argv[2])
try:
    for result in batch:
        pass
except KeyboardInterrupt:
    print(batch.summary.applied, batch.summary.unknown)
"""


class BatchRuns:
    """Starts runs in processes of their own."""

    def __init__(self, process: subprocess.Popen[str], environ: dict[str, str]) -> None:
        self._process = process
        self._environ = environ

    def __call__(self, journal: Path, kill: int = 0, workers: int = 3) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"journal": str(journal), "kill": kill, "workers": workers, "rows": ROWS}
        self._process.stdin.write(json.dumps({**asked, "environ": self._environ}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def runs(sandbox: Sandbox) -> Iterator[BatchRuns]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.batch.batch_worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    with process:
        yield BatchRuns(process, sandbox.environ())
        assert process.stdin is not None
        process.stdin.close()


def states(journal: Path) -> dict[int, str]:
    """The last word of a journal on each row, read by hand."""
    lines = journal.read_bytes().split(b"\n")[1:-1]
    return {entry["row"]: entry["state"] for entry in map(json.loads, lines)}


@pytest.mark.parametrize("kills", rest_long([2, 50]))
def test_killed_at_an_operation(
    kills: int, sandbox: Sandbox, runs: BatchRuns, tmp_path: Path
) -> None:
    whole = runs(tmp_path / "whole.journal", workers=1)
    assert whole["outcomes"] == ["applied"] * ROWS
    dice = random.Random(kills)
    for number in range(kills):
        journal = tmp_path / f"{number}.journal"
        before = created(sandbox)
        workers = dice.choice([1, 3])
        last = dice.randint(5, 2 * ROWS if workers == 3 else whole["operations"] - 1)
        assert runs(journal, last, workers)["killed"], last
        sent = created(sandbox)
        said = states(journal)
        for row in range(1, ROWS + 1):
            times = sent[row] - before[row]
            assert times <= 1
            assert times == 1 if said.get(row) == "applied" else True
            assert times == 0 if row not in said else True
        outcomes = runs(journal)["outcomes"]
        after = created(sandbox)
        for row, outcome in enumerate(outcomes, 1):
            times = after[row] - before[row]
            assert outcome in ("applied", "unknown")
            assert times == 1 or (outcome == "unknown" and times == 0), (last, row)
        assert outcomes.count("unknown") <= workers


@pytest.mark.slow
def test_killed_again_and_again(sandbox: Sandbox, runs: BatchRuns, tmp_path: Path) -> None:
    journal = tmp_path / "run.journal"
    for _ in range(3):  # each leaves two rows unknown at most
        assert runs(journal, 9, workers=2)["killed"]
    outcomes = runs(journal)["outcomes"]
    times = created(sandbox)
    assert max(times.values()) == 1
    assert all(times[row] for row, outcome in enumerate(outcomes, 1) if outcome == "applied")


def test_ctrl_c_lets_rows_under_way_end(tmp_path: Path) -> None:
    interrupted, held = threading.Event(), list[float]()

    def sleep(seconds: float) -> None:
        if len(slow.applied) >= 4:
            held.append(seconds)
            interrupted.wait(LONG)

    with Sandbox(sleep=sleep) as slow:
        slow.faults = Faults(slow=1.0, slow_seconds=1.0)
        journal = tmp_path / "run.journal"
        arguments = [json.dumps(slow.environ()), str(journal)]
        with (
            interruptible(),
            subprocess.Popen(
                [sys.executable, "-c", INTERRUPTED, *arguments],
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
            ) as process,
        ):
            try:
                until(lambda: held or process.poll() is not None)
                process.send_signal(signal.SIGINT)
                interrupted.set()
                out, _ = process.communicate(timeout=LONG)
            finally:
                process.kill()
        applied, unknown = map(int, out.split())
        assert (applied, unknown) == (len(slow.applied), 0)
        assert applied < 40
        assert set(states(journal).values()) == {RowState.APPLIED.name.lower()}
        slow.faults = Faults()
        with slow.session(rate_limit=None) as session:
            batch = session.batch("crm.customers.create", customers(40), journal=journal)
            assert batch.to_send == 40 - applied
            batch.all()
        assert created(slow) == dict.fromkeys(range(1, 41), 1)
