"""CSV made column by column, against Python's writer."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepytan.convert import delimited
from servicepytan.convert.delimited import csv_lines, csv_writer, widened
from tests.all_cases import for_all

TEXTS = st.text(st.sampled_from('a,";\r\n\0\t é') | st.characters(codec="utf-8"))
CELLS = [
    st.none(),
    st.integers() | st.none(),
    st.floats() | st.none(),
    TEXTS | st.none(),
    st.sampled_from(["true", "false", None]),
    st.booleans() | st.integers() | st.floats() | st.just("") | st.none(),
]


@st.composite
def tables(draw: Any) -> list[list[Any]]:
    rows = draw(st.integers(0, 4))
    kinds = draw(st.lists(st.sampled_from(CELLS), min_size=1, max_size=5))
    return [draw(st.lists(kind, min_size=rows, max_size=rows)) for kind in kinds]


def written(columns: list[list[Any]]) -> str:
    """The lines as the writer makes them."""
    stream = io.StringIO()
    try:
        csv_writer(stream).writerows(zip(*columns))
    except Exception as error:
        return str(error)
    return stream.getvalue()


@given(tables())
def test_the_lines_are_those_of_the_writer(columns: list[list[Any]]) -> None:
    try:
        lines = csv_lines(columns)
    except Exception as error:
        lines = str(error)
    assert lines == written(columns)


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([1, None, 2**70], int),
        ([None, None], int),
        ([0.5, None, float("nan"), float("inf")], float),
        (("a", None, 'b,"'), str),
        (["", "\0"], str),
        ([None, None], str),
    ],
)
def test_columns_of_a_type_need_no_look_at_each_value(
    values: list[Any], kind: type[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delimited, "_type_of", None)
    columns = [values, ["x"] * len(values)]
    assert csv_lines(columns, [kind, str]) == written(columns)


@pytest.mark.parametrize(
    ("columns", "lines"),
    [
        ([[1, None], ["a,b", 'c"d']], '1,"a,b"\n,"c""d"\n'),
        ([[1.0, float("nan")], ["x\ry", "é"]], '1.0,"x\ry"\nnan,é\n'),
        ([[None, ""], [None, None]], ",\n,\n"),
        ([["", None, "a"]], '""\n""\na\n'),
        ([], ""),
        ([[], []], ""),
    ],
)
def test_usual_lines(columns: list[list[Any]], lines: str) -> None:
    assert csv_lines(columns) == lines


EDGES = [
    *(sign * digits * 10.0**power for sign in (1, -1) for digits in (1, 1.25, 9.999999999999999)
      for power in range(-7, 19)),
    5e-324, 0.0, -0.0, 0.1 + 0.2, 1e22, 2.0**53, 1.7976931348623157e308,
]  # fmt: skip


@for_all("value", [*EDGES, float("inf"), float("nan"), 2**63, -(2**63), 2**64])
def test_numbers_are_written_as_python_writes_them(value: float) -> None:
    for other in (None, type(value)(7)):
        columns: list[list[Any]] = [[value, other], [1, 2]]
        assert csv_lines(columns) == written(columns)


def test_numbers_are_not_written_each_by_itself() -> None:
    pytest.importorskip("orjson")
    assert delimited._number_texts([1, None, -5], int) == ["1", "", "-5"]
    assert delimited._number_texts([0.25, None, 1e15], float) == ["0.25", "", "1000000000000000.0"]


def test_usual_columns_need_no_writer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "csv_writer", None)
    assert (
        csv_lines([[1, None], [0.5, 2.0], ["a", 'b"'], [None, None]]) == '1,0.5,a,\n,2.0,"b""",\n'
    )


@given(
    st.integers(1, 3).flatmap(
        lambda width: st.lists(
            st.lists(st.text('a",\n\r é', max_size=5), min_size=width, max_size=width), min_size=1
        )
    ),
    st.integers(1, 2),
)
def test_wider_lines_are_those_of_wider_rows(rows: list[list[str]], missing: int) -> None:
    narrow, wide = io.StringIO(), io.StringIO()
    csv_writer(narrow).writerows(rows)
    csv_writer(wide).writerows([*row, *[""] * missing] for row in rows)
    assert widened(narrow.getvalue().encode(), missing) == wide.getvalue().encode()


def test_long_cells_are_widened_too() -> None:
    long = 'x"\n' * 100_000
    made = widened(csv_lines([["1", "2"], [long, ""]]).encode(), 1)
    assert made.decode() == csv_lines([["1", "2"], [long, ""], ["", ""]])
