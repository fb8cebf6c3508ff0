# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``timesheets``, each made when touched."""

import datetime as dt
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _ActivitiesResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activities.list``."""
    return {
        "id": Nullable[int],
        "employee_id": Nullable[int],
        "activity_type_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "start_time": Nullable[dt.datetime],
        "end_time": Nullable[dt.datetime],
        "job_id": Nullable[int],
        "appointment_id": Nullable[int],
        "project_id": Nullable[int],
        "project_label": Nullable[str],
        "labor_type_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "memo": Nullable[str],
        "tag_types": NullableList[int],
        "start_coordinate": Nullable[m.ActivityEntryCoordinate],
        "end_coordinate": Nullable[m.ActivityEntryCoordinate],
        "active": Nullable[bool],
        "modified_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ActivityCategoriesResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activity_categories.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "type": Nullable[
            Union[
                Literal[
                    "Other", "Idle", "Meal", "PaidTimeOff", "OnJobActivities", "Training", "Travel"
                ],
                str,
            ]
        ],
        "allow_edit": Nullable[bool],
        "is_default": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _ActivityCategoryExportResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activity_categories.export``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "type": Nullable[
            Union[
                Literal[
                    "Other", "Idle", "Meal", "PaidTimeOff", "OnJobActivities", "Training", "Travel"
                ],
                str,
            ]
        ],
        "allow_edit": Nullable[bool],
        "is_default": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _ActivityCategoryResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activity_categories.get``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "type": Nullable[
            Union[
                Literal[
                    "Other", "Idle", "Meal", "PaidTimeOff", "OnJobActivities", "Training", "Travel"
                ],
                str,
            ]
        ],
        "allow_edit": Nullable[bool],
        "is_default": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _ActivityCreateRequest(m: Parts) -> Fields:
    """Body of ``timesheets.activities.create``."""
    return {
        "employee_id": Nullable[int],
        "employee_type": Nullable[Literal["Technician", "Employee"]],
        "activity_type_id": Nullable[int],
        "start_time": Nullable[When],
        "end_time": Nullable[When],
        "job_id": Nullable[int],
        "appointment_id": Nullable[int],
        "project_id": Nullable[int],
        "project_label": Nullable[str],
        "labor_type_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "budget_code_name": Nullable[str],
        "miles_driven": Nullable[float],
        "non_job_event_assignment_id": Nullable[int],
        "memo": Nullable[str],
        "tag_types": NullableList[int],
    }


@_models.add
def _ActivityEntryCoordinate(m: Parts) -> Fields:
    """Part of ``ActivitiesResponse``, ``ActivityExportResponse`` and ``ActivityResponse``."""
    return {
        "latitude": Nullable[float],
        "longitude": Nullable[float],
    }


@_models.add
def _ActivityExportResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activities.export``."""
    return {
        "id": Nullable[int],
        "employee_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "activity_type_id": Nullable[int],
        "start_time": Nullable[dt.datetime],
        "end_time": Nullable[dt.datetime],
        "job_id": Nullable[int],
        "appointment_id": Nullable[int],
        "project_id": Nullable[int],
        "project_label": Nullable[str],
        "labor_type_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "memo": Nullable[str],
        "tag_types": NullableList[int],
        "start_coordinate": Nullable[m.ActivityEntryCoordinate],
        "end_coordinate": Nullable[m.ActivityEntryCoordinate],
        "active": Nullable[bool],
        "modified_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ActivityResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activities.get``."""
    return {
        "id": Nullable[int],
        "employee_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "activity_type_id": Nullable[int],
        "start_time": Nullable[dt.datetime],
        "end_time": Nullable[dt.datetime],
        "job_id": Nullable[int],
        "appointment_id": Nullable[int],
        "project_id": Nullable[int],
        "project_label": Nullable[str],
        "labor_type_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "memo": Nullable[str],
        "tag_types": NullableList[int],
        "start_coordinate": Nullable[m.ActivityEntryCoordinate],
        "end_coordinate": Nullable[m.ActivityEntryCoordinate],
        "active": Nullable[bool],
        "modified_by_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ActivityTypeExportResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activity_types.export``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "category_id": Nullable[int],
        "description": Nullable[str],
        "icon": Nullable[str],
        "business_unit_id": Nullable[int],
        "is_users_home_business_unit": Nullable[bool],
        "labor_type_id": Nullable[int],
        "is_technician_profile_labor_type": Nullable[bool],
        "visible_to_roles": NullableList[int],
        "default_tag_type_ids": NullableList[int],
        "tag_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "job_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "project_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "project_label_association": Nullable[
            Union[Literal["DoNotAllow", "Allow", "Require"], str]
        ],
        "budget_code_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "labor_type_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "memo_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "default_memo": Nullable[str],
        "dont_allow_to_change_memo": Nullable[bool],
        "dont_allow_to_change_tag": Nullable[bool],
        "is_archived": Nullable[bool],
        "is_draft": Nullable[bool],
        "is_default": Nullable[bool],
        "is_in_use": Nullable[bool],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ActivityTypeResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activity_types.get``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "category_id": Nullable[int],
        "description": Nullable[str],
        "icon": Nullable[str],
        "business_unit_id": Nullable[int],
        "is_users_home_business_unit": Nullable[bool],
        "labor_type_id": Nullable[int],
        "is_technician_profile_labor_type": Nullable[bool],
        "visible_to_roles": NullableList[int],
        "default_tag_type_ids": NullableList[int],
        "tag_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "job_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "project_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "project_label_association": Nullable[
            Union[Literal["DoNotAllow", "Allow", "Require"], str]
        ],
        "budget_code_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "labor_type_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "memo_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "default_memo": Nullable[str],
        "dont_allow_to_change_memo": Nullable[bool],
        "dont_allow_to_change_tag": Nullable[bool],
        "is_archived": Nullable[bool],
        "is_draft": Nullable[bool],
        "is_default": Nullable[bool],
        "is_in_use": Nullable[bool],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ActivityTypesResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activity_types.list``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "category_id": Nullable[int],
        "description": Nullable[str],
        "icon": Nullable[str],
        "business_unit_id": Nullable[int],
        "is_users_home_business_unit": Nullable[bool],
        "labor_type_id": Nullable[int],
        "is_technician_profile_labor_type": Nullable[bool],
        "visible_to_roles": NullableList[int],
        "default_tag_type_ids": NullableList[int],
        "tag_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "job_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "project_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "project_label_association": Nullable[
            Union[Literal["DoNotAllow", "Allow", "Require"], str]
        ],
        "budget_code_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "labor_type_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "memo_association": Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]],
        "default_memo": Nullable[str],
        "dont_allow_to_change_memo": Nullable[bool],
        "dont_allow_to_change_tag": Nullable[bool],
        "is_archived": Nullable[bool],
        "is_draft": Nullable[bool],
        "is_default": Nullable[bool],
        "is_in_use": Nullable[bool],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ActivityUpdateRequest(m: Parts) -> Fields:
    """Body of ``timesheets.activities.update``."""
    return {
        "activity_type_id": Nullable[int],
        "start_time": Nullable[When],
        "end_time": Nullable[When],
        "job_id": Nullable[int],
        "appointment_id": Nullable[int],
        "project_id": Nullable[int],
        "project_label": Nullable[str],
        "labor_type_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "budget_code_name": Nullable[str],
        "miles_driven": Nullable[float],
        "non_job_event_assignment_id": Nullable[int],
        "memo": Nullable[str],
        "tag_types": NullableList[int],
        "active": Nullable[bool],
    }


@_models.add
def _ModificationResponse(m: Parts) -> Fields:
    """What comes from ``timesheets.activities.create`` and ``timesheets.activities.update``."""
    return {
        "id": Nullable[int],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
