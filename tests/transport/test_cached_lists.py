"""Lists through a cache: the pages that a walk gives are of one generation."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Any

import pytest

from servicepytan import Cache, NotFound, PageShift, Session
from servicepytan.core.call import Reply
from servicepytan.core.list_walk import STALLED
from servicepytan.transport.list_walks import ListWalks
from tests.fakes import FakeSender, session_on
from tests.transport.cached import Moment, RowsSender, memory_cache
from tests.waiting import until

CRM = "/crm/v2/tenant/{tenant}"
REPORTING = "/reporting/v2/tenant/{tenant}"


def requests_of(rows: Any) -> list[int]:
    """The numbers of the requests that rows came by."""
    return sorted({row["request"] for row in rows})


def customers(session: Session, **options: Any) -> Any:
    return session.customers.list(page_size=2, workers=1, **options)


def test_a_list_is_given_again_without_a_request() -> None:
    sender = RowsSender(5)
    session = session_on(sender, cache=memory_cache())
    first = customers(session).all()
    assert requests_of(first) == [1, 2, 3]
    assert customers(session).all() == first
    assert [page.number for page in customers(session).pages()] == [1, 2, 3]
    assert len(sender.sent) == 3


def test_it_is_fetched_again_when_its_time_is_over() -> None:
    clock = Moment()
    session = session_on(RowsSender(5), cache=memory_cache(clock, ttl=300))
    customers(session).all()
    clock.now += 301
    assert requests_of(customers(session).all()) == [4, 5, 6]


def test_the_time_of_a_list_counts_from_its_first_page() -> None:
    clock, sender = Moment(), RowsSender(5)
    session = session_on(sender, cache=memory_cache(clock, ttl=300))

    def later(page: int) -> None:
        clock.now += 1

    sender.before = later
    customers(session).all()
    sender.before = lambda page: None
    clock.now += 298
    assert requests_of(customers(session).all()) == [4, 5, 6]


DIFFERENT: list[tuple[str, Callable[[Session], Any]]] = [
    ("a filter", lambda session: customers(session, name="x")),
    ("a limit", lambda session: customers(session, limit=3)),
    ("the size of a page", lambda session: session.customers.list(page_size=3)),
    ("not from the cache", lambda session: customers(session, cache=False)),
    ("exact", lambda session: customers(session, exact=True)),
    ("by path", lambda session: session.records("/crm/v2/tenant/{tenant}/customers")),
]


@pytest.mark.parametrize(("what", "rows"), DIFFERENT)
def test_another_list_is_fetched(what: str, rows: Callable[[Session], Any]) -> None:
    sender = RowsSender(5)
    session = session_on(sender, cache=memory_cache())
    customers(session).all()
    count = len(sender.sent)
    next(iter(rows(session)))
    assert len(sender.sent) > count


def test_a_list_with_a_limit_is_kept_and_given_again() -> None:
    sender = RowsSender(50)
    session = session_on(sender, cache=memory_cache())
    assert [len(customers(session, limit=3).all()) for _ in range(2)] == [3, 3]
    assert len(sender.sent) == 2
    assert [customers(session).first()["id"] for _ in range(2)] == [0, 0]
    assert len(sender.sent) == 3


def test_rows_by_their_ids_and_rows_without_a_call_for_one_are_kept() -> None:
    sender = FakeSender(lambda *request: {"data": [{"id": 1}], "hasMore": False})
    session = session_on(sender, cache=memory_cache())
    for _ in range(2):
        assert session.customers.get_many([1])[0]["id"] == 1
        assert session.accounting.deposits.get(1)["id"] == 1
    assert len(sender.sent) == 2
    session.customers.get_many([1], cache=False)
    assert len(sender.sent) == 3


def test_that_there_is_no_row_is_never_kept() -> None:
    rows: list[Any] = []
    sender = FakeSender(lambda *request: {"data": rows, "hasMore": False})
    session = session_on(sender, cache=memory_cache())
    assert session.accounting.deposits.list(ids=[1]).all() == []
    for _ in range(2):
        with pytest.raises(NotFound):
            session.accounting.deposits.get(1)
    rows.append({"id": 1})
    assert session.accounting.deposits.get(1)["id"] == 1


def test_an_abandoned_list_may_be_ended_while_another_begins() -> None:
    """As the garbage collector does, which runs where it likes: also within ``join``."""
    walks = ListWalks(1000, Moment())
    abandoned, _ = walks.join("a", "tag", "1", 300)

    class Key(str):
        __slots__ = ()

        def __hash__(self) -> int:
            walks.leave(abandoned)
            return 1

    done = threading.Thread(target=walks.join, args=(Key("b"), "tag", "1", 300), daemon=True)
    done.start()
    done.join(30)
    assert not done.is_alive()


def test_pages_are_added_to_one_mapping() -> None:
    """A copy would lose the page that another thread adds meanwhile."""
    walks = ListWalks(1000, Moment())
    walk, _ = walks.join("a", "tag", "1", 300)
    bodies = walk.bodies
    for target in ("1", "2"):
        walk.add(target, b"{}", 0)
    assert walk.bodies is bodies
    stored = walk.finish(1)
    assert stored is not None
    assert sorted(stored.entry.bodies) == ["1", "2"]


@pytest.mark.parametrize("workers", [1, 4])
def test_what_was_left_in_the_middle_is_not_continued_later(workers: int) -> None:
    """Else the first pages would be older than the last ones."""
    sender = RowsSender(20)
    session = session_on(sender, cache=memory_cache())
    rows = iter(session.customers.list(page_size=2, workers=workers))
    list(islice(rows, 3))
    del rows
    count = len(sender.sent)
    again = session.customers.list(page_size=2, workers=workers).all()
    assert len(again) == 20
    assert min(requests_of(again)) > count


def test_lists_side_by_side_share_their_requests() -> None:
    sender = RowsSender(6)
    session = session_on(sender, cache=memory_cache())
    first, second = iter(customers(session)), iter(customers(session))
    pairs = list(zip(first, second))
    assert len(pairs) == 6
    assert all(left == right for left, right in pairs)
    assert len(sender.sent) == 3
    assert all(left is not right for left, right in pairs)


def test_nobody_joins_a_list_whose_reader_has_stalled() -> None:
    sender, clock = RowsSender(6), Moment()
    session = session_on(sender, cache=memory_cache(clock))
    slow = iter(customers(session))
    next(slow)
    clock.now += STALLED + 0.1
    assert requests_of(customers(session).all()) == [2, 3, 4]
    assert requests_of(slow) == [1, 5, 6]


def test_a_write_ends_what_is_under_way() -> None:
    sender = RowsSender(6)
    session = session_on(sender, cache=memory_cache())
    first = iter(customers(session))
    next(first)
    session.customers.update(1, {"active": True})
    assert requests_of(customers(session).all()) == [3, 4, 5]
    list(first)
    assert requests_of(customers(session).all()) == [3, 4, 5]


def test_ten_threads_that_want_one_list_send_its_requests_once() -> None:
    sender = RowsSender(40)
    session = session_on(sender, cache=memory_cache())
    with ThreadPoolExecutor(10) as pool:
        wanted = [pool.submit(customers(session).all) for _ in range(10)]
        lists = [future.result() for future in wanted]
    assert len(sender.sent) == 20
    assert all(rows == lists[0] for rows in lists)


def test_a_list_with_workers_is_kept_too() -> None:
    sender = RowsSender(40)
    session = session_on(sender, cache=memory_cache())
    first = session.customers.list(page_size=2, workers=4).all()
    count = len(sender.sent)
    assert session.customers.list(page_size=2, workers=4).all() == first
    assert session.customers.list(page_size=2, workers=1).all() == first
    assert len(sender.sent) == count


def test_a_list_that_is_too_large_is_given_and_not_kept() -> None:
    sender = RowsSender(400)
    session = session_on(sender, cache=memory_cache(max_bytes=4096))
    for _ in range(2):
        assert len(session.customers.list(page_size=50, workers=1).all()) == 400
    assert len(sender.sent) == 16


def test_a_list_with_a_page_that_may_not_be_stored_is_not_kept() -> None:
    def answer(method: str, path: str, query: dict[str, str]) -> Reply:
        is_last = query["page"] == "2"
        body = b'{"data": [{"id": %s}], "hasMore": %s}'
        text = body % (query["page"].encode(), b"false" if is_last else b"true")
        return Reply(200, {"cache-control": "no-store"} if is_last else {}, text)

    sender = FakeSender(answer)
    session = session_on(sender, cache=memory_cache())
    for _ in range(2):
        assert [row["id"] for row in customers(session)] == [1, 2]
    assert len(sender.sent) == 4


def test_a_list_that_changed_while_it_was_walked_is_given_and_not_kept() -> None:
    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        first = {"1": 1, "2": 2}[query["page"]]
        rows = [{"id": first}, {"id": first + 1}]
        return {"data": rows, "hasMore": query["page"] == "1"}

    sender = FakeSender(answer)
    session = session_on(sender, cache=memory_cache())
    for _ in range(2):
        with pytest.warns(PageShift):
            assert [row["id"] for row in customers(session)] == [1, 2, 3]
    assert len(sender.sent) == 4


def test_a_list_that_came_between_two_looks_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    cache, sender = memory_cache(), RowsSender(5)
    session = session_on(sender, cache=cache)
    join, others = cache.walks.join, [lambda: customers(session_on(sender, cache=cache)).all()]

    def joined(*asked: Any) -> Any:
        while others:
            others.pop()()
        return join(*asked)

    monkeypatch.setattr(cache.walks, "join", joined)
    assert requests_of(customers(session).all()) == [1, 2, 3]
    assert len(sender.sent) == 3
    assert requests_of(customers(session).all()) == [1, 2, 3]


def test_an_interrupt_at_the_second_look_leaves_no_walk(monkeypatch: pytest.MonkeyPatch) -> None:
    cache, sender = memory_cache(), RowsSender(5)
    session = session_on(sender, cache=cache)
    load, looks = cache.store.load, iter([False, True])

    def looked(*asked: Any) -> Any:
        if next(looks, False):
            raise KeyboardInterrupt
        return load(*asked)

    monkeypatch.setattr(cache.store, "load", looked)
    with pytest.raises(KeyboardInterrupt):
        customers(session).all()
    assert requests_of(customers(session).all()) == [1, 2, 3]


def test_a_list_that_takes_no_notice_of_pages_is_kept_and_ends() -> None:
    sender = FakeSender(lambda *request: [{"id": 1}, {"id": 2}])
    session = session_on(sender, cache=memory_cache())
    for _ in range(2):
        assert [row["id"] for row in customers(session)] == [1, 2]
    assert len(sender.sent) == 2


def answering_once(cache: Cache) -> tuple[FakeSender, Session]:
    """A session that a server answers with one row."""
    sender = FakeSender(lambda *request: {"data": [{"id": 1}], "hasMore": False, "totalCount": 1})
    return sender, session_on(sender, cache=cache)


LIVE: list[tuple[str, Callable[[Session], Any]]] = [
    ("a feed", lambda session: session.customers.export().all()),
    ("a feed by path", lambda session: session.feed(f"{CRM}/export/customers").all()),
    ("a feed as a list", lambda session: session.records(f"{CRM}/export/customers").all()),
    ("a call by path", lambda session: session.request("GET", f"{CRM}/customers/1")),
    ("an unknown path", lambda session: session.records(f"{CRM}/persons").all()),
    ("an exact walk", lambda session: session.customers.list(exact=True).all()),
    ("the first of one", lambda session: session.customers.list(exact=True).first()),
    ("the number of one", lambda session: session.customers.list(exact=True).count()),
    ("one by path", lambda session: session.records(f"{CRM}/customers", exact=True).first()),
    ("jobs", lambda session: session.jobs.list().count()),
    ("jobs by path", lambda session: session.records("/jpm/v2/tenant/{tenant}/jobs").count()),
    ("a count of no cache", lambda session: session.customers.list(cache=False).count()),
    ("a path of no cache", lambda session: session.records(f"{CRM}/customers", cache=False).all()),
    ("its count", lambda session: session.records(f"{CRM}/customers", cache=False).count()),
    ("reports", lambda session: session.records(f"{REPORTING}/report-categories").all()),
]


@pytest.mark.parametrize(("what", "read"), LIVE)
def test_what_is_never_kept(what: str, read: Callable[[Session], Any]) -> None:
    sender, session = answering_once(memory_cache())
    read(session)
    count = len(sender.sent)
    read(session)
    assert len(sender.sent) == 2 * count


KEPT: list[tuple[str, Callable[[Session], Any]]] = [
    ("a count", lambda session: session.customers.list(name="x").count()),
    ("a count with a limit", lambda session: session.customers.list(limit=5).count()),
    ("a list by path", lambda session: session.records(f"{CRM}/customers").all()),
    ("its first row", lambda session: session.records(f"{CRM}/customers").first()),
    ("its count", lambda session: session.records(f"{CRM}/customers", {"name": "x"}).count()),
    ("part of a record", lambda session: session.records(f"{CRM}/customers/1/notes").all()),
    ("of the tenant's number", lambda session: session.records(
        f"{CRM}/customers".replace("{tenant}", session.tenant_id)).all()),
]  # fmt: skip


@pytest.mark.parametrize(("what", "read"), KEPT)
def test_what_is_kept_until_a_write(what: str, read: Callable[[Session], Any]) -> None:
    sender, session = answering_once(memory_cache())
    assert read(session) == read(session)
    assert len(sender.sent) == 1
    session.customers.update(1, {"doNotMail": True})
    read(session)
    assert len(sender.sent) == 3


def test_a_count_is_kept_as_long_as_its_list() -> None:
    clock = Moment()
    sender, session = answering_once(memory_cache(clock, ttl={"crm.customers.list": 60}))
    for seconds, requests in ((0, 1), (59, 1), (2, 2)):
        clock.now += seconds
        session.customers.list().count()
        assert len(sender.sent) == requests


def test_a_list_without_totals_is_counted_by_its_rows_which_are_kept() -> None:
    sender, session = answering_once(memory_cache())
    rows = session.pricebook.materials.list_cost_types()
    assert [rows.count(), rows.count(), len(rows.all())] == [1, 1, 1]
    assert len(sender.sent) == 1


def test_a_list_by_path_comes_as_a_whole() -> None:
    sender = RowsSender(5)
    session = session_on(sender, cache=memory_cache())
    rows = session.records(f"{CRM}/customers", page_size=2, workers=1)
    assert requests_of(islice(rows, 2)) == [1]
    assert requests_of(rows) == [2, 3, 4]
    assert requests_of(rows) == [2, 3, 4]


def test_what_is_left_at_its_first_page_is_forgotten() -> None:
    cache: Cache = memory_cache()
    session = session_on(RowsSender(40), cache=cache)
    rows = iter(session.customers.list(page_size=2, workers=4))
    next(rows)
    del rows
    until(lambda: not cache.walks._walks)
