# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``salestech``: estimate templates, estimates, opportunities, proposal templates,
proposal types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, When
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import salestech as t
    from servicepytan.models import salestech as m


class EstimateTemplates(Resource):
    """Estimate templates: ``session.estimate_templates``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.EstimateTemplateResponse, m.EstimateTemplateResponse]:
        """Estimate templates, page by page.

        ``GET /sales/v2/tenant/{tenant}/estimate-templates``; OAuth scope
        ``tn.sal.estimatetemplates:r``. Published since the edition of 2026-05.

        Naive dates and times are in the session's time zone.

        Args:
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``EstimateTemplateResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.estimate_templates.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "salestech.estimate_templates.list",
            (),
            {
                "active": active,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
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
    ) -> t.EstimateTemplateResponse:
        """Get an estimate template by its id.

        ``GET /sales/v2/tenant/{tenant}/estimate-templates/{id}``; OAuth scope
        ``tn.sal.estimatetemplates:r``. Published since the edition of 2026-05.

        Args:
            id: The estimate template, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``EstimateTemplateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimate_templates.list().first_or_raise()
            >>> estimate_template = session.estimate_templates.get(row["id"])
        """
        return self._caller.call(
            "salestech.estimate_templates.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateEstimateTemplateRequest, m.CreateEstimateTemplateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateTemplateResponse:
        """Create an estimate template.

        ``POST /sales/v2/tenant/{tenant}/estimate-templates``; OAuth scope
        ``tn.sal.estimatetemplates:w``. Published since the edition of 2026-05.

        Args:
            body: A dict with the keys of ``CreateEstimateTemplateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EstimateTemplateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> estimate_template = session.estimate_templates.create(
            ...     {
            ...         "name": "Example",
            ...         "internalName": "Example",
            ...         "mode": "Dynamic",
            ...         "items": [
            ...             {"skuId": 1234, "skuType": "Service", "quantity": 1, "isAddOn": True}
            ...         ],
            ...     }
            ... )
        """
        return self._caller.call(
            "salestech.estimate_templates.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateEstimateTemplateRequest, m.UpdateEstimateTemplateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateTemplateResponse:
        """Change an estimate template; what the body omits stays unchanged.

        ``PATCH /sales/v2/tenant/{tenant}/estimate-templates/{id}``; OAuth scope
        ``tn.sal.estimatetemplates:w``. Published since the edition of 2026-05.

        Args:
            id: The estimate template, by id.
            body: A dict with the keys of ``UpdateEstimateTemplateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EstimateTemplateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimate_templates.list().first_or_raise()
            >>> estimate_template = session.estimate_templates.update(
            ...     row["id"], {"name": "Example"}
            ... )
        """
        return self._caller.call(
            "salestech.estimate_templates.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete an estimate template.

        ``DELETE /sales/v2/tenant/{tenant}/estimate-templates/{id}``; OAuth scope
        ``tn.sal.estimatetemplates:w``. Published since the edition of 2026-05.

        Args:
            id: The estimate template, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimate_templates.list().first_or_raise()
            >>> session.estimate_templates.delete(row["id"])
        """
        return self._caller.call(
            "salestech.estimate_templates.delete", (id,), {}, extra_params=extra_params
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateEstimateTemplateRequest, m.CreateEstimateTemplateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EstimateTemplateResponse]:
        """Create many estimate templates, which are all checked before the first is sent.

        ``POST /sales/v2/tenant/{tenant}/estimate-templates``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateEstimateTemplateRequest``; any iterable will do.
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
            ...         "internalName": "Example",
            ...         "mode": "Dynamic",
            ...         "items": [
            ...             {"skuId": 1234, "skuType": "Service", "quantity": 1, "isAddOn": True}
            ...         ],
            ...     }
            ... ]
            >>> results = session.estimate_templates.create_many(rows).all()
        """
        return self._caller.batch(
            "salestech.estimate_templates.create",
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
            tuple[int, Union[t.UpdateEstimateTemplateRequest, m.UpdateEstimateTemplateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EstimateTemplateResponse]:
        """Change many estimate templates, which are all checked before the first is sent.

        ``PATCH /sales/v2/tenant/{tenant}/estimate-templates/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateEstimateTemplateRequest``; any
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
            >>> results = session.estimate_templates.update_many(rows).all()
        """
        return self._caller.batch(
            "salestech.estimate_templates.update",
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
    ) -> m.EstimateTemplateResponse:
        """Make a model of a row: ``models.salestech.EstimateTemplateResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.estimate_templates.as_model(row).deviations
        """
        return self._caller.as_model("salestech.estimate_templates.get", row, strict)


class Estimates(Resource):
    """Estimates: ``session.estimates``."""

    def list(
        self,
        *,
        job_id: Optional[int] = None,
        project_id: Optional[int] = None,
        job_number: Optional[str] = None,
        total_greater: Optional[float] = None,
        total_less: Optional[float] = None,
        sold_by_id: Optional[int] = None,
        sold_by_employee_id: Optional[int] = None,
        ids: Optional[Ids] = None,
        sold_after: Optional[When] = None,
        sold_before: Optional[When] = None,
        status: Optional[str] = None,
        active: Optional[Active] = None,
        sort: Optional[str] = None,
        order_by: Optional[str] = None,
        order_by_direction: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        location_id: Optional[int] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.EstimateResponse, m.EstimateResponse]:
        """Estimates, page by page.

        ``GET /sales/v2/tenant/{tenant}/estimates``; OAuth scope ``tn.sal.estimates:r``.

        Naive dates and times are in the session's time zone.

        Args:
            job_id: Of this job, by id.
            project_id: Of this project, by id.
            job_number: Of the job with this number.
            total_greater: With a total above this.
            total_less: With a total below this.
            sold_by_id: Sold by this technician, by id.
            sold_by_employee_id: Of this sold by employee, by id.
            ids: Only these ids, one or several; more than 50 take several requests.
            sold_after: Sold after this moment.
            sold_before: Sold before this moment.
            status: With this status.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            order_by: Field to order by; ``sort`` is the newer way.
            order_by_direction: ``desc`` or ``descending``; anything else is ascending.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            location_id: Of this location, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``EstimateResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.estimates.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "salestech.estimates.list",
            (),
            {
                "job_id": job_id,
                "project_id": project_id,
                "job_number": job_number,
                "total_greater": total_greater,
                "total_less": total_less,
                "sold_by_id": sold_by_id,
                "sold_by_employee_id": sold_by_employee_id,
                "ids": ids,
                "sold_after": sold_after,
                "sold_before": sold_before,
                "status": status,
                "active": active,
                "sort": sort,
                "order_by": order_by,
                "order_by_direction": order_by_direction,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "location_id": location_id,
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
    ) -> t.EstimateResponse:
        """Get an estimate by its id.

        ``GET /sales/v2/tenant/{tenant}/estimates/{id}``; OAuth scope ``tn.sal.estimates:r``.

        Args:
            id: The estimate, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``EstimateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimates.list().first_or_raise()
            >>> estimate = session.estimates.get(row["id"])
        """
        return self._caller.call(
            "salestech.estimates.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateEstimateRequest, m.CreateEstimateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateResponse:
        """Create an estimate.

        ``POST /sales/v2/tenant/{tenant}/estimates``; OAuth scope ``tn.sal.estimates:w``.

        Args:
            body: A dict with the keys of ``CreateEstimateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EstimateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> estimate = session.estimates.create({"name": "Example"})
        """
        return self._caller.call(
            "salestech.estimates.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateEstimateRequest, m.UpdateEstimateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateResponse:
        """Change an estimate.

        ``PUT /sales/v2/tenant/{tenant}/estimates/{id}``; OAuth scope ``tn.sal.estimates:w``.

        Args:
            id: The estimate, by id.
            body: A dict with the keys of ``UpdateEstimateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EstimateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimates.list().first_or_raise()
            >>> estimate = session.estimates.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "salestech.estimates.update",
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
    ) -> Feed[t.ExportEstimatesResponse, m.ExportEstimatesResponse]:
        """Export feed of estimates, in the order of their last change.

        ``GET /sales/v2/tenant/{tenant}/export/estimates``; OAuth scope ``tn.sal.estimates:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportEstimatesResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.estimates.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "salestech.estimates.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def delete_item(self, id: int, item_id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete an item of an estimate.

        ``DELETE /sales/v2/tenant/{tenant}/estimates/{id}/items/{itemId}``; OAuth scope
        ``tn.sal.estimates:w``.

        Args:
            id: The estimate, by id.
            item_id: The item, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimates.list().first_or_raise()
            >>> session.estimates.delete_item(row["id"], 1234)
        """
        return self._caller.call(
            "salestech.estimates.delete_item", (id, item_id), {}, extra_params=extra_params
        )

    def dismiss(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Dismiss an estimate.

        ``PUT /sales/v2/tenant/{tenant}/estimates/{id}/dismiss``; OAuth scope
        ``tn.sal.estimates:w``.

        Args:
            id: The estimate, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimates.list().first_or_raise()
            >>> session.estimates.dismiss(row["id"])
        """
        return self._caller.call(
            "salestech.estimates.dismiss", (id,), {}, extra_params=extra_params
        )

    def export_legacy(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportEstimatesResponse, m.ExportEstimatesResponse]:
        """Export feed of estimates by the older route; ``export`` is the newer one.

        ``GET /sales/v2/tenant/{tenant}/estimates/export``; OAuth scope ``tn.sal.estimates:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportEstimatesResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.estimates.export_legacy(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "salestech.estimates.export_legacy",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def list_items(
        self,
        *,
        estimate_id: Optional[int] = None,
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
    ) -> Records[t.EstimateItemResponse, m.EstimateItemResponse]:
        """Items of estimates.

        ``GET /sales/v2/tenant/{tenant}/estimates/items``; OAuth scope ``tn.sal.estimates:r``.

        Naive dates and times are in the session's time zone.

        Args:
            estimate_id: Of this estimate, by id.
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
            Lazy dicts typed as ``EstimateItemResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.estimates.list_items(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "salestech.estimates.list_items",
            (),
            {
                "estimate_id": estimate_id,
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

    def list_status_changes(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.EstimateStatusChangesResponse, m.EstimateStatusChangesResponse]:
        """Status changes of an estimate.

        ``GET /sales/v2/tenant/{tenant}/status/estimates/{id}/changes``; OAuth scope
        ``tn.sal.estimates:r``.

        Args:
            id: The estimate, by id.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``EstimateStatusChangesResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.estimates.list_status_changes(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "salestech.estimates.list_status_changes",
            (id,),
            {},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def sell(
        self,
        id: int,
        body: Union[t.SellRequest, m.SellRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateResponse:
        """Mark an estimate as sold.

        ``PUT /sales/v2/tenant/{tenant}/estimates/{id}/sell``; OAuth scope ``tn.sal.estimates:w``.

        Args:
            id: The estimate, by id.
            body: A dict with the keys of ``SellRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EstimateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimates.list().first_or_raise()
            >>> done = session.estimates.sell(row["id"], {"soldBy": 1})
        """
        return self._caller.call(
            "salestech.estimates.sell", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def unsell(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Take back the sale of an estimate.

        ``PUT /sales/v2/tenant/{tenant}/estimates/{id}/unsell``; OAuth scope ``tn.sal.estimates:w``.

        Args:
            id: The estimate, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimates.list().first_or_raise()
            >>> session.estimates.unsell(row["id"])
        """
        return self._caller.call("salestech.estimates.unsell", (id,), {}, extra_params=extra_params)

    def upsert_item(
        self,
        id: int,
        body: Union[t.EstimateItemCreateUpdateRequest, m.EstimateItemCreateUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateItemUpdateResponse:
        """Add an item to an estimate, or change one that the body names by its id.

        ``PUT /sales/v2/tenant/{tenant}/estimates/{id}/items``; OAuth scope ``tn.sal.estimates:w``.

        Args:
            id: The estimate, by id.
            body: A dict with the keys of ``EstimateItemCreateUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EstimateItemUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.estimates.list().first_or_raise()
            >>> done = session.estimates.upsert_item(row["id"], {"description": "Blower motor"})
        """
        return self._caller.call(
            "salestech.estimates.upsert_item",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.EstimateResponse]:
        """Estimates by their ids, in the order of the ids; inactive ones included.

        ``GET /sales/v2/tenant/{tenant}/estimates``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``EstimateResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.estimates.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "salestech.estimates.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateEstimateRequest, m.CreateEstimateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EstimateResponse]:
        """Create many estimates, which are all checked before the first is sent.

        ``POST /sales/v2/tenant/{tenant}/estimates``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateEstimateRequest``; any iterable will do.
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
            >>> results = session.estimates.create_many(rows).all()
        """
        return self._caller.batch(
            "salestech.estimates.create",
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
        rows: Iterable[tuple[int, Union[t.UpdateEstimateRequest, m.UpdateEstimateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EstimateResponse]:
        """Change many estimates, which are all checked before the first is sent.

        ``PUT /sales/v2/tenant/{tenant}/estimates/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateEstimateRequest``; any iterable will
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
            >>> results = session.estimates.update_many(rows).all()
        """
        return self._caller.batch(
            "salestech.estimates.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.EstimateResponse:
        """Make a model of a row: ``models.salestech.EstimateResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.estimates.as_model(row).deviations
        """
        return self._caller.as_model("salestech.estimates.get", row, strict)


class Opportunities(Resource):
    """Opportunities: ``session.opportunities``."""

    def list(
        self,
        *,
        sort: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[Any]:
        """Opportunities, page by page.

        ``GET /sales/v2/tenant/{tenant}/opportunities``. Published until the edition of 2026-03.

        Naive dates and times are in the session's time zone.

        Args:
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy rows; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.opportunities.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "salestech.opportunities.list",
            (),
            {
                "sort": sort,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True) -> Any:
        """Get an opportunity by its id.

        ``GET /sales/v2/tenant/{tenant}/opportunities/{id}``. Published until the edition of
        2026-03.

        Args:
            id: The opportunity, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.opportunities.get(1234)
        """
        return self._caller.call(
            "salestech.opportunities.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[Any]:
        """Export feed of opportunities, in the order of their last change.

        ``GET /sales/v2/tenant/{tenant}/export/opportunities``. Published until the edition of
        2026-03.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of rows; rows arrive 15 minutes after their change unless
                ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.opportunities.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "salestech.opportunities.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def export_follow_ups(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[Any]:
        """Export feed of follow-ups of opportunities, in the order of their last change.

        ``GET /sales/v2/tenant/{tenant}/export/opportunities/followups``. Published until the
        edition of 2026-03.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of rows; rows arrive 15 minutes after their change unless
                ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.opportunities.export_follow_ups(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "salestech.opportunities.export_follow_ups",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def list_all_follow_ups(
        self,
        *,
        sort: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[Any]:
        """Follow-ups of all opportunities.

        ``GET /sales/v2/tenant/{tenant}/opportunities/followups``. Published until the edition of
        2026-03.

        Naive dates and times are in the session's time zone.

        Args:
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy rows; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.opportunities.list_all_follow_ups(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "salestech.opportunities.list_all_follow_ups",
            (),
            {
                "sort": sort,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_follow_ups(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[Any]:
        """Follow-ups of an opportunity.

        ``GET /sales/v2/tenant/{tenant}/opportunities/{id}/followups``. Published until the edition
        of 2026-03.

        Args:
            id: The opportunity, by id.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy rows, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.opportunities.list_follow_ups(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "salestech.opportunities.list_follow_ups",
            (id,),
            {},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )


class ProposalTemplates(Resource):
    """Proposal templates: ``session.proposal_templates``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        proposal_type_id: Optional[int] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ProposalTemplateResponse, m.ProposalTemplateResponse]:
        """Proposal templates, page by page.

        ``GET /sales/v2/tenant/{tenant}/proposal-templates``; OAuth scope
        ``tn.sal.proposaltemplates:r``. Published since the edition of 2026-05.

        Naive dates and times are in the session's time zone.

        Args:
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            proposal_type_id: Of this proposal type, by id.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ProposalTemplateResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.proposal_templates.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "salestech.proposal_templates.list",
            (),
            {
                "active": active,
                "proposal_type_id": proposal_type_id,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
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
    ) -> t.ProposalTemplateResponse:
        """Get a proposal template by its id.

        ``GET /sales/v2/tenant/{tenant}/proposal-templates/{id}``; OAuth scope
        ``tn.sal.proposaltemplates:r``. Published since the edition of 2026-05.

        Args:
            id: The proposal template, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ProposalTemplateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.proposal_templates.list().first_or_raise()
            >>> proposal_template = session.proposal_templates.get(row["id"])
        """
        return self._caller.call(
            "salestech.proposal_templates.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateProposalTemplateRequest, m.CreateProposalTemplateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ProposalTemplateResponse:
        """Create a proposal template.

        ``POST /sales/v2/tenant/{tenant}/proposal-templates``; OAuth scope
        ``tn.sal.proposaltemplates:w``. Published since the edition of 2026-05.

        Args:
            body: A dict with the keys of ``CreateProposalTemplateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ProposalTemplateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> proposal_template = session.proposal_templates.create(
            ...     {
            ...         "name": "Example",
            ...         "proposalTypeId": 1234,
            ...         "estimateAssignments": [
            ...             {"proposalTypeOptionId": 1234, "estimateTemplateId": 1234, "order": 1}
            ...         ],
            ...     }
            ... )
        """
        return self._caller.call(
            "salestech.proposal_templates.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateProposalTemplateRequest, m.UpdateProposalTemplateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ProposalTemplateResponse:
        """Change a proposal template; what the body omits stays unchanged.

        ``PATCH /sales/v2/tenant/{tenant}/proposal-templates/{id}``; OAuth scope
        ``tn.sal.proposaltemplates:w``. Published since the edition of 2026-05.

        Args:
            id: The proposal template, by id.
            body: A dict with the keys of ``UpdateProposalTemplateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ProposalTemplateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.proposal_templates.list().first_or_raise()
            >>> proposal_template = session.proposal_templates.update(
            ...     row["id"], {"name": "Example"}
            ... )
        """
        return self._caller.call(
            "salestech.proposal_templates.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a proposal template.

        ``DELETE /sales/v2/tenant/{tenant}/proposal-templates/{id}``; OAuth scope
        ``tn.sal.proposaltemplates:w``. Published since the edition of 2026-05.

        Args:
            id: The proposal template, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.proposal_templates.list().first_or_raise()
            >>> session.proposal_templates.delete(row["id"])
        """
        return self._caller.call(
            "salestech.proposal_templates.delete", (id,), {}, extra_params=extra_params
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateProposalTemplateRequest, m.CreateProposalTemplateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ProposalTemplateResponse]:
        """Create many proposal templates, which are all checked before the first is sent.

        ``POST /sales/v2/tenant/{tenant}/proposal-templates``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateProposalTemplateRequest``; any iterable will do.
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
            ...         "proposalTypeId": 1234,
            ...         "estimateAssignments": [
            ...             {"proposalTypeOptionId": 1234, "estimateTemplateId": 1234, "order": 1}
            ...         ],
            ...     }
            ... ]
            >>> results = session.proposal_templates.create_many(rows).all()
        """
        return self._caller.batch(
            "salestech.proposal_templates.create",
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
            tuple[int, Union[t.UpdateProposalTemplateRequest, m.UpdateProposalTemplateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ProposalTemplateResponse]:
        """Change many proposal templates, which are all checked before the first is sent.

        ``PATCH /sales/v2/tenant/{tenant}/proposal-templates/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateProposalTemplateRequest``; any
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
            >>> results = session.proposal_templates.update_many(rows).all()
        """
        return self._caller.batch(
            "salestech.proposal_templates.update",
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
    ) -> m.ProposalTemplateResponse:
        """Make a model of a row: ``models.salestech.ProposalTemplateResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.proposal_templates.as_model(row).deviations
        """
        return self._caller.as_model("salestech.proposal_templates.get", row, strict)


class ProposalTypes(Resource):
    """Proposal types: ``session.proposal_types``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ProposalTypeResponse, m.ProposalTypeResponse]:
        """Proposal types, all in one answer.

        ``GET /sales/v2/tenant/{tenant}/proposal-types``; OAuth scope ``tn.sal.proposaltypes:r``.
        Published since the edition of 2026-05.

        Args:
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ProposalTypeResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.proposal_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "salestech.proposal_types.list",
            (),
            {"active": active},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ProposalTypeResponse:
        """Make a model of a row: ``models.salestech.ProposalTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.proposal_types.as_model(row).deviations
        """
        return self._caller.as_model("salestech.proposal_types.list", row, strict)


class SalestechModule(Namespace):
    """The API module ``session.salestech``."""

    @cached_attribute
    def estimate_templates(self) -> EstimateTemplates:
        """Estimate templates; also ``session.estimate_templates``."""
        return EstimateTemplates(self._caller)

    @cached_attribute
    def estimates(self) -> Estimates:
        """Estimates; also ``session.estimates``."""
        return Estimates(self._caller)

    @cached_attribute
    def opportunities(self) -> Opportunities:
        """Opportunities; also ``session.opportunities``."""
        return Opportunities(self._caller)

    @cached_attribute
    def proposal_templates(self) -> ProposalTemplates:
        """Proposal templates; also ``session.proposal_templates``."""
        return ProposalTemplates(self._caller)

    @cached_attribute
    def proposal_types(self) -> ProposalTypes:
        """Proposal types; also ``session.proposal_types``."""
        return ProposalTypes(self._caller)
