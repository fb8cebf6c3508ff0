"""Loads a resource for dlt: gives the tables of a load and the state after it."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from servicepytan.convert.cells import BATCH
from servicepytan.convert.columns import Columns
from servicepytan.convert.conversion_warnings import warn_notes
from servicepytan.core.json_rows import has_msgspec
from servicepytan.dlt.progress import Origin, ResourceProgress, dump_progress, load_progress
from servicepytan.dlt.tables import LoadTarget, TableMaker
from servicepytan.export.checkpoint import (
    Checkpoint,
    mark_of,
    next_checkpoint,
    without_wrong_marks,
)
from servicepytan.export.clock import Clock
from servicepytan.export.extractor import Batch, Extractor
from servicepytan.export.plan import FEED, FULL, SyncPlan, columns_for
from servicepytan.export.run import MOST_READS
from servicepytan.session import Session

if TYPE_CHECKING:
    import pyarrow as pa

State = dict[str, Any]
Tables = Generator["pa.Table", None, None]
Batches = Generator[Batch, None, None]

_log = logging.getLogger("servicepytan")


class LoadOptions(NamedTuple):
    """The options of all resources of a source.

    Attributes:
        since: The moment from which a first load reads changes.
        flat: Whether nested records become columns.
        recent: Whether feeds give the changes of the last minutes, too.
        workers: Pages in flight at once.
    """

    since: Optional[str] = None
    flat: bool = False
    recent: bool = False
    workers: Optional[int] = None


class ResourceLoader:
    """Loads one resource.

    Args:
        session: The session that makes the calls.
        plan: The resource.
        options: The options of the source.
        clock: Where the time comes from if the server tells none.

    Attributes:
        plan: The resource.
    """

    def __init__(
        self, session: Session, plan: SyncPlan, options: LoadOptions, clock: Clock
    ) -> None:
        self.plan = plan
        self._extractor = Extractor(session)
        self._options = options
        self._clock = clock
        self._origin = Origin(
            session.tenant_id, session.config.environment, plan.operation.name, options.flat
        )

    @property
    def merges(self) -> bool:
        """Whether a load gives changes, to be merged by key, rather than all rows."""
        return self.plan.mode != FULL

    def columns(self) -> Columns:
        """The columns that the schema names."""
        return columns_for(self.plan, flat=self._options.flat)

    def tables(self, state: State, target: LoadTarget) -> Tables:
        """The tables of one load; the last one may have no rows, only the columns.

        Args:
            state: What the load before left. It changes once the tables it tells of were taken.
            target: What the destination asks of names and texts.

        Raises:
            InvalidResponse: a row has no key.
            SyncError: the state belongs to other rows, or is damaged.
        """
        progress = load_progress(state, self._origin, self.plan.name)
        columns = progress.columns if len(progress.columns) else self.columns()
        if self.merges:
            yield from self._changes(progress.checkpoint, columns, state, target)
        else:
            yield from self._whole(columns, target)

    def _changes(
        self, start: Checkpoint, columns: Columns, state: State, target: LoadTarget
    ) -> Tables:
        """The tables of changes since a checkpoint; a feed's state advances after each table."""
        start, begun, batches = self._begin(start)
        maker = self._maker(columns, target)
        here, lacks_rows = start, False
        with closing(batches):
            for batch in batches:
                lacks_rows = lacks_rows or bool(batch.note)
                self._tell(batch.note, batch.remark)
                here = replace(here, token=batch.token) if batch.token is not None else here
                maker.add(batch.rows)
                if maker.waiting >= BATCH:
                    yield maker.table()
                    if self.plan.mode == FEED:
                        self._save(state, here, columns)
        yield maker.table()
        # if rows may be missing, the next load requests the same rows again
        mark = start.mark if lacks_rows or self.plan.mode == FEED else mark_of(begun)
        self._save(state, next_checkpoint(start, here, mark), columns)
        self._tell(*columns.notes())

    def _begin(self, start: Checkpoint) -> tuple[Checkpoint, datetime, Batches]:
        """The checkpoint, time and batches of a load; ignores marks of a wrong clock."""
        now = self._clock.now()
        batches = self._batches(start)
        first = next(batches, None)
        begun = self._extractor.server_time or now
        right, note = without_wrong_marks(start, begun)
        if not note:
            return start, begun, _with_first(first, batches)
        batches.close()
        self._tell(note)
        return self._begin(right)

    def _whole(self, columns: Columns, target: LoadTarget) -> Tables:
        """The tables of all rows, read again if rows moved meanwhile, so that none is doubled."""
        for reads_left in reversed(range(MOST_READS)):
            attempt = columns.copy()
            tables, notes = self._read_whole(self._maker(attempt, target), reads_left > 0)
            if tables:
                break
        self._tell(*notes, *attempt.notes())
        yield from tables

    def _read_whole(self, maker: TableMaker, restarts: bool) -> tuple[list[pa.Table], list[str]]:
        """The tables of all rows, and notes; no tables if the rows must be read again."""
        tables: list[pa.Table] = []
        notes: list[str] = []
        with closing(self._batches(Checkpoint())) as batches:
            for batch in batches:
                if batch.note and restarts:
                    return [], []
                notes += [text for text in (batch.note, batch.remark) if text]
                maker.add(batch.rows)
                if maker.waiting >= BATCH:
                    tables.append(maker.table())
        return [*tables, maker.table()], notes

    def _batches(self, checkpoint: Checkpoint) -> Batches:
        options = self._options
        # a table that is loaded from the start must not lack rows that it had before
        starts = self.plan.mode == FEED and checkpoint.token is None
        yield from self._extractor.batches(
            self.plan,
            checkpoint,
            since=options.since,
            recent=options.recent,
            whole=starts or not self.merges,
            workers=options.workers,
            keep_json=has_msgspec() and not options.flat,
        )

    def _maker(self, columns: Columns, target: LoadTarget) -> TableMaker:
        plan, flat = self.plan, self._options.flat
        return TableMaker(plan.name, columns, plan.key, target, flat=flat, numbered=self.merges)

    def _save(self, state: State, checkpoint: Checkpoint, columns: Columns) -> None:
        state.update(dump_progress(self._origin, ResourceProgress(checkpoint, columns)))

    def _tell(self, *notes: str) -> None:
        """Notes in the log, and as one warning, which shows where no log is set up."""
        sentences = [note for note in notes if note]
        for note in sentences:
            _log.warning("%s: %s", self.plan.name, note)
        warn_notes([f"{self.plan.name}:", *sentences] if sentences else [])


def _with_first(first: Optional[Batch], others: Batches) -> Batches:
    if first is not None:
        yield first
    yield from others
