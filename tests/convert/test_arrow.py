"""Rows as Arrow batches and tables."""

from __future__ import annotations

import gc
import json
import warnings
from collections.abc import Iterator
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given

from servicepytan.convert import arrow
from servicepytan.convert.columns import KINDS, Columns
from servicepytan.errors import InvalidResponse
from tests.convert.test_cells import EARLIER_KINDS, ROWS

UTC = timezone.utc
MOMENT = "2026-01-02T03:04:05.1234567Z"


def test_each_kind_has_its_type() -> None:
    schema = arrow.schema_of(Columns({kind: kind for kind in KINDS}))
    assert {field.name: str(field.type) for field in schema} == {
        "int": "int64",
        "number": "double",
        "decimal": "decimal128(28, 8)",
        "bool": "bool",
        "text": "string",
        "instant": "timestamp[us, tz=UTC]",
        "day": "date32[day]",
        "json": "string",
    }


def test_values_arrive() -> None:
    columns = Columns({kind: kind for kind in KINDS})
    row = {
        "int": 2**63 - 1,
        "number": 25.17,
        "decimal": "25.17",
        "bool": False,
        "text": "07001",
        "instant": MOMENT,
        "day": "2026-01-02T00:00:00Z",
        "json": {"a": [1]},
    }
    result = arrow.table([row, {}], columns).to_pylist()
    assert result[0] == {
        **row,
        "instant": datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC),
        "day": date(2026, 1, 2),
        "json": '{"a":[1]}',
        "decimal": Decimal("25.17"),
    }
    assert result[1] == dict.fromkeys(KINDS)


def test_a_batch_may_have_more_columns_than_the_one_before() -> None:
    rows = [{"id": 1}, {"id": "x", "new": True}, {"late": None}]
    rows_read = list(arrow.batches(rows, Columns({"id": "int"}), 1))
    assert [batch.schema.names for batch in rows_read] == [
        ["id"],
        ["id", "new", "id__text"],
        ["id", "new", "id__text"],
    ]


def test_a_table_has_all_columns() -> None:
    columns = Columns({"id": "int"})
    rows = [{"id": 1}, {"id": "x", "new": True}, {"late": None}]
    with pytest.warns(UserWarning, match="id__text"):
        made = arrow.table(rows, columns, 1)
    assert made.to_pydict() == {
        "id": [1, None, None],
        "new": [None, True, None],
        "id__text": [None, "x", None],
        "late": [None, None, None],
    }
    assert columns.kinds["late"] == "text"


def test_rows_without_a_value_count_once_there_is_a_column() -> None:
    rows = [{}, {"a": None}, {"a": 1, "b": None}]
    wanted = {"a": [None, None, 1.0], "b": [None, None, None]}
    assert arrow.table(rows, Columns(), 1).to_pydict() == wanted


@pytest.mark.parametrize("zone", ["", "America/New_York"])
@pytest.mark.parametrize("size", [1, 2, 5])
def test_rows_without_any_column_are_rows(zone: str, size: int) -> None:
    rows: list[Any] = [{}, {}, {}]
    columns = Columns().in_zone(zone)
    assert arrow.table(rows, columns, size).to_pylist() == rows
    counts = [batch.num_rows for batch in arrow.batches(rows, Columns().in_zone(zone), size)]
    assert (sum(counts), max(counts)) == (3, min(size, 3))
    assert arrow.table([], columns, size).num_rows == 0


@pytest.mark.parametrize("kinds", [{}, {"id": "int", "on": "instant"}])
def test_no_rows_still_have_columns(kinds: dict[str, str]) -> None:
    result = arrow.table([], Columns(kinds))
    assert result.num_rows == 0
    assert result.schema == arrow.schema_of(Columns(kinds))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
@given(ROWS, EARLIER_KINDS)
def test_any_rows_make_a_table(rows: Any, kinds: dict[str, str]) -> None:
    columns = Columns(kinds)
    rows_read = arrow.table(rows, columns, 3)
    assert rows_read.schema.names == columns.names
    assert rows_read.num_rows == len(rows)
    for column in columns:
        if column.kind == "json":
            cells = rows_read.column(columns.names.index(column.name)).to_pylist()
            assert all(json.loads(cell) is not ... for cell in cells if cell is not None)


def test_a_table_can_be_written_as_it_is(tmp_path: Any) -> None:
    from pyarrow import parquet

    columns = Columns({"id": "int", "on": "instant", "invoiceDate": "day"})
    rows = [{"id": 1, "on": MOMENT, "invoiceDate": "2026-01-02", "Id": 2}]
    with pytest.warns(UserWarning, match="Id is called Id_2"):
        table = arrow.table(rows, columns)
    parquet.write_table(table, tmp_path / "x.parquet")
    assert parquet.read_table(tmp_path / "x.parquet").equals(table)
    assert isinstance(table, pa.Table)


def test_a_reader_has_one_schema_and_keeps_what_comes_late_or_does_not_fit() -> None:
    columns = Columns({"id": "int", "on": "instant"})
    rows = [{"id": 1, "on": MOMENT}, {"id": 2}, {"id": "x", "late": 1.5}]
    with pytest.warns(UserWarning, match="id: 1 not of its kind"):
        batches = list(arrow.batch_reader(rows, columns, 2))
    assert [batch.num_rows for batch in batches] == [2, 1]
    assert {str(batch.schema) for batch in batches} == {
        "id: int64\non: timestamp[us, tz=UTC]\n_rescued_data: string"
    }
    assert batches[1].to_pylist() == [
        {"id": None, "on": None, "_rescued_data": '{"late":1.5,"id":"x"}'}
    ]


def test_a_reader_reads_no_row_before_it_is_asked() -> None:
    read: list[int] = []

    def rows() -> Iterator[Any]:
        for i in range(9):
            read.append(i)
            yield {"id": i}

    reader = arrow.batch_reader(rows(), Columns({"id": "int"}), 2)
    assert reader.schema.names == ["id", "_rescued_data"]
    assert read == []
    reader.read_next_batch()
    assert read == [0, 1]


def test_a_reader_of_unknown_rows_has_the_columns_of_the_first() -> None:
    rows = [{"id": 1}, {"id": 2, "new": "a"}, {"id": 3, "late": 1}]
    rows_read = arrow.batch_reader(rows, Columns(), 2).read_all()
    assert rows_read.schema.names == ["id", "new", "_rescued_data"]
    assert rows_read["_rescued_data"].to_pylist() == [None, None, '{"late":1}']
    assert arrow.batch_reader([], Columns(), 2).read_all().schema.names == ["_rescued_data"]


def test_rows_are_closed_when_their_reader_is_dropped() -> None:
    closed: list[bool] = []

    def rows() -> Iterator[Any]:
        try:
            for i in range(9):
                yield {"id": i}
        finally:
            closed.append(True)

    reader = arrow.batch_reader(rows(), Columns({"id": "int"}), 2)
    reader.read_next_batch()
    assert not closed
    del reader
    gc.collect()
    assert closed


def test_an_error_of_the_rows_keeps_its_class() -> None:
    def rows() -> Iterator[Any]:
        yield {"id": 1}
        raise InvalidResponse("the pages would never end")

    reader = arrow.batch_reader(rows(), Columns({"id": "int"}), 1)
    with pytest.raises(InvalidResponse, match="never end"):
        reader.read_all()


@pytest.mark.slow
@given(ROWS, EARLIER_KINDS)
def test_any_rows_can_be_read(rows: Any, kinds: dict[str, str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        rows_read = arrow.batch_reader(rows, Columns(kinds), 3).read_all()
    assert rows_read.num_rows == len(rows)
    if kinds:
        assert rows_read.schema.names == [*Columns(kinds).names, "_rescued_data"]
