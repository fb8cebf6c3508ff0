"""The interface of destinations."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, NamedTuple, Optional, Protocol

from servicepytan.convert.columns import Column
from servicepytan.export.checkpoint import Checkpoint
from servicepytan.export.plan import SyncPlan
from servicepytan.export.row_transformer import RowTransformer
from servicepytan.export.state import DestinationSettings, ResourceState


class Chunk(NamedTuple):
    """Rows in the form that a sink writes.

    Attributes:
        rows: How many rows it was made of.
        columns: All columns of the resource so far.
        data: A ``FileChunk`` or a ``TableChunk``; None without rows.
    """

    rows: int
    columns: tuple[Column, ...]
    data: Any


class Converter(ABC):
    """Converts the rows of one resource to the form that its sink writes.

    Args:
        transformer: What becomes of the rows.
        takes_json_rows: Whether rows may come as JSON.

    Attributes:
        takes_json_rows: The same.
        raw_rows: How many rows stayed JSON until they were converted.
    """

    def __init__(self, transformer: RowTransformer, *, takes_json_rows: bool) -> None:
        self._transformer = transformer
        self.takes_json_rows = takes_json_rows
        self.raw_rows = 0

    @property
    def notes(self) -> list[str]:
        """Notes on values changed while converting."""
        return self._transformer.notes

    def chunk(self, rows: Sequence[Any]) -> Chunk:
        """The chunk of some rows, decoded or as JSON."""
        data = self._data(rows) if rows else None
        return Chunk(len(rows), tuple(self._transformer.columns), data)

    @abstractmethod
    def _data(self, rows: Sequence[Any]) -> Any:
        """The data of a chunk."""


class Sink(Protocol):
    """Writes the rows of one resource in one run.

    Rows count as written only when the state after them is saved: the next run drops what an
    interrupted run has left.
    """

    @property
    def notes(self) -> list[str]:
        """Notes on values changed while writing."""
        ...

    def write(self, chunk: Chunk) -> None:
        """Accept rows; they are not durable yet."""
        ...

    def save(self, checkpoint: Checkpoint) -> None:
        """Make all rows so far durable, with the checkpoint to resume from.

        Rows that take the place of all others become safe at the end only.
        """
        ...

    def end(self, checkpoint: Checkpoint) -> None:
        """Make all rows durable, with the checkpoint that the next run starts from."""
        ...

    def abandon(self) -> None:
        """Discard rows that are not durable."""
        ...


class Destination(Protocol):
    """A folder or database for synced rows; as a context manager locked for one run.

    Attributes:
        settings: Whose rows it holds, and how.
    """

    settings: DestinationSettings

    def __enter__(self) -> Destination: ...

    def __exit__(self, *_: object) -> None: ...

    def load(self, plan: SyncPlan, *, anew: bool) -> Optional[ResourceState]:
        """The stored state of a resource; removes leftovers of an interrupted run first.

        Args:
            plan: The resource.
            anew: Whether everything will be replaced, so that damage does not matter.

        Raises:
            SyncError: what is there cannot be gone on with.
        """
        ...

    def sink(self, plan: SyncPlan, state: ResourceState, *, replaced: bool) -> Sink:
        """A sink for the rows of a resource.

        Args:
            plan: The resource.
            state: What is known of it.
            replaced: Whether these rows take the place of all that are there.
        """
        ...
