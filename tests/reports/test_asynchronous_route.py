"""Reports that are made first and fetched then, and the classic route where they cannot be."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, Optional

import pytest

from servicepytan import (
    Conflict,
    InvalidResponse,
    NotFound,
    RateLimited,
    Report,
    ReportTimeout,
    RetryPolicy,
    Session,
)
from servicepytan.core.call import Reply
from servicepytan.core.reporting import exchange, retries
from servicepytan.reports import ReportProgress
from tests.reports.world import (
    FIELDS,
    MAINTENANCE,
    RESET,
    VALUES,
    ReportWorld,
    paced,
    page,
    paged,
    refused,
    rows,
)


def pending(status: str = "InProgress") -> Any:
    return Reply(202, body=b'{"status": "%s", "token": "t-1"}' % status.encode())


PASCAL = {
    "Page": 1,
    "HasMore": True,
    "TotalCount": 3,
    "Fields": [{"Name": field["name"], "Label": field["label"]} for field in FIELDS],
    "Data": rows(3),
}


def test_the_asynchronous_route_is_asked_until_it_is_ready() -> None:
    polls = iter([pending("NotStarted"), *[pending()] * 6])

    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else next(polls, PASCAL)

    world = ReportWorld(answer, rate_limit=None)
    progress_seen: list[ReportProgress] = []
    run = world.report("auto").run(VALUES, page_size=2, progress=progress_seen.append)
    assert list(run.lists()) == rows(3)
    assert world.asked == [
        ("POST", "data/query?1"),
        *[("GET", "data-queries/t-1")] * 8,
        ("DELETE", "data-queries/t-1"),
    ]
    assert world.clock.slept == pytest.approx([2, 3, 4.5, 6.75, 10.125, 15, 15, 15], rel=0.02)
    assert [item.wait_seconds for item in progress_seen[:2]] == [2, 3]
    assert progress_seen[-1] == (3, 3, 1, 0)


def test_more_is_claimed_with_the_same_rows() -> None:
    answers = iter([{**PASCAL, "TotalCount": None}] * 2)
    world = ReportWorld(lambda end, number: next(answers), rate_limit=None)
    assert list(world.report("auto").run(VALUES).lists()) == rows(3)


@pytest.mark.parametrize(
    "error", [refused(400, title="bad"), RESET, KeyboardInterrupt(), {"status": "Failed"}]
)
def test_the_slot_is_freed_whatever_happens(error: Any) -> None:
    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else error

    world = ReportWorld(answer, rate_limit=None, retry=RetryPolicy(attempts=1))
    with pytest.raises((Exception, KeyboardInterrupt)):
        world.report("auto").run(VALUES).all()
    assert world.asked[-1] == ("DELETE", "data-queries/t-1")


def test_the_slot_is_freed_when_the_time_is_over() -> None:
    world = ReportWorld(lambda end, number: pending(), rate_limit=None)
    with pytest.raises(ReportTimeout, match="the next request takes"):
        world.report("auto").run(VALUES, timeout=10).all()
    assert world.asked[-1] == ("DELETE", "data-queries/t-1")
    assert sum(world.clock.slept) <= 10


def test_a_report_that_is_never_ready_is_an_error() -> None:
    world = ReportWorld(lambda end, number: pending(), rate_limit=None)
    with pytest.raises(InvalidResponse, match="not ready after 60 minutes"):
        world.report("auto").run(VALUES).all()
    assert world.asked[-1] == ("DELETE", "data-queries/t-1")
    assert sum(world.clock.slept) == pytest.approx(exchange.LONGEST_POLLING, abs=20)


def test_a_slot_that_cannot_be_freed_does_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "servicepytan")

    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else PASCAL

    world = ReportWorld(answer, rate_limit=None)
    usual = world.sender.answer
    world.sender.answer = lambda method, path, query: (
        refused(404, title="gone") if method == "DELETE" else usual(method, path, query)
    )
    assert list(world.report("auto").run(VALUES).lists()) == rows(3)
    assert "its slot could not be freed" in caplog.text


def test_maintenance_does_not_lose_a_report_in_the_making() -> None:
    polls = iter([pending(), *[refused(409, **MAINTENANCE)] * 20, pending()])

    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else next(polls, PASCAL)

    world = ReportWorld(answer, rate_limit=None)
    progress_seen: list[ReportProgress] = []
    run = world.report("auto").run(VALUES, progress=progress_seen.append)
    assert list(run.lists()) == rows(3)
    assert [request for request in world.asked if request[0] != "GET"] == [
        ("POST", "data/query?1"),
        ("DELETE", "data-queries/t-1"),
    ]
    assert [item.wait_seconds for item in progress_seen][:4] == [2, 3, 15, 30]


def test_maintenance_without_end_ends_the_asking() -> None:
    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else refused(409, **MAINTENANCE)

    world = ReportWorld(answer, rate_limit=None)
    with pytest.raises(Conflict, match="try again when the maintenance is over"):
        world.report("auto").run(VALUES).all()
    assert retries.MOST_MAINTENANCE <= world.clock.now - 1000 <= 2 * retries.MOST_MAINTENANCE
    assert world.asked[-1] == ("DELETE", "data-queries/t-1")


def test_description_and_sets_wait_for_the_end_of_maintenance(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = ReportWorld(paged(1, 1), rate_limit=None, retry=RetryPolicy(attempts=1))
    monkeypatch.setattr(Report, "_clock", world.clock)
    monkeypatch.setattr(Report, "_sleep", staticmethod(world.clock.sleep))
    usual, down = world.sender.answer, [True, False] * 2
    world.sender.answer = lambda method, path, query: (
        refused(409, **MAINTENANCE) if down.pop(0) else usual(method, path, query)
    )
    run = Report("sales", 7, world.session).run(VALUES, Units="North")
    assert run.parameters[1] == {"name": "Units", "value": [1]}
    assert world.clock.slept == [15, 15]


def test_a_report_that_is_lost_is_made_anew() -> None:
    polls = iter([refused(404, title="unknown"), PASCAL])

    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else next(polls)

    world = ReportWorld(answer, rate_limit=None)
    assert list(world.report("auto").run(VALUES).lists()) == rows(3)
    assert [request for request in world.asked if request[0] == "POST"] == [
        ("POST", "data/query?1")
    ] * 2


def test_a_report_that_is_lost_again_and_again_is_an_error() -> None:
    def answer(end: str, number: int) -> Any:
        return pending() if end.startswith("data/query") else refused(404, title="unknown")

    world = ReportWorld(answer, rate_limit=None)
    with pytest.raises(InvalidResponse, match="lost the report 2 times"):
        world.report("auto").run(VALUES).all()
    assert [request for request in world.asked if request[0] == "POST"] == [
        ("POST", "data/query?1")
    ] * 2


def test_another_process_takes_up_a_report_in_the_making(tmp_path: Path) -> None:
    path = tmp_path / "pages"
    world = ReportWorld(lambda end, number: PASCAL, rate_limit=None)
    started = world.report("auto").run(VALUES, checkpoint=path)
    started._store.keep_token("t-1")  # and then the process was killed
    run = world.report("auto").run(VALUES, checkpoint=path)
    assert list(run.lists()) == rows(3)
    assert world.asked == [("GET", "data-queries/t-1"), ("DELETE", "data-queries/t-1")]
    assert b'{"token":null}' in path.read_bytes()


def test_a_token_that_is_gone_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "pages"

    def answer(end: str, number: int) -> Any:
        return PASCAL if end.startswith("data/query") else refused(404, title="unknown")

    world = ReportWorld(answer, rate_limit=None)
    world.report("auto").run(VALUES, checkpoint=path)._store.keep_token("t-1")
    assert list(world.report("auto").run(VALUES, checkpoint=path).lists()) == rows(3)


def no_query(end: str, number: int) -> Any:
    return (
        refused(404, title="Unable to match incoming request") if "query" in end else page(rows(1))
    )


def is_absent(world: ReportWorld, session: Optional[Session] = None) -> bool:
    """Whether a session has seen that the asynchronous route is not there."""
    session = session or world.session
    place = (session.config.api_url, session.tenant_id)
    return session.report_routes.is_absent(place, world.clock.now)


def test_the_classic_route_is_taken_where_the_other_is_not_and_remembered() -> None:
    world = ReportWorld(no_query, rate_limit=paced(60))
    assert world.report("auto").run(VALUES).all()
    assert world.asked == [("POST", "data/query?1"), ("POST", "data?1")]
    assert world.clock.slept == [], "what was not found did not run, so it takes no turn"
    world.clock.now += 60
    assert world.report("auto").run(VALUES).all()
    assert world.asked[2:] == [("POST", "data?1")]
    world.clock.now += retries.ROUTE_REMEMBERED
    assert world.report("auto").run(VALUES).all()
    assert world.asked[3:] == [("POST", "data/query?1"), ("POST", "data?1")], "asked for again"
    copy = world.session.with_options(page_size=9)
    assert is_absent(world, copy)
    assert not is_absent(world, world.session.with_options(tenant_id="43"))


def test_what_one_session_saw_of_a_route_is_not_known_to_another() -> None:
    world, other = (ReportWorld(no_query, rate_limit=None) for _ in range(2))
    assert world.report("auto").run(VALUES).all()
    assert is_absent(world)
    assert not is_absent(other)


def test_where_all_slots_stay_taken_the_classic_route_is_taken() -> None:
    def answer(end: str, number: int) -> Any:
        return refused(429, title="Too many data queries.") if "query" in end else page(rows(1))

    world = ReportWorld(answer, rate_limit=None, retry=RetryPolicy(budget=5))
    assert list(world.report("auto").run(VALUES).lists()) == rows(1)
    assert not is_absent(world)
    with pytest.raises(RateLimited):
        world.report("query").run(VALUES).all()


def test_the_asynchronous_route_alone_gives_its_error() -> None:
    world = ReportWorld(no_query, rate_limit=None)
    with pytest.raises(NotFound):
        world.report("query").run(VALUES).all()


def test_nothing_is_remembered_when_neither_route_is_there() -> None:
    world = ReportWorld(lambda end, number: refused(404, title="x"), rate_limit=None)
    with pytest.raises(NotFound):
        world.report("auto").run(VALUES).all()
    assert not is_absent(world)


def test_a_run_goes_on_by_the_other_route(tmp_path: Path) -> None:
    """The pages before came by the classic route, the rest comes as one set of all rows."""
    path = tmp_path / "pages"
    world = ReportWorld(paged(5, 2), rate_limit=None)
    first = iter(world.report("data").run(VALUES, page_size=2, checkpoint=path).lists())
    next(first)
    whole = ReportWorld(
        lambda end, number: {**PASCAL, "TotalCount": 5, "Data": rows(5)}, rate_limit=None
    )
    run = whole.report("auto").run(VALUES, page_size=2, checkpoint=path)
    assert list(run.lists()) == rows(5)
    assert whole.asked == [("POST", "data/query?2")]
