"""``AsyncDataService``: common questions as methods that return lists, awaited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from servicepytan.aio.session import AsyncConnectable, AsyncSession
from servicepytan.core.data_queries import (
    ActiveFlag,
    DataQueryPlanner,
    ListQuery,
    QueryPlan,
    Statuses,
    as_it_is,
)
from servicepytan.core.generators import drive_async
from servicepytan.core.row_type import Row
from servicepytan.core.suggestions import SuggestsAttributes, suggest_keywords_of
from servicepytan.core.timestamps import When
from servicepytan.transport.aio.step_runner import Awaited

T = TypeVar("T")


@suggest_keywords_of
class AsyncDataService(SuggestsAttributes):
    """Common queries by date range over an async session, as in ``DataService``.

    Ranges are half-open: from ``start_date`` on, before ``end_date``. A ``date``, or text such as
    ``"2026-01-31"``, means the midnight at which that day begins in the session's time zone; a
    ``datetime`` is taken as given, and a naive one is in that time zone. A wrong argument is
    refused when a method is called, before its result is awaited.

    Args:
        session: An ``AsyncSession``, or what ``AsyncSession.of`` takes.

    Raises:
        ConfigurationError: settings are missing or wrong.

    Example:
        >>> data = AsyncDataService(session)
        >>> await data.get_jobs_completed_between("2026-01-01", "2026-02-01")
    """

    def __init__(self, session: AsyncConnectable = None) -> None:
        self.session = AsyncSession.of(session)
        self._queries = DataQueryPlanner(self.session.timezone, as_it_is)

    def __repr__(self) -> str:
        return f"AsyncDataService({self.session!r})"

    @property
    def timezone(self) -> str:
        """The name of its time zone."""
        return self.session.config.timezone

    def get_jobs_completed_between(
        self,
        start_date: When,
        end_date: When,
        job_status: Statuses = ("Completed", "Scheduled", "InProgress", "Dispatched"),
    ) -> Awaited[list[Row]]:
        """Jobs completed in a range, each once even if its status changes meanwhile.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.
            job_status: One status or several; each is a walk of its own.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date or status is wrong; nothing was sent.

        Example:
            >>> await data.get_jobs_completed_between("2026-01-01", "2026-02-01", ["Completed"])
        """
        return self._run(self._queries.jobs_completed(start_date, end_date, job_status))

    def get_jobs_created_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """Jobs created in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_jobs_created_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.created("jpm.jobs", start_date, end_date))

    def get_jobs_modified_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """Jobs last modified in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_jobs_modified_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.modified("jpm.jobs", start_date, end_date))

    def get_appointments_between(
        self,
        start_date: When,
        end_date: When,
        appointment_status: Statuses = ("Scheduled", "Dispatched", "Working", "Done"),
    ) -> Awaited[list[Row]]:
        """Appointments that start in a range, each once.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.
            appointment_status: One status or several; each is a walk of its own.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_appointments_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.appointments(start_date, end_date, appointment_status))

    def get_sold_estimates_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """Active estimates sold in a range, and those without a sale date.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_sold_estimates_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.estimates_sold(start_date, end_date))

    def get_total_sales_between(self, start_date: When, end_date: When) -> Awaited[float]:
        """The exact sum of the items of all estimates sold in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_total_sales_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.total_sales(start_date, end_date))

    def get_purchase_orders_created_between(
        self, start_date: When, end_date: When
    ) -> Awaited[list[Row]]:
        """Purchase orders created in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_purchase_orders_created_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.created("inventory.purchase_orders", start_date, end_date))

    def get_customers_created_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """Customers created in a range, active ones.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_customers_created_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.created("crm.customers", start_date, end_date))

    def get_customers_modified_between(
        self, start_date: When, end_date: When
    ) -> Awaited[list[Row]]:
        """Customers last modified in a range, active ones.

        A change in a contact or membership does not count as one of the customer.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_customers_modified_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.modified("crm.customers", start_date, end_date))

    def get_customers_updated_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """The same as ``get_customers_modified_between``.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_customers_updated_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.modified("crm.customers", start_date, end_date))

    def get_invoices_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """Invoices by invoice date, which is a calendar day without time or time zone.

        Args:
            start_date: First day; of a datetime its day counts.
            end_date: The day behind the last.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_invoices_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.invoices(start_date, end_date))

    def get_invoices_completed_between(
        self, start_date: When, end_date: When
    ) -> Awaited[list[Row]]:
        """Invoices of the jobs completed in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_invoices_completed_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.invoices_completed(start_date, end_date))

    def get_invoices_exported_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """Invoices of the export feed that changed in a range, including inactive ones.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_invoices_exported_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.invoices_exported(start_date, end_date))

    def get_payments_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """Payments by the day they were paid, which has no time or time zone.

        Args:
            start_date: First day; of a datetime its day counts.
            end_date: The day behind the last.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_payments_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.payments(start_date, end_date))

    def get_calls_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """Phone calls recorded in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_calls_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.created("telecom.calls", start_date, end_date))

    def get_bookings_between(self, start_date: When, end_date: When) -> Awaited[list[Row]]:
        """Bookings created in a range.

        Args:
            start_date: Begin of the range.
            end_date: End of the range.

        Raises:
            ApiError: the API refuses a request.
            InvalidArgument: a date is wrong; nothing was sent.

        Example:
            >>> await data.get_bookings_between("2026-01-01", "2026-02-01")
        """
        return self._run(self._queries.created("crm.bookings", start_date, end_date))

    def get_employees(self, active: ActiveFlag = "True") -> Awaited[list[Row]]:
        """Employees.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> await data.get_employees(active="Any")
        """
        return self._run(self._queries.by_active("settings.employees", active))

    def get_technicians(self, active: ActiveFlag = "True") -> Awaited[list[Row]]:
        """Technicians.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> await data.get_technicians()
        """
        return self._run(self._queries.by_active("settings.technicians", active))

    def get_tag_types(self, active: ActiveFlag = "True") -> Awaited[list[Row]]:
        """Tag types.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> await data.get_tag_types()
        """
        return self._run(self._queries.by_active("settings.tag_types", active))

    def get_business_units(self, active: ActiveFlag = "True") -> Awaited[list[Row]]:
        """Business units.

        Args:
            active: True for active ones, False for the others, ``"Any"`` for both.

        Raises:
            ApiError: the API refuses the request.
            InvalidArgument: ``active`` is something else.

        Example:
            >>> await data.get_business_units()
        """
        return self._run(self._queries.by_active("settings.business_units", active))

    def _run(self, plan: QueryPlan[T]) -> Awaited[T]:
        """The result of a plan, which gets the rows of its lists."""
        queries = next(plan)
        self._lists(queries)  # raises for wrong arguments before anything is awaited
        return drive_async(plan, queries, self._rows)

    async def _rows(self, queries: Sequence[ListQuery]) -> list[Row]:
        return [row for rows in self._lists(queries) for row in await rows.all()]

    def _lists(self, queries: Sequence[ListQuery]) -> list[Any]:
        return [self.session.call(name, **filters) for name, filters in queries]
