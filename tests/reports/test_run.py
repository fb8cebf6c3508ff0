"""Runs over a report without a server: order, waits, interruptions, limits."""

from __future__ import annotations

import logging
import os
import pickle
import re
import stat
import threading
import traceback
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan import (
    Conflict,
    InvalidArgument,
    InvalidResponse,
    NotFound,
    RateLimited,
    Report,
    ReportChanged,
    ReportTimeout,
    RetryPolicy,
    Session,
    TransportError,
)
from servicepytan.core.call import Fault, Reply
from servicepytan.core.reporting import exchange, retries
from servicepytan.reports import ReportProgress, ReportRun
from tests.reports.world import (
    COLUMNS,
    FIELDS,
    GIVEN,
    MAINTENANCE,
    METADATA,
    PARAMETERS,
    World,
    paced,
    page,
    refused,
    rows,
)

RESET = Reply(fault=Fault("reset", "gone"))


def paged(count: int, size: int, **more: Any) -> Any:
    """A classic route with so many rows."""

    def answer(end: str, number: int) -> Any:
        begin = (number - 1) * size
        found = rows(count)[begin : begin + size]
        return page(found, hasMore=begin + size < count, totalCount=count, **more)

    return answer


def test_rows_come_page_by_page_and_only_when_asked_for() -> None:
    world = World(paged(5, 2), rate_limit=None)
    run = world.report().run(GIVEN, page_size=2)
    assert world.asked == []
    found = iter(run)
    assert next(found) == {"Name": "row 0", "Total": 0}
    assert world.asked == [("POST", "data?1")]
    assert [row["Total"] for row in found] == [1, 2, 3, 4]
    assert world.asked == [("POST", "data?1"), ("POST", "data?2"), ("POST", "data?3")]
    assert world.bodies[-1] == {"parameters": [{"name": "From", "value": "2026-01-01"}]}
    assert "pageSize=2&includeTotal=true" in world.sender.urls[-1]
    assert (run.total, run.columns) == (5, ["Name", "Total"])
    assert repr(run) == "<ReportRun: Report 7, 5 rows of 5>"
    assert run.parameters == [{"name": "From", "value": "2026-01-01"}]


def test_a_run_keeps_its_rows() -> None:
    world = World(paged(5, 2), rate_limit=None)
    run = world.report().run(GIVEN, page_size=2)
    assert repr(run) == "<ReportRun: Report 7, 0 rows of unknown>"
    first = run.all()
    asked = len(world.asked)
    assert run.all() == first
    assert len(world.asked) == asked


def test_rows_come_as_lists_dicts_and_records() -> None:
    metadata = {
        **METADATA,
        "fields": [{**FIELDS[0], "dataType": "Date"}, {**FIELDS[1], "dataType": "Number"}],
    }
    world = World(lambda end, number: page([["2026-01-31", "5"]]), rate_limit=None)
    world.metadata = metadata
    run = world.report().run(GIVEN)
    assert [field.type for field in run.fields] == ["Date", "Number"]
    assert list(run.lists()) == [["2026-01-31", "5"]]
    assert list(run) == run.all() == [{"Name": "2026-01-31", "Total": "5"}]
    assert list(run.dicts(by="label")) == [{"Name": "2026-01-31", "Total sales": "5"}]
    assert list(run.records()) == [{"Name": date(2026, 1, 31), "Total": 5}]
    with pytest.raises(InvalidArgument, match="by='id' is neither"):
        run.dicts(by="id")


@pytest.mark.parametrize(
    ("limit", "sizes"), [(0, []), (1, [1]), (3, [3]), (5, [4, 4]), (99, [4, 4])]
)
def test_a_limit_ends_the_walk(limit: int, sizes: list[int]) -> None:
    def answer(end: str, number: int) -> Any:
        size = min(4, limit)
        return paged(6, size)(end, number)

    world = World(answer, rate_limit=None)
    run = world.report().run(GIVEN, page_size=4, limit=limit)
    assert list(run.lists()) == rows(min(limit, 6))
    assert len(world.asked) == len(sizes)
    assert all(f"pageSize={size}&" in url for size, url in zip(sizes, world.sender.urls[1:]))


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"page_size": 0}, "page_size=0 is not a whole number from 1 on"),
        ({"page_size": 25_001}, "page_size=25001 is more than the 25000 rows"),
        ({"limit": -1}, "limit=-1"),
        ({"timeout": 0}, "timeout=0 is not a number of seconds above 0"),
        ({"timeout": True}, "timeout=True"),
        ({"timeout": "1 h"}, "timeout='1 h'"),
        ({"timeout": float("inf")}, "timeout=inf"),
        ({"progress": 5}, "progress=5 cannot be called"),
        ({"Form": 5}, "no parameter 'Form'. Did you mean 'From'"),
        ({"From": "2026-01-01"}, "From: given twice"),
    ],
)
def test_wrong_options_are_refused_before_any_request(options: Any, text: str) -> None:
    world = World(paged(5, 2))
    report = world.report()
    with pytest.raises(InvalidArgument, match=text):
        report.run(GIVEN, **options)
    assert world.asked == []


def test_a_route_that_is_none_is_refused() -> None:
    world = World(paged(5, 2))
    with pytest.raises(InvalidArgument, match="route='async' is not one of auto, query, data"):
        Report("sales", 7, world.session, route="async")
    assert world.sender.sent == []


def test_values_of_dynamic_sets_are_fetched_once_and_only_when_needed() -> None:
    world = World(paged(1, 1), rate_limit=None)
    report = world.report()
    report.run(GIVEN)
    assert len(world.sender.sent) == 1
    report.run(GIVEN, Units=["North", 2]).all()
    report.run(GIVEN, Units=1)
    assert [url.split("?")[0].rpartition("/")[2] for url in world.sender.urls] == [
        "7",
        "units",
        "data",
    ]
    assert world.bodies[-1]["parameters"][1] == {"name": "Units", "value": [1, 2]}
    with pytest.raises(InvalidArgument, match="'South' names several values; pass one of 2, 3"):
        report.run(GIVEN, Units="South")


@pytest.mark.parametrize("status", [403, 404])
def test_a_dynamic_set_that_may_not_be_read_is_not_checked(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    world = World(paged(1, 1), rate_limit=None)
    world.sets = refused(status, title="no")
    world.report().run(GIVEN, Units=99).all()
    assert "The dynamic set units is not checked" in caplog.text
    assert world.bodies[-1]["parameters"][1] == {"name": "Units", "value": [99]}


def test_what_another_report_takes_is_asked_before_it_is_checked() -> None:
    world = World(paged(1, 1), rate_limit=None)
    report = world.report()
    report.run(GIVEN, Units=1)
    world.metadata = {**METADATA, "id": 8, "name": "Other", "parameters": PARAMETERS[1:]}
    report.report_id = 8
    assert (repr(report), report.metadata["id"]) == ("<Report 8 of sales>", 7)
    with pytest.raises(InvalidArgument, match="no parameter 'From'"):
        report.run(GIVEN)
    assert (report.name, [one.name for one in report.parameters]) == ("Other", ["Units"])
    assert repr(report) == "<Report 8 of sales: Other>"
    world.sets = {"hasMore": False, "data": [[9, "West"]]}
    run = report.run(Units="West")
    assert run.parameters == [{"name": "Units", "value": [9]}]
    report.report_id = 7
    assert repr(run) == "<ReportRun: Report 8, 0 rows of unknown>"


@pytest.mark.parametrize("route", ["data", "async"])
def test_a_report_that_could_not_be_made_can_be_shown(route: str) -> None:
    world = World(lambda end, number: refused(404, title="no"))
    world.metadata = refused(404, title="no")
    with pytest.raises((NotFound, InvalidArgument)) as failed:
        Report("sales", 7, world.session, route=route)
    shown = traceback.TracebackException.from_exception(failed.value, capture_locals=True)
    assert "<Report 7 of sales>" in "".join(shown.format())


def test_days_are_those_of_the_session() -> None:
    world = World(paged(1, 1), rate_limit=None, timezone="America/New_York")
    moment = datetime(2026, 2, 1, 3, tzinfo=timezone.utc)
    assert world.report().run(From=moment).parameters[0]["value"] == "2026-01-31"


def test_each_request_waits_for_its_turn_and_says_so() -> None:
    world = World(paged(5, 2), rate_limit=paced(300))
    told: list[ReportProgress] = []
    run = world.report().run(GIVEN, page_size=2, progress=told.append)
    assert run.estimate is None
    found = run.lists()
    next(found)
    assert run.estimate == (2, 600)
    assert list(found) == rows(5)[1:]
    assert world.clock.slept == [300, 300]
    assert told == [(2, 5, 1, 0), (2, 5, 1, 300), (4, 5, 2, 0), (4, 5, 2, 300), (5, 5, 3, 0)]
    assert run.estimate == (0, 0)


def test_two_runs_of_one_report_share_the_limit_and_say_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO", "servicepytan")
    world = World(paged(1, 1), rate_limit=paced(60))
    report = world.report()
    report.run(GIVEN).all()
    assert caplog.messages == []
    report.run(GIVEN).all()
    assert world.clock.slept == [60]
    assert [record.levelname for record in caplog.records] == ["INFO"]
    (text,) = caplog.messages
    assert text == "Report 7: one request per minute and report is allowed; waiting 60 s."


def test_a_429_is_waited_out_however_long_it_asks() -> None:
    answers = iter([refused(429, title="Rate limit is exceeded. Try again in 900 seconds.")])
    world = World(lambda end, number: next(answers, page(rows(1))), rate_limit=None)
    told: list[ReportProgress] = []
    assert world.report().run(GIVEN, progress=told.append).all()
    assert world.clock.slept == [900]
    assert told[0].wait_seconds == 900


@pytest.mark.parametrize("asked", ["31536000", "9" * 400])
def test_an_absurd_wait_is_an_error_at_once(asked: str) -> None:
    limited = Reply(429, {"retry-after": asked})
    world = World(lambda end, number: limited, rate_limit=None)
    with pytest.raises(RateLimited) as caught:
        world.report().run(GIVEN).all()
    assert (caught.value.retry_after or 0) >= 31_536_000
    with pytest.raises(ReportTimeout):
        world.report().run(GIVEN, timeout=5000).all()
    assert world.clock.slept == []


def test_a_429_that_never_ends_is_an_error() -> None:
    world = World(
        lambda end, number: refused(429, title="Try again in 900 seconds."), rate_limit=None
    )
    with pytest.raises(RateLimited):
        world.report().run(GIVEN).all()
    assert len(world.asked) == retries.MOST_REFUSALS


def test_maintenance_is_waited_out() -> None:
    down = [refused(409, **MAINTENANCE)] * 20
    answers = iter(down)
    world = World(lambda end, number: next(answers, page(rows(1))), rate_limit=None)
    assert world.report().run(GIVEN).all()
    waits = [seconds for seconds in world.clock.slept if seconds >= retries.FIRST_MAINTENANCE]
    assert waits == [15, 30, 60, 120, 120, 120, 120, 120, 120, 120]


def test_maintenance_without_end_is_an_error() -> None:
    world = World(lambda end, number: refused(409, **MAINTENANCE), rate_limit=None)
    with pytest.raises(Exception, match="suspended for maintenance"):
        world.report().run(GIVEN).all()
    assert retries.MOST_MAINTENANCE <= world.clock.now - 1000 <= 2 * retries.MOST_MAINTENANCE


def test_another_conflict_is_an_error_at_once() -> None:
    world = World(lambda end, number: refused(409, title="no"), rate_limit=None)
    with pytest.raises(Exception, match="no"):
        world.report().run(GIVEN).all()
    assert len(world.asked) == 1


@pytest.mark.parametrize("status", [409, 429])
def test_a_timeout_bounds_these_waits(status: int) -> None:
    wait = {"title": f"{MAINTENANCE['title']} Try again in 200 seconds."}
    world = World(lambda end, number: refused(status, **wait), rate_limit=None)
    with pytest.raises(ReportTimeout, match="within 100 s: the next request takes"):
        world.report().run(GIVEN, timeout=100).all()
    assert world.clock.now - 1000 <= 100


def test_a_run_that_takes_too_long_says_so_before_it_waits() -> None:
    world = World(paged(2600, 100), rate_limit=paced(60))
    run = world.report().run(GIVEN, page_size=100, timeout=600)
    with pytest.raises(ReportTimeout) as refused:
        run.all()
    error = refused.value
    assert str(error) == (
        "Report 7 cannot be had within 600 s: 25 more requests take 1500 s at the rate limit."
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
    world = World(paged(5, 2), rate_limit=paced(60))
    run = world.report().run(GIVEN, page_size=2, timeout=60)
    with pytest.raises(ReportTimeout):
        run.all()
    world.clock.now += 61
    assert list(run.lists()) == rows(5)
    assert len(world.asked) == 3


def test_a_run_that_is_iterated_again_takes_what_fits_into_the_timeout() -> None:
    world = World(paged(8, 2), rate_limit=paced(60))
    run = world.report().run(GIVEN, page_size=2, timeout=100)
    with pytest.raises(ReportTimeout):
        run.all()
    with pytest.raises(ReportTimeout, match=r"2 more requests take 120 s .* 4 rows came so far"):
        run.all()
    with pytest.raises(ReportTimeout, match=r"6 rows came so far"):
        run.all()
    assert list(run.lists()) == rows(8)
    assert len(world.asked) == 4


@pytest.mark.parametrize("error", [RESET, KeyboardInterrupt(), refused(400, title="bad")])
def test_an_interrupted_run_asks_only_for_what_is_missing(error: Any) -> None:
    good = paged(5, 2)
    trouble = {3: error}

    def answer(end: str, number: int) -> Any:
        return trouble[number] if number in trouble else good(end, number)

    world = World(answer, rate_limit=None, retry=RetryPolicy(attempts=1))
    run = world.report().run(GIVEN, page_size=2)
    before: list[Any] = []
    with pytest.raises((TransportError, KeyboardInterrupt, Exception)):
        before.extend(run.lists())
    world.asked.clear()
    trouble.clear()
    assert list(run.lists()) == rows(5)
    assert world.asked == [("POST", "data?3")]


def test_another_process_goes_on_with_a_checkpoint(tmp_path: Path) -> None:
    path, good, trouble = tmp_path / "pages", paged(5, 2), {3: RESET}

    def answer(end: str, number: int) -> Any:
        return trouble[number] if number in trouble else good(end, number)

    world = World(answer, rate_limit=None, retry=RetryPolicy(attempts=1))
    with pytest.raises(TransportError):
        world.report().run(GIVEN, page_size=2, checkpoint=path).all()
    world.asked.clear()
    trouble.clear()
    run = world.report().run(GIVEN, page_size=2, checkpoint=str(path))
    assert (run.total, run.columns) == (5, ["Name", "Total"])
    assert list(run.lists()) == rows(5)
    assert world.asked == [("POST", "data?3")]
    again = world.report().run(GIVEN, page_size=2, checkpoint=path)
    assert list(again.lists()) == rows(5)
    assert again.fields[1].type == "Number"
    assert world.asked == [("POST", "data?3")]


@pytest.mark.parametrize(
    ("params", "options", "text"),
    [
        ({"From": "2026-01-02"}, {}, "its parameters are .*2026-01-01.*, not .*2026-01-02"),
        (GIVEN, {"page_size": 3}, "its page size is 2, not 3"),
    ],
)
def test_a_checkpoint_of_another_run_is_refused(
    tmp_path: Path, params: Any, options: Any, text: str
) -> None:
    path = tmp_path / "pages"
    world = World(paged(2, 2), rate_limit=None)
    world.report().run(GIVEN, page_size=2, checkpoint=path).all()
    written = path.read_bytes()
    with pytest.raises(InvalidArgument, match=text):
        world.report().run(params, **{"page_size": 2, **options}, checkpoint=path)
    assert path.read_bytes() == written


@pytest.mark.parametrize(
    ("change", "error"),
    [({"totalCount": 4}, InvalidResponse), ({"fields": COLUMNS[::-1]}, ReportChanged)],
)
def test_a_checkpoint_that_cannot_be_gone_on_with_says_what_to_do(
    tmp_path: Path, change: Any, error: type[Exception]
) -> None:
    path, good = tmp_path / "pages", paged(5, 2)

    def answer(end: str, number: int) -> Any:
        return {**good(end, number), **(change if number == 2 else {})}

    world = World(answer, rate_limit=None)
    for _ in range(2):
        with pytest.raises(error, match=f" First delete {re.escape(str(path))}: it holds"):
            world.report().run(GIVEN, page_size=2, checkpoint=path).all()
    with pytest.raises(error) as failed:
        world.report().run(GIVEN, page_size=2).all()
    assert "delete" not in str(failed.value)
    change.clear()
    assert world.report().run(GIVEN, page_size=2, checkpoint=path).all()


def test_a_first_page_that_will_not_do_leaves_nothing_to_delete(tmp_path: Path) -> None:
    world = World(lambda end, number: page(rows(2), totalCount=1), rate_limit=None)
    with pytest.raises(InvalidResponse) as failed:
        world.report().run(GIVEN, checkpoint=tmp_path / "pages").all()
    assert "delete" not in str(failed.value)


def test_a_checkpoint_with_other_fields_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    world = World(paged(2, 2), rate_limit=None)
    world.report().run(GIVEN, page_size=2, checkpoint=path).all()
    world.metadata = {**METADATA, "fields": FIELDS[:1]}
    with pytest.raises(ReportChanged, match="with other fields"):
        world.report().run(GIVEN, page_size=2, checkpoint=path)


def test_pages_of_a_checkpoint_do_not_depend_on_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    world = World(paged(5, 2), rate_limit=None)
    few = world.report().run(GIVEN, page_size=2, limit=1, checkpoint=path)
    assert list(few.lists()) == rows(1)
    assert list(world.report().run(GIVEN, page_size=2, checkpoint=path).lists()) == rows(5)
    assert len(world.asked) == 3


def test_progress_may_look_at_the_run_but_not_ask_for_its_rows() -> None:
    world = World(paged(5, 2), rate_limit=None)
    asking, refusals = iter([True]), list[Exception]()

    def told(progress: ReportProgress) -> None:
        assert next(run.lists()) == rows(1)[0]
        assert run.total == 5
        if next(asking, False):
            with pytest.raises(InvalidArgument, match="progress asks for rows") as refused:
                run.all()
            refusals.append(refused.value)

    run = world.report().run(GIVEN, page_size=2, progress=told)
    assert list(run.lists()) == rows(5)
    assert (len(refusals), len(world.asked)) == (1, 3)


def test_threads_share_a_run() -> None:
    world = World(paged(40, 2), rate_limit=None)
    run = world.report().run(GIVEN, page_size=2)
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(run.all())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(found) == 8
    assert all(one == found[0] and len(one) == 40 for one in found)
    assert len(world.asked) == 20


def pending(status: str = "InProgress") -> Any:
    return Reply(202, body=b'{"status": "%s", "token": "t-1"}' % status.encode())


PASCAL = {
    "Page": 1,
    "HasMore": True,
    "TotalCount": 3,
    "Fields": [{"Name": one["name"], "Label": one["label"]} for one in FIELDS],
    "Data": rows(3),
}


def test_the_asynchronous_route_is_asked_until_it_is_ready() -> None:
    polls = iter([pending("NotStarted"), *[pending()] * 6])

    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else next(polls, PASCAL)

    world = World(answer, rate_limit=None)
    told: list[ReportProgress] = []
    run = world.report("auto").run(GIVEN, page_size=2, progress=told.append)
    assert list(run.lists()) == rows(3)
    assert world.asked == [
        ("POST", "data/query?1"),
        *[("GET", "data-queries/t-1")] * 8,
        ("DELETE", "data-queries/t-1"),
    ]
    assert world.clock.slept == pytest.approx([2, 3, 4.5, 6.75, 10.125, 15, 15, 15], rel=0.02)
    assert [one.wait_seconds for one in told[:2]] == [2, 3]
    assert told[-1] == (3, 3, 1, 0)


def test_more_is_claimed_with_the_same_rows() -> None:
    answers = iter([{**PASCAL, "TotalCount": None}] * 2)
    world = World(lambda end, number: next(answers), rate_limit=None)
    assert list(world.report("auto").run(GIVEN).lists()) == rows(3)


@pytest.mark.parametrize(
    "error", [refused(400, title="bad"), RESET, KeyboardInterrupt(), {"status": "Failed"}]
)
def test_the_slot_is_freed_whatever_happens(error: Any) -> None:
    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else error

    world = World(answer, rate_limit=None, retry=RetryPolicy(attempts=1))
    with pytest.raises((Exception, KeyboardInterrupt)):
        world.report("auto").run(GIVEN).all()
    assert world.asked[-1] == ("DELETE", "data-queries/t-1")


def test_the_slot_is_freed_when_the_time_is_over() -> None:
    world = World(lambda end, number: pending(), rate_limit=None)
    with pytest.raises(ReportTimeout, match="the next request takes"):
        world.report("auto").run(GIVEN, timeout=10).all()
    assert world.asked[-1] == ("DELETE", "data-queries/t-1")
    assert sum(world.clock.slept) <= 10


def test_a_report_that_is_never_ready_is_an_error() -> None:
    world = World(lambda end, number: pending(), rate_limit=None)
    with pytest.raises(InvalidResponse, match="not ready after 60 minutes"):
        world.report("auto").run(GIVEN).all()
    assert world.asked[-1] == ("DELETE", "data-queries/t-1")
    assert sum(world.clock.slept) == pytest.approx(exchange.LONGEST_POLLING, abs=20)


def test_a_slot_that_cannot_be_freed_does_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "servicepytan")

    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else PASCAL

    world = World(answer, rate_limit=None)
    usual = world.sender.answer
    world.sender.answer = lambda method, path, query: (
        refused(404, title="gone") if method == "DELETE" else usual(method, path, query)
    )
    assert list(world.report("auto").run(GIVEN).lists()) == rows(3)
    assert "its slot could not be freed" in caplog.text


def test_maintenance_does_not_lose_a_report_in_the_making() -> None:
    polls = iter([pending(), *[refused(409, **MAINTENANCE)] * 20, pending()])

    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else next(polls, PASCAL)

    world = World(answer, rate_limit=None)
    told: list[ReportProgress] = []
    run = world.report("auto").run(GIVEN, progress=told.append)
    assert list(run.lists()) == rows(3)
    assert [one for one in world.asked if one[0] != "GET"] == [
        ("POST", "data/query?1"),
        ("DELETE", "data-queries/t-1"),
    ]
    assert [one.wait_seconds for one in told][:4] == [2, 3, 15, 30]


def test_maintenance_without_end_ends_the_asking() -> None:
    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else refused(409, **MAINTENANCE)

    world = World(answer, rate_limit=None)
    with pytest.raises(Conflict, match="try again when the maintenance is over"):
        world.report("auto").run(GIVEN).all()
    assert retries.MOST_MAINTENANCE <= world.clock.now - 1000 <= 2 * retries.MOST_MAINTENANCE
    assert world.asked[-1] == ("DELETE", "data-queries/t-1")


def test_description_and_sets_wait_for_the_end_of_maintenance(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = World(paged(1, 1), rate_limit=None, retry=RetryPolicy(attempts=1))
    monkeypatch.setattr(Report, "_clock", world.clock)
    monkeypatch.setattr(Report, "_sleep", staticmethod(world.clock.sleep))
    usual, down = world.sender.answer, [True, False] * 2
    world.sender.answer = lambda method, path, query: (
        refused(409, **MAINTENANCE) if down.pop(0) else usual(method, path, query)
    )
    run = Report("sales", 7, world.session).run(GIVEN, Units="North")
    assert run.parameters[1] == {"name": "Units", "value": [1]}
    assert world.clock.slept == [15, 15]


def test_a_report_that_is_lost_is_made_anew() -> None:
    polls = iter([refused(404, title="unknown"), PASCAL])

    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else next(polls)

    world = World(answer, rate_limit=None)
    assert list(world.report("auto").run(GIVEN).lists()) == rows(3)
    assert [one for one in world.asked if one[0] == "POST"] == [("POST", "data/query?1")] * 2


def test_a_report_that_is_lost_again_and_again_is_an_error() -> None:
    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else refused(404, title="unknown")

    world = World(answer, rate_limit=None)
    with pytest.raises(InvalidResponse, match="lost the report 2 times"):
        world.report("auto").run(GIVEN).all()
    assert [one for one in world.asked if one[0] == "POST"] == [("POST", "data/query?1")] * 2


def test_another_process_takes_up_a_report_in_the_making(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    world = World(lambda end, number: PASCAL, rate_limit=None)
    started = world.report("auto").run(GIVEN, checkpoint=path)
    started._store.keep_token("t-1")  # and then the process was killed
    run = world.report("auto").run(GIVEN, checkpoint=path)
    assert list(run.lists()) == rows(3)
    assert world.asked == [("GET", "data-queries/t-1"), ("DELETE", "data-queries/t-1")]
    assert b'{"token":null}' in path.read_bytes()


def test_a_token_that_is_gone_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "pages"

    def answer(end: str, number: int) -> Any:
        return PASCAL if end.startswith("data/query") else refused(404, title="unknown")

    world = World(answer, rate_limit=None)
    world.report("auto").run(GIVEN, checkpoint=path)._store.keep_token("t-1")
    assert list(world.report("auto").run(GIVEN, checkpoint=path).lists()) == rows(3)


def no_query(end: str, number: int) -> Any:
    return (
        refused(404, title="Unable to match incoming request") if "query" in end else page(rows(1))
    )


def is_absent(world: World, session: Optional[Session] = None) -> bool:
    """Whether a session has seen that the asynchronous route is not there."""
    session = session or world.session
    place = (session.config.api_url, session.tenant_id)
    return session.report_routes.is_absent(place, world.clock.now)


def test_the_classic_route_is_taken_where_the_other_is_not_and_remembered() -> None:
    world = World(no_query, rate_limit=paced(60))
    assert world.report("auto").run(GIVEN).all()
    assert world.asked == [("POST", "data/query?1"), ("POST", "data?1")]
    assert world.clock.slept == [], "what was not found did not run, so it takes no turn"
    world.clock.now += 60
    assert world.report("auto").run(GIVEN).all()
    assert world.asked[2:] == [("POST", "data?1")]
    world.clock.now += retries.ROUTE_REMEMBERED
    assert world.report("auto").run(GIVEN).all()
    assert world.asked[3:] == [("POST", "data/query?1"), ("POST", "data?1")], "asked for again"
    copy = world.session.with_options(page_size=9)
    assert is_absent(world, copy)
    assert not is_absent(world, world.session.with_options(tenant_id="43"))


def test_what_one_session_saw_of_a_route_is_not_known_to_another() -> None:
    world, other = (World(no_query, rate_limit=None) for _ in range(2))
    assert world.report("auto").run(GIVEN).all()
    assert is_absent(world)
    assert not is_absent(other)


def test_where_all_slots_stay_taken_the_classic_route_is_taken() -> None:
    def answer(end: str, number: int) -> Any:
        return refused(429, title="Too many data queries.") if "query" in end else page(rows(1))

    world = World(answer, rate_limit=None, retry=RetryPolicy(budget=5))
    assert list(world.report("auto").run(GIVEN).lists()) == rows(1)
    assert not is_absent(world)
    with pytest.raises(RateLimited):
        world.report("query").run(GIVEN).all()


def test_the_asynchronous_route_alone_gives_its_error() -> None:
    world = World(no_query, rate_limit=None)
    with pytest.raises(NotFound):
        world.report("query").run(GIVEN).all()


def test_nothing_is_remembered_when_neither_route_is_there() -> None:
    world = World(lambda end, number: refused(404, title="x"), rate_limit=None)
    with pytest.raises(NotFound):
        world.report("auto").run(GIVEN).all()
    assert not is_absent(world)


def test_a_run_goes_on_by_the_other_route(tmp_path: Path) -> None:
    """The pages before came by the classic route, the rest comes as one set of all rows."""
    path = tmp_path / "pages"
    world = World(paged(5, 2), rate_limit=None)
    first = iter(world.report("data").run(GIVEN, page_size=2, checkpoint=path).lists())
    next(first)
    whole = World(lambda end, number: {**PASCAL, "TotalCount": 5, "Data": rows(5)}, rate_limit=None)
    run = whole.report("auto").run(GIVEN, page_size=2, checkpoint=path)
    assert list(run.lists()) == rows(5)
    assert whole.asked == [("POST", "data/query?2")]


def test_an_edit_between_pages_is_an_error() -> None:
    def answer(end: str, number: int) -> Any:
        found = paged(4, 2)(end, number)
        if number == 2:
            found["fields"] = [found["fields"][0], {"name": "New", "label": "New"}]
        return found

    world = World(answer, rate_limit=None)
    with pytest.raises(ReportChanged, match=r"page 2: .* without Total and with New"):
        world.report().run(GIVEN, page_size=2).all()


def test_a_report_shows_what_it_is() -> None:
    world = World(paged(1, 1))
    report = world.report()
    assert repr(report) == "<Report 7 of sales: Sales>"
    assert (report.name, report.description) == ("Sales", "")
    assert [one.name for one in report.parameters] == [one["name"] for one in PARAMETERS]
    assert [one.name for one in report.fields] == ["Name", "Total"]
    assert isinstance(report.run(GIVEN), ReportRun)


def test_a_description_that_is_none_is_an_error() -> None:
    world = World(paged(1, 1))
    world.metadata = ["odd"]
    with pytest.raises(InvalidResponse, match="description of the report"):
        world.report()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_checkpoint_is_private_from_its_first_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pages"
    seen: list[int] = []
    real = os.open

    def opened(*args: Any, **options: Any) -> int:
        handle = real(*args, **options)
        seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
        return handle

    monkeypatch.setattr(os, "open", opened)
    before = os.umask(0o002)
    try:
        World(paged(5, 2), rate_limit=None).report().run(GIVEN, page_size=2, checkpoint=path).all()
    finally:
        os.umask(before)
    assert seen == [0o600]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    World(paged(5, 2), rate_limit=None).report().run(GIVEN, page_size=2, checkpoint=path).all()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        (7, "checkpoint=7 is not the path of a file"),
        ("", "is not the path of a file"),
        (".", "is a folder; name a file"),
        ("missing/pages", "there is no folder .*missing. Make it first"),
        ("a\0b", "has a null character"),
        ("half \ud83d", "has half of a character"),
        ("n" * 300, "name .* is too long: it has 300 bytes, and 255 may be"),
    ],
)
def test_a_checkpoint_that_can_be_no_file_is_refused_before_any_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: Any, problem: str
) -> None:
    monkeypatch.chdir(tmp_path)
    world = World(paged(5, 2), rate_limit=None)
    with pytest.raises(InvalidArgument, match=problem):
        world.report().run(GIVEN, page_size=2, checkpoint=place)
    assert world.asked == []
