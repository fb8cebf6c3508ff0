# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``marketing`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import Active, Ids, Namespace, Params, Resource, StrPath, When
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import marketing as t
from servicepytan.models import marketing as m

class AsyncCampaignCategories(Resource):
    """Campaign categories: ``session.campaign_categories``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.CampaignCategoriesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CampaignCategoryResponse, m.CampaignCategoryResponse]:
        """Campaign categories, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CampaignCategoryResponse:
        """Get a campaign category by its id."""

    async def create(
        self,
        body: Union[t.CampaignCategoryCreateRequest, m.CampaignCategoryCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a campaign category."""

    async def update(
        self,
        id: int,
        body: Union[t.CampaignCategoryUpdateRequest, m.CampaignCategoryUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a campaign category; what the body omits stays unchanged."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CampaignCategoryCreateRequest, m.CampaignCategoryCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Create many campaign categories, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.CampaignCategoryUpdateRequest, m.CampaignCategoryUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many campaign categories, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.CampaignCategoryResponse:
        """Make a model of a row: ``models.marketing.CampaignCategoryResponse``."""

class AsyncCampaignCostSummary(Resource):
    """Campaign cost summary: ``session.campaign_cost_summary``."""

    async def get(
        self, *, from_: When, to: When, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CampaignCostsSummaryResponse:
        """What campaigns cost between two days."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.CampaignCostsSummaryResponse:
        """Make a model of a row: ``models.marketing.CampaignCostsSummaryResponse``."""

class AsyncCampaignCosts(Resource):
    """Campaign costs: ``session.campaign_costs``."""

    def list(
        self,
        *,
        year: Optional[int] = None,
        month: Optional[int] = None,
        campaign_id: Optional[int] = None,
        sort: Optional[t.CampaignCostsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CampaignCostResponse, m.CampaignCostResponse]:
        """Campaign costs, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CampaignCostResponse:
        """Get a campaign cost by its id."""

    async def create(
        self,
        body: Union[t.CreateCampaignCostRequest, m.CreateCampaignCostRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CampaignCostResponse:
        """Create a campaign cost."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateCampaignCostRequest, m.UpdateCampaignCostRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a campaign cost; what the body omits stays unchanged."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateCampaignCostRequest, m.CreateCampaignCostRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CampaignCostResponse]:
        """Create many campaign costs, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateCampaignCostRequest, m.UpdateCampaignCostRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ModificationResponse]:
        """Change many campaign costs, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CampaignCostResponse:
        """Make a model of a row: ``models.marketing.CampaignCostResponse``."""

class AsyncCampaigns(Resource):
    """Campaigns: ``session.campaigns``."""

    def list(
        self,
        *,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        ids: Optional[Ids] = None,
        name: Optional[str] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        campaign_phone_number: Optional[str] = None,
        sort: Optional[t.CampaignsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CampaignResponse, m.CampaignResponse]:
        """Campaigns, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CampaignResponse:
        """Get a campaign by its id."""

    async def create(
        self,
        body: Union[t.CampaignUpsertRequest, m.CampaignUpsertRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CampaignResponse:
        """Create a campaign."""

    async def update(
        self,
        id: int,
        body: Union[t.CampaignUpsertRequest, m.CampaignUpsertRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CampaignResponse:
        """Change a campaign; what the body omits stays unchanged."""

    def list_costs(
        self,
        id: int,
        *,
        year: Optional[int] = None,
        month: Optional[int] = None,
        sort: Optional[t.CampaignsCostSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CampaignCostResponse, m.CampaignCostResponse]:
        """Costs of a campaign."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CampaignResponse]:
        """Campaigns by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CampaignUpsertRequest, m.CampaignUpsertRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CampaignResponse]:
        """Create many campaigns, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.CampaignUpsertRequest, m.CampaignUpsertRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CampaignResponse]:
        """Change many campaigns, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CampaignResponse:
        """Make a model of a row: ``models.marketing.CampaignResponse``."""

class AsyncEmailChannelCost(Resource):
    """Email channel cost: ``session.email_channel_cost``."""

    async def get(
        self, *, from_: When, to: When, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.EmailChannelCostResponse:
        """What mail as a channel cost between two days."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.EmailChannelCostResponse:
        """Make a model of a row: ``models.marketing.EmailChannelCostResponse``."""

class AsyncSuppressions(Resource):
    """Suppressions: ``session.suppressions``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        ids: Optional[Ids] = None,
        email: Optional[str] = None,
        sort: Optional[t.SuppressionsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.SuppressionResponse, m.SuppressionResponse]:
        """Suppressions, page by page."""

    async def get(
        self, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.SuppressionResponse:
        """Get a suppression by its mail address."""

    async def add(
        self,
        body: Union[t.AddSuppressionsRequest, m.AddSuppressionsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Add mail addresses to the suppressed ones, many at once."""

    async def remove(
        self,
        body: Union[t.RemoveSuppressionsRequest, m.RemoveSuppressionsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Take mail addresses off the suppressed ones, many at once."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.SuppressionResponse]:
        """Suppressions by their ids, in the order of the ids; inactive ones included."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.SuppressionResponse:
        """Make a model of a row: ``models.marketing.SuppressionResponse``."""

class AsyncMarketingModule(Namespace):
    """The API module ``session.marketing``."""

    @property
    def campaign_categories(self) -> AsyncCampaignCategories: ...
    @property
    def campaign_cost_summary(self) -> AsyncCampaignCostSummary: ...
    @property
    def campaign_costs(self) -> AsyncCampaignCosts: ...
    @property
    def campaigns(self) -> AsyncCampaigns: ...
    @property
    def email_channel_cost(self) -> AsyncEmailChannelCost: ...
    @property
    def suppressions(self) -> AsyncSuppressions: ...
