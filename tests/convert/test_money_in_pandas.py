"""What pandas can do with decimals of Arrow, as the docs say, and what wants floats."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from decimal import Decimal
from importlib import import_module
from typing import Any

import pandas as pd
import pytest

from servicepytan.convert import frames
from servicepytan.convert.columns import Columns, with_money

PANDAS = int(pd.__version__.partition(".")[0])

pytestmark = pytest.mark.skipif(PANDAS < 2, reason="the decimals of older pandas do less")
ROWS = [{"unit": "a", "total": "0.10"}, {"unit": "b"}, {"unit": "a", "total": "0.20"}]
COLUMNS = Columns({"unit": "text", "total": "decimal"})


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
    ],
)
def test_what_works(calculate: Callable[[Any], Any], value: Any) -> None:
    assert calculate(frame()) == value


@pytest.mark.parametrize(
    "calculate",
    [
        lambda table: table["total"] * 2,
        lambda table: table["total"] / 2,
        lambda table: table["total"].describe(),
        lambda table: table.describe(),
        lambda table: table["total"].cumsum(),
        lambda table: table["total"].nlargest(1),
    ],
)
def test_what_wants_floats_works_with_them(calculate: Callable[[Any], Any]) -> None:
    assert len(calculate(frame("float"))) > 0


@pytest.fixture
def pyplot(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setenv("MPLBACKEND", "Agg")
    with warnings.catch_warnings():  # matplotlib 3.9 uses names that pyparsing 3.3 warns of
        warnings.simplefilter("ignore", DeprecationWarning)
        pyplot = import_module("matplotlib.pyplot")  # on demand, as it takes a second
    yield pyplot
    pyplot.close("all")


def test_a_plot_has_the_amounts(pyplot: Any) -> None:
    plots = [
        frame("float")["total"].plot(),
        frame()["total"].astype(float).plot(),
        frame().groupby("unit")["total"].sum().astype(float).plot.bar(),
    ]
    for plot in plots[:2]:
        assert plot.lines[0].get_ydata().tolist()[::2] == [0.1, 0.2]
    assert plots[2].patches[0].get_height() == pytest.approx(0.3)


@pytest.mark.skipif(PANDAS < 3, reason="older pandas take decimals for no numbers")
def test_pandas_3_plots_decimals(pyplot: Any) -> None:
    assert frame()["total"].plot().lines[0].get_ydata().tolist()[::2] == [0.1, 0.2]
