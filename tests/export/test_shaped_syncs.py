"""Syncs whose rows pass shapes, or keep some columns: what is stored, and what is refused."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from servicepytan import Session, shape
from servicepytan.errors import InvalidArgument, SyncFailed
from servicepytan.export import compact, sync
from servicepytan.sandbox import Sandbox
from tests.fakes import FakeSender, session_on


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=12) as running:
        yield running


@pytest.fixture
def session(sandbox: Sandbox) -> Iterator[Session]:
    with sandbox.session() as made:
        yield made


def lines(folder: Path) -> list[dict[str, Any]]:
    """All rows in the JSON Lines of a folder."""
    parts = sorted(folder.glob("*.jsonl"))
    return [json.loads(line) for part in parts for line in part.read_text().splitlines()]


@pytest.mark.parametrize("value", ["pick=id,address.city", [shape.pick("id", "address.city")]])
def test_rows_pass_the_shapes(session: Session, tmp_path: Path, value: Any) -> None:
    report = sync(session, ["customers"], tmp_path, shape=value)
    rows = lines(tmp_path / "customers")
    assert report.rows == len(rows) > 0
    assert {tuple(row) for row in rows} == {("id", "address.city")}


def test_columns_are_kept_with_the_key(session: Session, tmp_path: Path) -> None:
    sync(session, ["jobs", "customers"], tmp_path, columns={"jpm.jobs": ["jobNumber", "total"]})
    assert {tuple(row) for row in lines(tmp_path / "jobs")} == {("id", "jobNumber", "total")}
    assert "address" in lines(tmp_path / "customers")[0]


@pytest.mark.parametrize("format", ["csv", "parquet", "sqlite", "duckdb"])
def test_typed_formats_have_these_columns(session: Session, tmp_path: Path, format: str) -> None:
    sync(session, ["jobs"], tmp_path, format=format, columns={"jobs": ["jobNumber"]})
    sync(session, ["jobs"], tmp_path, format=format, columns={"jobs": ["jobNumber"]})
    assert columns_at(tmp_path, format) == ["id", "jobNumber"]


def columns_at(folder: Path, format: str) -> list[str]:
    """The columns of the jobs that are stored."""
    if format == "sqlite":
        with closing(sqlite3.connect(next(folder.glob("*.sqlite*")))) as database:
            names = [row[1] for row in database.execute("PRAGMA table_info(jobs)")]
        return [name for name in names if not name.startswith("_")]
    if format == "duckdb":
        import duckdb

        with duckdb.connect(str(next(folder.glob("*.duckdb")))) as connection:
            names = [row[0] for row in connection.execute("DESCRIBE jobs").fetchall()]
        return [name for name in names if not name.startswith("_")]
    part = next((folder / "jobs").glob(f"*.{format}"))
    if format == "parquet":
        import pyarrow.parquet as parquet

        return list(parquet.read_schema(part).names)
    return next(csv.reader(part.read_text().splitlines()))


def test_a_changed_row_takes_the_place_of_the_old_one(
    sandbox: Sandbox, session: Session, tmp_path: Path
) -> None:
    place = tmp_path / "x.sqlite"
    for number in ("first", "second"):
        job = session.jobs.list().first_or_raise()
        session.jobs.update(job["id"], {"summary": number})
        sync(session, ["jobs"], place, shape=["rename", "pick=id,summary"],
             include_recent_changes=True)  # fmt: skip
    with closing(sqlite3.connect(place)) as database:
        rows = dict(database.execute("SELECT id, summary FROM jobs"))
    assert len(rows) == 12
    assert rows[job["id"]] == "second"


def test_names_and_local_times_are_stored(session: Session, tmp_path: Path) -> None:
    arguments = ["join=businessUnit", "local_times=America/New_York"]
    sync(session, ["jobs"], tmp_path, format="csv", shape=arguments)
    part = next((tmp_path / "jobs").glob("*.csv"))
    row = next(csv.DictReader(part.read_text().splitlines()))
    assert row["businessUnitName"]
    assert row["createdOn"].endswith(("-05:00", "-04:00"))


def test_items_are_loaded_completely_each_time(session: Session, tmp_path: Path) -> None:
    place = tmp_path / "x.sqlite"
    for _ in range(2):
        report = sync(session, ["invoices"], place, shape=shape.explode("items"))
        assert [outcome.mode for outcome in report.outcomes] == ["full"]
    items = [item for row in session.invoices.list() for item in row["items"] or []]
    with closing(sqlite3.connect(place)) as database:
        rows = list(database.execute('SELECT "invoiceId", id FROM invoices'))
    assert len(rows) == len(set(rows)) == len(items)


def test_another_shape_is_refused_unless_all_is_loaded_anew(
    session: Session, tmp_path: Path
) -> None:
    sync(session, ["jobs"], tmp_path, columns={"jobs": ["total"]})
    with pytest.raises(
        SyncFailed, match=r"begun with columns id,total, and is now asked for with no"
    ):
        sync(session, ["jobs"], tmp_path)
    with pytest.raises(SyncFailed, match=r"with columns id,jobNumber\. Go on like that"):
        sync(session, ["jobs"], tmp_path, columns={"jobs": ["jobNumber"]})
    sync(session, ["jobs"], tmp_path, columns={"jobs": ["jobNumber"]}, full=True)
    assert {tuple(row) for row in lines(tmp_path / "jobs")} == {("id", "jobNumber")}
    sync(session, ["customers"], tmp_path)


@pytest.mark.parametrize("format", ["sqlite", "duckdb", "csv"])
def test_loading_anew_changes_the_columns(session: Session, tmp_path: Path, format: str) -> None:
    sync(session, ["jobs"], tmp_path, format=format)
    sync(session, ["jobs"], tmp_path, format=format, columns={"jobs": ["total"]}, full=True)
    assert columns_at(tmp_path, format) == ["id", "total"]


def test_parts_of_shaped_rows_are_merged_by_their_key(session: Session, tmp_path: Path) -> None:
    for _ in range(2):
        job = session.jobs.list().first_or_raise()
        session.jobs.update(job["id"], {"summary": "changed"})
        sync(session, ["jobs"], tmp_path, shape="rename", include_recent_changes=True)
    compact(tmp_path)
    rows = lines(tmp_path / "jobs")
    assert len(rows) == len({row["id"] for row in rows}) == 12
    assert "job_number" in rows[0]


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"columns": {"jobs": ["jobNumbr"]}}, "Did you mean 'jobNumber'?"),
        ({"columns": {"jobs": []}}, "columns['jobs'] is empty; name some"),
        ({"columns": {"customers": ["name"]}}, "'customers' is not among the resources to sync"),
        ({"columns": {"jbs": ["name"]}}, "Did you mean"),
        ({"columns": {"jobs": 5}}, "columns['jobs']=5 is no list of names"),
        ({"columns": {"jobs": ["id", 5]}}, "columns['jobs']: 5 is no name of a field"),
        ({"columns": {"jobs": None}}, "columns['jobs']=None is no list of names"),
        (
            {"columns": ["id"]},
            """columns=['id'] names no resource. Write the columns of each, as in""",
        ),
        ({"columns": []}, '{"jobs": ["id"]}'),
        ({"columns": "id"}, "columns='id' names no resource"),
        ({"shape": "pick=total"}, "pick drops id, by which a sync tells the rows apart"),
        ({"shape": ["flatten", "pik=total"]}, "Did you mean 'pick'?"),
        ({"shape": [len]}, "is none of servicepytan.shape"),
        ({"shape": len}, "is none of servicepytan.shape"),
        ({"shape": None}, "shape: None is none of servicepytan.shape"),
        ({"shape": "explode=total"}, "is no list"),
        ({"shape": "join=vendor"}, "has no vendorId"),
    ],
)
def test_what_cannot_be_right_is_refused_before_any_request(
    tmp_path: Path, options: dict[str, Any], text: str
) -> None:
    session = session_on(FakeSender(lambda *asked: pytest.fail("a request was made")))
    with pytest.raises(InvalidArgument) as caught:
        sync(session, ["jobs"], tmp_path / "place", **options)
    assert text in str(caught.value)
    assert not (tmp_path / "place").exists()
