# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``service_agreements`` of an async session, for type checkers."""

from collections.abc import Mapping
from typing import Any, Optional

from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import Ids, Namespace, Params, Resource, Since, When
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import service_agreements as t
from servicepytan.models import service_agreements as m

class AsyncServiceAgreements(Resource):
    """Service agreements: ``session.service_agreements.service_agreements``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        customer_ids: Optional[Ids] = None,
        business_unit_ids: Optional[Ids] = None,
        status: Optional[t.AgreementStatus] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.ServiceAgreementsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ServiceAgreementResponse, m.ServiceAgreementResponse]:
        """Service agreements, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ServiceAgreementResponse:
        """Get a service agreement by its id."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportServiceAgreementResponse, m.ExportServiceAgreementResponse]:
        """Export feed of service agreements, in the order of their last change."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ServiceAgreementResponse]:
        """Service agreements by their ids, in the order of the ids."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ServiceAgreementResponse:
        """Make a model of a row: ``models.service_agreements.ServiceAgreementResponse``."""

class AsyncServiceAgreementsModule(Namespace):
    """The API module ``session.service_agreements``."""

    @property
    def service_agreements(self) -> AsyncServiceAgreements: ...
