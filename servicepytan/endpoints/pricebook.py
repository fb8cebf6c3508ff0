# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``pricebook``: bulk, categories, client specific pricing, discounts and fees,
equipment, images, materials, materials markup, services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import (
        Active,
        FileSource,
        Ids,
        Params,
        Since,
        StrPath,
        Texts,
        When,
    )
    from servicepytan.endpoints.files import Download
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import pricebook as t
    from servicepytan.models import pricebook as m


class Bulk(Resource):
    """Bulk: ``session.pricebook.bulk``."""

    def create(
        self,
        body: Union[t.PricebookBulkCreateRequest, m.PricebookBulkCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PricebookBulkCreateResponse:
        """Create pricebook items, many at once.

        ``POST /pricebook/v2/tenant/{tenant}/pricebook``; OAuth scope ``tn.pb.pricebook:w``.

        Args:
            body: A dict with the keys of ``PricebookBulkCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``PricebookBulkCreateResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> bulk = session.pricebook.bulk.create(
            ...     {"services": [{"code": "HVAC-100", "description": "Blower motor"}]}
            ... )
        """
        return self._caller.call(
            "pricebook.bulk.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        body: Union[t.PricebookBulkUpdateRequest, m.PricebookBulkUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Change pricebook items, many at once.

        ``PATCH /pricebook/v2/tenant/{tenant}/pricebook``; OAuth scope ``tn.pb.pricebook:w``.

        Args:
            body: A dict with the keys of ``PricebookBulkUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.pricebook.bulk.update(
            ...     {
            ...         "services": [
            ...             {
            ...                 "code": "HVAC-100",
            ...                 "displayName": "Blower motor",
            ...                 "description": "Blower motor",
            ...                 "warranty": {"duration": 1},
            ...                 "categories": [1],
            ...                 "price": 49.5,
            ...                 "memberPrice": 49.5,
            ...                 "addOnPrice": 49.5,
            ...                 "addOnMemberPrice": 49.5,
            ...                 "taxable": True,
            ...                 "account": "Example",
            ...                 "intacctGlGroupAccount": "Example",
            ...                 "hours": 1,
            ...                 "isLabor": True,
            ...                 "recommendations": [1],
            ...                 "upgrades": [1],
            ...                 "assets": [{"type": "Other", "url": "https://example.com/1"}],
            ...                 "serviceMaterials": [{"skuId": 1234, "quantity": 1}],
            ...                 "serviceEquipment": [{"skuId": 1234, "quantity": 1}],
            ...                 "active": True,
            ...                 "crossSaleGroup": "Example",
            ...                 "paysCommission": True,
            ...                 "bonus": 1,
            ...                 "commissionBonus": 1,
            ...                 "budgetCostCode": "HVAC-100",
            ...                 "budgetCostType": "Example",
            ...                 "isPriceLocked": True,
            ...                 "id": 1234,
            ...             }
            ...         ]
            ...     }
            ... )
        """
        return self._caller.call(
            "pricebook.bulk.update", (), {}, body=body, check=check, extra_params=extra_params
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.PricebookBulkCreateRequest, m.PricebookBulkCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.PricebookBulkCreateResponse]:
        """Create many bulk, which are all checked before the first is sent.

        ``POST /pricebook/v2/tenant/{tenant}/pricebook``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``PricebookBulkCreateRequest``; any iterable will do.
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
            >>> rows = [{"services": [{"code": "HVAC-100", "description": "Blower motor"}]}]
            >>> results = session.pricebook.bulk.create_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.bulk.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )


class Categories(Resource):
    """Categories: ``session.pricebook.categories``."""

    def list(
        self,
        *,
        sort: Optional[t.CategoriesSort] = None,
        category_type: Optional[t.CategoryType] = None,
        active: Optional[Active] = None,
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
    ) -> Records[t.CategoryResponse, m.CategoryResponse]:
        """Categories, page by page.

        ``GET /pricebook/v2/tenant/{tenant}/categories``; OAuth scope ``tn.pb.categories:r``.

        Naive dates and times are in the session's time zone.

        Args:
            sort: Field to sort by, ``-`` before it for descending: Id, Name.
            category_type: The category type: Services, Materials.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CategoryResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.pricebook.categories.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "pricebook.categories.list",
            (),
            {
                "sort": sort,
                "category_type": category_type,
                "active": active,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
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
    ) -> t.CategoryResponse:
        """Get a category by its id.

        ``GET /pricebook/v2/tenant/{tenant}/categories/{id}``; OAuth scope ``tn.pb.categories:r``.

        Args:
            id: The category, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``CategoryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such category.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.pricebook.categories.list().first_or_raise()
            >>> category = session.pricebook.categories.get(row["id"])
        """
        return self._caller.call(
            "pricebook.categories.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CategoryCreateRequest, m.CategoryCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CategoryResponse:
        """Create a category.

        ``POST /pricebook/v2/tenant/{tenant}/categories``; OAuth scope ``tn.pb.categories:w``.

        Args:
            body: A dict with the keys of ``CategoryCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CategoryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> category = session.pricebook.categories.create(
            ...     {"name": "Example", "categoryType": "Services"}
            ... )
        """
        return self._caller.call(
            "pricebook.categories.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.CategoryUpdateRequest, m.CategoryUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CategoryResponse:
        """Change a category; what the body omits stays unchanged.

        ``PATCH /pricebook/v2/tenant/{tenant}/categories/{id}``; OAuth scope ``tn.pb.categories:w``.

        Args:
            id: The category, by id.
            body: A dict with the keys of ``CategoryUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CategoryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such category.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.pricebook.categories.list().first_or_raise()
            >>> category = session.pricebook.categories.update(row["id"], {"name": "Example"})
        """
        return self._caller.call(
            "pricebook.categories.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a category.

        ``DELETE /pricebook/v2/tenant/{tenant}/categories/{id}``; OAuth scope
        ``tn.pb.categories:w``.

        Args:
            id: The category, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such category.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.pricebook.categories.list().first_or_raise()
            >>> session.pricebook.categories.delete(row["id"])
        """
        return self._caller.call(
            "pricebook.categories.delete", (id,), {}, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportCategoryResponse, m.ExportCategoryResponse]:
        """Export feed of categories, in the order of their last change.

        ``GET /pricebook/v2/tenant/{tenant}/export/categories``; OAuth scope ``tn.pb.categories:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportCategoryResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.pricebook.categories.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "pricebook.categories.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CategoryCreateRequest, m.CategoryCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CategoryResponse]:
        """Create many categories, which are all checked before the first is sent.

        ``POST /pricebook/v2/tenant/{tenant}/categories``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CategoryCreateRequest``; any iterable will do.
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
            >>> rows = [{"name": "Example", "categoryType": "Services"}]
            >>> results = session.pricebook.categories.create_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.categories.create",
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
        rows: Iterable[tuple[int, Union[t.CategoryUpdateRequest, m.CategoryUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CategoryResponse]:
        """Change many categories, which are all checked before the first is sent.

        ``PATCH /pricebook/v2/tenant/{tenant}/categories/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``CategoryUpdateRequest``; any iterable will
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
            >>> rows = [(1234, {"name": "Example"})]
            >>> results = session.pricebook.categories.update_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.categories.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CategoryResponse:
        """Make a model of a row: ``models.pricebook.CategoryResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.pricebook.categories.as_model(row).deviations
        """
        return self._caller.as_model("pricebook.categories.get", row, strict)


class ClientSpecificPricing(Resource):
    """Client specific pricing: ``session.client_specific_pricing``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        search_term: Optional[str] = None,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ClientSpecificPricingResponse, m.ClientSpecificPricingResponse]:
        """Client specific pricing, page by page.

        ``GET /pricebook/v2/tenant/{tenant}/clientspecificpricing``; OAuth scope ``tn.pb.csp:r``.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            search_term: With this search term.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ClientSpecificPricingResponse``; the first request is made when
                you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.client_specific_pricing.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "pricebook.client_specific_pricing.list",
            (),
            {"ids": ids, "search_term": search_term, "active": active},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def update(
        self,
        id: int,
        body: Union[t.UpdateClientSpecificPricingRequest, m.UpdateClientSpecificPricingRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.UpdateClientSpecificPricingResponse:
        """Change a client-specific price; what the body omits stays unchanged.

        ``PATCH /pricebook/v2/tenant/{tenant}/clientspecificpricing/{rateSheetId}``; OAuth scope
        ``tn.pb.csp:w``.

        Args:
            id: The rate sheet, by id.
            body: A dict with the keys of ``UpdateClientSpecificPricingRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``UpdateClientSpecificPricingResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.client_specific_pricing.list().first_or_raise()
            >>> client_specific_pricing = session.client_specific_pricing.update(
            ...     row["id"], {"exceptions": [{"skuId": 1234, "value": 1, "valueType": "Percent"}]}
            ... )
        """
        return self._caller.call(
            "pricebook.client_specific_pricing.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def get(self, id: int, *, cache: bool = True) -> t.ClientSpecificPricingResponse:
        """Get a client-specific price by its id; also an inactive one.

        ``GET /pricebook/v2/tenant/{tenant}/clientspecificpricing`` with ``ids``, as the API has no
        call for one.

        Args:
            id: The client-specific price, by id.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ClientSpecificPricingResponse``.

        Raises:
            InvalidArgument: the id is none; nothing was sent.
            NotFound: there is no such client-specific price.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.client_specific_pricing.get(1234)
        """
        return self._caller.by_id(
            "pricebook.client_specific_pricing.list", id, {"active": "Any"}, cache=cache
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ClientSpecificPricingResponse]:
        """Client specific pricing by their ids, in the order of the ids; inactive ones included.

        ``GET /pricebook/v2/tenant/{tenant}/clientspecificpricing``, 50 ids at a time, several
        requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``ClientSpecificPricingResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.client_specific_pricing.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "pricebook.client_specific_pricing.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def update_many(
        self,
        rows: Iterable[
            tuple[
                int,
                Union[t.UpdateClientSpecificPricingRequest, m.UpdateClientSpecificPricingRequest],
            ]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.UpdateClientSpecificPricingResponse]:
        """Change many client specific pricing, which are all checked before the first is sent.

        ``PATCH /pricebook/v2/tenant/{tenant}/clientspecificpricing/{rateSheetId}``; see
        ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``UpdateClientSpecificPricingRequest``; any
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
            >>> rows = [
            ...     (1234, {"exceptions": [{"skuId": 1234, "value": 1, "valueType": "Percent"}]})
            ... ]
            >>> results = session.client_specific_pricing.update_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.client_specific_pricing.update",
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
    ) -> m.ClientSpecificPricingResponse:
        """Make a model of a row: ``models.pricebook.ClientSpecificPricingResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.client_specific_pricing.as_model(row).deviations
        """
        return self._caller.as_model("pricebook.client_specific_pricing.list", row, strict)


class DiscountsAndFees(Resource):
    """Discounts and fees: ``session.discounts_and_fees``."""

    def list(
        self,
        *,
        sort: Optional[t.DiscountsAndFeesSort] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        search_text: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.DiscountAndFeesResponse, m.DiscountAndFeesResponse]:
        """Discounts and fees, page by page.

        ``GET /pricebook/v2/tenant/{tenant}/discounts-and-fees``; OAuth scope
        ``tn.pb.discountsandfees:r``.

        Naive dates and times are in the session's time zone.

        Args:
            sort: Field to sort by, ``-`` before it for descending: Id, Code, DisplayName,
                CreatedOn, ModifiedOn, Price, MemberPrice, AddOnPrice, AddOnMemberPrice,
                MaterialsCost, PrimaryVendor, Cost, Manufacturer, Priority.
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            search_text: With this search text.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``DiscountAndFeesResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.discounts_and_fees.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "pricebook.discounts_and_fees.list",
            (),
            {
                "sort": sort,
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
                "search_text": search_text,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.DiscountAndFeesResponse:
        """Get a discount or fee by its id.

        ``GET /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}``; OAuth scope
        ``tn.pb.discountsandfees:r``.

        Args:
            id: The discounts and fee, by id.
            external_data_application_guid: Give the external data of this application, by GUID.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``DiscountAndFeesResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such discount or fee.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.discounts_and_fees.list().first_or_raise()
            >>> discounts_and_fee = session.discounts_and_fees.get(row["id"])
        """
        return self._caller.call(
            "pricebook.discounts_and_fees.get",
            (id,),
            {"external_data_application_guid": external_data_application_guid},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.DiscountAndFeesCreateRequest, m.DiscountAndFeesCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.DiscountAndFeesResponse:
        """Create a discount or fee.

        ``POST /pricebook/v2/tenant/{tenant}/discounts-and-fees``; OAuth scope
        ``tn.pb.discountsandfees:w``.

        Args:
            body: A dict with the keys of ``DiscountAndFeesCreateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``DiscountAndFeesResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> discounts_and_fee = session.discounts_and_fees.create(
            ...     {
            ...         "type": "Discount",
            ...         "code": "HVAC-100",
            ...         "description": "Blower motor",
            ...         "amountType": "Percentage",
            ...         "amount": 49.5,
            ...     }
            ... )
        """
        return self._caller.call(
            "pricebook.discounts_and_fees.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.DiscountAndFeesUpdateRequest, m.DiscountAndFeesUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.DiscountAndFeesResponse:
        """Change a discount or fee; what the body omits stays unchanged.

        ``PATCH /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}``; OAuth scope
        ``tn.pb.discountsandfees:w``.

        Args:
            id: The discounts and fee, by id.
            body: A dict with the keys of ``DiscountAndFeesUpdateRequest``; converts dates and
                Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``DiscountAndFeesResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such discount or fee.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.discounts_and_fees.list().first_or_raise()
            >>> discounts_and_fee = session.discounts_and_fees.update(
            ...     row["id"], {"description": "Blower motor"}
            ... )
        """
        return self._caller.call(
            "pricebook.discounts_and_fees.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a discount or fee.

        ``DELETE /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}``; OAuth scope
        ``tn.pb.discountsandfees:w``.

        Args:
            id: The discounts and fee, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such discount or fee.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.discounts_and_fees.list().first_or_raise()
            >>> session.discounts_and_fees.delete(row["id"])
        """
        return self._caller.call(
            "pricebook.discounts_and_fees.delete", (id,), {}, extra_params=extra_params
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.DiscountAndFeesResponse]:
        """Discounts and fees by their ids, in the order of the ids; inactive ones included.

        ``GET /pricebook/v2/tenant/{tenant}/discounts-and-fees``, 50 ids at a time, several requests
        at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``DiscountAndFeesResponse``; its ``missing`` has the ids
                without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.discounts_and_fees.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "pricebook.discounts_and_fees.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.DiscountAndFeesCreateRequest, m.DiscountAndFeesCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.DiscountAndFeesResponse]:
        """Create many discounts and fees, which are all checked before the first is sent.

        ``POST /pricebook/v2/tenant/{tenant}/discounts-and-fees``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``DiscountAndFeesCreateRequest``; any iterable will do.
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
            ...     {
            ...         "type": "Discount",
            ...         "code": "HVAC-100",
            ...         "description": "Blower motor",
            ...         "amountType": "Percentage",
            ...         "amount": 49.5,
            ...     }
            ... ]
            >>> results = session.discounts_and_fees.create_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.discounts_and_fees.create",
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
            tuple[int, Union[t.DiscountAndFeesUpdateRequest, m.DiscountAndFeesUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.DiscountAndFeesResponse]:
        """Change many discounts and fees, which are all checked before the first is sent.

        ``PATCH /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``DiscountAndFeesUpdateRequest``; any
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
            >>> rows = [(1234, {"description": "Blower motor"})]
            >>> results = session.discounts_and_fees.update_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.discounts_and_fees.update",
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
    ) -> m.DiscountAndFeesResponse:
        """Make a model of a row: ``models.pricebook.DiscountAndFeesResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.discounts_and_fees.as_model(row).deviations
        """
        return self._caller.as_model("pricebook.discounts_and_fees.get", row, strict)


class Equipment(Resource):
    """Equipment: ``session.pricebook.equipment``."""

    def list(
        self,
        *,
        sort: Optional[t.EquipmentSort] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        search_text: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.EquipmentResponse, m.EquipmentResponse]:
        """Equipment, page by page.

        ``GET /pricebook/v2/tenant/{tenant}/equipment``; OAuth scope ``tn.pb.equipment:r``.

        Naive dates and times are in the session's time zone.

        Args:
            sort: Field to sort by, ``-`` before it for descending: Id, Code, DisplayName,
                CreatedOn, ModifiedOn, Price, MemberPrice, AddOnPrice, AddOnMemberPrice,
                MaterialsCost, PrimaryVendor, Cost, Manufacturer, Priority.
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            search_text: With this search text.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``EquipmentResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.pricebook.equipment.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "pricebook.equipment.list",
            (),
            {
                "sort": sort,
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
                "search_text": search_text,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.EquipmentResponse:
        """Get a piece of equipment by its id.

        ``GET /pricebook/v2/tenant/{tenant}/equipment/{id}``; OAuth scope ``tn.pb.equipment:r``.

        Args:
            id: The equipment, by id.
            external_data_application_guid: Give the external data of this application, by GUID.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``EquipmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such piece of equipment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.pricebook.equipment.list().first_or_raise()
            >>> equipment = session.pricebook.equipment.get(row["id"])
        """
        return self._caller.call(
            "pricebook.equipment.get",
            (id,),
            {"external_data_application_guid": external_data_application_guid},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.EquipmentCreateRequest, m.EquipmentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EquipmentResponse:
        """Create a piece of equipment.

        ``POST /pricebook/v2/tenant/{tenant}/equipment``; OAuth scope ``tn.pb.equipment:w``.

        Args:
            body: A dict with the keys of ``EquipmentCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EquipmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> equipment = session.pricebook.equipment.create(
            ...     {"code": "HVAC-100", "description": "Blower motor"}
            ... )
        """
        return self._caller.call(
            "pricebook.equipment.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.EquipmentUpdateRequest, m.EquipmentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EquipmentResponse:
        """Change a piece of equipment; what the body omits stays unchanged.

        ``PATCH /pricebook/v2/tenant/{tenant}/equipment/{id}``; OAuth scope ``tn.pb.equipment:w``.

        Args:
            id: The equipment, by id.
            body: A dict with the keys of ``EquipmentUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``EquipmentResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such piece of equipment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.pricebook.equipment.list().first_or_raise()
            >>> equipment = session.pricebook.equipment.update(
            ...     row["id"], {"description": "Blower motor"}
            ... )
        """
        return self._caller.call(
            "pricebook.equipment.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a piece of equipment.

        ``DELETE /pricebook/v2/tenant/{tenant}/equipment/{id}``; OAuth scope ``tn.pb.equipment:w``.

        Args:
            id: The equipment, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such piece of equipment.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.pricebook.equipment.list().first_or_raise()
            >>> session.pricebook.equipment.delete(row["id"])
        """
        return self._caller.call("pricebook.equipment.delete", (id,), {}, extra_params=extra_params)

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportEquipmentResponse, m.ExportEquipmentResponse]:
        """Export feed of equipment, in the order of their last change.

        ``GET /pricebook/v2/tenant/{tenant}/export/equipment``; OAuth scope ``tn.pb.equipment:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportEquipmentResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.pricebook.equipment.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "pricebook.equipment.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.EquipmentResponse]:
        """Equipment by their ids, in the order of the ids; inactive ones included.

        ``GET /pricebook/v2/tenant/{tenant}/equipment``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``EquipmentResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.pricebook.equipment.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "pricebook.equipment.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.EquipmentCreateRequest, m.EquipmentCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EquipmentResponse]:
        """Create many equipment, which are all checked before the first is sent.

        ``POST /pricebook/v2/tenant/{tenant}/equipment``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``EquipmentCreateRequest``; any iterable will do.
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
            >>> rows = [{"code": "HVAC-100", "description": "Blower motor"}]
            >>> results = session.pricebook.equipment.create_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.equipment.create",
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
        rows: Iterable[tuple[int, Union[t.EquipmentUpdateRequest, m.EquipmentUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.EquipmentResponse]:
        """Change many equipment, which are all checked before the first is sent.

        ``PATCH /pricebook/v2/tenant/{tenant}/equipment/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``EquipmentUpdateRequest``; any iterable
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
            >>> rows = [(1234, {"description": "Blower motor"})]
            >>> results = session.pricebook.equipment.update_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.equipment.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.EquipmentResponse:
        """Make a model of a row: ``models.pricebook.EquipmentResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.pricebook.equipment.as_model(row).deviations
        """
        return self._caller.as_model("pricebook.equipment.get", row, strict)


class Images(Resource):
    """Images: ``session.pricebook.images``."""

    def download(
        self, *, path: Optional[str] = None, extra_params: Optional[Params] = None
    ) -> Download:
        """Download an image.

        ``GET /pricebook/v2/tenant/{tenant}/images``; OAuth scope ``tn.pb.images:r``.

        Args:
            path: With this path.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The file: ``.read()``, ``.save(path)`` or ``.iter_bytes()`` fetches it.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read the file.

        Example:
            >>> session.pricebook.images.download(path="Images/pump.jpg").save("pump.jpg")
        """
        return self._caller.download(
            "pricebook.images.download", (), {"path": path}, extra_params=extra_params
        )

    def upload(
        self,
        file: FileSource,
        *,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> t.ImageUploadResponse:
        """Upload an image to the temporary store; an item then refers to its path.

        ``POST /pricebook/v2/tenant/{tenant}/images``; OAuth scope ``tn.pb.images:w``.

        Args:
            file: What to upload: a path, bytes, or an open binary file.
            file_name: Its name for the API; that of the file by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ImageUploadResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.pricebook.images.upload("pump.jpg")
        """
        return self._caller.upload(
            "pricebook.images.upload",
            (),
            {},
            file=file,
            file_name=file_name,
            extra_params=extra_params,
        )


class Materials(Resource):
    """Materials: ``session.materials``."""

    def list(
        self,
        *,
        is_other_direct_cost: Optional[bool] = None,
        cost_type_ids: Optional[Ids] = None,
        sort: Optional[t.MaterialsSort] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        search_text: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.MaterialResponse, m.MaterialResponse]:
        """Materials, page by page.

        ``GET /pricebook/v2/tenant/{tenant}/materials``; OAuth scope ``tn.pb.materials:r``.

        Naive dates and times are in the session's time zone.

        Args:
            is_other_direct_cost: Whether is other direct cost.
            cost_type_ids: Of any of these cost types, by id.
            sort: Field to sort by, ``-`` before it for descending: Id, Code, DisplayName,
                CreatedOn, ModifiedOn, Price, MemberPrice, AddOnPrice, AddOnMemberPrice,
                MaterialsCost, PrimaryVendor, Cost, Manufacturer, Priority.
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            search_text: With this search text.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``MaterialResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.materials.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "pricebook.materials.list",
            (),
            {
                "is_other_direct_cost": is_other_direct_cost,
                "cost_type_ids": cost_type_ids,
                "sort": sort,
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
                "search_text": search_text,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.MaterialResponse:
        """Get a material by its id.

        ``GET /pricebook/v2/tenant/{tenant}/materials/{id}``; OAuth scope ``tn.pb.materials:r``.

        Args:
            id: The material, by id.
            external_data_application_guid: Give the external data of this application, by GUID.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``MaterialResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such material.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.materials.list().first_or_raise()
            >>> material = session.materials.get(row["id"])
        """
        return self._caller.call(
            "pricebook.materials.get",
            (id,),
            {"external_data_application_guid": external_data_application_guid},
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.MaterialCreateRequest, m.MaterialCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MaterialResponse:
        """Create a material.

        ``POST /pricebook/v2/tenant/{tenant}/materials``; OAuth scope ``tn.pb.materials:w``.

        Args:
            body: A dict with the keys of ``MaterialCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``MaterialResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> material = session.materials.create(
            ...     {"code": "HVAC-100", "description": "Blower motor"}
            ... )
        """
        return self._caller.call(
            "pricebook.materials.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.MaterialUpdateRequest, m.MaterialUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MaterialResponse:
        """Change a material; what the body omits stays unchanged.

        ``PATCH /pricebook/v2/tenant/{tenant}/materials/{id}``; OAuth scope ``tn.pb.materials:w``.

        Args:
            id: The material, by id.
            body: A dict with the keys of ``MaterialUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``MaterialResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such material.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.materials.list().first_or_raise()
            >>> material = session.materials.update(row["id"], {"description": "Blower motor"})
        """
        return self._caller.call(
            "pricebook.materials.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a material.

        ``DELETE /pricebook/v2/tenant/{tenant}/materials/{id}``; OAuth scope ``tn.pb.materials:w``.

        Args:
            id: The material, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such material.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.materials.list().first_or_raise()
            >>> session.materials.delete(row["id"])
        """
        return self._caller.call("pricebook.materials.delete", (id,), {}, extra_params=extra_params)

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportMaterialResponse, m.ExportMaterialResponse]:
        """Export feed of materials, in the order of their last change.

        ``GET /pricebook/v2/tenant/{tenant}/export/materials``; OAuth scope ``tn.pb.materials:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportMaterialResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.materials.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "pricebook.materials.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def list_cost_types(
        self,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CostTypeResponse, m.CostTypeResponse]:
        """Cost types of materials.

        ``GET /pricebook/v2/tenant/{tenant}/materials/costtypes``; OAuth scope
        ``tn.pb.materials:r``.

        Args:
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CostTypeResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.materials.list_cost_types(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "pricebook.materials.list_cost_types",
            (),
            {},
            limit=limit,
            extra_params=extra_params,
            cache=cache,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.MaterialResponse]:
        """Materials by their ids, in the order of the ids; inactive ones included.

        ``GET /pricebook/v2/tenant/{tenant}/materials``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``MaterialResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.materials.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "pricebook.materials.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.MaterialCreateRequest, m.MaterialCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.MaterialResponse]:
        """Create many materials, which are all checked before the first is sent.

        ``POST /pricebook/v2/tenant/{tenant}/materials``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``MaterialCreateRequest``; any iterable will do.
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
            >>> rows = [{"code": "HVAC-100", "description": "Blower motor"}]
            >>> results = session.materials.create_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.materials.create",
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
        rows: Iterable[tuple[int, Union[t.MaterialUpdateRequest, m.MaterialUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.MaterialResponse]:
        """Change many materials, which are all checked before the first is sent.

        ``PATCH /pricebook/v2/tenant/{tenant}/materials/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``MaterialUpdateRequest``; any iterable will
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
            >>> rows = [(1234, {"description": "Blower motor"})]
            >>> results = session.materials.update_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.materials.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.MaterialResponse:
        """Make a model of a row: ``models.pricebook.MaterialResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.materials.as_model(row).deviations
        """
        return self._caller.as_model("pricebook.materials.get", row, strict)


class MaterialsMarkup(Resource):
    """Materials markup: ``session.materials_markup``."""

    def list(
        self,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.MaterialsMarkupResponse, m.MaterialsMarkupResponse]:
        """Materials markup, page by page.

        ``GET /pricebook/v2/tenant/{tenant}/materialsmarkup``; OAuth scope ``tn.pb.materials:r``.

        Args:
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``MaterialsMarkupResponse``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.materials_markup.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "pricebook.materials_markup.list",
            (),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ResultOfMaterialsMarkupResponse:
        """Get a markup of materials by its id.

        ``GET /pricebook/v2/tenant/{tenant}/materialsmarkup/{id}``; OAuth scope
        ``tn.pb.materials:r``.

        Args:
            id: The materialsmarkup, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ResultOfMaterialsMarkupResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such markup of materials.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.materials_markup.list().first_or_raise()
            >>> materials_markup = session.materials_markup.get(row["id"])
        """
        return self._caller.call(
            "pricebook.materials_markup.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.MaterialsMarkupRequest, m.MaterialsMarkupRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ResultOfMaterialsMarkupResponse:
        """Create a markup of materials.

        ``POST /pricebook/v2/tenant/{tenant}/materialsmarkup``; OAuth scope ``tn.pb.materials:w``.

        Args:
            body: A dict with the keys of ``MaterialsMarkupRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ResultOfMaterialsMarkupResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> materials_markup = session.materials_markup.create(
            ...     {"id": 1234, "from": 1, "to": 1, "percent": 1}
            ... )
        """
        return self._caller.call(
            "pricebook.materials_markup.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.MaterialsMarkupRequest, m.MaterialsMarkupRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ResultOfMaterialsMarkupResponse:
        """Change a markup of materials.

        ``PUT /pricebook/v2/tenant/{tenant}/materialsmarkup/{id}``; OAuth scope
        ``tn.pb.materials:w``.

        Args:
            id: The materialsmarkup, by id.
            body: A dict with the keys of ``MaterialsMarkupRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ResultOfMaterialsMarkupResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such markup of materials.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.materials_markup.list().first_or_raise()
            >>> materials_markup = session.materials_markup.update(
            ...     row["id"], {"id": 1234, "from": 1, "to": 1, "percent": 1}
            ... )
        """
        return self._caller.call(
            "pricebook.materials_markup.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.MaterialsMarkupRequest, m.MaterialsMarkupRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ResultOfMaterialsMarkupResponse]:
        """Create many materials markup, which are all checked before the first is sent.

        ``POST /pricebook/v2/tenant/{tenant}/materialsmarkup``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``MaterialsMarkupRequest``; any iterable will do.
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
            >>> rows = [{"id": 1234, "from": 1, "to": 1, "percent": 1}]
            >>> results = session.materials_markup.create_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.materials_markup.create",
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
        rows: Iterable[tuple[int, Union[t.MaterialsMarkupRequest, m.MaterialsMarkupRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ResultOfMaterialsMarkupResponse]:
        """Change many materials markup, which are all checked before the first is sent.

        ``PUT /pricebook/v2/tenant/{tenant}/materialsmarkup/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``MaterialsMarkupRequest``; any iterable
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
            >>> rows = [(1234, {"id": 1234, "from": 1, "to": 1, "percent": 1})]
            >>> results = session.materials_markup.update_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.materials_markup.update",
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
    ) -> m.ResultOfMaterialsMarkupResponse:
        """Make a model of a row: ``models.pricebook.ResultOfMaterialsMarkupResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.materials_markup.as_model(row).deviations
        """
        return self._caller.as_model("pricebook.materials_markup.get", row, strict)


class Services(Resource):
    """Services: ``session.pricebook.services``."""

    def list(
        self,
        *,
        calculate_prices: Optional[bool] = None,
        sort: Optional[t.ServicesSort] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        search_text: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ServiceGetResponse, m.ServiceGetResponse]:
        """Services, page by page.

        ``GET /pricebook/v2/tenant/{tenant}/services``; OAuth scope ``tn.pb.services:r``.

        Naive dates and times are in the session's time zone.

        Args:
            calculate_prices: Whether calculate prices.
            sort: Field to sort by, ``-`` before it for descending: Id, Code, DisplayName,
                CreatedOn, ModifiedOn, Price, MemberPrice, AddOnPrice, AddOnMemberPrice,
                MaterialsCost, PrimaryVendor, Cost, Manufacturer, Priority.
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            external_data_application_guid: Give the external data of this application, by GUID.
            external_data_key: Only with this key of external data, together with
                ``external_data_values``.
            external_data_values: Only with one of these values of external data; more than 50 take
                several requests.
            search_text: With this search text.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ServiceGetResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.pricebook.services.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "pricebook.services.list",
            (),
            {
                "calculate_prices": calculate_prices,
                "sort": sort,
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
                "external_data_application_guid": external_data_application_guid,
                "external_data_key": external_data_key,
                "external_data_values": external_data_values,
                "search_text": search_text,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get(
        self,
        id: int,
        *,
        calculate_prices: Optional[bool] = None,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.ServiceGetResponse:
        """Get a service by its id.

        ``GET /pricebook/v2/tenant/{tenant}/services/{id}``; OAuth scope ``tn.pb.services:r``.

        Args:
            id: The service, by id.
            calculate_prices: Whether calculate prices.
            external_data_application_guid: Give the external data of this application, by GUID.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ServiceGetResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such service.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.pricebook.services.list().first_or_raise()
            >>> service = session.pricebook.services.get(row["id"])
        """
        return self._caller.call(
            "pricebook.services.get",
            (id,),
            {
                "calculate_prices": calculate_prices,
                "external_data_application_guid": external_data_application_guid,
            },
            extra_params=extra_params,
            cache=cache,
        )

    def create(
        self,
        body: Union[t.ServiceCreateRequest, m.ServiceCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ServiceResponse:
        """Create a service.

        ``POST /pricebook/v2/tenant/{tenant}/services``; OAuth scope ``tn.pb.services:w``.

        Args:
            body: A dict with the keys of ``ServiceCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ServiceResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> service = session.pricebook.services.create(
            ...     {"code": "HVAC-100", "description": "Blower motor"}
            ... )
        """
        return self._caller.call(
            "pricebook.services.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def update(
        self,
        id: int,
        body: Union[t.ServiceUpdateRequest, m.ServiceUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ServiceResponse:
        """Change a service; what the body omits stays unchanged.

        ``PATCH /pricebook/v2/tenant/{tenant}/services/{id}``; OAuth scope ``tn.pb.services:w``.

        Args:
            id: The service, by id.
            body: A dict with the keys of ``ServiceUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ServiceResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such service.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.pricebook.services.list().first_or_raise()
            >>> service = session.pricebook.services.update(
            ...     row["id"], {"description": "Blower motor"}
            ... )
        """
        return self._caller.call(
            "pricebook.services.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a service.

        ``DELETE /pricebook/v2/tenant/{tenant}/services/{id}``; OAuth scope ``tn.pb.services:w``.

        Args:
            id: The service, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such service.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.pricebook.services.list().first_or_raise()
            >>> session.pricebook.services.delete(row["id"])
        """
        return self._caller.call("pricebook.services.delete", (id,), {}, extra_params=extra_params)

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportServiceResponse, m.ExportServiceResponse]:
        """Export feed of services, in the order of their last change.

        ``GET /pricebook/v2/tenant/{tenant}/export/services``; OAuth scope ``tn.pb.services:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportServiceResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.pricebook.services.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "pricebook.services.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ServiceGetResponse]:
        """Services by their ids, in the order of the ids; inactive ones included.

        ``GET /pricebook/v2/tenant/{tenant}/services``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``ServiceGetResponse``; its ``missing`` has the ids without a
                row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.pricebook.services.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "pricebook.services.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.ServiceCreateRequest, m.ServiceCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ServiceResponse]:
        """Create many services, which are all checked before the first is sent.

        ``POST /pricebook/v2/tenant/{tenant}/services``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``ServiceCreateRequest``; any iterable will do.
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
            >>> rows = [{"code": "HVAC-100", "description": "Blower motor"}]
            >>> results = session.pricebook.services.create_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.services.create",
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
        rows: Iterable[tuple[int, Union[t.ServiceUpdateRequest, m.ServiceUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ServiceResponse]:
        """Change many services, which are all checked before the first is sent.

        ``PATCH /pricebook/v2/tenant/{tenant}/services/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``ServiceUpdateRequest``; any iterable will
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
            >>> rows = [(1234, {"description": "Blower motor"})]
            >>> results = session.pricebook.services.update_many(rows).all()
        """
        return self._caller.batch(
            "pricebook.services.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ServiceGetResponse:
        """Make a model of a row: ``models.pricebook.ServiceGetResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.pricebook.services.as_model(row).deviations
        """
        return self._caller.as_model("pricebook.services.get", row, strict)


class PricebookModule(Namespace):
    """The API module ``session.pricebook``."""

    @cached_attribute
    def bulk(self) -> Bulk:
        """Bulk."""
        return Bulk(self._caller)

    @cached_attribute
    def categories(self) -> Categories:
        """Categories."""
        return Categories(self._caller)

    @cached_attribute
    def client_specific_pricing(self) -> ClientSpecificPricing:
        """Client specific pricing; also ``session.client_specific_pricing``."""
        return ClientSpecificPricing(self._caller)

    @cached_attribute
    def discounts_and_fees(self) -> DiscountsAndFees:
        """Discounts and fees; also ``session.discounts_and_fees``."""
        return DiscountsAndFees(self._caller)

    @cached_attribute
    def equipment(self) -> Equipment:
        """Equipment."""
        return Equipment(self._caller)

    @cached_attribute
    def images(self) -> Images:
        """Images."""
        return Images(self._caller)

    @cached_attribute
    def materials(self) -> Materials:
        """Materials; also ``session.materials``."""
        return Materials(self._caller)

    @cached_attribute
    def materials_markup(self) -> MaterialsMarkup:
        """Materials markup; also ``session.materials_markup``."""
        return MaterialsMarkup(self._caller)

    @cached_attribute
    def services(self) -> Services:
        """Services."""
        return Services(self._caller)
