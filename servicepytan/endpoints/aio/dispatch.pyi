# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``dispatch`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    Ids,
    Namespace,
    Params,
    Resource,
    Since,
    StrPath,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import dispatch as t
from servicepytan.models import dispatch as m

List = list  # in a class with a method of that name, list is the method

class AsyncAdaptiveCapacity(Resource):
    """Adaptive capacity: ``session.adaptive_capacity``."""

    async def get_availability(
        self,
        body: Union[t.GetAvailabilityRequestArgs, m.GetAvailabilityRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GetAvailabilityResponse:
        """Ask how available technicians are, as a table."""

    async def get_slots(
        self,
        body: Union[t.GetAvailabilityRequestArgs, m.GetAvailabilityRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GetAvailabilitySlotsResponse:
        """Ask which time slots technicians are free in."""

class AsyncAppointmentAssignments(Resource):
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
    ) -> AsyncRecords[t.AppointmentAssignmentResponse, m.AppointmentAssignmentResponse]:
        """Appointment assignments, page by page."""

    def export(
        self,
        *,
        active: Optional[Active] = None,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportAppointmentAssignmentsResponse, m.ExportAppointmentAssignmentsResponse]:
        """Export feed of appointment assignments, in the order of their last change."""

    async def assign_technicians(
        self,
        body: Union[t.AssignTechniciansRequest, m.AssignTechniciansRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentResponse:
        """Assign technicians to an appointment."""

    async def unassign_technicians(
        self,
        body: Union[t.UnassignTechniciansRequest, m.UnassignTechniciansRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentResponse:
        """Take technicians off an appointment."""

    async def get(self, id: int, *, cache: bool = True) -> t.AppointmentAssignmentResponse:
        """Get an appointment assignment by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.AppointmentAssignmentResponse]:
        """Appointment assignments by their ids, in the order of the ids; inactive ones included."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.AppointmentAssignmentResponse:
        """Make a model of a row: ``models.dispatch.AppointmentAssignmentResponse``."""

class AsyncArrivalWindows(Resource):
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
    ) -> AsyncRecords[t.ArrivalWindowResponse, m.ArrivalWindowResponse]:
        """Arrival windows, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ArrivalWindowResponse:
        """Get an arrival window by its id."""

    async def create(
        self,
        body: Union[t.CreateArrivalWindowRequest, m.CreateArrivalWindowRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ArrivalWindowResponse:
        """Create an arrival window."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateArrivalWindowRequest, m.UpdateArrivalWindowRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ArrivalWindowResponse:
        """Change an arrival window."""

    async def get_configuration(
        self, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ArrivalWindowConfigurationResponse:
        """How arrival windows are configured."""

    async def set_active(
        self,
        id: int,
        body: Union[t.SetArrivalWindowStatusRequest, m.SetArrivalWindowStatusRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Switch an arrival window on or off."""

    async def update_configuration(
        self,
        body: Union[
            t.UpdateArrivalWindowConfigurationRequest, m.UpdateArrivalWindowConfigurationRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ArrivalWindowConfigurationResponse:
        """Change how arrival windows are configured."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateArrivalWindowRequest, m.CreateArrivalWindowRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ArrivalWindowResponse]:
        """Create many arrival windows, which are all checked before the first is sent."""

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
    ) -> AsyncBatchRun[t.ArrivalWindowResponse]:
        """Change many arrival windows, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ArrivalWindowResponse:
        """Make a model of a row: ``models.dispatch.ArrivalWindowResponse``."""

class AsyncBusinessHours(Resource):
    """Business hours: ``session.business_hours``."""

    async def get(
        self, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.BusinessHourModel:
        """The business hours of each weekday."""

    async def create(
        self,
        body: Union[t.CreateBusinessHourRequest, m.CreateBusinessHourRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateBusinessHourResponse:
        """Create a business hour."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateBusinessHourRequest, m.CreateBusinessHourRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreateBusinessHourResponse]:
        """Create many business hours, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.BusinessHourModel:
        """Make a model of a row: ``models.dispatch.BusinessHourModel``."""

class AsyncCapacity(Resource):
    """Capacity: ``session.dispatch.capacity``."""

    async def get(
        self,
        body: Union[t.CapacityRequestArgs, m.CapacityRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CapacityResponse:
        """Ask for the capacity of time slots."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CapacityResponse:
        """Make a model of a row: ``models.dispatch.CapacityResponse``."""

class AsyncGps(Resource):
    """GPS: ``session.dispatch.gps``."""

    async def create_pings(
        self,
        gps_provider: str,
        body: Sequence[Union[t.GpsPingCreateRequest, m.GpsPingCreateRequest]],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> List[t.GpsPingResponse]:
        """Hand in positions of vehicles, many at once."""

class AsyncNonJobAppointments(Resource):
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
    ) -> AsyncRecords[t.NonJobAppointmentResponse, m.NonJobAppointmentResponse]:
        """Non job appointments, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.GetNonJobAppointmentResponse:
        """Get a non job appointment by its id."""

    async def create(
        self,
        body: Union[t.CreateNonJobAppointmentRequest, m.CreateNonJobAppointmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateNonJobAppointmentResult:
        """Create a non job appointment."""

    async def update(
        self,
        id: int,
        body: Union[t.NonJobAppointmentUpdateRequest, m.NonJobAppointmentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.GetNonJobAppointmentResponse:
        """Change a non job appointment."""

    async def delete(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> t.DeleteNonJobAppointmentResult:
        """Delete a non job appointment."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.NonJobAppointmentResponse]:
        """Non job appointments by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateNonJobAppointmentRequest, m.CreateNonJobAppointmentRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreateNonJobAppointmentResult]:
        """Create many non job appointments, which are all checked before the first is sent."""

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
    ) -> AsyncBatchRun[t.GetNonJobAppointmentResponse]:
        """Change many non job appointments, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.GetNonJobAppointmentResponse:
        """Make a model of a row: ``models.dispatch.GetNonJobAppointmentResponse``."""

class AsyncTeams(Resource):
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
    ) -> AsyncRecords[t.TeamResponse, m.TeamResponse]:
        """Teams, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.TeamResponse:
        """Get a team by its id."""

    async def create(
        self,
        body: Union[t.CreateTeamRequest, m.CreateTeamRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateTeamResponse:
        """Create a team."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a team."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTeamRequest, m.CreateTeamRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreateTeamResponse]:
        """Create many teams, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TeamResponse:
        """Make a model of a row: ``models.dispatch.TeamResponse``."""

class AsyncTechnicianShifts(Resource):
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
    ) -> AsyncRecords[t.TechnicianShiftResponse, m.TechnicianShiftResponse]:
        """Technician shifts, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.TechnicianShiftResponse:
        """Get a technician shift by its id."""

    async def create(
        self,
        body: Union[t.CreateTechnicianShiftRequest, m.CreateTechnicianShiftRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianShiftCreateResponse:
        """Create a technician shift."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateTechnicianShiftRequest, m.UpdateTechnicianShiftRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianShiftUpdateResponse:
        """Change a technician shift; what the body omits stays unchanged."""

    async def delete(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> t.DeleteTechnicianShiftResult:
        """Delete a technician shift."""

    async def bulk_delete(
        self,
        body: Union[t.BulkDeleteTechnicianShiftRequest, m.BulkDeleteTechnicianShiftRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.BulkDeleteTechnicianShiftResult:
        """Delete technician shifts, many at once."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTechnicianShiftRequest, m.CreateTechnicianShiftRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.TechnicianShiftCreateResponse]:
        """Create many technician shifts, which are all checked before the first is sent."""

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
    ) -> AsyncBatchRun[t.TechnicianShiftUpdateResponse]:
        """Change many technician shifts, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.TechnicianShiftResponse:
        """Make a model of a row: ``models.dispatch.TechnicianShiftResponse``."""

class AsyncTechnicianSkills(Resource):
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
    ) -> AsyncRecords[t.TechnicianSkillResponse, m.TechnicianSkillResponse]:
        """Technician skills, page by page."""

    async def get(
        self, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.TechnicianSkillResponse:
        """Get a technician skill by its id."""

    async def create(
        self,
        body: Union[t.CreateTechnicianSkillRequest, m.CreateTechnicianSkillRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianSkillResponse:
        """Create a technician skill."""

    async def delete(
        self, id: str, *, extra_params: Optional[Params] = None
    ) -> t.DeleteTechnicianSkillResult:
        """Delete a technician skill."""

    async def assign(
        self,
        body: Union[t.UpdateTechnicianSkillsRequest, m.UpdateTechnicianSkillsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.UpdateTechnicianSkillsResponse:
        """Assign skills to a technician."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTechnicianSkillRequest, m.CreateTechnicianSkillRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.TechnicianSkillResponse]:
        """Create many technician skills, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.TechnicianSkillResponse:
        """Make a model of a row: ``models.dispatch.TechnicianSkillResponse``."""

class AsyncTechnicianTracking(Resource):
    """Technician tracking: ``session.technician_tracking``."""

    async def get(
        self,
        *,
        technician_id: int,
        appointment_id: int,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.TechnicianTrackingResponse:
        """The link by which a customer tracks a technician."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.TechnicianTrackingResponse:
        """Make a model of a row: ``models.dispatch.TechnicianTrackingResponse``."""

class AsyncZones(Resource):
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
    ) -> AsyncRecords[t.ZoneResponse, m.ZoneResponse]:
        """Zones, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ZoneResponse:
        """Get a zone by its id."""

    async def create(
        self,
        body: Union[t.CreateOrUpdateZoneRequestArgs, m.CreateOrUpdateZoneRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateOrUpdateZoneResponse:
        """Create a zone."""

    async def update(
        self,
        id: int,
        body: Union[t.CreateOrUpdateZoneRequestArgs, m.CreateOrUpdateZoneRequestArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateOrUpdateZoneResponse:
        """Change a zone; what the body omits stays unchanged."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a zone."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateOrUpdateZoneRequestArgs, m.CreateOrUpdateZoneRequestArgs]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreateOrUpdateZoneResponse]:
        """Create many zones, which are all checked before the first is sent."""

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
    ) -> AsyncBatchRun[t.CreateOrUpdateZoneResponse]:
        """Change many zones, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ZoneResponse:
        """Make a model of a row: ``models.dispatch.ZoneResponse``."""

class AsyncDispatchModule(Namespace):
    """The API module ``session.dispatch``."""

    @property
    def adaptive_capacity(self) -> AsyncAdaptiveCapacity: ...
    @property
    def appointment_assignments(self) -> AsyncAppointmentAssignments: ...
    @property
    def arrival_windows(self) -> AsyncArrivalWindows: ...
    @property
    def business_hours(self) -> AsyncBusinessHours: ...
    @property
    def capacity(self) -> AsyncCapacity: ...
    @property
    def gps(self) -> AsyncGps: ...
    @property
    def non_job_appointments(self) -> AsyncNonJobAppointments: ...
    @property
    def teams(self) -> AsyncTeams: ...
    @property
    def technician_shifts(self) -> AsyncTechnicianShifts: ...
    @property
    def technician_skills(self) -> AsyncTechnicianSkills: ...
    @property
    def technician_tracking(self) -> AsyncTechnicianTracking: ...
    @property
    def zones(self) -> AsyncZones: ...
