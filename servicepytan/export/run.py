"""Runs a sync of several resources, a few at a time."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from os import PathLike
from time import monotonic
from typing import Any, Optional, Union

from servicepytan._threads.pool import CLOSE_SECONDS, WorkerPool, wait_for_all
from servicepytan.convert.decimals import Money, check_money
from servicepytan.convert.shapes import Shape
from servicepytan.core.callback_checks import check_function
from servicepytan.core.records_spec import flag, whole
from servicepytan.core.redact import Redactor
from servicepytan.core.suggestions import suggest_keywords
from servicepytan.core.timestamps import When
from servicepytan.core.wire import shown
from servicepytan.errors import AuthenticationError, InvalidArgument, SyncError, SyncInterrupted
from servicepytan.export.checkpoint import (
    Checkpoint,
    UnfinishedWalk,
    mark_of,
    next_checkpoint,
    without_wrong_marks,
)
from servicepytan.export.clock import CLOCK, Clock, first_moment
from servicepytan.export.destinations import check_destination, format_of, open_destination
from servicepytan.export.destinations.base import Destination
from servicepytan.export.extractor import Extractor
from servicepytan.export.plan import FEED, FULL, SyncPlan, columns_for, plans
from servicepytan.export.reader import LocalReaders, ReadBatch, Reader, Readers, ReadRequest
from servicepytan.export.report import Interrupted, Progress, ResourceOutcome, SyncReport
from servicepytan.export.shaping import shaped_plans
from servicepytan.export.state import (
    DestinationSettings,
    ResourceState,
    check_shape,
    unwritable,
)
from servicepytan.export.transfer import Stopped, Transfer
from servicepytan.session import Session

DEFAULT_WORKERS = 4
"""Default number of resources that are fetched at once."""

SAVE_ROWS = 100_000
SAVE_SECONDS = 60.0
"""Rows are made durable after this many rows, or this many seconds."""

MOST_READS = 3
"""The most readings of a complete list whose rows move between pages."""

ProgressCallback = Callable[[Progress], None]

_log = logging.getLogger("servicepytan")


@dataclass(frozen=True)
class SyncOptions:
    """The options of a sync.

    Attributes:
        since: The moment from which a first run reads changes.
        full: Whether to load everything anew.
        recent: Whether feeds give the changes of the last minutes, too.
        workers: Resources and pages at once.
        processes: In how many processes resources are read; 1 is this process alone.
        on_progress: Called with the progress of each resource.
    """

    since: Optional[str] = None
    full: bool = False
    recent: bool = False
    workers: Optional[int] = None
    processes: int = 1
    on_progress: Optional[ProgressCallback] = None

    @property
    def resources_at_once(self) -> int:
        """How many resources are read at once."""
        return self.processes if self.processes > 1 else self.workers or DEFAULT_WORKERS


class _RestartRequired(Exception):
    """The rows must be read again: they moved between pages, or a mark proved wrong.

    Args:
        start: The checkpoint to start from.
        note: What the report says about it.
    """

    def __init__(self, start: Checkpoint, note: str = "") -> None:
        super().__init__(note)
        self.start = start
        self.note = note


@suggest_keywords
def sync(
    session: Any,
    resources: Union[str, Iterable[str]],
    to: Union[str, PathLike[str]],
    *,
    format: Optional[str] = None,
    since: Optional[When] = None,
    full: bool = False,
    flat: bool = False,
    workers: Optional[int] = None,
    processes: int = 1,
    include_recent_changes: bool = False,
    tenant_column: Optional[str] = None,
    shape: Union[str, Shape, Iterable[Union[str, Shape]]] = (),
    columns: Optional[Mapping[str, Iterable[str]]] = None,
    money: Money = "decimal",
    progress: Optional[ProgressCallback] = None,
    check: bool = True,
    stop: Optional[threading.Event] = None,
    clock: Clock = CLOCK,
) -> SyncReport:
    """Write all rows that changed since the last run to files or a database.

    A resource with an export feed is read along the feed. Another one is read by the moment of
    its last change, or whole each time where its list has no such filter. The position is stored
    together with the rows, so a run may be killed at any moment: the next one goes on, and no row
    is lost or doubled. One resource that fails does not stop the others.

    Args:
        session: A session, or whatever ``Session.of`` takes.
        resources: Names such as ``jobs``, ``jpm.jobs`` or ``jobs.export_notes``; or ``"all"``.
        to: The folder for files; for a database its file, or a folder to put it into.
        format: ``jsonl`` (rows as the API gives them), ``csv``, ``parquet``, ``sqlite`` or
            ``duckdb``. For None, it is that of the database which ``to`` names (``.sqlite``,
            ``.sqlite3``, ``.db`` or ``.duckdb``), or else ``jsonl``.
        since: Where the first run begins: rows changed from this moment on, which is no future
            one. A naive one is in the session's time zone.
        full: Load everything anew, and put it in place of what is there.
        flat: Give nested values columns of their own, as in ``address.city``.
        workers: How many resources, and how many pages of a list, are fetched at once.
        processes: With 2 or more, so many resources are read at once, each in a process of its
            own, and this process only writes; ``workers`` then limits pages alone. It helps where
            a processor core limits a sync. The processes that are reading share the rate limit
            equally; each needs 45 to 100 MB of memory.
        include_recent_changes: Whether feeds give the changes of the last 15 minutes at once
            instead of later. They may then come twice.
        tenant_column: The name of a column for the tenant, to tell several apart.
        shape: The shapes of ``servicepytan.shape`` that the rows pass before they are stored, or
            their texts, as in ``["flatten", "rename"]``. Names that ``join`` adds are those of the
            moment at which a row came. What ``explode`` gives is loaded completely each time.
        columns: The columns to store, by resource, as they are called behind the shapes; the key
            of the rows is stored in any case.
        money: What columns of money hold: ``decimal`` for exact amounts, ``float``, or ``text``.
            A place that was begun with another type keeps it, and a note says so, until it is
            loaded anew with ``full``.
        progress: Called with a ``Progress`` after each page and at the end of each resource, from
            several threads.
        check: Whether to raise ``SyncFailed`` when a resource failed; with False only the report
            names it. Each failure is a WARNING in the log in either case.
        stop: Once another thread or a signal handler has set it, the run ends as after Ctrl-C.
        clock: Where the time comes from.

    Returns:
        The outcome of each resource.

    Raises:
        InvalidArgument: an argument is wrong; nothing was sent.
        SyncError: the place is in use, of another tenant or format, damaged or not writable.
        SyncFailed: resources failed; the others are done, and ``error.report`` tells of all.
        SyncInterrupted: Ctrl-C or ``stop`` ended the run; the message names the rows it saved.

    Example:
        >>> report = sync(session, ["jobs", "customers", "invoices"], to="out/")
        >>> print(report)
    """
    session = Session.of(session)
    if workers is not None:
        whole(workers, "workers", 1)
    sync_plans = shaped_plans(plans(resources), shape, columns)
    flat = flag(flat, "flat")
    to = check_destination(to)
    format = format_of(to, format)
    if tenant_column is not None:
        _check_column(tenant_column, sync_plans, flat=flat)
    _check_callbacks(progress, stop)
    begin = None if since is None else first_moment(since, session.timezone, clock)
    flag(check, "check")
    options = SyncOptions(
        begin,
        flag(full, "full"),
        flag(include_recent_changes, "include_recent_changes"),
        workers,
        whole(processes, "processes", 1),
        progress,
    )
    settings = DestinationSettings(
        session.tenant_id,
        session.config.environment,
        format,
        flat,
        tenant_column,
        check_money(money),
    )
    redactor = Redactor([session.config.client_secret, session.config.app_key])
    extractor = Extractor(session)
    readers = _readers(session, extractor, processes)
    runner = SyncRunner(extractor, readers, options, clock, redactor, stop or threading.Event())
    report = _run(runner, sync_plans, to, settings, clock)
    failure = report.error() if check else None
    if failure is not None:
        raise failure
    return report


def _run(
    runner: SyncRunner,
    sync_plans: list[SyncPlan],
    to: str,
    settings: DestinationSettings,
    clock: Clock,
) -> SyncReport:
    """Run the plans; an interrupt raises with the report of what was saved."""
    try:
        with open_destination(to, settings, clock.now()) as destination:
            outcomes = runner.run(sync_plans, destination)
    except OSError as error:
        raise unwritable(error, str(to)) from error
    except KeyboardInterrupt:
        if not runner.unfinished:
            raise
        report = SyncReport(str(to), settings.format, runner.unfinished)
        text = f"Interrupted. {report.saved()} The next run brings the rest."
        raise SyncInterrupted(text, report) from None
    return SyncReport(str(to), settings.format, tuple(outcomes))


def _readers(session: Session, extractor: Extractor, processes: int) -> Readers:
    """What reads the resources: this process, or so many others."""
    if processes == 1:
        return LocalReaders(extractor)
    from servicepytan.export.processes.parent import ReaderProcesses, check_processes

    check_processes(session)
    return ReaderProcesses(session)


def _check_callbacks(progress: Any, stop: Any) -> None:
    if progress is not None:
        check_function(progress, "progress", "a Progress, such as print")
    if stop is not None and not callable(getattr(stop, "is_set", None)):
        raise InvalidArgument(f"stop={shown(stop)} is no threading.Event.")


def _check_column(name: Any, sync_plans: list[SyncPlan], *, flat: bool) -> None:
    if not isinstance(name, str) or not name:
        raise InvalidArgument(f"tenant_column={name!r} is no name of a column.")
    for plan in sync_plans:
        taken = {*columns_for(plan, flat=False).names, *columns_for(plan, flat=flat).names}
        same = [field for field in (*plan.key, *taken) if field.casefold() == name.casefold()]
        if same:
            raise InvalidArgument(
                f"tenant_column={name!r}: {plan.name} has a field of that name ({same[0]}); choose"
                " another."
            )


class SyncRunner:
    """Writes resources to a destination, a few at a time, each in a worker thread.

    The thread that runs it only waits. So it hears Ctrl-C at once, and never in the middle of a
    file; it then saves the rows that the worker threads have at hand.

    Args:
        extractor: Tells observers what is saved.
        readers: Read the rows.
        options: The options of the sync.
        clock: Where the time comes from.
        redactor: Masks secrets in the log.
        stop: Ends the run once it is set.

    Attributes:
        unfinished: The outcome of each resource so far, after an interrupted run.
    """

    def __init__(
        self,
        extractor: Extractor,
        readers: Readers,
        options: SyncOptions,
        clock: Clock,
        redactor: Redactor,
        stop: threading.Event,
    ) -> None:
        self._extractor = extractor
        self._readers = readers
        self._options = options
        self._clock = clock
        self._redactor = redactor
        self._stop = stop
        self._over = threading.Event()
        self._auth_error: Optional[AuthenticationError] = None
        self._futures: dict[str, Future[ResourceOutcome]] = {}
        self._transfers: dict[str, Transfer] = {}
        self.unfinished: tuple[ResourceOutcome, ...] = ()

    def run(self, sync_plans: list[SyncPlan], destination: Destination) -> list[ResourceOutcome]:
        """Write all resources; returns the outcome of each.

        Raises:
            KeyboardInterrupt: the run was interrupted; ``unfinished`` has the outcomes so far.
        """
        pool = WorkerPool(self._options.resources_at_once, "servicepytan-sync")
        try:
            for plan in sync_plans:
                job = partial(self._run_resource, plan, destination)
                self._futures[plan.name] = pool.submit_or_raise(job)
            wait_for_all(self._futures.values(), self._is_over)
            return self._outcomes()
        except BaseException:
            self._interrupt(sync_plans, pool)
            raise
        finally:
            pool.close()
            self._readers.close()

    def _is_over(self) -> bool:
        return self._over.is_set() or self._stop.is_set()

    def _outcomes(self) -> list[ResourceOutcome]:
        """The outcome of each resource.

        Raises:
            BaseException: a worker thread raised it.
            KeyboardInterrupt: a resource was stopped before its end.
        """
        ended = [future for future in self._futures.values() if future.done()]
        errors = [future.exception() for future in ended]
        for error in errors:
            if error is not None and not isinstance(error, Stopped):
                raise error
        if any(errors) or len(ended) < len(self._futures):
            raise KeyboardInterrupt
        return [future.result() for future in ended]

    def _interrupt(self, sync_plans: list[SyncPlan], pool: WorkerPool) -> None:
        """Save the rows at hand, and set ``unfinished``."""
        self._over.set()
        until = monotonic() + CLOSE_SECONDS
        self.unfinished = tuple(
            self._close(plan, max(0.0, until - monotonic())) for plan in sync_plans
        )
        self._readers.close()  # its threads may wait for rows
        pool.close(max(0.0, until - monotonic()))

    def _close(self, plan: SyncPlan, timeout: float) -> ResourceOutcome:
        future = self._futures.get(plan.name)
        if future is not None and future.done() and not future.exception():
            return future.result()
        transfer = self._transfers.get(plan.name)
        error = (
            _unfinished_error() if transfer is None else _close_transfer(plan, transfer, timeout)
        )
        saved = transfer.saved if transfer is not None else 0
        return ResourceOutcome(plan.name, plan.operation.name, plan.mode, saved, error=error)

    def _run_resource(self, plan: SyncPlan, destination: Destination) -> ResourceOutcome:
        """Write one resource unless the run is over; an interrupt in it ends the whole run."""
        try:
            self._raise_if_over()
            return self._sync_resource(plan, destination)
        except BaseException:
            self._over.set()
            raise

    def _sync_resource(self, plan: SyncPlan, destination: Destination) -> ResourceOutcome:
        """Write one resource; an error becomes part of its outcome."""
        tracker = _ProgressTracker(plan, self._options.on_progress, self._clock.monotonic)
        notes: tuple[str, ...] = ()
        error: Optional[Exception] = self._auth_error
        try:
            notes = () if error else self._read_until_complete(plan, destination, tracker)
        except Stopped:
            raise
        except Exception as caught:  # it must not stop the other resources
            self._raise_if_over()  # an interrupted run causes errors of its own
            error = caught
            if isinstance(caught, AuthenticationError):  # the other resources would be refused, too
                self._auth_error = caught
            if isinstance(caught, OSError):
                error = unwritable(caught, plan.name)
            transfer = self._transfers.get(plan.name)
            tracker.rows = transfer.saved if transfer is not None else 0
        outcome = tracker.ended(error, notes)
        if error is not None:
            reason = self._redactor.text(outcome.reason)
            _log.warning("The sync of %s failed: %s", plan.name, reason)
        return outcome

    def _read_until_complete(
        self, plan: SyncPlan, destination: Destination, tracker: _ProgressTracker
    ) -> tuple[str, ...]:
        """Write all rows of a resource, again if some moved; returns notes for the report."""
        saved = destination.load(plan, anew=self._options.full)
        state = saved or ResourceState(plan.operation.name)
        replaced = self._replaces(plan)
        if not replaced:
            check_shape(state, plan.name, plan.shape)
        if state.shape != plan.shape:
            state = replace(state, shape=plan.shape, columns=())
        start = Checkpoint() if replaced else state.checkpoint
        reads_left = MOST_READS if replaced else 1
        notes: list[str] = []
        while True:
            reads_left -= 1
            reader = self._readers.reader(self._request(plan, start, state, destination.settings))
            sink = destination.sink(plan, state, replaced=replaced)
            transfer = self._transfers[plan.name] = Transfer(sink, start, replaced=replaced)
            try:
                notes += self._write_rows(
                    transfer, plan, start, reader, tracker, restarts=reads_left > 0
                )
                return (*notes, *reader.notes, *sink.notes)
            except _RestartRequired as restart:
                transfer.abandon()
                start = restart.start
                notes += [restart.note] if restart.note else []
                tracker.rows = 0
            except Stopped:  # the interrupting thread closes it
                raise
            except Exception:
                transfer.abandon()
                raise
            finally:
                tracker.raw_rows = reader.raw_rows

    def _write_rows(
        self,
        transfer: Transfer,
        plan: SyncPlan,
        start: Checkpoint,
        reader: Reader,
        tracker: _ProgressTracker,
        *,
        restarts: bool,
    ) -> list[str]:
        """Write the rows from a checkpoint on; returns notes for the report."""
        begun = self._clock.now()
        walk: Optional[UnfinishedWalk] = None
        notes: list[str] = []
        lacks_rows = False
        here = start
        saves = _SaveSchedule(self._clock.monotonic)
        with closing(self._batches(reader)) as batches:
            for batch in batches:
                if batch.note and restarts:
                    raise _RestartRequired(start)
                walk = walk or _walk(start, reader.server_time or begun)
                lacks_rows = lacks_rows or bool(batch.note)
                notes += [text for text in (batch.note, batch.remark) if text]
                here = here if lacks_rows else _checkpoint_after(here, batch, walk)
                transfer.write(batch.chunk, here)
                tracker.total = reader.total
                rows = batch.chunk.rows
                tracker.keeps_json = tracker.keeps_json or (batch.keeps_json and rows > 0)
                tracker.more(rows)
                if here != start and saves.is_due(tracker.rows):
                    transfer.save()
                    self._extractor.announce(plan, transfer.saved)
        tracker.total = reader.total
        walk = walk or _walk(start, reader.server_time or begun)
        # if rows may be missing, the next run requests the same rows again
        mark = start.mark if lacks_rows or plan.mode == FEED else walk.mark
        self._raise_if_over()
        transfer.end(next_checkpoint(start, here, mark))
        self._extractor.announce(plan, transfer.saved)
        return notes

    def _request(
        self,
        plan: SyncPlan,
        start: Checkpoint,
        state: ResourceState,
        settings: DestinationSettings,
    ) -> ReadRequest:
        options = self._options
        keeps_count = plan.chain is None or plan.chain.keeps_count
        return ReadRequest(
            plan,
            start,
            replace(state, parts=()),
            settings,
            options.since,
            options.recent,
            self._replaces(plan),
            options.workers,
            counts=options.on_progress is not None and keeps_count,
        )

    def _batches(self, reader: Reader) -> Generator[ReadBatch, None, None]:
        """The rows that a reader gives, batch by batch, until the run is over."""
        for batch in reader.batches():
            self._raise_if_over()
            yield batch

    def _replaces(self, plan: SyncPlan) -> bool:
        """Whether the rows of a plan replace all stored rows."""
        return self._options.full or plan.mode == FULL

    def _raise_if_over(self) -> None:
        if self._is_over():
            raise Stopped


def _close_transfer(plan: SyncPlan, transfer: Transfer, timeout: float) -> Optional[Exception]:
    """Close a transfer; returns None if all of its rows are durable, else the error."""
    try:
        transfer.close(timeout)
    except OSError as error:
        return unwritable(error, plan.name)
    except Exception as error:
        return error
    if transfer.unknown:
        return SyncError("It was being written when the run ended; more rows may be saved.")
    return None if transfer.ended else _unfinished_error()


def _unfinished_error() -> Interrupted:
    return Interrupted("It was interrupted; the next run brings the rest.")


def _walk(start: Checkpoint, now: datetime) -> UnfinishedWalk:
    """The unfinished walk over the list that this run continues or begins.

    Raises:
        _RestartRequired: the checkpoint has a mark ahead of the server's time.
    """
    right, note = without_wrong_marks(start, now)
    if note:
        raise _RestartRequired(right, note)
    return start.walk or UnfinishedWalk(mark_of(now), "")


def _checkpoint_after(checkpoint: Checkpoint, batch: ReadBatch, walk: UnfinishedWalk) -> Checkpoint:
    """The checkpoint after a batch; unchanged if the batch has no position."""
    if batch.token is not None:
        return replace(checkpoint, token=batch.token)
    if batch.created is not None:
        return replace(checkpoint, walk=replace(walk, created=batch.created))
    return checkpoint


class _SaveSchedule:
    """Decides when rows are saved."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._rows = 0
        self._at = monotonic()

    def is_due(self, rows: int) -> bool:
        """Whether to save after so many rows; if True, counts anew from there."""
        now = self._monotonic()
        if rows - self._rows < SAVE_ROWS and now - self._at < SAVE_SECONDS:
            return False
        self._rows, self._at = rows, now
        return True


class _ProgressTracker:
    """Counts the rows of one resource and reports its progress."""

    def __init__(
        self,
        plan: SyncPlan,
        on_progress: Optional[ProgressCallback],
        monotonic: Callable[[], float],
    ) -> None:
        self._plan = plan
        self._on_progress = on_progress
        self._monotonic = monotonic
        self._start = monotonic()
        self.rows = 0
        self.raw_rows = 0
        self.keeps_json = False
        self.total: Optional[int] = None

    def more(self, rows: int) -> None:
        """Count more rows."""
        self.rows += rows
        self._report()

    def ended(self, error: Optional[Exception], notes: tuple[str, ...]) -> ResourceOutcome:
        """The outcome of the resource, which is complete or failed."""
        self._report(ended=True, error=error)
        seconds = self._monotonic() - self._start
        plan = self._plan
        return ResourceOutcome(
            plan.name,
            plan.operation.name,
            plan.mode,
            self.rows,
            seconds,
            error,
            notes,
            min(self.raw_rows, self.rows),  # a sink also counts rows that were not saved
            self.keeps_json,
        )

    def _report(self, **more: Any) -> None:
        if self._on_progress is not None:
            seconds = self._monotonic() - self._start
            plan = self._plan
            at = Progress(plan.name, plan.mode, self.rows, seconds, self.total, **more)
            self._on_progress(at)
