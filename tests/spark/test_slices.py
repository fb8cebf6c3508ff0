"""Slices of creation time: no gap, no overlap, and about as many rows in each."""

from __future__ import annotations

from bisect import bisect_left
from typing import Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.timestamps import DAY, SECOND, ticks_of
from servicepytan.spark.slices import CreationSlice, creation_slices

NOW = 740_000 * DAY


def cut(created: list[int], parts: int) -> tuple[list[CreationSlice], int]:
    """The slices of rows that were created at these moments, and how often they were counted."""
    created = sorted(created)
    counting = creation_slices(parts, NOW)
    moment, asked = next(counting), 1
    while True:
        try:
            moment = counting.send(rows_before(created, moment))
        except StopIteration as done:
            return done.value, asked
        asked += 1


def rows_before(created: list[int], moment: Optional[str]) -> int:
    limit = ticks_of(moment)
    return len(created) if limit is None else bisect_left(created, limit)


def sizes(created: list[int], slices: list[CreationSlice]) -> list[int]:
    ends = [rows_before(sorted(created), part.end) for part in slices]
    return [end - begin for begin, end in zip([0, *ends], ends)]


@given(st.lists(st.integers(NOW - 9000 * DAY, NOW + DAY), max_size=60), st.integers(1, 9))
def test_slices_leave_no_gap_and_do_not_overlap(created: list[int], parts: int) -> None:
    slices, asked = cut(created, parts)
    assert 1 <= len(slices) <= parts
    assert slices[0].begin is None
    assert slices[-1].end is None
    assert [part.begin for part in slices[1:]] == [part.end for part in slices[:-1]]
    assert sum(sizes(created, slices)) == len(created)
    assert asked <= 1 + 12 * parts


@pytest.mark.parametrize("parts", [2, 4, 16])
@pytest.mark.parametrize("growth", [1, 3])
def test_slices_hold_about_as_many_rows_each(parts: int, growth: int) -> None:
    created = [NOW - int(2500 * DAY * (i / 5000) ** growth) for i in range(5000)]
    slices, asked = cut(created, parts)
    assert len(slices) == parts
    assert max(sizes(created, slices)) <= 1.35 * 5000 / parts
    assert asked <= 8 * parts


def test_rows_of_one_moment_stay_together() -> None:
    created = [NOW - 100 * DAY] * 500 + [NOW - 10 * DAY] * 500
    slices, _ = cut(created, 4)
    assert [size for size in sizes(created, slices) if size] == [500, 500]


def test_no_rows_are_one_slice() -> None:
    assert cut([], 4)[0] == [CreationSlice()]


def test_limits_are_whole_seconds_as_filters() -> None:
    slices, _ = cut([NOW - i * DAY - 1234567 for i in range(100)], 3)
    assert slices[1].query().keys() == {"created_on_or_after", "created_before"}
    assert slices[0].query().keys() == {"created_before"}
    assert all((ticks_of(part.end) or 0) % SECOND == 0 for part in slices)
