"""The base class of databases: one connection, transactions, and errors with a next step."""

from __future__ import annotations

import re
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple, Optional

from servicepytan.convert.cells import NO_READERS, CellReaders
from servicepytan.errors import SyncError

INTERRUPT_SECONDS = 0.05
CLOSE_SECONDS = 2.0
"""Seconds that closing waits for another thread: before each interruption, and in total."""


class TableChunk(NamedTuple):
    """Rows as columns, ready to insert.

    Attributes:
        kinds: The kind of each column, by name.
        values: The values of each column.
        rows: How many rows there are.
    """

    kinds: dict[str, str]
    values: list[Any]
    rows: int


class Upsert(NamedTuple):
    """Rows to insert; they replace rows that are equal in all columns of a key.

    Attributes:
        chunk: The rows.
        keys: The columns of each key.
    """

    chunk: TableChunk
    keys: Sequence[Sequence[str]]


def unchanged(chunk: TableChunk) -> TableChunk:
    """The same chunk."""
    return chunk


class CellForm(NamedTuple):
    """The form in which a database takes cells.

    Attributes:
        json_readers: Turn moments and amounts into cells that it inserts, so that rows may come as
            JSON; None where they are always decoded.
        readers: Turn values of decoded rows into other cells than Python objects.
        pack: Makes a chunk ready to wait for its transaction, in less memory if possible.
    """

    json_readers: Optional[CellReaders] = None
    readers: CellReaders = NO_READERS
    pack: Callable[[TableChunk], TableChunk] = unchanged


def distinct_keys(columns: Sequence[Sequence[Any]]) -> set[Any]:
    """The keys of rows, each by its columns: cells of a single column, or tuples of cells."""
    return set(columns[0] if len(columns) == 1 else zip(*columns))


def quoted(name: str) -> str:
    """A name as a quoted SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


class Engine(ABC):
    """A connection to a database, for one thread at a time.

    Args:
        path: Its file.

    Attributes:
        name: What the database is called.
        types: What it calls each kind of column.
        begin: The statement that begins a transaction.
        failure: The class of its errors.
        busy: What they say, as a pattern, when another program has the file.
        foreign: What they say of a file of another kind.
    """

    name: str
    types: Mapping[str, str]
    begin: str
    failure: type[Exception]
    busy: str
    foreign: str

    def __init__(self, path: Path) -> None:
        self._path = path
        self._alone = threading.RLock()
        self._connection: Any = None

    @staticmethod
    @abstractmethod
    def cell_form() -> CellForm:
        """The form in which it takes cells."""

    def open(self) -> None:
        """Open the connection."""
        with self._explained():
            self._connection = self._connect()

    def close(self) -> None:
        """Close the connection; a statement of another thread is rolled back.

        Closing a connection that another thread is using would crash the process. If that thread
        does not return in time, the connection is left to it, without effect.
        """
        connection, self._connection = self._connection, None
        if connection is None:
            return
        until = monotonic() + CLOSE_SECONDS
        while not self._alone.acquire(timeout=INTERRUPT_SECONDS):
            if monotonic() >= until:
                return
            connection.interrupt()
        try:
            self._disconnect(connection)
        finally:
            self._alone.release()

    @property
    def connected(self) -> Any:
        """The connection.

        Raises:
            SyncError: it was closed, as the run was interrupted.
        """
        if self._connection is None:
            raise SyncError(f"{self._path} was closed before all rows were written.")
        return self._connection

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A block whose statements all take effect or none; one thread at a time."""
        with self._alone:
            self.execute(self.begin)
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement."""
        with self._explained():
            rows: list[tuple[Any, ...]] = self.connected.execute(sql, values).fetchall()
        return rows

    @abstractmethod
    def columns(self, table: str) -> list[str]:
        """The columns of a table; empty if there is no such table."""

    def put_all(self, table: str, upserts: Iterable[Upsert]) -> None:
        """Insert rows in this order; of those with an equal key the last one stays."""
        for chunk, keys in upserts:
            self.put(table, chunk, keys)

    @abstractmethod
    def put(self, table: str, chunk: TableChunk, keys: Sequence[Sequence[str]]) -> None:
        """Insert rows; replace those that are equal in all columns of a key."""

    @abstractmethod
    def drop_key(self, table: str, key: Sequence[str]) -> None:
        """Drop the unique index on these columns."""

    @abstractmethod
    def make_views(self, table: str, kinds: Mapping[str, str]) -> None:
        """Make the views that go with a table, inside a transaction.

        Args:
            table: The table.
            kinds: The kind of each column.
        """

    def notes(self, table: str) -> list[str]:
        """Notes on values that a table or its view lacks, a sentence each."""
        return []

    @abstractmethod
    def _connect(self) -> Any: ...

    def _disconnect(self, connection: Any) -> None:
        connection.close()

    def _roll_back(self) -> None:
        with suppress(self.failure, SyncError):  # a failed commit, or closing, may have ended it
            self.connected.execute("ROLLBACK")

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except self.failure as error:
            raise self._said(str(error).partition("\n")[0]) from error

    def _said(self, text: str) -> SyncError:
        if re.search(self.busy, text):
            return SyncError(
                f"{self._path} is open in another program. Close it there and run again; what was"
                " saved before is untouched."
            )
        if self.foreign in text:
            return SyncError(f"{self._path} is no {self.name} database. Name another file.")
        return SyncError(
            f"{self._path} cannot be written: {text}. What was saved before is untouched, and the"
            " next run goes on from there."
        )
