# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``jpm`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, Optional, Union

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
    Texts,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import jpm as t
from servicepytan.models import jpm as m

class AsyncAppointments(Resource):
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
    ) -> AsyncRecords[t.AppointmentResponse, m.AppointmentResponse]:
        """Appointments, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.AppointmentResponse:
        """Get an appointment by its id."""

    async def create(
        self,
        body: Union[t.AppointmentAddRequest, m.AppointmentAddRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentResponse:
        """Create an appointment."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete an appointment."""

    def export(
        self,
        *,
        active: Optional[Active] = None,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportAppointmentsResponse, m.ExportAppointmentsResponse]:
        """Export feed of appointments, in the order of their last change."""

    async def confirm(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Confirm an appointment."""

    async def hold(
        self,
        id: int,
        body: Union[t.HoldAppointmentRequest, m.HoldAppointmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Put an appointment on hold."""

    async def remove_confirmation(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Take back the confirmation of an appointment."""

    async def remove_hold(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Take an appointment off hold."""

    async def reschedule(
        self,
        id: int,
        body: Union[t.AppointmentRescheduleRequest, m.AppointmentRescheduleRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentResponse:
        """Reschedule an appointment."""

    async def set_summary(
        self,
        id: int,
        body: Union[t.SetAppointmentSummaryRequest, m.SetAppointmentSummaryRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AppointmentSummaryApiModel:
        """Change the summary of an appointment."""

    async def update_special_instructions(
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
        """Change the special instructions of an appointment."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.AppointmentResponse]:
        """Appointments by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.AppointmentAddRequest, m.AppointmentAddRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.AppointmentResponse]:
        """Create many appointments, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.AppointmentResponse:
        """Make a model of a row: ``models.jpm.AppointmentResponse``."""

class AsyncBudgetCodes(Resource):
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
    ) -> AsyncRecords[t.BudgetCodeModel, m.BudgetCodeModel]:
        """Budget codes, page by page."""

    async def create(
        self,
        body: Union[t.CreateFullBudgetCodeArgs, m.CreateFullBudgetCodeArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateBudgetCodeResponse:
        """Create a budget code."""

    async def create_batch(
        self, body: Any, *, check: bool = True, extra_params: Optional[Params] = None
    ) -> t.CreateBudgetCodeBatchResponse:
        """Create budget codes, many at once."""

    async def create_partial(
        self,
        body: Union[t.CreatePartialBudgetCodeArgs, m.CreatePartialBudgetCodeArgs],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateBudgetCodeResponse:
        """Create a budget code from a part of its segments."""

    async def create_partial_batch(
        self, body: Any, *, check: bool = True, extra_params: Optional[Params] = None
    ) -> t.CreateBudgetCodeBatchResponse:
        """Create budget codes from parts of their segments, many at once."""

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
    ) -> AsyncRecords[t.BudgetCodeModel, m.BudgetCodeModel]:
        """Budget codes of a project."""

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
    ) -> AsyncRecords[t.SegmentItemModel, m.SegmentItemModel]:
        """Items below an item of a segment of a project."""

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
    ) -> AsyncRecords[t.SegmentItemModel, m.SegmentItemModel]:
        """Items of a segment of a project."""

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
    ) -> AsyncRecords[t.SegmentModel, m.SegmentModel]:
        """Segments of a project."""

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
    ) -> AsyncRecords[t.SegmentItemModel, m.SegmentItemModel]:
        """Items below an item of a segment."""

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
    ) -> AsyncRecords[t.SegmentItemModel, m.SegmentItemModel]:
        """Items of a segment."""

    def list_segments(
        self,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.SegmentModel, m.SegmentModel]:
        """Segments of which budget codes are made."""

    async def match(
        self, *, codes: Texts, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.MatchBudgetCodesResponse:
        """Check codes, and give the budget codes that they stand for."""

    async def match_for_project(
        self,
        project_id: int,
        *,
        codes: Texts,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.MatchBudgetCodesResponse:
        """Check codes for a project, and give the budget codes that they stand for."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateFullBudgetCodeArgs, m.CreateFullBudgetCodeArgs]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreateBudgetCodeResponse]:
        """Create many budget codes, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.BudgetCodeModel:
        """Make a model of a row: ``models.jpm.BudgetCodeModel``."""

class AsyncJobCancelReasons(Resource):
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
    ) -> AsyncRecords[t.JobCancelReasonResponse, m.JobCancelReasonResponse]:
        """Job cancel reasons, page by page."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.JobCancelReasonResponse:
        """Make a model of a row: ``models.jpm.JobCancelReasonResponse``."""

class AsyncJobHoldReasons(Resource):
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
    ) -> AsyncRecords[t.JobHoldReasonResponse, m.JobHoldReasonResponse]:
        """Job hold reasons, page by page."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobHoldReasonResponse:
        """Make a model of a row: ``models.jpm.JobHoldReasonResponse``."""

class AsyncJobTypes(Resource):
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
    ) -> AsyncRecords[t.JobTypeResponse, m.JobTypeResponse]:
        """Job types, page by page."""

    async def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.JobTypeResponse:
        """Get a job type by its id."""

    async def create(
        self,
        body: Union[t.CreateJobTypeRequest, m.CreateJobTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobTypeResponse:
        """Create a job type."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateJobTypeRequest, m.UpdateJobTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobTypeResponse:
        """Change a job type; what the body omits stays unchanged."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.JobTypeResponse]:
        """Job types by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateJobTypeRequest, m.CreateJobTypeRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.JobTypeResponse]:
        """Create many job types, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateJobTypeRequest, m.UpdateJobTypeRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.JobTypeResponse]:
        """Change many job types, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobTypeResponse:
        """Make a model of a row: ``models.jpm.JobTypeResponse``."""

class AsyncJobs(Resource):
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
    ) -> AsyncRecords[t.JobResponse, m.JobResponse]:
        """Jobs, page by page."""

    async def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.JobResponse:
        """Get a job by its id."""

    async def create(
        self,
        body: Union[t.JobCreateRequest, m.JobCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobResponse:
        """Create a job."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateJobRequest, m.UpdateJobRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobResponse:
        """Change a job; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportJobsResponse, m.ExportJobsResponse]:
        """Export feed of jobs, in the order of their last change."""

    async def attach_equipment(
        self,
        id: int,
        body: Union[t.AttachJobEquipmentRequest, m.AttachJobEquipmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.JobEquipmentResponse:
        """Attach pieces of equipment to a job."""

    async def cancel(
        self,
        id: int,
        body: Union[t.CancelJobRequest, m.CancelJobRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Cancel a job."""

    async def complete(
        self,
        id: int,
        body: Union[t.CompleteJobRequest, m.CompleteJobRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Complete a job."""

    async def create_message(
        self,
        id: int,
        body: Union[t.MessageCreateRequest, m.MessageCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MessageResponse:
        """Create a message on a job."""

    async def create_note(
        self,
        id: int,
        body: Union[t.JobNoteCreateRequest, m.JobNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a job."""

    async def detach_equipment(
        self, id: int, equipment_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Detach one piece of equipment from a job."""

    async def detach_equipment_bulk(
        self,
        id: int,
        body: Union[t.DetachJobEquipmentRequest, m.DetachJobEquipmentRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Detach several pieces of equipment from a job."""

    def export_canceled_logs(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportJobCanceledLogResponse, m.ExportJobCanceledLogResponse]:
        """Export feed of the cancellations of jobs, in the order of their last change."""

    def export_history(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportJobHistoryResponse, m.ExportJobHistoryResponse]:
        """Export feed of the histories of jobs, in the order of their last change."""

    def export_notes(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportJobNotesResponse, m.ExportJobNotesResponse]:
        """Export feed of notes of jobs, in the order of their last change."""

    async def get_booked_log(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.JobBookedLogResponse:
        """Who booked a job, and how."""

    async def get_equipment(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.JobEquipmentResponse:
        """The ids of the equipment attached to a job."""

    async def get_history(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.JobHistoryResponse:
        """What happened to a job, entry by entry."""

    async def hold(
        self,
        id: int,
        body: Union[t.HoldJobRequest, m.HoldJobRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Put a job on hold."""

    def list_cancel_reasons(
        self,
        *,
        ids: Ids,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CancelReasonResponse, m.CancelReasonResponse]:
        """Why jobs were canceled."""

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
    ) -> AsyncRecords[t.JobCanceledLogResponse, m.JobCanceledLogResponse]:
        """The cancellations of a job."""

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
    ) -> AsyncRecords[t.CustomFieldTypeResponse, m.CustomFieldTypeResponse]:
        """Types of the custom fields that jobs can have."""

    def list_hold_reasons(
        self,
        *,
        ids: Ids,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.HoldReasonResponse, m.HoldReasonResponse]:
        """Why jobs, by their appointments, are on hold."""

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
    ) -> AsyncRecords[t.NoteResponse, m.NoteResponse]:
        """Notes of a job."""

    async def remove_cancellation(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Remove the cancellation of a job."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.JobResponse]:
        """Jobs by their ids, in the order of the ids."""

    def create_many(
        self,
        bodies: Iterable[Union[t.JobCreateRequest, m.JobCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.JobResponse]:
        """Create many jobs, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateJobRequest, m.UpdateJobRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.JobResponse]:
        """Change many jobs, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobResponse:
        """Make a model of a row: ``models.jpm.JobResponse``."""

class AsyncProjectStatuses(Resource):
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
    ) -> AsyncRecords[t.ProjectStatusResponse, m.ProjectStatusResponse]:
        """Project statuses, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ProjectStatusResponse:
        """Get a project status by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ProjectStatusResponse]:
        """Project statuses by their ids, in the order of the ids."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ProjectStatusResponse:
        """Make a model of a row: ``models.jpm.ProjectStatusResponse``."""

class AsyncProjectSubStatuses(Resource):
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
    ) -> AsyncRecords[t.ProjectSubStatusResponse, m.ProjectSubStatusResponse]:
        """Project sub statuses, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ProjectSubStatusResponse:
        """Get a project sub status by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ProjectSubStatusResponse]:
        """Project sub statuses by their ids, in the order of the ids; inactive ones included."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ProjectSubStatusResponse:
        """Make a model of a row: ``models.jpm.ProjectSubStatusResponse``."""

class AsyncProjectTypes(Resource):
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
    ) -> AsyncRecords[t.ProjectTypeResponse, m.ProjectTypeResponse]:
        """Project types, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ProjectTypeResponse:
        """Get a project type by its id."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ProjectTypeResponse:
        """Make a model of a row: ``models.jpm.ProjectTypeResponse``."""

class AsyncProjects(Resource):
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
    ) -> AsyncRecords[t.ProjectResponse, m.ProjectResponse]:
        """Projects, page by page."""

    async def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.ProjectResponse:
        """Get a project by its id."""

    async def create(
        self,
        body: Union[t.CreateProjectRequest, m.CreateProjectRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ProjectResponse:
        """Create a project."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateProjectRequest, m.UpdateProjectRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ProjectResponse:
        """Change a project; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportProjectsResponse, m.ExportProjectsResponse]:
        """Export feed of projects, in the order of their last change."""

    async def attach_job(
        self, id: int, job_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Attach a job to a project."""

    async def create_message(
        self,
        id: int,
        body: Union[t.MessageCreateRequest, m.MessageCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MessageResponse:
        """Create a message on a project."""

    async def create_note(
        self,
        id: int,
        body: Union[t.ProjectNoteCreateRequest, m.ProjectNoteCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.NoteResponse:
        """Create a note on a project."""

    async def detach_job(self, job_id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Detach a job from a project."""

    def export_notes(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportProjectNotesResponse, m.ExportProjectNotesResponse]:
        """Export feed of notes of projects, in the order of their last change."""

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
    ) -> AsyncRecords[t.CustomFieldTypeResponse, m.CustomFieldTypeResponse]:
        """Types of the custom fields that projects can have."""

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
    ) -> AsyncRecords[t.NoteResponse, m.NoteResponse]:
        """Notes of a project."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ProjectResponse]:
        """Projects by their ids, in the order of the ids."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateProjectRequest, m.CreateProjectRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ProjectResponse]:
        """Create many projects, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateProjectRequest, m.UpdateProjectRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ProjectResponse]:
        """Change many projects, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ProjectResponse:
        """Make a model of a row: ``models.jpm.ProjectResponse``."""

class AsyncJpmModule(Namespace):
    """The API module ``session.jpm``."""

    @property
    def appointments(self) -> AsyncAppointments: ...
    @property
    def budget_codes(self) -> AsyncBudgetCodes: ...
    @property
    def job_cancel_reasons(self) -> AsyncJobCancelReasons: ...
    @property
    def job_hold_reasons(self) -> AsyncJobHoldReasons: ...
    @property
    def job_types(self) -> AsyncJobTypes: ...
    @property
    def jobs(self) -> AsyncJobs: ...
    @property
    def project_statuses(self) -> AsyncProjectStatuses: ...
    @property
    def project_sub_statuses(self) -> AsyncProjectSubStatuses: ...
    @property
    def project_types(self) -> AsyncProjectTypes: ...
    @property
    def projects(self) -> AsyncProjects: ...
