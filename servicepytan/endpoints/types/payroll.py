# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``payroll``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Optional, TypedDict, Union

from servicepytan.core.wire import When

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


class GrossPayItemExportResponse(TypedDict, total=False):
    """What comes from ``payroll.gross_pay_items.export``."""

    id: Optional[int]
    employeeId: Optional[int]
    employeeType: Optional[str]
    businessUnitName: Optional[str]
    payrollId: int
    employeePayrollId: Optional[str]
    date: str
    activity: Optional[str]
    activityCodeId: Optional[int]
    activityCode: Optional[str]
    amount: float
    amountAdjustment: Optional[float]
    payoutBusinessUnitName: Optional[str]
    grossPayItemType: str
    startedOn: Optional[str]
    endedOn: Optional[str]
    paidDurationHours: Optional[float]
    paidTimeType: Optional[str]
    sourceEntityId: Optional[int]
    jobId: int
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
    createdOn: str
    modifiedOn: str
    active: bool


class GrossPayItemResponse(TypedDict, total=False):
    """What comes from ``payroll.gross_pay_items.list``."""

    id: Optional[int]
    employeeId: Optional[int]
    employeeType: Optional[str]
    businessUnitName: Optional[str]
    payrollId: int
    employeePayrollId: Optional[str]
    date: str
    activity: Optional[str]
    activityCodeId: Optional[int]
    activityCode: Optional[str]
    amount: float
    amountAdjustment: Optional[float]
    payoutBusinessUnitName: Optional[str]
    grossPayItemType: str
    startedOn: Optional[str]
    endedOn: Optional[str]
    paidDurationHours: Optional[float]
    paidTimeType: Optional[str]
    sourceEntityId: Optional[int]
    jobId: int
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
    createdOn: str
    modifiedOn: str


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


class JobSplitExportResponse(TypedDict, total=False):
    """What comes from ``payroll.job_splits.export``."""

    id: int
    jobId: int
    technicianId: int
    split: float
    createdOn: str
    modifiedOn: str
    active: bool


class JobSplitResponse(TypedDict, total=False):
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


class JobTimesheetExportResponse(TypedDict, total=False):
    """What comes from ``payroll.timesheets.export``."""

    id: int
    jobId: int
    appointmentId: int
    technicianId: int
    dispatchedOn: Optional[str]
    arrivedOn: Optional[str]
    canceledOn: Optional[str]
    doneOn: Optional[str]
    createdOn: str
    modifiedOn: str
    active: bool


class JobTimesheetResponse(TypedDict, total=False):
    """What comes from ``payroll.timesheets.list`` and ``payroll.timesheets.list_for_job``."""

    id: int
    jobId: int
    appointmentId: int
    technicianId: int
    dispatchedOn: Optional[str]
    arrivedOn: Optional[str]
    canceledOn: Optional[str]
    doneOn: Optional[str]
    createdOn: str
    modifiedOn: str
    active: bool


class _JobTimesheetUpdateRequestRequired(TypedDict):
    appointmentId: int
    technicianId: int
    dispatchedOn: When
    arrivedOn: When


class JobTimesheetUpdateRequest(_JobTimesheetUpdateRequestRequired, total=False):
    """Body of ``payroll.timesheets.update``."""

    canceledOn: Optional[When]
    doneOn: Optional[When]


class LocationLaborTypeResponse(TypedDict, total=False):
    """What comes from ``payroll.location_labor_types.list``."""

    locationId: int
    hourlyRate: float
    laborTypeName: str
    laborTypeCode: str
    createdOn: str
    active: bool


class ModificationResponse(TypedDict, total=False):
    """What comes from ``payroll.gross_pay_items.create`` and 4 more."""

    id: int


class NonJobTimesheetResponse(TypedDict, total=False):
    """What comes from ``payroll.timesheets.list_non_job``."""

    id: int
    employeeId: int
    employeeType: str
    timesheetCodeId: int
    startedOn: str
    endedOn: Optional[str]
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollActivityCodeExportResponse(TypedDict, total=False):
    """What comes from ``payroll.activity_codes.export``."""

    id: int
    name: str
    code: str
    earningCategory: str
    createdOn: str
    modifiedOn: str
    isDiscretionary: bool
    active: bool


class PayrollActivityCodeResponse(TypedDict, total=False):
    """What comes from ``payroll.activity_codes.get`` and ``payroll.activity_codes.list``."""

    id: int
    name: str
    code: str
    earningCategory: str
    createdOn: str
    modifiedOn: str
    isDiscretionary: bool
    active: bool


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


class PayrollAdjustmentExportResponse(TypedDict, total=False):
    """What comes from ``payroll.payroll_adjustments.export``."""

    id: int
    employeeType: str
    employeeId: int
    postedOn: str
    amount: float
    memo: Optional[str]
    activityCodeId: Optional[int]
    invoiceId: Optional[int]
    hours: Optional[float]
    rate: Optional[float]
    quantity: Optional[float]
    type: str
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollAdjustmentResponse(TypedDict, total=False):
    """What comes from ``payroll.payroll_adjustments.get`` and 1 more."""

    id: int
    employeeType: str
    employeeId: int
    postedOn: str
    amount: float
    memo: Optional[str]
    activityCodeId: Optional[int]
    invoiceId: Optional[int]
    hours: Optional[float]
    rate: Optional[float]
    quantity: Optional[float]
    type: str
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollCustomFieldResponse(TypedDict, total=False):
    """Part of ``PayrollSettingsExportResponse``, ``PayrollSettingsListResponse`` and 1 more."""

    typeId: int
    name: Optional[str]
    value: Optional[str]


class _PayrollCustomFieldUpdateRequestRequired(TypedDict):
    typeId: int


class PayrollCustomFieldUpdateRequest(_PayrollCustomFieldUpdateRequestRequired, total=False):
    """Part of ``PayrollSettingsUpdateRequest``."""

    value: Optional[str]


class PayrollResponse(TypedDict, total=False):
    """What comes from ``payroll.payrolls.list`` and 2 more."""

    id: int
    startedOn: str
    endedOn: str
    employeeId: int
    employeeType: str
    status: str
    burdenRate: Optional[float]
    managerApprovedOn: Optional[str]
    createdOn: str
    modifiedOn: str
    active: bool


class PayrollSettingsExportResponse(TypedDict, total=False):
    """What comes from ``payroll.payroll_settings.export``."""

    employeeId: int
    employeeType: str
    externalPayrollId: Optional[str]
    hourlyRate: float
    managerId: Optional[int]
    payrollBusinessUnitId: Optional[int]
    isIncludedInPayroll: bool
    hireDate: Optional[str]
    createdOn: str
    modifiedOn: str
    active: bool
    customFields: Optional[list[PayrollCustomFieldResponse]]


class PayrollSettingsListResponse(TypedDict, total=False):
    """What comes from ``payroll.payroll_settings.list``."""

    employeeId: int
    employeeType: str
    externalPayrollId: Optional[str]
    hourlyRate: float
    managerId: Optional[int]
    payrollBusinessUnitId: Optional[int]
    isIncludedInPayroll: bool
    hireDate: Optional[str]
    createdOn: str
    modifiedOn: str
    active: bool
    customFields: Optional[list[PayrollCustomFieldResponse]]


class PayrollSettingsResponse(TypedDict, total=False):
    """What comes from ``payroll.payroll_settings.get_for_employee`` and 1 more."""

    employeeId: int
    employeeType: str
    externalPayrollId: Optional[str]
    hourlyRate: float
    managerId: Optional[int]
    payrollBusinessUnitId: Optional[int]
    isIncludedInPayroll: bool
    hireDate: Optional[str]
    createdOn: str
    modifiedOn: str
    active: bool
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


class PayrollSettingsUpdateResponse(TypedDict, total=False):
    """What comes from ``payroll.payroll_settings.update_for_employee`` and 1 more."""

    employeeId: int


class TimesheetCodeExportResponse(TypedDict, total=False):
    """What comes from ``payroll.timesheet_codes.export``."""

    id: int
    code: str
    description: Optional[str]
    type: str
    applicableEmployeeType: str
    rateInfo: TimesheetCodeRateInfoResponse
    createdOn: str
    modifiedOn: str
    active: bool


class TimesheetCodeRateInfoResponse(TypedDict, total=False):
    """Part of ``TimesheetCodeExportResponse`` and ``TimesheetCodeResponse``."""

    hourlyRate: str
    customHourlyRate: Optional[float]
    rateMultiplier: float


class TimesheetCodeResponse(TypedDict, total=False):
    """What comes from ``payroll.timesheet_codes.get`` and ``payroll.timesheet_codes.list``."""

    id: int
    code: str
    description: Optional[str]
    type: str
    applicableEmployeeType: str
    rateInfo: TimesheetCodeRateInfoResponse
    createdOn: str
    modifiedOn: str
    active: bool
