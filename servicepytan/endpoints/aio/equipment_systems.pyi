# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``equipment_systems`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.files import AsyncDownload
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    FileSource,
    Ids,
    Namespace,
    Params,
    Resource,
    Since,
    StrPath,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import equipment_systems as t
from servicepytan.models import equipment_systems as m

class AsyncEquipmentTypes(Resource):
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
    ) -> AsyncRecords[t.EquipmentTypeResponse, m.EquipmentTypeResponse]:
        """Equipment types, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.EquipmentTypeResponse:
        """Get an equipment type by its id."""

    async def create(
        self,
        body: Union[t.EquipmentTypeCreateRequest, m.EquipmentTypeCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EquipmentTypeResponse:
        """Create an equipment type."""

    async def update(
        self,
        id: int,
        body: Union[t.EquipmentTypeUpdateRequest, m.EquipmentTypeUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EquipmentTypeResponse:
        """Change an equipment type; what the body omits stays unchanged."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.EquipmentTypeResponse]:
        """Equipment types by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.EquipmentTypeCreateRequest, m.EquipmentTypeCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.EquipmentTypeResponse]:
        """Create many equipment types, which are all checked before the first is sent."""

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
    ) -> AsyncBatchRun[t.EquipmentTypeResponse]:
        """Change many equipment types, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.EquipmentTypeResponse:
        """Make a model of a row: ``models.equipment_systems.EquipmentTypeResponse``."""

class AsyncInstalledEquipment(Resource):
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
    ) -> AsyncRecords[t.InstalledEquipmentResponse, m.InstalledEquipmentResponse]:
        """Installed equipment, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.InstalledEquipmentDetailedResponse:
        """Get a piece of installed equipment by its id."""

    async def create(
        self,
        body: Union[t.InstalledEquipmentCreateRequest, m.InstalledEquipmentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.InstalledEquipmentDetailedResponse:
        """Create a piece of installed equipment."""

    async def update(
        self,
        id: int,
        body: Union[t.InstalledEquipmentUpdateRequest, m.InstalledEquipmentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.InstalledEquipmentDetailedResponse:
        """Change a piece of installed equipment; what the body omits stays unchanged."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.InstalledEquipmentResponse, m.InstalledEquipmentResponse]:
        """Export feed of installed equipment, in the order of their last change."""

    def download_attachment(
        self, *, path: Optional[str] = None, extra_params: Optional[Params] = None
    ) -> AsyncDownload:
        """Download an attachment."""

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
    ) -> AsyncRecords[t.CustomFieldTypeModel, m.CustomFieldTypeModel]:
        """Types of the custom fields that installed equipment can have."""

    async def upload_attachment(
        self,
        file: FileSource,
        *,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> t.AttachmentUploadResponse:
        """Upload an attachment."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.InstalledEquipmentResponse]:
        """Installed equipment by their ids, in the order of the ids; inactive ones included."""

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
    ) -> AsyncBatchRun[t.InstalledEquipmentDetailedResponse]:
        """Create many installed equipment, which are all checked before the first is sent."""

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
    ) -> AsyncBatchRun[t.InstalledEquipmentDetailedResponse]:
        """Change many installed equipment, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.InstalledEquipmentDetailedResponse:
        """Make a model of a row:
        ``models.equipment_systems.InstalledEquipmentDetailedResponse``."""

class AsyncEquipmentSystemsModule(Namespace):
    """The API module ``session.equipment_systems``."""

    @property
    def equipment_types(self) -> AsyncEquipmentTypes: ...
    @property
    def installed_equipment(self) -> AsyncInstalledEquipment: ...
