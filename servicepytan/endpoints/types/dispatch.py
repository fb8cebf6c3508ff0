# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``dispatch``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.wire import When

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


class AppointmentAssignmentResponse(TypedDict, total=False):
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


class AppointmentResponse(TypedDict, total=False):
    """What comes from ``dispatch.appointment_assignments.assign_technicians`` and 1 more."""

    id: int
    jobId: int
    appointmentNumber: Optional[str]
    start: str
    end: str
    arrivalWindowStart: Optional[str]
    arrivalWindowEnd: Optional[str]
    status: str
    specialInstructions: Optional[str]
    createdOn: str
    modifiedOn: str


class ArrivalWindowConfigurationResponse(TypedDict, total=False):
    """What comes from ``dispatch.arrival_windows.get_configuration`` and 1 more."""

    configuration: str


class ArrivalWindowResponse(TypedDict, total=False):
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


class BulkDeleteTechnicianShiftResult(TypedDict, total=False):
    """What comes from ``dispatch.technician_shifts.bulk_delete``."""

    message: str
    deletedIds: list[int]


class BusinessHourModel(TypedDict, total=False):
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


class CapacityResponse(TypedDict, total=False):
    """What comes from ``dispatch.capacity.get``."""

    timeStamp: str
    availabilities: list[CapacityResponseAvailability]


class CapacityResponseAvailability(TypedDict, total=False):
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


class CapacityResponseTechnician(TypedDict, total=False):
    """Part of ``CapacityResponseAvailability``."""

    id: int
    name: str
    status: str
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


class CreateBusinessHourResponse(TypedDict, total=False):
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


class CreateNonJobAppointmentResult(TypedDict, total=False):
    """What comes from ``dispatch.non_job_appointments.create``."""

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
    repeat: Optional[bool]
    countOccurrences: Optional[int]
    interval: Optional[int]
    frequency: Optional[int]
    endType: Optional[int]
    endOn: Optional[str]
    daysOfWeek: str


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


class CreateOrUpdateZoneResponse(TypedDict, total=False):
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


class CreateTeamResponse(TypedDict, total=False):
    """What comes from ``dispatch.teams.create``."""

    id: int
    active: bool
    name: Optional[str]
    createdBy: Optional[int]
    createdOn: str
    modifiedOn: str
    created: bool


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


class DeleteNonJobAppointmentResult(TypedDict, total=False):
    """What comes from ``dispatch.non_job_appointments.delete``."""

    message: str
    id: int


class DeleteTechnicianShiftResult(TypedDict, total=False):
    """What comes from ``dispatch.technician_shifts.delete``."""

    message: str
    id: int


class DeleteTechnicianSkillResult(TypedDict, total=False):
    """What comes from ``dispatch.technician_skills.delete``."""

    id: str


class ExportAppointmentAssignmentsResponse(TypedDict, total=False):
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


class GetAvailabilityCell(TypedDict, total=False):
    """Part of ``GetAvailiabilityGrid``."""

    index: int
    id: Optional[int]
    name: Optional[str]
    total: int
    assigned: int
    booked: int
    done: int
    startUtc: Optional[str]
    endUtc: Optional[str]
    isBookable: bool
    isAssignable: bool
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


class GetAvailabilityResponse(TypedDict, total=False):
    """What comes from ``dispatch.adaptive_capacity.get_availability``."""

    timeStamp: str
    grids: Optional[list[GetAvailiabilityGrid]]


class GetAvailabilitySlot(TypedDict, total=False):
    """Part of ``GetAvailabilitySlotsResponse``."""

    slotStart: str
    slotEnd: str
    technicians: list[GetAvailabilitySlotTechnician]


class GetAvailabilitySlotTechnician(TypedDict, total=False):
    """Part of ``GetAvailabilitySlot``."""

    technicianId: int
    technicianName: str
    jobStart: str
    jobEnd: str


class GetAvailabilitySlotsResponse(TypedDict, total=False):
    """What comes from ``dispatch.adaptive_capacity.get_slots``."""

    timeStamp: str
    availableSlots: Optional[list[GetAvailabilitySlot]]


class GetAvailiabilityGrid(TypedDict, total=False):
    """Part of ``GetAvailabilityResponse``."""

    rowHeaders: list[GetAvailabilityCell]
    columnHeaders: list[GetAvailabilityCell]
    table: list[list[GetAvailabilityCell]]


class GetNonJobAppointmentResponse(TypedDict, total=False):
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


class GpsPingResponse(TypedDict, total=False):
    """What comes from ``dispatch.gps.create_pings``."""

    externalId: str
    status: str
    message: str


class NonJobAppointmentResponse(TypedDict, total=False):
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


class TeamResponse(TypedDict, total=False):
    """What comes from ``dispatch.teams.get`` and ``dispatch.teams.list``."""

    id: int
    active: bool
    name: Optional[str]
    createdBy: Optional[int]
    createdOn: str
    modifiedOn: str


class TechnicianShiftCreateResponse(TypedDict, total=False):
    """What comes from ``dispatch.technician_shifts.create``."""

    created: bool
    technicianShifts: list[TechnicianShiftResponse]


class TechnicianShiftResponse(TypedDict, total=False):
    """What comes from ``dispatch.technician_shifts.get`` and 1 more."""

    id: int
    shiftType: str
    title: str
    note: Optional[str]
    active: bool
    technicianId: int
    start: str
    end: str
    timesheetCodeId: Optional[int]
    createdOn: str
    modifiedOn: str


class TechnicianShiftUpdateResponse(TypedDict, total=False):
    """What comes from ``dispatch.technician_shifts.update``."""

    technicianShifts: list[TechnicianShiftResponse]


class TechnicianSkillResponse(TypedDict, total=False):
    """What comes from ``dispatch.technician_skills.create`` and 2 more."""

    id: str
    name: str
    active: bool
    technicianId: int
    jobTypeIds: Optional[list[int]]
    createdOn: str
    modifiedOn: str


class TechnicianTrackingResponse(TypedDict, total=False):
    """What comes from ``dispatch.technician_tracking.get``."""

    technicianTrackingUrl: str


class TimeRange(TypedDict, total=False):
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


class UpdateTechnicianSkillsResponse(TypedDict, total=False):
    """What comes from ``dispatch.technician_skills.assign``."""

    updated: bool
    technicianSkills: list[TechnicianSkillResponse]


class ZoneResponse(TypedDict, total=False):
    """What comes from ``dispatch.zones.get`` and ``dispatch.zones.list``."""

    id: int
    active: bool
    name: Optional[str]
    zips: Optional[list[str]]
    cities: Optional[list[str]]
    territoryNumbers: Optional[list[str]]
    locnNumbers: Optional[list[str]]
    createdBy: int
    createdOn: str
    modifiedOn: str
    serviceDaysEnabled: bool
    serviceDays: Optional[list[str]]
    businessUnits: Optional[list[int]]
    technicians: Optional[list[int]]
