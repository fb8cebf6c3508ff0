# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``accounting``: AP bills, AP credits, AP payments, credit memos, deposits, GL
accounts, inventory bills, invoices, journal entries, payment terms, payment types, payments,
remittance vendors, tax zones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, Texts, When
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import accounting as t
    from servicepytan.models import accounting as m

List = list  # in a class with a method of that name, list is the method


class ApBills(Resource):
    """AP bills: ``session.ap_bills``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        bill_number: Optional[str] = None,
        business_unit_ids: Optional[Ids] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        date_from: Optional[When] = None,
        date_to: Optional[When] = None,
        job_number: Optional[str] = None,
        purchase_order_number: Optional[str] = None,
        purchase_order_types: Optional[Texts] = None,
        sync_statuses: Optional[Union[t.ApBillSyncStatus, Iterable[t.ApBillSyncStatus]]] = None,
        statuses: Optional[Union[t.ApBillStatus, Iterable[t.ApBillStatus]]] = None,
        sources: Optional[Union[t.ApBillSource, Iterable[t.ApBillSource]]] = None,
        min_cost: Optional[float] = None,
        max_cost: Optional[float] = None,
        bill_type: Optional[t.ApBillType] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        date_reconciled_before: Optional[When] = None,
        date_reconciled_on_or_after: Optional[When] = None,
        three_way_match_discrepancy: Optional[t.ApBillThreeWayMatchDiscrepancy] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ApBillResponse, m.ApBillResponse]:
        """AP bills, page by page.

        ``GET /accounting/v2/tenant/{tenant}/ap-bills``; OAuth scope ``tn.acc.apbills:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            batch_id: Of this batch, by id.
            batch_number: With this batch number.
            bill_number: With this bill number.
            business_unit_ids: Of any of these business units, by id.
            custom_field_fields: Values of custom fields by name, at most 50.
            custom_field_operator: Whether all the custom fields must match or any: And, Or.
            date_from: Dated on this day or later.
            date_to: Dated on this day or before.
            job_number: Of the job with this number.
            purchase_order_number: With this purchase order number.
            purchase_order_types: With one of these purchase order types.
            sync_statuses: One or several of Pending, Posted, Exported, PostedAndExported.
            statuses: One or several of Unreconciled, Discrepancy, Reconciled, Canceled.
            sources: One or several of Undefined, Standalone, Purchasing, Recurring, OCR, API.
            min_cost: With this min cost.
            max_cost: With this max cost.
            bill_type: The bill type: NotSet, Procurement, ApBill.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            date_reconciled_before: Date reconciled before this moment.
            date_reconciled_on_or_after: Date reconciled at this moment or later.
            three_way_match_discrepancy: The three way match discrepancy: NoDiscrepancy,
                Discrepancy.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ApBillResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.ap_bills.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.ap_bills.list",
            (),
            {
                "ids": ids,
                "batch_id": batch_id,
                "batch_number": batch_number,
                "bill_number": bill_number,
                "business_unit_ids": business_unit_ids,
                "custom_field_fields": custom_field_fields,
                "custom_field_operator": custom_field_operator,
                "date_from": date_from,
                "date_to": date_to,
                "job_number": job_number,
                "purchase_order_number": purchase_order_number,
                "purchase_order_types": purchase_order_types,
                "sync_statuses": sync_statuses,
                "statuses": statuses,
                "sources": sources,
                "min_cost": min_cost,
                "max_cost": max_cost,
                "bill_type": bill_type,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "date_reconciled_before": date_reconciled_before,
                "date_reconciled_on_or_after": date_reconciled_on_or_after,
                "three_way_match_discrepancy": three_way_match_discrepancy,
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
    ) -> t.ApBillResponse:
        """Get an AP bill by its id.

        ``GET /accounting/v2/tenant/{tenant}/ap-bills/{billId}``; OAuth scope ``tn.acc.apbills:r``.

        Args:
            id: The bill, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ApBillResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such AP bill.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.ap_bills.list().first_or_raise()
            >>> ap_bill = session.ap_bills.get(row["id"])
        """
        return self._caller.call(
            "accounting.ap_bills.get", (id,), {}, extra_params=extra_params, cache=cache
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
        """Types of the custom fields that AP bills can have.

        ``GET /accounting/v2/tenant/{tenant}/ap-bills/custom-fields``; OAuth scope
        ``tn.acc.apbills:r``.

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
            >>> for item in session.ap_bills.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.ap_bills.list_custom_field_types",
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

    def mark_as_exported(
        self,
        body: Union[t.MarkApBillAsExportedUpdateRequest, m.MarkApBillAsExportedUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkApBillAsExportedUpdateResponse]:
        """Mark AP bills as exported, many at once.

        ``POST /accounting/v2/tenant/{tenant}/ap-bills/markasexported``; OAuth scope
        ``tn.acc.apbills:w``.

        Args:
            body: A dict with the keys of ``MarkApBillAsExportedUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Dicts, typed as ``MarkApBillAsExportedUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.ap_bills.mark_as_exported({"billIds": [1234]})
        """
        return self._caller.call(
            "accounting.ap_bills.mark_as_exported",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of AP bills, many at once.

        ``PATCH /accounting/v2/tenant/{tenant}/ap-bills/custom-fields``; OAuth scope
        ``tn.acc.apbills:w``.

        Args:
            body: A dict with the keys of ``CustomFieldUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.ap_bills.update_custom_fields(
            ...     {"operations": [{"objectId": 1234, "customFields": [{"name": "Example"}]}]}
            ... )
        """
        return self._caller.call(
            "accounting.ap_bills.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ApBillResponse]:
        """AP bills by their ids, in the order of the ids.

        ``GET /accounting/v2/tenant/{tenant}/ap-bills``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``ApBillResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.ap_bills.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("accounting.ap_bills.list", ids, {}, workers, cache=cache)

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ApBillResponse:
        """Make a model of a row: ``models.accounting.ApBillResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.ap_bills.as_model(row).deviations
        """
        return self._caller.as_model("accounting.ap_bills.get", row, strict)


class ApCredits(Resource):
    """AP credits: ``session.ap_credits``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        sync_statuses: Optional[
            Union[t.InventoryBillSyncStatus, Iterable[t.InventoryBillSyncStatus]]
        ] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ApCreditResponse, m.ApCreditResponse]:
        """AP credits, page by page.

        ``GET /accounting/v2/tenant/{tenant}/ap-credits``; OAuth scope ``tn.acc.apcredits:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            custom_field_fields: Values of custom fields by name, at most 50.
            custom_field_operator: Whether all the custom fields must match or any: And, Or.
            sync_statuses: One or several of Pending, Posted, Exported, PostedAndExported.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ApCreditResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.ap_credits.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.ap_credits.list",
            (),
            {
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
                "custom_field_fields": custom_field_fields,
                "custom_field_operator": custom_field_operator,
                "sync_statuses": sync_statuses,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
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
        """Types of the custom fields that AP credits can have.

        ``GET /accounting/v2/tenant/{tenant}/ap-credits/custom-fields``; OAuth scope
        ``tn.acc.apcredits:r``.

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
            >>> for item in session.ap_credits.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.ap_credits.list_custom_field_types",
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

    def mark_as_exported(
        self,
        body: Sequence[
            Union[t.MarkApCreditAsExportedUpdateRequest, m.MarkApCreditAsExportedUpdateRequest]
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkApCreditAsExportedUpdateResponse]:
        """Mark AP credits as exported, many at once.

        ``POST /accounting/v2/tenant/{tenant}/ap-credits/markasexported``; OAuth scope
        ``tn.acc.apcredits:w``.

        Args:
            body: A list of dicts, each with the keys of ``MarkApCreditAsExportedUpdateRequest``.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Dicts, typed as ``MarkApCreditAsExportedUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.ap_credits.mark_as_exported([{"apCreditId": 1234}])
        """
        return self._caller.call(
            "accounting.ap_credits.mark_as_exported",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of AP credits, many at once.

        ``PATCH /accounting/v2/tenant/{tenant}/ap-credits/custom-fields``; OAuth scope
        ``tn.acc.apcredits:w``.

        Args:
            body: A dict with the keys of ``CustomFieldUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.ap_credits.update_custom_fields(
            ...     {"operations": [{"objectId": 1234, "customFields": [{"name": "Example"}]}]}
            ... )
        """
        return self._caller.call(
            "accounting.ap_credits.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.ApCreditResponse:
        """Get an AP credit by its id.

        ``GET /accounting/v2/tenant/{tenant}/ap-credits`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The AP credit, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ApCreditResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such AP credit.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.ap_credits.get(1234)
        """
        return self._caller.by_id("accounting.ap_credits.list", id, {}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ApCreditResponse]:
        """AP credits by their ids, in the order of the ids.

        ``GET /accounting/v2/tenant/{tenant}/ap-credits``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``ApCreditResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.ap_credits.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("accounting.ap_credits.list", ids, {}, workers, cache=cache)

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ApCreditResponse:
        """Make a model of a row: ``models.accounting.ApCreditResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.ap_credits.as_model(row).deviations
        """
        return self._caller.as_model("accounting.ap_credits.list", row, strict)


class ApPayments(Resource):
    """AP payments: ``session.ap_payments``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        sync_statuses: Optional[
            Union[t.InventoryBillSyncStatus, Iterable[t.InventoryBillSyncStatus]]
        ] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ApPaymentResponse, m.ApPaymentResponse]:
        """AP payments, page by page.

        ``GET /accounting/v2/tenant/{tenant}/ap-payments``; OAuth scope ``tn.acc.appayments:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            custom_field_fields: Values of custom fields by name, at most 50.
            custom_field_operator: Whether all the custom fields must match or any: And, Or.
            sync_statuses: One or several of Pending, Posted, Exported, PostedAndExported.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ApPaymentResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.ap_payments.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.ap_payments.list",
            (),
            {
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
                "custom_field_fields": custom_field_fields,
                "custom_field_operator": custom_field_operator,
                "sync_statuses": sync_statuses,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
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
        """Types of the custom fields that AP payments can have.

        ``GET /accounting/v2/tenant/{tenant}/ap-payments/custom-fields``; OAuth scope
        ``tn.acc.appayments:r``.

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
            >>> for item in session.ap_payments.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.ap_payments.list_custom_field_types",
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

    def mark_as_exported(
        self,
        body: Sequence[
            Union[t.MarkApPaymentAsExportedUpdateRequest, m.MarkApPaymentAsExportedUpdateRequest]
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkApPaymentAsExportedUpdateResponse]:
        """Mark AP payments as exported, many at once.

        ``POST /accounting/v2/tenant/{tenant}/ap-payments/markasexported``; OAuth scope
        ``tn.acc.appayments:w``.

        Args:
            body: A list of dicts, each with the keys of ``MarkApPaymentAsExportedUpdateRequest``.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Dicts, typed as ``MarkApPaymentAsExportedUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.ap_payments.mark_as_exported([{"apPaymentId": 1234}])
        """
        return self._caller.call(
            "accounting.ap_payments.mark_as_exported",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of AP payments, many at once.

        ``PATCH /accounting/v2/tenant/{tenant}/ap-payments/custom-fields``; OAuth scope
        ``tn.acc.appayments:w``.

        Args:
            body: A dict with the keys of ``CustomFieldUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.ap_payments.update_custom_fields(
            ...     {"operations": [{"objectId": 1234, "customFields": [{"name": "Example"}]}]}
            ... )
        """
        return self._caller.call(
            "accounting.ap_payments.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.ApPaymentResponse:
        """Get an AP payment by its id.

        ``GET /accounting/v2/tenant/{tenant}/ap-payments`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The AP payment, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ApPaymentResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such AP payment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.ap_payments.get(1234)
        """
        return self._caller.by_id("accounting.ap_payments.list", id, {}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ApPaymentResponse]:
        """AP payments by their ids, in the order of the ids.

        ``GET /accounting/v2/tenant/{tenant}/ap-payments``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``ApPaymentResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.ap_payments.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("accounting.ap_payments.list", ids, {}, workers, cache=cache)

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ApPaymentResponse:
        """Make a model of a row: ``models.accounting.ApPaymentResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.ap_payments.as_model(row).deviations
        """
        return self._caller.as_model("accounting.ap_payments.list", row, strict)


class CreditMemos(Resource):
    """Credit memos: ``session.credit_memos``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        ids: Optional[Ids] = None,
        business_unit_ids: Optional[Ids] = None,
        applied_to_invoice_ids: Optional[Ids] = None,
        applied_to_reference_number: Optional[str] = None,
        date_before: Optional[When] = None,
        date_on_or_after: Optional[When] = None,
        applied_before: Optional[When] = None,
        applied_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[str] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        total_filter_amount: Optional[float] = None,
        total_filter_comparer: Optional[t.AmountComparisonOperator] = None,
        balance_filter_amount: Optional[float] = None,
        balance_filter_comparer: Optional[t.AmountComparisonOperator] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CreditMemoPublicResponse, m.CreditMemoPublicResponse]:
        """Credit memos, page by page.

        ``GET /accounting/v2/tenant/{tenant}/credit-memos``; OAuth scope ``tn.acc.creditmemos:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            ids: Only these ids, one or several; more than 50 take several requests.
            business_unit_ids: Of any of these business units, by id.
            applied_to_invoice_ids: Of any of these applied to invoices, by id.
            applied_to_reference_number: With this applied to reference number.
            date_before: Dated before this day.
            date_on_or_after: Dated on this day or later.
            applied_before: Applied before this day.
            applied_on_or_after: Applied on this day or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            batch_id: Of this batch, by id.
            batch_number: With this batch number.
            custom_field_fields: Values of custom fields by name, at most 50.
            custom_field_operator: Whether all the custom fields must match or any: And, Or.
            total_filter_amount: With this total filter amount.
            total_filter_comparer: The total filter comparer: Equal, NotEqual, GreaterThan,
                GreaterThanOrEqual, LessThan, LessThanOrEqual.
            balance_filter_amount: With this balance filter amount.
            balance_filter_comparer: How the balance compares with ``balance_filter_balance``:
                Equals, NotEquals, Greater, Less.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CreditMemoPublicResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.credit_memos.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.credit_memos.list",
            (),
            {
                "active": active,
                "ids": ids,
                "business_unit_ids": business_unit_ids,
                "applied_to_invoice_ids": applied_to_invoice_ids,
                "applied_to_reference_number": applied_to_reference_number,
                "date_before": date_before,
                "date_on_or_after": date_on_or_after,
                "applied_before": applied_before,
                "applied_on_or_after": applied_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "batch_id": batch_id,
                "batch_number": batch_number,
                "custom_field_fields": custom_field_fields,
                "custom_field_operator": custom_field_operator,
                "total_filter_amount": total_filter_amount,
                "total_filter_comparer": total_filter_comparer,
                "balance_filter_amount": balance_filter_amount,
                "balance_filter_comparer": balance_filter_comparer,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def update(
        self,
        id: int,
        body: Union[t.CreditMemoUpdatePublicRequest, m.CreditMemoUpdatePublicRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreditMemoUpdatePublicResponse:
        """Change a credit memo; what the body omits stays unchanged.

        ``PATCH /accounting/v2/tenant/{tenant}/credit-memos/{id}``; OAuth scope
        ``tn.acc.creditmemos:w``.

        Args:
            id: The credit memo, by id.
            body: A dict with the keys of ``CreditMemoUpdatePublicRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreditMemoUpdatePublicResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.credit_memos.list().first_or_raise()
            >>> credit_memo = session.credit_memos.update(
            ...     row["id"], {"summary": "No heat upstairs"}
            ... )
        """
        return self._caller.call(
            "accounting.credit_memos.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def add_splits(
        self,
        id: int,
        body: Union[t.CreditMemoAddSplitsPublicRequest, m.CreditMemoAddSplitsPublicRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreditMemoAddSplitsPublicResponse:
        """Apply a credit memo to invoices, in splits.

        ``POST /accounting/v2/tenant/{tenant}/credit-memos/{id}/splits``; OAuth scope
        ``tn.acc.creditmemos:w``.

        Args:
            id: The credit memo, by id.
            body: A dict with the keys of ``CreditMemoAddSplitsPublicRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreditMemoAddSplitsPublicResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.credit_memos.list().first_or_raise()
            >>> done = session.credit_memos.add_splits(row["id"], {"splits": [{"invoiceId": 1234}]})
        """
        return self._caller.call(
            "accounting.credit_memos.add_splits",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def list_all_items(
        self,
        *,
        credit_memo_ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        business_unit_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CreditMemosItemsPublicResponse, m.CreditMemosItemsPublicResponse]:
        """Items of all credit memos.

        ``GET /accounting/v2/tenant/{tenant}/credit-memos/credit-memo-items``; OAuth scope
        ``tn.acc.creditmemos:r``.

        Naive dates and times are in the session's time zone.

        Args:
            credit_memo_ids: Of any of these credit memos, by id.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            business_unit_ids: Of any of these business units, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CreditMemosItemsPublicResponse``; the first request is made when
                you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.credit_memos.list_all_items(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.credit_memos.list_all_items",
            (),
            {
                "credit_memo_ids": credit_memo_ids,
                "active": active,
                "business_unit_ids": business_unit_ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
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
        """Types of the custom fields that credit memos can have.

        ``GET /accounting/v2/tenant/{tenant}/credit-memos/custom-fields``; OAuth scope
        ``tn.acc.creditmemos:r``.

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
            >>> for item in session.credit_memos.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.credit_memos.list_custom_field_types",
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

    def list_items(
        self,
        id: int,
        *,
        active: Optional[Active] = None,
        business_unit_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CreditMemoItemsPublicResponse, m.CreditMemoItemsPublicResponse]:
        """Items of a credit memo.

        ``GET /accounting/v2/tenant/{tenant}/credit-memos/{id}/items``; OAuth scope
        ``tn.acc.creditmemos:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The credit memo, by id.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            business_unit_ids: Of any of these business units, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CreditMemoItemsPublicResponse``; the first request is made when
                you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.credit_memos.list().first_or_raise()
            >>> for item in session.credit_memos.list_items(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.credit_memos.list_items",
            (id,),
            {
                "active": active,
                "business_unit_ids": business_unit_ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def mark_as_exported(
        self,
        body: Sequence[Union[t.MarkCreditMemoAsExportedRequest, m.MarkCreditMemoAsExportedRequest]],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkCreditMemoAsExportedResponse]:
        """Mark credit memos as exported, many at once.

        ``POST /accounting/v2/tenant/{tenant}/credit-memos/markasexported``; OAuth scope
        ``tn.acc.creditmemos:w``.

        Args:
            body: A list of dicts, each with the keys of ``MarkCreditMemoAsExportedRequest``.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Dicts, typed as ``MarkCreditMemoAsExportedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.credit_memos.mark_as_exported([{"creditMemoId": 1234}])
        """
        return self._caller.call(
            "accounting.credit_memos.mark_as_exported",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of credit memos, many at once.

        ``PATCH /accounting/v2/tenant/{tenant}/credit-memos/custom-fields``; OAuth scope
        ``tn.acc.creditmemos:w``.

        Args:
            body: A dict with the keys of ``CustomFieldUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.credit_memos.update_custom_fields(
            ...     {"operations": [{"objectId": 1234, "customFields": [{"name": "Example"}]}]}
            ... )
        """
        return self._caller.call(
            "accounting.credit_memos.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.CreditMemoPublicResponse:
        """Get a credit memo by its id; also an inactive one.

        ``GET /accounting/v2/tenant/{tenant}/credit-memos`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The credit memo, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``CreditMemoPublicResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such credit memo.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.credit_memos.get(1234)
        """
        return self._caller.by_id(
            "accounting.credit_memos.list", id, {"active": "Any"}, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CreditMemoPublicResponse]:
        """Credit memos by their ids, in the order of the ids; inactive ones included.

        ``GET /accounting/v2/tenant/{tenant}/credit-memos``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``CreditMemoPublicResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.credit_memos.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "accounting.credit_memos.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.CreditMemoUpdatePublicRequest, m.CreditMemoUpdatePublicRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreditMemoUpdatePublicResponse]:
        """Change many credit memos, which are all checked before the first is sent.

        ``PATCH /accounting/v2/tenant/{tenant}/credit-memos/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``CreditMemoUpdatePublicRequest``; any
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
            >>> rows = [(1234, {"summary": "No heat upstairs"})]
            >>> results = session.credit_memos.update_many(rows).all()
        """
        return self._caller.batch(
            "accounting.credit_memos.update",
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
    ) -> m.CreditMemoPublicResponse:
        """Make a model of a row: ``models.accounting.CreditMemoPublicResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.credit_memos.as_model(row).deviations
        """
        return self._caller.as_model("accounting.credit_memos.list", row, strict)


class Deposits(Resource):
    """Deposits: ``session.deposits``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        deposit_date_before: Optional[When] = None,
        deposit_date_on_or_after: Optional[When] = None,
        reviewed_before: Optional[When] = None,
        reviewed_on_or_after: Optional[When] = None,
        review_status: Optional[t.DepositReviewStatus] = None,
        deposit_status: Optional[t.DepositStatus] = None,
        sync_status: Optional[t.SyncStatus] = None,
        gross_amount_greater: Optional[float] = None,
        gross_amount_less: Optional[float] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.DetailedDepositResponse, m.DetailedDepositResponse]:
        """Deposits, page by page.

        ``GET /accounting/v2/tenant/{tenant}/bank-deposits``; OAuth scope ``tn.acc.bankdeposits:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            deposit_date_before: Deposit before this day.
            deposit_date_on_or_after: Deposit on this day or later.
            reviewed_before: Reviewed before this moment.
            reviewed_on_or_after: Reviewed at this moment or later.
            review_status: The review status: NeedsReview, Reviewed.
            deposit_status: The deposit status: Undefined, Open, Deposited.
            sync_status: The sync status: Pending, Posted, Exported.
            gross_amount_greater: With this gross amount greater.
            gross_amount_less: With this gross amount less.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``DetailedDepositResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.deposits.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.deposits.list",
            (),
            {
                "ids": ids,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "deposit_date_before": deposit_date_before,
                "deposit_date_on_or_after": deposit_date_on_or_after,
                "reviewed_before": reviewed_before,
                "reviewed_on_or_after": reviewed_on_or_after,
                "review_status": review_status,
                "deposit_status": deposit_status,
                "sync_status": sync_status,
                "gross_amount_greater": gross_amount_greater,
                "gross_amount_less": gross_amount_less,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_transactions(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.DetailedTransactionResponse, m.DetailedTransactionResponse]:
        """Transactions of a deposit.

        ``GET /accounting/v2/tenant/{tenant}/bank-deposits/{id}/transactions``; OAuth scope
        ``tn.acc.bankdeposits:r``.

        Args:
            id: The bank deposit, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``DetailedTransactionResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.deposits.list().first_or_raise()
            >>> for item in session.deposits.list_transactions(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.deposits.list_transactions",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def mark_as_exported(
        self,
        body: Union[t.MarkDepositsAsExportedRequestArgs, m.MarkDepositsAsExportedRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Mark deposits as exported, many at once.

        ``POST /accounting/v2/tenant/{tenant}/bank-deposits/markasexported``; OAuth scope
        ``tn.acc.bankdeposits:w``.

        Args:
            body: A dict with the keys of ``MarkDepositsAsExportedRequestArgs``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.deposits.mark_as_exported({"ids": [1234]})
        """
        return self._caller.call(
            "accounting.deposits.mark_as_exported",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.DetailedDepositResponse:
        """Get a deposit by its id.

        ``GET /accounting/v2/tenant/{tenant}/bank-deposits`` with ``ids``, as the API has no call
        for one.

        Args:
            id: The deposit, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``DetailedDepositResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such deposit.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.deposits.get(1234)
        """
        return self._caller.by_id("accounting.deposits.list", id, {}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.DetailedDepositResponse]:
        """Deposits by their ids, in the order of the ids.

        ``GET /accounting/v2/tenant/{tenant}/bank-deposits``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``DetailedDepositResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.deposits.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("accounting.deposits.list", ids, {}, workers, cache=cache)

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.DetailedDepositResponse:
        """Make a model of a row: ``models.accounting.DetailedDepositResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.deposits.as_model(row).deviations
        """
        return self._caller.as_model("accounting.deposits.list", row, strict)


class GlAccounts(Resource):
    """GL accounts: ``session.gl_accounts``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        names: Optional[Texts] = None,
        numbers: Optional[Texts] = None,
        types: Optional[Texts] = None,
        subtypes: Optional[Texts] = None,
        description: Optional[str] = None,
        source: Optional[t.GeneralLedgerAccountSource] = None,
        active: Optional[Active] = None,
        is_intacct_group: Optional[bool] = None,
        is_intacct_bank_account: Optional[bool] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.GlAccountExtendedResponse, m.GlAccountExtendedResponse]:
        """GL accounts, page by page.

        ``GET /accounting/v2/tenant/{tenant}/gl-accounts``; OAuth scope ``tn.acc.glaccounts:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            names: With one of these names; more than 50 take several requests.
            numbers: With one of these numbers; more than 50 take several requests.
            types: With one of these types; more than 50 take several requests.
            subtypes: With one of these subtypes; more than 50 take several requests.
            description: With this description.
            source: The source: Undefined, AccountingSystem, ManuallyCreated, PublicApi.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            is_intacct_group: Whether is intacct group.
            is_intacct_bank_account: Whether is intacct bank account.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``GlAccountExtendedResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.gl_accounts.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.gl_accounts.list",
            (),
            {
                "ids": ids,
                "names": names,
                "numbers": numbers,
                "types": types,
                "subtypes": subtypes,
                "description": description,
                "source": source,
                "active": active,
                "is_intacct_group": is_intacct_group,
                "is_intacct_bank_account": is_intacct_bank_account,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
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
    ) -> t.GlAccountExtendedResponse:
        """Get a GL account by its id.

        ``GET /accounting/v2/tenant/{tenant}/gl-accounts/{accountId}``; OAuth scope
        ``tn.acc.glaccounts:r``.

        Args:
            id: The account, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``GlAccountExtendedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such GL account.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.gl_accounts.list().first_or_raise()
            >>> gl_account = session.gl_accounts.get(row["id"])
        """
        return self._caller.call(
            "accounting.gl_accounts.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.GlAccountCreateRequest, m.GlAccountCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GlAccountExtendedResponse:
        """Create a GL account.

        ``POST /accounting/v2/tenant/{tenant}/gl-accounts``; OAuth scope ``tn.acc.glaccounts:w``.

        Args:
            body: A dict with the keys of ``GlAccountCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``GlAccountExtendedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> gl_account = session.gl_accounts.create({"name": "Example"})
        """
        return self._caller.call(
            "accounting.gl_accounts.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.GlAccountUpdateRequest, m.GlAccountUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GlAccountExtendedResponse:
        """Change a GL account; what the body omits stays unchanged.

        ``PATCH /accounting/v2/tenant/{tenant}/gl-accounts/{accountId}``; OAuth scope
        ``tn.acc.glaccounts:w``.

        Args:
            id: The account, by id.
            body: A dict with the keys of ``GlAccountUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``GlAccountExtendedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such GL account.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.gl_accounts.list().first_or_raise()
            >>> gl_account = session.gl_accounts.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "accounting.gl_accounts.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def list_types(
        self,
        *,
        ids: Optional[Ids] = None,
        names: Optional[Texts] = None,
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
    ) -> Records[t.GlAccountTypeResponse, m.GlAccountTypeResponse]:
        """Types of GL accounts.

        ``GET /accounting/v2/tenant/{tenant}/gl-accounts/types``; OAuth scope
        ``tn.acc.glaccounts:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            names: With one of these names; more than 50 take several requests.
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
            Lazy dicts typed as ``GlAccountTypeResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.gl_accounts.list_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.gl_accounts.list_types",
            (),
            {
                "ids": ids,
                "names": names,
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

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.GlAccountExtendedResponse]:
        """GL accounts by their ids, in the order of the ids; inactive ones included.

        ``GET /accounting/v2/tenant/{tenant}/gl-accounts``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``GlAccountExtendedResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.gl_accounts.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "accounting.gl_accounts.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.GlAccountCreateRequest, m.GlAccountCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.GlAccountExtendedResponse]:
        """Create many GL accounts, which are all checked before the first is sent.

        ``POST /accounting/v2/tenant/{tenant}/gl-accounts``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``GlAccountCreateRequest``; any iterable will do.
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
            >>> rows = [{"name": "Example"}]
            >>> results = session.gl_accounts.create_many(rows).all()
        """
        return self._caller.batch(
            "accounting.gl_accounts.create",
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
        rows: Iterable[tuple[int, Union[t.GlAccountUpdateRequest, m.GlAccountUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.GlAccountExtendedResponse]:
        """Change many GL accounts, which are all checked before the first is sent.

        ``PATCH /accounting/v2/tenant/{tenant}/gl-accounts/{accountId}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``GlAccountUpdateRequest``; any iterable
                will do.
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
            >>> results = session.gl_accounts.update_many(rows).all()
        """
        return self._caller.batch(
            "accounting.gl_accounts.update",
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
    ) -> m.GlAccountExtendedResponse:
        """Make a model of a row: ``models.accounting.GlAccountExtendedResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.gl_accounts.as_model(row).deviations
        """
        return self._caller.as_model("accounting.gl_accounts.get", row, strict)


class InventoryBills(Resource):
    """Inventory bills: ``session.inventory_bills``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        bill_number: Optional[str] = None,
        business_unit_ids: Optional[Ids] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        date_from: Optional[When] = None,
        date_to: Optional[When] = None,
        job_number: Optional[str] = None,
        purchase_order_number: Optional[str] = None,
        purchase_order_types: Optional[Texts] = None,
        sync_statuses: Optional[
            Union[t.InventoryBillSyncStatus, Iterable[t.InventoryBillSyncStatus]]
        ] = None,
        min_cost: Optional[float] = None,
        max_cost: Optional[float] = None,
        bill_type: Optional[t.BillType] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        date_reconciled_before: Optional[When] = None,
        date_reconciled_on_or_after: Optional[When] = None,
        three_way_match_discrepancy: Optional[t.InventoryBillThreeWayMatchDiscrepancy] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.InventoryBillResponse, m.InventoryBillResponse]:
        """Inventory bills, page by page.

        ``GET /accounting/v2/tenant/{tenant}/inventory-bills/paginated``; OAuth scope
        ``tn.acc.inventorybills:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            batch_id: Of this batch, by id.
            batch_number: With this batch number.
            bill_number: With this bill number.
            business_unit_ids: Of any of these business units, by id.
            custom_field_fields: Values of custom fields by name, at most 50.
            custom_field_operator: Whether all the custom fields must match or any: And, Or.
            date_from: Dated on this day or later.
            date_to: Dated on this day or before.
            job_number: Of the job with this number.
            purchase_order_number: With this purchase order number.
            purchase_order_types: With one of these purchase order types.
            sync_statuses: One or several of Pending, Posted, Exported, PostedAndExported.
            min_cost: With this min cost.
            max_cost: With this max cost.
            bill_type: The bill type: NotSet, Procurement, ApBill, RecurringBill.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            date_reconciled_before: Date reconciled before this moment.
            date_reconciled_on_or_after: Date reconciled at this moment or later.
            three_way_match_discrepancy: The three way match discrepancy: NoDiscrepancy,
                Discrepancy.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``InventoryBillResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.inventory_bills.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.inventory_bills.list",
            (),
            {
                "ids": ids,
                "batch_id": batch_id,
                "batch_number": batch_number,
                "bill_number": bill_number,
                "business_unit_ids": business_unit_ids,
                "custom_field_fields": custom_field_fields,
                "custom_field_operator": custom_field_operator,
                "date_from": date_from,
                "date_to": date_to,
                "job_number": job_number,
                "purchase_order_number": purchase_order_number,
                "purchase_order_types": purchase_order_types,
                "sync_statuses": sync_statuses,
                "min_cost": min_cost,
                "max_cost": max_cost,
                "bill_type": bill_type,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "date_reconciled_before": date_reconciled_before,
                "date_reconciled_on_or_after": date_reconciled_on_or_after,
                "three_way_match_discrepancy": three_way_match_discrepancy,
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
    ) -> Feed[t.ExportInventoryBillResponse, m.ExportInventoryBillResponse]:
        """Export feed of inventory bills, in the order of their last change.

        ``GET /accounting/v2/tenant/{tenant}/export/inventory-bills``; OAuth scope
        ``tn.acc.inventorybills:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportInventoryBillResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.inventory_bills.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "accounting.inventory_bills.export",
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
        """Types of the custom fields that inventory bills can have.

        ``GET /accounting/v2/tenant/{tenant}/inventory-bills/custom-fields``; OAuth scope
        ``tn.acc.inventorybills:r``.

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
            >>> for item in session.inventory_bills.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.inventory_bills.list_custom_field_types",
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

    def list_unpaged(
        self,
        *,
        ids: Optional[Ids] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        bill_number: Optional[str] = None,
        business_unit_ids: Optional[Ids] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        date_from: Optional[When] = None,
        date_to: Optional[When] = None,
        job_number: Optional[str] = None,
        purchase_order_number: Optional[str] = None,
        purchase_order_types: Optional[Texts] = None,
        sync_statuses: Optional[
            Union[t.InventoryBillSyncStatus, Iterable[t.InventoryBillSyncStatus]]
        ] = None,
        min_cost: Optional[float] = None,
        max_cost: Optional[float] = None,
        bill_type: Optional[t.BillType] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        date_reconciled_before: Optional[When] = None,
        date_reconciled_on_or_after: Optional[When] = None,
        three_way_match_discrepancy: Optional[t.InventoryBillThreeWayMatchDiscrepancy] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.InventoryBillResponse, m.InventoryBillResponse]:
        """Inventory bills by the older route; ``list`` is the newer one.

        ``GET /accounting/v2/tenant/{tenant}/inventory-bills``; OAuth scope
        ``tn.acc.inventorybills:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            batch_id: Of this batch, by id.
            batch_number: With this batch number.
            bill_number: With this bill number.
            business_unit_ids: Of any of these business units, by id.
            custom_field_fields: Values of custom fields by name, at most 50.
            custom_field_operator: Whether all the custom fields must match or any: And, Or.
            date_from: Dated on this day or later.
            date_to: Dated on this day or before.
            job_number: Of the job with this number.
            purchase_order_number: With this purchase order number.
            purchase_order_types: With one of these purchase order types.
            sync_statuses: One or several of Pending, Posted, Exported, PostedAndExported.
            min_cost: With this min cost.
            max_cost: With this max cost.
            bill_type: The bill type: NotSet, Procurement, ApBill, RecurringBill.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            date_reconciled_before: Date reconciled before this moment.
            date_reconciled_on_or_after: Date reconciled at this moment or later.
            three_way_match_discrepancy: The three way match discrepancy: NoDiscrepancy,
                Discrepancy.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``InventoryBillResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.inventory_bills.list_unpaged(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.inventory_bills.list_unpaged",
            (),
            {
                "ids": ids,
                "batch_id": batch_id,
                "batch_number": batch_number,
                "bill_number": bill_number,
                "business_unit_ids": business_unit_ids,
                "custom_field_fields": custom_field_fields,
                "custom_field_operator": custom_field_operator,
                "date_from": date_from,
                "date_to": date_to,
                "job_number": job_number,
                "purchase_order_number": purchase_order_number,
                "purchase_order_types": purchase_order_types,
                "sync_statuses": sync_statuses,
                "min_cost": min_cost,
                "max_cost": max_cost,
                "bill_type": bill_type,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "date_reconciled_before": date_reconciled_before,
                "date_reconciled_on_or_after": date_reconciled_on_or_after,
                "three_way_match_discrepancy": three_way_match_discrepancy,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def mark_as_exported(
        self,
        body: Union[
            t.MarkInventoryBillAsExportedUpdateRequest, m.MarkInventoryBillAsExportedUpdateRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.MarkInventoryBillAsExportedUpdateResponse]:
        """Mark inventory bills as exported, many at once.

        ``POST /accounting/v2/tenant/{tenant}/inventory-bills/markasexported``; OAuth scope
        ``tn.acc.inventorybills:w``.

        Args:
            body: A dict with the keys of ``MarkInventoryBillAsExportedUpdateRequest``; converts
                dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Dicts, typed as ``MarkInventoryBillAsExportedUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.inventory_bills.mark_as_exported({"inventoryBillIds": [1234]})
        """
        return self._caller.call(
            "accounting.inventory_bills.mark_as_exported",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of inventory bills, many at once.

        ``PATCH /accounting/v2/tenant/{tenant}/inventory-bills/custom-fields``; OAuth scope
        ``tn.acc.inventorybills:w``.

        Args:
            body: A dict with the keys of ``CustomFieldUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.inventory_bills.update_custom_fields(
            ...     {"operations": [{"objectId": 1234, "customFields": [{"name": "Example"}]}]}
            ... )
        """
        return self._caller.call(
            "accounting.inventory_bills.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.InventoryBillResponse:
        """Get an inventory bill by its id.

        ``GET /accounting/v2/tenant/{tenant}/inventory-bills/paginated`` with ``ids``, as the API
        has no call for one.

        Args:
            id: The inventory bill, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``InventoryBillResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such inventory bill.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.inventory_bills.get(1234)
        """
        return self._caller.by_id("accounting.inventory_bills.list", id, {}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryBillResponse]:
        """Inventory bills by their ids, in the order of the ids.

        ``GET /accounting/v2/tenant/{tenant}/inventory-bills/paginated``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``InventoryBillResponse``; its ``missing`` has the ids without
                a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.inventory_bills.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "accounting.inventory_bills.list", ids, {}, workers, cache=cache
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.InventoryBillResponse:
        """Make a model of a row: ``models.accounting.InventoryBillResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.inventory_bills.as_model(row).deviations
        """
        return self._caller.as_model("accounting.inventory_bills.list", row, strict)


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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.InvoiceResponse, m.InvoiceResponse]:
        """Invoices, page by page.

        ``GET /accounting/v2/tenant/{tenant}/invoices``; OAuth scope ``tn.acc.invoices:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
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
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``InvoiceResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for invoice in session.invoices.list(invoiced_on_or_after="2026-01-01", limit=10):
            ...     print(invoice["invoiceDate"], float(invoice["total"]))
        """
        return self._caller.records(
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def update(
        self,
        id: int,
        body: Union[t.InvoiceUpdateRequest, m.InvoiceUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Change an invoice; what the body omits stays unchanged.

        ``PATCH /accounting/v2/tenant/{tenant}/invoices/{id}``; OAuth scope ``tn.acc.invoices:w``.

        Args:
            id: The invoice, by id.
            body: A dict with the keys of ``InvoiceUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> invoice = session.invoices.list().first_or_raise()
            >>> session.invoices.update(invoice["id"], {"summary": "Replaced the compressor"})
        """
        return self._caller.call(
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
    ) -> Feed[t.ExportInvoiceResponse, m.ExportInvoiceResponse]:
        """Export feed of invoices, in the order of their last change.

        ``GET /accounting/v2/tenant/{tenant}/export/invoices``; OAuth scope ``tn.acc.invoices:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportInvoiceResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.invoices.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "accounting.invoices.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_adjustment(
        self,
        body: Union[t.AdjustmentInvoiceCreateRequest, m.AdjustmentInvoiceCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> int:
        """Create an adjustment invoice.

        ``POST /accounting/v2/tenant/{tenant}/invoices``; OAuth scope ``tn.acc.invoices:w``.

        Args:
            body: A dict with the keys of ``AdjustmentInvoiceCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The id.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.invoices.create_adjustment({"adjustmentToId": 1234})
        """
        return self._caller.call(
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
        body: Union[t.CreateInvoiceTaskRequest, m.CreateInvoiceTaskRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateInvoiceTaskResponse:
        """Create a task on an invoice.

        ``POST /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks``; OAuth scope
        ``tn.acc.invoices:w``.

        Args:
            id: The invoice, by id.
            body: A dict with the keys of ``CreateInvoiceTaskRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateInvoiceTaskResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.invoices.list().first_or_raise()
            >>> done = session.invoices.create_task(row["id"], {"templateId": "A1"})
        """
        return self._caller.call(
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
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.invoices.list().first_or_raise()
            >>> session.invoices.delete_item(row["id"], 1234)
        """
        return self._caller.call(
            "accounting.invoices.delete_item", (id, item_id), {}, extra_params=extra_params
        )

    def export_items(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportInvoiceItemResponse, m.ExportInvoiceItemResponse]:
        """Export feed of items of invoices, in the order of their last change.

        ``GET /accounting/v2/tenant/{tenant}/export/invoice-items``; OAuth scope
        ``tn.acc.invoiceitems:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportInvoiceItemResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.invoices.export_items(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
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
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CustomFieldTypeResponse, m.CustomFieldTypeResponse]:
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
            >>> for item in session.invoices.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
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
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_tasks(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.GetInvoiceTasksResponse, m.GetInvoiceTasksResponse]:
        """Tasks of an invoice.

        ``GET /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks``; OAuth scope
        ``tn.acc.invoices:r``.

        Args:
            id: The invoice, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``GetInvoiceTasksResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.invoices.list().first_or_raise()
            >>> for item in session.invoices.list_tasks(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.invoices.list_tasks",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def mark_as_exported(
        self,
        body: Sequence[
            Union[t.MarkInvoiceAsExportedUpdateRequest, m.MarkInvoiceAsExportedUpdateRequest]
        ],
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
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Dicts, typed as ``MarkInvoiceAsExportedUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.invoices.mark_as_exported([{"invoiceId": 1234}])
        """
        return self._caller.call(
            "accounting.invoices.mark_as_exported",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of invoices, many at once.

        ``PATCH /accounting/v2/tenant/{tenant}/invoices/custom-fields``; OAuth scope
        ``tn.acc.invoices:w``.

        Args:
            body: A dict with the keys of ``CustomFieldUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.invoices.update_custom_fields(
            ...     {"operations": [{"objectId": 1234, "customFields": [{"name": "Example"}]}]}
            ... )
        """
        return self._caller.call(
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
        body: Union[t.InvoiceItemUpdateRequest, m.InvoiceItemUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Add one item to an invoice, or change one that the body names by its id.

        ``PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items``; OAuth scope
        ``tn.acc.invoices:w``.

        Args:
            id: The invoice, by id.
            body: A dict with the keys of ``InvoiceItemUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.invoices.list().first_or_raise()
            >>> session.invoices.update_items(
            ...     row["id"], {"description": "Blower motor", "quantity": 1}
            ... )
        """
        return self._caller.call(
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
        body: Union[t.UpdateInvoiceTaskRequest, m.UpdateInvoiceTaskRequest],
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
            body: A dict with the keys of ``UpdateInvoiceTaskRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``UpdateInvoiceTaskResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.invoices.list().first_or_raise()
            >>> done = session.invoices.update_task(
            ...     row["id"], "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", {"name": "Example"}
            ... )
        """
        return self._caller.call(
            "accounting.invoices.update_task",
            (id, task_id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.InvoiceResponse:
        """Get an invoice by its id; also an inactive one.

        ``GET /accounting/v2/tenant/{tenant}/invoices`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The invoice, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``InvoiceResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such invoice.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.invoices.get(1234)
        """
        return self._caller.by_id(
            "accounting.invoices.list", id, {"active_state": "All"}, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InvoiceResponse]:
        """Invoices by their ids, in the order of the ids; inactive ones included.

        ``GET /accounting/v2/tenant/{tenant}/invoices``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``InvoiceResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.invoices.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "accounting.invoices.list", ids, {"active_state": "All"}, workers, cache=cache
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.InvoiceUpdateRequest, m.InvoiceUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[Any]:
        """Change many invoices, which are all checked before the first is sent.

        ``PATCH /accounting/v2/tenant/{tenant}/invoices/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``InvoiceUpdateRequest``; any iterable will
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
            >>> rows = [(1234, {"summary": "No heat upstairs"})]
            >>> results = session.invoices.update_many(rows).all()
        """
        return self._caller.batch(
            "accounting.invoices.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.InvoiceResponse:
        """Make a model of a row: ``models.accounting.InvoiceResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.invoices.as_model(row).deviations
        """
        return self._caller.as_model("accounting.invoices.list", row, strict)


class JournalEntries(Resource):
    """Journal entries: ``session.journal_entries``."""

    def list(
        self,
        *,
        ids: Optional[Texts] = None,
        exported_from: Optional[When] = None,
        exported_to: Optional[When] = None,
        posted_from: Optional[When] = None,
        posted_to: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        exported_by: Optional[Ids] = None,
        name: Optional[str] = None,
        number_from: Optional[int] = None,
        number_to: Optional[int] = None,
        statuses: Optional[
            Union[t.JournalEntryPostingStatus, Iterable[t.JournalEntryPostingStatus]]
        ] = None,
        sync_statuses: Optional[
            Union[t.JournalEntrySyncStatus, Iterable[t.JournalEntrySyncStatus]]
        ] = None,
        transaction_posted_from: Optional[When] = None,
        transaction_posted_to: Optional[When] = None,
        business_unit_ids: Optional[Ids] = None,
        service_agreement_ids: Optional[Ids] = None,
        customer_name: Optional[str] = None,
        location_name: Optional[str] = None,
        vendor_name: Optional[str] = None,
        inventory_location_name: Optional[str] = None,
        ref_number: Optional[Texts] = None,
        transaction_types: Optional[
            Union[t.JournalEntryTransactionType, Iterable[t.JournalEntryTransactionType]]
        ] = None,
        custom_field: Optional[Params] = None,
        empty: Optional[t.EmptyJeHandling] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JournalEntryResponse, m.JournalEntryResponse]:
        """Journal entries, page by page.

        ``GET /accounting/v2/tenant/{tenant}/journal-entries``; OAuth scope
        ``tn.acc.journalentries:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            exported_from: Exported at this moment or later.
            exported_to: Exported up to this moment.
            posted_from: Posted on this day or later.
            posted_to: Posted on this day or before.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            exported_by: With one of these exported by; more than 50 take several requests.
            name: With this name.
            number_from: With this number from.
            number_to: With this number to.
            statuses: One or several of Open, Closed; more than 50 take several requests.
            sync_statuses: One or several of NotSynced, InProgress, Synced, OutOfSync, Error,
                Excluded; more than 50 take several requests.
            transaction_posted_from: Transaction posted on this day or later.
            transaction_posted_to: Transaction posted on this day or before.
            business_unit_ids: Of any of these business units, by id; more than 50 take several
                requests.
            service_agreement_ids: Of any of these service agreements, by id; more than 50 take
                several requests.
            customer_name: With this customer name.
            location_name: With this location name.
            vendor_name: With this vendor name.
            inventory_location_name: With this inventory location name.
            ref_number: With one of these ref number; more than 50 take several requests.
            transaction_types: One or several of Unspecified, Invoice, Payment, Bill, VendorCredit,
                VendorPayment, InventoryAdjustment, PaymentApplication, BankDeposit,
                InventoryReturn, InventoryTransfer, RevenueRecognition, Estimate, PurchaseOrder,
                Receipt, GrossPayItem, PayrollPeriod, Manual, ItemConsumption, External, CreditMemo,
                CreditMemoApplication; more than 50 take several requests.
            custom_field: Values by name.
            empty: The empty: IncludeExceptNotSynced, Include, Exclude.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JournalEntryResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.journal_entries.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.journal_entries.list",
            (),
            {
                "ids": ids,
                "exported_from": exported_from,
                "exported_to": exported_to,
                "posted_from": posted_from,
                "posted_to": posted_to,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "exported_by": exported_by,
                "name": name,
                "number_from": number_from,
                "number_to": number_to,
                "statuses": statuses,
                "sync_statuses": sync_statuses,
                "transaction_posted_from": transaction_posted_from,
                "transaction_posted_to": transaction_posted_to,
                "business_unit_ids": business_unit_ids,
                "service_agreement_ids": service_agreement_ids,
                "customer_name": customer_name,
                "location_name": location_name,
                "vendor_name": vendor_name,
                "inventory_location_name": inventory_location_name,
                "ref_number": ref_number,
                "transaction_types": transaction_types,
                "custom_field": custom_field,
                "empty": empty,
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
        self, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.JournalEntryResponse:
        """Get a journal entry by its id.

        ``GET /accounting/v2/tenant/{tenant}/journal-entries/{id}``; OAuth scope
        ``tn.acc.journalentries:r``.

        Args:
            id: The journal entry, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``JournalEntryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.journal_entries.list().first_or_raise()
            >>> journal_entry = session.journal_entries.get(row["id"])
        """
        return self._caller.call(
            "accounting.journal_entries.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.JournalEntryCreateRequest, m.JournalEntryCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create a journal entry.

        ``POST /accounting/v2/tenant/{tenant}/journal-entries``; OAuth scope
        ``tn.acc.journalentries:w``.

        Args:
            body: A dict with the keys of ``JournalEntryCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.journal_entries.create({"status": "Open", "versionId": 1234})
        """
        return self._caller.call(
            "accounting.journal_entries.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: str,
        body: Union[t.JournalEntryUpdateRequest, m.JournalEntryUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JournalEntryResponse:
        """Change a journal entry; what the body omits stays unchanged.

        ``PATCH /accounting/v2/tenant/{tenant}/journal-entries/{id}``; OAuth scope
        ``tn.acc.journalentries:w``.

        Args:
            id: The journal entry, by id.
            body: A dict with the keys of ``JournalEntryUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``JournalEntryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.journal_entries.list().first_or_raise()
            >>> journal_entry = session.journal_entries.update(row["id"], {"status": "Open"})
        """
        return self._caller.call(
            "accounting.journal_entries.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def replace(
        self,
        id: str,
        body: Union[t.JournalEntrySaveRequest, m.JournalEntrySaveRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Replace a journal entry.

        ``PUT /accounting/v2/tenant/{tenant}/journal-entries/{id}``; OAuth scope
        ``tn.acc.journalentries:w``.

        Args:
            id: The journal entry, by id.
            body: A dict with the keys of ``JournalEntrySaveRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.journal_entries.list().first_or_raise()
            >>> session.journal_entries.replace(row["id"], {"status": "Open", "versionId": 1234})
        """
        return self._caller.call(
            "accounting.journal_entries.replace",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: str, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a journal entry.

        ``DELETE /accounting/v2/tenant/{tenant}/journal-entries/{id}``; OAuth scope
        ``tn.acc.journalentries:w``.

        Args:
            id: The journal entry, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.journal_entries.list().first_or_raise()
            >>> session.journal_entries.delete(row["id"])
        """
        return self._caller.call(
            "accounting.journal_entries.delete", (id,), {}, extra_params=extra_params
        )

    def list_details(
        self,
        id: str,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JournalEntryDetailsResponse, m.JournalEntryDetailsResponse]:
        """Details of a journal entry.

        ``GET /accounting/v2/tenant/{tenant}/journal-entries/{id}/details``; OAuth scope
        ``tn.acc.journalentries:r``.

        Args:
            id: The journal entry, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JournalEntryDetailsResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.journal_entries.list().first_or_raise()
            >>> for item in session.journal_entries.list_details(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.journal_entries.list_details",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_summary(
        self,
        id: str,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JournalEntrySummaryResponse, m.JournalEntrySummaryResponse]:
        """Summary of a journal entry.

        ``GET /accounting/v2/tenant/{tenant}/journal-entries/{id}/summary``; OAuth scope
        ``tn.acc.journalentries:r``.

        Args:
            id: The journal entry, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JournalEntrySummaryResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.journal_entries.list().first_or_raise()
            >>> for item in session.journal_entries.list_summary(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.journal_entries.list_summary",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def update_sync(
        self,
        id: str,
        body: Union[t.JournalEntrySyncUpdateRequest, m.JournalEntrySyncUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JournalEntryResponse:
        """Change the export state of a journal entry.

        ``PATCH /accounting/v2/tenant/{tenant}/journal-entries/{id}/sync``; OAuth scope
        ``tn.acc.journalentries:w``.

        Args:
            id: The journal entry, by id.
            body: A dict with the keys of ``JournalEntrySyncUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``JournalEntryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.journal_entries.list().first_or_raise()
            >>> done = session.journal_entries.update_sync(row["id"], {"syncStatus": "NotSynced"})
        """
        return self._caller.call(
            "accounting.journal_entries.update_sync",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Texts, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.JournalEntryResponse]:
        """Journal entries by their ids, in the order of the ids.

        ``GET /accounting/v2/tenant/{tenant}/journal-entries``, 50 ids at a time, several requests
        at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``JournalEntryResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.journal_entries.get_many(["6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42"]).missing
        """
        return self._caller.get_many(
            "accounting.journal_entries.list", ids, {}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.JournalEntryCreateRequest, m.JournalEntryCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[Any]:
        """Create many journal entries, which are all checked before the first is sent.

        ``POST /accounting/v2/tenant/{tenant}/journal-entries``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``JournalEntryCreateRequest``; any iterable will do.
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
            >>> rows = [{"status": "Open", "versionId": 1234}]
            >>> results = session.journal_entries.create_many(rows).all()
        """
        return self._caller.batch(
            "accounting.journal_entries.create",
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
        rows: Iterable[tuple[str, Union[t.JournalEntryUpdateRequest, m.JournalEntryUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.JournalEntryResponse]:
        """Change many journal entries, which are all checked before the first is sent.

        ``PATCH /accounting/v2/tenant/{tenant}/journal-entries/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``JournalEntryUpdateRequest``; any iterable
                will do.
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
            >>> rows = [("6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42", {"status": "Open"})]
            >>> results = session.journal_entries.update_many(rows).all()
        """
        return self._caller.batch(
            "accounting.journal_entries.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JournalEntryResponse:
        """Make a model of a row: ``models.accounting.JournalEntryResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.journal_entries.as_model(row).deviations
        """
        return self._caller.as_model("accounting.journal_entries.get", row, strict)


class PaymentTerms(Resource):
    """Payment terms: ``session.payment_terms``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.PaymentTermsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PaymentTermAPIModel, m.PaymentTermAPIModel]:
        """Payment terms, page by page.

        ``GET /accounting/v2/tenant/{tenant}/payment-terms``; OAuth scope ``tn.acc.paymentterms:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, Name, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``PaymentTermAPIModel``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payment_terms.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.payment_terms.list",
            (),
            {
                "ids": ids,
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
    ) -> t.PaymentTermAPIModel:
        """Get a payment term by its id.

        ``GET /accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}``; OAuth scope
        ``tn.acc.paymentterms:r``.

        Args:
            id: The payment term, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``PaymentTermAPIModel``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.payment_terms.list().first_or_raise()
            >>> payment_term = session.payment_terms.get(row["id"])
        """
        return self._caller.call(
            "accounting.payment_terms.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.PaymentTermAPIModel]:
        """Payment terms by their ids, in the order of the ids.

        ``GET /accounting/v2/tenant/{tenant}/payment-terms``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``PaymentTermAPIModel``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.payment_terms.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("accounting.payment_terms.list", ids, {}, workers, cache=cache)

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.PaymentTermAPIModel:
        """Make a model of a row: ``models.accounting.PaymentTermAPIModel``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.payment_terms.as_model(row).deviations
        """
        return self._caller.as_model("accounting.payment_terms.get", row, strict)


class PaymentTypes(Resource):
    """Payment types: ``session.payment_types``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PaymentTypeResponse, m.PaymentTypeResponse]:
        """Payment types, page by page.

        ``GET /accounting/v2/tenant/{tenant}/payment-types``; OAuth scope ``tn.acc.paymenttypes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``PaymentTypeResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payment_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.payment_types.list",
            (),
            {
                "ids": ids,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
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
    ) -> t.PaymentTypeResponse:
        """Get a payment type by its id.

        ``GET /accounting/v2/tenant/{tenant}/payment-types/{id}``; OAuth scope
        ``tn.acc.paymenttypes:r``.

        Args:
            id: The payment type, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``PaymentTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.payment_types.list().first_or_raise()
            >>> payment_type = session.payment_types.get(row["id"])
        """
        return self._caller.call(
            "accounting.payment_types.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.PaymentTypeResponse]:
        """Payment types by their ids, in the order of the ids; inactive ones included.

        ``GET /accounting/v2/tenant/{tenant}/payment-types``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``PaymentTypeResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.payment_types.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "accounting.payment_types.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.PaymentTypeResponse:
        """Make a model of a row: ``models.accounting.PaymentTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.payment_types.as_model(row).deviations
        """
        return self._caller.as_model("accounting.payment_types.get", row, strict)


class Payments(Resource):
    """Payments: ``session.payments``."""

    def list(
        self,
        *,
        active_state: Optional[t.ActiveStateFilterType] = None,
        applied_to_invoice_ids: Optional[Ids] = None,
        applied_to_reference_number: Optional[str] = None,
        batch_id: Optional[int] = None,
        batch_number: Optional[int] = None,
        business_unit_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        customer_id: Optional[int] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        deposit_ids: Optional[Ids] = None,
        ids: Optional[Ids] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        paid_on_after: Optional[When] = None,
        paid_on_before: Optional[When] = None,
        sort: Optional[str] = None,
        statuses: Optional[Texts] = None,
        total_greater: Optional[float] = None,
        total_less: Optional[float] = None,
        transaction_type: Optional[t.PaymentTransactionType] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.DetailedPaymentResponse, m.DetailedPaymentResponse]:
        """Payments, page by page.

        ``GET /accounting/v2/tenant/{tenant}/payments``; OAuth scope ``tn.acc.payments:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            active_state: Active ones, inactive ones or both: ActiveOnly, InactiveOnly, All.
            applied_to_invoice_ids: Of any of these applied to invoices, by id.
            applied_to_reference_number: With this applied to reference number.
            batch_id: Of this batch, by id.
            batch_number: With this batch number.
            business_unit_ids: Of any of these business units, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            customer_id: Of this customer, by id.
            custom_field_fields: Values of custom fields by name, at most 50.
            custom_field_operator: Whether all the custom fields must match or any: And, Or.
            deposit_ids: Of any of these deposits, by id.
            ids: Only these ids, one or several; more than 50 take several requests.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            paid_on_after: Paid after this day.
            paid_on_before: Paid before this day.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            statuses: With one of these statuses.
            total_greater: With a total above this.
            total_less: With a total below this.
            transaction_type: The transaction type: Undefined, JournalEntry, ReceivePayment.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``DetailedPaymentResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payments.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.payments.list",
            (),
            {
                "active_state": active_state,
                "applied_to_invoice_ids": applied_to_invoice_ids,
                "applied_to_reference_number": applied_to_reference_number,
                "batch_id": batch_id,
                "batch_number": batch_number,
                "business_unit_ids": business_unit_ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "customer_id": customer_id,
                "custom_field_fields": custom_field_fields,
                "custom_field_operator": custom_field_operator,
                "deposit_ids": deposit_ids,
                "ids": ids,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "paid_on_after": paid_on_after,
                "paid_on_before": paid_on_before,
                "sort": sort,
                "statuses": statuses,
                "total_greater": total_greater,
                "total_less": total_less,
                "transaction_type": transaction_type,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.PaymentCreateRequest, m.PaymentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PaymentResponse:
        """Create a payment.

        ``POST /accounting/v2/tenant/{tenant}/payments``. Published until the edition of 2026-03.

        Args:
            body: A dict with the keys of ``PaymentCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``PaymentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> payment = session.payments.create({"typeId": 1234})
        """
        return self._caller.call(
            "accounting.payments.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.PaymentUpdateRequest, m.PaymentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PaymentResponse:
        """Change a payment; what the body omits stays unchanged.

        ``PATCH /accounting/v2/tenant/{tenant}/payments/{id}``; OAuth scope ``tn.acc.payments:w``.

        Args:
            id: The payment, by id.
            body: A dict with the keys of ``PaymentUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``PaymentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.payments.list().first_or_raise()
            >>> payment = session.payments.update(
            ...     row["id"], {"splits": [{"amount": 49.5}], "typeId": 1234}
            ... )
        """
        return self._caller.call(
            "accounting.payments.update",
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
    ) -> Feed[t.ExportPaymentResponse, m.ExportPaymentResponse]:
        """Export feed of payments, in the order of their last change.

        ``GET /accounting/v2/tenant/{tenant}/export/payments``; OAuth scope ``tn.acc.payments:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportPaymentResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.payments.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "accounting.payments.export",
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
        """Types of the custom fields that payments can have.

        ``GET /accounting/v2/tenant/{tenant}/payments/custom-fields``; OAuth scope
        ``tn.acc.payments:r``.

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
            >>> for item in session.payments.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.payments.list_custom_field_types",
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

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of payments, many at once.

        ``PATCH /accounting/v2/tenant/{tenant}/payments/custom-fields``; OAuth scope
        ``tn.acc.payments:w``.

        Args:
            body: A dict with the keys of ``CustomFieldUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.payments.update_custom_fields(
            ...     {"operations": [{"objectId": 1234, "customFields": [{"name": "Example"}]}]}
            ... )
        """
        return self._caller.call(
            "accounting.payments.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_status(
        self,
        body: Union[t.PaymentStatusBatchRequest, m.PaymentStatusBatchRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Change the status of payments, many at once.

        ``POST /accounting/v2/tenant/{tenant}/payments/status``; OAuth scope ``tn.acc.payments:w``.

        Args:
            body: A dict with the keys of ``PaymentStatusBatchRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.payments.update_status({"paymentIds": [1234], "status": "Pending"})
        """
        return self._caller.call(
            "accounting.payments.update_status",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.DetailedPaymentResponse:
        """Get a payment by its id; also an inactive one.

        ``GET /accounting/v2/tenant/{tenant}/payments`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The payment, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``DetailedPaymentResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such payment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.payments.get(1234)
        """
        return self._caller.by_id(
            "accounting.payments.list", id, {"active_state": "All"}, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.DetailedPaymentResponse]:
        """Payments by their ids, in the order of the ids; inactive ones included.

        ``GET /accounting/v2/tenant/{tenant}/payments``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``DetailedPaymentResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.payments.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "accounting.payments.list", ids, {"active_state": "All"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.PaymentCreateRequest, m.PaymentCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.PaymentResponse]:
        """Create many payments, which are all checked before the first is sent.

        ``POST /accounting/v2/tenant/{tenant}/payments``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``PaymentCreateRequest``; any iterable will do.
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
            >>> rows = [{"typeId": 1234}]
            >>> results = session.payments.create_many(rows).all()
        """
        return self._caller.batch(
            "accounting.payments.create",
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
        rows: Iterable[tuple[int, Union[t.PaymentUpdateRequest, m.PaymentUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.PaymentResponse]:
        """Change many payments, which are all checked before the first is sent.

        ``PATCH /accounting/v2/tenant/{tenant}/payments/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``PaymentUpdateRequest``; any iterable will
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
            >>> rows = [(1234, {"splits": [{"amount": 49.5}], "typeId": 1234})]
            >>> results = session.payments.update_many(rows).all()
        """
        return self._caller.batch(
            "accounting.payments.update",
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
    ) -> m.DetailedPaymentResponse:
        """Make a model of a row: ``models.accounting.DetailedPaymentResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.payments.as_model(row).deviations
        """
        return self._caller.as_model("accounting.payments.list", row, strict)


class RemittanceVendors(Resource):
    """Remittance vendors: ``session.remittance_vendors``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.RemittanceVendorsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.RemittanceVendorResponse, m.RemittanceVendorResponse]:
        """Remittance vendors, page by page.

        ``GET /accounting/v2/tenant/{tenant}/remittance-vendors``; OAuth scope
        ``tn.acc.remittancevendors:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``RemittanceVendorResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.remittance_vendors.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.remittance_vendors.list",
            (),
            {
                "ids": ids,
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
    ) -> t.RemittanceVendorResponse:
        """Get a remittance vendor by its id.

        ``GET /accounting/v2/tenant/{tenant}/remittance-vendors/{id}``; OAuth scope
        ``tn.acc.remittancevendors:r``.

        Args:
            id: The remittance vendor, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``RemittanceVendorResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such remittance vendor.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.remittance_vendors.list().first_or_raise()
            >>> remittance_vendor = session.remittance_vendors.get(row["id"])
        """
        return self._caller.call(
            "accounting.remittance_vendors.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.RemittanceVendorResponse]:
        """Remittance vendors by their ids, in the order of the ids; inactive ones included.

        ``GET /accounting/v2/tenant/{tenant}/remittance-vendors``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``RemittanceVendorResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.remittance_vendors.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "accounting.remittance_vendors.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.RemittanceVendorResponse:
        """Make a model of a row: ``models.accounting.RemittanceVendorResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.remittance_vendors.as_model(row).deviations
        """
        return self._caller.as_model("accounting.remittance_vendors.get", row, strict)


class TaxZones(Resource):
    """Tax zones: ``session.tax_zones``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.TaxZonesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.TaxZoneResponse, m.TaxZoneResponse]:
        """Tax zones, page by page.

        ``GET /accounting/v2/tenant/{tenant}/tax-zones``; OAuth scope ``tn.acc.taxzones:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, Name, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``TaxZoneResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.tax_zones.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "accounting.tax_zones.list",
            (),
            {
                "ids": ids,
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

    def get(self, id: int, *, cache: bool = True) -> t.TaxZoneResponse:
        """Get a tax zone by its id; also an inactive one.

        ``GET /accounting/v2/tenant/{tenant}/tax-zones`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The tax zone, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``TaxZoneResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such tax zone.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.tax_zones.get(1234)
        """
        return self._caller.by_id("accounting.tax_zones.list", id, {"active": "Any"}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.TaxZoneResponse]:
        """Tax zones by their ids, in the order of the ids; inactive ones included.

        ``GET /accounting/v2/tenant/{tenant}/tax-zones``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``TaxZoneResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.tax_zones.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "accounting.tax_zones.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TaxZoneResponse:
        """Make a model of a row: ``models.accounting.TaxZoneResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.tax_zones.as_model(row).deviations
        """
        return self._caller.as_model("accounting.tax_zones.list", row, strict)


class AccountingModule(Namespace):
    """The API module ``session.accounting``."""

    @cached_attribute
    def ap_bills(self) -> ApBills:
        """AP bills; also ``session.ap_bills``."""
        return ApBills(self._caller)

    @cached_attribute
    def ap_credits(self) -> ApCredits:
        """AP credits; also ``session.ap_credits``."""
        return ApCredits(self._caller)

    @cached_attribute
    def ap_payments(self) -> ApPayments:
        """AP payments; also ``session.ap_payments``."""
        return ApPayments(self._caller)

    @cached_attribute
    def credit_memos(self) -> CreditMemos:
        """Credit memos; also ``session.credit_memos``."""
        return CreditMemos(self._caller)

    @cached_attribute
    def deposits(self) -> Deposits:
        """Deposits; also ``session.deposits``."""
        return Deposits(self._caller)

    @cached_attribute
    def gl_accounts(self) -> GlAccounts:
        """GL accounts; also ``session.gl_accounts``."""
        return GlAccounts(self._caller)

    @cached_attribute
    def inventory_bills(self) -> InventoryBills:
        """Inventory bills; also ``session.inventory_bills``."""
        return InventoryBills(self._caller)

    @cached_attribute
    def invoices(self) -> Invoices:
        """Invoices; also ``session.invoices``."""
        return Invoices(self._caller)

    @cached_attribute
    def journal_entries(self) -> JournalEntries:
        """Journal entries; also ``session.journal_entries``."""
        return JournalEntries(self._caller)

    @cached_attribute
    def payment_terms(self) -> PaymentTerms:
        """Payment terms; also ``session.payment_terms``."""
        return PaymentTerms(self._caller)

    @cached_attribute
    def payment_types(self) -> PaymentTypes:
        """Payment types; also ``session.payment_types``."""
        return PaymentTypes(self._caller)

    @cached_attribute
    def payments(self) -> Payments:
        """Payments; also ``session.payments``."""
        return Payments(self._caller)

    @cached_attribute
    def remittance_vendors(self) -> RemittanceVendors:
        """Remittance vendors; also ``session.remittance_vendors``."""
        return RemittanceVendors(self._caller)

    @cached_attribute
    def tax_zones(self) -> TaxZones:
        """Tax zones; also ``session.tax_zones``."""
        return TaxZones(self._caller)
