# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``dispatch``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.timestamps import When

AppointmentAssignmentsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]

ArrivalWindowConfiguration = Literal["StartTimeOfArrivalWindow", "EndTimeOfArrivalWindow"]

CapacityShiftType = Literal["Scheduled", "OnCall"]

DayOfWeek = Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

DimensionType = Literal[
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

JobPriority = Literal["Low", "Normal", "High", "Urgent"]

NonJobAppointmentsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]

RepeatEndType = Literal["Never", "After", "On"]

RepeatFrequency = Literal["Daily", "Weekly", "Monthly", "Yearly"]

ShiftRepeatType = Literal["Never", "Daily", "Weekly"]

ShiftType = Literal["Normal", "OnCall", "TimeOff"]

TeamsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]

TechnicianShiftsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]

TechnicianSkillsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]

TechnicianType = Literal["Unmanaged", "Managed"]

ZonesSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
]


class AppointmentAssignmentResponse(TypedDict):
    """What comes from ``dispatch.appointment_assignments.list``."""

    id: int
    technicianId: int
    technicianName: str
    assignedById: int
    assignedOn: str
    status: str
    isPaused: bool
    jobId: int
    appointmentId: int
    createdOn: str
    modifiedOn: str
    active: bool


class _AppointmentResponseRequired(TypedDict):
    id: int
    jobId: int
    start: str
    end: str
    status: str
    createdOn: str
    modifiedOn: str


class AppointmentResponse(_AppointmentResponseRequired, total=False):
    """What comes from ``dispatch.appointment_assignments.assign_technicians`` and 1 more."""

    appointmentNumber: Optional[str]
    arrivalWindowStart: Optional[str]
    arrivalWindowEnd: Optional[str]
    specialInstructions: Optional[str]


class ArrivalWindowConfigurationResponse(TypedDict):
    """What comes from ``dispatch.arrival_windows.get_configuration`` and 1 more."""

    configuration: str


class ArrivalWindowResponse(TypedDict):
    """What comes from ``dispatch.arrival_windows.create`` and 3 more."""

    id: int
    start: str
    duration: str
    businessUnitIds: list[int]
    active: bool


class AssignTechniciansRequest(TypedDict):
    """Body of ``dispatch.appointment_assignments.assign_technicians``."""

    jobAppointmentId: int
    technicianIds: list[int]


class BulkDeleteTechnicianShiftRequest(TypedDict):
    """Body of ``dispatch.technician_shifts.bulk_delete``."""

    start: When
    end: When


class BulkDeleteTechnicianShiftResult(TypedDict):
    """What comes from ``dispatch.technician_shifts.bulk_delete``."""

    message: str
    deletedIds: list[int]


class BusinessHourModel(TypedDict):
    """What comes from ``dispatch.business_hours.get``."""

    weekdays: list[TimeRange]
    saturday: list[TimeRange]
    sunday: list[TimeRange]


class _CapacityRequestArgsRequired(TypedDict):
    startsOnOrAfter: When
    endsOnOrBefore: When
    skillBasedAvailability: bool


class CapacityRequestArgs(_CapacityRequestArgsRequired, total=False):
    """Body of ``dispatch.capacity.get``."""

    businessUnitIds: Optional[list[int]]
    jobTypeId: Optional[int]


class CapacityResponse(TypedDict):
    """What comes from ``dispatch.capacity.get``."""

    timeStamp: str
    availabilities: list[CapacityResponseAvailability]


class CapacityResponseAvailability(TypedDict):
    """Part of ``CapacityResponse``."""

    start: str
    end: str
    startUtc: str
    endUtc: str
    businessUnitIds: list[int]
    totalAvailability: float
    openAvailability: float
    technicians: list[CapacityResponseTechnician]
    isAvailable: bool
    isExceedingIdealBookingPercentage: bool


class _CapacityResponseTechnicianRequired(TypedDict):
    id: int
    name: str
    status: str


class CapacityResponseTechnician(_CapacityResponseTechnicianRequired, total=False):
    """Part of ``CapacityResponseAvailability``."""

    hasRequiredSkills: Optional[bool]


class CreateArrivalWindowRequest(TypedDict):
    """Body of ``dispatch.arrival_windows.create``."""

    start: str
    duration: str
    businessUnitIds: list[int]


class CreateBusinessHourRequest(TypedDict):
    """Body of ``dispatch.business_hours.create``."""

    weekdays: list[TimeRangeInput]
    saturday: list[TimeRangeInput]
    sunday: list[TimeRangeInput]


class CreateBusinessHourResponse(TypedDict):
    """What comes from ``dispatch.business_hours.create``."""

    weekdays: list[TimeRange]
    saturday: list[TimeRange]
    sunday: list[TimeRange]


class _CreateNonJobAppointmentRequestRequired(TypedDict):
    technicianId: int
    start: When
    duration: str
    name: str


class CreateNonJobAppointmentRequest(_CreateNonJobAppointmentRequestRequired, total=False):
    """Body of ``dispatch.non_job_appointments.create``."""

    timesheetCodeId: Optional[int]
    summary: Optional[str]
    clearDispatchBoard: Optional[bool]
    clearTechnicianView: Optional[bool]
    showOnTechnicianSchedule: Optional[bool]
    removeTechnicianFromCapacityPlanning: Optional[bool]
    allDay: Optional[bool]
    repeat: Optional[bool]
    countOccurrences: Optional[int]
    interval: Optional[int]
    frequency: Optional[RepeatFrequency]
    endType: Optional[RepeatEndType]
    endOn: Optional[When]
    daysOfWeek: Optional[str]


class _CreateNonJobAppointmentResultRequired(TypedDict):
    id: int
    technicianId: int
    start: str
    name: str
    duration: str
    timesheetCodeId: int
    summary: str
    clearDispatchBoard: bool
    clearTechnicianView: bool
    removeTechnicianFromCapacityPlanning: bool
    allDay: bool
    showOnTechnicianSchedule: bool
    active: bool
    createdOn: str
    createdById: int
    daysOfWeek: str


class CreateNonJobAppointmentResult(_CreateNonJobAppointmentResultRequired, total=False):
    """What comes from ``dispatch.non_job_appointments.create``."""

    repeat: Optional[bool]
    countOccurrences: Optional[int]
    interval: Optional[int]
    frequency: Optional[int]
    endType: Optional[int]
    endOn: Optional[str]


class CreateOrUpdateZoneRequestArgs(TypedDict, total=False):
    """Body of ``dispatch.zones.create`` and ``dispatch.zones.update``."""

    name: Optional[str]
    zips: Optional[list[str]]
    cities: Optional[list[str]]
    territoryNumbers: Optional[list[str]]
    locnNumbers: Optional[list[str]]
    serviceDaysEnabled: Optional[bool]
    serviceDaysIds: Optional[list[int]]
    businessUnits: Optional[list[int]]


class CreateOrUpdateZoneResponse(TypedDict):
    """What comes from ``dispatch.zones.create`` and ``dispatch.zones.update``."""

    id: int
    active: bool
    name: str
    zips: list[str]
    cities: list[str]
    territoryNumbers: list[str]
    locnNumbers: list[str]
    serviceDaysEnabled: bool
    serviceDaysIds: list[int]
    businessUnits: list[int]


class _CreateTeamRequestRequired(TypedDict):
    active: bool


class CreateTeamRequest(_CreateTeamRequestRequired, total=False):
    """Body of ``dispatch.teams.create``."""

    name: Optional[str]


class _CreateTeamResponseRequired(TypedDict):
    id: int
    active: bool
    createdOn: str
    modifiedOn: str
    created: bool


class CreateTeamResponse(_CreateTeamResponseRequired, total=False):
    """What comes from ``dispatch.teams.create``."""

    name: Optional[str]
    createdBy: Optional[int]


class _CreateTechnicianShiftRequestRequired(TypedDict):
    technicianIds: list[int]
    shiftType: ShiftType
    title: str
    start: When
    end: When
    repeatType: ShiftRepeatType


class CreateTechnicianShiftRequest(_CreateTechnicianShiftRequestRequired, total=False):
    """Body of ``dispatch.technician_shifts.create``."""

    note: Optional[str]
    timesheetCodeId: Optional[int]
    repeatEndDate: Optional[When]
    repeatInterval: Optional[int]
    shiftDays: Optional[str]


class CreateTechnicianSkillRequest(TypedDict):
    """Body of ``dispatch.technician_skills.create``."""

    technicianId: int
    name: str
    active: bool


class DeleteNonJobAppointmentResult(TypedDict):
    """What comes from ``dispatch.non_job_appointments.delete``."""

    message: str
    id: int


class DeleteTechnicianShiftResult(TypedDict):
    """What comes from ``dispatch.technician_shifts.delete``."""

    message: str
    id: int


class DeleteTechnicianSkillResult(TypedDict):
    """What comes from ``dispatch.technician_skills.delete``."""

    id: str


class ExportAppointmentAssignmentsResponse(TypedDict):
    """What comes from ``dispatch.appointment_assignments.export``."""

    id: int
    technicianId: int
    technicianName: str
    assignedById: int
    assignedOn: str
    status: str
    isPaused: bool
    jobId: int
    appointmentId: int
    createdOn: str
    modifiedOn: str
    active: bool


class _GetAvailabilityCellRequired(TypedDict):
    index: int
    id: Optional[int]
    total: int
    assigned: int
    booked: int
    done: int
    isBookable: bool
    isAssignable: bool


class GetAvailabilityCell(_GetAvailabilityCellRequired, total=False):
    """Part of ``GetAvailiabilityGrid``."""

    name: Optional[str]
    startUtc: Optional[str]
    endUtc: Optional[str]
    jobStartUtc: Optional[str]
    jobEndUtc: Optional[str]


class _GetAvailabilityRequestArgsRequired(TypedDict):
    startUtc: When
    endUtc: When
    xType: DimensionType


class GetAvailabilityRequestArgs(_GetAvailabilityRequestArgsRequired, total=False):
    """Body of ``dispatch.adaptive_capacity.get_availability`` and 1 more."""

    startMinuteTtz: Optional[int]
    endMinuteTtz: Optional[int]
    arrivalWindows: Optional[list[int]]
    businessHours: Optional[list[int]]
    businessUnits: Optional[list[int]]
    businessUnitGroups: Optional[list[int]]
    jobPriorities: Optional[list[JobPriority]]
    jobTypes: Optional[list[int]]
    jobTypeGroups: Optional[list[int]]
    shiftTypes: Optional[list[CapacityShiftType]]
    skills: Optional[list[int]]
    tagTypes: Optional[list[int]]
    teams: Optional[list[int]]
    technicians: Optional[list[int]]
    technicianTypes: Optional[list[TechnicianType]]
    trades: Optional[list[int]]
    zones: Optional[list[int]]
    weekdays: Optional[list[DayOfWeek]]
    useTenantSettings: Optional[bool]
    jobDurationInMinutes: Optional[int]
    existingJobAppointmentId: Optional[int]


class _GetAvailabilityResponseRequired(TypedDict):
    timeStamp: str


class GetAvailabilityResponse(_GetAvailabilityResponseRequired, total=False):
    """What comes from ``dispatch.adaptive_capacity.get_availability``."""

    grids: Optional[list[GetAvailiabilityGrid]]


class GetAvailabilitySlot(TypedDict):
    """Part of ``GetAvailabilitySlotsResponse``."""

    slotStart: str
    slotEnd: str
    technicians: list[GetAvailabilitySlotTechnician]


class GetAvailabilitySlotTechnician(TypedDict):
    """Part of ``GetAvailabilitySlot``."""

    technicianId: int
    technicianName: str
    jobStart: str
    jobEnd: str


class _GetAvailabilitySlotsResponseRequired(TypedDict):
    timeStamp: str


class GetAvailabilitySlotsResponse(_GetAvailabilitySlotsResponseRequired, total=False):
    """What comes from ``dispatch.adaptive_capacity.get_slots``."""

    availableSlots: Optional[list[GetAvailabilitySlot]]


class GetAvailiabilityGrid(TypedDict):
    """Part of ``GetAvailabilityResponse``."""

    rowHeaders: list[GetAvailabilityCell]
    columnHeaders: list[GetAvailabilityCell]
    table: list[list[GetAvailabilityCell]]


class GetNonJobAppointmentResponse(TypedDict):
    """What comes from ``dispatch.non_job_appointments.get`` and 1 more."""

    id: int
    technicianId: int
    start: str
    name: str
    duration: str
    timesheetCodeId: int
    summary: str
    clearDispatchBoard: bool
    clearTechnicianView: bool
    removeTechnicianFromCapacityPlanning: bool
    allDay: bool
    showOnTechnicianSchedule: bool
    active: bool
    createdOn: str
    createdById: int


class _GpsPingCreateRequestRequired(TypedDict):
    unitId: str
    unitName: str
    eventTime: When
    street: str
    city: str
    region: str
    postalCode: str
    message: str
    externalId: str
    isNew: bool
    statusMessage: str


class GpsPingCreateRequest(_GpsPingCreateRequestRequired, total=False):
    """Body of ``dispatch.gps.create_pings``."""

    latitude: Optional[Union[float, Decimal]]
    longitude: Optional[Union[float, Decimal]]
    speed: Optional[Union[float, Decimal]]


class GpsPingResponse(TypedDict):
    """What comes from ``dispatch.gps.create_pings``."""

    externalId: str
    status: str
    message: str


class NonJobAppointmentResponse(TypedDict):
    """What comes from ``dispatch.non_job_appointments.list``."""

    id: int
    technicianId: int
    start: str
    name: str
    duration: str
    timesheetCodeId: int
    summary: str
    clearDispatchBoard: bool
    clearTechnicianView: bool
    removeTechnicianFromCapacityPlanning: bool
    allDay: bool
    showOnTechnicianSchedule: bool
    active: bool
    createdOn: str
    modifiedOn: str
    createdById: int


class _NonJobAppointmentUpdateRequestRequired(TypedDict):
    technicianId: int
    start: When
    duration: str
    name: str


class NonJobAppointmentUpdateRequest(_NonJobAppointmentUpdateRequestRequired, total=False):
    """Body of ``dispatch.non_job_appointments.update``."""

    timesheetCodeId: Optional[int]
    summary: Optional[str]
    clearDispatchBoard: Optional[bool]
    clearTechnicianView: Optional[bool]
    showOnTechnicianSchedule: Optional[bool]
    removeTechnicianFromCapacityPlanning: Optional[bool]
    allDay: Optional[bool]
    repeat: Optional[bool]
    countOccurrences: Optional[int]
    interval: Optional[int]
    frequency: Optional[RepeatFrequency]
    endType: Optional[RepeatEndType]
    endOn: Optional[When]
    daysOfWeek: Optional[str]


class SetArrivalWindowStatusRequest(TypedDict):
    """Body of ``dispatch.arrival_windows.set_active``."""

    isActive: bool


class _TeamResponseRequired(TypedDict):
    id: int
    active: bool
    createdOn: str
    modifiedOn: str


class TeamResponse(_TeamResponseRequired, total=False):
    """What comes from ``dispatch.teams.get`` and ``dispatch.teams.list``."""

    name: Optional[str]
    createdBy: Optional[int]


class TechnicianShiftCreateResponse(TypedDict):
    """What comes from ``dispatch.technician_shifts.create``."""

    created: bool
    technicianShifts: list[TechnicianShiftResponse]


class _TechnicianShiftResponseRequired(TypedDict):
    id: int
    shiftType: str
    title: str
    active: bool
    technicianId: int
    start: str
    end: str
    createdOn: str
    modifiedOn: str


class TechnicianShiftResponse(_TechnicianShiftResponseRequired, total=False):
    """What comes from ``dispatch.technician_shifts.get`` and 1 more."""

    note: Optional[str]
    timesheetCodeId: Optional[int]


class TechnicianShiftUpdateResponse(TypedDict):
    """What comes from ``dispatch.technician_shifts.update``."""

    technicianShifts: list[TechnicianShiftResponse]


class _TechnicianSkillResponseRequired(TypedDict):
    id: str
    name: str
    active: bool
    technicianId: int
    createdOn: str
    modifiedOn: str


class TechnicianSkillResponse(_TechnicianSkillResponseRequired, total=False):
    """What comes from ``dispatch.technician_skills.create`` and 2 more."""

    jobTypeIds: Optional[list[int]]


class TechnicianTrackingResponse(TypedDict):
    """What comes from ``dispatch.technician_tracking.get``."""

    technicianTrackingUrl: str


class TimeRange(TypedDict):
    """Part of ``BusinessHourModel`` and ``CreateBusinessHourResponse``."""

    fromHour: int
    toHour: int


class TimeRangeInput(TypedDict):
    """Part of ``CreateBusinessHourRequest``."""

    fromHour: int
    toHour: int


class UnassignTechniciansRequest(TypedDict):
    """Body of ``dispatch.appointment_assignments.unassign_technicians``."""

    jobAppointmentId: int
    technicianIds: list[int]


class UpdateArrivalWindowConfigurationRequest(TypedDict):
    """Body of ``dispatch.arrival_windows.update_configuration``."""

    configuration: ArrivalWindowConfiguration


class UpdateArrivalWindowRequest(TypedDict):
    """Body of ``dispatch.arrival_windows.update``."""

    start: str
    duration: str
    businessUnitIds: list[int]


class UpdateTechnicianShiftRequest(TypedDict, total=False):
    """Body of ``dispatch.technician_shifts.update``."""

    shiftType: ShiftType
    title: str
    start: When
    end: When
    note: str
    timesheetCodeId: Optional[int]


class UpdateTechnicianSkillsRequest(TypedDict):
    """Body of ``dispatch.technician_skills.assign``."""

    technicianId: int
    skillIds: list[int]
    replaceExistingSkills: bool


class UpdateTechnicianSkillsResponse(TypedDict):
    """What comes from ``dispatch.technician_skills.assign``."""

    updated: bool
    technicianSkills: list[TechnicianSkillResponse]


class _ZoneResponseRequired(TypedDict):
    id: int
    active: bool
    createdBy: int
    createdOn: str
    modifiedOn: str
    serviceDaysEnabled: bool


class ZoneResponse(_ZoneResponseRequired, total=False):
    """What comes from ``dispatch.zones.get`` and ``dispatch.zones.list``."""

    name: Optional[str]
    zips: Optional[list[str]]
    cities: Optional[list[str]]
    territoryNumbers: Optional[list[str]]
    locnNumbers: Optional[list[str]]
    serviceDays: Optional[list[str]]
    businessUnits: Optional[list[int]]
    technicians: Optional[list[int]]
