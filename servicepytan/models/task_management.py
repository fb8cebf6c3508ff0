# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``task_management``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _ClientSideBusinessUnitResponse(m: Parts) -> Fields:
    """Part of ``ClientSideDataResponse``."""
    return {
        "name": Nullable[str],
        "value": Nullable[int],
    }


@_models.add
def _ClientSideDataResponse(m: Parts) -> Fields:
    """What comes from ``task_management.client_side_data.get``."""
    return {
        "employees": NullableList[m.ClientSideEmployeeResponse],
        "business_units": NullableList[m.ClientSideBusinessUnitResponse],
        "task_priorities": NullableList[m.ClientSideTaskPriorityResponse],
        "task_resolution_types": NullableList[m.ClientSideTaskResolutionTypeResponse],
        "task_statuses": NullableList[m.ClientSideTaskStatusResponse],
        "task_types": NullableList[m.ClientSideTaskTypeResponse],
        "task_sources": NullableList[m.ClientSideTaskSourceResponse],
        "task_resolutions": NullableList[m.ClientSideTaskResolutionResponse],
    }


@_models.add
def _ClientSideEmployeeResponse(m: Parts) -> Fields:
    """Part of ``ClientSideDataResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
    }


@_models.add
def _ClientSideTaskPriorityResponse(m: Parts) -> Fields:
    """Part of ``ClientSideDataResponse``."""
    return {
        "name": Nullable[str],
    }


@_models.add
def _ClientSideTaskResolutionResponse(m: Parts) -> Fields:
    """Part of ``ClientSideDataResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "type": Nullable[Union[Literal["Custom", "Refund"], str]],
        "active": Nullable[bool],
        "excluded_task_type_ids": NullableList[int],
    }


@_models.add
def _ClientSideTaskResolutionTypeResponse(m: Parts) -> Fields:
    """Part of ``ClientSideDataResponse``."""
    return {
        "name": Nullable[str],
    }


@_models.add
def _ClientSideTaskSourceResponse(m: Parts) -> Fields:
    """Part of ``ClientSideDataResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
    }


@_models.add
def _ClientSideTaskStatusResponse(m: Parts) -> Fields:
    """Part of ``ClientSideDataResponse``."""
    return {
        "name": Nullable[str],
    }


@_models.add
def _ClientSideTaskTypeResponse(m: Parts) -> Fields:
    """Part of ``ClientSideDataResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "excluded_task_resolution_ids": NullableList[int],
    }


@_models.add
def _SubTaskGet(m: Parts) -> Fields:
    """Part of ``SubTasksInfo``."""
    return {
        "assigned_to_id": Nullable[int],
        "reported_by_id": Nullable[int],
        "active": Nullable[bool],
        "is_closed": Nullable[bool],
        "closed_on": Nullable[dt.datetime],
        "name": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "due_date_time": Nullable[dt.datetime],
        "subtask_number": Nullable[int],
        "is_viewed": Nullable[bool],
        "assigned_date_time": Nullable[dt.datetime],
        "comments": NullableList[m.TaskComment],
    }


@_models.add
def _SubTasksInfo(m: Parts) -> Fields:
    """Part of ``TaskGetResponse``."""
    return {
        "count": Nullable[int],
        "sub_tasks": NullableList[m.SubTaskGet],
    }


@_models.add
def _SubtaskCreateRequest(m: Parts) -> Fields:
    """Body of ``task_management.tasks.create_subtask``."""
    return {
        "is_closed": Nullable[bool],
        "name": Nullable[str],
        "assigned_to_id": Nullable[int],
        "due_date_time": Nullable[When],
    }


@_models.add
def _SubtaskCreateResponse(m: Parts) -> Fields:
    """What comes from ``task_management.tasks.create_subtask``."""
    return {
        "is_closed": Nullable[bool],
        "name": Nullable[str],
        "assigned_to_id": Nullable[int],
        "due_date_time": Nullable[dt.datetime],
        "parent_task_id": Nullable[int],
        "subtask_number": Nullable[str],
        "is_viewed": Nullable[bool],
        "assigned_date_time": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
    }


@_models.add
def _TaskAttachment(m: Parts) -> Fields:
    """Part of ``TaskAttachmentGroup``."""
    return {
        "url": Nullable[str],
        "filename": Nullable[str],
    }


@_models.add
def _TaskAttachmentGroup(m: Parts) -> Fields:
    """Part of ``TaskGetResponse``."""
    return {
        "created_on": Nullable[dt.datetime],
        "created_by": Nullable[int],
        "count": Nullable[int],
        "files": NullableList[m.TaskAttachment],
    }


@_models.add
def _TaskComment(m: Parts) -> Fields:
    """Part of ``SubTaskGet`` and ``TaskGetResponse``."""
    return {
        "employee_id": Nullable[int],
        "comment": Nullable[str],
        "created_on": Nullable[dt.datetime],
    }


@_models.add
def _TaskCreateRequest(m: Parts) -> Fields:
    """Body of ``task_management.tasks.create``."""
    return {
        "reported_by_id": Nullable[int],
        "assigned_to_id": Nullable[int],
        "is_closed": Nullable[bool],
        "status": Nullable[Literal["ToDo", "InProgress", "OnHold", "Canceled", "Completed"]],
        "name": Nullable[str],
        "business_unit_id": Nullable[int],
        "employee_task_type_id": Nullable[int],
        "employee_task_source_id": Nullable[int],
        "employee_task_resolution_id": Nullable[int],
        "reported_date": Nullable[When],
        "complete_by": Nullable[When],
        "started_on": Nullable[When],
        "involved_employee_id_list": NullableList[int],
        "customer_id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "description": Nullable[str],
        "priority": Nullable[Literal["Low", "Normal", "High", "Urgent"]],
    }


@_models.add
def _TaskCreateResponse(m: Parts) -> Fields:
    """What comes from ``task_management.tasks.create``."""
    return {
        "reported_by_id": Nullable[int],
        "assigned_to_id": Nullable[int],
        "is_closed": Nullable[bool],
        "status": Nullable[
            Union[Literal["ToDo", "InProgress", "OnHold", "Canceled", "Completed"], str]
        ],
        "name": Nullable[str],
        "business_unit_id": Nullable[int],
        "employee_task_type_id": Nullable[int],
        "employee_task_source_id": Nullable[int],
        "employee_task_resolution_id": Nullable[int],
        "reported_date": Nullable[dt.datetime],
        "complete_by": Nullable[dt.datetime],
        "started_on": Nullable[dt.datetime],
        "involved_employee_id_list": NullableList[int],
        "customer_id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "description": Nullable[str],
        "priority": Nullable[Union[Literal["Low", "Normal", "High", "Urgent"], str]],
        "id": Nullable[int],
        "task_number": Nullable[int],
        "customer_name": Nullable[str],
        "job_number": Nullable[str],
        "refund_issued": Nullable[Decimal],
        "description_modified_on": Nullable[dt.datetime],
        "description_modified_by": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _TaskGetResponse(m: Parts) -> Fields:
    """What comes from ``task_management.tasks.get`` and ``task_management.tasks.list``."""
    return {
        "reported_by_id": Nullable[int],
        "assigned_to_id": Nullable[int],
        "active": Nullable[bool],
        "is_closed": Nullable[bool],
        "status": Nullable[
            Union[Literal["ToDo", "InProgress", "OnHold", "Canceled", "Completed"], str]
        ],
        "closed_on": Nullable[dt.datetime],
        "name": Nullable[str],
        "business_unit_id": Nullable[int],
        "employee_task_type_id": Nullable[int],
        "employee_task_source_id": Nullable[int],
        "employee_task_resolution_id": Nullable[int],
        "reported_on": Nullable[dt.datetime],
        "complete_by": Nullable[dt.datetime],
        "involved_employee_id_list": NullableList[int],
        "customer_id": Nullable[int],
        "job_id": Nullable[int],
        "project_id": Nullable[int],
        "description": Nullable[str],
        "priority": Nullable[str],
        "id": Nullable[int],
        "task_number": Nullable[int],
        "customer_name": Nullable[str],
        "job_number": Nullable[str],
        "refund_issued": Nullable[Decimal],
        "description_modified_on": Nullable[dt.datetime],
        "description_modified_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "comments": NullableList[m.TaskComment],
        "attachments": NullableList[m.TaskAttachmentGroup],
        "sub_tasks_data": Nullable[m.SubTasksInfo],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
