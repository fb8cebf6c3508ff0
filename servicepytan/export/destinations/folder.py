"""A folder destination: a subfolder per resource, with part files and its state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, Optional

from servicepytan._storage import atomic
from servicepytan._storage.lock import RunLock
from servicepytan.convert.columns import Column
from servicepytan.core.timestamps import to_second
from servicepytan.errors import SyncError
from servicepytan.export.checkpoint import Checkpoint
from servicepytan.export.destinations.base import Chunk
from servicepytan.export.destinations.checkpoint_file import (
    STATE_FILE,
    read_checkpoint,
    write_checkpoint,
)
from servicepytan.export.destinations.formats import FORMATS, FileChunk, Format, Writer
from servicepytan.export.money import for_reload
from servicepytan.export.part_files import (
    PART_NAME,
    STAMP_LENGTH,
    PartFile,
    is_stamp,
    part_name,
    stamp_of,
)
from servicepytan.export.plan import SyncPlan
from servicepytan.export.row_transformer import columns_at_start
from servicepytan.export.state import (
    DestinationSettings,
    ResourceState,
    check_operation,
    check_settings,
    read_settings,
    write_settings,
)

SETTINGS_FILE = "_sync.json"
LOCK_FILE = ".sync.lock"

PART_ROWS = 100_000
"""Approximate rows of a part; a long run writes several."""


class FolderDestination:
    """Writes each resource to files in its own subfolder.

    A part counts once the state names it, and the state is replaced atomically: the next run
    removes all other files of an interrupted one.

    Args:
        root: The folder.
        settings: Whose rows it holds, and how.
        begun: When the run began, in UTC.

    Attributes:
        settings: The same.
    """

    def __init__(self, root: Path, settings: DestinationSettings, begun: Any) -> None:
        self._root = root
        self.settings = settings
        self._begun = begun
        self._lock = RunLock(root / LOCK_FILE, to_second(begun))

    def __enter__(self) -> FolderDestination:
        self._root.mkdir(parents=True, exist_ok=True)
        self._lock.__enter__()
        try:
            self._check_settings()
        except BaseException:
            self._lock.withdraw()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.__exit__()

    def _check_settings(self) -> None:
        path = self._root / SETTINGS_FILE
        text = atomic.read_text(path)
        if text is not None:
            check_settings(read_settings(text, str(path)), self.settings, str(self._root))
            return
        states = sorted(self._root.glob(f"*/{STATE_FILE}"))
        if states:
            raise SyncError(
                f"{path} is missing, although {states[0]} is there. Restore it, or sync to another"
                " place."
            )
        for leftover in self._root.iterdir():
            if atomic.name_of_temporary(leftover.name) == SETTINGS_FILE:
                atomic.remove(leftover)
        atomic.write_text(path, write_settings(self.settings), private=True)

    def load(self, plan: SyncPlan, *, anew: bool) -> Optional[ResourceState]:
        """The stored state of a resource; removes leftovers of an interrupted run first."""
        folder = self._root / plan.name
        folder.mkdir(exist_ok=True)
        try:
            state = self._load(folder, plan)
        except SyncError:
            if anew:
                return None
            raise
        tidy(folder, [part.name for part in state.parts] if state else [])
        if state is not None and anew:
            state = for_reload(plan, state, self.settings)
        if state is None:  # so that all parts of ours have a state
            write_checkpoint(folder, ResourceState(plan.operation.name))
        return state

    def _load(self, folder: Path, plan: SyncPlan) -> Optional[ResourceState]:
        path = folder / STATE_FILE
        if path.exists():
            state = read_checkpoint(folder)
            check_operation(state, plan.operation.name, str(folder))
            return state
        stray = next(iter(_parts(folder)), None)
        if stray is not None:
            raise SyncError(
                f"{path} is missing, although {stray.name} is there. Restore it, or run with"
                " full=True (--full) to load everything anew."
            )
        return None

    def sink(self, plan: SyncPlan, state: ResourceState, *, replaced: bool) -> FolderSink:
        """A sink for the rows of a resource."""
        columns = tuple(columns_at_start(plan, state, self.settings))
        folder = self._root / plan.name
        taken = (path.name[:STAMP_LENGTH] for path in _parts(folder))
        stamp = stamp_of(self._begun, max([state.stamp, *filter(is_stamp, taken)]))
        file_format = FORMATS[self.settings.format]
        return FolderSink(folder, file_format, columns, replace(state, stamp=stamp), replaced)


class FolderSink:
    """Writes the rows of one resource in one run.

    Args:
        folder: The folder of the resource.
        file_format: The format of the parts.
        columns: The columns so far.
        state: What is known of the resource, with the stamp of this run.
        replaced: Whether these rows take the place of all that are there.

    Attributes:
        notes: Notes on values changed while writing: none, as files take all.
    """

    def __init__(
        self,
        folder: Path,
        file_format: Format,
        columns: tuple[Column, ...],
        state: ResourceState,
        replaced: bool,
    ) -> None:
        self._folder = folder
        self._format = file_format
        self._columns = columns
        self._state = state
        self._replaced = replaced
        self._parts: list[PartFile] = []
        self._number = 0
        self._open: Optional[_OpenPart] = None
        self.notes: list[str] = []

    def write(self, chunk: Chunk) -> None:
        """Accept rows; they are not durable yet."""
        if not chunk.rows:
            return
        self._columns, data = chunk.columns, chunk.data
        part = self._part_for(data)
        part.write(data.content, chunk.rows)
        if part.rows >= PART_ROWS:
            self._finish()

    def _part_for(self, data: FileChunk) -> _OpenPart:
        """The open part, or a new one if that has other columns."""
        if self._open is not None and self._open.columns != data.columns:
            self._finish()
        if self._open is None:
            self._number += 1
            name = part_name(self._state.stamp, self._number, self._format.suffix)
            self._open = _OpenPart(self._folder / name, data.columns)
            self._open.begin(self._format.writer)
        return self._open

    def _finish(self) -> None:
        if self._open is not None:
            part = self._open.commit()
            self._open = None
            self._parts.append(part)

    def save(self, checkpoint: Checkpoint) -> None:
        """Make all rows so far durable, with the checkpoint to resume from."""
        if not self._replaced:
            self._commit(checkpoint)

    def end(self, checkpoint: Checkpoint) -> None:
        """Make all rows durable, with the checkpoint that the next run starts from."""
        self._commit(checkpoint)
        if self._replaced:
            tidy(self._folder, [part.name for part in self._state.parts])

    def _commit(self, checkpoint: Checkpoint) -> None:
        self._finish()
        old_parts = () if self._replaced else self._state.parts
        state = replace(
            self._state,
            checkpoint=checkpoint,
            columns=tuple(map(tuple, self._columns)),
            parts=(*old_parts, *self._parts),
        )
        self._parts = []  # from here on the state on the disk may name them, even after an error
        write_checkpoint(self._folder, state)
        self._state = state

    def abandon(self) -> None:
        """Discard rows that are not durable."""
        if self._open is not None:
            self._open.discard()
            self._open = None
        for part in self._parts:
            atomic.remove(self._folder / part.name)


class _OpenPart:
    """A part file under construction."""

    def __init__(self, path: Path, columns: tuple[Column, ...]) -> None:
        self.columns = columns
        self.rows = 0
        self._file = atomic.AtomicFile(path)
        self._writer: Any = None

    def begin(self, writer: Callable[[BinaryIO, tuple[Column, ...]], Writer]) -> None:
        """Create the writer, which writes the header."""
        self._writer = writer(self._file.stream, self.columns)

    def write(self, content: Any, rows: int) -> None:
        """Write some rows."""
        self._writer.write(content)
        self.rows += rows

    def commit(self) -> PartFile:
        """Make the part durable under its name."""
        self._writer.close()
        size = self._file.commit()
        return PartFile(self._file.path.name, self.rows, size)

    def discard(self) -> None:
        """Delete the part."""
        self._file.discard()


def _parts(folder: Path) -> Iterable[Any]:
    return (path for path in sorted(folder.iterdir()) if PART_NAME.fullmatch(path.name))


def tidy(folder: Path, names_of_parts: Sequence[str]) -> None:
    """Delete leftovers of an interrupted run: unlisted parts and temporary files."""
    names = set(names_of_parts)
    for path in sorted(folder.iterdir()):
        bare = atomic.name_of_temporary(path.name)
        unfinished = bare == STATE_FILE or PART_NAME.fullmatch(bare)
        if unfinished or (PART_NAME.fullmatch(path.name) and path.name not in names):
            atomic.remove(path)
