# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``customer_interactions`` of an async session, for type checkers."""

from collections.abc import Mapping
from typing import Any, Optional, Union

from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import Active, Namespace, Params, Resource, Since, When
from servicepytan.endpoints.types import customer_interactions as t
from servicepytan.models import customer_interactions as m

class AsyncTechnicianRatings(Resource):
    """Technician ratings: ``session.technician_ratings``."""

    def list(
        self,
        *,
        technician_id: Optional[int] = None,
        job_id: Optional[int] = None,
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
    ) -> AsyncRecords[t.TechnicianAssessmentResponse, m.TechnicianAssessmentResponse]:
        """Technician ratings, page by page."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportTechnicianAssessmentResponse, m.ExportTechnicianAssessmentResponse]:
        """Export feed of technician ratings, in the order of their last change."""

    async def upsert(
        self,
        body: Union[
            t.CreateOrUpdateTechnicianAssessmentRequest, m.CreateOrUpdateTechnicianAssessmentRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianAssessmentResponse:
        """Set the rating of a technician for a job."""

    async def upsert_legacy(
        self,
        technician_id: int,
        job_id: int,
        body: Union[
            t.CreateOrUpdateTechnicianAssessmentRequestOld,
            m.CreateOrUpdateTechnicianAssessmentRequestOld,
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Set the rating of a technician for a job by the older route."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.TechnicianAssessmentResponse:
        """Make a model of a row: ``models.customer_interactions.TechnicianAssessmentResponse``."""

class AsyncCustomerInteractionsModule(Namespace):
    """The API module ``session.customer_interactions``."""

    @property
    def technician_ratings(self) -> AsyncTechnicianRatings: ...
