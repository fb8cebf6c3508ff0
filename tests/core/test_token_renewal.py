"""What a caller does that needs a token: a table from what is known to what is done."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from servicepytan.core.redact import Secret
from servicepytan.core.tokens import (
    FailLikewise,
    FetchHistory,
    FetchNow,
    LoginLimits,
    Token,
    UseHeld,
    WaitThenFetch,
    decide_renewal,
    is_early_due,
)
from servicepytan.errors import AuthenticationError, RateLimited, ServerError

TOKEN = Token(Secret("held"), stale_at=100.0, expires_at=200.0)
OLDER = Token(Secret("older"), stale_at=0.0, expires_at=50.0)
NEW = FetchHistory()
WIDE, NARROW = LoginLimits(6, 600, 120, 100), LoginLimits(1, 2, 1, 1)
DOWN = NEW.after_failure(ServerError("down"), NARROW, now=10.0)
REFUSED = NEW.after_failure(AuthenticationError("refused"), NARROW, now=10.0)
LIMITED = NEW.after_failure(RateLimited("later", status=429, retry_after=30.0), NARROW, now=10.0)


@pytest.mark.parametrize(
    ("token", "refused", "now", "is_used"),
    [
        (TOKEN, None, 99.0, True),
        (TOKEN, None, 199.0, True),
        (TOKEN, None, 200.0, False),
        (TOKEN, TOKEN, 50.0, False),
        (TOKEN, OLDER, 99.0, True),
        (TOKEN, OLDER, 100.0, False),  # it may be as old as the refused one
        (None, None, 50.0, False),
    ],
)
def test_the_held_token_is_used_while_it_serves(
    token: Optional[Token], refused: Optional[Token], now: float, is_used: bool
) -> None:
    renewal = decide_renewal(token, refused, NEW, 0, WIDE, now)
    assert renewal == (UseHeld(TOKEN) if is_used else FetchNow())
    assert isinstance(renewal, UseHeld) is is_used


@pytest.mark.parametrize(
    ("history", "failures", "limits", "fails"),
    [
        (DOWN, 0, NARROW, True),
        (DOWN, 0, WIDE, False),  # it would try longer
        (DOWN, 1, NARROW, False),  # that failure was there before
        (DOWN.after_success(), 0, NARROW, False),
        (DOWN, 0, None, False),  # a plain function, of whose limits nothing is known
        (REFUSED, 0, WIDE, True),  # no policy changes that
        (REFUSED, 0, None, True),
        (REFUSED, 1, WIDE, False),
    ],
)
def test_a_caller_fails_as_the_fetch_that_it_waited_for(
    history: FetchHistory, failures: int, limits: Optional[LoginLimits], fails: bool
) -> None:
    renewal = decide_renewal(None, None, history, failures, limits, 20.0)
    assert isinstance(renewal, FailLikewise if fails else FetchNow)
    if isinstance(renewal, FailLikewise):
        assert str(renewal.error) == str(history.failure)
        assert renewal.error is not history.failure  # each caller raises one of its own


@pytest.mark.parametrize(
    ("history", "limits", "now", "expected"),
    [
        (LIMITED, WIDE, 20.0, WaitThenFetch(20.0)),
        (LIMITED, WIDE, 40.0, FetchNow()),
        (LIMITED, LoginLimits(longest_wait=20.0), 20.0, WaitThenFetch(20.0)),
        (LIMITED, None, 20.0, FetchNow()),
        (LIMITED.after_success(), WIDE, 20.0, FetchNow()),
    ],
)
def test_a_fetch_waits_as_long_as_the_endpoint_asked(
    history: FetchHistory, limits: Optional[LoginLimits], now: float, expected: Any
) -> None:
    renewal = decide_renewal(None, None, history, 1, limits, now)
    assert (type(renewal), renewal) == (type(expected), expected)


@pytest.mark.parametrize("limits", [LoginLimits(longest_wait=19.0), LoginLimits(budget=19.0)])
def test_a_wait_that_is_too_long_is_not_begun(limits: LoginLimits) -> None:
    renewal = decide_renewal(None, None, LIMITED, 1, limits, 20.0)
    assert isinstance(renewal, FailLikewise)
    assert isinstance(renewal.error, RateLimited)


def test_no_wait_is_longer_than_a_pause_of_the_api() -> None:
    endless = RateLimited("later", status=429, retry_after=9999.0)
    assert NEW.after_failure(endless, WIDE, now=10.0).not_before == 70.0


@pytest.mark.parametrize(
    ("history", "now", "is_due"),
    [
        (NEW, 99.0, False),
        (NEW, 100.0, True),
        (NEW.after_early_failure(90.0), 119.0, False),
        (NEW.after_early_failure(90.0), 120.0, True),
        (NEW._replace(not_before=130.0), 129.0, False),
    ],
)
def test_a_stale_token_is_renewed_early_unless_that_just_failed(
    history: FetchHistory, now: float, is_due: bool
) -> None:
    assert is_early_due(TOKEN, history, now) is is_due


def test_failures_are_counted_also_past_a_success() -> None:
    again = DOWN.after_success().after_failure(ServerError("down"), WIDE, now=30.0)
    assert (again.failures, again.limits) == (2, WIDE)


@pytest.mark.parametrize(
    ("other", "covered"),
    [
        (WIDE, True),
        (NARROW, True),
        (LoginLimits(7, 2, 1, 1), False),
        (LoginLimits(1, 601, 1, 1), False),
        (LoginLimits(1, 2, 121, 1), False),
        (LoginLimits(1, 2, 1, 101), False),
    ],
)
def test_which_failures_bind_others(other: LoginLimits, covered: bool) -> None:
    assert WIDE.cover(other) is covered
