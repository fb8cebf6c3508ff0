# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``findings`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.files import AsyncDownload
from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    FileSource,
    Ids,
    Namespace,
    Params,
    Resource,
    StrPath,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import findings as t
from servicepytan.models import findings as m

class AsyncFindingAssets(Resource):
    """Finding assets: ``session.finding_assets``."""

    def download(
        self, *, path: Optional[str] = None, extra_params: Optional[Params] = None
    ) -> AsyncDownload:
        """Download a finding asset."""

    async def upload(
        self,
        file: FileSource,
        *,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> t.FindingAssetUploadResponse:
        """Upload a finding asset."""

class AsyncFindings(Resource):
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
    ) -> AsyncRecords[t.FindingResponse, m.FindingResponse]:
        """Findings, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.FindingDetailedResponse:
        """Get a finding by its id."""

    async def create(
        self,
        body: Union[t.FindingCreateRequest, m.FindingCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FindingDetailedResponse:
        """Create a finding."""

    async def update(
        self,
        id: int,
        body: Union[t.FindingUpdateRequest, m.FindingUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FindingDetailedResponse:
        """Change a finding; what the body omits stays unchanged."""

    async def create_attachment(
        self,
        id: int,
        body: Union[t.FindingAttachmentCreateRequest, m.FindingAttachmentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FindingAttachmentResponse:
        """Create an attachment on a finding."""

    async def delete_attachment(
        self, id: int, attachment_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete an attachment of a finding."""

    async def get_attachment(
        self,
        id: int,
        attachment_id: int,
        *,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.FindingAttachmentResponse:
        """Attachment of a finding."""

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
    ) -> AsyncRecords[t.FindingAttachmentResponse, m.FindingAttachmentResponse]:
        """Attachments of a finding."""

    async def update_attachment(
        self,
        id: int,
        attachment_id: int,
        body: Union[t.FindingAttachmentUpdateRequest, m.FindingAttachmentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.FindingAttachmentResponse:
        """Change an attachment of a finding."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.FindingResponse]:
        """Findings by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.FindingCreateRequest, m.FindingCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.FindingDetailedResponse]:
        """Create many findings, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.FindingUpdateRequest, m.FindingUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.FindingDetailedResponse]:
        """Change many findings, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.FindingDetailedResponse:
        """Make a model of a row: ``models.findings.FindingDetailedResponse``."""

class AsyncFindingsModule(Namespace):
    """The API module ``session.findings``."""

    @property
    def finding_assets(self) -> AsyncFindingAssets: ...
    @property
    def findings(self) -> AsyncFindings: ...
