# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``equipment_systems``: equipment types, installed equipment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, FileSource, Ids, Params, Since, StrPath, When
    from servicepytan.endpoints.files import Download
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import equipment_systems as t
    from servicepytan.models import equipment_systems as m


class EquipmentTypes(Resource):
    """Equipment types: ``session.equipment_types``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        name: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.EquipmentTypesSort] = None,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.EquipmentTypeResponse, m.EquipmentTypeResponse]:
        """Equipment types, page by page.

        ``GET /equipmentsystems/v2/tenant/{tenant}/equipment-types``; OAuth scope
        ``tn.eqs.equipmenttypes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            name: With this name.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: ID, Name, CreatedOn, ModifiedOn.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``EquipmentTypeResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.equipment_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "equipment_systems.equipment_types.list",
            (),
            {
                "ids": ids,
                "name": name,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
                "active": active,
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
    ) -> t.EquipmentTypeResponse:
        """Get an equipment type by its id.

        ``GET /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}``; OAuth scope
        ``tn.eqs.equipmenttypes:r``.

        Args:
            id: The equipment type, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``EquipmentTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such equipment type.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.equipment_types.list().first_or_raise()
            >>> equipment_type = session.equipment_types.get(row["id"])
        """
        return self._caller.call(
            "equipment_systems.equipment_types.get",
            (id,),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.EquipmentTypeCreateRequest, m.EquipmentTypeCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EquipmentTypeResponse:
        """Create an equipment type.

        ``POST /equipmentsystems/v2/tenant/{tenant}/equipment-types``; OAuth scope
        ``tn.eqs.equipmenttypes:w``.

        Args:
            body: A dict with the keys of ``EquipmentTypeCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EquipmentTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> equipment_type = session.equipment_types.create({"name": "Example"})
        """
        return self._caller.call(
            "equipment_systems.equipment_types.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.EquipmentTypeUpdateRequest, m.EquipmentTypeUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EquipmentTypeResponse:
        """Change an equipment type; what the body omits stays unchanged.

        ``PATCH /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}``; OAuth scope
        ``tn.eqs.equipmenttypes:w``.

        Args:
            id: The equipment type, by id.
            body: A dict with the keys of ``EquipmentTypeUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EquipmentTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such equipment type.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.equipment_types.list().first_or_raise()
            >>> equipment_type = session.equipment_types.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "equipment_systems.equipment_types.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.EquipmentTypeResponse]:
        """Equipment types by their ids, in the order of the ids; inactive ones included.

        ``GET /equipmentsystems/v2/tenant/{tenant}/equipment-types``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``EquipmentTypeResponse``; its ``missing`` has the ids without
                a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.equipment_types.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "equipment_systems.equipment_types.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.EquipmentTypeCreateRequest, m.EquipmentTypeCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EquipmentTypeResponse]:
        """Create many equipment types, which are all checked before the first is sent.

        ``POST /equipmentsystems/v2/tenant/{tenant}/equipment-types``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``EquipmentTypeCreateRequest``; any iterable will do.
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
            >>> rows = [{"name": "Example"}]
            >>> results = session.equipment_types.create_many(rows).all()
        """
        return self._caller.batch(
            "equipment_systems.equipment_types.create",
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
        rows: Iterable[
            tuple[int, Union[t.EquipmentTypeUpdateRequest, m.EquipmentTypeUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EquipmentTypeResponse]:
        """Change many equipment types, which are all checked before the first is sent.

        ``PATCH /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``EquipmentTypeUpdateRequest``; any iterable
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
            >>> results = session.equipment_types.update_many(rows).all()
        """
        return self._caller.batch(
            "equipment_systems.equipment_types.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.EquipmentTypeResponse:
        """Make a model of a row: ``models.equipment_systems.EquipmentTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.equipment_types.as_model(row).deviations
        """
        return self._caller.as_model("equipment_systems.equipment_types.get", row, strict)


class InstalledEquipment(Resource):
    """Installed equipment: ``session.installed_equipment``."""

    def list(
        self,
        *,
        location_ids: Optional[Ids] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.InstalledEquipmentSort] = None,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.InstalledEquipmentResponse, m.InstalledEquipmentResponse]:
        """Installed equipment, page by page.

        ``GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment``; OAuth scope
        ``tn.eqs.installedequipment:r``.

        Naive dates and times are in the session's time zone.

        Args:
            location_ids: Of any of these locations, by id.
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn, ModifiedOn.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``InstalledEquipmentResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.installed_equipment.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "equipment_systems.installed_equipment.list",
            (),
            {
                "location_ids": location_ids,
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
                "active": active,
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
    ) -> t.InstalledEquipmentDetailedResponse:
        """Get a piece of installed equipment by its id.

        ``GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}``; OAuth scope
        ``tn.eqs.installedequipment:r``.

        Args:
            id: The installed equipment, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``InstalledEquipmentDetailedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such piece of installed equipment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.installed_equipment.list().first_or_raise()
            >>> installed_equipment = session.installed_equipment.get(row["id"])
        """
        return self._caller.call(
            "equipment_systems.installed_equipment.get",
            (id,),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.InstalledEquipmentCreateRequest, m.InstalledEquipmentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.InstalledEquipmentDetailedResponse:
        """Create a piece of installed equipment.

        ``POST /equipmentsystems/v2/tenant/{tenant}/installed-equipment``; OAuth scope
        ``tn.eqs.installedequipment:w``.

        Args:
            body: A dict with the keys of ``InstalledEquipmentCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``InstalledEquipmentDetailedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such piece of installed equipment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> installed_equipment = session.installed_equipment.create({"locationId": 1234})
        """
        return self._caller.call(
            "equipment_systems.installed_equipment.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.InstalledEquipmentUpdateRequest, m.InstalledEquipmentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.InstalledEquipmentDetailedResponse:
        """Change a piece of installed equipment; what the body omits stays unchanged.

        ``PATCH /equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}``; OAuth scope
        ``tn.eqs.installedequipment:w``.

        Args:
            id: The installed equipment, by id.
            body: A dict with the keys of ``InstalledEquipmentUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``InstalledEquipmentDetailedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such piece of installed equipment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.installed_equipment.list().first_or_raise()
            >>> installed_equipment = session.installed_equipment.update(
            ...     row["id"], {"name": "Example"}
            ... )
        """
        return self._caller.call(
            "equipment_systems.installed_equipment.update",
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
    ) -> Feed[t.InstalledEquipmentResponse, m.InstalledEquipmentResponse]:
        """Export feed of installed equipment, in the order of their last change.

        ``GET /equipmentsystems/v2/tenant/{tenant}/export/installed-equipment``; OAuth scope
        ``tn.eqs.installedequipment:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``InstalledEquipmentResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.installed_equipment.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "equipment_systems.installed_equipment.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def download_attachment(
        self, *, path: Optional[str] = None, extra_params: Optional[Params] = None
    ) -> Download:
        """Download an attachment.

        ``GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments``; OAuth scope
        ``tn.eqs.installedequipment:r``.

        Args:
            path: With this path.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The file: ``.read()``, ``.save(path)`` or ``.iter_bytes()`` fetches it.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read the file.

        Example:
            >>> session.installed_equipment.download_attachment(path="Images/pump.jpg").save(
            ...     "pump.jpg"
            ... )
        """
        return self._caller.download(
            "equipment_systems.installed_equipment.download_attachment",
            (),
            {"path": path},
            extra_params=extra_params,
        )

    def list_custom_field_types(
        self,
        *,
        descending: bool,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort_by: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CustomFieldTypeModel, m.CustomFieldTypeModel]:
        """Types of the custom fields that installed equipment can have.

        ``GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment/custom-field-types``; OAuth
        scope ``tn.eqs.installedequipment:r``.

        Naive dates and times are in the session's time zone.

        Args:
            descending: Whether descending.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort_by: With this sort by.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CustomFieldTypeModel``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.installed_equipment.list_custom_field_types(
            ...     descending=True, limit=10
            ... ):
            ...     print(item)
        """
        return self._caller.records(
            "equipment_systems.installed_equipment.list_custom_field_types",
            (),
            {
                "descending": descending,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort_by": sort_by,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def upload_attachment(
        self,
        file: FileSource,
        *,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> t.AttachmentUploadResponse:
        """Upload an attachment.

        ``POST /equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments``; OAuth scope
        ``tn.eqs.installedequipment:w``.

        Args:
            file: What to upload: a path, bytes, or an open binary file.
            file_name: Its name for the API; that of the file by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AttachmentUploadResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.installed_equipment.upload_attachment("pump.jpg")
        """
        return self._caller.upload(
            "equipment_systems.installed_equipment.upload_attachment",
            (),
            {},
            file=file,
            file_name=file_name,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InstalledEquipmentResponse]:
        """Installed equipment by their ids, in the order of the ids; inactive ones included.

        ``GET /equipmentsystems/v2/tenant/{tenant}/installed-equipment``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``InstalledEquipmentResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.installed_equipment.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "equipment_systems.installed_equipment.list",
            ids,
            {"active": "Any"},
            workers,
            cache=cache,
        )

    def create_many(
        self,
        bodies: Iterable[
            Union[t.InstalledEquipmentCreateRequest, m.InstalledEquipmentCreateRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.InstalledEquipmentDetailedResponse]:
        """Create many installed equipment, which are all checked before the first is sent.

        ``POST /equipmentsystems/v2/tenant/{tenant}/installed-equipment``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``InstalledEquipmentCreateRequest``; any iterable will
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
            >>> rows = [{"locationId": 1234}]
            >>> results = session.installed_equipment.create_many(rows).all()
        """
        return self._caller.batch(
            "equipment_systems.installed_equipment.create",
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
        rows: Iterable[
            tuple[int, Union[t.InstalledEquipmentUpdateRequest, m.InstalledEquipmentUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.InstalledEquipmentDetailedResponse]:
        """Change many installed equipment, which are all checked before the first is sent.

        ``PATCH /equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}``; see
        ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``InstalledEquipmentUpdateRequest``; any
                iterable will do.
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
            >>> results = session.installed_equipment.update_many(rows).all()
        """
        return self._caller.batch(
            "equipment_systems.installed_equipment.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InstalledEquipmentDetailedResponse:
        """Make a model of a row: ``models.equipment_systems.InstalledEquipmentDetailedResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.installed_equipment.as_model(row).deviations
        """
        return self._caller.as_model("equipment_systems.installed_equipment.get", row, strict)


class EquipmentSystemsModule(Namespace):
    """The API module ``session.equipment_systems``."""

    @cached_attribute
    def equipment_types(self) -> EquipmentTypes:
        """Equipment types; also ``session.equipment_types``."""
        return EquipmentTypes(self._caller)

    @cached_attribute
    def installed_equipment(self) -> InstalledEquipment:
        """Installed equipment; also ``session.installed_equipment``."""
        return InstalledEquipment(self._caller)
