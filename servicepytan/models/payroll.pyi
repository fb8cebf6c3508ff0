# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of bodies and records of the API module ``payroll``."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import Nullable, NullableList

class GrossPayItemCreateRequest(ServiceTitanModel):
    """Body of ``payroll.gross_pay_items.create``."""

    payroll_id: Nullable[int] = None
    amount: Nullable[Union[Decimal, float]] = None
    activity_code_id: Nullable[int] = None
    date: Nullable[When] = None
    invoice_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    memo: Nullable[str] = None

class GrossPayItemExportResponse(ServiceTitanModel):
    """What comes from ``payroll.gross_pay_items.export``."""

    id: Nullable[int] = None
    employee_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    business_unit_name: Nullable[str] = None
    payroll_id: Nullable[int] = None
    employee_payroll_id: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    activity: Nullable[str] = None
    activity_code_id: Nullable[int] = None
    activity_code: Nullable[str] = None
    amount: Nullable[Decimal] = None
    amount_adjustment: Nullable[Decimal] = None
    payout_business_unit_name: Nullable[str] = None
    gross_pay_item_type: Nullable[
        Union[
            Literal[
                "InvoiceRelatedBonus", "TimesheetTime", "CustomBonus", "Salary", "Reimbursement"
            ],
            str,
        ]
    ] = None
    started_on: Nullable[dt.datetime] = None
    ended_on: Nullable[dt.datetime] = None
    paid_duration_hours: Nullable[Decimal] = None
    paid_time_type: Nullable[
        Union[Literal["Regular", "Overtime", "DoubleOvertime", "PaidTimeOff"], str]
    ] = None
    source_entity_id: Nullable[int] = None
    job_id: Nullable[int] = None
    job_number: Nullable[str] = None
    job_type_name: Nullable[str] = None
    project_number: Nullable[str] = None
    project_id: Nullable[int] = None
    invoice_id: Nullable[int] = None
    invoice_number: Nullable[str] = None
    invoice_item_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    customer_name: Nullable[str] = None
    location_id: Nullable[int] = None
    location_name: Nullable[str] = None
    location_address: Nullable[str] = None
    location_zip: Nullable[str] = None
    zone_name: Nullable[str] = None
    tax_zone_name: Nullable[str] = None
    labor_type_id: Nullable[int] = None
    labor_type_code: Nullable[str] = None
    budget_code_id: Nullable[int] = None
    is_prevailing_wage_job: Nullable[bool] = None
    memo: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class GrossPayItemResponse(ServiceTitanModel):
    """What comes from ``payroll.gross_pay_items.list``."""

    id: Nullable[int] = None
    employee_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    business_unit_name: Nullable[str] = None
    payroll_id: Nullable[int] = None
    employee_payroll_id: Nullable[str] = None
    date: Nullable[dt.datetime] = None
    activity: Nullable[str] = None
    activity_code_id: Nullable[int] = None
    activity_code: Nullable[str] = None
    amount: Nullable[Decimal] = None
    amount_adjustment: Nullable[Decimal] = None
    payout_business_unit_name: Nullable[str] = None
    gross_pay_item_type: Nullable[
        Union[
            Literal[
                "InvoiceRelatedBonus", "TimesheetTime", "CustomBonus", "Salary", "Reimbursement"
            ],
            str,
        ]
    ] = None
    started_on: Nullable[dt.datetime] = None
    ended_on: Nullable[dt.datetime] = None
    paid_duration_hours: Nullable[Decimal] = None
    paid_time_type: Nullable[
        Union[Literal["Regular", "Overtime", "DoubleOvertime", "PaidTimeOff"], str]
    ] = None
    source_entity_id: Nullable[int] = None
    job_id: Nullable[int] = None
    job_number: Nullable[str] = None
    job_type_name: Nullable[str] = None
    project_number: Nullable[str] = None
    project_id: Nullable[int] = None
    invoice_id: Nullable[int] = None
    invoice_number: Nullable[str] = None
    invoice_item_id: Nullable[int] = None
    customer_id: Nullable[int] = None
    customer_name: Nullable[str] = None
    location_id: Nullable[int] = None
    location_name: Nullable[str] = None
    location_address: Nullable[str] = None
    location_zip: Nullable[str] = None
    zone_name: Nullable[str] = None
    tax_zone_name: Nullable[str] = None
    labor_type_id: Nullable[int] = None
    labor_type_code: Nullable[str] = None
    budget_code_id: Nullable[int] = None
    is_prevailing_wage_job: Nullable[bool] = None
    memo: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class GrossPayItemUpdateRequest(ServiceTitanModel):
    """Body of ``payroll.gross_pay_items.update``."""

    payroll_id: Nullable[int] = None
    amount: Nullable[Union[Decimal, float]] = None
    activity_code_id: Nullable[int] = None
    date: Nullable[When] = None
    invoice_id: Nullable[int] = None
    budget_code_id: Nullable[int] = None
    memo: Nullable[str] = None

class JobSplitExportResponse(ServiceTitanModel):
    """What comes from ``payroll.job_splits.export``."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    split: Nullable[Decimal] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class JobSplitResponse(ServiceTitanModel):
    """What comes from ``payroll.job_splits.list`` and ``payroll.job_splits.list_for_job``."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    split: Nullable[Decimal] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None

class JobTimesheetCreateRequest(ServiceTitanModel):
    """Body of ``payroll.timesheets.create``."""

    appointment_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    dispatched_on: Nullable[When] = None
    arrived_on: Nullable[When] = None
    canceled_on: Nullable[When] = None
    done_on: Nullable[When] = None

class JobTimesheetExportResponse(ServiceTitanModel):
    """What comes from ``payroll.timesheets.export``."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    appointment_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    dispatched_on: Nullable[dt.datetime] = None
    arrived_on: Nullable[dt.datetime] = None
    canceled_on: Nullable[dt.datetime] = None
    done_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class JobTimesheetResponse(ServiceTitanModel):
    """What comes from ``payroll.timesheets.list`` and ``payroll.timesheets.list_for_job``."""

    id: Nullable[int] = None
    job_id: Nullable[int] = None
    appointment_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    dispatched_on: Nullable[dt.datetime] = None
    arrived_on: Nullable[dt.datetime] = None
    canceled_on: Nullable[dt.datetime] = None
    done_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class JobTimesheetUpdateRequest(ServiceTitanModel):
    """Body of ``payroll.timesheets.update``."""

    appointment_id: Nullable[int] = None
    technician_id: Nullable[int] = None
    dispatched_on: Nullable[When] = None
    arrived_on: Nullable[When] = None
    canceled_on: Nullable[When] = None
    done_on: Nullable[When] = None

class LocationLaborTypeResponse(ServiceTitanModel):
    """What comes from ``payroll.location_labor_types.list``."""

    location_id: Nullable[int] = None
    hourly_rate: Nullable[Decimal] = None
    labor_type_name: Nullable[str] = None
    labor_type_code: Nullable[str] = None
    created_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class ModificationResponse(ServiceTitanModel):
    """What comes from ``payroll.gross_pay_items.create`` and 4 more."""

    id: Nullable[int] = None

class NonJobTimesheetResponse(ServiceTitanModel):
    """What comes from ``payroll.timesheets.list_non_job``."""

    id: Nullable[int] = None
    employee_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    timesheet_code_id: Nullable[int] = None
    started_on: Nullable[dt.datetime] = None
    ended_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class PayrollActivityCodeExportResponse(ServiceTitanModel):
    """What comes from ``payroll.activity_codes.export``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    code: Nullable[str] = None
    earning_category: Nullable[Union[Literal["Timesheet", "Commission", "Reimbursement"], str]] = (
        None
    )
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    is_discretionary: Nullable[bool] = None
    active: Nullable[bool] = None

class PayrollActivityCodeResponse(ServiceTitanModel):
    """What comes from ``payroll.activity_codes.get`` and ``payroll.activity_codes.list``."""

    id: Nullable[int] = None
    name: Nullable[str] = None
    code: Nullable[str] = None
    earning_category: Nullable[Union[Literal["Timesheet", "Commission", "Reimbursement"], str]] = (
        None
    )
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    is_discretionary: Nullable[bool] = None
    active: Nullable[bool] = None

class PayrollAdjustmentCreateRequest(ServiceTitanModel):
    """Body of ``payroll.payroll_adjustments.create``."""

    employee_type: Nullable[Literal["Technician", "Employee"]] = None
    employee_id: Nullable[int] = None
    posted_on: Nullable[When] = None
    amount: Nullable[Union[Decimal, float]] = None
    memo: Nullable[str] = None
    activity_code_id: Nullable[int] = None
    invoice_id: Nullable[int] = None
    hours: Nullable[Union[Decimal, float]] = None
    rate: Nullable[Union[Decimal, float]] = None
    quantity: Nullable[Union[Decimal, float]] = None

class PayrollAdjustmentExportResponse(ServiceTitanModel):
    """What comes from ``payroll.payroll_adjustments.export``."""

    id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    employee_id: Nullable[int] = None
    posted_on: Nullable[dt.datetime] = None
    amount: Nullable[Decimal] = None
    memo: Nullable[str] = None
    activity_code_id: Nullable[int] = None
    invoice_id: Nullable[int] = None
    hours: Nullable[Decimal] = None
    rate: Nullable[Decimal] = None
    quantity: Nullable[Decimal] = None
    type: Nullable[
        Union[
            Literal[
                "Direct",
                "CommissionBased",
                "Labor",
                "Advance",
                "SoldAdvance",
                "Scheduled",
                "AddOn",
                "MonthlyBonus",
                "BonusWOT",
            ],
            str,
        ]
    ] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class PayrollAdjustmentResponse(ServiceTitanModel):
    """What comes from ``payroll.payroll_adjustments.get`` and 1 more."""

    id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    employee_id: Nullable[int] = None
    posted_on: Nullable[dt.datetime] = None
    amount: Nullable[Decimal] = None
    memo: Nullable[str] = None
    activity_code_id: Nullable[int] = None
    invoice_id: Nullable[int] = None
    hours: Nullable[Decimal] = None
    rate: Nullable[Decimal] = None
    quantity: Nullable[Decimal] = None
    type: Nullable[
        Union[
            Literal[
                "Direct",
                "CommissionBased",
                "Labor",
                "Advance",
                "SoldAdvance",
                "Scheduled",
                "AddOn",
                "MonthlyBonus",
                "BonusWOT",
            ],
            str,
        ]
    ] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class PayrollCustomFieldResponse(ServiceTitanModel):
    """Part of ``PayrollSettingsExportResponse``, ``PayrollSettingsListResponse`` and 1 more."""

    type_id: Nullable[int] = None
    name: Nullable[str] = None
    value: Nullable[str] = None

class PayrollCustomFieldUpdateRequest(ServiceTitanModel):
    """Part of ``PayrollSettingsUpdateRequest``."""

    type_id: Nullable[int] = None
    value: Nullable[str] = None

class PayrollResponse(ServiceTitanModel):
    """What comes from ``payroll.payrolls.list`` and 2 more."""

    id: Nullable[int] = None
    started_on: Nullable[dt.datetime] = None
    ended_on: Nullable[dt.datetime] = None
    employee_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    status: Nullable[Union[Literal["Pending", "Expired", "Approved", "Paid", "Locked"], str]] = None
    burden_rate: Nullable[Decimal] = None
    manager_approved_on: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class PayrollSettingsExportResponse(ServiceTitanModel):
    """What comes from ``payroll.payroll_settings.export``."""

    employee_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    external_payroll_id: Nullable[str] = None
    hourly_rate: Nullable[Decimal] = None
    manager_id: Nullable[int] = None
    payroll_business_unit_id: Nullable[int] = None
    is_included_in_payroll: Nullable[bool] = None
    hire_date: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    custom_fields: NullableList[PayrollCustomFieldResponse] = None

class PayrollSettingsListResponse(ServiceTitanModel):
    """What comes from ``payroll.payroll_settings.list``."""

    employee_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    external_payroll_id: Nullable[str] = None
    hourly_rate: Nullable[Decimal] = None
    manager_id: Nullable[int] = None
    payroll_business_unit_id: Nullable[int] = None
    is_included_in_payroll: Nullable[bool] = None
    hire_date: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    custom_fields: NullableList[PayrollCustomFieldResponse] = None

class PayrollSettingsResponse(ServiceTitanModel):
    """What comes from ``payroll.payroll_settings.get_for_employee`` and 1 more."""

    employee_id: Nullable[int] = None
    employee_type: Nullable[Union[Literal["Technician", "Employee"], str]] = None
    external_payroll_id: Nullable[str] = None
    hourly_rate: Nullable[Decimal] = None
    manager_id: Nullable[int] = None
    payroll_business_unit_id: Nullable[int] = None
    is_included_in_payroll: Nullable[bool] = None
    hire_date: Nullable[dt.datetime] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
    custom_fields: NullableList[PayrollCustomFieldResponse] = None

class PayrollSettingsUpdateRequest(ServiceTitanModel):
    """Body of ``payroll.payroll_settings.update_for_employee`` and 1 more."""

    external_payroll_id: Nullable[str] = None
    hourly_rate: Nullable[Union[Decimal, float]] = None
    manager_id: Nullable[int] = None
    payroll_business_unit_id: Nullable[int] = None
    hire_date: Nullable[When] = None
    is_included_in_payroll: Nullable[bool] = None
    custom_fields: NullableList[PayrollCustomFieldUpdateRequest] = None

class PayrollSettingsUpdateResponse(ServiceTitanModel):
    """What comes from ``payroll.payroll_settings.update_for_employee`` and 1 more."""

    employee_id: Nullable[int] = None

class TimesheetCodeExportResponse(ServiceTitanModel):
    """What comes from ``payroll.timesheet_codes.export``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    description: Nullable[str] = None
    type: Nullable[Union[Literal["Unpaid", "Paid", "ClockInOut", "PaidTimeOff"], str]] = None
    applicable_employee_type: Nullable[Union[Literal["Technician", "Employee", "All"], str]] = None
    rate_info: Nullable[TimesheetCodeRateInfoResponse] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None

class TimesheetCodeRateInfoResponse(ServiceTitanModel):
    """Part of ``TimesheetCodeExportResponse`` and ``TimesheetCodeResponse``."""

    hourly_rate: Nullable[Union[Literal["EmployeeHourlyRate", "CustomHourlyRate"], str]] = None
    custom_hourly_rate: Nullable[Decimal] = None
    rate_multiplier: Nullable[Decimal] = None

class TimesheetCodeResponse(ServiceTitanModel):
    """What comes from ``payroll.timesheet_codes.get`` and ``payroll.timesheet_codes.list``."""

    id: Nullable[int] = None
    code: Nullable[str] = None
    description: Nullable[str] = None
    type: Nullable[Union[Literal["Unpaid", "Paid", "ClockInOut", "PaidTimeOff"], str]] = None
    applicable_employee_type: Nullable[Union[Literal["Technician", "Employee", "All"], str]] = None
    rate_info: Nullable[TimesheetCodeRateInfoResponse] = None
    created_on: Nullable[dt.datetime] = None
    modified_on: Nullable[dt.datetime] = None
    active: Nullable[bool] = None
