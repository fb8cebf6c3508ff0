"""The moments of a page, read as far as they are needed, against reading each of them."""

from __future__ import annotations

from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.core.creation_times import (
    OrderedTimes,
    ascending,
    count_outside,
    creation_times,
)
from servicepytan.core.exact_walk_rules import created_of
from servicepytan.core.row_keys import key_of, keys_of
from servicepytan.core.timestamps import LAST_TICK, ticks_of

CREATED = ("createdOn",)
MOMENTS = (
    "2026-01-01T00:00:00Z",
    "2026-01-01T00:00:00.9Z",
    "2026-01-01T00:00:00.90Z",
    "2026-01-01T00:00:00.902Z",
    "2026-01-01T00:00:00.12345678Z",
    "2026-01-01T00:00:01+00:00",
    "2024-02-29T23:59:59Z",
    "2000-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z",
    "2026-02-29T00:00:00Z",
    "2026-02-30T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "9999-12-31T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01",
    "",
)
ODD_ROWS: st.SearchStrategy[Any] = st.sampled_from(
    [{}, [], 1, None, "text", {"createdOn": None}, {"createdOn": 5}, {"createdOn": {"a": "b"}}]
)
USUAL_ROWS = st.sampled_from(MOMENTS).map(lambda text: {"createdOn": text})
PAGES = st.lists(USUAL_ROWS) | st.lists(USUAL_ROWS | ODD_ROWS)
EDGES = st.none() | st.sampled_from(MOMENTS).map(ticks_of)


def each_time(rows: list[Any]) -> list[Optional[int]]:
    return [ticks_of(created_of(row, CREATED)) for row in rows]


@given(PAGES, st.booleans())
def test_the_moments_are_those_of_each_row(rows: list[Any], is_sorted: bool) -> None:
    rows = sorted(rows, key=str) if is_sorted else rows
    assert list(creation_times(rows, CREATED)) == each_time(rows)


def test_a_part_of_ordered_moments_has_its_own() -> None:
    texts = [f"2026-01-0{day}T00:00:00Z" for day in (1, 2, 3)]
    part = OrderedTimes(texts)[1:]
    assert (type(part), len(part)) == (OrderedTimes, 2)
    assert list(part) == [ticks_of(text) for text in texts[1:]]


@given(PAGES)
def test_they_ascend_where_all_are_known_and_in_order(rows: list[Any]) -> None:
    times, ordered = each_time(rows), ascending(creation_times(rows, CREATED))
    all_known = [time for time in times if time is not None]
    if all_known == times == sorted(all_known):
        assert ordered is not None
        assert list(ordered) == times
    else:
        assert ordered is None


@given(PAGES, EDGES, EDGES)
def test_those_outside_are_counted(
    rows: list[Any], begin: Optional[int], end: Optional[int]
) -> None:
    outside = [
        time
        for time in each_time(rows)
        if time is not None
        and not (
            (begin is None or begin <= time)
            and (end is None or time < end)
            and 0 <= time < LAST_TICK
        )
    ]
    assert count_outside(creation_times(rows, CREATED), begin, end) == len(outside)


def test_few_moments_of_a_page_in_order_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"createdOn": f"2026-01-01T00:{n // 60:02}:{n % 60:02}.5Z"} for n in range(1000)]
    read: list[Optional[str]] = []

    def counted(text: Optional[str]) -> Optional[int]:
        read.append(text)
        return ticks_of(text)

    monkeypatch.setattr("servicepytan.core.creation_times.ticks_of", counted)
    times = creation_times(rows, CREATED)
    assert isinstance(times, OrderedTimes)
    assert count_outside(times, ticks_of("2026-01-01T00:00:10Z"), None) == 10
    assert len(read) < 30


@given(
    st.lists(
        st.sampled_from([1, "1", True, None, 1.5, [2]]).map(lambda row_id: {"id": row_id})
        | st.sampled_from([{}, [], "text", 3, None])
    )
)
def test_keys_of_a_page_are_those_of_each_row(rows: list[Any]) -> None:
    keys = keys_of(rows)
    assert keys == [key_of(row) for row in rows]
    assert list(map(type, keys)) == [type(key_of(row)) for row in rows]
