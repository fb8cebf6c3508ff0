"""Fetches the rows of a resource in batches, each with the position to resume from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple, Optional

from servicepytan.convert.name_join import shaped
from servicepytan.core.active_split import BOTH, SeenRows, halves_of
from servicepytan.core.decoding import Loads
from servicepytan.core.exact_walk_rules import created_of
from servicepytan.core.generators import drive
from servicepytan.core.json_rows import JsonRows, has_msgspec, json_rows_loads
from servicepytan.core.json_rows_stdlib import json_rows_stdlib_loads
from servicepytan.core.row_keys import keys_of
from servicepytan.core.timestamps import is_utc_instant
from servicepytan.endpoints.caller import OperationCaller
from servicepytan.endpoints.operations import Operation, sort_keys_of
from servicepytan.endpoints.records import Page, Records
from servicepytan.endpoints.shaped import NameLookup
from servicepytan.errors import BadRequest, InvalidResponse
from servicepytan.events import RowsSaved
from servicepytan.export.checkpoint import Checkpoint, mark_of
from servicepytan.export.plan import MODIFIED, MODIFIED_FILTER, SyncPlan, has_fields
from servicepytan.session import Session

CREATED, CREATED_FILTER, CREATED_BEFORE = "createdOn", "created_on_or_after", "created_before"
_LONGEST = 28


class Batch(NamedTuple):
    """Rows, with the position to resume from.

    Attributes:
        rows: The rows, decoded or as JSON.
        token: In a feed, where to go on behind them.
        created: In an exact walk, the moment before which all rows have come, where it is known.
        note: Why rows may be missing, so that they should be read again.
        remark: What else should be known of the rows.
        keeps_json: Whether rows could stay JSON.
    """

    rows: list[Any]
    token: Optional[str] = None
    created: Optional[str] = None
    note: str = ""
    remark: str = ""
    keeps_json: bool = False


class _ListQuery(NamedTuple):
    """The parameters of a walk over a list.

    Attributes:
        plan: The resource.
        checkpoint: Where to go on.
        start: The moment from which changes are asked for.
        whole: Whether the rows take the place of all others.
        workers: Pages in flight at once.
        keep_json: Whether rows may stay JSON.
    """

    plan: SyncPlan
    checkpoint: Checkpoint
    start: Optional[str] = None
    whole: bool = False
    workers: Optional[int] = None
    keep_json: bool = False


class _FeedQuery(NamedTuple):
    """The parameters of a walk along a feed.

    Attributes:
        plan: The resource.
        recent: Whether the feed gives the changes of the last minutes, too.
        workers: Pages in flight at once.
        keep_json: Whether rows may stay JSON.
    """

    plan: SyncPlan
    recent: bool
    workers: Optional[int]
    keep_json: bool


class Extractor:
    """Fetches the rows of a plan in batches.

    Args:
        session: The session that makes the calls.
    """

    def __init__(self, session: Session) -> None:
        self._caller = OperationCaller(session)
        self._session = session
        self._lookup = NameLookup(partial(session.call, cache=False))

    def shaped(self, plan: SyncPlan, rows: list[Any]) -> list[Any]:
        """The rows after the shapes of a plan; each name is requested once in a run."""
        if plan.chain is None:
            return rows
        return list(drive(shaped(plan.chain.shapes, rows), self._lookup))

    @property
    def server_time(self) -> Optional[datetime]:
        """The server's time at its last answer; None if it sent none."""
        return self._session.server_time

    def announce(self, plan: SyncPlan, rows: int) -> None:
        """Tell the observers how many rows of a resource are durable."""
        if self._session.observers:
            self._session.emit(RowsSaved(plan.name, rows))

    def batches(
        self,
        plan: SyncPlan,
        checkpoint: Checkpoint,
        *,
        since: Optional[str] = None,
        recent: bool = False,
        whole: bool = False,
        workers: Optional[int] = None,
        keep_json: bool = False,
    ) -> Iterator[Batch]:
        """The rows that are new or changed since a checkpoint, or all rows, in batches.

        Args:
            plan: The resource.
            checkpoint: Where to go on.
            since: Where to begin when the checkpoint does not say.
            recent: Whether a feed gives the changes of the last minutes, too.
            whole: Whether the rows take the place of all others. A feed's changes of the last
                minutes then come at its end; its token stays before them.
            workers: Pages in flight at once.
            keep_json: Whether rows may stay JSON; a page may be decoded all the same.
        """
        if plan.operation.paging == "feed":
            query = _FeedQuery(plan, recent, workers, keep_json)
            return self._feed_batches(query, checkpoint.token or since, whole=whole)
        walk = _ListQuery(plan, checkpoint, checkpoint.mark or since, whole, workers, keep_json)
        return self._list_batches(walk)

    def total(self, plan: SyncPlan, checkpoint: Checkpoint, since: Optional[str]) -> Optional[int]:
        """The number of rows that a list will give; None if the API does not count them."""
        if plan.operation.paging != "page" or not plan.operation.totals:
            return None
        walk = _ListQuery(plan, checkpoint, checkpoint.mark or since)
        try:
            return self._count(walk)
        except InvalidResponse:
            return None

    def _count(self, walk: _ListQuery) -> int:
        halves = halves_of(walk.plan.query)
        try:
            return self._list(walk, walk.plan.query, exact=False).count()
        except BadRequest:
            if not halves:
                raise
        return sum(self._list(walk, half, exact=False).count() for half in halves)

    def _feed_batches(
        self, walk: _FeedQuery, start: Optional[str], *, whole: bool
    ) -> Iterator[Batch]:
        for page in self._feed_pages(walk, start):
            start = page.continue_from or start
            yield Batch(page.rows, page.continue_from, keeps_json=walk.keep_json)
        if whole and not walk.recent:  # a row that has just changed moved to another page
            for page in self._feed_pages(walk._replace(recent=True), start):
                yield Batch(page.rows, keeps_json=walk.keep_json)

    def _feed_pages(self, walk: _FeedQuery, start: Optional[str]) -> Iterator[Page[Any]]:
        query = {**walk.plan.query, "from_": start}
        if walk.recent:
            query["include_recent_changes"] = True
        pages = self._feed(walk, query)
        try:
            first = next(pages, None)
        except BadRequest:
            if not halves_of(query):
                raise
            query = {name: value for name, value in query.items() if name not in BOTH}
            pages = self._feed(walk, query)
            first = next(pages, None)  # feeds always contain inactive rows
        if first is not None:
            yield first
            yield from pages

    def _feed(self, walk: _FeedQuery, query: Mapping[str, Any]) -> Iterator[Page[Any]]:
        loads = _json_rows_loads() if walk.keep_json else None
        name = walk.plan.operation.name
        return self._caller.feed(name, query, workers=walk.workers, loads=loads).pages()

    def _list_batches(self, walk: _ListQuery) -> Iterator[Batch]:
        """The rows of a list; in two halves if it cannot give active and inactive rows at once."""
        query = walk.plan.query
        halves = halves_of(query)
        batches = self._list_pages(walk, query)
        try:
            first = next(batches, None)
        except BadRequest as refusal:
            if not halves:
                raise
            batches = self._in_halves(walk, halves[0], halves[1])
            try:
                first = next(batches, None)
            except BadRequest:
                raise refusal from None
        if first is not None:
            yield first
            yield from batches

    def _in_halves(
        self, walk: _ListQuery, active: Mapping[str, Any], inactive: Mapping[str, Any]
    ) -> Iterator[Batch]:
        seen = SeenRows(walk.plan.key)
        first_half_at: Optional[datetime] = None
        for batch in self._list_pages(walk, active):
            first_half_at = first_half_at or self.server_time
            yield _drop_repeats(batch, seen, whole=walk.whole)
        for batch in self._list_pages(walk, inactive):
            first_half_at = first_half_at or self.server_time
            yield _drop_repeats(batch, seen, whole=walk.whole)
        rerun = walk
        if first_half_at is not None and walk.plan.mode == MODIFIED:
            rerun = walk._replace(start=max(walk.start or "", mark_of(first_half_at)))
        for batch in self._list_pages(rerun, active):
            yield _drop_repeats(batch, seen, whole=walk.whole)

    def _list_pages(self, walk: _ListQuery, query: Mapping[str, Any]) -> Iterator[Batch]:
        exact = walk.plan.operation.exact
        is_half = query is not walk.plan.query
        keeps_json = walk.keep_json and not is_half
        goes_on = exact and not is_half  # the position in one half says nothing about the other
        shifts: list[str] = []
        gaps: list[str] = []
        rows = self._list(
            walk,
            query,
            exact=exact,
            on_shift=shifts.append,
            on_gap=gaps.append,
            loads=_json_rows_loads(_paged_by(walk)) if keeps_json else None,
        )
        first_keys: Optional[Sequence[Any]] = None
        for page in rows.pages():
            first_keys = keys_of(page.rows) if first_keys is None else first_keys
            created = last_created(page.rows) if goes_on else None
            note = _shift_note(shifts)
            yield Batch(page.rows, created=created, note=note, keeps_json=keeps_json)
        if gaps or (goes_on and self._skips_undated(walk)):
            yield from self._undated_batches(walk, query, "".join(gaps), first_keys or ())

    def _undated_batches(
        self, walk: _ListQuery, query: Mapping[str, Any], gap: str, first_keys: Iterable[Any]
    ) -> Iterator[Batch]:
        """The rows without a creation time, which no range of an exact walk has.

        They come by page number. A remark tells of the gap if there are none, or else of a shift.

        Args:
            walk: The parameters of the walk.
            query: Its filters.
            gap: How many rows it may lack.
            first_keys: The keys of its first page, the only one that may have such rows.
        """
        operation = walk.plan.operation
        keys = sort_keys_of(operation).created
        shifts: list[str] = []
        has_undated, came = False, set(first_keys)
        if _shows_creation(operation):
            whole = _from_the_start(walk)
            rows = self._list(whole, query, exact=False, on_shift=shifts.append)
            for page in rows.pages():
                undated = [
                    row
                    for row, key in zip(page.rows, keys_of(page.rows))
                    if created_of(row, keys) is None and key not in came
                ]
                has_undated = has_undated or bool(undated)
                yield Batch(undated)
        remark = gap if gap and not has_undated else _shift_note(shifts)
        if remark:
            yield Batch([], remark=remark)

    def _skips_undated(self, walk: _ListQuery) -> bool:
        """Whether the rest of a walk lacks rows because they have no creation time.

        The rest is asked for by creation time, so that its own count lacks them, too. All rows are
        counted last, so that a new row hides none. If it adds to the number, the second time does
        not.
        """
        rest = walk.checkpoint.walk
        if rest is None or not walk.plan.operation.totals:
            return False
        whole = _from_the_start(walk)

        def count(**limits: str) -> int:
            query = {**walk.plan.query, **limits}
            return self._list(whole, query, exact=False).count()

        try:
            for _ in range(2):
                dated = count(**{CREATED_BEFORE: rest.created}) + count(
                    **{CREATED_FILTER: rest.created}
                )
                if count() <= dated:
                    return False
        except InvalidResponse:  # the list tells no number
            return False
        return True

    def _list(
        self,
        walk: _ListQuery,
        query: Mapping[str, Any],
        *,
        exact: bool,
        on_shift: Optional[Callable[[str], None]] = None,
        on_gap: Optional[Callable[[str], None]] = None,
        loads: Optional[Loads] = None,
    ) -> Records[Any]:
        query = dict(query)
        if walk.start and walk.plan.mode == MODIFIED:
            query[MODIFIED_FILTER] = walk.start
        if walk.checkpoint.walk is not None:
            query[CREATED_FILTER] = walk.checkpoint.walk.created
        return self._caller.records(
            walk.plan.operation.name,
            (),
            query,
            workers=walk.workers,
            exact=exact,
            on_shift=on_shift,
            on_gap=on_gap,
            loads=loads,
        )


def _from_the_start(walk: _ListQuery) -> _ListQuery:
    """The query of a walk that does not go on where another one ended."""
    return walk._replace(checkpoint=replace(walk.checkpoint, walk=None))


def _shows_creation(operation: Operation) -> bool:
    """Whether the rows of a list have an id, and the creation time that it is filtered by."""
    return has_fields(operation, "id", sort_keys_of(operation).created[0])


def _json_rows_loads(fields: Iterable[str] = ()) -> Loads:
    """A decoder of pages whose rows stay JSON."""
    return json_rows_loads(fields) if has_msgspec() else json_rows_stdlib_loads(fields)


def _paged_by(walk: _ListQuery) -> Iterable[str]:
    """The keys of a row that a paginator reads."""
    created = sort_keys_of(walk.plan.operation).created[0]
    return dict.fromkeys(("id", created, CREATED))


def _drop_repeats(batch: Batch, seen: SeenRows, *, whole: bool) -> Batch:
    """A batch without rows that came before and have not changed.

    A later state of a row is written after the earlier one, and counts. If the rows replace all
    stored ones, each may be written only once: the earlier state stays, and a note says that the
    list should be read again.
    """
    verdicts = [(seen.add(row), row) for row in batch.rows]
    fresh = ("new",) if whole else ("new", "changed")
    rows = [row for verdict, row in verdicts if verdict in fresh]
    changed = sum(verdict == "changed" for verdict, _ in verdicts) if whole else 0
    note = (
        f"{changed} rows changed while active and inactive ones were read apart." if changed else ""
    )
    return batch._replace(rows=rows, note=batch.note or note)


def _shift_note(shifts: list[str]) -> str:
    if not shifts:
        return ""
    return f"The list changed while it was walked: {shifts.pop()}. Rows may be missing."


def last_created(rows: Sequence[Any]) -> Optional[str]:
    """The latest creation time among rows; None if a row has no comparable one."""
    if type(rows) is JsonRows:
        texts = list(map(str, rows.column(CREATED)))
    else:
        texts = [str(row.get(CREATED)) if isinstance(row, Mapping) else "" for row in rows]
    if not texts or not all(len(text) <= _LONGEST and is_utc_instant(text) for text in texts):
        return None
    return max(texts, key=lambda text: text[:-1].ljust(_LONGEST, "."))
