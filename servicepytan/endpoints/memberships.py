# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``memberships``: customer memberships, invoice templates, location recurring
service events, location recurring services, membership types, recurring service types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, When
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import memberships as t
    from servicepytan.models import memberships as m


class CustomerMemberships(Resource):
    """Customer memberships: ``session.customer_memberships``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        customer_ids: Optional[Ids] = None,
        status: Optional[t.MembershipStatus] = None,
        duration: Optional[int] = None,
        billing_frequency: Optional[t.MembershipRecurrenceType] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CustomerMembershipResponse, m.CustomerMembershipResponse]:
        """Customer memberships, page by page.

        ``GET /memberships/v2/tenant/{tenant}/memberships``; OAuth scope ``tn.mem.memberships:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            customer_ids: Of any of these customers, by id.
            status: The status: Active, Suspended, Expired, Canceled, Deleted.
            duration: With this duration.
            billing_frequency: The billing frequency: OneTime, Monthly, EveryOtherMonth, Quarterly,
                BiAnnual, Annual.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CustomerMembershipResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.customer_memberships.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.customer_memberships.list",
            (),
            {
                "ids": ids,
                "customer_ids": customer_ids,
                "status": status,
                "duration": duration,
                "billing_frequency": billing_frequency,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CustomerMembershipResponse:
        """Get a customer membership by its id.

        ``GET /memberships/v2/tenant/{tenant}/memberships/{id}``; OAuth scope
        ``tn.mem.memberships:r``.

        Args:
            id: The membership, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``CustomerMembershipResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer membership.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customer_memberships.list().first_or_raise()
            >>> customer_membership = session.customer_memberships.get(row["id"])
        """
        return self._caller.call(
            "memberships.customer_memberships.get",
            (id,),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.MembershipSaleInvoiceCreateRequest, m.MembershipSaleInvoiceCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MembershipSaleInvoiceCreateResponse:
        """Sell a membership.

        ``POST /memberships/v2/tenant/{tenant}/memberships/sale``; OAuth scope
        ``tn.mem.memberships:w``.

        Args:
            body: A dict with the keys of ``MembershipSaleInvoiceCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``MembershipSaleInvoiceCreateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> customer_membership = session.customer_memberships.create(
            ...     {
            ...         "customerId": 1234,
            ...         "businessUnitId": 1234,
            ...         "saleTaskId": 1234,
            ...         "durationBillingId": 1234,
            ...         "recurringServiceAction": "Single",
            ...     }
            ... )
        """
        return self._caller.call(
            "memberships.customer_memberships.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.CustomerMembershipUpdateRequest, m.CustomerMembershipUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a customer membership; what the body omits stays unchanged.

        ``PATCH /memberships/v2/tenant/{tenant}/memberships/{id}``; OAuth scope
        ``tn.mem.memberships:w``.

        Args:
            id: The membership, by id.
            body: A dict with the keys of ``CustomerMembershipUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such customer membership.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.customer_memberships.list().first_or_raise()
            >>> customer_membership = session.customer_memberships.update(
            ...     row["id"], {"memo": "Checked on site"}
            ... )
        """
        return self._caller.call(
            "memberships.customer_memberships.update",
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
    ) -> Feed[t.ExportCustomerMembershipResponse, m.ExportCustomerMembershipResponse]:
        """Export feed of customer memberships, in the order of their last change.

        ``GET /memberships/v2/tenant/{tenant}/export/memberships``; OAuth scope
        ``tn.mem.memberships:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportCustomerMembershipResponse``; rows arrive 15 minutes
                after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.customer_memberships.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "memberships.customer_memberships.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def export_status_changes(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[
        t.ExportCustomerMembershipStatusChangesResponse,
        m.ExportCustomerMembershipStatusChangesResponse,
    ]:
        """Export feed of status changes of customer memberships, in the order of their last change.

        ``GET /memberships/v2/tenant/{tenant}/export/membership-status-changes``; OAuth scope
        ``tn.mem.memberships:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportCustomerMembershipStatusChangesResponse``; rows arrive
                15 minutes after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.customer_memberships.export_status_changes(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "memberships.customer_memberships.export_status_changes",
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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CustomFieldTypeResponse, m.CustomFieldTypeResponse]:
        """Types of the custom fields that customer memberships can have.

        ``GET /memberships/v2/tenant/{tenant}/memberships/custom-fields``; OAuth scope
        ``tn.mem.memberships:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CustomFieldTypeResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.customer_memberships.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.customer_memberships.list_custom_field_types",
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_status_changes(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[
        t.CustomerMembershipStatusChangeItemResponse, m.CustomerMembershipStatusChangeItemResponse
    ]:
        """Status changes of a customer membership.

        ``GET /memberships/v2/tenant/{tenant}/memberships/{id}/status-changes``; OAuth scope
        ``tn.mem.memberships:r``.

        Args:
            id: The membership, by id.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CustomerMembershipStatusChangeItemResponse``, all from one
                request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.customer_memberships.list().first_or_raise()
            >>> for item in session.customer_memberships.list_status_changes(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.customer_memberships.list_status_changes",
            (id,),
            {},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CustomerMembershipResponse]:
        """Customer memberships by their ids, in the order of the ids; inactive ones included.

        ``GET /memberships/v2/tenant/{tenant}/memberships``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``CustomerMembershipResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.customer_memberships.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "memberships.customer_memberships.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[
            Union[t.MembershipSaleInvoiceCreateRequest, m.MembershipSaleInvoiceCreateRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.MembershipSaleInvoiceCreateResponse]:
        """Create many customer memberships, which are all checked before the first is sent.

        ``POST /memberships/v2/tenant/{tenant}/memberships/sale``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``MembershipSaleInvoiceCreateRequest``; any iterable will
                do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [
            ...     {
            ...         "customerId": 1234,
            ...         "businessUnitId": 1234,
            ...         "saleTaskId": 1234,
            ...         "durationBillingId": 1234,
            ...         "recurringServiceAction": "Single",
            ...     }
            ... ]
            >>> results = session.customer_memberships.create_many(rows).all()
        """
        return self._caller.batch(
            "memberships.customer_memberships.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.CustomerMembershipUpdateRequest, m.CustomerMembershipUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many customer memberships, which are all checked before the first is sent.

        ``PATCH /memberships/v2/tenant/{tenant}/memberships/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``CustomerMembershipUpdateRequest``; any
                iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"memo": "Checked on site"})]
            >>> results = session.customer_memberships.update_many(rows).all()
        """
        return self._caller.batch(
            "memberships.customer_memberships.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.CustomerMembershipResponse:
        """Make a model of a row: ``models.memberships.CustomerMembershipResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.customer_memberships.as_model(row).deviations
        """
        return self._caller.as_model("memberships.customer_memberships.get", row, strict)


class InvoiceTemplates(Resource):
    """Invoice templates: ``session.invoice_templates``."""

    def list(
        self,
        *,
        ids: Ids,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.InvoiceTemplateResponse, m.InvoiceTemplateResponse]:
        """Invoice templates, all in one answer.

        ``GET /memberships/v2/tenant/{tenant}/invoice-templates``; OAuth scope
        ``tn.mem.invoicetemplates:r``.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``InvoiceTemplateResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.invoice_templates.list(ids=[1234], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.invoice_templates.list",
            (),
            {"ids": ids},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.InvoiceTemplateResponse:
        """Get an invoice template by its id.

        ``GET /memberships/v2/tenant/{tenant}/invoice-templates/{id}``; OAuth scope
        ``tn.mem.invoicetemplates:r``.

        Args:
            id: The invoice template, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``InvoiceTemplateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such invoice template.
            ApiError: the API refuses for another reason.

        Example:
            >>> invoice_template = session.invoice_templates.get(1234)
        """
        return self._caller.call(
            "memberships.invoice_templates.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.InvoiceTemplateCreateRequest, m.InvoiceTemplateCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create an invoice template.

        ``POST /memberships/v2/tenant/{tenant}/invoice-templates``; OAuth scope
        ``tn.mem.invoicetemplates:w``.

        Args:
            body: A dict with the keys of ``InvoiceTemplateCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> invoice_template = session.invoice_templates.create(
            ...     {"items": [{"skuId": 1234, "quantity": 1, "unitPrice": 49.5, "isAddOn": True}]}
            ... )
        """
        return self._caller.call(
            "memberships.invoice_templates.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.InvoiceTemplateUpdateRequest, m.InvoiceTemplateUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change an invoice template; what the body omits stays unchanged.

        ``PATCH /memberships/v2/tenant/{tenant}/invoice-templates/{id}``; OAuth scope
        ``tn.mem.invoicetemplates:w``.

        Args:
            id: The invoice template, by id.
            body: A dict with the keys of ``InvoiceTemplateUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such invoice template.
            ApiError: the API refuses for another reason.

        Example:
            >>> invoice_template = session.invoice_templates.update(1234, {"name": "Example"})
        """
        return self._caller.call(
            "memberships.invoice_templates.update",
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
    ) -> Feed[t.ExportInvoiceTemplateResponse, m.ExportInvoiceTemplateResponse]:
        """Export feed of invoice templates, in the order of their last change.

        ``GET /memberships/v2/tenant/{tenant}/export/invoice-templates``; OAuth scope
        ``tn.mem.invoicetemplates:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportInvoiceTemplateResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.invoice_templates.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "memberships.invoice_templates.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.InvoiceTemplateCreateRequest, m.InvoiceTemplateCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many invoice templates, which are all checked before the first is sent.

        ``POST /memberships/v2/tenant/{tenant}/invoice-templates``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``InvoiceTemplateCreateRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [
            ...     {"items": [{"skuId": 1234, "quantity": 1, "unitPrice": 49.5, "isAddOn": True}]}
            ... ]
            >>> results = session.invoice_templates.create_many(rows).all()
        """
        return self._caller.batch(
            "memberships.invoice_templates.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.InvoiceTemplateUpdateRequest, m.InvoiceTemplateUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many invoice templates, which are all checked before the first is sent.

        ``PATCH /memberships/v2/tenant/{tenant}/invoice-templates/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``InvoiceTemplateUpdateRequest``; any
                iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.invoice_templates.update_many(rows).all()
        """
        return self._caller.batch(
            "memberships.invoice_templates.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InvoiceTemplateResponse:
        """Make a model of a row: ``models.memberships.InvoiceTemplateResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.invoice_templates.as_model(row).deviations
        """
        return self._caller.as_model("memberships.invoice_templates.get", row, strict)


class LocationRecurringServiceEvents(Resource):
    """Location recurring service events: ``session.location_recurring_service_events``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        location_id: Optional[int] = None,
        job_id: Optional[int] = None,
        status: Optional[t.OpportunityStatus] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[Iterable[t.OrderByItemOfDefaultSortingFields]] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.LocationRecurringServiceEventResponse, m.LocationRecurringServiceEventResponse]:
        """Location recurring service events, page by page.

        ``GET /memberships/v2/tenant/{tenant}/recurring-service-events``; OAuth scope
        ``tn.mem.recurringserviceevents:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            location_id: Of this location, by id.
            job_id: Of this job, by id.
            status: The status: NotAttempted, Unreachable, Contacted, Won, Dismissed.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Dicts with ``field`` and ``isDescending``.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``LocationRecurringServiceEventResponse``; the first request is made
                when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.location_recurring_service_events.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.location_recurring_service_events.list",
            (),
            {
                "ids": ids,
                "location_id": location_id,
                "job_id": job_id,
                "status": status,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[
        t.ExportLocationRecurringServiceEventResponse, m.ExportLocationRecurringServiceEventResponse
    ]:
        """Export feed of location recurring service events, in the order of their last change.

        ``GET /memberships/v2/tenant/{tenant}/export/recurring-service-events``; OAuth scope
        ``tn.mem.recurringserviceevents:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportLocationRecurringServiceEventResponse``; rows arrive 15
                minutes after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.location_recurring_service_events.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "memberships.location_recurring_service_events.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def mark_complete(
        self,
        id: int,
        body: Union[
            t.MarkEventCompletedStatusUpdateRequest, m.MarkEventCompletedStatusUpdateRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Mark a location recurring service event as complete.

        ``POST /memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-complete``; OAuth
        scope ``tn.mem.recurringserviceevents:w``.

        Args:
            id: The recurring service event, by id.
            body: A dict with the keys of ``MarkEventCompletedStatusUpdateRequest``; converts dates
                and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location recurring service event.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.location_recurring_service_events.list().first_or_raise()
            >>> done = session.location_recurring_service_events.mark_complete(
            ...     row["id"], {"jobId": 1234}
            ... )
        """
        return self._caller.call(
            "memberships.location_recurring_service_events.mark_complete",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def mark_incomplete(
        self,
        id: int,
        body: Union[
            t.MarkEventCompletedStatusUpdateRequest, m.MarkEventCompletedStatusUpdateRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Mark a location recurring service event as incomplete.

        ``POST /memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-incomplete``;
        OAuth scope ``tn.mem.recurringserviceevents:w``.

        Args:
            id: The recurring service event, by id.
            body: A dict with the keys of ``MarkEventCompletedStatusUpdateRequest``; converts dates
                and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location recurring service event.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.location_recurring_service_events.list().first_or_raise()
            >>> done = session.location_recurring_service_events.mark_incomplete(
            ...     row["id"], {"jobId": 1234}
            ... )
        """
        return self._caller.call(
            "memberships.location_recurring_service_events.mark_incomplete",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.LocationRecurringServiceEventResponse:
        """Get a location recurring service event by its id.

        ``GET /memberships/v2/tenant/{tenant}/recurring-service-events`` with ``ids``, as the API
        has no call for one.

        Args:
            id: The location recurring service event, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``LocationRecurringServiceEventResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such location recurring service event.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.location_recurring_service_events.get(1234)
        """
        return self._caller.by_id(
            "memberships.location_recurring_service_events.list", id, {}, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.LocationRecurringServiceEventResponse]:
        """Location recurring service events by their ids, in the order of the ids.

        ``GET /memberships/v2/tenant/{tenant}/recurring-service-events``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``LocationRecurringServiceEventResponse``; its ``missing`` has
                the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.location_recurring_service_events.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "memberships.location_recurring_service_events.list", ids, {}, workers, cache=cache
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.LocationRecurringServiceEventResponse:
        """Make a model of a row: ``models.memberships.LocationRecurringServiceEventResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.location_recurring_service_events.as_model(row).deviations
        """
        return self._caller.as_model(
            "memberships.location_recurring_service_events.list", row, strict
        )


class LocationRecurringServices(Resource):
    """Location recurring services: ``session.location_recurring_services``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        membership_ids: Optional[Ids] = None,
        location_ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        include_technicians: Optional[bool] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.LocationRecurringServiceResponse, m.LocationRecurringServiceResponse]:
        """Location recurring services, page by page.

        ``GET /memberships/v2/tenant/{tenant}/recurring-services``; OAuth scope
        ``tn.mem.recurringservices:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            membership_ids: Of any of these memberships, by id.
            location_ids: Of any of these locations, by id.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            include_technicians: Whether include technicians.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``LocationRecurringServiceResponse``; the first request is made when
                you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.location_recurring_services.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.location_recurring_services.list",
            (),
            {
                "ids": ids,
                "membership_ids": membership_ids,
                "location_ids": location_ids,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "include_technicians": include_technicians,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.LocationRecurringServiceResponse:
        """Get a location recurring service by its id.

        ``GET /memberships/v2/tenant/{tenant}/recurring-services/{id}``; OAuth scope
        ``tn.mem.recurringservices:r``.

        Args:
            id: The recurring service, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``LocationRecurringServiceResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location recurring service.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.location_recurring_services.list().first_or_raise()
            >>> location_recurring_service = session.location_recurring_services.get(row["id"])
        """
        return self._caller.call(
            "memberships.location_recurring_services.get",
            (id,),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def update(
        self,
        id: int,
        body: Union[
            t.LocationRecurringServiceUpdateRequest, m.LocationRecurringServiceUpdateRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a location recurring service; what the body omits stays unchanged.

        ``PATCH /memberships/v2/tenant/{tenant}/recurring-services/{id}``; OAuth scope
        ``tn.mem.recurringservices:w``.

        Args:
            id: The recurring service, by id.
            body: A dict with the keys of ``LocationRecurringServiceUpdateRequest``; converts dates
                and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such location recurring service.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.location_recurring_services.list().first_or_raise()
            >>> location_recurring_service = session.location_recurring_services.update(
            ...     row["id"], {"name": "Example"}
            ... )
        """
        return self._caller.call(
            "memberships.location_recurring_services.update",
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
    ) -> Feed[t.ExportLocationRecurringServiceResponse, m.ExportLocationRecurringServiceResponse]:
        """Export feed of location recurring services, in the order of their last change.

        ``GET /memberships/v2/tenant/{tenant}/export/recurring-services``; OAuth scope
        ``tn.mem.recurringservices:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportLocationRecurringServiceResponse``; rows arrive 15
                minutes after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.location_recurring_services.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "memberships.location_recurring_services.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.LocationRecurringServiceResponse]:
        """Location recurring services by their ids, in the order of the ids; inactive ones
            included.

        ``GET /memberships/v2/tenant/{tenant}/recurring-services``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``LocationRecurringServiceResponse``; its ``missing`` has the
                ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.location_recurring_services.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "memberships.location_recurring_services.list",
            ids,
            {"active": "Any"},
            workers,
            cache=cache,
        )

    def update_many(
        self,
        rows: Iterable[
            tuple[
                int,
                Union[
                    t.LocationRecurringServiceUpdateRequest, m.LocationRecurringServiceUpdateRequest
                ],
            ]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many location recurring services, which are all checked before the first is sent.

        ``PATCH /memberships/v2/tenant/{tenant}/recurring-services/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``LocationRecurringServiceUpdateRequest``;
                any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.location_recurring_services.update_many(rows).all()
        """
        return self._caller.batch(
            "memberships.location_recurring_services.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.LocationRecurringServiceResponse:
        """Make a model of a row: ``models.memberships.LocationRecurringServiceResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.location_recurring_services.as_model(row).deviations
        """
        return self._caller.as_model("memberships.location_recurring_services.get", row, strict)


class MembershipTypes(Resource):
    """Membership types: ``session.membership_types``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        duration: Optional[int] = None,
        billing_frequency: Optional[t.MembershipRecurrenceType] = None,
        include_duration_billing: Optional[bool] = None,
        include_discounts: Optional[bool] = None,
        include_recurring_services: Optional[bool] = None,
        include_tags: Optional[bool] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.MembershipTypeResponse, m.MembershipTypeResponse]:
        """Membership types, page by page.

        ``GET /memberships/v2/tenant/{tenant}/membership-types``; OAuth scope
        ``tn.mem.membershiptypes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            duration: With this duration.
            billing_frequency: The billing frequency: OneTime, Monthly, EveryOtherMonth, Quarterly,
                BiAnnual, Annual.
            include_duration_billing: Whether include duration billing.
            include_discounts: Whether include discounts.
            include_recurring_services: Whether include recurring services.
            include_tags: Whether include tags.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``MembershipTypeResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.membership_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.membership_types.list",
            (),
            {
                "ids": ids,
                "active": active,
                "duration": duration,
                "billing_frequency": billing_frequency,
                "include_duration_billing": include_duration_billing,
                "include_discounts": include_discounts,
                "include_recurring_services": include_recurring_services,
                "include_tags": include_tags,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.MembershipTypeResponse:
        """Get a membership type by its id.

        ``GET /memberships/v2/tenant/{tenant}/membership-types/{id}``; OAuth scope
        ``tn.mem.membershiptypes:r``.

        Args:
            id: The membership type, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``MembershipTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such membership type.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.membership_types.list().first_or_raise()
            >>> membership_type = session.membership_types.get(row["id"])
        """
        return self._caller.call(
            "memberships.membership_types.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportMembershipTypeResponse, m.ExportMembershipTypeResponse]:
        """Export feed of membership types, in the order of their last change.

        ``GET /memberships/v2/tenant/{tenant}/export/membership-types``; OAuth scope
        ``tn.mem.membershiptypes:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportMembershipTypeResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.membership_types.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "memberships.membership_types.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def list_discounts(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.MembershipTypeDiscountItemResponse, m.MembershipTypeDiscountItemResponse]:
        """Discounts of a membership type.

        ``GET /memberships/v2/tenant/{tenant}/membership-types/{id}/discounts``; OAuth scope
        ``tn.mem.membershiptypes:r``.

        Args:
            id: The membership type, by id.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``MembershipTypeDiscountItemResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.membership_types.list().first_or_raise()
            >>> for item in session.membership_types.list_discounts(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.membership_types.list_discounts",
            (id,),
            {},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def list_duration_billing_items(
        self,
        id: int,
        *,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[
        t.MembershipTypeDurationBillingItemResponse, m.MembershipTypeDurationBillingItemResponse
    ]:
        """Duration billing items of a membership type.

        ``GET /memberships/v2/tenant/{tenant}/membership-types/{id}/duration-billing-items``; OAuth
        scope ``tn.mem.membershiptypes:r``.

        Args:
            id: The membership type, by id.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``MembershipTypeDurationBillingItemResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.membership_types.list().first_or_raise()
            >>> for item in session.membership_types.list_duration_billing_items(
            ...     row["id"], limit=10
            ... ):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.membership_types.list_duration_billing_items",
            (id,),
            {"active": active},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def list_recurring_service_items(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[
        t.MembershipTypeRecurringServiceItemResponse, m.MembershipTypeRecurringServiceItemResponse
    ]:
        """Recurring service items of a membership type.

        ``GET /memberships/v2/tenant/{tenant}/membership-types/{id}/recurring-service-items``; OAuth
        scope ``tn.mem.membershiptypes:r``.

        Args:
            id: The membership type, by id.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``MembershipTypeRecurringServiceItemResponse``, all from one
                request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.membership_types.list().first_or_raise()
            >>> for item in session.membership_types.list_recurring_service_items(
            ...     row["id"], limit=10
            ... ):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.membership_types.list_recurring_service_items",
            (id,),
            {},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.MembershipTypeResponse]:
        """Membership types by their ids, in the order of the ids; inactive ones included.

        ``GET /memberships/v2/tenant/{tenant}/membership-types``, 50 ids at a time, several requests
        at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``MembershipTypeResponse``; its ``missing`` has the ids without
                a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.membership_types.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "memberships.membership_types.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.MembershipTypeResponse:
        """Make a model of a row: ``models.memberships.MembershipTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.membership_types.as_model(row).deviations
        """
        return self._caller.as_model("memberships.membership_types.get", row, strict)


class RecurringServiceTypes(Resource):
    """Recurring service types: ``session.recurring_service_types``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        membership_type_id: Optional[int] = None,
        recurrence_type: Optional[t.ServiceRecurrenceType] = None,
        duration_type: Optional[t.ServiceRecurrenceDuration] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.RecurringServiceTypesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.RecurringServiceTypeResponse, m.RecurringServiceTypeResponse]:
        """Recurring service types, page by page.

        ``GET /memberships/v2/tenant/{tenant}/recurring-service-types``; OAuth scope
        ``tn.mem.recurringservicetypes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            membership_type_id: Of this membership type, by id.
            recurrence_type: The recurrence type: Weekly, Monthly, Seasonal, Daily,
                NthWeekdayOfMonth.
            duration_type: The duration type: Continuous, NumberOfVisits.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, Name, CreatedOn, ModifiedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``RecurringServiceTypeResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.recurring_service_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "memberships.recurring_service_types.list",
            (),
            {
                "ids": ids,
                "membership_type_id": membership_type_id,
                "recurrence_type": recurrence_type,
                "duration_type": duration_type,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.RecurringServiceTypeResponse:
        """Get a recurring service type by its id.

        ``GET /memberships/v2/tenant/{tenant}/recurring-service-types/{id}``; OAuth scope
        ``tn.mem.recurringservicetypes:r``.

        Args:
            id: The recurring service type, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``RecurringServiceTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such recurring service type.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.recurring_service_types.list().first_or_raise()
            >>> recurring_service_type = session.recurring_service_types.get(row["id"])
        """
        return self._caller.call(
            "memberships.recurring_service_types.get",
            (id,),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportRecurringServiceTypeResponse, m.ExportRecurringServiceTypeResponse]:
        """Export feed of recurring service types, in the order of their last change.

        ``GET /memberships/v2/tenant/{tenant}/export/recurring-service-types``; OAuth scope
        ``tn.mem.recurringservicetypes:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportRecurringServiceTypeResponse``; rows arrive 15 minutes
                after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.recurring_service_types.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "memberships.recurring_service_types.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.RecurringServiceTypeResponse]:
        """Recurring service types by their ids, in the order of the ids; inactive ones included.

        ``GET /memberships/v2/tenant/{tenant}/recurring-service-types``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``RecurringServiceTypeResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.recurring_service_types.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "memberships.recurring_service_types.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.RecurringServiceTypeResponse:
        """Make a model of a row: ``models.memberships.RecurringServiceTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.recurring_service_types.as_model(row).deviations
        """
        return self._caller.as_model("memberships.recurring_service_types.get", row, strict)


class MembershipsModule(Namespace):
    """The API module ``session.memberships``."""

    @cached_attribute
    def customer_memberships(self) -> CustomerMemberships:
        """Customer memberships; also ``session.customer_memberships``."""
        return CustomerMemberships(self._caller)

    @cached_attribute
    def invoice_templates(self) -> InvoiceTemplates:
        """Invoice templates; also ``session.invoice_templates``."""
        return InvoiceTemplates(self._caller)

    @cached_attribute
    def location_recurring_service_events(self) -> LocationRecurringServiceEvents:
        """Location recurring service events; also ``session.location_recurring_service_events``."""
        return LocationRecurringServiceEvents(self._caller)

    @cached_attribute
    def location_recurring_services(self) -> LocationRecurringServices:
        """Location recurring services; also ``session.location_recurring_services``."""
        return LocationRecurringServices(self._caller)

    @cached_attribute
    def membership_types(self) -> MembershipTypes:
        """Membership types; also ``session.membership_types``."""
        return MembershipTypes(self._caller)

    @cached_attribute
    def recurring_service_types(self) -> RecurringServiceTypes:
        """Recurring service types; also ``session.recurring_service_types``."""
        return RecurringServiceTypes(self._caller)
