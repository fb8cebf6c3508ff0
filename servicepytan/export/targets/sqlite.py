"""SQLite, which comes with Python."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from servicepytan.errors import SyncError
from servicepytan.export.targets.database import Cells, quoted
from servicepytan.export.targets.formats import day_text, instant_text

WAIT = 30.0
"""Seconds to wait for another program that writes to the database."""

_TEXTS = {"day": day_text, "instant": instant_text}


class Sqlite:
    """A connection to an SQLite database.

    Args:
        path: Its file.
    """

    types = MappingProxyType(
        {
            "bool": "BOOLEAN",
            "day": "TEXT",
            "instant": "TEXT",
            "int": "INTEGER",
            "json": "TEXT",
            "number": "REAL",
            "text": "TEXT",
        }
    )

    def __init__(self, path: Path) -> None:
        self._path = path
        self._alone = threading.RLock()
        self._connection: Any = None
        self._indexed: set[tuple[str, tuple[str, ...]]] = set()

    def open(self) -> None:
        """Connect."""
        try:
            self._connection = sqlite3.connect(
                str(self._path), timeout=WAIT, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
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
            self.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        self._indexed.clear()
        if self._connection is not None and self._connection.in_transaction:
            self._connection.rollback()

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement."""
        try:
            found: list[tuple[Any, ...]] = self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise self._said(error) from error
        return found

    def columns(self, table: str) -> list[str]:
        """The columns of a table; none when there is no such table."""
        return [str(row[1]) for row in self.execute(f"PRAGMA table_info({quoted(table)})")]

    def put(self, table: str, cells: Cells, keys: Sequence[Sequence[str]]) -> None:
        """Insert rows in place of those that are equal in all columns of one of the keys."""
        for key in keys:
            self._index(table, tuple(key))
        listed = ", ".join(map(quoted, cells.kinds))
        places = ", ".join("?" * len(cells.kinds))
        sql = f"INSERT OR REPLACE INTO {quoted(table)} ({listed}) VALUES ({places})"
        values = [
            list(map(_TEXTS[kind], column)) if kind in _TEXTS else column
            for kind, column in zip(cells.kinds.values(), cells.values)
        ]
        try:
            self._connection.executemany(sql, zip(*values))
        except sqlite3.Error as error:
            raise self._said(error) from error

    def _index(self, table: str, key: tuple[str, ...]) -> None:
        if (table, key) not in self._indexed:
            name = quoted("_".join([table, *key, "key"]))
            listed = ", ".join(map(quoted, key))
            self.execute(f"CREATE UNIQUE INDEX IF NOT EXISTS {name} ON {quoted(table)} ({listed})")
            self._indexed.add((table, key))

    def _said(self, error: sqlite3.Error) -> SyncError:
        text = str(error)
        if "locked" in text:
            return SyncError(
                f"{self._path} is locked by another program. Close it there and run again; what"
                " was saved before is untouched."
            )
        if "not a database" in text:
            return SyncError(f"{self._path} is no SQLite database. Name another file.")
        return SyncError(
            f"{self._path} cannot be written: {text}. What was saved before is untouched, and the"
            " next run goes on from there."
        )
