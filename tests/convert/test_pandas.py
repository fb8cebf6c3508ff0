"""Rows as a DataFrame."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest
from hypothesis import given

from servicepytan import ConfigurationError
from servicepytan.convert import frames
from servicepytan.convert.cells import blocks
from servicepytan.convert.columns import KINDS, Columns
from tests.convert.test_cells import EARLIER_KINDS, ROWS
from tests.examples import examples

MOMENT = "2026-01-02T03:04:05.1234567Z"
UNIT = "us" if int(pd.__version__.partition(".")[0]) >= 2 else "ns"
DTYPES = {
    "int": "Int64",
    "number": "float64",
    "decimal": "decimal128(28, 8)",
    "bool": "boolean",
    "text": "string",
    "instant": f"datetime64[{UNIT}, UTC]",
    "day": f"datetime64[{UNIT}]",
    "json": "string",
}


def dtypes(frame: pd.DataFrame) -> dict[str, str]:
    return {name: str(dtype).partition("[p")[0] for name, dtype in frame.dtypes.items()}


def test_each_kind_has_its_dtype_with_and_without_rows() -> None:
    kinds = {kind: kind for kind in KINDS}
    tables: list[list[Any]] = [[], [{}], [{"int": 1}, {"number": 2}] * 3]
    for rows in tables:
        frame = frames.frame(rows, Columns(kinds), 2)
        assert dtypes(frame) == DTYPES
        assert len(frame) == len(rows)
        assert frame.index.equals(pd.RangeIndex(len(rows)))


def test_values_arrive() -> None:
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
    frame = frames.frame([row, {}], Columns({kind: kind for kind in KINDS}))
    assert frame["int"][0] == 2**63 - 1
    assert frame["number"][0] == 25.17
    assert frame["decimal"][0] == Decimal("25.17")
    assert not frame["bool"][0]
    assert frame["text"][0] == "07001"
    assert frame["instant"][0] == pd.Timestamp("2026-01-02T03:04:05.123456Z")
    assert frame["day"][0] == pd.Timestamp("2026-01-02")
    assert frame["json"][0] == '{"a":[1]}'
    assert frame.loc[1].isna().all()


def test_later_columns_are_missing_in_earlier_rows() -> None:
    columns = Columns({"id": "int"})
    rows = [{"id": 1}, {"id": "x", "new": True}, {"late": None}, {"on": MOMENT}]
    with pytest.warns(UserWarning, match="id__text"):
        frame = frames.frame(rows, columns, 1)
    assert list(frame) == ["id", "new", "id__text", "on", "late"]
    assert dtypes(frame)["new"] == "boolean"
    assert frame["id"].isna().tolist() == [False, True, True, True]
    assert frame["new"].isna().tolist() == [True, False, True, True]
    assert frame["on"].isna().tolist() == [True, True, True, False]
    assert frame["id__text"][1] == "x"


def test_rows_without_keys_count() -> None:
    assert frames.frame([{}, {}], Columns()).shape == (2, 0)
    assert frames.frame([], Columns()).shape == (0, 0)


def test_far_dates_are_kept_or_missing_and_counted() -> None:
    columns = Columns({"on": "instant", "dueDate": "day"})
    far = {"on": "9999-12-31T00:00:00Z", "dueDate": "1066-10-14"}
    frame = frames.frame([{"on": MOMENT, "dueDate": "2026-01-02"}, far, {}], columns)
    if UNIT == "us":
        assert frame["on"].dt.year.tolist()[:2] == [2026, 9999]
        assert frame["dueDate"].dt.year.tolist()[:2] == [2026, 1066]
        assert not columns.out_of_range
    else:
        assert frame["on"].isna().tolist() == [False, True, True]
        assert columns.out_of_range == {"on": 1, "dueDate": 1}


def test_a_pandas_that_has_nanoseconds_only_is_spared_what_they_cannot_tell() -> None:
    columns = Columns({"on": "instant", "dueDate": "day", "id": "int"})
    old = SimpleNamespace(__version__="1.5.3", Series=pd.Series, concat=pd.concat)
    make = frames._Series(old, columns)
    on, due, id_ = columns
    moments = ["1677-09-21T23:59:59Z", "1677-09-22T00:00:00Z", "2262-04-11T00:00:00Z", None]
    rows = [{"on": moment, "dueDate": moment and moment[:10], "id": 1} for moment in moments]
    (block,) = blocks(rows, columns)
    for column, cells in list(zip(block.columns, block.cells))[:2]:
        series = make.series(column, cells)
        assert str(series.dtype).startswith("datetime64[ns")
        assert series.isna().tolist() == [True, False, True, True]
    assert make.series(id_, block.cells[2]).tolist() == [1, 1, 1, 1]
    assert columns.out_of_range == {"on": 2, "dueDate": 2}
    assert (on.kind, due.kind) == ("instant", "day")


def test_a_pandas_that_computes_with_decimals_wrongly_is_given_none() -> None:
    make = frames._Series(SimpleNamespace(__version__="1.5.3"), Columns({"total": "decimal"}))
    with pytest.raises(
        ConfigurationError, match=r'Pass money="float" .* pandas 1\.5\.3 gives wrong'
    ):
        make.need_decimals()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning")
@examples(30)
@given(ROWS, EARLIER_KINDS)
def test_any_rows_make_a_frame(rows: Any, kinds: dict[str, str]) -> None:
    columns = Columns(kinds)
    frame = frames.frame(rows, columns, 3)
    assert list(frame) == columns.names
    assert len(frame) == len(rows)
    assert dtypes(frame) == {name: DTYPES[kind] for name, kind in columns.kinds.items()}


@pytest.mark.parametrize("rows", [[{"a": 1}], []])
def test_columns_can_be_added_to_a_frame(rows: Any) -> None:
    frame = frames.frame(rows, Columns({"a": "int"}))
    frame["b"] = frame["a"] * 2
    assert frame["b"].tolist() == [2] * len(rows)
