"""A database destination: a table per resource, with the state beside the rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Optional

from servicepytan._storage.lock import RunLock
from servicepytan.convert.columns import Columns
from servicepytan.core.timestamps import to_second
from servicepytan.errors import SyncError
from servicepytan.export.checkpoint import Checkpoint
from servicepytan.export.destinations.base import Chunk
from servicepytan.export.destinations.checkpoint_table import STATES, CheckpointTable
from servicepytan.export.destinations.engine import Engine, TableChunk, Upsert, quoted
from servicepytan.export.destinations.table_chunks import CONTENT
from servicepytan.export.money import for_reload
from servicepytan.export.plan import SyncPlan
from servicepytan.export.row_transformer import columns_at_start
from servicepytan.export.state import (
    DestinationSettings,
    ResourceState,
    check_moments,
    check_operation,
    check_settings,
    read_settings,
    read_state,
    write_settings,
    write_state,
)

# Statements contain no values, only quoted names of tables and columns: hence nosec B608.

BATCH = 10_000
"""Approximate rows of one transaction."""


class DatabaseDestination:
    """Writes each resource to a table; rows and state change in one transaction.

    Args:
        path: The file of the database.
        settings: Whose rows it holds, and how.
        begun: When the run began, in UTC.
        engine: The kind of database.

    Attributes:
        settings: The same.
    """

    def __init__(
        self, path: Path, settings: DestinationSettings, begun: datetime, engine: Engine
    ) -> None:
        self._path = path
        self.settings = settings
        self._engine = engine
        self._checkpoints = CheckpointTable(engine)
        lock = path.with_name(path.name + ".lock")
        self._lock = RunLock(lock, to_second(begun))

    def __enter__(self) -> DatabaseDestination:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._lock.__enter__()
        try:
            self._engine.open()
            with self._engine.transaction():
                self._check_settings()
        except BaseException:
            self._close(self._lock.withdraw)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._close(self._lock.__exit__)

    def _close(self, unlock: Callable[[], None]) -> None:
        try:
            self._engine.close()
        finally:
            unlock()

    def _check_settings(self) -> None:
        self._checkpoints.create()
        saved = self._checkpoints.read_settings()
        if saved is None:
            self._checkpoints.write_settings(write_settings(self.settings))
        else:
            where = str(self._path)
            check_settings(read_settings(saved, f"{where}, table {STATES}"), self.settings, where)

    def load(self, plan: SyncPlan, *, anew: bool) -> Optional[ResourceState]:
        """The stored state of a resource; removes leftovers of an interrupted run first."""
        with self._engine.transaction():
            self._drop_staged(plan)
            return self._load(plan, anew)

    def _drop_staged(self, plan: SyncPlan) -> None:
        self._engine.execute(f"DROP TABLE IF EXISTS {quoted(_staged(plan.name))}")

    def _load(self, plan: SyncPlan, anew: bool) -> Optional[ResourceState]:
        text = self._checkpoints.read(plan.name)
        there = bool(self._engine.columns(plan.name))
        where = f"{self._path}, table {plan.name}"
        if text is None:
            if there:
                raise SyncError(
                    f"{where}: it exists, but no sync is known to have written it. Rename it, or"
                    " sync to another place."
                )
            return None
        try:
            state = read_state(text, where)
            check_moments(state, where)
            check_operation(state, plan.operation.name, where)
            if not there:
                raise SyncError(
                    f"{where}: it was removed by hand. Run with full=True (--full) to load"
                    " everything anew."
                )
        except SyncError:
            if anew:
                return None
            raise
        return for_reload(plan, state, self.settings) if anew else state

    def sink(self, plan: SyncPlan, state: ResourceState, *, replaced: bool) -> TableSink:
        """A sink for the rows of a resource."""
        if replaced:  # an earlier attempt may have left some
            with self._engine.transaction():
                self._drop_staged(plan)
        columns = columns_at_start(plan, state, self.settings)
        return TableSink(self._checkpoints, self._engine, plan, columns, state, replaced)


class TableSink:
    """Writes the rows of one resource in one run.

    Rows that take the place of all others wait in a table of their own until they are complete.

    Args:
        checkpoints: Where the state is kept.
        engine: The connection.
        plan: The resource.
        columns: The columns so far.
        state: What is known of the resource.
        replaced: Whether these rows take the place of all that are there.
    """

    def __init__(
        self,
        checkpoints: CheckpointTable,
        engine: Engine,
        plan: SyncPlan,
        columns: Columns,
        state: ResourceState,
        replaced: bool,
    ) -> None:
        self._checkpoints = checkpoints
        self._engine = engine
        self._plan = plan
        self._columns = tuple(columns)
        self._state = state
        self._replaced = replaced
        self._table = _staged(plan.name) if replaced else plan.name
        self._waiting: list[TableChunk] = []
        self._rows = 0
        self._columns_of: dict[str, set[str]] = {}
        self._content = columns.reserve(CONTENT)

    @property
    def notes(self) -> list[str]:
        """Notes on values changed while writing."""
        return self._engine.notes(self._table)

    def write(self, chunk: Chunk) -> None:
        """Accept rows; they are not durable yet."""
        if not chunk.rows:
            return
        self._columns = chunk.columns
        self._waiting.append(chunk.data)
        self._rows += chunk.rows
        if self._rows >= BATCH:
            with self._engine.transaction():
                self._flush()
                if not self._replaced:  # so that every table of ours has a state
                    self._keep(self._state.checkpoint)

    def _flush(self) -> None:
        has_content = any(self._content in chunk.kinds for chunk in self._waiting)
        self._ensure(self._table, self._kinds_with_content(has_content))
        if self._content != CONTENT:
            self._engine.drop_key(self._table, (CONTENT,))
        self._engine.put_all(self._table, map(self._upsert, self._waiting))
        self._waiting, self._rows = [], 0

    def _upsert(self, chunk: TableChunk) -> Upsert:
        key = self._plan.key
        keys = [key] if key and all(name in chunk.kinds for name in key) else []
        if self._content in chunk.kinds:
            keys.append((self._content,))
        return Upsert(chunk, keys)

    @property
    def _kinds(self) -> dict[str, str]:
        return {column.name: column.kind for column in self._columns}

    def _kinds_with_content(self, has_content: bool) -> dict[str, str]:
        return {**self._kinds, self._content: "text"} if has_content else self._kinds

    def _ensure(self, table: str, kinds: Mapping[str, str]) -> None:
        """Create the table, or add missing columns."""
        columns = self._columns_of.get(table)
        if columns is None:
            columns = set(self._engine.columns(table))
        types = self._engine.types
        missing = {name: types[kind] for name, kind in kinds.items() if name not in columns}
        if missing and not columns:
            listed = ", ".join(f"{quoted(name)} {kind}" for name, kind in missing.items())
            self._engine.execute(f"CREATE TABLE {quoted(table)} ({listed})")
        elif missing:
            for name, kind in missing.items():
                self._engine.execute(
                    f"ALTER TABLE {quoted(table)} ADD COLUMN {quoted(name)} {kind}"
                )
        self._columns_of[table] = columns | set(missing)

    def save(self, checkpoint: Checkpoint) -> None:
        """Make all rows so far durable, with the checkpoint to resume from."""
        if not self._replaced:
            self._commit(checkpoint)

    def end(self, checkpoint: Checkpoint) -> None:
        """Make all rows durable, with the checkpoint that the next run starts from."""
        self._commit(checkpoint)

    def _commit(self, checkpoint: Checkpoint) -> None:
        with self._engine.transaction():
            self._flush()
            if self._replaced:
                self._swap()
            self._keep(checkpoint)
            self._engine.make_views(self._plan.name, self._kinds)

    def _keep(self, checkpoint: Checkpoint) -> None:
        columns = tuple(map(tuple, self._columns))
        self._state = replace(self._state, checkpoint=checkpoint, columns=columns)
        self._checkpoints.write(self._plan.name, write_state(self._state))

    def _swap(self) -> None:
        """Replace the old rows by the new ones; keeps the table itself if possible."""
        names = self._engine.columns(self._table)
        if not self._state.columns:  # the state was lost, and the column types with it
            self._engine.execute(f"DROP TABLE IF EXISTS {quoted(self._plan.name)}")
            self._columns_of.pop(self._plan.name, None)
        self._ensure(self._plan.name, self._kinds_with_content(self._content in names))
        listed = ", ".join(map(quoted, names))
        table, staged = quoted(self._plan.name), quoted(self._table)
        moved = f"INSERT INTO {table} ({listed}) SELECT {listed} FROM {staged}"  # nosec B608
        self._engine.execute(f"DELETE FROM {table}")  # nosec B608
        self._engine.execute(moved)
        self._engine.execute(f"DROP TABLE {staged}")

    def abandon(self) -> None:
        """Discard rows that are not durable."""
        self._waiting, self._rows = [], 0


def _staged(name: str) -> str:
    return f"servicepytan_new_{name}"
