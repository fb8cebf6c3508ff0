# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``reporting`` of an async session, for type checkers."""

from collections.abc import Mapping
from typing import Any, Optional, Union

from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import Namespace, Params, Resource
from servicepytan.endpoints.types import reporting as t
from servicepytan.models import reporting as m

List = list  # in a class with a method of that name, list is the method

class AsyncDataQueries(Resource):
    """Data queries: ``session.data_queries``."""

    async def get(self, id: str, *, extra_params: Optional[Params] = None) -> Any:
        """The result of a report run, or how far it is."""

    async def delete(self, id: str, *, extra_params: Optional[Params] = None) -> Any:
        """Forget a report run, which frees one of the few places that a tenant has for them."""

class AsyncDynamicValueSets(Resource):
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
    ) -> AsyncRecords[List[Any]]:
        """The values of a dynamic set, as a parameter of a report takes them."""

class AsyncReportCategories(Resource):
    """Report categories: ``session.report_categories``."""

    def list(
        self,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
    ) -> AsyncRecords[t.ReportCategoryListItem, m.ReportCategoryListItem]:
        """Report categories, page by page."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ReportCategoryListItem:
        """Make a model of a row: ``models.reporting.ReportCategoryListItem``."""

class AsyncReports(Resource):
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
    ) -> AsyncRecords[t.ReportListItem, m.ReportListItem]:
        """Reports, page by page."""

    async def get(
        self, report_category: str, id: int, *, extra_params: Optional[Params] = None
    ) -> t.ReportResponse:
        """What a report takes and gives: its parameters and fields."""

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
    ) -> AsyncRecords[List[Any]]:
        """The rows of a report; each page of it counts as a run."""

    async def query_data(
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
        """Run a report: the result when it is quick, else ``status`` and ``token`` to ask for
        it."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ReportResponse:
        """Make a model of a row: ``models.reporting.ReportResponse``."""

class AsyncReportingModule(Namespace):
    """The API module ``session.reporting``."""

    @property
    def data_queries(self) -> AsyncDataQueries: ...
    @property
    def dynamic_value_sets(self) -> AsyncDynamicValueSets: ...
    @property
    def report_categories(self) -> AsyncReportCategories: ...
    @property
    def reports(self) -> AsyncReports: ...
