"""How a sync says that something went wrong."""

from __future__ import annotations

import pytest

from servicepytan.export import Outcome, SyncReport


@pytest.mark.parametrize(
    ("error", "reason"),
    [(None, ""), (ValueError("no such thing"), "no such thing"), (ValueError(), "ValueError")],
)
def test_an_error_without_words_has_its_name(error: Exception, reason: str) -> None:
    outcome = Outcome("jobs", "jpm.jobs.export", "feed", error=error)
    assert outcome.reason == reason
    assert (f"failed: {reason}" in str(SyncReport("out", "csv", (outcome,)))) == bool(error)
