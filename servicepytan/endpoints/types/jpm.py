"""Types of the records and bodies of the API module ``jpm``, for type checkers."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict

from servicepytan.core.wire import When

ExternalDataPatchMode = Literal["Replace", "Merge"]

JobAppointmentStatus = Literal["Scheduled", "Dispatched", "Working", "Hold", "Done", "Canceled"]

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


class AppointmentHoldReason(TypedDict, total=False):
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


class AttachJobEquipmentRequest(TypedDict):
    """Body of ``jpm.jobs.attach_equipment``."""

    equipmentIds: list[int]


class CancelJobRequest(TypedDict):
    """Body of ``jpm.jobs.cancel``."""

    reasonId: int
    memo: str


class CancelReasonResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.list_cancel_reasons``."""

    jobId: int
    reasonId: int
    name: str
    text: str


class CompleteJobRequest(TypedDict):
    """Body of ``jpm.jobs.complete``."""

    completedOn: When


class CustomFieldApiModel(TypedDict, total=False):
    """Part of ``ExportJobsResponse`` and ``JobResponse``."""

    typeId: int
    name: str
    value: str


class _CustomFieldModelRequired(TypedDict):
    typeId: int


class CustomFieldModel(_CustomFieldModelRequired, total=False):
    """Part of ``JobCreateRequest`` and ``UpdateJobRequest``."""

    value: Optional[str]


class CustomFieldTypeResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.list_custom_field_types``."""

    id: int
    name: str
    dataType: str
    dataTypeOptions: Optional[list[str]]
    createdOn: str
    modifiedOn: str


class DetachJobEquipmentRequest(TypedDict):
    """Body of ``jpm.jobs.detach_equipment_bulk``."""

    equipmentIds: list[int]


class ExportJobCanceledLogResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.export_canceled_logs``."""

    id: int
    jobId: int
    reasonId: int
    memo: Optional[str]
    createdOn: str
    createdById: int
    active: bool


class ExportJobHistoryEntry(TypedDict, total=False):
    """Part of ``ExportJobHistoryResponse``."""

    id: int
    employeeId: Optional[int]
    eventType: str
    date: str
    usedSchedulingTool: str


class ExportJobHistoryResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.export_history``."""

    jobId: int
    history: list[ExportJobHistoryEntry]


class ExportJobNotesResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.export_notes``."""

    id: int
    active: bool
    text: str
    isPinned: bool
    createdById: int
    createdOn: str
    modifiedOn: str
    jobId: int


class ExportJobsResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.export``."""

    summary: Optional[str]
    customFields: Optional[list[CustomFieldApiModel]]
    externalData: Optional[list[ExternalDataModel]]
    summaryOfWork: Optional[str]
    id: int
    jobNumber: str
    projectId: Optional[int]
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
    recallForId: Optional[int]
    warrantyId: Optional[int]
    jobGeneratedLeadSource: Optional[JobGeneratedLeadSource]
    noCharge: bool
    notificationsEnabled: bool
    createdOn: str
    createdById: int
    modifiedOn: str
    tagTypeIds: list[int]
    leadCallId: Optional[int]
    partnerLeadCallId: Optional[int]
    bookingId: Optional[int]
    soldById: Optional[int]
    customerPo: Optional[str]
    invoiceId: int
    membershipId: Optional[int]
    total: Optional[float]
    createdFromEstimateId: Optional[int]
    estimateIds: list[int]
    equipmentIds: list[int]
    isAutoDispatched: Optional[bool]
    active: bool


class ExternalDataCreateRequest(TypedDict):
    """Part of ``JobCreateRequest``."""

    applicationGuid: str
    externalData: list[ExternalDataModelInput]


class ExternalDataModel(TypedDict, total=False):
    """Part of ``ExportJobsResponse`` and ``JobResponse``."""

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
    """Part of ``UpdateJobRequest``."""

    patchMode: Optional[ExternalDataPatchMode]


class HoldJobRequest(TypedDict):
    """Body of ``jpm.jobs.hold``."""

    reasonId: int
    memo: str


class HoldReasonResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.list_hold_reasons``."""

    jobId: int
    reasonId: int
    name: str
    text: str
    appointmentHoldReasons: list[AppointmentHoldReason]


class JobBookedLogResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.get_booked_log``."""

    id: int
    jobId: int
    jobAppointmentId: int
    start: str
    arrivalWindowStart: Optional[str]
    arrivalWindowEnd: Optional[str]
    createdOn: str
    createdById: int
    active: bool


class JobCanceledLogResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.list_canceled_logs``."""

    id: int
    jobId: int
    reasonId: int
    memo: Optional[str]
    createdOn: str
    createdById: int
    active: bool


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


class JobEquipmentResponse(TypedDict, total=False):
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


class JobHistoryItemModel(TypedDict, total=False):
    """Part of ``JobHistoryResponse``."""

    id: int
    employeeId: Optional[int]
    eventType: str
    date: str
    usedSchedulingTool: str
    memo: Optional[str]


class JobHistoryResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.get_history``."""

    history: Optional[list[JobHistoryItemModel]]


class _JobNoteCreateRequestRequired(TypedDict):
    text: str


class JobNoteCreateRequest(_JobNoteCreateRequestRequired, total=False):
    """Body of ``jpm.jobs.create_note``."""

    pinToTop: Optional[bool]


class JobResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.create``, ``jpm.jobs.get``, ``jpm.jobs.list`` and 1 more."""

    id: int
    jobNumber: str
    projectId: Optional[int]
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
    recallForId: Optional[int]
    warrantyId: Optional[int]
    jobGeneratedLeadSource: Optional[JobGeneratedLeadSource]
    noCharge: bool
    notificationsEnabled: bool
    createdOn: str
    createdById: int
    modifiedOn: str
    tagTypeIds: list[int]
    leadCallId: Optional[int]
    partnerLeadCallId: Optional[int]
    bookingId: Optional[int]
    soldById: Optional[int]
    customerPo: Optional[str]
    invoiceId: int
    membershipId: Optional[int]
    total: Optional[float]
    createdFromEstimateId: Optional[int]
    estimateIds: list[int]
    equipmentIds: list[int]
    isAutoDispatched: Optional[bool]
    summary: Optional[str]
    customFields: Optional[list[CustomFieldApiModel]]
    externalData: Optional[list[ExternalDataModel]]
    summaryOfWork: Optional[str]


class _MessageCreateRequestRequired(TypedDict):
    body: str
    createdByEmployeeId: int


class MessageCreateRequest(_MessageCreateRequestRequired, total=False):
    """Body of ``jpm.jobs.create_message``."""

    recipientIds: Optional[list[int]]
    parentMessageId: Optional[int]
    addParentMessageSenderToRecipients: Optional[bool]


class MessageResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.create_message``."""

    id: int


class NoteResponse(TypedDict, total=False):
    """What comes from ``jpm.jobs.create_note`` and ``jpm.jobs.list_notes``."""

    text: str
    isPinned: bool
    createdById: int
    createdOn: str
    modifiedOn: str


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
