"""Calls any operation by its name: checks its arguments, then calls, pages, uploads, downloads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Any, Optional

from servicepytan.core import bodies
from servicepytan.core.call import Call
from servicepytan.core.file_names import safe_name
from servicepytan.core.halves import halves_of
from servicepytan.core.outcomes import unsent
from servicepytan.core.paging import LARGEST_PAGE
from servicepytan.core.query import Pairs, fill, no_paging, raw_pairs, series
from servicepytan.core.records_spec import PAGE_SIZE, RecordsSpec, sorted_calls, whole
from servicepytan.core.row_keys import id_of
from servicepytan.core.values import json_ready, many_of, text_of
from servicepytan.endpoints.client import Client
from servicepytan.endpoints.files import Download, FileSource
from servicepytan.endpoints.operations import (
    Operation,
    not_exact,
    operation,
    sort_keys_of,
    types_of,
)
from servicepytan.endpoints.records import Feed, Many, Records
from servicepytan.endpoints.uploads import opened_form
from servicepytan.errors import BadRequest, InvalidArgument, InvalidResponse, NotFound

Params = Mapping[str, Any]
"""Query parameters by wire name, for what the client does not know yet."""
_UNSET: Any = object()


class OperationCaller:
    """Calls the operations of the API by name, with their arguments checked.

    The resource classes, ``sync`` and the command line stand on it.

    Args:
        client: The session that makes the calls.

    Example:
        >>> caller = OperationCaller(session)
        >>> caller.call("jpm.jobs.get", (123,))
        >>> caller.records("jpm.jobs.list", query={"job_status": "Completed"}).all()
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._tenant_id = client.tenant_id
        self._timezone = client.timezone

    def call(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        body: Any = _UNSET,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """The answer of an operation.

        Args:
            name: Its full name, as in ``jpm.jobs.get``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            body: Its body; left out, none is sent.
            check: Whether the body is checked first.
            extra_params: Query parameters that it is not known to have, by wire name.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses.

        Example:
            >>> OperationCaller(session).call("jpm.jobs.get", (123,))
        """
        known = operation(name)
        with unsent(known.verb, known.repeatable):
            call = self._single(known, args, query, extra_params)
            if body is not _UNSET:
                call = self._with_body(known, call, body, check)
        return self._client.perform(call)

    def upload(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        file: FileSource,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """The answer of an operation that takes a file.

        Args:
            name: Its full name, as in ``jpm.jobs.get``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            file: A path, bytes, or a file opened in binary mode.
            file_name: The name under which the API keeps it; that of the file when left out.
            extra_params: Query parameters that it is not known to have, by wire name.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses.

        Example:
            >>> caller.upload("forms.job_attachments.upload", (123,), file="photo.jpg")
        """
        known = operation(name)
        with ExitStack() as stack:
            with unsent(known.verb, known.repeatable):
                call = self._single(known, args, query, extra_params)
                kind, form = stack.enter_context(opened_form(file, file_name or ""))
            return self._client.perform(replace(call, content=form, content_type=kind))

    def download(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        extra_params: Optional[Params] = None,
    ) -> Download:
        """A file of the API; nothing is sent before it is read.

        Args:
            name: Its full name, as in ``jpm.jobs.get``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            extra_params: Query parameters that it is not known to have, by wire name.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> caller.download("telecom.calls.download_recording", (123,)).save("call.mp3")
        """
        call = self._single(operation(name), args, query, extra_params)
        path = dict(call.query).get("path") or "-".join([name.split(".")[1], *map(str, args)])
        return Download(self._client.perform, replace(call, stream=True), safe_name(path) or "file")

    def _single(
        self,
        known: Operation,
        args: Sequence[Any],
        query: Optional[Params],
        extra_params: Optional[Params],
    ) -> Call:
        found = self._series(known, query or {}, extra_params)
        if not found:
            raise InvalidArgument(f"{known.name}: an empty list is no value; leave it out.")
        if len(found) > 1:
            raise InvalidArgument(f"{known.name}: a list is longer than one request takes.")
        return self._bare(known, args, found[0])

    def records(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        body: Any = _UNSET,
        check: bool = True,
        extra_params: Optional[Params] = None,
        on_shift: Optional[Callable[[str], None]] = None,
        on_gap: Optional[Callable[[str], None]] = None,
    ) -> Records[Any]:
        """The rows of a list; nothing is sent before the first is asked for.

        Args:
            name: Its full name, as in ``jpm.jobs.get``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            limit: Rows to give at most.
            page_size: Rows per request; the session's when left out.
            workers: Requests under way at once; the session's when left out.
            exact: Walk by creation time, so that no row is lost or doubled while others change.
            body: Its body; left out, none is sent.
            check: Whether the body is checked first.
            extra_params: Query parameters that it is not known to have, by wire name.
            on_shift: Called with what shows that rows moved, in place of the warning.
            on_gap: Called with what shows that an exact walk lacks rows, in place of the warning.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> caller.records("jpm.jobs.list", query={"job_status": "Completed"}, limit=10).all()
        """
        known = operation(name)
        if exact and not known.exact:
            raise InvalidArgument(not_exact(known))
        found = self._series(known, query or {}, extra_params)
        if len(found) > 1 and dict(found[0]).get("sort"):
            raise InvalidArgument(
                f"{name}: sort cannot be kept over the several requests that so many values need."
                " Leave it out and sort the rows, or ask for fewer values at once."
            )
        keys = sort_keys_of(known)
        calls = sorted_calls(
            name, [self._bare(known, args, pairs) for pairs in found], keys, exact=exact
        )
        if body is not _UNSET:
            calls = tuple(self._with_body(known, call, body, check) for call in calls)
        spec = RecordsSpec(
            calls,
            page_size=self._page_size(known, page_size) if known.paging == "page" else None,
            limit=limit,
            first_page=known.first_page,
            totals=known.totals,
            always_totals=known.always_totals,
            workers=self._workers(known, workers),
            watch=known.totals and known.verb == "GET",
            sort_keys=keys if known.exact else None,
            exact=exact,
        )
        rows = Records[Any](self._client, spec, on_shift=on_shift, on_gap=on_gap)
        return rows._of(known)

    def by_id(self, name: str, id: Any, query: Params, args: Sequence[Any] = ()) -> Any:
        """The row of a list with an id, where the API has no call for one row.

        Args:
            name: The list, as in ``dispatch.teams.list``; it must have a filter by ids.
            id: The id.
            query: Its other filters, by the names of our arguments.
            args: Its path parameters.

        Raises:
            NotFound: there is no such row.
            InvalidResponse: another row came.

        Example:
            >>> caller.by_id("jpm.jobs.list", 123, {})
        """
        known = operation(name)
        [part] = [part for part in known.params if part.wire == "ids"]
        wanted = text_of(part._replace(name="id"), id, self._timezone)
        row = self._first(name, args, {**query, part.name: [wanted]})
        if row is None:
            raise NotFound(f"{name} has no row with the id {wanted}.", status=404)
        if str(id_of(row)).lower() != wanted.lower():
            raise InvalidResponse(f"{name} was asked for the id {wanted} and gave {id_of(row)}.")
        return row

    def _first(self, name: str, args: Sequence[Any], query: Params) -> Any:
        """The first row; from one half after the other where both are refused at once."""
        try:
            return self.records(name, args, query).first()
        except BadRequest:
            halves = halves_of(query)
            if not halves:
                raise
        active, inactive = halves
        rows = (self.records(name, args, half).first() for half in (active, inactive, active))
        return next((row for row in rows if row is not None), None)

    def get_many(
        self, name: str, ids: Any, query: Optional[Params] = None, workers: Optional[int] = None
    ) -> Many[Any]:
        """The rows of a list with these ids, in their order.

        Args:
            name: The list, as in ``jpm.jobs.list``; it must have a filter by ids.
            ids: The ids.
            query: Its other filters, by the names of our arguments.
            workers: Requests under way at once; the session's when left out.

        Example:
            >>> caller.get_many("jpm.jobs.list", [1, 2, 3]).missing
            [3]
        """
        known = operation(name)
        [part] = [part for part in known.params if part.wire == "ids"]
        wanted = [text_of(part, one, self._timezone) for one in many_of(ids)]
        rows = self._rows_by_id(name, query or {}, part.name, wanted, workers)
        missing = [one for one in wanted if one.lower() not in rows]
        return Many(
            (rows[one.lower()] for one in wanted if one.lower() in rows),
            [int(one) for one in missing] if part.kind == "int" else missing,
        )

    def _rows_by_id(
        self, name: str, query: Params, ids: str, wanted: list[str], workers: Optional[int]
    ) -> dict[str, Any]:
        """Rows by id; from one half after the other where both are refused at once."""

        def rows(query: Params, wanted: list[str]) -> dict[str, Any]:
            came = self.records(name, (), {**query, ids: wanted}, workers=workers)
            return {str(id_of(row)).lower(): row for row in came}

        try:
            return rows(query, wanted)
        except BadRequest:
            halves = halves_of(query)
            if not halves:
                raise
        active, inactive = halves
        both = {**rows(active, wanted), **rows(inactive, wanted)}
        missing = [one for one in wanted if one.lower() not in both]
        return {**both, **rows(active, missing)}

    def feed(
        self,
        name: str,
        query: Optional[Params] = None,
        *,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[Any]:
        """The rows of an export feed; nothing is sent before the first is asked for.

        Args:
            name: The feed, as in ``jpm.jobs.export``.
            query: Its filters; ``from_`` is a date or the ``continue_from`` of an earlier run.
            limit: Rows to give at most.
            workers: With more than 1, the next page is fetched while the one at hand is handled.
            extra_params: Query parameters that it is not known to have, by wire name.

        Raises:
            InvalidArgument: an argument is wrong.

        Example:
            >>> caller.feed("jpm.jobs.export", {"from_": "2026-01-01"})
        """
        known = operation(name)
        found = self._series(known, query or {}, extra_params)
        pairs = found[0] if found else ()
        start = dict(pairs).get("from")
        rest = tuple(pair for pair in pairs if pair[0] != "from")
        rows = Feed[Any](
            self._client,
            self._bare(known, (), rest),
            start=start,
            limit=limit,
            workers=self._workers(known, workers),
        )
        return rows._of(known)

    def _workers(self, known: Operation, workers: Optional[int]) -> int:
        """How many requests at once; each page of a report counts as a run of it."""
        usual = self._client.workers if known.verb == "GET" else 1
        return usual if workers is None else workers

    def _page_size(self, known: Operation, page_size: Optional[int]) -> int:
        if page_size is None:
            size = self._client.page_size or PAGE_SIZE
            return min(size, known.largest_page or size)
        most = known.largest_page or LARGEST_PAGE
        if whole(page_size, "page_size", 1) > most:
            raise InvalidArgument(
                f"page_size={page_size} is more than {known.name} takes: {most} rows per request."
            )
        return page_size

    def _series(self, known: Operation, query: Params, extra: Optional[Params]) -> list[Pairs]:
        found = series(known.params, query, self._timezone)
        if not extra:
            return found
        no_paging(extra)
        more = raw_pairs(extra, self._timezone)
        return [(*pairs, *more) for pairs in found]

    def _bare(self, known: Operation, args: Sequence[Any], pairs: Pairs) -> Call:
        path = fill(known.path, self._tenant_id, known.path_params, args, self._timezone)
        return Call(
            known.verb,
            path,
            known.path,
            query=pairs,
            repeatable=known.repeatable,
            scope=known.scope,
            due=known.verb == "GET" and bool(known.record),
        )

    def _with_body(self, known: Operation, call: Call, body: Any, check: bool) -> Call:
        bodies.require(body, call.label)
        zone = self._timezone
        types = types_of(known.name.partition(".")[0])
        if check:
            bodies.check(body, known.body, types, known.name, partial=known.verb == "PATCH")
        ready = json_ready(bodies.with_instants(body, known.body, types, zone), zone)
        return replace(call, body=ready, has_body=True)
