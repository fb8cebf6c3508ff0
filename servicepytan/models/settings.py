# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``settings``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _AccountActionRequest(m: Parts) -> Fields:
    """Body of ``settings.employees.perform_account_action``."""
    return {
        "action": Nullable[
            Literal["Activate", "Deactivate", "SendInvite", "SendPasswordResetLink"]
        ],
    }


@_models.add
def _AccountActionResponse(m: Parts) -> Fields:
    """What comes from ``settings.employees.perform_account_action`` and 1 more."""
    return {
        "status": Nullable[Union[Literal["Success"], str]],
    }


@_models.add
def _BusinessUnitAddressResponse(m: Parts) -> Fields:
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "country": Nullable[str],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
        "is_manual_coordinates": Nullable[bool],
        "is_military": Nullable[bool],
    }


@_models.add
def _BusinessUnitResponse(m: Parts) -> Fields:
    """What comes from ``settings.business_units.get`` and ``settings.business_units.list``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "official_name": Nullable[str],
        "email": Nullable[str],
        "currency": Nullable[str],
        "phone_number": Nullable[str],
        "invoice_header": Nullable[str],
        "invoice_message": Nullable[str],
        "default_tax_rate": Nullable[Decimal],
        "authorization_paragraph": Nullable[str],
        "acknowledgement_paragraph": Nullable[str],
        "address": Nullable[m.BusinessUnitAddressResponse],
        "material_sku": Nullable[str],
        "quickbooks_class": Nullable[str],
        "account_code": Nullable[str],
        "franchise_id": Nullable[str],
        "concept_code": Nullable[str],
        "corporate_contract_number": Nullable[str],
        "trade": Nullable[m.NamedModel],
        "division": Nullable[m.NamedModel],
        "tag_type_ids": NullableList[int],
        "tenant": Nullable[m.BusinessUnitTenantResponse],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "external_data": NullableList[m.ExternalDataModel],
        "certified_sentricon_specialist_code": Nullable[str],
    }


@_models.add
def _BusinessUnitTenantResponse(m: Parts) -> Fields:
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "account_code": Nullable[str],
        "franchise_id": Nullable[str],
        "concept_code": Nullable[str],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _CreateOrUpdateAddressRequest(m: Parts) -> Fields:
    """Part of ``TechnicianCreateRequest`` and ``TechnicianUpdateRequest``."""
    return {
        "unit": Nullable[str],
        "street": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "country": Nullable[str],
        "zip": Nullable[str],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
    }


@_models.add
def _CreateTagTypeRequest(m: Parts) -> Fields:
    """Body of ``settings.tag_types.create``."""
    return {
        "name": Nullable[str],
        "color": Nullable[str],
        "code": Nullable[str],
        "importance": Nullable[Literal["Medium", "High"]],
        "is_conversion_opportunity": Nullable[bool],
        "allow_to_use_on_timesheet_activity": Nullable[bool],
        "is_visible_on_dispatch_board": Nullable[bool],
    }


@_models.add
def _EmployeeAddressResponse(m: Parts) -> Fields:
    """Part of ``EmployeeResponse`` and ``ExportEmployeeResponse``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "country": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
    }


@_models.add
def _EmployeeCreateRequest(m: Parts) -> Fields:
    """Body of ``settings.employees.create``."""
    return {
        "name": Nullable[str],
        "mobile_phone_number": Nullable[str],
        "phone_number": Nullable[str],
        "email": Nullable[str],
        "login": Nullable[str],
        "password": Nullable[str],
        "account_creation_method": Nullable[
            Literal["CreateLater", "SendInvite", "AssignLoginAndPassword"]
        ],
        "business_unit_id": Nullable[int],
        "role_id": Nullable[int],
        "positions": NullableList[
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
        ],
        "aad_user_id": Nullable[str],
        "custom_fields": NullableList[m.EmployeeCustomFieldCreateOrUpdateRequest],
    }


@_models.add
def _EmployeeCreateResponse(m: Parts) -> Fields:
    """What comes from ``settings.employees.create``."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _EmployeeCustomFieldCreateOrUpdateRequest(m: Parts) -> Fields:
    """Part of ``EmployeeCreateRequest`` and ``EmployeeUpdateRequest``."""
    return {
        "type_id": Nullable[int],
        "value": Nullable[str],
    }


@_models.add
def _EmployeeCustomFieldResponse(m: Parts) -> Fields:
    """Part of ``EmployeeResponse`` and ``ExportEmployeeResponse``."""
    return {
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _EmployeePermissionResponse(m: Parts) -> Fields:
    """Part of ``EmployeeResponse`` and ``ExportEmployeeResponse``."""
    return {
        "id": Nullable[int],
        "value": Nullable[str],
    }


@_models.add
def _EmployeeResponse(m: Parts) -> Fields:
    """What comes from ``settings.employees.get`` and ``settings.employees.list``."""
    return {
        "id": Nullable[int],
        "user_id": Nullable[int],
        "name": Nullable[str],
        "first_name": Nullable[str],
        "last_name": Nullable[str],
        "manager_id": Nullable[int],
        "role": Nullable[
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
        ],
        "role_ids": NullableList[int],
        "business_unit_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "email": Nullable[str],
        "phone_number": Nullable[str],
        "login_name": Nullable[str],
        "active": Nullable[bool],
        "aad_user_id": Nullable[str],
        "account_locked": Nullable[bool],
        "home": Nullable[m.EmployeeAddressResponse],
        "agent_id": Nullable[int],
        "start_date": Nullable[dt.datetime],
        "termination_date": Nullable[dt.datetime],
        "hourly_rate": Nullable[Decimal],
        "overtime_profile_id": Nullable[int],
        "custom_fields": NullableList[m.EmployeeCustomFieldResponse],
        "permissions": NullableList[m.EmployeePermissionResponse],
    }


@_models.add
def _EmployeeUpdateRequest(m: Parts) -> Fields:
    """Body of ``settings.employees.update``."""
    return {
        "name": Nullable[str],
        "mobile_phone_number": Nullable[str],
        "phone_number": Nullable[str],
        "email": Nullable[str],
        "login": Nullable[str],
        "business_unit_id": Nullable[int],
        "role_id": Nullable[int],
        "positions": NullableList[
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
        ],
        "aad_user_id": Nullable[str],
        "custom_fields": NullableList[m.EmployeeCustomFieldCreateOrUpdateRequest],
        "account_locked": Nullable[bool],
    }


@_models.add
def _EmployeeUpdateResponse(m: Parts) -> Fields:
    """What comes from ``settings.employees.update``."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _ExportBusinessUnitResponse(m: Parts) -> Fields:
    """What comes from ``settings.business_units.export``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "official_name": Nullable[str],
        "email": Nullable[str],
        "currency": Nullable[str],
        "phone_number": Nullable[str],
        "invoice_header": Nullable[str],
        "invoice_message": Nullable[str],
        "default_tax_rate": Nullable[Decimal],
        "authorization_paragraph": Nullable[str],
        "acknowledgement_paragraph": Nullable[str],
        "address": Nullable[m.BusinessUnitAddressResponse],
        "material_sku": Nullable[str],
        "quickbooks_class": Nullable[str],
        "account_code": Nullable[str],
        "franchise_id": Nullable[str],
        "concept_code": Nullable[str],
        "corporate_contract_number": Nullable[str],
        "trade": Nullable[m.NamedModel],
        "division": Nullable[m.NamedModel],
        "tag_type_ids": NullableList[int],
        "tenant": Nullable[m.BusinessUnitTenantResponse],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "external_data": NullableList[m.ExternalDataModel],
        "certified_sentricon_specialist_code": Nullable[str],
    }


@_models.add
def _ExportEmployeeResponse(m: Parts) -> Fields:
    """What comes from ``settings.employees.export``."""
    return {
        "custom_fields": NullableList[m.EmployeeCustomFieldResponse],
        "permissions": NullableList[m.EmployeePermissionResponse],
        "id": Nullable[int],
        "user_id": Nullable[int],
        "name": Nullable[str],
        "first_name": Nullable[str],
        "last_name": Nullable[str],
        "manager_id": Nullable[int],
        "role": Nullable[
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
        ],
        "role_ids": NullableList[int],
        "business_unit_id": Nullable[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "email": Nullable[str],
        "phone_number": Nullable[str],
        "login_name": Nullable[str],
        "active": Nullable[bool],
        "aad_user_id": Nullable[str],
        "account_locked": Nullable[bool],
        "home": Nullable[m.EmployeeAddressResponse],
        "agent_id": Nullable[int],
        "start_date": Nullable[dt.datetime],
        "termination_date": Nullable[dt.datetime],
        "hourly_rate": Nullable[Decimal],
        "overtime_profile_id": Nullable[int],
    }


@_models.add
def _ExportTagTypeResponse(m: Parts) -> Fields:
    """What comes from ``settings.tag_types.export``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "color": Nullable[str],
        "code": Nullable[str],
        "importance": Nullable[Union[Literal["Medium", "High"], str]],
        "is_conversion_opportunity": Nullable[bool],
        "allow_to_use_on_timesheet_activity": Nullable[bool],
        "is_visible_on_dispatch_board": Nullable[bool],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _ExportTechnicianResponse(m: Parts) -> Fields:
    """What comes from ``settings.technicians.export``."""
    return {
        "id": Nullable[int],
        "user_id": Nullable[int],
        "name": Nullable[str],
        "role_ids": NullableList[int],
        "business_unit_id": Nullable[int],
        "main_zone_id": Nullable[int],
        "zone_ids": NullableList[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "email": Nullable[str],
        "phone_number": Nullable[str],
        "login_name": Nullable[str],
        "home": Nullable[m.TechnicianAddressResponse],
        "daily_goal": Nullable[Decimal],
        "is_managed_tech": Nullable[bool],
        "license_type": Nullable[
            Union[Literal["NonManagedTech", "ManagedTech", "ManagedInstaller"], str]
        ],
        "custom_fields": NullableList[m.TechnicianCustomFieldResponse],
        "active": Nullable[bool],
        "aad_user_id": Nullable[str],
        "burden_rate": Nullable[Decimal],
        "team": Nullable[str],
        "job_filter": Nullable[
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
        ],
        "permissions": NullableList[m.TechnicianPermissionResponse],
        "account_locked": Nullable[bool],
        "commission_rate": Nullable[Decimal],
        "current_value": Nullable[Decimal],
        "first_name": Nullable[str],
        "last_name": Nullable[str],
        "hourly_rate": Nullable[Decimal],
        "job_id": Nullable[int],
        "mobile_phone": Nullable[str],
        "outbound_caller_id": Nullable[str],
        "payroll_id": Nullable[str],
        "payroll_profile_id": Nullable[int],
        "appoitment_id": Nullable[int],
        "shift_start": Nullable[dt.timedelta],
        "shift_end": Nullable[dt.timedelta],
        "sold_by_rate": Nullable[Decimal],
        "start_date": Nullable[dt.datetime],
        "status": Nullable[Union[Literal["Idle", "Dispatched", "Working", "Meal"], str]],
        "skills": NullableList[m.TechnicianSkillResponse],
        "positions": NullableList[
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
        ],
        "location": Nullable[m.TechnicianLocationResponse],
        "bio": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _ExternalDataModel(m: Parts) -> Fields:
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataUpdateModel(m: Parts) -> Fields:
    """Part of ``ExternalDataUpdateRequest``."""
    return {
        "key": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _ExternalDataUpdateRequest(m: Parts) -> Fields:
    """Part of ``UpdateBusinessUnitRequest``."""
    return {
        "patch_mode": Nullable[Literal["Replace", "Merge"]],
        "application_guid": Nullable[str],
        "external_data": NullableList[m.ExternalDataUpdateModel],
    }


@_models.add
def _IntacctBusinessUnitMappingResponse(m: Parts) -> Fields:
    """What comes from ``settings.business_units.list_intacct_mappings``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "active": Nullable[bool],
        "trade_name": Nullable[str],
        "intacct_location_name": Nullable[str],
        "intacct_location_id": Nullable[str],
        "intacct_department": Nullable[str],
        "intacct_class": Nullable[str],
    }


@_models.add
def _ModificationResponse(m: Parts) -> Fields:
    """What comes from ``settings.business_units.update`` and 2 more."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _NamedModel(m: Parts) -> Fields:
    """Part of ``BusinessUnitResponse`` and ``ExportBusinessUnitResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _TagTypeResponse(m: Parts) -> Fields:
    """What comes from ``settings.tag_types.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "color": Nullable[str],
        "code": Nullable[str],
        "importance": Nullable[Union[Literal["Medium", "High"], str]],
        "is_conversion_opportunity": Nullable[bool],
        "allow_to_use_on_timesheet_activity": Nullable[bool],
        "is_visible_on_dispatch_board": Nullable[bool],
        "active": Nullable[bool],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _TechnicianAccountActionRequest(m: Parts) -> Fields:
    """Body of ``settings.technicians.perform_account_action``."""
    return {
        "action": Nullable[
            Literal["Activate", "Deactivate", "SendInvite", "SendPasswordResetLink"]
        ],
        "license_type": Nullable[
            Literal["NonManagedTechnician", "ManagedTechnician", "ManagedInstaller"]
        ],
        "truck_id": Nullable[int],
    }


@_models.add
def _TechnicianAddressResponse(m: Parts) -> Fields:
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""
    return {
        "street": Nullable[str],
        "unit": Nullable[str],
        "country": Nullable[str],
        "city": Nullable[str],
        "state": Nullable[str],
        "zip": Nullable[str],
        "street_address": Nullable[str],
        "latitude": Nullable[float],
        "longitude": Nullable[float],
    }


@_models.add
def _TechnicianCreateRequest(m: Parts) -> Fields:
    """Body of ``settings.technicians.create``."""
    return {
        "name": Nullable[str],
        "phone_number": Nullable[str],
        "email": Nullable[str],
        "login": Nullable[str],
        "password": Nullable[str],
        "account_creation_method": Nullable[
            Literal["CreateLater", "SendInvite", "AssignLoginAndPassword"]
        ],
        "business_unit_id": Nullable[int],
        "role_id": Nullable[int],
        "positions": NullableList[
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
        ],
        "aad_user_id": Nullable[str],
        "license_type": Nullable[Literal["NonManagedTech", "ManagedTech", "ManagedInstaller"]],
        "team": Nullable[str],
        "daily_goal": Nullable[Union[Decimal, float]],
        "burden_rate": Nullable[Union[Decimal, float]],
        "bio": Nullable[str],
        "memo": Nullable[str],
        "job_filter": Nullable[
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
        ],
        "job_history_date_filter": Nullable[
            Literal["AllJobs", "LastThreeDays", "LastSevenDays", "LastMonth"]
        ],
        "home": Nullable[m.CreateOrUpdateAddressRequest],
        "custom_fields": NullableList[m.TechnicianCustomFieldCreateOrUpdateRequest],
    }


@_models.add
def _TechnicianCreateResponse(m: Parts) -> Fields:
    """What comes from ``settings.technicians.create``."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _TechnicianCustomFieldCreateOrUpdateRequest(m: Parts) -> Fields:
    """Part of ``TechnicianCreateRequest`` and ``TechnicianUpdateRequest``."""
    return {
        "type_id": Nullable[int],
        "value": Nullable[str],
    }


@_models.add
def _TechnicianCustomFieldResponse(m: Parts) -> Fields:
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""
    return {
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _TechnicianLocationResponse(m: Parts) -> Fields:
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""
    return {
        "latitude": Nullable[float],
        "longitude": Nullable[float],
        "coordinates_updated_on": Nullable[dt.datetime],
    }


@_models.add
def _TechnicianPermissionResponse(m: Parts) -> Fields:
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""
    return {
        "id": Nullable[int],
        "value": Nullable[str],
    }


@_models.add
def _TechnicianResponse(m: Parts) -> Fields:
    """What comes from ``settings.technicians.get`` and ``settings.technicians.list``."""
    return {
        "id": Nullable[int],
        "user_id": Nullable[int],
        "name": Nullable[str],
        "role_ids": NullableList[int],
        "business_unit_id": Nullable[int],
        "main_zone_id": Nullable[int],
        "zone_ids": NullableList[int],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "email": Nullable[str],
        "phone_number": Nullable[str],
        "login_name": Nullable[str],
        "home": Nullable[m.TechnicianAddressResponse],
        "daily_goal": Nullable[Decimal],
        "is_managed_tech": Nullable[bool],
        "license_type": Nullable[
            Union[Literal["NonManagedTech", "ManagedTech", "ManagedInstaller"], str]
        ],
        "custom_fields": NullableList[m.TechnicianCustomFieldResponse],
        "active": Nullable[bool],
        "aad_user_id": Nullable[str],
        "burden_rate": Nullable[Decimal],
        "team": Nullable[str],
        "job_filter": Nullable[
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
        ],
        "permissions": NullableList[m.TechnicianPermissionResponse],
        "account_locked": Nullable[bool],
        "commission_rate": Nullable[Decimal],
        "current_value": Nullable[Decimal],
        "first_name": Nullable[str],
        "last_name": Nullable[str],
        "hourly_rate": Nullable[Decimal],
        "job_id": Nullable[int],
        "mobile_phone": Nullable[str],
        "outbound_caller_id": Nullable[str],
        "payroll_id": Nullable[str],
        "payroll_profile_id": Nullable[int],
        "appoitment_id": Nullable[int],
        "shift_start": Nullable[dt.timedelta],
        "shift_end": Nullable[dt.timedelta],
        "sold_by_rate": Nullable[Decimal],
        "start_date": Nullable[dt.datetime],
        "status": Nullable[Union[Literal["Idle", "Dispatched", "Working", "Meal"], str]],
        "skills": NullableList[m.TechnicianSkillResponse],
        "positions": NullableList[
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
        ],
        "location": Nullable[m.TechnicianLocationResponse],
        "bio": Nullable[str],
        "memo": Nullable[str],
    }


@_models.add
def _TechnicianSkillResponse(m: Parts) -> Fields:
    """Part of ``ExportTechnicianResponse`` and ``TechnicianResponse``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
    }


@_models.add
def _TechnicianUpdateRequest(m: Parts) -> Fields:
    """Body of ``settings.technicians.update``."""
    return {
        "name": Nullable[str],
        "phone_number": Nullable[str],
        "email": Nullable[str],
        "login": Nullable[str],
        "business_unit_id": Nullable[int],
        "role_id": Nullable[int],
        "positions": NullableList[
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
        ],
        "aad_user_id": Nullable[str],
        "license_type": Nullable[Literal["NonManagedTech", "ManagedTech", "ManagedInstaller"]],
        "team": Nullable[str],
        "daily_goal": Nullable[Union[Decimal, float]],
        "burden_rate": Nullable[Union[Decimal, float]],
        "bio": Nullable[str],
        "memo": Nullable[str],
        "job_filter": Nullable[
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
        ],
        "job_history_date_filter": Nullable[
            Literal["AllJobs", "LastThreeDays", "LastSevenDays", "LastMonth"]
        ],
        "home": Nullable[m.CreateOrUpdateAddressRequest],
        "custom_fields": NullableList[m.TechnicianCustomFieldCreateOrUpdateRequest],
        "account_locked": Nullable[bool],
    }


@_models.add
def _TechnicianUpdateResponse(m: Parts) -> Fields:
    """What comes from ``settings.technicians.update``."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _UpdateBusinessUnitRequest(m: Parts) -> Fields:
    """Body of ``settings.business_units.update``."""
    return {
        "external_data": Nullable[m.ExternalDataUpdateRequest],
    }


@_models.add
def _UpdateTagTypeRequest(m: Parts) -> Fields:
    """Body of ``settings.tag_types.update``."""
    return {
        "name": Nullable[str],
        "color": Nullable[str],
        "code": Nullable[str],
        "importance": Nullable[Literal["Medium", "High"]],
        "is_conversion_opportunity": Nullable[bool],
        "allow_to_use_on_timesheet_activity": Nullable[bool],
        "is_visible_on_dispatch_board": Nullable[bool],
    }


@_models.add
def _UserRoleResponse(m: Parts) -> Fields:
    """What comes from ``settings.user_roles.list``."""
    return {
        "id": Nullable[int],
        "active": Nullable[bool],
        "name": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "employee_type": Nullable[Union[Literal["Employee", "Technician"], str]],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
