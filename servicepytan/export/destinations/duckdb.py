"""DuckDB, from the extra ``duckdb``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from servicepytan.convert.extras import import_optional
from servicepytan.export.destinations.engine import Engine, TableChunk, quoted

if TYPE_CHECKING:
    import duckdb


class DuckDbEngine(Engine):
    """A connection to a DuckDB database.

    Its tables have no keys of their own, as DuckDB refuses to replace a keyed row within one
    transaction; rows are replaced by deleting them first.

    Args:
        path: Its file.
    """

    types = MappingProxyType(
        {
            "bool": "BOOLEAN",
            "day": "DATE",
            "instant": "TIMESTAMPTZ",
            "int": "BIGINT",
            "json": "VARCHAR",
            "number": "DOUBLE",
            "text": "VARCHAR",
        }
    )
    name = "DuckDB"
    begin = "BEGIN TRANSACTION"
    busy = "lock on file|another process"
    foreign = "not a valid DuckDB"

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._duckdb = import_optional("duckdb", extra="duckdb")
        self.failure = self._duckdb.Error

    def _connect(self) -> duckdb.DuckDBPyConnection:
        return self._duckdb.connect(str(self._path))

    def columns(self, table: str) -> list[str]:
        """The columns of a table; empty if there is no such table."""
        sql = (
            "SELECT column_name FROM duckdb_columns() WHERE lower(table_name) = lower(?)"
            " AND database_name = current_database() AND schema_name = current_schema()"
            " ORDER BY column_index"
        )
        return [str(row[0]) for row in self.execute(sql, [table])]

    def put(self, table: str, chunk: TableChunk, keys: Sequence[Sequence[str]]) -> None:
        """Insert rows; replace those that are equal in all columns of a key."""
        for key in keys:
            self._delete(table, chunk, key)
        listed = ", ".join(map(quoted, chunk.kinds))
        parameters = ", ".join(f"unnest(?::{self.types[kind]}[])" for kind in chunk.kinds.values())
        self.execute(f"INSERT INTO {quoted(table)} ({listed}) SELECT {parameters}", chunk.values)

    def drop_key(self, table: str, key: Sequence[str]) -> None:
        """Do nothing, as these tables have no keys."""

    def _delete(self, table: str, chunk: TableChunk, key: Sequence[str]) -> None:
        names = list(chunk.kinds)
        parameters = ", ".join(
            f"unnest(?::{self.types[chunk.kinds[name]]}[]) AS k{i}" for i, name in enumerate(key)
        )
        same = " AND ".join(f"old.{quoted(name)} = new.k{i}" for i, name in enumerate(key))
        sql = f"DELETE FROM {quoted(table)} AS old USING (SELECT {parameters}) AS new WHERE {same}"  # nosec B608
        self.execute(sql, [chunk.values[names.index(name)] for name in key])
