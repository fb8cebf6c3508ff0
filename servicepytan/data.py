"""``DataService``: common questions as methods that return lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from servicepytan._deprecation import imported
from servicepytan.core.data_queries import (
    ActiveFlag,
    DataQueryPlanner,
    ListQuery,
    QueryPlan,
    Statuses,
    as_it_is,
    from_free_text,
)
from servicepytan.core.generators import drive
from servicepytan.core.row_type import Row
from servicepytan.core.suggestions import SuggestsAttributes, suggest_keywords_of
from servicepytan.core.timestamps import When
from servicepytan.session import Connectable, Session

Rows = TypeVar("Rows")
"""Rows, or an awaitable of rows."""
Total = TypeVar("Total")
"""A sum, or an awaitable of a sum."""


@suggest_keywords_of
class DataQuestions(SuggestsAttributes, Generic[Rows, Total]):
    """The common queries; what carries them out decides whether their results are awaited."""

    @property
    def _queries(self) -> DataQueryPlanner:
        raise NotImplementedError

    def _rows(self, plan: QueryPlan[list[Row]]) -> Rows:
        """The rows of a plan."""
        raise NotImplementedError

    def _total(self, plan: QueryPlan[float]) -> Total:
        """The sum of a plan."""
        raise NotImplementedError

    def get_jobs_completed_between(
        self,
        start_date: When,
        end_date: When,
        job_status: Statuses = ("Completed", "Scheduled", "InProgress", "Dispatched"),
    ) -> Rows:
        """Jobs completed in a range, each once even if its status changes meanwhile.

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
        return self._rows(self._queries.jobs_completed(start_date, end_date, job_status))

    def get_jobs_created_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.created("jpm.jobs", start_date, end_date))

    def get_jobs_modified_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.modified("jpm.jobs", start_date, end_date))

    def get_appointments_between(
        self,
        start_date: When,
        end_date: When,
        appointment_status: Statuses = ("Scheduled", "Dispatched", "Working", "Done"),
    ) -> Rows:
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
        return self._rows(self._queries.appointments(start_date, end_date, appointment_status))

    def get_sold_estimates_between(self, start_date: When, end_date: When) -> Rows:
        """Active estimates sold in a range, and those without a sale date.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_sold_estimates_between("2026-01-01", "2026-02-01")
        """
        return self._rows(self._queries.estimates_sold(start_date, end_date))

    def get_total_sales_between(self, start_date: When, end_date: When) -> Total:
        """The exact sum of the items of all estimates sold in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_total_sales_between("2026-01-01", "2026-02-01")
        """
        return self._total(self._queries.total_sales(start_date, end_date))

    def get_purchase_orders_created_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.created("inventory.purchase_orders", start_date, end_date))

    def get_customers_created_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.created("crm.customers", start_date, end_date))

    def get_customers_modified_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.modified("crm.customers", start_date, end_date))

    def get_customers_updated_between(self, start_date: When, end_date: When) -> Rows:
        """Alias of ``get_customers_modified_between``.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_customers_updated_between("2026-01-01", "2026-02-01")
        """
        return self._rows(self._queries.modified("crm.customers", start_date, end_date))

    def get_invoices_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.invoices(start_date, end_date))

    def get_invoices_completed_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.invoices_completed(start_date, end_date))

    def get_invoices_exported_between(self, start_date: When, end_date: When) -> Rows:
        """Invoices of the export feed that changed in a range, including inactive ones.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> data.get_invoices_exported_between("2026-01-01", "2026-02-01")
        """
        return self._rows(self._queries.invoices_exported(start_date, end_date))

    def get_payments_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.payments(start_date, end_date))

    def get_calls_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.created("telecom.calls", start_date, end_date))

    def get_bookings_between(self, start_date: When, end_date: When) -> Rows:
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
        return self._rows(self._queries.created("crm.bookings", start_date, end_date))

    def get_employees(self, active: ActiveFlag = "True") -> Rows:
        """Employees.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> data.get_employees(active="Any")
        """
        return self._rows(self._queries.by_active("settings.employees", active))

    def get_technicians(self, active: ActiveFlag = "True") -> Rows:
        """Technicians.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> data.get_technicians()
        """
        return self._rows(self._queries.by_active("settings.technicians", active))

    def get_tag_types(self, active: ActiveFlag = "True") -> Rows:
        """Tag types.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> data.get_tag_types()
        """
        return self._rows(self._queries.by_active("settings.tag_types", active))

    def get_business_units(self, active: ActiveFlag = "True") -> Rows:
        """Business units.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> data.get_business_units()
        """
        return self._rows(self._queries.by_active("settings.business_units", active))


@suggest_keywords_of
class DataService(DataQuestions[list[Row], float]):
    """Common queries by date range.

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
        """The session of the connection as it is now."""
        return Session.of(self.conn)

    @property
    def timezone(self) -> str:
        """The name of its time zone."""
        return self.session.config.timezone

    @property
    def _queries(self) -> DataQueryPlanner:
        read = from_free_text if isinstance(self.conn, Mapping) else as_it_is
        return DataQueryPlanner(self.session.timezone, read)

    def _rows(self, plan: QueryPlan[list[Row]]) -> list[Row]:
        return drive(plan, self._fetched)

    def _total(self, plan: QueryPlan[float]) -> float:
        return drive(plan, self._fetched)

    def _fetched(self, queries: Sequence[ListQuery]) -> list[Row]:
        session = self.session
        lists = [session.call(name, **filters) for name, filters in queries]
        return [row for rows in lists for row in rows]


if not TYPE_CHECKING:  # type checkers must notice misspelt names

    def __getattr__(name: str) -> Any:
        return imported(__name__, name)
