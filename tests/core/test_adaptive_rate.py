"""The pace is learnt: tables of 429s, and servers with limits in simulated time."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable

import pytest

from servicepytan.core.adaptive_rate import LONGEST_PLATEAU, PLATEAU, AdaptiveRate, Ticket
from servicepytan.core.rate_limit import MARGIN, RateLimit
from tests.core.paced_server import ChangingLimit, PacedRun
from tests.server_limits import Limit, SlidingWindow, TokenBucket

LIMIT = 1 / RateLimit().interval


class Departures(deque[Ticket]):
    """What left, numbered from 1."""

    departed = 0

    def leave(self, moment: float) -> Ticket:
        """Let a request leave."""
        self.departed += 1
        self.append(Ticket(self.departed, moment))
        return self[-1]


def new_rate() -> AdaptiveRate:
    """A rate before any 429."""
    return AdaptiveRate(Departures())


def sent(rate: AdaptiveRate, begin: float, count: int, interval: float) -> list[Ticket]:
    """The tickets of requests that left one after another."""
    assert isinstance(rate._departed, Departures)
    return [rate._departed.leave(begin + place * interval) for place in range(count)]


def learnt(*, passed: int = 10, at: float = 0.0) -> AdaptiveRate:
    """A rate after a first 429 behind so many that passed within a second, and its pause."""
    rate = new_rate()
    *_, refused = sent(rate, at, passed + 1, 0.01)
    rate.refuse(refused, LIMIT)
    rate.resume(at + 1.2)
    return rate


def test_before_a_429_there_is_no_rate() -> None:
    rate = new_rate()
    sent(rate, 0, 500, 0.001)
    assert rate.rate is None
    assert rate.rate_at(9) == math.inf
    assert rate.next_slot(7.5) == rate.earliest(7.5) == 7.5


@pytest.mark.parametrize("passed", [1, 3, 10, 30])
def test_the_first_429_sets_the_rate_to_what_passed_in_the_second_before(passed: int) -> None:
    assert learnt(passed=passed).rate == pytest.approx(passed / MARGIN)


def test_what_passed_earlier_does_not_count() -> None:
    rate = new_rate()
    sent(rate, 0, 40, 0.02)
    *_, refused = sent(rate, 5, 11, 0.05)
    rate.refuse(refused, LIMIT)
    assert rate.rate == pytest.approx(10 / MARGIN)


def test_a_first_429_behind_nothing_halves_the_rate() -> None:
    assert learnt(passed=0).rate == pytest.approx(LIMIT / 2)


def test_a_stray_429_at_a_rate_that_passes_changes_nothing() -> None:
    assert learnt(passed=57).rate == pytest.approx(LIMIT)


def test_what_was_under_way_teaches_nothing_more() -> None:
    rate = new_rate()
    tickets = sent(rate, 0, 14, 0.01)
    for ticket in tickets[10:]:
        rate.refuse(ticket, LIMIT)
    assert rate.rate == pytest.approx(10 / MARGIN)


def test_in_no_window_leave_more_than_passed() -> None:
    rate = learnt(passed=10)
    moments, now = [], 1.2
    for _ in range(100):
        now = rate.next_slot(now)
        rate.reserve(now)
        moments.append(now)
    assert moments[:10] == [1.2] * 10
    assert min(end - begin for begin, end in zip(moments, moments[10:])) >= 1.0
    assert 100 / (moments[-1] - moments[0]) > 9.7


def test_who_left_late_moves_those_behind() -> None:
    rate = learnt(passed=10)
    sent(rate, 1.3, 10, 0.0)
    assert rate.earliest(1.4) == pytest.approx(1.3 + MARGIN)


def test_a_rate_is_kept_and_then_doubles_every_two_seconds() -> None:
    rate = learnt(passed=10)
    begin = 1.2 + PLATEAU - 0.6  # 2 s for each request per second, at most 20 s
    assert rate.rate_at(begin) == rate.rate_at(1.2) == rate.rate
    assert rate.rate_at(begin + 2.01) == pytest.approx(2 * 10 / MARGIN, rel=0.02)
    assert rate.rate_at(begin + 4.01) == pytest.approx(4 * 10 / MARGIN, rel=0.02)
    assert rate.rate_at(1e9) < math.inf


def test_a_429_in_growth_brings_back_the_rate_that_held_and_a_longer_pause() -> None:
    rate = learnt(passed=10)
    held = rate.rate or 0
    steady = sent(rate, 1.2, 200, 1 / held)
    rate.refuse(steady[-1], LIMIT)
    assert rate.rate == pytest.approx(held, rel=0.03)
    rate.resume(22)
    assert rate.rate_at(22 + 1.9 * PLATEAU) == rate.rate
    assert rate.rate_at(22 + LONGEST_PLATEAU + 2) > (rate.rate or 0)


def test_a_429_in_growth_behind_few_requests_brings_their_average() -> None:
    rate = learnt(passed=10)
    begin = 1.2 + PLATEAU
    few = sent(rate, begin, 100, 0.2)
    rate.refuse(few[-1], LIMIT)
    seconds = few[-1].at - 0.1  # since the 429 before, which was the eleventh at 0.01 s each
    assert rate.rate == pytest.approx(99 / seconds)
    assert 99 / seconds < 0.9 * 10 / MARGIN


def test_a_reservation_that_is_gone_can_be_cancelled() -> None:
    rate = new_rate()
    rate.reserve(1.0)
    rate.drop_reserved()
    rate.cancel(1.0)
    rate.reserve(2.0)
    rate.cancel(2.1)
    assert not rate._reserved


def test_each_429_before_growth_cuts_more_but_not_below_the_average() -> None:
    rate = learnt(passed=20)
    rates = [rate.rate or 0]
    for begin in (1.2, 5.2, 9.2, 13.2):
        tickets = sent(rate, begin, 60, 3 / 60)
        rate.refuse(tickets[-1], LIMIT)
        rate.resume(begin + 4)
        rates.append(rate.rate or 0)
    cuts = [1 - after / before for before, after in zip(rates, rates[1:])]
    assert cuts[0] == pytest.approx(0.03)
    assert cuts[1] > cuts[0]
    assert rates == sorted(rates, reverse=True)
    assert 59 / 4 - 0.1 <= rates[-1] <= 0.85 * rates[0]


SERVERS: dict[str, Callable[[int], Limit]] = {
    "token bucket": lambda rate: TokenBucket(rate, rate),
    "sliding window": SlidingWindow,
}


@pytest.mark.parametrize("callers", [4, 12, 24])
@pytest.mark.parametrize("lateness", [0.0005, 0.002, 0.005])
@pytest.mark.parametrize("kind", SERVERS)
def test_a_slow_server_is_used_well(kind: str, lateness: float, callers: int) -> None:
    run = PacedRun(SERVERS[kind](10), callers=callers, lateness=lateness)
    assert run.share <= 0.03
    assert run.wall <= 1.08 * 19


@pytest.mark.parametrize(
    ("limit", "allowed", "share"),
    [
        (lambda: TokenBucket(10, 10), 199, 0.02),
        (lambda: SlidingWindow(10), 199, 0.02),
        (lambda: TokenBucket(10, 30), 197, 0.02),
        (lambda: SlidingWindow(3), 666, 0.02),
        (lambda: SlidingWindow(30), 66, 0.02),
        (lambda: TokenBucket(30, 30), 66, 0.02),
        (lambda: TokenBucket(55, 10), 36, 0.02),
        (lambda: SlidingWindow(60), 33.3, 0.0),
        (lambda: ChangingLimit(TokenBucket(60, 60), TokenBucket(10, 10), 10), 150, 0.02),
        (lambda: ChangingLimit(SlidingWindow(60), SlidingWindow(10), 10), 150, 0.02),
    ],
)
def test_long_runs_keep_near_the_limit(
    limit: Callable[[], Limit], allowed: float, share: float
) -> None:
    run = PacedRun(limit(), total=2000)
    assert run.share <= share
    assert run.wall <= 1.15 * allowed


def test_a_limit_per_minute_is_kept_to_by_its_waits() -> None:
    run = PacedRun(SlidingWindow(600, 60), total=3000, asked=lambda now: 20.0)
    assert run.share <= 0.02
    assert run.wall <= 1.3 * 240


def test_a_server_without_bursts_is_learnt_in_the_end() -> None:
    run = PacedRun(TokenBucket(10, 1), total=2000)
    assert run.share <= 0.02
    late = run.passed[-500:]
    assert 500 / (late[-1] - late[0]) > 6


@pytest.mark.parametrize("kind", SERVERS)
def test_a_server_that_allows_the_limit_is_not_held_back(kind: str) -> None:
    run = PacedRun(SERVERS[kind](60), total=1200, lateness=0.0005)
    assert run.limited == 0
    assert run.wall == pytest.approx(1200 * RateLimit().interval, rel=0.01)


@pytest.mark.parametrize("rise", [5.0, 10.0, 20.0])
@pytest.mark.parametrize("kind", SERVERS)
def test_the_pace_follows_a_limit_that_rises(kind: str, rise: float) -> None:
    limit = SERVERS[kind]
    run = PacedRun(ChangingLimit(limit(10), limit(60), rise), total=2000)
    assert run.reaches(50, rise) - rise <= 30
    assert run.share <= 0.005
