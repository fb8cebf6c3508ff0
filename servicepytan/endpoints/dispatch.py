# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``dispatch``: adaptive capacity, appointment assignments, arrival windows,
business hours, capacity, GPS, non job appointments, teams, technician shifts, technician skills,
technician tracking, zones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, When
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import dispatch as t
    from servicepytan.models import dispatch as m

List = list  # in a class with a method of that name, list is the method


class AdaptiveCapacity(Resource):
    """Adaptive capacity: ``session.adaptive_capacity``."""

    def get_availability(
        self,
        body: Union[t.GetAvailabilityRequestArgs, m.GetAvailabilityRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GetAvailabilityResponse:
        """Ask how available technicians are, as a table.

        ``POST /dispatch/v2/tenant/{tenant}/adcap/availability``. Published until the edition of
        2026-03.

        Args:
            body: A dict with the keys of ``GetAvailabilityRequestArgs``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``GetAvailabilityResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.adaptive_capacity.get_availability(
            ...     {
            ...         "startUtc": "2026-01-31T08:00:00Z",
            ...         "endUtc": "2026-01-31T10:00:00Z",
            ...         "xType": "ArrivalWindow",
            ...     }
            ... )
        """
        return self._caller.call(
            "dispatch.adaptive_capacity.get_availability",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_slots(
        self,
        body: Union[t.GetAvailabilityRequestArgs, m.GetAvailabilityRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GetAvailabilitySlotsResponse:
        """Ask which time slots technicians are free in.

        ``POST /dispatch/v2/tenant/{tenant}/adcap/availability/slots``. Published until the edition
        of 2026-03.

        Args:
            body: A dict with the keys of ``GetAvailabilityRequestArgs``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``GetAvailabilitySlotsResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.adaptive_capacity.get_slots(
            ...     {
            ...         "startUtc": "2026-01-31T08:00:00Z",
            ...         "endUtc": "2026-01-31T10:00:00Z",
            ...         "xType": "ArrivalWindow",
            ...     }
            ... )
        """
        return self._caller.call(
            "dispatch.adaptive_capacity.get_slots",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )


class AppointmentAssignments(Resource):
    """Appointment assignments: ``session.appointment_assignments``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        appointment_ids: Optional[Ids] = None,
        job_id: Optional[int] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.AppointmentAssignmentsSort] = None,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.AppointmentAssignmentResponse, m.AppointmentAssignmentResponse]:
        """Appointment assignments, page by page.

        ``GET /dispatch/v2/tenant/{tenant}/appointment-assignments``; OAuth scope
        ``tn.dis.appointmentassignments:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            appointment_ids: Of any of these appointments, by id.
            job_id: Of this job, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn, ModifiedOn.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``AppointmentAssignmentResponse``; the first request is made when
                you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.appointment_assignments.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "dispatch.appointment_assignments.list",
            (),
            {
                "ids": ids,
                "appointment_ids": appointment_ids,
                "job_id": job_id,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
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
        active: Optional[Active] = None,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportAppointmentAssignmentsResponse, m.ExportAppointmentAssignmentsResponse]:
        """Export feed of appointment assignments, in the order of their last change.

        ``GET /dispatch/v2/tenant/{tenant}/export/appointment-assignments``; OAuth scope
        ``tn.dis.appointmentassignments:r``.

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
            A feed of dicts typed as ``ExportAppointmentAssignmentsResponse``; rows arrive 15
                minutes after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.appointment_assignments.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "dispatch.appointment_assignments.export",
            {"active": active, "from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def assign_technicians(
        self,
        body: Union[t.AssignTechniciansRequest, m.AssignTechniciansRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentResponse:
        """Assign technicians to an appointment.

        ``POST /dispatch/v2/tenant/{tenant}/appointment-assignments/assign-technicians``; OAuth
        scope ``tn.dis.appointmentassignments:w``.

        Args:
            body: A dict with the keys of ``AssignTechniciansRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AppointmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.appointment_assignments.assign_technicians(
            ...     {"jobAppointmentId": 1234, "technicianIds": [1234]}
            ... )
        """
        return self._caller.call(
            "dispatch.appointment_assignments.assign_technicians",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def unassign_technicians(
        self,
        body: Union[t.UnassignTechniciansRequest, m.UnassignTechniciansRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentResponse:
        """Take technicians off an appointment.

        ``POST /dispatch/v2/tenant/{tenant}/appointment-assignments/unassign-technicians``; OAuth
        scope ``tn.dis.appointmentassignments:w``.

        Args:
            body: A dict with the keys of ``UnassignTechniciansRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AppointmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.appointment_assignments.unassign_technicians(
            ...     {"jobAppointmentId": 1234, "technicianIds": [1234]}
            ... )
        """
        return self._caller.call(
            "dispatch.appointment_assignments.unassign_technicians",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.AppointmentAssignmentResponse:
        """Get an appointment assignment by its id; also an inactive one.

        ``GET /dispatch/v2/tenant/{tenant}/appointment-assignments`` with ``ids``, as the API has no
        call for one.

        Args:
            id: The appointment assignment, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``AppointmentAssignmentResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such appointment assignment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.appointment_assignments.get(1234)
        """
        return self._caller.by_id(
            "dispatch.appointment_assignments.list", id, {"active": "Any"}, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.AppointmentAssignmentResponse]:
        """Appointment assignments by their ids, in the order of the ids; inactive ones included.

        ``GET /dispatch/v2/tenant/{tenant}/appointment-assignments``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``AppointmentAssignmentResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.appointment_assignments.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "dispatch.appointment_assignments.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.AppointmentAssignmentResponse:
        """Make a model of a row: ``models.dispatch.AppointmentAssignmentResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.appointment_assignments.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.appointment_assignments.list", row, strict)


class ArrivalWindows(Resource):
    """Arrival windows: ``session.arrival_windows``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ArrivalWindowResponse, m.ArrivalWindowResponse]:
        """Arrival windows, page by page.

        ``GET /dispatch/v2/tenant/{tenant}/arrival-windows``; OAuth scope
        ``tn.dis.arrivalwindows:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ArrivalWindowResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.arrival_windows.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "dispatch.arrival_windows.list",
            (),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
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
    ) -> t.ArrivalWindowResponse:
        """Get an arrival window by its id.

        ``GET /dispatch/v2/tenant/{tenant}/arrival-windows/{id}``; OAuth scope
        ``tn.dis.arrivalwindows:r``.

        Args:
            id: The arrival window, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ArrivalWindowResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such arrival window.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.arrival_windows.list().first_or_raise()
            >>> arrival_window = session.arrival_windows.get(row["id"])
        """
        return self._caller.call(
            "dispatch.arrival_windows.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateArrivalWindowRequest, m.CreateArrivalWindowRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ArrivalWindowResponse:
        """Create an arrival window.

        ``POST /dispatch/v2/tenant/{tenant}/arrival-windows``; OAuth scope
        ``tn.dis.arrivalwindows:w``.

        Args:
            body: A dict with the keys of ``CreateArrivalWindowRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ArrivalWindowResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> arrival_window = session.arrival_windows.create(
            ...     {"start": "01:30:00", "duration": "01:30:00", "businessUnitIds": [1234]}
            ... )
        """
        return self._caller.call(
            "dispatch.arrival_windows.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateArrivalWindowRequest, m.UpdateArrivalWindowRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ArrivalWindowResponse:
        """Change an arrival window.

        ``PUT /dispatch/v2/tenant/{tenant}/arrival-windows/{id}``; OAuth scope
        ``tn.dis.arrivalwindows:w``.

        Args:
            id: The arrival window, by id.
            body: A dict with the keys of ``UpdateArrivalWindowRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ArrivalWindowResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.arrival_windows.list().first_or_raise()
            >>> arrival_window = session.arrival_windows.update(
            ...     row["id"],
            ...     {"start": "01:30:00", "duration": "01:30:00", "businessUnitIds": [1234]},
            ... )
        """
        return self._caller.call(
            "dispatch.arrival_windows.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_configuration(
        self, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ArrivalWindowConfigurationResponse:
        """How arrival windows are configured.

        ``GET /dispatch/v2/tenant/{tenant}/arrival-windows/configuration``; OAuth scope
        ``tn.dis.arrivalwindows:r``.

        Args:
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ArrivalWindowConfigurationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> result = session.arrival_windows.get_configuration()
        """
        return self._caller.call(
            "dispatch.arrival_windows.get_configuration",
            (),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def set_active(
        self,
        id: int,
        body: Union[t.SetArrivalWindowStatusRequest, m.SetArrivalWindowStatusRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Switch an arrival window on or off.

        ``PUT /dispatch/v2/tenant/{tenant}/arrival-windows/{id}/activated``; OAuth scope
        ``tn.dis.arrivalwindows:w``.

        Args:
            id: The arrival window, by id.
            body: A dict with the keys of ``SetArrivalWindowStatusRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such arrival window.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.arrival_windows.list().first_or_raise()
            >>> session.arrival_windows.set_active(row["id"], {"isActive": True})
        """
        return self._caller.call(
            "dispatch.arrival_windows.set_active",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update_configuration(
        self,
        body: Union[
            t.UpdateArrivalWindowConfigurationRequest, m.UpdateArrivalWindowConfigurationRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ArrivalWindowConfigurationResponse:
        """Change how arrival windows are configured.

        ``POST /dispatch/v2/tenant/{tenant}/arrival-windows/configuration``; OAuth scope
        ``tn.dis.arrivalwindows:w``.

        Args:
            body: A dict with the keys of ``UpdateArrivalWindowConfigurationRequest``; converts
                dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ArrivalWindowConfigurationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.arrival_windows.update_configuration(
            ...     {"configuration": "StartTimeOfArrivalWindow"}
            ... )
        """
        return self._caller.call(
            "dispatch.arrival_windows.update_configuration",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateArrivalWindowRequest, m.CreateArrivalWindowRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ArrivalWindowResponse]:
        """Create many arrival windows, which are all checked before the first is sent.

        ``POST /dispatch/v2/tenant/{tenant}/arrival-windows``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateArrivalWindowRequest``; any iterable will do.
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
            >>> rows = [{"start": "01:30:00", "duration": "01:30:00", "businessUnitIds": [1234]}]
            >>> results = session.arrival_windows.create_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.arrival_windows.create",
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
            tuple[int, Union[t.UpdateArrivalWindowRequest, m.UpdateArrivalWindowRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ArrivalWindowResponse]:
        """Change many arrival windows, which are all checked before the first is sent.

        ``PUT /dispatch/v2/tenant/{tenant}/arrival-windows/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateArrivalWindowRequest``; any iterable
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
            ...     (1234, {"start": "01:30:00", "duration": "01:30:00", "businessUnitIds": [1234]})
            ... ]
            >>> results = session.arrival_windows.update_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.arrival_windows.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ArrivalWindowResponse:
        """Make a model of a row: ``models.dispatch.ArrivalWindowResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.arrival_windows.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.arrival_windows.get", row, strict)


class BusinessHours(Resource):
    """Business hours: ``session.business_hours``."""

    def get(
        self, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.BusinessHourModel:
        """The business hours of each weekday.

        ``GET /dispatch/v2/tenant/{tenant}/business-hours``; OAuth scope ``tn.dis.businesshours:r``.

        Args:
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``BusinessHourModel``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> business_hour = session.business_hours.get()
        """
        return self._caller.call(
            "dispatch.business_hours.get", (), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateBusinessHourRequest, m.CreateBusinessHourRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateBusinessHourResponse:
        """Create a business hour.

        ``POST /dispatch/v2/tenant/{tenant}/business-hours``; OAuth scope
        ``tn.dis.businesshours:w``.

        Args:
            body: A dict with the keys of ``CreateBusinessHourRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateBusinessHourResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> business_hour = session.business_hours.create(
            ...     {
            ...         "weekdays": [{"fromHour": 1, "toHour": 1}],
            ...         "saturday": [{"fromHour": 1, "toHour": 1}],
            ...         "sunday": [{"fromHour": 1, "toHour": 1}],
            ...     }
            ... )
        """
        return self._caller.call(
            "dispatch.business_hours.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateBusinessHourRequest, m.CreateBusinessHourRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreateBusinessHourResponse]:
        """Create many business hours, which are all checked before the first is sent.

        ``POST /dispatch/v2/tenant/{tenant}/business-hours``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateBusinessHourRequest``; any iterable will do.
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
            ...         "weekdays": [{"fromHour": 1, "toHour": 1}],
            ...         "saturday": [{"fromHour": 1, "toHour": 1}],
            ...         "sunday": [{"fromHour": 1, "toHour": 1}],
            ...     }
            ... ]
            >>> results = session.business_hours.create_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.business_hours.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.BusinessHourModel:
        """Make a model of a row: ``models.dispatch.BusinessHourModel``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.business_hours.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.business_hours.get", row, strict)


class Capacity(Resource):
    """Capacity: ``session.dispatch.capacity``."""

    def get(
        self,
        body: Union[t.CapacityRequestArgs, m.CapacityRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CapacityResponse:
        """Ask for the capacity of time slots.

        ``POST /dispatch/v2/tenant/{tenant}/capacity``; OAuth scope ``tn.dis.capacity:w``.

        Args:
            body: A dict with the keys of ``CapacityRequestArgs``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CapacityResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> capacity = session.dispatch.capacity.get(
            ...     {
            ...         "startsOnOrAfter": "2026-01-31T08:00:00Z",
            ...         "endsOnOrBefore": "2026-01-31T10:00:00Z",
            ...         "skillBasedAvailability": True,
            ...     }
            ... )
        """
        return self._caller.call(
            "dispatch.capacity.get", (), {}, body=body, check=check, extra_params=extra_params
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CapacityResponse:
        """Make a model of a row: ``models.dispatch.CapacityResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.dispatch.capacity.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.capacity.get", row, strict)


class Gps(Resource):
    """GPS: ``session.dispatch.gps``."""

    def create_pings(
        self,
        gps_provider: str,
        body: Sequence[Union[t.GpsPingCreateRequest, m.GpsPingCreateRequest]],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.GpsPingResponse]:
        """Hand in positions of vehicles, many at once.

        ``POST /dispatch/v2/tenant/{tenant}/gps-provider/{gps_provider}/gps-pings``; OAuth scope
        ``tn.dis.gpspings:w``.

        Args:
            gps_provider: The GPS provider.
            body: A list of dicts, each with the keys of ``GpsPingCreateRequest``.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Dicts, typed as ``GpsPingResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.dispatch.gps.create_pings(
            ...     "operations",
            ...     [
            ...         {
            ...             "unitId": "A1",
            ...             "unitName": "Example",
            ...             "eventTime": "2026-01-31T08:00:00Z",
            ...             "street": "12 Main St",
            ...             "city": "Portland",
            ...             "region": "Example",
            ...             "postalCode": "HVAC-100",
            ...             "message": "Example",
            ...             "externalId": "A1",
            ...             "isNew": True,
            ...             "statusMessage": "Example",
            ...         }
            ...     ],
            ... )
        """
        return self._caller.call(
            "dispatch.gps.create_pings",
            (gps_provider,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )


class NonJobAppointments(Resource):
    """Non job appointments: ``session.non_job_appointments``."""

    def list(
        self,
        *,
        technician_id: Optional[int] = None,
        starts_on_or_after: Optional[When] = None,
        starts_on_or_before: Optional[When] = None,
        timesheet_code_id: Optional[int] = None,
        active_only: Optional[bool] = None,
        show_on_technician_schedule: Optional[bool] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        ids: Optional[Ids] = None,
        sort: Optional[t.NonJobAppointmentsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.NonJobAppointmentResponse, m.NonJobAppointmentResponse]:
        """Non job appointments, page by page.

        ``GET /dispatch/v2/tenant/{tenant}/non-job-appointments``; OAuth scope
        ``tn.dis.nonjobappointments:r``.

        Naive dates and times are in the session's time zone.

        Args:
            technician_id: Of this technician, by id.
            starts_on_or_after: Starts at this moment or later.
            starts_on_or_before: Starts up to this moment.
            timesheet_code_id: Of this timesheet code, by id.
            active_only: Whether active only.
            show_on_technician_schedule: Whether show on technician schedule.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            ids: Only these ids, one or several; more than 50 take several requests.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn, ModifiedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``NonJobAppointmentResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.non_job_appointments.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "dispatch.non_job_appointments.list",
            (),
            {
                "technician_id": technician_id,
                "starts_on_or_after": starts_on_or_after,
                "starts_on_or_before": starts_on_or_before,
                "timesheet_code_id": timesheet_code_id,
                "active_only": active_only,
                "show_on_technician_schedule": show_on_technician_schedule,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
                "ids": ids,
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
    ) -> t.GetNonJobAppointmentResponse:
        """Get a non job appointment by its id.

        ``GET /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}``; OAuth scope
        ``tn.dis.nonjobappointments:r``.

        Args:
            id: The non job appointment, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``GetNonJobAppointmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.non_job_appointments.list().first_or_raise()
            >>> non_job_appointment = session.non_job_appointments.get(row["id"])
        """
        return self._caller.call(
            "dispatch.non_job_appointments.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateNonJobAppointmentRequest, m.CreateNonJobAppointmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateNonJobAppointmentResult:
        """Create a non job appointment.

        ``POST /dispatch/v2/tenant/{tenant}/non-job-appointments``; OAuth scope
        ``tn.dis.nonjobappointments:w``.

        Args:
            body: A dict with the keys of ``CreateNonJobAppointmentRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateNonJobAppointmentResult``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> non_job_appointment = session.non_job_appointments.create(
            ...     {
            ...         "technicianId": 1234,
            ...         "start": "2026-01-31T08:00:00Z",
            ...         "duration": "01:30:00",
            ...         "name": "Example",
            ...     }
            ... )
        """
        return self._caller.call(
            "dispatch.non_job_appointments.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.NonJobAppointmentUpdateRequest, m.NonJobAppointmentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GetNonJobAppointmentResponse:
        """Change a non job appointment.

        ``PUT /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}``; OAuth scope
        ``tn.dis.nonjobappointments:w``.

        Args:
            id: The non job appointment, by id.
            body: A dict with the keys of ``NonJobAppointmentUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``GetNonJobAppointmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.non_job_appointments.list().first_or_raise()
            >>> non_job_appointment = session.non_job_appointments.update(
            ...     row["id"],
            ...     {
            ...         "technicianId": 1234,
            ...         "start": "2026-01-31T08:00:00Z",
            ...         "duration": "01:30:00",
            ...         "name": "Example",
            ...     },
            ... )
        """
        return self._caller.call(
            "dispatch.non_job_appointments.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> t.DeleteNonJobAppointmentResult:
        """Delete a non job appointment.

        ``DELETE /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}``; OAuth scope
        ``tn.dis.nonjobappointments:w``.

        Args:
            id: The non job appointment, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``DeleteNonJobAppointmentResult``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such non job appointment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.non_job_appointments.list().first_or_raise()
            >>> done = session.non_job_appointments.delete(row["id"])
        """
        return self._caller.call(
            "dispatch.non_job_appointments.delete", (id,), {}, extra_params=extra_params
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.NonJobAppointmentResponse]:
        """Non job appointments by their ids, in the order of the ids; inactive ones included.

        ``GET /dispatch/v2/tenant/{tenant}/non-job-appointments``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``NonJobAppointmentResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.non_job_appointments.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "dispatch.non_job_appointments.list", ids, {"active_only": False}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateNonJobAppointmentRequest, m.CreateNonJobAppointmentRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreateNonJobAppointmentResult]:
        """Create many non job appointments, which are all checked before the first is sent.

        ``POST /dispatch/v2/tenant/{tenant}/non-job-appointments``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateNonJobAppointmentRequest``; any iterable will do.
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
            ...         "technicianId": 1234,
            ...         "start": "2026-01-31T08:00:00Z",
            ...         "duration": "01:30:00",
            ...         "name": "Example",
            ...     }
            ... ]
            >>> results = session.non_job_appointments.create_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.non_job_appointments.create",
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
            tuple[int, Union[t.NonJobAppointmentUpdateRequest, m.NonJobAppointmentUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.GetNonJobAppointmentResponse]:
        """Change many non job appointments, which are all checked before the first is sent.

        ``PUT /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``NonJobAppointmentUpdateRequest``; any
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
            ...             "technicianId": 1234,
            ...             "start": "2026-01-31T08:00:00Z",
            ...             "duration": "01:30:00",
            ...             "name": "Example",
            ...         },
            ...     )
            ... ]
            >>> results = session.non_job_appointments.update_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.non_job_appointments.update",
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
    ) -> m.GetNonJobAppointmentResponse:
        """Make a model of a row: ``models.dispatch.GetNonJobAppointmentResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.non_job_appointments.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.non_job_appointments.get", row, strict)


class Teams(Resource):
    """Teams: ``session.teams``."""

    def list(
        self,
        *,
        include_inactive: Optional[bool] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[t.TeamsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.TeamResponse, m.TeamResponse]:
        """Teams, page by page.

        ``GET /dispatch/v2/tenant/{tenant}/teams``; OAuth scope ``tn.dis.teams:r``.

        Naive dates and times are in the session's time zone.

        Args:
            include_inactive: Whether include inactive.
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn, ModifiedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``TeamResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.teams.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "dispatch.teams.list",
            (),
            {
                "include_inactive": include_inactive,
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

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.TeamResponse:
        """Get a team by its id.

        ``GET /dispatch/v2/tenant/{tenant}/teams/{id}``; OAuth scope ``tn.dis.teams:r``.

        Args:
            id: The team, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``TeamResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such team.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.teams.list().first_or_raise()
            >>> team = session.teams.get(row["id"])
        """
        return self._caller.call(
            "dispatch.teams.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateTeamRequest, m.CreateTeamRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateTeamResponse:
        """Create a team.

        ``POST /dispatch/v2/tenant/{tenant}/teams``; OAuth scope ``tn.dis.teams:w``.

        Args:
            body: A dict with the keys of ``CreateTeamRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateTeamResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> team = session.teams.create({"active": True})
        """
        return self._caller.call(
            "dispatch.teams.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a team.

        ``DELETE /dispatch/v2/tenant/{tenant}/teams/{id}``; OAuth scope ``tn.dis.teams:w``.

        Args:
            id: The team, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such team.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.teams.list().first_or_raise()
            >>> session.teams.delete(row["id"])
        """
        return self._caller.call("dispatch.teams.delete", (id,), {}, extra_params=extra_params)

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTeamRequest, m.CreateTeamRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreateTeamResponse]:
        """Create many teams, which are all checked before the first is sent.

        ``POST /dispatch/v2/tenant/{tenant}/teams``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateTeamRequest``; any iterable will do.
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
            >>> rows = [{"active": True}]
            >>> results = session.teams.create_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.teams.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TeamResponse:
        """Make a model of a row: ``models.dispatch.TeamResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.teams.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.teams.get", row, strict)


class TechnicianShifts(Resource):
    """Technician shifts: ``session.technician_shifts``."""

    def list(
        self,
        *,
        starts_on_or_after: Optional[When] = None,
        ends_on_or_before: Optional[When] = None,
        shift_type: Optional[t.ShiftType] = None,
        technician_id: Optional[int] = None,
        title_contains: Optional[str] = None,
        note_contains: Optional[str] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.TechnicianShiftsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.TechnicianShiftResponse, m.TechnicianShiftResponse]:
        """Technician shifts, page by page.

        ``GET /dispatch/v2/tenant/{tenant}/technician-shifts``; OAuth scope
        ``tn.dis.technicianshifts:r``.

        Naive dates and times are in the session's time zone.

        Args:
            starts_on_or_after: Starts at this moment or later.
            ends_on_or_before: Ends up to this moment.
            shift_type: The shift type: Normal, OnCall, TimeOff.
            technician_id: Of this technician, by id.
            title_contains: With this title contains.
            note_contains: With this note contains.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn, ModifiedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``TechnicianShiftResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.technician_shifts.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "dispatch.technician_shifts.list",
            (),
            {
                "starts_on_or_after": starts_on_or_after,
                "ends_on_or_before": ends_on_or_before,
                "shift_type": shift_type,
                "technician_id": technician_id,
                "title_contains": title_contains,
                "note_contains": note_contains,
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
    ) -> t.TechnicianShiftResponse:
        """Get a technician shift by its id.

        ``GET /dispatch/v2/tenant/{tenant}/technician-shifts/{id}``; OAuth scope
        ``tn.dis.technicianshifts:r``.

        Args:
            id: The technician shift, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``TechnicianShiftResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician shift.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.technician_shifts.list().first_or_raise()
            >>> technician_shift = session.technician_shifts.get(row["id"])
        """
        return self._caller.call(
            "dispatch.technician_shifts.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateTechnicianShiftRequest, m.CreateTechnicianShiftRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianShiftCreateResponse:
        """Create a technician shift.

        ``POST /dispatch/v2/tenant/{tenant}/technician-shifts``; OAuth scope
        ``tn.dis.technicianshifts:w``.

        Args:
            body: A dict with the keys of ``CreateTechnicianShiftRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``TechnicianShiftCreateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> technician_shift = session.technician_shifts.create(
            ...     {
            ...         "technicianIds": [1234],
            ...         "shiftType": "Normal",
            ...         "title": "Leak",
            ...         "start": "2026-01-31T08:00:00Z",
            ...         "end": "2026-01-31T10:00:00Z",
            ...         "repeatType": "Never",
            ...     }
            ... )
        """
        return self._caller.call(
            "dispatch.technician_shifts.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateTechnicianShiftRequest, m.UpdateTechnicianShiftRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianShiftUpdateResponse:
        """Change a technician shift; what the body omits stays unchanged.

        ``PATCH /dispatch/v2/tenant/{tenant}/technician-shifts/{id}``; OAuth scope
        ``tn.dis.technicianshifts:w``.

        Args:
            id: The technician shift, by id.
            body: A dict with the keys of ``UpdateTechnicianShiftRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``TechnicianShiftUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician shift.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.technician_shifts.list().first_or_raise()
            >>> technician_shift = session.technician_shifts.update(
            ...     row["id"], {"shiftType": "Normal"}
            ... )
        """
        return self._caller.call(
            "dispatch.technician_shifts.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> t.DeleteTechnicianShiftResult:
        """Delete a technician shift.

        ``DELETE /dispatch/v2/tenant/{tenant}/technician-shifts/{id}``; OAuth scope
        ``tn.dis.technicianshifts:w``.

        Args:
            id: The technician shift, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``DeleteTechnicianShiftResult``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician shift.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.technician_shifts.list().first_or_raise()
            >>> done = session.technician_shifts.delete(row["id"])
        """
        return self._caller.call(
            "dispatch.technician_shifts.delete", (id,), {}, extra_params=extra_params
        )

    def bulk_delete(
        self,
        body: Union[t.BulkDeleteTechnicianShiftRequest, m.BulkDeleteTechnicianShiftRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BulkDeleteTechnicianShiftResult:
        """Delete technician shifts, many at once.

        ``POST /dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete``; OAuth scope
        ``tn.dis.technicianshifts:w``.

        Args:
            body: A dict with the keys of ``BulkDeleteTechnicianShiftRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``BulkDeleteTechnicianShiftResult``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.technician_shifts.bulk_delete(
            ...     {"start": "2026-01-31T08:00:00Z", "end": "2026-01-31T10:00:00Z"}
            ... )
        """
        return self._caller.call(
            "dispatch.technician_shifts.bulk_delete",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTechnicianShiftRequest, m.CreateTechnicianShiftRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.TechnicianShiftCreateResponse]:
        """Create many technician shifts, which are all checked before the first is sent.

        ``POST /dispatch/v2/tenant/{tenant}/technician-shifts``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateTechnicianShiftRequest``; any iterable will do.
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
            ...         "technicianIds": [1234],
            ...         "shiftType": "Normal",
            ...         "title": "Leak",
            ...         "start": "2026-01-31T08:00:00Z",
            ...         "end": "2026-01-31T10:00:00Z",
            ...         "repeatType": "Never",
            ...     }
            ... ]
            >>> results = session.technician_shifts.create_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.technician_shifts.create",
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
            tuple[int, Union[t.UpdateTechnicianShiftRequest, m.UpdateTechnicianShiftRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.TechnicianShiftUpdateResponse]:
        """Change many technician shifts, which are all checked before the first is sent.

        ``PATCH /dispatch/v2/tenant/{tenant}/technician-shifts/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateTechnicianShiftRequest``; any
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
            >>> rows = [(1234, {"shiftType": "Normal"})]
            >>> results = session.technician_shifts.update_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.technician_shifts.update",
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
    ) -> m.TechnicianShiftResponse:
        """Make a model of a row: ``models.dispatch.TechnicianShiftResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.technician_shifts.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.technician_shifts.get", row, strict)


class TechnicianSkills(Resource):
    """Technician skills: ``session.technician_skills``."""

    def list(
        self,
        *,
        technician_id: Optional[int] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.TechnicianSkillsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.TechnicianSkillResponse, m.TechnicianSkillResponse]:
        """Technician skills, page by page.

        ``GET /dispatch/v2/tenant/{tenant}/technician-skills``; OAuth scope
        ``tn.dis.technicianskills:r``.

        Naive dates and times are in the session's time zone.

        Args:
            technician_id: Of this technician, by id.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn, ModifiedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``TechnicianSkillResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.technician_skills.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "dispatch.technician_skills.list",
            (),
            {
                "technician_id": technician_id,
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
        self, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.TechnicianSkillResponse:
        """Get a technician skill by its id.

        ``GET /dispatch/v2/tenant/{tenant}/technician-skills/{id}``; OAuth scope
        ``tn.dis.technicianskills:r``.

        Args:
            id: The technician skill, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``TechnicianSkillResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician skill.
            ApiError: the API refuses for another reason.

        Example:
            >>> technician_skill = session.technician_skills.get("operations")
        """
        return self._caller.call(
            "dispatch.technician_skills.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateTechnicianSkillRequest, m.CreateTechnicianSkillRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianSkillResponse:
        """Create a technician skill.

        ``POST /dispatch/v2/tenant/{tenant}/technician-skills``; OAuth scope
        ``tn.dis.technicianskills:w``.

        Args:
            body: A dict with the keys of ``CreateTechnicianSkillRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``TechnicianSkillResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician skill.
            ApiError: the API refuses for another reason.

        Example:
            >>> technician_skill = session.technician_skills.create(
            ...     {"technicianId": 1234, "name": "Example", "active": True}
            ... )
        """
        return self._caller.call(
            "dispatch.technician_skills.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(
        self, id: str, *, extra_params: Optional[Params] = None
    ) -> t.DeleteTechnicianSkillResult:
        """Delete a technician skill.

        ``DELETE /dispatch/v2/tenant/{tenant}/technician-skills/{id}``; OAuth scope
        ``tn.dis.technicianskills:w``.

        Args:
            id: The technician skill, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``DeleteTechnicianSkillResult``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician skill.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.technician_skills.delete("operations")
        """
        return self._caller.call(
            "dispatch.technician_skills.delete", (id,), {}, extra_params=extra_params
        )

    def assign(
        self,
        body: Union[t.UpdateTechnicianSkillsRequest, m.UpdateTechnicianSkillsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.UpdateTechnicianSkillsResponse:
        """Assign skills to a technician.

        ``PATCH /dispatch/v2/tenant/{tenant}/technician-skills``; OAuth scope
        ``tn.dis.technicianskills:w``.

        Args:
            body: A dict with the keys of ``UpdateTechnicianSkillsRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``UpdateTechnicianSkillsResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician skill.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.technician_skills.assign(
            ...     {"technicianId": 1234, "skillIds": [1234], "replaceExistingSkills": True}
            ... )
        """
        return self._caller.call(
            "dispatch.technician_skills.assign",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTechnicianSkillRequest, m.CreateTechnicianSkillRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.TechnicianSkillResponse]:
        """Create many technician skills, which are all checked before the first is sent.

        ``POST /dispatch/v2/tenant/{tenant}/technician-skills``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateTechnicianSkillRequest``; any iterable will do.
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
            >>> rows = [{"technicianId": 1234, "name": "Example", "active": True}]
            >>> results = session.technician_skills.create_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.technician_skills.create",
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
    ) -> m.TechnicianSkillResponse:
        """Make a model of a row: ``models.dispatch.TechnicianSkillResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.technician_skills.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.technician_skills.get", row, strict)


class TechnicianTracking(Resource):
    """Technician tracking: ``session.technician_tracking``."""

    def get(
        self,
        *,
        technician_id: int,
        appointment_id: int,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.TechnicianTrackingResponse:
        """The link by which a customer tracks a technician.

        ``GET /dispatch/v2/tenant/{tenant}/technician-tracking``; OAuth scope
        ``tn.dis.techniciantracking:r``.

        Args:
            technician_id: Of this technician, by id.
            appointment_id: Of this appointment, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``TechnicianTrackingResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> technician_tracking = session.technician_tracking.get(
            ...     technician_id=1234, appointment_id=1234
            ... )
        """
        return self._caller.call(
            "dispatch.technician_tracking.get",
            (),
            {"technician_id": technician_id, "appointment_id": appointment_id},
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.TechnicianTrackingResponse:
        """Make a model of a row: ``models.dispatch.TechnicianTrackingResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.technician_tracking.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.technician_tracking.get", row, strict)


class Zones(Resource):
    """Zones: ``session.zones``."""

    def list(
        self,
        *,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.ZonesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ZoneResponse, m.ZoneResponse]:
        """Zones, page by page.

        ``GET /dispatch/v2/tenant/{tenant}/zones``; OAuth scope ``tn.dis.zones:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn, ModifiedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ZoneResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.zones.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "dispatch.zones.list",
            (),
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

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ZoneResponse:
        """Get a zone by its id.

        ``GET /dispatch/v2/tenant/{tenant}/zones/{id}``; OAuth scope ``tn.dis.zones:r``.

        Args:
            id: The zone, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ZoneResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such zone.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.zones.list().first_or_raise()
            >>> zone = session.zones.get(row["id"])
        """
        return self._caller.call(
            "dispatch.zones.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateOrUpdateZoneRequestArgs, m.CreateOrUpdateZoneRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateOrUpdateZoneResponse:
        """Create a zone.

        ``POST /dispatch/v2/tenant/{tenant}/zones``; OAuth scope ``tn.dis.zones:w``.

        Args:
            body: A dict with the keys of ``CreateOrUpdateZoneRequestArgs``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateOrUpdateZoneResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> zone = session.zones.create({"name": "Example"})
        """
        return self._caller.call(
            "dispatch.zones.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.CreateOrUpdateZoneRequestArgs, m.CreateOrUpdateZoneRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateOrUpdateZoneResponse:
        """Change a zone; what the body omits stays unchanged.

        ``PATCH /dispatch/v2/tenant/{tenant}/zones/{zoneId}``; OAuth scope ``tn.dis.zones:w``.

        Args:
            id: The zone, by id.
            body: A dict with the keys of ``CreateOrUpdateZoneRequestArgs``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateOrUpdateZoneResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.zones.list().first_or_raise()
            >>> zone = session.zones.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "dispatch.zones.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a zone.

        ``DELETE /dispatch/v2/tenant/{tenant}/zones/{zoneId}``; OAuth scope ``tn.dis.zones:w``.

        Args:
            id: The zone, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.zones.list().first_or_raise()
            >>> session.zones.delete(row["id"])
        """
        return self._caller.call("dispatch.zones.delete", (id,), {}, extra_params=extra_params)

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateOrUpdateZoneRequestArgs, m.CreateOrUpdateZoneRequestArgs]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreateOrUpdateZoneResponse]:
        """Create many zones, which are all checked before the first is sent.

        ``POST /dispatch/v2/tenant/{tenant}/zones``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateOrUpdateZoneRequestArgs``; any iterable will do.
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
            >>> results = session.zones.create_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.zones.create",
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
            tuple[int, Union[t.CreateOrUpdateZoneRequestArgs, m.CreateOrUpdateZoneRequestArgs]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreateOrUpdateZoneResponse]:
        """Change many zones, which are all checked before the first is sent.

        ``PATCH /dispatch/v2/tenant/{tenant}/zones/{zoneId}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``CreateOrUpdateZoneRequestArgs``; any
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
            >>> results = session.zones.update_many(rows).all()
        """
        return self._caller.batch(
            "dispatch.zones.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ZoneResponse:
        """Make a model of a row: ``models.dispatch.ZoneResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.zones.as_model(row).deviations
        """
        return self._caller.as_model("dispatch.zones.get", row, strict)


class DispatchModule(Namespace):
    """The API module ``session.dispatch``."""

    @cached_attribute
    def adaptive_capacity(self) -> AdaptiveCapacity:
        """Adaptive capacity; also ``session.adaptive_capacity``."""
        return AdaptiveCapacity(self._caller)

    @cached_attribute
    def appointment_assignments(self) -> AppointmentAssignments:
        """Appointment assignments; also ``session.appointment_assignments``."""
        return AppointmentAssignments(self._caller)

    @cached_attribute
    def arrival_windows(self) -> ArrivalWindows:
        """Arrival windows; also ``session.arrival_windows``."""
        return ArrivalWindows(self._caller)

    @cached_attribute
    def business_hours(self) -> BusinessHours:
        """Business hours; also ``session.business_hours``."""
        return BusinessHours(self._caller)

    @cached_attribute
    def capacity(self) -> Capacity:
        """Capacity."""
        return Capacity(self._caller)

    @cached_attribute
    def gps(self) -> Gps:
        """GPS."""
        return Gps(self._caller)

    @cached_attribute
    def non_job_appointments(self) -> NonJobAppointments:
        """Non job appointments; also ``session.non_job_appointments``."""
        return NonJobAppointments(self._caller)

    @cached_attribute
    def teams(self) -> Teams:
        """Teams; also ``session.teams``."""
        return Teams(self._caller)

    @cached_attribute
    def technician_shifts(self) -> TechnicianShifts:
        """Technician shifts; also ``session.technician_shifts``."""
        return TechnicianShifts(self._caller)

    @cached_attribute
    def technician_skills(self) -> TechnicianSkills:
        """Technician skills; also ``session.technician_skills``."""
        return TechnicianSkills(self._caller)

    @cached_attribute
    def technician_tracking(self) -> TechnicianTracking:
        """Technician tracking; also ``session.technician_tracking``."""
        return TechnicianTracking(self._caller)

    @cached_attribute
    def zones(self) -> Zones:
        """Zones; also ``session.zones``."""
        return Zones(self._caller)
