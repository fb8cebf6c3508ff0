# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``jpm``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class AppointmentAddRequest(ServiceTitanModel):
    """Body of ``jpm.appointments.create``."""

    job_id: Nullable[int] = None
    start: Nullable[When] = None
    end: Nullable[When] = None
    arrival_window_start: Nullable[When] = None
    arrival_window_end: Nullable[When] = None
    technician_ids: NullableList[int] = None
    special_instructions: Nullable[str] = None

class AppointmentHoldReason(ServiceTitanModel):
    """Part of ``HoldReasonResponse``."""

    appointment_id: Nullable[int] = None
    reason_id: Nullable[int] = None
    name: Nullable[str] = None
    text: Nullable[str] = None

class AppointmentInformation(ServiceTitanModel):
    """Part of ``JobCreateRequest``."""

    start: Nullable[When] = None
    end: Nullable[When] = None
    arrival_window_start: Nullable[When] = None
    arrival_window_end: Nullable[When] = None
    technician_ids: NullableList[int] = None

class AppointmentRescheduleRequest(ServiceTitanModel):
    """Body of ``jpm.appointments.reschedule``."""

    start: Nullable[When] = None
    end: Nullable[When] = None
    arrival_window_start: Nullable[When] = None
    arrival_window_end: Nullable[When] = None

class AppointmentResponse(ServiceTitanModel):
    """What comes from ``jpm.appointments.create``, ``jpm.appointments.get`` and 3 more."""

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
    customer_id: Nullable[int] = None
    unused: Nullable[bool] = None
    created_by_id: Nullable[int] = None
    is_confirmed: Nullable[bool] = None
    active: Nullable[bool] = None
    appointment_summaries: NullableList[AppointmentSummaryApiModel] = None

class AppointmentSummaryApiModel(ServiceTitanModel):
    """What comes from ``jpm.appointments.set_summary``."""

    created_on: Nullable[dt.datetime] = None
    job_appointment_id: Nullable[int] = None
    job_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    notes: Nullable[str] = None
    technician_id: Nullable[int] = None

class AttachJobEquipmentRequest(ServiceTitanModel):
    """Body of ``jpm.jobs.attach_equipment``."""

    equipment_ids: NullableList[int] = None

class BudgetCodeMatchResult(ServiceTitanModel):
    """Part of ``MatchBudgetCodesResponse``."""

    code: Nullable[str] = None
    is_valid: Nullable[bool] = None
    budget_codes: NullableList[BudgetCodeModel] = None

class BudgetCodeModel(ServiceTitanModel):
    """What comes from ``jpm.budget_codes.list`` and ``jpm.budget_codes.list_for_project``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    description: Nullable[str] = None
    segments: NullableList[BudgetCodeSegmentModel] = None

class BudgetCodeSegmentBindingArgs(ServiceTitanModel):
    """Part of ``CreatePartialBudgetCodeArgs``."""

    segment_id: Nullable[int] = None
    segment_item_id: Nullable[int] = None

class BudgetCodeSegmentModel(ServiceTitanModel):
    """Part of ``BudgetCodeModel``."""

    segment_id: Nullable[int] = None
    segment_item_id: Nullable[int] = None
    code: Nullable[str] = None
    description: Nullable[str] = None
    path: Nullable[str] = None

class CancelJobRequest(ServiceTitanModel):
    """Body of ``jpm.jobs.cancel``."""

    reason_id: Nullable[int] = None
    memo: Nullable[str] = None

class CancelReasonResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.list_cancel_reasons``."""

    job_id: Nullable[int] = None
    reason_id: Nullable[int] = None
    name: Nullable[str] = None
    text: Nullable[str] = None

class CompleteJobRequest(ServiceTitanModel):
    """Body of ``jpm.jobs.complete``."""

    completed_on: Nullable[When] = None

class CreateBudgetCodeBatchResponse(ServiceTitanModel):
    """What comes from ``jpm.budget_codes.create_batch`` and 1 more."""

    codes: NullableList[BudgetCodeModel] = None

class CreateBudgetCodeResponse(ServiceTitanModel):
    """What comes from ``jpm.budget_codes.create`` and ``jpm.budget_codes.create_partial``."""

    code: Nullable[BudgetCodeModel] = None

class CreateFullBudgetCodeArgs(ServiceTitanModel):
    """Body of ``jpm.budget_codes.create``."""

    segment_item_ids: NullableList[int] = None

class CreateJobTypeRequest(ServiceTitanModel):
    """Body of ``jpm.job_types.create``."""

    name: Nullable[str] = None
    business_unit_ids: NullableList[int] = None
    skills: NullableList[str] = None
    tag_type_ids: NullableList[int] = None
    priority: Nullable[str] = None
    duration: Nullable[int] = None
    sold_threshold: Nullable[Union[Decimal, float]] = None
    class_: Nullable[str] = Field(
        default=None, validation_alias="class", serialization_alias="class"
    )
    summary: Nullable[str] = None
    no_charge: Nullable[bool] = None
    enforce_recurring_service_event_selection: Nullable[bool] = None
    invoice_signatures_required: Nullable[bool] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    default_estimate_sold_action: Nullable[str] = None
    custom_field_type_ids: NullableList[int] = None

class CreatePartialBudgetCodeArgs(ServiceTitanModel):
    """Body of ``jpm.budget_codes.create_partial``."""

    segments: NullableList[BudgetCodeSegmentBindingArgs] = None

class CreateProjectRequest(ServiceTitanModel):
    """Body of ``jpm.projects.create``."""

    location_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    project_type_id: Nullable[int] = None
    project_manager_ids: NullableList[int] = None
    name: Nullable[str] = None
    summary: Nullable[str] = None
    status_id: Nullable[int] = None
    sub_status_id: Nullable[int] = None
    start_date: Nullable[When] = None
    target_completion_date: Nullable[When] = None
    actual_completion_date: Nullable[When] = None
    custom_fields: NullableList[CustomFieldCreateOrUpdateModel] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    business_unit_ids: NullableList[int] = None

class CustomFieldApiModel(ServiceTitanModel):
    """Part of ``ExportJobsResponse``, ``ExportProjectsResponse``, ``JobResponse`` and 1 more."""

    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class CustomFieldCreateOrUpdateModel(ServiceTitanModel):
    """Part of ``CreateProjectRequest`` and ``UpdateProjectRequest``."""

    type_id: Nullable[int] = None
    value: Nullable[str] = None

class CustomFieldModel(ServiceTitanModel):
    """Part of ``JobCreateRequest`` and ``UpdateJobRequest``."""

    type_id: Nullable[int] = None
    value: Nullable[str] = None

class CustomFieldTypeResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.list_custom_field_types`` and 1 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    data_type: Nullable[Union[Literal["Text", "Dropdown", "Numeric"], str]] = None
    data_type_options: NullableList[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class DetachJobEquipmentRequest(ServiceTitanModel):
    """Body of ``jpm.jobs.detach_equipment_bulk``."""

    equipment_ids: NullableList[int] = None

class ExportAppointmentsResponse(ServiceTitanModel):
    """What comes from ``jpm.appointments.export``."""

    appointment_summaries: NullableList[AppointmentSummaryApiModel] = None
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
    customer_id: Nullable[int] = None
    unused: Nullable[bool] = None
    created_by_id: Nullable[int] = None
    is_confirmed: Nullable[bool] = None
    active: Nullable[bool] = None

class ExportJobCanceledLogResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.export_canceled_logs``."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    reason_id: Nullable[int] = None
    memo: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    active: Nullable[bool] = None

class ExportJobHistoryEntry(ServiceTitanModel):
    """Part of ``ExportJobHistoryResponse``."""

    id: Nullable[int] = None
    employee_id: Nullable[int] = None
    event_type: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    used_scheduling_tool: Nullable[
        Union[
            Literal[
                "Manual",
                "SmartSchedule",
                "SmartDispatch",
                "TechnicianRouteOptimization",
                "AdaptiveCapacity",
                "Routing",
            ],
            str,
        ]
    ] = None

class ExportJobHistoryResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.export_history``."""

    job_id: Nullable[int] = None
    history: NullableList[ExportJobHistoryEntry] = None

class ExportJobNotesResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.export_notes``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    text: Nullable[str] = None
    is_pinned: Nullable[bool] = None
    created_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    job_id: Nullable[int] = None

class ExportJobsResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.export``."""

    summary: Nullable[str] = None
    custom_fields: NullableList[CustomFieldApiModel] = None
    external_data: NullableList[ExternalDataModel] = None
    summary_of_work: Nullable[str] = None
    id: Nullable[int] = None
    job_number: Nullable[str] = None
    project_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    location_id: Nullable[int] = None
    job_status: Nullable[str] = None
    completed_on: Nullable[dt.datetime] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    priority: Nullable[str] = None
    campaign_id: Nullable[int] = None
    appointment_count: Nullable[int] = None
    first_appointment_id: Nullable[int] = None
    last_appointment_id: Nullable[int] = None
    recall_for_id: Nullable[int] = None
    warranty_id: Nullable[int] = None
    job_generated_lead_source: Nullable[JobGeneratedLeadSource] = None
    no_charge: Nullable[bool] = None
    notifications_enabled: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    tag_type_ids: NullableList[int] = None
    lead_call_id: Nullable[int] = None
    partner_lead_call_id: Nullable[int] = None
    booking_id: Nullable[int] = None
    sold_by_id: Nullable[int] = None
    customer_po: Nullable[str] = None
    invoice_id: Nullable[int] = None
    membership_id: Nullable[int] = None
    total: Nullable[Decimal] = None
    created_from_estimate_id: Nullable[int] = None
    estimate_ids: NullableList[int] = None
    equipment_ids: NullableList[int] = None
    is_auto_dispatched: Nullable[bool] = None
    active: Nullable[bool] = None

class ExportProjectNotesResponse(ServiceTitanModel):
    """What comes from ``jpm.projects.export_notes``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    text: Nullable[str] = None
    is_pinned: Nullable[bool] = None
    created_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    project_id: Nullable[int] = None

class ExportProjectsResponse(ServiceTitanModel):
    """What comes from ``jpm.projects.export``."""

    id: Nullable[int] = None
    number: Nullable[str] = None
    name: Nullable[str] = None
    summary: Nullable[str] = None
    status: Nullable[str] = None
    status_id: Nullable[int] = None
    sub_status: Nullable[str] = None
    sub_status_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    location_id: Nullable[int] = None
    project_type_id: Nullable[int] = None
    project_manager_ids: NullableList[int] = None
    business_unit_ids: NullableList[int] = None
    start_date: Nullable[dt.datetime] = None
    target_completion_date: Nullable[dt.datetime] = None
    actual_completion_date: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    custom_fields: NullableList[CustomFieldApiModel] = None
    external_data: NullableList[ExternalDataModel] = None
    job_ids: NullableList[int] = None
    active: Nullable[bool] = None

class ExternalDataCreateRequest(ServiceTitanModel):
    """Part of ``CreateJobTypeRequest``, ``CreateProjectRequest`` and ``JobCreateRequest``."""

    application_guid: Nullable[str] = None
    external_data: NullableList[ExternalDataModelInput] = None

class ExternalDataModel(ServiceTitanModel):
    """Part of ``ExportJobsResponse``, ``ExportProjectsResponse``, ``JobResponse`` and 2 more."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataModelInput(ServiceTitanModel):
    """Part of ``ExternalDataCreateRequest``."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataUpdateModel(ServiceTitanModel):
    """Part of ``ExternalDataUpdateRequest``."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataUpdateRequest(ServiceTitanModel):
    """Part of ``UpdateJobRequest``, ``UpdateJobTypeRequest`` and ``UpdateProjectRequest``."""

    patch_mode: Nullable[Literal["Replace", "Merge"]] = None
    application_guid: Nullable[str] = None
    external_data: NullableList[ExternalDataUpdateModel] = None

class HoldAppointmentRequest(ServiceTitanModel):
    """Body of ``jpm.appointments.hold``."""

    reason_id: Nullable[int] = None
    memo: Nullable[str] = None

class HoldJobRequest(ServiceTitanModel):
    """Body of ``jpm.jobs.hold``."""

    reason_id: Nullable[int] = None
    memo: Nullable[str] = None

class HoldReasonResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.list_hold_reasons``."""

    job_id: Nullable[int] = None
    reason_id: Nullable[int] = None
    name: Nullable[str] = None
    text: Nullable[str] = None
    appointment_hold_reasons: NullableList[AppointmentHoldReason] = None

class JobBookedLogResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.get_booked_log``."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    job_appointment_id: Nullable[int] = None
    start: Nullable[dt.datetime] = None
    arrival_window_start: Nullable[dt.datetime] = None
    arrival_window_end: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    active: Nullable[bool] = None

class JobCancelReasonResponse(ServiceTitanModel):
    """What comes from ``jpm.job_cancel_reasons.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class JobCanceledLogResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.list_canceled_logs``."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    reason_id: Nullable[int] = None
    memo: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    active: Nullable[bool] = None

class JobCreateRequest(ServiceTitanModel):
    """Body of ``jpm.jobs.create``."""

    customer_id: Nullable[int] = None
    location_id: Nullable[int] = None
    project_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_generated_lead_source: Nullable[JobGeneratedLeadSourceInput] = None
    job_type_id: Nullable[int] = None
    priority: Nullable[str] = None
    campaign_id: Nullable[int] = None
    appointments: NullableList[AppointmentInformation] = None
    summary: Nullable[str] = None
    custom_fields: NullableList[CustomFieldModel] = None
    tag_type_ids: NullableList[int] = None
    external_data: Nullable[ExternalDataCreateRequest] = None
    invoice_signature_is_required: Nullable[bool] = None
    customer_po: Nullable[str] = None
    sold_by_id: Nullable[int] = None
    partner_lead_call_id: Nullable[int] = None
    lead_id: Nullable[int] = None
    booking_id: Nullable[int] = None
    no_charge: Nullable[bool] = None

class JobEquipmentResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.attach_equipment`` and ``jpm.jobs.get_equipment``."""

    equipment_ids: NullableList[int] = None

class JobGeneratedLeadSource(ServiceTitanModel):
    """Part of ``ExportJobsResponse`` and ``JobResponse``."""

    job_id: Nullable[int] = None
    employee_id: Nullable[int] = None

class JobGeneratedLeadSourceInput(ServiceTitanModel):
    """Part of ``JobCreateRequest`` and ``UpdateJobRequest``."""

    job_id: Nullable[int] = None
    employee_id: Nullable[int] = None

class JobHistoryItemModel(ServiceTitanModel):
    """Part of ``JobHistoryResponse``."""

    id: Nullable[int] = None
    employee_id: Nullable[int] = None
    event_type: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    used_scheduling_tool: Nullable[
        Union[
            Literal[
                "Manual",
                "SmartSchedule",
                "SmartDispatch",
                "TechnicianRouteOptimization",
                "AdaptiveCapacity",
                "Routing",
            ],
            str,
        ]
    ] = None
    memo: Nullable[str] = None

class JobHistoryResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.get_history``."""

    history: NullableList[JobHistoryItemModel] = None

class JobHoldReasonResponse(ServiceTitanModel):
    """What comes from ``jpm.job_hold_reasons.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class JobNoteCreateRequest(ServiceTitanModel):
    """Body of ``jpm.jobs.create_note``."""

    text: Nullable[str] = None
    pin_to_top: Nullable[bool] = None

class JobResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.create``, ``jpm.jobs.get``, ``jpm.jobs.list`` and 1 more."""

    id: Nullable[int] = None
    job_number: Nullable[str] = None
    project_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    location_id: Nullable[int] = None
    job_status: Nullable[str] = None
    completed_on: Nullable[dt.datetime] = None
    business_unit_id: Nullable[int] = None
    job_type_id: Nullable[int] = None
    priority: Nullable[str] = None
    campaign_id: Nullable[int] = None
    appointment_count: Nullable[int] = None
    first_appointment_id: Nullable[int] = None
    last_appointment_id: Nullable[int] = None
    recall_for_id: Nullable[int] = None
    warranty_id: Nullable[int] = None
    job_generated_lead_source: Nullable[JobGeneratedLeadSource] = None
    no_charge: Nullable[bool] = None
    notifications_enabled: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    created_by_id: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    tag_type_ids: NullableList[int] = None
    lead_call_id: Nullable[int] = None
    partner_lead_call_id: Nullable[int] = None
    booking_id: Nullable[int] = None
    sold_by_id: Nullable[int] = None
    customer_po: Nullable[str] = None
    invoice_id: Nullable[int] = None
    membership_id: Nullable[int] = None
    total: Nullable[Decimal] = None
    created_from_estimate_id: Nullable[int] = None
    estimate_ids: NullableList[int] = None
    equipment_ids: NullableList[int] = None
    is_auto_dispatched: Nullable[bool] = None
    summary: Nullable[str] = None
    custom_fields: NullableList[CustomFieldApiModel] = None
    external_data: NullableList[ExternalDataModel] = None
    summary_of_work: Nullable[str] = None

class JobTypeResponse(ServiceTitanModel):
    """What comes from ``jpm.job_types.create``, ``jpm.job_types.get`` and 2 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    business_unit_ids: NullableList[int] = None
    skills: NullableList[str] = None
    tag_type_ids: NullableList[int] = None
    priority: Nullable[str] = None
    duration: Nullable[int] = None
    sold_threshold: Nullable[Decimal] = None
    class_: Nullable[str] = Field(
        default=None, validation_alias="class", serialization_alias="class"
    )
    summary: Nullable[str] = None
    no_charge: Nullable[bool] = None
    enforce_recurring_service_event_selection: Nullable[bool] = None
    invoice_signatures_required: Nullable[bool] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    external_data: NullableList[ExternalDataModel] = None
    active: Nullable[bool] = None
    is_smart_dispatched: Nullable[bool] = None
    default_estimate_sold_action: Nullable[str] = None
    custom_field_type_ids: NullableList[int] = None

class MatchBudgetCodesResponse(ServiceTitanModel):
    """What comes from ``jpm.budget_codes.match`` and ``jpm.budget_codes.match_for_project``."""

    matches: NullableList[BudgetCodeMatchResult] = None

class MessageCreateRequest(ServiceTitanModel):
    """Body of ``jpm.jobs.create_message`` and ``jpm.projects.create_message``."""

    body: Nullable[str] = None
    recipient_ids: NullableList[int] = None
    parent_message_id: Nullable[int] = None
    add_parent_message_sender_to_recipients: Nullable[bool] = None
    created_by_employee_id: Nullable[int] = None

class MessageResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.create_message`` and ``jpm.projects.create_message``."""

    id: Nullable[int] = None

class NoteResponse(ServiceTitanModel):
    """What comes from ``jpm.jobs.create_note``, ``jpm.jobs.list_notes`` and 2 more."""

    text: Nullable[str] = None
    is_pinned: Nullable[bool] = None
    created_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ProjectNoteCreateRequest(ServiceTitanModel):
    """Body of ``jpm.projects.create_note``."""

    text: Nullable[str] = None
    pin_to_top: Nullable[bool] = None

class ProjectResponse(ServiceTitanModel):
    """What comes from ``jpm.projects.create``, ``jpm.projects.get`` and 2 more."""

    id: Nullable[int] = None
    number: Nullable[str] = None
    name: Nullable[str] = None
    summary: Nullable[str] = None
    status: Nullable[str] = None
    status_id: Nullable[int] = None
    sub_status: Nullable[str] = None
    sub_status_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    location_id: Nullable[int] = None
    project_type_id: Nullable[int] = None
    project_manager_ids: NullableList[int] = None
    business_unit_ids: NullableList[int] = None
    start_date: Nullable[dt.datetime] = None
    target_completion_date: Nullable[dt.datetime] = None
    actual_completion_date: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    custom_fields: NullableList[CustomFieldApiModel] = None
    external_data: NullableList[ExternalDataModel] = None
    job_ids: NullableList[int] = None

class ProjectStatusResponse(ServiceTitanModel):
    """What comes from ``jpm.project_statuses.get`` and ``jpm.project_statuses.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    order: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None

class ProjectSubStatusResponse(ServiceTitanModel):
    """What comes from ``jpm.project_sub_statuses.get`` and ``jpm.project_sub_statuses.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    status_id: Nullable[int] = None
    order: Nullable[int] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class ProjectTypeResponse(ServiceTitanModel):
    """What comes from ``jpm.project_types.get`` and ``jpm.project_types.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    description: Nullable[str] = None
    created_by_id: Nullable[int] = None

class SegmentItemModel(ServiceTitanModel):
    """What comes from ``jpm.budget_codes.list_project_segment_item_children`` and 3 more."""

    id: Nullable[int] = None
    parent_id: Nullable[int] = None
    code: Nullable[str] = None
    description: Nullable[str] = None
    path: Nullable[str] = None
    cost_category: Nullable[
        Union[
            Literal[
                "None",
                "Material",
                "Labor",
                "Equipment",
                "Subcontract",
                "Overhead",
                "Other",
                "SystemUse",
            ],
            str,
        ]
    ] = None
    is_active: Nullable[bool] = None

class SegmentModel(ServiceTitanModel):
    """What comes from ``jpm.budget_codes.list_project_segments`` and 1 more."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    type: Nullable[Union[Literal["None", "CostCode", "CostType", "Custom"], str]] = None
    structure: Nullable[Union[Literal["None", "Flat", "Hierarchal"], str]] = None
    is_active: Nullable[bool] = None
    is_required: Nullable[bool] = None

class SetAppointmentSummaryRequest(ServiceTitanModel):
    """Body of ``jpm.appointments.set_summary``."""

    notes: Nullable[str] = None
    technician_id: Nullable[int] = None

class UpdateAppointmentSpecialInstructionsRequest(ServiceTitanModel):
    """Body of ``jpm.appointments.update_special_instructions``."""

    special_instructions: Nullable[str] = None

class UpdateJobRequest(ServiceTitanModel):
    """Body of ``jpm.jobs.update``."""

    customer_id: Nullable[int] = None
    location_id: Nullable[int] = None
    business_unit_id: Nullable[int] = None
    job_generated_lead_source: Nullable[JobGeneratedLeadSourceInput] = None
    job_type_id: Nullable[int] = None
    priority: Nullable[str] = None
    campaign_id: Nullable[int] = None
    summary: Nullable[str] = None
    should_update_invoice_items: Nullable[bool] = None
    custom_fields: NullableList[CustomFieldModel] = None
    tag_type_ids: NullableList[int] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    customer_po: Nullable[str] = None
    sold_by_id: Nullable[int] = None
    is_auto_dispatched: Nullable[bool] = None
    summary_of_work: Nullable[str] = None
    no_charge: Nullable[bool] = None

class UpdateJobTypeRequest(ServiceTitanModel):
    """Body of ``jpm.job_types.update``."""

    name: Nullable[str] = None
    business_unit_ids: NullableList[int] = None
    skills: NullableList[str] = None
    tag_type_ids: NullableList[int] = None
    priority: Nullable[str] = None
    duration: Nullable[int] = None
    sold_threshold: Nullable[Union[Decimal, float]] = None
    class_: Nullable[str] = Field(
        default=None, validation_alias="class", serialization_alias="class"
    )
    summary: Nullable[str] = None
    no_charge: Nullable[bool] = None
    enforce_recurring_service_event_selection: Nullable[bool] = None
    invoice_signatures_required: Nullable[bool] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
    default_estimate_sold_action: Nullable[str] = None
    custom_field_type_ids: NullableList[int] = None
    custom_fields_update_mode: Nullable[Literal["Replace", "Merge"]] = None

class UpdateProjectRequest(ServiceTitanModel):
    """Body of ``jpm.projects.update``."""

    project_manager_ids: NullableList[int] = None
    job_ids: NullableList[int] = None
    business_unit_ids: NullableList[int] = None
    name: Nullable[str] = None
    summary: Nullable[str] = None
    status_id: Nullable[int] = None
    sub_status_id: Nullable[int] = None
    project_type_id: Nullable[int] = None
    start_date: Nullable[When] = None
    target_completion_date: Nullable[When] = None
    actual_completion_date: Nullable[When] = None
    custom_fields: NullableList[CustomFieldCreateOrUpdateModel] = None
    external_data: Nullable[ExternalDataUpdateRequest] = None
