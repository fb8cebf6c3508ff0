# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``telecom`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.files import AsyncDownload
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    Ids,
    Namespace,
    Params,
    Resource,
    Since,
    StrPath,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import telecom as t
from servicepytan.models import telecom as m

class AsyncCalls(Resource):
    """Calls: ``session.calls``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        created_after: Optional[When] = None,
        modified_after: Optional[When] = None,
        campaign_id: Optional[int] = None,
        agent_id: Optional[int] = None,
        min_duration: Optional[int] = None,
        phone_number_called: Optional[str] = None,
        caller_phone_number: Optional[str] = None,
        agent_name: Optional[str] = None,
        agent_is_external: Optional[bool] = None,
        agent_external_id: Optional[int] = None,
        sort: Optional[t.CallsSort] = None,
        sid: Optional[str] = None,
        tag: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CallResponse, m.CallResponse]:
        """Calls, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.DetailedBundleCallModel:
        """Get a call by its id."""

    async def update(
        self,
        id: int,
        body: Union[t.CallInUpdateModelV2, m.CallInUpdateModelV2],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.DetailedCallModel:
        """Change a call."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportCallResponse, m.ExportCallResponse]:
        """Export feed of calls, in the order of their last change."""

    def download_recording(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> AsyncDownload:
        """Download the recording of a call."""

    def download_voicemail(
        self, id: int, *, extra_params: Optional[Params] = None
    ) -> AsyncDownload:
        """Download the voicemail of a call."""

    def list_v2(
        self,
        *,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_after: Optional[When] = None,
        min_duration: Optional[int] = None,
        phone_number_called: Optional[str] = None,
        campaign_id: Optional[int] = None,
        agent_id: Optional[int] = None,
        agent_name: Optional[str] = None,
        agent_is_external: Optional[bool] = None,
        agent_external_id: Optional[int] = None,
        order_by: Optional[str] = None,
        order_by_direction: Optional[str] = None,
        active_only: Optional[bool] = None,
        created_after: Optional[When] = None,
        created_before: Optional[When] = None,
        ids: Optional[Ids] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.BundleCallModel, m.BundleCallModel]:
        """Calls by version 2 of the API; ``list`` uses version 3."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CallResponse]:
        """Calls by their ids, in the order of the ids; inactive ones included."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.CallInUpdateModelV2, m.CallInUpdateModelV2]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.DetailedCallModel]:
        """Change many calls, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.DetailedBundleCallModel:
        """Make a model of a row: ``models.telecom.DetailedBundleCallModel``."""

class AsyncOptOuts(Resource):
    """Opt-outs: ``session.opt_outs``."""

    def list(
        self,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.OptOutResponse, m.OptOutResponse]:
        """Opt-outs, all in one answer."""

    async def create(
        self,
        body: Union[t.CreateOptOutListRequest, m.CreateOptOutListRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateOptOutResponse:
        """Opt phone numbers out, many at once."""

    async def lookup(
        self,
        body: Union[t.GetOptOutListRequest, m.GetOptOutListRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.OptOutResponse:
        """Ask which of some phone numbers are opted out."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateOptOutListRequest, m.CreateOptOutListRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CreateOptOutResponse]:
        """Create many opt-outs, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.OptOutResponse:
        """Make a model of a row: ``models.telecom.OptOutResponse``."""

class AsyncTelecomModule(Namespace):
    """The API module ``session.telecom``."""

    @property
    def calls(self) -> AsyncCalls: ...
    @property
    def opt_outs(self) -> AsyncOptOuts: ...
