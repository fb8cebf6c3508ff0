"""Exact walks: slices of creation time, whatever the list does meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any
from weakref import ref

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from servicepytan.core.call import Call
from servicepytan.core.exact_walk_rules import (
    BEFORE,
    FROM,
    SortKeys,
    created_of,
    in_order,
    refuse_inexact,
)
from servicepytan.core.paginators.parsed_page import ParsedPage, parse_page
from servicepytan.core.paginators.tied_rows import MAX_PASSES, TiedRowsReader
from servicepytan.core.paginators.time_range import TimeRangePaginator
from servicepytan.core.timestamps import SECOND, limit_ticks_of, ticks_of, ticks_text
from servicepytan.errors import InvalidArgument, InvalidResponse
from tests.core.changing import CALL, START, ChangingList, ids_of, walked
from tests.examples import examples

SORTED = SortKeys("+CreatedOn", "+Id")
UNSORTED = SortKeys()
DAY = 86_400 * SECOND
YEAR = 365 * DAY
EVEN = [number * 3600 * SECOND for number in range(200)]

ORDERS: dict[str, Any] = {
    "by id": lambda row: row["id"],
    "newest first": lambda row: -row["id"],
    "shuffled": lambda row: Random(row["id"]).random(),
}


def walk(
    sort_keys: SortKeys = SORTED, size: int = 10, call: Call = CALL, now: int = START + YEAR
) -> Callable[[int], TimeRangePaginator]:
    """Makes exact walks with so many requests under way at once."""
    return lambda window: TimeRangePaginator(call, size, now, sort_keys, window)


def between(first: str, behind: str) -> Call:
    """A call with limits of its own."""
    return Call("GET", CALL.path, CALL.template, (("a", "b"), (FROM, first), (BEFORE, behind)))


class TestMoments:
    @given(st.integers(0, (9999 - 1) * YEAR))
    def test_ticks_are_written_and_read_back(self, ticks: int) -> None:
        assert ticks_of(ticks_text(ticks)) == ticks

    @pytest.mark.parametrize(
        ("text", "same"),
        [
            ("2026-01-31T08:00:00Z", "2026-01-31T08:00:00Z"),
            ("2026-01-31T08:00:00", "2026-01-31T08:00:00Z"),
            ("2026-01-31 08:00:00.5+02:00", "2026-01-31T06:00:00.5Z"),
            ("2026-01-31T08:00:00-01:30", "2026-01-31T09:30:00Z"),
            ("2026-01-31T08:00:00.1234567Z", "2026-01-31T08:00:00.1234567Z"),
            ("2026-01-31T08:00:00.12345678999Z", "2026-01-31T08:00:00.1234567Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ],
    )
    def test_times_of_the_api(self, text: str, same: str) -> None:
        ticks = ticks_of(text)
        assert ticks is not None
        assert ticks_text(ticks) == same

    @pytest.mark.parametrize(
        "text", [None, "", "soon", "2026-13-01T00:00:00Z", "0001-01-01T00:00:00+02:00"]
    )
    def test_what_is_no_moment(self, text: Any) -> None:
        assert ticks_of(text) is None

    @pytest.mark.parametrize(
        ("row", "text"),
        [({"createdOn": "x"}, "x"), ({"createdOn": 5}, None), ({}, None), (3, None)],
    )
    def test_the_moment_of_a_row(self, row: Any, text: Any) -> None:
        assert created_of(row, ["createdOn"]) == text
        assert created_of({"leadCall": row}, ["leadCall", "createdOn"]) == text

    @pytest.mark.parametrize(
        ("text", "same"),
        [
            ("2026-01-31", "2026-01-31T00:00:00Z"),
            ("2026-01-31T08:00:00Z", "2026-01-31T08:00:00Z"),
        ],
    )
    def test_a_limit_may_be_a_bare_date(self, text: str, same: str) -> None:
        assert limit_ticks_of(text) == ticks_of(same) is not None
        assert limit_ticks_of("01/31/2026") is limit_ticks_of(None) is None


@pytest.mark.slow
class TestQuiet:
    def test_a_short_list_is_one_request_without_limits(self) -> None:
        server = ChangingList(EVEN[:10])
        assert ids_of(walked(walk(), server, 4)) == list(range(1, 11))
        assert server.asked == [{"sort": "+CreatedOn", "page": "1", "pageSize": "10"}]
        assert walked(walk(), ChangingList([]), 4) == []

    @pytest.mark.parametrize("workers", [1, 2, 8])
    @pytest.mark.parametrize("sort_keys", [SORTED, UNSORTED])
    def test_all_rows_come_in_the_order_of_their_creation(
        self, sort_keys: SortKeys, workers: int
    ) -> None:
        server = ChangingList(EVEN)
        rows_read = walked(walk(sort_keys, now=START + EVEN[-1]), server, workers)
        assert ids_of(rows_read) == list(range(1, 201))
        assert [result.number for result in rows_read] == list(range(1, len(rows_read) + 1))
        assert len(server.asked) <= (1.8 if sort_keys == SORTED else 2.5) * 20

    def test_an_empty_page_that_promises_more_is_cut_further(self) -> None:
        paginator = walk()(1)
        assert paginator.receive(ParsedPage([], has_more=True)) == []
        assert len(paginator.next_requests()) > 0

    def test_the_callers_own_limits_are_kept_to_the_letter(self) -> None:
        server = ChangingList(EVEN)
        first, behind = ticks_text(START + EVEN[20]), ticks_text(START + EVEN[180])
        call = between(f"{first[:-1]}.00000000Z", behind)
        assert ids_of(walked(walk(call=call), server, 3)) == list(range(21, 181))
        assert server.asked[0][FROM] == f"{first[:-1]}.00000000Z"
        assert {query[BEFORE] for query in server.asked} >= {behind}
        assert all(query["a"] == "b" for query in server.asked)

    def test_slices_leave_no_gap_and_do_not_overlap(self) -> None:
        server = ChangingList(EVEN)
        walked(walk(UNSORTED), server, 1)
        edges = {query.get(FROM) for query in server.asked} - {None}
        assert {query.get(BEFORE) for query in server.asked} - {None} >= edges - {None}

    @pytest.mark.parametrize("order", ORDERS)
    @pytest.mark.parametrize("sort_keys", [SORTED, UNSORTED])
    def test_bursts_and_quiet_years(self, sort_keys: SortKeys, order: str) -> None:
        burst = [5 * YEAR + number for number in range(100)]
        moments = [
            *range(0, 3 * DAY, DAY // 9),
            *burst,
            *range(8 * YEAR, 8 * YEAR + DAY, DAY // 40),
        ]
        server = ChangingList(moments, order=ORDERS[order])
        rows_read = walked(walk(sort_keys, now=START + 9 * YEAR), server, 8)
        assert sorted(ids_of(rows_read)) == list(range(1, len(moments) + 1))
        assert len(server.asked) < (120 if sort_keys == SORTED else 400)

    def test_a_server_that_cuts_pages_short(self) -> None:
        server = ChangingList(EVEN, most=7)
        assert ids_of(walked(walk(), server, 4)) == list(range(1, 201))

    @pytest.mark.parametrize("sort_keys", [SORTED, UNSORTED])
    def test_a_server_that_knows_whole_seconds_only(self, sort_keys: SortKeys) -> None:
        moments = [number * SECOND // 7 for number in range(200)]
        server = ChangingList(moments, coarse=SECOND)
        assert sorted(ids_of(walked(walk(sort_keys), server, 4))) == list(range(1, 201))

    def test_of_more_rows_of_its_one_second_than_a_page_holds_none_comes_twice(self) -> None:
        moments = [13_989, 52_403, 7_614_756, 7_930_177, 16_420_360]
        server = ChangingList(moments, order=ORDERS["shuffled"], coarse=SECOND)
        assert sorted(ids_of(walked(walk(size=2), server, 1))) == [1, 2, 3, 4, 5]

    @pytest.mark.parametrize("tells_creation", [True, False])
    @pytest.mark.parametrize("sort_keys", [SORTED, UNSORTED])
    def test_more_rows_of_one_moment_than_a_page_holds(
        self, sort_keys: SortKeys, tells_creation: bool
    ) -> None:
        moments = [*EVEN[:15], *[EVEN[15]] * 35, *EVEN[16:40]]
        server = ChangingList(moments, tells_creation=tells_creation)
        rows_read = walked(walk(sort_keys), server, 4)
        assert sorted(ids_of(rows_read)) == list(range(1, len(moments) + 1))
        assert max(len(result.page.rows) for result in rows_read) == 10
        assert not any(result.shift for result in rows_read)

    @pytest.mark.parametrize("order", ORDERS)
    def test_rows_that_do_not_tell_when_they_were_created(self, order: str) -> None:
        server = ChangingList(EVEN, tells_creation=False, order=ORDERS[order])
        assert sorted(ids_of(walked(walk(UNSORTED), server, 4))) == list(range(1, 201))

    def test_rows_without_an_end_or_before_all_time(self) -> None:
        moments = [-START, -START, *EVEN, 50 * YEAR, 50 * YEAR + 1]
        for sort_keys in (SORTED, UNSORTED):
            server = ChangingList(moments)
            rows_read = ids_of(walked(walk(sort_keys, size=3), server, 4))
            assert sorted(rows_read) == list(range(1, len(moments) + 1))

    def test_a_server_that_does_not_sort_as_asked(self) -> None:
        class Deaf(ChangingList):
            def _sort(self, sort: str) -> Any:
                return self.order

        server = Deaf(EVEN, order=ORDERS["shuffled"])
        assert sorted(ids_of(walked(walk(SORTED), server, 4))) == list(range(1, 201))

    @pytest.mark.parametrize("tells_creation", [True, False])
    @pytest.mark.parametrize("sort_keys", [SORTED, UNSORTED])
    @pytest.mark.parametrize("moments", [EVEN, [0] * 200, [-START] * 200])
    def test_a_server_that_takes_no_notice_of_the_limits(
        self, moments: list[int], sort_keys: SortKeys, tells_creation: bool
    ) -> None:
        server = ChangingList(moments, tells_creation=tells_creation, deaf=(FROM, BEFORE))
        with pytest.raises(
            InvalidResponse, match=r"no notice of .* Begin anew with list\(\) without exact=True"
        ):
            walked(walk(sort_keys), server, 1)
        assert len(server.asked) < 3 * 20 + 20

    def test_rows_that_tell_when_they_were_created_further_within(self) -> None:
        class Nested(ChangingList):
            def _row(self, number: int) -> Any:
                return {"id": number, "call": super()._row(number)}

        paginator = walk(SortKeys("+CreatedOn", "", ("call", "createdOn")))
        server = Nested(EVEN)
        assert ids_of(walked(paginator, server, 1)) == list(range(1, 201))
        assert len(server.asked) <= 1.8 * 20

    def test_a_list_that_does_not_tell_whether_more_follows(self) -> None:
        paginator = walk(size=3)(1)
        assert len(paginator.receive(ParsedPage([{"id": 1}], tells_end=False))) == 1
        assert not paginator.next_requests()
        paginator = walk(size=1)(1)
        rows = [{"id": 1, "createdOn": ticks_text(START)}]
        assert paginator.receive(ParsedPage(rows, tells_end=False)) == []
        assert paginator.next_requests()


moments_of_rows = st.lists(
    st.one_of(
        st.integers(0, 40),
        st.integers(0, 3 * YEAR),
        st.integers(DAY, DAY + 3 * SECOND),
        st.sampled_from([0, DAY, DAY + 1, 400 * DAY]),
    ),
    max_size=120,
)


@pytest.mark.slow
@examples(300)
@given(
    moments=moments_of_rows,
    size=st.integers(1, 12),
    workers=st.integers(1, 6),
    sort_keys=st.sampled_from([SORTED, UNSORTED]),
    order=st.sampled_from(sorted(ORDERS)),
    tells_creation=st.booleans(),
    most=st.sampled_from([5, 1000]),
    coarse=st.sampled_from([1, 10_000, SECOND]),
    seed=st.integers(0, 10**6),
    changes=st.floats(0, 0.8),
)
def test_what_stands_all_the_time_comes_exactly_once(
    moments: list[int],
    size: int,
    workers: int,
    sort_keys: SortKeys,
    order: str,
    tells_creation: bool,
    most: int,
    coarse: int,
    seed: int,
    changes: float,
) -> None:
    server = ChangingList(
        sorted(moments),
        order=ORDERS[order],
        tells_creation=tells_creation,
        most=most,
        coarse=coarse,
    )
    stood = set(server.at)
    dice = Random(seed)

    def change() -> None:
        if dice.random() < changes:
            server.insert(dice.choice([*moments, 5, DAY, 4 * YEAR]))
        if server.at and dice.random() < changes:
            gone = dice.choice(sorted(server.at))
            server.delete(gone)
            stood.discard(gone)

    try:
        rows_read = walked(
            walk(sort_keys, size, now=START + 3 * YEAR), server, workers, change, seed
        )
    except InvalidResponse as error:
        if changes and "repeated the rows" in str(error):
            return  # a pile moved on by a whole page, in each pass
        raise
    came = ids_of(rows_read)
    assert len(came) == len(set(came))
    if not any(result.shift for result in rows_read):
        assert stood <= set(came)


@pytest.mark.slow
@examples(300)
@given(
    moments=moments_of_rows,
    size=st.integers(1, 12),
    workers=st.integers(1, 6),
    sort_keys=st.sampled_from([SORTED, UNSORTED]),
    order=st.sampled_from(sorted(ORDERS)),
    tells_creation=st.booleans(),
    deaf=st.sampled_from([(FROM,), (BEFORE,), (FROM, BEFORE)]),
)
@example([4, 31, 35, 37, YEAR], 4, 1, SORTED, "by id", True, (FROM,))
def test_a_walk_ends_whatever_limits_the_list_ignores(
    moments: list[int],
    size: int,
    workers: int,
    sort_keys: SortKeys,
    order: str,
    tells_creation: bool,
    deaf: tuple[str, ...],
) -> None:
    server = ChangingList(
        sorted(moments), order=ORDERS[order], tells_creation=tells_creation, deaf=deaf
    )
    came, said = [], ""
    try:
        came = ids_of(walked(walk(sort_keys, size, now=START + 3 * YEAR), server, workers))
    except InvalidResponse as error:
        said = str(error)
    if said:
        assert "takes no notice" in said
        assert "A sync always walks exactly: leave this list out of it" in said
        assert len(moments) > size
    else:
        assert sorted(came) == sorted(server.at)
    assert len(server.asked) < 3 * len(moments) / size + 300


@pytest.mark.slow
@pytest.mark.parametrize("sort_keys", [SORTED, UNSORTED])
def test_of_a_pile_only_the_keys_are_kept(sort_keys: SortKeys) -> None:
    kept: list[Any] = []

    class Row(dict[str, Any]):
        pass

    class Watched(ChangingList):
        def _row(self, number: int) -> Any:
            row = Row(super()._row(number))
            kept.append(ref(row))
            return row

    server = Watched([0] * 500, most=10)
    paginator, alive = walk(sort_keys)(1), []
    while paginator.next_requests():
        paginator.receive(parse_page(server.answer(paginator.next_requests()[0]), "x"))
        alive.append(sum(row() is not None for row in kept))
    assert max(alive) <= 30


def test_a_row_of_a_pile_that_moved_on_is_given_and_counted_once() -> None:
    pile = TiedRowsReader(CALL, 2)
    came = []
    for pages in ([[1, 2], [3, 4], [1, 5]], [[1, 2], [3, 4], [5]]):
        for page in pages:
            assert not pile.has_ended
            rows = [{"id": number} for number in page]
            came += pile.receive(ParsedPage(rows, has_more=page is not pages[-1]))
    assert [row["id"] for row in came] == [1, 2, 3, 4, 5]
    assert pile.has_ended
    assert pile.agreed


def test_a_pile_whose_pages_repeat_in_every_pass_is_refused() -> None:
    pile = TiedRowsReader(CALL, 2)
    page = ParsedPage([{"id": 1}, {"id": 2}], has_more=True)
    came = [row for _ in range(2 * MAX_PASSES - 1) for row in pile.receive(page)]
    assert came == page.rows
    assert not pile.has_ended
    with pytest.raises(InvalidResponse):
        pile.receive(page)


def test_a_pile_that_never_keeps_still_is_given_and_reported() -> None:
    server = ChangingList([0] * 30)

    def change() -> None:
        server.insert(0)

    rows_read = walked(walk(), server, 1, change)
    assert {*range(1, 31)} <= set(ids_of(rows_read))
    assert rows_read[-1].shift == "rows created at one moment came and went"
    assert not any(result.shift for result in rows_read[:-1])
    assert len([query for query in server.asked if query["page"] == "1"]) < 3 + 2 * MAX_PASSES


def test_how_a_query_is_sorted() -> None:
    assert in_order((("a", "b"),), "+Id") == (("a", "b"), ("sort", "+Id"))
    assert in_order((("a", "b"),), "") == (("a", "b"),)
    assert in_order((("sort", "-Id"),), "+Id") == (("sort", "-Id"),)
    assert in_order((("orderBy", "Id"),), "+Id") == (("orderBy", "Id"),)


def test_an_exact_walk_has_its_own_order() -> None:
    refuse_inexact("x.list", [(("a", "b"),), (("sort", "+CreatedOn"),)], "+CreatedOn")
    with pytest.raises(InvalidArgument, match=r"x.list: an exact walk .* Leave sort out"):
        refuse_inexact("x.list", [(), (("sort", "+Id"),)], "+CreatedOn")


def test_an_exact_walk_refuses_limits_that_it_cannot_read() -> None:
    refuse_inexact("x.list", [((FROM, "2026-01-31"), (BEFORE, "2026-02-01T08:00:00Z"))], "")
    for wire in (FROM, BEFORE):
        with pytest.raises(InvalidArgument, match=rf"x.list: .* by {wire}='01/31/2026'.* Write it"):
            refuse_inexact("x.list", [(), ((wire, "01/31/2026"),)], "")
