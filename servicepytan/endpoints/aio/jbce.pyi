# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``jbce`` of an async session, for type checkers."""

from collections.abc import Mapping
from typing import Any, Optional

from servicepytan.aio.records import AsyncRecords
from servicepytan.endpoints.base import Active, Namespace, Params, Resource, When
from servicepytan.endpoints.types import jbce as t
from servicepytan.models import jbce as m

class AsyncCallReasons(Resource):
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
    ) -> AsyncRecords[t.CallReasonResponse, m.CallReasonResponse]:
        """Call reasons, page by page."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CallReasonResponse:
        """Make a model of a row: ``models.jbce.CallReasonResponse``."""

class AsyncJbceModule(Namespace):
    """The API module ``session.jbce``."""

    @property
    def call_reasons(self) -> AsyncCallReasons: ...
