"""Writes the resource classes of a module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from .arguments import Argument
from .docs import (
    batch_docstring,
    docstring,
    get_docstring,
    many_docstring,
    model_docstring,
    session_name,
)
from .entries import Entry
from .imports import import_lines, names_in
from .overrides import Overrides
from .style import ANSWERS_ARE_ANY
from .style import docstring as plain_docstring
from .words import camel, capital, words

ORDER = ("list", "get", "create", "update", "replace", "delete", "export")
BASE_NAMES = ("Active", "FileSource", "Ids", "Params", "Since", "StrPath", "Texts", "When")
PAGED = ("limit", "page_size", "workers", "exact")
PLAIN = ("int", "str", "float", "bool", "Any")
TYPING_NAMES = ("Any", "Literal", "Optional", "Union")
OWN_KEYWORDS = {
    "cache": "bool = True",
    "check": "bool = True",
    "exact": "bool = False",
    "extra_params": "Optional[Params] = None",
    "file_name": "Optional[str] = None",
}
BATCH_KEYWORDS = {
    "workers": "Optional[int] = None",
    "journal": "Optional[StrPath] = None",
    "resend_unknown": "bool = False",
    "check": "bool = True",
    "dry_run": "bool = False",
}
LIST_ALIAS = "List = list  # in a class with a method of that name, list is the method\n"


class Method(NamedTuple):
    """A method of a resource class.

    Attributes:
        name: Its name.
        arguments: Its arguments with their types, as they stand in a signature.
        returns: The type of what it returns.
        docstring: Its docstring, with quotes and indentation.
        call: The expression that it returns.
    """

    name: str
    arguments: str
    returns: str
    docstring: str
    call: str


def classes(module: str, entries: Iterable[Entry], overrides: Overrides) -> str:
    """The source of ``endpoints/<module>.py``."""
    groups = by_resource(entries)
    body = "\n\n".join(_resource(name, group, overrides) for name, group in sorted(groups.items()))
    body += "\n\n" + _namespace(module, groups, overrides)
    names = ", ".join(words(name) for name in sorted(groups))
    doc = plain_docstring(f"The API module ``{module}``: {names}.", 0)
    head = f"{ANSWERS_ARE_ANY}{doc}\n\nfrom __future__ import annotations"
    return f"{head}\n\n{_imports(module, body)}\n\n{body}"


def by_resource(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The operations of each resource, in the order in which they are written."""
    groups: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=_order):
        groups.setdefault(entry.named.resource, []).append(entry)
    return groups


def methods(entries: Sequence[Entry], overrides: Overrides) -> list[Method]:
    """The methods of a resource: its operations, those that find rows by ids, and batches."""
    written = [_method(entry, overrides) for entry in entries]
    by_ids = [entry for entry in entries if entry.by_ids]
    if all(entry.named.method != "get" for entry in entries):
        written += [_get(entry, overrides) for entry in by_ids]
    written += [_many(entry, overrides) for entry in by_ids]
    written += [_batch(entry, overrides) for entry in entries if has_batch(entry)]
    return written + [_as_model(entry, overrides) for entry in _modelled(entries)[:1]]


def has_batch(entry: Entry) -> bool:
    """Whether an operation has a method for many rows beside the one for one row."""
    has_rows = entry.named.method == "create" or (
        entry.named.method == "update" and bool(entry.path_args)
    )
    return has_rows and entry.body[:1].isupper() and entry.body != "Any"


def _modelled(entries: Sequence[Entry]) -> list[Entry]:
    """The operations whose record is that of the resource: its get, otherwise its list or feed."""
    by_method = {entry.named.method: entry for entry in entries}
    wanted = [by_method[name] for name in ("get", "list", "export") if name in by_method]
    return [entry for entry in wanted if model_expression(entry) and not is_download(entry)]


def _as_model(entry: Entry, overrides: Overrides) -> Method:
    """An ``as_model`` method, which makes a model of a row."""
    model = model_expression(entry)
    doc = model_docstring(entry, overrides)
    arguments = "self, row: Mapping[str, Any], *, strict: bool = False"
    call = f"self._caller.as_model({entry.name!r}, row, strict)"
    return Method("as_model", arguments, model, doc, call)


def _order(entry: Entry) -> tuple[str, int, str]:
    method = entry.named.method
    rank = ORDER.index(method) if method in ORDER else len(ORDER)
    return entry.named.resource, rank, method


def _imports(module: str, body: str) -> str:
    names = names_in(body)
    sources = {
        "collections.abc": ("Iterable", "Mapping", "Sequence"),
        "servicepytan.batch": ("BatchRun",),
        "servicepytan.endpoints.base": BASE_NAMES,
        "servicepytan.endpoints.files": ("Download",),
        "servicepytan.endpoints.records": ("Feed", "Records", "RowsById"),
    }
    lines = [*import_lines(names, sources), *types_import(module, names)]
    later = [f"    {line}" for line in lines]
    if later and "collections.abc" in later[0]:
        later.insert(1, "")
    typing = ["TYPE_CHECKING", *(name for name in TYPING_NAMES if name in names)]
    return (
        f"from typing import {', '.join(typing)}\n\n"
        "from servicepytan.endpoints.base import Namespace, Resource, cached_attribute\n\n"
        "if TYPE_CHECKING:\n" + "\n".join(later) + "\n" + list_alias(names)
    )


def types_import(module: str, names: Set[str]) -> list[str]:
    """The imports of a module's types and models, if its code uses any."""
    types = [f"from servicepytan.endpoints.types import {module} as t"] if "t" in names else []
    models = [f"from servicepytan.models import {module} as m"] if "m" in names else []
    return types + models


def list_alias(names: Set[str]) -> str:
    """The other name of ``list``, if the code uses it."""
    return f"\n{LIST_ALIAS}" if "List" in names else ""


def _resource(name: str, entries: list[Entry], overrides: Overrides) -> str:
    shown = session_name(entries[0], overrides)
    doc = plain_docstring(f"{capital(words(name))}: ``{shown}``.", 4)
    written = "\n".join(map(_written, methods(entries, overrides)))
    return f"class {camel(name)}(Resource):\n{doc}\n\n{written}"


def _written(method: Method) -> str:
    return (
        f"    def {method.name}({method.arguments}) -> {method.returns}:\n"
        f"{method.docstring}\n        return {method.call}\n"
    )


def _method(entry: Entry, overrides: Overrides) -> Method:
    own = own_arguments(entry)
    first = [f"{part.name}: {part.annotation}" for part in entry.path_args]
    first += [f"body: {_body(entry)}"] if "body" in own else []
    first += ["file: FileSource"] if "file" in own else []
    after = [
        _keyword(part) for part in sorted(entry.query_args, key=lambda part: not part.required)
    ]
    after += [_own_keyword(name) for name in own if name not in ("body", "file")]
    signature = ", ".join(["self", *first, "*", *after])
    doc = docstring(entry, own, overrides)
    return Method(entry.named.method, signature, _returns(entry), doc, _call(entry, own))


def _get(entry: Entry, overrides: Overrides) -> Method:
    """A ``get`` method that finds a row by id through the list, where the API has no such call."""
    [ids] = [part for part in entry.query_args if part.wire == "ids"]
    kind = "str" if ids.kind == "guid" else "int"
    every = _every_state(entry)
    call = f"self._caller.by_id({entry.name!r}, id, {{{every}}}, cache=cache)"
    doc = get_docstring(entry, bool(every), overrides)
    arguments = f"self, id: {kind}, *, {_own_keyword('cache')}"
    return Method("get", arguments, _type_expression(entry.record), doc, call)


def _many(entry: Entry, overrides: Overrides) -> Method:
    """A ``get_many`` method, which finds rows by their ids."""
    [ids] = [part for part in entry.query_args if part.wire == "ids"]
    every = _every_state(entry)
    own = ", ".join(map(_own_keyword, ("workers", "cache")))
    arguments = f"self, ids: {ids.annotation}, *, {own}"
    call = f"self._caller.get_many({entry.name!r}, ids, {{{every}}}, workers, cache=cache)"
    doc = many_docstring(entry, bool(every), overrides)
    return Method("get_many", arguments, f"RowsById[{_type_expression(entry.record)}]", doc, call)


def _batch(entry: Entry, overrides: Overrides) -> Method:
    """A ``create_many`` or ``update_many`` method, which sends many rows."""
    is_update = entry.named.method == "update"
    shared = entry.path_args[:-1] if is_update else entry.path_args
    body = _body(entry)
    [*_, last] = [part.annotation for part in entry.path_args] or [""]
    each = f"tuple[{last}, {body}]" if is_update else body
    name = "rows" if is_update else "bodies"
    arguments = ["self", *(f"{part.name}: {part.annotation}" for part in shared)]
    arguments += [f"{name}: Iterable[{each}]", "*"]
    arguments += [f"{keyword}: {usual}" for keyword, usual in BATCH_KEYWORDS.items()]
    args = "".join(f"{part.name}, " for part in shared)
    keywords = ", ".join(f"{keyword}={keyword}" for keyword in BATCH_KEYWORDS)
    call = f"self._caller.batch({entry.name!r}, {name}, ({args}), {keywords})"
    doc = batch_docstring(entry, [part.name for part in shared], overrides)
    returns = f"BatchRun[{_returns(entry)}]"
    return Method(f"{entry.named.method}_many", ", ".join(arguments), returns, doc, call)


def _every_state(entry: Entry) -> str:
    """Filters that let inactive rows through, as the items of a dict."""
    return ", ".join(f'"{part.name}": {value}' for part, value in _states(entry))


def _states(entry: Entry) -> Iterator[tuple[Argument, str]]:
    for part in entry.query_args:
        if part.kind == "active":
            yield part, '"Any"'
        elif part.wire == "activeState":
            yield part, '"All"'
        elif part.wire == "activeOnly":
            yield part, "False"


def own_arguments(entry: Entry) -> list[str]:
    """Names of a method's arguments that are not API parameters."""
    return [*_plain_own_arguments(entry), *(["cache"] if is_cached(entry) else [])]


def is_cached(entry: Entry) -> bool:
    """Whether a cache may answer an operation: a read, but for feeds, files and reports."""
    source = entry.named.source
    is_read = source.verb == "GET" and source.module != "reporting"
    return is_read and entry.paging != "feed" and not is_download(entry)


def _plain_own_arguments(entry: Entry) -> list[str]:
    if entry.named.archetype == "upload":
        return ["file", "file_name", "extra_params"]
    if entry.paging == "feed":
        return ["limit", "workers", "extra_params"]
    body = ["body", "check"] if entry.body else []
    if entry.paging:
        return [*body, *(PAGED if entry.paging == "page" else ("limit",)), "extra_params"]
    return [*body, "extra_params"]


def is_download(entry: Entry) -> bool:
    """Whether an operation's answer is a file."""
    return entry.named.archetype.startswith("download")


def _own_keyword(name: str) -> str:
    return f"{name}: {OWN_KEYWORDS.get(name, 'Optional[int] = None')}"


def _keyword(part: Argument) -> str:
    if part.required:
        return f"{part.name}: {part.annotation}"
    return f"{part.name}: Optional[{part.annotation}] = None"


def _body(entry: Entry) -> str:
    name = entry.body.strip("[]")
    kind = name if name in PLAIN else f"Union[t.{name}, m.{name}]"
    return f"Sequence[{kind}]" if entry.body.startswith("[") else kind


def model_expression(entry: Entry) -> str:
    """The model of an operation's rows; empty if the schema has no type for them."""
    many = entry.record.startswith("[")
    return "" if many or entry.record in ("", *PLAIN) else f"m.{entry.record}"


def _type_expression(name: str) -> str:
    return name if name in PLAIN else f"t.{name}"


def _returns(entry: Entry) -> str:
    if is_download(entry):
        return "Download"
    many = entry.record.startswith("[")
    shown = _type_expression(entry.record.strip("[]") or "Any")
    inner = f"List[{shown}]" if many else shown
    if entry.paging:
        model = f", {model_expression(entry)}" if model_expression(entry) else ""
        return f"{'Feed' if entry.paging == 'feed' else 'Records'}[{inner}{model}]"
    return inner


def _call(entry: Entry, own: list[str]) -> str:
    names = [part.name for part in entry.path_args]
    args = f"{names[0]}," if len(names) == 1 else ", ".join(names)
    query = ", ".join(_pair(part.name) for part in entry.query_args)
    keywords = [f"{name}={name}" for name in own]
    way = "records" if entry.paging else "call"
    if entry.paging == "feed":
        return f"self._caller.feed({', '.join([repr(entry.name), f'{{{query}}}', *keywords])})"
    if entry.named.archetype == "upload" or is_download(entry):
        way = "upload" if entry.named.archetype == "upload" else "download"
    texts = [repr(entry.name), f"({args})", f"{{{query}}}", *keywords]
    return f"self._caller.{way}({', '.join(texts)})"


def _pair(name: str) -> str:
    return f'"{name}": {name}'


def _namespace(module: str, groups: dict[str, list[Entry]], overrides: Overrides) -> str:
    parts = []
    for name, group in sorted(groups.items()):
        long, short = f"session.{module}.{name}", session_name(group[0], overrides)
        also = f"; also ``{short}``" if short != long else ""
        doc = plain_docstring(f"{capital(words(name))}{also}.", 8)
        parts.append(
            f"    @cached_attribute\n    def {name}(self) -> {camel(name)}:\n{doc}\n"
            f"        return {camel(name)}(self._caller)\n"
        )
    doc = plain_docstring(f"The API module ``session.{module}``.", 4)
    return f"class {camel(module)}Module(Namespace):\n{doc}\n\n" + "\n".join(parts)
