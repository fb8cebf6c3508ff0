"""Calls operations with a single answer by name, with checked arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from operator import attrgetter, is_not
from typing import TYPE_CHECKING, Any, Optional
from urllib.parse import quote

from servicepytan.core.call import Call
from servicepytan.core.outcomes import mark_unsent, unsent
from servicepytan.core.query import Pairs, listed, no_paging, raw_pairs, series
from servicepytan.core.redact import mask_message, masked_messages
from servicepytan.core.values import INT64, Parameter, json_ready, text_of
from servicepytan.core.wire import shown
from servicepytan.endpoints.operations import Operation, operation, types_of
from servicepytan.errors import InvalidArgument, ServicePytanError

if TYPE_CHECKING:
    from datetime import tzinfo

    from servicepytan.endpoints.client import CallDefaults, Client
    from servicepytan.endpoints.files import Download, FileSource

Params = Mapping[str, Any]
"""Query parameters by wire name, for parameters that the client does not know yet."""
UNSET: Any = object()
"""The default for a body that is left out."""
_WHOLE = {int}
_is_given = partial(is_not, None)
_is_required = attrgetter("required")


def _truth(cache: Any) -> bool:
    """The value of ``cache``, checked; imports nothing for the usual ones."""
    if cache is False:
        return False
    from servicepytan.core.records_spec import flag

    return flag(cache, "cache")


class SingleCallBuilder:
    """Builds calls of operations from checked arguments.

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
        cache: bool = False,
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
            call = self._bare(target, args, pairs, name if cache is True or _truth(cache) else "")
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
        """The call of an operation that uploads a file, still without the file."""
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
        """The call of a download, and the file's name if the API gives none."""
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
        with masked_messages(self._defaults):
            queries = series(target.params, query, self._timezone)
            if not extra:
                return queries
            added = listed(extra)
            no_paging(name for name, _ in added)
            more = raw_pairs(added, self._timezone)
            argument_names = {name for pairs in queries for name, _ in pairs}
            twice = sorted(argument_names.intersection(name for name, _ in more))
            if twice:
                raise InvalidArgument(
                    f"{target.name}: {', '.join(twice)}: given by argument and in extra_params;"
                    " keep one."
                )
            return [(*pairs, *more) for pairs in queries]

    def _bare(
        self, target: Operation, args: Sequence[Any], pairs: Pairs, cached_as: str = ""
    ) -> Call:
        zone = self._timezone
        try:
            path = filled_path(target.path, self._tenant_id, target.path_params, args, zone)
        except InvalidArgument as error:
            mask_message(error, self._defaults.redactor)
            raise
        call = Call(
            target.verb,
            path,
            target.path,
            query=pairs,
            repeatable=target.repeatable,
            scope=target.scope,
            requires_body=target.verb == "GET" and bool(target.record),
            cached_as=cached_as,
        )
        if args and set(map(type, args)) != _WHOLE:
            return call.showing_none_of(self._defaults.redactor)
        return call

    def _with_body(self, target: Operation, call: Call, body: Any, check: bool) -> Call:
        from servicepytan.core import bodies

        zone = self._timezone
        types = types_of(target.name.partition(".")[0])
        with masked_messages(self._defaults):
            body = bodies.plain(body)
            bodies.require(body, call.label)
            if check:
                bodies.check(body, target.body, types, target.name, partial=target.verb == "PATCH")
            ready = json_ready(bodies.with_instants(body, target.body, types, zone), zone)
        return call._replace(body=ready, has_body=True)


def filled_path(
    path: str, tenant: str, parameters: Sequence[Parameter], args: Sequence[Any], zone: tzinfo
) -> str:
    """A path template filled with the tenant and path arguments, in path order.

    Raises:
        InvalidArgument: an argument is missing or of the wrong type.
    """
    values = {"tenant": tenant}
    for parameter, value in zip(parameters, args):
        if type(value) is int and parameter.kind == "int" and -INT64 <= value < INT64:
            values[parameter.wire] = str(value)  # the usual case
            continue
        text = text_of(parameter, value, zone)
        if text in (".", ".."):
            raise InvalidArgument(f"{parameter.name}={shown(value)} cannot stand in a path.")
        values[parameter.wire] = quote(text, safe="")
    return path.format_map(values)


class SingleCaller:
    """Calls the operations with a single answer, uploads and downloads included.

    Args:
        client: The session that makes the calls.

    Example:
        >>> SingleCaller(session).call("jpm.jobs.get", (123,))
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._builder = SingleCallBuilder(client)

    def call(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        body: Any = UNSET,
        check: bool = True,
        extra_params: Optional[Params] = None,
        cache: bool = False,
    ) -> Any:
        """The answer of an operation.

        Args:
            name: Its full name, as in ``jpm.jobs.get``.
            args: Its path parameters, in path order.
            query: Its filters, by the names of our arguments.
            body: Its body; left out, none is sent.
            check: Whether the body is checked first.
            extra_params: Query parameters that it is not known to have, by wire name.
            cache: Whether a cache of the session may answer.

        Raises:
            InvalidArgument: an argument is wrong; nothing was sent.
            ApiError: the API refuses.

        Example:
            >>> OperationCaller(session).call("jpm.jobs.get", (123,))
        """
        call = self._builder.call(name, args, query, body, check, extra_params, cache)
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
        from servicepytan.endpoints.uploads import with_file

        call = self._builder.upload(name, args, query, file, extra_params)
        with with_file(call, file, file_name) as upload:
            return self._client.perform(upload)

    def download(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        extra_params: Optional[Params] = None,
    ) -> Download:
        """A download of the API; makes no request until it is read.

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
        from servicepytan.endpoints.files import Download

        call, file_name = self._builder.download(name, args, query, extra_params)
        return Download(self._client, call, file_name)
