"""Queries and streams by Spark itself, on this machine."""

from __future__ import annotations

import json
import os
import pickle
import sys
from collections.abc import Iterator
from datetime import date, datetime, timezone
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from servicepytan.errors import ConfigurationError, InvalidArgument
from servicepytan.sandbox import Sandbox
from servicepytan.sandbox.gateway import Limit
from tests.docs.blocks import ROOT, blocks, execute

SPARK = "python spark"
# PySpark 4.0 leaves the sockets to its own JVM open that collect() and toLocalIterator() use.
pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=60, feed_page_size=25) as running:
        yield running


@pytest.fixture(scope="module")
def spark(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A Spark session whose workers find the sandbox in their environment."""
    pytest.importorskip("pyspark", reason="PySpark is not installed; it comes with extra 'spark'")
    from pyspark.sql import SparkSession

    place = tmp_path_factory.mktemp("spark")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in sandbox.environ().items():
            patch.setenv(name, value)
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.chdir(place)
        settings = {
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
            "spark.eventLog.dir": f"file://{place}",
            "spark.eventLog.enabled": "true",
            "spark.eventLog.compress": "false",
            "spark.sql.shuffle.partitions": "1",
            "spark.sql.session.timeZone": "Asia/Tokyo",
            "spark.task.maxFailures": "1",
            "spark.ui.enabled": "false",
        }
        builder = SparkSession.builder.master("local[2]")
        for name, value in settings.items():
            builder = builder.config(name, value)
        session = builder.getOrCreate()
        session.sparkContext.setLogLevel("OFF")
        import servicepytan.spark

        session.dataSource.register(servicepytan.spark.ServiceTitanDataSource)
        yield session
        session.stop()


def load(spark: Any, resource: str, **options: str) -> Any:
    return spark.read.format("servicetitan").options(resource=resource, **options).load()


def serve(sandbox: Sandbox, rows: list[dict[str, Any]]) -> None:
    """Let the next page of the jobs be these rows."""
    page = {"data": rows, "hasMore": False, "totalCount": len(rows)}
    body = json.dumps(page).encode()
    sandbox.fail_next("garbage", path="/jpm/v2/tenant/{tenant}/jobs", body=body)


def test_a_list_is_read_in_slices_each_row_once(spark: Any, sandbox: Sandbox) -> None:
    frame = load(spark, "jobs", partitions="3")
    assert frame.rdd.getNumPartitions() == 3
    with sandbox.session() as session:
        jobs = {row["id"]: row for row in session.jobs.list().to_arrow().to_pylist()}
    rows = [row.asDict() for row in frame.collect()]
    assert len(rows) == len(jobs)
    for row in rows:
        job = jobs[row["id"]]
        assert row["jobNumber"] == job["jobNumber"]
        assert row["createdOn"].astimezone(job["createdOn"].tzinfo) == job["createdOn"]
        assert row["tagTypeIds"] == job["tagTypeIds"]
        assert row["total"] == job["total"]


def refused(arrivals: list[float], most: int) -> int:
    """How many requests a window of a second would refuse that lets so many pass."""
    passed: list[float] = []
    for moment in arrivals:
        if sum(before > moment - 1 for before in passed) < most:
            passed.append(moment)
    return len(arrivals) - len(passed)


def test_readers_side_by_side_keep_within_the_limit_together(
    spark: Any, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrivals: list[float] = []
    monkeypatch.setattr(Limit, "check", lambda *_: arrivals.append(monotonic()))
    slow = tmp_path / "slow.toml"
    slow.write_text("page_size = 1\nrate_limit = 20\n")

    def part_refused() -> float:
        arrivals.clear()
        frame = load(spark, "jobs", partitions="2", config_file=str(slow))
        ids = [row.id for row in frame.select("id").collect()]
        assert len(ids) == len(set(ids)) == 60
        assert len(arrivals) > 60
        return refused(arrivals, 20) / len(arrivals)

    parts = (part_refused() for _ in range(6))  # a busy machine stalls processes
    assert any(part <= 0.03 for part in parts)


def test_the_schema_comes_from_the_field_tables(spark: Any, sandbox: Sandbox) -> None:
    asked = len(sandbox.requests())
    types = dict(load(spark, "invoices").dtypes)
    assert list(map(types.get, ("id", "total", "invoiceDate"))) == [
        "bigint",
        "decimal(28,8)",
        "date",
    ]
    assert (types["createdOn"], types["items"]) == ("timestamp", "string")
    assert next(iter(types)) == "id"
    assert list(types)[-1] == "_rescued_data"
    assert len(sandbox.requests()) == asked
    days = load(spark, "invoices", partitions="1").select("invoiceDate").limit(1).collect()
    assert isinstance(days[0][0], date)


def test_odd_values_are_kept_and_nothing_is_cut(spark: Any, sandbox: Sandbox) -> None:
    odd = {
        "id": 1,
        "jobNumber": "0012",
        "projectId": 1.5,
        "total": "on request",
        "createdOn": "2026-01-02T03:04:05.1234567Z",
        "modifiedOn": "9999-12-31T23:59:59Z",
        "completedOn": "0001-01-01T00:00:00Z",
        "newField": 2**70,
    }
    serve(sandbox, [odd, {"id": 2, "projectId": 7, "total": 3.5}])
    first, second = load(spark, "jobs", partitions="1").orderBy("id").collect()
    assert json.loads(first["_rescued_data"]) == {
        name: odd[name] for name in ("projectId", "total", "modifiedOn", "newField")
    }
    assert first["jobNumber"] == "0012"
    assert (first["projectId"], first["total"], first["completedOn"]) == (None, None, None)
    moment = datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=timezone.utc)
    assert first["createdOn"].astimezone(timezone.utc) == moment
    assert (second["projectId"], second["total"], second["_rescued_data"]) == (7, 3.5, None)


def test_nothing_that_spark_shows_or_logs_has_a_secret(
    spark: Any, sandbox: Sandbox, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    frame = load(spark, "jobs", partitions="2")
    assert frame.count() == 60
    frame.explain(True)
    frame.explain("formatted")
    shown = capfd.readouterr().out + frame._jdf.queryExecution().toString()
    logs = Path(spark.conf.get("spark.eventLog.dir").removeprefix("file://"))
    shown += "".join(path.read_text(errors="replace") for path in logs.rglob("*") if path.is_file())
    assert "servicetitan" in shown
    for name in ("SERVICETITAN_CLIENT_SECRET", "SERVICETITAN_APP_KEY"):
        assert sandbox.environ()[name] not in shown


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"resource": "jobz"}, "Did you mean 'jobs'"),
        ({"resource": "jobs", "client_secret": "hush-hush"}, "cannot be an option"),
        ({"resource": "jobs", "jobStatuss": "Hold"}, "Did you mean 'job_status'"),
    ],
)
def test_a_wrong_option_is_told_at_once(spark: Any, options: dict[str, str], message: str) -> None:
    with pytest.raises(Exception, match=message) as caught:
        spark.read.format("servicetitan").options(**options).load()
    assert "hush-hush" not in str(caught.value)


def test_an_option_of_the_other_kind_of_query_is_refused(spark: Any, sandbox: Sandbox) -> None:
    sent = len(sandbox.requests())
    with pytest.raises(Exception, match="poll_seconds has no effect in a batch query"):
        load(spark, "jobs", poll_seconds="1").collect()
    stream = spark.readStream.format("servicetitan").options(resource="jobs", partitions="2")
    query = stream.load().writeStream.format("memory").queryName("refused").start()
    with pytest.raises(Exception, match="partitions has no effect in a stream"):
        query.processAllAvailable()
    assert len(sandbox.requests()) == sent


def test_a_schema_of_ones_own_is_checked_by_name_and_type(spark: Any) -> None:
    wished = spark.read.format("servicetitan").options(resource="jobs", partitions="1")
    rows = wished.schema("jobNumber string, id bigint").load().limit(2).collect()
    assert [list(row.asDict()) for row in rows] == [["jobNumber", "id"]] * 2
    with pytest.raises(Exception, match="column id is bigint, not int"):
        wished.schema("id int").load().collect()
    with pytest.raises(Exception, match="has no column 'ids'"):
        wished.schema("ids bigint").load().collect()
    with pytest.raises(Exception, match="column projectId must not be empty"):
        wished.schema("projectId bigint NOT NULL").load().collect()


def test_an_error_of_the_api_keeps_its_text(spark: Any) -> None:
    with pytest.raises(Exception, match="modified_on_or_after='soon'") as caught:
        load(spark, "jobs", partitions="1", modifiedOnOrAfter="soon").collect()
    assert "InvalidArgument" in str(caught.value)


def test_a_stream_reads_the_feed_and_goes_on_behind_its_token(spark: Any, tmp_path: Path) -> None:
    def run() -> dict[int, list[int]]:
        """The ids of each batch."""
        batches: dict[int, list[int]] = {}

        def keep(frame: Any, number: int) -> None:
            batches[number] = sorted(row.id for row in frame.select("id").collect())

        source = spark.readStream.format("servicetitan").options(
            resource="jobs", pages_per_batch="2", poll_seconds="0.5"
        )
        writer = source.load().writeStream.foreachBatch(keep)
        query = writer.option("checkpointLocation", str(tmp_path)).start()
        query.processAllAvailable()
        query.stop()
        return batches

    first = run()
    assert [len(ids) for ids in first.values()] == [50, 10]
    assert len({id for ids in first.values() for id in ids}) == 60
    assert run() == {}
    for commit in (tmp_path / "commits").glob("*1*"):
        commit.unlink()  # as after a crash in the last batch
    assert run() == {1: first[1]}


def test_the_blocks_of_the_docs_run(
    spark: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    page = ROOT / "docs/engines.md"
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks(page.read_text(encoding="utf-8")):
        if block.kind == SPARK:
            execute(block, page, names, None)  # type: ignore[arg-type]
    assert names["jobs"].count() == 60


class TestWithoutATask:
    """The data source as Spark's driver and workers use it, in this process."""

    @pytest.fixture
    def source(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Any:
        """Makes a data source for some options."""
        pytest.importorskip("pyspark")
        monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
        for name, value in sandbox.environ().items():
            monkeypatch.setenv(name, value)
        from servicepytan.spark import ServiceTitanDataSource

        return lambda **options: ServiceTitanDataSource({"resource": "jobs", **options})

    def test_each_kind_of_column_has_its_type(self, source: Any) -> None:
        kinds = {field.name: field.dataType.simpleString() for field in source().schema()}
        assert {name: kinds[name] for name in ("id", "createdOn", "total", "noCharge")} == {
            "id": "bigint",
            "createdOn": "timestamp",
            "total": "decimal(28,8)",
            "noCharge": "boolean",
        }
        assert source().name() == "servicetitan"

    def test_partitions_go_to_the_workers_and_bring_each_row_once(self, source: Any) -> None:
        listed = source(partitions="3")
        reader = listed.reader(listed.schema())
        parts = pickle.loads(pickle.dumps(reader.partitions()))
        assert len(parts) == 3
        worker = pickle.loads(pickle.dumps(reader))
        batches = [batch for part in parts for batch in worker.read(part)]
        assert {batch.schema.names[0] for batch in batches} == {"id"}
        ids = [id for batch in batches for id in batch.column("id").to_pylist()]
        assert len(ids) == len(set(ids)) == 60

    def test_a_feed_can_be_read_as_one_part(self, source: Any) -> None:
        feed = source(resource="jobs.export")
        reader = feed.reader(feed.schema())
        [part] = reader.partitions()
        assert sum(batch.num_rows for batch in reader.read(part)) == 60

    def test_the_offsets_of_a_stream_lead_from_batch_to_batch(self, source: Any) -> None:
        feed = source(pages_per_batch="2", poll_seconds="0")
        stream = feed.simpleStreamReader(feed.schema())

        def ids(batches: Any) -> list[int]:
            return [id for batch in batches for id in batch.column("id").to_pylist()]

        begin = stream.initialOffset()
        assert begin == {"token": "", "pages": 0}
        batches, middle = stream.read(begin)
        first = ids(batches)
        batches, end = stream.read(middle)
        assert (len(first), middle["pages"]) == (50, 2)
        assert len({*first, *ids(batches)}) == 60
        batches, still = stream.read(end)
        assert (ids(batches), still) == ([], end)
        assert ids(stream.readBetweenOffsets(begin, middle)) == first

    def test_credentials_stay_where_they_are_to_be_found(
        self, source: Any, sandbox: Sandbox
    ) -> None:
        secret = sandbox.environ()["SERVICETITAN_CLIENT_SECRET"].encode()

        def sent(**options: str) -> bytes:
            made = source(**options)
            return pickle.dumps(made.reader(made.schema()))

        assert secret in sent()
        assert secret not in sent(credentials="worker")

    @pytest.mark.parametrize("reader", ["reader", "simpleStreamReader"])
    def test_a_wished_column_keeps_its_type(self, source: Any, reader: str) -> None:
        from pyspark.sql import types

        wished = types.StructType([types.StructField("id", types.StringType())])
        with pytest.raises(InvalidArgument, match="column id is bigint, not string"):
            getattr(source(), reader)(wished)


@pytest.mark.parametrize("module", ["pyspark", "pyspark.sql.datasource", "pyarrow"])
def test_a_missing_library_is_named(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import servicepytan.spark

    pytest.importorskip("pyspark")
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigurationError, match=r"servicepytan\[spark\]"):
        _ = servicepytan.spark.ServiceTitanDataSource


def test_a_python_that_nobody_chose_is_warned_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import servicepytan.spark

    pytest.importorskip("pyspark")
    (tmp_path / "python3").write_text("")
    (tmp_path / "python3").chmod(0o755)
    monkeypatch.delenv("PYSPARK_PYTHON", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    with pytest.warns(UserWarning, match="PYSPARK_PYTHON is not set.*python3"):
        _ = servicepytan.spark.ServiceTitanDataSource
