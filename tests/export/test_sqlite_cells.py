"""Cells as SQLite gets them: what is stored, and that Python need not look for adapters."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from servicepytan.convert import cells
from servicepytan.export import sync
from servicepytan.export.destinations.engine import TableChunk
from servicepytan.export.destinations.sqlite import (
    MOST_PARAMETERS,
    ROWS_AT_ONCE,
    SqliteEngine,
)
from tests.fakes import FakeSender, session_on

MOMENT = datetime(2026, 1, 31, 8, tzinfo=timezone.utc)
STORED: dict[str, tuple[list[Any], list[tuple[str, Any]]]] = {
    "bool": ([True, False, None], [("integer", 1), ("integer", 0), ("null", None)]),
    "day": ([date(2026, 1, 31), None], [("text", "2026-01-31"), ("null", None)]),
    "instant": ([MOMENT, None], [("text", "2026-01-31T08:00:00.000000Z"), ("null", None)]),
    "int": ([2**63 - 1, 0, None], [("integer", 2**63 - 1), ("integer", 0), ("null", None)]),
    "json": (["[1]", None], [("text", "[1]"), ("null", None)]),
    "number": ([1.5, 0.0, None], [("real", 1.5), ("real", 0.0), ("null", None)]),
    "text": (["", "nan", None], [("text", ""), ("text", "nan"), ("null", None)]),
}
"""The cells of each kind, and what is stored of them: its type in the table, and its value."""

BOUND_AT_ONCE = {str, int, float}
"""The types that Python binds without a look for an adapter; a subclass such as bool is none."""


class BindingConnection(sqlite3.Connection):
    """A connection that notes the types of what it binds."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.bound: set[type] = set()

    def executemany(self, sql: str, rows: Iterable[Any], /) -> sqlite3.Cursor:
        values = list(rows)
        self.bound |= {type(value) for row in values for value in row}
        return super().executemany(sql, values)


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SqliteEngine:
    connect = sqlite3.connect
    monkeypatch.setattr(
        "sqlite3.connect",
        lambda *args, **options: connect(*args, factory=BindingConnection, **options),
    )
    engine = SqliteEngine(tmp_path / "rows.sqlite")
    engine.open()
    return engine


@pytest.mark.parametrize("kind", STORED)
def test_cells_are_stored_by_their_kind(kind: str, engine: SqliteEngine) -> None:
    cells, stored = (each * ROWS_AT_ONCE for each in STORED[kind])
    engine.execute(f"CREATE TABLE rows (cell {engine.types[kind]})")
    engine.put("rows", TableChunk({"cell": kind}, [cells], len(cells)), [])
    assert engine.execute("SELECT typeof(cell), cell FROM rows ORDER BY rowid") == stored
    assert engine.connected.bound <= BOUND_AT_ONCE
    engine.close()


@pytest.mark.parametrize("rows", [0, 1, ROWS_AT_ONCE - 1, ROWS_AT_ONCE, 3 * ROWS_AT_ONCE + 2])
@pytest.mark.parametrize("columns", [1, 40, 600])
def test_a_statement_inserts_several_rows(columns: int, rows: int, engine: SqliteEngine) -> None:
    kinds = {f"c{number}": "int" for number in range(columns)}
    values = [[row * columns + column for row in range(rows)] for column in range(columns)]
    engine.execute(f"CREATE TABLE rows ({', '.join(f'{name} INTEGER' for name in kinds)})")
    statements: list[str] = []
    engine.connected.set_trace_callback(statements.append)
    engine.put("rows", TableChunk(kinds, values, rows), [])
    engine.connected.set_trace_callback(None)
    at_once = max(1, min(ROWS_AT_ONCE, MOST_PARAMETERS // columns))
    inserted = [sql for sql in statements if sql.startswith("INSERT")]
    assert len(inserted) == rows // at_once + rows % at_once
    assert engine.execute("SELECT * FROM rows ORDER BY c0") == list(zip(*values))
    engine.close()


def test_of_rows_with_one_key_in_a_statement_the_last_one_stays(engine: SqliteEngine) -> None:
    rows = ROWS_AT_ONCE
    engine.execute("CREATE TABLE rows (id INTEGER, name TEXT)")
    chunk = TableChunk(
        {"id": "int", "name": "text"}, [[1] * rows, list(map(str, range(rows)))], rows
    )
    engine.put("rows", chunk, [("id",)])
    assert engine.execute("SELECT id, name FROM rows") == [(1, str(rows - 1))]
    engine.close()


def test_rows_without_a_key_stay_the_same_rows_when_orjson_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"payoutBusinessUnitName": "x", "paidDurationHours": hours} for hours in (1e-05, 1e16)]
    session = session_on(FakeSender(lambda *asked: {"hasMore": False, "data": rows}))
    for _ in range(2):
        sync(session, "payroll.gross_pay_items", tmp_path / "x.sqlite", full=False, check=False)
        monkeypatch.setattr(cells, "_quick", None)
    with closing(sqlite3.connect(tmp_path / "x.sqlite")) as database:
        [(count,)] = database.execute("SELECT count(*) FROM gross_pay_items")
    assert count == len(rows)
