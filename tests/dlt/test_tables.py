"""Rows as tables for dlt: names that stay apart, keys that are there, types of the schema."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.convert.columns import Columns
from servicepytan.core.json_rows import json_rows_loads
from servicepytan.dlt.tables import ROW_NUMBER, LoadTarget, TableMaker, column_hints, distinct_names
from servicepytan.errors import InvalidResponse


def snake(name: str) -> str:
    """A naming convention as dlt's own one."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace(".", "_").lower() or "x"


def maker(columns: Columns, holds_nul: bool = True, **options: Any) -> TableMaker:
    return TableMaker("jobs", columns, ("id",), LoadTarget(snake, holds_nul), **options)


def table_of(tables: TableMaker, *pages: Sequence[Any]) -> Any:
    """The next table, of some pages."""
    for rows in pages:
        tables.add(rows)
    return tables.table()


@pytest.mark.parametrize(
    ("names", "distinct"),
    [
        (["id", "jobNumber"], ["id", "job_number"]),
        (["jobNumber", "job_number", "JobNumber"], ["job_number", "job_number_2", "job_number_3"]),
        (["batchId", "batch.id"], ["batch_id", "batch_id_2"]),
        (["a", "A", "a_2"], ["a", "a_2", "a_2_2"]),
        (["_dlt_id", "_dltLoadId"], ["_dlt_id_2", "_dlt_load_id_2"]),
    ],
)
def test_names_that_would_become_one_stay_apart(names: list[str], distinct: list[str]) -> None:
    assert distinct_names(names, snake) == distinct


@given(st.lists(st.text("aAbB._12", max_size=5)), st.lists(st.text("aAbB._12", max_size=5)))
def test_names_at_the_end_change_none_before_them(names: list[str], more: list[str]) -> None:
    distinct = distinct_names([*names, *more], snake)
    assert distinct[: len(names)] == distinct_names(names, snake)
    assert len({name.casefold() for name in distinct}) == len(distinct)


def test_a_table_has_the_types_of_the_schema_and_numbers_its_rows() -> None:
    columns = Columns({"id": "int", "dueOn": "day", "total": "number", "zip": "text"})
    tables = maker(columns)
    first = table_of(tables, [{"id": 1, "zip": "07001"}, {"id": 2, "total": 1.5, "dueOn": None}])
    second = table_of(tables, [{"id": 3, "total": "free", "newField": True}])
    assert str(first.schema).splitlines() == [
        "id: int64 not null",
        "due_on: date32[day]",
        "total: double",
        "zip: string",
        "_row_number: int64",
    ]
    assert first[ROW_NUMBER].to_pylist() == [0, 1]
    assert second.to_pylist() == [
        {
            "id": 3,
            "due_on": None,
            "total": None,
            "zip": None,
            "new_field": True,
            "total__text": "free",
            "_row_number": 2,
        }
    ]


ODD_ROWS: list[dict[str, Any]] = [
    {"id": 3, "total": "free"},
    {"id": 3, "total": 2**60},
    {"id": 3, "brandNew": [1, None]},
    {"id": 3, "on": "0001-01-01T00:00:00Z"},
    {"id": "3", "on": None},
    {"id": 3, "name": "half \ud83d, whole \0"},
]


@pytest.mark.parametrize("odd", ODD_ROWS, ids=repr)
@pytest.mark.parametrize("options", [{}, {"flat": True}, {"numbered": False}], ids=repr)
def test_rows_of_json_make_the_table_of_decoded_ones(
    odd: dict[str, Any], options: dict[str, bool]
) -> None:
    pytest.importorskip("msgspec")
    plain = {"total": 1.50, "on": "2026-01-31T08:00:00.1234567Z", "at": {"x": 1}}
    pages = [[{"id": 1, **plain}, {"id": 2}], [odd], [{"id": 4, **plain}]]
    json_pages = [json_rows_loads()(json.dumps({"data": page}).encode())["data"] for page in pages]
    kinds = {"id": "int", "on": "instant", "total": "number", "name": "text", "at": "json"}
    made, decoded = (
        table_of(maker(Columns(kinds), **options), *rows) for rows in (json_pages, pages)
    )
    assert made.schema == decoded.schema
    assert made.to_pylist() == decoded.to_pylist()


def test_pages_become_one_table_even_if_a_column_comes_later() -> None:
    tables = maker(Columns({"id": "int"}))
    table = table_of(tables, [{"id": 1}], [], [{"id": 2, "newField": 1.5}])
    assert table["new_field"].to_pylist() == [None, 1.5]
    assert table[ROW_NUMBER].to_pylist() == [0, 1]
    with pytest.raises(InvalidResponse, match=r"jobs: row 4 of this load has no valid id"):
        table_of(tables, [{"id": 3}], [{"id": None}])


def test_a_field_with_the_name_of_the_row_number_gets_another_one() -> None:
    row = {"id": 1, "_rowNumber": "a"}
    assert table_of(maker(Columns({"id": "int"})), [row]).to_pylist() == [
        {"id": 1, "_row_number_2": "a", "_row_number": 0}
    ]
    replaced = table_of(maker(Columns({"id": "int"}), numbered=False), [row])
    assert replaced.to_pylist() == [{"id": 1, "_row_number_2": "a"}]


def test_nested_records_become_columns_whose_names_stay_apart() -> None:
    row = {"id": 1, "batchId": 2, "batch": {"id": 3}}
    flat = table_of(maker(Columns({"id": "int"}), flat=True, numbered=False), [row])
    assert flat.to_pylist() == [{"id": 1, "batch_id": 2, "batch_id_2": 3}]


def test_no_rows_still_have_the_columns() -> None:
    table = table_of(maker(Columns({"id": "int", "on": "instant"})))
    assert (table.num_rows, table.schema.names) == (0, ["id", "on", ROW_NUMBER])


@pytest.mark.parametrize("value", [None, "x", 1.5, 2**63])
def test_a_row_without_a_valid_key_is_an_error_that_names_row_and_column(value: Any) -> None:
    tables = maker(Columns({"id": "int"}))
    table_of(tables, [{"id": 1}])
    with pytest.raises(InvalidResponse, match=r"jobs: row 3 of this load has no valid id"):
        table_of(tables, [{"id": 2}, {"id": value}])


@pytest.mark.parametrize(("holds_nul", "text"), [(True, "a\0b"), (False, r"a\x00b")])
def test_a_nul_is_escaped_where_it_cannot_be_held(holds_nul: bool, text: str) -> None:
    columns = Columns({"id": "int", "name": "text"})
    table = table_of(maker(columns, holds_nul), [{"id": 1, "name": "a\0b"}, {"id": 2}])
    assert table["name"].to_pylist() == [text, None]


def test_hints_say_type_and_key() -> None:
    columns = Columns({"id": "int", "createdOn": "instant", "items": "json"})
    assert column_hints(columns, ("id",)) == {
        "id": {"name": "id", "data_type": "bigint", "nullable": False},
        "createdOn": {"name": "createdOn", "data_type": "timestamp", "nullable": True},
        "items": {"name": "items", "data_type": "text", "nullable": True},
    }
