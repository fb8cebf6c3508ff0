# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``timesheets`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import Active, Namespace, Params, Resource, Since, StrPath, When
from servicepytan.endpoints.types import timesheets as t
from servicepytan.models import timesheets as m

class AsyncActivities(Resource):
    """Activities: ``session.timesheets.activities``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ActivitiesResponse, m.ActivitiesResponse]:
        """Activities, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ActivityResponse:
        """Get an activity by its id."""

    async def create(
        self,
        body: Union[t.ActivityCreateRequest, m.ActivityCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create an activity."""

    async def update(
        self,
        id: int,
        body: Union[t.ActivityUpdateRequest, m.ActivityUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change an activity."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete an activity."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ActivityExportResponse, m.ActivityExportResponse]:
        """Export feed of activities, in the order of their last change."""

    def create_many(
        self,
        bodies: Iterable[Union[t.ActivityCreateRequest, m.ActivityCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many activities, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.ActivityUpdateRequest, m.ActivityUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many activities, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ActivityResponse:
        """Make a model of a row: ``models.timesheets.ActivityResponse``."""

class AsyncActivityCategories(Resource):
    """Activity categories: ``session.activity_categories``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.ActivityCategoriesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ActivityCategoriesResponse, m.ActivityCategoriesResponse]:
        """Activity categories, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ActivityCategoryResponse:
        """Get an activity category by its id."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ActivityCategoryExportResponse, m.ActivityCategoryExportResponse]:
        """Export feed of activity categories, in the order of their last change."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ActivityCategoryResponse:
        """Make a model of a row: ``models.timesheets.ActivityCategoryResponse``."""

class AsyncActivityTypes(Resource):
    """Activity types: ``session.activity_types``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.ActivityTypesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ActivityTypesResponse, m.ActivityTypesResponse]:
        """Activity types, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ActivityTypeResponse:
        """Get an activity type by its id."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ActivityTypeExportResponse, m.ActivityTypeExportResponse]:
        """Export feed of activity types, in the order of their last change."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ActivityTypeResponse:
        """Make a model of a row: ``models.timesheets.ActivityTypeResponse``."""

class AsyncTimesheetsModule(Namespace):
    """The API module ``session.timesheets``."""

    @property
    def activities(self) -> AsyncActivities: ...
    @property
    def activity_categories(self) -> AsyncActivityCategories: ...
    @property
    def activity_types(self) -> AsyncActivityTypes: ...
