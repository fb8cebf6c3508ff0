# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``timesheets``."""

import datetime as dt
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class ActivitiesResponse(ServiceTitanModel):
    """What comes from ``timesheets.activities.list``."""

    id: Nullable[int] = None
    employee_id: Nullable[int] = None
    activity_type_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    start_time: Nullable[dt.datetime] = None
    end_time: Nullable[dt.datetime] = None
    job_id: Nullable[int] = None
    appointment_id: Nullable[int] = None
    project_id: Nullable[int] = None
    project_label: Nullable[str] = None
    labor_type_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    memo: Nullable[str] = None
    tag_types: NullableList[int] = None
    start_coordinate: Nullable[ActivityEntryCoordinate] = None
    end_coordinate: Nullable[ActivityEntryCoordinate] = None
    active: Nullable[bool] = None
    modified_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ActivityCategoriesResponse(ServiceTitanModel):
    """What comes from ``timesheets.activity_categories.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    type: Nullable[
        Union[
            Literal[
                "Other", "Idle", "Meal", "PaidTimeOff", "OnJobActivities", "Training", "Travel"
            ],
            str,
        ]
    ] = None
    allow_edit: Nullable[bool] = None
    is_default: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class ActivityCategoryExportResponse(ServiceTitanModel):
    """What comes from ``timesheets.activity_categories.export``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    type: Nullable[
        Union[
            Literal[
                "Other", "Idle", "Meal", "PaidTimeOff", "OnJobActivities", "Training", "Travel"
            ],
            str,
        ]
    ] = None
    allow_edit: Nullable[bool] = None
    is_default: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class ActivityCategoryResponse(ServiceTitanModel):
    """What comes from ``timesheets.activity_categories.get``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    type: Nullable[
        Union[
            Literal[
                "Other", "Idle", "Meal", "PaidTimeOff", "OnJobActivities", "Training", "Travel"
            ],
            str,
        ]
    ] = None
    allow_edit: Nullable[bool] = None
    is_default: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class ActivityCreateRequest(ServiceTitanModel):
    """Body of ``timesheets.activities.create``."""

    employee_id: Nullable[int] = None
    employee_type: Nullable[Literal["Technician", "Employee"]] = None
    activity_type_id: Nullable[int] = None
    start_time: Nullable[When] = None
    end_time: Nullable[When] = None
    job_id: Nullable[int] = None
    appointment_id: Nullable[int] = None
    project_id: Nullable[int] = None
    project_label: Nullable[str] = None
    labor_type_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    budget_code_name: Nullable[str] = None
    miles_driven: Nullable[float] = None
    non_job_event_assignment_id: Nullable[int] = None
    memo: Nullable[str] = None
    tag_types: NullableList[int] = None

class ActivityEntryCoordinate(ServiceTitanModel):
    """Part of ``ActivitiesResponse``, ``ActivityExportResponse`` and ``ActivityResponse``."""

    latitude: Nullable[float] = None
    longitude: Nullable[float] = None

class ActivityExportResponse(ServiceTitanModel):
    """What comes from ``timesheets.activities.export``."""

    id: Nullable[int] = None
    employee_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    activity_type_id: Nullable[int] = None
    start_time: Nullable[dt.datetime] = None
    end_time: Nullable[dt.datetime] = None
    job_id: Nullable[int] = None
    appointment_id: Nullable[int] = None
    project_id: Nullable[int] = None
    project_label: Nullable[str] = None
    labor_type_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    memo: Nullable[str] = None
    tag_types: NullableList[int] = None
    start_coordinate: Nullable[ActivityEntryCoordinate] = None
    end_coordinate: Nullable[ActivityEntryCoordinate] = None
    active: Nullable[bool] = None
    modified_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ActivityResponse(ServiceTitanModel):
    """What comes from ``timesheets.activities.get``."""

    id: Nullable[int] = None
    employee_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    activity_type_id: Nullable[int] = None
    start_time: Nullable[dt.datetime] = None
    end_time: Nullable[dt.datetime] = None
    job_id: Nullable[int] = None
    appointment_id: Nullable[int] = None
    project_id: Nullable[int] = None
    project_label: Nullable[str] = None
    labor_type_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    memo: Nullable[str] = None
    tag_types: NullableList[int] = None
    start_coordinate: Nullable[ActivityEntryCoordinate] = None
    end_coordinate: Nullable[ActivityEntryCoordinate] = None
    active: Nullable[bool] = None
    modified_by_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ActivityTypeExportResponse(ServiceTitanModel):
    """What comes from ``timesheets.activity_types.export``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    category_id: Nullable[int] = None
    description: Nullable[str] = None
    icon: Nullable[str] = None
    business_unit_id: Nullable[int] = None
    is_users_home_business_unit: Nullable[bool] = None
    labor_type_id: Nullable[int] = None
    is_technician_profile_labor_type: Nullable[bool] = None
    visible_to_roles: NullableList[int] = None
    default_tag_type_ids: NullableList[int] = None
    tag_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    job_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    project_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    project_label_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = (
        None
    )
    budget_code_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    labor_type_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    memo_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    default_memo: Nullable[str] = None
    dont_allow_to_change_memo: Nullable[bool] = None
    dont_allow_to_change_tag: Nullable[bool] = None
    is_archived: Nullable[bool] = None
    is_draft: Nullable[bool] = None
    is_default: Nullable[bool] = None
    is_in_use: Nullable[bool] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ActivityTypeResponse(ServiceTitanModel):
    """What comes from ``timesheets.activity_types.get``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    category_id: Nullable[int] = None
    description: Nullable[str] = None
    icon: Nullable[str] = None
    business_unit_id: Nullable[int] = None
    is_users_home_business_unit: Nullable[bool] = None
    labor_type_id: Nullable[int] = None
    is_technician_profile_labor_type: Nullable[bool] = None
    visible_to_roles: NullableList[int] = None
    default_tag_type_ids: NullableList[int] = None
    tag_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    job_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    project_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    project_label_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = (
        None
    )
    budget_code_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    labor_type_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    memo_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    default_memo: Nullable[str] = None
    dont_allow_to_change_memo: Nullable[bool] = None
    dont_allow_to_change_tag: Nullable[bool] = None
    is_archived: Nullable[bool] = None
    is_draft: Nullable[bool] = None
    is_default: Nullable[bool] = None
    is_in_use: Nullable[bool] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ActivityTypesResponse(ServiceTitanModel):
    """What comes from ``timesheets.activity_types.list``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    category_id: Nullable[int] = None
    description: Nullable[str] = None
    icon: Nullable[str] = None
    business_unit_id: Nullable[int] = None
    is_users_home_business_unit: Nullable[bool] = None
    labor_type_id: Nullable[int] = None
    is_technician_profile_labor_type: Nullable[bool] = None
    visible_to_roles: NullableList[int] = None
    default_tag_type_ids: NullableList[int] = None
    tag_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    job_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    project_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    project_label_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = (
        None
    )
    budget_code_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    labor_type_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    memo_association: Nullable[Union[Literal["DoNotAllow", "Allow", "Require"], str]] = None
    default_memo: Nullable[str] = None
    dont_allow_to_change_memo: Nullable[bool] = None
    dont_allow_to_change_tag: Nullable[bool] = None
    is_archived: Nullable[bool] = None
    is_draft: Nullable[bool] = None
    is_default: Nullable[bool] = None
    is_in_use: Nullable[bool] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ActivityUpdateRequest(ServiceTitanModel):
    """Body of ``timesheets.activities.update``."""

    activity_type_id: Nullable[int] = None
    start_time: Nullable[When] = None
    end_time: Nullable[When] = None
    job_id: Nullable[int] = None
    appointment_id: Nullable[int] = None
    project_id: Nullable[int] = None
    project_label: Nullable[str] = None
    labor_type_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    budget_code_name: Nullable[str] = None
    miles_driven: Nullable[float] = None
    non_job_event_assignment_id: Nullable[int] = None
    memo: Nullable[str] = None
    tag_types: NullableList[int] = None
    active: Nullable[bool] = None

class ModificationResponse(ServiceTitanModel):
    """What comes from ``timesheets.activities.create`` and ``timesheets.activities.update``."""

    id: Nullable[int] = None
