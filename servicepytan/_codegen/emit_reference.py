"""Writes the documentation's reference pages, one per API module, and their index."""

from __future__ import annotations

from collections.abc import Iterable

from .docs import published, session_name
from .emit_fields import FieldsEmitter
from .entries import Entry
from .overrides import Overrides
from .style import COMMAND
from .words import camel, capital, words

NOTE = f"<!-- Written by: {COMMAND}. Change overrides.toml and run it again. -->\n\n"
PLAIN = {
    "any": "anything",
    "bool": "True or False",
    "date": "day",
    "day": "day",
    "duration": "duration, as text",
    "guid": "GUID",
    "html": "text with HTML",
    "instant": "date and time",
    "int": "whole number",
    "multiline": "text of several lines",
}


def index(modules: Iterable[str], overrides: Overrides) -> str:
    """The page ``docs/reference/index.md``."""
    names = list(modules)
    rows = "".join(
        f"* [`session.{name}`]({name}.md): {_about(name, overrides)}.\n" for name in names
    )
    pages = "\n".join(names)
    return (
        f"{NOTE}# Operations\n\nEvery operation of the API, by API module.\n\n{rows}\n"
        f":::{{toctree}}\n:hidden:\n\n{pages}\n:::\n"
    )


def _about(name: str, overrides: Overrides) -> str:
    about = overrides.modules.get(name) or words(name)
    return about[:1].lower() + about[1:]


def page(module: str, entries: Iterable[Entry], fields: FieldsEmitter, overrides: Overrides) -> str:
    """The page ``docs/reference/<module>.md``."""
    groups: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: entry.name):
        groups.setdefault(entry.named.resource, []).append(entry)
    parts = [_resource(module, name, group, overrides) for name, group in groups.items()]
    flat = [entry for group in groups.values() for entry in group]
    about = f"{capital(_about(module, overrides))}: `session.{module}`.\n"
    return "\n".join([f"{NOTE}# {module}\n", about, *parts, *_bodies(flat, fields)])


def _resource(module: str, name: str, group: list[Entry], overrides: Overrides) -> str:
    class_path = f"servicepytan.endpoints.{module}.{camel(name)}"
    names = dict.fromkeys((session_name(group[0], overrides), f"session.{module}.{name}"))
    reached = " or ".join(f"`{part}`" for part in names)
    rows = "".join(_row(entry, class_path) for entry in group)
    return (
        f"## {name}\n\nReached as {reached}.\n\n"
        f"| Method | Request | OAuth scope |\n|---|---|---|\n{rows}\n"
        f"```{{eval-rst}}\n.. autoclass:: {class_path}\n```\n"
    )


def _row(entry: Entry, class_path: str) -> str:
    source = entry.named.source
    scope = f"`{source.scope}`" if source.scope else published(entry.edition).strip()
    link = f"{{py:meth}}`{entry.named.method} <{class_path}.{entry.named.method}>`"
    return f"| {link} | `{source.verb} {source.path}` | {scope} |\n"


def _bodies(entries: list[Entry], fields: FieldsEmitter) -> list[str]:
    users: dict[str, list[str]] = {}
    for entry in entries:
        name = entry.body.strip("[]")
        if name in fields.types:
            users.setdefault(name, []).append(entry.name)
    names = dict.fromkeys(users)
    for name in list(names):
        names.update(dict.fromkeys(_inner(name, fields)))
    parts = [_body(name, users.get(name, []), fields) for name in sorted(names)]
    return ["## Bodies\n", *parts] if parts else []


def _inner(name: str, fields: FieldsEmitter) -> list[str]:
    """Names of the types inside a type, each once."""
    names: dict[str, None] = {}
    todo = [name]
    while todo:
        for kind in fields.types[todo.pop()].values():
            bare = kind.strip("[]{}?!")
            if bare in fields.types and bare not in names:
                names[bare] = None
                todo.append(bare)
    return list(names)


def _body(name: str, users: list[str], fields: FieldsEmitter) -> str:
    used = f"Body of {', '.join(f'`{user}`' for user in users)}.\n\n" if users else ""
    rows = "".join(
        f"| `{key}` | {_kind(kind, fields)} | {_mark(kind)} |\n"
        for key, kind in fields.types[name].items()
    )
    return f"### {name}\n\n{used}| Key | Value | |\n|---|---|---|\n{rows}"


def _mark(kind: str) -> str:
    return {"!": "required", "?": "may be None"}.get(kind[-1], "")


def _kind(written: str, fields: FieldsEmitter) -> str:
    kind = written.rstrip("!?")
    if kind.startswith("["):
        return f"list of {_kind(kind[1:-1], fields)}"
    if kind.startswith("{"):
        return f"{_kind(kind[1:-1], fields)} by name"
    if kind in fields.choices:
        return " or ".join(f"`{choice}`" for choice in fields.choices[kind])
    return f"[{kind}](#{kind.lower()})" if kind in fields.types else PLAIN.get(kind, kind)
