# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``settings``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class AccountActionRequest(ServiceTitanModel):
    """Body of ``settings.employees.perform_account_action``."""

    action: Nullable[Literal["Activate", "Deactivate", "SendInvite", "SendPasswordResetLink"]] = (
        None
    )

class AccountActionResponse(ServiceTitanModel):
    """What comes from ``settings.employees.perform_account_action`` and 1 more."""

    status: Nullable[Union[Literal["Success"], str]] = None

class BusinessUnitAddressResponse(ServiceTitanModel):
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    country: Nullable[str] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None
    is_manual_coordinates: Nullable[bool] = None
    is_military: Nullable[bool] = None

class BusinessUnitResponse(ServiceTitanModel):
    """What comes from ``settings.business_units.get`` and ``settings.business_units.list``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    official_name: Nullable[str] = None
    email: Nullable[str] = None
    currency: Nullable[str] = None
    phone_number: Nullable[str] = None
    invoice_header: Nullable[str] = None
    invoice_message: Nullable[str] = None
    default_tax_rate: Nullable[Decimal] = None
    authorization_paragraph: Nullable[str] = None
    acknowledgement_paragraph: Nullable[str] = None
    address: Nullable[BusinessUnitAddressResponse] = None
    material_sku: Nullable[str] = None
    quickbooks_class: Nullable[str] = None
    account_code: Nullable[str] = None
    franchise_id: Nullable[str] = None
    concept_code: Nullable[str] = None
    corporate_contract_number: Nullable[str] = None
    trade: Nullable[NamedModel] = None
    division: Nullable[NamedModel] = None
    tag_type_ids: NullableList[int] = None
    tenant: Nullable[BusinessUnitTenantResponse] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    external_data: NullableList[ExternalDataModel] = None
    certified_sentricon_specialist_code: Nullable[str] = None

class BusinessUnitTenantResponse(ServiceTitanModel):
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    account_code: Nullable[str] = None
    franchise_id: Nullable[str] = None
    concept_code: Nullable[str] = None
    modified_on: Nullable[dt.datetime] = None

class CreateOrUpdateAddressRequest(ServiceTitanModel):
    """Part of ``TechnicianCreateRequest`` and ``TechnicianUpdateRequest``."""

    unit: Nullable[str] = None
    street: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    country: Nullable[str] = None
    zip: Nullable[str] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None

class CreateTagTypeRequest(ServiceTitanModel):
    """Body of ``settings.tag_types.create``."""

    name: Nullable[str] = None
    color: Nullable[str] = None
    code: Nullable[str] = None
    importance: Nullable[Literal["Medium", "High"]] = None
    is_conversion_opportunity: Nullable[bool] = None
    allow_to_use_on_timesheet_activity: Nullable[bool] = None
    is_visible_on_dispatch_board: Nullable[bool] = None

class EmployeeAddressResponse(ServiceTitanModel):
    """Part of ``EmployeeResponse`` and ``ExportEmployeeResponse``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    country: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None

class EmployeeCreateRequest(ServiceTitanModel):
    """Body of ``settings.employees.create``."""

    name: Nullable[str] = None
    mobile_phone_number: Nullable[str] = None
    phone_number: Nullable[str] = None
    email: Nullable[str] = None
    login: Nullable[str] = None
    password: Nullable[str] = None
    account_creation_method: Nullable[
        Literal["CreateLater", "SendInvite", "AssignLoginAndPassword"]
    ] = None
    business_unit_id: Nullable[int] = None
    role_id: Nullable[int] = None
    positions: NullableList[
        Literal[
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
    ] = None
    aad_user_id: Nullable[str] = None
    custom_fields: NullableList[EmployeeCustomFieldCreateOrUpdateRequest] = None

class EmployeeCreateResponse(ServiceTitanModel):
    """What comes from ``settings.employees.create``."""

    id: Nullable[int] = None

class EmployeeCustomFieldCreateOrUpdateRequest(ServiceTitanModel):
    """Part of ``EmployeeCreateRequest`` and ``EmployeeUpdateRequest``."""

    type_id: Nullable[int] = None
    value: Nullable[str] = None

class EmployeeCustomFieldResponse(ServiceTitanModel):
    """Part of ``EmployeeResponse`` and ``ExportEmployeeResponse``."""

    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class EmployeePermissionResponse(ServiceTitanModel):
    """Part of ``EmployeeResponse`` and ``ExportEmployeeResponse``."""

    id: Nullable[int] = None
    value: Nullable[str] = None

class EmployeeResponse(ServiceTitanModel):
    """What comes from ``settings.employees.get`` and ``settings.employees.list``."""

    id: Nullable[int] = None
    user_id: Nullable[int] = None
    name: Nullable[str] = None
    first_name: Nullable[str] = None
    last_name: Nullable[str] = None
    manager_id: Nullable[int] = None
    role: Nullable[
        Union[
            Literal[
                "Unspecified",
                "Technician",
                "Dispatch",
                "Accounting",
                "FieldManager",
                "DisplayUser",
                "DisplayUserWithBillingAccess",
                "SalesManager",
                "CSR",
                "GeneralOffice",
                "TechnicianHelper",
                "TechnicianMaintenance",
                "TechnicianInstaller",
                "Admin",
                "TechnicianService",
                "TechnicianSales",
                "Owner",
                "EmptyEmployee",
                "EmptyTechnician",
            ],
            str,
        ]
    ] = None
    role_ids: NullableList[int] = None
    business_unit_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    email: Nullable[str] = None
    phone_number: Nullable[str] = None
    login_name: Nullable[str] = None
    active: Nullable[bool] = None
    aad_user_id: Nullable[str] = None
    account_locked: Nullable[bool] = None
    home: Nullable[EmployeeAddressResponse] = None
    agent_id: Nullable[int] = None
    start_date: Nullable[dt.datetime] = None
    termination_date: Nullable[dt.datetime] = None
    hourly_rate: Nullable[Decimal] = None
    overtime_profile_id: Nullable[int] = None
    custom_fields: NullableList[EmployeeCustomFieldResponse] = None
    permissions: NullableList[EmployeePermissionResponse] = None

class EmployeeUpdateRequest(ServiceTitanModel):
    """Body of ``settings.employees.update``."""

    name: Nullable[str] = None
    mobile_phone_number: Nullable[str] = None
    phone_number: Nullable[str] = None
    email: Nullable[str] = None
    login: Nullable[str] = None
    business_unit_id: Nullable[int] = None
    role_id: Nullable[int] = None
    positions: NullableList[
        Literal[
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
    ] = None
    aad_user_id: Nullable[str] = None
    custom_fields: NullableList[EmployeeCustomFieldCreateOrUpdateRequest] = None
    account_locked: Nullable[bool] = None

class EmployeeUpdateResponse(ServiceTitanModel):
    """What comes from ``settings.employees.update``."""

    id: Nullable[int] = None

class ExportBusinessUnitResponse(ServiceTitanModel):
    """What comes from ``settings.business_units.export``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    official_name: Nullable[str] = None
    email: Nullable[str] = None
    currency: Nullable[str] = None
    phone_number: Nullable[str] = None
    invoice_header: Nullable[str] = None
    invoice_message: Nullable[str] = None
    default_tax_rate: Nullable[Decimal] = None
    authorization_paragraph: Nullable[str] = None
    acknowledgement_paragraph: Nullable[str] = None
    address: Nullable[BusinessUnitAddressResponse] = None
    material_sku: Nullable[str] = None
    quickbooks_class: Nullable[str] = None
    account_code: Nullable[str] = None
    franchise_id: Nullable[str] = None
    concept_code: Nullable[str] = None
    corporate_contract_number: Nullable[str] = None
    trade: Nullable[NamedModel] = None
    division: Nullable[NamedModel] = None
    tag_type_ids: NullableList[int] = None
    tenant: Nullable[BusinessUnitTenantResponse] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    external_data: NullableList[ExternalDataModel] = None
    certified_sentricon_specialist_code: Nullable[str] = None

class ExportEmployeeResponse(ServiceTitanModel):
    """What comes from ``settings.employees.export``."""

    custom_fields: NullableList[EmployeeCustomFieldResponse] = None
    permissions: NullableList[EmployeePermissionResponse] = None
    id: Nullable[int] = None
    user_id: Nullable[int] = None
    name: Nullable[str] = None
    first_name: Nullable[str] = None
    last_name: Nullable[str] = None
    manager_id: Nullable[int] = None
    role: Nullable[
        Union[
            Literal[
                "Unspecified",
                "Technician",
                "Dispatch",
                "Accounting",
                "FieldManager",
                "DisplayUser",
                "DisplayUserWithBillingAccess",
                "SalesManager",
                "CSR",
                "GeneralOffice",
                "TechnicianHelper",
                "TechnicianMaintenance",
                "TechnicianInstaller",
                "Admin",
                "TechnicianService",
                "TechnicianSales",
                "Owner",
                "EmptyEmployee",
                "EmptyTechnician",
            ],
            str,
        ]
    ] = None
    role_ids: NullableList[int] = None
    business_unit_id: Nullable[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    email: Nullable[str] = None
    phone_number: Nullable[str] = None
    login_name: Nullable[str] = None
    active: Nullable[bool] = None
    aad_user_id: Nullable[str] = None
    account_locked: Nullable[bool] = None
    home: Nullable[EmployeeAddressResponse] = None
    agent_id: Nullable[int] = None
    start_date: Nullable[dt.datetime] = None
    termination_date: Nullable[dt.datetime] = None
    hourly_rate: Nullable[Decimal] = None
    overtime_profile_id: Nullable[int] = None

class ExportTagTypeResponse(ServiceTitanModel):
    """What comes from ``settings.tag_types.export``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    color: Nullable[str] = None
    code: Nullable[str] = None
    importance: Nullable[Union[Literal["Medium", "High"], str]] = None
    is_conversion_opportunity: Nullable[bool] = None
    allow_to_use_on_timesheet_activity: Nullable[bool] = None
    is_visible_on_dispatch_board: Nullable[bool] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class ExportTechnicianResponse(ServiceTitanModel):
    """What comes from ``settings.technicians.export``."""

    id: Nullable[int] = None
    user_id: Nullable[int] = None
    name: Nullable[str] = None
    role_ids: NullableList[int] = None
    business_unit_id: Nullable[int] = None
    main_zone_id: Nullable[int] = None
    zone_ids: NullableList[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    email: Nullable[str] = None
    phone_number: Nullable[str] = None
    login_name: Nullable[str] = None
    home: Nullable[TechnicianAddressResponse] = None
    daily_goal: Nullable[Decimal] = None
    is_managed_tech: Nullable[bool] = None
    license_type: Nullable[
        Union[Literal["NonManagedTech", "ManagedTech", "ManagedInstaller"], str]
    ] = None
    custom_fields: NullableList[TechnicianCustomFieldResponse] = None
    active: Nullable[bool] = None
    aad_user_id: Nullable[str] = None
    burden_rate: Nullable[Decimal] = None
    team: Nullable[str] = None
    job_filter: Nullable[
        Union[
            Literal[
                "AllScheduledDispatchedWorking",
                "NextScheduledDispatchedWorking",
                "DispatchedWorking",
                "NextScheduledDispatchedWorkingToday",
                "AllScheduledDispatchedWorkingToday",
                "AllScheduledDispatchedWorkingFiveDays",
                "NextScheduledDispatchedWorkingTodayTomorrow",
                "AllScheduledDispatchedWorkingTodayTomorrow",
                "Next2ScheduledDispatchedWorkingToday",
            ],
            str,
        ]
    ] = None
    permissions: NullableList[TechnicianPermissionResponse] = None
    account_locked: Nullable[bool] = None
    commission_rate: Nullable[Decimal] = None
    current_value: Nullable[Decimal] = None
    first_name: Nullable[str] = None
    last_name: Nullable[str] = None
    hourly_rate: Nullable[Decimal] = None
    job_id: Nullable[int] = None
    mobile_phone: Nullable[str] = None
    outbound_caller_id: Nullable[str] = None
    payroll_id: Nullable[str] = None
    payroll_profile_id: Nullable[int] = None
    appoitment_id: Nullable[int] = None
    shift_start: Nullable[dt.timedelta] = None
    shift_end: Nullable[dt.timedelta] = None
    sold_by_rate: Nullable[Decimal] = None
    start_date: Nullable[dt.datetime] = None
    status: Nullable[Union[Literal["Idle", "Dispatched", "Working", "Meal"], str]] = None
    skills: NullableList[TechnicianSkillResponse] = None
    positions: NullableList[
        Union[
            Literal[
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
            ],
            str,
        ]
    ] = None
    location: Nullable[TechnicianLocationResponse] = None
    bio: Nullable[str] = None
    memo: Nullable[str] = None

class ExternalDataModel(ServiceTitanModel):
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataUpdateModel(ServiceTitanModel):
    """Part of ``ExternalDataUpdateRequest``."""

    key: Nullable[str] = None
    value: Nullable[str] = None

class ExternalDataUpdateRequest(ServiceTitanModel):
    """Part of ``UpdateBusinessUnitRequest``."""

    patch_mode: Nullable[Literal["Replace", "Merge"]] = None
    application_guid: Nullable[str] = None
    external_data: NullableList[ExternalDataUpdateModel] = None

class IntacctBusinessUnitMappingResponse(ServiceTitanModel):
    """What comes from ``settings.business_units.list_intacct_mappings``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    active: Nullable[bool] = None
    trade_name: Nullable[str] = None
    intacct_location_name: Nullable[str] = None
    intacct_location_id: Nullable[str] = None
    intacct_department: Nullable[str] = None
    intacct_class: Nullable[str] = None

class ModificationResponse(ServiceTitanModel):
    """What comes from ``settings.business_units.update`` and 2 more."""

    id: Nullable[int] = None

class NamedModel(ServiceTitanModel):
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class TagTypeResponse(ServiceTitanModel):
    """What comes from ``settings.tag_types.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    color: Nullable[str] = None
    code: Nullable[str] = None
    importance: Nullable[Union[Literal["Medium", "High"], str]] = None
    is_conversion_opportunity: Nullable[bool] = None
    allow_to_use_on_timesheet_activity: Nullable[bool] = None
    is_visible_on_dispatch_board: Nullable[bool] = None
    active: Nullable[bool] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class TechnicianAccountActionRequest(ServiceTitanModel):
    """Body of ``settings.technicians.perform_account_action``."""

    action: Nullable[Literal["Activate", "Deactivate", "SendInvite", "SendPasswordResetLink"]] = (
        None
    )
    license_type: Nullable[
        Literal["NonManagedTechnician", "ManagedTechnician", "ManagedInstaller"]
    ] = None
    truck_id: Nullable[int] = None

class TechnicianAddressResponse(ServiceTitanModel):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    street: Nullable[str] = None
    unit: Nullable[str] = None
    country: Nullable[str] = None
    city: Nullable[str] = None
    state: Nullable[str] = None
    zip: Nullable[str] = None
    street_address: Nullable[str] = None
    latitude: Nullable[float] = None
    longitude: Nullable[float] = None

class TechnicianCreateRequest(ServiceTitanModel):
    """Body of ``settings.technicians.create``."""

    name: Nullable[str] = None
    phone_number: Nullable[str] = None
    email: Nullable[str] = None
    login: Nullable[str] = None
    password: Nullable[str] = None
    account_creation_method: Nullable[
        Literal["CreateLater", "SendInvite", "AssignLoginAndPassword"]
    ] = None
    business_unit_id: Nullable[int] = None
    role_id: Nullable[int] = None
    positions: NullableList[
        Literal[
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
    ] = None
    aad_user_id: Nullable[str] = None
    license_type: Nullable[Literal["NonManagedTech", "ManagedTech", "ManagedInstaller"]] = None
    team: Nullable[str] = None
    daily_goal: Nullable[Union[Decimal, float]] = None
    burden_rate: Nullable[Union[Decimal, float]] = None
    bio: Nullable[str] = None
    memo: Nullable[str] = None
    job_filter: Nullable[
        Literal[
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
    ] = None
    job_history_date_filter: Nullable[
        Literal["AllJobs", "LastThreeDays", "LastSevenDays", "LastMonth"]
    ] = None
    home: Nullable[CreateOrUpdateAddressRequest] = None
    custom_fields: NullableList[TechnicianCustomFieldCreateOrUpdateRequest] = None

class TechnicianCreateResponse(ServiceTitanModel):
    """What comes from ``settings.technicians.create``."""

    id: Nullable[int] = None

class TechnicianCustomFieldCreateOrUpdateRequest(ServiceTitanModel):
    """Part of ``TechnicianCreateRequest`` and ``TechnicianUpdateRequest``."""

    type_id: Nullable[int] = None
    value: Nullable[str] = None

class TechnicianCustomFieldResponse(ServiceTitanModel):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class TechnicianLocationResponse(ServiceTitanModel):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    latitude: Nullable[float] = None
    longitude: Nullable[float] = None
    coordinates_updated_on: Nullable[dt.datetime] = None

class TechnicianPermissionResponse(ServiceTitanModel):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    id: Nullable[int] = None
    value: Nullable[str] = None

class TechnicianResponse(ServiceTitanModel):
    """What comes from ``settings.technicians.get`` and ``settings.technicians.list``."""

    id: Nullable[int] = None
    user_id: Nullable[int] = None
    name: Nullable[str] = None
    role_ids: NullableList[int] = None
    business_unit_id: Nullable[int] = None
    main_zone_id: Nullable[int] = None
    zone_ids: NullableList[int] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    email: Nullable[str] = None
    phone_number: Nullable[str] = None
    login_name: Nullable[str] = None
    home: Nullable[TechnicianAddressResponse] = None
    daily_goal: Nullable[Decimal] = None
    is_managed_tech: Nullable[bool] = None
    license_type: Nullable[
        Union[Literal["NonManagedTech", "ManagedTech", "ManagedInstaller"], str]
    ] = None
    custom_fields: NullableList[TechnicianCustomFieldResponse] = None
    active: Nullable[bool] = None
    aad_user_id: Nullable[str] = None
    burden_rate: Nullable[Decimal] = None
    team: Nullable[str] = None
    job_filter: Nullable[
        Union[
            Literal[
                "AllScheduledDispatchedWorking",
                "NextScheduledDispatchedWorking",
                "DispatchedWorking",
                "NextScheduledDispatchedWorkingToday",
                "AllScheduledDispatchedWorkingToday",
                "AllScheduledDispatchedWorkingFiveDays",
                "NextScheduledDispatchedWorkingTodayTomorrow",
                "AllScheduledDispatchedWorkingTodayTomorrow",
                "Next2ScheduledDispatchedWorkingToday",
            ],
            str,
        ]
    ] = None
    permissions: NullableList[TechnicianPermissionResponse] = None
    account_locked: Nullable[bool] = None
    commission_rate: Nullable[Decimal] = None
    current_value: Nullable[Decimal] = None
    first_name: Nullable[str] = None
    last_name: Nullable[str] = None
    hourly_rate: Nullable[Decimal] = None
    job_id: Nullable[int] = None
    mobile_phone: Nullable[str] = None
    outbound_caller_id: Nullable[str] = None
    payroll_id: Nullable[str] = None
    payroll_profile_id: Nullable[int] = None
    appoitment_id: Nullable[int] = None
    shift_start: Nullable[dt.timedelta] = None
    shift_end: Nullable[dt.timedelta] = None
    sold_by_rate: Nullable[Decimal] = None
    start_date: Nullable[dt.datetime] = None
    status: Nullable[Union[Literal["Idle", "Dispatched", "Working", "Meal"], str]] = None
    skills: NullableList[TechnicianSkillResponse] = None
    positions: NullableList[
        Union[
            Literal[
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
            ],
            str,
        ]
    ] = None
    location: Nullable[TechnicianLocationResponse] = None
    bio: Nullable[str] = None
    memo: Nullable[str] = None

class TechnicianSkillResponse(ServiceTitanModel):
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""

    id: Nullable[int] = None
    name: Nullable[str] = None

class TechnicianUpdateRequest(ServiceTitanModel):
    """Body of ``settings.technicians.update``."""

    name: Nullable[str] = None
    phone_number: Nullable[str] = None
    email: Nullable[str] = None
    login: Nullable[str] = None
    business_unit_id: Nullable[int] = None
    role_id: Nullable[int] = None
    positions: NullableList[
        Literal[
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
    ] = None
    aad_user_id: Nullable[str] = None
    license_type: Nullable[Literal["NonManagedTech", "ManagedTech", "ManagedInstaller"]] = None
    team: Nullable[str] = None
    daily_goal: Nullable[Union[Decimal, float]] = None
    burden_rate: Nullable[Union[Decimal, float]] = None
    bio: Nullable[str] = None
    memo: Nullable[str] = None
    job_filter: Nullable[
        Literal[
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
    ] = None
    job_history_date_filter: Nullable[
        Literal["AllJobs", "LastThreeDays", "LastSevenDays", "LastMonth"]
    ] = None
    home: Nullable[CreateOrUpdateAddressRequest] = None
    custom_fields: NullableList[TechnicianCustomFieldCreateOrUpdateRequest] = None
    account_locked: Nullable[bool] = None

class TechnicianUpdateResponse(ServiceTitanModel):
    """What comes from ``settings.technicians.update``."""

    id: Nullable[int] = None

class UpdateBusinessUnitRequest(ServiceTitanModel):
    """Body of ``settings.business_units.update``."""

    external_data: Nullable[ExternalDataUpdateRequest] = None

class UpdateTagTypeRequest(ServiceTitanModel):
    """Body of ``settings.tag_types.update``."""

    name: Nullable[str] = None
    color: Nullable[str] = None
    code: Nullable[str] = None
    importance: Nullable[Literal["Medium", "High"]] = None
    is_conversion_opportunity: Nullable[bool] = None
    allow_to_use_on_timesheet_activity: Nullable[bool] = None
    is_visible_on_dispatch_board: Nullable[bool] = None

class UserRoleResponse(ServiceTitanModel):
    """What comes from ``settings.user_roles.list``."""

    id: Nullable[int] = None
    active: Nullable[bool] = None
    name: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    employee_type: Nullable[Union[Literal["Employee", "Technician"], str]] = None
