"""Lists and feeds as objects, on a function that answers calls."""

from __future__ import annotations

from itertools import islice
from typing import Any, Optional

import pytest

from servicepytan.core.call import Call
from servicepytan.core.records_spec import PAGE_SIZE, RecordsSpec, flag, whole
from servicepytan.endpoints.records import Feed, Page, Records
from servicepytan.errors import InvalidArgument, InvalidResponse, ServerError
from tests.fakes import NumpyScalar, feed_over, records_over


class ListAndFeedServer:
    """Answers lists and feeds of rows by their ids, and keeps the queries."""

    def __init__(self, ids: Any = range(1, 26), feed_page: int = 10) -> None:
        self.ids = list(ids)
        self.feed_page = feed_page
        self.asked: list[dict[str, str]] = []

    def list(self, call: Call, *cancellation: Any) -> Any:
        """One page of a list."""
        query = dict(call.query)
        self.asked.append(query)
        ids = self.ids
        if "ids" in query:
            ids = [id for id in ids if str(id) in query["ids"].split(",")]
        size = int(query["pageSize"])
        start = (int(query["page"]) - 1) * size
        total = len(ids) if query.get("includeTotal") else None
        rows = [{"id": id} for id in ids[start : start + size]]
        return {"data": rows, "hasMore": start + size < len(ids), "totalCount": total}

    def feed(self, call: Call, *cancellation: Any) -> Any:
        """One page of a feed; its tokens are places."""
        query = dict(call.query)
        self.asked.append(query)
        start = int(query.get("from", "0"))
        end = min(start + self.feed_page, len(self.ids))
        rows = [{"id": id} for id in self.ids[start:end]]
        return {"data": rows, "hasMore": end < len(self.ids), "continueFrom": str(end)}


CALL = Call("GET", "/x/v2/tenant/42/things", "/x/v2/tenant/{tenant}/things", (("a", "<b>"),))


def records(server: ListAndFeedServer, calls: Any = (CALL,), **more: Any) -> Records[Any]:
    """A list on a server."""
    return records_over(server.list, calls, **more)


def ids_of(rows: Any) -> list[int]:
    """The ids of rows."""
    return [row["id"] for row in rows]


class TestRecords:
    def test_all_rows_come_once_and_in_order(self) -> None:
        server = ListAndFeedServer()
        assert ids_of(records(server, page_size=10)) == server.ids
        assert [query["page"] for query in server.asked] == ["1", "2", "3"]
        assert server.asked[0] == {"a": "<b>", "page": "1", "pageSize": "10"}

    def test_building_and_showing_make_no_request(self) -> None:
        server = ListAndFeedServer()
        shown = repr(records(server, limit=5)) + str(records(server))
        assert server.asked == []
        assert "Records: GET /x/v2/tenant/{tenant}/things a='<b>', limit 5" in shown
        assert "and 1 more request like it" in repr(records(server, [CALL, CALL]))
        assert "empty list" in repr(records(server, []))

    def test_each_iteration_asks_anew(self) -> None:
        server = ListAndFeedServer(range(3))
        rows = records(server)
        assert ids_of(rows) == [0, 1, 2]
        server.ids.append(3)
        assert ids_of(rows) == [0, 1, 2, 3]
        assert len(server.asked) == 2

    def test_pages_are_asked_for_when_needed(self) -> None:
        server = ListAndFeedServer()
        rows = iter(records(server, page_size=10))
        assert len(list(islice(rows, 10))) == 10
        assert len(server.asked) == 1
        next(rows)
        assert len(server.asked) == 2

    @pytest.mark.parametrize(
        ("limit", "sizes"),
        [(0, []), (1, ["1"]), (10, ["10"]), (11, ["10", "10"]), (25, ["10"] * 3), (99, ["10"] * 3)],
    )
    def test_a_limit_asks_for_no_more_than_it_needs(self, limit: int, sizes: list[str]) -> None:
        server = ListAndFeedServer()
        assert ids_of(records(server, page_size=10, limit=limit)) == server.ids[:limit]
        assert [query["pageSize"] for query in server.asked] == sizes
        pages = list(records(server, page_size=10, limit=limit).pages())
        assert ids_of(row for page in pages for row in page) == server.ids[:limit]

    def test_pages(self) -> None:
        pages = list(records(ListAndFeedServer(), page_size=10).pages())
        assert [(page.number, len(page), page.has_more) for page in pages] == [
            (1, 10, True),
            (2, 10, True),
            (3, 5, False),
        ]
        assert ids_of(pages[2]) == [21, 22, 23, 24, 25]
        assert pages[0].total is None
        assert "rows" not in repr(pages[0])

    def test_the_first_row_is_asked_for_alone(self) -> None:
        server = ListAndFeedServer()
        assert records(server).first() == {"id": 1}
        assert [query["pageSize"] for query in server.asked] == ["1"]
        assert records(ListAndFeedServer([])).first() is None
        assert records(server, limit=0).first() is None

    def test_the_default_page_size(self) -> None:
        server = ListAndFeedServer()
        list(records(server))
        assert server.asked[0]["pageSize"] == str(PAGE_SIZE)

    def test_no_calls_mean_no_rows_and_no_requests(self) -> None:
        server = ListAndFeedServer()
        rows = records(server, [])
        assert (rows.all(), rows.first(), rows.count(), list(rows.pages())) == ([], None, 0, [])
        assert server.asked == []
        assert "<table>" in rows._repr_html_()

    def test_several_calls_follow_each_other(self) -> None:
        server = ListAndFeedServer()
        calls = [Call("GET", "/x", "/x", (("ids", text),)) for text in ("1,2,3", "4,5")]
        rows = records(server, calls, page_size=2)
        assert ids_of(rows) == [1, 2, 3, 4, 5]
        assert [query["page"] for query in server.asked] == ["1", "2", "1"]
        assert rows.count() == 5
        assert ids_of(records(server, calls, page_size=2, limit=4)) == [1, 2, 3, 4]
        assert records(server, calls, limit=4).count() == 4

    def test_the_total_is_asked_for_with_one_small_request(self) -> None:
        server = ListAndFeedServer()
        assert records(server).count() == 25
        asked = [{"a": "<b>", "includeTotal": "true", "page": "1", "pageSize": "1"}]
        assert server.asked == asked
        assert records(server, limit=7).count() == 7
        assert records(server, limit=99).count() == 25

    def test_where_no_total_is_told_rows_are_counted(self) -> None:
        server = ListAndFeedServer()
        assert records(server, totals=False, page_size=10).count() == 25
        assert len(server.asked) == 3
        assert records_over(lambda call: [1, 2, 3], [CALL], page_size=None).count() == 3

    def test_a_missing_total_is_an_error(self) -> None:
        with pytest.raises(InvalidResponse, match="no totalCount"):
            records_over(lambda *asked: {"data": [], "totalCount": None}, [CALL]).count()

    def test_a_list_that_comes_at_once_is_asked_for_without_pages(self) -> None:
        asked = []

        def perform(call: Call) -> Any:
            asked.append(call.query)
            return [{"id": 1}, {"id": 2}]

        rows: Records[Any] = records_over(perform, [CALL], page_size=None)
        assert ids_of(rows) == [1, 2]
        assert asked == [CALL.query]
        assert ids_of(records_over(perform, [CALL], page_size=None, limit=1)) == [1]

    def test_pages_may_begin_at_zero(self) -> None:
        numbers = []

        def perform(call: Call) -> Any:
            numbers.append(dict(call.query)["page"])
            return {"data": [len(numbers)], "hasMore": len(numbers) < 3}

        assert records_over(perform, [CALL], first_page=0).all() == [1, 2, 3]
        assert numbers == ["0", "1", "2"]

    def test_an_error_comes_where_it_happens(self) -> None:
        def perform(call: Call) -> Any:
            if dict(call.query)["page"] == "2":
                raise ServerError("down")
            return {"data": [1], "hasMore": True}

        rows = iter(records_over(perform, [CALL]))
        assert next(rows) == 1
        with pytest.raises(ServerError):
            next(rows)

    def test_a_walk_without_an_end_is_an_error(self) -> None:
        with pytest.raises(InvalidResponse, match="repeated the rows"):
            records_over(lambda *asked: {"data": [1], "hasMore": True}, [CALL]).all()

    @pytest.mark.parametrize("wrong", [-1, 1.0, "5", True])
    @pytest.mark.parametrize("name", ["limit", "page_size"])
    def test_wrong_numbers_are_refused(self, name: str, wrong: Any) -> None:
        with pytest.raises(InvalidArgument, match=name):
            records(ListAndFeedServer(), **{name: wrong})
        with pytest.raises(InvalidArgument, match="page_size"):
            records(ListAndFeedServer(), page_size=0)


class TestFeed:
    def feed(self, server: ListAndFeedServer, **more: Any) -> Feed[Any]:
        """A feed on a server."""
        return feed_over(server.feed, CALL, **more)

    def test_all_rows_come_once_and_in_order(self) -> None:
        server = ListAndFeedServer()
        feed = self.feed(server)
        assert feed.continue_from is None
        assert ids_of(feed) == server.ids
        assert feed.continue_from == "25"
        assert [query.get("from") for query in server.asked] == [None, "10", "20"]
        assert ids_of(feed) == server.ids

    def test_it_goes_on_from_a_token(self) -> None:
        server = ListAndFeedServer()
        feed = self.feed(server, start="20")
        assert feed.continue_from == "20"
        assert ids_of(feed) == [21, 22, 23, 24, 25]

    @pytest.mark.parametrize(("taken", "token"), [(0, "5"), (9, "5"), (11, "15"), (20, "15")])
    def test_a_page_counts_when_it_was_handled_whole(self, taken: int, token: str) -> None:
        server = ListAndFeedServer()
        feed = self.feed(server, start="5")
        rows = list(islice(feed, taken))
        assert len(rows) == taken
        assert feed.continue_from == token
        left = ids_of(self.feed(server, start=feed.continue_from))
        assert set(ids_of(rows)) | set(left) == set(server.ids[5:])

    def test_pages_name_where_to_go_on(self) -> None:
        feed = self.feed(ListAndFeedServer())
        seen = [(page.number, len(page), page.continue_from) for page in feed.pages()]
        assert seen == [(1, 10, "10"), (2, 10, "20"), (3, 5, "25")]
        for page in feed.pages():
            assert feed.continue_from == page.continue_from

    @pytest.mark.parametrize(("limit", "pages"), [(0, 0), (1, 1), (10, 1), (11, 2), (99, 3)])
    def test_a_limit_ends_with_its_page(self, limit: int, pages: int) -> None:
        server = ListAndFeedServer()
        feed = self.feed(server, limit=limit)
        assert ids_of(feed) == server.ids[:limit]
        assert len(server.asked) == pages
        assert len(list(feed.pages())) == pages

    def test_the_first_row_and_the_preview_keep_the_limit(self) -> None:
        server = ListAndFeedServer()
        assert self.feed(server).first() == {"id": 1}
        assert self.feed(server, limit=0).first() is None
        assert self.feed(ListAndFeedServer([])).first() is None
        assert self.feed(server, limit=3)._repr_html_().count("<tr>") == 4

    def test_the_preview_does_not_move_the_feed(self) -> None:
        feed = self.feed(ListAndFeedServer(), start="3")
        feed._repr_html_()
        assert feed.continue_from == "3"

    def test_showing_makes_no_request(self) -> None:
        server = ListAndFeedServer()
        assert "from='20'" in repr(self.feed(server, start="20", limit=5))
        assert server.asked == []

    def test_a_feed_that_does_not_move_is_an_error(self) -> None:
        answer = {"data": [1], "hasMore": True, "continueFrom": "a"}
        feed: Feed[Any] = feed_over(lambda call: answer, CALL, start="a")
        with pytest.raises(InvalidResponse, match="unchanged"):
            feed.all()
        assert feed.continue_from == "a"

    def test_a_last_page_without_a_token_keeps_the_one_before(self) -> None:
        pages = [{"data": [1], "hasMore": True, "continueFrom": "a"}, {"data": [2]}]
        feed: Feed[Any] = feed_over(lambda call: pages.pop(0), CALL)
        assert feed.all() == [1, 2]
        assert feed.continue_from == "a"

    def test_a_wrong_limit_is_refused(self) -> None:
        with pytest.raises(InvalidArgument, match="limit"):
            self.feed(ListAndFeedServer(), limit=-1)


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ({"id": 1, "name": None}, "<td>1</td><td></td>"),
        ({"<b>": "<script>&"}, "<td>&lt;script&gt;&amp;</td>"),
        ({"list": [1, {"a": "<"}]}, "<td>[1, {&quot;a&quot;: &quot;&lt;&quot;}]</td>"),
        (5, "<td>5</td>"),
        ({"long": "x" * 1000}, f"<td>{'x' * 200}</td>"),
    ],
)
def test_the_preview_is_escaped(row: Any, cells: str) -> None:
    shown = records_over(lambda *asked: {"data": [row]}, [CALL])._repr_html_()
    assert f"<tr>{cells}</tr>" in shown
    assert "a=&#x27;&lt;b&gt;&#x27;" in shown
    assert "<b>" not in shown


def test_the_preview_is_one_small_page() -> None:
    server = ListAndFeedServer()
    shown = records(server)._repr_html_()
    assert [query["pageSize"] for query in server.asked] == ["10"]
    assert shown.count("<tr>") == 11
    assert "the first 10 rows" in shown


def test_rows_with_different_keys_share_one_table() -> None:
    rows: Optional[list[Any]] = [{"a": 1}, {"b": 2, "a": 3}]
    shown = records_over(lambda *asked: rows, [CALL], page_size=None)._repr_html_()
    assert "<th>a</th><th>b</th>" in shown
    assert "<td>1</td><td></td>" in shown


def test_a_page_is_a_small_collection() -> None:
    page = Page([1, 2], 1)
    assert (list(page), len(page), page.continue_from) == ([1, 2], 2, None)


def test_a_whole_number_may_be_one_of_numpy() -> None:
    assert whole(NumpyScalar(5, "i"), "limit", 1) == 5
    for wrong in (NumpyScalar(True, "b"), NumpyScalar(0, "i"), NumpyScalar(1.0, "f"), True, "5"):
        with pytest.raises(InvalidArgument, match=r"limit=.* is not a whole number from 1 on"):
            whole(wrong, "limit", 1)


@pytest.mark.parametrize("value", ["no", "", 1, 0, None, 1.0, [], NumpyScalar(1, "i")])
def test_what_is_no_truth_value_is_refused(value: Any) -> None:
    for make in (lambda: flag(value, "exact"), lambda: RecordsSpec((), exact=value)):
        with pytest.raises(InvalidArgument, match=r"exact=.* is neither True nor False"):
            make()


@pytest.mark.parametrize("value", [True, False, NumpyScalar(True, "b")])
def test_a_truth_value_is_one(value: Any) -> None:
    assert flag(value, "exact") is bool(value.item() if isinstance(value, NumpyScalar) else value)
