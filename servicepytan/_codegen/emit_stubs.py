"""Writes type-only stubs of the resource classes, as the resources of an async session are typed.

At run time the same classes serve both sessions: what differs is the caller below them.
"""

from __future__ import annotations

from collections.abc import Iterable

from .docs import session_name
from .emit_classes import (
    BASE_NAMES,
    TYPING_NAMES,
    Method,
    by_resource,
    list_alias,
    methods,
    types_import,
)
from .emit_index import Resources, aliases, resources
from .entries import Entry
from .imports import import_lines, names_in
from .overrides import Overrides
from .style import docstring, wrap
from .words import camel, capital, words

PACKAGE = "servicepytan.endpoints.aio"
ABOUT = "Types of an async session's resources: stubs for type checkers, without code."
LAZY = ("BatchRun", "Download", "Feed", "Records")
"""What a method returns at once; everything else is awaited."""


def stub(module: str, entries: Iterable[Entry], overrides: Overrides) -> str:
    """The source of ``endpoints/aio/<module>.pyi``."""
    groups = by_resource(entries)
    parts = [_resource(name, group, overrides) for name, group in sorted(groups.items())]
    body = "\n".join([*parts, _namespace(module, groups)])
    doc = docstring(f"The API module ``{module}`` of an async session, for type checkers.", 0)
    return f"{doc}\n\n{_imports(module, body)}\n{body}"


def modules_stub(entries: Iterable[Entry], overrides: Overrides) -> str:
    """The source of ``endpoints/aio/modules.pyi``."""
    modules = resources(entries)
    short = aliases(modules, overrides)
    parts = [_property(name, f"Async{camel(name)}Module") for name in modules]
    parts += [
        _property(name, f"Async{camel(full.partition('.')[2])}")
        for name, full in sorted(short.items())
    ]
    return (
        '"""The API modules and resources with short names, as attributes of an async session."""'
        f"\n\n{_class_imports(modules, short)}\n"
        "from servicepytan.endpoints.base import ModulesBase\n\n"
        "class AsyncModules(ModulesBase):\n"
        '    """Each API module under its name, and the resources that have a short one."""\n\n'
        + "".join(parts)
    )


def _class_imports(modules: Resources, short: dict[str, str]) -> str:
    classes = {name: [f"Async{camel(name)}Module"] for name in modules}
    for full in short.values():
        module, resource = full.split(".")
        classes[module].append(f"Async{camel(resource)}")
    return "\n".join(
        f"from {PACKAGE}.{name} import {', '.join(sorted(names, key=str.lower))}"
        for name, names in sorted(classes.items())
    )


def _imports(module: str, body: str) -> str:
    names = names_in(body)
    sources = {
        "collections.abc": ("Iterable", "Mapping", "Sequence"),
        "typing": TYPING_NAMES,
        "servicepytan.aio.batch": ("AsyncBatchRun",),
        "servicepytan.aio.files": ("AsyncDownload",),
        "servicepytan.aio.records": ("AsyncFeed", "AsyncRecords"),
        "servicepytan.endpoints.base": sorted((*BASE_NAMES, "Namespace", "Resource")),
        "servicepytan.endpoints.records": ("RowsById",),
    }
    lines = [*import_lines(names, sources), *types_import(module, names)]
    first_own = next(i for i, line in enumerate(lines) if line.startswith("from servicepytan"))
    lines.insert(first_own, "")
    return "\n".join(lines) + "\n" + list_alias(names)


def _resource(name: str, entries: list[Entry], overrides: Overrides) -> str:
    doc = docstring(f"{capital(words(name))}: ``{session_name(entries[0], overrides)}``.", 4)
    written = "\n".join(_method(method) for method in methods(entries, overrides))
    return f"class Async{camel(name)}(Resource):\n{doc}\n\n{written}"


def _method(method: Method) -> str:
    lazy = method.returns.partition("[")[0] in LAZY
    start = "def" if lazy or method.name == "as_model" else "async def"
    returns = f"Async{method.returns}" if lazy else method.returns
    doc = "\n".join(wrap(f'"""{_summary(method)}"""', 8))
    return f"    {start} {method.name}({method.arguments}) -> {returns}:\n{doc}\n"


def _summary(method: Method) -> str:
    """The first sentence of a docstring."""
    return " ".join(method.docstring.strip().strip('"').partition("\n\n")[0].split())


def _namespace(module: str, groups: Iterable[str]) -> str:
    parts = [_property(name, f"Async{camel(name)}") for name in sorted(groups)]
    doc = docstring(f"The API module ``session.{module}``.", 4)
    return f"class Async{camel(module)}Module(Namespace):\n{doc}\n\n" + "".join(parts)


def _property(name: str, kind: str) -> str:
    return f"    @property\n    def {name}(self) -> {kind}: ...\n"
