# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``jpm``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.timestamps import When

AppointmentStatus = Literal["Scheduled", "Dispatched", "Working", "Hold", "Done", "Canceled"]

AppointmentsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

CustomFieldsUpdateMode = Literal["Replace", "Merge"]

ExternalDataPatchMode = Literal["Replace", "Merge"]

JobAppointmentStatus = Literal["Scheduled", "Dispatched", "Working", "Hold", "Done", "Canceled"]

JobCancelReasonsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

JobHoldReasonsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

JobStatus = Literal["Scheduled", "Dispatched", "InProgress", "Hold", "Completed", "Canceled"]

JobsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "Priority",
    "+Priority",
    "-Priority",
]

ProjectStatusesSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "Name",
    "+Name",
    "-Name",
    "Order",
    "+Order",
    "-Order",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

ProjectSubStatusesSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "Name",
    "+Name",
    "-Name",
    "Order",
    "+Order",
    "-Order",
    "StatusId",
    "+StatusId",
    "-StatusId",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
]

ProjectsSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "ModifiedOn",
    "+ModifiedOn",
    "-ModifiedOn",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "Name",
    "+Name",
    "-Name",
    "TargetCompletionDate",
    "+TargetCompletionDate",
    "-TargetCompletionDate",
]


class _AppointmentAddRequestRequired(TypedDict):
    jobId: int
    start: When
    end: When


class AppointmentAddRequest(_AppointmentAddRequestRequired, total=False):
    """Body of ``jpm.appointments.create``."""

    arrivalWindowStart: Optional[When]
    arrivalWindowEnd: Optional[When]
    technicianIds: Optional[list[int]]
    specialInstructions: Optional[str]


class AppointmentHoldReason(TypedDict):
    """Part of ``HoldReasonResponse``."""

    appointmentId: int
    reasonId: int
    name: str
    text: str


class _AppointmentInformationRequired(TypedDict):
    start: When
    end: When


class AppointmentInformation(_AppointmentInformationRequired, total=False):
    """Part of ``JobCreateRequest``."""

    arrivalWindowStart: Optional[When]
    arrivalWindowEnd: Optional[When]
    technicianIds: Optional[list[int]]


class AppointmentRescheduleRequest(TypedDict, total=False):
    """Body of ``jpm.appointments.reschedule``."""

    start: When
    end: When
    arrivalWindowStart: Optional[When]
    arrivalWindowEnd: Optional[When]


class _AppointmentResponseRequired(TypedDict):
    id: int
    jobId: int
    start: str
    end: str
    status: str
    createdOn: str
    modifiedOn: str
    customerId: int
    unused: bool
    createdById: int
    isConfirmed: bool
    active: bool


class AppointmentResponse(_AppointmentResponseRequired, total=False):
    """What comes from ``jpm.appointments.create``, ``jpm.appointments.get`` and 3 more."""

    appointmentNumber: Optional[str]
    arrivalWindowStart: Optional[str]
    arrivalWindowEnd: Optional[str]
    specialInstructions: Optional[str]
    appointmentSummaries: Optional[list[AppointmentSummaryApiModel]]


class AppointmentSummaryApiModel(TypedDict):
    """What comes from ``jpm.appointments.set_summary``."""

    createdOn: str
    jobAppointmentId: int
    jobId: int
    modifiedOn: str
    notes: str
    technicianId: int


class AttachJobEquipmentRequest(TypedDict):
    """Body of ``jpm.jobs.attach_equipment``."""

    equipmentIds: list[int]


class BudgetCodeMatchResult(TypedDict):
    """Part of ``MatchBudgetCodesResponse``."""

    code: str
    isValid: bool
    budgetCodes: list[BudgetCodeModel]


class BudgetCodeModel(TypedDict):
    """What comes from ``jpm.budget_codes.list`` and ``jpm.budget_codes.list_for_project``."""

    id: int
    code: str
    description: str
    segments: list[BudgetCodeSegmentModel]


class _BudgetCodeSegmentBindingArgsRequired(TypedDict):
    segmentId: int


class BudgetCodeSegmentBindingArgs(_BudgetCodeSegmentBindingArgsRequired, total=False):
    """Part of ``CreatePartialBudgetCodeArgs``."""

    segmentItemId: Optional[int]


class _BudgetCodeSegmentModelRequired(TypedDict):
    segmentId: int


class BudgetCodeSegmentModel(_BudgetCodeSegmentModelRequired, total=False):
    """Part of ``BudgetCodeModel``."""

    segmentItemId: Optional[int]
    code: Optional[str]
    description: Optional[str]
    path: Optional[str]


class CancelJobRequest(TypedDict):
    """Body of ``jpm.jobs.cancel``."""

    reasonId: int
    memo: str


class CancelReasonResponse(TypedDict):
    """What comes from ``jpm.jobs.list_cancel_reasons``."""

    jobId: int
    reasonId: int
    name: str
    text: str


class CompleteJobRequest(TypedDict):
    """Body of ``jpm.jobs.complete``."""

    completedOn: When


class CreateBudgetCodeBatchResponse(TypedDict):
    """What comes from ``jpm.budget_codes.create_batch`` and 1 more."""

    codes: list[BudgetCodeModel]


class CreateBudgetCodeResponse(TypedDict):
    """What comes from ``jpm.budget_codes.create`` and ``jpm.budget_codes.create_partial``."""

    code: BudgetCodeModel


class CreateFullBudgetCodeArgs(TypedDict):
    """Body of ``jpm.budget_codes.create``."""

    segmentItemIds: list[int]


class _CreateJobTypeRequestRequired(TypedDict):
    name: str


_CreateJobTypeRequestKeywords = TypedDict(
    "_CreateJobTypeRequestKeywords", {"class": "Optional[str]"}, total=False
)


class CreateJobTypeRequest(
    _CreateJobTypeRequestRequired, _CreateJobTypeRequestKeywords, total=False
):
    """Body of ``jpm.job_types.create``."""

    businessUnitIds: Optional[list[int]]
    skills: Optional[list[str]]
    tagTypeIds: Optional[list[int]]
    priority: Optional[str]
    duration: Optional[int]
    soldThreshold: Optional[Union[float, Decimal]]
    summary: Optional[str]
    noCharge: Optional[bool]
    enforceRecurringServiceEventSelection: Optional[bool]
    invoiceSignaturesRequired: Optional[bool]
    externalData: Optional[ExternalDataCreateRequest]
    defaultEstimateSoldAction: Optional[str]
    customFieldTypeIds: Optional[list[int]]


class CreatePartialBudgetCodeArgs(TypedDict):
    """Body of ``jpm.budget_codes.create_partial``."""

    segments: list[BudgetCodeSegmentBindingArgs]


class _CreateProjectRequestRequired(TypedDict):
    locationId: int


class CreateProjectRequest(_CreateProjectRequestRequired, total=False):
    """Body of ``jpm.projects.create``."""

    customerId: Optional[int]
    projectTypeId: Optional[int]
    projectManagerIds: Optional[list[int]]
    name: Optional[str]
    summary: Optional[str]
    statusId: Optional[int]
    subStatusId: Optional[int]
    startDate: Optional[When]
    targetCompletionDate: Optional[When]
    actualCompletionDate: Optional[When]
    customFields: Optional[list[CustomFieldCreateOrUpdateModel]]
    externalData: Optional[ExternalDataCreateRequest]
    businessUnitIds: Optional[list[int]]


class CustomFieldApiModel(TypedDict):
    """Part of ``ExportJobsResponse``, ``ExportProjectsResponse``, ``JobResponse`` and 1 more."""

    typeId: int
    name: str
    value: str


class CustomFieldCreateOrUpdateModel(TypedDict):
    """Part of ``CreateProjectRequest`` and ``UpdateProjectRequest``."""

    typeId: int
    value: str


class _CustomFieldModelRequired(TypedDict):
    typeId: int


class CustomFieldModel(_CustomFieldModelRequired, total=False):
    """Part of ``JobCreateRequest`` and ``UpdateJobRequest``."""

    value: Optional[str]


class _CustomFieldTypeResponseRequired(TypedDict):
    id: int
    name: str
    dataType: str
    createdOn: str
    modifiedOn: str


class CustomFieldTypeResponse(_CustomFieldTypeResponseRequired, total=False):
    """What comes from ``jpm.jobs.list_custom_field_types`` and 1 more."""

    dataTypeOptions: Optional[list[str]]


class DetachJobEquipmentRequest(TypedDict):
    """Body of ``jpm.jobs.detach_equipment_bulk``."""

    equipmentIds: list[int]


class _ExportAppointmentsResponseRequired(TypedDict):
    id: int
    jobId: int
    start: str
    end: str
    status: str
    createdOn: str
    modifiedOn: str
    customerId: int
    unused: bool
    createdById: int
    isConfirmed: bool
    active: bool


class ExportAppointmentsResponse(_ExportAppointmentsResponseRequired, total=False):
    """What comes from ``jpm.appointments.export``."""

    appointmentSummaries: Optional[list[AppointmentSummaryApiModel]]
    appointmentNumber: Optional[str]
    arrivalWindowStart: Optional[str]
    arrivalWindowEnd: Optional[str]
    specialInstructions: Optional[str]


class _ExportJobCanceledLogResponseRequired(TypedDict):
    id: int
    jobId: int
    reasonId: int
    createdOn: str
    createdById: int
    active: bool


class ExportJobCanceledLogResponse(_ExportJobCanceledLogResponseRequired, total=False):
    """What comes from ``jpm.jobs.export_canceled_logs``."""

    memo: Optional[str]


class _ExportJobHistoryEntryRequired(TypedDict):
    id: int
    eventType: str
    date: str
    usedSchedulingTool: str


class ExportJobHistoryEntry(_ExportJobHistoryEntryRequired, total=False):
    """Part of ``ExportJobHistoryResponse``."""

    employeeId: Optional[int]


class ExportJobHistoryResponse(TypedDict):
    """What comes from ``jpm.jobs.export_history``."""

    jobId: int
    history: list[ExportJobHistoryEntry]


class ExportJobNotesResponse(TypedDict):
    """What comes from ``jpm.jobs.export_notes``."""

    id: int
    active: bool
    text: str
    isPinned: bool
    createdById: int
    createdOn: str
    modifiedOn: str
    jobId: int


class _ExportJobsResponseRequired(TypedDict):
    customFields: Optional[list[CustomFieldApiModel]]
    externalData: Optional[list[ExternalDataModel]]
    id: int
    jobNumber: str
    customerId: int
    locationId: int
    jobStatus: str
    businessUnitId: int
    jobTypeId: int
    priority: str
    campaignId: int
    appointmentCount: int
    firstAppointmentId: int
    lastAppointmentId: int
    noCharge: bool
    notificationsEnabled: bool
    createdOn: str
    createdById: int
    modifiedOn: str
    tagTypeIds: list[int]
    customerPo: Optional[str]
    invoiceId: int
    active: bool


class ExportJobsResponse(_ExportJobsResponseRequired, total=False):
    """What comes from ``jpm.jobs.export``."""

    summary: Optional[str]
    summaryOfWork: Optional[str]
    projectId: Optional[int]
    completedOn: Optional[str]
    recallForId: Optional[int]
    warrantyId: Optional[int]
    jobGeneratedLeadSource: Optional[JobGeneratedLeadSource]
    leadCallId: Optional[int]
    partnerLeadCallId: Optional[int]
    bookingId: Optional[int]
    soldById: Optional[int]
    membershipId: Optional[int]
    total: Optional[float]
    createdFromEstimateId: Optional[int]
    estimateIds: list[int]
    equipmentIds: list[int]
    isAutoDispatched: Optional[bool]


class ExportProjectNotesResponse(TypedDict):
    """What comes from ``jpm.projects.export_notes``."""

    id: int
    active: bool
    text: str
    isPinned: bool
    createdById: int
    createdOn: str
    modifiedOn: str
    projectId: int


class _ExportProjectsResponseRequired(TypedDict):
    id: int
    number: str
    customerId: int
    locationId: int
    projectManagerIds: list[int]
    businessUnitIds: list[int]
    createdOn: str
    customFields: Optional[list[CustomFieldApiModel]]
    externalData: Optional[list[ExternalDataModel]]
    jobIds: list[int]
    active: bool


class ExportProjectsResponse(_ExportProjectsResponseRequired, total=False):
    """What comes from ``jpm.projects.export``."""

    name: Optional[str]
    summary: Optional[str]
    status: Optional[str]
    statusId: Optional[int]
    subStatus: Optional[str]
    subStatusId: Optional[int]
    projectTypeId: Optional[int]
    startDate: Optional[str]
    targetCompletionDate: Optional[str]
    actualCompletionDate: Optional[str]
    modifiedOn: Optional[str]


class ExternalDataCreateRequest(TypedDict):
    """Part of ``CreateJobTypeRequest``, ``CreateProjectRequest`` and ``JobCreateRequest``."""

    applicationGuid: str
    externalData: list[ExternalDataModelInput]


class ExternalDataModel(TypedDict):
    """Part of ``ExportJobsResponse``, ``ExportProjectsResponse``, ``JobResponse`` and 2 more."""

    key: str
    value: str


class ExternalDataModelInput(TypedDict):
    """Part of ``ExternalDataCreateRequest``."""

    key: str
    value: str


class _ExternalDataUpdateModelRequired(TypedDict):
    key: str


class ExternalDataUpdateModel(_ExternalDataUpdateModelRequired, total=False):
    """Part of ``ExternalDataUpdateRequest``."""

    value: Optional[str]


class _ExternalDataUpdateRequestRequired(TypedDict):
    applicationGuid: str
    externalData: list[ExternalDataUpdateModel]


class ExternalDataUpdateRequest(_ExternalDataUpdateRequestRequired, total=False):
    """Part of ``UpdateJobRequest``, ``UpdateJobTypeRequest`` and ``UpdateProjectRequest``."""

    patchMode: Optional[ExternalDataPatchMode]


class HoldAppointmentRequest(TypedDict):
    """Body of ``jpm.appointments.hold``."""

    reasonId: int
    memo: str


class HoldJobRequest(TypedDict):
    """Body of ``jpm.jobs.hold``."""

    reasonId: int
    memo: str


class HoldReasonResponse(TypedDict):
    """What comes from ``jpm.jobs.list_hold_reasons``."""

    jobId: int
    reasonId: int
    name: str
    text: str
    appointmentHoldReasons: list[AppointmentHoldReason]


class _JobBookedLogResponseRequired(TypedDict):
    id: int
    jobId: int
    jobAppointmentId: int
    start: str
    createdOn: str
    createdById: int
    active: bool


class JobBookedLogResponse(_JobBookedLogResponseRequired, total=False):
    """What comes from ``jpm.jobs.get_booked_log``."""

    arrivalWindowStart: Optional[str]
    arrivalWindowEnd: Optional[str]


class JobCancelReasonResponse(TypedDict):
    """What comes from ``jpm.job_cancel_reasons.list``."""

    id: int
    name: str
    active: bool
    createdOn: str
    modifiedOn: str


class _JobCanceledLogResponseRequired(TypedDict):
    id: int
    jobId: int
    reasonId: int
    createdOn: str
    createdById: int
    active: bool


class JobCanceledLogResponse(_JobCanceledLogResponseRequired, total=False):
    """What comes from ``jpm.jobs.list_canceled_logs``."""

    memo: Optional[str]


class _JobCreateRequestRequired(TypedDict):
    customerId: int
    locationId: int
    businessUnitId: int
    jobTypeId: int
    priority: str
    campaignId: int
    appointments: list[AppointmentInformation]


class JobCreateRequest(_JobCreateRequestRequired, total=False):
    """Body of ``jpm.jobs.create``."""

    projectId: Optional[int]
    jobGeneratedLeadSource: Optional[JobGeneratedLeadSourceInput]
    summary: Optional[str]
    customFields: Optional[list[CustomFieldModel]]
    tagTypeIds: Optional[list[int]]
    externalData: Optional[ExternalDataCreateRequest]
    invoiceSignatureIsRequired: Optional[bool]
    customerPo: Optional[str]
    soldById: Optional[int]
    partnerLeadCallId: Optional[int]
    leadId: Optional[int]
    bookingId: Optional[int]
    noCharge: Optional[bool]


class JobEquipmentResponse(TypedDict):
    """What comes from ``jpm.jobs.attach_equipment`` and ``jpm.jobs.get_equipment``."""

    equipmentIds: list[int]


class JobGeneratedLeadSource(TypedDict, total=False):
    """Part of ``ExportJobsResponse`` and ``JobResponse``."""

    jobId: Optional[int]
    employeeId: Optional[int]


class JobGeneratedLeadSourceInput(TypedDict, total=False):
    """Part of ``JobCreateRequest`` and ``UpdateJobRequest``."""

    jobId: Optional[int]
    employeeId: Optional[int]


class _JobHistoryItemModelRequired(TypedDict):
    id: int
    eventType: str
    date: str
    usedSchedulingTool: str
    memo: Optional[str]


class JobHistoryItemModel(_JobHistoryItemModelRequired, total=False):
    """Part of ``JobHistoryResponse``."""

    employeeId: Optional[int]


class JobHistoryResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.get_history``."""

    history: Optional[list[JobHistoryItemModel]]


class JobHoldReasonResponse(TypedDict):
    """What comes from ``jpm.job_hold_reasons.list``."""

    id: int
    name: str
    active: bool
    createdOn: str
    modifiedOn: str


class _JobNoteCreateRequestRequired(TypedDict):
    text: str


class JobNoteCreateRequest(_JobNoteCreateRequestRequired, total=False):
    """Body of ``jpm.jobs.create_note``."""

    pinToTop: Optional[bool]


class _JobResponseRequired(TypedDict):
    id: int
    jobNumber: str
    customerId: int
    locationId: int
    jobStatus: str
    completedOn: Optional[str]
    businessUnitId: int
    jobTypeId: int
    priority: str
    campaignId: int
    appointmentCount: int
    firstAppointmentId: int
    lastAppointmentId: int
    noCharge: bool
    notificationsEnabled: bool
    createdOn: str
    createdById: int
    modifiedOn: str
    tagTypeIds: list[int]
    customerPo: Optional[str]
    invoiceId: int
    total: Optional[float]
    summary: Optional[str]
    customFields: Optional[list[CustomFieldApiModel]]
    externalData: Optional[list[ExternalDataModel]]


class JobResponse(_JobResponseRequired, total=False):
    """What comes from ``jpm.jobs.create``, ``jpm.jobs.get``, ``jpm.jobs.list`` and 1 more."""

    projectId: Optional[int]
    recallForId: Optional[int]
    warrantyId: Optional[int]
    jobGeneratedLeadSource: Optional[JobGeneratedLeadSource]
    leadCallId: Optional[int]
    partnerLeadCallId: Optional[int]
    bookingId: Optional[int]
    soldById: Optional[int]
    membershipId: Optional[int]
    createdFromEstimateId: Optional[int]
    estimateIds: list[int]
    equipmentIds: list[int]
    isAutoDispatched: Optional[bool]
    summaryOfWork: Optional[str]


_JobTypeResponseRequiredKeywords = TypedDict(
    "_JobTypeResponseRequiredKeywords", {"class": "str"}, total=True
)


class _JobTypeResponseRequired(_JobTypeResponseRequiredKeywords):
    id: int
    name: str
    businessUnitIds: list[int]
    skills: list[str]
    tagTypeIds: list[int]
    priority: str
    duration: int
    summary: str
    noCharge: bool
    invoiceSignaturesRequired: bool
    modifiedOn: str
    createdOn: str
    externalData: Optional[list[ExternalDataModel]]
    active: bool
    isSmartDispatched: bool


class JobTypeResponse(_JobTypeResponseRequired, total=False):
    """What comes from ``jpm.job_types.create``, ``jpm.job_types.get`` and 2 more."""

    soldThreshold: Optional[float]
    enforceRecurringServiceEventSelection: Optional[bool]
    defaultEstimateSoldAction: str
    customFieldTypeIds: list[int]


class MatchBudgetCodesResponse(TypedDict):
    """What comes from ``jpm.budget_codes.match`` and ``jpm.budget_codes.match_for_project``."""

    matches: list[BudgetCodeMatchResult]


class _MessageCreateRequestRequired(TypedDict):
    body: str
    createdByEmployeeId: int


class MessageCreateRequest(_MessageCreateRequestRequired, total=False):
    """Body of ``jpm.jobs.create_message`` and ``jpm.projects.create_message``."""

    recipientIds: Optional[list[int]]
    parentMessageId: Optional[int]
    addParentMessageSenderToRecipients: Optional[bool]


class MessageResponse(TypedDict):
    """What comes from ``jpm.jobs.create_message`` and ``jpm.projects.create_message``."""

    id: int


class NoteResponse(TypedDict):
    """What comes from ``jpm.jobs.create_note``, ``jpm.jobs.list_notes`` and 2 more."""

    text: str
    isPinned: bool
    createdById: int
    createdOn: str
    modifiedOn: str


class _ProjectNoteCreateRequestRequired(TypedDict):
    text: str


class ProjectNoteCreateRequest(_ProjectNoteCreateRequestRequired, total=False):
    """Body of ``jpm.projects.create_note``."""

    pinToTop: Optional[bool]


class _ProjectResponseRequired(TypedDict):
    id: int
    number: str
    customerId: int
    locationId: int
    projectManagerIds: list[int]
    businessUnitIds: list[int]
    createdOn: str
    customFields: Optional[list[CustomFieldApiModel]]
    externalData: Optional[list[ExternalDataModel]]
    jobIds: list[int]


class ProjectResponse(_ProjectResponseRequired, total=False):
    """What comes from ``jpm.projects.create``, ``jpm.projects.get`` and 2 more."""

    name: Optional[str]
    summary: Optional[str]
    status: Optional[str]
    statusId: Optional[int]
    subStatus: Optional[str]
    subStatusId: Optional[int]
    projectTypeId: Optional[int]
    startDate: Optional[str]
    targetCompletionDate: Optional[str]
    actualCompletionDate: Optional[str]
    modifiedOn: Optional[str]


class ProjectStatusResponse(TypedDict):
    """What comes from ``jpm.project_statuses.get`` and ``jpm.project_statuses.list``."""

    id: int
    name: str
    order: int
    modifiedOn: str


class ProjectSubStatusResponse(TypedDict):
    """What comes from ``jpm.project_sub_statuses.get`` and ``jpm.project_sub_statuses.list``."""

    id: int
    name: str
    statusId: int
    order: int
    modifiedOn: str
    active: bool


class _ProjectTypeResponseRequired(TypedDict):
    id: int
    name: str
    description: str


class ProjectTypeResponse(_ProjectTypeResponseRequired, total=False):
    """What comes from ``jpm.project_types.get`` and ``jpm.project_types.list``."""

    createdById: Optional[int]


class _SegmentItemModelRequired(TypedDict):
    id: int
    code: str
    description: str
    path: str
    isActive: bool


class SegmentItemModel(_SegmentItemModelRequired, total=False):
    """What comes from ``jpm.budget_codes.list_project_segment_item_children`` and 3 more."""

    parentId: Optional[int]
    costCategory: Optional[str]


class SegmentModel(TypedDict):
    """What comes from ``jpm.budget_codes.list_project_segments`` and 1 more."""

    id: int
    name: str
    type: str
    structure: str
    isActive: bool
    isRequired: bool


class SetAppointmentSummaryRequest(TypedDict):
    """Body of ``jpm.appointments.set_summary``."""

    notes: str
    technicianId: int


class UpdateAppointmentSpecialInstructionsRequest(TypedDict):
    """Body of ``jpm.appointments.update_special_instructions``."""

    specialInstructions: str


class UpdateJobRequest(TypedDict, total=False):
    """Body of ``jpm.jobs.update``."""

    customerId: int
    locationId: int
    businessUnitId: int
    jobGeneratedLeadSource: Optional[JobGeneratedLeadSourceInput]
    jobTypeId: int
    priority: str
    campaignId: int
    summary: str
    shouldUpdateInvoiceItems: bool
    customFields: list[CustomFieldModel]
    tagTypeIds: list[int]
    externalData: ExternalDataUpdateRequest
    customerPo: str
    soldById: Optional[int]
    isAutoDispatched: bool
    summaryOfWork: str
    noCharge: bool


_UpdateJobTypeRequestKeywords = TypedDict(
    "_UpdateJobTypeRequestKeywords", {"class": "str"}, total=False
)


class UpdateJobTypeRequest(_UpdateJobTypeRequestKeywords, total=False):
    """Body of ``jpm.job_types.update``."""

    name: str
    businessUnitIds: list[int]
    skills: list[str]
    tagTypeIds: list[int]
    priority: str
    duration: int
    soldThreshold: Optional[Union[float, Decimal]]
    summary: str
    noCharge: bool
    enforceRecurringServiceEventSelection: bool
    invoiceSignaturesRequired: bool
    externalData: ExternalDataUpdateRequest
    defaultEstimateSoldAction: str
    customFieldTypeIds: list[int]
    customFieldsUpdateMode: Optional[CustomFieldsUpdateMode]


class UpdateProjectRequest(TypedDict, total=False):
    """Body of ``jpm.projects.update``."""

    projectManagerIds: list[int]
    jobIds: list[int]
    businessUnitIds: list[int]
    name: str
    summary: str
    statusId: int
    subStatusId: int
    projectTypeId: Optional[int]
    startDate: When
    targetCompletionDate: When
    actualCompletionDate: When
    customFields: list[CustomFieldCreateOrUpdateModel]
    externalData: ExternalDataUpdateRequest
