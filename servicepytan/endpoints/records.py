"""Lists and feeds as objects: lazy, streamed page by page, asked anew each time."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import Any, Generic, Optional, TypeVar

from servicepytan._warning import warn_caller
from servicepytan.core.call import Call
from servicepytan.core.paginators import CursorPaginator, page_call
from servicepytan.core.paging import ParsedPage, parse_page
from servicepytan.core.records_spec import RecordsSpec, whole
from servicepytan.core.suggestions import LazyRows, SuggestsAttributes, suggest_keywords_of
from servicepytan.core.timestamps import SECOND, UNIX_EPOCH
from servicepytan.core.wire import counted
from servicepytan.endpoints.client import PageClient
from servicepytan.endpoints.preview import ROWS, preview_html
from servicepytan.endpoints.tabular import TabularMixin
from servicepytan.errors import InvalidResponse, NotFound, PageShift
from servicepytan.events import PageReceived

T = TypeVar("T")
Perform = Callable[..., Any]
"""Makes a call and returns the decoded answer; takes ``is_cancelled``, too."""

_log = logging.getLogger("servicepytan")


@dataclass(frozen=True)
class Page(Generic[T]):
    """One page of a list or feed; iterating it gives its rows.

    Attributes:
        rows: The rows.
        number: The page's number; in a feed counted from 1.
        total: The number of all rows, when the API told it.
        has_more: Whether the API says that more pages follow.
        continue_from: In a feed, the token that goes on behind this page.

    Example:
        >>> for page in session.jobs.list(limit=200).pages():
        ...     print(page.number, len(page))
    """

    rows: list[T] = field(repr=False)
    number: int
    total: Optional[int] = None
    has_more: bool = False
    continue_from: Optional[str] = None

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


@suggest_keywords_of
class _Rows(LazyRows, SuggestsAttributes, TabularMixin[T]):
    """What lists and feeds have in common."""

    def __init__(self, client: PageClient, calls: Sequence[Call], limit: Optional[int]) -> None:
        self._client = client
        self._perform: Perform = client.perform
        self._calls = calls
        self._limit = limit

    def __iter__(self) -> Iterator[T]:
        return islice(chain.from_iterable(self.pages()), self._limit)

    def pages(self) -> Iterator[Page[T]]:
        raise NotImplementedError

    def all(self) -> list[T]:
        """Fetch every row into a list.

        Example:
            >>> jobs = session.jobs.list(limit=200).all()
        """
        return list(self)

    def first(self) -> Optional[T]:
        """Fetch the first row; None when there is none.

        Example:
            >>> job = session.jobs.list(sort="-Id").first()
        """
        return next(iter(self._only(1)), None)

    def first_or_raise(self) -> T:
        """Fetch the first row, for which there must be one.

        Raises:
            NotFound: there is none.

        Example:
            >>> job = session.jobs.list(sort="-Id").first_or_raise()
        """
        for row in self._only(1):
            return row
        raise NotFound(f"There is no row: {self._shown()}. Check the filters, or take .first().")

    def _only(self, limit: int) -> _Rows[T]:
        raise NotImplementedError

    def _fetch(self, call: Call, is_cancelled: Optional[Callable[[], bool]] = None) -> ParsedPage:
        answer = self._perform(call, is_cancelled) if is_cancelled else self._perform(call)
        return parse_page(answer, call.label)

    def _announced(self, page: Page[T]) -> Page[T]:
        """The page, of which the observers have heard."""
        if self._client.observers:
            label, rows = self._calls[0].label, len(page.rows)
            self._client.emit(PageReceived(label, page.number, rows, page.total))
        return page

    def _within(self, limit: int) -> int:
        return limit if self._limit is None else min(limit, self._limit)

    def _shown(self) -> str:
        if not self._calls:
            return f"{type(self).__name__}: empty, as a filter is an empty list"
        call = self._calls[0]
        filters = "".join(f" {name}={value!r}" for name, value in call.query)
        rest = len(self._calls) - 1
        more = f" and {counted(rest, 'more request')} like it" if rest else ""
        return f"{type(self).__name__}: {call.label}{filters[:300]}{more}"

    def __repr__(self) -> str:
        limit = f", limit {self._limit}" if self._limit is not None else ""
        return f"<{self._shown()}{limit}>"

    def _repr_html_(self) -> str:
        """The first rows, for a notebook; it asks the server once, for a few seconds at most."""
        return preview_html(self._shown(), self._first_rows)

    def _first_rows(self, brief: Callable[[Perform], Perform]) -> list[T]:
        few = self._only(ROWS)
        few._perform = brief(few._perform)
        return list(few)


class Many(list[T]):
    """Rows found by their ids, in the order of these.

    Args:
        rows: The rows; one that was asked for twice comes twice.
        missing: The ids that no row came for.

    Attributes:
        missing: The ids that no row came for, in the order in which they were asked for.

    Example:
        >>> jobs = session.jobs.get_many([1, 2, 3])
        >>> print(len(jobs), jobs.missing)
    """

    def __init__(self, rows: Iterable[T] = (), missing: Iterable[Any] = ()) -> None:
        super().__init__(rows)
        self.missing = list(missing)


@suggest_keywords_of
class Records(_Rows[T]):
    """The rows of a list, fetched page by page while you iterate; each iteration asks anew.

    Building one makes no request. A row is the API's own dict. While pages are walked, rows that
    other people insert or delete may shift others from page to page: rows that came twice are
    given once, and a ``PageShift`` warning says, once for each walk, that rows may be missing.

    Args:
        client: Makes the calls; a session.
        spec: What describes the list.
        clock: Seconds since 1970.
        on_shift: Called with what shows that rows moved, in place of the warning.
        on_gap: Called with what shows that an exact walk lacks rows, in place of the warning.

    Example:
        >>> jobs = session.jobs.list(job_status="Completed")
        >>> print(jobs.count())
        >>> for job in jobs:
        ...     print(job["jobNumber"])
    """

    def __init__(
        self,
        client: PageClient,
        spec: RecordsSpec,
        *,
        clock: Callable[[], float] = time.time,
        on_shift: Optional[Callable[[str], None]] = None,
        on_gap: Optional[Callable[[str], None]] = None,
    ) -> None:
        super().__init__(client, spec.calls, spec.limit)
        self._spec = spec
        self._clock = clock
        self._on_shift = on_shift or self._warn_of_shift
        self._on_gap = on_gap or self._warn_of_gap

    def pages(self) -> Iterator[Page[T]]:
        """Fetch page by page.

        With ``limit``, the last page is cut to it.

        Returns:
            An iterator of ``Page`` objects.

        Raises:
            ApiError: the API refuses the request.
            InvalidResponse: the pages would never end.
            TransportError: no answer comes.

        Example:
            >>> for page in session.jobs.list().pages():
            ...     print(page.number, len(page.rows))
        """
        spec = self._spec
        paginator = spec.paginator(UNIX_EPOCH + int(self._clock() * SECOND))
        reported = False
        for result in self._client.fetch_pages(paginator, self._fetch, spec.workers):
            if result.missing:
                self._on_gap(self._gap(result.missing))
                continue
            number, page, shift = result.number, result.page, result.shift
            if shift and not reported:
                reported = True
                self._on_shift(shift)
            yield self._announced(Page(page.rows, number, page.total, page.has_more))

    def _warn_of_shift(self, shift: str) -> None:
        spec = self._spec
        advice = (
            "Walk it with exact=True." if spec.sort_keys and not spec.exact else "Walk it again."
        )
        self._warn(f"changed while it was walked: {shift}. Rows may be missing. {advice}")

    def _warn_of_gap(self, gap: str) -> None:
        self._warn(f"was walked exactly: {gap}")

    def _warn(self, text: str) -> None:
        """Tell it at the line of the caller, and in the log."""
        text = f"{self._calls[0].label} {text}"
        _log.warning("%s", text)
        warn_caller(text, PageShift)

    def _gap(self, lacking: int) -> str:
        keys = self._spec.sort_keys
        created = ".".join(keys.created) if keys else ""
        rows = f"{lacking:,} rows" if lacking > 1 else "1 row"
        return (
            f"{rows} may be missing, as the list counts more than came: it may have changed"
            f" meanwhile, or they may have no {created}, by which it is walked. session.records()"
            " or list() without exact=True gives such rows."
        )

    def count(self) -> int:
        """The number of rows: the API's own total, asked for with one small request.

        Raises:
            InvalidResponse: the API tells no total.

        Example:
            >>> session.jobs.list(job_status="Completed").count()
        """
        total = sum(self._total(call) for call in self._calls)
        return total if self._limit is None else min(total, self._limit)

    def _total(self, call: Call) -> int:
        spec = self._spec
        if spec.page_size is None or not spec.totals:
            every = replace(spec.part(None), calls=(call,))
            return sum(len(page) for page in self._of_spec(every).pages())
        page = self._fetch(page_call(call, spec.first_page, 1, total=True))
        if page.total is None:
            raise InvalidResponse(f"{call.label} answered no totalCount; count the rows instead.")
        return page.total

    def _only(self, limit: int) -> Records[T]:
        return self._of_spec(self._spec.part(self._within(limit)))

    def _of_spec(self, spec: RecordsSpec) -> Records[T]:
        return Records(self._client, spec, on_shift=self._on_shift, on_gap=self._on_gap)


@suggest_keywords_of
class Feed(_Rows[T]):
    """The rows of an export feed, in the order of their last change; each iteration asks anew.

    Feeds hold active, inactive and deleted rows (``active`` tells), and new and changed rows
    arrive 15 minutes late unless ``include_recent_changes=True``, which may repeat rows.

    Args:
        client: Makes the calls; a session.
        call: The call without its ``from``.
        start: A token or the moment to begin at, as it goes out; None for the first record.
        limit: Rows to give at most, or None for all.
        workers: With more than 1, the next page is fetched while the one at hand is handled.

    Attributes:
        continue_from: Where to go on: the token behind the last page that was handled whole.
            Store it once its rows are stored, and pass it as ``from_`` in the next run.

    Raises:
        InvalidArgument: ``limit`` is no whole number in range.

    Example:
        >>> feed = session.jobs.export(from_="2026-01-01")
        >>> for job in feed:
        ...     print(job["id"])
        >>> print(feed.continue_from)
    """

    def __init__(
        self,
        client: PageClient,
        call: Call,
        *,
        start: Optional[str] = None,
        limit: Optional[int] = None,
        workers: int = 1,
    ) -> None:
        super().__init__(client, (call,), None if limit is None else whole(limit, "limit", 0))
        self._start = start
        self._workers = whole(workers, "workers", 1)
        self.continue_from = start

    def __iter__(self) -> Iterator[T]:
        return islice(self._row_by_row(), self._limit)

    def _row_by_row(self) -> Iterator[T]:
        for page in self._walk():
            yield from page.rows
            self.continue_from = page.continue_from or self.continue_from

    def pages(self) -> Iterator[Page[T]]:
        """Fetch page by page; ``continue_from`` is that of the page at hand.

        ``limit`` counts whole pages here: the walk ends with the page that reaches it.

        Returns:
            An iterator of ``Page`` objects.

        Raises:
            ApiError: the API refuses the request.
            InvalidResponse: the feed would never end.
            TransportError: no answer comes.

        Example:
            >>> for page in session.jobs.export(from_="2026-01-01").pages():
            ...     print(len(page.rows), page.continue_from)
        """
        given = 0
        for page in self._walk():
            self.continue_from = page.continue_from or self.continue_from
            yield page
            given += len(page.rows)
            if self._limit is not None and given >= self._limit:
                return

    def _walk(self) -> Iterator[Page[T]]:
        paginator = CursorPaginator(self._calls[0], self._start, self._limit)
        for result in self._client.fetch_pages(paginator, self._fetch, self._workers):
            page = result.page
            yield self._announced(
                Page(page.rows, result.number, page.total, page.has_more, page.token)
            )

    def _only(self, limit: int) -> Feed[T]:
        return Feed(
            self._client,
            self._calls[0],
            start=self._start,
            limit=self._within(limit),
            workers=self._workers,
        )

    def _shown(self) -> str:
        start = f" from={self._start!r}" if self._start else ""
        return super()._shown() + start
