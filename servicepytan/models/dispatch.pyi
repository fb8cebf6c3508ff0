# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``dispatch``."""

import datetime as dt
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Item, Nullable, NullableList

class AppointmentAssignmentResponse(ServiceTitanModel):
    """What comes from ``dispatch.appointment_assignments.list``."""

    id: Nullable[int] = None
    technician_id: Nullable[int] = None
    technician_name: Nullable[str] = None
    assigned_by_id: Nullable[int] = None
    assigned_on: Nullable[dt.datetime] = None
    status: Nullable[Union[Literal["Scheduled", "Dispatched", "Working", "Done"], str]] = None
    is_paused: Nullable[bool] = None
    job_id: Nullable[int] = None
    appointment_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class AppointmentResponse(ServiceTitanModel):
    """What comes from ``dispatch.appointment_assignments.assign_technicians`` and 1 more."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    appointment_number: Nullable[str] = None
    start: Nullable[dt.datetime] = None
    end: Nullable[dt.datetime] = None
    arrival_window_start: Nullable[dt.datetime] = None
    arrival_window_end: Nullable[dt.datetime] = None
    status: Nullable[
        Union[Literal["Scheduled", "Dispatched", "Working", "Hold", "Done", "Canceled"], str]
    ] = None
    special_instructions: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ArrivalWindowConfigurationResponse(ServiceTitanModel):
    """What comes from ``dispatch.arrival_windows.get_configuration`` and 1 more."""

    configuration: Nullable[
        Union[Literal["StartTimeOfArrivalWindow", "EndTimeOfArrivalWindow"], str]
    ] = None

class ArrivalWindowResponse(ServiceTitanModel):
    """What comes from ``dispatch.arrival_windows.create`` and 3 more."""

    id: Nullable[int] = None
    start: Nullable[dt.timedelta] = None
    duration: Nullable[dt.timedelta] = None
    business_unit_ids: NullableList[int] = None
    active: Nullable[bool] = None

class AssignTechniciansRequest(ServiceTitanModel):
    """Body of ``dispatch.appointment_assignments.assign_technicians``."""

    job_appointment_id: Nullable[int] = None
    technician_ids: NullableList[int] = None

class BulkDeleteTechnicianShiftRequest(ServiceTitanModel):
    """Body of ``dispatch.technician_shifts.bulk_delete``."""

    start: Nullable[When] = None
    end: Nullable[When] = None

class BulkDeleteTechnicianShiftResult(ServiceTitanModel):
    """What comes from ``dispatch.technician_shifts.bulk_delete``."""

    message: Nullable[str] = None
    deleted_ids: NullableList[int] = None

class BusinessHourModel(ServiceTitanModel):
    """What comes from ``dispatch.business_hours.get``."""

    weekdays: NullableList[TimeRange] = None
    saturday: NullableList[TimeRange] = None
    sunday: NullableList[TimeRange] = None

class CapacityRequestArgs(ServiceTitanModel):
    """Body of ``dispatch.capacity.get``."""

    starts_on_or_after: Nullable[When] = None
    ends_on_or_before: Nullable[When] = None
    business_unit_ids: NullableList[int] = None
    job_type_id: Nullable[int] = None
    skill_based_availability: Nullable[bool] = None

class CapacityResponse(ServiceTitanModel):
    """What comes from ``dispatch.capacity.get``."""

    time_stamp: Nullable[dt.datetime] = None
    availabilities: NullableList[CapacityResponseAvailability] = None

class CapacityResponseAvailability(ServiceTitanModel):
    """Part of ``CapacityResponse``."""

    start: Nullable[dt.datetime] = None
    end: Nullable[dt.datetime] = None
    start_utc: Nullable[dt.datetime] = None
    end_utc: Nullable[dt.datetime] = None
    business_unit_ids: NullableList[int] = None
    total_availability: Nullable[float] = None
    open_availability: Nullable[float] = None
    technicians: NullableList[CapacityResponseTechnician] = None
    is_available: Nullable[bool] = None
    is_exceeding_ideal_booking_percentage: Nullable[bool] = None

class CapacityResponseTechnician(ServiceTitanModel):
    """Part of ``CapacityResponseAvailability``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    status: Nullable[Union[Literal["Available", "Unavailable"], str]] = None
    has_required_skills: Nullable[bool] = None

class CreateArrivalWindowRequest(ServiceTitanModel):
    """Body of ``dispatch.arrival_windows.create``."""

    start: Nullable[str] = None
    duration: Nullable[str] = None
    business_unit_ids: NullableList[int] = None

class CreateBusinessHourRequest(ServiceTitanModel):
    """Body of ``dispatch.business_hours.create``."""

    weekdays: NullableList[TimeRangeInput] = None
    saturday: NullableList[TimeRangeInput] = None
    sunday: NullableList[TimeRangeInput] = None

class CreateBusinessHourResponse(ServiceTitanModel):
    """What comes from ``dispatch.business_hours.create``."""

    weekdays: NullableList[TimeRange] = None
    saturday: NullableList[TimeRange] = None
    sunday: NullableList[TimeRange] = None

class CreateNonJobAppointmentRequest(ServiceTitanModel):
    """Body of ``dispatch.non_job_appointments.create``."""

    technician_id: Nullable[int] = None
    start: Nullable[When] = None
    duration: Nullable[str] = None
    name: Nullable[str] = None
    timesheet_code_id: Nullable[int] = None
    summary: Nullable[str] = None
    clear_dispatch_board: Nullable[bool] = None
    clear_technician_view: Nullable[bool] = None
    show_on_technician_schedule: Nullable[bool] = None
    remove_technician_from_capacity_planning: Nullable[bool] = None
    all_day: Nullable[bool] = None
    repeat: Nullable[bool] = None
    count_occurrences: Nullable[int] = None
    interval: Nullable[int] = None
    frequency: Nullable[Literal["Daily", "Weekly", "Monthly", "Yearly"]] = None
    end_type: Nullable[Literal["Never", "After", "On"]] = None
    end_on: Nullable[When] = None
    days_of_week: Nullable[str] = None

class CreateNonJobAppointmentResult(ServiceTitanModel):
    """What comes from ``dispatch.non_job_appointments.create``."""

    id: Nullable[int] = None
    technician_id: Nullable[int] = None
    start: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    duration: Nullable[dt.timedelta] = None
    timesheet_code_id: Nullable[int] = None
    summary: Nullable[str] = None
    clear_dispatch_board: Nullable[bool] = None
    clear_technician_view: Nullable[bool] = None
    remove_technician_from_capacity_planning: Nullable[bool] = None
    all_day: Nullable[bool] = None
    show_on_technician_schedule: Nullable[bool] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    repeat: Nullable[bool] = None
    count_occurrences: Nullable[int] = None
    interval: Nullable[int] = None
    frequency: Nullable[Union[Literal[0, 1, 2, 3], int]] = None
    end_type: Nullable[Union[Literal[0, 1, 2], int]] = None
    end_on: Nullable[dt.datetime] = None
    days_of_week: Nullable[str] = None

class CreateOrUpdateZoneRequestArgs(ServiceTitanModel):
    """Body of ``dispatch.zones.create`` and ``dispatch.zones.update``."""

    name: Nullable[str] = None
    zips: NullableList[str] = None
    cities: NullableList[str] = None
    territory_numbers: NullableList[str] = None
    locn_numbers: NullableList[str] = None
    service_days_enabled: Nullable[bool] = None
    service_days_ids: NullableList[int] = None
    business_units: NullableList[int] = None

class CreateOrUpdateZoneResponse(ServiceTitanModel):
    """What comes from ``dispatch.zones.create`` and ``dispatch.zones.update``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    zips: NullableList[str] = None
    cities: NullableList[str] = None
    territory_numbers: NullableList[str] = None
    locn_numbers: NullableList[str] = None
    service_days_enabled: Nullable[bool] = None
    service_days_ids: NullableList[int] = None
    business_units: NullableList[int] = None

class CreateTeamRequest(ServiceTitanModel):
    """Body of ``dispatch.teams.create``."""

    active: Nullable[bool] = None
    name: Nullable[str] = None

class CreateTeamResponse(ServiceTitanModel):
    """What comes from ``dispatch.teams.create``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    created_by: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    created: Nullable[bool] = None

class CreateTechnicianShiftRequest(ServiceTitanModel):
    """Body of ``dispatch.technician_shifts.create``."""

    technician_ids: NullableList[int] = None
    shift_type: Nullable[Literal["Normal", "OnCall", "TimeOff"]] = None
    title: Nullable[str] = None
    start: Nullable[When] = None
    end: Nullable[When] = None
    note: Nullable[str] = None
    timesheet_code_id: Nullable[int] = None
    repeat_type: Nullable[Literal["Never", "Daily", "Weekly"]] = None
    repeat_end_date: Nullable[When] = None
    repeat_interval: Nullable[int] = None
    shift_days: Nullable[str] = None

class CreateTechnicianSkillRequest(ServiceTitanModel):
    """Body of ``dispatch.technician_skills.create``."""

    technician_id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None

class DeleteNonJobAppointmentResult(ServiceTitanModel):
    """What comes from ``dispatch.non_job_appointments.delete``."""

    message: Nullable[str] = None
    id: Nullable[int] = None

class DeleteTechnicianShiftResult(ServiceTitanModel):
    """What comes from ``dispatch.technician_shifts.delete``."""

    message: Nullable[str] = None
    id: Nullable[int] = None

class DeleteTechnicianSkillResult(ServiceTitanModel):
    """What comes from ``dispatch.technician_skills.delete``."""

    id: Nullable[str] = None

class ExportAppointmentAssignmentsResponse(ServiceTitanModel):
    """What comes from ``dispatch.appointment_assignments.export``."""

    id: Nullable[int] = None
    technician_id: Nullable[int] = None
    technician_name: Nullable[str] = None
    assigned_by_id: Nullable[int] = None
    assigned_on: Nullable[dt.datetime] = None
    status: Nullable[Union[Literal["Scheduled", "Dispatched", "Working", "Done"], str]] = None
    is_paused: Nullable[bool] = None
    job_id: Nullable[int] = None
    appointment_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class GetAvailabilityCell(ServiceTitanModel):
    """Part of ``GetAvailiabilityGrid``."""

    index: Nullable[int] = None
    id: Nullable[int] = None
    name: Nullable[str] = None
    total: Nullable[int] = None
    assigned: Nullable[int] = None
    booked: Nullable[int] = None
    done: Nullable[int] = None
    start_utc: Nullable[dt.datetime] = None
    end_utc: Nullable[dt.datetime] = None
    is_bookable: Nullable[bool] = None
    is_assignable: Nullable[bool] = None
    job_start_utc: Nullable[dt.datetime] = None
    job_end_utc: Nullable[dt.datetime] = None

class GetAvailabilityRequestArgs(ServiceTitanModel):
    """Body of ``dispatch.adaptive_capacity.get_availability`` and 1 more."""

    start_utc: Nullable[When] = None
    end_utc: Nullable[When] = None
    x_type: Nullable[
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
    ] = None
    start_minute_ttz: Nullable[int] = None
    end_minute_ttz: Nullable[int] = None
    arrival_windows: NullableList[int] = None
    business_hours: NullableList[int] = None
    business_units: NullableList[int] = None
    business_unit_groups: NullableList[int] = None
    job_priorities: NullableList[Literal["Low", "Normal", "High", "Urgent"]] = None
    job_types: NullableList[int] = None
    job_type_groups: NullableList[int] = None
    shift_types: NullableList[Literal["Scheduled", "OnCall"]] = None
    skills: NullableList[int] = None
    tag_types: NullableList[int] = None
    teams: NullableList[int] = None
    technicians: NullableList[int] = None
    technician_types: NullableList[Literal["Unmanaged", "Managed"]] = None
    trades: NullableList[int] = None
    zones: NullableList[int] = None
    weekdays: NullableList[
        Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    ] = None
    use_tenant_settings: Nullable[bool] = None
    job_duration_in_minutes: Nullable[int] = None
    existing_job_appointment_id: Nullable[int] = None

class GetAvailabilityResponse(ServiceTitanModel):
    """What comes from ``dispatch.adaptive_capacity.get_availability``."""

    time_stamp: Nullable[dt.datetime] = None
    grids: NullableList[GetAvailiabilityGrid] = None

class GetAvailabilitySlot(ServiceTitanModel):
    """Part of ``GetAvailabilitySlotsResponse``."""

    slot_start: Nullable[dt.datetime] = None
    slot_end: Nullable[dt.datetime] = None
    technicians: NullableList[GetAvailabilitySlotTechnician] = None

class GetAvailabilitySlotTechnician(ServiceTitanModel):
    """Part of ``GetAvailabilitySlot``."""

    technician_id: Nullable[int] = None
    technician_name: Nullable[str] = None
    job_start: Nullable[dt.datetime] = None
    job_end: Nullable[dt.datetime] = None

class GetAvailabilitySlotsResponse(ServiceTitanModel):
    """What comes from ``dispatch.adaptive_capacity.get_slots``."""

    time_stamp: Nullable[dt.datetime] = None
    available_slots: NullableList[GetAvailabilitySlot] = None

class GetAvailiabilityGrid(ServiceTitanModel):
    """Part of ``GetAvailabilityResponse``."""

    row_headers: NullableList[GetAvailabilityCell] = None
    column_headers: NullableList[GetAvailabilityCell] = None
    table: NullableList[list[Item[GetAvailabilityCell]]] = None

class GetNonJobAppointmentResponse(ServiceTitanModel):
    """What comes from ``dispatch.non_job_appointments.get`` and 1 more."""

    id: Nullable[int] = None
    technician_id: Nullable[int] = None
    start: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    duration: Nullable[dt.timedelta] = None
    timesheet_code_id: Nullable[int] = None
    summary: Nullable[str] = None
    clear_dispatch_board: Nullable[bool] = None
    clear_technician_view: Nullable[bool] = None
    remove_technician_from_capacity_planning: Nullable[bool] = None
    all_day: Nullable[bool] = None
    show_on_technician_schedule: Nullable[bool] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None

class GpsPingCreateRequest(ServiceTitanModel):
    """Body of ``dispatch.gps.create_pings``."""

    unit_id: Nullable[str] = None
    unit_name: Nullable[str] = None
    event_time: Nullable[When] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None
    speed: Nullable[float] = None
    street: Nullable[str] = None
    city: Nullable[str] = None
    region: Nullable[str] = None
    postal_code: Nullable[str] = None
    message: Nullable[str] = None
    external_id: Nullable[str] = None
    is_new: Nullable[bool] = None
    status_message: Nullable[str] = None

class GpsPingResponse(ServiceTitanModel):
    """What comes from ``dispatch.gps.create_pings``."""

    external_id: Nullable[str] = None
    status: Nullable[Union[Literal["Fail", "Success"], str]] = None
    message: Nullable[str] = None

class NonJobAppointmentResponse(ServiceTitanModel):
    """What comes from ``dispatch.non_job_appointments.list``."""

    id: Nullable[int] = None
    technician_id: Nullable[int] = None
    start: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    duration: Nullable[dt.timedelta] = None
    timesheet_code_id: Nullable[int] = None
    summary: Nullable[str] = None
    clear_dispatch_board: Nullable[bool] = None
    clear_technician_view: Nullable[bool] = None
    remove_technician_from_capacity_planning: Nullable[bool] = None
    all_day: Nullable[bool] = None
    show_on_technician_schedule: Nullable[bool] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None

class NonJobAppointmentUpdateRequest(ServiceTitanModel):
    """Body of ``dispatch.non_job_appointments.update``."""

    technician_id: Nullable[int] = None
    start: Nullable[When] = None
    duration: Nullable[str] = None
    name: Nullable[str] = None
    timesheet_code_id: Nullable[int] = None
    summary: Nullable[str] = None
    clear_dispatch_board: Nullable[bool] = None
    clear_technician_view: Nullable[bool] = None
    show_on_technician_schedule: Nullable[bool] = None
    remove_technician_from_capacity_planning: Nullable[bool] = None
    all_day: Nullable[bool] = None
    repeat: Nullable[bool] = None
    count_occurrences: Nullable[int] = None
    interval: Nullable[int] = None
    frequency: Nullable[Literal["Daily", "Weekly", "Monthly", "Yearly"]] = None
    end_type: Nullable[Literal["Never", "After", "On"]] = None
    end_on: Nullable[When] = None
    days_of_week: Nullable[str] = None

class SetArrivalWindowStatusRequest(ServiceTitanModel):
    """Body of ``dispatch.arrival_windows.set_active``."""

    is_active: Nullable[bool] = None

class TeamResponse(ServiceTitanModel):
    """What comes from ``dispatch.teams.get`` and ``dispatch.teams.list``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    created_by: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class TechnicianShiftCreateResponse(ServiceTitanModel):
    """What comes from ``dispatch.technician_shifts.create``."""

    created: Nullable[bool] = None
    technician_shifts: NullableList[TechnicianShiftResponse] = None

class TechnicianShiftResponse(ServiceTitanModel):
    """What comes from ``dispatch.technician_shifts.get`` and 1 more."""

    id: Nullable[int] = None
    shift_type: Nullable[Union[Literal["Normal", "OnCall", "TimeOff"], str]] = None
    title: Nullable[str] = None
    note: Nullable[str] = None
    active: Nullable[bool] = None
    technician_id: Nullable[int] = None
    start: Nullable[dt.datetime] = None
    end: Nullable[dt.datetime] = None
    timesheet_code_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class TechnicianShiftUpdateResponse(ServiceTitanModel):
    """What comes from ``dispatch.technician_shifts.update``."""

    technician_shifts: NullableList[TechnicianShiftResponse] = None

class TechnicianSkillResponse(ServiceTitanModel):
    """What comes from ``dispatch.technician_skills.create`` and 2 more."""

    id: Nullable[str] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    technician_id: Nullable[int] = None
    job_type_ids: NullableList[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class TechnicianTrackingResponse(ServiceTitanModel):
    """What comes from ``dispatch.technician_tracking.get``."""

    technician_tracking_url: Nullable[str] = None

class TimeRange(ServiceTitanModel):
    """Part of ``BusinessHourModel`` and ``CreateBusinessHourResponse``."""

    from_hour: Nullable[int] = None
    to_hour: Nullable[int] = None

class TimeRangeInput(ServiceTitanModel):
    """Part of ``CreateBusinessHourRequest``."""

    from_hour: Nullable[int] = None
    to_hour: Nullable[int] = None

class UnassignTechniciansRequest(ServiceTitanModel):
    """Body of ``dispatch.appointment_assignments.unassign_technicians``."""

    job_appointment_id: Nullable[int] = None
    technician_ids: NullableList[int] = None

class UpdateArrivalWindowConfigurationRequest(ServiceTitanModel):
    """Body of ``dispatch.arrival_windows.update_configuration``."""

    configuration: Nullable[Literal["StartTimeOfArrivalWindow", "EndTimeOfArrivalWindow"]] = None

class UpdateArrivalWindowRequest(ServiceTitanModel):
    """Body of ``dispatch.arrival_windows.update``."""

    start: Nullable[str] = None
    duration: Nullable[str] = None
    business_unit_ids: NullableList[int] = None

class UpdateTechnicianShiftRequest(ServiceTitanModel):
    """Body of ``dispatch.technician_shifts.update``."""

    shift_type: Nullable[Literal["Normal", "OnCall", "TimeOff"]] = None
    title: Nullable[str] = None
    start: Nullable[When] = None
    end: Nullable[When] = None
    note: Nullable[str] = None
    timesheet_code_id: Nullable[int] = None

class UpdateTechnicianSkillsRequest(ServiceTitanModel):
    """Body of ``dispatch.technician_skills.assign``."""

    technician_id: Nullable[int] = None
    skill_ids: NullableList[int] = None
    replace_existing_skills: Nullable[bool] = None

class UpdateTechnicianSkillsResponse(ServiceTitanModel):
    """What comes from ``dispatch.technician_skills.assign``."""

    updated: Nullable[bool] = None
    technician_skills: NullableList[TechnicianSkillResponse] = None

class ZoneResponse(ServiceTitanModel):
    """What comes from ``dispatch.zones.get`` and ``dispatch.zones.list``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    zips: NullableList[str] = None
    cities: NullableList[str] = None
    territory_numbers: NullableList[str] = None
    locn_numbers: NullableList[str] = None
    created_by: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    service_days_enabled: Nullable[bool] = None
    service_days: NullableList[str] = None
    business_units: NullableList[int] = None
    technicians: NullableList[int] = None
