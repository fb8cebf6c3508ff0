"""Merges the part files of a resource, and keeps the last version of each row."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Union

from servicepytan._storage import atomic
from servicepytan._storage.lock import RunLock
from servicepytan._storage.paths import check_path
from servicepytan.core.timestamps import to_second
from servicepytan.endpoints.operations import operation
from servicepytan.errors import InvalidArgument, SyncError
from servicepytan.export.clock import CLOCK, Clock
from servicepytan.export.destinations.checkpoint_file import (
    STATE_FILE,
    read_checkpoint,
    write_checkpoint,
)
from servicepytan.export.destinations.folder import (
    LOCK_FILE,
    SETTINGS_FILE,
    tidy,
)
from servicepytan.export.merging import MERGERS, PartMerger
from servicepytan.export.part_files import PartFile, part_name, stamp_of
from servicepytan.export.plan import plan_of
from servicepytan.export.state import (
    DestinationSettings,
    ResourceState,
    read_settings,
    unwritable,
)
from servicepytan.shape import parse

CHUNK = 10_000
"""Rows that are in memory at once."""


class Compacted(NamedTuple):
    """The result of compacting one resource.

    Attributes:
        resource: Its name.
        parts: How many parts there were.
        rows: How many rows there were.
        kept: How many are left.
    """

    resource: str
    parts: int
    rows: int
    kept: int


def compact(folder: Union[str, Path], *, clock: Clock = CLOCK) -> list[Compacted]:
    """Merge the part files of each resource in a folder, and keep the last version of each row.

    The old parts go when the new one is safe, so it may be interrupted at any moment. What tells
    the rows apart lies on the disk meanwhile: memory does not grow with their number.

    Args:
        folder: The folder that was synced to.
        clock: Where the time comes from.

    Returns:
        What became of each resource that had several parts, or rows that came more than once.

    Raises:
        InvalidArgument: the folder holds no files of a sync. (Databases hold each row once.)
        SyncError: the folder is in use or damaged, or cannot be written.

    Example:
        >>> for result in compact("out/"):
        ...     print(result.resource, result.rows, result.kept)
    """
    root = check_path(folder, "folder")
    path = root / SETTINGS_FILE
    if not path.is_file():
        raise InvalidArgument(
            f"{root} holds no files of a sync: there is no {SETTINGS_FILE}. Name the folder that"
            " was synced to; a database holds each row once and needs no compacting."
        )
    started_at = clock.now()
    try:
        with RunLock(root / LOCK_FILE, to_second(started_at)):
            settings = read_settings(atomic.read_text(path) or "", str(path))
            if settings.format not in MERGERS:
                raise SyncError(
                    f"{path} says that the rows are kept as {settings.format!r}, which none of"
                    f" these files are ({', '.join(MERGERS)}). Restore it."
                )
            results = [
                _compact_resource(state_file.parent, settings, started_at)
                for state_file in sorted(root.glob(f"*/{STATE_FILE}"))
            ]
    except OSError as error:
        raise unwritable(error, str(root)) from error
    except (sqlite3.Error, csv.Error) as error:
        raise SyncError(
            f"{root} cannot be compacted: {error}. Each resource is either merged or as it was; no"
            " row is lost."
        ) from error
    return [result for result in results if result.parts > 1 or result.kept < result.rows]


def _compact_resource(
    folder: Path, settings: DestinationSettings, started_at: datetime
) -> Compacted:
    state = read_checkpoint(folder)
    tidy(folder, [part.name for part in state.parts])
    rows = sum(part.rows for part in state.parts)
    unchanged = Compacted(folder.name, len(state.parts), rows, rows)
    key = _key_of(state, folder)
    if not state.parts or (len(state.parts) == 1 and not key):
        return unchanged
    merger = MERGERS[settings.format]
    stamp = stamp_of(started_at, state.stamp)
    with closing(LastPositions()) as last:
        if key:
            _learn(last, merger.keys(folder, state, key))
        else:  # each run replaces all rows, so that none is an older version of another
            _learn(last, map(str, range(rows)))
        count = last.count()
        if len(state.parts) == 1 and count == rows:
            return unchanged
        path = folder / part_name(stamp, 1, settings.format)
        part = PartFile(path.name, count, _write_part(path, merger, state, last))
    state = replace(state, parts=(part,), stamp=stamp)
    write_checkpoint(folder, state)
    tidy(folder, [part.name])
    return unchanged._replace(kept=count)


def _key_of(state: ResourceState, folder: Path) -> tuple[str, ...]:
    try:
        key = plan_of(operation(state.operation)).key
        for text in state.shape:
            key = parse(text).key(key)
        return key
    except InvalidArgument as error:
        raise SyncError(
            f"{folder} holds the rows of {state.operation!r}, which this version does not know."
            f" {error} Restore its {STATE_FILE}, or upgrade servicepytan."
        ) from None


def _write_part(path: Path, merger: PartMerger, state: ResourceState, last: LastPositions) -> int:
    """Write the merged part; returns its size in bytes."""
    with atomic.AtomicFile(path) as file:
        merger.write(file.stream, path.parent, state, last.positions())
    return path.stat().st_size


class LastPositions:
    """The position of the last row with each key, stored on disk."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)  # a temporary file
        self._database.execute("CREATE TABLE last (key TEXT PRIMARY KEY, place INT) WITHOUT ROWID")

    def put(self, entries: Iterable[tuple[str, int]]) -> None:
        """Store the positions of some keys."""
        self._database.execute("BEGIN")
        self._database.executemany("INSERT OR REPLACE INTO last VALUES (?, ?)", entries)
        self._database.execute("COMMIT")

    def positions(self) -> Iterator[int]:
        """All stored positions, in order."""
        for (position,) in self._database.execute("SELECT place FROM last ORDER BY place"):
            yield int(position)

    def count(self) -> int:
        """The number of stored positions."""
        return int(self._database.execute("SELECT count(*) FROM last").fetchone()[0])

    def close(self) -> None:
        """Delete the temporary database."""
        self._database.close()


def _learn(last: LastPositions, keys: Iterator[str]) -> None:
    position = 0
    while chunk := list(islice(keys, CHUNK)):
        last.put((key, position + i) for i, key in enumerate(chunk))
        position += len(chunk)
