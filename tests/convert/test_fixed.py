"""Rows under columns that never change: what has no column is kept as JSON, under its own key."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from servicepytan.convert.columns import Columns
from servicepytan.convert.fixed import RESCUED, FixedColumns, fixed_columns
from tests.convert.test_cells import EARLIER_KINDS, ROWS


@pytest.mark.parametrize(
    ("row", "id_cell", "rescued"),
    [
        ({"id": 1}, 1, None),
        ({}, None, None),
        ({"id": None, "new": None}, None, None),
        ({"id": "x"}, None, {"id": "x"}),
        ({"id": 1.5, "new": 2**70}, None, {"id": 1.5, "new": 2**70}),
        ({"id": 1, "ID": 2}, 1, {"ID": 2}),
        ({"id": 1, RESCUED: "a"}, 1, {RESCUED: "a"}),
        ({"id": 1, "on": "0001-01-01T00:00:00Z"}, 1, None),
        ({"id": 1, "on": "soon", "late": {"a": [1]}}, 1, {"late": {"a": [1]}, "on": "soon"}),
        (7, None, {"value": 7}),
    ],
)  # fmt: skip
def test_what_has_no_column_is_rescued(row: Any, id_cell: Any, rescued: Any) -> None:
    block = FixedColumns(Columns({"id": "int", "on": "instant"})).block([{"id": 5}, row])
    assert [column.name for column in block.columns] == ["id", "on", RESCUED]
    assert block.cells[0] == [5, id_cell]
    assert block.cells[2][0] is None
    assert json.loads(block.cells[2][1] or "null") == rescued


def test_a_field_of_that_name_keeps_it() -> None:
    columns = FixedColumns(Columns({"id": "int", RESCUED: "text"}))
    block = columns.block([{RESCUED: "own", "id": "x"}])
    assert [column.name for column in columns] == ["id", RESCUED, f"{RESCUED}_2"]
    assert block.cells == [[None], ["own"], ['{"id":"x"}']]


def test_notes_name_the_columns_and_count() -> None:
    columns = FixedColumns(Columns({"on": "instant", "total": "number"}))
    columns.block([{"on": "0001-01-01T00:00:00Z", "total": "on request", "new": 1}])
    columns.block([{"total": "free", "on": "2026-01-31T08:00:00"}])
    assert columns.notes() == [
        "on: 1 out of range (such as 0001-01-01, for unknown), left empty.",
        "on: 1 without a time zone, taken as UTC.",
        "total: 2 not of its kind (number), kept in _rescued_data.",
    ]


def test_the_first_rows_decide_only_where_nothing_is_known() -> None:
    assert [column.name for column in fixed_columns(Columns(), [{"id": 1}, 5])] == [
        *("id", "value", RESCUED)
    ]
    assert [column.name for column in fixed_columns(Columns({"a": "int"}), [{"id": 1}])] == [
        *("a", RESCUED)
    ]


def test_the_columns_that_were_passed_stay_as_they_are() -> None:
    columns = Columns({"id": "int"})
    FixedColumns(columns).block([{"id": "x", "new": 1}])
    assert columns.names == ["id"]
    assert columns.notes() == []


@pytest.mark.slow
@given(ROWS, EARLIER_KINDS)
def test_no_value_is_lost(rows: Any, kinds: dict[str, str]) -> None:
    columns = FixedColumns(Columns(kinds))
    block = columns.block(rows)
    keys = [column.key for column in columns][:-1]
    assert block.rows == len(rows)
    assert all(len(cells) == len(rows) for cells in block.cells)
    for i, row in enumerate(rows):
        kept = json.loads(block.cells[-1][i] or "{}")
        present = row if isinstance(row, dict) else {"value": row}
        typed = {key for key in keys if block.cells[keys.index(key)][i] is not None}
        lost = {key for key, value in present.items() if value is not None} - typed - set(kept)
        assert len(lost) <= sum(columns.out_of_range.values())
