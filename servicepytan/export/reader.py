"""Reads the rows of a resource: fetches, shapes and converts them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple, Optional, Protocol

from servicepytan.export.checkpoint import Checkpoint
from servicepytan.export.destinations import converter_for
from servicepytan.export.destinations.base import Chunk
from servicepytan.export.extractor import Extractor
from servicepytan.export.plan import SyncPlan
from servicepytan.export.state import DestinationSettings, ResourceState


class ReadRequest(NamedTuple):
    """What to read, and the form to convert it to.

    Attributes:
        plan: The resource.
        checkpoint: Where to go on.
        state: What is known of the resource at the destination.
        settings: How the destination holds rows.
        since: Where to begin when the checkpoint does not say.
        recent: Whether a feed gives the changes of the last minutes, too.
        whole: Whether the rows take the place of all others.
        workers: Pages in flight at once.
        counts: Whether a list is counted first, where the API can.
    """

    plan: SyncPlan
    checkpoint: Checkpoint
    state: ResourceState
    settings: DestinationSettings
    since: Optional[str] = None
    recent: bool = False
    whole: bool = False
    workers: Optional[int] = None
    counts: bool = False


class ReadBatch(NamedTuple):
    """Converted rows, with the position to resume from.

    Attributes:
        chunk: The rows.
        token: In a feed, where to go on behind them.
        created: In an exact walk, the moment before which all rows have come, where it is known.
        note: Why rows may be missing, so that they should be read again.
        remark: What else should be known of the rows.
        keeps_json: Whether rows could stay JSON.
    """

    chunk: Chunk
    token: Optional[str] = None
    created: Optional[str] = None
    note: str = ""
    remark: str = ""
    keeps_json: bool = False


class Reader(Protocol):
    """Reads the rows of one resource once."""

    @property
    def server_time(self) -> Optional[datetime]:
        """The server's time at its last answer; None if it sent none."""
        ...

    @property
    def total(self) -> Optional[int]:
        """How many rows there are to read, once the first have come; None if it is unknown."""
        ...

    @property
    def notes(self) -> list[str]:
        """Notes on values changed while converting."""
        ...

    @property
    def raw_rows(self) -> int:
        """How many rows stayed JSON until they were converted."""
        ...

    def batches(self) -> Iterator[ReadBatch]:
        """The rows, batch by batch."""
        ...


class Readers(Protocol):
    """Gives readers, which several threads may use at once."""

    def reader(self, request: ReadRequest) -> Reader:
        """A reader of a resource."""
        ...

    def close(self) -> None:
        """End what reads, at the end of the run."""
        ...


class LocalReaders:
    """Reads resources in this process.

    Args:
        extractor: Fetches rows.
    """

    def __init__(self, extractor: Extractor) -> None:
        self._extractor = extractor

    def reader(self, request: ReadRequest) -> LocalReader:
        """A reader of a resource."""
        return LocalReader(self._extractor, request)

    def close(self) -> None:
        """Do nothing, as the readers end with their threads."""


class LocalReader:
    """Reads the rows of one resource once, in this process.

    Args:
        extractor: Fetches rows.
        request: What to read.

    Attributes:
        total: How many rows there are to read, once the first have come; None if it is unknown.
    """

    def __init__(self, extractor: Extractor, request: ReadRequest) -> None:
        self.total: Optional[int] = None
        self._extractor = extractor
        self._request = request
        self._converter = converter_for(request.plan, request.state, request.settings)

    @property
    def server_time(self) -> Optional[datetime]:
        """The server's time at its last answer; None if it sent none."""
        return self._extractor.server_time

    @property
    def notes(self) -> list[str]:
        """Notes on values changed while converting."""
        return self._converter.notes

    @property
    def raw_rows(self) -> int:
        """How many rows stayed JSON until they were converted."""
        return self._converter.raw_rows

    def batches(self) -> Iterator[ReadBatch]:
        """The rows, batch by batch."""
        request, plan = self._request, self._request.plan
        if request.counts:
            self.total = self._extractor.total(plan, request.checkpoint, request.since)
        for batch in self._extractor.batches(
            plan.source,
            request.checkpoint,
            since=request.since,
            recent=request.recent,
            whole=request.whole,
            workers=request.workers,
            keep_json=self._converter.takes_json_rows and not plan.shape,
        ):
            rows = self._extractor.shaped(plan, batch.rows)
            yield ReadBatch(self._converter.chunk(rows), *batch[1:])
