# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``jpm``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from pydantic import Field

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AppointmentAddRequest(m: Parts) -> Fields:
    """Body of ``jpm.appointments.create``."""
    return {
        "job_id": Nullable[int],
        "start": Nullable[When],
        "end": Nullable[When],
        "arrival_window_start": Nullable[When],
        "arrival_window_end": Nullable[When],
        "technician_ids": NullableList[int],
        "special_instructions": Nullable[str],
    }


@_models.add
def _AppointmentHoldReason(m: Parts) -> Fields:
    """Part of ``HoldReasonResponse``."""
    return {
        "appointment_id": Nullable[int],
        "reason_id": Nullable[int],
        "name": Nullable[str],
        "text": Nullable[str],
    }


@_models.add
def _AppointmentInformation(m: Parts) -> Fields:
    """Part of ``JobCreateRequest``."""
    return {
        "start": Nullable[When],
        "end": Nullable[When],
        "arrival_window_start": Nullable[When],
        "arrival_window_end": Nullable[When],
        "technician_ids": NullableList[int],
    }


@_models.add
def _AppointmentRescheduleRequest(m: Parts) -> Fields:
    """Body of ``jpm.appointments.reschedule``."""
    return {
        "start": Nullable[When],
        "end": Nullable[When],
        "arrival_window_start": Nullable[When],
        "arrival_window_end": Nullable[When],
    }


@_models.add
def _AppointmentResponse(m: Parts) -> Fields:
    """What comes from ``jpm.appointments.create``, ``jpm.appointments.get`` and 3 more."""
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
        "customer_id": Nullable[int],
        "unused": Nullable[bool],
        "created_by_id": Nullable[int],
        "is_confirmed": Nullable[bool],
        "active": Nullable[bool],
        "appointment_summaries": NullableList[m.AppointmentSummaryApiModel],
    }


@_models.add
def _AppointmentSummaryApiModel(m: Parts) -> Fields:
    """What comes from ``jpm.appointments.set_summary``."""
    return {
        "created_on": Nullable[dt.datetime],
        "job_appointment_id": Nullable[int],
        "job_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "notes": Nullable[str],
        "technician_id": Nullable[int],
    }


@_models.add
def _AttachJobEquipmentRequest(m: Parts) -> Fields:
    """Body of ``jpm.jobs.attach_equipment``."""
    return {
        "equipment_ids": NullableList[int],
    }


@_models.add
def _BudgetCodeMatchResult(m: Parts) -> Fields:
    """Part of ``MatchBudgetCodesResponse``."""
    return {
        "code": Nullable[str],
        "is_valid": Nullable[bool],
        "budget_codes": NullableList[m.BudgetCodeModel],
    }


@_models.add
def _BudgetCodeModel(m: Parts) -> Fields:
    """What comes from ``jpm.budget_codes.list`` and ``jpm.budget_codes.list_for_project``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "description": Nullable[str],
        "segments": NullableList[m.BudgetCodeSegmentModel],
    }


@_models.add
def _BudgetCodeSegmentBindingArgs(m: Parts) -> Fields:
    """Part of ``CreatePartialBudgetCodeArgs``."""
    return {
        "segment_id": Nullable[int],
        "segment_item_id": Nullable[int],
    }


@_models.add
def _BudgetCodeSegmentModel(m: Parts) -> Fields:
    """Part of ``BudgetCodeModel``."""
    return {
        "segment_id": Nullable[int],
        "segment_item_id": Nullable[int],
        "code": Nullable[str],
        "description": Nullable[str],
        "path": Nullable[str],
    }


@_models.add
def _CancelJobRequest(m: Parts) -> Fields:
    """Body of ``jpm.jobs.cancel``."""
    return {
        "reason_id": Nullable[int],
        "memo": Nullable[str],
    }


@_models.add
def _CancelReasonResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.list_cancel_reasons``."""
    return {
        "job_id": Nullable[int],
        "reason_id": Nullable[int],
        "name": Nullable[str],
        "text": Nullable[str],
    }


@_models.add
def _CompleteJobRequest(m: Parts) -> Fields:
    """Body of ``jpm.jobs.complete``."""
    return {
        "completed_on": Nullable[When],
    }


@_models.add
def _CreateBudgetCodeBatchResponse(m: Parts) -> Fields:
    """What comes from ``jpm.budget_codes.create_batch`` and 1 more."""
    return {
        "codes": NullableList[m.BudgetCodeModel],
    }


@_models.add
def _CreateBudgetCodeResponse(m: Parts) -> Fields:
    """What comes from ``jpm.budget_codes.create`` and ``jpm.budget_codes.create_partial``."""
    return {
        "code": Nullable[m.BudgetCodeModel],
    }


@_models.add
def _CreateFullBudgetCodeArgs(m: Parts) -> Fields:
    """Body of ``jpm.budget_codes.create``."""
    return {
        "segment_item_ids": NullableList[int],
    }


@_models.add
def _CreateJobTypeRequest(m: Parts) -> Fields:
    """Body of ``jpm.job_types.create``."""
    return {
        "name": Nullable[str],
        "business_unit_ids": NullableList[int],
        "skills": NullableList[str],
        "tag_type_ids": NullableList[int],
        "priority": Nullable[str],
        "duration": Nullable[int],
        "sold_threshold": Nullable[Union[Decimal, float]],
        "class_": (
            Nullable[str],
            Field(default=None, validation_alias="class", serialization_alias="class"),
        ),
        "summary": Nullable[str],
        "no_charge": Nullable[bool],
        "enforce_recurring_service_event_selection": Nullable[bool],
        "invoice_signatures_required": Nullable[bool],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "default_estimate_sold_action": Nullable[str],
        "custom_field_type_ids": NullableList[int],
    }


@_models.add
def _CreatePartialBudgetCodeArgs(m: Parts) -> Fields:
    """Body of ``jpm.budget_codes.create_partial``."""
    return {
        "segments": NullableList[m.BudgetCodeSegmentBindingArgs],
    }


@_models.add
def _CreateProjectRequest(m: Parts) -> Fields:
    """Body of ``jpm.projects.create``."""
    return {
        "location_id": Nullable[int],
        "customer_id": Nullable[int],
        "project_type_id": Nullable[int],
        "project_manager_ids": NullableList[int],
        "name": Nullable[str],
        "summary": Nullable[str],
        "status_id": Nullable[int],
        "sub_status_id": Nullable[int],
        "start_date": Nullable[When],
        "target_completion_date": Nullable[When],
        "actual_completion_date": Nullable[When],
        "custom_fields": NullableList[m.CustomFieldCreateOrUpdateModel],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "business_unit_ids": NullableList[int],
    }


@_models.add
def _CustomFieldApiModel(m: Parts) -> Fields:
    """Part of ``ExportJobsResponse``, ``ExportProjectsResponse``, ``JobResponse`` and 1 more."""
    return {
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldCreateOrUpdateModel(m: Parts) -> Fields:
    """Part of ``CreateProjectRequest`` and ``UpdateProjectRequest``."""
    return {
        "type_id": Nullable[int],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldModel(m: Parts) -> Fields:
    """Part of ``JobCreateRequest`` and ``UpdateJobRequest``."""
    return {
        "type_id": Nullable[int],
        "value": Nullable[str],
    }


@_models.add
def _CustomFieldTypeResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.list_custom_field_types`` and 1 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "data_type": Nullable[Union[Literal["Text", "Dropdown", "Numeric"], str]],
        "data_type_options": NullableList[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _DetachJobEquipmentRequest(m: Parts) -> Fields:
    """Body of ``jpm.jobs.detach_equipment_bulk``."""
    return {
        "equipment_ids": NullableList[int],
    }


@_models.add
def _ExportAppointmentsResponse(m: Parts) -> Fields:
    """What comes from ``jpm.appointments.export``."""
    return {
        "appointment_summaries": NullableList[m.AppointmentSummaryApiModel],
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
        "customer_id": Nullable[int],
        "unused": Nullable[bool],
        "created_by_id": Nullable[int],
        "is_confirmed": Nullable[bool],
        "active": Nullable[bool],
    }


@_models.add
def _ExportJobCanceledLogResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.export_canceled_logs``."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "reason_id": Nullable[int],
        "memo": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "active": Nullable[bool],
    }


@_models.add
def _ExportJobHistoryEntry(m: Parts) -> Fields:
    """Part of ``ExportJobHistoryResponse``."""
    return {
        "id": Nullable[int],
        "employee_id": Nullable[int],
        "event_type": Nullable[str],
        "date": Nullable[dt.datetime],
        "used_scheduling_tool": Nullable[
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
        ],
    }


@_models.add
def _ExportJobHistoryResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.export_history``."""
    return {
        "job_id": Nullable[int],
        "history": NullableList[m.ExportJobHistoryEntry],
    }


@_models.add
def _ExportJobNotesResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.export_notes``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "text": Nullable[str],
        "is_pinned": Nullable[bool],
        "created_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "job_id": Nullable[int],
    }


@_models.add
def _ExportJobsResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.export``."""
    return {
        "summary": Nullable[str],
        "custom_fields": NullableList[m.CustomFieldApiModel],
        "external_data": NullableList[m.ExternalDataModel],
        "summary_of_work": Nullable[str],
        "id": Nullable[int],
        "job_number": Nullable[str],
        "project_id": Nullable[int],
        "customer_id": Nullable[int],
        "location_id": Nullable[int],
        "job_status": Nullable[str],
        "completed_on": Nullable[dt.datetime],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "priority": Nullable[str],
        "campaign_id": Nullable[int],
        "appointment_count": Nullable[int],
        "first_appointment_id": Nullable[int],
        "last_appointment_id": Nullable[int],
        "recall_for_id": Nullable[int],
        "warranty_id": Nullable[int],
        "job_generated_lead_source": Nullable[m.JobGeneratedLeadSource],
        "no_charge": Nullable[bool],
        "notifications_enabled": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "tag_type_ids": NullableList[int],
        "lead_call_id": Nullable[int],
        "partner_lead_call_id": Nullable[int],
        "booking_id": Nullable[int],
        "sold_by_id": Nullable[int],
        "customer_po": Nullable[str],
        "invoice_id": Nullable[int],
        "membership_id": Nullable[int],
        "total": Nullable[Decimal],
        "created_from_estimate_id": Nullable[int],
        "estimate_ids": NullableList[int],
        "equipment_ids": NullableList[int],
        "is_auto_dispatched": Nullable[bool],
        "active": Nullable[bool],
    }


@_models.add
def _ExportProjectNotesResponse(m: Parts) -> Fields:
    """What comes from ``jpm.projects.export_notes``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "text": Nullable[str],
        "is_pinned": Nullable[bool],
        "created_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "project_id": Nullable[int],
    }


@_models.add
def _ExportProjectsResponse(m: Parts) -> Fields:
    """What comes from ``jpm.projects.export``."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
        "name": Nullable[str],
        "summary": Nullable[str],
        "status": Nullable[str],
        "status_id": Nullable[int],
        "sub_status": Nullable[str],
        "sub_status_id": Nullable[int],
        "customer_id": Nullable[int],
        "location_id": Nullable[int],
        "project_type_id": Nullable[int],
        "project_manager_ids": NullableList[int],
        "business_unit_ids": NullableList[int],
        "start_date": Nullable[dt.datetime],
        "target_completion_date": Nullable[dt.datetime],
        "actual_completion_date": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "custom_fields": NullableList[m.CustomFieldApiModel],
        "external_data": NullableList[m.ExternalDataModel],
        "job_ids": NullableList[int],
        "active": Nullable[bool],
    }


@_models.add
def _ExternalDataCreateRequest(m: Parts) -> Fields:
    """Part of ``CreateJobTypeRequest``, ``CreateProjectRequest`` and ``JobCreateRequest``."""
    return {
        "application_guid": Nullable[str],
        "external_data": NullableList[m.ExternalDataModelInput],
    }


@_models.add
def _ExternalDataModel(m: Parts) -> Fields:
    """Part of ``ExportJobsResponse``, ``ExportProjectsResponse``, ``JobResponse`` and 2 more."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataModelInput(m: Parts) -> Fields:
    """Part of ``ExternalDataCreateRequest``."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataUpdateModel(m: Parts) -> Fields:
    """Part of ``ExternalDataUpdateRequest``."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataUpdateRequest(m: Parts) -> Fields:
    """Part of ``UpdateJobRequest``, ``UpdateJobTypeRequest`` and ``UpdateProjectRequest``."""
    return {
        "patch_mode": Nullable[Literal["Replace", "Merge"]],
        "application_guid": Nullable[str],
        "external_data": NullableList[m.ExternalDataUpdateModel],
    }


@_models.add
def _HoldAppointmentRequest(m: Parts) -> Fields:
    """Body of ``jpm.appointments.hold``."""
    return {
        "reason_id": Nullable[int],
        "memo": Nullable[str],
    }


@_models.add
def _HoldJobRequest(m: Parts) -> Fields:
    """Body of ``jpm.jobs.hold``."""
    return {
        "reason_id": Nullable[int],
        "memo": Nullable[str],
    }


@_models.add
def _HoldReasonResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.list_hold_reasons``."""
    return {
        "job_id": Nullable[int],
        "reason_id": Nullable[int],
        "name": Nullable[str],
        "text": Nullable[str],
        "appointment_hold_reasons": NullableList[m.AppointmentHoldReason],
    }


@_models.add
def _JobBookedLogResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.get_booked_log``."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "job_appointment_id": Nullable[int],
        "start": Nullable[dt.datetime],
        "arrival_window_start": Nullable[dt.datetime],
        "arrival_window_end": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "active": Nullable[bool],
    }


@_models.add
def _JobCancelReasonResponse(m: Parts) -> Fields:
    """What comes from ``jpm.job_cancel_reasons.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _JobCanceledLogResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.list_canceled_logs``."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "reason_id": Nullable[int],
        "memo": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "active": Nullable[bool],
    }


@_models.add
def _JobCreateRequest(m: Parts) -> Fields:
    """Body of ``jpm.jobs.create``."""
    return {
        "customer_id": Nullable[int],
        "location_id": Nullable[int],
        "project_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_generated_lead_source": Nullable[m.JobGeneratedLeadSourceInput],
        "job_type_id": Nullable[int],
        "priority": Nullable[str],
        "campaign_id": Nullable[int],
        "appointments": NullableList[m.AppointmentInformation],
        "summary": Nullable[str],
        "custom_fields": NullableList[m.CustomFieldModel],
        "tag_type_ids": NullableList[int],
        "external_data": Nullable[m.ExternalDataCreateRequest],
        "invoice_signature_is_required": Nullable[bool],
        "customer_po": Nullable[str],
        "sold_by_id": Nullable[int],
        "partner_lead_call_id": Nullable[int],
        "lead_id": Nullable[int],
        "booking_id": Nullable[int],
        "no_charge": Nullable[bool],
    }


@_models.add
def _JobEquipmentResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.attach_equipment`` and ``jpm.jobs.get_equipment``."""
    return {
        "equipment_ids": NullableList[int],
    }


@_models.add
def _JobGeneratedLeadSource(m: Parts) -> Fields:
    """Part of ``ExportJobsResponse`` and ``JobResponse``."""
    return {
        "job_id": Nullable[int],
        "employee_id": Nullable[int],
    }


@_models.add
def _JobGeneratedLeadSourceInput(m: Parts) -> Fields:
    """Part of ``JobCreateRequest`` and ``UpdateJobRequest``."""
    return {
        "job_id": Nullable[int],
        "employee_id": Nullable[int],
    }


@_models.add
def _JobHistoryItemModel(m: Parts) -> Fields:
    """Part of ``JobHistoryResponse``."""
    return {
        "id": Nullable[int],
        "employee_id": Nullable[int],
        "event_type": Nullable[str],
        "date": Nullable[dt.datetime],
        "used_scheduling_tool": Nullable[
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
        ],
        "memo": Nullable[str],
    }


@_models.add
def _JobHistoryResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.get_history``."""
    return {
        "history": NullableList[m.JobHistoryItemModel],
    }


@_models.add
def _JobHoldReasonResponse(m: Parts) -> Fields:
    """What comes from ``jpm.job_hold_reasons.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _JobNoteCreateRequest(m: Parts) -> Fields:
    """Body of ``jpm.jobs.create_note``."""
    return {
        "text": Nullable[str],
        "pin_to_top": Nullable[bool],
    }


@_models.add
def _JobResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.create``, ``jpm.jobs.get``, ``jpm.jobs.list`` and 1 more."""
    return {
        "id": Nullable[int],
        "job_number": Nullable[str],
        "project_id": Nullable[int],
        "customer_id": Nullable[int],
        "location_id": Nullable[int],
        "job_status": Nullable[str],
        "completed_on": Nullable[dt.datetime],
        "business_unit_id": Nullable[int],
        "job_type_id": Nullable[int],
        "priority": Nullable[str],
        "campaign_id": Nullable[int],
        "appointment_count": Nullable[int],
        "first_appointment_id": Nullable[int],
        "last_appointment_id": Nullable[int],
        "recall_for_id": Nullable[int],
        "warranty_id": Nullable[int],
        "job_generated_lead_source": Nullable[m.JobGeneratedLeadSource],
        "no_charge": Nullable[bool],
        "notifications_enabled": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "created_by_id": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "tag_type_ids": NullableList[int],
        "lead_call_id": Nullable[int],
        "partner_lead_call_id": Nullable[int],
        "booking_id": Nullable[int],
        "sold_by_id": Nullable[int],
        "customer_po": Nullable[str],
        "invoice_id": Nullable[int],
        "membership_id": Nullable[int],
        "total": Nullable[Decimal],
        "created_from_estimate_id": Nullable[int],
        "estimate_ids": NullableList[int],
        "equipment_ids": NullableList[int],
        "is_auto_dispatched": Nullable[bool],
        "summary": Nullable[str],
        "custom_fields": NullableList[m.CustomFieldApiModel],
        "external_data": NullableList[m.ExternalDataModel],
        "summary_of_work": Nullable[str],
    }


@_models.add
def _JobTypeResponse(m: Parts) -> Fields:
    """What comes from ``jpm.job_types.create``, ``jpm.job_types.get`` and 2 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "business_unit_ids": NullableList[int],
        "skills": NullableList[str],
        "tag_type_ids": NullableList[int],
        "priority": Nullable[str],
        "duration": Nullable[int],
        "sold_threshold": Nullable[Decimal],
        "class_": (
            Nullable[str],
            Field(default=None, validation_alias="class", serialization_alias="class"),
        ),
        "summary": Nullable[str],
        "no_charge": Nullable[bool],
        "enforce_recurring_service_event_selection": Nullable[bool],
        "invoice_signatures_required": Nullable[bool],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "external_data": NullableList[m.ExternalDataModel],
        "active": Nullable[bool],
        "is_smart_dispatched": Nullable[bool],
        "default_estimate_sold_action": Nullable[str],
        "custom_field_type_ids": NullableList[int],
    }


@_models.add
def _MatchBudgetCodesResponse(m: Parts) -> Fields:
    """What comes from ``jpm.budget_codes.match`` and ``jpm.budget_codes.match_for_project``."""
    return {
        "matches": NullableList[m.BudgetCodeMatchResult],
    }


@_models.add
def _MessageCreateRequest(m: Parts) -> Fields:
    """Body of ``jpm.jobs.create_message`` and ``jpm.projects.create_message``."""
    return {
        "body": Nullable[str],
        "recipient_ids": NullableList[int],
        "parent_message_id": Nullable[int],
        "add_parent_message_sender_to_recipients": Nullable[bool],
        "created_by_employee_id": Nullable[int],
    }


@_models.add
def _MessageResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.create_message`` and ``jpm.projects.create_message``."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _NoteResponse(m: Parts) -> Fields:
    """What comes from ``jpm.jobs.create_note``, ``jpm.jobs.list_notes`` and 2 more."""
    return {
        "text": Nullable[str],
        "is_pinned": Nullable[bool],
        "created_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ProjectNoteCreateRequest(m: Parts) -> Fields:
    """Body of ``jpm.projects.create_note``."""
    return {
        "text": Nullable[str],
        "pin_to_top": Nullable[bool],
    }


@_models.add
def _ProjectResponse(m: Parts) -> Fields:
    """What comes from ``jpm.projects.create``, ``jpm.projects.get`` and 2 more."""
    return {
        "id": Nullable[int],
        "number": Nullable[str],
        "name": Nullable[str],
        "summary": Nullable[str],
        "status": Nullable[str],
        "status_id": Nullable[int],
        "sub_status": Nullable[str],
        "sub_status_id": Nullable[int],
        "customer_id": Nullable[int],
        "location_id": Nullable[int],
        "project_type_id": Nullable[int],
        "project_manager_ids": NullableList[int],
        "business_unit_ids": NullableList[int],
        "start_date": Nullable[dt.datetime],
        "target_completion_date": Nullable[dt.datetime],
        "actual_completion_date": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "custom_fields": NullableList[m.CustomFieldApiModel],
        "external_data": NullableList[m.ExternalDataModel],
        "job_ids": NullableList[int],
    }


@_models.add
def _ProjectStatusResponse(m: Parts) -> Fields:
    """What comes from ``jpm.project_statuses.get`` and ``jpm.project_statuses.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "order": Nullable[int],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ProjectSubStatusResponse(m: Parts) -> Fields:
    """What comes from ``jpm.project_sub_statuses.get`` and ``jpm.project_sub_statuses.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "status_id": Nullable[int],
        "order": Nullable[int],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _ProjectTypeResponse(m: Parts) -> Fields:
    """What comes from ``jpm.project_types.get`` and ``jpm.project_types.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "description": Nullable[str],
        "created_by_id": Nullable[int],
    }


@_models.add
def _SegmentItemModel(m: Parts) -> Fields:
    """What comes from ``jpm.budget_codes.list_project_segment_item_children`` and 3 more."""
    return {
        "id": Nullable[int],
        "parent_id": Nullable[int],
        "code": Nullable[str],
        "description": Nullable[str],
        "path": Nullable[str],
        "cost_category": Nullable[
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
        ],
        "is_active": Nullable[bool],
    }


@_models.add
def _SegmentModel(m: Parts) -> Fields:
    """What comes from ``jpm.budget_codes.list_project_segments`` and 1 more."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "type": Nullable[Union[Literal["None", "CostCode", "CostType", "Custom"], str]],
        "structure": Nullable[Union[Literal["None", "Flat", "Hierarchal"], str]],
        "is_active": Nullable[bool],
        "is_required": Nullable[bool],
    }


@_models.add
def _SetAppointmentSummaryRequest(m: Parts) -> Fields:
    """Body of ``jpm.appointments.set_summary``."""
    return {
        "notes": Nullable[str],
        "technician_id": Nullable[int],
    }


@_models.add
def _UpdateAppointmentSpecialInstructionsRequest(m: Parts) -> Fields:
    """Body of ``jpm.appointments.update_special_instructions``."""
    return {
        "special_instructions": Nullable[str],
    }


@_models.add
def _UpdateJobRequest(m: Parts) -> Fields:
    """Body of ``jpm.jobs.update``."""
    return {
        "customer_id": Nullable[int],
        "location_id": Nullable[int],
        "business_unit_id": Nullable[int],
        "job_generated_lead_source": Nullable[m.JobGeneratedLeadSourceInput],
        "job_type_id": Nullable[int],
        "priority": Nullable[str],
        "campaign_id": Nullable[int],
        "summary": Nullable[str],
        "should_update_invoice_items": Nullable[bool],
        "custom_fields": NullableList[m.CustomFieldModel],
        "tag_type_ids": NullableList[int],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "customer_po": Nullable[str],
        "sold_by_id": Nullable[int],
        "is_auto_dispatched": Nullable[bool],
        "summary_of_work": Nullable[str],
        "no_charge": Nullable[bool],
    }


@_models.add
def _UpdateJobTypeRequest(m: Parts) -> Fields:
    """Body of ``jpm.job_types.update``."""
    return {
        "name": Nullable[str],
        "business_unit_ids": NullableList[int],
        "skills": NullableList[str],
        "tag_type_ids": NullableList[int],
        "priority": Nullable[str],
        "duration": Nullable[int],
        "sold_threshold": Nullable[Union[Decimal, float]],
        "class_": (
            Nullable[str],
            Field(default=None, validation_alias="class", serialization_alias="class"),
        ),
        "summary": Nullable[str],
        "no_charge": Nullable[bool],
        "enforce_recurring_service_event_selection": Nullable[bool],
        "invoice_signatures_required": Nullable[bool],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
        "default_estimate_sold_action": Nullable[str],
        "custom_field_type_ids": NullableList[int],
        "custom_fields_update_mode": Nullable[Literal["Replace", "Merge"]],
    }


@_models.add
def _UpdateProjectRequest(m: Parts) -> Fields:
    """Body of ``jpm.projects.update``."""
    return {
        "project_manager_ids": NullableList[int],
        "job_ids": NullableList[int],
        "business_unit_ids": NullableList[int],
        "name": Nullable[str],
        "summary": Nullable[str],
        "status_id": Nullable[int],
        "sub_status_id": Nullable[int],
        "project_type_id": Nullable[int],
        "start_date": Nullable[When],
        "target_completion_date": Nullable[When],
        "actual_completion_date": Nullable[When],
        "custom_fields": NullableList[m.CustomFieldCreateOrUpdateModel],
        "external_data": Nullable[m.ExternalDataUpdateRequest],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
