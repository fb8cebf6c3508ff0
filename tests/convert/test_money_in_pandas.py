"""What pandas can do with decimals of Arrow, as the docs say, and what wants floats."""

from __future__ import annotations

import re
import sqlite3
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from servicepytan.convert import frames
from servicepytan.convert.columns import Columns, with_money

PANDAS = int(pd.__version__.partition(".")[0])

pytestmark = pytest.mark.skipif(PANDAS < 2, reason="the decimals of older pandas do less")
ROWS = [{"unit": "a", "total": "0.10"}, {"unit": "b"}, {"unit": "a", "total": "0.20"}]
COLUMNS = Columns({"unit": "text", "total": "decimal"})
PAGE = Path(__file__).parents[2] / "docs" / "dataframes.md"
HEADER = "| Fails with decimals | pandas says | Works with decimals |"


def frame(money: str = "decimal") -> Any:
    return frames.frame(ROWS, with_money(COLUMNS, money))


@pytest.mark.parametrize(
    ("calculate", "value"),
    [
        (lambda table: table["total"].sum(), Decimal("0.30")),
        (lambda table: table["total"].mean(), Decimal("0.15")),
        (lambda table: table["total"].max(), Decimal("0.20")),
        (lambda table: table.groupby("unit")["total"].sum()["a"], Decimal("0.30")),
        (lambda table: table.groupby("unit")["total"].mean()["a"], Decimal("0.15")),
        (lambda table: (table["total"] * Decimal("1.1")).sum(), Decimal("0.330")),
        (lambda table: table["total"].round(1)[0], Decimal("0.1")),
        (lambda table: (table["total"] > Decimal("0.15")).sum(), 1),
        (lambda table: table["total"].fillna(0)[1], Decimal(0)),
        (lambda table: table.sort_values("total")["total"].iloc[0], Decimal("0.10")),
        (lambda table: (table["total"] * 1.1).sum(), pytest.approx(0.33)),
        (lambda table: table["total"].median(), pytest.approx(0.15)),
        (lambda table: table["total"].astype(float).describe()["mean"], pytest.approx(0.15)),
        (lambda table: table.groupby("unit")["total"].min()["a"], Decimal("0.10")),
        (lambda table: float(table.groupby("unit")["total"].median()["a"]), pytest.approx(0.15)),
        (lambda table: table.pivot_table("total", "unit")["total"]["a"], Decimal("0.15")),
        (lambda table: table["total"].rolling(1).sum()[2], pytest.approx(0.2)),
        (lambda table: (table["total"] / Decimal(2))[2], Decimal("0.10")),
        (lambda table: (table["total"] / float(table["total"].sum()))[2], pytest.approx(2 / 3)),
        (lambda table: table["total"].agg(["sum", "mean", "max"])["sum"], Decimal("0.30")),
        (lambda table: table["total"].fillna(Decimal("0.5"))[1], Decimal("0.5")),
        (lambda table: float(table["total"].sum()) * 1.1, pytest.approx(0.33)),
        (
            lambda table: table.sort_values("total", ascending=False).head(1)["total"].iloc[0],
            Decimal("0.20"),
        ),
    ],
)
def test_what_works(calculate: Callable[[Any], Any], value: Any) -> None:
    assert calculate(frame()) == value


WANT_FLOATS: list[Callable[[Any], Any]] = [
    lambda table: table["total"] * 2,
    lambda table: table["total"] / 2,
    lambda table: table["total"] // 2,
    lambda table: table["total"] % 2,
    lambda table: table["total"] * table["total"],
    lambda table: table["total"] / table["total"],
    lambda table: table["total"] * table.index,
    lambda table: table["total"].pct_change(fill_method=None),
    lambda table: table["total"].sum() * 1.1,
    lambda table: table["total"].fillna(0.5),
    lambda table: table["total"].describe(),
    lambda table: table.describe(),
    lambda table: table.groupby("unit")["total"].describe(),
    lambda table: table["total"].cumsum(),
    lambda table: table["total"].cummax(),
    lambda table: table["total"].nlargest(1),
    lambda table: table.nsmallest(1, "total"),
    lambda table: table.groupby("unit")["total"].cumsum(),
    lambda table: table.groupby("unit")["total"].rank(),
    lambda table: table.groupby("unit")["total"].quantile(),
    lambda table: table.groupby("unit")["total"].std(),
    lambda table: table[:1].groupby("unit")["total"].idxmax(),
    lambda table: table["total"].interpolate(),
    lambda table: table.convert_dtypes(),
    lambda table: to_sqlite(table),
]
PLOTS: list[Callable[[Any], Any]] = [
    lambda table: table["total"].plot(),
    lambda table: table["total"].plot.bar(),
    lambda table: table["total"].plot.hist(),
    lambda table: table[["total"]].boxplot(),
    lambda table: table[["total"]].hist(),
]


def to_sqlite(table: Any) -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        table.to_sql("invoices", database)


def messages() -> list[re.Pattern[str]]:
    """What pandas says, as the page has it, of what works with ``money="float"``."""
    before, _, table = PAGE.read_text(encoding="utf-8").partition(HEADER)
    assert 'money="float"' in before.rstrip().rsplit("\n\n", 1)[-1]
    rows = table.partition("\n\n")[0].splitlines()[2:]
    phrases = [phrase for row in rows for phrase in re.findall("`([^`]*)`", row.split(" | ")[1])]
    return [re.compile(re.escape(phrase).replace(r"\.\.\.", ".*")) for phrase in phrases]


def check_page_names(calculate: Callable[[Any], Any]) -> None:
    """Whether the page has the message of what fails with decimals, and works with floats."""
    calculate(frame("float"))
    try:
        calculate(frame())
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
        assert any(message.match(said) for message in messages()), said


@pytest.mark.parametrize("calculate", WANT_FLOATS)
def test_what_wants_floats_works_with_them_and_is_in_the_docs(
    calculate: Callable[[Any], Any],
) -> None:
    check_page_names(calculate)


def test_a_selection_of_numbers_leaves_decimals_out() -> None:
    assert "total" not in frame().select_dtypes("number")
    assert "total" in frame("float").select_dtypes("number")


@pytest.fixture
def pyplot(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setenv("MPLBACKEND", "Agg")
    with warnings.catch_warnings():  # matplotlib 3.9 uses names that pyparsing 3.3 warns of
        warnings.simplefilter("ignore", DeprecationWarning)
        pyplot = pytest.importorskip(
            "matplotlib.pyplot", reason="matplotlib is not installed; it comes with the extra 'dev'"
        )
    yield pyplot
    pyplot.close("all")


@pytest.mark.slow
@pytest.mark.parametrize("plot", PLOTS)
def test_a_plot_that_wants_floats_is_in_the_docs(pyplot: Any, plot: Callable[[Any], Any]) -> None:
    check_page_names(plot)


@pytest.mark.slow
def test_a_plot_has_the_amounts(pyplot: Any) -> None:
    plots = [
        frame("float")["total"].plot(),
        frame()["total"].astype(float).plot(),
        frame().groupby("unit")["total"].sum().astype(float).plot.bar(),
    ]
    for plot in plots[:2]:
        assert plot.lines[0].get_ydata().tolist()[::2] == [0.1, 0.2]
    assert plots[2].patches[0].get_height() == pytest.approx(0.3)


@pytest.mark.slow
@pytest.mark.skipif(PANDAS < 3, reason="older pandas take decimals for no numbers")
def test_pandas_3_plots_decimals(pyplot: Any) -> None:
    assert frame()["total"].plot().lines[0].get_ydata().tolist()[::2] == [0.1, 0.2]
