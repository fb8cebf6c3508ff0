"""What a sync remembers, as text and back."""

from __future__ import annotations

import json
import math
from datetime import datetime, timedelta, timezone
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan import SyncError
from servicepytan.export.checkpoint import (
    Checkpoint,
    UnfinishedWalk,
    mark_of,
    next_checkpoint,
    without_wrong_marks,
)
from servicepytan.export.part_files import (
    PART_NAME,
    STAMP_LENGTH,
    PartFile,
    is_stamp,
    part_name,
    stamp_of,
)
from servicepytan.export.state import (
    DestinationSettings,
    ResourceState,
    check_moments,
    read_settings,
    read_state,
    write_settings,
    write_state,
)
from tests.all_cases import for_all

MARK = "2026-11-23T11:00:00Z"
NOON = datetime(2026, 11, 23, 12, 0, 0, 999, timezone.utc)


def test_a_state_is_read_as_it_was_written() -> None:
    parts = (PartFile("2026-11-23T12-00-00Z-0001.jsonl", 5, 77),)
    columns = (("id", "int", "id", False), ("id__text", "text", "id", True))
    walk = UnfinishedWalk("m", "c")
    checkpoint = Checkpoint("token", "mark", walk, "last mark")
    state = ResourceState("jpm.jobs.export", checkpoint, columns, parts, "stamp")
    assert read_state(write_state(state), "here") == state
    assert read_state(write_state(ResourceState("x")), "here") == ResourceState("x")


def test_a_state_without_a_last_mark_is_read() -> None:
    text = json.loads(write_state(ResourceState("x", Checkpoint(mark="m"))))
    del text["last_mark"]
    assert read_state(json.dumps(text), "here") == ResourceState("x", Checkpoint(mark="m"))


OLD = """{
 "version": 1,
 "operation": "jpm.jobs.export",
 "token": "t",
 "mark": "m",
 "walk": {
  "mark": "w",
  "created": "c"
 },
 "columns": [
  [
   "id",
   "int",
   "id",
   false
  ]
 ],
 "parts": [
  {
   "name": "2026-11-23T12-00-00Z-0001.jsonl",
   "rows": 5,
   "size": 77
  }
 ],
 "stamp": "s",
 "last_mark": "l"
}
"""


def test_the_files_of_earlier_releases_are_read_and_written_alike() -> None:
    assert write_state(read_state(OLD, "here")) == OLD
    empty: dict[str, Any] = {
        "token": None,
        "mark": None,
        "walk": None,
        "columns": [],
        "parts": [],
        "stamp": "",
    }
    assert json.loads(write_state(ResourceState("x"))) == {
        "version": 1,
        "operation": "x",
        **empty,
        "last_mark": None,
    }


def test_a_place_is_read_as_it_was_written() -> None:
    settings = DestinationSettings("42", "production", "csv", True, "tenant")
    assert read_settings(write_settings(settings), "here") == settings


@given(st.text(max_size=60) | st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["version", "operation", "parts", "columns", "token", "tenant", "api"]),
        inner, max_size=4),
    max_leaves=8,
).map(lambda value: __import__("json").dumps(value)))  # fmt: skip
def test_any_other_text_is_refused(text: str) -> None:
    for read in (read_state, read_settings):
        with pytest.raises(SyncError, match="here"):
            read(text, "here")


GOOD = json.loads(
    write_state(ResourceState("jpm.jobs.export", Checkpoint("t", MARK, UnfinishedWalk(MARK, MARK))))
)
PART_OF = {"name": "2026-11-23T12-00-00Z-0001.csv", "rows": 1, "size": 2}


@for_all(
    "changes",
    [
        {"version": True},
        {"version": 0},
        {"version": -1},
        {"version": 1.0},
        {"operation": None},
        {"operation": ["jpm.jobs.export"]},
        {"token": {"a": 1}},
        {"token": 1.5},
        {"token": True},
        {"mark": 5},
        {"mark": ["2026-01-01"]},
        {"walk": []},
        {"walk": "x"},
        {"walk": {"mark": None, "created": "2026-01-01T00:00:00Z"}},
        {"walk": {"mark": "2026-01-01T00:00:00Z", "created": 3}},
        {"columns": 5},
        {"columns": [5]},
        {"columns": [["a", "text", "a", 0]]},
        {"columns": [["a", "text", ["a"], False]]},
        {"columns": [["a", ["text"], "a", False]]},
        {"columns": [["a", "text", "a", False], ["A", "text", "b", False]]},
        {"parts": {}},
        {"parts": 7},
        {"parts": [{**PART_OF, "rows": math.inf}]},
        {"parts": [{**PART_OF, "rows": math.nan}]},
        {"parts": [{**PART_OF, "rows": -1}]},
        {"parts": [{**PART_OF, "rows": "1"}]},
        {"parts": [{**PART_OF, "size": True}]},
        {"parts": [{**PART_OF, "name": "../theirs"}]},
        {"parts": [{**PART_OF, "name": "٢٠٢٦-11-23T12-00-00Z-0001.csv"}]},
        {"stamp": 5},
        {"stamp": None},
    ],
)
def test_a_state_of_wrong_types_is_damaged(changes: dict[str, Any]) -> None:
    with pytest.raises(SyncError, match=r"here is damaged .*\(--full\)"):
        read_state(json.dumps({**GOOD, **changes}), "here")


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"version": ' * 100_000,
        '{"version": 1, "operation": ' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"version": 1' + "0" * 5_000 + "}",
        json.dumps({**GOOD, "parts": [{**PART_OF, "rows": -5}]}).replace("-5", "1e999"),
    ],
)
def test_a_text_that_breaks_readers_is_damaged(text: str) -> None:
    for read in (read_state, read_settings):
        with pytest.raises(SyncError, match="here"):
            read(text, "here")


@pytest.mark.parametrize(
    "changes",
    [
        {"tenant": 5},
        {"environment": None},
        {"format": ["csv"]},
        {"flat": 1},
        {"flat": "no"},
        {"tenant_column": 5},
    ],
)
def test_a_place_of_wrong_types_is_damaged(changes: dict[str, Any]) -> None:
    good = json.loads(write_settings(DestinationSettings("42", "production", "csv")))
    with pytest.raises(SyncError, match="here is damaged"):
        read_settings(json.dumps({**good, **changes}), "here")


ODD_STAMPS = ["x", "2026-99-99T99-99-99Z", "9999-12-31T23-59-59Z", "0001-01-01T00-00-00Z", "2026"]


@pytest.mark.parametrize("stamp", ODD_STAMPS)
def test_odd_stamps_are_damage(stamp: str) -> None:
    assert not is_stamp(stamp)
    with pytest.raises(SyncError, match="here is damaged"):
        check_moments(ResourceState("x", stamp=stamp), "here")
    if len(stamp) == STAMP_LENGTH:
        with pytest.raises(SyncError, match="here is damaged"):
            check_moments(ResourceState("x", parts=(PartFile(f"{stamp}-0001.csv", 1, 1),)), "here")


@pytest.mark.parametrize("moment", ["", "yesterday", "0001-01-01T00:00:00Z", "2026-13", "\ud83d"])
def test_odd_moments_are_damage(moment: str) -> None:
    for checkpoint in (
        Checkpoint(mark=moment),
        Checkpoint(last_mark=moment),
        Checkpoint(walk=UnfinishedWalk(moment, MARK)),
        Checkpoint(walk=UnfinishedWalk(MARK, moment)),
    ):
        with pytest.raises(SyncError, match="here is damaged"):
            check_moments(ResourceState("x", checkpoint), "here")


def test_good_moments_pass() -> None:
    check_moments(ResourceState("x"), "here")
    parts = (PartFile("2026-11-23T12-00-00Z-0001.csv", 1, 1),)
    walk = UnfinishedWalk(MARK, "2026-11-23T12:00:00.1234567Z")
    checkpoint = Checkpoint(None, MARK, walk)
    check_moments(ResourceState("x", checkpoint, (), parts, "2026-11-23T12-00-00Z"), "here")


@given(st.text(alphabet=st.characters(blacklist_categories=[]), max_size=8))
def test_any_name_is_written_and_read(name: str) -> None:
    columns = ((name.encode("utf-8", "backslashreplace").decode(), "text", name, False),)
    state = ResourceState("jpm.jobs.export", Checkpoint(name), columns)
    text = write_state(state)
    assert read_state(text.encode("utf-8").decode("utf-8"), "here") == state
    settings = DestinationSettings("42", "production", "csv", False, name)
    assert (
        read_settings(write_settings(settings).encode("utf-8").decode("utf-8"), "here") == settings
    )


def test_the_name_of_a_run_sorts_behind_that_of_the_last() -> None:
    first = stamp_of(NOON, "")
    assert first == "2026-11-23T12-00-00Z"
    assert stamp_of(NOON, first) == "2026-11-23T12-00-01Z"
    assert stamp_of(NOON - timedelta(days=400), first) == "2026-11-23T12-00-01Z"
    assert stamp_of(NOON + timedelta(hours=1), first) == "2026-11-23T13-00-00Z"


def test_the_name_of_a_part_is_known_again() -> None:
    for number in (1, 12345):
        name = part_name(stamp_of(NOON, ""), number, "jsonl")
        assert PART_NAME.fullmatch(name)
        assert name[:STAMP_LENGTH] == stamp_of(NOON, "")


def test_the_mark_lies_before_the_beginning() -> None:
    assert mark_of(NOON.astimezone(timezone(timedelta(hours=5)))) == "2026-11-23T11:00:00Z"


EARLY, LATE = "2026-11-22T11:00:00Z", "2026-11-23T12:00:00Z"
AHEAD, FAR = "2026-11-23T12:00:01Z", "2036-01-01T00:00:00Z"


@pytest.mark.parametrize(
    ("mark", "last", "walk", "wanted"),
    [
        (None, None, None, None),
        (LATE, EARLY, None, None),
        (AHEAD, EARLY, None, (EARLY, None)),
        (FAR, LATE, None, (LATE, None)),
        (FAR, AHEAD, None, (None, None)),
        (FAR, None, None, (None, None)),
        (LATE, EARLY, LATE, None),
        (LATE, EARLY, FAR, (LATE, None)),
        (None, None, FAR, (None, None)),
        (FAR, EARLY, LATE, (EARLY, LATE)),
    ],
)
def test_a_mark_that_lies_ahead_is_not_believed(
    mark: Optional[str], last: Optional[str], walk: Optional[str], wanted: Any
) -> None:
    unfinished = UnfinishedWalk(walk, "c") if walk else None
    checkpoint = Checkpoint("token", mark, unfinished, last)
    right, note = without_wrong_marks(checkpoint, NOON)
    if wanted is None:
        assert (right, note) == (checkpoint, "")
        return
    assert (right.mark, right.walk.mark if right.walk else None) == wanted
    assert right.token == "token"
    assert without_wrong_marks(right, NOON) == (right, "")
    assert "is ahead of the time (2026-11-23T12:00:00Z), as a clock was wrong" in note
    assert f"Changes were read from {wanted[0] or 'the beginning'} on." in note


def test_the_next_checkpoint_keeps_the_mark_that_this_run_began_from() -> None:
    start = Checkpoint(mark=EARLY, last_mark="before")
    here = Checkpoint("token", EARLY, UnfinishedWalk("m", "c"), "before")
    assert next_checkpoint(start, here, LATE) == Checkpoint("token", LATE, last_mark=EARLY)
    assert next_checkpoint(start, here, EARLY) == Checkpoint("token", EARLY, last_mark="before")
