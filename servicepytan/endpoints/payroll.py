# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``payroll``: activity codes, gross pay items, job splits, location labor types,
payroll adjustments, payroll settings, payrolls, timesheet codes, timesheets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, When
    from servicepytan.endpoints.records import Feed, Records
    from servicepytan.endpoints.types import payroll as t
    from servicepytan.models import payroll as m


class ActivityCodes(Resource):
    """Activity codes: ``session.activity_codes``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PayrollActivityCodeResponse, m.PayrollActivityCodeResponse]:
        """Activity codes, page by page.

        ``GET /payroll/v2/tenant/{tenant}/activity-codes``; OAuth scope ``tn.prl.activitycodes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``PayrollActivityCodeResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.activity_codes.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.activity_codes.list",
            (),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
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
    ) -> t.PayrollActivityCodeResponse:
        """Get an activity code by its id.

        ``GET /payroll/v2/tenant/{tenant}/activity-codes/{id}``; OAuth scope
        ``tn.prl.activitycodes:r``.

        Args:
            id: The activity code, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``PayrollActivityCodeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such activity code.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.activity_codes.list().first_or_raise()
            >>> activity_code = session.activity_codes.get(row["id"])
        """
        return self._caller.call(
            "payroll.activity_codes.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.PayrollActivityCodeExportResponse, m.PayrollActivityCodeExportResponse]:
        """Export feed of activity codes, in the order of their last change.

        ``GET /payroll/v2/tenant/{tenant}/export/activity-codes``; OAuth scope
        ``tn.prl.activitycodes:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``PayrollActivityCodeExportResponse``; rows arrive 15 minutes
                after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.activity_codes.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "payroll.activity_codes.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.PayrollActivityCodeResponse:
        """Make a model of a row: ``models.payroll.PayrollActivityCodeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.activity_codes.as_model(row).deviations
        """
        return self._caller.as_model("payroll.activity_codes.get", row, strict)


class GrossPayItems(Resource):
    """Gross pay items: ``session.gross_pay_items``."""

    def list(
        self,
        *,
        employee_type: Optional[t.EmployeeType] = None,
        employee_id: Optional[int] = None,
        payroll_ids: Optional[Ids] = None,
        date_on_or_after: Optional[When] = None,
        date_on_or_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_on_or_before: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.GrossPayItemResponse, m.GrossPayItemResponse]:
        """Gross pay items, page by page.

        ``GET /payroll/v2/tenant/{tenant}/gross-pay-items``; OAuth scope ``tn.prl.grosspayitems:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            employee_type: The employee type: Technician, Employee.
            employee_id: Of this employee, by id.
            payroll_ids: Of any of these payrolls, by id.
            date_on_or_after: Dated on this day or later.
            date_on_or_before: Dated on this day or before.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_on_or_before: Last changed up to this moment.
            modified_before: Last changed before this moment.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``GrossPayItemResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.gross_pay_items.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.gross_pay_items.list",
            (),
            {
                "employee_type": employee_type,
                "employee_id": employee_id,
                "payroll_ids": payroll_ids,
                "date_on_or_after": date_on_or_after,
                "date_on_or_before": date_on_or_before,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_on_or_before": modified_on_or_before,
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
        body: Union[t.GrossPayItemCreateRequest, m.GrossPayItemCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a gross pay item.

        ``POST /payroll/v2/tenant/{tenant}/gross-pay-items``; OAuth scope
        ``tn.prl.grosspayitems:w``.

        Args:
            body: A dict with the keys of ``GrossPayItemCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> gross_pay_item = session.gross_pay_items.create(
            ...     {
            ...         "payrollId": 1234,
            ...         "amount": 49.5,
            ...         "activityCodeId": 1234,
            ...         "date": "2026-01-31T08:00:00Z",
            ...     }
            ... )
        """
        return self._caller.call(
            "payroll.gross_pay_items.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.GrossPayItemUpdateRequest, m.GrossPayItemUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a gross pay item.

        ``PUT /payroll/v2/tenant/{tenant}/gross-pay-items/{id}``; OAuth scope
        ``tn.prl.grosspayitems:w``.

        Args:
            id: The gross pay item, by id.
            body: A dict with the keys of ``GrossPayItemUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.gross_pay_items.list().first_or_raise()
            >>> gross_pay_item = session.gross_pay_items.update(
            ...     row["id"],
            ...     {
            ...         "payrollId": 1234,
            ...         "amount": 49.5,
            ...         "activityCodeId": 1234,
            ...         "date": "2026-01-31T08:00:00Z",
            ...     },
            ... )
        """
        return self._caller.call(
            "payroll.gross_pay_items.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a gross pay item.

        ``DELETE /payroll/v2/tenant/{tenant}/gross-pay-items/{id}``; OAuth scope
        ``tn.prl.grosspayitems:w``.

        Args:
            id: The gross pay item, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.gross_pay_items.list().first_or_raise()
            >>> session.gross_pay_items.delete(row["id"])
        """
        return self._caller.call(
            "payroll.gross_pay_items.delete", (id,), {}, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.GrossPayItemExportResponse, m.GrossPayItemExportResponse]:
        """Export feed of gross pay items, in the order of their last change.

        ``GET /payroll/v2/tenant/{tenant}/export/gross-pay-items``; OAuth scope
        ``tn.prl.grosspayitems:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``GrossPayItemExportResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.gross_pay_items.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "payroll.gross_pay_items.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.GrossPayItemCreateRequest, m.GrossPayItemCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many gross pay items, which are all checked before the first is sent.

        ``POST /payroll/v2/tenant/{tenant}/gross-pay-items``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``GrossPayItemCreateRequest``; any iterable will do.
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
            ...         "payrollId": 1234,
            ...         "amount": 49.5,
            ...         "activityCodeId": 1234,
            ...         "date": "2026-01-31T08:00:00Z",
            ...     }
            ... ]
            >>> results = session.gross_pay_items.create_many(rows).all()
        """
        return self._caller.batch(
            "payroll.gross_pay_items.create",
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
        rows: Iterable[tuple[int, Union[t.GrossPayItemUpdateRequest, m.GrossPayItemUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many gross pay items, which are all checked before the first is sent.

        ``PUT /payroll/v2/tenant/{tenant}/gross-pay-items/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``GrossPayItemUpdateRequest``; any iterable
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
            ...             "payrollId": 1234,
            ...             "amount": 49.5,
            ...             "activityCodeId": 1234,
            ...             "date": "2026-01-31T08:00:00Z",
            ...         },
            ...     )
            ... ]
            >>> results = session.gross_pay_items.update_many(rows).all()
        """
        return self._caller.batch(
            "payroll.gross_pay_items.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.GrossPayItemResponse:
        """Make a model of a row: ``models.payroll.GrossPayItemResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.gross_pay_items.as_model(row).deviations
        """
        return self._caller.as_model("payroll.gross_pay_items.list", row, strict)


class JobSplits(Resource):
    """Job splits: ``session.job_splits``."""

    def list(
        self,
        *,
        job_ids: Optional[Ids] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.JobSplitsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JobSplitResponse, m.JobSplitResponse]:
        """Job splits, page by page.

        ``GET /payroll/v2/tenant/{tenant}/jobs/splits``; OAuth scope ``tn.prl.jobs:r``.

        Naive dates and times are in the session's time zone.

        Args:
            job_ids: Of any of these jobs, by id.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JobSplitResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.job_splits.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.job_splits.list",
            (),
            {
                "job_ids": job_ids,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
                "active": active,
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
    ) -> Feed[t.JobSplitExportResponse, m.JobSplitExportResponse]:
        """Export feed of job splits, in the order of their last change.

        ``GET /payroll/v2/tenant/{tenant}/export/jobs/splits``; OAuth scope ``tn.prl.jobs:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``JobSplitExportResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.job_splits.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "payroll.job_splits.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def list_for_job(
        self,
        job: int,
        *,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.JobSplitsForJobSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JobSplitResponse, m.JobSplitResponse]:
        """Job splits for a job.

        ``GET /payroll/v2/tenant/{tenant}/jobs/{job}/splits``; OAuth scope ``tn.prl.jobs:r``.

        Naive dates and times are in the session's time zone.

        Args:
            job: The job, by id.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JobSplitResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.job_splits.list_for_job(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.job_splits.list_for_job",
            (job,),
            {
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
                "active": active,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobSplitResponse:
        """Make a model of a row: ``models.payroll.JobSplitResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.job_splits.as_model(row).deviations
        """
        return self._caller.as_model("payroll.job_splits.list", row, strict)


class LocationLaborTypes(Resource):
    """Location labor types: ``session.location_labor_types``."""

    def list(
        self,
        *,
        location_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.LocationLaborTypesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.LocationLaborTypeResponse, m.LocationLaborTypeResponse]:
        """Location labor types, page by page.

        ``GET /payroll/v2/tenant/{tenant}/locations/rates``; OAuth scope ``tn.prl.locations:r``.

        Naive dates and times are in the session's time zone.

        Args:
            location_ids: Of any of these locations, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, ``-`` before it for descending: Location.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``LocationLaborTypeResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.location_labor_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.location_labor_types.list",
            (),
            {
                "location_ids": location_ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "active": active,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.LocationLaborTypeResponse:
        """Make a model of a row: ``models.payroll.LocationLaborTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.location_labor_types.as_model(row).deviations
        """
        return self._caller.as_model("payroll.location_labor_types.list", row, strict)


class PayrollAdjustments(Resource):
    """Payroll adjustments: ``session.payroll_adjustments``."""

    def list(
        self,
        *,
        employee_ids: Optional[Ids] = None,
        posted_on_or_after: Optional[When] = None,
        posted_on_or_before: Optional[When] = None,
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
    ) -> Records[t.PayrollAdjustmentResponse, m.PayrollAdjustmentResponse]:
        """Payroll adjustments, page by page.

        ``GET /payroll/v2/tenant/{tenant}/payroll-adjustments``; OAuth scope
        ``tn.prl.payrolladjustments:r``.

        Naive dates and times are in the session's time zone.

        Args:
            employee_ids: Of any of these employees, by id.
            posted_on_or_after: Posted at this moment or later.
            posted_on_or_before: Posted up to this moment.
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
            Lazy dicts typed as ``PayrollAdjustmentResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payroll_adjustments.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.payroll_adjustments.list",
            (),
            {
                "employee_ids": employee_ids,
                "posted_on_or_after": posted_on_or_after,
                "posted_on_or_before": posted_on_or_before,
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
        self,
        id: int,
        *,
        employee_type: Optional[t.EmployeeType] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.PayrollAdjustmentResponse:
        """Get a payroll adjustment by its id.

        ``GET /payroll/v2/tenant/{tenant}/payroll-adjustments/{id}``; OAuth scope
        ``tn.prl.payrolladjustments:r``.

        Args:
            id: The payroll adjustment, by id.
            employee_type: The employee type: Technician, Employee.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``PayrollAdjustmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such payroll adjustment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.payroll_adjustments.list().first_or_raise()
            >>> payroll_adjustment = session.payroll_adjustments.get(row["id"])
        """
        return self._caller.call(
            "payroll.payroll_adjustments.get",
            (id,),
            {"employee_type": employee_type},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.PayrollAdjustmentCreateRequest, m.PayrollAdjustmentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a payroll adjustment.

        ``POST /payroll/v2/tenant/{tenant}/payroll-adjustments``; OAuth scope
        ``tn.prl.payrolladjustments:w``.

        Args:
            body: A dict with the keys of ``PayrollAdjustmentCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> payroll_adjustment = session.payroll_adjustments.create(
            ...     {
            ...         "employeeType": "Technician",
            ...         "employeeId": 1234,
            ...         "postedOn": "2026-01-31T08:00:00Z",
            ...     }
            ... )
        """
        return self._caller.call(
            "payroll.payroll_adjustments.create",
            (),
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
    ) -> Feed[t.PayrollAdjustmentExportResponse, m.PayrollAdjustmentExportResponse]:
        """Export feed of payroll adjustments, in the order of their last change.

        ``GET /payroll/v2/tenant/{tenant}/export/payroll-adjustments``; OAuth scope
        ``tn.prl.payrolladjustments:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``PayrollAdjustmentExportResponse``; rows arrive 15 minutes
                after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.payroll_adjustments.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "payroll.payroll_adjustments.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.PayrollAdjustmentCreateRequest, m.PayrollAdjustmentCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many payroll adjustments, which are all checked before the first is sent.

        ``POST /payroll/v2/tenant/{tenant}/payroll-adjustments``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``PayrollAdjustmentCreateRequest``; any iterable will do.
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
            ...         "employeeType": "Technician",
            ...         "employeeId": 1234,
            ...         "postedOn": "2026-01-31T08:00:00Z",
            ...     }
            ... ]
            >>> results = session.payroll_adjustments.create_many(rows).all()
        """
        return self._caller.batch(
            "payroll.payroll_adjustments.create",
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
    ) -> m.PayrollAdjustmentResponse:
        """Make a model of a row: ``models.payroll.PayrollAdjustmentResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.payroll_adjustments.as_model(row).deviations
        """
        return self._caller.as_model("payroll.payroll_adjustments.get", row, strict)


class PayrollSettings(Resource):
    """Payroll settings: ``session.payroll_settings``."""

    def list(
        self,
        *,
        employee_type: Optional[t.EmployeeType] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PayrollSettingsListResponse, m.PayrollSettingsListResponse]:
        """Payroll settings, page by page.

        ``GET /payroll/v2/tenant/{tenant}/payroll-settings``; OAuth scope
        ``tn.prl.payrollsettings:r``.

        Naive dates and times are in the session's time zone.

        Args:
            employee_type: The employee type: Technician, Employee.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``PayrollSettingsListResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payroll_settings.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.payroll_settings.list",
            (),
            {
                "employee_type": employee_type,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
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
    ) -> Feed[t.PayrollSettingsExportResponse, m.PayrollSettingsExportResponse]:
        """Export feed of payroll settings, in the order of their last change.

        ``GET /payroll/v2/tenant/{tenant}/export/payroll-settings``; OAuth scope
        ``tn.prl.payrollsettings:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``PayrollSettingsExportResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.payroll_settings.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "payroll.payroll_settings.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def get_for_employee(
        self, employee: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.PayrollSettingsResponse:
        """Payroll settings of an employee.

        ``GET /payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings``; OAuth scope
        ``tn.prl.payrollsettings:r``.

        Args:
            employee: The employee, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``PayrollSettingsResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> result = session.payroll_settings.get_for_employee(1234)
        """
        return self._caller.call(
            "payroll.payroll_settings.get_for_employee",
            (employee,),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def get_for_technician(
        self, technician: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.PayrollSettingsResponse:
        """Payroll settings of a technician.

        ``GET /payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings``; OAuth scope
        ``tn.prl.payrollsettings:r``.

        Args:
            technician: The technician, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``PayrollSettingsResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> result = session.payroll_settings.get_for_technician(1234)
        """
        return self._caller.call(
            "payroll.payroll_settings.get_for_technician",
            (technician,),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def update_for_employee(
        self,
        employee: int,
        body: Union[t.PayrollSettingsUpdateRequest, m.PayrollSettingsUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PayrollSettingsUpdateResponse:
        """Change the payroll settings of an employee.

        ``PUT /payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings``; OAuth scope
        ``tn.prl.payrollsettings:w``.

        Args:
            employee: The employee, by id.
            body: A dict with the keys of ``PayrollSettingsUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``PayrollSettingsUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.payroll_settings.update_for_employee(1234, {"hourlyRate": 1})
        """
        return self._caller.call(
            "payroll.payroll_settings.update_for_employee",
            (employee,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_for_technician(
        self,
        technician: int,
        body: Union[t.PayrollSettingsUpdateRequest, m.PayrollSettingsUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PayrollSettingsUpdateResponse:
        """Change the payroll settings of a technician.

        ``PUT /payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings``; OAuth scope
        ``tn.prl.payrollsettings:w``.

        Args:
            technician: The technician, by id.
            body: A dict with the keys of ``PayrollSettingsUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``PayrollSettingsUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.payroll_settings.update_for_technician(1234, {"hourlyRate": 1})
        """
        return self._caller.call(
            "payroll.payroll_settings.update_for_technician",
            (technician,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.PayrollSettingsListResponse:
        """Make a model of a row: ``models.payroll.PayrollSettingsListResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.payroll_settings.as_model(row).deviations
        """
        return self._caller.as_model("payroll.payroll_settings.list", row, strict)


class Payrolls(Resource):
    """Payrolls: ``session.payrolls``."""

    def list(
        self,
        *,
        employee_type: Optional[t.EmployeeType] = None,
        started_on_or_after: Optional[When] = None,
        ended_on_or_before: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        approved_on_or_after: Optional[When] = None,
        status: Optional[t.PayrollStatus] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PayrollResponse, m.PayrollResponse]:
        """Payrolls, page by page.

        ``GET /payroll/v2/tenant/{tenant}/payrolls``; OAuth scope ``tn.prl.payrolls:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            employee_type: The employee type: Technician, Employee.
            started_on_or_after: Started on this day or later.
            ended_on_or_before: Ended on this day or before.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            approved_on_or_after: Approved at this moment or later.
            status: The status: Pending, Expired, Approved, Paid, Locked.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
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
            Lazy dicts typed as ``PayrollResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payrolls.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.payrolls.list",
            (),
            {
                "employee_type": employee_type,
                "started_on_or_after": started_on_or_after,
                "ended_on_or_before": ended_on_or_before,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "approved_on_or_after": approved_on_or_after,
                "status": status,
                "active": active,
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

    def list_for_employee(
        self,
        employee: int,
        *,
        started_on_or_after: Optional[When] = None,
        ended_on_or_before: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        approved_on_or_after: Optional[When] = None,
        status: Optional[t.PayrollStatus] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PayrollResponse, m.PayrollResponse]:
        """Payrolls of an employee.

        ``GET /payroll/v2/tenant/{tenant}/employees/{employee}/payrolls``; OAuth scope
        ``tn.prl.employees:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            employee: The employee, by id.
            started_on_or_after: Started on this day or later.
            ended_on_or_before: Ended on this day or before.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            approved_on_or_after: Approved at this moment or later.
            status: The status: Pending, Expired, Approved, Paid, Locked.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
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
            Lazy dicts typed as ``PayrollResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payrolls.list_for_employee(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.payrolls.list_for_employee",
            (employee,),
            {
                "started_on_or_after": started_on_or_after,
                "ended_on_or_before": ended_on_or_before,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "approved_on_or_after": approved_on_or_after,
                "status": status,
                "active": active,
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

    def list_for_technician(
        self,
        technician: int,
        *,
        started_on_or_after: Optional[When] = None,
        ended_on_or_before: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        approved_on_or_after: Optional[When] = None,
        status: Optional[t.PayrollStatus] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.PayrollResponse, m.PayrollResponse]:
        """Payrolls of a technician.

        ``GET /payroll/v2/tenant/{tenant}/technicians/{technician}/payrolls``; OAuth scope
        ``tn.prl.technicians:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            technician: The technician, by id.
            started_on_or_after: Started on this day or later.
            ended_on_or_before: Ended on this day or before.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            approved_on_or_after: Approved at this moment or later.
            status: The status: Pending, Expired, Approved, Paid, Locked.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
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
            Lazy dicts typed as ``PayrollResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payrolls.list_for_technician(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.payrolls.list_for_technician",
            (technician,),
            {
                "started_on_or_after": started_on_or_after,
                "ended_on_or_before": ended_on_or_before,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "approved_on_or_after": approved_on_or_after,
                "status": status,
                "active": active,
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

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.PayrollResponse:
        """Make a model of a row: ``models.payroll.PayrollResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.payrolls.as_model(row).deviations
        """
        return self._caller.as_model("payroll.payrolls.list", row, strict)


class TimesheetCodes(Resource):
    """Timesheet codes: ``session.timesheet_codes``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.TimesheetCodesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.TimesheetCodeResponse, m.TimesheetCodeResponse]:
        """Timesheet codes, page by page.

        ``GET /payroll/v2/tenant/{tenant}/timesheet-codes``; OAuth scope
        ``tn.prl.timesheetcodes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``TimesheetCodeResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.timesheet_codes.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.timesheet_codes.list",
            (),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
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
    ) -> t.TimesheetCodeResponse:
        """Get a timesheet code by its id.

        ``GET /payroll/v2/tenant/{tenant}/timesheet-codes/{id}``; OAuth scope
        ``tn.prl.timesheetcodes:r``.

        Args:
            id: The timesheet code, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``TimesheetCodeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such timesheet code.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.timesheet_codes.list().first_or_raise()
            >>> timesheet_code = session.timesheet_codes.get(row["id"])
        """
        return self._caller.call(
            "payroll.timesheet_codes.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.TimesheetCodeExportResponse, m.TimesheetCodeExportResponse]:
        """Export feed of timesheet codes, in the order of their last change.

        ``GET /payroll/v2/tenant/{tenant}/export/timesheet-codes``; OAuth scope
        ``tn.prl.timesheetcodes:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``TimesheetCodeExportResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.timesheet_codes.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "payroll.timesheet_codes.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TimesheetCodeResponse:
        """Make a model of a row: ``models.payroll.TimesheetCodeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.timesheet_codes.as_model(row).deviations
        """
        return self._caller.as_model("payroll.timesheet_codes.get", row, strict)


class Timesheets(Resource):
    """Timesheets: ``session.payroll.timesheets``."""

    def list(
        self,
        *,
        job_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        technician_id: Optional[int] = None,
        started_on: Optional[When] = None,
        ended_on: Optional[When] = None,
        sort: Optional[t.TimesheetsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JobTimesheetResponse, m.JobTimesheetResponse]:
        """Timesheets of jobs, page by page.

        ``GET /payroll/v2/tenant/{tenant}/jobs/timesheets``; OAuth scope ``tn.prl.jobs:r``.

        Naive dates and times are in the session's time zone.

        Args:
            job_ids: Of any of these jobs, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            technician_id: Of this technician, by id.
            started_on: Started on, a moment.
            ended_on: Ended on, a moment.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JobTimesheetResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payroll.timesheets.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.timesheets.list",
            (),
            {
                "job_ids": job_ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
                "technician_id": technician_id,
                "started_on": started_on,
                "ended_on": ended_on,
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
        job: int,
        body: Union[t.JobTimesheetCreateRequest, m.JobTimesheetCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a timesheet of a job.

        ``POST /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets``. Published until the edition of
        2026-03.

        Args:
            job: The job, by id.
            body: A dict with the keys of ``JobTimesheetCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> timesheet = session.payroll.timesheets.create(
            ...     1234,
            ...     {
            ...         "appointmentId": 1234,
            ...         "technicianId": 1234,
            ...         "dispatchedOn": "2026-01-31T08:00:00Z",
            ...         "arrivedOn": "2026-01-31T08:00:00Z",
            ...     },
            ... )
        """
        return self._caller.call(
            "payroll.timesheets.create",
            (job,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        job: int,
        id: int,
        body: Union[t.JobTimesheetUpdateRequest, m.JobTimesheetUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a timesheet of a job.

        ``PUT /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets/{id}``. Published until the edition
        of 2026-03.

        Args:
            job: The job, by id.
            id: The timesheet, by id.
            body: A dict with the keys of ``JobTimesheetUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> timesheet = session.payroll.timesheets.update(
            ...     1234,
            ...     1234,
            ...     {
            ...         "appointmentId": 1234,
            ...         "technicianId": 1234,
            ...         "dispatchedOn": "2026-01-31T08:00:00Z",
            ...         "arrivedOn": "2026-01-31T08:00:00Z",
            ...     },
            ... )
        """
        return self._caller.call(
            "payroll.timesheets.update",
            (job, id),
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
    ) -> Feed[t.JobTimesheetExportResponse, m.JobTimesheetExportResponse]:
        """Export feed of timesheets, in the order of their last change.

        ``GET /payroll/v2/tenant/{tenant}/export/jobs/timesheets``; OAuth scope ``tn.prl.jobs:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``JobTimesheetExportResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.payroll.timesheets.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "payroll.timesheets.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def list_for_job(
        self,
        job: int,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        technician_id: Optional[int] = None,
        started_on: Optional[When] = None,
        ended_on: Optional[When] = None,
        sort: Optional[t.TimesheetsForJobSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JobTimesheetResponse, m.JobTimesheetResponse]:
        """Timesheets of a job.

        ``GET /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets``; OAuth scope ``tn.prl.jobs:r``.

        Naive dates and times are in the session's time zone.

        Args:
            job: The job, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            technician_id: Of this technician, by id.
            started_on: Started on, a moment.
            ended_on: Ended on, a moment.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JobTimesheetResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payroll.timesheets.list_for_job(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.timesheets.list_for_job",
            (job,),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
                "technician_id": technician_id,
                "started_on": started_on,
                "ended_on": ended_on,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_non_job(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        employee_id: Optional[int] = None,
        employee_type: Optional[t.EmployeeType] = None,
        active: Optional[Active] = None,
        sort: Optional[t.TimesheetsNonJobSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.NonJobTimesheetResponse, m.NonJobTimesheetResponse]:
        """Timesheets that belong to no job.

        ``GET /payroll/v2/tenant/{tenant}/non-job-timesheets``; OAuth scope
        ``tn.prl.nonjobtimesheets:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            employee_id: Of this employee, by id.
            employee_type: The employee type: Technician, Employee.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``NonJobTimesheetResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.payroll.timesheets.list_non_job(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "payroll.timesheets.list_non_job",
            (),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "employee_id": employee_id,
                "employee_type": employee_type,
                "active": active,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def create_many(
        self,
        job: int,
        bodies: Iterable[Union[t.JobTimesheetCreateRequest, m.JobTimesheetCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many timesheets, which are all checked before the first is sent.

        ``POST /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets``; see ``Session.batch``.

        Args:
            job: The job, by id.
            bodies: Dicts with the keys of ``JobTimesheetCreateRequest``; any iterable will do.
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
            ...         "appointmentId": 1234,
            ...         "technicianId": 1234,
            ...         "dispatchedOn": "2026-01-31T08:00:00Z",
            ...         "arrivedOn": "2026-01-31T08:00:00Z",
            ...     }
            ... ]
            >>> results = session.payroll.timesheets.create_many(1234, rows).all()
        """
        return self._caller.batch(
            "payroll.timesheets.create",
            bodies,
            (job,),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        job: int,
        rows: Iterable[tuple[int, Union[t.JobTimesheetUpdateRequest, m.JobTimesheetUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many timesheets, which are all checked before the first is sent.

        ``PUT /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets/{id}``; see ``Session.batch``.

        Args:
            job: The job, by id.
            rows: Pairs of id and dict with the keys of ``JobTimesheetUpdateRequest``; any iterable
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
            ...             "appointmentId": 1234,
            ...             "technicianId": 1234,
            ...             "dispatchedOn": "2026-01-31T08:00:00Z",
            ...             "arrivedOn": "2026-01-31T08:00:00Z",
            ...         },
            ...     )
            ... ]
            >>> results = session.payroll.timesheets.update_many(1234, rows).all()
        """
        return self._caller.batch(
            "payroll.timesheets.update",
            rows,
            (job,),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobTimesheetResponse:
        """Make a model of a row: ``models.payroll.JobTimesheetResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.payroll.timesheets.as_model(row).deviations
        """
        return self._caller.as_model("payroll.timesheets.list", row, strict)


class PayrollModule(Namespace):
    """The API module ``session.payroll``."""

    @cached_attribute
    def activity_codes(self) -> ActivityCodes:
        """Activity codes; also ``session.activity_codes``."""
        return ActivityCodes(self._caller)

    @cached_attribute
    def gross_pay_items(self) -> GrossPayItems:
        """Gross pay items; also ``session.gross_pay_items``."""
        return GrossPayItems(self._caller)

    @cached_attribute
    def job_splits(self) -> JobSplits:
        """Job splits; also ``session.job_splits``."""
        return JobSplits(self._caller)

    @cached_attribute
    def location_labor_types(self) -> LocationLaborTypes:
        """Location labor types; also ``session.location_labor_types``."""
        return LocationLaborTypes(self._caller)

    @cached_attribute
    def payroll_adjustments(self) -> PayrollAdjustments:
        """Payroll adjustments; also ``session.payroll_adjustments``."""
        return PayrollAdjustments(self._caller)

    @cached_attribute
    def payroll_settings(self) -> PayrollSettings:
        """Payroll settings; also ``session.payroll_settings``."""
        return PayrollSettings(self._caller)

    @cached_attribute
    def payrolls(self) -> Payrolls:
        """Payrolls; also ``session.payrolls``."""
        return Payrolls(self._caller)

    @cached_attribute
    def timesheet_codes(self) -> TimesheetCodes:
        """Timesheet codes; also ``session.timesheet_codes``."""
        return TimesheetCodes(self._caller)

    @cached_attribute
    def timesheets(self) -> Timesheets:
        """Timesheets."""
        return Timesheets(self._caller)
