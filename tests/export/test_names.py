"""Names that the data bears: none of them collides with ours, in any format, and no row is lost."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Optional

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from servicepytan import InvalidArgument
from servicepytan.core.row_type import Row
from servicepytan.export import compact, sync
from servicepytan.export.state import read_state
from tests.examples import examples
from tests.export.conftest import FIRST_FORMATS, FORMATS, Time
from tests.export.reading import database, rows_at, rows_of
from tests.export.scripted_pages import sync_pages
from tests.export.test_places import FILES, statement
from tests.fakes import FakeSender, session_on

DATABASES = ["sqlite", "duckdb"]
API = ["summary", "customerId", "modifiedOn", "total", "active", "jobNumber", "customFields"]
OURS = [
    *("_row_hash", "_row_hash_2", "rowid", "oid", "_rowid_", "tenant", "tenant_", "tenant__"),
    *("value", "id_2", "id__text", "total__text", "customerId__text", "customerId__text_2"),
    *("resource", "state", "jobs", "old", "new", "k0", "filename", "servicepytan_state"),
]
ODD = ["", " ", "a.b", "half \ud83d", "half \\ud83d", "a\x00b", "a_b", '"', "é", "É", "ß", "SS"]
NAMES = [*API, *OURS, *ODD]
TWINS = [twin for name in (*NAMES, "id") for twin in (name.upper(), name.title()) if twin != name]


def written(to: Path, format: str, tenant: Optional[str]) -> list[Row]:
    """The rows of jobs as they came, put together again from what a format made of them."""
    rows = rows_at(to, format, "jobs")
    if format == "jsonl":
        rows = [{key: value for key, value in row.items() if value is not None} for row in rows]
    else:
        rows = [came(row, columns_of(to, format)) for row in rows]
    if tenant is None:
        return rows
    assert {row.pop(tenant) for row in rows} <= {"42"}
    return [{unshifted(key, tenant): value for key, value in row.items()} for row in rows]


def unshifted(key: str, tenant: str) -> str:
    """A key as it came, that made way for the column of the tenant."""
    return key[:-1] if key.startswith(tenant) and set(key[len(tenant) :]) == {"_"} else key


def columns_of(to: Path, format: str) -> list[tuple[Any, ...]]:
    if format in FILES:
        text = (to / "jobs" / "_state.json").read_text("utf-8")
    else:
        sql = "SELECT state FROM servicepytan_state WHERE resource = 'jobs'"
        ((text,),) = rows_of(to, format, sql)
    return list(read_state(text, "state").columns)


def came(row: Row, columns: list[tuple[Any, ...]]) -> Row:
    names = [name for name, *_ in columns]
    assert len(set(map(str.casefold, names))) == len(names)
    assert {name for name in row if not name.startswith("_row_hash")} <= set(names)
    read: dict[str, Any] = {"int": int, "json": json.loads}
    return {
        key: read.get(kind, str)(row[name])
        for name, kind, key, _ in columns
        if row.get(name) not in (None, "")
    }


def last_of_each(rows: list[Row]) -> list[Row]:
    """Each row as it came last, without what is null."""
    by_key = {str(row["id"] or json.dumps(row, sort_keys=True)): row for row in rows}
    return [{key: row[key] for key in row if row[key] is not None} for row in by_key.values()]


def in_order(rows: list[Row]) -> list[Row]:
    return sorted((dict(sorted(row.items())) for row in rows), key=repr)


names_of_rows = st.lists(
    st.sampled_from(NAMES) | st.sampled_from(TWINS), min_size=1, max_size=6, unique=True
)


@st.composite
def pages(draw: st.DrawFn) -> list[list[Row]]:
    """Two runs of rows whose values are all different; some have no id, some come again."""
    made: list[list[Row]] = []
    number = 0
    for _ in range(2):
        rows = []
        for id in draw(st.lists(st.sampled_from([1, 2, "five", None]), min_size=1, max_size=4)):
            row: Row = {"id": id}
            for name in draw(names_of_rows):
                number += 1
                row[name] = f"v{number}"
            rows.append(row)
        made.append(rows)
    again = [row for row in made[0] if row["id"] is None]
    made[1] += draw(st.lists(st.sampled_from(again), max_size=2)) if again else []
    return made


@pytest.mark.slow
@pytest.mark.parametrize("format", FIRST_FORMATS)
@settings(examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    runs=pages(),
    tenant=st.none() | st.sampled_from([*OURS, "é", "half \ud83d", "_ROW_HASH"]),
    flat=st.booleans(),
)
def test_no_name_costs_a_row_or_a_value(
    format: str, runs: list[list[Row]], tenant: Optional[str], flat: bool,
    tmp_path_factory: pytest.TempPathFactory, at: Time,
) -> None:  # fmt: skip
    to = tmp_path_factory.mktemp("names")
    for rows in runs:
        try:
            report = sync_pages([rows], to, format, at, tenant_column=tenant, flat=flat)
        except InvalidArgument:
            assume(False)
        assert report.ok, report
    if format in FILES:
        compact(to)
    assert in_order(written(to, format, tenant)) == in_order(last_of_each(runs[0] + runs[1]))


@pytest.mark.parametrize("name", ["_row_hash", "_ROW_HASH"])
@pytest.mark.parametrize("format", FORMATS)
def test_a_field_of_the_name_of_our_column(
    format: str, name: str, tmp_path: Path, at: Time
) -> None:
    rows = [{"id": id, name: "same"} for id in (1, 2, 3, None, "five")]
    for _ in range(2):
        report = sync_pages([rows], tmp_path, format, at)
        assert report.ok
    if format in FILES:
        compact(tmp_path)
    rows_read = rows_at(tmp_path, format, "jobs")
    assert len(rows_read) == 5
    moved = f"{name}_2" if format in DATABASES else name
    assert [row[moved] for row in rows_read] == ["same"] * 5


@pytest.mark.parametrize("format", FORMATS)
def test_a_field_of_the_name_of_the_tenant_makes_way(format: str, tmp_path: Path, at: Time) -> None:
    row = {"id": 1, "tenant": "theirs", "tenant_": "too", "Tenant": "twin"}
    report = sync_pages([[row]], tmp_path, format, at, tenant_column="tenant")
    messages = " ".join(report.outcomes[0].notes)
    assert "tenant is called tenant_, as tenant is the column of the tenant." in messages
    (rows_read,) = rows_at(tmp_path, format, "jobs")
    assert [rows_read[name] for name in ("tenant", "tenant_", "tenant__")] == [
        "42",
        "theirs",
        "too",
    ]
    twin = "Tenant" if format == "jsonl" else "Tenant_2"
    assert rows_read[twin] == "twin"
    assert format == "jsonl" or "Tenant is called Tenant_2: its own name is taken" in messages


@pytest.mark.parametrize("format", FORMATS)
def test_a_row_without_keys_makes_way_too(format: str, tmp_path: Path, at: Time) -> None:
    options: dict[str, Any] = {"resource": "opportunities", "tenant_column": "value"}
    assert sync_pages([["a"]], tmp_path, format, at, **options).ok
    (rows_read,) = rows_at(tmp_path, format, "opportunities")
    assert (rows_read["value"], rows_read["value_"]) == ("42", "a")


@pytest.mark.parametrize("format", DATABASES)
def test_a_list_is_no_key(format: str, tmp_path: Path, at: Time) -> None:
    rows = [[2**70], {"id": 2**70}]
    for _ in range(2):
        assert sync_pages([rows], tmp_path, format, at).ok
    assert len(rows_at(tmp_path, format, "jobs")) == 2


OLD_TABLES = {
    "sqlite": [
        'CREATE TABLE "jobs" ("id" INTEGER, "_row_hash" TEXT)',
        'CREATE UNIQUE INDEX "jobs_id_key" ON "jobs" ("id")',
        'CREATE UNIQUE INDEX "jobs__row_hash_key" ON "jobs" ("_row_hash")',
    ],
    "duckdb": ['CREATE TABLE "jobs" ("id" BIGINT, "_row_hash" VARCHAR)'],
}


def begun_before(to: Path, format: str, columns: list[list[Any]], hash: str) -> None:
    """A database as it was written before the name of our column was kept for us."""
    sync_pages([], to, format, at=Time(), resource="zones")
    state = {
        **{"version": 1, "operation": "jpm.jobs.export", "token": "t", "mark": None, "walk": None},
        **{"columns": columns, "parts": [], "stamp": ""},
    }
    path = database(to, format)
    for sql in OLD_TABLES[format]:
        statement(path, format, sql)
    statement(path, format, f"INSERT INTO jobs VALUES (1, NULL), (NULL, '{hash}')")
    sql = f"INSERT INTO servicepytan_state VALUES ('jobs', '{json.dumps(state)}')"
    statement(path, format, sql)


@pytest.mark.parametrize("format", DATABASES)
def test_a_database_that_has_our_column_is_gone_on_with(
    format: str, tmp_path: Path, at: Time
) -> None:
    row = {"summary": "without an id"}
    hash = hashlib.sha256(b'{"summary":"without an id"}').hexdigest()
    begun_before(tmp_path, format, [["id", "int", "id", False]], hash)
    news = [{"id": 1, "_row_hash": "same"}, {"id": 2, "_row_hash": "same"}, row]
    assert sync_pages([news], tmp_path, format, at).ok
    rows_read = rows_at(tmp_path, format, "jobs")
    keys = [(row["id"], row["_row_hash"], row["_row_hash_2"]) for row in rows_read]
    assert sorted(keys, key=str) == [(1, None, "same"), (2, None, "same"), (None, hash, None)]


@pytest.mark.parametrize("format", DATABASES)
def test_a_database_that_has_their_column_of_our_name_is_gone_on_with(
    format: str, tmp_path: Path, at: Time
) -> None:
    theirs = ["_row_hash", "text", "_row_hash", False]
    begun_before(tmp_path, format, [["id", "int", "id", False], theirs], "old")
    news = [{"id": id, "_row_hash": "same"} for id in (1, 2, 3, None)]
    for _ in range(2):
        assert sync_pages([news], tmp_path, format, at).ok
    rows_read = rows_at(tmp_path, format, "jobs")
    keys = [(row["id"], row["_row_hash"], row["_row_hash_2"] is None) for row in rows_read]
    right = [(id, "same", True) for id in (1, 2, 3)]
    assert sorted(keys, key=str) == [*right, (None, "old", True), (None, "same", False)]


def test_a_table_that_was_renamed_takes_no_key_from_the_new_one(tmp_path: Path, at: Time) -> None:
    assert sync_pages([[{"id": 1}, {"id": 2}]], tmp_path, "sqlite", at).ok
    statement(database(tmp_path, "sqlite"), "sqlite", 'ALTER TABLE "jobs" RENAME TO "jobs_2026"')
    assert sync_pages([[{"id": 1}]], tmp_path, "sqlite", at, full=True).ok
    assert sync_pages([[{"id": 1}]], tmp_path, "sqlite", at).ok
    assert [row["id"] for row in rows_at(tmp_path, "sqlite", "jobs")] == [1]
    assert len(rows_of(tmp_path, "sqlite", "SELECT * FROM jobs_2026")) == 2


@pytest.mark.parametrize("format", DATABASES)
def test_a_table_of_somebody_else_in_other_case_is_refused(
    format: str, tmp_path: Path, at: Time
) -> None:
    statement(database(tmp_path, format), format, "CREATE TABLE Jobs (mine INTEGER)")
    report = sync_pages([[{"id": 1}]], tmp_path, format, at)
    assert "no sync is known to have written it" in report.outcomes[0].reason


@pytest.mark.parametrize("format", DATABASES)
def test_of_two_equal_keys_in_one_write_the_last_row_stays(
    format: str, tmp_path: Path, at: Time
) -> None:
    rows = [{"id": 1, "summary": "first"}, {"id": 2, "summary": "x"}, {"id": 1, "summary": "last"}]
    feed = FakeSender(lambda *asked: {"data": rows, "hasMore": False, "continueFrom": "end"})
    sync(session_on(feed), "jobs", tmp_path, format=format, clock=at.clock())
    kept = {row["id"]: row["summary"] for row in rows_at(tmp_path, format, "jobs")}
    assert kept == {1: "last", 2: "x"}
