"""Money as decimals: exact in each form, whatever reads it."""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import Any, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.convert import frames
from servicepytan.convert.arrow import decimal_array, decimals_of
from servicepytan.convert.cells import block, cells_of
from servicepytan.convert.columns import Columns, columns_of, with_money
from servicepytan.convert.decimals import decimal_text, decimal_texts
from servicepytan.convert.text_cells import TEXT_READERS, csv_cells
from servicepytan.core.body_types import Types
from servicepytan.endpoints.operations import types_of
from servicepytan.errors import ConfigurationError, InvalidArgument
from tests.all_cases import for_all

AMOUNTS = st.decimals(
    allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9
)
VALUES = st.one_of(
    st.floats(),
    st.integers(-(10**30), 10**30),
    AMOUNTS.map(str),
    AMOUNTS.map(float),
    st.text("0123456789.eE+- x\n", max_size=12),
    st.from_regex(r"-?0{0,3}[0-9]{1,3}(\.[0-9]{1,9})?", fullmatch=True),
    st.decimals(),
    st.none(),
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0.00", "0.00"),
        ("-25.69", "-25.69"),
        ("1.0000000000000000000", "1.0000000000000000000"),
        ("0.12345678", "0.12345678"),
        ("1e2", "100"),
        (25.17, "25.17"),
        (1234567.89, "1234567.89"),
        (5, "5.0"),
        (10**19, "10000000000000000000"),
        (1e-08, "0.00000001"),
        (Decimal("2.50"), "2.50"),
        (None, None),
    ],
)
def test_an_amount_is_exact(value: Any, text: Optional[str]) -> None:
    cells = cells_of("decimal", [value])
    assert (cells.mismatched, cells.out_of_range) == ({}, 0)
    assert decimal_text(cells.typed[0]) == text
    exact = None if text is None else Decimal(text)
    assert decimal_array(cells.typed).to_pylist() == [exact]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0.123456789", "0.123456789"),
        (0.1 + 0.2, "0.30000000000000004"),
        ("100000000000000000000", "100000000000000000000"),
        (10**20, "100000000000000000000"),
        (float("nan"), "nan"),
        (True, "true"),
        ("on request", "on request"),
        ("", ""),
        (" 5", " 5"),
        ("1_000", "1_000"),
        ("NaN", "NaN"),
        (Decimal("NaN"), "NaN"),
        (Decimal("Infinity"), "Infinity"),
        ({"a": 1}, '{"a":1}'),
    ],
)
def test_what_is_no_amount_stands_beside_as_it_came(value: Any, text: str) -> None:
    cells = cells_of("decimal", [value])
    assert (cells.typed, cells.mismatched) == ([None], {0: text})
    assert decimals_of([value]) is None
    assert decimal_texts([value]) is None


@given(st.lists(VALUES, max_size=4))
def test_whole_columns_are_read_as_each_value_is(values: list[Any]) -> None:
    cells = cells_of("decimal", values)
    array, texts = decimals_of(values), decimal_texts(values)
    if array is not None:
        assert not cells.mismatched
        assert array.to_pylist() == cells.typed
    if texts is not None:
        assert not cells.mismatched
        assert texts == list(map(decimal_text, cells.typed))


@for_all("neighbours", [[], [None], [2.5], ["2.50"], ["1e2"], [Decimal("2.5")]])
@for_all(
    ("value", "text"),
    [
        ("00.10", "0.10"),
        ("-00.10", "-0.10"),
        ("007", "7"),
        ("00", "0"),
        ("0210248807033476057", "210248807033476057"),
        ("0", "0"),
        ("-0", "-0"),
        ("0.00", "0.00"),
    ],
)
def test_the_text_of_an_amount_is_the_same_beside_any_other(
    value: str, text: str, neighbours: list[Any]
) -> None:
    for values in ([*neighbours, value], [value, *neighbours]):
        columns = Columns({"total": "decimal"})
        made = block([{"total": value} for value in values], columns, TEXT_READERS)
        assert text in csv_cells(made)[0]


@given(st.lists(AMOUNTS, min_size=1))
def test_usual_amounts_need_no_look_at_each(amounts: list[Decimal]) -> None:
    for values in (list(map(float, amounts)), list(map(str, amounts))):
        array = decimals_of([*values, None])
        assert array is not None
        assert array.to_pylist() == [*amounts, None]
    assert decimal_texts(list(map(str, amounts))) == list(map(str, amounts))


def test_the_table_tells_money_from_other_numbers() -> None:
    invoice = columns_of(types_of("accounting"), "InvoiceResponse").kinds
    assert {invoice[key] for key in ("total", "subTotal", "balance", "salesTax")} == {"decimal"}
    assert columns_of(types_of("jpm"), "JobResponse").kinds["total"] == "decimal"
    estimate = columns_of(types_of("salestech"), "EstimateResponse").kinds
    assert (estimate["tax"], estimate["depositPercent"]) == ("decimal", "number")


def test_nested_money_is_money() -> None:
    fields = {"Row": {"id": "int", "sum": "Sum"}, "Sum": {"total": "text", "hours": "number"}}
    types = Types(fields, {}, {"Sum": ("total",)})
    assert columns_of(types, "Row", flat=True).kinds == {
        "id": "int",
        "sum.total": "decimal",
        "sum.hours": "number",
    }


@pytest.mark.parametrize(
    ("money", "kind"), [("decimal", "decimal"), ("float", "number"), ("text", "text")]
)
def test_money_is_of_the_kind_that_is_asked_for(money: str, kind: str) -> None:
    columns = with_money(Columns({"id": "int", "total": "decimal", "hours": "number"}), money)
    assert columns.kinds == {"id": "int", "total": kind, "hours": "number"}


def test_another_kind_is_refused_by_name() -> None:
    with pytest.raises(InvalidArgument, match=r"money='flaot' is not one of .* 'float'"):
        with_money(Columns(), "flaot")


def test_a_frame_without_pyarrow_asks_for_money(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    columns = Columns({"total": "decimal"})
    with pytest.raises(ConfigurationError, match='money="float" or money="text"') as caught:
        frames.frame([{"total": "1.50"}], columns)
    assert 'pip install "servicepytan[parquet]"' in str(caught.value)
    for money, value in (("float", 1.5), ("text", "1.50")):
        assert frames.frame([{"total": "1.50"}], with_money(columns, money))["total"][0] == value
