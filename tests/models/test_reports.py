"""Models of the rows of reports, made from the fields that a report names."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from servicepytan import Report
from servicepytan.aio import AsyncReport
from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.reporting.rows import keys
from servicepytan.errors import SchemaDeviation
from servicepytan.models.report_rows import attributes, report_model
from servicepytan.sandbox import Sandbox
from tests.aio.loops import run as run_awaited

PARAMETERS = {"From": "2025-01-01", "To": "2025-12-31", "DateType": 1}
FIELDS = (
    ReportField("Name", "Name", "String"),
    ReportField("TotalSales", "Total", "Number"),
    ReportField("Day", "Day", "Date"),
    ReportField("IsOpen", "Open", "Boolean"),
    ReportField("StartsAt", "Starts", "Time"),
    ReportField("Other", "Other", ""),
)
WEST = timezone(timedelta(hours=-7))


def row_of(**values: Any) -> Any:
    return report_model(FIELDS).model_validate(values)


@pytest.mark.parametrize(
    ("key", "sent", "attribute", "value", "kinds"),
    [
        ("Name", "Ada", "name", "Ada", []),
        ("Name", 7, "name", "7", ["type"]),
        ("Name", None, "name", None, []),
        ("TotalSales", 51.07, "total_sales", Decimal("51.07"), []),
        ("TotalSales", "1.50", "total_sales", Decimal("1.50"), ["type"]),
        ("TotalSales", "n/a", "total_sales", "n/a", ["type"]),
        ("Day", "2026-02-01", "day", date(2026, 2, 1), []),
        (
            "Day",
            "2026-01-31T00:00:00-07:00",
            "day",
            datetime(2026, 1, 31, tzinfo=WEST),
            [],
        ),
        ("Day", "0001-01-01T00:00:00Z", "day", None, []),
        ("Day", "soon", "day", "soon", ["type"]),
        ("Day", 5, "day", 5, ["type"]),
        ("IsOpen", True, "is_open", True, []),
        ("IsOpen", "False", "is_open", False, []),
        ("IsOpen", "maybe", "is_open", "maybe", ["type"]),
        ("StartsAt", "08:30", "starts_at", "08:30", []),
        ("Other", [1], "other", [1], []),
        ("Colour", "red", "Colour", "red", ["new_field"]),
    ],
)
def test_a_cell_is_read_by_the_type_of_its_field(
    key: str, sent: Any, attribute: str, value: Any, kinds: list[str]
) -> None:
    row = row_of(**{key: sent})
    assert getattr(row, attribute) == value
    assert [deviation.kind for deviation in row.deviations] == kinds
    if kinds:
        with pytest.raises(SchemaDeviation, match=f"ReportRow.*{key}"):
            report_model(FIELDS).model_validate({key: sent}, strict=True)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["TotalSales", "Job #"], ["total_sales", "job"]),
        (["% Done", "2nd Visit", ""], ["done", "field_2nd_visit", "field"]),
        (["Total", "total", "TOTAL"], ["total", "total_2", "total_3"]),
        (["class", "copy", "model_fields"], ["class_", "copy_", "model_fields_"]),
        (["deviations", "report_fields"], ["deviations_", "report_fields_"]),
        (["_hidden", "Straße"], ["hidden", "straße"]),
    ],
)
def test_attributes_are_valid_and_unique(names: list[str], expected: list[str]) -> None:
    assert attributes(names) == expected


@given(st.lists(st.text(max_size=12), max_size=8), st.data())
def test_any_names_make_a_model(names: list[str], data: st.DataObject) -> None:
    fields = tuple(ReportField(name, name, "Number") for name in names)
    row = dict(zip(keys(fields), data.draw(st.lists(st.integers(), min_size=8, max_size=8))))
    model = report_model(fields).model_validate(row)
    assert [getattr(model, name) for name in attributes(row)] == list(row.values())
    assert {key: int(value) for key, value in model.model_dump().items()} == row
    assert model.deviations == ()


def test_equal_fields_have_one_model_whose_rows_can_be_pickled_and_copied() -> None:
    row = row_of(TotalSales="1.50", Day="2026-02-01")
    again = pickle.loads(pickle.dumps(row))
    assert again == row
    assert type(again) is type(row) is report_model(FIELDS)
    assert again.deviations == row.deviations
    assert row.model_copy(deep=True) == row


def test_a_model_of_the_users_that_extends_it_is_pickled_as_any_class() -> None:
    assert pickle.loads(pickle.dumps(Sale(TotalSales=2))) == Sale(TotalSales=2)


class Sale(report_model(FIELDS)):  # type: ignore[misc]
    """A row with more."""


def test_a_run_gives_models(servicetitan_sandbox: Sandbox) -> None:
    with servicetitan_sandbox.session(rate_limit=None) as session:
        run = Report("operations", 1234, session).run(PARAMETERS)
        rows = list(run.as_models(strict=True))
        assert [row.total_sales for row in rows] == [
            None if row["TotalSales"] is None else Decimal(str(row["TotalSales"])) for row in run
        ]
        assert {type(row) for row in rows} == {run.model}
        assert [row.name for row in run.as_models(NameByAlias)] == [row["Name"] for row in run]


def test_an_awaited_run_gives_the_same_models(servicetitan_sandbox: Sandbox) -> None:
    async def rows() -> list[Any]:
        async with servicetitan_sandbox.async_session(rate_limit=None) as session:
            run = await (await AsyncReport.load("operations", 1234, session)).run(PARAMETERS)
            return [row async for row in run.as_models()]

    with servicetitan_sandbox.session(rate_limit=None) as session:
        run = Report("operations", 1234, session).run(PARAMETERS)
        assert run_awaited(rows()) == list(run.as_models())


class NameByAlias(BaseModel):
    """A model of the user's own."""

    name: str = Field(alias="Name")
