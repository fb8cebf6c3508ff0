"""What a sync remembers, as text and back."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan import SyncError
from servicepytan.export.state import (
    PART,
    STAMP_LENGTH,
    Part,
    Place,
    State,
    Unfinished,
    mark_of,
    part_name,
    read_place,
    read_state,
    stamp_of,
    write_place,
    write_state,
)

NOON = datetime(2026, 11, 23, 12, 0, 0, 999, timezone.utc)


def test_a_state_is_read_as_it_was_written() -> None:
    parts = (Part("2026-11-23T12-00-00Z-0001.jsonl", 5, 77),)
    columns = (("id", "int", "id", False), ("id__text", "text", "id", True))
    state = State("jpm.jobs.export", "token", "mark", Unfinished("m", "c"), columns, parts, "stamp")
    assert read_state(write_state(state), "here") == state
    assert read_state(write_state(State("x")), "here") == State("x")


def test_a_place_is_read_as_it_was_written() -> None:
    place = Place("42", "production", "csv", True, "tenant")
    assert read_place(write_place(place), "here") == place


@given(st.text(max_size=60) | st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["version", "operation", "parts", "columns", "token", "tenant", "api"]),
        inner, max_size=4),
    max_leaves=8,
).map(lambda value: __import__("json").dumps(value)))  # fmt: skip
def test_any_other_text_is_refused(text: str) -> None:
    for read in (read_state, read_place):
        with pytest.raises(SyncError, match="here"):
            read(text, "here")


def test_the_name_of_a_run_sorts_behind_that_of_the_last() -> None:
    first = stamp_of(NOON, "")
    assert first == "2026-11-23T12-00-00Z"
    assert stamp_of(NOON, first) == "2026-11-23T12-00-01Z"
    assert stamp_of(NOON - timedelta(days=400), first) == "2026-11-23T12-00-01Z"
    assert stamp_of(NOON + timedelta(hours=1), first) == "2026-11-23T13-00-00Z"


def test_the_name_of_a_part_is_known_again() -> None:
    for number in (1, 12345):
        name = part_name(stamp_of(NOON, ""), number, "jsonl")
        assert PART.fullmatch(name)
        assert name[:STAMP_LENGTH] == stamp_of(NOON, "")


def test_the_mark_lies_before_the_beginning() -> None:
    assert mark_of(NOON.astimezone(timezone(timedelta(hours=5)))) == "2026-11-23T11:00:00Z"
