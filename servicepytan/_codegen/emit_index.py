"""Writes what needs no API module loaded: the index, the summaries, the session's properties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .docs import summary
from .entries import Entry
from .overrides import Overrides
from .style import ANSWERS_ARE_ANY, docstring, literal
from .words import camel, capital, words

Resources = Mapping[str, Mapping[str, Iterable[str]]]


def resources(entries: Iterable[Entry]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Method names of each resource of each module."""
    modules: dict[str, dict[str, tuple[str, ...]]] = {}
    for entry in sorted(entries, key=lambda entry: entry.name):
        module, resource, method = entry.name.split(".")
        group = modules.setdefault(module, {})
        group[resource] = (*group.get(resource, ()), method)
    return modules


def aliases(modules: Resources, overrides: Overrides) -> dict[str, str]:
    """Full name of each resource that may be reached by its own name, without its module."""
    names = [resource for group in modules.values() for resource in group]
    return {
        resource: f"{module}.{resource}"
        for module, group in modules.items()
        for resource in group
        if names.count(resource) == 1
        and resource not in modules
        and resource not in overrides.no_alias
    }


def index(entries: Iterable[Entry], overrides: Overrides) -> str:
    """The source of ``endpoints/index.py``."""
    modules = resources(entries)
    short = dict(sorted(aliases(modules, overrides).items()))
    return (
        '"""All modules, resources and methods by name, and the resources with short names."""\n\n'
        "from __future__ import annotations\n\n"
        f"RESOURCES: dict[str, dict[str, tuple[str, ...]]] = {modules!r}\n"
        f'"""The methods of each resource of each API module."""\n\n'
        f"ALIASES: dict[str, str] = {short!r}\n"
        '"""The resource that each short name means."""\n\n'
        "MODULES: tuple[str, ...] = tuple(RESOURCES)\n"
        '"""The API modules."""\n'
    )


def summaries(entries: Iterable[Entry], overrides: Overrides) -> str:
    """The source of ``endpoints/summaries.py``."""
    rows = {
        entry.name: f"{_request(entry)}: {summary(entry, overrides)}"
        for entry in sorted(entries, key=lambda entry: entry.name)
    }
    return (
        '"""Verb, path and purpose of each operation, for searches."""\n\n'
        "from __future__ import annotations\n\n"
        f"SUMMARIES: dict[str, str] = {_pieces(rows)}\n"
    )


def _request(entry: Entry) -> str:
    return f"{entry.named.source.verb} {entry.named.source.path}"


def _pieces(rows: Mapping[str, str]) -> str:
    lines = []
    for name, text in rows.items():
        request, _, purpose = text.partition(": ")
        lines.append(f"{name!r}: ({literal(f'{request}: ').strip('()')} {purpose!r}),")
    return "{" + "".join(lines) + "}"


def modules(entries: Iterable[Entry], overrides: Overrides) -> str:
    """The source of ``endpoints/modules.py``."""
    by_module = resources(entries)
    short = aliases(by_module, overrides)
    imports: dict[str, list[str]] = {name: [f"{camel(name)}Module"] for name in by_module}
    for full in short.values():
        module, resource = full.split(".")
        imports[module].append(camel(resource))
    lines = [_import(name, classes) for name, classes in sorted(imports.items())]
    parts = [_module(name, by_module[name], overrides) for name in by_module]
    parts += [_alias(name, full) for name, full in sorted(short.items())]
    return (
        f"{ANSWERS_ARE_ANY}"
        '"""The API modules and resources with short names, as attributes of a session."""\n\n'
        "from __future__ import annotations\n\n"
        "from typing import TYPE_CHECKING\n\n"
        "from servicepytan.endpoints.base import ModulesBase, cached_attribute\n\n"
        f"if TYPE_CHECKING:\n{''.join(lines)}\n\n"
        "class Modules(ModulesBase):\n"
        '    """Each API module under its name, and the resources that have a short one."""\n\n'
        + "\n".join(parts)
    )


def _import(module: str, classes: Iterable[str]) -> str:
    names = ", ".join(sorted(classes, key=str.lower))
    return f"    from servicepytan.endpoints.{module} import {names}\n"


def _module(name: str, group: Iterable[str], overrides: Overrides) -> str:
    about = overrides.modules.get(name) or ", ".join(words(resource) for resource in group)
    return _property(name, f"{camel(name)}Module", f"{capital(about)}.", name)


def _alias(name: str, full: str) -> str:
    module, resource = full.split(".")
    text = f"Short for ``session.{full}``."
    doc = docstring(text, 8)
    return (
        f"    @cached_attribute\n    def {name}(self) -> {camel(resource)}:\n{doc}\n"
        f"        return self.{module}.{resource}\n"
    )


def _property(name: str, kind: str, text: str, module: str) -> str:
    doc = docstring(text, 8)
    return (
        f"    @cached_attribute\n    def {name}(self) -> {kind}:\n{doc}\n"
        f"        return self._module({module!r})\n"
    )
