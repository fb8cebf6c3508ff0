# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``task_management`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    Ids,
    Namespace,
    Params,
    Resource,
    StrPath,
    Texts,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import task_management as t
from servicepytan.models import task_management as m

class AsyncClientSideData(Resource):
    """Client side data: ``session.task_management.client_side_data``."""

    async def get(
        self, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ClientSideDataResponse:
        """Employees, business units and types that tasks can refer to."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ClientSideDataResponse:
        """Make a model of a row: ``models.task_management.ClientSideDataResponse``."""

class AsyncTasks(Resource):
    """Tasks: ``session.tasks``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        reported_before: Optional[When] = None,
        reported_on_or_after: Optional[When] = None,
        complete_before: Optional[When] = None,
        complete_on_or_after: Optional[When] = None,
        is_closed: Optional[bool] = None,
        statuses: Optional[Texts] = None,
        ids: Optional[Ids] = None,
        name: Optional[str] = None,
        include_subtasks: Optional[bool] = None,
        business_unit_ids: Optional[Ids] = None,
        employee_task_type_ids: Optional[Ids] = None,
        employee_task_source_ids: Optional[Ids] = None,
        employee_task_resolution_ids: Optional[Ids] = None,
        reported_by_id: Optional[int] = None,
        assigned_to_id: Optional[int] = None,
        involved_employee_id_list: Optional[Texts] = None,
        customer_id: Optional[int] = None,
        job_id: Optional[int] = None,
        project_id: Optional[int] = None,
        priorities: Optional[Texts] = None,
        task_number: Optional[int] = None,
        job_number: Optional[str] = None,
        sort: Optional[t.TasksSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.TaskGetResponse, m.TaskGetResponse]:
        """Tasks, page by page."""

    async def get(
        self,
        id: int,
        *,
        include_subtasks: Optional[bool] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.TaskGetResponse:
        """Get a task by its id."""

    async def create(
        self,
        body: Union[t.TaskCreateRequest, m.TaskCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TaskCreateResponse:
        """Create a task."""

    async def create_subtask(
        self,
        id: int,
        body: Union[t.SubtaskCreateRequest, m.SubtaskCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.SubtaskCreateResponse:
        """Create a subtask on a task."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.TaskGetResponse]:
        """Tasks by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.TaskCreateRequest, m.TaskCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.TaskCreateResponse]:
        """Create many tasks, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TaskGetResponse:
        """Make a model of a row: ``models.task_management.TaskGetResponse``."""

class AsyncTaskManagementModule(Namespace):
    """The API module ``session.task_management``."""

    @property
    def client_side_data(self) -> AsyncClientSideData: ...
    @property
    def tasks(self) -> AsyncTasks: ...
