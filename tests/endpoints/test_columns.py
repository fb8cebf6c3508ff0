"""``columns=`` of tables, and ``to_csv``, in both kinds of session."""

from __future__ import annotations

import csv
import errno
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan import Report, Session, shape
from servicepytan._storage.atomic import AtomicFile
from servicepytan.aio.reports import AsyncReport
from servicepytan.errors import InvalidArgument
from servicepytan.export import sync
from servicepytan.sandbox import Sandbox
from tests.aio.loops import run as run_awaited
from tests.fakes import FakeSender, session_on

WANTED = ["total", "id", "customer.name"]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(jobs=12) as running:
        yield running


@pytest.fixture(scope="module")
def session(sandbox: Sandbox) -> Iterator[Session]:
    with sandbox.session() as made:
        yield made


@pytest.mark.parametrize("flat", [False, True])
def test_tables_have_these_columns(session: Session, flat: bool) -> None:
    invoices = session.invoices.list(limit=4)
    assert list(invoices.to_pandas(columns=WANTED, flat=flat)) == WANTED
    assert invoices.to_arrow(columns=WANTED, flat=flat).schema.names == WANTED
    assert invoices.to_polars(columns=WANTED, flat=flat).columns == WANTED
    reader = invoices.to_arrow_batches(columns=WANTED, flat=flat, batch_rows=3)
    assert reader.schema.names == [*WANTED, "_rescued_data"]
    assert list(session.invoices.export().to_pandas(columns="id")) == ["id"]


def test_columns_of_an_awaited_list(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work() -> Any:
        async with sandbox.async_session() as session:
            invoices = session.invoices.list(limit=4)
            frame = await invoices.to_pandas(columns=WANTED)
            table = await invoices.to_arrow(columns=WANTED)
            batches = [batch async for batch in invoices.to_arrow_batches(columns=WANTED)]
            count = await invoices.to_csv(tmp_path / "x.csv", columns=WANTED)
            every = await session.invoices.export().to_csv(tmp_path / "y.csv")
            return list(frame), table.schema.names, batches[0].schema.names[:3], count, every

    frame, table, batch, count, every = run_awaited(work())
    assert frame == table == batch == rows_of(tmp_path / "x.csv")[0] == WANTED
    assert count == len(rows_of(tmp_path / "x.csv")) - 1 == 4
    assert every == len(rows_of(tmp_path / "y.csv")) - 1


def rows_of(path: Path) -> list[list[str]]:
    """The header and the rows of a CSV file."""
    return list(csv.reader(path.read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize("columns", [["jobNumbr"], "jobNumbr", []])
def test_a_wrong_column_is_refused_before_any_request(tmp_path: Path, columns: Any) -> None:
    session = session_on(FakeSender(lambda *asked: pytest.fail("a request was made")))
    jobs = session.jobs.list()
    for table in (jobs.to_pandas, jobs.to_arrow, jobs.to_polars, jobs.to_arrow_batches):
        with pytest.raises(InvalidArgument):
            table(columns=columns)
    with pytest.raises(InvalidArgument):
        jobs.to_csv(tmp_path / "x.csv", columns=columns)
    assert not list(tmp_path.iterdir())


def test_a_csv_file_has_the_cells_of_a_sync(session: Session, tmp_path: Path) -> None:
    sync(session, ["invoices"], tmp_path / "synced", format="csv")
    count = session.invoices.export().to_csv(tmp_path / "one.csv")
    part = next((tmp_path / "synced" / "invoices").glob("*.csv"))
    assert (tmp_path / "one.csv").read_text() == part.read_text()
    assert count == len(rows_of(part)) - 1


def test_columns_that_come_up_late_stand_in_the_header(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [{"id": id, "text": 'a,"b"\nc'} for id in range(10_001)]
    rows[-1]["late"] = "here"
    session = session_on(FakeSender(lambda *asked: {"data": rows, "hasMore": False}))
    records = session.records("/x/v2/tenant/{tenant}/things")
    assert records.to_csv(tmp_path / "x.csv") == 10_001
    with (tmp_path / "x.csv").open(newline="") as file:
        made = list(csv.reader(file))
    assert made[0] == ["id", "text", "late"]
    assert made[1] == ["0", 'a,"b"\nc', ""]
    assert made[-1] == ["10000", 'a,"b"\nc', "here"]


def test_a_long_cell_stands_before_a_column_that_comes_up_late(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [{"id": id, "text": ""} for id in range(10_001)]
    rows[0]["text"] = long = 'x,"\n' * 50_000
    rows[-1]["late"] = "here"
    session = session_on(FakeSender(lambda *asked: {"data": rows, "hasMore": False}))
    assert session.records("/x/v2/tenant/{tenant}/things").to_csv(tmp_path / "x.csv") == 10_001
    text = (tmp_path / "x.csv").read_bytes().decode()
    quoted = long.replace('"', '""')
    assert text.startswith(f'id,text,late\n0,"{quoted}",\n1,,\n')


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few users make links")
def test_rows_go_where_a_link_leads_and_replace_no_pipe(session: Session, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link, pipe = tmp_path / "x.csv", tmp_path / "pipe"
    link.symlink_to("far/x.csv")
    os.mkfifo(pipe)
    for _ in range(2):
        assert session.jobs.list(limit=2).to_csv(link) == 2
    assert link.is_symlink()
    assert len(rows_of(tmp_path / "far" / "x.csv")) == 3
    for wrong in (pipe, tmp_path, 5, ""):
        with pytest.raises(InvalidArgument, match="path"):
            session.jobs.list().to_csv(wrong)  # type: ignore[arg-type]
    assert pipe.is_fifo()


class FullBody(io.BytesIO):
    """A temporary file on a disk that takes no more."""

    def write(self, data: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    def close(self) -> None:
        super().close()
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_names_the_file_and_leaves_nothing(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AtomicFile, "beside", lambda self: FullBody())
    with pytest.raises(OSError, match=r"No space left on device: '.*x\.csv'"):
        session.jobs.list().to_csv(tmp_path / "x.csv")
    assert list(tmp_path.iterdir()) == []


def test_rows_wait_on_the_disk_of_their_file(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    assert session.jobs.list(limit=3).to_csv(tmp_path / "x.csv") == 3
    assert [path.name for path in tmp_path.iterdir()] == ["x.csv"]


def test_a_csv_file_appears_when_it_is_complete(session: Session, tmp_path: Path) -> None:
    def fail(row: Any) -> Any:
        raise ValueError("no")

    path = tmp_path / "x.csv"
    path.write_text("before")
    with pytest.raises(ValueError, match="no"):
        session.jobs.list().map(fail).to_csv(path)
    assert path.read_text() == "before"
    assert [item.name for item in tmp_path.iterdir()] == ["x.csv"]


def test_local_times_are_text_in_csv(session: Session, tmp_path: Path) -> None:
    local = session.jobs.list(limit=1).map(shape.local_times("America/New_York"))
    local.to_csv(tmp_path / "x.csv", columns=["createdOn"])
    assert rows_of(tmp_path / "x.csv")[1][0].endswith(("-05:00", "-04:00"))


def test_a_report_is_a_csv_file(sandbox: Sandbox, session: Session, tmp_path: Path) -> None:
    run = Report("accounting", 1308, session, route="data").run(limit=5)
    assert run.to_csv(tmp_path / "x.csv") == 5
    assert rows_of(tmp_path / "x.csv")[0] == run.columns

    async def work() -> int:
        async with sandbox.async_session() as awaited:
            report = await AsyncReport.load("operations", 1234, awaited, route="data")
            run = await report.run(From="2024-01-01", To="2025-12-31", DateType=1)
            return await run.to_csv(tmp_path / "y.csv")

    assert run_awaited(work()) == len(rows_of(tmp_path / "y.csv")) - 1


def session_with(rows: list[Any]) -> Session:
    return session_on(FakeSender(lambda *asked: {"data": rows, "hasMore": False}))


def lines_of(path: Path) -> list[list[str]]:
    with path.open(newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize(
    ("first", "last", "header"),
    [
        ({"memo": None}, {"memo": "x"}, ["memo"]),
        ({"memo": None}, {"memo": "x", "late": "y"}, ["memo", "late"]),
        ({"memo": None}, {"memo": None}, ["memo"]),
        ({}, {"memo": "x"}, ["memo"]),
        ({}, {}, []),
        ({"a": None, "b": None}, {"b": "y"}, ["b", "a"]),
    ],
)
def test_rows_before_any_column_is_known_are_in_a_csv_file(
    first: Any, last: Any, header: list[str], tmp_path: Path
) -> None:
    rows = session_with([first] * 10_000 + [last]).records("/x/v2/tenant/{tenant}/things")
    assert rows.to_csv(tmp_path / "x.csv") == 10_001
    made = lines_of(tmp_path / "x.csv")
    assert made[0] == header
    assert made[1:-1] == [[""] * len(header)] * 10_000
    assert made[-1] == [str(last.get(name) or "") for name in header]


def test_rows_that_a_function_empties_are_in_a_csv_file(tmp_path: Path) -> None:
    rows = session_with([{"id": 1, "memo": None}, {"id": 2, "memo": None}])
    records = rows.records("/x/v2/tenant/{tenant}/things")
    memos = records.map(lambda row: {"memo": row["memo"]})
    assert memos.to_csv(tmp_path / "x.csv") == 2
    assert (tmp_path / "x.csv").read_text() == 'memo\n""\n""\n'
    assert records.to_csv(tmp_path / "y.csv", columns=["memo"]) == 2
    assert (tmp_path / "y.csv").read_text() == 'memo\n""\n""\n'
