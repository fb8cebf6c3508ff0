"""Loads by dlt itself, into DuckDB and into PostgreSQL."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

import servicepytan.dlt
from servicepytan import Session
from servicepytan.errors import ConfigurationError, InvalidArgument, InvalidResponse, SyncError
from servicepytan.sandbox import Sandbox
from tests.docs.blocks import ROOT, blocks, execute
from tests.fakes import SETTINGS, FakeSender, session_on

Pipeline = Any
DLT = "python dlt"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders of the test's own for what dlt writes, and no telemetry."""
    pytest.importorskip("dlt", reason="dlt is not installed; it comes with the extra 'dlt'")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "ERROR")


def in_duckdb(name: str = "titan") -> Pipeline:
    import dlt

    destination = dlt.destinations.duckdb(f"{name}.duckdb")
    return dlt.pipeline(name, destination=destination, dataset_name="raw")


@pytest.fixture(params=["duckdb", "postgres"])
def pipeline(request: pytest.FixtureRequest) -> Iterator[Pipeline]:
    """A pipeline into an empty database."""
    if request.param == "duckdb":
        yield in_duckdb()
        return
    import dlt

    url = request.getfixturevalue("postgres_url")
    made = dlt.pipeline(
        f"titan_{uuid4().hex[:8]}",
        destination=dlt.destinations.postgres(url),
        dataset_name=f"titan_{uuid4().hex[:8]}",
    )
    yield made
    with made.sql_client() as client:
        client.drop_dataset()


def rows_of(pipeline: Pipeline, query: str) -> list[dict[str, Any]]:
    with pipeline.sql_client() as client, client.execute_query(query) as cursor:
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]


def feed_of(*pages: list[Any]) -> Callable[..., Any]:
    """A feed of these pages."""

    def answer(method: str, path: str, query: dict[str, str]) -> Any:
        number = int(query.get("from", "0"))
        rows = pages[number] if number < len(pages) else []
        after = min(number + 1, len(pages))
        return {"data": rows, "hasMore": after < len(pages), "continueFrom": str(after)}

    return answer


def serving(*pages: list[Any]) -> Session:
    return session_on(FakeSender(feed_of(*pages)))


def jobs_from(session: Session, **options: Any) -> Any:
    return servicepytan.dlt.source(session, ["jobs"], **options)


def test_resources_of_the_sandbox_arrive_whole(sandbox: Sandbox, pipeline: Pipeline) -> None:
    with sandbox.session() as session:
        names = ["jobs", "invoices", "campaigns", "capacity_warnings"]
        for _ in range(2):
            pipeline.run(servicepytan.dlt.source(session, names))
        loaded = {row["id"]: row for row in rows_of(pipeline, "SELECT * FROM jobs")}
        jobs = session.jobs.export().to_arrow().to_pylist()
        assert sorted(loaded) == sorted(job["id"] for job in jobs)
        for job in jobs:
            row = loaded[job["id"]]
            assert row["job_number"] == job["jobNumber"]
            assert row["modified_on"].astimezone(timezone.utc) == job["modifiedOn"]
            assert row["custom_fields"] == job["customFields"]
        counts = [
            rows_of(pipeline, f"SELECT count(*) AS n FROM {name}")[0]["n"] for name in names[1:]
        ]
        assert counts == [
            len(rows.all())
            for rows in (
                session.invoices.export(),
                session.campaigns.list(active="Any"),
                session.records("/marketingads/v2/tenant/{tenant}/capacity-warnings"),
            )
        ]


def test_what_dlt_itself_gets_wrong_is_right(pipeline: Pipeline) -> None:
    odd = {
        "id": 1,
        "jobNumber": "0012",
        "job_number": "B",
        "appointmentCount": 1.5,
        "total": "on request",
        "createdOn": "2026-01-02T03:04:05.1234567Z",
        "completedOn": "0001-01-01T00:00:00Z",
        "summary": 'a "quoted",\n\\N line',
        "invoiceDate": "2026-01-02T00:00:00Z",
    }
    plain = {"id": 2, "jobNumber": "12", "appointmentCount": 2, "total": 3.5}
    with pytest.warns(UserWarning, match="total: 1 not of its kind"):
        pipeline.run(jobs_from(serving([plain, odd])))
    first, second = rows_of(pipeline, "SELECT * FROM jobs ORDER BY id")
    assert (first["job_number"], first["job_number_2"]) == ("0012", "B")
    assert second["job_number"] == "12"
    assert (first["appointment_count"], first["appointment_count__text"]) == (None, "1.5")
    assert (first["total"], first["total__text"]) == (None, "on request")
    assert (second["appointment_count"], second["total"]) == (2, 3.5)
    moment = datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=timezone.utc)
    assert first["created_on"].astimezone(timezone.utc) == moment
    assert first["completed_on"] is None
    assert first["summary"] == odd["summary"]
    assert first["invoice_date"] == date(2026, 1, 2)
    assert first["created_from_estimate_id"] is None
    columns = pipeline.default_schema.get_table_columns("jobs")
    assert columns["id"]["primary_key"]
    assert columns["created_from_estimate_id"]["data_type"] == "bigint"
    assert not [name for name in columns if "__v_" in name]


def test_a_character_that_postgres_refuses_stops_no_load(pipeline: Pipeline) -> None:
    pipeline.run(jobs_from(serving([{"id": 1, "summary": "a\0b"}, {"id": 2, "summary": "\ud83d"}])))
    rows = rows_of(pipeline, "SELECT summary FROM jobs ORDER BY id")
    kept = r"a\x00b" if "postgres" in pipeline.destination.destination_type else "a\0b"
    assert [row["summary"] for row in rows] == [kept, r"\ud83d"]


def test_the_last_state_of_a_row_stays_within_a_load_and_over_loads(pipeline: Pipeline) -> None:
    session = serving([{"id": 1, "summary": "a"}, {"id": 1, "summary": "b"}])
    pipeline.run(jobs_from(session))
    assert [row["summary"] for row in rows_of(pipeline, "SELECT summary FROM jobs")] == ["b"]
    pages = ([{"id": 9}], [{"id": 1, "summary": "c", "late": True}])
    pipeline.run(jobs_from(serving(*pages)))
    rows = rows_of(pipeline, "SELECT id, summary, late FROM jobs")
    assert rows == [{"id": 1, "summary": "c", "late": True}]


def test_a_load_goes_on_behind_the_token_of_the_last_one() -> None:
    first, second = FakeSender(feed_of([{"id": 1}])), FakeSender(feed_of([{"id": 1}], [{"id": 2}]))
    in_duckdb().run(jobs_from(session_on(first)))
    in_duckdb().run(jobs_from(session_on(second)))
    assert [url.partition("?")[2] for url in second.urls] == ["from=1"]
    assert len(rows_of(in_duckdb(), "SELECT id FROM jobs")) == 2


def test_the_state_comes_back_from_the_database_on_another_machine(tmp_path: Path) -> None:
    in_duckdb().run(jobs_from(serving([{"id": 1}])))
    in_duckdb().drop()
    sender = FakeSender(feed_of([{"id": 1}], [{"id": 2}]))
    in_duckdb().run(jobs_from(session_on(sender)))
    assert [url.partition("?")[2] for url in sender.urls] == ["from=1"]


def test_resources_can_be_fetched_side_by_side() -> None:
    session = serving([{"id": 1}], [{"id": 2}])
    source = servicepytan.dlt.source(session, ["jobs", "customers", "invoices"])
    for resource in source.resources.values():
        resource.parallelize()
    in_duckdb().run(source)
    again = FakeSender(feed_of([{"id": 1}], [{"id": 2}]))
    in_duckdb().run(servicepytan.dlt.source(session_on(again), ["jobs", "customers", "invoices"]))
    assert {url.partition("?")[2] for url in again.urls} == {"from=2"}
    for name in ("jobs", "customers", "invoices"):
        assert len(rows_of(in_duckdb(), f"SELECT id FROM {name}")) == 2


def test_nested_records_become_columns_that_stay_apart() -> None:
    row = {"id": 1, "batchId": 2, "batch": {"id": 3, "name": "x"}}
    source = servicepytan.dlt.source(serving([row]), ["inventory.returns"], flat=True)
    in_duckdb().run(source)
    [loaded] = rows_of(in_duckdb(), "SELECT * FROM returns")
    assert {name: loaded[name] for name in ("batch_id", "batch_id_2", "batch_name")} == {
        **{"batch_id": 2, "batch_id_2": 3, "batch_name": "x"}
    }


def test_no_rows_make_the_table() -> None:
    in_duckdb().run(jobs_from(serving([])))
    assert rows_of(in_duckdb(), "SELECT count(created_on) AS n FROM jobs") == [{"n": 0}]


def test_a_row_without_a_key_fails_before_anything_is_written() -> None:
    in_duckdb().run(jobs_from(serving([{"id": 1}])))
    with pytest.raises(Exception, match="no valid id") as caught:
        in_duckdb().run(jobs_from(serving([{"id": 1}], [{"id": 2}, {"id": None}])))
    assert isinstance(root_of(caught.value), InvalidResponse)
    assert len(rows_of(in_duckdb(), "SELECT id FROM jobs")) == 1
    in_duckdb().run(jobs_from(serving([{"id": 1}], [{"id": 2}])))
    assert len(rows_of(in_duckdb(), "SELECT id FROM jobs")) == 2


def root_of(error: BaseException) -> BaseException:
    """The first cause of an error."""
    while error.__cause__ is not None:
        error = error.__cause__
    return error


def test_another_tenant_is_refused() -> None:
    in_duckdb().run(jobs_from(serving([{"id": 1}])))
    sender = FakeSender(feed_of([{"id": 1}]))
    with pytest.raises(Exception, match="rows of tenant 42") as caught:
        in_duckdb().run(jobs_from(session_on(sender, tenant_id="43")))
    assert isinstance(root_of(caught.value), SyncError)
    assert sender.sent == []


def test_everything_is_loaded_anew_on_request() -> None:
    in_duckdb().run(jobs_from(serving([{"id": 1}, {"id": 5}])))
    in_duckdb().run(jobs_from(serving([{"id": 1}])), refresh="drop_resources")
    assert rows_of(in_duckdb(), "SELECT id FROM jobs") == [{"id": 1}]


def test_nothing_that_dlt_writes_has_a_secret(tmp_path: Path) -> None:
    pipeline = in_duckdb()
    pipeline.run(jobs_from(serving([{"id": 1}])))
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    written += pickle.dumps(str(pipeline.last_trace.asdict()))
    for name in ("client_secret", "app_key"):
        assert SETTINGS[name].encode() not in written


def test_wrong_arguments_are_refused_before_any_request() -> None:
    sender = FakeSender()
    session = session_on(sender)
    with pytest.raises(InvalidArgument, match="jobz"):
        servicepytan.dlt.source(session, ["jobz"])
    with pytest.raises(InvalidArgument, match="workers"):
        servicepytan.dlt.source(session, ["jobs"], workers=0)
    with pytest.raises(InvalidArgument, match="since='2999-01-01' lies in the future"):
        servicepytan.dlt.source(session, ["jobs"], since="2999-01-01")
    with pytest.raises(InvalidArgument, match="resources=None is no list of names"):
        servicepytan.dlt.source(session, None)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="flat='no' is neither True nor False"):
        servicepytan.dlt.source(session, ["jobs"], flat="no")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="Did you mean 'since'"):
        servicepytan.dlt.source(session, ["jobs"], sinces="2026-01-01")  # type: ignore[call-arg]
    assert sender.sent == []


@pytest.mark.parametrize("module", ["dlt", "pyarrow"])
def test_a_missing_library_is_named(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigurationError, match=r"servicepytan\[dlt\]"):
        servicepytan.dlt.source(serving(), ["jobs"])


def test_the_blocks_of_the_docs_run(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in sandbox.environ().items():
        monkeypatch.setenv(name, value)
    page = ROOT / "docs/engines.md"
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks(page.read_text(encoding="utf-8")):
        if block.kind == DLT:
            execute(block, page, names, None)  # type: ignore[arg-type]
    assert names["pipeline"].last_trace is not None
    assert os.path.exists("titan.duckdb")
