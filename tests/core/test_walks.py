"""Walks: what is asked ahead, and what answers give."""

from __future__ import annotations

from typing import Any, Optional

import pytest

from servicepytan.core.call import Call
from servicepytan.core.paging import Answer
from servicepytan.core.walks import Chain, Given, Pages, Tokens, Walk, page_of
from servicepytan.errors import InvalidResponse

CALL = Call("GET", "/x", "/x", (("a", "b"),))
FULL = Answer([{"id": 1}], has_more=True)
LAST = Answer([{"id": 9}])


def page(number: int, *, more: bool = True) -> Answer:
    """A page of two rows."""
    return Answer([{"id": 2 * number}, {"id": 2 * number + 1}], has_more=more)


def asked(walk: Walk, most: int) -> list[str]:
    """The pages, or the tokens, that a walk wants."""
    queries = [dict(ask.call.query) for ask in walk.wanted(most)]
    return [query.get("page") or query.get("from", "") for query in queries]


class TestPages:
    def test_the_first_page_is_asked_for_alone(self) -> None:
        assert asked(Pages(CALL, 2), 8) == ["1"]

    def test_the_more_came_the_more_are_asked_ahead(self) -> None:
        walk = Pages(CALL, 2)
        found = []
        for number in range(1, 6):
            assert [given.number for given in walk.take(page(number))] == [number]
            found.append(asked(walk, 6))
        assert found == [
            ["2", "3"],
            ["3", "4", "5", "6"],
            ["4", "5", "6", "7", "8", "9"],
            ["5", "6", "7", "8", "9", "10"],
            ["6", "7", "8", "9", "10", "11"],
        ]

    def test_one_worker_asks_one_page_after_another(self) -> None:
        walk = Pages(CALL, 2)
        walk.take(page(1))
        walk.take(page(2))
        assert asked(walk, 1) == ["3"]

    def test_behind_the_last_page_nothing_is_wanted(self) -> None:
        walk = Pages(CALL, 2)
        walk.take(page(1))
        assert walk.take(page(2, more=False))[0].answer.rows == page(2).rows
        assert walk.wanted(4) == []
        assert walk.take(LAST) == []

    def test_a_list_that_takes_no_notice_of_pages_ends(self) -> None:
        walk = Pages(CALL, 2)
        rows = page(1).rows
        assert len(walk.take(Answer(rows, told=False))) == 1
        assert asked(walk, 4) == ["2", "3"]
        assert walk.take(Answer(rows, told=False)) == []
        assert walk.wanted(4) == []

    def test_a_list_without_paging_is_one_request_as_it_is(self) -> None:
        walk = Pages(CALL, None)
        [ask] = walk.wanted(4)
        assert ask.call == CALL
        walk.take(Answer([1, 2], told=False))
        assert walk.wanted(4) == []

    def test_numbers_may_begin_at_zero_and_totals_be_refused(self) -> None:
        walk = Pages(CALL, 5, first=0, always_totals=True)
        [ask] = walk.wanted(1)
        assert ask.call == page_of(CALL, 0, 5, total=False)
        assert dict(ask.call.query)["includeTotal"] == "false"

    def test_the_same_rows_again_are_an_error(self) -> None:
        walk = Pages(CALL, 1)
        walk.take(FULL)
        with pytest.raises(InvalidResponse, match="page 2"):
            walk.take(FULL)


class TestTokens:
    def test_a_feed_is_a_chain(self) -> None:
        walk = Tokens(CALL, None)
        [ask] = walk.wanted(8)
        assert ask.call == CALL
        [given] = walk.take(Answer([1], has_more=True, token="t1"))
        assert given.number == 1
        assert asked(walk, 8) == ["t1"]
        walk.take(Answer([2], token="t2"))
        assert walk.wanted(8) == []
        assert walk.take(LAST) == []

    @pytest.mark.parametrize(("limit", "pages"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2)])
    def test_a_limit_asks_for_no_page_behind_it(self, limit: int, pages: int) -> None:
        walk = Tokens(CALL, "t0", limit)
        came = 0
        while walk.wanted(1):
            came += 1
            walk.take(Answer([came, -came], has_more=True, token=f"t{came}"))
        assert came == pages


class TestChain:
    def walk(self, calls: int, limit: Optional[int] = None, size: int = 2) -> Chain:
        found: list[Any] = [Pages(Call("GET", f"/{i}", "/"), size) for i in range(calls)]
        return Chain(found, limit, size)

    def places(self, walk: Chain, most: int) -> list[str]:
        return [f"{ask.call.path}:{dict(ask.call.query)['page']}" for ask in walk.wanted(most)]

    def test_the_first_pages_of_later_walks_are_asked_ahead(self) -> None:
        walk = self.walk(4)
        assert self.places(walk, 3) == ["/0:1", "/1:1", "/2:1"]
        walk.take(page(1))
        assert self.places(walk, 3) == ["/0:2", "/0:3", "/1:1"]
        walk.take(page(2, more=False))
        assert self.places(walk, 3) == ["/1:1", "/2:1", "/3:1"]
        assert len({ask.key for ask in walk.wanted(3)}) == 3

    def test_a_limit_cuts_rows_and_what_is_asked_ahead(self) -> None:
        walk = self.walk(4, limit=3)
        assert self.places(walk, 9) == ["/0:1", "/1:1"]
        walk.take(page(1))
        assert self.places(walk, 9) == ["/0:2"]
        [given] = walk.take(page(2))
        assert given.answer.rows == [{"id": 4}]
        assert walk.wanted(9) == []

    def test_no_limit_is_left_at_zero(self) -> None:
        assert self.walk(2, limit=0).wanted(4) == []
        assert self.walk(0).wanted(4) == []

    def test_pages_smaller_than_asked_for_widen_what_a_limit_needs(self) -> None:
        walk = self.walk(1, limit=100, size=100)
        assert self.places(walk, 9) == ["/0:1"]
        for number in (1, 2, 3):
            walk.take(page(number))
        assert len(self.places(walk, 9)) == 6


class TestShifts:
    def walk(self, *pages: Answer, totals: bool = False) -> list[Given]:
        walk, found = Pages(CALL, 2, totals=totals), list[Given]()
        for answer in pages:
            assert walk.wanted(1)
            found += walk.take(answer)
        assert not walk.wanted(1)
        return found

    def test_rows_that_come_again_on_the_next_page_are_dropped_and_told_of(self) -> None:
        again = Answer([{"id": 3}, {"id": 9}], has_more=True)
        found = self.walk(page(1), again, page(5, more=False))
        assert [row["id"] for given in found for row in given.answer.rows] == [2, 3, 9, 10, 11]
        assert [given.shift for given in found] == [
            "",
            "1 rows of page 1 came again on the next",
            "",
        ]

    @pytest.mark.parametrize(
        "rows",
        [[{"name": "a"}, {"id": 3}], [3, "x"], [{"id": [3]}], [{"id": 3}, {"id": 3}], [[1], [2]]],
    )
    def test_rows_without_ids_of_their_own_are_left_alone(self, rows: list[Any]) -> None:
        found = self.walk(page(1), Answer(rows, has_more=True), Answer(rows))
        assert [given.answer.rows for given in found] == [page(1).rows, rows, rows]
        assert not any(given.shift for given in found)

    def test_rows_whose_id_is_null_are_never_taken_for_one_another(self) -> None:
        rows = [[{"id": None, "n": 1}, {"id": 5}], [{"id": None, "n": 2}, {"id": 5}]]
        found = self.walk(Answer(rows[0], has_more=True), Answer(rows[1]))
        assert [given.answer.rows for given in found] == [rows[0], rows[1][:1]]

    def test_the_second_page_is_asked_for_the_total(self) -> None:
        walk = Pages(CALL, 2, totals=True)
        assert "includeTotal" not in dict(walk.wanted(1)[0].call.query)
        walk.take(page(1))
        second, third = walk.wanted(2)
        assert dict(second.call.query)["includeTotal"] == "true"
        assert "includeTotal" not in dict(third.call.query)

    @pytest.mark.parametrize(
        ("total", "shift"),
        [(5, "5 rows were told of, and 4 came"), (4, ""), (3, ""), (None, "")],
    )
    def test_fewer_rows_than_the_total_tell_that_some_vanished(
        self, total: Optional[int], shift: str
    ) -> None:
        second = Answer(page(2).rows, total=total)
        assert [given.shift for given in self.walk(page(1), second, totals=True)] == ["", shift]
