"""The time of a whole transfer: what is left for each attempt, and the error that names it."""

from __future__ import annotations

from math import inf
from typing import Any, Optional

import pytest

from servicepytan.core.call import Call
from servicepytan.core.deadline import Deadline, TransferDeadline, check_seconds
from servicepytan.core.retry_decisions import MOST_FETCHES, may_fetch_again
from servicepytan.errors import InvalidArgument, TransportError

CALL = Call("GET", "/x", "/x")


def limit(seconds: Optional[float], *times: float) -> TransferDeadline:
    """A limit whose clock tells these times, the first of them at its begin."""
    return TransferDeadline(seconds, iter(times).__next__)


@pytest.mark.parametrize(
    ("seconds", "now", "left"), [(8, 13.0, 5.0), (8, 18.0, 0.0), (8, 20.0, -2.0), (None, 1e9, inf)]
)
def test_what_is_left_counts_from_the_start(
    seconds: Optional[float], now: float, left: float
) -> None:
    clock = iter([10.0, now, now]).__next__
    deadline = Deadline(clock, seconds)
    assert deadline.seconds_left() == left
    assert deadline.is_over() is (left <= 0)


@pytest.mark.parametrize(("seconds", "now", "left"), [(8, 3.0, 5.0), (8, 9.5, -1.5)])
def test_an_attempt_may_take_what_is_left(seconds: float, now: float, left: float) -> None:
    assert limit(seconds, 0.0, now).applied_to(CALL).total_timeout == left
    assert limit(seconds, 0.0, now).is_over() is (left <= 0)


def test_without_seconds_there_is_no_limit() -> None:
    assert limit(None, 0.0).applied_to(CALL) is CALL
    assert not limit(None, 0.0, 1e9).is_over()


@pytest.mark.parametrize(
    ("seconds", "kind", "now", "is_named"),
    [
        (8, "timeout", 8.0, True),
        (8, "timeout", 7.0, False),
        (8, "cut", 8.0, False),
        (None, "timeout", 8.0, False),
    ],
)
def test_only_the_timeout_that_the_limit_caused_names_it(
    seconds: Optional[float], kind: Any, now: float, is_named: bool
) -> None:
    with pytest.raises(TransportError) as caught, limit(seconds, 0.0, now).named(CALL):
        raise TransportError("the socket", kind, 2)
    assert (caught.value.kind, caught.value.attempts) == (kind, 2)
    assert ("total_timeout=8 s" in str(caught.value)) is is_named


@pytest.mark.parametrize("wrong", [0, -1, True, "5", None, float("nan"), float("inf")])
def test_what_is_no_length_of_time_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"^wait=.* is not a number of seconds above 0\."):
        check_seconds(wrong, "wait")


@pytest.mark.parametrize("kind", ["cut", "timeout", "reset", "connect", "tls", "too_large"])
def test_a_file_is_fetched_again_when_its_transfer_broke_off(kind: Any) -> None:
    error = TransportError("x", kind, 1)
    for fetches in range(1, MOST_FETCHES + 2):
        again = kind in ("cut", "timeout") and fetches < MOST_FETCHES
        assert may_fetch_again(error, fetches) is again
