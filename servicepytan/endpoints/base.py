"""What every resource class stands on: from a method's arguments to a call, a list or a feed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import tzinfo
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, Optional, Protocol, TypeVar, Union

from servicepytan.core import bodies, multipart
from servicepytan.core.call import Call
from servicepytan.core.exactness import in_order, refuse_inexact
from servicepytan.core.file_names import safe_name
from servicepytan.core.halves import halves_of
from servicepytan.core.paging import LARGEST_PAGE
from servicepytan.core.query import Pairs, fill, no_paging, raw_pairs, series
from servicepytan.core.row_keys import id_of
from servicepytan.core.suggestions import SuggestsAttributes, suggest_keywords_of
from servicepytan.core.values import json_ready, many_of, text_of
from servicepytan.core.wire import When
from servicepytan.endpoints.files import Download, FileSource, content_of
from servicepytan.endpoints.operations import (
    Operation,
    not_exact,
    operation,
    sort_keys_of,
    types_of,
)
from servicepytan.endpoints.records import PAGE_SIZE, Feed, Many, Records, whole
from servicepytan.errors import BadRequest, InvalidArgument, InvalidResponse, NotFound

__all__ = [
    "Active",
    "Caller",
    "Download",
    "FileSource",
    "Ids",
    "Namespace",
    "Params",
    "Resource",
    "Since",
    "Texts",
    "When",
]

Params = Mapping[str, Any]
"""Query parameters by wire name, for what the client does not know yet."""
Ids = Union[int, str, Iterable[Union[int, str]]]
"""One id or several; more than 50 are asked for in several requests."""
Texts = Union[str, Iterable[str]]
"""One text or several."""
Since = When
"""Where a feed begins: a date, or the ``continue_from`` of an earlier run."""
Active = Union[bool, Literal["True", "False", "Any"]]
"""Which rows: active ones (True), inactive ones (False) or both (``"Any"``)."""

R = TypeVar("R", bound="Resource")
_UNSET: Any = object()
_GETS = ("get", "get_many")


class Caller(Protocol):
    """What resources need of a session."""

    @property
    def tenant_id(self) -> str:
        """The tenant in the path."""
        ...

    @property
    def timezone(self) -> tzinfo:
        """The time zone of naive dates."""
        ...

    @property
    def page_size(self) -> Optional[int]:
        """Rows per request, or None for the default."""
        ...

    @property
    def workers(self) -> int:
        """How many pages are asked for at once."""
        ...

    def perform(self, call: Call) -> Any:
        """Make a call and return the decoded answer."""
        ...


class Resource(SuggestsAttributes):
    """Base of the resource classes.

    Args:
        caller: The session that makes the calls.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        suggest_keywords_of(cls)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name in _GETS and hasattr(type(self), "list"):
                raise AttributeError(
                    f"{type(self).__name__} has no {name!r}, as the API has no call for one:"
                    " look for its id among the rows of .list()."
                )
            return super().__getattr__(name)

    def __repr__(self) -> str:
        return f"<{type(self).__module__.rpartition('.')[2]}.{type(self).__name__}>"

    def _call(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        body: Any = _UNSET,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        known = operation(name)
        call = self._single(known, args, query, extra_params)
        if body is not _UNSET:
            call = self._with_body(known, call, body, check)
        return self._caller.perform(call)

    def _upload(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        file: FileSource,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> Any:
        call = self._single(operation(name), args, query, extra_params)
        content, found = content_of(file)
        kind, form = multipart.form("file", file_name or found or "file", content)
        return self._caller.perform(replace(call, content=form, content_type=kind))

    def _download(
        self,
        name: str,
        args: Sequence[Any] = (),
        query: Optional[Params] = None,
        *,
        extra_params: Optional[Params] = None,
    ) -> Download:
        call = self._single(operation(name), args, query, extra_params)
        path = dict(call.query).get("path") or "-".join([name.split(".")[1], *map(str, args)])
        return Download(self._caller.perform, replace(call, stream=True), safe_name(path) or "file")

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

    def _records(
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
        known = operation(name)
        if exact and not known.exact:
            raise InvalidArgument(not_exact(known))
        found = self._series(known, query or {}, extra_params)
        if len(found) > 1 and dict(found[0]).get("sort"):
            raise InvalidArgument(
                f"{name}: sort cannot be kept over the several requests that so many values need."
                " Leave it out and sort the rows, or ask for fewer values at once."
            )
        sorts = sort_keys_of(known)
        if exact:
            refuse_inexact(name, found, sorts.by_created)
        found = [in_order(pairs, sorts.by_created if exact else sorts.by_id) for pairs in found]
        calls = [self._bare(known, args, pairs) for pairs in found]
        if body is not _UNSET:
            calls = [self._with_body(known, call, body, check) for call in calls]
        rows = Records[Any](
            self._caller.perform,
            calls,
            page_size=(self._page_size(known, page_size) if known.paging == "page" else None),
            limit=limit,
            first_page=known.first_page,
            totals=known.totals,
            always_totals=known.always_totals,
            workers=self._workers(known, workers),
            watch=known.totals and known.verb == "GET",
            sort_keys=sorts if known.exact else None,
            exact=exact,
            on_shift=on_shift,
            on_gap=on_gap,
        )
        return rows._of(known)

    def _by_id(self, name: str, id: Any, query: Params, args: Sequence[Any] = ()) -> Any:
        """The row of a list with an id, where the API has no call for one row."""
        known = operation(name)
        [part] = [part for part in known.params if part.wire == "ids"]
        wanted = text_of(part._replace(name="id"), id, self._caller.timezone)
        row = self._first(name, args, {**query, part.name: [wanted]})
        if row is None:
            raise NotFound(f"{name} has no row with the id {wanted}.", status=404)
        if str(id_of(row)).lower() != wanted.lower():
            raise InvalidResponse(f"{name} was asked for the id {wanted} and gave {id_of(row)}.")
        return row

    def _first(self, name: str, args: Sequence[Any], query: Params) -> Any:
        """The first row; from one half after the other where both are refused at once."""
        try:
            return self._records(name, args, query).first()
        except BadRequest:
            halves = halves_of(query)
            if not halves:
                raise
        active, inactive = halves
        rows = (self._records(name, args, half).first() for half in (active, inactive, active))
        return next((row for row in rows if row is not None), None)

    def _many(self, name: str, ids: Any, query: Params, workers: Optional[int] = None) -> Many[Any]:
        known = operation(name)
        [part] = [part for part in known.params if part.wire == "ids"]
        wanted = [text_of(part, one, self._caller.timezone) for one in many_of(ids)]
        rows = self._rows_by_id(name, query, part.name, wanted, workers)
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
            came = self._records(name, (), {**query, ids: wanted}, workers=workers)
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

    def _feed(
        self,
        name: str,
        query: Optional[Params] = None,
        *,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> Feed[Any]:
        known = operation(name)
        found = self._series(known, query or {}, extra_params)
        pairs = found[0] if found else ()
        start = dict(pairs).get("from")
        rest = tuple(pair for pair in pairs if pair[0] != "from")
        rows = Feed[Any](
            self._caller.perform,
            self._bare(known, (), rest),
            start=start,
            limit=limit,
            workers=self._workers(known, workers),
        )
        return rows._of(known)

    def _workers(self, known: Operation, workers: Optional[int]) -> int:
        """How many requests at once; each page of a report counts as a run of it."""
        usual = self._caller.workers if known.verb == "GET" else 1
        return usual if workers is None else workers

    def _page_size(self, known: Operation, page_size: Optional[int]) -> int:
        if page_size is None:
            size = self._caller.page_size or PAGE_SIZE
            return min(size, known.largest_page or size)
        most = known.largest_page or LARGEST_PAGE
        if whole(page_size, "page_size", 1) > most:
            raise InvalidArgument(
                f"page_size={page_size} is more than {known.name} takes: {most} rows per request."
            )
        return page_size

    def _series(self, known: Operation, query: Params, extra: Optional[Params]) -> list[Pairs]:
        found = series(known.params, query, self._caller.timezone)
        if not extra:
            return found
        no_paging(extra)
        more = raw_pairs(extra, self._caller.timezone)
        return [(*pairs, *more) for pairs in found]

    def _bare(self, known: Operation, args: Sequence[Any], pairs: Pairs) -> Call:
        caller = self._caller
        path = fill(known.path, caller.tenant_id, known.path_params, args, caller.timezone)
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
        zone = self._caller.timezone
        types = types_of(known.name.partition(".")[0])
        if check:
            bodies.check(body, known.body, types, known.name, partial=known.verb == "PATCH")
        ready = json_ready(bodies.with_instants(body, known.body, types, zone), zone)
        return replace(call, body=ready, has_body=True)


class Namespace(SuggestsAttributes):
    """Base of the API modules: holds each resource, made when first asked for.

    Args:
        caller: The session that makes the calls.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._made: dict[type[Resource], Resource] = {}

    def __repr__(self) -> str:
        return f"<API module {type(self).__module__.rpartition('.')[2]}>"

    def _resource(self, kind: type[R]) -> R:
        made = self._made.get(kind)
        if made is None:
            made = self._made.setdefault(kind, kind(self._caller))
        return made  # type: ignore[return-value]


class ModulesBase(SuggestsAttributes):
    """Base of the session: gives each API module under its name, loaded when first touched.

    Args:
        caller: The session that makes the calls.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._modules: dict[str, Namespace] = {}

    def _module(self, name: str) -> Any:
        found = self._modules.get(name)
        if found is None:
            kind = "".join(word.capitalize() for word in name.split("_")) + "Module"
            made = getattr(import_module(f"servicepytan.endpoints.{name}"), kind)
            found = self._modules.setdefault(name, made(self._caller))
        return found
