"""After a failure Redis is left alone for a while, and each outage is warned of once."""

from __future__ import annotations

from typing import Optional

import pytest

from servicepytan.core.redis_outage import NO_ANSWER, PAUSE, RedisOutage

WORKING = RedisOutage()
SILENT = WORKING.after_failure(NO_ANSWER, 10.0)
FULL = WORKING.after_failure("SET", 10.0)


@pytest.mark.parametrize(
    ("before", "cause", "warned_of"),
    [
        (WORKING, NO_ANSWER, NO_ANSWER),
        (WORKING, "SET", "SET"),
        (SILENT, NO_ANSWER, NO_ANSWER),
        (SILENT, "SET", "SET"),  # it answers, but for something else to mend
        (FULL, NO_ANSWER, "SET"),
        (FULL, "GET", "SET"),
    ],
)
def test_what_a_failure_is_warned_of(before: RedisOutage, cause: str, warned_of: str) -> None:
    after = before.after_failure(cause, 20.0)
    assert (after.cause, after.retry_at) == (warned_of, 20.0 + PAUSE)
    assert after.problem == ("does not answer" if cause == NO_ANSWER else f"refuses {cause}")


@pytest.mark.parametrize(
    ("before", "command", "cause"),
    [
        (WORKING, "GET", None),
        (SILENT, "GET", None),
        (FULL, "SET", None),
        (FULL, "GET", "SET"),  # reads work with a full memory
    ],
)
def test_what_ends_an_outage(before: RedisOutage, command: str, cause: Optional[str]) -> None:
    assert before.after_success(command).cause == cause


def test_the_end_of_an_outage_in_words() -> None:
    assert (SILENT.end, FULL.end) == ("answers", "accepts SET")
