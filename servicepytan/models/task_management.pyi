# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``task_management``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class ClientSideBusinessUnitResponse(ServiceTitanModel):
    """Part of ``ClientSideDataResponse``."""

    name: Nullable[str] = None
    value: Nullable[int] = None

class ClientSideDataResponse(ServiceTitanModel):
    """What comes from ``task_management.client_side_data.get``."""

    employees: NullableList[ClientSideEmployeeResponse] = None
    business_units: NullableList[ClientSideBusinessUnitResponse] = None
    task_priorities: NullableList[ClientSideTaskPriorityResponse] = None
    task_resolution_types: NullableList[ClientSideTaskResolutionTypeResponse] = None
    task_statuses: NullableList[ClientSideTaskStatusResponse] = None
    task_types: NullableList[ClientSideTaskTypeResponse] = None
    task_sources: NullableList[ClientSideTaskSourceResponse] = None
    task_resolutions: NullableList[ClientSideTaskResolutionResponse] = None

class ClientSideEmployeeResponse(ServiceTitanModel):
    """Part of ``ClientSideDataResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None

class ClientSideTaskPriorityResponse(ServiceTitanModel):
    """Part of ``ClientSideDataResponse``."""

    name: Nullable[str] = None

class ClientSideTaskResolutionResponse(ServiceTitanModel):
    """Part of ``ClientSideDataResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    type: Nullable[Union[Literal["Custom", "Refund"], str]] = None
    active: Nullable[bool] = None
    excluded_task_type_ids: NullableList[int] = None

class ClientSideTaskResolutionTypeResponse(ServiceTitanModel):
    """Part of ``ClientSideDataResponse``."""

    name: Nullable[str] = None

class ClientSideTaskSourceResponse(ServiceTitanModel):
    """Part of ``ClientSideDataResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None

class ClientSideTaskStatusResponse(ServiceTitanModel):
    """Part of ``ClientSideDataResponse``."""

    name: Nullable[str] = None

class ClientSideTaskTypeResponse(ServiceTitanModel):
    """Part of ``ClientSideDataResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    excluded_task_resolution_ids: NullableList[int] = None

class SubTaskGet(ServiceTitanModel):
    """Part of ``SubTasksInfo``."""

    assigned_to_id: Nullable[int] = None
    reported_by_id: Nullable[int] = None
    active: Nullable[bool] = None
    is_closed: Nullable[bool] = None
    closed_on: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    due_date_time: Nullable[dt.datetime] = None
    subtask_number: Nullable[int] = None
    is_viewed: Nullable[bool] = None
    assigned_date_time: Nullable[dt.datetime] = None
    comments: NullableList[TaskComment] = None

class SubTasksInfo(ServiceTitanModel):
    """Part of ``TaskGetResponse``."""

    count: Nullable[int] = None
    sub_tasks: NullableList[SubTaskGet] = None

class SubtaskCreateRequest(ServiceTitanModel):
    """Body of ``task_management.tasks.create_subtask``."""

    is_closed: Nullable[bool] = None
    name: Nullable[str] = None
    assigned_to_id: Nullable[int] = None
    due_date_time: Nullable[When] = None

class SubtaskCreateResponse(ServiceTitanModel):
    """What comes from ``task_management.tasks.create_subtask``."""

    is_closed: Nullable[bool] = None
    name: Nullable[str] = None
    assigned_to_id: Nullable[int] = None
    due_date_time: Nullable[dt.datetime] = None
    parent_task_id: Nullable[int] = None
    subtask_number: Nullable[str] = None
    is_viewed: Nullable[bool] = None
    assigned_date_time: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None

class TaskAttachment(ServiceTitanModel):
    """Part of ``TaskAttachmentGroup``."""

    url: Nullable[str] = None
    filename: Nullable[str] = None

class TaskAttachmentGroup(ServiceTitanModel):
    """Part of ``TaskGetResponse``."""

    created_on: Nullable[dt.datetime] = None
    created_by: Nullable[int] = None
    count: Nullable[int] = None
    files: NullableList[TaskAttachment] = None

class TaskComment(ServiceTitanModel):
    """Part of ``SubTaskGet`` and ``TaskGetResponse``."""

    employee_id: Nullable[int] = None
    comment: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None

class TaskCreateRequest(ServiceTitanModel):
    """Body of ``task_management.tasks.create``."""

    reported_by_id: Nullable[int] = None
    assigned_to_id: Nullable[int] = None
    is_closed: Nullable[bool] = None
    status: Nullable[Literal["ToDo", "InProgress", "OnHold", "Canceled", "Completed"]] = None
    name: Nullable[str] = None
    business_unit_id: Nullable[int] = None
    employee_task_type_id: Nullable[int] = None
    employee_task_source_id: Nullable[int] = None
    employee_task_resolution_id: Nullable[int] = None
    reported_date: Nullable[When] = None
    complete_by: Nullable[When] = None
    started_on: Nullable[When] = None
    involved_employee_id_list: NullableList[int] = None
    customer_id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    description: Nullable[str] = None
    priority: Nullable[Literal["Low", "Normal", "High", "Urgent"]] = None

class TaskCreateResponse(ServiceTitanModel):
    """What comes from ``task_management.tasks.create``."""

    reported_by_id: Nullable[int] = None
    assigned_to_id: Nullable[int] = None
    is_closed: Nullable[bool] = None
    status: Nullable[
        Union[Literal["ToDo", "InProgress", "OnHold", "Canceled", "Completed"], str]
    ] = None
    name: Nullable[str] = None
    business_unit_id: Nullable[int] = None
    employee_task_type_id: Nullable[int] = None
    employee_task_source_id: Nullable[int] = None
    employee_task_resolution_id: Nullable[int] = None
    reported_date: Nullable[dt.datetime] = None
    complete_by: Nullable[dt.datetime] = None
    started_on: Nullable[dt.datetime] = None
    involved_employee_id_list: NullableList[int] = None
    customer_id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    description: Nullable[str] = None
    priority: Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]] = None
    id: Nullable[int] = None
    task_number: Nullable[int] = None
    customer_name: Nullable[str] = None
    job_number: Nullable[str] = None
    refund_issued: Nullable[Decimal] = None
    description_modified_on: Nullable[dt.datetime] = None
    description_modified_by: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class TaskGetResponse(ServiceTitanModel):
    """What comes from ``task_management.tasks.get`` and ``task_management.tasks.list``."""

    reported_by_id: Nullable[int] = None
    assigned_to_id: Nullable[int] = None
    active: Nullable[bool] = None
    is_closed: Nullable[bool] = None
    status: Nullable[
        Union[Literal["ToDo", "InProgress", "OnHold", "Canceled", "Completed"], str]
    ] = None
    closed_on: Nullable[dt.datetime] = None
    name: Nullable[str] = None
    business_unit_id: Nullable[int] = None
    employee_task_type_id: Nullable[int] = None
    employee_task_source_id: Nullable[int] = None
    employee_task_resolution_id: Nullable[int] = None
    reported_on: Nullable[dt.datetime] = None
    complete_by: Nullable[dt.datetime] = None
    involved_employee_id_list: NullableList[int] = None
    customer_id: Nullable[int] = None
    job_id: Nullable[int] = None
    project_id: Nullable[int] = None
    description: Nullable[str] = None
    priority: Nullable[str] = None
    id: Nullable[int] = None
    task_number: Nullable[int] = None
    customer_name: Nullable[str] = None
    job_number: Nullable[str] = None
    refund_issued: Nullable[Decimal] = None
    description_modified_on: Nullable[dt.datetime] = None
    description_modified_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    comments: NullableList[TaskComment] = None
    attachments: NullableList[TaskAttachmentGroup] = None
    sub_tasks_data: Nullable[SubTasksInfo] = None
