# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``timesheets``: activities, activity categories, activity types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Params, Since, StrPath, When
    from servicepytan.endpoints.records import Feed, Records
    from servicepytan.endpoints.types import timesheets as t
    from servicepytan.models import timesheets as m


class Activities(Resource):
    """Activities: ``session.timesheets.activities``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ActivitiesResponse, m.ActivitiesResponse]:
        """Activities, page by page.

        ``GET /timesheets/v2/tenant/{tenant}/activities``; OAuth scope ``tn.tms.activities:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, as ``Id`` (ascending) or ``-Id`` (descending).
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ActivitiesResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.timesheets.activities.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "timesheets.activities.list",
            (),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
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
    ) -> t.ActivityResponse:
        """Get an activity by its id.

        ``GET /timesheets/v2/tenant/{tenant}/activities/{id}``; OAuth scope ``tn.tms.activities:r``.

        Args:
            id: The activity, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ActivityResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such activity.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.timesheets.activities.list().first_or_raise()
            >>> activity = session.timesheets.activities.get(row["id"])
        """
        return self._caller.call(
            "timesheets.activities.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.ActivityCreateRequest, m.ActivityCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Create an activity.

        ``POST /timesheets/v2/tenant/{tenant}/activities``; OAuth scope ``tn.tms.activities:w``.

        Args:
            body: A dict with the keys of ``ActivityCreateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> activity = session.timesheets.activities.create(
            ...     {
            ...         "employeeId": 1234,
            ...         "employeeType": "Technician",
            ...         "activityTypeId": 1234,
            ...         "startTime": "2026-01-31T08:00:00Z",
            ...         "tagTypes": [1],
            ...     }
            ... )
        """
        return self._caller.call(
            "timesheets.activities.create",
            (),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def update(
        self,
        id: int,
        body: Union[t.ActivityUpdateRequest, m.ActivityUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ModificationResponse:
        """Change an activity.

        ``PUT /timesheets/v2/tenant/{tenant}/activities/{id}``; OAuth scope ``tn.tms.activities:w``.

        Args:
            id: The activity, by id.
            body: A dict with the keys of ``ActivityUpdateRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``ModificationResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            Conflict: its state does not allow this.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.timesheets.activities.list().first_or_raise()
            >>> activity = session.timesheets.activities.update(
            ...     row["id"],
            ...     {
            ...         "activityTypeId": 1234,
            ...         "startTime": "2026-01-31T08:00:00Z",
            ...         "tagTypes": [1],
            ...         "active": True,
            ...     },
            ... )
        """
        return self._caller.call(
            "timesheets.activities.update",
            (id,),
            {},
            body=body,
            check=check,
            extra_params=extra_params,
        )

    def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete an activity.

        ``DELETE /timesheets/v2/tenant/{tenant}/activities/{id}``; OAuth scope
        ``tn.tms.activities:w``.

        Args:
            id: The activity, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The decoded answer, or None when the API sends nothing; none is documented.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.timesheets.activities.list().first_or_raise()
            >>> session.timesheets.activities.delete(row["id"])
        """
        return self._caller.call(
            "timesheets.activities.delete", (id,), {}, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ActivityExportResponse, m.ActivityExportResponse]:
        """Export feed of activities, in the order of their last change.

        ``GET /timesheets/v2/tenant/{tenant}/export/activities``; OAuth scope
        ``tn.tms.activities:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ActivityExportResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.timesheets.activities.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "timesheets.activities.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.ActivityCreateRequest, m.ActivityCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Create many activities, which are all checked before the first is sent.

        ``POST /timesheets/v2/tenant/{tenant}/activities``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``ActivityCreateRequest``; any iterable will do.
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
            ...         "employeeId": 1234,
            ...         "employeeType": "Technician",
            ...         "activityTypeId": 1234,
            ...         "startTime": "2026-01-31T08:00:00Z",
            ...         "tagTypes": [1],
            ...     }
            ... ]
            >>> results = session.timesheets.activities.create_many(rows).all()
        """
        return self._caller.batch(
            "timesheets.activities.create",
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
        rows: Iterable[tuple[int, Union[t.ActivityUpdateRequest, m.ActivityUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.ModificationResponse]:
        """Change many activities, which are all checked before the first is sent.

        ``PUT /timesheets/v2/tenant/{tenant}/activities/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``ActivityUpdateRequest``; any iterable will
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
            ...             "activityTypeId": 1234,
            ...             "startTime": "2026-01-31T08:00:00Z",
            ...             "tagTypes": [1],
            ...             "active": True,
            ...         },
            ...     )
            ... ]
            >>> results = session.timesheets.activities.update_many(rows).all()
        """
        return self._caller.batch(
            "timesheets.activities.update",
            rows,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ActivityResponse:
        """Make a model of a row: ``models.timesheets.ActivityResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.timesheets.activities.as_model(row).deviations
        """
        return self._caller.as_model("timesheets.activities.get", row, strict)


class ActivityCategories(Resource):
    """Activity categories: ``session.activity_categories``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.ActivityCategoriesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ActivityCategoriesResponse, m.ActivityCategoriesResponse]:
        """Activity categories, page by page.

        ``GET /timesheets/v2/tenant/{tenant}/activity-categories``; OAuth scope
        ``tn.tms.activitycategories:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ActivityCategoriesResponse``; the first request is made when you
                read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.activity_categories.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "timesheets.activity_categories.list",
            (),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
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
    ) -> t.ActivityCategoryResponse:
        """Get an activity category by its id.

        ``GET /timesheets/v2/tenant/{tenant}/activity-categories/{id}``; OAuth scope
        ``tn.tms.activitycategories:r``.

        Args:
            id: The activity category, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ActivityCategoryResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such activity category.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.activity_categories.list().first_or_raise()
            >>> activity_category = session.activity_categories.get(row["id"])
        """
        return self._caller.call(
            "timesheets.activity_categories.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ActivityCategoryExportResponse, m.ActivityCategoryExportResponse]:
        """Export feed of activity categories, in the order of their last change.

        ``GET /timesheets/v2/tenant/{tenant}/export/activity-categories``; OAuth scope
        ``tn.tms.activitycategories:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ActivityCategoryExportResponse``; rows arrive 15 minutes
                after their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.activity_categories.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "timesheets.activity_categories.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ActivityCategoryResponse:
        """Make a model of a row: ``models.timesheets.ActivityCategoryResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.activity_categories.as_model(row).deviations
        """
        return self._caller.as_model("timesheets.activity_categories.get", row, strict)


class ActivityTypes(Resource):
    """Activity types: ``session.activity_types``."""

    def list(
        self,
        *,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        sort: Optional[t.ActivityTypesSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.ActivityTypesResponse, m.ActivityTypesResponse]:
        """Activity types, page by page.

        ``GET /timesheets/v2/tenant/{tenant}/activity-types``; OAuth scope
        ``tn.tms.activitytypes:r``.

        Naive dates and times are in the session's time zone.

        Args:
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``ActivityTypesResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.activity_types.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "timesheets.activity_types.list",
            (),
            {
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
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
    ) -> t.ActivityTypeResponse:
        """Get an activity type by its id.

        ``GET /timesheets/v2/tenant/{tenant}/activity-types/{id}``; OAuth scope
        ``tn.tms.activitytypes:r``.

        Args:
            id: The activity type, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``ActivityTypeResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            NotFound: there is no such activity type.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.activity_types.list().first_or_raise()
            >>> activity_type = session.activity_types.get(row["id"])
        """
        return self._caller.call(
            "timesheets.activity_types.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ActivityTypeExportResponse, m.ActivityTypeExportResponse]:
        """Export feed of activity types, in the order of their last change.

        ``GET /timesheets/v2/tenant/{tenant}/export/activity-types``; OAuth scope
        ``tn.tms.activitytypes:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ActivityTypeExportResponse``; rows arrive 15 minutes after
                their change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.activity_types.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "timesheets.activity_types.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ActivityTypeResponse:
        """Make a model of a row: ``models.timesheets.ActivityTypeResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.activity_types.as_model(row).deviations
        """
        return self._caller.as_model("timesheets.activity_types.get", row, strict)


class TimesheetsModule(Namespace):
    """The API module ``session.timesheets``."""

    @cached_attribute
    def activities(self) -> Activities:
        """Activities."""
        return Activities(self._caller)

    @cached_attribute
    def activity_categories(self) -> ActivityCategories:
        """Activity categories; also ``session.activity_categories``."""
        return ActivityCategories(self._caller)

    @cached_attribute
    def activity_types(self) -> ActivityTypes:
        """Activity types; also ``session.activity_types``."""
        return ActivityTypes(self._caller)
