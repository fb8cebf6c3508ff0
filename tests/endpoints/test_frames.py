"""Lists and feeds as DataFrames and Arrow tables, over the sandbox."""

from __future__ import annotations

import gc
import json
import sys
import warnings
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from servicepytan import Session
from servicepytan.endpoints.operations import operation_at, operations
from servicepytan.errors import ConfigurationError, InvalidArgument
from servicepytan.sandbox import Sandbox
from tests.fakes import FakeSender, session_on


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def session(sandbox: Sandbox) -> Iterator[Session]:
    with sandbox.session() as made:
        yield made


def answering(*rows: Any) -> Session:
    """A session whose lists have these rows."""
    return session_on(FakeSender(lambda *asked: {"data": list(rows), "hasMore": False}))


def kinds(frame: pd.DataFrame) -> dict[str, str]:
    """The dtypes, with neither unit nor storage."""
    return {name: str(dtype).partition("[")[0] for name, dtype in frame.dtypes.items()}


def test_a_list_is_a_frame(session: Session) -> None:
    jobs = session.jobs.list(job_status="Completed", page_size=7)
    rows: list[Any] = list(jobs)
    frame = jobs.to_pandas()
    assert list(frame) == jobs.columns.names
    assert frame["id"].tolist() == [row["id"] for row in rows]
    assert frame["jobNumber"].tolist() == [row["jobNumber"] for row in rows]
    assert frame["total"].sum() == sum(Decimal(str(row["total"])) for row in rows)
    assert kinds(frame)["projectId"] == "Int64"
    assert str(frame["createdOn"].dt.tz) == "UTC"
    shortest = [row["modifiedOn"][:19] for row in rows]
    assert frame["modifiedOn"].dt.strftime("%Y-%m-%dT%H:%M:%S").tolist() == shortest
    assert json.loads(frame["tagTypeIds"][0]) == rows[0]["tagTypeIds"]


def test_a_feed_is_a_frame_and_tells_where_to_go_on(session: Session) -> None:
    feed = session.jobs.export()
    frame = feed.to_pandas()
    assert len(frame) == len(feed.all())
    assert next(iter(frame)) == "id"
    assert feed.continue_from


def test_money_of_invoices_is_exact_and_their_days_are_days(session: Session) -> None:
    invoices = session.invoices.list(limit=20)
    rows: list[Any] = list(invoices)
    frame = invoices.to_pandas()
    assert frame["total"].tolist() == [Decimal(row["total"]) for row in rows]
    assert frame["total"].sum() == sum(Decimal(row["total"]) for row in rows)
    assert frame["invoiceDate"].dt.tz is None
    days = [row["invoiceDate"][:10] for row in rows]
    assert frame["invoiceDate"].dt.strftime("%Y-%m-%d").tolist() == days


def test_nested_records_are_spread_on_request(session: Session) -> None:
    customers = session.customers.list(limit=5)
    row = next(iter(customers))
    frame = customers.to_pandas(flat=True)
    assert frame["address.city"][0] == row["address"]["city"]
    assert "address" not in frame
    assert json.loads(frame["customFields"][0]) == row["customFields"]
    assert customers.to_arrow(flat=True).schema.names == list(frame)


@pytest.mark.parametrize("flat", [False, True])
def test_no_rows_have_the_same_columns(session: Session, flat: bool) -> None:
    some = session.invoices.list(limit=3).to_pandas(flat=flat)
    none = session.invoices.list(ids=[]).to_pandas(flat=flat)
    assert len(none) == 0
    assert kinds(none) == {name: kinds(some)[name] for name in none}
    assert session.invoices.list(ids=[]).to_arrow(flat=flat).schema.names == list(none)


def test_a_table_holds_what_the_frame_holds(session: Session) -> None:
    jobs = session.jobs.list(limit=30)
    table, frame = jobs.to_arrow(), jobs.to_pandas()
    assert table.num_rows == 30
    assert table.schema.names == list(frame)
    for name, cells in table.to_pydict().items():
        assert [cell is None for cell in cells] == frame[name].isna().tolist(), name
    assert table["id"].to_pylist() == frame["id"].tolist()


def test_a_list_by_its_path_has_its_columns_too(session: Session) -> None:
    by_name = session.employees.list()
    by_path = session.records("/settings/v2/tenant/{tenant}/employees")
    assert by_path.columns.kinds == by_name.columns.kinds
    assert by_path.to_pandas().equals(by_name.to_pandas())
    feed = session.feed("/jpm/v2/tenant/{tenant}/export/jobs")
    assert feed.columns.kinds == session.jobs.export().columns.kinds


def test_a_path_that_nobody_knows_has_columns_by_guess() -> None:
    session = answering({"id": 5, "on": "2026-01-02T03:04:05Z", "n": 1}, {"id": 6, "n": 1.5})
    records = session.records("/new/v2/tenant/{tenant}/things")
    assert len(records.columns) == 0
    assert kinds(records.to_pandas()) == {"id": "Int64", "on": "datetime64", "n": "float64"}


def test_columns_are_made_anew_each_time(session: Session) -> None:
    jobs = session.jobs.list()
    jobs.columns.learn([{"new": 1}])
    assert "new" not in jobs.columns


@pytest.mark.parametrize("method", ["to_pandas", "to_arrow", "to_polars"])
def test_one_warning_names_what_did_not_fit(method: str) -> None:
    rows = [
        {"id": 1, "createdOn": "0001-01-01T00:00:00Z", "total": "on request"},
        {"id": 2, "createdOn": "2026-01-02T03:04:05Z", "total": 5, "new": {"a": 1}},
        {"id": 3, "createdOn": "2026-01-02T03:04:05", "total": 5},
    ]
    jobs = answering(*rows).jobs.list()
    with pytest.warns(UserWarning, match="createdOn: 1 out of range") as caught:
        result = getattr(jobs, method)()
    assert [warning.filename for warning in caught] == [__file__]
    assert "total: 1 not of its kind (decimal), kept as text in total__text." in str(
        caught[0].message
    )
    assert "createdOn: 1 without a time zone, taken as UTC." in str(caught[0].message)
    names = result.schema.names if method == "to_arrow" else list(result.columns)
    assert names[-2:] == ["new", "total__text"]


def test_what_fits_gives_no_warning() -> None:
    row = {"id": None, "createdOn": None, "total": 0, "customFields": None, "status": {"name": "x"}}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        answering(row, {}).jobs.list().to_pandas()


@pytest.mark.parametrize(
    ("method", "module", "extra"),
    [
        ("to_pandas", "pandas", "pandas"),
        ("to_arrow", "pyarrow", "parquet"),
        ("to_arrow_batches", "pyarrow", "parquet"),
        ("to_polars", "polars", "polars"),
        ("to_polars", "pyarrow", "parquet"),
    ],
)
def test_a_missing_library_is_named_before_any_request(
    method: str, module: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sender = FakeSender()
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigurationError, match=rf"servicepytan\[{extra}\]"):
        getattr(session_on(sender).jobs.list(), method)()
    assert sender.sent == []


def test_operations_are_found_by_verb_and_path() -> None:
    for operation in operations():
        assert operation_at(operation.verb, operation.path) is operation


@pytest.mark.parametrize(
    ("verb", "path", "name"),
    [
        ("GET", "/jpm/v2/tenant/{tenant}/jobs/5", "jpm.jobs.get"),
        ("GET", "/sales/v2/tenant/7/estimates/items", "salestech.estimates.list_items"),
        (
            "GET",
            "/equipmentsystems/v2/tenant/7/installed-equipment",
            "equipment_systems.installed_equipment.list",
        ),
        ("PUT", "/jpm/v2/tenant/7/jobs", None),
        ("GET", "/jpm", None),
        ("GET", "nothing", None),
        ("GET", "/nothing/v2", None),
    ],
)
def test_paths_with_ids_in_them(verb: str, path: str, name: Any) -> None:
    result = operation_at(verb, path)
    assert (result and result.name) == name


def test_a_list_can_be_given_to_pandas_itself(sandbox: Sandbox) -> None:
    jobs = sandbox.session().jobs.list(limit=3)
    assert len(pd.Series(jobs)) == 3
    assert list(pd.DataFrame(jobs)["id"]) == [job["id"] for job in jobs]


@pytest.mark.parametrize("flat", [False, True])
def test_a_polars_frame_is_the_table(session: Session, flat: bool) -> None:
    invoices = session.invoices.list(limit=30)
    frame, table = invoices.to_polars(flat=flat), invoices.to_arrow(flat=flat)
    assert frame.equals(pl.from_arrow(table))
    assert frame.columns == table.schema.names
    assert frame.schema["id"] == pl.Int64
    assert frame.schema["invoiceDate"] == pl.Date
    assert frame.schema["createdOn"] == pl.Datetime("us", "UTC")
    assert frame.schema["total"] == pl.Decimal(28, 8)


def test_polars_keeps_what_its_own_reading_of_dicts_loses() -> None:
    rows: list[Any] = [{"id": i, "hours": 1} for i in range(150)]
    rows += [{"id": 150, "hours": 1.5, "zip": "07001"}]
    frame = answering(*rows).records("/new/v2/tenant/{tenant}/things").to_polars()
    assert frame["hours"].sum() == 151.5
    assert frame["zip"].to_list()[-1] == "07001"


@pytest.mark.parametrize("flat", [False, True])
def test_batches_hold_what_the_table_holds(session: Session, flat: bool) -> None:
    customers = session.customers.list(limit=30, page_size=7)
    reader, table = customers.to_arrow_batches(batch_rows=4, flat=flat), customers.to_arrow(
        flat=flat
    )
    batches = list(reader)
    assert [batch.num_rows for batch in batches] == [4] * 7 + [2]
    together = pa.Table.from_batches(batches)
    assert together.select(table.schema.names).equals(table)
    assert together["_rescued_data"].null_count == 30


def test_batches_fetch_pages_as_they_are_read_and_none_after_they_are_dropped() -> None:
    sender = FakeSender(
        lambda *asked: {"data": [{"id": i} for i in range(50)], "hasMore": True, "page": 1}
    )
    jobs = session_on(sender).jobs.list(page_size=50, workers=1)
    reader = jobs.to_arrow_batches(batch_rows=10)
    assert sender.sent == []
    assert reader.schema.field("id").type == pa.int64()
    for _ in range(5):
        reader.read_next_batch()
    del reader
    gc.collect()
    assert len(sender.sent) == 1


def test_a_feed_read_in_batches_tells_where_to_go_on(session: Session) -> None:
    feed = session.jobs.export()
    reader = feed.to_arrow_batches(batch_rows=100)
    assert feed.continue_from is None
    rows = reader.read_all().num_rows
    assert rows == len(feed.all())
    assert feed.continue_from


def test_duckdb_and_polars_read_batches(session: Session) -> None:
    duckdb = pytest.importorskip("duckdb")
    jobs = session.jobs.list(limit=25)
    reader = jobs.to_arrow_batches(batch_rows=10)
    connection = duckdb.connect()
    connection.register("jobs", reader)
    [(count, distinct)] = connection.execute(
        "SELECT count(*), count(DISTINCT id) FROM jobs"
    ).fetchall()
    assert (count, distinct) == (25, 25)
    frame: Any = pl.from_arrow(jobs.to_arrow_batches(batch_rows=10))
    assert frame.drop("_rescued_data").equals(jobs.to_polars())


def test_batches_warn_at_the_line_that_reads_the_last_one() -> None:
    jobs = answering({"id": 1, "total": "on request"}).jobs.list()
    with pytest.warns(UserWarning, match="total: 1 not of its kind") as caught:
        jobs.to_arrow_batches().read_all()
    assert [warning.filename for warning in caught] == [__file__]


@pytest.mark.parametrize("size", [0, -1, 1.5, True, "9"])
def test_a_wrong_number_of_rows_is_refused_before_any_request(size: Any) -> None:
    sender = FakeSender()
    with pytest.raises(InvalidArgument, match="batch_rows"):
        session_on(sender).jobs.list().to_arrow_batches(batch_rows=size)
    assert sender.sent == []


@pytest.mark.parametrize(
    ("money", "kind"), [("decimal", "decimal128(28, 8)"), ("float", "double"), ("text", "string")]
)
def test_money_is_as_asked_for_in_every_table(session: Session, money: Any, kind: str) -> None:
    invoices = session.invoices.list(limit=3)
    table = invoices.to_arrow(money=money)
    assert str(table.schema.field("total").type) == kind
    with invoices.to_arrow_batches(money=money) as reader:
        assert str(reader.schema.field("total").type) == kind
    assert invoices.to_polars(money=money).equals(pl.from_arrow(table))
    assert invoices.to_pandas(money=money)["total"].tolist() == table["total"].to_pylist()


def test_another_money_is_refused_before_any_request(session: Session) -> None:
    with pytest.raises(InvalidArgument, match="money='cents' is not one of decimal, float, text"):
        session.invoices.list().to_pandas(money="cents")  # type: ignore[arg-type]
