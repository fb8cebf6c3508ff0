# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``forms`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional

from servicepytan.aio.files import AsyncDownload
from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import Active, FileSource, Ids, Namespace, Params, Resource, When
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import forms as t
from servicepytan.models import forms as m

class AsyncFormSubmissions(Resource):
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
    ) -> AsyncRecords[t.FormSubmissionResponse, m.FormSubmissionResponse]:
        """Form submissions, page by page."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.FormSubmissionResponse:
        """Make a model of a row: ``models.forms.FormSubmissionResponse``."""

class AsyncForms(Resource):
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
    ) -> AsyncRecords[t.FormResponse, m.FormResponse]:
        """Forms, page by page."""

    async def get(self, id: int, *, cache: bool = True) -> t.FormResponse:
        """Get a form by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.FormResponse]:
        """Forms by their ids, in the order of the ids; inactive ones included."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.FormResponse:
        """Make a model of a row: ``models.forms.FormResponse``."""

class AsyncJobAttachments(Resource):
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
    ) -> AsyncRecords[Any]:
        """Job attachments, page by page."""

    def download(self, id: int, *, extra_params: Optional[Params] = None) -> AsyncDownload:
        """Download a job attachment."""

    async def upload(
        self,
        id: int,
        file: FileSource,
        *,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> t.AttachmentResponse:
        """Upload a job attachment."""

class AsyncFormsModule(Namespace):
    """The API module ``session.forms``."""

    @property
    def form_submissions(self) -> AsyncFormSubmissions: ...
    @property
    def forms(self) -> AsyncForms: ...
    @property
    def job_attachments(self) -> AsyncJobAttachments: ...
