"""Reads lists slice by slice and feeds batch by batch, without Spark."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from typing import Any, NamedTuple, Optional

from servicepytan.convert.columns import Columns
from servicepytan.convert.flat import flatten
from servicepytan.core.active_split import halves_of
from servicepytan.core.exact_walk_rules import created_of
from servicepytan.core.timestamps import SECOND, UNIX_EPOCH
from servicepytan.endpoints.caller import OperationCaller
from servicepytan.endpoints.lookup import find, names_for
from servicepytan.endpoints.operations import Operation, sort_keys_of
from servicepytan.errors import BadRequest, InvalidArgument
from servicepytan.export.clock import first_moment
from servicepytan.export.plan import columns_for, has_fields, plan_of
from servicepytan.session import Session
from servicepytan.spark.notes import give_notes
from servicepytan.spark.options import SourceOptions, filters_of
from servicepytan.spark.slices import CreationSlice, creation_slices

ListFilters = dict[str, Any]


class ListPart(NamedTuple):
    """The part of a list that one task reads.

    Attributes:
        query: The filters.
        share: The part of the rate limit that it keeps to.
        undated: Whether it gives only the rows without a creation time, which no slice has.
    """

    query: ListFilters
    share: float = 1.0
    undated: bool = False


class SessionSource(NamedTuple):
    """The source of a reader's session: the driver, or the worker's own settings.

    Attributes:
        session: The driver's session, with its credentials; None where each worker has its own.
        profile: The profile of the config file of the worker.
        config_file: Its path.
    """

    session: Optional[Session]
    profile: Optional[str]
    config_file: Optional[str]

    def __repr__(self) -> str:
        return f"SessionSource(profile={self.profile!r})"

    def open(self, share: float = 1.0) -> Session:
        """A session within a share of the rate limit; a limit in Redis is shared as it is."""
        session = self.session or Session(profile=self.profile, config_file=self.config_file)
        limit = session.config.rate_limit
        part = limit and limit.part(share)
        return session if part is limit else session.with_options(rate_limit=part)


def session_source(options: SourceOptions) -> SessionSource:
    """The source of the readers' session; by default its settings are resolved on the driver."""
    session = None
    if not options.on_workers:
        session = Session(profile=options.profile, config_file=options.config_file)
    return SessionSource(session, options.profile, options.config_file)


def list_operation(options: SourceOptions) -> Operation:
    """The list, or else the feed, that a batch query reads.

    Raises:
        InvalidArgument: there is none, or its rows cannot be had without arguments.
    """
    return _without_path(find(options.resource, "list", "export"))


def feed_operation(options: SourceOptions) -> Operation:
    """The feed that a stream reads.

    Raises:
        InvalidArgument: there is none.
    """
    try:
        return _without_path(find(options.resource, "export"))
    except InvalidArgument as refusal:
        if not _has_list(options):
            raise
        feeds = ", ".join(name for name in names_for(["export"]) if "." not in name)
        raise InvalidArgument(
            f"{refusal} A stream needs an export feed. Read the list with spark.read, and its"
            " changes with modified_on_or_after if it has that filter. Resources with a feed:"
            f" {feeds}."
        ) from None


def _has_list(options: SourceOptions) -> bool:
    try:
        list_operation(options)
    except InvalidArgument:
        return False
    return True


def check_filters(options: SourceOptions) -> None:
    """Raise if neither the list nor the feed of the resource has a filter.

    Raises:
        InvalidArgument: there is one.
    """
    try:
        filters_of(options, list_operation(options))
    except InvalidArgument as refusal:
        try:
            filters_of(options, feed_operation(options))
        except InvalidArgument:
            raise refusal from None


def columns_of_query(options: SourceOptions) -> Columns:
    """The columns of the list, followed by those that only the resource's feed has."""
    kinds = _kinds(list_operation(options), options)
    try:
        feed = feed_operation(options)
    except InvalidArgument:  # a list without a feed
        return Columns(kinds)
    return Columns({**kinds, **_kinds(feed, options), **kinds})


def _kinds(operation: Operation, options: SourceOptions) -> dict[str, str]:
    return {
        column.key: column.kind for column in columns_for(plan_of(operation), flat=options.flat)
    }


def _without_path(operation: Operation) -> Operation:
    if operation.path_params:
        names = ", ".join(parameter.name for parameter in operation.path_params)
        raise InvalidArgument(
            f"{operation.name} cannot be read: its rows are asked for by {names}."
        )
    return operation


class ListReader:
    """Reads a list in parts, each exactly.

    Args:
        operation: The list, or a feed, which has one part.
        options: The options of the query.
        sessions: Where the session comes from.
        clock: Seconds since 1970.
    """

    def __init__(
        self,
        operation: Operation,
        options: SourceOptions,
        sessions: SessionSource,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._operation = operation
        self._options = options
        self._sessions = sessions
        self._clock = clock
        if options.since is not None and operation.paging != "feed":
            raise InvalidArgument(
                f"since is for feeds, and {operation.name} is a list: pass its filters instead,"
                " such as modified_on_or_after."
            )
        every = {} if operation.paging == "feed" else plan_of(operation).query
        self._query: ListFilters = {**every, **filters_of(options, operation)}

    def parts(self) -> list[ListPart]:
        """The parts: slices of creation time with about as many rows each.

        A list that refuses active and inactive rows at once has slices for each of them. Where
        rows have no creation time, one more part reads the list by page number and gives these.
        """
        if self._options.partitions == 1 or not self._can_be_cut():
            return [ListPart(self._query)]
        with self._sessions.open() as session:
            parts = self._cut(OperationCaller(session))
        return [part._replace(share=1 / len(parts)) for part in parts]

    def _can_be_cut(self) -> bool:
        operation = self._operation
        return operation.exact and operation.totals and not _limits(self._query)

    def _cut(self, caller: OperationCaller) -> list[ListPart]:
        number, halves = self._options.partitions, halves_of(self._query)
        try:
            return self._parts_of(caller, self._query, number)
        except BadRequest:
            if not halves:
                raise
        each = max(1, number // len(halves))
        return [part for half in halves for part in self._parts_of(caller, half, each)]

    def _parts_of(self, caller: OperationCaller, query: ListFilters, number: int) -> list[ListPart]:
        slices = self._slices(caller, query, number)
        parts = [ListPart({**query, **part.query()}) for part in slices]
        undated = self._count_undated(caller, query, slices[-1].begin)
        if not undated:
            return parts
        rows = "1 row has" if undated == 1 else f"{undated:,} rows have"
        fact = f"{rows} no {self._operation.created}, by which the list is cut"
        if not self._shows_creation():
            self._tell(f"{fact}. They are missing, as no row of this list shows it.")
            return parts
        self._tell(f"{fact}. One more task reads the whole list by page number to give them.")
        return [*parts, ListPart(dict(query), undated=True)]

    def _slices(
        self, caller: OperationCaller, query: ListFilters, number: int
    ) -> list[CreationSlice]:
        now = UNIX_EPOCH + int(self._clock()) * SECOND
        counting = creation_slices(number, now)
        moment = next(counting)
        while True:
            count = self._count(caller, query, CreationSlice(None, moment))
            try:
                moment = counting.send(count)
            except StopIteration as done:
                return list(done.value)

    def _count_undated(
        self, caller: OperationCaller, query: ListFilters, cut: Optional[str]
    ) -> int:
        """The number of rows that are neither before nor after a cut; 0 without a cut.

        All rows are counted last, so that a new row hides none. If it adds to the number, the
        second time does not.
        """
        undated = 0
        for _ in range(0 if cut is None else 2):
            ends = (CreationSlice(None, cut), CreationSlice(cut, None))
            dated = sum(self._count(caller, query, end) for end in ends)
            undated = max(0, self._count(caller, query, CreationSlice()) - dated)
            if not undated:
                break
        return undated

    def _count(self, caller: OperationCaller, query: ListFilters, part: CreationSlice) -> int:
        return caller.records(self._operation.name, (), {**query, **part.query()}).count()

    def rows(self, part: ListPart) -> Iterator[Any]:
        """The rows of a part."""
        with self._sessions.open(part.share) as session:
            walk = self._undated if part.undated else self._walk
            rows = walk(OperationCaller(session), part.query)
            yield from flatten(rows) if self._options.flat else rows

    def _walk(self, caller: OperationCaller, query: ListFilters) -> Iterator[Any]:
        operation = self._operation
        if operation.paging == "feed":
            yield from caller.feed(operation.name, {**query, "from_": self._options.since})
            return
        gaps: list[str] = []
        yield from caller.records(
            operation.name,
            (),
            query,
            exact=operation.exact,
            on_shift=self._tell,
            on_gap=gaps.append,
        )
        has_undated = False
        if gaps and self._shows_creation() and not _limits(query):
            for row in self._undated(caller, query):
                has_undated = True
                yield row
        if gaps and not has_undated:
            self._tell(gaps[0])

    def _shows_creation(self) -> bool:
        """Whether rows show their creation time, so that those without it can be told apart."""
        return has_fields(self._operation, sort_keys_of(self._operation).created[0])

    def _undated(self, caller: OperationCaller, query: ListFilters) -> Iterator[Any]:
        """The rows without a creation time, from a walk by page number."""
        keys = sort_keys_of(self._operation).created
        rows = caller.records(self._operation.name, (), query, on_shift=self._tell)
        return (row for row in rows if created_of(row, keys) is None)

    def _tell(self, note: str) -> None:
        give_notes(self._operation.name, [note])


def _limits(query: Mapping[str, Any]) -> bool:
    return not {"created_on_or_after", "created_before"}.isdisjoint(query)


class FeedBatch(NamedTuple):
    """Some pages of a feed.

    Attributes:
        rows: Their rows.
        token: The token behind them; that of the start at the end of a feed without new rows.
        pages: How many pages there were.
        at_end: Whether the feed has no more for now.
    """

    rows: list[Any]
    token: str
    pages: int
    at_end: bool


class FeedReader:
    """Reads a feed in batches of some pages.

    Args:
        operation: The feed.
        options: The options of the query.
        sessions: Where the session comes from.
        clock: Seconds that never go back.
    """

    def __init__(
        self,
        operation: Operation,
        options: SourceOptions,
        sessions: SessionSource,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._operation = operation
        self._options = options
        self._sessions = sessions
        self._clock = clock
        self._query: ListFilters = filters_of(options, operation)
        self._idle_until: Optional[float] = None

    def start(self) -> str:
        """The start of a stream: ``since`` in the API's form, or empty for the first record."""
        if self._options.since is None:
            return ""
        with self._sessions.open() as session:
            return first_moment(self._options.since, session.timezone)

    def next_batch(self, token: str) -> FeedBatch:
        """The next pages after a token; none while the stream waits at the end of its feed."""
        if self._idle_until is not None and self._clock() < self._idle_until:
            return FeedBatch([], token, 0, True)
        batch = self.pages(token, self._options.pages_per_batch)
        waits = self._options.poll_seconds if batch.at_end else 0.0
        self._idle_until = self._clock() + waits
        return batch

    def pages(self, token: str, most: int, end: Optional[str] = None) -> FeedBatch:
        """Up to so many pages after a token.

        Args:
            token: Where to begin.
            most: How many pages.
            end: A token at which to end before.
        """
        rows: list[Any] = []
        number, at_end, here = 0, True, token
        with self._sessions.open() as session:
            query = {**self._query, "from_": token or None}
            pages = OperationCaller(session).feed(self._operation.name, query).pages()
            with closing(pages):  # type: ignore[type-var]
                for page in pages:
                    rows += flatten(page.rows) if self._options.flat else page.rows
                    number, at_end = number + 1, not page.has_more
                    here = page.continue_from or here
                    if number == most or here == end:
                        break
        return FeedBatch(rows, token if at_end and not rows else here, number, at_end)
