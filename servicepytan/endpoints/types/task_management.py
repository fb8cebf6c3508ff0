# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``task_management``."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict

from servicepytan.core.wire import When

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


class ClientSideBusinessUnitResponse(TypedDict, total=False):
    """Part of ``ClientSideDataResponse``."""

    name: str
    value: int


class ClientSideDataResponse(TypedDict, total=False):
    """What comes from ``task_management.client_side_data.get``."""

    employees: list[ClientSideEmployeeResponse]
    businessUnits: list[ClientSideBusinessUnitResponse]
    taskPriorities: list[ClientSideTaskPriorityResponse]
    taskResolutionTypes: list[ClientSideTaskResolutionTypeResponse]
    taskStatuses: list[ClientSideTaskStatusResponse]
    taskTypes: list[ClientSideTaskTypeResponse]
    taskSources: list[ClientSideTaskSourceResponse]
    taskResolutions: list[ClientSideTaskResolutionResponse]


class ClientSideEmployeeResponse(TypedDict, total=False):
    """Part of ``ClientSideDataResponse``."""

    id: int
    name: str
    active: bool


class ClientSideTaskPriorityResponse(TypedDict, total=False):
    """Part of ``ClientSideDataResponse``."""

    name: str


class ClientSideTaskResolutionResponse(TypedDict, total=False):
    """Part of ``ClientSideDataResponse``."""

    id: int
    name: str
    type: str
    active: bool
    excludedTaskTypeIds: list[int]


class ClientSideTaskResolutionTypeResponse(TypedDict, total=False):
    """Part of ``ClientSideDataResponse``."""

    name: str


class ClientSideTaskSourceResponse(TypedDict, total=False):
    """Part of ``ClientSideDataResponse``."""

    id: int
    name: str
    active: bool


class ClientSideTaskStatusResponse(TypedDict, total=False):
    """Part of ``ClientSideDataResponse``."""

    name: str


class ClientSideTaskTypeResponse(TypedDict, total=False):
    """Part of ``ClientSideDataResponse``."""

    id: int
    name: str
    active: bool
    excludedTaskResolutionIds: list[int]


class SubTaskGet(TypedDict, total=False):
    """Part of ``SubTasksInfo``."""

    assignedToId: Optional[int]
    reportedById: Optional[int]
    active: bool
    isClosed: bool
    closedOn: Optional[str]
    name: str
    createdOn: str
    dueDateTime: Optional[str]
    subtaskNumber: int
    isViewed: bool
    assignedDateTime: str
    comments: list[TaskComment]


class SubTasksInfo(TypedDict, total=False):
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


class SubtaskCreateResponse(TypedDict, total=False):
    """What comes from ``task_management.tasks.create_subtask``."""

    isClosed: bool
    name: str
    assignedToId: int
    dueDateTime: Optional[str]
    parentTaskId: int
    subtaskNumber: str
    isViewed: bool
    assignedDateTime: str
    createdOn: str


class TaskAttachment(TypedDict, total=False):
    """Part of ``TaskAttachmentGroup``."""

    url: str
    filename: str


class TaskAttachmentGroup(TypedDict, total=False):
    """Part of ``TaskGetResponse``."""

    createdOn: str
    createdBy: int
    count: int
    files: list[TaskAttachment]


class TaskComment(TypedDict, total=False):
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


class TaskCreateResponse(TypedDict, total=False):
    """What comes from ``task_management.tasks.create``."""

    reportedById: int
    assignedToId: int
    isClosed: bool
    status: Optional[str]
    name: str
    businessUnitId: int
    employeeTaskTypeId: int
    employeeTaskSourceId: int
    employeeTaskResolutionId: Optional[int]
    reportedDate: str
    completeBy: Optional[str]
    startedOn: Optional[str]
    involvedEmployeeIdList: Optional[list[int]]
    customerId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    description: Optional[str]
    priority: str
    id: int
    taskNumber: int
    customerName: Optional[str]
    jobNumber: Optional[str]
    refundIssued: Optional[float]
    descriptionModifiedOn: Optional[str]
    descriptionModifiedBy: Optional[str]
    createdOn: str
    modifiedOn: str


class TaskGetResponse(TypedDict, total=False):
    """What comes from ``task_management.tasks.get`` and ``task_management.tasks.list``."""

    reportedById: int
    assignedToId: int
    active: bool
    isClosed: bool
    status: str
    closedOn: Optional[str]
    name: Optional[str]
    businessUnitId: int
    employeeTaskTypeId: int
    employeeTaskSourceId: int
    employeeTaskResolutionId: int
    reportedOn: str
    completeBy: Optional[str]
    involvedEmployeeIdList: Optional[list[int]]
    customerId: Optional[int]
    jobId: Optional[int]
    projectId: Optional[int]
    description: Optional[str]
    priority: Optional[str]
    id: int
    taskNumber: int
    customerName: Optional[str]
    jobNumber: Optional[str]
    refundIssued: Optional[float]
    descriptionModifiedOn: Optional[str]
    descriptionModifiedById: Optional[int]
    createdOn: str
    modifiedOn: Optional[str]
    comments: Optional[list[TaskComment]]
    attachments: Optional[list[TaskAttachmentGroup]]
    subTasksData: Optional[SubTasksInfo]
