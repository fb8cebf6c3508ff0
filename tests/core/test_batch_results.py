"""The results of a batch: ids, outcomes, what ends it, and the summary."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.core.batch.results import BatchSummary, applied, ends_batch, failed, left_out
from servicepytan.errors import (
    AuthenticationError,
    BadRequest,
    PermissionDenied,
    RateLimited,
    ServerError,
    ServicePytanError,
    TransportError,
)


def with_outcome(error: ServicePytanError, outcome: Any) -> ServicePytanError:
    error.outcome = outcome
    return error


@pytest.mark.parametrize(
    ("answer", "path_id", "expected"),
    [
        ({"id": 5}, None, 5),
        ({"id": 5}, "7", 5),
        ({"name": "Ada"}, "7", "7"),
        (5, None, 5),
        (True, None, None),
        (None, "7", "7"),
        ([{"id": 5}], None, None),
    ],
)
def test_the_id_of_an_applied_row(answer: Any, path_id: Any, expected: Any) -> None:
    assert applied(1, answer, path_id).id == expected


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        ("not_sent", "not_applied"),
        ("not_applied", "not_applied"),
        ("unknown", "unknown"),
        (None, "unknown"),
    ],
)
def test_the_outcome_of_a_failed_row(outcome: Any, expected: str) -> None:
    result = failed(1, with_outcome(ServerError("x", status=500, trace_id="t"), outcome), None)
    assert (result.outcome, result.status, result.trace_id) == (expected, 500, "t")


@pytest.mark.parametrize(
    ("error", "outcome", "expected"),
    [
        (AuthenticationError("x"), "not_applied", True),
        (RateLimited("x", status=429), "not_applied", True),
        (TransportError("x", "connect"), "not_sent", True),
        (TransportError("x", "reset"), "unknown", False),
        (BadRequest("x", status=400), "not_applied", False),
        (PermissionDenied("x", status=403), "not_applied", False),
        (ServerError("x", status=500), "unknown", False),
    ],
)
def test_what_ends_a_batch(error: ServicePytanError, outcome: Any, expected: bool) -> None:
    assert ends_batch(with_outcome(error, outcome)) is expected


def test_a_row_left_out_names_the_row_that_ended_the_batch() -> None:
    result = left_out(9, failed(3, with_outcome(RateLimited("Later."), "not_applied"), None), "7")
    assert (result.outcome, result.id) == ("not_applied", "7")
    assert str(result.error) == (
        "Row 9 was not sent, as all rows would have failed like row 3: Later."
    )


@pytest.mark.parametrize(
    ("summary", "text", "ok"),
    [
        (BatchSummary(0), "0 rows: nothing to do.", True),
        (BatchSummary(1, applied=1), "1 row: 1 applied.", True),
        (BatchSummary(3, applied=1, unknown=1), "3 rows: 1 applied, 1 unknown, 1 not sent.", False),
        (
            BatchSummary(2000, applied=1999, not_applied=1, earlier=5),
            "2,000 rows: 1,999 applied, 1 not applied (by earlier runs: 5).",
            False,
        ),
    ],
)
def test_the_summary(summary: BatchSummary, text: str, ok: bool) -> None:
    assert (str(summary), summary.ok) == (text, ok)
