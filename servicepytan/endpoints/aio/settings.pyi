# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``settings`` of an async session, for type checkers."""

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
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import settings as t
from servicepytan.models import settings as m

class AsyncBusinessUnits(Resource):
    """Business units: ``session.business_units``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        name: Optional[str] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        external_data_application_guid: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.BusinessUnitResponse, m.BusinessUnitResponse]:
        """Business units, page by page."""

    async def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.BusinessUnitResponse:
        """Get a business unit by its id."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateBusinessUnitRequest, m.UpdateBusinessUnitRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a business unit; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportBusinessUnitResponse, m.ExportBusinessUnitResponse]:
        """Export feed of business units, in the order of their last change."""

    def list_intacct_mappings(
        self,
        *,
        ids: Optional[Ids] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.IntacctBusinessUnitMappingResponse, m.IntacctBusinessUnitMappingResponse]:
        """How business units map to Intacct."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.BusinessUnitResponse]:
        """Business units by their ids, in the order of the ids; inactive ones included."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateBusinessUnitRequest, m.UpdateBusinessUnitRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many business units, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.BusinessUnitResponse:
        """Make a model of a row: ``models.settings.BusinessUnitResponse``."""

class AsyncEmployees(Resource):
    """Employees: ``session.employees``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        user_ids: Optional[Ids] = None,
        name: Optional[str] = None,
        email: Optional[str] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.EmployeeResponse, m.EmployeeResponse]:
        """Employees, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.EmployeeResponse:
        """Get an employee by its id."""

    async def create(
        self,
        body: Union[t.EmployeeCreateRequest, m.EmployeeCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EmployeeCreateResponse:
        """Create an employee."""

    async def update(
        self,
        id: int,
        body: Union[t.EmployeeUpdateRequest, m.EmployeeUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EmployeeUpdateResponse:
        """Change an employee; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportEmployeeResponse, m.ExportEmployeeResponse]:
        """Export feed of employees, in the order of their last change."""

    async def perform_account_action(
        self,
        id: int,
        body: Union[t.AccountActionRequest, m.AccountActionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AccountActionResponse:
        """Perform an action on the account of an employee: the body names it."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.EmployeeResponse]:
        """Employees by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.EmployeeCreateRequest, m.EmployeeCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.EmployeeCreateResponse]:
        """Create many employees, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.EmployeeUpdateRequest, m.EmployeeUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.EmployeeUpdateResponse]:
        """Change many employees, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.EmployeeResponse:
        """Make a model of a row: ``models.settings.EmployeeResponse``."""

class AsyncTagTypes(Resource):
    """Tag types: ``session.tag_types``."""

    def list(
        self,
        *,
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
    ) -> AsyncRecords[t.TagTypeResponse, m.TagTypeResponse]:
        """Tag types, page by page."""

    async def create(
        self,
        body: Union[t.CreateTagTypeRequest, m.CreateTagTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a tag type."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateTagTypeRequest, m.UpdateTagTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a tag type; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportTagTypeResponse, m.ExportTagTypeResponse]:
        """Export feed of tag types, in the order of their last change."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTagTypeRequest, m.CreateTagTypeRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many tag types, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateTagTypeRequest, m.UpdateTagTypeRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many tag types, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TagTypeResponse:
        """Make a model of a row: ``models.settings.TagTypeResponse``."""

class AsyncTechnicians(Resource):
    """Technicians: ``session.technicians``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        user_ids: Optional[Ids] = None,
        name: Optional[str] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.TechnicianResponse, m.TechnicianResponse]:
        """Technicians, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.TechnicianResponse:
        """Get a technician by its id."""

    async def create(
        self,
        body: Union[t.TechnicianCreateRequest, m.TechnicianCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianCreateResponse:
        """Create a technician."""

    async def update(
        self,
        id: int,
        body: Union[t.TechnicianUpdateRequest, m.TechnicianUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianUpdateResponse:
        """Change a technician; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportTechnicianResponse, m.ExportTechnicianResponse]:
        """Export feed of technicians, in the order of their last change."""

    async def perform_account_action(
        self,
        id: int,
        body: Union[t.TechnicianAccountActionRequest, m.TechnicianAccountActionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AccountActionResponse:
        """Perform an action on the account of a technician: the body names it."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.TechnicianResponse]:
        """Technicians by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.TechnicianCreateRequest, m.TechnicianCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.TechnicianCreateResponse]:
        """Create many technicians, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.TechnicianUpdateRequest, m.TechnicianUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.TechnicianUpdateResponse]:
        """Change many technicians, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TechnicianResponse:
        """Make a model of a row: ``models.settings.TechnicianResponse``."""

class AsyncUserRoles(Resource):
    """User roles: ``session.user_roles``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        name: Optional[str] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        employee_type: Optional[t.RequestedEmployeeTypeArg] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.UserRoleResponse, m.UserRoleResponse]:
        """User roles, page by page."""

    async def get(self, id: int, *, cache: bool = True) -> t.UserRoleResponse:
        """Get a user role by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.UserRoleResponse]:
        """User roles by their ids, in the order of the ids; inactive ones included."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.UserRoleResponse:
        """Make a model of a row: ``models.settings.UserRoleResponse``."""

class AsyncSettingsModule(Namespace):
    """The API module ``session.settings``."""

    @property
    def business_units(self) -> AsyncBusinessUnits: ...
    @property
    def employees(self) -> AsyncEmployees: ...
    @property
    def tag_types(self) -> AsyncTagTypes: ...
    @property
    def technicians(self) -> AsyncTechnicians: ...
    @property
    def user_roles(self) -> AsyncUserRoles: ...
