# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``salestech`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    Ids,
    Namespace,
    Params,
    Resource,
    Since,
    StrPath,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import salestech as t
from servicepytan.models import salestech as m

class AsyncEstimateTemplates(Resource):
    """Estimate templates: ``session.estimate_templates``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.EstimateTemplateResponse, m.EstimateTemplateResponse]:
        """Estimate templates, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.EstimateTemplateResponse:
        """Get an estimate template by its id."""

    async def create(
        self,
        body: Union[t.CreateEstimateTemplateRequest, m.CreateEstimateTemplateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateTemplateResponse:
        """Create an estimate template."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateEstimateTemplateRequest, m.UpdateEstimateTemplateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateTemplateResponse:
        """Change an estimate template; what the body omits stays unchanged."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete an estimate template."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateEstimateTemplateRequest, m.CreateEstimateTemplateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.EstimateTemplateResponse]:
        """Create many estimate templates, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.UpdateEstimateTemplateRequest, m.UpdateEstimateTemplateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.EstimateTemplateResponse]:
        """Change many estimate templates, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.EstimateTemplateResponse:
        """Make a model of a row: ``models.salestech.EstimateTemplateResponse``."""

class AsyncEstimates(Resource):
    """Estimates: ``session.estimates``."""

    def list(
        self,
        *,
        job_id: Optional[int] = None,
        project_id: Optional[int] = None,
        job_number: Optional[str] = None,
        total_greater: Optional[float] = None,
        total_less: Optional[float] = None,
        sold_by_id: Optional[int] = None,
        sold_by_employee_id: Optional[int] = None,
        ids: Optional[Ids] = None,
        sold_after: Optional[When] = None,
        sold_before: Optional[When] = None,
        status: Optional[str] = None,
        active: Optional[Active] = None,
        sort: Optional[str] = None,
        order_by: Optional[str] = None,
        order_by_direction: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        location_id: Optional[int] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.EstimateResponse, m.EstimateResponse]:
        """Estimates, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.EstimateResponse:
        """Get an estimate by its id."""

    async def create(
        self,
        body: Union[t.CreateEstimateRequest, m.CreateEstimateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateResponse:
        """Create an estimate."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateEstimateRequest, m.UpdateEstimateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateResponse:
        """Change an estimate."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportEstimatesResponse, m.ExportEstimatesResponse]:
        """Export feed of estimates, in the order of their last change."""

    async def delete_item(
        self, id: int, item_id: int, *, extra_params: Optional[Params] = None
    ) -> Any:
        """Delete an item of an estimate."""

    async def dismiss(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Dismiss an estimate."""

    def export_legacy(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportEstimatesResponse, m.ExportEstimatesResponse]:
        """Export feed of estimates by the older route; ``export`` is the newer one."""

    def list_items(
        self,
        *,
        estimate_id: Optional[int] = None,
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
    ) -> AsyncRecords[t.EstimateItemResponse, m.EstimateItemResponse]:
        """Items of estimates."""

    def list_status_changes(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.EstimateStatusChangesResponse, m.EstimateStatusChangesResponse]:
        """Status changes of an estimate."""

    async def sell(
        self,
        id: int,
        body: Union[t.SellRequest, m.SellRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateResponse:
        """Mark an estimate as sold."""

    async def unsell(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Take back the sale of an estimate."""

    async def upsert_item(
        self,
        id: int,
        body: Union[t.EstimateItemCreateUpdateRequest, m.EstimateItemCreateUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EstimateItemUpdateResponse:
        """Add an item to an estimate, or change one that the body names by its id."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.EstimateResponse]:
        """Estimates by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateEstimateRequest, m.CreateEstimateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.EstimateResponse]:
        """Create many estimates, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateEstimateRequest, m.UpdateEstimateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.EstimateResponse]:
        """Change many estimates, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.EstimateResponse:
        """Make a model of a row: ``models.salestech.EstimateResponse``."""

class AsyncOpportunities(Resource):
    """Opportunities: ``session.opportunities``."""

    def list(
        self,
        *,
        sort: Optional[str] = None,
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
    ) -> AsyncRecords[Any]:
        """Opportunities, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> Any:
        """Get an opportunity by its id."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[Any]:
        """Export feed of opportunities, in the order of their last change."""

    def export_follow_ups(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[Any]:
        """Export feed of follow-ups of opportunities, in the order of their last change."""

    def list_all_follow_ups(
        self,
        *,
        sort: Optional[str] = None,
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
    ) -> AsyncRecords[Any]:
        """Follow-ups of all opportunities."""

    def list_follow_ups(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[Any]:
        """Follow-ups of an opportunity."""

class AsyncProposalTemplates(Resource):
    """Proposal templates: ``session.proposal_templates``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        proposal_type_id: Optional[int] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ProposalTemplateResponse, m.ProposalTemplateResponse]:
        """Proposal templates, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ProposalTemplateResponse:
        """Get a proposal template by its id."""

    async def create(
        self,
        body: Union[t.CreateProposalTemplateRequest, m.CreateProposalTemplateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ProposalTemplateResponse:
        """Create a proposal template."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateProposalTemplateRequest, m.UpdateProposalTemplateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ProposalTemplateResponse:
        """Change a proposal template; what the body omits stays unchanged."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a proposal template."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateProposalTemplateRequest, m.CreateProposalTemplateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ProposalTemplateResponse]:
        """Create many proposal templates, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.UpdateProposalTemplateRequest, m.UpdateProposalTemplateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ProposalTemplateResponse]:
        """Change many proposal templates, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ProposalTemplateResponse:
        """Make a model of a row: ``models.salestech.ProposalTemplateResponse``."""

class AsyncProposalTypes(Resource):
    """Proposal types: ``session.proposal_types``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ProposalTypeResponse, m.ProposalTypeResponse]:
        """Proposal types, all in one answer."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ProposalTypeResponse:
        """Make a model of a row: ``models.salestech.ProposalTypeResponse``."""

class AsyncSalestechModule(Namespace):
    """The API module ``session.salestech``."""

    @property
    def estimate_templates(self) -> AsyncEstimateTemplates: ...
    @property
    def estimates(self) -> AsyncEstimates: ...
    @property
    def opportunities(self) -> AsyncOpportunities: ...
    @property
    def proposal_templates(self) -> AsyncProposalTemplates: ...
    @property
    def proposal_types(self) -> AsyncProposalTypes: ...
