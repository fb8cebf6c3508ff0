# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``inventory``: adjustments, inventory templates, purchase order markups, purchase
order types, purchase orders, receipts, return types, returns, transfers, trucks, vendors,
warehouses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, Texts, When
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import inventory as t
    from servicepytan.models import inventory as m


class Adjustments(Resource):
    """Adjustments: ``session.inventory.adjustments``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        number: Optional[str] = None,
        reference_number: Optional[str] = None,
        batch_id: Optional[int] = None,
        invoice_ids: Optional[Ids] = None,
        inventory_location_ids: Optional[Ids] = None,
        adjustment_types: Optional[Texts] = None,
        business_unit_ids: Optional[Ids] = None,
        sync_statuses: Optional[Texts] = None,
        custom_fields_fields: Optional[Params] = None,
        custom_fields_operator: Optional[t.LogicalOperator] = None,
        date_on_or_after: Optional[When] = None,
        date_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[t.AdjustmentsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.InventoryAdjustmentResponse, m.InventoryAdjustmentResponse]:
        """Adjustments, page by page.

        ``GET /inventory/v2/tenant/{tenant}/adjustments``; OAuth scope ``tn.inv.adjustments:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            number: With this number.
            reference_number: With this reference number.
            batch_id: Of this batch, by id.
            invoice_ids: Of any of these invoices, by id.
            inventory_location_ids: Of any of these inventory locations, by id.
            adjustment_types: With one of these adjustment types.
            business_unit_ids: Of any of these business units, by id.
            sync_statuses: With one of these sync statuses.
            custom_fields_fields: Values by name.
            custom_fields_operator: The custom fields operator: And, Or.
            date_on_or_after: Dated on this day or later.
            date_before: Dated before this day.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``InventoryAdjustmentResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.inventory.adjustments.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.adjustments.list",
            (),
            {
                "ids": ids,
                "active": active,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
                "number": number,
                "reference_number": reference_number,
                "batch_id": batch_id,
                "invoice_ids": invoice_ids,
                "inventory_location_ids": inventory_location_ids,
                "adjustment_types": adjustment_types,
                "business_unit_ids": business_unit_ids,
                "sync_statuses": sync_statuses,
                "custom_fields_fields": custom_fields_fields,
                "custom_fields_operator": custom_fields_operator,
                "date_on_or_after": date_on_or_after,
                "date_before": date_before,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
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
        body: Union[t.UpdateAdjustmentRequest, m.UpdateAdjustmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change an adjustment; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/adjustments/{id}``; OAuth scope
        ``tn.inv.adjustments:w``.

        Args:
            id: The adjustment, by id.
            body: A dict with the keys of ``UpdateAdjustmentRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such adjustment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.inventory.adjustments.list().first_or_raise()
            >>> adjustment = session.inventory.adjustments.update(
            ...     row["id"],
            ...     {
            ...         "externalData": {
            ...             "applicationGuid": "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...             "externalData": [{"key": "Example"}],
            ...         }
            ...     },
            ... )
        """
        return self._caller.call(
            "inventory.adjustments.update",
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
    ) -> Feed[t.ExportAdjustmentsResponse, m.ExportAdjustmentsResponse]:
        """Export feed of adjustments, in the order of their last change.

        ``GET /inventory/v2/tenant/{tenant}/export/adjustments``; OAuth scope
        ``tn.inv.adjustments:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportAdjustmentsResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.inventory.adjustments.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "inventory.adjustments.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of adjustments, many at once.

        ``PATCH /inventory/v2/tenant/{tenant}/adjustments/custom-fields``; OAuth scope
        ``tn.inv.adjustments:w``.

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
            >>> session.inventory.adjustments.update_custom_fields(
            ...     {
            ...         "operations": [
            ...             {"objectId": 1234, "customFields": [{"name": "Example", "value": "A1"}]}
            ...         ]
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.adjustments.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.InventoryAdjustmentResponse:
        """Get an adjustment by its id; also an inactive one.

        ``GET /inventory/v2/tenant/{tenant}/adjustments`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The adjustment, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``InventoryAdjustmentResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such adjustment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.inventory.adjustments.get(1234)
        """
        return self._caller.by_id("inventory.adjustments.list", id, {"active": "Any"}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryAdjustmentResponse]:
        """Adjustments by their ids, in the order of the ids; inactive ones included.

        ``GET /inventory/v2/tenant/{tenant}/adjustments``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``InventoryAdjustmentResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.inventory.adjustments.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "inventory.adjustments.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateAdjustmentRequest, m.UpdateAdjustmentRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many adjustments, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/adjustments/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateAdjustmentRequest``; any iterable
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
            >>> rows = [
            ...     (
            ...         1234,
            ...         {
            ...             "externalData": {
            ...                 "applicationGuid": "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...                 "externalData": [{"key": "Example"}],
            ...             }
            ...         },
            ...     )
            ... ]
            >>> results = session.inventory.adjustments.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.adjustments.update",
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
    ) -> m.InventoryAdjustmentResponse:
        """Make a model of a row: ``models.inventory.InventoryAdjustmentResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.inventory.adjustments.as_model(row).deviations
        """
        return self._caller.as_model("inventory.adjustments.list", row, strict)


class InventoryTemplates(Resource):
    """Inventory templates: ``session.inventory_templates``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
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
    ) -> Records[t.InventoryTemplateResponse, m.InventoryTemplateResponse]:
        """Inventory templates, page by page.

        ``GET /inventory/v2/tenant/{tenant}/inventory-templates``; OAuth scope
        ``tn.inv.inventorytemplates:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
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
            Lazy dicts typed as ``InventoryTemplateResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.inventory_templates.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.inventory_templates.list",
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

    def get(self, id: int, *, cache: bool = True) -> t.InventoryTemplateResponse:
        """Get an inventory template by its id; also an inactive one.

        ``GET /inventory/v2/tenant/{tenant}/inventory-templates`` with ``ids``, as the API has no
        call for one.

        Args:
            id: The inventory template, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``InventoryTemplateResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such inventory template.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.inventory_templates.get(1234)
        """
        return self._caller.by_id(
            "inventory.inventory_templates.list", id, {"active": "Any"}, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryTemplateResponse]:
        """Inventory templates by their ids, in the order of the ids; inactive ones included.

        ``GET /inventory/v2/tenant/{tenant}/inventory-templates``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``InventoryTemplateResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.inventory_templates.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "inventory.inventory_templates.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InventoryTemplateResponse:
        """Make a model of a row: ``models.inventory.InventoryTemplateResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.inventory_templates.as_model(row).deviations
        """
        return self._caller.as_model("inventory.inventory_templates.list", row, strict)


class PurchaseOrderMarkups(Resource):
    """Purchase order markups: ``session.purchase_order_markups``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.PurchaseOrderMarkupsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PurchaseOrderMarkupResponse, m.PurchaseOrderMarkupResponse]:
        """Purchase order markups, page by page.

        ``GET /inventory/v2/tenant/{tenant}/purchase-order-markups``; OAuth scope
        ``tn.inv.purchaseordermarkups:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, From, To, Percent.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``PurchaseOrderMarkupResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.purchase_order_markups.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.purchase_order_markups.list",
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
    ) -> t.PurchaseOrderMarkupResponse:
        """Get a purchase order markup by its id.

        ``GET /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}``; OAuth scope
        ``tn.inv.purchaseordermarkups:r``.

        Args:
            id: The purchase order markup, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``PurchaseOrderMarkupResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such purchase order markup.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.purchase_order_markups.list().first_or_raise()
            >>> purchase_order_markup = session.purchase_order_markups.get(row["id"])
        """
        return self._caller.call(
            "inventory.purchase_order_markups.get",
            (id,),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.CreatePurchaseOrderMarkupRequest, m.CreatePurchaseOrderMarkupRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PurchaseOrderMarkupResponse:
        """Create a purchase order markup.

        ``POST /inventory/v2/tenant/{tenant}/purchase-order-markups``; OAuth scope
        ``tn.inv.purchaseordermarkups:w``.

        Args:
            body: A dict with the keys of ``CreatePurchaseOrderMarkupRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``PurchaseOrderMarkupResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> purchase_order_markup = session.purchase_order_markups.create(
            ...     {"from": 1, "to": 1, "percent": 1}
            ... )
        """
        return self._caller.call(
            "inventory.purchase_order_markups.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdatePurchaseOrderMarkupRequest, m.UpdatePurchaseOrderMarkupRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PurchaseOrderMarkupResponse:
        """Change a purchase order markup; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}``; OAuth scope
        ``tn.inv.purchaseordermarkups:w``.

        Args:
            id: The purchase order markup, by id.
            body: A dict with the keys of ``UpdatePurchaseOrderMarkupRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``PurchaseOrderMarkupResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such purchase order markup.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.purchase_order_markups.list().first_or_raise()
            >>> purchase_order_markup = session.purchase_order_markups.update(
            ...     row["id"], {"from": 1, "to": 1, "percent": 1}
            ... )
        """
        return self._caller.call(
            "inventory.purchase_order_markups.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a purchase order markup.

        ``DELETE /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}``; OAuth scope
        ``tn.inv.purchaseordermarkups:w``.

        Args:
            id: The purchase order markup, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such purchase order markup.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.purchase_order_markups.list().first_or_raise()
            >>> session.purchase_order_markups.delete(row["id"])
        """
        return self._caller.call(
            "inventory.purchase_order_markups.delete", (id,), {}, extra_params=extra_params
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.PurchaseOrderMarkupResponse]:
        """Purchase order markups by their ids, in the order of the ids.

        ``GET /inventory/v2/tenant/{tenant}/purchase-order-markups``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``PurchaseOrderMarkupResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.purchase_order_markups.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "inventory.purchase_order_markups.list", ids, {}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreatePurchaseOrderMarkupRequest, m.CreatePurchaseOrderMarkupRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.PurchaseOrderMarkupResponse]:
        """Create many purchase order markups, which are all checked before the first is sent.

        ``POST /inventory/v2/tenant/{tenant}/purchase-order-markups``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreatePurchaseOrderMarkupRequest``; any iterable will
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
            >>> rows = [{"from": 1, "to": 1, "percent": 1}]
            >>> results = session.purchase_order_markups.create_many(rows).all()
        """
        return self._caller.batch(
            "inventory.purchase_order_markups.create",
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
            tuple[
                int, Union[t.UpdatePurchaseOrderMarkupRequest, m.UpdatePurchaseOrderMarkupRequest]
            ]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.PurchaseOrderMarkupResponse]:
        """Change many purchase order markups, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdatePurchaseOrderMarkupRequest``; any
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
            >>> rows = [(1234, {"from": 1, "to": 1, "percent": 1})]
            >>> results = session.purchase_order_markups.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.purchase_order_markups.update",
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
    ) -> m.PurchaseOrderMarkupResponse:
        """Make a model of a row: ``models.inventory.PurchaseOrderMarkupResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.purchase_order_markups.as_model(row).deviations
        """
        return self._caller.as_model("inventory.purchase_order_markups.get", row, strict)


class PurchaseOrderTypes(Resource):
    """Purchase order types: ``session.purchase_order_types``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.PurchaseOrderTypesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PurchaseOrderTypeResponse, m.PurchaseOrderTypeResponse]:
        """Purchase order types, page by page.

        ``GET /inventory/v2/tenant/{tenant}/purchase-order-types``; OAuth scope
        ``tn.inv.purchaseordertypes:r``.

        Naive dates and times are in the session's time zone.

        Args:
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
            Lazy dicts typed as ``PurchaseOrderTypeResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.purchase_order_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.purchase_order_types.list",
            (),
            {
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

    def create(
        self,
        body: Union[t.CreatePurchaseOrderTypeRequest, m.CreatePurchaseOrderTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a purchase order type.

        ``POST /inventory/v2/tenant/{tenant}/purchase-order-types``; OAuth scope
        ``tn.inv.purchaseordertypes:w``.

        Args:
            body: A dict with the keys of ``CreatePurchaseOrderTypeRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> purchase_order_type = session.purchase_order_types.create(
            ...     {
            ...         "name": "Example",
            ...         "active": True,
            ...         "includeInPoScreen": True,
            ...         "automaticallyReceive": True,
            ...         "displayToTechnician": True,
            ...         "excludeTaxFromJobCosting": True,
            ...         "impactToTechnicianPayroll": True,
            ...         "allowTechniciansToSendPo": True,
            ...         "defaultRequiredDateDaysOffset": 1,
            ...         "skipWeekends": True,
            ...         "requireJobBeforeReceipt": True,
            ...         "includeInSalesTax": True,
            ...         "isDefault": True,
            ...         "copyPurchaseOrderItemsToInvoiceWhenReceived": True,
            ...         "isDefaultForConsignment": True,
            ...         "alertSettings": {
            ...             "sendEmailToTechnicianWhenPoMovedToSend": True,
            ...             "sendEmailToTechnicianWhenPoMovedToReceived": True,
            ...             "sendEmailToPmWhenPoMovedToSend": True,
            ...             "sendEmailToPmWhenPoMovedToReceived": True,
            ...         },
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.purchase_order_types.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdatePurchaseOrderTypeRequest, m.UpdatePurchaseOrderTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a purchase order type; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/purchase-order-types/{id}``; OAuth scope
        ``tn.inv.purchaseordertypes:w``.

        Args:
            id: The purchase order type, by id.
            body: A dict with the keys of ``UpdatePurchaseOrderTypeRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such purchase order type.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.purchase_order_types.list().first_or_raise()
            >>> purchase_order_type = session.purchase_order_types.update(
            ...     row["id"],
            ...     {
            ...         "active": True,
            ...         "name": "Example",
            ...         "includeInPoScreen": True,
            ...         "automaticallyReceive": True,
            ...         "displayToTechnician": True,
            ...         "excludeTaxFromJobCosting": True,
            ...         "impactToTechnicianPayroll": True,
            ...         "allowTechniciansToSendPo": True,
            ...         "defaultRequiredDateDaysOffset": 1,
            ...         "skipWeekends": True,
            ...         "requireJobBeforeReceipt": True,
            ...         "includeInSalesTax": True,
            ...         "isDefault": True,
            ...         "copyPurchaseOrderItemsToInvoiceWhenReceived": True,
            ...         "isDefaultForConsignment": True,
            ...         "landedCostMethod": "ByValue",
            ...         "includeTaxInFullyLandedCost": True,
            ...         "alertSettings": {
            ...             "sendEmailToTechnicianWhenPoMovedToSend": True,
            ...             "sendEmailToTechnicianWhenPoMovedToReceived": True,
            ...             "sendEmailToPmWhenPoMovedToSend": True,
            ...             "sendEmailToPmWhenPoMovedToReceived": True,
            ...         },
            ...     },
            ... )
        """
        return self._caller.call(
            "inventory.purchase_order_types.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreatePurchaseOrderTypeRequest, m.CreatePurchaseOrderTypeRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many purchase order types, which are all checked before the first is sent.

        ``POST /inventory/v2/tenant/{tenant}/purchase-order-types``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreatePurchaseOrderTypeRequest``; any iterable will do.
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
            ...         "name": "Example",
            ...         "active": True,
            ...         "includeInPoScreen": True,
            ...         "automaticallyReceive": True,
            ...         "displayToTechnician": True,
            ...         "excludeTaxFromJobCosting": True,
            ...         "impactToTechnicianPayroll": True,
            ...         "allowTechniciansToSendPo": True,
            ...         "defaultRequiredDateDaysOffset": 1,
            ...         "skipWeekends": True,
            ...         "requireJobBeforeReceipt": True,
            ...         "includeInSalesTax": True,
            ...         "isDefault": True,
            ...         "copyPurchaseOrderItemsToInvoiceWhenReceived": True,
            ...         "isDefaultForConsignment": True,
            ...         "alertSettings": {
            ...             "sendEmailToTechnicianWhenPoMovedToSend": True,
            ...             "sendEmailToTechnicianWhenPoMovedToReceived": True,
            ...             "sendEmailToPmWhenPoMovedToSend": True,
            ...             "sendEmailToPmWhenPoMovedToReceived": True,
            ...         },
            ...     }
            ... ]
            >>> results = session.purchase_order_types.create_many(rows).all()
        """
        return self._caller.batch(
            "inventory.purchase_order_types.create",
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
            tuple[int, Union[t.UpdatePurchaseOrderTypeRequest, m.UpdatePurchaseOrderTypeRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many purchase order types, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/purchase-order-types/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdatePurchaseOrderTypeRequest``; any
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
            >>> rows = [
            ...     (
            ...         1234,
            ...         {
            ...             "active": True,
            ...             "name": "Example",
            ...             "includeInPoScreen": True,
            ...             "automaticallyReceive": True,
            ...             "displayToTechnician": True,
            ...             "excludeTaxFromJobCosting": True,
            ...             "impactToTechnicianPayroll": True,
            ...             "allowTechniciansToSendPo": True,
            ...             "defaultRequiredDateDaysOffset": 1,
            ...             "skipWeekends": True,
            ...             "requireJobBeforeReceipt": True,
            ...             "includeInSalesTax": True,
            ...             "isDefault": True,
            ...             "copyPurchaseOrderItemsToInvoiceWhenReceived": True,
            ...             "isDefaultForConsignment": True,
            ...             "landedCostMethod": "ByValue",
            ...             "includeTaxInFullyLandedCost": True,
            ...             "alertSettings": {
            ...                 "sendEmailToTechnicianWhenPoMovedToSend": True,
            ...                 "sendEmailToTechnicianWhenPoMovedToReceived": True,
            ...                 "sendEmailToPmWhenPoMovedToSend": True,
            ...                 "sendEmailToPmWhenPoMovedToReceived": True,
            ...             },
            ...         },
            ...     )
            ... ]
            >>> results = session.purchase_order_types.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.purchase_order_types.update",
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
    ) -> m.PurchaseOrderTypeResponse:
        """Make a model of a row: ``models.inventory.PurchaseOrderTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.purchase_order_types.as_model(row).deviations
        """
        return self._caller.as_model("inventory.purchase_order_types.list", row, strict)


class PurchaseOrders(Resource):
    """Purchase orders: ``session.purchase_orders``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        status: Optional[
            Literal["Pending", "Sent", "PartiallyReceived", "Received", "Exported", "Canceled"]
        ] = None,
        number: Optional[str] = None,
        job_id: Optional[int] = None,
        job_ids: Optional[Ids] = None,
        technician_id: Optional[int] = None,
        project_id: Optional[int] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        date_on_or_after: Optional[When] = None,
        date_before: Optional[When] = None,
        sent_on_or_after: Optional[When] = None,
        sent_before: Optional[When] = None,
        sort: Optional[t.PurchaseOrdersSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PurchaseOrderResponse, m.PurchaseOrderResponse]:
        """Purchase orders, page by page.

        ``GET /inventory/v2/tenant/{tenant}/purchase-orders``; OAuth scope
        ``tn.inv.purchaseorders:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            status: The status: Pending, Sent, PartiallyReceived, Received, Exported, Canceled.
            number: With this number.
            job_id: Of this job, by id.
            job_ids: Of any of these jobs, by id.
            technician_id: Of this technician, by id.
            project_id: Of this project, by id.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            date_on_or_after: Dated on this day or later.
            date_before: Dated before this day.
            sent_on_or_after: Sent at this moment or later.
            sent_before: Sent before this moment.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``PurchaseOrderResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.purchase_orders.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.purchase_orders.list",
            (),
            {
                "ids": ids,
                "status": status,
                "number": number,
                "job_id": job_id,
                "job_ids": job_ids,
                "technician_id": technician_id,
                "project_id": project_id,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
                "date_on_or_after": date_on_or_after,
                "date_before": date_before,
                "sent_on_or_after": sent_on_or_after,
                "sent_before": sent_before,
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
    ) -> t.PurchaseOrderResponse:
        """Get a purchase order by its id.

        ``GET /inventory/v2/tenant/{tenant}/purchase-orders/{id}``; OAuth scope
        ``tn.inv.purchaseorders:r``.

        Args:
            id: The purchase order, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``PurchaseOrderResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such purchase order.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.purchase_orders.list().first_or_raise()
            >>> purchase_order = session.purchase_orders.get(row["id"])
        """
        return self._caller.call(
            "inventory.purchase_orders.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreatePurchaseOrderRequest, m.CreatePurchaseOrderRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a purchase order.

        ``POST /inventory/v2/tenant/{tenant}/purchase-orders``; OAuth scope
        ``tn.inv.purchaseorders:w``.

        Args:
            body: A dict with the keys of ``CreatePurchaseOrderRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> purchase_order = session.purchase_orders.create(
            ...     {
            ...         "vendorId": 1234,
            ...         "typeId": 1234,
            ...         "businessUnitId": 1234,
            ...         "inventoryLocationId": 1234,
            ...         "shipTo": {
            ...             "description": "Blower motor",
            ...             "address": {
            ...                 "street": "12 Main St",
            ...                 "unit": "2",
            ...                 "city": "Portland",
            ...                 "state": "OR",
            ...                 "zip": "97201",
            ...                 "country": "USA",
            ...             },
            ...         },
            ...         "impactsTechnicianPayroll": True,
            ...         "date": "2026-01-31T08:00:00Z",
            ...         "requiredOn": "2026-01-31T08:00:00Z",
            ...         "tax": 1,
            ...         "shipping": 1,
            ...         "items": [
            ...             {
            ...                 "skuId": 1234,
            ...                 "description": "Blower motor",
            ...                 "vendorPartNumber": "1001",
            ...                 "quantity": 1,
            ...                 "cost": 49.5,
            ...             }
            ...         ],
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.purchase_orders.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdatePurchaseOrderRequest, m.UpdatePurchaseOrderRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a purchase order; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}``; OAuth scope
        ``tn.inv.purchaseorders:w``.

        Args:
            id: The purchase order, by id.
            body: A dict with the keys of ``UpdatePurchaseOrderRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such purchase order.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.purchase_orders.list().first_or_raise()
            >>> purchase_order = session.purchase_orders.update(
            ...     row["id"], {"memo": "Checked on site"}
            ... )
        """
        return self._caller.call(
            "inventory.purchase_orders.update",
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
    ) -> Feed[t.ExportPurchaseOrdersResponse, m.ExportPurchaseOrdersResponse]:
        """Export feed of purchase orders, in the order of their last change.

        ``GET /inventory/v2/tenant/{tenant}/export/purchase-orders``; OAuth scope
        ``tn.inv.purchaseorders:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportPurchaseOrdersResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.purchase_orders.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "inventory.purchase_orders.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def approve_request(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> t.ModificationResponse:
        """Approve a request for a purchase order.

        ``PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve``; OAuth scope
        ``tn.inv.purchaseorders:w``.

        Args:
            id: The request, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such purchase order.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.purchase_orders.list().first_or_raise()
            >>> done = session.purchase_orders.approve_request(row["id"])
        """
        return self._caller.call(
            "inventory.purchase_orders.approve_request", (id,), {}, extra_params=extra_params
        )

    def cancel(
        self,
        id: int,
        body: Union[
            t.CancelResourceRequestOfPurchaseOrderCancellationReason,
            m.CancelResourceRequestOfPurchaseOrderCancellationReason,
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Cancel a purchase order.

        ``PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation``; OAuth scope
        ``tn.inv.purchaseorders:w``.

        Args:
            id: The purchase order, by id.
            body: A dict with the keys of
                ``CancelResourceRequestOfPurchaseOrderCancellationReason``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such purchase order.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.purchase_orders.list().first_or_raise()
            >>> done = session.purchase_orders.cancel(row["id"], {"canceledReason": "NotRequired"})
        """
        return self._caller.call(
            "inventory.purchase_orders.cancel",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def list_requests(
        self,
        *,
        ids: Optional[Ids] = None,
        request_status: Optional[t.PurchaseOrderRequestStatus] = None,
        request_number: Optional[str] = None,
        job_id: Optional[int] = None,
        job_ids: Optional[Ids] = None,
        technician_id: Optional[int] = None,
        project_id: Optional[int] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        date_on_or_after: Optional[When] = None,
        date_before: Optional[When] = None,
        sort: Optional[t.PurchaseOrdersRequestSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PurchaseOrderRequestResponse, m.PurchaseOrderRequestResponse]:
        """Requests for purchase orders.

        ``GET /inventory/v2/tenant/{tenant}/purchase-orders/requests``; OAuth scope
        ``tn.inv.purchaseorders:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            request_status: The request status: PendingApproval, Approved, Rejected.
            request_number: With this request number.
            job_id: Of this job, by id.
            job_ids: Of any of these jobs, by id.
            technician_id: Of this technician, by id.
            project_id: Of this project, by id.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            date_on_or_after: Dated on this day or later.
            date_before: Dated before this day.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``PurchaseOrderRequestResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.purchase_orders.list_requests(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.purchase_orders.list_requests",
            (),
            {
                "ids": ids,
                "request_status": request_status,
                "request_number": request_number,
                "job_id": job_id,
                "job_ids": job_ids,
                "technician_id": technician_id,
                "project_id": project_id,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
                "date_on_or_after": date_on_or_after,
                "date_before": date_before,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def reject_request(
        self,
        id: int,
        body: Union[t.PurchaseOrderRequestRejectionArgs, m.PurchaseOrderRequestRejectionArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Reject a request for a purchase order.

        ``PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject``; OAuth scope
        ``tn.inv.purchaseorders:w``.

        Args:
            id: The request, by id.
            body: A dict with the keys of ``PurchaseOrderRequestRejectionArgs``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such purchase order.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.purchase_orders.list().first_or_raise()
            >>> done = session.purchase_orders.reject_request(
            ...     row["id"], {"rejectionReason": "CostTooHigh"}
            ... )
        """
        return self._caller.call(
            "inventory.purchase_orders.reject_request",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.PurchaseOrderResponse]:
        """Purchase orders by their ids, in the order of the ids.

        ``GET /inventory/v2/tenant/{tenant}/purchase-orders``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``PurchaseOrderResponse``; its ``missing`` has the ids without
                a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.purchase_orders.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "inventory.purchase_orders.list", ids, {}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreatePurchaseOrderRequest, m.CreatePurchaseOrderRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many purchase orders, which are all checked before the first is sent.

        ``POST /inventory/v2/tenant/{tenant}/purchase-orders``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreatePurchaseOrderRequest``; any iterable will do.
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
            ...         "vendorId": 1234,
            ...         "typeId": 1234,
            ...         "businessUnitId": 1234,
            ...         "inventoryLocationId": 1234,
            ...         "shipTo": {
            ...             "description": "Blower motor",
            ...             "address": {
            ...                 "street": "12 Main St",
            ...                 "unit": "2",
            ...                 "city": "Portland",
            ...                 "state": "OR",
            ...                 "zip": "97201",
            ...                 "country": "USA",
            ...             },
            ...         },
            ...         "impactsTechnicianPayroll": True,
            ...         "date": "2026-01-31T08:00:00Z",
            ...         "requiredOn": "2026-01-31T08:00:00Z",
            ...         "tax": 1,
            ...         "shipping": 1,
            ...         "items": [
            ...             {
            ...                 "skuId": 1234,
            ...                 "description": "Blower motor",
            ...                 "vendorPartNumber": "1001",
            ...                 "quantity": 1,
            ...                 "cost": 49.5,
            ...             }
            ...         ],
            ...     }
            ... ]
            >>> results = session.purchase_orders.create_many(rows).all()
        """
        return self._caller.batch(
            "inventory.purchase_orders.create",
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
            tuple[int, Union[t.UpdatePurchaseOrderRequest, m.UpdatePurchaseOrderRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many purchase orders, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdatePurchaseOrderRequest``; any iterable
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
            >>> rows = [(1234, {"memo": "Checked on site"})]
            >>> results = session.purchase_orders.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.purchase_orders.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.PurchaseOrderResponse:
        """Make a model of a row: ``models.inventory.PurchaseOrderResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.purchase_orders.as_model(row).deviations
        """
        return self._caller.as_model("inventory.purchase_orders.get", row, strict)


class Receipts(Resource):
    """Receipts: ``session.receipts``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        number: Optional[str] = None,
        vendor_invoice_number: Optional[str] = None,
        bill_id: Optional[int] = None,
        batch_id: Optional[int] = None,
        vendor_ids: Optional[Ids] = None,
        business_unit_ids: Optional[Ids] = None,
        inventory_location_ids: Optional[Ids] = None,
        purchase_order_ids: Optional[Ids] = None,
        sync_statuses: Optional[Texts] = None,
        custom_fields_fields: Optional[Params] = None,
        custom_fields_operator: Optional[t.LogicalOperator] = None,
        received_on_or_after: Optional[When] = None,
        received_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[t.ReceiptsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.InventoryReceiptResponse, m.InventoryReceiptResponse]:
        """Receipts, page by page.

        ``GET /inventory/v2/tenant/{tenant}/receipts``; OAuth scope ``tn.inv.receipts:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            number: With this number.
            vendor_invoice_number: With this vendor invoice number.
            bill_id: Of this bill, by id.
            batch_id: Of this batch, by id.
            vendor_ids: Of any of these vendors, by id.
            business_unit_ids: Of any of these business units, by id.
            inventory_location_ids: Of any of these inventory locations, by id.
            purchase_order_ids: Of any of these purchase orders, by id.
            sync_statuses: With one of these sync statuses.
            custom_fields_fields: Values by name.
            custom_fields_operator: The custom fields operator: And, Or.
            received_on_or_after: Received on this day or later.
            received_before: Received before this day.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``InventoryReceiptResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.receipts.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.receipts.list",
            (),
            {
                "ids": ids,
                "active": active,
                "number": number,
                "vendor_invoice_number": vendor_invoice_number,
                "bill_id": bill_id,
                "batch_id": batch_id,
                "vendor_ids": vendor_ids,
                "business_unit_ids": business_unit_ids,
                "inventory_location_ids": inventory_location_ids,
                "purchase_order_ids": purchase_order_ids,
                "sync_statuses": sync_statuses,
                "custom_fields_fields": custom_fields_fields,
                "custom_fields_operator": custom_fields_operator,
                "received_on_or_after": received_on_or_after,
                "received_before": received_before,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
                "sort": sort,
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
        body: Union[t.ReceivePurchaseOrderRequest, m.ReceivePurchaseOrderRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a receipt.

        ``POST /inventory/v2/tenant/{tenant}/receipts``; OAuth scope ``tn.inv.receipts:w``.

        Args:
            body: A dict with the keys of ``ReceivePurchaseOrderRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such receipt.
            ApiError: the API refuses for another reason.

        Example:
            >>> receipt = session.receipts.create(
            ...     {
            ...         "purchaseOrderId": 1234,
            ...         "dateReceived": "2026-01-31T08:00:00Z",
            ...         "tax": 1,
            ...         "shipping": 1,
            ...         "items": [{"skuId": 1234, "quantity": 1, "cost": 49.5}],
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.receipts.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def cancel(
        self,
        id: int,
        body: Union[
            t.CancelResourceRequestOfReceiptCancellationReason,
            m.CancelResourceRequestOfReceiptCancellationReason,
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Cancel a receipt.

        ``PATCH /inventory/v2/tenant/{tenant}/receipts/{id}/cancellation``; OAuth scope
        ``tn.inv.receipts:w``.

        Args:
            id: The receipt, by id.
            body: A dict with the keys of ``CancelResourceRequestOfReceiptCancellationReason``;
                converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such receipt.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.receipts.list().first_or_raise()
            >>> done = session.receipts.cancel(row["id"], {"canceledReason": "NotRequired"})
        """
        return self._caller.call(
            "inventory.receipts.cancel",
            (id,),
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
        """Set custom fields of receipts, many at once.

        ``PATCH /inventory/v2/tenant/{tenant}/receipts/custom-fields``; OAuth scope
        ``tn.inv.receipts:w``.

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
            >>> session.receipts.update_custom_fields(
            ...     {
            ...         "operations": [
            ...             {"objectId": 1234, "customFields": [{"name": "Example", "value": "A1"}]}
            ...         ]
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.receipts.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.InventoryReceiptResponse:
        """Get a receipt by its id; also an inactive one.

        ``GET /inventory/v2/tenant/{tenant}/receipts`` with ``ids``, as the API has no call for one.

        Args:
            id: The receipt, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``InventoryReceiptResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such receipt.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.receipts.get(1234)
        """
        return self._caller.by_id("inventory.receipts.list", id, {"active": "Any"}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryReceiptResponse]:
        """Receipts by their ids, in the order of the ids; inactive ones included.

        ``GET /inventory/v2/tenant/{tenant}/receipts``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``InventoryReceiptResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.receipts.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "inventory.receipts.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.ReceivePurchaseOrderRequest, m.ReceivePurchaseOrderRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many receipts, which are all checked before the first is sent.

        ``POST /inventory/v2/tenant/{tenant}/receipts``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``ReceivePurchaseOrderRequest``; any iterable will do.
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
            ...         "purchaseOrderId": 1234,
            ...         "dateReceived": "2026-01-31T08:00:00Z",
            ...         "tax": 1,
            ...         "shipping": 1,
            ...         "items": [{"skuId": 1234, "quantity": 1, "cost": 49.5}],
            ...     }
            ... ]
            >>> results = session.receipts.create_many(rows).all()
        """
        return self._caller.batch(
            "inventory.receipts.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InventoryReceiptResponse:
        """Make a model of a row: ``models.inventory.InventoryReceiptResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.receipts.as_model(row).deviations
        """
        return self._caller.as_model("inventory.receipts.list", row, strict)


class ReturnTypes(Resource):
    """Return types: ``session.return_types``."""

    def list(
        self,
        *,
        active_only: bool,
        name: Optional[str] = None,
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
    ) -> Records[t.ListReturnTypesResponse, m.ListReturnTypesResponse]:
        """Return types, page by page.

        ``GET /inventory/v2/tenant/{tenant}/return-types``; OAuth scope ``tn.inv.returntypes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            active_only: Whether active only.
            name: With this name.
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
            Lazy dicts typed as ``ListReturnTypesResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.return_types.list(active_only=True, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.return_types.list",
            (),
            {
                "active_only": active_only,
                "name": name,
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

    def create(
        self,
        body: Union[t.CreateReturnTypeRequest, m.CreateReturnTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a return type.

        ``POST /inventory/v2/tenant/{tenant}/return-types``; OAuth scope ``tn.inv.returntypes:w``.

        Args:
            body: A dict with the keys of ``CreateReturnTypeRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> return_type = session.return_types.create(
            ...     {
            ...         "name": "Example",
            ...         "automaticallyReceiveVendorCredit": True,
            ...         "includeInSalesTax": True,
            ...         "isDefault": True,
            ...         "isDefaultForConsignment": True,
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.return_types.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateReturnTypeRequest, m.UpdateReturnTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a return type; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/return-types/{id}``; OAuth scope
        ``tn.inv.returntypes:w``.

        Args:
            id: The return type, by id.
            body: A dict with the keys of ``UpdateReturnTypeRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such return type.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> return_type = session.return_types.update(1234, {"id": 1234})
        """
        return self._caller.call(
            "inventory.return_types.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateReturnTypeRequest, m.CreateReturnTypeRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many return types, which are all checked before the first is sent.

        ``POST /inventory/v2/tenant/{tenant}/return-types``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateReturnTypeRequest``; any iterable will do.
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
            ...         "name": "Example",
            ...         "automaticallyReceiveVendorCredit": True,
            ...         "includeInSalesTax": True,
            ...         "isDefault": True,
            ...         "isDefaultForConsignment": True,
            ...     }
            ... ]
            >>> results = session.return_types.create_many(rows).all()
        """
        return self._caller.batch(
            "inventory.return_types.create",
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
        rows: Iterable[tuple[int, Union[t.UpdateReturnTypeRequest, m.UpdateReturnTypeRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many return types, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/return-types/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateReturnTypeRequest``; any iterable
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
            >>> rows = [(1234, {"id": 1234})]
            >>> results = session.return_types.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.return_types.update",
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
    ) -> m.ListReturnTypesResponse:
        """Make a model of a row: ``models.inventory.ListReturnTypesResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.return_types.as_model(row).deviations
        """
        return self._caller.as_model("inventory.return_types.list", row, strict)


class Returns(Resource):
    """Returns: ``session.returns``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        number: Optional[str] = None,
        reference_number: Optional[str] = None,
        job_id: Optional[int] = None,
        purchase_order_id: Optional[int] = None,
        batch_id: Optional[int] = None,
        vendor_ids: Optional[Ids] = None,
        business_unit_ids: Optional[Ids] = None,
        inventory_location_ids: Optional[Ids] = None,
        sync_statuses: Optional[Texts] = None,
        custom_fields_fields: Optional[Params] = None,
        custom_fields_operator: Optional[t.LogicalOperator] = None,
        return_date_on_or_after: Optional[When] = None,
        return_date_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[t.ReturnsSort] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.InventoryReturnResponse, m.InventoryReturnResponse]:
        """Returns, page by page.

        ``GET /inventory/v2/tenant/{tenant}/returns``; OAuth scope ``tn.inv.returns:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            number: With this number.
            reference_number: With this reference number.
            job_id: Of this job, by id.
            purchase_order_id: Of this purchase order, by id.
            batch_id: Of this batch, by id.
            vendor_ids: Of any of these vendors, by id.
            business_unit_ids: Of any of these business units, by id.
            inventory_location_ids: Of any of these inventory locations, by id.
            sync_statuses: With one of these sync statuses.
            custom_fields_fields: Values by name.
            custom_fields_operator: The custom fields operator: And, Or.
            return_date_on_or_after: Return on this day or later.
            return_date_before: Return before this day.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``InventoryReturnResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.returns.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.returns.list",
            (),
            {
                "ids": ids,
                "active": active,
                "number": number,
                "reference_number": reference_number,
                "job_id": job_id,
                "purchase_order_id": purchase_order_id,
                "batch_id": batch_id,
                "vendor_ids": vendor_ids,
                "business_unit_ids": business_unit_ids,
                "inventory_location_ids": inventory_location_ids,
                "sync_statuses": sync_statuses,
                "custom_fields_fields": custom_fields_fields,
                "custom_fields_operator": custom_fields_operator,
                "return_date_on_or_after": return_date_on_or_after,
                "return_date_before": return_date_before,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
                "sort": sort,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
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
        body: Union[t.CreateInventoryReturnRequest, m.CreateInventoryReturnRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a return.

        ``POST /inventory/v2/tenant/{tenant}/returns``; OAuth scope ``tn.inv.returns:w``.

        Args:
            body: A dict with the keys of ``CreateInventoryReturnRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such return.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.returns.create(
            ...     {
            ...         "vendorId": 1234,
            ...         "returnTypeId": 1234,
            ...         "businessUnitId": 1234,
            ...         "inventoryLocationId": 1234,
            ...         "returnDate": "2026-01-31T08:00:00Z",
            ...         "tax": 1,
            ...         "shipping": 1,
            ...         "restockingFee": 1,
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.returns.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateReturnRequest, m.UpdateReturnRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a return; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/returns/{id}``; OAuth scope ``tn.inv.returns:w``.

        Args:
            id: The return, by id.
            body: A dict with the keys of ``UpdateReturnRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such return.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.returns.list().first_or_raise()
            >>> done = session.returns.update(row["id"], {"memo": "Checked on site"})
        """
        return self._caller.call(
            "inventory.returns.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportReturnsResponse, m.ExportReturnsResponse]:
        """Export feed of returns, in the order of their last change.

        ``GET /inventory/v2/tenant/{tenant}/export/returns``; OAuth scope ``tn.inv.returns:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportReturnsResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.returns.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "inventory.returns.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def cancel(
        self,
        id: int,
        body: Union[
            t.CancelResourceRequestOfReturnCancellationReason,
            m.CancelResourceRequestOfReturnCancellationReason,
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Cancel a return.

        ``PATCH /inventory/v2/tenant/{tenant}/returns/{id}/cancellation``; OAuth scope
        ``tn.inv.returns:w``.

        Args:
            id: The return, by id.
            body: A dict with the keys of ``CancelResourceRequestOfReturnCancellationReason``;
                converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such return.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.returns.list().first_or_raise()
            >>> done = session.returns.cancel(row["id"], {"canceledReason": "NotRequired"})
        """
        return self._caller.call(
            "inventory.returns.cancel", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of returns, many at once.

        ``PATCH /inventory/v2/tenant/{tenant}/returns/custom-fields``; OAuth scope
        ``tn.inv.returns:w``.

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
            >>> session.returns.update_custom_fields(
            ...     {
            ...         "operations": [
            ...             {"objectId": 1234, "customFields": [{"name": "Example", "value": "A1"}]}
            ...         ]
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.returns.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.InventoryReturnResponse:
        """Get a return by its id; also an inactive one.

        ``GET /inventory/v2/tenant/{tenant}/returns`` with ``ids``, as the API has no call for one.

        Args:
            id: The return, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``InventoryReturnResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such return.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.returns.get(1234)
        """
        return self._caller.by_id("inventory.returns.list", id, {"active": "Any"}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryReturnResponse]:
        """Returns by their ids, in the order of the ids; inactive ones included.

        ``GET /inventory/v2/tenant/{tenant}/returns``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``InventoryReturnResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.returns.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "inventory.returns.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateInventoryReturnRequest, m.CreateInventoryReturnRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many returns, which are all checked before the first is sent.

        ``POST /inventory/v2/tenant/{tenant}/returns``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateInventoryReturnRequest``; any iterable will do.
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
            ...         "vendorId": 1234,
            ...         "returnTypeId": 1234,
            ...         "businessUnitId": 1234,
            ...         "inventoryLocationId": 1234,
            ...         "returnDate": "2026-01-31T08:00:00Z",
            ...         "tax": 1,
            ...         "shipping": 1,
            ...         "restockingFee": 1,
            ...     }
            ... ]
            >>> results = session.returns.create_many(rows).all()
        """
        return self._caller.batch(
            "inventory.returns.create",
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
        rows: Iterable[tuple[int, Union[t.UpdateReturnRequest, m.UpdateReturnRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many returns, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/returns/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateReturnRequest``; any iterable will
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
            >>> rows = [(1234, {"memo": "Checked on site"})]
            >>> results = session.returns.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.returns.update",
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
    ) -> m.InventoryReturnResponse:
        """Make a model of a row: ``models.inventory.InventoryReturnResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.returns.as_model(row).deviations
        """
        return self._caller.as_model("inventory.returns.list", row, strict)


class Transfers(Resource):
    """Transfers: ``session.inventory.transfers``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        statuses: Optional[Texts] = None,
        number: Optional[str] = None,
        reference_number: Optional[str] = None,
        batch_id: Optional[int] = None,
        transfer_type_ids: Optional[Ids] = None,
        from_location_ids: Optional[Ids] = None,
        to_location_ids: Optional[Ids] = None,
        sync_statuses: Optional[Texts] = None,
        custom_fields_fields: Optional[Params] = None,
        custom_fields_operator: Optional[t.LogicalOperator] = None,
        date_on_or_after: Optional[When] = None,
        date_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[t.TransfersSort] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.InventoryTransferResponse, m.InventoryTransferResponse]:
        """Transfers, page by page.

        ``GET /inventory/v2/tenant/{tenant}/transfers``; OAuth scope ``tn.inv.transfers:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            statuses: With one of these statuses.
            number: With this number.
            reference_number: With this reference number.
            batch_id: Of this batch, by id.
            transfer_type_ids: Of any of these transfer types, by id.
            from_location_ids: Of any of these from locations, by id.
            to_location_ids: Of any of these to locations, by id.
            sync_statuses: With one of these sync statuses.
            custom_fields_fields: Values by name.
            custom_fields_operator: The custom fields operator: And, Or.
            date_on_or_after: Dated on this day or later.
            date_before: Dated before this day.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``InventoryTransferResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.inventory.transfers.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.transfers.list",
            (),
            {
                "ids": ids,
                "statuses": statuses,
                "number": number,
                "reference_number": reference_number,
                "batch_id": batch_id,
                "transfer_type_ids": transfer_type_ids,
                "from_location_ids": from_location_ids,
                "to_location_ids": to_location_ids,
                "sync_statuses": sync_statuses,
                "custom_fields_fields": custom_fields_fields,
                "custom_fields_operator": custom_fields_operator,
                "date_on_or_after": date_on_or_after,
                "date_before": date_before,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
                "sort": sort,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
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
        body: Union[t.UpdateTransferRequest, m.UpdateTransferRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a transfer; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/transfers/{id}``; OAuth scope ``tn.inv.transfers:w``.

        Args:
            id: The transfer, by id.
            body: A dict with the keys of ``UpdateTransferRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such transfer.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.inventory.transfers.list().first_or_raise()
            >>> transfer = session.inventory.transfers.update(
            ...     row["id"],
            ...     {
            ...         "externalData": {
            ...             "applicationGuid": "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...             "externalData": [{"key": "Example"}],
            ...         }
            ...     },
            ... )
        """
        return self._caller.call(
            "inventory.transfers.update",
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
    ) -> Feed[t.ExportTransfersResponse, m.ExportTransfersResponse]:
        """Export feed of transfers, in the order of their last change.

        ``GET /inventory/v2/tenant/{tenant}/export/transfers``; OAuth scope ``tn.inv.transfers:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportTransfersResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.inventory.transfers.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "inventory.transfers.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def update_custom_fields(
        self,
        body: Union[t.CustomFieldUpdateRequest, m.CustomFieldUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set custom fields of transfers, many at once.

        ``PATCH /inventory/v2/tenant/{tenant}/transfers/custom-fields``; OAuth scope
        ``tn.inv.transfers:w``.

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
            >>> session.inventory.transfers.update_custom_fields(
            ...     {
            ...         "operations": [
            ...             {"objectId": 1234, "customFields": [{"name": "Example", "value": "A1"}]}
            ...         ]
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.transfers.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.InventoryTransferResponse:
        """Get a transfer by its id.

        ``GET /inventory/v2/tenant/{tenant}/transfers`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The transfer, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``InventoryTransferResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such transfer.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.inventory.transfers.get(1234)
        """
        return self._caller.by_id("inventory.transfers.list", id, {}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InventoryTransferResponse]:
        """Transfers by their ids, in the order of the ids.

        ``GET /inventory/v2/tenant/{tenant}/transfers``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``InventoryTransferResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.inventory.transfers.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("inventory.transfers.list", ids, {}, workers, cache=cache)

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateTransferRequest, m.UpdateTransferRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many transfers, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/transfers/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateTransferRequest``; any iterable will
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
            ...     (
            ...         1234,
            ...         {
            ...             "externalData": {
            ...                 "applicationGuid": "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...                 "externalData": [{"key": "Example"}],
            ...             }
            ...         },
            ...     )
            ... ]
            >>> results = session.inventory.transfers.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.transfers.update",
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
    ) -> m.InventoryTransferResponse:
        """Make a model of a row: ``models.inventory.InventoryTransferResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.inventory.transfers.as_model(row).deviations
        """
        return self._caller.as_model("inventory.transfers.list", row, strict)


class Trucks(Resource):
    """Trucks: ``session.trucks``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.TrucksSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.TruckResponse, m.TruckResponse]:
        """Trucks, page by page.

        ``GET /inventory/v2/tenant/{tenant}/trucks``; OAuth scope ``tn.inv.trucks:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
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
            Lazy dicts typed as ``TruckResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.trucks.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.trucks.list",
            (),
            {
                "ids": ids,
                "active": active,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
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

    def create(
        self,
        body: Union[t.CreateTruckRequest, m.CreateTruckRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a truck.

        ``POST /inventory/v2/tenant/{tenant}/trucks``; OAuth scope ``tn.inv.trucks:w``.

        Args:
            body: A dict with the keys of ``CreateTruckRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> truck = session.trucks.create({"name": "Example", "warehouseId": 1234})
        """
        return self._caller.call(
            "inventory.trucks.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateTruckRequest, m.UpdateTruckRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a truck; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/trucks/{id}``; OAuth scope ``tn.inv.trucks:w``.

        Args:
            id: The truck, by id.
            body: A dict with the keys of ``UpdateTruckRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such truck.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.trucks.list().first_or_raise()
            >>> truck = session.trucks.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "inventory.trucks.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def get(self, id: int, *, cache: bool = True) -> t.TruckResponse:
        """Get a truck by its id; also an inactive one.

        ``GET /inventory/v2/tenant/{tenant}/trucks`` with ``ids``, as the API has no call for one.

        Args:
            id: The truck, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``TruckResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such truck.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.trucks.get(1234)
        """
        return self._caller.by_id("inventory.trucks.list", id, {"active": "Any"}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.TruckResponse]:
        """Trucks by their ids, in the order of the ids; inactive ones included.

        ``GET /inventory/v2/tenant/{tenant}/trucks``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``TruckResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.trucks.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "inventory.trucks.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTruckRequest, m.CreateTruckRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many trucks, which are all checked before the first is sent.

        ``POST /inventory/v2/tenant/{tenant}/trucks``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateTruckRequest``; any iterable will do.
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
            >>> rows = [{"name": "Example", "warehouseId": 1234}]
            >>> results = session.trucks.create_many(rows).all()
        """
        return self._caller.batch(
            "inventory.trucks.create",
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
        rows: Iterable[tuple[int, Union[t.UpdateTruckRequest, m.UpdateTruckRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many trucks, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/trucks/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateTruckRequest``; any iterable will
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
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.trucks.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.trucks.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TruckResponse:
        """Make a model of a row: ``models.inventory.TruckResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.trucks.as_model(row).deviations
        """
        return self._caller.as_model("inventory.trucks.list", row, strict)


class Vendors(Resource):
    """Vendors: ``session.vendors``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        custom_field_fields: Optional[Params] = None,
        custom_field_operator: Optional[t.LogicalOperator] = None,
        sort: Optional[t.VendorsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.VendorResponse, m.VendorResponse]:
        """Vendors, page by page.

        ``GET /inventory/v2/tenant/{tenant}/vendors``; OAuth scope ``tn.inv.vendors:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            custom_field_fields: Values of custom fields by name, at most 50.
            custom_field_operator: Whether all the custom fields must match or any: And, Or.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``VendorResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.vendors.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.vendors.list",
            (),
            {
                "ids": ids,
                "active": active,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "custom_field_fields": custom_field_fields,
                "custom_field_operator": custom_field_operator,
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
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.VendorResponse:
        """Get a vendor by its id.

        ``GET /inventory/v2/tenant/{tenant}/vendors/{id}``; OAuth scope ``tn.inv.vendors:r``.

        Args:
            id: The vendor, by id.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; at most 50.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``VendorResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such vendor.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.vendors.list().first_or_raise()
            >>> vendor = session.vendors.get(row["id"])
        """
        return self._caller.call(
            "inventory.vendors.get",
            (id,),
            {
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
            },
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.CreateVendorRequest, m.CreateVendorRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a vendor.

        ``POST /inventory/v2/tenant/{tenant}/vendors``; OAuth scope ``tn.inv.vendors:w``.

        Args:
            body: A dict with the keys of ``CreateVendorRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> vendor = session.vendors.create(
            ...     {
            ...         "name": "Example",
            ...         "active": True,
            ...         "isTruckReplenishment": True,
            ...         "taxRate": 1,
            ...         "restrictedMobileCreation": True,
            ...         "address": {
            ...             "street": "12 Main St",
            ...             "unit": "2",
            ...             "city": "Portland",
            ...             "state": "OR",
            ...             "zip": "97201",
            ...             "country": "USA",
            ...         },
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.vendors.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateVendorRequest, m.UpdateVendorRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a vendor; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/vendors/{id}``; OAuth scope ``tn.inv.vendors:w``.

        Args:
            id: The vendor, by id.
            body: A dict with the keys of ``UpdateVendorRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such vendor.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.vendors.list().first_or_raise()
            >>> vendor = session.vendors.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "inventory.vendors.update", (id,), {}, body=body, check=check, extra_params=extra_params
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
        """Types of the custom fields that vendors can have.

        ``GET /inventory/v2/tenant/{tenant}/vendors/custom-fields``; OAuth scope
        ``tn.inv.vendors:r``.

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
            >>> for item in session.vendors.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.vendors.list_custom_field_types",
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
        """Set custom fields of vendors, many at once.

        ``PATCH /inventory/v2/tenant/{tenant}/vendors/custom-fields``; OAuth scope
        ``tn.inv.vendors:w``.

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
            >>> session.vendors.update_custom_fields(
            ...     {
            ...         "operations": [
            ...             {"objectId": 1234, "customFields": [{"name": "Example", "value": "A1"}]}
            ...         ]
            ...     }
            ... )
        """
        return self._caller.call(
            "inventory.vendors.update_custom_fields",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.VendorResponse]:
        """Vendors by their ids, in the order of the ids; inactive ones included.

        ``GET /inventory/v2/tenant/{tenant}/vendors``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``VendorResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.vendors.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "inventory.vendors.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateVendorRequest, m.CreateVendorRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many vendors, which are all checked before the first is sent.

        ``POST /inventory/v2/tenant/{tenant}/vendors``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateVendorRequest``; any iterable will do.
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
            ...         "name": "Example",
            ...         "active": True,
            ...         "isTruckReplenishment": True,
            ...         "taxRate": 1,
            ...         "restrictedMobileCreation": True,
            ...         "address": {
            ...             "street": "12 Main St",
            ...             "unit": "2",
            ...             "city": "Portland",
            ...             "state": "OR",
            ...             "zip": "97201",
            ...             "country": "USA",
            ...         },
            ...     }
            ... ]
            >>> results = session.vendors.create_many(rows).all()
        """
        return self._caller.batch(
            "inventory.vendors.create",
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
        rows: Iterable[tuple[int, Union[t.UpdateVendorRequest, m.UpdateVendorRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many vendors, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/vendors/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateVendorRequest``; any iterable will
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
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.vendors.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.vendors.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.VendorResponse:
        """Make a model of a row: ``models.inventory.VendorResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.vendors.as_model(row).deviations
        """
        return self._caller.as_model("inventory.vendors.get", row, strict)


class Warehouses(Resource):
    """Warehouses: ``session.warehouses``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.WarehousesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.WarehouseResponse, m.WarehouseResponse]:
        """Warehouses, page by page.

        ``GET /inventory/v2/tenant/{tenant}/warehouses``; OAuth scope ``tn.inv.warehouses:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
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
            Lazy dicts typed as ``WarehouseResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.warehouses.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "inventory.warehouses.list",
            (),
            {
                "ids": ids,
                "active": active,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
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

    def update(
        self,
        id: int,
        body: Union[t.UpdateWarehouseRequest, m.UpdateWarehouseRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a warehouse; what the body omits stays unchanged.

        ``PATCH /inventory/v2/tenant/{tenant}/warehouses/{id}``; OAuth scope
        ``tn.inv.warehouses:w``.

        Args:
            id: The warehouse, by id.
            body: A dict with the keys of ``UpdateWarehouseRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such warehouse.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.warehouses.list().first_or_raise()
            >>> warehouse = session.warehouses.update(
            ...     row["id"],
            ...     {
            ...         "externalData": {
            ...             "applicationGuid": "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...             "externalData": [{"key": "Example"}],
            ...         }
            ...     },
            ... )
        """
        return self._caller.call(
            "inventory.warehouses.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.WarehouseResponse:
        """Get a warehouse by its id; also an inactive one.

        ``GET /inventory/v2/tenant/{tenant}/warehouses`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The warehouse, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``WarehouseResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such warehouse.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.warehouses.get(1234)
        """
        return self._caller.by_id("inventory.warehouses.list", id, {"active": "Any"}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.WarehouseResponse]:
        """Warehouses by their ids, in the order of the ids; inactive ones included.

        ``GET /inventory/v2/tenant/{tenant}/warehouses``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``WarehouseResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.warehouses.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "inventory.warehouses.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateWarehouseRequest, m.UpdateWarehouseRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many warehouses, which are all checked before the first is sent.

        ``PATCH /inventory/v2/tenant/{tenant}/warehouses/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateWarehouseRequest``; any iterable
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
            >>> rows = [
            ...     (
            ...         1234,
            ...         {
            ...             "externalData": {
            ...                 "applicationGuid": "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...                 "externalData": [{"key": "Example"}],
            ...             }
            ...         },
            ...     )
            ... ]
            >>> results = session.warehouses.update_many(rows).all()
        """
        return self._caller.batch(
            "inventory.warehouses.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.WarehouseResponse:
        """Make a model of a row: ``models.inventory.WarehouseResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.warehouses.as_model(row).deviations
        """
        return self._caller.as_model("inventory.warehouses.list", row, strict)


class InventoryModule(Namespace):
    """The API module ``session.inventory``."""

    @cached_attribute
    def adjustments(self) -> Adjustments:
        """Adjustments."""
        return Adjustments(self._caller)

    @cached_attribute
    def inventory_templates(self) -> InventoryTemplates:
        """Inventory templates; also ``session.inventory_templates``."""
        return InventoryTemplates(self._caller)

    @cached_attribute
    def purchase_order_markups(self) -> PurchaseOrderMarkups:
        """Purchase order markups; also ``session.purchase_order_markups``."""
        return PurchaseOrderMarkups(self._caller)

    @cached_attribute
    def purchase_order_types(self) -> PurchaseOrderTypes:
        """Purchase order types; also ``session.purchase_order_types``."""
        return PurchaseOrderTypes(self._caller)

    @cached_attribute
    def purchase_orders(self) -> PurchaseOrders:
        """Purchase orders; also ``session.purchase_orders``."""
        return PurchaseOrders(self._caller)

    @cached_attribute
    def receipts(self) -> Receipts:
        """Receipts; also ``session.receipts``."""
        return Receipts(self._caller)

    @cached_attribute
    def return_types(self) -> ReturnTypes:
        """Return types; also ``session.return_types``."""
        return ReturnTypes(self._caller)

    @cached_attribute
    def returns(self) -> Returns:
        """Returns; also ``session.returns``."""
        return Returns(self._caller)

    @cached_attribute
    def transfers(self) -> Transfers:
        """Transfers."""
        return Transfers(self._caller)

    @cached_attribute
    def trucks(self) -> Trucks:
        """Trucks; also ``session.trucks``."""
        return Trucks(self._caller)

    @cached_attribute
    def vendors(self) -> Vendors:
        """Vendors; also ``session.vendors``."""
        return Vendors(self._caller)

    @cached_attribute
    def warehouses(self) -> Warehouses:
        """Warehouses; also ``session.warehouses``."""
        return Warehouses(self._caller)
