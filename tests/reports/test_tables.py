"""Tables of reports: which columns, which of them money, and rows behind shapes."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pydantic import BaseModel

from servicepytan import shape
from servicepytan.convert.report_columns import report_columns, report_tree, typed_rows
from servicepytan.errors import InvalidArgument
from tests.aio.loops import run as run_awaited
from tests.reports.world import FIELDS, METADATA, VALUES, ReportWorld, page

DAY = {"name": "Day", "label": "Day", "dataType": "Date"}
MORE = {"name": "More", "label": "More", "dataType": ""}
ROWS: list[list[Any]] = [
    ["Ada", "0.10", "2026-01-31T00:00:00-07:00", 1],
    ["Bob", 0.2, "2026-02-01", 2],
    [None, None, None, None],
]
TREE = report_tree([("Name", "String"), ("Total", "Number"), ("Day", "Date"), ("More", "")])


def world_of(*rows: list[Any]) -> ReportWorld:
    fields = [*FIELDS, DAY, MORE]
    names = [{"name": field["name"], "label": field["label"]} for field in fields]
    world = ReportWorld(lambda end, number: page(list(rows), fields=names), rate_limit=None)
    world.metadata = {**METADATA, "fields": fields}
    return world


def run_of(*rows: list[Any]) -> Any:
    return world_of(*(rows or ROWS)).report().run(VALUES)


@pytest.mark.parametrize(
    ("money", "kinds"),
    [
        ("float", {"Name": "text", "Total": "number", "Day": "instant"}),
        ("decimal", {"Name": "text", "Total": "decimal", "Day": "instant"}),
        ("text", {"Name": "text", "Total": "text", "Day": "instant"}),
        ([], {"Name": "text", "Total": "number", "Day": "instant"}),
        (["Total"], {"Name": "text", "Total": "decimal", "Day": "instant"}),
        (("Total", "More"), {"Name": "text", "Total": "decimal", "Day": "instant"}),
    ],
)
def test_the_kinds_of_columns(money: Any, kinds: dict[str, str]) -> None:
    if "More" in money:
        kinds = {**kinds, "More": "decimal"}
    assert report_columns(TREE, money).kinds == kinds


@pytest.mark.parametrize(
    ("money", "message"),
    [
        ("Total", r"money='Total' is not one of .*: money=\['Total'\]\."),
        (["Totl"], "Report 7 has no field 'Totl'. Did you mean 'Total'?"),
        ([7], r"money=\[7\] is neither one of decimal, float, text nor a list of columns."),
        (None, "money=None is neither"),
    ],
)
def test_money_that_names_no_column_is_refused(money: Any, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        report_columns(TREE, money, label="Report 7")


def test_cells_are_read_by_the_kind_of_their_column() -> None:
    rows = [{"Total": "0.10", "Day": "2026-02-01", "Name": "7"}, "no row"]
    read = list(typed_rows(rows, report_columns(TREE, ["Total"])))
    assert read[0]["Total"] == "0.10"
    assert str(read[0]["Day"]) == "2026-02-01"
    assert read[1] == "no row"
    assert next(typed_rows(rows, report_columns(TREE)))["Total"] == 0.1


@pytest.mark.parametrize("money", [["Total"], "decimal"])
def test_amounts_of_a_report_add_up(money: Any) -> None:
    frame = run_of().to_pandas(money=money)
    assert frame["Total"].sum() == Decimal("0.30")
    table = run_of().to_arrow(money=money)
    assert table.schema.field("Total").type == pa.decimal128(28, 8)
    assert run_of().to_polars(money=money)["Total"].sum() == Decimal("0.30")
    assert run_of().to_arrow(money="text")["Total"].to_pylist() == ["0.10", "0.2", None]


def test_columns_keep_what_they_name_in_their_order(tmp_path: Path) -> None:
    run = run_of()
    whole, few = run.to_arrow(), run.to_arrow(columns=["Day", "Name"])
    assert few == whole.select(["Day", "Name"])
    assert list(run.to_pandas(columns="Total")) == ["Total"]
    assert run.to_polars(columns=["Total"], money=["Total"])["Total"].sum() == Decimal("0.30")
    assert run.to_csv(tmp_path / "few.csv", columns=["Name", "Day"]) == 3
    assert (tmp_path / "few.csv").read_text().splitlines() == [
        "Name,Day",
        "Ada,2026-01-31T07:00:00.000000Z",
        "Bob,2026-02-01T00:00:00.000000Z",
        ",",
    ]


@pytest.mark.parametrize("arguments", [{"columns": ["Totl"]}, {"money": ["Totl"]}])
@pytest.mark.parametrize("method", ["to_pandas", "to_arrow", "to_polars"])
def test_a_misspelt_column_is_refused_before_any_request(
    method: str, arguments: dict[str, Any]
) -> None:
    world = world_of(*ROWS)
    run = world.report().run(VALUES)
    with pytest.raises(InvalidArgument, match=r"no field 'Totl'\. Did you mean 'Total'"):
        getattr(run, method)(**arguments)
    assert world.asked == []


def test_rows_pass_functions_and_shapes_as_they_came(tmp_path: Path) -> None:
    world = world_of(*ROWS)
    run = world.report().run(VALUES)
    mapped = run.map(shape.pick("Name", "Total")).map(shape.rename)
    assert world.asked == []
    assert (
        list(mapped)
        == mapped.all()
        == [
            {"name": "Ada", "total": "0.10"},
            {"name": "Bob", "total": 0.2},
            {"name": None, "total": None},
        ]
    )
    assert len(world.asked) == 1  # the run keeps its pages
    assert mapped.to_pandas(money=["total"])["total"].sum() == Decimal("0.30")
    assert list(mapped.to_arrow(columns=["total"])["total"].to_pylist()) == [0.1, 0.2, None]
    assert mapped.to_csv(tmp_path / "mapped.csv") == 3
    assert run.map(lambda row: row["Name"]).all() == ["Ada", "Bob", None]
    assert repr(mapped) == "<MappedReportRun: Report 7, pick=Name,Total, rename>"
    assert [row.name for row in mapped.as_models(OnlyName)] == ["Ada", "Bob", None]
    with pytest.raises(TypeError, match="MappedReportRun has no index"):
        mapped[0]  # type: ignore[index]


def test_what_a_function_leaves_has_the_types_of_its_values() -> None:
    mapped = run_of().map(lambda row: {"day": row["Day"], "sum": 2.5})
    table = mapped.to_arrow(money="decimal")
    assert table.schema.field("sum").type == pa.float64()
    assert mapped.to_arrow(money=["sum"]).schema.field("sum").type == pa.decimal128(28, 8)


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (shape.pick("Nam"), "Report 7 has no field 'Nam'. Did you mean 'Name'?"),
        (shape.explode("Name"), "Name of Report 7 is no list; its rows have none."),
        (shape.join("businessUnit"), "Report 7 has no businessUnitId"),
        (7, "neither a function nor one of servicepytan.shape"),
    ],
)
def test_a_shape_that_does_not_suit_the_report_is_refused(step: Any, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        run_of().map(step)


def test_dates_move_into_a_time_zone() -> None:
    mapped = run_of().map(shape.local_times("America/New_York"))
    assert [row["Day"] for row in mapped] == ["2026-01-31T02:00:00-05:00", "2026-02-01", None]


def test_a_misspelt_argument_names_the_nearest() -> None:
    with pytest.raises(TypeError, match=r"'column'\. Did you mean 'columns'"):
        run_of().to_pandas(column=["Name"])


def test_an_awaited_run_has_the_same_tables(tmp_path: Path) -> None:
    from tests.aio.test_reports import AsyncWorld

    async def awaited() -> list[Any]:
        world = AsyncWorld(lambda end, number: page([["Ada", "0.10"], ["Bob", 0.2]]))
        run = await (await world.report()).run(VALUES)
        with pytest.raises(InvalidArgument, match="no field 'Totl'"):
            await run.to_pandas(columns=["Totl"])
        assert world.asked == []
        mapped = run.map(shape.pick("Total")).map(shape.rename)
        assert (
            await mapped.all()
            == [row async for row in mapped]
            == [
                {"total": "0.10"},
                {"total": 0.2},
            ]
        )
        assert [row.total async for row in mapped.as_models(OnlyTotal)] == ["0.10", "0.2"]
        assert await run.to_csv(tmp_path / "few.csv", columns=["Total"]) == 2
        return [
            (await run.to_pandas(money=["Total"]))["Total"].sum(),
            (await run.to_arrow(columns=["Total"], money="decimal"))["Total"].to_pylist()[0],
            (await mapped.to_polars(money=["total"]))["total"].sum(),
            (await mapped.to_arrow(columns=["total"]))["total"].to_pylist()[0],
            (await mapped.to_pandas(columns=["total"]))["total"].sum(),
            (await run.to_polars(columns=["Name"])).columns,
        ]

    assert run_awaited(awaited()) == [
        Decimal("0.30"),
        Decimal("0.10"),
        Decimal("0.30"),
        0.1,
        pytest.approx(0.3),
        ["Name"],
    ]


class OnlyName(BaseModel):
    """A model of the user's own."""

    name: Any


class OnlyTotal(BaseModel):
    """A model of the user's own that reads texts and numbers alike."""

    model_config = {"coerce_numbers_to_str": True}
    total: str


@pytest.mark.parametrize("money", ["float", "decimal", ["Total"]])
def test_batches_of_a_report_are_its_table(money: Any) -> None:
    run = run_of([*ROWS[0][:3], None], *ROWS[1:])
    reader, table = run.to_arrow_batches(batch_rows=2, money=money), run.to_arrow(money=money)
    batches = list(reader)
    assert [batch.num_rows for batch in batches] == [2, 1]
    made = pa.Table.from_batches(batches)
    assert made.column_names[-1] == "_rescued_data"
    for name in ("Name", "Total", "Day"):
        assert made[name].equals(table[name])
    picked = run.to_arrow_batches(columns=["Total"], money=money).read_all()
    assert picked.column_names == ["Total", "_rescued_data"]
    assert run.map(shape.rename).to_arrow_batches().read_all().num_rows == 3
    with pytest.raises(InvalidArgument, match="batch_rows"):
        run.to_arrow_batches(batch_rows=0)


def test_what_does_not_fit_a_report_is_beside_it_in_batches() -> None:
    reader = run_of(["Ada", "on request", None, None]).to_arrow_batches()
    with pytest.warns(UserWarning, match="Total: 1 not of its kind"):
        [batch] = reader
    assert batch["Total"].to_pylist() == [None]
    assert batch["_rescued_data"].to_pylist() == ['{"Total":"on request"}']


def test_an_awaited_run_has_the_same_batches() -> None:
    from tests.aio.test_reports import AsyncWorld

    async def awaited() -> list[Any]:
        world = AsyncWorld(lambda end, number: page([["Ada", "0.10"], ["Bob", 0.2]]))
        run = await (await world.report()).run(VALUES)
        whole = [batch async for batch in run.to_arrow_batches(batch_rows=1, money=["Total"])]
        few = [batch async for batch in run.to_arrow_batches(columns=["Total"])]
        mapped = [batch async for batch in run.map(shape.rename).to_arrow_batches()]
        with pytest.raises(InvalidArgument, match="batch_rows"):
            run.to_arrow_batches(batch_rows=0)
        return [
            [batch["Total"].to_pylist() for batch in whole],
            [batch.schema.names for batch in few],
            [batch.num_rows for batch in mapped],
        ]

    assert run_awaited(awaited()) == [
        [[Decimal("0.10")], [Decimal("0.20")]],
        [["Total", "_rescued_data"]],
        [2],
    ]
