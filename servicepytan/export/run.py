"""A sync from its beginning to its end: several resources, a few at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, Optional, Union

from servicepytan.core.suggestions import suggest_keywords
from servicepytan.core.wire import When, instant
from servicepytan.endpoints.records import whole
from servicepytan.errors import AuthenticationError, InvalidArgument
from servicepytan.export.clock import CLOCK, Clock
from servicepytan.export.plan import FEED, FULL, Plan, columns_for, plans
from servicepytan.export.pull import Batch, Pull
from servicepytan.export.report import Outcome, Progress, SyncReport
from servicepytan.export.state import Place, State, Unfinished, mark_of, unwritable
from servicepytan.export.targets import check_destination, format_of, open_target
from servicepytan.export.targets.base import Sink, Target
from servicepytan.session import Session

AT_ONCE = 4
"""Resources that are pulled at once unless ``workers`` says otherwise."""

SAVE_ROWS = 100_000
SAVE_SECONDS = 60.0
"""Rows are made safe after so many of them, or so many seconds."""

PATIENCE = 5.0
"""Seconds that an interrupted run waits for requests that are under way."""

READINGS = 3
"""How often a list that is loaded whole is read at most while rows move between its pages."""

Watch = Callable[[Progress], None]


Ended = Union[Outcome, BaseException]


@dataclass(frozen=True)
class Options:
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
    watch: Optional[Watch] = None


class _Shifted(Exception):
    """Rows moved between pages, so that some may be missing: better read it all again."""


class Stopped(Exception):
    """The run was interrupted; what is not safe is dropped."""


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
    progress: Optional[Watch] = None,
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
        clock: Where the time comes from.

    Returns:
        How it went for each resource.

    Raises:
        InvalidArgument: an argument is wrong; nothing was sent.
        SyncError: the place is in use, of another tenant or format, damaged or not writable.

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
    options = Options(begin, bool(full), bool(include_recent_changes), workers, progress)
    place = Place(session.tenant_id, session.config.environment, format, bool(flat), tenant_column)
    runner = Runner(Pull(session), options, clock)
    try:
        with open_target(to, place, clock.now()) as target:
            outcomes = runner.run(wanted, target)
    except OSError as error:
        raise unwritable(error, str(to)) from error
    return SyncReport(str(to), format, tuple(outcomes))


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


class Runner:
    """Pulls resources into a target.

    Args:
        pull: Fetches rows.
        options: What was asked for.
        clock: Where the time comes from.
    """

    def __init__(self, pull: Pull, options: Options, clock: Clock) -> None:
        self._pull = pull
        self._options = options
        self._clock = clock
        self._stop = threading.Event()
        self._refused: Optional[AuthenticationError] = None

    def run(self, wanted: list[Plan], target: Target) -> list[Outcome]:
        """Pull all resources, a few at once, and say how each ended."""
        at_once = min(self._options.workers or AT_ONCE, len(wanted))
        if at_once <= 1:
            return [self.one(plan, target) for plan in wanted]
        return self._together(wanted, target, at_once)

    def _together(self, wanted: list[Plan], target: Target, at_once: int) -> list[Outcome]:
        waiting: SimpleQueue[tuple[int, Plan]] = SimpleQueue()
        for entry in enumerate(wanted):
            waiting.put(entry)
        ended: dict[int, Ended] = {}
        crew: list[threading.Thread] = []
        try:
            for _ in range(at_once):
                given = (waiting, target, ended)
                thread = threading.Thread(target=self._work, args=given, daemon=True)
                thread.start()
                crew.append(thread)
            for thread in crew:
                _join(thread)
        finally:
            self._stop.set()
            until = monotonic() + PATIENCE
            for thread in crew:
                thread.join(max(0.0, until - monotonic()))
        return _outcomes(ended)

    def _work(
        self, waiting: SimpleQueue[tuple[int, Plan]], target: Target, ended: dict[int, Ended]
    ) -> None:
        while not self._stop.is_set():
            try:
                number, plan = waiting.get_nowait()
            except Empty:
                return
            try:
                ended[number] = self.one(plan, target)
            except BaseException as error:
                ended[number] = error
                self._stop.set()

    def one(self, plan: Plan, target: Target) -> Outcome:
        """Pull one resource; what goes wrong becomes part of the outcome."""
        watched = _Watched(plan, self._options.watch, self._clock.monotonic)
        notes: tuple[str, ...] = ()
        error: Optional[Exception] = self._refused
        try:
            notes = () if error else self._pulled(plan, target, watched)
        except Stopped:
            raise
        except Exception as caught:  # whatever it is, it shall not stop the others
            self._go_on()  # unless they are stopped already, and it comes from that
            error = caught
            if isinstance(caught, AuthenticationError):  # nor will the others be let in
                self._refused = caught
            if isinstance(caught, OSError):
                error = unwritable(caught, plan.name)
        return watched.ended(error, notes)

    def _pulled(self, plan: Plan, target: Target, watched: _Watched) -> tuple[str, ...]:
        options = self._options
        known = target.load(plan, anew=options.full)
        state = known or State(plan.operation.name)
        replaced = self._replaces(plan)
        start = state if not replaced else State(plan.operation.name)
        left = READINGS if replaced else 1
        while True:
            left -= 1
            sink = target.sink(plan, state, replaced=replaced)
            try:
                return self._into(sink, plan, start, watched, picky=left > 0)
            except _Shifted:
                sink.abandon()
                watched.rows = 0
            except BaseException:
                sink.abandon()
                raise

    def _into(
        self, sink: Sink, plan: Plan, state: State, watched: _Watched, *, picky: bool
    ) -> tuple[str, ...]:
        begun = self._clock.now()
        counted = plan.operation.exact and state.walk is None
        if counted or self._options.watch is not None:
            watched.total = self._pull.total(plan, state, self._options.since)
        walk = state.walk or Unfinished(mark_of(begun), "")
        notes: list[str] = []
        here = state
        saves = _Saves(self._clock.monotonic)
        with closing(self._batches(plan, state)) as batches:
            for batch in batches:
                if batch.note and picky:
                    raise _Shifted
                notes += [batch.note] if batch.note else []
                sink.write(batch.rows)
                here = _behind(here, batch, walk)
                watched.more(len(batch.rows))
                if here != state and saves.is_due(watched.rows):
                    sink.save(here)
        again = bool(notes)  # some rows may be missing: the next run asks for the same changes
        mark = state.mark if again or plan.mode == FEED else walk.mark
        if counted:
            notes += self._uncut(plan, state, watched)
        self._go_on()
        sink.end(replace(here, mark=mark, walk=None))
        return (*notes, *sink.notes)

    def _batches(self, plan: Plan, state: State) -> Generator[Batch, None, None]:
        """The rows of a plan, as long as the run is not stopped."""
        options = self._options
        for batch in self._pull.batches(
            plan,
            state,
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

    def _uncut(self, plan: Plan, state: State, watched: _Watched) -> list[str]:
        """What to say when fewer rows came than there are, as of those without a creation time."""
        after = self._pull.total(plan, state, self._options.since)
        lacking = min(watched.total or 0, after or 0) - watched.rows
        if lacking <= 0:
            return []
        return [
            f"{lacking:,} rows may be missing, as the list counts more than came: it may have"
            " changed meanwhile, or they may have no createdOn, by which it is walked."
            " session.records() or list() without exact=True gives such rows."
        ]

    def _go_on(self) -> None:
        if self._stop.is_set():
            raise Stopped


def _outcomes(ended: Mapping[int, Ended]) -> list[Outcome]:
    """How each resource ended, in order; what broke the run off is raised."""
    broken = [result for result in ended.values() if isinstance(result, BaseException)]
    for error in sorted(broken, key=lambda error: isinstance(error, Stopped)):
        raise error
    return [outcome for _, outcome in sorted(ended.items()) if isinstance(outcome, Outcome)]


def _behind(state: State, batch: Batch, walk: Unfinished) -> State:
    """Where to go on behind a batch, as far as it tells."""
    if batch.token is not None:
        return replace(state, token=batch.token)
    if batch.created is not None:
        return replace(state, walk=replace(walk, created=batch.created))
    return state


class _Saves:
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


class _Watched:
    """Counts the rows of one resource and tells of them."""

    def __init__(self, plan: Plan, watch: Optional[Watch], monotonic: Callable[[], float]) -> None:
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


def _join(thread: threading.Thread) -> None:
    """Wait for a thread so that Ctrl-C is heard on Windows, too."""
    while thread.is_alive():
        thread.join(0.2)
