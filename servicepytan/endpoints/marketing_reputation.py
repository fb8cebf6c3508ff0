# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``marketing_reputation``: reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.endpoints.base import Ids, Params, Texts, When
    from servicepytan.endpoints.records import Records
    from servicepytan.endpoints.types import marketing_reputation as t
    from servicepytan.models import marketing_reputation as m


class Reviews(Resource):
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
    ) -> Records[t.ReviewReport, m.ReviewReport]:
        """Reviews, page by page.

        ``GET /marketingreputation/v2/tenant/{tenant}/reviews``; OAuth scope ``tn.mrep.reviews:r``.

        Naive dates and times are in the session's time zone.

        Args:
            search: With this search.
            report_type: The report type: 0, 1, 2.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            created_on_or_after: Created at this moment or later.
            created_before: Created before this moment.
            modified_on_or_after: Last changed at this moment or later.
            modified_before: Last changed before this moment.
            from_date: From date, a moment.
            to_date: To date, a moment.
            response_types: One or several of 0, 1, 2.
            location_ids: Of any of these locations, by id.
            sources: With one of these sources.
            review_statuses: One or several of 0, 1, 2, 3, 4, 5, 6.
            technician_ids: Of any of these technicians, by id.
            campaign_ids: Of any of these campaigns, by id.
            from_rating: With this from rating.
            to_rating: With this to rating.
            include_reviews_without_location: Whether include reviews without location.
            include_reviews_without_campaign: Whether include reviews without campaign.
            include_reviews_without_technician: Whether include reviews without technician.
            internal_id: Of this internal, by id.
            external_id: Of this external, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ReviewReport``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.reviews.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "marketing_reputation.reviews.list",
            (),
            {
                "search": search,
                "report_type": report_type,
                "sort": sort,
                "created_on_or_after": created_on_or_after,
                "created_before": created_before,
                "modified_on_or_after": modified_on_or_after,
                "modified_before": modified_before,
                "from_date": from_date,
                "to_date": to_date,
                "response_types": response_types,
                "location_ids": location_ids,
                "sources": sources,
                "review_statuses": review_statuses,
                "technician_ids": technician_ids,
                "campaign_ids": campaign_ids,
                "from_rating": from_rating,
                "to_rating": to_rating,
                "include_reviews_without_location": include_reviews_without_location,
                "include_reviews_without_campaign": include_reviews_without_campaign,
                "include_reviews_without_technician": include_reviews_without_technician,
                "internal_id": internal_id,
                "external_id": external_id,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ReviewReport:
        """Make a model of a row: ``models.marketing_reputation.ReviewReport``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.reviews.as_model(row).deviations
        """
        return self._caller.as_model("marketing_reputation.reviews.list", row, strict)


class MarketingReputationModule(Namespace):
    """The API module ``session.marketing_reputation``."""

    @cached_attribute
    def reviews(self) -> Reviews:
        """Reviews; also ``session.reviews``."""
        return Reviews(self._caller)
