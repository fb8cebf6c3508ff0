# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``payroll``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.timestamps import When

EmployeeType = Literal["Technician", "Employee"]

JobSplitsForJobSort = Literal[
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

JobSplitsSort = Literal[
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

LocationLaborTypesSort = Literal["Location", "+Location", "-Location"]

PayrollStatus = Literal["Pending", "Expired", "Approved", "Paid", "Locked"]

TimesheetCodesSort = Literal[
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

TimesheetsForJobSort = Literal[
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

TimesheetsNonJobSort = Literal[
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

TimesheetsSort = Literal[
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


class _GrossPayItemCreateRequestRequired(TypedDict):
    payrollId: int
    amount: Union[float, Decimal]
    activityCodeId: int
    date: When


class GrossPayItemCreateRequest(_GrossPayItemCreateRequestRequired, total=False):
    """Body of ``payroll.gross_pay_items.create``."""

    invoiceId: Optional[int]
    budgetCodeId: Optional[int]
    memo: Optional[str]


class _GrossPayItemExportResponseRequired(TypedDict):
    id: Optional[int]
    payrollId: int
    date: str
    amount: float
    grossPayItemType: str
    jobId: int
    createdOn: str
    modifiedOn: str
    active: bool


class GrossPayItemExportResponse(_GrossPayItemExportResponseRequired, total=False):
    """What comes from ``payroll.gross_pay_items.export``."""

    employeeId: Optional[int]
    employeeType: Optional[str]
    businessUnitName: Optional[str]
    employeePayrollId: Optional[str]
    activity: Optional[str]
    activityCodeId: Optional[int]
    activityCode: Optional[str]
    amountAdjustment: Optional[float]
    payoutBusinessUnitName: Optional[str]
    startedOn: Optional[str]
    endedOn: Optional[str]
    paidDurationHours: Optional[float]
    paidTimeType: Optional[str]
    sourceEntityId: Optional[int]
    jobNumber: Optional[str]
    jobTypeName: Optional[str]
    projectNumber: Optional[str]
    projectId: Optional[int]
    invoiceId: Optional[int]
    invoiceNumber: Optional[str]
    invoiceItemId: Optional[int]
    customerId: Optional[int]
    customerName: Optional[str]
    locationId: Optional[int]
    locationName: Optional[str]
    locationAddress: Optional[str]
    locationZip: Optional[str]
    zoneName: Optional[str]
    taxZoneName: Optional[str]
    laborTypeId: Optional[int]
    laborTypeCode: Optional[str]
    budgetCodeId: Optional[int]
    isPrevailingWageJob: Optional[bool]
    memo: Optional[str]


class _GrossPayItemResponseRequired(TypedDict):
    id: Optional[int]
    payrollId: int
    date: str
    amount: float
    grossPayItemType: str
    jobId: int
    createdOn: str
    modifiedOn: str


class GrossPayItemResponse(_GrossPayItemResponseRequired, total=False):
    """What comes from ``payroll.gross_pay_items.list``."""

    employeeId: Optional[int]
    employeeType: Optional[str]
    businessUnitName: Optional[str]
    employeePayrollId: Optional[str]
    activity: Optional[str]
    activityCodeId: Optional[int]
    activityCode: Optional[str]
    amountAdjustment: Optional[float]
    payoutBusinessUnitName: Optional[str]
    startedOn: Optional[str]
    endedOn: Optional[str]
    paidDurationHours: Optional[float]
    paidTimeType: Optional[str]
    sourceEntityId: Optional[int]
    jobNumber: Optional[str]
    jobTypeName: Optional[str]
    projectNumber: Optional[str]
    projectId: Optional[int]
    invoiceId: Optional[int]
    invoiceNumber: Optional[str]
    invoiceItemId: Optional[int]
    customerId: Optional[int]
    customerName: Optional[str]
    locationId: Optional[int]
    locationName: Optional[str]
    locationAddress: Optional[str]
    locationZip: Optional[str]
    zoneName: Optional[str]
    taxZoneName: Optional[str]
    laborTypeId: Optional[int]
    laborTypeCode: Optional[str]
    budgetCodeId: Optional[int]
    isPrevailingWageJob: Optional[bool]
    memo: Optional[str]


class _GrossPayItemUpdateRequestRequired(TypedDict):
    payrollId: int
    amount: Union[float, Decimal]
    activityCodeId: int
    date: When


class GrossPayItemUpdateRequest(_GrossPayItemUpdateRequestRequired, total=False):
    """Body of ``payroll.gross_pay_items.update``."""

    invoiceId: Optional[int]
    budgetCodeId: Optional[int]
    memo: Optional[str]


class JobSplitExportResponse(TypedDict):
    """What comes from ``payroll.job_splits.export``."""

    id: int
    jobId: int
    technicianId: int
    split: float
    createdOn: str
    modifiedOn: str
    active: bool


class JobSplitResponse(TypedDict):
    """What comes from ``payroll.job_splits.list`` and ``payroll.job_splits.list_for_job``."""

    id: int
    jobId: int
    technicianId: int
    split: float
    createdOn: str
    modifiedOn: str


class _JobTimesheetCreateRequestRequired(TypedDict):
    appointmentId: int
    technicianId: int
    dispatchedOn: When
    arrivedOn: When


class JobTimesheetCreateRequest(_JobTimesheetCreateRequestRequired, total=False):
    """Body of ``payroll.timesheets.create``."""

    canceledOn: Optional[When]
    doneOn: Optional[When]


class _JobTimesheetExportResponseRequired(TypedDict):
    id: int
    jobId: int
    appointmentId: int
    technicianId: int
    createdOn: str
    modifiedOn: str
    active: bool


class JobTimesheetExportResponse(_JobTimesheetExportResponseRequired, total=False):
    """What comes from ``payroll.timesheets.export``."""

    dispatchedOn: Optional[str]
    arrivedOn: Optional[str]
    canceledOn: Optional[str]
    doneOn: Optional[str]


class _JobTimesheetResponseRequired(TypedDict):
    id: int
    jobId: int
    appointmentId: int
    technicianId: int
    createdOn: str
    modifiedOn: str
    active: bool


class JobTimesheetResponse(_JobTimesheetResponseRequired, total=False):
    """What comes from ``payroll.timesheets.list`` and ``payroll.timesheets.list_for_job``."""

    dispatchedOn: Optional[str]
    arrivedOn: Optional[str]
    canceledOn: Optional[str]
    doneOn: Optional[str]


class _JobTimesheetUpdateRequestRequired(TypedDict):
    appointmentId: int
    technicianId: int
    dispatchedOn: When
    arrivedOn: When


class JobTimesheetUpdateRequest(_JobTimesheetUpdateRequestRequired, total=False):
    """Body of ``payroll.timesheets.update``."""

    canceledOn: Optional[When]
    doneOn: Optional[When]


class LocationLaborTypeResponse(TypedDict):
    """What comes from ``payroll.location_labor_types.list``."""

    locationId: int
    hourlyRate: float
    laborTypeName: str
    laborTypeCode: str
    createdOn: str
    active: bool


class ModificationResponse(TypedDict):
    """What comes from ``payroll.gross_pay_items.create`` and 4 more."""

    id: int


class _NonJobTimesheetResponseRequired(TypedDict):
    id: int
    employeeId: int
    employeeType: str
    timesheetCodeId: int
    startedOn: str
    createdOn: str
    modifiedOn: str
    active: bool


class NonJobTimesheetResponse(_NonJobTimesheetResponseRequired, total=False):
    """What comes from ``payroll.timesheets.list_non_job``."""

    endedOn: Optional[str]


class _PayrollActivityCodeExportResponseRequired(TypedDict):
    id: int
    name: str
    code: str
    earningCategory: str
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollActivityCodeExportResponse(_PayrollActivityCodeExportResponseRequired, total=False):
    """What comes from ``payroll.activity_codes.export``."""

    isDiscretionary: bool


class _PayrollActivityCodeResponseRequired(TypedDict):
    id: int
    name: str
    code: str
    earningCategory: str
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollActivityCodeResponse(_PayrollActivityCodeResponseRequired, total=False):
    """What comes from ``payroll.activity_codes.get`` and ``payroll.activity_codes.list``."""

    isDiscretionary: bool


class _PayrollAdjustmentCreateRequestRequired(TypedDict):
    employeeType: EmployeeType
    employeeId: int
    postedOn: When


class PayrollAdjustmentCreateRequest(_PayrollAdjustmentCreateRequestRequired, total=False):
    """Body of ``payroll.payroll_adjustments.create``."""

    amount: Optional[Union[float, Decimal]]
    memo: Optional[str]
    activityCodeId: Optional[int]
    invoiceId: Optional[int]
    hours: Optional[Union[float, Decimal]]
    rate: Optional[Union[float, Decimal]]
    quantity: Optional[Union[float, Decimal]]


class _PayrollAdjustmentExportResponseRequired(TypedDict):
    id: int
    employeeType: str
    employeeId: int
    postedOn: str
    amount: float
    type: str
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollAdjustmentExportResponse(_PayrollAdjustmentExportResponseRequired, total=False):
    """What comes from ``payroll.payroll_adjustments.export``."""

    memo: Optional[str]
    activityCodeId: Optional[int]
    invoiceId: Optional[int]
    hours: Optional[float]
    rate: Optional[float]
    quantity: Optional[float]


class _PayrollAdjustmentResponseRequired(TypedDict):
    id: int
    employeeType: str
    employeeId: int
    postedOn: str
    amount: float
    type: str
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollAdjustmentResponse(_PayrollAdjustmentResponseRequired, total=False):
    """What comes from ``payroll.payroll_adjustments.get`` and 1 more."""

    memo: Optional[str]
    activityCodeId: Optional[int]
    invoiceId: Optional[int]
    hours: Optional[float]
    rate: Optional[float]
    quantity: Optional[float]


class _PayrollCustomFieldResponseRequired(TypedDict):
    typeId: int


class PayrollCustomFieldResponse(_PayrollCustomFieldResponseRequired, total=False):
    """Part of ``PayrollSettingsExportResponse``, ``PayrollSettingsListResponse`` and 1 more."""

    name: Optional[str]
    value: Optional[str]


class _PayrollCustomFieldUpdateRequestRequired(TypedDict):
    typeId: int


class PayrollCustomFieldUpdateRequest(_PayrollCustomFieldUpdateRequestRequired, total=False):
    """Part of ``PayrollSettingsUpdateRequest``."""

    value: Optional[str]


class _PayrollResponseRequired(TypedDict):
    id: int
    startedOn: str
    endedOn: str
    employeeId: int
    employeeType: str
    status: str
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollResponse(_PayrollResponseRequired, total=False):
    """What comes from ``payroll.payrolls.list`` and 2 more."""

    burdenRate: Optional[float]
    managerApprovedOn: Optional[str]


class _PayrollSettingsExportResponseRequired(TypedDict):
    employeeId: int
    employeeType: str
    hourlyRate: float
    isIncludedInPayroll: bool
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollSettingsExportResponse(_PayrollSettingsExportResponseRequired, total=False):
    """What comes from ``payroll.payroll_settings.export``."""

    externalPayrollId: Optional[str]
    managerId: Optional[int]
    payrollBusinessUnitId: Optional[int]
    hireDate: Optional[str]
    customFields: Optional[list[PayrollCustomFieldResponse]]


class _PayrollSettingsListResponseRequired(TypedDict):
    employeeId: int
    employeeType: str
    hourlyRate: float
    isIncludedInPayroll: bool
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollSettingsListResponse(_PayrollSettingsListResponseRequired, total=False):
    """What comes from ``payroll.payroll_settings.list``."""

    externalPayrollId: Optional[str]
    managerId: Optional[int]
    payrollBusinessUnitId: Optional[int]
    hireDate: Optional[str]
    customFields: Optional[list[PayrollCustomFieldResponse]]


class _PayrollSettingsResponseRequired(TypedDict):
    employeeId: int
    employeeType: str
    hourlyRate: float
    isIncludedInPayroll: bool
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollSettingsResponse(_PayrollSettingsResponseRequired, total=False):
    """What comes from ``payroll.payroll_settings.get_for_employee`` and 1 more."""

    externalPayrollId: Optional[str]
    managerId: Optional[int]
    payrollBusinessUnitId: Optional[int]
    hireDate: Optional[str]
    customFields: Optional[list[PayrollCustomFieldResponse]]


class _PayrollSettingsUpdateRequestRequired(TypedDict):
    hourlyRate: Union[float, Decimal]


class PayrollSettingsUpdateRequest(_PayrollSettingsUpdateRequestRequired, total=False):
    """Body of ``payroll.payroll_settings.update_for_employee`` and 1 more."""

    externalPayrollId: Optional[str]
    managerId: Optional[int]
    payrollBusinessUnitId: Optional[int]
    hireDate: Optional[When]
    isIncludedInPayroll: Optional[bool]
    customFields: Optional[list[PayrollCustomFieldUpdateRequest]]


class PayrollSettingsUpdateResponse(TypedDict):
    """What comes from ``payroll.payroll_settings.update_for_employee`` and 1 more."""

    employeeId: int


class _TimesheetCodeExportResponseRequired(TypedDict):
    id: int
    code: str
    type: str
    applicableEmployeeType: str
    rateInfo: TimesheetCodeRateInfoResponse
    createdOn: str
    modifiedOn: str
    active: bool


class TimesheetCodeExportResponse(_TimesheetCodeExportResponseRequired, total=False):
    """What comes from ``payroll.timesheet_codes.export``."""

    description: Optional[str]


class _TimesheetCodeRateInfoResponseRequired(TypedDict):
    hourlyRate: str
    rateMultiplier: float


class TimesheetCodeRateInfoResponse(_TimesheetCodeRateInfoResponseRequired, total=False):
    """Part of ``TimesheetCodeExportResponse`` and ``TimesheetCodeResponse``."""

    customHourlyRate: Optional[float]


class _TimesheetCodeResponseRequired(TypedDict):
    id: int
    code: str
    type: str
    applicableEmployeeType: str
    rateInfo: TimesheetCodeRateInfoResponse
    createdOn: str
    modifiedOn: str
    active: bool


class TimesheetCodeResponse(_TimesheetCodeResponseRequired, total=False):
    """What comes from ``payroll.timesheet_codes.get`` and ``payroll.timesheet_codes.list``."""

    description: Optional[str]
