"""Exact walks: a list cut by creation time until each slice fits one page.

One page is one answer, and one answer is one view of the data. The slices leave no gap and do not
overlap, and a row keeps the moment of its creation; so each row that stands all the time is in
exactly one answer, whatever happens to others meanwhile.

A slice goes from a moment on (``createdOnOrAfter``) to before another (``createdBefore``); the
first has no begin and the last no end of its own. A slice whose answer says that more follows is
cut. Sorted by creation, its page is complete up to the last moment on it, and only the rest is
asked for again; unsorted, it is cut where half of the rows on its page are older. How much time a
page holds is learned on the way, so that several slices can be asked for ahead.

Two slices never hold the same row. A server that rounds limits may give some again at the border
of two slices; these are given once. A list that gives a full page of what it gave before takes no
notice of the limits, and the walk ends with an error.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple, Optional

from servicepytan.core.call import Call
from servicepytan.core.paging import Answer
from servicepytan.core.piles import Pile
from servicepytan.core.query import Pairs
from servicepytan.core.walks import Ask, Given, ids_of, key_of, page_of
from servicepytan.errors import InvalidArgument, InvalidResponse

FROM, BEFORE = "createdOnOrAfter", "createdBefore"
SECOND = 10_000_000
"""Ticks of a second: the API's times have seven digits behind it."""
_YEAR_ONE = datetime(1, 1, 1)
UNIX_EPOCH = (datetime(1970, 1, 1) - _YEAR_ONE).days * 86_400 * SECOND
"""The tick at which the clocks of computers begin."""
_ORDERS = ("sort", "orderBy", "orderByDirection")
_END = (datetime.max - _YEAR_ONE).days * 86_400 * SECOND
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?", re.ASCII
)
_FULL, _FULL_UNSORTED = 0.9, 0.75
"""How full a page is meant to be: of one that is too full, the rest or all is asked for again."""
_WIDER, _NARROWER = 3, 8
"""How much wider or narrower the next slices may be than the last."""
_KEPT = 0.75
"""How much of what was seen before still counts."""
_REACH = 30 * 86_400 * SECOND
"""How far to reach into the unknown, at first."""
_FAR = 60 * SECOND
"""How far from its slice a row may seem to lie."""


class Cuts(NamedTuple):
    """What a list offers to an exact walk.

    Attributes:
        by_created: How to sort it by creation, as in ``+CreatedOn``; empty where it cannot be.
        by_id: How to sort it by id, as in ``+Id``; empty where it cannot be.
        created: The keys that lead to the moment at which a row was created.
    """

    by_created: str = ""
    by_id: str = ""
    created: tuple[str, ...] = ("createdOn",)


class Slice(NamedTuple):
    """A span of creation time.

    Attributes:
        begin: Its first moment in ticks; None for where the call begins by itself.
        end: The moment behind it; None for where the call ends by itself.
        fixed: Whether it is asked for as it is.
    """

    begin: Optional[int]
    end: Optional[int]
    fixed: bool = False


class Slices:
    """An exact walk over one list.

    Args:
        call: The call without page, size and sort; limits of creation time in it are kept.
        size: Rows per page.
        now: The present in ticks, near which most lists end.
        cuts: What the list offers.
    """

    def __init__(self, call: Call, size: int, now: int, cuts: Cuts) -> None:
        given = dict(call.query)
        self._call = call
        self._size = size
        self._now = now
        self._cuts = cuts
        self._lower, self._upper = limit_of(given.get(FROM)), limit_of(given.get(BEFORE))
        self._slices = [Slice(None, None)]
        self._pile: Optional[Pile] = None
        self._piled = self._slices[0]
        self._pile_keys: Collection[Any] = ()
        self._span: Optional[int] = None
        self._sparse = False
        self._seen = (0.0, 0.0)
        self._reach = _REACH
        self._given = 0
        self._came: set[Any] = set()
        self._came_before: set[Any] = set()
        self._came_since = 0

    def wanted(self, most: int) -> list[Ask]:
        """The slices that come next, cut to what is likely to fit a page."""
        found = [] if self._pile is None else self._pile.wanted(most)
        place = 0
        while len(found) < most and place < len(self._slices):
            self._fix(place)
            one = self._slices[place]
            call = within(self._call, one, self._cuts.by_created)
            found.append(Ask((one.begin, one.end), page_of(call, 1, self._size)))
            place += 1
        return found

    def _fix(self, place: int) -> None:
        """Cut off as much of a slice as a page is likely to hold; what is fixed stays."""
        one = self._slices[place]
        begin, end = self._bounds(one)
        span = None if self._span is None else self._span * self._factor(place)
        front = None if begin is None or span is None else begin + span
        if one.fixed or front is None or front >= (self._now if end is None else end):
            self._slices[place] = one._replace(fixed=True)
        else:
            self._slices[place : place + 1] = [Slice(one.begin, front, True), Slice(front, one.end)]

    def _factor(self, place: int) -> int:
        """In a stretch with few rows, how much wider a slice is the further ahead it lies."""
        furthest = 6 if self._cuts.by_created else 2
        return _WIDER ** min(place, furthest) if self._sparse else 1

    def _bounds(self, one: Slice) -> tuple[Optional[int], Optional[int]]:
        begin = self._lower if one.begin is None else one.begin
        return begin, self._upper if one.end is None else one.end

    def take(self, answer: Answer) -> list[Given]:
        """The rows of a slice that are complete; what is left of it is cut anew.

        Raises:
            InvalidResponse: the list takes no notice of limits of creation time.
        """
        if self._pile is not None:
            return self._take_pile(self._pile, answer)
        one = self._slices.pop(0)
        rows = answer.rows
        if not (answer.has_more if answer.told else len(rows) == self._size):
            found = self._give_slice(one, rows)
            self._learn(one, sum(len(given.answer.rows) for given in found))
            return found
        self._sparse = False
        times = [ticks_of(created_of(row, self._cuts.created)) for row in rows]
        self._require_inside(one, times)
        self._require_new([key_of(row) for row in rows])
        ready = self._ready(one, times) if self._cuts.by_created else None
        if ready is None:
            self._halve(one, sorted(time for time in times if time is not None))
            return []
        complete = rows[: self._cut_behind(one, times[0], *ready)]
        return self._give_slice(Slice(one.begin, ready[1]), complete)

    def _ready(self, one: Slice, times: Sequence[Optional[int]]) -> Optional[tuple[int, int]]:
        """How many rows are complete, and up to which moment; None unless the page is in order."""
        known = [time for time in times if time is not None]
        begin, end = self._bounds(one)
        if len(known) < len(times) or known != sorted(known):
            return None
        if begin is not None and known[0] < begin:
            return None
        cut = known[-1] if end is None else min(known[-1], end)
        return bisect_left(known, cut), cut

    def _cut_behind(self, one: Slice, first: Optional[int], ready: int, cut: int) -> int:
        """Go on behind the rows that are complete; returns their number."""
        if ready:
            self._put(Slice(cut, one.end))
            begin = self._bounds(one)[0]
            self._note(cut - ((first or 0) if begin is None else begin), ready)
        else:
            self._put(Slice(cut, cut + 1), Slice(cut + 1, one.end))
            self._pile_up()
        return ready

    def _halve(self, one: Slice, times: list[int]) -> None:
        """Cut a slice that holds too much, of which a page in no certain order came."""
        begin, end = self._bounds(one)
        inside = [time for time in times if _in(time, begin, end)]
        self._seen = (0.0, 0.0)
        if begin is not None and end is not None:
            self._span = max(1, min(self._span or end - begin, (end - begin) // 2))
        elif len(inside) > 1 and inside[-1] > inside[0]:
            self._span = max(1, int(_FULL_UNSORTED * (inside[-1] - inside[0])))
        points = [point for point in self._points(begin, end, inside) if _in(point, begin, end)]
        points = [point for point in points if point != begin]
        if not points:
            self._put(one)
            self._pile_up()
            return
        edges = [one.begin, *points]
        parts = [Slice(edges[i], point, begin is None) for i, point in enumerate(points)]
        self._put(*parts, Slice(points[-1], one.end))

    def _points(self, begin: Optional[int], end: Optional[int], inside: list[int]) -> list[int]:
        """Where to cut a slice, given moments of some of its rows."""
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

    def _put(self, *parts: Slice) -> None:
        """Put slices before the others, but for what is none."""
        self._slices[:0] = [part for part in parts if _longer(*self._bounds(part))]

    def _learn(self, one: Slice, rows: int) -> None:
        """How much time a page holds, from the new rows of a slice that fitted one."""
        begin, end = self._bounds(one)
        if begin is None or end is None:
            return
        self._note(end - begin, rows)
        self._sparse = 4 * self._seen[1] < self._size

    def _note(self, width: int, rows: int) -> None:
        """Count what was seen, the latest most, and guess how much time a page holds."""
        time, count = self._seen
        self._seen = time, count = _KEPT * time + width, _KEPT * count + rows
        full = _FULL if self._cuts.by_created else _FULL_UNSORTED
        guess = int(full * self._size * time / max(count, 1))
        usual = self._span or guess
        self._span = max(1, usual // _NARROWER, min(guess, usual * _WIDER))

    def _pile_up(self) -> None:
        """Walk the first slice page by page, as nothing parts it."""
        self._piled = self._slices.pop(0)
        self._pile = Pile(within(self._call, self._piled, self._cuts.by_id), self._size)

    def _take_pile(self, pile: Pile, answer: Answer) -> list[Given]:
        rows = self._unseen(pile.take(answer))
        if not pile.ended:
            return self._give(rows)
        self._require_new(pile.keys)
        self._pile, self._pile_keys = None, pile.keys
        self._remember(self._piled, pile.keys)
        return self._give(rows, "" if pile.agreed else "rows created at one moment came and went")

    def _give_slice(self, one: Slice, rows: list[Any]) -> list[Given]:
        new = self._unseen(rows)
        self._remember(one, ids_of(rows))
        self._pile_keys = () if new else self._pile_keys
        return self._give(new)

    def _unseen(self, rows: list[Any]) -> list[Any]:
        """Rows but those that came before, as from a server that knows no parts of a second."""
        keys = ((key_of(row), row) for row in rows)
        return [row for key, row in keys if key not in self._came and key not in self._came_before]

    def _remember(self, one: Slice, keys: Iterable[Any]) -> None:
        """Keep what came, as long as a server may round the begin of a slice down to it."""
        begin = self._bounds(one)[0]
        if begin is not None and begin - self._came_since >= SECOND:
            self._came_before, self._came, self._came_since = self._came, set(), begin
        self._came.update(keys)

    def _give(self, rows: list[Any], shift: str = "") -> list[Given]:
        if not rows and not shift:
            return []
        self._given += 1
        more = bool(self._slices or self._pile)
        return [Given(self._given, Answer(rows, has_more=more), shift)]

    def _require_inside(self, one: Slice, times: Sequence[Optional[int]]) -> None:
        begin, end = self._bounds(one)
        lower = None if begin is None else begin - _FAR
        upper = None if end is None else end + _FAR
        self._require_few(
            sum(time is not None and not _in(time, lower, upper) for time in times), len(times)
        )

    def _require_new(self, keys: Collection[Any]) -> None:
        """Rows that nothing parts have all come, so that they are in no other slice."""
        self._require_few(sum(key in self._pile_keys for key in keys), len(keys))

    def _require_few(self, strange: int, rows: int) -> None:
        if 2 * strange > rows:
            raise InvalidResponse(
                f"{self._call.label} takes no notice of {FROM} and {BEFORE}, so that it cannot be"
                " walked exactly. Walk it without exact=True, and begin anew: some rows may have"
                " come already."
            )


def _in(time: int, begin: Optional[int], end: Optional[int]) -> bool:
    return (begin is None or begin <= time) and (end is None or time < end) and 0 <= time < _END


def _longer(begin: Optional[int], end: Optional[int]) -> bool:
    return begin is None or end is None or begin < end


def within(call: Call, one: Slice, sort: str = "") -> Call:
    """A call with the limits of a slice in place of its own, and sorted where that is possible."""
    edges = {FROM: one.begin, BEFORE: one.end}
    new = {name: text_of(edge) for name, edge in edges.items() if edge is not None}
    new.update({"sort": sort} if sort else {})
    kept = tuple(pair for pair in call.query if pair[0] not in new)
    return replace(call, query=(*kept, *new.items()))


def in_order(pairs: Pairs, sort: str) -> Pairs:
    """A query string sorted as said, unless it says itself how."""
    if not sort or any(name in _ORDERS for name, _ in pairs):
        return pairs
    return (*pairs, ("sort", sort))


def refuse_inexact(name: str, queries: Iterable[Pairs], sort: str) -> None:
    """Refuse what an exact walk cannot keep: another order, and limits that it cannot read.

    Raises:
        InvalidArgument: one of the query strings has one.
    """
    for wire, text in (pair for pairs in queries for pair in pairs):
        if wire in _ORDERS and (wire, text) != ("sort", sort):
            raise InvalidArgument(
                f"{name}: an exact walk gives rows in the order of their creation. Leave"
                f" {wire} out."
            )
        if wire in (FROM, BEFORE) and limit_of(text) is None:
            raise InvalidArgument(
                f"{name}: an exact walk cannot cut by {wire}={text!r}, which is no moment that it"
                " can read. Write it as 2026-01-31 or 2026-01-31T08:00:00Z."
            )


def created_of(row: Any, keys: Iterable[str]) -> Optional[str]:
    """The text of the moment at which a row was created, where it tells."""
    for key in keys:
        row = row.get(key) if isinstance(row, dict) else None
    return row if isinstance(row, str) else None


def limit_of(text: Optional[str]) -> Optional[int]:
    """A limit of time in ticks, as ``ticks_of``; a bare date is its midnight in UTC."""
    found = ticks_of(text)
    return ticks_of(f"{text}T00:00:00Z") if found is None else found


def ticks_of(text: Optional[str]) -> Optional[int]:
    """A moment in ticks since the year 1; None for none, and for text that is no moment."""
    match = _MOMENT.fullmatch(text or "")
    if match is None:
        return None
    day, clock, fraction, offset = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day} {clock}")
        moment -= _offset(offset)
    except (ValueError, OverflowError):
        return None
    since = moment - _YEAR_ONE
    return (since.days * 86_400 + since.seconds) * SECOND + int(f"{fraction or ''}0000000"[:7])


def _offset(text: Optional[str]) -> timedelta:
    if text in (None, "Z"):
        return timedelta()
    found = timedelta(hours=int(text[1:3]), minutes=int(text[4:]))
    return -found if text[0] == "-" else found


def text_of(ticks: int) -> str:
    """Ticks as the API takes a moment."""
    seconds, rest = divmod(ticks, SECOND)
    whole = (_YEAR_ONE + timedelta(seconds=seconds)).isoformat()
    fraction = f".{rest:07d}".rstrip("0") if rest else ""
    return f"{whole}{fraction}Z"
