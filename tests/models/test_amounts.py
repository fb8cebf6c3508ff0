"""Exact numbers of models as floats and texts: ``with_money`` and ``as_models(money=)``."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel

from servicepytan import Report, Session, models
from servicepytan.errors import InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.aio.loops import run as run_awaited

Invoice = models.accounting.InvoiceResponse
Job = models.jpm.JobResponse


@pytest.fixture
def session(servicetitan_sandbox: Sandbox) -> Iterator[Session]:
    with servicetitan_sandbox.session(rate_limit=None) as session:
        yield session


@pytest.mark.parametrize(
    ("model", "row", "money", "value"),
    [
        (Job, {"total": 25.17}, "float", 25.17),
        (Job, {"total": 25.17}, "text", "25.17"),
        (Job, {"total": 0}, "float", 0.0),
        (Job, {"total": "1.50"}, "float", 1.5),
        (Job, {"total": "1.50"}, "text", "1.50"),
        (Job, {"total": "n/a"}, "float", "n/a"),
        (Job, {"total": None}, "text", None),
        (Invoice, {"total": "51.0700000000"}, "float", 51.07),
        (Invoice, {"total": "51.0700000000"}, "text", "51.0700000000"),
        (Invoice, {"total": "1E+3"}, "text", "1000"),
        (Invoice, {"total": 51.07}, "float", 51.07),
        (Invoice, {"total": 51.07}, "text", "51.07"),
    ],
)
def test_a_number_is_of_the_kind_that_was_asked_for(
    model: type[models.ServiceTitanModel], row: dict[str, Any], money: Any, value: Any
) -> None:
    read = model.model_validate(row)
    copy = read.with_money(money)
    assert copy.total == value
    assert isinstance(copy.total, type(value))
    assert type(copy) is model
    assert copy.deviations == read.deviations
    assert pickle.loads(pickle.dumps(copy)).deviations == read.deviations


def test_nested_models_lists_and_new_fields_come_along() -> None:
    invoice = Invoice.model_validate(
        {"total": "7.00", "items": [{"total": "3.50"}, {"total": None}], "colour": "red"}
    )
    copy = invoice.with_money("float")
    assert [item.total for item in copy.items] == [3.5, None]
    assert copy.model_extra == {"colour": "red"}
    assert copy.model_fields_set == invoice.model_fields_set
    assert invoice.items
    assert invoice.items[0].total == Decimal("3.50")  # as before
    assert json.loads(copy.model_dump_json(exclude_unset=True)) == {
        "total": 7.0,
        "items": [{"total": 3.5}, {"total": None}],
        "colour": "red",
    }


def test_decimals_stay_in_the_model_itself() -> None:
    job = Job.model_validate({"total": 25.17})
    assert job.with_money("decimal") is job
    with pytest.raises(InvalidArgument, match=r"money='floats' is not one of .* 'float'"):
        job.with_money("floats")


def test_lists_pages_and_feeds_give_models_with_floats(session: Session) -> None:
    invoices = session.invoices.list(limit=5)
    totals = [float(row["total"] or 0) for row in invoices]
    read = list(invoices.as_models(money="float", strict=True))
    assert {type(invoice) for invoice in read} == {Invoice}
    assert [invoice.total for invoice in read] == totals
    assert [
        invoice.total for page in invoices.pages() for invoice in page.as_models(money="float")
    ] == (totals)
    feed = session.invoices.export(limit=2)
    assert all(type(row.total) is float for row in feed.as_models(money="float"))


def test_awaited_lists_give_the_same(servicetitan_sandbox: Sandbox) -> None:
    async def totals() -> list[Any]:
        async with servicetitan_sandbox.async_session() as session:
            jobs = session.invoices.list(limit=3).as_models(money="text")
            return [job.total async for job in jobs]

    with servicetitan_sandbox.session() as session:
        rows = session.invoices.list(limit=3).all()
    assert run_awaited(totals()) == [row["total"] for row in rows]


def test_a_model_of_the_users_says_itself_what_its_numbers_are(session: Session) -> None:
    jobs = session.jobs.list(limit=1)
    with pytest.raises(InvalidArgument, match="the types of OwnJob say what its numbers are"):
        jobs.as_models(OwnJob, money="float")
    assert type(next(jobs.as_models(BigJob, money="float")).total) is float
    with pytest.raises(InvalidArgument, match="money='decimals'"):
        jobs.as_models(money="decimals")  # type: ignore[call-overload]


def test_a_report_gives_models_with_floats(session: Session) -> None:
    parameters = {"From": "2025-01-01", "To": "2025-12-31", "DateType": 1}
    run = Report("operations", 1234, session).run(parameters)
    sales = [row["TotalSales"] for row in run]
    assert [row.total_sales for row in run.as_models(money="float")] == sales
    assert [row.total_sales for row in run.as_models(run.model, money="float")] == sales
    with pytest.raises(InvalidArgument, match="money='x'"):
        run.as_models(money="x")  # type: ignore[call-overload]


class OwnJob(BaseModel):
    """A model that is not ours."""

    id: int


class BigJob(Job):
    """A model that extends ours."""
