# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
# mypy: disable-error-code="no-any-return"
"""The API module ``telecom``: calls, opt-outs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from servicepytan.endpoints.base import Namespace, Resource, cached_attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from servicepytan.batch import BatchRun
    from servicepytan.endpoints.base import Active, Ids, Params, Since, StrPath, When
    from servicepytan.endpoints.files import Download
    from servicepytan.endpoints.records import Feed, Records, RowsById
    from servicepytan.endpoints.types import telecom as t
    from servicepytan.models import telecom as m


class Calls(Resource):
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
    ) -> Records[t.CallResponse, m.CallResponse]:
        """Calls, page by page.

        ``GET /telecom/v3/tenant/{tenant}/calls``; OAuth scope ``tn.tlc.calls:r``.

        Naive dates and times are in the session's time zone.

        Args:
            ids: Only these ids, one or several; more than 50 take several requests.
            created_before: Created before this moment.
            created_on_or_after: Created at this moment or later.
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            active: True for active ones, False for inactive ones, ``"Any"`` for both.
            created_after: Created after this moment.
            modified_after: Last changed after this moment.
            campaign_id: Of this campaign, by id.
            agent_id: Of this agent, by id.
            min_duration: With this min duration.
            phone_number_called: With this phone number called.
            caller_phone_number: With this caller phone number.
            agent_name: With this agent name.
            agent_is_external: Whether agent is external.
            agent_external_id: Of this agent external, by id.
            sort: Field to sort by, ``-`` before it for descending: Id, CreatedOn, ModifiedOn.
            sid: With this sid.
            tag: With this tag.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``CallResponse``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.calls.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "telecom.calls.list",
            (),
            {
                "ids": ids,
                "created_before": created_before,
                "created_on_or_after": created_on_or_after,
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "active": active,
                "created_after": created_after,
                "modified_after": modified_after,
                "campaign_id": campaign_id,
                "agent_id": agent_id,
                "min_duration": min_duration,
                "phone_number_called": phone_number_called,
                "caller_phone_number": caller_phone_number,
                "agent_name": agent_name,
                "agent_is_external": agent_is_external,
                "agent_external_id": agent_external_id,
                "sort": sort,
                "sid": sid,
                "tag": tag,
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
    ) -> t.DetailedBundleCallModel:
        """Get a call by its id.

        ``GET /telecom/v2/tenant/{tenant}/calls/{id}``; OAuth scope ``tn.tlc.calls:r``.

        Args:
            id: The call, by id.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            A dict, typed as ``DetailedBundleCallModel``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.calls.list().first_or_raise()
            >>> call = session.calls.get(row["id"])
        """
        return self._caller.call(
            "telecom.calls.get", (id,), {}, extra_params=extra_params, cache=cache
        )

    def update(
        self,
        id: int,
        body: Union[t.CallInUpdateModelV2, m.CallInUpdateModelV2],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.DetailedCallModel:
        """Change a call.

        ``PUT /telecom/v2/tenant/{tenant}/calls/{id}``; OAuth scope ``tn.tlc.calls:w``.

        Args:
            id: The call, by id.
            body: A dict with the keys of ``CallInUpdateModelV2``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``DetailedCallModel``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> row = session.calls.list().first_or_raise()
            >>> call = session.calls.update(
            ...     row["id"],
            ...     {
            ...         "excuseMemo": "Checked on site",
            ...         "reason": {"name": "Example", "lead": True},
            ...         "customer": {
            ...             "id": 1234,
            ...             "name": "Example",
            ...             "address": {
            ...                 "street": "12 Main St",
            ...                 "unit": "2",
            ...                 "country": "USA",
            ...                 "city": "Portland",
            ...                 "state": "OR",
            ...                 "zip": "97201",
            ...             },
            ...             "contacts": [
            ...                 {"type": "Example", "value": "A1", "memo": "Checked on site"}
            ...             ],
            ...         },
            ...         "location": {
            ...             "id": 1234,
            ...             "name": "Example",
            ...             "address": {
            ...                 "street": "12 Main St",
            ...                 "unit": "2",
            ...                 "country": "USA",
            ...                 "city": "Portland",
            ...                 "state": "OR",
            ...                 "zip": "97201",
            ...             },
            ...             "contacts": [
            ...                 {"type": "Example", "value": "A1", "memo": "Checked on site"}
            ...             ],
            ...         },
            ...         "tag": "Example",
            ...     },
            ... )
        """
        return self._caller.call(
            "telecom.calls.update", (id,), {}, body=body, check=check, extra_params=extra_params
        )

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[t.ExportCallResponse, m.ExportCallResponse]:
        """Export feed of calls, in the order of their last change.

        ``GET /telecom/v2/tenant/{tenant}/export/calls``; OAuth scope ``tn.tlc.calls:r``.

        Args:
            from_: Where to begin: a date, or the ``continue_from`` of an earlier run; at the first
                record when left out.
            include_recent_changes: True for changes at once instead of 15 minutes later; rows may
                then come twice.
            limit: The most rows to return.
            workers: The most requests at once; the session's by default.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A feed of dicts typed as ``ExportCallResponse``; rows arrive 15 minutes after their
                change unless ``include_recent_changes=True``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> feed = session.calls.export(from_="2026-01-01")
            >>> rows = feed.all()
            >>> token = feed.continue_from
        """
        return self._caller.feed(
            "telecom.calls.export",
            {"from_": from_, "include_recent_changes": include_recent_changes},
            limit=limit,
            workers=workers,
            extra_params=extra_params,
        )

    def download_recording(self, id: int, *, extra_params: Optional[Params] = None) -> Download:
        """Download the recording of a call.

        ``GET /telecom/v2/tenant/{tenant}/calls/{id}/recording``; OAuth scope ``tn.tlc.calls:r``.

        Args:
            id: The call, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The file: ``.read()``, ``.save(path)`` or ``.iter_bytes()`` fetches it.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read the file.

        Example:
            >>> row = session.calls.list().first_or_raise()
            >>> session.calls.download_recording(row["id"]).save("recording.mp3")
        """
        return self._caller.download(
            "telecom.calls.download_recording", (id,), {}, extra_params=extra_params
        )

    def download_voicemail(self, id: int, *, extra_params: Optional[Params] = None) -> Download:
        """Download the voicemail of a call.

        ``GET /telecom/v2/tenant/{tenant}/calls/{id}/voicemail``; OAuth scope ``tn.tlc.calls:r``.

        Args:
            id: The call, by id.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            The file: ``.read()``, ``.save(path)`` or ``.iter_bytes()`` fetches it.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read the file.

        Example:
            >>> row = session.calls.list().first_or_raise()
            >>> session.calls.download_voicemail(row["id"]).save("voicemail.mp3")
        """
        return self._caller.download(
            "telecom.calls.download_voicemail", (id,), {}, extra_params=extra_params
        )

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
    ) -> Records[t.BundleCallModel, m.BundleCallModel]:
        """Calls by version 2 of the API; ``list`` uses version 3.

        ``GET /telecom/v2/tenant/{tenant}/calls``; OAuth scope ``tn.tlc.calls:r``.

        Naive dates and times are in the session's time zone.

        Args:
            modified_before: Last changed before this moment.
            modified_on_or_after: Last changed at this moment or later.
            created_on_or_after: Created at this moment or later.
            modified_after: Last changed after this moment.
            min_duration: With this min duration.
            phone_number_called: With this phone number called.
            campaign_id: Of this campaign, by id.
            agent_id: Of this agent, by id.
            agent_name: With this agent name.
            agent_is_external: Whether agent is external.
            agent_external_id: Of this agent external, by id.
            order_by: Field to order by; ``sort`` is the newer way.
            order_by_direction: ``desc`` or ``descending``; anything else is ascending.
            active_only: Whether active only.
            created_after: Created after this moment.
            created_before: Created before this moment.
            ids: Only these ids, one or several; more than 50 take several requests.
            limit: The most rows to return.
            page_size: Rows per request; the session's by default.
            workers: The most requests at once; the session's by default.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``BundleCallModel``; the first request is made when you read a row.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.calls.list_v2(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "telecom.calls.list_v2",
            (),
            {
                "modified_before": modified_before,
                "modified_on_or_after": modified_on_or_after,
                "created_on_or_after": created_on_or_after,
                "modified_after": modified_after,
                "min_duration": min_duration,
                "phone_number_called": phone_number_called,
                "campaign_id": campaign_id,
                "agent_id": agent_id,
                "agent_name": agent_name,
                "agent_is_external": agent_is_external,
                "agent_external_id": agent_external_id,
                "order_by": order_by,
                "order_by_direction": order_by_direction,
                "active_only": active_only,
                "created_after": created_after,
                "created_before": created_before,
                "ids": ids,
            },
            limit=limit,
            page_size=page_size,
            workers=workers,
            exact=exact,
            extra_params=extra_params,
            cache=cache,
        )

    def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.CallResponse]:
        """Calls by their ids, in the order of the ids; inactive ones included.

        ``GET /telecom/v3/tenant/{tenant}/calls``, 50 ids at a time, several requests at once.

        Args:
            ids: One or several.
            workers: The most requests at once; the session's by default.
            cache: Whether a cache of the session may answer.

        Returns:
            A list of dicts typed as ``CallResponse``; its ``missing`` has the ids without a row.

        Raises:
            InvalidArgument: an id is none; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> session.calls.get_many([1, 2, 3]).missing
        """
        return self._caller.get_many(
            "telecom.calls.list", ids, {"active": "Any"}, workers, cache=cache
        )

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.CallInUpdateModelV2, m.CallInUpdateModelV2]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.DetailedCallModel]:
        """Change many calls, which are all checked before the first is sent.

        ``PUT /telecom/v2/tenant/{tenant}/calls/{id}``; see ``Session.batch``.

        Args:
            rows: Pairs of id and dict with the keys of ``CallInUpdateModelV2``; any iterable will
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
            ...             "excuseMemo": "Checked on site",
            ...             "reason": {"name": "Example", "lead": True},
            ...             "customer": {
            ...                 "id": 1234,
            ...                 "name": "Example",
            ...                 "address": {
            ...                     "street": "12 Main St",
            ...                     "unit": "2",
            ...                     "country": "USA",
            ...                     "city": "Portland",
            ...                     "state": "OR",
            ...                     "zip": "97201",
            ...                 },
            ...                 "contacts": [
            ...                     {"type": "Example", "value": "A1", "memo": "Checked on site"}
            ...                 ],
            ...             },
            ...             "location": {
            ...                 "id": 1234,
            ...                 "name": "Example",
            ...                 "address": {
            ...                     "street": "12 Main St",
            ...                     "unit": "2",
            ...                     "country": "USA",
            ...                     "city": "Portland",
            ...                     "state": "OR",
            ...                     "zip": "97201",
            ...                 },
            ...                 "contacts": [
            ...                     {"type": "Example", "value": "A1", "memo": "Checked on site"}
            ...                 ],
            ...             },
            ...             "tag": "Example",
            ...         },
            ...     )
            ... ]
            >>> results = session.calls.update_many(rows).all()
        """
        return self._caller.batch(
            "telecom.calls.update",
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
    ) -> m.DetailedBundleCallModel:
        """Make a model of a row: ``models.telecom.DetailedBundleCallModel``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.calls.as_model(row).deviations
        """
        return self._caller.as_model("telecom.calls.get", row, strict)


class OptOuts(Resource):
    """Opt-outs: ``session.opt_outs``."""

    def list(
        self,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> Records[t.OptOutResponse, m.OptOutResponse]:
        """Opt-outs, all in one answer.

        ``GET /telecom/v3/tenant/{tenant}/optinouts/optouts``. Published until the edition of
        2026-03.

        Args:
            limit: The most rows to return.
            extra_params: Query parameters that this method lacks, by wire name.
            cache: Whether a cache of the session may answer.

        Returns:
            Lazy dicts typed as ``OptOutResponse``, all from one request.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses; raised while you read rows.

        Example:
            >>> for item in session.opt_outs.list(limit=10):
            ...     print(item)
        """
        return self._caller.records(
            "telecom.opt_outs.list", (), {}, limit=limit, extra_params=extra_params, cache=cache
        )

    def create(
        self,
        body: Union[t.CreateOptOutListRequest, m.CreateOptOutListRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CreateOptOutResponse:
        """Opt phone numbers out, many at once.

        ``POST /telecom/v3/tenant/{tenant}/optinouts/optouts``. Published until the edition of
        2026-03.

        Args:
            body: A dict with the keys of ``CreateOptOutListRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``CreateOptOutResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> opt_out = session.opt_outs.create(
            ...     {"optOutType": "Global", "contactNumbers": ["Example"]}
            ... )
        """
        return self._caller.call(
            "telecom.opt_outs.create", (), {}, body=body, check=check, extra_params=extra_params
        )

    def lookup(
        self,
        body: Union[t.GetOptOutListRequest, m.GetOptOutListRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.OptOutResponse:
        """Ask which of some phone numbers are opted out.

        ``POST /telecom/v3/tenant/{tenant}/optinouts/optouts/getlist``. Published until the edition
        of 2026-03.

        Args:
            body: A dict with the keys of ``GetOptOutListRequest``; converts dates and Decimals.
            check: Whether to check the body before it is sent.
            extra_params: Query parameters that this method lacks, by wire name.

        Returns:
            A dict, typed as ``OptOutResponse``.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses for another reason.

        Example:
            >>> done = session.opt_outs.lookup({"contactNumbers": ["Example"]})
        """
        return self._caller.call(
            "telecom.opt_outs.lookup", (), {}, body=body, check=check, extra_params=extra_params
        )

    def create_many(
        self,
        bodies: Iterable[Union[t.CreateOptOutListRequest, m.CreateOptOutListRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> BatchRun[t.CreateOptOutResponse]:
        """Create many opt-outs, which are all checked before the first is sent.

        ``POST /telecom/v3/tenant/{tenant}/optinouts/optouts``; see ``Session.batch``.

        Args:
            bodies: Dicts with the keys of ``CreateOptOutListRequest``; any iterable will do.
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
            >>> rows = [{"optOutType": "Global", "contactNumbers": ["Example"]}]
            >>> results = session.opt_outs.create_many(rows).all()
        """
        return self._caller.batch(
            "telecom.opt_outs.create",
            bodies,
            (),
            workers=workers,
            journal=journal,
            resend_unknown=resend_unknown,
            check=check,
            dry_run=dry_run,
        )

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.OptOutResponse:
        """Make a model of a row: ``models.telecom.OptOutResponse``.

        Args:
            row: The row, as a dict.
            strict: Whether to raise if it departs from the schema.

        Raises:
            ConfigurationError: pydantic is not installed.
            SchemaDeviation: with ``strict``, every deviation of the row.

        Example:
            >>> session.opt_outs.as_model(row).deviations
        """
        return self._caller.as_model("telecom.opt_outs.list", row, strict)


class TelecomModule(Namespace):
    """The API module ``session.telecom``."""

    @cached_attribute
    def calls(self) -> Calls:
        """Calls; also ``session.calls``."""
        return Calls(self._caller)

    @cached_attribute
    def opt_outs(self) -> OptOuts:
        """Opt-outs; also ``session.opt_outs``."""
        return OptOuts(self._caller)
