# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``scheduling_pro`` of an async session, for type checkers."""

from typing import Optional

from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import Namespace, Params, Resource, When
from servicepytan.endpoints.types import scheduling_pro as t

class AsyncRouters(Resource):
    """Routers: ``session.routers``."""

    async def get_performance(
        self,
        id: str,
        *,
        session_created_on_or_after: When,
        session_created_before: When,
        extra_params: Optional[Params] = None,
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
    ) -> AsyncRecords[t.RouterSessionResponse]:
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
    ) -> AsyncRecords[t.SchedulerResponse]:
        """Schedulers, page by page."""

    async def get_performance(
        self,
        id: str,
        *,
        session_created_on_or_after: When,
        session_created_before: When,
        extra_params: Optional[Params] = None,
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
    ) -> AsyncRecords[t.SchedulerSessionResponse]:
        """Sessions of a scheduler."""

class AsyncSchedulingProModule(Namespace):
    """The API module ``session.scheduling_pro``."""

    @property
    def routers(self) -> AsyncRouters: ...
    @property
    def schedulers(self) -> AsyncSchedulers: ...
