"""The plans of ``DataService``: the lists that each method needs, and the result of their rows.

A plan yields the lists that it needs next, all at once so that each is checked before the first
is fetched. It is sent their rows, or thrown the ``BadRequest`` of one, and returns the result.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any, NamedTuple, Optional, TypeVar, Union

from servicepytan.core.active_split import halves_of
from servicepytan.core.row_type import Row
from servicepytan.core.timestamps import (
    UTC,
    When,
    begins_with_date,
    calendar_day,
    instant,
    instant_or_none,
    read_iso,
)
from servicepytan.errors import BadRequest, InvalidArgument

Statuses = Union[str, Sequence[str]]
ActiveFlag = Union[bool, str]

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
_DEFAULTS = (datetime(2000, 1, 1), datetime(2001, 2, 2))
"""Two defaults for dateutil; a text that gives two results does not name a whole day."""


class ListQuery(NamedTuple):
    """A list that a plan needs.

    Attributes:
        operation: Its full name, as in ``jpm.jobs.list``.
        filters: Its arguments.
    """

    operation: str
    filters: Mapping[str, Any]


R = TypeVar("R")
QueryPlan = Generator[Sequence[ListQuery], list[Row], R]
RowsQueryPlan = QueryPlan[list[Row]]


class DataQueryPlanner:
    """Makes plans; an invalid date or range raises ``InvalidArgument`` when a plan starts.

    Args:
        zone: The time zone of dates that have none.
        read: Turns a date as it was passed into one that is understood.
    """

    def __init__(self, zone: tzinfo, read: Callable[[When], When]) -> None:
        self._zone = zone
        self._read = read

    def jobs_completed(
        self, start_date: When, end_date: When, job_status: Statuses
    ) -> RowsQueryPlan:
        """Jobs completed in a range; one list per status."""
        start, end = self._range(start_date, end_date)
        filters = {"completed_on_or_after": start, "completed_before": end, "exact": True}
        return (
            yield from _rows_in(
                start < end,
                [
                    ListQuery("jpm.jobs.list", {"job_status": status, **filters})
                    for status in _several(job_status)
                ],
            )
        )

    def appointments(self, start_date: When, end_date: When, status: Statuses) -> RowsQueryPlan:
        """Appointments that start in a range; one list per status."""
        start, end = self._range(start_date, end_date)
        filters = {"starts_on_or_after": start, "starts_before": end, "exact": True}
        return (
            yield from _rows_in(
                start < end,
                [
                    ListQuery("jpm.appointments.list", {"status": status, **filters})
                    for status in _several(status)
                ],
            )
        )

    def created(self, resource: str, start_date: When, end_date: When) -> RowsQueryPlan:
        """Rows of a resource that were created in a range."""
        start, end = self._range(start_date, end_date)
        filters = {"created_on_or_after": start, "created_before": end, "exact": True}
        return (yield from _rows_in(start < end, [ListQuery(f"{resource}.list", filters)]))

    def modified(self, resource: str, start_date: When, end_date: When) -> RowsQueryPlan:
        """Rows of a resource that were last modified in a range."""
        start, end = self._range(start_date, end_date)
        filters = {"modified_on_or_after": start, "modified_before": end, "exact": True}
        return (yield from _rows_in(start < end, [ListQuery(f"{resource}.list", filters)]))

    def estimates_sold(self, start_date: When, end_date: When) -> RowsQueryPlan:
        """Active estimates sold in a range, and those without a sale date."""
        start, end = self._range(start_date, end_date)
        # soldAfter may exclude its own moment, so request a little more and filter here
        filters = {
            "active": True,
            "sold_after": _just_before(start),
            "sold_before": end,
            "exact": True,
        }
        rows = yield from _rows_in(start < end, [ListQuery("salestech.estimates.list", filters)])
        return [row for row in rows if _holds(row.get("soldOn"), start, end)]

    def total_sales(self, start_date: When, end_date: When) -> QueryPlan[float]:
        """The exact sum of the items of all estimates sold in a range."""
        sold = yield from self.estimates_sold(start_date, end_date)
        items = (item for row in sold for item in row.get("items") or ())
        return float(sum((Decimal(str(item.get("total") or 0)) for item in items), Decimal()))

    def invoices(self, start_date: When, end_date: When) -> RowsQueryPlan:
        """Invoices by invoice date, which is a calendar day."""
        first, behind = self._days(start_date, end_date)
        filters = {"invoiced_on_or_after": first, "invoiced_on_before": behind, "exact": True}
        query = ListQuery("accounting.invoices.list", filters)
        rows = yield from _rows_in(first < behind, [query])
        return [row for row in rows if _holds_day(row.get("invoiceDate"), first, behind)]

    def invoices_completed(self, start_date: When, end_date: When) -> RowsQueryPlan:
        """Invoices of the jobs completed in a range."""
        jobs = yield from self.jobs_completed(start_date, end_date, "Completed")
        ids = [job["invoiceId"] for job in jobs if job.get("invoiceId")]
        return (yield from _rows_in(True, [ListQuery("accounting.invoices.list", {"ids": ids})]))

    def invoices_exported(self, start_date: When, end_date: When) -> RowsQueryPlan:
        """Invoices of the export feed that changed in a range."""
        start, end = self._range(start_date, end_date)
        query = ListQuery("accounting.invoices.export", {"from_": start})
        rows = yield from _rows_in(start < end, [query])
        return [row for row in rows if _holds(row.get("modifiedOn"), start, end)]

    def payments(self, start_date: When, end_date: When) -> RowsQueryPlan:
        """Payments by the day they were paid."""
        first, behind = self._days(start_date, end_date)
        # paidOnAfter may exclude its own day, so request one more and filter here
        filters = {"paid_on_after": _day_before(first), "paid_on_before": behind, "exact": True}
        query = ListQuery("accounting.payments.list", filters)
        rows = yield from _rows_in(first < behind, [query])
        return [row for row in rows if _holds_day(row.get("date"), first, behind)]

    def by_active(self, resource: str, active: ActiveFlag) -> RowsQueryPlan:
        """Rows of a resource by their ``active`` state, in two lists where one cannot give both."""
        name, filters = f"{resource}.list", {"active": active}
        try:
            return (yield from _rows_in(True, [ListQuery(name, filters)]))
        except BadRequest:
            halves = halves_of(filters)
            if not halves:
                raise
        active_half, inactive_half = halves
        parts = (active_half, inactive_half, active_half)
        return (yield from _rows_in(True, [ListQuery(name, half) for half in parts]))

    def _range(self, start_date: When, end_date: When) -> tuple[datetime, datetime]:
        start, end = (
            read_iso(instant(self._read(value), self._zone, name)).astimezone(UTC)
            for value, name in ((start_date, "start_date"), (end_date, "end_date"))
        )
        _in_order(start, end)
        return start, end

    def _days(self, start_date: When, end_date: When) -> tuple[date, date]:
        first, behind = (
            calendar_day(self._read(value), name)
            for value, name in ((start_date, "start_date"), (end_date, "end_date"))
        )
        _in_order(first, behind)
        return first, behind


def from_free_text(value: When) -> When:
    """A datetime for a text that names a whole day; other values unchanged."""
    from dateutil.parser import parse  # on demand, as it takes long to load

    if not isinstance(value, str) or begins_with_date(value):
        return value
    try:
        dates = [parse(value, default=default) for default in _DEFAULTS]
    except (ValueError, OverflowError):
        return value
    return dates[0] if dates[0] == dates[1] else value


def as_it_is(value: When) -> When:
    """The date unchanged."""
    return value


def _rows_in(is_range: bool, queries: Sequence[ListQuery]) -> RowsQueryPlan:
    """The rows of some lists without repeats; an empty range makes no request."""
    if not is_range:
        queries = [ListQuery(name, {**filters, "limit": 0}) for name, filters in queries]
    rows = yield queries
    return _once(rows)


def _once(rows: Iterable[Row]) -> list[Row]:
    """The rows without repeats; the last version of a row counts."""
    by_id: dict[Any, Row] = {}
    for number, row in enumerate(rows):
        by_id[row.get("id", ("no id", number))] = row
    return list(by_id.values())


def _just_before(moment: datetime) -> datetime:
    return max(moment, _EARLIEST) - _SECOND


def _day_before(first: date) -> date:
    return max(first, _EARLIEST.date()) - _DAY


def _in_order(start: date, end: date) -> None:
    if end < start:
        raise InvalidArgument(f"end_date ({end}) lies before start_date ({start}).")


def _several(statuses: Statuses) -> list[Any]:
    return [statuses] if isinstance(statuses, str) else list(dict.fromkeys(statuses))


def _holds(text: Any, start: datetime, end: datetime) -> bool:
    """Whether a moment is in a range; True if it cannot be parsed, as the API selected the row."""
    moment = _moment_of(text)
    return moment is None or start <= moment < end


def _holds_day(text: Any, first: date, behind: date) -> bool:
    moment = _moment_of(text[:10] if isinstance(text, str) else None)
    return moment is None or first <= moment.date() < behind


def _moment_of(text: Any) -> Optional[datetime]:
    return instant_or_none(text) if isinstance(text, str) else None
