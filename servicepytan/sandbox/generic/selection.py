"""Filters, sorts and pages generated rows."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, Optional

from servicepytan.endpoints.operations import Operation, Parameter
from servicepytan.sandbox import feeds, listing, times
from servicepytan.sandbox.generic.record_collections import StoredRecord
from servicepytan.sandbox.listing import ACTIVE_STATES, Query
from servicepytan.sandbox.responses import Response, not_valid, ok
from servicepytan.sandbox.seeds.kinds import Row
from servicepytan.sandbox.store import FeedPosition

_SIDES = (("OnOrAfter", "from"), ("After", "from"), ("OnBefore", "before"), ("Before", "before"))
_ENDS = ("On", "", "Date", "edOn")


class Shown(NamedTuple):
    """A record, and the row that shows it."""

    entry: StoredRecord
    row: Row

    @property
    def facts(self) -> Row:
        """The values that filters test: the row, with its times if it does not show them."""
        return {"createdOn": self.entry.created, "modifiedOn": self.entry.modified, **self.row}


def select_rows(operation: Operation, values: Mapping[str, Any], rows: list[Shown]) -> list[Shown]:
    """The rows that pass the filters, sorted.

    Args:
        operation: The list.
        values: The values of its parameters, by wire name.
        rows: All rows.

    Raises:
        Refused: they cannot be sorted like this.
    """
    for parameter in operation.params:
        value = values.get(parameter.wire, "True" if parameter.kind == "active" else None)
        passes = None if value is None else _test(parameter, value)
        if passes:
            rows = [visible for visible in rows if passes(visible.facts)]
    return _sorted(operation, values, rows)


def _test(parameter: Parameter, value: Any) -> Optional[Callable[[Row], bool]]:
    """The test of a parameter; None if all rows pass."""
    wire = parameter.wire
    if parameter.kind == "active":
        state = ACTIVE_STATES[value]
        return None if state is None else lambda row: row.get("active", state) is state
    if wire == "activeOnly":
        return (lambda row: row.get("active") is not False) if value else None
    if parameter.kind in ("instant", "day", "date"):
        return _in_time(wire, value)
    if isinstance(value, frozenset):
        return _among(wire, value)
    if parameter.kind in ("sort", "since", "object"):
        return None
    return lambda row: wire not in row or _equal(wire, row[wire], value)


def _equal(wire: str, actual: Any, value: Any) -> bool:
    if wire == "name" and isinstance(value, str):
        return value.lower() in str(actual or "").lower()
    return bool(actual == value)


def _among(wire: str, values: frozenset[Any]) -> Optional[Callable[[Row], bool]]:
    """A test for a list of values, by the field of that name or of its singular."""
    field = "id" if wire == "ids" else wire
    singular = field[:-1] if field.endswith("s") else field

    def passes(row: Row) -> bool:
        actual = row.get(singular, row.get(field))
        if isinstance(actual, list):
            return any(item in values for item in actual if not isinstance(item, (dict, list)))
        return (singular not in row and field not in row) or actual in values

    return passes if values else None


def _in_time(wire: str, value: str) -> Optional[Callable[[Row], bool]]:
    for ending, side in _SIDES:
        if wire.endswith(ending):
            stem = wire[: -len(ending)]
            return lambda row: _beyond(row, stem, value, side)
    return None


def _beyond(row: Row, stem: str, value: str, side: str) -> bool:
    field = next((stem + end for end in _ENDS if stem + end in row), None)
    if field is None:
        return True
    moment = times.sort_key(row[field])
    return moment >= value if side == "from" else "" < moment < value


def _sorted(operation: Operation, values: Mapping[str, Any], rows: list[Shown]) -> list[Shown]:
    text = values.get("sort")
    parameter = next((part for part in operation.params if part.wire == "sort"), None)
    if not isinstance(text, str) or parameter is None:
        return rows
    name = text.lstrip("+- ")
    field = name[:1].lower() + name[1:]
    if parameter.choices and name not in parameter.choices:
        raise not_valid("sort", text)
    return sorted(
        rows,
        key=lambda visible: (visible.facts.get(field) is not None, _rank(visible.facts.get(field))),
        reverse=text.startswith("-"),
    )


def _rank(value: Any) -> Any:
    if isinstance(value, (dict, list)):
        return str(value)
    return times.sort_key(value) if isinstance(value, str) else value


def page(operation: Operation, query: Query, most: int, rows: list[Row]) -> Response:
    """The page of rows for a query, in the envelope of lists."""
    number, size = page_of(operation, query, most)
    start = (number - operation.first_page) * size
    cut = rows[start : start + size]
    totals = operation.always_totals or _wants_totals(query)
    return ok(
        {
            "page": number,
            "pageSize": size,
            "hasMore": start + size < len(rows),
            "totalCount": len(rows) if totals else None,
            "data": cut,
        }
    )


def page_of(operation: Operation, query: Query, most: int) -> tuple[int, int]:
    """Number and size of the page for a query.

    Raises:
        Refused: one of them is no number, or too small.
    """
    page = listing.read_page(query, most)
    zero = query.get("page", [""])[-1] == "0"
    if zero and operation.path.endswith("/custom-fields"):
        raise not_valid("page", 0)
    first = "page" not in query or zero
    return operation.first_page if first else page.number, page.size


def _wants_totals(query: Query) -> bool:
    return query.get("includeTotal", ["false"])[-1].lower() == "true"


def feed(
    operation: Operation, query: Query, size: int, now: float, rows: Iterable[Shown]
) -> Response:
    """The page of an export feed for a query."""
    recent = query.get("includeRecentChanges", ["false"])[-1].lower() == "true"
    start = _start(operation.name, query["from"][-1]) if "from" in query else ("", 0, "")
    ordered = _in_order(rows, recent, now)
    following = [visible for order, visible in ordered if order > start]
    cut, more = following[:size], len(following) > size
    settled = cut if more or not recent else [row for row in cut if _is_settled(row.entry, now)]
    end = _order(settled[-1].entry) if settled else start
    return ok(
        {
            "hasMore": more,
            "continueFrom": _token(operation.name, end),
            "data": [visible.row for visible in cut],
        }
    )


Order = tuple[str, int, str]


def _in_order(rows: Iterable[Shown], recent: bool, now: float) -> list[tuple[Order, Shown]]:
    keyed = [
        (_order(visible.entry), visible)
        for visible in rows
        if recent or _is_settled(visible.entry, now)
    ]
    return sorted(keyed, key=lambda pair: pair[0])


def _is_settled(entry: StoredRecord, now: float) -> bool:
    return entry.touched is None or entry.touched <= now - feeds.LAG


def _order(entry: StoredRecord) -> Order:
    return times.sort_key(entry.modified), entry.index, str(entry.id)


def _start(name: str, text: str) -> Order:
    position = feeds.place_of(name, text) if times.read(text) else None
    if position is not None:
        return position.modified, 0, ""
    try:
        head, _, own = base64.urlsafe_b64decode(text).decode().partition("~")
        _, modified, index = head.split("|")
        order = (modified, int(index), own)
    except ValueError:
        raise not_valid("from", text) from None
    if _token(name, order) != text:
        raise not_valid("from", text)
    return order


def _token(name: str, order: Order) -> str:
    feed_token = base64.urlsafe_b64decode(
        feeds.token(name, FeedPosition(order[0], order[1]))
    ).decode()
    return base64.urlsafe_b64encode(f"{feed_token}~{order[2]}".encode()).decode()
