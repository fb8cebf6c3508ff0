# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``reporting``: data queries, dynamic value sets, report categories, reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicepytan.endpoints.base import Params
    from servicepytan.endpoints.records import Records
    from servicepytan.endpoints.types import reporting as t
    from servicepytan.models import reporting as m

List = list  # in a class with a method of that name, list is the method


class DataQueries(Resource):
    """Data queries: ``session.data_queries``."""

    def get(self, id: str, *, extra_params: Optional[Params] = None) -> Any:
        """The result of a report run, or how far it is.

        ``GET /reporting/v2/tenant/{tenant}/data-queries/{token}``. Not published yet.

        Args:
            id: The token.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such data query.
            ApiError: the API refuses for another reason.

        Example:
            >>> answer = session.data_queries.get("5a1c7f20-0000-4000-8000-000000000001")
            >>> print(answer.get("status", "ready"))
        """
        return self._caller.call("reporting.data_queries.get", (id,), {}, extra_params=extra_params)

    def delete(self, id: str, *, extra_params: Optional[Params] = None) -> Any:
        """Forget a report run, which frees one of the few places that a tenant has for them.

        ``DELETE /reporting/v2/tenant/{tenant}/data-queries/{token}``. Not published yet.

        Args:
            id: The token.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such data query.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.data_queries.delete("5a1c7f20-0000-4000-8000-000000000001")
        """
        return self._caller.call(
            "reporting.data_queries.delete", (id,), {}, extra_params=extra_params
        )


class DynamicValueSets(Resource):
    """Dynamic value sets: ``session.dynamic_value_sets``."""

    def get(
        self,
        id: str,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
    ) -> Records[List[Any]]:
        """The values of a dynamic set, as a parameter of a report takes them.

        ``GET /reporting/v2/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}``; OAuth scope
        ``tn.rpr.dynamicvaluesets:r``.

        Args:
            id: The dynamic set, by id.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Lazy lists, one for each row; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.dynamic_value_sets.get("operations", limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "reporting.dynamic_value_sets.get",
            (id,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
        )


class ReportCategories(Resource):
    """Report categories: ``session.report_categories``."""

    def list(
        self,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
    ) -> Records[t.ReportCategoryListItem, m.ReportCategoryListItem]:
        """Report categories, page by page.

        ``GET /reporting/v2/tenant/{tenant}/report-categories``; OAuth scope
        ``tn.rpr.reportcategories:r``.

        Args:
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Lazy dicts typed as ``ReportCategoryListItem``; the first request is made when you read
                a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.report_categories.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "reporting.report_categories.list",
            (),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ReportCategoryListItem:
        """Make a model of a row: ``models.reporting.ReportCategoryListItem``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.report_categories.as_model(row).deviations
        """
        return self._caller.as_model("reporting.report_categories.list", row, strict)


class Reports(Resource):
    """Reports: ``session.reports``."""

    def list(
        self,
        report_category: str,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
    ) -> Records[t.ReportListItem, m.ReportListItem]:
        """Reports, page by page.

        ``GET /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports``; OAuth scope
        ``tn.rpr.reports:r``.

        Args:
            report_category: The report category.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Lazy dicts typed as ``ReportListItem``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.reports.list("operations", limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "reporting.reports.list",
            (report_category,),
            {},
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
        )

    def get(
        self, report_category: str, id: int, *, extra_params: Optional[Params] = None
    ) -> t.ReportResponse:
        """What a report takes and gives: its parameters and fields.

        ``GET /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}``;
        OAuth scope ``tn.rpr.reports:r``.

        Args:
            report_category: The report category.
            id: The report, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ReportResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such report.
            ApiError: the API refuses for another reason.

        Example:
            >>> report = session.reports.get("operations", 1234)
        """
        return self._caller.call(
            "reporting.reports.get", (report_category, id), {}, extra_params=extra_params
        )

    def get_data(
        self,
        report_category: str,
        id: int,
        body: Union[t.ReportDataRequest, m.ReportDataRequest],
        *,
        check: bool = True,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
    ) -> Records[List[Any]]:
        """The rows of a report; each page of it counts as a run.

        ``POST /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data``;
        OAuth scope ``tn.rpr.reports:r``.

        Args:
            report_category: The report category.
            id: The report, by id.
            body: A dict with the keys of ``ReportDataRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            Lazy lists, one for each row; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.reports.get_data(
            ...     "operations", 1234, {"parameters": [{"name": "Example"}]}, limit=10
            ... ):
            ...     print(item)
        """  # noqa: E501
        return self._caller.records(
            "reporting.reports.get_data",
            (report_category, id),
            {},
            body=body,
            check=check,
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
        )

    def query_data(
        self,
        report_category: str,
        id: int,
        body: Union[t.ReportDataRequest, m.ReportDataRequest],
        *,
        page: Optional[int] = None,
        page_size: Optional[int] = None,
        include_total: Optional[bool] = None,
        notify_when_ready: Optional[bool] = None,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Run a report: the result when it is quick, else ``status`` and ``token`` to ask for it.

        ``POST /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data/query``;
        OAuth scope ``tn.rpr.reports:r``. Not published yet.

        Args:
            report_category: The report category.
            id: The report, by id.
            body: A dict with the keys of ``ReportDataRequest``; converts dates and Decimals.
            page: The page, from 1 on; the API may ignore it and give all rows.
            page_size: Rows per page; the API may ignore it and give all rows.
            include_total: Whether the result counts its rows.
            notify_when_ready: Whether a webhook tells when the result is ready.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such report.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.reports.query_data(
            ...     "operations", 1234, {"parameters": [{"name": "Example"}]}
            ... )
        """  # noqa: E501
        return self._caller.call(
            "reporting.reports.query_data",
            (report_category, id),
            {
                "page": page,
                "page_size": page_size,
                "include_total": include_total,
                "notify_when_ready": notify_when_ready,
            },
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ReportResponse:
        """Make a model of a row: ``models.reporting.ReportResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.reports.as_model(row).deviations
        """
        return self._caller.as_model("reporting.reports.get", row, strict)


class ReportingModule(Namespace):
    """The API module ``session.reporting``."""

    @cached_attribute
    def data_queries(self) -> DataQueries:
        """Data queries; also ``session.data_queries``."""
        return DataQueries(self._caller)

    @cached_attribute
    def dynamic_value_sets(self) -> DynamicValueSets:
        """Dynamic value sets; also ``session.dynamic_value_sets``."""
        return DynamicValueSets(self._caller)

    @cached_attribute
    def report_categories(self) -> ReportCategories:
        """Report categories; also ``session.report_categories``."""
        return ReportCategories(self._caller)

    @cached_attribute
    def reports(self) -> Reports:
        """Reports; also ``session.reports``."""
        return Reports(self._caller)
