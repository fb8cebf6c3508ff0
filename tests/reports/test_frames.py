"""Runs of reports as DataFrames and Arrow tables."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from tests.reports.world import FIELDS, METADATA, VALUES, ReportWorld, page

DAY = {"name": "Day", "label": "Day", "dataType": "Date"}
OPEN = {"name": "Open", "label": "Open", "dataType": "Boolean"}
KINDS = {"Name": "string", "Total": "float64", "Day": "datetime64", "Open": "boolean"}


def run_of(*rows_given: list[Any]) -> Any:
    """A run of a report of four columns with these rows."""
    fields = [*FIELDS, DAY, OPEN]
    names = [{"name": field["name"], "label": field["label"]} for field in fields]
    world = ReportWorld(lambda end, number: page(list(rows_given), fields=names), rate_limit=None)
    world.metadata = {**METADATA, "fields": fields}
    return world.report().run(VALUES)


def kinds(frame: pd.DataFrame) -> dict[str, str]:
    return {name: str(dtype).partition("[")[0] for name, dtype in frame.dtypes.items()}


def test_a_frame_has_the_types_of_the_report() -> None:
    run = run_of(
        ["Ada", "1.50", "2026-01-31T00:00:00-07:00", True],
        ["Bob", 2, "2026-02-01", "false"],
        [None, None, None, None],
    )
    frame = run.to_pandas()
    assert kinds(frame) == KINDS
    assert frame["Total"].sum() == 3.5
    assert frame["Open"].tolist()[:2] == [True, False]
    assert frame["Day"][0] == pd.Timestamp("2026-01-31T07:00:00Z")
    assert frame.loc[2].isna().all()
    table = run.to_arrow()
    assert table.schema.names == list(KINDS)
    assert table["Total"].to_pylist() == [1.5, 2.0, None]


def test_no_rows_have_the_same_columns() -> None:
    assert kinds(run_of().to_pandas()) == KINDS
    assert run_of().to_arrow().schema.names == list(KINDS)
    assert run_of().to_polars().columns == list(KINDS)


@pytest.mark.parametrize("method", ["to_pandas", "to_arrow", "to_polars"])
def test_what_does_not_fit_is_told_once_and_kept(method: str) -> None:
    run = run_of(["Ada", "n/a", "0001-01-01T00:00:00Z", None])
    with pytest.warns(
        UserWarning, match="Day: 1 out of range.* Total: 1 not of its kind"
    ) as caught:
        result = getattr(run, method)()
    assert [warning.filename for warning in caught] == [__file__]
    assert [str(cell) for cell in result["Total__text"]] == ["n/a"]
