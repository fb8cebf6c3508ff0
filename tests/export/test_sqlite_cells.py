"""Cells as SQLite gets them: what is stored, and that Python need not look for adapters."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from servicepytan.export.destinations.engine import TableChunk
from servicepytan.export.destinations.sqlite import SqliteEngine

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


class Connection(sqlite3.Connection):
    """A connection that notes the types of what it binds."""

    bound: set[type]

    def executemany(self, sql: str, rows: Iterable[Any], /) -> sqlite3.Cursor:
        values = list(rows)
        self.bound = {type(value) for row in values for value in row}
        return super().executemany(sql, values)


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SqliteEngine:
    connect = sqlite3.connect
    monkeypatch.setattr(
        "sqlite3.connect", lambda *args, **options: connect(*args, factory=Connection, **options)
    )
    engine = SqliteEngine(tmp_path / "rows.sqlite")
    engine.open()
    return engine


@pytest.mark.parametrize("kind", STORED)
def test_cells_are_stored_by_their_kind(kind: str, engine: SqliteEngine) -> None:
    cells, stored = STORED[kind]
    engine.execute(f"CREATE TABLE rows (cell {engine.types[kind]})")
    engine.put("rows", TableChunk({"cell": kind}, [cells], len(cells)), [])
    assert engine.execute("SELECT typeof(cell), cell FROM rows ORDER BY rowid") == stored
    assert engine.connected.bound <= BOUND_AT_ONCE
    engine.close()
