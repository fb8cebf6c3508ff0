# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The models of the API module ``payroll``, each made when touched."""

import datetime as dt
from decimal import Decimal
from typing import Literal, Union

from servicepytan.core.timestamps import When
from servicepytan.models.kinds import Nullable, NullableList
from servicepytan.models.lazy import Fields, LazyModels, Parts

_models = LazyModels(globals())


@_models.add
def _GrossPayItemCreateRequest(m: Parts) -> Fields:
    """Body of ``payroll.gross_pay_items.create``."""
    return {
        "payroll_id": Nullable[int],
        "amount": Nullable[Union[Decimal, float]],
        "activity_code_id": Nullable[int],
        "date": Nullable[When],
        "invoice_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "memo": Nullable[str],
    }


@_models.add
def _GrossPayItemExportResponse(m: Parts) -> Fields:
    """What comes from ``payroll.gross_pay_items.export``."""
    return {
        "id": Nullable[int],
        "employee_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "business_unit_name": Nullable[str],
        "payroll_id": Nullable[int],
        "employee_payroll_id": Nullable[str],
        "date": Nullable[dt.datetime],
        "activity": Nullable[str],
        "activity_code_id": Nullable[int],
        "activity_code": Nullable[str],
        "amount": Nullable[Decimal],
        "amount_adjustment": Nullable[Decimal],
        "payout_business_unit_name": Nullable[str],
        "gross_pay_item_type": Nullable[
            Union[
                Literal[
                    "InvoiceRelatedBonus", "TimesheetTime", "CustomBonus", "Salary", "Reimbursement"
                ],
                str,
            ]
        ],
        "started_on": Nullable[dt.datetime],
        "ended_on": Nullable[dt.datetime],
        "paid_duration_hours": Nullable[Decimal],
        "paid_time_type": Nullable[
            Union[Literal["Regular", "Overtime", "DoubleOvertime", "PaidTimeOff"], str]
        ],
        "source_entity_id": Nullable[int],
        "job_id": Nullable[int],
        "job_number": Nullable[str],
        "job_type_name": Nullable[str],
        "project_number": Nullable[str],
        "project_id": Nullable[int],
        "invoice_id": Nullable[int],
        "invoice_number": Nullable[str],
        "invoice_item_id": Nullable[int],
        "customer_id": Nullable[int],
        "customer_name": Nullable[str],
        "location_id": Nullable[int],
        "location_name": Nullable[str],
        "location_address": Nullable[str],
        "location_zip": Nullable[str],
        "zone_name": Nullable[str],
        "tax_zone_name": Nullable[str],
        "labor_type_id": Nullable[int],
        "labor_type_code": Nullable[str],
        "budget_code_id": Nullable[int],
        "is_prevailing_wage_job": Nullable[bool],
        "memo": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _GrossPayItemResponse(m: Parts) -> Fields:
    """What comes from ``payroll.gross_pay_items.list``."""
    return {
        "id": Nullable[int],
        "employee_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "business_unit_name": Nullable[str],
        "payroll_id": Nullable[int],
        "employee_payroll_id": Nullable[str],
        "date": Nullable[dt.datetime],
        "activity": Nullable[str],
        "activity_code_id": Nullable[int],
        "activity_code": Nullable[str],
        "amount": Nullable[Decimal],
        "amount_adjustment": Nullable[Decimal],
        "payout_business_unit_name": Nullable[str],
        "gross_pay_item_type": Nullable[
            Union[
                Literal[
                    "InvoiceRelatedBonus", "TimesheetTime", "CustomBonus", "Salary", "Reimbursement"
                ],
                str,
            ]
        ],
        "started_on": Nullable[dt.datetime],
        "ended_on": Nullable[dt.datetime],
        "paid_duration_hours": Nullable[Decimal],
        "paid_time_type": Nullable[
            Union[Literal["Regular", "Overtime", "DoubleOvertime", "PaidTimeOff"], str]
        ],
        "source_entity_id": Nullable[int],
        "job_id": Nullable[int],
        "job_number": Nullable[str],
        "job_type_name": Nullable[str],
        "project_number": Nullable[str],
        "project_id": Nullable[int],
        "invoice_id": Nullable[int],
        "invoice_number": Nullable[str],
        "invoice_item_id": Nullable[int],
        "customer_id": Nullable[int],
        "customer_name": Nullable[str],
        "location_id": Nullable[int],
        "location_name": Nullable[str],
        "location_address": Nullable[str],
        "location_zip": Nullable[str],
        "zone_name": Nullable[str],
        "tax_zone_name": Nullable[str],
        "labor_type_id": Nullable[int],
        "labor_type_code": Nullable[str],
        "budget_code_id": Nullable[int],
        "is_prevailing_wage_job": Nullable[bool],
        "memo": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _GrossPayItemUpdateRequest(m: Parts) -> Fields:
    """Body of ``payroll.gross_pay_items.update``."""
    return {
        "payroll_id": Nullable[int],
        "amount": Nullable[Union[Decimal, float]],
        "activity_code_id": Nullable[int],
        "date": Nullable[When],
        "invoice_id": Nullable[int],
        "budget_code_id": Nullable[int],
        "memo": Nullable[str],
    }


@_models.add
def _JobSplitExportResponse(m: Parts) -> Fields:
    """What comes from ``payroll.job_splits.export``."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "technician_id": Nullable[int],
        "split": Nullable[Decimal],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _JobSplitResponse(m: Parts) -> Fields:
    """What comes from ``payroll.job_splits.list`` and ``payroll.job_splits.list_for_job``."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "technician_id": Nullable[int],
        "split": Nullable[Decimal],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
    }


@_models.add
def _JobTimesheetCreateRequest(m: Parts) -> Fields:
    """Body of ``payroll.timesheets.create``."""
    return {
        "appointment_id": Nullable[int],
        "technician_id": Nullable[int],
        "dispatched_on": Nullable[When],
        "arrived_on": Nullable[When],
        "canceled_on": Nullable[When],
        "done_on": Nullable[When],
    }


@_models.add
def _JobTimesheetExportResponse(m: Parts) -> Fields:
    """What comes from ``payroll.timesheets.export``."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "appointment_id": Nullable[int],
        "technician_id": Nullable[int],
        "dispatched_on": Nullable[dt.datetime],
        "arrived_on": Nullable[dt.datetime],
        "canceled_on": Nullable[dt.datetime],
        "done_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _JobTimesheetResponse(m: Parts) -> Fields:
    """What comes from ``payroll.timesheets.list`` and ``payroll.timesheets.list_for_job``."""
    return {
        "id": Nullable[int],
        "job_id": Nullable[int],
        "appointment_id": Nullable[int],
        "technician_id": Nullable[int],
        "dispatched_on": Nullable[dt.datetime],
        "arrived_on": Nullable[dt.datetime],
        "canceled_on": Nullable[dt.datetime],
        "done_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _JobTimesheetUpdateRequest(m: Parts) -> Fields:
    """Body of ``payroll.timesheets.update``."""
    return {
        "appointment_id": Nullable[int],
        "technician_id": Nullable[int],
        "dispatched_on": Nullable[When],
        "arrived_on": Nullable[When],
        "canceled_on": Nullable[When],
        "done_on": Nullable[When],
    }


@_models.add
def _LocationLaborTypeResponse(m: Parts) -> Fields:
    """What comes from ``payroll.location_labor_types.list``."""
    return {
        "location_id": Nullable[int],
        "hourly_rate": Nullable[Decimal],
        "labor_type_name": Nullable[str],
        "labor_type_code": Nullable[str],
        "created_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _ModificationResponse(m: Parts) -> Fields:
    """What comes from ``payroll.gross_pay_items.create`` and 4 more."""
    return {
        "id": Nullable[int],
    }


@_models.add
def _NonJobTimesheetResponse(m: Parts) -> Fields:
    """What comes from ``payroll.timesheets.list_non_job``."""
    return {
        "id": Nullable[int],
        "employee_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "timesheet_code_id": Nullable[int],
        "started_on": Nullable[dt.datetime],
        "ended_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _PayrollActivityCodeExportResponse(m: Parts) -> Fields:
    """What comes from ``payroll.activity_codes.export``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "code": Nullable[str],
        "earning_category": Nullable[
            Union[Literal["Timesheet", "Commission", "Reimbursement"], str]
        ],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "is_discretionary": Nullable[bool],
        "active": Nullable[bool],
    }


@_models.add
def _PayrollActivityCodeResponse(m: Parts) -> Fields:
    """What comes from ``payroll.activity_codes.get`` and ``payroll.activity_codes.list``."""
    return {
        "id": Nullable[int],
        "name": Nullable[str],
        "code": Nullable[str],
        "earning_category": Nullable[
            Union[Literal["Timesheet", "Commission", "Reimbursement"], str]
        ],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "is_discretionary": Nullable[bool],
        "active": Nullable[bool],
    }


@_models.add
def _PayrollAdjustmentCreateRequest(m: Parts) -> Fields:
    """Body of ``payroll.payroll_adjustments.create``."""
    return {
        "employee_type": Nullable[Literal["Technician", "Employee"]],
        "employee_id": Nullable[int],
        "posted_on": Nullable[When],
        "amount": Nullable[Union[Decimal, float]],
        "memo": Nullable[str],
        "activity_code_id": Nullable[int],
        "invoice_id": Nullable[int],
        "hours": Nullable[Union[Decimal, float]],
        "rate": Nullable[Union[Decimal, float]],
        "quantity": Nullable[Union[Decimal, float]],
    }


@_models.add
def _PayrollAdjustmentExportResponse(m: Parts) -> Fields:
    """What comes from ``payroll.payroll_adjustments.export``."""
    return {
        "id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "employee_id": Nullable[int],
        "posted_on": Nullable[dt.datetime],
        "amount": Nullable[Decimal],
        "memo": Nullable[str],
        "activity_code_id": Nullable[int],
        "invoice_id": Nullable[int],
        "hours": Nullable[Decimal],
        "rate": Nullable[Decimal],
        "quantity": Nullable[Decimal],
        "type": Nullable[
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
        ],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _PayrollAdjustmentResponse(m: Parts) -> Fields:
    """What comes from ``payroll.payroll_adjustments.get`` and 1 more."""
    return {
        "id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "employee_id": Nullable[int],
        "posted_on": Nullable[dt.datetime],
        "amount": Nullable[Decimal],
        "memo": Nullable[str],
        "activity_code_id": Nullable[int],
        "invoice_id": Nullable[int],
        "hours": Nullable[Decimal],
        "rate": Nullable[Decimal],
        "quantity": Nullable[Decimal],
        "type": Nullable[
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
        ],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _PayrollCustomFieldResponse(m: Parts) -> Fields:
    """Part of ``PayrollSettingsExportResponse``, ``PayrollSettingsListResponse`` and 1 more."""
    return {
        "type_id": Nullable[int],
        "name": Nullable[str],
        "value": Nullable[str],
    }


@_models.add
def _PayrollCustomFieldUpdateRequest(m: Parts) -> Fields:
    """Part of ``PayrollSettingsUpdateRequest``."""
    return {
        "type_id": Nullable[int],
        "value": Nullable[str],
    }


@_models.add
def _PayrollResponse(m: Parts) -> Fields:
    """What comes from ``payroll.payrolls.list`` and 2 more."""
    return {
        "id": Nullable[int],
        "started_on": Nullable[dt.datetime],
        "ended_on": Nullable[dt.datetime],
        "employee_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "status": Nullable[Union[Literal["Pending", "Expired", "Approved", "Paid", "Locked"], str]],
        "burden_rate": Nullable[Decimal],
        "manager_approved_on": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _PayrollSettingsExportResponse(m: Parts) -> Fields:
    """What comes from ``payroll.payroll_settings.export``."""
    return {
        "employee_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "external_payroll_id": Nullable[str],
        "hourly_rate": Nullable[Decimal],
        "manager_id": Nullable[int],
        "payroll_business_unit_id": Nullable[int],
        "is_included_in_payroll": Nullable[bool],
        "hire_date": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "custom_fields": NullableList[m.PayrollCustomFieldResponse],
    }


@_models.add
def _PayrollSettingsListResponse(m: Parts) -> Fields:
    """What comes from ``payroll.payroll_settings.list``."""
    return {
        "employee_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "external_payroll_id": Nullable[str],
        "hourly_rate": Nullable[Decimal],
        "manager_id": Nullable[int],
        "payroll_business_unit_id": Nullable[int],
        "is_included_in_payroll": Nullable[bool],
        "hire_date": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "custom_fields": NullableList[m.PayrollCustomFieldResponse],
    }


@_models.add
def _PayrollSettingsResponse(m: Parts) -> Fields:
    """What comes from ``payroll.payroll_settings.get_for_employee`` and 1 more."""
    return {
        "employee_id": Nullable[int],
        "employee_type": Nullable[Union[Literal["Technician", "Employee"], str]],
        "external_payroll_id": Nullable[str],
        "hourly_rate": Nullable[Decimal],
        "manager_id": Nullable[int],
        "payroll_business_unit_id": Nullable[int],
        "is_included_in_payroll": Nullable[bool],
        "hire_date": Nullable[dt.datetime],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
        "custom_fields": NullableList[m.PayrollCustomFieldResponse],
    }


@_models.add
def _PayrollSettingsUpdateRequest(m: Parts) -> Fields:
    """Body of ``payroll.payroll_settings.update_for_employee`` and 1 more."""
    return {
        "external_payroll_id": Nullable[str],
        "hourly_rate": Nullable[Union[Decimal, float]],
        "manager_id": Nullable[int],
        "payroll_business_unit_id": Nullable[int],
        "hire_date": Nullable[When],
        "is_included_in_payroll": Nullable[bool],
        "custom_fields": NullableList[m.PayrollCustomFieldUpdateRequest],
    }


@_models.add
def _PayrollSettingsUpdateResponse(m: Parts) -> Fields:
    """What comes from ``payroll.payroll_settings.update_for_employee`` and 1 more."""
    return {
        "employee_id": Nullable[int],
    }


@_models.add
def _TimesheetCodeExportResponse(m: Parts) -> Fields:
    """What comes from ``payroll.timesheet_codes.export``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "description": Nullable[str],
        "type": Nullable[Union[Literal["Unpaid", "Paid", "ClockInOut", "PaidTimeOff"], str]],
        "applicable_employee_type": Nullable[Union[Literal["Technician", "Employee", "All"], str]],
        "rate_info": Nullable[m.TimesheetCodeRateInfoResponse],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


@_models.add
def _TimesheetCodeRateInfoResponse(m: Parts) -> Fields:
    """Part of ``TimesheetCodeExportResponse`` and ``TimesheetCodeResponse``."""
    return {
        "hourly_rate": Nullable[Union[Literal["EmployeeHourlyRate", "CustomHourlyRate"], str]],
        "custom_hourly_rate": Nullable[Decimal],
        "rate_multiplier": Nullable[Decimal],
    }


@_models.add
def _TimesheetCodeResponse(m: Parts) -> Fields:
    """What comes from ``payroll.timesheet_codes.get`` and ``payroll.timesheet_codes.list``."""
    return {
        "id": Nullable[int],
        "code": Nullable[str],
        "description": Nullable[str],
        "type": Nullable[Union[Literal["Unpaid", "Paid", "ClockInOut", "PaidTimeOff"], str]],
        "applicable_employee_type": Nullable[Union[Literal["Technician", "Employee", "All"], str]],
        "rate_info": Nullable[m.TimesheetCodeRateInfoResponse],
        "created_on": Nullable[dt.datetime],
        "modified_on": Nullable[dt.datetime],
        "active": Nullable[bool],
    }


__all__ = _models.names
__getattr__ = _models.get


def __dir__() -> list[str]:
    return __all__
