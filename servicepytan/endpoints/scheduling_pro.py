# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``scheduling_pro``: routers, schedulers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicepytan.endpoints.base import Params, When
    from servicepytan.endpoints.records import Records
    from servicepytan.endpoints.types import scheduling_pro as t
    from servicepytan.models import scheduling_pro as m


class Routers(Resource):
    """Routers: ``session.routers``."""

    def get_performance(
        self,
        id: str,
        *,
        session_created_on_or_after: When,
        session_created_before: When,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.RouterPerformanceResponse:
        """Performance of a router.

        ``GET /schedulingpro/v2/tenant/{tenant}/routers/{id}/performance``; OAuth scope
        ``tn.sp.schedulers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The router, by id.
            session_created_on_or_after: Session created at this moment or later.
            session_created_before: Session created before this moment.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``RouterPerformanceResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such router.
            ApiError: the API refuses for another reason.

        Example:
            >>> result = session.routers.get_performance(
            ...     "operations",
            ...     session_created_on_or_after="2026-01-01",
            ...     session_created_before="2026-01-01",
            ... )
        """
        return self._caller.call(
            "scheduling_pro.routers.get_performance",
            (id,),
            {
                "session_created_on_or_after": session_created_on_or_after,
                "session_created_before": session_created_before,
            },
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.RouterSessionResponse, m.RouterSessionResponse]:
        """Sessions of a router.

        ``GET /schedulingpro/v2/tenant/{tenant}/routers/{id}/sessions``; OAuth scope
        ``tn.sp.schedulers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The router, by id.
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
            Lazy dicts typed as ``RouterSessionResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.routers.list_sessions("operations", limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "scheduling_pro.routers.list_sessions",
            (id,),
            {
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


class Schedulers(Resource):
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
    ) -> Records[t.SchedulerResponse, m.SchedulerResponse]:
        """Schedulers, page by page.

        ``GET /schedulingpro/v2/tenant/{tenant}/schedulers``; OAuth scope ``tn.sp.schedulers:r``.

        Naive dates and times are in the session's time zone.

        Args:
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
            Lazy dicts typed as ``SchedulerResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.schedulers.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "scheduling_pro.schedulers.list",
            (),
            {
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

    def get_performance(
        self,
        id: str,
        *,
        session_created_on_or_after: When,
        session_created_before: When,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.SchedulerPerformanceResponse:
        """Performance of a scheduler.

        ``GET /schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance``; OAuth scope
        ``tn.sp.schedulers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The scheduler, by id.
            session_created_on_or_after: Session created at this moment or later.
            session_created_before: Session created before this moment.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``SchedulerPerformanceResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such scheduler.
            ApiError: the API refuses for another reason.

        Example:
            >>> result = session.schedulers.get_performance(
            ...     "operations",
            ...     session_created_on_or_after="2026-01-01",
            ...     session_created_before="2026-01-01",
            ... )
        """
        return self._caller.call(
            "scheduling_pro.schedulers.get_performance",
            (id,),
            {
                "session_created_on_or_after": session_created_on_or_after,
                "session_created_before": session_created_before,
            },
            extra_params=extra_params,
            cache=cache,
        )

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
    ) -> Records[t.SchedulerSessionResponse, m.SchedulerSessionResponse]:
        """Sessions of a scheduler.

        ``GET /schedulingpro/v2/tenant/{tenant}/schedulers/{id}/sessions``; OAuth scope
        ``tn.sp.schedulers:r``.

        Naive dates and times are in the session's time zone.

        Args:
            id: The scheduler, by id.
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
            Lazy dicts typed as ``SchedulerSessionResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.schedulers.list_sessions("operations", limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "scheduling_pro.schedulers.list_sessions",
            (id,),
            {
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

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.SchedulerResponse:
        """Make a model of a row: ``models.scheduling_pro.SchedulerResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.schedulers.as_model(row).deviations
        """
        return self._caller.as_model("scheduling_pro.schedulers.list", row, strict)


class SchedulingProModule(Namespace):
    """The API module ``session.scheduling_pro``."""

    @cached_attribute
    def routers(self) -> Routers:
        """Routers; also ``session.routers``."""
        return Routers(self._caller)

    @cached_attribute
    def schedulers(self) -> Schedulers:
        """Schedulers; also ``session.schedulers``."""
        return Schedulers(self._caller)
