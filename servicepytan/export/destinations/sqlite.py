"""SQLite, from Python's standard library."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from itertools import chain, islice
from operator import ne
from pathlib import Path
from time import monotonic
from types import MappingProxyType
from typing import Any

from servicepytan._storage.atomic import create
from servicepytan.convert.text_cells import TEXT_READERS, text_cells
from servicepytan.errors import SyncError
from servicepytan.export.destinations.engine import CellForm, Engine, TableChunk, quoted
from servicepytan.export.destinations.money_views import (
    SUFFIX,
    is_money_view,
    money_view,
    too_fine,
    view_name,
)

BUSY_SECONDS = 30.0
POLL_SECONDS = 0.1
"""Seconds to wait for another program that has locked the database: in total, and per attempt."""
ROWS_AT_ONCE = 24
"""Rows of one statement; Python releases its lock in between, so that other threads go on."""
MOST_PARAMETERS = 999
"""The most parameters of a statement, as in SQLite before 3.32."""
_NULL = float("nan")
_TRUTH_VALUES = {None: _NULL, False: 0, True: 1}


class SqliteEngine(Engine):
    """A connection to an SQLite database.

    Args:
        path: Its file.
    """

    types = MappingProxyType(
        {
            "bool": "BOOLEAN",
            "day": "TEXT",
            "decimal": "TEXT",
            "instant": "TEXT",
            "int": "INTEGER",
            "json": "TEXT",
            "number": "REAL",
            "text": "TEXT",
        }
    )
    name = "SQLite"
    begin = "BEGIN IMMEDIATE"
    failure = sqlite3.Error
    busy = "locked"
    foreign = "not a database"

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._indexed: set[tuple[str, tuple[str, ...]]] = set()
        self._too_fine: Counter[tuple[str, str]] = Counter()
        self._not_a_number: Counter[tuple[str, str]] = Counter()

    @staticmethod
    def cell_form() -> CellForm:
        """The form in which it takes cells."""
        return CellForm(TEXT_READERS, TEXT_READERS)

    def _connect(self) -> sqlite3.Connection:
        with suppress(OSError):  # SQLite itself would create it with 0644
            create(self._path).close()
        return sqlite3.connect(
            str(self._path),
            timeout=POLL_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement; retries while the database is locked, so that Ctrl-C works."""
        until = monotonic() + BUSY_SECONDS
        while True:
            try:
                return super().execute(sql, values)
            except SyncError as error:
                if self.busy not in str(error.__cause__) or monotonic() >= until:
                    raise

    def _roll_back(self) -> None:
        self._indexed.clear()
        super()._roll_back()

    def columns(self, table: str) -> list[str]:
        """The columns of a table; empty if there is no such table."""
        return [str(row[1]) for row in self.execute(f"PRAGMA table_info({quoted(table)})")]

    def put(self, table: str, chunk: TableChunk, keys: Sequence[Sequence[str]]) -> None:
        """Insert rows; replace those that are equal in all columns of a key."""
        for key in keys:
            self._index(table, tuple(key))
        self._count_lost(table, chunk)
        width = len(chunk.kinds)
        rows = zip(*map(_parameters, chunk.kinds.values(), chunk.values))
        cells = chain.from_iterable(rows)
        at_once = max(1, min(ROWS_AT_ONCE, MOST_PARAMETERS // max(width, 1)))
        steps, rest = divmod(chunk.rows, at_once)
        with self._explained():
            for count, rows_of_each in ((steps, at_once), (rest, 1)):
                sql = _insertion(table, chunk.kinds, rows_of_each)
                parameters = (tuple(islice(cells, rows_of_each * width)) for _ in range(count))
                self.connected.executemany(sql, parameters)

    def _count_lost(self, table: str, chunk: TableChunk) -> None:
        for (name, kind), cells in zip(chunk.kinds.items(), chunk.values):
            if kind == "decimal":
                count = too_fine(text_cells(kind, cells))
                if count:
                    self._too_fine[table, name] += count
            elif kind == "number":
                count = sum(map(ne, cells, cells))
                if count:
                    self._not_a_number[table, name] += count

    def make_views(self, table: str, kinds: Mapping[str, str]) -> None:
        """Make the view with the money of a table in ten-thousandths, inside a transaction."""
        money = [name for name, kind in kinds.items() if kind == "decimal"]
        view = view_name(table)
        rows = self.execute("SELECT sql FROM sqlite_master WHERE name = ?", [view])
        sql = money_view(table, money) if money else ""
        if rows and not is_money_view(rows[0][0]):
            return  # not made by us
        if rows and rows[0][0] != sql:
            self.execute(f"DROP VIEW {quoted(view)}")
        if sql and not (rows and rows[0][0] == sql):
            self.execute(sql)

    def notes(self, table: str) -> list[str]:
        """Notes on values that a table or its view lacks, a sentence each."""
        not_a_number = [
            f"{name}: {count} NaN, NULL in SQLite."
            for (of, name), count in self._not_a_number.items()
            if of == table
        ]
        return not_a_number + [
            f"{name}: {count} finer than ten-thousandths, or with more than 14 digits before the"
            f" point: NULL in the column {name}{SUFFIX} of the view, exact in the table."
            for (of, name), count in self._too_fine.items()
            if of == table
        ]

    def drop_key(self, table: str, key: Sequence[str]) -> None:
        """Drop the unique index on these columns."""
        for name, columns in self._unique(table).items():
            if columns == tuple(key) and name == _index_name(table, key):
                self.execute(f"DROP INDEX {quoted(name)}")

    def _index(self, table: str, key: tuple[str, ...]) -> None:
        if (table, key) in self._indexed:
            return
        if key not in self._unique(table).values():
            name = self._free(_index_name(table, key))
            listed = ", ".join(map(quoted, key))
            self.execute(f"CREATE UNIQUE INDEX {quoted(name)} ON {quoted(table)} ({listed})")
        self._indexed.add((table, key))

    def _unique(self, table: str) -> dict[str, tuple[str, ...]]:
        """The columns of each unique index over all rows of a table."""
        indexes = self.execute(f"PRAGMA index_list({quoted(table)})")
        names = [str(name) for _, name, unique, _, partial in indexes if unique and not partial]
        return {name: self._indexed_columns(name) for name in names}

    def _indexed_columns(self, index: str) -> tuple[str, ...]:
        rows = self.execute(f"PRAGMA index_info({quoted(index)})")
        return tuple(str(row[2]) for row in rows)

    def _free(self, name: str) -> str:
        """An unused name for an index; a renamed table keeps its index names."""
        taken = {str(row[0]).casefold() for row in self.execute("SELECT name FROM sqlite_master")}
        free, number = name, 1
        while free.casefold() in taken:
            number += 1
            free = f"{name}_{number}"
        return free


def _parameters(kind: str, cells: Sequence[Any]) -> Sequence[Any]:
    """Cells as parameters that Python binds fastest: NaN for None, as it is bound as NULL.

    For each None and each bool, Python searches for an adapter, which takes longer than inserting
    most cells.
    """
    if kind == "bool":
        return list(map(_TRUTH_VALUES.__getitem__, cells))
    if not any(cells) and cells.count(None) == len(cells):  # any() ends early, as a rule
        return [_NULL] * len(cells)
    texts = text_cells(kind, cells)
    if all(texts):  # ends early, as a rule, if there is a None
        return texts
    return [_NULL if cell is None else cell for cell in texts]


def _insertion(table: str, columns: Collection[str], rows: int) -> str:
    listed = ", ".join(map(quoted, columns))
    row = f"({', '.join('?' * len(columns))})"
    return f"INSERT OR REPLACE INTO {quoted(table)} ({listed}) VALUES {', '.join([row] * rows)}"


def _index_name(table: str, key: Sequence[str]) -> str:
    return "_".join([table, *key, "key"])
