# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``task_management``: client side data, tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, StrPath, Texts, When
    from servicepytan.endpoints.records import Records, RowsById
    from servicepytan.endpoints.types import task_management as t
    from servicepytan.models import task_management as m


class ClientSideData(Resource):
    """Client side data: ``session.task_management.client_side_data``."""

    def get(
        self, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ClientSideDataResponse:
        """Employees, business units and types that tasks can refer to.

        ``GET /taskmanagement/v2/tenant/{tenant}/data``; OAuth scope ``tn.tsm.data:r``.

        Args:
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ClientSideDataResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> client_side_data = session.task_management.client_side_data.get()
        """
        return self._caller.call(
            "task_management.client_side_data.get", (), {}, extra_params=extra_params, cache=cache
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ClientSideDataResponse:
        """Make a model of a row: ``models.task_management.ClientSideDataResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.task_management.client_side_data.as_model(row).deviations
        """
        return self._caller.as_model("task_management.client_side_data.get", row, strict)


class Tasks(Resource):
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
    ) -> Records[t.TaskGetResponse, m.TaskGetResponse]:
        """Tasks, page by page.

        ``GET /taskmanagement/v2/tenant/{tenant}/tasks``; OAuth scope ``tn.tsm.tasks:r``.

        Naive dates and times are in the session's time zone.

        Args:
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            reported_before: Reported before this moment.
            reported_on_or_after: Reported at this moment or later.
            complete_before: Complete before this moment.
            complete_on_or_after: Complete at this moment or later.
            is_closed: Whether is closed.
            statuses: With one of these statuses.
            ids: Only these ids, one or several; more than 50 take several requests.
            name: With this name.
            include_subtasks: Whether include subtasks.
            business_unit_ids: Of any of these business units, by id.
            employee_task_type_ids: Of any of these employee task types, by id.
            employee_task_source_ids: Of any of these employee task sources, by id.
            employee_task_resolution_ids: Of any of these employee task resolutions, by id.
            reported_by_id: Of this reported by, by id.
            assigned_to_id: Of this assigned to, by id.
            involved_employee_id_list: With one of these involved employee id list.
            customer_id: Of this customer, by id.
            job_id: Of this job, by id.
            project_id: Of this project, by id.
            priorities: With one of these priorities.
            task_number: With this task number.
            job_number: Of the job with this number.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn,
                DescriptionModifiedOn, CompletedBy, Priority.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``TaskGetResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.tasks.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "task_management.tasks.list",
            (),
            {
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "reported_before": reported_before,
                "reported_on_or_after": reported_on_or_after,
                "complete_before": complete_before,
                "complete_on_or_after": complete_on_or_after,
                "is_closed": is_closed,
                "statuses": statuses,
                "ids": ids,
                "name": name,
                "include_subtasks": include_subtasks,
                "business_unit_ids": business_unit_ids,
                "employee_task_type_ids": employee_task_type_ids,
                "employee_task_source_ids": employee_task_source_ids,
                "employee_task_resolution_ids": employee_task_resolution_ids,
                "reported_by_id": reported_by_id,
                "assigned_to_id": assigned_to_id,
                "involved_employee_id_list": involved_employee_id_list,
                "customer_id": customer_id,
                "job_id": job_id,
                "project_id": project_id,
                "priorities": priorities,
                "task_number": task_number,
                "job_number": job_number,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self,
        id: int,
        *,
        include_subtasks: Optional[bool] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.TaskGetResponse:
        """Get a task by its id.

        ``GET /taskmanagement/v2/tenant/{tenant}/tasks/{id}``; OAuth scope ``tn.tsm.tasks:r``.

        Args:
            id: The task, by id.
            include_subtasks: Whether include subtasks.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``TaskGetResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such task.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.tasks.list().first_or_raise()
            >>> task = session.tasks.get(row["id"])
        """
        return self._caller.call(
            "task_management.tasks.get",
            (id,),
            {"include_subtasks": include_subtasks},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.TaskCreateRequest, m.TaskCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TaskCreateResponse:
        """Create a task.

        ``POST /taskmanagement/v2/tenant/{tenant}/tasks``; OAuth scope ``tn.tsm.tasks:w``.

        Args:
            body: A dict with the keys of ``TaskCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``TaskCreateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> task = session.tasks.create(
            ...     {
            ...         "reportedById": 1234,
            ...         "assignedToId": 1234,
            ...         "isClosed": True,
            ...         "name": "Example",
            ...         "businessUnitId": 1234,
            ...         "employeeTaskTypeId": 1234,
            ...         "employeeTaskSourceId": 1234,
            ...         "reportedDate": "2026-01-31T08:00:00Z",
            ...         "priority": "Low",
            ...     }
            ... )
        """
        return self._caller.call(
            "task_management.tasks.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_subtask(
        self,
        id: int,
        body: Union[t.SubtaskCreateRequest, m.SubtaskCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.SubtaskCreateResponse:
        """Create a subtask on a task.

        ``POST /taskmanagement/v2/tenant/{tenant}/tasks/{id}/subtasks``; OAuth scope
        ``tn.tsm.tasks:w``.

        Args:
            id: The task, by id.
            body: A dict with the keys of ``SubtaskCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``SubtaskCreateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.tasks.list().first_or_raise()
            >>> done = session.tasks.create_subtask(
            ...     row["id"], {"isClosed": True, "name": "Example", "assignedToId": 1234}
            ... )
        """
        return self._caller.call(
            "task_management.tasks.create_subtask",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.TaskGetResponse]:
        """Tasks by their ids, in the order of the ids; inactive ones included.

        ``GET /taskmanagement/v2/tenant/{tenant}/tasks``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``TaskGetResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.tasks.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "task_management.tasks.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.TaskCreateRequest, m.TaskCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.TaskCreateResponse]:
        """Create many tasks, which are all checked before the first is sent.

        ``POST /taskmanagement/v2/tenant/{tenant}/tasks``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``TaskCreateRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [
            ...     {
            ...         "reportedById": 1234,
            ...         "assignedToId": 1234,
            ...         "isClosed": True,
            ...         "name": "Example",
            ...         "businessUnitId": 1234,
            ...         "employeeTaskTypeId": 1234,
            ...         "employeeTaskSourceId": 1234,
            ...         "reportedDate": "2026-01-31T08:00:00Z",
            ...         "priority": "Low",
            ...     }
            ... ]
            >>> results = session.tasks.create_many(rows).all()
        """
        return self._caller.batch(
            "task_management.tasks.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TaskGetResponse:
        """Make a model of a row: ``models.task_management.TaskGetResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.tasks.as_model(row).deviations
        """
        return self._caller.as_model("task_management.tasks.get", row, strict)


class TaskManagementModule(Namespace):
    """The API module ``session.task_management``."""

    @cached_attribute
    def client_side_data(self) -> ClientSideData:
        """Client side data."""
        return ClientSideData(self._caller)

    @cached_attribute
    def tasks(self) -> Tasks:
        """Tasks; also ``session.tasks``."""
        return Tasks(self._caller)
