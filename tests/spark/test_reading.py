"""Reading in parts and in batches of pages, without Spark."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any, Optional

import pytest

from servicepytan import Session
from servicepytan.core.call import Reply
from servicepytan.core.rate_limit import RateLimit
from servicepytan.core.timestamps import ticks_of
from servicepytan.errors import BadRequest, InvalidArgument
from servicepytan.sandbox import Sandbox
from servicepytan.spark import other_python
from servicepytan.spark.options import parse_options
from servicepytan.spark.reading import (
    FeedReader,
    ListReader,
    SessionSource,
    check_filters,
    columns_of_query,
    feed_operation,
    list_operation,
    session_source,
)
from tests.fakes import SETTINGS, FakeSender, session_on
from tests.volume import rest_slow


def list_reader(session: Session, **options: str) -> ListReader:
    parsed = parse_options({"resource": "jobs", **options})
    return ListReader(list_operation(parsed), parsed, SessionSource(session, None, None))


def feed_reader(
    session: Session, clock: Callable[[], float] = lambda: 0.0, **options: str
) -> FeedReader:
    parsed = parse_options({"resource": "jobs", **options})
    return FeedReader(feed_operation(parsed), parsed, SessionSource(session, None, None), clock)


@pytest.mark.parametrize("active_any", [True, False])
def test_parts_hold_each_row_once_and_share_the_rate(active_any: bool) -> None:
    with Sandbox(jobs=60, active_any=active_any) as sandbox, sandbox.session() as session:
        reader = list_reader(session, resource="customers", partitions="4")
        parts = reader.parts()
        assert len(parts) == 4
        assert [part.share for part in parts] == [0.25] * 4
        rows = [row["id"] for part in parts for row in reader.rows(part)]
        every = session.customers.export().all()
        assert sorted(rows) == sorted(row["id"] for row in every)


@pytest.mark.parametrize(
    "options",
    [
        {"partitions": "1"},
        {"created_before": "2026-01-01"},
        {"resource": "jobs.export"},
        {"resource": "capacity_warnings"},
    ],
)
def test_what_cannot_be_cut_is_one_part_without_a_request(options: dict[str, str]) -> None:
    sender = FakeSender()
    assert len(list_reader(session_on(sender), **options).parts()) == 1
    assert sender.sent == []


def is_created_in(created: Any, begin: Optional[str], end: Optional[str]) -> bool:
    if created is None:
        return not begin and not end
    time, first, last = ticks_of(created) or 0, ticks_of(begin), ticks_of(end)
    return (first is None or first <= time) and (last is None or time < last)


def jobs_of_40(undated: set[int]) -> FakeSender:
    """A list of 40 jobs, some of which have no creation time, and meet no filter by it."""
    rows = [
        {"id": i, "createdOn": None if i in undated else f"2025-{1 + i % 12:02}-01T00:00:00Z"}
        for i in range(40)
    ]

    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        begin, end = query.get("createdOnOrAfter"), query.get("createdBefore")
        met = [row for row in rows if is_created_in(row["createdOn"], begin, end)]
        if "sort" in query:
            met.sort(key=lambda row: row["createdOn"] or "")
        size, page = int(query["pageSize"]), int(query["page"])
        data = met[(page - 1) * size : page * size]
        return {"data": data, "hasMore": page * size < len(met), "totalCount": len(met)}

    return FakeSender(answer)


@pytest.mark.filterwarnings("ignore:jpm.jobs.list")
@pytest.mark.parametrize("undated", [set(), {5, 6, 39}])
@pytest.mark.parametrize("page_size", rest_slow([1000, 10]))
@pytest.mark.parametrize("partitions", ["1", "3"])
def test_rows_without_a_creation_time_come_once(
    undated: set[int], page_size: int, partitions: str
) -> None:
    session = session_on(jobs_of_40(undated), page_size=page_size)
    reader = list_reader(session, partitions=partitions)
    parts = reader.parts()
    ids = [row["id"] for part in parts for row in reader.rows(part)]
    assert sorted(ids) == list(range(40))
    assert len(parts) == int(partitions) + bool(undated and partitions != "1")
    assert [part.share for part in parts] == [1 / len(parts)] * len(parts)


@pytest.mark.parametrize(("page_size", "partitions"), [(10, "1"), (10, "3"), (1000, "3")])
def test_rows_that_do_not_show_their_creation_come_once(page_size: int, partitions: str) -> None:
    sender = jobs_of_40({5, 6, 39})
    listed = sender.answer

    def without_creation(method: str, path: str, query: dict[str, str]) -> Any:
        reply = listed(method, path, query)
        return {**reply, "data": [{"id": row["id"]} for row in reply["data"]]}

    sender.answer = without_creation
    session = session_on(sender, page_size=page_size)
    reader = list_reader(session, resource="project_statuses", partitions=partitions)
    with pytest.warns(UserWarning, match="3 rows .* missing, as"):
        ids = [row["id"] for part in reader.parts() for row in reader.rows(part)]
    assert sorted(ids) == sorted({*range(40)} - {5, 6, 39})


def test_a_task_for_rows_without_a_creation_time_is_warned_of() -> None:
    with pytest.warns(UserWarning, match="3 rows have no createdOn.*One more task"):
        list_reader(session_on(jobs_of_40({5, 6, 39})), partitions="3").parts()


def test_a_row_that_is_created_while_others_are_counted_makes_no_task() -> None:
    sender = jobs_of_40(set())
    counted, news = sender.answer, [1]

    def growing(method: str, path: str, query: dict[str, str]) -> Any:
        reply = counted(method, path, query)
        is_whole = not {"createdBefore", "createdOnOrAfter"} & query.keys()
        if is_whole and len(sender.sent) > 1 and news:
            reply["totalCount"] += news.pop()
        return reply

    sender.answer = growing
    parts = list_reader(session_on(sender), partitions="3").parts()
    assert not news
    assert [part.undated for part in parts] == [False] * 3


def test_rows_that_no_walk_gives_are_warned_of() -> None:
    sender = jobs_of_40(set())
    listed = sender.answer

    def high(method: str, path: str, query: dict[str, str]) -> Any:
        reply = listed(method, path, query)
        return {**reply, "totalCount": 41}

    sender.answer = high
    reader = list_reader(session_on(sender, page_size=10), partitions="1")
    with pytest.warns(UserWarning, match="jpm.jobs.list: ") as caught:
        assert len(list(reader.rows(reader.parts()[0]))) == 40
    assert "jpm.jobs.list: 1 row may be missing" in str(caught[-1].message)


def test_a_part_keeps_to_its_share() -> None:
    session = session_on(FakeSender(), rate_limit=RateLimit(20, share=0.5))
    source = SessionSource(session, None, None)
    assert source.open(0.25).config.rate_limit == RateLimit(20, share=0.125)
    assert source.open() is session
    by_redis = session_on(FakeSender(), rate_limit=RateLimit(20, redis="redis://127.0.0.1:9/0"))
    assert SessionSource(by_redis, None, None).open(0.25) is by_redis
    free = SessionSource(session_on(FakeSender(), rate_limit=None), None, None)
    assert free.open(0.25).config.rate_limit is None


def test_filters_go_into_the_requests() -> None:
    sender = FakeSender(lambda *asked: {"data": [], "hasMore": False, "totalCount": 0})
    reader = list_reader(session_on(sender), jobstatus="Completed", partitions="2")
    [part] = reader.parts()
    assert list(reader.rows(part)) == []
    assert all("jobStatus=Completed" in url for url in sender.urls)


def test_a_reader_travels_with_its_credentials_and_never_shows_them() -> None:
    reader = list_reader(session_on(FakeSender()))
    sent = pickle.dumps(reader)
    assert SETTINGS["client_secret"].encode() in sent
    back = pickle.loads(sent)
    assert back.parts is not None
    assert SETTINGS["client_secret"] not in repr(vars(reader))
    worker = SessionSource(None, "nsw", None)
    assert pickle.loads(pickle.dumps(worker)) == worker


def test_nested_records_become_columns() -> None:
    sender = FakeSender(lambda *asked: {"data": [{"id": 1, "a": {"b": 2}}], "hasMore": False})
    reader = list_reader(session_on(sender), resource="estimate_templates", flat="true")
    assert list(reader.rows(reader.parts()[0])) == [{"id": 1, "a.b": 2}]


def test_a_feed_is_read_from_since_on() -> None:
    sender = FakeSender(lambda *asked: {"data": [{"id": 1}], "hasMore": False, "continueFrom": "t"})
    reader = list_reader(session_on(sender), resource="jobs.export", since="2026-01-01")
    [part] = reader.parts()
    assert [row["id"] for row in reader.rows(part)] == [1]
    assert "from=2026-01-01" in sender.urls[0]


def test_a_400_of_a_list_without_halves_is_told() -> None:
    sender = FakeSender(lambda *asked: Reply(400, {}, b"{}"))
    with pytest.raises(BadRequest):
        list_reader(session_on(sender), resource="jobs", partitions="2").parts()


def test_what_moved_while_it_was_read_is_logged_and_warned_of(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def moving(method: str, path: str, query: dict[str, str]) -> Any:
        page = int(query["page"])
        return {"data": [{"id": 1}, {"id": page + 5}], "hasMore": page < 2}

    reader = list_reader(session_on(FakeSender(moving)), resource="estimate_templates")
    with caplog.at_level("WARNING", "servicepytan"), pytest.warns(UserWarning, match="1 row"):
        rows = list(reader.rows(reader.parts()[0]))
    assert {row["id"] for row in rows} == {1, 6, 7}
    assert any(
        message.startswith("salestech.estimate_templates.list: 1 row")
        for message in caplog.messages
    )


@pytest.mark.parametrize(("credentials", "is_there"), [("driver", True), ("worker", False)])
def test_credentials_travel_unless_each_worker_has_its_own(
    credentials: str, is_there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("client_id", "client_secret", "app_key", "tenant_id"):
        monkeypatch.setenv(f"SERVICETITAN_{name.upper()}", SETTINGS[name])
    source = session_source(parse_options({"resource": "jobs", "credentials": credentials}))
    assert (source.session is not None) is is_there


def test_a_list_takes_no_since() -> None:
    with pytest.raises(InvalidArgument, match="since is for feeds"):
        list_reader(session_on(FakeSender()), since="2026-01-01")


def test_the_columns_are_those_of_list_and_feed() -> None:
    names = columns_of_query(parse_options({"resource": "jobs"})).names
    assert names[0] == "id"
    assert {"jobNumber", "active"} <= set(names)
    assert "locationId" in columns_of_query(parse_options({"resource": "jobs.list"})).names


def test_a_filter_may_be_that_of_the_list_or_of_the_feed() -> None:
    check_filters(parse_options({"resource": "jobs", "jobstatus": "Completed"}))
    check_filters(parse_options({"resource": "jobs", "includerecentchanges": "true"}))
    with pytest.raises(InvalidArgument, match="Did you mean 'job_status'"):
        check_filters(parse_options({"resource": "jobs", "jobstatuss": "Completed"}))


@pytest.mark.parametrize("resource", ["zones", "zones.list"])
def test_a_stream_of_a_list_without_a_feed_names_the_next_step(resource: str) -> None:
    with pytest.raises(InvalidArgument, match=r"dispatch\.zones") as caught:
        feed_operation(parse_options({"resource": resource}))
    message = str(caught.value)
    assert "Read the list with spark.read" in message
    assert "customers, employees" in message


def test_a_stream_of_an_unknown_resource_names_the_nearest_only() -> None:
    with pytest.raises(InvalidArgument, match=r"Did you mean 'jobs'\?$"):
        feed_operation(parse_options({"resource": "jobz"}))


def test_a_list_that_needs_an_id_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="asked for by"):
        list_operation(parse_options({"resource": "jobs.list_notes"}))


def feed(pages: list[list[Any]]) -> FakeSender:
    """A feed whose tokens are numbers of pages."""

    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        number = int(query.get("from", "0"))
        rows = pages[number] if number < len(pages) else []
        after = min(number + 1, len(pages))
        return {"data": rows, "hasMore": after < len(pages), "continueFrom": str(after)}

    return FakeSender(answer)


PAGES: list[list[Any]] = [[{"id": 1}], [{"id": 2}], [{"id": 3}]]


def test_a_stream_reads_some_pages_at_once_and_waits_at_the_end() -> None:
    now = [0.0]
    sender = feed(list(PAGES))
    reader = feed_reader(session_on(sender), lambda: now[0], pages_per_batch="2", poll_seconds="9")
    first = reader.next_batch("")
    assert ([row["id"] for row in first.rows], first.token, first.pages) == ([1, 2], "2", 2)
    second = reader.next_batch(first.token)
    assert ([row["id"] for row in second.rows], second.token, second.at_end) == ([3], "3", True)
    asked = len(sender.sent)
    assert reader.next_batch(second.token) == ([], "3", 0, True)
    assert len(sender.sent) == asked
    now[0] = 9.0
    assert reader.next_batch(second.token).token == "3"
    assert len(sender.sent) == asked + 1


def test_a_replay_ends_at_the_token_or_after_as_many_pages() -> None:
    reader = feed_reader(session_on(feed(list(PAGES))))
    assert [row["id"] for row in reader.pages("", 2, "2").rows] == [1, 2]
    assert [row["id"] for row in reader.pages("", 2, "elsewhere").rows] == [1, 2]
    assert [row["id"] for row in reader.pages("", 9, "2").rows] == [1, 2]
    assert reader.pages("3", 2).token == "3"


def test_empty_pages_in_the_midst_of_a_feed_are_left_behind() -> None:
    reader = feed_reader(session_on(feed([[], [], [{"id": 1}]])), pages_per_batch="1")
    assert reader.next_batch("").token == "1"
    assert reader.next_batch("1").token == "2"
    assert reader.next_batch("2").rows == [{"id": 1}]


def test_a_stream_does_not_begin_in_the_future() -> None:
    with pytest.raises(InvalidArgument, match="since='2999-01-01' lies in the future"):
        feed_reader(session_on(FakeSender()), since="2999-01-01").start()


def test_a_stream_begins_at_since() -> None:
    session = session_on(FakeSender(), timezone="America/New_York")
    assert feed_reader(session).start() == ""
    assert feed_reader(session, since="2026-01-01").start() == "2026-01-01T05:00:00Z"


@pytest.mark.parametrize(
    ("named", "on_path", "other"),
    [
        ("/x/python", "/usr/bin/python3", None),
        (None, "/nowhere/bin/python3", "/nowhere/bin/python3"),
        (None, None, "no python3 at all"),
        ("", None, "no python3 at all"),
    ],
)
def test_a_python_that_nobody_chose_is_told(named: Any, on_path: Any, other: Any) -> None:
    assert other_python(named, on_path) == other
