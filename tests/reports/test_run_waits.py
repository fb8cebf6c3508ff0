"""What a run over a report waits for, and how long."""

from __future__ import annotations

import pickle

import pytest

from servicepytan import (
    RateLimited,
    ReportTimeout,
)
from servicepytan.core.call import Reply
from servicepytan.core.reporting import retries
from servicepytan.reports import ReportProgress
from tests.reports.world import (
    MAINTENANCE,
    VALUES,
    ReportWorld,
    paced,
    page,
    paged,
    refused,
    rows,
)


def test_each_request_waits_for_its_turn_and_says_so() -> None:
    world = ReportWorld(paged(5, 2), rate_limit=paced(300))
    progress_seen: list[ReportProgress] = []
    run = world.report().run(VALUES, page_size=2, progress=progress_seen.append)
    assert run.estimate is None
    result = run.lists()
    next(result)
    assert run.estimate == (2, 600)
    assert list(result) == rows(5)[1:]
    assert world.clock.slept == [300, 300]
    assert progress_seen == [
        (2, 5, 1, 0),
        (2, 5, 1, 300),
        (4, 5, 2, 0),
        (4, 5, 2, 300),
        (5, 5, 3, 0),
    ]
    assert run.estimate == (0, 0)


def test_two_runs_of_one_report_share_the_limit_and_say_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO", "servicepytan")
    world = ReportWorld(paged(1, 1), rate_limit=paced(60))
    report = world.report()
    report.run(VALUES).all()
    assert caplog.messages == []
    report.run(VALUES).all()
    assert world.clock.slept == [60]
    assert [record.levelname for record in caplog.records] == ["INFO"]
    (text,) = caplog.messages
    assert text == "Report 7: one request per minute and report is allowed; waiting 60 s."


def test_a_429_is_waited_out_however_long_it_asks() -> None:
    answers = iter([refused(429, title="Rate limit is exceeded. Try again in 900 seconds.")])
    world = ReportWorld(lambda end, number: next(answers, page(rows(1))), rate_limit=None)
    progress_seen: list[ReportProgress] = []
    assert world.report().run(VALUES, progress=progress_seen.append).all()
    assert world.clock.slept == [900]
    assert progress_seen[0].wait_seconds == 900


@pytest.mark.parametrize("asked", ["31536000", "9" * 400])
def test_an_absurd_wait_is_an_error_at_once(asked: str) -> None:
    limited = Reply(429, {"retry-after": asked})
    world = ReportWorld(lambda end, number: limited, rate_limit=None)
    with pytest.raises(RateLimited) as caught:
        world.report().run(VALUES).all()
    assert (caught.value.retry_after or 0) >= 31_536_000
    with pytest.raises(ReportTimeout):
        world.report().run(VALUES, timeout=5000).all()
    assert world.clock.slept == []


def test_a_429_that_never_ends_is_an_error() -> None:
    world = ReportWorld(
        lambda end, number: refused(429, title="Try again in 900 seconds."), rate_limit=None
    )
    with pytest.raises(RateLimited):
        world.report().run(VALUES).all()
    assert len(world.asked) == retries.MOST_REFUSALS


def test_maintenance_is_waited_out() -> None:
    down = [refused(409, **MAINTENANCE)] * 20
    answers = iter(down)
    world = ReportWorld(lambda end, number: next(answers, page(rows(1))), rate_limit=None)
    assert world.report().run(VALUES).all()
    waits = [seconds for seconds in world.clock.slept if seconds >= retries.FIRST_MAINTENANCE]
    assert waits == [15, 30, 60, 120, 120, 120, 120, 120, 120, 120]


def test_maintenance_without_end_is_an_error() -> None:
    world = ReportWorld(lambda end, number: refused(409, **MAINTENANCE), rate_limit=None)
    with pytest.raises(Exception, match="suspended for maintenance"):
        world.report().run(VALUES).all()
    assert retries.MOST_MAINTENANCE <= world.clock.now - 1000 <= 2 * retries.MOST_MAINTENANCE


def test_another_conflict_is_an_error_at_once() -> None:
    world = ReportWorld(lambda end, number: refused(409, title="no"), rate_limit=None)
    with pytest.raises(Exception, match="no"):
        world.report().run(VALUES).all()
    assert len(world.asked) == 1


@pytest.mark.parametrize("status", [409, 429])
def test_a_timeout_bounds_these_waits(status: int) -> None:
    wait = {"title": f"{MAINTENANCE['title']} Try again in 200 seconds."}
    world = ReportWorld(lambda end, number: refused(status, **wait), rate_limit=None)
    with pytest.raises(ReportTimeout, match="within 100 s: the next request takes"):
        world.report().run(VALUES, timeout=100).all()
    assert world.clock.now - 1000 <= 100


def test_a_run_that_takes_too_long_says_so_before_it_waits() -> None:
    world = ReportWorld(paged(2600, 100), rate_limit=paced(60))
    run = world.report().run(VALUES, page_size=100, timeout=600)
    with pytest.raises(ReportTimeout) as refused:
        run.all()
    error = refused.value
    assert str(error) == (
        "Report 7 cannot be complete within 600 s: 25 more requests take 1500 s at the rate limit."
        " 100 rows came so far. Allow more time, use a larger page_size, or iterate the run again"
        " to go on."
    )
    assert error.rows == rows(100)
    assert [field.name for field in error.fields] == ["Name", "Total"]
    assert error.run is run
    assert world.clock.slept == []
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.rows, copy.run) == (str(error), error.rows, None)


def test_a_run_goes_on_after_a_timeout() -> None:
    world = ReportWorld(paged(5, 2), rate_limit=paced(60))
    run = world.report().run(VALUES, page_size=2, timeout=60)
    with pytest.raises(ReportTimeout):
        run.all()
    world.clock.now += 61
    assert list(run.lists()) == rows(5)
    assert len(world.asked) == 3


def test_a_run_that_is_iterated_again_takes_what_fits_into_the_timeout() -> None:
    world = ReportWorld(paged(8, 2), rate_limit=paced(60))
    run = world.report().run(VALUES, page_size=2, timeout=100)
    with pytest.raises(ReportTimeout):
        run.all()
    with pytest.raises(ReportTimeout, match=r"2 more requests take 120 s .* 4 rows came so far"):
        run.all()
    with pytest.raises(ReportTimeout, match=r"6 rows came so far"):
        run.all()
    assert list(run.lists()) == rows(8)
    assert len(world.asked) == 4
