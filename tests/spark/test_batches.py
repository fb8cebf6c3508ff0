"""Rows as batches for Spark: each value has the type of its column, or is rescued."""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa
import pytest

from servicepytan.convert.columns import Columns
from servicepytan.errors import InvalidArgument, InvalidResponse
from servicepytan.spark.batches import SparkBatches, SparkField

KINDS = {"id": "int", "on": "instant", "total": "number"}
RESCUED = "_rescued_data"


def batches(*fields: Any) -> SparkBatches:
    wished = [field if isinstance(field, SparkField) else SparkField(field) for field in fields]
    return SparkBatches("jpm.jobs.list", Columns(KINDS), wished)


@pytest.mark.filterwarnings("ignore:jpm.jobs.list. (id|on). 1 ")
@pytest.mark.parametrize(
    ("row", "kept"),
    [
        ({"id": 1, "total": 2}, None),
        ({"id": 1.5}, {"id": 1.5}),
        ({"id": "7x", "new": [1]}, {"id": "7x", "new": [1]}),
        ({"on": "0001-01-01T00:00:00Z"}, None),
        ({"on": "0001-01-02T00:00:00Z"}, {"on": "0001-01-02T00:00:00Z"}),
        ({"on": "9999-12-31T23:59:59Z", "x": 1}, {"on": "9999-12-31T23:59:59Z", "x": 1}),
    ],
)
def test_what_spark_would_cut_or_fail_at_is_rescued(row: Any, kept: Any) -> None:
    [batch] = batches("id", "on", "total", RESCUED).of([row])
    assert json.loads(batch[RESCUED][0].as_py() or "null") == kept
    lost = set(row) - set(kept or {}) - {"on" if kept is None else ""}
    assert all(batch[name][0].as_py() is not None for name in lost)


def test_columns_come_in_the_order_that_spark_asks_for() -> None:
    [batch] = batches("total", SparkField("id", nullable=False)).of([{"id": 1, "total": 2.5}])
    assert batch.schema == pa.schema(
        [pa.field("total", pa.float64()), pa.field("id", pa.int64(), nullable=False)]
    )


def test_an_empty_cell_where_none_may_be_names_column_and_row() -> None:
    rows = [{"id": 1, "total": 1.0}, {"id": 2, "total": "free"}]
    with pytest.raises(InvalidResponse, match=r"column total must not be empty.*\(id 2\)"):
        list(batches(SparkField("total", nullable=False)).of(rows))


def test_a_column_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidArgument, match=r"jpm.jobs.list has no column 'totals'. It has id"):
        batches("totals")


def test_many_rows_are_several_batches() -> None:
    result = list(batches("id").of(({"id": i} for i in range(5)), 2))
    assert [batch.num_rows for batch in result] == [2, 2, 1]


ODD = {"id": "7x", "on": "0001-01-02T00:00:00Z", "total": 1.0}


def test_a_warning_names_the_columns_with_lost_or_moved_values() -> None:
    wanted = batches("id", "on", "total", RESCUED)
    rows = [ODD, {"id": 1, "on": "0001-01-01T00:00:00Z"}, {"id": 2, "on": "2026-01-01T00:00:00"}]
    for _ in range(2):  # one object reads all batches of a stream
        with pytest.warns(UserWarning, match=r"^jpm\.jobs\.list:") as caught:
            list(wanted.of(rows, size=1))
        [warning] = caught
        assert str(warning.message) == (
            "jpm.jobs.list: on: 1 out of range (such as 0001-01-01, for unknown), left empty."
            " on: 1 without a time zone, taken as UTC."
            " id: 1 not of its kind (int), kept in _rescued_data."
            " on: 1 too near to the year 1 or 9999 for Spark, kept in _rescued_data."
        )


def test_columns_that_spark_does_not_ask_for_are_in_no_warning(
    recwarn: pytest.WarningsRecorder, caplog: pytest.LogCaptureFixture
) -> None:
    list(batches("total").of([ODD]))
    assert (list(recwarn), caplog.messages) == ([], [])
    with pytest.warns(UserWarning, match="^jpm.jobs.list: id: 1 not of its kind"):
        list(batches("id").of([ODD]))
    assert caplog.messages == ["jpm.jobs.list: id: 1 not of its kind (int), kept in _rescued_data."]
