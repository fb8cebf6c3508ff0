"""Reads back what a sync has written, in every format, and says what it should be."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

from servicepytan.convert.cells import block
from servicepytan.core.row_type import Row
from servicepytan.export.plan import columns_for, plans
from servicepytan.export.state import read_state


def rows_at(place: Path, format: str, resource: str) -> list[Row]:
    """All rows of a resource, oldest first, as the state knows them."""
    if format in ("sqlite", "duckdb"):
        return _table(place, format, resource)
    folder = place / resource
    state = read_state((folder / "_state.json").read_text("utf-8"), "state")
    rows = []
    for part in state.parts:
        rows += _FILES[format](folder / part.name)
        assert (folder / part.name).stat().st_size == part.size
    assert sum(part.rows for part in state.parts) == len(rows)
    kinds = {column[0]: column[1] for column in state.columns}
    return [_typed(row, kinds) for row in rows] if format == "csv" else rows


def _lines(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _csv(path: Path) -> list[Row]:
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _parquet(path: Path) -> list[Row]:
    import pyarrow.parquet

    with open(path, "rb") as stream:
        rows: list[Row] = pyarrow.parquet.read_table(stream).to_pylist()
    return rows


_FILES: dict[str, Callable[[Path], list[Row]]] = {
    "csv": _csv,
    "jsonl": _lines,
    "parquet": _parquet,
}


def database(place: Path, format: str) -> Path:
    """The file of a database."""
    return place / f"servicetitan.{format}"


def rows_of(to: Path, format: str, sql: str) -> list[Any]:
    """What a query gives."""
    path = database(to, format)
    if format == "sqlite":
        connection = sqlite3.connect(path)
        rows = connection.execute(sql).fetchall()
        connection.close()
        return rows
    import duckdb

    with duckdb.connect(str(path)) as duck:
        return duck.execute(sql).fetchall()


def _table(place: Path, format: str, resource: str) -> list[Row]:
    path = database(place, format)
    if format == "sqlite":
        connection = sqlite3.connect(path)
        try:
            result = connection.execute(f'SELECT * FROM "{resource}" ORDER BY rowid')
            names = [item[0] for item in result.description]
            rows = [dict(zip(names, row)) for row in result]
            state = _state(connection.execute, resource)
        finally:
            connection.close()
        return [_typed(row, state) for row in rows]
    import duckdb

    with duckdb.connect(str(path), read_only=True) as duck:
        read: Any = duck.sql(f'SELECT * FROM "{resource}"').arrow()
        rows = (read.read_all() if hasattr(read, "read_all") else read).to_pylist()
    return [
        {name: _utc(value) if isinstance(value, datetime) else value for name, value in row.items()}
        for row in rows
    ]


def _utc(value: datetime) -> datetime:
    return value.astimezone(timezone.utc)


def _state(execute: Any, resource: str) -> dict[str, str]:
    sql = "SELECT state FROM servicepytan_state WHERE resource = ?"
    state = read_state(execute(sql, [resource]).fetchone()[0], "state")
    return {column[0]: column[1] for column in state.columns}


def _typed(row: Row, kinds: dict[str, str]) -> Row:
    return {name: _value(value, kinds.get(name, "text")) for name, value in row.items()}


def _value(value: Any, kind: str) -> Any:
    if value is None or (value == "" and kind != "text"):
        return None
    if kind == "instant":
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    if kind == "day":
        return date.fromisoformat(value)
    if kind == "bool":
        return {"true": True, "false": False}.get(value, bool(value))
    return {"int": int, "number": float, "decimal": Decimal}.get(kind, str)(value)


def merged(rows: list[Row], key: tuple[str, ...] = ("id",)) -> dict[Any, Row]:
    """The rows by key; the last one of a key wins."""
    return {tuple(row[name] for name in key): row for row in rows}


def expected(rows: list[Row], format: str, resource: str) -> list[Row]:
    """How rows of the API stand in a format."""
    if format == "jsonl":
        return rows
    plan = plans(resource)[0]
    rows_read = block(rows, columns_for(plan, flat=False))
    names = [column.name for column in rows_read.columns]
    typed = [dict(zip(names, cells)) for cells in zip(*rows_read.cells)]
    if format == "csv":  # nothing and an empty text are the same there
        kinds = {column.name: column.kind for column in rows_read.columns}
        return [
            {n: "" if v is None and kinds[n] in ("text", "json") else v for n, v in row.items()}
            for row in typed
        ]
    return typed


def same(place: Path, format: str, resource: str, source: list[Row]) -> None:
    """Refuse a place that does not hold exactly these rows, merged by key."""
    plan = plans(resource)[0]
    rows = rows_at(place, format, plan.name)
    if format == "csv":
        kinds = columns_for(plan, flat=False).kinds
        json_ones = {name for name, kind in kinds.items() if kind == "json"}
        rows = [{n: v or "" if n in json_ones else v for n, v in row.items()} for row in rows]
    wanted = merged(expected(source, format, resource), plan.key)
    rows_read = merged(rows, plan.key)
    assert rows_read.keys() == wanted.keys()
    for key, row in wanted.items():
        assert rows_read[key] == row, key
    if format in ("sqlite", "duckdb"):
        assert len(rows) == len(rows_read)
