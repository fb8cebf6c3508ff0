"""DuckDB, which comes with the extra ``duckdb``."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from servicepytan.convert.extras import needed
from servicepytan.errors import SyncError
from servicepytan.export.targets.database import Cells, quoted

if TYPE_CHECKING:
    import duckdb


class Duck:
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

    def __init__(self, path: Path) -> None:
        self._path = path
        self._duckdb = needed("duckdb", extra="duckdb")
        self._alone = threading.RLock()
        self._connection: duckdb.DuckDBPyConnection = None

    def open(self) -> None:
        """Connect."""
        try:
            self._connection = self._duckdb.connect(str(self._path))
        except self._duckdb.Error as error:
            raise self._said(error) from error

    def close(self) -> None:
        """Disconnect."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing of what is executed inside; alone, if several threads come."""
        with self._alone:
            self.execute("BEGIN TRANSACTION")
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        try:
            self._connection.execute("ROLLBACK")
        except self._duckdb.Error:  # the failed commit has done it already
            pass

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement."""
        try:
            found: list[tuple[Any, ...]] = self._connection.execute(sql, list(values)).fetchall()
        except self._duckdb.Error as error:
            raise self._said(error) from error
        return found

    def columns(self, table: str) -> list[str]:
        """The columns of a table; none when there is no such table."""
        sql = (
            "SELECT column_name FROM duckdb_columns() WHERE table_name = ? AND database_name ="
            " current_database() AND schema_name = current_schema() ORDER BY column_index"
        )
        return [str(row[0]) for row in self.execute(sql, [table])]

    def put(self, table: str, cells: Cells, keys: Sequence[Sequence[str]]) -> None:
        """Insert rows in place of those that are equal in all columns of one of the keys."""
        for key in keys:
            self._delete(table, cells, key)
        listed = ", ".join(map(quoted, cells.kinds))
        given = ", ".join(f"unnest(?::{self.types[kind]}[])" for kind in cells.kinds.values())
        self.execute(f"INSERT INTO {quoted(table)} ({listed}) SELECT {given}", cells.values)

    def _delete(self, table: str, cells: Cells, key: Sequence[str]) -> None:
        names = list(cells.kinds)
        given = ", ".join(
            f"unnest(?::{self.types[cells.kinds[name]]}[]) AS k{i}" for i, name in enumerate(key)
        )
        same = " AND ".join(f"old.{quoted(name)} = new.k{i}" for i, name in enumerate(key))
        sql = f"DELETE FROM {quoted(table)} AS old USING (SELECT {given}) AS new WHERE {same}"  # nosec B608
        self.execute(sql, [cells.values[names.index(name)] for name in key])

    def _said(self, error: Exception) -> SyncError:
        text = str(error).partition("\n")[0]
        if "lock" in text.lower():
            return SyncError(
                f"{self._path} is open in another program. Close it there and run again; what was"
                " saved before is untouched."
            )
        if "not a valid DuckDB" in text:
            return SyncError(f"{self._path} is no DuckDB database. Name another file.")
        return SyncError(
            f"{self._path} cannot be written: {text}. What was saved before is untouched, and the"
            " next run goes on from there."
        )
