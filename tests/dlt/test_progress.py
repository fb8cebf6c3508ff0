"""What dlt keeps from load to load: it is read back as it was, and only by the same rows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from servicepytan.convert.columns import Columns
from servicepytan.dlt.progress import Origin, ResourceProgress, dump_progress, load_progress
from servicepytan.errors import SyncError
from servicepytan.export.checkpoint import Checkpoint

ORIGIN = Origin("42", "production", "jpm.jobs.export", False)
CHECKPOINT = Checkpoint("token", "2026-01-01T00:00:00Z", None, "2025-01-01T00:00:00Z")


def dumped() -> dict[str, Any]:
    progress = ResourceProgress(CHECKPOINT, Columns({"id": "int", "on": "instant"}))
    return json.loads(json.dumps(dump_progress(ORIGIN, progress)))


def test_progress_is_read_as_it_was_written() -> None:
    progress = load_progress(dumped(), ORIGIN, "jobs")
    assert progress.checkpoint == CHECKPOINT
    assert progress.columns.kinds == {"id": "int", "on": "instant"}


def test_an_empty_state_is_the_beginning() -> None:
    progress = load_progress({}, ORIGIN, "jobs")
    assert progress.checkpoint == Checkpoint()
    assert len(progress.columns) == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"tenant": "43"}, r"jobs: .* of tenant 42 .* of tenant 43 .*another pipeline"),
        ({"environment": "integration"}, r"tenant 42 \(production\).*42 \(integration\)"),
        ({"operation": "jpm.jobs.list"}, r"rows of jpm.jobs.export .*not of jpm.jobs.list"),
        ({"flat": True}, r"with flat=False, not of .* with flat=True.*refresh="),
    ],
)
def test_the_state_of_other_rows_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(SyncError, match=message):
        load_progress(dumped(), ORIGIN._replace(**change), "jobs")


@pytest.mark.parametrize(
    "change", [{"columns": None}, {"columns": [["id", "what", "id", False]]}, {"columns": 5}]
)
def test_a_damaged_state_says_how_to_go_on(change: dict[str, Any]) -> None:
    with pytest.raises(SyncError, match=r"jobs: .*damaged.*refresh='drop_resources'"):
        load_progress({**dumped(), **change}, ORIGIN, "jobs")
    with pytest.raises(SyncError, match="damaged"):
        load_progress({"tenant": "42"}, ORIGIN, "jobs")
