# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``settings``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

AccountAction = Literal["Activate", "Deactivate", "SendInvite", "SendPasswordResetLink"]

AccountCreationMethod = Literal["CreateLater", "SendInvite", "AssignLoginAndPassword"]

EmployeePosition = Literal[
    "CSR",
    "Dispatcher",
    "CsrManager",
    "DispatchManager",
    "InstallProductionManager",
    "ServiceManager",
    "SalesManager",
    "MarketingManager",
    "Administrator",
    "PayrollManager",
    "Bookkeeper",
    "PurchasingManager",
    "WarehouseManager",
    "OfficeManager",
    "GeneralManager",
    "BusinessOwner",
    "AnsweringService",
    "InsideSales",
    "GeneralOfficeNonManagement",
]

ExternalDataPatchMode = Literal["Replace", "Merge"]

JobFilter = Literal[
    "AllScheduledDispatchedWorking",
    "NextScheduledDispatchedWorking",
    "DispatchedWorking",
    "NextScheduledDispatchedWorkingToday",
    "AllScheduledDispatchedWorkingToday",
    "AllScheduledDispatchedWorkingFiveDays",
    "NextScheduledDispatchedWorkingTodayTomorrow",
    "AllScheduledDispatchedWorkingTodayTomorrow",
    "Next2ScheduledDispatchedWorkingToday",
]

JobHistoryDateFilter = Literal["AllJobs", "LastThreeDays", "LastSevenDays", "LastMonth"]

LicenseType = Literal["NonManagedTech", "ManagedTech", "ManagedInstaller"]

RequestedEmployeeTypeArg = Literal["None", "Employee", "Technician", "All"]

TagImportance = Literal["Medium", "High"]

TechnicianLicenseType = Literal["NonManagedTechnician", "ManagedTechnician", "ManagedInstaller"]

TechnicianPosition = Literal[
    "Installer",
    "Service",
    "Sales",
    "Maintenance",
    "Helper",
    "InstallProductionManager",
    "ServiceManager",
    "SalesManager",
    "PartRunner",
    "DummyTech",
]


class AccountActionRequest(TypedDict):
    """Body of ``settings.employees.perform_account_action``."""

    action: AccountAction


class AccountActionResponse(TypedDict):
    """What comes from ``settings.employees.perform_account_action`` and 1 more."""

    status: str


class _BusinessUnitAddressResponseRequired(TypedDict):
    isManualCoordinates: bool
    isMilitary: bool


class BusinessUnitAddressResponse(_BusinessUnitAddressResponseRequired, total=False):
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""

    street: Optional[str]
    unit: Optional[str]
    city: Optional[str]
    state: Optional[str]
    zip: Optional[str]
    country: Optional[str]
    latitude: Optional[float]
    longitude: Optional[float]


class _BusinessUnitResponseRequired(TypedDict):
    id: int
    active: bool
    name: str
    createdOn: str
    modifiedOn: str


class BusinessUnitResponse(_BusinessUnitResponseRequired, total=False):
    """What comes from ``settings.business_units.get`` and ``settings.business_units.list``."""

    officialName: Optional[str]
    email: Optional[str]
    currency: Optional[str]
    phoneNumber: Optional[str]
    invoiceHeader: Optional[str]
    invoiceMessage: Optional[str]
    defaultTaxRate: Optional[float]
    authorizationParagraph: Optional[str]
    acknowledgementParagraph: Optional[str]
    address: Optional[BusinessUnitAddressResponse]
    materialSku: Optional[str]
    quickbooksClass: Optional[str]
    accountCode: Optional[str]
    franchiseId: Optional[str]
    conceptCode: Optional[str]
    corporateContractNumber: Optional[str]
    trade: Optional[NamedModel]
    division: Optional[NamedModel]
    tagTypeIds: Optional[list[int]]
    tenant: Optional[BusinessUnitTenantResponse]
    externalData: Optional[list[ExternalDataModel]]
    certifiedSentriconSpecialistCode: Optional[str]


class _BusinessUnitTenantResponseRequired(TypedDict):
    id: int
    name: str
    modifiedOn: str


class BusinessUnitTenantResponse(_BusinessUnitTenantResponseRequired, total=False):
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""

    accountCode: Optional[str]
    franchiseId: Optional[str]
    conceptCode: Optional[str]


class _CreateOrUpdateAddressRequestRequired(TypedDict):
    street: str
    city: str


class CreateOrUpdateAddressRequest(_CreateOrUpdateAddressRequestRequired, total=False):
    """Part of ``TechnicianCreateRequest`` and ``TechnicianUpdateRequest``."""

    unit: Optional[str]
    state: Optional[str]
    country: Optional[str]
    zip: Optional[str]
    latitude: Optional[Union[float, Decimal]]
    longitude: Optional[Union[float, Decimal]]


class _CreateTagTypeRequestRequired(TypedDict):
    name: str
    color: str


class CreateTagTypeRequest(_CreateTagTypeRequestRequired, total=False):
    """Body of ``settings.tag_types.create``."""

    code: Optional[str]
    importance: Optional[TagImportance]
    isConversionOpportunity: Optional[bool]
    allowToUseOnTimesheetActivity: Optional[bool]
    isVisibleOnDispatchBoard: Optional[bool]


class EmployeeAddressResponse(TypedDict, total=False):
    """Part of ``EmployeeResponse`` and ``ExportEmployeeResponse``."""

    street: Optional[str]
    unit: Optional[str]
    country: Optional[str]
    city: Optional[str]
    state: Optional[str]
    zip: Optional[str]


class _EmployeeCreateRequestRequired(TypedDict):
    name: str
    email: str
    accountCreationMethod: AccountCreationMethod
    roleId: int
    positions: list[EmployeePosition]


class EmployeeCreateRequest(_EmployeeCreateRequestRequired, total=False):
    """Body of ``settings.employees.create``."""

    mobilePhoneNumber: Optional[str]
    phoneNumber: Optional[str]
    login: Optional[str]
    password: Optional[str]
    businessUnitId: Optional[int]
    aadUserId: Optional[str]
    customFields: Optional[list[EmployeeCustomFieldCreateOrUpdateRequest]]


class EmployeeCreateResponse(TypedDict):
    """What comes from ``settings.employees.create``."""

    id: int


class _EmployeeCustomFieldCreateOrUpdateRequestRequired(TypedDict):
    typeId: int


class EmployeeCustomFieldCreateOrUpdateRequest(
    _EmployeeCustomFieldCreateOrUpdateRequestRequired, total=False
):
    """Part of ``EmployeeCreateRequest`` and ``EmployeeUpdateRequest``."""

    value: Optional[str]


class _EmployeeCustomFieldResponseRequired(TypedDict):
    typeId: int


class EmployeeCustomFieldResponse(_EmployeeCustomFieldResponseRequired, total=False):
    """Part of ``EmployeeResponse`` and ``ExportEmployeeResponse``."""

    name: Optional[str]
    value: Optional[str]


class _EmployeePermissionResponseRequired(TypedDict):
    id: int


class EmployeePermissionResponse(_EmployeePermissionResponseRequired, total=False):
    """Part of ``EmployeeResponse`` and ``ExportEmployeeResponse``."""

    value: Optional[str]


class _EmployeeResponseRequired(TypedDict):
    id: int
    userId: int
    name: str
    role: str
    createdOn: str
    modifiedOn: str
    active: bool
    agentId: int
    hourlyRate: float


class EmployeeResponse(_EmployeeResponseRequired, total=False):
    """What comes from ``settings.employees.get`` and ``settings.employees.list``."""

    firstName: Optional[str]
    lastName: Optional[str]
    managerId: Optional[int]
    roleIds: Optional[list[int]]
    businessUnitId: Optional[int]
    email: Optional[str]
    phoneNumber: Optional[str]
    loginName: Optional[str]
    aadUserId: Optional[str]
    accountLocked: Optional[bool]
    home: Optional[EmployeeAddressResponse]
    startDate: Optional[str]
    terminationDate: Optional[str]
    overtimeProfileId: Optional[int]
    customFields: Optional[list[EmployeeCustomFieldResponse]]
    permissions: Optional[list[EmployeePermissionResponse]]


class EmployeeUpdateRequest(TypedDict, total=False):
    """Body of ``settings.employees.update``."""

    name: str
    mobilePhoneNumber: str
    phoneNumber: str
    email: str
    login: str
    businessUnitId: Optional[int]
    roleId: int
    positions: list[EmployeePosition]
    aadUserId: str
    customFields: list[EmployeeCustomFieldCreateOrUpdateRequest]
    accountLocked: bool


class EmployeeUpdateResponse(TypedDict):
    """What comes from ``settings.employees.update``."""

    id: int


class _ExportBusinessUnitResponseRequired(TypedDict):
    id: int
    active: bool
    name: str
    createdOn: str
    modifiedOn: str


class ExportBusinessUnitResponse(_ExportBusinessUnitResponseRequired, total=False):
    """What comes from ``settings.business_units.export``."""

    officialName: Optional[str]
    email: Optional[str]
    currency: Optional[str]
    phoneNumber: Optional[str]
    invoiceHeader: Optional[str]
    invoiceMessage: Optional[str]
    defaultTaxRate: Optional[float]
    authorizationParagraph: Optional[str]
    acknowledgementParagraph: Optional[str]
    address: Optional[BusinessUnitAddressResponse]
    materialSku: Optional[str]
    quickbooksClass: Optional[str]
    accountCode: Optional[str]
    franchiseId: Optional[str]
    conceptCode: Optional[str]
    corporateContractNumber: Optional[str]
    trade: Optional[NamedModel]
    division: Optional[NamedModel]
    tagTypeIds: Optional[list[int]]
    tenant: Optional[BusinessUnitTenantResponse]
    externalData: Optional[list[ExternalDataModel]]
    certifiedSentriconSpecialistCode: Optional[str]


class _ExportEmployeeResponseRequired(TypedDict):
    id: int
    userId: int
    name: str
    role: str
    createdOn: str
    modifiedOn: str
    active: bool
    agentId: int
    hourlyRate: float


class ExportEmployeeResponse(_ExportEmployeeResponseRequired, total=False):
    """What comes from ``settings.employees.export``."""

    customFields: Optional[list[EmployeeCustomFieldResponse]]
    permissions: Optional[list[EmployeePermissionResponse]]
    firstName: Optional[str]
    lastName: Optional[str]
    managerId: Optional[int]
    roleIds: Optional[list[int]]
    businessUnitId: Optional[int]
    email: Optional[str]
    phoneNumber: Optional[str]
    loginName: Optional[str]
    aadUserId: Optional[str]
    accountLocked: Optional[bool]
    home: Optional[EmployeeAddressResponse]
    startDate: Optional[str]
    terminationDate: Optional[str]
    overtimeProfileId: Optional[int]


class _ExportTagTypeResponseRequired(TypedDict):
    id: int
    name: str
    color: str
    code: str
    isConversionOpportunity: bool
    allowToUseOnTimesheetActivity: bool
    isVisibleOnDispatchBoard: bool
    active: bool
    createdOn: str
    modifiedOn: str


class ExportTagTypeResponse(_ExportTagTypeResponseRequired, total=False):
    """What comes from ``settings.tag_types.export``."""

    importance: Optional[str]


class _ExportTechnicianResponseRequired(TypedDict):
    id: int
    userId: int
    name: str
    createdOn: str
    modifiedOn: str
    dailyGoal: float
    isManagedTech: bool
    active: bool
    burdenRate: float
    commissionRate: float
    hourlyRate: float
    soldByRate: float
    status: str


class ExportTechnicianResponse(_ExportTechnicianResponseRequired, total=False):
    """What comes from ``settings.technicians.export``."""

    roleIds: Optional[list[int]]
    businessUnitId: Optional[int]
    mainZoneId: Optional[int]
    zoneIds: Optional[list[int]]
    email: Optional[str]
    phoneNumber: Optional[str]
    loginName: Optional[str]
    home: Optional[TechnicianAddressResponse]
    licenseType: Optional[str]
    customFields: Optional[list[TechnicianCustomFieldResponse]]
    aadUserId: Optional[str]
    team: Optional[str]
    jobFilter: Optional[str]
    permissions: Optional[list[TechnicianPermissionResponse]]
    accountLocked: Optional[bool]
    currentValue: Optional[float]
    firstName: Optional[str]
    lastName: Optional[str]
    jobId: Optional[int]
    mobilePhone: Optional[str]
    outboundCallerId: Optional[str]
    payrollId: Optional[str]
    payrollProfileId: Optional[int]
    appoitmentId: Optional[int]
    shiftStart: Optional[str]
    shiftEnd: Optional[str]
    startDate: Optional[str]
    skills: Optional[list[TechnicianSkillResponse]]
    positions: Optional[list[str]]
    location: Optional[TechnicianLocationResponse]
    bio: Optional[str]
    memo: Optional[str]


class ExternalDataModel(TypedDict):
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""

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
    """Part of ``UpdateBusinessUnitRequest``."""

    patchMode: Optional[ExternalDataPatchMode]


class _IntacctBusinessUnitMappingResponseRequired(TypedDict):
    id: int
    active: bool


class IntacctBusinessUnitMappingResponse(_IntacctBusinessUnitMappingResponseRequired, total=False):
    """What comes from ``settings.business_units.list_intacct_mappings``."""

    name: Optional[str]
    tradeName: Optional[str]
    intacctLocationName: Optional[str]
    intacctLocationId: Optional[str]
    intacctDepartment: Optional[str]
    intacctClass: Optional[str]


class ModificationResponse(TypedDict):
    """What comes from ``settings.business_units.update`` and 2 more."""

    id: int


class NamedModel(TypedDict):
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""

    id: int
    name: str


class _TagTypeResponseRequired(TypedDict):
    id: int
    name: str
    color: str
    code: str
    isConversionOpportunity: bool
    allowToUseOnTimesheetActivity: bool
    isVisibleOnDispatchBoard: bool
    active: bool
    createdOn: str
    modifiedOn: str


class TagTypeResponse(_TagTypeResponseRequired, total=False):
    """What comes from ``settings.tag_types.list``."""

    importance: Optional[str]


class _TechnicianAccountActionRequestRequired(TypedDict):
    action: AccountAction


class TechnicianAccountActionRequest(_TechnicianAccountActionRequestRequired, total=False):
    """Body of ``settings.technicians.perform_account_action``."""

    licenseType: Optional[TechnicianLicenseType]
    truckId: Optional[int]


class TechnicianAddressResponse(TypedDict, total=False):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    street: Optional[str]
    unit: Optional[str]
    country: Optional[str]
    city: Optional[str]
    state: Optional[str]
    zip: Optional[str]
    streetAddress: Optional[str]
    latitude: Optional[float]
    longitude: Optional[float]


class _TechnicianCreateRequestRequired(TypedDict):
    name: str
    accountCreationMethod: AccountCreationMethod
    roleId: int
    positions: list[TechnicianPosition]
    licenseType: LicenseType


class TechnicianCreateRequest(_TechnicianCreateRequestRequired, total=False):
    """Body of ``settings.technicians.create``."""

    phoneNumber: Optional[str]
    email: Optional[str]
    login: Optional[str]
    password: Optional[str]
    businessUnitId: Optional[int]
    aadUserId: Optional[str]
    team: Optional[str]
    dailyGoal: Optional[Union[float, Decimal]]
    burdenRate: Optional[Union[float, Decimal]]
    bio: Optional[str]
    memo: Optional[str]
    jobFilter: Optional[JobFilter]
    jobHistoryDateFilter: Optional[JobHistoryDateFilter]
    home: Optional[CreateOrUpdateAddressRequest]
    customFields: Optional[list[TechnicianCustomFieldCreateOrUpdateRequest]]


class TechnicianCreateResponse(TypedDict):
    """What comes from ``settings.technicians.create``."""

    id: int


class _TechnicianCustomFieldCreateOrUpdateRequestRequired(TypedDict):
    typeId: int


class TechnicianCustomFieldCreateOrUpdateRequest(
    _TechnicianCustomFieldCreateOrUpdateRequestRequired, total=False
):
    """Part of ``TechnicianCreateRequest`` and ``TechnicianUpdateRequest``."""

    value: Optional[str]


class _TechnicianCustomFieldResponseRequired(TypedDict):
    typeId: int


class TechnicianCustomFieldResponse(_TechnicianCustomFieldResponseRequired, total=False):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    name: Optional[str]
    value: Optional[str]


class TechnicianLocationResponse(TypedDict, total=False):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    latitude: Optional[float]
    longitude: Optional[float]
    coordinatesUpdatedOn: Optional[str]


class _TechnicianPermissionResponseRequired(TypedDict):
    id: int


class TechnicianPermissionResponse(_TechnicianPermissionResponseRequired, total=False):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    value: Optional[str]


class _TechnicianResponseRequired(TypedDict):
    id: int
    userId: int
    name: str
    createdOn: str
    modifiedOn: str
    dailyGoal: float
    isManagedTech: bool
    active: bool
    burdenRate: float
    commissionRate: float
    hourlyRate: float
    soldByRate: float
    status: str


class TechnicianResponse(_TechnicianResponseRequired, total=False):
    """What comes from ``settings.technicians.get`` and ``settings.technicians.list``."""

    roleIds: Optional[list[int]]
    businessUnitId: Optional[int]
    mainZoneId: Optional[int]
    zoneIds: Optional[list[int]]
    email: Optional[str]
    phoneNumber: Optional[str]
    loginName: Optional[str]
    home: Optional[TechnicianAddressResponse]
    licenseType: Optional[str]
    customFields: Optional[list[TechnicianCustomFieldResponse]]
    aadUserId: Optional[str]
    team: Optional[str]
    jobFilter: Optional[str]
    permissions: Optional[list[TechnicianPermissionResponse]]
    accountLocked: Optional[bool]
    currentValue: Optional[float]
    firstName: Optional[str]
    lastName: Optional[str]
    jobId: Optional[int]
    mobilePhone: Optional[str]
    outboundCallerId: Optional[str]
    payrollId: Optional[str]
    payrollProfileId: Optional[int]
    appoitmentId: Optional[int]
    shiftStart: Optional[str]
    shiftEnd: Optional[str]
    startDate: Optional[str]
    skills: Optional[list[TechnicianSkillResponse]]
    positions: Optional[list[str]]
    location: Optional[TechnicianLocationResponse]
    bio: Optional[str]
    memo: Optional[str]


class _TechnicianSkillResponseRequired(TypedDict):
    id: int


class TechnicianSkillResponse(_TechnicianSkillResponseRequired, total=False):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    name: Optional[str]


class TechnicianUpdateRequest(TypedDict, total=False):
    """Body of ``settings.technicians.update``."""

    name: str
    phoneNumber: str
    email: str
    login: str
    businessUnitId: Optional[int]
    roleId: int
    positions: list[TechnicianPosition]
    aadUserId: str
    licenseType: LicenseType
    team: str
    dailyGoal: Optional[Union[float, Decimal]]
    burdenRate: Optional[Union[float, Decimal]]
    bio: str
    memo: str
    jobFilter: Optional[JobFilter]
    jobHistoryDateFilter: Optional[JobHistoryDateFilter]
    home: CreateOrUpdateAddressRequest
    customFields: list[TechnicianCustomFieldCreateOrUpdateRequest]
    accountLocked: bool


class TechnicianUpdateResponse(TypedDict):
    """What comes from ``settings.technicians.update``."""

    id: int


class UpdateBusinessUnitRequest(TypedDict, total=False):
    """Body of ``settings.business_units.update``."""

    externalData: ExternalDataUpdateRequest


class UpdateTagTypeRequest(TypedDict, total=False):
    """Body of ``settings.tag_types.update``."""

    name: str
    color: str
    code: str
    importance: Optional[TagImportance]
    isConversionOpportunity: bool
    allowToUseOnTimesheetActivity: bool
    isVisibleOnDispatchBoard: bool


class UserRoleResponse(TypedDict):
    """What comes from ``settings.user_roles.list``."""

    id: int
    active: bool
    name: str
    createdOn: str
    employeeType: str
