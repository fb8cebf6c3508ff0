"""Walks: what is asked ahead, and what answers give."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from servicepytan.core.call import Call
from servicepytan.core.paginators.chained import ChainedPaginator
from servicepytan.core.paginators.cursor import CursorPaginator
from servicepytan.core.paginators.page_number import PageNumberPaginator, page_call
from servicepytan.core.paginators.paginator import PageResult, Paginator
from servicepytan.core.paginators.parsed_page import ParsedPage, as_kept
from servicepytan.errors import InvalidResponse

CALL = Call("GET", "/x", "/x", (("a", "b"),))
FULL = ParsedPage([{"id": 1}], has_more=True)
LAST = ParsedPage([{"id": 9}])


def page(number: int, *, more: bool = True) -> ParsedPage:
    """A page of two rows."""
    return ParsedPage([{"id": 2 * number}, {"id": 2 * number + 1}], has_more=more)


def asked(walk: Paginator) -> list[str]:
    """The pages, or the tokens, that a paginator requests."""
    queries = [dict(call.query) for call in walk.next_requests()]
    return [query.get("page") or query.get("from", "") for query in queries]


class TestPages:
    def test_the_first_page_is_asked_for_alone(self) -> None:
        assert asked(PageNumberPaginator(CALL, 2, window=8)) == ["1"]

    def test_the_more_came_the_more_are_asked_ahead(self) -> None:
        walk = PageNumberPaginator(CALL, 2, window=6)
        results = []
        for number in range(1, 6):
            assert [result.number for result in walk.receive(page(number))] == [number]
            results.append(asked(walk))
        assert results == [
            ["2", "3"],
            ["3", "4", "5", "6"],
            ["4", "5", "6", "7", "8", "9"],
            ["5", "6", "7", "8", "9", "10"],
            ["6", "7", "8", "9", "10", "11"],
        ]

    def test_asking_twice_changes_nothing_and_each_request_is_built_once(self) -> None:
        walk = PageNumberPaginator(CALL, 2, window=4)
        walk.receive(page(1))
        first, second = walk.next_requests(), walk.next_requests()
        assert [id(call) for call in first] == [id(call) for call in second]
        kept = first[1]
        walk.receive(page(2))
        assert walk.next_requests()[0] is kept

    def test_one_worker_asks_one_page_after_another(self) -> None:
        walk = PageNumberPaginator(CALL, 2)
        walk.receive(page(1))
        walk.receive(page(2))
        assert asked(walk) == ["3"]

    def test_behind_the_last_page_nothing_is_requested(self) -> None:
        walk = PageNumberPaginator(CALL, 2, window=4)
        walk.receive(page(1))
        assert walk.receive(page(2, more=False))[0].page.rows == page(2).rows
        assert walk.next_requests() == []
        assert walk.receive(LAST) == []

    def test_a_list_that_takes_no_notice_of_pages_ends(self) -> None:
        walk = PageNumberPaginator(CALL, 2, window=4)
        rows = page(1).rows
        assert len(walk.receive(ParsedPage(rows, tells_end=False))) == 1
        assert asked(walk) == ["2", "3"]
        assert walk.receive(ParsedPage(rows, tells_end=False)) == []
        assert walk.next_requests() == []

    def test_pages_that_were_kept_whole_are_not_compared_again(self) -> None:
        walk = PageNumberPaginator(CALL, 2)
        for _ in range(2):
            kept = as_kept(ParsedPage([{"id": 1}, {"id": 2}], has_more=True))
            assert walk.receive(kept)[0].page is kept

    def test_a_list_without_paging_is_one_request_as_it_is(self) -> None:
        walk = PageNumberPaginator(CALL, None, window=4)
        [ask] = walk.next_requests()
        assert ask == CALL
        walk.receive(ParsedPage([1, 2], tells_end=False))
        assert walk.next_requests() == []

    def test_numbers_may_begin_at_zero_and_totals_be_refused(self) -> None:
        walk = PageNumberPaginator(CALL, 5, first_page=0, always_total=True)
        [ask] = walk.next_requests()
        assert ask == page_call(CALL, 0, 5, total=False)
        assert dict(ask.query)["includeTotal"] == "false"

    def test_the_same_rows_again_are_an_error(self) -> None:
        walk = PageNumberPaginator(CALL, 1)
        walk.receive(FULL)
        with pytest.raises(InvalidResponse, match="page 2"):
            walk.receive(FULL)


class TestTokens:
    def test_a_feed_is_a_chain(self) -> None:
        walk = CursorPaginator(CALL, None)
        [ask] = walk.next_requests()
        assert ask == CALL
        [result] = walk.receive(ParsedPage([1], has_more=True, token="t1"))
        assert result.number == 1
        assert asked(walk) == ["t1"]
        walk.receive(ParsedPage([2], token="t2"))
        assert walk.next_requests() == []
        assert walk.receive(LAST) == []

    @pytest.mark.parametrize(("limit", "pages"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2)])
    def test_a_limit_asks_for_no_page_behind_it(self, limit: int, pages: int) -> None:
        walk = CursorPaginator(CALL, "t0", limit)
        came = 0
        while walk.next_requests():
            came += 1
            walk.receive(ParsedPage([came, -came], has_more=True, token=f"t{came}"))
        assert came == pages


class TestChain:
    def walk(
        self, calls: int, window: int, limit: Optional[int] = None, size: int = 2
    ) -> ChainedPaginator:
        results: list[Any] = [
            PageNumberPaginator(Call("GET", f"/{i}", "/"), size, window=window)
            for i in range(calls)
        ]
        return ChainedPaginator(results, window=window, limit=limit, page_size=size)

    def places(self, walk: ChainedPaginator) -> list[str]:
        return [f"{ask.path}:{dict(ask.query)['page']}" for ask in walk.next_requests()]

    def test_the_first_pages_of_later_walks_are_asked_ahead(self) -> None:
        walk = self.walk(4, 3)
        assert self.places(walk) == ["/0:1", "/1:1", "/2:1"]
        walk.receive(page(1))
        assert self.places(walk) == ["/0:2", "/0:3", "/1:1"]
        walk.receive(page(2, more=False))
        assert self.places(walk) == ["/1:1", "/2:1", "/3:1"]
        assert len(set(map(id, walk.next_requests()))) == 3

    def test_a_limit_cuts_rows_and_what_is_asked_ahead(self) -> None:
        walk = self.walk(4, 9, limit=3)
        assert self.places(walk) == ["/0:1", "/1:1"]
        walk.receive(page(1))
        assert self.places(walk) == ["/0:2"]
        [result] = walk.receive(page(2))
        assert result.page.rows == [{"id": 4}]
        assert walk.next_requests() == []

    def test_no_limit_is_left_at_zero(self) -> None:
        assert self.walk(2, 4, limit=0).next_requests() == []
        assert self.walk(0, 4).next_requests() == []

    def test_pages_smaller_than_asked_for_widen_what_a_limit_needs(self) -> None:
        walk = self.walk(1, 9, limit=100, size=100)
        assert self.places(walk) == ["/0:1"]
        for number in (1, 2, 3):
            walk.receive(page(number))
        assert len(self.places(walk)) == 6


class TestShifts:
    def walk(self, *pages: ParsedPage, totals: bool = False) -> list[PageResult]:
        walk, result = PageNumberPaginator(CALL, 2, with_total=totals), list[PageResult]()
        for answer in pages:
            assert walk.next_requests()
            result += walk.receive(answer)
        assert not walk.next_requests()
        return result

    def test_rows_that_come_again_on_the_next_page_are_dropped_and_told_of(self) -> None:
        again = ParsedPage([{"id": 3}, {"id": 9}], has_more=True)
        rows_read = self.walk(page(1), again, page(5, more=False))
        assert [row["id"] for result in rows_read for row in result.page.rows] == [2, 3, 9, 10, 11]
        assert [result.shift for result in rows_read] == [
            "",
            "1 row of page 1 came again on the next",
            "",
        ]

    @pytest.mark.parametrize(
        "rows",
        [[{"name": "a"}, {"id": 3}], [3, "x"], [{"id": [3]}], [{"id": 3}, {"id": 3}], [[1], [2]]],
    )
    def test_rows_without_ids_of_their_own_are_left_alone(self, rows: list[Any]) -> None:
        rows_read = self.walk(page(1), ParsedPage(rows, has_more=True), ParsedPage(rows))
        assert [result.page.rows for result in rows_read] == [page(1).rows, rows, rows]
        assert not any(result.shift for result in rows_read)

    def test_rows_whose_id_is_null_are_never_taken_for_one_another(self) -> None:
        rows = [[{"id": None, "n": 1}, {"id": 5}], [{"id": None, "n": 2}, {"id": 5}]]
        rows_read = self.walk(ParsedPage(rows[0], has_more=True), ParsedPage(rows[1]))
        assert [result.page.rows for result in rows_read] == [rows[0], rows[1][:1]]

    def test_the_second_page_is_asked_for_the_total(self) -> None:
        walk = PageNumberPaginator(CALL, 2, window=2, with_total=True)
        assert "includeTotal" not in dict(walk.next_requests()[0].query)
        walk.receive(page(1))
        second, third = walk.next_requests()
        assert dict(second.query)["includeTotal"] == "true"
        assert "includeTotal" not in dict(third.query)

    @pytest.mark.parametrize(
        ("total", "shift"),
        [(5, "the list counts 5 rows, and 4 came"), (4, ""), (3, ""), (None, "")],
    )
    def test_fewer_rows_than_the_total_tell_that_some_vanished(
        self, total: Optional[int], shift: str
    ) -> None:
        second = ParsedPage(page(2).rows, total=total)
        assert [result.shift for result in self.walk(page(1), second, totals=True)] == ["", shift]
