"""A sync from its beginning to its end: several resources, a few at once."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any, Optional, Union

from servicepytan._threads.pool import CLOSE_SECONDS, WorkerPool, wait_for_all
from servicepytan.core.records_spec import whole
from servicepytan.core.redact import Redactor
from servicepytan.core.suggestions import suggest_keywords
from servicepytan.core.timestamps import When, instant
from servicepytan.errors import AuthenticationError, InvalidArgument, SyncError, SyncInterrupted
from servicepytan.export.checkpoint import (
    Checkpoint,
    UnfinishedWalk,
    mark_of,
    next_checkpoint,
    without_wrong_marks,
)
from servicepytan.export.clock import CLOCK, Clock
from servicepytan.export.destinations import check_destination, format_of, open_destination
from servicepytan.export.destinations.base import Destination
from servicepytan.export.extractor import Batch, Extractor
from servicepytan.export.plan import FEED, FULL, Plan, columns_for, plans
from servicepytan.export.report import Interrupted, Outcome, Progress, SyncReport
from servicepytan.export.state import DestinationSettings, ResourceState, unwritable
from servicepytan.export.transfer import Stopped, Transfer
from servicepytan.session import Session

AT_ONCE = 4
"""Resources that are pulled at once unless ``workers`` says otherwise."""

SAVE_ROWS = 100_000
SAVE_SECONDS = 60.0
"""Rows are made safe after so many of them, or so many seconds."""

READINGS = 3
"""How often a list that is loaded whole is read at most while rows move between its pages."""

ProgressCallback = Callable[[Progress], None]

_log = logging.getLogger("servicepytan")


@dataclass(frozen=True)
class SyncOptions:
    """What a sync was asked for.

    Attributes:
        since: Where a first run begins.
        full: Whether to load everything anew.
        recent: Whether feeds give the changes of the last minutes, too.
        workers: Resources and pages at once.
        watch: Is told how far each resource has come.
    """

    since: Optional[str] = None
    full: bool = False
    recent: bool = False
    workers: Optional[int] = None
    watch: Optional[ProgressCallback] = None


class _RestartRequired(Exception):
    """It is better to read all again: rows moved between pages, or a mark proved wrong.

    Args:
        start: Where to go on from.
        note: What should be known of it.
    """

    def __init__(self, start: Checkpoint, note: str = "") -> None:
        super().__init__(note)
        self.start = start
        self.note = note


@suggest_keywords
def sync(
    session: Any,
    resources: Union[str, Iterable[str]],
    to: Union[str, Path],
    *,
    format: Optional[str] = None,
    since: Optional[When] = None,
    full: bool = False,
    flat: bool = False,
    workers: Optional[int] = None,
    include_recent_changes: bool = False,
    tenant_column: Optional[str] = None,
    progress: Optional[ProgressCallback] = None,
    check: bool = True,
    stop: Optional[threading.Event] = None,
    clock: Clock = CLOCK,
) -> SyncReport:
    """Bring everything that changed since the last run into files or a database.

    Each resource comes along its export feed; where it has none, by the moment of its last
    change; where the list has no such filter, whole each time. Where the run got to is stored
    together with its rows, so that it may be killed at any moment: the next one goes on, and no
    row is lost or doubled. One resource that fails does not stop the others.

    Args:
        session: A session, or whatever ``Session.of`` takes.
        resources: Names such as ``jobs``, ``jpm.jobs`` or ``jobs.export_notes``; or ``"all"``.
        to: The folder for files; for a database its file, or a folder to put it into.
        format: ``jsonl`` (rows as the API gives them), ``csv``, ``parquet``, ``sqlite`` or
            ``duckdb``. For None, it is that of the database which ``to`` names (``.sqlite``,
            ``.sqlite3``, ``.db`` or ``.duckdb``), or else ``jsonl``.
        since: Where the first run begins: rows changed from this moment on. A naive one is in the
            session's time zone.
        full: Load everything anew, and put it in place of what is there.
        flat: Give nested values columns of their own, as in ``address.city``.
        workers: How many resources, and how many pages of a list, are fetched at once.
        include_recent_changes: Whether feeds give the changes of the last 15 minutes at once
            instead of later. They may then come twice.
        tenant_column: The name of a column for the tenant, to tell several apart.
        progress: Called with a ``Progress`` after each page and at the end of each resource, from
            several threads.
        check: Whether to raise ``SyncFailed`` when a resource failed; with False the report tells
            it alone. Each failure is a WARNING in the log in either case.
        stop: Once another thread or a signal handler has set it, the run ends as after Ctrl-C.
        clock: Where the time comes from.

    Returns:
        How it went for each resource.

    Raises:
        InvalidArgument: an argument is wrong; nothing was sent.
        SyncError: the place is in use, of another tenant or format, damaged or not writable.
        SyncFailed: resources failed; the others are done, and ``error.report`` tells of all.
        SyncInterrupted: Ctrl-C came, or ``stop``; what was at hand is saved, and it tells what.

    Example:
        >>> report = sync(session, ["jobs", "customers", "invoices"], to="out/")
        >>> print(report)
    """
    session = Session.of(session)
    if workers is not None:
        whole(workers, "workers", 1)
    wanted = plans(resources)
    check_destination(to)
    format = format_of(to, format)
    if tenant_column is not None:
        _check_column(tenant_column, wanted, flat=bool(flat))
    begin = None if since is None else instant(since, session.timezone, "since")
    options = SyncOptions(begin, bool(full), bool(include_recent_changes), workers, progress)
    settings = DestinationSettings(
        session.tenant_id, session.config.environment, format, bool(flat), tenant_column
    )
    redactor = Redactor([session.config.client_secret, session.config.app_key])
    runner = SyncRunner(Extractor(session), options, clock, redactor, stop or threading.Event())
    try:
        with open_destination(to, settings, clock.now()) as destination:
            outcomes = runner.run(wanted, destination)
    except OSError as error:
        raise unwritable(error, str(to)) from error
    except KeyboardInterrupt:
        if not runner.unfinished:
            raise
        report = SyncReport(str(to), format, runner.unfinished)
        text = f"Interrupted. {report.saved()} The next run brings the rest."
        raise SyncInterrupted(text, report) from None
    report = SyncReport(str(to), format, tuple(outcomes))
    failure = report.error() if check else None
    if failure is not None:
        raise failure
    return report


def _check_column(name: Any, wanted: list[Plan], *, flat: bool) -> None:
    if not isinstance(name, str) or not name:
        raise InvalidArgument(f"tenant_column={name!r} is no name of a column.")
    for plan in wanted:
        taken = {*columns_for(plan, flat=False).names, *columns_for(plan, flat=flat).names}
        same = [one for one in (*plan.key, *taken) if one.casefold() == name.casefold()]
        if same:
            raise InvalidArgument(
                f"tenant_column={name!r}: {plan.name} has a field of that name ({same[0]}); choose"
                " another."
            )


class SyncRunner:
    """Pulls resources into a target, a few at once, each in a thread of its own.

    The thread that runs it only waits: it hears Ctrl-C at once, and nowhere in the middle of a
    file, and makes safe what the other threads have at hand.

    Args:
        pull: Fetches rows.
        options: What was asked for.
        clock: Where the time comes from.
        redactor: Masks secrets in the log.
        stop: Ends the run once it is set.

    Attributes:
        unfinished: How far each resource has come, after a run that was broken off.
    """

    def __init__(
        self,
        pull: Extractor,
        options: SyncOptions,
        clock: Clock,
        redactor: Redactor,
        stop: threading.Event,
    ) -> None:
        self._pull = pull
        self._options = options
        self._clock = clock
        self._redactor = redactor
        self._stop = stop
        self._over = threading.Event()
        self._refused: Optional[AuthenticationError] = None
        self._pulls: dict[str, Future[Outcome]] = {}
        self._transfers: dict[str, Transfer] = {}
        self.unfinished: tuple[Outcome, ...] = ()

    def run(self, wanted: list[Plan], destination: Destination) -> list[Outcome]:
        """Pull all resources, and say how each ended.

        Raises:
            KeyboardInterrupt: it was interrupted; ``unfinished`` tells how far it has come.
        """
        pool = WorkerPool(self._options.workers or AT_ONCE, "servicepytan-sync")
        try:
            for plan in wanted:
                job = partial(self._pull_or_stop, plan, destination)
                self._pulls[plan.name] = pool.submit_or_raise(job)
            wait_for_all(self._pulls.values(), self._is_over)
            return self._outcomes()
        except BaseException:
            self._break_off(wanted, pool)
            raise
        finally:
            pool.close()

    def _is_over(self) -> bool:
        return self._over.is_set() or self._stop.is_set()

    def _outcomes(self) -> list[Outcome]:
        """How each resource ended.

        Raises:
            BaseException: a thread raised it.
            KeyboardInterrupt: some resource was stopped.
        """
        ended = [pull for pull in self._pulls.values() if pull.done()]
        errors = [pull.exception() for pull in ended]
        for error in errors:
            if error is not None and not isinstance(error, Stopped):
                raise error
        if any(errors) or len(ended) < len(self._pulls):
            raise KeyboardInterrupt
        return [pull.result() for pull in ended]

    def _break_off(self, wanted: list[Plan], pool: WorkerPool) -> None:
        """Make safe what is at hand, and say how far each resource has come."""
        self._over.set()
        until = monotonic() + CLOSE_SECONDS
        self.unfinished = tuple(self._close(plan, max(0.0, until - monotonic())) for plan in wanted)
        pool.close(max(0.0, until - monotonic()))

    def _close(self, plan: Plan, patience: float) -> Outcome:
        pull = self._pulls.get(plan.name)
        if pull is not None and pull.done() and not pull.exception():
            return pull.result()
        transfer = self._transfers.get(plan.name)
        error = _unfinished() if transfer is None else _closed(plan, transfer, patience)
        saved = transfer.saved if transfer is not None else 0
        return Outcome(plan.name, plan.operation.name, plan.mode, saved, error=error)

    def _pull_or_stop(self, plan: Plan, destination: Destination) -> Outcome:
        """Pull one resource unless the run is over; what breaks the run off ends it for all."""
        try:
            self._go_on()
            return self._one(plan, destination)
        except BaseException:
            self._over.set()
            raise

    def _one(self, plan: Plan, destination: Destination) -> Outcome:
        """Pull one resource; what goes wrong becomes part of the outcome."""
        tracker = _ProgressTracker(plan, self._options.watch, self._clock.monotonic)
        notes: tuple[str, ...] = ()
        error: Optional[Exception] = self._refused
        try:
            notes = () if error else self._pulled(plan, destination, tracker)
        except Stopped:
            raise
        except Exception as caught:  # whatever it is, it shall not stop the others
            self._go_on()  # unless they are stopped already, and it comes from that
            error = caught
            if isinstance(caught, AuthenticationError):  # nor will the others be let in
                self._refused = caught
            if isinstance(caught, OSError):
                error = unwritable(caught, plan.name)
        outcome = tracker.ended(error, notes)
        if error is not None:
            reason = self._redactor.text(outcome.reason)
            _log.warning("The sync of %s failed: %s", plan.name, reason)
        return outcome

    def _pulled(
        self, plan: Plan, destination: Destination, tracker: _ProgressTracker
    ) -> tuple[str, ...]:
        known = destination.load(plan, anew=self._options.full)
        state = known or ResourceState(plan.operation.name)
        replaced = self._replaces(plan)
        start = Checkpoint() if replaced else state.checkpoint
        left = READINGS if replaced else 1
        notes: list[str] = []
        while True:
            left -= 1
            sink = destination.sink(plan, state, replaced=replaced)
            transfer = self._transfers[plan.name] = Transfer(sink, start, replaced=replaced)
            try:
                notes += self._into(transfer, plan, start, tracker, picky=left > 0)
                return (*notes, *sink.notes)
            except _RestartRequired as again:
                transfer.abandon()
                start = again.start
                notes += [again.note] if again.note else []
                tracker.rows = 0
            except Stopped:  # whoever broke the run off closes it
                raise
            except Exception:
                transfer.abandon()
                raise

    def _into(
        self,
        transfer: Transfer,
        plan: Plan,
        start: Checkpoint,
        tracker: _ProgressTracker,
        *,
        picky: bool,
    ) -> list[str]:
        begun = self._clock.now()
        if self._options.watch is not None:
            tracker.total = self._pull.total(plan, start, self._options.since)
        walk: Optional[UnfinishedWalk] = None
        notes: list[str] = []
        again = False
        here = start
        saves = _SaveSchedule(self._clock.monotonic)
        with closing(self._batches(plan, start)) as batches:
            for batch in batches:
                if batch.note and picky:
                    raise _RestartRequired(start)
                walk = walk or self._walk(start, begun)
                again = again or bool(batch.note)
                notes += [text for text in (batch.note, batch.remark) if text]
                here = here if again else _behind(here, batch, walk)
                transfer.write(batch.rows, here)
                tracker.more(len(batch.rows))
                if here != start and saves.is_due(tracker.rows):
                    transfer.save()
                    self._pull.announce(plan, transfer.saved)
        walk = walk or self._walk(start, begun)
        # with again some rows may be missing: the next run asks for the same rows
        mark = start.mark if again or plan.mode == FEED else walk.mark
        self._go_on()
        transfer.end(next_checkpoint(start, here, mark))
        self._pull.announce(plan, transfer.saved)
        return notes

    def _walk(self, start: Checkpoint, begun: datetime) -> UnfinishedWalk:
        """The walk at hand, now that the server has answered and so told the time.

        Raises:
            _RestartRequired: the checkpoint has a mark that lies ahead of it.
        """
        now = self._pull.server_time or begun
        right, note = without_wrong_marks(start, now)
        if note:
            raise _RestartRequired(right, note)
        return start.walk or UnfinishedWalk(mark_of(now), "")

    def _batches(self, plan: Plan, checkpoint: Checkpoint) -> Generator[Batch, None, None]:
        """The rows of a plan, as long as the run is not stopped."""
        options = self._options
        for batch in self._pull.batches(
            plan,
            checkpoint,
            since=options.since,
            recent=options.recent,
            whole=self._replaces(plan),
            workers=options.workers,
        ):
            self._go_on()
            yield batch

    def _replaces(self, plan: Plan) -> bool:
        """Whether the rows of a plan take the place of all that are there."""
        return self._options.full or plan.mode == FULL

    def _go_on(self) -> None:
        if self._is_over():
            raise Stopped


def _closed(plan: Plan, transfer: Transfer, patience: float) -> Optional[Exception]:
    """Close a transfer; gives what there is to say of it, unless all of its rows are safe."""
    try:
        transfer.close(patience)
    except OSError as error:
        return unwritable(error, plan.name)
    except Exception as error:
        return error
    if transfer.unknown:
        return SyncError("It was being written when the run ended; more rows may be saved.")
    return None if transfer.ended else _unfinished()


def _unfinished() -> Interrupted:
    return Interrupted("It was interrupted; the next run brings the rest.")


def _behind(checkpoint: Checkpoint, batch: Batch, walk: UnfinishedWalk) -> Checkpoint:
    """Where to go on behind a batch, as far as it tells."""
    if batch.token is not None:
        return replace(checkpoint, token=batch.token)
    if batch.created is not None:
        return replace(checkpoint, walk=replace(walk, created=batch.created))
    return checkpoint


class _SaveSchedule:
    """Tells when rows should be made safe."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._rows = 0
        self._at = monotonic()

    def is_due(self, rows: int) -> bool:
        """Whether it is time, with so many rows so far; counted anew from there."""
        now = self._monotonic()
        if rows - self._rows < SAVE_ROWS and now - self._at < SAVE_SECONDS:
            return False
        self._rows, self._at = rows, now
        return True


class _ProgressTracker:
    """Counts the rows of one resource and tells of them."""

    def __init__(
        self, plan: Plan, watch: Optional[ProgressCallback], monotonic: Callable[[], float]
    ) -> None:
        self._plan = plan
        self._watch = watch
        self._monotonic = monotonic
        self._begun = monotonic()
        self.rows = 0
        self.total: Optional[int] = None

    def more(self, rows: int) -> None:
        """So many more rows have come."""
        self.rows += rows
        self._tell()

    def ended(self, error: Optional[Exception], notes: tuple[str, ...]) -> Outcome:
        """It is over."""
        self._tell(ended=True, error=error)
        seconds = self._monotonic() - self._begun
        plan = self._plan
        return Outcome(plan.name, plan.operation.name, plan.mode, self.rows, seconds, error, notes)

    def _tell(self, **more: Any) -> None:
        if self._watch is not None:
            seconds = self._monotonic() - self._begun
            plan = self._plan
            at = Progress(plan.name, plan.mode, self.rows, seconds, self.total, **more)
            self._watch(at)
