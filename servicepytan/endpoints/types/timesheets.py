# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``timesheets``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.wire import When

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


class ActivitiesResponse(TypedDict, total=False):
    """What comes from ``timesheets.activities.list``."""

    id: int
    employeeId: int
    activityTypeId: int
    employeeType: str
    startTime: str
    endTime: Optional[str]
    jobId: Optional[int]
    appointmentId: Optional[int]
    projectId: Optional[int]
    projectLabel: Optional[str]
    laborTypeId: Optional[int]
    budgetCodeId: Optional[int]
    memo: Optional[str]
    tagTypes: list[int]
    startCoordinate: Optional[ActivityEntryCoordinate]
    endCoordinate: Optional[ActivityEntryCoordinate]
    active: bool
    modifiedById: Optional[int]
    createdOn: str
    modifiedOn: str


class ActivityCategoriesResponse(TypedDict, total=False):
    """What comes from ``timesheets.activity_categories.list``."""

    id: int
    name: str
    type: str
    allowEdit: bool
    isDefault: bool
    createdOn: str
    modifiedOn: str
    active: bool


class ActivityCategoryExportResponse(TypedDict, total=False):
    """What comes from ``timesheets.activity_categories.export``."""

    id: int
    name: str
    type: str
    allowEdit: bool
    isDefault: bool
    createdOn: str
    modifiedOn: str
    active: bool


class ActivityCategoryResponse(TypedDict, total=False):
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


class ActivityExportResponse(TypedDict, total=False):
    """What comes from ``timesheets.activities.export``."""

    id: int
    employeeId: int
    employeeType: str
    activityTypeId: int
    startTime: str
    endTime: Optional[str]
    jobId: Optional[int]
    appointmentId: Optional[int]
    projectId: Optional[int]
    projectLabel: Optional[str]
    laborTypeId: Optional[int]
    budgetCodeId: Optional[int]
    memo: Optional[str]
    tagTypes: list[int]
    startCoordinate: Optional[ActivityEntryCoordinate]
    endCoordinate: Optional[ActivityEntryCoordinate]
    active: bool
    modifiedById: Optional[int]
    createdOn: str
    modifiedOn: str


class ActivityResponse(TypedDict, total=False):
    """What comes from ``timesheets.activities.get``."""

    id: int
    employeeId: int
    employeeType: str
    activityTypeId: int
    startTime: str
    endTime: Optional[str]
    jobId: Optional[int]
    appointmentId: Optional[int]
    projectId: Optional[int]
    projectLabel: Optional[str]
    laborTypeId: Optional[int]
    budgetCodeId: Optional[int]
    memo: Optional[str]
    tagTypes: list[int]
    startCoordinate: Optional[ActivityEntryCoordinate]
    endCoordinate: Optional[ActivityEntryCoordinate]
    active: bool
    modifiedById: Optional[int]
    createdOn: str
    modifiedOn: str


class ActivityTypeExportResponse(TypedDict, total=False):
    """What comes from ``timesheets.activity_types.export``."""

    id: int
    code: str
    categoryId: int
    description: Optional[str]
    icon: str
    businessUnitId: Optional[int]
    isUsersHomeBusinessUnit: bool
    laborTypeId: Optional[int]
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
    defaultMemo: Optional[str]
    dontAllowToChangeMemo: bool
    dontAllowToChangeTag: bool
    isArchived: bool
    isDraft: bool
    isDefault: bool
    isInUse: bool
    active: bool
    createdOn: str
    modifiedOn: str


class ActivityTypeResponse(TypedDict, total=False):
    """What comes from ``timesheets.activity_types.get``."""

    id: int
    code: str
    categoryId: int
    description: Optional[str]
    icon: str
    businessUnitId: Optional[int]
    isUsersHomeBusinessUnit: bool
    laborTypeId: Optional[int]
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
    defaultMemo: Optional[str]
    dontAllowToChangeMemo: bool
    dontAllowToChangeTag: bool
    isArchived: bool
    isDraft: bool
    isDefault: bool
    isInUse: bool
    active: bool
    createdOn: str
    modifiedOn: str


class ActivityTypesResponse(TypedDict, total=False):
    """What comes from ``timesheets.activity_types.list``."""

    id: int
    code: str
    categoryId: int
    description: Optional[str]
    icon: str
    businessUnitId: Optional[int]
    isUsersHomeBusinessUnit: bool
    laborTypeId: Optional[int]
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
    defaultMemo: Optional[str]
    dontAllowToChangeMemo: bool
    dontAllowToChangeTag: bool
    isArchived: bool
    isDraft: bool
    isDefault: bool
    isInUse: bool
    active: bool
    createdOn: str
    modifiedOn: str


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


class ModificationResponse(TypedDict, total=False):
    """What comes from ``timesheets.activities.create`` and ``timesheets.activities.update``."""

    id: int
