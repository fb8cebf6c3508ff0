# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``payroll`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    Ids,
    Namespace,
    Params,
    Resource,
    Since,
    StrPath,
    When,
)
from servicepytan.endpoints.types import payroll as t
from servicepytan.models import payroll as m

class AsyncActivityCodes(Resource):
    """Activity codes: ``session.activity_codes``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PayrollActivityCodeResponse, m.PayrollActivityCodeResponse]:
        """Activity codes, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.PayrollActivityCodeResponse:
        """Get an activity code by its id."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.PayrollActivityCodeExportResponse, m.PayrollActivityCodeExportResponse]:
        """Export feed of activity codes, in the order of their last change."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.PayrollActivityCodeResponse:
        """Make a model of a row: ``models.payroll.PayrollActivityCodeResponse``."""

class AsyncGrossPayItems(Resource):
    """Gross pay items: ``session.gross_pay_items``."""

    def list(
        self,
        *,
        employee_type: Optional[t.EmployeeType] = None,
        employee_id: Optional[int] = None,
        payroll_ids: Optional[Ids] = None,
        date_on_or_after: Optional[When] = None,
        date_on_or_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_on_or_before: Optional[When] = None,
        modified_before: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.GrossPayItemResponse, m.GrossPayItemResponse]:
        """Gross pay items, page by page."""

    async def create(
        self,
        body: Union[t.GrossPayItemCreateRequest, m.GrossPayItemCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a gross pay item."""

    async def update(
        self,
        id: int,
        body: Union[t.GrossPayItemUpdateRequest, m.GrossPayItemUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a gross pay item."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a gross pay item."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.GrossPayItemExportResponse, m.GrossPayItemExportResponse]:
        """Export feed of gross pay items, in the order of their last change."""

    def create_many(
        self,
        bodies: Iterable[Union[t.GrossPayItemCreateRequest, m.GrossPayItemCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many gross pay items, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.GrossPayItemUpdateRequest, m.GrossPayItemUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many gross pay items, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.GrossPayItemResponse:
        """Make a model of a row: ``models.payroll.GrossPayItemResponse``."""

class AsyncJobSplits(Resource):
    """Job splits: ``session.job_splits``."""

    def list(
        self,
        *,
        job_ids: Optional[Ids] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.JobSplitsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.JobSplitResponse, m.JobSplitResponse]:
        """Job splits, page by page."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.JobSplitExportResponse, m.JobSplitExportResponse]:
        """Export feed of job splits, in the order of their last change."""

    def list_for_job(
        self,
        job: int,
        *,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.JobSplitsForJobSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.JobSplitResponse, m.JobSplitResponse]:
        """Job splits for a job."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobSplitResponse:
        """Make a model of a row: ``models.payroll.JobSplitResponse``."""

class AsyncLocationLaborTypes(Resource):
    """Location labor types: ``session.location_labor_types``."""

    def list(
        self,
        *,
        location_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.LocationLaborTypesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.LocationLaborTypeResponse, m.LocationLaborTypeResponse]:
        """Location labor types, page by page."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.LocationLaborTypeResponse:
        """Make a model of a row: ``models.payroll.LocationLaborTypeResponse``."""

class AsyncPayrollAdjustments(Resource):
    """Payroll adjustments: ``session.payroll_adjustments``."""

    def list(
        self,
        *,
        employee_ids: Optional[Ids] = None,
        posted_on_or_after: Optional[When] = None,
        posted_on_or_before: Optional[When] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PayrollAdjustmentResponse, m.PayrollAdjustmentResponse]:
        """Payroll adjustments, page by page."""

    async def get(
        self,
        id: int,
        *,
        employee_type: Optional[t.EmployeeType] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.PayrollAdjustmentResponse:
        """Get a payroll adjustment by its id."""

    async def create(
        self,
        body: Union[t.PayrollAdjustmentCreateRequest, m.PayrollAdjustmentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a payroll adjustment."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.PayrollAdjustmentExportResponse, m.PayrollAdjustmentExportResponse]:
        """Export feed of payroll adjustments, in the order of their last change."""

    def create_many(
        self,
        bodies: Iterable[Union[t.PayrollAdjustmentCreateRequest, m.PayrollAdjustmentCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many payroll adjustments, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.PayrollAdjustmentResponse:
        """Make a model of a row: ``models.payroll.PayrollAdjustmentResponse``."""

class AsyncPayrollSettings(Resource):
    """Payroll settings: ``session.payroll_settings``."""

    def list(
        self,
        *,
        employee_type: Optional[t.EmployeeType] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PayrollSettingsListResponse, m.PayrollSettingsListResponse]:
        """Payroll settings, page by page."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.PayrollSettingsExportResponse, m.PayrollSettingsExportResponse]:
        """Export feed of payroll settings, in the order of their last change."""

    async def get_for_employee(
        self, employee: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.PayrollSettingsResponse:
        """Payroll settings of an employee."""

    async def get_for_technician(
        self, technician: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.PayrollSettingsResponse:
        """Payroll settings of a technician."""

    async def update_for_employee(
        self,
        employee: int,
        body: Union[t.PayrollSettingsUpdateRequest, m.PayrollSettingsUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PayrollSettingsUpdateResponse:
        """Change the payroll settings of an employee."""

    async def update_for_technician(
        self,
        technician: int,
        body: Union[t.PayrollSettingsUpdateRequest, m.PayrollSettingsUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PayrollSettingsUpdateResponse:
        """Change the payroll settings of a technician."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.PayrollSettingsListResponse:
        """Make a model of a row: ``models.payroll.PayrollSettingsListResponse``."""

class AsyncPayrolls(Resource):
    """Payrolls: ``session.payrolls``."""

    def list(
        self,
        *,
        employee_type: Optional[t.EmployeeType] = None,
        started_on_or_after: Optional[When] = None,
        ended_on_or_before: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        approved_on_or_after: Optional[When] = None,
        status: Optional[t.PayrollStatus] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PayrollResponse, m.PayrollResponse]:
        """Payrolls, page by page."""

    def list_for_employee(
        self,
        employee: int,
        *,
        started_on_or_after: Optional[When] = None,
        ended_on_or_before: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        approved_on_or_after: Optional[When] = None,
        status: Optional[t.PayrollStatus] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PayrollResponse, m.PayrollResponse]:
        """Payrolls of an employee."""

    def list_for_technician(
        self,
        technician: int,
        *,
        started_on_or_after: Optional[When] = None,
        ended_on_or_before: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        approved_on_or_after: Optional[When] = None,
        status: Optional[t.PayrollStatus] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.PayrollResponse, m.PayrollResponse]:
        """Payrolls of a technician."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.PayrollResponse:
        """Make a model of a row: ``models.payroll.PayrollResponse``."""

class AsyncTimesheetCodes(Resource):
    """Timesheet codes: ``session.timesheet_codes``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.TimesheetCodesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.TimesheetCodeResponse, m.TimesheetCodeResponse]:
        """Timesheet codes, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.TimesheetCodeResponse:
        """Get a timesheet code by its id."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.TimesheetCodeExportResponse, m.TimesheetCodeExportResponse]:
        """Export feed of timesheet codes, in the order of their last change."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TimesheetCodeResponse:
        """Make a model of a row: ``models.payroll.TimesheetCodeResponse``."""

class AsyncTimesheets(Resource):
    """Timesheets: ``session.payroll.timesheets``."""

    def list(
        self,
        *,
        job_ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        technician_id: Optional[int] = None,
        started_on: Optional[When] = None,
        ended_on: Optional[When] = None,
        sort: Optional[t.TimesheetsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.JobTimesheetResponse, m.JobTimesheetResponse]:
        """Timesheets of jobs, page by page."""

    async def create(
        self,
        job: int,
        body: Union[t.JobTimesheetCreateRequest, m.JobTimesheetCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a timesheet of a job."""

    async def update(
        self,
        job: int,
        id: int,
        body: Union[t.JobTimesheetUpdateRequest, m.JobTimesheetUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a timesheet of a job."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.JobTimesheetExportResponse, m.JobTimesheetExportResponse]:
        """Export feed of timesheets, in the order of their last change."""

    def list_for_job(
        self,
        job: int,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        technician_id: Optional[int] = None,
        started_on: Optional[When] = None,
        ended_on: Optional[When] = None,
        sort: Optional[t.TimesheetsForJobSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.JobTimesheetResponse, m.JobTimesheetResponse]:
        """Timesheets of a job."""

    def list_non_job(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        employee_id: Optional[int] = None,
        employee_type: Optional[t.EmployeeType] = None,
        active: Optional[Active] = None,
        sort: Optional[t.TimesheetsNonJobSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.NonJobTimesheetResponse, m.NonJobTimesheetResponse]:
        """Timesheets that belong to no job."""

    def create_many(
        self,
        job: int,
        bodies: Iterable[Union[t.JobTimesheetCreateRequest, m.JobTimesheetCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many timesheets, which are all checked before the first is sent."""

    def update_many(
        self,
        job: int,
        rows: Iterable[tuple[int, Union[t.JobTimesheetUpdateRequest, m.JobTimesheetUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many timesheets, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.JobTimesheetResponse:
        """Make a model of a row: ``models.payroll.JobTimesheetResponse``."""

class AsyncPayrollModule(Namespace):
    """The API module ``session.payroll``."""

    @property
    def activity_codes(self) -> AsyncActivityCodes: ...
    @property
    def gross_pay_items(self) -> AsyncGrossPayItems: ...
    @property
    def job_splits(self) -> AsyncJobSplits: ...
    @property
    def location_labor_types(self) -> AsyncLocationLaborTypes: ...
    @property
    def payroll_adjustments(self) -> AsyncPayrollAdjustments: ...
    @property
    def payroll_settings(self) -> AsyncPayrollSettings: ...
    @property
    def payrolls(self) -> AsyncPayrolls: ...
    @property
    def timesheet_codes(self) -> AsyncTimesheetCodes: ...
    @property
    def timesheets(self) -> AsyncTimesheets: ...
