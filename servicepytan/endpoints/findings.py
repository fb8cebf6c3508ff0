# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``findings``: finding assets, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, FileSource, Ids, Params, StrPath, When
    from servicepytan.endpoints.files import Download
    from servicepytan.endpoints.records import Records, RowsById
    from servicepytan.endpoints.types import findings as t
    from servicepytan.models import findings as m


class FindingAssets(Resource):
    """Finding assets: ``session.finding_assets``."""

    def download(
        self, *, path: Optional[str] = None, extra_params: Optional[Params] = None
    ) -> Download:
        """Download a finding asset.

        ``GET /findings/v2/tenant/{tenant}/assets``; OAuth scope ``tn.fdgs.assets:r``.

        Args:
            path: With this path.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The file: ``.read()``, ``.save(path)`` or ``.iter_bytes()`` fetches it.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read the file.

        Example:
            >>> session.finding_assets.download(path="Images/pump.jpg").save("pump.jpg")
        """
        return self._caller.download(
            "findings.finding_assets.download", (), {"path": path}, extra_params=extra_params
        )

    def upload(
        self,
        file: FileSource,
        *,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> t.FindingAssetUploadResponse:
        """Upload a finding asset.

        ``POST /findings/v2/tenant/{tenant}/assets``; OAuth scope ``tn.fdgs.assets:w``.

        Args:
            file: What to upload: a path, bytes, or an open binary file.
            file_name: Its name for the API; that of the file by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``FindingAssetUploadResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.finding_assets.upload("pump.jpg")
        """
        return self._caller.upload(
            "findings.finding_assets.upload",
            (),
            {},
            file=file,
            file_name=file_name,
            extra_params=extra_params,
        )


class Findings(Resource):
    """Findings: ``session.findings.findings``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.FindingsSort] = None,
        active: Optional[Active] = None,
        location_id: Optional[int] = None,
        source_job_id: Optional[int] = None,
        installed_equipment_id: Optional[int] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.FindingResponse, m.FindingResponse]:
        """Findings, page by page.

        ``GET /findings/v2/tenant/{tenant}/location-findings``; OAuth scope
        ``tn.fdgs.locationfindings:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: ID, CreatedOn, ModifiedOn.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            location_id: Of this location, by id.
            source_job_id: Of this source job, by id.
            installed_equipment_id: Of this installed equipment, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``FindingResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.findings.findings.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "findings.findings.list",
            (),
            {
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
                "active": active,
                "location_id": location_id,
                "source_job_id": source_job_id,
                "installed_equipment_id": installed_equipment_id,
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
    ) -> t.FindingDetailedResponse:
        """Get a finding by its id.

        ``GET /findings/v2/tenant/{tenant}/location-findings/{id}``; OAuth scope
        ``tn.fdgs.locationfindings:r``.

        Args:
            id: The location finding, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``FindingDetailedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such finding.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.findings.findings.list().first_or_raise()
            >>> finding = session.findings.findings.get(row["id"])
        """
        return self._caller.call(
            "findings.findings.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.FindingCreateRequest, m.FindingCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FindingDetailedResponse:
        """Create a finding.

        ``POST /findings/v2/tenant/{tenant}/location-findings``; OAuth scope
        ``tn.fdgs.locationfindings:w``.

        Args:
            body: A dict with the keys of ``FindingCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``FindingDetailedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> finding = session.findings.findings.create(
            ...     {"locationId": 1234, "urgencyLevel": "NotSpecified"}
            ... )
        """
        return self._caller.call(
            "findings.findings.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.FindingUpdateRequest, m.FindingUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FindingDetailedResponse:
        """Change a finding; what the body omits stays unchanged.

        ``PATCH /findings/v2/tenant/{tenant}/location-findings/{id}``; OAuth scope
        ``tn.fdgs.locationfindings:w``.

        Args:
            id: The location finding, by id.
            body: A dict with the keys of ``FindingUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``FindingDetailedResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such finding.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.findings.findings.list().first_or_raise()
            >>> finding = session.findings.findings.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "findings.findings.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def create_attachment(
        self,
        id: int,
        body: Union[t.FindingAttachmentCreateRequest, m.FindingAttachmentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FindingAttachmentResponse:
        """Create an attachment on a finding.

        ``POST /findings/v2/tenant/{tenant}/location-findings/{id}/attachments``; OAuth scope
        ``tn.fdgs.locationfindings:w``.

        Args:
            id: The location finding, by id.
            body: A dict with the keys of ``FindingAttachmentCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``FindingAttachmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such finding.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.findings.findings.list().first_or_raise()
            >>> done = session.findings.findings.create_attachment(
            ...     row["id"],
            ...     {"fileName": "Example", "url": "https://example.com/1", "type": "Other"},
            ... )
        """
        return self._caller.call(
            "findings.findings.create_attachment",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete_attachment(
        self, id: int, attachment_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete an attachment of a finding.

        ``DELETE /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}``;
        OAuth scope ``tn.fdgs.locationfindings:w``.

        Args:
            id: The location finding, by id.
            attachment_id: The attachment, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.findings.findings.list().first_or_raise()
            >>> session.findings.findings.delete_attachment(row["id"], 1234)
        """
        return self._caller.call(
            "findings.findings.delete_attachment",
            (id, attachment_id),
            {},
            extra_params=extra_params,
        )

    def get_attachment(
        self,
        id: int,
        attachment_id: int,
        *,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.FindingAttachmentResponse:
        """Attachment of a finding.

        ``GET /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}``;
        OAuth scope ``tn.fdgs.locationfindings:r``.

        Args:
            id: The location finding, by id.
            attachment_id: The attachment, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``FindingAttachmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such finding or attachment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.findings.findings.list().first_or_raise()
            >>> result = session.findings.findings.get_attachment(row["id"], 1234)
        """
        return self._caller.call(
            "findings.findings.get_attachment",
            (id, attachment_id),
            {},
            extra_params=extra_params,
            cache=cache,
        )

    def list_attachments(
        self,
        id: int,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[t.FindingsAttachmentSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.FindingAttachmentResponse, m.FindingAttachmentResponse]:
        """Attachments of a finding.

        ``GET /findings/v2/tenant/{tenant}/location-findings/{id}/attachments``; OAuth scope
        ``tn.fdgs.locationfindings:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The location finding, by id.
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: ID.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``FindingAttachmentResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.findings.findings.list().first_or_raise()
            >>> for item in session.findings.findings.list_attachments(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "findings.findings.list_attachments",
            (id,),
            {
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def update_attachment(
        self,
        id: int,
        attachment_id: int,
        body: Union[t.FindingAttachmentUpdateRequest, m.FindingAttachmentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FindingAttachmentResponse:
        """Change an attachment of a finding.

        ``PATCH /findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}``;
        OAuth scope ``tn.fdgs.locationfindings:w``.

        Args:
            id: The location finding, by id.
            attachment_id: The attachment, by id.
            body: A dict with the keys of ``FindingAttachmentUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``FindingAttachmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such finding or attachment.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.findings.findings.list().first_or_raise()
            >>> done = session.findings.findings.update_attachment(
            ...     row["id"], 1234, {"fileName": "Example"}
            ... )
        """
        return self._caller.call(
            "findings.findings.update_attachment",
            (id, attachment_id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.FindingResponse]:
        """Findings by their ids, in the order of the ids; inactive ones included.

        ``GET /findings/v2/tenant/{tenant}/location-findings``, 50 ids at a time, several requests
        at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``FindingResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.findings.findings.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "findings.findings.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.FindingCreateRequest, m.FindingCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.FindingDetailedResponse]:
        """Create many findings, which are all checked before the first is sent.

        ``POST /findings/v2/tenant/{tenant}/location-findings``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``FindingCreateRequest``; any iterable will do.
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
            >>> rows = [{"locationId": 1234, "urgencyLevel": "NotSpecified"}]
            >>> results = session.findings.findings.create_many(rows).all()
        """
        return self._caller.batch(
            "findings.findings.create",
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
        rows: Iterable[tuple[int, Union[t.FindingUpdateRequest, m.FindingUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.FindingDetailedResponse]:
        """Change many findings, which are all checked before the first is sent.

        ``PATCH /findings/v2/tenant/{tenant}/location-findings/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``FindingUpdateRequest``; any iterable will
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
            >>> results = session.findings.findings.update_many(rows).all()
        """
        return self._caller.batch(
            "findings.findings.update",
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
    ) -> m.FindingDetailedResponse:
        """Make a model of a row: ``models.findings.FindingDetailedResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.findings.findings.as_model(row).deviations
        """
        return self._caller.as_model("findings.findings.get", row, strict)


class FindingsModule(Namespace):
    """The API module ``session.findings``."""

    @cached_attribute
    def finding_assets(self) -> FindingAssets:
        """Finding assets; also ``session.finding_assets``."""
        return FindingAssets(self._caller)

    @cached_attribute
    def findings(self) -> Findings:
        """Findings."""
        return Findings(self._caller)
