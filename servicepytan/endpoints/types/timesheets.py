# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``timesheets``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.timestamps import When

ActivityCategoriesSort = Literal[
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

ActivityTypesSort = Literal[
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

EmployeeType = Literal["Technician", "Employee"]


class _ActivitiesResponseRequired(TypedDict):
    id: int
    employeeId: int
    activityTypeId: int
    employeeType: str
    startTime: str
    tagTypes: list[int]
    active: bool
    createdOn: str
    modifiedOn: str


class ActivitiesResponse(_ActivitiesResponseRequired, total=False):
    """What comes from ``timesheets.activities.list``."""

    endTime: Optional[str]
    jobId: Optional[int]
    appointmentId: Optional[int]
    projectId: Optional[int]
    projectLabel: Optional[str]
    laborTypeId: Optional[int]
    budgetCodeId: Optional[int]
    memo: Optional[str]
    startCoordinate: Optional[ActivityEntryCoordinate]
    endCoordinate: Optional[ActivityEntryCoordinate]
    modifiedById: Optional[int]


class ActivityCategoriesResponse(TypedDict):
    """What comes from ``timesheets.activity_categories.list``."""

    id: int
    name: str
    type: str
    allowEdit: bool
    isDefault: bool
    createdOn: str
    modifiedOn: str
    active: bool


class ActivityCategoryExportResponse(TypedDict):
    """What comes from ``timesheets.activity_categories.export``."""

    id: int
    name: str
    type: str
    allowEdit: bool
    isDefault: bool
    createdOn: str
    modifiedOn: str
    active: bool


class ActivityCategoryResponse(TypedDict):
    """What comes from ``timesheets.activity_categories.get``."""

    id: int
    name: str
    type: str
    allowEdit: bool
    isDefault: bool
    createdOn: str
    modifiedOn: str
    active: bool


class _ActivityCreateRequestRequired(TypedDict):
    employeeId: int
    employeeType: EmployeeType
    activityTypeId: int
    startTime: When
    tagTypes: list[int]


class ActivityCreateRequest(_ActivityCreateRequestRequired, total=False):
    """Body of ``timesheets.activities.create``."""

    endTime: Optional[When]
    jobId: Optional[int]
    appointmentId: Optional[int]
    projectId: Optional[int]
    projectLabel: Optional[str]
    laborTypeId: Optional[int]
    budgetCodeId: Optional[int]
    budgetCodeName: Optional[str]
    milesDriven: Optional[Union[float, Decimal]]
    nonJobEventAssignmentId: Optional[int]
    memo: Optional[str]


class ActivityEntryCoordinate(TypedDict, total=False):
    """Part of ``ActivitiesResponse``, ``ActivityExportResponse`` and ``ActivityResponse``."""

    latitude: Optional[float]
    longitude: Optional[float]


class _ActivityExportResponseRequired(TypedDict):
    id: int
    employeeId: int
    employeeType: str
    activityTypeId: int
    startTime: str
    tagTypes: list[int]
    active: bool
    createdOn: str
    modifiedOn: str


class ActivityExportResponse(_ActivityExportResponseRequired, total=False):
    """What comes from ``timesheets.activities.export``."""

    endTime: Optional[str]
    jobId: Optional[int]
    appointmentId: Optional[int]
    projectId: Optional[int]
    projectLabel: Optional[str]
    laborTypeId: Optional[int]
    budgetCodeId: Optional[int]
    memo: Optional[str]
    startCoordinate: Optional[ActivityEntryCoordinate]
    endCoordinate: Optional[ActivityEntryCoordinate]
    modifiedById: Optional[int]


class _ActivityResponseRequired(TypedDict):
    id: int
    employeeId: int
    employeeType: str
    activityTypeId: int
    startTime: str
    tagTypes: list[int]
    active: bool
    createdOn: str
    modifiedOn: str


class ActivityResponse(_ActivityResponseRequired, total=False):
    """What comes from ``timesheets.activities.get``."""

    endTime: Optional[str]
    jobId: Optional[int]
    appointmentId: Optional[int]
    projectId: Optional[int]
    projectLabel: Optional[str]
    laborTypeId: Optional[int]
    budgetCodeId: Optional[int]
    memo: Optional[str]
    startCoordinate: Optional[ActivityEntryCoordinate]
    endCoordinate: Optional[ActivityEntryCoordinate]
    modifiedById: Optional[int]


class _ActivityTypeExportResponseRequired(TypedDict):
    id: int
    code: str
    categoryId: int
    icon: str
    isUsersHomeBusinessUnit: bool
    isTechnicianProfileLaborType: bool
    visibleToRoles: list[int]
    defaultTagTypeIds: list[int]
    tagAssociation: str
    jobAssociation: str
    projectAssociation: str
    projectLabelAssociation: str
    budgetCodeAssociation: str
    laborTypeAssociation: str
    memoAssociation: str
    dontAllowToChangeMemo: bool
    dontAllowToChangeTag: bool
    isArchived: bool
    isDraft: bool
    isDefault: bool
    isInUse: bool
    active: bool
    createdOn: str
    modifiedOn: str


class ActivityTypeExportResponse(_ActivityTypeExportResponseRequired, total=False):
    """What comes from ``timesheets.activity_types.export``."""

    description: Optional[str]
    businessUnitId: Optional[int]
    laborTypeId: Optional[int]
    defaultMemo: Optional[str]


class _ActivityTypeResponseRequired(TypedDict):
    id: int
    code: str
    categoryId: int
    icon: str
    isUsersHomeBusinessUnit: bool
    isTechnicianProfileLaborType: bool
    visibleToRoles: list[int]
    defaultTagTypeIds: list[int]
    tagAssociation: str
    jobAssociation: str
    projectAssociation: str
    projectLabelAssociation: str
    budgetCodeAssociation: str
    laborTypeAssociation: str
    memoAssociation: str
    dontAllowToChangeMemo: bool
    dontAllowToChangeTag: bool
    isArchived: bool
    isDraft: bool
    isDefault: bool
    isInUse: bool
    active: bool
    createdOn: str
    modifiedOn: str


class ActivityTypeResponse(_ActivityTypeResponseRequired, total=False):
    """What comes from ``timesheets.activity_types.get``."""

    description: Optional[str]
    businessUnitId: Optional[int]
    laborTypeId: Optional[int]
    defaultMemo: Optional[str]


class _ActivityTypesResponseRequired(TypedDict):
    id: int
    code: str
    categoryId: int
    icon: str
    isUsersHomeBusinessUnit: bool
    isTechnicianProfileLaborType: bool
    visibleToRoles: list[int]
    defaultTagTypeIds: list[int]
    tagAssociation: str
    jobAssociation: str
    projectAssociation: str
    projectLabelAssociation: str
    budgetCodeAssociation: str
    laborTypeAssociation: str
    memoAssociation: str
    dontAllowToChangeMemo: bool
    dontAllowToChangeTag: bool
    isArchived: bool
    isDraft: bool
    isDefault: bool
    isInUse: bool
    active: bool
    createdOn: str
    modifiedOn: str


class ActivityTypesResponse(_ActivityTypesResponseRequired, total=False):
    """What comes from ``timesheets.activity_types.list``."""

    description: Optional[str]
    businessUnitId: Optional[int]
    laborTypeId: Optional[int]
    defaultMemo: Optional[str]


class _ActivityUpdateRequestRequired(TypedDict):
    activityTypeId: int
    startTime: When
    tagTypes: list[int]
    active: bool


class ActivityUpdateRequest(_ActivityUpdateRequestRequired, total=False):
    """Body of ``timesheets.activities.update``."""

    endTime: Optional[When]
    jobId: Optional[int]
    appointmentId: Optional[int]
    projectId: Optional[int]
    projectLabel: Optional[str]
    laborTypeId: Optional[int]
    budgetCodeId: Optional[int]
    budgetCodeName: Optional[str]
    milesDriven: Optional[Union[float, Decimal]]
    nonJobEventAssignmentId: Optional[int]
    memo: Optional[str]


class ModificationResponse(TypedDict):
    """What comes from ``timesheets.activities.create`` and ``timesheets.activities.update``."""

    id: int
