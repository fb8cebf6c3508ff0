"""Writes the resource classes of a module."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .arguments import Argument
from .docs import docstring, get_docstring, many_docstring, session_name
from .entries import Entry
from .overrides import Overrides
from .style import docstring as plain_docstring
from .words import camel, capital, words

ORDER = ("list", "get", "create", "update", "replace", "delete", "export")
BASE_NAMES = ("Active", "FileSource", "Ids", "Params", "Since", "Texts", "When")
PAGED = ("limit", "page_size", "workers", "exact")
PLAIN = ("int", "str", "float", "bool", "Any")
OWN_KEYWORDS = {
    "check": "bool = True",
    "exact": "bool = False",
    "extra_params": "Optional[Params] = None",
    "file_name": "Optional[str] = None",
}


def classes(module: str, entries: Iterable[Entry], given: Overrides) -> str:
    """The source of ``endpoints/<module>.py``."""
    groups: dict[str, list[Entry]] = {}
    for one in sorted(entries, key=_order):
        groups.setdefault(one.one.resource, []).append(one)
    body = "\n\n".join(_resource(name, found, given) for name, found in sorted(groups.items()))
    body += "\n\n" + _namespace(module, groups, given)
    names = ", ".join(words(name) for name in sorted(groups))
    doc = plain_docstring(f"The API module ``{module}``: {names}.", 0)
    return f"{doc}\n\nfrom __future__ import annotations\n\n{_imports(module, body)}\n\n{body}"


def _order(one: Entry) -> tuple[str, int, str]:
    method = one.one.method
    place = ORDER.index(method) if method in ORDER else len(ORDER)
    return one.one.resource, place, method


def _imports(module: str, body: str) -> str:
    code = re.sub(r'"""(?:.|\n)*?"""', "", body)
    typing = _used(("Any", "Literal", "Optional", "Union"), code)
    sources = {
        "collections.abc": _used(("Iterable", "Sequence"), code),
        "servicepytan.endpoints.base": _used(BASE_NAMES, code),
        "servicepytan.endpoints.files": _used(("Download",), code),
        "servicepytan.endpoints.records": _used(("Feed", "Many", "Records"), code),
        "servicepytan.endpoints.types": [f"{module} as t"] if "t." in code else [],
    }
    later = [
        f"    from {source} import {', '.join(names)}" for source, names in sources.items() if names
    ]
    alias = "\nList = list  # in a class with a method of that name, list is the method\n"
    return (
        f"from typing import {', '.join(['TYPE_CHECKING', *typing])}\n\n"
        "from servicepytan.endpoints.base import Namespace, Resource\n\n"
        "if TYPE_CHECKING:\n"
        + "\n".join([*later[:1], *([""] if sources["collections.abc"] else []), *later[1:]])
        + "\n"
        + (alias if _used(("List",), code) else "")
    )


def _used(names: Iterable[str], code: str) -> list[str]:
    return [name for name in names if re.search(rf"(?<![\w.'\"]){name}(?![\w'\"])", code)]


def _resource(name: str, entries: list[Entry], given: Overrides) -> str:
    shown = session_name(entries[0], given)
    doc = plain_docstring(f"{capital(words(name))}: ``{shown}``.", 4)
    written = [_method(one, given) for one in entries]
    by_ids = [one for one in entries if one.by_ids]
    if all(one.one.method != "get" for one in entries):
        written += [_get(one, given) for one in by_ids]
    written += [_many(one, given) for one in by_ids]
    methods = "\n".join(written)
    return f"class {camel(name)}(Resource):\n{doc}\n\n{methods}"


def _method(one: Entry, given: Overrides) -> str:
    own = own_arguments(one)
    first = [f"{part.name}: {part.annotation}" for part in one.path_args]
    first += [f"body: {_body(one)}"] if "body" in own else []
    first += ["file: FileSource"] if "file" in own else []
    after = [_keyword(part) for part in sorted(one.query_args, key=lambda part: not part.required)]
    after += [_own_keyword(name) for name in own if name not in ("body", "file")]
    signature = ", ".join(["self", *first, "*", *after])
    return (
        f"    def {one.one.method}({signature}) -> {_returns(one)}:\n"
        f"{docstring(one, own, given)}\n        return {_call(one, own)}\n"
    )


def _get(one: Entry, given: Overrides) -> str:
    """The method that finds a row by its id through the list, where the API has no such call."""
    [ids] = [part for part in one.query_args if part.wire == "ids"]
    kind = "str" if ids.kind == "guid" else "int"
    every = _every_state(one)
    return (
        f"    def get(self, id: {kind}) -> {_shown(one.record)}:\n"
        f"{get_docstring(one, bool(every), given)}\n"
        f"        return self._caller.by_id({one.name!r}, id, {{{every}}})\n"
    )


def _many(one: Entry, given: Overrides) -> str:
    """The method that finds rows by their ids, which is no operation of its own."""
    [ids] = [part for part in one.query_args if part.wire == "ids"]
    every = _every_state(one)
    return (
        f"    def get_many(self, ids: {ids.annotation}, *, workers: Optional[int] = None)"
        f" -> Many[{_shown(one.record)}]:\n"
        f"{many_docstring(one, bool(every), given)}\n"
        f"        return self._caller.get_many({one.name!r}, ids, {{{every}}}, workers)\n"
    )


def _every_state(one: Entry) -> str:
    """The filters that let inactive rows through, with their values, as items of a dict."""
    return ", ".join(f'"{part.name}": {value}' for part, value in _states(one))


def _states(one: Entry) -> Iterator[tuple[Argument, str]]:
    for part in one.query_args:
        if part.kind == "active":
            yield part, '"Any"'
        elif part.wire == "activeState":
            yield part, '"All"'
        elif part.wire == "activeOnly":
            yield part, "False"


def own_arguments(one: Entry) -> list[str]:
    """The arguments of a method that are no parameters of the API."""
    if one.one.archetype == "upload":
        return ["file", "file_name", "extra_params"]
    if one.paging == "feed":
        return ["limit", "workers", "extra_params"]
    body = ["body", "check"] if one.body else []
    if one.paging:
        return [*body, *(PAGED if one.paging == "page" else ("limit",)), "extra_params"]
    return [*body, "extra_params"]


def is_download(one: Entry) -> bool:
    """Whether an operation answers a file."""
    return one.one.archetype.startswith("download")


def _own_keyword(name: str) -> str:
    return f"{name}: {OWN_KEYWORDS.get(name, 'Optional[int] = None')}"


def _keyword(part: Argument) -> str:
    if part.required:
        return f"{part.name}: {part.annotation}"
    return f"{part.name}: Optional[{part.annotation}] = None"


def _body(one: Entry) -> str:
    if one.body.startswith("["):
        return f"Sequence[{_shown(one.body[1:-1])}]"
    return _shown(one.body)


def _shown(name: str) -> str:
    return name if name in PLAIN else f"t.{name}"


def _returns(one: Entry) -> str:
    if is_download(one):
        return "Download"
    many = one.record.startswith("[")
    shown = _shown(one.record.strip("[]") or "Any")
    inner = f"List[{shown}]" if many else shown
    if one.paging:
        return f"{'Feed' if one.paging == 'feed' else 'Records'}[{inner}]"
    return inner


def _call(one: Entry, own: list[str]) -> str:
    names = [part.name for part in one.path_args]
    args = f"{names[0]}," if len(names) == 1 else ", ".join(names)
    query = ", ".join(_pair(part.name) for part in one.query_args)
    given = [f"{name}={name}" for name in own]
    way = "records" if one.paging else "call"
    if one.paging == "feed":
        return f"self._caller.feed({', '.join([repr(one.name), f'{{{query}}}', *given])})"
    if one.one.archetype == "upload" or is_download(one):
        way = "upload" if one.one.archetype == "upload" else "download"
    return f"self._caller.{way}({', '.join([repr(one.name), f'({args})', f'{{{query}}}', *given])})"


def _pair(name: str) -> str:
    return f'"{name}": {name}'


def _namespace(module: str, groups: dict[str, list[Entry]], given: Overrides) -> str:
    parts = []
    for name, found in sorted(groups.items()):
        long, short = f"session.{module}.{name}", session_name(found[0], given)
        also = f"; also ``{short}``" if short != long else ""
        doc = plain_docstring(f"{capital(words(name))}{also}.", 8)
        parts.append(
            f"    @property\n    def {name}(self) -> {camel(name)}:\n{doc}\n"
            f"        return self._resource({camel(name)})\n"
        )
    doc = plain_docstring(f"The API module ``session.{module}``.", 4)
    return f"class {camel(module)}Module(Namespace):\n{doc}\n\n" + "\n".join(parts)
