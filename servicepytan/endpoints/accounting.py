"""The API module ``accounting``: invoices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicepytan.endpoints.base import Ids, Params, Since, When
    from servicepytan.endpoints.records import Feed, Records
    from servicepytan.endpoints.types import accounting as t

List = list  # in a class with a method of that name, list is the method


class Invoices(Resource):
    """Invoices: ``session.invoices``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active_state: Optional[t.ActiveStateFilterType] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        statuses: Optional[Union[t.TransactionStatus, Iterable[t.TransactionStatus]]] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        job_id: Optional[int] = None,
        job_number: Optional[str] = None,
        business_unit_id: Optional[int] = None,
        customer_id: Optional[int] = None,
        invoiced_on_or_after: Optional[When] = None,
        invoiced_on_before: Optional[When] = None,
        adjustment_to_id: Optional[int] = None,
        number: Optional[str] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        total_greater: Optional[float] = None,
        total_less: Optional[float] = None,
        balance_filter_balance: Optional[float] = None,
        balance_filter_comparer: Optional[t.BalanceComparer] = None,
        due_date_before: Optional[When] = None,
        due_date_on_or_after: Optional[When] = None,
        order_by: Optional[str] = None,
        order_by_direction: Optional[str] = None,
        review_statuses: Optional[
            Union[t.InvoiceReviewStatus, Iterable[t.InvoiceReviewStatus]]
        ] = None,
        assigned_to_ids: Optional[Ids] = None,
        invoice_configurations: Optional[
            Union[t.InvoiceConfiguration, Iterable[t.InvoiceConfiguration]]
        ] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Records[t.InvoiceResponse]:
        """Invoices, asked for page by page.

        ``GET /accounting/v2/tenant/{tenant}/invoices``; OAuth scope ``tn.acc.invoices:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 are asked for in several requests.
            active_state: Active ones, inactive ones or both: ActiveOnly, InactiveOnly, All.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            statuses: One or several of Pending, Posted, Exported.
            batch_id: Of this batch, by id.
            batch_number: With this batch number.
            custom_field_fields: Values of custom fields by name, at most 50.
            custom_field_operator: Whether all the custom fields must match or any: And, Or.
            job_id: Of this job, by id.
            job_number: Of the job with this number.
            business_unit_id: Of this business unit, by id.
            customer_id: Of this customer, by id.
            invoiced_on_or_after: Invoiced on this day or later.
            invoiced_on_before: Invoiced before this day.
            adjustment_to_id: Adjustments of this invoice, by id.
            number: With this number.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            total_greater: With a total above this.
            total_less: With a total below this.
            balance_filter_balance: Balance to compare with, together with
                ``balance_filter_comparer``.
            balance_filter_comparer: How the balance compares with ``balance_filter_balance``:
                Equals, NotEquals, Greater, Less.
            due_date_before: Due before this day.
            due_date_on_or_after: Due on this day or later.
            order_by: Field to order by; ``sort`` is the newer way.
            order_by_direction: ``desc`` or ``descending``; anything else is ascending.
            review_statuses: One or several of NeedsReview, OnHold, Reviewed, PendingApproval,
                Rejected, ReadyForBilling, Invoiced.
            assigned_to_ids: Assigned to any of these people, by id.
            invoice_configurations: One or several of JobInvoice, ProjectInvoice, CounterSales,
                MembershipInvoice, InterestChargeInvoice, ARImportInvoice.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``InvoiceResponse``; nothing is sent before the first is asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> for invoice in session.invoices.list(invoiced_on_or_after="2026-01-01", limit=10):
            ...     print(invoice["invoiceDate"], float(invoice["total"]))
        """
        return self._records(
            "accounting.invoices.list",
            (),
            {
                "ids": ids,
                "active_state": active_state,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "statuses": statuses,
                "batch_id": batch_id,
                "batch_number": batch_number,
                "custom_field_fields": custom_field_fields,
                "custom_field_operator": custom_field_operator,
                "job_id": job_id,
                "job_number": job_number,
                "business_unit_id": business_unit_id,
                "customer_id": customer_id,
                "invoiced_on_or_after": invoiced_on_or_after,
                "invoiced_on_before": invoiced_on_before,
                "adjustment_to_id": adjustment_to_id,
                "number": number,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "total_greater": total_greater,
                "total_less": total_less,
                "balance_filter_balance": balance_filter_balance,
                "balance_filter_comparer": balance_filter_comparer,
                "due_date_before": due_date_before,
                "due_date_on_or_after": due_date_on_or_after,
                "order_by": order_by,
                "order_by_direction": order_by_direction,
                "review_statuses": review_statuses,
                "assigned_to_ids": assigned_to_ids,
                "invoice_configurations": invoice_configurations,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: t.InvoiceUpdateRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Change an invoice; what the body leaves out stays as it is.

        ``PATCH /accounting/v2/tenant/{tenant}/invoices/{id}``; OAuth scope ``tn.acc.invoices:w``.

        Args:
            id: The invoice, by id.
            body: A dict with the keys of ``InvoiceUpdateRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> invoice = session.invoices.list().first()
            >>> session.invoices.update(invoice["id"], {"summary": "Replaced the compressor"})
        """
        return self._call(
            "accounting.invoices.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportInvoiceResponse]:
        """Export feed of invoices, in the order of their last change.

        ``GET /accounting/v2/tenant/{tenant}/export/invoices``; OAuth scope ``tn.acc.invoices:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: Give at most this many rows.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A feed of dicts typed as ``ExportInvoiceResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> feed = session.invoices.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._feed(
            "accounting.invoices.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_adjustment(
        self,
        body: t.AdjustmentInvoiceCreateRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> int:
        """Create an adjustment invoice.

        ``POST /accounting/v2/tenant/{tenant}/invoices``; OAuth scope ``tn.acc.invoices:w``.

        Args:
            body: A dict with the keys of ``AdjustmentInvoiceCreateRequest``; dates and Decimals in
                it are converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The id.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "accounting.invoices.create_adjustment",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_task(
        self,
        id: int,
        body: t.CreateInvoiceTaskRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateInvoiceTaskResponse:
        """Create a task on an invoice.

        ``POST /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks``; OAuth scope
        ``tn.acc.invoices:w``.

        Args:
            id: The invoice, by id.
            body: A dict with the keys of ``CreateInvoiceTaskRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``CreateInvoiceTaskResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "accounting.invoices.create_task",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete_item(self, id: int, item_id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete an item of an invoice.

        ``DELETE /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items/{itemId}``; OAuth scope
        ``tn.acc.invoices:w``.

        Args:
            id: The invoice, by id.
            item_id: The item, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "accounting.invoices.delete_item",
            (
                id,
                item_id,
            ),
            {},
            extra_params=extra_params,
        )

    def export_items(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportInvoiceItemResponse]:
        """Export feed of items of invoices, in the order of their last change.

        ``GET /accounting/v2/tenant/{tenant}/export/invoice-items``; OAuth scope
        ``tn.acc.invoiceitems:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: Give at most this many rows.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A feed of dicts typed as ``ExportInvoiceItemResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> feed = session.invoices.export_items(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._feed(
            "accounting.invoices.export_items",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def list_custom_field_types(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Records[t.CustomFieldTypeResponse]:
        """Types of the custom fields that invoices can have.

        ``GET /accounting/v2/tenant/{tenant}/invoices/custom-fields``; OAuth scope
        ``tn.acc.invoices:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``CustomFieldTypeResponse``; nothing is sent before the first is
                asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> for item in session.invoices.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._records(
            "accounting.invoices.list_custom_field_types",
            (),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            extra_params=extra_params,
        )

    def list_tasks(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Records[t.GetInvoiceTasksResponse]:
        """Tasks of an invoice.

        ``GET /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks``; OAuth scope
        ``tn.acc.invoices:r``.

        Args:
            id: The invoice, by id.
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``GetInvoiceTasksResponse``; nothing is sent before the first is
                asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> row = session.invoices.list().first()
            >>> for item in session.invoices.list_tasks(row["id"], limit=10):
            ...     print(item)
        """
        return self._records(
            "accounting.invoices.list_tasks",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            extra_params=extra_params,
        )

    def mark_as_exported(
        self,
        body: Sequence[t.MarkInvoiceAsExportedUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkInvoiceAsExportedUpdateResponse]:
        """Mark invoices as exported, many at once.

        ``POST /accounting/v2/tenant/{tenant}/invoices/markasexported``; OAuth scope
        ``tn.acc.invoices:w``.

        Args:
            body: A list of dicts, each with the keys of ``MarkInvoiceAsExportedUpdateRequest``.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Dicts, typed as ``MarkInvoiceAsExportedUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "accounting.invoices.mark_as_exported",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_custom_fields(
        self,
        body: t.CustomFieldUpdateRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of invoices, many at once.

        ``PATCH /accounting/v2/tenant/{tenant}/invoices/custom-fields``; OAuth scope
        ``tn.acc.invoices:w``.

        Args:
            body: A dict with the keys of ``CustomFieldUpdateRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "accounting.invoices.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_items(
        self,
        id: int,
        body: t.InvoiceItemUpdateRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Add one item to an invoice, or change one that the body names by its id.

        ``PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items``; OAuth scope
        ``tn.acc.invoices:w``.

        Args:
            id: The invoice, by id.
            body: A dict with the keys of ``InvoiceItemUpdateRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "accounting.invoices.update_items",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_task(
        self,
        id: int,
        task_id: str,
        body: t.UpdateInvoiceTaskRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.UpdateInvoiceTaskResponse:
        """Change a task of an invoice.

        ``PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks/{taskId}``; OAuth scope
        ``tn.acc.invoices:w``.

        Args:
            id: The invoice, by id.
            task_id: The task, by id.
            body: A dict with the keys of ``UpdateInvoiceTaskRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``UpdateInvoiceTaskResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "accounting.invoices.update_task",
            (
                id,
                task_id,
            ),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )


class Accounting(Namespace):
    """The API module ``session.accounting``."""

    @property
    def invoices(self) -> Invoices:
        """Invoices: ``session.accounting.invoices``, ``session.invoices``."""
        return self._resource(Invoices)
