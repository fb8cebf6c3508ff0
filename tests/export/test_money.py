"""Money in files and databases: sums to the cent, and types that stay what they were."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from servicepytan import InvalidArgument
from servicepytan.convert import frames, polars
from servicepytan.convert.columns import Columns
from servicepytan.export import SyncReport
from servicepytan.export.destinations.money_views import _ten_thousandths, too_fine
from tests.export.conftest import Time
from tests.export.reading import database, rows_at, rows_of
from tests.export.scripted_pages import sync_pages

KINDS = {"id": "int", "total": "decimal"}
TYPED = ["parquet", "sqlite", "duckdb"]


def amounts(rows: int) -> Iterator[tuple[int, str]]:
    """Amounts whose floats do not add up, and among them what text would sort or add wrongly."""
    seeded = random.Random(7)
    for number in range(rows):
        cents = seeded.randrange(-(10**6), 10**9)
        yield number, f"{cents // 100 if cents >= 0 else -(-cents // 100)}.{abs(cents) % 100:02d}"


def pages(rows: int, size: int = 5_000) -> Iterator[list[dict[str, Any]]]:
    page: list[dict[str, Any]] = []
    for number, text in amounts(rows):
        page.append({"id": number, "total": text if number % 2 else float(text)})
        if len(page) == size:
            yield page
            page = []
    yield page


@pytest.mark.parametrize("rows", [3_000, pytest.param(1_000_000, marks=pytest.mark.long)])
def test_sums_are_exact_to_the_cent(rows: int, tmp_path: Path, at: Time) -> None:
    exact = sum(Decimal(text) for _, text in amounts(rows))
    pl = pytest.importorskip("polars")
    everything = [row for page in pages(rows) for row in page]
    assert frames.frame(everything, Columns(KINDS))["total"].sum() == exact
    frame = polars.polars_frame(everything, Columns(KINDS))
    assert frame.select(pl.col("total").sum()).item() == exact
    del everything, frame
    assert sync_pages(list(pages(rows)), tmp_path / "d", "duckdb", at).ok
    assert rows_of(tmp_path / "d", "duckdb", "SELECT sum(total) FROM jobs") == [(exact,)]
    assert sync_pages(list(pages(rows)), tmp_path / "s", "sqlite", at).ok
    sql = "SELECT sum(total_e4), count(total_e4) FROM jobs_money"
    assert rows_of(tmp_path / "s", "sqlite", sql) == [(int(exact * 10_000), rows)]


@pytest.mark.parametrize(
    ("text", "ten_thousandths"),
    [
        ("0.00", 0),
        ("-0.5", -5_000),
        ("-12.3456", -123_456),
        ("5", 50_000),
        ("1.0000000000000000000", 10_000),
        ("99999999999999.9999", 999_999_999_999_999_999),
        (None, None),
        ("0.12345", None),
        ("-123456789012345.0", None),
    ],
)
def test_ten_thousandths(text: Any, ten_thousandths: Any) -> None:
    sql = f"SELECT {_ten_thousandths('x')} FROM (SELECT ? AS x)"
    connection = sqlite3.connect(":memory:")
    assert connection.execute(sql, [text]).fetchone() == (ten_thousandths,)
    connection.close()
    assert too_fine([text, None, "1.50"]) == (text is not None and ten_thousandths is None)


def kind_of_money(to: Path, format: str) -> set[type[Any]]:
    return {type(row["total"]) for row in rows_at(to, format, "jobs")}


def notes(report: SyncReport) -> str:
    return " ".join(report.outcomes[0].notes)


@pytest.mark.parametrize("format", TYPED)
@pytest.mark.parametrize(("money", "kind"), [("float", float), ("text", str)])
def test_an_old_place_keeps_its_type_until_it_is_loaded_anew(
    money: str, kind: type[Any], format: str, tmp_path: Path, at: Time
) -> None:
    first, second = [[{"id": 1, "total": "1.50"}]], [[{"id": 2, "total": 2.5}]]
    assert notes(sync_pages(first, tmp_path, format, at, money=money)) == ""
    said = notes(sync_pages(second, tmp_path, format, at))
    assert f"total: kept as {money}, as this place was begun. To have decimal" in said
    assert f'full=True (--full); money="{money}" (--money {money}) keeps it.' in said
    assert kind_of_money(tmp_path, format) == {kind}
    assert notes(sync_pages(second, tmp_path, format, at, money=money)) == ""
    assert notes(sync_pages(first, tmp_path, format, at, full=True)) == ""
    assert [row["total"] for row in rows_at(tmp_path, format, "jobs")] == [Decimal("1.50")]
    assert notes(sync_pages(second, tmp_path, format, at)) == ""


def test_a_reload_makes_no_table_anew_whose_money_is_right(tmp_path: Path, at: Time) -> None:
    rows = [[{"id": 1, "total": "1.50"}]]
    sync_pages(rows, tmp_path, "sqlite", at)
    with closing(sqlite3.connect(database(tmp_path, "sqlite"))) as connection:
        connection.execute("CREATE INDEX mine ON jobs (total)")
    connection.close()
    sync_pages(rows, tmp_path, "sqlite", at, full=True)
    assert rows_of(tmp_path, "sqlite", "SELECT name FROM sqlite_master WHERE name = 'mine'")


@pytest.mark.parametrize("format", ["jsonl", "csv"])
def test_files_of_text_have_nothing_to_keep(format: str, tmp_path: Path, at: Time) -> None:
    row = [[{"id": 1, "total": "1.50"}]]
    sync_pages(row, tmp_path, format, at, money="float")
    assert notes(sync_pages(row, tmp_path, format, at)) == ""


@pytest.mark.parametrize("format", TYPED)
def test_what_is_no_amount_is_beside_and_counted(format: str, tmp_path: Path, at: Time) -> None:
    totals = ["1.50", "on request", "0.123456789", 0.1 + 0.2]
    rows = [{"id": number, "total": total} for number, total in enumerate(totals)]
    report = sync_pages([rows], tmp_path, format, at)
    assert "total: 3 not of its kind (decimal), kept as text in total__text." in notes(report)
    rows_read = sorted(rows_at(tmp_path, format, "jobs"), key=lambda row: int(row["id"]))
    assert [row["total"] for row in rows_read] == [Decimal("1.50"), None, None, None]
    beside = [None, "on request", "0.123456789", "0.30000000000000004"]
    assert [row["total__text"] for row in rows_read] == beside


def test_amounts_finer_than_the_view_are_counted(tmp_path: Path, at: Time) -> None:
    rows = [{"id": 1, "total": "1.50"}, {"id": 2, "total": "0.00005"}, {"id": 3, "total": None}]
    report = sync_pages([rows], tmp_path, "sqlite", at)
    fact = "total: 1 finer than ten-thousandths, or with more than 14 digits before the point: NULL"
    assert f"{fact} in the column total_e4 of the view" in notes(report)
    sql = "SELECT id, total, total_e4 FROM jobs_money ORDER BY id"
    wanted = [(1, "1.50", 15_000), (2, "0.00005", None), (3, None, None)]
    assert rows_of(tmp_path, "sqlite", sql) == wanted


def test_a_view_or_table_of_ones_own_stays(tmp_path: Path, at: Time) -> None:
    with closing(sqlite3.connect(database(tmp_path, "sqlite"))) as connection:
        connection.execute("CREATE TABLE jobs_money (mine TEXT)")
    connection.close()
    assert sync_pages([[{"id": 1, "total": "1.50"}]], tmp_path, "sqlite", at).ok
    assert rows_of(tmp_path, "sqlite", "SELECT mine FROM jobs_money") == []


def test_the_view_goes_when_money_is_of_another_type(tmp_path: Path, at: Time) -> None:
    rows = [[{"id": 1, "total": "1.50"}]]
    for money, views in (("decimal", 1), ("float", 0), ("decimal", 1)):
        sync_pages(rows, tmp_path, "sqlite", at, money=money, full=True)
        sql = "SELECT count(*) FROM sqlite_master WHERE type = 'view'"
        assert rows_of(tmp_path, "sqlite", sql) == [(views,)]


def test_another_money_is_refused(tmp_path: Path, at: Time) -> None:
    with pytest.raises(InvalidArgument, match="money='cents' is not one of decimal, float, text"):
        sync_pages([[]], tmp_path, "sqlite", at, money="cents")
