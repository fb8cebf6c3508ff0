"""Writes the checkpoint of a resource to a file in its folder, with the rest of its state."""

from __future__ import annotations

from pathlib import Path

from servicepytan._storage import atomic
from servicepytan.errors import SyncError
from servicepytan.export.part_files import PartFile
from servicepytan.export.state import ResourceState, check_moments, read_state, write_state

STATE_FILE = "_state.json"


def write_checkpoint(folder: Path, state: ResourceState) -> None:
    """Write the state of a resource, which replaces the last one at once."""
    atomic.write_text(folder / STATE_FILE, write_state(state), private=True)


def read_checkpoint(folder: Path) -> ResourceState:
    """The state of a resource; checks that its part files are complete.

    Raises:
        SyncError: they are not, or the state cannot be read.
    """
    path = folder / STATE_FILE
    state = read_state(atomic.read_text(path) or "", str(path))
    check_moments(state, str(path))
    for part in state.parts:
        _check_part(folder, part)
    return state


def _check_part(folder: Path, part: PartFile) -> None:
    size = atomic.size_of(folder / part.name)
    if size == part.size:
        return
    problem = "is missing" if size is None else f"has {size:,} bytes instead of {part.size:,}"
    raise SyncError(
        f"{folder / part.name} {problem}: it was changed by hand. Restore it, or run with full=True"
        " (--full) to load everything anew."
    )
