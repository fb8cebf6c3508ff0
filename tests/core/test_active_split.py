"""Active and inactive rows as two halves, and which of their rows are new."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.core.active_split import SeenRows, halves_of


@pytest.mark.parametrize(
    ("query", "halves"),
    [
        ({}, []),
        ({"active": "True"}, []),
        ({"active": True}, []),
        ({"active_only": False}, []),
        ({"active": "Any", "a": 1}, [{"active": "True", "a": 1}, {"active": "False", "a": 1}]),
        (
            {"active_state": "All"},
            [{"active_state": "ActiveOnly"}, {"active_state": "InactiveOnly"}],
        ),
    ],
)
def test_the_halves_of_a_query(query: Any, halves: Any) -> None:
    assert halves_of(query) == halves


NOON, LATER = "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.5Z"


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        ({"id": 1, "modifiedOn": NOON}, {"id": 2, "modifiedOn": NOON}, "new"),
        ({"id": 1, "modifiedOn": NOON}, {"id": "1", "modifiedOn": NOON}, "new"),
        ({"id": 1, "modifiedOn": NOON}, {"id": 1, "modifiedOn": NOON, "x": 1}, "same"),
        ({"id": 1, "modifiedOn": NOON}, {"id": 1, "modifiedOn": LATER}, "changed"),
        ({"id": 1, "modifiedOn": LATER}, {"id": 1, "modifiedOn": NOON}, "same"),
        ({"id": 1, "active": True}, {"id": 1, "active": True}, "same"),
        ({"id": 1, "active": True}, {"id": 1, "active": False}, "changed"),
        ({"id": 1, "modifiedOn": None}, {"id": 1, "modifiedOn": NOON}, "changed"),
        ({"id": None, "x": 1}, {"id": None, "x": 1}, "new"),
        ({}, {}, "new"),
        (5, 5, "new"),
    ],
)
def test_a_row_that_comes_again(first: Any, second: Any, verdict: str) -> None:
    seen = SeenRows(["id"])
    assert seen.add(first) == "new"
    assert seen.add(second) == verdict
    if verdict == "changed":
        assert seen.add(second) == "same"


def test_rows_that_nothing_tells_apart_are_all_new() -> None:
    seen = SeenRows([])
    assert [seen.add({"x": 1}) for _ in range(2)] == ["new", "new"]


def test_a_key_may_have_several_fields() -> None:
    seen = SeenRows(["a", "b"])
    rows = [{"a": 1, "b": 1}, {"a": 1, "b": 2}, {"b": 1, "a": 1}]
    assert [seen.add(row) for row in rows] == ["new", "new", "changed"]
