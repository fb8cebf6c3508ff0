"""DuckDB, from the extra ``duckdb``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Optional

from servicepytan.convert.arrow import ARROW_DECIMALS, ARROW_READERS, batch_of_cells
from servicepytan.convert.optional_imports import import_optional
from servicepytan.errors import SyncError
from servicepytan.export.destinations.engine import (
    CellForm,
    Engine,
    TableChunk,
    Upsert,
    distinct_keys,
    quoted,
)

if TYPE_CHECKING:
    import duckdb


_NEW_ROWS = "servicepytan_new_rows"
"""The name of the new rows in a statement that inserts them."""
_SETTINGS = MappingProxyType({"checkpoint_threshold": "64MB", "threads": "1"})
"""Settings while rows are written, which save memory and processor time: one thread, and no
repeated compression after every 16 MB.
"""


class DuckDbEngine(Engine):
    """A connection to a DuckDB database.

    Its tables have no keys of their own, as DuckDB refuses to replace a keyed row within one
    transaction; rows are replaced by deleting them first. They go in through Arrow if pyarrow is
    installed, which is several times as fast as parameters.

    Args:
        path: Its file.
    """

    types = MappingProxyType(
        {
            "bool": "BOOLEAN",
            "day": "DATE",
            "decimal": "DECIMAL(28, 8)",
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
        self._settings_before: dict[str, str] = {}

    @staticmethod
    def cell_form() -> CellForm:
        """The form in which it takes cells."""
        return CellForm(ARROW_READERS, ARROW_DECIMALS, _in_arrow) if _has_arrow() else CellForm()

    def _connect(self) -> duckdb.DuckDBPyConnection:
        connection = self._duckdb.connect(str(self._path))
        listed = ", ".join(f"current_setting('{name}')" for name in _SETTINGS)
        [values] = connection.execute(f"SELECT {listed}").fetchall()  # nosec B608
        self._settings_before = dict(zip(_SETTINGS, map(str, values)))
        self._set(connection, _SETTINGS)
        return connection

    def _disconnect(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Close the connection, and restore the settings for other connections to the same file."""
        self._set(connection, self._settings_before)
        connection.close()

    def _set(self, connection: duckdb.DuckDBPyConnection, settings: Mapping[str, str]) -> None:
        for name, value in settings.items():
            with suppress(self.failure):  # the program may have locked its configuration
                connection.execute(f"SET {name} = '{value}'")

    def columns(self, table: str) -> list[str]:
        """The columns of a table; empty if there is no such table."""
        sql = (
            "SELECT column_name FROM duckdb_columns() WHERE lower(table_name) = lower(?)"
            " AND database_name = current_database() AND schema_name = current_schema()"
            " ORDER BY column_index"
        )
        return [str(row[0]) for row in self.execute(sql, [table])]

    def put_all(self, table: str, upserts: Iterable[Upsert]) -> None:
        """Insert rows in this order; of those with an equal key the last one stays."""
        if not _has_arrow():
            super().put_all(table, upserts)
            return
        for chunks, keys in _batched(upserts):
            kinds = chunks[0].kinds
            arrow = import_optional("pyarrow", extra="duckdb")
            batches = [batch_of_cells(kinds, chunk.values) for chunk in chunks]
            with self._explained():
                self.connected.register(_NEW_ROWS, arrow.Table.from_batches(batches))
            try:
                self._replace(table, kinds, keys)
            finally:
                with suppress(self.failure, SyncError):
                    self.connected.unregister(_NEW_ROWS)

    def _replace(self, table: str, kinds: Iterable[str], keys: Sequence[Sequence[str]]) -> None:
        """Move the registered rows into the table."""
        for key in keys:
            same = " AND ".join(f"old.{quoted(name)} = new.{quoted(name)}" for name in key)
            self.execute(
                f"DELETE FROM {quoted(table)} AS old USING {_NEW_ROWS} AS new WHERE {same}"  # nosec B608
            )
        listed = ", ".join(map(quoted, kinds))
        self.execute(
            f"INSERT INTO {quoted(table)} ({listed}) SELECT {listed} FROM {_NEW_ROWS}"  # nosec B608
        )

    def put(self, table: str, chunk: TableChunk, keys: Sequence[Sequence[str]]) -> None:
        """Insert rows; replace those that are equal in all columns of a key."""
        for key in keys:
            self._delete(table, chunk, key)
        listed = ", ".join(map(quoted, chunk.kinds))
        parameters = ", ".join(f"unnest(?::{self.types[kind]}[])" for kind in chunk.kinds.values())
        self.execute(f"INSERT INTO {quoted(table)} ({listed}) SELECT {parameters}", chunk.values)

    def drop_key(self, table: str, key: Sequence[str]) -> None:
        """Do nothing, as these tables have no keys."""

    def make_views(self, table: str, kinds: Mapping[str, str]) -> None:
        """Do nothing, as decimals add up exactly without a view."""

    def _delete(self, table: str, chunk: TableChunk, key: Sequence[str]) -> None:
        names = list(chunk.kinds)
        parameters = ", ".join(
            f"unnest(?::{self.types[chunk.kinds[name]]}[]) AS k{i}" for i, name in enumerate(key)
        )
        same = " AND ".join(f"old.{quoted(name)} = new.k{i}" for i, name in enumerate(key))
        sql = f"DELETE FROM {quoted(table)} AS old USING (SELECT {parameters}) AS new WHERE {same}"  # nosec B608
        self.execute(sql, [chunk.values[names.index(name)] for name in key])


def _has_arrow() -> bool:
    return find_spec("pyarrow") is not None


def _in_arrow(chunk: TableChunk) -> TableChunk:
    """A chunk whose values are Arrow arrays, which take less memory."""
    return chunk._replace(values=batch_of_cells(chunk.kinds, chunk.values).columns)


def _batched(upserts: Iterable[Upsert]) -> Iterator[tuple[list[TableChunk], Any]]:
    """Successive chunks for one statement each: with the same columns, and no key twice."""
    chunks: list[TableChunk] = []
    batch_keys: Any = ()
    seen: set[Any] = set()
    for chunk, keys in upserts:
        values = _key_values(chunk, keys)
        is_alike = bool(chunks) and chunk.kinds == chunks[0].kinds and list(keys) == batch_keys
        if chunks and not (is_alike and values is not None and seen.isdisjoint(values)):
            yield chunks, batch_keys
            chunks, seen = [], set()
        chunks.append(chunk)
        batch_keys = list(keys)
        seen.update(values or ())
    if chunks:
        yield chunks, batch_keys


def _key_values(chunk: TableChunk, keys: Sequence[Sequence[str]]) -> Optional[set[Any]]:
    """The keys of rows; None if the table has several keys, so that the chunk is inserted alone."""
    if len(keys) > 1:
        return None
    names = list(chunk.kinds)
    columns = [chunk.values[names.index(name)].to_pylist() for key in keys for name in key]
    return distinct_keys(columns)
