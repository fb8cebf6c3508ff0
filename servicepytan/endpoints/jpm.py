# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``jpm``: appointments, budget codes, job cancel reasons, job hold reasons, job
types, jobs, project statuses, project sub statuses, project types, projects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, Texts, When
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import jpm as t
    from servicepytan.models import jpm as m


class Appointments(Resource):
    """Appointments: ``session.appointments``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        job_id: Optional[int] = None,
        project_id: Optional[int] = None,
        number: Optional[str] = None,
        status: Optional[t.AppointmentStatus] = None,
        starts_on_or_after: Optional[When] = None,
        starts_before: Optional[When] = None,
        technician_id: Optional[int] = None,
        customer_id: Optional[int] = None,
        unused: Optional[bool] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        sort: Optional[t.AppointmentsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.AppointmentResponse, m.AppointmentResponse]:
        """Appointments, page by page.

        ``GET /jpm/v2/tenant/{tenant}/appointments``; OAuth scope ``tn.jpm.appointments:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            job_id: Of this job, by id.
            project_id: Of this project, by id.
            number: With this number.
            status: The status: Scheduled, Dispatched, Working, Hold, Done, Canceled.
            starts_on_or_after: Starts at this moment or later.
            starts_before: Starts before this moment.
            technician_id: Of this technician, by id.
            customer_id: Of this customer, by id.
            unused: Whether unused.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``AppointmentResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.appointments.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.appointments.list",
            (),
            {
                "ids": ids,
                "active": active,
                "job_id": job_id,
                "project_id": project_id,
                "number": number,
                "status": status,
                "starts_on_or_after": starts_on_or_after,
                "starts_before": starts_before,
                "technician_id": technician_id,
                "customer_id": customer_id,
                "unused": unused,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
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
    ) -> t.AppointmentResponse:
        """Get an appointment by its id.

        ``GET /jpm/v2/tenant/{tenant}/appointments/{id}``; OAuth scope ``tn.jpm.appointments:r``.

        Args:
            id: The appointment, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``AppointmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such appointment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointments.list().first_or_raise()
            >>> appointment = session.appointments.get(row["id"])
        """
        return self._caller.call(
            "jpm.appointments.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.AppointmentAddRequest, m.AppointmentAddRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentResponse:
        """Create an appointment.

        ``POST /jpm/v2/tenant/{tenant}/appointments``; OAuth scope ``tn.jpm.appointments:w``.

        Args:
            body: A dict with the keys of ``AppointmentAddRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AppointmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> appointment = session.appointments.create(
            ...     {"jobId": 1234, "start": "2026-01-31T08:00:00Z", "end": "2026-01-31T10:00:00Z"}
            ... )
        """
        return self._caller.call(
            "jpm.appointments.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete an appointment.

        ``DELETE /jpm/v2/tenant/{tenant}/appointments/{id}``; OAuth scope ``tn.jpm.appointments:w``.

        Args:
            id: The appointment, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such appointment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointments.list().first_or_raise()
            >>> session.appointments.delete(row["id"])
        """
        return self._caller.call("jpm.appointments.delete", (id,), {}, extra_params=extra_params)

    def export(
        self,
        *,
        active: Optional[Active] = None,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportAppointmentsResponse, m.ExportAppointmentsResponse]:
        """Export feed of appointments, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/appointments``; OAuth scope ``tn.jpm.appointments:r``.

        Args:
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportAppointmentsResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.appointments.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "jpm.appointments.export",
            {"active": active, "from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def confirm(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Confirm an appointment.

        ``PUT /jpm/v2/tenant/{tenant}/appointments/{id}/confirmation``; OAuth scope
        ``tn.jpm.appointments:w``.

        Args:
            id: The appointment, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such appointment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointments.list().first_or_raise()
            >>> session.appointments.confirm(row["id"])
        """
        return self._caller.call("jpm.appointments.confirm", (id,), {}, extra_params=extra_params)

    def hold(
        self,
        id: int,
        body: Union[t.HoldAppointmentRequest, m.HoldAppointmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Put an appointment on hold.

        ``PUT /jpm/v2/tenant/{tenant}/appointments/{id}/hold``; OAuth scope
        ``tn.jpm.appointments:w``.

        Args:
            id: The appointment, by id.
            body: A dict with the keys of ``HoldAppointmentRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such appointment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointments.list().first_or_raise()
            >>> session.appointments.hold(row["id"], {"reasonId": 1234, "memo": "Checked on site"})
        """
        return self._caller.call(
            "jpm.appointments.hold", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def remove_confirmation(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Take back the confirmation of an appointment.

        ``DELETE /jpm/v2/tenant/{tenant}/appointments/{id}/confirmation``; OAuth scope
        ``tn.jpm.appointments:w``.

        Args:
            id: The appointment, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such appointment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointments.list().first_or_raise()
            >>> session.appointments.remove_confirmation(row["id"])
        """
        return self._caller.call(
            "jpm.appointments.remove_confirmation", (id,), {}, extra_params=extra_params
        )

    def remove_hold(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Take an appointment off hold.

        ``DELETE /jpm/v2/tenant/{tenant}/appointments/{id}/hold``; OAuth scope
        ``tn.jpm.appointments:w``.

        Args:
            id: The appointment, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such appointment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointments.list().first_or_raise()
            >>> session.appointments.remove_hold(row["id"])
        """
        return self._caller.call(
            "jpm.appointments.remove_hold", (id,), {}, extra_params=extra_params
        )

    def reschedule(
        self,
        id: int,
        body: Union[t.AppointmentRescheduleRequest, m.AppointmentRescheduleRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentResponse:
        """Reschedule an appointment.

        ``PATCH /jpm/v2/tenant/{tenant}/appointments/{id}/reschedule``; OAuth scope
        ``tn.jpm.appointments:w``.

        Args:
            id: The appointment, by id.
            body: A dict with the keys of ``AppointmentRescheduleRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AppointmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such appointment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointments.list().first_or_raise()
            >>> done = session.appointments.reschedule(row["id"], {"start": "2026-01-31T08:00:00Z"})
        """
        return self._caller.call(
            "jpm.appointments.reschedule",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def set_summary(
        self,
        id: int,
        body: Union[t.SetAppointmentSummaryRequest, m.SetAppointmentSummaryRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentSummaryApiModel:
        """Change the summary of an appointment.

        ``POST /jpm/v2/tenant/{tenant}/appointments/{id}/summaries``; OAuth scope
        ``tn.jpm.appointments:w``. Published since the edition of 2026-05.

        Args:
            id: The appointment, by id.
            body: A dict with the keys of ``SetAppointmentSummaryRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AppointmentSummaryApiModel``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such appointment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointments.list().first_or_raise()
            >>> done = session.appointments.set_summary(
            ...     row["id"], {"notes": "Example", "technicianId": 1234}
            ... )
        """
        return self._caller.call(
            "jpm.appointments.set_summary",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_special_instructions(
        self,
        id: int,
        body: Union[
            t.UpdateAppointmentSpecialInstructionsRequest,
            m.UpdateAppointmentSpecialInstructionsRequest,
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentResponse:
        """Change the special instructions of an appointment.

        ``PUT /jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions``; OAuth scope
        ``tn.jpm.appointments:w``.

        Args:
            id: The appointment, by id.
            body: A dict with the keys of ``UpdateAppointmentSpecialInstructionsRequest``; converts
                dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AppointmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such appointment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointments.list().first_or_raise()
            >>> done = session.appointments.update_special_instructions(
            ...     row["id"], {"specialInstructions": "Example"}
            ... )
        """
        return self._caller.call(
            "jpm.appointments.update_special_instructions",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.AppointmentResponse]:
        """Appointments by their ids, in the order of the ids; inactive ones included.

        ``GET /jpm/v2/tenant/{tenant}/appointments``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``AppointmentResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.appointments.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "jpm.appointments.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.AppointmentAddRequest, m.AppointmentAddRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.AppointmentResponse]:
        """Create many appointments, which are all checked before the first is sent.

        ``POST /jpm/v2/tenant/{tenant}/appointments``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``AppointmentAddRequest``; any iterable will do.
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
            ...     {"jobId": 1234, "start": "2026-01-31T08:00:00Z", "end": "2026-01-31T10:00:00Z"}
            ... ]
            >>> results = session.appointments.create_many(rows).all()
        """
        return self._caller.batch(
            "jpm.appointments.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.AppointmentResponse:
        """Make a model of a row: ``models.jpm.AppointmentResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.appointments.as_model(row).deviations
        """
        return self._caller.as_model("jpm.appointments.get", row, strict)


class BudgetCodes(Resource):
    """Budget codes: ``session.budget_codes``."""

    def list(
        self,
        *,
        budget_code_ids: Optional[Ids] = None,
        segment_ids: Optional[Ids] = None,
        segment_item_ids: Optional[Ids] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.BudgetCodeModel, m.BudgetCodeModel]:
        """Budget codes, page by page.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes``; OAuth scope
        ``tn.jpm.budgetcodes:r``.

        Args:
            budget_code_ids: Of any of these budget codes, by id.
            segment_ids: Of any of these segments, by id.
            segment_item_ids: Of any of these segment items, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``BudgetCodeModel``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.budget_codes.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.budget_codes.list",
            (),
            {
                "budget_code_ids": budget_code_ids,
                "segment_ids": segment_ids,
                "segment_item_ids": segment_item_ids,
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
        body: Union[t.CreateFullBudgetCodeArgs, m.CreateFullBudgetCodeArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateBudgetCodeResponse:
        """Create a budget code.

        ``POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes``; OAuth scope
        ``tn.jpm.budgetcodes:w``.

        Args:
            body: A dict with the keys of ``CreateFullBudgetCodeArgs``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateBudgetCodeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> budget_code = session.budget_codes.create({"segmentItemIds": [1234]})
        """
        return self._caller.call(
            "jpm.budget_codes.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def create_batch(
        self, body: Any, *, check: bool = True, extra_params: Optional[Params] = None
    ) -> t.CreateBudgetCodeBatchResponse:
        """Create budget codes, many at once.

        ``POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/batch``; OAuth scope
        ``tn.jpm.budgetcodes:w``.

        Args:
            body: The body, a dict or a list; its form is not documented.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateBudgetCodeBatchResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.budget_codes.create_batch([{"code": "HVAC-100"}])
        """
        return self._caller.call(
            "jpm.budget_codes.create_batch",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_partial(
        self,
        body: Union[t.CreatePartialBudgetCodeArgs, m.CreatePartialBudgetCodeArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateBudgetCodeResponse:
        """Create a budget code from a part of its segments.

        ``POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial``; OAuth scope
        ``tn.jpm.budgetcodes:w``.

        Args:
            body: A dict with the keys of ``CreatePartialBudgetCodeArgs``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateBudgetCodeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.budget_codes.create_partial({"segments": [{"segmentId": 1234}]})
        """
        return self._caller.call(
            "jpm.budget_codes.create_partial",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_partial_batch(
        self, body: Any, *, check: bool = True, extra_params: Optional[Params] = None
    ) -> t.CreateBudgetCodeBatchResponse:
        """Create budget codes from parts of their segments, many at once.

        ``POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial/batch``; OAuth
        scope ``tn.jpm.budgetcodes:w``.

        Args:
            body: The body, a dict or a list; its form is not documented.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateBudgetCodeBatchResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.budget_codes.create_partial_batch([{"code": "HVAC-100"}])
        """
        return self._caller.call(
            "jpm.budget_codes.create_partial_batch",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def list_for_project(
        self,
        project_id: int,
        *,
        budget_code_ids: Optional[Ids] = None,
        segment_ids: Optional[Ids] = None,
        segment_item_ids: Optional[Ids] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.BudgetCodeModel, m.BudgetCodeModel]:
        """Budget codes of a project.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes``;
        OAuth scope ``tn.jpm.budgetcodes:r``.

        Args:
            project_id: The project, by id.
            budget_code_ids: Of any of these budget codes, by id.
            segment_ids: Of any of these segments, by id.
            segment_item_ids: Of any of these segment items, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``BudgetCodeModel``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.budget_codes.list_for_project(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.budget_codes.list_for_project",
            (project_id,),
            {
                "budget_code_ids": budget_code_ids,
                "segment_ids": segment_ids,
                "segment_item_ids": segment_item_ids,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_project_segment_item_children(
        self,
        project_id: int,
        segment_id: int,
        segment_item_id: int,
        *,
        include_children: Optional[bool] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.SegmentItemModel, m.SegmentItemModel]:
        """Items below an item of a segment of a project.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items/{segmentItemId}/children``;
        OAuth scope ``tn.jpm.segments:r``.

        Args:
            project_id: The project, by id.
            segment_id: The segment, by id.
            segment_item_id: The segment item, by id.
            include_children: Whether include children.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``SegmentItemModel``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.budget_codes.list_project_segment_item_children(
            ...     1234, 1234, 1234, limit=10
            ... ):
            ...     print(item)
        """  # noqa: E501
        return self._caller.records(
            "jpm.budget_codes.list_project_segment_item_children",
            (project_id, segment_id, segment_item_id),
            {"include_children": include_children},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_project_segment_items(
        self,
        project_id: int,
        segment_id: int,
        *,
        include_children: Optional[bool] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.SegmentItemModel, m.SegmentItemModel]:
        """Items of a segment of a project.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items``;
        OAuth scope ``tn.jpm.segments:r``.

        Args:
            project_id: The project, by id.
            segment_id: The segment, by id.
            include_children: Whether include children.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``SegmentItemModel``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.budget_codes.list_project_segment_items(1234, 1234, limit=10):
            ...     print(item)
        """  # noqa: E501
        return self._caller.records(
            "jpm.budget_codes.list_project_segment_items",
            (project_id, segment_id),
            {"include_children": include_children},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_project_segments(
        self,
        project_id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.SegmentModel, m.SegmentModel]:
        """Segments of a project.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments``;
        OAuth scope ``tn.jpm.segments:r``.

        Args:
            project_id: The project, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``SegmentModel``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.budget_codes.list_project_segments(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.budget_codes.list_project_segments",
            (project_id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_segment_item_children(
        self,
        segment_id: int,
        segment_item_id: int,
        *,
        include_children: Optional[bool] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.SegmentItemModel, m.SegmentItemModel]:
        """Items below an item of a segment.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items/{segmentItemId}/children``;
        OAuth scope ``tn.jpm.segments:r``.

        Args:
            segment_id: The segment, by id.
            segment_item_id: The segment item, by id.
            include_children: Whether include children.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``SegmentItemModel``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.budget_codes.list_segment_item_children(1234, 1234, limit=10):
            ...     print(item)
        """  # noqa: E501
        return self._caller.records(
            "jpm.budget_codes.list_segment_item_children",
            (segment_id, segment_item_id),
            {"include_children": include_children},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_segment_items(
        self,
        segment_id: int,
        *,
        include_children: Optional[bool] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.SegmentItemModel, m.SegmentItemModel]:
        """Items of a segment.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items``; OAuth
        scope ``tn.jpm.segments:r``.

        Args:
            segment_id: The segment, by id.
            include_children: Whether include children.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``SegmentItemModel``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.budget_codes.list_segment_items(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.budget_codes.list_segment_items",
            (segment_id,),
            {"include_children": include_children},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def list_segments(
        self,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.SegmentModel, m.SegmentModel]:
        """Segments of which budget codes are made.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments``; OAuth scope
        ``tn.jpm.segments:r``.

        Args:
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``SegmentModel``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.budget_codes.list_segments(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.budget_codes.list_segments",
            (),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def match(
        self, *, codes: Texts, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.MatchBudgetCodesResponse:
        """Check codes, and give the budget codes that they stand for.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/match``; OAuth scope
        ``tn.jpm.budgetcodes:r``.

        Args:
            codes: With one of these codes.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``MatchBudgetCodesResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> result = session.budget_codes.match(codes=["A1"])
        """
        return self._caller.call(
            "jpm.budget_codes.match", (), {"codes": codes}, extra_params=extra_params, cache=cache
        )

    def match_for_project(
        self,
        project_id: int,
        *,
        codes: Texts,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.MatchBudgetCodesResponse:
        """Check codes for a project, and give the budget codes that they stand for.

        ``GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes/match``;
        OAuth scope ``tn.jpm.budgetcodes:r``.

        Args:
            project_id: The project, by id.
            codes: With one of these codes.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``MatchBudgetCodesResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> result = session.budget_codes.match_for_project(1234, codes=["A1"])
        """  # noqa: E501
        return self._caller.call(
            "jpm.budget_codes.match_for_project",
            (project_id,),
            {"codes": codes},
            extra_params=extra_params,
            cache=cache,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateFullBudgetCodeArgs, m.CreateFullBudgetCodeArgs]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreateBudgetCodeResponse]:
        """Create many budget codes, which are all checked before the first is sent.

        ``POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes``; see
        ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateFullBudgetCodeArgs``; any iterable will do.
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
            >>> rows = [{"segmentItemIds": [1234]}]
            >>> results = session.budget_codes.create_many(rows).all()
        """
        return self._caller.batch(
            "jpm.budget_codes.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.BudgetCodeModel:
        """Make a model of a row: ``models.jpm.BudgetCodeModel``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.budget_codes.as_model(row).deviations
        """
        return self._caller.as_model("jpm.budget_codes.list", row, strict)


class JobCancelReasons(Resource):
    """Job cancel reasons: ``session.job_cancel_reasons``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.JobCancelReasonsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JobCancelReasonResponse, m.JobCancelReasonResponse]:
        """Job cancel reasons, page by page.

        ``GET /jpm/v2/tenant/{tenant}/job-cancel-reasons``; OAuth scope
        ``tn.jpm.jobcancelreasons:r``.

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
            Lazy dicts typed as ``JobCancelReasonResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.job_cancel_reasons.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.job_cancel_reasons.list",
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

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.JobCancelReasonResponse:
        """Make a model of a row: ``models.jpm.JobCancelReasonResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.job_cancel_reasons.as_model(row).deviations
        """
        return self._caller.as_model("jpm.job_cancel_reasons.list", row, strict)


class JobHoldReasons(Resource):
    """Job hold reasons: ``session.job_hold_reasons``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.JobHoldReasonsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JobHoldReasonResponse, m.JobHoldReasonResponse]:
        """Job hold reasons, page by page.

        ``GET /jpm/v2/tenant/{tenant}/job-hold-reasons``; OAuth scope ``tn.jpm.jobholdreasons:r``.

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
            Lazy dicts typed as ``JobHoldReasonResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.job_hold_reasons.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.job_hold_reasons.list",
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

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobHoldReasonResponse:
        """Make a model of a row: ``models.jpm.JobHoldReasonResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.job_hold_reasons.as_model(row).deviations
        """
        return self._caller.as_model("jpm.job_hold_reasons.list", row, strict)


class JobTypes(Resource):
    """Job types: ``session.job_types``."""

    def list(
        self,
        *,
        name: Optional[str] = None,
        min_duration: Optional[int] = None,
        max_duration: Optional[int] = None,
        priority: Optional[str] = None,
        ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        order_by: Optional[str] = None,
        order_by_direction: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        external_data_application_guid: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JobTypeResponse, m.JobTypeResponse]:
        """Job types, page by page.

        ``GET /jpm/v2/tenant/{tenant}/job-types``; OAuth scope ``tn.jpm.jobtypes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            name: With this name.
            min_duration: With this min duration.
            max_duration: With this max duration.
            priority: With this priority.
            ids: Only these ids, one or several; more than 50 take several requests.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            order_by: Field to order by; ``sort`` is the newer way.
            order_by_direction: ``desc`` or ``descending``; anything else is ascending.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            external_data_application_guid: Give the external data of this application, by GUID.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JobTypeResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.job_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.job_types.list",
            (),
            {
                "name": name,
                "min_duration": min_duration,
                "max_duration": max_duration,
                "priority": priority,
                "ids": ids,
                "active": active,
                "order_by": order_by,
                "order_by_direction": order_by_direction,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "external_data_application_guid": external_data_application_guid,
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
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.JobTypeResponse:
        """Get a job type by its id.

        ``GET /jpm/v2/tenant/{tenant}/job-types/{id}``; OAuth scope ``tn.jpm.jobtypes:r``.

        Args:
            id: The job type, by id.
            external_data_application_guid: Give the external data of this application, by GUID.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``JobTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job type.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.job_types.list().first_or_raise()
            >>> job_type = session.job_types.get(row["id"])
        """
        return self._caller.call(
            "jpm.job_types.get",
            (id,),
            {"external_data_application_guid": external_data_application_guid},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.CreateJobTypeRequest, m.CreateJobTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobTypeResponse:
        """Create a job type.

        ``POST /jpm/v2/tenant/{tenant}/job-types``; OAuth scope ``tn.jpm.jobtypes:w``.

        Args:
            body: A dict with the keys of ``CreateJobTypeRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``JobTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> job_type = session.job_types.create({"name": "Example"})
        """
        return self._caller.call(
            "jpm.job_types.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateJobTypeRequest, m.UpdateJobTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobTypeResponse:
        """Change a job type; what the body omits stays unchanged.

        ``PATCH /jpm/v2/tenant/{tenant}/job-types/{id}``; OAuth scope ``tn.jpm.jobtypes:w``.

        Args:
            id: The job type, by id.
            body: A dict with the keys of ``UpdateJobTypeRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``JobTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.job_types.list().first_or_raise()
            >>> job_type = session.job_types.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "jpm.job_types.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.JobTypeResponse]:
        """Job types by their ids, in the order of the ids; inactive ones included.

        ``GET /jpm/v2/tenant/{tenant}/job-types``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``JobTypeResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.job_types.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "jpm.job_types.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateJobTypeRequest, m.CreateJobTypeRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.JobTypeResponse]:
        """Create many job types, which are all checked before the first is sent.

        ``POST /jpm/v2/tenant/{tenant}/job-types``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateJobTypeRequest``; any iterable will do.
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
            >>> results = session.job_types.create_many(rows).all()
        """
        return self._caller.batch(
            "jpm.job_types.create",
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
        rows: Iterable[tuple[int, Union[t.UpdateJobTypeRequest, m.UpdateJobTypeRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.JobTypeResponse]:
        """Change many job types, which are all checked before the first is sent.

        ``PATCH /jpm/v2/tenant/{tenant}/job-types/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateJobTypeRequest``; any iterable will
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
            >>> results = session.job_types.update_many(rows).all()
        """
        return self._caller.batch(
            "jpm.job_types.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobTypeResponse:
        """Make a model of a row: ``models.jpm.JobTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.job_types.as_model(row).deviations
        """
        return self._caller.as_model("jpm.job_types.get", row, strict)


class Jobs(Resource):
    """Jobs: ``session.jobs``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        number: Optional[str] = None,
        project_id: Optional[int] = None,
        booking_id: Optional[int] = None,
        job_status: Optional[t.JobStatus] = None,
        appointment_status: Optional[t.JobAppointmentStatus] = None,
        priority: Optional[Literal["Low", "Normal", "High", "Urgent"]] = None,
        first_appointment_starts_on_or_after: Optional[When] = None,
        first_appointment_starts_before: Optional[When] = None,
        appointment_starts_on_or_after: Optional[When] = None,
        appointment_starts_before: Optional[When] = None,
        technician_id: Optional[int] = None,
        customer_id: Optional[int] = None,
        location_id: Optional[int] = None,
        sold_by_id: Optional[int] = None,
        job_type_id: Optional[int] = None,
        campaign_id: Optional[int] = None,
        business_unit_id: Optional[int] = None,
        invoice_id: Optional[int] = None,
        created_from_estimate_id: Optional[int] = None,
        estimate_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        completed_on_or_after: Optional[When] = None,
        completed_before: Optional[When] = None,
        tag_type_ids: Optional[Ids] = None,
        equipment_ids: Optional[Ids] = None,
        sort: Optional[t.JobsSort] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        has_unused_appointments: Optional[bool] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JobResponse, m.JobResponse]:
        """Jobs, page by page.

        ``GET /jpm/v2/tenant/{tenant}/jobs``; OAuth scope ``tn.jpm.jobs:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            number: With this number.
            project_id: Of this project, by id.
            booking_id: Of this booking, by id.
            job_status: The job status: Scheduled, Dispatched, InProgress, Hold, Completed,
                Canceled.
            appointment_status: The appointment status: Scheduled, Dispatched, Working, Hold, Done,
                Canceled.
            priority: The priority: Low, Normal, High, Urgent.
            first_appointment_starts_on_or_after: The first appointment starts at this moment or
                later.
            first_appointment_starts_before: The first appointment starts before this moment.
            appointment_starts_on_or_after: An appointment starts at this moment or later.
            appointment_starts_before: An appointment starts before this moment.
            technician_id: Of this technician, by id.
            customer_id: Of this customer, by id.
            location_id: Of this location, by id.
            sold_by_id: Sold by this technician, by id.
            job_type_id: Of this job type, by id.
            campaign_id: Of this campaign, by id.
            business_unit_id: Of this business unit, by id.
            invoice_id: Of this invoice, by id.
            created_from_estimate_id: Created from this sold estimate, by id.
            estimate_ids: Of any of these estimates, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            completed_on_or_after: Completed at this moment or later.
            completed_before: Completed before this moment.
            tag_type_ids: Of any of these tag types, by id.
            equipment_ids: With any of these pieces of equipment, by id.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn,
                Priority.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            has_unused_appointments: Whether it has appointments that are not used.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JobResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for job in session.jobs.list(job_status="Completed", sort="-ModifiedOn", limit=10):
            ...     print(job["jobNumber"], job["completedOn"])
        """
        return self._caller.records(
            "jpm.jobs.list",
            (),
            {
                "ids": ids,
                "number": number,
                "project_id": project_id,
                "booking_id": booking_id,
                "job_status": job_status,
                "appointment_status": appointment_status,
                "priority": priority,
                "first_appointment_starts_on_or_after": first_appointment_starts_on_or_after,
                "first_appointment_starts_before": first_appointment_starts_before,
                "appointment_starts_on_or_after": appointment_starts_on_or_after,
                "appointment_starts_before": appointment_starts_before,
                "technician_id": technician_id,
                "customer_id": customer_id,
                "location_id": location_id,
                "sold_by_id": sold_by_id,
                "job_type_id": job_type_id,
                "campaign_id": campaign_id,
                "business_unit_id": business_unit_id,
                "invoice_id": invoice_id,
                "created_from_estimate_id": created_from_estimate_id,
                "estimate_ids": estimate_ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "completed_on_or_after": completed_on_or_after,
                "completed_before": completed_before,
                "tag_type_ids": tag_type_ids,
                "equipment_ids": equipment_ids,
                "sort": sort,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
                "has_unused_appointments": has_unused_appointments,
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
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.JobResponse:
        """Get a job by its id.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            external_data_application_guid: Give the external data of this application, by GUID.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``JobResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> job = session.jobs.get(row["id"])
        """
        return self._caller.call(
            "jpm.jobs.get",
            (id,),
            {"external_data_application_guid": external_data_application_guid},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.JobCreateRequest, m.JobCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobResponse:
        """Create a job.

        ``POST /jpm/v2/tenant/{tenant}/jobs``; OAuth scope ``tn.jpm.jobs:w``.

        Args:
            body: A dict with the keys of ``JobCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``JobResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> job = session.jobs.create(
            ...     {
            ...         "customerId": 1234,
            ...         "locationId": 1234,
            ...         "businessUnitId": 1234,
            ...         "jobTypeId": 1234,
            ...         "priority": "Example",
            ...         "campaignId": 1234,
            ...         "appointments": [
            ...             {"start": "2026-01-31T08:00:00Z", "end": "2026-01-31T10:00:00Z"}
            ...         ],
            ...     }
            ... )
        """
        return self._caller.call(
            "jpm.jobs.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateJobRequest, m.UpdateJobRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobResponse:
        """Change a job; what the body omits stays unchanged.

        ``PATCH /jpm/v2/tenant/{tenant}/jobs/{id}``; OAuth scope ``tn.jpm.jobs:w``.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``UpdateJobRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``JobResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> job = session.jobs.list().first_or_raise()
            >>> job = session.jobs.update(job["id"], {"priority": "High"})
        """
        return self._caller.call(
            "jpm.jobs.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportJobsResponse, m.ExportJobsResponse]:
        """Export feed of jobs, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/jobs``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportJobsResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.jobs.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "jpm.jobs.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def attach_equipment(
        self,
        id: int,
        body: Union[t.AttachJobEquipmentRequest, m.AttachJobEquipmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobEquipmentResponse:
        """Attach pieces of equipment to a job.

        ``POST /jpm/v2/tenant/{tenant}/jobs/{id}/equipment``; OAuth scope ``tn.jpm.jobs:w``.
        Published since the edition of 2026-05.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``AttachJobEquipmentRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``JobEquipmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> done = session.jobs.attach_equipment(row["id"], {"equipmentIds": [1234]})
        """
        return self._caller.call(
            "jpm.jobs.attach_equipment",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def cancel(
        self,
        id: int,
        body: Union[t.CancelJobRequest, m.CancelJobRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Cancel a job.

        ``PUT /jpm/v2/tenant/{tenant}/jobs/{id}/cancel``; OAuth scope ``tn.jpm.jobs:w``.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``CancelJobRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> session.jobs.cancel(row["id"], {"reasonId": 1234, "memo": "Checked on site"})
        """
        return self._caller.call(
            "jpm.jobs.cancel", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def complete(
        self,
        id: int,
        body: Union[t.CompleteJobRequest, m.CompleteJobRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Complete a job.

        ``PUT /jpm/v2/tenant/{tenant}/jobs/{id}/complete``. Published until the edition of 2026-03.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``CompleteJobRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> session.jobs.complete(row["id"], {"completedOn": "2026-01-31T08:00:00Z"})
        """
        return self._caller.call(
            "jpm.jobs.complete", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def create_message(
        self,
        id: int,
        body: Union[t.MessageCreateRequest, m.MessageCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MessageResponse:
        """Create a message on a job.

        ``POST /jpm/v2/tenant/{tenant}/jobs/{id}/messages``. Published until the edition of 2026-03.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``MessageCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``MessageResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> done = session.jobs.create_message(
            ...     row["id"], {"body": "Example", "createdByEmployeeId": 1234}
            ... )
        """
        return self._caller.call(
            "jpm.jobs.create_message", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def create_note(
        self,
        id: int,
        body: Union[t.JobNoteCreateRequest, m.JobNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a job.

        ``POST /jpm/v2/tenant/{tenant}/jobs/{id}/notes``; OAuth scope ``tn.jpm.jobs:w``.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``JobNoteCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``NoteResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> job = session.jobs.list().first_or_raise()
            >>> note = session.jobs.create_note(job["id"], {"text": "Gate code 4711."})
        """
        return self._caller.call(
            "jpm.jobs.create_note", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def detach_equipment(
        self, id: int, equipment_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Detach one piece of equipment from a job.

        ``DELETE /jpm/v2/tenant/{tenant}/jobs/{id}/equipment/{equipmentId}``; OAuth scope
        ``tn.jpm.jobs:w``. Published since the edition of 2026-05.

        Args:
            id: The job, by id.
            equipment_id: The equipment, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job or equipment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> session.jobs.detach_equipment(row["id"], 1234)
        """
        return self._caller.call(
            "jpm.jobs.detach_equipment", (id, equipment_id), {}, extra_params=extra_params
        )

    def detach_equipment_bulk(
        self,
        id: int,
        body: Union[t.DetachJobEquipmentRequest, m.DetachJobEquipmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Detach several pieces of equipment from a job.

        ``DELETE /jpm/v2/tenant/{tenant}/jobs/{id}/equipment``; OAuth scope ``tn.jpm.jobs:w``.
        Published since the edition of 2026-05.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``DetachJobEquipmentRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> session.jobs.detach_equipment_bulk(row["id"], {"equipmentIds": [1234]})
        """
        return self._caller.call(
            "jpm.jobs.detach_equipment_bulk",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def export_canceled_logs(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportJobCanceledLogResponse, m.ExportJobCanceledLogResponse]:
        """Export feed of the cancellations of jobs, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/job-canceled-logs``; OAuth scope
        ``tn.jpm.jobcanceledlogs:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportJobCanceledLogResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.jobs.export_canceled_logs(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "jpm.jobs.export_canceled_logs",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def export_history(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportJobHistoryResponse, m.ExportJobHistoryResponse]:
        """Export feed of the histories of jobs, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/job-history``; OAuth scope ``tn.jpm.jobhistory:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportJobHistoryResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.jobs.export_history(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "jpm.jobs.export_history",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def export_notes(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportJobNotesResponse, m.ExportJobNotesResponse]:
        """Export feed of notes of jobs, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/job-notes``; OAuth scope ``tn.jpm.jobnotes:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportJobNotesResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.jobs.export_notes(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "jpm.jobs.export_notes",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def get_booked_log(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.JobBookedLogResponse:
        """Who booked a job, and how.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/booked-log``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``JobBookedLogResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> result = session.jobs.get_booked_log(row["id"])
        """
        return self._caller.call(
            "jpm.jobs.get_booked_log", (id,), {}, extra_params=extra_params, cache=cache
        )

    def get_equipment(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.JobEquipmentResponse:
        """The ids of the equipment attached to a job.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/equipment``; OAuth scope ``tn.jpm.jobs:r``.
        Published since the edition of 2026-05.

        Args:
            id: The job, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``JobEquipmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> result = session.jobs.get_equipment(row["id"])
        """
        return self._caller.call(
            "jpm.jobs.get_equipment", (id,), {}, extra_params=extra_params, cache=cache
        )

    def get_history(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.JobHistoryResponse:
        """What happened to a job, entry by entry.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/history``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``JobHistoryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> result = session.jobs.get_history(row["id"])
        """
        return self._caller.call(
            "jpm.jobs.get_history", (id,), {}, extra_params=extra_params, cache=cache
        )

    def hold(
        self,
        id: int,
        body: Union[t.HoldJobRequest, m.HoldJobRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Put a job on hold.

        ``PUT /jpm/v2/tenant/{tenant}/jobs/{id}/hold``. Published until the edition of 2026-03.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``HoldJobRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> session.jobs.hold(row["id"], {"reasonId": 1234, "memo": "Checked on site"})
        """
        return self._caller.call(
            "jpm.jobs.hold", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def list_cancel_reasons(
        self,
        *,
        ids: Ids,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CancelReasonResponse, m.CancelReasonResponse]:
        """Why jobs were canceled.

        ``GET /jpm/v2/tenant/{tenant}/jobs/cancel-reasons``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            ids: The jobs, one or several, by id; more than 50 take several requests.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CancelReasonResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.jobs.list_cancel_reasons(ids=[1234], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.jobs.list_cancel_reasons",
            (),
            {"ids": ids},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def list_canceled_logs(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.JobCanceledLogResponse, m.JobCanceledLogResponse]:
        """The cancellations of a job.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/canceled-log``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``JobCanceledLogResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> for item in session.jobs.list_canceled_logs(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.jobs.list_canceled_logs",
            (id,),
            {},
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
        """Types of the custom fields that jobs can have.

        ``GET /jpm/v2/tenant/{tenant}/jobs/custom-fields``; OAuth scope ``tn.jpm.jobs:r``.

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
            >>> for item in session.jobs.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.jobs.list_custom_field_types",
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

    def list_hold_reasons(
        self,
        *,
        ids: Ids,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.HoldReasonResponse, m.HoldReasonResponse]:
        """Why jobs, by their appointments, are on hold.

        ``GET /jpm/v2/tenant/{tenant}/jobs/hold-reasons``; OAuth scope ``tn.jpm.jobs:r``. Published
        since the edition of 2026-05.

        Args:
            ids: The jobs, one or several, by id; more than 50 take several requests.
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``HoldReasonResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.jobs.list_hold_reasons(ids=[1234], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.jobs.list_hold_reasons",
            (),
            {"ids": ids},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def list_notes(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.NoteResponse, m.NoteResponse]:
        """Notes of a job.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/notes``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``NoteResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> for item in session.jobs.list_notes(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.jobs.list_notes",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def remove_cancellation(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Remove the cancellation of a job.

        ``PUT /jpm/v2/tenant/{tenant}/jobs/{id}/remove-cancellation``; OAuth scope
        ``tn.jpm.jobs:w``.

        Args:
            id: The job, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first_or_raise()
            >>> session.jobs.remove_cancellation(row["id"])
        """
        return self._caller.call(
            "jpm.jobs.remove_cancellation", (id,), {}, extra_params=extra_params
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.JobResponse]:
        """Jobs by their ids, in the order of the ids.

        ``GET /jpm/v2/tenant/{tenant}/jobs``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``JobResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.jobs.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("jpm.jobs.list", ids, {}, workers, cache=cache)

    def create_many(
        self,
        bodies: Iterable[Union[t.JobCreateRequest, m.JobCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.JobResponse]:
        """Create many jobs, which are all checked before the first is sent.

        ``POST /jpm/v2/tenant/{tenant}/jobs``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``JobCreateRequest``; any iterable will do.
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
            ...         "locationId": 1234,
            ...         "businessUnitId": 1234,
            ...         "jobTypeId": 1234,
            ...         "priority": "Example",
            ...         "campaignId": 1234,
            ...         "appointments": [
            ...             {"start": "2026-01-31T08:00:00Z", "end": "2026-01-31T10:00:00Z"}
            ...         ],
            ...     }
            ... ]
            >>> results = session.jobs.create_many(rows).all()
        """
        return self._caller.batch(
            "jpm.jobs.create",
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
        rows: Iterable[tuple[int, Union[t.UpdateJobRequest, m.UpdateJobRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.JobResponse]:
        """Change many jobs, which are all checked before the first is sent.

        ``PATCH /jpm/v2/tenant/{tenant}/jobs/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateJobRequest``; any iterable will do.
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
            >>> results = session.jobs.update_many(rows).all()
        """
        return self._caller.batch(
            "jpm.jobs.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobResponse:
        """Make a model of a row: ``models.jpm.JobResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.jobs.as_model(row).deviations
        """
        return self._caller.as_model("jpm.jobs.get", row, strict)


class ProjectStatuses(Resource):
    """Project statuses: ``session.project_statuses``."""

    def list(
        self,
        *,
        name: Optional[str] = None,
        ids: Optional[Ids] = None,
        sort: Optional[t.ProjectStatusesSort] = None,
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
    ) -> Records[t.ProjectStatusResponse, m.ProjectStatusResponse]:
        """Project statuses, page by page.

        ``GET /jpm/v2/tenant/{tenant}/project-statuses``; OAuth scope ``tn.jpm.projectstatuses:r``.

        Naive dates and times are in the session's time zone.

        Args:
            name: With this name.
            ids: Only these ids, one or several; more than 50 take several requests.
            sort: Field to sort by, ``-`` before it for descending: Id, Name, Order, ModifiedOn,
                CreatedOn.
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
            Lazy dicts typed as ``ProjectStatusResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.project_statuses.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.project_statuses.list",
            (),
            {
                "name": name,
                "ids": ids,
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

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ProjectStatusResponse:
        """Get a project status by its id.

        ``GET /jpm/v2/tenant/{tenant}/project-statuses/{id}``; OAuth scope
        ``tn.jpm.projectstatuses:r``.

        Args:
            id: The project status, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ProjectStatusResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such project status.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.project_statuses.list().first_or_raise()
            >>> project_status = session.project_statuses.get(row["id"])
        """
        return self._caller.call(
            "jpm.project_statuses.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ProjectStatusResponse]:
        """Project statuses by their ids, in the order of the ids.

        ``GET /jpm/v2/tenant/{tenant}/project-statuses``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``ProjectStatusResponse``; its ``missing`` has the ids without
                a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.project_statuses.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("jpm.project_statuses.list", ids, {}, workers, cache=cache)

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ProjectStatusResponse:
        """Make a model of a row: ``models.jpm.ProjectStatusResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.project_statuses.as_model(row).deviations
        """
        return self._caller.as_model("jpm.project_statuses.get", row, strict)


class ProjectSubStatuses(Resource):
    """Project sub statuses: ``session.project_sub_statuses``."""

    def list(
        self,
        *,
        name: Optional[str] = None,
        status_id: Optional[int] = None,
        ids: Optional[Ids] = None,
        sort: Optional[t.ProjectSubStatusesSort] = None,
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
    ) -> Records[t.ProjectSubStatusResponse, m.ProjectSubStatusResponse]:
        """Project sub statuses, page by page.

        ``GET /jpm/v2/tenant/{tenant}/project-substatuses``; OAuth scope
        ``tn.jpm.projectsubstatuses:r``.

        Naive dates and times are in the session's time zone.

        Args:
            name: With this name.
            status_id: Of this status, by id.
            ids: Only these ids, one or several; more than 50 take several requests.
            sort: Field to sort by, ``-`` before it for descending: Id, Name, Order, StatusId,
                ModifiedOn, CreatedOn.
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
            Lazy dicts typed as ``ProjectSubStatusResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.project_sub_statuses.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.project_sub_statuses.list",
            (),
            {
                "name": name,
                "status_id": status_id,
                "ids": ids,
                "sort": sort,
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

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ProjectSubStatusResponse:
        """Get a project sub status by its id.

        ``GET /jpm/v2/tenant/{tenant}/project-substatuses/{id}``; OAuth scope
        ``tn.jpm.projectsubstatuses:r``.

        Args:
            id: The project substatus, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ProjectSubStatusResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such project sub status.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.project_sub_statuses.list().first_or_raise()
            >>> project_sub_status = session.project_sub_statuses.get(row["id"])
        """
        return self._caller.call(
            "jpm.project_sub_statuses.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ProjectSubStatusResponse]:
        """Project sub statuses by their ids, in the order of the ids; inactive ones included.

        ``GET /jpm/v2/tenant/{tenant}/project-substatuses``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``ProjectSubStatusResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.project_sub_statuses.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "jpm.project_sub_statuses.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ProjectSubStatusResponse:
        """Make a model of a row: ``models.jpm.ProjectSubStatusResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.project_sub_statuses.as_model(row).deviations
        """
        return self._caller.as_model("jpm.project_sub_statuses.get", row, strict)


class ProjectTypes(Resource):
    """Project types: ``session.project_types``."""

    def list(
        self,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ProjectTypeResponse, m.ProjectTypeResponse]:
        """Project types, page by page.

        ``GET /jpm/v2/tenant/{tenant}/project-types``; OAuth scope ``tn.jpm.projecttypes:r``.

        Args:
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ProjectTypeResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.project_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.project_types.list",
            (),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ProjectTypeResponse:
        """Get a project type by its id.

        ``GET /jpm/v2/tenant/{tenant}/project-types/{id}``; OAuth scope ``tn.jpm.projecttypes:r``.

        Args:
            id: The project type, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ProjectTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such project type.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.project_types.list().first_or_raise()
            >>> project_type = session.project_types.get(row["id"])
        """
        return self._caller.call(
            "jpm.project_types.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ProjectTypeResponse:
        """Make a model of a row: ``models.jpm.ProjectTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.project_types.as_model(row).deviations
        """
        return self._caller.as_model("jpm.project_types.get", row, strict)


class Projects(Resource):
    """Projects: ``session.projects``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        customer_id: Optional[int] = None,
        location_id: Optional[int] = None,
        project_type_id: Optional[int] = None,
        invoice_id: Optional[int] = None,
        technician_id: Optional[int] = None,
        job_id: Optional[int] = None,
        appointment_id: Optional[int] = None,
        project_manager_ids: Optional[Ids] = None,
        business_unit_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        starts_before: Optional[When] = None,
        starts_on_or_after: Optional[When] = None,
        completed_before: Optional[When] = None,
        completed_on_or_after: Optional[When] = None,
        target_completion_date_before: Optional[When] = None,
        target_completion_date_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        status: Optional[Texts] = None,
        sort: Optional[t.ProjectsSort] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ProjectResponse, m.ProjectResponse]:
        """Projects, page by page.

        ``GET /jpm/v2/tenant/{tenant}/projects``; OAuth scope ``tn.jpm.projects:r``.

        Naive dates and times are in the session's time zone. Days are calendar days, in no time
        zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            customer_id: Of this customer, by id.
            location_id: Of this location, by id.
            project_type_id: Of this project type, by id.
            invoice_id: Of this invoice, by id.
            technician_id: Of this technician, by id.
            job_id: Of this job, by id.
            appointment_id: Of this appointment, by id.
            project_manager_ids: Of any of these project managers, by id.
            business_unit_ids: Of any of these business units, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            starts_before: Starts before this moment.
            starts_on_or_after: Starts at this moment or later.
            completed_before: Completed before this moment.
            completed_on_or_after: Completed at this moment or later.
            target_completion_date_before: Target completion before this day.
            target_completion_date_on_or_after: Target completion on this day or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            status: With one of these status.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn, Name,
                TargetCompletionDate.
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
            Lazy dicts typed as ``ProjectResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.projects.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.projects.list",
            (),
            {
                "ids": ids,
                "customer_id": customer_id,
                "location_id": location_id,
                "project_type_id": project_type_id,
                "invoice_id": invoice_id,
                "technician_id": technician_id,
                "job_id": job_id,
                "appointment_id": appointment_id,
                "project_manager_ids": project_manager_ids,
                "business_unit_ids": business_unit_ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "starts_before": starts_before,
                "starts_on_or_after": starts_on_or_after,
                "completed_before": completed_before,
                "completed_on_or_after": completed_on_or_after,
                "target_completion_date_before": target_completion_date_before,
                "target_completion_date_on_or_after": target_completion_date_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "status": status,
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

    def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.ProjectResponse:
        """Get a project by its id.

        ``GET /jpm/v2/tenant/{tenant}/projects/{id}``; OAuth scope ``tn.jpm.projects:r``.

        Args:
            id: The project, by id.
            external_data_application_guid: Give the external data of this application, by GUID.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ProjectResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such project.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.projects.list().first_or_raise()
            >>> project = session.projects.get(row["id"])
        """
        return self._caller.call(
            "jpm.projects.get",
            (id,),
            {"external_data_application_guid": external_data_application_guid},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.CreateProjectRequest, m.CreateProjectRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ProjectResponse:
        """Create a project.

        ``POST /jpm/v2/tenant/{tenant}/projects``; OAuth scope ``tn.jpm.projects:w``.

        Args:
            body: A dict with the keys of ``CreateProjectRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ProjectResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> project = session.projects.create({"locationId": 1234})
        """
        return self._caller.call(
            "jpm.projects.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateProjectRequest, m.UpdateProjectRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ProjectResponse:
        """Change a project; what the body omits stays unchanged.

        ``PATCH /jpm/v2/tenant/{tenant}/projects/{id}``; OAuth scope ``tn.jpm.projects:w``.

        Args:
            id: The project, by id.
            body: A dict with the keys of ``UpdateProjectRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ProjectResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such project.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.projects.list().first_or_raise()
            >>> project = session.projects.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "jpm.projects.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportProjectsResponse, m.ExportProjectsResponse]:
        """Export feed of projects, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/projects``; OAuth scope ``tn.jpm.projects:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportProjectsResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.projects.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "jpm.projects.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def attach_job(self, id: int, job_id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Attach a job to a project.

        ``POST /jpm/v2/tenant/{tenant}/projects/{id}/attach-job/{jobId}``; OAuth scope
        ``tn.jpm.projects:w``.

        Args:
            id: The project, by id.
            job_id: The job, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.projects.list().first_or_raise()
            >>> session.projects.attach_job(row["id"], 1234)
        """
        return self._caller.call(
            "jpm.projects.attach_job", (id, job_id), {}, extra_params=extra_params
        )

    def create_message(
        self,
        id: int,
        body: Union[t.MessageCreateRequest, m.MessageCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MessageResponse:
        """Create a message on a project.

        ``POST /jpm/v2/tenant/{tenant}/projects/{id}/messages``. Published until the edition of
        2026-03.

        Args:
            id: The project, by id.
            body: A dict with the keys of ``MessageCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``MessageResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.projects.list().first_or_raise()
            >>> done = session.projects.create_message(
            ...     row["id"], {"body": "Example", "createdByEmployeeId": 1234}
            ... )
        """
        return self._caller.call(
            "jpm.projects.create_message",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_note(
        self,
        id: int,
        body: Union[t.ProjectNoteCreateRequest, m.ProjectNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a project.

        ``POST /jpm/v2/tenant/{tenant}/projects/{id}/notes``; OAuth scope ``tn.jpm.projects:w``.

        Args:
            id: The project, by id.
            body: A dict with the keys of ``ProjectNoteCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``NoteResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such project.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.projects.list().first_or_raise()
            >>> done = session.projects.create_note(row["id"], {"text": "Gate code 4711"})
        """
        return self._caller.call(
            "jpm.projects.create_note", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def detach_job(self, job_id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Detach a job from a project.

        ``POST /jpm/v2/tenant/{tenant}/projects/detach-job/{jobId}``; OAuth scope
        ``tn.jpm.projects:w``.

        Args:
            job_id: The job, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.projects.detach_job(1234)
        """
        return self._caller.call(
            "jpm.projects.detach_job", (job_id,), {}, extra_params=extra_params
        )

    def export_notes(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportProjectNotesResponse, m.ExportProjectNotesResponse]:
        """Export feed of notes of projects, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/project-notes``; OAuth scope ``tn.jpm.projectnotes:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportProjectNotesResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.projects.export_notes(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "jpm.projects.export_notes",
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
        """Types of the custom fields that projects can have.

        ``GET /jpm/v2/tenant/{tenant}/projects/custom-fields``; OAuth scope ``tn.jpm.projects:r``.

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
            >>> for item in session.projects.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.projects.list_custom_field_types",
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

    def list_notes(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.NoteResponse, m.NoteResponse]:
        """Notes of a project.

        ``GET /jpm/v2/tenant/{tenant}/projects/{id}/notes``; OAuth scope ``tn.jpm.projects:r``.

        Args:
            id: The project, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``NoteResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.projects.list().first_or_raise()
            >>> for item in session.projects.list_notes(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jpm.projects.list_notes",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ProjectResponse]:
        """Projects by their ids, in the order of the ids.

        ``GET /jpm/v2/tenant/{tenant}/projects``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``ProjectResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.projects.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many("jpm.projects.list", ids, {}, workers, cache=cache)

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateProjectRequest, m.CreateProjectRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ProjectResponse]:
        """Create many projects, which are all checked before the first is sent.

        ``POST /jpm/v2/tenant/{tenant}/projects``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateProjectRequest``; any iterable will do.
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
            >>> rows = [{"locationId": 1234}]
            >>> results = session.projects.create_many(rows).all()
        """
        return self._caller.batch(
            "jpm.projects.create",
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
        rows: Iterable[tuple[int, Union[t.UpdateProjectRequest, m.UpdateProjectRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ProjectResponse]:
        """Change many projects, which are all checked before the first is sent.

        ``PATCH /jpm/v2/tenant/{tenant}/projects/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateProjectRequest``; any iterable will
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
            >>> results = session.projects.update_many(rows).all()
        """
        return self._caller.batch(
            "jpm.projects.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ProjectResponse:
        """Make a model of a row: ``models.jpm.ProjectResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.projects.as_model(row).deviations
        """
        return self._caller.as_model("jpm.projects.get", row, strict)


class JpmModule(Namespace):
    """The API module ``session.jpm``."""

    @cached_attribute
    def appointments(self) -> Appointments:
        """Appointments; also ``session.appointments``."""
        return Appointments(self._caller)

    @cached_attribute
    def budget_codes(self) -> BudgetCodes:
        """Budget codes; also ``session.budget_codes``."""
        return BudgetCodes(self._caller)

    @cached_attribute
    def job_cancel_reasons(self) -> JobCancelReasons:
        """Job cancel reasons; also ``session.job_cancel_reasons``."""
        return JobCancelReasons(self._caller)

    @cached_attribute
    def job_hold_reasons(self) -> JobHoldReasons:
        """Job hold reasons; also ``session.job_hold_reasons``."""
        return JobHoldReasons(self._caller)

    @cached_attribute
    def job_types(self) -> JobTypes:
        """Job types; also ``session.job_types``."""
        return JobTypes(self._caller)

    @cached_attribute
    def jobs(self) -> Jobs:
        """Jobs; also ``session.jobs``."""
        return Jobs(self._caller)

    @cached_attribute
    def project_statuses(self) -> ProjectStatuses:
        """Project statuses; also ``session.project_statuses``."""
        return ProjectStatuses(self._caller)

    @cached_attribute
    def project_sub_statuses(self) -> ProjectSubStatuses:
        """Project sub statuses; also ``session.project_sub_statuses``."""
        return ProjectSubStatuses(self._caller)

    @cached_attribute
    def project_types(self) -> ProjectTypes:
        """Project types; also ``session.project_types``."""
        return ProjectTypes(self._caller)

    @cached_attribute
    def projects(self) -> Projects:
        """Projects; also ``session.projects``."""
        return Projects(self._caller)
