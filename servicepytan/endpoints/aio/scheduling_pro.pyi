# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``scheduling_pro`` of an async session, for type checkers."""

from collections.abc import Mapping
from typing import Any, Optional

from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import Namespace, Params, Resource, When
from servicepytan.endpoints.types import scheduling_pro as t
from servicepytan.models import scheduling_pro as m

class AsyncRouters(Resource):
    """Routers: ``session.routers``."""

    async def get_performance(
        self,
        id: str,
        *,
        session_created_on_or_after: When,
        session_created_before: When,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.RouterPerformanceResponse:
        """Performance of a router."""

    def list_sessions(
        self,
        id: str,
        *,
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
    ) -> AsyncRecords[t.RouterSessionResponse, m.RouterSessionResponse]:
        """Sessions of a router."""

class AsyncSchedulers(Resource):
    """Schedulers: ``session.schedulers``."""

    def list(
        self,
        *,
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
    ) -> AsyncRecords[t.SchedulerResponse, m.SchedulerResponse]:
        """Schedulers, page by page."""

    async def get_performance(
        self,
        id: str,
        *,
        session_created_on_or_after: When,
        session_created_before: When,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.SchedulerPerformanceResponse:
        """Performance of a scheduler."""

    def list_sessions(
        self,
        id: str,
        *,
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
    ) -> AsyncRecords[t.SchedulerSessionResponse, m.SchedulerSessionResponse]:
        """Sessions of a scheduler."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.SchedulerResponse:
        """Make a model of a row: ``models.scheduling_pro.SchedulerResponse``."""

class AsyncSchedulingProModule(Namespace):
    """The API module ``session.scheduling_pro``."""

    @property
    def routers(self) -> AsyncRouters: ...
    @property
    def schedulers(self) -> AsyncSchedulers: ...
