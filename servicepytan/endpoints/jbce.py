# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``jbce``: call reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicepytan.endpoints.base import Active, Params, When
    from servicepytan.endpoints.records import Records
    from servicepytan.endpoints.types import jbce as t
    from servicepytan.models import jbce as m


class CallReasons(Resource):
    """Call reasons: ``session.call_reasons``."""

    def list(
        self,
        *,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        sort: Optional[t.CallReasonsSort] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.CallReasonResponse, m.CallReasonResponse]:
        """Call reasons, page by page.

        ``GET /jbce/v2/tenant/{tenant}/call-reasons``; OAuth scope ``tn.jbce.callreasons:r``.

        Naive dates and times are in the session's time zone.

        Args:
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            sort: Field to sort by, ``-`` before it for descending: Id, ModifiedOn, CreatedOn.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CallReasonResponse``; the first request is made when you read a
                row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.call_reasons.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "jbce.call_reasons.list",
            (),
            {
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

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CallReasonResponse:
        """Make a model of a row: ``models.jbce.CallReasonResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.call_reasons.as_model(row).deviations
        """
        return self._caller.as_model("jbce.call_reasons.list", row, strict)


class JbceModule(Namespace):
    """The API module ``session.jbce``."""

    @cached_attribute
    def call_reasons(self) -> CallReasons:
        """Call reasons; also ``session.call_reasons``."""
        return CallReasons(self._caller)
