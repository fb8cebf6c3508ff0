# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``customer_interactions``: technician ratings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicepytan.endpoints.base import Active, Params, Since, When
    from servicepytan.endpoints.records import Feed, Records
    from servicepytan.endpoints.types import customer_interactions as t
    from servicepytan.models import customer_interactions as m


class TechnicianRatings(Resource):
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
    ) -> Records[t.TechnicianAssessmentResponse, m.TechnicianAssessmentResponse]:
        """Technician ratings, page by page.

        ``GET /customer-interactions/v2/tenant/{tenant}/technician-ratings``; OAuth scope
        ``tn.csi.technicianrating:r``.

        Naive dates and times are in the session's time zone.

        Args:
            technician_id: Of this technician, by id.
            job_id: Of this job, by id.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``TechnicianAssessmentResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.technician_ratings.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "customer_interactions.technician_ratings.list",
            (),
            {
                "technician_id": technician_id,
                "job_id": job_id,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "sort": sort,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportTechnicianAssessmentResponse, m.ExportTechnicianAssessmentResponse]:
        """Export feed of technician ratings, in the order of their last change.

        ``GET /customer-interactions/v2/tenant/{tenant}/export/technician-ratings``; OAuth scope
        ``tn.csi.technicianrating:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportTechnicianAssessmentResponse``; rows arrive 15 minutes
                after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.technician_ratings.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "customer_interactions.technician_ratings.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def upsert(
        self,
        body: Union[
            t.CreateOrUpdateTechnicianAssessmentRequest, m.CreateOrUpdateTechnicianAssessmentRequest
        ],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.TechnicianAssessmentResponse:
        """Set the rating of a technician for a job.

        ``POST /customer-interactions/v2/tenant/{tenant}/technician-ratings``; OAuth scope
        ``tn.csi.technicianrating:w``.

        Args:
            body: A dict with the keys of ``CreateOrUpdateTechnicianAssessmentRequest``; converts
                dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``TechnicianAssessmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician rating.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.technician_ratings.upsert(
            ...     {"technicianId": 1234, "jobId": 1234, "rating": 1}
            ... )
        """
        return self._caller.call(
            "customer_interactions.technician_ratings.upsert",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def upsert_legacy(
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
        """Set the rating of a technician for a job by the older route.

        ``PUT /customer-interactions/v2/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}``;
        OAuth scope ``tn.csi.technicianrating:w``.

        Args:
            technician_id: The technician, by id.
            job_id: The job, by id.
            body: A dict with the keys of ``CreateOrUpdateTechnicianAssessmentRequestOld``; converts
                dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such technician rating or job.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.technician_ratings.upsert_legacy(1234, 1234, {"value": 1})
        """  # noqa: E501
        return self._caller.call(
            "customer_interactions.technician_ratings.upsert_legacy",
            (technician_id, job_id),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.TechnicianAssessmentResponse:
        """Make a model of a row: ``models.customer_interactions.TechnicianAssessmentResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.technician_ratings.as_model(row).deviations
        """
        return self._caller.as_model("customer_interactions.technician_ratings.list", row, strict)


class CustomerInteractionsModule(Namespace):
    """The API module ``session.customer_interactions``."""

    @cached_attribute
    def technician_ratings(self) -> TechnicianRatings:
        """Technician ratings; also ``session.technician_ratings``."""
        return TechnicianRatings(self._caller)
