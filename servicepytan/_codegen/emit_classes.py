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


def classes(module: str, entries: Iterable[Entry], overrides: Overrides) -> str:
    """The source of ``endpoints/<module>.py``."""
    groups: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=_order):
        groups.setdefault(entry.named.resource, []).append(entry)
    body = "\n\n".join(_resource(name, group, overrides) for name, group in sorted(groups.items()))
    body += "\n\n" + _namespace(module, groups, overrides)
    names = ", ".join(words(name) for name in sorted(groups))
    doc = plain_docstring(f"The API module ``{module}``: {names}.", 0)
    return f"{doc}\n\nfrom __future__ import annotations\n\n{_imports(module, body)}\n\n{body}"


def _order(entry: Entry) -> tuple[str, int, str]:
    method = entry.named.method
    place = ORDER.index(method) if method in ORDER else len(ORDER)
    return entry.named.resource, place, method


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


def _resource(name: str, entries: list[Entry], overrides: Overrides) -> str:
    shown = session_name(entries[0], overrides)
    doc = plain_docstring(f"{capital(words(name))}: ``{shown}``.", 4)
    written = [_method(entry, overrides) for entry in entries]
    by_ids = [entry for entry in entries if entry.by_ids]
    if all(entry.named.method != "get" for entry in entries):
        written += [_get(entry, overrides) for entry in by_ids]
    written += [_many(entry, overrides) for entry in by_ids]
    methods = "\n".join(written)
    return f"class {camel(name)}(Resource):\n{doc}\n\n{methods}"


def _method(entry: Entry, overrides: Overrides) -> str:
    own = own_arguments(entry)
    first = [f"{part.name}: {part.annotation}" for part in entry.path_args]
    first += [f"body: {_body(entry)}"] if "body" in own else []
    first += ["file: FileSource"] if "file" in own else []
    after = [
        _keyword(part) for part in sorted(entry.query_args, key=lambda part: not part.required)
    ]
    after += [_own_keyword(name) for name in own if name not in ("body", "file")]
    signature = ", ".join(["self", *first, "*", *after])
    return (
        f"    def {entry.named.method}({signature}) -> {_returns(entry)}:\n"
        f"{docstring(entry, own, overrides)}\n        return {_call(entry, own)}\n"
    )


def _get(entry: Entry, overrides: Overrides) -> str:
    """A ``get`` method that finds a row by id through the list, where the API has no such call."""
    [ids] = [part for part in entry.query_args if part.wire == "ids"]
    kind = "str" if ids.kind == "guid" else "int"
    every = _every_state(entry)
    return (
        f"    def get(self, id: {kind}) -> {_shown(entry.record)}:\n"
        f"{get_docstring(entry, bool(every), overrides)}\n"
        f"        return self._caller.by_id({entry.name!r}, id, {{{every}}})\n"
    )


def _many(entry: Entry, overrides: Overrides) -> str:
    """A ``get_many`` method, which finds rows by their ids."""
    [ids] = [part for part in entry.query_args if part.wire == "ids"]
    every = _every_state(entry)
    return (
        f"    def get_many(self, ids: {ids.annotation}, *, workers: Optional[int] = None)"
        f" -> Many[{_shown(entry.record)}]:\n"
        f"{many_docstring(entry, bool(every), overrides)}\n"
        f"        return self._caller.get_many({entry.name!r}, ids, {{{every}}}, workers)\n"
    )


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
    if entry.body.startswith("["):
        return f"Sequence[{_shown(entry.body[1:-1])}]"
    return _shown(entry.body)


def _shown(name: str) -> str:
    return name if name in PLAIN else f"t.{name}"


def _returns(entry: Entry) -> str:
    if is_download(entry):
        return "Download"
    many = entry.record.startswith("[")
    shown = _shown(entry.record.strip("[]") or "Any")
    inner = f"List[{shown}]" if many else shown
    if entry.paging:
        return f"{'Feed' if entry.paging == 'feed' else 'Records'}[{inner}]"
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
            f"    @property\n    def {name}(self) -> {camel(name)}:\n{doc}\n"
            f"        return self._resource({camel(name)})\n"
        )
    doc = plain_docstring(f"The API module ``session.{module}``.", 4)
    return f"class {camel(module)}Module(Namespace):\n{doc}\n\n" + "\n".join(parts)
