"""Builds the single calls of any operation from its name and arguments; sends nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from operator import attrgetter, is_not
from typing import TYPE_CHECKING, Any, Optional

from servicepytan.core.call import Call
from servicepytan.core.outcomes import mark_unsent, unsent
from servicepytan.core.query import Pairs, fill, no_paging, raw_pairs, series
from servicepytan.core.values import json_ready
from servicepytan.endpoints.operations import Operation, operation, types_of
from servicepytan.errors import InvalidArgument, ServicePytanError

if TYPE_CHECKING:
    from servicepytan.endpoints.client import CallDefaults
    from servicepytan.endpoints.files import FileSource

Params = Mapping[str, Any]
"""Query parameters by wire name, for what the client does not know yet."""
UNSET: Any = object()
"""Stands for a body that is left out."""
_is_given = partial(is_not, None)
_is_required = attrgetter("required")


class SingleCallBuilder:
    """Builds calls of the operations of the API, with their arguments checked.

    Args:
        defaults: Tenant, time zone and the rest; a session.
    """

    def __init__(self, defaults: CallDefaults) -> None:
        self._defaults = defaults
        self._tenant_id = defaults.tenant_id
        self._timezone = defaults.timezone

    def call(
        self,
        name: str,
        args: Sequence[Any],
        query: Optional[Params],
        body: Any = UNSET,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Call:
        """The call of an operation."""
        target = operation(name)
        try:
            has_query = (
                extra_params
                or (query and any(map(_is_given, query.values())))
                or any(map(_is_required, target.params))
            )
            pairs = self._pairs(target, query, extra_params) if has_query else ()
            call = self._bare(target, args, pairs)
            return call if body is UNSET else self._with_body(target, call, body, check)
        except ServicePytanError as error:  # not ``unsent``, which takes as long as all the rest
            mark_unsent(error, target.verb, target.repeatable)
            raise

    def upload(
        self,
        name: str,
        args: Sequence[Any],
        query: Optional[Params],
        file: FileSource,
        extra_params: Optional[Params],
    ) -> Call:
        """The call of an operation that takes a file, without the file."""
        target = operation(name)
        with unsent(target.verb, target.repeatable):
            call = self._single(target, args, query, extra_params)
            from servicepytan.endpoints.uploads import check_source

            check_source(file)
            return call

    def download(
        self,
        name: str,
        args: Sequence[Any],
        query: Optional[Params],
        extra_params: Optional[Params],
    ) -> tuple[Call, str]:
        """The call for a file, and what to call the file where the API gives it no name."""
        from servicepytan.core.file_names import safe_name

        call = self._single(operation(name), args, query, extra_params)
        path = dict(call.query).get("path") or "-".join([name.split(".")[1], *map(str, args)])
        return call._replace(stream=True), safe_name(path) or "file"

    def _single(
        self,
        target: Operation,
        args: Sequence[Any],
        query: Optional[Params],
        extra_params: Optional[Params],
    ) -> Call:
        return self._bare(target, args, self._pairs(target, query, extra_params))

    def _pairs(
        self, target: Operation, query: Optional[Params], extra_params: Optional[Params]
    ) -> Pairs:
        """The query string of one request."""
        queries = self._queries(target, query or {}, extra_params)
        if not queries:
            raise InvalidArgument(f"{target.name}: an empty list is no value; leave it out.")
        if len(queries) > 1:
            raise InvalidArgument(f"{target.name}: a list is longer than one request takes.")
        return queries[0]

    def _queries(self, target: Operation, query: Params, extra: Optional[Params]) -> list[Pairs]:
        queries = series(target.params, query, self._timezone)
        if not extra:
            return queries
        no_paging(extra)
        more = raw_pairs(extra, self._timezone)
        return [(*pairs, *more) for pairs in queries]

    def _bare(self, target: Operation, args: Sequence[Any], pairs: Pairs) -> Call:
        path = fill(target.path, self._tenant_id, target.path_params, args, self._timezone)
        return Call(
            target.verb,
            path,
            target.path,
            query=pairs,
            repeatable=target.repeatable,
            scope=target.scope,
            requires_body=target.verb == "GET" and bool(target.record),
        )

    def _with_body(self, target: Operation, call: Call, body: Any, check: bool) -> Call:
        from servicepytan.core import bodies

        body = bodies.plain(body)
        bodies.require(body, call.label)
        zone = self._timezone
        types = types_of(target.name.partition(".")[0])
        if check:
            bodies.check(body, target.body, types, target.name, partial=target.verb == "PATCH")
        ready = json_ready(bodies.with_instants(body, target.body, types, zone), zone)
        return call._replace(body=ready, has_body=True)
