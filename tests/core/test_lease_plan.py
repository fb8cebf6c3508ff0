"""When a process needs leases of a shared rate limit, and which ones it takes."""

from __future__ import annotations

import math
from typing import Any, Optional

import pytest

from servicepytan.core.bucket_state import SharedPause
from servicepytan.core.lease_plan import (
    BucketLimit,
    Demand,
    Moment,
    fallback_lease,
    is_in_demand,
    is_left_over,
    is_new_pause,
    is_renewal_due,
    lacks_slot,
    limit_of_all,
    limit_of_report,
    share_lease,
    slot_lease,
)
from servicepytan.core.leases import NO_LEASE, Lease, LeasedSlots
from servicepytan.core.rate_limit import MARGIN, RateLimit

NOW = 100.0
REDIS = "redis://cache"


def leased(lease: Lease = NO_LEASE, **more: Any) -> LeasedSlots:
    """The use of a lease."""
    result = LeasedSlots()
    result.renew(lease, NOW)
    for name, value in more.items():
        setattr(result, name, value)
    return result


LASTING = Lease(0.1, until=NOW + 1)
ENDED = Lease(0.1, until=NOW)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (RateLimit(60, redis=REDIS), BucketLimit(MARGIN / 60, MARGIN / 60, 60)),
        (RateLimit(60, redis=REDIS, share=0.5), BucketLimit(MARGIN / 60, MARGIN / 30, 60)),
        (RateLimit(7.5, redis=REDIS), BucketLimit(MARGIN / 7.5, MARGIN / 7.5, 7)),
        (RateLimit(5, redis=REDIS), BucketLimit(MARGIN / 5, MARGIN / 5, 5)),
        (RateLimit(4.9, redis=REDIS), BucketLimit(MARGIN / 4.9, MARGIN / 4.9)),
    ],
)
def test_a_limit_is_divided_into_shares_unless_it_is_low(
    limit: RateLimit, expected: BucketLimit
) -> None:
    assert limit_of_all(limit) == pytest.approx(expected)


def test_the_limit_of_a_report_is_never_divided_into_shares() -> None:
    limit = RateLimit(60, 30, redis=REDIS, share=0.25)
    assert limit_of_report(limit) == BucketLimit(30, 120)


@pytest.mark.parametrize(
    ("use", "waiting", "expected"),
    [
        (None, 0, False),
        (None, 1, True),
        (leased(), 0, False),
        (leased(), 1, True),
        (leased(asked_at=NOW - 2.9), 0, True),
        (leased(asked_at=NOW - 3.0), 0, False),
    ],
)
def test_demand_lasts_while_callers_wait_and_three_seconds_longer(
    use: Optional[LeasedSlots], waiting: int, expected: bool
) -> None:
    assert is_in_demand(use, waiting, NOW) is expected


@pytest.mark.parametrize(
    ("use", "waiting", "expected"),
    [
        (None, 1, False),
        (leased(LASTING), 1, False),
        (leased(ENDED), 1, True),
        (leased(LASTING, slots_left=0), 1, True),
        (leased(ENDED), 0, False),
        (leased(ENDED, lacking_at=NOW - 0.2), 0, True),
        (leased(ENDED, lacking_at=NOW - 0.25), 0, False),
        (leased(ENDED._replace(again=NOW + 1)), 1, True),
        (leased(ENDED._replace(again=NOW + 1.1)), 1, False),
    ],
)
def test_a_slot_is_lacking_if_one_is_wanted_that_may_come_soon(
    use: Optional[LeasedSlots], waiting: int, expected: bool
) -> None:
    assert lacks_slot(use, waiting, NOW) is expected


@pytest.mark.parametrize(
    ("renewed", "expected"),
    [(-math.inf, True), (NOW - 0.25, True), (NOW - 0.23, True), (NOW - 0.2, False), (NOW, False)],
)
def test_a_share_is_renewed_four_times_a_second(renewed: float, expected: bool) -> None:
    assert is_renewal_due(renewed, NOW) is expected


@pytest.mark.parametrize(
    ("lease", "expected"),
    [
        (Lease(60, until=NOW, slots=1), True),
        (Lease(60, until=NOW + 1, slots=1), False),
        (Lease(60, until=NOW, slots=0), False),
        (Lease(0.1, until=NOW), False),
    ],
)
def test_a_single_slot_is_left_over_once_its_time_has_passed(lease: Lease, expected: bool) -> None:
    assert is_left_over(leased(lease), NOW) is expected


@pytest.mark.parametrize(
    ("until", "applied", "expected"),
    [
        (-math.inf, 0.0, False),
        (999.0, 0.0, False),
        (1001.0, 0.0, True),
        (1001.0, 1001.0, False),
        (1001.0005, 1001.0, False),
        (1002.0, 1001.0, True),
    ],
)
def test_a_pause_is_applied_once_while_it_lasts(
    until: float, applied: float, expected: bool
) -> None:
    assert is_new_pause(SharedPause(until), applied, shared=1000.0) is expected


@pytest.mark.parametrize("use", [None, leased(ENDED)])
def test_a_first_share_begins_after_an_interval(use: Optional[LeasedSlots]) -> None:
    interval = MARGIN / 20
    expected = Lease(interval, NOW + interval, NOW + 1.9, most=20)
    assert share_lease(20, NOW - 0.1, use, NOW) == pytest.approx(expected)


def test_a_renewed_share_goes_on_at_once() -> None:
    lease = share_lease(0.5, NOW, leased(LASTING), NOW)
    assert lease == Lease(MARGIN / 0.5, -math.inf, NOW + 2, most=1)


MOMENT = Moment(shared=1000.0, before=NOW, after=NOW + 0.2)


@pytest.mark.parametrize(
    ("is_reserved", "expected"),
    [
        (True, Lease(60, NOW + 0.7, NOW + 2.5, 1, again=NOW + 60.7)),
        (False, Lease(60, NOW + 0.7, NOW + 2.5, 0, again=NOW + 0.7)),
    ],
)
def test_a_slot_is_used_neither_early_nor_late_however_slow_the_answer(
    is_reserved: bool, expected: Lease
) -> None:
    """It begins as if the shared clock was read first, and ends as if it was read last."""
    lease = slot_lease(1000.5, 60, MOMENT, is_reserved=is_reserved)
    assert lease == pytest.approx(expected)


OWN = BucketLimit(0.1, 0.4)


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (None, None),
        (leased(), Lease(0.4, until=NOW + 2)),
        (leased(ENDED), Lease(0.4, until=NOW + 2)),
        (leased(LASTING), None),
        (leased(Lease(0.4, until=NOW + 1)), Lease(0.4, until=NOW + 2)),
    ],
)
def test_its_own_share_is_taken_when_a_lease_has_ended(
    use: Optional[LeasedSlots], expected: Optional[Lease]
) -> None:
    assert fallback_lease(use, OWN, NOW) == expected


@pytest.mark.parametrize(
    ("use", "waiting"), [(None, 0), (leased(), 0), (leased(used=3), 1), (leased(used=3), 0)]
)
def test_all_is_wanted_while_nothing_is_measured_or_callers_wait(
    use: Optional[LeasedSlots], waiting: int
) -> None:
    assert Demand(NOW).wanted(use, waiting, 60, NOW) == 60


def test_the_most_of_the_last_eight_measurements_is_wanted() -> None:
    demand, use, now = Demand(NOW), leased(), NOW
    wanted = []
    for used in (4, *[2] * 8):
        now += 0.25
        use.used += used
        wanted.append(demand.wanted(use, 0, 60, now))
    assert wanted == pytest.approx([25.0] * 8 + [13.0])


def test_no_measurement_is_shorter_than_a_renewal() -> None:
    demand = Demand(NOW)
    assert demand.wanted(leased(used=5), 0, 60, NOW + 0.25) == pytest.approx(31)
    assert demand.wanted(leased(used=50), 0, 60, NOW + 0.3) == pytest.approx(31)
    assert demand.wanted(leased(used=50), 0, 60, NOW + 0.5) == 60
