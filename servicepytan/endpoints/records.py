"""Lists and feeds as objects: lazy, streamed page by page, asked anew each time."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, Generic, Optional, TypeVar

from servicepytan.core.call import Call
from servicepytan.core.paging import Answer, Place, is_repeated, next_page, next_token, read_page
from servicepytan.endpoints.framed import Framed
from servicepytan.errors import InvalidArgument, InvalidResponse

T = TypeVar("T")
Perform = Callable[[Call], Any]

PAGE_SIZE = 1000
"""Rows per request where the caller names no other number."""

_PREVIEW = 10


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


class _Rows(Framed[T]):
    """What lists and feeds have in common."""

    _perform: Perform
    _calls: Sequence[Call]
    _limit: Optional[int]

    def __iter__(self) -> Iterator[T]:
        return islice((row for page in self.pages() for row in page.rows), self._limit)

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

    def _only(self, limit: int) -> _Rows[T]:
        raise NotImplementedError

    def _shown(self) -> str:
        if not self._calls:
            return f"{type(self).__name__}: empty, as a filter is an empty list"
        call = self._calls[0]
        filters = "".join(f" {name}={value!r}" for name, value in call.query)
        more = f" and {len(self._calls) - 1} more requests like it" if self._calls[1:] else ""
        return f"{type(self).__name__}: {call.label}{filters[:300]}{more}"

    def __repr__(self) -> str:
        limit = f", limit {self._limit}" if self._limit is not None else ""
        return f"<{self._shown()}{limit}>"

    def _repr_html_(self) -> str:
        rows = list(self._only(_PREVIEW))
        shown = html.escape(f"{self._shown()}; the first {len(rows)} rows")
        return f"<p>{shown}</p>{_table(rows)}"


class Records(_Rows[T]):
    """The rows of a list, fetched page by page while you iterate; each iteration asks anew.

    Building one makes no request. A row is the API's own dict. While pages are walked, rows that
    other people insert or delete may shift others from page to page; ``sort="+Id"`` helps.

    Args:
        perform: Makes a call and returns the decoded answer.
        calls: One call for each series of pages; none means that there are no rows.
        page_size: Rows per request, or None where the list takes no paging.
        limit: Rows to give at most, or None for all.
        first_page: The number of the first page.
        totals: Whether the API can be asked for the total.
        always_totals: Whether it insists on being told if the total is asked for.

    Raises:
        InvalidArgument: ``limit`` or ``page_size`` is no whole number in range.

    Example:
        >>> jobs = session.jobs.list(job_status="Completed")
        >>> print(jobs.count())
        >>> for job in jobs:
        ...     print(job["jobNumber"])
    """

    def __init__(
        self,
        perform: Perform,
        calls: Sequence[Call],
        *,
        page_size: Optional[int] = PAGE_SIZE,
        limit: Optional[int] = None,
        first_page: int = 1,
        totals: bool = True,
        always_totals: bool = False,
    ) -> None:
        self._perform = perform
        self._calls = tuple(calls)
        self._page_size = None if page_size is None else whole(page_size, "page_size", 1)
        self._limit = None if limit is None else whole(limit, "limit", 0)
        self._first_page = first_page
        self._totals = totals
        self._always_totals = always_totals

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
        left = self._limit
        for call in self._calls:
            place: Optional[Place] = Place(self._first_page)
            while place is not None and left != 0:
                number = place.number
                answer = self._ask(call, number)
                if is_repeated(place, answer):
                    break
                size = self._page_size
                place = next_page(place, answer, call.label, size) if size else None
                rows = answer.rows if left is None else answer.rows[:left]
                left = None if left is None else left - len(rows)
                yield Page(rows, number, answer.total, answer.has_more)

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
        if self._page_size is None or not self._totals:
            return sum(len(page) for page in self._but(limit=None, calls=(call,)).pages())
        answer = self._ask(call, self._first_page, 1, total=True)
        if answer.total is None:
            raise InvalidResponse(f"{call.label} answered no totalCount; count the rows instead.")
        return answer.total

    def _ask(
        self, call: Call, number: int, page_size: Optional[int] = None, *, total: bool = False
    ) -> Answer:
        if self._page_size is not None:
            size = page_size or self._size()
            call = _with(call, ("page", str(number)), ("pageSize", str(size)))
            if total or self._always_totals:
                call = _with(call, ("includeTotal", str(total).lower()))
        return read_page(self._perform(call), call.label)

    def _size(self) -> int:
        size = self._page_size or PAGE_SIZE
        return size if self._limit is None else max(1, min(size, self._limit))

    def _only(self, limit: int) -> Records[T]:
        return self._but(limit=limit if self._limit is None else min(limit, self._limit))

    def _but(self, limit: Optional[int], calls: Optional[Sequence[Call]] = None) -> Records[T]:
        return Records(
            self._perform,
            self._calls if calls is None else calls,
            page_size=self._page_size,
            limit=limit,
            first_page=self._first_page,
            totals=self._totals,
            always_totals=self._always_totals,
        )


class Feed(_Rows[T]):
    """The rows of an export feed, in the order of their last change; each iteration asks anew.

    Feeds hold active, inactive and deleted rows (``active`` tells), and new and changed rows
    arrive 15 minutes late unless ``include_recent_changes=True``, which may repeat rows.

    Args:
        perform: Makes a call and returns the decoded answer.
        call: The call without its ``from``.
        start: A token or the moment to begin at, as it goes out; None for the first record.
        limit: Rows to give at most, or None for all.

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
        perform: Perform,
        call: Call,
        *,
        start: Optional[str] = None,
        limit: Optional[int] = None,
    ) -> None:
        self._perform = perform
        self._calls = (call,)
        self._start = start
        self._limit = None if limit is None else whole(limit, "limit", 0)
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
        if self._limit == 0:
            return
        place: Optional[Place] = Place(token=self._start)
        call = self._calls[0]
        number = 0
        while place is not None:
            number += 1
            asked = call if place.token is None else _with(call, ("from", place.token))
            answer = read_page(self._perform(asked), call.label)
            place = next_token(place, answer, call.label)
            yield Page(answer.rows, number, answer.total, answer.has_more, answer.token)

    def _only(self, limit: int) -> Feed[T]:
        limit = limit if self._limit is None else min(limit, self._limit)
        return Feed(self._perform, self._calls[0], start=self._start, limit=limit)

    def _shown(self) -> str:
        start = f" from={self._start!r}" if self._start else ""
        return super()._shown() + start


def whole(value: Any, name: str, least: int) -> int:
    """A whole number from ``least`` on.

    Raises:
        InvalidArgument: it is not one.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise InvalidArgument(f"{name}={value!r} is not a whole number from {least} on.")
    return value


def check_workers(workers: Optional[int]) -> None:
    """Refuse what is no number of workers; pages are fetched one by one, whatever it says.

    Raises:
        InvalidArgument: it is no whole number from 1.
    """
    if workers is not None:
        whole(workers, "workers", 1)


def _with(call: Call, *pairs: tuple[str, str]) -> Call:
    return replace(call, query=(*call.query, *pairs))


def _table(rows: Sequence[Any]) -> str:
    dicts = [row if isinstance(row, dict) else {"value": row} for row in rows]
    names = list(dict.fromkeys(name for row in dicts for name in row))
    head = "".join(f"<th>{html.escape(str(name))}</th>" for name in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{_cell(row.get(name))}</td>" for name in names) + "</tr>"
        for row in dicts
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = json.dumps(value, default=str) if isinstance(value, (dict, list)) else str(value)
    return html.escape(text[:200])
