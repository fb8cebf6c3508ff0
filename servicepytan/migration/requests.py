"""Writes a request by folder and path in today's spelling."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import NamedTuple, Optional, Union

from servicepytan.endpoints.operations import Operation
from servicepytan.legacy.spelling import PLACEHOLDER, match, short_name
from servicepytan.migration import texts
from servicepytan.migration.filters import Filters, translate_query
from servicepytan.migration.static_values import Placeholder, StaticValue, Text, segments

Resolver = Callable[[ast.expr], StaticValue]
UrlParts = Sequence[Union[str, Placeholder]]

_OTHER_VERB = {"PUT": "PATCH", "PATCH": "PUT"}
_WALKS = {"all": "records", "feed": "feed", "step": "feed"}
_WIRE = {"from_": "from", "include_recent_changes": "includeRecentChanges"}
_OLD_PAGE = "100"
_ONE_PAGE = "0.4.2 gave one page as a dict; these are its rows, and .pages() goes page by page."
_NO_FILE = "The API has no file there; 0.4.2 refused it, too."
_ONE_STEP = "It walks the whole feed; .continue_from then tells where the next run goes on."
_FROM_LIST = "The API has no call for one record: get() finds it in the list, or raises NotFound."
_NO_PAGE = "Pages need no counting: the list walks them all, and .pages() goes page by page."


class Spelled(NamedTuple):
    """The new spelling of a call, with notes."""

    new: str
    notes: tuple[str, ...] = ()


class RequestSpelling(NamedTuple):
    """An old request, as far as the script shows it.

    Attributes:
        verb: The HTTP method.
        folder: The folder.
        parts: What stands behind the tenant.
        style: ``all`` (rows of all pages), ``page``, ``one``, ``feed``, ``step`` (one page
            of a feed), ``file`` or ``write``.
        session: How the session is called.
        query: The query, where there is one.
        page: The number of the page, where it is an argument of its own.
        payload: The body, where there is one.
        extra: More keywords, written already.
        tail: What is done with a file.
    """

    verb: str
    folder: str
    parts: UrlParts
    style: str
    session: str = "session"
    query: Optional[ast.expr] = None
    page: Optional[ast.expr] = None
    payload: Optional[ast.expr] = None
    extra: tuple[tuple[str, str], ...] = ()
    tail: str = ""


def path_parts(text: Optional[Text]) -> Optional[tuple[str, UrlParts]]:
    """Folder and path parts of a URL or path; None if they are unknown."""
    parts = segments(text) if text else None
    if not parts or "tenant" not in parts[2:]:
        return None
    tenant = parts.index("tenant")
    folder, tail = parts[tenant - 2], parts[tenant + 2 :]
    if not isinstance(folder, str) or any("?" in part for part in tail if isinstance(part, str)):
        return None
    return folder, tail


def spell_request(request: RequestSpelling, resolve: Resolver) -> Spelled:
    """The new spelling of a request.

    Args:
        request: The request.
        resolve: What an expression of the script stands for.
    """
    operation_match = match(request.verb, request.folder, _shape(request.parts))
    notes: tuple[str, ...] = ()
    if operation_match is None and request.verb in _OTHER_VERB:
        other = _OTHER_VERB[request.verb]
        operation_match = match(other, request.folder, _shape(request.parts))
        notes = (f"The API takes {other} here, not {request.verb}.",) if operation_match else ()
    if operation_match is None:
        return _by_id(request) or _by_path(request)
    if request.style == "file" and not operation_match.operation.archetype.startswith("download"):
        return Spelled(_by_path(request).new, (_NO_FILE,))
    args = [_argument(request.parts[position]) for position in operation_match.positions]
    new = _spell_call(request, operation_match.operation, args, resolve)
    return new._replace(notes=(*notes, *new.notes))


def _shape(parts: UrlParts) -> list[str]:
    return [PLACEHOLDER if isinstance(part, Placeholder) else part for part in parts]


def _argument(part: Union[str, Placeholder]) -> str:
    return part if isinstance(part, str) else texts.value(part.node)


def _by_id(request: RequestSpelling) -> Optional[Spelled]:
    """The spelling for a record by id if the API only has a list."""
    if request.style != "one" or len(request.parts) < 2:
        return None
    operation_match = match("GET", request.folder, _shape(request.parts[:-1]))
    if operation_match is None or all(
        parameter.name != "ids" for parameter in operation_match.operation.params
    ):
        return None
    id = _argument(request.parts[-1])
    if operation_match.operation.archetype == "list":
        resource = short_name(operation_match.operation)
        return Spelled(f"{request.session}.{resource}.get({id})", (_FROM_LIST,))
    args = [_argument(request.parts[position]) for position in operation_match.positions]
    call = _method(request.session, operation_match.operation, [*args, f"ids=[{id}]"])
    return Spelled(f"{call}.first()", ("The API has no call for one record; its list knows ids.",))


def _by_path(request: RequestSpelling) -> Spelled:
    path = path_text(request.folder, request.parts)
    query = _query_text(request.query)
    if request.style in _WALKS:
        method = _WALKS[request.style]
        query = query or _query_of(request.extra)
        return Spelled(f"{request.session}.{method}({path}{query and f', {query}'}).all()")
    params = f", params={query}" if query else ""
    body = f", body={texts.payload(request.payload)}" if request.payload else ""
    return Spelled(f'{request.session}.request("{request.verb}", {path}{params}{body})')


def _query_text(query: Optional[ast.expr]) -> str:
    if query is None or _is_nothing(query) or (isinstance(query, ast.Dict) and not query.keys):
        return ""
    return texts.value(query)


def _query_of(extra: Sequence[tuple[str, str]]) -> str:
    pairs = ", ".join(f'"{_WIRE.get(name, name)}": {text}' for name, text in extra)
    return f"{{{pairs}}}" if pairs else ""


def path_text(folder: str, parts: UrlParts) -> str:
    """A path as Python code, with ``{tenant}`` for the session to fill in."""
    pieces = [_constant(part) for part in parts]
    formatted = any(isinstance(part, Placeholder) for part in pieces)
    tenant = "{{tenant}}" if formatted else "{tenant}"
    written = [
        f"{{{_argument(part)}}}".replace('"', "'") if isinstance(part, Placeholder) else part
        for part in pieces
    ]
    text = "/".join(["", folder.strip("/"), "v2", "tenant", tenant, *written])
    return f'{"f" if formatted else ""}"{text}"'


def _constant(part: Union[str, Placeholder]) -> Union[str, Placeholder]:
    if isinstance(part, Placeholder) and isinstance(part.node, ast.Constant):
        return str(part.node.value)
    return part


def _spell_call(
    request: RequestSpelling, operation: Operation, args: list[str], resolve: Resolver
) -> Spelled:
    filters, notes = _filters(request, operation, resolve)
    keywords = dict(filters.keywords)
    if operation.body and request.style == "write":
        args = [*args, texts.payload(request.payload) if request.payload else "{...}"]
    tail = request.tail
    if operation.paging and request.style not in ("file", "write"):
        paged, tail, more = _paging_parts(request, filters)
        keywords.update(paged)
        notes += more
    keywords.update(request.extra)
    args = [*args, *(f"{name}={text}" for name, text in keywords.items())]
    return Spelled(f"{_method(request.session, operation, args)}{tail}", notes)


def _method(session: str, operation: Operation, args: Sequence[str]) -> str:
    method = operation.name.rpartition(".")[2]
    return f"{session}.{short_name(operation)}.{method}({', '.join(args)})"


def _filters(
    request: RequestSpelling, operation: Operation, resolve: Resolver
) -> tuple[Filters, tuple[str, ...]]:
    if request.query is None or _is_nothing(request.query):
        return Filters({}), ()
    static = resolve(request.query)
    if static.node is None:
        name = texts.value(request.query)
        return Filters({}), (f"The filters in {name} become keywords in snake_case.",)
    filters = translate_query(operation, static.node)
    return filters, filters.notes


def _is_nothing(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not node.value


def _paging_parts(
    request: RequestSpelling, filters: Filters
) -> tuple[dict[str, str], str, tuple[str, ...]]:
    """Keyword arguments for paging, the text after the call, and notes."""
    size = filters.page_size
    sized = {"page_size": size} if size else {}
    if request.style in ("all", "feed"):
        return sized, ".all()", ()
    if request.style == "step":
        return {}, "", (_ONE_STEP,)
    page = texts.value(request.page) if request.page else filters.page
    if page is None or page.strip('"') == "1":
        return {"limit": (size or _OLD_PAGE).strip('"')}, ".all()", (_ONE_PAGE,)
    return sized, "", (_NO_PAGE,)
