"""Blocks made column by column, against a reading of each cell."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from servicepytan.convert.cells import Block, block, cells_of, json_of
from servicepytan.convert.columns import Columns
from servicepytan.convert.text_cells import TEXT_READERS, text_cells

KINDS = {"id": "int", "name": "text", "total": "number", "on": "instant", "tags": "json"}
VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [
        None,
        0,
        1,
        2**63,
        2**53 + 1,
        1.5,
        float("inf"),
        True,
        "",
        "7",
        "half \ud83d",
        "2026-01-31T08:00:00.1234567Z",
        "2026-01-31T08:00:00Z",
        "2026-01-31T08:00:00",
        "2026-01-31 08:00",
        "2026-01-31T08:00:00.5-07:00",
        "0001-01-01T00:00:00",
        "0001-01-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        [],
        [1],
        {},
        {"a": []},
    ]
)
ZONELESS = ("2026-01-31T08:00:00", "2026-01-31 08:00", "2026-01-31T08:00:00.1234567")
USUAL = st.fixed_dictionaries(
    {
        "id": st.integers(0, 9),
        "name": st.sampled_from(["a", None]),
        "total": st.sampled_from([1.5, None]),
        "on": st.sampled_from(["2026-01-31T08:00:00.5Z", "2026-01-31T08:00:00.1234567", None]),
        "tags": st.sampled_from([[], [1], None]),
    }
)
ODD: st.SearchStrategy[Any] = st.dictionaries(
    st.sampled_from([*KINDS, "extra"]), VALUES
) | st.sampled_from([1, None, []])
PAGES = st.lists(USUAL) | st.lists(USUAL | ODD)


def cell_by_cell(rows: list[Any], columns: Columns) -> Block:
    """The block of rows, each cell read for itself."""
    dicts = [row if isinstance(row, dict) else {"value": row} for row in rows]
    columns.learn(dicts)
    cells: dict[Any, list[Any]] = {}
    for column in columns:
        if column.mismatched:
            continue
        read = [cells_of(column.kind, [row.get(column.key)]) for row in dicts]
        cells[column] = [cell.typed[0] for cell in read]
        out = sum(cell.out_of_range for cell in read)
        odd = [cell.mismatched.get(0) for cell in read]
        naive = [row.get(column.key) in ZONELESS for row in dicts]
        if column.kind == "instant" and any(naive):
            columns.zoneless[column.name] += sum(naive)
        infinite = [row for row in dicts if row.get(column.key) == float("inf")]
        if column.kind == "json" and infinite:
            columns.nonfinite[column.name] += len(infinite)
        if out:
            columns.out_of_range[column.name] += out
        if any(text is not None for text in odd):
            columns.mismatched[column.name] += sum(text is not None for text in odd)
            cells[columns.mismatch_column(column)] = odd
    nothing = [None] * len(rows)
    return Block(
        tuple(columns), [list(cells.get(column, nothing)) for column in columns], len(rows)
    )


@given(PAGES)
def test_a_block_has_the_cells_of_each_row(rows: list[Any]) -> None:
    columns, expected_columns = Columns(KINDS), Columns(KINDS)
    made, expected = block(rows, columns), cell_by_cell(rows, expected_columns)
    assert repr(made) == repr(expected)
    assert columns.notes() == expected_columns.notes()


@given(PAGES)
def test_moments_as_text_are_those_of_the_block(rows: list[Any]) -> None:
    columns, text_columns = Columns(KINDS), Columns(KINDS)
    texts, moments = block(rows, text_columns, TEXT_READERS), block(rows, columns)
    assert text_columns.notes() == columns.notes()
    for column, cells, read in zip(moments.columns, texts.cells, moments.cells):
        assert list(map(repr, text_cells(column.kind, cells))) == list(
            map(repr, text_cells(column.kind, read))
        )


@given(st.lists(VALUES))
def test_json_cells_are_those_of_each_value(values: list[Any]) -> None:
    missing = (None, float("inf"))  # JSON has only null for either
    expected = [None if value in missing else json_of(value) for value in values]
    assert cells_of("json", values).typed == expected
