# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``marketing_ads`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import Namespace, Params, Resource, StrPath, When
from servicepytan.endpoints.types import marketing_ads as t
from servicepytan.models import marketing_ads as m

class AsyncAttributedLeads(Resource):
    """Attributed leads: ``session.attributed_leads``."""

    def list(
        self,
        *,
        from_utc: When,
        to_utc: When,
        lead_type: Optional[t.LeadType] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.GetAttributedLeadsResponse, m.GetAttributedLeadsResponse]:
        """Attributed leads, page by page."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.GetAttributedLeadsResponse:
        """Make a model of a row: ``models.marketing_ads.GetAttributedLeadsResponse``."""

class AsyncCapacityWarnings(Resource):
    """Capacity warnings: ``session.capacity_warnings``."""

    def list(
        self,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CapacityAwarenessWarning, m.CapacityAwarenessWarning]:
        """Capacity warnings, all in one answer."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.CapacityAwarenessWarning:
        """Make a model of a row: ``models.marketing_ads.CapacityAwarenessWarning``."""

class AsyncExternalCallAttributions(Resource):
    """External call attributions: ``session.external_call_attributions``."""

    async def create(
        self,
        body: Union[t.CreateExternalCallAttributionRequest, m.CreateExternalCallAttributionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create an external call attribution."""

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreateExternalCallAttributionRequest, m.CreateExternalCallAttributionRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[Any]:
        """Create many external call attributions, which are all checked before the first is
        sent."""

class AsyncPerformance(Resource):
    """Performance: ``session.marketing_ads.performance``."""

    def list(
        self,
        *,
        from_utc: When,
        to_utc: When,
        performance_segmentation_type: t.PerformanceSegmentationType,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.GetPerformanceResponse, m.GetPerformanceResponse]:
        """Performance, page by page."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.GetPerformanceResponse:
        """Make a model of a row: ``models.marketing_ads.GetPerformanceResponse``."""

class AsyncScheduledJobAttributions(Resource):
    """Scheduled job attributions: ``session.scheduled_job_attributions``."""

    async def create(
        self,
        body: Union[t.CreateScheduledJobAttributionRequest, m.CreateScheduledJobAttributionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create a scheduled job attribution."""

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreateScheduledJobAttributionRequest, m.CreateScheduledJobAttributionRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[Any]:
        """Create many scheduled job attributions, which are all checked before the first is
        sent."""

class AsyncWebBookingAttributions(Resource):
    """Web booking attributions: ``session.web_booking_attributions``."""

    async def create(
        self,
        body: Union[t.CreateWebBookingAttributionRequest, m.CreateWebBookingAttributionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create a web booking attribution."""

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreateWebBookingAttributionRequest, m.CreateWebBookingAttributionRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[Any]:
        """Create many web booking attributions, which are all checked before the first is sent."""

class AsyncWebLeadFormAttributions(Resource):
    """Web lead form attributions: ``session.web_lead_form_attributions``."""

    async def create(
        self,
        body: Union[t.CreateWebLeadFormAttributionRequest, m.CreateWebLeadFormAttributionRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Create a web lead form attribution."""

    def create_many(
        self,
        bodies: Iterable[
            Union[t.CreateWebLeadFormAttributionRequest, m.CreateWebLeadFormAttributionRequest]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[Any]:
        """Create many web lead form attributions, which are all checked before the first is
        sent."""

class AsyncMarketingAdsModule(Namespace):
    """The API module ``session.marketing_ads``."""

    @property
    def attributed_leads(self) -> AsyncAttributedLeads: ...
    @property
    def capacity_warnings(self) -> AsyncCapacityWarnings: ...
    @property
    def external_call_attributions(self) -> AsyncExternalCallAttributions: ...
    @property
    def performance(self) -> AsyncPerformance: ...
    @property
    def scheduled_job_attributions(self) -> AsyncScheduledJobAttributions: ...
    @property
    def web_booking_attributions(self) -> AsyncWebBookingAttributions: ...
    @property
    def web_lead_form_attributions(self) -> AsyncWebLeadFormAttributions: ...
