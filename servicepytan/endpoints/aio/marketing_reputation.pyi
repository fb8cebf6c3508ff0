# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``marketing_reputation`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import Ids, Namespace, Params, Resource, Texts, When
from servicepytan.endpoints.types import marketing_reputation as t
from servicepytan.models import marketing_reputation as m

class AsyncReviews(Resource):
    """Reviews: ``session.reviews``."""

    def list(
        self,
        *,
        search: Optional[str] = None,
        report_type: Optional[t.ReviewsReportType] = None,
        sort: Optional[str] = None,
        created_on_or_after: Optional[When] = None,
        created_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        from_date: Optional[When] = None,
        to_date: Optional[When] = None,
        response_types: Optional[Union[t.ResponseType, Iterable[t.ResponseType]]] = None,
        location_ids: Optional[Ids] = None,
        sources: Optional[Texts] = None,
        review_statuses: Optional[
            Union[t.ReviewMatchConfidenceLevel, Iterable[t.ReviewMatchConfidenceLevel]]
        ] = None,
        technician_ids: Optional[Ids] = None,
        campaign_ids: Optional[Ids] = None,
        from_rating: Optional[float] = None,
        to_rating: Optional[float] = None,
        include_reviews_without_location: Optional[bool] = None,
        include_reviews_without_campaign: Optional[bool] = None,
        include_reviews_without_technician: Optional[bool] = None,
        internal_id: Optional[int] = None,
        external_id: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ReviewReport, m.ReviewReport]:
        """Reviews, page by page."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ReviewReport:
        """Make a model of a row: ``models.marketing_reputation.ReviewReport``."""

class AsyncMarketingReputationModule(Namespace):
    """The API module ``session.marketing_reputation``."""

    @property
    def reviews(self) -> AsyncReviews: ...
