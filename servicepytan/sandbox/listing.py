"""Lists: filters, sorts and pages the rows of a collection."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from servicepytan.sandbox import times
from servicepytan.sandbox.filters import Filter, Invalid, all_of, boolean, parse, whole
from servicepytan.sandbox.responses import Response, not_valid
from servicepytan.sandbox.seeds.kinds import Row, has_places
from servicepytan.sandbox.store import Collection, RowView, first_not, value_at

Query = Mapping[str, list[str]]
Tests = list[tuple[Filter, Any]]
DEFAULT_PAGE_SIZE = 50
_PRIORITIES = {"Low": 0, "Normal": 1, "High": 2, "Urgent": 3}


class Listing(NamedTuple):
    """The filters, sort fields and defaults of a resource's list.

    Attributes:
        filters: Its parameters, apart from those of paging.
        sorts: The field of each word that ``sort`` takes.
        active: The parameter that chooses active rows: ``active``, ``activeState`` or none.
        owner: The field with the id of the record the rows belong to, for lists of parts.
        shape: What makes a row of the list of a record.
        page_zero: Whether page 0 is taken for page 1.
        needs: Parameters of which one has to be given.
        combined: What rows pass the filters that take more than one parameter, given the query;
            None when it has none of them.
    """

    filters: Mapping[str, Filter]
    sorts: Mapping[str, str] = {}
    active: str = ""
    owner: str = ""
    shape: Optional[RowView] = None
    page_zero: bool = True
    needs: tuple[str, ...] = ()
    combined: Optional[Callable[[Query], Optional[Callable[[Row], bool]]]] = None

    def parameters(self) -> set[str]:
        """The names of all its parameters."""
        names = {"page", "pageSize", "includeTotal", *self.filters}
        names.update({"sort"} if self.sorts else ())
        return names | ({self.active} if self.active else set())


class RequestedPage(NamedTuple):
    """Number and size of a requested page."""

    number: int
    size: int
    totals: bool


def read_page(query: Query, most: int, page_zero: bool = True) -> RequestedPage:
    """The requested page; the size is cut to the maximum."""
    number = _number(query, "page", 1)
    size = _number(query, "pageSize", DEFAULT_PAGE_SIZE)
    if number < 0 or (number == 0 and not page_zero):
        raise not_valid("page", number)
    if size < 1:
        raise not_valid("pageSize", size)
    totals = _read(query, "includeTotal", boolean, False)
    return RequestedPage(max(number, 1), min(size, most), totals)


def _number(query: Query, name: str, default: int) -> int:
    value: int = _read(query, name, whole, default)
    if not -(2**31) <= value < 2**31:
        raise not_valid(name, value)
    return value


def _read(query: Query, name: str, read: Any, default: Any) -> Any:
    if name not in query:
        return default
    try:
        return read(query[name][-1])
    except Invalid:
        raise not_valid(name, query[name][-1]) from None


def envelope(page: RequestedPage, rows: Sequence[str], has_more: bool, total: int) -> Response:
    """The answer with a page of encoded rows."""
    count = str(total) if page.totals else "null"
    more = "true" if has_more else "false"
    head = f'{{"page":{page.number},"pageSize":{page.size},"hasMore":{more},"totalCount":{count}'
    return Response(200, f'{head},"data":[{",".join(rows)}]}}'.encode())


def answer(
    collection: Collection, listing: Listing, query: Query, most: int, selected: Sequence[int]
) -> Response:
    """The answer with the requested page of selected rows."""
    page = read_page(query, most, listing.page_zero)
    start = (page.number - 1) * page.size
    positions = selected[start : start + page.size]
    rows = [collection.json(position, listing.shape) for position in positions]
    return envelope(page, rows, start + page.size < len(selected), len(selected))


def select(
    collection: Collection,
    listing: Listing,
    query: Query,
    owner: Optional[int] = None,
    within: Optional[list[int]] = None,
) -> Sequence[int]:
    """Positions of the rows that pass a query, sorted."""
    tests = _tests(listing, query)
    active_state = _wanted_state(listing, query)
    field, down = _order(listing, query)
    positions = _filtered(collection, listing, tests, owner, within)
    if collection.deleted:
        positions = [position for position in positions if position not in collection.deleted]
    if active_state is not None:
        positions = [
            position for position in positions if collection.active(position) is active_state
        ]
    return _sorted(collection, positions, field, down)


def of_rows(rows: Sequence[Row], listing: Listing, query: Query) -> list[Row]:
    """The rows that pass a query, sorted."""
    passes = all_of(_tests(listing, query))
    field, down = _order(listing, query)
    passing = [row for row in rows if passes(row)]
    return (
        sorted(passing, key=lambda row: _rank(row, field), reverse=down)
        if listing.sorts
        else passing
    )


def _tests(listing: Listing, query: Query) -> Tests:
    tests = [
        (listing.filters[name], parse(name, listing.filters[name], texts))
        for name, texts in query.items()
        if name in listing.filters
    ]
    passes = listing.combined(query) if listing.combined else None
    return [*tests, (_passing_test(passes), None)] if passes else tests


def _passing_test(passes: Callable[[Row], bool]) -> Filter:
    return Filter(lambda texts: None, lambda row, value: passes(row))


ACTIVE_STATES = {"True": True, "False": False, "Any": None}
_STATES = {
    "active": ACTIVE_STATES,
    "activeState": {"ActiveOnly": True, "InactiveOnly": False, "All": None},
}


def _wanted_state(listing: Listing, query: Query) -> Optional[bool]:
    if not listing.active:
        return None
    state = query.get(listing.active, ["True" if listing.active == "active" else "ActiveOnly"])[-1]
    if state not in _STATES[listing.active]:
        raise not_valid(listing.active, state)
    return _STATES[listing.active][state]


def _order(listing: Listing, query: Query) -> tuple[str, bool]:
    if not listing.sorts:
        return "id", False
    if "orderBy" in query and "orderBy" in listing.filters:
        return _order_by(listing, query)
    text = query.get("sort", ["+Id"])[-1]
    name = text[1:] if text[:1] in ("+", "-") else text
    if name not in listing.sorts:
        raise not_valid("sort", text)
    return listing.sorts[name], text.startswith("-")


def _order_by(listing: Listing, query: Query) -> tuple[str, bool]:
    name = query["orderBy"][-1]
    if name not in listing.sorts:
        raise not_valid("orderBy", name)
    return listing.sorts[name], query.get("orderByDirection", ["asc"])[-1].lower() == "desc"


def _filtered(
    collection: Collection,
    listing: Listing,
    tests: Tests,
    owner: Optional[int],
    within: Optional[list[int]],
) -> Sequence[int]:
    if owner is not None:
        positions = within if within is not None else range(len(collection))
        return [
            position
            for position in positions
            if value_at(collection.at(position), listing.owner) == owner
            and all_of(tests)(collection.at(position))
        ]
    named = [value for filter_, value in tests if filter_ is listing.filters.get("ids") and value]
    if named:
        return _passing(collection, _of_ids(collection, named[-1]), tests)
    narrowed, others = _narrow_by_time(collection, tests)
    if not others:
        return (
            narrowed
            if not collection.touched_at
            else _passing_positions(collection, narrowed, tests)
        )
    return _passing(collection, narrowed, tests)


def _of_ids(collection: Collection, ids: frozenset[int]) -> list[int]:
    positions = (collection.position(record_id) for record_id in sorted(ids))
    return [position for position in positions if position is not None]


def _passing(collection: Collection, positions: Sequence[int], tests: Tests) -> list[int]:
    passes = all_of(tests)
    verdicts: dict[int, Optional[bool]] = {}
    passing = []
    for position in positions:
        verdict = None
        if position not in collection.touched_at:
            variant = collection.kind.variant(position)
            if variant not in verdicts:
                verdicts[variant] = _verdict(collection, variant, tests)
            verdict = verdicts[variant]
        if passes(collection.at(position)) if verdict is None else verdict:
            passing.append(position)
    return passing


def _verdict(collection: Collection, variant: int, tests: Tests) -> Optional[bool]:
    """Whether all rows of a variant pass; None if they differ."""
    model, sure = collection.kind.model(variant), True
    for filter_, value in tests:
        if not filter_.field or has_places(value_at(model, filter_.field)):
            sure = False
        elif not filter_.keeps(model, value):
            return False
    return True if sure else None


def _passing_positions(
    collection: Collection, positions: Sequence[int], tests: Tests
) -> Sequence[int]:
    """The positions whose rows pass; unchanged rows need no test."""
    if not tests:
        return positions
    passes = all_of(tests)
    touched = collection.touched_at
    return [
        position
        for position in positions
        if position not in touched or passes(collection.at(position))
    ]


def _narrow_by_time(collection: Collection, tests: Tests) -> tuple[Sequence[int], Tests]:
    """The span of rows within time filters, and the other tests.

    Touched rows come along even when they lie outside of it.
    """
    kind = collection.kind
    positions: range = range(kind.size)
    others: Tests = []
    for filter_, value in tests:
        if filter_.side and kind.grows(filter_.field):
            positions = _cut(collection, positions, filter_, value)
        else:
            others.append((filter_, value))
    if len(positions) == kind.size:
        return range(len(collection)), others
    touched = sorted(position for position in collection.touched_at if position not in positions)
    before = [position for position in touched if position < positions.start]
    return [
        *before,
        *positions,
        *(position for position in touched if position >= positions.stop),
    ], others


def _cut(collection: Collection, positions: range, filter_: Filter, value: str) -> range:
    def earlier(position: int) -> bool:
        row = collection.kind.row(position)
        return times.sort_key(value_at(row, filter_.field)) < value

    cut = first_not(positions, earlier)
    return positions[cut:] if filter_.side == "from" else positions[:cut]


def _sorted(
    collection: Collection, positions: Sequence[int], field: str, down: bool
) -> Sequence[int]:
    kind = collection.kind
    untouched = field == kind.created or not collection.touched_at
    if field == "id" or (kind.grows(field) and untouched):
        return positions[::-1] if down else positions
    return sorted(
        positions, key=lambda position: _rank(collection.at(position), field), reverse=down
    )


def _rank(row: Row, field: str) -> tuple[bool, Any]:
    value = value_at(row, field)
    if field == "priority":
        value = _PRIORITIES.get(value, 1)
    return value is not None, times.sort_key(value) if field.endswith("On") else value
