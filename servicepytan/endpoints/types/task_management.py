# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``task_management``."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict

from servicepytan.core.timestamps import When

TaskPriority = Literal["Low", "Normal", "High", "Urgent"]

TaskStatus = Literal["ToDo", "InProgress", "OnHold", "Canceled", "Completed"]

TasksSort = Literal[
    "Id",
    "+Id",
    "-Id",
    "CreatedOn",
    "+CreatedOn",
    "-CreatedOn",
    "DescriptionModifiedOn",
    "+DescriptionModifiedOn",
    "-DescriptionModifiedOn",
    "CompletedBy",
    "+CompletedBy",
    "-CompletedBy",
    "Priority",
    "+Priority",
    "-Priority",
]


class ClientSideBusinessUnitResponse(TypedDict):
    """Part of ``ClientSideDataResponse``."""

    name: str
    value: int


class ClientSideDataResponse(TypedDict):
    """What comes from ``task_management.client_side_data.get``."""

    employees: list[ClientSideEmployeeResponse]
    businessUnits: list[ClientSideBusinessUnitResponse]
    taskPriorities: list[ClientSideTaskPriorityResponse]
    taskResolutionTypes: list[ClientSideTaskResolutionTypeResponse]
    taskStatuses: list[ClientSideTaskStatusResponse]
    taskTypes: list[ClientSideTaskTypeResponse]
    taskSources: list[ClientSideTaskSourceResponse]
    taskResolutions: list[ClientSideTaskResolutionResponse]


class ClientSideEmployeeResponse(TypedDict):
    """Part of ``ClientSideDataResponse``."""

    id: int
    name: str
    active: bool


class ClientSideTaskPriorityResponse(TypedDict):
    """Part of ``ClientSideDataResponse``."""

    name: str


class ClientSideTaskResolutionResponse(TypedDict):
    """Part of ``ClientSideDataResponse``."""

    id: int
    name: str
    type: str
    active: bool
    excludedTaskTypeIds: list[int]


class ClientSideTaskResolutionTypeResponse(TypedDict):
    """Part of ``ClientSideDataResponse``."""

    name: str


class ClientSideTaskSourceResponse(TypedDict):
    """Part of ``ClientSideDataResponse``."""

    id: int
    name: str
    active: bool


class ClientSideTaskStatusResponse(TypedDict):
    """Part of ``ClientSideDataResponse``."""

    name: str


class ClientSideTaskTypeResponse(TypedDict):
    """Part of ``ClientSideDataResponse``."""

    id: int
    name: str
    active: bool
    excludedTaskResolutionIds: list[int]


class _SubTaskGetRequired(TypedDict):
    active: bool
    isClosed: bool
    name: str
    createdOn: str
    subtaskNumber: int
    isViewed: bool
    assignedDateTime: str
    comments: list[TaskComment]


class SubTaskGet(_SubTaskGetRequired, total=False):
    """Part of ``SubTasksInfo``."""

    assignedToId: Optional[int]
    reportedById: Optional[int]
    closedOn: Optional[str]
    dueDateTime: Optional[str]


class SubTasksInfo(TypedDict):
    """Part of ``TaskGetResponse``."""

    count: int
    subTasks: list[SubTaskGet]


class _SubtaskCreateRequestRequired(TypedDict):
    isClosed: bool
    name: str
    assignedToId: int


class SubtaskCreateRequest(_SubtaskCreateRequestRequired, total=False):
    """Body of ``task_management.tasks.create_subtask``."""

    dueDateTime: Optional[When]


class _SubtaskCreateResponseRequired(TypedDict):
    isClosed: bool
    name: str
    assignedToId: int
    parentTaskId: int
    subtaskNumber: str
    isViewed: bool
    assignedDateTime: str
    createdOn: str


class SubtaskCreateResponse(_SubtaskCreateResponseRequired, total=False):
    """What comes from ``task_management.tasks.create_subtask``."""

    dueDateTime: Optional[str]


class TaskAttachment(TypedDict):
    """Part of ``TaskAttachmentGroup``."""

    url: str
    filename: str


class TaskAttachmentGroup(TypedDict):
    """Part of ``TaskGetResponse``."""

    createdOn: str
    createdBy: int
    count: int
    files: list[TaskAttachment]


class TaskComment(TypedDict):
    """Part of ``SubTaskGet`` and ``TaskGetResponse``."""

    employeeId: int
    comment: str
    createdOn: str


class _TaskCreateRequestRequired(TypedDict):
    reportedById: int
    assignedToId: int
    isClosed: bool
    name: str
    businessUnitId: int
    employeeTaskTypeId: int
    employeeTaskSourceId: int
    reportedDate: When
    priority: TaskPriority


class TaskCreateRequest(_TaskCreateRequestRequired, total=False):
    """Body of ``task_management.tasks.create``."""

    status: Optional[TaskStatus]
    employeeTaskResolutionId: Optional[int]
    completeBy: Optional[When]
    startedOn: Optional[When]
    involvedEmployeeIdList: Optional[list[int]]
    customerId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    description: Optional[str]


class _TaskCreateResponseRequired(TypedDict):
    reportedById: int
    assignedToId: int
    isClosed: bool
    name: str
    businessUnitId: int
    employeeTaskTypeId: int
    employeeTaskSourceId: int
    reportedDate: str
    priority: str
    id: int
    taskNumber: int
    createdOn: str
    modifiedOn: str


class TaskCreateResponse(_TaskCreateResponseRequired, total=False):
    """What comes from ``task_management.tasks.create``."""

    status: Optional[str]
    employeeTaskResolutionId: Optional[int]
    completeBy: Optional[str]
    startedOn: Optional[str]
    involvedEmployeeIdList: Optional[list[int]]
    customerId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    description: Optional[str]
    customerName: Optional[str]
    jobNumber: Optional[str]
    refundIssued: Optional[float]
    descriptionModifiedOn: Optional[str]
    descriptionModifiedBy: Optional[str]


class _TaskGetResponseRequired(TypedDict):
    reportedById: int
    assignedToId: int
    active: bool
    isClosed: bool
    status: str
    businessUnitId: int
    employeeTaskTypeId: int
    employeeTaskSourceId: int
    employeeTaskResolutionId: int
    reportedOn: str
    id: int
    taskNumber: int
    createdOn: str


class TaskGetResponse(_TaskGetResponseRequired, total=False):
    """What comes from ``task_management.tasks.get`` and ``task_management.tasks.list``."""

    closedOn: Optional[str]
    name: Optional[str]
    completeBy: Optional[str]
    involvedEmployeeIdList: Optional[list[int]]
    customerId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    description: Optional[str]
    priority: Optional[str]
    customerName: Optional[str]
    jobNumber: Optional[str]
    refundIssued: Optional[float]
    descriptionModifiedOn: Optional[str]
    descriptionModifiedById: Optional[int]
    modifiedOn: Optional[str]
    comments: Optional[list[TaskComment]]
    attachments: Optional[list[TaskAttachmentGroup]]
    subTasksData: Optional[SubTasksInfo]
