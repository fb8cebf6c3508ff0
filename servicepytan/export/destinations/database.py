"""A database destination: a table per resource, with the state beside the rows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from servicepytan._storage.lock import RunLock
from servicepytan.convert.cells import Block
from servicepytan.core.json_rows import decoded_rows, has_msgspec, json_of_rows
from servicepytan.core.timestamps import to_second
from servicepytan.errors import SyncError
from servicepytan.export.checkpoint import Checkpoint
from servicepytan.export.destinations.checkpoint_table import STATES, CheckpointTable
from servicepytan.export.destinations.engine import (
    Engine,
    TableChunk,
    Upsert,
    distinct_keys,
    quoted,
)
from servicepytan.export.money import for_reload
from servicepytan.export.plan import SyncPlan
from servicepytan.export.row_transformer import RowTransformer, key_text, transformer_for
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

CONTENT = "_row_hash"
"""The column that identifies rows whose key is missing (by their content) or does not fit its
column. If the table already has another column of that name, the next free name is taken.
"""

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
    """

    def __init__(
        self, path: Path, settings: DestinationSettings, begun: datetime, engine: Engine
    ) -> None:
        self._path = path
        self._settings = settings
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
            self._checkpoints.write_settings(write_settings(self._settings))
        else:
            where = str(self._path)
            check_settings(read_settings(saved, f"{where}, table {STATES}"), self._settings, where)

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
        return for_reload(plan, state, self._settings) if anew else state

    def sink(self, plan: SyncPlan, state: ResourceState, *, replaced: bool) -> TableSink:
        """A sink for the rows of a resource."""
        if replaced:  # an earlier attempt may have left some
            with self._engine.transaction():
                self._drop_staged(plan)
        transformer = transformer_for(plan, state, self._settings)
        return TableSink(self._checkpoints, self._engine, plan, transformer, state, replaced)


class TableSink:
    """Writes the rows of one resource in one run.

    Rows that take the place of all others wait in a table of their own until they are complete.

    Args:
        checkpoints: Where the state is kept.
        engine: The connection.
        plan: The resource.
        transformer: What becomes of the rows.
        state: What is known of the resource.
        replaced: Whether these rows take the place of all that are there.

    Attributes:
        takes_json_rows: Whether rows may come as JSON.
        raw_rows: How many rows stayed JSON until they were written.
    """

    def __init__(
        self,
        checkpoints: CheckpointTable,
        engine: Engine,
        plan: SyncPlan,
        transformer: RowTransformer,
        state: ResourceState,
        replaced: bool,
    ) -> None:
        self._checkpoints = checkpoints
        self._engine = engine
        self._plan = plan
        self._transformer = transformer
        self._state = state
        self._replaced = replaced
        self._table = _staged(plan.name) if replaced else plan.name
        self._waiting: list[TableChunk] = []
        self._rows = 0
        self._columns_of: dict[str, set[str]] = {}
        self._content = transformer.columns.reserve(CONTENT)
        self.takes_json_rows = (
            engine.json_readers is not None and transformer.keeps_rows and has_msgspec()
        )
        self.raw_rows = 0

    @property
    def notes(self) -> list[str]:
        """Notes on values changed while writing."""
        return [*self._transformer.notes, *self._engine.notes(self._table)]

    def write(self, rows: Sequence[Any]) -> None:
        """Accept rows; they are not durable yet."""
        if not rows:
            return
        chunk = self._raw_chunk(rows) or self._decoded_chunk(decoded_rows(rows))
        self._waiting.append(self._engine.packed(chunk))
        self._rows += len(rows)
        if self._rows >= BATCH:
            with self._engine.transaction():
                self._flush()
                if not self._replaced:  # so that every table of ours has a state
                    self._keep(self._state.checkpoint)

    def _raw_chunk(self, rows: Sequence[Any]) -> Optional[TableChunk]:
        """Rows that are JSON as columns; None if they must be decoded."""
        json, readers = json_of_rows(rows), self._engine.json_readers
        if json is None or readers is None:
            return None
        block = self._transformer.json_block_of(json, readers)
        if block is None or not _has_distinct_keys(block, self._plan.key):
            return None
        self.raw_rows += len(rows)
        kinds = {column.name: column.kind for column in block.columns}
        return TableChunk(kinds, list(block.cells), len(rows))

    def _decoded_chunk(self, rows: Sequence[Any]) -> TableChunk:
        transformed = self._transformer.rows(rows)
        block = self._transformer.block_of(transformed, self._engine.readers)
        return self._chunk(transformed, block)

    def _chunk(self, rows: Sequence[Any], block: Block) -> TableChunk:
        kinds = {column.name: column.kind for column in block.columns}
        values = list(block.cells)
        if _has_distinct_keys(block, self._plan.key):
            return TableChunk(kinds, values, len(rows))
        names = list(kinds)
        has_key = all(name in kinds for name in self._plan.key)
        key_cells = [values[names.index(name)] for name in self._plan.key] if has_key else []
        hashes = [
            None if key_cells and None not in parts else _hash(key_text(row, self._plan.key))
            for row, parts in zip(rows, zip(*key_cells) if key_cells else [()] * len(rows))
        ]
        if any(hashes):
            kinds[self._content] = "text"
            values.append(hashes)
        last_places = _last_of_each(hashes, key_cells)
        if len(last_places) < len(rows):
            values = [[cells[i] for i in last_places] for cells in values]
        return TableChunk(kinds, values, len(last_places))

    def _flush(self) -> None:
        self._ensure(self._table, self._kinds())
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

    def _kinds(self) -> dict[str, str]:
        kinds = dict(self._transformer.columns.kinds)
        if any(self._content in chunk.kinds for chunk in self._waiting):
            kinds[self._content] = "text"
        return kinds

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
            self._engine.make_views(self._plan.name, self._transformer.columns.kinds)

    def _keep(self, checkpoint: Checkpoint) -> None:
        columns = tuple(map(tuple, self._transformer.columns.dump()))
        self._state = replace(self._state, checkpoint=checkpoint, columns=columns)
        self._checkpoints.write(self._plan.name, write_state(self._state))

    def _swap(self) -> None:
        """Replace the old rows by the new ones; keeps the table itself if possible."""
        names = self._engine.columns(self._table)
        kinds = dict(self._transformer.columns.kinds)
        if self._content in names:
            kinds[self._content] = "text"
        if not self._state.columns:  # the state was lost, and the column types with it
            self._engine.execute(f"DROP TABLE IF EXISTS {quoted(self._plan.name)}")
            self._columns_of.pop(self._plan.name, None)
        self._ensure(self._plan.name, kinds)
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


def _has_distinct_keys(block: Block, key: Sequence[str]) -> bool:
    """Whether each row has a key, and all keys differ."""
    if not key:
        return True
    cells = {column.name: cells for column, cells in zip(block.columns, block.cells)}
    if not all(name in cells and None not in cells[name] for name in key):
        return False
    return len(distinct_keys([cells[name] for name in key])) == block.rows


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _last_of_each(hashes: Sequence[Optional[str]], key_cells: Sequence[Sequence[Any]]) -> list[int]:
    """The positions of the last version of each row."""
    keys: Iterator[Any] = zip(*key_cells) if key_cells else iter([()] * len(hashes))
    last = {content or key: i for i, (content, key) in enumerate(zip(hashes, keys))}
    return sorted(last.values())
