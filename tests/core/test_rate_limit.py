"""What a configured limit comes to: no second has more requests than it allows."""

from __future__ import annotations

import math
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.call import Call
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.rate_pacer import Pace, Pacer
from servicepytan.errors import InvalidArgument
from tests.all_cases import for_all

TIMES = st.floats(0, 5, allow_nan=False)


def test_the_first_goes_at_once_and_the_next_behind_it() -> None:
    first, pace = Pace().reserve(100, 0.5)
    second, pace = pace.reserve(100, 0.5)
    third, _ = pace.reserve(102, 0.5)
    assert (first, second, third) == (100, 100.5, 102)


def test_idle_time_is_not_saved_up() -> None:
    _, pace = Pace().reserve(0, 0.5)
    moments = []
    for _ in range(3):
        moment, pace = pace.reserve(1000, 0.5)
        moments.append(moment)
    assert moments == [1000, 1000.5, 1001]


BURSTS = {
    "all at once": [0.0] * 400,
    "all at once after a pause": [0.0, *[77.7] * 400],
    "sixteen at a time": [place // 16 * 0.25 for place in range(400)],
    "the whole limit each second": [float(place // 60) for place in range(400)],
    "as fast as the limit": [place / 60 for place in range(400)],
    "three at a time": [place // 3 * 0.04 for place in range(400)],
}


@for_all("limit", [1, 30, 60, 120])
@for_all("burst", BURSTS)
def test_no_burst_makes_a_second_hold_more_than_the_limit(burst: str, limit: int) -> None:
    pace, sent = Pace(), []
    for now in BURSTS[burst]:
        moment, pace = pace.reserve(now, RateLimit(limit).interval)
        sent.append(moment)
    assert min(later - first for first, later in zip(sent, sent[limit:])) > 1


@given(st.integers(1, 9), st.lists(st.tuples(TIMES, st.none() | TIMES), min_size=10, max_size=300))
def test_in_no_second_more_leave_than_the_limit(
    limit: int, moves: list[tuple[float, Optional[float]]]
) -> None:
    """Callers come at any time; some meet a 429, which pauses the others."""
    now, pacer = 0.0, Pacer()
    sent: list[float] = []
    interval = RateLimit(limit).interval
    for passed, pause in moves:
        now += passed / 50
        if pause is not None and interval + pause > pacer.pause_left(now):
            pacer.pause(now, interval + pause, needs_probe=False)
            sent = [moment for moment in sent if moment <= now]  # the others are void
        earliest = now + pacer.pause_left(now)
        sent.append(pacer.reserve(now, interval, math.inf).moment)
        assert sent[-1] >= earliest
    assert sent == sorted(sent)
    for first, later in zip(sent, sent[limit:]):
        assert later - first > 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"requests_per_second": 0},
        {"requests_per_second": -1},
        {"requests_per_second": float("nan")},
        {"requests_per_second": float("inf")},
        {"requests_per_second": "60"},
        {"requests_per_second": True},
        {"requests_per_second": None},
        {"seconds_per_report": -1},
        {"seconds_per_report": float("inf")},
        {"seconds_per_report": "1"},
        {"share": 0},
        {"share": 0.0001},
        {"share": 1.01},
        {"share": 4},
        {"share": float("nan")},
        {"share": "1/4"},
        {"share": True},
        {"share": None},
    ],
)
def test_wrong_limits_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=next(iter(wrong))):
        RateLimit(**wrong)


@pytest.mark.parametrize("name", ["requests_per_second", "seconds_per_report", "share"])
@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_a_value_without_end_is_called_so(name: str, value: float) -> None:
    with pytest.raises(InvalidArgument, match=rf"RateLimit\({name}={value}\) must be finite"):
        RateLimit(**{name: value})  # type: ignore[arg-type]


def test_the_usual_limits() -> None:
    assert RateLimit() == RateLimit(60, 60)
    assert 60 * RateLimit().interval == pytest.approx(1.03)
    assert RateLimit(seconds_per_report=0).seconds_per_report == 0


@pytest.mark.parametrize("parts", [1, 2, 4, 60])
def test_a_share_is_a_part_of_each_limit(parts: int) -> None:
    limit = RateLimit(60, 30, share=1 / parts)
    assert limit.interval == pytest.approx(parts * RateLimit(60).interval)
    assert limit.report_interval == pytest.approx(30 * parts)


@pytest.mark.parametrize("parts", [2, 4, 10])
@given(data=st.data())
def test_processes_with_shares_never_exceed_the_limit_together(
    parts: int, data: st.DataObject
) -> None:
    """Where a share is a whole number of requests per second, wherever each of them begins."""
    interval = RateLimit(60, share=1 / parts).interval
    begins = data.draw(st.lists(TIMES, min_size=parts, max_size=parts))
    sent = sorted(begin + place * interval for begin in begins for place in range(180 // parts))
    assert all(later - first > 1 for first, later in zip(sent, sent[60:]))


DATA = "/reporting/v2/tenant/42/report-category/ops/reports/77/data"


@pytest.mark.parametrize(
    ("method", "path", "report"),
    [
        ("POST", DATA, "77"),
        ("POST", f"{DATA}/query", "77"),
        ("GET", DATA, None),
        ("GET", "/reporting/v2/tenant/42/data-queries/77", None),
        ("DELETE", "/reporting/v2/tenant/42/data-queries/77", None),
        ("POST", "/jpm/v2/tenant/42/jobs", None),
        ("POST", f"{DATA}/other", None),
        ("POST", f"/x{DATA}", None),
    ],
)
def test_which_report_a_request_is_for(method: str, path: str, report: Any) -> None:
    assert Call(method, path, path).report == report
