"""Exact paging: cuts a list by creation time until each range fits one page.

One page is one answer, and one answer is one view of the data. The ranges leave no gap and do not
overlap, and a row keeps the moment of its creation; so each row that stands all the time is in
exactly one answer, whatever happens to others meanwhile.

A range goes from a moment on (``createdOnOrAfter``) to before another (``createdBefore``); the
first has no begin and the last no end of its own. A range whose answer says that more follows is
cut. Sorted by creation, its page is complete up to the last moment on it, and only the rest is
asked for again; unsorted, it is cut where half of the rows on its page are older. How much time a
page holds is learned on the way, so that several ranges can be asked for ahead.

Two ranges never hold the same row. A server that rounds limits may give some again at the border
of two ranges; these are given once. A list that gives a full page of what it gave before ignores
the limits, and paging ends with an error.

A row without a moment of creation is in no range. The first request, which asks for the list as a
whole, asks for its total, too. When fewer rows came, the total is asked for once more at the end,
and what is missing from both is a result of its own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple, Optional

from servicepytan.core.call import Call
from servicepytan.core.creation_times import Times, ascending, count_outside, creation_times
from servicepytan.core.exact_walk_rules import BEFORE, FROM, SortKeys
from servicepytan.core.json_rows import chosen_rows
from servicepytan.core.paginators.page_number import page_call
from servicepytan.core.paginators.paginator import PageResult
from servicepytan.core.paginators.parsed_page import ParsedPage
from servicepytan.core.paginators.row_density import RowDensity
from servicepytan.core.paginators.tied_rows import TiedRowsReader
from servicepytan.core.row_keys import ids_of, keys_of
from servicepytan.core.timestamps import (
    DAY,
    LAST_TICK,
    SECOND,
    limit_ticks_of,
    ticks_text,
)
from servicepytan.errors import InvalidResponse

_FILL, _FILL_UNSORTED = 0.9, 0.75
"""The share of a page to aim for, sorted and unsorted; too full a page costs another request."""
_FURTHEST, _FURTHEST_UNSORTED = 6, 2
_REACH = 30 * DAY
"""The first step, in ticks, beyond the rows received so far; it grows as long as no rows follow."""
_TOLERANCE = 60 * SECOND
"""Ticks that a row may lie outside its range, as servers round limits."""


class TimeRange(NamedTuple):
    """A span of creation time.

    Attributes:
        begin: Its first moment in ticks; None for where the call begins by itself.
        end: The moment behind it; None for where the call ends by itself.
        is_fixed: Whether it is requested as it is.
    """

    begin: Optional[int]
    end: Optional[int]
    is_fixed: bool = False


class RecentKeys:
    """The keys of recent rows, to drop rows that a server repeats because it rounds limits."""

    def __init__(self) -> None:
        self._current: set[Any] = set()
        self._previous: set[Any] = set()
        self._since = 0

    def unseen(self, rows: list[Any]) -> list[Any]:
        """Drop rows already seen; servers may round limits to seconds."""
        keys = keys_of(rows)
        current, previous = self._current, self._previous
        if current.isdisjoint(keys) and previous.isdisjoint(keys):
            return rows
        seen = current | previous
        return chosen_rows(rows, [key not in seen for key in keys])

    def add(self, begin: Optional[int], keys: Iterable[Any]) -> None:
        """Add the keys of a range that starts at this moment."""
        if begin is not None and begin - self._since >= SECOND:
            self._previous, self._current, self._since = self._current, set(), begin
        self._current.update(keys)


class TimeRangePaginator:
    """Pages a list by ranges of creation time.

    Args:
        call: The call without page, size and sort; limits of creation time in it are kept.
        page_size: Rows per page.
        now: The present in ticks, near which most lists end.
        sort_keys: How the list can be sorted, and where rows tell their creation.
        window: The most requests under way at once.
    """

    def __init__(
        self, call: Call, page_size: int, now: int, sort_keys: SortKeys, window: int = 1
    ) -> None:
        limits = dict(call.query)
        by_created = bool(sort_keys.by_created)
        self._call = call
        self._page_size = page_size
        self._now = now
        self._sort_keys = sort_keys
        self._window = window
        self._lower = limit_ticks_of(limits.get(FROM))
        self._upper = limit_ticks_of(limits.get(BEFORE))
        self._ranges = [TimeRange(None, None)]
        self._calls: dict[TimeRange, Call] = {}
        self._density = RowDensity(
            page_size,
            _FILL if by_created else _FILL_UNSORTED,
            _FURTHEST if by_created else _FURTHEST_UNSORTED,
        )
        self._reach = _REACH
        self._recent = RecentKeys()
        self._tied: Optional[TiedRowsReader] = None
        self._tied_range = self._ranges[0]
        self._tied_keys: Collection[Any] = ()
        self._page_count = 0
        self._asks_total = sort_keys.totals
        self._total: Optional[int] = None
        self._row_count = 0
        self._plan()

    def next_requests(self) -> Sequence[Call]:
        """The next ranges, each likely to fit a page."""
        return self._requests

    def _plan(self) -> None:
        """Cut the next ranges, and build new requests."""
        tied = [] if self._tied is None else list(self._tied.next_requests())
        room = max(0, self._window - len(tied))
        index = 0
        while index < min(room, len(self._ranges)):
            self._fix(index)
            index += 1
        ranges = self._ranges[:room]
        self._calls = {part: self._calls.get(part) or self._request(part) for part in ranges}
        self._requests = [*tied[: self._window], *self._calls.values()]
        if not self._requests and self._row_count < (self._total or 0):
            self._requests = [page_call(self._call, 1, 1, total=True)]

    def _request(self, part: TimeRange) -> Call:
        call = call_within(self._call, part, self._sort_keys.by_created)
        return page_call(call, 1, self._page_size, True if self._asks_total else None)

    def _fix(self, index: int) -> None:
        """Cut a range to what a page is likely to hold; fixed ranges stay."""
        part = self._ranges[index]
        begin, end = self._bounds(part)
        span = self._density.span_at(index)
        cut = None if begin is None or span is None else begin + span
        if part.is_fixed or cut is None or cut >= (self._now if end is None else end):
            self._ranges[index] = part._replace(is_fixed=True)
        else:
            first = TimeRange(part.begin, cut, is_fixed=True)
            self._ranges[index : index + 1] = [first, TimeRange(cut, part.end)]

    def _bounds(self, part: TimeRange) -> tuple[Optional[int], Optional[int]]:
        begin = self._lower if part.begin is None else part.begin
        return begin, self._upper if part.end is None else part.end

    def receive(self, page: ParsedPage) -> list[PageResult]:
        """The complete rows of a range; the rest of it is cut again.

        Raises:
            InvalidResponse: the list ignores limits of creation time.
        """
        if self._asks_total:
            self._asks_total, self._total = False, page.total
        results = self._receive(page)
        self._plan()
        return results

    def _receive(self, page: ParsedPage) -> list[PageResult]:
        if self._tied is not None:
            return self._receive_tied(self._tied, page)
        return self._receive_range(page) if self._ranges else self._receive_total(page)

    def _receive_total(self, page: ParsedPage) -> list[PageResult]:
        """The number of rows missing from the totals at start and end."""
        missing = min(self._total or 0, page.total or 0) - self._row_count
        self._total = None
        return (
            [PageResult(self._page_count, ParsedPage([]), missing=missing)] if missing > 0 else []
        )

    def _receive_range(self, page: ParsedPage) -> list[PageResult]:
        part = self._ranges.pop(0)
        rows = page.rows
        if not (page.has_more if page.tells_end else len(rows) == self._page_size):
            results = self._range_results(part, rows)
            self._learn(part, sum(len(result.page.rows) for result in results))
            return results
        self._density.mark_dense()
        times = creation_times(rows, self._sort_keys.created)
        self._require_inside(part, times)
        self._require_new(keys_of(rows))
        complete = self._complete_rows(part, times) if self._sort_keys.by_created else None
        if complete is None:
            self._split(part, sorted(time for time in times if time is not None))
            return []
        count, cut = complete
        self._continue_after(part, times[0], count, cut)
        return self._range_results(TimeRange(part.begin, cut), rows[:count])

    def _complete_rows(self, part: TimeRange, times: Times) -> Optional[tuple[int, int]]:
        """The number of complete rows and their last moment; None if out of order."""
        ordered = ascending(times)
        begin, end = self._bounds(part)
        if not ordered:
            return None
        if begin is not None and ordered[0] < begin:
            return None
        cut = ordered[-1] if end is None else min(ordered[-1], end)
        return bisect_left(ordered, cut), cut

    def _continue_after(self, part: TimeRange, first: Optional[int], count: int, cut: int) -> None:
        """Continue after the last complete row; without one, read the tied rows."""
        if count:
            self._prepend(TimeRange(cut, part.end))
            begin = self._bounds(part)[0]
            self._density.learn(cut - ((first or 0) if begin is None else begin), count)
        else:
            self._prepend(TimeRange(cut, cut + 1), TimeRange(cut + 1, part.end))
            self._read_tied_rows()

    def _split(self, part: TimeRange, times: list[int]) -> None:
        """Split a range with too many rows, whose page came in no order."""
        begin, end = self._bounds(part)
        inside = [time for time in times if _is_in(time, begin, end)]
        if begin is not None and end is not None:
            self._density.narrow_to(min(self._density.span or end - begin, (end - begin) // 2))
        elif len(inside) > 1 and inside[-1] > inside[0]:
            self._density.narrow_to(int(_FILL_UNSORTED * (inside[-1] - inside[0])))
        else:
            self._density.forget()
        points = self._split_points(begin, end, inside)
        points = [point for point in points if _is_in(point, begin, end) and point != begin]
        if not points:
            self._prepend(part)
            self._read_tied_rows()
            return
        edges = [part.begin, *points]
        parts = [TimeRange(edges[i], point, begin is None) for i, point in enumerate(points)]
        self._prepend(*parts, TimeRange(points[-1], part.end))

    def _split_points(
        self, begin: Optional[int], end: Optional[int], inside: list[int]
    ) -> list[int]:
        """Where to split a range, from the moments of some rows."""
        if begin is None:
            last = inside[0] if inside else self._now if end is None else end
            self._reach = max(4 * self._reach, inside[-1] - inside[0] if inside else 0)
            return sorted({last - self._reach, last})
        if not inside:
            if end is not None:
                return [(begin + end) // 2]
            self._reach *= 4
            return [begin + self._reach]
        low, middle = inside[0], inside[len(inside) // 2]
        return [middle] if middle > low else [low, low + 1]

    def _prepend(self, *parts: TimeRange) -> None:
        """Put ranges first; empty ones are dropped."""
        self._ranges[:0] = [part for part in parts if _spans_time(*self._bounds(part))]

    def _learn(self, part: TimeRange, rows: int) -> None:
        begin, end = self._bounds(part)
        if begin is not None and end is not None:
            self._density.learn_whole(end - begin, rows)

    def _read_tied_rows(self) -> None:
        """Read the first range page by page, as it cannot be cut."""
        self._tied_range = self._ranges.pop(0)
        call = call_within(self._call, self._tied_range, self._sort_keys.by_id)
        self._tied = TiedRowsReader(call, self._page_size, self._window)

    def _receive_tied(self, tied: TiedRowsReader, page: ParsedPage) -> list[PageResult]:
        rows = self._recent.unseen(tied.receive(page))
        if not tied.has_ended:
            return self._results(rows)
        self._require_new(tied.keys)
        self._tied, self._tied_keys = None, tied.keys
        self._recent.add(self._bounds(self._tied_range)[0], tied.keys)
        shift = "" if tied.agreed else "rows created at one moment came and went"
        return self._results(rows, shift)

    def _range_results(self, part: TimeRange, rows: list[Any]) -> list[PageResult]:
        new = self._recent.unseen(rows)
        self._recent.add(self._bounds(part)[0], ids_of(rows))
        self._tied_keys = () if new else self._tied_keys
        return self._results(new)

    def _results(self, rows: list[Any], shift: str = "") -> list[PageResult]:
        if not rows and not shift:
            return []
        self._page_count += 1
        self._row_count += len(rows)
        more = bool(self._ranges or self._tied)
        return [PageResult(self._page_count, ParsedPage(rows, has_more=more), shift)]

    def _require_inside(self, part: TimeRange, times: Times) -> None:
        begin, end = self._bounds(part)
        lower = None if begin is None else begin - _TOLERANCE
        upper = None if end is None else end + _TOLERANCE
        self._require_few(count_outside(times, lower, upper), len(times))

    def _require_new(self, keys: Collection[Any]) -> None:
        """Raise if tied rows appear in another range, too."""
        if self._tied_keys:
            self._require_few(sum(key in self._tied_keys for key in keys), len(keys))

    def _require_few(self, strange: int, rows: int) -> None:
        if 2 * strange > rows:
            raise InvalidResponse(
                f"{self._call.label} takes no notice of {FROM} and {BEFORE}, so that it cannot be"
                " walked exactly. Begin anew with list() without exact=True, as some rows may have"
                " come already. A sync always walks exactly: leave this list out of it."
            )


def _is_in(time: int, begin: Optional[int], end: Optional[int]) -> bool:
    after_begin = begin is None or begin <= time
    return after_begin and (end is None or time < end) and 0 <= time < LAST_TICK


def _spans_time(begin: Optional[int], end: Optional[int]) -> bool:
    return begin is None or end is None or begin < end


def call_within(call: Call, part: TimeRange, sort: str = "") -> Call:
    """A call limited to a range, and sorted if possible."""
    edges = {FROM: part.begin, BEFORE: part.end}
    new = {name: ticks_text(edge) for name, edge in edges.items() if edge is not None}
    new.update({"sort": sort} if sort else {})
    filters = tuple(pair for pair in call.query if pair[0] not in new)
    return call._replace(query=(*filters, *new.items()))
