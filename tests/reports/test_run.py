"""Runs over a report without a server: order, waits, interruptions, limits."""

from __future__ import annotations

import threading
import traceback
from datetime import date, datetime, timezone
from typing import Any
from unittest.mock import patch

import pytest

from servicepytan import (
    InvalidArgument,
    InvalidResponse,
    NotFound,
    Report,
    ReportChanged,
)
from servicepytan.reports import ReportProgress, ReportRun
from tests.reports.world import (
    COLUMNS,
    FIELDS,
    METADATA,
    PARAMETERS,
    VALUES,
    ReportWorld,
    page,
    paged,
    refused,
    rows,
)
from tests.waiting import LONG


def test_rows_come_page_by_page_and_only_when_asked_for() -> None:
    world = ReportWorld(paged(5, 2), rate_limit=None)
    run = world.report().run(VALUES, page_size=2)
    assert world.asked == []
    result = iter(run)
    assert next(result) == {"Name": "row 0", "Total": 0}
    assert world.asked == [("POST", "data?1")]
    assert [row["Total"] for row in result] == [1, 2, 3, 4]
    assert world.asked == [("POST", "data?1"), ("POST", "data?2"), ("POST", "data?3")]
    assert world.bodies[-1] == {"parameters": [{"name": "From", "value": "2026-01-01"}]}
    assert "pageSize=2&includeTotal=true" in world.sender.urls[-1]
    assert (run.total, run.columns) == (5, ["Name", "Total"])
    assert repr(run) == "<ReportRun: Report 7, 5 rows of 5>"
    assert run.parameters == [{"name": "From", "value": "2026-01-01"}]


def test_a_run_keeps_its_rows() -> None:
    world = ReportWorld(paged(5, 2), rate_limit=None)
    run = world.report().run(VALUES, page_size=2)
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
    world = ReportWorld(lambda end, number: page([["2026-01-31", "5"]]), rate_limit=None)
    world.metadata = metadata
    run = world.report().run(VALUES)
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

    world = ReportWorld(answer, rate_limit=None)
    run = world.report().run(VALUES, page_size=4, limit=limit)
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
        ({"progress": (lambda _: (yield))}, "is a coroutine or a generator: calling it does not"),
        ({"Form": 5}, "no parameter 'Form'. Did you mean 'From'"),
        ({"From": "2026-01-01"}, "From: given twice"),
    ],
)
def test_wrong_options_are_refused_before_any_request(options: Any, text: str) -> None:
    world = ReportWorld(paged(5, 2))
    report = world.report()
    with pytest.raises(InvalidArgument, match=text):
        report.run(VALUES, **options)
    assert world.asked == []


def test_a_route_that_is_none_is_refused() -> None:
    world = ReportWorld(paged(5, 2))
    with pytest.raises(InvalidArgument, match="route='async' is not one of auto, query, data"):
        Report("sales", 7, world.session, route="async")
    assert world.sender.sent == []


@pytest.mark.parametrize(
    ("report_id", "text"),
    [
        ("Completed Jobs", "Completed Jobs' is not a whole number. Find a report by its name with"),
        ("operations", "='operations' is not a whole number. Find a report by its name with"),
        ("", "='' is not a whole number."),
        (7.0, "=7.0 is a float. Pass int"),
        (None, "=None is not a whole number."),
        (True, "=True is not a whole number."),
    ],
)
def test_an_id_that_is_none_is_refused_by_its_name(report_id: Any, text: str) -> None:
    world = ReportWorld(paged(5, 2))
    with pytest.raises(InvalidArgument) as caught:
        Report("sales", report_id, world.session)
    assert str(caught.value).startswith("report_id=")
    assert text in str(caught.value)
    assert world.sender.sent == []


def test_values_of_dynamic_sets_are_fetched_once_and_only_when_needed() -> None:
    world = ReportWorld(paged(1, 1), rate_limit=None)
    report = world.report()
    report.run(VALUES)
    assert len(world.sender.sent) == 1
    report.run(VALUES, Units=["North", 2]).all()
    report.run(VALUES, Units=1)
    assert [url.split("?")[0].rpartition("/")[2] for url in world.sender.urls] == [
        "7",
        "units",
        "data",
    ]
    assert world.bodies[-1]["parameters"][1] == {"name": "Units", "value": [1, 2]}
    with pytest.raises(InvalidArgument, match="'South' names several values; pass one of 2, 3"):
        report.run(VALUES, Units="South")


@pytest.mark.parametrize("status", [403, 404])
def test_a_dynamic_set_that_may_not_be_read_is_not_checked(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    world = ReportWorld(paged(1, 1), rate_limit=None)
    world.sets = refused(status, title="no")
    world.report().run(VALUES, Units=99).all()
    assert "The dynamic set units is not checked" in caplog.text
    assert world.bodies[-1]["parameters"][1] == {"name": "Units", "value": [99]}


def test_what_another_report_takes_is_asked_before_it_is_checked() -> None:
    world = ReportWorld(paged(1, 1), rate_limit=None)
    report = world.report()
    report.run(VALUES, Units=1)
    world.metadata = {**METADATA, "id": 8, "name": "Other", "parameters": PARAMETERS[1:]}
    report.report_id = 8
    assert (repr(report), report.metadata["id"]) == ("<Report 8 of sales>", 7)
    with pytest.raises(InvalidArgument, match="no parameter 'From'"):
        report.run(VALUES)
    assert (report.name, [parameter.name for parameter in report.parameters]) == (
        "Other",
        ["Units"],
    )
    assert repr(report) == "<Report 8 of sales: Other>"
    world.sets = {"hasMore": False, "data": [[9, "West"]]}
    run = report.run(Units="West")
    assert run.parameters == [{"name": "Units", "value": [9]}]
    report.report_id = 7
    assert repr(run) == "<ReportRun: Report 8, 0 rows of unknown>"


@pytest.mark.parametrize("route", ["data", "async"])
def test_a_report_that_could_not_be_made_can_be_shown(route: str) -> None:
    world = ReportWorld(lambda end, number: refused(404, title="no"))
    world.metadata = refused(404, title="no")
    with pytest.raises((NotFound, InvalidArgument)) as failed:
        Report("sales", 7, world.session, route=route)
    shown = traceback.TracebackException.from_exception(failed.value, capture_locals=True)
    assert "<Report 7 of sales>" in "".join(shown.format())


def test_days_are_those_of_the_session() -> None:
    world = ReportWorld(paged(1, 1), rate_limit=None, timezone="America/New_York")
    moment = datetime(2026, 2, 1, 3, tzinfo=timezone.utc)
    assert world.report().run(From=moment).parameters[0]["value"] == "2026-01-31"


def test_progress_may_look_at_the_run_but_not_ask_for_its_rows() -> None:
    world = ReportWorld(paged(5, 2), rate_limit=None)
    asking, refusals = iter([True]), list[Exception]()

    def progress_seen(progress: ReportProgress) -> None:
        assert next(run.lists()) == rows(1)[0]
        assert run.total == 5
        if next(asking, False):
            with pytest.raises(InvalidArgument, match="progress must not read rows") as refused:
                run.all()
            refusals.append(refused.value)

    run = world.report().run(VALUES, page_size=2, progress=progress_seen)
    assert list(run.lists()) == rows(5)
    assert (len(refusals), len(world.asked)) == (1, 3)


def test_threads_share_a_run() -> None:
    world = ReportWorld(paged(40, 2), rate_limit=None)
    run = world.report().run(VALUES, page_size=2)
    results: list[Any] = []
    threads = [threading.Thread(target=lambda: results.append(run.all())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(results) == 8
    assert all(item == results[0] and len(item) == 40 for item in results)
    assert len(world.asked) == 20


def test_a_thread_never_sees_a_page_before_its_columns() -> None:
    def answer(end: str, number: int) -> Any:
        return page([[5, "row"]], fields=COLUMNS[::-1])

    run = ReportWorld(answer, rate_limit=None).report().run(VALUES)
    came = threading.Event()  # to the lock, or to the end
    seen: list[Any] = []

    def look() -> None:
        seen.append(next(iter(run)))
        came.set()

    class Lock:
        def __enter__(self) -> None:
            if threading.current_thread() is reader:
                came.set()
            lock.acquire()

        def __exit__(self, *error: object) -> None:
            lock.release()

    def add_and_wait(answer: Any) -> None:
        add(answer)
        reader.start()
        assert came.wait(LONG)

    reader = threading.Thread(target=look)
    lock, add = run._lock, run._store.add
    with patch.object(run, "_lock", Lock()), patch.object(run._store, "add", add_and_wait):
        assert run.all() == [{"Name": "row", "Total": 5}]
        reader.join(LONG)
    assert seen == [{"Name": "row", "Total": 5}]


def test_an_edit_between_pages_is_an_error() -> None:
    def answer(end: str, number: int) -> Any:
        result = paged(4, 2)(end, number)
        if number == 2:
            result["fields"] = [result["fields"][0], {"name": "New", "label": "New"}]
        return result

    world = ReportWorld(answer, rate_limit=None)
    with pytest.raises(ReportChanged, match=r"page 2: .* without Total and with New"):
        world.report().run(VALUES, page_size=2).all()


def test_a_report_shows_what_it_is() -> None:
    world = ReportWorld(paged(1, 1))
    report = world.report()
    assert repr(report) == "<Report 7 of sales: Sales>"
    assert (report.name, report.description) == ("Sales", "")
    assert [parameter.name for parameter in report.parameters] == [
        item["name"] for item in PARAMETERS
    ]
    assert [field.name for field in report.fields] == ["Name", "Total"]
    assert isinstance(report.run(VALUES), ReportRun)


def test_a_description_that_is_none_is_an_error() -> None:
    world = ReportWorld(paged(1, 1))
    world.metadata = ["odd"]
    with pytest.raises(InvalidResponse, match="description of the report"):
        world.report()
