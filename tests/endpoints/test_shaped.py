"""``map`` of lists and feeds: rows behind shapes and functions, over the sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta, timezone
from typing import Any

import pyarrow as pa
import pytest

from servicepytan import Session, shape
from servicepytan.convert.shapes import Shape
from servicepytan.core.api_facts import NAMED
from servicepytan.endpoints.operations import operation, types_of
from servicepytan.errors import InvalidArgument, NotFound
from servicepytan.sandbox import Sandbox
from tests.all_cases import for_all
from tests.fakes import FakeSender, session_on

PICK = shape.pick("id", "jobNumber")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=30) as running:
        yield running


@pytest.fixture(scope="module")
def session(sandbox: Sandbox) -> Iterator[Session]:
    with sandbox.session() as made:
        yield made


def test_rows_pass_a_shape(session: Session) -> None:
    jobs = session.jobs.list(limit=5)
    rows = jobs.all()
    expected = [{"id": row["id"], "jobNumber": row["jobNumber"]} for row in rows]
    mapped = jobs.map(PICK)
    assert mapped.all() == list(mapped) == expected
    assert mapped.first() == mapped.first_or_raise() == expected[0]
    assert [row for page in mapped.pages() for row in page] == expected
    assert mapped.columns.kinds == {"id": "int", "jobNumber": "text"}
    assert repr(mapped).endswith("| pick=id,jobNumber>")


def test_rows_pass_a_function_and_what_it_returns_stands(session: Session) -> None:
    jobs = session.jobs.list(limit=3)
    assert jobs.map(lambda job: job["jobNumber"]).all() == [job["jobNumber"] for job in jobs]
    assert jobs.map(lambda job: None).all() == [None, None, None]


def test_shapes_follow_each_other(session: Session) -> None:
    mapped = session.customers.list(limit=1).map(shape.flatten).map(shape.rename)
    row = mapped.map(shape.pick("id", "address.city", "tax_exempt")).first_or_raise()
    assert list(row) == ["id", "address.city", "tax_exempt"]


def test_items_come_with_the_id_of_their_invoice(session: Session) -> None:
    invoices = session.invoices.list(limit=4)
    items = invoices.map(shape.explode("items"))
    expected = [(row["id"], item["id"]) for row in invoices for item in row["items"] or []]
    assert [(row["invoiceId"], row["id"]) for row in items] == expected
    assert items.first_or_raise()["invoiceId"] == expected[0][0]


def test_names_stand_beside_ids(session: Session) -> None:
    names = {row["id"]: row["name"] for row in session.business_units.list(active="Any")}
    mapped = session.jobs.list(page_size=10).map(shape.join(["businessUnit", "technician"]))
    rows = mapped.all()
    assert len(rows) == 30
    assert all(row["businessUnitName"] == names[row["businessUnitId"]] for row in rows)
    assert any(row["soldByName"] for row in rows)


def test_each_name_is_asked_for_once_in_a_run() -> None:
    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        if "business-units" in path:
            rows = [{"id": int(id), "name": f"N{id}"} for id in query["ids"].split(",")]
            return {"data": rows, "hasMore": False}
        page = int(query.get("from", 0))
        rows = [{"id": page, "businessUnitId": 7 + page % 2}] * 2
        return {"data": rows, "hasMore": page < 3, "continueFrom": str(page + 1)}

    sender = FakeSender(answer)
    feed = session_on(sender).jobs.export().map(shape.join("businessUnit"))
    assert [row["businessUnitName"] for row in feed] == ["N7", "N7", "N8", "N8"] * 2
    asked = [url for url in sender.urls if "business-units" in url]
    assert [url.partition("ids=")[2][:1] for url in asked] == ["7", "8"]
    assert all("active=Any" in url for url in asked)


def test_a_feed_goes_on_behind_the_page_that_is_handled(sandbox: Sandbox) -> None:
    session = sandbox.session()
    feed = session.jobs.export()
    mapped = feed.map(shape.join("businessUnit"))
    assert mapped.continue_from is None
    rows = iter(mapped)
    next(rows)
    assert mapped.continue_from is None
    assert len(list(rows)) == 29
    assert mapped.continue_from == feed.continue_from is not None


@pytest.mark.parametrize("limit", [0, 1, 7])
def test_the_limit_counts_rows_before_the_shapes(session: Session, limit: int) -> None:
    assert len(session.jobs.list(limit=limit).map(PICK).all()) == limit
    assert len(session.jobs.export(limit=limit).map(PICK).all()) == limit
    assert len(session.jobs.list(limit=limit).map(shape.join("businessUnit")).all()) == limit


def test_tables_have_the_columns_behind_the_shapes(session: Session) -> None:
    customers = session.customers.list(limit=4)
    flat = customers.map(shape.flatten)
    assert list(flat.to_pandas()) == list(customers.to_pandas(flat=True))
    assert list(customers.map(shape.rename).to_pandas(flat=True))[:3] == ["id", "active", "name"]
    table = session.jobs.list(limit=4).map(shape.pick("total", "id")).to_arrow()
    assert table.schema.names == ["total", "id"]
    reader = session.jobs.list(limit=4).map(PICK).to_arrow_batches()
    assert reader.schema.names == ["id", "jobNumber", "_rescued_data"]
    assert session.jobs.list(limit=4).map(PICK).to_polars().columns == ["id", "jobNumber"]


def test_money_stays_exact_behind_shapes(session: Session) -> None:
    invoices = session.invoices.list(limit=4)
    kinds = invoices.map(shape.flatten).map(shape.rename).columns.kinds
    assert kinds["total"] == kinds["sub_total"] == "decimal"
    items = invoices.map(shape.explode("items"))
    assert items.columns.kinds["price"] == "decimal"
    assert str(items.to_arrow().schema.field("price").type) == "decimal128(28, 8)"


@pytest.mark.parametrize("name", ["jobs", "invoices", "customers", "estimates", "locations"])
def test_flat_rows_have_the_columns_of_the_schema(session: Session, name: str) -> None:
    rows = getattr(session, name).list()
    assert rows.map(shape.flatten).columns.kinds == rows._columns(flat=True).kinds


def test_models_of_yours_take_the_rows(session: Session) -> None:
    from pydantic import BaseModel

    class Short(BaseModel):
        id: int
        jobNumber: str

    models = list(session.jobs.list(limit=2).map(PICK).as_models(Short))
    assert [type(model) for model in models] == [Short, Short]


@pytest.mark.parametrize(
    "step", [shape.pick("jobNumbr"), shape.join("vendor"), shape.explode("total"), 7]
)
def test_what_does_not_suit_is_refused_before_any_request(step: Any) -> None:
    session = session_on(FakeSender(lambda *asked: pytest.fail("a request was made")))
    with pytest.raises(InvalidArgument):
        session.jobs.list().map(step)
    with pytest.raises(InvalidArgument):
        session.jobs.export().map(step)


def test_a_path_that_nobody_knows_takes_any_name(session: Session) -> None:
    records = session.records("/jpm/v2/tenant/{tenant}/unknown-things")
    assert records.map(shape.pick("whatever")).columns.names == []


def test_no_row_is_told() -> None:
    session = session_on(FakeSender(lambda *asked: {"data": [], "hasMore": False}))
    jobs = session.jobs.list().map(PICK)
    assert jobs.first() is None
    with pytest.raises(NotFound):
        jobs.first_or_raise()


def test_a_function_that_stops_does_not_drop_rows(session: Session) -> None:
    def stop(row: Any) -> Any:
        raise StopIteration

    with pytest.raises(RuntimeError):
        session.jobs.list(limit=3).map(stop).all()


@for_all("kind", NAMED)
def test_names_can_be_asked_for_by_ids(kind: str) -> None:
    name, field, _ = NAMED[kind]
    listed = operation(name)
    assert "ids" in {parameter.wire for parameter in listed.params}
    assert field in types_of(name.partition(".")[0]).fields[listed.record]


def test_shapes_are_shapes() -> None:
    assert all(isinstance(step, Shape) for step in (shape.flatten, shape.rename, PICK))


def test_tables_behind_local_times_are_in_that_zone(session: Session) -> None:
    jobs = session.jobs.list(limit=5)
    moved = jobs.map(shape.pick("id", "createdOn")).map(shape.local_times("America/Denver"))
    utc, local = jobs.to_arrow(columns=["id", "createdOn"]), moved.to_arrow()
    assert local.schema.field("createdOn").type == pa.timestamp("us", tz="America/Denver")
    assert local["createdOn"].cast(utc.schema.field("createdOn").type) == utc["createdOn"]
    reader = moved.to_arrow_batches(batch_rows=2)
    assert reader.schema.field("createdOn").type == local.schema.field("createdOn").type
    assert reader.read_all()["createdOn"].combine_chunks() == local["createdOn"].combine_chunks()
    frame = moved.to_pandas(money="text")
    assert str(frame["createdOn"].dtype.tz) == "America/Denver"
    assert (frame["createdOn"] == jobs.to_pandas()["createdOn"]).all()
    assert moved.to_polars()["createdOn"].to_list() == local["createdOn"].to_pylist()
    named = moved.map(lambda row: {"at": row["createdOn"]})
    assert named.to_arrow().schema.field("at").type == local.schema.field("createdOn").type


def test_tables_behind_an_offset_without_a_name_stay_in_utc(session: Session) -> None:
    west = timezone(timedelta(hours=-7))
    moved = session.jobs.list(limit=2).map(shape.local_times(west))
    assert moved.to_arrow().schema.field("createdOn").type == pa.timestamp("us", tz="UTC")
