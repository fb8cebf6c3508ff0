# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``forms``: form submissions, forms, job attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.endpoints.base import Active, FileSource, Ids, Params, When
    from servicepytan.endpoints.files import Download
    from servicepytan.endpoints.records import Records, RowsById
    from servicepytan.endpoints.types import forms as t
    from servicepytan.models import forms as m


class FormSubmissions(Resource):
    """Form submissions: ``session.form_submissions``."""

    def list(
        self,
        *,
        form_ids: Optional[Ids] = None,
        active: Optional[Active] = None,
        created_by_id: Optional[int] = None,
        status: Optional[t.SubmissionStatus] = None,
        submitted_on_or_after: Optional[When] = None,
        submitted_before: Optional[When] = None,
        owner_type: Optional[t.FormOwnerType] = None,
        owners: Optional[Iterable[t.FormOwnerInput]] = None,
        sort: Optional[t.FormSubmissionsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.FormSubmissionResponse, m.FormSubmissionResponse]:
        """Form submissions, page by page.

        ``GET /forms/v2/tenant/{tenant}/submissions``; OAuth scope ``tn.frm.submissions:r``.

        Naive dates and times are in the session's time zone.

        Args:
            form_ids: Of any of these forms, by id.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_by_id: Of this created by, by id.
            status: The status: Started, Completed, Any.
            submitted_on_or_after: Submitted at this moment or later.
            submitted_before: Submitted before this moment.
            owner_type: The owner type: Job, Call, Customer, Location, Equipment, Technician,
                JobAppointment, Membership, Truck.
            owners: Dicts with ``type`` and ``id``.
            sort: Field to sort by, ``-`` before it for descending: Id, SubmittedOn, CreatedBy.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``FormSubmissionResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.form_submissions.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "forms.form_submissions.list",
            (),
            {
                "form_ids": form_ids,
                "active": active,
                "created_by_id": created_by_id,
                "status": status,
                "submitted_on_or_after": submitted_on_or_after,
                "submitted_before": submitted_before,
                "owner_type": owner_type,
                "owners": owners,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.FormSubmissionResponse:
        """Make a model of a row: ``models.forms.FormSubmissionResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.form_submissions.as_model(row).deviations
        """
        return self._caller.as_model("forms.form_submissions.list", row, strict)


class Forms(Resource):
    """Forms: ``session.forms.forms``."""

    def list(
        self,
        *,
        has_conditional_logic: Optional[bool] = None,
        has_triggers: Optional[bool] = None,
        name: Optional[str] = None,
        status: Optional[t.StatusField] = None,
        ids: Optional[Ids] = None,
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
    ) -> Records[t.FormResponse, m.FormResponse]:
        """Forms, page by page.

        ``GET /forms/v2/tenant/{tenant}/forms``; OAuth scope ``tn.frm.forms:r``.

        Naive dates and times are in the session's time zone.

        Args:
            has_conditional_logic: Whether has conditional logic.
            has_triggers: Whether has triggers.
            name: With this name.
            status: The status: Any, Published, Unpublished.
            ids: Only these ids, one or several; more than 50 take several requests.
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
            Lazy dicts typed as ``FormResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.forms.forms.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "forms.forms.list",
            (),
            {
                "has_conditional_logic": has_conditional_logic,
                "has_triggers": has_triggers,
                "name": name,
                "status": status,
                "ids": ids,
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

    def get(self, id: int, *, cache: bool = True) -> t.FormResponse:
        """Get a form by its id; also an inactive one.

        ``GET /forms/v2/tenant/{tenant}/forms`` with ``ids``, as the API has no call for one.

        Args:
            id: The form, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``FormResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such form.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.forms.forms.get(1234)
        """
        return self._caller.by_id("forms.forms.list", id, {"active": "Any"}, cache=cache)

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.FormResponse]:
        """Forms by their ids, in the order of the ids; inactive ones included.

        ``GET /forms/v2/tenant/{tenant}/forms``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``FormResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.forms.forms.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "forms.forms.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.FormResponse:
        """Make a model of a row: ``models.forms.FormResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.forms.forms.as_model(row).deviations
        """
        return self._caller.as_model("forms.forms.list", row, strict)


class JobAttachments(Resource):
    """Job attachments: ``session.job_attachments``."""

    def list(
        self,
        job_id: int,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[Any]:
        """Job attachments, page by page.

        ``GET /forms/v2/tenant/{tenant}/jobs/{jobId}/attachments``; OAuth scope ``tn.frm.jobs:r``.

        Naive dates and times are in the session's time zone.

        Args:
            job_id: The job, by id.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy rows; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.job_attachments.list(1234, limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "forms.job_attachments.list",
            (job_id,),
            {
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

    def download(self, id: int, *, extra_params: Optional[Params] = None) -> Download:
        """Download a job attachment.

        ``GET /forms/v2/tenant/{tenant}/jobs/attachment/{id}``; OAuth scope ``tn.frm.jobs:r``.

        Args:
            id: The attachment, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The file: ``.read()``, ``.save(path)`` or ``.iter_bytes()`` fetches it.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read the file.

        Example:
            >>> session.job_attachments.download(1234).save("pump.jpg")
        """
        return self._caller.download(
            "forms.job_attachments.download", (id,), {}, extra_params=extra_params
        )

    def upload(
        self,
        id: int,
        file: FileSource,
        *,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> t.AttachmentResponse:
        """Upload a job attachment.

        ``POST /forms/v2/tenant/{tenant}/jobs/{id}/attachments``; OAuth scope ``tn.frm.jobs:w``.

        Args:
            id: The job, by id.
            file: What to upload: a path, bytes, or an open binary file.
            file_name: Its name for the API; that of the file by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``AttachmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.job_attachments.upload(1234, "pump.jpg")
        """
        return self._caller.upload(
            "forms.job_attachments.upload",
            (id,),
            {},
            file=file,
            file_name=file_name,
            extra_params=extra_params,
        )


class FormsModule(Namespace):
    """The API module ``session.forms``."""

    @cached_attribute
    def form_submissions(self) -> FormSubmissions:
        """Form submissions; also ``session.form_submissions``."""
        return FormSubmissions(self._caller)

    @cached_attribute
    def forms(self) -> Forms:
        """Forms."""
        return Forms(self._caller)

    @cached_attribute
    def job_attachments(self) -> JobAttachments:
        """Job attachments; also ``session.job_attachments``."""
        return JobAttachments(self._caller)
