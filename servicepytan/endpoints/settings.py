# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``settings``: business units, employees, tag types, technicians, user roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, When
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import settings as t
    from servicepytan.models import settings as m


class BusinessUnits(Resource):
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
    ) -> Records[t.BusinessUnitResponse, m.BusinessUnitResponse]:
        """Business units, page by page.

        ``GET /settings/v2/tenant/{tenant}/business-units``; OAuth scope ``tn.stt.businessunits:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            name: With this name.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            external_data_application_guid: Give the external data of this application, by GUID.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``BusinessUnitResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.business_units.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "settings.business_units.list",
            (),
            {
                "ids": ids,
                "name": name,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "external_data_application_guid": external_data_application_guid,
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
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.BusinessUnitResponse:
        """Get a business unit by its id.

        ``GET /settings/v2/tenant/{tenant}/business-units/{id}``; OAuth scope
        ``tn.stt.businessunits:r``.

        Args:
            id: The business unit, by id.
            external_data_application_guid: Give the external data of this application, by GUID.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``BusinessUnitResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such business unit.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.business_units.list().first_or_raise()
            >>> business_unit = session.business_units.get(row["id"])
        """
        return self._caller.call(
            "settings.business_units.get",
            (id,),
            {"external_data_application_guid": external_data_application_guid},
            extra_params=extra_params,
            cache=cache,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateBusinessUnitRequest, m.UpdateBusinessUnitRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a business unit; what the body omits stays unchanged.

        ``PATCH /settings/v2/tenant/{tenant}/business-units/{id}``; OAuth scope
        ``tn.stt.businessunits:w``.

        Args:
            id: The business unit, by id.
            body: A dict with the keys of ``UpdateBusinessUnitRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such business unit.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.business_units.list().first_or_raise()
            >>> business_unit = session.business_units.update(
            ...     row["id"],
            ...     {
            ...         "externalData": {
            ...             "applicationGuid": "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...             "externalData": [{"key": "Example"}],
            ...         }
            ...     },
            ... )
        """
        return self._caller.call(
            "settings.business_units.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportBusinessUnitResponse, m.ExportBusinessUnitResponse]:
        """Export feed of business units, in the order of their last change.

        ``GET /settings/v2/tenant/{tenant}/export/business-units``; OAuth scope
        ``tn.stt.businessunits:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportBusinessUnitResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.business_units.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "settings.business_units.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

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
    ) -> Records[t.IntacctBusinessUnitMappingResponse, m.IntacctBusinessUnitMappingResponse]:
        """How business units map to Intacct.

        ``GET /settings/v2/tenant/{tenant}/business-units/intacct``; OAuth scope
        ``tn.stt.businessunits:r``. Published since the edition of 2026-05.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``IntacctBusinessUnitMappingResponse``; the first request is made
                when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.business_units.list_intacct_mappings(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "settings.business_units.list_intacct_mappings",
            (),
            {"ids": ids},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.BusinessUnitResponse]:
        """Business units by their ids, in the order of the ids; inactive ones included.

        ``GET /settings/v2/tenant/{tenant}/business-units``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``BusinessUnitResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.business_units.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "settings.business_units.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateBusinessUnitRequest, m.UpdateBusinessUnitRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many business units, which are all checked before the first is sent.

        ``PATCH /settings/v2/tenant/{tenant}/business-units/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateBusinessUnitRequest``; any iterable
                will do.
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
            ...     (
            ...         1234,
            ...         {
            ...             "externalData": {
            ...                 "applicationGuid": "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42",
            ...                 "externalData": [{"key": "Example"}],
            ...             }
            ...         },
            ...     )
            ... ]
            >>> results = session.business_units.update_many(rows).all()
        """
        return self._caller.batch(
            "settings.business_units.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.BusinessUnitResponse:
        """Make a model of a row: ``models.settings.BusinessUnitResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.business_units.as_model(row).deviations
        """
        return self._caller.as_model("settings.business_units.get", row, strict)


class Employees(Resource):
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
    ) -> Records[t.EmployeeResponse, m.EmployeeResponse]:
        """Employees, page by page.

        ``GET /settings/v2/tenant/{tenant}/employees``; OAuth scope ``tn.stt.employees:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            user_ids: Of any of these users, by id; more than 50 take several requests.
            name: With this name.
            email: With this email.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``EmployeeResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.employees.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "settings.employees.list",
            (),
            {
                "ids": ids,
                "user_ids": user_ids,
                "name": name,
                "email": email,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.EmployeeResponse:
        """Get an employee by its id.

        ``GET /settings/v2/tenant/{tenant}/employees/{id}``; OAuth scope ``tn.stt.employees:r``.

        Args:
            id: The employee, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``EmployeeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such employee.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.employees.list().first_or_raise()
            >>> employee = session.employees.get(row["id"])
        """
        return self._caller.call(
            "settings.employees.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.EmployeeCreateRequest, m.EmployeeCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EmployeeCreateResponse:
        """Create an employee.

        ``POST /settings/v2/tenant/{tenant}/employees``; OAuth scope ``tn.stt.employees:w``.

        Args:
            body: A dict with the keys of ``EmployeeCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EmployeeCreateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> employee = session.employees.create(
            ...     {
            ...         "name": "Example",
            ...         "email": "ann@example.com",
            ...         "accountCreationMethod": "CreateLater",
            ...         "roleId": 1234,
            ...         "positions": ["CSR"],
            ...     }
            ... )
        """
        return self._caller.call(
            "settings.employees.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.EmployeeUpdateRequest, m.EmployeeUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EmployeeUpdateResponse:
        """Change an employee; what the body omits stays unchanged.

        ``PATCH /settings/v2/tenant/{tenant}/employees/{id}``; OAuth scope ``tn.stt.employees:w``.

        Args:
            id: The employee, by id.
            body: A dict with the keys of ``EmployeeUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EmployeeUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such employee.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.employees.list().first_or_raise()
            >>> employee = session.employees.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "settings.employees.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportEmployeeResponse, m.ExportEmployeeResponse]:
        """Export feed of employees, in the order of their last change.

        ``GET /settings/v2/tenant/{tenant}/export/employees``; OAuth scope ``tn.stt.employees:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportEmployeeResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.employees.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "settings.employees.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def perform_account_action(
        self,
        id: int,
        body: Union[t.AccountActionRequest, m.AccountActionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AccountActionResponse:
        """Perform an action on the account of an employee: the body names it.

        ``POST /settings/v2/tenant/{tenant}/employees/{id}/account-actions``; OAuth scope
        ``tn.stt.employees:w``.

        Args:
            id: The employee, by id.
            body: A dict with the keys of ``AccountActionRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AccountActionResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.employees.list().first_or_raise()
            >>> done = session.employees.perform_account_action(row["id"], {"action": "Activate"})
        """
        return self._caller.call(
            "settings.employees.perform_account_action",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.EmployeeResponse]:
        """Employees by their ids, in the order of the ids; inactive ones included.

        ``GET /settings/v2/tenant/{tenant}/employees``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``EmployeeResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.employees.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "settings.employees.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.EmployeeCreateRequest, m.EmployeeCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EmployeeCreateResponse]:
        """Create many employees, which are all checked before the first is sent.

        ``POST /settings/v2/tenant/{tenant}/employees``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``EmployeeCreateRequest``; any iterable will do.
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
            ...         "name": "Example",
            ...         "email": "ann@example.com",
            ...         "accountCreationMethod": "CreateLater",
            ...         "roleId": 1234,
            ...         "positions": ["CSR"],
            ...     }
            ... ]
            >>> results = session.employees.create_many(rows).all()
        """
        return self._caller.batch(
            "settings.employees.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.EmployeeUpdateRequest, m.EmployeeUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EmployeeUpdateResponse]:
        """Change many employees, which are all checked before the first is sent.

        ``PATCH /settings/v2/tenant/{tenant}/employees/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``EmployeeUpdateRequest``; any iterable will
                do.
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
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.employees.update_many(rows).all()
        """
        return self._caller.batch(
            "settings.employees.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.EmployeeResponse:
        """Make a model of a row: ``models.settings.EmployeeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.employees.as_model(row).deviations
        """
        return self._caller.as_model("settings.employees.get", row, strict)


class TagTypes(Resource):
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
    ) -> Records[t.TagTypeResponse, m.TagTypeResponse]:
        """Tag types, page by page.

        ``GET /settings/v2/tenant/{tenant}/tag-types``; OAuth scope ``tn.stt.tagtypes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``TagTypeResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.tag_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "settings.tag_types.list",
            (),
            {
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.CreateTagTypeRequest, m.CreateTagTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a tag type.

        ``POST /settings/v2/tenant/{tenant}/tag-types``; OAuth scope ``tn.stt.tagtypes:w``.

        Args:
            body: A dict with the keys of ``CreateTagTypeRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> tag_type = session.tag_types.create({"name": "Example", "color": "Example"})
        """
        return self._caller.call(
            "settings.tag_types.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateTagTypeRequest, m.UpdateTagTypeRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a tag type; what the body omits stays unchanged.

        ``PATCH /settings/v2/tenant/{tenant}/tag-types/{id}``; OAuth scope ``tn.stt.tagtypes:w``.

        Args:
            id: The tag type, by id.
            body: A dict with the keys of ``UpdateTagTypeRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such tag type.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.tag_types.list().first_or_raise()
            >>> tag_type = session.tag_types.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "settings.tag_types.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportTagTypeResponse, m.ExportTagTypeResponse]:
        """Export feed of tag types, in the order of their last change.

        ``GET /settings/v2/tenant/{tenant}/export/tag-types``; OAuth scope ``tn.stt.tagtypes:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportTagTypeResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.tag_types.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "settings.tag_types.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateTagTypeRequest, m.CreateTagTypeRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many tag types, which are all checked before the first is sent.

        ``POST /settings/v2/tenant/{tenant}/tag-types``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateTagTypeRequest``; any iterable will do.
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
            >>> rows = [{"name": "Example", "color": "Example"}]
            >>> results = session.tag_types.create_many(rows).all()
        """
        return self._caller.batch(
            "settings.tag_types.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateTagTypeRequest, m.UpdateTagTypeRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many tag types, which are all checked before the first is sent.

        ``PATCH /settings/v2/tenant/{tenant}/tag-types/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateTagTypeRequest``; any iterable will
                do.
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
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.tag_types.update_many(rows).all()
        """
        return self._caller.batch(
            "settings.tag_types.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TagTypeResponse:
        """Make a model of a row: ``models.settings.TagTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.tag_types.as_model(row).deviations
        """
        return self._caller.as_model("settings.tag_types.list", row, strict)


class Technicians(Resource):
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
    ) -> Records[t.TechnicianResponse, m.TechnicianResponse]:
        """Technicians, page by page.

        ``GET /settings/v2/tenant/{tenant}/technicians``; OAuth scope ``tn.stt.technicians:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            user_ids: Of any of these users, by id; more than 50 take several requests.
            name: With this name.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``TechnicianResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.technicians.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "settings.technicians.list",
            (),
            {
                "ids": ids,
                "user_ids": user_ids,
                "name": name,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.TechnicianResponse:
        """Get a technician by its id.

        ``GET /settings/v2/tenant/{tenant}/technicians/{id}``; OAuth scope ``tn.stt.technicians:r``.

        Args:
            id: The technician, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``TechnicianResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.technicians.list().first_or_raise()
            >>> technician = session.technicians.get(row["id"])
        """
        return self._caller.call(
            "settings.technicians.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.TechnicianCreateRequest, m.TechnicianCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianCreateResponse:
        """Create a technician.

        ``POST /settings/v2/tenant/{tenant}/technicians``; OAuth scope ``tn.stt.technicians:w``.

        Args:
            body: A dict with the keys of ``TechnicianCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``TechnicianCreateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> technician = session.technicians.create(
            ...     {
            ...         "name": "Example",
            ...         "accountCreationMethod": "CreateLater",
            ...         "roleId": 1234,
            ...         "positions": ["Installer"],
            ...         "licenseType": "NonManagedTech",
            ...     }
            ... )
        """
        return self._caller.call(
            "settings.technicians.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.TechnicianUpdateRequest, m.TechnicianUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianUpdateResponse:
        """Change a technician; what the body omits stays unchanged.

        ``PATCH /settings/v2/tenant/{tenant}/technicians/{id}``; OAuth scope
        ``tn.stt.technicians:w``.

        Args:
            id: The technician, by id.
            body: A dict with the keys of ``TechnicianUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``TechnicianUpdateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.technicians.list().first_or_raise()
            >>> technician = session.technicians.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "settings.technicians.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportTechnicianResponse, m.ExportTechnicianResponse]:
        """Export feed of technicians, in the order of their last change.

        ``GET /settings/v2/tenant/{tenant}/export/technicians``; OAuth scope
        ``tn.stt.technicians:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportTechnicianResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.technicians.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "settings.technicians.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def perform_account_action(
        self,
        id: int,
        body: Union[t.TechnicianAccountActionRequest, m.TechnicianAccountActionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.AccountActionResponse:
        """Perform an action on the account of a technician: the body names it.

        ``POST /settings/v2/tenant/{tenant}/technicians/{id}/account-actions``; OAuth scope
        ``tn.stt.technicians:w``.

        Args:
            id: The technician, by id.
            body: A dict with the keys of ``TechnicianAccountActionRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AccountActionResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.technicians.list().first_or_raise()
            >>> done = session.technicians.perform_account_action(row["id"], {"action": "Activate"})
        """
        return self._caller.call(
            "settings.technicians.perform_account_action",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.TechnicianResponse]:
        """Technicians by their ids, in the order of the ids; inactive ones included.

        ``GET /settings/v2/tenant/{tenant}/technicians``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``TechnicianResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.technicians.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "settings.technicians.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.TechnicianCreateRequest, m.TechnicianCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.TechnicianCreateResponse]:
        """Create many technicians, which are all checked before the first is sent.

        ``POST /settings/v2/tenant/{tenant}/technicians``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``TechnicianCreateRequest``; any iterable will do.
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
            ...         "name": "Example",
            ...         "accountCreationMethod": "CreateLater",
            ...         "roleId": 1234,
            ...         "positions": ["Installer"],
            ...         "licenseType": "NonManagedTech",
            ...     }
            ... ]
            >>> results = session.technicians.create_many(rows).all()
        """
        return self._caller.batch(
            "settings.technicians.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.TechnicianUpdateRequest, m.TechnicianUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.TechnicianUpdateResponse]:
        """Change many technicians, which are all checked before the first is sent.

        ``PATCH /settings/v2/tenant/{tenant}/technicians/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``TechnicianUpdateRequest``; any iterable
                will do.
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
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.technicians.update_many(rows).all()
        """
        return self._caller.batch(
            "settings.technicians.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.TechnicianResponse:
        """Make a model of a row: ``models.settings.TechnicianResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.technicians.as_model(row).deviations
        """
        return self._caller.as_model("settings.technicians.get", row, strict)


class UserRoles(Resource):
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
    ) -> Records[t.UserRoleResponse, m.UserRoleResponse]:
        """User roles, page by page.

        ``GET /settings/v2/tenant/{tenant}/user-roles``; OAuth scope ``tn.stt.userroles:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            name: With this name.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            employee_type: The employee type: None, Employee, Technician, All.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``UserRoleResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.user_roles.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "settings.user_roles.list",
            (),
            {
                "ids": ids,
                "name": name,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "employee_type": employee_type,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(self, id: int, *, cache: bool = True) -> t.UserRoleResponse:
        """Get a user role by its id; also an inactive one.

        ``GET /settings/v2/tenant/{tenant}/user-roles`` with ``ids``, as the API has no call for
        one.

        Args:
            id: The user role, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``UserRoleResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such user role.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.user_roles.get(1234)
        """
        return self._caller.by_id("settings.user_roles.list", id, {"active": "Any"}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.UserRoleResponse]:
        """User roles by their ids, in the order of the ids; inactive ones included.

        ``GET /settings/v2/tenant/{tenant}/user-roles``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``UserRoleResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.user_roles.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "settings.user_roles.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.UserRoleResponse:
        """Make a model of a row: ``models.settings.UserRoleResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.user_roles.as_model(row).deviations
        """
        return self._caller.as_model("settings.user_roles.list", row, strict)


class SettingsModule(Namespace):
    """The API module ``session.settings``."""

    @cached_attribute
    def business_units(self) -> BusinessUnits:
        """Business units; also ``session.business_units``."""
        return BusinessUnits(self._caller)

    @cached_attribute
    def employees(self) -> Employees:
        """Employees; also ``session.employees``."""
        return Employees(self._caller)

    @cached_attribute
    def tag_types(self) -> TagTypes:
        """Tag types; also ``session.tag_types``."""
        return TagTypes(self._caller)

    @cached_attribute
    def technicians(self) -> Technicians:
        """Technicians; also ``session.technicians``."""
        return Technicians(self._caller)

    @cached_attribute
    def user_roles(self) -> UserRoles:
        """User roles; also ``session.user_roles``."""
        return UserRoles(self._caller)
