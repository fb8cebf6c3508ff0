"""Describes a list or feed: its calls, paging, limit and order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Optional

from servicepytan.core.call import Call
from servicepytan.core.decoding import Loads
from servicepytan.core.exact_walk_rules import SortKeys, in_order, refuse_inexact
from servicepytan.core.paginators.chained import ChainedPaginator
from servicepytan.core.paginators.cursor import CursorPaginator
from servicepytan.core.paginators.page_number import PageNumberPaginator
from servicepytan.core.paginators.paginator import Paginator
from servicepytan.core.paginators.time_range import TimeRangePaginator
from servicepytan.core.values import plain
from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument

PAGE_SIZE = 1000
"""Default number of rows per request."""


@dataclass(frozen=True)
class RecordsSpec:
    """The description of a list: its requests, and the number of rows wanted.

    Attributes:
        calls: One call for each series of pages; none means that there are no rows.
        page_size: Rows per request, or None where the list takes no paging.
        limit: Rows to give at most, or None for all.
        first_page: The number of the first page.
        totals: Whether the API can be asked for the total.
        always_totals: Whether it insists on being told if the total is asked for.
        workers: How many pages are asked for at once; 1 asks for a page when its rows are needed.
        watch: Whether the second page asks for the total, to notice rows that vanish.
        sort_keys: Sort keys, and the creation field an exact walk uses; None where there can be
            no exact walk.
        exact: Whether to walk by creation time, so that no shift can happen.
        cached_as: The operation by whose lifetime a cache may answer; empty for none, as for an
            exact walk.

    Raises:
        InvalidArgument: ``limit``, ``page_size`` or ``workers`` is no whole number in range, or
            ``exact`` is neither True nor False.

    Example:
        >>> RecordsSpec((call,), page_size=200, limit=1000)
    """

    calls: tuple[Call, ...]
    page_size: Optional[int] = PAGE_SIZE
    limit: Optional[int] = None
    first_page: int = 1
    totals: bool = True
    always_totals: bool = False
    workers: int = 1
    watch: bool = False
    sort_keys: Optional[SortKeys] = None
    exact: bool = False
    cached_as: str = ""

    def __post_init__(self) -> None:
        if self.page_size is not None:
            whole(self.page_size, "page_size", 1)
        if self.limit is not None:
            whole(self.limit, "limit", 0)
        whole(self.workers, "workers", 1)
        flag(self.exact, "exact")

    @property
    def request_size(self) -> Optional[int]:
        """Rows per request; no more than the limit, except in an exact walk."""
        if self.page_size is None or self.limit is None or self.exact:
            return self.page_size
        return max(1, min(self.page_size, self.limit))

    @property
    def is_walked_by_time(self) -> bool:
        """Whether the list is paged by ranges of creation time."""
        return self.exact and bool(self.sort_keys and self.page_size)

    def part(self, limit: Optional[int]) -> RecordsSpec:
        """The first rows of the list; never walked exactly."""
        return replace(self, limit=limit, exact=False)

    def paginator(self, now: int, loads: Optional[Loads] = None) -> ChainedPaginator:
        """A new paginator for one walk.

        Args:
            now: The moment the walk begins, in ticks.
            loads: Decodes the pages; None for the usual decoder.
        """
        size, calls = self.request_size, list(self.calls)
        if loads is not None:
            calls = [call._replace(loads=loads) for call in calls]
        return ChainedPaginator(
            [self._series(call, size, now) for call in calls],
            window=self.workers,
            limit=self.limit,
            page_size=size or 1,
            cached_as=self.cached_as,
        )

    def _series(self, call: Call, size: Optional[int], now: int) -> Paginator:
        if self.is_walked_by_time and self.sort_keys and size:
            return TimeRangePaginator(call, size, now, self.sort_keys, self.workers)
        return PageNumberPaginator(
            call,
            size,
            window=self.workers,
            first_page=self.first_page,
            with_total=self.watch,
            always_total=self.always_totals,
        )


@dataclass(frozen=True)
class FeedSpec:
    """The description of an export feed: its start, and the number of rows wanted.

    Attributes:
        call: The call without its ``from``.
        start: A token or the moment to begin at, as it goes out; None for the first record.
        limit: Rows to give at most, or None for all.
        workers: With more than 1, the next page is fetched while the one at hand is handled.

    Raises:
        InvalidArgument: ``limit`` or ``workers`` is no whole number in range.

    Example:
        >>> FeedSpec(call, start="2026-01-01T00:00:00Z")
    """

    call: Call
    start: Optional[str] = None
    limit: Optional[int] = None
    workers: int = 1

    def __post_init__(self) -> None:
        if self.limit is not None:
            whole(self.limit, "limit", 0)
        whole(self.workers, "workers", 1)

    def part(self, limit: Optional[int]) -> FeedSpec:
        """The first rows of the feed."""
        return replace(self, limit=limit)

    def paginator(self, loads: Optional[Loads] = None) -> CursorPaginator:
        """A new paginator for one walk.

        Args:
            loads: Decodes the pages; None for the usual decoder.
        """
        call = self.call if loads is None else self.call._replace(loads=loads)
        return CursorPaginator(call, self.start, self.limit)


def sorted_calls(
    name: str, calls: Iterable[Call], keys: Optional[SortKeys], *, exact: bool
) -> tuple[Call, ...]:
    """The calls of a list, sorted by creation for an exact walk, otherwise by id.

    Args:
        name: The list as messages name it.
        calls: The calls; one that names an order keeps it.
        keys: The sort keys of the list; None leaves the calls as they are.
        exact: Whether the walk is exact.

    Raises:
        InvalidArgument: the walk is exact, and a call names another order or an unreadable moment.
    """
    calls = tuple(calls)
    if keys is None:
        return calls
    if exact:
        refuse_inexact(name, [call.query for call in calls], keys.by_created)
    sort = keys.by_created if exact else keys.by_id
    return tuple(call._replace(query=in_order(call.query, sort)) for call in calls)


def flag(value: Any, name: str) -> bool:
    """The value if it is True or False; raises otherwise, as any text would count as True.

    Raises:
        InvalidArgument: it is neither.
    """
    truth = plain(value)
    if not isinstance(truth, bool):
        raise InvalidArgument(f"{name}={shown(value)} is neither True nor False.")
    return truth


def whole(value: Any, name: str, least: int) -> int:
    """The value if it is a whole number of at least ``least``; raises otherwise.

    Raises:
        InvalidArgument: it is not one.
    """
    number = plain(value)
    if isinstance(number, bool) or not isinstance(number, int) or number < least:
        raise InvalidArgument(f"{name}={value!r} is not a whole number from {least} on.")
    return number
