"""How a sync says that something went wrong."""

from __future__ import annotations

import logging
import pickle
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan import PermissionDenied, SyncFailed
from servicepytan.export import ResourceOutcome, SyncReport, sync
from servicepytan.sandbox import Sandbox
from tests.export.reading import rows_at


@pytest.mark.parametrize(
    ("error", "reason"),
    [(None, ""), (ValueError("no such thing"), "no such thing"), (ValueError(), "ValueError")],
)
def test_an_error_without_words_has_its_name(error: Exception, reason: str) -> None:
    outcome = ResourceOutcome("jobs", "jpm.jobs.export", "feed", error=error)
    assert outcome.reason == reason
    assert (f"failed: {reason}" in str(SyncReport("out", "csv", (outcome,)))) == bool(error)


def report_of(*errors: Optional[Exception]) -> SyncReport:
    """A report of resources called a, b, c that brought ten rows each, or failed."""
    outcomes = [
        ResourceOutcome(name, f"x.{name}.list", "full", 0 if error else 10, 1.5, error)
        for name, error in zip("abc", errors)
    ]
    return SyncReport("out<1>", "csv", tuple(outcomes))


def test_the_repr_names_what_failed() -> None:
    assert repr(report_of(None, None)) == "<SyncReport: 20 rows of 2 resources to out<1>>"
    broken = report_of(ValueError("no <room>"), None, ValueError("no <room>"))
    assert repr(broken) == (
        "<SyncReport: 10 rows of 3 resources to out<1>; 2 of 3 failed: a, c: no <room>>"
    )


def test_the_failures_of_a_report() -> None:
    assert report_of(None, None).failures == ""
    assert report_of(None, None).error() is None
    assert report_of(ValueError("odd"), None).failures == "1 of 2 failed: a: odd"


def test_a_notebook_shows_what_failed() -> None:
    shown = report_of(ValueError("no <room>"), None)._repr_html_()
    assert "<b>1 of 2 failed: a: no &lt;room&gt;</b>" in shown
    assert "10 rows of 2 resources to out&lt;1&gt;" in shown
    assert "<td>failed: no &lt;room&gt;</td>" in shown
    assert "failed" not in report_of(None, None)._repr_html_()


@pytest.mark.parametrize(
    ("errors", "text"),
    [
        (
            (ValueError("odd."), None),
            "1 of 2 failed: a: odd. The others are saved. The next run loads the failed"
            " resources again.",
        ),
        (
            (ValueError(),),
            "1 of 1 failed: a: ValueError. The next run loads the failed resources again.",
        ),
    ],
)
def test_the_error_of_a_report(errors: Any, text: str) -> None:
    report = report_of(*errors)
    error = report.error()
    assert error is not None
    assert str(error) == text
    assert error.report is report
    assert error.__cause__ is errors[0]
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), repr(again.report)) == (text, repr(report))
    assert report_of(None).error() is None


@pytest.mark.parametrize("workers", [1, 3])
def test_a_sync_raises_once_the_others_are_done(
    workers: int, sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.fail_next(403, times=1, path="/crm/v2/tenant/{tenant}/export/customers")
    names = ["customers", "jobs", "zones"]
    with caplog.at_level(logging.WARNING, "servicepytan"), pytest.raises(SyncFailed) as caught:
        sync(sandbox.session(), names, tmp_path, workers=workers)
    report = caught.value.report
    assert [outcome.resource for outcome in report.failed] == ["customers"]
    assert report.rows == 120
    assert len(rows_at(tmp_path, "jsonl", "jobs")) == 60
    reason = "GET /crm/v2/tenant/{tenant}/export/customers answered 403"
    assert str(caught.value).startswith(f"1 of 3 failed: customers: {reason}")
    assert isinstance(caught.value.__cause__, PermissionDenied)
    messages = [text for record in caplog.records if "sync" in (text := record.getMessage())]
    assert [text.partition(" answered")[0] for text in messages] == [
        "The sync of customers failed: GET /crm/v2/tenant/{tenant}/export/customers"
    ]


def test_each_failure_is_logged_without_secrets(
    sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(progress: Any) -> None:
        if not progress.ended:
            raise ValueError(f"{sandbox.client_secret} at {progress.resource}")

    with caplog.at_level(logging.WARNING, "servicepytan"):
        report = sync(sandbox.session(), ["jobs", "zones"], tmp_path, check=False, progress=fail)
    assert len(report.failed) == 2
    messages = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert sorted(text.partition(":")[0] for text in messages) == [
        "The sync of jobs failed",
        "The sync of zones failed",
    ]
    assert sandbox.client_secret not in " ".join(messages)
