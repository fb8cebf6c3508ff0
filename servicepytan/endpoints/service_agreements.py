# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``service_agreements``: service agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicepytan.endpoints.base import Ids, Params, Since, When
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import service_agreements as t
    from servicepytan.models import service_agreements as m


class ServiceAgreements(Resource):
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
    ) -> Records[t.ServiceAgreementResponse, m.ServiceAgreementResponse]:
        """Service agreements, page by page.

        ``GET /service-agreements/v2/tenant/{tenant}/service-agreements``; OAuth scope
        ``tn.sa.serviceagreements:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            customer_ids: Of any of these customers, by id.
            business_unit_ids: Of any of these business units, by id.
            status: The status: Draft, Sent, Rejected, Accepted, Activated, Canceled, Expired,
                AutoRenew.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, Name, CreatedOn, ModifiedOn,
                StartDate, EndDate.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ServiceAgreementResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.service_agreements.service_agreements.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "service_agreements.service_agreements.list",
            (),
            {
                "ids": ids,
                "customer_ids": customer_ids,
                "business_unit_ids": business_unit_ids,
                "status": status,
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

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ServiceAgreementResponse:
        """Get a service agreement by its id.

        ``GET /service-agreements/v2/tenant/{tenant}/service-agreements/{id}``; OAuth scope
        ``tn.sa.serviceagreements:r``.

        Args:
            id: The service agreement, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ServiceAgreementResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such service agreement.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.service_agreements.service_agreements.list().first_or_raise()
            >>> service_agreement = session.service_agreements.service_agreements.get(row["id"])
        """
        return self._caller.call(
            "service_agreements.service_agreements.get",
            (id,),
            {},
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
    ) -> Feed[t.ExportServiceAgreementResponse, m.ExportServiceAgreementResponse]:
        """Export feed of service agreements, in the order of their last change.

        ``GET /service-agreements/v2/tenant/{tenant}/export/service-agreements``; OAuth scope
        ``tn.sa.serviceagreements:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportServiceAgreementResponse``; rows arrive 15 minutes
                after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.service_agreements.service_agreements.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "service_agreements.service_agreements.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ServiceAgreementResponse]:
        """Service agreements by their ids, in the order of the ids.

        ``GET /service-agreements/v2/tenant/{tenant}/service-agreements``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``ServiceAgreementResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.service_agreements.service_agreements.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "service_agreements.service_agreements.list", ids, {}, workers, cache=cache
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ServiceAgreementResponse:
        """Make a model of a row: ``models.service_agreements.ServiceAgreementResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.service_agreements.service_agreements.as_model(row).deviations
        """
        return self._caller.as_model("service_agreements.service_agreements.get", row, strict)


class ServiceAgreementsModule(Namespace):
    """The API module ``session.service_agreements``."""

    @cached_attribute
    def service_agreements(self) -> ServiceAgreements:
        """Service agreements."""
        return ServiceAgreements(self._caller)
