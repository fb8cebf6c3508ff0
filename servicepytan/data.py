"""The usual questions, each a method that reads like the question and returns a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan._deprecation import imported
from servicepytan.core.halves import halves_of
from servicepytan.core.suggestions import suggest_keywords_of
from servicepytan.core.timestamps import (
    UTC,
    When,
    begins_with_date,
    day,
    instant,
    instant_or_none,
    read_iso,
)
from servicepytan.errors import BadRequest, InvalidArgument
from servicepytan.session import Connectable, Session

Row = dict[str, Any]
Statuses = Union[str, Sequence[str]]
ActiveFlag = Union[bool, str]

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_EARLIEST = datetime(1900, 1, 1, tzinfo=timezone.utc)
_DEFAULTS = (datetime(2000, 1, 1), datetime(2001, 2, 2))
"""What dateutil fills gaps from; a text for which they differ does not name a whole day."""


@suggest_keywords_of
class DataService:
    """Common pulls by date range, over a session.

    Ranges are half-open: from ``start_date`` on, before ``end_date``. A ``date``, or text such as
    ``"2026-01-31"``, means the midnight at which that day begins in the session's time zone; a
    ``datetime`` is taken as given, and a naive one is in that time zone. Lists are walked by
    creation time, so that what stands all the time comes exactly once, whatever others change.

    Over a connection of servicepytan 0.4.2, dates may be any text that names a whole day, such as
    ``"January 15, 2024"``, as they could then. Calls follow its changes, and those of ``conn``.

    Args:
        conn: A ``Session``, a connection of servicepytan 0.4.2, or None for ``Session()``.

    Raises:
        ConfigurationError: settings are missing or wrong.

    Example:
        >>> data = DataService(Session())
        >>> data.get_jobs_completed_between("2026-01-01", "2026-02-01")
    """

    def __init__(self, conn: Connectable = None) -> None:
        session = Session.of(conn)
        self.conn: Connectable = conn if isinstance(conn, Mapping) else session

    def __repr__(self) -> str:
        return f"DataService({self.session!r})"

    @property
    def session(self) -> Session:
        """The session for what the connection holds now."""
        return Session.of(self.conn)

    @property
    def timezone(self) -> str:
        """The name of its time zone."""
        return self.session.config.timezone

    def get_jobs_completed_between(
        self,
        start_date: When,
        end_date: When,
        job_status: Statuses = ("Completed", "Scheduled", "InProgress", "Dispatched"),
    ) -> list[Row]:
        """Jobs completed in a range, each once, also when its status changes meanwhile.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.
            job_status: One status or several; each is a walk of its own.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date or status is wrong; nothing was sent.

        Example:
            >>> data.get_jobs_completed_between("2026-01-01", "2026-02-01", ["Completed"])
        """
        start, end = self._range(start_date, end_date)
        walks = [
            self.session.jobs.list(
                job_status=status,
                completed_on_or_after=start,
                completed_before=end,
                exact=True,
            )
            for status in _several(job_status)
        ]
        return _once(walks) if start < end else []

    def get_jobs_created_between(self, start_date: When, end_date: When) -> list[Row]:
        """Jobs created in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_jobs_created_between("2026-01-01", "2026-02-01")
        """
        start, end = self._range(start_date, end_date)
        found = self.session.jobs.list(created_on_or_after=start, created_before=end, exact=True)
        return _once([found]) if start < end else []

    def get_jobs_modified_between(self, start_date: When, end_date: When) -> list[Row]:
        """Jobs last modified in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_jobs_modified_between("2026-01-01", "2026-02-01")
        """
        start, end = self._range(start_date, end_date)
        found = self.session.jobs.list(modified_on_or_after=start, modified_before=end, exact=True)
        return _once([found]) if start < end else []

    def get_appointments_between(
        self,
        start_date: When,
        end_date: When,
        appointment_status: Statuses = ("Scheduled", "Dispatched", "Working", "Done"),
    ) -> list[Row]:
        """Appointments that start in a range, each once.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.
            appointment_status: One status or several; each is a walk of its own.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_appointments_between("2026-01-01", "2026-02-01")
        """
        start, end = self._range(start_date, end_date)
        walks = [
            self.session.appointments.list(
                status=status, starts_on_or_after=start, starts_before=end, exact=True
            )
            for status in _several(appointment_status)
        ]
        return _once(walks) if start < end else []

    def get_sold_estimates_between(self, start_date: When, end_date: When) -> list[Row]:
        """Active estimates sold in a range, with those that do not show when they were sold.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_sold_estimates_between("2026-01-01", "2026-02-01")
        """
        start, end = self._range(start_date, end_date)
        # soldAfter may leave its own moment out, so ask for a little more and cut here
        asked = {
            "active": True,
            "sold_after": _just_before(start),
            "sold_before": end,
            "exact": True,
        }
        rows = self._rows("salestech.estimates", asked) if start < end else []
        return [row for row in rows if _holds(row.get("soldOn"), start, end)]

    def get_total_sales_between(self, start_date: When, end_date: When) -> float:
        """What the items of all estimates sold in a range come to, summed without rounding.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_total_sales_between("2026-01-01", "2026-02-01")
        """
        sold = self.get_sold_estimates_between(start_date, end_date)
        items = (item for row in sold for item in row.get("items") or ())
        return float(sum((Decimal(str(item.get("total") or 0)) for item in items), Decimal()))

    def get_purchase_orders_created_between(self, start_date: When, end_date: When) -> list[Row]:
        """Purchase orders created in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_purchase_orders_created_between("2026-01-01", "2026-02-01")
        """
        return self._created("inventory.purchase_orders", start_date, end_date)

    def get_customers_created_between(self, start_date: When, end_date: When) -> list[Row]:
        """Customers created in a range, active ones.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_customers_created_between("2026-01-01", "2026-02-01")
        """
        start, end = self._range(start_date, end_date)
        customers = self.session.customers
        found = customers.list(created_on_or_after=start, created_before=end, exact=True)
        return _once([found]) if start < end else []

    def get_customers_modified_between(self, start_date: When, end_date: When) -> list[Row]:
        """Customers last modified in a range, active ones.

        A change in a contact or membership does not count as one of the customer.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_customers_modified_between("2026-01-01", "2026-02-01")
        """
        start, end = self._range(start_date, end_date)
        customers = self.session.customers
        found = customers.list(modified_on_or_after=start, modified_before=end, exact=True)
        return _once([found]) if start < end else []

    def get_customers_updated_between(self, start_date: When, end_date: When) -> list[Row]:
        """The same as ``get_customers_modified_between``.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_customers_updated_between("2026-01-01", "2026-02-01")
        """
        return self.get_customers_modified_between(start_date, end_date)

    def get_invoices_between(self, start_date: When, end_date: When) -> list[Row]:
        """Invoices by invoice date, which is a calendar day without time or time zone.

        Args:
            start_date: First day; of a datetime its day counts.
            end_date: The day behind the last.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_invoices_between("2026-01-01", "2026-02-01")
        """
        first, behind = self._days(start_date, end_date)
        found = self.session.invoices.list(
            invoiced_on_or_after=first, invoiced_on_before=behind, exact=True
        )
        rows = _once([found]) if first < behind else []
        return [row for row in rows if _holds_day(row.get("invoiceDate"), first, behind)]

    def get_invoices_completed_between(self, start_date: When, end_date: When) -> list[Row]:
        """Invoices of the jobs completed in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_invoices_completed_between("2026-01-01", "2026-02-01")
        """
        jobs = self.get_jobs_completed_between(start_date, end_date, "Completed")
        ids = [job["invoiceId"] for job in jobs if job.get("invoiceId")]
        return _once([self.session.invoices.list(ids=ids)])

    def get_invoices_exported_between(self, start_date: When, end_date: When) -> list[Row]:
        """Invoices that the export feed gives as changed in a range, inactive ones too.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_invoices_exported_between("2026-01-01", "2026-02-01")
        """
        start, end = self._range(start_date, end_date)
        rows = _once([self.session.invoices.export(from_=start)]) if start < end else []
        return [row for row in rows if _holds(row.get("modifiedOn"), start, end)]

    def get_payments_between(self, start_date: When, end_date: When) -> list[Row]:
        """Payments by the day they were paid, which has no time or time zone.

        Args:
            start_date: First day; of a datetime its day counts.
            end_date: The day behind the last.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_payments_between("2026-01-01", "2026-02-01")
        """
        first, behind = self._days(start_date, end_date)
        # paidOnAfter may leave its own day out, so ask for one more and cut here
        asked = {"paid_on_after": _day_before(first), "paid_on_before": behind, "exact": True}
        rows = self._rows("accounting.payments", asked) if first < behind else []
        return [row for row in rows if _holds_day(row.get("date"), first, behind)]

    def get_calls_between(self, start_date: When, end_date: When) -> list[Row]:
        """Phone calls recorded in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_calls_between("2026-01-01", "2026-02-01")
        """
        return self._created("telecom.calls", start_date, end_date)

    def get_bookings_between(self, start_date: When, end_date: When) -> list[Row]:
        """Bookings created in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_bookings_between("2026-01-01", "2026-02-01")
        """
        return self._created("crm.bookings", start_date, end_date)

    def get_employees(self, active: ActiveFlag = "True") -> list[Row]:
        """Employees.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> data.get_employees(active="Any")
        """
        return self._rows("settings.employees", {"active": active})

    def get_technicians(self, active: ActiveFlag = "True") -> list[Row]:
        """Technicians.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> data.get_technicians()
        """
        return self._rows("settings.technicians", {"active": active})

    def get_tag_types(self, active: ActiveFlag = "True") -> list[Row]:
        """Tag types.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> data.get_tag_types()
        """
        return self._rows("settings.tag_types", {"active": active})

    def get_business_units(self, active: ActiveFlag = "True") -> list[Row]:
        """Business units.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> data.get_business_units()
        """
        return self._rows("settings.business_units", {"active": active})

    def _created(self, resource: str, start_date: When, end_date: When) -> list[Row]:
        start, end = self._range(start_date, end_date)
        asked = {"created_on_or_after": start, "created_before": end, "exact": True}
        return self._rows(resource, asked) if start < end else []

    def _rows(self, resource: str, filters: Mapping[str, Any]) -> list[Row]:
        name = f"{resource}.list"
        try:
            return _once([self.session.call(name, **filters)])
        except BadRequest:
            halves = halves_of(filters)  # which some lists do not give at once
            if not halves:
                raise
        active, inactive = halves
        return _once(self.session.call(name, **half) for half in (active, inactive, active))

    def _range(self, start_date: When, end_date: When) -> tuple[datetime, datetime]:
        start, end = (
            read_iso(instant(self._read(value), self.session.timezone, name)).astimezone(UTC)
            for value, name in ((start_date, "start_date"), (end_date, "end_date"))
        )
        _in_order(start, end)
        return start, end

    def _days(self, start_date: When, end_date: When) -> tuple[date, date]:
        first, behind = (
            date.fromisoformat(day(self._read(value), name)[:10])
            for value, name in ((start_date, "start_date"), (end_date, "end_date"))
        )
        _in_order(first, behind)
        return first, behind

    def _read(self, value: When) -> When:
        if isinstance(value, str) and isinstance(self.conn, Mapping):
            return _from_free_text(value)
        return value


def _from_free_text(text: str) -> When:
    """A text that names a whole day, in whatever form, as a datetime; any other text itself."""
    from dateutil.parser import parse  # on demand, as it takes long to load

    if begins_with_date(text):
        return text
    try:
        found = [parse(text, default=default) for default in _DEFAULTS]
    except (ValueError, OverflowError):
        return text
    return found[0] if found[0] == found[1] else text


def _just_before(moment: datetime) -> datetime:
    return max(moment, _EARLIEST) - _SECOND


def _day_before(first: date) -> date:
    return max(first, _EARLIEST.date()) - _DAY


def _in_order(start: date, end: date) -> None:
    if end < start:
        raise InvalidArgument(f"end_date ({end}) lies before start_date ({start}).")


def _several(statuses: Statuses) -> list[Any]:
    return [statuses] if isinstance(statuses, str) else list(dict.fromkeys(statuses))


def _once(walks: Iterable[Iterable[Any]]) -> list[Row]:
    """The rows of all walks; one that comes again replaces its earlier self."""
    by_id: dict[Any, Row] = {}
    for number, row in enumerate(row for walk in walks for row in walk):
        by_id[row.get("id", ("no id", number))] = row
    return list(by_id.values())


def _holds(text: Any, start: datetime, end: datetime) -> bool:
    """Whether a moment lies in a range; True for what tells none, as the API gave the row."""
    moment = _moment_of(text)
    return moment is None or start <= moment < end


def _holds_day(text: Any, first: date, behind: date) -> bool:
    moment = _moment_of(text[:10] if isinstance(text, str) else None)
    return moment is None or first <= moment.date() < behind


def _moment_of(text: Any) -> Optional[datetime]:
    return instant_or_none(text) if isinstance(text, str) else None


if not TYPE_CHECKING:  # type checkers are to find misspelt names

    def __getattr__(name: str) -> Any:
        return imported(__name__, name)
