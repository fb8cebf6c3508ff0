"""The API module ``jpm``: jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional

from servicepytan.endpoints.base import Namespace, Resource

if TYPE_CHECKING:
    from servicepytan.endpoints.base import Ids, Params, Since, Texts, When
    from servicepytan.endpoints.records import Feed, Records
    from servicepytan.endpoints.types import jpm as t


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
        extra_params: Optional[Params] = None,
    ) -> Records[t.JobResponse]:
        """Jobs, asked for page by page.

        ``GET /jpm/v2/tenant/{tenant}/jobs``; OAuth scope ``tn.jpm.jobs:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 are asked for in several requests.
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
            external_data_values: Only with one of these values of external data; more than 50 are
                asked for in several requests.
            has_unused_appointments: Whether it has appointments that are not used.
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``JobResponse``; nothing is sent before the first is asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> for job in session.jobs.list(job_status="Completed", sort="-ModifiedOn", limit=10):
            ...     print(job["jobNumber"], job["completedOn"])
        """
        return self._records(
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
            extra_params=extra_params,
        )

    def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> t.JobResponse:
        """Get a job by its id.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            external_data_application_guid: Give the external data of this application, by GUID.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``JobResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first()
            >>> job = session.jobs.get(row["id"])
        """
        return self._call(
            "jpm.jobs.get",
            (id,),
            {"external_data_application_guid": external_data_application_guid},
            extra_params=extra_params,
        )

    def create(
        self, body: t.JobCreateRequest, *, check: bool = True, extra_params: Optional[Params] = None
    ) -> t.JobResponse:
        """Create a job.

        ``POST /jpm/v2/tenant/{tenant}/jobs``; OAuth scope ``tn.jpm.jobs:w``.

        Args:
            body: A dict with the keys of ``JobCreateRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``JobResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "jpm.jobs.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: t.UpdateJobRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobResponse:
        """Change a job; what the body leaves out stays as it is.

        ``PATCH /jpm/v2/tenant/{tenant}/jobs/{id}``; OAuth scope ``tn.jpm.jobs:w``.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``UpdateJobRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``JobResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> job = session.jobs.list().first()
            >>> job = session.jobs.update(job["id"], {"priority": "High"})
        """
        return self._call(
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
    ) -> Feed[t.ExportJobsResponse]:
        """Export feed of jobs, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/jobs``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: Give at most this many rows.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A feed of dicts typed as ``ExportJobsResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> feed = session.jobs.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._feed(
            "jpm.jobs.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def attach_equipment(
        self,
        id: int,
        body: t.AttachJobEquipmentRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobEquipmentResponse:
        """Attach pieces of equipment to a job.

        ``POST /jpm/v2/tenant/{tenant}/jobs/{id}/equipment``; OAuth scope ``tn.jpm.jobs:w``.
        Published since the edition of 2026-05.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``AttachJobEquipmentRequest``; dates and Decimals in it
                are converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``JobEquipmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.
        """
        return self._call(
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
        body: t.CancelJobRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Cancel a job.

        ``PUT /jpm/v2/tenant/{tenant}/jobs/{id}/cancel``; OAuth scope ``tn.jpm.jobs:w``.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``CancelJobRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "jpm.jobs.cancel", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def complete(
        self,
        id: int,
        body: t.CompleteJobRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Complete a job.

        ``PUT /jpm/v2/tenant/{tenant}/jobs/{id}/complete``. Published until the edition of 2026-03.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``CompleteJobRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "jpm.jobs.complete", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def create_message(
        self,
        id: int,
        body: t.MessageCreateRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MessageResponse:
        """Create a message on a job.

        ``POST /jpm/v2/tenant/{tenant}/jobs/{id}/messages``. Published until the edition of 2026-03.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``MessageCreateRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``MessageResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "jpm.jobs.create_message", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def create_note(
        self,
        id: int,
        body: t.JobNoteCreateRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a job.

        ``POST /jpm/v2/tenant/{tenant}/jobs/{id}/notes``; OAuth scope ``tn.jpm.jobs:w``.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``JobNoteCreateRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``NoteResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> job = session.jobs.list().first()
            >>> note = session.jobs.create_note(job["id"], {"text": "Gate code 4711."})
        """
        return self._call(
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
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job or equipment.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "jpm.jobs.detach_equipment",
            (
                id,
                equipment_id,
            ),
            {},
            extra_params=extra_params,
        )

    def detach_equipment_bulk(
        self,
        id: int,
        body: t.DetachJobEquipmentRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Detach several pieces of equipment from a job.

        ``DELETE /jpm/v2/tenant/{tenant}/jobs/{id}/equipment``; OAuth scope ``tn.jpm.jobs:w``.
        Published since the edition of 2026-05.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``DetachJobEquipmentRequest``; dates and Decimals in it
                are converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.
        """
        return self._call(
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
    ) -> Feed[t.ExportJobCanceledLogResponse]:
        """Export feed of the cancellations of jobs, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/job-canceled-logs``; OAuth scope
        ``tn.jpm.jobcanceledlogs:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: Give at most this many rows.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A feed of dicts typed as ``ExportJobCanceledLogResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> feed = session.jobs.export_canceled_logs(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._feed(
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
    ) -> Feed[t.ExportJobHistoryResponse]:
        """Export feed of the histories of jobs, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/job-history``; OAuth scope ``tn.jpm.jobhistory:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: Give at most this many rows.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A feed of dicts typed as ``ExportJobHistoryResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> feed = session.jobs.export_history(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._feed(
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
    ) -> Feed[t.ExportJobNotesResponse]:
        """Export feed of notes of jobs, in the order of their last change.

        ``GET /jpm/v2/tenant/{tenant}/export/job-notes``; OAuth scope ``tn.jpm.jobnotes:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: Give at most this many rows.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A feed of dicts typed as ``ExportJobNotesResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> feed = session.jobs.export_notes(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._feed(
            "jpm.jobs.export_notes",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def get_booked_log(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> t.JobBookedLogResponse:
        """Who booked a job, and how.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/booked-log``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``JobBookedLogResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first()
            >>> found = session.jobs.get_booked_log(row["id"])
        """
        return self._call("jpm.jobs.get_booked_log", (id,), {}, extra_params=extra_params)

    def get_equipment(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> t.JobEquipmentResponse:
        """The ids of the equipment attached to a job.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/equipment``; OAuth scope ``tn.jpm.jobs:r``.
        Published since the edition of 2026-05.

        Args:
            id: The job, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``JobEquipmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first()
            >>> found = session.jobs.get_equipment(row["id"])
        """
        return self._call("jpm.jobs.get_equipment", (id,), {}, extra_params=extra_params)

    def get_history(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> t.JobHistoryResponse:
        """What happened to a job, entry by entry.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/history``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            A dict, typed as ``JobHistoryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.jobs.list().first()
            >>> found = session.jobs.get_history(row["id"])
        """
        return self._call("jpm.jobs.get_history", (id,), {}, extra_params=extra_params)

    def hold(
        self,
        id: int,
        body: t.HoldJobRequest,
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Put a job on hold.

        ``PUT /jpm/v2/tenant/{tenant}/jobs/{id}/hold``. Published until the edition of 2026-03.

        Args:
            id: The job, by id.
            body: A dict with the keys of ``HoldJobRequest``; dates and Decimals in it are
                converted.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such job.
            ApiError: the API refuses for another reason.
        """
        return self._call(
            "jpm.jobs.hold", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def list_cancel_reasons(
        self, *, ids: Ids, limit: Optional[int] = None, extra_params: Optional[Params] = None
    ) -> Records[t.CancelReasonResponse]:
        """Why jobs were canceled.

        ``GET /jpm/v2/tenant/{tenant}/jobs/cancel-reasons``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            ids: The jobs, one or several, by id; more than 50 are asked for in several requests.
            limit: Give at most this many rows.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``CancelReasonResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.
        """
        return self._records(
            "jpm.jobs.list_cancel_reasons", (), {"ids": ids}, limit=limit, extra_params=extra_params
        )

    def list_canceled_logs(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Records[t.JobCanceledLogResponse]:
        """The cancellations of a job.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/canceled-log``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``JobCanceledLogResponse``; nothing is sent before the first is
                asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> row = session.jobs.list().first()
            >>> for item in session.jobs.list_canceled_logs(row["id"], limit=10):
            ...     print(item)
        """
        return self._records(
            "jpm.jobs.list_canceled_logs",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
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
        """Types of the custom fields that jobs can have.

        ``GET /jpm/v2/tenant/{tenant}/jobs/custom-fields``; OAuth scope ``tn.jpm.jobs:r``.

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
            >>> for item in session.jobs.list_custom_field_types(limit=10):
            ...     print(item)
        """
        return self._records(
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
            extra_params=extra_params,
        )

    def list_hold_reasons(
        self, *, ids: Ids, limit: Optional[int] = None, extra_params: Optional[Params] = None
    ) -> Records[t.HoldReasonResponse]:
        """Why jobs, by their appointments, are on hold.

        ``GET /jpm/v2/tenant/{tenant}/jobs/hold-reasons``; OAuth scope ``tn.jpm.jobs:r``. Published
        since the edition of 2026-05.

        Args:
            ids: The jobs, one or several, by id; more than 50 are asked for in several requests.
            limit: Give at most this many rows.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``HoldReasonResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.
        """
        return self._records(
            "jpm.jobs.list_hold_reasons", (), {"ids": ids}, limit=limit, extra_params=extra_params
        )

    def list_notes(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Records[t.NoteResponse]:
        """Notes of a job.

        ``GET /jpm/v2/tenant/{tenant}/jobs/{id}/notes``; OAuth scope ``tn.jpm.jobs:r``.

        Args:
            id: The job, by id.
            limit: Give at most this many rows.
            page_size: Rows per request; the session's when left out.
            workers: Requests in flight at once, where prefetching is possible.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            Lazy dicts typed as ``NoteResponse``; nothing is sent before the first is asked for.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses, once rows are asked for.

        Example:
            >>> row = session.jobs.list().first()
            >>> for item in session.jobs.list_notes(row["id"], limit=10):
            ...     print(item)
        """
        return self._records(
            "jpm.jobs.list_notes",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            extra_params=extra_params,
        )

    def remove_cancellation(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Remove the cancellation of a job.

        ``PUT /jpm/v2/tenant/{tenant}/jobs/{id}/remove-cancellation``; OAuth scope
        ``tn.jpm.jobs:w``.

        Args:
            id: The job, by id.
            extra_params: Query parameters that this method does not know, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.
        """
        return self._call("jpm.jobs.remove_cancellation", (id,), {}, extra_params=extra_params)


class Jpm(Namespace):
    """The API module ``session.jpm``."""

    @property
    def jobs(self) -> Jobs:
        """Jobs: ``session.jpm.jobs``, ``session.jobs``."""
        return self._resource(Jobs)
