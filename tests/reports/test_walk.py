"""The walk over pages, as tables of answers and what they come to."""

from __future__ import annotations

from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.reporting.page_parsing import ReportPage
from servicepytan.core.reporting.report_paginator import ReportPaginator
from servicepytan.errors import InvalidResponse, ReportChanged
from tests.all_cases import for_all

COLUMNS = (ReportField("A", "The A"), ReportField("B", "The B"))


def rows(count: int, begin: int = 0) -> list[list[Any]]:
    return [[nth, str(nth)] for nth in range(begin, begin + count)]


def answer(expected: Any, more: Optional[bool] = None, total: Optional[int] = None) -> ReportPage:
    return ReportPage(COLUMNS, expected, more, total)


def walked(size: int, *answers: ReportPage) -> tuple[ReportPaginator, list[Any]]:
    walk, result = ReportPaginator("Report 7", size), []
    for item in answers:
        assert not walk.done, "it asked for more than it should"
        walk, counted = walk.after(item)
        result += counted.rows
    return walk, result


@for_all(
    ("answers", "count"),
    [
        ([answer(rows(3), True, 5), answer(rows(2, 3), False, 5)], 5),
        ([answer(rows(3), True, 3)], 3),
        ([answer(rows(3), False)], 3),
        ([answer(rows(3), True), answer([], False)], 3),
        ([answer(rows(3)), answer(rows(2, 3))], 5),
        ([answer(rows(3)), answer([])], 3),
        ([answer(rows(2))], 2),
        ([answer(rows(5), True, 5)], 5),
        ([answer(rows(5), False, 5)], 5),
        ([answer(rows(5))], 5),
        ([answer(rows(3), True), answer(rows(3), True)], 3),
        ([answer(rows(1), True), answer(rows(1), True)], 1),
        ([answer(rows(2), True, 5), answer(rows(2, 2), True, 5), answer(rows(1, 4), True, 5)], 5),
        ([answer(rows(3), None, 5), answer(rows(2, 3), None, 5)], 5),
        ([answer([], False, 0)], 0),
        ([answer([], True, 0)], 0),
        ([answer([], False)], 0),
        ([answer(rows(5), True, 7), answer(rows(2, 5), True, None)], 7),
        ([answer(rows(3), True, 8), answer(rows(8), True, 8)], 8),
        ([answer(rows(3), True, 8), answer(rows(8), False, 8)], 8),
    ],
)
def test_every_row_comes_once(answers: list[ReportPage], count: int) -> None:
    walk, rows_read = walked(3, *answers)
    assert rows_read == rows(count)
    assert walk.done
    assert walk.rows == count


def test_rows_that_are_all_alike_may_follow_each_other() -> None:
    alike = [["x", 0]] * 2
    walk, rows_read = walked(2, *[answer(alike, True, 6)] * 3)
    assert rows_read == [["x", 0]] * 6
    assert walk.done


@pytest.mark.parametrize(
    ("answers", "text"),
    [
        ([answer(rows(3), False, 5)], "page 1: 3 rows arrived in total, but .* a total of 5"),
        ([answer(rows(5), False, 4)], "page 1: 5 rows arrived in total, but .* a total of 4"),
        (
            [answer(rows(3), True, 5), answer(rows(3, 3), False, 5)],
            "6 rows arrived in total.* of 5",
        ),
        ([answer(rows(3), True, 5), answer([], False, 5)], "3 rows arrived in total.* of 5"),
        ([answer(rows(3), True, 5), answer([], None, 5)], "3 rows arrived in total.* of 5"),
        ([answer(rows(3), True, 8), answer(rows(3), True, 8)], "but only 3 of 8 rows"),
        ([answer(rows(3), True), answer([], True)], "page 2 has no rows, but says"),
        ([answer([], True, 5)], "page 1 has no rows, but says"),
        ([answer(rows(3), True, 8), answer(rows(3, 3), True, 9)], "moved from 8 to 9 rows"),
        ([answer(rows(3), True, 8), answer(rows(8, 1), True, 8)], "all rows came at once, and"),
    ],
)
def test_nothing_is_lost_silently(answers: list[ReportPage], text: str) -> None:
    with pytest.raises(InvalidResponse, match=text):
        walked(3, *answers)


def test_an_error_leaves_the_walk_where_it_was() -> None:
    walk, _ = walked(3, answer(rows(3), True, 8))
    with pytest.raises(InvalidResponse):
        walk.after(answer(rows(1, 3), False, 8))
    assert (walk.number, walk.rows, walk.done) == (2, 3, False)


DESCRIBED_FIELDS = (ReportField("B", "", "Date"), ReportField("A", "", "Number"))


def test_fields_may_come_in_another_order_than_described() -> None:
    walk, _ = ReportPaginator("Report 7", 3, DESCRIBED_FIELDS).after(answer(rows(1), False))
    assert walk.columns == COLUMNS


@pytest.mark.parametrize(
    ("columns", "text"),
    [
        ((ReportField("A", "The A"),), "page 1: .* description names: without B"),
        ((*COLUMNS, ReportField("C", "")), "description names: with C"),
        ((ReportField("A", ""), ReportField("C", "")), "names: without B and with C"),
        ((ReportField("A", ""), ReportField("A", "")), "names: without B and with A"),
    ],
)
def test_fields_other_than_described_are_an_error(columns: Any, text: str) -> None:
    with pytest.raises(ReportChanged, match=text):
        ReportPaginator("Report 7", 3, DESCRIBED_FIELDS).after(ReportPage(columns, [], False))


@pytest.mark.parametrize(
    ("columns", "text"),
    [
        ((ReportField("A", "The A"), ReportField("C", "")), "page before: without B and with C"),
        (COLUMNS[::-1], r"page before\. Somebody"),
        ((COLUMNS[0], ReportField("B", "New")), r"page before\. Somebody"),
    ],
)
def test_fields_that_change_between_pages_are_an_error(columns: Any, text: str) -> None:
    walk, _ = ReportPaginator("Report 7", 3).after(answer(rows(3), True, 5))
    with pytest.raises(ReportChanged, match=text):
        walk.after(ReportPage(columns, rows(2, 3), False, 5))


@given(st.integers(0, 60), st.integers(1, 20), st.booleans(), st.booleans(), st.booleans())
def test_any_count_at_any_page_size(
    count: int, size: int, tells_more: bool, tells_total: bool, lies: bool
) -> None:
    """As long as the server tells the total or whether more follows."""
    every, walk, rows_read, asked = rows(count), ReportPaginator("Report 7", size), [], 0
    while not walk.done:
        begin = (walk.number - 1) * size
        part = every[begin : begin + size]
        more = begin + size < count or (lies and tells_total and bool(part))
        walk, counted = walk.after(
            answer(part, more if tells_more else None, count if tells_total else None)
        )
        rows_read += counted.rows
        asked += 1
    assert rows_read == every
    assert asked <= count // size + 1


@given(st.integers(1, 40), st.integers(1, 10), st.integers(0, 40))
def test_a_row_that_vanishes_between_pages_is_noticed(count: int, size: int, place: int) -> None:
    every, walk, rows_read = rows(count), ReportPaginator("Report 7", size), []
    messages = count
    try:
        while not walk.done:
            begin = (walk.number - 1) * size
            part = every[begin : begin + size]
            walk, counted = walk.after(answer(part, begin + size < len(every), messages))
            rows_read += counted.rows
            if walk.number == 2 and not walk.done:
                del every[min(place, len(every) - 1)]
                messages = len(every)
    except InvalidResponse:
        return
    assert rows_read == rows(count)


@pytest.mark.parametrize(
    ("walk", "limit", "expected"),
    [
        (ReportPaginator("x", 100), None, None),
        (ReportPaginator("x", 100, rows=100, total=2600, last=rows(100)), None, (25, 5 + 24 * 60)),
        (ReportPaginator("x", 100, rows=100, total=2600, last=rows(100)), 250, (2, 5 + 60)),
        (ReportPaginator("x", 100, rows=100, total=2600, last=rows(100)), 100, (0, 0)),
        (ReportPaginator("x", 5000, rows=1000, total=2600, last=rows(1000)), None, (2, 65)),
        (ReportPaginator("x", 100, rows=100, total=101, last=rows(100)), None, (1, 5)),
        (ReportPaginator("x", 100, rows=100, total=100, done=True), None, (0, 0)),
    ],
)
def test_what_is_left_is_known(walk: ReportPaginator, limit: Any, expected: Any) -> None:
    assert walk.estimate(limit, 5, 60) == expected
