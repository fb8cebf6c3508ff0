# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``dispatch``, each made when touched."""

import datetime as dt
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Item, Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AppointmentAssignmentResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.appointment_assignments.list``."""
    return {
        "id": Nullable[int],
        "technician_id": Nullable[int],
        "technician_name": Nullable[str],
        "assigned_by_id": Nullable[int],
        "assigned_on": Nullable[dt.datetime],
        "status": Nullable[Union[Literal["Scheduled", "Dispatched", "Working", "Done"], str]],
        "is_paused": Nullable[bool],
        "job_id": Nullable[int],
        "appointment_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _AppointmentResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.appointment_assignments.assign_technicians`` and 1 more."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "appointment_number": Nullable[str],
        "start": Nullable[dt.datetime],
        "end": Nullable[dt.datetime],
        "arrival_window_start": Nullable[dt.datetime],
        "arrival_window_end": Nullable[dt.datetime],
        "status": Nullable[
            Union[Literal["Scheduled", "Dispatched", "Working", "Hold", "Done", "Canceled"], str]
        ],
        "special_instructions": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ArrivalWindowConfigurationResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.arrival_windows.get_configuration`` and 1 more."""
    return {
        "configuration": Nullable[
            Union[Literal["StartTimeOfArrivalWindow", "EndTimeOfArrivalWindow"], str]
        ],
    }


@_models.add
def _ArrivalWindowResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.arrival_windows.create`` and 3 more."""
    return {
        "id": Nullable[int],
        "start": Nullable[dt.timedelta],
        "duration": Nullable[dt.timedelta],
        "business_unit_ids": NullableList[int],
        "active": Nullable[bool],
    }


@_models.add
def _AssignTechniciansRequest(m: Parts) -> Fields:
    """Body of ``dispatch.appointment_assignments.assign_technicians``."""
    return {
        "job_appointment_id": Nullable[int],
        "technician_ids": NullableList[int],
    }


@_models.add
def _BulkDeleteTechnicianShiftRequest(m: Parts) -> Fields:
    """Body of ``dispatch.technician_shifts.bulk_delete``."""
    return {
        "start": Nullable[When],
        "end": Nullable[When],
    }


@_models.add
def _BulkDeleteTechnicianShiftResult(m: Parts) -> Fields:
    """What comes from ``dispatch.technician_shifts.bulk_delete``."""
    return {
        "message": Nullable[str],
        "deleted_ids": NullableList[int],
    }


@_models.add
def _BusinessHourModel(m: Parts) -> Fields:
    """What comes from ``dispatch.business_hours.get``."""
    return {
        "weekdays": NullableList[m.TimeRange],
        "saturday": NullableList[m.TimeRange],
        "sunday": NullableList[m.TimeRange],
    }


@_models.add
def _CapacityRequestArgs(m: Parts) -> Fields:
    """Body of ``dispatch.capacity.get``."""
    return {
        "starts_on_or_after": Nullable[When],
        "ends_on_or_before": Nullable[When],
        "business_unit_ids": NullableList[int],
        "job_type_id": Nullable[int],
        "skill_based_availability": Nullable[bool],
    }


@_models.add
def _CapacityResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.capacity.get``."""
    return {
        "time_stamp": Nullable[dt.datetime],
        "availabilities": NullableList[m.CapacityResponseAvailability],
    }


@_models.add
def _CapacityResponseAvailability(m: Parts) -> Fields:
    """Part of ``CapacityResponse``."""
    return {
        "start": Nullable[dt.datetime],
        "end": Nullable[dt.datetime],
        "start_utc": Nullable[dt.datetime],
        "end_utc": Nullable[dt.datetime],
        "business_unit_ids": NullableList[int],
        "total_availability": Nullable[float],
        "open_availability": Nullable[float],
        "technicians": NullableList[m.CapacityResponseTechnician],
        "is_available": Nullable[bool],
        "is_exceeding_ideal_booking_percentage": Nullable[bool],
    }


@_models.add
def _CapacityResponseTechnician(m: Parts) -> Fields:
    """Part of ``CapacityResponseAvailability``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "status": Nullable[Union[Literal["Available", "Unavailable"], str]],
        "has_required_skills": Nullable[bool],
    }


@_models.add
def _CreateArrivalWindowRequest(m: Parts) -> Fields:
    """Body of ``dispatch.arrival_windows.create``."""
    return {
        "start": Nullable[str],
        "duration": Nullable[str],
        "business_unit_ids": NullableList[int],
    }


@_models.add
def _CreateBusinessHourRequest(m: Parts) -> Fields:
    """Body of ``dispatch.business_hours.create``."""
    return {
        "weekdays": NullableList[m.TimeRangeInput],
        "saturday": NullableList[m.TimeRangeInput],
        "sunday": NullableList[m.TimeRangeInput],
    }


@_models.add
def _CreateBusinessHourResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.business_hours.create``."""
    return {
        "weekdays": NullableList[m.TimeRange],
        "saturday": NullableList[m.TimeRange],
        "sunday": NullableList[m.TimeRange],
    }


@_models.add
def _CreateNonJobAppointmentRequest(m: Parts) -> Fields:
    """Body of ``dispatch.non_job_appointments.create``."""
    return {
        "technician_id": Nullable[int],
        "start": Nullable[When],
        "duration": Nullable[str],
        "name": Nullable[str],
        "timesheet_code_id": Nullable[int],
        "summary": Nullable[str],
        "clear_dispatch_board": Nullable[bool],
        "clear_technician_view": Nullable[bool],
        "show_on_technician_schedule": Nullable[bool],
        "remove_technician_from_capacity_planning": Nullable[bool],
        "all_day": Nullable[bool],
        "repeat": Nullable[bool],
        "count_occurrences": Nullable[int],
        "interval": Nullable[int],
        "frequency": Nullable[Literal["Daily", "Weekly", "Monthly", "Yearly"]],
        "end_type": Nullable[Literal["Never", "After", "On"]],
        "end_on": Nullable[When],
        "days_of_week": Nullable[str],
    }


@_models.add
def _CreateNonJobAppointmentResult(m: Parts) -> Fields:
    """What comes from ``dispatch.non_job_appointments.create``."""
    return {
        "id": Nullable[int],
        "technician_id": Nullable[int],
        "start": Nullable[dt.datetime],
        "name": Nullable[str],
        "duration": Nullable[dt.timedelta],
        "timesheet_code_id": Nullable[int],
        "summary": Nullable[str],
        "clear_dispatch_board": Nullable[bool],
        "clear_technician_view": Nullable[bool],
        "remove_technician_from_capacity_planning": Nullable[bool],
        "all_day": Nullable[bool],
        "show_on_technician_schedule": Nullable[bool],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "repeat": Nullable[bool],
        "count_occurrences": Nullable[int],
        "interval": Nullable[int],
        "frequency": Nullable[Union[Literal[0, 1, 2, 3], int]],
        "end_type": Nullable[Union[Literal[0, 1, 2], int]],
        "end_on": Nullable[dt.datetime],
        "days_of_week": Nullable[str],
    }


@_models.add
def _CreateOrUpdateZoneRequestArgs(m: Parts) -> Fields:
    """Body of ``dispatch.zones.create`` and ``dispatch.zones.update``."""
    return {
        "name": Nullable[str],
        "zips": NullableList[str],
        "cities": NullableList[str],
        "territory_numbers": NullableList[str],
        "locn_numbers": NullableList[str],
        "service_days_enabled": Nullable[bool],
        "service_days_ids": NullableList[int],
        "business_units": NullableList[int],
    }


@_models.add
def _CreateOrUpdateZoneResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.zones.create`` and ``dispatch.zones.update``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "zips": NullableList[str],
        "cities": NullableList[str],
        "territory_numbers": NullableList[str],
        "locn_numbers": NullableList[str],
        "service_days_enabled": Nullable[bool],
        "service_days_ids": NullableList[int],
        "business_units": NullableList[int],
    }


@_models.add
def _CreateTeamRequest(m: Parts) -> Fields:
    """Body of ``dispatch.teams.create``."""
    return {
        "active": Nullable[bool],
        "name": Nullable[str],
    }


@_models.add
def _CreateTeamResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.teams.create``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "created_by": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "created": Nullable[bool],
    }


@_models.add
def _CreateTechnicianShiftRequest(m: Parts) -> Fields:
    """Body of ``dispatch.technician_shifts.create``."""
    return {
        "technician_ids": NullableList[int],
        "shift_type": Nullable[Literal["Normal", "OnCall", "TimeOff"]],
        "title": Nullable[str],
        "start": Nullable[When],
        "end": Nullable[When],
        "note": Nullable[str],
        "timesheet_code_id": Nullable[int],
        "repeat_type": Nullable[Literal["Never", "Daily", "Weekly"]],
        "repeat_end_date": Nullable[When],
        "repeat_interval": Nullable[int],
        "shift_days": Nullable[str],
    }


@_models.add
def _CreateTechnicianSkillRequest(m: Parts) -> Fields:
    """Body of ``dispatch.technician_skills.create``."""
    return {
        "technician_id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
    }


@_models.add
def _DeleteNonJobAppointmentResult(m: Parts) -> Fields:
    """What comes from ``dispatch.non_job_appointments.delete``."""
    return {
        "message": Nullable[str],
        "id": Nullable[int],
    }


@_models.add
def _DeleteTechnicianShiftResult(m: Parts) -> Fields:
    """What comes from ``dispatch.technician_shifts.delete``."""
    return {
        "message": Nullable[str],
        "id": Nullable[int],
    }


@_models.add
def _DeleteTechnicianSkillResult(m: Parts) -> Fields:
    """What comes from ``dispatch.technician_skills.delete``."""
    return {
        "id": Nullable[str],
    }


@_models.add
def _ExportAppointmentAssignmentsResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.appointment_assignments.export``."""
    return {
        "id": Nullable[int],
        "technician_id": Nullable[int],
        "technician_name": Nullable[str],
        "assigned_by_id": Nullable[int],
        "assigned_on": Nullable[dt.datetime],
        "status": Nullable[Union[Literal["Scheduled", "Dispatched", "Working", "Done"], str]],
        "is_paused": Nullable[bool],
        "job_id": Nullable[int],
        "appointment_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _GetAvailabilityCell(m: Parts) -> Fields:
    """Part of ``GetAvailiabilityGrid``."""
    return {
        "index": Nullable[int],
        "id": Nullable[int],
        "name": Nullable[str],
        "total": Nullable[int],
        "assigned": Nullable[int],
        "booked": Nullable[int],
        "done": Nullable[int],
        "start_utc": Nullable[dt.datetime],
        "end_utc": Nullable[dt.datetime],
        "is_bookable": Nullable[bool],
        "is_assignable": Nullable[bool],
        "job_start_utc": Nullable[dt.datetime],
        "job_end_utc": Nullable[dt.datetime],
    }


@_models.add
def _GetAvailabilityRequestArgs(m: Parts) -> Fields:
    """Body of ``dispatch.adaptive_capacity.get_availability`` and 1 more."""
    return {
        "start_utc": Nullable[When],
        "end_utc": Nullable[When],
        "x_type": Nullable[
            Literal[
                "ArrivalWindow",
                "BusinessHour",
                "BusinessUnit",
                "BusinessUnitGroup",
                "JobType",
                "JobTypeGroup",
                "Skill",
                "Team",
                "Technician",
                "TechnicianType",
                "Trade",
                "Zone",
            ]
        ],
        "start_minute_ttz": Nullable[int],
        "end_minute_ttz": Nullable[int],
        "arrival_windows": NullableList[int],
        "business_hours": NullableList[int],
        "business_units": NullableList[int],
        "business_unit_groups": NullableList[int],
        "job_priorities": NullableList[Literal["Low", "Normal", "High", "Urgent"]],
        "job_types": NullableList[int],
        "job_type_groups": NullableList[int],
        "shift_types": NullableList[Literal["Scheduled", "OnCall"]],
        "skills": NullableList[int],
        "tag_types": NullableList[int],
        "teams": NullableList[int],
        "technicians": NullableList[int],
        "technician_types": NullableList[Literal["Unmanaged", "Managed"]],
        "trades": NullableList[int],
        "zones": NullableList[int],
        "weekdays": NullableList[
            Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        ],
        "use_tenant_settings": Nullable[bool],
        "job_duration_in_minutes": Nullable[int],
        "existing_job_appointment_id": Nullable[int],
    }


@_models.add
def _GetAvailabilityResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.adaptive_capacity.get_availability``."""
    return {
        "time_stamp": Nullable[dt.datetime],
        "grids": NullableList[m.GetAvailiabilityGrid],
    }


@_models.add
def _GetAvailabilitySlot(m: Parts) -> Fields:
    """Part of ``GetAvailabilitySlotsResponse``."""
    return {
        "slot_start": Nullable[dt.datetime],
        "slot_end": Nullable[dt.datetime],
        "technicians": NullableList[m.GetAvailabilitySlotTechnician],
    }


@_models.add
def _GetAvailabilitySlotTechnician(m: Parts) -> Fields:
    """Part of ``GetAvailabilitySlot``."""
    return {
        "technician_id": Nullable[int],
        "technician_name": Nullable[str],
        "job_start": Nullable[dt.datetime],
        "job_end": Nullable[dt.datetime],
    }


@_models.add
def _GetAvailabilitySlotsResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.adaptive_capacity.get_slots``."""
    return {
        "time_stamp": Nullable[dt.datetime],
        "available_slots": NullableList[m.GetAvailabilitySlot],
    }


@_models.add
def _GetAvailiabilityGrid(m: Parts) -> Fields:
    """Part of ``GetAvailabilityResponse``."""
    return {
        "row_headers": NullableList[m.GetAvailabilityCell],
        "column_headers": NullableList[m.GetAvailabilityCell],
        "table": NullableList[list[Item[m.GetAvailabilityCell]]],
    }


@_models.add
def _GetNonJobAppointmentResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.non_job_appointments.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "technician_id": Nullable[int],
        "start": Nullable[dt.datetime],
        "name": Nullable[str],
        "duration": Nullable[dt.timedelta],
        "timesheet_code_id": Nullable[int],
        "summary": Nullable[str],
        "clear_dispatch_board": Nullable[bool],
        "clear_technician_view": Nullable[bool],
        "remove_technician_from_capacity_planning": Nullable[bool],
        "all_day": Nullable[bool],
        "show_on_technician_schedule": Nullable[bool],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
    }


@_models.add
def _GpsPingCreateRequest(m: Parts) -> Fields:
    """Body of ``dispatch.gps.create_pings``."""
    return {
        "unit_id": Nullable[str],
        "unit_name": Nullable[str],
        "event_time": Nullable[When],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
        "speed": Nullable[float],
        "street": Nullable[str],
        "city": Nullable[str],
        "region": Nullable[str],
        "postal_code": Nullable[str],
        "message": Nullable[str],
        "external_id": Nullable[str],
        "is_new": Nullable[bool],
        "status_message": Nullable[str],
    }


@_models.add
def _GpsPingResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.gps.create_pings``."""
    return {
        "external_id": Nullable[str],
        "status": Nullable[Union[Literal["Fail", "Success"], str]],
        "message": Nullable[str],
    }


@_models.add
def _NonJobAppointmentResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.non_job_appointments.list``."""
    return {
        "id": Nullable[int],
        "technician_id": Nullable[int],
        "start": Nullable[dt.datetime],
        "name": Nullable[str],
        "duration": Nullable[dt.timedelta],
        "timesheet_code_id": Nullable[int],
        "summary": Nullable[str],
        "clear_dispatch_board": Nullable[bool],
        "clear_technician_view": Nullable[bool],
        "remove_technician_from_capacity_planning": Nullable[bool],
        "all_day": Nullable[bool],
        "show_on_technician_schedule": Nullable[bool],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
    }


@_models.add
def _NonJobAppointmentUpdateRequest(m: Parts) -> Fields:
    """Body of ``dispatch.non_job_appointments.update``."""
    return {
        "technician_id": Nullable[int],
        "start": Nullable[When],
        "duration": Nullable[str],
        "name": Nullable[str],
        "timesheet_code_id": Nullable[int],
        "summary": Nullable[str],
        "clear_dispatch_board": Nullable[bool],
        "clear_technician_view": Nullable[bool],
        "show_on_technician_schedule": Nullable[bool],
        "remove_technician_from_capacity_planning": Nullable[bool],
        "all_day": Nullable[bool],
        "repeat": Nullable[bool],
        "count_occurrences": Nullable[int],
        "interval": Nullable[int],
        "frequency": Nullable[Literal["Daily", "Weekly", "Monthly", "Yearly"]],
        "end_type": Nullable[Literal["Never", "After", "On"]],
        "end_on": Nullable[When],
        "days_of_week": Nullable[str],
    }


@_models.add
def _SetArrivalWindowStatusRequest(m: Parts) -> Fields:
    """Body of ``dispatch.arrival_windows.set_active``."""
    return {
        "is_active": Nullable[bool],
    }


@_models.add
def _TeamResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.teams.get`` and ``dispatch.teams.list``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "created_by": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _TechnicianShiftCreateResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.technician_shifts.create``."""
    return {
        "created": Nullable[bool],
        "technician_shifts": NullableList[m.TechnicianShiftResponse],
    }


@_models.add
def _TechnicianShiftResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.technician_shifts.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "shift_type": Nullable[Union[Literal["Normal", "OnCall", "TimeOff"], str]],
        "title": Nullable[str],
        "note": Nullable[str],
        "active": Nullable[bool],
        "technician_id": Nullable[int],
        "start": Nullable[dt.datetime],
        "end": Nullable[dt.datetime],
        "timesheet_code_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _TechnicianShiftUpdateResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.technician_shifts.update``."""
    return {
        "technician_shifts": NullableList[m.TechnicianShiftResponse],
    }


@_models.add
def _TechnicianSkillResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.technician_skills.create`` and 2 more."""
    return {
        "id": Nullable[str],
        "name": Nullable[str],
        "active": Nullable[bool],
        "technician_id": Nullable[int],
        "job_type_ids": NullableList[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _TechnicianTrackingResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.technician_tracking.get``."""
    return {
        "technician_tracking_url": Nullable[str],
    }


@_models.add
def _TimeRange(m: Parts) -> Fields:
    """Part of ``BusinessHourModel`` and ``CreateBusinessHourResponse``."""
    return {
        "from_hour": Nullable[int],
        "to_hour": Nullable[int],
    }


@_models.add
def _TimeRangeInput(m: Parts) -> Fields:
    """Part of ``CreateBusinessHourRequest``."""
    return {
        "from_hour": Nullable[int],
        "to_hour": Nullable[int],
    }


@_models.add
def _UnassignTechniciansRequest(m: Parts) -> Fields:
    """Body of ``dispatch.appointment_assignments.unassign_technicians``."""
    return {
        "job_appointment_id": Nullable[int],
        "technician_ids": NullableList[int],
    }


@_models.add
def _UpdateArrivalWindowConfigurationRequest(m: Parts) -> Fields:
    """Body of ``dispatch.arrival_windows.update_configuration``."""
    return {
        "configuration": Nullable[Literal["StartTimeOfArrivalWindow", "EndTimeOfArrivalWindow"]],
    }


@_models.add
def _UpdateArrivalWindowRequest(m: Parts) -> Fields:
    """Body of ``dispatch.arrival_windows.update``."""
    return {
        "start": Nullable[str],
        "duration": Nullable[str],
        "business_unit_ids": NullableList[int],
    }


@_models.add
def _UpdateTechnicianShiftRequest(m: Parts) -> Fields:
    """Body of ``dispatch.technician_shifts.update``."""
    return {
        "shift_type": Nullable[Literal["Normal", "OnCall", "TimeOff"]],
        "title": Nullable[str],
        "start": Nullable[When],
        "end": Nullable[When],
        "note": Nullable[str],
        "timesheet_code_id": Nullable[int],
    }


@_models.add
def _UpdateTechnicianSkillsRequest(m: Parts) -> Fields:
    """Body of ``dispatch.technician_skills.assign``."""
    return {
        "technician_id": Nullable[int],
        "skill_ids": NullableList[int],
        "replace_existing_skills": Nullable[bool],
    }


@_models.add
def _UpdateTechnicianSkillsResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.technician_skills.assign``."""
    return {
        "updated": Nullable[bool],
        "technician_skills": NullableList[m.TechnicianSkillResponse],
    }


@_models.add
def _ZoneResponse(m: Parts) -> Fields:
    """What comes from ``dispatch.zones.get`` and ``dispatch.zones.list``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "zips": NullableList[str],
        "cities": NullableList[str],
        "territory_numbers": NullableList[str],
        "locn_numbers": NullableList[str],
        "created_by": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "service_days_enabled": Nullable[bool],
        "service_days": NullableList[str],
        "business_units": NullableList[int],
        "technicians": NullableList[int],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
