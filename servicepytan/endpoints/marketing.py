# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``marketing``: campaign categories, campaign cost summary, campaign costs,
campaigns, email channel cost, suppressions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, StrPath, When
    from servicepytan.endpoints.records import Records, RowsById
    from servicepytan.endpoints.types import marketing as t
    from servicepytan.models import marketing as m


class CampaignCategories(Resource):
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
    ) -> Records[t.CampaignCategoryResponse, m.CampaignCategoryResponse]:
        """Campaign categories, page by page.

        ``GET /marketing/v2/tenant/{tenant}/categories``; OAuth scope ``tn.mrk.categories:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn, Name.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CampaignCategoryResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.campaign_categories.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "marketing.campaign_categories.list",
            (),
            {
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
    ) -> t.CampaignCategoryResponse:
        """Get a campaign category by its id.

        ``GET /marketing/v2/tenant/{tenant}/categories/{id}``; OAuth scope ``tn.mrk.categories:r``.

        Args:
            id: The category, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``CampaignCategoryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.campaign_categories.list().first_or_raise()
            >>> campaign_category = session.campaign_categories.get(row["id"])
        """
        return self._caller.call(
            "marketing.campaign_categories.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CampaignCategoryCreateRequest, m.CampaignCategoryCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create a campaign category.

        ``POST /marketing/v2/tenant/{tenant}/categories``; OAuth scope ``tn.mrk.categories:w``.

        Args:
            body: A dict with the keys of ``CampaignCategoryCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> campaign_category = session.campaign_categories.create({"name": "Example"})
        """
        return self._caller.call(
            "marketing.campaign_categories.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.CampaignCategoryUpdateRequest, m.CampaignCategoryUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a campaign category; what the body omits stays unchanged.

        ``PATCH /marketing/v2/tenant/{tenant}/categories/{id}``; OAuth scope
        ``tn.mrk.categories:w``.

        Args:
            id: The category, by id.
            body: A dict with the keys of ``CampaignCategoryUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.campaign_categories.list().first_or_raise()
            >>> campaign_category = session.campaign_categories.update(
            ...     row["id"], {"name": "Example"}
            ... )
        """
        return self._caller.call(
            "marketing.campaign_categories.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CampaignCategoryCreateRequest, m.CampaignCategoryCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many campaign categories, which are all checked before the first is sent.

        ``POST /marketing/v2/tenant/{tenant}/categories``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CampaignCategoryCreateRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [{"name": "Example"}]
            >>> results = session.campaign_categories.create_many(rows).all()
        """
        return self._caller.batch(
            "marketing.campaign_categories.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

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
    ) -> BatchRun[t.ModificationResponse]:
        """Change many campaign categories, which are all checked before the first is sent.

        ``PATCH /marketing/v2/tenant/{tenant}/categories/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``CampaignCategoryUpdateRequest``; any
                iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.campaign_categories.update_many(rows).all()
        """
        return self._caller.batch(
            "marketing.campaign_categories.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.CampaignCategoryResponse:
        """Make a model of a row: ``models.marketing.CampaignCategoryResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.campaign_categories.as_model(row).deviations
        """
        return self._caller.as_model("marketing.campaign_categories.get", row, strict)


class CampaignCostSummary(Resource):
    """Campaign cost summary: ``session.campaign_cost_summary``."""

    def get(
        self, *, from_: When, to: When, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CampaignCostsSummaryResponse:
        """What campaigns cost between two days.

        ``GET /marketing/v2/tenant/{tenant}/campaign-cost-summary``; OAuth scope
        ``tn.mrk.campaigncostsummary:r``.

        Days are calendar days, in no time zone.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            to: To, a day.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``CampaignCostsSummaryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> campaign_cost_summary = session.campaign_cost_summary.get(
            ...     from_="2026-01-01", to="2026-02-01"
            ... )
        """
        return self._caller.call(
            "marketing.campaign_cost_summary.get",
            (),
            {"from_": from_, "to": to},
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.CampaignCostsSummaryResponse:
        """Make a model of a row: ``models.marketing.CampaignCostsSummaryResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.campaign_cost_summary.as_model(row).deviations
        """
        return self._caller.as_model("marketing.campaign_cost_summary.get", row, strict)


class CampaignCosts(Resource):
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
    ) -> Records[t.CampaignCostResponse, m.CampaignCostResponse]:
        """Campaign costs, page by page.

        ``GET /marketing/v2/tenant/{tenant}/costs``; OAuth scope ``tn.mrk.costs:r``.

        Args:
            year: With this year.
            month: With this month.
            campaign_id: Of this campaign, by id.
            sort: Field to sort by, ``-`` before it for descending: Id, Date.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CampaignCostResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.campaign_costs.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "marketing.campaign_costs.list",
            (),
            {"year": year, "month": month, "campaign_id": campaign_id, "sort": sort},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CampaignCostResponse:
        """Get a campaign cost by its id.

        ``GET /marketing/v2/tenant/{tenant}/costs/{id}``; OAuth scope ``tn.mrk.costs:r``.

        Args:
            id: The cost, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``CampaignCostResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.campaign_costs.list().first_or_raise()
            >>> campaign_cost = session.campaign_costs.get(row["id"])
        """
        return self._caller.call(
            "marketing.campaign_costs.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateCampaignCostRequest, m.CreateCampaignCostRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CampaignCostResponse:
        """Create a campaign cost.

        ``POST /marketing/v2/tenant/{tenant}/costs``; OAuth scope ``tn.mrk.costs:w``.

        Args:
            body: A dict with the keys of ``CreateCampaignCostRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CampaignCostResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> campaign_cost = session.campaign_costs.create(
            ...     {"campaignId": 1234, "year": 1, "month": 1, "dailyCost": 49.5}
            ... )
        """
        return self._caller.call(
            "marketing.campaign_costs.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateCampaignCostRequest, m.UpdateCampaignCostRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change a campaign cost; what the body omits stays unchanged.

        ``PATCH /marketing/v2/tenant/{tenant}/costs/{id}``; OAuth scope ``tn.mrk.costs:w``.

        Args:
            id: The cost, by id.
            body: A dict with the keys of ``UpdateCampaignCostRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.campaign_costs.list().first_or_raise()
            >>> campaign_cost = session.campaign_costs.update(row["id"], {"dailyCost": 49.5})
        """
        return self._caller.call(
            "marketing.campaign_costs.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateCampaignCostRequest, m.CreateCampaignCostRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CampaignCostResponse]:
        """Create many campaign costs, which are all checked before the first is sent.

        ``POST /marketing/v2/tenant/{tenant}/costs``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateCampaignCostRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [{"campaignId": 1234, "year": 1, "month": 1, "dailyCost": 49.5}]
            >>> results = session.campaign_costs.create_many(rows).all()
        """
        return self._caller.batch(
            "marketing.campaign_costs.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.UpdateCampaignCostRequest, m.UpdateCampaignCostRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many campaign costs, which are all checked before the first is sent.

        ``PATCH /marketing/v2/tenant/{tenant}/costs/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateCampaignCostRequest``; any iterable
                will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [(1234, {"dailyCost": 49.5})]
            >>> results = session.campaign_costs.update_many(rows).all()
        """
        return self._caller.batch(
            "marketing.campaign_costs.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CampaignCostResponse:
        """Make a model of a row: ``models.marketing.CampaignCostResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.campaign_costs.as_model(row).deviations
        """
        return self._caller.as_model("marketing.campaign_costs.get", row, strict)


class Campaigns(Resource):
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
    ) -> Records[t.CampaignResponse, m.CampaignResponse]:
        """Campaigns, page by page.

        ``GET /marketing/v2/tenant/{tenant}/campaigns``; OAuth scope ``tn.mrk.campaigns:r``.

        Naive dates and times are in the session's time zone.

        Args:
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            ids: Only these ids, one or several; more than 50 take several requests.
            name: With this name.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            campaign_phone_number: With this campaign phone number.
            sort: Field to sort by, ``-`` before it for descending: Id, Name, CreatedOn, ModifiedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CampaignResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.campaigns.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "marketing.campaigns.list",
            (),
            {
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
                "ids": ids,
                "name": name,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "campaign_phone_number": campaign_phone_number,
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
    ) -> t.CampaignResponse:
        """Get a campaign by its id.

        ``GET /marketing/v2/tenant/{tenant}/campaigns/{id}``; OAuth scope ``tn.mrk.campaigns:r``.

        Args:
            id: The campaign, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``CampaignResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.campaigns.list().first_or_raise()
            >>> campaign = session.campaigns.get(row["id"])
        """
        return self._caller.call(
            "marketing.campaigns.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CampaignUpsertRequest, m.CampaignUpsertRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CampaignResponse:
        """Create a campaign.

        ``POST /marketing/v2/tenant/{tenant}/campaigns``; OAuth scope ``tn.mrk.campaigns:w``.

        Args:
            body: A dict with the keys of ``CampaignUpsertRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CampaignResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> campaign = session.campaigns.create(
            ...     {"name": "Example", "businessUnitId": 1234, "categoryId": 1234, "active": True}
            ... )
        """
        return self._caller.call(
            "marketing.campaigns.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.CampaignUpsertRequest, m.CampaignUpsertRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CampaignResponse:
        """Change a campaign; what the body omits stays unchanged.

        ``PATCH /marketing/v2/tenant/{tenant}/campaigns/{id}``; OAuth scope ``tn.mrk.campaigns:w``.

        Args:
            id: The campaign, by id.
            body: A dict with the keys of ``CampaignUpsertRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CampaignResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.campaigns.list().first_or_raise()
            >>> campaign = session.campaigns.update(
            ...     row["id"],
            ...     {"name": "Example", "businessUnitId": 1234, "categoryId": 1234, "active": True},
            ... )
        """
        return self._caller.call(
            "marketing.campaigns.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

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
    ) -> Records[t.CampaignCostResponse, m.CampaignCostResponse]:
        """Costs of a campaign.

        ``GET /marketing/v2/tenant/{tenant}/campaigns/{id}/costs``; OAuth scope
        ``tn.mrk.campaigns:r``.

        Args:
            id: The campaign, by id.
            year: With this year.
            month: With this month.
            sort: Field to sort by, ``-`` before it for descending: Id, Date.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CampaignCostResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> row = session.campaigns.list().first_or_raise()
            >>> for item in session.campaigns.list_costs(row["id"], limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "marketing.campaigns.list_costs",
            (id,),
            {"year": year, "month": month, "sort": sort},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CampaignResponse]:
        """Campaigns by their ids, in the order of the ids; inactive ones included.

        ``GET /marketing/v2/tenant/{tenant}/campaigns``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``CampaignResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.campaigns.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "marketing.campaigns.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CampaignUpsertRequest, m.CampaignUpsertRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CampaignResponse]:
        """Create many campaigns, which are all checked before the first is sent.

        ``POST /marketing/v2/tenant/{tenant}/campaigns``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CampaignUpsertRequest``; any iterable will do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [
            ...     {"name": "Example", "businessUnitId": 1234, "categoryId": 1234, "active": True}
            ... ]
            >>> results = session.campaigns.create_many(rows).all()
        """
        return self._caller.batch(
            "marketing.campaigns.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.CampaignUpsertRequest, m.CampaignUpsertRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CampaignResponse]:
        """Change many campaigns, which are all checked before the first is sent.

        ``PATCH /marketing/v2/tenant/{tenant}/campaigns/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``CampaignUpsertRequest``; any iterable will
                do.
            workers: The most requests at once; the session's by default.
            journal: The path of a journal, which makes the batch resumable.
            resend_unknown: Whether to send rows again whose outcome is unknown.
            check: Whether to check bodies before the first is sent.
            dry_run: Whether to check the rows and send nothing.

        Returns:
            The results in their order; rows are sent while you iterate.

        Raises:
            InvalidRows: rows are wrong; nothing was sent.
            BatchError: the journal is of another batch, damaged or in use.

        Example:
            >>> rows = [
            ...     (
            ...         1234,
            ...         {
            ...             "name": "Example",
            ...             "businessUnitId": 1234,
            ...             "categoryId": 1234,
            ...             "active": True,
            ...         },
            ...     )
            ... ]
            >>> results = session.campaigns.update_many(rows).all()
        """
        return self._caller.batch(
            "marketing.campaigns.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CampaignResponse:
        """Make a model of a row: ``models.marketing.CampaignResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.campaigns.as_model(row).deviations
        """
        return self._caller.as_model("marketing.campaigns.get", row, strict)


class EmailChannelCost(Resource):
    """Email channel cost: ``session.email_channel_cost``."""

    def get(
        self, *, from_: When, to: When, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.EmailChannelCostResponse:
        """What mail as a channel cost between two days.

        ``GET /marketing/v2/tenant/{tenant}/email-channel-cost``; OAuth scope
        ``tn.mrk.emailchannelcost:r``.

        Days are calendar days, in no time zone.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            to: To, a day.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``EmailChannelCostResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> email_channel_cost = session.email_channel_cost.get(
            ...     from_="2026-01-01", to="2026-02-01"
            ... )
        """
        return self._caller.call(
            "marketing.email_channel_cost.get",
            (),
            {"from_": from_, "to": to},
            extra_params=extra_params,
            cache=cache,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.EmailChannelCostResponse:
        """Make a model of a row: ``models.marketing.EmailChannelCostResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.email_channel_cost.as_model(row).deviations
        """
        return self._caller.as_model("marketing.email_channel_cost.get", row, strict)


class Suppressions(Resource):
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
    ) -> Records[t.SuppressionResponse, m.SuppressionResponse]:
        """Suppressions, page by page.

        ``GET /marketing/v2/tenant/{tenant}/suppressions``. Published until the edition of 2026-03.

        Naive dates and times are in the session's time zone.

        Args:
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            ids: Only these ids, one or several; more than 50 take several requests.
            email: With this email.
            sort: Field to sort by, ``-`` before it for descending: Id, Email, CreatedOn,
                ModifiedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``SuppressionResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.suppressions.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "marketing.suppressions.list",
            (),
            {
                "active": active,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "ids": ids,
                "email": email,
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
        self, id: str, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.SuppressionResponse:
        """Get a suppression by its mail address.

        ``GET /marketing/v2/tenant/{tenant}/suppressions/{email}``. Published until the edition of
        2026-03.

        Args:
            id: The email.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``SuppressionResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> suppression = session.suppressions.get("ann@example.com")
        """
        return self._caller.call(
            "marketing.suppressions.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def add(
        self,
        body: Union[t.AddSuppressionsRequest, m.AddSuppressionsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Add mail addresses to the suppressed ones, many at once.

        ``POST /marketing/v2/tenant/{tenant}/suppressions/suppress``. Published until the edition of
        2026-03.

        Args:
            body: A dict with the keys of ``AddSuppressionsRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.suppressions.add({"emails": ["Example"], "reason": "Unsubscribe"})
        """
        return self._caller.call(
            "marketing.suppressions.add", (), {}, body=body, check=check, extra_params=extra_params
        )

    def remove(
        self,
        body: Union[t.RemoveSuppressionsRequest, m.RemoveSuppressionsRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Take mail addresses off the suppressed ones, many at once.

        ``POST /marketing/v2/tenant/{tenant}/suppressions/unsuppress``. Published until the edition
        of 2026-03.

        Args:
            body: A dict with the keys of ``RemoveSuppressionsRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.suppressions.remove({"emails": ["Example"]})
        """
        return self._caller.call(
            "marketing.suppressions.remove",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.SuppressionResponse]:
        """Suppressions by their ids, in the order of the ids; inactive ones included.

        ``GET /marketing/v2/tenant/{tenant}/suppressions``, 50 ids at a time, several requests at
        once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``SuppressionResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.suppressions.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "marketing.suppressions.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.SuppressionResponse:
        """Make a model of a row: ``models.marketing.SuppressionResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.suppressions.as_model(row).deviations
        """
        return self._caller.as_model("marketing.suppressions.get", row, strict)


class MarketingModule(Namespace):
    """The API module ``session.marketing``."""

    @cached_attribute
    def campaign_categories(self) -> CampaignCategories:
        """Campaign categories; also ``session.campaign_categories``."""
        return CampaignCategories(self._caller)

    @cached_attribute
    def campaign_cost_summary(self) -> CampaignCostSummary:
        """Campaign cost summary; also ``session.campaign_cost_summary``."""
        return CampaignCostSummary(self._caller)

    @cached_attribute
    def campaign_costs(self) -> CampaignCosts:
        """Campaign costs; also ``session.campaign_costs``."""
        return CampaignCosts(self._caller)

    @cached_attribute
    def campaigns(self) -> Campaigns:
        """Campaigns; also ``session.campaigns``."""
        return Campaigns(self._caller)

    @cached_attribute
    def email_channel_cost(self) -> EmailChannelCost:
        """Email channel cost; also ``session.email_channel_cost``."""
        return EmailChannelCost(self._caller)

    @cached_attribute
    def suppressions(self) -> Suppressions:
        """Suppressions; also ``session.suppressions``."""
        return Suppressions(self._caller)
